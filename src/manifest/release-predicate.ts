import * as v from '../schema.js';
import type { Source } from './source.js';

/** in-toto's predicate for the content of a release, in the version of its type. */
export const releasePredicateSchema = v.strictObject({ purl: v.string() });

/** @see https://github.com/in-toto/attestation/blob/main/spec/predicates/release.md */
export type ReleasePredicate = v.InferOutput<typeof releasePredicateSchema>;

/** The part of a source that a package URL can state: the tag, or the commit if no tag was signed. */
export type ReleaseOrigin = Pick<Source, 'repository'> & {
  readonly ref: string | null;
  readonly commit: string | null;
};

const TAGS = 'refs/tags/';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The origin as a package URL states it. A tag that looks like a commit is omitted, because the two could not be
 * distinguished.
 */
export function releaseOrigin({ repository, ref, commit }: Source): ReleaseOrigin {
  const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
  return tag === '' || COMMIT.test(tag)
    ? { repository, ref: null, commit }
    : { repository, ref, commit: null };
}

/**
 * Makes a package URL of type `generic`, which keeps the case of names: repository, with tag or commit as the version.
 * @see https://github.com/package-url/purl-spec
 */
export function formatReleasePredicate({ repository, ref, commit }: ReleaseOrigin): ReleasePredicate {
  const name = repository.split('/').map(encode).join('/');
  const version = ref === null ? (commit ?? '') : ref.slice(TAGS.length);
  return { purl: `pkg:generic/${name}@${encode(version)}` };
}

/** Encodes text as in package URLs: everything except letters, digits, `.`, `-`, `_`, `~` and the colon. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

/** The origin in a predicate, or `undefined` if `formatReleasePredicate` would not write it. */
export function originOfRelease({ purl }: ReleasePredicate): ReleaseOrigin | undefined {
  const [, name, encoded] = /^pkg:generic\/([^@]+)@([^@]+)$/.exec(purl) ?? [];
  if (name === undefined || encoded === undefined) return undefined;
  try {
    const repository = name.split('/').map(decodeURIComponent).join('/');
    const version = decodeURIComponent(encoded);
    const origin = COMMIT.test(version)
      ? { repository, ref: null, commit: version }
      : { repository, ref: TAGS + version, commit: null };
    return formatReleasePredicate(origin).purl === purl ? origin : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
