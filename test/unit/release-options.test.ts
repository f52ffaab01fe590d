import { expect, test } from 'vitest';
import { settingReader } from '../../src/settings/read-settings.js';
import { releaseToVerify, uploadOptions } from '../../src/settings/release-options.js';
import { thrownCode } from '../support/error-code.js';
import { source } from '../support/manifests.js';

const reader = (given: Readonly<Record<string, string>>) => settingReader((name) => given[name]);
const elsewhere = { ...source, provider: 'gitlab' };

test('a run of GitHub uploads to the release of its pushed tag', () => {
  expect(uploadOptions(reader({ upload: 'true' }), source)).toMatchObject({
    repository: source.repository,
    tag: 'v1.2.3',
  });
});

test('tag and repository of a run on another forge are none of GitHub, and must be named', () => {
  expect(thrownCode(() => uploadOptions(reader({ upload: 'true' }), elsewhere))).toBe('setting-missing');
  const tagged = reader({ upload: 'true', 'release-tag': 'v2' });
  expect(thrownCode(() => uploadOptions(tagged, elsewhere))).toBe('setting-missing');
  expect(thrownCode(() => releaseToVerify(reader({ 'release-tag': 'v2' }), elsewhere))).toBe(
    'setting-missing',
  );
  const named = reader({ upload: 'true', 'release-tag': 'v2', repository: 'o/r' });
  expect(uploadOptions(named, elsewhere)).toMatchObject({ repository: 'o/r', tag: 'v2' });
});
