import path from 'node:path';
import { passes } from '../verification/verdicts.js';
import { checksumFiles } from '../manifest/checksums.js';
import { toPosix } from '../system/paths.js';
import { signedPath } from '../signatures/signature-path.js';
import type { Report } from '../report/report-document.js';

/** The outputs of the Action, with their descriptions in `action.yml`. */
export const outputDescriptions = {
  manifest: 'Path of the manifest, relative to the workspace.',
  attestation: 'Path of the attestation, if one was written or verified.',
  checksums: 'Paths of the checksum files, one per line.',
  signatures: 'Paths of all signature files, relative to the workspace, one per line.',
  'key-version': 'Version of the key that signed the manifest.',
  fingerprint: 'Fingerprint of that key.',
  signed: 'Number of artifacts signed in this run.',
  reused: 'Number of artifacts whose valid signature was kept.',
  verified: 'Number of artifacts verified.',
  failed: 'Number of artifacts that failed verification.',
  'api-calls': 'Number of calls made to the service.',
  'release-url': 'Address of the GitHub release that was uploaded to or downloaded.',
  report: 'Path of the report, if one was requested.',
} as const;

const checksumNames: readonly string[] = Object.values(checksumFiles);

type OutputName = keyof typeof outputDescriptions;

/**
 * The outputs of a run. All are set in every mode, and empty if they have no meaning.
 * @param root relative to the workspace
 */
export function outputsOf(
  { result }: Report,
  reportFile: string | undefined,
  root: string,
): readonly (readonly [OutputName, string])[] {
  const signing = result?.mode === 'sign' ? result : undefined;
  const merging = result?.mode === 'merge' ? result : undefined;
  const verifying = result?.mode === 'verify' ? result : undefined;
  const { attestation, release } = result ?? {};
  const inWorkspace = (file: string): string => toPosix(path.isAbsolute(file) ? file : path.join(root, file));
  const signatures = (signing ?? merging)?.files.filter((file) => signedPath(file) !== undefined) ?? [];
  const checksums = ((signing ?? merging)?.files ?? []).filter((file) => checksumNames.includes(file));
  const count = <T>(items: readonly T[] | undefined, test: (item: T) => boolean): string =>
    items === undefined ? '' : String(items.filter(test).length);
  return [
    ['manifest', result?.manifest ? inWorkspace(result.manifest.path) : ''],
    ['attestation', attestation ? inWorkspace(attestation.path) : ''],
    ['checksums', checksums.map(inWorkspace).join('\n')],
    ['signatures', signatures.map(inWorkspace).join('\n')],
    ['key-version', String(result?.manifest?.key_version ?? '')],
    ['fingerprint', result?.manifest?.fingerprint ?? ''],
    ['signed', count(signing?.artifacts, ({ action }) => action === 'signed')],
    ['reused', count(signing?.artifacts, ({ action }) => action === 'reused')],
    ['verified', count(verifying?.artifacts, ({ verdict }) => passes(verdict))],
    ['failed', count(verifying?.artifacts, ({ failed }) => failed)],
    ['api-calls', String(result?.api_calls ?? '')],
    ['release-url', release?.url ?? ''],
    ['report', reportFile ?? ''],
  ];
}
