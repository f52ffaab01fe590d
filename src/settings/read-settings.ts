import { closest, distance } from 'fastest-levenshtein';
import { QpherSignError } from '../errors.js';
import { modesOf, settingsOf, type AnySetting, type Mode, type Setting } from './settings.js';

/** The value that a host has for a setting: a text, or the values of a list one by one. */
export type GivenSetting = string | readonly string[];

/** Returns the value that a host has for a setting, or `undefined`. */
export type SettingSource = (name: string) => GivenSetting | undefined;

/** Returns the parsed value of a setting, or of its default. */
export type SettingReader = <T>(setting: Setting<T>) => T;

/** Reads settings from a host. The reader throws the errors of the settings' parsers. */
export function settingReader(source: SettingSource): SettingReader {
  return (setting) => {
    const given = source(setting.name);
    if (given !== undefined && setting.narrows && isBlank(given)) throw blank(setting);
    if (setting.kind === 'lines') return setting.parse(valuesOf(given), setting.name);
    const text = typeof given === 'string' ? given : (given ?? []).join('\n');
    return setting.parse(text.trim() === '' ? setting.default : text, setting.name);
  };
}

/** A text has one value per line. Blank lines, and white space around values, are ignored. */
function valuesOf(given: GivenSetting | undefined): readonly string[] {
  if (given !== undefined && typeof given !== 'string') return given;
  return (given ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isBlank(given: GivenSetting): boolean {
  const values = typeof given === 'string' ? [given] : given;
  return values.every((value) => /^[\s,]*$/.test(value));
}

function blank({ name }: AnySetting): QpherSignError {
  return new QpherSignError(
    'setting-invalid',
    `${name} is blank`,
    'give it a value, or leave it out: without a value it would check nothing',
  );
}

/**
 * Refuses settings that have no meaning in this mode, for a host that accepts those of all modes. Settings that the
 * runner itself sets in every step are ignored.
 * @throws QpherSignError `setting-conflict`
 */
export function refuseForeignSettings(mode: Mode, source: (name: string) => string | undefined): void {
  for (const setting of settingsOf()) {
    const { name, default: fallback, actionDefault } = setting;
    const modes = modesOf(setting);
    if (actionDefault !== undefined) continue;
    const given = source(name) ?? '';
    if (given !== '' && given !== fallback && !modes.includes(mode)) {
      throw new QpherSignError(
        'setting-conflict',
        `${name} has no effect in mode ${mode}`,
        `it belongs to ${modes.join(' and ')}: leave it out here`,
      );
    }
  }
}

/**
 * Refuses names that are probably misspelt. Others are ignored: jobs and runners set variables for their own purposes,
 * and the runner warns about inputs that an Action does not have.
 * @throws QpherSignError `setting-unknown`
 */
export function refuseUnknownNames(names: readonly string[], known: readonly string[], what: string): void {
  for (const name of names) {
    const near = known.includes(name) ? [] : nearest(name, known);
    if (near.length === 0) continue;
    const meant = near.map((other) => `'${other}'`).join(' or ');
    throw new QpherSignError('setting-unknown', `there is no ${what} '${name}'`, `did you mean ${meant}?`);
  }
}

/**
 * The known names that were probably meant: one that starts with this name, after one that ends with it, or else the
 * closest one, if at most a third of its letters differ.
 */
function nearest(name: string, known: readonly string[]): readonly string[] {
  const longer = known.find((other) => other.startsWith(name));
  const ending = known.find((other) => other.endsWith(`-${name}`));
  if (longer !== undefined) return ending === undefined ? [longer] : [ending, longer];
  const other = closest(name, known);
  return distance(name, other) <= Math.max(name.length, other.length) / 3 ? [other] : [];
}
