#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { tool } from './version.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [flag, ...more] = process.argv.slice(2);

if (!isMainThread) {
  const { serveRequests } = await import('./system/serve-requests.js');
  serveRequests();
} else if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `error: qpher-sign needs Node.js 20.19 or newer, and this is ${process.versions.node}\n`,
  );
  process.exitCode = 2;
} else if (flag === '--version' && more.length === 0) {
  // Answered here, because scripts ask for it often and nothing needs to be loaded.
  process.stdout.write(`${tool.version}\n`);
} else {
  const { runCli } = await import('./cli/host.js');
  process.exitCode = await runCli(process.argv.slice(2), new URL(import.meta.url));
}
