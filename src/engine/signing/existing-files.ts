import { QpherSignError } from '../../errors.js';
import type { OnExisting } from './sign-options.js';

/** What an earlier run wrote. */
export interface Existing {
  readonly bytes: Buffer;
  /** Whether it lies where this run would write it, and not in the release alone. */
  readonly isHere: boolean;
}

/** The signature of an artifact that an earlier run wrote: read when the artifact's turn comes, for many fill the memory. */
export interface ExistingSignature extends Pick<Existing, 'isHere'> {
  /** `undefined` where it is gone, or cannot be a signature. */
  readonly read: () => Buffer | undefined;
}

/** A file exists where one is to be written, and `on-existing` is `error`. */
export function alreadyExists(file: string): QpherSignError {
  return new QpherSignError(
    'signature-exists',
    `'${file}' already exists`,
    'remove it, or set on-existing to reuse, extend or overwrite',
  );
}

/** Told of a file that a run would replace although qpher-sign did not write it with a key of the tenant. */
export type ForeignFile = (file: string, what: string, detail?: string) => void;

/**
 * Under `overwrite` a foreign file is replaced, and a warning says so.
 * @throws QpherSignError (from the function returned) `file-foreign` under any other `on-existing`
 */
export function foreignFiles(onExisting: OnExisting, warn: (line: string) => void): ForeignFile {
  return (file, what, detail = '') => {
    if (onExisting !== 'overwrite') throw foreignFile(file, what);
    warn(`replacing '${file}', which is not ${what} that qpher-sign wrote for this tenant${detail}`);
  };
}

/** A file exists where one is to be written, and is not of this tool. */
export function foreignFile(file: string, what: string): QpherSignError {
  return new QpherSignError(
    'file-foreign',
    `'${file}' already exists and is not ${what} that qpher-sign wrote for this tenant`,
    'move it away, or set on-existing to overwrite to replace it',
  );
}
