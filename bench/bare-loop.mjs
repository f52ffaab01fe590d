// The least that verifying a folder can be: each file read and hashed, each signature verified by the platform.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const [{ public_key }] = JSON.parse(readFileSync(`${folder}.keyring.json`, 'utf8')).keys;
const key = createPublicKey({
  key: { kty: 'AKP', alg: 'ML-DSA-65', pub: Buffer.from(public_key, 'base64').toString('base64url') },
  format: 'jwk',
});
let verified = 0;
for (const name of readdirSync(folder).filter((it) => it.endsWith('.txt'))) {
  const digest = createHash('sha512')
    .update(readFileSync(path.join(folder, name)))
    .digest();
  if (!verify(null, digest, key, readFileSync(path.join(folder, `${name}.sig`))))
    throw new Error(`${name} does not verify`);
  verified += 1;
}
if (verified === 0) throw new Error('nothing to verify');
