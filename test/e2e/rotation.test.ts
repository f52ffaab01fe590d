import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import { parseManifest } from '../../src/manifest/manifest.js';
import {
  expectNextRunFinishes,
  expectNothingElse,
  MANIFEST,
  scene,
  signUnder,
} from '../support/faulty-run.js';

const names = Array.from({ length: 12 }, (_, index) => `f${String(index).padStart(2, '0')}`);
const files = Object.fromEntries(names.map((name) => [name, `content of ${name}`]));
const rotateAt = (...calls: readonly number[]): readonly Fault[] =>
  calls.map((after) => ({ operation: 'sign', after, rotate: true }));

/** The key versions that signed the artifacts, in order, and the manifest. */
function versionsIn(folder: string): { readonly artifacts: readonly number[]; readonly manifest: number } {
  const manifest = parseManifest(readFileSync(path.join(folder, MANIFEST)));
  return {
    artifacts: manifest.artifacts.map(({ key_version }) => key_version),
    manifest: manifest.key_version,
  };
}

const times = (count: number, version: number): readonly number[] => Array<number>(count).fill(version);

describe('key rotation during a run', () => {
  test.each<[string, readonly Fault[], readonly number[], number, number]>([
    ['before the first call', [{ operation: 'getActiveKey', rotate: true }], times(12, 2), 2, 14],
    ['before the first signature', rotateAt(0), times(12, 2), 2, 16],
    ['in the middle', rotateAt(6), [...times(6, 1), ...times(6, 2)], 2, 16],
    ['between the last artifact and the manifest', rotateAt(12), times(12, 1), 2, 16],
    // Each rotation costs the call that notices it and one lookup of the key.
    [
      'several times',
      rotateAt(3, 7, 11),
      [...times(3, 1), ...times(3, 2), ...times(3, 3), ...times(3, 4)],
      4,
      20,
    ],
    ['twice under one signature', rotateAt(4, 5), [...times(4, 1), ...times(8, 3)], 3, 18],
  ])(
    'each artifact records the key version that signed it when the key is rotated: %s',
    async (_, faults, artifacts, manifest, calls) => {
      const service = scene(files);
      const run = await signUnder(service, faults, ['**', '--concurrency=1']);
      expect([run.code, run.status, run.calls.length]).toEqual([undefined, 0, calls]);
      expect(versionsIn(service.folder)).toEqual({ artifacts, manifest });
      expectNothingElse(service.folder, names, true);
      await expectNextRunFinishes(service);
    },
  );

  test('a rotation during eight concurrent calls costs one more key lookup and fails no signature', async () => {
    const service = scene(files);
    const faults: readonly Fault[] = [{ operation: 'sign', times: 'always', delay_ms: 30 }, ...rotateAt(5)];
    const run = await signUnder(service, faults, ['**', '--concurrency=8']);
    expect([run.code, run.status]).toEqual([undefined, 0]);
    expect(run.calls.filter(({ operation }) => operation === 'getActiveKey')).toHaveLength(2);
    expect(new Set(versionsIn(service.folder).artifacts)).toEqual(new Set([1, 2]));
    await expectNextRunFinishes(service);
  });

  test.each([1, 8])(
    'a rotation before every signature is an error with concurrency %i, and the next run signs',
    async (concurrency) => {
      const service = scene(files);
      const storm: Fault = { operation: 'sign', times: 'always', rotate: true };
      const run = await signUnder(service, [storm], ['**', `--concurrency=${concurrency}`]);
      expect([run.code, run.status]).toEqual(['key-unstable', 4]);
      expectNothingElse(service.folder, names, false);
      await expectNextRunFinishes(service);
    },
  );
});
