import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VerifyResult } from '../../src/report/results.js';
import { verdicts } from '../../src/verification/verdicts.js';
import { errorCodes, QpherSignError } from '../../src/errors.js';
import { factsOf } from '../../src/report/facts.js';
import { formatJunit } from '../../src/report/junit.js';
import { runToReport } from '../../src/report/run-report.js';
import type { Report } from '../../src/report/report-document.js';
import { mergeIn, signIn, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { runningGithub } from '../support/github-server.js';
import { releasesOf } from '../support/releases.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const schemaFile = path.join(import.meta.dirname, '../../docs/report.schema.json');
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
  $defs: {
    error: { properties: { code: { enum: string[] } } };
    verifyResult: { properties: { artifacts: { items: { properties: { verdict: { enum: string[] } } } } } };
  };
};
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const fits = ajv.compile(schema);

const at = new Date('2026-11-22T05:00:00Z');
const reportOf = (mode: Report['mode'], run: () => Promise<Report['result'] & object>): Promise<Report> =>
  runToReport(mode, run, () => at);

const judged: VerifyResult = {
  mode: 'verify',
  outcome: 'failed',
  reason: '1 of 2 failed verification',
  hint: 'do that',
  trust: 'offline',
  trusted_files: [
    {
      file: 'keys.json',
      exported_at: '2026-11-10T04:00:00.000Z',
      keys: [{ key_version: 1, fingerprint: 'sha256:one', status: 'active' }],
    },
    {
      file: 'key.pem',
      exported_at: null,
      keys: [{ key_version: null, fingerprint: 'sha256:two', status: null }],
    },
  ],
  manifest: null,
  attestation: null,
  comparisons: [],
  release: null,
  artifacts: verdicts.slice(0, 3).map((verdict) => ({
    path: `<${verdict}>"&\u0001`,
    found_at: 'elsewhere',
    found_by: 'digest',
    verdict,
    failed: verdict === 'modified',
    detail: verdict === 'modified' ? "it's 3 bytes" : '',
    hint: verdict === 'modified' ? 'download it again' : '',
    key_version: 1,
    fingerprint: null,
  })),
  not_covered: [],
  unchecked: [],
  api_calls: 0,
};

describe('published report schema', () => {
  test('the schema accepts reports about uploads and downloads', async () => {
    const folder = temporaryFolder({ a: 'a' });
    const emulator = await runningEmulator();
    const running = await runningGithub();
    const more = { connectReleases: () => releasesOf(running) };
    const place = { repository: 'o/r', tag: 'v1' };
    const publish = { ...place, mode: 'publish' as const, prerelease: undefined, latest: undefined };
    const uploaded = await reportOf('sign', () => signIn(folder, emulator, { release: publish }, more));
    const downloaded = await reportOf('verify', () =>
      verifyIn(temporaryFolder(), emulator, { release: place }, more),
    );
    for (const report of [uploaded, downloaded]) {
      const release = report.result?.mode === 'merge' ? undefined : report.result?.release;
      expect([release?.state, fits(report) ? [] : fits.errors]).toEqual(['published', []]);
      expect(factsOf(report).details.map(([name]) => name)).toContain('release');
    }
  });

  test('the schema accepts reports about signing, dry runs, verifying, merging and errors', async () => {
    const folder = temporaryFolder({ a: 'a', b: 'b' });
    const parts = temporaryFolder({ c: 'c' });
    const emulator = await runningEmulator();
    const reports = [
      await reportOf('sign', () => signIn(folder, emulator, { dryRun: 'as-asked' })),
      await reportOf('sign', () => signIn(folder, emulator, { checksums: ['sha256'] })),
      await reportOf('verify', () => verifyIn(folder, emulator)),
      await reportOf('sign', () => signIn(parts, emulator, { kind: 'part' })),
      await reportOf('merge', () => mergeIn(parts, emulator)),
      await reportOf('verify', () => verifyIn(folder, emulator, { expectedRef: 'x' })),
      await reportOf('sign', () => Promise.reject(new QpherSignError('cost-guard', 'too many', 'fewer'))),
      await reportOf('verify', () => Promise.resolve(judged)),
    ];
    for (const report of reports) {
      fits(JSON.parse(JSON.stringify(report)));
      expect(fits.errors).toBeNull();
    }
    expect(reports.map(({ outcome }) => outcome)).toEqual([
      'planned',
      'signed',
      'verified',
      'signed',
      'merged',
      'policy-rejected',
      'error',
      'failed',
    ]);
  });

  test('the schema lists every verdict and every error code', () => {
    expect(schema.$defs.verifyResult.properties.artifacts.items.properties.verdict.enum).toEqual(verdicts);
    expect(schema.$defs.error.properties.code.enum).toEqual(errorCodes);
  });

  test('the schema rejects an unknown outcome and an unknown field', async () => {
    const report = await reportOf('verify', () => Promise.resolve(judged));
    expect(fits({ ...report, outcome: 'passed' })).toBe(false);
    expect(fits({ ...report, more: 1 })).toBe(false);
  });
});

describe('text output', () => {
  test('the text names every trusted file with its keys and the age of a keyring', async () => {
    const { details } = factsOf(await reportOf('verify', () => Promise.resolve(judged)));
    expect(details.filter(([title]) => title.startsWith('trusted'))).toEqual([
      ['trusted file', 'keys.json, exported 12 days ago (2026-11-10T04:00:00.000Z)'],
      ['trusted key', 'version 1, active, sha256:one'],
      ['trusted file', 'key.pem'],
      ['trusted key', 'sha256:two'],
    ]);
  });

  test.each([
    ['2026-11-22T05:04:00Z', 'exported today (2026-11-22T05:04:00Z)'],
    [
      '2026-11-22T05:06:00Z',
      'exported in the future (2026-11-22T05:06:00Z): check the clock and the keyring',
    ],
    [
      '2099-01-01T00:00:00Z',
      'exported in the future (2099-01-01T00:00:00Z): check the clock and the keyring',
    ],
  ])(
    'the text says whether a keyring exported at %s was exported in the future',
    async (exported_at, text) => {
      const trusted_files = [{ file: 'k.json', exported_at, keys: [] }];
      const { details } = factsOf(
        await reportOf('verify', () => Promise.resolve({ ...judged, trusted_files })),
      );
      expect(details).toContainEqual(['trusted file', `k.json, ${text}`]);
    },
  );

  test('the text names the place where a renamed file was found', async () => {
    const { rows } = factsOf(await reportOf('verify', () => Promise.resolve(judged)));
    expect(rows.map(({ text }) => text)).toEqual([
      'verified, found as elsewhere',
      'verified-renamed, found as elsewhere',
      "modified, found as elsewhere: it's 3 bytes",
    ]);
  });
});

describe('JUnit report', () => {
  test('a JUnit report has a case for the run and for each artifact, with the reason for each failure', async () => {
    const xml = formatJunit(await reportOf('verify', () => Promise.resolve(judged)));
    expect(xml).toContain(
      '<testsuite name="qpher-sign verify" tests="4" failures="2" errors="0" skipped="0"',
    );
    expect(xml).toContain('<failure type="failed" message="1 of 2 failed verification"/>');
    expect(xml).toContain('name="&#60;modified&#62;&#34;&#38;\uFFFD"');
    expect(xml).toContain('<failure type="modified" message="it&#39;s 3 bytes"/>');
    expect(xml).not.toContain('\u0001');
  });

  test('a JUnit report contains the code of an error', async () => {
    const run = () => Promise.reject(new QpherSignError('cost-guard', 'too many', 'fewer'));
    expect(formatJunit(await reportOf('sign', run))).toContain(
      '<failure type="cost-guard" message="too many; fewer"/>',
    );
  });

  test('a JUnit report for a run that passed has no failures', async () => {
    const folder = temporaryFolder({ a: 'a' });
    const emulator = await runningEmulator();
    const xml = formatJunit(await reportOf('sign', () => signIn(folder, emulator)));
    expect(xml).toContain('tests="2" failures="0"');
    expect(xml).toContain('name="a (signed)"/>');
    expect(xml).not.toContain('<failure');
  });
});
