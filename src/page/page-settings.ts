import * as v from '../schema.js';

/** What is built into a page. */
export const pageSettingsSchema = v.strictObject({
  /** The content of keyrings, PEM and JWK files; empty if the user chooses a keyring. */
  keyFiles: v.array(v.strictObject({ name: v.string(), text: v.string() })),
  expectedRepository: v.nullable(v.string()),
  expectedRef: v.nullable(v.string()),
});

export type PageSettings = v.InferOutput<typeof pageSettingsSchema>;

/** The id of the element that holds the settings as JSON. */
export const SETTINGS_ID = 'settings';
