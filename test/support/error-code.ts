import { QpherSignError, type ErrorCode } from '../../src/errors.js';

/** The code of the error that `work` throws; fails when it throws none, or another kind. */
export function thrownCode(work: () => unknown): ErrorCode {
  try {
    work();
  } catch (error) {
    return codeOf(error);
  }
  throw new Error('nothing was thrown');
}

/** As `thrownCode`, for a promise. */
export async function rejectedCode(work: Promise<unknown>): Promise<ErrorCode> {
  return codeOf(await rejection(work));
}

/** What a promise is rejected with; fails when it is not. */
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
