import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse } from 'yaml';
import * as v from '../../src/schema.js';

/** The parts of the contract that the tests read. Its schemas are passed to ajv unchanged. */
const responseSchema = v.object({
  $ref: v.optional(v.string()),
  description: v.optional(v.string()),
  content: v.optional(v.unknown()),
});
const operationSchema = v.object({
  operationId: v.string(),
  responses: v.record(v.string(), responseSchema),
});
const contractSchema = v.object({
  paths: v.record(v.string(), v.record(v.picklist(['get', 'post']), v.optional(operationSchema))),
  components: v.object({ responses: v.object({ Error: v.object({ description: v.string() }) }) }),
});

const document: unknown = parse(readFileSync(new URL('qpher-api.openapi.yaml', import.meta.url), 'utf8'));
const contract = v.parse(contractSchema, document);

// Not strict, because the document around the schemas is OpenAPI, whose keywords ajv does not know.
const ajv = new Ajv2020({ strict: false });
ajvFormats.default(ajv);
ajv.addSchema({ $id: 'contract:', ...v.parse(v.record(v.string(), v.unknown()), document) });

export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly responses: Readonly<Record<string, v.InferOutput<typeof responseSchema>>>;
  /** JSON pointer to `responses`. */
  readonly pointer: string;
}

/** All operations of the contract, by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = methods[method];
      if (operation === undefined) return [];
      const pointer = `#/paths/${path.replaceAll('/', '~1')}/${method}/responses`;
      const { operationId: name, responses } = operation;
      return [[name, { name, method: method === 'get' ? 'GET' : 'POST', path, responses, pointer }]];
    }),
  ),
);

/**
 * Error codes by status, as the first paragraph lists them for all operations. Each list starts with a status: `400
 * ERR_INVALID_001, ERR_SIG_001 · 401 …`.
 */
const documentedCodes = new Map<number, readonly string[]>(
  (contract.components.responses.Error.description.split('\n\n')[0] ?? '')
    .split('·')
    .map((entry) => [Number.parseInt(entry, 10), entry.match(/ERR_[A-Z_]+_\d{3}/g) ?? []]),
);

const errorBody = v.object({ error: v.object({ error_code: v.string() }) });

/** Differences between a response and the contract; an empty list if there are none. */
export function contractViolations(name: string, status: number, body: unknown): readonly string[] {
  const operation = operations.get(name);
  if (operation === undefined) return [`the contract has no operation ${name}`];
  const validate = validatorOf(operation, status);
  const violations = validate(body) ? [] : (validate.errors ?? []).map((error) => ajv.errorsText([error]));
  return status < 400 ? violations : [...violations, ...codeViolations(operation, status, body)];
}

function validatorOf(operation: Operation, status: number): ValidateFunction {
  return compiled(
    status < 400 ? successReference(operation, status) : mediaType('#/components/responses/Error'),
  );
}

function successReference({ name, responses, pointer }: Operation, status: number): string {
  const response = responses[status];
  if (response === undefined) throw new Error(`the contract has no answer ${status} of ${name}`);
  if (response.$ref !== undefined) return mediaType(response.$ref);
  if (response.content !== undefined) return mediaType(`${pointer}/${status}`);
  // Described only in words: "As sign, with …".
  const sign = operations.get('sign');
  if (name === 'signHash' && sign !== undefined) return mediaType(`${sign.pointer}/200`);
  throw new Error(`the contract has no schema for ${status} of ${name}`);
}

function mediaType(pointer: string): string {
  return `contract:${pointer}/content/application~1json/schema`;
}

function compiled(reference: string): ValidateFunction {
  const validate = ajv.getSchema(reference);
  if (validate === undefined) throw new Error(`the contract has nothing at ${reference}`);
  return validate;
}

/**
 * The contract must list a code for the status. If an operation has its own codes, it is one of those, or the general
 * one for a body that is not JSON or an algorithm that cannot sign.
 */
function codeViolations(operation: Operation, status: number, body: unknown): readonly string[] {
  const parsed = v.tryParse(errorBody, body);
  if (!parsed.ok) return ['no error code'];
  const code = parsed.value.error.error_code;
  const own = /ERR_[A-Z_]+_\d{3}/.exec(operation.responses[status]?.description ?? '')?.[0];
  const allowed = documentedCodes.get(status) ?? [];
  if (!allowed.includes(code)) return [`${code} is not documented for ${status}`];
  if (own !== undefined && code !== own && code !== 'ERR_INVALID_001') return [`${code} in place of ${own}`];
  return [];
}
