import { expect, test } from 'vitest';
import { isChanged, keyOutcomes } from '../../src/keys/key-outcome.js';

const key = (keyVersion: number, status: string) => ({ keyVersion, status });

test('the change of every key is reported newest first, including added and removed keys', () => {
  const before = [key(2, 'active'), key(1, 'retired'), key(4, 'retired')];
  const after = [key(1, 'archived'), key(3, 'active'), key(2, 'active')];
  expect(keyOutcomes(before, after)).toEqual([
    { key: key(4, 'retired'), before: 'retired', after: undefined },
    { key: key(3, 'active'), before: undefined, after: 'active' },
    { key: key(2, 'active'), before: 'active', after: 'active' },
    { key: key(1, 'archived'), before: 'retired', after: 'archived' },
  ]);
  expect(keyOutcomes(before, after).map(isChanged)).toEqual([true, true, false, true]);
});
