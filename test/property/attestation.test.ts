import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalBytes } from '../../src/bytes.js';
import { QpherSignError } from '../../src/errors.js';
import { parseAttestation, type Attestation } from '../../src/manifest/attestation.js';
import { formatStatement } from '../../src/manifest/statement.js';
import { formatBundle, preAuthEncoding } from '../../src/signatures/sigstore-bundle.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { anyStatement, hex } from '../support/arbitraries.js';
import { statement } from '../support/attestations.js';
import { flipped, signingKey } from '../support/signing-keys.js';

const signature = Buffer.alloc(3309, 1);
const keyHint = `sha256:${'0'.repeat(64)}`;

test('every attestation is read back unchanged and written again with the same bytes', () => {
  fc.assert(
    fc.property(anyStatement, hex(32), (said, digest) => {
      const keyHint = `sha256:${digest}`;
      const payload = formatStatement(said);
      const bytes = formatBundle({ payload, keyHint, signature });
      const read = parseAttestation(bytes);
      expect(read.statement).toEqual(said);
      expect(equalBytes(formatBundle(read.bundle), bytes)).toBe(true);
      expect(equalBytes(formatStatement(read.statement), payload)).toBe(true);
    }),
  );
});

test('a statement with one character changed is refused or read exactly as changed', () => {
  fc.assert(
    fc.property(
      anyStatement,
      fc.nat(),
      fc.string({ maxLength: 1 }),
      fc.nat({ max: 1 }),
      (said, at, character, out) => {
        const text = Buffer.from(formatStatement(said)).toString();
        const index = at % text.length;
        const changed = text.slice(0, index) + character + text.slice(index + out);
        const payload = Buffer.from(changed);
        let read: Attestation;
        try {
          read = parseAttestation(formatBundle({ payload, keyHint, signature }));
        } catch (error) {
          expect(error).toBeInstanceOf(QpherSignError);
          return;
        }
        expect(equalBytes(formatStatement(read.statement), payload)).toBe(true);
      },
    ),
  );
});

test('an attestation with any bit flipped does not verify', async () => {
  const key = await signingKey();
  const payload = formatStatement(statement());
  const bytes = formatBundle({
    payload,
    keyHint: key.publicKey.fingerprint,
    signature: key.sign(preAuthEncoding(payload)),
  });
  const verifies = async (attestation: Uint8Array): Promise<boolean> => {
    try {
      const { bundle } = parseAttestation(attestation);
      const isNamed = bundle.keyHint === key.publicKey.fingerprint;
      const message = preAuthEncoding(bundle.payload);
      return isNamed && (await verifySignature(key.publicKey, message, bundle.signature));
    } catch {
      return false;
    }
  };
  expect(await verifies(bytes)).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
      expect(await verifies(flipped(bytes, at, bit))).toBe(false);
    }),
    { numRuns: 300 },
  );
});
