export const id = 154;

export const ids = [ 154 ];

export const modules = {
4885: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DC: () => hashFile,
dT: () => refuseChanged,
s$: () => hashOpened,
uC: () => sha512Hex
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
const CHUNK_BYTES = 128 * 1024;
const READS_A_TURN = 8;
const AHEAD_BYTES = 1024 * 1024;
const read = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
const eventLoopTurn = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(setImmediate);
async function hashFile(file, algorithms, signal, isAlone = false) {
return hashOpened(file, (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.ZU)(file), algorithms, {
signal: signal,
isAlone: isAlone
});
}
async function hashOpened(file, {descriptor: descriptor, stats: before}, algorithms, {signal: signal, isAlone: isAlone = false}) {
const hashes = algorithms.map(algorithm => ({
algorithm: algorithm,
hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
}));
try {
const readAll = isAlone ? readAhead : readInTurns;
const size = await readAll(descriptor, before.size, signal, chunk => {
for (const {hash: hash} of hashes) hash.update(chunk);
});
if (!isSame(before, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor)) || size !== before.size) throw changed(file);
const digests = Object.fromEntries(hashes.map(({algorithm: algorithm, hash: hash}) => [ algorithm, hash.digest("hex") ]));
return {
size: size,
digests: digests,
modifiedAt: before.mtimeMs
};
} catch (cause) {
if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb || signal?.aborted === true) throw cause;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb("file-unreadable", `cannot read '${file}': ${(0, 
_errors_js__WEBPACK_IMPORTED_MODULE_4__.vq)(cause) ?? String(cause)}`, "check the disk and the permissions of the file", {
cause: cause
});
} finally {
(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
}
}
let scratch;
const readInTurns = async (descriptor, expected, signal, take) => {
const buffer = scratch ??= Buffer.allocUnsafe(CHUNK_BYTES);
let size = 0;
for (let reads = 1; ;reads += 1) {
const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, Math.min(CHUNK_BYTES, expected + 1 - size), size);
signal?.throwIfAborted();
size += bytesRead;
if (bytesRead === 0 || size > expected) return size;
take(buffer.subarray(0, bytesRead));
if (size === expected) return size;
if (reads % READS_A_TURN === 0) await eventLoopTurn();
}
};
const readAhead = async (descriptor, expected, signal, take) => {
let filling = Buffer.allocUnsafe(AHEAD_BYTES);
let filled = Buffer.allocUnsafe(AHEAD_BYTES);
let size = 0;
let reading = read(descriptor, filling, 0, AHEAD_BYTES, size);
try {
for (;;) {
const {bytesRead: bytesRead} = await reading;
signal?.throwIfAborted();
if (bytesRead === 0 || size > expected) return size;
[filling, filled] = [ filled, filling ];
size += bytesRead;
reading = read(descriptor, filling, 0, AHEAD_BYTES, size);
take(filled.subarray(0, bytesRead));
}
} finally {
await reading.catch(() => {});
}
};
function refuseChanged(file, hashed) {
let now;
try {
now = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
} catch {
throw changed(file);
}
if (now.mtimeMs !== hashed.modifiedAt || now.size !== hashed.size) throw changed(file);
}
function isSame(before, after) {
return before.size === after.size && before.mtimeMs === after.mtimeMs;
}
function changed(file) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb("file-changed", `'${file}' changed or disappeared while it was hashed or signed`, "run again when the step that writes the file has finished");
}
function sha512Hex(bytes) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512").update(bytes).digest("hex");
}
},
9473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yb: () => QpherSignError,
fD: () => toQpherSignError,
vq: () => systemErrorCode
});
const MAX_MESSAGE = 2e3;
const KEPT_END = 200;
const API_KEY = /qph_[\w-]{8,}/g;
function presentable(text) {
const masked = text.replace(API_KEY, "qph_***");
if (masked.length <= MAX_MESSAGE) return masked;
return `${masked.slice(0, MAX_MESSAGE - KEPT_END)} … ${masked.slice(-KEPT_END)}`.toWellFormed();
}
class QpherSignError extends Error {
code;
name="QpherSignError";
hint;
requestId;
constructor(code, message, hint, options = {}) {
super(presentable(message), options.cause === void 0 ? void 0 : {
cause: options.cause
});
this.code = code;
this.hint = presentable(hint);
this.requestId = options.requestId;
}
}
function toQpherSignError(thrown) {
if (thrown instanceof QpherSignError) return thrown;
const message = thrown instanceof Error ? thrown.message : String(thrown);
return new QpherSignError("internal-error", `unexpected: ${message}`, "this is a bug in qpher-sign: please report it with the command that you ran", {
cause: thrown
});
}
function systemErrorCode(thrown) {
return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
}
},
2138: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => schemeImplementation
});
async function schemeImplementation(scheme) {
switch (scheme) {
case "ml-dsa-65":
return (await Promise.all([ __webpack_require__.e(17), __webpack_require__.e(700), __webpack_require__.e(749) ]).then(__webpack_require__.bind(__webpack_require__, 6749))).mlDsa65;

case "dilithium3-r3":
return (await Promise.all([ __webpack_require__.e(688), __webpack_require__.e(548) ]).then(__webpack_require__.bind(__webpack_require__, 5548))).dilithium3r3;
}
}
},
2211: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CB: () => readBounded,
H6: () => readStart,
JL: () => sizeOfFile,
Vh: () => replacedPermissions,
Ye: () => realPath,
ZU: () => openRegularFile,
Zu: () => readIfPresent,
_f: () => entryAt,
lS: () => readError,
mP: () => unwritable,
t2: () => exists,
vZ: () => writeAtomic
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2497);
function openRegularFile(file) {
let descriptor;
try {
descriptor = whileHeld(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK));
const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
if (stats.isFile()) return {
descriptor: descriptor,
stats: stats
};
} catch (cause) {
if (descriptor !== void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
throw readError(file, cause);
}
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `'${file}' is not a regular file`, "name a file, not a folder or a device");
}
function readBounded(file, maxBytes) {
const opened = openRegularFile(file);
try {
return readAtMost(opened, file, maxBytes);
} catch (cause) {
throw readError(file, cause);
} finally {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.descriptor);
}
}
function readStart(file, maxBytes) {
const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
try {
const head = Buffer.alloc(maxBytes);
return head.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head));
} finally {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
}
}
function readIfPresent(file, maxBytes) {
try {
return readBounded(file, maxBytes);
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb && error.code === "file-missing") return;
throw error;
}
}
function sizeOfFile(file) {
const {descriptor: descriptor, stats: stats} = openRegularFile(file);
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
return stats.size;
}
function writeAtomic(...contents) {
const staged = contents.map(content => ({
...content,
temporary: (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__.sL)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(content.file))
}));
let writing = "";
try {
for (const content of staged) {
writing = content.file;
stage(content.temporary, content);
}
for (const {file: file} of contents.length > 1 ? contents : []) {
writing = file;
whileHeld(() => {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, {
force: true
});
});
}
for (const {file: file, temporary: temporary} of staged) {
writing = file;
whileHeld(() => {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
});
(0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__.n2)(temporary);
}
} catch (cause) {
throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb ? cause : unwritable(writing, cause);
} finally {
for (const {temporary: temporary} of staged) (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__.EB)(temporary);
}
}
function unwritable(file, cause) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unwritable", `cannot write '${file}': ${(0, 
_errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause) ?? String(cause)}`, "check the permissions of the folder, the free space of the disk, and that no other program has the file open", {
cause: cause
});
}
function stage(temporary, {file: file, bytes: bytes, mode: mode = 420}) {
const replaced = replacedPermissions(file);
const descriptor = create(temporary, replaced ?? mode);
try {
if (replaced !== void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, replaced);
for (const piece of bytes instanceof Uint8Array ? [ bytes ] : bytes) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, piece);
} finally {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
}
}
function replacedPermissions(file) {
const entry = entryAt(file);
if (entry === void 0) return;
if (entry.isFile()) return entry.mode & 511;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unwritable", `cannot write '${file}': it exists and is not a regular file`, "name another file; links, devices, pipes and folders are never replaced");
}
function create(file, mode) {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "wx", mode);
} catch (cause) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause) !== "ENOENT") throw cause;
makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "wx", mode);
}
}
const MAX_HELD = 3e3;
const HELD_POLL = 10;
const HELD_CODES = [ "EBUSY", "EPERM", "EACCES" ];
function whileHeld(work, platform = process.platform) {
for (let waited = 0; ;waited += HELD_POLL) try {
return work();
} catch (cause) {
const isHeld = platform === "win32" && HELD_CODES.includes((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause));
if (!isHeld || waited >= MAX_HELD) throw cause;
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HELD_POLL);
}
}
function makeFolder(folder) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
} catch (error) {
const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(error);
if (code === "EEXIST") return;
if (code !== "ENOENT" || node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) === folder || exists(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))) throw error;
makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}
}
function exists(file) {
return entryAt(file) !== void 0;
}
function entryAt(file) {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, {
throwIfNoEntry: false
});
} catch {
return;
}
}
function realPath(file) {
try {
return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
} catch {
return;
}
}
function readAtMost({descriptor: descriptor, stats: stats}, file, maxBytes) {
const {size: size} = stats;
const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
let length = 0;
for (;;) {
const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, length);
length += bytesRead;
if (bytesRead === 0 || length === size && size <= maxBytes) return buffer.subarray(0, length);
if (length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `'${file}' is larger than the ${maxBytes} bytes that are allowed for it`, "check that the path names the right file");
if (length === buffer.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `'${file}' grew while it was being read`, "run again when nothing writes to it");
}
}
function readError(file, cause) {
if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return cause;
const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause);
if (code === "ENOENT" || code === "ENOTDIR") return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-missing", `the file '${file}' does not exist`, "check the path", {
cause: cause
});
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `cannot read '${file}': ${code ?? String(cause)}`, "check that the file is a regular file and may be read", {
cause: cause
});
}
},
5642: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => processSpace,
h: () => hasEnded
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
let space;
function processSpace() {
space ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(describeSpace()).digest("hex").slice(0, 16);
return space;
}
function hasEnded(id, space) {
return space === processSpace() && !isAlive(id);
}
function describeSpace() {
if (process.platform !== "linux") return (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
try {
return `${(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8")} ${(0, 
node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")}`;
} catch {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
}
function isAlive(id) {
if (id === process.pid) return false;
try {
process.kill(id, 0);
return true;
} catch (error) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(error) !== "ESRCH";
}
}
},
4154: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => work,
serveRequests: () => serveRequests
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
var _signatures_scheme_implementation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2138);
const work = {
hash: ({file: file, algorithms: algorithms, isAlone: isAlone}, signal) => (0, _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_3__.DC)(file, algorithms, signal, isAlone),
verify: async ({scheme: scheme, message: message, signature: signature, publicKey: publicKey}) => {
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
return (await (0, _signatures_scheme_implementation_js__WEBPACK_IMPORTED_MODULE_4__.a)(scheme)).verify(message, signature, publicKey);
}
};
function serveRequests() {
node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on("message", request => {
answer(request).then(result => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(result));
});
}
async function answer({kind: kind, input: input}) {
try {
return {
output: await work[kind](input)
};
} catch (thrown) {
const {code: code, message: message, hint: hint} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fD)(thrown);
return {
failure: {
code: code,
message: message,
hint: hint
}
};
}
}
},
2497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EB: () => discardTemporary,
jU: () => removeAbandoned,
n2: () => forgetTemporary,
sL: () => newTemporary
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _process_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);
const TEMPORARY_NAME = /^\.qpher-(\d{1,10})-([0-9a-f]{16})-[0-9a-f]{16}\.tmp$/;
const MAX_AGE = 24 * 60 * 60 * 1e3;
const REMOVE_RETRIES = 5;
const own = new Set;
function newTemporary(folder) {
const name = `.qpher-${process.pid}-${(0, _process_space_js__WEBPACK_IMPORTED_MODULE_3__.S)()}-${(0, 
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`;
own.add(name);
return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
}
function forgetTemporary(file) {
own.delete(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
}
function discardTemporary(file) {
if (own.has(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file))) remove(file);
forgetTemporary(file);
}
function removeAbandoned(folders) {
for (const folder of new Set(folders)) for (const name of namesIn(folder)) if (!own.has(name) && isAbandoned(folder, name)) remove(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
}
function remove(file) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, {
force: true,
recursive: true,
maxRetries: REMOVE_RETRIES
});
} catch {}
}
function namesIn(folder) {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
} catch {
return [];
}
}
function isAbandoned(folder, name) {
const [, id, space] = TEMPORARY_NAME.exec(name) ?? [];
if (id === void 0 || space === void 0) return false;
if (space === (0, _process_space_js__WEBPACK_IMPORTED_MODULE_3__.S)()) return (0, 
_process_space_js__WEBPACK_IMPORTED_MODULE_3__.h)(Number(id), space);
try {
return Math.abs(Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)).mtimeMs) > MAX_AGE;
} catch {
return false;
}
}
}
};
