import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { mlDsa65Spki } from './ml-dsa-65-spki.js';
import { PUBLIC_KEY_BYTES, type SchemeImplementation } from './schemes.js';

/**
 * ML-DSA-65 by the runtime's own crypto library (Node.js 24.7 and newer, with OpenSSL 3.5), or `undefined` where it
 * has none. Any 1952 bytes are a well-formed public key (FIPS 204 §7.2), so a key of zeros tells.
 */
export const mlDsa65Platform: SchemeImplementation | undefined = isSupported()
  ? {
      generateKeyPair: (seed) => {
        const key = privateKeyFromSeed(seed);
        const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
        return { publicKey: spki.subarray(-PUBLIC_KEY_BYTES), secretKey: seed };
      },
      sign: (message, secretKey) => sign(null, message, privateKeyObject(secretKey)),
      // On the runtime's thread pool: it is the most that a small artifact costs.
      verify: (message, signature, publicKey) =>
        verifyOnPool(null, message, publicKeyObject(publicKey), signature),
    }
  : undefined;

const verifyOnPool = promisify(verify);

const publicKeyObjects = new WeakMap<Uint8Array, KeyObject>();

/** Key objects are kept with the bytes they were made from: making one costs as much as a verification. */
function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const known = publicKeyObjects.get(publicKey);
  if (known !== undefined) return known;
  const made = createPublicKey({ key: mlDsa65Spki(publicKey), format: 'der', type: 'spki' });
  publicKeyObjects.set(publicKey, made);
  return made;
}

const privateKeyObjects = new WeakMap<Uint8Array, KeyObject>();

function privateKeyObject(seed: Uint8Array): KeyObject {
  const known = privateKeyObjects.get(seed);
  if (known !== undefined) return known;
  const made = privateKeyFromSeed(seed);
  privateKeyObjects.set(seed, made);
  return made;
}

/** RFC 9881 §6, the seed form: SEQUENCE { INTEGER 0, SEQUENCE { OID }, OCTET STRING { [0] seed } }. */
const PRIVATE_KEY_PREFIX = Buffer.from('3034020100300b060960864801650304031204228020', 'hex');

function privateKeyFromSeed(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

function isSupported(): boolean {
  try {
    createPublicKey({ key: mlDsa65Spki(new Uint8Array(PUBLIC_KEY_BYTES)), format: 'der', type: 'spki' });
    return true;
  } catch {
    return false;
  }
}
