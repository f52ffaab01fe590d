/** Characters that reorder or hide the text around them: bidirectional controls, zero-width ones, line separators. */
const DECEIVING = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Text from outside (file names, messages of the service) made fit to print on one line: control characters, which
 * move the cursor, and deceiving ones are shown as U+FFFD; what a CI runner would read as a command (`::…` at the
 * start of a line, `##[…]` anywhere) is broken up.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replace(DECEIVING, '\uFFFD')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
}

/**
 * JSON whose strings cannot do to a terminal or a CI runner what `cleanText` keeps other text from doing. It is the same
 * document: the characters are spelled as escapes, which JSON knows anyway.
 */
export function harmlessJson(json: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json
    .replace(/[\u007F-\u009F]/g, escape)
    .replace(DECEIVING, escape)
    .replaceAll('##[', '#\\u0023[');
}
