import { QpherSignError } from '../../errors.js';
import { hasContent, type Asset, type AssetContent, type Release } from '../../github/release.js';
import type { Refusal } from '../../github/refusals.js';
import type { Releases } from '../../github/releases.js';
import { isSameContent, type KnownContent } from './same-content.js';
import type { PlannedUpload } from './planned-uploads.js';
import {
  anotherRun,
  immutableRelease,
  otherContent,
  publishedMeanwhile,
  releaseGone,
  renamedAsset,
} from './release-errors.js';

/** A release during the upload: its assets by name, as far as known. */
export interface ReleaseState {
  readonly releases: Releases;
  readonly release: Release;
  readonly assets: Map<string, Asset>;
  /** Ids of the assets that existed when the run began. Newer ones belong to another run. */
  readonly earlier: ReadonlySet<number>;
}

/** How often a name is tried again that another upload took meanwhile. */
const MAX_ROUNDS = 3;

/**
 * Makes sure that the release has this content under this name. To replace an asset, the new one is uploaded under a
 * temporary name, and the old one is deleted only when the new one is complete. Whatever fails, one of the two exists,
 * and the next run finds it.
 */
export async function placeAsset(
  state: ReleaseState,
  { kind }: PlannedUpload,
  content: AssetContent,
): Promise<'uploaded' | 'replaced' | 'kept'> {
  const temporary = { ...content, name: temporaryName(content) };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const existing = state.assets.get(content.name);
    if (existing !== undefined && (await isSameContent(state.releases, existing, knownContent(content)))) {
      await removeLeftovers(state, content.name);
      return 'kept';
    }
    if (state.release.immutable) throw immutableRelease(state.release, content.name);
    if (existing?.isWhole === true && kind === 'artifact') throw otherContent(content.name);
    if (existing?.isWhole === true && !state.earlier.has(existing.id)) throw anotherRun(content.name);
    if (existing?.isWhole === false) await remove(state, existing);

    // Only left by a run that was killed before it could assign the final name.
    const left = state.assets.get(temporary.name);
    const isReplacing = existing?.isWhole === true || (left !== undefined && hasContent(left, content));
    const placed = isReplacing
      ? await replace(state, existing, temporary, content)
      : await upload(state, content);
    if (placed) {
      await removeLeftovers(state, content.name);
      return isReplacing ? 'replaced' : 'uploaded';
    }
    await refresh(state);
  }
  throw anotherRun(content.name);
}

/** @returns false if another upload has taken the temporary name */
async function replace(
  state: ReleaseState,
  existing: Asset | undefined,
  temporary: AssetContent,
  { name }: AssetContent,
): Promise<boolean> {
  const left = state.assets.get(temporary.name);
  if (left === undefined || !hasContent(left, temporary)) {
    if (left !== undefined) await remove(state, left);
    if (!(await upload(state, temporary))) return false;
  }
  const fresh = state.assets.get(temporary.name);
  if (fresh === undefined) return false;
  if (existing !== undefined) await remove(state, existing);
  state.assets.set(name, await state.releases.rename(fresh, name));
  state.assets.delete(temporary.name);
  return true;
}

/** @returns false if another upload has taken the name */
async function upload(state: ReleaseState, content: AssetContent): Promise<boolean> {
  const { releases, release, assets } = state;
  const outcome = await releases.upload(release, content);
  if (outcome.kind === 'name-taken') return false;
  if (outcome.kind === 'refused') throw await whyRefused(state, content, outcome.refusal);
  const { asset } = outcome;
  if (!hasContent(asset, content)) {
    await releases.remove(asset);
    throw new QpherSignError(
      'github-unreachable',
      `'${content.name}' reached GitHub with different content`,
      'check for a proxy between this machine and GitHub, then run again: finished uploads are kept',
    );
  }
  if (asset.name !== content.name) {
    await releases.remove(asset);
    throw renamedAsset(content.name, asset.name);
  }
  assets.set(content.name, asset);
  return true;
}

async function whyRefused(
  { releases, release }: ReleaseState,
  { name }: AssetContent,
  refusal: Refusal,
): Promise<QpherSignError> {
  const now = await releases.look(release);
  if (now === undefined) return releaseGone(release);
  if (release.draft && !now.draft) return publishedMeanwhile(release);
  return now.immutable ? immutableRelease(now, name) : releases.uploadRefused(refusal, name);
}

async function remove({ releases, assets }: ReleaseState, asset: Asset): Promise<void> {
  await releases.remove(asset);
  assets.delete(asset.name);
}

async function refresh({ releases, release, assets }: ReleaseState): Promise<void> {
  const listed = await releases.assets(release);
  assets.clear();
  for (const asset of listed) assets.set(asset.name, asset);
}

function knownContent({ size, sha256 }: AssetContent): KnownContent {
  return { size, digests: { sha256 } };
}

/** Equal for equal content, so that a run finds what an earlier one left. */
function temporaryName({ name, sha256 }: AssetContent): string {
  return `${name}.${sha256.slice(0, 16)}.qpher-new`;
}

/** Removes what killed runs left under temporary names. */
async function removeLeftovers(state: ReleaseState, name: string): Promise<void> {
  if (state.release.immutable) return;
  for (const asset of [...state.assets.values()]) {
    const isLeftover =
      asset.name.startsWith(`${name}.`) &&
      /^[0-9a-f]{16}\.qpher-new$/.test(asset.name.slice(name.length + 1));
    if (isLeftover) await remove(state, asset);
  }
}
