import { QpherSignError } from '../errors.js';
import { entryAt, readStart } from '../system/files.js';

/** How a report begins, as JSON and as JUnit XML. */
const reportHeads: readonly Buffer[] = [
  '{\n  "type": "qpher-sign/report/',
  '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qpher-sign ',
].map((head) => Buffer.from(head));

/**
 * A report replaces a report of an earlier run or an empty file, and nothing else: a mistyped name must not cost a file of the
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
    'give the report another name, or move that file away',
  );
}

function isReport(file: string): boolean {
  const head = readStart(file, Math.max(...reportHeads.map(({ length }) => length)));
  return reportHeads.some((known) => head.subarray(0, known.length).equals(known));
}
