export const id = 959;
export const ids = [959,184];
export const modules = {

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemoCommand: () => (/* binding */ runDemoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/emulator/emulator.js + 17 modules
var emulator_emulator = __webpack_require__(570);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files.js
var files = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/keys/keyring.js
var keyring = __webpack_require__(1488);
// EXTERNAL MODULE: ./build/signatures/signature-path.js
var signature_path = __webpack_require__(338);
// EXTERNAL MODULE: ./build/commands/keys.js
var keys = __webpack_require__(1823);
// EXTERNAL MODULE: ./build/commands/report.js
var report = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/commands/sign.js + 4 modules
var sign = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/commands/signing/plan-signing.js + 1 modules
var plan_signing = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/commands/verify.js + 11 modules
var verify = __webpack_require__(9389);
;// CONCATENATED MODULE: ./build/commands/demo.js













const PROJECT_FILES = ['README.md', 'dist/cli/index.js', 'dist/action/index.js'];
const LARGE_FILE_BYTES = 32 * 1024 * 1024;
async function demo(options) {
    await prepareFolder(options.folder);
    const emulator = await (0,emulator_emulator/* startEmulator */.sJ)();
    try {
        const scene = new Scene(options, options.connect(emulator));
        return [
            await scene.release('release-1', 'sign release 1 with key version 1'),
            await scene.rotate(),
            await scene.release('release-2', 'sign release 2 with key version 2'),
            await scene.release('release-2', 'sign release 2 again: signatures are kept'),
            await scene.exportKeyring(),
            await scene.check('release-1', 'online', 'verify release 1 online, its key retired'),
            await scene.check('release-2', 'online', 'verify release 2 online'),
            await scene.check('release-1', 'offline', 'verify release 1 offline with the keyring'),
            await scene.check('release-2', 'offline', 'verify release 2 offline with the keyring'),
            ...(await scene.tamper()),
        ];
    }
    finally {
        await emulator.close();
    }
}
async function prepareFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length === 0)
        return;
    throw new errors/* QpherSignError */.Yb('file-foreign', `the folder '${folder}' is not empty`, 'name a new one');
}
class Scene {
    #options;
    #client;
    #keyring;
    constructor(options, client) {
        this.#options = options;
        this.#client = client;
        this.#keyring = external_node_path_.join(options.folder, plan_signing/* KEYRING_NAME */.Ks);
    }
    async release(name, step) {
        const root = external_node_path_.join(this.#options.folder, name);
        const isNew = !(await (0,files/* exists */.t2)(root));
        if (isNew)
            await makeRelease(root, this.#options.projectFolder);
        const result = await (0,sign/* sign */._)(this.#options.signAll(root), this.#context(root));
        const count = (action) => result.artifacts.filter((artifact) => artifact.action === action).length;
        return {
            step,
            result: `${count('signed')} signed, ${count('reused')} kept, key version ${result.manifest?.key_version ?? '?'}`,
            passed: count(isNew ? 'signed' : 'reused') === result.artifacts.length,
        };
    }
    async rotate() {
        const version = await this.#client.rotateKey(keyring/* SIGNING_ALGORITHM */.km);
        return { step: 'rotate the key', result: `key version ${version} is active`, passed: version === 2 };
    }
    async exportKeyring() {
        const options = {
            algorithm: keyring/* SIGNING_ALGORITHM */.km,
            format: 'keyring',
            keyVersion: undefined,
            existing: undefined,
        };
        const bytes = await (0,keys/* exportKeys */.B)(this.#client, options, this.#options.context.now());
        await (0,files/* writeAtomic */.vZ)({ file: this.#keyring, bytes });
        return { step: 'export the public keys', result: `${plan_signing/* KEYRING_NAME */.Ks}, ${bytes.length} bytes`, passed: true };
    }
    async check(name, trust, step) {
        const { outcome, artifacts, manifest } = await this.#verify(name, trust);
        const passed = artifacts.filter(({ verdict }) => (0,report/* passes */.W)(verdict)).length;
        return {
            step,
            result: `${outcome}: ${passed} of ${artifacts.length}, key version ${manifest?.key_version ?? '?'}`,
            passed: outcome === 'verified',
        };
    }
    async tamper() {
        const name = 'tampered';
        const root = external_node_path_.join(this.#options.folder, name);
        await (0,promises_.cp)(external_node_path_.join(this.#options.folder, 'release-2'), root, { recursive: true });
        await flipBit(external_node_path_.join(root, LARGE_FILE));
        await (0,promises_.rename)(external_node_path_.join(root, NOTES_FILE), external_node_path_.join(root, 'notes (1).txt'));
        await (0,promises_.rm)(external_node_path_.join(root, (0,signature_path/* signaturePath */.o)(CONFIG_FILE)));
        const { outcome, artifacts } = await this.#verify(name, 'offline');
        const step = (file, what, expected) => {
            const verdict = artifacts.find((artifact) => artifact.path === file)?.verdict ?? 'not judged';
            return { step: what, result: `${file}: ${verdict}`, passed: verdict === expected };
        };
        return [
            step(LARGE_FILE, 'one bit of a file is flipped', 'modified'),
            step(NOTES_FILE, 'a file is renamed', 'verified-renamed'),
            step(CONFIG_FILE, 'a signature is missing', 'unsigned'),
            { step: 'the tampered release as a whole', result: outcome, passed: outcome === 'failed' },
        ];
    }
    #verify(name, trust) {
        const root = external_node_path_.join(this.#options.folder, name);
        return (0,verify/* verify */.M)(this.#options.verifyAll(root, trust === 'offline' ? [this.#keyring] : []), this.#context(root));
    }
    #context(workingDirectory) {
        return { ...this.#options.context, workingDirectory, connect: () => Promise.resolve(this.#client) };
    }
}
const LARGE_FILE = 'images/disk.img';
const NOTES_FILE = 'notes.txt';
const CONFIG_FILE = 'config.json';
async function makeRelease(root, projectFolder) {
    await (0,promises_.mkdir)(external_node_path_.join(root, 'images'), { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(root, LARGE_FILE), (0,external_node_crypto_.randomFillSync)(Buffer.allocUnsafe(LARGE_FILE_BYTES)));
    await (0,promises_.writeFile)(external_node_path_.join(root, NOTES_FILE), `Notes of ${external_node_path_.basename(root)}\n`);
    await (0,promises_.writeFile)(external_node_path_.join(root, CONFIG_FILE), `${JSON.stringify({ release: external_node_path_.basename(root) })}\n`);
    for (const file of PROJECT_FILES) {
        const original = external_node_path_.join(projectFolder, file);
        if (await (0,files/* exists */.t2)(original))
            await (0,promises_.cp)(original, external_node_path_.join(root, file));
    }
}
async function flipBit(file) {
    const bytes = await (0,files/* readBounded */.CB)(file, LARGE_FILE_BYTES);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await (0,promises_.writeFile)(file, bytes);
}

// EXTERNAL MODULE: ./build/qpher/connect.js + 9 modules
var connect = __webpack_require__(8184);
// EXTERNAL MODULE: ./build/hosts/cli-context.js + 5 modules
var cli_context = __webpack_require__(9072);
// EXTERNAL MODULE: ./build/hosts/command-options.js
var command_options = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/hosts/read-settings.js
var read_settings = __webpack_require__(562);
;// CONCATENATED MODULE: ./build/hosts/cli-demo.js








const TIME_LIMIT = 120_000;
async function runDemoCommand({ keep, json, debug }, program) {
    const folder = keep === undefined ? await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'qpher-sign-')) : external_node_path_.resolve(keep);
    const context = {
        ...(0,cli_context/* cliContext */.oB)(settingsFrom({}), debug, program),
        source: null,
        progress: () => undefined,
    };
    try {
        const steps = await demo({
            folder,
            projectFolder: external_node_path_.resolve(await (0,promises_.realpath)(process.argv[1] ?? '.'), '../../..'),
            signAll: (root) => (0,command_options/* signOptions */.q)(settingsFrom({ files: '**' }), root),
            verifyAll: (root, keyrings) => (0,command_options/* verifyOptions */.G)(settingsFrom({ 'trusted-keys': keyrings.join('\n') }), root),
            connect: ({ url, apiKey }) => (0,connect.connectClient)({
                apiUrl: new URL(url),
                apiKey,
                requestsPerMinute: undefined,
                timeLeft: TIME_LIMIT,
                signal: context.signal,
                debug: () => undefined,
            }),
            context,
        });
        show(steps, keep, json, program.output);
        return steps.every(({ passed }) => passed) ? 0 : 1;
    }
    finally {
        if (keep === undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function settingsFrom(given) {
    return (0,read_settings/* settingReader */.Gs)((name) => given[name]);
}
function show(steps, keep, json, output) {
    if (json) {
        output.data(`${JSON.stringify({ steps, folder: keep ?? null }, undefined, 2)}\n`);
        return;
    }
    const width = Math.max(...steps.map(({ step }) => step.length));
    for (const { step, result, passed } of steps)
        output.line(`${passed ? '✓' : '✗'} ${step.padEnd(width)}  ${result}`);
    output.line('');
    output.line(keep === undefined
        ? 'the files are removed; --keep FOLDER leaves them to look at'
        : `the files are in ${keep}`);
}


/***/ }),

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectClient: () => (/* binding */ connectClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/qpher/retry-after.js
const HTTP_DATE = /^[A-Z][a-z]+, .+ GMT$/;
function parseRetryAfter(retryAfter, date) {
    if (retryAfter === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    if (!HTTP_DATE.test(retryAfter))
        return undefined;
    const until = Date.parse(retryAfter);
    const since = date === undefined ? Date.now() : Date.parse(date);
    return Number.isFinite(until - since) ? Math.max(0, until - since) : undefined;
}

// EXTERNAL MODULE: ./build/qpher/wire.js
var wire = __webpack_require__(3138);
;// CONCATENATED MODULE: ./build/qpher/service-errors.js


const RETRIED_STATUSES = [408, 500, 502, 503, 504];
const MAX_SHOWN = 300;
function refusalOf(response, requestId, redact) {
    const { code, hint } = meaningOf(response.status);
    const said = redact(messageOf(response.body)).slice(0, MAX_SHOWN);
    const message = `the service answered ${response.status}${said === '' ? '' : `: ${said}`}`;
    return {
        retry: RETRIED_STATUSES.includes(response.status),
        error: new errors/* QpherSignError */.Yb(code, message, hint, { requestId }),
    };
}
function meaningOf(status) {
    if (status === 401) {
        return {
            code: 'credentials-refused',
            hint: 'check that api-key is current and belongs to the service at api-url',
        };
    }
    if (status === 403) {
        return { code: 'permission-refused', hint: "check the plan and the policies of the key's tenant" };
    }
    if (status >= 300 && status < 400) {
        return {
            code: 'redirect-refused',
            hint: 'set api-url to the final address: redirects are not followed, so that the key goes nowhere else',
        };
    }
    if (RETRIED_STATUSES.includes(status)) {
        return {
            code: 'service-failing',
            hint: 'run again later: what was signed is kept and not asked for again',
        };
    }
    return { code: 'service-refused', hint: 'the request id lets the operator of the service find the reason' };
}
function messageOf(body) {
    try {
        const { error } = wire/* errorAnswer */.B1.parse(JSON.parse(body.toString('utf8')));
        return `${error.error_code} ${error.message}`;
    }
    catch {
        return '';
    }
}
function failureOf(cause, requestId, redact) {
    const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
    const reason = timedOut
        ? 'no answer in time'
        : ((0,errors/* systemErrorCode */.vq)(cause) ?? (cause instanceof Error ? redact(cause.message) : 'unknown'));
    return new errors/* QpherSignError */.Yb('service-unreachable', `the service could not be reached: ${reason}`, 'check api-url, the network and the proxy variables; what was signed is kept and not asked for again', { requestId });
}
function rateLimited(pause, requestId) {
    return new errors/* QpherSignError */.Yb('rate-limited', `the service asks to wait ${Math.ceil(pause / 1000)} s, longer than this run may still take`, 'raise timeout, or run again later: what was signed is kept and not asked for again', { requestId });
}

;// CONCATENATED MODULE: ./build/qpher/caller.js





const MAX_ATTEMPTS = 8;
const BACKOFF = { first: 500, last: 30_000 };
const MIN_ATTEMPT = 250;
class Caller {
    #options;
    #calls = 0;
    #credentialsRefused = new AbortController();
    #waiting;
    constructor(options) {
        this.#options = options;
        this.#waiting = AbortSignal.any([options.signal, this.#credentialsRefused.signal]);
    }
    get calls() {
        return this.#calls;
    }
    async call(request, answer) {
        const requestId = (0,external_node_crypto_.randomUUID)();
        for (let failures = 0, limits = 0;;) {
            const attempt = await this.#attempt({ ...request, requestId }, answer);
            if (attempt.kind === 'answer')
                return attempt.value === undefined ? undefined : { value: attempt.value, requestId };
            if (attempt.kind === 'failure') {
                failures += 1;
                if (failures === MAX_ATTEMPTS)
                    throw attempt.error;
            }
            else {
                limits += 1;
            }
            await this.#wait(attempt, failures + limits, requestId);
        }
    }
    async #attempt(request, schema) {
        const { pacer, transport, signal, redact } = this.#options;
        await pacer.turn(this.#waiting);
        this.#calls += 1;
        let response;
        try {
            response = await transport.send(request, signal);
        }
        catch (cause) {
            pacer.taken();
            signal.throwIfAborted();
            this.#debug(request, String(cause));
            return { kind: 'failure', error: failureOf(cause, request.requestId, redact), pause: undefined };
        }
        this.#debug(request, `status ${response.status}`);
        return this.#judge(request, response, schema);
    }
    #judge(request, response, schema) {
        const { pacer, redact } = this.#options;
        const pause = parseRetryAfter(response.retryAfter, response.date);
        if (response.status === 429)
            return { kind: 'limited', pause };
        pacer.taken();
        if (response.status === 404)
            return { kind: 'answer', value: undefined };
        if (response.status >= 200 && response.status < 300)
            return parseAnswer(request, response, schema, redact);
        const refusal = refusalOf(response, request.requestId, redact);
        if (refusal.retry)
            return { kind: 'failure', error: refusal.error, pause };
        if (response.status === 401 || response.status === 403)
            this.#credentialsRefused.abort(refusal.error);
        throw refusal.error;
    }
    async #wait(attempt, attempts, requestId) {
        if (attempt.kind === 'answer')
            return;
        const { clock, pacer, deadline } = this.#options;
        const bound = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (attempts - 1));
        const pause = attempt.pause === undefined || attempt.pause === 0 ? clock.random() * bound : attempt.pause;
        if (attempt.kind === 'limited')
            pacer.refused(pause);
        else if (attempt.pause !== undefined)
            pacer.pause(pause);
        if (clock.now() + pause + MIN_ATTEMPT > deadline) {
            throw attempt.kind === 'failure' ? attempt.error : rateLimited(pause, requestId);
        }
        await clock.sleep(pause, this.#waiting);
    }
    #debug({ method, path, requestId }, outcome) {
        this.#options.debug(`${method} ${path} (request ${requestId}): ${this.#options.redact(outcome)}`);
    }
}
function parseAnswer(request, response, schema, redact) {
    try {
        const value = JSON.parse(response.body.toString('utf8'));
        return {
            kind: 'answer',
            value: (0,json/* parseSchema */.D)(schema, value, 'response-invalid', `the answer to ${request.path}`),
        };
    }
    catch (cause) {
        const why = cause instanceof errors/* QpherSignError */.Yb ? cause.message : `the answer to ${request.path} is not JSON`;
        const error = new errors/* QpherSignError */.Yb('response-invalid', redact(why), 'check that api-url is the address of the service and that no proxy answers in its place', { requestId: request.requestId });
        return { kind: 'failure', error, pause: undefined };
    }
}

// EXTERNAL MODULE: ./build/qpher/client.js
var client = __webpack_require__(6488);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/qpher/clock.js

const systemClock = {
    now: () => performance.now(),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
    },
    random: () => Math.random(),
};

;// CONCATENATED MODULE: ./build/qpher/pacer.js
const WINDOW = 60_000;
const ANSWER_DELAY = 5_000;
const IN_FLIGHT_POLL = 20;
class Pacer {
    #clock;
    #limit;
    #inFlight = 0;
    #answered = [];
    #pausedUntil = 0;
    constructor(clock, requestsPerMinute) {
        this.#clock = clock;
        this.#limit = requestsPerMinute ?? Infinity;
    }
    async turn(signal) {
        for (;;) {
            signal.throwIfAborted();
            const wait = this.#wait();
            if (wait <= 0)
                break;
            await this.#clock.sleep(wait, signal);
        }
        this.#inFlight += 1;
    }
    taken() {
        this.#inFlight -= 1;
        this.#answered.push(this.#clock.now());
    }
    refused(pause) {
        this.#inFlight -= 1;
        this.#forget();
        const [oldest] = this.#answered;
        if (oldest !== undefined && this.#clock.now() + pause >= oldest + WINDOW - ANSWER_DELAY) {
            this.#limit = Math.max(1, this.#answered.length + this.#inFlight);
        }
        this.pause(pause);
    }
    pause(milliseconds) {
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
    }
    #wait() {
        const now = this.#clock.now();
        if (now < this.#pausedUntil)
            return this.#pausedUntil - now;
        this.#forget();
        if (this.#answered.length + this.#inFlight < this.#limit)
            return 0;
        const [oldest] = this.#answered;
        return oldest === undefined ? IN_FLIGHT_POLL : oldest + WINDOW - now;
    }
    #forget() {
        const start = this.#clock.now() - WINDOW;
        this.#answered = this.#answered.filter((time) => time > start);
    }
}

;// CONCATENATED MODULE: ./build/qpher/redact.js
const MASK = '***';
function redactor(secret) {
    const pattern = new RegExp([spelled(secret), hex(secret), ...base64Forms(secret)].join('|'), 'g');
    return (text) => text.replace(pattern, MASK);
}
function spelled(secret) {
    return Array.from(secret, (character) => {
        const code = character.charCodeAt(0).toString(16);
        return `(?:${character}|\\\\u${anyCase(code.padStart(4, '0'))}|%${anyCase(code)})`;
    }).join('');
}
function hex(secret) {
    return anyCase(Buffer.from(secret).toString('hex'));
}
function base64Forms(secret) {
    return [0, 1, 2].map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((bytes.length * 8) / 6);
        return bytes.toString('base64url').slice(first, last).replaceAll('-', '[-+]').replaceAll('_', '[_/]');
    });
}
function anyCase(digits) {
    return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./node_modules/proxy-from-env/index.js


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}

// EXTERNAL MODULE: ./build/qpher/api-url.js
var api_url = __webpack_require__(4731);
;// CONCATENATED MODULE: ./build/qpher/proxy-url.js



function proxyUrl(apiUrl) {
    const proxy = (0,api_url/* isLoopback */.U)(apiUrl) ? '' : getProxyForUrl(apiUrl.href);
    if (proxy === '')
        return undefined;
    const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url;
    throw new errors/* QpherSignError */.Yb('setting-invalid', 'the proxy variable for https names no http or https proxy', 'write it as http://host:port, or name the host of api-url in no_proxy');
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/qpher/transport.js



const MAX_RESPONSE_BYTES = 1024 * 1024;
const REQUEST_TIMEOUT = 30_000;
function httpTransport(apiUrl, apiKey) {
    const proxy = proxyUrl(apiUrl);
    const dispatcher = proxy === undefined ? new undici/* Agent */.g6() : new undici/* ProxyAgent */.kT(proxy.href);
    return {
        async send({ method, path, body, requestId }, signal) {
            const response = await (0,undici/* request */.Em)(new URL(apiUrl.pathname.replace(/\/$/, '') + path, apiUrl), {
                dispatcher,
                method,
                signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
                headers: {
                    accept: 'application/json',
                    'user-agent': `${version/* tool */.z.name}/${version/* tool */.z.version}`,
                    'x-api-key': apiKey,
                    'x-request-id': requestId,
                    ...(body && { 'content-type': 'application/json' }),
                },
                ...(body && { body: JSON.stringify(body) }),
            });
            return {
                status: response.statusCode,
                retryAfter: firstValue(response.headers['retry-after']),
                date: firstValue(response.headers.date),
                body: await readBody(response.body),
            };
        },
    };
}
async function readBody(body) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > MAX_RESPONSE_BYTES)
            throw new Error(`an answer of more than ${MAX_RESPONSE_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function firstValue(header) {
    return Array.isArray(header) ? header[0] : header;
}

;// CONCATENATED MODULE: ./build/qpher/connect.js






function connectClient(options) {
    const { apiUrl, apiKey, requestsPerMinute, timeLeft, signal, debug } = options;
    const caller = new Caller({
        transport: httpTransport(apiUrl, apiKey),
        clock: systemClock,
        pacer: new Pacer(systemClock, requestsPerMinute),
        deadline: systemClock.now() + timeLeft,
        signal,
        redact: redactor(apiKey),
        debug,
    });
    return (0,client/* serviceClient */.rm)(caller);
}


/***/ })

};
