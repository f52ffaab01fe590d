import * as v from '../schema.js';

/** What is built into a page. */
export const pageSettingsSchema = v.strictObject({
  /** Keyrings, PEM and JWK files, as they are; none where the reader chooses. */
  keyFiles: v.array(v.strictObject({ name: v.string(), text: v.string() })),
  expectedRepository: v.nullable(v.string()),
  expectedRef: v.nullable(v.string()),
});

export type PageSettings = v.InferOutput<typeof pageSettingsSchema>;

/** The id of the element that holds them as JSON. */
export const SETTINGS_ID = 'settings';
