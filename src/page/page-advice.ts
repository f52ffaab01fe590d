import {
  KEYRING_AS_MANIFEST,
  KEYRING_OLDER,
  NO_FILE_FOUND,
  POLICY_ADVICE,
  verdictAdvice,
} from '../verification/advice.js';

/** Advice that names settings, reworded for users who have only the page. */
const words: ReadonlyMap<string, string> = new Map([
  [
    verdictAdvice.missing,
    'download the other files too; to verify only those that you have, choose these files and not their folder',
  ],
  [
    NO_FILE_FOUND,
    'no file that the manifest lists was found: choose the folder that holds the files of the release',
  ],
  [
    POLICY_ADVICE,
    'this page accepts only the release that it names: download that release, or get the page for yours from the publisher',
  ],
  [
    KEYRING_OLDER,
    'your keyring, or this page that has it built in, is older than the release, and the key was probably rotated since: get the current one from the publisher',
  ],
  [KEYRING_AS_MANIFEST, 'get the manifest of the release from where you downloaded the files'],
]);

/** Advice for users of the page. */
export function pageAdvice(hint: string): string {
  const known = hint.startsWith('as expected-') ? POLICY_ADVICE : hint;
  return words.get(known) ?? known;
}
