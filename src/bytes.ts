import { base64, base64urlnopad, hex } from '@scure/base';

// The core runs in browsers too, which have no Buffer.

/** Lower-case hexadecimal. */
export function formatHex(bytes: Uint8Array): string {
  return hex.encode(bytes);
}

/** Returns the bytes of lower-case hexadecimal text, or `undefined` for any other text. */
export function parseHex(text: string): Uint8Array | undefined {
  return canonical(text, hex);
}

/** Base64 with padding (RFC 4648 §4). */
export function formatBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** Returns the bytes of base64 text in its canonical form, or `undefined` for any other text. */
export function parseBase64(text: string): Uint8Array | undefined {
  return canonical(text, base64);
}

/** Base64url without padding (RFC 4648 §5). */
export function formatBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** Returns the bytes of unpadded base64url text in its canonical form, or `undefined` for any other text. */
export function parseBase64url(text: string): Uint8Array | undefined {
  return canonical(text, base64urlnopad);
}

/** UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

/** Whether two byte strings are equal. Not in constant time, because no compared value is secret. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

interface Codec {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array;
}

function canonical(text: string, { encode, decode }: Codec): Uint8Array | undefined {
  try {
    const bytes = decode(text);
    return encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
