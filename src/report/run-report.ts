import path from 'node:path';
import type { RunResult } from './results.js';
import { QpherSignError, toQpherSignError } from '../errors.js';
import { entryAt, readStart, realPath, writeAtomic } from '../system/files.js';
import { tool } from '../version.js';
import { formatJunit } from './junit.js';
import type { Report } from './report-document.js';
import { harmlessJson } from './clean-text.js';
import { exitStatusOfError, exitStatusOfResult } from './exit-status.js';

/** Runs a command and returns its report, whatever happens. */
export async function runToReport(
  mode: RunResult['mode'],
  run: () => Promise<RunResult>,
  now: () => Date,
): Promise<Report> {
  const started_at = now().toISOString();
  const common = { type: 'qpher-sign/report/v1', tool, mode, started_at } as const;
  try {
    const result = await run();
    const exit_status = exitStatusOfResult(result);
    return {
      ...common,
      outcome: result.outcome,
      exit_status,
      finished_at: now().toISOString(),
      error: null,
      result,
    };
  } catch (thrown) {
    return { ...common, ...failure(thrown), finished_at: now().toISOString(), result: null };
  }
}

/** An error in the form of reports. */
export function failure(
  thrown: unknown,
): Pick<Report, 'exit_status' | 'error'> & { readonly outcome: 'error' } {
  const { code, message, hint, requestId } = toQpherSignError(thrown);
  return {
    outcome: 'error',
    exit_status: exitStatusOfError[code],
    error: { code, message, hint, request_id: requestId ?? null },
  };
}

/** The place of a report. */
export interface ReportPlace {
  /** Absolute. */
  readonly file: string;
  /** Absolute path of the folder that the run's artifacts are relative to. */
  readonly root: string;
}

/**
 * Writes a report to the requested file, if any. If that fails, the returned report has this error, unless the run had
 * already failed.
 */
export function saveReport(report: Report, reportPlace: () => ReportPlace | undefined): Report {
  try {
    const place = reportPlace();
    if (place !== undefined) {
      assertReportFile(place.file);
      assertNoArtifact(place, report.result);
      writeAtomic({ file: place.file, bytes: Buffer.from(formatFor(place.file, report)) });
    }
    return report;
  } catch (thrown) {
    return report.error === null ? { ...report, ...failure(thrown), result: null } : report;
  }
}

/**
 * An artifact may be empty or a report of an earlier run. Replacing it would invalidate its verification.
 * @throws QpherSignError `setting-conflict`
 */
function assertNoArtifact({ file, root }: ReportPlace, result: RunResult | null): void {
  const replaced = realPath(file);
  if (replaced === undefined || result?.mode !== 'verify') return;
  const artifact = result.artifacts.find(
    ({ found_at }) => found_at !== null && realPath(path.resolve(root, found_at)) === replaced,
  );
  if (artifact === undefined) return;
  throw new QpherSignError(
    'setting-conflict',
    `the report would replace the artifact '${artifact.path}'`,
    'choose another name for the report, such as qpher-report.json',
  );
}

function formatFor(file: string, report: Report): string {
  return file.toLowerCase().endsWith('.xml') ? formatJunit(report) : formatReport(report);
}

/** The report as JSON with two-space indent, LF and a final newline, safe to print. */
export function formatReport(report: Report): string {
  return harmlessJson(`${JSON.stringify(report, undefined, 2)}\n`);
}

/** The first bytes of a report, as JSON and as JUnit XML. */
const reportHeads: readonly Buffer[] = [
  '{\n  "type": "qpher-sign/report/',
  '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qpher-sign ',
].map((head) => Buffer.from(head));

/**
 * Allows a report to replace only an earlier report or an empty file, so that a mistyped name costs no file of the
 * release.
 * @param file absolute
 * @throws QpherSignError `file-foreign`
 */
export function assertReportFile(file: string): void {
  const entry = entryAt(file);
  if (entry === undefined || (entry.isFile() && (entry.size === 0 || isReport(file)))) return;
  throw new QpherSignError(
    'file-foreign',
    `the report cannot be written to '${file}', which exists and is not a report`,
    'choose another name for the report, or move that file away',
  );
}

function isReport(file: string): boolean {
  const head = readStart(file, Math.max(...reportHeads.map(({ length }) => length)));
  return reportHeads.some((known) => head.subarray(0, known.length).equals(known));
}
