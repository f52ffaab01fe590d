import { passes, type JudgedArtifact, type SignResult, type VerifyResult } from '../commands/report.js';
import type { Report } from './run-report.js';

/** A row that a person must look at: an artifact that did not pass. */
interface Finding {
  readonly path: string;
  readonly text: string;
}

/** What a report says to people: both hosts print it. Texts are not cleaned yet. */
export interface Facts {
  /** One line that says how it ended. */
  readonly headline: string;
  /** Names and values below it. */
  readonly details: readonly (readonly [string, string])[];
  readonly findings: readonly Finding[];
}

export function factsOf({ result, error, mode }: Report): Facts {
  if (result === null) {
    const details: (readonly [string, string])[] = [['hint', error?.hint ?? '']];
    if (error !== null && error.request_id !== null) details.push(['request id', error.request_id]);
    return {
      headline: `${mode} failed: ${error?.message ?? ''} (${error?.code ?? ''})`,
      details,
      findings: [],
    };
  }
  return result.mode === 'sign' ? signFacts(result) : verifyFacts(result);
}

function signFacts(result: SignResult): Facts {
  const count = result.artifacts.length;
  const patterns = result.patterns.map(
    ({ text, artifacts }) => ['pattern', `${text} (${artifacts})`] as const,
  );
  if (result.outcome === 'planned') {
    const bytes = result.artifacts.reduce((sum, { size }) => sum + size, 0);
    return {
      headline: `dry run: nothing was signed; ${plural(count, 'file')} would be`,
      details: [...patterns, ['bytes', String(bytes)]],
      findings: [],
    };
  }
  const reused = result.artifacts.filter(({ action }) => action === 'reused').length;
  return {
    headline: `signed ${plural(count - reused, 'artifact')}${reused > 0 ? `, kept ${plural(reused, 'valid signature')}` : ''}`,
    details: [...patterns, ...manifestDetails(result), ['calls', String(result.api_calls)]],
    findings: [],
  };
}

function verifyFacts(result: VerifyResult): Facts {
  const passed = result.artifacts.filter(({ verdict }) => passes(verdict)).length;
  const failed = result.artifacts.filter((artifact) => artifact.failed);
  const trust = result.trust === 'offline' ? 'trusted-keys, offline' : "the service's list of keys";
  const unchecked =
    result.unchecked.length === 0 ? [] : [['not checked', result.unchecked.join(', ')] as const];
  return {
    headline: verifyHeadline(result, passed),
    details: [...manifestDetails(result), ['keys', trust], ...unchecked],
    findings: failed.map((artifact) => ({ path: artifact.path, text: findingText(artifact) })),
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

function findingText({ verdict, detail }: JudgedArtifact): string {
  return `${verdict}: ${detail}`;
}

function manifestDetails({ manifest }: SignResult | VerifyResult): readonly (readonly [string, string])[] {
  if (manifest === null) return [];
  return [
    ['manifest', manifest.path],
    ['signed by', `key version ${manifest.key_version}, ${manifest.fingerprint}`],
    ['signed at', manifest.created_at],
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
