import { parseHex } from '../bytes.js';

/** The digest algorithms, strongest first. FIPS 204 §5.4 requires at least 384 bits for ML-DSA-65. */
export const digestAlgorithms = ['sha512', 'sha384', 'sha256'] as const;

export type DigestAlgorithm = (typeof digestAlgorithms)[number];

/** Length of each digest in bytes. */
export const digestBytes: Readonly<Record<DigestAlgorithm, number>> = { sha512: 64, sha384: 48, sha256: 32 };

/** Digests of one file in lower-case hex, by algorithm. */
export type Digests = Readonly<Partial<Record<DigestAlgorithm, string | undefined>>>;

/** The raw bytes of one digest, which are the message that is signed. */
export function rawDigest(digests: Digests, algorithm: DigestAlgorithm): Uint8Array {
  const raw = parseHex(digests[algorithm] ?? '');
  if (raw?.length !== digestBytes[algorithm]) throw new TypeError(`no ${algorithm} digest here`);
  return raw;
}
