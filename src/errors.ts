/**
 * The closed list of everything that can go wrong. `docs/errors.md` explains each code and `report/exit-status.ts`
 * gives each its exit status; tests keep both complete.
 */
export const errorCodes = [
  // settings and command line
  'setting-unknown',
  'setting-invalid',
  'setting-missing',
  'setting-conflict',
  'api-key-missing',
  'api-key-malformed',
  // files to sign
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

/** Maximum length of a message in characters. Quoted text comes from outside and may have megabytes. */
const MAX_MESSAGE = 2000;

/** Characters kept at the end, which say what is wrong with the quoted text. */
const KEPT_END = 200;

/** An API key of the service. Messages quote wrong values, and people put keys into the wrong setting. */
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

/** Turns any thrown value into a `QpherSignError`. An unexpected one becomes `internal-error`. */
export function toQpherSignError(thrown: unknown): QpherSignError {
  if (thrown instanceof QpherSignError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new QpherSignError(
    'internal-error',
    `unexpected: ${message}`,
    'this is a bug in qpher-sign: please report it with the command that you ran',
    { cause: thrown },
  );
}

/** The `code` of a Node.js system error (`ENOENT`, `EACCES`, …), or `undefined` for any other value. */
export function systemErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
