export const id = 963;
export const ids = [963];
export const modules = {

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




const CHUNK_BYTES = 1024 * 1024;
async function hashFile(file, algorithms, signal) {
    const hashes = algorithms.map((algorithm) => ({ algorithm, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm) }));
    const handle = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegularFile */ .ZU)(file);
    try {
        const before = await handle.stat({ bigint: true });
        const size = await readAll(handle, Number(before.size), signal, (chunk) => {
            for (const { hash } of hashes)
                hash.update(chunk);
        });
        if (!isSame(before, await handle.stat({ bigint: true })) || BigInt(size) !== before.size)
            throw changed(file);
        const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
        return { size, digests, modifiedAt: before.mtimeNs };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb || signal?.aborted === true)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unreadable', `cannot read '${file}': ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause) ?? String(cause)}`, 'check the disk and the permissions of the file', { cause });
    }
    finally {
        await handle.close();
    }
}
async function readAll(handle, expected, signal, take) {
    const bufferBytes = Math.max(1, Math.min(CHUNK_BYTES, expected));
    let filling = Buffer.allocUnsafe(bufferBytes);
    let filled = Buffer.allocUnsafe(bufferBytes);
    let size = 0;
    let reading = handle.read(filling, 0, bufferBytes, size);
    for (;;) {
        const { bytesRead } = await reading;
        signal?.throwIfAborted();
        if (bytesRead === 0 || size > expected)
            return size;
        [filling, filled] = [filled, filling];
        size += bytesRead;
        reading = handle.read(filling, 0, bufferBytes, size);
        take(filled.subarray(0, bytesRead));
    }
}
async function refuseChanged(file, hashed) {
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file, { bigint: true }).catch(() => undefined);
    if (now?.mtimeNs !== hashed.modifiedAt || now.size !== BigInt(hashed.size))
        throw changed(file);
}
function isSame(before, after) {
    return before.size === after.size && before.mtimeNs === after.mtimeNs;
}
function changed(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-changed', `'${file}' changed or went while it was worked on`, 'run again when the step that writes the file has finished');
}
function hashBytes(bytes, algorithm) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest();
}


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oB: () => (/* binding */ cliContext),
  kJ: () => (/* binding */ cliSource),
  eG: () => (/* binding */ readStandardInput),
  lD: () => (/* binding */ warnOfUnknownVariables)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/artifacts/hash-file.js
var hash_file = __webpack_require__(4885);
;// CONCATENATED MODULE: ./build/artifacts/hash-pool.js





const LARGE_FILE_BYTES = 4 * 1024 * 1024;
function pooledHasher(entry) {
    const idle = [hash_file/* hashFile */.DC];
    for (let count = 1; count < (0,external_node_os_.availableParallelism)(); count += 1)
        idle.push(workerPlace(entry));
    const waiting = [];
    const leave = (place) => {
        const next = waiting.shift();
        if (next === undefined)
            idle.unshift(place);
        else
            next(place);
    };
    return async (file, algorithms, signal) => {
        const size = await (0,promises_.stat)(file).then((stats) => stats.size, () => 0);
        if (size < LARGE_FILE_BYTES)
            return (0,hash_file/* hashFile */.DC)(file, algorithms, signal);
        const place = idle.shift() ?? (await new Promise((resolve) => waiting.push(resolve)));
        try {
            signal.throwIfAborted();
            return await place(file, algorithms, signal);
        }
        finally {
            leave(place);
        }
    };
}
function workerPlace(entry) {
    let worker;
    return (file, algorithms, signal) => {
        const running = (worker ??= new external_node_worker_threads_.Worker(entry));
        running.ref();
        return new Promise((resolve, reject) => {
            const settle = () => {
                running.off('message', take).off('error', fail).off('exit', end);
                running.unref();
                signal.removeEventListener('abort', stop);
            };
            const take = (answer) => {
                settle();
                if ('hashed' in answer)
                    resolve(answer.hashed);
                else
                    reject(new errors/* QpherSignError */.Yb(answer.error.code, answer.error.message, answer.error.hint));
            };
            const fail = (cause) => {
                settle();
                worker = undefined;
                void running.terminate();
                reject(cause);
            };
            const end = () => {
                fail(new Error(`the worker thread that hashed '${file}' ended`));
            };
            const stop = () => {
                fail((0,errors/* toQpherSignError */.fD)(signal.reason));
            };
            running.on('message', take).on('error', fail).on('exit', end);
            signal.addEventListener('abort', stop, { once: true });
            const request = { file, algorithms };
            running.postMessage(request);
        });
    };
}

// EXTERNAL MODULE: ./build/manifest/source.js
var manifest_source = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/github/source.js

function githubSource(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    const source = manifest_source/* sourceSchema */.d.safeParse({
        provider: 'github',
        repository: environment.GITHUB_REPOSITORY,
        ref: environment.GITHUB_REF,
        commit: environment.GITHUB_SHA,
        workflow: environment.GITHUB_WORKFLOW_REF ?? null,
        run_id: environment.GITHUB_RUN_ID ?? null,
        run_attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? '1'),
    });
    return source.success ? source.data : null;
}

// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(8502);
;// CONCATENATED MODULE: ./build/hosts/cli-progress.js

const MAX_WITHOUT_PROGRESS = 20;
function cliProgress(output) {
    let bar;
    return (done, total, line) => {
        if (total <= MAX_WITHOUT_PROGRESS)
            return;
        if (!process.stderr.isTTY) {
            output.note(`${done}/${total} ${line}`);
            return;
        }
        if (bar === undefined) {
            const format = '{bar} {value}/{total}';
            bar = new cli_progress.SingleBar({ stream: process.stderr, clearOnComplete: true, format }, cli_progress.Presets.legacy);
            bar.start(total, 0);
        }
        bar.update(done);
        if (done === total)
            bar.stop();
    };
}

// EXTERNAL MODULE: ./build/hosts/settings.js + 1 modules
var settings = __webpack_require__(7253);
;// CONCATENATED MODULE: ./build/hosts/connect.js


function connector(read, { signal, debug }) {
    const started = performance.now();
    let client;
    const connect = async () => {
        const apiKey = read(settings/* settings */.W.apiKey);
        if (apiKey === undefined)
            throw missingKey();
        const apiUrl = read(settings/* settings */.W.apiUrl);
        const { connectClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 8184));
        return connectClient({
            apiUrl,
            apiKey,
            requestsPerMinute: read(settings/* settings */.W.requestsPerMinute),
            timeLeft: started + read(settings/* settings */.W.timeout) * 1000 - performance.now(),
            signal,
            debug,
        });
    };
    return () => (client ??= connect());
}
function missingKey() {
    return new errors/* QpherSignError */.Yb('api-key-missing', 'there is no api-key', 'set the variable QPHER_API_KEY (in a workflow: from a secret); verifying works without one, with trusted-keys');
}

;// CONCATENATED MODULE: ./build/hosts/run-signal.js

const CANCELLED = 130;
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM'];
const MAX_ENDING = 1500;
function runSignal(seconds) {
    const controller = new AbortController();
    for (const name of ENDING_SIGNALS) {
        process.once(name, () => {
            controller.abort(new errors/* QpherSignError */.Yb('cancelled', `cancelled by ${name}`, 'run again: what was signed is kept and not asked for again'));
            setTimeout(() => process.exit(process.exitCode ?? CANCELLED), MAX_ENDING).unref();
        });
    }
    setTimeout(() => {
        controller.abort(new errors/* QpherSignError */.Yb('deadline-exceeded', `the run took longer than its timeout of ${seconds} s`, 'raise timeout, or run again: what was signed is kept and not asked for again'));
    }, seconds * 1000).unref();
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/hosts/cli-context.js







const VARIABLE_PREFIX = 'QPHER_';
function cliSource(flags) {
    return (name) => flags.get(name) ?? process.env[variableOf(name)];
}
function variableOf(name) {
    return VARIABLE_PREFIX + name.toUpperCase().replaceAll('-', '_');
}
function warnOfUnknownVariables(output) {
    const known = new Set((0,settings/* settingsOf */.f)().map(({ name }) => variableOf(name)));
    for (const name of Object.keys(process.env)) {
        if (name.startsWith(VARIABLE_PREFIX) && !known.has(name)) {
            output.note(`warning: the variable ${name} is no setting of qpher-sign and is ignored`);
        }
    }
}
function readStandardInput() {
    return (0,consumers_.buffer)(process.stdin);
}
function cliContext(read, debug, { output, entry }) {
    const signal = runSignal(read(settings/* settings */.W.timeout));
    const debugLine = (line) => {
        if (debug)
            output.note(`debug: ${line}`);
    };
    return {
        connect: connector(read, { signal, debug: debugLine }),
        now: () => new Date(),
        hash: pooledHasher(entry),
        source: githubSource(process.env),
        workingDirectory: process.cwd(),
        readStandardInput,
        progress: cliProgress(output),
        warn: (line) => {
            output.note(`warning: ${line}`);
        },
        signal,
    };
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runKeysCommand: () => (/* binding */ runKeysCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _commands_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1823);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
/* harmony import */ var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
/* harmony import */ var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9222);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9072);
/* harmony import */ var _read_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(562);







async function runKeysCommand(invocation, program) {
    const { output } = program;
    (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_5__/* .warnOfUnknownVariables */ .lD)(output);
    const context = (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_5__/* .cliContext */ .oB)((0,_read_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .settingReader */ .Gs)((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_5__/* .cliSource */ .kJ)(invocation.flags)), invocation.debug, program);
    if (invocation.action.name === 'export') {
        await runExport(invocation, invocation.action, context, output);
        return 0;
    }
    const keys = await affectedKeys(invocation, context);
    output.data(invocation.json ? `${JSON.stringify({ keys: keys.map(describe) }, undefined, 2)}\n` : formatTable(keys));
    return 0;
}
async function affectedKeys({ algorithm, action }, { connect }) {
    const client = await connect();
    switch (action.name) {
        case 'list':
            return client.listKeys(algorithm);
        case 'active':
            return [await client.getActiveKey(algorithm)];
        case 'generate':
            return [await client.generateKey(algorithm)];
        case 'rotate': {
            const keyVersion = await client.rotateKey(algorithm);
            return (await client.listKeys(algorithm)).filter((key) => key.keyVersion >= keyVersion - 1);
        }
        case 'retire':
            return [await client.retireKey(algorithm, action.keyVersion)];
        case 'export':
            return [];
    }
}
async function runExport({ algorithm, json }, { format, keyVersion, output: file, merge }, context, output) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.workingDirectory, file);
    const existing = merge ? await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfPresent */ .Zu)(target, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEYRING_BYTES */ .Rj) : undefined;
    const options = { algorithm, format, keyVersion, existing };
    const bytes = await (0,_commands_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .exportKeys */ .B)(await context.connect(), options, context.now());
    if (file === '-') {
        output.data(bytes);
        return;
    }
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)({ file: target, bytes });
    if (json)
        output.data(`${JSON.stringify({ file, format }, undefined, 2)}\n`);
    else
        output.line(`wrote ${file} (${format})`);
}
function describe(key) {
    return {
        key_version: key.keyVersion,
        algorithm: key.algorithm,
        status: key.status,
        created_at: key.createdAt,
        ...(key.algorithm === _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNING_ALGORITHM */ .km && {
            fingerprint: (0,_keys_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKeyBase64 */ .JP)(key.publicKey).fingerprint,
        }),
        public_key: key.publicKey,
    };
}
function formatTable(keys) {
    const rows = [
        ['VERSION', 'ALGORITHM', 'STATUS', 'CREATED', 'FINGERPRINT'],
        ...keys.map((key) => [
            String(key.keyVersion),
            key.algorithm,
            key.status,
            key.createdAt,
            key.algorithm === _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNING_ALGORITHM */ .km ? (0,_keys_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKeyBase64 */ .JP)(key.publicKey).fingerprint : '',
        ]),
    ];
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    const line = (row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    return rows.map((row) => `${line(row)}\n`).join('');
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ settingReader)
/* harmony export */ });
/* unused harmony exports refuseForeignSettings, refuseUnknownNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);


function settingReader(source) {
    return (setting) => {
        const given = source(setting.name)?.trim() ?? '';
        return setting.parse(given === '' ? setting.default : given, setting.name);
    };
}
function refuseForeignSettings(mode, source) {
    for (const { name, modes, default: fallback } of settingsOf()) {
        const given = source(name)?.trim() ?? '';
        if (given !== '' && given !== fallback && !modes.includes(mode)) {
            throw new QpherSignError('setting-conflict', `${name} has no meaning in mode ${mode}`, `it belongs to ${modes.join(' and ')}: leave it out here`);
        }
    }
}
function refuseUnknownNames(names, known, what) {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    throw new QpherSignError('setting-unknown', `there is no ${what} '${unknown}'`, `the ${what}s are ${known.join(', ')}`);
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sourceSchema)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const text = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
const sourceSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    provider: text,
    repository: text,
    ref: text,
    commit: text,
    workflow: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    run_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    run_attempt: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())),
});


/***/ })

};
