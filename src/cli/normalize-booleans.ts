import { parseBoolean, parseBooleanOrAuto } from '../settings/parsers.js';
import { settingsOf, type AnySetting } from '../settings/settings.js';
import { optionsEnd } from './refuse-file-names.js';

/** Ends the flag that stands for the value `auto` of a setting that is otherwise a boolean. */
export const AUTO_FLAG_END = '-auto';

/**
 * `--strict=false` as `--no-strict`, and `--dry-run=auto` as `--dry-run-auto`: a flag with an optional value would
 * swallow the file name after it.
 * @throws QpherSignError `setting-invalid` for another value
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
