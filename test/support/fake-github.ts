import { createHash } from 'node:crypto';
import * as v from '../../src/schema.js';
import {
  assetObject,
  releaseObject,
  type Addresses,
  type FakeAsset,
  type FakeRelease,
} from './github-objects.js';

export interface GithubRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface GithubAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or unchanged. */
  readonly body?: object | Buffer;
}

export interface FakeGithubOptions {
  readonly repository?: string;
  /** Whether it is visible without a token. */
  readonly isPublic?: boolean;
  readonly tags?: readonly string[];
  /** The permission of the token. */
  readonly permission?: 'write' | 'read' | 'none';
  /** Whether releases become immutable when they are published. */
  readonly immutableReleases?: boolean;
  /**
   * Names that GitHub gives assets instead of those they are uploaded under, such as `default.config` for `.config`.
   * @see https://github.com/softprops/action-gh-release/issues/741
   */
  readonly renames?: Readonly<Record<string, string>>;
  /**
   * Whether an empty asset is refused, as GitHub does.
   * @see https://github.com/svenstaro/upload-release-action/issues/94
   */
  readonly refusesEmpty?: boolean;
  /**
   * The number of reads that do not show a recent change yet: releases in lists, assets in lists, and a new release to
   * uploads.
   * @see https://github.com/cli/cli/issues/6599
   * @see https://github.com/zosmaai/zosma-cowork/issues/318
   */
  readonly lag?: number;
  /**
   * Whether a draft loses its tag if the request that publishes it leaves the tag out.
   * @see https://github.com/jdx/communique/issues/241
   */
  readonly losesTag?: boolean;
}

/** The token that the fake accepts. */
export const githubToken = 'ghs_0123456789abcdefTOKEN.x+y/z';

const newRelease = v.object({
  tag_name: v.string(),
  name: v.optional(v.string()),
  draft: v.optional(v.boolean()),
  prerelease: v.optional(v.boolean()),
  target_commitish: v.optional(v.string()),
});
const changedRelease = v.object({
  tag_name: v.optional(v.string()),
  draft: v.optional(v.boolean()),
  prerelease: v.optional(v.boolean()),
  make_latest: v.optional(v.picklist(['true', 'false', 'legacy'])),
});
const changedAsset = v.object({ name: v.string() });

const notFound: GithubAnswer = { status: 404, body: refusal('Not Found') };

/** @see https://github.com/cli/cli/issues/7201 */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function refusal(message: string, errors?: readonly object[]): object {
  return {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: '',
    ...(errors && { errors }),
  };
}

/** Releases of one repository, and the responses about them of GitHub's REST API, upload server, pages and storage. */
export class FakeGithub {
  readonly repository: string;
  readonly releases: FakeRelease[] = [];
  readonly options: Required<FakeGithubOptions>;
  #lastId = 100;
  readonly #hidden = new WeakMap<object, number>();

  constructor(
    readonly addresses: Addresses & { readonly storage: string },
    options: FakeGithubOptions,
  ) {
    this.options = {
      repository: 'o/r',
      isPublic: true,
      tags: ['v1'],
      permission: 'write',
      immutableReleases: false,
      renames: {},
      refusesEmpty: false,
      losesTag: false,
      lag: 0,
      ...options,
    };
    this.repository = this.options.repository;
  }

  /** Whether a read shows something that was created a moment ago. */
  #shows(made: object): boolean {
    const left = this.#hidden.get(made) ?? 0;
    this.#hidden.set(made, left - 1);
    return left <= 0;
  }

  /** Adds a release with assets, as if somebody had created it before. */
  addRelease(release: Partial<FakeRelease> = {}, assets: Readonly<Record<string, string>> = {}): FakeRelease {
    const added = {
      id: this.#nextId(),
      tag: 'v1',
      ...{ draft: false, prerelease: false, latest: undefined, immutable: false, assets: [] },
      ...release,
    };
    this.releases.push(added);
    for (const [name, content] of Object.entries(assets)) this.addAsset(added, name, Buffer.from(content));
    return added;
  }

  addAsset({ assets }: FakeRelease, name: string, content: Buffer, more: Partial<FakeAsset> = {}): FakeAsset {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    const asset: FakeAsset = { id: this.#nextId(), name, content, state: 'uploaded', digest, ...more };
    assets.push(asset);
    return asset;
  }

  /** All changes by the request are done when this returns. */
  handle(request: GithubRequest): GithubAnswer {
    const { href } = request.url;
    const { api, uploads, pages, storage } = this.addresses;
    if (href.startsWith(`${storage}/storage/`)) return this.#stored(request);
    if (href.startsWith(`${uploads}/`)) return this.#authorized(request, uploads);
    if (href.startsWith(`${api}/`)) return this.#authorized(request, api);
    return href.startsWith(`${pages}/`) ? this.#page(request) : notFound;
  }

  #authorized(request: GithubRequest, base: string): GithubAnswer {
    const { authorization } = request.headers;
    // GitHub accepts both forms.
    const [, token] = /^(?:bearer|token) (.+)$/i.exec(authorization ?? '') ?? [];
    if (authorization !== undefined && token !== githubToken) {
      return { status: 401, body: refusal('Bad credentials') };
    }
    const { isPublic, permission } = this.options;
    const may = authorization === undefined ? 'none' : permission;
    if (may === 'none' && !isPublic) return notFound;
    const prefix = `${base}/repos/${this.repository}`;
    const { origin, pathname } = request.url;
    if (`${request.method} ${origin}${pathname}` === `GET ${prefix}`) return this.#self();
    if (!`${origin}${pathname}`.startsWith(`${prefix}/`)) return notFound;
    const route = `${request.method} ${`${origin}${pathname}`.slice(prefix.length)}`;
    if (request.method !== 'GET' && may !== 'write') {
      return {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'contents=write' },
        body: refusal('Resource not accessible by integration'),
      };
    }
    return this.#route(route, request, may === 'write');
  }

  /** The repository itself, as far as other tools read it. */
  #self(): GithubAnswer {
    const url = `https://github.com/${this.repository}.git`;
    return { status: 200, body: { full_name: this.repository, clone_url: url } };
  }

  #route(route: string, { url, headers, body }: GithubRequest, seesDrafts: boolean): GithubAnswer {
    const json = (): unknown => JSON.parse(body.toString('utf8'));
    const matches = (pattern: RegExp): string | undefined => pattern.exec(route)?.[1];
    const tag = matches(/^GET \/releases\/tags\/([^/]+)$/);
    if (tag !== undefined) {
      const wanted = decodeURIComponent(tag);
      return this.#answer(this.releases.find((release) => !release.draft && release.tag === wanted));
    }
    const ref = matches(/^GET \/git\/ref\/tags\/(.+)$/);
    if (ref !== undefined) return this.#ref(decodeURIComponent(ref));
    if (route === 'GET /releases') {
      return this.#page100(
        url,
        this.releases
          .filter((release) => (seesDrafts || !release.draft) && this.#shows(release))
          .map((release) => this.#object(release)),
      );
    }
    if (route === 'POST /releases') return this.#create(v.parse(newRelease, json()));
    const assetId = matches(/^\w+ \/releases\/assets\/(\d+)$/);
    if (assetId !== undefined) {
      if (route.startsWith('GET')) return this.#asset(assetId, headers.accept);
      return route.startsWith('DELETE')
        ? this.#remove(assetId)
        : this.#rename(assetId, v.parse(changedAsset, json()));
    }
    const release = this.#visible(matches(/^\w+ \/releases\/(\d+)(?:\/assets)?$/), seesDrafts);
    if (release === undefined) return notFound;
    if (route.startsWith('DELETE')) {
      this.releases.splice(this.releases.indexOf(release), 1);
      return { status: 204 };
    }
    if (route.startsWith('PATCH')) return this.#change(release, v.parse(changedRelease, json()));
    if (route.startsWith('POST') && !this.#shows(release.assets)) return notFound;
    if (route.startsWith('POST')) return this.upload(release, url.searchParams.get('name') ?? '', body);
    if (!route.endsWith('/assets')) return this.#answer(release);
    return this.#page100(
      url,
      release.assets.filter((asset) => this.#shows(asset)).map((asset) => this.#assetObject(asset, release)),
    );
  }

  /** The upload server's response to a complete body. */
  upload(release: FakeRelease, name: string, content: Buffer): GithubAnswer {
    if (release.immutable)
      return { status: 422, body: refusal('Cannot upload assets to an immutable release.') };
    if (content.length === 0 && this.options.refusesEmpty) {
      const message = 'size must be greater than or equal to 1';
      const detail = { resource: 'ReleaseAsset', code: 'custom', field: 'size', message };
      return { status: 422, body: refusal('Validation Failed', [detail]) };
    }
    const given = this.options.renames[name] ?? withoutAccents(name).replace(/[^\w.+-]+/g, '.');
    if (release.assets.some((asset) => asset.name === given)) {
      const detail = { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' };
      return { status: 422, body: refusal('Validation Failed', [detail]) };
    }
    const asset = this.addAsset(release, given, content);
    this.#hidden.set(asset, this.options.lag);
    return { status: 201, body: this.#assetObject(asset, release) };
  }

  #ref(tag: string): GithubAnswer {
    if (!this.options.tags.includes(tag)) return notFound;
    const sha = 'c0ffee'.repeat(7).slice(0, 40);
    const url = `${this.addresses.api}/repos/${this.repository}/git`;
    const object = { type: 'commit', sha, url: `${url}/commits/${sha}` };
    return {
      status: 200,
      body: { ref: `refs/tags/${tag}`, node_id: 'REF', url: `${url}/refs/tags/${encodeURI(tag)}`, object },
    };
  }

  #create({
    tag_name: tag,
    draft = false,
    prerelease = false,
  }: v.InferOutput<typeof newRelease>): GithubAnswer {
    const release = this.addRelease({ tag, draft, prerelease });
    for (const made of [release, release.assets]) this.#hidden.set(made, this.options.lag);
    return { status: 201, body: this.#object(release) };
  }

  #change(
    release: FakeRelease,
    { tag_name: tag, draft, prerelease, make_latest: latest }: v.InferOutput<typeof changedRelease>,
  ): GithubAnswer {
    if (prerelease !== undefined) release.prerelease = prerelease;
    if (latest !== undefined) release.latest = latest;
    if (tag !== undefined) release.tag = tag;
    else if (release.draft && this.options.losesTag) release.tag = `untagged-${release.id}`;
    if (draft !== undefined) {
      release.draft = draft;
      release.immutable = !draft && this.options.immutableReleases;
    }
    return this.#answer(release);
  }

  #asset(id: string, accept: string | undefined): GithubAnswer {
    const found = this.#find(id);
    if (found === undefined) return notFound;
    if (accept !== 'application/octet-stream')
      return { status: 200, body: this.#assetObject(found.asset, found.release) };
    return { status: 302, headers: { location: `${this.addresses.storage}/storage/${id}?sig=secret` } };
  }

  #remove(id: string): GithubAnswer {
    const found = this.#find(id);
    if (found === undefined) return notFound;
    if (found.release.immutable)
      return { status: 422, body: refusal('Cannot delete asset from an immutable release') };
    found.release.assets.splice(found.release.assets.indexOf(found.asset), 1);
    return { status: 204 };
  }

  #rename(id: string, { name }: v.InferOutput<typeof changedAsset>): GithubAnswer {
    const found = this.#find(id);
    if (found === undefined) return notFound;
    if (found.release.assets.some((other) => other !== found.asset && other.name === name)) {
      return { status: 422, body: refusal('Validation Failed', [{ code: 'already_exists', field: 'name' }]) };
    }
    found.asset.name = name;
    return { status: 200, body: this.#assetObject(found.asset, found.release) };
  }

  /** The page that browsers download from, for everybody if the release is public. */
  #page({ url }: GithubRequest): GithubAnswer {
    const path = decodeURIComponent(url.pathname);
    const [, tag, name] = /\/releases\/download\/(.+)\/([^/]+)$/.exec(path) ?? [];
    const release = this.releases.find((other) => !other.draft && other.tag === tag);
    const asset = release?.assets.find((other) => other.name === name);
    if (asset === undefined || !this.options.isPublic) return notFound;
    return { status: 302, headers: { location: `${this.addresses.storage}/storage/${asset.id}?sig=secret` } };
  }

  /** Refuses requests with a token for another origin. */
  #stored({ url, headers }: GithubRequest): GithubAnswer {
    if (headers.authorization !== undefined) return { status: 400, body: refusal('two ways to authorize') };
    const found = this.#find(url.pathname.split('/').at(-1) ?? '');
    return found === undefined ? notFound : { status: 200, body: found.asset.content };
  }

  #visible(id: string | undefined, seesDrafts: boolean): FakeRelease | undefined {
    return this.releases.find((release) => String(release.id) === id && (seesDrafts || !release.draft));
  }

  #find(id: string): { readonly asset: FakeAsset; readonly release: FakeRelease } | undefined {
    for (const release of this.releases) {
      const asset = release.assets.find((other) => String(other.id) === id);
      if (asset !== undefined) return { asset, release };
    }
    return undefined;
  }

  #page100(url: URL, entries: readonly object[]): GithubAnswer {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const start = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
    return { status: 200, body: entries.slice(start, start + size) };
  }

  #answer(release: FakeRelease | undefined): GithubAnswer {
    return release === undefined ? notFound : { status: 200, body: this.#object(release) };
  }

  #object(release: FakeRelease): object {
    return releaseObject(release, this.repository, this.addresses);
  }

  #assetObject(asset: FakeAsset, release: FakeRelease): object {
    return assetObject(asset, release, this.repository, this.addresses);
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
