import { systemErrorCode } from '../errors.js';
import { unwritable } from '../system/files.js';
import { cleanText } from '../report/clean-text.js';
import type { ReportedError } from '../report/report-document.js';
import { failure } from '../report/run-report.js';

/** Moves to the beginning of the line and clears it. */
const CLEAR_LINE = '\r\u001b[K';

/**
 * The two output streams of the command line. Standard output belongs to results alone: what libraries print there
 * goes to standard error, but for the glob library's workflow commands, which mean nothing here.
 */
export class CliOutput {
  readonly #write = process.stdout.write.bind(process.stdout);
  readonly #json: boolean;
  #isLost = false;
  #hasStatus = false;

  /** @param json whether a report is the only thing on standard output */
  constructor(json: boolean) {
    this.#json = json;
    process.stdout.write = (chunk: string | Uint8Array): boolean => {
      const text = Buffer.from(chunk).toString('utf8').trimEnd();
      if (!text.startsWith('::debug::')) this.note(text);
      return true;
    };
    // Where nobody listens for it, the error of a stream ends the process amid its work.
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (cause: Error) => {
      this.#lose(cause);
    });
  }

  /** A result, byte for byte, on standard output. */
  data(bytes: string | Uint8Array): void {
    this.status('');
    this.#write(bytes);
  }

  /** A line for people. */
  line(text: string): void {
    if (this.#json) this.note(text);
    else this.data(`${cleanText(text)}\n`);
  }

  /** A line for people that is no result: progress, warnings, debug. */
  note(text: string): void {
    this.status('');
    process.stderr.write(`${cleanText(text)}\n`);
  }

  /**
   * Shows a short line on the terminal of standard error until anything else is written. It needs no timer and changes no
   * mode of the terminal, so that a run may end at any moment.
   */
  status(text: string): void {
    if (text === '' && !this.#hasStatus) return;
    process.stderr.write(`${CLEAR_LINE}${text}`);
    this.#hasStatus = text !== '';
  }

  /** An error: what was wrong, what to do, and the request it came from. */
  error({ code, message, hint, request_id }: ReportedError): void {
    this.note(`error: ${message} (${code})`);
    this.note(`  hint: ${hint}`);
    if (request_id !== null) this.note(`  request id: ${request_id}`);
  }

  /** Standard output takes no more. A reader that is gone has heard enough; anything else has lost a result. */
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
