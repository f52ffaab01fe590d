import { QpherSignError } from '../errors.js';
import { settingsOf, type Mode, type Setting } from './settings.js';

/** The text a host has for a setting, or `undefined` (or blank) where it was not given. */
export type SettingSource = (name: string) => string | undefined;

/** Gives the value of a setting: what was given, or its default. */
export type SettingReader = <T>(setting: Setting<T>) => T;

/** Reads settings from what a host has; the reader throws as the settings' parsers do. */
export function settingReader(source: SettingSource): SettingReader {
  return (setting) => {
    const given = source(setting.name)?.trim() ?? '';
    return setting.parse(given === '' ? setting.default : given, setting.name);
  };
}

/**
 * Refuses settings that were given and have no meaning in this mode, for a host that takes those of all modes. One that the
 * runner gives a value by itself in every step cannot be left out, and is none of them.
 * @throws QpherSignError `setting-conflict`
 */
export function refuseForeignSettings(mode: Mode, source: SettingSource): void {
  for (const { name, modes, default: fallback, actionDefault } of settingsOf()) {
    if (actionDefault !== undefined) continue;
    const given = source(name)?.trim() ?? '';
    if (given !== '' && given !== fallback && !modes.includes(mode)) {
      throw new QpherSignError(
        'setting-conflict',
        `${name} has no meaning in mode ${mode}`,
        `it belongs to ${modes.join(' and ')}: leave it out here`,
      );
    }
  }
}

/**
 * Refuses names that are no setting, with the nearest that is.
 * @throws QpherSignError `setting-unknown`
 */
export function refuseUnknownNames(names: readonly string[], known: readonly string[], what: string): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new QpherSignError(
    'setting-unknown',
    `there is no ${what} '${unknown}'`,
    `the ${what}s are ${known.join(', ')}`,
  );
}
