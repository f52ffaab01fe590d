import * as v from '../../src/schema.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { operations } from './contract.js';

export interface Request {
  /** The key version in a path that has one. Default 1. */
  readonly keyVersion?: number;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; text is sent unchanged. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Calls an operation by its name in the contract, with the emulator's API key unless `headers` has another. */
export async function callEmulator(emulator: Emulator, name: string, request: Request = {}): Promise<Answer> {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`the contract has no operation ${name}`);
  const { method } = operation;
  const path = operation.path.replace('{key_version}', String(request.keyVersion ?? 1));
  const query = new URLSearchParams(request.query).toString();
  const { body } = request;
  const response = await fetch(`${emulator.url}${path}${query === '' ? '' : `?${query}`}`, {
    method,
    redirect: 'manual',
    headers: { 'X-API-Key': emulator.apiKey, 'Content-Type': 'application/json', ...request.headers },
    ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The `data` of a successful response. */
export function dataOf(answer: Answer): Readonly<Record<string, unknown>> {
  return v.parse(v.object({ data: v.record(v.string(), v.unknown()) }), answer.body).data;
}

/** The `error_code` of a failed response. */
export function errorCodeOf(answer: Answer): string {
  return v.parse(v.object({ error: v.object({ error_code: v.string() }) }), answer.body).error.error_code;
}

/** The signature in a response of sign or signHash. */
export function signatureOf(answer: Answer): Buffer {
  return Buffer.from(v.parse(v.string(), dataOf(answer).signature), 'base64');
}

const keySchema = v.object({
  key_version: v.number(),
  algorithm: v.string(),
  status: v.string(),
  public_key: v.string(),
});

export type KeyData = v.InferOutput<typeof keySchema>;

export function keyOf(data: unknown): KeyData {
  return v.parse(keySchema, data);
}

/** The keys of the tenant, as returned by listKeys. */
export async function keysOf(emulator: Emulator): Promise<readonly KeyData[]> {
  const answer = await callEmulator(emulator, 'listKeys');
  return v.parse(v.array(keySchema), dataOf(answer).keys);
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
