import * as v from '../schema.js';

/**
 * The answers of the service, as far as they are used. Fields beyond these are let through: the service may add some.
 * Where two editions of its reference differ, both forms are taken.
 */
const envelope = <T extends v.Schema<unknown>>(data: T) => v.object({ data });

/** Of the rest, one key that is not as documented must not stand in the way of the others. */
export const keySchema = v.object({
  key_version: v.int(1),
  algorithm: v.string(),
  status: v.string(),
  public_key: v.optional(v.nullable(v.string())),
  created_at: v.optional(v.unknown()),
});

export const keyAnswer = envelope(keySchema);

export const keyListAnswer = envelope(v.object({ keys: v.array(keySchema), total: v.optional(v.unknown()) }));

export const rotationAnswer = envelope(
  v.union([v.object({ new_key: v.object({ key_version: v.int(1) }) }), v.object({ key_version: v.int(1) })]),
);

export const signatureAnswer = envelope(
  v.object({ signature: v.string(), key_version: v.int(), algorithm: v.string() }),
);
