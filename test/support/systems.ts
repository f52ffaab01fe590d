/** For tests of what a system has and others have not; beside each use is what that is. */
export const isWindows = process.platform === 'win32';
export const isLinux = process.platform === 'linux';
