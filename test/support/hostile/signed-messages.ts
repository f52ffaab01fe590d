import { createHash } from 'node:crypto';
import type { DigestAlgorithm } from '../../../src/artifacts/digest.js';
import { documentMessage, type DocumentKind } from '../../../src/signatures/document-message.js';

type Message = (bytes: Buffer, algorithm: DigestAlgorithm) => Buffer;

const digest: Message = (bytes, algorithm) => createHash(algorithm).update(bytes).digest();

/** Messages for a file that somebody may have signed: by qpher-sign, or in other ways that an attacker could cause. */
export const signedMessages = {
  artifact: digest,
  manifest: document('manifest'),
  part: document('part'),
  checksums: document('checksums'),
  'file bytes': (bytes) => bytes,
  'hex digest': (bytes, algorithm) => Buffer.from(digest(bytes, algorithm).toString('hex')),
} satisfies Readonly<Record<string, Message>>;

export type SignedKind = keyof typeof signedMessages;

export const signedKinds = Object.keys(signedMessages) as readonly SignedKind[];

function document(kind: DocumentKind): Message {
  return (bytes) => Buffer.from(documentMessage(kind, digest(bytes, 'sha512').toString('hex')));
}
