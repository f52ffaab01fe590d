import { createHash } from 'node:crypto';
import { mkdir, open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { DigestAlgorithm } from '../../artifacts/digest.js';
import type { HashedFile } from '../../artifacts/hash-file.js';
import type { Hasher } from '../../system/pooled-work.js';
import { unwritable } from '../../system/files.js';
import type { Asset } from '../../github/release.js';
import type { Releases } from '../../github/releases.js';
import { discardTemporary, newTemporary } from '../../system/temporary-files.js';

/** A folder for files that are not verified yet, and what is known of those in it. */
export class DownloadFolder {
  readonly #releases: Releases;
  readonly #hashed = new Map<string, HashedFile>();
  readonly #names: string[] = [];

  /** @param folder absolute */
  constructor(
    releases: Releases,
    readonly folder: string,
  ) {
    this.#releases = releases;
  }

  /** Names of the assets that were downloaded. */
  get downloaded(): readonly string[] {
    return this.#names.toSorted();
  }

  /**
   * Streams an asset to `name` below the folder and hashes it on the way. It has the size that GitHub says, and the
   * digest where GitHub says one.
   * @throws QpherSignError `file-unwritable`, and as `Releases.download` does
   */
  async fetch(asset: Asset, name: string, algorithms: readonly DigestAlgorithm[]): Promise<void> {
    const file = path.join(this.folder, name);
    await localWork(file, () => mkdir(path.dirname(file), { recursive: true }));
    const digests = await this.#releases.download(asset, (body) => save(body, file, asset, algorithms));
    const { mtimeNs } = await stat(file, { bigint: true });
    this.#hashed.set(file, { size: asset.size, digests, modifiedAt: mtimeNs });
    this.#names.push(asset.name);
  }

  /** What was hashed on the way here is not read again. */
  hasher(hash: Hasher): Hasher {
    return async (file, algorithms, signal) => {
      const known = this.#hashed.get(file);
      const isEnough = algorithms.every((algorithm) => known?.digests[algorithm] !== undefined);
      return known !== undefined && isEnough ? known : hash(file, algorithms, signal);
    };
  }
}

/**
 * Does `work` with a new folder in `root`, on the same file system, that goes afterwards, whatever happens.
 * @throws QpherSignError `file-unwritable`
 */
export async function withDownloadFolder<T>(
  releases: Releases,
  root: string,
  work: (downloads: DownloadFolder) => Promise<T>,
): Promise<T> {
  const folder = newTemporary(root);
  try {
    await localWork(folder, () => mkdir(folder, { recursive: true }));
    return await work(new DownloadFolder(releases, folder));
  } finally {
    discardTemporary(folder);
  }
}

async function save(
  body: AsyncIterable<Uint8Array>,
  file: string,
  asset: Asset,
  algorithms: readonly DigestAlgorithm[],
): Promise<HashedFile['digests']> {
  const hashes = [...new Set<DigestAlgorithm>([...algorithms, 'sha256'])].map((algorithm) => ({
    algorithm,
    hash: createHash(algorithm),
  }));
  const handle: FileHandle = await localWork(file, () => open(file, 'w'));
  try {
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > asset.size) throw new Error(`more than the ${asset.size} bytes that '${asset.name}' has`);
      for (const { hash } of hashes) hash.update(chunk);
      await localWork(file, () => handle.writeFile(chunk));
    }
    if (size !== asset.size) throw new Error(`${size} of the ${asset.size} bytes that '${asset.name}' has`);
  } finally {
    await handle.close();
  }
  const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
  if ((asset.sha256 ?? digests.sha256) !== digests.sha256) {
    throw new Error(`other bytes than GitHub reports for '${asset.name}'`);
  }
  return digests;
}

/** Errors of this machine end a download; another attempt does not mend them. */
async function localWork<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
