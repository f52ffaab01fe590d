import { settingsOf, type AnySetting, type Mode } from './settings.js';

/** How a host spells settings: as flags of the command line or as inputs of the Action. */
export type Spelling = 'flags' | 'inputs';

/** The help text of a setting for one command, or an empty text if the command does not have it. */
export function settingHelp(setting: AnySetting, mode: Mode, spelling: Spelling): string {
  return spell(setting.help[mode] ?? '', spelling);
}

/** Spells `{manifest: none}` as `--manifest none` or `manifest: none`. */
function spell(text: string, spelling: Spelling): string {
  return text.replace(/\{([a-z-]+)(?:: ([^}]+))?\}/g, (_, name: string, value?: string) =>
    spelling === 'flags' ? flag(name, value) : value === undefined ? name : `${name}: ${value}`,
  );
}

function flag(name: string, value: string | undefined): string {
  const { kind } = settingsOf().find((one) => one.name === name) ?? {};
  if (value === undefined || (kind === 'boolean' && value === 'true')) return `--${name}`;
  return kind === 'boolean' ? `--no-${name}` : `--${name} ${value}`;
}
