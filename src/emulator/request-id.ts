const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the service takes a caller's `X-Request-ID` for its answer. */
export function isRequestId(text: string): boolean {
  return uuidPattern.test(text);
}

/** A UUID of version 4 (RFC 9562 §5.4). */
export function freshRequestId(randomBytes: (size: number) => Uint8Array): string {
  const hex = Buffer.from(randomBytes(16)).toString('hex');
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) & 3] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}
