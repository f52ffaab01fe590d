import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { GithubClient, type GithubClientOptions } from '../../src/github/github-client.js';
import { octokitOver } from '../../src/github/octokit.js';
import { githubConnections } from '../../src/github/connections.js';
import type { HttpRequest, HttpResponse } from '../../src/http/http.js';
import * as v from '../../src/schema.js';
import { rejectedCode } from '../support/error-code.js';
import { FakeClock } from '../support/fake-clock.js';
import { runningGithub } from '../support/github-server.js';

type Scripted = Error | { status: number; headers?: Record<string, string>; body?: unknown };

/** A scripted API that repeats its last response, and a clock that the test controls. */
async function scripted(script: readonly Scripted[], more: Partial<GithubClientOptions> = {}) {
  const clock = new FakeClock();
  const requests: HttpRequest[] = [];
  const send = (request: HttpRequest): Promise<HttpResponse> => {
    const next = script[Math.min(requests.length, script.length - 1)];
    requests.push(request);
    if (next === undefined || next instanceof Error) return Promise.reject(next ?? new Error('no script'));
    const { status, headers = {}, body = {} } = next;
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    return Promise.resolve({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: Readable.from([bytes]),
    });
  };
  const apiUrl = new URL('https://github.example/api/v3');
  const api = new GithubClient({
    apiUrl,
    octokit: await octokitOver(send, apiUrl, () => undefined),
    token: 'ghs_token',
    send,
    clock,
    deadline: 3_600_000,
    signal: new AbortController().signal,
    redact: (text) => text.replaceAll('secret', '***'),
    note: () => undefined,
    debug: () => undefined,
    ...more,
  });
  const call = () =>
    clock.run(
      api.call({ route: 'GET /repos/{owner}/{repo}', parameters: { owner: 'o', repo: 'r' } }, v.unknown()),
    );
  return { clock, requests, call, api };
}

const ok = { status: 200 };
const date = 'Sun, 22 Nov 2026 05:00:00 GMT';
const reset = String(Date.parse(date) / 1000 + 90);

describe('rate limits', () => {
  test.each<[string, Scripted, number]>([
    ['as long as Retry-After says', { status: 403, headers: { 'retry-after': '7' } }, 7000],
    [
      'until the time at which the limit is reset',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, date } },
      90_000,
    ],
    [
      'for a minute where a secondary limit names no time',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
      60_000,
    ],
    [
      'for a minute where an older server speaks of abuse detection',
      { status: 403, body: { message: 'You have triggered an abuse detection mechanism.' } },
      60_000,
    ],
    [
      'for a minute after what was submitted too quickly',
      {
        status: 422,
        body: { message: 'Validation Failed', errors: [{ message: 'was submitted too quickly' }] },
      },
      60_000,
    ],
    ['for a minute where 429 names no time', { status: 429 }, 60_000],
  ])('a rate-limited call waits %s', async (_, limited, pause) => {
    const { clock, call, requests } = await scripted([limited, ok]);
    expect((await call()).kind).toBe('done');
    expect([requests.length, clock.now()]).toEqual([2, pause]);
  });

  test('a rate limit that outlasts the run is not waited for', async () => {
    const { call, clock } = await scripted([{ status: 429, headers: { 'retry-after': '7200' } }]);
    expect(await rejectedCode(call())).toBe('rate-limited');
    expect(clock.sleeps).toEqual([]);
  });
});

describe('repeated calls', () => {
  test.each<[string, Scripted]>([
    ['after 502', { status: 502, body: '<html>' }],
    ['after 520', { status: 520, body: '<html>' }],
    ['after a connection that broke', new Error('reset')],
    ['after an answer that is no JSON', { status: 200, body: '<html>' }],
  ])('a call is retried %s', async (_, failure) => {
    const { call, requests } = await scripted([failure, failure, ok]);
    expect((await call()).kind).toBe('done');
    expect(requests).toHaveLength(3);
  });

  test('a call is retried only after the pause that a 503 response requests', async () => {
    const { call, clock } = await scripted([{ status: 503, headers: { 'retry-after': '20' } }, ok]);
    expect((await call()).kind).toBe('done');
    expect(clock.sleeps).toEqual([20_000]);
  });

  test('a call whose response has an undocumented shape is not retried', async () => {
    const { api, clock, requests } = await scripted([ok]);
    const request = { route: 'GET /repos/{owner}/{repo}', parameters: { owner: 'o', repo: 'r' } };
    expect(await rejectedCode(clock.run(api.call(request, v.object({ id: v.int() }))))).toBe(
      'github-unreachable',
    );
    expect(requests).toHaveLength(1);
  });

  test('a call fails after eight attempts, and the error gives the reason without secrets', async () => {
    const { call, requests } = await scripted([{ status: 503, body: { message: 'secret is down' } }]);
    await expect(call()).rejects.toMatchObject({
      code: 'github-unreachable',
      message: 'GitHub answered 503: *** is down',
    });
    expect(requests).toHaveLength(8);
  });

  test('a call is not retried after 403, 404 or 422', async () => {
    for (const status of [403, 404, 422]) {
      const { call, requests } = await scripted([{ status, body: { message: 'no' } }]);
      expect(await call()).toMatchObject({ kind: 'refused', refusal: { status } });
      expect(requests).toHaveLength(1);
    }
  });
});

test('at most 80 changes per minute are requested', async () => {
  const { api, clock } = await scripted([ok]);
  const change = { route: 'POST /repos/{owner}/{repo}/releases', parameters: { owner: 'o', repo: 'r' } };
  await clock.run(Promise.all(Array.from({ length: 81 }, () => api.call(change, v.unknown()))));
  expect(clock.now()).toBeGreaterThanOrEqual(60_000);
});

describe('GitHub token', () => {
  test('the token is sent to the address of the API', async () => {
    const { call, requests } = await scripted([ok]);
    await call();
    expect(requests[0]).toMatchObject({
      url: new URL('https://github.example/api/v3/repos/o/r'),
      headers: { authorization: 'Bearer ghs_token' },
    });
  });

  test('the token is not sent to an address without https', async () => {
    const { api, clock, requests } = await scripted([ok]);
    const upload = { route: 'POST http://uploads.example/{?name}', parameters: { name: 'a' } };
    expect(await rejectedCode(clock.run(api.call(upload, v.unknown())))).toBe('github-unreachable');
    expect(requests).toEqual([]);
  });

  test('the token is sent on after a redirect within its origin, but not to another origin', async () => {
    const { github, exchanges, addFaults } = await runningGithub();
    const { api, storage } = github.addresses;
    addFaults({ when: /old/, kind: 'answer', answer: { status: 301, headers: { location: '/api/v3/new' } } });
    addFaults({
      when: /new/,
      kind: 'answer',
      answer: { status: 302, headers: { location: `${storage}/storage/1` } },
    });
    const request: HttpRequest = {
      method: 'GET',
      url: new URL(`${api}/old`),
      headers: { authorization: 'Bearer x' },
    };
    await githubConnections(new AbortController().signal)(request);
    expect(exchanges.map(({ request: { headers } }) => headers.authorization)).toEqual([
      'Bearer x',
      'Bearer x',
      undefined,
    ]);
  });

  test('a circle of redirects ends with an error', async () => {
    const { github } = await runningGithub({}, [
      {
        when: /./,
        kind: 'answer',
        answer: { status: 302, headers: { location: '/api/v3/again' } },
        times: 99,
      },
    ]);
    const request: HttpRequest = {
      method: 'GET',
      url: new URL(`${github.addresses.api}/x`),
      headers: {},
    };
    expect(await rejectedCode(githubConnections(new AbortController().signal)(request))).toBe(
      'github-unreachable',
    );
  });
});

test('a refusal includes what GitHub found wrong in detail', async () => {
  const body = {
    message: 'Validation Failed',
    errors: [{ code: 'custom', message: 'size must be at least 1' }],
  };
  expect(await (await scripted([{ status: 422, body }])).call()).toMatchObject({
    refusal: { message: expect.stringContaining('size must be at least 1') as unknown },
  });
});
