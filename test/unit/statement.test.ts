import { describe, expect, test } from 'vitest';
import { formatProvenance } from '../../src/manifest/provenance.js';
import { formatStatement, parseStatement } from '../../src/manifest/statement.js';
import { preAuthEncoding } from '../../src/signatures/sigstore-bundle.js';
import { statement, workflowRun, ofRun, runOf } from '../support/attestations.js';
import { thrownCode } from '../support/error-code.js';
import { keyPlaces, objectPlaces, withValueAt } from '../support/json-edits.js';

const document = JSON.parse(Buffer.from(formatStatement(statement())).toString()) as unknown;
const refusal = (changed: unknown): string | undefined =>
  thrownCode(() => parseStatement(Buffer.from(JSON.stringify(changed))));

describe('provenance', () => {
  test("provenance has the fields of GitHub's build type", () => {
    expect(formatProvenance(workflowRun)).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/tags/v1.2.3',
            repository: 'https://github.com/o/r',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '12',
            repository_owner_id: '34',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/o/r@refs/tags/v1.2.3', digest: { gitCommit: 'c'.repeat(40) } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.2.3' },
        metadata: { invocationId: 'https://github.com/o/r/actions/runs/1/attempts/1' },
      },
    });
  });

  test('provenance omits what the runner does not report', () => {
    const { event_name, ...rest } = workflowRun;
    const run = {
      ...rest,
      repository_id: undefined,
      repository_owner_id: undefined,
      runner_environment: undefined,
    };
    const { internalParameters } = formatProvenance({ ...run, event_name }).buildDefinition;
    expect(JSON.stringify(internalParameters)).toBe('{"github":{"event_name":"push"}}');
    expect(parseStatement(formatStatement(statement({ origin: ofRun(run) })))).toEqual(
      statement({ origin: ofRun(JSON.parse(JSON.stringify(run)) as typeof run) }),
    );
  });

  test('provenance records the repository and ref of a workflow from another repository', () => {
    const run = { ...workflowRun, workflow: 'org/shared/.github/workflows/a b.yml@refs/heads/a@b' };
    const { externalParameters } = formatProvenance(run).buildDefinition;
    expect(externalParameters.workflow).toEqual({
      ref: 'refs/heads/a@b',
      repository: 'https://github.com/org/shared',
      path: '.github/workflows/a b.yml',
    });
    expect(runOf(parseStatement(formatStatement(statement({ origin: ofRun(run) }))))).toEqual(run);
  });
});

describe('statements', () => {
  test('a statement is read back unchanged', () => {
    const run = {
      ...workflowRun,
      server: 'http://github.example.com:8080',
      repository: 'octo-org/octo-repo',
      commit: '0123456789abcdef'.repeat(4),
      run_id: '4242424242',
      run_attempt: '12',
    };
    for (const said of [statement(), statement({ origin: ofRun(run) })]) {
      expect(parseStatement(formatStatement(said))).toEqual(said);
    }
  });

  test('a statement with a missing, null, empty or unknown field is refused', () => {
    const optional = ['event_name', 'repository_id', 'repository_owner_id', 'runner_environment'];
    for (const place of keyPlaces(document)) {
      if (!optional.includes(String(place.at(-1)))) {
        expect(refusal(withValueAt(document, place, undefined)), place.join('.')).toBe('attestation-invalid');
      }
      expect(refusal(withValueAt(document, place, null)), place.join('.')).toBe('attestation-invalid');
      expect(refusal(withValueAt(document, place, '')), place.join('.')).toMatch(
        /^(attestation|path)-invalid$/,
      );
    }
    for (const place of objectPlaces(document)) {
      expect(refusal(withValueAt(document, [...place, 'more'], 'x')), place.join('.')).toBe(
        'attestation-invalid',
      );
    }
  });

  const predicate = (...place: string[]) => ['predicate', ...place];
  test.each<[string, readonly (string | number)[], unknown]>([
    [
      'a workflow of another repository than the builder',
      predicate('buildDefinition', 'externalParameters', 'workflow', 'repository'),
      'https://github.com/o/other',
    ],
    [
      'another path than the builder',
      predicate('buildDefinition', 'externalParameters', 'workflow', 'path'),
      'other.yml',
    ],
    [
      'another ref than the builder',
      predicate('buildDefinition', 'externalParameters', 'workflow', 'ref'),
      'refs/heads/main',
    ],
    [
      'a run of another repository',
      predicate('runDetails', 'metadata', 'invocationId'),
      'https://github.com/o/other/actions/runs/1/attempts/1',
    ],
    [
      'a run that is no number',
      predicate('runDetails', 'metadata', 'invocationId'),
      'https://github.com/o/r/actions/runs/x/attempts/1',
    ],
    [
      'a builder on another server',
      predicate('runDetails', 'builder', 'id'),
      'https://gitlab.com/o/r/.github/workflows/release.yml@refs/tags/v1.2.3',
    ],
    [
      'a short commit',
      ['predicate', 'buildDefinition', 'resolvedDependencies', 0, 'digest', 'gitCommit'],
      'cccccc',
    ],
    [
      'a source without ref',
      ['predicate', 'buildDefinition', 'resolvedDependencies', 0, 'uri'],
      'git+https://github.com/o/r',
    ],
    [
      'a source with a user',
      ['predicate', 'buildDefinition', 'resolvedDependencies', 0, 'uri'],
      'git+https://github.com@evil.example/o/r@refs/tags/v1.2.3',
    ],
    [
      'two sources',
      predicate('buildDefinition', 'resolvedDependencies'),
      [0, 1].map(() => ({
        uri: 'git+https://github.com/o/r@refs/tags/v1.2.3',
        digest: { gitCommit: 'c'.repeat(40) },
      })),
    ],
    ['no subject', ['subject'], []],
    ['a subject in upper case', ['subject', 0, 'digest', 'sha256'], 'A'.repeat(64)],
    ['another predicate', ['predicateType'], 'https://slsa.dev/provenance/v0.2'],
    ['an older statement', ['_type'], 'https://in-toto.io/Statement/v0.1'],
  ])('a statement with %s is refused', (_, place, value) => {
    expect(refusal(withValueAt(document, place, value))).toBe('attestation-invalid');
  });

  test('a statement with unsafe, clashing, duplicate or unsorted names is refused', () => {
    const named = (...paths: string[]) => {
      const [subject] = statement().subjects;
      if (subject === undefined) throw new Error('no subject');
      const subjects = paths.map((path) => ({ ...subject, path }));
      return thrownCode(() => parseStatement(formatStatement(statement({ subjects }))));
    };
    expect(named('../a')).toBe('path-invalid');
    expect(named('/etc/passwd')).toBe('path-invalid');
    expect(named('A', 'a')).toBe('path-clash');
    expect(named('a', 'a')).toBe('attestation-invalid');
    expect(named('b', 'a')).toBe('attestation-invalid');
  });

  test('a statement with white space or a duplicate key is refused', () => {
    const text = Buffer.from(formatStatement(statement())).toString();
    for (const changed of [`${text}\n`, text.replace(':', ': '), text.replace('{', '{"_type":"x",')]) {
      expect(thrownCode(() => parseStatement(Buffer.from(changed)))).toBe('attestation-invalid');
    }
  });

  test('the message of the smallest statement is longer than 640 bytes', () => {
    const [subject] = statement().subjects;
    const least = {
      server: 'http://a',
      repository: 'o/r',
      ref: 'r',
      commit: 'c'.repeat(40),
      workflow: 'o/r/w@r',
      run_id: '1',
      run_attempt: '1',
    };
    const subjects = subject === undefined ? [] : [{ ...subject, path: 'a' }];
    const shortest = preAuthEncoding(formatStatement({ subjects, origin: ofRun(least) })).length;
    expect(runOf(parseStatement(formatStatement({ subjects, origin: ofRun(least) })))).toEqual(least);
    expect(shortest).toBeGreaterThan(640);
  });
});
