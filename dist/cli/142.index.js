export const id = 142;

export const ids = [ 142, 154 ];

export const modules = {
42: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
II: () => refuseClashes,
cD: () => comparePaths,
e5: () => areOrdered,
nh: () => parseArtifactPath,
tu: () => foldPath
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const MAX_PATH_BYTES = 4096;
const SHOWN_CHARACTERS = 200;
function parseArtifactPath(text) {
const problem = problemOf(text);
if (problem === void 0) return text;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("path-invalid", `the path ${JSON.stringify(text.slice(0, SHOWN_CHARACTERS))} ${problem}`, "rename the file, or put it into an archive and sign that: a path in a manifest must mean the same on every system");
}
function problemOf(text) {
if (text === "") return "is empty";
if (!text.isWellFormed() || text.includes("�")) return "is not valid Unicode";
if ((new TextEncoder).encode(text).length > MAX_PATH_BYTES) return `has more than ${MAX_PATH_BYTES} bytes`;
if (/\p{Cc}/u.test(text)) return "has a control character";
if (text.includes("\\")) return "has a backslash";
const [forbidden] = /[<>:"|?*]/.exec(text) ?? [];
if (forbidden !== void 0) return `has the character ${forbidden}, which Windows does not allow in names`;
if (text.startsWith("/")) return "is absolute";
if (text.normalize("NFC") !== text) return "is not in Unicode NFC";
for (const segment of text.split("/")) {
const problem = problemOfSegment(segment);
if (problem !== void 0) return problem;
}
return;
}
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i;
const IGNORED_BY_HFS = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;
const REPOSITORY_NAMES = [ ".git", "git~1" ];
function problemOfSegment(segment) {
if (segment === "") return "has an empty segment";
if (segment === "." || segment === "..") return "has a segment '.' or '..'";
if (/[. ]$/.test(segment)) return "has a segment that ends in a full stop or a space, which Windows leaves out";
if (WINDOWS_DEVICE.test(segment)) return `has the segment '${segment}', which is a device on Windows`;
if (REPOSITORY_NAMES.includes(foldPath(segment.replace(IGNORED_BY_HFS, "")))) return `has the segment '${segment}', which stands for the folder .git of a repository`;
return;
}
function comparePaths(left, right) {
const length = Math.min(left.length, right.length);
for (let index = 0; index < length; index += 1) {
const one = left.charCodeAt(index);
const other = right.charCodeAt(index);
if (one !== other) return Number(isSurrogate(one)) - Number(isSurrogate(other)) || one - other;
}
return left.length - right.length;
}
function isSurrogate(codeUnit) {
return codeUnit >= 55296 && codeUnit <= 57343;
}
function areOrdered(paths) {
return paths.every((path, index) => index === 0 || comparePaths(paths[index - 1] ?? "", path) < 0);
}
function refuseClashes(paths, layout = []) {
const seen = new Map;
for (const names of [ paths, layout ]) for (const path of names) {
const folded = foldPath(path);
const other = seen.get(folded);
if (other !== void 0) throw clash(other, path, "are the same name if case and Unicode form are ignored");
seen.set(folded, path);
}
for (const [folded, path] of seen) for (let at = folded.indexOf("/"); at !== -1; at = folded.indexOf("/", at + 1)) {
const other = seen.get(folded.slice(0, at));
if (other !== void 0) throw clash(other, path, "cannot both exist: the first is a folder of the second");
}
}
function clash(one, other, why) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("path-clash", one === other ? `'${one}' would be two files of the release` : `'${one}' and '${other}' ${why}`, "rename one of them, or leave it out");
}
function foldPath(path) {
return path.normalize("NFC").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}
},
6698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fl: () => baseName,
SM: () => assetName,
dZ: () => isKeptByGithub
});
function assetName(artifactPath) {
return baseName(artifactPath).normalize("NFD").replace(/\p{M}+/gu, "").replace(/[^A-Za-z0-9_+.-]+/g, ".").replace(/\.{2,}/g, ".");
}
function isKeptByGithub(artifactPath) {
return /^[A-Za-z0-9_+-].*[A-Za-z0-9_+-]$|^[A-Za-z0-9_+-]$/.test(assetName(artifactPath));
}
function baseName(path) {
return path.slice(path.lastIndexOf("/") + 1);
}
},
1462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DI: () => digestAlgorithms,
QN: () => digestBytes,
Ze: () => rawDigest
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
const digestAlgorithms = [ "sha512", "sha384", "sha256" ];
const digestBytes = {
sha512: 64,
sha384: 48,
sha256: 32
};
function rawDigest(digests, algorithm) {
const raw = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jR)(digests[algorithm] ?? "");
if (raw?.length !== digestBytes[algorithm]) throw new TypeError(`no ${algorithm} digest here`);
return raw;
}
},
5072: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => explainPattern
});
var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _match_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4482);
const mistakes = [ [ /^["'].*["']$/s, "leave out the quotes: they are part of the pattern" ], [ /^- /, "leave out the '- ': a block of lines is not a YAML list" ], [ /^#/, "comments are not supported: leave the line out" ], [ /^~/, "'~' is not expanded: write the whole path" ], [ /\{.*,.*\}/s, "braces are not expanded: write each pattern on a line of its own" ], [ /,/, "commas do not separate patterns: write each pattern on a line of its own" ], [ /\\/, "write '/' between folders; a backslash escapes the next character" ] ];
async function explainPattern(text, place) {
const {root: root, workingDirectory: workingDirectory, ownFiles: ownFiles, isDownload: isDownload} = place;
if (ownFiles.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory, text))) return `'${text}' was written by qpher-sign and is never an artifact`;
const mistake = mistakes.find(([pattern]) => pattern.test(text))?.[1];
if (mistake !== void 0) return mistake;
const words = text.split(/\s+/);
if (words.length > 1 && words.every(word => /[*?.]/.test(word))) return "write each pattern on a line of its own";
if (root !== workingDirectory && await matchesIn(root, text)) {
const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workingDirectory, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, text)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
return `patterns are relative to the working directory, not to root: write '${below}'`;
}
if (/(?:^|\/)\*$/.test(text) && await matchesIn(workingDirectory, `${text}*`)) return `'${text}' matches only folders: write '${text}*' for the files below them`;
const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory, text.replace(/[*?[].*$/s, "").replace(/[^/]*$/, ""));
if (isDownload) return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_0__.t2)(folder) ? "check the spelling, and name the file as it is called in your folder: a browser may have renamed it" : `there is no folder '${folder}': check the spelling and the working directory`;
return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_0__.t2)(folder) ? "check the spelling and that the build has run; names that begin with a full stop need a pattern that does; a pattern that may match nothing belongs in optional-files" : `there is no folder '${folder}': check the working directory and that the build has run`;
}
async function matchesIn(folder, text) {
try {
const matched = await (0, _match_files_js__WEBPACK_IMPORTED_MODULE_2__.x)((0, _match_files_js__WEBPACK_IMPORTED_MODULE_2__.O)([ text ], []), folder);
return matched.some(({files: files}) => files.length > 0);
} catch {
return false;
}
}
},
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
4482: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => filePatterns,
x: () => matchFiles
});
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(9473);
var lock = __webpack_require__(1465);
var external_node_fs_ = __webpack_require__(3024);
var files = __webpack_require__(2211);
var artifact_path = __webpack_require__(42);
class FileNames {
#listings=new Map;
locate(file) {
const folder = external_node_path_.dirname(file);
if (folder === file) return [ file ];
const folders = (0, files.t2)(folder) ? [ folder ] : this.locate(folder);
return folders.flatMap(found => this.#spellings(found, external_node_path_.basename(file)).map(name => external_node_path_.join(found, name)));
}
#spellings(folder, name) {
const names = this.#list(folder);
const same = names?.get(name.normalize("NFC"));
if (same !== void 0) return same;
if (!(0, files.t2)(external_node_path_.join(folder, name))) return [];
const other = [ ...names?.values() ?? [] ].flat().find(candidate => (0, artifact_path.tu)(candidate) === (0, 
artifact_path.tu)(name));
return [ other ?? name ];
}
#list(folder) {
if (this.#listings.has(folder)) return this.#listings.get(folder);
const names = new Map;
let listing = names;
try {
for (const name of (0, external_node_fs_.readdirSync)(folder)) {
const key = name.normalize("NFC");
names.set(key, [ ...names.get(key) ?? [], name ]);
}
} catch {
listing = void 0;
}
this.#listings.set(folder, listing);
return listing;
}
}
async function walkFiles(start, visitor) {
if (visitor.isExcluded(start)) return;
await visit(start, await kindOf(start), [], visitor);
}
async function visit(file, kind, chain, visitor) {
const isWanted = visitor.isWanted(file);
const isWorthListing = visitor.isWorthListing(file);
if (!isWanted && !isWorthListing) {
visitor.passOver(file);
return;
}
const isFolder = kind === "folder" || kind === "link" && await leadsToFolder(file, isWanted);
if (isWanted) visitor.take(file, isFolder);
if (!isFolder || !isWorthListing) return;
const real = await external_node_fs_.promises.realpath(file);
if (chain.includes(real)) return;
const below = [ ...chain, real ];
for (const entry of await external_node_fs_.promises.readdir(file, {
withFileTypes: true
})) {
const child = external_node_path_.join(file, entry.name);
if (visitor.isExcluded(child)) continue;
const childKind = kindOfEntry(entry);
if (childKind === "file") visitFile(child, visitor); else await visit(child, childKind, below, visitor);
}
}
function visitFile(file, visitor) {
if (visitor.isWanted(file)) visitor.take(file, false); else visitor.passOver(file);
}
async function kindOf(file) {
return kindOfEntry(await external_node_fs_.promises.lstat(file));
}
function kindOfEntry(entry) {
if (entry.isDirectory()) return "folder";
return entry.isSymbolicLink() ? "link" : "file";
}
async function leadsToFolder(link, isWanted) {
try {
return (await external_node_fs_.promises.stat(link)).isDirectory();
} catch (cause) {
if (!isWanted && [ "ENOENT", "ELOOP" ].includes((0, errors.vq)(cause) ?? "")) return false;
throw cause;
}
}
function filePatterns(files, optionalFiles) {
return [ ...files.map(text => ({
text: text,
optional: false
})), ...optionalFiles.map(text => ({
text: text,
optional: true
})) ];
}
async function matchFiles(patterns, workingDirectory) {
const [excluded, included] = splitPatterns(patterns);
const {parseGlob: parseGlob, searchPaths: searchPaths} = await Promise.all([ __webpack_require__.e(581), __webpack_require__.e(727) ]).then(__webpack_require__.bind(__webpack_require__, 4727));
const searches = included.map(pattern => ({
pattern: pattern,
glob: parseGlob(pattern.text, workingDirectory, false),
withHidden: parseGlob(pattern.text, workingDirectory, true),
files: new Set,
folders: new Set,
hidden: new Set
}));
const isExcluded = exclusion(excluded.map(text => parseGlob(text, workingDirectory, true)), excluded.map(text => external_node_path_.resolve(workingDirectory, text)));
const scope = {
workingDirectory: workingDirectory,
names: new FileNames,
isExcluded: isExcluded
};
for (const search of searches) await takeNamed(search, scope);
const withWildcards = searches.filter(({glob: glob}) => glob.literal === void 0);
const texts = withWildcards.map(({pattern: pattern}) => pattern.text);
for (const start of await searchPaths(texts, workingDirectory)) for (const found of scope.names.locate(start)) await walk(found, visitorOf(withWildcards, isExcluded), start);
return searches.map(matchedPattern);
}
function splitPatterns(patterns) {
const isExclusion = ({text: text}) => text.startsWith("!");
const excluded = patterns.filter(isExclusion).map(({text: text}) => text.replace(/^!\s*/, ""));
const included = patterns.filter(pattern => !isExclusion(pattern));
if (included.length > 0 || excluded.length === 0) return [ excluded, included ];
throw new errors.Yb("setting-invalid", "files has only exclusions", "add a pattern for what to include");
}
async function takeNamed({pattern: pattern, glob: glob, files: files, folders: folders}, scope) {
const meant = new Set([ external_node_path_.resolve(scope.workingDirectory, pattern.text), ...glob.literal === void 0 ? [] : [ glob.literal ] ]);
const visitor = {
isExcluded: scope.isExcluded,
isWanted: () => true,
isWorthListing: () => false,
take: (file, isFolder) => (isFolder ? folders : files).add(file),
passOver: () => {}
};
for (const file of [ ...meant ].flatMap(name => scope.names.locate(name))) await walk(file, visitor, pattern.text);
}
function visitorOf(searches, isExcluded) {
const matching = file => {
const name = file.normalize("NFC");
return searches.filter(({glob: glob}) => glob.matches(name));
};
return {
isExcluded: isExcluded,
isWanted: file => matching(file).length > 0,
isWorthListing: folder => searches.some(({glob: glob}) => glob.mayMatchBelow(folder.normalize("NFC"))),
take: (file, isFolder) => {
for (const {files: files, folders: folders} of matching(file)) (isFolder ? folders : files).add(file);
},
passOver: file => {
const base = external_node_path_.basename(file);
if (!base.startsWith(".") || base === lock.Sy) return;
const name = file.normalize("NFC");
for (const {withHidden: withHidden, hidden: hidden} of searches) if (withHidden.matches(name)) hidden.add(file);
}
};
}
async function walk(start, visitor, pattern) {
try {
await walkFiles(start, visitor);
} catch (cause) {
throw unlistable(pattern, cause);
}
}
function exclusion(globs, literals) {
if (globs.length === 0) return () => false;
const names = new Set(literals.map(file => file.normalize("NFC")));
const matches = file => names.has(file) || globs.some(glob => glob.matches(file));
const known = new Map;
const isFolderExcluded = folder => {
const answer = known.get(folder);
if (answer !== void 0) return answer;
const above = external_node_path_.dirname(folder);
const isExcluded = above !== folder && (isFolderExcluded(above) || matches(folder) || matches(folder + external_node_path_.sep));
known.set(folder, isExcluded);
return isExcluded;
};
return file => {
const name = file.normalize("NFC");
return matches(name) || isFolderExcluded(external_node_path_.dirname(name));
};
}
const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;
function matchedPattern({pattern: pattern, glob: glob, files: files, folders: folders, hidden: hidden}) {
if (files.size === 0 && folders.size > 0 && !ALL_BELOW.test(pattern.text)) throw new errors.Yb("artifact-is-folder", `'${pattern.text}' ${glob.literal === void 0 ? "matches only folders" : "is a folder, not a file"}`, `for the files in it write '${pattern.text.replace(/[/\\]+$/, "")}/**'`);
return {
...pattern,
files: [ ...files ],
hidden: hidden.size
};
}
function unlistable(pattern, cause) {
const why = cause instanceof Error ? cause.message : String(cause);
if (why.includes("�")) return new errors.Yb("path-invalid", `among the files of '${pattern}' is a name that is not valid Unicode: ${why}`, "rename the file, or exclude its folder with !", {
cause: cause
});
return new errors.Yb("artifact-unreadable", `the files of '${pattern}' cannot be listed: ${why}`, "check the permissions of the folders and where symbolic links lead, or exclude them with !", {
cause: cause
});
}
},
8099: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
As: () => utf8,
Bk: () => formatBase64,
Id: () => concatBytes,
NN: () => formatHex,
Pe: () => parseBase64,
SK: () => parseBase64url,
Ug: () => formatBase64url,
ex: () => equalBytes,
jR: () => parseHex
});
var _scure_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);
function formatHex(bytes) {
return _scure_base__WEBPACK_IMPORTED_MODULE_0__.uh.encode(bytes);
}
function parseHex(text) {
return canonical(text, _scure_base__WEBPACK_IMPORTED_MODULE_0__.uh);
}
function formatBase64(bytes) {
return _scure_base__WEBPACK_IMPORTED_MODULE_0__.K3.encode(bytes);
}
function parseBase64(text) {
return canonical(text, _scure_base__WEBPACK_IMPORTED_MODULE_0__.K3);
}
function formatBase64url(bytes) {
return _scure_base__WEBPACK_IMPORTED_MODULE_0__.zD.encode(bytes);
}
function parseBase64url(text) {
return canonical(text, _scure_base__WEBPACK_IMPORTED_MODULE_0__.zD);
}
function utf8(text) {
return (new TextEncoder).encode(text);
}
function concatBytes(...parts) {
const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
let position = 0;
for (const part of parts) {
whole.set(part, position);
position += part.length;
}
return whole;
}
function equalBytes(left, right) {
return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
function canonical(text, {encode: encode, decode: decode}) {
try {
const bytes = decode(text);
return encode(bytes) === text ? bytes : void 0;
} catch {
return;
}
}
},
5749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => ciSystems,
T: () => githubActions
});
function branchRef(name) {
return isNamed(name) ? `refs/heads/${name}` : void 0;
}
function tagRef(name) {
return isNamed(name) ? `refs/tags/${name}` : void 0;
}
const otherForges = [ {
known: /\/merge_requests\/|(^|\/\/|@)[^/:]*gitlab/,
refOf: change => `refs/merge-requests/${change}/head`
}, {
known: /\/pull-requests\/|(^|\/\/|@)[^/:]*(bitbucket|stash)/,
refOf: change => `refs/pull-requests/${change}/from`
} ];
function changeRef(change, forge = "") {
if (change === void 0 || !/^\d+$/.test(change)) return;
const other = otherForges.find(({known: known}) => known.test(forge));
return other === void 0 ? `refs/pull/${change}/head` : other.refOf(change);
}
function changeNumber(address) {
return /\/(\d+)\/?$/.exec(address ?? "")?.[1];
}
function repositoryOf(address) {
const trimmed = path => path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
if (address === void 0) return;
if (/^(https?|ssh|git):\/\//.test(address)) return URL.canParse(address) ? trimmed(new URL(address).pathname) : void 0;
const [, path] = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)([^:]+)$/.exec(address) ?? [];
return path === void 0 ? void 0 : trimmed(path);
}
function isNamed(name) {
return name !== void 0 && name !== "";
}
var errors = __webpack_require__(9473);
var files = __webpack_require__(2211);
const MAX_PROPERTIES_BYTES = 4 * 1024 * 1024;
function buildParameters(file) {
const build = readProperties(file);
return readProperties(build.get("teamcity.configuration.properties.file"));
}
function readProperties(file) {
if (file === void 0 || file === "") return new Map;
try {
return parseProperties((0, files.CB)(file, MAX_PROPERTIES_BYTES).toString("latin1"));
} catch (error) {
if (error instanceof errors.Yb) return new Map;
throw error;
}
}
function parseProperties(text) {
const lines = text.matchAll(/^((?:\\.|[^\\=:#!\s])(?:\\.|[^\\=:\s])*)[=:](.*)$/gm);
return new Map(Array.from(lines, ([, name = "", value = ""]) => [ teamcity_properties_unescape(name), teamcity_properties_unescape(value) ]));
}
const CONTROLS = {
t: "\t",
n: "\n",
r: "\r",
f: "\f"
};
function teamcity_properties_unescape(text) {
return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code, character) => code === void 0 ? CONTROLS[character ?? ""] ?? character ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
}
const githubActions = {
provider: "github",
isPresent: ({GITHUB_ACTIONS: GITHUB_ACTIONS}) => GITHUB_ACTIONS === "true",
describe: variables => ({
repository: variables.GITHUB_REPOSITORY,
ref: variables.GITHUB_REF,
commit: variables.GITHUB_SHA,
workflow: variables.GITHUB_WORKFLOW_REF,
runId: variables.GITHUB_RUN_ID,
runAttempt: variables.GITHUB_RUN_ATTEMPT
})
};
const gitlab = {
provider: "gitlab",
isPresent: ({GITLAB_CI: GITLAB_CI}) => GITLAB_CI === "true",
describe: variables => ({
repository: variables.CI_PROJECT_PATH,
ref: changeRef(variables.CI_MERGE_REQUEST_IID, "gitlab") ?? changeRef(variables.CI_EXTERNAL_PULL_REQUEST_IID) ?? tagRef(variables.CI_COMMIT_TAG) ?? branchRef(variables.CI_COMMIT_BRANCH),
commit: variables.CI_COMMIT_SHA,
workflow: variables.CI_CONFIG_PATH,
runId: variables.CI_PIPELINE_ID
})
};
const jenkins = {
provider: "jenkins",
isPresent: ({JENKINS_URL: JENKINS_URL, BUILD_ID: BUILD_ID}) => JENKINS_URL !== void 0 && BUILD_ID !== void 0,
describe: variables => ({
repository: repositoryOf(variables.GIT_URL),
ref: jenkinsRef(variables),
commit: variables.GIT_COMMIT,
workflow: variables.JOB_NAME,
runId: variables.BUILD_NUMBER
})
};
function jenkinsRef(variables) {
const {CHANGE_ID: CHANGE_ID, CHANGE_URL: CHANGE_URL, ghprbPullId: ghprbPullId, gitlabMergeRequestIid: gitlabMergeRequestIid, GIT_BRANCH: GIT_BRANCH = ""} = variables;
if (CHANGE_ID !== void 0) return changeRef(CHANGE_ID, CHANGE_URL);
if (ghprbPullId !== void 0) return changeRef(ghprbPullId, "github");
if (gitlabMergeRequestIid !== void 0) return changeRef(gitlabMergeRequestIid, "gitlab");
if (GIT_BRANCH.startsWith("refs/")) return GIT_BRANCH;
return tagRef(variables.TAG_NAME) ?? branchRef(variables.BRANCH_NAME) ?? branchRef(/^origin\/(.+)$/.exec(GIT_BRANCH)?.[1]);
}
const azurePipelines = {
provider: "azure-pipelines",
isPresent: ({TF_BUILD: TF_BUILD}) => TF_BUILD?.toLowerCase() === "true",
describe: variables => ({
repository: repositoryOf(variables.BUILD_REPOSITORY_URI),
ref: variables.BUILD_SOURCEBRANCH,
commit: variables.BUILD_SOURCEVERSION,
workflow: variables.BUILD_DEFINITIONNAME,
runId: variables.BUILD_BUILDID,
runAttempt: variables.SYSTEM_JOBATTEMPT
})
};
const circleci = {
provider: "circleci",
isPresent: ({CIRCLECI: CIRCLECI}) => CIRCLECI === "true",
describe: variables => ({
repository: repositoryOf(variables.CIRCLE_REPOSITORY_URL),
ref: tagRef(variables.CIRCLE_TAG) ?? changeRef(changeNumber(variables.CIRCLE_PULL_REQUEST), variables.CIRCLE_PULL_REQUEST) ?? changeRef(variables.CIRCLE_PR_NUMBER, variables.CIRCLE_REPOSITORY_URL) ?? branchRef(variables.CIRCLE_BRANCH),
commit: variables.CIRCLE_SHA1,
runId: variables.CIRCLE_WORKFLOW_ID
})
};
const buildkite = {
provider: "buildkite",
isPresent: ({BUILDKITE: BUILDKITE}) => BUILDKITE === "true",
describe: variables => ({
repository: repositoryOf(variables.BUILDKITE_REPO),
ref: changeRef(variables.BUILDKITE_PULL_REQUEST, variables.BUILDKITE_PIPELINE_PROVIDER) ?? tagRef(variables.BUILDKITE_TAG) ?? branchRef(variables.BUILDKITE_BRANCH),
commit: variables.BUILDKITE_COMMIT,
workflow: variables.BUILDKITE_PIPELINE_SLUG,
runId: variables.BUILDKITE_BUILD_NUMBER,
runAttempt: nextNumber(variables.BUILDKITE_RETRY_COUNT)
})
};
function nextNumber(count) {
return count !== void 0 && /^\d{1,6}$/.test(count) ? String(Number(count) + 1) : void 0;
}
const bitbucket = {
provider: "bitbucket",
isPresent: ({BITBUCKET_BUILD_NUMBER: BITBUCKET_BUILD_NUMBER}) => BITBUCKET_BUILD_NUMBER !== void 0,
describe: variables => ({
repository: variables.BITBUCKET_REPO_FULL_NAME,
ref: changeRef(variables.BITBUCKET_PR_ID, "bitbucket") ?? tagRef(variables.BITBUCKET_TAG) ?? branchRef(variables.BITBUCKET_BRANCH),
commit: variables.BITBUCKET_COMMIT,
runId: variables.BITBUCKET_BUILD_NUMBER
})
};
const woodpecker = {
provider: "woodpecker",
isPresent: ({CI: CI}) => CI === "woodpecker",
describe: variables => ({
repository: variables.CI_REPO,
ref: refOfEvent(variables.CI_COMMIT_REF, variables.CI_COMMIT_PULL_REQUEST, variables.CI_FORGE_TYPE),
commit: variables.CI_COMMIT_SHA,
workflow: variables.CI_WORKFLOW_NAME,
runId: variables.CI_PIPELINE_NUMBER
})
};
const drone = {
provider: "drone",
isPresent: ({DRONE: DRONE}) => DRONE === "true",
describe: variables => ({
repository: variables.DRONE_REPO,
ref: refOfEvent(variables.DRONE_COMMIT_REF, variables.DRONE_PULL_REQUEST, variables.DRONE_REPO_LINK),
commit: variables.DRONE_COMMIT_SHA,
workflow: variables.DRONE_STAGE_NAME,
runId: variables.DRONE_BUILD_NUMBER
})
};
function refOfEvent(ref, change, forge) {
return ref?.startsWith("refs/heads/") === true ? changeRef(change, forge) ?? ref : ref;
}
const teamcity = {
provider: "teamcity",
isPresent: ({TEAMCITY_VERSION: TEAMCITY_VERSION}) => TEAMCITY_VERSION !== void 0,
describe: variables => {
const parameters = buildParameters(variables.TEAMCITY_BUILD_PROPERTIES_FILE);
const url = parameters.get("vcsroot.url");
const refs = [ ...parameters ].filter(([name]) => name.startsWith("teamcity.build.vcs.branch."));
return {
repository: repositoryOf(url),
ref: changeRef(parameters.get("teamcity.pullRequest.number"), url) ?? (refs.length === 1 ? refs[0]?.[1] : void 0),
commit: variables.BUILD_VCS_NUMBER,
workflow: parameters.get("teamcity.buildType.id"),
runId: parameters.get("teamcity.build.id")
};
}
};
const ciSystems = [ githubActions, gitlab, jenkins, azurePipelines, circleci, buildkite, bitbucket, woodpecker, drone, teamcity ];
},
3202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => completeSource
});
const FULL_REF = /^refs\/[^\s\p{Cc}]+$/u;
const WHOLE_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ONE_LINE = /^[^\p{Cc}]+$/u;
function completeSource(provider, values) {
const {repository: repository, ref: ref, commit: commit} = values;
const problems = [ problemOf("provider", provider, ONE_LINE, "one line of text"), problemOf("repository", repository, ONE_LINE, "one line of text"), problemOf("ref", ref, FULL_REF, "a full ref such as refs/heads/main"), problemOf("commit", commit, WHOLE_COMMIT, "40 or 64 lower-case hex digits") ].filter(problem => problem !== void 0);
if (problems.length > 0 || !provider || !repository || !ref || !commit) return {
kind: "incomplete",
problem: problems.join(", ")
};
const source = {
provider: provider,
repository: repository,
ref: ref,
commit: commit,
workflow: lineOrNull(values.workflow),
run_id: lineOrNull(values.runId),
run_attempt: attemptOf(values.runAttempt)
};
return {
kind: "complete",
source: source
};
}
function problemOf(name, value, pattern, expected) {
if (value === void 0 || value === "") return `no ${name}`;
return pattern.test(value) ? void 0 : `the ${name} '${value}', which is not ${expected}`;
}
function lineOrNull(value) {
return value !== void 0 && ONE_LINE.test(value) ? value : null;
}
function attemptOf(value) {
return value !== void 0 && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
},
175: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$o: () => cliHost,
kJ: () => cliSource,
lD: () => warnOfUnknownVariables
});
var ci_systems = __webpack_require__(5749);
var errors = __webpack_require__(9473);
var settings = __webpack_require__(9918);
var facts = __webpack_require__(7872);
const LINE_INTERVAL = 1;
function progressLines(print, seconds) {
return paced(LINE_INTERVAL, (done, total, line) => {
print(`${done}/${total} ${line}`);
}, seconds);
}
function paced(interval, show, seconds = () => process.uptime()) {
let shownAt = -1 / 0;
return (done, total, line) => {
if (total <= facts.pX) return;
const now = seconds();
if (done < total && now < shownAt + interval) return;
shownAt = now;
show(done, total, line);
};
}
const BAR_INTERVAL = .1;
const BAR_WIDTH = 30;
function cliProgress(output, environment) {
if (!process.stderr.isTTY || environment.TERM === "dumb" || isCi(environment)) return progressLines(line => {
output.note(line);
});
return paced(BAR_INTERVAL, (done, total) => {
output.status(done === total ? "" : formatBar(done, total));
});
}
function isCi({CI: CI = ""}) {
return CI !== "" && CI !== "false";
}
function formatBar(done, total) {
const filled = Math.floor(BAR_WIDTH * done / total);
return `[${"=".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${done}/${total}`;
}
const VARIABLE_PREFIX = "QPHER_";
function cliSource(flags) {
return name => flags.get(name) ?? process.env[variableOf(name)]?.trim() ?? (name === settings.W0.githubToken.name ? process.env.GH_TOKEN ?? process.env.GITHUB_TOKEN : void 0);
}
function variableOf(name) {
return VARIABLE_PREFIX + name.toUpperCase().replaceAll("-", "_");
}
function warnOfUnknownVariables(output) {
const known = new Set((0, settings.f5)().map(({name: name}) => variableOf(name)));
for (const name of Object.keys(process.env)) if (name.startsWith(VARIABLE_PREFIX) && !known.has(name)) output.note(`warning: the variable ${name} is not a setting of qpher-sign and is ignored`);
}
const MAX_STANDARD_INPUT_BYTES = 16 * 1024 * 1024;
async function readStandardInput(signal) {
signal.throwIfAborted();
const stop = () => {
process.stdin.destroy(signal.reason);
};
signal.addEventListener("abort", stop, {
once: true
});
try {
const chunks = [];
let size = 0;
for await (const chunk of process.stdin) {
chunks.push(chunk);
size += chunk.length;
if (size > MAX_STANDARD_INPUT_BYTES) throw tooLong();
}
return Buffer.concat(chunks);
} finally {
signal.removeEventListener("abort", stop);
}
}
function tooLong() {
return new errors.Yb("file-unreadable", `standard input has more than the ${MAX_STANDARD_INPUT_BYTES} bytes that are read`, "check what is written to it");
}
function cliHost({output: output, entry: entry}, debug) {
return {
entry: entry,
workingDirectory: process.cwd(),
ciSystems: ci_systems.D,
readStandardInput: readStandardInput,
progress: cliProgress(output, process.env),
warn: line => {
output.note(`warning: ${line}`);
},
note: line => {
output.note(line);
},
debug: line => {
if (debug) output.note(`debug: ${line}`);
}
};
}
},
2142: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runCli: () => runCli
});
var parsers = __webpack_require__(7112);
var settings = __webpack_require__(9918);
var errors = __webpack_require__(9473);
const AUTO_FLAG_END = "-auto";
function normalizeBooleans(argv) {
const namesOf = kind => new Set((0, settings.f5)().flatMap(setting => setting.kind === kind ? [ setting.name ] : []));
const booleans = namesOf("boolean");
const withAuto = namesOf("boolean-or-auto");
const end = optionsEnd(argv);
return argv.map((argument, index) => {
if (index >= end) return argument;
const [, name = "", value = ""] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
if (!booleans.has(name) && !withAuto.has(name)) return argument;
const parsed = withAuto.has(name) ? (0, parsers.aR)(value, name) : (0, parsers.yG)(value, name);
if (parsed === "auto") return `--${name}${AUTO_FLAG_END}`;
return parsed ? `--${name}` : `--no-${name}`;
});
}
function optionsEnd(argv) {
const end = argv.indexOf("--");
return end === -1 ? argv.length : end;
}
function refuseFileNames(argv, exists) {
const end = optionsEnd(argv);
const isMeaningful = (argument, index) => argument.startsWith("!") || index < end && argument.startsWith("-") && ![ "-", "--" ].includes(argument);
const name = argv.find((argument, index) => isMeaningful(argument, index) && exists(argument));
if (name === void 0) return;
throw new errors.Yb("setting-invalid", `${JSON.stringify(name)} is ${name.startsWith("!") ? "an exclusion" : "an option"} and also the name of a file here`, `write ./${name} for the file, and ./* for all files of a folder; otherwise rename or remove the file`);
}
var files = __webpack_require__(2211);
var esm = __webpack_require__(8179);
var keyring_file = __webpack_require__(3473);
var keyring = __webpack_require__(1488);
var verify = __webpack_require__(4017);
var external_node_path_ = __webpack_require__(6760);
var version = __webpack_require__(8508);
var clean_text = __webpack_require__(2348);
function formatJunit(report) {
const cases = [ runCase(report), ...artifactCases(report) ];
const failures = cases.filter(({problem: problem}) => problem !== void 0).length;
const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
const name = `qpher-sign ${report.mode}`;
return [ '<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${name}" ${counts}>`, `  <testsuite name="${name}" ${counts} timestamp="${report.started_at}">`, ...cases.flatMap(formatCase), "  </testsuite>", "</testsuites>", "" ].join("\n");
}
function runCase({mode: mode, error: error, result: result, outcome: outcome, exit_status: exit_status}) {
const name = `the ${mode} run`;
if (exit_status === 0) return {
name: name
};
if (error !== null) return {
name: name,
problem: {
type: error.code,
message: `${error.message}; ${error.hint}`
}
};
return {
name: name,
problem: {
type: outcome,
message: result?.mode === "verify" ? result.reason : ""
}
};
}
function artifactCases({result: result}) {
if (result === null) return [];
switch (result.mode) {
case "sign":
return result.artifacts.map(signedCase);

case "verify":
return result.artifacts.map(judgedCase);

case "merge":
return result.parts.map(({path: path}) => ({
name: `${path} (merged)`
}));
}
}
function signedCase({path: path, action: action}) {
return {
name: `${path} (${action})`
};
}
function judgedCase({path: path, verdict: verdict, detail: detail, failed: failed}) {
return {
name: path,
problem: failed ? {
type: verdict,
message: detail
} : void 0
};
}
function formatCase({name: name, problem: problem}) {
const start = `    <testcase classname="qpher-sign" name="${junit_escape(name)}"`;
if (problem === void 0) return [ `${start}/>` ];
return [ `${start}>`, `      <failure type="${junit_escape(problem.type)}" message="${junit_escape(problem.message)}"/>`, "    </testcase>" ];
}
function junit_escape(text) {
return (0, clean_text.X)(text).replace(/[\uFFFE\uFFFF]/g, "�").replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
const exitStatuses = {
0: "done",
1: "an artifact, manifest, part, source or new signature failed verification, or a keyring is not up to date (--check)",
2: "settings or input files are wrong",
3: "the service or GitHub refused the credentials",
4: "the service or GitHub could not be reached, or kept failing",
5: "a local file could not be read or written, or qpher-sign has a bug",
130: "cancelled"
};
const exitStatusOfError = {
"setting-unknown": 2,
"setting-invalid": 2,
"setting-missing": 2,
"setting-conflict": 2,
"api-key-missing": 2,
"api-key-malformed": 2,
"pattern-unmatched": 2,
"artifact-is-folder": 2,
"artifact-unreadable": 2,
"artifact-outside-root": 2,
"artifact-reserved": 2,
"path-invalid": 2,
"path-clash": 2,
"no-artifacts": 2,
"cost-guard": 2,
"attestation-too-large": 2,
"source-unknown": 2,
"signature-exists": 2,
"file-foreign": 2,
"checksums-invalid": 2,
"manifest-shrinks": 2,
"manifest-missing": 2,
"manifest-invalid": 2,
"attestation-invalid": 2,
"manifest-too-large": 2,
"merge-conflict": 2,
"keyring-invalid": 2,
"public-key-invalid": 2,
"key-conflict": 2,
"no-trusted-key": 2,
"key-not-pinned": 2,
"file-missing": 2,
"signature-rejected": 1,
"part-rejected": 1,
"part-untrusted": 1,
"credentials-refused": 3,
"permission-refused": 3,
"no-active-key": 4,
"key-active": 2,
"key-unstable": 4,
"service-refused": 4,
"service-failing": 4,
"service-unreachable": 4,
"response-invalid": 4,
"certificate-untrusted": 4,
"redirect-refused": 4,
"rate-limited": 4,
"deadline-exceeded": 4,
"release-not-found": 2,
"release-refused": 2,
"asset-conflict": 2,
"asset-missing": 2,
"github-refused": 3,
"github-unreachable": 4,
"file-unreadable": 5,
"file-unwritable": 5,
"file-changed": 5,
"internal-error": 5,
cancelled: 130
};
function exitStatusOfResult({outcome: outcome}) {
switch (outcome) {
case "signed":
case "merged":
case "planned":
case "verified":
return 0;

case "failed":
case "manifest-rejected":
case "policy-rejected":
return 1;
}
}
async function runToReport(mode, run, now) {
const started_at = now().toISOString();
const common = {
type: "qpher-sign/report/v1",
tool: version.z,
mode: mode,
started_at: started_at
};
try {
const result = await run();
const exit_status = exitStatusOfResult(result);
return {
...common,
outcome: result.outcome,
exit_status: exit_status,
finished_at: now().toISOString(),
error: null,
result: result
};
} catch (thrown) {
return {
...common,
...failure(thrown),
finished_at: now().toISOString(),
result: null
};
}
}
function failure(thrown) {
const {code: code, message: message, hint: hint, requestId: requestId} = (0, errors.fD)(thrown);
return {
outcome: "error",
exit_status: exitStatusOfError[code],
error: {
code: code,
message: message,
hint: hint,
request_id: requestId ?? null
}
};
}
function saveReport(report, reportPlace) {
try {
const place = reportPlace();
if (place !== void 0) {
assertReportFile(place.file);
assertNoArtifact(place, report.result);
(0, files.vZ)({
file: place.file,
bytes: Buffer.from(formatFor(place.file, report))
});
}
return report;
} catch (thrown) {
return report.error === null ? {
...report,
...failure(thrown),
result: null
} : report;
}
}
function assertNoArtifact({file: file, root: root}, result) {
const replaced = (0, files.Ye)(file);
if (replaced === void 0 || result?.mode !== "verify") return;
const artifact = result.artifacts.find(({found_at: found_at}) => found_at !== null && (0, 
files.Ye)(external_node_path_.resolve(root, found_at)) === replaced);
if (artifact === void 0) return;
throw new errors.Yb("setting-conflict", `the report would replace the artifact '${artifact.path}'`, "choose another name for the report, such as qpher-report.json");
}
function formatFor(file, report) {
return file.toLowerCase().endsWith(".xml") ? formatJunit(report) : formatReport(report);
}
function formatReport(report) {
return (0, clean_text.E)(`${JSON.stringify(report, void 0, 2)}\n`);
}
const reportHeads = [ '{\n  "type": "qpher-sign/report/', '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qpher-sign ' ].map(head => Buffer.from(head));
function assertReportFile(file) {
const entry = (0, files._f)(file);
if (entry === void 0 || entry.isFile() && (entry.size === 0 || isReport(file))) return;
throw new errors.Yb("file-foreign", `the report cannot be written to '${file}', which exists and is not a report`, "choose another name for the report, or move that file away");
}
function isReport(file) {
const head = (0, files.H6)(file, Math.max(...reportHeads.map(({length: length}) => length)));
return reportHeads.some(known => head.subarray(0, known.length).equals(known));
}
var command_options = __webpack_require__(133);
var run_context = __webpack_require__(1645);
var ci_systems = __webpack_require__(5749);
var complete_source = __webpack_require__(3202);
function detectSource(systems, environment) {
const present = systems.filter(({isPresent: isPresent}) => isPresent(environment));
const [system, ...others] = present;
if (system === void 0) return {
source: null,
problem: void 0
};
if (others.length > 0) {
const names = present.map(({provider: provider}) => provider).join(" and ");
return {
source: null,
problem: `the environment describes a run of ${names}`
};
}
const completed = (0, complete_source.B)(system.provider, system.describe(environment));
if (completed.kind === "complete") return {
source: completed.source,
problem: void 0
};
return {
source: null,
problem: `the environment of ${system.provider} has ${completed.problem}`
};
}
const releaseCommands = {
sign: {
summary: "Sign files: writes <file>.sig for each, and the signed manifest.",
run: async (read, context, {ciSystems: ciSystems, workingDirectory: workingDirectory}) => {
const {sign: sign} = await Promise.all([ __webpack_require__.e(959), __webpack_require__.e(457) ]).then(__webpack_require__.bind(__webpack_require__, 9457));
const source = runSource(read, ciSystems, context.warn);
return sign((0, command_options.q1)(read, workingDirectory, source), {
...context,
source: source
});
}
},
verify: {
summary: "Verify the artifacts of a manifest, all of them or those named.",
run: (read, context, {workingDirectory: workingDirectory}) => (0, verify.M)((0, 
command_options.GD)(read, workingDirectory, githubRun()), context)
},
merge: {
summary: "Merge the signed manifests of several jobs into one, and sign that.",
run: async (read, context, {workingDirectory: workingDirectory}) => {
const {merge: merge} = await Promise.all([ __webpack_require__.e(959), __webpack_require__.e(295) ]).then(__webpack_require__.bind(__webpack_require__, 9295));
return merge((0, command_options.lL)(read, workingDirectory, githubRun()), context);
}
}
};
const releaseCommandNames = Object.keys(releaseCommands);
async function runCommand(name, read, host) {
const report = (0, command_options.rn)(read, host.workingDirectory);
if (report !== void 0) assertReportFile(report);
return releaseCommands[name].run(read, (0, run_context.p)(read, host, name === "verify"), host);
}
function runSource(read, systems, warn) {
const given = read(settings.W0.source);
if (given !== void 0) return given;
const {source: source, problem: problem} = detectSource(systems, process.env);
if (problem !== void 0) warn(`${problem}: the manifest will record no source; set source to record one`);
return source;
}
function githubRun() {
return detectSource([ ci_systems.T ], process.env).source;
}
const exportFormats = [ "keyring", ...keyring_file.JG ];
var context = __webpack_require__(175);
var report_facts = __webpack_require__(7872);
var read_settings = __webpack_require__(9046);
const STANDARD_OUTPUT = "-";
async function runArtifactCommand(invocation, program) {
const {output: output} = program;
(0, context.lD)(output);
const report = await runToReport(invocation.command, () => runCommand(invocation.command, (0, 
read_settings.Gs)((0, context.kJ)(withNames(invocation))), (0, context.$o)(program, invocation.debug)), () => new Date);
const source = (0, context.kJ)(invocation.flags);
const isShown = source(settings.W0.report.name) === STANDARD_OUTPUT;
const saved = saveReport(report, () => (0, command_options.YM)((0, read_settings.Gs)(source), process.cwd()));
showReport(saved, output);
if (invocation.json || isShown) output.data(formatReport(saved));
return saved.exit_status;
}
function withNames({files: files, flags: flags}) {
return files.length === 0 ? flags : new Map([ ...flags, [ settings.W0.files.name, files ] ]);
}
function showReport(report, output) {
if (report.error !== null) {
output.error(report.error);
return;
}
const facts = (0, report_facts.xS)(report);
output.line(facts.headline);
const width = Math.max(0, ...facts.details.map(([name]) => name.length));
for (const [name, value] of facts.details) output.line(`  ${name.padEnd(width)}  ${value}`);
for (const line of (0, report_facts.u1)(facts)) output.line(`  ${line}`);
for (const hint of facts.hints) output.line(`  hint: ${hint}`);
}
function settingHelp(setting, mode, spelling) {
return spell(setting.help[mode] ?? "", spelling);
}
function spell(text, spelling) {
return text.replace(/\{([a-z-]+)(?:: ([^}]+))?\}/g, (_, name, value) => spelling === "flags" ? flag(name, value) : value === void 0 ? name : `${name}: ${value}`);
}
function flag(name, value) {
const {kind: kind} = (0, settings.f5)().find(one => one.name === name) ?? {};
if (value === void 0 || kind === "boolean" && value === "true") return `--${name}`;
return kind === "boolean" ? `--no-${name}` : `--${name} ${value}`;
}
async function parseCommandLine(argv) {
const parsed = {
text: ""
};
const program = createProgram(argv[0] === "help" ? argv[1] : argv[0], run => {
parsed.run = run;
});
for (const command of [ program, ...allCommands(program) ]) command.exitOverride().configureOutput({
writeOut: text => {
parsed.text += text;
},
writeErr: text => {
parsed.text += text;
},
outputError: () => {}
});
try {
await program.parseAsync(normalizeBooleans(asFlags(argv)), {
from: "user"
});
} catch (thrown) {
if (!(thrown instanceof esm.b7)) throw thrown;
const showsHelp = thrown.code === "commander.help";
if (thrown.exitCode !== 0 && !showsHelp) throw usageError(thrown);
}
return parsed.run ?? (({output: output}) => {
output.data(parsed.text);
return 0;
});
}
function asFlags([first, ...others]) {
if (first === "help") return [ ...others, "--help" ];
if (first === "version" || first === "-v") return [ "--version", ...others ];
return first === void 0 ? [] : [ first, ...others ];
}
const commands = {
...Object.fromEntries(releaseCommandNames.map(name => [ name, (program, take) => {
addReleaseCommand(name, program, take);
} ])),
show: addShow,
page: addPage,
keys: addKeys,
emulator: addEmulator,
demo: addDemo
};
function createProgram(asked, take) {
const program = new esm.uB(version.z.name).description("Signs release artifacts with post-quantum keys held by the Qpher service, and verifies downloads.\n" + "Each --flag is also a variable: --api-key is QPHER_API_KEY, --max-files is QPHER_MAX_FILES.").version(version.z.version, "-V, --version", "Print the version.").helpCommand(false).helpOption("-h, --help", "Show this help.").addHelpText("after", "\nExamples:\n" + "  qpher-sign sign 'dist/*.tar.gz'\n" + "  qpher-sign verify --trusted-keys qpher-keyring.json\n" + "  qpher-sign keys export --output qpher-keyring.json\n" + "  qpher-sign demo\n" + "\nExit status:\n" + Object.entries(exitStatuses).map(([status, meaning]) => `  ${status.padEnd(3)}  ${meaning}`).join("\n"));
const isAsked = name => name === asked;
const names = Object.keys(commands);
for (const name of names.some(isAsked) ? names.filter(isAsked) : names) commands[name]?.(program, take);
return program;
}
function addReleaseCommand(name, program, take) {
const command = program.command(name).description(releaseCommands[name].summary).argument("[files...]", settingHelp(settings.W0.files, name, "flags"));
addFlags(command, name).action(files => {
take(cli => runArtifactCommand({
command: name,
files: files,
...common(command, name)
}, cli));
});
}
function addShow(program, take) {
const command = program.command("show").description("Show manifests, attestations, keyrings and public keys, without the service.").argument("<files...>", "Documents to show.").option("--format <name>", "Print the public key of one file as pem or jwk.", parseFormat).option("--key-version <number>", "Key version to print. Default: the active key.", parseNumber(1, Number.MAX_SAFE_INTEGER));
addFlags(command, "show").action(files => {
const {format: format, keyVersion: keyVersion} = command.opts();
refuseShowConflicts(files, format, keyVersion);
take(async cli => {
const {runShowCommand: runShowCommand} = await __webpack_require__.e(215).then(__webpack_require__.bind(__webpack_require__, 6215));
return runShowCommand({
files: files,
format: format,
keyVersion: keyVersion,
...common(command, "show")
}, cli);
});
});
}
function addPage(program, take) {
const command = program.command("page").description("Write a web page that verifies downloads: one file, without a server or a network.").requiredOption("--output <file>", "Page to write, such as verify.html.");
addFlags(command, "page").action(() => {
const {output: output} = command.opts();
take(async cli => {
const {runPageCommand: runPageCommand} = await __webpack_require__.e(459).then(__webpack_require__.bind(__webpack_require__, 1459));
return runPageCommand({
output: output,
...common(command, "page")
}, cli);
});
});
}
function parseFormat(value) {
const format = keyring_file.JG.find(name => name === value);
if (format === void 0) throw new esm.Di("Use pem or jwk.");
return format;
}
function refuseShowConflicts(files, format, keyVersion) {
if (format !== void 0 && files.length > 1) throw new errors.Yb("setting-conflict", "--format prints the key of one file", "name one file");
if (format === void 0 && keyVersion !== void 0) throw new errors.Yb("setting-conflict", "--key-version chooses the key that --format prints", "add --format pem or --format jwk");
}
function addKeys(program, take) {
const keys = program.command("keys").description("Manage the tenant's keys and export public keys.").helpCommand(false);
const version = parseNumber(1, Number.MAX_SAFE_INTEGER);
const add = (usage, description) => keys.command(usage).description(description);
const takeKeys = (command, action) => {
const {algorithm: algorithm = keyring.km} = command.opts();
take(async cli => {
const {runKeysCommand: runKeysCommand} = await __webpack_require__.e(704).then(__webpack_require__.bind(__webpack_require__, 2704));
return runKeysCommand({
algorithm: algorithm,
action: action,
...common(command, "keys")
}, cli);
});
};
const withAlgorithm = (usage, description) => add(usage, description).addOption(new esm.c$("--algorithm <name>", "Algorithm of the keys.").choices(keyring.y$).default(keyring.km));
const simple = (name, description) => {
const command = withAlgorithm(name, description);
addFlags(command, "keys").action(() => {
takeKeys(command, {
name: name
});
});
};
simple("list", "List all keys, of every status.");
simple("active", "Show the active key.");
simple("generate", "Create a key pair if no key is active.");
simple("rotate", "Replace the active key. The old key is retired and only verifies.");
const retire = withAlgorithm("retire", "Retire a key version, which then only verifies.").argument("<version>", "Key version.", version);
addFlags(retire, "keys").action(keyVersion => {
takeKeys(retire, {
name: "retire",
keyVersion: keyVersion
});
});
addExport(add("export", "Write the public keys for consumers."), version, takeKeys);
const archive = add("archive", "Mark a key in a keyring as compromised, so that it verifies nothing. The service is not contacted.").argument("<version>", "Key version.", version).requiredOption("--keyring <file>", "Keyring to change.");
addCommonFlags(archive).action(keyVersion => {
const {keyring: keyring} = archive.opts();
takeKeys(archive, {
name: "archive",
keyVersion: keyVersion,
keyring: keyring
});
});
}
function addExport(command, version, takeKeys) {
command.addOption(new esm.c$("--format <name>", "keyring holds all key versions, pem and jwk hold one.").choices(exportFormats).default("keyring")).option("--key-version <number>", "Key version for pem and jwk. Default: the active key.", version).option("--output <file>", "File to write; '-' is standard output. An existing keyring is updated, and no status in it is relaxed.", "-").option("--check", "Write nothing. Exit with status 1 if the keyring is not up to date.");
addFlags(command, "keys").action(() => {
const {format: format, keyVersion: keyVersion, output: output, check: check = false} = command.opts();
refuseExportConflicts({
format: format,
keyVersion: keyVersion,
output: output,
check: check
});
takeKeys(command, {
name: "export",
format: format,
keyVersion: keyVersion,
output: output,
check: check
});
});
}
function refuseExportConflicts({format: format, keyVersion: keyVersion, output: output, check: check}) {
if (check && (format !== "keyring" || output === "-")) throw new errors.Yb("setting-conflict", "--check compares a keyring file with the service", "name the keyring with --output, and leave out --format");
if (format === "keyring" && keyVersion !== void 0) throw new errors.Yb("setting-conflict", "a keyring holds all versions, and --key-version names one", "leave out --key-version, or choose --format pem or jwk");
}
function addEmulator(program, take) {
const command = program.command("emulator").description("Run a stand-in for the service on 127.0.0.1, with real cryptography, until interrupted.").option("--port <number>", "Port to listen on; 0 chooses a free one.", parseNumber(0, 65535), 0).option("--plan <name>", "Plan whose rate limit applies: free, personal, starter, growth, pro, enterprise.").option("--latency <milliseconds>", "Delay before every response, in milliseconds.", parseNumber(0, 6e5), 0).option("--scheme <name>", "Signature scheme: ml-dsa-65 or dilithium3-r3.").option("--edition <name>", "Respond exactly as one edition of the API does: older or newer.").option("--state <file>", "File to keep the keys in.").option("--faults <file>", "JSON file of faults to cause; see docs/dev/emulator.md.");
addCommonFlags(command).action(() => {
take(async cli => {
const {runEmulatorCommand: runEmulatorCommand} = await Promise.all([ __webpack_require__.e(615), __webpack_require__.e(574) ]).then(__webpack_require__.bind(__webpack_require__, 4574));
const options = command.opts();
return runEmulatorCommand({
options: options,
...common(command, void 0)
}, cli);
});
});
}
function addDemo(program, take) {
const command = program.command("demo").description("Sign, rotate, verify and catch tampering against the emulator: no account, no network.").option("--keep <folder>", "Leave the files in this folder, which must be new or empty.");
addCommonFlags(command).action(() => {
take(async cli => {
const {runDemoCommand: runDemoCommand} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(959), __webpack_require__.e(615), __webpack_require__.e(766), __webpack_require__.e(327) ]).then(__webpack_require__.bind(__webpack_require__, 6327));
const {keep: keep} = command.opts();
return runDemoCommand({
keep: keep,
...common(command, void 0)
}, cli);
});
});
}
function addFlags(command, mode) {
for (const setting of (0, settings.f5)(mode)) {
if (setting.name === "files") continue;
command.optionsGroup(`${settings.Zb[setting.group]}:`);
const fallback = setting.default === "" ? "" : ` (default: ${setting.default})`;
const repeats = setting.kind === "lines" ? " May be repeated." : "";
const description = settingHelp(setting, mode, "flags") + repeats + fallback;
if (setting.kind === "boolean" || setting.kind === "boolean-or-auto") {
command.option(`--${setting.name}`, description);
command.addOption(new esm.c$(`--no-${setting.name}`).hideHelp());
if (setting.kind === "boolean-or-auto") command.addOption(new esm.c$(`--${setting.name}${AUTO_FLAG_END}`).hideHelp());
} else {
const flag = `--${setting.name} <${setting.placeholder}>`;
if (setting.kind === "lines") command.option(flag, description, collect); else command.option(flag, description, takeOnce);
}
}
return addCommonFlags(command);
}
function addCommonFlags(command) {
return command.optionsGroup("Output:").option("--json", "Print JSON, and nothing else, on standard output.").option("--debug", "Log every request on standard error.").configureHelp({
helpWidth: 100
});
}
function collect(value, previous = []) {
return [ ...previous, value ];
}
function takeOnce(value, previous) {
if (previous === void 0) return value;
throw new esm.Di("Give it once.");
}
function parseNumber(least, most) {
return value => {
const number = Number(value);
if (!/^\d+$/.test(value) || number < least || number > most) throw new esm.Di(`Use an integer from ${least} to ${most}.`);
return number;
};
}
function common(command, mode) {
const values = command.opts();
const flags = new Map;
for (const setting of mode === void 0 ? [] : (0, settings.f5)(mode)) {
const isAuto = values[camelCase(setting.name + AUTO_FLAG_END)] === true;
const value = isAuto ? "auto" : values[camelCase(setting.name)];
if (Array.isArray(value)) flags.set(setting.name, value.map(String)); else if (typeof value === "string" || typeof value === "boolean") flags.set(setting.name, String(value));
}
return {
flags: flags,
json: values.json === true,
debug: values.debug === true
};
}
function camelCase(name) {
return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function usageError(error) {
const [message = "", ...more] = error.message.replace(/^error: /, "").split("\n");
const unknown = [ "commander.unknownOption", "commander.unknownCommand" ].includes(error.code);
const missing = [ "commander.missingArgument", "commander.optionMissingArgument" ].includes(error.code);
return new errors.Yb(unknown ? "setting-unknown" : missing ? "setting-missing" : "setting-invalid", message, suggestion(more.join(" ")) || flagAdvice(message) || "see `qpher-sign --help` and the --help of each command");
}
function flagAdvice(message) {
const [, dashes, name] = /^unknown option '(--?)([a-z-]+)/.exec(message) ?? [];
const meant = (0, settings.f5)().find(setting => setting.name === name);
if (meant === void 0) return "";
if (dashes === "-") return `did you mean --${meant.name}?`;
return `--${meant.name} belongs to ${(0, settings.Uw)(meant).join(" and ")}`;
}
function suggestion(text) {
return text.trim().replace(/^\((.*)\)$/s, "$1").replace(/^Did/, "did");
}
function allCommands(command) {
return command.commands.flatMap(child => [ child, ...allCommands(child) ]);
}
const CLEAR_LINE = "\r[K";
class CliOutput {
#write=process.stdout.write.bind(process.stdout);
#json;
#isLost=false;
#hasStatus=false;
constructor(json) {
this.#json = json;
process.stdout.write = chunk => {
const text = Buffer.from(chunk).toString("utf8").trimEnd();
if (!text.startsWith("::debug::")) this.note(text);
return true;
};
process.stderr.on("error", () => {});
process.stdout.on("error", cause => {
this.#lose(cause);
});
}
data(bytes) {
this.status("");
this.#write(bytes);
}
line(text) {
if (this.#json) this.note(text); else this.data(`${(0, clean_text.X)(text)}\n`);
}
note(text) {
this.status("");
process.stderr.write(`${(0, clean_text.X)(text)}\n`);
}
status(text) {
if (text === "" && !this.#hasStatus) return;
process.stderr.write(`${CLEAR_LINE}${text}`);
this.#hasStatus = text !== "";
}
error({code: code, message: message, hint: hint, request_id: request_id}) {
this.note(`error: ${message} (${code})`);
this.note(`  hint: ${hint}`);
if (request_id !== null) this.note(`  request id: ${request_id}`);
}
#lose(cause) {
if ((0, errors.vq)(cause) === "EPIPE" || this.#isLost) return;
this.#isLost = true;
const {error: error, exit_status: exit_status} = failure((0, files.mP)("standard output", cause));
if (error !== null) this.error(error);
process.on("exit", () => {
process.exitCode = exit_status;
});
}
}
async function runCli(argv, entry) {
const json = argv.slice(0, optionsEnd(argv)).includes("--json");
const output = new CliOutput(json);
const program = {
output: output,
entry: entry
};
const fail = thrown => {
const {error: error, exit_status: exit_status} = failure(thrown);
if (error !== null) output.error(error);
if (json) output.data((0, clean_text.E)(`${JSON.stringify({
type: "qpher-sign/error/v1",
error: error
}, void 0, 2)}\n`));
return exit_status;
};
process.once("uncaughtException", error => process.exit(fail(error)));
try {
refuseFileNames(argv, files.t2);
const run = await parseCommandLine(argv);
return await run(program);
} catch (thrown) {
return fail(thrown);
}
}
},
3943: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wh: () => unlessAborted,
X2: () => mapConcurrently,
pC: () => semaphore
});
var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
function unlessAborted(work, signal) {
return new Promise((resolve, reject) => {
const stop = () => {
reject(signal.reason);
};
if (signal.aborted) stop();
signal.addEventListener("abort", stop, {
once: true
});
work.then(resolve, reject).finally(() => {
signal.removeEventListener("abort", stop);
});
});
}
async function mapConcurrently(items, limit, work, signal) {
const underWay = new Set;
const track = item => {
signal?.throwIfAborted();
const promise = work(item);
underWay.add(promise);
return promise.finally(() => underWay.delete(promise));
};
try {
return await (0, p_map__WEBPACK_IMPORTED_MODULE_0__.Ay)(items, track, {
concurrency: limit,
...signal && {
signal: signal
}
});
} finally {
await Promise.allSettled(underWay);
}
}
function semaphore(count) {
const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_1__.A)(count);
let failure;
const close = cause => {
failure ??= {
cause: cause
};
};
return {
run: work => limit(async () => {
if (failure !== void 0) throw failure.cause;
try {
return await work();
} catch (cause) {
close(cause);
throw cause;
}
}),
close: close
};
}
},
3473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JG: () => publicKeyFormats,
QJ: () => writePublicKey,
Sg: () => exportKeyring,
Zt: () => currentKeyring,
ds: () => exportPublicKey,
q2: () => archiveKey
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _keys_key_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2955);
var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);
var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2353);
var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5203);
var _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3049);
var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2211);
async function currentKeyring(client, file, now) {
const existing = file === void 0 ? void 0 : (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(file, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.Rj);
const before = existing === void 0 ? void 0 : (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.ZU)(existing, `the keyring '${file ?? ""}'`);
const {keys: keys, unusable: unusable} = await (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.E5)(client, true);
refuseUnusable(unusable, before);
if (keys.length === 0) throw noKey("the tenant has no key");
const current = {
exportedAt: now.toISOString(),
keys: keys
};
const keyring = before === void 0 ? current : (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.bv)(before, current);
const outcomes = (0, _keys_key_outcome_js__WEBPACK_IMPORTED_MODULE_6__.f)(before?.keys ?? [], keyring.keys);
return {
keyring: keyring,
outcomes: outcomes,
isNew: before === void 0,
isChanged: outcomes.some(_keys_key_outcome_js__WEBPACK_IMPORTED_MODULE_6__.H),
notes: [ ...unusable.map(_qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.R6), ...before === void 0 ? [] : keptNotes(keyring, current, unusable) ]
};
}
function refuseUnusable(unusable, before) {
const trusted = unusable.find(({keyVersion: keyVersion}) => before?.keys.some(key => key.keyVersion === keyVersion && key.status !== "archived"));
if (trusted === void 0) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("response-invalid", `${(0, 
_qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.R6)(trusted)}, and the keyring trusts that version`, `ask the operator of the service; \`qpher-sign keys archive ${trusted.keyVersion}\` marks it as compromised`);
}
function keptNotes(keyring, current, unusable) {
return keyring.keys.flatMap(({keyVersion: keyVersion, status: status}) => {
if (unusable.some(key => key.keyVersion === keyVersion)) return [];
const listed = current.keys.find(key => key.keyVersion === keyVersion);
if (listed === void 0) return [ `key version ${keyVersion} is kept: the service no longer lists it` ];
if (listed.status === status) return [];
return [ `key version ${keyVersion} stays ${status}: the service lists it as ${listed.status}` ];
});
}
async function exportKeyring(client, file, now) {
const update = await currentKeyring(client, file, now);
if (update.isChanged) (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.vZ)({
file: file,
bytes: (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.L8)(update.keyring)
});
return update;
}
function archiveKey(file, keyVersion) {
const existing = (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.ZU)((0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.CB)(file, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.Rj), `the keyring '${file}'`);
const key = existing.keys.find(candidate => candidate.keyVersion === keyVersion);
if (key === void 0) {
const versions = existing.keys.map(candidate => candidate.keyVersion).join(", ");
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-invalid", `the keyring '${file}' has no key version ${keyVersion}`, `its versions are ${versions}`);
}
const keys = existing.keys.map(candidate => candidate === key ? {
...candidate,
status: "archived"
} : candidate);
const keyring = {
...existing,
keys: keys
};
const isArchived = key.status === "archived";
if (!isArchived) (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.vZ)({
file: file,
bytes: (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.L8)(keyring)
});
return {
keyring: keyring,
outcomes: (0, _keys_key_outcome_js__WEBPACK_IMPORTED_MODULE_6__.f)(existing.keys, keys),
isNew: false,
isChanged: !isArchived,
notes: [ "publish this keyring: anyone with an older one, or with the key as PEM or JWK, still trusts the key", ...key.status === "active" ? [ "the keyring had this key as active: if you have not rotated it yet, run `qpher-sign keys rotate`" ] : [] ]
};
}
const publicKeyFormats = [ "pem", "jwk" ];
async function exportPublicKey(client, format, keyVersion) {
const {keys: keys} = await (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.E5)(client);
const key = keys.find(candidate => keyVersion === void 0 ? candidate.status === "active" : candidate.keyVersion === keyVersion);
if (key !== void 0) return format === "pem" ? (0, _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__._i)(key.publicKey) : (0, 
_keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__.ul)(key.publicKey);
throw noKey(keyVersion === void 0 ? "the tenant has no active key" : `the tenant has no key version ${keyVersion}`);
}
function writePublicKey(file, text) {
const existing = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(file, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.Rj);
if (existing !== void 0 && !isPublicKey(existing)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("file-foreign", `'${file}' already exists and is not a public key as PEM or JWK`, "give the key another name, or move that file away");
(0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.vZ)({
file: file,
bytes: text
});
}
function isPublicKey(bytes) {
try {
return (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.n9)({
name: "",
bytes: bytes
}).keys.every(({keyVersion: keyVersion}) => keyVersion === void 0);
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb) return false;
throw error;
}
}
function noKey(message) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", message, "see `qpher-sign keys list`");
}
},
7566: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => establishTrust
});
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(9473);
var files = __webpack_require__(2211);
var keyring = __webpack_require__(1488);
var trusted_keys = __webpack_require__(5203);
var signing_keys = __webpack_require__(3049);
function trustedFileFacts({name: name, exportedAt: exportedAt, keys: keys}) {
return {
file: name,
exported_at: exportedAt ?? null,
keys: keys.map(({keyVersion: keyVersion, publicKey: publicKey, status: status}) => ({
key_version: keyVersion ?? null,
fingerprint: publicKey.fingerprint,
status: status ?? null
}))
};
}
async function establishTrust(options, context) {
const pins = options.keyFingerprints;
if (options.trustedKeys.length > 0) {
const files = [];
for (const name of options.trustedKeys) files.push((0, trusted_keys.n9)({
name: name,
bytes: await read(name, context)
}));
return {
kind: "offline",
keys: (0, trusted_keys.QD)(files, pins),
background: backgroundOf(files, pins),
files: files.map(trustedFileFacts)
};
}
const client = await context.connect();
const {keys: keys, unusable: unusable} = await (0, signing_keys.E5)(client);
for (const key of unusable) context.warn((0, signing_keys.R6)(key));
const listed = {
name: "the service's list",
keys: keys,
exportedAt: void 0
};
return {
kind: "online",
keys: (0, trusted_keys.QD)([ listed ], pins),
background: backgroundOf([ listed ], pins),
client: client
};
}
function backgroundOf(files, pins) {
const stated = files.flatMap(({keys: keys}) => keys.map(({publicKey: publicKey}) => publicKey.fingerprint));
const dates = files.flatMap(({exportedAt: exportedAt}) => exportedAt ?? []);
return {
excluded: pins.length === 0 ? [] : stated.filter(fingerprint => !pins.includes(fingerprint)),
exportedAt: dates.toSorted((left, right) => Date.parse(right) - Date.parse(left))[0]
};
}
async function read(name, context) {
if (name === "-") return context.readStandardInput();
const file = external_node_path_.resolve(context.workingDirectory, name);
const mistake = mistakes.find(([pattern]) => pattern.test(name))?.[1];
if (mistake !== void 0 && !(0, files.t2)(file)) throw new errors.Yb("file-missing", `trusted-keys names no file: '${name}'`, mistake);
return (0, files.CB)(file, keyring.Rj);
}
const mistakes = [ [ /^(?:sha256:)?[0-9a-f]{64}$/i, "fingerprints belong in key-fingerprints; trusted-keys expects the keyring, which you may then get from anywhere" ], [ /^(?:\{|-----BEGIN )/, "trusted-keys expects the path of a file, not its content: save the content in a file" ] ];
},
6629: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dc: () => refuseContradictions,
E_: () => namesFiles,
YQ: () => NO_MANIFEST,
cx: () => expectedSource,
x4: () => ANY
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4974);
const NO_MANIFEST = "none";
function namesFiles({files: files, optionalFiles: optionalFiles}) {
return files.length + optionalFiles.length > 0;
}
const ANY = "any";
function expectedSource(options) {
const {release: release} = options;
const unlessAny = text => text === ANY ? void 0 : text;
return {
repository: unlessAny(options.expectedRepository ?? release?.repository),
ref: unlessAny(options.expectedRef ?? (release && `refs/tags/${release.tag}`)),
commit: unlessAny(options.expectedCommit),
workflow: unlessAny(options.expectedWorkflow)
};
}
function isManifestPath(manifest) {
return manifest !== NO_MANIFEST && !(0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_1__.yv)(manifest);
}
function refuseContradictions(options) {
const namesSome = namesFiles(options);
if (options.strict && namesSome) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", "strict checks every file under root, but files names only some of them", "leave out one of the two");
if (options.strict && (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_1__.yv)(options.manifest)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", "strict needs the manifest, which lists signature files, but manifest names an attestation", "name the manifest: the attestation beside it is verified as well");
if (options.release !== void 0 && (namesSome || !isManifestPath(options.manifest))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `with release-tag, the manifest decides what is downloaded, but ${namesSome ? "files is set too" : `manifest is ${options.manifest}`}`, "leave this setting out with release-tag");
if (options.manifest !== NO_MANIFEST) return;
const needManifest = {
strict: options.strict,
"expected-repository": options.expectedRepository !== void 0,
"expected-ref": options.expectedRef !== void 0,
"expected-commit": options.expectedCommit !== void 0,
"expected-workflow": options.expectedWorkflow !== void 0
};
const given = Object.entries(needManifest).find(([, isGiven]) => isGiven);
if (given !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `${given[0]} needs a manifest, but manifest is none`, "name the manifest of the release, or leave this setting out");
if (!namesSome) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-missing", "with manifest: none, files must name what to verify, but it is empty", "name the files, each of which has its .sig beside it");
}
},
4017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => verify
});
var external_node_path_ = __webpack_require__(6760);
var external_node_fs_ = __webpack_require__(3024);
var hash_file = __webpack_require__(4885);
var layout = __webpack_require__(3544);
var folder_files = __webpack_require__(1402);
var system_files = __webpack_require__(2211);
var paths = __webpack_require__(7552);
function presentFiles(files) {
return {
files: files,
bringDocuments: () => Promise.resolve([]),
bringArtifacts: () => Promise.resolve({
refused: new Map,
unlisted: []
}),
keep: () => Promise.resolve()
};
}
var verification_verifier = __webpack_require__(6002);
var artifacts_digest = __webpack_require__(1462);
var build_concurrency = __webpack_require__(3943);
var errors = __webpack_require__(9473);
var schemes = __webpack_require__(5110);
var signature_path = __webpack_require__(338);
var asset_name = __webpack_require__(6698);
var advice = __webpack_require__(9756);
var open_list = __webpack_require__(5053);
var verdicts = __webpack_require__(4454);
async function judgeArtifacts({artifacts: located}, context, {concurrency: concurrency, progress: progress, signal: signal}) {
const signatureFiles = new Set;
let done = 0;
const judgeOne = async ({entry: entry, found: found}) => {
const signature = found && signatureFile(entry, found, context.files);
if (signature !== void 0) signatureFiles.add(signature.id);
const judgement = await judge({
entry: entry,
found: found
}, signature, context, signal);
const isAllowed = context.options.allowMissing && judgement.verdict === "missing";
done += 1;
progress(done, located.length, progressLine(entry.path, judgement));
return {
path: entry.path,
found_at: found?.file.path ?? null,
found_by: found?.by ?? null,
...judgement,
hint: judgement.hint ?? advice.QQ[judgement.verdict],
failed: !(0, verdicts.WE)(judgement.verdict) && !isAllowed,
key_version: entry.key.key_version,
fingerprint: entry.key.fingerprint
};
};
const artifacts = await (0, build_concurrency.X2)(located, concurrency, judgeOne, signal);
return {
artifacts: artifacts,
signatureFiles: signatureFiles
};
}
function progressLine(name, {verdict: verdict, detail: detail}) {
return `${verdict} ${name}${(0, verdicts.WE)(verdict) ? "" : `: ${detail}`}`;
}
async function judge({entry: entry, found: found}, signature, context, signal) {
if (found === void 0) {
const refusal = context.refused.get(entry.path);
if (refusal !== void 0) return {
verdict: "modified",
detail: refusal
};
return {
verdict: "missing",
detail: "no file has its path, name or digest"
};
}
const content = await judgeContent(entry, found.file, signal);
if ("verdict" in content) return content;
return await judgeSignature({
entry: entry,
found: found,
signature: signature
}, content.digests, context) ?? {
verdict: found.by === "path" ? "verified" : "verified-renamed",
detail: ""
};
}
async function judgeContent(entry, file, signal) {
const algorithms = artifacts_digest.DI.filter(algorithm => entry.digests[algorithm] !== void 0);
try {
const size = file.size();
if (entry.size !== null && size !== entry.size) {
const detail = `it has ${size} bytes, not the ${entry.size} that were signed`;
return {
verdict: "modified",
detail: detail,
hint: await (0, advice.LV)(file, size, entry.size)
};
}
const digests = await file.digests(algorithms);
const different = algorithms.find(name => digests[name] !== entry.digests[name]);
if (different === void 0) return {
digests: digests
};
return {
verdict: "modified",
detail: `its ${different} digest differs from the signed one`
};
} catch (error) {
if (!(error instanceof errors.Yb) || signal.aborted) throw error;
return {
verdict: "unreadable",
detail: error.message
};
}
}
async function judgeSignature({entry: entry, found: found, signature: file}, digests, {verifier: verifier, list: list, files: files}) {
const signedBy = (0, verification_verifier.Pu)(entry.key);
const key = verifier.find(entry.key);
if (key === void 0) {
const hint = verifier.adviseOnUnknown(entry.key, list.facts?.created_at);
return {
verdict: "unknown-key",
detail: `${signedBy} is not trusted`,
hint: hint
};
}
if (entry.signaturePath !== null) {
if (file === void 0) return unsigned(entry.signaturePath, found, files);
const signature = await (0, open_list.Bc)(file);
const digest = (0, artifacts_digest.Ze)(digests, list.digestAlgorithm);
const scheme = (0, schemes.Bx)(signature);
if (scheme === void 0) {
const {what: what, hint: hint} = await (0, advice.nw)(file);
return {
verdict: "bad-signature",
detail: `its signature file ${what}`,
hint: hint
};
}
const isValid = scheme === entry.scheme && await verifier.isSignedBy(key, digest, signature);
if (!isValid) return {
verdict: "bad-signature",
detail: `not a signature of ${signedBy}`
};
}
const problem = verifier.statusProblem(key);
return problem && {
verdict: problem,
detail: `${signedBy} is ${key.status}`
};
}
function unsigned(path, {file: file}, files) {
const detail = `its signature '${path}' is missing`;
for (const wanted of [ path, siblingPath(file, (0, asset_name.SM)(path)) ]) {
const renamed = (0, advice.WG)(files, wanted);
if (renamed !== void 0) return {
verdict: "unsigned",
detail: detail,
hint: `rename '${renamed.path}' to '${wanted}'`
};
}
return {
verdict: "unsigned",
detail: detail
};
}
function siblingPath(file, name) {
return file.path.slice(0, file.path.lastIndexOf("/") + 1) + name;
}
function signatureFile({path: path, signaturePath: listed}, {file: file, by: by}, files) {
if (listed === null) return;
if (by === "path" && files.at(path)?.id === file.id) return files.at(listed);
return files.beside(file, (0, signature_path.oY)(file.name)) ?? files.beside(file, (0, 
asset_name.SM)(listed)) ?? files.at(listed);
}
async function verifyBare(bare, verifier, run) {
const isSignature = (0, signature_path.lR)(new Set(bare.named.map(({id: id}) => id)));
const files = bare.named.filter(({id: id}) => !isSignature(id));
let done = 0;
const judgeOne = async file => {
const {key: key, ...judgement} = await verify_bare_judge(file, bare, verifier, run);
done += 1;
run.progress(done, files.length, progressLine(file.path, judgement));
return {
path: file.path,
found_at: file.path,
found_by: "path",
...judgement,
hint: judgement.hint ?? advice.QQ[judgement.verdict],
failed: !(0, verdicts.WE)(judgement.verdict),
key_version: key?.key_version ?? null,
fingerprint: key?.fingerprint ?? null
};
};
return (0, build_concurrency.X2)(files, run.concurrency, judgeOne, run.signal);
}
async function verify_bare_judge(file, {files: files, digestAlgorithm: digestAlgorithm}, verifier, {signal: signal}) {
const signatureFile = files.beside(file, (0, signature_path.oY)(file.name));
if (signatureFile === void 0) return verify_bare_unsigned(file, files);
const signature = await (0, open_list.Bc)(signatureFile);
let message;
try {
message = (0, artifacts_digest.Ze)(await file.digests([ digestAlgorithm ]), digestAlgorithm);
} catch (error) {
if (!(error instanceof errors.Yb) || signal.aborted) throw error;
return {
verdict: "unreadable",
detail: error.message
};
}
const signer = await verifier.signerOf(message, signature);
if (signer === void 0) {
const detail = `no trusted key signed its ${digestAlgorithm} digest`;
if ((0, schemes.Bx)(signature) === void 0) {
const {what: what, hint: hint} = await (0, advice.nw)(signatureFile);
return {
verdict: "bad-signature",
detail: `its signature file ${what}`,
hint: hint
};
}
const other = await otherDigest(file, signature, digestAlgorithm, verifier);
if (other === void 0) {
const hint = "do not use this file; check that the keyring is that of its publisher, and download the file and its signature file again";
return {
verdict: "bad-signature",
detail: detail,
hint: hint
};
}
return {
verdict: "bad-signature",
detail: detail,
hint: `its ${other} digest is signed: set digest-algorithm to ${other}`
};
}
const key = (0, verification_verifier._B)(signer);
const problem = verifier.statusProblem(signer);
if (problem === void 0) return {
verdict: "verified",
detail: "",
key: key
};
return {
verdict: problem,
detail: `${(0, verification_verifier.Pu)(key)}, which signed it, is ${signer.status}`,
key: key
};
}
function verify_bare_unsigned(file, files) {
const wanted = (0, signature_path.oY)(file.path);
const renamed = (0, advice.WG)(files, wanted);
return {
verdict: "unsigned",
detail: "there is no .sig file beside it",
...renamed === void 0 ? {} : {
hint: `rename '${renamed.path}' to '${wanted}'`
}
};
}
async function otherDigest(file, signature, asked, verifier) {
for (const algorithm of artifacts_digest.DI) {
if (algorithm === asked) continue;
const digest = (0, artifacts_digest.Ze)(await file.digests([ algorithm ]), algorithm);
if (await verifier.signerOf(digest, signature) !== void 0) return algorithm;
}
return;
}
var manifest_attestation = __webpack_require__(4974);
var statement = __webpack_require__(1165);
var sigstore_bundle = __webpack_require__(9051);
async function judgeAttestation(manifest, manifestName, files, verifier) {
const name = (0, manifest_attestation.gy)(manifestName);
const file = files.at(name);
if (file === void 0) return null;
let bytes;
try {
bytes = await file.read(sigstore_bundle.Me);
} catch (error) {
if (error instanceof errors.Yb) return refusedAttestation(name, error.message);
throw error;
}
const opened = await (0, open_list.xy)(bytes, verifier);
if (opened.kind !== "opened") return refusedAttestation(name, opened.reason);
const problem = disagreement(opened, manifest);
return problem === void 0 ? verifiedAttestation(name, opened) : refusedAttestation(name, problem);
}
function disagreement({artifacts: subjects, origin: origin}, manifest) {
const {artifacts: artifacts, source: source} = manifest;
const isSame = subjects.length === artifacts.length && subjects.every(({path: name, digests: digests}, index) => {
const artifact = artifacts[index];
return artifact?.path === name && statement.IF.every(algorithm => artifact.digests[algorithm] === digests[algorithm]);
});
if (!isSame) return "it does not list the artifacts of the manifest with their digests";
if (origin !== null && (0, statement.LB)(origin, source)) return;
return "it records another source than the manifest";
}
function verifiedAttestation(name, {signer: signer}) {
return {
path: name,
verified: true,
detail: "",
...(0, verification_verifier._B)(signer)
};
}
function refusedAttestation(name, detail) {
return {
path: name,
verified: false,
detail: detail,
key_version: null,
fingerprint: null
};
}
var artifact_path = __webpack_require__(42);
async function locateArtifacts(list, files, options, run) {
const {named: named} = options;
const found = named === void 0 ? findInFolder(list, files) : findAmong(named, list);
const isComplete = found.size === list.artifacts.length;
const atHand = named ?? (isComplete && !options.strict ? [] : await files.list());
const claimed = new Set([ ...found.values() ].map(({file: file}) => file.id));
const signatures = new Set(list.artifacts.map(artifact => (0, signature_path.oY)(artifact.path)));
const free = atHand.filter(({id: id}) => !claimed.has(id));
const candidates = free.filter(({path: path}) => !signatures.has(path));
const renamed = await findRenamed(list, {
found: found,
candidates: candidates
}, run);
const artifacts = list.artifacts.map(entry => ({
entry: entry,
found: found.get(entry.path) ?? renamed.get(entry.path)
})).filter(artifact => named === void 0 || artifact.found !== void 0);
const taken = new Set([ ...renamed.values() ].map(({file: file}) => file.id));
return {
artifacts: artifacts,
others: free.filter(({id: id}) => !taken.has(id))
};
}
function findInFolder({artifacts: artifacts}, files) {
const found = new Map;
for (const {path: path} of artifacts) {
const file = files.at(path);
if (file !== void 0) found.set(path, {
file: file,
by: "path"
});
}
return found;
}
function findAmong(files, {artifacts: artifacts}) {
const listed = new Set(artifacts.map(artifact => artifact.path));
return new Map(files.filter(({path: path}) => listed.has(path)).map(file => [ file.path, {
file: file,
by: "path"
} ]));
}
async function findRenamed({artifacts: artifacts, digestAlgorithm: digestAlgorithm}, {found: found, candidates: candidates}, {concurrency: concurrency, signal: signal}) {
const missing = artifacts.filter(({path: path}) => !found.has(path));
if (missing.length === 0) return new Map;
const sizes = new Set(missing.map(({size: size}) => size));
const digestOfFile = async file => {
try {
if (!sizes.has(null) && !sizes.has(file.size())) return;
return (await file.digests([ digestAlgorithm ]))[digestAlgorithm];
} catch (error) {
if (error instanceof errors.Yb && !signal.aborted) return;
throw error;
}
};
const examine = async file => ({
file: file,
name: (0, artifact_path.tu)((0, asset_name.Fl)(file.path)),
digest: await digestOfFile(file)
});
const examined = await (0, build_concurrency.X2)(candidates, concurrency, examine, signal);
const listedNames = new Set(artifacts.flatMap(namesOf));
const digestOf = ({digests: digests}) => digests[digestAlgorithm];
const rules = [ {
by: "asset-name",
fits: (entry, {name: name, digest: digest}) => namesOf(entry).includes(name) && digest === digestOf(entry)
}, {
by: "asset-name",
fits: (entry, {name: name}) => namesOf(entry).includes(name)
}, {
by: "digest",
fits: (entry, {name: name, digest: digest}) => digest !== void 0 && digest === digestOf(entry) && !listedNames.has(name)
} ];
const renamed = new Map;
const free = new Set(examined);
for (const {by: by, fits: fits} of rules) for (const entry of missing) {
if (renamed.has(entry.path)) continue;
const candidate = [ ...free ].find(one => fits(entry, one));
if (candidate === void 0) continue;
renamed.set(entry.path, {
file: candidate.file,
by: by
});
free.delete(candidate);
}
return renamed;
}
function namesOf({path: path}) {
return [ (0, asset_name.Fl)(path), (0, asset_name.SM)(path) ].map(artifact_path.tu);
}
var checksums = __webpack_require__(7444);
var document_message = __webpack_require__(7107);
async function agreeingChecksums(list, files, verifier) {
const agreeing = new Set;
for (const [algorithm, name] of Object.entries(checksums.b1)) {
const file = files.at(name);
if (file === void 0) continue;
const bytes = await (0, open_list.rU)(file, document_message.bi);
if (!(0, checksums.Q4)(bytes, list.artifacts, algorithm)) continue;
agreeing.add(file.id);
const signatureFile = files.at((0, signature_path.oY)(name));
if (signatureFile === void 0) continue;
const signature = await (0, open_list.Bc)(signatureFile);
const signer = await verifier.signerOfDocument("checksums", bytes, signature);
if (signer !== void 0 && verifier.statusProblem(signer) === void 0) agreeing.add(signatureFile.id);
}
return agreeing;
}
function otherSigned(judged, files, {manifest: manifest, accounted: accounted}) {
const known = new Set(judged.flatMap(({path: path, found_at: found_at}) => [ path, found_at ?? path ]));
const isOther = file => !known.has(file.path) && !accounted.has(file.id) && isSignature(files.at((0, 
signature_path.oY)(file.path)));
return files.inFolder(manifest.slice(0, Math.max(0, manifest.lastIndexOf("/")))).filter(isOther).map(({path: path}) => path).sort();
}
function isSignature(file) {
try {
return file !== void 0 && (0, schemes.Bx)({
length: file.size()
}) !== void 0;
} catch (error) {
if (error instanceof errors.Yb) return false;
throw error;
}
}
function toSurplus(file) {
return {
...toUnlisted(file),
hint: "do not use it as part of the release: remove it, or leave out strict"
};
}
function toUnlisted({path: path}) {
return {
path: path,
found_at: path,
found_by: "path",
verdict: "unlisted",
failed: true,
detail: "the manifest does not list it",
hint: (0, signature_path.gk)(path) === void 0 ? advice.QQ.unlisted : "name the signed file instead; its signature file is found beside it",
key_version: null,
fingerprint: null
};
}
function rejectedResult(outcome, reason, hint) {
return {
outcome: outcome,
reason: reason,
hint: hint,
manifest: null,
attestation: null,
comparisons: [],
artifacts: [],
not_covered: [],
unchecked: []
};
}
function judgedResult(artifacts, attestation) {
const outcome = withAttestation(outcomeOf(artifacts), attestation);
return {
...outcome,
manifest: null,
attestation: attestation,
comparisons: [],
artifacts: artifacts,
not_covered: [],
unchecked: []
};
}
function bareResult(artifacts) {
const unchecked = [ "names (an older signed file under a newer name passes)", "completeness", "source" ];
return {
...judgedResult(artifacts, null),
unchecked: unchecked
};
}
function withAttestation(outcome, attestation) {
if (attestation === null || attestation.verified) return outcome;
const refusal = `the attestation '${attestation.path}' is refused: ${attestation.detail}`;
const reason = outcome.reason === "" ? refusal : `${outcome.reason}; ${refusal}`;
const hint = outcome.hint === "" ? "get the attestation again from where the release is published" : outcome.hint;
return {
outcome: "failed",
reason: reason,
hint: hint
};
}
function outcomeOf(artifacts) {
if (!artifacts.some(({verdict: verdict}) => (0, verdicts.WE)(verdict))) return {
outcome: "failed",
reason: "no artifact was verified",
hint: (0, advice.ly)(artifacts)
};
const failed = artifacts.filter(artifact => artifact.failed);
if (failed.length === 0) return {
outcome: "verified",
reason: "",
hint: ""
};
const absent = failed.filter(({verdict: verdict}) => verdict === "missing").length;
const reasons = [ [ failed.length - absent, "failed verification" ], [ absent, absent === 1 ? "is not here" : "are not here" ] ];
const reason = reasons.filter(([count]) => count > 0).map(([count, what]) => `${count} of ${artifacts.length} ${what}`).join(", ");
return {
outcome: "failed",
reason: reason,
hint: (0, advice.ly)(artifacts)
};
}
async function verifyRelease(store, options, verifier, run) {
const {files: files} = store;
const documents = (0, layout.pq)(options.manifest);
const tooLarge = await store.bringDocuments(documents);
const list = await (0, open_list.Nu)(files, options.manifest, verifier);
if (list.kind !== "opened") return {
verdict: rejectedResult("manifest-rejected", list.reason, list.hint),
kept: []
};
const opening = openingOf(list, options);
const problem = policyProblem(opening.comparisons);
if (problem !== void 0) return {
verdict: {
...rejectedResult("policy-rejected", problem, (0, advice._v)(opening.comparisons)),
...opening
},
kept: []
};
const {refused: refused, unlisted: unlisted} = await store.bringArtifacts(list.artifacts, options.strict);
const located = await locateArtifacts(list, files, options, run);
const judged = await judgeArtifacts(located, {
list: list,
files: files,
verifier: verifier,
options: options,
refused: refused
}, run);
const attestation = tooLarge.includes((0, manifest_attestation.gy)(options.manifest)) ? refusedAttestation((0, 
manifest_attestation.gy)(options.manifest), "it is too large for an attestation") : await attestationOf(list, options.manifest, files, verifier);
const others = [];
const accounted = await agreeingChecksums(list, files, verifier);
if (options.strict || options.named !== void 0) {
const strange = located.others.filter(({id: id}) => !judged.signatureFiles.has(id) && !accounted.has(id));
others.push(...[ ...strange, ...unlisted.map(path => ({
path: path
})) ].map(options.strict ? toSurplus : toUnlisted));
}
const artifacts = [ ...judged.artifacts, ...others ];
const not_covered = otherSigned(artifacts, files, {
manifest: options.manifest,
accounted: accounted
});
const kept = keptFiles(list, judged.artifacts, documents, attestation);
await store.keep(kept);
return {
verdict: {
...judgedResult(artifacts, attestation),
...opening,
not_covered: not_covered
},
kept: kept
};
}
function openingOf(list, {expected: expected}) {
const unchecked = list.manifest === null ? [ "signature files (the attestation has the digests)" ] : [];
return {
manifest: list.facts,
comparisons: compareSource(list.source, expected),
unchecked: unchecked
};
}
async function attestationOf(list, name, files, verifier) {
if (list.manifest === null) return verifiedAttestation(name, list);
return judgeAttestation(list.manifest, name, files, verifier);
}
function keptFiles(list, judged, documents, attestation) {
const passed = new Set(judged.filter(({verdict: verdict}) => (0, verdicts.WE)(verdict)).map(({path: path}) => path));
if (passed.size === 0) return [];
const files = list.artifacts.filter(({path: path}) => passed.has(path)).flatMap(({path: path, signaturePath: signature}) => signature === null ? [ path ] : [ path, signature ]);
const isGenuine = name => !(0, manifest_attestation.yv)(name) || attestation?.verified === true;
return [ ...files, ...documents.filter(isGenuine) ];
}
function compareSource(source, expected) {
const fields = [ "repository", "ref", "commit", "workflow" ];
return fields.map(field => ({
field: field,
signed: source?.[field] ?? null,
expected: expected[field] ?? null
}));
}
function policyProblem(comparisons) {
const problems = comparisons.flatMap(({field: field, expected: expected, signed: signed}) => {
if (expected === null || expected === signed) return [];
const recorded = signed === null ? `no ${field}` : `'${signed}'`;
return [ `expected-${field} is '${expected}', and the signed source records ${recorded}` ];
});
return problems.length === 0 ? void 0 : problems.join("; ");
}
var engine_trust = __webpack_require__(7566);
var verify_options = __webpack_require__(6629);
async function verify(options, context) {
(0, verify_options.Dc)(options);
warnOfTrustInDownload(options, context);
const trust = await (0, engine_trust.i)(options, context);
const verifier = new verification_verifier.BL({
keys: trust.keys,
background: trust.background,
allowRetired: options.allowRetired,
verify: context.verify,
sha512: hash_file.uC
});
const run = {
...context,
concurrency: options.concurrency
};
const {root: root, workingDirectory: workingDirectory} = {
...options,
...context
};
const filesBelow = folder => (0, folder_files.k)(folder, access(folder, options, context));
const named = (0, verify_options.E_)(options) ? await (0, folder_files.V)(options, workingDirectory, root, access(root, options, context)) : void 0;
if (options.manifest === verify_options.YQ) {
const bare = {
files: filesBelow(root),
named: named ?? [],
digestAlgorithm: options.digestAlgorithm
};
return resultOf(trust, bareResult(await verifyBare(bare, verifier, run)));
}
const request = {
...options,
named: named,
expected: (0, verify_options.cx)(options)
};
if (options.release !== void 0) {
const {withGithubRelease: withGithubRelease} = await __webpack_require__.e(762).then(__webpack_require__.bind(__webpack_require__, 8762));
return withGithubRelease({
...options,
release: options.release,
filesBelow: filesBelow
}, context, async (store, describe) => {
const {kept: kept, verdict: verdict} = await verifyRelease(store, request, verifier, run);
return resultOf(trust, verdict, describe(kept));
});
}
assertManifestFolder(options, context);
const {verdict: verdict} = await verifyRelease(presentFiles(filesBelow(root)), request, verifier, run);
return resultOf(trust, verdict);
}
function warnOfTrustInDownload({trustedKeys: trustedKeys, root: root, release: release}, {workingDirectory: workingDirectory, warn: warn}) {
if (release !== void 0 || (0, system_files.t2)(external_node_path_.join(root, ".git"))) return;
const inside = trustedKeys.find(name => {
const file = external_node_path_.resolve(workingDirectory, name);
return (0, paths.Yw)(root, file) && (0, system_files.t2)(file);
});
if (inside !== void 0) warn(`'${inside}' is in the folder that you verify with it: get keys from the publisher, not from the download`);
}
function access(folder, options, context) {
const {manifest: manifest, trustedKeys: trustedKeys, report: report} = options;
const documents = manifest === verify_options.YQ ? [] : (0, layout.pq)(manifest);
return {
hash: context.hash,
signal: context.signal,
own: new Set([ ...documents.map(name => external_node_path_.resolve(folder, name)), ...trustedKeys.map(name => external_node_path_.resolve(context.workingDirectory, name)), ...report !== void 0 && (0, 
system_files._f)(report)?.isFile() === true ? [ report ] : [] ])
};
}
function resultOf(trust, verdict, release = null) {
return {
mode: "verify",
trust: trust.kind,
trusted_files: trust.kind === "offline" ? trust.files : [],
...verdict,
release: release,
api_calls: trust.kind === "online" ? trust.client.calls() : 0
};
}
const MAX_SHOWN_FOLDERS = 3;
const MAX_FOLDERS = 100;
function assertManifestFolder({root: root, manifest: manifest, files: files}, {workingDirectory: workingDirectory}) {
if ((0, system_files.t2)(external_node_path_.join(root, manifest))) return;
const named = files.map(name => external_node_path_.dirname(external_node_path_.resolve(workingDirectory, name)));
const having = folders => folders.filter(folder => (0, system_files.t2)(external_node_path_.join(folder, manifest)));
const [beside] = having(named);
const folders = (beside === void 0 ? having(foldersIn(root)) : [ beside ]).slice(0, MAX_SHOWN_FOLDERS).map(folder => (0, 
paths.d7)(external_node_path_.relative(workingDirectory, folder)) || ".");
if (folders.length === 0) return;
const isOne = folders.length === 1;
const shown = folders.map(folder => `'${folder}'`);
throw new errors.Yb("manifest-missing", `the manifest '${external_node_path_.join(root, manifest)}' does not exist, and ${listed("conjunction", shown)} ${isOne ? "has" : "have"} one`, `set root to ${isOne ? "" : "the one that holds the release: "}${listed("disjunction", folders)}`);
}
function listed(type, names) {
return new Intl.ListFormat("en-GB", {
type: type
}).format(names);
}
function foldersIn(folder) {
try {
return (0, external_node_fs_.readdirSync)(folder, {
withFileTypes: true
}).filter(entry => entry.isDirectory()).slice(0, MAX_FOLDERS).map(({name: name}) => external_node_path_.join(folder, name));
} catch {
return [];
}
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
356: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => isLoopback
});
function isLoopback(url) {
return url.hostname === "localhost" || url.hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
}
},
9368: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => parseSchema,
R: () => parseStrictJson
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
var _text_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6181);
function parseStrictJson(bytes, code, what) {
let value;
let isUsual;
try {
const text = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
}).decode(bytes);
value = JSON.parse(text);
isUsual = isSpelled(text, JSON.stringify(value));
} catch (cause) {
const look = (0, _text_look_js__WEBPACK_IMPORTED_MODULE_1__.L)(bytes);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb(code, `${what} is ${look === void 0 ? "not UTF-8 JSON" : `${look.what}, not JSON`}`, look?.hint ?? "check that it is the right file, complete and unchanged", {
cause: cause
});
}
if (!isUsual) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb(code, `${what} has duplicate keys, or strings or numbers in an unusual spelling`, "use the file as qpher-sign wrote it");
return value;
}
function parseSchema(schema, value, code, what) {
const result = _schema_js__WEBPACK_IMPORTED_MODULE_2__.x6(schema, value);
if (result.ok) return result.value;
const where = result.path.length === 0 ? "at the top" : `at ${result.path.join(".")}`;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb(code, `${what} is wrong ${where}: ${result.problem}`, "docs/formats.md describes the documents of qpher-sign");
}
const [QUOTE, BACKSLASH] = [ 34, 92 ];
const WHITE_SPACE = [ 32, 10, 13, 9 ];
function isSpelled(text, canonical) {
let position = 0;
let isInString = false;
let isEscaped = false;
for (let index = 0; index < text.length; index += 1) {
const codeUnit = text.charCodeAt(index);
if (!isInString && WHITE_SPACE.includes(codeUnit)) continue;
if (codeUnit !== canonical.charCodeAt(position)) return false;
position += 1;
if (codeUnit === QUOTE && !isEscaped) isInString = !isInString;
isEscaped = codeUnit === BACKSLASH && !isEscaped;
}
return position === canonical.length;
}
},
2955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => isChanged,
f: () => keyOutcomes
});
function keyOutcomes(before, after) {
const earlier = new Map(before.map(key => [ key.keyVersion, key ]));
const later = new Map(after.map(key => [ key.keyVersion, key ]));
return [ ...new Map([ ...earlier, ...later ]).values() ].toSorted((left, right) => right.keyVersion - left.keyVersion).map(key => ({
key: key,
before: earlier.get(key.keyVersion)?.status,
after: later.get(key.keyVersion)?.status
}));
}
function isChanged({before: before, after: after}) {
return before !== after;
}
},
1488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L8: () => formatKeyring,
Rj: () => MAX_KEYRING_BYTES,
ZU: () => parseKeyring,
bv: () => mergeKeyrings,
he: () => stricterStatus,
km: () => SIGNING_ALGORITHM,
mx: () => parseKeyringValue,
oA: () => compareStatus,
oY: () => keyStatuses,
rK: () => KEYRING_TYPE,
y$: () => serviceAlgorithms
});
var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8099);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2353);
const MAX_KEYRING_BYTES = 2 * 1024 * 1024;
const keyStatuses = [ "active", "retired", "archived" ];
const strictness = {
active: 0,
retired: 1,
archived: 2
};
function compareStatus(left, right) {
return strictness[left] - strictness[right];
}
function stricterStatus(left, right) {
return compareStatus(left, right) < 0 ? right : left;
}
const SIGNING_ALGORITHM = "Dilithium3";
const KEYRING_TYPE = "qpher-sign/keyring/v1";
const keyringSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
type: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(KEYRING_TYPE),
algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(SIGNING_ALGORITHM),
exported_at: _schema_js__WEBPACK_IMPORTED_MODULE_4__.uR(),
keys: _schema_js__WEBPACK_IMPORTED_MODULE_3__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_3__.YOg(_schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
key_version: _schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(1),
status: _schema_js__WEBPACK_IMPORTED_MODULE_3__.KIO(keyStatuses),
created_at: _schema_js__WEBPACK_IMPORTED_MODULE_3__.mee(_schema_js__WEBPACK_IMPORTED_MODULE_4__.uR()),
fingerprint: _schema_js__WEBPACK_IMPORTED_MODULE_4__.wC(_public_key_js__WEBPACK_IMPORTED_MODULE_2__.p3),
public_key: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP()
})), _schema_js__WEBPACK_IMPORTED_MODULE_3__.hq())
});
function parseKeyring(bytes, what) {
return parseKeyringValue((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "keyring-invalid", what), what);
}
function parseKeyringValue(value, what) {
refuseOtherDocument(value, what);
const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(keyringSchema, value, "keyring-invalid", what);
const keys = document.keys.map(key => {
const publicKey = (0, _public_key_js__WEBPACK_IMPORTED_MODULE_2__.JP)(key.public_key, `key version ${key.key_version} of ${what}`);
if (publicKey.fingerprint !== key.fingerprint) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("keyring-invalid", `${what} gives key version ${key.key_version} the fingerprint ${key.fingerprint}, but its public key has ${publicKey.fingerprint}`, "get the keyring again from its publisher");
return {
keyVersion: key.key_version,
status: key.status,
createdAt: key.created_at,
publicKey: publicKey
};
});
const versions = keys.map(({keyVersion: keyVersion}) => keyVersion);
const twice = versions.find((version, index) => versions.indexOf(version) !== index);
if (twice !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `${what} lists key version ${twice} twice`, "get the keyring again from its publisher");
return {
exportedAt: document.exported_at,
keys: keys
};
}
function refuseOtherDocument(value, what) {
if (typeof value !== "object" || value === null || !("type" in value)) return;
const kind = /^qpher-sign\/(manifest|part|report)\//.exec(String(value.type))?.[1];
if (kind === void 0) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("keyring-invalid", `${what} is a ${kind}`, "use the publisher's keyring, which is not part of the release");
}
function mergeKeyrings(existing, current) {
assertSameTenant(existing, current);
const known = new Map(existing.keys.map(key => [ key.keyVersion, key ]));
const merged = current.keys.map(key => ({
...known.get(key.keyVersion) ?? key,
status: existing.keys.filter(({publicKey: publicKey}) => publicKey.fingerprint === key.publicKey.fingerprint).map(({status: status}) => status).reduce(stricterStatus, key.status)
}));
const listed = new Set(current.keys.map(({keyVersion: keyVersion}) => keyVersion));
const gone = existing.keys.filter(({keyVersion: keyVersion}) => !listed.has(keyVersion));
return {
exportedAt: current.exportedAt,
keys: [ ...merged, ...gone ]
};
}
function assertSameTenant(existing, current) {
const hint = "check that api-key belongs to the tenant of the keyring, or export to a new file";
for (const {keyVersion: keyVersion, publicKey: publicKey} of existing.keys) {
const now = current.keys.find(key => key.keyVersion === keyVersion)?.publicKey.fingerprint;
if (now !== void 0 && now !== publicKey.fingerprint) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `key version ${keyVersion} has the fingerprint ${publicKey.fingerprint} in the keyring and ${now} in the service, but a version never changes its key`, hint);
}
const fingerprints = new Set(existing.keys.map(({publicKey: publicKey}) => publicKey.fingerprint));
if (!current.keys.some(({publicKey: publicKey}) => fingerprints.has(publicKey.fingerprint))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", "the keyring holds none of the keys that the service lists", hint);
}
function formatKeyring(keyring) {
const document = {
type: KEYRING_TYPE,
algorithm: SIGNING_ALGORITHM,
exported_at: keyring.exportedAt,
keys: keyring.keys.toSorted((left, right) => right.keyVersion - left.keyVersion).map(({keyVersion: keyVersion, status: status, createdAt: createdAt, publicKey: publicKey}) => ({
key_version: keyVersion,
status: status,
created_at: createdAt,
fingerprint: publicKey.fingerprint,
public_key: (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.Bk)(publicKey.bytes)
}))
};
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.As)(`${JSON.stringify(document, void 0, 2)}\n`);
}
const serviceAlgorithms = [ SIGNING_ALGORITHM, "Kyber768" ];
},
2353: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p3: () => fingerprintPattern,
ul: () => formatPublicKeyJwk,
_i: () => formatPublicKeyPem,
JP: () => parsePublicKeyBase64,
gX: () => parsePublicKeyJwk,
Wz: () => parsePublicKeyPem,
FU: () => parseServicePublicKey
});
var build_bytes = __webpack_require__(8099);
var errors = __webpack_require__(9473);
var json = __webpack_require__(9368);
var dist = __webpack_require__(7934);
var sha2 = __webpack_require__(9017);
const portableDigest = {
sha256: bytes => (0, build_bytes.NN)((0, sha2.sc)(bytes)),
sha512: bytes => (0, build_bytes.NN)((0, sha2.Zf)(bytes))
};
var ml_dsa_65_spki = __webpack_require__(2410);
var signatures_schemes = __webpack_require__(5110);
const fingerprintPattern = /^sha256:[0-9a-f]{64}$/;
function publicKey(bytes, schemes = signatures_schemes.SL, what = "the public key") {
if (bytes.length !== signatures_schemes.kf) throw invalid(`${what} has ${bytes.length} bytes, not ${signatures_schemes.kf}`);
return {
bytes: bytes,
schemes: schemes,
fingerprint: `sha256:${portableDigest.sha256(bytes)}`
};
}
function parsePublicKeyBase64(text, what = "the public key") {
const bytes = (0, build_bytes.Pe)(text);
if (bytes === void 0) throw invalid(`${what} is not valid base64`);
return publicKey(bytes, signatures_schemes.SL, what);
}
function parseServicePublicKey(text, what) {
const base64 = text.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, "").replace(/\s+/g, "");
const bytes = (0, build_bytes.Pe)(base64);
const raw = bytes && ((0, ml_dsa_65_spki.y)(bytes) ?? bytes);
if (raw?.length === signatures_schemes.kf) return publicKey(raw, signatures_schemes.SL, what);
throw new errors.Yb("response-invalid", `${what} is not a Dilithium3 key: ${text === "" ? "it is empty" : `it has ${raw?.length ?? text.length} ${raw === void 0 ? "characters that are not base64" : "bytes"}`}`, "ask the operator of the service; a key that cannot be read verifies nothing");
}
function parsePublicKeyPem(text, what = "the PEM file") {
const block = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(text);
if (block?.[1] === void 0) throw invalid(`${what} is not exactly one PUBLIC KEY block`);
const der = (0, build_bytes.Pe)(block[1].replace(/[\r\n]/g, ""));
if (der === void 0) throw invalid(`${what} is not valid base64`);
const raw = (0, ml_dsa_65_spki.y)(der);
if (raw === void 0) throw invalid(`${what} does not hold an ML-DSA-65 key`);
return publicKey(raw, [ "ml-dsa-65" ], what);
}
function formatPublicKeyPem(key) {
const lines = (0, build_bytes.Bk)((0, ml_dsa_65_spki.w)(key.bytes)).match(/.{1,64}/g) ?? [];
return [ "-----BEGIN PUBLIC KEY-----", ...lines, "-----END PUBLIC KEY-----", "" ].join("\n");
}
const jwkSchema = dist.rej({
kty: dist.euz("AKP"),
alg: dist.euz("ML-DSA-65"),
pub: dist.YjP(),
kid: dist.lqM(dist.YjP()),
use: dist.lqM(dist.euz("sig")),
key_ops: dist.lqM(dist.CxQ([ dist.euz("verify") ])),
ext: dist.lqM(dist.zMY())
});
function parsePublicKeyJwk(value, what = "the JWK") {
const jwk = (0, json.D)(jwkSchema, value, "public-key-invalid", what);
const bytes = (0, build_bytes.SK)(jwk.pub);
if (bytes === void 0) throw invalid(`${what} has a 'pub' that is not valid base64url`);
return publicKey(bytes, [ "ml-dsa-65" ], what);
}
function formatPublicKeyJwk(key) {
const jwk = {
kty: "AKP",
alg: "ML-DSA-65",
pub: (0, build_bytes.Ug)(key.bytes)
};
return `${JSON.stringify(jwk, void 0, 2)}\n`;
}
function invalid(message) {
return new errors.Yb("public-key-invalid", message, "use a keyring from `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK");
}
},
5203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QD: () => trustedKeys,
Qt: () => refuseUnpinned,
UB: () => findTrustedKey,
n9: () => parseTrustedFile
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1488);
var _public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2353);
function parseTrustedFile({name: name, bytes: bytes}) {
const text = (new TextDecoder).decode(bytes);
if (text.startsWith("-----BEGIN ")) return unversioned(name, (0, _public_key_js__WEBPACK_IMPORTED_MODULE_3__.Wz)(text, `the PEM '${name}'`));
const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "keyring-invalid", `'${name}'`);
if (typeof value === "object" && value !== null && "kty" in value) return unversioned(name, (0, 
_public_key_js__WEBPACK_IMPORTED_MODULE_3__.gX)(value, `the JWK '${name}'`));
return {
name: name,
...(0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.mx)(value, `the keyring '${name}'`)
};
}
function unversioned(name, publicKey) {
return {
name: name,
keys: [ {
publicKey: publicKey,
keyVersion: void 0,
status: void 0
} ],
exportedAt: void 0
};
}
function trustedKeys(files, pins) {
refuseConflicts(files);
const stated = files.flatMap(({keys: keys}) => keys);
const kept = stated.filter(({publicKey: publicKey}) => pins.length === 0 || pins.includes(publicKey.fingerprint));
if (kept.length === 0) throw noTrustedKey(stated);
return groupByFingerprint(kept).flatMap(trustedVersions).toSorted((left, right) => (0, 
_keyring_js__WEBPACK_IMPORTED_MODULE_2__.oA)(left.status, right.status));
}
function trustedVersions(stated) {
const status = stated.map(key => key.status ?? "active").reduce(_keyring_js__WEBPACK_IMPORTED_MODULE_2__.he);
const versioned = stated.filter(({keyVersion: keyVersion}) => keyVersion !== void 0);
const entries = versioned.length > 0 ? versioned : stated;
return [ ...new Map(entries.map(key => [ key.keyVersion, {
...key,
status: status
} ])).values() ];
}
function groupByFingerprint(keys) {
const groups = new Map;
for (const key of keys) {
const group = groups.get(fingerprintOf(key)) ?? [];
group.push(key);
groups.set(fingerprintOf(key), group);
}
return [ ...groups.values() ];
}
function fingerprintOf({publicKey: publicKey}) {
return publicKey.fingerprint;
}
function noTrustedKey(stated) {
return stated.length === 0 ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", "no key to verify with was found", "set trusted-keys, or an api-key whose tenant has a Dilithium3 key") : new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", "key-fingerprints names none of the trusted keys", `the trusted keys are ${stated.map(fingerprintOf).join(", ")}`);
}
function refuseConflicts(files) {
for (const [index, file] of files.entries()) for (const other of files.slice(index)) {
if (!shareKey(file, other)) continue;
for (const key of file.keys) {
const rival = other.keys.find(candidate => candidate.keyVersion !== void 0 && candidate.keyVersion === key.keyVersion && fingerprintOf(candidate) !== fingerprintOf(key));
if (rival !== void 0) throw conflict(key, file.name, rival, other.name);
}
}
}
function shareKey(left, right) {
const fingerprints = new Set(left.keys.map(fingerprintOf));
return right.keys.some(key => fingerprints.has(fingerprintOf(key)));
}
function conflict(key, file, rival, other) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `key version ${key.keyVersion ?? ""} has the fingerprint ${fingerprintOf(key)} in '${file}' and ${fingerprintOf(rival)} in '${other}'`, "a version never changes its key: keep the files that you can trace to the publisher");
}
function findTrustedKey(keys, keyVersion, fingerprint) {
return keys.find(key => fingerprintOf(key) === fingerprint && (keyVersion === void 0 || key.keyVersion === void 0 || key.keyVersion === keyVersion));
}
function refuseUnpinned(key, pins) {
if (pins.length === 0 || pins.includes(key.publicKey.fingerprint)) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-not-pinned", `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`, "if the key was rotated on purpose, add the new fingerprint to key-fingerprints");
}
},
4974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gM: () => claimsArtifact,
gy: () => attestationPath,
sI: () => parseAttestation,
yv: () => isAttestationPath
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2353);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9051);
var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1165);
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42);
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6698);
function parseAttestation(bytes) {
const bundle = (0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__.QN)(bytes);
if (!_keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__.p3.test(bundle.keyHint)) throw invalid("does not name its key by fingerprint");
const statement = (0, _statement_js__WEBPACK_IMPORTED_MODULE_3__.By)(bundle.payload);
if (statement.subjects.some(({vouchedBy: vouchedBy}) => vouchedBy === bundle.keyHint)) throw invalid("names its own key as one that vouched for an artifact before");
return {
bundle: bundle,
statement: statement
};
}
function invalid(problem) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("attestation-invalid", `the attestation ${problem}`, "get the attestation again from where the release is published");
}
const ATTESTATION_ENDING = ".sigstore.json";
function attestationPath(manifest) {
return manifest.replace(/\.json$/, "") + ATTESTATION_ENDING;
}
function claimsArtifact(attestation, artifact) {
return (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__.Fl)((0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_4__.tu)(attestation)) === (0, 
_artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__.Fl)((0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_4__.tu)(artifact)) + ATTESTATION_ENDING;
}
function isAttestationPath(path) {
return path.endsWith(ATTESTATION_ENDING);
}
},
7444: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AV: () => refuseMissingDigests,
Q4: () => areChecksumsOf,
b1: () => checksumFiles,
sh: () => checksumAlgorithms,
ss: () => formatChecksums
});
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6698);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const checksumFiles = {
sha256: "SHA256SUMS",
sha512: "SHA512SUMS"
};
const checksumAlgorithms = Object.keys(checksumFiles);
function areChecksumsOf(bytes, artifacts, algorithm) {
if (artifacts.some(({digests: digests}) => digests[algorithm] === void 0)) return false;
const text = composed(bytes);
return [ "paths", "assets" ].some(names => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.ex)(text, (0, 
_bytes_js__WEBPACK_IMPORTED_MODULE_1__.As)(formatChecksums(artifacts, algorithm, names))));
}
function composed(bytes) {
try {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.As)(new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
}).decode(bytes).normalize("NFC"));
} catch {
return bytes;
}
}
function formatChecksums(artifacts, algorithm, names) {
return artifacts.map(({path: path, digests: digests}) => {
const digest = digests[algorithm];
if (digest === void 0) throw missing(path, algorithm);
return `${digest}  ${names === "paths" ? path : (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_2__.SM)(path)}\n`;
}).join("");
}
function refuseMissingDigests(artifacts, algorithms, setting = "checksums") {
if (algorithms.length === 0) return;
for (const {path: path, digests: digests} of artifacts) {
const algorithm = algorithms.find(candidate => digests[candidate] === void 0);
if (algorithm === void 0) continue;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `${setting} needs ${algorithm} digests, and '${path}' was signed without one`, `sign it with the same ${setting}, or leave ${setting} out here`);
}
}
function missing(path, algorithm) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("internal-error", `no ${algorithm} digest of '${path}'`, "please report this bug");
}
},
5626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => hexDigest
});
var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1462);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
function hexDigest(algorithm) {
const bytes = _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__.QN[algorithm];
return _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`);
}
},
3544: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lv: () => layoutPaths,
Yr: () => isLayoutPath,
pq: () => verifiedDocuments
});
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(338);
var _attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4974);
var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7444);
function layoutPaths({manifest: manifest, checksums: checksums, attestation: attestation}) {
return [ ...[ manifest, ...checksums.map(algorithm => _checksums_js__WEBPACK_IMPORTED_MODULE_2__.b1[algorithm]) ].flatMap(withSignature), ...attestation ? [ (0, 
_attestation_js__WEBPACK_IMPORTED_MODULE_1__.gy)(manifest) ] : [] ];
}
function isLayoutPath(path, manifest) {
const paths = layoutPaths({
manifest: manifest,
checksums: _checksums_js__WEBPACK_IMPORTED_MODULE_2__.sh,
attestation: true
}).map(_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu);
return (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_3__.gk)(path) !== void 0 || paths.includes((0, 
_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(path));
}
function verifiedDocuments(list) {
return (0, _attestation_js__WEBPACK_IMPORTED_MODULE_1__.yv)(list) ? [ list ] : [ (0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_3__.oY)(list), list, (0, 
_attestation_js__WEBPACK_IMPORTED_MODULE_1__.gy)(list) ];
}
function withSignature(path) {
return [ path, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_3__.oY)(path) ];
}
},
8765: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L_: () => formatManifest,
go: () => listTypes,
Rn: () => manifestKey,
Ng: () => parseManifest,
KN: () => signaturePathsOf
});
var artifact_path = __webpack_require__(42);
var digest = __webpack_require__(1462);
var bytes = __webpack_require__(8099);
var errors = __webpack_require__(9473);
var json = __webpack_require__(9368);
var schema = __webpack_require__(1937);
var dist = __webpack_require__(7934);
var keyring = __webpack_require__(1488);
var public_key = __webpack_require__(2353);
var signature_path = __webpack_require__(338);
var schemes = __webpack_require__(5110);
var hex_digest = __webpack_require__(5626);
const source_text = dist.FsL(dist.YjP(), dist.hq());
const sourceSchema = dist.rej({
provider: source_text,
repository: source_text,
ref: source_text,
commit: source_text,
workflow: dist.mee(source_text),
run_id: dist.mee(source_text),
run_attempt: dist.mee(schema.Wh(1))
});
const keyVersion = schema.Wh(1);
const artifactSchema = dist.rej({
path: dist.YjP(),
size: dist.mee(schema.Wh(0)),
digests: dist.rej({
sha512: dist.lqM((0, hex_digest.w)("sha512")),
sha384: dist.lqM((0, hex_digest.w)("sha384")),
sha256: dist.lqM((0, hex_digest.w)("sha256"))
}),
key_version: keyVersion,
signature: dist.mee(dist.rej({
path: dist.YjP(),
request_id: dist.mee(dist.YjP()),
signed_at: dist.mee(schema.uR())
}))
});
const keySchema = dist.rej({
key_version: keyVersion,
fingerprint: schema.wC(public_key.p3),
scheme: dist.KIO(schemes.SL)
});
const listTypes = {
manifest: "qpher-sign/manifest/v1",
part: "qpher-sign/part/v1"
};
const manifestSchema = dist.rej({
type: dist.KIO(Object.values(listTypes)),
created_at: schema.uR(),
tool: dist.rej({
name: dist.YjP(),
version: dist.YjP()
}),
algorithm: dist.euz(keyring.km),
digest_algorithm: dist.KIO(digest.DI),
key_version: keyVersion,
keys: dist.FsL(dist.YOg(keySchema), dist.hq()),
source: dist.mee(sourceSchema),
artifacts: dist.FsL(dist.YOg(artifactSchema), dist.hq())
});
function formatManifest(manifest) {
return (0, bytes.As)(`${JSON.stringify(manifest, void 0, 2)}\n`);
}
function parseManifest(bytes, kind = "manifest") {
const what = `the ${kind}`;
const value = (0, json.R)(bytes, "manifest-invalid", what);
const manifest = (0, json.D)(manifestSchema, value, "manifest-invalid", what);
if (manifest.type !== listTypes[kind]) throw otherKind(manifest.type, kind);
refuseInconsistentKeys(manifest);
for (const artifact of manifest.artifacts) refuseInconsistentArtifact(artifact, manifest);
const paths = manifest.artifacts.map(artifact => artifact.path);
if (!(0, artifact_path.e5)(paths)) throw inconsistent("its artifacts are not sorted by path, or one is listed twice");
(0, artifact_path.II)(paths, signaturePathsOf(manifest.artifacts));
return manifest;
}
function refuseInconsistentKeys(manifest) {
const versions = new Set(manifest.keys.map(key => key.key_version));
if (versions.size !== manifest.keys.length) throw inconsistent("keys lists a key version twice");
const used = new Set([ manifest.key_version, ...manifest.artifacts.map(({key_version: key_version}) => key_version) ]);
const missing = [ ...used ].find(version => !versions.has(version));
if (missing !== void 0) throw inconsistent(`key version ${missing} is not in keys`);
}
function refuseInconsistentArtifact(artifact, manifest) {
(0, artifact_path.nh)(artifact.path);
if (artifact.signature !== null && artifact.signature.path !== (0, signature_path.oY)(artifact.path)) throw inconsistent(`the signature file of '${artifact.path}' does not have the name of the artifact with .sig appended`);
if (artifact.digests[manifest.digest_algorithm] === void 0) throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
}
function signaturePathsOf(artifacts) {
return artifacts.flatMap(({signature: signature}) => signature === null ? [] : [ signature.path ]);
}
function otherKind(type, expected) {
return new errors.Yb("manifest-invalid", `the type is '${type}', not '${listTypes[expected]}'`, expected === "manifest" ? "a part lists only some artifacts of a release: merge all parts into a manifest with `qpher-sign merge`" : "`merge` accepts parts, which `sign` writes if part is set; a manifest is already complete");
}
function inconsistent(problem) {
return new errors.Yb("manifest-invalid", `the manifest contradicts itself: ${problem}`, "get the manifest again from where the release is published");
}
function manifestKey(manifest, version) {
const key = manifest.keys.find(candidate => candidate.key_version === version);
if (key === void 0) throw inconsistent(`key version ${version} is not in keys`);
return key;
}
},
625: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QO: () => workflowRunSchema,
Tt: () => formatProvenance,
j9: () => provenanceSchema,
w7: () => runOfProvenance
});
var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
const text = _schema_js__WEBPACK_IMPORTED_MODULE_0__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(), _schema_js__WEBPACK_IMPORTED_MODULE_0__.hq());
const workflowRunSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
server: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^https?:\/\/[^/@\s]+$/),
repository: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[^/@\s]+\/[^/@\s]+$/),
ref: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^\S+$/),
commit: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
workflow: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[^/@\s]+\/[^/@\s]+\/[^@]+@\S+$/),
run_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^\d+$/),
run_attempt: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[1-9]\d*$/),
event_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
repository_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
repository_owner_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
runner_environment: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
});
const provenanceSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
buildDefinition: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
buildType: _schema_js__WEBPACK_IMPORTED_MODULE_0__.euz("https://actions.github.io/buildtypes/workflow/v1"),
externalParameters: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
workflow: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
ref: text,
repository: text,
path: text
})
}),
internalParameters: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
github: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
event_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
repository_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
repository_owner_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
runner_environment: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
})
}),
resolvedDependencies: _schema_js__WEBPACK_IMPORTED_MODULE_0__.CxQ([ _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
uri: text,
digest: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
gitCommit: text
})
}) ])
}),
runDetails: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
builder: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
id: text
}),
metadata: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
invocationId: text
})
})
});
function formatProvenance(run) {
const {server: server, commit: commit, event_name: event_name, repository_id: repository_id, repository_owner_id: repository_owner_id, runner_environment: runner_environment} = run;
const [, repository = "", path = "", ref = ""] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(run.workflow) ?? [];
const source = `${server}/${run.repository}`;
return {
buildDefinition: {
buildType: "https://actions.github.io/buildtypes/workflow/v1",
externalParameters: {
workflow: {
ref: ref,
repository: `${server}/${repository}`,
path: path
}
},
internalParameters: {
github: {
event_name: event_name,
repository_id: repository_id,
repository_owner_id: repository_owner_id,
runner_environment: runner_environment
}
},
resolvedDependencies: [ {
uri: `git+${source}@${run.ref}`,
digest: {
gitCommit: commit
}
} ]
},
runDetails: {
builder: {
id: `${server}/${run.workflow}`
},
metadata: {
invocationId: `${source}/actions/runs/${run.run_id}/attempts/${run.run_attempt}`
}
}
};
}
function runOfProvenance({buildDefinition: buildDefinition, runDetails: runDetails}) {
const [{uri: uri, digest: digest}] = buildDefinition.resolvedDependencies;
const [, server = "", repository, ref] = /^git\+(https?:\/\/[^/]+)\/([^@]+)@(.+)$/.exec(uri) ?? [];
const [, run_id, run_attempt] = /\/runs\/(.+)\/attempts\/(.+)$/.exec(runDetails.metadata.invocationId) ?? [];
const run = _schema_js__WEBPACK_IMPORTED_MODULE_1__.x6(workflowRunSchema, {
server: server,
repository: repository,
ref: ref,
commit: digest.gitCommit,
workflow: runDetails.builder.id.slice(server.length + 1),
run_id: run_id,
run_attempt: run_attempt,
...buildDefinition.internalParameters.github
});
return run.ok ? run.value : void 0;
}
},
2297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dk: () => originOfRelease,
Q9: () => releaseOrigin,
Qb: () => formatReleasePredicate,
mW: () => releasePredicateSchema
});
var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
const releasePredicateSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
purl: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP()
});
const TAGS = "refs/tags/";
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function releaseOrigin({repository: repository, ref: ref, commit: commit}) {
const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : "";
return tag === "" || COMMIT.test(tag) ? {
repository: repository,
ref: null,
commit: commit
} : {
repository: repository,
ref: ref,
commit: null
};
}
function formatReleasePredicate({repository: repository, ref: ref, commit: commit}) {
const name = repository.split("/").map(encode).join("/");
const version = ref === null ? commit ?? "" : ref.slice(TAGS.length);
return {
purl: `pkg:generic/${name}@${encode(version)}`
};
}
function encode(text) {
return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function originOfRelease({purl: purl}) {
const [, name, encoded] = /^pkg:generic\/([^@]+)@([^@]+)$/.exec(purl) ?? [];
if (name === void 0 || encoded === void 0) return;
try {
const repository = name.split("/").map(decodeURIComponent).join("/");
const version = decodeURIComponent(encoded);
const origin = COMMIT.test(version) ? {
repository: repository,
ref: null,
commit: version
} : {
repository: repository,
ref: TAGS + version,
commit: null
};
return formatReleasePredicate(origin).purl === purl ? origin : void 0;
} catch (error) {
if (error instanceof URIError) return;
throw error;
}
}
},
1165: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
By: () => parseStatement,
IF: () => subjectDigests,
LB: () => agreesWithSource,
j8: () => formatStatement,
vQ: () => sourceOfOrigin
});
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
var _bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8099);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1937);
var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2353);
var _hex_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5626);
var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(625);
var _release_predicate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2297);
const subjectDigests = [ "sha256", "sha512" ];
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
const RELEASE_TYPE = "https://in-toto.io/attestation/release/v0.1";
const KEY_ANNOTATION = "qpher-sign/key";
const head = {
_type: _schema_js__WEBPACK_IMPORTED_MODULE_7__.euz(STATEMENT_TYPE),
subject: _schema_js__WEBPACK_IMPORTED_MODULE_7__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_7__.YOg(_schema_js__WEBPACK_IMPORTED_MODULE_7__.rej({
name: _schema_js__WEBPACK_IMPORTED_MODULE_7__.YjP(),
digest: _schema_js__WEBPACK_IMPORTED_MODULE_7__.rej({
sha256: (0, _hex_digest_js__WEBPACK_IMPORTED_MODULE_4__.w)("sha256"),
sha512: (0, _hex_digest_js__WEBPACK_IMPORTED_MODULE_4__.w)("sha512")
}),
annotations: _schema_js__WEBPACK_IMPORTED_MODULE_7__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_7__.rej({
[KEY_ANNOTATION]: _schema_js__WEBPACK_IMPORTED_MODULE_8__.wC(_keys_public_key_js__WEBPACK_IMPORTED_MODULE_3__.p3)
}))
})), _schema_js__WEBPACK_IMPORTED_MODULE_7__.hq())
};
const statementSchema = _schema_js__WEBPACK_IMPORTED_MODULE_7__.Oxt("predicateType", [ _schema_js__WEBPACK_IMPORTED_MODULE_7__.rej({
...head,
predicateType: _schema_js__WEBPACK_IMPORTED_MODULE_7__.euz(PROVENANCE_TYPE),
predicate: _provenance_js__WEBPACK_IMPORTED_MODULE_5__.j9
}), _schema_js__WEBPACK_IMPORTED_MODULE_7__.rej({
...head,
predicateType: _schema_js__WEBPACK_IMPORTED_MODULE_7__.euz(RELEASE_TYPE),
predicate: _release_predicate_js__WEBPACK_IMPORTED_MODULE_6__.mW
}) ]);
function sourceOfOrigin(origin) {
return origin.kind === "run" ? origin.run : {
...origin.release,
workflow: null
};
}
function agreesWithSource(origin, source) {
const told = sourceOfOrigin(origin);
const fields = [ "repository", "ref", "commit", "workflow" ];
return fields.every(field => told[field] === null || told[field] === source?.[field]);
}
function formatStatement({subjects: subjects, origin: origin}) {
const subject = subjects.map(({path: path, digests: {sha256: sha256, sha512: sha512}, vouchedBy: vouchedBy}) => ({
name: path,
digest: {
sha256: sha256,
sha512: sha512
},
...vouchedBy !== void 0 && {
annotations: {
[KEY_ANNOTATION]: vouchedBy
}
}
}));
const document = origin.kind === "run" ? {
_type: STATEMENT_TYPE,
subject: subject,
predicateType: PROVENANCE_TYPE,
predicate: (0, _provenance_js__WEBPACK_IMPORTED_MODULE_5__.Tt)(origin.run)
} : {
_type: STATEMENT_TYPE,
subject: subject,
predicateType: RELEASE_TYPE,
predicate: (0, _release_predicate_js__WEBPACK_IMPORTED_MODULE_6__.Qb)(origin.release)
};
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_9__.As)(JSON.stringify(document));
}
function parseStatement(bytes) {
const what = "the statement of the attestation";
const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, "attestation-invalid", what);
const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.D)(statementSchema, value, "attestation-invalid", what);
const subjects = document.subject.map(({name: name, digest: digest, annotations: annotations}) => ({
path: (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.nh)(name),
digests: digest,
...annotations !== void 0 && {
vouchedBy: annotations[KEY_ANNOTATION]
}
}));
const paths = subjects.map(({path: path}) => path);
if (!(0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.e5)(paths)) throw invalid("does not list its subjects sorted by name, each once");
(0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.II)(paths);
const statement = {
subjects: subjects,
origin: originOf(document)
};
if (!(0, _bytes_js__WEBPACK_IMPORTED_MODULE_9__.ex)(formatStatement(statement), bytes)) throw invalid("contradicts itself, or is not written as qpher-sign writes it");
return statement;
}
function originOf(document) {
if (document.predicateType === PROVENANCE_TYPE) {
const run = (0, _provenance_js__WEBPACK_IMPORTED_MODULE_5__.w7)(document.predicate);
if (run === void 0) throw invalid("names no run of GitHub Actions");
return {
kind: "run",
run: run
};
}
const release = (0, _release_predicate_js__WEBPACK_IMPORTED_MODULE_6__.Dk)(document.predicate);
if (release === void 0) throw invalid("names no release");
return {
kind: "release",
release: release
};
}
function invalid(problem) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("attestation-invalid", `the statement of the attestation ${problem}`, "verify it with the tool that made it; docs/formats.md describes the attestations of qpher-sign");
}
},
3049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$u: () => getActiveSigningKey,
E5: () => listSigningKeys,
R6: () => unusableText
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);
var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2353);
async function listSigningKeys(client, isWhole = false) {
const keys = [];
const unusable = [];
for (const listed of await client.listKeys(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.km, isWhole)) try {
keys.push(toVersionedKey(listed));
} catch (error) {
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb)) throw error;
unusable.push({
keyVersion: listed.keyVersion,
reason: error.message
});
}
return {
keys: keys,
unusable: unusable
};
}
function unusableText({keyVersion: keyVersion, reason: reason}) {
return `key version ${keyVersion} of the service is left out: ${reason}`;
}
async function getActiveSigningKey(client) {
return toVersionedKey(await client.getActiveKey(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.km));
}
function toVersionedKey({keyVersion: keyVersion, status: status, createdAt: createdAt, publicKey: publicKey}) {
return {
keyVersion: keyVersion,
status: parseStatus(status),
createdAt: createdAt,
publicKey: (0, _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__.FU)(publicKey, `the public key of version ${keyVersion}`)
};
}
function parseStatus(text) {
const status = _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.oY.find(known => known === text);
if (status !== void 0) return status;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("response-invalid", `the service reports the unknown status '${text}'`, `its status must be one of ${_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.oY.join(", ")}`);
}
},
1402: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => namedFiles,
k: () => folderFiles
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42);
var _artifacts_explain_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5072);
var _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4482);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2211);
var _system_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7552);
function folderFiles(folder, access) {
const releaseFile = fileReader(folder, access);
const stored = storedSpelling(folder);
const own = new Set([ ...access.own ].map(stored));
const existing = file => {
const entry = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__._f)(file);
return entry && releaseFile(stored(file), entry);
};
return {
at: name => existing(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)),
beside: (file, name) => existing(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file.id), name)),
inFolder: name => {
const parent = stored(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
return entriesOf(parent).filter(file => !own.has(file)).map(file => releaseFile(file));
},
list: async () => {
const files = await listFiles(folder);
return files.filter(file => !own.has(file)).map(file => releaseFile(file));
},
locationOf: name => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name)
};
}
async function namedFiles(patterns, workingDirectory, folder, access) {
const matched = await (0, _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_4__.x)((0, 
_artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_4__.O)(patterns.files, patterns.optionalFiles), workingDirectory);
const unmatched = matched.filter(({files: files, optional: optional}) => files.length === 0 && !optional);
const [first] = unmatched;
if (first !== void 0) {
const place = {
root: folder,
workingDirectory: workingDirectory,
ownFiles: [],
isDownload: true
};
throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("pattern-unmatched", `no file matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, await (0, 
_artifacts_explain_pattern_js__WEBPACK_IMPORTED_MODULE_3__.e)(first.text, place));
}
const releaseFile = fileReader(folder, access);
return [ ...new Set(matched.flatMap(({files: files}) => files)) ].filter(file => !access.own.has(file)).map(file => releaseFile(file));
}
function fileReader(folder, {hash: hash, signal: signal}) {
const {relative: relative, leadsOut: leadsOut} = (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_7__._$)(folder);
return (file, found) => {
const inside = relative(file);
let known = regularSize(found);
const look = () => {
const entry = known === void 0 ? (0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__._f)(file) : void 0;
if (inside !== void 0 && leadsOut(file, entry?.isSymbolicLink() === true)) throw outside();
return known ??= regularSize(entry);
};
return {
path: (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_7__.d7)(inside ?? file).normalize("NFC"),
name: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file),
id: file,
size: () => look() ?? (0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__.JL)(file),
read: maxBytes => new Promise(resolve => {
resolve((0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__.CB)(file, maxBytes));
}),
digests: async algorithms => {
look();
return (await hash(file, algorithms, signal)).digests;
}
};
};
}
function regularSize(entry) {
return entry?.isFile() === true ? entry.size : void 0;
}
function outside() {
return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("file-unreadable", "it is a link that leads out of root", "replace the link with the file itself");
}
function storedSpelling(folder) {
const listings = new Map;
const namesIn = parent => {
const known = listings.get(parent) ?? new Set(allNamesIn(parent));
listings.set(parent, known);
return known;
};
const folders = new Map([ [ folder, folder ] ]);
const spelled = file => {
const [given, base] = [ node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file) ];
const parent = folders.get(given) ?? spelled(given);
folders.set(given, parent);
const names = namesIn(parent);
const name = names.has(base) ? base : [ ...names ].find(other => (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__.tu)(other) === (0, 
_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__.tu)(base));
return node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, name ?? base);
};
return file => file !== folder && (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_7__.Yw)(folder, file) ? spelled(file) : file;
}
function allNamesIn(folder) {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
} catch {
return [];
}
}
function entriesOf(folder) {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, {
withFileTypes: true
}).filter(entry => !entry.isDirectory()).map(({name: name}) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
} catch {
return [];
}
}
async function listFiles(folder) {
try {
const entries = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder, {
recursive: true,
withFileTypes: true
});
return entries.filter(entry => !entry.isDirectory()).map(entry => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name));
} catch (cause) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("file-unreadable", `cannot list the files below '${folder}': ${(0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) ?? String(cause)}`, "check the permissions of the folders", {
cause: cause
});
}
}
},
2348: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => harmlessJson,
X: () => cleanText
});
const DECEIVING = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/gu;
const BRACKET_COMMAND = /#(?=#[\p{L}\p{N}._-]*\[)/gu;
const COLON_COMMAND = /^(\s*):(?=:)/;
function cleanText(text) {
return text.toWellFormed().replace(/\p{Cc}/gu, "�").replace(DECEIVING, "�").replace(COLON_COMMAND, "$1: ").replace(BRACKET_COMMAND, "# ");
}
function harmlessJson(json) {
return json.replace(/[\u007F-\u009F]/g, jsonEscape).replace(DECEIVING, jsonEscape).replace(BRACKET_COMMAND, jsonEscape);
}
function jsonEscape(character) {
return character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
},
7872: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pX: () => MAX_ROWS,
u1: () => rowLines,
xS: () => factsOf
});
var _verification_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4454);
var _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7444);
const MAX_ROWS = 20;
const DAY = 864e5;
function factsOf({result: result, error: error, mode: mode, started_at: started_at}) {
if (result === null) {
const requestId = error?.request_id ?? null;
return {
headline: `${mode} failed: ${error?.message ?? ""} (${error?.code ?? ""})`,
details: requestId === null ? [] : [ [ "request id", requestId ] ],
rows: [],
hints: [ error?.hint ?? "" ]
};
}
switch (result.mode) {
case "sign":
return signFacts(result);

case "verify":
return verifyFacts(result, started_at);

case "merge":
return mergeFacts(result);
}
}
function rowLines({rows: rows}) {
const shown = rows.length <= MAX_ROWS ? rows : rows.filter(({failed: failed}) => failed);
return shown.map(({path: path, text: text, mark: mark}) => `${mark} ${path === "" ? "" : `${path}: `}${text}`);
}
function signFacts(result) {
const count = result.artifacts.length;
const rows = result.artifacts.map(artifact => ({
path: artifact.path,
text: signedText(artifact),
failed: false,
mark: "✓"
}));
const patterns = result.patterns.map(({text: text, artifacts: artifacts, left_out: left_out}) => [ "pattern", `${text} (${artifacts}${left_out === 0 ? "" : `; ${left_out} left out`})` ]);
if (result.outcome === "planned") {
const bytes = result.artifacts.reduce((sum, {size: size}) => sum + (size ?? 0), 0);
return {
headline: `dry run${result.dry_run === "no-api-key" ? ", because no API key was given" : ""}: nothing was signed; ${plural(count, "file")} would be`,
details: [ ...patterns, [ "bytes", String(bytes) ] ],
rows: rows,
hints: []
};
}
const attestation = result.attestation === null ? [] : [ [ "attestation", result.attestation.path ] ];
const reused = result.artifacts.filter(({action: action}) => action === "reused").length;
return {
headline: `signed ${plural(count - reused, "artifact")}${reused > 0 ? `, kept ${plural(reused, "valid signature")}` : ""}`,
details: [ ...patterns, ...manifestDetails(result), [ "source", signedSourceText(result) ], ...checksumDetails(result), ...attestation, ...uploadDetails(result.release), [ "calls", String(result.api_calls) ] ],
rows: rows,
hints: []
};
}
function verifyFacts(result, now) {
const passed = result.artifacts.filter(({verdict: verdict}) => (0, _verification_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.WE)(verdict)).length;
const trust = result.trust === "offline" ? "trusted-keys, offline" : "the service's list of keys";
const attestation = result.attestation === null ? [] : [ [ "attestation", judgedAttestationText(result.attestation) ] ];
const unchecked = result.unchecked.length === 0 ? [] : [ [ "not checked", result.unchecked.join(", ") ] ];
return {
headline: verifyHeadline(result, passed),
details: [ ...manifestDetails(result), ...sourceDetails(result), ...attestation, ...downloadDetails(result.release), [ "keys", trust ], ...result.trusted_files.flatMap(file => trustedFileDetails(file, now)), ...notCovered(result.not_covered), ...unchecked ],
rows: judgedRows(result.artifacts),
hints: hintsOf(result)
};
}
function judgedRows(artifacts) {
const absent = artifacts.filter(({verdict: verdict}) => verdict === "missing");
const rows = artifacts.filter(({verdict: verdict}) => verdict !== "missing").map(artifact => {
const {path: path, failed: failed} = artifact;
return {
path: path,
text: judgedText(artifact),
failed: failed,
mark: failed ? "✗" : "✓"
};
});
if (absent.length === 0) return rows;
const failed = absent.some(artifact => artifact.failed);
const text = `missing: ${plural(absent.length, "file")} of the release (${shortList(absent.map(({path: path}) => path))})`;
return [ ...rows, {
path: "",
text: text,
failed: failed,
mark: "–"
} ];
}
const MAX_HINTS = 5;
function hintsOf({hint: hint, artifacts: artifacts}) {
const judged = artifacts.filter(({failed: failed, verdict: verdict}) => failed && verdict !== "missing");
const all = [ hint, ...judged.map(artifact => artifact.hint) ];
return [ ...new Set(all.filter(text => text !== "")) ].slice(0, MAX_HINTS);
}
const MAX_NAMES = 5;
function notCovered(files) {
if (files.length === 0) return [];
return [ [ "not covered", `${shortList(files)}: signed, but not listed in this manifest` ] ];
}
function shortList(names) {
const others = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
return names.slice(0, MAX_NAMES).join(", ") + others;
}
function mergeFacts(result) {
const what = `${plural(result.parts.length, "part")} with ${plural(result.artifact_count, "artifact")}`;
return {
headline: `merged ${what}${result.kept ? ": the manifest already existed" : ""}`,
details: [ ...manifestDetails(result), [ "source", signedSourceText(result) ], ...checksumDetails(result), ...result.attestation === null ? [] : [ [ "attestation", result.attestation.path ] ], ...uploadDetails(result.release), [ "calls", String(result.api_calls) ] ],
rows: result.parts.map(({path: path, artifacts: artifacts, key_version: key_version}) => ({
path: path,
text: `${plural(artifacts, "artifact")}, key version ${key_version}`,
failed: false,
mark: "✓"
})),
hints: []
};
}
function verifyHeadline(result, passed) {
switch (result.outcome) {
case "verified":
return `verified ${plural(passed, "artifact")}`;

case "failed":
return `verification failed: ${result.reason}`;

case "manifest-rejected":
return `the manifest is rejected: ${result.reason}`;

case "policy-rejected":
return `the source of the release is rejected: ${result.reason}`;
}
}
function judgedAttestationText({path: path, verified: verified, detail: detail, key_version: key_version, fingerprint: fingerprint}) {
if (!verified) return `${path}, refused: ${detail}`;
return `${path}, verified under key version ${key_version ?? "unknown"}, ${fingerprint ?? ""}`;
}
function signedText({action: action, key_version: key_version}) {
return key_version === null ? action : `${action}, key version ${key_version}`;
}
function judgedText({path: path, verdict: verdict, detail: detail, found_at: found_at}) {
const found = found_at === null || found_at === path ? "" : `, found as ${found_at}`;
return `${verdict}${found}${detail === "" ? "" : `: ${detail}`}`;
}
function trustedFileDetails({file: file, exported_at: exported_at, keys: keys}, now) {
return [ [ "trusted file", exported_at === null ? file : `${file}, ${age(exported_at, now)}` ], ...keys.map(({key_version: key_version, status: status, fingerprint: fingerprint}) => {
const stated = key_version === null ? "" : `version ${key_version}, ${status ?? ""}, `;
return [ "trusted key", `${stated}${fingerprint}` ];
}) ];
}
const CLOCK_DIFFERENCE = 3e5;
function age(exportedAt, now) {
const elapsed = Date.parse(now) - Date.parse(exportedAt);
if (elapsed < -CLOCK_DIFFERENCE) return `exported in the future (${exportedAt}): check the clock and the keyring`;
const days = Math.floor(elapsed / DAY);
return `exported ${days < 1 ? "today" : `${plural(days, "day")} ago`} (${exportedAt})`;
}
function sourceDetails({comparisons: comparisons}) {
if (comparisons.length === 0) return [];
const compared = comparisons.filter(({expected: expected}) => expected !== null).map(({field: field}) => field);
const others = comparisons.filter(({expected: expected}) => expected === null).map(({field: field}) => field);
return [ [ "source", recordedText(comparisons) ], [ "compared", compared.length === 0 ? "nothing of the source" : compared.join(", ") ], ...others.length === 0 ? [] : [ [ "not compared", others.join(", ") ] ] ];
}
function recordedText(fields) {
const recorded = fields.filter(({signed: signed}) => signed !== null);
if (recorded.length === 0) return "none recorded";
return recorded.map(({field: field, signed: signed}) => `${field} ${signed ?? ""}`).join(", ");
}
function signedSourceText({source: source}) {
const fields = [ "repository", "ref", "commit", "workflow" ];
return recordedText(fields.map(field => ({
field: field,
signed: source?.[field] ?? null
})));
}
function manifestDetails({manifest: manifest}) {
if (manifest === null) return [];
return [ [ "manifest", manifest.path ], [ "signed by", `key version ${manifest.key_version}${manifest.key_status === "active" ? "" : ` (${manifest.key_status} now)`}, ${manifest.fingerprint}` ], [ "signed at", manifest.created_at ], [ "signatures", signaturesText[manifest.signatures] ] ];
}
function checksumDetails({files: files}) {
const names = Object.values(_manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.b1);
const written = files.filter(file => names.includes(file));
return written.length === 0 ? [] : [ [ "checksums", written.join(", ") ] ];
}
const signaturesText = {
each: "one for the manifest and one for each artifact",
manifest: "one for the manifest, which lists the digests of all artifacts",
some: "one for the manifest and one for some of the artifacts"
};
function uploadDetails(release) {
if (release === null) return [];
const {uploaded: uploaded, kept: kept} = release;
return [ releaseDetail(release), [ "uploaded", `${plural(uploaded.length, "asset")}, ${kept.length} in place already` ] ];
}
function downloadDetails(release) {
if (release === null) return [];
const {downloaded: downloaded, files: files} = release;
return [ releaseDetail(release), [ "downloaded", `${plural(downloaded.length, "asset")}, ${plural(files.length, "verified file")} kept` ] ];
}
function releaseDetail({url: url, repository: repository, tag: tag, state: state}) {
return [ "release", `${tag} of ${repository} (${state}), ${url}` ];
}
function plural(count, noun) {
return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
},
1645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => runContext
});
var schema = __webpack_require__(1937);
var provenance = __webpack_require__(625);
function githubWorkflowRun(environment) {
if (environment.GITHUB_ACTIONS !== "true") return null;
const known = name => environment[name] === "" ? void 0 : environment[name];
const run = schema.x6(provenance.QO, {
server: environment.GITHUB_SERVER_URL,
repository: environment.GITHUB_REPOSITORY,
ref: environment.GITHUB_REF,
commit: environment.GITHUB_SHA,
workflow: environment.GITHUB_WORKFLOW_REF,
run_id: environment.GITHUB_RUN_ID,
run_attempt: environment.GITHUB_RUN_ATTEMPT ?? "1",
event_name: known("GITHUB_EVENT_NAME"),
repository_id: known("GITHUB_REPOSITORY_ID"),
repository_owner_id: known("GITHUB_REPOSITORY_OWNER_ID"),
runner_environment: known("RUNNER_ENVIRONMENT")
});
return run.ok ? run.value : null;
}
var settings = __webpack_require__(9918);
var external_node_crypto_ = __webpack_require__(7598);
var external_node_crypto_namespaceObject = __webpack_require__.t(external_node_crypto_, 2);
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var errors = __webpack_require__(9473);
var serve_requests = __webpack_require__(4154);
var hash_file = __webpack_require__(4885);
var files = __webpack_require__(2211);
var platform_signatures = __webpack_require__(6075);
function threadPool(entry) {
const idle = [ workHere ];
for (let count = 1; count < (0, external_node_os_.availableParallelism)(); count += 1) idle.push(workerPlace(entry));
const waiting = [];
const leave = place => {
const next = waiting.shift();
if (next === void 0) idle.unshift(place); else next(place);
};
return async (kind, input, signal) => {
const place = idle.shift() ?? await new Promise(resolve => waiting.push(resolve));
try {
signal.throwIfAborted();
return await place(kind, input, signal);
} finally {
leave(place);
}
};
}
const workHere = (kind, input, signal) => serve_requests.o[kind](input, signal);
function workerPlace(entry) {
let worker;
return async (kind, input, signal) => {
const running = worker ??= await startWorker(entry);
signal.throwIfAborted();
running.ref();
return new Promise((resolve, reject) => {
const settle = () => {
running.off("message", take).off("error", fail).off("exit", end);
running.unref();
signal.removeEventListener("abort", stop);
};
const take = answer => {
settle();
if ("output" in answer) resolve(answer.output); else reject(new errors.Yb(answer.failure.code, answer.failure.message, answer.failure.hint));
};
const fail = cause => {
settle();
worker = void 0;
running.terminate();
reject(cause);
};
const end = () => {
fail(new Error(`a worker thread ended before it finished (${kind})`));
};
const stop = () => {
fail((0, errors.fD)(signal.reason));
};
running.on("message", take).on("error", fail).on("exit", end);
signal.addEventListener("abort", stop, {
once: true
});
running.postMessage({
kind: kind,
input: input
});
});
};
}
async function startWorker(entry) {
const {Worker: Worker} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
return new Worker(entry);
}
const LARGE_FILE_BYTES = 4 * 1024 * 1024;
function pooledHasher(pool) {
let underWay = 0;
return async (file, algorithms, signal) => {
const opened = (0, files.ZU)(file);
if (opened.stats.size < LARGE_FILE_BYTES) return (0, hash_file.s$)(file, opened, algorithms, {
signal: signal
});
(0, external_node_fs_.closeSync)(opened.descriptor);
underWay += 1;
try {
return await pool("hash", {
file: file,
algorithms: algorithms,
isAlone: underWay === 1
}, signal);
} finally {
underWay -= 1;
}
};
}
const FIRST_SIGNATURES = 32;
function pooledVerifier(pool, signal) {
let asked = 0;
return (0, platform_signatures.fL)(external_node_crypto_namespaceObject, scheme => ({
verify: (message, signature, publicKey) => {
asked += 1;
const verifier = asked > FIRST_SIGNATURES ? pool : workHere;
return verifier("verify", {
scheme: scheme,
message: message,
signature: signature,
publicKey: publicKey
}, signal);
}
})).verify;
}
var parsers = __webpack_require__(7112);
function connector(read, connection, isVerifying = false) {
const {signal: signal, note: note, debug: debug} = connection;
const started = process.uptime();
let client;
const connect = async () => {
const apiKey = read(settings.W0.apiKey);
if (apiKey === void 0) throw missingKey(isVerifying ? keylessVerification(read) : keylessRun(process.env));
const apiUrl = read(settings.W0.apiUrl);
tellTrust(connection, process.env);
const {connectClient: connectClient} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(766), __webpack_require__.e(918) ]).then(__webpack_require__.bind(__webpack_require__, 766));
return connectClient({
apiUrl: apiUrl,
apiKey: apiKey,
requestsPerMinute: read(settings.W0.requestsPerMinute),
timeLeft: (started + read(settings.W0.timeout) - process.uptime()) * 1e3,
signal: signal,
note: note,
debug: debug
});
};
return () => client ??= connect();
}
const told = new WeakSet;
function tellTrust(connection, environment) {
if (told.has(connection)) return;
told.add(connection);
if (environment.NODE_TLS_REJECT_UNAUTHORIZED === "0") {
connection.warn("NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect: certificates are always verified");
delete environment.NODE_TLS_REJECT_UNAUTHORIZED;
}
for (const name of authorityVariables(environment)) {
const place = environment[name] ?? "";
if (place !== "") connection.note(`the certificates in ${place} are trusted too (${name})`);
}
}
function authorityVariables({NODE_USE_SYSTEM_CA: NODE_USE_SYSTEM_CA, NODE_OPTIONS: NODE_OPTIONS = ""}) {
const usesSystem = NODE_USE_SYSTEM_CA === "1" || /--use-(?:system|openssl)-ca/.test(NODE_OPTIONS);
return [ "NODE_EXTRA_CA_CERTS", ...usesSystem ? [ "SSL_CERT_FILE", "SSL_CERT_DIR" ] : [] ];
}
function missingKey(hint) {
return new errors.Yb("api-key-missing", "no API key was given", hint);
}
function keylessVerification(read) {
const pins = read(settings.W0.keyFingerprints).length > 0;
return "set trusted-keys to the publisher's keyring, which needs no API key" + (pins ? " (key-fingerprints only chooses among the keys in it)" : "") + "; with api-key, the keys of your own tenant are used";
}
function keylessRun({GITHUB_ACTIONS: GITHUB_ACTIONS}) {
if (GITHUB_ACTIONS !== "true") return "set the variable QPHER_API_KEY, or api-key";
return "set the input api-key. If it is set, its secret is empty: the name of the secret is misspelt, the job does not name the " + "environment that has the secret, or the run is for a fork or Dependabot, which get no secrets";
}
const GITHUB_API = "https://api.github.com";
function releasesConnector(read, connection) {
const {signal: signal, note: note, debug: debug} = connection;
const started = process.uptime();
return async repository => {
const token = read(settings.W0.githubToken);
const apiUrl = (0, parsers.nV)(githubApiUrl(), "GITHUB_API_URL");
tellTrust(connection, process.env);
const {connectReleases: connectReleases} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(944) ]).then(__webpack_require__.bind(__webpack_require__, 944));
const timeLeft = (started + read(settings.W0.timeout) - process.uptime()) * 1e3;
return connectReleases({
apiUrl: apiUrl,
token: token,
repository: repository,
timeLeft: timeLeft,
signal: signal,
note: note,
debug: debug
});
};
}
function githubApiUrl() {
const url = process.env.GITHUB_API_URL ?? "";
return url === "" ? GITHUB_API : url;
}
function runContext(read, host, isVerifying = false) {
const signal = runSignal(read(settings.W0.timeout));
const connection = {
...host,
signal: signal
};
const pool = threadPool(host.entry);
const {workingDirectory: workingDirectory, progress: progress, warn: warn} = host;
return {
connect: connector(read, connection, isVerifying),
connectReleases: releasesConnector(read, connection),
now: () => new Date,
hash: pooledHasher(pool),
verify: pooledVerifier(pool, signal),
source: null,
workflowRun: githubWorkflowRun(process.env),
readStandardInput: () => host.readStandardInput(signal),
workingDirectory: workingDirectory,
progress: progress,
warn: warn,
signal: signal
};
}
const CANCELLED = 130;
const ENDING_SIGNALS = [ "SIGINT", "SIGTERM", "SIGBREAK" ];
const OVERDUE = 4;
const MAX_ENDING = 1500;
function runSignal(seconds) {
const controller = new AbortController;
for (const name of ENDING_SIGNALS) process.once(name, () => {
controller.abort(new errors.Yb("cancelled", `cancelled by ${name}`, "run again: finished signatures are kept and not paid for again"));
endSoon(CANCELLED);
});
setTimeout(() => {
controller.abort(new errors.Yb("deadline-exceeded", `the run took longer than its timeout of ${seconds} s`, "raise timeout, or run again: finished signatures are kept and not paid for again"));
endSoon(OVERDUE);
}, seconds * 1e3).unref();
return controller.signal;
}
function endSoon(status) {
setTimeout(() => process.exit(process.exitCode ?? status), MAX_ENDING).unref();
}
},
1937: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wh: () => int,
uR: () => instant,
wC: () => matching,
x6: () => tryParse
});
var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
function int(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
return (0, valibot__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, valibot__WEBPACK_IMPORTED_MODULE_0__.aig)(), (0, 
valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b)("expected a whole number"), (0, valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf)(least), (0, 
valibot__WEBPACK_IMPORTED_MODULE_0__.cGV)(most));
}
function matching(pattern, problem) {
return (0, valibot__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, valibot__WEBPACK_IMPORTED_MODULE_0__.YjP)(), (0, 
valibot__WEBPACK_IMPORTED_MODULE_0__.yGV)(pattern, problem));
}
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function instant() {
return (0, valibot__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, valibot__WEBPACK_IMPORTED_MODULE_0__.YjP)(), (0, 
valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y)(isInstant, "not a date and time of RFC 3339"));
}
function isInstant(text) {
const [, day = ""] = INSTANT.exec(text) ?? [];
const time = Date.parse(day);
return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function tryParse(schema, value) {
const result = (0, valibot__WEBPACK_IMPORTED_MODULE_0__.xLC)(schema, value, {
abortEarly: true,
message: problemOf
});
if (result.success) return {
ok: true,
value: result.output
};
const [issue] = result.issues;
return {
ok: false,
path: issue.path?.map(({key: key}) => String(key)) ?? [],
problem: issue.message
};
}
function problemOf({kind: kind, type: type, expected: expected, received: received}) {
if (expected === null) return "not as documented";
if (expected === "never") return "unknown here";
if (type === "non_empty") return "empty";
const isKey = kind === "schema" && type.endsWith("object") && received === "undefined";
return isKey && expected.startsWith('"') ? "missing" : `expected ${expected}`;
}
},
133: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
lL: () => mergeOptions,
rn: () => reportFile,
YM: () => reportPlace,
q1: () => signOptions,
GD: () => verifyOptions
});
var external_node_path_ = __webpack_require__(6760);
var verify_options = __webpack_require__(6629);
var artifact_path = __webpack_require__(42);
var errors = __webpack_require__(9473);
var attestation = __webpack_require__(4974);
var files = __webpack_require__(2211);
var layout = __webpack_require__(3544);
var paths = __webpack_require__(7552);
var settings = __webpack_require__(9918);
function releaseOptions(read, source) {
const mode = read(settings.W0.release);
const named = read(settings.W0.releaseTag);
const repository = read(settings.W0.repository);
const prerelease = unlessAuto(read(settings.W0.prerelease));
const latest = unlessAuto(read(settings.W0.latest));
if (mode === "none") {
refuseWithout(settings.W0.release.name, {
[settings.W0.releaseTag.name]: named !== void 0,
[settings.W0.repository.name]: repository !== void 0,
[settings.W0.prerelease.name]: prerelease !== void 0,
[settings.W0.latest.name]: latest !== void 0
});
return;
}
refuseLatestPrerelease(prerelease, latest);
const tag = named ?? pushedTag(source);
if (tag === void 0) throw new errors.Yb("setting-missing", `release is ${mode}, but this run was not started by a pushed tag`, "name the tag of the release with release-tag");
return {
repository: repository ?? runningRepository(source),
tag: tag,
mode: mode,
prerelease: prerelease,
latest: latest
};
}
function unlessAuto(choice) {
return choice === "auto" ? void 0 : choice;
}
function refuseLatestPrerelease(prerelease, latest) {
if (prerelease !== true || latest !== true) return;
throw new errors.Yb("setting-conflict", "a pre-release cannot be the latest release", "leave out prerelease or latest");
}
function releaseToVerify(read, source) {
const tag = read(settings.W0.releaseTag);
const repository = read(settings.W0.repository);
if (tag !== void 0) return {
tag: tag,
repository: repository ?? runningRepository(source)
};
refuseWithout(settings.W0.releaseTag.name, {
[settings.W0.repository.name]: repository !== void 0
});
return;
}
function refuseWithout(needed, given) {
const [name] = Object.entries(given).find(([, isGiven]) => isGiven) ?? [];
if (name === void 0) return;
throw new errors.Yb("setting-conflict", `${name} has no effect without ${needed}`, `set ${needed} too, or leave ${name} out`);
}
function onGithub(source) {
return source?.provider === "github" ? source : void 0;
}
function pushedTag(source) {
return /^refs\/tags\/(.+)$/.exec(onGithub(source)?.ref ?? "")?.[1];
}
function runningRepository(source) {
const repository = onGithub(source)?.repository;
if (repository !== void 0) return repository;
throw new errors.Yb("setting-missing", "no repository was given for the release", "name it as owner/name with repository; in a workflow it is the one that is running");
}
function signOptions(read, workingDirectory, source) {
const options = {
files: read(settings.W0.files),
optionalFiles: read(settings.W0.optionalFiles),
digestsFrom: read(settings.W0.digestsFrom),
root: rootFolder(read, workingDirectory),
digestAlgorithm: read(settings.W0.digestAlgorithm),
...listToWrite(read, workingDirectory),
signatures: read(settings.W0.signatures),
keyFingerprints: read(settings.W0.keyFingerprints),
onExisting: read(settings.W0.onExisting),
maxFiles: read(settings.W0.maxFiles),
maxBytes: read(settings.W0.maxBytes) ?? Number.MAX_SAFE_INTEGER,
checksums: read(settings.W0.checksums),
attestation: read(settings.W0.attestation),
concurrency: read(settings.W0.concurrency),
dryRun: dryRun(read),
release: releaseOptions(read, source),
report: reportFile(read, workingDirectory)
};
if (options.files.length + options.optionalFiles.length + options.digestsFrom.length === 0) throw new errors.Yb("setting-missing", "files is empty", "name the files to sign, such as dist/*.tar.gz, or checksum files with digests-from");
return options;
}
function listToWrite(read, workingDirectory) {
const part = read(settings.W0.part);
if (part === void 0) return {
kind: "manifest",
manifest: writtenManifest(read, workingDirectory)
};
const ofWholeReleases = {
manifest: read(settings.W0.manifest) !== settings.W0.manifest.default,
checksums: read(settings.W0.checksums).length > 0,
attestation: read(settings.W0.attestation),
release: read(settings.W0.release) !== "none"
};
const given = Object.entries(ofWholeReleases).find(([, isGiven]) => isGiven);
if (given === void 0) return {
kind: "part",
manifest: `qpher-part-${part}.json`
};
throw new errors.Yb("setting-conflict", `${given[0]} applies to a whole release, but part is '${part}'`, "leave it out here; `merge` writes the manifest of the whole release");
}
function dryRun(read) {
const choice = read(settings.W0.dryRun);
if (choice !== "auto") return choice ? "as-asked" : void 0;
return read(settings.W0.apiKey) === void 0 ? "no-api-key" : void 0;
}
function verifyOptions(read, workingDirectory, source) {
return {
files: read(settings.W0.files),
optionalFiles: read(settings.W0.optionalFiles),
root: rootFolder(read, workingDirectory),
digestAlgorithm: read(settings.W0.digestAlgorithm),
manifest: read(settings.W0.manifest),
trustedKeys: read(settings.W0.trustedKeys),
keyFingerprints: read(settings.W0.keyFingerprints),
concurrency: read(settings.W0.concurrency),
allowRetired: read(settings.W0.allowRetired),
expectedRepository: read(settings.W0.expectedRepository),
expectedRef: read(settings.W0.expectedRef),
expectedCommit: read(settings.W0.expectedCommit),
expectedWorkflow: read(settings.W0.expectedWorkflow),
strict: read(settings.W0.strict),
allowMissing: read(settings.W0.allowMissing),
release: releaseToVerify(read, source),
report: reportFile(read, workingDirectory)
};
}
function mergeOptions(read, workingDirectory, source) {
const options = {
files: read(settings.W0.files),
root: rootFolder(read, workingDirectory),
manifest: writtenManifest(read, workingDirectory),
trustedKeys: read(settings.W0.trustedKeys),
keyFingerprints: read(settings.W0.keyFingerprints),
onExisting: read(settings.W0.onExisting),
checksums: read(settings.W0.checksums),
attestation: read(settings.W0.attestation),
release: releaseOptions(read, source)
};
if (options.files.length > 0) return options;
throw new errors.Yb("setting-missing", "files is empty", "name the parts to merge, such as qpher-part-*.json");
}
function writtenManifest(read, workingDirectory) {
const named = parseManifestPath(read(settings.W0.manifest));
const root = rootFolder(read, workingDirectory);
const followed = (0, paths.d7)((0, paths._$)(root).followed(external_node_path_.join(root, named)) ?? named);
const manifest = (0, artifact_path.tu)(followed) === (0, artifact_path.tu)(named) ? named : parseManifestPath(followed);
if ((0, attestation.yv)(manifest)) throw new errors.Yb("setting-invalid", `manifest is '${manifest}'`, "names that end in .sigstore.json are for attestations: choose another name for the manifest, such as release.json");
if (manifest !== verify_options.YQ) return manifest;
throw new errors.Yb("setting-invalid", `manifest is '${verify_options.YQ}'`, "name the manifest to write: none is only for verifying");
}
function parseManifestPath(text) {
try {
return (0, artifact_path.nh)(text);
} catch (error) {
if (!(error instanceof errors.Yb)) throw error;
throw new errors.Yb(error.code, `manifest is '${text}': ${error.message}`, "name a file below root, such as qpher-manifest.json");
}
}
function rootFolder(read, workingDirectory) {
const root = read(settings.W0.root) ?? ".";
const folder = external_node_path_.resolve(workingDirectory, root);
if ((0, files._f)(folder)?.isFile() !== true) return folder;
throw new errors.Yb("setting-invalid", `root is '${root}', which is a file`, "name the folder that holds the files");
}
function reportPlace(read, workingDirectory) {
const file = reportFile(read, workingDirectory);
return file === void 0 ? void 0 : {
file: file,
root: rootFolder(read, workingDirectory)
};
}
function reportFile(read, workingDirectory) {
const report = read(settings.W0.report);
if (report === void 0 || report === "-") return;
const file = external_node_path_.resolve(workingDirectory, report);
const inRoot = external_node_path_.relative(rootFolder(read, workingDirectory), file).replaceAll(external_node_path_.sep, "/");
if (!(0, layout.Yr)(inRoot, read(settings.W0.manifest))) return file;
throw new errors.Yb("setting-conflict", `report is '${report}', the name of another file of the release`, "choose another name for the report, such as qpher-report.json");
}
},
7112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => parseTag,
Gw: () => parseNames,
HU: () => parseChoice,
IJ: () => parseChoices,
Rr: () => parsePath,
SU: () => parseRepository,
Tr: () => parseFingerprints,
WN: () => parseRate,
Xu: () => parseApiKey,
Yg: () => parsePartName,
aR: () => parseBooleanOrAuto,
cG: () => parseInteger,
lq: () => optional,
nV: () => parseApiUrl,
pI: () => parseToken,
r4: () => parseText,
yG: () => parseBoolean,
z_: () => parseBytes
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2353);
var _http_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
var _system_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7552);
const optional = parse => (text, name) => text === "" ? void 0 : parse(text, name);
const parseText = (text, name) => {
if (/\p{Cc}/u.test(text)) throw invalid(name, text, "one line without control characters");
return text;
};
const parsePath = (text, name) => (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_2__.d7)(parseText(text, name));
const parseNames = (values, name) => {
if (values.includes("")) throw invalid(name, "", "names that are not empty");
return values;
};
const booleans = {
true: true,
True: true,
TRUE: true,
false: false,
False: false,
FALSE: false
};
const parseBoolean = (text, name) => {
const value = booleans[text];
if (value === void 0) throw invalid(name, text, "true or false");
return value;
};
const parseBooleanOrAuto = (text, name) => {
if (text === "auto") return text;
const value = booleans[text];
if (value === void 0) throw invalid(name, text, "true, false or auto");
return value;
};
const parseInteger = (least, most) => (text, name) => {
const value = Number(text);
if (!/^\d+$/.test(text) || value < least || value > most) throw invalid(name, text, `an integer from ${least} to ${most}`);
return value;
};
const parseChoice = choices => (text, name) => {
const choice = choices.find(candidate => candidate === text);
if (choice === void 0) throw invalid(name, text, `one of ${choices.join(", ")}`);
return choice;
};
const parseChoices = choices => (text, name) => {
const parse = parseChoice(choices);
return [ ...new Set(parseWords(text, name).map(word => parse(word, name))) ];
};
const parseWords = text => text.split(/[\s,]+/).filter(word => word !== "");
const UNITS = {
"": 1,
K: 2 ** 10,
M: 2 ** 20,
G: 2 ** 30,
T: 2 ** 40
};
const parseBytes = (text, name) => {
const [, digits, unit = ""] = /^(\d{1,15})([KMGT]?)$/.exec(text) ?? [];
if (digits === void 0) throw invalid(name, text, "a number of bytes such as 500000, 500K, 20M or 2G");
return Number(digits) * (UNITS[unit] ?? 1);
};
const parseRate = (text, name) => text === "auto" ? void 0 : parseInteger(1, 1e6)(text, name);
const parseFingerprints = (values, name) => values.flatMap(value => parseWords(value, name)).map(word => {
const fingerprint = `sha256:${word.toLowerCase().replace(/^sha256:/, "")}`;
if (_keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__.p3.test(fingerprint)) return fingerprint;
throw invalid(name, word, "64 hex digits, with or without 'sha256:' before them");
});
const parseApiKey = text => {
if (/^qph_[A-Za-z0-9_-]{8,512}$/.test(text)) return text;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("api-key-malformed", "the api-key does not look like an API key, which starts with qph_", keyMistakes.find(([pattern]) => pattern.test(text))?.[1] ?? "copy the whole key from the service again");
};
const keyMistakes = [ [ /^\$[({]|^\$\w|^%\w+%$/, "it is the name of a variable, not its value: the CI system has not replaced it" ], [ /^["'].*["']$/s, "leave out the quotes around it" ], [ /^Bearer /i, "leave out 'Bearer'" ], [ /^[./~]|^[A-Za-z]:[\\/]/, "it is the path of a file: give the content of the file" ], [ /\s/, "it contains white space: give the key alone, on one line" ] ];
const parseRepository = (text, name) => {
if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text)) return text;
throw invalid(name, text, "owner/name");
};
const parseTag = (text, name) => {
if (/\p{Cc}|\s|[~^:?*[\\]|\.\./u.test(text) || text.startsWith("refs/")) throw invalid(name, text, "only the name of a tag, such as v1.2.3");
return text;
};
const parsePartName = (text, name) => {
if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text)) return text;
throw invalid(name, text, "a name of at most 64 letters, digits, - and _, such as linux-x64");
};
const parseToken = (text, name) => {
if (/^[\x21-\x7e]{8,4096}$/.test(text)) return text;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-invalid", `the ${name} does not look like a token of GitHub`, "copy the whole token again; in a workflow, leave it out, or use ${{ github.token }}");
};
const parseApiUrl = (text, name) => {
const expected = "an https URL, or http on this machine (127.0.0.1, localhost, [::1])";
if (!URL.canParse(text)) throw invalid(name, text, expected);
const url = new URL(text);
const isSafe = url.protocol === "https:" || url.protocol === "http:" && (0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_3__.U)(url);
if (!isSafe) throw invalid(name, text, expected);
if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw invalid(name, `${url.origin}${url.pathname}`, `${expected}, without credentials, query or fragment`);
return url;
};
function invalid(name, text, expected) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-invalid", `${name} is '${text}'`, `${name} takes ${expected}`);
}
},
9046: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gs: () => settingReader
});
__webpack_require__(1916);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
__webpack_require__(9918);
function settingReader(source) {
return setting => {
const given = source(setting.name);
if (given !== void 0 && setting.narrows && isBlank(given)) throw blank(setting);
if (setting.kind === "lines") return setting.parse(valuesOf(given), setting.name);
const text = typeof given === "string" ? given : (given ?? []).join("\n");
return setting.parse(text.trim() === "" ? setting.default : text, setting.name);
};
}
function valuesOf(given) {
if (given !== void 0 && typeof given !== "string") return given;
return (given ?? "").split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
}
function isBlank(given) {
const values = typeof given === "string" ? [ given ] : given;
return values.every(value => /^[\s,]*$/.test(value));
}
function blank({name: name}) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("setting-invalid", `${name} is blank`, "give it a value, or leave it out: without a value it would check nothing");
}
},
9918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uw: () => modesOf,
Zb: () => settingGroups,
W0: () => settings,
f5: () => settingsOf
});
var digest = __webpack_require__(1462);
const onExistingChoices = [ "reuse", "extend", "overwrite", "error" ];
const signaturesChoices = [ "each", "manifest" ];
const releaseModes = [ "attach", "draft", "publish" ];
var checksums = __webpack_require__(7444);
var complete_source = __webpack_require__(3202);
var errors = __webpack_require__(9473);
const parts = [ "provider", "repository", "ref", "commit", "workflow", "run-id", "run-attempt" ];
const parseSource = lines => {
const values = new Map(lines.map(parsePart));
if (values.size < lines.length) throw invalid("it gives a part twice");
const attempt = values.get("run-attempt");
const completed = (0, complete_source.B)(values.get("provider"), {
repository: values.get("repository"),
ref: values.get("ref"),
commit: values.get("commit"),
workflow: values.get("workflow"),
runId: values.get("run-id"),
runAttempt: attempt
});
if (completed.kind === "incomplete") throw invalid(`it has ${completed.problem}`);
if (attempt !== void 0 && completed.source.run_attempt === null) throw invalid(`the run-attempt '${attempt}' is not a positive integer`);
return completed.source;
};
function parsePart(line) {
const [, name, value = ""] = /^([a-z-]+)=(.*)$/.exec(line) ?? [];
const part = parts.find(candidate => candidate === name);
if (part === void 0) throw invalid(`unknown field '${line}'`);
return [ part, value.trim() ];
}
function invalid(problem) {
return new errors.Yb("setting-invalid", `source is not valid: ${problem}`, `source takes lines of name=value: ${parts.join(", ")}; the first four are required`);
}
var parsers = __webpack_require__(7112);
const modes = [ "sign", "verify", "merge", "show", "page", "keys" ];
const settingGroups = {
files: "Files",
trust: "Keys",
checks: "Checks",
release: "GitHub releases",
run: "The run"
};
const base = {
default: "",
placeholder: "text",
narrows: false
};
function setting(definition) {
return {
...base,
kind: "text",
...definition
};
}
function listSetting(definition) {
return {
...base,
...definition,
kind: "lines"
};
}
function helpOf(modes, help) {
return Object.fromEntries(modes.map(mode => [ mode, help ]));
}
const service = [ "sign", "verify", "merge", "keys" ];
const settings_all = [ "sign", "verify", "merge" ];
const writing = [ "sign", "merge" ];
const settings = {
files: listSetting({
name: "files",
group: "files",
placeholder: "pattern",
parse: parsers.Gw,
help: {
sign: "Files to sign: names or glob patterns, relative to the working directory. Each must match something. A pattern after ! excludes.",
verify: "Files to verify: names or glob patterns, as for signing. Default: everything that the manifest lists.",
merge: "Manifests to merge: names or glob patterns. Each needs its .sig in the same folder."
}
}),
optionalFiles: listSetting({
name: "optional-files",
group: "files",
placeholder: "pattern",
parse: parsers.Gw,
help: helpOf([ "sign", "verify" ], "Further names or glob patterns, which may match nothing.")
}),
digestsFrom: listSetting({
name: "digests-from",
group: "files",
placeholder: "file",
parse: parsers.Gw,
help: {
sign: "Checksum files, such as SHA512SUMS, whose entries are signed without the files. Names are relative to {root}. A listed file that is present must agree."
}
}),
root: setting({
name: "root",
group: "files",
placeholder: "folder",
parse: (0, parsers.lq)(parsers.r4),
help: {
sign: "Folder that the paths in the manifest are relative to. Nothing outside it is signed. Default: the working directory, or the workspace in a workflow.",
verify: "Folder with the manifest and the files to verify. Default: the working directory, or the workspace in a workflow.",
merge: "Folder that the merged manifest is written to. Default: the working directory, or the workspace in a workflow."
}
}),
apiKey: setting({
name: "api-key",
group: "trust",
kind: "secret",
placeholder: "key",
parse: (0, parsers.lq)(parsers.Xu),
help: {
...helpOf([ "sign", "merge", "keys" ], "API key of the Qpher service; it starts with qph_. Prefer the variable QPHER_API_KEY."),
verify: "API key of the Qpher service, only needed without {trusted-keys}. Prefer the variable QPHER_API_KEY."
}
}),
apiUrl: setting({
name: "api-url",
group: "trust",
default: "https://api.qpher.ai",
placeholder: "url",
parse: parsers.nV,
help: helpOf(service, "Address of the Qpher service: https, or http on this machine.")
}),
part: setting({
name: "part",
group: "files",
placeholder: "name",
parse: (0, parsers.lq)(parsers.Yg),
help: {
sign: "Sign one part of a release: write qpher-part-NAME.json, for merge, instead of the manifest."
}
}),
digestAlgorithm: setting({
name: "digest-algorithm",
group: "files",
default: "sha512",
placeholder: "name",
parse: (0, parsers.HU)(digest.DI),
help: {
sign: "Digest that is signed: sha512, sha384 or sha256. FIPS 204 asks for at least 384 bits; sha256 is for interoperation only.",
verify: "Digest that was signed. Only used with {manifest: none}; a manifest records its own."
}
}),
signatures: setting({
name: "signatures",
group: "files",
default: "each",
placeholder: "which",
parse: (0, parsers.HU)(signaturesChoices),
help: {
sign: "What is signed: each signs every artifact, with one .sig and one call for each; manifest signs only the manifest, which lists all digests."
}
}),
manifest: setting({
name: "manifest",
group: "files",
default: "qpher-manifest.json",
placeholder: "file",
parse: parsers.Rr,
help: {
sign: "Manifest to write, relative to {root}.",
verify: "Manifest to verify, relative to {root}, or an attestation (….sigstore.json). With none, each file is verified by its .sig alone: names, completeness and source are not checked.",
merge: "Merged manifest to write, relative to {root}."
}
}),
trustedKeys: listSetting({
name: "trusted-keys",
group: "trust",
placeholder: "file",
narrows: true,
parse: parsers.Gw,
help: {
verify: "Files of public keys that you trust: keyring, PEM or JWK. Verification then needs no account and does not contact the service.",
merge: "Files of public keys that you trust: keyring, PEM or JWK. Parts signed with any other key are rejected.",
show: "Files of public keys that you trust: keyring, PEM or JWK. Signatures are verified with them.",
page: "Files of public keys to build into the page: keyring, PEM or JWK. Without them, the page asks for a keyring."
}
}),
keyFingerprints: listSetting({
name: "key-fingerprints",
group: "trust",
placeholder: "fingerprint",
narrows: true,
parse: parsers.Tr,
help: helpOf(settings_all, "Fingerprints (sha256:…) of the only keys that may be used.")
}),
onExisting: setting({
name: "on-existing",
group: "files",
default: "reuse",
placeholder: "what",
parse: (0, parsers.HU)(onExistingChoices),
help: {
sign: "What to do with files of an earlier run. reuse keeps valid signatures of the active key; extend also keeps artifacts that this run does not name; overwrite replaces everything, including files of other tools; error stops.",
merge: "What to do if it already exists. reuse keeps it if it says the same; extend also keeps its artifacts that no part names; overwrite replaces it; error stops."
}
}),
maxFiles: setting({
name: "max-files",
group: "run",
default: "1000",
placeholder: "number",
parse: (0, parsers.cG)(1, 1e6),
help: {
sign: "Cost guard: fail before the first call if there are more files than this."
}
}),
maxBytes: setting({
name: "max-bytes",
group: "run",
placeholder: "bytes",
parse: (0, parsers.lq)(parsers.z_),
help: {
sign: "Cost guard: fail before the first call if all files together have more bytes than this. Units: K, M, G, T."
}
}),
checksums: setting({
name: "checksums",
group: "files",
placeholder: "names",
parse: (0, parsers.IJ)(checksums.sh),
help: helpOf(writing, `Checksum files to write into {root}: sha256 (${checksums.b1.sha256}), sha512 (${checksums.b1.sha512}).`)
}),
attestation: setting({
name: "attestation",
group: "files",
default: "false",
kind: "boolean",
parse: parsers.yG,
help: {
merge: "Also write an attestation of the merged release. Each part needs the setting too, or both checksums.",
sign: "Also write an attestation: a Sigstore bundle, signed with the same key. In GitHub Actions it holds SLSA provenance of the run, elsewhere the release."
}
}),
source: listSetting({
name: "source",
group: "files",
placeholder: "name=value",
parse: (lines, name) => lines.length === 0 ? void 0 : parseSource(lines, name),
help: {
sign: "Source to record in the manifest instead of the CI run: provider, repository, ref and commit, optionally workflow, run-id and run-attempt, each as name=value."
}
}),
concurrency: setting({
name: "concurrency",
group: "run",
default: "8",
placeholder: "number",
parse: (0, parsers.cG)(1, 64),
help: {
sign: "Maximum number of calls to the service at a time.",
verify: "Maximum number of files to verify at a time."
}
}),
requestsPerMinute: setting({
name: "requests-per-minute",
group: "run",
default: "auto",
placeholder: "number",
parse: parsers.WN,
help: helpOf(service, "Maximum number of calls to the service per minute. With auto, the limit of your plan is learned from the service.")
}),
timeout: setting({
name: "timeout",
group: "run",
default: "1800",
placeholder: "seconds",
parse: (0, parsers.cG)(1, 86400),
help: helpOf(service, "Maximum duration of the whole run, in seconds.")
}),
release: setting({
name: "release",
group: "release",
default: "none",
placeholder: "what",
parse: (0, parsers.HU)([ "none", ...releaseModes ]),
help: helpOf(writing, "What to do with the GitHub release of the tag: attach uploads all that this run writes to an existing release; draft also uploads the artifacts, and creates a draft if there is no release; publish also publishes it when it is complete.")
}),
prerelease: setting({
name: "prerelease",
group: "release",
default: "auto",
kind: "boolean-or-auto",
parse: parsers.aR,
help: helpOf(writing, "Whether the release is a pre-release. With auto, it is if the tag is a SemVer pre-release, such as v1.0.0-rc.1.")
}),
latest: setting({
name: "latest",
group: "release",
default: "auto",
kind: "boolean-or-auto",
parse: parsers.aR,
help: helpOf(writing, "Whether the published release becomes the latest one. With auto, GitHub decides by version and date.")
}),
releaseTag: setting({
name: "release-tag",
group: "release",
placeholder: "tag",
narrows: true,
parse: (0, parsers.lq)(parsers.ED),
help: {
...helpOf(writing, "Tag of the GitHub release to upload to. Default: the tag that was pushed."),
verify: "Tag of a GitHub release to download into {root} and verify."
}
}),
repository: setting({
name: "repository",
group: "release",
placeholder: "owner/name",
parse: (0, parsers.lq)(parsers.SU),
help: helpOf(settings_all, "Repository of the release. Default: the one whose workflow is running.")
}),
githubToken: setting({
name: "github-token",
group: "release",
kind: "secret",
actionDefault: "${{ github.token }}",
placeholder: "token",
parse: (0, parsers.lq)(parsers.pI),
help: {
...helpOf(writing, "Token for GitHub, with the permission contents: write. Default: the token of the job."),
verify: "Token for GitHub. A public release needs none. Default: the token of the job."
}
}),
dryRun: setting({
name: "dry-run",
group: "run",
default: "false",
kind: "boolean-or-auto",
parse: parsers.aR,
help: {
sign: "Show what would be signed, without an API key or a call. With auto, sign if an API key was given."
}
}),
allowRetired: setting({
name: "allow-retired",
group: "trust",
default: "true",
kind: "boolean",
narrows: true,
parse: parsers.yG,
help: {
verify: "Accept signatures by retired keys, as in releases from before a rotation. Turn off with {allow-retired: false}."
}
}),
expectedRepository: setting({
name: "expected-repository",
group: "checks",
placeholder: "owner/name",
narrows: true,
parse: (0, parsers.lq)(parsers.r4),
help: {
verify: "Repository that the release must come from. Default with {release-tag}: the repository of that release. Write any to turn this check off.",
page: "Repository that a release must come from."
}
}),
expectedRef: setting({
name: "expected-ref",
group: "checks",
placeholder: "ref",
narrows: true,
parse: (0, parsers.lq)(parsers.r4),
help: {
verify: "Git ref that the release must come from, such as refs/tags/v1.2.3. Default with {release-tag}: that tag. Write any to turn this check off.",
page: "Git ref that a release must come from, such as refs/tags/v1.2.3."
}
}),
expectedCommit: setting({
name: "expected-commit",
group: "checks",
placeholder: "sha",
narrows: true,
parse: (0, parsers.lq)(parsers.r4),
help: {
verify: "Commit that the release must come from."
}
}),
expectedWorkflow: setting({
name: "expected-workflow",
group: "checks",
placeholder: "workflow",
narrows: true,
parse: (0, parsers.lq)(parsers.r4),
help: {
verify: "Workflow that the release must come from, such as o/r/.github/workflows/release.yml@refs/tags/v1.2.3."
}
}),
strict: setting({
name: "strict",
group: "checks",
default: "false",
kind: "boolean",
narrows: true,
parse: parsers.yG,
help: {
verify: "Fail on files under {root} that the manifest does not list."
}
}),
allowMissing: setting({
name: "allow-missing",
group: "checks",
default: "false",
kind: "boolean",
parse: parsers.yG,
help: {
verify: "Do not fail when listed artifacts are absent."
}
}),
report: setting({
name: "report",
group: "run",
placeholder: "file",
parse: (0, parsers.lq)(parsers.r4),
help: helpOf(settings_all, "File to write a report of the run to: JUnit XML if the name ends in .xml, otherwise JSON.")
})
};
function settingsOf(mode) {
const groups = Object.keys(settingGroups);
const every = Object.values(settings).toSorted((left, right) => groups.indexOf(left.group) - groups.indexOf(right.group));
return mode === void 0 ? every : every.filter(one => modesOf(one).includes(mode));
}
function modesOf({help: help}) {
return modes.filter(mode => help[mode] !== void 0);
}
},
7107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DA: () => documentMessage,
J$: () => documentKinds,
bi: () => MAX_DOCUMENT_BYTES
});
const documentKinds = [ "manifest", "part", "checksums" ];
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
function documentMessage(kind, sha512) {
if (!/^[0-9a-f]{128}$/.test(sha512)) throw new TypeError("not a SHA-512 in lower-case hex");
return (new TextEncoder).encode(`qpher-sign/${kind}/v1 sha512 ${sha512}\n`);
}
},
2410: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => mlDsa65Spki,
y: () => rawKeyOfSpki
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
var _schemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5110);
const SPKI_PREFIX = Uint8Array.of(48, 130, 7, 178, 48, 11, 6, 9, 96, 134, 72, 1, 101, 3, 4, 3, 18, 3, 130, 7, 161, 0);
function mlDsa65Spki(publicKey) {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.Id)(SPKI_PREFIX, publicKey);
}
function rawKeyOfSpki(der) {
const prefix = der.subarray(0, SPKI_PREFIX.length);
if (der.length !== SPKI_PREFIX.length + _schemes_js__WEBPACK_IMPORTED_MODULE_0__.kf || !(0, 
_bytes_js__WEBPACK_IMPORTED_MODULE_1__.ex)(SPKI_PREFIX, prefix)) return;
return der.subarray(SPKI_PREFIX.length);
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
5110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bx: () => schemeOfSignature,
SL: () => schemeNames,
kf: () => PUBLIC_KEY_BYTES,
my: () => MAX_SIGNATURE_BYTES,
sJ: () => signatureBytes
});
const schemeNames = [ "ml-dsa-65", "dilithium3-r3" ];
const PUBLIC_KEY_BYTES = 1952;
const signatureBytes = {
"ml-dsa-65": 3309,
"dilithium3-r3": 3293
};
const MAX_SIGNATURE_BYTES = 8192;
function schemeOfSignature(signature) {
return schemeNames.find(name => signatureBytes[name] === signature.length);
}
},
338: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gk: () => signedPath,
lR: () => signatureFilter,
oY: () => signaturePath
});
const SIGNATURE_ENDING = ".sig";
function signaturePath(path) {
return path + SIGNATURE_ENDING;
}
function signedPath(path) {
return path.endsWith(SIGNATURE_ENDING) ? path.slice(0, -SIGNATURE_ENDING.length) : void 0;
}
function signatureFilter(files) {
return function isSignature(file) {
const signed = signedPath(file);
return signed !== void 0 && files.has(signed) && !isSignature(signed);
};
}
},
9051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JC: () => preAuthEncoding,
Me: () => MAX_BUNDLE_BYTES,
QN: () => parseBundle,
a1: () => formatBundle,
bn: () => isBundle
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8099);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
var _schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
const MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const MAX_BUNDLE_BYTES = 2 * 1024 * 1024;
const bundleSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
mediaType: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(MEDIA_TYPE),
verificationMaterial: _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
publicKey: _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
hint: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
}),
dsseEnvelope: _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
payload: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP(),
payloadType: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(PAYLOAD_TYPE),
signatures: _schema_js__WEBPACK_IMPORTED_MODULE_3__.CxQ([ _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
sig: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP()
}) ])
})
});
function preAuthEncoding(payload) {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Id)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.As)(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload);
}
function formatBundle({payload: payload, keyHint: keyHint, signature: signature}) {
const document = {
mediaType: MEDIA_TYPE,
verificationMaterial: {
publicKey: {
hint: keyHint
}
},
dsseEnvelope: {
payload: (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Bk)(payload),
payloadType: PAYLOAD_TYPE,
signatures: [ {
sig: (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Bk)(signature)
} ]
}
};
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.As)(`${JSON.stringify(document)}\n`);
}
function parseBundle(bytes) {
if (bytes.length > MAX_BUNDLE_BYTES) throw invalid(`has more than ${MAX_BUNDLE_BYTES} bytes`);
const what = "the attestation";
const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "attestation-invalid", what);
const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(bundleSchema, value, "attestation-invalid", what);
const [{sig: sig}] = document.dsseEnvelope.signatures;
const payload = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(document.dsseEnvelope.payload);
const signature = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(sig);
if (payload === void 0 || signature === void 0) throw invalid("is not in canonical base64");
const bundle = {
payload: payload,
keyHint: document.verificationMaterial.publicKey.hint,
signature: signature
};
if (!(0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.ex)(formatBundle(bundle), bytes)) throw invalid("is not one line as qpher-sign writes it");
if ((0, _schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(bundle.signature) === void 0) throw invalid(`has a signature of ${bundle.signature.length} bytes, which is of neither scheme`);
return bundle;
}
function isBundle(bytes) {
try {
parseBundle(bytes);
return true;
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb) return false;
throw error;
}
}
function invalid(problem) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("attestation-invalid", `the attestation ${problem}`, "get the attestation again from where the release is published");
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
1465: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sy: () => LOCK_NAME,
Ye: () => withRootLock
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2211);
var _process_space_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5642);
var _temporary_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2497);
const LOCK_NAME = ".qpher-sign.lock";
const HEARTBEAT = 5e3;
const MAX_SILENCE = 30;
const POLL = 100;
const MAX_LOCK_BYTES = 1024;
const held = new Set;
async function withLock(folder, options, work) {
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, LOCK_NAME);
const owner = {
pid: process.pid,
host: (0, node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
space: (0, _process_space_js__WEBPACK_IMPORTED_MODULE_7__.S)(),
id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()
};
const content = `${JSON.stringify(owner)}\n`;
held.add(content);
try {
if (!await acquire(file, content, options)) return await work();
const heartbeat = setInterval(() => {
const now = new Date;
(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(file, now, now).catch(() => {});
}, HEARTBEAT).unref();
try {
return await work();
} finally {
clearInterval(heartbeat);
if (await contentOf(file) === content) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, {
force: true
}).catch(() => {});
}
} finally {
held.delete(content);
}
}
async function acquire(file, content, options) {
const {signal: signal, onWait: onWait, seconds: seconds = () => process.uptime()} = options;
let watched;
for (let hasToldWait = false; ;) {
signal.throwIfAborted();
const outcome = await create(file, content);
if (outcome !== "taken") return outcome === "created";
const holder = await lookAt(file);
if (holder === void 0) continue;
const now = seconds();
if (watched?.content !== holder.content || watched.modifiedAt !== holder.modifiedAt) watched = {
...holder,
since: now
};
if (isOfEndedProcess(holder) || now - watched.since > MAX_SILENCE) {
await takeAway(file, holder);
continue;
}
const isStarting = holder.content === "" && now === watched.since;
if (!hasToldWait && !isStarting) {
onWait(describe(holder));
hasToldWait = true;
}
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(POLL, void 0, {
signal: signal
}).catch(error => {
signal.throwIfAborted();
throw error;
});
}
}
async function create(file, content) {
let isCreated = false;
try {
const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, "wx", 420);
isCreated = true;
await handle.writeFile(content).finally(() => handle.close());
return "created";
} catch (cause) {
if (isCreated) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, {
force: true
}).catch(() => {});
const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause);
if (code === "EEXIST") return "taken";
if (code === "ENOENT" || code === "ENOTDIR") return "no-folder";
throw (0, _files_js__WEBPACK_IMPORTED_MODULE_6__.mP)(file, cause);
}
}
async function lookAt(file) {
try {
const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file, {
bigint: true
});
if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) throw foreign(file);
return {
content: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, "utf8"),
modifiedAt: stats.mtimeNs
};
} catch (cause) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) === "ENOENT") return;
throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb ? cause : (0, 
_files_js__WEBPACK_IMPORTED_MODULE_6__.mP)(file, cause);
}
}
function isOfEndedProcess({content: content}) {
const owner = ownerOf(content);
return owner !== void 0 && !held.has(content) && (0, _process_space_js__WEBPACK_IMPORTED_MODULE_7__.h)(owner.pid, owner.space);
}
async function takeAway(file, {content: content}) {
const aside = (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_8__.sL)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file));
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file, aside);
if (await contentOf(aside) !== content) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(aside, file).catch(() => {});
} catch (cause) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) !== "ENOENT") throw (0, 
_files_js__WEBPACK_IMPORTED_MODULE_6__.mP)(file, cause);
} finally {
(0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_8__.EB)(aside);
}
}
function contentOf(file) {
return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, "utf8").catch(() => {});
}
function ownerOf(content) {
const match = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)","space":"([0-9a-f]{16})"/.exec(content);
if (match === null) return;
const [, pid = "", host = "", space = ""] = match;
return {
pid: Number(pid),
host: host,
space: space
};
}
function describe({content: content}) {
const owner = ownerOf(content);
return owner === void 0 ? "another run" : `another run (process ${owner.pid} on ${owner.host})`;
}
function foreign(file) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("file-unwritable", `'${file}' exists and was not created by qpher-sign`, "move it away: qpher-sign needs this name while it signs");
}
function withRootLock(root, {signal: signal, warn: warn}, work) {
const onWait = holder => {
warn(`${holder} is signing in '${root}': waiting for it to end`);
};
return withLock(root, {
signal: signal,
onWait: onWait
}, work);
}
},
7552: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yw: () => isBelow,
_$: () => placesBelow,
cA: () => relativeBelow,
d7: () => toPosix
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
function isBelow(folder, file, path = node_path__WEBPACK_IMPORTED_MODULE_1__) {
return relativeBelow(folder, file, path) !== void 0;
}
function relativeBelow(folder, file, path = node_path__WEBPACK_IMPORTED_MODULE_1__) {
const relative = path.relative(folder, file);
const isOutside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
return isOutside ? void 0 : relative;
}
function toPosix(file, path = node_path__WEBPACK_IMPORTED_MODULE_1__) {
return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}
function placesBelow(root) {
const realRoot = (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.Ye)(root) ?? root;
const rootFile = fileAt(realRoot);
const below = folder => {
const relative = relativeBelow(realRoot, folder);
if (relative !== void 0) return relative;
if (rootFile !== void 0 && fileAt(folder) === rootFile) return "";
const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
const rest = above === folder ? void 0 : below(above);
return rest === void 0 ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_1__.join(rest, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder));
};
const folders = new Map;
const place = folder => {
const known = folders.get(folder) ?? {
relative: below((0, _files_js__WEBPACK_IMPORTED_MODULE_2__.Ye)(folder) ?? folder)
};
folders.set(folder, known);
return known.relative;
};
const followed = file => {
const folder = place(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
return folder === void 0 ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
};
return {
relative: file => relativeBelow(root, file) ?? followed(file),
followed: followed,
leadsOut: (file, isLink) => {
const real = isLink ? (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.Ye)(file) : file;
return real !== void 0 && place(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(real)) === void 0;
}
};
}
function fileAt(file) {
try {
const {dev: dev, ino: ino} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, {
bigint: true
});
return `${dev}:${ino}`;
} catch {
return;
}
}
},
6075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
iV: () => makeKeyPair,
fL: () => platformSignatures,
Oj: () => verifyOnPlatform
});
var external_node_crypto_ = __webpack_require__(7598);
var external_node_crypto_namespaceObject = __webpack_require__.t(external_node_crypto_, 2);
var ml_dsa_65_spki = __webpack_require__(2410);
var scheme_implementation = __webpack_require__(2138);
var schemes = __webpack_require__(5110);
function signatureVerifier(implementation) {
return async (key, message, signature) => {
const scheme = (0, schemes.Bx)(signature);
if (scheme === void 0 || !key.schemes.includes(scheme)) return false;
return (await implementation(scheme)).verify(message, signature, key.bytes);
};
}
signatureVerifier(scheme_implementation.a);
function platformSignatures(library, inJavaScript = scheme_implementation.a) {
const verification = platformVerification(library);
return {
makeKeyPair: async (scheme, seed) => {
const pair = scheme === "ml-dsa-65" ? platformKeyPair(library, seed) : void 0;
return pair ?? (await (0, scheme_implementation.a)(scheme)).keyPair(seed);
},
verify: signatureVerifier(async scheme => scheme === "ml-dsa-65" && verification !== void 0 ? verification : inJavaScript(scheme))
};
}
const {makeKeyPair: makeKeyPair, verify: verifyOnPlatform} = platformSignatures(external_node_crypto_namespaceObject);
const PRIVATE_KEY_PREFIX = Buffer.from("3034020100300b060960864801650304031204228020", "hex");
function platformKeyPair({createPrivateKey: createPrivateKey, createPublicKey: createPublicKey, sign: sign}, seed) {
try {
const der = Buffer.concat([ PRIVATE_KEY_PREFIX, seed ]);
const privateKey = createPrivateKey({
key: der,
format: "der",
type: "pkcs8"
});
const spki = createPublicKey(privateKey).export({
format: "der",
type: "spki"
});
const pair = {
publicKey: spki.subarray(-schemes.kf),
sign: message => sign(null, message, privateKey)
};
pair.sign(new Uint8Array);
return pair;
} catch {
return;
}
}
function platformVerification({createPublicKey: createPublicKey, verify: verify}) {
const keys = new WeakMap;
const keyObject = bytes => {
const known = keys.get(bytes);
if (known !== void 0) return known;
const made = createPublicKey({
key: Buffer.from((0, ml_dsa_65_spki.w)(bytes)),
format: "der",
type: "spki"
});
keys.set(bytes, made);
return made;
};
try {
const noSignature = new Uint8Array(schemes.sJ["ml-dsa-65"]);
verify(null, new Uint8Array, keyObject(new Uint8Array(schemes.kf)), noSignature);
} catch {
return;
}
return {
verify: (message, signature, publicKey) => new Promise((resolve, reject) => {
verify(null, message, keyObject(publicKey), signature, (error, isValid) => {
if (error === null) resolve(isValid); else reject(error);
});
})
};
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
},
6181: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => lookOf
});
const HEAD_BYTES = 1024;
const marks = [ [ [ 255, 254 ], utf16() ], [ [ 254, 255 ], utf16() ], [ [ 239, 187, 191 ], {
what: "text with a byte order mark",
hint: "an editor added the mark: get the file again, unchanged"
} ] ];
function utf16() {
const hint = "Windows PowerShell writes UTF-16 with `>`: get the file again, and keep its bytes with `curl.exe -o` or `Invoke-WebRequest -OutFile`";
return {
what: "UTF-16 text",
hint: hint
};
}
function lookOf(bytes) {
const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
if (marked !== void 0) return marked[1];
const head = (new TextDecoder).decode(bytes.subarray(0, HEAD_BYTES));
if (!/^\s*<(?:!doctype|html)/i.test(head)) return;
return {
what: "a web page",
hint: "download the file itself, not the page that shows it"
};
}
},
9756: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B6: () => KEYRING_AS_MANIFEST,
LV: () => adviseOnSize,
QQ: () => verdictAdvice,
WG: () => findRenamed,
_v: () => adviseOnPolicy,
dn: () => KEYRING_OLDER,
ly: () => adviseOnRun,
nw: () => describeNoSignature
});
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
var _text_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6181);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
const verdictAdvice = {
verified: "",
"verified-renamed": "",
modified: "do not use this file; download it again from the publisher",
"bad-signature": "do not use this file; download it and its signature file again",
unsigned: "download the signature file of this artifact and put it beside the artifact",
missing: "download the other files too, or verify only those that you have (allow-missing)",
unlisted: "if the file belongs to another release, verify it with the manifest of that release",
"unknown-key": "get the current keyring from the publisher, not from where you downloaded the release",
"archived-key": "the key is marked as compromised: ask the publisher for a release that was signed again",
"retired-key": "set allow-retired to accept releases from before a rotation of the key",
unreadable: "put the file itself in this place, and check its permissions"
};
const NO_FILE_FOUND = "no file that the manifest lists was found: set root to the folder that holds the files of the release";
const POLICY_ADVICE = "this is not the release that you asked for; if it is, correct the expected-… setting, or set it to any to skip the comparison";
function adviseOnPolicy(comparisons) {
const same = comparisons.find(meansTheSame);
if (same === void 0) return POLICY_ADVICE;
return `set expected-${same.field} to '${same.signed ?? ""}' if that is what you mean`;
}
const MIN_COMMIT_DIGITS = 7;
function meansTheSame({field: field, signed: signed, expected: expected}) {
if (signed === null || expected === null || signed === expected) return false;
if (field === "commit") return expected.length >= MIN_COMMIT_DIGITS && signed.startsWith(expected.toLowerCase());
if (field === "repository") return `/${expected.toLowerCase().replace(/\.git$/, "")}`.endsWith(`/${signed.toLowerCase()}`);
return [ signed, signed.replace(/@[^@]*$/, "") ].some(text => text.endsWith(`/${expected}`));
}
const KEYRING_OLDER = "your keyring is older than the release, and the key was probably rotated since: get the current keyring from the publisher";
const KEYRING_AS_MANIFEST = "set trusted-keys to the keyring, and verify the manifest of the release";
function adviseOnRun(artifacts) {
const absent = artifacts.filter(({verdict: verdict, failed: failed}) => verdict === "missing" && failed);
if (absent.length === 0) return "";
return absent.length === artifacts.length ? NO_FILE_FOUND : verdictAdvice.missing;
}
const MAX_LOOK_BYTES = 64 * 1024;
async function describeNoSignature(file) {
const bytes = await readSmall(file);
if (bytes === void 0) return {
what: "cannot be read",
hint: GET_SIGNATURE
};
const look = (0, _text_look_js__WEBPACK_IMPORTED_MODULE_1__.L)(bytes);
if (look !== void 0) return {
...look,
what: `is ${look.what}`
};
const text = (new TextDecoder).decode(bytes);
if (text.startsWith("-----BEGIN ")) return {
what: "is armoured text, not a raw signature",
hint: "ask the publisher for the raw signature"
};
if (/^[A-Za-z0-9+/=\s]+$/.test(text)) return {
what: "is base64 text",
hint: `decode it with \`base64 -d\`, or ${GET_SIGNATURE}`
};
const lengths = Object.values(_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.sJ).join(" or ");
return {
what: `has ${file.size()} bytes, and a signature has ${lengths}`,
hint: GET_SIGNATURE
};
}
const GET_SIGNATURE = "download the signature file again";
async function adviseOnSize(file, size, signed) {
const look = (0, _text_look_js__WEBPACK_IMPORTED_MODULE_1__.L)(await readSmall(file) ?? new Uint8Array);
if (look?.what === "a web page") return `do not use this file, which is a web page: ${look.hint}`;
if (size > signed) return verdictAdvice.modified;
return "do not use this file; the download is probably incomplete: download it again";
}
async function readSmall(file) {
try {
return file.size() > MAX_LOOK_BYTES ? new Uint8Array : await file.read(MAX_LOOK_BYTES);
} catch {
return;
}
}
function findRenamed(files, wanted) {
const slash = wanted.lastIndexOf("/");
const name = wanted.slice(slash + 1);
return files.inFolder(wanted.slice(0, Math.max(0, slash))).find(file => isProbablyRenamed(file.name, name));
}
function isProbablyRenamed(name, wanted) {
return withoutNumber(name) === withoutNumber(wanted);
}
function withoutNumber(name) {
return (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(name).replace(/ ?\(\d+\)/g, "").replace(/\.(?:txt|download)$/, "");
}
},
5053: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bc: () => readSignature,
H$: () => openSigned,
Nu: () => openList,
rU: () => readAtMost,
us: () => openSignedBytes,
xy: () => openAttestation
});
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6698);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1488);
var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4974);
var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8765);
var _manifest_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1165);
var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7107);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9051);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5110);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(338);
var _advice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9756);
var _verdicts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4454);
var _verifier_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6002);
const CARRIAGE_RETURN = 13;
const MAX_HINT_BYTES = 1024 * 1024;
async function openList(files, name, verifier) {
if ((0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_3__.yv)(name)) return openAttestation(await present(name, files).read(_signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__.Me), verifier);
const opened = await openSigned("manifest", name, files, verifier);
if (opened.kind !== "opened") return opened;
const {manifest: manifest, signer: signer} = opened;
const clash = clashWithManifest(manifest, name);
if (clash !== void 0) return invalid(clash, GET_AGAIN);
return {
kind: "opened",
signer: signer,
source: manifest.source,
digestAlgorithm: manifest.digest_algorithm,
artifacts: manifest.artifacts.map(artifact => toListed(artifact, manifest)),
origin: null,
manifest: manifest,
facts: (0, _verdicts_js__WEBPACK_IMPORTED_MODULE_9__.ns)(manifest, name, signer.status)
};
}
function clashWithManifest({artifacts: artifacts}, name) {
const own = new Set([ name, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.oY)(name) ].map(_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu));
const clash = artifacts.find(artifact => own.has((0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(artifact.path)));
return clash && `it lists '${clash.path}', which is its own name or that of its signature file`;
}
async function openSigned(kind, name, files, verifier) {
const bytes = await present(name, files).read(_signatures_document_message_js__WEBPACK_IMPORTED_MODULE_12__.bi);
const file = files.at((0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.oY)(name));
const signed = (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.gk)(name);
if (signed !== void 0 && (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_7__.Bx)(bytes) !== void 0) return invalid("it is a signature", `name the manifest that it signs: ${signed}`);
if (isKeyring(bytes)) return invalid("it is a keyring", _advice_js__WEBPACK_IMPORTED_MODULE_8__.B6);
if (file === void 0) return unsignedList(name, files);
const signature = await readSignature(file);
if ((0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_7__.Bx)(signature) === void 0) {
const {what: what, hint: hint} = await (0, _advice_js__WEBPACK_IMPORTED_MODULE_8__.nw)(file);
return invalid(`its signature file ${what}`, hint);
}
return openSignedBytes(kind, {
name: name,
bytes: bytes,
signature: signature
}, verifier);
}
function isKeyring(bytes) {
return (new TextDecoder).decode(bytes.subarray(0, 256)).includes(`"${_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__.rK}"`);
}
async function openSignedBytes(kind, {name: name, bytes: bytes, signature: signature}, verifier) {
if (signature === void 0) return unsignedList(name);
const signer = await verifier.signerOfDocument(kind, bytes, signature);
if (signer === void 0) return explainUnsigned(kind, bytes, signature, verifier);
let manifest;
try {
manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(bytes, kind);
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return invalid(error.message, error.hint);
throw error;
}
const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(manifest, manifest.key_version);
if (verifier.find(named)?.publicKey.fingerprint !== signer.publicKey.fingerprint) return untrusted(`it records ${(0, 
_verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(named)} as its signer, and it is signed by ${(0, 
_verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)((0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__._B)(signer))}`, GET_AGAIN);
if (named.scheme !== (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_7__.Bx)(signature)) return invalid(`it records the scheme ${named.scheme} for ${(0, 
_verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(named)}, but the signature uses the other scheme`, GET_AGAIN);
const problem = verifier.statusProblem(signer);
if (problem !== void 0) return untrusted(`${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(named)}, which signed it, is ${signer.status} (${problem})`, _advice_js__WEBPACK_IMPORTED_MODULE_8__.QQ[problem]);
return {
kind: "opened",
manifest: manifest,
signer: signer
};
}
async function explainUnsigned(kind, bytes, signature, verifier) {
const other = kind === "manifest" ? "part" : "manifest";
if (await verifier.signerOfDocument(other, bytes, signature) !== void 0) return kind === "manifest" ? invalid("it is a part, which lists only some artifacts of a release", "get the manifest of the whole release, which its publisher makes of all parts with `qpher-sign merge`") : invalid("it is a manifest, which is already complete", "name the parts; `merge` does not accept manifests");
const unsigned = "no trusted key signed it";
if (bytes.length > MAX_HINT_BYTES) return untrusted(unsigned, _advice_js__WEBPACK_IMPORTED_MODULE_8__.QQ["unknown-key"]);
try {
const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(bytes, kind);
const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(manifest, manifest.key_version);
return verifier.find(named) === void 0 ? untrusted(`${unsigned}; it names ${(0, 
_verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(named)} as its signer, which is not a trusted key`, verifier.adviseOnUnknown(named, manifest.created_at)) : invalid(`its signature is not valid under ${(0, 
_verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(named)}, which it names as its signer`, bytes.includes(CARRIAGE_RETURN) ? "its lines end in CR LF, which git and editors on Windows write: download it again, unchanged" : "the manifest or its signature was changed, or they belong to different releases: download both again");
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return invalid(`${unsigned}, and ${error.message}`, error.hint);
throw error;
}
}
async function openAttestation(bytes, verifier) {
try {
const {bundle: bundle, statement: statement} = (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_3__.sI)(bytes);
const claim = {
key_version: null,
fingerprint: bundle.keyHint
};
const signer = verifier.find(claim);
if (signer === void 0) return untrusted(`it names ${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(claim)} as its signer, which is not a trusted key`, verifier.adviseOnUnknown(claim, void 0));
if (!await verifier.isSignedBy(signer, (0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__.JC)(bundle.payload), bundle.signature)) return invalid(`its signature is not valid under ${(0, 
_verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(claim)}`, GET_AGAIN);
const problem = verifier.statusProblem(signer);
if (problem !== void 0) return untrusted(`${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__.Pu)(claim)}, which signed it, is ${signer.status} (${problem})`, _advice_js__WEBPACK_IMPORTED_MODULE_8__.QQ[problem]);
const key = (0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__._B)(signer);
return {
kind: "opened",
signer: signer,
source: (0, _manifest_statement_js__WEBPACK_IMPORTED_MODULE_5__.vQ)(statement.origin),
digestAlgorithm: "sha512",
artifacts: statement.subjects.map(({path: name, digests: digests, vouchedBy: vouchedBy}) => ({
path: name,
size: null,
digests: digests,
signaturePath: null,
scheme: null,
key: vouchedBy === void 0 ? key : {
key_version: null,
fingerprint: vouchedBy
}
})),
origin: statement.origin,
manifest: null,
facts: null
};
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return invalid(error.message, error.hint);
throw error;
}
}
function toListed(artifact, manifest) {
const {path: name, size: size, digests: digests, signature: signature} = artifact;
const {key_version: key_version, fingerprint: fingerprint, scheme: scheme} = (0, 
_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(manifest, artifact.key_version);
return {
path: name,
size: size,
digests: digests,
signaturePath: signature?.path ?? null,
key: {
key_version: key_version,
fingerprint: fingerprint
},
scheme: signature === null ? null : scheme
};
}
function readSignature(file) {
return readAtMost(file, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_7__.my);
}
async function readAtMost(file, maxBytes) {
try {
return await file.read(maxBytes);
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return new Uint8Array;
throw error;
}
}
const GET_AGAIN = "get it and its signature again from where the release is published";
function unsignedList(name, files) {
const wanted = (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.oY)(name);
const renamed = files && (0, _advice_js__WEBPACK_IMPORTED_MODULE_8__.WG)(files, wanted);
return invalid(`its signature '${(0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.oY)((0, 
_artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_13__.Fl)(name))}' is missing`, renamed === void 0 ? `download '${(0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.oY)((0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_13__.Fl)(name))}' from where the manifest came from` : `rename '${renamed.path}' to '${wanted}'`);
}
function untrusted(reason, hint) {
return {
kind: "untrusted",
reason: reason,
hint: hint
};
}
function invalid(reason, hint) {
return {
kind: "invalid",
reason: reason,
hint: hint
};
}
function present(name, files) {
const file = files.at(name);
if (file !== void 0) return file;
const renamed = (0, _advice_js__WEBPACK_IMPORTED_MODULE_8__.WG)(files, name);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("manifest-missing", `the manifest '${files.locationOf(name)}' does not exist`, renamed === void 0 ? "set root to the folder of the download, name the manifest with manifest, or download it with the release" : `name '${renamed.path}' with manifest, or rename it and its signature`);
}
},
4454: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
WE: () => passes,
ns: () => manifestFacts
});
var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8765);
function passes(verdict) {
return verdict === "verified" || verdict === "verified-renamed";
}
function manifestFacts(manifest, path, status) {
return {
path: path,
key_version: manifest.key_version,
fingerprint: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(manifest, manifest.key_version).fingerprint,
key_status: status,
created_at: manifest.created_at,
digest_algorithm: manifest.digest_algorithm,
signatures: signaturesOf(manifest)
};
}
function signaturesOf({artifacts: artifacts}) {
const count = artifacts.filter(({signature: signature}) => signature !== null).length;
if (count === 0) return "manifest";
return count === artifacts.length ? "each" : "some";
}
},
6002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BL: () => Verifier,
Pu: () => keyText,
_B: () => claimOf
});
var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);
var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9756);
const MAX_SHOWN_KEYS = 3;
class Verifier {
#options;
constructor(options) {
this.#options = options;
}
find({key_version: key_version, fingerprint: fingerprint}) {
return (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_0__.UB)(this.#options.keys, key_version ?? void 0, fingerprint);
}
adviseOnUnknown({key_version: key_version, fingerprint: fingerprint}, signedAt) {
const {keys: keys, background: background} = this.#options;
if (background?.excluded.includes(fingerprint) === true) return "your trusted files have this key, but key-fingerprints does not name it: add its fingerprint if you trust it";
const rival = keys.find(({keyVersion: keyVersion}) => keyVersion === key_version);
if (rival !== void 0) return `your version ${key_version ?? ""} is ${rival.publicKey.fingerprint}: this keyring belongs to another publisher`;
const exportedAt = background?.exportedAt;
if (exportedAt !== void 0 && signedAt !== void 0 && Date.parse(exportedAt) < Date.parse(signedAt)) return _advice_js__WEBPACK_IMPORTED_MODULE_1__.dn;
const known = keys.map(({publicKey: publicKey}) => publicKey.fingerprint);
const shown = [ ...new Set(known) ].slice(0, MAX_SHOWN_KEYS).join(", ");
return `you trust ${shown}: check that this is the publisher's key; if the publisher rotated it, get the new one`;
}
isSignedBy(key, message, signature) {
return this.#options.verify(key.publicKey, message, signature);
}
async signerOf(message, signature) {
const tried = new Set;
for (const key of this.#options.keys) {
const {fingerprint: fingerprint} = key.publicKey;
if (tried.has(fingerprint)) continue;
tried.add(fingerprint);
if (await this.isSignedBy(key, message, signature)) return this.find({
key_version: null,
fingerprint: fingerprint
});
}
return;
}
async signerOfDocument(kind, bytes, signature) {
return this.signerOf((0, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_2__.DA)(kind, await this.#options.sha512(bytes)), signature);
}
statusProblem({status: status}) {
switch (status) {
case "active":
return;

case "retired":
return this.#options.allowRetired ? void 0 : "retired-key";

case "archived":
return "archived-key";
}
}
}
function keyText({key_version: key_version, fingerprint: fingerprint}) {
return key_version === null ? `the key ${fingerprint}` : `key version ${key_version} (${fingerprint})`;
}
function claimOf({keyVersion: keyVersion, publicKey: publicKey}) {
return {
key_version: keyVersion ?? null,
fingerprint: publicKey.fingerprint
};
}
}
};
