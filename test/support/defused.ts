import { expect } from 'vitest';

/**
 * Fails when text for people could move a terminal's cursor, turn its direction, or be obeyed by a CI system: `::` begins
 * a command of GitHub at the start of a line; `##[`, `##vso[` and `##teamcity[` are commands anywhere in it.
 */
export function expectDefused(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(
    /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u,
  );
  expect(text).not.toMatch(/^\s*::|##\w*\[/m);
}
