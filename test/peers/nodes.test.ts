import { describe, expect, test } from 'vitest';
import { nodeProgram } from '../../scripts/tool-cache.mjs';
import { nodes, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Releases whose crypto libraries differ in ML-DSA: none, all but signing, all. */
const versions = ['20.19.0', '22.20.0', '22.23.3', '24.5.0', '24.6.0'];

describe.each([...nodes, ...versions.map(nodeProgram)])('Node.js %s', (node) => {
  test('the demo succeeds', async () => {
    const demo = await runCli(['demo'], { node, folder: temporaryFolder() });
    expect(demo).toMatchObject({ status: 0, stderr: '' });
  });
});
