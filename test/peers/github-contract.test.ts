import { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AssetContent } from '../../src/github/release.js';
import type { FakeGithubOptions } from '../support/fake-github.js';
import { runningGithub, type RunningGithub } from '../support/github-server.js';
import { releasesOf } from '../support/releases.js';
import { githubViolations } from './github-contract.js';

const content = (name: string, text: string): AssetContent => ({
  name,
  size: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
  open: () => Readable.from([Buffer.from(text)]),
});

/** All requests and responses under the addresses of the API and the upload server. */
function violationsOf({ exchanges, github }: RunningGithub): readonly string[] {
  const bases = [github.addresses.api, github.addresses.uploads];
  const calls = exchanges.filter(({ request }) => bases.some((base) => request.url.href.startsWith(base)));
  expect(calls.length).toBeGreaterThan(0);
  return calls.flatMap(({ request, answer }) => githubViolations(request, answer, bases));
}

describe('requests to GitHub and responses of its fake', () => {
  test("requests and responses fit GitHub's description while a release is filled and published", async () => {
    const running = await runningGithub({ tags: ['v/1-é'] });
    const releases = await releasesOf(running);
    const tag = 'v/1-é';
    expect([await releases.find(tag), await releases.hasTag(tag), await releases.hasTag('v2')]).toEqual([
      undefined,
      true,
      false,
    ]);
    const release = await releases.createDraft(tag, { commit: 'c0ffee', prerelease: true });
    expect(await releases.find(tag)).toEqual(release);
    const uploaded = await releases.upload(release, content('a.tgz', 'app'));
    if (uploaded.kind !== 'uploaded') throw new Error('not uploaded');
    expect((await releases.upload(release, content('a.tgz', 'another'))).kind).toBe('name-taken');
    const renamed = await releases.rename(uploaded.asset, 'b.tgz');
    expect(await releases.assets(release)).toEqual([renamed]);
    expect((await releases.read(renamed, 10)).toString()).toBe('app');
    expect(await releases.look(release)).toEqual(release);
    expect((await releases.publish(release, release.tag, { prerelease: false, latest: true })).draft).toBe(
      false,
    );
    expect((await releases.find(tag))?.id).toBe(release.id);
    await releases.remove(renamed);
    await releases.remove(renamed);
    expect(violationsOf(running)).toEqual([]);
  });

  test.each<[string, FakeGithubOptions, string]>([
    ['the token is not known', {}, 'ghs_another_token'],
    ['the token may only read', { permission: 'read' }, ''],
    ['the token may not even read', { permission: 'none', isPublic: false }, ''],
  ])("requests and responses fit GitHub's description when %s", async (_, options, token) => {
    const running = await runningGithub(options);
    const release = running.github.addRelease();
    const releases = await releasesOf(running, token === '' ? {} : { token });
    await expect(releases.createDraft('v2', { commit: undefined, prerelease: false })).rejects.toThrow();
    await releases.find(release.tag).catch(() => undefined);
    expect(violationsOf(running)).toEqual([]);
  });

  test("requests and responses for an immutable release fit GitHub's description", async () => {
    const running = await runningGithub();
    running.github.addRelease({ immutable: true }, { 'a.tgz': 'app' });
    const releases = await releasesOf(running);
    const release = await releases.find('v1');
    if (release === undefined) throw new Error('no release');
    expect((await releases.upload(release, content('b.tgz', 'app'))).kind).toBe('refused');
    expect(violationsOf(running)).toEqual([]);
  });
});

test("the check finds requests and responses outside GitHub's description", async () => {
  const { github } = await runningGithub();
  const { api } = github.addresses;
  const violations = (
    method: string,
    path: string,
    body: object | undefined,
    status: number,
    answer: object,
  ) =>
    githubViolations(
      {
        method,
        url: new URL(api + path),
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      },
      { status, body: answer },
      [api],
    );
  expect(violations('PUT', '/repos/o/r/releases', {}, 200, {})).toHaveLength(1);
  expect(violations('GET', '/repos/o/r/releases?tag=v1', undefined, 200, [])).toHaveLength(1);
  expect(violations('POST', '/repos/o/r/releases', { tag: 'v1' }, 201, {}).length).toBeGreaterThan(2);
  expect(violations('GET', '/repos/o/r/releases', undefined, 200, [{ id: 'x' }])).toHaveLength(1);
  expect(violations('GET', '/repos/o/r/releases', undefined, 418, [])).toHaveLength(1);
});
