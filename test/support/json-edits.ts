/** The place of a value in a JSON document, as a list of keys and indexes. */
export type Place = readonly (string | number)[];

/**
 * A copy of a JSON value with the value at a place replaced, or removed if `value` is `undefined`. The index after the
 * last one in a list appends to it.
 */
export function withValueAt(document: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    const items: unknown[] = [...(document as readonly unknown[])];
    const changed = withValueAt(items[Number(key)], rest, value);
    items.splice(Number(key), 1, ...(changed === undefined ? [] : [changed]));
    return items;
  }
  const object = asObject(document);
  return { ...object, [key]: withValueAt(object[key], rest, value) };
}

/** The bytes of a JSON document in the form that this project writes. */
export function jsonBytes(document: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** The place of every object in a JSON value, including the value itself. */
export function objectPlaces(document: unknown, at: Place = []): readonly Place[] {
  if (typeof document !== 'object' || document === null) return [];
  const inside = Object.entries(document).flatMap(([key, value]) =>
    objectPlaces(value, [...at, Array.isArray(document) ? Number(key) : key]),
  );
  return Array.isArray(document) ? inside : [at, ...inside];
}

/** The place of every key of every object in a JSON value. */
export function keyPlaces(document: unknown): readonly Place[] {
  return objectPlaces(document).flatMap((at) =>
    Object.keys(asObject(valueAt(document, at))).map((key) => [...at, key]),
  );
}

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value[Number(key)] : asObject(value)[key]),
    document,
  );
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return { ...value };
  throw new Error('no object there');
}
