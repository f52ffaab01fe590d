import { describe, expect, test } from 'vitest';
import {
  adviseOnPolicy,
  adviseOnSize,
  describeNoSignature,
  findRenamed,
  isProbablyRenamed,
  POLICY_ADVICE,
  verdictAdvice,
} from '../../src/verification/advice.js';
import type { Comparison } from '../../src/verification/verdicts.js';
import { fileList } from '../../src/page/file-list.js';
import { inMemory } from '../support/browser/verify-tree.js';

const file = (content: string | undefined, size = content?.length ?? 0, name = 'f') =>
  inMemory(name, { size, bytes: content === undefined ? undefined : Buffer.from(content) });

const WEB_PAGE = '<!doctype html>';
const LARGEST_LOOK = 64 * 1024;

describe('files in place of a signature', () => {
  test.each<[string, Parameters<typeof file>, RegExp, RegExp]>([
    ['that cannot be read', [undefined, 5], /^cannot be read$/, /again/],
    ['that is a web page', [WEB_PAGE], /^is a web page$/, /not the page/],
    ['that is armoured', ['-----BEGIN X-----'], /^is armoured/, /raw/],
    ['with armour in its middle', [' -----BEGIN X-----'], /^has 18 bytes/, /again/],
    ['that is base64', ['aZ09+/==\n'], /^is base64/, /base64 -d/],
    ['that begins as base64', ['AAAA!'], /^has 5 bytes/, /again/],
    ['that ends as base64', ['!AAAA'], /^has 5 bytes/, /again/],
    ['that is empty', [''], /^has 0 bytes/, /again/],
    ['that is the largest to look into', ['A'.repeat(LARGEST_LOOK)], /^is base64/, /base64 -d/],
    ['that is too large to look into', ['A'.repeat(LARGEST_LOOK + 1)], /^has 65537 bytes/, /again/],
  ])('a file %s is described as what it is', async (_, given, what, hint) => {
    const look = await describeNoSignature(file(...given));
    expect([look.what, look.hint]).toEqual([expect.stringMatching(what), expect.stringMatching(hint)]);
  });
});

test.each<[string, Parameters<typeof file>, number, RegExp]>([
  ['is a web page', [WEB_PAGE], 3, /web page/],
  ['is shorter than it was', ['ab'], 3, /incomplete/],
  ['is longer than it was', ['abcd'], 3, new RegExp(`^${verdictAdvice.modified}$`)],
  ['is shorter and cannot be read', [undefined, 2], 3, /incomplete/],
])('a download that %s is explained', async (_, given, signed, advice) => {
  const one = file(...given);
  expect(await adviseOnSize(one, one.size(), signed)).toMatch(advice);
});

describe('a source that is not the expected one', () => {
  const compared = (
    field: Comparison['field'],
    expected: string | null,
    signed: string | null,
  ): Comparison => ({ field, signed, expected });
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const workflow = 'o/r/.github/workflows/release.yml@refs/tags/v2';

  test.each([
    compared('ref', 'v2', 'refs/tags/v2'),
    compared('ref', 'tags/v2', 'refs/tags/v2'),
    compared('repository', 'https://github.com/O/R.git', 'o/r'),
    compared('commit', commit.slice(0, 8).toUpperCase(), commit),
    compared('workflow', 'release.yml', workflow),
    compared('workflow', 'release.yml@refs/tags/v2', workflow),
    compared('commit', commit.slice(0, 7), commit),
  ])('the advice suggests the signed value if the expected one means the same (%j)', (comparison) => {
    const same = compared('repository', 'o/r', 'o/r');
    const advice = adviseOnPolicy([same, comparison]);
    expect(advice).toContain(`expected-${comparison.field}`);
    expect(advice).toContain(`'${comparison.signed ?? ''}'`);
  });

  test.each([
    compared('ref', 'v1', 'refs/tags/v2'),
    compared('ref', '2', 'refs/tags/v2'),
    compared('ref', 'refs', 'refs/tags/v2'),
    compared('ref', 'refs/tags/v2', 'refs/tags/v2'),
    compared('ref', null, 'refs/tags/v2'),
    compared('repository', 'r', 'o/r'),
    compared('repository', 'https://github.com/xo/r', 'o/r'),
    compared('repository', 'https://github.com/o/r.git/x', 'o/r'),
    compared('ref', 'V2', 'refs/tags/v2'),
    compared('ref', 'v2', null),
    compared('workflow', 'release.yml', 'o/r/release.yml@main@refs/x'),
    compared('commit', commit.slice(0, 6), commit),
    compared('commit', commit.slice(1), commit),
    compared('commit', 'other', `x/other`),
  ])('the advice stays general for a comparison without an obvious correction (%j)', (comparison) => {
    expect(adviseOnPolicy([comparison])).toBe(POLICY_ADVICE);
  });
});

describe('names changed by browsers or editors', () => {
  test.each([
    ['app.tgz (1).sig', true],
    ['app (12).tgz.sig', true],
    ['app.tgz(3).sig', true],
    ['APP.tgz.sig', true],
    ['app.tgz.sig.txt', true],
    ['app.tgz.sig.download', true],
    ['app (1).tgz (2).sig', true],
    ['app.txt.tgz.sig', false],
    ['app.tgz.sigtxt', false],
    ['app.tgz.sig (x)', false],
    ['app.tgz ().sig', false],
    ['app.tgz.sig.bin', false],
  ])('app.tgz.sig may have been renamed to %s: %s', (name, isRenamed) => {
    expect(isProbablyRenamed(name, 'app.tgz.sig')).toBe(isRenamed);
  });

  test('a renamed file is found only in the folder of the wanted file', () => {
    const names = ['a (1).sig', 'x/a (2).sig', 'x/y/a (3).sig', 'b.sig'];
    const files = fileList(
      names.map((name) => file('', 0, name)),
      new Set(),
    );
    expect(findRenamed(files, 'x/a.sig')?.path).toBe('x/a (2).sig');
    expect(findRenamed(files, 'a.sig')?.path).toBe('a (1).sig');
    expect(findRenamed(files, 'z/a.sig')).toBeUndefined();
  });
});
