import * as v from '../schema.js';

/** The answers of GitHub's REST API, as far as they are used; its other fields are let through. */

export const releaseAnswer = v.object({
  id: v.int(),
  tag_name: v.string(),
  draft: v.boolean(),
  prerelease: v.boolean(),
  /** Absent on servers that have no immutable releases. */
  immutable: v.optional(v.boolean()),
  html_url: v.string(),
  upload_url: v.string(),
});

export const releaseListAnswer = v.array(releaseAnswer);

export const assetAnswer = v.object({
  id: v.int(),
  name: v.string(),
  size: v.int(0),
  /** `uploaded` when its content is whole. */
  state: v.string(),
  /** `sha256:` and hex; absent on older servers and for older assets. */
  digest: v.optional(v.nullable(v.string())),
  browser_download_url: v.string(),
});

export const assetListAnswer = v.array(assetAnswer);

/** What is in an answer that is not looked at. */
export const anyAnswer = v.unknown();

/** The body of a refusal. `code` is `already_exists` for a name that is taken. */
export const refusalAnswer = v.object({
  message: v.string(),
  errors: v.optional(v.array(v.unknown())),
});

/** `message` says what is wrong where `code` is `custom`. */
export const refusalDetail = v.object({ code: v.optional(v.string()), message: v.optional(v.string()) });
