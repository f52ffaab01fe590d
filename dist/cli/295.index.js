export const id = 295;

export const ids = [ 295 ];

export const modules = {
9295: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
merge: () => merge
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
var _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7444);
var _manifest_merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9535);
var _qpher_signer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6041);
var _system_temporary_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2497);
var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(338);
var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42);
var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3544);
var _system_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1465);
var _merging_read_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(120);
var _seal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2686);
var _extend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6955);
var _refuse_loss_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9511);
var _own_documents_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6900);
var _publishing_open_release_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7297);
var _publishing_release_signatures_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8826);
var _publishing_upload_to_release_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6758);
var _signing_plan_attestation_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4459);
var _signing_sign_attestation_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(801);
var _manifest_statement_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1165);
var _system_files_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2211);
var _signing_checksum_files_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5978);
var _signing_existing_files_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5808);
var _tenant_keys_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3240);
var _signing_plan_signing_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6605);
var _verification_verdicts_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4454);
var _trust_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7566);
var _verification_verifier_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6002);
var _write_documents_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9715);
async function merge(options, context) {
return (0, _system_lock_js__WEBPACK_IMPORTED_MODULE_8__.Ye)(options.root, context, () => mergeAlone(options, context));
}
async function mergeAlone(options, context) {
const {root: root, manifest: name, onExisting: onExisting, keyFingerprints: pins} = options;
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
(0, _system_temporary_files_js__WEBPACK_IMPORTED_MODULE_5__.jU)([ root, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file) ]);
const files = await (0, _merging_read_parts_js__WEBPACK_IMPORTED_MODULE_9__.ae)(options, context.workingDirectory);
const local = (0, _signing_plan_signing_js__WEBPACK_IMPORTED_MODULE_24__.jl)(file, {
kind: "manifest",
onExisting: onExisting
});
const planned = (0, _signing_checksum_files_js__WEBPACK_IMPORTED_MODULE_21__.E)(root, options.checksums, onExisting);
const parts = await trustedParts(files, options, context);
const merged = (0, _manifest_merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__.N)(parts);
const {release: release, existing: existing} = await releaseOf(options, merged, {
local: local
}, context);
const replaced = {
kind: "manifest",
root: root,
name: name,
existing: existing
};
const content = onExisting === "extend" ? await (0, _extend_js__WEBPACK_IMPORTED_MODULE_11__.u)(merged, replaced, pins, context) : merged;
if (onExisting === "reuse") {
const paths = new Set(merged.artifacts.map(artifact => artifact.path));
const earlier = {
name: name,
manifest: local?.manifest,
isMerge: true
};
(0, _refuse_loss_js__WEBPACK_IMPORTED_MODULE_12__.G)(earlier, listed => paths.has(listed), (0, 
_refuse_loss_js__WEBPACK_IMPORTED_MODULE_12__.K)(root));
}
refuseUnwritable(options, content);
const own = {
...context,
source: content.source
};
const attestation = (0, _signing_plan_attestation_js__WEBPACK_IMPORTED_MODULE_17__._U)(options, content.artifacts, own);
const client = await context.connect();
const signer = new _qpher_signer_js__WEBPACK_IMPORTED_MODULE_4__.l({
client: client,
concurrency: 1,
verify: context.verify,
pins: pins
});
const earlier = onExisting === "overwrite" ? void 0 : await (0, _seal_js__WEBPACK_IMPORTED_MODULE_10__.ax)("manifest", existing, signer);
await (0, _own_documents_js__WEBPACK_IMPORTED_MODULE_13__.x)({
kind: "manifest",
manifestFile: file,
existingManifest: existing,
checksums: planned,
attestation: attestation
}, {
earlier: earlier,
signer: signer,
tenant: new _tenant_keys_js__WEBPACK_IMPORTED_MODULE_23__.lQ(client, context.verify),
foreign: (0, _signing_existing_files_js__WEBPACK_IMPORTED_MODULE_22__.EG)(onExisting, context.warn)
});
const attested = await (0, _signing_sign_attestation_js__WEBPACK_IMPORTED_MODULE_18__.m)({
attestation: attestation,
options: options
}, content, signer);
const dated = {
...content,
createdAt: context.now().toISOString()
};
const sealed = await (0, _seal_js__WEBPACK_IMPORTED_MODULE_10__.DB)("manifest", dated, earlier, signer);
const names = options.release === void 0 ? "paths" : "assets";
const checksums = await (0, _signing_checksum_files_js__WEBPACK_IMPORTED_MODULE_21__.g)(planned, content.artifacts, names, signer);
context.signal.throwIfAborted();
const manifest = {
...sealed,
path: name,
isHere: existing?.isHere !== false
};
(0, _write_documents_js__WEBPACK_IMPORTED_MODULE_28__.i)({
root: root,
manifest: manifest,
checksums: checksums,
attestation: attested?.content
});
const uploaded = release === void 0 ? null : await (0, _publishing_upload_to_release_js__WEBPACK_IMPORTED_MODULE_16__._)(release, sealed.manifest, context);
return {
mode: "merge",
outcome: "merged",
manifest: (0, _verification_verdicts_js__WEBPACK_IMPORTED_MODULE_25__.ns)(sealed.manifest, name, "active"),
kept: sealed.kept,
source: sealed.manifest.source,
attestation: attested?.facts ?? null,
files: (0, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_7__.Lv)(options),
release: uploaded,
parts: parts.map(({facts: facts}) => facts),
artifact_count: content.artifacts.length,
api_calls: client.calls()
};
}
async function trustedParts(files, options, context) {
const {keys: keys} = await (0, _trust_js__WEBPACK_IMPORTED_MODULE_26__.i)(options, context);
const {verify: verify} = context;
return (0, _merging_read_parts_js__WEBPACK_IMPORTED_MODULE_9__.fp)(files, new _verification_verifier_js__WEBPACK_IMPORTED_MODULE_27__.BL({
keys: keys,
allowRetired: true,
verify: verify,
sha512: _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__.uC
}), context);
}
async function releaseOf(options, merged, {local: local}, context) {
if (options.release === void 0) return {
release: void 0,
existing: local
};
const artifacts = merged.artifacts.map(artifact => hereOrNot(artifact, options.root));
const release = await (0, _publishing_open_release_js__WEBPACK_IMPORTED_MODULE_14__.g)(options.release, {
...options,
kind: "manifest",
artifacts: artifacts
}, context);
const isReplaced = options.onExisting === "overwrite" || options.onExisting === "error";
return {
release: release,
existing: local ?? (isReplaced ? void 0 : await (0, _publishing_release_signatures_js__WEBPACK_IMPORTED_MODULE_15__.X)(release, true))
};
}
function hereOrNot({path: name, size: size, digests: digests, signature: signature}, root) {
const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
const isHere = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_20__._f)(file)?.isFile() === true;
return {
path: name,
file: file,
digests: digests,
size: isHere ? size ?? (0, _system_files_js__WEBPACK_IMPORTED_MODULE_20__.JL)(file) : null,
hasSignature: signature !== null && (0, _system_files_js__WEBPACK_IMPORTED_MODULE_20__.t2)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, signature.path))
};
}
function refuseUnwritable(options, {artifacts: artifacts}) {
const listed = artifacts.map(artifact => artifact.path);
(0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_6__.II)(listed, [ ...listed.map(_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_29__.oY), ...(0, 
_manifest_layout_js__WEBPACK_IMPORTED_MODULE_7__.Lv)(options) ]);
(0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_2__.AV)(artifacts, options.checksums);
if (options.attestation) (0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_2__.AV)(artifacts, _manifest_statement_js__WEBPACK_IMPORTED_MODULE_19__.IF, "attestation");
}
}
};
