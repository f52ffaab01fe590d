// Bundles the verification page. writePageTemplate(FOLDER) writes the module from which the `page` command creates
// pages to FOLDER/page, beside the files that tsc compiled from src/page.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const source = path.resolve(import.meta.dirname, '../src/page');

const packages = new Set();

const bundle = async (entry, define = {}) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(source, entry)],
    ...{ bundle: true, minify: true, write: false, metafile: true, define, logLevel: 'warning' },
    ...{ format: 'iife', platform: 'browser', target: 'es2022', charset: 'ascii', legalComments: 'none' },
  });
  for (const file of Object.keys(metafile.inputs)) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/[^]*$/.exec(file) ?? [];
    if (name !== undefined) packages.add(name);
  }
  // Inside an HTML page, this text would end the script.
  return outputFiles[0].text.trim().replaceAll('</script', String.raw`<\/script`);
};

/** The licences of the bundled packages, which the page must include. */
function licences() {
  const texts = [...packages].sort().map((name) => {
    const folder = path.resolve(import.meta.dirname, '../node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name}\n${readFileSync(path.join(folder, file ?? 'package.json'), 'utf8').trim()}`;
  });
  return texts.join('\n\n').replaceAll('\r\n', '\n').replaceAll('--', '- -');
}

export async function writePageTemplate(folder) {
  const worker = await bundle('hash-worker.ts');
  const script = await bundle('page.ts', { WORKER_SCRIPT: JSON.stringify(worker) });
  const style = readFileSync(path.join(source, 'page.css'), 'utf8')
    .replaceAll(/\s*\n\s*/g, '')
    .trim();
  const html = readFileSync(path.join(source, 'page.html'), 'utf8').replaceAll('\r\n', '\n');
  const template = `${html}<!--\n${licences()}\n-->\n`;
  const text = Object.entries({ template, script, style })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
  writeFileSync(path.join(folder, 'page/template.js'), text);
}
