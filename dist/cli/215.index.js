export const id = 215;

export const ids = [ 215 ];

export const modules = {
9328: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A2: () => keyringRow,
B: () => keyRecord,
LE: () => formatKeyTable,
gp: () => serviceRow,
jB: () => formatColumns,
qo: () => listedRow
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2353);
function listedRow(key) {
return {
key: shownServiceKey(key),
status: key.status
};
}
function serviceRow({key: key, before: before, after: after}) {
return {
key: shownServiceKey(key),
before: before,
status: after
};
}
function keyringRow({key: key, before: before, after: after}) {
const {keyVersion: keyVersion, createdAt: createdAt, publicKey: publicKey} = key;
const {fingerprint: fingerprint, bytes: bytes} = publicKey;
return {
key: {
keyVersion: keyVersion,
algorithm: _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.km,
createdAt: createdAt,
fingerprint: fingerprint,
publicKey: (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(bytes)
},
before: before,
status: after
};
}
function shownServiceKey({keyVersion: keyVersion, algorithm: algorithm, createdAt: createdAt, publicKey: publicKey}) {
const signs = algorithm === _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.km;
const fingerprint = signs ? fingerprintOf(publicKey) : "";
return {
keyVersion: keyVersion,
algorithm: algorithm,
createdAt: createdAt,
fingerprint: fingerprint,
publicKey: publicKey
};
}
function fingerprintOf(publicKey) {
try {
return (0, _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__.FU)(publicKey, "the public key").fingerprint;
} catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return "";
throw error;
}
}
function keyRecord(row) {
const {keyVersion: keyVersion, algorithm: algorithm, createdAt: createdAt, fingerprint: fingerprint, publicKey: publicKey} = row.key;
return {
key_version: keyVersion,
algorithm: algorithm,
..."before" in row && {
before: row.before ?? null
},
status: row.status ?? null,
created_at: createdAt,
...fingerprint !== "" && {
fingerprint: fingerprint
},
public_key: publicKey
};
}
function formatKeyTable(rows) {
const hasBefore = rows.some(row => "before" in row);
const statusTitles = hasBefore ? [ "BEFORE", "NOW" ] : [ "STATUS" ];
return formatColumns([ [ "VERSION", "ALGORITHM", ...statusTitles, "CREATED", "FINGERPRINT" ], ...rows.map(({key: key, before: before, status: status}) => [ String(key.keyVersion), key.algorithm, ...hasBefore ? [ before ?? "-" ] : [], status ?? "-", key.createdAt ?? "-", key.fingerprint ]) ]);
}
function formatColumns(rows) {
const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
},
6215: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runShowCommand: () => runShowCommand
});
var external_node_path_ = __webpack_require__(6760);
var hash_file = __webpack_require__(4885);
var errors = __webpack_require__(9473);
var trusted_keys = __webpack_require__(5203);
var attestation = __webpack_require__(4974);
var manifest_manifest = __webpack_require__(8765);
var manifest_statement = __webpack_require__(1165);
var document_message = __webpack_require__(7107);
var schemes = __webpack_require__(5110);
var signature_path = __webpack_require__(338);
var system_files = __webpack_require__(2211);
var open_list = __webpack_require__(5053);
var verifier = __webpack_require__(6002);
var trust = __webpack_require__(7566);
const MAX_UNSIGNED_BYTES = 1024 * 1024;
async function show({files: files, trustedKeys: trustedKeys}, context) {
const verifier = trustedKeys.length === 0 ? void 0 : await verifierOf(trustedKeys, context);
const shown = [];
for (const name of files) {
const file = external_node_path_.resolve(context.workingDirectory, name);
shown.push(await showFile({
name: name,
bytes: (0, system_files.CB)(file, document_message.bi),
file: file
}, verifier));
}
return shown;
}
async function verifierOf(trustedKeys, context) {
const {keys: keys, background: background} = await (0, trust.i)({
trustedKeys: trustedKeys,
keyFingerprints: []
}, context);
const {verify: verify} = context;
return new verifier.BL({
keys: keys,
background: background,
allowRetired: true,
verify: verify,
sha512: hash_file.uC
});
}
async function showFile(read, verifier) {
const {name: name, bytes: bytes} = read;
if ((0, attestation.yv)(name)) return showAttestation(read, verifier);
const head = bytes.subarray(0, 256).toString("latin1");
const kind = [ "manifest", "part" ].find(one => head.includes(`"${manifest_manifest.go[one]}"`));
if (kind !== void 0) return showList(kind, read, verifier);
const {keys: keys, exportedAt: exportedAt} = (0, trusted_keys.n9)({
name: name,
bytes: bytes
});
return {
file: name,
kind: exportedAt === void 0 ? "public-key" : "keyring",
exported_at: exportedAt ?? null,
keys: keys.map(shownKey)
};
}
function shownKey({keyVersion: keyVersion, publicKey: publicKey, status: status}) {
return {
key_version: keyVersion ?? null,
fingerprint: publicKey.fingerprint,
status: status ?? null
};
}
async function showList(kind, {name: name, file: file, bytes: bytes}, verifier) {
const signature = (0, system_files.Zu)((0, signature_path.oY)(file), schemes.my);
const opened = verifier && await (0, open_list.us)(kind, {
name: name,
bytes: bytes,
signature: signature
}, verifier);
const manifest = opened?.kind === "opened" ? opened.manifest : parseUnsigned(kind, name, bytes);
const keyOf = version => {
const {scheme: scheme, ...claim} = (0, manifest_manifest.Rn)(manifest, version);
return {
...claim,
status: verifier?.find(claim)?.status ?? null,
scheme: scheme
};
};
return {
file: name,
kind: kind,
signature: signatureOf(opened),
signer: keyOf(manifest.key_version),
created_at: manifest.created_at,
source: manifest.source,
keys: manifest.keys.map(({key_version: key_version}) => keyOf(key_version)),
artifacts: manifest.artifacts.map(artifact => ({
path: artifact.path,
size: artifact.size,
digests: artifact.digests,
key_version: artifact.key_version
}))
};
}
function parseUnsigned(kind, name, bytes) {
refuseLarge(name, bytes);
return (0, manifest_manifest.Ng)(bytes, kind);
}
async function showAttestation({name: name, bytes: bytes}, verifier) {
const opened = verifier && await (0, open_list.xy)(bytes, verifier);
refuseLarge(name, bytes);
const {bundle: bundle, statement: statement} = (0, attestation.sI)(bytes);
const claim = {
key_version: null,
fingerprint: bundle.keyHint
};
const signer = {
...claim,
status: verifier?.find(claim)?.status ?? null
};
return {
file: name,
kind: "attestation",
signature: signatureOf(opened),
signer: signer,
created_at: null,
source: (0, manifest_statement.vQ)(statement.origin),
keys: [ signer ],
artifacts: statement.subjects.map(({path: subject, digests: digests}) => ({
path: subject,
size: null,
digests: digests,
key_version: null
}))
};
}
function signatureOf(opened) {
if (opened === void 0) {
const hint = "set trusted-keys to verify the signature";
return {
verdict: "not-checked",
reason: "",
hint: hint
};
}
if (opened.kind === "opened") return {
verdict: "valid",
reason: "",
hint: ""
};
return {
verdict: "invalid",
reason: opened.reason,
hint: opened.hint
};
}
function refuseLarge(name, bytes) {
if (bytes.length <= MAX_UNSIGNED_BYTES) return;
throw new errors.Yb("manifest-too-large", `'${name}' has ${bytes.length} bytes, and no trusted key is known to have signed it`, `set trusted-keys to the keyring of its publisher: without a valid signature at most ${MAX_UNSIGNED_BYTES} bytes are read`);
}
function keyOfFile(file, keyVersion) {
const {keys: keys} = (0, trusted_keys.n9)({
name: file,
bytes: (0, system_files.CB)(file, MAX_UNSIGNED_BYTES)
});
const wanted = keys.filter(key => keyVersion === void 0 ? (key.status ?? "active") === "active" : key.keyVersion === keyVersion);
const [key, ...others] = wanted;
if (key !== void 0 && others.length === 0) return key;
throw new errors.Yb("setting-invalid", keyVersion === void 0 ? `'${file}' has no single active key` : `'${file}' has no key version ${keyVersion}`, `choose one of its versions with --key-version: ${keys.map(one => one.keyVersion ?? "none stated").join(", ")}`);
}
var public_key = __webpack_require__(2353);
var clean_text = __webpack_require__(2348);
var run_context = __webpack_require__(1645);
var read_settings = __webpack_require__(9046);
var settings = __webpack_require__(9918);
var cli_context = __webpack_require__(175);
var keys_table = __webpack_require__(9328);
async function runShowCommand({files: files, flags: flags, format: format, keyVersion: keyVersion, json: json, debug: debug}, program) {
const {output: output} = program;
if (format !== void 0) {
const [file = ""] = files;
const {publicKey: publicKey} = keyOfFile(external_node_path_.resolve(file), keyVersion);
output.data(format === "pem" ? (0, public_key._i)(publicKey) : (0, public_key.ul)(publicKey));
return 0;
}
const read = (0, read_settings.Gs)((0, cli_context.kJ)(flags));
const context = (0, run_context.p)(read, (0, cli_context.$o)(program, debug));
const documents = await show({
files: files,
trustedKeys: read(settings.W0.trustedKeys)
}, context);
if (json) {
const document = {
type: "qpher-sign/show/v1",
documents: documents
};
output.data((0, clean_text.E)(`${JSON.stringify(document, void 0, 2)}\n`));
} else for (const document of documents) for (const line of linesOf(document)) output.line(line);
return documents.some(isInvalid) ? 1 : 0;
}
function isInvalid(document) {
return "signature" in document && document.signature.verdict === "invalid";
}
function linesOf(document) {
return "signature" in document ? listLines(document) : keyLines(document);
}
function keyLines({file: file, kind: kind, exported_at: exported_at, keys: keys}) {
const when = exported_at === null ? "" : `, exported at ${exported_at}`;
return [ `${file}: ${kind === "keyring" ? "keyring" : "public key"}${when}`, ...table([ "VERSION", "STATUS", "FINGERPRINT" ], keys.map(({key_version: key_version, status: status, fingerprint: fingerprint}) => [ String(key_version ?? "-"), status ?? "-", fingerprint ])) ];
}
function listLines(list) {
const {file: file, kind: kind, signature: signature, signer: signer, created_at: created_at, source: source, keys: keys, artifacts: artifacts} = list;
const facts = [ [ "signature", signatureText(signature) ], [ "signed by", `${keyName(signer)}${signer.status === null ? "" : `, ${signer.status} now`}` ], ...created_at === null ? [] : [ [ "signed at", created_at ] ], [ "repository", source?.repository ?? "not recorded" ], [ "ref", source?.ref ?? "not recorded" ], [ "commit", source?.commit ?? "not recorded" ], [ "workflow", source?.workflow ?? "not recorded" ] ];
return [ `${file}: ${kind} of ${artifacts.length} artifact${artifacts.length === 1 ? "" : "s"}`, ...(0, 
keys_table.jB)(facts).map(line => `  ${line}`), ...signature.hint === "" ? [] : [ `  hint: ${signature.hint}` ], ...keys.length < 2 ? [] : table([ "KEY", "STATUS", "FINGERPRINT" ], keys.map(({key_version: key_version, status: status, fingerprint: fingerprint}) => [ String(key_version ?? "-"), status ?? "-", fingerprint ])), ...table([ "ARTIFACT", "BYTES", "KEY", "DIGEST" ], artifacts.map(({path: name, size: size, key_version: key_version, digests: digests}) => [ name, String(size ?? "-"), String(key_version ?? "-"), Object.entries(digests).map(([algorithm, digest]) => `${algorithm}:${digest ?? ""}`).join(" ") ])) ];
}
function signatureText({verdict: verdict, reason: reason}) {
switch (verdict) {
case "valid":
return "valid";

case "invalid":
return `not valid: ${reason}`;

case "not-checked":
return "not checked";
}
}
function keyName({key_version: key_version, fingerprint: fingerprint}) {
return key_version === null ? fingerprint : `key version ${key_version}, ${fingerprint}`;
}
function table(header, rows) {
return (0, keys_table.jB)([ header, ...rows ]).map(line => `  ${line}`);
}
}
};
