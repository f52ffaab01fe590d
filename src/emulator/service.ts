import type { KeyPair } from '../signatures/schemes.js';
import type { Algorithm, KeyMaterial } from './key-material.js';
import type { Edition } from './options.js';
import type { Route } from './routes.js';
import type { Tenant } from './tenant.js';

/** One call to the service, as it came in. */
export interface Call {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly apiKey: string | undefined;
  /** The caller's where that was a UUID, else a fresh one. */
  readonly requestId: string;
  readonly body: CallBody;
}

/** `malformed` says what was wrong with it. */
export type CallBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'malformed'; readonly message: string };

/** The codes of the service's reference that the emulator gives. */
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

export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly errorCode: ServiceErrorCode;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A refused call changes nothing. */
  readonly tenant?: never;
}

export type Outcome =
  | Refusal
  | {
      readonly kind: 'done';
      readonly status: 200 | 201;
      readonly data: Readonly<Record<string, unknown>>;
      /** The tenant as the call leaves it, where it changes it. */
      readonly tenant?: Tenant;
    };

/** What a handler needs beyond the call and the tenant. */
export interface Service {
  readonly edition: Edition;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new key pair. */
  readonly makeKey: (algorithm: Algorithm) => Promise<KeyMaterial>;
  readonly sign: (key: KeyPair, message: Uint8Array) => Uint8Array;
}

/** One operation: pure, so that it may be run again when the tenant changed meanwhile. */
export type Handler = (call: Call, tenant: Tenant, service: Service) => Outcome | Promise<Outcome>;

export function refuse(
  status: number,
  errorCode: ServiceErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return { kind: 'refused', status, errorCode, message, headers };
}

export function done(data: Readonly<Record<string, unknown>>, tenant?: Tenant): Outcome {
  return { kind: 'done', status: 200, data, ...(tenant && { tenant }) };
}
