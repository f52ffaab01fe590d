import { THREAD_ARGUMENT } from './system/thread-argument.js';

const isThread =
  process.argv[2] === THREAD_ARGUMENT && (await import('./system/serve-requests.js')).serveRequests();
if (!isThread) await (await import('./action/host.js')).runAction(new URL(import.meta.url));
