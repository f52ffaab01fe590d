import { cleanText } from './clean-text.js';
import type { SignedArtifact } from './results.js';
import type { JudgedArtifact } from '../verification/verdicts.js';
import type { Report } from './report-document.js';

/**
 * Formats a report as JUnit XML, for CI systems that display test results: one test case for each artifact, and one for
 * the run, for everything that belongs to no artifact (a rejected manifest, an error).
 */
export function formatJunit(report: Report): string {
  const cases = [runCase(report), ...artifactCases(report)];
  const failures = cases.filter(({ problem }) => problem !== undefined).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  const name = `qpher-sign ${report.mode}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${counts}>`,
    `  <testsuite name="${name}" ${counts} timestamp="${report.started_at}">`,
    ...cases.flatMap(formatCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly name: string;
  readonly problem?: { readonly type: string; readonly message: string } | undefined;
}

function runCase({ mode, error, result, outcome, exit_status }: Report): Case {
  const name = `the ${mode} run`;
  if (exit_status === 0) return { name };
  if (error !== null)
    return { name, problem: { type: error.code, message: `${error.message}; ${error.hint}` } };
  return { name, problem: { type: outcome, message: result?.mode === 'verify' ? result.reason : '' } };
}

function artifactCases({ result }: Report): readonly Case[] {
  if (result === null) return [];
  switch (result.mode) {
    case 'sign':
      return result.artifacts.map(signedCase);
    case 'verify':
      return result.artifacts.map(judgedCase);
    case 'merge':
      return result.parts.map(({ path }) => ({ name: `${path} (merged)` }));
  }
}

function signedCase({ path, action }: SignedArtifact): Case {
  return { name: `${path} (${action})` };
}

function judgedCase({ path, verdict, detail, failed }: JudgedArtifact): Case {
  return { name: path, problem: failed ? { type: verdict, message: detail } : undefined };
}

function formatCase({ name, problem }: Case): readonly string[] {
  const start = `    <testcase classname="qpher-sign" name="${escape(name)}"`;
  if (problem === undefined) return [`${start}/>`];
  return [
    `${start}>`,
    `      <failure type="${escape(problem.type)}" message="${escape(problem.message)}"/>`,
    '    </testcase>',
  ];
}

/** Escapes an attribute value. Two characters that clean text may contain and XML 1.0 (§2.2) forbids become U+FFFD. */
function escape(text: string): string {
  return cleanText(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
