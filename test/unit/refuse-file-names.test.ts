import { describe, expect, test } from 'vitest';
import { refuseFileNames } from '../../src/cli/arguments.js';
import { thrownCode } from '../support/error-code.js';

const refusal = (argv: readonly string[], ...files: readonly string[]) =>
  thrownCode(() => {
    refuseFileNames(argv, (name) => files.includes(name));
  });

describe('arguments that are also names of files', () => {
  test.each([
    ['an option with a value', ['verify', '--trusted-keys=k.pem'], '--trusted-keys=k.pem'],
    ['a flag', ['verify', '--allow-missing', 'a'], '--allow-missing'],
    ['a flag that is not known', ['verify', '--x'], '--x'],
    ['a short flag', ['-h'], '-h'],
    ['an exclusion', ['verify', '!a', 'a'], '!a'],
    ['an exclusion after --', ['verify', '--', '!a', 'a'], '!a'],
  ])('an argument that is also a file name is refused if it is %s', (_, argv, file) => {
    expect(refusal(argv, file)).toBe('setting-invalid');
    expect(() => {
      refuseFileNames(argv, () => false);
    }).not.toThrow();
  });

  test.each([
    ['a plain name', ['verify', 'a', 'b'], 'a'],
    ['a name with its folder', ['verify', './-x', './!x'], './-x'],
    ['a name after --', ['verify', '--', '--strict'], '--strict'],
    ['a single hyphen, which is no option', ['verify', '-'], '-'],
    ['two hyphens, which end the options', ['verify', '--', 'a'], '--'],
  ])('an argument that is also a file name is accepted if it is %s', (_, argv, file) => {
    expect(() => {
      refuseFileNames(argv, (name) => name === file);
    }).not.toThrow();
  });

  test('the error shows the refused argument with its control characters escaped', () => {
    expect(() => {
      refuseFileNames(['--x\n'], () => true);
    }).toThrow(expect.objectContaining({ message: expect.stringContaining('"--x\\n"') as string }));
  });
});
