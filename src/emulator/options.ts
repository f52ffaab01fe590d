import type { SchemeName } from '../signatures/schemes.js';
import type { Fault } from './faults.js';

/** The plans of the service, which differ in how many calls they allow. */
export const plans = ['free', 'starter', 'growth', 'pro', 'enterprise'] as const;

export type Plan = (typeof plans)[number];

/** The two editions of the service's public reference. They differ in listing, generating and rotating keys. */
export const editions = ['older', 'newer'] as const;

export type Edition = (typeof editions)[number];

export interface EmulatorOptions {
  /** TCP port on 127.0.0.1; 0 takes any free one. Default 0. */
  readonly port: number;
  /** Default `growth`. */
  readonly plan: Plan;
  /** Milliseconds before any call is answered. Default 0. */
  readonly latencyMs: number;
  /** The scheme of Dilithium3 keys made from now on; those of a state file keep theirs. Default `ml-dsa-65`. */
  readonly scheme: SchemeName;
  /** Default `older`. */
  readonly edition: Edition;
  /** Default: that of the state file, else a fresh one, `qph_` and 32 hex digits. */
  readonly apiKey: string | undefined;
  /** A JSON file that keeps the tenant, with its secrets, from one run to the next. Default: none. */
  readonly stateFile: string | undefined;
  /** What goes wrong, and when. Default: nothing. */
  readonly faults: readonly Fault[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
}
