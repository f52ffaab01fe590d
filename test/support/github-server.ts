import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  FakeGithub,
  githubToken,
  type FakeGithubOptions,
  type GithubAnswer,
  type GithubRequest,
} from './fake-github.js';

/** A fault of requests that match `when` (`METHOD /path?query`). */
export interface GithubFault {
  readonly when: RegExp;
  /**
   * `answer`: nothing happens, and this response is sent. `after`: it happens, and then this response is sent. `cut`:
   * the connection ends while the body is sent in either direction.
   */
  readonly kind: 'answer' | 'after' | 'cut';
  readonly answer?: GithubAnswer;
  /** Whether a request that matches `when` is affected. By default every one. */
  readonly isHit?: () => boolean;
  /** Called before the request is handled. */
  readonly meanwhile?: (github: FakeGithub) => void;
  /** How often. By default once. */
  readonly times?: number;
}

/** A request and its response. */
interface Exchange {
  readonly request: GithubRequest;
  readonly answer: GithubAnswer;
}

export interface RunningGithub {
  readonly github: FakeGithub;
  readonly exchanges: readonly Exchange[];
  /** Environment for steps and for commands with a token. */
  readonly environment: Readonly<Record<string, string>>;
  readonly addFaults: (...faults: readonly GithubFault[]) => void;
}

/** A fake of GitHub on this machine, with the layout of a GitHub Enterprise Server. It stops when the test ends. */
export async function runningGithub(
  options: FakeGithubOptions = {},
  faults: readonly GithubFault[] = [],
): Promise<RunningGithub> {
  const exchanges: Exchange[] = [];
  const pending = faults.map((fault) => ({ fault, left: fault.times ?? 1 }));
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const github = new FakeGithub(
    // Storage has another origin, as on GitHub.
    {
      api: `${base}/api/v3`,
      uploads: `${base}/api/uploads`,
      pages: base,
      storage: `http://localhost:${port}`,
    },
    options,
  );

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '' } = incoming;
    const url = new URL(incoming.url ?? '', `http://${incoming.headers.host ?? ''}`);
    const hit = pending.find(
      ({ fault, left }) =>
        left > 0 && fault.when.test(`${method} ${url.pathname}${url.search}`) && (fault.isHit?.() ?? true),
    );
    if (hit !== undefined) hit.left -= 1;
    hit?.fault.meanwhile?.(github);
    if (hit?.fault.kind === 'cut' && method === 'POST') {
      cutUpload(incoming, url);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    );
    const request = { method, url, headers, body: Buffer.concat(chunks) };
    const real = hit?.fault.kind === 'answer' ? undefined : github.handle(request);
    const answer = hit?.fault.answer ?? real ?? { status: 500 };
    exchanges.push({ request, answer });
    send(outgoing, answer, hit?.fault.kind === 'cut');
  }

  /** The bytes that arrived are an incomplete asset. */
  function cutUpload(incoming: IncomingMessage, url: URL): void {
    const [, id] = /\/releases\/(\d+)\/assets$/.exec(url.pathname) ?? [];
    const release = github.releases.find((other) => String(other.id) === id);
    incoming.once('data', (chunk: Buffer) => {
      const name = url.searchParams.get('name') ?? '';
      const half = chunk.subarray(0, chunk.length / 2);
      if (release !== undefined) github.addAsset(release, name, half, { state: 'open', digest: null });
      incoming.socket.destroy();
    });
  }

  return {
    github,
    exchanges,
    environment: { GITHUB_API_URL: `${base}/api/v3`, GH_TOKEN: githubToken },
    addFaults: (...more) => {
      pending.push(...more.map((fault) => ({ fault, left: fault.times ?? 1 })));
    },
  };
}

function send(outgoing: ServerResponse, { status, headers, body }: GithubAnswer, isCut: boolean): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json; charset=utf-8';
  outgoing.writeHead(status, {
    'content-type': type,
    ...(status === 204 ? {} : { 'content-length': String(bytes.length) }),
    ...headers,
  });
  if (!isCut) {
    outgoing.end(bytes);
    return;
  }
  outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy());
}
