export const id = 512;
export const ids = [512];
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

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/concurrency.js

function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', stop);
        });
    });
}
async function mapConcurrently(items, limit, work, signal) {
    const underWay = new Set();
    const track = (item) => {
        signal?.throwIfAborted();
        const promise = work(item);
        underWay.add(promise);
        return promise.finally(() => underWay.delete(promise));
    };
    try {
        return await (0,p_map/* default */.Ay)(items, track, { concurrency: limit, ...(signal && { signal }) });
    }
    finally {
        await Promise.allSettled(underWay);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/process-alive.js
var process_alive = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/temporary-files.js
var temporary_files = __webpack_require__(6869);
;// CONCATENATED MODULE: ./build/lock.js








const LOCK_NAME = '.qpher-sign.lock';
const HEARTBEAT = 5000;
const MAX_SILENCE = 30_000;
const POLL = 100;
const MAX_LOCK_BYTES = 1024;
const held = new Set();
async function withLock(folder, options, work) {
    const file = external_node_path_.join(folder, LOCK_NAME);
    const content = `${JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)(), id: (0,external_node_crypto_.randomUUID)() })}\n`;
    held.add(content);
    try {
        if (!(await acquire(file, content, options)))
            return await work();
        const heartbeat = setInterval(() => {
            const now = new Date();
            (0,promises_.utimes)(file, now, now).catch(() => undefined);
        }, HEARTBEAT).unref();
        try {
            return await work();
        }
        finally {
            clearInterval(heartbeat);
            if ((await contentOf(file)) === content)
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
        }
    }
    finally {
        held.delete(content);
    }
}
async function acquire(file, content, { signal, onWait }) {
    for (let hasToldWait = false;;) {
        signal.throwIfAborted();
        const outcome = await create(file, content);
        if (outcome !== 'taken')
            return outcome === 'created';
        const holder = await lookAt(file);
        if (holder === undefined)
            continue;
        if (isAbandoned(holder)) {
            await takeAway(file, holder);
            continue;
        }
        if (!hasToldWait)
            onWait(describe(holder));
        hasToldWait = true;
        await (0,external_node_timers_promises_.setTimeout)(POLL, undefined, { signal }).catch((error) => {
            signal.throwIfAborted();
            throw error;
        });
    }
}
async function create(file, content) {
    let isCreated = false;
    try {
        const handle = await (0,promises_.open)(file, 'wx', 0o644);
        isCreated = true;
        await handle.writeFile(content).finally(() => handle.close());
        return 'created';
    }
    catch (cause) {
        if (isCreated)
            await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
        const code = (0,errors/* systemErrorCode */.vq)(cause);
        if (code === 'EEXIST')
            return 'taken';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'no-folder';
        throw unwritable(file, cause);
    }
}
async function lookAt(file) {
    try {
        const stats = await (0,promises_.lstat)(file);
        if (!stats.isFile() || stats.size > MAX_LOCK_BYTES)
            throw foreign(file);
        return { content: await (0,promises_.readFile)(file, 'utf8'), silence: Date.now() - stats.mtimeMs };
    }
    catch (cause) {
        if ((0,errors/* systemErrorCode */.vq)(cause) === 'ENOENT')
            return undefined;
        throw cause instanceof errors/* QpherSignError */.Yb ? cause : unwritable(file, cause);
    }
}
function isAbandoned({ content, silence }) {
    if (held.has(content))
        return false;
    if (silence > MAX_SILENCE)
        return true;
    const owner = ownerOf(content);
    if (owner?.host !== (0,external_node_os_.hostname)())
        return false;
    return owner.pid === process.pid || !(0,process_alive/* isProcessAlive */.j)(owner.pid);
}
async function takeAway(file, { content }) {
    const aside = (0,temporary_files/* newTemporary */.sL)(external_node_path_.dirname(file));
    try {
        await (0,promises_.rename)(file, aside);
        if ((await contentOf(aside)) !== content)
            await (0,promises_.link)(aside, file).catch(() => undefined);
    }
    catch (cause) {
        if ((0,errors/* systemErrorCode */.vq)(cause) !== 'ENOENT')
            throw unwritable(file, cause);
    }
    finally {
        await (0,temporary_files/* discardTemporary */.EB)(aside);
    }
}
function contentOf(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
}
function ownerOf(content) {
    const [, pid, host] = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)"/.exec(content) ?? [];
    return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}
function describe({ content }) {
    const owner = ownerOf(content);
    return owner === undefined ? 'another run' : `another run (process ${owner.pid} on ${owner.host})`;
}
function foreign(file) {
    return new errors/* QpherSignError */.Yb('file-unwritable', `'${file}' is there and is no lock of this tool`, 'move it away: qpher-sign needs this name while it signs');
}
function unwritable(file, cause) {
    return new errors/* QpherSignError */.Yb('file-unwritable', `cannot write '${file}': ${(0,errors/* systemErrorCode */.vq)(cause) ?? String(cause)}`, 'check the permissions of the folder and the free space of the disk; nothing was asked of the service', { cause });
}

// EXTERNAL MODULE: ./build/keys/keyring.js
var keyring = __webpack_require__(1488);
// EXTERNAL MODULE: ./build/keys/public-key.js
var public_key = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/keys/trusted-keys.js



function parseTrustedKeys({ name, bytes }) {
    const text = Buffer.from(bytes).toString('utf8');
    if (text.startsWith('-----BEGIN '))
        return withoutVersion((0,public_key/* parsePublicKeyPem */.Wz)(text));
    if (/"kty"\s*:/.test(text))
        return withoutVersion((0,public_key/* parsePublicKeyJwk */.gX)(bytes));
    return (0,keyring/* parseKeyring */.ZU)(bytes, `the keyring '${name}'`);
}
function withoutVersion(publicKey) {
    return { keys: [{ publicKey, keyVersion: undefined, status: 'active' }], exportedAt: undefined };
}
function trustedKeys(keys, pins) {
    refuseConflicts(keys);
    const kept = keys.filter(({ publicKey }) => pins.length === 0 || pins.includes(publicKey.fingerprint));
    if (kept.length === 0) {
        throw new errors/* QpherSignError */.Yb('no-trusted-key', keys.length === 0
            ? 'there is no key to verify with'
            : 'none of the keys has a fingerprint of key-fingerprints', keys.length === 0
            ? 'give trusted-keys, or an api-key whose tenant has a Dilithium3 key'
            : `the keys at hand are ${keys.map(({ publicKey }) => publicKey.fingerprint).join(', ')}`);
    }
    return kept;
}
function refuseConflicts(keys) {
    const fingerprints = new Map();
    for (const { keyVersion, publicKey } of keys) {
        if (keyVersion === undefined)
            continue;
        const known = fingerprints.get(keyVersion) ?? publicKey.fingerprint;
        if (known !== publicKey.fingerprint) {
            throw new errors/* QpherSignError */.Yb('key-conflict', `key version ${keyVersion} has two public keys: ${known} and ${publicKey.fingerprint}`, 'the trusted files are of different tenants or one was changed: keep those you can trace to the publisher');
        }
        fingerprints.set(keyVersion, known);
    }
}
function findTrustedKey(keys, keyVersion, fingerprint) {
    const fitting = keys.filter((key) => key.publicKey.fingerprint === fingerprint && (key.keyVersion ?? keyVersion) === keyVersion);
    return fitting.toSorted((left, right) => strictness[right.status] - strictness[left.status])[0];
}
const strictness = { active: 0, retired: 1, archived: 2 };
function refuseUnpinned(key, pins) {
    if (pins.length === 0 || pins.includes(key.publicKey.fingerprint))
        return;
    throw new errors/* QpherSignError */.Yb('key-not-pinned', `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`, 'if the key was rotated on purpose, add the new fingerprint to key-fingerprints');
}

// EXTERNAL MODULE: ./build/signatures/schemes.js
var schemes = __webpack_require__(5110);
// EXTERNAL MODULE: ./build/signatures/ml-dsa-65-spki.js
var ml_dsa_65_spki = __webpack_require__(2410);
;// CONCATENATED MODULE: ./build/signatures/ml-dsa-65-platform.js



const mlDsa65Platform = isSupported()
    ? {
        generateKeyPair: (seed) => {
            const key = privateKeyFromSeed(seed);
            const spki = (0,external_node_crypto_.createPublicKey)(key).export({ format: 'der', type: 'spki' });
            return { publicKey: spki.subarray(-schemes/* PUBLIC_KEY_BYTES */.kf), secretKey: seed };
        },
        sign: (message, secretKey) => (0,external_node_crypto_.sign)(null, message, privateKeyObject(secretKey)),
        verify: (message, signature, publicKey) => (0,external_node_crypto_.verify)(null, message, publicKeyObject(publicKey), signature),
    }
    : undefined;
const publicKeyObjects = new WeakMap();
function publicKeyObject(publicKey) {
    const known = publicKeyObjects.get(publicKey);
    if (known !== undefined)
        return known;
    const made = (0,external_node_crypto_.createPublicKey)({ key: (0,ml_dsa_65_spki/* mlDsa65Spki */.w)(publicKey), format: 'der', type: 'spki' });
    publicKeyObjects.set(publicKey, made);
    return made;
}
const privateKeyObjects = new WeakMap();
function privateKeyObject(seed) {
    const known = privateKeyObjects.get(seed);
    if (known !== undefined)
        return known;
    const made = privateKeyFromSeed(seed);
    privateKeyObjects.set(seed, made);
    return made;
}
const PRIVATE_KEY_PREFIX = Buffer.from('3034020100300b060960864801650304031204228020', 'hex');
function privateKeyFromSeed(seed) {
    return (0,external_node_crypto_.createPrivateKey)({ key: Buffer.concat([PRIVATE_KEY_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}
function isSupported() {
    try {
        (0,external_node_crypto_.createPublicKey)({ key: (0,ml_dsa_65_spki/* mlDsa65Spki */.w)(new Uint8Array(schemes/* PUBLIC_KEY_BYTES */.kf)), format: 'der', type: 'spki' });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/signatures/scheme-implementation.js

async function schemeImplementation(scheme) {
    switch (scheme) {
        case 'ml-dsa-65':
            return mlDsa65Platform ?? (await Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 8286))).mlDsa65JavaScript;
        case 'dilithium3-r3':
            return (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__, 5548))).dilithium3r3;
    }
}

;// CONCATENATED MODULE: ./build/signatures/verify-signature.js


async function verifySignature(key, message, signature) {
    const scheme = (0,schemes/* schemeOfSignature */.Bx)(signature);
    if (scheme === undefined || !key.schemes.includes(scheme))
        return false;
    return (await schemeImplementation(scheme)).verify(message, signature, key.bytes);
}

;// CONCATENATED MODULE: ./build/qpher/signing-keys.js


async function listSigningKeys(client) {
    return (await client.listKeys(keyring/* SIGNING_ALGORITHM */.km)).map(toVersionedKey);
}
async function getActiveSigningKey(client) {
    return toVersionedKey(await client.getActiveKey(keyring/* SIGNING_ALGORITHM */.km));
}
function toVersionedKey({ keyVersion, status, createdAt, publicKey }) {
    return { keyVersion, status, createdAt, publicKey: (0,public_key/* parsePublicKeyBase64 */.JP)(publicKey) };
}

;// CONCATENATED MODULE: ./build/qpher/signer.js





const MAX_ROTATIONS = 5;
const selfChecks = ['local', 'service'];
class Signer {
    #options;
    #active;
    constructor(options) {
        this.#options = options;
    }
    activeKey() {
        this.#active ??= this.#fetchActiveKey();
        return this.#active;
    }
    async sign(digestUnder) {
        const { client, endpoint } = this.#options;
        for (let rotations = 0; rotations <= MAX_ROTATIONS; rotations += 1) {
            const key = await this.activeKey();
            const digest = digestUnder(key);
            const answer = await client.sign(endpoint, digest, key.keyVersion);
            if (answer !== undefined) {
                if (answer.keyVersion !== key.keyVersion)
                    throw wrongVersion(key, answer.keyVersion, answer.requestId);
                const valid = await this.isValid(digest, answer.signature, key);
                if (!valid)
                    throw rejected(key, answer.signature, answer.requestId);
                return {
                    bytes: answer.signature,
                    key,
                    scheme: this.#schemeOf(answer.signature),
                    requestId: answer.requestId,
                };
            }
            await this.#replaceActiveKey(key);
        }
        throw new errors/* QpherSignError */.Yb('key-unstable', `the active key changed ${MAX_ROTATIONS + 1} times while one digest was to be signed`, 'find out what rotates the key, then run again: what was signed is kept');
    }
    isValid(digest, signature, key) {
        const { client, endpoint, selfCheck } = this.#options;
        if (selfCheck === 'local')
            return verifySignature(key.publicKey, digest.bytes, signature);
        return client.verify(endpoint, digest, signature, key.keyVersion);
    }
    #schemeOf(signature) {
        return this.#options.selfCheck === 'local' ? ((0,schemes/* schemeOfSignature */.Bx)(signature) ?? null) : null;
    }
    async #fetchActiveKey() {
        const key = await getActiveSigningKey(this.#options.client);
        refuseUnpinned(key, this.#options.pins);
        return key;
    }
    async #replaceActiveKey(stale) {
        const current = this.#active;
        if ((await current) !== stale || current !== this.#active)
            return;
        const fetching = this.#fetchActiveKey();
        this.#active = fetching;
        const fresh = await fetching;
        if (fresh.keyVersion === stale.keyVersion) {
            throw new errors/* QpherSignError */.Yb('service-refused', `the service reports key version ${stale.keyVersion} as active, and answers 404 when it is to sign with it`, "check the service's status, and signing-endpoint if it is set to sign-hash");
        }
    }
}
function wrongVersion(key, answered, requestId) {
    return new errors/* QpherSignError */.Yb('signature-rejected', `key version ${key.keyVersion} was asked to sign, and version ${answered} answered`, 'nothing was written for it; report it to the operator of the service with the request id', { requestId });
}
function rejected(key, signature, requestId) {
    const scheme = (0,schemes/* schemeOfSignature */.Bx)(signature);
    return new errors/* QpherSignError */.Yb('signature-rejected', `the signature of the service (${signature.length} bytes${scheme === undefined ? ', of neither scheme' : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`, 'nothing was written for it; likely causes: something between here and the service changes messages, the service signs ' +
        'another form of the digest (HashML-DSA, a context), or it names a wrong public key. If its signatures cannot be ' +
        'checked locally at all, self-check: service asks the service instead', { requestId });
}

// EXTERNAL MODULE: ./build/artifacts/hash-file.js
var hash_file = __webpack_require__(4885);
// EXTERNAL MODULE: ./build/files.js
var build_files = __webpack_require__(1983);
;// CONCATENATED MODULE: ./build/artifacts/artifact-path.js

const MAX_PATH_BYTES = 4096;
function parseArtifactPath(text) {
    const problem = problemOf(text);
    if (problem === undefined)
        return text;
    throw new errors/* QpherSignError */.Yb('path-invalid', `the path ${JSON.stringify(text.slice(0, 200))} ${problem}`, 'rename the file: a path in a manifest must mean the same on every system');
}
function problemOf(text) {
    if (text === '')
        return 'is empty';
    if (!text.isWellFormed() || text.includes('\uFFFD'))
        return 'is not valid Unicode';
    if (Buffer.byteLength(text) > MAX_PATH_BYTES)
        return `has more than ${MAX_PATH_BYTES} bytes`;
    if (/\p{Cc}/u.test(text))
        return 'has a control character';
    if (text.includes('\\'))
        return 'has a backslash';
    if (/^[A-Za-z]:/.test(text))
        return 'starts with a drive letter';
    if (text.startsWith('/'))
        return 'is absolute';
    const segments = text.split('/');
    if (segments.includes(''))
        return 'has an empty segment';
    if (segments.includes('.') || segments.includes('..'))
        return "has a segment '.' or '..'";
    if (text.normalize('NFC') !== text)
        return 'is not in Unicode NFC';
    return undefined;
}
function comparePaths(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function refuseClashes(paths) {
    const seen = new Map();
    for (const path of paths) {
        const folded = foldPath(path);
        const other = seen.get(folded);
        if (other !== undefined) {
            throw new errors/* QpherSignError */.Yb('path-clash', `'${other}' and '${path}' are the same name where case or Unicode form is ignored`, 'rename one of them, or leave it out');
        }
        seen.set(folded, path);
    }
}
function foldPath(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

;// CONCATENATED MODULE: ./build/artifacts/digest.js
const digestAlgorithms = ['sha512', 'sha384', 'sha256'];
const digestBytes = { sha512: 64, sha384: 48, sha256: 32 };
function rawDigest(digests, algorithm) {
    const raw = Buffer.from(digests[algorithm] ?? '', 'hex');
    if (raw.length !== digestBytes[algorithm])
        throw new TypeError(`no ${algorithm} digest here`);
    return raw;
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/signatures/signature-path.js
const SIGNATURE_ENDING = '.sig';
function signaturePath(path) {
    return path + SIGNATURE_ENDING;
}
function signedPath(path) {
    return path.endsWith(SIGNATURE_ENDING) ? path.slice(0, -SIGNATURE_ENDING.length) : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/source.js

const source_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const sourceSchema = schemas/* strictObject */.rej({
    provider: source_text,
    repository: source_text,
    ref: source_text,
    commit: source_text,
    workflow: schemas/* nullable */.mee(source_text),
    run_id: schemas/* nullable */.mee(source_text),
    run_attempt: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _positive */.NC())),
});

;// CONCATENATED MODULE: ./build/manifest/manifest.js










const instant = iso/* datetime */.w$({ offset: true });
const keyVersion = schemas/* int */.Whr().check(api/* _positive */.NC());
const hexDigest = (bytes) => schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`)));
const artifactSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    digests: schemas/* strictObject */.rej({
        sha512: hexDigest(digestBytes.sha512),
        sha384: hexDigest(digestBytes.sha384),
        sha256: hexDigest(digestBytes.sha256),
    }),
    signature: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        key_version: keyVersion,
        request_id: schemas/* nullable */.mee(schemas/* string */.YjP()),
        signed_at: schemas/* nullable */.mee(instant),
    }),
});
const keySchema = schemas/* strictObject */.rej({
    key_version: keyVersion,
    fingerprint: schemas/* string */.YjP().check(api/* _regex */.Fk(public_key/* fingerprintPattern */.p3)),
    scheme: schemas/* nullable */.mee(schemas/* enum */.k5n(schemes/* schemeNames */.SL)),
    offline: schemas/* boolean */.zMY(),
});
const manifestSchema = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('qpher-sign/manifest/v1'),
    created_at: instant,
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    algorithm: schemas/* literal */.euz(keyring/* SIGNING_ALGORITHM */.km),
    digest_algorithm: schemas/* enum */.k5n(digestAlgorithms),
    key_version: keyVersion,
    keys: schemas/* array */.YOg(keySchema).check(api/* _minLength */.m9(1)),
    source: schemas/* nullable */.mee(sourceSchema),
    artifacts: schemas/* array */.YOg(artifactSchema).check(api/* _minLength */.m9(1)),
});
function formatManifest(manifest) {
    return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
}
function parseManifest(bytes) {
    const value = (0,json/* parseStrictJson */.R)(bytes, 'manifest-invalid', 'the manifest');
    const manifest = (0,json/* parseSchema */.D)(manifestSchema, value, 'manifest-invalid', 'the manifest');
    refuseInconsistentKeys(manifest);
    for (const artifact of manifest.artifacts)
        refuseInconsistentArtifact(artifact, manifest);
    const paths = manifest.artifacts.map((artifact) => artifact.path);
    if (paths.some((path, index) => index > 0 && comparePaths(paths[index - 1] ?? '', path) >= 0)) {
        throw inconsistent('its artifacts are not in the order of their paths, each once');
    }
    refuseClashes(paths);
    refuseSignaturesAsArtifacts(paths);
    return manifest;
}
function refuseInconsistentKeys(manifest) {
    const versions = new Set(manifest.keys.map((key) => key.key_version));
    if (versions.size !== manifest.keys.length)
        throw inconsistent('a key version stands twice in keys');
    const used = new Set([
        manifest.key_version,
        ...manifest.artifacts.map(({ signature }) => signature.key_version),
    ]);
    const missing = [...used].find((version) => !versions.has(version));
    if (missing !== undefined)
        throw inconsistent(`key version ${missing} is not in keys`);
}
function refuseInconsistentArtifact(artifact, manifest) {
    parseArtifactPath(artifact.path);
    if (artifact.signature.path !== signaturePath(artifact.path)) {
        throw inconsistent(`the signature of '${artifact.path}' is not beside it`);
    }
    if (artifact.digests[manifest.digest_algorithm] === undefined) {
        throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
    }
}
function refuseSignaturesAsArtifacts(paths) {
    const listed = new Set(paths);
    const signature = paths.map(signaturePath).find((path) => listed.has(path));
    if (signature !== undefined)
        throw inconsistent(`'${signature}' is an artifact and the signature of another`);
}
function inconsistent(problem) {
    return new errors/* QpherSignError */.Yb('manifest-invalid', `the manifest contradicts itself: ${problem}`, 'get the manifest again from where the release is published');
}
function manifestKey(manifest, version) {
    const key = manifest.keys.find((candidate) => candidate.key_version === version);
    if (key === undefined)
        throw inconsistent(`key version ${version} is not in keys`);
    return key;
}

;// CONCATENATED MODULE: ./build/commands/signing/earlier-manifest.js





async function readEarlierManifest(plan, signer) {
    const bytes = plan.existingManifest;
    if (bytes === undefined)
        return undefined;
    const manifest = parseManifest(bytes);
    const key = await signer.activeKey();
    if (manifestKey(manifest, manifest.key_version).fingerprint !== key.publicKey.fingerprint)
        return undefined;
    const signature = await (0,build_files/* readIfPresent */.Zu)(signaturePath(plan.manifestFile), schemes/* MAX_SIGNATURE_BYTES */.my);
    if (signature === undefined)
        return undefined;
    const algorithm = manifest.digest_algorithm;
    if (!(await signer.isValid({ algorithm, bytes: (0,hash_file/* hashBytes */.yi)(bytes, algorithm) }, signature, key)))
        return undefined;
    return { manifest, artifacts: new Map(manifest.artifacts.map((artifact) => [artifact.path, artifact])) };
}

;// CONCATENATED MODULE: ./build/artifacts/inspect-artifact.js


const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
const PEEK_BYTES = 4096;
const DOCUMENT_TYPE = 'qpher-sign/';
async function inspectArtifact(file, name) {
    const handle = await openArtifact(file, name);
    try {
        const { size } = await handle.stat();
        if (size <= MAX_DOCUMENT_BYTES && (await mayBeObject(handle)) && (await isDocument(file))) {
            throw new errors/* QpherSignError */.Yb('artifact-reserved', `'${name}' is a document of qpher-sign itself`, 'leave it out with a pattern like !qpher-*.json');
        }
        return size;
    }
    finally {
        await handle.close();
    }
}
async function openArtifact(file, name) {
    try {
        return await (0,build_files/* openRegularFile */.ZU)(file);
    }
    catch (cause) {
        if (!(cause instanceof errors/* QpherSignError */.Yb))
            throw cause;
        throw new errors/* QpherSignError */.Yb('artifact-unreadable', `'${name}' cannot be signed: ${cause.message}`, cause.hint, { cause });
    }
}
async function mayBeObject(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
    return /^[ \t\r\n]*(\{|$)/.test(buffer.subarray(0, bytesRead).toString('latin1'));
}
async function isDocument(file) {
    let value;
    try {
        value = JSON.parse((await (0,build_files/* readBounded */.CB)(file, MAX_DOCUMENT_BYTES)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
    return (typeof value === 'object' &&
        value !== null &&
        'type' in value &&
        typeof value.type === 'string' &&
        value.type.startsWith(DOCUMENT_TYPE));
}

;// CONCATENATED MODULE: ./build/artifacts/match-files.js




function filePatterns(files, optionalFiles) {
    return [
        ...files.map((text) => ({ text, optional: false })),
        ...optionalFiles.map((text) => ({ text, optional: true })),
    ];
}
const ALWAYS_EXCLUDED = ['.git', '.qpher-*.tmp', LOCK_NAME].map((name) => external_node_path_.join('**', name));
async function matchFiles(patterns, workingDirectory) {
    const excluded = patterns
        .filter(({ text }) => text.startsWith('!'))
        .map(({ text }) => text.replace(/^!\s*/, ''));
    const included = patterns.filter(({ text }) => !text.startsWith('!'));
    if (included.length === 0 && excluded.length > 0) {
        throw new errors/* QpherSignError */.Yb('setting-invalid', 'files has only exclusions', 'add a pattern for what to include');
    }
    const exclusions = excluded.flatMap((pattern) => [
        absolutePattern(pattern, workingDirectory),
        escapeGlob(external_node_path_.resolve(workingDirectory, pattern)),
    ]);
    const matched = [];
    for (const pattern of included) {
        matched.push({ ...pattern, files: await matchOne(pattern, exclusions, workingDirectory) });
    }
    return matched;
}
const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;
async function matchOne(pattern, exclusions, workingDirectory) {
    const literal = external_node_path_.resolve(workingDirectory, pattern.text);
    const { root } = external_node_path_.parse(literal);
    const excluded = [...exclusions, ...ALWAYS_EXCLUDED.map((pattern) => root + pattern)];
    const lines = [
        absolutePattern(pattern.text, workingDirectory),
        ...((await (0,build_files/* exists */.t2)(literal)) ? [escapeGlob(literal)] : []),
        ...excluded.flatMap((exclusion) => [`!${exclusion}`, `!${exclusion}${external_node_path_.sep}**`]),
    ];
    const search = async (matchDirectories) => {
        const { create } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 2377));
        const globber = await create(lines.join('\n'), {
            implicitDescendants: false,
            matchDirectories,
            omitBrokenSymbolicLinks: false,
        });
        return await globber.glob().catch((cause) => {
            throw unlistable(pattern.text, cause);
        });
    };
    const files = await search(false);
    if (files.length === 0 && !ALL_BELOW.test(pattern.text) && (await search(true)).length > 0) {
        throw new errors/* QpherSignError */.Yb('artifact-is-folder', `'${pattern.text}' is a folder, not a file`, `for the files in it write '${pattern.text.replace(/[/\\]+$/, '')}/**'`);
    }
    return files;
}
function unlistable(pattern, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    if (why.includes('\uFFFD')) {
        return new errors/* QpherSignError */.Yb('path-invalid', `among the files of '${pattern}' is a name that is not valid Unicode: ${why}`, 'rename the file, or exclude its folder with !', { cause });
    }
    return new errors/* QpherSignError */.Yb('artifact-unreadable', `the files of '${pattern}' cannot be listed: ${why}`, 'check the permissions of the folders and where symbolic links lead, or exclude them with !', { cause });
}
function absolutePattern(pattern, workingDirectory) {
    const absolute = external_node_path_.isAbsolute(pattern)
        ? external_node_path_.normalize(pattern)
        : external_node_path_.join(escapeGlob(workingDirectory), pattern);
    return absolute.replace(/(?<=.)[/\\]+$/, '');
}
function escapeGlob(file) {
    const escaped = external_node_path_.sep === '/' ? file.replaceAll('\\', '\\\\') : file;
    return escaped.replace(/[*?[]/g, '[$&]');
}

;// CONCATENATED MODULE: ./build/artifacts/find-artifacts.js








const INSPECT_CONCURRENCY = 16;
async function findArtifacts(options) {
    const matched = await matchFiles(options.patterns, options.workingDirectory);
    const isArtifact = artifactFilter(new Set(matched.flatMap(({ files }) => files)), options.ownFiles);
    const patterns = matched.map(({ text, optional, files }) => ({
        text,
        optional,
        artifacts: files.filter(isArtifact).length,
    }));
    refuseUnmatched(patterns);
    const files = [...new Set(matched.flatMap((pattern) => pattern.files.filter(isArtifact)))];
    const realRoot = await (0,promises_.realpath)(options.root).catch(() => options.root);
    const named = files.map((file) => ({ file, path: artifactPath(file, options.root) }));
    const artifacts = await mapConcurrently(named, INSPECT_CONCURRENCY, async ({ file, path: name }) => {
        await refuseLinkOutside(file, name, realRoot);
        return { path: name, file, size: await inspectArtifact(file, name) };
    });
    artifacts.sort((left, right) => comparePaths(left.path, right.path));
    refuseClashes(artifacts.map((artifact) => artifact.path));
    return { artifacts, patterns };
}
function artifactFilter(matched, ownFiles) {
    const own = new Set(ownFiles);
    return (file) => {
        const signed = signedPath(file);
        return !own.has(file) && (signed === undefined || !matched.has(signed));
    };
}
function refuseUnmatched(patterns) {
    const unmatched = patterns.filter(({ artifacts, optional }) => artifacts === 0 && !optional);
    if (unmatched.length > 0) {
        throw new errors/* QpherSignError */.Yb('pattern-unmatched', `nothing to sign matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`, 'check the spelling and that the build has run; a pattern that may match nothing belongs in optional-files');
    }
    if (patterns.every(({ artifacts }) => artifacts === 0)) {
        throw new errors/* QpherSignError */.Yb('no-artifacts', 'there is nothing to sign', 'name the files to sign in files');
    }
}
function artifactPath(file, root) {
    const relative = external_node_path_.relative(root, file);
    if (relative.split(external_node_path_.sep)[0] === '..' || external_node_path_.isAbsolute(relative))
        throw outside(file, root);
    const portable = external_node_path_.sep === '/' ? relative : relative.replaceAll(external_node_path_.sep, '/');
    return parseArtifactPath(portable.normalize('NFC'));
}
async function refuseLinkOutside(file, name, realRoot) {
    let real;
    try {
        real = await (0,promises_.realpath)(file);
    }
    catch (cause) {
        throw new errors/* QpherSignError */.Yb('artifact-unreadable', `'${name}' cannot be read: ${(0,errors/* systemErrorCode */.vq)(cause) ?? String(cause)}`, 'check its permissions, and where it leads if it is a symbolic link', { cause });
    }
    if (!isBelow(real, realRoot))
        throw outside(file, realRoot, ` (it leads to '${real}')`);
}
function isBelow(file, folder) {
    const relative = external_node_path_.relative(folder, file);
    return relative !== '' && relative.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(relative);
}
function outside(file, root, more = '') {
    return new errors/* QpherSignError */.Yb('artifact-outside-root', `'${file}'${more} is outside root '${root}'`, 'set root to a folder that holds all artifacts');
}

;// CONCATENATED MODULE: ./build/manifest/checksums.js

const checksumFiles = { sha256: 'SHA256SUMS', sha512: 'SHA512SUMS' };
function formatChecksums(artifacts, algorithm) {
    return artifacts
        .map(({ path, digests }) => {
        const digest = digests[algorithm];
        if (digest === undefined)
            throw missing(path, algorithm);
        return `${digest}  ${path}\n`;
    })
        .join('');
}
function missing(path, algorithm) {
    return new errors/* QpherSignError */.Yb('internal-error', `no ${algorithm} digest of '${path}'`, 'please report this defect');
}

;// CONCATENATED MODULE: ./build/commands/signing/plan-signing.js












const KEYRING_NAME = 'qpher-keyring.json';
const READ_CONCURRENCY = 16;
async function planSigning(options, context) {
    const manifestFile = external_node_path_.join(options.root, options.manifest);
    const found = await findArtifacts({
        patterns: filePatterns(options.files, options.optionalFiles),
        root: options.root,
        workingDirectory: context.workingDirectory,
        ownFiles: ownFiles(options, manifestFile),
    });
    refuseCost(found.artifacts, options);
    const artifacts = await mapConcurrently(found.artifacts, READ_CONCURRENCY, async (artifact) => ({
        ...artifact,
        existing: await existingSignature(artifact, options.onExisting),
    }));
    return {
        options,
        patterns: found.patterns,
        artifacts,
        digestAlgorithms: [...new Set([options.digestAlgorithm, ...options.checksums])],
        manifestFile,
        existingManifest: await existingManifest(manifestFile, options),
    };
}
function foldersWrittenTo({ options, artifacts, manifestFile }) {
    const files = [manifestFile, ...(options.report === undefined ? [] : [options.report])];
    return [
        options.root,
        ...[...files, ...artifacts.map(({ file }) => file)].map((file) => external_node_path_.dirname(file)),
    ];
}
function ownFiles(options, manifestFile) {
    const checksums = options.checksums.map((algorithm) => external_node_path_.join(options.root, checksumFiles[algorithm]));
    const keyring = external_node_path_.join(options.root, KEYRING_NAME);
    const report = options.report === undefined ? [] : [options.report];
    return [manifestFile, signaturePath(manifestFile), keyring, ...checksums, ...report];
}
function refuseCost(artifacts, { maxFiles, maxBytes }) {
    const bytes = artifacts.reduce((sum, { size }) => sum + size, 0);
    if (artifacts.length > maxFiles) {
        throw new errors/* QpherSignError */.Yb('cost-guard', `${artifacts.length} files match, and max-files allows ${maxFiles}`, 'each file is a call that may be billed: narrow the patterns, or raise max-files');
    }
    if (bytes > maxBytes) {
        throw new errors/* QpherSignError */.Yb('cost-guard', `the files have ${bytes} bytes together, and max-bytes allows ${maxBytes}`, 'narrow the patterns, or raise max-bytes');
    }
}
async function existingSignature(artifact, onExisting) {
    const file = signaturePath(artifact.file);
    await refuseLongName(file, artifact);
    if (onExisting === 'overwrite')
        return undefined;
    const bytes = await (0,build_files/* readIfPresent */.Zu)(file, schemes/* MAX_SIGNATURE_BYTES */.my).catch((cause) => {
        if (cause instanceof errors/* QpherSignError */.Yb && cause.code === 'file-unreadable')
            throw plan_signing_foreign(file, 'a signature');
        throw cause;
    });
    if (bytes === undefined)
        return undefined;
    if (onExisting === 'error')
        throw exists(file);
    if ((0,schemes/* schemeOfSignature */.Bx)(bytes) === undefined)
        throw plan_signing_foreign(file, 'a signature');
    return bytes;
}
async function refuseLongName(file, artifact) {
    const cause = await (0,promises_.lstat)(file).then(() => undefined, (error) => error);
    if ((0,errors/* systemErrorCode */.vq)(cause) !== 'ENAMETOOLONG')
        return;
    throw new errors/* QpherSignError */.Yb('path-invalid', `the name '${artifact.path}' leaves no room for that of its signature file, which ends in .sig`, 'give the file a shorter name', { cause });
}
async function existingManifest(file, { onExisting }) {
    if (onExisting === 'overwrite')
        return undefined;
    const bytes = await (0,build_files/* readIfPresent */.Zu)(file, MAX_DOCUMENT_BYTES);
    if (bytes === undefined)
        return undefined;
    if (onExisting === 'error')
        throw exists(file);
    if (!isManifest(bytes))
        throw plan_signing_foreign(file, 'a manifest');
    return bytes;
}
function isManifest(bytes) {
    let manifest;
    try {
        manifest = parseManifest(bytes);
    }
    catch (error) {
        if (!(error instanceof errors/* QpherSignError */.Yb))
            throw error;
    }
    return manifest !== undefined;
}
function exists(file) {
    return new errors/* QpherSignError */.Yb('signature-exists', `'${file}' is there already`, 'remove it, or set on-existing to reuse or overwrite');
}
function plan_signing_foreign(file, what) {
    return new errors/* QpherSignError */.Yb('file-foreign', `'${file}' is there already and is not ${what} of this tool`, 'move it away, or set on-existing to overwrite to replace it');
}

;// CONCATENATED MODULE: ./build/commands/signing/sign-result.js


function plannedResult(plan, reason) {
    return {
        mode: 'sign',
        outcome: 'planned',
        dry_run: reason,
        manifest: null,
        files: [],
        patterns: plan.patterns,
        artifacts: plan.artifacts.map(({ path, size }) => ({
            path,
            action: 'planned',
            size,
            digests: {},
            key_version: null,
            request_id: null,
        })),
        api_calls: 0,
    };
}
function signedResult(plan, signed, manifest, checksums, client) {
    const name = plan.options.manifest;
    return {
        mode: 'sign',
        outcome: 'signed',
        dry_run: null,
        manifest: manifestFacts(manifest, name),
        files: [...signed.map(({ entry }) => entry.signature.path), name, signaturePath(name), ...checksums],
        patterns: plan.patterns,
        artifacts: signed.map(({ entry, reused }) => ({
            path: entry.path,
            action: reused ? 'reused' : 'signed',
            size: entry.size,
            digests: entry.digests,
            key_version: entry.signature.key_version,
            request_id: entry.signature.request_id,
        })),
        api_calls: client.calls(),
    };
}
function manifestFacts(manifest, path) {
    return {
        path,
        key_version: manifest.key_version,
        fingerprint: manifestKey(manifest, manifest.key_version).fingerprint,
        created_at: manifest.created_at,
        digest_algorithm: manifest.digest_algorithm,
    };
}

;// CONCATENATED MODULE: ./build/commands/signing/sign-artifacts.js






async function signArtifacts(plan, earlier, signer, context) {
    const total = plan.artifacts.length;
    let done = 0;
    const signOne = async (artifact) => {
        const signed = await signArtifact(artifact, plan, earlier, signer, context);
        done += 1;
        context.progress(done, total, `${signed.reused ? 'kept' : 'signed'} ${artifact.path} (key version ${signed.key.keyVersion})`);
        return signed;
    };
    return mapConcurrently(plan.artifacts, plan.options.concurrency, signOne, context.signal);
}
async function signArtifact(artifact, plan, earlier, signer, { now, hash, signal }) {
    const algorithm = plan.options.digestAlgorithm;
    const hashed = await hash(artifact.file, plan.digestAlgorithms, signal);
    const digest = { algorithm, bytes: rawDigest(hashed.digests, algorithm) };
    const entry = (keyVersion, requestId, signedAt) => ({
        path: artifact.path,
        size: hashed.size,
        digests: hashed.digests,
        signature: {
            path: signaturePath(artifact.path),
            key_version: keyVersion,
            request_id: requestId,
            signed_at: signedAt,
        },
    });
    if (artifact.existing !== undefined) {
        const key = await signer.activeKey();
        if (await signer.isValid(digest, artifact.existing, key)) {
            const known = earlierSignature(earlier, artifact.path, digest, key);
            const scheme = plan.options.selfCheck === 'local' ? ((0,schemes/* schemeOfSignature */.Bx)(artifact.existing) ?? null) : null;
            return {
                entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
                key,
                scheme,
                reused: true,
            };
        }
    }
    const { key, bytes, scheme, requestId } = await signer.sign(() => digest);
    await (0,hash_file/* refuseChanged */.dT)(artifact.file, hashed);
    await (0,build_files/* writeAtomic */.vZ)({ file: signaturePath(artifact.file), bytes });
    return { entry: entry(key.keyVersion, requestId, now().toISOString()), key, scheme, reused: false };
}
function earlierSignature(earlier, path, digest, key) {
    const entry = earlier?.artifacts.get(path);
    const isSame = entry?.digests[digest.algorithm] === Buffer.from(digest.bytes).toString('hex') &&
        entry.signature.key_version === key.keyVersion;
    return isSame ? entry.signature : undefined;
}

;// CONCATENATED MODULE: ./build/commands/signing/write-checksums.js



async function writeChecksums(plan, manifest) {
    const files = plan.options.checksums.map((algorithm) => ({
        name: checksumFiles[algorithm],
        bytes: Buffer.from(formatChecksums(manifest.artifacts, algorithm)),
    }));
    await (0,build_files/* writeAtomic */.vZ)(...files.map(({ name, bytes }) => ({ file: external_node_path_.join(plan.options.root, name), bytes })));
    return files.map(({ name }) => name);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/signing/write-manifest.js







async function writeManifest(plan, signed, earlier, signer, context) {
    const draft = { plan, signed, createdAt: context.now().toISOString(), source: context.source };
    const schemes = new Map(signed.map(({ key, scheme }) => [key.keyVersion, scheme]));
    if (earlier !== undefined) {
        const same = manifestUnder(await signer.activeKey(), schemes, {
            ...draft,
            createdAt: earlier.manifest.created_at,
        });
        if ((0,external_node_util_.isDeepStrictEqual)(same, earlier.manifest))
            return earlier.manifest;
    }
    const algorithm = plan.options.digestAlgorithm;
    for (;;) {
        const { key, scheme, bytes } = await signer.sign((key) => ({
            algorithm,
            bytes: (0,hash_file/* hashBytes */.yi)(formatManifest(manifestUnder(key, schemes, draft)), algorithm),
        }));
        const manifest = manifestUnder(key, schemes, draft);
        if (manifestKey(manifest, key.keyVersion).scheme === scheme) {
            await writeSigned(plan, manifest, bytes, context);
            return manifest;
        }
        schemes.set(key.keyVersion, scheme);
    }
}
function manifestUnder(key, schemes, { plan, signed, createdAt, source }) {
    const offline = plan.options.selfCheck === 'local';
    const guess = signed[0]?.scheme ?? null;
    const keys = new Map([key, ...signed.map((artifact) => artifact.key)].map((used) => [used.keyVersion, used]));
    return {
        type: 'qpher-sign/manifest/v1',
        created_at: createdAt,
        tool: version/* tool */.z,
        algorithm: keyring/* SIGNING_ALGORITHM */.km,
        digest_algorithm: plan.options.digestAlgorithm,
        key_version: key.keyVersion,
        keys: [...keys.values()]
            .sort((left, right) => right.keyVersion - left.keyVersion)
            .map(({ keyVersion, publicKey }) => ({
            key_version: keyVersion,
            fingerprint: publicKey.fingerprint,
            scheme: schemes.get(keyVersion) === undefined ? guess : (schemes.get(keyVersion) ?? null),
            offline,
        })),
        source,
        artifacts: signed.map(({ entry }) => entry),
    };
}
async function writeSigned({ manifestFile }, manifest, signature, { signal }) {
    signal.throwIfAborted();
    await (0,build_files/* writeAtomic */.vZ)({ file: signaturePath(manifestFile), bytes: signature }, { file: manifestFile, bytes: formatManifest(manifest) });
}

;// CONCATENATED MODULE: ./build/commands/sign.js










async function sign(options, context) {
    if (options.dryRun !== undefined)
        return plannedResult(await planSigning(options, context), options.dryRun);
    const onWait = (holder) => {
        context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
    };
    return withLock(options.root, { signal: context.signal, onWait }, () => signAlone(options, context));
}
async function signAlone(options, context) {
    const plan = await unlessAborted(planSigning(options, context), context.signal);
    await (0,temporary_files/* removeAbandoned */.jU)(foldersWrittenTo(plan));
    const client = await context.connect();
    const signer = new Signer({
        client,
        endpoint: options.signingEndpoint,
        selfCheck: options.selfCheck,
        pins: options.keyFingerprints,
    });
    const earlier = await readEarlierManifest(plan, signer);
    const signed = await signArtifacts(plan, earlier, signer, context);
    const manifest = await writeManifest(plan, signed, earlier, signer, context);
    const checksums = await writeChecksums(plan, manifest);
    return signedResult(plan, signed, manifest, checksums, client);
}

;// CONCATENATED MODULE: ./build/commands/verifying/establish-trust.js





async function establishTrust(options, context) {
    const pins = options.keyFingerprints;
    if (options.trustedKeys.length > 0) {
        const keys = [];
        const keyrings = [];
        for (const name of options.trustedKeys) {
            const file = parseTrustedKeys({ name, bytes: await read(name, context) });
            keys.push(...file.keys);
            if (file.exportedAt !== undefined)
                keyrings.push({ file: name, exported_at: file.exportedAt });
        }
        return { kind: 'offline', keys: trustedKeys(keys, pins), keyrings };
    }
    const client = await context.connect();
    return { kind: 'online', keys: trustedKeys(await listSigningKeys(client), pins), client };
}
function read(name, context) {
    if (name === '-')
        return context.readStandardInput();
    return (0,build_files/* readBounded */.CB)(external_node_path_.resolve(context.workingDirectory, name), keyring/* MAX_KEYRING_BYTES */.Rj);
}

;// CONCATENATED MODULE: ./build/github/release-name.js

function releaseName(artifactPath) {
    return external_node_path_.posix
        .basename(artifactPath)
        .replace(/[^A-Za-z0-9_+.-]+/g, '.')
        .replace(/\.{2,}/g, '.');
}

;// CONCATENATED MODULE: ./build/commands/report.js
const verdicts = (/* unused pure expression or super */ null && ([
    'verified',
    'verified-renamed',
    'modified',
    'bad-signature',
    'unsigned',
    'missing',
    'unlisted',
    'unknown-key',
    'archived-key',
    'retired-key',
    'unreadable',
]));
function passes(verdict) {
    return verdict === 'verified' || verdict === 'verified-renamed';
}

;// CONCATENATED MODULE: ./build/commands/verifying/check-signature.js




function statusProblem(key, allowRetired) {
    switch (key.status) {
        case 'active':
            return undefined;
        case 'retired':
            return allowRetired ? undefined : 'retired-key';
        case 'archived':
            return 'archived-key';
    }
}
async function checkSignature(named, key, digest, signature, trust, { signingEndpoint }) {
    if (named.offline) {
        return ((0,schemes/* schemeOfSignature */.Bx)(signature) === named.scheme && verifySignature(key.publicKey, digest.bytes, signature));
    }
    return (trust.kind === 'online' && trust.client.verify(signingEndpoint, digest, signature, named.key_version));
}
async function readSignature(file) {
    try {
        return await (0,build_files/* readIfPresent */.Zu)(file, schemes/* MAX_SIGNATURE_BYTES */.my);
    }
    catch (error) {
        if (error instanceof errors/* QpherSignError */.Yb)
            return Buffer.alloc(0);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/verifying/verify-options.js

const NO_MANIFEST = 'none';
function refuseContradictions(options) {
    const namesFiles = options.files.length + options.optionalFiles.length > 0;
    if (options.strict && namesFiles) {
        throw new errors/* QpherSignError */.Yb('setting-conflict', 'strict looks at every file under root, and files names some of them', 'leave out one of the two');
    }
    if (options.manifest !== NO_MANIFEST)
        return;
    const needManifest = {
        strict: options.strict,
        'expected-repository': options.expectedRepository !== undefined,
        'expected-ref': options.expectedRef !== undefined,
        'expected-commit': options.expectedCommit !== undefined,
        'expected-workflow': options.expectedWorkflow !== undefined,
    };
    const given = Object.entries(needManifest).find(([, isGiven]) => isGiven);
    if (given !== undefined) {
        throw new errors/* QpherSignError */.Yb('setting-conflict', `${given[0]} needs a manifest, and manifest is none`, 'name the manifest of the release, or leave this setting out');
    }
    if (!namesFiles) {
        throw new errors/* QpherSignError */.Yb('setting-missing', 'with manifest: none, files says what to verify, and it is empty', 'name the files, each of which has its .sig beside it');
    }
}

;// CONCATENATED MODULE: ./build/commands/verifying/files-at-hand.js







function namesFiles({ files, optionalFiles }) {
    return files.length + optionalFiles.length > 0;
}
async function listNamedFiles(options, context) {
    const own = files_at_hand_ownFiles(options, context);
    const patterns = await matchFiles(filePatterns(options.files, options.optionalFiles), context.workingDirectory);
    const unmatched = patterns.filter(({ files, optional }) => files.length === 0 && !optional);
    if (unmatched.length > 0) {
        throw new errors/* QpherSignError */.Yb('pattern-unmatched', `no file matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`, 'check the spelling and the working directory');
    }
    const files = new Set(patterns.flatMap((pattern) => pattern.files));
    const isSignature = (file) => files.has(signedPath(file) ?? '');
    return [...files]
        .filter((file) => !own.has(file) && !isSignature(file))
        .map((file) => atHand(file, options.root));
}
async function listFilesBelowRoot(options, context) {
    const own = files_at_hand_ownFiles(options, context);
    try {
        const entries = await (0,promises_.readdir)(options.root, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
            .filter((file) => !own.has(file))
            .map((file) => atHand(file, options.root));
    }
    catch (cause) {
        throw new errors/* QpherSignError */.Yb('file-unreadable', `cannot list the files below '${options.root}': ${(0,errors/* systemErrorCode */.vq)(cause) ?? String(cause)}`, 'check the permissions of the folders', { cause });
    }
}
function files_at_hand_ownFiles(options, { workingDirectory }) {
    const manifest = options.manifest === NO_MANIFEST ? undefined : external_node_path_.resolve(options.root, options.manifest);
    const keys = options.trustedKeys.map((name) => external_node_path_.resolve(workingDirectory, name));
    return new Set([
        ...(manifest === undefined ? [] : [manifest, signaturePath(manifest)]),
        ...keys,
        external_node_path_.join(options.root, LOCK_NAME),
        ...(options.report === undefined ? [] : [options.report]),
    ]);
}
function atHand(file, root) {
    const relative = external_node_path_.relative(root, file);
    const isBelow = relative.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(relative);
    const name = isBelow ? relative : file;
    return { file, path: (external_node_path_.sep === '/' ? name : name.replaceAll(external_node_path_.sep, '/')).normalize('NFC') };
}

;// CONCATENATED MODULE: ./build/commands/verifying/judge-artifacts.js













async function judgeArtifacts(manifest, located, options, trust, context) {
    const realRoot = await (0,promises_.realpath)(options.root).catch(() => options.root);
    const total = located.artifacts.length;
    let done = 0;
    const judgeOne = async (artifact) => {
        const judgement = await judge(artifact, manifest, options, trust, realRoot, context);
        done += 1;
        const { entry, found } = artifact;
        context.progress(done, total, `${judgement.verdict} ${entry.path}${passes(judgement.verdict) ? '' : `: ${judgement.detail}`}`);
        return {
            path: entry.path,
            found_at: found?.path ?? null,
            found_by: found?.by ?? null,
            ...judgement,
            failed: !passes(judgement.verdict) && !(options.allowMissing && judgement.verdict === 'missing'),
            key_version: entry.signature.key_version,
            fingerprint: manifestKey(manifest, entry.signature.key_version).fingerprint,
        };
    };
    const judged = await mapConcurrently(located.artifacts, options.concurrency, judgeOne, context.signal);
    const unlisted = options.strict || namesFiles(options) ? located.others.map(toUnlisted) : [];
    return [...judged, ...unlisted];
}
function toUnlisted({ path: name }) {
    return {
        path: name,
        found_at: name,
        found_by: 'path',
        verdict: 'unlisted',
        failed: true,
        detail: 'the manifest does not list it',
        key_version: null,
        fingerprint: null,
    };
}
async function judge({ entry, found }, manifest, options, trust, realRoot, context) {
    if (found === undefined)
        return { verdict: 'missing', detail: 'no file has its path, name or digest' };
    const hashed = await hashFound(found, listedAlgorithms(entry), options, realRoot, context);
    if ('verdict' in hashed)
        return hashed;
    const change = changeOf(entry, hashed);
    if (change !== undefined)
        return { verdict: 'modified', detail: change };
    const signature = await readSignature(await signatureFile(entry, found, options.root));
    if (signature === undefined)
        return { verdict: 'unsigned', detail: `its signature '${entry.signature.path}' is missing` };
    const named = manifestKey(manifest, entry.signature.key_version);
    const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
    const key = findTrustedKey(trust.keys, named.key_version, named.fingerprint);
    if (key === undefined)
        return { verdict: 'unknown-key', detail: `${signedBy} is not trusted` };
    const algorithm = manifest.digest_algorithm;
    const digest = { algorithm, bytes: rawDigest(hashed.digests, algorithm) };
    if (!(await checkSignature(named, key, digest, signature, trust, options))) {
        return { verdict: 'bad-signature', detail: `not a signature of ${signedBy}` };
    }
    const problem = statusProblem(key, options.allowRetired);
    if (problem !== undefined)
        return { verdict: problem, detail: `${signedBy} is ${key.status}` };
    return { verdict: found.by === 'path' ? 'verified' : 'verified-renamed', detail: '' };
}
function listedAlgorithms({ digests }) {
    return digestAlgorithms.filter((algorithm) => digests[algorithm] !== undefined);
}
async function hashFound(found, algorithms, options, realRoot, { hash, signal }) {
    if (await leadsOut(found.file, options.root, realRoot)) {
        return { verdict: 'unreadable', detail: 'it is a link that leads out of root' };
    }
    try {
        return await hash(found.file, algorithms, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* QpherSignError */.Yb) || signal.aborted)
            throw error;
        return { verdict: 'unreadable', detail: error.message };
    }
}
async function leadsOut(file, root, realRoot) {
    const isOutside = (base, target) => /^\.\.([/\\]|$)/.test(external_node_path_.relative(base, target));
    if (isOutside(root, file))
        return false;
    const real = await (0,promises_.realpath)(file).catch(() => undefined);
    return real !== undefined && isOutside(realRoot, real);
}
function changeOf(entry, hashed) {
    if (hashed.size !== entry.size)
        return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
    const different = listedAlgorithms(entry).find((name) => hashed.digests[name] !== entry.digests[name]);
    return different === undefined ? undefined : `its ${different} digest is not the signed one`;
}
async function signatureFile(entry, found, root) {
    const listed = external_node_path_.join(root, entry.signature.path);
    if (found.by === 'path' && found.file === external_node_path_.join(root, entry.path))
        return listed;
    const folder = external_node_path_.dirname(found.file);
    const candidates = [
        signaturePath(found.file),
        external_node_path_.join(folder, releaseName(entry.signature.path)),
        listed,
    ];
    for (const candidate of candidates) {
        if (await (0,build_files/* exists */.t2)(candidate))
            return candidate;
    }
    return listed;
}

;// CONCATENATED MODULE: ./build/commands/verifying/judge-bare-files.js








const STATUS_ORDER = ['active', 'retired', 'archived'];
async function judgeBareFiles(options, trust, context) {
    const files = await listNamedFiles(options, context);
    const keys = STATUS_ORDER.flatMap((status) => trust.keys.filter((key) => key.status === status));
    let done = 0;
    const judgeOne = async (file) => {
        const { verdict, detail, key } = await judge_bare_files_judge(file, keys, options, context);
        done += 1;
        context.progress(done, files.length, `${verdict} ${file.path}${passes(verdict) ? '' : `: ${detail}`}`);
        return {
            path: file.path,
            found_at: file.path,
            found_by: 'path',
            verdict,
            failed: !passes(verdict),
            detail,
            key_version: key?.keyVersion ?? null,
            fingerprint: key?.publicKey.fingerprint ?? null,
        };
    };
    return mapConcurrently(files, options.concurrency, judgeOne, context.signal);
}
async function judge_bare_files_judge({ file }, keys, { digestAlgorithm, allowRetired }, { hash, signal }) {
    const signature = await readSignature(signaturePath(file));
    if (signature === undefined)
        return { verdict: 'unsigned', detail: 'there is no .sig beside it' };
    let message;
    try {
        message = rawDigest((await hash(file, [digestAlgorithm], signal)).digests, digestAlgorithm);
    }
    catch (error) {
        if (!(error instanceof errors/* QpherSignError */.Yb) || signal.aborted)
            throw error;
        return { verdict: 'unreadable', detail: error.message };
    }
    for (const key of keys) {
        if (!(await verifySignature(key.publicKey, message, signature)))
            continue;
        const problem = statusProblem(key, allowRetired);
        if (problem === undefined)
            return { verdict: 'verified', detail: '', key };
        return { verdict: problem, detail: `key version ${key.keyVersion ?? 'unknown'} signed it`, key };
    }
    return { verdict: 'bad-signature', detail: `no trusted key signed its ${digestAlgorithm} digest` };
}

;// CONCATENATED MODULE: ./build/commands/verifying/agreeing-checksums.js


const algorithms = ['sha256', 'sha512'];
async function agreeingChecksums(files, manifest) {
    const agreeing = [];
    for (const algorithm of algorithms) {
        const file = files.find(({ path }) => path === checksumFiles[algorithm]);
        if (file === undefined || manifest.artifacts.some(({ digests }) => digests[algorithm] === undefined))
            continue;
        const expected = Buffer.from(formatChecksums(manifest.artifacts, algorithm));
        const actual = await (0,build_files/* readIfPresent */.Zu)(file.file, expected.length).catch(() => undefined);
        if (actual?.equals(expected) === true)
            agreeing.push(file);
    }
    return agreeing;
}

;// CONCATENATED MODULE: ./build/commands/verifying/locate-artifacts.js








async function locateArtifacts(manifest, options, context) {
    const isLimited = namesFiles(options);
    const named = isLimited ? await listNamedFiles(options, context) : undefined;
    const found = named === undefined ? await findOnDisk(manifest, options) : findAmong(named, manifest);
    const isComplete = found.size === manifest.artifacts.length;
    const atHand = named ?? (isComplete && !options.strict ? [] : await listFilesBelowRoot(options, context));
    const claimed = new Set([...found.values()].map(({ file }) => file));
    const signatures = new Set(manifest.artifacts.map(({ signature }) => signature.path));
    const free = atHand.filter(({ file, path: name }) => !claimed.has(file) && !signatures.has(name));
    const missing = manifest.artifacts.filter(({ path: name }) => !found.has(name));
    const renamed = await findRenamed(missing, free, manifest, options, context);
    const artifacts = manifest.artifacts
        .map((entry) => ({ entry, found: found.get(entry.path) ?? renamed.get(entry.path) }))
        .filter((artifact) => !isLimited || artifact.found !== undefined);
    const taken = new Set([...renamed.values()].flatMap(({ file }) => [file, signaturePath(file)]));
    const others = free.filter(({ file }) => !taken.has(file));
    const checksums = await agreeingChecksums(others, manifest);
    return { artifacts, others: others.filter((file) => !checksums.includes(file)) };
}
async function findOnDisk(manifest, { root, concurrency }) {
    const found = await mapConcurrently(manifest.artifacts, concurrency, async ({ path: name }) => {
        const file = external_node_path_.join(root, name);
        const exists = await (0,promises_.lstat)(file).then((stats) => !stats.isDirectory(), () => false);
        return exists ? [{ path: name, file, by: 'path' }] : [];
    });
    return new Map(found.flat().map((file) => [file.path, file]));
}
function findAmong(files, manifest) {
    const listed = new Set(manifest.artifacts.map((artifact) => artifact.path));
    return new Map(files.filter(({ path: name }) => listed.has(name)).map((file) => [file.path, { ...file, by: 'path' }]));
}
async function findRenamed(missing, free, manifest, { concurrency }, { hash, signal }) {
    const sizes = new Set(missing.map(({ size }) => size));
    const algorithm = manifest.digest_algorithm;
    const hashed = await mapConcurrently(free, concurrency, async (file) => {
        const stats = await (0,promises_.lstat)(file.file).catch(() => undefined);
        if (stats?.isFile() !== true || !sizes.has(stats.size))
            return { ...file, digest: undefined };
        return { ...file, digest: await digestOf(file.file) };
    });
    async function digestOf(file) {
        try {
            return (await hash(file, [algorithm], signal)).digests[algorithm];
        }
        catch (error) {
            if (error instanceof errors/* QpherSignError */.Yb && error.code !== 'cancelled')
                return undefined;
            throw error;
        }
    }
    const found = new Map();
    const taken = new Set();
    const take = (entry, by, fits) => {
        const file = found.has(entry.path)
            ? undefined
            : hashed.find((other) => !taken.has(other.file) && fits(other));
        if (file === undefined)
            return;
        found.set(entry.path, { path: file.path, file: file.file, by });
        taken.add(file.file);
    };
    const hasName = (entry, file) => external_node_path_.posix.basename(file.path) === releaseName(entry.path);
    for (const entry of missing) {
        take(entry, 'release-name', (file) => file.digest === entry.digests[algorithm] && hasName(entry, file));
    }
    for (const entry of missing)
        take(entry, 'digest', (file) => file.digest === entry.digests[algorithm]);
    for (const entry of missing)
        take(entry, 'release-name', (file) => hasName(entry, file));
    return found;
}

;// CONCATENATED MODULE: ./build/commands/verifying/open-manifest.js










async function openManifest(options, trust) {
    const file = external_node_path_.resolve(options.root, options.manifest);
    const bytes = await (0,build_files/* readIfPresent */.Zu)(file, MAX_DOCUMENT_BYTES);
    if (bytes === undefined)
        throw open_manifest_missing(file);
    let manifest;
    try {
        manifest = parseManifest(bytes);
    }
    catch (error) {
        if (error instanceof errors/* QpherSignError */.Yb)
            return open_manifest_rejected(error.message);
        throw error;
    }
    const reason = await signatureProblem(manifest, bytes, signaturePath(file), trust, options);
    if (reason !== undefined)
        return open_manifest_rejected(reason);
    return { kind: 'opened', manifest, facts: manifestFacts(manifest, options.manifest) };
}
async function signatureProblem(manifest, bytes, signatureFile, trust, options) {
    const named = manifestKey(manifest, manifest.key_version);
    const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
    const key = findTrustedKey(trust.keys, named.key_version, named.fingerprint);
    if (key === undefined)
        return `it names ${signedBy} as its signer, which is not among the trusted keys`;
    if (named.scheme !== null && !key.publicKey.schemes.includes(named.scheme)) {
        return `it is signed with ${named.scheme}, and the trusted key is one of ${key.publicKey.schemes.join(', ')} alone: use a keyring`;
    }
    if (trust.kind === 'offline' && manifest.keys.some(({ offline }) => !offline)) {
        return 'its signatures were made with self-check: service and can only be verified online, with api-key';
    }
    const signature = await readSignature(signatureFile);
    if (signature === undefined)
        return `its signature '${external_node_path_.basename(signatureFile)}' is missing`;
    const digest = { algorithm: manifest.digest_algorithm, bytes: (0,hash_file/* hashBytes */.yi)(bytes, manifest.digest_algorithm) };
    if (!(await checkSignature(named, key, digest, signature, trust, options))) {
        return `its signature is not valid under ${signedBy}`;
    }
    const problem = statusProblem(key, options.allowRetired);
    return problem === undefined ? undefined : `${signedBy}, which signed it, is ${key.status} (${problem})`;
}
function open_manifest_rejected(reason) {
    return { kind: 'rejected', reason };
}
function open_manifest_missing(file) {
    return new errors/* QpherSignError */.Yb('manifest-missing', `there is no manifest '${file}'`, 'download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, ' +
        'without names, completeness and source');
}

;// CONCATENATED MODULE: ./build/commands/verifying/policy.js
function policyProblem(source, options) {
    const expectations = [
        { setting: 'expected-repository', expected: options.expectedRepository, actual: source?.repository },
        { setting: 'expected-ref', expected: options.expectedRef, actual: source?.ref },
        { setting: 'expected-commit', expected: options.expectedCommit, actual: source?.commit },
        { setting: 'expected-workflow', expected: options.expectedWorkflow, actual: source?.workflow },
    ];
    const problems = expectations
        .filter(({ expected, actual }) => expected !== undefined && expected !== actual)
        .map(({ setting, expected = '', actual }) => actual === undefined || actual === null
        ? `${setting} is '${expected}', and the manifest does not say`
        : `${setting} is '${expected}', and the manifest says '${actual}'`);
    return problems.length === 0 ? undefined : problems.join('; ');
}

;// CONCATENATED MODULE: ./build/commands/verifying/verify-result.js

function rejectedResult(trust, outcome, reason, manifest = null) {
    return { ...common(trust), outcome, reason, manifest, artifacts: [], unchecked: [] };
}
function judgedResult(trust, manifest, artifacts) {
    return { ...common(trust), ...outcomeOf(artifacts), manifest, artifacts, unchecked: [] };
}
function bareResult(trust, artifacts) {
    return {
        ...common(trust),
        ...outcomeOf(artifacts),
        manifest: null,
        artifacts,
        unchecked: ['names (an older signed file under a newer name passes)', 'completeness', 'source'],
    };
}
function outcomeOf(artifacts) {
    if (!artifacts.some(({ verdict }) => passes(verdict))) {
        return { outcome: 'failed', reason: 'no artifact was verified' };
    }
    const failed = artifacts.filter((artifact) => artifact.failed).length;
    if (failed === 0)
        return { outcome: 'verified', reason: '' };
    return { outcome: 'failed', reason: `${failed} of ${artifacts.length} failed verification` };
}
function common(trust) {
    return {
        mode: 'verify',
        trust: trust.kind,
        keyrings: trust.kind === 'offline' ? trust.keyrings : [],
        api_calls: trust.kind === 'online' ? trust.client.calls() : 0,
    };
}

;// CONCATENATED MODULE: ./build/commands/verify.js








async function verify(options, context) {
    refuseContradictions(options);
    const trust = await establishTrust(options, context);
    if (options.manifest === NO_MANIFEST) {
        return bareResult(trust, await judgeBareFiles(options, trust, context));
    }
    const opened = await openManifest(options, trust);
    if (opened.kind === 'rejected')
        return rejectedResult(trust, 'manifest-rejected', opened.reason);
    const problem = policyProblem(opened.manifest.source, options);
    if (problem !== undefined)
        return rejectedResult(trust, 'policy-rejected', problem, opened.facts);
    const located = await locateArtifacts(opened.manifest, options, context);
    const judged = await judgeArtifacts(opened.manifest, located, options, trust, context);
    return judgedResult(trust, opened.facts, judged);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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

;// CONCATENATED MODULE: ./build/github/source.js

function githubSource(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    const source = sourceSchema.safeParse({
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
    const passed = result.artifacts.filter(({ verdict }) => passes(verdict)).length;
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

;// CONCATENATED MODULE: ./build/hosts/action-annotations.js

const MAX_ANNOTATIONS = 10;
function annotationsOf(report) {
    if (report.exit_status === 0)
        return [];
    const { headline, rows, details } = factsOf(report);
    const findings = rows.filter(({ failed }) => failed);
    const hint = details.find(([name]) => name === 'hint')?.[1];
    const title = 'qpher-sign';
    const all = [
        { message: hint === undefined ? headline : `${headline}; ${hint}`, properties: { title } },
        ...findings.map(({ path, text }) => ({ message: `${path}: ${text}`, properties: { title, file: path } })),
    ];
    if (all.length <= MAX_ANNOTATIONS)
        return all;
    const shown = all.slice(0, MAX_ANNOTATIONS - 1);
    const more = `and ${all.length - shown.length} more: see the job summary or the report`;
    return [...shown, { message: more, properties: { title } }];
}

;// CONCATENATED MODULE: ./build/hosts/action-outputs.js



const outputDescriptions = {
    manifest: 'Path of the manifest, relative to the workspace.',
    signatures: 'Paths of all signature files, relative to the workspace, one a line.',
    'key-version': 'Version of the key that signed the manifest.',
    fingerprint: 'Fingerprint of that key.',
    signed: 'Number of artifacts signed in this run.',
    reused: 'Number of artifacts whose valid signature was kept.',
    verified: 'Number of artifacts verified.',
    failed: 'Number of artifacts that failed verification.',
    'api-calls': 'Number of calls made to the service.',
    report: 'Path of the report, where one was asked for.',
};
function outputsOf({ result }, reportFile, root) {
    const signing = result?.mode === 'sign' ? result : undefined;
    const verifying = result?.mode === 'verify' ? result : undefined;
    const inWorkspace = (file) => (external_node_path_.isAbsolute(file) ? file : external_node_path_.join(root, file)).replaceAll(external_node_path_.sep, '/');
    const signatures = signing?.files.filter((file) => signedPath(file) !== undefined) ?? [];
    const count = (items, test) => items === undefined ? '' : String(items.filter(test).length);
    return [
        ['manifest', result?.manifest ? inWorkspace(result.manifest.path) : ''],
        ['signatures', signatures.map(inWorkspace).join('\n')],
        ['key-version', String(result?.manifest?.key_version ?? '')],
        ['fingerprint', result?.manifest?.fingerprint ?? ''],
        ['signed', count(signing?.artifacts, ({ action }) => action === 'signed')],
        ['reused', count(signing?.artifacts, ({ action }) => action === 'reused')],
        ['verified', count(verifying?.artifacts, ({ verdict }) => passes(verdict))],
        ['failed', count(verifying?.artifacts, ({ failed }) => failed)],
        ['api-calls', String(result?.api_calls ?? '')],
        ['report', reportFile ?? ''],
    ];
}

;// CONCATENATED MODULE: ./build/hosts/clean-text.js
const DECEIVING = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
function cleanText(text) {
    return text
        .toWellFormed()
        .replace(/\p{Cc}/gu, '\uFFFD')
        .replace(DECEIVING, '\uFFFD')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '# #[');
}
function harmlessJson(json) {
    const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json
        .replace(/[\u007F-\u009F]/g, escape)
        .replace(DECEIVING, escape)
        .replaceAll('##[', '#\\u0023[');
}

;// CONCATENATED MODULE: ./build/hosts/action-summary.js


const MAX_SUMMARY_BYTES = 900 * 1024;
function jobSummary(report) {
    const { headline, details } = factsOf(report);
    const mark = report.exit_status === 0 ? '✅' : '❌';
    const head = [
        `### ${mark} qpher-sign: ${action_summary_escape(headline)}`,
        '',
        ...details.map(([name, value]) => `- ${name}: ${code(value)}`),
        '',
    ];
    return `${[...head, ...table(report, MAX_SUMMARY_BYTES - Buffer.byteLength(head.join('\n')))].join('\n')}\n`;
}
function table({ result }, room) {
    if (result === null || result.artifacts.length === 0)
        return [];
    const header = result.mode === 'sign'
        ? ['| artifact | bytes | key version | |', '| --- | ---: | ---: | --- |']
        : ['| artifact | verdict | key version | |', '| --- | --- | ---: | --- |'];
    const rows = result.mode === 'sign' ? result.artifacts.map(signedRow) : result.artifacts.map(judgedRow);
    let left = room - Buffer.byteLength(header.join('\n'));
    const shown = [];
    for (const row of rows) {
        left -= Buffer.byteLength(row) + 1;
        if (left < 0)
            break;
        shown.push(row);
    }
    const cut = rows.length - shown.length;
    return [
        ...header,
        ...shown,
        ...(cut === 0 ? [] : ['', `${cut} more rows are left out here; the report has them all.`]),
    ];
}
function signedRow({ path, size, key_version, action }) {
    return `| ${code(path)} | ${size} | ${key_version ?? ''} | ${action} |`;
}
function judgedRow({ path, verdict, key_version, detail, found_at }) {
    const found = found_at === null || found_at === path ? '' : `found as ${found_at} `;
    return `| ${code(path)} | ${verdict} | ${key_version ?? ''} | ${action_summary_escape(found + detail)} |`;
}
function code(text) {
    return `<code>${action_summary_escape(text)}</code>`;
}
function action_summary_escape(text) {
    return cleanText(text).replace(/[&<>|`*_[\]\\@#~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/commands/signing/sign-options.js
const onExistingChoices = ['reuse', 'overwrite', 'error'];

// EXTERNAL MODULE: ./build/qpher/client.js
var client = __webpack_require__(6488);
// EXTERNAL MODULE: ./build/qpher/api-url.js
var api_url = __webpack_require__(4731);
;// CONCATENATED MODULE: ./build/hosts/setting-parsers.js



const optional = (parse) => (text, name) => text === '' ? undefined : parse(text, name);
const parseText = (text, name) => {
    if (/\p{Cc}/u.test(text))
        throw invalid(name, text, 'one line without control characters');
    return text;
};
const parseLines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const parseBoolean = (text, name) => {
    if (text !== 'true' && text !== 'false')
        throw invalid(name, text, 'true or false');
    return text === 'true';
};
const parseBooleanOrAuto = (text, name) => {
    if (text === 'auto')
        return text;
    if (text !== 'true' && text !== 'false')
        throw invalid(name, text, 'true, false or auto');
    return text === 'true';
};
const parseInteger = (least, most) => (text, name) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
        throw invalid(name, text, `a whole number from ${least} to ${most}`);
    }
    return value;
};
const parseChoice = (choices) => (text, name) => {
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined)
        throw invalid(name, text, `one of ${choices.join(', ')}`);
    return choice;
};
const parseChoices = (choices) => (text, name) => {
    const parse = parseChoice(choices);
    return [...new Set(parseWords(text, name).map((word) => parse(word, name)))];
};
const parseWords = (text) => text.split(/[\s,]+/).filter((word) => word !== '');
const UNITS = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const parseBytes = (text, name) => {
    const [, digits, unit = ''] = /^(\d{1,15})([KMGT]?)$/.exec(text) ?? [];
    if (digits === undefined)
        throw invalid(name, text, 'a number of bytes such as 500000, 500K, 20M or 2G');
    return Number(digits) * (UNITS[unit] ?? 1);
};
const parseRate = (text, name) => text === 'auto' ? undefined : parseInteger(1, 1_000_000)(text, name);
const parseFingerprints = (text, name) => {
    const fingerprints = parseWords(text, name);
    const wrong = fingerprints.find((fingerprint) => !public_key/* fingerprintPattern */.p3.test(fingerprint));
    if (wrong !== undefined)
        throw invalid(name, wrong, "'sha256:' and 64 lower-case hex digits");
    return fingerprints;
};
const parseApiKey = (text) => {
    if (/^qph_[A-Za-z0-9_-]{8,512}$/.test(text))
        return text;
    throw new errors/* QpherSignError */.Yb('api-key-malformed', 'the api-key does not look like a key of the service, which starts with qph_', 'copy it again, whole, from where the service shows it');
};
const parseApiUrl = (text, name) => {
    const expected = 'an https URL, or http on this machine (127.0.0.1, localhost, [::1])';
    if (!URL.canParse(text))
        throw invalid(name, text, expected);
    const url = new URL(text);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,api_url/* isLoopback */.U)(url));
    if (!isSafe)
        throw invalid(name, text, expected);
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw invalid(name, `${url.origin}${url.pathname}`, `${expected}, without credentials, query or fragment`);
    }
    return url;
};
function invalid(name, text, expected) {
    return new errors/* QpherSignError */.Yb('setting-invalid', `${name} is '${text}'`, `${name} takes ${expected}`);
}

;// CONCATENATED MODULE: ./build/hosts/settings.js






const base = { default: '', kind: 'text', placeholder: 'text' };
const service = ['sign', 'verify', 'keys'];
const both = ['sign', 'verify'];
function setting(definition) {
    return { ...base, ...definition };
}
const checksumAlgorithms = ['sha256', 'sha512'];
const settings = {
    files: setting({
        name: 'files',
        modes: both,
        kind: 'lines',
        placeholder: 'pattern',
        parse: parseLines,
        help: 'Glob patterns of the files, one a line, relative to the working directory; a pattern after ! excludes. Each must match something. Required to sign; when verifying, it limits the run to these files.',
    }),
    optionalFiles: setting({
        name: 'optional-files',
        modes: both,
        kind: 'lines',
        placeholder: 'pattern',
        parse: parseLines,
        help: 'As files, for patterns that may match nothing.',
    }),
    root: setting({
        name: 'root',
        modes: both,
        placeholder: 'folder',
        parse: optional(parseText),
        help: 'Folder that the paths in the manifest are relative to; nothing outside it is signed. Without it: the workspace, or the current folder on the command line.',
    }),
    apiKey: setting({
        name: 'api-key',
        modes: service,
        kind: 'secret',
        placeholder: 'key',
        parse: optional(parseApiKey),
        help: 'API key of the Qpher service (starts with qph_); better given in the variable QPHER_API_KEY. Verifying needs it only without trusted-keys.',
    }),
    apiUrl: setting({
        name: 'api-url',
        modes: service,
        default: 'https://api.qpher.ai',
        placeholder: 'url',
        parse: parseApiUrl,
        help: 'Address of the Qpher service: https, or http on this machine.',
    }),
    digestAlgorithm: setting({
        name: 'digest-algorithm',
        modes: both,
        default: 'sha512',
        placeholder: 'name',
        parse: parseChoice(digestAlgorithms),
        help: 'Digest that is signed: sha512, sha384 or sha256. FIPS 204 asks for at least 384 bits. When verifying it counts for manifest: none alone, for a manifest names its own.',
    }),
    manifest: setting({
        name: 'manifest',
        modes: both,
        default: 'qpher-manifest.json',
        placeholder: 'file',
        parse: parseText,
        help: 'The manifest, relative to root. When verifying, none checks each file by its .sig alone, without names, completeness and source.',
    }),
    trustedKeys: setting({
        name: 'trusted-keys',
        modes: ['verify'],
        kind: 'lines',
        placeholder: 'file',
        parse: parseLines,
        help: 'Files of public keys you trust, one a line: keyring, PEM or JWK. With them verification is offline and needs no account.',
    }),
    keyFingerprints: setting({
        name: 'key-fingerprints',
        modes: both,
        kind: 'lines',
        placeholder: 'fingerprint',
        parse: parseFingerprints,
        help: 'Fingerprints (sha256:…) of the only keys that may be used.',
    }),
    signingEndpoint: setting({
        name: 'signing-endpoint',
        modes: both,
        default: 'sign',
        placeholder: 'name',
        parse: parseChoice(client/* signingEndpoints */["if"]),
        help: 'Operation of the service that signs: sign sends the digest as a message, sign-hash as a hash. When verifying it counts only for signatures made with self-check: service.',
    }),
    selfCheck: setting({
        name: 'self-check',
        modes: ['sign'],
        default: 'local',
        placeholder: 'how',
        parse: parseChoice(selfChecks),
        help: 'How each signature is checked before it is written: local with the public key, or service for services whose signatures cannot be checked locally.',
    }),
    onExisting: setting({
        name: 'on-existing',
        modes: ['sign'],
        default: 'reuse',
        placeholder: 'what',
        parse: parseChoice(onExistingChoices),
        help: 'What to do with .sig files that are there already: reuse keeps valid ones, signs again where they are not, and stops at a .sig of another tool; overwrite replaces any; error stops at any.',
    }),
    maxFiles: setting({
        name: 'max-files',
        modes: ['sign'],
        default: '1000',
        placeholder: 'number',
        parse: parseInteger(1, 1_000_000),
        help: 'Cost guard: more files than this are an error before the first call.',
    }),
    maxBytes: setting({
        name: 'max-bytes',
        modes: ['sign'],
        placeholder: 'bytes',
        parse: optional(parseBytes),
        help: 'Cost guard: more bytes than this in all files together are an error. Units: K, M, G, T.',
    }),
    checksums: setting({
        name: 'checksums',
        modes: ['sign'],
        placeholder: 'names',
        parse: parseChoices(checksumAlgorithms),
        help: `Checksum files to write into root: sha256 (${checksumFiles.sha256}), sha512 (${checksumFiles.sha512}).`,
    }),
    concurrency: setting({
        name: 'concurrency',
        modes: both,
        default: '8',
        placeholder: 'number',
        parse: parseInteger(1, 64),
        help: 'Artifacts at work at the same time.',
    }),
    requestsPerMinute: setting({
        name: 'requests-per-minute',
        modes: service,
        default: 'auto',
        placeholder: 'number',
        parse: parseRate,
        help: 'Calls a minute at the most; auto learns the limit of the plan from the service.',
    }),
    timeout: setting({
        name: 'timeout',
        modes: service,
        default: '1800',
        placeholder: 'seconds',
        parse: parseInteger(1, 86_400),
        help: 'Seconds that the whole run may take.',
    }),
    dryRun: setting({
        name: 'dry-run',
        modes: ['sign'],
        default: 'false',
        kind: 'boolean-or-auto',
        parse: parseBooleanOrAuto,
        help: 'Show what would be signed, without key and without a call. With auto, sign where there is an api-key, and show what would be signed where there is none.',
    }),
    allowRetired: setting({
        name: 'allow-retired',
        modes: ['verify'],
        default: 'true',
        kind: 'boolean',
        parse: parseBoolean,
        help: 'Accept signatures of retired keys, as releases from before a rotation have them.',
    }),
    expectedRepository: setting({
        name: 'expected-repository',
        modes: ['verify'],
        placeholder: 'owner/name',
        parse: optional(parseText),
        help: 'Repository that the signed source must name.',
    }),
    expectedRef: setting({
        name: 'expected-ref',
        modes: ['verify'],
        placeholder: 'ref',
        parse: optional(parseText),
        help: 'Git ref that the signed source must name, such as refs/tags/v1.2.3.',
    }),
    expectedCommit: setting({
        name: 'expected-commit',
        modes: ['verify'],
        placeholder: 'sha',
        parse: optional(parseText),
        help: 'Commit that the signed source must name.',
    }),
    expectedWorkflow: setting({
        name: 'expected-workflow',
        modes: ['verify'],
        placeholder: 'workflow',
        parse: optional(parseText),
        help: 'Workflow that the signed source must name, such as o/r/.github/workflows/release.yml@refs/tags/v1.2.3.',
    }),
    strict: setting({
        name: 'strict',
        modes: ['verify'],
        default: 'false',
        kind: 'boolean',
        parse: parseBoolean,
        help: 'Fail on files under root that the manifest does not list.',
    }),
    allowMissing: setting({
        name: 'allow-missing',
        modes: ['verify'],
        default: 'false',
        kind: 'boolean',
        parse: parseBoolean,
        help: 'Do not fail when artifacts of the manifest are absent.',
    }),
    report: setting({
        name: 'report',
        modes: both,
        placeholder: 'file',
        parse: optional(parseText),
        help: 'Where to write a report of the run: JSON, or JUnit XML where the name ends in .xml.',
    }),
};
function settingsOf(mode) {
    const all = Object.values(settings);
    return mode === undefined ? all : all.filter(({ modes }) => modes.includes(mode));
}

;// CONCATENATED MODULE: ./build/hosts/command-options.js





function signOptions(read, workingDirectory) {
    const options = {
        files: read(settings.files),
        optionalFiles: read(settings.optionalFiles),
        root: rootFolder(read, workingDirectory),
        digestAlgorithm: read(settings.digestAlgorithm),
        manifest: parseArtifactPath(read(settings.manifest)),
        keyFingerprints: read(settings.keyFingerprints),
        signingEndpoint: read(settings.signingEndpoint),
        selfCheck: read(settings.selfCheck),
        onExisting: read(settings.onExisting),
        maxFiles: read(settings.maxFiles),
        maxBytes: read(settings.maxBytes) ?? Number.MAX_SAFE_INTEGER,
        checksums: read(settings.checksums),
        concurrency: read(settings.concurrency),
        dryRun: dryRun(read),
        report: reportFile(read, workingDirectory),
    };
    if (options.files.length === 0 && options.optionalFiles.length === 0) {
        throw new errors/* QpherSignError */.Yb('setting-missing', 'files is empty', 'name the files to sign, such as dist/*.tar.gz');
    }
    if (options.manifest === NO_MANIFEST) {
        throw new errors/* QpherSignError */.Yb('setting-invalid', `manifest is '${NO_MANIFEST}'`, 'sign always writes a manifest: none is for verifying alone');
    }
    return options;
}
function dryRun(read) {
    const choice = read(settings.dryRun);
    if (choice !== 'auto')
        return choice ? 'as-asked' : undefined;
    return read(settings.apiKey) === undefined ? 'no-api-key' : undefined;
}
function verifyOptions(read, workingDirectory) {
    return {
        files: read(settings.files),
        optionalFiles: read(settings.optionalFiles),
        root: rootFolder(read, workingDirectory),
        digestAlgorithm: read(settings.digestAlgorithm),
        manifest: read(settings.manifest),
        trustedKeys: read(settings.trustedKeys),
        keyFingerprints: read(settings.keyFingerprints),
        signingEndpoint: read(settings.signingEndpoint),
        concurrency: read(settings.concurrency),
        allowRetired: read(settings.allowRetired),
        expectedRepository: read(settings.expectedRepository),
        expectedRef: read(settings.expectedRef),
        expectedCommit: read(settings.expectedCommit),
        expectedWorkflow: read(settings.expectedWorkflow),
        strict: read(settings.strict),
        allowMissing: read(settings.allowMissing),
        report: reportFile(read, workingDirectory),
    };
}
function rootFolder(read, workingDirectory) {
    return external_node_path_.resolve(workingDirectory, read(settings.root) ?? '.');
}
function reportFile(read, workingDirectory) {
    const report = read(settings.report);
    return report === undefined || report === '-' ? undefined : external_node_path_.resolve(workingDirectory, report);
}

;// CONCATENATED MODULE: ./build/hosts/connect.js


function connector(read, { signal, debug }) {
    const started = performance.now();
    let client;
    const connect = async () => {
        const apiKey = read(settings.apiKey);
        if (apiKey === undefined)
            throw missingKey();
        const apiUrl = read(settings.apiUrl);
        const { connectClient } = await __webpack_require__.e(/* import() */ 184).then(__webpack_require__.bind(__webpack_require__, 8184));
        return connectClient({
            apiUrl,
            apiKey,
            requestsPerMinute: read(settings.requestsPerMinute),
            timeLeft: started + read(settings.timeout) * 1000 - performance.now(),
            signal,
            debug,
        });
    };
    return () => (client ??= connect());
}
function missingKey() {
    return new errors/* QpherSignError */.Yb('api-key-missing', 'there is no api-key', 'set the variable QPHER_API_KEY (in a workflow: from a secret); verifying works without one, with trusted-keys');
}

;// CONCATENATED MODULE: ./build/hosts/read-settings.js


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
            throw new errors/* QpherSignError */.Yb('setting-conflict', `${name} has no meaning in mode ${mode}`, `it belongs to ${modes.join(' and ')}: leave it out here`);
        }
    }
}
function refuseUnknownNames(names, known, what) {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    throw new errors/* QpherSignError */.Yb('setting-unknown', `there is no ${what} '${unknown}'`, `the ${what}s are ${known.join(', ')}`);
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

;// CONCATENATED MODULE: ./build/hosts/junit.js
function formatJunit(report) {
    const cases = [runCase(report), ...artifactCases(report)];
    const failures = cases.filter(({ problem }) => problem !== undefined).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
    const name = `qpher-sign ${report.mode}`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${name}" ${counts}>`,
        `  <testsuite name="${name}" ${counts} timestamp="${report.started_at}">`,
        ...cases.flatMap(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function runCase({ mode, error, result, outcome, exit_status }) {
    const name = `the ${mode} run`;
    if (exit_status === 0)
        return { name };
    if (error !== null)
        return { name, problem: { type: error.code, message: `${error.message}; ${error.hint}` } };
    return { name, problem: { type: outcome, message: result?.mode === 'verify' ? result.reason : '' } };
}
function artifactCases({ result }) {
    if (result === null)
        return [];
    return result.mode === 'sign' ? result.artifacts.map(signedCase) : result.artifacts.map(judgedCase);
}
function signedCase({ path, action }) {
    return { name: `${path} (${action})` };
}
function judgedCase({ path, verdict, detail, failed }) {
    return { name: path, problem: failed ? { type: verdict, message: detail } : undefined };
}
function formatCase({ name, problem }) {
    const start = `    <testcase classname="qpher-sign" name="${junit_escape(name)}"`;
    if (problem === undefined)
        return [`${start}/>`];
    return [
        `${start}>`,
        `      <failure type="${junit_escape(problem.type)}" message="${junit_escape(problem.message)}"/>`,
        '    </testcase>',
    ];
}
function junit_escape(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/hosts/exit-status.js
const exitStatusOfError = {
    'setting-unknown': 2,
    'setting-invalid': 2,
    'setting-missing': 2,
    'setting-conflict': 2,
    'api-key-missing': 2,
    'api-key-malformed': 2,
    'pattern-unmatched': 2,
    'artifact-is-folder': 2,
    'artifact-unreadable': 2,
    'artifact-outside-root': 2,
    'artifact-reserved': 2,
    'path-invalid': 2,
    'path-clash': 2,
    'no-artifacts': 2,
    'cost-guard': 2,
    'signature-exists': 2,
    'file-foreign': 2,
    'manifest-missing': 2,
    'manifest-invalid': 2,
    'keyring-invalid': 2,
    'public-key-invalid': 2,
    'key-conflict': 2,
    'no-trusted-key': 2,
    'key-not-pinned': 2,
    'file-missing': 2,
    'signature-rejected': 1,
    'credentials-refused': 3,
    'permission-refused': 3,
    'no-active-key': 4,
    'key-unstable': 4,
    'service-refused': 4,
    'service-failing': 4,
    'service-unreachable': 4,
    'response-invalid': 4,
    'redirect-refused': 4,
    'rate-limited': 4,
    'deadline-exceeded': 4,
    'file-unreadable': 5,
    'file-unwritable': 5,
    'file-changed': 5,
    'internal-error': 5,
    cancelled: 130,
};
function exitStatusOfResult({ outcome }) {
    switch (outcome) {
        case 'signed':
        case 'planned':
        case 'verified':
            return 0;
        case 'failed':
        case 'manifest-rejected':
        case 'policy-rejected':
            return 1;
    }
}

;// CONCATENATED MODULE: ./build/hosts/run-report.js







async function runToReport(mode, run, now) {
    const started_at = now().toISOString();
    const common = { type: 'qpher-sign/report/v1', tool: version/* tool */.z, mode, started_at };
    try {
        const result = await run();
        const exit_status = exitStatusOfResult(result);
        return {
            ...common,
            outcome: result.outcome,
            exit_status,
            finished_at: now().toISOString(),
            error: null,
            result,
        };
    }
    catch (thrown) {
        return { ...common, ...failure(thrown), finished_at: now().toISOString(), result: null };
    }
}
function failure(thrown) {
    const { code, message, hint, requestId } = (0,errors/* toQpherSignError */.fD)(thrown);
    return {
        outcome: 'error',
        exit_status: exitStatusOfError[code],
        error: { code, message, hint, request_id: requestId ?? null },
    };
}
async function saveReport(report, reportFile, workingDirectory) {
    try {
        const file = reportFile();
        if (file !== undefined) {
            await (0,build_files/* writeAtomic */.vZ)({
                file: external_node_path_.resolve(workingDirectory, file),
                bytes: Buffer.from(formatFor(file, report)),
            });
        }
        return report;
    }
    catch (thrown) {
        return report.error === null ? { ...report, ...failure(thrown), result: null } : report;
    }
}
function formatFor(file, report) {
    return file.toLowerCase().endsWith('.xml') ? formatJunit(report) : formatReport(report);
}
function formatReport(report) {
    return harmlessJson(`${JSON.stringify(report, undefined, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/hosts/action-host.js



















const actionModes = ['sign', 'verify'];
async function runAction(entry) {
    const source = inputs(process.env);
    maskKey(source);
    const mode = source('mode') === 'verify' ? 'verify' : 'sign';
    const report = await runToReport(mode, () => run(source, entry), () => new Date());
    const saved = await saveReport(report, () => action_host_reportFile(source), workspace());
    showReport(saved);
    const root = external_node_path_.resolve(workspace(), source(settings.root.name) ?? '.');
    const outputs = outputsOf(saved, source(settings.report.name), external_node_path_.relative(workspace(), root));
    for (const [name, value] of outputs)
        core/* setOutput */.uH(name, value);
    await writeSummary(saved);
    process.exitCode = saved.exit_status === 0 ? 0 : 1;
}
async function run(source, entry) {
    const mode = parseChoice(actionModes)(source('mode') ?? 'sign', 'mode');
    refuseUnknownNames(inputNames(process.env), ['mode', ...settingsOf().map(({ name }) => name)], 'input');
    refuseForeignSettings(mode, source);
    const read = settingReader(source);
    const workingDirectory = workspace();
    const signal = runSignal(read(settings.timeout));
    const context = {
        connect: connector(read, {
            signal,
            debug: (line) => {
                core/* debug */.Yz(cleanText(line));
            },
        }),
        now: () => new Date(),
        hash: pooledHasher(entry),
        source: githubSource(process.env),
        workingDirectory,
        readStandardInput: () => Promise.reject(noStandardInput()),
        progress: (done, total, line) => {
            core/* info */.pq(`${done}/${total} ${cleanText(line)}`);
        },
        warn: (line) => {
            core/* warning */.$e(cleanText(line), { title: 'qpher-sign' });
        },
        signal,
    };
    return mode === 'sign'
        ? sign(signOptions(read, workingDirectory), context)
        : verify(verifyOptions(read, workingDirectory), context);
}
function inputs(environment) {
    return (name) => {
        const input = environment[`INPUT_${name.toUpperCase()}`]?.trim();
        if (input !== undefined && input !== '')
            return input;
        return name === settings.apiKey.name ? environment.QPHER_API_KEY : undefined;
    };
}
function inputNames(environment) {
    return Object.keys(environment)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase());
}
function maskKey(source) {
    const key = source(settings.apiKey.name)?.trim() ?? '';
    if (key !== '')
        core/* setSecret */.Pq(key);
}
function action_host_reportFile(source) {
    const file = settingReader(source)(settings.report);
    if (file !== '-')
        return file;
    throw new errors/* QpherSignError */.Yb('setting-invalid', "an Action has no standard output for '-'", 'name a file');
}
function showReport(report) {
    const { headline, details } = factsOf(report);
    for (const [name, value] of details)
        core/* info */.pq(`${name}: ${cleanText(value)}`);
    const isKeyless = report.result?.mode === 'sign' && report.result.dry_run === 'no-api-key';
    if (isKeyless)
        core/* warning */.$e(cleanText(headline), { title: 'qpher-sign' });
    else if (report.exit_status === 0)
        core/* info */.pq(cleanText(headline));
    for (const { message, properties } of annotationsOf(report))
        core/* error */.z3(cleanText(message), properties);
}
async function writeSummary(report) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '')
        return;
    await core/* summary */.z.addRaw(jobSummary(report)).write();
}
function workspace() {
    return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
function noStandardInput() {
    return new errors/* QpherSignError */.Yb('setting-invalid', "an Action has no standard input for '-'", 'name a file');
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSchema),
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(252);


function parseStrictJson(bytes, code, what) {
    let value;
    let isUsual;
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
        isUsual = withoutWhitespace(text) === JSON.stringify(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb(code, `${what} is not UTF-8 JSON`, 'check that it is the right file, whole and unchanged', { cause });
    }
    if (!isUsual) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb(code, `${what} has duplicate keys, or strings or numbers in an unusual spelling`, 'use the file as qpher-sign wrote it');
    }
    return value;
}
function parseSchema(schema, value, code, what) {
    const result = schema.safeParse(value, { error: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A().localeError });
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'at the top' : `at ${issue.path.join('.')}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb(code, `${what} is wrong ${where}: ${issue?.message ?? 'not as documented'}`, 'docs/formats.md describes the documents of qpher-sign');
}
function withoutWhitespace(text) {
    return text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g, '$1');
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ MAX_KEYRING_BYTES),
/* harmony export */   ZU: () => (/* binding */ parseKeyring),
/* harmony export */   km: () => (/* binding */ SIGNING_ALGORITHM),
/* harmony export */   oY: () => (/* binding */ keyStatuses)
/* harmony export */ });
/* unused harmony exports mergeKeyrings, formatKeyring */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);




const MAX_KEYRING_BYTES = 16 * 1024 * 1024;
const keyStatuses = ['active', 'retired', 'archived'];
const SIGNING_ALGORITHM = 'Dilithium3';
const keyringSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('qpher-sign/keyring/v1'),
    algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(SIGNING_ALGORITHM),
    exported_at: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    keys: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        key_version: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* ._positive */ .NC()),
        status: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(keyStatuses),
        created_at: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
        fingerprint: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintPattern */ .p3)),
        public_key: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }))
        .check(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1)),
});
function parseKeyring(bytes, what) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, 'keyring-invalid', what);
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSchema */ .D)(keyringSchema, value, 'keyring-invalid', what);
    const keys = document.keys.map((key) => {
        const publicKey = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKeyBase64 */ .JP)(key.public_key);
        if (publicKey.fingerprint !== key.fingerprint) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('keyring-invalid', `${what} names the fingerprint ${key.fingerprint} for key version ${key.key_version}, whose key has ${publicKey.fingerprint}`, 'get the keyring again from where its publisher hands it out');
        }
        return { keyVersion: key.key_version, status: key.status, createdAt: key.created_at, publicKey };
    });
    const versions = new Set(keys.map(({ keyVersion }) => keyVersion));
    if (versions.size !== keys.length) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('key-conflict', `${what} has a key version twice`, 'export the keyring again');
    }
    return { exportedAt: document.exported_at, keys };
}
function mergeKeyrings(existing, current) {
    for (const key of existing.keys) {
        const now = current.keys.find(({ keyVersion }) => keyVersion === key.keyVersion);
        if (now !== undefined && now.publicKey.fingerprint !== key.publicKey.fingerprint) {
            throw new QpherSignError('key-conflict', `key version ${key.keyVersion} has the fingerprint ${key.publicKey.fingerprint} in the keyring, and ${now.publicKey.fingerprint} in the service`, 'a version never changes its key: check that api-key is of the tenant that the keyring belongs to');
        }
    }
    const versions = new Set(current.keys.map(({ keyVersion }) => keyVersion));
    const gone = existing.keys.filter(({ keyVersion }) => !versions.has(keyVersion));
    return { exportedAt: current.exportedAt, keys: [...current.keys, ...gone] };
}
function formatKeyring(keyring) {
    const document = {
        type: 'qpher-sign/keyring/v1',
        algorithm: SIGNING_ALGORITHM,
        exported_at: keyring.exportedAt,
        keys: keyring.keys
            .toSorted((left, right) => right.keyVersion - left.keyVersion)
            .map(({ keyVersion, status, createdAt, publicKey }) => ({
            key_version: keyVersion,
            status,
            created_at: createdAt,
            fingerprint: publicKey.fingerprint,
            public_key: Buffer.from(publicKey.bytes).toString('base64'),
        })),
    };
    return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ parsePublicKeyBase64),
/* harmony export */   Wz: () => (/* binding */ parsePublicKeyPem),
/* harmony export */   gX: () => (/* binding */ parsePublicKeyJwk),
/* harmony export */   p3: () => (/* binding */ fingerprintPattern)
/* harmony export */ });
/* unused harmony exports publicKey, formatPublicKeyPem, formatPublicKeyJwk */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
/* harmony import */ var _signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
/* harmony import */ var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5110);






const fingerprintPattern = /^sha256:[0-9a-f]{64}$/;
function publicKey(bytes, schemes = _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__/* .schemeNames */ .SL) {
    if (bytes.length !== _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLIC_KEY_BYTES */ .kf) {
        throw invalid(`a public key has ${_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLIC_KEY_BYTES */ .kf} bytes, this one ${bytes.length}`);
    }
    return { bytes, schemes, fingerprint: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}` };
}
function parsePublicKeyBase64(text) {
    return publicKey(strictBase64(text, 'base64'));
}
function parsePublicKeyPem(text) {
    const block = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(text);
    if (block?.[1] === undefined)
        throw invalid('the PEM file is not one PUBLIC KEY block');
    const raw = (0,_signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_3__/* .rawKeyOfSpki */ .y)(strictBase64(block[1].replace(/[\r\n]/g, ''), 'base64'));
    if (raw === undefined)
        throw invalid('the PEM file does not hold an ML-DSA-65 key');
    return publicKey(raw, ['ml-dsa-65']);
}
function formatPublicKeyPem(key) {
    const lines = mlDsa65Spki(key.bytes)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}
const jwkSchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    kty: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('AKP'),
    alg: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('ML-DSA-65'),
    pub: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    priv: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk('a private key does not belong here')),
});
function parsePublicKeyJwk(bytes) {
    const what = 'the JWK';
    const jwk = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSchema */ .D)(jwkSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, 'public-key-invalid', what), 'public-key-invalid', what);
    return publicKey(strictBase64(jwk.pub, 'base64url'), ['ml-dsa-65']);
}
function formatPublicKeyJwk(key) {
    const jwk = { kty: 'AKP', alg: 'ML-DSA-65', pub: Buffer.from(key.bytes).toString('base64url') };
    return `${JSON.stringify(jwk, undefined, 2)}\n`;
}
function strictBase64(text, encoding) {
    const bytes = Buffer.from(text, encoding);
    if (bytes.toString(encoding) !== text)
        throw invalid(`a public key is not valid ${encoding}`);
    return bytes;
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('public-key-invalid', message, 'give a keyring of `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK');
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

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(url) {
    return (url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname));
}


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "if": () => (/* binding */ signingEndpoints),
/* harmony export */   rm: () => (/* binding */ serviceClient)
/* harmony export */ });
/* unused harmony export serviceAlgorithms */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3138);



const serviceAlgorithms = [_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNING_ALGORITHM */ .km, 'Kyber768'];
const signingEndpoints = ['sign', 'sign-hash'];
const KEYS = '/api/v1/kms/keys';
const SIGNATURE = '/api/v1/signature';
function serviceClient(caller) {
    const found = async (answer, what) => {
        const value = await answer;
        if (value !== undefined)
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('service-refused', `the service knows no ${what}`, 'check the key version and api-url');
    };
    const post = (path, body, answer) => caller.call({ method: 'POST', path, body }, answer);
    return {
        async listKeys(algorithm) {
            const path = `${KEYS}?algorithm=${algorithm}`;
            const { value } = await found(caller.call({ method: 'GET', path }, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .keyListAnswer */ .W7), 'list of keys');
            return value.data.keys.filter((key) => key.algorithm === algorithm).map(toServiceKey);
        },
        async getActiveKey(algorithm) {
            const answer = await caller.call({ method: 'GET', path: `${KEYS}/active?algorithm=${algorithm}` }, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAnswer */ .Qi);
            const key = answer?.value.data;
            if (key?.status === 'active' && key.algorithm === algorithm)
                return toServiceKey(key);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('no-active-key', `the tenant has no active ${algorithm} key`, 'make one with `qpher-sign keys generate`, or check that api-key is of the right tenant');
        },
        async generateKey(algorithm) {
            const { value } = await found(post(`${KEYS}/generate`, { algorithm }, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAnswer */ .Qi), 'operation to generate keys');
            return toServiceKey(value.data);
        },
        async rotateKey(algorithm) {
            const { value } = await found(post(`${KEYS}/rotate`, { algorithm }, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .rotationAnswer */ .$P), 'key to rotate');
            return 'new_key' in value.data ? value.data.new_key.key_version : value.data.key_version;
        },
        async retireKey(algorithm, keyVersion) {
            const body = { algorithm, key_version: keyVersion };
            const { value } = await found(post(`${KEYS}/retire`, body, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAnswer */ .Qi), `${algorithm} key version ${keyVersion}`);
            return toServiceKey(value.data);
        },
        async sign(endpoint, digest, keyVersion) {
            const body = { ...digestFields(endpoint, digest), key_version: keyVersion };
            const answer = await post(`${SIGNATURE}/${endpoint}`, body, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureAnswer */ .P6);
            if (answer === undefined)
                return undefined;
            const { signature, key_version } = answer.value.data;
            return {
                keyVersion: key_version,
                signature: Buffer.from(signature, 'base64'),
                requestId: answer.requestId,
            };
        },
        async verify(endpoint, digest, signature, keyVersion) {
            const path = `${SIGNATURE}/${endpoint === 'sign' ? 'verify' : 'verify-hash'}`;
            const encoded = Buffer.from(signature).toString('base64');
            const body = { ...digestFields(endpoint, digest), signature: encoded, key_version: keyVersion };
            const answer = await post(path, body, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictAnswer */ .sf);
            return answer !== undefined && answer.value.data.valid && answer.value.data.key_version === keyVersion;
        },
        calls: () => caller.calls,
    };
}
function digestFields(endpoint, { algorithm, bytes }) {
    const encoded = Buffer.from(bytes).toString('base64');
    return endpoint === 'sign'
        ? { message: encoded }
        : { hash: encoded, hash_algorithm: algorithm.replace('sha', 'SHA-') };
}
function toServiceKey(key) {
    return {
        keyVersion: key.key_version,
        algorithm: key.algorithm,
        status: key.status,
        createdAt: key.created_at,
        publicKey: key.public_key,
    };
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ rotationAnswer),
/* harmony export */   B1: () => (/* binding */ errorAnswer),
/* harmony export */   P6: () => (/* binding */ signatureAnswer),
/* harmony export */   Qi: () => (/* binding */ keyAnswer),
/* harmony export */   W7: () => (/* binding */ keyListAnswer),
/* harmony export */   sf: () => (/* binding */ verdictAnswer)
/* harmony export */ });
/* unused harmony export keySchema */
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
/* harmony import */ var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);


const envelope = (data) => _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ data });
const keySchema = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key_version: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()),
    algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStatuses */ .oY),
    public_key: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created_at: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
});
const keyAnswer = envelope(keySchema);
const keyListAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ keys: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(keySchema) }));
const rotationAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ new_key: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key_version: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()) }) }),
    _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key_version: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()) }),
]));
const signatureAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ signature: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), key_version: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const verdictAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ valid: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), key_version: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const errorAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error_code: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mlDsa65Spki),
/* harmony export */   y: () => (/* binding */ rawKeyOfSpki)
/* harmony export */ });
/* harmony import */ var _schemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5110);

const SPKI_PREFIX = Buffer.from('308207b2300b0609608648016503040312038207a100', 'hex');
function mlDsa65Spki(publicKey) {
    return Buffer.concat([SPKI_PREFIX, publicKey]);
}
function rawKeyOfSpki(der) {
    const prefix = der.subarray(0, SPKI_PREFIX.length);
    if (der.length !== SPKI_PREFIX.length + _schemes_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_KEY_BYTES */ .kf || !SPKI_PREFIX.equals(prefix))
        return undefined;
    return der.subarray(SPKI_PREFIX.length);
}


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ schemeOfSignature),
/* harmony export */   SL: () => (/* binding */ schemeNames),
/* harmony export */   kf: () => (/* binding */ PUBLIC_KEY_BYTES),
/* harmony export */   my: () => (/* binding */ MAX_SIGNATURE_BYTES)
/* harmony export */ });
/* unused harmony export signatureBytes */
const schemeNames = ['ml-dsa-65', 'dilithium3-r3'];
const PUBLIC_KEY_BYTES = 1952;
const signatureBytes = {
    'ml-dsa-65': 3309,
    'dilithium3-r3': 3293,
};
const MAX_SIGNATURE_BYTES = 8192;
function schemeOfSignature(signature) {
    return schemeNames.find((name) => signatureBytes[name] === signature.length);
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
const tool = { name: 'qpher-sign', version: '1.0.0' };


/***/ })

};
