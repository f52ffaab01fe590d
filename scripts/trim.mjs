import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Drops from a bundle comments and what nothing uses, which the bundler only marks. Names and lines stay, for people who
 * read bundles; the indentation, a twelfth of the bytes, is left to their editors.
 */
export async function trim(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true },
    mangle: false,
    format: { beautify: true, indent_level: 0, comments: false },
  });
  writeFileSync(file, `${code}\n`);
}
