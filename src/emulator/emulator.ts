import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { QpherSignError } from '../errors.js';
import * as v from '../schema.js';
import { answerCall, internalErrorReply, type Reply, type World } from './answer-call.js';
import { effectsOf, type Effects } from './fault-effects.js';
import { checkFaults, pickFaults, type Fault } from './faults.js';
import { dilithium3Material, kyber768Material, seedBytes } from './key-material.js';
import type { EmulatorOptions } from './options.js';
import { meter } from './rate-limit.js';
import { freshRequestId } from './request-id.js';
import type { OperationName } from './routes.js';
import { serve, type Answer } from './serve.js';
import type { Call, Service } from './service.js';
import { openTenantStore, type TenantStore } from './tenant-store.js';
import { apiKeyPattern, findKey, withNewKey, withStatus } from './tenant.js';

export { editions, plans, type EmulatorOptions } from './options.js';

/** Calls remembered in `Emulator.requests`; older ones are forgotten. */
const MAX_REQUESTS = 100_000;

/** One call, as it was answered. */
interface EmulatorRequest {
  readonly operation: OperationName | 'unknown';
  /** HTTP status, 0 where the connection was reset instead. */
  readonly status: number;
  readonly requestId: string;
  /** The key version that the call asked for, where its body has one. */
  readonly keyVersion?: number;
}

/** A running stand-in for the service. */
export interface Emulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly apiKey: string;
  /** The calls so far, in the order they were answered. */
  readonly requests: readonly EmulatorRequest[];
  /**
   * Archives a Dilithium3 key, which the service's API has no operation for.
   * @throws QpherSignError `setting-invalid` when there is no such version
   */
  archive(keyVersion: number): void;
  /**
   * Stops, dropping every connection.
   * @throws QpherSignError `file-unwritable` when the state file does not have the last change
   */
  close(): Promise<void>;
}

const defaults: EmulatorOptions = {
  port: 0,
  plan: 'growth',
  latencyMs: 0,
  scheme: 'ml-dsa-65',
  edition: 'older',
  apiKey: undefined,
  stateFile: undefined,
  faults: [],
  now: Date.now,
  randomBytes,
};

/**
 * Starts a stand-in for the service on 127.0.0.1, with real cryptography. A fresh one has one active Dilithium3 key.
 * @throws QpherSignError `setting-invalid`, `api-key-malformed`, `file-unreadable`, `file-unwritable`
 */
export async function startEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const settings: EmulatorOptions = { ...defaults, ...options };
  const nextEffects = faultScript(checkFaults(settings.faults));
  const service = serviceOf(settings);
  const store = await openStore(settings, service);
  const world: World = { store, service, charge: meter(settings.plan, settings.now) };
  const requests: EmulatorRequest[] = [];

  const answer = async (call: Call, closing: AbortSignal): Promise<Answer> => {
    const effects = nextEffects(operationOf(call));
    const waitMs = settings.latencyMs + effects.delayMs;
    if (waitMs > 0) await pause(waitMs, undefined, { signal: closing });
    const reply = await answerCall(call, effects, world).catch((thrown: unknown) =>
      internalErrorReply(call, thrown, settings.now()),
    );
    if (requests.length >= MAX_REQUESTS) requests.splice(0, MAX_REQUESTS / 2);
    requests.push(recordOf(call, effects, reply));
    return { reply, delivery: effects.delivery };
  };

  const server = await serve(settings.port, () => freshRequestId(settings.randomBytes), answer);
  return {
    url: server.url,
    apiKey: store.tenant().apiKey,
    requests,
    archive: (keyVersion) => {
      archiveKey(store, keyVersion);
    },
    close: async () => {
      await server.close();
      await store.saved();
    },
  };
}

function serviceOf({ edition, now, randomBytes: random, scheme }: EmulatorOptions): Service {
  return {
    edition,
    now,
    makeKey: (algorithm) =>
      algorithm === 'Dilithium3'
        ? dilithium3Material(scheme, random(seedBytes.Dilithium3))
        : kyber768Material(random(seedBytes.Kyber768)),
    sign: (key, message) => key.sign(message),
  };
}

async function openStore(settings: EmulatorOptions, service: Service): Promise<TenantStore> {
  const { apiKey } = settings;
  if (apiKey !== undefined && !apiKeyPattern.test(apiKey)) {
    throw new QpherSignError(
      'api-key-malformed',
      'the API key of an emulator starts with qph_',
      'leave it out for a fresh one',
    );
  }
  return openTenantStore(
    settings.stateFile,
    async () => {
      const fresh = { apiKey: `qph_${Buffer.from(settings.randomBytes(16)).toString('hex')}`, keys: [] };
      return withNewKey(fresh, await service.makeKey('Dilithium3'), settings.now()).tenant;
    },
    (tenant) => (apiKey === undefined ? tenant : { ...tenant, apiKey }),
  );
}

/** What goes wrong with one call after the other. */
function faultScript(faults: readonly Fault[]): (operation: OperationName | 'unknown') => Effects {
  const calls = new Map<OperationName | 'unknown', number>();
  let ofAny = 0;
  return (operation) => {
    const ofOperation = calls.get(operation) ?? 0;
    const effects = effectsOf(pickFaults(faults, operation, { ofOperation, ofAny }));
    calls.set(operation, ofOperation + 1);
    ofAny += 1;
    return effects;
  };
}

function archiveKey(store: TenantStore, keyVersion: number): void {
  store.replace((tenant) => {
    const key = findKey(tenant, 'Dilithium3', keyVersion);
    if (key !== undefined) return withStatus(tenant, key, 'archived');
    throw new QpherSignError(
      'setting-invalid',
      `the emulator has no key of version ${keyVersion}`,
      'list its keys to see their versions',
    );
  });
}

const keyVersionSchema = v.object({ key_version: v.int() });

function recordOf(call: Call, effects: Effects, reply: Reply | undefined): EmulatorRequest {
  const body = v.tryParse(keyVersionSchema, call.body.kind === 'json' ? call.body.value : undefined);
  return {
    operation: operationOf(call),
    status: reply === undefined || effects.delivery.kind === 'reset' ? 0 : reply.status,
    requestId: call.requestId,
    ...(body.ok && { keyVersion: body.value.key_version }),
  };
}

function operationOf(call: Call): OperationName | 'unknown' {
  return call.route.kind === 'operation' ? call.route.name : 'unknown';
}
