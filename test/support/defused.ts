import { expect } from 'vitest';

/**
 * Fails when text for people could move a terminal's cursor, turn its direction, or be obeyed by a CI system: `::` begins
 * a command of GitHub at the start of a line; `##[`, `##vso[` and `##teamcity[` are commands anywhere in it.
 */
export function expectDefused(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  expect(text).not.toMatch(/^\s*::|##\w*\[/m);
}
