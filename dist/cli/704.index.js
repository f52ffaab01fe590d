export const id = 704;

export const ids = [ 704 ];

export const modules = {
2704: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runKeysCommand: () => runKeysCommand
});
var external_node_path_ = __webpack_require__(6760);
var keyring_file = __webpack_require__(3473);
var errors = __webpack_require__(9473);
var key_outcome = __webpack_require__(2955);
var keys_keyring = __webpack_require__(1488);
async function changeKeys(client, algorithm, change) {
const before = await client.listKeys(algorithm);
if (isDone(change, before)) {
const notes = [ `${what(change)}: nothing to do, it is not active` ];
return {
outcomes: (0, key_outcome.f)(before, before),
notes: notes
};
}
assertFits(change, before, algorithm);
const lost = await lostAnswer(send(client, algorithm, change));
const after = await readList(client, algorithm, change, lost);
const notes = [ ...lostNote(change, before, after, lost), ...activeNote(after, algorithm) ];
return {
outcomes: (0, key_outcome.f)(before, after),
notes: notes
};
}
function isDone(change, keys) {
if (change.name !== "retire") return false;
const key = keys.find(({keyVersion: keyVersion}) => keyVersion === change.keyVersion);
return key !== void 0 && key.status !== "active";
}
function assertFits(change, keys, algorithm) {
const active = activeKey(keys);
if (change.name === "generate" && active !== void 0) throw new errors.Yb("key-active", `key version ${active.keyVersion} is active, and generating another would retire it`, `to replace it, run \`${command("rotate", algorithm)}\`: what it signed stays valid`);
if (change.name === "rotate" && active === void 0) throw new errors.Yb("no-active-key", `the tenant has no active ${algorithm} key to rotate`, `create one with \`${command("generate", algorithm)}\``);
if (change.name === "retire" && !keys.some(({keyVersion: keyVersion}) => keyVersion === change.keyVersion)) throw new errors.Yb("setting-invalid", `the tenant has no ${algorithm} key version ${change.keyVersion}`, `its versions are ${keys.map(({keyVersion: keyVersion}) => keyVersion).join(", ") || "none"}`);
}
async function send(client, algorithm, change) {
switch (change.name) {
case "generate":
await client.generateKey(algorithm);
return;

case "rotate":
await client.rotateKey(algorithm);
return;

case "retire":
await client.retireKey(algorithm, change.keyVersion);
}
}
const UNCERTAIN = [ "service-failing", "service-unreachable", "response-invalid", "deadline-exceeded", "cancelled" ];
async function lostAnswer(call) {
try {
await call;
return;
} catch (error) {
if (error instanceof errors.Yb && UNCERTAIN.includes(error.code)) return error;
throw error;
}
}
async function readList(client, algorithm, change, lost) {
try {
return await client.listKeys(algorithm);
} catch (error) {
if (!(error instanceof errors.Yb)) throw error;
const {code: code, message: message, requestId: requestId} = lost ?? error;
throw new errors.Yb(code, lost === void 0 ? `${what(change)}: done, but the list of keys could not be read afterwards: ${message}` : `${what(change)}: ${message}; the list of keys could not be read either, so it is not known whether this was done`, `run \`${command("list", algorithm)}\` before anything else; run this command again only if the list shows no change`, {
requestId: requestId,
cause: error
});
}
}
function lostNote(change, before, after, lost) {
if (lost === void 0) return [];
const wasDone = change.name === "retire" ? isDone(change, after) : activeKey(after) !== void 0 && activeKey(after)?.keyVersion !== activeKey(before)?.keyVersion;
if (wasDone) return [ `${what(change)}: the answer was lost (${lost.message}), but the list of keys shows that it was done` ];
throw new errors.Yb(lost.code, `${what(change)}: ${lost.message}; the list of keys shows no change`, "the service may still be working on it: check `qpher-sign keys list` again before you repeat the command", {
requestId: lost.requestId,
cause: lost
});
}
function activeNote(keys, algorithm) {
if (activeKey(keys) !== void 0) return [];
return [ `no ${algorithm} key is active now: signing fails until \`${command("generate", algorithm)}\` makes one` ];
}
function activeKey(keys) {
return keys.find(({status: status}) => status === "active");
}
function what(change) {
return change.name === "retire" ? `retire key version ${change.keyVersion}` : `${change.name} a key`;
}
function command(name, algorithm) {
return `qpher-sign keys ${name}${algorithm === keys_keyring.km ? "" : ` --algorithm ${algorithm}`}`;
}
var clean_text = __webpack_require__(2348);
var run_context = __webpack_require__(1645);
var read_settings = __webpack_require__(9046);
var cli_context = __webpack_require__(175);
var keys_table = __webpack_require__(9328);
async function runKeysCommand(invocation, program) {
const {output: output} = program;
(0, cli_context.lD)(output);
const context = (0, run_context.p)((0, read_settings.Gs)((0, cli_context.kJ)(invocation.flags)), (0, 
cli_context.$o)(program, invocation.debug));
const result = await runAction(invocation, context);
if (result.kind === "data") {
output.data(result.data);
return 0;
}
for (const note of result.notes) output.note(`note: ${note}`);
if (invocation.json) printJson(result, output); else printTable(result, output);
return result.status ?? 0;
}
function printJson({rows: rows, notes: notes, file: file}, output) {
const document = {
...file !== void 0 && {
file: file.file,
written: file.written
},
keys: rows.map(keys_table.B),
notes: notes
};
output.data((0, clean_text.E)(`${JSON.stringify(document, void 0, 2)}\n`));
}
function printTable({rows: rows, file: file}, output) {
if (file !== void 0) output.line(`${file.file}: ${file.summary}`);
for (const line of (0, keys_table.LE)(rows)) output.line(line);
}
async function runAction({algorithm: algorithm, action: action}, context) {
switch (action.name) {
case "list":
return listed(await (await context.connect()).listKeys(algorithm));

case "active":
return listed([ await (await context.connect()).getActiveKey(algorithm) ]);

case "generate":
case "rotate":
case "retire":
{
const {outcomes: outcomes, notes: notes} = await changeKeys(await context.connect(), algorithm, action);
return {
kind: "keys",
rows: outcomes.map(keys_table.gp),
notes: notes
};
}

case "archive":
{
const update = (0, keyring_file.q2)(external_node_path_.resolve(context.workingDirectory, action.keyring), action.keyVersion);
return updated(action.keyring, update, update.isChanged);
}

case "export":
return runExport(action, context);
}
}
function listed(keys) {
return {
kind: "keys",
rows: keys.map(keys_table.qo),
notes: []
};
}
async function runExport(action, context) {
const {format: format, keyVersion: keyVersion, output: output, check: check} = action;
const client = await context.connect();
const file = output === "-" ? void 0 : external_node_path_.resolve(context.workingDirectory, output);
if (format !== "keyring") {
const text = await (0, keyring_file.ds)(client, format, keyVersion);
if (file === void 0) return {
kind: "data",
data: text
};
(0, keyring_file.QJ)(file, text);
return {
kind: "data",
data: `wrote ${output} (${format})\n`
};
}
if (file === void 0) {
const {keyring: keyring} = await (0, keyring_file.Zt)(client, void 0, context.now());
return {
kind: "data",
data: (0, keys_keyring.L8)(keyring)
};
}
if (check) {
const update = await (0, keyring_file.Zt)(client, file, context.now());
return {
...updated(output, update, false),
status: update.isChanged ? 1 : 0
};
}
const update = await (0, keyring_file.Sg)(client, file, context.now());
return updated(output, update, update.isChanged);
}
function updated(file, update, written) {
return {
kind: "keys",
rows: update.outcomes.map(keys_table.A2),
notes: update.notes,
file: {
file: file,
written: written,
summary: summaryOf(update, written)
}
};
}
function summaryOf({isNew: isNew, isChanged: isChanged}, written) {
if (!isChanged) return "up to date";
if (!written) return "not up to date";
return isNew ? "new keyring" : "updated";
}
},
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
}
};
