import type { Plan } from './options.js';
import { refuse, type Refusal } from './service.js';

/** Milliseconds of the sliding window. */
const WINDOW_MS = 60_000;

/** Calls in any window. */
const callsPerWindow: Readonly<Record<Plan, number>> = {
  free: 100,
  starter: 500,
  growth: 1000,
  pro: 5000,
  enterprise: Infinity,
};

/** Calls in a calendar month (UTC). */
const callsPerMonth: Readonly<Record<Plan, number>> = {
  free: 5000,
  starter: Infinity,
  growth: Infinity,
  pro: Infinity,
  enterprise: Infinity,
};

/** The calls admitted so far. */
export interface Usage {
  /** Times (milliseconds since 1970) of those that may still be in the window, oldest first. */
  readonly recent: readonly number[];
  /** `2026-11` */
  readonly month: string;
  readonly callsInMonth: number;
}

export const noUsage: Usage = { recent: [], month: '', callsInMonth: 0 };

export type Admission = { readonly kind: 'admitted'; readonly usage: Usage } | Refusal;

/** Whether a plan has room for one more call at `now`. A call that is refused does not count. */
export function admit(usage: Usage, plan: Plan, now: number): Admission {
  const month = new Date(now).toISOString().slice(0, 7);
  const callsInMonth = usage.month === month ? usage.callsInMonth : 0;
  if (callsInMonth >= callsPerMonth[plan]) {
    return refuse(403, 'ERR_FORBIDDEN_001', `the ${plan} plan has ${callsPerMonth[plan]} calls a month`);
  }
  if (callsPerWindow[plan] === Infinity) return { kind: 'admitted', usage: { ...usage, month } };
  const first = usage.recent.findIndex((time) => time > now - WINDOW_MS);
  const recent = first === -1 ? [] : usage.recent.slice(first);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= callsPerWindow[plan]) {
    const seconds = Math.max(1, Math.ceil((oldest + WINDOW_MS - now) / 1000));
    return refuse(429, 'ERR_RATE_LIMIT_001', `the ${plan} plan has ${callsPerWindow[plan]} calls a minute`, {
      'retry-after': String(seconds),
    });
  }
  return { kind: 'admitted', usage: { recent: [...recent, now], month, callsInMonth: callsInMonth + 1 } };
}

/** Charges one call after the other to a plan: a refusal for each that has no room. */
export function meter(plan: Plan, now: () => number): () => Refusal | undefined {
  let usage = noUsage;
  return () => {
    const admission = admit(usage, plan, now());
    if (admission.kind === 'refused') return admission;
    usage = admission.usage;
    return undefined;
  };
}
