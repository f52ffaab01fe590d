/** The forms of a date that are in use (RFC 9110 §5.6.7); `Date.parse` alone reads much else as one, `-1` for example. */
const HTTP_DATE = /^[A-Z][a-z]+, .+ GMT$/;

/**
 * The pause that a `Retry-After` header asks for (RFC 9110 §10.2.3), in milliseconds, or `undefined` when it says
 * nothing usable. A date is read against the service's own `Date`, so that neither clock needs to be right.
 */
export function parseRetryAfter(
  retryAfter: string | undefined,
  date: string | undefined,
): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  if (!HTTP_DATE.test(retryAfter)) return undefined;
  const until = Date.parse(retryAfter);
  const since = date === undefined ? Date.now() : Date.parse(date);
  return Number.isFinite(until - since) ? Math.max(0, until - since) : undefined;
}
