import { QpherSignError } from '../../errors.js';
import { assetName } from '../../artifacts/asset-name.js';
import type { Asset, Release } from '../../github/release.js';
import type { Releases } from '../../github/releases.js';
import { signatureBytes } from '../../signatures/schemes.js';
import type { RunContext } from '../context.js';
import type { SigningPlan } from '../signing/plan-signing.js';
import type { UploadOptions } from '../signing/sign-options.js';
import { foreignAsset, immutableRelease, noRelease, otherContent } from './release-errors.js';
import { MAX_ASSETS, plannedUploads, type PlannedUpload } from './planned-uploads.js';

/**
 * Bytes that an asset must stay below.
 * @see https://docs.github.com/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas
 */
const ASSET_SIZE_LIMIT = 2 * 1024 ** 3;

/** The release that a run uploads to, found before anything is signed. */
export interface OpenedRelease {
  readonly options: UploadOptions;
  readonly releases: Releases;
  /** `undefined` where a draft is to be made. */
  readonly release: Release | undefined;
  /** What is in it. */
  readonly assets: readonly Asset[];
  readonly stages: readonly (readonly PlannedUpload[])[];
}

/**
 * Finds the release, and what would keep the outputs from it: a signature that then could not be uploaded would be paid
 * for in vain.
 * @throws QpherSignError `release-not-found`, `release-refused`, `asset-conflict`, `path-clash`, and as `Releases`
 */
export async function openRelease(
  options: UploadOptions,
  plan: SigningPlan,
  context: RunContext,
): Promise<OpenedRelease> {
  const stages = plannedUploads(plan);
  const releases = await context.connectReleases(options.repository);
  releases.requireToken();
  const release = await releases.find(options.tag);
  if (release === undefined) await refuseToCreate(options, releases);
  const assets = release === undefined ? [] : await releases.assets(release);
  refuseHopeless(plan, stages.flat(), assets, release);
  refuseBeyondLimits(plan, stages.flat(), assets);
  return { options, releases, release, assets, stages };
}

async function refuseToCreate({ createRelease, tag }: UploadOptions, releases: Releases): Promise<void> {
  if (!createRelease) throw noRelease(releases, tag);
  if (await releases.hasTag(tag)) return;
  throw new QpherSignError(
    'release-not-found',
    `${releases.repository} has no tag '${tag}'`,
    'push the tag first: a release of none would make one at whatever commit is the newest',
  );
}

function refuseHopeless(
  { artifacts, options: { onExisting } }: SigningPlan,
  uploads: readonly PlannedUpload[],
  assets: readonly Asset[],
  release: Release | undefined,
): void {
  const whole = new Map(assets.filter(({ isWhole }) => isWhole).map((asset) => [asset.name, asset]));
  for (const { path, size } of artifacts) {
    const asset = whole.get(assetName(path));
    if (asset !== undefined && size !== null && asset.size !== size) throw otherContent(asset.name);
  }
  for (const { name, kind } of uploads) {
    const asset = whole.get(name);
    if (asset === undefined) {
      if (release?.immutable === true) throw immutableRelease(release, name);
    } else if (kind === 'artifact') {
      continue;
    } else if (onExisting === 'error') {
      throw new QpherSignError(
        'signature-exists',
        `the release has '${name}' already`,
        'remove it, or set on-existing to reuse or overwrite',
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

/** Refuses before anything is signed what GitHub would refuse to store. */
function refuseBeyondLimits(
  { artifacts }: SigningPlan,
  uploads: readonly PlannedUpload[],
  assets: readonly Asset[],
): void {
  const present = new Set(assets.filter(({ isWhole }) => isWhole).map(({ name }) => name));
  const sizes = new Map(artifacts.map(({ path, size }) => [path, size]));
  const added = uploads.filter(({ name }) => !present.has(name));
  for (const { path, kind } of added) {
    const size = kind === 'artifact' ? sizes.get(path) : undefined;
    if (size === undefined || size === null || (size > 0 && size < ASSET_SIZE_LIMIT)) continue;
    throw new QpherSignError(
      'release-refused',
      `'${path}' has ${size} bytes: GitHub takes assets of at least 1 byte and less than 2 GiB`,
      'leave the file out, or put it into an archive or several',
    );
  }
  if (present.size + added.length > MAX_ASSETS) {
    throw new QpherSignError(
      'release-refused',
      `the release has ${present.size} assets and would get ${added.length} more: GitHub takes at most ${MAX_ASSETS}`,
      'sign fewer files, or put several into one archive',
    );
  }
}
