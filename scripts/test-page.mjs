// Tests the verification page in Chromium: `npm run test:page`. The variable CHROMIUM names the browser. If that does
// not run, the usual names are tried. Without a browser, the tests are skipped.
import { spawnSync } from 'node:child_process';

const candidates = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean);
const chromium = candidates.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
if (chromium === undefined) {
  console.log(
    'skipped: page, because there is no Chromium; install it, or name it with the variable CHROMIUM',
  );
} else {
  const { stdout } = spawnSync('which', [chromium], { encoding: 'utf8' });
  const executable = stdout.trim() || chromium;
  const { status } = spawnSync('vitest', ['run', '--config', 'vitest.page.config.ts'], {
    env: { ...process.env, CHROMIUM: executable },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
