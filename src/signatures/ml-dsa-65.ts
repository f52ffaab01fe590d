import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import type { SchemeImplementation } from './schemes.js';

/** ML-DSA-65 (FIPS 204) in JavaScript. */
export const mlDsa65: SchemeImplementation = {
  keyPair: (seed) => {
    const { publicKey, secretKey } = ml_dsa65.keygen(seed);
    return { publicKey, sign: (message) => ml_dsa65.sign(message, secretKey) };
  },
  verify: (message, signature, publicKey) => ml_dsa65.verify(signature, message, publicKey),
};
