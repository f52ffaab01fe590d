import { createHash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { unwritable } from '../system/files.js';
import type { Asset } from '../github/release.js';
import type { Releases } from '../github/releases.js';
import { discardTemporary, newTemporary } from '../system/temporary-files.js';

/** A folder for files that are not verified yet. */
export class DownloadFolder {
  /** Absolute. */
  readonly folder: string;
  readonly #releases: Releases;
  readonly #names: string[] = [];

  constructor(releases: Releases, folder: string) {
    this.#releases = releases;
    this.folder = folder;
  }

  /** Names of the assets that were downloaded. */
  get downloaded(): readonly string[] {
    return this.#names.toSorted();
  }

  /**
   * Streams an asset to `name` in the folder. It must have the size that GitHub reports, and the digest if GitHub
   * reports one.
   * @throws QpherSignError `file-unwritable`, and as `Releases.download`
   */
  async fetch(asset: Asset, name: string): Promise<void> {
    const file = path.join(this.folder, name);
    await localWork(file, () => mkdir(path.dirname(file), { recursive: true }));
    await this.#releases.download(asset, (body) => save(body, file, asset));
    this.#names.push(asset.name);
  }
}

/**
 * Runs `work` with a new folder in `root`, which is on the same file system and is always deleted afterwards.
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

async function save(body: AsyncIterable<Uint8Array>, file: string, asset: Asset): Promise<void> {
  const hash = createHash('sha256');
  const handle: FileHandle = await localWork(file, () => open(file, 'w'));
  try {
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > asset.size) throw new Error(`more than the ${asset.size} bytes that '${asset.name}' has`);
      hash.update(chunk);
      await localWork(file, () => handle.writeFile(chunk));
    }
    if (size !== asset.size) throw new Error(`${size} of the ${asset.size} bytes that '${asset.name}' has`);
  } finally {
    await handle.close();
  }
  const sha256 = hash.digest('hex');
  if ((asset.sha256 ?? sha256) !== sha256) {
    throw new Error(`other bytes than GitHub reports for '${asset.name}'`);
  }
}

/** Errors of this machine end a download, because another attempt would not help. */
async function localWork<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
