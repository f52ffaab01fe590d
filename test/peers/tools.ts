import { spawnSync } from 'node:child_process';
import { opensslFolder } from '../../scripts/tool-cache.mjs';

/** Why programs of Python packages cannot be had. */
export const NO_PYTHON = 'this machine has no Python that can make virtual environments';

/** Says which tools are skipped, as `.ci/run` reads it, and returns the others. */
export function availableOf<T extends { readonly name: string; readonly because: string | undefined }>(
  tools: readonly T[],
): readonly T[] {
  for (const { name, because } of tools) {
    if (because !== undefined) process.stdout.write(`skipped: ${name}, because ${because}\n`);
  }
  return tools.filter(({ because }) => because === undefined);
}

/** Why a program cannot be used here, or `undefined` where it runs. */
export function absence(program: string): string | undefined {
  return runs(program, ['--version']) ? undefined : `this machine has no ${program}`;
}

/** A PATH in which `openssl` knows ML-DSA: this machine's, or that of Debian 13. */
export function opensslPath(): string | undefined {
  const path = process.env.PATH ?? '';
  if (knowsMlDsa(path)) return path;
  const folder = opensslFolder();
  return folder === undefined ? undefined : `${folder}:${path}`;
}

function knowsMlDsa(path: string): boolean {
  const { stdout } = spawnSync('openssl', ['list', '-signature-algorithms'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return typeof stdout === 'string' && stdout.includes('ML-DSA-65');
}

function runs(program: string, argv: readonly string[]): boolean {
  return spawnSync(program, argv, { stdio: 'ignore' }).error === undefined;
}
