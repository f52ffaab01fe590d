import { SIGNING_ALGORITHM } from '../keys/keyring.js';

/** The algorithms whose keys the service manages. Only Dilithium3 keys sign. */
export const serviceAlgorithms = [SIGNING_ALGORITHM, 'Kyber768'] as const;

export type ServiceAlgorithm = (typeof serviceAlgorithms)[number];
