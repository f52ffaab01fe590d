import type { Source } from '../manifest/source.js';
import type { CiSystem, Variables } from './ci-systems.js';
import { completeSource } from './complete-source.js';

export interface DetectedSource {
  /** Null outside of CI, and where the environment does not tell one whole source. */
  readonly source: Source | null;
  /** Why there is none although a CI system runs this, for people. */
  readonly problem: string | undefined;
}

/**
 * The run that the environment describes. Where it describes runs of several systems (one started from within the
 * other), it does not say which of them this is, and none is taken.
 */
export function detectSource(systems: readonly CiSystem[], environment: Variables): DetectedSource {
  const present = systems.filter(({ isPresent }) => isPresent(environment));
  const [system, ...others] = present;
  if (system === undefined) return { source: null, problem: undefined };
  if (others.length > 0) {
    const names = present.map(({ provider }) => provider).join(' and ');
    return { source: null, problem: `the environment describes a run of ${names}` };
  }
  const completed = completeSource(system.provider, system.describe(environment));
  if (completed.kind === 'complete') return { source: completed.source, problem: undefined };
  return { source: null, problem: `the environment of ${system.provider} has ${completed.problem}` };
}
