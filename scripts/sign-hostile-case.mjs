// Signs files of the hostile corpus with its test keys (test/hostile/README.md), whatever the files hold:
//
//   node scripts/sign-hostile-case.mjs [--key 1] [--digest sha512] [--attestation] FILE…
//
// writes FILE.sig for each: the raw signature of the file's digest; with --attestation FILE.intoto.jsonl, an envelope whose
// payload is the file. Keys are those of test/hostile/test-keys.json. Needs
// a Node.js whose crypto has ML-DSA (24.7 or newer).
import { Buffer } from 'node:buffer';
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dilithium_v31 } from 'noble-post-quantum-0.1/ml-dsa';

const testKeys = path.resolve(import.meta.dirname, '../test/hostile/test-keys.json');

/** RFC 9881 §6, the seed form: SEQUENCE { INTEGER 0, SEQUENCE { OID }, OCTET STRING { [0] seed } }. */
const PRIVATE_KEY_PREFIX = Buffer.from('3034020100300b060960864801650304031204228020', 'hex');

const mlDsa65Key = (seed) =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_PREFIX, seed]), format: 'der', type: 'pkcs8' });

/** Of each scheme: the raw public key of a seed, and how it signs. */
const schemes = {
  'ml-dsa-65': {
    publicKey: (seed) =>
      createPublicKey(mlDsa65Key(seed)).export({ format: 'der', type: 'spki' }).subarray(-1952),
    sign: (seed, message) => sign(null, message, mlDsa65Key(seed)),
  },
  'dilithium3-r3': {
    publicKey: (seed) => dilithium_v31.dilithium3.keygen(seed).publicKey,
    sign: (seed, message) =>
      dilithium_v31.dilithium3.sign(dilithium_v31.dilithium3.keygen(seed).secretKey, message),
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string', default: '1' },
    digest: { type: 'string', default: 'sha512' },
    attestation: { type: 'boolean', default: false },
  },
});
const key = JSON.parse(readFileSync(testKeys, 'utf8')).keys[values.key];
if (key === undefined || positionals.length === 0)
  throw new Error('usage: [--key NAME] [--digest sha512] [--attestation] FILE…');
const scheme = schemes[key.scheme];
const seed = Buffer.from(key.seed, 'hex');
for (const file of positionals) {
  const bytes = readFileSync(file);
  if (values.attestation) writeFileSync(`${file}.intoto.jsonl`, envelope(bytes));
  else writeFileSync(`${file}.sig`, scheme.sign(seed, createHash(values.digest).update(bytes).digest()));
}

/** DSSE with the type of in-toto. */
function envelope(payload) {
  const payloadType = 'application/vnd.in-toto+json';
  const message = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
    payload,
  ]);
  const keyid = `sha256:${createHash('sha256').update(scheme.publicKey(seed)).digest('hex')}`;
  const signatures = [{ keyid, sig: Buffer.from(scheme.sign(seed, message)).toString('base64') }];
  return `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures })}\n`;
}
