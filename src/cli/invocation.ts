import type { KeyFormat } from '../engine/keys.js';
import type { ServiceAlgorithm } from '../qpher/service-choices.js';

/** Flags that every command has. */
export interface CommonFlags {
  /** Setting texts by name, as given by flags. */
  readonly flags: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly debug: boolean;
}

export type KeysAction =
  | { readonly name: 'list' | 'active' | 'generate' | 'rotate' }
  | { readonly name: 'retire'; readonly keyVersion: number }
  | {
      readonly name: 'export';
      readonly format: KeyFormat;
      readonly keyVersion: number | undefined;
      readonly output: string;
      /** Whether the output is a keyring to bring up to date. */
      readonly merge: boolean;
    };

/** A command line, understood. */
export type Invocation =
  | (CommonFlags & { readonly command: 'sign' | 'verify' | 'merge'; readonly files: readonly string[] })
  | (CommonFlags & {
      readonly command: 'keys';
      readonly algorithm: ServiceAlgorithm;
      readonly action: KeysAction;
    })
  | (CommonFlags & { readonly command: 'emulator'; readonly options: EmulatorFlags })
  | (CommonFlags & { readonly command: 'demo'; readonly keep: string | undefined })
  | { readonly command: 'show'; readonly text: string };

export interface EmulatorFlags {
  readonly port: number;
  readonly plan: string | undefined;
  readonly latency: number;
  readonly scheme: string | undefined;
  readonly edition: string | undefined;
  readonly state: string | undefined;
  readonly faults: string | undefined;
}
