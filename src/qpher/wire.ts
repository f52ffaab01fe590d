import * as z from '../schema.js';
import { keyStatuses } from '../keys/keyring.js';

/**
 * The answers of the service, as far as they are used. Fields beyond these are let through: the service may add some.
 * Where two editions of its reference differ, both forms are taken.
 */
const envelope = <T extends z.ZodMiniType>(data: T) => z.object({ data });

export const keySchema = z.object({
  key_version: z.int().check(z.positive()),
  algorithm: z.string(),
  status: z.enum(keyStatuses),
  public_key: z.string(),
  created_at: z.iso.datetime({ offset: true }),
});

export const keyAnswer = envelope(keySchema);

export const keyListAnswer = envelope(z.object({ keys: z.array(keySchema) }));

export const rotationAnswer = envelope(
  z.union([
    z.object({ new_key: z.object({ key_version: z.int().check(z.positive()) }) }),
    z.object({ key_version: z.int().check(z.positive()) }),
  ]),
);

export const signatureAnswer = envelope(
  z.object({ signature: z.string(), key_version: z.int(), algorithm: z.string() }),
);

export const verdictAnswer = envelope(
  z.object({ valid: z.boolean(), key_version: z.int(), algorithm: z.string() }),
);

/** The body of a refusal. */
export const errorAnswer = z.object({ error: z.object({ error_code: z.string(), message: z.string() }) });
