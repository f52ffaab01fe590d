import { expect, test } from 'vitest';
import { attestationPath, isAttestationPath, parseAttestation } from '../../src/manifest/attestation.js';
import { formatStatement } from '../../src/manifest/statement.js';
import { formatBundle } from '../../src/signatures/sigstore-bundle.js';
import { statement } from '../support/attestations.js';
import { thrownCode } from '../support/error-code.js';
import { sha256 } from '../support/manifests.js';

const signature = Buffer.alloc(3293, 1);
const attestation = (keyHint: string, payload: Uint8Array = formatStatement(statement())) =>
  formatBundle({ payload, keyHint, signature });

test('an attestation is read as a bundle with a statement, and any other payload is refused', () => {
  const keyHint = `sha256:${sha256()}`;
  const { bundle, statement: said } = parseAttestation(attestation(keyHint));
  expect([bundle.keyHint, said]).toEqual([keyHint, statement()]);
  expect(thrownCode(() => parseAttestation(attestation(keyHint, Buffer.from('{}'))))).toBe(
    'attestation-invalid',
  );
});

test.each(['', '1', sha256(), `sha256:${sha256('A')}`, `sha256:${sha256()}${sha256()}`, 'x'.repeat(100_000)])(
  'an attestation with a key hint other than a fingerprint is refused (case %#)',
  (keyHint) => {
    expect(thrownCode(() => parseAttestation(attestation(keyHint)))).toBe('attestation-invalid');
  },
);

test('a subject may name another key that vouched for it before, but not the signing key', () => {
  const keyHint = `sha256:${sha256()}`;
  const vouched = (vouchedBy: string) => {
    const { subjects, ...rest } = statement();
    return formatStatement({ ...rest, subjects: subjects.map((subject) => ({ ...subject, vouchedBy })) });
  };
  const other = `sha256:${sha256('b')}`;
  const { subjects } = parseAttestation(attestation(keyHint, vouched(other))).statement;
  expect(subjects.map(({ vouchedBy }) => vouchedBy)).toEqual(subjects.map(() => other));
  expect(thrownCode(() => parseAttestation(attestation(keyHint, vouched(keyHint))))).toBe(
    'attestation-invalid',
  );
});

test('an attestation is named after its manifest', () => {
  expect(attestationPath('qpher-manifest.json')).toBe('qpher-manifest.sigstore.json');
  expect(attestationPath('lists/linux')).toBe('lists/linux.sigstore.json');
  expect(attestationPath('a.json.json')).toBe('a.json.sigstore.json');
  expect(attestationPath('a.json.b')).toBe('a.json.b.sigstore.json');
  expect(isAttestationPath(attestationPath('x'))).toBe(true);
  expect(isAttestationPath('x.sigstore.json.sig')).toBe(false);
  expect(isAttestationPath('qpher-manifest.json')).toBe(false);
});
