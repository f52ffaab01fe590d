import { QpherSignError } from '../../src/errors.js';
import type { Client, Digest, ServiceKey } from '../../src/qpher/client.js';
import { signingKey } from './signing-keys.js';

interface SignCall {
  readonly keyVersion: number;
  readonly digest: Digest;
}

/** A tenant with one active key, whose private half is that of the seed with the key's version. */
export class FakeService implements Client {
  activeVersion = 1;
  /** How often the active key was asked for. */
  lookUps = 0;
  readonly signCalls: SignCall[] = [];
  readonly verifyCalls: SignCall[] = [];
  /** Done before each answer to sign; the place for a rotation. */
  beforeSign: () => void = () => undefined;
  /** Changes a signature before it is handed out. */
  tamper: (signature: Uint8Array) => Uint8Array = (signature) => signature;
  /** The version that an answer names, given the one that was asked for. */
  answeredVersion: (asked: number) => number = (asked) => asked;
  /** What the verify endpoint says. */
  verdict = true;

  async getActiveKey(): Promise<ServiceKey> {
    this.lookUps += 1;
    const keyVersion = this.activeVersion;
    if (keyVersion === 0) throw new QpherSignError('no-active-key', 'none', '');
    const { publicKey } = await signingKey(keyVersion);
    return {
      keyVersion,
      algorithm: 'Dilithium3',
      status: 'active',
      createdAt: '2026-11-22T05:00:00.000Z',
      publicKey: Buffer.from(publicKey.bytes).toString('base64'),
    };
  }

  async sign(_endpoint: string, digest: Digest, keyVersion: number) {
    this.signCalls.push({ keyVersion, digest });
    this.beforeSign();
    if (keyVersion !== this.activeVersion) return undefined;
    const key = await signingKey(keyVersion);
    return {
      keyVersion: this.answeredVersion(keyVersion),
      signature: this.tamper(key.sign(digest.bytes)),
      requestId: `request ${this.signCalls.length}`,
    };
  }

  verify(_endpoint: string, digest: Digest, _signature: Uint8Array, keyVersion: number): Promise<boolean> {
    this.verifyCalls.push({ keyVersion, digest });
    return Promise.resolve(this.verdict);
  }

  readonly listKeys = unused;
  readonly generateKey = unused;
  readonly rotateKey = unused;
  readonly retireKey = unused;

  calls(): number {
    return this.lookUps + this.signCalls.length + this.verifyCalls.length;
  }
}

function unused(): Promise<never> {
  return Promise.reject(new Error('not part of this service'));
}
