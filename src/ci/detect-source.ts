import type { Source } from '../manifest/source.js';
import type { CiSystem, Variables } from './ci-systems.js';
import { completeSource } from './complete-source.js';

export interface DetectedSource {
  /** Null outside CI, and if the environment does not describe exactly one complete source. */
  readonly source: Source | null;
  /** Why a run in CI has no source, as text for people. */
  readonly problem: string | undefined;
}

/**
 * Detects the run that the environment describes. If it describes runs on several systems, because one started the
 * other, the current one is unknown, and none is returned.
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
