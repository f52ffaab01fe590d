import * as v from '../schema.js';
import type { Readable } from 'node:stream';

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Published, with assets that nobody can change on GitHub. */
  readonly immutable: boolean;
  /** Address of its page. */
  readonly url: string;
  /** URL template with the variable `name`. */
  readonly uploadUrl: string;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** False for the remains of an interrupted upload. */
  readonly isWhole: boolean;
  /** In hex, if GitHub reports it. */
  readonly sha256: string | undefined;
  /** Where browsers download it once the release is public. */
  readonly publicUrl: string;
}

export interface AssetContent {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  /** Returns the bytes, from the start with each call. */
  readonly open: () => Readable;
}

/** Whether an asset is complete and has these bytes, as far as GitHub reports. */
export function hasContent(asset: Asset, { size, sha256 }: Pick<AssetContent, 'size' | 'sha256'>): boolean {
  return asset.isWhole && asset.size === size && (asset.sha256 ?? sha256) === sha256;
}

export function toRelease(release: v.InferOutput<typeof releaseAnswer>): Release {
  return {
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable ?? false,
    url: release.html_url,
    uploadUrl: release.upload_url.replace(/\{[^{}]*\}$/, '{?name}'),
  };
}

export function toAsset(asset: v.InferOutput<typeof assetAnswer>): Asset {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '') ?? [];
  return {
    id: asset.id,
    name: asset.name,
    size: asset.size,
    isWhole: asset.state === 'uploaded',
    sha256,
    publicUrl: asset.browser_download_url,
  };
}

/** The responses of GitHub's REST API, as far as they are used. Other fields are ignored. */

export const releaseAnswer = v.object({
  id: v.int(),
  tag_name: v.string(),
  draft: v.boolean(),
  prerelease: v.boolean(),
  /** Absent on servers without immutable releases. */
  immutable: v.optional(v.boolean()),
  html_url: v.string(),
  upload_url: v.string(),
});

export const releaseListAnswer = v.array(releaseAnswer);

export const assetAnswer = v.object({
  id: v.int(),
  name: v.string(),
  size: v.int(0),
  /** `uploaded` once its content is complete. */
  state: v.string(),
  /** `sha256:` and hex. Absent on older servers and for older assets. */
  digest: v.optional(v.nullable(v.string())),
  browser_download_url: v.string(),
});

export const assetListAnswer = v.array(assetAnswer);

/** A response whose content is not used. */
export const anyAnswer = v.unknown();

/** The body of a refusal. */
export const refusalAnswer = v.object({
  message: v.string(),
  errors: v.optional(v.array(v.unknown())),
});

/** `code` is `already_exists` if a name is taken. If it is `custom`, `message` gives the reason. */
export const refusalDetail = v.object({ code: v.optional(v.string()), message: v.optional(v.string()) });
