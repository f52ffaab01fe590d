import * as v from '../schema.js';
import { refuse, type CallBody, type Refusal, type ServiceErrorCode } from './service.js';

/** Bytes of the longest request body that is read: a message of 1 MiB in base64, with room for the rest. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** The JSON in a body; `undefined` stands for one longer than `MAX_BODY_BYTES`. */
export function parseBody(bytes: Uint8Array | undefined): CallBody {
  if (bytes === undefined)
    return { kind: 'malformed', message: `body has more than ${MAX_BODY_BYTES} bytes` };
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { kind: 'malformed', message: 'body is not UTF-8 JSON' };
  }
}

/** The codes for a field that is missing or wrong: one for `algorithm`, one for any other. */
interface FieldErrorCodes {
  readonly algorithm: ServiceErrorCode;
  readonly other: ServiceErrorCode;
}

export type Fields<T> = Refusal | { readonly kind: 'fields'; readonly fields: T };

/** The fields of a body, or its refusal with 400. Fields that the operation does not know are ignored. */
export function parseFields<T>(schema: v.Schema<T>, body: CallBody, codes: FieldErrorCodes): Fields<T> {
  if (body.kind === 'malformed') return refuse(400, 'ERR_INVALID_001', body.message);
  const notAnObject = refuse(400, 'ERR_INVALID_001', 'body is not a JSON object');
  // To the schema, an array is an object too.
  if (Array.isArray(body.value)) return notAnObject;
  const result = v.tryParse(schema, body.value);
  if (result.ok) return { kind: 'fields', fields: result.value };
  const [field] = result.path;
  if (field === undefined) return notAnObject;
  return refuse(400, field === 'algorithm' ? codes.algorithm : codes.other, `${field}: ${result.problem}`);
}
