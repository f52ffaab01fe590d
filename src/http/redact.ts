/** Replaces a secret. */
const MASK = '***';

/**
 * Removes a secret from texts in any of these forms: plain, with JSON's `\u` escapes, percent-encoded, in hex, or in
 * base64, alone or within something longer.
 */
export function redactor(secret: string): (text: string) => string {
  const pattern = new RegExp([spelled(secret), hex(secret), ...base64Forms(secret)].join('|'), 'g');
  return (text) => text.replace(pattern, MASK);
}

/** Matches each character as itself or escaped. */
function spelled(secret: string): string {
  return Array.from(secret, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `(?:${character.replace(/[.*+?^${}()|[\]\\]/, '\\$&')}|\\\\u${anyCase(code.padStart(4, '0'))}|%${anyCase(code)})`;
  }).join('');
}

function hex(secret: string): string {
  return anyCase(Buffer.from(secret).toString('hex'));
}

/** The base64 of the secret after 0, 1 or 2 other bytes, without the characters that depend on its neighbours. */
function base64Forms(secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64url').slice(first, last).replaceAll('-', '[-+]').replaceAll('_', '[_/]');
  });
}

function anyCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
