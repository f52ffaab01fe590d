import { expect } from 'vitest';

/**
 * Fails if text for people could move a terminal's cursor, change its direction, or act as a command of a CI system:
 * `::` starts a GitHub command at the beginning of a line; `##[`, `##vso[` and `##teamcity[` are commands anywhere in
 * it.
 */
export function expectDefused(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(
    /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u,
  );
  expect(text).not.toMatch(/^\s*::|##\w*\[/m);
}
