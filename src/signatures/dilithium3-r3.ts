import { dilithium_v31 } from 'noble-post-quantum-0.1/ml-dsa';
import type { SchemeImplementation } from './schemes.js';

const { dilithium3 } = dilithium_v31;

/** CRYSTALS-Dilithium3 3.1, the third-round submission to NIST, which differs from FIPS 204 in hashing and lengths. */
export const dilithium3r3: SchemeImplementation = {
  keyPair: (seed) => {
    const { publicKey, secretKey } = dilithium3.keygen(seed);
    return { publicKey, sign: (message) => dilithium3.sign(secretKey, message) };
  },
  verify: (message, signature, publicKey) => dilithium3.verify(publicKey, message, signature),
};
