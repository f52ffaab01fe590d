import { createHash } from 'node:crypto';
import type { KeyPair } from '../signatures/schemes.js';
import type { Fault } from './faults.js';

/** What happens to the active Dilithium3 key before a call is handled. */
export type KeyChange = 'rotate' | 'retire' | 'archive';

export type SignatureDamage = NonNullable<Fault['signature']>;

/** An answer that is given without handling the call. */
export type ScriptedAnswer =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly echoesKey: boolean;
    }
  | {
      readonly kind: 'body';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly body: string;
      readonly contentType: string;
    }
  | { readonly kind: 'redirect'; readonly location: string };

/** How an answer gets to the caller. */
export type Delivery =
  | { readonly kind: 'whole' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'cut-connection' }
  | { readonly kind: 'cut-body' }
  | { readonly kind: 'dripped'; readonly gapMs: number }
  | { readonly kind: 'filler'; readonly bytes: number };

/** All that goes wrong with one call. */
export interface Effects {
  readonly delayMs: number;
  readonly clockSkewMs: number;
  /** Whether the connection is reset before the call is handled. */
  readonly isLost: boolean;
  readonly keyChange: KeyChange | undefined;
  readonly answer: ScriptedAnswer | undefined;
  readonly damage: SignatureDamage | undefined;
  readonly keyVersion: number | undefined;
  readonly delivery: Delivery;
}

/** The effects of all faults that happen to a call. Where two say different things, the first listed does. */
export function effectsOf(faults: readonly Fault[]): Effects {
  const first = <T>(read: (fault: Fault) => T | undefined): T | undefined =>
    faults.map(read).find((value) => value !== undefined);
  return {
    delayMs: first((fault) => fault.delay_ms) ?? 0,
    clockSkewMs: first((fault) => fault.clock_skew_ms) ?? 0,
    isLost: faults.some((fault) => fault.reset === 'before'),
    keyChange: first(keyChangeOf),
    answer: first(answerOf),
    damage: first((fault) => fault.signature),
    keyVersion: first((fault) => fault.key_version),
    delivery: first(deliveryOf) ?? { kind: 'whole' },
  };
}

function keyChangeOf(fault: Fault): KeyChange | undefined {
  if (fault.rotate === true) return 'rotate';
  if (fault.retire === true) return 'retire';
  return fault.archive === true ? 'archive' : undefined;
}

function answerOf(fault: Fault): ScriptedAnswer | undefined {
  const { status, body, retry_after: retryAfter } = fault;
  if (fault.redirect !== undefined) return { kind: 'redirect', location: fault.redirect };
  if (status === undefined) return undefined;
  if (body === undefined) return { kind: 'error', status, retryAfter, echoesKey: fault.echo_key === true };
  return { kind: 'body', status, retryAfter, body, contentType: fault.content_type ?? 'application/json' };
}

function deliveryOf(fault: Fault): Delivery | undefined {
  if (fault.reset === 'in-body') return { kind: 'reset' };
  if (fault.truncate !== undefined)
    return { kind: fault.truncate === 'json' ? 'cut-body' : 'cut-connection' };
  if (fault.drip_ms !== undefined) return { kind: 'dripped', gapMs: fault.drip_ms };
  return fault.body_bytes === undefined ? undefined : { kind: 'filler', bytes: fault.body_bytes };
}

/** A signature that is wrong in one way. */
export function wrongSignature({ sign }: KeyPair, damage: SignatureDamage, message: Uint8Array): Uint8Array {
  switch (damage) {
    case 'flip':
      return sign(message).map((byte, index) => (index === 0 ? byte ^ 1 : byte));
    case 'empty':
      return new Uint8Array();
    case 'other-digest':
      return sign(createHash('sha512').update(message).digest().subarray(0, message.length));
    case 'short':
      return sign(message).subarray(0, -1);
  }
}
