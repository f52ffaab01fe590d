import * as crypto from 'node:crypto';
import { mlDsa65Spki } from '../signatures/ml-dsa-65-spki.js';
import { schemeImplementation } from '../signatures/scheme-implementation.js';
import {
  PUBLIC_KEY_BYTES,
  signatureBytes,
  type KeyPair,
  type SchemeImplementation,
  type SchemeName,
} from '../signatures/schemes.js';
import { signatureVerifier, type SignatureVerifier } from '../signatures/verify-signature.js';

/** The used functions of the runtime's crypto library. */
export type PlatformCrypto = Pick<typeof crypto, 'createPrivateKey' | 'createPublicKey' | 'sign' | 'verify'>;

export interface PlatformSignatures {
  /** Makes the key pair of a 32-byte seed. */
  readonly makeKeyPair: (scheme: SchemeName, seed: Uint8Array) => Promise<KeyPair>;
  readonly verify: SignatureVerifier;
}

/**
 * Signs and verifies with the runtime's crypto library, many times faster than in JavaScript. Each operation is tested
 * before it is used, and done in JavaScript if it fails: Node.js 22.20 and 24.5 make ML-DSA-65 keys and verify, but do
 * not sign. Node.js 20 does neither.
 * @param inJavaScript verifies if the library cannot
 */
export function platformSignatures(
  library: PlatformCrypto,
  inJavaScript: (scheme: SchemeName) => Verification | Promise<Verification> = schemeImplementation,
): PlatformSignatures {
  const verification = platformVerification(library);
  return {
    makeKeyPair: async (scheme, seed) => {
      const pair = scheme === 'ml-dsa-65' ? platformKeyPair(library, seed) : undefined;
      return pair ?? (await schemeImplementation(scheme)).keyPair(seed);
    },
    verify: signatureVerifier(async (scheme) =>
      scheme === 'ml-dsa-65' && verification !== undefined ? verification : inJavaScript(scheme),
    ),
  };
}

/** The operations of this runtime. */
export const { makeKeyPair, verify: verifyOnPlatform } = platformSignatures(crypto);

/** The seed form in RFC 9881 §6: SEQUENCE { INTEGER 0, SEQUENCE { OID }, OCTET STRING { [0] seed } }. */
const PRIVATE_KEY_PREFIX = Buffer.from('3034020100300b060960864801650304031204228020', 'hex');

/** Returns `undefined` if the library cannot make the key pair or sign with it. */
function platformKeyPair(
  { createPrivateKey, createPublicKey, sign }: PlatformCrypto,
  seed: Uint8Array,
): KeyPair | undefined {
  try {
    const der = Buffer.concat([PRIVATE_KEY_PREFIX, seed]);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
    const pair = {
      publicKey: spki.subarray(-PUBLIC_KEY_BYTES),
      sign: (message: Uint8Array) => sign(null, message, privateKey),
    };
    pair.sign(new Uint8Array());
    return pair;
  } catch {
    return undefined;
  }
}

type Verification = Pick<SchemeImplementation, 'verify'>;

/**
 * Returns `undefined` if the library cannot verify. Any 1952 bytes are a well-formed key (FIPS 204 §7.2), so zeros are
 * enough for the test.
 */
function platformVerification({ createPublicKey, verify }: PlatformCrypto): Verification | undefined {
  const keys = new WeakMap<Uint8Array, crypto.KeyObject>();
  /** Cached with its bytes, because making a key object costs as much as a verification. */
  const keyObject = (bytes: Uint8Array): crypto.KeyObject => {
    const known = keys.get(bytes);
    if (known !== undefined) return known;
    const made = createPublicKey({ key: Buffer.from(mlDsa65Spki(bytes)), format: 'der', type: 'spki' });
    keys.set(bytes, made);
    return made;
  };
  try {
    const noSignature = new Uint8Array(signatureBytes['ml-dsa-65']);
    verify(null, new Uint8Array(), keyObject(new Uint8Array(PUBLIC_KEY_BYTES)), noSignature);
  } catch {
    return undefined;
  }
  return {
    // On the runtime's thread pool, so that files can be read meanwhile.
    verify: (message, signature, publicKey) =>
      new Promise((resolve, reject) => {
        verify(null, message, keyObject(publicKey), signature, (error, isValid) => {
          if (error === null) resolve(isValid);
          else reject(error);
        });
      }),
  };
}
