import { digestAlgorithms } from '../artifacts/digest.js';
import { onExistingChoices } from '../engine/signing/sign-options.js';
import { checksumFiles, type ChecksumAlgorithm } from '../manifest/checksums.js';
import { parseSource } from './parse-source.js';
import {
  parseApiKey,
  parseApiUrl,
  parseBoolean,
  parseBooleanOrAuto,
  parseBytes,
  parseChoice,
  parseChoices,
  parseFingerprints,
  parseInteger,
  parseLines,
  parseRate,
  parseRepository,
  parseTag,
  parseText,
  parseToken,
  optional,
  parsePartName,
  type Parser,
} from './parsers.js';

/** The commands that settings belong to. `keys` takes those that reach the service. */
export type Mode = 'sign' | 'verify' | 'merge' | 'keys';

/** One setting: an Action input, a `--flag` and a `QPHER_*` variable of the same name. */
export interface Setting<T> {
  /** Kebab case. */
  readonly name: string;
  readonly modes: readonly Mode[];
  /** As text, parsed where nothing is given; empty where there is none. */
  readonly default: string;
  readonly parse: Parser<T>;
  readonly kind: 'text' | 'lines' | 'boolean' | 'boolean-or-auto' | 'secret';
  /** What `action.yml` gives an input that is not set, where that is not `default`. */
  readonly actionDefault?: string;
  /** What stands for the value in help. */
  readonly placeholder: string;
  /** One or two sentences. */
  readonly help: string;
}

const base = { default: '', kind: 'text', placeholder: 'text' } as const;
const service: readonly Mode[] = ['sign', 'verify', 'merge', 'keys'];
const all: readonly Mode[] = ['sign', 'verify', 'merge'];
const both: readonly Mode[] = ['sign', 'verify'];
const writing: readonly Mode[] = ['sign', 'merge'];

function setting<T>(definition: Omit<Setting<T>, keyof typeof base> & Partial<Setting<T>>): Setting<T> {
  return { ...base, ...definition };
}

const checksumAlgorithms: readonly ChecksumAlgorithm[] = ['sha256', 'sha512'];

/** Every setting there is, once. `action.yml`, the flags, the variables and the README's reference follow this table. */
export const settings = {
  files: setting({
    name: 'files',
    modes: all,
    kind: 'lines',
    placeholder: 'pattern',
    parse: parseLines,
    help: 'Glob patterns of the files, one a line, relative to the working directory; a pattern after ! excludes. Each must match something. Required to sign; when verifying, it limits the run to these files. To merge: the manifests, each with its .sig beside it.',
  }),
  optionalFiles: setting({
    name: 'optional-files',
    modes: both,
    kind: 'lines',
    placeholder: 'pattern',
    parse: parseLines,
    help: 'As files, for patterns that may match nothing.',
  }),
  root: setting({
    name: 'root',
    modes: all,
    placeholder: 'folder',
    parse: optional(parseText),
    help: 'Folder that the paths in the manifest are relative to; nothing outside it is signed. Without it: the workspace, or the current folder on the command line.',
  }),
  apiKey: setting({
    name: 'api-key',
    modes: service,
    kind: 'secret',
    placeholder: 'key',
    parse: optional(parseApiKey),
    help: 'API key of the Qpher service (starts with qph_); better given in the variable QPHER_API_KEY. Verifying needs it only without trusted-keys.',
  }),
  apiUrl: setting({
    name: 'api-url',
    modes: service,
    default: 'https://api.qpher.ai',
    placeholder: 'url',
    parse: parseApiUrl,
    help: 'Address of the Qpher service: https, or http on this machine.',
  }),
  part: setting({
    name: 'part',
    modes: ['sign'],
    placeholder: 'name',
    parse: optional(parsePartName),
    help: 'Sign one part of a release: the run writes qpher-part-NAME.json in place of the manifest, and merge makes a manifest of all parts.',
  }),
  digestAlgorithm: setting({
    name: 'digest-algorithm',
    modes: both,
    default: 'sha512',
    placeholder: 'name',
    parse: parseChoice(digestAlgorithms),
    help: 'Digest that is signed: sha512, sha384 or sha256. FIPS 204 asks for at least 384 bits. When verifying it counts for manifest: none alone, for a manifest names its own.',
  }),
  manifest: setting({
    name: 'manifest',
    modes: all,
    default: 'qpher-manifest.json',
    placeholder: 'file',
    parse: parseText,
    help: 'The manifest, relative to root; in a merge the one that is written. When verifying, an attestation (….intoto.jsonl) may take its place, and none checks each file by its .sig alone, without names, completeness and source.',
  }),
  trustedKeys: setting({
    name: 'trusted-keys',
    modes: ['verify', 'merge'],
    kind: 'lines',
    placeholder: 'file',
    parse: parseLines,
    help: 'Files of public keys you trust, one a line: keyring, PEM or JWK. With them verification is offline and needs no account. In a merge the parts are verified with them alone.',
  }),
  keyFingerprints: setting({
    name: 'key-fingerprints',
    modes: all,
    kind: 'lines',
    placeholder: 'fingerprint',
    parse: parseFingerprints,
    help: 'Fingerprints (sha256:…) of the only keys that may be used.',
  }),
  onExisting: setting({
    name: 'on-existing',
    modes: writing,
    default: 'reuse',
    placeholder: 'what',
    parse: parseChoice(onExistingChoices),
    help: 'What to do with .sig files that are there already: reuse keeps valid ones, signs again where they are not, and stops at a .sig of another tool; overwrite replaces any; error stops at any. A merge treats an existing manifest so.',
  }),
  maxFiles: setting({
    name: 'max-files',
    modes: ['sign'],
    default: '1000',
    placeholder: 'number',
    parse: parseInteger(1, 1_000_000),
    help: 'Cost guard: more files than this are an error before the first call.',
  }),
  maxBytes: setting({
    name: 'max-bytes',
    modes: ['sign'],
    placeholder: 'bytes',
    parse: optional(parseBytes),
    help: 'Cost guard: more bytes than this in all files together are an error. Units: K, M, G, T.',
  }),
  checksums: setting({
    name: 'checksums',
    modes: writing,
    placeholder: 'names',
    parse: parseChoices(checksumAlgorithms),
    help: `Checksum files to write into root: sha256 (${checksumFiles.sha256}), sha512 (${checksumFiles.sha512}).`,
  }),
  attestation: setting({
    name: 'attestation',
    modes: ['sign'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: "Also write an attestation: an in-toto statement with SLSA provenance of this run of GitHub Actions, signed with the same key. Its name is the manifest's, with .intoto.jsonl in place of .json.",
  }),
  source: setting({
    name: 'source',
    modes: ['sign'],
    kind: 'lines',
    placeholder: 'name=value',
    parse: optional(parseSource),
    help: 'What the manifest is to say of the run, in place of what the CI system says: provider, repository, ref and commit, and if wanted workflow, run-id and run-attempt, as name=value, one a line.',
  }),
  concurrency: setting({
    name: 'concurrency',
    modes: both,
    default: '8',
    placeholder: 'number',
    parse: parseInteger(1, 64),
    help: 'Calls under way at the same time when signing, artifacts at work when verifying.',
  }),
  requestsPerMinute: setting({
    name: 'requests-per-minute',
    modes: service,
    default: 'auto',
    placeholder: 'number',
    parse: parseRate,
    help: 'Calls a minute at the most; auto learns the limit of the plan from the service.',
  }),
  timeout: setting({
    name: 'timeout',
    modes: service,
    default: '1800',
    placeholder: 'seconds',
    parse: parseInteger(1, 86_400),
    help: 'Seconds that the whole run may take.',
  }),
  upload: setting({
    name: 'upload',
    modes: ['sign'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'Upload signature files, manifest and checksums to the GitHub release of release-tag.',
  }),
  uploadArtifacts: setting({
    name: 'upload-artifacts',
    modes: ['sign'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'With upload: upload the artifacts too.',
  }),
  createRelease: setting({
    name: 'create-release',
    modes: ['sign'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'With upload: make a draft release where the tag has none.',
  }),
  publish: setting({
    name: 'publish',
    modes: ['sign'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'With upload: publish the draft release at the end, when all is in place.',
  }),
  releaseTag: setting({
    name: 'release-tag',
    modes: both,
    placeholder: 'tag',
    parse: optional(parseTag),
    help: 'Tag of a GitHub release. With upload: the release to upload to; without it, that of the pushed tag. When verifying: the release to download into root and verify.',
  }),
  repository: setting({
    name: 'repository',
    modes: both,
    placeholder: 'owner/name',
    parse: optional(parseRepository),
    help: 'Repository of that release. Without it: the one whose workflow is running.',
  }),
  githubToken: setting({
    name: 'github-token',
    modes: both,
    kind: 'secret',
    actionDefault: '${{ github.token }}',
    placeholder: 'token',
    parse: optional(parseToken),
    help: 'Token for GitHub. Uploading needs the permission contents: write; downloading from a public release needs none. In a workflow, without it: the token of the job.',
  }),
  dryRun: setting({
    name: 'dry-run',
    modes: ['sign'],
    default: 'false',
    kind: 'boolean-or-auto',
    parse: parseBooleanOrAuto,
    help: 'Show what would be signed, without key and without a call. With auto, sign where there is an api-key, and show what would be signed where there is none.',
  }),
  allowRetired: setting({
    name: 'allow-retired',
    modes: ['verify'],
    default: 'true',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'Accept signatures of retired keys, as releases from before a rotation have them.',
  }),
  expectedRepository: setting({
    name: 'expected-repository',
    modes: ['verify'],
    placeholder: 'owner/name',
    parse: optional(parseText),
    help: 'Repository that the signed source must name.',
  }),
  expectedRef: setting({
    name: 'expected-ref',
    modes: ['verify'],
    placeholder: 'ref',
    parse: optional(parseText),
    help: 'Git ref that the signed source must name, such as refs/tags/v1.2.3.',
  }),
  expectedCommit: setting({
    name: 'expected-commit',
    modes: ['verify'],
    placeholder: 'sha',
    parse: optional(parseText),
    help: 'Commit that the signed source must name.',
  }),
  expectedWorkflow: setting({
    name: 'expected-workflow',
    modes: ['verify'],
    placeholder: 'workflow',
    parse: optional(parseText),
    help: 'Workflow that the signed source must name, such as o/r/.github/workflows/release.yml@refs/tags/v1.2.3.',
  }),
  strict: setting({
    name: 'strict',
    modes: ['verify'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'Fail on files under root that the manifest does not list.',
  }),
  allowMissing: setting({
    name: 'allow-missing',
    modes: ['verify'],
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: 'Do not fail when artifacts of the manifest are absent.',
  }),
  report: setting({
    name: 'report',
    modes: all,
    placeholder: 'file',
    parse: optional(parseText),
    help: 'Where to write a report of the run: JSON, or JUnit XML where the name ends in .xml.',
  }),
} as const;

/** Any setting, its value's type left open. */
export type AnySetting = Setting<unknown>;

/** Settings in the order of the table, those of one mode or all. */
export function settingsOf(mode?: Mode): readonly AnySetting[] {
  const every: readonly AnySetting[] = Object.values(settings);
  return mode === undefined ? every : every.filter(({ modes }) => modes.includes(mode));
}
