import { digestAlgorithms } from '../artifacts/digest.js';
import { onExistingChoices, releaseModes, signaturesChoices } from '../engine/signing/sign-options.js';
import { checksumAlgorithms, checksumFiles } from '../manifest/checksums.js';
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
  parseNames,
  parsePath,
  parseRate,
  parseRepository,
  parseTag,
  parseText,
  parseToken,
  optional,
  parsePartName,
  type ListParser,
  type Parser,
} from './parsers.js';

/** The commands that have settings. `keys` has those for reaching the service. */
const modes = ['sign', 'verify', 'merge', 'show', 'page', 'keys'] as const;

export type Mode = (typeof modes)[number];

/** Groups of settings, with their headings, in the order of help and reference. */
export const settingGroups = {
  files: 'Files',
  trust: 'Keys',
  checks: 'Checks',
  release: 'GitHub releases',
  run: 'The run',
} as const;

type SettingGroup = keyof typeof settingGroups;

interface Definition {
  /** In kebab case. */
  readonly name: string;
  readonly group: SettingGroup;
  /**
   * One or two sentences for each command that has the setting. Other settings are written `{strict}`, or `{manifest:
   * none}` with a value, and each host spells them in its own way (`setting-help.ts`).
   */
  readonly help: Readonly<Partial<Record<Mode, string>>>;
  /** As text, which is parsed if nothing is given; empty if there is no default. */
  readonly default: string;
  /** The default in `action.yml`, if it differs from `default`. */
  readonly actionDefault?: string;
  /** Stands for the value in help. */
  readonly placeholder: string;
  /**
   * Whether it restricts what passes. Such a setting must not be blank, because that would silently turn off a check.
   */
  readonly narrows: boolean;
}

/** One setting: an input of the Action, a `--flag` and a `QPHER_*` variable with the same name. */
export type Setting<T> = TextSetting<T> | ListSetting<T>;

export interface TextSetting<T> extends Definition {
  readonly kind: 'text' | 'boolean' | 'boolean-or-auto' | 'secret';
  readonly parse: Parser<T>;
}

/** A setting with several values: lines of an input or a variable, or one flag for each. */
export interface ListSetting<T> extends Definition {
  readonly kind: 'lines';
  readonly parse: ListParser<T>;
}

const base = { default: '', placeholder: 'text', narrows: false } as const;

type Defined<S extends Definition, Key extends string> = Omit<S, keyof typeof base | Key> & Partial<S>;

function setting<T>(definition: Defined<TextSetting<T>, 'kind'>): TextSetting<T> {
  return { ...base, kind: 'text', ...definition };
}

function listSetting<T>(definition: Defined<ListSetting<T>, 'kind'>): ListSetting<T> {
  return { ...base, ...definition, kind: 'lines' };
}

/** One help text for several commands. */
function helpOf(modes: readonly Mode[], help: string): Definition['help'] {
  return Object.fromEntries(modes.map((mode) => [mode, help]));
}

const service: readonly Mode[] = ['sign', 'verify', 'merge', 'keys'];
const all: readonly Mode[] = ['sign', 'verify', 'merge'];
const writing: readonly Mode[] = ['sign', 'merge'];

/** All settings. `action.yml`, the flags, the variables and the reference are generated from this table. */
export const settings = {
  files: listSetting({
    name: 'files',
    group: 'files',
    placeholder: 'pattern',
    parse: parseNames,
    help: {
      sign: 'Files to sign: names or glob patterns, relative to the working directory. Each must match something. A pattern after ! excludes.',
      verify:
        'Files to verify: names or glob patterns, as for signing. Default: everything that the manifest lists.',
      merge: 'Manifests to merge: names or glob patterns. Each needs its .sig in the same folder.',
    },
  }),
  optionalFiles: listSetting({
    name: 'optional-files',
    group: 'files',
    placeholder: 'pattern',
    parse: parseNames,
    help: helpOf(['sign', 'verify'], 'Further names or glob patterns, which may match nothing.'),
  }),
  digestsFrom: listSetting({
    name: 'digests-from',
    group: 'files',
    placeholder: 'file',
    parse: parseNames,
    help: {
      sign: 'Checksum files, such as SHA512SUMS, whose entries are signed without the files. Names are relative to {root}. A listed file that is present must agree.',
    },
  }),
  root: setting({
    name: 'root',
    group: 'files',
    placeholder: 'folder',
    parse: optional(parseText),
    help: {
      sign: 'Folder that the paths in the manifest are relative to. Nothing outside it is signed. Default: the working directory, or the workspace in a workflow.',
      verify:
        'Folder with the manifest and the files to verify. Default: the working directory, or the workspace in a workflow.',
      merge:
        'Folder that the merged manifest is written to. Default: the working directory, or the workspace in a workflow.',
    },
  }),
  apiKey: setting({
    name: 'api-key',
    group: 'trust',
    kind: 'secret',
    placeholder: 'key',
    parse: optional(parseApiKey),
    help: {
      ...helpOf(
        ['sign', 'merge', 'keys'],
        'API key of the Qpher service; it starts with qph_. Prefer the variable QPHER_API_KEY.',
      ),
      verify:
        'API key of the Qpher service, only needed without {trusted-keys}. Prefer the variable QPHER_API_KEY.',
    },
  }),
  apiUrl: setting({
    name: 'api-url',
    group: 'trust',
    default: 'https://api.qpher.ai',
    placeholder: 'url',
    parse: parseApiUrl,
    help: helpOf(service, 'Address of the Qpher service: https, or http on this machine.'),
  }),
  part: setting({
    name: 'part',
    group: 'files',
    placeholder: 'name',
    parse: optional(parsePartName),
    help: {
      sign: 'Sign one part of a release: write qpher-part-NAME.json, for merge, instead of the manifest.',
    },
  }),
  digestAlgorithm: setting({
    name: 'digest-algorithm',
    group: 'files',
    default: 'sha512',
    placeholder: 'name',
    parse: parseChoice(digestAlgorithms),
    help: {
      sign: 'Digest that is signed: sha512, sha384 or sha256. FIPS 204 asks for at least 384 bits; sha256 is for interoperation only.',
      verify: 'Digest that was signed. Only used with {manifest: none}; a manifest records its own.',
    },
  }),
  signatures: setting({
    name: 'signatures',
    group: 'files',
    default: 'each',
    placeholder: 'which',
    parse: parseChoice(signaturesChoices),
    help: {
      sign: 'What is signed: each signs every artifact, with one .sig and one call for each; manifest signs only the manifest, which lists all digests.',
    },
  }),
  manifest: setting({
    name: 'manifest',
    group: 'files',
    default: 'qpher-manifest.json',
    placeholder: 'file',
    parse: parsePath,
    help: {
      sign: 'Manifest to write, relative to {root}.',
      verify:
        'Manifest to verify, relative to {root}, or an attestation (….sigstore.json). With none, each file is verified by its .sig alone: names, completeness and source are not checked.',
      merge: 'Merged manifest to write, relative to {root}.',
    },
  }),
  trustedKeys: listSetting({
    name: 'trusted-keys',
    group: 'trust',
    placeholder: 'file',
    narrows: true,
    parse: parseNames,
    help: {
      verify:
        'Files of public keys that you trust: keyring, PEM or JWK. Verification then needs no account and does not contact the service.',
      merge:
        'Files of public keys that you trust: keyring, PEM or JWK. Parts signed with any other key are rejected.',
      show: 'Files of public keys that you trust: keyring, PEM or JWK. Signatures are verified with them.',
      page: 'Files of public keys to build into the page: keyring, PEM or JWK. Without them, the page asks for a keyring.',
    },
  }),
  keyFingerprints: listSetting({
    name: 'key-fingerprints',
    group: 'trust',
    placeholder: 'fingerprint',
    narrows: true,
    parse: parseFingerprints,
    help: helpOf(all, 'Fingerprints (sha256:…) of the only keys that may be used.'),
  }),
  onExisting: setting({
    name: 'on-existing',
    group: 'files',
    default: 'reuse',
    placeholder: 'what',
    parse: parseChoice(onExistingChoices),
    help: {
      sign: 'What to do with files of an earlier run. reuse keeps valid signatures of the active key; extend also keeps artifacts that this run does not name; overwrite replaces everything, including files of other tools; error stops.',
      merge:
        'What to do if it already exists. reuse keeps it if it says the same; extend also keeps its artifacts that no part names; overwrite replaces it; error stops.',
    },
  }),
  maxFiles: setting({
    name: 'max-files',
    group: 'run',
    default: '1000',
    placeholder: 'number',
    parse: parseInteger(1, 1_000_000),
    help: { sign: 'Cost guard: fail before the first call if there are more files than this.' },
  }),
  maxBytes: setting({
    name: 'max-bytes',
    group: 'run',
    placeholder: 'bytes',
    parse: optional(parseBytes),
    help: {
      sign: 'Cost guard: fail before the first call if all files together have more bytes than this. Units: K, M, G, T.',
    },
  }),
  checksums: setting({
    name: 'checksums',
    group: 'files',
    placeholder: 'names',
    parse: parseChoices(checksumAlgorithms),
    help: helpOf(
      writing,
      `Checksum files to write into {root}: sha256 (${checksumFiles.sha256}), sha512 (${checksumFiles.sha512}).`,
    ),
  }),
  attestation: setting({
    name: 'attestation',
    group: 'files',
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: {
      merge:
        'Also write an attestation of the merged release. Each part needs the setting too, or both checksums.',
      sign: 'Also write an attestation: a Sigstore bundle, signed with the same key. In GitHub Actions it holds SLSA provenance of the run, elsewhere the release.',
    },
  }),
  source: listSetting({
    name: 'source',
    group: 'files',
    placeholder: 'name=value',
    parse: (lines, name) => (lines.length === 0 ? undefined : parseSource(lines, name)),
    help: {
      sign: 'Source to record in the manifest instead of the CI run: provider, repository, ref and commit, optionally workflow, run-id and run-attempt, each as name=value.',
    },
  }),
  concurrency: setting({
    name: 'concurrency',
    group: 'run',
    default: '8',
    placeholder: 'number',
    parse: parseInteger(1, 64),
    help: {
      sign: 'Maximum number of calls to the service at a time.',
      verify: 'Maximum number of files to verify at a time.',
    },
  }),
  requestsPerMinute: setting({
    name: 'requests-per-minute',
    group: 'run',
    default: 'auto',
    placeholder: 'number',
    parse: parseRate,
    help: helpOf(
      service,
      'Maximum number of calls to the service per minute. With auto, the limit of your plan is learned from the service.',
    ),
  }),
  timeout: setting({
    name: 'timeout',
    group: 'run',
    default: '1800',
    placeholder: 'seconds',
    parse: parseInteger(1, 86_400),
    help: helpOf(service, 'Maximum duration of the whole run, in seconds.'),
  }),
  release: setting({
    name: 'release',
    group: 'release',
    default: 'none',
    placeholder: 'what',
    parse: parseChoice(['none', ...releaseModes] as const),
    help: helpOf(
      writing,
      'What to do with the GitHub release of the tag: attach uploads all that this run writes to an existing release; draft also uploads the artifacts, and creates a draft if there is no release; publish also publishes it when it is complete.',
    ),
  }),
  prerelease: setting({
    name: 'prerelease',
    group: 'release',
    default: 'auto',
    kind: 'boolean-or-auto',
    parse: parseBooleanOrAuto,
    help: helpOf(
      writing,
      'Whether the release is a pre-release. With auto, it is if the tag is a SemVer pre-release, such as v1.0.0-rc.1.',
    ),
  }),
  latest: setting({
    name: 'latest',
    group: 'release',
    default: 'auto',
    kind: 'boolean-or-auto',
    parse: parseBooleanOrAuto,
    help: helpOf(
      writing,
      'Whether the published release becomes the latest one. With auto, GitHub decides by version and date.',
    ),
  }),
  releaseTag: setting({
    name: 'release-tag',
    group: 'release',
    placeholder: 'tag',
    narrows: true,
    parse: optional(parseTag),
    help: {
      ...helpOf(writing, 'Tag of the GitHub release to upload to. Default: the tag that was pushed.'),
      verify: 'Tag of a GitHub release to download into {root} and verify.',
    },
  }),
  repository: setting({
    name: 'repository',
    group: 'release',
    placeholder: 'owner/name',
    parse: optional(parseRepository),
    help: helpOf(all, 'Repository of the release. Default: the one whose workflow is running.'),
  }),
  githubToken: setting({
    name: 'github-token',
    group: 'release',
    kind: 'secret',
    actionDefault: '${{ github.token }}',
    placeholder: 'token',
    parse: optional(parseToken),
    help: {
      ...helpOf(
        writing,
        'Token for GitHub, with the permission contents: write. Default: the token of the job.',
      ),
      verify: 'Token for GitHub. A public release needs none. Default: the token of the job.',
    },
  }),
  dryRun: setting({
    name: 'dry-run',
    group: 'run',
    default: 'false',
    kind: 'boolean-or-auto',
    parse: parseBooleanOrAuto,
    help: {
      sign: 'Show what would be signed, without an API key or a call. With auto, sign if an API key was given.',
    },
  }),
  allowRetired: setting({
    name: 'allow-retired',
    group: 'trust',
    default: 'true',
    kind: 'boolean',
    narrows: true,
    parse: parseBoolean,
    help: {
      verify:
        'Accept signatures by retired keys, as in releases from before a rotation. Turn off with {allow-retired: false}.',
    },
  }),
  expectedRepository: setting({
    name: 'expected-repository',
    group: 'checks',
    placeholder: 'owner/name',
    narrows: true,
    parse: optional(parseText),
    help: {
      verify:
        'Repository that the release must come from. Default with {release-tag}: the repository of that release. Write any to turn this check off.',
      page: 'Repository that a release must come from.',
    },
  }),
  expectedRef: setting({
    name: 'expected-ref',
    group: 'checks',
    placeholder: 'ref',
    narrows: true,
    parse: optional(parseText),
    help: {
      verify:
        'Git ref that the release must come from, such as refs/tags/v1.2.3. Default with {release-tag}: that tag. Write any to turn this check off.',
      page: 'Git ref that a release must come from, such as refs/tags/v1.2.3.',
    },
  }),
  expectedCommit: setting({
    name: 'expected-commit',
    group: 'checks',
    placeholder: 'sha',
    narrows: true,
    parse: optional(parseText),
    help: { verify: 'Commit that the release must come from.' },
  }),
  expectedWorkflow: setting({
    name: 'expected-workflow',
    group: 'checks',
    placeholder: 'workflow',
    narrows: true,
    parse: optional(parseText),
    help: {
      verify:
        'Workflow that the release must come from, such as o/r/.github/workflows/release.yml@refs/tags/v1.2.3.',
    },
  }),
  strict: setting({
    name: 'strict',
    group: 'checks',
    default: 'false',
    kind: 'boolean',
    narrows: true,
    parse: parseBoolean,
    help: { verify: 'Fail on files under {root} that the manifest does not list.' },
  }),
  allowMissing: setting({
    name: 'allow-missing',
    group: 'checks',
    default: 'false',
    kind: 'boolean',
    parse: parseBoolean,
    help: { verify: 'Do not fail when listed artifacts are absent.' },
  }),
  report: setting({
    name: 'report',
    group: 'run',
    placeholder: 'file',
    parse: optional(parseText),
    help: helpOf(
      all,
      'File to write a report of the run to: JUnit XML if the name ends in .xml, otherwise JSON.',
    ),
  }),
} as const;

/** Any setting, whatever the type of its value. */
export type AnySetting = Setting<unknown>;

/** Settings by group, for one mode or for all. */
export function settingsOf(mode?: Mode): readonly AnySetting[] {
  const groups = Object.keys(settingGroups);
  const every: readonly AnySetting[] = Object.values<AnySetting>(settings).toSorted(
    (left, right) => groups.indexOf(left.group) - groups.indexOf(right.group),
  );
  return mode === undefined ? every : every.filter((one) => modesOf(one).includes(mode));
}

/** The commands that have a setting, which are those with a help text. */
export function modesOf({ help }: AnySetting): readonly Mode[] {
  return modes.filter((mode) => help[mode] !== undefined);
}
