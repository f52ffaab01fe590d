import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { operationNames, type OperationName } from './routes.js';

/** Bytes of the largest script of faults. */
export const MAX_FAULTS_BYTES = 1024 * 1024;

/** Milliseconds of the longest delay of a fault: a day, which is for ever to any client. */
const MAX_DELAY_MS = 86_400_000;

/** Bytes of the longest body that a fault sends. */
const MAX_FAULT_BODY_BYTES = 4 * 1024 * 1024 * 1024;

const count = v.int(0);
const delay = v.int(0, MAX_DELAY_MS);
const yes = v.literal(true);
const singleLine = v.matching(/^[\x20-\x7e]+$/, 'not printable ASCII');

const when = {
  /** The operation it happens to; without it, any call. */
  operation: v.optional(v.picklist(operationNames)),
  /** Matching calls that go well before it. Default 0. */
  after: v.optional(count),
  /** Matching calls that it happens to; `always` and null are for ever. Default 1. */
  times: v.optional(v.union([v.int(1), v.literal('always'), v.null()])),
};

const what = {
  /** Milliseconds before the call is looked at, on top of the latency. */
  delay_ms: v.optional(delay),
  /** Before the call is handled, the active Dilithium3 key is replaced by a new one, retired, or archived. */
  rotate: v.optional(yes),
  retire: v.optional(yes),
  archive: v.optional(yes),
  /** The call is answered with this status and not handled: it changes nothing and is not charged to the rate limit. */
  status: v.optional(v.int(200, 599)),
  /** With `status`: the `Retry-After` header, as it is. */
  retry_after: v.optional(singleLine),
  /** With `status`: the body, in place of the service's own error for that status. */
  body: v.optional(v.string()),
  /** With `body`: its `Content-Type`. Default `application/json`. */
  content_type: v.optional(singleLine),
  /** With `status`: the message of the error repeats the caller's API key. */
  echo_key: v.optional(yes),
  /** As `status` 302 with this `Location`. */
  redirect: v.optional(singleLine),
  /** What sign and signHash answer in place of the right signature. */
  signature: v.optional(v.picklist(['flip', 'empty', 'other-digest', 'short'])),
  /** The key version that sign and signHash say they used. */
  key_version: v.optional(v.int()),
  /** Milliseconds added to the timestamp of the answer. */
  clock_skew_ms: v.optional(v.int()),
  /** The connection is reset, `before` the call is handled or `in-body`, in the middle of the answer. */
  reset: v.optional(v.picklist(['before', 'in-body'])),
  /** Half of the answer: `true` closes the connection short of the announced length, `json` announces just that half. */
  truncate: v.optional(v.union([yes, v.literal('json')])),
  /** The answer comes byte by byte, with this many milliseconds between two. */
  drip_ms: v.optional(delay),
  /** The answer has this many bytes (of white space), of unannounced length. */
  body_bytes: v.optional(v.int(1, MAX_FAULT_BODY_BYTES)),
};

type Effect = keyof typeof what;

/** A fault has at most one effect of each list: the others could not be seen beside it. */
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

/** Effects that mean something only beside another. */
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
      ? ['signature and key_version are for sign and signHash']
      : []),
  ];
}

/** One thing that goes wrong, and when. The fields are those of the faults document. */
export type Fault = Readonly<v.InferOutput<typeof faultSchema>>;

const documentSchema = v.strictObject({ faults: v.array(faultSchema) });

/**
 * A faults document: UTF-8 JSON, `{"faults": [...]}`.
 * @throws QpherSignError `setting-invalid`, also for faults that do nothing or contradict themselves
 */
export function parseFaults(bytes: Uint8Array): readonly Fault[] {
  const what = 'the faults document';
  return parseSchema(documentSchema, parseStrictJson(bytes, 'setting-invalid', what), 'setting-invalid', what)
    .faults;
}

/**
 * Faults that did not come from a document, held to the same rules.
 * @throws QpherSignError `setting-invalid`
 */
export function checkFaults(faults: readonly Fault[]): readonly Fault[] {
  return parseSchema(documentSchema, { faults }, 'setting-invalid', 'the list of faults').faults;
}

/** How many calls there were before this one. */
export interface CallsBefore {
  readonly ofOperation: number;
  readonly ofAny: number;
}

/** The faults that happen to a call, in the order of the document. Each counts the calls that match it by itself. */
export function pickFaults(
  faults: readonly Fault[],
  operation: OperationName | 'unknown',
  before: CallsBefore,
): readonly Fault[] {
  return faults.filter((fault) => {
    if (fault.operation !== undefined && fault.operation !== operation) return false;
    const calls = fault.operation === undefined ? before.ofAny : before.ofOperation;
    const after = fault.after ?? 0;
    const times = fault.times === null || fault.times === 'always' ? Infinity : (fault.times ?? 1);
    return calls >= after && calls < after + times;
  });
}
