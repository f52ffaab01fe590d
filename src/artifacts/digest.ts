import { parseHex } from '../bytes.js';

/** The digest algorithms, strongest first. FIPS 204 §5.4 asks for at least 384 bits with ML-DSA-65. */
export const digestAlgorithms = ['sha512', 'sha384', 'sha256'] as const;

export type DigestAlgorithm = (typeof digestAlgorithms)[number];

/** Bytes of a digest. */
export const digestBytes: Readonly<Record<DigestAlgorithm, number>> = { sha512: 64, sha384: 48, sha256: 32 };

/** Digests of one file, lower-case hex, by algorithm. */
export type Digests = Readonly<Partial<Record<DigestAlgorithm, string | undefined>>>;

/** The digest of one algorithm as raw bytes: the message that is signed. */
export function rawDigest(digests: Digests, algorithm: DigestAlgorithm): Uint8Array {
  const raw = parseHex(digests[algorithm] ?? '');
  if (raw?.length !== digestBytes[algorithm]) throw new TypeError(`no ${algorithm} digest here`);
  return raw;
}
