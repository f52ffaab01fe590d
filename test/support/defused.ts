import { expect } from 'vitest';

/** Fails when text for people could move a terminal's cursor, turn its direction, or be obeyed by a CI runner. */
export function expectDefused(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  expect(text).not.toMatch(/^\s*::|##\[/m);
}
