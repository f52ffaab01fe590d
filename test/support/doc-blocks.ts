import { readFileSync } from 'node:fs';
import path from 'node:path';

const docs = path.resolve(import.meta.dirname, '../../docs');

/** The code blocks in a language under a heading of a documentation page, as readers copy them. */
export function docBlocks(page: string, heading: string, language: string): readonly string[] {
  const text = readFileSync(path.join(docs, page), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split(/^## /m);
  const blocks = [...own.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  if (blocks.length === 0) throw new Error(`docs/${page} shows no ${language} under '${heading}'`);
  return blocks.map(([, block = '']) => block);
}
