import { describe, test } from 'vitest';
import { verifyTree } from '../support/browser/verify-tree.js';
import { expectVerdict, requestOf, verifierCases } from '../support/verify-hostile-case.js';

describe('the verifier comes to the expected verdict on every hostile release', () => {
  test.each(verifierCases())('$name', async (hostile) => {
    expectVerdict(hostile, await verifyTree(await requestOf(hostile)));
  });
});
