import { QpherSignError } from '../errors.js';
import { fingerprintPattern } from '../keys/public-key.js';
import { isLoopback } from '../http/loopback.js';
import { toPosix } from '../system/paths.js';

/**
 * Parses the text of a setting. The text is empty if nothing was given and there is no default.
 * @throws QpherSignError `setting-invalid`, `api-key-malformed`
 */
export type Parser<T> = (text: string, name: string) => T;

/** Does the same as `Parser` for a setting with several values, of which there may be none. */
export type ListParser<T> = (values: readonly string[], name: string) => T;

/** A setting without a default, `undefined` if it is not given. */
export const optional =
  <T>(parse: Parser<T>): Parser<T | undefined> =>
  (text, name) =>
    text === '' ? undefined : parse(text, name);

export const parseText: Parser<string> = (text, name) => {
  if (/\p{Cc}/u.test(text)) throw invalid(name, text, 'one line without control characters');
  return text;
};

/** A path with `/` between its segments. On Windows, backslashes are converted. */
export const parsePath: Parser<string> = (text, name) => toPosix(parseText(text, name));

/** Names of files, or patterns. They are not trimmed, because a file can be called `app.bin `. */
export const parseNames: ListParser<readonly string[]> = (values, name) => {
  if (values.includes('')) throw invalid(name, '', 'names that are not empty');
  return values;
};

/** Booleans as the toolkit of GitHub Actions reads them: those of YAML 1.2. */
const booleans: Readonly<Record<string, boolean>> = {
  ...{ true: true, True: true, TRUE: true },
  ...{ false: false, False: false, FALSE: false },
};

export const parseBoolean: Parser<boolean> = (text, name) => {
  const value = booleans[text];
  if (value === undefined) throw invalid(name, text, 'true or false');
  return value;
};

/** `true`, `false`, or `auto` if the run decides. */
export const parseBooleanOrAuto: Parser<boolean | 'auto'> = (text, name) => {
  if (text === 'auto') return text;
  const value = booleans[text];
  if (value === undefined) throw invalid(name, text, 'true, false or auto');
  return value;
};

/** An integer from `least` to `most`. */
export const parseInteger =
  (least: number, most: number): Parser<number> =>
  (text, name) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw invalid(name, text, `an integer from ${least} to ${most}`);
    }
    return value;
  };

/** One of the given words. */
export const parseChoice =
  <T extends string>(choices: readonly T[]): Parser<T> =>
  (text, name) => {
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) throw invalid(name, text, `one of ${choices.join(', ')}`);
    return choice;
  };

/** Some of the words, separated by commas, spaces or line breaks, without duplicates. */
export const parseChoices =
  <T extends string>(choices: readonly T[]): Parser<readonly T[]> =>
  (text, name) => {
    const parse = parseChoice(choices);
    return [...new Set(parseWords(text, name).map((word) => parse(word, name)))];
  };

const parseWords: Parser<readonly string[]> = (text) => text.split(/[\s,]+/).filter((word) => word !== '');

/** Units of sizes: powers of 1024. */
const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };

/** A number of bytes: digits and an optional `K`, `M`, `G` or `T`. */
export const parseBytes: Parser<number> = (text, name) => {
  const [, digits, unit = ''] = /^(\d{1,15})([KMGT]?)$/.exec(text) ?? [];
  if (digits === undefined) throw invalid(name, text, 'a number of bytes such as 500000, 500K, 20M or 2G');
  return Number(digits) * (UNITS[unit] ?? 1);
};

/** `auto` or a number of requests. */
export const parseRate: Parser<number | undefined> = (text, name) =>
  text === 'auto' ? undefined : parseInteger(1, 1_000_000)(text, name);

/** Fingerprints in either case, with or without `sha256:`. */
export const parseFingerprints: ListParser<readonly string[]> = (values, name) =>
  values
    .flatMap((value) => parseWords(value, name))
    .map((word) => {
      const fingerprint = `sha256:${word.toLowerCase().replace(/^sha256:/, '')}`;
      if (fingerprintPattern.test(fingerprint)) return fingerprint;
      throw invalid(name, word, "64 hex digits, with or without 'sha256:' before them");
    });

/** The form of the service's API keys. The value is a secret and never part of a message. */
export const parseApiKey: Parser<string> = (text) => {
  if (/^qph_[A-Za-z0-9_-]{8,512}$/.test(text)) return text;
  throw new QpherSignError(
    'api-key-malformed',
    'the api-key does not look like an API key, which starts with qph_',
    keyMistakes.find(([pattern]) => pattern.test(text))?.[1] ?? 'copy the whole key from the service again',
  );
};

/**
 * Values that people use by mistake instead of the key. None is repeated in a message, because it may be partly secret.
 */
const keyMistakes: readonly (readonly [RegExp, string])[] = [
  [/^\$[({]|^\$\w|^%\w+%$/, 'it is the name of a variable, not its value: the CI system has not replaced it'],
  [/^["'].*["']$/s, 'leave out the quotes around it'],
  [/^Bearer /i, "leave out 'Bearer'"],
  [/^[./~]|^[A-Za-z]:[\\/]/, 'it is the path of a file: give the content of the file'],
  [/\s/, 'it contains white space: give the key alone, on one line'],
];

/** `owner/name`, as GitHub allows. */
export const parseRepository: Parser<string> = (text, name) => {
  if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text)) return text;
  throw invalid(name, text, 'owner/name');
};

/** The name of a tag, without `refs/tags/`. */
export const parseTag: Parser<string> = (text, name) => {
  if (/\p{Cc}|\s|[~^:?*[\\]|\.\./u.test(text) || text.startsWith('refs/')) {
    throw invalid(name, text, 'only the name of a tag, such as v1.2.3');
  }
  return text;
};

/** The name of one part of a release, as in the name of its file. */
export const parsePartName: Parser<string> = (text, name) => {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text)) return text;
  throw invalid(name, text, 'a name of at most 64 letters, digits, - and _, such as linux-x64');
};

/** Printable characters without spaces. The value is a secret and never part of a message. */
export const parseToken: Parser<string> = (text, name) => {
  if (/^[\x21-\x7e]{8,4096}$/.test(text)) return text;
  throw new QpherSignError(
    'setting-invalid',
    `the ${name} does not look like a token of GitHub`,
    'copy the whole token again; in a workflow, leave it out, or use ${{ github.token }}',
  );
};

/** `https:`, or `http:` on this machine; without credentials, query or fragment. */
export const parseApiUrl: Parser<URL> = (text, name) => {
  const expected = 'an https URL, or http on this machine (127.0.0.1, localhost, [::1])';
  if (!URL.canParse(text)) throw invalid(name, text, expected);
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  if (!isSafe) throw invalid(name, text, expected);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw invalid(
      name,
      `${url.origin}${url.pathname}`,
      `${expected}, without credentials, query or fragment`,
    );
  }
  return url;
};

function invalid(name: string, text: string, expected: string): QpherSignError {
  return new QpherSignError('setting-invalid', `${name} is '${text}'`, `${name} takes ${expected}`);
}
