import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import * as z from '../../src/schema.js';
import type { GithubAnswer, GithubRequest } from '../support/fake-github.js';

/** GitHub's own description of its REST API, https://github.com/github/rest-api-description. */
const require = createRequire(import.meta.url);
const document: unknown = require('@octokit/openapi/generated/api.github.com.json');

const parameterSchema = z.object({ name: z.string(), in: z.string(), required: z.optional(z.boolean()) });
const contentSchema = z.record(z.string(), z.object({ schema: z.optional(z.unknown()) }));
const operationSchema = z.object({
  operationId: z.string(),
  parameters: z.optional(z.array(z.unknown())),
  requestBody: z.optional(z.object({ content: contentSchema })),
  responses: z.record(z.string(), z.unknown()),
});
const descriptionSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ parameters: z.record(z.string(), z.unknown()) }),
});
const { paths, components } = descriptionSchema.parse(document);

// Not strict: the document around the schemas is OpenAPI, whose keywords ajv does not know.
const ajv = new Ajv({ strict: false, validateSchema: false, logger: false });
ajvFormats.default(ajv);
ajv.addSchema({ $id: 'github:', ...z.record(z.string(), z.unknown()).parse(document) });

interface Operation {
  readonly name: string;
  readonly description: z.infer<typeof operationSchema>;
  /** JSON pointer. */
  readonly pointer: string;
}

/** What in a request and its answer is not as GitHub describes it; an empty list when all is. */
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

/** The operations that a run of the tests can reach, by method and path. */
function operationOf(method: string, path: string): Operation | undefined {
  for (const [template, methods] of Object.entries(paths)) {
    // A ref has slashes of its own, every other parameter is one segment.
    const pattern = template.replace(/\{ref\}$/, '.+').replace(/\{[^}]+\}/g, '[^/]+');
    const found = methods[method.toLowerCase()];
    if (found === undefined || !new RegExp(`^${pattern}$`).test(path)) continue;
    const description = operationSchema.parse(found);
    const pointer = `#/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    return { name: description.operationId, description, pointer };
  }
  return undefined;
}

function queryViolations({ description }: Operation, query: URLSearchParams): readonly string[] {
  const declared = (description.parameters ?? []).map((parameter) => {
    const { $ref } = z.object({ $ref: z.optional(z.string()) }).parse(parameter);
    return parameterSchema.parse(
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
  const { properties } = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(content.schema);
  return [...schemaViolations(schemaPointer, value), ...undescribed(Object.keys(properties), value)];
}

function answerViolations(
  { description, pointer }: Operation,
  { status, body }: GithubAnswer,
): readonly string[] {
  const isError = status >= 400;
  if (Buffer.isBuffer(body)) return ['the answer is no JSON'];
  if (description.responses[status] === undefined) {
    // Of errors that can befall any operation the description says nothing with most.
    return isError
      ? schemaViolations('#/components/schemas/basic-error', body)
      : [`${status} is not described`];
  }
  const response: unknown = description.responses[status];
  const { $ref } = z.object({ $ref: z.optional(z.string()) }).parse(response);
  const where = $ref ?? `${pointer}/responses/${status}`;
  const hasContent = 'content' in z.record(z.string(), z.unknown()).parse(resolve(where));
  if (!hasContent) return body === undefined || isError ? [] : [`${status} has a body that is not described`];
  return schemaViolations(`${where}/content/application~1json/schema`, body);
}

function resolve(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/'))
    .reduce<unknown>((value, part) => z.record(z.string(), z.unknown()).parse(value)[part], document);
}

function schemaViolations(pointer: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`github:${pointer}`);
  if (validate === undefined) throw new Error(`GitHub's description has nothing at ${pointer}`);
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map((error) => `${ajv.errorsText([error])} (${pointer})`);
}

function undescribed(known: readonly string[], value: unknown): readonly string[] {
  const names = Object.keys(z.record(z.string(), z.unknown()).parse(value));
  return names.filter((name) => !known.includes(name)).map((name) => `the field ${name} is not described`);
}
