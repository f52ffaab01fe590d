export const id = 959;

export const ids = [ 959 ];

export const modules = {
6955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => extended
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1462);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _manifest_merge_manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9535);
var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2211);
var _verification_open_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5053);
var _verification_verifier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6002);
var _merging_read_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(120);
var _trust_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7566);
async function extended(content, {kind: kind, name: name, root: root, existing: existing}, keyFingerprints, context) {
if (existing === void 0) return content;
const {keys: keys} = await (0, _trust_js__WEBPACK_IMPORTED_MODULE_9__.i)({
trustedKeys: [],
keyFingerprints: keyFingerprints
}, context);
const verifier = new _verification_verifier_js__WEBPACK_IMPORTED_MODULE_7__.BL({
keys: keys,
allowRetired: true,
verify: context.verify,
sha512: _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__.uC
});
const {bytes: bytes, signature: signature} = existing;
const opened = await (0, _verification_open_list_js__WEBPACK_IMPORTED_MODULE_6__.us)(kind, {
name: name,
bytes: bytes,
signature: signature
}, verifier);
const part = (0, _merging_read_parts_js__WEBPACK_IMPORTED_MODULE_8__.R)(name, opened, verifier);
const named = new Set(content.artifacts.map(entry => entry.path));
const kept = part.manifest.artifacts.filter(entry => !named.has(entry.path));
if (kept.length === 0) return content;
for (const entry of kept) await assertUnchanged(entry, node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, entry.path), context);
return (0, _manifest_merge_manifests_js__WEBPACK_IMPORTED_MODULE_4__.N)([ withArtifacts(part, kept), {
name: "this run",
manifest: asListed(content)
} ]);
}
async function assertUnchanged(entry, file, {hash: hash, signal: signal}) {
if ((0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__._f)(file) === void 0) return;
const algorithms = _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__.DI.filter(algorithm => entry.digests[algorithm] !== void 0);
const isSameSize = entry.size === null || (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.JL)(file) === entry.size;
const digests = isSameSize ? (await hash(file, algorithms, signal)).digests : {};
if (algorithms.every(algorithm => digests[algorithm] === entry.digests[algorithm])) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("merge-conflict", `'${entry.path}' is not the file that the existing manifest lists`, "sign it in this run too, or put the file back that was signed");
}
function withArtifacts({name: name, manifest: manifest}, artifacts) {
const used = new Set(artifacts.map(({key_version: key_version}) => key_version));
const keys = manifest.keys.filter(({key_version: key_version}) => used.has(key_version));
return {
name: name,
manifest: {
...manifest,
keys: keys,
artifacts: [ ...artifacts ]
}
};
}
function asListed({digestAlgorithm: digestAlgorithm, source: source, keys: keys, artifacts: artifacts}) {
return {
digest_algorithm: digestAlgorithm,
source: source,
keys: [ ...keys ],
artifacts: [ ...artifacts ]
};
}
},
120: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => trustedPart,
ae: () => findParts,
fp: () => readParts
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
var _release_folder_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1402);
var _system_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7552);
var _verification_open_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5053);
var _verification_verifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6002);
var _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4482);
var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2211);
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42);
var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3544);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(338);
async function readParts(files, verifier, {workingDirectory: workingDirectory, hash: hash, progress: progress, signal: signal}) {
const parts = [];
for (const file of files) {
signal.throwIfAborted();
const name = (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_4__.d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workingDirectory, file));
const beside = (0, _release_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.k)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), {
hash: hash,
signal: signal,
own: new Set
});
const opened = await (0, _verification_open_list_js__WEBPACK_IMPORTED_MODULE_5__.H$)("part", node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file), beside, verifier);
parts.push(trustedPart(name, opened, verifier));
progress(parts.length, files.length, `read ${name}`);
}
return parts;
}
function trustedPart(name, opened, verifier) {
if (opened.kind !== "opened") throw (opened.kind === "invalid" ? rejected : untrusted)(name, opened.reason);
const {manifest: manifest} = opened;
for (const claim of manifest.keys) {
const key = verifier.find(claim);
if (key === void 0) throw untrusted(name, `it names ${(0, _verification_verifier_js__WEBPACK_IMPORTED_MODULE_6__.Pu)(claim)}, which is not a trusted key`);
const problem = verifier.statusProblem(key);
if (problem !== void 0) throw untrusted(name, `${(0, _verification_verifier_js__WEBPACK_IMPORTED_MODULE_6__.Pu)(claim)}, which vouches for artifacts in it, is ${key.status}`);
}
const {key_version: key_version, fingerprint: fingerprint} = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(manifest, manifest.key_version);
const facts = {
path: name,
artifacts: manifest.artifacts.length,
key_version: key_version,
fingerprint: fingerprint
};
return {
name: name,
manifest: manifest,
facts: facts
};
}
function rejected(name, reason) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("part-rejected", `the part '${name}' is rejected: ${reason}`, "name the parts (qpher-part-NAME.json), each with its .sig beside it, as the job that signed wrote them");
}
function untrusted(name, reason) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("part-untrusted", `the part '${name}' is not trusted: ${reason}`, "parts must be signed with keys of the tenant that api-key belongs to, active or retired, or those of trusted-keys");
}
async function findParts(options, workingDirectory) {
const {files: files, root: root} = options;
const patterns = await matchParts(files, workingDirectory);
const matched = new Set(patterns.flatMap(pattern => pattern.files));
const isPart = file => !matched.has((0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.gk)(file) ?? "");
const unmatched = patterns.filter(pattern => !pattern.files.some(isPart));
if (unmatched.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("pattern-unmatched", `no manifest matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling, that each job signs with the setting part, and that the parts of all jobs have been collected");
const read = new Set([ ...matched ].flatMap(file => [ file, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.oY)(file) ]).map(placeOf));
const written = (0, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_10__.Lv)(options).find(name => read.has(placeOf(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name))));
if (written !== void 0) {
const named = (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_4__.d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workingDirectory, node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, written)));
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("setting-conflict", `'${written}' would be overwritten, but it is one of the parts to merge, or the signature of one`, `if an earlier run wrote it, exclude it with '!${named}'; if a job signed it, set part in that job`);
}
return [ ...matched ].filter(isPart).sort();
}
function placeOf(file) {
const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
return (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_9__.tu)(node_path__WEBPACK_IMPORTED_MODULE_0__.join((0, 
_system_files_js__WEBPACK_IMPORTED_MODULE_8__.Ye)(folder) ?? folder, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)));
}
async function matchParts(files, workingDirectory) {
const isPlain = text => !/[*?[\]!\\]/.test(text);
if (!files.every(isPlain)) return (0, _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_7__.x)((0, 
_artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_7__.O)(files, []), workingDirectory);
return files.map(text => {
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, text);
return {
text: text,
optional: false,
files: (0, _system_files_js__WEBPACK_IMPORTED_MODULE_8__.t2)(file) ? [ file ] : [],
hidden: 0
};
});
}
},
6900: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => assertOwnDocuments
});
var _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7444);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
async function assertOwnDocuments(documents, provenance) {
const manifest = await ownManifest(documents, provenance);
const {tenant: tenant, foreign: foreign} = provenance;
for (const {algorithm: algorithm, file: file, existing: existing} of documents.checksums) {
if (existing === void 0) continue;
if (manifest !== void 0 && (0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_0__.Q4)(existing.bytes, manifest.artifacts, algorithm)) continue;
const {bytes: bytes, signature: signature} = existing;
if (signature !== void 0 && await tenant.signedDocument(bytes, signature, [ "checksums" ])) continue;
foreign(file, "a checksum file");
}
const {attestation: attestation} = documents;
if (attestation?.existing !== void 0 && !await isOwnAttestation(attestation.existing, provenance)) foreign(attestation.file, "an attestation");
return manifest;
}
async function isOwnAttestation({attestation: attestation, bytes: bytes}, {signer: signer, tenant: tenant}) {
if (attestation === void 0) return false;
const {payload: payload, signature: signature} = attestation.bundle;
const isActive = await signer.isValid((0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__.JC)(payload), signature, await signer.activeKey());
return isActive || tenant.signedAttestation(bytes);
}
async function ownManifest({kind: kind, manifestFile: manifestFile, existingManifest: existing}, {earlier: earlier, signer: ours, tenant: tenant, foreign: foreign}) {
if (existing === void 0) return;
const {bytes: bytes, manifest: manifest, signature: signature} = existing;
if (earlier !== void 0) return manifest;
if (signature !== void 0 && await tenant.signedDocument(bytes, signature, [ kind ])) return manifest;
const signer = manifest?.keys.find(({key_version: key_version}) => key_version === manifest.key_version);
const {fingerprint: fingerprint} = (await ours.activeKey()).publicKey;
foreign(manifestFile, `a ${kind}`, signer === void 0 ? "" : `: it names ${signer.fingerprint} as its signer, and this run signs with ${fingerprint}`);
return;
}
},
7297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => openRelease
});
var _concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3943);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4317);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5110);
var _planned_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7628);
var _release_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7198);
var _same_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9995);
const ASSET_SIZE_LIMIT = 2 * 1024 ** 3;
const COMPARE_CONCURRENCY = 4;
async function openRelease(options, contents, context) {
const stages = (0, _planned_uploads_js__WEBPACK_IMPORTED_MODULE_2__.jv)(contents, options.mode);
const releases = await context.connectReleases(options.repository);
releases.requireToken();
const release = options.mode === "attach" ? await releases.findOrWait(options.tag) : await releases.find(options.tag);
if (release === void 0) await refuseToCreate(options, releases);
const assets = release === void 0 ? [] : await releases.assets(release);
const opened = {
options: options,
contents: contents,
releases: releases,
release: release,
assets: assets,
stages: stages
};
await refuseContradictions(opened, context);
refuseHopeless(opened);
refuseBeyondLimits(opened);
return opened;
}
async function refuseToCreate({mode: mode, tag: tag}, releases) {
if (mode === "attach") throw (0, _release_errors_js__WEBPACK_IMPORTED_MODULE_3__.rG)(releases, tag, ", or set release to draft, which creates the release");
if (await releases.hasTag(tag)) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-not-found", `${releases.repository} has no tag '${tag}'`, "push the tag first: GitHub would otherwise create it at the newest commit");
}
function wholeAssets(assets) {
return new Map(assets.filter(({isWhole: isWhole}) => isWhole).map(asset => [ asset.name, asset ]));
}
async function refuseContradictions({contents: contents, options: options, releases: releases, assets: assets}, context) {
const whole = wholeAssets(assets);
const absent = contents.artifacts.filter(({path: path, size: size}) => size === null && !whole.has((0, 
_artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__.SM)(path)));
if (options.mode === "publish" && absent.length > 0) throw (0, _release_errors_js__WEBPACK_IMPORTED_MODULE_3__.h3)(options.tag, absent.map(({path: path}) => path));
const compare = async artifact => {
const asset = whole.get((0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__.SM)(artifact.path));
if (asset === void 0) return;
const isSameSize = artifact.size === null || artifact.size === asset.size;
const digests = isSameSize ? await digestsOf(artifact, context) : {};
const {size: size} = artifact;
if (!await (0, _same_content_js__WEBPACK_IMPORTED_MODULE_4__.O)(releases, asset, {
size: size,
digests: digests
})) throw (0, _release_errors_js__WEBPACK_IMPORTED_MODULE_3__.yL)(asset.name);
};
await (0, _concurrency_js__WEBPACK_IMPORTED_MODULE_6__.X2)(contents.artifacts, COMPARE_CONCURRENCY, compare, context.signal);
}
async function digestsOf({file: file, size: size, digests: digests}, {hash: hash, signal: signal}) {
if (digests?.sha256 !== void 0 || size === null) return digests ?? {};
return (await hash(file, [ "sha256" ], signal)).digests;
}
function refuseHopeless({contents: contents, release: release, assets: assets, stages: stages}) {
const {onExisting: onExisting} = contents;
const whole = wholeAssets(assets);
for (const {name: name, kind: kind} of stages.flat()) {
const asset = whole.get(name);
if (asset === void 0) {
if (release?.immutable === true) throw (0, _release_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ev)(release, name);
} else if (kind === "artifact") continue; else if (onExisting === "error") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-exists", `the release already has '${name}'`, "delete it, or set on-existing to reuse or overwrite"); else if (kind === "signature" && onExisting === "reuse" && !Object.values(_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_1__.sJ).includes(asset.size)) throw (0, 
_release_errors_js__WEBPACK_IMPORTED_MODULE_3__.b1)(name, "a signature");
}
}
function refuseBeyondLimits({contents: {artifacts: artifacts}, stages: stages, assets: assets}) {
const uploads = stages.flat();
const present = new Set(assets.filter(({isWhole: isWhole}) => isWhole).map(({name: name}) => name));
const sizes = new Map(artifacts.map(({path: path, size: size}) => [ path, size ]));
const added = uploads.filter(({name: name}) => !present.has(name));
for (const {path: path, kind: kind} of added) {
const size = kind === "artifact" ? sizes.get(path) : void 0;
if (size === void 0 || size === null || size > 0 && size < ASSET_SIZE_LIMIT) continue;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `'${path}' has ${size} bytes: GitHub accepts assets of at least 1 byte and less than 2 GiB`, "leave the file out, or put it into an archive or several");
}
if (present.size + added.length > _planned_uploads_js__WEBPACK_IMPORTED_MODULE_2__.v8) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `the release has ${present.size} assets and would get ${added.length} more, but GitHub accepts at most ${_planned_uploads_js__WEBPACK_IMPORTED_MODULE_2__.v8}`, "sign fewer files, or put several into one archive");
}
},
7628: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KD: () => contentsOf,
jv: () => plannedUploads,
v8: () => MAX_ASSETS
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4317);
var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
var _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7444);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(338);
const MAX_ASSETS = 1e3;
function plannedUploads(contents, mode) {
const {root: root, manifest: manifest, checksums: checksums, attestation: attestation, artifacts: artifacts} = contents;
const at = name => node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
const document = (name, kind) => upload(name, at(name), kind);
const isUploaded = ({size: size}) => mode !== "attach" && size !== null;
const stages = [ artifacts.filter(isUploaded).map(artifact => upload(artifact.path, artifact.file, "artifact")), [ ...artifacts.filter(({hasSignature: hasSignature}) => hasSignature).map(artifact => upload((0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_4__.oY)(artifact.path), (0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_4__.oY)(artifact.file), "signature")), ...checksums.map(algorithm => _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_3__.b1[algorithm]).flatMap(sums => [ document((0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_4__.oY)(sums), "signature"), document(sums, "checksums") ]), ...attestation ? [ document((0, 
_manifest_attestation_js__WEBPACK_IMPORTED_MODULE_2__.gy)(manifest), "attestation") ] : [] ], [ document((0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_4__.oY)(manifest), "signature") ], [ document(manifest, "manifest") ] ];
const uploads = stages.flat();
const others = artifacts.filter(artifact => !isUploaded(artifact));
refuseClashes([ ...uploads, ...others.map(artifact => upload(artifact.path, artifact.file, "artifact")) ]);
refuseChangedNames(uploads);
refuseTooMany(uploads);
return stages;
}
function upload(name, file, kind) {
return {
path: name,
file: file,
name: (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__.SM)(name),
kind: kind
};
}
function refuseClashes(uploads) {
const taken = new Map;
for (const one of uploads) {
const other = taken.get(one.name);
if (other !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("path-clash", `'${other.path}' and '${one.path}' would both be the asset '${one.name}' of the release`, "a release has no folders: give the files different names");
taken.set(one.name, one);
}
}
function refuseChangedNames(uploads) {
const changed = uploads.find(({path: name, kind: kind}) => kind === "artifact" && !(0, 
_artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_5__.dZ)(name));
if (changed === void 0) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("path-invalid", `GitHub would store '${changed.path}' under another name`, "rename the file so that its name begins and ends with an ASCII letter or digit, or put it into an archive");
}
function refuseTooMany(uploads) {
if (uploads.length <= MAX_ASSETS) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("release-refused", `${uploads.length} files would be uploaded, but a release has at most ${MAX_ASSETS} assets`, "sign fewer files, set signatures to manifest, or put several into one archive");
}
function contentsOf({options: options, artifacts: artifacts}) {
const hasSignature = options.signatures === "each";
return {
...options,
artifacts: artifacts.map(artifact => ({
...artifact,
hasSignature: hasSignature
}))
};
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
8826: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => withReleaseSignatures,
X: () => releaseManifest
});
var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7107);
var _concurrency_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3943);
var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4317);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5110);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(338);
var _signing_plan_signing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6605);
var _signing_plan_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4459);
var _refuse_loss_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9511);
var _release_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7198);
const READ_CONCURRENCY = 8;
async function withReleaseSignatures(plan, opened) {
if (![ "reuse", "extend" ].includes(plan.options.onExisting)) return plan;
const read = reader(opened);
const withSignature = async artifact => {
const name = (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)((0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_7__.oY)(artifact.path));
const bytes = artifact.existing === void 0 ? await read(name, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_1__.my) : void 0;
return bytes === void 0 ? artifact : {
...artifact,
existing: {
read: () => bytes,
isHere: false
}
};
};
const inRelease = await releaseManifest(opened, false);
const artifacts = plan.options.signatures === "manifest" ? plan.artifacts : await (0, 
_concurrency_js__WEBPACK_IMPORTED_MODULE_8__.X2)(plan.artifacts, READ_CONCURRENCY, withSignature);
const attestation = plan.attestation && await withReleaseAttestation(plan.attestation, read);
const checksums = await Promise.all(plan.checksums.map(planned => withReleaseChecksums(planned, read)));
return {
...plan,
artifacts: artifacts,
existingManifest: plan.existingManifest ?? inRelease,
checksums: checksums,
attestation: attestation
};
}
function reader({releases: releases, assets: assets}) {
const byName = new Map(assets.map(asset => [ asset.name, asset ]));
return async (name, maxBytes) => {
const asset = byName.get(name);
if (asset?.isWhole !== true || asset.size > maxBytes) return;
return releases.read(asset, maxBytes);
};
}
async function withReleaseChecksums(planned, read) {
if (planned.existing !== void 0) return planned;
const bytes = await read((0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)(planned.path), _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_9__.bi);
if (bytes === void 0) return planned;
const signature = await read((0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)((0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_7__.oY)(planned.path)), _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_1__.my);
return {
...planned,
existing: {
bytes: bytes,
signature: signature
}
};
}
async function withReleaseAttestation(planned, read) {
const name = (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)(planned.path);
const bytes = planned.existing === void 0 ? await read(name, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__.Me) : void 0;
if (bytes === void 0) return planned;
const attestation = (0, _signing_plan_attestation_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(bytes);
if (attestation === void 0) throw (0, _release_errors_js__WEBPACK_IMPORTED_MODULE_5__.b1)(name, "an attestation");
return {
...planned,
existing: {
bytes: bytes,
attestation: attestation,
isHere: false
}
};
}
async function releaseManifest(opened, isMerge) {
const {assets: assets, contents: contents} = opened;
const {manifest: path, kind: kind, onExisting: onExisting, artifacts: artifacts} = contents;
const read = reader(opened);
const name = (0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)(path);
const bytes = await read(name, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_9__.bi);
if (bytes === void 0) return;
const manifest = (0, _signing_plan_signing_js__WEBPACK_IMPORTED_MODULE_2__.i6)(bytes, kind);
if (manifest === void 0) throw (0, _release_errors_js__WEBPACK_IMPORTED_MODULE_5__.b1)(name, "a manifest");
if (onExisting === "reuse") {
const listed = new Set(artifacts.map(artifact => artifact.path));
const names = new Set(assets.map(asset => asset.name));
(0, _refuse_loss_js__WEBPACK_IMPORTED_MODULE_4__.G)({
name: name,
manifest: manifest,
isMerge: isMerge
}, other => listed.has(other), other => names.has((0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)(other)));
}
const signature = await read((0, _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_6__.SM)((0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_7__.oY)(path)), _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_1__.my);
return {
bytes: bytes,
manifest: manifest,
signature: signature,
isHere: false
};
}
},
9995: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => isSameContent
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
async function isSameContent(releases, asset, {size: size, digests: digests}) {
if (!asset.isWhole || size !== null && asset.size !== size) return false;
if (asset.sha256 !== void 0 && digests.sha256 !== void 0) return asset.sha256 === digests.sha256;
const algorithm = _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.DI.find(name => digests[name] !== void 0);
if (algorithm === void 0) return false;
const digest = await releases.download(asset, async body => {
const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
for await (const chunk of body) hash.update(chunk);
return hash.digest("hex");
});
return digest === digests[algorithm];
}
},
6758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => uploadToRelease
});
var external_node_fs_ = __webpack_require__(3024);
var concurrency = __webpack_require__(3943);
var errors = __webpack_require__(9473);
var github_release = __webpack_require__(9459);
var same_content = __webpack_require__(9995);
var release_errors = __webpack_require__(7198);
const MAX_ROUNDS = 3;
async function placeAsset(state, {kind: kind}, content) {
const temporary = {
...content,
name: temporaryName(content)
};
for (let round = 0; round < MAX_ROUNDS; round += 1) {
const existing = state.assets.get(content.name);
if (existing !== void 0 && await (0, same_content.O)(state.releases, existing, knownContent(content))) {
await removeLeftovers(state, content.name);
return "kept";
}
if (state.release.immutable) throw (0, release_errors.Ev)(state.release, content.name);
if (existing?.isWhole === true && kind === "artifact") throw (0, release_errors.yL)(content.name);
if (existing?.isWhole === true && !state.earlier.has(existing.id)) throw (0, release_errors.H7)(content.name);
if (existing?.isWhole === false) await remove(state, existing);
const left = state.assets.get(temporary.name);
const isReplacing = existing?.isWhole === true || left !== void 0 && (0, github_release.ov)(left, content);
const placed = isReplacing ? await replace(state, existing, temporary, content) : await upload(state, content);
if (placed) {
await removeLeftovers(state, content.name);
return isReplacing ? "replaced" : "uploaded";
}
await refresh(state);
}
throw (0, release_errors.H7)(content.name);
}
async function replace(state, existing, temporary, {name: name}) {
const left = state.assets.get(temporary.name);
if (left === void 0 || !(0, github_release.ov)(left, temporary)) {
if (left !== void 0) await remove(state, left);
if (!await upload(state, temporary)) return false;
}
const fresh = state.assets.get(temporary.name);
if (fresh === void 0) return false;
if (existing !== void 0) await remove(state, existing);
state.assets.set(name, await state.releases.rename(fresh, name));
state.assets.delete(temporary.name);
return true;
}
async function upload(state, content) {
const {releases: releases, release: release, assets: assets} = state;
const outcome = await releases.upload(release, content);
if (outcome.kind === "name-taken") return false;
if (outcome.kind === "refused") throw await whyRefused(state, content, outcome.refusal);
const {asset: asset} = outcome;
if (!(0, github_release.ov)(asset, content)) {
await releases.remove(asset);
throw new errors.Yb("github-unreachable", `'${content.name}' reached GitHub with different content`, "check for a proxy between this machine and GitHub, then run again: finished uploads are kept");
}
if (asset.name !== content.name) {
await releases.remove(asset);
throw (0, release_errors.$c)(content.name, asset.name);
}
assets.set(content.name, asset);
return true;
}
async function whyRefused({releases: releases, release: release}, {name: name}, refusal) {
const now = await releases.look(release);
if (now === void 0) return (0, release_errors.XF)(release);
if (release.draft && !now.draft) return (0, release_errors.Xn)(release);
return now.immutable ? (0, release_errors.Ev)(now, name) : releases.uploadRefused(refusal, name);
}
async function remove({releases: releases, assets: assets}, asset) {
await releases.remove(asset);
assets.delete(asset.name);
}
async function refresh({releases: releases, release: release, assets: assets}) {
const listed = await releases.assets(release);
assets.clear();
for (const asset of listed) assets.set(asset.name, asset);
}
function knownContent({size: size, sha256: sha256}) {
return {
size: size,
digests: {
sha256: sha256
}
};
}
function temporaryName({name: name, sha256: sha256}) {
return `${name}.${sha256.slice(0, 16)}.qpher-new`;
}
async function removeLeftovers(state, name) {
if (state.release.immutable) return;
for (const asset of [ ...state.assets.values() ]) {
const isLeftover = asset.name.startsWith(`${name}.`) && /^[0-9a-f]{16}\.qpher-new$/.test(asset.name.slice(name.length + 1));
if (isLeftover) await remove(state, asset);
}
}
var match_assets = __webpack_require__(1581);
const MAX_SHOWN = 5;
async function requireComplete({releases: releases, release: release}, placed, {manifest: manifest, mode: mode}, warn) {
const names = placed.map(({name: name}) => name);
const assets = await releases.assets(release, shown => {
const known = new Set(shown.map(({name: name}) => name));
return names.every(name => known.has(name));
});
const byName = new Map(assets.map(asset => [ asset.name, asset ]));
for (const content of placed) {
const asset = byName.get(content.name);
if (asset === void 0 || !(0, github_release.ov)(asset, content)) throw (0, release_errors.yL)(content.name);
}
const isPlaced = new Set(names);
const listed = manifest.artifacts.map(({signature: signature, ...artifact}) => ({
...artifact,
signaturePath: signature?.path ?? null
}));
const matched = (0, match_assets.f)(listed, assets);
const absent = [];
for (const {path: path, size: size, digests: digests, signaturePath: signaturePath} of listed) {
const asset = matched.get(path);
if (asset === void 0) absent.push(path); else if (!isPlaced.has(asset.name) && !await (0, 
same_content.O)(releases, asset, {
size: size,
digests: digests
})) throw (0, release_errors.yL)(asset.name);
if (signaturePath !== null && !matched.has(signaturePath)) absent.push(signaturePath);
}
if (absent.length > 0) {
if (mode === "publish") throw (0, release_errors.h3)(release.tag, absent);
warn(absenceText(release.tag, absent));
}
const now = await releases.look(release);
if (now === void 0) throw (0, release_errors.XF)(release);
if (release.draft && !now.draft) throw (0, release_errors.Xn)(release);
return now;
}
function absenceText(tag, absent) {
const shown = absent.slice(0, MAX_SHOWN).map(path => `'${path}'`);
const others = absent.length > MAX_SHOWN ? ` and ${absent.length - MAX_SHOWN} more` : "";
return `the release of '${tag}' has no asset of ${shown.join(", ")}${others}, which the manifest lists: set root to the folder that holds the files, or upload what is absent before you publish it`;
}
const UPLOAD_CONCURRENCY = 4;
async function uploadToRelease(opened, manifest, context) {
const {options: options, releases: releases, stages: stages} = opened;
const release = opened.release ?? await releases.createDraft(options.tag, {
commit: commitOf(opened, context),
prerelease: isPrerelease(options)
});
const earlier = new Set(opened.assets.map(({id: id}) => id));
const state = {
releases: releases,
release: release,
assets: new Map,
earlier: earlier
};
for (const asset of await releases.assets(release)) state.assets.set(asset.name, asset);
const uploaded = [];
const kept = [];
const total = stages.flat().length;
for (const stage of stages) await (0, concurrency.X2)(stage, UPLOAD_CONCURRENCY, async planned => {
const content = await contentOf(planned, manifest, context);
const outcome = await placeAsset(state, planned, content);
(outcome === "kept" ? kept : uploaded).push(content);
context.progress(uploaded.length + kept.length, total, `${outcome} ${content.name} (release)`);
}, context.signal);
const inPlace = await requireComplete(state, [ ...uploaded, ...kept ], {
manifest: manifest,
...options
}, context.warn);
const isPublished = inPlace.draft && options.mode === "publish";
const finished = isPublished ? await releases.publish(inPlace, options.tag, publication(options)) : inPlace;
const names = contents => contents.map(({name: name}) => name).sort();
return {
repository: releases.repository,
tag: options.tag,
url: finished.url,
state: finished.draft ? "draft" : "published",
uploaded: names(uploaded),
kept: names(kept)
};
}
const PRERELEASE_TAG = /(?:^|[^0-9A-Za-z])v?\d+\.\d+\.\d+-[0-9A-Za-z]/;
function isPrerelease({prerelease: prerelease, tag: tag}) {
return prerelease ?? PRERELEASE_TAG.test(tag);
}
function publication(options) {
const {prerelease: prerelease, latest: latest} = options;
const isOne = isPrerelease(options);
return {
prerelease: isOne ? true : prerelease,
latest: isOne ? false : latest
};
}
function commitOf({releases: releases}, {source: source}) {
return source?.repository === releases.repository ? source.commit : void 0;
}
async function contentOf({path: path, file: file, name: name, kind: kind}, manifest, {hash: hash, signal: signal}) {
const algorithm = manifest.digest_algorithm;
const {size: size, digests: digests} = await hash(file, [ ...new Set([ algorithm, "sha256" ]) ], signal);
const signed = kind === "artifact" ? manifest.artifacts.find(entry => entry.path === path) : void 0;
if (signed !== void 0 && signed.digests[algorithm] !== digests[algorithm]) throw new errors.Yb("file-changed", `'${path}' changed after it was signed`, "run again when the step that writes the file has finished");
return {
name: name,
size: size,
sha256: digests.sha256 ?? "",
open: () => (0, external_node_fs_.createReadStream)(file)
};
}
},
9511: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => refuseLoss,
K: () => isThereIn
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
function refuseLoss({name: name, manifest: manifest, isMerge: isMerge}, isListed, isThere) {
const lost = manifest?.artifacts.filter(entry => !isListed(entry.path) && isThere(entry.path)) ?? [];
const [first] = lost;
if (first === void 0) return;
const others = lost.length === 1 ? "" : ` and ${lost.length - 1} more`;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("manifest-shrinks", `the manifest '${name}' lists '${first.path}'${others}, which ${isMerge ? "no part lists" : "this run does not sign"}: they would no longer be verified`, `${isMerge ? "name all parts, or set on-existing to extend to keep them" : "set on-existing to extend to keep them, sign parts and `merge` them"}, or delete the manifest to start a new one`);
}
function isThereIn(root) {
return name => (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.t2)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name));
}
},
2686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DB: () => sealManifest,
Og: () => asSameRun,
ax: () => readEarlierManifest,
bD: () => messageOf
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8765);
var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7107);
var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8508);
const LIKELY_SCHEME = "ml-dsa-65";
const MAX_ROUNDS = 3;
function messageOf(kind, bytes) {
return (0, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.DA)(kind, (0, 
_artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__.uC)(bytes));
}
async function readEarlierManifest(kind, existing, signer) {
const {bytes: bytes, manifest: manifest, signature: signature} = existing ?? {};
if (bytes === void 0 || manifest === void 0 || signature === void 0) return;
const key = await signer.activeKey();
const isValid = await signer.isValid(messageOf(kind, bytes), signature, key);
return isValid ? {
bytes: bytes,
manifest: manifest,
signature: signature
} : void 0;
}
async function sealManifest(kind, content, earlier, signer) {
if (earlier !== void 0 && isUnchanged(kind, content, earlier, await signer.activeKey())) return {
...earlier,
kept: true
};
let scheme = LIKELY_SCHEME;
for (let rounds = 0; rounds < MAX_ROUNDS; rounds += 1) {
const guess = scheme;
const made = await signer.sign(key => messageOf(kind, bytesOf(listUnder(key, guess, kind, content))));
const manifest = listUnder(made.key, guess, kind, content);
if (recordedScheme(manifest) === made.scheme) return {
manifest: manifest,
bytes: bytesOf(manifest),
signature: made.bytes,
kept: false
};
if (content.keys.some(({key_version: key_version}) => key_version === made.key.keyVersion)) throw schemeChanged(made);
scheme = made.scheme;
}
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("key-unstable", `the signature scheme changed ${MAX_ROUNDS} times while one manifest was being signed`, "find out what rotates the key, then run again: finished signatures are kept");
}
function isUnchanged(kind, content, {manifest: manifest}, key) {
const same = listUnder(key, recordedScheme(manifest), kind, {
...content,
createdAt: manifest.created_at,
source: asSameRun(content.source, manifest.source)
});
return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(same, manifest);
}
function asSameRun(source, earlier) {
const isSame = source !== null && source.run_id !== null && source.run_id === earlier?.run_id;
return isSame ? {
...source,
run_attempt: earlier.run_attempt
} : source;
}
function listUnder({keyVersion: keyVersion, publicKey: publicKey}, scheme, kind, {createdAt: createdAt, digestAlgorithm: digestAlgorithm, keys: keys, source: source, artifacts: artifacts}) {
const known = keys.find(({key_version: key_version}) => key_version === keyVersion);
const {fingerprint: fingerprint} = publicKey;
if (known !== void 0 && known.fingerprint !== fingerprint) throw keyChanged(keyVersion, fingerprint, known.fingerprint);
const all = known === void 0 ? [ ...keys, {
key_version: keyVersion,
fingerprint: fingerprint,
scheme: scheme
} ] : keys;
return {
type: _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.go[kind],
created_at: createdAt,
tool: _version_js__WEBPACK_IMPORTED_MODULE_5__.z,
algorithm: _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__.km,
digest_algorithm: digestAlgorithm,
key_version: keyVersion,
keys: all.toSorted((left, right) => right.key_version - left.key_version),
source: source,
artifacts: artifacts.map(artifact => ({
...artifact,
key_version: artifact.key_version ?? keyVersion
}))
};
}
function recordedScheme({keys: keys, key_version: key_version}) {
return keys.find(key => key.key_version === key_version)?.scheme ?? LIKELY_SCHEME;
}
function bytesOf(manifest) {
const bytes = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.L_)(manifest);
if (bytes.length <= _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi) return bytes;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("manifest-too-large", `the manifest would have ${bytes.length} bytes, but verifiers read at most ${_signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi}`, "sign or merge fewer artifacts into each manifest, or sign an archive of them");
}
function keyChanged(keyVersion, fingerprint, known) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("key-conflict", `key version ${keyVersion} has the fingerprint ${known} in the release, and ${fingerprint} in the service`, "a version never changes its key: check that api-key belongs to the tenant whose keys signed the release");
}
function schemeChanged({key: key, scheme: scheme}) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("key-conflict", `key version ${key.keyVersion} signs with ${scheme} now, and signed the artifacts with the other scheme`, "rotate the key, and run again: a manifest records one scheme for each key");
}
},
5978: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => planChecksums,
g: () => sealChecksums
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7107);
var _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7444);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(338);
var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
var _seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2686);
var _existing_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5808);
function planChecksums(root, algorithms, onExisting) {
return algorithms.map(algorithm => {
const name = _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.b1[algorithm];
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
for (const replaced of [ file, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_6__.oY)(file) ]) (0, 
_system_files_js__WEBPACK_IMPORTED_MODULE_3__.Vh)(replaced);
const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(file, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_7__.bi);
if (bytes !== void 0 && onExisting === "error") throw (0, _existing_files_js__WEBPACK_IMPORTED_MODULE_5__.B$)(file);
const signature = bytes && (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)((0, 
_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_6__.oY)(file), _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.my);
return {
algorithm: algorithm,
path: name,
file: file,
existing: bytes && {
bytes: bytes,
signature: signature
}
};
});
}
async function sealChecksums(planned, artifacts, names, signer) {
const sealed = [];
for (const one of planned) {
(0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.AV)(artifacts, [ one.algorithm ]);
const bytes = Buffer.from((0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.ss)(artifacts, one.algorithm, names));
sealed.push(await seal(one, bytes, signer));
}
return sealed;
}
async function seal(planned, bytes, signer) {
const message = (0, _seal_js__WEBPACK_IMPORTED_MODULE_4__.bD)("checksums", bytes);
const {existing: existing} = planned;
if (existing?.signature !== void 0 && existing.bytes.equals(bytes)) {
const {signature: signature} = existing;
const isValid = await signer.isValid(message, signature, await signer.activeKey());
if (isValid) return {
planned: planned,
bytes: bytes,
signature: signature,
kept: true
};
}
const {bytes: signature} = await signer.sign(() => message);
return {
planned: planned,
bytes: bytes,
signature: signature,
kept: false
};
}
},
5808: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B$: () => alreadyExists,
EG: () => foreignFiles,
P9: () => foreignFile
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
function alreadyExists(file) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-exists", `'${file}' already exists`, "remove it, or set on-existing to reuse, extend or overwrite");
}
function foreignFiles(onExisting, warn) {
return (file, what, detail = "") => {
if (onExisting !== "overwrite") throw foreignFile(file, what);
warn(`replacing '${file}', which is not ${what} that qpher-sign wrote for this tenant${detail}`);
};
}
function foreignFile(file, what) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("file-foreign", `'${file}' already exists and is not ${what} that qpher-sign wrote for this tenant`, "move it away, or set on-existing to overwrite to replace it");
}
},
4459: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Aj: () => refuseTooLarge,
HZ: () => asAttestation,
_U: () => planAttestation
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4974);
var _manifest_release_predicate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2297);
var _manifest_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1165);
var _qpher_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8918);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1432);
var _existing_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5808);
function planAttestation(options, artifacts, {source: source, workflowRun: workflowRun, warn: warn}) {
const name = (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_4__.gy)(options.manifest);
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(options.root, name);
if (!options.attestation) {
if ((0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(file)) warn(`'${name}' is from an earlier run; verify rejects it beside another manifest`);
return;
}
const origin = originOf(source, workflowRun);
if (origin === void 0) throw noSource();
const claimed = artifacts.find(artifact => (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_4__.gM)(name, artifact.path));
if (claimed !== void 0) throw misleading(name, claimed.path);
refuseTooMany(artifacts, origin);
return {
path: name,
file: file,
origin: origin,
existing: existingAttestation(file, options)
};
}
function misleading(name, artifact) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("path-clash", `installers would mistake the attestation '${name}' for one of '${artifact}' alone`, "set manifest to another name, such as qpher-manifest.json");
}
function originOf(source, run) {
if (source === null) return;
if (run !== null) {
const origin = {
kind: "run",
run: run
};
if ((0, _manifest_statement_js__WEBPACK_IMPORTED_MODULE_6__.LB)(origin, source)) return origin;
}
return {
kind: "release",
release: (0, _manifest_release_predicate_js__WEBPACK_IMPORTED_MODULE_5__.Q9)(source)
};
}
function noSource() {
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("source-unknown", "attestation needs a source, but the environment does not describe one", "set source to the repository, ref and commit of the artifacts, or leave attestation out");
}
function refuseTooMany(artifacts, origin) {
const digests = {
sha256: "0".repeat(2 * _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha256),
sha512: "0".repeat(2 * _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha512)
};
const subjects = artifacts.map(artifact => ({
path: artifact.path,
digests: digests
}));
refuseTooLarge((0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__.JC)((0, 
_manifest_statement_js__WEBPACK_IMPORTED_MODULE_6__.j8)({
subjects: subjects,
origin: origin
})), artifacts.length);
}
function refuseTooLarge({length: length}, count) {
if (length <= _qpher_client_js__WEBPACK_IMPORTED_MODULE_7__.f) return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("attestation-too-large", `the attestation of ${count} artifacts has ${length} bytes to sign, but the service signs at most ${_qpher_client_js__WEBPACK_IMPORTED_MODULE_7__.f}`, "sign fewer artifacts in a run, each run with a manifest of its own, or leave attestation out");
}
function existingAttestation(file, {onExisting: onExisting}) {
(0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Vh)(file);
const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(file, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__.Me);
if (bytes === void 0) return;
if (onExisting === "error") throw (0, _existing_files_js__WEBPACK_IMPORTED_MODULE_9__.B$)(file);
const attestation = asAttestation(bytes);
if (attestation === void 0 && onExisting !== "overwrite") throw (0, _existing_files_js__WEBPACK_IMPORTED_MODULE_9__.P9)(file, "an attestation");
return {
bytes: bytes,
attestation: attestation,
isHere: true
};
}
function asAttestation(bytes) {
try {
return (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_4__.sI)(bytes);
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return;
throw error;
}
}
},
6605: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i6: () => asManifest,
jl: () => existingManifest,
qq: () => foldersWrittenTo,
rx: () => planSigning
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var promises_ = __webpack_require__(8500);
const AT_A_STRETCH = 256;
async function mapInTurns(items, work) {
const results = [];
for (const item of items) {
if (results.length % AT_A_STRETCH === 0) await (0, promises_.setImmediate)();
results.push(work(item));
}
return results;
}
var errors = __webpack_require__(9473);
var files = __webpack_require__(2211);
var schemes = __webpack_require__(5110);
var signature_path = __webpack_require__(338);
var paths = __webpack_require__(7552);
var artifact_path = __webpack_require__(42);
var explain_pattern = __webpack_require__(5072);
var match_files = __webpack_require__(4482);
async function findArtifacts(options) {
const matched = await (0, match_files.x)(options.patterns, options.workingDirectory);
const places = (0, paths._$)(options.root);
const kinds = kindsOf(new Set(matched.flatMap(({files: files}) => files)), options.ownFiles, places);
const patterns = matched.map(({text: text, optional: optional, files: files, hidden: hidden}) => ({
text: text,
optional: optional,
artifacts: files.filter(file => kinds.get(file) === "artifact").length,
left_out: hidden + files.filter(file => kinds.get(file) === "lone-signature").length
}));
await refuseUnmatched(matched, patterns, options);
const found = matched.flatMap(({files: files}) => files.filter(file => kinds.get(file) === "artifact"));
const named = [ ...new Set(found) ].map(file => ({
file: file,
path: artifactPath(file, options.root, places.relative(file))
}));
const artifacts = await mapInTurns(named, ({file: file, path: name}) => {
const entry = (0, files._f)(file);
if (places.leadsOut(file, entry?.isSymbolicLink() === true)) throw outside(file, options.root, ` (it leads to '${(0, 
files.Ye)(file) ?? ""}')`);
return {
path: name,
file: file,
size: sizeOfArtifact(file, name, entry)
};
});
return {
artifacts: ordered(artifacts, options),
patterns: patterns
};
}
function ordered(artifacts, {root: root, ownFiles: ownFiles}) {
(0, artifact_path.II)(artifacts.map(artifact => artifact.path), [ ...artifacts.map(artifact => (0, 
signature_path.oY)(artifact.path)), ...pathsBelow(root, ownFiles) ]);
return artifacts.toSorted((left, right) => (0, artifact_path.cD)(left.path, right.path));
}
function sizeOfArtifact(file, name, entry) {
try {
if (entry?.isFile() !== true) return (0, files.JL)(file);
(0, external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
return entry.size;
} catch (cause) {
const {message: message, hint: hint} = (0, files.lS)(file, cause);
throw new errors.Yb("artifact-unreadable", `'${name}' cannot be signed: ${message}`, hint, {
cause: cause
});
}
}
function kindsOf(matched, ownFiles, {relative: relative}) {
const place = file => relative(file) ?? file;
const own = new Set(ownFiles.map(place));
const ownNames = new Set(ownFiles.map(file => external_node_path_.basename(file)));
const isOwn = file => ownNames.has(external_node_path_.basename(file)) && own.has(place(file));
const isSignature = (0, signature_path.lR)(matched);
const kindOf = file => {
if (isOwn(file) || isSignature(file)) return "own";
if ((0, signature_path.gk)(file) === void 0) return "artifact";
const entry = (0, files._f)(file);
const isLone = entry?.isFile() === true && (0, schemes.Bx)({
length: entry.size
}) !== void 0;
return isLone ? "lone-signature" : "artifact";
};
return new Map(Array.from(matched, file => [ file, kindOf(file) ]));
}
function pathsBelow(root, files) {
return files.flatMap(file => (0, paths.cA)(root, file) ?? []).map(file => (0, paths.d7)(file));
}
async function refuseUnmatched(matched, patterns, place) {
const isEmpty = patterns.every(({artifacts: artifacts}) => artifacts === 0);
const isFileName = index => matched[index]?.files.join() === external_node_path_.resolve(place.workingDirectory, matched[index]?.text ?? "");
const unmatched = patterns.filter(({artifacts: artifacts, optional: optional}, index) => artifacts === 0 && !optional && (isEmpty || !isFileName(index)));
const [first] = unmatched;
if (first !== void 0) throw new errors.Yb("pattern-unmatched", `nothing to sign matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, await (0, 
explain_pattern.e)(first.text, {
...place,
isDownload: false
}));
if (isEmpty) throw new errors.Yb("no-artifacts", "there is nothing to sign", "name the files to sign in files");
}
function artifactPath(file, root, relative = (0, paths.cA)(root, file)) {
if (relative === void 0) throw outside(file, root);
return (0, artifact_path.nh)((0, paths.d7)(relative).normalize("NFC"));
}
function outside(file, root, more = "") {
return new errors.Yb("artifact-outside-root", `'${file}'${more} is outside root '${root}'`, (0, 
files._f)(root) === void 0 ? "root does not exist: check its spelling" : "set root to a folder that holds all artifacts");
}
var document_message = __webpack_require__(7107);
var lock = __webpack_require__(1465);
var layout = __webpack_require__(3544);
var manifest = __webpack_require__(8765);
var statement = __webpack_require__(1165);
var refuse_loss = __webpack_require__(9511);
var checksum_files = __webpack_require__(5978);
var plan_attestation = __webpack_require__(4459);
var artifacts_digest = __webpack_require__(1462);
const ROOM = 1024 * 1024;
function refuseLargeManifest(artifacts, algorithms) {
const digests = Object.fromEntries(algorithms.map(name => [ name, "0".repeat(artifacts_digest.QN[name] * 2) ]));
const entryBytes = JSON.stringify({
artifacts: [ unnamed(digests) ]
}, void 0, 2).length;
const bytes = artifacts.reduce((sum, {path: path}) => sum + entryBytes + 2 * Buffer.byteLength(path), ROOM);
if (bytes <= document_message.bi) return;
throw new errors.Yb("manifest-too-large", `a manifest of ${artifacts.length} artifacts would exceed the limit of ${document_message.bi} bytes`, "sign them in several runs, each with a manifest of its own, or sign an archive of them");
}
function unnamed(digests) {
return {
path: "",
size: 999999999,
digests: digests,
key_version: 1,
signature: {
path: (0, signature_path.oY)(""),
request_id: "00000000-0000-0000-0000-000000000000",
signed_at: "1970-01-01T00:00:00.000Z"
}
};
}
const gnuLine = /^\\?(?<hex>[0-9a-f]+) [ *](?<name>.+)$/i;
const bsdLine = /^\\?(?<algorithm>[A-Z][A-Z0-9/-]*) \((?<name>.+)\) = (?<hex>[0-9a-f]+)$/i;
function parseChecksums(bytes, file) {
const listed = new Map;
const lines = decode(bytes, file).split(/\r?\n/);
for (const [index, text] of lines.entries()) {
if (text === "") continue;
const at = `line ${index + 1} of '${file}'`;
const {path: path, digests: digests} = parseLine(text, at);
listed.set(path, mergeDigests(path, listed.get(path) ?? {}, digests, at));
}
if (listed.size > 0) return listed;
throw invalid(`'${file}' lists no files`, "name a checksum file, such as one that `sha512sum` wrote");
}
function mergeDigests(path, known, added, at) {
const different = artifacts_digest.DI.find(name => known[name] !== void 0 && added[name] !== void 0 && known[name] !== added[name]);
if (different === void 0) return {
...known,
...added
};
throw invalid(`${at} gives a different ${different} digest for '${path}' than an earlier line`, "create the checksum file again from the files of this release");
}
function parseLine(text, at) {
const groups = (bsdLine.exec(text) ?? gnuLine.exec(text))?.groups;
if (groups === void 0) throw invalid(`${at} is not a checksum: '${text.slice(0, 80)}'`, "write lines such as 'HEX  name' (sha512sum) or 'SHA512 (name) = HEX' (sha512sum --tag)");
const {algorithm: algorithm, hex: hex = "", name: name = ""} = groups;
const path = parsePath(name, at);
const digest = hex.toLowerCase();
if (algorithm === void 0) return {
path: path,
digests: {
[algorithmOfLength(hex.length, at)]: digest
}
};
const known = artifacts_digest.DI.find(one => one === algorithm.toLowerCase().replace(/^sha2?-/, "sha"));
if (known === void 0) return {
path: path,
digests: {}
};
if (hex.length !== 2 * artifacts_digest.QN[known]) throw wrongLength(hex.length, at);
return {
path: path,
digests: {
[known]: digest
}
};
}
function parsePath(name, at) {
try {
return (0, artifact_path.nh)(name.normalize("NFC").replace(/^(?:\.\/+)+/, ""));
} catch (error) {
if (error instanceof errors.Yb) throw new errors.Yb(error.code, `${at}: ${error.message}`, error.hint);
throw error;
}
}
function algorithmOfLength(length, at) {
const found = artifacts_digest.DI.find(name => 2 * artifacts_digest.QN[name] === length);
if (found === void 0) throw wrongLength(length, at);
return found;
}
function decode(bytes, file) {
try {
return new TextDecoder("utf-8", {
fatal: true
}).decode(bytes);
} catch (cause) {
throw invalid(`'${file}' is not UTF-8 text`, "write it as UTF-8: older versions of PowerShell write UTF-16 without -Encoding utf8", cause);
}
}
function wrongLength(length, at) {
return invalid(`${at} has a digest of ${length} hexadecimal digits`, "digests have 128 (SHA-512), 96 (SHA-384) or 64 (SHA-256) hexadecimal digits");
}
function invalid(message, hint, cause) {
return new errors.Yb("checksums-invalid", message, hint, {
cause: cause
});
}
async function listedArtifacts({root: root, digestsFrom: digestsFrom}, algorithms, context) {
const listed = new Map;
for (const name of digestsFrom) {
const bytes = (0, files.CB)(external_node_path_.resolve(context.workingDirectory, name), document_message.bi);
for (const [file, digests] of parseChecksums(bytes, name)) listed.set(file, mergeDigests(file, listed.get(file) ?? {}, digests, `'${name}'`));
}
const artifacts = [];
for (const [name, digests] of listed) {
refuseMissing(name, digests, algorithms);
artifacts.push(await compared({
path: name,
file: external_node_path_.join(root, name),
digests: digests
}, algorithms, context));
}
return artifacts;
}
async function compared({digests: digests, ...artifact}, algorithms, {hash: hash, signal: signal}) {
if ((0, files._f)(artifact.file) === void 0) return {
...artifact,
size: null,
digests: digests
};
const listed = artifacts_digest.DI.filter(name => digests[name] !== void 0);
const hashed = await hash(artifact.file, [ ...new Set([ ...algorithms, ...listed ]) ], signal);
const different = listed.find(name => hashed.digests[name] !== digests[name]);
if (different === void 0) return {
...artifact,
size: hashed.size,
digests: hashed.digests
};
throw new errors.Yb("checksums-invalid", `'${artifact.path}' exists, but its ${different} digest is not the one that digests-from lists`, "create the checksum file again, or remove the file if it comes from another build");
}
function refuseMissing(name, digests, algorithms) {
const missing = algorithms.find(algorithm => digests[algorithm] === void 0);
if (missing === void 0) return;
throw new errors.Yb("checksums-invalid", `digests-from lists no ${missing} digest of '${name}'`, `add a checksum file with ${missing} digests: digest-algorithm, checksums and attestation say which are needed`);
}
var existing_files = __webpack_require__(5808);
const KEYRING_NAME = "qpher-keyring.json";
async function planSigning(options, context) {
const manifestFile = external_node_path_.join(options.root, options.manifest);
const required = [ ...new Set([ options.digestAlgorithm, ...options.checksums, ...options.attestation ? statement.IF : [] ]) ];
const found = await allArtifacts(options, required, context);
refuseCost(found.artifacts, options);
const digestAlgorithms = [ ...new Set([ ...required, ...options.kind === "part" ? statement.IF : [], ...options.release === void 0 ? [] : [ "sha256" ] ]) ];
refuseLargeManifest(found.artifacts, digestAlgorithms);
warnOfPointers(found.artifacts, context.warn);
const existing = existingManifest(manifestFile, options);
if (options.onExisting === "reuse") {
const paths = new Set(found.artifacts.map(artifact => artifact.path));
const isListed = name => paths.has(name);
const earlier = {
name: options.manifest,
manifest: existing?.manifest,
isMerge: false
};
(0, refuse_loss.G)(earlier, isListed, (0, refuse_loss.K)(options.root));
}
const artifacts = await mapInTurns(found.artifacts, artifact => ({
...artifact,
existing: existingSignature(artifact, options)
}));
return {
options: options,
patterns: found.patterns,
artifacts: artifacts,
digestAlgorithms: digestAlgorithms,
manifestFile: manifestFile,
existingManifest: existing,
checksums: (0, checksum_files.E)(options.root, options.checksums, options.onExisting),
attestation: (0, plan_attestation._U)(options, found.artifacts, context)
};
}
async function allArtifacts(options, algorithms, context) {
const {files: files, optionalFiles: optionalFiles, root: root} = options;
const own = ownFiles(options);
const patterns = (0, match_files.O)(files, optionalFiles);
const listed = await listedArtifacts(options, algorithms, context);
const found = patterns.length === 0 ? {
artifacts: [],
patterns: []
} : await findArtifacts({
patterns: patterns,
root: root,
ownFiles: own,
workingDirectory: context.workingDirectory
});
if (listed.length === 0) return found;
const paths = new Set(listed.map(artifact => artifact.path));
const others = found.artifacts.filter(artifact => !paths.has(artifact.path));
return {
...found,
artifacts: ordered([ ...listed, ...others ], {
root: root,
ownFiles: own
})
};
}
const LFS_HEAD = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
const MAX_POINTER_BYTES = 1024;
function warnOfPointers(artifacts, warn) {
const isPointer = ({file: file, size: size}) => size !== null && size > LFS_HEAD.length && size < MAX_POINTER_BYTES && (0, 
files.t2)(file) && (0, files.H6)(file, LFS_HEAD.length).equals(LFS_HEAD);
const [first, ...others] = artifacts.filter(isPointer);
if (first === void 0) return;
const more = others.length === 0 ? "" : ` and ${others.length} more`;
warn(`'${first.path}'${more}: a Git LFS pointer is signed in place of the file; to sign the file itself, check out with lfs: true`);
}
function foldersWrittenTo({options: options, artifacts: artifacts, manifestFile: manifestFile}) {
const files = [ manifestFile, ...options.report === void 0 ? [] : [ options.report ] ];
return [ options.root, ...[ ...files, ...artifacts.map(({file: file}) => file) ].map(file => external_node_path_.dirname(file)) ];
}
function ownFiles(options) {
const names = [ ...(0, layout.Lv)({
...options,
attestation: true
}), KEYRING_NAME, lock.Sy ];
const report = options.report === void 0 ? [] : [ options.report ];
return [ ...names.map(name => external_node_path_.join(options.root, name)), ...report ];
}
function refuseCost(artifacts, {signatures: signatures, maxFiles: maxFiles, maxBytes: maxBytes}) {
const bytes = artifacts.reduce((sum, {size: size}) => sum + (size ?? 0), 0);
if (signatures === "each" && artifacts.length > maxFiles) throw new errors.Yb("cost-guard", `${artifacts.length} files match, but max-files allows ${maxFiles}`, "each file costs a call that may be billed: narrow the patterns, raise max-files, or set signatures to manifest");
if (bytes > maxBytes) throw new errors.Yb("cost-guard", `the files have ${bytes} bytes in total, but max-bytes allows ${maxBytes}`, "narrow the patterns, or raise max-bytes");
}
function existingSignature(artifact, {signatures: signatures, onExisting: onExisting}) {
const file = (0, signature_path.oY)(artifact.file);
if (signatures === "manifest") return;
if (!isThere(file, artifact)) return;
(0, files.Vh)(file);
if (onExisting === "error") throw (0, existing_files.B$)(file);
const isSignature = (0, schemes.Bx)({
length: (0, files.JL)(file)
}) !== void 0;
if (!isSignature && onExisting !== "overwrite") throw (0, existing_files.P9)(file, "a signature");
return {
read: () => isSignature ? (0, files.Zu)(file, schemes.my) : void 0,
isHere: true
};
}
function isThere(file, artifact) {
try {
return (0, external_node_fs_.lstatSync)(file, {
throwIfNoEntry: false
}) !== void 0;
} catch (cause) {
if ((0, errors.vq)(cause) !== "ENAMETOOLONG") return true;
throw new errors.Yb("path-invalid", `the name '${artifact.path}' is too long to append .sig for its signature file`, "give the file a shorter name", {
cause: cause
});
}
}
function existingManifest(file, {kind: kind, onExisting: onExisting}) {
(0, files.Vh)(file);
(0, files.Vh)((0, signature_path.oY)(file));
const bytes = (0, files.Zu)(file, document_message.bi);
if (bytes === void 0) return;
if (onExisting === "error") throw (0, existing_files.B$)(file);
const manifest = asManifest(bytes, kind);
if (manifest === void 0 && onExisting !== "overwrite") throw (0, existing_files.P9)(file, `a ${kind}`);
return {
bytes: bytes,
manifest: manifest,
signature: (0, files.Zu)((0, signature_path.oY)(file), schemes.my),
isHere: true
};
}
function asManifest(bytes, kind) {
try {
return (0, manifest.Ng)(bytes, kind);
} catch (error) {
if (error instanceof errors.Yb) return;
throw error;
}
}
},
801: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => signAttestation
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8099);
var _manifest_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1165);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2686);
var _plan_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4459);
async function signAttestation({attestation: attestation, options: options}, {artifacts: artifacts, keys: keys}, signer) {
if (attestation === void 0) return;
const {path: path, file: file, origin: origin, existing: existing} = attestation;
const subjectsUnder = signing => artifacts.map(({key_version: key_version, ...artifact}) => {
const first = keys.find(key => key.key_version === key_version)?.fingerprint;
return toSubject(artifact, first === signing.publicKey.fingerprint ? void 0 : first);
});
const facts = ({keyVersion: keyVersion, publicKey: publicKey}) => ({
path: path,
key_version: keyVersion,
fingerprint: publicKey.fingerprint
});
if (existing?.attestation !== void 0 && options.onExisting !== "overwrite") {
const {bundle: bundle, statement: statement} = existing.attestation;
const key = await signer.activeKey();
const same = (0, _manifest_statement_js__WEBPACK_IMPORTED_MODULE_0__.j8)({
subjects: subjectsUnder(key),
origin: asSameOrigin(origin, statement.origin)
});
const isSame = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.ex)(same, bundle.payload) && bundle.keyHint === key.publicKey.fingerprint;
if (isSame && await signer.isValid((0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__.JC)(same), bundle.signature, key)) return {
facts: facts(key),
content: existing.isHere ? void 0 : {
file: file,
bytes: existing.bytes
}
};
}
const payloadUnder = key => (0, _manifest_statement_js__WEBPACK_IMPORTED_MODULE_0__.j8)({
subjects: subjectsUnder(key),
origin: origin
});
const {key: key, bytes: signature} = await signer.sign(signing => {
const message = (0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__.JC)(payloadUnder(signing));
(0, _plan_attestation_js__WEBPACK_IMPORTED_MODULE_3__.Aj)(message, artifacts.length);
return message;
});
const payload = payloadUnder(key);
const bytes = (0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__.a1)({
payload: payload,
keyHint: key.publicKey.fingerprint,
signature: signature
});
return {
facts: facts(key),
content: {
file: file,
bytes: bytes
}
};
}
function asSameOrigin(origin, earlier) {
if (origin.kind !== "run" || earlier.kind !== "run") return origin;
return {
kind: "run",
run: (0, _seal_js__WEBPACK_IMPORTED_MODULE_2__.Og)(origin.run, earlier.run) ?? origin.run
};
}
function toSubject({path: path, digests: digests}, vouchedBy) {
const {sha256: sha256, sha512: sha512} = digests;
if (sha256 === void 0 || sha512 === void 0) throw new TypeError(`no digests of '${path}' to attest`);
return {
path: path,
digests: {
sha256: sha256,
sha512: sha512
},
...vouchedBy !== void 0 && {
vouchedBy: vouchedBy
}
};
}
},
3240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D9: () => assertNoDocument,
js: () => assertNoAttestations,
lQ: () => TenantKeys
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4974);
var _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);
var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7107);
var _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
var _seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2686);
class TenantKeys {
#client;
#verify;
#keys;
constructor(client, verify) {
this.#client = client;
this.#verify = verify;
}
signed(message, signature) {
return this.#signedAny([ message ], signature);
}
signedDocument(bytes, signature, kinds = _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.J$) {
return this.#signedAny(kinds.map(kind => (0, _seal_js__WEBPACK_IMPORTED_MODULE_5__.bD)(kind, bytes)), signature);
}
async signedAttestation(bytes) {
if (!(0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__.bn)(bytes)) return false;
const {payload: payload, signature: signature} = (0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__.QN)(bytes);
return this.#signedAny([ (0, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__.JC)(payload) ], signature);
}
async #signedAny(messages, signature) {
this.#keys ??= (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__.E5)(this.#client).then(({keys: keys}) => keys);
for (const {publicKey: publicKey} of await this.#keys) for (const message of messages) if (await this.#verify(publicKey, message, signature)) return true;
return false;
}
}
async function assertNoAttestations(artifacts, tenant) {
for (const {path: path, file: file, size: size} of artifacts) {
if (!(0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_1__.yv)(path) || size === null || size > _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__.Me) continue;
if (await tenant.signedAttestation((0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.CB)(file, _signatures_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_3__.Me))) throw reserved(path);
}
}
async function assertNoDocument({path: path, file: file, size: size}, signature, tenant) {
if (signature === void 0 || size === null || size > _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi) return;
const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.CB)(file, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi);
if (await tenant.signedDocument(bytes, signature)) throw reserved(path);
}
function reserved(path) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("artifact-reserved", `'${path}' is a signed document of qpher-sign, not an artifact`, "leave it out with the pattern !**/qpher-*.json*");
}
},
9715: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => writeDocuments
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(338);
var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
function writeDocuments({root: root, manifest: manifest, checksums: checksums, attestation: attestation}) {
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, manifest.path);
(0, _system_files_js__WEBPACK_IMPORTED_MODULE_1__.vZ)(...checksums.flatMap(({planned: planned, bytes: bytes, signature: signature}) => [ {
file: (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__.oY)(planned.file),
bytes: signature
}, {
file: planned.file,
bytes: bytes
} ]), ...attestation === void 0 ? [] : [ attestation ], ...manifest.kept && manifest.isHere ? [] : [ {
file: (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__.oY)(file),
bytes: manifest.signature
}, {
file: file,
bytes: manifest.bytes
} ]);
}
},
9459: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H2: () => anyAnswer,
Ky: () => toAsset,
Os: () => releaseListAnswer,
X$: () => refusalAnswer,
Xr: () => assetAnswer,
lw: () => assetListAnswer,
mT: () => refusalDetail,
ov: () => hasContent,
q0: () => releaseAnswer,
zR: () => toRelease
});
var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
function hasContent(asset, {size: size, sha256: sha256}) {
return asset.isWhole && asset.size === size && (asset.sha256 ?? sha256) === sha256;
}
function toRelease(release) {
return {
id: release.id,
tag: release.tag_name,
draft: release.draft,
prerelease: release.prerelease,
immutable: release.immutable ?? false,
url: release.html_url,
uploadUrl: release.upload_url.replace(/\{[^{}]*\}$/, "{?name}")
};
}
function toAsset(asset) {
const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? "") ?? [];
return {
id: asset.id,
name: asset.name,
size: asset.size,
isWhole: asset.state === "uploaded",
sha256: sha256,
publicUrl: asset.browser_download_url
};
}
const releaseAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_0__.Ikc({
id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Wh(),
tag_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(),
draft: _schema_js__WEBPACK_IMPORTED_MODULE_0__.zMY(),
prerelease: _schema_js__WEBPACK_IMPORTED_MODULE_0__.zMY(),
immutable: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__.zMY()),
html_url: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(),
upload_url: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP()
});
const releaseListAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_0__.YOg(releaseAnswer);
const assetAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_0__.Ikc({
id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Wh(),
name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(),
size: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Wh(0),
state: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(),
digest: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__.mee(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP())),
browser_download_url: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP()
});
const assetListAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_0__.YOg(assetAnswer);
const anyAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_0__.L5J();
const refusalAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_0__.Ikc({
message: _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(),
errors: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YOg(_schema_js__WEBPACK_IMPORTED_MODULE_0__.L5J()))
});
const refusalDetail = _schema_js__WEBPACK_IMPORTED_MODULE_0__.Ikc({
code: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP()),
message: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP())
});
},
9535: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => mergeParts
});
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
function mergeParts(parts) {
const [first, ...others] = parts;
if (first === void 0) throw new TypeError("no parts to merge");
for (const other of others) assertSameRelease(first, other);
const artifacts = mergeArtifacts(parts);
(0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.II)(artifacts.map(({path: path}) => path), (0, 
_manifest_js__WEBPACK_IMPORTED_MODULE_3__.KN)(artifacts));
return {
digestAlgorithm: first.manifest.digest_algorithm,
source: mergeSources(parts.map(({manifest: manifest}) => manifest.source)),
keys: mergeKeys(parts),
artifacts: artifacts
};
}
function assertSameRelease(first, other) {
const assertSame = (what, known, found) => {
if (known === found) return;
throw conflict(`the ${what} of '${first.name}' is ${known}, and that of '${other.name}' is ${found}`);
};
assertSame("digest algorithm", first.manifest.digest_algorithm, other.manifest.digest_algorithm);
const [known, source] = [ first.manifest.source, other.manifest.source ];
if (known === null && source === null) return;
if (known === null || source === null) {
const [recorded, missing] = known === null ? [ other.name, first.name ] : [ first.name, other.name ];
throw conflict(`'${recorded}' records its source, and '${missing}' records none`);
}
for (const field of [ "provider", "repository", "ref", "commit" ]) assertSame(field, known[field], source[field]);
}
function mergeSources(sources) {
const [first] = sources;
if (first === void 0 || first === null) return null;
const common = field => sources.every(source => source?.[field] === first[field]) ? first[field] : null;
return {
...first,
workflow: common("workflow"),
run_id: common("run_id"),
run_attempt: common("run_attempt")
};
}
function mergeKeys(parts) {
const keys = new Map;
for (const {name: name, manifest: manifest} of parts) for (const key of manifest.keys) {
const known = keys.get(key.key_version) ?? key;
if (known.fingerprint !== key.fingerprint || known.scheme !== key.scheme) throw conflict(`key version ${key.key_version} differs between '${name}' and another part: fingerprint ` + `${key.fingerprint} and ${known.fingerprint}, scheme ${key.scheme} and ${known.scheme}`);
keys.set(key.key_version, key);
}
return [ ...keys.values() ];
}
function mergeArtifacts(parts) {
const merged = new Map;
for (const {name: name, manifest: manifest} of parts) for (const artifact of manifest.artifacts) {
const known = merged.get(artifact.path);
if (known !== void 0 && !isSameContent(known.artifact, artifact)) throw conflict(`'${artifact.path}' has a different size, digest or key version in '${known.name}' than in '${name}'`);
const keepsKnown = known !== void 0 && signingOf(known.artifact) <= signingOf(artifact);
if (!keepsKnown) merged.set(artifact.path, {
artifact: artifact,
name: name
});
}
return [ ...merged.values() ].map(({artifact: artifact}) => artifact).sort((left, right) => (0, 
_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.cD)(left.path, right.path));
}
function isSameContent(left, right) {
return left.size === right.size && left.key_version === right.key_version && _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.DI.every(algorithm => left.digests[algorithm] === right.digests[algorithm]);
}
function signingOf({signature: signature}) {
return signature === null ? "~" : JSON.stringify([ signature.signed_at, signature.request_id ]);
}
function conflict(problem) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("merge-conflict", problem, "merge parts of one release, whose jobs ran for the same commit and wrote to different folders; to start a new release, delete the manifest of the old one");
}
},
8918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => MAX_MESSAGE_BYTES,
r: () => serviceClient
});
var errors = __webpack_require__(9473);
var keyring = __webpack_require__(1488);
var dist = __webpack_require__(7934);
var schema = __webpack_require__(1937);
const envelope = data => dist.Ikc({
data: data
});
const keySchema = dist.Ikc({
key_version: schema.Wh(1),
algorithm: dist.YjP(),
status: dist.YjP(),
public_key: dist.lqM(dist.mee(dist.YjP())),
created_at: dist.lqM(dist.L5J())
});
const keyAnswer = envelope(keySchema);
const keyListAnswer = envelope(dist.Ikc({
keys: dist.YOg(keySchema),
total: dist.lqM(dist.L5J())
}));
const rotationAnswer = envelope(dist.KCZ([ dist.Ikc({
new_key: dist.Ikc({
key_version: schema.Wh(1)
})
}), dist.Ikc({
key_version: schema.Wh(1)
}) ]));
const signatureAnswer = envelope(dist.Ikc({
signature: dist.YjP(),
key_version: schema.Wh(),
algorithm: dist.YjP()
}));
const FIRST_MILLISECONDS = 1e11;
function parseTime(value) {
const time = typeof value === "number" ? fromEpoch(value) : Date.parse(normalized(value));
return Number.isNaN(time) || Math.abs(time) > 864e13 ? null : new Date(time).toISOString();
}
function fromEpoch(value) {
return value < FIRST_MILLISECONDS ? value * 1e3 : value;
}
function normalized(value) {
if (typeof value !== "string") return "";
const text = value.trim().toUpperCase().replace(" ", "T");
const [, day, time, fraction = "", zone = "Z"] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
if (day === void 0 || time === void 0) return "";
return `${day}T${time}${fraction.slice(0, 4)}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
}
const MAX_MESSAGE_BYTES = 1024 * 1024;
const KEYS = "/api/v1/kms/keys";
const NO_KEY = "ERR_KMS_002";
const NOT_ACTIVE = "ERR_NOT_FOUND_001";
function serviceClient(api) {
const get = (path, answer) => api.call({
method: "GET",
path: path
}, answer);
const post = (path, body, answer) => api.call({
method: "POST",
path: path,
body: body
}, answer);
const postOnce = (path, body, answer) => api.call({
method: "POST",
path: path,
body: body
}, answer, error => Promise.reject(error));
return {
async listKeys(algorithm, isWhole = false) {
const {data: data} = found(await get(`${KEYS}?algorithm=${algorithm}`, keyListAnswer));
if (isWhole) refuseShortList(data.keys.length, data.total);
return data.keys.map(toServiceKey).filter(key => key.algorithm === algorithm);
},
async getActiveKey(algorithm) {
const reply = await get(`${KEYS}/active?algorithm=${algorithm}`, keyAnswer);
if (reply.kind === "not-found" && reply.code !== NO_KEY) throw reply.error;
const key = reply.kind === "done" ? toServiceKey(reply.value.data) : void 0;
if (key?.status === "active" && key.algorithm === algorithm) return key;
throw new errors.Yb("no-active-key", `the tenant has no active ${algorithm} key`, "create one with `qpher-sign keys generate`, or check that api-key belongs to the right tenant");
},
async generateKey(algorithm) {
return toServiceKey(found(await postOnce(`${KEYS}/generate`, {
algorithm: algorithm
}, keyAnswer)).data);
},
async rotateKey(algorithm) {
const {data: data} = found(await postOnce(`${KEYS}/rotate`, {
algorithm: algorithm
}, rotationAnswer));
return "new_key" in data ? data.new_key.key_version : data.key_version;
},
async retireKey(algorithm, keyVersion) {
const body = {
algorithm: algorithm,
key_version: keyVersion
};
return toServiceKey(found(await postOnce(`${KEYS}/retire`, body, keyAnswer)).data);
},
async sign(message, keyVersion) {
const body = {
message: Buffer.from(message).toString("base64"),
key_version: keyVersion
};
const reply = await post("/api/v1/signature/sign", body, signatureAnswer);
if (reply.kind === "not-found") {
if (reply.code === NOT_ACTIVE || reply.code === NO_KEY) return;
throw reply.error;
}
const {signature: signature, key_version: key_version} = reply.value.data;
return {
keyVersion: key_version,
signature: Buffer.from(signature, "base64"),
requestId: reply.requestId
};
},
calls: () => api.calls
};
}
function found(reply) {
if (reply.kind === "done") return reply.value;
throw reply.error;
}
function refuseShortList(listed, total) {
if (typeof total !== "number" || listed >= total) return;
throw new errors.Yb("response-invalid", `the service lists ${listed} keys, but says that it has ${total}`, "run again; if this persists, ask the operator of the service: a keyring that lacks keys breaks old releases");
}
const STANDARD_NAME = "ML-DSA-65";
function toServiceKey(key) {
return {
keyVersion: key.key_version,
algorithm: key.algorithm === STANDARD_NAME ? keyring.km : key.algorithm,
status: key.status,
createdAt: parseTime(key.created_at),
publicKey: key.public_key ?? ""
};
}
},
6041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => Signer
});
var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3943);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
var _signing_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);
const MAX_ROTATIONS = 5;
class Signer {
#options;
#calls;
#active;
constructor(options) {
this.#options = options;
this.#calls = (0, _concurrency_js__WEBPACK_IMPORTED_MODULE_4__.pC)(options.concurrency);
}
activeKey() {
this.#active ??= this.#fetchActiveKey();
return this.#active;
}
sign(messageUnder) {
return this.#orClose(this.#sign(messageUnder));
}
isValid(message, signature, key) {
return this.#orClose(this.#check(message, signature, key));
}
async #orClose(work) {
try {
return await work;
} catch (cause) {
this.#calls.close(cause);
throw cause;
}
}
async #sign(messageUnder) {
const {key: key, message: message, answer: answer} = await this.#calls.run(() => this.#ask(messageUnder));
const {signature: signature, requestId: requestId} = answer;
const isValid = await this.#check(message, signature, key);
const scheme = (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(signature);
if (!isValid || scheme === void 0) throw rejected(key, signature, requestId);
return {
bytes: signature,
key: key,
scheme: scheme,
requestId: requestId
};
}
async #ask(messageUnder) {
const {client: client} = this.#options;
for (let rotations = 0; rotations <= MAX_ROTATIONS; rotations += 1) {
const key = await this.activeKey();
const message = messageUnder(key);
const answer = await client.sign(message, key.keyVersion);
if (answer !== void 0) {
if (answer.keyVersion !== key.keyVersion) throw wrongVersion(key, answer.keyVersion, answer.requestId);
return {
key: key,
message: message,
answer: answer
};
}
await this.#replaceActiveKey(key);
}
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-unstable", `the active key changed ${MAX_ROTATIONS + 1} times while one digest was being signed`, "find out what rotates the key, then run again: finished signatures are kept");
}
#check(message, signature, key) {
return this.#options.verify(key.publicKey, message, signature);
}
async #fetchActiveKey() {
const key = await (0, _signing_keys_js__WEBPACK_IMPORTED_MODULE_3__.$u)(this.#options.client);
(0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(key, this.#options.pins);
return key;
}
async #replaceActiveKey(stale) {
const current = this.#active;
if (await current !== stale || current !== this.#active) return;
const fetching = this.#fetchActiveKey();
this.#active = fetching;
const fresh = await fetching;
if (fresh.keyVersion === stale.keyVersion) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("service-refused", `the service reports key version ${stale.keyVersion} as active, but responds with 404 when asked to sign with it`, "check the service's status, and report it to its operator");
}
}
function wrongVersion(key, answered, requestId) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-rejected", `key version ${key.keyVersion} was asked to sign, but version ${answered} did`, "this signature was not written; report it to the operator of the service with the request id", {
requestId: requestId
});
}
function rejected(key, signature, requestId) {
const scheme = (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(signature);
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-rejected", `the signature of the service (${signature.length} bytes${scheme === void 0 ? ", of neither scheme" : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`, "this signature was not written; likely causes: something between here and the service changes messages, the service signs " + "in another way (HashML-DSA, a context), or it reports a wrong public key: report it to its operator with the request id", {
requestId: requestId
});
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
