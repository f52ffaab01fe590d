import { findTrustedKey, type TrustedKey } from '../keys/trusted-keys.js';
import { documentMessage, type DocumentKind } from '../signatures/document-message.js';
import type { SignatureVerifier } from '../signatures/verify-signature.js';
import { KEYRING_OLDER } from './advice.js';

/** A key as a document calls it: it only chooses among trusted keys. */
export interface ClaimedKey {
  /** Null where the document knows its key by fingerprint alone. */
  readonly key_version: number | null;
  readonly fingerprint: string;
}

/** Why a key that made a valid signature may still not be used. */
export type StatusProblem = 'archived-key' | 'retired-key';

/** What a verifier trusts, and the cryptography of the machine it runs on. */
export interface VerifierOptions {
  readonly keys: readonly TrustedKey[];
  readonly allowRetired: boolean;
  readonly verify: SignatureVerifier;
  /** The SHA-512 of a document's bytes, lower-case hex. */
  readonly sha512: (bytes: Uint8Array) => string | Promise<string>;
  /** What is known beyond the trusted keys, for advice alone. */
  readonly background?: TrustBackground;
}

/** What is known of keys that are not trusted, and of the files that name the trusted ones. */
export interface TrustBackground {
  /** Fingerprints of the trusted files that pins leave out. */
  readonly excluded: readonly string[];
  /** When the newest keyring was exported, ISO 8601. */
  readonly exportedAt: string | undefined;
}

/** Fingerprints that advice names. */
const MAX_SHOWN_KEYS = 3;

/** Whom a run believes, and under which conditions. */
export class Verifier {
  readonly #options: VerifierOptions;

  constructor(options: VerifierOptions) {
    this.#options = options;
  }

  /** The trusted key that is meant, or `undefined` where none is. */
  find({ key_version, fingerprint }: ClaimedKey): TrustedKey | undefined {
    return findTrustedKey(this.#options.keys, key_version ?? undefined, fingerprint);
  }

  /**
   * What to do about a key that is not trusted.
   * @param signedAt when the document that names it says it was made, ISO 8601
   */
  adviseOnUnknown({ key_version, fingerprint }: ClaimedKey, signedAt: string | undefined): string {
    const { keys, background } = this.#options;
    if (background?.excluded.includes(fingerprint) === true)
      return 'the trusted files have this key, and key-fingerprints leaves it out: add its fingerprint if you trust it';
    const rival = keys.find(({ keyVersion }) => keyVersion === key_version);
    if (rival !== undefined) {
      return `your version ${key_version ?? ''} is ${rival.publicKey.fingerprint}: this keyring belongs to another publisher`;
    }
    const exportedAt = background?.exportedAt;
    if (exportedAt !== undefined && signedAt !== undefined && Date.parse(exportedAt) < Date.parse(signedAt))
      return KEYRING_OLDER;
    const known = keys.map(({ publicKey }) => publicKey.fingerprint);
    const shown = [...new Set(known)].slice(0, MAX_SHOWN_KEYS).join(', ');
    return `you trust ${shown}: check that this is the publisher's key; if the publisher rotated it, get the new one`;
  }

  /** Whether `key` made this signature of `message`. */
  isSignedBy(key: TrustedKey, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
    return this.#options.verify(key.publicKey, message, signature);
  }

  /** The trusted key that made this signature of `message`, with its strictest status; `undefined` where none did. */
  async signerOf(message: Uint8Array, signature: Uint8Array): Promise<TrustedKey | undefined> {
    const tried = new Set<string>();
    for (const key of this.#options.keys) {
      const { fingerprint } = key.publicKey;
      if (tried.has(fingerprint)) continue;
      tried.add(fingerprint);
      if (await this.isSignedBy(key, message, signature))
        return this.find({ key_version: null, fingerprint });
    }
    return undefined;
  }

  /** As `signerOf`, for a document of a kind. */
  async signerOfDocument(
    kind: DocumentKind,
    bytes: Uint8Array,
    signature: Uint8Array,
  ): Promise<TrustedKey | undefined> {
    return this.signerOf(documentMessage(kind, await this.#options.sha512(bytes)), signature);
  }

  /** Archived keys verify nothing; retired ones do unless that is refused. */
  statusProblem({ status }: TrustedKey): StatusProblem | undefined {
    switch (status) {
      case 'active':
        return undefined;
      case 'retired':
        return this.#options.allowRetired ? undefined : 'retired-key';
      case 'archived':
        return 'archived-key';
    }
  }
}

/** A key for people. */
export function keyText({ key_version, fingerprint }: ClaimedKey): string {
  return key_version === null ? `the key ${fingerprint}` : `key version ${key_version} (${fingerprint})`;
}

/** A trusted key as documents call it. */
export function claimOf({ keyVersion, publicKey }: TrustedKey): ClaimedKey {
  return { key_version: keyVersion ?? null, fingerprint: publicKey.fingerprint };
}
