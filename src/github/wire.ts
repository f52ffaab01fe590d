import * as z from '../schema.js';

/** The answers of GitHub's REST API, as far as they are used; its other fields are let through. */

export const releaseAnswer = z.object({
  id: z.int(),
  tag_name: z.string(),
  draft: z.boolean(),
  /** Absent on servers that have no immutable releases. */
  immutable: z.optional(z.boolean()),
  html_url: z.string(),
  upload_url: z.string(),
});

export const releaseListAnswer = z.array(releaseAnswer);

export const assetAnswer = z.object({
  id: z.int(),
  name: z.string(),
  size: z.int().check(z.nonnegative()),
  /** `uploaded` when its content is whole. */
  state: z.string(),
  /** `sha256:` and hex; absent on older servers and for older assets. */
  digest: z.optional(z.nullable(z.string())),
  browser_download_url: z.string(),
});

export const assetListAnswer = z.array(assetAnswer);

/** What is in an answer that is not looked at. */
export const anyAnswer = z.unknown();

/** The body of a refusal. `code` is `already_exists` for a name that is taken. */
export const refusalAnswer = z.object({
  message: z.string(),
  errors: z.optional(z.array(z.unknown())),
});

export const refusalDetail = z.object({ code: z.string() });
