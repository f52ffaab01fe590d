import { expect, test } from 'vitest';
import { jobSummary } from '../../src/action/summary.js';
import { QpherSignError } from '../../src/errors.js';
import { formatJunit } from '../../src/report/junit.js';
import { runToReport } from '../../src/report/run-report.js';

const hostile =
  'see https://evil.example, www.evil.example, WWW.evil.example, me@evil.example, <b>x</b>, ##vso[task.a]b ' +
  'and ##teamcity[c] \u3164\u{E0041}';

const report = runToReport(
  'verify',
  () => Promise.reject(new QpherSignError('manifest-invalid', hostile, 'look')),
  () => new Date('2026-11-22T05:00:00Z'),
);

test('the job summary shows untrusted text without links, markup, commands or hidden characters', async () => {
  const summary = jobSummary(await report);
  expect(summary).not.toMatch(/:\/\/|www\.|[^>]@|me(&#64;|@)|<b>|##\w*\[|[\u3164\u{E0041}]/iu);
  const shown = summary
    .replaceAll('<!-- -->', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(shown).toContain(
    'see https://evil.example, www.evil.example, WWW.evil.example, me@evil.example, <b>x</b>, # #vso[task.a]b ' +
      'and # #teamcity[c] \uFFFD\uFFFD',
  );
});

test('JUnit XML contains no CI commands and no hidden characters', async () => {
  const xml = formatJunit(await report);
  expect(xml).not.toMatch(/##\w*\[|[\u3164\u{E0041}]/u);
  expect(xml).toContain('# #vso[task.a]b and # #teamcity[c] \uFFFD\uFFFD');
});
