/** For tests of what some systems have and others do not. Each use has a comment with the reason. */
/** A Debian with Wine, in which the bundles run with Node.js for Windows: scripts/test-windows.mjs. */
export const wineFolder = process.env.QPHER_TEST_WINE;

export const isWindows = process.platform === 'win32' || wineFolder !== undefined;
export const isLinux = process.platform === 'linux';
