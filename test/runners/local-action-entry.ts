import { runAction } from '../../src/action/host.js';

/** What local-action starts in the place of src/action.ts: it wants a function, so that its own toolkit is there first. */
export const run = (): Promise<void> => runAction(new URL('../../dist/action/index.js', import.meta.url));
