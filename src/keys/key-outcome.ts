/** What became of a key. */
export interface KeyOutcome<Key> {
  /** As it is now, or was last. */
  readonly key: Key;
  /** Its status before, `undefined` for a key that was not listed. */
  readonly before: string | undefined;
  /** Its status now, `undefined` for a key that is no longer listed. */
  readonly after: string | undefined;
}

interface ListedKey {
  readonly keyVersion: number;
  readonly status: string;
}

/** What became of each key of two lists, the newest version first. */
export function keyOutcomes<Key extends ListedKey>(
  before: readonly Key[],
  after: readonly Key[],
): readonly KeyOutcome<Key>[] {
  const earlier = new Map(before.map((key) => [key.keyVersion, key]));
  const later = new Map(after.map((key) => [key.keyVersion, key]));
  return [...new Map([...earlier, ...later]).values()]
    .toSorted((left, right) => right.keyVersion - left.keyVersion)
    .map((key) => ({
      key,
      before: earlier.get(key.keyVersion)?.status,
      after: later.get(key.keyVersion)?.status,
    }));
}

export function isChanged({ before, after }: KeyOutcome<unknown>): boolean {
  return before !== after;
}
