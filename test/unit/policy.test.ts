import { describe, expect, test } from 'vitest';
import { ANY, expectedSource } from '../../src/engine/verify-options.js';
import { compareSource, policyProblem } from '../../src/verification/verify-release.js';
import { source } from '../support/manifests.js';

type Expectations = Parameters<typeof expectedSource>[0];

function compared(signed: typeof source | null, options: Partial<Expectations> = {}) {
  const expected = expectedSource({
    ...{ expectedRepository: undefined, expectedRef: undefined },
    ...{ expectedCommit: undefined, expectedWorkflow: undefined, release: undefined },
    ...options,
  });
  return compareSource(signed, expected);
}

const problem = (signed: typeof source | null, options: Partial<Expectations>) =>
  policyProblem(compared(signed, options));

const release = { repository: source.repository, tag: 'v1.2.3' };

describe('no expected source', () => {
  test('the source is shown field by field and compared with nothing', () => {
    expect(compared(source)).toEqual([
      { field: 'repository', signed: source.repository, expected: null },
      { field: 'ref', signed: source.ref, expected: null },
      { field: 'commit', signed: source.commit, expected: null },
      { field: 'workflow', signed: source.workflow, expected: null },
    ]);
    expect(problem(source, {})).toBeUndefined();
  });

  test('a manifest without a source passes and is shown as having none', () => {
    expect(compared(null).map(({ signed }) => signed)).toEqual([null, null, null, null]);
    expect(problem(null, {})).toBeUndefined();
  });
});

describe('expectations', () => {
  test.each([
    ['expectedRepository', source.repository, 'o/other', 'repository'],
    ['expectedRef', source.ref, 'refs/tags/v1.2.4', 'ref'],
    ['expectedCommit', source.commit, 'd'.repeat(40), 'commit'],
    ['expectedWorkflow', source.workflow, 'o/r/.github/workflows/other.yml@refs/tags/v1.2.3', 'workflow'],
  ] as const)('%s is only met by exactly the same text', (setting, right, wrong, field) => {
    expect(problem(source, { [setting]: right })).toBeUndefined();
    expect(problem(source, { [setting]: right.slice(0, -1) })).toContain(`expected-${field}`);
    expect(problem(source, { [setting]: right.toUpperCase() })).toContain(`expected-${field}`);
    expect(problem(source, { [setting]: wrong })).toBe(
      `expected-${field} is '${wrong}', and the signed source records '${right}'`,
    );
    expect(problem(null, { [setting]: right })).toContain(`the signed source records no ${field}`);
  });

  test('an expectation is not met if the source does not record the field', () => {
    const options = { expectedWorkflow: source.workflow };
    const [, , , workflow] = compared(source, options);
    expect(
      policyProblem([{ field: 'workflow', signed: null, expected: workflow?.expected ?? null }]),
    ).toContain('records no workflow');
  });

  test('all unmet expectations are reported together', () => {
    const text = problem(source, { expectedRef: 'refs/tags/v9', expectedCommit: 'd'.repeat(40) });
    expect(text?.split('; ')).toHaveLength(2);
  });
});

describe('release tag', () => {
  test('a release tag implies its repository and its ref', () => {
    expect(compared(source, { release }).map(({ expected }) => expected)).toEqual([
      source.repository,
      source.ref,
      null,
      null,
    ]);
    expect(problem(source, { release })).toBeUndefined();
  });

  test('a release tag does not match another tag or repository, a branch of its name or a missing source', () => {
    expect(problem({ ...source, ref: 'refs/tags/v1.2.2' }, { release })).toContain('expected-ref');
    expect(problem({ ...source, ref: 'refs/heads/v1.2.3' }, { release })).toContain('expected-ref');
    expect(problem({ ...source, repository: 'o/fork' }, { release })).toContain('expected-repository');
    expect(problem(null, { release })).toContain('records no repository');
  });

  test('explicit expectations override those that a release tag implies', () => {
    const options = { release, expectedRef: 'refs/heads/main', expectedRepository: 'o/upstream' };
    expect(problem(source, options)?.split('; ')).toHaveLength(2);
    const other = { ...source, ref: 'refs/heads/main', repository: 'o/upstream' };
    expect(problem(other, options)).toBeUndefined();
  });

  test(`'${ANY}' turns off only the implied expectation that it is given for`, () => {
    const untagged = { ...source, ref: 'refs/heads/main' };
    expect(problem(untagged, { release, expectedRef: ANY })).toBeUndefined();
    expect(problem({ ...untagged, repository: 'o/fork' }, { release, expectedRef: ANY })).toContain(
      'expected-repository',
    );
    expect(problem(untagged, { release, expectedRepository: ANY })).toContain('expected-ref');
    expect(problem(null, { release, expectedRef: ANY, expectedRepository: ANY })).toBeUndefined();
    expect(compared(untagged, { release, expectedRef: ANY })[1]).toEqual({
      field: 'ref',
      signed: 'refs/heads/main',
      expected: null,
    });
  });
});
