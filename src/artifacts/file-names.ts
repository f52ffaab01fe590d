import { readdirSync } from 'node:fs';
import path from 'node:path';
import { exists } from '../system/files.js';
import { foldPath } from './artifact-path.js';

/** Finds files by names that somebody typed. Lists each folder once. */
export class FileNames {
  readonly #listings = new Map<string, ReadonlyMap<string, readonly string[]> | undefined>();

  /**
   * Returns the files that a path names, spelled as on disk. Unicode forms are considered equal, because a name typed
   * in NFC may be stored in NFD. Case matters unless the file system ignores it.
   * @param file absolute; the result is empty if there is none
   */
  locate(file: string): readonly string[] {
    const folder = path.dirname(file);
    if (folder === file) return [file];
    const folders = exists(folder) ? [folder] : this.locate(folder);
    return folders.flatMap((found) =>
      this.#spellings(found, path.basename(file)).map((name) => path.join(found, name)),
    );
  }

  #spellings(folder: string, name: string): readonly string[] {
    const names = this.#list(folder);
    const same = names?.get(name.normalize('NFC'));
    if (same !== undefined) return same;
    if (!exists(path.join(folder, name))) return [];
    const other = [...(names?.values() ?? [])]
      .flat()
      .find((candidate) => foldPath(candidate) === foldPath(name));
    return [other ?? name];
  }

  /** Returns `undefined` for a folder that can be entered but not listed. */
  #list(folder: string): ReadonlyMap<string, readonly string[]> | undefined {
    if (this.#listings.has(folder)) return this.#listings.get(folder);
    const names = new Map<string, string[]>();
    let listing: ReadonlyMap<string, readonly string[]> | undefined = names;
    try {
      for (const name of readdirSync(folder)) {
        const key = name.normalize('NFC');
        names.set(key, [...(names.get(key) ?? []), name]);
      }
    } catch {
      listing = undefined;
    }
    this.#listings.set(folder, listing);
    return listing;
  }
}
