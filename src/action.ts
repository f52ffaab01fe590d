import { THREAD_ARGUMENT } from './threads/thread-argument.js';

const isThread =
  process.argv[2] === THREAD_ARGUMENT && (await import('./threads/serve-requests.js')).serveRequests();
if (!isThread) await (await import('./hosts/action-host.js')).runAction(new URL(import.meta.url));
