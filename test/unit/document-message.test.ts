import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestBytes } from '../../src/artifacts/digest.js';
import { documentKinds, documentMessage } from '../../src/signatures/document-message.js';
import { preAuthEncoding } from '../../src/signatures/sigstore-bundle.js';
import { hex } from '../support/arbitraries.js';
import { sha512 } from '../support/manifests.js';

const textOf = (message: Uint8Array): string => Buffer.from(message).toString('latin1');

describe('message of a document', () => {
  test('the message of a document is one line of text with its kind and the SHA-512 of its bytes', () => {
    expect(documentKinds.map((kind) => textOf(documentMessage(kind, sha512('0'))))).toEqual([
      `qpher-sign/manifest/v1 sha512 ${sha512('0')}\n`,
      `qpher-sign/part/v1 sha512 ${sha512('0')}\n`,
      `qpher-sign/checksums/v1 sha512 ${sha512('0')}\n`,
    ]);
  });

  test('documents of different kinds or contents never share a message', () => {
    const document = fc.record({ kind: fc.constantFrom(...documentKinds), digest: hex(64) });
    fc.assert(
      fc.property(document, document, (one, other) => {
        const isSame = one.kind === other.kind && one.digest === other.digest;
        const [left, right] = [one, other].map(({ kind, digest }) => textOf(documentMessage(kind, digest)));
        expect(left === right).toBe(isSame);
      }),
    );
    const all = documentKinds.map((kind) => textOf(documentMessage(kind, sha512())));
    expect(new Set(all).size).toBe(documentKinds.length);
  });

  test('the message of a document is longer than any digest, so an artifact signature never fits it', () => {
    for (const kind of documentKinds) {
      const { length } = documentMessage(kind, sha512());
      expect(Object.values(digestBytes)).not.toContain(length);
      expect(length).toBeGreaterThan(Math.max(...Object.values(digestBytes)));
    }
  });

  test('the message of a document never starts like the message of an attestation', () => {
    const start = textOf(preAuthEncoding(Buffer.from('{}'))).slice(0, 6);
    expect(start).toBe('DSSEv1');
    for (const kind of documentKinds)
      expect(textOf(documentMessage(kind, sha512()))).toMatch(/^qpher-sign\//);
  });

  test('the message of a document requires a complete SHA-512 in lower-case hex', () => {
    for (const text of ['', sha512().slice(1), `${sha512()}a`, sha512('A'), sha512('g'), `${sha512()}\n`]) {
      expect(() => documentMessage('manifest', text), text).toThrow(TypeError);
    }
  });
});
