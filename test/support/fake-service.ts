import { QpherSignError } from '../../src/errors.js';
import type { Client, ServiceKey, ServiceSignature } from '../../src/qpher/client.js';
import type { SchemeName } from '../../src/signatures/schemes.js';
import { signingKey } from './signing-keys.js';

interface SignCall {
  readonly keyVersion: number;
  readonly message: Uint8Array;
}

/** A tenant with one active key. The seed of a key is derived from its version. */
export class FakeService implements Client {
  activeVersion = 1;
  /** The scheme of its keys. */
  scheme: SchemeName = 'ml-dsa-65';
  /** How often the active key was requested. */
  lookUps = 0;
  readonly signCalls: SignCall[] = [];
  /** Called before each response to sign, for example to rotate the key. */
  beforeSign: () => void = () => undefined;
  /** Changes a signature before it is returned. */
  tamper: (signature: Uint8Array) => Uint8Array = (signature) => signature;
  /** The version in a response, given the requested one. */
  answeredVersion: (asked: number) => number = (asked) => asked;

  async getActiveKey(): Promise<ServiceKey> {
    this.lookUps += 1;
    const keyVersion = this.activeVersion;
    if (keyVersion === 0) throw new QpherSignError('no-active-key', 'none', '');
    const { publicKey } = await signingKey(keyVersion, this.scheme);
    return {
      keyVersion,
      algorithm: 'Dilithium3',
      status: 'active',
      createdAt: '2026-11-22T05:00:00.000Z',
      publicKey: Buffer.from(publicKey.bytes).toString('base64'),
    };
  }

  async sign(message: Uint8Array, keyVersion: number): Promise<ServiceSignature | undefined> {
    this.signCalls.push({ keyVersion, message });
    this.beforeSign();
    if (keyVersion !== this.activeVersion) return undefined;
    const key = await signingKey(keyVersion, this.scheme);
    return {
      keyVersion: this.answeredVersion(keyVersion),
      signature: this.tamper(key.sign(message)),
      requestId: `request ${this.signCalls.length}`,
    };
  }

  readonly listKeys = unused;
  readonly generateKey = unused;
  readonly rotateKey = unused;
  readonly retireKey = unused;

  calls(): number {
    return this.lookUps + this.signCalls.length;
  }
}

function unused(): Promise<never> {
  return Promise.reject(new Error('not part of this service'));
}
