import path from 'node:path';
import { keyOfFile, show, type ShownDocument, type ShownKeys, type ShownList } from '../engine/show.js';
import { formatPublicKeyJwk, formatPublicKeyPem } from '../keys/public-key.js';
import { harmlessJson } from '../report/clean-text.js';
import type { ExitStatus } from '../report/exit-status.js';
import { runContext } from '../run/run-context.js';
import { settingReader } from '../settings/read-settings.js';
import { settings } from '../settings/settings.js';
import { cliHost, cliSource, type CliProgram } from './context.js';
import type { ShowInvocation } from './invocation.js';
import { formatColumns } from './keys-table.js';

/** `qpher-sign show`: prints documents as text or JSON, or one public key in another format. */
export async function runShowCommand(
  { files, flags, format, keyVersion, json, debug }: ShowInvocation,
  program: CliProgram,
): Promise<ExitStatus> {
  const { output } = program;
  if (format !== undefined) {
    const [file = ''] = files;
    const { publicKey } = keyOfFile(path.resolve(file), keyVersion);
    output.data(format === 'pem' ? formatPublicKeyPem(publicKey) : formatPublicKeyJwk(publicKey));
    return 0;
  }
  const read = settingReader(cliSource(flags));
  const context = runContext(read, cliHost(program, debug));
  const documents = await show({ files, trustedKeys: read(settings.trustedKeys) }, context);
  if (json) {
    const document = { type: 'qpher-sign/show/v1', documents };
    output.data(harmlessJson(`${JSON.stringify(document, undefined, 2)}\n`));
  } else {
    for (const document of documents) for (const line of linesOf(document)) output.line(line);
  }
  return documents.some(isInvalid) ? 1 : 0;
}

function isInvalid(document: ShownDocument): boolean {
  return 'signature' in document && document.signature.verdict === 'invalid';
}

function linesOf(document: ShownDocument): readonly string[] {
  return 'signature' in document ? listLines(document) : keyLines(document);
}

function keyLines({ file, kind, exported_at, keys }: ShownKeys): readonly string[] {
  const when = exported_at === null ? '' : `, exported at ${exported_at}`;
  return [
    `${file}: ${kind === 'keyring' ? 'keyring' : 'public key'}${when}`,
    ...table(
      ['VERSION', 'STATUS', 'FINGERPRINT'],
      keys.map(({ key_version, status, fingerprint }) => [
        String(key_version ?? '-'),
        status ?? '-',
        fingerprint,
      ]),
    ),
  ];
}

function listLines(list: ShownList): readonly string[] {
  const { file, kind, signature, signer, created_at, source, keys, artifacts } = list;
  const facts: readonly (readonly [string, string])[] = [
    ['signature', signatureText(signature)],
    ['signed by', `${keyName(signer)}${signer.status === null ? '' : `, ${signer.status} now`}`],
    ...(created_at === null ? [] : [['signed at', created_at] as const]),
    ['repository', source?.repository ?? 'not recorded'],
    ['ref', source?.ref ?? 'not recorded'],
    ['commit', source?.commit ?? 'not recorded'],
    ['workflow', source?.workflow ?? 'not recorded'],
  ];
  return [
    `${file}: ${kind} of ${artifacts.length} artifact${artifacts.length === 1 ? '' : 's'}`,
    ...formatColumns(facts).map((line) => `  ${line}`),
    ...(signature.hint === '' ? [] : [`  hint: ${signature.hint}`]),
    ...(keys.length < 2
      ? []
      : table(
          ['KEY', 'STATUS', 'FINGERPRINT'],
          keys.map(({ key_version, status, fingerprint }) => [
            String(key_version ?? '-'),
            status ?? '-',
            fingerprint,
          ]),
        )),
    ...table(
      ['ARTIFACT', 'BYTES', 'KEY', 'DIGEST'],
      artifacts.map(({ path: name, size, key_version, digests }) => [
        name,
        String(size ?? '-'),
        String(key_version ?? '-'),
        Object.entries(digests)
          .map(([algorithm, digest]) => `${algorithm}:${digest ?? ''}`)
          .join(' '),
      ]),
    ),
  ];
}

function signatureText({ verdict, reason }: ShownList['signature']): string {
  switch (verdict) {
    case 'valid':
      return 'valid';
    case 'invalid':
      return `not valid: ${reason}`;
    case 'not-checked':
      return 'not checked';
  }
}

function keyName({ key_version, fingerprint }: ShownList['signer']): string {
  return key_version === null ? fingerprint : `key version ${key_version}, ${fingerprint}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return formatColumns([header, ...rows]).map((line) => `  ${line}`);
}
