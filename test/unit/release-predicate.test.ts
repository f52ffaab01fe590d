import { describe, expect, test } from 'vitest';
import {
  formatReleasePredicate,
  originOfRelease,
  releaseOrigin,
} from '../../src/manifest/release-predicate.js';

const source = {
  ...{ provider: 'github', workflow: null, run_id: null, run_attempt: null },
  repository: 'o/r',
  commit: 'c0ffee'.padEnd(40, '0'),
};

/** The package URL of this repository and ref, and what it is read back as. */
function named(ref: string, repository = source.repository) {
  const predicate = formatReleasePredicate(releaseOrigin({ ...source, repository, ref }));
  return { ...predicate, origin: originOfRelease(predicate) };
}

describe('package URL of a release', () => {
  test.each([
    ['refs/tags/v1.2.3', 'pkg:generic/o/r@v1.2.3'],
    ['refs/tags/api/v1', 'pkg:generic/o/r@api%2Fv1'],
    ["refs/tags/v1+b:1_~-!'()*", 'pkg:generic/o/r@v1%2Bb:1_~-%21%27%28%29%2A'],
    ['refs/tags/é', 'pkg:generic/o/r@%C3%A9'],
  ])('a package URL names the tag %s in percent-encoding and is read back', (ref, purl) => {
    expect(named(ref)).toEqual({ purl, origin: { repository: 'o/r', ref, commit: null } });
  });

  test.each(['refs/heads/main', 'refs/heads/refs/tags/v1', `refs/tags/${source.commit}`, 'refs/tags/'])(
    'a package URL names the commit if the ref is %s',
    (ref) => {
      const origin = { repository: 'o/r', ref: null, commit: source.commit };
      expect(named(ref)).toEqual({ purl: `pkg:generic/o/r@${source.commit}`, origin });
    },
  );

  test.each([`x${source.commit}`, `${source.commit}0`, source.commit.slice(1)])(
    'the tag %s is not mistaken for a commit',
    (tag) => {
      const ref = `refs/tags/${tag}`;
      expect(named(ref).origin).toEqual({ repository: 'o/r', ref, commit: null });
    },
  );

  test('a package URL keeps the segments and the case of a repository name', () => {
    expect(named('refs/tags/v1', 'Group/sub group/R').purl).toBe('pkg:generic/Group/sub%20group/R@v1');
  });

  test.each([
    'pkg:npm/o/r@v1',
    'x-pkg:generic/o/r@v1',
    'pkg:generic/@v1',
    'pkg:generic/o/r@',
    'pkg:generic/o/r',
    'pkg:generic/o/r@v1@v2',
    'pkg:generic/o/r@%ZZ',
    'pkg:generic/o/r@v1%3A1',
    'pkg:generic/o/r@v1(1)',
    'pkg:generic/o/r@v1?arch=x',
  ])('the package URL %s is not recognized', (purl) => {
    expect(originOfRelease({ purl })).toBeUndefined();
  });
});
