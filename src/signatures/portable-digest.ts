import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { formatHex } from '../bytes.js';

/** Digests in JavaScript, for small inputs on any platform, in lower-case hex. */
export const portableDigest = {
  sha256: (bytes: Uint8Array): string => formatHex(sha256(bytes)),
  sha512: (bytes: Uint8Array): string => formatHex(sha512(bytes)),
} as const;
