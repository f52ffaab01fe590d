import type { Comparison } from '../../report/results.js';
import type { OpenedList } from './open-list.js';
import type { VerifyOptions } from './verify-options.js';

type Expectations = Pick<
  VerifyOptions,
  'expectedRepository' | 'expectedRef' | 'expectedCommit' | 'expectedWorkflow' | 'release'
>;

/** The signed source, field by field, beside what was expected of it. */
export function compareSource(source: OpenedList['source'], options: Expectations): readonly Comparison[] {
  const { release } = options;
  const expected: Readonly<Record<Comparison['field'], string | undefined>> = {
    repository: options.expectedRepository ?? release?.repository,
    ref: options.expectedRef ?? (release && `refs/tags/${release.tag}`),
    commit: options.expectedCommit,
    workflow: options.expectedWorkflow,
  };
  const fields = ['repository', 'ref', 'commit', 'workflow'] as const;
  return fields.map((field) => ({
    field,
    signed: source?.[field] ?? null,
    expected: expected[field] === ANY ? null : (expected[field] ?? null),
  }));
}

/** The value of an `expected-…` setting that switches off what `release-tag` implies. */
export const ANY = 'any';

/** How the signed source differs from what is expected, or `undefined` when it does not. */
export function policyProblem(comparisons: readonly Comparison[]): string | undefined {
  const problems = comparisons
    .filter(({ expected, signed }) => expected !== null && expected !== signed)
    .map(({ field, expected, signed }) =>
      signed === null
        ? `expected-${field} is '${expected ?? ''}', and the signed source records no ${field}`
        : `expected-${field} is '${expected ?? ''}', and the signed source records '${signed}'`,
    );
  return problems.length === 0 ? undefined : problems.join('; ');
}
