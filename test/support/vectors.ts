import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import * as v from '../../src/schema.js';

const vectorFile = v.strictObject({
  keys: v.array(v.string()),
  tests: v.array(
    v.strictObject({
      id: v.int(),
      comment: v.string(),
      key: v.int(),
      message: v.string(),
      signature: v.string(),
      valid: v.boolean(),
      secretKey: v.optional(v.string()),
    }),
  ),
});

/** One known answer, see `test/vectors/README.md`. */
export interface Vector {
  readonly title: string;
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array | undefined;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly valid: boolean;
}

type VectorFile = 'ml-dsa-65-valid' | 'ml-dsa-65-invalid' | 'dilithium3-r3-valid';

/** The vectors in a file. An empty file or a missing key is an error. */
export function readVectors(name: VectorFile): readonly Vector[] {
  const file = new URL(`../vectors/${name}.json`, import.meta.url);
  const { keys, tests } = v.parse(vectorFile, JSON.parse(readFileSync(file, 'utf8')));
  expect(tests.length).toBeGreaterThan(0);
  const publicKeys = keys.map(bytesOf);
  return tests.map(({ id, comment, key, message, signature, valid, secretKey }) => {
    const publicKey = publicKeys[key];
    if (publicKey === undefined) throw new Error(`vector ${id} of ${name} has no key`);
    return {
      title: `${id} (${comment})`,
      publicKey,
      secretKey: secretKey === undefined ? undefined : bytesOf(secretKey),
      message: bytesOf(message),
      signature: bytesOf(signature),
      valid,
    };
  });
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}
