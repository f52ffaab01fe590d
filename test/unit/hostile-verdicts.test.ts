import { describe, test } from 'vitest';
import { verifyTree } from '../support/browser/verify-tree.js';
import { expectVerdict, requestOf, verifierCases } from '../support/verify-hostile-case.js';

describe('hostile releases', () => {
  test.each(verifierCases())(
    'the verifier reaches the expected verdict on a hostile release: $name',
    async (hostile) => {
      expectVerdict(hostile, await verifyTree(await requestOf(hostile)));
    },
  );
});
