import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { mlDsa65JavaScript } from '../../src/signatures/ml-dsa-65-javascript.js';
import { mlDsa65Platform } from '../../src/signatures/ml-dsa-65-platform.js';
import { schemeImplementation } from '../../src/signatures/scheme-implementation.js';

/** Asked in another way than the code asks. */
function hasPlatformMlDsa(): boolean {
  try {
    generateKeyPairSync('ml-dsa-65');
    return true;
  } catch {
    return false;
  }
}

test("ML-DSA-65 is the platform's where it has it, and else in JavaScript", async () => {
  expect(mlDsa65Platform !== undefined).toBe(hasPlatformMlDsa());
  expect(await schemeImplementation('ml-dsa-65')).toBe(mlDsa65Platform ?? mlDsa65JavaScript);
});
