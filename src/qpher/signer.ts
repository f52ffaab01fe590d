import { places, type Places } from '../concurrency.js';
import { QpherSignError } from '../errors.js';
import type { VersionedKey } from '../keys/keyring.js';
import { refuseUnpinned } from '../keys/trusted-keys.js';
import { schemeOfSignature, type SchemeName } from '../signatures/schemes.js';
import type { verifySignature } from '../signatures/verify-signature.js';
import type { Client, ServiceSignature } from './client.js';
import { getActiveSigningKey } from './signing-keys.js';

/** How often the key may change under one signature before the run gives up. */
const MAX_ROTATIONS = 5;

export interface SignerOptions {
  readonly client: Client;
  /** Calls under way at the same time. */
  readonly concurrency: number;
  /** How a signature is verified locally. */
  readonly verify: typeof verifySignature;
  /** Fingerprints of the keys that may be used; none means any. */
  readonly pins: readonly string[];
}

/** A signature that was checked, and the key it was checked under. */
export interface CheckedSignature {
  readonly bytes: Uint8Array;
  readonly key: VersionedKey;
  readonly scheme: SchemeName;
  readonly requestId: string;
}

/** A signature of the service, not verified, and what it was asked to sign. */
interface Answered {
  readonly key: VersionedKey;
  readonly message: Uint8Array;
  readonly answer: ServiceSignature;
}

/**
 * Signs with the tenant's active key, follows its rotation, and lets no unchecked signature out. After a failure it signs
 * nothing more.
 */
export class Signer {
  readonly #options: SignerOptions;
  readonly #places: Places;
  #active: Promise<VersionedKey> | undefined;

  constructor(options: SignerOptions) {
    this.#options = options;
    this.#places = places(options.concurrency);
  }

  /**
   * The key that was last reported active; asked for once.
   * @throws QpherSignError `key-not-pinned`, `no-active-key`, and what the client throws
   */
  activeKey(): Promise<VersionedKey> {
    this.#active ??= this.#fetchActiveKey();
    return this.#active;
  }

  /**
   * @param messageUnder what to sign, given the key that will sign it: a manifest names its key, an artifact does not
   * @throws QpherSignError `signature-rejected`, `key-unstable`, and as `activeKey`
   */
  sign(messageUnder: (key: VersionedKey) => Uint8Array): Promise<CheckedSignature> {
    return this.#orClose(this.#sign(messageUnder));
  }

  /** Whether a signature is valid under a key. */
  isValid(message: Uint8Array, signature: Uint8Array, key: VersionedKey): Promise<boolean> {
    return this.#orClose(this.#check(message, signature, key));
  }

  async #orClose<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      this.#places.close(cause);
      throw cause;
    }
  }

  /** Its place is free for another call once there is an answer: the service does not wait until that is verified. */
  async #sign(messageUnder: (key: VersionedKey) => Uint8Array): Promise<CheckedSignature> {
    const { key, message, answer } = await this.#places.take(() => this.#ask(messageUnder));
    const { signature, requestId } = answer;
    const isValid = await this.#check(message, signature, key);
    const scheme = schemeOfSignature(signature);
    if (!isValid || scheme === undefined) throw rejected(key, signature, requestId);
    return { bytes: signature, key, scheme, requestId };
  }

  async #ask(messageUnder: (key: VersionedKey) => Uint8Array): Promise<Answered> {
    const { client } = this.#options;
    for (let rotations = 0; rotations <= MAX_ROTATIONS; rotations += 1) {
      const key = await this.activeKey();
      const message = messageUnder(key);
      const answer = await client.sign(message, key.keyVersion);
      if (answer !== undefined) {
        if (answer.keyVersion !== key.keyVersion)
          throw wrongVersion(key, answer.keyVersion, answer.requestId);
        return { key, message, answer };
      }
      await this.#replaceActiveKey(key);
    }
    throw new QpherSignError(
      'key-unstable',
      `the active key changed ${MAX_ROTATIONS + 1} times while one digest was to be signed`,
      'find out what rotates the key, then run again: what was signed is kept',
    );
  }

  #check(message: Uint8Array, signature: Uint8Array, key: VersionedKey): Promise<boolean> {
    return this.#options.verify(key.publicKey, message, signature);
  }

  async #fetchActiveKey(): Promise<VersionedKey> {
    const key = await getActiveSigningKey(this.#options.client);
    refuseUnpinned(key, this.#options.pins);
    return key;
  }

  /** The service refused `stale` with 404. One of the calls that find this out asks again, the others wait for it. */
  async #replaceActiveKey(stale: VersionedKey): Promise<void> {
    const current = this.#active;
    if ((await current) !== stale || current !== this.#active) return;
    const fetching = this.#fetchActiveKey();
    this.#active = fetching;
    const fresh = await fetching;
    if (fresh.keyVersion === stale.keyVersion) {
      throw new QpherSignError(
        'service-refused',
        `the service reports key version ${stale.keyVersion} as active, and answers 404 when it is to sign with it`,
        "check the service's status, and report it to its operator",
      );
    }
  }
}

function wrongVersion(key: VersionedKey, answered: number, requestId: string): QpherSignError {
  return new QpherSignError(
    'signature-rejected',
    `key version ${key.keyVersion} was asked to sign, and version ${answered} answered`,
    'nothing was written for it; report it to the operator of the service with the request id',
    { requestId },
  );
}

function rejected(key: VersionedKey, signature: Uint8Array, requestId: string): QpherSignError {
  const scheme = schemeOfSignature(signature);
  return new QpherSignError(
    'signature-rejected',
    `the signature of the service (${signature.length} bytes${scheme === undefined ? ', of neither scheme' : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`,
    'nothing was written for it; likely causes: something between here and the service changes messages, the service signs ' +
      'in another way (HashML-DSA, a context), or it reports a wrong public key: report it to its operator with the request id',
    { requestId },
  );
}
