import { envelopeFromJSON, envelopeToJSON } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { expect, test } from 'vitest';
import { digestBytes } from '../../src/artifacts/digest.js';
import {
  formatEnvelope,
  isEnvelope,
  MAX_ENVELOPE_BYTES,
  parseEnvelope,
  preAuthEncoding,
} from '../../src/signatures/dsse.js';
import { signatureBytes } from '../../src/signatures/schemes.js';
import { thrownCode } from '../support/error-code.js';

const type = 'application/vnd.in-toto+json';
const signature = Buffer.alloc(signatureBytes['ml-dsa-65'], 0xfb);
const envelope = { payload: Buffer.from('{"ö":"?"}'), keyId: 'sha256:0f', signature };
const text = Buffer.from(formatEnvelope(envelope)).toString();
const refused = (changed: string | Uint8Array): string | undefined =>
  thrownCode(() => parseEnvelope(Buffer.from(changed)));

test('what is signed is the encoding that the DSSE protocol gives as an example, with the type of in-toto', () => {
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

test('another implementation reads the envelope as it was meant, and writes the same document', () => {
  const read = envelopeFromJSON(JSON.parse(text));
  expect(read.payloadType).toBe(type);
  expect(read.payload.equals(envelope.payload)).toBe(true);
  expect(read.signatures).toEqual([{ keyid: envelope.keyId, sig: signature }]);
  expect(envelopeToJSON(read)).toEqual(JSON.parse(text));
});

test('an envelope is one line of JSON, and read as it was written', () => {
  expect(text).toMatch(/^\{.*\}\n$/);
  expect(parseEnvelope(Buffer.from(text))).toEqual({
    keyId: envelope.keyId,
    payload: new Uint8Array(envelope.payload),
    signature: new Uint8Array(envelope.signature),
  });
  expect(isEnvelope(Buffer.from(text))).toBe(true);
});

test.each<[string, string]>([
  ['a space', text.replace(':', ': ')],
  ['no line feed', text.trimEnd()],
  ['CRLF', text.replace('\n', '\r\n')],
  ['a second line', text + text],
  ['a blank line', `${text}\n`],
  ['another order', text.replace(/("payloadType":"[^"]*"),("payload":"[^"]*")/, '$2,$1')],
  ['another type', text.replace('in-toto', 'other')],
  ['no signature', text.replace(/"signatures":\[.*\]/, '"signatures":[]')],
  ['two signatures', text.replace(/\[(.*)\]/, '[$1,$1]')],
  ['no key', text.replace(/"keyid":"[^"]*",/, '')],
  ['one field more', text.replace('{', '{"a":1,')],
  ['a key twice', text.replace('{', '{"payload":"",')],
  ['unpadded base64', text.replace('==', '')],
  ['base64url', text.replaceAll('+', '-').replaceAll('/', '_')],
  ['loose bits in base64', text.replace(/(.)==/, (_, last: string) => `${last === 'A' ? 'B' : 'R'}==`)],
  [
    'a signature one byte short',
    Buffer.from(formatEnvelope({ ...envelope, signature: signature.subarray(1) })).toString(),
  ],
  ['no JSON', 'x'],
  ['nothing', ''],
])('an envelope with %s is refused', (_, changed) => {
  expect(changed).not.toBe(text);
  expect(refused(changed)).toBe('attestation-invalid');
  expect(isEnvelope(Buffer.from(changed))).toBe(false);
});

test('an envelope is never read further than its limit', () => {
  const { length } = formatEnvelope({ ...envelope, keyId: '' });
  const ofLength = (bytes: number) => formatEnvelope({ ...envelope, keyId: 'x'.repeat(bytes - length) });
  expect(ofLength(MAX_ENVELOPE_BYTES).length).toBe(MAX_ENVELOPE_BYTES);
  expect(isEnvelope(ofLength(MAX_ENVELOPE_BYTES))).toBe(true);
  expect(refused(ofLength(MAX_ENVELOPE_BYTES + 1))).toBe('attestation-invalid');
});

test('no message of an attestation has the length of a digest', () => {
  const shortest = preAuthEncoding(Buffer.alloc(24)).length;
  expect(shortest).toBeGreaterThan(Math.max(...Object.values(digestBytes)));
});
