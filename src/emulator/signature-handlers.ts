import * as v from '../schema.js';
import type { KeyStatus } from '../keys/keyring.js';
import { verifyOnPlatform } from '../system/platform-signatures.js';
import { base64 } from './base64.js';
import type { Dilithium3Material } from './key-material.js';
import { MAX_BODY_BYTES, parseFields } from './request-body.js';
import { done, refuse, type Handler, type Refusal } from './service.js';
import { findKey, type Tenant } from './tenant.js';

/** Bytes of the longest message that the service signs. */
const MAX_MESSAGE_BYTES = 1024 * 1024;

/** Bytes of a digest, by the service's names. */
const hashBytes = { 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 } as const;

const hashNames = ['SHA-256', 'SHA-384', 'SHA-512'] as const;
const key = { key_version: v.int(1), algorithm: v.optional(v.literal('Dilithium3')) };
const message = { message: base64(0, MAX_MESSAGE_BYTES), ...key };
const hash = { hash: base64(32, 64), hash_algorithm: v.picklist(hashNames), ...key };
const signature = { signature: base64(0, MAX_BODY_BYTES) };

const signBody = v.object(message);
const verifyBody = v.object({ ...message, ...signature });
interface HashFields {
  readonly hash: Uint8Array;
  readonly hash_algorithm: keyof typeof hashBytes;
}

/** The fields, where the digest has the length that its algorithm makes. */
const withHash = <T extends HashFields>(fields: v.Schema<T>): v.Schema<T> =>
  v.pipe(
    fields,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || dataset.value.hash.length === hashBytes[dataset.value.hash_algorithm]) return;
      const { value } = dataset;
      const path = {
        type: 'unknown',
        origin: 'value',
        input: value,
        key: 'hash',
        value: value.hash,
      } as const;
      addIssue({ message: 'not the length of a digest of hash_algorithm', path: [path] });
    }),
  );
const signHashBody = withHash(v.object(hash));
const verifyHashBody = withHash(v.object({ ...hash, ...signature }));
const errorCodes = { algorithm: 'ERR_INVALID_001', other: 'ERR_SIG_001' } as const;

export const sign: Handler = (call, tenant, service) => {
  const parsed = parseFields(signBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const found = usableKey(tenant, parsed.fields.key_version, ['active']);
  if (found.kind === 'refused') return found;
  const { material } = found;
  const made = service.sign(material, parsed.fields.message);
  return done(signatureData(made, parsed.fields.key_version));
};

export const verify: Handler = async (call, tenant) => {
  const parsed = parseFields(verifyBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const found = usableKey(tenant, parsed.fields.key_version, ['active', 'retired']);
  if (found.kind === 'refused') return found;
  const valid = await isValid(found.material, parsed.fields.message, parsed.fields.signature);
  return done({ valid, key_version: parsed.fields.key_version, algorithm: 'Dilithium3' });
};

/** Signs the digest itself: the service's reference does not say whether it is that or HashML-DSA (FIPS 204 §5.4). */
export const signHash: Handler = (call, tenant, service) => {
  const parsed = parseFields(signHashBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const found = usableKey(tenant, parsed.fields.key_version, ['active']);
  if (found.kind === 'refused') return found;
  const { material } = found;
  const made = service.sign(material, parsed.fields.hash);
  return done({
    ...signatureData(made, parsed.fields.key_version),
    hash_algorithm: parsed.fields.hash_algorithm,
    signature_type: 'detached',
  });
};

export const verifyHash: Handler = async (call, tenant) => {
  const parsed = parseFields(verifyHashBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const found = usableKey(tenant, parsed.fields.key_version, ['active', 'retired']);
  if (found.kind === 'refused') return found;
  const valid = await isValid(found.material, parsed.fields.hash, parsed.fields.signature);
  return done({ valid, key_version: parsed.fields.key_version, algorithm: 'Dilithium3' });
};

type UsableKey = Refusal | { readonly kind: 'key'; readonly material: Dilithium3Material };

function usableKey(tenant: Tenant, version: number, statuses: readonly KeyStatus[]): UsableKey {
  const found = findKey(tenant, 'Dilithium3', version);
  if (found?.material.algorithm !== 'Dilithium3' || !statuses.includes(found.status)) {
    return refuse(404, 'ERR_NOT_FOUND_001', `there is no ${statuses.join(' or ')} key of version ${version}`);
  }
  return { kind: 'key', material: found.material };
}

function signatureData(made: Uint8Array, version: number): Readonly<Record<string, unknown>> {
  return { signature: Buffer.from(made).toString('base64'), key_version: version, algorithm: 'Dilithium3' };
}

async function isValid(material: Dilithium3Material, text: Uint8Array, given: Uint8Array): Promise<boolean> {
  return verifyOnPlatform({ bytes: material.publicKey, schemes: [material.scheme] }, text, given);
}
