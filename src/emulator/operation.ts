import * as v from '../schema.js';
import type { Algorithm, KeyMaterial } from './tenant.js';
import type { TenantStore } from './tenant-store.js';

/** Maximum size of a request body in bytes: a message of 1 MiB in base64, and room for the rest. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** One call to the service as it was received. */
export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly apiKey: string | undefined;
  /** A UUID: the caller's `X-Request-ID` if it is one, otherwise a fresh one. */
  readonly requestId: string;
  /** `undefined` if it has more than `MAX_BODY_BYTES`. */
  readonly body: Uint8Array | undefined;
}

/** The error codes in the service's reference that the emulator uses. */
export type ServiceErrorCode =
  | 'ERR_INVALID_001'
  | 'ERR_INVALID_003'
  | 'ERR_SIG_001'
  | 'ERR_KMS_001'
  | 'ERR_KMS_002'
  | 'ERR_KMS_003'
  | 'ERR_AUTH_001'
  | 'ERR_FORBIDDEN_001'
  | 'ERR_NOT_FOUND_001'
  | 'ERR_RATE_LIMIT_001'
  | 'ERR_INTERNAL_001'
  | 'ERR_BAD_GATEWAY_001'
  | 'ERR_SERVICE_001'
  | 'ERR_TIMEOUT_001';

/** Thrown if a call is refused. It then changes nothing. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ServiceErrorCode,
    message: string,
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The two editions of the service's public reference. */
export const editions = ['older', 'newer'] as const;

export type Edition = (typeof editions)[number];

/** The environment of an operation. */
export interface Service {
  /** If it is `undefined`, responses satisfy clients of both editions. */
  readonly edition: Edition | undefined;
  readonly store: TenantStore;
  readonly makeKey: (algorithm: Algorithm) => Promise<KeyMaterial>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type Data = Readonly<Record<string, unknown>>;

/**
 * Returns the data of the response.
 * @param parameter the value of the parameter in the path
 * @throws Refusal
 */
export type Operation = (call: Call, service: Service, parameter: string) => Data | Promise<Data>;

/** The error codes for a field that is missing or wrong. */
interface FieldCodes {
  readonly algorithm: ServiceErrorCode;
  readonly other: ServiceErrorCode;
}

/**
 * Parses the fields of a body or a query. Unknown fields are ignored.
 * @throws Refusal 400
 */
export function parseFields<T>(schema: v.Schema<T>, body: unknown, codes: FieldCodes): T {
  const result = v.tryParse(schema, body);
  if (result.ok) return result.value;
  const [field] = result.path;
  if (field === undefined) throw new Refusal(400, 'ERR_INVALID_001', 'body is not a JSON object');
  const code = field === 'algorithm' ? codes.algorithm : codes.other;
  throw new Refusal(400, code, `${field}: ${result.problem}`);
}

/**
 * Parses the JSON in a body.
 * @throws Refusal 400
 */
export function parseBody({ body }: Call): unknown {
  if (body === undefined)
    throw new Refusal(400, 'ERR_INVALID_001', `body has more than ${MAX_BODY_BYTES} bytes`);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    // The schema accepts a list as an object.
    return Array.isArray(value) ? undefined : value;
  } catch {
    throw new Refusal(400, 'ERR_INVALID_001', 'body is not UTF-8 JSON');
  }
}
