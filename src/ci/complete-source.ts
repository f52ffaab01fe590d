import type { Source } from '../manifest/source.js';

/** What is known about a run before it is checked for completeness. Absent and empty values are equal. */
export interface RunValues {
  readonly repository?: string | undefined;
  /** A full ref. */
  readonly ref?: string | undefined;
  readonly commit?: string | undefined;
  readonly workflow?: string | undefined;
  readonly runId?: string | undefined;
  /** A decimal integer. */
  readonly runAttempt?: string | undefined;
}

export type Completeness =
  | { readonly kind: 'complete'; readonly source: Source }
  /** What is missing or wrong, as text for people. */
  | { readonly kind: 'incomplete'; readonly problem: string };

/** `main` could be a branch or a tag. Git allows neither white space nor control characters in a ref. */
const FULL_REF = /^refs\/[^\s\p{Cc}]+$/u;

/** SHA-1 or SHA-256 in full, because `HEAD` or an abbreviation could name another commit tomorrow. */
const WHOLE_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const ONE_LINE = /^[^\p{Cc}]+$/u;

/** The source that a manifest can record: provider, repository, full ref and full commit, or none. */
export function completeSource(provider: string | undefined, values: RunValues): Completeness {
  const { repository, ref, commit } = values;
  const problems = [
    problemOf('provider', provider, ONE_LINE, 'one line of text'),
    problemOf('repository', repository, ONE_LINE, 'one line of text'),
    problemOf('ref', ref, FULL_REF, 'a full ref such as refs/heads/main'),
    problemOf('commit', commit, WHOLE_COMMIT, '40 or 64 lower-case hex digits'),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0 || !provider || !repository || !ref || !commit) {
    return { kind: 'incomplete', problem: problems.join(', ') };
  }
  const source = {
    provider,
    repository,
    ref,
    commit,
    workflow: lineOrNull(values.workflow),
    run_id: lineOrNull(values.runId),
    run_attempt: attemptOf(values.runAttempt),
  };
  return { kind: 'complete', source };
}

function problemOf(
  name: string,
  value: string | undefined,
  pattern: RegExp,
  expected: string,
): string | undefined {
  if (value === undefined || value === '') return `no ${name}`;
  return pattern.test(value) ? undefined : `the ${name} '${value}', which is not ${expected}`;
}

function lineOrNull(value: string | undefined): string | null {
  return value !== undefined && ONE_LINE.test(value) ? value : null;
}

function attemptOf(value: string | undefined): number | null {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
