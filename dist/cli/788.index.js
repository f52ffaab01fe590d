export const id = 788;
export const ids = [788];
export const modules = {

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runArtifactCommand: () => (/* binding */ runArtifactCommand)
});

// EXTERNAL MODULE: ./build/commands/sign.js + 4 modules
var sign = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/commands/verify.js + 11 modules
var verify = __webpack_require__(9389);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/hosts/cli-context.js + 5 modules
var cli_context = __webpack_require__(9072);
// EXTERNAL MODULE: ./build/hosts/command-options.js
var command_options = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/commands/report.js
var report = __webpack_require__(3233);
;// CONCATENATED MODULE: ./build/hosts/facts.js

const DAY = 86_400_000;
function factsOf({ result, error, mode, started_at }) {
    if (result === null) {
        const details = [['hint', error?.hint ?? '']];
        if (error !== null && error.request_id !== null)
            details.push(['request id', error.request_id]);
        return {
            headline: `${mode} failed: ${error?.message ?? ''} (${error?.code ?? ''})`,
            details,
            rows: [],
        };
    }
    return result.mode === 'sign' ? signFacts(result) : verifyFacts(result, started_at);
}
function signFacts(result) {
    const count = result.artifacts.length;
    const rows = result.artifacts.map((artifact) => ({
        path: artifact.path,
        text: signedText(artifact),
        failed: false,
    }));
    const patterns = result.patterns.map(({ text, artifacts }) => ['pattern', `${text} (${artifacts})`]);
    if (result.outcome === 'planned') {
        const bytes = result.artifacts.reduce((sum, { size }) => sum + size, 0);
        return {
            headline: `dry run${result.dry_run === 'no-api-key' ? ', because there is no api-key' : ''}: nothing was signed; ${plural(count, 'file')} would be`,
            details: [...patterns, ['bytes', String(bytes)]],
            rows,
        };
    }
    const reused = result.artifacts.filter(({ action }) => action === 'reused').length;
    return {
        headline: `signed ${plural(count - reused, 'artifact')}${reused > 0 ? `, kept ${plural(reused, 'valid signature')}` : ''}`,
        details: [...patterns, ...manifestDetails(result), ['calls', String(result.api_calls)]],
        rows,
    };
}
function verifyFacts(result, now) {
    const passed = result.artifacts.filter(({ verdict }) => (0,report/* passes */.W)(verdict)).length;
    const trust = result.trust === 'offline' ? 'trusted-keys, offline' : "the service's list of keys";
    const keyrings = result.keyrings.map(({ file, exported_at }) => ['keyring', `${file}, ${age(exported_at, now)}`]);
    const unchecked = result.unchecked.length === 0 ? [] : [['not checked', result.unchecked.join(', ')]];
    return {
        headline: verifyHeadline(result, passed),
        details: [...manifestDetails(result), ['keys', trust], ...keyrings, ...unchecked],
        rows: result.artifacts.map((artifact) => ({
            path: artifact.path,
            text: judgedText(artifact),
            failed: artifact.failed,
        })),
    };
}
function verifyHeadline(result, passed) {
    switch (result.outcome) {
        case 'verified':
            return `verified ${plural(passed, 'artifact')}`;
        case 'failed':
            return `verification failed: ${result.reason}`;
        case 'manifest-rejected':
            return `the manifest is rejected: ${result.reason}`;
        case 'policy-rejected':
            return `the source of the release is rejected: ${result.reason}`;
    }
}
function signedText({ action, key_version }) {
    return key_version === null ? action : `${action}, key version ${key_version}`;
}
function judgedText({ path, verdict, detail, found_at }) {
    const found = found_at === null || found_at === path ? '' : `, found as ${found_at}`;
    return `${verdict}${found}${detail === '' ? '' : `: ${detail}`}`;
}
function age(exportedAt, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(exportedAt)) / DAY);
    return `exported ${days < 1 ? 'today' : `${plural(days, 'day')} ago`} (${exportedAt})`;
}
function manifestDetails({ manifest }) {
    if (manifest === null)
        return [];
    return [
        ['manifest', manifest.path],
        ['signed by', `key version ${manifest.key_version}, ${manifest.fingerprint}`],
        ['signed at', manifest.created_at],
    ];
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/hosts/read-settings.js
var read_settings = __webpack_require__(562);
// EXTERNAL MODULE: ./build/hosts/run-report.js + 2 modules
var run_report = __webpack_require__(1754);
// EXTERNAL MODULE: ./build/hosts/settings.js + 1 modules
var settings = __webpack_require__(7253);
;// CONCATENATED MODULE: ./build/hosts/cli-run.js









const MAX_ROWS = 20;
const STANDARD_OUTPUT = '-';
async function runArtifactCommand(invocation, program) {
    const { output } = program;
    (0,cli_context/* warnOfUnknownVariables */.lD)(output);
    const report = await (0,run_report/* runToReport */.pg)(invocation.command, () => run(invocation, program), () => new Date());
    const source = (0,cli_context/* cliSource */.kJ)(invocation.flags);
    const isShown = source(settings/* settings */.W.report.name) === STANDARD_OUTPUT;
    const reportFile = () => (isShown ? undefined : (0,read_settings/* settingReader */.Gs)(source)(settings/* settings */.W.report));
    const saved = await (0,run_report/* saveReport */.a5)(report, reportFile, process.cwd());
    showReport(saved, output);
    if (invocation.json || isShown)
        output.data((0,run_report/* formatReport */.CI)(saved));
    return saved.exit_status;
}
async function run(invocation, program) {
    const read = (0,read_settings/* settingReader */.Gs)((0,cli_context/* cliSource */.kJ)(await withPatterns(invocation)));
    const context = (0,cli_context/* cliContext */.oB)(read, invocation.debug, program);
    return invocation.command === 'sign'
        ? (0,sign/* sign */._)((0,command_options/* signOptions */.q)(read, context.workingDirectory), context)
        : (0,verify/* verify */.M)((0,command_options/* verifyOptions */.G)(read, context.workingDirectory), context);
}
async function withPatterns({ files, flags }) {
    if (files.length === 0)
        return flags;
    const broken = files.find((file) => /[\r\n]/.test(file));
    if (broken !== undefined) {
        throw new errors/* QpherSignError */.Yb('path-invalid', `the name ${JSON.stringify(broken)} has a line break`, 'rename the file');
    }
    const lines = [];
    for (const file of files)
        lines.push(file === '-' ? (await (0,cli_context/* readStandardInput */.eG)()).toString('utf8') : file);
    return new Map([...flags, [settings/* settings */.W.files.name, lines.join('\n')]]);
}
function showReport(report, output) {
    if (report.error !== null) {
        output.error(report.error);
        return;
    }
    const { headline, details, rows } = factsOf(report);
    output.line(headline);
    for (const [name, value] of details)
        output.line(`  ${name.padEnd(11)} ${value}`);
    const shown = rows.length <= MAX_ROWS ? rows : rows.filter(({ failed }) => failed);
    for (const { path, text, failed } of shown)
        output.line(`  ${failed ? '✗' : '✓'} ${path}: ${text}`);
}


/***/ })

};
