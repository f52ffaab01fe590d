import { semaphore, type Semaphore } from '../concurrency.js';
import { QpherSignError } from '../errors.js';
import type { VersionedKey } from '../keys/keyring.js';
import { refuseUnpinned } from '../keys/trusted-keys.js';
import { schemeOfSignature, type SchemeName } from '../signatures/schemes.js';
import type { verifySignature } from '../signatures/verify-signature.js';
import type { Client, ServiceSignature } from './client.js';
import { getActiveSigningKey } from './signing-keys.js';

/** How often the key may change during one signature before the run gives up. */
const MAX_ROTATIONS = 5;

export interface SignerOptions {
  readonly client: Client;
  /** Maximum number of calls in progress at a time. */
  readonly concurrency: number;
  /** Verifies a signature locally. */
  readonly verify: typeof verifySignature;
  /** Fingerprints of the keys that may be used. If there are none, any key may be. */
  readonly pins: readonly string[];
}

/** A verified signature and its key. */
export interface CheckedSignature {
  readonly bytes: Uint8Array;
  readonly key: VersionedKey;
  readonly scheme: SchemeName;
  readonly requestId: string;
}

/** A signature by the service that is not verified, and the message it should sign. */
interface Answered {
  readonly key: VersionedKey;
  readonly message: Uint8Array;
  readonly answer: ServiceSignature;
}

/**
 * Signs with the tenant's active key, follows its rotation, and never returns a signature that was not verified. After
 * a failure it signs nothing more.
 */
export class Signer {
  readonly #options: SignerOptions;
  readonly #calls: Semaphore;
  #active: Promise<VersionedKey> | undefined;

  constructor(options: SignerOptions) {
    this.#options = options;
    this.#calls = semaphore(options.concurrency);
  }

  /**
   * The key that was last reported active. It is requested once.
   * @throws QpherSignError `key-not-pinned`, `no-active-key`, and the errors of the client
   */
  activeKey(): Promise<VersionedKey> {
    this.#active ??= this.#fetchActiveKey();
    return this.#active;
  }

  /**
   * @param messageUnder returns the message for the key that will sign it: a manifest names its key, an artifact does
   * not
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
      this.#calls.close(cause);
      throw cause;
    }
  }

  /**
   * The slot is free for another call when the response arrives, so that the service does not wait for the
   * verification.
   */
  async #sign(messageUnder: (key: VersionedKey) => Uint8Array): Promise<CheckedSignature> {
    const { key, message, answer } = await this.#calls.run(() => this.#ask(messageUnder));
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
      `the active key changed ${MAX_ROTATIONS + 1} times while one digest was being signed`,
      'find out what rotates the key, then run again: finished signatures are kept',
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

  /**
   * The service refused `stale` with 404. Of the calls that notice this, one asks for the new key, and the others wait
   * for it.
   */
  async #replaceActiveKey(stale: VersionedKey): Promise<void> {
    const current = this.#active;
    if ((await current) !== stale || current !== this.#active) return;
    const fetching = this.#fetchActiveKey();
    this.#active = fetching;
    const fresh = await fetching;
    if (fresh.keyVersion === stale.keyVersion) {
      throw new QpherSignError(
        'service-refused',
        `the service reports key version ${stale.keyVersion} as active, but responds with 404 when asked to sign with it`,
        "check the service's status, and report it to its operator",
      );
    }
  }
}

function wrongVersion(key: VersionedKey, answered: number, requestId: string): QpherSignError {
  return new QpherSignError(
    'signature-rejected',
    `key version ${key.keyVersion} was asked to sign, but version ${answered} did`,
    'this signature was not written; report it to the operator of the service with the request id',
    { requestId },
  );
}

function rejected(key: VersionedKey, signature: Uint8Array, requestId: string): QpherSignError {
  const scheme = schemeOfSignature(signature);
  return new QpherSignError(
    'signature-rejected',
    `the signature of the service (${signature.length} bytes${scheme === undefined ? ', of neither scheme' : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`,
    'this signature was not written; likely causes: something between here and the service changes messages, the service signs ' +
      'in another way (HashML-DSA, a context), or it reports a wrong public key: report it to its operator with the request id',
    { requestId },
  );
}
