import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { machine, project, run, snippet } from './systems.js';

test('the scripts in the docs sign, verify and stop at a changed file', async () => {
  const { emulator, environment, ...rest } = await machine();
  const folder = project({ emulator, environment, ...rest });
  const script = (text: string, variables = {}) =>
    run('sh', ['-c', text], { folder, environment: { ...environment, ...variables } });

  const signed = await script(snippet('shell', 'Sign'), { QPHER_API_KEY: emulator.apiKey });
  expect(signed).toMatchObject({
    status: 0,
    output: expect.stringContaining('signed 2 artifacts') as unknown,
  });
  const verified = await script(snippet('shell', 'Verify'));
  expect(verified.output).toMatch(/verified 2 artifacts[^]*deploying dist\/app.tar.gz/);
  writeFileSync(path.join(folder, 'dist/app.tar.gz'), 'changed');
  const failed = await script(snippet('shell', 'Verify'));
  expect(failed.status).toBe(1);
  expect(failed.output).not.toContain('deploying');
});
