import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeNamedPipe } from '../named-pipe.js';

export type Entry =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  /** A file of zeros that takes no space on the disk. */
  | { readonly kind: 'sparse'; readonly size: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'fifo' };

/** Files by their path relative to the release. `../keyring.json` is beside it. */
export type Tree = ReadonlyMap<string, Entry>;

/** The bytes of a file. Any other entry at the path is an error. */
export function bytesAt(tree: Tree, file: string): Buffer {
  const entry = tree.get(file);
  if (entry?.kind !== 'file') throw new Error(`the release has no file '${file}'`);
  return entry.bytes;
}

export function withFile(tree: Tree, file: string, bytes: Buffer): Tree {
  return withEntry(tree, file, { kind: 'file', bytes });
}

export function withEntry(tree: Tree, file: string, entry: Entry): Tree {
  return new Map([...tree, [file, entry]]);
}

export function withoutEntry(tree: Tree, file: string): Tree {
  if (!tree.has(file)) throw new Error(`the release has no '${file}'`);
  return new Map([...tree].filter(([name]) => name !== file));
}

export function areEqual(one: Tree, other: Tree): boolean {
  return isDeepStrictEqual(one, other);
}

/** Writes the release to `folder`, and the files beside it to the parent folder. */
export function writeTree(tree: Tree, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, entry] of tree) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeEntry(file, entry);
  }
}

function writeEntry(file: string, entry: Entry): void {
  switch (entry.kind) {
    case 'file':
      writeFileSync(file, entry.bytes);
      return;
    case 'sparse':
      writeFileSync(file, '');
      truncateSync(file, entry.size);
      return;
    case 'folder':
      mkdirSync(file);
      return;
    case 'link':
      symlinkSync(entry.target, file);
      return;
    case 'fifo':
      makeNamedPipe(file);
  }
}
