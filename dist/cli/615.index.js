export const id = 615;

export const ids = [ 615 ];

export const modules = {
7615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => startEmulator
});
var external_node_crypto_ = __webpack_require__(7598);
var promises_ = __webpack_require__(8500);
var errors = __webpack_require__(9473);
var faults = __webpack_require__(4873);
var rate_limit = __webpack_require__(3040);
var external_node_http_ = __webpack_require__(7067);
var external_node_stream_ = __webpack_require__(7075);
var external_node_stream_promises_ = __webpack_require__(6466);
var operation = __webpack_require__(4755);
const HOST = "127.0.0.1";
const FILLER_CHUNK_BYTES = 64 * 1024;
async function serve(port, answer) {
const closing = new AbortController;
const respond = async (request, response) => {
const {reply: reply, delivery: delivery} = await answer(await readCall(request), closing.signal);
if (reply === void 0) response.socket?.resetAndDestroy(); else await deliver(reply, delivery, response, closing.signal);
};
const server = (0, external_node_http_.createServer)((request, response) => {
respond(request, response).catch(() => response.destroy());
});
const boundPort = await listen(server, port);
return {
url: `http://${HOST}:${boundPort}`,
close: async () => {
closing.abort();
const closed = new Promise(resolve => server.close(() => {
resolve();
}));
server.closeAllConnections();
await closed;
}
};
}
function listen(server, port) {
return new Promise((resolve, reject) => {
server.once("error", cause => {
const message = `cannot listen on port ${port} of ${HOST}: ${(0, errors.vq)(cause) ?? cause.message}`;
reject(new errors.Yb("setting-invalid", message, "choose another port, or 0 for any free one", {
cause: cause
}));
});
server.listen(port, HOST, () => {
const address = server.address();
resolve(address === null || typeof address === "string" ? port : address.port);
});
});
}
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function readCall(request) {
const [path = "", query = ""] = (request.url ?? "").split("?", 2);
const requestId = headerOf(request, "x-request-id");
return {
method: request.method ?? "",
path: path,
query: new URLSearchParams(query),
apiKey: headerOf(request, "x-api-key"),
requestId: requestId !== void 0 && uuidPattern.test(requestId) ? requestId : (0, 
external_node_crypto_.randomUUID)(),
body: await readBody(request)
};
}
function headerOf(request, name) {
const value = request.headers[name];
return typeof value === "string" ? value : void 0;
}
async function readBody(request) {
const chunks = [];
let length = 0;
for await (const chunk of request) {
if (!Buffer.isBuffer(chunk)) continue;
length += chunk.length;
if (length <= operation.YK) chunks.push(chunk); else chunks.length = 0;
}
return length > operation.YK ? void 0 : Buffer.concat(chunks);
}
async function deliver(reply, {reset: reset, truncate: truncate, drip_ms: gapMs, body_bytes: bytes}, response, signal) {
const body = Buffer.from(reply.body);
const half = body.subarray(0, Math.floor(body.length / 2));
const writeHead = length => response.writeHead(reply.status, {
...reply.headers,
"content-length": length
});
if (reset !== void 0) writeHead(body.length).write(half, () => response.socket?.resetAndDestroy()); else if (truncate === "json") writeHead(half.length).end(half); else if (truncate === true) writeHead(body.length).write(half, () => response.destroy()); else if (gapMs !== void 0) await (0, 
external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(dripping(body, gapMs, signal)), writeHead(body.length), {
signal: signal
}); else if (bytes !== void 0) await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(filler(bytes)), response.writeHead(reply.status, reply.headers), {
signal: signal
}); else writeHead(body.length).end(body);
}
async function* dripping(body, gapMs, signal) {
for (let index = 0; index < body.length; index += 1) {
if (index > 0) await (0, promises_.setTimeout)(gapMs, void 0, {
signal: signal
});
yield body.subarray(index, index + 1);
}
}
function* filler(bytes) {
const chunk = Buffer.alloc(FILLER_CHUNK_BYTES, " ");
for (let left = bytes; left > 0; left -= chunk.length) yield chunk.subarray(0, Math.min(left, chunk.length));
}
var emulator_service = __webpack_require__(3337);
var tenant = __webpack_require__(2724);
var tenant_store = __webpack_require__(3660);
const MAX_REQUESTS = 1e5;
const defaults = {
port: 0,
plan: "growth",
latencyMs: 0,
scheme: "ml-dsa-65",
edition: void 0,
apiKey: void 0,
stateFile: void 0,
faults: [],
now: Date.now,
randomBytes: external_node_crypto_.randomBytes
};
async function startEmulator(options = {}) {
const settings = {
...defaults,
...options
};
const nextFault = (0, faults.iW)((0, faults.A0)({
faults: settings.faults
}));
const service = await openService(settings);
const charge = (0, rate_limit.f)(settings.plan, settings.now);
const requests = [];
const answer = async (call, closing) => {
const fault = nextFault((0, emulator_service.zI)(call));
const waitMs = settings.latencyMs + (fault.delay_ms ?? 0);
if (waitMs > 0) await (0, promises_.setTimeout)(waitMs, void 0, {
signal: closing
});
const reply = await answerUnder(fault, call, service, charge);
if (requests.length >= MAX_REQUESTS) requests.splice(0, MAX_REQUESTS / 2);
requests.push(recordOf(call, fault, reply));
return {
reply: reply,
delivery: fault
};
};
const server = await serve(settings.port, answer);
return {
url: server.url,
apiKey: service.store.tenant().apiKey,
requests: requests,
archive: keyVersion => {
archiveKey(service.store, keyVersion);
},
close: server.close
};
}
async function openService(settings) {
const {apiKey: apiKey, edition: edition, now: now} = settings;
if (apiKey !== void 0 && !tenant.sZ.test(apiKey)) throw new errors.Yb("api-key-malformed", "the API key of an emulator starts with qph_", "leave it out for a fresh one");
const makeKey = algorithm => {
const seed = settings.randomBytes(tenant.lJ[algorithm]);
return (0, tenant.FJ)(algorithm === "Dilithium3" ? {
algorithm: algorithm,
scheme: settings.scheme,
seed: seed
} : {
algorithm: algorithm,
seed: seed
});
};
const create = async () => {
const fresh = {
apiKey: `qph_${Buffer.from(settings.randomBytes(16)).toString("hex")}`,
keys: []
};
return (0, tenant.Ur)(fresh, await makeKey("Dilithium3"), now());
};
return {
edition: edition,
now: now,
makeKey: makeKey,
store: await (0, tenant_store.O)(settings.stateFile, create, apiKey)
};
}
async function answerUnder(fault, call, service, charge) {
await changeKeys(fault, service);
if (fault.reset === "before") return;
const time = service.now() + (fault.clock_skew_ms ?? 0);
const scripted = (0, faults.to)(fault, call, time);
if (scripted !== void 0) return scripted;
const outcome = await (0, emulator_service.ld)((0, faults.sG)(call, fault), service, charge);
return (0, emulator_service.qV)((0, faults.Ew)(outcome, fault), call, time);
}
async function changeKeys({rotate: rotate, retire: retire, archive: archive}, service) {
const {store: store} = service;
if (rotate === true) {
const material = await service.makeKey("Dilithium3");
store.replace((0, tenant.Ur)(store.tenant(), material, service.now()));
}
const key = (0, tenant.w6)(store.tenant(), "Dilithium3");
if (key === void 0 || (retire ?? archive) === void 0) return;
store.replace((0, tenant.zC)(store.tenant(), key, retire === true ? "retired" : "archived"));
}
function archiveKey(store, keyVersion) {
const key = (0, tenant.Tj)(store.tenant(), "Dilithium3", keyVersion);
if (key === void 0) throw new errors.Yb("setting-invalid", `the emulator has no key version ${keyVersion}`, "list its keys to see their versions");
store.replace((0, tenant.zC)(store.tenant(), key, "archived"));
}
const keyVersionPattern = /"key_version"\s*:\s*(\d+)/;
function recordOf(call, fault, reply) {
const [, keyVersion] = keyVersionPattern.exec((new TextDecoder).decode(call.body)) ?? [];
return {
operation: (0, emulator_service.zI)(call) ?? "unknown",
status: reply === void 0 || fault.reset !== void 0 ? 0 : reply.status,
requestId: call.requestId,
...keyVersion !== void 0 && {
keyVersion: Number(keyVersion)
}
};
}
},
4873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A0: () => checkFaults,
Ew: () => faultyOutcome,
Xm: () => MAX_FAULTS_BYTES,
bZ: () => parseFaults,
iW: () => faultScript,
sG: () => faultyCall,
to: () => scriptedReply
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
var _operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3337);
const MAX_FAULTS_BYTES = 1024 * 1024;
const MAX_DELAY_MS = 864e5;
const MAX_FAULT_BODY_BYTES = 4 * 1024 * 1024 * 1024;
const count = _schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(0);
const delay = _schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(0, MAX_DELAY_MS);
const yes = _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz(true);
const singleLine = _schema_js__WEBPACK_IMPORTED_MODULE_4__.wC(/^[\x20-\x7e]+$/, "not printable ASCII");
const when = {
operation: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.KIO(_service_js__WEBPACK_IMPORTED_MODULE_3__.qj)),
after: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(count),
times: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.KCZ([ _schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(1), _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("always"), _schema_js__WEBPACK_IMPORTED_MODULE_5__.chJ() ]))
};
const what = {
delay_ms: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(delay),
rotate: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(yes),
retire: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(yes),
archive: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(yes),
status: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(200, 599)),
retry_after: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(singleLine),
body: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.YjP()),
content_type: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(singleLine),
echo_key: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(yes),
redirect: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(singleLine),
signature: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.KIO([ "flip", "empty", "other-digest", "short" ])),
key_version: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh()),
clock_skew_ms: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh()),
reset: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.KIO([ "before", "in-body" ])),
truncate: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.KCZ([ yes, _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("json") ])),
drip_ms: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(delay),
body_bytes: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(1, MAX_FAULT_BODY_BYTES))
};
const alternatives = [ [ "rotate", "retire", "archive" ], [ "status", "redirect" ], [ "status", "signature" ], [ "redirect", "signature" ], [ "status", "key_version" ], [ "redirect", "key_version" ], [ "body", "echo_key" ], [ "reset", "truncate", "drip_ms", "body_bytes" ] ];
const companions = [ [ "retry_after", "status" ], [ "body", "status" ], [ "echo_key", "status" ], [ "content_type", "body" ] ];
const effectNames = _schema_js__WEBPACK_IMPORTED_MODULE_5__.ZEF(_schema_js__WEBPACK_IMPORTED_MODULE_5__.Ikc(what)).options;
const faultFields = _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
...when,
...what
});
const faultSchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__.FsL(faultFields, _schema_js__WEBPACK_IMPORTED_MODULE_5__.H0v(({dataset: dataset, addIssue: addIssue}) => {
if (!dataset.typed) return;
const [problem] = problemsOf(dataset.value);
if (problem !== void 0) addIssue({
message: problem
});
}));
function problemsOf(fault) {
const has = effect => fault[effect] !== void 0;
const signs = fault.operation === void 0 || fault.operation === "sign" || fault.operation === "signHash";
return [ ...effectNames.some(has) ? [] : [ "this fault does nothing" ], ...alternatives.map(list => list.filter(has)).flatMap(([first, second]) => second === void 0 ? [] : [ `${first} and ${second} exclude each other` ]), ...companions.filter(([effect, needed]) => has(effect) && !has(needed)).map(([effect, needed]) => `${effect} needs ${needed}`), ...!signs && (has("signature") || has("key_version")) ? [ "signature and key_version only apply to sign and signHash" ] : [] ];
}
const documentSchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
faults: _schema_js__WEBPACK_IMPORTED_MODULE_5__.YOg(faultSchema)
});
function parseFaults(bytes) {
const document = "the faults document";
return checkFaults((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "setting-invalid", document), document);
}
function checkFaults(document, name = "the list of faults") {
return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(documentSchema, document, "setting-invalid", name).faults;
}
function faultScript(faults) {
const calls = new Map;
let ofAny = 0;
return operation => {
const ofOperation = calls.get(operation) ?? 0;
const happening = faults.filter(fault => {
if (fault.operation !== void 0 && fault.operation !== operation) return false;
const before = fault.operation === void 0 ? ofAny : ofOperation;
const after = fault.after ?? 0;
const times = fault.times === null || fault.times === "always" ? 1 / 0 : fault.times ?? 1;
return before >= after && before < after + times;
});
calls.set(operation, ofOperation + 1);
ofAny += 1;
return happening.reduceRight((all, fault) => ({
...all,
...fault
}), {});
};
}
function faultyCall(call, {signature: signature}) {
if (signature !== "other-digest" || call.body === void 0) return call;
const text = (new TextDecoder).decode(call.body);
const changed = text.replace(/("(?:message|hash)"\s*:\s*")([^"]*)/, (_, before, base64) => {
const message = Buffer.from(base64, "base64");
const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512").update(message).digest().subarray(0, message.length);
return before + digest.toString("base64");
});
return {
...call,
body: Buffer.from(changed)
};
}
function faultyOutcome(outcome, fault) {
if (outcome instanceof _operation_js__WEBPACK_IMPORTED_MODULE_2__.P_ || typeof outcome.data.signature !== "string") return outcome;
const made = damaged(Buffer.from(outcome.data.signature, "base64"), fault.signature);
const {key_version: key_version = outcome.data.key_version} = fault;
return {
...outcome,
data: {
...outcome.data,
signature: made.toString("base64"),
key_version: key_version
}
};
}
function damaged(signature, damage) {
switch (damage) {
case "flip":
return Buffer.concat([ Buffer.from([ (signature[0] ?? 0) ^ 1 ]), signature.subarray(1) ]);

case "empty":
return Buffer.alloc(0);

case "short":
return signature.subarray(0, -1);

case "other-digest":
case void 0:
return signature;
}
}
const codeOfStatus = {
400: "ERR_INVALID_001",
401: "ERR_AUTH_001",
403: "ERR_FORBIDDEN_001",
404: "ERR_NOT_FOUND_001",
409: "ERR_KMS_003",
422: "ERR_INVALID_003",
429: "ERR_RATE_LIMIT_001",
500: "ERR_INTERNAL_001",
502: "ERR_BAD_GATEWAY_001",
503: "ERR_SERVICE_001",
504: "ERR_TIMEOUT_001"
};
function scriptedReply(fault, call, time) {
const {redirect: redirect, status: status, body: body, retry_after: retryAfter} = fault;
const headers = retryAfter === void 0 ? {} : {
"retry-after": retryAfter
};
if (redirect !== void 0) return {
status: 302,
headers: {
"x-request-id": call.requestId,
location: redirect
},
body: ""
};
if (status === void 0) return;
const message = fault.echo_key === true ? `refused for the key ${call.apiKey ?? "(none)"}` : "a scripted fault";
const code = codeOfStatus[status] ?? "ERR_INTERNAL_001";
const reply = (0, _service_js__WEBPACK_IMPORTED_MODULE_3__.qV)(new _operation_js__WEBPACK_IMPORTED_MODULE_2__.P_(status, code, message, headers), call, time);
if (body === void 0) return reply;
const contentType = fault.content_type ?? "application/json";
return {
...reply,
headers: {
...reply.headers,
"content-type": contentType
},
body: body
};
}
},
4755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L5: () => parseFields,
OG: () => parseBody,
P_: () => Refusal,
SH: () => editions,
YK: () => MAX_BODY_BYTES
});
var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1937);
const MAX_BODY_BYTES = 2 * 1024 * 1024;
class Refusal extends Error {
status;
code;
headers;
constructor(status, code, message, headers = {}) {
super(message);
this.status = status;
this.code = code;
this.headers = headers;
}
}
const editions = [ "older", "newer" ];
function parseFields(schema, body, codes) {
const result = _schema_js__WEBPACK_IMPORTED_MODULE_0__.x6(schema, body);
if (result.ok) return result.value;
const [field] = result.path;
if (field === void 0) throw new Refusal(400, "ERR_INVALID_001", "body is not a JSON object");
const code = field === "algorithm" ? codes.algorithm : codes.other;
throw new Refusal(400, code, `${field}: ${result.problem}`);
}
function parseBody({body: body}) {
if (body === void 0) throw new Refusal(400, "ERR_INVALID_001", `body has more than ${MAX_BODY_BYTES} bytes`);
try {
const value = JSON.parse(new TextDecoder("utf-8", {
fatal: true
}).decode(body));
return Array.isArray(value) ? void 0 : value;
} catch {
throw new Refusal(400, "ERR_INVALID_001", "body is not UTF-8 JSON");
}
}
},
3040: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => planLimit,
v: () => plans
});
var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);
const plans = [ "free", "personal", "starter", "growth", "pro", "enterprise" ];
const WINDOW_MS = 6e4;
const callsPerWindow = {
free: 100,
personal: 100,
starter: 500,
growth: 1e3,
pro: 5e3,
enterprise: 1 / 0
};
const FREE_CALLS_PER_MONTH = 5e3;
function planLimit(plan, now) {
const limit = callsPerWindow[plan];
const recent = [];
let month = "";
let callsInMonth = 0;
return () => {
if (limit === 1 / 0) return;
const time = now();
const thisMonth = new Date(time).toISOString().slice(0, 7);
if (thisMonth !== month) [month, callsInMonth] = [ thisMonth, 0 ];
if (plan === "free" && callsInMonth >= FREE_CALLS_PER_MONTH) return new _operation_js__WEBPACK_IMPORTED_MODULE_0__.P_(403, "ERR_FORBIDDEN_001", `the free plan allows ${FREE_CALLS_PER_MONTH} calls per month`);
while (recent[0] !== void 0 && recent[0] <= time - WINDOW_MS) recent.shift();
const [oldest] = recent;
if (oldest !== void 0 && recent.length >= limit) {
const seconds = Math.max(1, Math.ceil((oldest + WINDOW_MS - time) / 1e3));
return new _operation_js__WEBPACK_IMPORTED_MODULE_0__.P_(429, "ERR_RATE_LIMIT_001", `the ${plan} plan allows ${limit} calls per minute`, {
"retry-after": String(seconds)
});
}
recent.push(time);
callsInMonth += 1;
return;
};
}
},
3337: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ld: () => answerCall,
qV: () => formatReply,
qj: () => operationNames,
zI: () => operationOf
});
var errors = __webpack_require__(9473);
var keyring = __webpack_require__(1488);
var dist = __webpack_require__(7934);
var schema = __webpack_require__(1937);
var operation = __webpack_require__(4755);
var tenant = __webpack_require__(2724);
const algorithmSchema = dist.KIO(tenant.Rz);
const algorithmFields = dist.Ikc({
algorithm: algorithmSchema
});
const algorithmFilter = dist.Ikc({
algorithm: dist.lqM(algorithmSchema)
});
const statusFilter = dist.Ikc({
status: dist.lqM(dist.KIO(keyring.oY))
});
const keyCodes = {
algorithm: "ERR_KMS_001",
other: "ERR_INVALID_001"
};
const listKeys = ({query: query}, {edition: edition, store: store}) => {
const filters = Object.fromEntries(query);
const {algorithm: algorithm} = (0, operation.L5)(algorithmFilter, filters, keyCodes);
const status = edition === "older" ? void 0 : (0, operation.L5)(statusFilter, filters, keyCodes).status;
const keys = store.tenant().keys.filter(key => algorithm === void 0 || key.algorithm === algorithm).filter(key => status === void 0 || key.status === status).map(keyData).reverse();
return edition === "older" ? {
keys: keys
} : {
keys: keys,
total: keys.length
};
};
const getActiveKey = ({query: query}, {store: store}) => {
const {algorithm: algorithm} = (0, operation.L5)(algorithmFields, Object.fromEntries(query), keyCodes);
return keyData((0, tenant.w6)(store.tenant(), algorithm) ?? noActiveKey(algorithm));
};
const getKey = ({query: query}, {store: store}, version) => {
const {algorithm: algorithm} = (0, operation.L5)(algorithmFields, Object.fromEntries(query), keyCodes);
const key = (0, tenant.Tj)(store.tenant(), algorithm, Number(version));
if (key === void 0) throw new operation.P_(404, "ERR_KMS_002", `the tenant has no ${algorithm} key version ${version}`);
return keyData(key);
};
const generateKey = async (call, service) => {
const {algorithm: algorithm} = (0, operation.L5)(algorithmFields, (0, operation.OG)(call), keyCodes);
const material = await service.makeKey(algorithm);
if (service.edition === "newer" && (0, tenant.w6)(service.store.tenant(), algorithm) !== void 0) throw new operation.P_(409, "ERR_KMS_003", `the tenant already has an active ${algorithm} key: rotate it`);
return keyData(addKey(service, material));
};
const rotateKey = async (call, service) => {
const {algorithm: algorithm} = (0, operation.L5)(algorithmFields, (0, operation.OG)(call), keyCodes);
const material = await service.makeKey(algorithm);
const before = (0, tenant.w6)(service.store.tenant(), algorithm) ?? noActiveKey(algorithm);
const key = keyData(addKey(service, material));
const both = {
new_key: key,
retired_key: keyData({
...before,
status: "retired"
})
};
const {key_version: key_version, public_key: public_key} = key;
const flat = {
key_version: key_version,
algorithm: algorithm,
public_key: public_key,
old_key_version: before.version
};
if (service.edition === "older") return both;
return service.edition === "newer" ? flat : {
...both,
...flat
};
};
const retireKey = (call, {store: store}) => {
const fields = dist.Ikc({
algorithm: algorithmSchema,
key_version: schema.Wh(1)
});
const {algorithm: algorithm, key_version: version} = (0, operation.L5)(fields, (0, 
operation.OG)(call), keyCodes);
const key = (0, tenant.Tj)(store.tenant(), algorithm, version);
if (key?.status !== "active") throw new operation.P_(404, "ERR_KMS_002", `the tenant has no active ${algorithm} key version ${version}`);
store.replace((0, tenant.zC)(store.tenant(), key, "retired"));
return keyData({
...key,
status: "retired"
});
};
function addKey({store: store, now: now}, material) {
store.replace((0, tenant.Ur)(store.tenant(), material, now()));
return (0, tenant.w6)(store.tenant(), material.algorithm) ?? noActiveKey(material.algorithm);
}
function keyData({version: version, algorithm: algorithm, status: status, publicKey: publicKey, createdAt: createdAt}) {
return {
key_version: version,
algorithm: algorithm,
status: status,
public_key: Buffer.from(publicKey).toString("base64"),
created_at: new Date(createdAt).toISOString()
};
}
function noActiveKey(algorithm) {
throw new operation.P_(404, "ERR_KMS_002", `the tenant has no active ${algorithm} key`);
}
var platform_signatures = __webpack_require__(6075);
var tenant_store = __webpack_require__(3660);
const MAX_MESSAGE_BYTES = 1024 * 1024;
const hashBytes = {
"SHA-256": 32,
"SHA-384": 48,
"SHA-512": 64
};
const signatureCodes = {
algorithm: "ERR_INVALID_001",
other: "ERR_SIG_001"
};
const key = {
key_version: schema.Wh(1),
algorithm: dist.lqM(dist.euz("Dilithium3"))
};
const message = {
message: (0, tenant_store.K)(0, MAX_MESSAGE_BYTES)
};
const hash = {
hash: (0, tenant_store.K)(32, 64),
hash_algorithm: dist.KIO([ "SHA-256", "SHA-384", "SHA-512" ])
};
const signature = {
signature: (0, tenant_store.K)(0, operation.YK)
};
const sign = (call, service) => {
const version = service.edition === "older" ? key.key_version : dist.lqM(key.key_version);
const fields = dist.Ikc({
...message,
...key,
key_version: version
});
const parsed = (0, operation.L5)(fields, (0, operation.OG)(call), signatureCodes);
return signedBy(service, parsed.key_version, parsed.message);
};
const verify = async (call, service) => {
const fields = dist.Ikc({
...message,
...signature,
...key
});
const parsed = (0, operation.L5)(fields, (0, operation.OG)(call), signatureCodes);
return verdict(service, parsed, parsed.message);
};
const signHash = (call, service) => {
const parsed = withHash((0, operation.L5)(dist.Ikc({
...hash,
...key
}), (0, operation.OG)(call), signatureCodes));
const {hash_algorithm: hash_algorithm} = parsed;
return {
...signedBy(service, parsed.key_version, parsed.hash),
hash_algorithm: hash_algorithm,
signature_type: "detached"
};
};
const verifyHash = async (call, service) => {
const fields = dist.Ikc({
...hash,
...signature,
...key
});
const parsed = withHash((0, operation.L5)(fields, (0, operation.OG)(call), signatureCodes));
return {
...await verdict(service, parsed, parsed.hash),
hash_algorithm: parsed.hash_algorithm
};
};
function withHash(fields) {
if (fields.hash.length === hashBytes[fields.hash_algorithm]) return fields;
throw new operation.P_(400, "ERR_SIG_001", `hash does not have the length of a ${fields.hash_algorithm} digest`);
}
function signedBy(service, wanted, text) {
const {sign: make, version: version} = usableKey(service, wanted, [ "active" ]);
const made = Buffer.from(make?.(text) ?? []);
return {
signature: made.toString("base64"),
key_version: version,
algorithm: "Dilithium3"
};
}
async function verdict(service, given, text) {
const {version: version, publicKey: publicKey, scheme: scheme} = usableKey(service, given.key_version, [ "active", "retired" ]);
const valid = await (0, platform_signatures.Oj)({
bytes: publicKey,
schemes: [ scheme ]
}, text, given.signature);
return {
valid: valid,
key_version: version,
algorithm: "Dilithium3"
};
}
function usableKey({store: store}, wanted, statuses) {
const found = store.tenant().keys.filter(each => each.algorithm === "Dilithium3").find(each => statuses.includes(each.status) && each.version === (wanted ?? each.version));
if (found !== void 0) return found;
const which = wanted === void 0 ? "" : ` version ${wanted}`;
throw new operation.P_(404, "ERR_NOT_FOUND_001", `the tenant has no ${statuses.join(" or ")} key${which}`);
}
const operationNames = [ "listKeys", "getActiveKey", "getKey", "generateKey", "rotateKey", "retireKey", "sign", "verify", "signHash", "verifyHash" ];
const endpoints = {
listKeys: {
method: "GET",
path: /^\/api\/v1\/kms\/keys$/,
run: listKeys
},
getActiveKey: {
method: "GET",
path: /^\/api\/v1\/kms\/keys\/active$/,
run: getActiveKey
},
getKey: {
method: "GET",
path: /^\/api\/v1\/kms\/keys\/(\d+)$/,
run: getKey
},
generateKey: {
method: "POST",
path: /^\/api\/v1\/kms\/keys\/generate$/,
run: generateKey
},
rotateKey: {
method: "POST",
path: /^\/api\/v1\/kms\/keys\/rotate$/,
run: rotateKey
},
retireKey: {
method: "POST",
path: /^\/api\/v1\/kms\/keys\/retire$/,
run: retireKey
},
sign: {
method: "POST",
path: /^\/api\/v1\/signature\/sign$/,
run: sign
},
verify: {
method: "POST",
path: /^\/api\/v1\/signature\/verify$/,
run: verify
},
signHash: {
method: "POST",
path: /^\/api\/v1\/signature\/sign-hash$/,
run: signHash
},
verifyHash: {
method: "POST",
path: /^\/api\/v1\/signature\/verify-hash$/,
run: verifyHash
}
};
function operationOf({method: method, path: path}) {
const name = operationAt(path);
return name !== void 0 && endpoints[name].method === method ? name : void 0;
}
function operationAt(path) {
return operationNames.find(name => endpoints[name].path.test(path));
}
async function answerCall(call, service, charge) {
try {
authenticate(call, service);
const refusal = charge();
if (refusal !== void 0) return refusal;
const name = routeOf(call, service);
const {path: path, run: run} = endpoints[name];
const data = await run(call, service, path.exec(call.path)?.[1] ?? "");
return {
status: name === "generateKey" && service.edition === "newer" ? 201 : 200,
data: data
};
} catch (thrown) {
if (thrown instanceof operation.P_) return thrown;
const {message: message} = (0, errors.fD)(thrown);
return new operation.P_(500, "ERR_INTERNAL_001", `the emulator failed: ${message}`);
}
}
function authenticate({apiKey: apiKey}, {store: store}) {
if (apiKey === store.tenant().apiKey) return;
throw new operation.P_(401, "ERR_AUTH_001", `X-API-Key is ${apiKey === void 0 ? "missing" : "invalid"}`);
}
const newOperations = [ "signHash", "verifyHash" ];
function routeOf({method: method, path: path}, {edition: edition}) {
const name = operationAt(path);
if (name === void 0 || edition === "older" && newOperations.includes(name)) throw new operation.P_(404, "ERR_NOT_FOUND_001", "no operation has this path");
const allow = endpoints[name].method;
if (method !== allow) throw new operation.P_(405, "ERR_INVALID_001", `use ${allow}`, {
allow: allow
});
return name;
}
function formatReply(outcome, {requestId: requestId}, time) {
const content = outcome instanceof operation.P_ ? {
error: {
error_code: outcome.code,
message: outcome.message
}
} : {
data: outcome.data
};
return {
status: outcome.status,
headers: {
"content-type": "application/json",
"x-request-id": requestId,
...outcome instanceof operation.P_ && outcome.headers
},
body: JSON.stringify({
...content,
request_id: requestId,
timestamp: new Date(time).toISOString()
})
};
}
},
3660: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => base64,
O: () => openTenantStore
});
var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1488);
var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1937);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
var _tenant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2724);
const MAX_STATE_BYTES = 16 * 1024 * 1024;
const STATE_FILE_MODE = 384;
const DOCUMENT_TYPE = "qpher-sign/emulator-state/v1";
async function openTenantStore(stateFile, create, apiKey) {
const stored = stateFile === void 0 ? void 0 : await readState(stateFile);
let current = stored ?? await create();
const replace = tenant => {
if (stateFile !== void 0) writeState(stateFile, tenant);
current = tenant;
};
replace(apiKey === void 0 ? current : {
...current,
apiKey: apiKey
});
return {
tenant: () => current,
replace: replace
};
}
function base64(least, most = least) {
const length = least === most ? `${least}` : `${least} to ${most}`;
return _schema_js__WEBPACK_IMPORTED_MODULE_5__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_5__.YjP(), _schema_js__WEBPACK_IMPORTED_MODULE_5__.pdi(text => {
const bytes = Buffer.from(text, "base64");
return bytes.toString("base64") === text ? bytes : void 0;
}), _schema_js__WEBPACK_IMPORTED_MODULE_5__.z6Y(bytes => bytes !== void 0, "not valid base64"), _schema_js__WEBPACK_IMPORTED_MODULE_5__.z6Y(bytes => bytes !== void 0 && bytes.length >= least && bytes.length <= most, `not ${length} bytes`), _schema_js__WEBPACK_IMPORTED_MODULE_5__.pdi(bytes => bytes ?? new Uint8Array));
}
const keyFields = {
key_version: _schema_js__WEBPACK_IMPORTED_MODULE_6__.Wh(1),
status: _schema_js__WEBPACK_IMPORTED_MODULE_5__.KIO(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__.oY),
created_at: _schema_js__WEBPACK_IMPORTED_MODULE_6__.uR()
};
const keySchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__.Oxt("algorithm", [ _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("Dilithium3"),
scheme: _schema_js__WEBPACK_IMPORTED_MODULE_5__.KIO(_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.SL),
seed: base64(_tenant_js__WEBPACK_IMPORTED_MODULE_4__.lJ.Dilithium3),
...keyFields
}), _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("Kyber768"),
seed: base64(_tenant_js__WEBPACK_IMPORTED_MODULE_4__.lJ.Kyber768),
...keyFields
}) ]);
const stateSchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
type: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz(DOCUMENT_TYPE),
api_key: _schema_js__WEBPACK_IMPORTED_MODULE_6__.wC(_tenant_js__WEBPACK_IMPORTED_MODULE_4__.sZ, "not an API key"),
keys: _schema_js__WEBPACK_IMPORTED_MODULE_5__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_5__.YOg(keySchema), _schema_js__WEBPACK_IMPORTED_MODULE_5__.z6Y(keys => isUnique(keys.map(key => `${key.algorithm} ${key.key_version}`)), "a key version twice"), _schema_js__WEBPACK_IMPORTED_MODULE_5__.z6Y(keys => isUnique(keys.filter(key => key.status === "active").map(key => key.algorithm)), "two active keys"))
});
function isUnique(values) {
return new Set(values).size === values.length;
}
async function readState(file) {
const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(file, MAX_STATE_BYTES);
if (bytes === void 0) return;
const what = `the emulator's state file '${file}'`;
const json = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "setting-invalid", what);
const state = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(stateSchema, json, "setting-invalid", what);
return {
apiKey: state.api_key,
keys: await Promise.all(state.keys.map(restoreKey))
};
}
async function restoreKey({key_version: key_version, created_at: created_at, status: status, ...seed}) {
const material = await (0, _tenant_js__WEBPACK_IMPORTED_MODULE_4__.FJ)(seed);
return {
...material,
version: key_version,
status: status,
createdAt: Date.parse(created_at)
};
}
function writeState(file, tenant) {
const keys = tenant.keys.map(key => ({
algorithm: key.algorithm,
...key.algorithm === "Dilithium3" && {
scheme: key.scheme
},
seed: Buffer.from(key.seed).toString("base64"),
key_version: key.version,
status: key.status,
created_at: new Date(key.createdAt).toISOString()
}));
const state = {
type: DOCUMENT_TYPE,
api_key: tenant.apiKey,
keys: keys
};
(0, _system_files_js__WEBPACK_IMPORTED_MODULE_0__.vZ)({
file: file,
bytes: Buffer.from(`${JSON.stringify(state, void 0, 2)}\n`),
mode: STATE_FILE_MODE
});
}
},
2724: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FJ: () => makeKeyMaterial,
Rz: () => algorithms,
Tj: () => findKey,
Ur: () => withNewKey,
lJ: () => seedBytes,
sZ: () => apiKeyPattern,
w6: () => activeKey,
zC: () => withStatus
});
var _system_platform_signatures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6075);
const algorithms = [ "Kyber768", "Dilithium3" ];
const seedBytes = {
Kyber768: 64,
Dilithium3: 32
};
const apiKeyPattern = /^qph_[\x21-\x7e]+$/;
async function makeKeyMaterial(seed) {
if (seed.algorithm === "Dilithium3") return {
...seed,
...await (0, _system_platform_signatures_js__WEBPACK_IMPORTED_MODULE_0__.iV)(seed.scheme, seed.seed)
};
const {ml_kem768: mlKem768} = await Promise.all([ __webpack_require__.e(17), __webpack_require__.e(611) ]).then(__webpack_require__.bind(__webpack_require__, 6611));
return {
...seed,
publicKey: mlKem768.keygen(seed.seed).publicKey
};
}
function findKey(tenant, algorithm, version) {
return tenant.keys.find(key => key.algorithm === algorithm && key.version === version);
}
function activeKey(tenant, algorithm) {
return tenant.keys.find(key => key.algorithm === algorithm && key.status === "active");
}
function withStatus(tenant, key, status) {
return {
...tenant,
keys: tenant.keys.map(each => each === key ? {
...each,
status: status
} : each)
};
}
function withNewKey(tenant, material, createdAt) {
const versions = tenant.keys.filter(key => key.algorithm === material.algorithm).map(key => key.version);
const key = {
...material,
version: Math.max(0, ...versions) + 1,
status: "active",
createdAt: createdAt
};
const before = activeKey(tenant, material.algorithm);
const rest = before === void 0 ? tenant : withStatus(tenant, before, "retired");
return {
...rest,
keys: [ ...rest.keys, key ]
};
}
}
};
