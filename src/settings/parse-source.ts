import { completeSource } from '../ci/complete-source.js';
import { QpherSignError } from '../errors.js';
import type { Source } from '../manifest/source.js';
import type { ListParser } from './parsers.js';

/** The fields of a source, with the names of the setting. */
const parts = ['provider', 'repository', 'ref', 'commit', 'workflow', 'run-id', 'run-attempt'] as const;

/** Parses a complete source from `name=value` lines. */
export const parseSource: ListParser<Source> = (lines) => {
  const values = new Map(lines.map(parsePart));
  if (values.size < lines.length) throw invalid('it gives a part twice');
  const attempt = values.get('run-attempt');
  const completed = completeSource(values.get('provider'), {
    repository: values.get('repository'),
    ref: values.get('ref'),
    commit: values.get('commit'),
    workflow: values.get('workflow'),
    runId: values.get('run-id'),
    runAttempt: attempt,
  });
  if (completed.kind === 'incomplete') throw invalid(`it has ${completed.problem}`);
  if (attempt !== undefined && completed.source.run_attempt === null) {
    throw invalid(`the run-attempt '${attempt}' is not a positive integer`);
  }
  return completed.source;
};

function parsePart(line: string): readonly [(typeof parts)[number], string] {
  const [, name, value = ''] = /^([a-z-]+)=(.*)$/.exec(line) ?? [];
  const part = parts.find((candidate) => candidate === name);
  if (part === undefined) throw invalid(`unknown field '${line}'`);
  return [part, value.trim()];
}

function invalid(problem: string): QpherSignError {
  return new QpherSignError(
    'setting-invalid',
    `source is not valid: ${problem}`,
    `source takes lines of name=value: ${parts.join(', ')}; the first four are required`,
  );
}
