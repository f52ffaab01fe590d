import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import type { SchemeImplementation } from './schemes.js';

/** ML-DSA-65 (FIPS 204) in JavaScript, for runtimes whose crypto library does not have it. */
export const mlDsa65JavaScript: SchemeImplementation = {
  generateKeyPair: (seed) => ml_dsa65.keygen(seed),
  sign: (message, secretKey) => ml_dsa65.sign(message, secretKey),
  verify: (message, signature, publicKey) => ml_dsa65.verify(signature, message, publicKey),
};
