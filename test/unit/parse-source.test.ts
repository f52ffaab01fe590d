import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/settings/parse-source.js';
import { thrownCode } from '../support/error-code.js';

const commit = '3f786850e387550fdab836ed7e6dc881de23001b';
const whole = `provider=own\nrepository=octo-org/octo-repo\nref=refs/tags/v1\ncommit=${commit}`;

test('a source is given as lines, and its workflow, run id and run attempt are optional', () => {
  const source = { provider: 'own', repository: 'octo-org/octo-repo', ref: 'refs/tags/v1', commit };
  expect(parseSource(whole.split('\n'), 'source')).toEqual({
    ...source,
    workflow: null,
    run_id: null,
    run_attempt: null,
  });
  const more = `${whole}\nworkflow=a = b\nrun-id= 7\nrun-attempt=2`;
  expect(parseSource(more.split('\n'), 'source')).toEqual({
    ...source,
    workflow: 'a = b',
    run_id: '7',
    run_attempt: 2,
  });
});

describe('refused sources', () => {
  test.each([
    ['half a source', 'repository=octo-org/octo-repo\nref=refs/tags/v1'],
    ['an empty part', whole.replace('octo-org/octo-repo', '')],
    ['a short ref', whole.replace('refs/tags/v1', 'v1')],
    ['an abbreviated commit', whole.replace(commit, commit.slice(0, 7))],
    ['a misspelt part', `${whole}\nbranch=main`],
    ['a part given twice', `${whole}\nref=refs/heads/main`],
    ['an attempt that is no number', `${whole}\nrun-attempt=0`],
    ['text', 'refs/heads/main'],
  ])('the source setting refuses %s', (_, text) => {
    expect(thrownCode(() => parseSource(text.split('\n'), 'source'))).toBe('setting-invalid');
  });
});
