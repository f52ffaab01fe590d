/** The kinds of signed documents, each with its own domain. */
export const documentKinds = ['manifest', 'part', 'checksums'] as const;

/** Maximum size in bytes of a document that is signed or read. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

export type DocumentKind = (typeof documentKinds)[number];

/**
 * The message that is signed for a document: ASCII `qpher-sign/KIND/v1 sha512 HEX` and LF, where HEX is the SHA-512 of
 * the document's bytes. An artifact's message is a raw digest of 32, 48 or 64 bytes, and an attestation's starts with
 * `DSSEv1`. So no signature of an artifact or attestation is valid for a document, nor one of a document for another
 * kind.
 * @param sha512 of the document's bytes, in lower-case hex
 */
export function documentMessage(kind: DocumentKind, sha512: string): Uint8Array {
  if (!/^[0-9a-f]{128}$/.test(sha512)) throw new TypeError('not a SHA-512 in lower-case hex');
  return new TextEncoder().encode(`qpher-sign/${kind}/v1 sha512 ${sha512}\n`);
}
