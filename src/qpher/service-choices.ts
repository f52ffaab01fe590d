import { SIGNING_ALGORITHM } from '../keys/keyring.js';

/** The algorithms whose keys the service manages. Only Dilithium3 keys sign. */
export const serviceAlgorithms = [SIGNING_ALGORITHM, 'Kyber768'] as const;

export type ServiceAlgorithm = (typeof serviceAlgorithms)[number];

/** Which pair of operations signs and verifies: with the digest as `message`, or as `hash`. */
export const signingEndpoints = ['sign', 'sign-hash'] as const;

export type SigningEndpoint = (typeof signingEndpoints)[number];

/** Who checks a signature before it is written: this program with the public key, or the service. */
export const selfChecks = ['local', 'service'] as const;

export type SelfCheck = (typeof selfChecks)[number];
