import { toQpherSignError } from '../errors.js';
import { wrongSignature, type Effects, type KeyChange, type ScriptedAnswer } from './fault-effects.js';
import { handlers } from './handlers.js';
import {
  refuse,
  type Call,
  type Outcome,
  type Refusal,
  type Service,
  type ServiceErrorCode,
} from './service.js';
import type { TenantStore } from './tenant-store.js';
import { activeKey, withNewKey, withStatus, type Tenant } from './tenant.js';

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What answering a call needs beyond the call. */
export interface World {
  readonly store: TenantStore;
  readonly service: Service;
  /** Charges one call to the plan, or refuses it. */
  readonly charge: () => Refusal | undefined;
}

/** The answer to a call, with what `effects` does to it; `undefined` when the call is lost on the way. */
export async function answerCall(call: Call, effects: Effects, world: World): Promise<Reply | undefined> {
  const { keyChange, answer } = effects;
  if (keyChange !== undefined) {
    await world.store.update(async (tenant) => ({
      tenant: await changeKeys(tenant, keyChange, world.service),
    }));
  }
  if (effects.isLost) return undefined;
  const time = world.service.now() + effects.clockSkewMs;
  if (answer !== undefined) return scriptedReply(answer, call, time);
  return formatReply(await outcomeOf(call, effects, world), call, time);
}

/** What the caller gets when the emulator itself fails. */
export function internalErrorReply(call: Call, thrown: unknown, time: number): Reply {
  const { message } = toQpherSignError(thrown);
  return formatReply(refuse(500, 'ERR_INTERNAL_001', `the emulator failed: ${message}`), call, time);
}

async function outcomeOf(call: Call, effects: Effects, world: World): Promise<Outcome> {
  if (call.apiKey !== world.store.tenant().apiKey) {
    return refuse(
      401,
      'ERR_AUTH_001',
      call.apiKey === undefined ? 'X-API-Key is missing' : 'X-API-Key is invalid',
    );
  }
  const refusal = world.charge();
  if (refusal !== undefined) return refusal;
  switch (call.route.kind) {
    case 'unknown-path':
      return refuse(404, 'ERR_NOT_FOUND_001', 'there is nothing at this path');
    case 'wrong-method':
      // The reference has no code for this status.
      return refuse(405, 'ERR_INVALID_001', `use ${call.route.allowed}`, { allow: call.route.allowed });
    case 'operation': {
      const handler = handlers[call.route.name];
      const service = withDamage(world.service, effects);
      const outcome = await world.store.update((tenant) => handler(call, tenant, service));
      return withKeyVersion(outcome, effects);
    }
  }
}

function withDamage(service: Service, { damage }: Effects): Service {
  if (damage === undefined) return service;
  return {
    ...service,
    sign: (key, message) => wrongSignature(key, damage, message),
  };
}

function withKeyVersion(outcome: Outcome, { keyVersion }: Effects): Outcome {
  if (keyVersion === undefined || outcome.kind === 'refused' || !('signature' in outcome.data))
    return outcome;
  return { ...outcome, data: { ...outcome.data, key_version: keyVersion } };
}

async function changeKeys(tenant: Tenant, change: KeyChange, service: Service): Promise<Tenant> {
  if (change === 'rotate')
    return withNewKey(tenant, await service.makeKey('Dilithium3'), service.now()).tenant;
  const key = activeKey(tenant, 'Dilithium3');
  return key === undefined ? tenant : withStatus(tenant, key, change === 'retire' ? 'retired' : 'archived');
}

function formatReply(outcome: Outcome, call: Call, time: number): Reply {
  const common = { request_id: call.requestId, timestamp: new Date(time).toISOString() };
  if (outcome.kind === 'done') {
    return {
      status: outcome.status,
      headers: headersOf(call),
      body: JSON.stringify({ data: outcome.data, ...common }),
    };
  }
  const error = { error_code: outcome.errorCode, message: outcome.message };
  return {
    status: outcome.status,
    headers: { ...headersOf(call), ...outcome.headers },
    body: JSON.stringify({ error, ...common }),
  };
}

function headersOf(call: Call, contentType = 'application/json'): Readonly<Record<string, string>> {
  return { 'content-type': contentType, 'x-request-id': call.requestId };
}

/** The code of a scripted error; a status that is not here has none in the reference. */
const codeOfStatus: Readonly<Record<number, ServiceErrorCode>> = {
  400: 'ERR_INVALID_001',
  401: 'ERR_AUTH_001',
  403: 'ERR_FORBIDDEN_001',
  404: 'ERR_NOT_FOUND_001',
  409: 'ERR_KMS_003',
  422: 'ERR_INVALID_003',
  429: 'ERR_RATE_LIMIT_001',
  500: 'ERR_INTERNAL_001',
  502: 'ERR_BAD_GATEWAY_001',
  503: 'ERR_SERVICE_001',
  504: 'ERR_TIMEOUT_001',
};

function scriptedReply(answer: ScriptedAnswer, call: Call, time: number): Reply {
  switch (answer.kind) {
    case 'redirect':
      return { status: 302, headers: { ...headersOf(call), location: answer.location }, body: '' };
    case 'body':
      return {
        status: answer.status,
        headers: { ...headersOf(call, answer.contentType), ...retryAfter(answer.retryAfter) },
        body: answer.body,
      };
    case 'error': {
      const message = answer.echoesKey
        ? `refused for the key ${call.apiKey ?? '(none)'}`
        : 'a scripted fault';
      const code = codeOfStatus[answer.status] ?? 'ERR_INTERNAL_001';
      return formatReply(refuse(answer.status, code, message, retryAfter(answer.retryAfter)), call, time);
    }
  }
}

function retryAfter(value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { 'retry-after': value };
}
