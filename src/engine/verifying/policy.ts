import type { Source } from '../../manifest/source.js';
import type { VerifyOptions } from './verify-options.js';

/** What can be expected of a release's source. */
type SourceClaims = Pick<Source, 'repository' | 'ref' | 'commit' | 'workflow'>;

/** How the signed source differs from what is expected, or `undefined` when it does not. */
export function policyProblem(source: SourceClaims | null, options: VerifyOptions): string | undefined {
  const expectations = [
    { setting: 'expected-repository', expected: options.expectedRepository, actual: source?.repository },
    { setting: 'expected-ref', expected: options.expectedRef, actual: source?.ref },
    { setting: 'expected-commit', expected: options.expectedCommit, actual: source?.commit },
    { setting: 'expected-workflow', expected: options.expectedWorkflow, actual: source?.workflow },
  ];
  const problems = expectations
    .filter(({ expected, actual }) => expected !== undefined && expected !== actual)
    .map(({ setting, expected = '', actual }) =>
      actual === undefined || actual === null
        ? `${setting} is '${expected}', and the signed source does not say`
        : `${setting} is '${expected}', and the signed source says '${actual}'`,
    );
  return problems.length === 0 ? undefined : problems.join('; ');
}
