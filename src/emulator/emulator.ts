import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { QpherSignError } from '../errors.js';
import type { SchemeName } from '../signatures/schemes.js';
import { checkFaults, faultScript, faultyCall, faultyOutcome, scriptedReply, type Fault } from './faults.js';
import type { Call, Edition, Refusal, Service } from './operation.js';
import { planLimit, type Plan } from './rate-limit.js';
import { serve, type Answer } from './server.js';
import { answerCall, formatReply, operationOf, type OperationName, type Reply } from './service.js';
import {
  activeKey,
  apiKeyPattern,
  findKey,
  makeKeyMaterial,
  seedBytes,
  withNewKey,
  withStatus,
  type Algorithm,
  type KeyMaterial,
  type Tenant,
} from './tenant.js';
import { openTenantStore, type TenantStore } from './tenant-store.js';

/** Maximum number of calls in `Emulator.requests`. Older ones are forgotten. */
const MAX_REQUESTS = 100_000;

export interface EmulatorOptions {
  /** TCP port on 127.0.0.1; 0 chooses a free one. */
  readonly port: number;
  readonly plan: Plan;
  /** Milliseconds before any response. */
  readonly latencyMs: number;
  /** The scheme of new Dilithium3 keys. Keys in a state file keep theirs. */
  readonly scheme: SchemeName;
  /** By default, responses satisfy clients of both editions. */
  readonly edition: Edition | undefined;
  /** By default the key in the state file, or a fresh one: `qph_` and 32 hex digits. */
  readonly apiKey: string | undefined;
  /** A JSON file that keeps the tenant, including its secrets, between runs. */
  readonly stateFile: string | undefined;
  /** The faults to cause. */
  readonly faults: readonly Fault[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
}

const defaults: EmulatorOptions = {
  port: 0,
  plan: 'growth',
  latencyMs: 0,
  scheme: 'ml-dsa-65',
  edition: undefined,
  apiKey: undefined,
  stateFile: undefined,
  faults: [],
  now: Date.now,
  randomBytes,
};

/** One call and its response. */
interface EmulatorRequest {
  readonly operation: OperationName | 'unknown';
  /** HTTP status, or 0 if the connection was reset. */
  readonly status: number;
  readonly requestId: string;
  /** The key version that the call requested, if its body has one. */
  readonly keyVersion?: number;
}

/** A running stand-in for the service. */
export interface Emulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly apiKey: string;
  /** The calls so far, in the order of their responses. */
  readonly requests: readonly EmulatorRequest[];
  /**
   * Archives a Dilithium3 key. The API of the service has no operation for this.
   * @throws QpherSignError `setting-invalid` if there is no such version, `file-unwritable`
   */
  archive(keyVersion: number): void;
  /** Stops and drops every connection. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for the service on 127.0.0.1, with real cryptography. A fresh one has one active Dilithium3 key.
 * @throws QpherSignError `setting-invalid`, `api-key-malformed`, `file-unreadable`, `file-unwritable`
 */
export async function startEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const settings: EmulatorOptions = { ...defaults, ...options };
  const nextFault = faultScript(checkFaults({ faults: settings.faults }));
  const service = await openService(settings);
  const charge = planLimit(settings.plan, settings.now);
  const requests: EmulatorRequest[] = [];

  const answer = async (call: Call, closing: AbortSignal): Promise<Answer> => {
    const fault = nextFault(operationOf(call));
    const waitMs = settings.latencyMs + (fault.delay_ms ?? 0);
    if (waitMs > 0) await pause(waitMs, undefined, { signal: closing });
    const reply = await answerUnder(fault, call, service, charge);
    if (requests.length >= MAX_REQUESTS) requests.splice(0, MAX_REQUESTS / 2);
    requests.push(recordOf(call, fault, reply));
    return { reply, delivery: fault };
  };

  const server = await serve(settings.port, answer);
  return {
    url: server.url,
    apiKey: service.store.tenant().apiKey,
    requests,
    archive: (keyVersion) => {
      archiveKey(service.store, keyVersion);
    },
    close: server.close,
  };
}

async function openService(settings: EmulatorOptions): Promise<Service> {
  const { apiKey, edition, now } = settings;
  if (apiKey !== undefined && !apiKeyPattern.test(apiKey)) {
    throw new QpherSignError(
      'api-key-malformed',
      'the API key of an emulator starts with qph_',
      'leave it out for a fresh one',
    );
  }
  const makeKey = (algorithm: Algorithm): Promise<KeyMaterial> => {
    const seed = settings.randomBytes(seedBytes[algorithm]);
    return makeKeyMaterial(
      algorithm === 'Dilithium3' ? { algorithm, scheme: settings.scheme, seed } : { algorithm, seed },
    );
  };
  const create = async (): Promise<Tenant> => {
    const fresh = { apiKey: `qph_${Buffer.from(settings.randomBytes(16)).toString('hex')}`, keys: [] };
    return withNewKey(fresh, await makeKey('Dilithium3'), now());
  };
  return { edition, now, makeKey, store: await openTenantStore(settings.stateFile, create, apiKey) };
}

/** The response to a call after a fault was applied, or `undefined` if the call is lost. */
async function answerUnder(
  fault: Fault,
  call: Call,
  service: Service,
  charge: () => Refusal | undefined,
): Promise<Reply | undefined> {
  await changeKeys(fault, service);
  if (fault.reset === 'before') return undefined;
  const time = service.now() + (fault.clock_skew_ms ?? 0);
  const scripted = scriptedReply(fault, call, time);
  if (scripted !== undefined) return scripted;
  const outcome = await answerCall(faultyCall(call, fault), service, charge);
  return formatReply(faultyOutcome(outcome, fault), call, time);
}

async function changeKeys({ rotate, retire, archive }: Fault, service: Service): Promise<void> {
  const { store } = service;
  if (rotate === true) {
    const material = await service.makeKey('Dilithium3');
    store.replace(withNewKey(store.tenant(), material, service.now()));
  }
  const key = activeKey(store.tenant(), 'Dilithium3');
  if (key === undefined || (retire ?? archive) === undefined) return;
  store.replace(withStatus(store.tenant(), key, retire === true ? 'retired' : 'archived'));
}

function archiveKey(store: TenantStore, keyVersion: number): void {
  const key = findKey(store.tenant(), 'Dilithium3', keyVersion);
  if (key === undefined) {
    throw new QpherSignError(
      'setting-invalid',
      `the emulator has no key version ${keyVersion}`,
      'list its keys to see their versions',
    );
  }
  store.replace(withStatus(store.tenant(), key, 'archived'));
}

/** Finds the first key version in any JSON body. */
const keyVersionPattern = /"key_version"\s*:\s*(\d+)/;

function recordOf(call: Call, fault: Fault, reply: Reply | undefined): EmulatorRequest {
  const [, keyVersion] = keyVersionPattern.exec(new TextDecoder().decode(call.body)) ?? [];
  return {
    operation: operationOf(call) ?? 'unknown',
    status: reply === undefined || fault.reset !== undefined ? 0 : reply.status,
    requestId: call.requestId,
    ...(keyVersion !== undefined && { keyVersion: Number(keyVersion) }),
  };
}
