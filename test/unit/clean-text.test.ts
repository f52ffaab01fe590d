import { describe, expect, test } from 'vitest';
import { cleanText, harmlessJson } from '../../src/report/clean-text.js';

describe('text for people', () => {
  test.each([
    ['moves the cursor', 'a\u001b[2Jb\u009b1A', 'a\uFFFD[2Jb\uFFFD1A'],
    ['starts another line', 'a\r\nb', 'a\uFFFD\uFFFDb'],
    ['turns the direction', 'gpj\u202Eexe.', 'gpj\uFFFDexe.'],
    ['hides between letters', 'a\u200Bb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['is a workflow command', '::add-mask::x', ': :add-mask::x'],
    ['is one after spaces', '  ::error::x', '  : :error::x'],
    ['is one of the older kind, anywhere', 'x ##[error]y', 'x # #[error]y'],
    ['is half a character', 'a\uD800b', 'a\uFFFDb'],
  ])('that %s is made harmless', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('of any language stays as it is', () => {
    const text = "größe-日本語 – 'x' 100% a::b # [x] 👩‍💻".replace('\u200D', '');
    expect(cleanText(text)).toBe(text);
  });
});

describe('JSON for machines', () => {
  test('prints nothing that moves a cursor, turns the direction or commands a runner, and says the same', () => {
    const value = { name: 'a\u009b1A\u202Eb\u200B ##[error]c\u007F ö' };
    const json = harmlessJson(JSON.stringify(value));
    expect(json).not.toMatch(/[\u007F-\u009F\u202E\u200B]|##\[/);
    expect(json).toContain('ö');
    expect(JSON.parse(json)).toEqual(value);
  });
});
