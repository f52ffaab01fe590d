import {
  compareRecordPaths,
  readRecord,
  recordPath,
  recordBytes,
  writeRecord,
  type ListedArtifact,
} from './artifact-record.js';

/** Bytes of one block; a record that has more gets a block of its own. */
const BLOCK_BYTES = 1024 * 1024;

/**
 * Artifacts of many manifests, in less memory than they take as objects: each is a record of bytes, and an object only
 * while it is looked at.
 */
export class PackedArtifacts implements Iterable<ListedArtifact> {
  readonly #blocks: Buffer[] = [];
  /** Bytes in use in the last block. */
  #used = BLOCK_BYTES;
  /** Of each artifact: the number of its block times `BLOCK_BYTES`, plus where in the block it starts. */
  readonly #places: number[] = [];

  get count(): number {
    return this.#places.length;
  }

  add(listed: ListedArtifact): void {
    const bytes = recordBytes(listed.artifact);
    if (this.#used + bytes > BLOCK_BYTES) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, bytes)));
      this.#used = 0;
    }
    const place = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used;
    writeRecord(this.#blockOf(place), place % BLOCK_BYTES, listed);
    this.#places.push(place);
    this.#used += bytes;
  }

  /** Puts the artifacts in the order of their paths' bytes. */
  sort(): void {
    this.#places.sort((left, right) => this.#compare(left, right));
  }

  /**
   * Leaves one of those that have the same path; they are beside each other.
   * @param choose gives the one that stays
   */
  mergeEqualPaths(choose: (left: ListedArtifact, right: ListedArtifact) => ListedArtifact): void {
    const places = this.#places;
    let kept = 0;
    for (const place of places) {
      const last = places[kept - 1];
      if (last === undefined || this.#compare(last, place) !== 0) {
        places[kept] = place;
        kept += 1;
      } else {
        const before = this.#read(last);
        if (choose(before, this.#read(place)) !== before) places[kept - 1] = place;
      }
    }
    places.length = kept;
  }

  *paths(): Generator<string> {
    for (const place of this.#places) yield recordPath(this.#blockOf(place), place % BLOCK_BYTES);
  }

  *[Symbol.iterator](): Generator<ListedArtifact> {
    for (const place of this.#places) yield this.#read(place);
  }

  #read(place: number): ListedArtifact {
    return readRecord(this.#blockOf(place), place % BLOCK_BYTES);
  }

  #compare(left: number, right: number): number {
    return compareRecordPaths(
      this.#blockOf(left),
      left % BLOCK_BYTES,
      this.#blockOf(right),
      right % BLOCK_BYTES,
    );
  }

  #blockOf(place: number): Buffer {
    const block = this.#blocks[Math.floor(place / BLOCK_BYTES)];
    if (block === undefined) throw new RangeError(`there is no block for ${place}`);
    return block;
  }
}
