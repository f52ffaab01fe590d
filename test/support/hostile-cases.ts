import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from '../../src/schema.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { attestedRelease, genuineRelease, KEYRING, MANIFEST } from './hostile/base-releases.js';
import { parseEdit, type Edit } from './hostile/edits.js';
import { filled } from './hostile/placeholders.js';
import { signedMessages } from './hostile/signed-messages.js';
import { testKeyring } from './hostile/test-keys.js';
import { bytesAt, type Tree } from './hostile/tree.js';

/** The corpus: one file for each group of cases (`test/hostile/README.md`). */
const corpus = path.resolve(import.meta.dirname, '../hostile');

const exitStatus = v.int(0, 255);
const verdicts = v.record(v.string(), v.string());

const expectation = v.variant('outcome', [
  v.strictObject({ outcome: v.picklist(['verified', 'failed']), exit_status: exitStatus, verdicts }),
  v.strictObject({ outcome: v.picklist(['manifest-rejected', 'policy-rejected']), exit_status: exitStatus }),
  v.strictObject({ outcome: v.literal('error'), error: v.string(), exit_status: exitStatus }),
]);

const caseSchema = v.strictObject({
  name: v.matching(/^[a-z0-9]+(?:-[a-z0-9]+)+$/),
  /** The change by the attacker, and why it must not pass. */
  why: v.pipe(v.string(), v.nonEmpty()),
  /** The control whose release is changed. Default: `control-genuine`. */
  from: v.optional(v.string()),
  /** Texts of the artifacts in the changed release by path, if they are not the usual ones. */
  artifacts: v.optional(v.record(v.string(), v.string())),
  edits: v.array(v.unknown()),
  /** Arguments of the command line after `verify`, which runs in the folder of the release. */
  arguments: v.optional(v.array(v.string()), []),
  /** Variables for the run. */
  environment: v.optional(v.record(v.string(), v.string()), {}),
  trusted_keys: v.optional(v.array(v.string()), [KEYRING]),
  /** False if no trusted key signed the manifest. Otherwise it must be refused for its content alone. */
  manifest_signed: v.optional(v.boolean(), true),
  /** The required system, if any. */
  needs: v.optional(v.literal('posix')),
  expected: expectation,
});

export interface HostileCase extends Omit<v.InferOutput<typeof caseSchema>, 'edits'> {
  /** The beginning of the name, which is the name of its file. */
  readonly group: string;
  readonly edits: readonly Edit[];
  /** The release that the edits change. */
  readonly base: () => Promise<Tree>;
}

/** The releases that a case may start from, by the case that shows that they pass. */
const controls: Readonly<Record<string, () => Promise<Tree>>> = {
  'control-genuine': () => genuineRelease(),
  'control-attestation': attestedRelease,
};

/** Reads all cases. A file without cases, an unknown field or a duplicate name is an error. */
export function readHostileCases(folder = corpus): readonly HostileCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'test-keys.json');
  if (files.length === 0) throw new Error(`there is no case in '${folder}'`);
  const cases = files.flatMap((name) => readGroup(path.join(folder, name)));
  const names = cases.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`the case '${twice}' stands twice`);
  return cases;
}

function readGroup(file: string): readonly HostileCase[] {
  const group = path.basename(file, '.json');
  const values = v.parse(v.pipe(v.array(v.unknown()), v.nonEmpty()), JSON.parse(readFileSync(file, 'utf8')));
  return values.map((value, index) => {
    try {
      return parseCase(value, group);
    } catch (cause) {
      throw new Error(`case ${index + 1} of ${group}.json is wrong: ${String(cause)}`, { cause });
    }
  });
}

function parseCase(value: unknown, group: string): HostileCase {
  const hostile = v.parse(caseSchema, value);
  if (!hostile.name.startsWith(`${group}-`)) throw new Error(`'${hostile.name}' belongs to another file`);
  return { ...hostile, group, edits: hostile.edits.map(parseEdit), base: baseOf(hostile) };
}

function baseOf({ name, from, artifacts }: v.InferOutput<typeof caseSchema>): () => Promise<Tree> {
  if (artifacts !== undefined) return () => genuineRelease(artifacts);
  const base = controls[from ?? (name in controls ? name : 'control-genuine')];
  if (base === undefined) throw new Error(`'${String(from)}' is not a control`);
  return base;
}

/** The release after the attack. */
export async function buildRelease({ base, edits }: HostileCase): Promise<Tree> {
  let tree = await base();
  for (const edit of edits) tree = await edit(tree);
  return tree;
}

/** The release of a case by its name. */
export function hostileRelease(name: string): Promise<Tree> {
  const hostile = readHostileCases().find((candidate) => candidate.name === name);
  if (hostile === undefined) throw new Error(`there is no case '${name}'`);
  return buildRelease(hostile);
}

/** The arguments of a case with the placeholders filled in. */
export function argumentsOf(hostile: HostileCase, tree: Tree): Promise<readonly string[]> {
  return Promise.all(hostile.arguments.map((argument) => filled(argument, tree)));
}

/** Whether a key in the usual keyring, with any status, signed the manifest of a release. */
export async function isManifestSigned(tree: Tree): Promise<boolean> {
  if (!tree.has(`${MANIFEST}.sig`)) return false;
  const signature = bytesAt(tree, `${MANIFEST}.sig`);
  const message = signedMessages.manifest(bytesAt(tree, MANIFEST), 'sha512');
  for (const { publicKey } of (await testKeyring()).keys) {
    if (await verifySignature(publicKey, message, signature)) return true;
  }
  return false;
}
