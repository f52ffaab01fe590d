import { dilithium_v31 } from 'noble-post-quantum-0.1/ml-dsa';
import type { SchemeImplementation } from './schemes.js';

/** CRYSTALS-Dilithium3 3.1, the third-round submission to NIST, which differs from FIPS 204 in hashing and lengths. */
export const dilithium3r3: SchemeImplementation = {
  generateKeyPair: (seed) => dilithium_v31.dilithium3.keygen(seed),
  sign: (message, secretKey) => dilithium_v31.dilithium3.sign(secretKey, message),
  verify: (message, signature, publicKey) => dilithium_v31.dilithium3.verify(publicKey, message, signature),
};
