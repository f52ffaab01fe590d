import path from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../signatures/document-message.js';
import type { Asset } from '../github/release.js';
import { assetName } from '../artifacts/asset-name.js';
import { isAttestationPath } from '../manifest/attestation.js';
import { checksumFiles } from '../manifest/checksums.js';
import { MAX_BUNDLE_BYTES } from '../signatures/sigstore-bundle.js';
import { MAX_SIGNATURE_BYTES } from '../signatures/schemes.js';
import { signaturePath, signedPath } from '../signatures/signature-path.js';
import { mapConcurrently } from '../concurrency.js';
import { exists } from '../system/files.js';
import type { DownloadFolder } from './download-folder.js';
import { moveInto, refuseOthers } from './keep-verified.js';
import { matchAssets } from './match-assets.js';
import type { BroughtFiles, ListedFile, ReleaseFiles, ReleaseStore } from '../verification/release-store.js';

interface GithubStoreOptions {
  readonly downloads: DownloadFolder;
  /** The files in the download folder. */
  readonly files: ReleaseFiles;
  readonly assets: readonly Asset[];
  /** Absolute path of the folder for verified files. */
  readonly root: string;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, line: string) => void;
}

/** A release on GitHub. Only verified files are ever placed in `root`. */
export function githubStore(options: GithubStoreOptions): ReleaseStore {
  const { downloads, assets, root, signal } = options;
  const documents: string[] = [];
  return {
    files: options.files,
    async bringDocuments(names) {
      documents.push(...names);
      const tooLarge: string[] = [];
      for (const name of names) {
        if (!(await fetchDocument(downloads, assets, name))) tooLarge.push(name);
      }
      return tooLarge;
    },
    async bringArtifacts(listed, wantsUnlisted) {
      const brought = documents.filter((name) => exists(path.join(downloads.folder, name)));
      await refuseOthers(downloads.folder, root, brought, signal);
      const matched = matchAssets(listed, assets);
      const refused = await fetchListed(options, listed, matched);
      const unlisted = wantsUnlisted
        ? await fetchOthers(options, new Set([...matched.values()]), documents)
        : [];
      return { refused, unlisted };
    },
    async keep(files) {
      await refuseOthers(downloads.folder, root, files, signal);
      await moveInto(root, downloads.folder, files);
    },
  };
}

/** @returns false if it is too large to be what its name says, and was not downloaded */
async function fetchDocument(
  downloads: DownloadFolder,
  assets: readonly Asset[],
  name: string,
): Promise<boolean> {
  const asset = assets.find((other) => other.isWhole && other.name === assetName(name));
  if (asset === undefined) return true;
  if (asset.size > maxDocumentBytes(name)) return false;
  await downloads.fetch(asset, name);
  return true;
}

function maxDocumentBytes(name: string): number {
  if (signedPath(name) !== undefined) return MAX_SIGNATURE_BYTES;
  return isAttestationPath(name) ? MAX_BUNDLE_BYTES : MAX_DOCUMENT_BYTES;
}

async function fetchListed(
  { downloads, concurrency, signal, progress }: GithubStoreOptions,
  listed: readonly ListedFile[],
  matched: ReadonlyMap<string, Asset>,
): Promise<BroughtFiles['refused']> {
  const sizes = new Map(listed.map((entry) => [entry.path, entry.size]));
  const refused = new Map<string, string>();
  let done = 0;
  const fetch = async ([name, asset]: readonly [string, Asset]): Promise<void> => {
    const size = sizes.get(name);
    if (size === undefined) {
      if (asset.size > MAX_SIGNATURE_BYTES) return; // No signature is that long, so the artifact is unsigned.
    } else if (size !== null && asset.size !== size) {
      refused.set(name, `the asset has ${asset.size} bytes, not the ${size} that were signed`);
      return;
    }
    await downloads.fetch(asset, name);
    done += 1;
    progress(done, matched.size, `downloaded ${asset.name}`);
  };
  await mapConcurrently([...matched], concurrency, fetch, signal);
  return refused;
}

/**
 * Downloads the checksum files among the assets that are not listed, to compare them. Only the names of the others are
 * returned.
 */
async function fetchOthers(
  { downloads, assets }: GithubStoreOptions,
  matched: ReadonlySet<Asset>,
  documents: readonly string[],
): Promise<BroughtFiles['unlisted']> {
  const own = new Set(documents.map(assetName));
  const checksums = new Set<string>(
    Object.values(checksumFiles).flatMap((name) => [name, signaturePath(name)]),
  );
  const others = assets.filter((asset) => !matched.has(asset) && !own.has(asset.name));
  const comparable = others.filter(
    ({ name, size, isWhole }) => isWhole && size <= MAX_DOCUMENT_BYTES && checksums.has(name),
  );
  for (const asset of comparable) await downloads.fetch(asset, asset.name);
  return others.filter((asset) => !comparable.includes(asset)).map(({ name }) => name);
}
