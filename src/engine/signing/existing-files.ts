import { QpherSignError } from '../../errors.js';
import type { OnExisting } from './sign-options.js';

/** A file from an earlier run. */
export interface Existing {
  readonly bytes: Buffer;
  /** Whether it is in the place where this run would write it, and not only in the release. */
  readonly isHere: boolean;
}

/**
 * The signature of an artifact from an earlier run. It is read when needed, because many signatures would fill the
 * memory.
 */
export interface ExistingSignature extends Pick<Existing, 'isHere'> {
  /** Returns `undefined` if it is gone or cannot be a signature. */
  readonly read: () => Buffer | undefined;
}

/** The error for `on-existing: error` if an output already exists. */
export function alreadyExists(file: string): QpherSignError {
  return new QpherSignError(
    'signature-exists',
    `'${file}' already exists`,
    'remove it, or set on-existing to reuse, extend or overwrite',
  );
}

/** Called for a file that a run would replace although no key of the tenant proves that qpher-sign wrote it. */
export type ForeignFile = (file: string, what: string, detail?: string) => void;

/**
 * Under `overwrite`, a foreign file is replaced with a warning.
 * @throws QpherSignError (from the returned function) `file-foreign` under any other `on-existing`
 */
export function foreignFiles(onExisting: OnExisting, warn: (line: string) => void): ForeignFile {
  return (file, what, detail = '') => {
    if (onExisting !== 'overwrite') throw foreignFile(file, what);
    warn(`replacing '${file}', which is not ${what} that qpher-sign wrote for this tenant${detail}`);
  };
}

/** The error for a file that has the name of an output and was not written by qpher-sign. */
export function foreignFile(file: string, what: string): QpherSignError {
  return new QpherSignError(
    'file-foreign',
    `'${file}' already exists and is not ${what} that qpher-sign wrote for this tenant`,
    'move it away, or set on-existing to overwrite to replace it',
  );
}
