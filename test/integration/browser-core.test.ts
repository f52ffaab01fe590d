import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReleaseVerdict } from '../../src/verification/verdicts.js';
import type { TreeRequest } from '../support/browser/verify-tree.js';
import { expectVerdict, requestOf, verifierCases } from '../support/verify-hostile-case.js';

type VerifyTree = (request: TreeRequest) => Promise<ReleaseVerdict | { readonly error: string }>;

let verifyTree: VerifyTree;

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../support/browser/verify-tree.ts')],
    ...{ bundle: true, platform: 'browser', format: 'iife', globalName: 'core' },
    ...{ write: false, metafile: true, logLevel: 'silent' },
  });
  expect(Object.keys(metafile.inputs).filter((name) => name.startsWith('node:'))).toEqual([]);
  const [bundle] = outputFiles;
  // Globals of a browser, without those of Node.js: no process, no Buffer, no require.
  const browser = { TextEncoder, TextDecoder, AbortController, crypto, URL, setTimeout };
  const context = vm.createContext({ ...browser });
  vm.runInContext(`${bundle?.text ?? ''}; globalThis.verifyTree = core.verifyTree`, context);
  ({ verifyTree } = context as { verifyTree: VerifyTree });
  expect(vm.runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
    'undefinedundefinedundefined',
  );
});

describe('verifier in a browser', () => {
  test.each(verifierCases())(
    'the verifier in a browser gives the expected verdict: $name',
    async (hostile) => {
      expectVerdict(hostile, await verifyTree(await requestOf(hostile)));
    },
  );
});
