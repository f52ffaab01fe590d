import { runAction } from './hosts/action-host.js';

await runAction();
