// Writes the inputs of action.yml and the settings of README.md from the settings table: `npm run reference`.
// Run it when the table has changed; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const { modesOf, settingsOf } = await import(path.join(root, 'build/settings/settings.js'));
const { settingReference } = await import(path.join(root, 'build/settings/setting-help.js'));

rewrite('action.yml', (text) => {
  const { inputs } = parse(text);
  const ofSettings = settingsOf()
    .filter((setting) => modesOf(setting).some((mode) => mode !== 'keys'))
    .map((setting) => [setting.name, inputOf(setting)]);
  const section = stringify(
    { inputs: { mode: inputs.mode, ...Object.fromEntries(ofSettings) } },
    { lineWidth: 0 },
  );
  return text.replace(/^inputs:\n(?: .*\n|\n)*/m, () => `${section}\n`);
});

rewrite('README.md', (text) => {
  const rows = settingsOf().map((setting) => [
    `\`${setting.name}\``,
    modesOf(setting).join(', '),
    setting.default === '' ? '–' : `\`${setting.default}\``,
    settingReference(setting),
  ]);
  const table = [['setting', 'command', 'default', 'meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  return text.replace(/(?<=<!-- settings -->\n).*(?=\n<!-- \/settings -->)/s, () => `\n${table}\n`);
});

function inputOf(setting) {
  const fallback = setting.actionDefault ?? setting.default;
  const description = settingReference(setting);
  return { description, required: false, ...(fallback !== '' && { default: fallback }) };
}

function rewrite(name, change) {
  const file = path.join(root, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
