export const id = 918;

export const ids = [ 918 ];

export const modules = {
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
}
};
