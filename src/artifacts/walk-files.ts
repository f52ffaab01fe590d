import { promises as fs, type Dirent } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../errors.js';

/** Decides about each path of a walk. */
export interface Visitor {
  /** Excluded files and folders are not read. */
  readonly isExcluded: (file: string) => boolean;
  /** Whether anything below a folder may be wanted. */
  readonly isWorthListing: (folder: string) => boolean;
  readonly isWanted: (file: string) => boolean;
  readonly take: (file: string, isFolder: boolean) => void;
  /** Called for paths that are neither wanted nor worth listing. */
  readonly passOver: (file: string) => void;
}

/**
 * Walks through everything below a folder, following links, with names as stored in the file system.
 * @throws system errors for a folder that cannot be listed and for a wanted link that is broken
 */
export async function walkFiles(start: string, visitor: Visitor): Promise<void> {
  if (visitor.isExcluded(start)) return;
  await visit(start, await kindOf(start), [], visitor);
}

type Kind = 'file' | 'folder' | 'link';

/** @param chain the real paths of the folders above, to end a circle of links */
async function visit(file: string, kind: Kind, chain: readonly string[], visitor: Visitor): Promise<void> {
  const isWanted = visitor.isWanted(file);
  const isWorthListing = visitor.isWorthListing(file);
  if (!isWanted && !isWorthListing) {
    visitor.passOver(file);
    return;
  }
  const isFolder = kind === 'folder' || (kind === 'link' && (await leadsToFolder(file, isWanted)));
  if (isWanted) visitor.take(file, isFolder);
  if (!isFolder || !isWorthListing) return;

  const real = await fs.realpath(file);
  if (chain.includes(real)) return;
  const below = [...chain, real];
  for (const entry of await fs.readdir(file, { withFileTypes: true })) {
    const child = path.join(file, entry.name);
    if (visitor.isExcluded(child)) continue;
    const childKind = kindOfEntry(entry);
    if (childKind === 'file') visitFile(child, visitor);
    else await visit(child, childKind, below, visitor);
  }
}

function visitFile(file: string, visitor: Visitor): void {
  if (visitor.isWanted(file)) visitor.take(file, false);
  else visitor.passOver(file);
}

async function kindOf(file: string): Promise<Kind> {
  return kindOfEntry(await fs.lstat(file));
}

function kindOfEntry(entry: Pick<Dirent, 'isDirectory' | 'isSymbolicLink'>): Kind {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'file';
}

/** A broken link only matters if it is wanted. */
async function leadsToFolder(link: string, isWanted: boolean): Promise<boolean> {
  try {
    return (await fs.stat(link)).isDirectory();
  } catch (cause) {
    if (!isWanted && ['ENOENT', 'ELOOP'].includes(systemErrorCode(cause) ?? '')) return false;
    throw cause;
  }
}
