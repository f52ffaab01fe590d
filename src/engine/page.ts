import { createHash } from 'node:crypto';
import path from 'node:path';
import { QpherSignError } from '../errors.js';
import { MAX_KEYRING_BYTES } from '../keys/keyring.js';
import { parseTrustedFile } from '../keys/trusted-keys.js';
import { SETTINGS_ID, type PageSettings } from '../page/page-settings.js';
import { script, style, template } from '../page/template.js';
import { entryAt, readBounded, readStart, writeAtomic } from '../system/files.js';

/** The settings of `page`. */
export interface PageOptions {
  /** Files of public keys to build in. If there are none, the user of the page chooses a keyring. */
  readonly trustedKeys: readonly string[];
  readonly expectedRepository: string | undefined;
  readonly expectedRef: string | undefined;
  /** Absolute. */
  readonly output: string;
}

export interface WrittenPage {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in hex. */
  readonly digest: string;
}

/** Distinguishes a page from a file that must not be replaced. */
const GENERATOR = '<meta name="generator" content="qpher-sign page" />';

/**
 * Writes the verification page, with the same bytes for the same settings.
 * @param workingDirectory the folder that key files are relative to
 * @throws QpherSignError `file-foreign` if another file has the name, and errors of reading keys
 */
export function writePage(options: PageOptions, workingDirectory: string): WrittenPage {
  refuseForeign(options.output);
  const bytes = Buffer.from(formatPage(pageSettings(options, workingDirectory)));
  writeAtomic({ file: options.output, bytes });
  return { size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') };
}

function pageSettings(
  { trustedKeys, expectedRepository, expectedRef }: PageOptions,
  workingDirectory: string,
): PageSettings {
  const keyFiles = trustedKeys.map((name) => {
    const bytes = readBounded(path.resolve(workingDirectory, name), MAX_KEYRING_BYTES);
    parseTrustedFile({ name, bytes });
    return { name: path.basename(name), text: bytes.toString('utf8') };
  });
  return {
    keyFiles,
    expectedRepository: expectedRepository ?? null,
    expectedRef: expectedRef ?? null,
  };
}

/** The policy allows the page's own script, style and worker, and nothing else: no connection of any kind. */
function formatPage(settings: PageSettings): string {
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(script)} 'wasm-unsafe-eval'`,
    `style-src ${sourceHash(style)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const json = JSON.stringify(settings).replaceAll('<', String.raw`\u003c`);
  const parts: Readonly<Record<string, string>> = {
    policy,
    style: `<style>${style}</style>`,
    settings: `<script type="application/json" id="${SETTINGS_ID}">${json}</script>`,
    script: `<script>${script}</script>`,
  };
  return template.replace(/<!-- (\w+) -->/g, (_, name: string) => parts[name] ?? '');
}

/** @see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function refuseForeign(file: string): void {
  const entry = entryAt(file);
  if (entry === undefined) return;
  const isPage = entry.isFile() && readStart(file, 2048).toString('latin1').includes(GENERATOR);
  if (isPage || (entry.isFile() && entry.size === 0)) return;
  throw new QpherSignError(
    'file-foreign',
    `'${file}' already exists and is not a page that qpher-sign wrote`,
    'choose another name for the page, or move that file away',
  );
}
