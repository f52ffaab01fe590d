import { foldPath } from '../artifacts/artifact-path.js';
import { signatureBytes } from '../signatures/schemes.js';
import type { ReleaseFile, ReleaseFiles } from './release-store.js';
import type { JudgedArtifact, Verdict } from './verdicts.js';

/** What to do about a verdict, where nothing more is known. */
export const verdictAdvice: Readonly<Record<Verdict, string>> = {
  verified: '',
  'verified-renamed': '',
  modified: 'do not use this file; download it again from the publisher',
  'bad-signature': 'do not use this file; download it and its signature file again',
  unsigned: 'download the signature file of this artifact and put it beside the artifact',
  missing: 'download the other files too, or verify only those that you have (allow-missing)',
  unlisted: 'if the file belongs to another release, verify it with the manifest of that release',
  'unknown-key': 'get the current keyring from the publisher, but not from the place of the download',
  'archived-key': 'the key is marked as compromised: ask the publisher for a release that was signed again',
  'retired-key': 'set allow-retired to accept releases from before a rotation of the key',
  unreadable: 'put the file itself in this place, and check its permissions',
};

/** What to do about a run in which nothing was rejected and artifacts failed. */
export function adviseOnRun(artifacts: readonly JudgedArtifact[]): string {
  const absent = artifacts.filter(({ verdict, failed }) => verdict === 'missing' && failed);
  if (absent.length === 0) return '';
  return absent.length === artifacts.length
    ? 'no file that the manifest lists was found: set root to the folder that holds the files of the release'
    : verdictAdvice.missing;
}

/** Bytes that are looked at to say what a file is that is no signature. */
const MAX_LOOK_BYTES = 64 * 1024;

/** What a file is that stands in the place of a signature and has not the length of one. */
export async function describeNoSignature(file: ReleaseFile): Promise<string> {
  let size: number;
  let text: string;
  try {
    size = file.size();
    text = size > MAX_LOOK_BYTES ? '' : new TextDecoder().decode(await file.read(MAX_LOOK_BYTES));
  } catch {
    return 'the signature file cannot be read';
  }
  if (text.startsWith('-----BEGIN ')) return 'the signature file is armoured text, not a raw signature';
  if (/^\s*<(?:!doctype|html)/i.test(text))
    return 'the signature file is a web page: download the file itself';
  if (/^[A-Za-z0-9+/=\s]+$/.test(text)) return 'the signature file is base64 text: decode it first';
  const lengths = Object.values(signatureBytes).join(' or ');
  return `the signature file has ${size} bytes, and a signature has ${lengths}`;
}

/** A file in the same folder that a browser or an editor may have given another name than the wanted one. */
export function findRenamed(files: ReleaseFiles, wanted: string): ReleaseFile | undefined {
  const slash = wanted.lastIndexOf('/');
  const isRenamed = ({ name }: ReleaseFile): boolean =>
    withoutNumber(name) === withoutNumber(wanted.slice(slash + 1));
  return files.inFolder(wanted.slice(0, Math.max(0, slash))).find(isRenamed);
}

/** `app.tgz (1).sig`, `app (1).tgz.sig` and `app.tgz.sig.txt` are all `app.tgz.sig`. */
function withoutNumber(name: string): string {
  return foldPath(name)
    .replace(/ ?\(\d+\)/g, '')
    .replace(/\.(?:txt|download)$/, '');
}
