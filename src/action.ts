import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const { runAction } = await import('./action/host.js');
  await runAction(new URL(import.meta.url));
} else {
  const { serveRequests } = await import('./system/serve-requests.js');
  serveRequests();
}
