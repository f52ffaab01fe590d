import { concatBytes, equalBytes } from '../bytes.js';
import { PUBLIC_KEY_BYTES } from './schemes.js';

/**
 * The DER before the raw key in a SubjectPublicKeyInfo for ML-DSA-65 (RFC 9881 §4): SEQUENCE { SEQUENCE { OID
 * 2.16.840.1.101.3.4.3.18 }, BIT STRING }. It is constant, because the algorithm has no parameters and one key size.
 */
const SPKI_PREFIX = Uint8Array.of(
  ...[0x30, 0x82, 0x07, 0xb2, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x03, 0x12],
  ...[0x03, 0x82, 0x07, 0xa1, 0x00],
);

/** The SubjectPublicKeyInfo (1974 bytes DER) of a raw ML-DSA-65 public key (1952 bytes). */
export function mlDsa65Spki(publicKey: Uint8Array): Uint8Array {
  return concatBytes(SPKI_PREFIX, publicKey);
}

/** The raw public key (1952 bytes) in a SubjectPublicKeyInfo, or `undefined` if it is not for ML-DSA-65. */
export function rawKeyOfSpki(der: Uint8Array): Uint8Array | undefined {
  const prefix = der.subarray(0, SPKI_PREFIX.length);
  if (der.length !== SPKI_PREFIX.length + PUBLIC_KEY_BYTES || !equalBytes(SPKI_PREFIX, prefix))
    return undefined;
  return der.subarray(SPKI_PREFIX.length);
}
