export const id = 457;

export const ids = [ 457 ];

export const modules = {
9457: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sign: () => sign
});
var build_concurrency = __webpack_require__(3943);
var manifest_checksums = __webpack_require__(7444);
var statement = __webpack_require__(1165);
var qpher_signer = __webpack_require__(6041);
var temporary_files = __webpack_require__(2497);
var paths = __webpack_require__(7552);
var lock = __webpack_require__(1465);
var extend = __webpack_require__(6955);
var own_documents = __webpack_require__(6900);
var planned_uploads = __webpack_require__(7628);
var open_release = __webpack_require__(7297);
var release_signatures = __webpack_require__(8826);
var upload_to_release = __webpack_require__(6758);
var seal = __webpack_require__(2686);
var checksum_files = __webpack_require__(5978);
var existing_files = __webpack_require__(5808);
var tenant_keys = __webpack_require__(3240);
var plan_signing = __webpack_require__(6605);
var layout = __webpack_require__(3544);
var verdicts = __webpack_require__(4454);
function plannedResult(plan, reason) {
return {
mode: "sign",
outcome: "planned",
dry_run: reason,
manifest: null,
source: null,
attestation: null,
files: [],
release: null,
patterns: plan.patterns,
artifacts: plan.artifacts.map(({path: path, size: size}) => ({
path: path,
action: "planned",
size: size,
digests: {},
key_version: null,
request_id: null
})),
api_calls: 0
};
}
function signedResult({options: options, patterns: patterns}, {listed: listed, sealed: sealed, attestation: attestation, uploaded: uploaded, calls: calls}) {
const {manifest: manifest, kept: kept} = sealed;
return {
mode: "sign",
outcome: "signed",
dry_run: null,
manifest: (0, verdicts.ns)(manifest, options.manifest, "active"),
source: manifest.source,
attestation: attestation,
files: [ ...listed.flatMap(({entry: entry}) => entry.signature?.path ?? []), ...(0, 
layout.Lv)(options) ],
release: uploaded,
patterns: patterns,
artifacts: listed.map(({entry: entry, signature: signature}) => ({
path: entry.path,
action: signature?.reused ?? kept ? "reused" : "signed",
size: entry.size,
digests: entry.digests,
key_version: entry.key_version ?? manifest.key_version,
request_id: entry.signature?.request_id ?? null
})),
api_calls: calls
};
}
var sign_attestation = __webpack_require__(801);
var artifacts_digest = __webpack_require__(1462);
var hash_file = __webpack_require__(4885);
var files = __webpack_require__(2211);
var manifest = __webpack_require__(8765);
var schemes = __webpack_require__(5110);
var signature_path = __webpack_require__(338);
async function signArtifacts(plan, keys, context) {
const total = plan.artifacts.length;
const known = new Map(keys.earlier?.manifest.artifacts.map(entry => [ entry.path, entry ]));
const own = new Set(keys.own && (0, manifest.KN)(keys.own.artifacts));
let done = 0;
const signOne = async artifact => {
const signed = plan.options.signatures === "manifest" ? await listArtifact(artifact, plan, keys.tenant, context) : await signArtifact(artifact, plan, {
...keys,
known: known,
own: own
}, context);
done += 1;
context.progress(done, total, progressLine(signed));
return signed;
};
return (0, build_concurrency.X2)(plan.artifacts, 2 * plan.options.concurrency, signOne, context.signal);
}
function progressLine({entry: entry, signature: signature}) {
if (signature === null) return `listed ${entry.path}`;
const {key: key, reused: reused} = signature;
return `${reused ? "kept" : "signed"} ${entry.path} (key version ${key.keyVersion})`;
}
async function hashed({file: file, size: size, digests: digests}, {digestAlgorithms: digestAlgorithms}, {hash: hash, signal: signal}) {
if (digests !== void 0) return {
size: size,
digests: digests
};
const read = await hash(file, digestAlgorithms, signal);
return {
size: read.size,
digests: read.digests,
read: read
};
}
async function listArtifact(artifact, plan, tenant, context) {
if (artifact.size !== null) await (0, tenant_keys.D9)(artifact, signatureBeside(artifact.file), tenant);
const {size: size, digests: digests} = await hashed(artifact, plan, context);
return {
entry: {
path: artifact.path,
size: size,
digests: digests,
key_version: null,
signature: null
},
signature: null
};
}
function signatureBeside(file) {
const beside = (0, files._f)((0, signature_path.oY)(file));
const isSignature = beside?.isFile() === true && (0, schemes.Bx)({
length: beside.size
}) !== void 0;
return isSignature ? (0, files.Zu)((0, signature_path.oY)(file), schemes.my) : void 0;
}
async function signArtifact(artifact, plan, {signer: signer, tenant: tenant, foreign: foreign, known: earlier, own: own}, context) {
const {digestAlgorithm: algorithm, onExisting: onExisting} = plan.options;
const {size: size, digests: digests, read: readFile} = await hashed(artifact, plan, context);
const digest = (0, artifacts_digest.Ze)(digests, algorithm);
const entry = (keyVersion, requestId, signedAt) => ({
path: artifact.path,
size: size,
digests: digests,
key_version: keyVersion,
signature: {
path: (0, signature_path.oY)(artifact.path),
request_id: requestId,
signed_at: signedAt
}
});
if (artifact.existing !== void 0 && onExisting !== "overwrite") {
const key = await signer.activeKey();
const {read: read, isHere: isHere} = artifact.existing;
const bytes = read();
const scheme = bytes && (0, schemes.Bx)(bytes);
if (bytes !== void 0 && scheme !== void 0 && await signer.isValid(digest, bytes, key)) {
if (!isHere) (0, files.vZ)({
file: (0, signature_path.oY)(artifact.file),
bytes: bytes
});
const known = earlierSignature(earlier, {
path: artifact.path,
digests: digests,
key: key
}, algorithm);
return {
entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
signature: {
key: key,
scheme: scheme,
reused: true
}
};
}
}
if (artifact.existing !== void 0) {
const bytes = artifact.existing.read();
await (0, tenant_keys.D9)(artifact, bytes, tenant);
const isOwn = own.has((0, signature_path.oY)(artifact.path)) || bytes !== void 0 && await tenant.signed(digest, bytes);
if (!isOwn) foreign((0, signature_path.oY)(artifact.file), "a signature");
}
const {key: key, bytes: bytes, scheme: scheme, requestId: requestId} = await signer.sign(() => digest);
if (readFile !== void 0) (0, hash_file.dT)(artifact.file, readFile);
(0, files.vZ)({
file: (0, signature_path.oY)(artifact.file),
bytes: bytes
});
return {
entry: entry(key.keyVersion, requestId, context.now().toISOString()),
signature: {
key: key,
scheme: scheme,
reused: false
}
};
}
function earlierSignature(earlier, {path: path, digests: digests, key: key}, algorithm) {
const entry = earlier.get(path);
const isSame = entry?.digests[algorithm] === digests[algorithm] && entry?.key_version === key.keyVersion;
return isSame ? entry.signature : null;
}
function contentOf(listed, {digestAlgorithm: digestAlgorithm}, source) {
const keys = new Map;
for (const {signature: signature} of listed) {
if (signature === null) continue;
const {keyVersion: keyVersion, publicKey: publicKey} = signature.key;
keys.set(keyVersion, {
key_version: keyVersion,
fingerprint: publicKey.fingerprint,
scheme: signature.scheme
});
}
return {
digestAlgorithm: digestAlgorithm,
source: source,
keys: [ ...keys.values() ],
artifacts: listed.map(({entry: entry}) => entry)
};
}
var write_documents = __webpack_require__(9715);
async function sign(options, context) {
if (options.dryRun !== void 0) {
const plan = await (0, plan_signing.rx)(options, context);
if (options.release !== void 0) (0, planned_uploads.jv)((0, planned_uploads.KD)(plan), options.release.mode);
return plannedResult(plan, options.dryRun);
}
return (0, lock.Ye)(options.root, context, () => signAlone(options, context));
}
async function signAlone(options, context) {
const local = await (0, build_concurrency.Wh)((0, plan_signing.rx)(options, context), context.signal);
(0, temporary_files.jU)((0, plan_signing.qq)(local));
const release = options.release && await (0, open_release.g)(options.release, (0, 
planned_uploads.KD)(local), context);
const plan = release === void 0 ? local : await (0, release_signatures.B)(local, release);
warnOfLostSource(plan, context);
const client = await context.connect();
const {kind: kind, concurrency: concurrency, onExisting: onExisting, keyFingerprints: pins} = options;
const signer = new qpher_signer.l({
client: client,
concurrency: concurrency,
verify: context.verify,
pins: pins
});
const tenant = new tenant_keys.lQ(client, context.verify);
const foreign = (0, existing_files.EG)(onExisting, context.warn);
const existing = plan.existingManifest;
const earlier = onExisting === "overwrite" ? void 0 : await (0, seal.ax)(kind, existing, signer);
const own = await (0, own_documents.x)({
kind: kind,
...plan
}, {
earlier: earlier,
signer: signer,
tenant: tenant,
foreign: foreign
});
await (0, tenant_keys.js)(plan.artifacts, tenant);
const listed = await signArtifacts(plan, {
earlier: earlier,
own: own,
foreign: foreign,
signer: signer,
tenant: tenant
}, context);
const added = contentOf(listed, options, context.source);
const replaced = {
kind: kind,
root: options.root,
name: options.manifest,
existing: existing
};
const content = onExisting === "extend" ? await (0, extend.u)(added, replaced, pins, context) : added;
(0, manifest_checksums.AV)(content.artifacts, options.checksums);
if (options.attestation) (0, manifest_checksums.AV)(content.artifacts, statement.IF, "attestation");
const attestation = await (0, sign_attestation.m)(plan, content, signer);
const dated = {
...content,
createdAt: context.now().toISOString()
};
const sealed = await (0, seal.DB)(kind, dated, earlier, signer);
const checksums = await (0, checksum_files.g)(plan.checksums, asStored(sealed.manifest.artifacts, plan), checksumNames(options), signer);
context.signal.throwIfAborted();
(0, write_documents.i)({
root: options.root,
manifest: {
...sealed,
path: options.manifest,
isHere: existing?.isHere !== false
},
checksums: checksums,
attestation: attestation?.content
});
const uploaded = release === void 0 ? null : await (0, upload_to_release._)(release, sealed.manifest, context);
return signedResult(plan, {
listed: listed,
sealed: sealed,
attestation: attestation?.facts ?? null,
uploaded: uploaded,
calls: client.calls()
});
}
function asStored(entries, {artifacts: artifacts, options: options}) {
const stored = new Map(artifacts.map(({path: path, file: file}) => [ path, (0, paths.d7)((0, 
paths.cA)(options.root, file) ?? path) ]));
return entries.map(({path: path, digests: digests}) => ({
path: stored.get(path) ?? path,
digests: digests
}));
}
function checksumNames({release: release}) {
return release === void 0 ? "paths" : "assets";
}
function warnOfLostSource({existingManifest: existingManifest}, {source: source, warn: warn}) {
if (source !== null || (existingManifest?.manifest?.source ?? null) === null) return;
warn("the manifest will record no source, and replaces one that does");
}
}
};
