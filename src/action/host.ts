import * as core from '@actions/core';
import path from 'node:path';
import { accessSync, constants } from 'node:fs';
import { githubActions } from '../ci/ci-systems.js';
import type { RunResult } from '../report/results.js';
import { QpherSignError } from '../errors.js';
import { releaseCommandNames, runCommand } from '../run/commands.js';
import type { Host } from '../run/run-context.js';
import { outputsOf } from './outputs.js';
import { jobSummary } from './summary.js';
import { cleanText } from '../report/clean-text.js';
import { factsOf, rowLines } from '../report/facts.js';
import { progressLines } from '../report/progress-lines.js';
import { refuseForeignSettings, refuseUnknownNames, settingReader } from '../settings/read-settings.js';
import type { Report } from '../report/report-document.js';
import { reportPlace as writtenReport } from '../settings/command-options.js';
import { type ReportPlace, runToReport, saveReport } from '../report/run-report.js';
import { parseChoice } from '../settings/parsers.js';
import { settings, settingsOf } from '../settings/settings.js';
import { toPosix } from '../system/paths.js';

/** Returns the text of an input, or `undefined` if it is absent or blank. The runner does not distinguish the two. */
type Inputs = (name: string) => string | undefined;

/**
 * Runs one step: inputs in; outputs, log, job summary and annotations out.
 * @param entry the program's entry file, which worker threads start from
 */
export async function runAction(entry: URL): Promise<void> {
  const source = inputs(process.env);
  maskSecrets(source);
  const mode = releaseCommandNames.find((name) => name === source('mode')) ?? 'sign';
  const report = await runToReport(
    mode,
    async () => run(source, entry),
    () => new Date(),
  );
  const saved = saveReport(report, () => reportPlace(source));
  const root = path.relative(workspace(), path.resolve(workspace(), source(settings.root.name) ?? '.'));
  showReport(saved, root);
  const outputs = outputsOf(saved, source(settings.report.name), root);
  process.exitCode = saved.exit_status === 0 ? 0 : 1;
  setOutputs(outputs);
  await writeSummary(saved);
}

function run(source: Inputs, entry: URL): Promise<RunResult> {
  requireOutputs(process.env.GITHUB_OUTPUT);
  const mode = parseChoice(releaseCommandNames)(source('mode') ?? 'sign', 'mode');
  refuseUnknownNames(inputNames(process.env), ['mode', ...settingsOf().map(({ name }) => name)], 'input');
  refuseForeignSettings(mode, source);
  return runCommand(mode, settingReader(source), actionHost(entry));
}

/** Fails before anything is paid for: without the outputs, later steps would go on without what they need. */
function requireOutputs(file: string | undefined): void {
  if (file === undefined || file === '') return;
  try {
    accessSync(file, constants.W_OK);
  } catch (cause) {
    throw new QpherSignError(
      'file-unwritable',
      `the outputs of this step cannot be written to '${file}'`,
      'in a container, the folder of the runner must be mounted and writable',
      { cause },
    );
  }
}

/** Lets a run use the environment of a workflow step. */
function actionHost(entry: URL): Host {
  return {
    entry,
    workingDirectory: workspace(),
    ciSystems: [githubActions],
    readStandardInput: () => Promise.reject(noStandardInput()),
    progress: progressLines((line) => {
      core.info(cleanText(line));
    }),
    warn: (line) => {
      core.warning(cleanText(line), { title: 'qpher-sign' });
    },
    note: (line) => {
      core.info(cleanText(line));
    },
    debug: (line) => {
      core.debug(cleanText(line));
    },
  };
}

/**
 * Reads inputs as the runner passes them. Of the other variables only the API key is read, because earlier steps can
 * set them.
 */
function inputs(environment: NodeJS.ProcessEnv): Inputs {
  return (name) => {
    const input = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    if (input !== undefined && input !== '') return input;
    return name === settings.apiKey.name ? environment.QPHER_API_KEY : undefined;
  };
}

function inputNames(environment: NodeJS.ProcessEnv): readonly string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
}

/** Tells the runner to mask the secrets, before anything else is done with them. */
function maskSecrets(source: Inputs): void {
  for (const { name } of settingsOf().filter(({ kind }) => kind === 'secret')) {
    const secret = source(name) ?? '';
    if (secret !== '') core.setSecret(secret);
  }
}

function reportPlace(source: Inputs): ReportPlace | undefined {
  if (source(settings.report.name) !== '-') return writtenReport(settingReader(source), workspace());
  throw new QpherSignError('setting-invalid', "an Action has no standard output for '-'", 'name a file');
}

/** @param root relative to the workspace */
function showReport(report: Report, root: string): void {
  const facts = factsOf(report);
  const { headline, details } = facts;
  for (const line of rowLines(facts)) core.info(cleanText(line));
  for (const [name, value] of details) core.info(`${name}: ${cleanText(value)}`);
  // A job without the secret passes, for example for a fork's pull request. The warning keeps people from believing
  // that it signed.
  const isKeyless = report.result?.mode === 'sign' && report.result.dry_run === 'no-api-key';
  if (isKeyless) core.warning(cleanText(headline), { title: 'qpher-sign' });
  else if (report.exit_status === 0) core.info(cleanText(headline));
  for (const { message, properties } of annotationsOf(report, root))
    core.error(cleanText(message), properties);
  for (const hint of facts.hints) core.info(`hint: ${cleanText(hint)}`);
}

function setOutputs(outputs: ReturnType<typeof outputsOf>): void {
  try {
    for (const [name, value] of outputs) core.setOutput(name, value);
  } catch (cause) {
    // Reached only if the file disappeared during the run: otherwise the run already ended with this error.
    core.error(`the outputs cannot be written: ${cleanText(String(cause))}`, { title: 'qpher-sign' });
    process.exitCode = 1;
  }
}

async function writeSummary(report: Report): Promise<void> {
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  try {
    await core.summary.addRaw(jobSummary(report)).write();
  } catch (cause) {
    core.warning(`the job summary cannot be written: ${cleanText(String(cause))}`, { title: 'qpher-sign' });
  }
}

/** The folder of the job's files, which paths in inputs are relative to. */
function workspace(): string {
  return path.resolve(process.env.GITHUB_WORKSPACE ?? '.');
}

function noStandardInput(): QpherSignError {
  return new QpherSignError('setting-invalid', "an Action has no standard input for '-'", 'name a file');
}

/** GitHub shows ten annotations of each level per step and silently drops the rest. */
const MAX_ANNOTATIONS = 10;

interface Annotation {
  readonly message: string;
  readonly properties: { readonly title: string; readonly file?: string };
}

/**
 * The annotations of a failed run: the error, then the artifacts. The last annotation stands for those left out.
 * @param root relative to the workspace, as GitHub expects the file of an annotation
 */
function annotationsOf(report: Report, root: string): readonly Annotation[] {
  if (report.exit_status === 0) return [];
  const { headline, rows, hints } = factsOf(report);
  const findings = rows.filter(({ failed }) => failed);
  const [hint] = hints;
  const title = 'qpher-sign';
  const all: Annotation[] = [
    { message: hint === undefined ? headline : `${headline}; ${hint}`, properties: { title } },
    ...findings.map((finding) => ({
      message: finding.path === '' ? finding.text : `${finding.path}: ${finding.text}`,
      properties: finding.path === '' ? { title } : { title, file: toPosix(path.join(root, finding.path)) },
    })),
  ];
  if (all.length <= MAX_ANNOTATIONS) return all;
  const shown = all.slice(0, MAX_ANNOTATIONS - 1);
  const more = `and ${all.length - shown.length} more: see the job summary or the report`;
  return [...shown, { message: more, properties: { title } }];
}
