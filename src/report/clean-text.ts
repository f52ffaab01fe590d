/**
 * Characters that cannot be seen, or that change where others are seen: what Unicode calls default-ignorable (zero-width and
 * bidirectional controls, variation selectors, fillers, tags), separators of lines, annotations, and the blank of Braille.
 */
const DECEIVING = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/gu;

/**
 * The first character of what a CI system obeys, wherever in a line it is: `##[…]` (GitHub, Azure Pipelines), `##vso[…]` (Azure
 * Pipelines), `##teamcity[…]`, and whatever else comes in that form.
 */
const BRACKET_COMMAND = /#(?=#[\p{L}\p{N}._-]*\[)/gu;

/** GitHub's newer form, which it obeys at the start of a line. */
const COLON_COMMAND = /^(\s*):(?=:)/;

/**
 * Text from outside (file names, messages of the service) made fit to print on one line: control characters, which
 * move the cursor, and deceiving ones are shown as U+FFFD, and the commands of CI systems are broken up.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replace(DECEIVING, '\uFFFD')
    .replace(COLON_COMMAND, '$1: ')
    .replace(BRACKET_COMMAND, '# ');
}

/**
 * JSON whose strings cannot do to a terminal or a CI system what `cleanText` keeps other text from doing. It is the same
 * document: the characters are spelled as escapes, which JSON knows anyway.
 */
export function harmlessJson(json: string): string {
  return json
    .replace(/[\u007F-\u009F]/g, jsonEscape)
    .replace(DECEIVING, jsonEscape)
    .replace(BRACKET_COMMAND, jsonEscape);
}

/** Each UTF-16 code unit as JSON escapes it (RFC 8259 §7). */
function jsonEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
