import { createHash } from 'node:crypto';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { Refusal, type Call, type ServiceErrorCode } from './operation.js';
import { formatReply, operationNames, type OperationName, type Outcome, type Reply } from './service.js';

/** Maximum size of a faults document in bytes. */
export const MAX_FAULTS_BYTES = 1024 * 1024;

/** Maximum delay in milliseconds: one day, which no client waits for. */
const MAX_DELAY_MS = 86_400_000;

/** Maximum size in bytes of a body that a fault sends. */
const MAX_FAULT_BODY_BYTES = 4 * 1024 * 1024 * 1024;

const count = v.int(0);
const delay = v.int(0, MAX_DELAY_MS);
const yes = v.literal(true);
const singleLine = v.matching(/^[\x20-\x7e]+$/, 'not printable ASCII');

const when = {
  /** The operation that the fault applies to. By default any. */
  operation: v.optional(v.picklist(operationNames)),
  /** Number of matching calls that succeed before it. Default 0. */
  after: v.optional(count),
  /** Number of matching calls that it applies to; `always` or null for all. Default 1. */
  times: v.optional(v.union([v.int(1), v.literal('always'), v.null()])),
};

const what = {
  /** Milliseconds before the call is handled, in addition to the latency. */
  delay_ms: v.optional(delay),
  /** Before the call is handled, the active Dilithium3 key is replaced by a new one, retired or archived. */
  rotate: v.optional(yes),
  retire: v.optional(yes),
  archive: v.optional(yes),
  /**
   * The response has this status, and the call is not handled: it changes nothing and does not count against the rate
   * limit.
   */
  status: v.optional(v.int(200, 599)),
  /** With `status`: the `Retry-After` header, unchanged. */
  retry_after: v.optional(singleLine),
  /** With `status`: the body, instead of the service's own error for that status. */
  body: v.optional(v.string()),
  /** With `body`: its `Content-Type`. Default `application/json`. */
  content_type: v.optional(singleLine),
  /** With `status`: the message of the error contains the caller's API key. */
  echo_key: v.optional(yes),
  /** Like `status` 302 with this `Location`. */
  redirect: v.optional(singleLine),
  /** What sign and signHash return instead of the right signature. */
  signature: v.optional(v.picklist(['flip', 'empty', 'other-digest', 'short'])),
  /** The key version that sign and signHash claim to have used. */
  key_version: v.optional(v.int()),
  /** Milliseconds added to the timestamp of the response. */
  clock_skew_ms: v.optional(v.int()),
  /** Resets the connection `before` the call is handled, or `in-body`, in the middle of the response. */
  reset: v.optional(v.picklist(['before', 'in-body'])),
  /**
   * Sends half of the response: `true` closes the connection before the announced length, `json` announces only that
   * half.
   */
  truncate: v.optional(v.union([yes, v.literal('json')])),
  /** Sends the response byte by byte, with this many milliseconds in between. */
  drip_ms: v.optional(delay),
  /** Sends this many bytes of white space without announcing a length. */
  body_bytes: v.optional(v.int(1, MAX_FAULT_BODY_BYTES)),
};

type Effect = keyof typeof what;

/** A fault has at most one effect from each list, because the others would be invisible. */
const alternatives: readonly (readonly Effect[])[] = [
  ['rotate', 'retire', 'archive'],
  ['status', 'redirect'],
  ['status', 'signature'],
  ['redirect', 'signature'],
  ['status', 'key_version'],
  ['redirect', 'key_version'],
  ['body', 'echo_key'],
  ['reset', 'truncate', 'drip_ms', 'body_bytes'],
];

/** Effects that only have a meaning together with another. */
const companions: readonly (readonly [Effect, Effect])[] = [
  ['retry_after', 'status'],
  ['body', 'status'],
  ['echo_key', 'status'],
  ['content_type', 'body'],
];

const effectNames = v.keyof(v.object(what)).options;

const faultFields = v.strictObject({ ...when, ...what });

const faultSchema = v.pipe(
  faultFields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const [problem] = problemsOf(dataset.value);
    if (problem !== undefined) addIssue({ message: problem });
  }),
);

function problemsOf(fault: v.InferOutput<typeof faultFields>): readonly string[] {
  const has = (effect: Effect): boolean => fault[effect] !== undefined;
  const signs = fault.operation === undefined || fault.operation === 'sign' || fault.operation === 'signHash';
  return [
    ...(effectNames.some(has) ? [] : ['this fault does nothing']),
    ...alternatives
      .map((list) => list.filter(has))
      .flatMap(([first, second]) =>
        second === undefined ? [] : [`${first} and ${second} exclude each other`],
      ),
    ...companions
      .filter(([effect, needed]) => has(effect) && !has(needed))
      .map(([effect, needed]) => `${effect} needs ${needed}`),
    ...(!signs && (has('signature') || has('key_version'))
      ? ['signature and key_version only apply to sign and signHash']
      : []),
  ];
}

/** One fault, with the fields of the faults document. */
export type Fault = Readonly<v.InferOutput<typeof faultSchema>>;

const documentSchema = v.strictObject({ faults: v.array(faultSchema) });

/**
 * Parses a faults document: UTF-8 JSON, `{"faults": [...]}`.
 * @throws QpherSignError `setting-invalid`, also for faults that do nothing or contradict themselves
 */
export function parseFaults(bytes: Uint8Array): readonly Fault[] {
  const document = 'the faults document';
  return checkFaults(parseStrictJson(bytes, 'setting-invalid', document), document);
}

/**
 * Checks the faults of a parsed document by the same rules.
 * @throws QpherSignError `setting-invalid`
 */
export function checkFaults(document: unknown, name = 'the list of faults'): readonly Fault[] {
  return parseSchema(documentSchema, document, 'setting-invalid', name).faults;
}

/** Returns the fault of each call in turn. If two faults of a call set the same field, the first is used. */
export function faultScript(faults: readonly Fault[]): (operation: OperationName | undefined) => Fault {
  const calls = new Map<OperationName | undefined, number>();
  let ofAny = 0;
  return (operation) => {
    const ofOperation = calls.get(operation) ?? 0;
    const happening = faults.filter((fault) => {
      if (fault.operation !== undefined && fault.operation !== operation) return false;
      const before = fault.operation === undefined ? ofAny : ofOperation;
      const after = fault.after ?? 0;
      const times = fault.times === null || fault.times === 'always' ? Infinity : (fault.times ?? 1);
      return before >= after && before < after + times;
    });
    calls.set(operation, ofOperation + 1);
    ofAny += 1;
    return happening.reduceRight<Fault>((all, fault) => ({ ...all, ...fault }), {});
  };
}

/** The call as the service sees it: a signature of another digest is one of another message. */
export function faultyCall(call: Call, { signature }: Fault): Call {
  if (signature !== 'other-digest' || call.body === undefined) return call;
  const text = new TextDecoder().decode(call.body);
  const changed = text.replace(/("(?:message|hash)"\s*:\s*")([^"]*)/, (_, before: string, base64: string) => {
    const message = Buffer.from(base64, 'base64');
    const digest = createHash('sha512').update(message).digest().subarray(0, message.length);
    return before + digest.toString('base64');
  });
  return { ...call, body: Buffer.from(changed) };
}

/** Changes what sign and signHash return. */
export function faultyOutcome(outcome: Outcome, fault: Fault): Outcome {
  if (outcome instanceof Refusal || typeof outcome.data.signature !== 'string') return outcome;
  const made = damaged(Buffer.from(outcome.data.signature, 'base64'), fault.signature);
  const { key_version = outcome.data.key_version } = fault;
  return { ...outcome, data: { ...outcome.data, signature: made.toString('base64'), key_version } };
}

function damaged(signature: Buffer, damage: Fault['signature']): Buffer {
  switch (damage) {
    case 'flip':
      return Buffer.concat([Buffer.from([(signature[0] ?? 0) ^ 1]), signature.subarray(1)]);
    case 'empty':
      return Buffer.alloc(0);
    case 'short':
      return signature.subarray(0, -1);
    case 'other-digest':
    case undefined:
      return signature;
  }
}

/** The code of a scripted error. The service documents no code for other statuses. */
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

/** The response of a fault that prevents the call from reaching the service, or `undefined` for any other fault. */
export function scriptedReply(fault: Fault, call: Call, time: number): Reply | undefined {
  const { redirect, status, body, retry_after: retryAfter } = fault;
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  if (redirect !== undefined)
    return { status: 302, headers: { 'x-request-id': call.requestId, location: redirect }, body: '' };
  if (status === undefined) return undefined;
  const message =
    fault.echo_key === true ? `refused for the key ${call.apiKey ?? '(none)'}` : 'a scripted fault';
  const code = codeOfStatus[status] ?? 'ERR_INTERNAL_001';
  const reply = formatReply(new Refusal(status, code, message, headers), call, time);
  if (body === undefined) return reply;
  const contentType = fault.content_type ?? 'application/json';
  return { ...reply, headers: { ...reply.headers, 'content-type': contentType }, body };
}
