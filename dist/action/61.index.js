export const id = 61;
export const ids = [61];
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

/***/ 6061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveHashRequests: () => (/* binding */ serveHashRequests)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);



function serveHashRequests() {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (request) => {
        void answer(request).then((result) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(result));
    });
}
async function answer({ file, algorithms }) {
    try {
        return { hashed: await (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(file, algorithms) };
    }
    catch (thrown) {
        const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toQpherSignError */ .fD)(thrown);
        return { error: { code, message, hint } };
    }
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ QpherSignError),
/* harmony export */   fD: () => (/* binding */ toQpherSignError),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/* unused harmony export errorCodes */
const errorCodes = (/* unused pure expression or super */ null && ([
    'setting-unknown',
    'setting-invalid',
    'setting-missing',
    'setting-conflict',
    'api-key-missing',
    'api-key-malformed',
    'pattern-unmatched',
    'artifact-is-folder',
    'artifact-unreadable',
    'artifact-outside-root',
    'artifact-reserved',
    'path-invalid',
    'path-clash',
    'no-artifacts',
    'cost-guard',
    'signature-exists',
    'file-foreign',
    'manifest-missing',
    'manifest-invalid',
    'keyring-invalid',
    'public-key-invalid',
    'key-conflict',
    'no-trusted-key',
    'key-not-pinned',
    'signature-rejected',
    'credentials-refused',
    'permission-refused',
    'no-active-key',
    'key-unstable',
    'service-refused',
    'service-failing',
    'service-unreachable',
    'response-invalid',
    'redirect-refused',
    'rate-limited',
    'deadline-exceeded',
    'file-missing',
    'file-unreadable',
    'file-unwritable',
    'file-changed',
    'cancelled',
    'internal-error',
]));
class QpherSignError extends Error {
    code;
    hint;
    name = 'QpherSignError';
    requestId;
    constructor(code, message, hint, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = hint;
        this.requestId = options.requestId;
    }
}
function toQpherSignError(thrown) {
    if (thrown instanceof QpherSignError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new QpherSignError('internal-error', `unexpected: ${message}`, 'this is a defect of qpher-sign: please report it with the command that led here', { cause: thrown });
}
function systemErrorCode(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
        ? thrown.code
        : undefined;
}


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   Zu: () => (/* binding */ readIfPresent),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6869);





async function openRegularFile(file) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(file, cause);
    }
    try {
        if ((await handle.stat()).isFile())
            return handle;
    }
    catch (cause) {
        await handle.close();
        throw readError(file, cause);
    }
    await handle.close();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unreadable', `'${file}' is not a regular file`, 'name a file, not a folder or a device');
}
async function readBounded(file, maxBytes) {
    const handle = await openRegularFile(file);
    try {
        return await readAtMost(handle, file, maxBytes);
    }
    catch (cause) {
        throw readError(file, cause);
    }
    finally {
        await handle.close();
    }
}
async function readIfPresent(file, maxBytes) {
    try {
        return await readBounded(file, maxBytes);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb && error.code === 'file-missing')
            return undefined;
        throw error;
    }
}
const MAX_REWRITES = 5;
async function writeAtomic(...contents) {
    const staged = contents.map((content) => ({
        content,
        temporary: (0,_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__/* .newTemporary */ .sL)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(content.file)),
    }));
    let writing = '';
    try {
        for (const { content, temporary } of staged) {
            writing = content.file;
            await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(content.file));
            await stage(temporary, content);
        }
        for (const { content, temporary } of staged) {
            writing = content.file;
            await giveName(temporary, content);
        }
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unwritable', `cannot write '${writing}': ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause) ?? String(cause)}`, 'check the permissions of the folder and the free space of the disk', { cause });
    }
    finally {
        for (const { temporary } of staged)
            await (0,_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__/* .discardTemporary */ .EB)(temporary);
    }
}
async function stage(temporary, { bytes, mode = 0o644 }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, bytes, { flag: 'wx', mode });
}
async function giveName(temporary, content) {
    for (let rewrites = 0;; rewrites += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, content.file);
            return;
        }
        catch (cause) {
            const isGone = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause) === 'ENOENT' && !(await exists(temporary));
            if (!isGone || rewrites === MAX_REWRITES)
                throw cause;
            await stage(temporary, content);
        }
    }
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error);
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder) === folder || (await exists(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder))))
            throw error;
        await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
}
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).then(() => true, () => false);
}
async function readAtMost(handle, file, maxBytes) {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, maxBytes) + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > maxBytes) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unreadable', `'${file}' is larger than the ${maxBytes} bytes that are allowed for it`, 'this file is not what it should be: check the path');
        }
        if (length === buffer.length) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unreadable', `'${file}' grew while it was read`, 'run again when nothing writes to it');
        }
    }
}
function readError(file, cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb)
        return cause;
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-missing', `there is no file '${file}'`, 'check the path', { cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unreadable', `cannot read '${file}': ${code ?? String(cause)}`, 'check that the file is a regular file and may be read', { cause });
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isProcessAlive)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function isProcessAlive(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) !== 'ESRCH';
    }
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ discardTemporary),
/* harmony export */   jU: () => (/* binding */ removeAbandoned),
/* harmony export */   sL: () => (/* binding */ newTemporary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);




const TEMPORARY_NAME = /^\.qpher-(\d{1,10})-[0-9a-f]{16}\.tmp$/;
const own = new Set();
function newTemporary(folder) {
    const name = `.qpher-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`;
    own.add(name);
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
}
async function discardTemporary(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true }).catch(() => undefined);
    own.delete(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
}
async function removeAbandoned(folders) {
    for (const folder of new Set(folders)) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
        for (const name of names.filter(isAbandoned)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true }).catch(() => undefined);
        }
    }
}
function isAbandoned(name) {
    const [, id] = TEMPORARY_NAME.exec(name) ?? [];
    if (id === undefined || own.has(name))
        return false;
    return Number(id) === process.pid || !(0,_process_alive_js__WEBPACK_IMPORTED_MODULE_3__/* .isProcessAlive */ .j)(Number(id));
}


/***/ })

};
