import type { RunResult } from './results.js';
import type { ErrorCode } from '../errors.js';
import type { tool } from '../version.js';
import type { ExitStatus } from './exit-status.js';

/** The report of a run, as described in `docs/formats.md`. Everything that a host shows comes from it. */
export interface Report {
  readonly type: 'qpher-sign/report/v1';
  readonly tool: typeof tool;
  readonly mode: RunResult['mode'];
  readonly outcome: RunResult['outcome'] | 'error';
  readonly exit_status: ExitStatus;
  readonly started_at: string;
  readonly finished_at: string;
  readonly error: ReportedError | null;
  readonly result: RunResult | null;
}

export interface ReportedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly request_id: string | null;
}
