import type { OpenedList } from './open-list.js';
import type { Comparison } from './verdicts.js';
import type { ExpectedSource } from './verification-options.js';

/** The signed source, field by field, beside what was expected of it. */
export function compareSource(source: OpenedList['source'], expected: ExpectedSource): readonly Comparison[] {
  const fields = ['repository', 'ref', 'commit', 'workflow'] as const;
  return fields.map((field) => ({
    field,
    signed: source?.[field] ?? null,
    expected: expected[field] ?? null,
  }));
}

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
