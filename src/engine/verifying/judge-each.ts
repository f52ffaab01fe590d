import { mapConcurrently } from '../../system/concurrency.js';
import { realPath } from '../../system/files.js';
import type { RunContext } from '../context.js';
import { passes, type JudgedArtifact } from '../../report/results.js';
import { namesFiles, type FileAtHand } from './files-at-hand.js';
import type { Judgement } from './judge-content.js';
import type { Found, ListedFile, Located, LocatedArtifact } from './locate-artifacts.js';
import type { VerifyOptions } from './verify-options.js';

/** How the artifacts of one kind of list are judged. */
interface Judge<Entry> {
  /** The key that the list names for an artifact. */
  readonly keyOf: (entry: Entry) => Pick<JudgedArtifact, 'key_version' | 'fingerprint'>;
  readonly judge: (entry: Entry, found: Found, realRoot: string) => Promise<Judgement>;
}

/** Judges every artifact of a list, in its order, then the files that it does not list where that counts. */
export async function judgeEach<Entry extends ListedFile>(
  located: Located<Entry>,
  options: VerifyOptions,
  context: RunContext,
  { keyOf, judge }: Judge<Entry>,
): Promise<readonly JudgedArtifact[]> {
  const realRoot = realPath(options.root) ?? options.root;
  const total = located.artifacts.length;
  let done = 0;
  const judgeOne = async ({ entry, found }: LocatedArtifact<Entry>): Promise<JudgedArtifact> => {
    const { key_version, fingerprint } = keyOf(entry);
    const judgement = found === undefined ? missing : await judge(entry, found, realRoot);
    done += 1;
    context.progress(
      done,
      total,
      `${judgement.verdict} ${entry.path}${passes(judgement.verdict) ? '' : `: ${judgement.detail}`}`,
    );
    return {
      path: entry.path,
      found_at: found?.path ?? null,
      found_by: found?.by ?? null,
      ...judgement,
      failed: !passes(judgement.verdict) && !(options.allowMissing && judgement.verdict === 'missing'),
      key_version,
      fingerprint,
    };
  };
  const judged = await mapConcurrently(located.artifacts, options.concurrency, judgeOne, context.signal);
  const unlisted = options.strict || namesFiles(options) ? located.others.map(toUnlisted) : [];
  return [...judged, ...unlisted];
}

const missing: Judgement = { verdict: 'missing', detail: 'no file has its path, name or digest' };

export function toUnlisted({ path: name }: Pick<FileAtHand, 'path'>): JudgedArtifact {
  return {
    path: name,
    found_at: name,
    found_by: 'path',
    verdict: 'unlisted',
    failed: true,
    detail: 'it is not listed',
    key_version: null,
    fingerprint: null,
  };
}
