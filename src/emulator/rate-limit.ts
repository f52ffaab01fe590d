import { Refusal } from './operation.js';

/** The plans of the service, which allow different numbers of calls. */
export const plans = ['free', 'personal', 'starter', 'growth', 'pro', 'enterprise'] as const;

export type Plan = (typeof plans)[number];

/** Length of the sliding window in milliseconds. */
const WINDOW_MS = 60_000;

/** Calls allowed in any window. The limit of `personal` is not published; here it is that of the free plan. */
const callsPerWindow: Readonly<Record<Plan, number>> = {
  free: 100,
  personal: 100,
  starter: 500,
  growth: 1000,
  pro: 5000,
  enterprise: Infinity,
};

/** Calls that the free plan allows in a calendar month (UTC). */
const FREE_CALLS_PER_MONTH = 5000;

/** Counts each call against the plan and returns a refusal if the limit is reached. Refused calls do not count. */
export function planLimit(plan: Plan, now: () => number): () => Refusal | undefined {
  const limit = callsPerWindow[plan];
  /** Times of the calls that may still be in the window, oldest first. */
  const recent: number[] = [];
  let month = '';
  let callsInMonth = 0;
  return () => {
    if (limit === Infinity) return undefined;
    const time = now();
    const thisMonth = new Date(time).toISOString().slice(0, 7);
    if (thisMonth !== month) [month, callsInMonth] = [thisMonth, 0];
    if (plan === 'free' && callsInMonth >= FREE_CALLS_PER_MONTH) {
      return new Refusal(
        403,
        'ERR_FORBIDDEN_001',
        `the free plan allows ${FREE_CALLS_PER_MONTH} calls per month`,
      );
    }
    while (recent[0] !== undefined && recent[0] <= time - WINDOW_MS) recent.shift();
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= limit) {
      const seconds = Math.max(1, Math.ceil((oldest + WINDOW_MS - time) / 1000));
      return new Refusal(429, 'ERR_RATE_LIMIT_001', `the ${plan} plan allows ${limit} calls per minute`, {
        'retry-after': String(seconds),
      });
    }
    recent.push(time);
    callsInMonth += 1;
    return undefined;
  };
}
