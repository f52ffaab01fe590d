/**
 * Characters that are invisible or change where others appear: Unicode's default-ignorable ones (zero-width and
 * bidirectional controls, variation selectors, fillers, tags), line separators, annotations, and the blank of Braille.
 */
const DECEIVING = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/gu;

/**
 * The first character of a command to a CI system, anywhere in a line: `##[…]` (GitHub, Azure Pipelines), `##vso[…]`
 * (Azure Pipelines), `##teamcity[…]`, and others of this form.
 */
const BRACKET_COMMAND = /#(?=#[\p{L}\p{N}._-]*\[)/gu;

/** GitHub's newer form, which works at the start of a line. */
const COLON_COMMAND = /^(\s*):(?=:)/;

/**
 * Makes external text (file names, messages of the service) safe to print on one line. Control characters, which move
 * the cursor, and deceptive ones become U+FFFD, and commands to CI systems are broken up.
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
 * Makes JSON as safe for terminals and CI systems as `cleanText` makes other text. The document stays the same, because
 * the characters are written as JSON escapes.
 */
export function harmlessJson(json: string): string {
  return json
    .replace(/[\u007F-\u009F]/g, jsonEscape)
    .replace(DECEIVING, jsonEscape)
    .replace(BRACKET_COMMAND, jsonEscape);
}

/** Each UTF-16 code unit as a JSON escape (RFC 8259 §7). */
function jsonEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
