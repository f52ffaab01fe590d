import { execFileSync, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { cliBundle, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const projectFolder = path.resolve(import.meta.dirname, '../..');

export interface Service {
  readonly url: string;
  readonly apiKey: string;
}

/** The emulator of the built command line as a separate process, which ends with the test. */
export async function startedEmulator(): Promise<Service> {
  const child = spawn(process.execPath, [cliBundle, 'emulator', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill();
  });
  for await (const line of createInterface(child.stdout)) {
    const { url, api_key: apiKey } = JSON.parse(line) as { url: string; api_key: string };
    return { url, apiKey };
  }
  throw new Error('the emulator did not say where it is');
}

/** A repository that contains this Action, as `uses: ./` needs, and the keyring of the service. */
export async function repositoryWithAction(service: Service): Promise<string> {
  const folder = temporaryFolder();
  for (const name of ['action.yml', 'dist'])
    cpSync(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  const environment = { QPHER_API_URL: service.url, QPHER_API_KEY: service.apiKey };
  await runCli(['keys', 'export', '--output', 'qpher-keyring.json'], { folder, environment });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  return folder;
}
