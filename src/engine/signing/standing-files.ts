import { QpherSignError } from '../../errors.js';

/** What an earlier run wrote. */
export interface Existing {
  readonly bytes: Buffer;
  /** Whether it lies where this run would write it, and not in the release alone. */
  readonly isHere: boolean;
}

/** The signature of an artifact that an earlier run wrote: read when the artifact's turn comes, for many fill the memory. */
export interface ExistingSignature extends Pick<Existing, 'isHere'> {
  readonly read: () => Buffer | undefined;
}

/** A file stands where one is to be written, and `on-existing` is `error`. */
export function standsAlready(file: string): QpherSignError {
  return new QpherSignError(
    'signature-exists',
    `'${file}' is there already`,
    'remove it, or set on-existing to reuse or overwrite',
  );
}

/** A file stands where one is to be written, and is none of this tool. */
export function standsForeign(file: string, what: string): QpherSignError {
  return new QpherSignError(
    'file-foreign',
    `'${file}' is there already and is not ${what} of this tool`,
    'move it away, or set on-existing to overwrite to replace it',
  );
}
