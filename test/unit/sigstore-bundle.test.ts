import { assertBundleLatest, bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestBytes } from '../../src/artifacts/digest.js';
import {
  formatBundle,
  isBundle,
  MAX_BUNDLE_BYTES,
  parseBundle,
  preAuthEncoding,
} from '../../src/signatures/sigstore-bundle.js';
import { signatureBytes } from '../../src/signatures/schemes.js';
import { formatPublicKeyPem } from '../../src/keys/public-key.js';
import { formatStatement } from '../../src/manifest/statement.js';
import { statement } from '../support/attestations.js';
import { signingKey, type SigningKey } from '../support/signing-keys.js';
import { thrownCode } from '../support/error-code.js';

const type = 'application/vnd.in-toto+json';
const signature = Buffer.alloc(signatureBytes['ml-dsa-65'], 0xfb);
const bundle = { payload: Buffer.from('{"ö":"?"}'), keyHint: 'sha256:0f', signature };
const text = Buffer.from(formatBundle(bundle)).toString();
const refused = (changed: string | Uint8Array): string | undefined =>
  thrownCode(() => parseBundle(Buffer.from(changed)));

test('the signed message has the encoding of the DSSE example with the in-toto payload type', () => {
  expect(Buffer.from(preAuthEncoding(Buffer.from('hello world'))).toString()).toBe(
    `DSSEv1 28 ${type} 11 hello world`,
  );
});

test.each(['', 'a', '{"ö":"é"}', ' 12 ', '\0', 'x'.repeat(100_000)])(
  'another implementation encodes the payload to the same bytes: %#',
  (payload) => {
    const bytes = Buffer.from(payload);
    expect(dsse.preAuthEncoding(type, bytes).equals(preAuthEncoding(bytes))).toBe(true);
  },
);

test('the Sigstore bundle library reads the bundle and writes it with the same media type', () => {
  const read = bundleFromJSON(JSON.parse(text));
  expect(read.verificationMaterial.content).toEqual({
    $case: 'publicKey',
    publicKey: { hint: bundle.keyHint },
  });
  assertBundleLatest(read);
  const { content } = read;
  if (content.$case !== 'dsseEnvelope') throw new Error(`read as ${content.$case}`);
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  expect([payloadType, payload.equals(bundle.payload)]).toEqual([type, true]);
  expect(signatures).toEqual([{ keyid: '', sig: signature }]);
  expect(bundleToJSON(read)).toMatchObject({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' });
});

test('a bundle is one line of JSON and is read back unchanged', () => {
  expect(text).toMatch(/^\{.*\}\n$/);
  expect(parseBundle(Buffer.from(text))).toEqual({
    keyHint: bundle.keyHint,
    payload: new Uint8Array(bundle.payload),
    signature: new Uint8Array(bundle.signature),
  });
  expect(isBundle(Buffer.from(text))).toBe(true);
});

test.each<[string, string]>([
  ['a space', text.replace(':', ': ')],
  ['no line feed', text.trimEnd()],
  ['CRLF', text.replace('\n', '\r\n')],
  ['a second line', text + text],
  ['a blank line', `${text}\n`],
  ['another order', text.replace(/("payload":"[^"]*"),("payloadType":"[^"]*")/, '$2,$1')],
  ['another media type', text.replace('v0.3', 'v0.2')],
  ['a keyid', text.replace('{"sig"', '{"keyid":"a","sig"')],
  ['another type', text.replace('in-toto', 'other')],
  ['no signature', text.replace(/"signatures":\[.*\]/, '"signatures":[]')],
  ['two signatures', text.replace(/\[(.*)\]/, '[$1,$1]')],
  ['no key', text.replace(/"hint":"[^"]*"/, '')],
  ['one field more', text.replace('{', '{"a":1,')],
  ['a key twice', text.replace('"payload"', '"payload":"","payload"')],
  ['unpadded base64', text.replace('==', '')],
  ['base64url', text.replaceAll('+', '-').replaceAll('/', '_')],
  ['loose bits in base64', text.replace(/(.)==/, (_, last: string) => `${last === 'A' ? 'B' : 'R'}==`)],
  [
    'a signature one byte short',
    Buffer.from(formatBundle({ ...bundle, signature: signature.subarray(1) })).toString(),
  ],
  ['no JSON', 'x'],
  ['nothing', ''],
])('a bundle with %s is refused', (_, changed) => {
  expect(changed).not.toBe(text);
  expect(refused(changed)).toBe('attestation-invalid');
  expect(isBundle(Buffer.from(changed))).toBe(false);
});

test('a bundle of the maximum size is recognized, and a larger one is refused', () => {
  const { length } = formatBundle({ ...bundle, keyHint: '' });
  const ofLength = (bytes: number) => formatBundle({ ...bundle, keyHint: 'x'.repeat(bytes - length) });
  expect(ofLength(MAX_BUNDLE_BYTES).length).toBe(MAX_BUNDLE_BYTES);
  expect(isBundle(ofLength(MAX_BUNDLE_BYTES))).toBe(true);
  expect(refused(ofLength(MAX_BUNDLE_BYTES + 1))).toBe('attestation-invalid');
});

test('the message for a 24-byte payload is already longer than any digest', () => {
  const shortest = preAuthEncoding(Buffer.alloc(24)).length;
  expect(shortest).toBeGreaterThan(Math.max(...Object.values(digestBytes)));
});

// Needs Node.js 24.6 or newer: the Sigstore verifier uses its ML-DSA.
test('the Sigstore verifier accepts a trusted key and refuses other keys and changed content', async () => {
  const [key, other] = [await signingKey(1), await signingKey(2)];
  const verify = (bundled: Uint8Array, trusted: SigningKey) => {
    const trust = toTrustMaterial(
      { mediaType: '', certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] },
      () => ({
        publicKey: createPublicKey(formatPublicKeyPem(trusted.publicKey)),
        validFor: () => true,
      }),
    );
    const verifier = new Verifier(trust, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
    return verifier.verify(toSignedEntity(bundleFromJSON(JSON.parse(Buffer.from(bundled).toString()))));
  };
  const payload = formatStatement(statement());
  const signed = { keyHint: key.publicKey.fingerprint, signature: key.sign(preAuthEncoding(payload)) };
  expect(() => verify(formatBundle({ ...signed, payload }), key)).not.toThrow();
  expect(() => verify(formatBundle({ ...signed, payload }), other)).toThrow();
  const changed = Buffer.from(payload.map((byte, index) => (index === 100 ? byte ^ 1 : byte)));
  expect(() => verify(formatBundle({ ...signed, payload: changed }), key)).toThrow();
});
