import { parseArgs } from 'node:util';
import { expect } from 'vitest';
import type { ReleaseVerdict } from '../../src/verification/verdicts.js';
import type { TreeRequest } from './browser/verify-tree.js';
import { argumentsOf, buildRelease, readHostileCases, type HostileCase } from './hostile-cases.js';
import { bytesAt } from './hostile/tree.js';
import { treeFile } from './memory-release.js';

/** Cases about the command line, the file system or the network instead of the verifier. */
const elsewhere: Readonly<Record<string, string>> = {
  'renamed-named-elsewhere': 'names a file outside of the release',
  'unseen-signature-of-signature': 'names files by a pattern',
};

/** The cases of the hostile corpus that only the verifier decides. */
export function verifierCases(): readonly HostileCase[] {
  const corpus = readHostileCases();
  const cases = corpus.filter(({ name }) => elsewhere[name] === undefined);
  expect(cases, 'every case that is left out exists').toHaveLength(
    corpus.length - Object.keys(elsewhere).length,
  );
  return cases;
}

/** Compares a verdict, or the code of an error, with the expectation of a case. */
export function expectVerdict(
  { expected }: HostileCase,
  result: ReleaseVerdict | { readonly error: string },
): void {
  const { outcome, error, verdicts } = { error: undefined, verdicts: undefined, ...expected };
  if ('error' in result) {
    expect(result.error).toBe(error);
    return;
  }
  expect(result.outcome).toBe(outcome);
  if (verdicts === undefined) return;
  const judged = result.artifacts.map(({ path: file, verdict }) => [file, verdict]);
  expect(Object.fromEntries(judged)).toEqual(verdicts);
}

/** The request of a case to the verifier, with the release after the attack. */
export async function requestOf(hostile: HostileCase): Promise<TreeRequest> {
  const tree = await buildRelease(hostile);
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
    files: Object.fromEntries(inside.map(([name, entry]) => [name, treeFile(entry)])),
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
