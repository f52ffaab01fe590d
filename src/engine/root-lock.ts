import { withLock } from '../system/lock.js';
import type { RunContext } from './context.js';

/**
 * Does `work` while no other run signs in this root.
 * @throws QpherSignError as `withLock`
 */
export function withRootLock<T>(
  root: string,
  { signal, warn }: RunContext,
  work: () => Promise<T>,
): Promise<T> {
  const onWait = (holder: string): void => {
    warn(`${holder} is signing in '${root}': waiting until it ends`);
  };
  return withLock(root, { signal, onWait }, work);
}
