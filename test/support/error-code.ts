import { QpherSignError, type ErrorCode } from '../../src/errors.js';

/** The code of the error that `work` throws. Fails if it throws none or another kind. */
export function thrownCode(work: () => unknown): ErrorCode {
  try {
    work();
  } catch (error) {
    return codeOf(error);
  }
  throw new Error('nothing was thrown');
}

/** Does the same as `thrownCode` for a promise. */
export async function rejectedCode(work: Promise<unknown>): Promise<ErrorCode> {
  return codeOf(await rejection(work));
}

/** The reason of a rejected promise. Fails if it is not rejected. */
export function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error,
  );
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof QpherSignError) return error.code;
  throw error;
}
