import { parseBoolean, parseBooleanOrAuto } from '../settings/parsers.js';
import { type AnySetting, settingsOf } from '../settings/settings.js';
import { QpherSignError } from '../errors.js';

/** Suffix of the hidden flag for the value `auto` of a setting that is otherwise a boolean. */
export const AUTO_FLAG_END = '-auto';

/**
 * Rewrites `--strict=false` as `--no-strict`, and `--dry-run=auto` as `--dry-run-auto`, because a flag with an optional
 * value would swallow the file name after it.
 * @throws QpherSignError `setting-invalid` for any other value
 */
export function normalizeBooleans(argv: readonly string[]): readonly string[] {
  const namesOf = (kind: AnySetting['kind']): ReadonlySet<string> =>
    new Set(settingsOf().flatMap((setting) => (setting.kind === kind ? [setting.name] : [])));
  const booleans = namesOf('boolean');
  const withAuto = namesOf('boolean-or-auto');
  const end = optionsEnd(argv);
  return argv.map((argument, index) => {
    if (index >= end) return argument;
    const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
    if (!booleans.has(name) && !withAuto.has(name)) return argument;
    const parsed = withAuto.has(name) ? parseBooleanOrAuto(value, name) : parseBoolean(value, name);
    if (parsed === 'auto') return `--${name}${AUTO_FLAG_END}`;
    return parsed ? `--${name}` : `--no-${name}`;
  });
}

/** The index where options end and only names follow: at `--`, or nowhere. */
export function optionsEnd(argv: readonly string[]): number {
  const end = argv.indexOf('--');
  return end === -1 ? argv.length : end;
}

/**
 * Refuses an argument that would be an option or an exclusion and is also the name of a file. In a folder that somebody
 * else filled, `verify *` could expand to names such as `--trusted-keys=their.pem` or `!install.sh`.
 * @param exists whether the working directory has an entry of that name
 * @throws QpherSignError `setting-invalid`
 */
export function refuseFileNames(argv: readonly string[], exists: (name: string) => boolean): void {
  const end = optionsEnd(argv);
  const isMeaningful = (argument: string, index: number): boolean =>
    argument.startsWith('!') || (index < end && argument.startsWith('-') && !['-', '--'].includes(argument));
  const name = argv.find((argument, index) => isMeaningful(argument, index) && exists(argument));
  if (name === undefined) return;
  throw new QpherSignError(
    'setting-invalid',
    `${JSON.stringify(name)} is ${name.startsWith('!') ? 'an exclusion' : 'an option'} and also the name of a file here`,
    `write ./${name} for the file, and ./* for all files of a folder; otherwise rename or remove the file`,
  );
}
