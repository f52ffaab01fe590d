import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostileFolder, isManifestSigned, readHostileCases } from '../support/hostile-cases.js';
import { expectDefused } from '../support/defused.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import type { Report } from '../../src/report/report-document.js';

const cases = readHostileCases();

describe('a hostile release is refused, for what it holds', () => {
  test.each(cases)('$name', async ({ name, folder, expected }) => {
    const copy = temporaryFolder();
    cpSync(folder, path.join(copy, name), { recursive: true });
    cpSync(path.join(hostileFolder, 'keyring.json'), path.join(copy, 'keyring.json'));

    const options = ['--json', '--root', 'release', '--trusted-keys', expected.trusted_keys];
    const { status, stdout, stderr } = await runCli(['verify', ...options, ...expected.arguments], {
      folder: path.join(copy, name),
    });
    const report = JSON.parse(stdout) as Report;
    const artifacts = report.result?.mode === 'verify' ? report.result.artifacts : [];
    expect({
      outcome: report.outcome,
      error: report.error?.code ?? null,
      exit_status: report.exit_status,
      verdicts: Object.fromEntries(artifacts.map(({ path: file, verdict }) => [file, verdict])),
    }).toEqual({
      outcome: expected.outcome,
      error: expected.error,
      exit_status: expected.exit_status,
      verdicts: expected.verdicts,
    });
    expect(status).toBe(expected.exit_status);
    expectDefused(stderr);
  });
});

describe('the corpus', () => {
  test('has manifests that are rightly signed wherever their content is to be refused', async () => {
    for (const hostile of cases) {
      expect([hostile.name, await isManifestSigned(hostile)]).toEqual([
        hostile.name,
        hostile.expected.manifest_signed,
      ]);
    }
  });

  test('has cases that pass, and only those, to show that the others could', () => {
    const passing = cases.filter(({ expected }) => expected.exit_status === 0);
    const names = passing.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['control-attestation', 'control-genuine']);
  });

  test('fails when it has no case, and when a case lacks a part', () => {
    const folder = temporaryFolder();
    expect(() => readHostileCases(folder)).toThrow('there is no case');
    mkdirSync(path.join(folder, 'half'));
    expect(() => readHostileCases(folder)).toThrow("the case 'half' has no README.md");
  });
});
