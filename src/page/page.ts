import { utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseTrustedFile, type KeyFile, type TrustedFile } from '../keys/trusted-keys.js';
import { MAX_KEYRING_BYTES } from '../keys/keyring.js';
import { factsOf } from '../report/facts.js';
import { trustedFileFacts } from '../report/results.js';
import * as v from '../schema.js';
import { portableDigest } from '../signatures/portable-digest.js';
import type { ReleaseFile } from '../verification/release-store.js';
import { tool } from '../version.js';
import { browserVerifier } from './browser-signatures.js';
import {
  droppedFiles,
  pickedFiles,
  selectRelease,
  toReleaseFile,
  type GivenFile,
  type GivenSelection,
} from './given-files.js';
import { HashingWorker } from './hashing-worker.js';
import { pageAdvice } from './page-advice.js';
import { pageSettingsSchema, SETTINGS_ID, type PageSettings } from './page-settings.js';
import { verifyGiven, type GivenVerdict } from './verify-given.js';
import { byId, element, showError, showPart, showProgress, showResult, speak } from './view.js';

/** The source of the worker, inserted by the build. */
declare const WORKER_SCRIPT: string;

const MANIFEST = 'qpher-manifest.json';

/** Maximum number of files that are judged at a time. One worker hashes all of them. */
const CONCURRENCY = 4;

const settings: PageSettings = v.parse(
  pageSettingsSchema,
  JSON.parse(byId(SETTINGS_ID).textContent) as unknown,
);
const verifier = browserVerifier();
let chosenKeys: readonly KeyFile[] = settings.keyFiles.map(({ name, text }) => ({ name, bytes: utf8(text) }));
/** The verification in progress. A new one replaces it, and its results are no longer shown. */
let current: AbortController | undefined;

/** Verifies the given files and shows the result: a verdict, or a sentence that says why there is none. */
async function verify(collect: () => Promise<readonly GivenFile[]> | readonly GivenFile[]): Promise<void> {
  stop();
  const run = new AbortController();
  current = run;
  showProgress(0, 0, '');
  showPart('working');
  speak('Verifying');
  let show: () => void;
  try {
    const verdict = await verdictOf(selectRelease(await collect(), MANIFEST), run.signal);
    show = () => {
      showVerdict(verdict);
    };
  } catch (error) {
    show = () => {
      showFailure(error);
    };
  }
  if (current !== run) return;
  current = undefined;
  show();
}

function stop(): void {
  current?.abort(new Error('cancelled'));
  current = undefined;
}

function showFailure(error: unknown): void {
  if (error instanceof QpherSignError) showError(error.message, pageAdvice(error.hint));
  else showError(error instanceof Error ? error.message : String(error), 'choose the files again');
}

/** A verdict, and the digests of the hashed files by path. */
interface RecordedVerdict extends GivenVerdict {
  readonly digests: ReadonlyMap<string, string>;
}

async function verdictOf(
  { manifest, files, named }: GivenSelection,
  signal: AbortSignal,
): Promise<RecordedVerdict> {
  if (chosenKeys.length === 0) {
    throw new QpherSignError(
      'no-trusted-key',
      'no keyring was chosen',
      "choose the publisher's keyring first: without it nothing can be verified",
    );
  }
  signal.throwIfAborted();
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  let line = '';
  const digests = new Map<string, string>();
  const worker = new HashingWorker(WORKER_SCRIPT, (bytes) => {
    done += bytes;
    showProgress(done, total, line);
  });
  signal.addEventListener('abort', () => {
    worker.stop(signal.reason as Error);
  });
  try {
    const given = await verifyGiven(
      {
        ...{ manifest, named, keyFiles: chosenKeys, pins: [], allowRetired: true },
        ...{ strict: false, allowMissing: false },
        files: files.map((file) => recorded(toReleaseFile(file, worker), digests)),
        expected: {
          repository: settings.expectedRepository ?? undefined,
          ref: settings.expectedRef ?? undefined,
          ...{ commit: undefined, workflow: undefined },
        },
      },
      { verify: await verifier, sha512: portableDigest.sha512 },
      {
        concurrency: CONCURRENCY,
        signal,
        progress: (_, __, text) => {
          line = text;
        },
      },
    );
    return { ...given, digests };
  } finally {
    worker.stop(new Error('it has ended'));
  }
}

/** Wraps a file so that its digests are recorded. */
function recorded(file: ReleaseFile, digests: Map<string, string>): ReleaseFile {
  return {
    ...file,
    digests: async (algorithms) => {
      const found = await file.digests(algorithms);
      const texts = Object.entries(found).map(([algorithm, digest]) => `${algorithm}:${digest}`);
      digests.set(file.path, texts.join(' '));
      return found;
    },
  };
}

function showVerdict({ verdict, trusted, digests }: RecordedVerdict): void {
  const time = new Date().toISOString();
  const passed = verdict.outcome === 'verified';
  const facts = factsOf({
    ...{ type: 'qpher-sign/report/v1', tool, mode: 'verify', error: null },
    ...{ outcome: verdict.outcome, exit_status: passed ? 0 : 1, started_at: time, finished_at: time },
    result: {
      ...{ mode: 'verify', trust: 'offline', trusted_files: trusted.map(trustedFileFacts) },
      ...verdict,
      ...{ release: null, api_calls: 0 },
    },
  });
  const byRow = verdict.artifacts.map(
    ({ path, found_at }) => [path, digests.get(found_at ?? path) ?? ''] as const,
  );
  const hints = facts.hints.map(pageAdvice);
  showResult({ facts: { ...facts, hints }, passed, time, digests: new Map(byRow) });
}

/** Shows whom the user trusts: the author of the page, or their own choice of keyring. */
function showTrust(): void {
  const files: readonly TrustedFile[] = chosenKeys.map(parseTrustedFile);
  const isBuiltIn = settings.keyFiles.length > 0;
  const whose = isBuiltIn
    ? 'These keys are built into this page. Compare their fingerprints with those that the publisher shows elsewhere.'
    : 'You chose these keys. Trust them only as much as the place you got them from.';
  const lines = files.flatMap(({ name, keys }) =>
    keys.map(({ keyVersion, publicKey, status }) => {
      const version = keyVersion === undefined ? '' : `version ${keyVersion}, ${status ?? ''}, `;
      return element('li', '', `${name}: ${version}`, element('code', '', publicKey.fingerprint));
    }),
  );
  byId('keys').replaceChildren(
    ...(files.length === 0 ? [] : [element('p', '', whose), element('ul', '', ...lines)]),
  );
  byId('choose-keys').hidden = isBuiltIn;
}

async function takeKeyring(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  try {
    if (file.size > MAX_KEYRING_BYTES) {
      throw new QpherSignError(
        'keyring-invalid',
        `'${file.name}' is too large for a keyring`,
        'choose the keyring',
      );
    }
    const chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    parseTrustedFile(chosen);
    chosenKeys = [chosen];
    showTrust();
  } catch (error) {
    showFailure(error);
  }
}

function start(): void {
  const picker = (id: string, take: (input: HTMLInputElement) => Promise<void>): void => {
    const input = byId(id) as HTMLInputElement;
    input.addEventListener('change', () => {
      void take(input).finally(() => {
        input.value = '';
      });
    });
  };
  picker('pick-files', (input) => verify(() => pickedFiles(input.files ?? new DataTransfer().files)));
  picker('pick-folder', (input) => verify(() => pickedFiles(input.files ?? new DataTransfer().files)));
  picker('pick-keyring', takeKeyring);
  byId('cancel').addEventListener('click', () => {
    stop();
    showPart('ready');
    byId('pick-files').focus();
  });
  byId('again').addEventListener('click', () => {
    showPart('ready');
    byId('pick-files').focus();
  });
  byId('print').addEventListener('click', () => {
    window.print();
  });
  for (const kind of ['dragenter', 'dragover'] as const) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      document.body.classList.add('dragging');
    });
  }
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dragging');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dragging');
    const { dataTransfer } = event;
    if (dataTransfer !== null) {
      const dropped = droppedFiles(dataTransfer);
      void verify(() => dropped);
    }
  });
  const { expectedRepository, expectedRef } = settings;
  const expected = [expectedRepository, expectedRef].filter((text) => text !== null);
  byId('expected').textContent =
    expected.length === 0 ? '' : `This page accepts only releases of ${expected.join(', ')}.`;
  showTrust();
  showPart('ready');
}

start();
