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
