/** A release and its assets as GitHub stores them. */
export interface FakeRelease {
  readonly id: number;
  tag: string;
  draft: boolean;
  prerelease: boolean;
  /** The value for the latest release in a request. */
  latest: string | undefined;
  immutable: boolean;
  readonly assets: FakeAsset[];
}

export interface FakeAsset {
  readonly id: number;
  name: string;
  content: Buffer;
  /** `open` for the remains of an interrupted upload. */
  state: 'uploaded' | 'open';
  /** Null for assets from before GitHub computed digests. */
  digest: string | null;
}

const TIME = '2026-11-22T05:00:00Z';

const user = {
  login: 'octo',
  id: 1,
  node_id: 'U_1',
  avatar_url: 'https://github.example/octo.png',
  gravatar_id: '',
  url: 'https://github.example/users/octo',
  html_url: 'https://github.example/octo',
  followers_url: 'https://github.example/users/octo/followers',
  following_url: 'https://github.example/users/octo/following',
  gists_url: 'https://github.example/users/octo/gists',
  starred_url: 'https://github.example/users/octo/starred',
  subscriptions_url: 'https://github.example/users/octo/subscriptions',
  organizations_url: 'https://github.example/users/octo/orgs',
  repos_url: 'https://github.example/users/octo/repos',
  events_url: 'https://github.example/users/octo/events',
  received_events_url: 'https://github.example/users/octo/received_events',
  type: 'User',
  site_admin: false,
};

/** The addresses of a server. */
export interface Addresses {
  readonly api: string;
  readonly uploads: string;
  readonly pages: string;
}

/** A release in a response of the REST API. */
export function releaseObject(release: FakeRelease, repository: string, addresses: Addresses): object {
  const own = `${addresses.api}/repos/${repository}/releases/${release.id}`;
  return {
    url: own,
    assets_url: `${own}/assets`,
    upload_url: `${addresses.uploads}/repos/${repository}/releases/${release.id}/assets{?name,label}`,
    html_url: `${addresses.pages}/${repository}/releases/${release.draft ? `tag/untagged-${release.id}` : `tag/${encodeURI(release.tag)}`}`,
    tarball_url: null,
    zipball_url: null,
    id: release.id,
    node_id: `R_${release.id}`,
    tag_name: release.tag,
    target_commitish: 'main',
    name: release.tag,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: TIME,
    published_at: release.draft ? null : TIME,
    author: user,
    assets: release.assets.map((asset) => assetObject(asset, release, repository, addresses)),
  };
}

/** An asset in a response of the REST API. */
export function assetObject(
  asset: FakeAsset,
  release: FakeRelease,
  repository: string,
  addresses: Addresses,
): object {
  return {
    url: `${addresses.api}/repos/${repository}/releases/assets/${asset.id}`,
    browser_download_url: `${addresses.pages}/${repository}/releases/download/${encodeURI(release.tag)}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: '',
    state: asset.state,
    content_type: 'application/octet-stream',
    size: asset.content.length,
    digest: asset.digest,
    download_count: 0,
    created_at: TIME,
    updated_at: TIME,
    uploader: user,
  };
}
