import * as v from '../schema.js';
import { keyStatuses } from '../keys/keyring.js';

/**
 * The answers of the service, as far as they are used. Fields beyond these are let through: the service may add some.
 * Where two editions of its reference differ, both forms are taken.
 */
const envelope = <T extends v.Schema<unknown>>(data: T) => v.object({ data });

export const keySchema = v.object({
  key_version: v.int(1),
  algorithm: v.string(),
  status: v.picklist(keyStatuses),
  public_key: v.string(),
  created_at: v.instant(),
});

export const keyAnswer = envelope(keySchema);

export const keyListAnswer = envelope(v.object({ keys: v.array(keySchema) }));

export const rotationAnswer = envelope(
  v.union([v.object({ new_key: v.object({ key_version: v.int(1) }) }), v.object({ key_version: v.int(1) })]),
);

export const signatureAnswer = envelope(
  v.object({ signature: v.string(), key_version: v.int(), algorithm: v.string() }),
);
