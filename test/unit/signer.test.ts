import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Signer, type SignerOptions } from '../../src/qpher/signer.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { rejectedCode, rejection } from '../support/error-code.js';
import { FakeService } from '../support/fake-service.js';
import { flipped, signingKey } from '../support/signing-keys.js';

const digest = Buffer.alloc(64, 7);

function signerOf(service: FakeService, more: Partial<SignerOptions> = {}): Signer {
  return new Signer({
    client: service,
    concurrency: 8,
    verify: verifySignature,
    pins: [],
    ...more,
  });
}

describe('signing', () => {
  test('a signature comes with its key, scheme and request id, and verifies', async () => {
    const service = new FakeService();
    const signed = await signerOf(service).sign(() => digest);
    const { publicKey } = await signingKey(1);
    expect(await verifySignature(publicKey, digest, signed.bytes)).toBe(true);
    expect(signed).toMatchObject({
      scheme: 'ml-dsa-65',
      requestId: 'request 1',
      key: { keyVersion: 1, publicKey: { fingerprint: publicKey.fingerprint } },
    });
  });

  test('the active key is looked up once for concurrent and later calls', async () => {
    const service = new FakeService();
    const signer = signerOf(service);
    await Promise.all([1, 2, 3].map(() => signer.sign(() => digest)));
    await signer.sign(() => digest);
    expect((await signer.activeKey()).keyVersion).toBe(1);
    expect(service.lookUps).toBe(1);
    expect(service.signCalls).toHaveLength(4);
  });

  test('the message is built again for the new key after a rotation', async () => {
    const service = new FakeService();
    const bytesFor = (version: number) => Buffer.alloc(64, version);
    service.beforeSign = () => {
      service.activeVersion = 2;
    };
    const signed = await signerOf(service).sign((key) => bytesFor(key.keyVersion));
    expect(service.signCalls.map(({ message }) => message)).toEqual([bytesFor(1), bytesFor(2)]);
    expect(await verifySignature((await signingKey(2)).publicKey, bytesFor(2), signed.bytes)).toBe(true);
  });

  test('the signer makes as many concurrent calls as allowed', async () => {
    const service = new FakeService();
    const call = service.sign.bind(service);
    const underWay: number[] = [0];
    service.sign = async (...of) => {
      underWay.push((underWay.at(-1) ?? 0) + 1);
      await turn();
      const answer = await call(...of);
      underWay.push((underWay.at(-1) ?? 0) - 1);
      return answer;
    };
    const signer = signerOf(service, { concurrency: 2 });
    await Promise.all([1, 2, 3, 4, 5].map(() => signer.sign(() => digest)));
    expect([Math.max(...underWay), service.signCalls.length]).toEqual([2, 5]);
  });

  test('queued calls are not sent after a call has failed', async () => {
    const service = new FakeService();
    service.tamper = (signature) => flipped(signature, 0);
    const call = service.sign.bind(service);
    const failures: ReturnType<typeof rejectedCode>[] = [];
    // The second call gets its response after the first signature is rejected. It uses the free slot during the check.
    service.sign = async (...of) => {
      if (service.signCalls.length === 1) await failures[0];
      return call(...of);
    };
    const signer = signerOf(service, { concurrency: 1 });
    while (failures.length < 3) failures.push(rejectedCode(signer.sign(() => digest)));
    expect(await Promise.all(failures)).toEqual(Array(3).fill('signature-rejected'));
    expect(await rejectedCode(signer.sign(() => digest))).toBe('signature-rejected');
    expect(service.signCalls).toHaveLength(2);
  });

  test('the next signature is requested while the previous one is being verified', async () => {
    const service = new FakeService();
    const checks: ((isValid: boolean) => void)[] = [];
    const verify = (): Promise<boolean> => new Promise((resolve) => checks.push(resolve));
    const signer = signerOf(service, { concurrency: 1, verify });
    const signed = Promise.all([1, 2].map(() => signer.sign(() => digest)));
    while (checks.length < 2) await turn();
    expect(service.signCalls).toHaveLength(2);
    for (const answer of checks) answer(true);
    expect(await signed).toHaveLength(2);
  });

  test('a queued call uses the key that is active when it is sent', async () => {
    const service = new FakeService();
    const signer = signerOf(service, { concurrency: 1 });
    service.beforeSign = () => {
      service.activeVersion = 2;
    };
    const signed = await Promise.all([1, 2, 3].map(() => signer.sign(() => digest)));
    expect(signed.map(({ key }) => key.keyVersion)).toEqual([2, 2, 2]);
    expect(service.signCalls.map(({ keyVersion }) => keyVersion)).toEqual([1, 2, 2, 2]);
  });

  test('the scheme of the service is recognized by the length of its signature', async () => {
    const service = new FakeService();
    service.scheme = 'dilithium3-r3';
    const signed = await signerOf(service).sign(() => digest);
    expect([signed.scheme, signed.bytes.length]).toEqual(['dilithium3-r3', 3293]);
  });

  test('signing without an active key is an error', async () => {
    const service = new FakeService();
    service.activeVersion = 0;
    expect(await rejectedCode(signerOf(service).sign(() => digest))).toBe('no-active-key');
    expect(service.signCalls).toEqual([]);
  });
});

describe('wrong signatures from the service', () => {
  test.each<[string, (signature: Uint8Array) => Uint8Array]>([
    ['with one bit flipped', (signature) => flipped(signature, 100)],
    ['cut', (signature) => signature.subarray(1)],
    ['empty', () => new Uint8Array()],
    ['as long as one of the other scheme', (signature) => signature.subarray(0, 3293)],
  ])('a signature that the service returns %s is rejected', async (_, tamper) => {
    const service = new FakeService();
    service.tamper = tamper;
    const error = await rejection(signerOf(service).sign(() => digest));
    expect(error).toMatchObject({ code: 'signature-rejected', requestId: 'request 1' });
    expect(service.signCalls).toHaveLength(1);
  });

  test('a signature for another message is rejected', async () => {
    const service = new FakeService();
    const other = (await signingKey(1)).sign(Buffer.alloc(64, 8));
    service.tamper = () => other;
    expect(await rejectedCode(signerOf(service).sign(() => digest))).toBe('signature-rejected');
  });

  test('a signature by another key is rejected', async () => {
    const service = new FakeService();
    const other = (await signingKey(2)).sign(digest);
    service.tamper = () => other;
    expect(await rejectedCode(signerOf(service).sign(() => digest))).toBe('signature-rejected');
  });

  test('a signature that the service attributes to another key version is rejected', async () => {
    const service = new FakeService();
    service.answeredVersion = (asked) => asked + 1;
    const error = await rejection(signerOf(service).sign(() => digest));
    expect(error).toMatchObject({ code: 'signature-rejected', requestId: 'request 1' });
  });
});

describe('rotation during a run', () => {
  test('after a rotation, the signer looks up the new active key and signs with it', async () => {
    const service = new FakeService();
    const signer = signerOf(service);
    expect((await signer.sign(() => digest)).key.keyVersion).toBe(1);
    service.activeVersion = 2;
    const signed = await signer.sign(() => digest);
    expect(signed.key.keyVersion).toBe(2);
    expect(service.signCalls.map(({ keyVersion }) => keyVersion)).toEqual([1, 1, 2]);
    expect((await signer.activeKey()).keyVersion).toBe(2);
    expect(service.lookUps).toBe(2);
  });

  test('concurrent calls look up the new active key once after a rotation', async () => {
    const service = new FakeService();
    const signer = signerOf(service);
    await signer.activeKey();
    service.activeVersion = 2;
    const signed = await Promise.all(Array.from({ length: 8 }, () => signer.sign(() => digest)));
    expect(signed.map(({ key }) => key.keyVersion)).toEqual(Array<number>(8).fill(2));
    expect(service.lookUps).toBe(2);
    expect(service.signCalls).toHaveLength(16);
  });

  test('the signer follows five rotations during one signature and gives up at the sixth', async () => {
    for (const [rotations, code] of [
      [5, 'signed'],
      [6, 'key-unstable'],
    ] as const) {
      const service = new FakeService();
      service.beforeSign = () => {
        if (service.activeVersion <= rotations) service.activeVersion += 1;
      };
      const signing = signerOf(service).sign(() => digest);
      expect(
        await signing.then(
          () => 'signed',
          () => rejectedCode(signing),
        ),
      ).toBe(code);
      expect(service.signCalls).toHaveLength(6);
    }
  });

  test('a key that cannot sign but is still reported as active is an error of the service', async () => {
    const service = new FakeService();
    service.sign = (message, keyVersion) => {
      service.signCalls.push({ keyVersion, message });
      return Promise.resolve(undefined);
    };
    expect(await rejectedCode(signerOf(service).sign(() => digest))).toBe('service-refused');
    expect(service.signCalls).toHaveLength(1);
    expect(service.lookUps).toBe(2);
  });
});

describe('pinned keys', () => {
  test('an active key that is pinned can sign', async () => {
    const pins = ['sha256:'.padEnd(71, '0'), (await signingKey(1)).publicKey.fingerprint];
    expect((await signerOf(new FakeService(), { pins }).sign(() => digest)).key.keyVersion).toBe(1);
  });

  test('an active key that is not pinned is refused before any call to sign', async () => {
    const service = new FakeService();
    const pins = [(await signingKey(2)).publicKey.fingerprint];
    expect(await rejectedCode(signerOf(service, { pins }).sign(() => digest))).toBe('key-not-pinned');
    expect(service.signCalls).toEqual([]);
  });

  test('a rotation to a key that is not pinned is refused', async () => {
    const service = new FakeService();
    const signer = signerOf(service, { pins: [(await signingKey(1)).publicKey.fingerprint] });
    await signer.activeKey();
    service.activeVersion = 2;
    expect(await rejectedCode(signer.sign(() => digest))).toBe('key-not-pinned');
    expect(service.signCalls).toHaveLength(1);
  });
});

test('an existing signature is verified locally against its message and key', async () => {
  const service = new FakeService();
  const signature = (await signingKey(1)).sign(digest);
  const signer = signerOf(service);
  const key = await signer.activeKey();
  const other = { ...key, publicKey: (await signingKey(2)).publicKey };
  expect(await signer.isValid(digest, signature, key)).toBe(true);
  expect(await signer.isValid(digest, flipped(signature, 9), key)).toBe(false);
  expect(await signer.isValid(Buffer.alloc(64, 8), signature, key)).toBe(false);
  expect(await signer.isValid(digest, signature, other)).toBe(false);
  expect(service.signCalls).toEqual([]);
});
