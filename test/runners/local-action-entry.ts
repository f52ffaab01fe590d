import { runAction } from '../../src/action/host.js';

/**
 * local-action starts this instead of src/action.ts, because it needs a function to call after it has replaced the
 * toolkit.
 */
export const run = (): Promise<void> => runAction(new URL('../../dist/action/index.js', import.meta.url));
