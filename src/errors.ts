/**
 * Everything that can go wrong, as a closed list. `docs/errors.md` explains each code and
 * `report/exit-status.ts` gives each its exit status; tests keep both complete.
 */
export const errorCodes = [
  // settings and command line
  'setting-unknown',
  'setting-invalid',
  'setting-missing',
  'setting-conflict',
  'api-key-missing',
  'api-key-malformed',
  // what is to be signed
  'pattern-unmatched',
  'artifact-is-folder',
  'artifact-unreadable',
  'artifact-outside-root',
  'artifact-reserved',
  'path-invalid',
  'path-clash',
  'no-artifacts',
  'cost-guard',
  'attestation-too-large',
  'source-unknown',
  'signature-exists',
  'file-foreign',
  'manifest-shrinks',
  'checksums-invalid',
  // documents and trust
  'manifest-missing',
  'manifest-invalid',
  'attestation-invalid',
  'manifest-too-large',
  'part-rejected',
  'part-untrusted',
  'merge-conflict',
  'keyring-invalid',
  'public-key-invalid',
  'key-conflict',
  'no-trusted-key',
  'key-not-pinned',
  'signature-rejected',
  // the service
  'credentials-refused',
  'permission-refused',
  'no-active-key',
  'key-active',
  'key-unstable',
  'service-refused',
  'service-failing',
  'service-unreachable',
  'response-invalid',
  'certificate-untrusted',
  'redirect-refused',
  'rate-limited',
  'deadline-exceeded',
  // releases on GitHub
  'release-not-found',
  'release-refused',
  'asset-conflict',
  'asset-missing',
  'github-refused',
  'github-unreachable',
  // this machine
  'file-missing',
  'file-unreadable',
  'file-unwritable',
  'file-changed',
  'cancelled',
  'internal-error',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface ErrorOptions {
  /** The `X-Request-ID` of the call to the service that failed. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** Characters of a message that are kept. What it quotes comes from outside and may be megabytes. */
const MAX_MESSAGE = 2000;

/** Characters at its end, which say what is wrong with what is quoted. */
const KEPT_END = 200;

/** A key of the service. Wrong values are quoted in messages, and people type a key into the wrong setting. */
const API_KEY = /qph_[\w-]{8,}/g;

function presentable(text: string): string {
  const masked = text.replace(API_KEY, 'qph_***');
  if (masked.length <= MAX_MESSAGE) return masked;
  return `${masked.slice(0, MAX_MESSAGE - KEPT_END)} … ${masked.slice(-KEPT_END)}`.toWellFormed();
}

/** The one error of this project: what was wrong (`message`), what to do about it (`hint`), and a stable `code`. */
export class QpherSignError extends Error {
  override readonly name = 'QpherSignError';
  readonly hint: string;
  readonly requestId: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    hint: string,
    options: ErrorOptions = {},
  ) {
    super(presentable(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = presentable(hint);
    this.requestId = options.requestId;
  }
}

/** Any thrown value as a `QpherSignError`; what this project did not foresee becomes `internal-error`. */
export function toQpherSignError(thrown: unknown): QpherSignError {
  if (thrown instanceof QpherSignError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new QpherSignError(
    'internal-error',
    `unexpected: ${message}`,
    'this is a defect of qpher-sign: please report it with the command that led here',
    { cause: thrown },
  );
}

/** The `code` of a Node.js system error (`ENOENT`, `EACCES`, …), or `undefined` for any other value. */
export function systemErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
