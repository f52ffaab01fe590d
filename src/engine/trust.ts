import path from 'node:path';
import { QpherSignError } from '../errors.js';
import { exists, readBounded } from '../system/files.js';
import { MAX_KEYRING_BYTES } from '../keys/keyring.js';
import { parseTrustedFile, trustedKeys, type TrustedFile, type TrustedKey } from '../keys/trusted-keys.js';
import type { TrustBackground } from '../verification/verifier.js';
import type { Client } from '../qpher/client.js';
import { listSigningKeys, unusableText } from '../qpher/signing-keys.js';
import type { RunContext } from './context.js';
import { trustedFileFacts, type TrustedFileFacts } from '../report/results.js';
import type { VerifyOptions } from './verify-options.js';

/** The keys that a verification trusts, and where they came from. */
export type Trust = {
  readonly keys: readonly TrustedKey[];
  readonly background: TrustBackground;
} & (
  | { readonly kind: 'offline'; readonly files: readonly TrustedFileFacts[] }
  | { readonly kind: 'online'; readonly client: Client }
);

/**
 * Returns the keys of `trusted-keys`, without any connection, or else those that the service lists. Pins apply to both.
 * @throws QpherSignError `no-trusted-key`, `key-conflict`, `file-missing`, and the errors of the documents and the
 * client
 */
export async function establishTrust(
  options: Pick<VerifyOptions, 'trustedKeys' | 'keyFingerprints'>,
  context: RunContext,
): Promise<Trust> {
  const pins = options.keyFingerprints;
  if (options.trustedKeys.length > 0) {
    const files: TrustedFile[] = [];
    for (const name of options.trustedKeys) {
      files.push(parseTrustedFile({ name, bytes: await read(name, context) }));
    }
    return {
      kind: 'offline',
      keys: trustedKeys(files, pins),
      background: backgroundOf(files, pins),
      files: files.map(trustedFileFacts),
    };
  }
  const client = await context.connect();
  const { keys, unusable } = await listSigningKeys(client);
  for (const key of unusable) context.warn(unusableText(key));
  const listed = { name: "the service's list", keys, exportedAt: undefined };
  return {
    kind: 'online',
    keys: trustedKeys([listed], pins),
    background: backgroundOf([listed], pins),
    client,
  };
}

function backgroundOf(files: readonly TrustedFile[], pins: readonly string[]): TrustBackground {
  const stated = files.flatMap(({ keys }) => keys.map(({ publicKey }) => publicKey.fingerprint));
  const dates = files.flatMap(({ exportedAt }) => exportedAt ?? []);
  return {
    excluded: pins.length === 0 ? [] : stated.filter((fingerprint) => !pins.includes(fingerprint)),
    exportedAt: dates.toSorted((left, right) => Date.parse(right) - Date.parse(left))[0],
  };
}

async function read(name: string, context: RunContext): Promise<Buffer> {
  if (name === '-') return context.readStandardInput();
  const file = path.resolve(context.workingDirectory, name);
  const mistake = mistakes.find(([pattern]) => pattern.test(name))?.[1];
  if (mistake !== undefined && !exists(file))
    throw new QpherSignError('file-missing', `trusted-keys names no file: '${name}'`, mistake);
  return readBounded(file, MAX_KEYRING_BYTES);
}

/** Values that people use by mistake instead of the path of a keyring. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:sha256:)?[0-9a-f]{64}$/i,
    'fingerprints belong in key-fingerprints; trusted-keys expects the keyring, which you may then get from anywhere',
  ],
  [
    /^(?:\{|-----BEGIN )/,
    'trusted-keys expects the path of a file, not its content: save the content in a file',
  ],
];
