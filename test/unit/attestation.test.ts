import { expect, test } from 'vitest';
import { attestationPath, isAttestationPath } from '../../src/manifest/attestation-path.js';
import { parseAttestation } from '../../src/manifest/attestation.js';
import { formatStatement } from '../../src/manifest/statement.js';
import { formatEnvelope } from '../../src/signatures/dsse.js';
import { statement } from '../support/attestations.js';
import { thrownCode } from '../support/error-code.js';
import { sha256 } from '../support/manifests.js';

const signature = Buffer.alloc(3293, 1);
const attestation = (keyId: string, payload: Uint8Array = formatStatement(statement())) =>
  formatEnvelope({ payload, keyId, signature });

test('an attestation is an envelope around a statement', () => {
  const keyId = `sha256:${sha256()}`;
  const { envelope, statement: said } = parseAttestation(attestation(keyId));
  expect([envelope.keyId, said]).toEqual([keyId, statement()]);
  expect(thrownCode(() => parseAttestation(attestation(keyId, Buffer.from('{}'))))).toBe(
    'attestation-invalid',
  );
});

test.each(['', '1', sha256(), `sha256:${sha256('A')}`, `sha256:${sha256()}${sha256()}`, 'x'.repeat(100_000)])(
  'an attestation names its key by fingerprint: %#',
  (keyId) => {
    expect(thrownCode(() => parseAttestation(attestation(keyId)))).toBe('attestation-invalid');
  },
);

test('an attestation has the name of its manifest', () => {
  expect(attestationPath('qpher-manifest.json')).toBe('qpher-manifest.intoto.jsonl');
  expect(attestationPath('lists/linux')).toBe('lists/linux.intoto.jsonl');
  expect(attestationPath('a.json.json')).toBe('a.json.intoto.jsonl');
  expect(attestationPath('a.json.b')).toBe('a.json.b.intoto.jsonl');
  expect(isAttestationPath(attestationPath('x'))).toBe(true);
  expect(isAttestationPath('x.intoto.jsonl.sig')).toBe(false);
  expect(isAttestationPath('qpher-manifest.json')).toBe(false);
});
