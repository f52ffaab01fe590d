import { MAX_DOCUMENT_BYTES } from '../../artifacts/inspect-artifact.js';
import { mapConcurrently } from '../../system/concurrency.js';
import { QpherSignError } from '../../errors.js';
import type { Asset, Release } from '../../github/release.js';
import { releaseName } from '../../github/release-name.js';
import { attestationPath } from '../../manifest/attestation-path.js';
import { checksumFiles } from '../../manifest/checksums.js';
import type { Manifest } from '../../manifest/manifest.js';
import { MAX_ENVELOPE_BYTES } from '../../signatures/dsse.js';
import { MAX_SIGNATURE_BYTES } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { removeAbandoned } from '../../system/temporary-files.js';
import type { RunContext } from '../context.js';
import { withDownloadFolder, type DownloadFolder } from '../downloading/download-folder.js';
import { moveInto, refuseOthers } from '../downloading/keep-verified.js';
import { matchAssets, type MatchedAssets } from '../downloading/match-assets.js';
import { noRelease } from '../publishing/release-errors.js';
import {
  passes,
  type JudgedArtifact,
  type JudgedAttestation,
  type VerifyResult,
} from '../../report/results.js';
import type { Trust } from './establish-trust.js';
import { judgeArtifacts } from './judge-artifacts.js';
import { judgeAttestation } from './judge-attestation.js';
import { listedAlgorithms } from './judge-content.js';
import { toUnlisted } from './judge-each.js';
import { locateArtifacts } from './locate-artifacts.js';
import { refusedAttestation } from './open-attestation.js';
import { openManifest } from './open-manifest.js';
import { policyProblem } from './policy.js';
import { judgedResult, rejectedResult } from './verify-result.js';
import type { ReleaseChoice, VerifyOptions } from './verify-options.js';

/**
 * Downloads a release and verifies it: the manifest first, then what it lists. Nothing is in `root` before it is
 * verified, and nothing that is not.
 * @throws QpherSignError `release-not-found`, `manifest-missing`, `asset-conflict`, and as `Releases` and `verify`
 */
export async function verifyRelease(
  choice: ReleaseChoice,
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<VerifyResult> {
  const releases = await context.connectReleases(choice.repository);
  const release = await releases.find(choice.tag);
  if (release === undefined) throw noRelease(releases, choice.tag);
  const assets = await releases.assets(release);
  removeAbandoned([options.root]);
  return withDownloadFolder(releases, options.root, async (downloads) => {
    const { files, ...result } = await verifyDownload(
      { release, assets, downloads },
      options,
      trust,
      context,
    );
    await moveInto(options.root, downloads.folder, files);
    const { url, draft } = release;
    const { downloaded } = downloads;
    const state = draft ? 'draft' : 'published';
    return { ...result, release: { ...choice, url, state, downloaded, files } };
  });
}

interface Download {
  readonly release: Release;
  readonly assets: readonly Asset[];
  readonly downloads: DownloadFolder;
}

/** @returns the result, and which files of the download may be kept */
async function verifyDownload(
  { release, assets, downloads }: Download,
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<VerifyResult & { readonly files: readonly string[] }> {
  const { folder } = downloads;
  const there = { ...options, root: folder };
  await fetchManifest(downloads, assets, options.manifest, release);
  const opened = await openManifest(there, trust, context);
  if (opened.kind === 'rejected') {
    return { ...rejectedResult(trust, 'manifest-rejected', opened.reason), files: [] };
  }
  const { manifest, facts } = opened;
  const problem = policyProblem(manifest.source, options);
  if (problem !== undefined) {
    return { ...rejectedResult(trust, 'policy-rejected', problem, { manifest: facts }), files: [] };
  }
  const manifestFiles = [signaturePath(options.manifest), options.manifest];
  await refuseOthers(folder, options.root, manifestFiles, context);

  const attested = await fetchAttestation(downloads, assets, options.manifest);
  const matched = matchAssets(manifest, assets);
  await fetchListed(downloads, matched, manifest, options, context);
  const unlisted = options.strict
    ? await fetchUnlisted(downloads, assets, matched, [...manifestFiles, attested.name])
    : [];
  const hashed = { ...context, hash: downloads.hasher(context.hash) };
  const located = await locateArtifacts(manifest, there, hashed);
  const judged = await judgeArtifacts(manifest, located, there, trust, hashed);

  const attestation = attested.refused ?? (await judgeAttestation(manifest, there, trust));
  const verified = verifiedFiles(manifest, judged);
  const beside = attestation?.verified === true ? [attested.name] : [];
  const files = verified.length === 0 ? [] : [...verified, ...beside, ...manifestFiles];
  await refuseOthers(folder, options.root, files, hashed);
  return { ...judgedResult(trust, facts, attestation, [...judged, ...unlisted]), files };
}

async function fetchManifest(
  downloads: DownloadFolder,
  assets: readonly Asset[],
  manifest: string,
  release: Release,
): Promise<void> {
  const limits = { [manifest]: MAX_DOCUMENT_BYTES, [signaturePath(manifest)]: MAX_SIGNATURE_BYTES };
  for (const [name, maxBytes] of Object.entries(limits)) {
    const asset = assets.find((other) => other.isWhole && other.name === releaseName(name));
    // Without its signature the manifest is rejected by the one who verifies it.
    if (asset === undefined && name !== manifest) continue;
    if (asset === undefined || asset.size > maxBytes) {
      throw new QpherSignError(
        'manifest-missing',
        `the release of '${release.tag}' has no manifest '${releaseName(name)}'${asset === undefined ? '' : ` of at most ${maxBytes} bytes`}`,
        'check the tag and the setting manifest; a release that was not signed cannot be verified',
      );
    }
    await downloads.fetch(asset, name, []);
  }
}

/** The attestation beside the manifest, where the release has one; one that is too large for one is refused unseen. */
async function fetchAttestation(
  downloads: DownloadFolder,
  assets: readonly Asset[],
  manifest: string,
): Promise<{ readonly name: string; readonly refused?: JudgedAttestation }> {
  const name = attestationPath(manifest);
  const asset = assets.find((other) => other.isWhole && other.name === releaseName(name));
  if (asset !== undefined && asset.size > MAX_ENVELOPE_BYTES) {
    return { name, refused: refusedAttestation(name, `it has more than ${MAX_ENVELOPE_BYTES} bytes`) };
  }
  if (asset !== undefined) await downloads.fetch(asset, name, []);
  return { name };
}

async function fetchListed(
  downloads: DownloadFolder,
  matched: MatchedAssets,
  manifest: Manifest,
  { concurrency }: VerifyOptions,
  { progress, signal }: RunContext,
): Promise<void> {
  let done = 0;
  const fetch = async ([name, asset]: readonly [string, Asset]): Promise<void> => {
    const entry = manifest.artifacts.find(({ path }) => path === name);
    // What is too large for a signature is not worth its download: it is judged as missing.
    if (entry === undefined && asset.size > MAX_SIGNATURE_BYTES) return;
    await downloads.fetch(asset, name, entry === undefined ? [] : listedAlgorithms(entry));
    done += 1;
    progress(done, matched.size, `downloaded ${asset.name}`);
  };
  await mapConcurrently([...matched], concurrency, fetch, signal);
}

/** Under `strict`: the assets that the manifest does not list, but for checksums, which are compared with it. */
async function fetchUnlisted(
  downloads: DownloadFolder,
  assets: readonly Asset[],
  matched: MatchedAssets,
  ownFiles: readonly string[],
): Promise<readonly JudgedArtifact[]> {
  const listed = new Set([...matched.values()].map(({ id }) => id));
  const own = new Set(ownFiles.map(releaseName));
  const others = assets.filter(({ id, name }) => !listed.has(id) && !own.has(name));
  const isChecksums = ({ name, size, isWhole }: Asset): boolean =>
    isWhole && size <= MAX_DOCUMENT_BYTES && Object.values<string>(checksumFiles).includes(name);
  for (const asset of others.filter(isChecksums)) await downloads.fetch(asset, asset.name, []);
  return others.filter((asset) => !isChecksums(asset)).map(({ name }) => toUnlisted({ path: name }));
}

/** Paths of the artifacts that passed, each with its signature file. */
function verifiedFiles(manifest: Manifest, judged: readonly JudgedArtifact[]): readonly string[] {
  const passed = new Set(judged.filter(({ verdict }) => passes(verdict)).map(({ path }) => path));
  return manifest.artifacts
    .filter(({ path }) => passed.has(path))
    .flatMap(({ path, signature }) => [path, signature.path]);
}
