import { describe, expect, test } from 'vitest';
import { settingReader, type GivenSetting } from '../../src/settings/read-settings.js';
import { settings, settingsOf } from '../../src/settings/settings.js';
import { thrownCode } from '../support/error-code.js';

const reading = (given: GivenSetting | undefined) => settingReader(() => given);

describe('lists', () => {
  test('a list given as text has one value per line, without surrounding white space', () => {
    expect(reading(' a \r\n\n b c\t\n')(settings.files)).toEqual(['a', 'b c']);
    expect(reading(undefined)(settings.files)).toEqual([]);
    expect(reading(' \n ')(settings.files)).toEqual([]);
  });

  test('a list given value by value is used unchanged', () => {
    const names = ['a ', ' b', 'c\nd', '-', '! e'];
    expect(reading(names)(settings.files)).toEqual(names);
    expect(thrownCode(() => reading(['a', ''])(settings.files))).toBe('setting-invalid');
  });

  test('a list of fingerprints accepts several in one value', () => {
    const pins = ['a', 'b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`);
    expect(reading(pins.join(','))(settings.keyFingerprints)).toEqual(pins);
    expect(reading([`${pins[0] ?? ''} ${pins[1] ?? ''}`, pins[2] ?? ''])(settings.keyFingerprints)).toEqual(
      pins,
    );
  });
});

describe('settings that restrict what passes', () => {
  const narrowing = settingsOf().filter(({ narrows }) => narrows);

  test('the restricting settings are those about accepted keys, releases and files', () => {
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
    'a restricting setting must not be blank: $name',
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

test('any other blank setting counts as not given', () => {
  expect(reading('')(settings.timeout)).toBe(1800);
  expect(reading(' ')(settings.root)).toBeUndefined();
});
