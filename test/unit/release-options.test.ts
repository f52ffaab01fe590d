import { expect, test } from 'vitest';
import { settingReader } from '../../src/settings/read-settings.js';
import { releaseOptions, releaseToVerify } from '../../src/settings/release-options.js';
import { thrownCode } from '../support/error-code.js';
import { source } from '../support/manifests.js';

const reader = (given: Readonly<Record<string, string>>) => settingReader((name) => given[name]);
const elsewhere = { ...source, provider: 'gitlab' };

test('a run on GitHub uploads to the release of its pushed tag', () => {
  expect(releaseOptions(reader({ release: 'draft' }), source)).toMatchObject({
    repository: source.repository,
    tag: 'v1.2.3',
  });
});

test('a run on another forge must name the tag and the repository on GitHub', () => {
  expect(thrownCode(() => releaseOptions(reader({ release: 'draft' }), elsewhere))).toBe('setting-missing');
  const tagged = reader({ release: 'draft', 'release-tag': 'v2' });
  expect(thrownCode(() => releaseOptions(tagged, elsewhere))).toBe('setting-missing');
  expect(thrownCode(() => releaseToVerify(reader({ 'release-tag': 'v2' }), elsewhere))).toBe(
    'setting-missing',
  );
  const named = reader({ release: 'draft', 'release-tag': 'v2', repository: 'o/r' });
  expect(releaseOptions(named, elsewhere)).toMatchObject({ repository: 'o/r', tag: 'v2' });
});
