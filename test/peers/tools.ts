import { spawnSync } from 'node:child_process';
import { opensslFolder } from '../../scripts/tool-cache.mjs';

/** Why programs from Python packages are not available. */
export const NO_PYTHON = 'this machine has no Python that can make virtual environments';

/** Why no `openssl` with ML-DSA is available. */
export const NO_OPENSSL = 'this machine has no OpenSSL 3.5, and no apt that trusts Debian';

/** The programs by others that tests use. Prints which of them are skipped, in the form that `.ci/run` reads. */
export function reported<T extends { readonly name: string; readonly because: string | undefined }>(
  tools: readonly T[],
): readonly T[] {
  for (const { name, because } of tools) {
    if (because !== undefined) process.stdout.write(`skipped: ${name}, because ${because}\n`);
  }
  return tools;
}

/** Why a program cannot be used here, or `undefined` if it runs. */
export function absence(program: string): string | undefined {
  return runs(program, ['--version']) ? undefined : `this machine has no ${program}`;
}

/** A PATH with an `openssl` that supports ML-DSA: this machine's, or that of Debian 13. */
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
