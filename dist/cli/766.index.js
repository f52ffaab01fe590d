export const id = 766;

export const ids = [ 766 ];

export const modules = {
295: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => systemClock
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
const systemClock = {
now: () => performance.now(),
async sleep(milliseconds, signal) {
try {
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, {
signal: signal
});
} catch (error) {
signal.throwIfAborted();
throw error;
}
},
random: () => Math.random()
};
},
6186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dx: () => connectionFailure,
km: () => certificateError,
vd: () => proxyRefusal
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const NOT_CONNECTED = new Set([ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_PRX_TLS" ]);
const REASONS = {
UND_ERR_CONNECT_TIMEOUT: "no connection in time",
UND_ERR_HEADERS_TIMEOUT: "no response in time",
UND_ERR_BODY_TIMEOUT: "the response stalled"
};
const CERTIFICATE_CODES = new Set([ "SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "INVALID_CA", "INVALID_PURPOSE", "PATH_LENGTH_EXCEEDED", "HOSTNAME_MISMATCH", "CRL_HAS_EXPIRED", "CRL_NOT_YET_VALID", "ERR_TLS_CERT_ALTNAME_INVALID" ]);
function connectionFailure(thrown) {
const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.vq)(thrown);
const proxyStatus = proxyRefusal(thrown);
const kind = proxyStatus !== void 0 || NOT_CONNECTED.has(code ?? "") ? "not-connected" : "interrupted";
if (proxyStatus !== void 0) return {
kind: kind,
reason: `the proxy answered ${proxyStatus}`
};
if (code !== void 0) return {
kind: kind,
reason: REASONS[code] ?? code
};
return {
kind: kind,
reason: thrown instanceof Error ? thrown.message : "unknown"
};
}
function proxyRefusal(thrown) {
if (!(thrown instanceof Error)) return;
const [, status] = /^Proxy response \((\d+)\)/.exec(thrown.message) ?? [];
return status === void 0 ? void 0 : Number(status);
}
function certificateError(thrown, host) {
const cause = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.vq)(thrown) === "UND_ERR_PRX_TLS" ? thrown.cause : thrown;
const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.vq)(cause) ?? "";
if (!CERTIFICATE_CODES.has(code) && !/^(?:CERT|UNABLE_TO)_/.test(code)) return;
const system = process.allowedNodeEnvironmentFlags.has("--use-system-ca") ? ", or set NODE_OPTIONS=--use-system-ca for those of the operating system" : "";
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("certificate-untrusted", `the certificate of ${host} is not trusted: ${code}`, `to trust another authority, name its certificate in NODE_EXTRA_CA_CERTS${system}; ` + "NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect");
}
},
1883: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => httpSender,
x: () => readBody
});
var external_node_events_ = __webpack_require__(8474);
var undici = __webpack_require__(6752);
var external_node_zlib_ = __webpack_require__(8522);
var version = __webpack_require__(8508);
var connection_failure = __webpack_require__(6186);
var external_node_net_ = __webpack_require__(7030);
var errors = __webpack_require__(9473);
var loopback = __webpack_require__(356);
function proxyUrl(url, environment = process.env) {
if ((0, loopback.U)(url) || isExempt(url, variable(environment, "no_proxy"))) return;
const name = `${url.protocol.slice(0, -1)}_proxy`;
const value = variable(environment, name) || variable(environment, "all_proxy");
if (value === "") return;
const text = value.includes("://") ? value : `http://${value}`;
const proxy = URL.canParse(text) ? new URL(text) : void 0;
if (proxy?.protocol === "http:" || proxy?.protocol === "https:") return proxy;
throw new errors.Yb("setting-invalid", `the variable ${name} or all_proxy does not name an http or https proxy`, `write it as http://host:port, or list ${url.hostname} in no_proxy`);
}
function variable(environment, name) {
const [value = ""] = [ name, name.toUpperCase() ].map(each => (environment[each] ?? "").trim()).filter(each => each !== "");
return value;
}
function isExempt({hostname: hostname, port: port}, noProxy) {
const host = hostname.replace(/^\[|\]$/g, "");
return noProxy.toLowerCase().split(/[,\s]+/).filter(entry => entry !== "").some(entry => matches(entry, host, port === "" ? "443" : port));
}
function matches(entry, host, port) {
if (entry === "*") return true;
const family = (0, external_node_net_.isIP)(host);
if (family !== 0) return isInNetwork(entry, host, family) || entry === `${host}:${port}`;
const [name = "", onlyPort = port] = entry.split(":");
const domain = name.replace(/^\*?\.|\.$/g, "");
return onlyPort === port && (host === domain || host.endsWith(`.${domain}`));
}
function isInNetwork(entry, host, family) {
const [address = "", bits] = entry.replace(/[[\]]/g, "").split("/");
if ((0, external_node_net_.isIP)(address) !== family) return false;
const type = family === 4 ? "ipv4" : "ipv6";
const prefix = bits === void 0 ? family === 4 ? 32 : 128 : Number(bits);
if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === 4 ? 32 : 128)) return false;
const network = new external_node_net_.BlockList;
network.addSubnet(address, prefix, type);
return network.check(host, type);
}
const IDLE_TIMEOUT = 3e4;
const FAMILY_TIMEOUT = 3e3;
function httpSender(origin, signal) {
const dispatcher = dispatcherFor(proxyUrl(origin), signal);
return async ({method: method, url: url, headers: headers, body: body}) => {
try {
const answer = await (0, undici.request)(url, {
dispatcher: dispatcher,
method: method,
signal: signal,
headers: {
"user-agent": `${version.z.name}/${version.z.version}`,
"accept-encoding": "identity",
...headers
},
...body !== void 0 && {
body: body
}
});
return toResponse(answer);
} catch (thrown) {
throw (0, connection_failure.km)(thrown, url.host) ?? thrown;
}
};
}
function dispatcherFor(proxy, signal) {
(0, external_node_events_.setMaxListeners)(0, signal);
const connect = {
rejectUnauthorized: true,
timeout: IDLE_TIMEOUT,
signal: signal
};
const timeouts = {
headersTimeout: IDLE_TIMEOUT,
bodyTimeout: IDLE_TIMEOUT
};
const family = {
autoSelectFamily: true,
autoSelectFamilyAttemptTimeout: FAMILY_TIMEOUT
};
if (proxy === void 0) return new undici.Agent({
...timeouts,
...family,
connect: connect
});
return new undici.ProxyAgent({
...timeouts,
...family,
uri: proxy.href,
proxyTls: connect,
requestTls: connect,
clientFactory: (url, options) => new undici.Pool(url, {
...timeouts,
...options
})
});
}
function toResponse({statusCode: statusCode, headers: headers, body: body}) {
body.on("error", () => {});
return {
status: statusCode,
headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name, Array.isArray(value) ? value[0] : value ])),
body: decoded(body, String(headers["content-encoding"] ?? ""))
};
}
const decoders = {
gzip: external_node_zlib_.createGunzip,
deflate: external_node_zlib_.createInflate,
br: external_node_zlib_.createBrotliDecompress
};
function decoded(body, encoding) {
const decoder = decoders[encoding.trim().toLowerCase()]?.();
if (decoder === void 0) return body;
body.on("error", error => decoder.destroy(error));
decoder.on("error", () => {});
return body.pipe(decoder);
}
async function readBody(body, maxBytes) {
const chunks = [];
let length = 0;
for await (const chunk of body) {
length += chunk.length;
if (length > maxBytes) throw new Error(`a response of more than ${maxBytes} bytes`);
chunks.push(chunk);
}
return Buffer.concat(chunks);
}
},
2298: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => RateLimiter
});
const WINDOW = 6e4;
const ANSWER_DELAY = 5e3;
const IN_FLIGHT_POLL = 20;
const SILENT = 1e4;
const REPEAT = 6e4;
const NEXT = REPEAT - SILENT;
class RateLimiter {
#clock;
#note;
#learns;
#limit;
#inFlight=0;
#answered=[];
#pausedUntil=0;
#pauseReason="";
#silentUntil=0;
constructor(clock, requestsPerMinute, note = () => {}) {
this.#clock = clock;
this.#note = note;
this.#learns = requestsPerMinute !== 1 / 0;
this.#limit = requestsPerMinute ?? 1 / 0;
}
async turn(signal) {
for (;;) {
signal.throwIfAborted();
const {wait: wait, reason: reason} = this.#wait();
if (wait <= 0) break;
await this.#sleep(wait, reason, signal);
}
this.#inFlight += 1;
}
taken() {
this.#inFlight -= 1;
this.#answered.push(this.#clock.now());
}
refused(pause, reason) {
this.#inFlight -= 1;
this.#forget();
const [oldest] = this.#answered;
if (this.#learns && oldest !== void 0 && this.#clock.now() + pause >= oldest + WINDOW - ANSWER_DELAY) this.#limit = Math.max(1, this.#answered.length + this.#inFlight);
this.pause(pause, reason);
}
pause(milliseconds, reason) {
const until = this.#clock.now() + milliseconds;
if (until <= this.#pausedUntil) return;
this.#pausedUntil = until;
this.#pauseReason = reason;
}
async rest(milliseconds, reason, signal) {
const end = this.#clock.now() + milliseconds;
for (let left = milliseconds; left > 0; left = end - this.#clock.now()) await this.#sleep(left, reason, signal);
}
async #sleep(milliseconds, reason, signal) {
if (milliseconds > SILENT && this.#clock.now() >= this.#silentUntil) {
this.#silentUntil = this.#clock.now() + NEXT;
this.#note(`waiting ${Math.ceil(milliseconds / 1e3)} s: ${reason}`);
}
await this.#clock.sleep(Math.min(milliseconds, REPEAT), signal);
}
#wait() {
const now = this.#clock.now();
if (now < this.#pausedUntil) return {
wait: this.#pausedUntil - now,
reason: this.#pauseReason
};
this.#forget();
if (this.#answered.length + this.#inFlight < this.#limit) return {
wait: 0,
reason: ""
};
const [oldest] = this.#answered;
const reason = `the limit is ${this.#limit} requests per minute`;
return {
wait: oldest === void 0 ? IN_FLIGHT_POLL : oldest + WINDOW - now,
reason: reason
};
}
#forget() {
const start = this.#clock.now() - WINDOW;
while (this.#answered[0] !== void 0 && this.#answered[0] <= start) this.#answered.shift();
}
}
},
2616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => redactor
});
const MASK = "***";
function redactor(secret) {
const pattern = new RegExp([ spelled(secret), hex(secret), ...base64Forms(secret) ].join("|"), "g");
return text => text.replace(pattern, MASK);
}
function spelled(secret) {
return Array.from(secret, character => {
const code = character.charCodeAt(0).toString(16);
return `(?:${character.replace(/[.*+?^${}()|[\]\\]/, "\\$&")}|\\\\u${anyCase(code.padStart(4, "0"))}|%${anyCase(code)})`;
}).join("");
}
function hex(secret) {
return anyCase(Buffer.from(secret).toString("hex"));
}
function base64Forms(secret) {
return [ 0, 1, 2 ].map(before => {
const bytes = Buffer.concat([ Buffer.alloc(before), Buffer.from(secret) ]);
const first = Math.ceil(before * 8 / 6);
const last = Math.floor(bytes.length * 8 / 6);
return bytes.toString("base64url").slice(first, last).replaceAll("-", "[-+]").replaceAll("_", "[_/]");
});
}
function anyCase(digits) {
return digits.replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`);
}
},
4675: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
To: () => askedPause,
mV: () => Retrier,
o3: () => kindOfStatus
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _connection_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
const MAX_ATTEMPTS = 8;
const BACKOFF = {
first: 500,
last: 3e4
};
const MIN_ATTEMPT = 250;
const rules = {
"rate-limited": {
retried: true,
counted: false,
mayHaveArrived: false,
endsRun: false
},
failing: {
retried: true,
counted: true,
mayHaveArrived: true,
endsRun: false
},
"not-json": {
retried: true,
counted: true,
mayHaveArrived: true,
endsRun: false
},
"not-connected": {
retried: true,
counted: true,
mayHaveArrived: false,
endsRun: false
},
interrupted: {
retried: true,
counted: true,
mayHaveArrived: true,
endsRun: false
},
unexpected: {
retried: false,
counted: false,
mayHaveArrived: true,
endsRun: false
},
refused: {
retried: false,
counted: false,
mayHaveArrived: false,
endsRun: false
},
"refused-for-all": {
retried: false,
counted: false,
mayHaveArrived: false,
endsRun: true
}
};
function kindOfStatus(status) {
if (status >= 200 && status < 300) return "success";
if (status === 429) return "rate-limited";
const passes = [ 408, 425, 500, 502, 503, 504 ].includes(status) || status >= 520 && status <= 530;
return passes ? "failing" : "refused";
}
function askedPause({headers: headers}) {
return parseRetryAfter(headers["retry-after"], headers.date);
}
class Retrier {
#options;
#attempts=0;
#ended=new AbortController;
#waiting;
constructor(options) {
this.#options = options;
this.#waiting = AbortSignal.any([ options.signal, this.#ended.signal ]);
}
get attempts() {
return this.#attempts;
}
async call(call) {
for (let attempts = 1, failures = 0; ;attempts += 1) {
const outcome = await this.#attempt(call);
if (outcome.kind === "answered") return outcome.value;
const rule = rules[outcome.kind];
if (rule.counted) failures += 1;
const isRepeated = rule.retried && failures < MAX_ATTEMPTS && await this.#wait(outcome, attempts);
const settled = rule.mayHaveArrived ? await (call.settle?.(outcome.error)) : void 0;
if (settled !== void 0) return settled;
if (!isRepeated) throw this.#final(outcome);
}
}
async #attempt(call) {
const {rateLimiter: rateLimiter} = this.#options;
const limiters = call.alsoLimitedBy === void 0 ? [ rateLimiter ] : [ rateLimiter, call.alsoLimitedBy ];
for (const each of limiters) await each.turn(this.#waiting);
this.#attempts += 1;
const outcome = await this.#exchange(call);
call.alsoLimitedBy?.taken();
if (outcome.kind !== "rate-limited") rateLimiter.taken();
return outcome;
}
async #exchange(call) {
const {rateLimiter: rateLimiter, signal: signal, debug: debug} = this.#options;
try {
const response = await call.send();
const asked = askedPause(response);
const outcome = await call.judge(response);
debug(`${call.what}: status ${response.status}, ${outcome.kind}`);
if (outcome.kind === "answered") {
if (asked !== void 0) rateLimiter.pause(asked, "requested by the last response");
return outcome;
}
return {
...outcome,
pause: outcome.pause ?? asked
};
} catch (thrown) {
signal.throwIfAborted();
return this.#unanswered(call, thrown);
}
}
#unanswered(call, thrown) {
if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb) {
this.#options.debug(`${call.what}: ${thrown.code}`);
return {
kind: "refused",
error: thrown
};
}
this.#options.debug(`${call.what}: ${String(thrown)}`);
const failure = (0, _connection_failure_js__WEBPACK_IMPORTED_MODULE_1__.Dx)(thrown);
const proxyStatus = (0, _connection_failure_js__WEBPACK_IMPORTED_MODULE_1__.vd)(thrown);
const isFinal = proxyStatus !== void 0 && kindOfStatus(proxyStatus) === "refused";
return {
kind: isFinal ? "refused" : failure.kind,
error: call.unanswered(failure)
};
}
async #wait(failure, attempts) {
const {clock: clock, rateLimiter: rateLimiter, deadline: deadline} = this.#options;
const {kind: kind, error: error, pause: asked} = failure;
const bound = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (attempts - 1));
const pause = asked === void 0 || asked === 0 ? clock.random() * bound : asked;
if (kind === "rate-limited") rateLimiter.refused(pause, error.message); else if (asked !== void 0) rateLimiter.pause(asked, error.message);
if (clock.now() + pause + MIN_ATTEMPT > deadline) {
if (kind === "rate-limited") this.#ended.abort(error);
return false;
}
await rateLimiter.rest(pause, error.message, this.#waiting);
return true;
}
#final({kind: kind, error: error}) {
const rule = rules[kind];
if (rule.endsRun) this.#ended.abort(error);
return error;
}
}
const HTTP_DATE = /^[A-Z][a-z]+, .+ GMT$/;
function parseRetryAfter(retryAfter, date) {
if (retryAfter === void 0) return;
if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
if (!HTTP_DATE.test(retryAfter)) return;
const until = Date.parse(retryAfter);
const since = date === void 0 ? Date.now() : Date.parse(date);
return Number.isFinite(until - since) ? Math.max(0, until - since) : void 0;
}
},
766: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
connectClient: () => connectClient
});
var clock = __webpack_require__(295);
var http = __webpack_require__(1883);
var rate_limiter = __webpack_require__(2298);
var http_redact = __webpack_require__(2616);
var retry = __webpack_require__(4675);
var external_node_crypto_ = __webpack_require__(7598);
var errors = __webpack_require__(9473);
var build_schema = __webpack_require__(1937);
var dist = __webpack_require__(7934);
const MAX_SHOWN = 300;
const service_error_text = dist.lqM(dist.mee(dist.L5J()));
const coded = dist.Ikc({
error_code: service_error_text,
code: service_error_text,
message: service_error_text
});
const fieldProblem = dist.Ikc({
loc: dist.lqM(dist.YOg(dist.L5J())),
msg: dist.YjP()
});
function readServiceError(body, redact) {
const json = parseJson(body);
const {code: code, message: message} = json === void 0 ? fromText(body.toString("utf8")) : fromJson(json.value);
const shown = part => part === void 0 ? void 0 : redact(part.replace(/\s+/g, " ").trim()).slice(0, MAX_SHOWN) || void 0;
return {
code: shown(code),
message: shown(message)
};
}
function parseJson(body) {
try {
return {
value: JSON.parse((new TextDecoder).decode(body))
};
} catch {
return;
}
}
function fromJson(value) {
if (typeof value === "string") return {
code: void 0,
message: value
};
const object = build_schema.x6(dist.g1P(dist.YjP(), dist.L5J()), value);
if (!object.ok || Array.isArray(value)) return {
code: void 0,
message: void 0
};
const {error: error, detail: detail, title: title} = object.value;
const found = [ error, detail, object.value ].map(fromPart).find(part => part !== void 0);
return found ?? {
code: void 0,
message: asText(title)
};
}
function fromPart(part) {
if (typeof part === "string" && part !== "") return {
code: void 0,
message: part
};
if (Array.isArray(part)) return {
code: void 0,
message: part.map(fieldText).join("; ")
};
const object = build_schema.x6(coded, part);
if (!object.ok) return;
const code = asText(object.value.error_code) ?? asText(object.value.code);
const message = asText(object.value.message);
return code === void 0 && message === void 0 ? void 0 : {
code: code,
message: message
};
}
function fieldText(entry) {
const parsed = build_schema.x6(fieldProblem, entry);
if (!parsed.ok) return asText(entry) ?? "a field is wrong";
const {loc: loc = [], msg: msg} = parsed.value;
return `${loc.map(String).join(".")}: ${msg}`;
}
function fromText(body) {
const isPage = /^\s*</.test(body);
const [, title] = /<title[^>]*>([^<]*)</i.exec(body) ?? [];
return {
code: void 0,
message: isPage ? title : body
};
}
function asText(value) {
return typeof value === "string" && value !== "" ? value : void 0;
}
const MAX_RESPONSE_BYTES = 1024 * 1024;
const RATE_LIMIT_CODE = "ERR_RATE_LIMIT_001";
const NOT_SWITCHED_ON = "ERR_SIG_022";
const KEPT = "finished signatures are kept and not paid for again";
async function judgeAnswer(response, asked) {
const body = await (0, http.x)(response.body, MAX_RESPONSE_BYTES);
const {status: status} = response;
if ((0, retry.o3)(status) === "success") return judgeSuccess(body, asked);
const said = readServiceError(body, asked.redact);
if (status === 404) return {
kind: "answered",
value: {
kind: "not-found",
code: said.code,
error: notFound(said, asked)
}
};
const {kind: kind, code: code, hint: hint} = meaningOf(response, said);
return {
kind: kind,
error: new errors.Yb(code, messageOf(status, said), hint, {
requestId: asked.requestId
})
};
}
function judgeSuccess(body, {url: url, requestId: requestId, schema: schema, redact: redact}) {
const json = parseJson(body);
const invalid = problem => new errors.Yb("response-invalid", redact(`the response to ${url.pathname} ${problem}`), "check that api-url is the address of the service and that no proxy responds in its place", {
requestId: requestId
});
if (json === void 0) return {
kind: "not-json",
error: invalid("is not JSON")
};
const parsed = build_schema.x6(schema, json.value);
if (parsed.ok) return {
kind: "answered",
value: {
kind: "done",
value: parsed.value,
requestId: requestId
}
};
const where = parsed.path.length === 0 ? "at the top" : `at ${parsed.path.join(".")}`;
return {
kind: "unexpected",
error: invalid(`is wrong ${where}: ${parsed.problem}`)
};
}
function meaningOf(response, said) {
const {status: status} = response;
const kind = (0, retry.o3)(status);
if (kind === "rate-limited") return meaningOfLimit((0, retry.To)(response), said);
if (kind === "failing" && said.code !== NOT_SWITCHED_ON) return {
kind: kind,
code: "service-failing",
hint: `run again later: ${KEPT}`
};
if (status === 401) return {
kind: "refused-for-all",
code: "credentials-refused",
hint: "check that api-key is current and belongs to the service at api-url"
};
if (status === 403) return {
kind: "refused-for-all",
code: "permission-refused",
hint: "check the plan and the policies of the key's tenant"
};
if (status >= 300 && status < 400) return {
kind: "refused",
code: "redirect-refused",
hint: "set api-url to the final address: redirects are not followed, to protect the API key"
};
return {
kind: "refused",
code: "service-refused",
hint: "the request id lets the operator of the service find the reason"
};
}
function meaningOfLimit(pause, {code: code}) {
if (code !== void 0 && code !== RATE_LIMIT_CODE) return {
kind: "refused-for-all",
code: "service-refused",
hint: `this is not the limit per minute, and waiting does not help: check the quota of the plan; ${KEPT}`
};
const asks = pause === void 0 ? "" : `the service asks to wait ${Math.ceil(pause / 1e3)} s: `;
return {
kind: "rate-limited",
code: "rate-limited",
hint: `${asks}raise timeout, or run again later: ${KEPT}`
};
}
function notFound(said, {url: url, requestId: requestId}) {
return new errors.Yb("service-refused", `${messageOf(404, said)}, at ${url.origin}${url.pathname}`, "check the key version, and that api-url is the address of the service without a path", {
requestId: requestId
});
}
function messageOf(status, {code: code, message: message}) {
const said = [ code, message ].filter(part => part !== void 0).join(" ");
return `the service answered ${status}${said === "" ? "" : `: ${said}`}`;
}
function unreachable({reason: reason}, {requestId: requestId, redact: redact}) {
return new errors.Yb("service-unreachable", `the service could not be reached: ${redact(reason)}`, `check api-url, the network and the proxy variables; ${KEPT}`, {
requestId: requestId
});
}
class ApiClient {
#options;
constructor(options) {
this.#options = options;
}
get calls() {
return this.#options.retrier.attempts;
}
async call(request, schema, settle) {
const {apiUrl: apiUrl, send: send, retrier: retrier, redact: redact} = this.#options;
const requestId = (0, external_node_crypto_.randomUUID)();
const url = new URL(apiUrl.pathname.replace(/\/$/, "") + request.path, apiUrl);
const asked = {
url: url,
requestId: requestId,
schema: schema,
redact: redact
};
return retrier.call({
what: `${request.method} ${request.path} (request ${requestId})`,
send: () => sendWithSlash(send, this.#toHttp(request, url, requestId)),
judge: response => judgeAnswer(response, asked),
unanswered: failure => unreachable(failure, asked),
settle: settle && (async error => ({
kind: "done",
value: await settle(error),
requestId: requestId
}))
});
}
#toHttp({method: method, body: body}, url, requestId) {
const {apiKey: apiKey} = this.#options;
return {
method: method,
url: url,
headers: {
accept: "application/json",
"x-api-key": apiKey,
"x-request-id": requestId,
...body && {
"content-type": "application/json"
}
},
body: body && JSON.stringify(body)
};
}
}
async function sendWithSlash(send, request) {
const response = await send(request);
if (response.status !== 307 && response.status !== 308) return response;
const wanted = new URL(request.url);
wanted.pathname += "/";
const location = response.headers.location ?? "";
const isWanted = URL.canParse(location, request.url) && new URL(location, request.url).href === wanted.href;
if (!isWanted) return response;
response.body.resume();
return send({
...request,
url: wanted
});
}
var client = __webpack_require__(8918);
function connectClient(options) {
const {apiUrl: apiUrl, apiKey: apiKey, requestsPerMinute: requestsPerMinute, timeLeft: timeLeft, signal: signal, note: note, debug: debug} = options;
const redact = (0, http_redact.$)(apiKey);
const retrier = new retry.mV({
clock: clock.m,
rateLimiter: new rate_limiter.v(clock.m, requestsPerMinute, note),
deadline: clock.m.now() + timeLeft,
signal: signal,
debug: line => {
debug(redact(line));
}
});
return (0, client.r)(new ApiClient({
apiUrl: apiUrl,
apiKey: apiKey,
send: (0, http.C)(apiUrl, signal),
retrier: retrier,
redact: redact
}));
}
}
};
