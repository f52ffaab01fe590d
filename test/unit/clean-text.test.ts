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
    [
      'is a command of Azure Pipelines',
      'x ##vso[task.setvariable variable=a]b',
      'x # #vso[task.setvariable variable=a]b',
    ],
    ['is a command of TeamCity', "##teamcity[buildStatus text='x']", "# #teamcity[buildStatus text='x']"],
    ['is a command of that form', '###a-b.c[x]##é[', '## #a-b.c[x]# #é['],
    ['hides as a filler', 'a\u3164b\u115Fc\u2800d\u034Fe\uFFA0', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD'],
    ['hides as a variation', 'app\uFE0F\u{E0100}', 'app\uFFFD\uFFFD'],
    ['hides as tags', 'a\u{E0041}\u{E007F}b', 'a\uFFFD\uFFFDb'],
    ['ends a line in Unicode', 'a\u2028b\u2029c\u0085d', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['is half a character', 'a\uD800b', 'a\uFFFDb'],
  ])('text that %s is made harmless', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('text in any language stays unchanged', () => {
    const text = "größe-日本語 – 'x' 100% a::b # [x] # vso[ #vso[ ## vso[ 👩💻";
    expect(cleanText(text)).toBe(text);
  });
});

describe('JSON for machines', () => {
  test('JSON contains no cursor movement, direction change or runner command, and keeps its meaning', () => {
    const value = {
      name: 'a\u009b1A\u202Eb\u200B ##[error]c\u007F ö',
      '##vso[task.prependpath]x': ['\u{E0041}\u3164', '##teamcity[a]'],
    };
    const json = harmlessJson(JSON.stringify(value));
    expect(json).not.toMatch(/[\u007F-\u009F\u202E\u200B\u3164\u{E0041}]|##\w*\[/u);
    expect(json).toContain('ö');
    expect(JSON.parse(json)).toEqual(value);
  });
});
