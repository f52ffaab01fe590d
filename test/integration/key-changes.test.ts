import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import { changeKeys, type KeyChange } from '../../src/engine/keys.js';
import { clientOf } from '../support/commands.js';
import { callsOf, runningEmulator } from '../support/emulator.js';

const changes = {
  generateKey: { name: 'generate' },
  rotateKey: { name: 'rotate' },
  retireKey: { name: 'retire', keyVersion: 1 },
} as const satisfies Readonly<Record<string, KeyChange>>;

type Operation = keyof typeof changes;

const operations = Object.keys(changes) as Operation[];

/** Makes one change of keys under a fault, and returns how often it was sent and the keys afterwards. */
async function changed(operation: Operation, fault: Omit<Fault, 'operation'>) {
  const emulator = await runningEmulator({ faults: [{ operation, ...fault }] });
  const client = clientOf(emulator);
  if (operation === 'generateKey') await client.retireKey('Dilithium3', 1);
  const result = await changeKeys(client, 'Dilithium3', changes[operation]).catch((error: unknown) => error);
  return { result, sent: callsOf(emulator, operation), keys: await client.listKeys('Dilithium3') };
}

describe('lost responses', () => {
  const lost: readonly [string, Omit<Fault, 'operation'>][] = [
    ['cut', { truncate: true, times: 3 }],
    ['half its JSON', { truncate: 'json', times: 3 }],
    ['reset in its body', { reset: 'in-body', times: 3 }],
  ];
  const cases = operations.flatMap((operation) => lost.map(([how, fault]) => ({ operation, how, fault })));

  test.each(cases)(
    'a change with a lost response is sent once and confirmed by the key list: $operation, $how',
    async ({ operation, fault }) => {
      const { result, sent, keys } = await changed(operation, fault);
      expect(result).toMatchObject({
        notes: expect.arrayContaining([expect.stringContaining('the answer was lost')]) as unknown,
      });
      expect([sent, keys.length]).toEqual([1, operation === 'retireKey' ? 1 : 2]);
    },
  );
});

test.each(operations)(
  '%s is not sent again after a 503 response, and the error says that nothing changed',
  async (operation) => {
    const { result, sent, keys } = await changed(operation, { status: 503, times: 3 });
    expect(result).toMatchObject({
      code: 'service-failing',
      message: expect.stringContaining('the list of keys shows no change') as unknown,
    });
    expect([sent, keys.length]).toEqual([1, 1]);
  },
);

test('a change that was refused by the rate limit is sent again', async () => {
  const { sent, keys } = await changed('rotateKey', { status: 429, retry_after: '1' });
  expect([sent, keys.length]).toEqual([2, 2]);
});

test('a change with an undocumented response is reported as an error and not sent again', async () => {
  const { result, sent } = await changed('rotateKey', { status: 200, body: '{"ok":true}' });
  expect(result).toMatchObject({ code: 'response-invalid' });
  expect(sent).toBe(1);
});
