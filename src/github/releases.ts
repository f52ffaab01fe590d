import { QpherSignError } from '../errors.js';
import { readBody } from '../http/http.js';
import type * as v from '../schema.js';
import type { GithubClient, GithubRequest, Reply } from './github-client.js';
import { refusalError, type Refusal } from './refusals.js';
import {
  anyAnswer,
  type Asset,
  assetAnswer,
  type AssetContent,
  assetListAnswer,
  hasContent,
  type Release,
  releaseAnswer,
  releaseListAnswer,
  toAsset,
  toRelease,
} from './release.js';

/** Assets per page, the maximum on GitHub. */
const ASSETS_PAGE = 100;

/** Releases per page. Each comes with up to a thousand assets, and the size of a response is limited. */
const RELEASES_PAGE = 30;

/** Maximum number of entries that are read from a list. GitHub lists 10,000 releases. */
const MAX_ENTRIES = 10_000;

/**
 * Milliseconds between attempts to find something that should exist, 30 seconds in total, because GitHub shows its own
 * changes late.
 * @see https://github.com/cli/cli/issues/6599
 */
const PAUSES = [500, 1_500, 4_000, 8_000, 16_000];

/** The result of an upload: an asset, or a refusal because the name is taken or the release accepts none. */
type Uploaded =
  | { readonly kind: 'uploaded'; readonly asset: Asset }
  | { readonly kind: 'name-taken' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How a draft is published. Omitted fields stay as in the draft, and GitHub decides which release is the latest. */
export interface Publication {
  readonly prerelease?: boolean | undefined;
  readonly latest?: boolean | undefined;
}

/** Refuses a response about another release than the requested one. */
function asAsked(release: Release, tag: string, draft: boolean): Release {
  if (release.tag === tag && release.draft === draft) return release;
  throw new QpherSignError(
    'release-refused',
    `GitHub was asked for ${draft ? 'a draft' : 'the release'} of '${tag}', but responded with ${describe(release)} of '${release.tag}'`,
    `check the release at ${release.url}`,
  );
}

function describe({ draft, prerelease }: Release): string {
  if (draft) return 'a draft';
  return prerelease ? 'a pre-release' : 'a release';
}

/**
 * The releases of one repository. All methods throw `QpherSignError` as `GithubClient.call` does, and `github-refused`.
 */
export class Releases {
  readonly repository: string;
  readonly #client: GithubClient;
  readonly #place: { readonly owner: string; readonly repo: string };
  readonly #pause: (milliseconds: number) => Promise<void>;

  /**
   * @param repository `owner/name`
   * @param pause rejects early when the run ends
   */
  constructor(client: GithubClient, repository: string, pause: (milliseconds: number) => Promise<void>) {
    this.repository = repository;
    this.#client = client;
    this.#pause = pause;
    const [owner = '', repo = ''] = repository.split('/');
    this.#place = { owner, repo };
  }

  get isAnonymous(): boolean {
    return this.#client.isAnonymous;
  }

  /** @throws QpherSignError `setting-missing` */
  requireToken(): void {
    if (!this.isAnonymous) return;
    throw new QpherSignError(
      'setting-missing',
      'uploading to a release needs a github-token',
      "set one with the permission 'contents: write'; in a workflow, use ${{ github.token }}",
    );
  }

  /**
   * Finds the release of a tag: the published one, or its draft.
   * @throws QpherSignError `release-not-found` for a repository that is not visible; `release-refused` for two drafts
   */
  async find(tag: string): Promise<Release | undefined> {
    const route = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
    const published = await this.#client.call(this.#request(route, { tag }), releaseAnswer);
    if (published.kind === 'done') return asAsked(toRelease(published.value), tag, false);
    if (published.refusal.status !== 404) throw this.#refused(published.refusal, 'read the releases');
    // GitHub cannot look up drafts by tag, but lists them to those with write access. For others, the list shows
    // whether the repository exists.
    const list = await this.#releases(this.isAnonymous ? RELEASES_PAGE : MAX_ENTRIES);
    if (list === undefined) throw this.#noRepository();
    const drafts = list.filter((release) => release.draft && release.tag_name === tag);
    if (drafts.length > 1) {
      throw new QpherSignError(
        'release-refused',
        `${this.repository} has ${drafts.length} draft releases of the tag '${tag}'`,
        'delete all but one of them',
      );
    }
    return drafts[0] && toRelease(drafts[0]);
  }

  /** Does the same as `find`, but looks for a missing release for half a minute. */
  findOrWait(tag: string): Promise<Release | undefined> {
    return this.#lookAgain(() => this.find(tag));
  }

  /** Whether the repository has this tag. */
  async hasTag(tag: string): Promise<boolean> {
    // With `+`, because the slashes of a ref are part of its path.
    const route = 'GET /repos/{owner}/{repo}/git/ref/tags/{+tag}';
    const request = this.#request(route, { tag: tag.split('/').map(encodeURIComponent).join('/') });
    const reply = await this.#client.call(request, anyAnswer);
    if (reply.kind === 'done') return true;
    if (reply.refusal.status === 404 || reply.refusal.status === 409) return false;
    throw this.#refused(reply.refusal, 'read the tags');
  }

  /**
   * Creates a draft. If the response is lost, the draft is looked for before another is created. If another run created
   * one at the same time, the older one stays, and the new one, which is still empty, is deleted.
   */
  async createDraft(
    tag: string,
    { commit, prerelease }: { readonly commit: string | undefined; readonly prerelease: boolean },
  ): Promise<Release> {
    const request = this.#request('POST /repos/{owner}/{repo}/releases', {
      tag_name: tag,
      name: tag,
      draft: true,
      prerelease,
      ...(commit !== undefined && { target_commitish: commit }),
    });
    const find = async (): Promise<v.InferOutput<typeof releaseAnswer> | undefined> => {
      const list = await this.#releases(MAX_ENTRIES);
      return list?.find((release) => release.draft && release.tag_name === tag);
    };
    const made = this.#done(await this.#client.call(request, releaseAnswer, find), 'create a release');
    const oldest = await this.#lookAgain(async () => {
      const list = (await this.#releases(MAX_ENTRIES)) ?? [];
      if (!list.some(({ id }) => id === made.id)) return undefined;
      const drafts = list.filter((release) => release.draft && release.tag_name === tag);
      return drafts.toSorted((left, right) => left.id - right.id)[0];
    });
    if (oldest === undefined || oldest.id === made.id) return asAsked(toRelease(made), tag, true);
    const route = 'DELETE /repos/{owner}/{repo}/releases/{release_id}';
    const removed = await this.#client.call(this.#request(route, { release_id: made.id }), anyAnswer);
    if (removed.kind === 'refused' && removed.refusal.status !== 404)
      throw this.#refused(removed.refusal, 'delete a draft', 'contents: write');
    return toRelease(oldest);
  }

  /** The current release, or `undefined` if it was deleted. */
  async look({ id }: Release): Promise<Release | undefined> {
    const request = this.#request('GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
    const reply = await this.#client.call(request, releaseAnswer);
    if (reply.kind === 'refused' && reply.refusal.status === 404) return undefined;
    return toRelease(this.#done(reply, 'read the release'));
  }

  /**
   * @param isComplete if it returns false, the assets are read again for half a minute
   * @throws QpherSignError `release-not-found`
   */
  async assets(
    { id }: Release,
    isComplete: (assets: readonly Asset[]) => boolean = () => true,
  ): Promise<readonly Asset[]> {
    let list: readonly v.InferOutput<typeof assetAnswer>[] | undefined;
    await this.#lookAgain(async () => {
      list = await this.#assets(id);
      return list !== undefined && isComplete(list.map(toAsset)) ? list : undefined;
    });
    if (list === undefined) {
      throw new QpherSignError(
        'release-not-found',
        `the release of ${this.repository} is gone`,
        'somebody deleted it: create it again, then run again',
      );
    }
    return list.map(toAsset);
  }

  /** Uploads under the name of the content. The remains of a failed attempt are removed before the next. */
  async upload(release: Release, content: AssetContent): Promise<Uploaded> {
    const { name, size, open } = content;
    const settle = async (): Promise<v.InferOutput<typeof assetAnswer> | undefined> => {
      const list = await this.#assets(release.id);
      const left = list?.find((asset) => asset.name === name);
      if (left === undefined) return undefined;
      if (hasContent(toAsset(left), content)) return left;
      if (left.state !== 'uploaded') await this.remove(toAsset(left));
      return undefined;
    };
    const request: GithubRequest = {
      route: `POST ${release.uploadUrl}`,
      parameters: { name },
      upload: { open, size },
    };
    let reply = await this.#client.call(request, assetAnswer, settle);
    // The upload server does not know a new release immediately.
    for (const pause of PAUSES) {
      if (reply.kind === 'done' || reply.refusal.status !== 404) break;
      if ((await this.look(release)) === undefined) break;
      await this.#pause(pause);
      reply = await this.#client.call(request, assetAnswer, settle);
    }
    if (reply.kind === 'done') return { kind: 'uploaded', asset: toAsset(reply.value) };
    if (reply.refusal.isNameTaken) return { kind: 'name-taken' };
    return { kind: 'refused', refusal: reply.refusal };
  }

  async rename({ id }: Asset, name: string): Promise<Asset> {
    const route = 'PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}';
    const reply = await this.#client.call(this.#request(route, { asset_id: id, name }), assetAnswer);
    return toAsset(this.#done(reply, 'rename an asset of the release'));
  }

  /** An asset that is already gone is not an error. */
  async remove({ id }: Asset): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}';
    const reply = await this.#client.call(this.#request(route, { asset_id: id }), anyAnswer);
    if (reply.kind === 'refused' && reply.refusal.status === 404) return;
    this.#done(reply, 'delete an asset of the release');
  }

  /**
   * Publishes a draft under its tag, which GitHub may drop if a request leaves it out.
   * @see https://github.com/cli/cli/blob/trunk/pkg/cmd/release/edit/edit.go
   * @throws QpherSignError `release-refused` if the response shows another tag or still a draft
   */
  async publish({ id }: Release, tag: string, { prerelease, latest }: Publication = {}): Promise<Release> {
    const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
    const request = this.#request(route, {
      release_id: id,
      tag_name: tag,
      draft: false,
      ...(prerelease !== undefined && { prerelease }),
      make_latest: latest === undefined ? 'legacy' : String(latest),
    });
    const reply = await this.#client.call(request, releaseAnswer);
    const release = toRelease(this.#done(reply, 'publish the release'));
    const isAsAsked = prerelease === undefined || release.prerelease === prerelease;
    if (!release.draft && release.tag === tag && isAsAsked) return release;
    throw new QpherSignError(
      'release-refused',
      `GitHub did not publish the release of '${tag}': its response shows ${describe(release)} of '${release.tag}'`,
      `check the release at ${release.url}`,
    );
  }

  /**
   * Downloads an asset, from the start with each attempt. With a token, the API is used, otherwise the address for
   * browsers, because the API allows few requests per hour without a token.
   * @throws QpherSignError the errors of `take`
   */
  async download<T>(asset: Asset, take: (body: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
    const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
    const reply = this.#client.isAnonymous
      ? await this.#client.download(asset.publicUrl, take)
      : await this.#client.download(this.#request(route, { asset_id: asset.id }), take);
    return this.#done(reply, `download '${asset.name}'`, 'contents: read');
  }

  /** Reads an asset of at most `maxBytes` bytes. */
  async read(asset: Asset, maxBytes: number): Promise<Buffer> {
    return this.download(asset, (body) => readBody(body, maxBytes));
  }

  /** The error for a refused upload to a release that still accepts assets. */
  uploadRefused(refusal: Refusal, name: string): QpherSignError {
    return this.#refused(refusal, `upload '${name}' to the release`, 'contents: write');
  }

  /** Repeats `look` after pauses until it finds something, and returns `undefined` if it never does. */
  async #lookAgain<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
    for (const pause of PAUSES) {
      const found = await look();
      if (found !== undefined) return found;
      await this.#pause(pause);
    }
    return look();
  }

  #request(route: string, parameters: Readonly<Record<string, unknown>>): GithubRequest {
    return { route, parameters: { ...this.#place, ...parameters } };
  }

  #releases(most: number): Promise<readonly v.InferOutput<typeof releaseAnswer>[] | undefined> {
    const request = this.#request('GET /repos/{owner}/{repo}/releases', {});
    return this.#list(request, releaseListAnswer, RELEASES_PAGE, most);
  }

  #assets(id: number): Promise<readonly v.InferOutput<typeof assetAnswer>[] | undefined> {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
    return this.#list(this.#request(route, { release_id: id }), assetListAnswer, ASSETS_PAGE, MAX_ENTRIES);
  }

  /** The entries of a list, page by page, or `undefined` if GitHub does not know the list. */
  async #list<T>(
    { route, parameters }: GithubRequest,
    schema: v.Schema<T[]>,
    pageSize: number,
    most: number,
  ): Promise<readonly T[] | undefined> {
    const all: T[] = [];
    for (let page = 1; all.length < most; page += 1) {
      const request = { route, parameters: { ...parameters, per_page: pageSize, page } };
      const reply = await this.#client.call(request, schema);
      if (reply.kind === 'refused' && reply.refusal.status === 404) return undefined;
      const entries = this.#done(reply, 'read the releases', 'contents: read');
      all.push(...entries);
      if (entries.length < pageSize) break;
    }
    return all;
  }

  #done<T>(reply: Reply<T>, what: string, needs = 'contents: write'): T {
    if (reply.kind === 'done') return reply.value;
    throw this.#refused(reply.refusal, what, needs);
  }

  #refused(refusal: Refusal, what: string, needs = 'contents: read'): QpherSignError {
    return refusalError(refusal, `${what} of ${this.repository}`, needs);
  }

  #noRepository(): QpherSignError {
    return new QpherSignError(
      'release-not-found',
      `GitHub found no repository '${this.repository}'`,
      this.#client.isAnonymous
        ? "check its name; a private one needs a github-token with the permission 'contents: read'"
        : "check its name; if it is private, the github-token lacks the permission 'contents: read' for it",
    );
  }
}
