// The minimum for verifying a folder: reads and hashes each file, and verifies each signature.
//   node bare-loop.mjs FOLDER (serial | parallel | javascript)
// `serial` verifies one file after the other with the platform's crypto. `parallel` verifies signatures on the
// runtime's thread pool while it reads the next files. `javascript` verifies one file after the other in JavaScript.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, order] = process.argv.slice(2);
const [{ public_key }] = JSON.parse(readFileSync(`${folder}.keyring.json`, 'utf8')).keys;
const publicKey = Buffer.from(public_key, 'base64');
const noble = order === 'javascript' && (await import('@noble/post-quantum/ml-dsa.js'));
const jwk = { kty: 'AKP', alg: 'ML-DSA-65', pub: publicKey.toString('base64url') };
const key = noble ? undefined : createPublicKey({ key: jwk, format: 'jwk' });
let verified = 0;
const names = readdirSync(folder).filter((it) => it.endsWith('.txt'));
const count = (name, isValid) => {
  if (!isValid) throw new Error(`${name} does not verify`);
  verified += 1;
};
for (const name of names) {
  const digest = createHash('sha512')
    .update(readFileSync(path.join(folder, name)))
    .digest();
  const signature = readFileSync(path.join(folder, `${name}.sig`));
  if (order === 'parallel')
    verify(null, digest, key, signature, (error, isValid) => count(name, !error && isValid));
  else if (noble) count(name, noble.ml_dsa65.verify(signature, digest, publicKey));
  else count(name, verify(null, digest, key, signature));
}
process.on('exit', () => {
  if (verified === 0 || verified !== names.length) process.exitCode = 1;
});
