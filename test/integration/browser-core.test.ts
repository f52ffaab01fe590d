import path from 'node:path';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReleaseVerdict } from '../../src/verification/verdicts.js';
import type { TreeFile, TreeRequest } from '../support/browser/verify-tree.js';
import { argumentsOf, buildRelease, readHostileCases, type HostileCase } from '../support/hostile-cases.js';
import { bytesAt, type Entry, type Tree } from '../support/hostile/tree.js';

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
  // What a browser has, and nothing of Node.js: no process, no Buffer, no require.
  const browser = { TextEncoder, TextDecoder, AbortController, crypto, URL, setTimeout };
  const context = vm.createContext({ ...browser });
  vm.runInContext(`${bundle?.text ?? ''}; globalThis.verifyTree = core.verifyTree`, context);
  ({ verifyTree } = context as { verifyTree: VerifyTree });
  expect(vm.runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
    'undefinedundefinedundefined',
  );
});

/** Cases that are about the command line, the file system or the network, and not about the verifier. */
const elsewhere: Readonly<Record<string, string>> = {
  'renamed-named-elsewhere': 'names a file outside of the release',
  'unseen-signature-of-signature': 'names files by a pattern',
};

const corpus = readHostileCases();
const cases = corpus.filter(({ name }) => elsewhere[name] === undefined);

test('every case that is left out exists', () => {
  expect(cases).toHaveLength(corpus.length - Object.keys(elsewhere).length);
});

describe('a browser comes to the same verdict as the command line', () => {
  test.each(cases)('$name', async (hostile) => {
    const result = await verifyTree(await requestOf(hostile, await buildRelease(hostile)));
    const { outcome, error, verdicts } = { error: undefined, verdicts: undefined, ...hostile.expected };
    if ('error' in result) expect(result.error).toBe(error);
    else {
      expect(result.outcome).toBe(outcome);
      if (verdicts !== undefined) {
        const judged = result.artifacts.map(({ path: file, verdict }) => [file, verdict]);
        expect(Object.fromEntries(judged)).toEqual(verdicts);
      }
    }
  });
});

async function requestOf(hostile: HostileCase, tree: Tree): Promise<TreeRequest> {
  const { values, positionals } = parseArgs({
    args: [...(await argumentsOf(hostile, tree))],
    allowPositionals: true,
    options: {
      manifest: { type: 'string', default: 'qpher-manifest.json' },
      strict: { type: 'boolean', default: false },
      'allow-missing': { type: 'boolean', default: false },
      'no-allow-retired': { type: 'boolean', default: false },
      'key-fingerprints': { type: 'string', multiple: true, default: [] },
      'expected-repository': { type: 'string' },
      'expected-ref': { type: 'string' },
    },
  });
  const inside = [...tree].filter(([name, { kind }]) => !name.startsWith('../') && kind !== 'folder');
  return {
    files: Object.fromEntries(inside.map(([name, entry]) => [name, fileOf(entry)])),
    keyFiles: hostile.trusted_keys.map((name) => ({ name, bytes: new Uint8Array(bytesAt(tree, name)) })),
    manifest: values.manifest,
    named: positionals.length === 0 ? undefined : positionals,
    expected: {
      repository: values['expected-repository'],
      ref: values['expected-ref'],
      commit: undefined,
      workflow: undefined,
    },
    pins: values['key-fingerprints'],
    strict: values.strict,
    allowMissing: values['allow-missing'],
    allowRetired: !values['no-allow-retired'],
  };
}

function fileOf(entry: Entry): TreeFile {
  if (entry.kind === 'file') return { size: entry.bytes.length, bytes: new Uint8Array(entry.bytes) };
  return { size: entry.kind === 'sparse' ? entry.size : 0, bytes: undefined };
}
