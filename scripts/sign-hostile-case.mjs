// Signs files of the hostile corpus with its test keys (test/hostile/README.md), whatever the files hold:
//
//   node scripts/sign-hostile-case.mjs [--key 1] [--digest sha512] FILE…
//
// writes FILE.sig for each: the raw signature of the file's digest. Keys are those of test/hostile/test-keys.json. Needs
// a Node.js whose crypto has ML-DSA (24.7 or newer).
import { Buffer } from 'node:buffer';
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dilithium_v31 } from 'noble-post-quantum-0.1/ml-dsa';

const testKeys = path.resolve(import.meta.dirname, '../test/hostile/test-keys.json');

/** RFC 9881 §6, the seed form: SEQUENCE { INTEGER 0, SEQUENCE { OID }, OCTET STRING { [0] seed } }. */
const PRIVATE_KEY_PREFIX = Buffer.from('3034020100300b060960864801650304031204228020', 'hex');

const signers = {
  'ml-dsa-65': (seed, message) => {
    const der = Buffer.concat([PRIVATE_KEY_PREFIX, seed]);
    return sign(null, message, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  },
  'dilithium3-r3': (seed, message) =>
    dilithium_v31.dilithium3.sign(dilithium_v31.dilithium3.keygen(seed).secretKey, message),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string', default: '1' }, digest: { type: 'string', default: 'sha512' } },
});
const key = JSON.parse(readFileSync(testKeys, 'utf8')).keys[values.key];
if (key === undefined || positionals.length === 0)
  throw new Error('usage: [--key NAME] [--digest sha512] FILE…');
for (const file of positionals) {
  const digest = createHash(values.digest).update(readFileSync(file)).digest();
  writeFileSync(`${file}.sig`, signers[key.scheme](Buffer.from(key.seed, 'hex'), digest));
}
