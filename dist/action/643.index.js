export const id = 643;

export const ids = [ 643 ];

export const modules = {
1643: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
merge: () => merge
});
var external_node_path_ = __webpack_require__(6760);
var hash_file = __webpack_require__(4885);
var checksums = __webpack_require__(7444);
var merge_manifests = __webpack_require__(9535);
var qpher_signer = __webpack_require__(6041);
var temporary_files = __webpack_require__(2497);
var signature_path = __webpack_require__(338);
var artifact_path = __webpack_require__(42);
var layout = __webpack_require__(3544);
var root_lock = __webpack_require__(1859);
var match_files = __webpack_require__(4482);
var errors = __webpack_require__(9473);
var system_files = __webpack_require__(2211);
async function findParts({files: files, root: root, manifest: manifest}, workingDirectory) {
const patterns = await matchParts(files, workingDirectory);
const matched = new Set(patterns.flatMap(pattern => pattern.files));
const isPart = file => !matched.has((0, signature_path.gk)(file) ?? "");
const unmatched = patterns.filter(pattern => !pattern.files.some(isPart));
if (unmatched.length > 0) throw new errors.Yb("pattern-unmatched", `no manifest matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling, and that the parts of all jobs have been collected");
if (matched.has(external_node_path_.join(root, manifest))) throw new errors.Yb("setting-conflict", `the manifest '${manifest}' is named as a part and as the result`, `name another with manifest, or exclude it with '!${manifest}' if it is of an earlier run`);
return [ ...matched ].filter(isPart).sort();
}
async function matchParts(files, workingDirectory) {
const isPlain = text => !/[*?[\]!\\]/.test(text);
if (!files.every(isPlain)) return (0, match_files.x)((0, match_files.O)(files, []), workingDirectory);
return files.map(text => {
const file = external_node_path_.resolve(workingDirectory, text);
return {
text: text,
optional: false,
files: (0, system_files.t2)(file) ? [ file ] : []
};
});
}
var read_parts = __webpack_require__(120);
var seal = __webpack_require__(2686);
var extend = __webpack_require__(6955);
var refuse_loss = __webpack_require__(9511);
var own_documents = __webpack_require__(6900);
var open_release = __webpack_require__(7297);
var release_signatures = __webpack_require__(8826);
var upload_to_release = __webpack_require__(6249);
var plan_attestation = __webpack_require__(4459);
var sign_attestation = __webpack_require__(801);
var statement = __webpack_require__(1165);
var checksum_files = __webpack_require__(5978);
var existing_files = __webpack_require__(5808);
var tenant_keys = __webpack_require__(3240);
var plan_signing = __webpack_require__(6605);
var verdicts = __webpack_require__(4454);
var trust = __webpack_require__(6141);
var verifier = __webpack_require__(6002);
var write_documents = __webpack_require__(9715);
async function merge(options, context) {
return (0, root_lock.Y)(options.root, context, () => mergeAlone(options, context));
}
async function mergeAlone(options, context) {
const {root: root, manifest: name, onExisting: onExisting, keyFingerprints: pins} = options;
const file = external_node_path_.join(root, name);
(0, temporary_files.jU)([ root, external_node_path_.dirname(file) ]);
const files = await findParts(options, context.workingDirectory);
const local = (0, plan_signing.jl)(file, {
kind: "manifest",
onExisting: onExisting
});
const planned = (0, checksum_files.E)(root, options.checksums, onExisting);
const parts = await trustedParts(files, options, context);
const merged = (0, merge_manifests.N)(parts);
const {release: release, existing: existing} = await releaseOf(options, merged, {
local: local
}, context);
const replaced = {
kind: "manifest",
root: root,
name: name,
existing: existing
};
const content = onExisting === "extend" ? await (0, extend.u)(merged, replaced, pins, context) : merged;
if (onExisting === "reuse") {
const paths = new Set(merged.artifacts.map(artifact => artifact.path));
(0, refuse_loss.G)(name, local?.manifest, listed => paths.has(listed), (0, refuse_loss.K)(root));
}
refuseUnwritable(options, content);
const own = {
...context,
source: content.source
};
const attestation = (0, plan_attestation._U)(options, content.artifacts, own);
const client = await context.connect();
const signer = new qpher_signer.l({
client: client,
concurrency: 1,
verify: context.verify,
pins: pins
});
const earlier = onExisting === "overwrite" ? void 0 : await (0, seal.ax)("manifest", existing, signer);
await (0, own_documents.x)({
kind: "manifest",
manifestFile: file,
existingManifest: existing,
checksums: planned,
attestation: attestation
}, {
earlier: earlier,
signer: signer,
tenant: new tenant_keys.lQ(client, context.verify),
foreign: (0, existing_files.EG)(onExisting, context.warn)
});
const attested = await (0, sign_attestation.m)({
attestation: attestation,
options: options
}, content.artifacts, signer);
const dated = {
...content,
createdAt: context.now().toISOString()
};
const sealed = await (0, seal.DB)("manifest", dated, earlier, signer);
const names = options.release === void 0 ? "paths" : "assets";
const checksums = await (0, checksum_files.g)(planned, content.artifacts, names, signer);
context.signal.throwIfAborted();
const manifest = {
...sealed,
path: name,
isHere: existing?.isHere !== false
};
(0, write_documents.i)({
root: root,
manifest: manifest,
checksums: checksums,
attestation: attested?.content
});
const uploaded = release === void 0 ? null : await (0, upload_to_release._)(release, sealed.manifest, context);
return {
mode: "merge",
outcome: "merged",
manifest: (0, verdicts.ns)(sealed.manifest, name, "active"),
kept: sealed.kept,
attestation: attested?.facts ?? null,
files: (0, layout.Lv)(options),
release: uploaded,
parts: parts.map(({facts: facts}) => facts),
artifact_count: content.artifacts.length,
api_calls: client.calls()
};
}
async function trustedParts(files, options, context) {
const {keys: keys} = await (0, trust.i)(options, context);
const {verify: verify} = context;
return (0, read_parts.f)(files, new verifier.BL({
keys: keys,
allowRetired: true,
verify: verify,
sha512: hash_file.uC
}), context);
}
async function releaseOf(options, merged, {local: local}, context) {
if (options.release === void 0) return {
release: void 0,
existing: local
};
const artifacts = merged.artifacts.map(artifact => hereOrNot(artifact, options.root));
const release = await (0, open_release.g)(options.release, {
...options,
kind: "manifest",
artifacts: artifacts
}, context);
const isReplaced = options.onExisting === "overwrite" || options.onExisting === "error";
return {
release: release,
existing: local ?? (isReplaced ? void 0 : await (0, release_signatures.X)(release))
};
}
function hereOrNot({path: name, size: size, digests: digests, signature: signature}, root) {
const file = external_node_path_.join(root, name);
const isHere = (0, system_files._f)(file)?.isFile() === true;
return {
path: name,
file: file,
digests: digests,
size: isHere ? size ?? (0, system_files.JL)(file) : null,
hasSignature: signature !== null && (0, system_files.t2)(external_node_path_.join(root, signature.path))
};
}
function refuseUnwritable(options, {artifacts: artifacts}) {
const listed = artifacts.map(artifact => artifact.path);
(0, artifact_path.II)(listed, [ ...listed.map(signature_path.oY), ...(0, layout.Lv)(options) ]);
(0, checksums.AV)(artifacts, options.checksums);
if (options.attestation) (0, checksums.AV)(artifacts, statement.IF, "attestation");
}
}
};
