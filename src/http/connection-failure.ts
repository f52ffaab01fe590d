import { QpherSignError, systemErrorCode } from '../errors.js';

/** Why no complete response arrived, and whether the request may have arrived anyway. */
export interface ConnectionFailure {
  readonly kind: 'not-connected' | 'interrupted';
  /** May contain secrets until it is redacted: libraries put anything into their messages. */
  readonly reason: string;
}

/** Codes of failures before the first byte of a request was sent. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_TLS',
]);

/** The meaning of undici's codes. */
const REASONS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no response in time',
  UND_ERR_BODY_TIMEOUT: 'the response stalled',
};

/**
 * Codes for untrusted certificates, in addition to those that begin with `CERT_` or `UNABLE_TO_`.
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const CERTIFICATE_CODES: ReadonlySet<string> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'HOSTNAME_MISMATCH',
  'CRL_HAS_EXPIRED',
  'CRL_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

export function connectionFailure(thrown: unknown): ConnectionFailure {
  const code = systemErrorCode(thrown);
  const proxyStatus = proxyRefusal(thrown);
  const kind = proxyStatus !== undefined || NOT_CONNECTED.has(code ?? '') ? 'not-connected' : 'interrupted';
  if (proxyStatus !== undefined) return { kind, reason: `the proxy answered ${proxyStatus}` };
  if (code !== undefined) return { kind, reason: REASONS[code] ?? code };
  return { kind, reason: thrown instanceof Error ? thrown.message : 'unknown' };
}

/** The status with which a proxy refused a tunnel. undici reports it only in a message. */
export function proxyRefusal(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const [, status] = /^Proxy response \((\d+)\)/.exec(thrown.message) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** The error for an untrusted certificate, or `undefined` for any other failure. */
export function certificateError(thrown: unknown, host: string): QpherSignError | undefined {
  const cause = systemErrorCode(thrown) === 'UND_ERR_PRX_TLS' ? (thrown as Error).cause : thrown;
  const code = systemErrorCode(cause) ?? '';
  if (!CERTIFICATE_CODES.has(code) && !/^(?:CERT|UNABLE_TO)_/.test(code)) return undefined;
  const system = process.allowedNodeEnvironmentFlags.has('--use-system-ca')
    ? ', or set NODE_OPTIONS=--use-system-ca for those of the operating system'
    : '';
  return new QpherSignError(
    'certificate-untrusted',
    `the certificate of ${host} is not trusted: ${code}`,
    `to trust another authority, name its certificate in NODE_EXTRA_CA_CERTS${system}; ` +
      'NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect',
  );
}
