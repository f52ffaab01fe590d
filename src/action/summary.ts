import type { MergedPart, RunResult, SignedArtifact } from '../report/results.js';
import type { JudgedArtifact } from '../verification/verdicts.js';
import { cleanText } from '../report/clean-text.js';
import { factsOf } from '../report/facts.js';
import type { Report } from '../report/report-document.js';

/** GitHub refuses job summaries of more than 1 MiB, and other steps need room too. In bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;

/** Bytes reserved for the line that says how many rows are left out. */
const MAX_NOTE_BYTES = 128;

/**
 * The job summary in Markdown: the outcome, then one row for each artifact, shortened to the size that GitHub accepts.
 */
export function jobSummary(report: Report): string {
  const { headline, details, hints } = factsOf(report);
  const mark = report.exit_status === 0 ? '✅' : '❌';
  const head = [
    `### ${mark} qpher-sign: ${escape(headline)}`,
    '',
    ...hints.map((hint) => `- **${escape(hint)}**`),
    ...details.map(([name, value]) => `- ${name}: ${code(value)}`),
    ...releaseLink(report),
    '',
  ];
  let room = MAX_SUMMARY_BYTES - Buffer.byteLength(head.join('\n'));
  const tables = report.result === null ? [] : tablesOf(report.result);
  const lines = [...head];
  for (const table of tables) {
    const made = tableLines(table, room);
    room -= Buffer.byteLength(made.join('\n'));
    lines.push(...made);
  }
  return `${lines.join('\n')}\n`;
}

/** The only link in a summary. GitHub itself reported the address of the page. */
function releaseLink({ result }: Report): readonly string[] {
  const url = result?.release?.url ?? '';
  if (!URL.canParse(url)) return [];
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return [];
  return [
    `- [page of the release](${href.replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`,
  ];
}

interface Table {
  /** The heading under which it is folded, or none if everybody must see it. */
  readonly title: string | undefined;
  readonly header: readonly string[];
  readonly rows: readonly string[];
}

function tableLines({ title, header, rows }: Table, room: number): readonly string[] {
  if (rows.length === 0) return [];
  const [before, after] =
    title === undefined
      ? [[], ['']]
      : [
          [`<details><summary>${title}</summary>`, ''],
          ['', '</details>', ''],
        ];
  let left = room - Buffer.byteLength([...before, ...header, ...after].join('\n')) - MAX_NOTE_BYTES;
  const shown: string[] = [];
  for (const row of rows) {
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    shown.push(row);
  }
  const cut = rows.length - shown.length;
  const note = cut === 0 ? [] : ['', `${cut} more rows are left out here; the report has them all.`];
  return [...before, ...header, ...shown, ...note, ...after];
}

/** Failures come first. If the release is in order, the rows are folded. */
function tablesOf(result: RunResult): readonly Table[] {
  switch (result.mode) {
    case 'sign':
      return [
        {
          title: rowsTitle(result.artifacts.length, 'artifact'),
          header: ['| artifact | bytes | key version | result |', '| --- | ---: | ---: | --- |'],
          rows: result.artifacts.map(signedRow),
        },
      ];
    case 'verify': {
      const header = ['| artifact | verdict | key version | reason |', '| --- | --- | ---: | --- |'];
      const failed = result.artifacts.filter((artifact) => artifact.failed);
      const others = result.artifacts.filter((artifact) => !artifact.failed);
      return [
        { title: undefined, header, rows: failed.map(judgedRow) },
        { title: rowsTitle(others.length, 'artifact'), header, rows: others.map(judgedRow) },
      ];
    }
    case 'merge':
      return [
        {
          title: rowsTitle(result.parts.length, 'part'),
          header: ['| part | artifacts | key version |', '| --- | ---: | ---: |'],
          rows: result.parts.map(partRow),
        },
      ];
  }
}

function rowsTitle(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function partRow({ path, artifacts, key_version }: MergedPart): string {
  return `| ${code(path)} | ${artifacts} | ${key_version} |`;
}

function signedRow({ path, size, key_version, action }: SignedArtifact): string {
  return `| ${code(path)} | ${size ?? ''} | ${key_version ?? ''} | ${action} |`;
}

function judgedRow({ path, verdict, key_version, detail, found_at }: JudgedArtifact): string {
  const found = found_at === null || found_at === path ? '' : `found as ${found_at} `;
  return `| ${code(path)} | ${verdict} | ${key_version ?? ''} | ${escape(found + detail)} |`;
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

/**
 * Escapes text so that Markdown and HTML show it literally and GitHub makes no link of it. Links to addresses need a
 * literal `:` or `www.`. Mail addresses are searched in the decoded text, and a comment before the `@` ends them.
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
