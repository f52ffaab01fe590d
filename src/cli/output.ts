import { systemErrorCode } from '../errors.js';
import { unwritable } from '../system/files.js';
import { cleanText } from '../report/clean-text.js';
import type { ReportedError } from '../report/report-document.js';
import { failure } from '../report/run-report.js';

/** Moves the cursor to the beginning of the line and clears it. */
const CLEAR_LINE = '\r\u001b[K';

/**
 * The two output streams of the command line. Standard output is only for results. Other text that libraries print
 * there is redirected to standard error, except the workflow commands of the glob library, which are dropped.
 */
export class CliOutput {
  readonly #write = process.stdout.write.bind(process.stdout);
  readonly #json: boolean;
  #isLost = false;
  #hasStatus = false;

  /** @param json whether standard output is only for the report */
  constructor(json: boolean) {
    this.#json = json;
    process.stdout.write = (chunk: string | Uint8Array): boolean => {
      const text = Buffer.from(chunk).toString('utf8').trimEnd();
      if (!text.startsWith('::debug::')) this.note(text);
      return true;
    };
    // Without a listener, an error of the stream would end the process in the middle of its work.
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (cause: Error) => {
      this.#lose(cause);
    });
  }

  /** Writes a result, byte for byte, to standard output. */
  data(bytes: string | Uint8Array): void {
    this.status('');
    this.#write(bytes);
  }

  /** Writes a line for people. */
  line(text: string): void {
    if (this.#json) this.note(text);
    else this.data(`${cleanText(text)}\n`);
  }

  /** Writes a line that is not a result: progress, a warning or a debug message. */
  note(text: string): void {
    this.status('');
    process.stderr.write(`${cleanText(text)}\n`);
  }

  /**
   * Shows a short line on the terminal until anything else is written. It uses no timer and no terminal mode, so that a
   * run can end at any moment.
   */
  status(text: string): void {
    if (text === '' && !this.#hasStatus) return;
    process.stderr.write(`${CLEAR_LINE}${text}`);
    this.#hasStatus = text !== '';
  }

  /** Writes an error: what was wrong, what to do, and the id of the request. */
  error({ code, message, hint, request_id }: ReportedError): void {
    this.note(`error: ${message} (${code})`);
    this.note(`  hint: ${hint}`);
    if (request_id !== null) this.note(`  request id: ${request_id}`);
  }

  /**
   * Handles a standard output that accepts no more. A reader that has gone needs no more; any other cause loses a
   * result.
   */
  #lose(cause: Error): void {
    if (systemErrorCode(cause) === 'EPIPE' || this.#isLost) return;
    this.#isLost = true;
    const { error, exit_status } = failure(unwritable('standard output', cause));
    if (error !== null) this.error(error);
    process.on('exit', () => {
      process.exitCode = exit_status;
    });
  }
}
