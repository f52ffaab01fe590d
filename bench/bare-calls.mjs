// The minimum for signing a thousand digests: the given number of calls at a time, without using the responses.
import { request } from 'undici';

const [count, concurrency] = process.argv.slice(2).map(Number);
const { QPHER_API_URL: url, QPHER_API_KEY: key } = process.env;
const call = async (path, body) => {
  const answer = await request(`${url}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (answer.statusCode >= 400) throw new Error(`${path} answered ${answer.statusCode}`);
  return answer.body.json();
};
const { data: active } = await call('kms/keys/active?algorithm=Dilithium3');
const message = Buffer.alloc(64, 1).toString('base64');
let left = count;
const started = performance.now();
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (left-- > 0) await call('signature/sign', { message, key_version: active.key_version });
  }),
);
console.log((count / (performance.now() - started)) * 1000);
