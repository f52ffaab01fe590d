#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const { runCli } = await import('./hosts/cli-host.js');
  process.exitCode = await runCli(process.argv.slice(2));
} else {
  process.stderr.write(
    `error: qpher-sign needs Node.js 20.19 or newer, and this is ${process.versions.node}\n`,
  );
  process.exitCode = 2;
}
