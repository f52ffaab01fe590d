import { digestAlgorithms } from '../../../src/artifacts/digest.js';
import * as v from '../../../src/schema.js';
import { signaturePath } from '../../../src/signatures/signature-path.js';
import { withValueAt, type Place } from '../json-edits.js';
import { attested } from './attesting.js';
import { MANIFEST } from './base-releases.js';
import { encode, encodings } from './encodings.js';
import { filled, filledValue } from './placeholders.js';
import { signedKinds, signedMessages } from './signed-messages.js';
import { testKey } from './test-keys.js';
import { areEqual, bytesAt, withEntry, withFile, withoutEntry, type Tree } from './tree.js';

/** One change by the attacker. */
export type Edit = (tree: Tree) => Promise<Tree>;

type Change<T> = (edit: T, tree: Tree) => Tree | Promise<Tree>;

/** Edits of a JSON file keep the rest of it in the form that qpher-sign writes. */
const inFile = { in: v.optional(v.string(), MANIFEST) };

/** Exactly one of `text`, `hex` and `bytes_of`, repeated `times` times. */
const content = {
  text: v.optional(v.string()),
  hex: v.optional(v.matching(/^(?:[0-9a-f]{2})+$/)),
  bytes_of: v.optional(v.string()),
  times: v.optional(v.int(1), 1),
};

/** Every edit by its first key. `test/hostile/README.md` explains them. */
const edits: Readonly<Record<string, (value: unknown) => Edit>> = {
  write: edit(v.strictObject({ write: v.string(), ...content }), async (given, tree) =>
    withFile(tree, given.write, await contentOf(given, tree)),
  ),
  append: edit(v.strictObject({ append: v.string(), ...content }), async (given, tree) => {
    const bytes = Buffer.concat([bytesAt(tree, given.append), await contentOf(given, tree)]);
    return withFile(tree, given.append, bytes);
  }),
  replace: edit(v.strictObject({ replace: v.string(), ...inFile, ...content }), async (given, tree) => {
    const bytes = replaced(bytesAt(tree, given.in), Buffer.from(given.replace), await contentOf(given, tree));
    return withFile(tree, given.in, bytes);
  }),
  truncate: edit(v.strictObject({ truncate: v.string(), to: v.int(0) }), ({ truncate, to }, tree) =>
    withFile(tree, truncate, bytesAt(tree, truncate).subarray(0, to)),
  ),
  encode: edit(
    v.strictObject({ encode: v.string(), as: v.picklist(encodings) }),
    ({ encode: file, as: encoding }, tree) => withFile(tree, file, encode(bytesAt(tree, file), encoding)),
  ),
  remove: edit(v.strictObject({ remove: v.string() }), ({ remove }, tree) => withoutEntry(tree, remove)),
  rename: edit(v.strictObject({ rename: v.string(), to: v.string() }), ({ rename, to }, tree) =>
    withFile(withoutEntry(tree, rename), to, bytesAt(tree, rename)),
  ),
  copy: edit(v.strictObject({ copy: v.string(), to: v.string() }), ({ copy, to }, tree) =>
    withFile(tree, to, bytesAt(tree, copy)),
  ),
  swap: edit(v.strictObject({ swap: v.string(), with: v.string() }), ({ swap, with: other }, tree) =>
    withFile(withFile(tree, swap, bytesAt(tree, other)), other, bytesAt(tree, swap)),
  ),
  set: edit(v.strictObject({ set: v.string(), to: v.unknown(), ...inFile }), async (given, tree) =>
    withJson(tree, given.in, given.set, await filledValue(given.to, tree)),
  ),
  unset: edit(v.strictObject({ unset: v.string(), ...inFile }), (given, tree) =>
    withJson(tree, given.in, given.unset, undefined),
  ),
  relist: edit(v.strictObject({ relist: v.string(), as: v.string() }), relisted),
  sign: edit(
    v.strictObject({
      sign: v.picklist(signedKinds),
      file: v.optional(v.string(), MANIFEST),
      by: v.optional(v.string(), '1'),
      digest: v.optional(v.picklist(digestAlgorithms), 'sha512'),
      to: v.optional(v.string()),
    }),
    async ({ sign, file, by, digest, to = signaturePath(file) }, tree) => {
      const message = signedMessages[sign](bytesAt(tree, file), digest);
      return withFile(tree, to, (await testKey(by)).sign(message));
    },
  ),
  attest: edit(v.strictObject({ attest: v.string(), to: v.optional(v.string()) }), ({ attest, to }, tree) =>
    attested(tree, attest, to),
  ),
  link: edit(v.strictObject({ link: v.string(), to: v.string() }), ({ link, to }, tree) =>
    withEntry(tree, link, { kind: 'link', target: to }),
  ),
  folder: edit(v.strictObject({ folder: v.string() }), ({ folder }, tree) =>
    withEntry(tree, folder, { kind: 'folder' }),
  ),
  fifo: edit(v.strictObject({ fifo: v.string() }), ({ fifo }, tree) =>
    withEntry(tree, fifo, { kind: 'fifo' }),
  ),
  sparse: edit(v.strictObject({ sparse: v.string(), size: v.int(1) }), ({ sparse, size }, tree) =>
    withEntry(tree, sparse, { kind: 'sparse', size }),
  ),
};

/** Parses an edit of a case. Its first key is the kind. */
export function parseEdit(value: unknown): Edit {
  const [name = ''] = Object.keys(v.parse(v.record(v.string(), v.unknown()), value));
  const parse = edits[name];
  if (parse === undefined) throw new Error(`there is no edit '${name}'`);
  return parse(value);
}

function edit<T>(schema: v.Schema<T>, change: Change<T>): (value: unknown) => Edit {
  return (value) => {
    const given = v.parse(schema, value);
    return async (tree) => {
      const changed = await change(given, tree);
      if (areEqual(tree, changed)) throw new Error(`the edit ${JSON.stringify(value)} changes nothing`);
      return changed;
    };
  };
}

interface Content {
  readonly text?: string | undefined;
  readonly hex?: string | undefined;
  readonly bytes_of?: string | undefined;
  readonly times: number;
}

async function contentOf({ text, hex, bytes_of, times }: Content, tree: Tree): Promise<Buffer> {
  const given: Buffer[] = [];
  if (text !== undefined) given.push(Buffer.from(await filled(text, tree)));
  if (hex !== undefined) given.push(Buffer.from(hex, 'hex'));
  if (bytes_of !== undefined) given.push(bytesAt(tree, bytes_of));
  const [once] = given;
  if (once === undefined || given.length > 1) throw new Error('an edit takes one of text, hex and bytes_of');
  return Buffer.alloc(once.length * times, once);
}

/** Replaces every occurrence byte by byte, because the file does not need to be UTF-8. */
function replaced(bytes: Buffer, search: Buffer, replacement: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(search); at !== -1; at = bytes.indexOf(search, from)) {
    parts.push(bytes.subarray(from, at), replacement);
    from = at + search.length;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}

/** @param pointer a JSON Pointer (RFC 6901) */
function withJson(tree: Tree, file: string, pointer: string, value: unknown): Tree {
  const text = bytesAt(tree, file).toString('utf8');
  const changed = withValueAt(JSON.parse(text) as unknown, placeOf(pointer), value);
  const indent = text.startsWith('{\n') ? 2 : undefined;
  const end = text.endsWith('\n') ? '\n' : '';
  return withFile(tree, file, Buffer.from(JSON.stringify(changed, undefined, indent) + end));
}

function placeOf(pointer: string): Place {
  if (pointer !== '' && !pointer.startsWith('/')) throw new Error(`'${pointer}' is not a JSON Pointer`);
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

interface Listed {
  readonly artifacts: readonly ListedArtifact[];
}

interface ListedArtifact {
  readonly path: string;
  readonly signature: object | null;
}

/** Lists an artifact under another path in the manifest, in sorted order. */
function relisted({ relist, as: path }: { relist: string; as: string }, tree: Tree): Tree {
  const { artifacts } = JSON.parse(bytesAt(tree, MANIFEST).toString('utf8')) as Listed;
  if (!artifacts.some((artifact) => artifact.path === relist)) {
    throw new Error(`the manifest does not list '${relist}'`);
  }
  const rename = (artifact: ListedArtifact): ListedArtifact => ({
    ...artifact,
    path,
    signature: artifact.signature && { ...artifact.signature, path: signaturePath(path) },
  });
  const renamed = artifacts.map((artifact) => (artifact.path === relist ? rename(artifact) : artifact));
  const sorted = renamed.toSorted((left, right) =>
    Buffer.compare(Buffer.from(left.path), Buffer.from(right.path)),
  );
  return withJson(tree, MANIFEST, '/artifacts', sorted);
}
