import { createHash } from 'node:crypto';
import { digestAlgorithms, type DigestAlgorithm } from '../../../src/artifacts/digest.js';

type Message = (bytes: Buffer, algorithm: DigestAlgorithm) => Buffer;

const digest: Message = (bytes, algorithm) => createHash(algorithm).update(bytes).digest();

/** What somebody may have signed of a file: what qpher-sign signs, and what an attacker could get signed otherwise. */
export const signedMessages = {
  artifact: digest,
  manifest: digest,
  'file bytes': (bytes) => bytes,
  'hex digest': (bytes, algorithm) => Buffer.from(digest(bytes, algorithm).toString('hex')),
} satisfies Readonly<Record<string, Message>>;

export type SignedKind = keyof typeof signedMessages;

export const signedKinds = Object.keys(signedMessages) as readonly SignedKind[];

/** Every message that would make a signature of a manifest valid. */
export function manifestMessages(bytes: Buffer): readonly Buffer[] {
  return digestAlgorithms.map((algorithm) => signedMessages.manifest(bytes, algorithm));
}
