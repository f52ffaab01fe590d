import { modesOf, settingsOf, type AnySetting, type Mode } from './settings.js';

/** How a place spells settings: as flags of the command line, or as inputs of the Action. */
export type Spelling = 'flags' | 'inputs';

/** The help text of a setting for one command, empty where the command does not have it. */
export function settingHelp(setting: AnySetting, mode: Mode, spelling: Spelling): string {
  return spell(setting.help[mode] ?? '', spelling);
}

/** What a setting means to each command that takes inputs: one text where it means the same to all of them. */
export function settingReference(setting: AnySetting): string {
  const modes = modesOf(setting).filter((mode) => mode !== 'keys');
  const texts = new Map<string, Mode[]>();
  for (const mode of modes) {
    const text = settingHelp(setting, mode, 'inputs');
    texts.set(text, [...(texts.get(text) ?? []), mode]);
  }
  const each = [...texts].map(([text, of]) => (texts.size === 1 ? text : `${of.join(' and ')}: ${text}`));
  return [...each, ...(setting.kind === 'lines' ? ['One per line.'] : [])].join(' ');
}

/** `{manifest: none}` as `--manifest none` or as `manifest: none`. */
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
