export const id = 762;

export const ids = [ 762 ];

export const modules = {
8762: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
withGithubRelease: () => withGithubRelease
});
var external_node_crypto_ = __webpack_require__(7598);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var files = __webpack_require__(2211);
var temporary_files = __webpack_require__(2497);
class DownloadFolder {
folder;
#releases;
#names=[];
constructor(releases, folder) {
this.#releases = releases;
this.folder = folder;
}
get downloaded() {
return this.#names.toSorted();
}
async fetch(asset, name) {
const file = external_node_path_.join(this.folder, name);
await localWork(file, () => (0, promises_.mkdir)(external_node_path_.dirname(file), {
recursive: true
}));
await this.#releases.download(asset, body => save(body, file, asset));
this.#names.push(asset.name);
}
}
async function withDownloadFolder(releases, root, work) {
const folder = (0, temporary_files.sL)(root);
try {
await localWork(folder, () => (0, promises_.mkdir)(folder, {
recursive: true
}));
return await work(new DownloadFolder(releases, folder));
} finally {
(0, temporary_files.EB)(folder);
}
}
async function save(body, file, asset) {
const hash = (0, external_node_crypto_.createHash)("sha256");
const handle = await localWork(file, () => (0, promises_.open)(file, "w"));
try {
let size = 0;
for await (const chunk of body) {
size += chunk.length;
if (size > asset.size) throw new Error(`more than the ${asset.size} bytes that '${asset.name}' has`);
hash.update(chunk);
await localWork(file, () => handle.writeFile(chunk));
}
if (size !== asset.size) throw new Error(`${size} of the ${asset.size} bytes that '${asset.name}' has`);
} finally {
await handle.close();
}
const sha256 = hash.digest("hex");
if ((asset.sha256 ?? sha256) !== sha256) throw new Error(`other bytes than GitHub reports for '${asset.name}'`);
}
async function localWork(file, work) {
try {
return await work();
} catch (cause) {
throw (0, files.mP)(file, cause);
}
}
var document_message = __webpack_require__(7107);
var asset_name = __webpack_require__(4317);
var attestation = __webpack_require__(4974);
var manifest_checksums = __webpack_require__(7444);
var sigstore_bundle = __webpack_require__(1432);
var schemes = __webpack_require__(5110);
var signature_path = __webpack_require__(338);
var build_concurrency = __webpack_require__(3943);
var hash_file = __webpack_require__(4885);
var errors = __webpack_require__(9473);
var paths = __webpack_require__(7552);
const COMPARE_CONCURRENCY = 8;
async function refuseOthers(folder, root, names, signal) {
const refuse = async name => {
const target = external_node_path_.join(root, name);
await refuseWayOut(root, target);
const entry = (0, files._f)(target);
if (entry === void 0) return;
if (entry.isFile() && await haveSameContent(external_node_path_.join(folder, name), target, signal)) return;
throw new errors.Yb("asset-conflict", `'${target}' already exists and is not the file of the release`, "download into an empty folder, named by root, or remove the file");
};
await (0, build_concurrency.X2)(names, COMPARE_CONCURRENCY, refuse, signal);
}
async function haveSameContent(left, right, signal) {
const [one, other] = await Promise.all([ left, right ].map(file => (0, hash_file.DC)(file, [ "sha256" ], signal)));
return one !== void 0 && one.digests.sha256 === other?.digests.sha256;
}
async function moveInto(root, folder, names) {
for (const name of names) {
const target = external_node_path_.join(root, name);
if ((0, files.t2)(target)) continue;
try {
await (0, promises_.mkdir)(external_node_path_.dirname(target), {
recursive: true
});
await (0, promises_.rename)(external_node_path_.join(folder, name), target);
} catch (cause) {
throw (0, files.mP)(target, cause);
}
}
}
async function refuseWayOut(root, target) {
let folder = external_node_path_.dirname(target);
while (!(0, files.t2)(folder) && folder !== external_node_path_.dirname(folder)) folder = external_node_path_.dirname(folder);
if ((0, paths.Yw)(await (0, promises_.realpath)(root), await (0, promises_.realpath)(folder).catch(() => folder))) return;
throw new errors.Yb("artifact-outside-root", `'${target}' would be written outside of root, through a link`, "download into an empty folder, named by root");
}
var match_assets = __webpack_require__(1581);
function githubStore(options) {
const {downloads: downloads, assets: assets, root: root, signal: signal} = options;
const documents = [];
return {
files: options.files,
async bringDocuments(names) {
documents.push(...names);
const tooLarge = [];
for (const name of names) if (!await fetchDocument(downloads, assets, name)) tooLarge.push(name);
return tooLarge;
},
async bringArtifacts(listed, wantsUnlisted) {
const brought = documents.filter(name => (0, files.t2)(external_node_path_.join(downloads.folder, name)));
await refuseOthers(downloads.folder, root, brought, signal);
const matched = (0, match_assets.f)(listed, assets);
const refused = await fetchListed(options, listed, matched);
const unlisted = wantsUnlisted ? await fetchOthers(options, new Set([ ...matched.values() ]), documents) : [];
return {
refused: refused,
unlisted: unlisted
};
},
async keep(files) {
await refuseOthers(downloads.folder, root, files, signal);
await moveInto(root, downloads.folder, files);
}
};
}
async function fetchDocument(downloads, assets, name) {
const asset = assets.find(other => other.isWhole && other.name === (0, asset_name.SM)(name));
if (asset === void 0) return true;
if (asset.size > maxDocumentBytes(name)) return false;
await downloads.fetch(asset, name);
return true;
}
function maxDocumentBytes(name) {
if ((0, signature_path.gk)(name) !== void 0) return schemes.my;
return (0, attestation.yv)(name) ? sigstore_bundle.Me : document_message.bi;
}
async function fetchListed({downloads: downloads, concurrency: concurrency, signal: signal, progress: progress}, listed, matched) {
const sizes = new Map(listed.map(entry => [ entry.path, entry.size ]));
const refused = new Map;
let done = 0;
const fetch = async ([name, asset]) => {
const size = sizes.get(name);
if (size === void 0) {
if (asset.size > schemes.my) return;
} else if (size !== null && asset.size !== size) {
refused.set(name, `the asset has ${asset.size} bytes, not the ${size} that were signed`);
return;
}
await downloads.fetch(asset, name);
done += 1;
progress(done, matched.size, `downloaded ${asset.name}`);
};
await (0, build_concurrency.X2)([ ...matched ], concurrency, fetch, signal);
return refused;
}
async function fetchOthers({downloads: downloads, assets: assets}, matched, documents) {
const own = new Set(documents.map(asset_name.SM));
const checksums = new Set(Object.values(manifest_checksums.b1).flatMap(name => [ name, (0, 
signature_path.oY)(name) ]));
const others = assets.filter(asset => !matched.has(asset) && !own.has(asset.name));
const comparable = others.filter(({name: name, size: size, isWhole: isWhole}) => isWhole && size <= document_message.bi && checksums.has(name));
for (const asset of comparable) await downloads.fetch(asset, asset.name);
return others.filter(asset => !comparable.includes(asset)).map(({name: name}) => name);
}
var release_errors = __webpack_require__(7198);
async function withGithubRelease({release: choice, root: root, concurrency: concurrency, filesBelow: filesBelow}, {connectReleases: connectReleases, progress: progress, signal: signal}, work) {
const releases = await connectReleases(choice.repository);
const release = await releases.find(choice.tag);
if (release === void 0) throw (0, release_errors.rG)(releases, choice.tag);
const assets = await releases.assets(release);
(0, temporary_files.jU)([ root ]);
return withDownloadFolder(releases, root, downloads => {
const store = githubStore({
downloads: downloads,
assets: assets,
root: root,
concurrency: concurrency,
signal: signal,
progress: progress,
files: filesBelow(downloads.folder)
});
const state = release.draft ? "draft" : "published";
return work(store, files => ({
...choice,
url: release.url,
state: state,
downloaded: downloads.downloaded,
files: files
}));
});
}
},
7198: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$c: () => renamedAsset,
Ev: () => immutableRelease,
H7: () => anotherRun,
XF: () => releaseGone,
Xn: () => publishedMeanwhile,
b1: () => foreignAsset,
h3: () => absentArtifacts,
rG: () => noRelease,
yL: () => otherContent
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
function noRelease({repository: repository, isAnonymous: isAnonymous}, tag, more = "") {
const token = isAnonymous ? "a github-token that has " : "";
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-not-found", `${repository} has no release of the tag '${tag}'`, `check the tag${more}; drafts are visible only with ${token}the permission contents: write`);
}
function immutableRelease({tag: tag}, name) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `the release of '${tag}' is published and immutable: '${name}' can no longer be uploaded`, "create a draft, upload to it, and publish it last, as release: publish does");
}
function publishedMeanwhile({tag: tag}) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `the release of '${tag}' was published by somebody else while this run uploaded to it`, "let only one step publish it; run again to check that everything was uploaded");
}
function releaseGone({tag: tag}) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-not-found", `the release of '${tag}' was deleted while this run worked on it`, "create it again, then run again: finished signatures are kept");
}
function otherContent(name) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("asset-conflict", `the release has an asset '${name}' whose content differs from the file to be signed`, "find out which one is right; delete the asset, or sign the file that was uploaded");
}
function renamedAsset(name, given) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `GitHub changed the name of the asset '${name}' to '${given}'`, "rename the file, or put it into an archive: finished signatures are kept");
}
function anotherRun(name) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("asset-conflict", `somebody else uploaded a different '${name}' to the release while this run was under way`, "let only one run at a time upload to a release, then run again: finished signatures are kept");
}
function foreignAsset(name, what) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("file-foreign", `the release already has '${name}', which is not ${what} that qpher-sign wrote`, "remove it, or set on-existing to overwrite to replace it");
}
function absentArtifacts(tag, absent) {
const others = absent.length > 1 ? ` and ${absent.length - 1} more` : "";
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("asset-missing", `the release of '${tag}' cannot be published: it has no asset of '${absent[0] ?? ""}'${others}, which the manifest lists`, "set root to the folder that holds the files, or upload what is absent to the draft and run again; with release: draft, nothing is published yet");
}
},
1581: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => matchAssets
});
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4317);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(338);
function matchAssets(listed, assets) {
const matched = new Map;
const free = new Set(assets.filter(({isWhole: isWhole}) => isWhole));
const take = (path, fits) => {
const asset = matched.has(path) ? void 0 : [ ...free ].find(fits);
if (asset === void 0) return;
matched.set(path, asset);
free.delete(asset);
};
const names = new Set(listed.map(({path: path}) => (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)((0, 
_artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_1__.SM)(path))));
for (const {path: path, size: size, digests: digests} of listed) {
const name = (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_1__.SM)(path);
const isListed = asset => asset.size === (size ?? asset.size) && (asset.sha256 ?? digests.sha256) === (digests.sha256 ?? asset.sha256);
take(path, asset => asset.name === name && isListed(asset));
}
for (const {path: path} of listed) take(path, ({name: name}) => name === (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_1__.SM)(path));
for (const {path: path, digests: digests} of listed) take(path, ({name: name, sha256: sha256}) => sha256 !== void 0 && sha256 === digests.sha256 && !names.has((0, 
_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(name)));
for (const {path: path, signaturePath: signature} of listed) {
if (signature === null) continue;
take(signature, ({name: name}) => name === (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_1__.SM)(signature));
const artifact = matched.get(path);
take(signature, ({name: name}) => artifact !== void 0 && name === (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__.oY)(artifact.name));
}
return matched;
}
}
};
