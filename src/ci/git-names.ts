/** The full ref of a branch. A short name could also be a tag. */
export function branchRef(name: string | undefined): string | undefined {
  return isNamed(name) ? `refs/heads/${name}` : undefined;
}

export function tagRef(name: string | undefined): string | undefined {
  return isNamed(name) ? `refs/tags/${name}` : undefined;
}

/**
 * Forges that store the head of a change elsewhere than GitHub and Gitea, recognised by the address of the change, by
 * the host of another address, or by name.
 */
const otherForges: readonly { readonly known: RegExp; readonly refOf: (change: string) => string }[] = [
  {
    known: /\/merge_requests\/|(^|\/\/|@)[^/:]*gitlab/,
    refOf: (change) => `refs/merge-requests/${change}/head`,
  },
  {
    known: /\/pull-requests\/|(^|\/\/|@)[^/:]*(bitbucket|stash)/,
    refOf: (change) => `refs/pull-requests/${change}/from`,
  },
];

/**
 * The ref of a pull or merge request on its forge.
 * @param change its number
 * @param forge an address of the request or its repository, or the name of the forge
 */
export function changeRef(change: string | undefined, forge = ''): string | undefined {
  if (change === undefined || !/^\d+$/.test(change)) return undefined;
  const other = otherForges.find(({ known }) => known.test(forge));
  return other === undefined ? `refs/pull/${change}/head` : other.refOf(change);
}

/** The number at the end of the address of a pull or merge request. */
export function changeNumber(address: string | undefined): string | undefined {
  return /\/(\d+)\/?$/.exec(address ?? '')?.[1];
}

/**
 * The repository in the address of a clone: its path without `.git`, host, user and password.
 * `git@host:owner/name.git`, `ssh://…` and `https://…` yield `owner/name`. A local path is not an address.
 */
export function repositoryOf(address: string | undefined): string | undefined {
  const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (address === undefined) return undefined;
  if (/^(https?|ssh|git):\/\//.test(address)) {
    return URL.canParse(address) ? trimmed(new URL(address).pathname) : undefined;
  }
  const [, path] = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)([^:]+)$/.exec(address) ?? [];
  return path === undefined ? undefined : trimmed(path);
}

function isNamed(name: string | undefined): name is string {
  return name !== undefined && name !== '';
}
