import { parseBoolean } from './setting-parsers.js';
import { settingsOf } from './settings.js';

/**
 * `--strict=false` as `--no-strict`: a flag with an optional value would swallow the file name after it.
 * @throws QpherSignError `setting-invalid` for another value
 */
export function normalizeBooleans(argv: readonly string[]): readonly string[] {
  const booleans = new Set(settingsOf().flatMap(({ kind, name }) => (kind === 'boolean' ? [name] : [])));
  return argv.map((argument) => {
    const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
    if (!booleans.has(name)) return argument;
    return parseBoolean(value, name) ? `--${name}` : `--no-${name}`;
  });
}
