import { spawnSync } from 'node:child_process';
import { opensslFolder } from '../../scripts/tool-cache.mjs';

/** Why programs of Python packages cannot be had. */
export const NO_PYTHON = 'this machine has no Python that can make virtual environments';

/** Why there is no `openssl` that knows ML-DSA. */
export const NO_OPENSSL = 'this machine has no OpenSSL 3.5, and no apt that trusts Debian';

/** The tools of others that tests use. Says which of them are skipped, as `.ci/run` reads it. */
export function reported<T extends { readonly name: string; readonly because: string | undefined }>(
  tools: readonly T[],
): readonly T[] {
  for (const { name, because } of tools) {
    if (because !== undefined) process.stdout.write(`skipped: ${name}, because ${because}\n`);
  }
  return tools;
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
