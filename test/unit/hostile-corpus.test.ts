import { describe, expect, test } from 'vitest';
import { buildRelease, isManifestSigned, readHostileCases } from '../support/hostile-cases.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cases = readHostileCases();

test('the corpus has the expected number of cases in each group', () => {
  const groups = new Map<string, number>();
  for (const { group } of cases) groups.set(group, (groups.get(group) ?? 0) + 1);
  expect(Object.fromEntries(groups)).toEqual({
    artifact: 30,
    attestation: 17,
    bare: 4,
    control: 3,
    digest: 1,
    domain: 7,
    field: 15,
    json: 27,
    key: 14,
    keyring: 20,
    large: 3,
    lists: 3,
    manifest: 8,
    number: 14,
    offline: 4,
    output: 2,
    part: 3,
    path: 25,
    policy: 5,
    renamed: 4,
    scheme: 8,
    signature: 3,
    status: 7,
    unseen: 7,
  });
});

test('the controls of the corpus pass, and no other case does', () => {
  const passing = cases.filter(({ expected }) => expected.exit_status === 0);
  expect(passing).toEqual(cases.filter(({ group }) => group === 'control'));
});

describe('manifests of hostile releases', () => {
  test.each(cases)(
    'the manifest of a hostile release is signed unless its case says otherwise: $name',
    async (hostile) => {
      expect(await isManifestSigned(await buildRelease(hostile))).toBe(hostile.manifest_signed);
    },
  );
});

describe('loader of the corpus', () => {
  const right = {
    name: 'some-case',
    why: 'A reason.',
    edits: [],
    expected: { outcome: 'manifest-rejected', exit_status: 1 },
  };
  const folderOf = (...values: readonly unknown[]) =>
    temporaryFolder({ 'some.json': JSON.stringify(values) });

  test('the loader accepts a correct case', () => {
    expect(readHostileCases(folderOf(right))).toHaveLength(1);
  });

  test.each([
    ['a file without cases', [], 'Invalid length'],
    ['a field that it does not know', [{ ...right, expcted: {} }], 'expcted'],
    ['a field of the expectation that it does not know', [withExpected({ verdicts: {} })], 'verdicts'],
    ['an outcome that it does not know', [withExpected({ outcome: 'fine' })], '"fine"'],
    ['a case without a reason', [{ ...right, why: '' }], 'Invalid length'],
    ['a case of another group', [{ ...right, name: 'other-case' }], 'belongs to another file'],
    ['a name that stands twice', [right, right], 'stands twice'],
    ['a release to start from that it does not know', [{ ...right, from: 'other-case' }], 'is not a control'],
    ['an edit that it does not know', [{ ...right, edits: [{ explode: 'app.tgz' }] }], "no edit 'explode'"],
    ['a field of an edit that it does not know', [{ ...right, edits: [{ remove: 'a', all: true }] }], 'all'],
  ])('the loader refuses %s', (_, values, message) => {
    expect(() => readHostileCases(folderOf(...values))).toThrow(message);
  });

  test('the loader refuses a folder without cases', () => {
    expect(() => readHostileCases(temporaryFolder())).toThrow('there is no case');
  });

  test.each([
    ['changes nothing', { replace: 'nowhere to be found', text: 'x' }, 'changes nothing'],
    ['signs what is signed already', { sign: 'manifest' }, 'changes nothing'],
    ['writes two contents', { write: 'a', text: 'a', hex: '61' }, 'takes one of'],
    ['names a file that does not exist', { remove: 'gone.tgz' }, "no 'gone.tgz'"],
    ['names a place that does not exist', { set: '/nowhere/deeper', to: 1 }, 'no object'],
    ['takes out what does not exist', { unset: '/nowhere' }, 'changes nothing'],
    [
      'names a placeholder that does not exist',
      { write: 'a', text: '<md5 of app.tgz>' },
      'not a placeholder',
    ],
    ['signs with a key that does not exist', { sign: 'manifest', by: '9' }, "no key '9'"],
  ])('the loader refuses an edit that %s', async (_, edit, message) => {
    const [hostile] = readHostileCases(folderOf({ ...right, edits: [edit] }));
    await expect(buildRelease(hostile ?? raise())).rejects.toThrow(message);
  });

  function withExpected(expected: object): object {
    return { ...right, expected: { ...right.expected, ...expected } };
  }
});

function raise(): never {
  throw new Error('the case was not read');
}
