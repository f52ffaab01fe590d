import { mapConcurrently } from '../../concurrency.js';
import { QpherSignError } from '../../errors.js';
import { assetName } from '../../artifacts/asset-name.js';
import type { Digests } from '../../artifacts/digest.js';
import type { Asset, Release } from '../../github/release.js';
import type { Releases } from '../../github/releases.js';
import { signatureBytes } from '../../signatures/schemes.js';
import type { RunContext } from '../context.js';
import type { ReleaseOptions } from '../signing/sign-options.js';
import {
  MAX_ASSETS,
  type PlannedUpload,
  plannedUploads,
  type ReleaseContents,
  type ReleasedArtifact,
} from './planned-uploads.js';
import {
  absentArtifacts,
  foreignAsset,
  immutableRelease,
  noRelease,
  otherContent,
} from './release-errors.js';
import { isSameContent } from './same-content.js';

/**
 * Assets must be smaller than this number of bytes.
 * @see https://docs.github.com/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas
 */
const ASSET_SIZE_LIMIT = 2 * 1024 ** 3;

/** Maximum number of artifacts that are compared with their assets at a time. */
const COMPARE_CONCURRENCY = 4;

/** The release that a run uploads to, found before anything is signed. */
export interface OpenedRelease {
  readonly options: ReleaseOptions;
  readonly contents: ReleaseContents;
  readonly releases: Releases;
  /** `undefined` if a draft is to be created. */
  readonly release: Release | undefined;
  /** Its assets. */
  readonly assets: readonly Asset[];
  readonly stages: readonly (readonly PlannedUpload[])[];
}

/**
 * Finds the release and everything that would prevent the upload, because a signature that cannot be uploaded would be
 * paid for in vain.
 * @throws QpherSignError `release-not-found`, `release-refused`, `asset-conflict`, `path-clash`, `path-invalid`, and
 * the errors of `Releases`
 */
export async function openRelease(
  options: ReleaseOptions,
  contents: ReleaseContents,
  context: RunContext,
): Promise<OpenedRelease> {
  const stages = plannedUploads(contents, options.mode);
  const releases = await context.connectReleases(options.repository);
  releases.requireToken();
  const release =
    options.mode === 'attach' ? await releases.findOrWait(options.tag) : await releases.find(options.tag);
  if (release === undefined) await refuseToCreate(options, releases);
  const assets = release === undefined ? [] : await releases.assets(release);
  const opened = { options, contents, releases, release, assets, stages };
  await refuseContradictions(opened, context);
  refuseHopeless(opened);
  refuseBeyondLimits(opened);
  return opened;
}

async function refuseToCreate({ mode, tag }: ReleaseOptions, releases: Releases): Promise<void> {
  if (mode === 'attach')
    throw noRelease(releases, tag, ', or set release to draft, which creates the release');
  if (await releases.hasTag(tag)) return;
  throw new QpherSignError(
    'release-not-found',
    `${releases.repository} has no tag '${tag}'`,
    'push the tag first: GitHub would otherwise create it at the newest commit',
  );
}

function wholeAssets(assets: readonly Asset[]): ReadonlyMap<string, Asset> {
  return new Map(assets.filter(({ isWhole }) => isWhole).map((asset) => [asset.name, asset]));
}

/** An asset from an earlier build with other content would contradict the signature of the artifact. */
async function refuseContradictions(
  { contents, options, releases, assets }: OpenedRelease,
  context: RunContext,
): Promise<void> {
  const whole = wholeAssets(assets);
  const absent = contents.artifacts.filter(({ path, size }) => size === null && !whole.has(assetName(path)));
  if (options.mode === 'publish' && absent.length > 0) {
    throw absentArtifacts(
      options.tag,
      absent.map(({ path }) => path),
    );
  }
  const compare = async (artifact: ReleasedArtifact): Promise<void> => {
    const asset = whole.get(assetName(artifact.path));
    if (asset === undefined) return;
    const isSameSize = artifact.size === null || artifact.size === asset.size;
    const digests = isSameSize ? await digestsOf(artifact, context) : {};
    const { size } = artifact;
    if (!(await isSameContent(releases, asset, { size, digests }))) throw otherContent(asset.name);
  };
  await mapConcurrently(contents.artifacts, COMPARE_CONCURRENCY, compare, context.signal);
}

/** GitHub reports the SHA-256 of an asset. */
async function digestsOf(
  { file, size, digests }: ReleasedArtifact,
  { hash, signal }: RunContext,
): Promise<Digests> {
  if (digests?.sha256 !== undefined || size === null) return digests ?? {};
  return (await hash(file, ['sha256'], signal)).digests;
}

function refuseHopeless({ contents, release, assets, stages }: OpenedRelease): void {
  const { onExisting } = contents;
  const whole = wholeAssets(assets);
  for (const { name, kind } of stages.flat()) {
    const asset = whole.get(name);
    if (asset === undefined) {
      if (release?.immutable === true) throw immutableRelease(release, name);
    } else if (kind === 'artifact') {
      continue;
    } else if (onExisting === 'error') {
      throw new QpherSignError(
        'signature-exists',
        `the release already has '${name}'`,
        'delete it, or set on-existing to reuse or overwrite',
      );
    } else if (
      kind === 'signature' &&
      onExisting === 'reuse' &&
      !Object.values(signatureBytes).includes(asset.size)
    ) {
      throw foreignAsset(name, 'a signature');
    }
  }
}

/** Refuses, before anything is signed, what GitHub would not store. */
function refuseBeyondLimits({ contents: { artifacts }, stages, assets }: OpenedRelease): void {
  const uploads = stages.flat();
  const present = new Set(assets.filter(({ isWhole }) => isWhole).map(({ name }) => name));
  const sizes = new Map(artifacts.map(({ path, size }) => [path, size]));
  const added = uploads.filter(({ name }) => !present.has(name));
  for (const { path, kind } of added) {
    const size = kind === 'artifact' ? sizes.get(path) : undefined;
    if (size === undefined || size === null || (size > 0 && size < ASSET_SIZE_LIMIT)) continue;
    throw new QpherSignError(
      'release-refused',
      `'${path}' has ${size} bytes: GitHub accepts assets of at least 1 byte and less than 2 GiB`,
      'leave the file out, or put it into an archive or several',
    );
  }
  if (present.size + added.length > MAX_ASSETS) {
    throw new QpherSignError(
      'release-refused',
      `the release has ${present.size} assets and would get ${added.length} more, but GitHub accepts at most ${MAX_ASSETS}`,
      'sign fewer files, or put several into one archive',
    );
  }
}
