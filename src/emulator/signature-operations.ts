import type { KeyStatus } from '../keys/keyring.js';
import * as v from '../schema.js';
import { verifyOnPlatform } from '../system/platform-signatures.js';
import {
  MAX_BODY_BYTES,
  parseBody,
  parseFields,
  Refusal,
  type Data,
  type Operation,
  type Service,
} from './operation.js';
import { base64 } from './tenant-store.js';

/** Maximum length in bytes of a message that the service signs. */
const MAX_MESSAGE_BYTES = 1024 * 1024;

/** Length of each digest in bytes, by the service's name for it. */
const hashBytes: Readonly<Record<string, number>> = { 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };

const signatureCodes = { algorithm: 'ERR_INVALID_001', other: 'ERR_SIG_001' } as const;
const key = { key_version: v.int(1), algorithm: v.optional(v.literal('Dilithium3')) };
const message = { message: base64(0, MAX_MESSAGE_BYTES) };
const hash = { hash: base64(32, 64), hash_algorithm: v.picklist(['SHA-256', 'SHA-384', 'SHA-512']) };
const signature = { signature: base64(0, MAX_BODY_BYTES) };

/** The older edition requires a key version. Otherwise the active key signs if no version is given. */
export const sign: Operation = (call, service) => {
  const version = service.edition === 'older' ? key.key_version : v.optional(key.key_version);
  const fields = v.object({ ...message, ...key, key_version: version });
  const parsed = parseFields(fields, parseBody(call), signatureCodes);
  return signedBy(service, parsed.key_version, parsed.message);
};

export const verify: Operation = async (call, service) => {
  const fields = v.object({ ...message, ...signature, ...key });
  const parsed = parseFields(fields, parseBody(call), signatureCodes);
  return verdict(service, parsed, parsed.message);
};

/**
 * Signs the digest itself. The service's reference does not say whether it does that or uses HashML-DSA (FIPS 204
 * §5.4).
 */
export const signHash: Operation = (call, service) => {
  const parsed = withHash(parseFields(v.object({ ...hash, ...key }), parseBody(call), signatureCodes));
  const { hash_algorithm } = parsed;
  return {
    ...signedBy(service, parsed.key_version, parsed.hash),
    hash_algorithm,
    signature_type: 'detached',
  };
};

export const verifyHash: Operation = async (call, service) => {
  const fields = v.object({ ...hash, ...signature, ...key });
  const parsed = withHash(parseFields(fields, parseBody(call), signatureCodes));
  return { ...(await verdict(service, parsed, parsed.hash)), hash_algorithm: parsed.hash_algorithm };
};

function withHash<T extends { readonly hash: Uint8Array; readonly hash_algorithm: string }>(fields: T): T {
  if (fields.hash.length === hashBytes[fields.hash_algorithm]) return fields;
  throw new Refusal(400, 'ERR_SIG_001', `hash does not have the length of a ${fields.hash_algorithm} digest`);
}

function signedBy(service: Service, wanted: number | undefined, text: Uint8Array): Data {
  const { sign: make, version } = usableKey(service, wanted, ['active']);
  const made = Buffer.from(make?.(text) ?? []);
  return { signature: made.toString('base64'), key_version: version, algorithm: 'Dilithium3' };
}

async function verdict(
  service: Service,
  given: { readonly key_version: number; readonly signature: Uint8Array },
  text: Uint8Array,
): Promise<Data> {
  const { version, publicKey, scheme } = usableKey(service, given.key_version, ['active', 'retired']);
  const valid = await verifyOnPlatform({ bytes: publicKey, schemes: [scheme] }, text, given.signature);
  return { valid, key_version: version, algorithm: 'Dilithium3' };
}

function usableKey({ store }: Service, wanted: number | undefined, statuses: readonly KeyStatus[]) {
  const found = store
    .tenant()
    .keys.filter((each) => each.algorithm === 'Dilithium3')
    .find((each) => statuses.includes(each.status) && each.version === (wanted ?? each.version));
  if (found !== undefined) return found;
  const which = wanted === undefined ? '' : ` version ${wanted}`;
  throw new Refusal(404, 'ERR_NOT_FOUND_001', `the tenant has no ${statuses.join(' or ')} key${which}`);
}
