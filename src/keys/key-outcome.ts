/** The effect of a change on one key. */
export interface KeyOutcome<Key> {
  /** The current state of the key, or the last one known. */
  readonly key: Key;
  /** The earlier status, `undefined` for a key that was not listed. */
  readonly before: string | undefined;
  /** The current status, `undefined` for a key that is no longer listed. */
  readonly after: string | undefined;
}

interface ListedKey {
  readonly keyVersion: number;
  readonly status: string;
}

/** Compares two lists of keys and returns the change of each, newest version first. */
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
