import path from 'node:path';
import { writePage } from '../engine/page.js';
import { ANY } from '../engine/verify-options.js';
import type { ExitStatus } from '../report/exit-status.js';
import { settingReader } from '../settings/read-settings.js';
import { settings } from '../settings/settings.js';
import { harmlessJson } from '../report/clean-text.js';
import { cliSource, type CliProgram } from './context.js';
import type { PageInvocation } from './invocation.js';

function unlessAny(text: string | undefined): string | undefined {
  return text === ANY ? undefined : text;
}

/** `qpher-sign page`: writes the page and prints its digest for the release notes. */
export function runPageCommand(
  { flags, output: name, json }: PageInvocation,
  { output }: CliProgram,
): ExitStatus {
  const read = settingReader(cliSource(flags));
  const options = {
    trustedKeys: read(settings.trustedKeys),
    expectedRepository: unlessAny(read(settings.expectedRepository)),
    expectedRef: unlessAny(read(settings.expectedRef)),
    output: path.resolve(name),
  };
  const { size, digest } = writePage(options, process.cwd());
  if (json) {
    const document = { type: 'qpher-sign/page/v1', file: name, size, sha256: digest };
    output.data(harmlessJson(`${JSON.stringify(document, undefined, 2)}\n`));
    return 0;
  }
  output.line(`wrote ${name}`);
  output.note(`sha256:${digest}  ${name}`);
  if (options.trustedKeys.length === 0) {
    output.note('note: no keys are built in; the page asks for a keyring. Set trusted-keys to build them in');
  }
  return 0;
}
