/** What stands in the place of a secret. */
const MASK = '***';

/**
 * Takes a secret out of texts, whichever way it is spelled there: as it is, with JSON's `\u` escapes or percent-encoded,
 * in hex, or in base64, alone or as part of something longer.
 */
export function redactor(secret: string): (text: string) => string {
  const pattern = new RegExp([spelled(secret), hex(secret), ...base64Forms(secret)].join('|'), 'g');
  return (text) => text.replace(pattern, MASK);
}

/** Each character as itself or escaped. */
function spelled(secret: string): string {
  return Array.from(secret, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `(?:${character.replace(/[.*+?^${}()|[\]\\]/, '\\$&')}|\\\\u${anyCase(code.padStart(4, '0'))}|%${anyCase(code)})`;
  }).join('');
}

function hex(secret: string): string {
  return anyCase(Buffer.from(secret).toString('hex'));
}

/** What base64 makes of the secret with 0, 1 or 2 bytes before it, without the characters that its neighbours share. */
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
