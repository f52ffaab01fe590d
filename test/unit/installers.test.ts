import { describe, expect, test } from 'vitest';
import { checksumAlgorithms } from '../../src/manifest/checksums.js';
import { layoutPaths } from '../../src/manifest/layout.js';
import { signaturePath } from '../../src/signatures/signature-path.js';

/** The artifacts of releases with typical names, and the one for Linux on x86-64. */
const releases: Readonly<Record<string, readonly [wanted: string, ...others: string[]]>> = {
  'bare programs': ['tool-linux-amd64', 'tool-darwin-arm64', 'tool-windows-amd64.exe'],
  'archives of GoReleaser': ['tool_1.2.3_linux_amd64.tar.gz', 'tool_1.2.3_darwin_arm64.tar.gz'],
  'archives of cargo-dist': ['tool-x86_64-unknown-linux-gnu.tar.gz', 'tool-aarch64-apple-darwin.tar.gz'],
};

/** Every document that a run can add to a release. */
const documents = layoutPaths({
  manifest: 'qpher-manifest.json',
  checksums: checksumAlgorithms,
  attestation: true,
});

/** An installer's rule for assets that could be a program for Linux on x86-64. */
type Rule = (assets: readonly string[]) => readonly string[];

/**
 * An asset whose name has the system and the architecture. If there are several, the user is asked.
 * @see https://github.com/zyedidia/eget/blob/ae39ce8b92d70e1cf4ac67b7f74e0c692ebdc953/detect.go
 */
const eget: Rule = (assets) =>
  assets.filter(
    (name) =>
      !/\.sha256(?:sum)?$/.test(name) && /linux|ubuntu/i.test(name) && /x64|amd64|x86[-_]?64/i.test(name),
  );

/**
 * The same after the filter of the option `--asset ^.sig`.
 * @see https://github.com/zyedidia/eget/blob/ae39ce8b92d70e1cf4ac67b7f74e0c692ebdc953/detect.go
 */
const egetWithoutSig: Rule = (assets) => eget(assets.filter((name) => !name.includes('.sig')));

/**
 * Archives, programs, and names without a known type, which are preferred.
 * @see https://github.com/ekristen/distillery/blob/0642dc165471280748f953e49cbdc7fbcdb42bf0/pkg/asset/asset.go
 * @see https://github.com/ekristen/distillery/blob/1d8ebef70ee12c4ec99d9fc97904cc4d975b0cf7/pkg/provider/provider.go
 */
const distillery: Rule = (assets) =>
  assets.filter((name) => !/\.(?:sig|asc|pem|pub|cert|crt|sbom|bom|json)$/.test(name) && !/sums/i.test(name));

/**
 * Leaves out raw files with a short extension that no program has, and names with certain words.
 * @see https://github.com/aquaproj/aqua/blob/09feb84549a388823a9402dc83d491dc405a6c4e/pkg/asset/exclude.go
 * @see https://github.com/aquaproj/aqua/blob/12ad6be65e139f389975d23b34f735a0ff5a59d0/pkg/asset/os.go
 */
const aqua: Rule = (assets) =>
  assets.filter((name) => {
    const [extension = ''] = /\.[^.]*$/.exec(name) ?? [];
    const isRaw = !/\.(?:tar\.)?(?:gz|bz2|xz|zst|zip|tgz)$/.test(name);
    const isProgram = ['', '.exe', '.sh', '.js', '.jar', '.py'].includes(extension);
    if (isRaw && extension.length < 6 && !isProgram) return false;
    return !/checksum|changelog|license|readme/i.test(name) && /linux/i.test(name);
  });

/**
 * Guesses nothing: names come from a template, by default with crate, target, version and a few extensions.
 * @see https://github.com/cargo-bins/cargo-binstall/blob/952b086feb6524477443c022b1823d667d8ab85e/SUPPORT.md
 */
const cargoBinstall: Rule = (assets) =>
  assets.filter((name) =>
    /^tool[-_](?:v?1\.2\.3[-_])?x86_64-unknown-linux-gnu(?:[-_]v?1\.2\.3)?(?:\.tgz|\.tar\.\w+|\.zip|\.bin|\.exe)?$/.test(
      name,
    ),
  );

const rules = { eget, 'eget --asset ^.sig': egetWithoutSig, distillery, aqua, cargoBinstall };

describe.each(Object.entries(rules))('installer %s', (name, rule) => {
  test.each(Object.entries(releases))(
    'the installer does not mistake a document of qpher-sign for a program: %s',
    (_, artifacts) => {
      expect(rule([...artifacts, ...documents])).toEqual(rule(artifacts));
    },
  );

  test.each(Object.entries(releases))(
    'the installer treats signature files as docs/releases.md says: %s',
    (_, artifacts) => {
      const [wanted] = artifacts;
      const signed = [...artifacts, ...artifacts.map(signaturePath), ...documents];
      const asks = name === 'eget' ? [signaturePath(wanted)] : [];
      expect(rule(signed)).toEqual([...rule(artifacts), ...asks]);
    },
  );
});

test('the rules of installers find the program for Linux on x86-64', () => {
  for (const rule of [eget, egetWithoutSig, aqua]) {
    for (const artifacts of Object.values(releases)) expect(rule(artifacts)).toContain(artifacts[0]);
  }
  expect(cargoBinstall(releases['archives of cargo-dist'] ?? [])).toEqual([
    'tool-x86_64-unknown-linux-gnu.tar.gz',
  ]);
});

/**
 * Names that an installer mistakes for provenance or a signature in a form that it verifies, and then fails.
 * @see https://github.com/jdx/mise/blob/009d909bcb46fed882cca27503dabb201029bb20/src/backend/asset_matcher.rs
 * @see https://github.com/ekristen/distillery/blob/1d8ebef70ee12c4ec99d9fc97904cc4d975b0cf7/pkg/provider/provider.go
 */
const claims = /\.intoto\.jsonl|provenance|\.attestation$|\.(?:asc|pem|pub|cert|crt|minisig|sigstore)$/i;

test.each(Object.entries(releases))(
  'no document or signature file is named like a signature or provenance of another tool: %s',
  (_, artifacts) => {
    for (const name of [...artifacts.map(signaturePath), ...documents]) expect(name).not.toMatch(claims);
    for (const artifact of artifacts) expect(documents).not.toContain(`${artifact}.sigstore.json`);
  },
);
