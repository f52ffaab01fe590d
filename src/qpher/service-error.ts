import * as v from '../schema.js';

/** Maximum length in characters of a message by the service that is shown. */
const MAX_SHOWN = 300;

/** What the service says about an error, without secrets. Every field is optional. */
export interface ServiceError {
  readonly code: string | undefined;
  readonly message: string | undefined;
}

const text = v.optional(v.nullable(v.unknown()));

/** `{"error_code","message"}`, or `{"code","message"}`. */
const coded = v.object({ error_code: text, code: text, message: text });

/** A problem with one field of the request, as FastAPI lists it with 422. */
const fieldProblem = v.object({ loc: v.optional(v.array(v.unknown())), msg: v.string() });

/**
 * Reads an error in any of these forms: the documented `error.error_code` and `message`, `error.code`, `detail` as an
 * object, text or list, problem details (RFC 9457 §3.1), plain text, and the title of a web page.
 */
export function readServiceError(body: Buffer, redact: (text: string) => string): ServiceError {
  const json = parseJson(body);
  const { code, message } = json === undefined ? fromText(body.toString('utf8')) : fromJson(json.value);
  const shown = (part: string | undefined): string | undefined =>
    part === undefined
      ? undefined
      : redact(part.replace(/\s+/g, ' ').trim()).slice(0, MAX_SHOWN) || undefined;
  return { code: shown(code), message: shown(message) };
}

/** Parses JSON text, also after a byte order mark. Returns `undefined` for anything else. */
export function parseJson(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder().decode(body)) as unknown };
  } catch {
    return undefined;
  }
}

function fromJson(value: unknown): ServiceError {
  if (typeof value === 'string') return { code: undefined, message: value };
  const object = v.tryParse(v.record(v.string(), v.unknown()), value);
  if (!object.ok || Array.isArray(value)) return { code: undefined, message: undefined };
  const { error, detail, title } = object.value;
  const found = [error, detail, object.value].map(fromPart).find((part) => part !== undefined);
  return found ?? { code: undefined, message: asText(title) };
}

function fromPart(part: unknown): ServiceError | undefined {
  if (typeof part === 'string' && part !== '') return { code: undefined, message: part };
  if (Array.isArray(part)) return { code: undefined, message: part.map(fieldText).join('; ') };
  const object = v.tryParse(coded, part);
  if (!object.ok) return undefined;
  const code = asText(object.value.error_code) ?? asText(object.value.code);
  const message = asText(object.value.message);
  return code === undefined && message === undefined ? undefined : { code, message };
}

function fieldText(entry: unknown): string {
  const parsed = v.tryParse(fieldProblem, entry);
  if (!parsed.ok) return asText(entry) ?? 'a field is wrong';
  const { loc = [], msg } = parsed.value;
  return `${loc.map(String).join('.')}: ${msg}`;
}

/** Returns the title of a web page, or plain text. */
function fromText(body: string): ServiceError {
  const isPage = /^\s*</.test(body);
  const [, title] = /<title[^>]*>([^<]*)</i.exec(body) ?? [];
  return { code: undefined, message: isPage ? title : body };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
