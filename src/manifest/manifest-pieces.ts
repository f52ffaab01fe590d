import type { Manifest, ManifestArtifact } from './manifest.js';

/** Artifacts, or lines, that are formatted at a time: some ten kilobytes. */
const BATCH = 64;

/** A manifest without its artifacts. */
export type ManifestHead = Omit<Manifest, 'artifacts'>;

/** The text that `formatManifest` gives as bytes, in pieces: a manifest can be larger than one likes to hold at once. */
export function* manifestPieces(
  head: ManifestHead,
  artifacts: Iterable<ManifestArtifact>,
): Generator<string> {
  const [start = '', end = ''] = format({ ...head, artifacts: [] }).split(/(?<=\[)(?=\]\n\}$)/);
  yield start;
  yield* artifactPieces(artifacts);
  yield `\n  ${end}\n`;
}

/** What a manifest says of its artifacts, in pieces. */
export function* artifactPieces(artifacts: Iterable<ManifestArtifact>): Generator<string> {
  let separator = '\n';
  for (const batch of batches(artifacts)) {
    yield separator + format({ artifacts: batch }).slice(BATCH_START.length, -BATCH_END.length);
    separator = ',\n';
  }
}

/** The same of a whole manifest, to be gone through again and again. */
export function manifestText({
  artifacts,
  ...head
}: ManifestHead & { readonly artifacts: Iterable<ManifestArtifact> }): Iterable<string> {
  return { [Symbol.iterator]: () => manifestPieces(head, artifacts) };
}

/** What stands around artifacts that are formatted in the depth that they have in a manifest. */
const BATCH_START = '{\n  "artifacts": [\n';
const BATCH_END = '\n  ]\n}';

/** A text that is given line by line, in pieces. */
export function* linePieces(lines: Iterable<string>): Generator<string> {
  for (const batch of batches(lines)) yield batch.join('');
}

function format(value: object): string {
  return JSON.stringify(value, undefined, 2);
}

function* batches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
