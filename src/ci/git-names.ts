/** The full ref of a branch, where one is named: a short name could as well be a tag. */
export function branchRef(name: string | undefined): string | undefined {
  return isNamed(name) ? `refs/heads/${name}` : undefined;
}

export function tagRef(name: string | undefined): string | undefined {
  return isNamed(name) ? `refs/tags/${name}` : undefined;
}

/**
 * The forges that do not keep the head of a change where GitHub and Gitea do: known by the address of the change, by the
 * host of another address, or by their name.
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
 * The ref of a pull or merge request, as its forge names it.
 * @param change its number
 * @param forge an address of it or its repository, or the name of the forge
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
 * The repository in the address of a clone, without host, user and password: its path, without `.git`.
 * `git@host:owner/name.git`, `ssh://…` and `https://…` give `owner/name`; a path on this machine is no address.
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
