import type { MergedPart, RunResult, SignedArtifact } from '../report/results.js';
import type { JudgedArtifact } from '../verification/verdicts.js';
import { cleanText } from '../report/clean-text.js';
import { factsOf } from '../report/facts.js';
import type { Report } from '../report/report-document.js';

/** GitHub refuses a job summary of more than 1 MiB; other steps need room too. Bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;

/** The job summary in Markdown: how it ended, then a row for each artifact, cut where GitHub would refuse it. */
export function jobSummary(report: Report): string {
  const { headline, details } = factsOf(report);
  const mark = report.exit_status === 0 ? '✅' : '❌';
  const head = [
    `### ${mark} qpher-sign: ${escape(headline)}`,
    '',
    ...details.map(([name, value]) => `- ${name}: ${code(value)}`),
    '',
  ];
  return `${[...head, ...table(report, MAX_SUMMARY_BYTES - Buffer.byteLength(head.join('\n')))].join('\n')}\n`;
}

function table({ result }: Report, room: number): readonly string[] {
  const [header, rows] = result === null ? [[], []] : headerAndRows(result);
  if (rows.length === 0) return [];
  let left = room - Buffer.byteLength(header.join('\n'));
  const shown: string[] = [];
  for (const row of rows) {
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    shown.push(row);
  }
  const cut = rows.length - shown.length;
  return [
    ...header,
    ...shown,
    ...(cut === 0 ? [] : ['', `${cut} more rows are left out here; the report has them all.`]),
  ];
}

function headerAndRows(result: RunResult): readonly [header: readonly string[], rows: readonly string[]] {
  switch (result.mode) {
    case 'sign':
      return [
        ['| artifact | bytes | key version | |', '| --- | ---: | ---: | --- |'],
        result.artifacts.map(signedRow),
      ];
    case 'verify':
      return [
        ['| artifact | verdict | key version | |', '| --- | --- | ---: | --- |'],
        result.artifacts.map(judgedRow),
      ];
    case 'merge':
      return [['| part | artifacts | key version |', '| --- | ---: | ---: |'], result.parts.map(partRow)];
  }
}

function partRow({ path, artifacts, key_version }: MergedPart): string {
  return `| ${code(path)} | ${artifacts} | ${key_version} |`;
}

function signedRow({ path, size, key_version, action }: SignedArtifact): string {
  return `| ${code(path)} | ${size} | ${key_version ?? ''} | ${action} |`;
}

function judgedRow({ path, verdict, key_version, detail, found_at }: JudgedArtifact): string {
  const found = found_at === null || found_at === path ? '' : `found as ${found_at} `;
  return `| ${code(path)} | ${verdict} | ${key_version ?? ''} | ${escape(found + detail)} |`;
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

/**
 * Text that Markdown and HTML take as it is, and that GitHub makes no link of: addresses need a literal `:` or `www.`; for mail it
 * looks at the decoded text, and a comment ends that before the `@`.
 */
function escape(text: string): string {
  return cleanText(text)
    .replace(/[&<>|`*_[\]\\@#~:]/g, reference)
    .replace(/(?<=www)\./gi, reference)
    .replaceAll(reference('@'), `<!-- -->${reference('@')}`);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
