import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import type { HashAnswer, HashRequest } from './hash-protocol.js';

interface Waiting {
  readonly resolve: (digests: Digests) => void;
  readonly reject: (error: Error) => void;
}

/** Hashes files off the page's own thread, until it is stopped. */
export class HashingWorker {
  readonly #worker: Worker;
  readonly #address: string;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /**
   * @param script the worker's source, started from a blob so that a page on disk can use it
   * @param progress called with the number of bytes hashed
   */
  constructor(script: string, progress: (bytes: number) => void) {
    this.#address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    this.#worker = new Worker(this.#address);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<HashAnswer>) => {
      if (data.kind === 'progress') progress(data.bytes);
      else this.#settle(data);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.#fail(new QpherSignError('internal-error', `the worker failed: ${message}`, 'reload the page'));
    });
  }

  /** @throws QpherSignError `file-unreadable` */
  digests(file: File, algorithms: readonly DigestAlgorithm[]): Promise<Digests> {
    this.#lastId += 1;
    const request: HashRequest = { id: this.#lastId, file, algorithms };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  /** Ends the worker and rejects pending work with `reason`. */
  stop(reason: Error): void {
    this.#worker.terminate();
    URL.revokeObjectURL(this.#address);
    this.#fail(reason);
  }

  #settle(answer: Exclude<HashAnswer, { kind: 'progress' }>): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'digests') waiting?.resolve(answer.digests);
    else waiting?.reject(new QpherSignError('file-unreadable', answer.reason, 'choose the file again'));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
