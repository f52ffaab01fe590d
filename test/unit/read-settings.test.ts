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

  test('list values given one by one are kept unchanged, and an empty one is refused', () => {
    const names = ['a ', ' b', 'c\nd', '-', '! e'];
    expect(reading(names)(settings.files)).toEqual(names);
    expect(thrownCode(() => reading(['a', ''])(settings.files))).toBe('setting-invalid');
  });

  test('one value of key-fingerprints may contain several fingerprints', () => {
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
    'a blank $name is refused',
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

test('any other blank setting is treated as not given', () => {
  expect(reading('')(settings.timeout)).toBe(1800);
  expect(reading(' ')(settings.root)).toBeUndefined();
});
