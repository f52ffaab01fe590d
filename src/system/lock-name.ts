/** The file that says that a folder is being worked on. */
export const LOCK_NAME = '.qpher-sign.lock';
