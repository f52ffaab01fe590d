import { expect, test } from 'vitest';
import { NO_FILE_FOUND, verdictAdvice } from '../../src/verification/advice.js';
import { refusedAttestation } from '../../src/verification/judge-attestation.js';
import {
  manifestFacts,
  passes,
  verdicts,
  type JudgedArtifact,
  type Verdict,
} from '../../src/verification/verdicts.js';
import { bareResult, judgedResult } from '../../src/verification/verify-result.js';
import { manifest, manifestArtifact } from '../support/manifests.js';

const judged = (verdict: Verdict, failed = !passes(verdict)): JudgedArtifact => ({
  ...{ path: verdict, found_at: null, found_by: null, verdict, failed, detail: '', hint: '' },
  ...{ key_version: null, fingerprint: null },
});

const missingAllowed = judged('missing', false);

test.each<[readonly JudgedArtifact[], string, RegExp, string]>([
  [[judged('verified'), judged('verified-renamed')], 'verified', /^$/, ''],
  [[judged('verified'), missingAllowed], 'verified', /^$/, ''],
  [[missingAllowed], 'failed', /no artifact/, ''],
  [[], 'failed', /no artifact/, ''],
  [[judged('modified')], 'failed', /no artifact/, ''],
  [[judged('missing'), judged('missing')], 'failed', /no artifact/, NO_FILE_FOUND],
  [[judged('missing'), judged('modified')], 'failed', /no artifact/, verdictAdvice.missing],
  [[judged('verified'), judged('modified')], 'failed', /^1 of 2 [^,]*$/, ''],
  [[judged('verified'), judged('missing')], 'failed', /^1 of 2 is [^,]*$/, verdictAdvice.missing],
  [
    [judged('verified'), ...Array<JudgedArtifact>(2).fill(judged('missing'))],
    'failed',
    /^2 of 3 are [^,]*$/,
    verdictAdvice.missing,
  ],
  [
    [judged('verified'), judged('missing'), judged('modified')],
    'failed',
    /^1 of 3 [^,]*, 1 of 3 is /,
    verdictAdvice.missing,
  ],
  [[judged('verified'), missingAllowed, judged('modified')], 'failed', /^1 of 3 [^,]*$/, ''],
])('a release with the artifacts %j has the outcome %s', (artifacts, outcome, reason, hint) => {
  const result = judgedResult(artifacts, null);
  expect(result).toMatchObject({ outcome, hint, reason: expect.stringMatching(reason) as string });
  expect(result).toMatchObject({
    artifacts,
    attestation: null,
    manifest: null,
    comparisons: [],
    unchecked: [],
    not_covered: [],
  });
});

test('a refused attestation fails a release in addition to other failures', () => {
  const refused = refusedAttestation('a.json', 'why');
  const alone = judgedResult([judged('verified')], refused);
  expect(alone).toMatchObject({ outcome: 'failed', attestation: refused });
  expect(alone.reason).toMatch(/^the attestation 'a.json'.*why$/);
  expect(alone.hint).toContain('attestation');
  const both = judgedResult([judged('verified'), judged('missing')], refused);
  expect(both.reason).toBe(
    `${judgedResult([judged('verified'), judged('missing')], null).reason}; ${alone.reason}`,
  );
  expect(both.hint).toBe(verdictAdvice.missing);
  expect(judgedResult([judged('verified')], { ...refused, verified: true })).toMatchObject({
    ...{ outcome: 'verified', reason: '', hint: '' },
  });
});

test('verification without a manifest reports that names, completeness and source are not checked', () => {
  const { unchecked, ...result } = bareResult([judged('verified')]);
  expect(unchecked).toEqual([expect.stringMatching(/^names/), 'completeness', 'source']);
  expect({ ...result, unchecked: [] }).toEqual(judgedResult([judged('verified')], null));
});

test('only the verdicts verified and verified-renamed pass', () => {
  expect(verdicts.filter(passes)).toEqual(['verified', 'verified-renamed']);
});

test.each([
  [[true, true], 'each'],
  [[false, false], 'manifest'],
  [[true, false], 'some'],
])(
  'a manifest whose artifacts have a signature file (%j) is reported with signatures: %s',
  (signed, signatures) => {
    const artifacts = signed.map((one, index) =>
      manifestArtifact(`${index}`, one ? {} : { signature: null }),
    );
    const list = manifest({ artifacts });
    expect(manifestFacts(list, 'dir/m.json', 'retired')).toEqual({
      ...{
        path: 'dir/m.json',
        key_version: 3,
        fingerprint: list.keys[0]?.fingerprint,
        key_status: 'retired',
      },
      ...{ created_at: list.created_at, digest_algorithm: 'sha512', signatures },
    });
  },
);
