import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { npmPackage } from '../../scripts/tool-cache.mjs';
import * as v from '../../src/schema.js';
import type { GithubAnswer, GithubRequest } from '../support/fake-github.js';

/**
 * GitHub's own description of its REST API, https://github.com/github/rest-api-description. It has 385 MB and is
 * fetched on demand.
 */
const description = path.join(
  npmPackage('@octokit/openapi', '23.0.2'),
  '@octokit/openapi/generated/api.github.com.json',
);
const document: unknown = JSON.parse(readFileSync(description, 'utf8'));

const parameterSchema = v.object({ name: v.string(), in: v.string(), required: v.optional(v.boolean()) });
const contentSchema = v.record(v.string(), v.object({ schema: v.optional(v.unknown()) }));
const operationSchema = v.object({
  operationId: v.string(),
  parameters: v.optional(v.array(v.unknown())),
  requestBody: v.optional(v.object({ content: contentSchema })),
  responses: v.record(v.string(), v.unknown()),
});
const descriptionSchema = v.object({
  paths: v.record(v.string(), v.record(v.string(), v.unknown())),
  components: v.object({ parameters: v.record(v.string(), v.unknown()) }),
});
const { paths, components } = v.parse(descriptionSchema, document);

// Not strict, because the document around the schemas is OpenAPI, whose keywords ajv does not know.
const ajv = new Ajv({ strict: false, validateSchema: false, logger: false });
ajvFormats.default(ajv);
ajv.addSchema({ $id: 'github:', ...v.parse(v.record(v.string(), v.unknown()), document) });

interface Operation {
  readonly name: string;
  readonly description: v.InferOutput<typeof operationSchema>;
  /** JSON pointer. */
  readonly pointer: string;
}

/** Differences between a request or its response and GitHub's description; an empty list if there are none. */
export function githubViolations(
  request: GithubRequest,
  answer: GithubAnswer,
  bases: readonly string[],
): readonly string[] {
  const { origin, pathname } = request.url;
  const base = bases.find((candidate) => `${origin}${pathname}`.startsWith(`${candidate}/`));
  const path = base === undefined ? undefined : `${origin}${pathname}`.slice(base.length);
  const operation = path === undefined ? undefined : operationOf(request.method, path);
  if (operation === undefined) return [`there is no operation ${request.method} ${pathname}`];
  const violations = [
    ...queryViolations(operation, request.url.searchParams),
    ...bodyViolations(operation, request),
    ...answerViolations(operation, answer),
  ];
  return violations.map((violation) => `${operation.name}: ${violation}`);
}

/** The operations that the tests can reach, by method and path. */
function operationOf(method: string, path: string): Operation | undefined {
  for (const [template, methods] of Object.entries(paths)) {
    // A ref contains slashes, every other parameter is one segment.
    const pattern = template.replace(/\{ref\}$/, '.+').replace(/\{[^}]+\}/g, '[^/]+');
    const found = methods[method.toLowerCase()];
    if (found === undefined || !new RegExp(`^${pattern}$`).test(path)) continue;
    const description = v.parse(operationSchema, found);
    const pointer = `#/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    return { name: description.operationId, description, pointer };
  }
  return undefined;
}

function queryViolations({ description }: Operation, query: URLSearchParams): readonly string[] {
  const declared = (description.parameters ?? []).map((parameter) => {
    const { $ref } = v.parse(v.object({ $ref: v.optional(v.string()) }), parameter);
    return v.parse(
      parameterSchema,
      $ref === undefined ? parameter : components.parameters[$ref.split('/').at(-1) ?? ''],
    );
  });
  const known = declared.filter((parameter) => parameter.in === 'query');
  const unknown = [...query.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  const missing = known.filter(({ name, required }) => required === true && !query.has(name));
  return [
    ...unknown.map((name) => `the parameter ${name} is not described`),
    ...missing.map(({ name }) => `the parameter ${name} is missing`),
  ];
}

function bodyViolations(
  { description, pointer }: Operation,
  { headers, body }: GithubRequest,
): readonly string[] {
  if (body.length === 0) return [];
  const type = (headers['content-type'] ?? '').split(';')[0] ?? '';
  const content = description.requestBody?.content[type];
  if (content === undefined) return [`a body of type ${type} is not described`];
  if (type !== 'application/json') return [];
  const value: unknown = JSON.parse(body.toString('utf8'));
  const schemaPointer = `${pointer}/requestBody/content/application~1json/schema`;
  const { properties } = v.parse(v.object({ properties: v.record(v.string(), v.unknown()) }), content.schema);
  return [...schemaViolations(schemaPointer, value), ...undescribed(Object.keys(properties), value)];
}

function answerViolations(
  { description, pointer }: Operation,
  { status, body }: GithubAnswer,
): readonly string[] {
  const isError = status >= 400;
  if (Buffer.isBuffer(body)) return ['the answer is no JSON'];
  if (description.responses[status] === undefined) {
    // The description of most operations omits errors that any operation can return.
    return isError
      ? schemaViolations('#/components/schemas/basic-error', body)
      : [`${status} is not described`];
  }
  const response: unknown = description.responses[status];
  const { $ref } = v.parse(v.object({ $ref: v.optional(v.string()) }), response);
  const where = $ref ?? `${pointer}/responses/${status}`;
  const hasContent = 'content' in v.parse(v.record(v.string(), v.unknown()), resolve(where));
  if (!hasContent) return body === undefined || isError ? [] : [`${status} has a body that is not described`];
  return schemaViolations(`${where}/content/application~1json/schema`, body);
}

function resolve(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/'))
    .reduce<unknown>((value, part) => v.parse(v.record(v.string(), v.unknown()), value)[part], document);
}

function schemaViolations(pointer: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`github:${pointer}`);
  if (validate === undefined) throw new Error(`GitHub's description has nothing at ${pointer}`);
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map((error) => `${ajv.errorsText([error])} (${pointer})`);
}

function undescribed(known: readonly string[], value: unknown): readonly string[] {
  const names = Object.keys(v.parse(v.record(v.string(), v.unknown()), value));
  return names.filter((name) => !known.includes(name)).map((name) => `the field ${name} is not described`);
}
