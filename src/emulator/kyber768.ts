import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';

/** The raw public key (1184 bytes) of ML-KEM-768, which the service calls Kyber768, for a seed `d || z` of 64 bytes (FIPS 203 §7.1). */
export function kyber768PublicKey(seed: Uint8Array): Uint8Array {
  return ml_kem768.keygen(seed).publicKey;
}
