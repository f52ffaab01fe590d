import { foldPath } from '../artifacts/artifact-path.js';
import { lookOf, type Look } from '../text-look.js';
import { signatureBytes } from '../signatures/schemes.js';
import type { ReleaseFile, ReleaseFiles } from './release-store.js';
import type { Comparison, JudgedArtifact, Verdict } from './verdicts.js';

/** General advice for each verdict. */
export const verdictAdvice: Readonly<Record<Verdict, string>> = {
  verified: '',
  'verified-renamed': '',
  modified: 'do not use this file; download it again from the publisher',
  'bad-signature': 'do not use this file; download it and its signature file again',
  unsigned: 'download the signature file of this artifact and put it beside the artifact',
  missing: 'download the other files too, or verify only those that you have (allow-missing)',
  unlisted: 'if the file belongs to another release, verify it with the manifest of that release',
  'unknown-key': 'get the current keyring from the publisher, not from where you downloaded the release',
  'archived-key': 'the key is marked as compromised: ask the publisher for a release that was signed again',
  'retired-key': 'set allow-retired to accept releases from before a rotation of the key',
  unreadable: 'put the file itself in this place, and check its permissions',
};

/** Advice if every artifact is missing. */
export const NO_FILE_FOUND =
  'no file that the manifest lists was found: set root to the folder that holds the files of the release';

/** Advice for a signed source that is not the expected one. */
export const POLICY_ADVICE =
  'this is not the release that you asked for; if it is, correct the expected-… setting, or set it to any to skip the comparison';

/** Advice for a signed source that differs from the expected one. */
export function adviseOnPolicy(comparisons: readonly Comparison[]): string {
  const same = comparisons.find(meansTheSame);
  if (same === undefined) return POLICY_ADVICE;
  return `set expected-${same.field} to '${same.signed ?? ''}' if that is what you mean`;
}

/** Minimum number of hexadecimal digits in an abbreviated commit. */
const MIN_COMMIT_DIGITS = 7;

/**
 * Whether the expected text is another way to write the signed one: a tag for its ref, an address, an abbreviated
 * commit.
 */
function meansTheSame({ field, signed, expected }: Comparison): boolean {
  if (signed === null || expected === null || signed === expected) return false;
  if (field === 'commit')
    return expected.length >= MIN_COMMIT_DIGITS && signed.startsWith(expected.toLowerCase());
  if (field === 'repository')
    return `/${expected.toLowerCase().replace(/\.git$/, '')}`.endsWith(`/${signed.toLowerCase()}`);
  return [signed, signed.replace(/@[^@]*$/, '')].some((text) => text.endsWith(`/${expected}`));
}

/** Advice for a key that is newer than the keyring. */
export const KEYRING_OLDER =
  'your keyring is older than the release, and the key was probably rotated since: get the current keyring from the publisher';

/** Advice for a keyring in place of the manifest. */
export const KEYRING_AS_MANIFEST = 'set trusted-keys to the keyring, and verify the manifest of the release';

/** Advice for a run in which artifacts failed but nothing else was rejected. */
export function adviseOnRun(artifacts: readonly JudgedArtifact[]): string {
  const absent = artifacts.filter(({ verdict, failed }) => verdict === 'missing' && failed);
  if (absent.length === 0) return '';
  return absent.length === artifacts.length ? NO_FILE_FOUND : verdictAdvice.missing;
}

/** Maximum size in bytes of a file that is read to say what it is. */
const MAX_LOOK_BYTES = 64 * 1024;

/** Describes a file that has the place of a signature but not the length of one, to follow "its signature file". */
export async function describeNoSignature(file: ReleaseFile): Promise<Look> {
  const bytes = await readSmall(file);
  if (bytes === undefined) return { what: 'cannot be read', hint: GET_SIGNATURE };
  const look = lookOf(bytes);
  if (look !== undefined) return { ...look, what: `is ${look.what}` };
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('-----BEGIN '))
    return { what: 'is armoured text, not a raw signature', hint: 'ask the publisher for the raw signature' };
  if (/^[A-Za-z0-9+/=\s]+$/.test(text))
    return { what: 'is base64 text', hint: `decode it with \`base64 -d\`, or ${GET_SIGNATURE}` };
  const lengths = Object.values(signatureBytes).join(' or ');
  return { what: `has ${file.size()} bytes, and a signature has ${lengths}`, hint: GET_SIGNATURE };
}

const GET_SIGNATURE = 'download the signature file again';

/** Advice for a file that has the name of an artifact but not its size. */
export async function adviseOnSize(file: ReleaseFile, size: number, signed: number): Promise<string> {
  const look = lookOf((await readSmall(file)) ?? new Uint8Array());
  if (look?.what === 'a web page') return `do not use this file, which is a web page: ${look.hint}`;
  if (size > signed) return verdictAdvice.modified;
  return 'do not use this file; the download is probably incomplete: download it again';
}

/** Reads a file if it is small enough. */
async function readSmall(file: ReleaseFile): Promise<Uint8Array | undefined> {
  try {
    return file.size() > MAX_LOOK_BYTES ? new Uint8Array() : await file.read(MAX_LOOK_BYTES);
  } catch {
    return undefined;
  }
}

/** Finds a file in the same folder that is probably the wanted one under a name by a browser or an editor. */
export function findRenamed(files: ReleaseFiles, wanted: string): ReleaseFile | undefined {
  const slash = wanted.lastIndexOf('/');
  const name = wanted.slice(slash + 1);
  return files
    .inFolder(wanted.slice(0, Math.max(0, slash)))
    .find((file) => isProbablyRenamed(file.name, name));
}

/** Whether a browser or an editor probably made this name from the wanted one. */
export function isProbablyRenamed(name: string, wanted: string): boolean {
  return withoutNumber(name) === withoutNumber(wanted);
}

/** `app.tgz (1).sig`, `app (1).tgz.sig` and `app.tgz.sig.txt` all stand for `app.tgz.sig`. */
function withoutNumber(name: string): string {
  return foldPath(name)
    .replace(/ ?\(\d+\)/g, '')
    .replace(/\.(?:txt|download)$/, '');
}
