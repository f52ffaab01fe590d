import { expect, test } from 'vitest';
import { changeRef, repositoryOf } from '../../src/ci/git-names.js';

test.each([
  ['https://github.com/octo-org/octo-repo.git', 'octo-org/octo-repo'],
  ['https://github.com/octo-org/octo-repo', 'octo-org/octo-repo'],
  ['https://user:secret@gitlab.example.com/group/sub/project.git/', 'group/sub/project'],
  ['ssh://git@example.com:7999/PROJECT/repo.git', 'PROJECT/repo'],
  ['git@github.com:octo-org/octo-repo.git', 'octo-org/octo-repo'],
  ['git@ssh.dev.azure.com:v3/fabrikam/shop/cart', 'v3/fabrikam/shop/cart'],
  ['example.com:octo-org/octo-repo.git', 'octo-org/octo-repo'],
  ['/srv/git/repo.git', undefined],
  ['C:\\git\\repo', undefined],
  ['file:///srv/git/repo.git', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('the address %s names the repository %s', (address, repository) => {
  expect(repositoryOf(address)).toBe(repository);
});

test.each([
  ['12', undefined, 'refs/pull/12/head'],
  ['12', 'https://github.com/gitlab-friends/bitbucket/pull/12', 'refs/pull/12/head'],
  ['12', 'git@github.com:gitlab/repo.git', 'refs/pull/12/head'],
  ['12', 'https://gitlab.com/group/project', 'refs/merge-requests/12/head'],
  ['12', 'https://token@code.example.com/o/r/-/merge_requests/12', 'refs/merge-requests/12/head'],
  ['12', 'git@gitlab.example.com:o/r.git', 'refs/merge-requests/12/head'],
  ['12', 'stash', 'refs/pull-requests/12/from'],
  ['I8473b95934b5732ac55d26311a706c9c2bde9940', undefined, undefined],
  ['false', undefined, undefined],
  [undefined, 'gitlab', undefined],
])('change %s on %s has the ref %s', (change, forge, ref) => {
  expect(changeRef(change, forge)).toBe(ref);
});
