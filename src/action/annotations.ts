import path from 'node:path';
import { toPosix } from '../system/paths.js';
import { factsOf } from '../report/facts.js';
import type { Report } from '../report/report-document.js';

/** GitHub shows ten annotations of a kind for a step; the rest would be dropped without a word. */
const MAX_ANNOTATIONS = 10;

export interface Annotation {
  readonly message: string;
  readonly properties: { readonly title: string; readonly file?: string };
}

/**
 * The annotations of a run that failed: what ended it, then the artifacts, the last one standing for those left out.
 * @param root relative to the workspace, as GitHub wants the file of an annotation
 */
export function annotationsOf(report: Report, root: string): readonly Annotation[] {
  if (report.exit_status === 0) return [];
  const { headline, rows, hints } = factsOf(report);
  const findings = rows.filter(({ failed }) => failed);
  const [hint] = hints;
  const title = 'qpher-sign';
  const all: Annotation[] = [
    { message: hint === undefined ? headline : `${headline}; ${hint}`, properties: { title } },
    ...findings.map((finding) => ({
      message: finding.path === '' ? finding.text : `${finding.path}: ${finding.text}`,
      properties: finding.path === '' ? { title } : { title, file: toPosix(path.join(root, finding.path)) },
    })),
  ];
  if (all.length <= MAX_ANNOTATIONS) return all;
  const shown = all.slice(0, MAX_ANNOTATIONS - 1);
  const more = `and ${all.length - shown.length} more: see the job summary or the report`;
  return [...shown, { message: more, properties: { title } }];
}
