import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  await (await import('./hosts/action-host.js')).runAction(new URL(import.meta.url));
} else {
  (await import('./threads/requests.js')).serveRequests();
}
