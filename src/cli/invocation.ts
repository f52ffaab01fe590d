import { publicKeyFormats, type PublicKeyFormat } from '../engine/keyring-file.js';
import type { KeyChange } from '../engine/keys.js';
import type { ExitStatus } from '../report/exit-status.js';
import type { ReleaseCommandName } from '../run/commands.js';
import type { GivenSetting } from '../settings/read-settings.js';
import type { ServiceAlgorithm } from '../keys/keyring.js';
import type { CliProgram } from './context.js';

/** Flags of every command. */
export interface CommonFlags {
  /** The values of flags, by the name of the setting. */
  readonly flags: ReadonlyMap<string, GivenSetting>;
  readonly json: boolean;
  readonly debug: boolean;
}

/** The formats in which `keys export` writes public keys. */
export const exportFormats = ['keyring', ...publicKeyFormats] as const;

export type ExportFormat = (typeof exportFormats)[number];

export type KeysAction =
  | { readonly name: 'list' | 'active' }
  | KeyChange
  | {
      readonly name: 'export';
      readonly format: ExportFormat;
      readonly keyVersion: number | undefined;
      /** `-` is standard output. */
      readonly output: string;
      /** Only compare. */
      readonly check: boolean;
    }
  | { readonly name: 'archive'; readonly keyVersion: number; readonly keyring: string };

/** Runs the command of a command line. */
export type Run = (program: CliProgram) => ExitStatus | Promise<ExitStatus>;

export interface ArtifactInvocation extends CommonFlags {
  readonly command: ReleaseCommandName;
  readonly files: readonly string[];
}

export interface KeysInvocation extends CommonFlags {
  readonly algorithm: ServiceAlgorithm;
  readonly action: KeysAction;
}

export interface EmulatorInvocation extends CommonFlags {
  readonly options: EmulatorFlags;
}

export interface DemoInvocation extends CommonFlags {
  readonly keep: string | undefined;
}

export interface ShowInvocation extends CommonFlags {
  readonly files: readonly string[];
  /** Converts one public key. */
  readonly format: PublicKeyFormat | undefined;
  readonly keyVersion: number | undefined;
}

export interface PageInvocation extends CommonFlags {
  readonly output: string;
}

export interface EmulatorFlags {
  readonly port: number;
  readonly plan: string | undefined;
  readonly latency: number;
  readonly scheme: string | undefined;
  readonly edition: string | undefined;
  readonly state: string | undefined;
  readonly faults: string | undefined;
}
