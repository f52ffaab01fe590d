import { describe, expect, test } from 'vitest';
import { settingReader, type GivenSetting } from '../../src/settings/read-settings.js';
import { settings, settingsOf } from '../../src/settings/settings.js';
import { thrownCode } from '../support/error-code.js';

const reading = (given: GivenSetting | undefined) => settingReader(() => given);

describe('a list', () => {
  test('given as text has a value on each line, without the white space around it', () => {
    expect(reading(' a \r\n\n b c\t\n')(settings.files)).toEqual(['a', 'b c']);
    expect(reading(undefined)(settings.files)).toEqual([]);
    expect(reading(' \n ')(settings.files)).toEqual([]);
  });

  test('given value by value is taken as it is', () => {
    const names = ['a ', ' b', 'c\nd', '-', '! e'];
    expect(reading(names)(settings.files)).toEqual(names);
    expect(thrownCode(() => reading(['a', ''])(settings.files))).toBe('setting-invalid');
  });

  test('of fingerprints takes several in a value', () => {
    const pins = ['a', 'b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`);
    expect(reading(pins.join(','))(settings.keyFingerprints)).toEqual(pins);
    expect(reading([`${pins[0] ?? ''} ${pins[1] ?? ''}`, pins[2] ?? ''])(settings.keyFingerprints)).toEqual(
      pins,
    );
  });
});

describe('a setting that narrows what passes', () => {
  const narrowing = settingsOf().filter(({ narrows }) => narrows);

  test('is what says which keys, which release and which files are accepted', () => {
    expect(narrowing.map(({ name }) => name).sort()).toEqual([
      'allow-retired',
      'expected-commit',
      'expected-ref',
      'expected-repository',
      'expected-workflow',
      'key-fingerprints',
      'release-tag',
      'strict',
      'trusted-keys',
    ]);
  });

  test.each(narrowing.map((setting) => ({ setting, name: setting.name })))(
    'is not blank: $name',
    ({ setting }) => {
      for (const blank of ['', '  ', ' , ', '\n', ['']]) {
        expect(
          thrownCode(() => reading(blank)(setting)),
          JSON.stringify(blank),
        ).toBe('setting-invalid');
      }
      expect(() => reading(undefined)(setting)).not.toThrow();
    },
  );
});

test('any other setting that is blank is not given', () => {
  expect(reading('')(settings.timeout)).toBe(1800);
  expect(reading(' ')(settings.root)).toBeUndefined();
});
