import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciSystems } from '../../src/ci/ci-systems.js';
import { verdicts } from '../../src/verification/verdicts.js';
import { parseFaults } from '../../src/emulator/faults.js';
import { errorCodes } from '../../src/errors.js';
import { exitStatusOfError } from '../../src/report/exit-status.js';
import { CliOutput } from '../../src/cli/output.js';
import { parseCommandLine } from '../../src/cli/parse-command-line.js';
import { settingsOf, type Mode } from '../../src/settings/settings.js';
import { parseStrictJson } from '../../src/json.js';
import { parseKeyring } from '../../src/keys/keyring.js';
import { parseManifest } from '../../src/manifest/manifest.js';
import { formatStatement, parseStatement } from '../../src/manifest/statement.js';
import { tool } from '../../src/version.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const documents = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '')
    .map((name) => `docs/${name.replaceAll(path.sep, '/')}`),
];

/** The standard output of a command line. */
async function printed(argv: readonly string[]): Promise<string> {
  const output = new CliOutput(false);
  let text = '';
  output.data = (data) => (text += String(data));
  const run = await parseCommandLine(argv);
  await run({ output, entry: new URL(import.meta.url) });
  return text;
}

/** The cells of the table between `<!-- name -->` and `<!-- /name -->`, without its header. */
function tableRows(file: string, name: string): string[][] {
  const [, section] = read(file).split(`<!-- ${name} -->`);
  const [table, end] = (section ?? '').split(`<!-- /${name} -->`);
  if (table === undefined || end === undefined) throw new Error(`${file} has no section ${name}`);
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  if (rows.length === 0) throw new Error(`the table ${name} of ${file} is empty`);
  return rows;
}

const column = (rows: readonly string[][], index: number): (string | undefined)[] =>
  rows.map((row) => row[index]?.replaceAll('`', ''));

describe('action.yml', () => {
  const action = parse(read('action.yml')) as { readonly runs: unknown };

  it('the Action runs the bundle on Node.js 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(existsSync(path.join(root, 'dist/action/index.js'))).toBe(true);
  });
});

describe('docs/errors.md', () => {
  it('the page on errors lists every error code with its exit status, a meaning and what to do', () => {
    const rows = tableRows('docs/errors.md', 'errors');
    const listed = rows.map(([code = '', status]) => [code.replaceAll('`', ''), status]);
    const expected = errorCodes.map((code) => [code, String(exitStatusOfError[code])]);
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  });
});

describe('docs/verifying.md', () => {
  it('the page on verifying lists every verdict with what to do', () => {
    const rows = tableRows('docs/verifying.md', 'verdicts');
    expect(column(rows, 0)).toEqual(verdicts);
    expect(rows.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
  });
});

describe('docs/dev/ci-systems.md', () => {
  it('the page on CI systems lists each of them with the variables for branch, tag and request', () => {
    const rows = tableRows('docs/dev/ci-systems.md', 'systems');
    expect(column(rows, 0)).toEqual(ciSystems.map(({ provider }) => provider));
    expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  });
});

describe('docs/source.md', () => {
  it('the page on the source names the provider of every CI system', () => {
    const [, section = ''] = read('docs/source.md').split('### Systems\n');
    const [list = ''] = section.split('. [');
    const named = [...list.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(named).toEqual(['provider', ...ciSystems.map(({ provider }) => provider)]);
  });
});

describe('version', () => {
  it('package.json, the program and the top of the changelog have the same version', () => {
    const manifest = JSON.parse(read('package.json')) as { version: string };
    const [, changelog] = /^## \[([^\]]+)\]/m.exec(read('CHANGELOG.md')) ?? [];
    expect([tool.version, changelog]).toEqual([manifest.version, manifest.version]);
  });
});

describe('help of the command line', () => {
  const common = ['debug', 'json'];

  it.each<{ mode: Mode; argv: string[]; own: string[] }>([
    { mode: 'sign', argv: ['sign', '--help'], own: [] },
    { mode: 'verify', argv: ['verify', '--help'], own: [] },
    { mode: 'merge', argv: ['merge', '--help'], own: [] },
    { mode: 'keys', argv: ['keys', 'list', '--help'], own: ['algorithm'] },
  ])('the help shows the settings of $mode as flags, and no others', async ({ mode, argv, own }) => {
    const flags = [...(await printed(argv)).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    const named = settingsOf(mode).flatMap(({ name }) => (name === 'files' ? [] : [name]));
    expect(flags.toSorted()).toEqual([...named, ...own, ...common].toSorted());
  });

  it.each<Mode>(['sign', 'verify', 'merge'])(
    'the help for %s uses its own terms and names only its flags',
    async (mode) => {
      const text = (await printed([mode, '--help'])).replaceAll(/\s+/g, ' ');
      expect(text).not.toMatch(/[{}]|When (signing|verifying)|\b(manifest|upload|strict): /);
      const flags = [...text.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name.replace(/^no-/, ''));
      const known = [...settingsOf(mode).map(({ name }) => name), 'json', 'debug', 'help'];
      expect(flags.filter((name) => !known.includes(name))).toEqual([]);
    },
  );
});

/** GitHub's anchor for a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function hasAnchor(file: string, anchor: string): boolean {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
}

describe('links between documents', () => {
  const links = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) =>
      /^[a-z]+:/.test(target) ? [] : [{ document, target }],
    ),
  );

  it('the documents contain more than 20 links to each other', () => {
    expect(links.length).toBeGreaterThan(20);
  });

  it.each(links)('$document links to $target, which exists', ({ document, target }) => {
    const [file = '', anchor] = target.split('#');
    const resolved = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
    expect(existsSync(path.join(root, resolved))).toBe(true);
    if (anchor !== undefined) expect(hasAnchor(resolved, anchor)).toBe(true);
  });
});

describe('docs/dev/architecture.md', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const rows = tableRows('docs/dev/architecture.md', 'dependencies');
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => name.endsWith('.ts'));

  it('the architecture page lists every imported package with its exact version and a reason', () => {
    const listed = rows.map(([name = '', version]) => [name.replaceAll('`', ''), version]);
    const imported = sources.flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?<![.-])\b(?:from|import) ?\(?'((?:@[^'/]+\/)?[^'./:@][^'/:]*)(?:\/[^']*)?'/g,
        ),
      ].map(([, name = '']) => name),
    );
    const expected = [...new Set(imported)]
      .sort()
      .map((name) => [name, dependencies[name]?.replace(/^npm:.+@/, '')]);
    expect(listed).toEqual(expected);
    expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  });

  it('the architecture page names the files that import each package', () => {
    const importersOf = (name: string): string[] =>
      sources.filter((file) => new RegExp(`(from|import) ?\\(?'${name}['/]`).test(read(file)));
    for (const [name = '', , importers = ''] of rows) {
      const named = importers.replaceAll('`', '').split(', ');
      expect(named.toSorted()).toEqual(importersOf(name.replaceAll('`', '')).toSorted());
    }
  });

  it('the architecture page names only files that exist', () => {
    const named = [...read('docs/dev/architecture.md').matchAll(/`((?:src|scripts)\/[^`]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('examples in docs/formats.md', () => {
  const examples = [...read('docs/formats.md').matchAll(/^```json\n(.*?)^```$/gms)].map(([, text = '']) => {
    const bytes = Buffer.from(text);
    const document = parseStrictJson(bytes, 'internal-error', 'the example') as Record<string, string>;
    return { type: document.type ?? document._type, bytes };
  });
  const example = (type: string): Buffer => {
    const found = examples.find((candidate) => candidate.type === type);
    if (found === undefined) throw new Error(`there is no example of ${type}`);
    return found.bytes;
  };

  it('the formats page has examples of a manifest, a keyring, a statement and a report', () => {
    expect(examples.map(({ type }) => type)).toEqual([
      'qpher-sign/manifest/v1',
      'qpher-sign/keyring/v1',
      'https://in-toto.io/Statement/v1',
      'qpher-sign/report/v1',
    ]);
  });

  it('the example manifest is accepted, and the example keyring holds its key', () => {
    const manifest = parseManifest(example('qpher-sign/manifest/v1'));
    const { keys } = parseKeyring(example('qpher-sign/keyring/v1'), 'the example');
    expect(keys.map(({ publicKey }) => publicKey.fingerprint)).toEqual(
      manifest.keys.map(({ fingerprint }) => fingerprint),
    );
  });

  it('the example statement is accepted, apart from its white space', () => {
    const text = JSON.stringify(JSON.parse(example('https://in-toto.io/Statement/v1').toString('utf8')));
    expect(Buffer.from(formatStatement(parseStatement(Buffer.from(text)))).toString()).toBe(text);
  });

  it('the example report has verdicts on the artifacts of the example manifest', () => {
    const manifest = parseManifest(example('qpher-sign/manifest/v1'));
    const report = JSON.parse(example('qpher-sign/report/v1').toString('utf8')) as {
      result: { artifacts: { path: string; verdict: string }[] };
    };
    const judged = report.result.artifacts;
    expect(judged.map((artifact) => artifact.path)).toEqual(
      manifest.artifacts.map((artifact) => artifact.path),
    );
    expect(verdicts).toEqual(expect.arrayContaining(judged.map(({ verdict }) => verdict)));
  });
});

describe('docs/dev/emulator.md', () => {
  it('the emulator accepts the example of faults in its documentation', () => {
    const [, example = ''] = /^```json\n(.*?)^```$/ms.exec(read('docs/dev/emulator.md')) ?? [];
    expect(parseFaults(Buffer.from(example)).length).toBeGreaterThan(0);
  });
});
