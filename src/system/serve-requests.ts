import { parentPort } from 'node:worker_threads';
import { toQpherSignError } from '../errors.js';
import { answer, type Failure, type Request } from './thread-requests.js';

/** The life of a worker thread: answers each request. */
export function serveRequests(): void {
  parentPort?.on('message', (request: Request) => {
    void answer(request)
      .catch(failure)
      .then((result) => parentPort?.postMessage(result));
  });
}

function failure(thrown: unknown): Failure {
  const { code, message, hint } = toQpherSignError(thrown);
  return { kind: 'failed', error: { code, message, hint } };
}
