import { findTrustedKey, type TrustedKey } from '../keys/trusted-keys.js';
import { documentMessage, type DocumentKind } from '../signatures/document-message.js';
import type { SignatureVerifier } from '../signatures/verify-signature.js';
import { KEYRING_OLDER } from './advice.js';

/** A document's name for a key. It only selects among trusted keys. */
export interface ClaimedKey {
  /** Null if the document identifies its key only by fingerprint. */
  readonly key_version: number | null;
  readonly fingerprint: string;
}

/** Why a key that made a valid signature must not be used. */
export type StatusProblem = 'archived-key' | 'retired-key';

/** What a verifier trusts, and the cryptography of its machine. */
export interface VerifierOptions {
  readonly keys: readonly TrustedKey[];
  readonly allowRetired: boolean;
  readonly verify: SignatureVerifier;
  /** Returns the SHA-512 of a document's bytes in lower-case hex. */
  readonly sha512: (bytes: Uint8Array) => string | Promise<string>;
  /** Further knowledge, used only for advice. */
  readonly background?: TrustBackground;
}

/** Knowledge about keys that are not trusted, and about the trusted files. */
export interface TrustBackground {
  /** Fingerprints in trusted files that are not pinned. */
  readonly excluded: readonly string[];
  /** Export time of the newest keyring in ISO 8601. */
  readonly exportedAt: string | undefined;
}

/** Maximum number of fingerprints in advice. */
const MAX_SHOWN_KEYS = 3;

/** The keys that a run trusts, and the conditions. */
export class Verifier {
  readonly #options: VerifierOptions;

  constructor(options: VerifierOptions) {
    this.#options = options;
  }

  /** The trusted key that is claimed, or `undefined`. */
  find({ key_version, fingerprint }: ClaimedKey): TrustedKey | undefined {
    return findTrustedKey(this.#options.keys, key_version ?? undefined, fingerprint);
  }

  /**
   * Advice for a key that is not trusted.
   * @param signedAt stated time of the document that names it, in ISO 8601
   */
  adviseOnUnknown({ key_version, fingerprint }: ClaimedKey, signedAt: string | undefined): string {
    const { keys, background } = this.#options;
    if (background?.excluded.includes(fingerprint) === true)
      return 'your trusted files have this key, but key-fingerprints does not name it: add its fingerprint if you trust it';
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

  /** The trusted key that made this signature of `message`, with its strictest status, or `undefined`. */
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

  /** Does the same as `signerOf` for a document of a kind. */
  async signerOfDocument(
    kind: DocumentKind,
    bytes: Uint8Array,
    signature: Uint8Array,
  ): Promise<TrustedKey | undefined> {
    return this.signerOf(documentMessage(kind, await this.#options.sha512(bytes)), signature);
  }

  /** Archived keys verify nothing. Retired keys verify unless that is refused. */
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

/** Describes a key for people. */
export function keyText({ key_version, fingerprint }: ClaimedKey): string {
  return key_version === null ? `the key ${fingerprint}` : `key version ${key_version} (${fingerprint})`;
}

/** A trusted key in the form in which documents name keys. */
export function claimOf({ keyVersion, publicKey }: TrustedKey): ClaimedKey {
  return { key_version: keyVersion ?? null, fingerprint: publicKey.fingerprint };
}
