import type { RunResult } from './results.js';
import type { ErrorCode } from '../errors.js';

/** The exit statuses of the command line. */
export const exitStatuses = {
  0: 'done',
  1: 'an artifact, manifest, part, source or new signature failed verification, or a keyring is not up to date (--check)',
  2: 'settings or input files are wrong',
  3: 'the service or GitHub refused the credentials',
  4: 'the service or GitHub could not be reached, or kept failing',
  5: 'a local file could not be read or written, or qpher-sign has a bug',
  130: 'cancelled',
} as const;

export type ExitStatus = keyof typeof exitStatuses;

/** The exit status of the command line for each error. */
export const exitStatusOfError: Readonly<Record<ErrorCode, ExitStatus>> = {
  'setting-unknown': 2,
  'setting-invalid': 2,
  'setting-missing': 2,
  'setting-conflict': 2,
  'api-key-missing': 2,
  'api-key-malformed': 2,
  'pattern-unmatched': 2,
  'artifact-is-folder': 2,
  'artifact-unreadable': 2,
  'artifact-outside-root': 2,
  'artifact-reserved': 2,
  'path-invalid': 2,
  'path-clash': 2,
  'no-artifacts': 2,
  'cost-guard': 2,
  'attestation-too-large': 2,
  'source-unknown': 2,
  'signature-exists': 2,
  'file-foreign': 2,
  'checksums-invalid': 2,
  'manifest-shrinks': 2,
  'manifest-missing': 2,
  'manifest-invalid': 2,
  'attestation-invalid': 2,
  'manifest-too-large': 2,
  'merge-conflict': 2,
  'keyring-invalid': 2,
  'public-key-invalid': 2,
  'key-conflict': 2,
  'no-trusted-key': 2,
  'key-not-pinned': 2,
  'file-missing': 2,
  'signature-rejected': 1,
  'part-rejected': 1,
  'part-untrusted': 1,
  'credentials-refused': 3,
  'permission-refused': 3,
  'no-active-key': 4,
  'key-active': 2,
  'key-unstable': 4,
  'service-refused': 4,
  'service-failing': 4,
  'service-unreachable': 4,
  'response-invalid': 4,
  'certificate-untrusted': 4,
  'redirect-refused': 4,
  'rate-limited': 4,
  'deadline-exceeded': 4,
  'release-not-found': 2,
  'release-refused': 2,
  'asset-conflict': 2,
  'asset-missing': 2,
  'github-refused': 3,
  'github-unreachable': 4,
  'file-unreadable': 5,
  'file-unwritable': 5,
  'file-changed': 5,
  'internal-error': 5,
  cancelled: 130,
};

/** The exit status of a run that ended with a result. */
export function exitStatusOfResult({ outcome }: RunResult): ExitStatus {
  switch (outcome) {
    case 'signed':
    case 'merged':
    case 'planned':
    case 'verified':
      return 0;
    case 'failed':
    case 'manifest-rejected':
    case 'policy-rejected':
      return 1;
  }
}
