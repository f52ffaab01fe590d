import { describe, expect, test } from 'vitest';
import {
  comparePaths,
  MAX_PATH_BYTES,
  parseArtifactPath,
  refuseClashes,
} from '../../src/artifacts/artifact-path.js';
import { thrownCode } from '../support/error-code.js';

const refused: Readonly<Record<string, readonly string[]>> = {
  'an empty path': [''],
  'an absolute path': ['/', '/etc/passwd', '//server/share'],
  'a step up': ['..', '../a', 'a/..', 'a/../b', 'a/b/..'],
  'a step nowhere': ['.', './a', 'a/.', 'a/./b'],
  'an empty segment': ['a//b', 'a/'],
  'a backslash': ['\\', 'a\\b', '..\\a', '\\\\server\\share'],
  'a character that Windows does not allow': [
    ...['C:', 'c:a', 'Z:/a', 'ab:c', 'a/C:', 'app.exe::$DATA', '.git::$INDEX_ALLOCATION'],
    ...['a<b', 'a>b', 'a"b', 'a|b', 'what?', 'a*b'],
  ],
  'a segment that ends in a full stop or a space': [
    'a.',
    'a ',
    '...',
    '.. /x',
    '... /x',
    'a./b',
    ' ',
    'a/b. ',
  ],
  'the name of a Windows device': [
    ...['CON', 'con', 'prn', 'Aux', 'nul', 'CONIN$', 'conout$', 'COM1', 'com9', 'LPT1', 'lpt0'],
    ...[
      'COM\u00b9',
      'lpt\u00b2',
      'com\u00b3.log',
      'aux.txt',
      'a/nul.tar.gz',
      'con /b',
      'NUL .txt',
      'con.d/a',
    ],
  ],
  'the folder of a repository': [
    ...['.git', '.GIT/config', 'a/.Git', 'sub/.git/hooks/post-checkout', 'git~1', 'GIT~1/hooks/x'],
    ...['.g\u200cit', '.git\ufeff/a', '\u200d.git', '.gi\u202at', 'g\u206ait~1', '.g\u0131t'],
  ],
  'a control character': ['a\0', 'a\nb', '\tb', 'a\u001bb', 'a\u001f', 'a\u007f', 'a\u0080', 'a\u009f'],
  'a lone surrogate': ['a\ud800', '\udc00b'],
  'the replacement of bytes that were no Unicode': ['a\ufffd'],
  'a name that is not in NFC': ['e\u0301', 'a/\u212b', 'caf\u0065\u0301/b'],
};

/** The rules for `.` and `..` share one reason, and so do the two kinds of invalid Unicode. */
const ONE_REASON_FOR_MORE = 2;

describe('paths in a manifest', () => {
  test.each(Object.entries(refused))('%s is refused in a manifest', (_, paths) => {
    for (const path of paths)
      expect(
        thrownCode(() => parseArtifactPath(path)),
        path,
      ).toBe('path-invalid');
  });

  test('a refused path is reported with the reason of the rule that it breaks', () => {
    const reasonOf = (path: string): string => {
      try {
        return parseArtifactPath(path);
      } catch (error) {
        return String(error).replace(JSON.stringify(path), '');
      }
    };
    const first = Object.values(refused).map(([path = '']) => reasonOf(path));
    expect(new Set(first).size).toBe(first.length - ONE_REASON_FOR_MORE);
  });

  test.each([
    'a',
    'a/b',
    'linux/app.tar.gz',
    '..a',
    'a..b',
    '.a',
    '...a/.b/..c',
    ' a b',
    'console',
    'com10',
    'COM',
    'aux-1.txt',
    'null',
    'lpt\u2074',
    'a.nul',
    '.gitignore',
    '.github/x',
    'git~2',
    'a.git',
    'a\u200cb',
    'é/ü.txt',
    '日本語/😀.bin',
    '~',
    '-rf',
    '[a]{b}(c)',
    "it's & 100% #1; $HOME",
    'a\u00a0b',
    'a\u00a0',
    'a\u2028',
  ])('the path %j is accepted unchanged', (path) => {
    expect(parseArtifactPath(path)).toBe(path);
  });

  test('a path may have at most 4096 bytes', () => {
    expect(MAX_PATH_BYTES).toBe(4096);
    const longest = 'a'.repeat(4096);
    expect(parseArtifactPath(longest)).toBe(longest);
    expect(thrownCode(() => parseArtifactPath(`${longest}a`))).toBe('path-invalid');
  });

  test('the length of a path is measured in bytes, not in characters', () => {
    expect(parseArtifactPath('é'.repeat(2048))).toHaveLength(2048);
    expect(thrownCode(() => parseArtifactPath(`${'é'.repeat(2048)}a`))).toBe('path-invalid');
    expect(thrownCode(() => parseArtifactPath('😀'.repeat(1025)))).toBe('path-invalid');
  });

  test('the error escapes control characters in a path and shortens a long path', () => {
    expect(() => parseArtifactPath('a\u001b[31m')).toThrow('"a\\u001b[31m"');
    const shown = (path: string): string => {
      try {
        return parseArtifactPath(path);
      } catch (error) {
        return String(error);
      }
    };
    expect(shown('a'.repeat(100_000)).length).toBeLessThan(400);
  });
});

describe('order of paths', () => {
  test('paths are ordered by their UTF-8 bytes, not by UTF-16 units', () => {
    // At the bounds of surrogates, which stand for all code points from U+10000.
    const inOrder = ['~', '\ud7ff', '\ue000', '\uff21', '\u{10000}', '\u{103ff}', '\u{10400}', '\u{10ffff}'];
    expect(inOrder.toSorted()).not.toEqual(inOrder);
    expect(inOrder.toReversed().sort(comparePaths)).toEqual(inOrder);
    for (const [index, before] of inOrder.entries()) {
      for (const after of inOrder.slice(index + 1)) {
        expect(comparePaths(`x${before}z`, `x${after}a`)).toBeLessThan(0);
        expect(comparePaths(`x${after}a`, `x${before}z`)).toBeGreaterThan(0);
      }
    }
  });

  test('upper case sorts before lower case, a prefix before longer paths, and equal paths are equal', () => {
    expect(['b', 'a/b', 'a', 'a.b', 'B', 'é', 'z'].sort(comparePaths)).toEqual([
      'B',
      'a',
      'a.b',
      'a/b',
      'b',
      'z',
      'é',
    ]);
    expect(comparePaths('a', 'a')).toBe(0);
  });
});

function clash(left: string, right: string): boolean {
  try {
    refuseClashes([left, right]);
    return false;
  } catch {
    return true;
  }
}

describe('paths that differ only in case or Unicode form', () => {
  test.each([
    ['the same path', 'a', 'a'],
    ['case', 'App.tgz', 'app.TGZ'],
    ['case in a folder', 'Linux/app', 'linux/app'],
    ['case of letters with accents', 'É', 'é'],
    ['Unicode form', 'é', 'e\u0301'],
    ['case and Unicode form', 'É', 'e\u0301'],
    ['the long s', 'ſ', 's'],
    ['capital sharp s', 'ẞ', 'ß'],
    ['the theta symbol', 'ϴ', 'θ'],
    ['sharp s', 'straße', 'STRASSE'],
    ['the final sigma', 'ος', 'οσ'],
    ['the Kelvin sign', '\u212a', 'k'],
  ])('two paths clash if they are equal apart from case and Unicode form: %s', (_, left, right) => {
    expect(
      thrownCode(() => {
        refuseClashes([left, 'other', right]);
      }),
    ).toBe('path-clash');
    expect(
      thrownCode(() => {
        refuseClashes([right, 'other', left]);
      }),
    ).toBe('path-clash');
  });

  test('every Unicode character clashes with its upper-case, lower-case, NFD and NFC forms', () => {
    const letters = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const missed = letters.flatMap((letter) =>
      [letter.toUpperCase(), letter.toLowerCase(), letter.normalize('NFD'), letter.normalize('NFC')]
        .filter((other) => other !== letter && !clash(letter, other))
        .map((other) => `${letter} and ${other}`),
    );
    expect(missed).toEqual([]);
  });

  test('the error for two clashing paths names both', () => {
    expect(() => {
      refuseClashes(['x', 'Read.me', 'READ.ME']);
    }).toThrow(/'Read\.me' and 'READ\.ME'/);
  });

  test('paths that differ in more than case and Unicode form do not clash', () => {
    expect(() => {
      refuseClashes([]);
    }).not.toThrow();
    expect(() => {
      refuseClashes(['a', 'b', 'c/b', 'a.b', 'aa', 'e', 'é', 'x/a', 'y/a']);
    }).not.toThrow();
  });
});

describe('paths that cannot exist in one folder', () => {
  const refuse = (paths: readonly string[], layout?: readonly string[]) => () => {
    refuseClashes(paths, layout);
  };

  test.each([
    ['a file is a folder of another', ['a', 'a/b']],
    ['a file is a folder far above another', ['x/y', 'x/y-z', 'x/y/a/b/c']],
    ['a file is in case alone not a folder of another', ['A', 'a/b']],
    ['a file is in Unicode form alone not a folder of another', ['\u00e9', 'e\u0301/b']],
  ])('two paths clash as file and folder: %s', (_, paths) => {
    expect(thrownCode(refuse(paths))).toBe('path-clash');
    expect(thrownCode(refuse(paths.toReversed()))).toBe('path-clash');
  });

  test.each([
    ['the same name', ['a.sig'], ['a.sig']],
    ['a name in other case', ['foo', 'foo.SIG'], ['foo.sig']],
    ['the manifest in other case', ['QPHER-MANIFEST.JSON'], ['qpher-manifest.json']],
    ['a file of the layout as a folder', ['SHA256SUMS/a'], ['SHA256SUMS']],
    ['a folder of a file of the layout', ['x'], ['x/a.sig']],
    ['two of its files', ['a'], ['b', 'B']],
  ])('a clash with the layout is refused: %s', (_, paths, layout) => {
    expect(thrownCode(refuse(paths, layout))).toBe('path-clash');
  });

  test('paths that only share a prefix, or lie beside files of the layout, do not clash', () => {
    expect(refuse(['a', 'a-b/c', 'a.b/c', 'b/a', 'b/a.d'], ['a.sig', 'b/a.sig', 'a-b/c.sig'])).not.toThrow();
  });

  test('the error says which paths cannot both exist, and which would be two files', () => {
    expect(refuse(['x', 'x/y'])).toThrow("'x' and 'x/y' cannot both exist");
    expect(refuse(['a.sig'], ['a.sig'])).toThrow("'a.sig' would be two files");
  });
});
