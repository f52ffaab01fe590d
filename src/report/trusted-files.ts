import type { TrustedFile } from '../keys/trusted-keys.js';
import type { TrustedFileFacts } from './results.js';

/** What a report says of a trusted file. */
export function trustedFileFacts({ name, exportedAt, keys }: TrustedFile): TrustedFileFacts {
  return {
    file: name,
    exported_at: exportedAt ?? null,
    keys: keys.map(({ keyVersion, publicKey, status }) => ({
      key_version: keyVersion ?? null,
      fingerprint: publicKey.fingerprint,
      status: status ?? null,
    })),
  };
}
