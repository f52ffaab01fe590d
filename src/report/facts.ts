import type {
  DownloadedRelease,
  MergeResult,
  RunResult,
  ReleaseFacts,
  SignedArtifact,
  SignResult,
  TrustedFileFacts,
  UploadedRelease,
  VerifyResult,
} from './results.js';
import {
  passes,
  type JudgedArtifact,
  type JudgedAttestation,
  type ManifestFacts,
} from '../verification/verdicts.js';
import { checksumFiles } from '../manifest/checksums.js';
import type { Report } from './report-document.js';

/** One line for an artifact, or for several that are missing. */
interface Row {
  /** Empty for a line about several artifacts. */
  readonly path: string;
  readonly text: string;
  /** Whether it fails the run. */
  readonly failed: boolean;
  readonly mark: '✓' | '✗' | '–';
}

/** The content of a report for people, printed by both hosts. Texts are not cleaned yet. */
export interface Facts {
  /** One line with the outcome. */
  readonly headline: string;
  /** Names and values below it. */
  readonly details: readonly (readonly [string, string])[];
  readonly rows: readonly Row[];
  /** What to do, at the end. */
  readonly hints: readonly string[];
}

/** Up to this number, all artifacts are listed at the end; above it, only those that failed. */
export const MAX_ROWS = 20;

/** Milliseconds per day. */
const DAY = 86_400_000;

export function factsOf({ result, error, mode, started_at }: Report): Facts {
  if (result === null) {
    const requestId = error?.request_id ?? null;
    return {
      headline: `${mode} failed: ${error?.message ?? ''} (${error?.code ?? ''})`,
      details: requestId === null ? [] : [['request id', requestId]],
      rows: [],
      hints: [error?.hint ?? ''],
    };
  }
  switch (result.mode) {
    case 'sign':
      return signFacts(result);
    case 'verify':
      return verifyFacts(result, started_at);
    case 'merge':
      return mergeFacts(result);
  }
}

/** The lines of the artifacts that are listed at the end. */
export function rowLines({ rows }: Facts): readonly string[] {
  const shown = rows.length <= MAX_ROWS ? rows : rows.filter(({ failed }) => failed);
  return shown.map(({ path, text, mark }) => `${mark} ${path === '' ? '' : `${path}: `}${text}`);
}

function signFacts(result: SignResult): Facts {
  const count = result.artifacts.length;
  const rows = result.artifacts.map((artifact) => ({
    path: artifact.path,
    text: signedText(artifact),
    failed: false,
    mark: '✓' as const,
  }));
  const patterns = result.patterns.map(
    ({ text, artifacts, left_out }) =>
      ['pattern', `${text} (${artifacts}${left_out === 0 ? '' : `; ${left_out} left out`})`] as const,
  );
  if (result.outcome === 'planned') {
    const bytes = result.artifacts.reduce((sum, { size }) => sum + (size ?? 0), 0);
    return {
      headline: `dry run${result.dry_run === 'no-api-key' ? ', because no API key was given' : ''}: nothing was signed; ${plural(count, 'file')} would be`,
      details: [...patterns, ['bytes', String(bytes)]],
      rows,
      hints: [],
    };
  }
  const attestation = result.attestation === null ? [] : [['attestation', result.attestation.path] as const];
  const reused = result.artifacts.filter(({ action }) => action === 'reused').length;
  return {
    headline: `signed ${plural(count - reused, 'artifact')}${reused > 0 ? `, kept ${plural(reused, 'valid signature')}` : ''}`,
    details: [
      ...patterns,
      ...manifestDetails(result),
      ['source', signedSourceText(result)],
      ...checksumDetails(result),
      ...attestation,
      ...uploadDetails(result.release),
      ['calls', String(result.api_calls)],
    ],
    rows,
    hints: [],
  };
}

function verifyFacts(result: VerifyResult, now: string): Facts {
  const passed = result.artifacts.filter(({ verdict }) => passes(verdict)).length;
  const trust = result.trust === 'offline' ? 'trusted-keys, offline' : "the service's list of keys";
  const attestation =
    result.attestation === null ? [] : [['attestation', judgedAttestationText(result.attestation)] as const];
  const unchecked =
    result.unchecked.length === 0 ? [] : [['not checked', result.unchecked.join(', ')] as const];
  return {
    headline: verifyHeadline(result, passed),
    details: [
      ...manifestDetails(result),
      ...sourceDetails(result),
      ...attestation,
      ...downloadDetails(result.release),
      ['keys', trust],
      ...result.trusted_files.flatMap((file) => trustedFileDetails(file, now)),
      ...notCovered(result.not_covered),
      ...unchecked,
    ],
    rows: judgedRows(result.artifacts),
    hints: hintsOf(result),
  };
}

/** Missing files share one row, because somebody who downloaded one of many files wants to read about that one. */
function judgedRows(artifacts: readonly JudgedArtifact[]): readonly Row[] {
  const absent = artifacts.filter(({ verdict }) => verdict === 'missing');
  const rows = artifacts
    .filter(({ verdict }) => verdict !== 'missing')
    .map((artifact): Row => {
      const { path, failed } = artifact;
      return { path, text: judgedText(artifact), failed, mark: failed ? '✗' : '✓' };
    });
  if (absent.length === 0) return rows;
  const failed = absent.some((artifact) => artifact.failed);
  const text = `missing: ${plural(absent.length, 'file')} of the release (${shortList(absent.map(({ path }) => path))})`;
  return [...rows, { path: '', text, failed, mark: '–' }];
}

/** Maximum number of hints. */
const MAX_HINTS = 5;

/** The hint of the run, then those of the artifacts without duplicates. */
function hintsOf({ hint, artifacts }: VerifyResult): readonly string[] {
  // The hint of the run is already about missing artifacts.
  const judged = artifacts.filter(({ failed, verdict }) => failed && verdict !== 'missing');
  const all = [hint, ...judged.map((artifact) => artifact.hint)];
  return [...new Set(all.filter((text) => text !== ''))].slice(0, MAX_HINTS);
}

/** Maximum number of names in a list. The others are counted. */
const MAX_NAMES = 5;

function notCovered(files: readonly string[]): Details {
  if (files.length === 0) return [];
  return [['not covered', `${shortList(files)}: signed, but not listed in this manifest`]];
}

function shortList(names: readonly string[]): string {
  const others = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  return names.slice(0, MAX_NAMES).join(', ') + others;
}

function mergeFacts(result: MergeResult): Facts {
  const what = `${plural(result.parts.length, 'part')} with ${plural(result.artifact_count, 'artifact')}`;
  return {
    headline: `merged ${what}${result.kept ? ': the manifest already existed' : ''}`,
    details: [
      ...manifestDetails(result),
      ['source', signedSourceText(result)],
      ...checksumDetails(result),
      ...(result.attestation === null ? [] : [['attestation', result.attestation.path] as const]),
      ...uploadDetails(result.release),
      ['calls', String(result.api_calls)],
    ],
    rows: result.parts.map(({ path, artifacts, key_version }) => ({
      path,
      text: `${plural(artifacts, 'artifact')}, key version ${key_version}`,
      failed: false,
      mark: '✓',
    })),
    hints: [],
  };
}

function verifyHeadline(result: VerifyResult, passed: number): string {
  switch (result.outcome) {
    case 'verified':
      return `verified ${plural(passed, 'artifact')}`;
    case 'failed':
      return `verification failed: ${result.reason}`;
    case 'manifest-rejected':
      return `the manifest is rejected: ${result.reason}`;
    case 'policy-rejected':
      return `the source of the release is rejected: ${result.reason}`;
  }
}

function judgedAttestationText({
  path,
  verified,
  detail,
  key_version,
  fingerprint,
}: JudgedAttestation): string {
  if (!verified) return `${path}, refused: ${detail}`;
  return `${path}, verified under key version ${key_version ?? 'unknown'}, ${fingerprint ?? ''}`;
}

function signedText({ action, key_version }: SignedArtifact): string {
  return key_version === null ? action : `${action}, key version ${key_version}`;
}

function judgedText({ path, verdict, detail, found_at }: JudgedArtifact): string {
  const found = found_at === null || found_at === path ? '' : `, found as ${found_at}`;
  return `${verdict}${found}${detail === '' ? '' : `: ${detail}`}`;
}

/** Shows a trusted file and each of its keys, so that a smuggled file or key is visible. */
function trustedFileDetails({ file, exported_at, keys }: TrustedFileFacts, now: string): Details {
  return [
    ['trusted file', exported_at === null ? file : `${file}, ${age(exported_at, now)}`],
    ...keys.map(({ key_version, status, fingerprint }) => {
      const stated = key_version === null ? '' : `version ${key_version}, ${status ?? ''}, `;
      return ['trusted key', `${stated}${fingerprint}`] as const;
    }),
  ];
}

/** Tolerated difference of two clocks in milliseconds. */
const CLOCK_DIFFERENCE = 300_000;

/** The age of a keyring. It does not contain later changes to its keys. */
function age(exportedAt: string, now: string): string {
  const elapsed = Date.parse(now) - Date.parse(exportedAt);
  if (elapsed < -CLOCK_DIFFERENCE)
    return `exported in the future (${exportedAt}): check the clock and the keyring`;
  const days = Math.floor(elapsed / DAY);
  return `exported ${days < 1 ? 'today' : `${plural(days, 'day')} ago`} (${exportedAt})`;
}

/** The signed source, and which parts of it were compared with expected values. A run that compares nothing says so. */
function sourceDetails({ comparisons }: VerifyResult): Details {
  if (comparisons.length === 0) return [];
  const compared = comparisons.filter(({ expected }) => expected !== null).map(({ field }) => field);
  const others = comparisons.filter(({ expected }) => expected === null).map(({ field }) => field);
  return [
    ['source', recordedText(comparisons)],
    ['compared', compared.length === 0 ? 'nothing of the source' : compared.join(', ')],
    ...(others.length === 0 ? [] : [['not compared', others.join(', ')] as const]),
  ];
}

function recordedText(fields: readonly { readonly field: string; readonly signed: string | null }[]): string {
  const recorded = fields.filter(({ signed }) => signed !== null);
  if (recorded.length === 0) return 'none recorded';
  return recorded.map(({ field, signed }) => `${field} ${signed ?? ''}`).join(', ');
}

function signedSourceText({ source }: SignResult | MergeResult): string {
  const fields = ['repository', 'ref', 'commit', 'workflow'] as const;
  return recordedText(fields.map((field) => ({ field, signed: source?.[field] ?? null })));
}

function manifestDetails({ manifest }: RunResult): readonly (readonly [string, string])[] {
  if (manifest === null) return [];
  return [
    ['manifest', manifest.path],
    [
      'signed by',
      `key version ${manifest.key_version}${manifest.key_status === 'active' ? '' : ` (${manifest.key_status} now)`}, ${manifest.fingerprint}`,
    ],
    ['signed at', manifest.created_at],
    ['signatures', signaturesText[manifest.signatures]],
  ];
}

function checksumDetails({ files }: SignResult | MergeResult): Details {
  const names: readonly string[] = Object.values(checksumFiles);
  const written = files.filter((file) => names.includes(file));
  return written.length === 0 ? [] : [['checksums', written.join(', ')]];
}

const signaturesText: Readonly<Record<ManifestFacts['signatures'], string>> = {
  each: 'one for the manifest and one for each artifact',
  manifest: 'one for the manifest, which lists the digests of all artifacts',
  some: 'one for the manifest and one for some of the artifacts',
};

type Details = readonly (readonly [string, string])[];

function uploadDetails(release: UploadedRelease | null): Details {
  if (release === null) return [];
  const { uploaded, kept } = release;
  return [
    releaseDetail(release),
    ['uploaded', `${plural(uploaded.length, 'asset')}, ${kept.length} in place already`],
  ];
}

function downloadDetails(release: DownloadedRelease | null): Details {
  if (release === null) return [];
  const { downloaded, files } = release;
  return [
    releaseDetail(release),
    ['downloaded', `${plural(downloaded.length, 'asset')}, ${plural(files.length, 'verified file')} kept`],
  ];
}

function releaseDetail({ url, repository, tag, state }: ReleaseFacts): readonly [string, string] {
  return ['release', `${tag} of ${repository} (${state}), ${url}`];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
