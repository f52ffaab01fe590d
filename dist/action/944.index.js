export const id = 944;

export const ids = [ 944 ];

export const modules = {
944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
connectReleases: () => connectReleases
});
var http_clock = __webpack_require__(295);
var http_redact = __webpack_require__(2616);
var http = __webpack_require__(1883);
var loopback = __webpack_require__(356);
var errors = __webpack_require__(9473);
var retry = __webpack_require__(4675);
var build_schema = __webpack_require__(1937);
var github_release = __webpack_require__(9459);
const SECONDARY_LIMIT_PAUSE = 6e4;
const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i;
const MAX_SHOWN = 300;
function judgeRefusal(answer, data, redact) {
const {status: status, headers: headers} = answer;
const {message: message, codes: codes} = contentOf(data);
const said = redact(message).slice(0, MAX_SHOWN);
const text = `GitHub answered ${status}${said === "" ? "" : `: ${said}`}`;
const pause = limitPause(answer, message);
if (pause !== void 0) return {
kind: "rate-limited",
pause: pause,
error: rateLimited(text, pause)
};
if ((0, retry.o3)(status) === "failing") return {
kind: "failing",
error: unreachable(text)
};
const permissions = headers["x-accepted-github-permissions"];
const accepted = permissions && redact(permissions).slice(0, MAX_SHOWN);
const isNameTaken = status === 422 && codes.includes("already_exists");
return {
kind: "answered",
value: {
kind: "refused",
refusal: {
status: status,
message: text,
isNameTaken: isNameTaken,
accepted: accepted
}
}
};
}
function limitPause(answer, message) {
const {status: status, headers: headers} = answer;
if (status === 422 && /submitted too quickly/i.test(message)) return SECONDARY_LIMIT_PAUSE;
if (status !== 429 && status !== 403) return;
const asked = (0, retry.To)(answer);
if (asked !== void 0) return asked;
const {date: date} = headers;
const reset = Number(headers["x-ratelimit-reset"]);
if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(1e3, reset * 1e3 - (date === void 0 ? Date.now() : Date.parse(date)));
return status === 429 || SECONDARY_LIMIT.test(message) ? SECONDARY_LIMIT_PAUSE : void 0;
}
function contentOf(data) {
const refusal = build_schema.x6(github_release.X$, data);
if (!refusal.ok) return {
message: "",
codes: []
};
const {message: message, errors: errors = []} = refusal.value;
const details = errors.flatMap(error => {
const detail = build_schema.x6(github_release.mT, error);
return detail.ok ? [ detail.value ] : [];
});
const reasons = details.flatMap(detail => detail.message ?? []);
return {
message: reasons.length === 0 ? message : `${message} (${reasons.join("; ")})`,
codes: details.flatMap(detail => detail.code ?? [])
};
}
function unreached({reason: reason}, redact) {
return unreachable(`GitHub could not be reached: ${redact(reason)}`);
}
function unreachable(message) {
return new errors.Yb("github-unreachable", message, "check the network, the proxy variables and GITHUB_API_URL, and run again: finished uploads are kept");
}
function rateLimited(text, pause) {
return new errors.Yb("rate-limited", text, `GitHub asks to wait ${Math.ceil(pause / 1e3)} s: raise timeout, or run again later: finished uploads are kept; with a github-token the limit is higher`);
}
function refusalError(refusal, what, needs) {
const {status: status, message: message, accepted: accepted} = refusal;
if (status === 401) return new errors.Yb("github-refused", `GitHub refuses the github-token: ${message}`, "check that it has not expired and belongs to this GitHub; public releases are verified without one");
if (status === 403 || status === 404) {
const said = accepted === void 0 ? "" : ` (GitHub accepts: ${accepted})`;
return new errors.Yb("github-refused", `the github-token is not allowed to ${what}: ${message}`, `it needs the permission '${needs}'${said}: give it to the job under permissions`);
}
return new errors.Yb("release-refused", `GitHub did not ${what}: ${message}`, "see what GitHub says");
}
const MAX_REDIRECTS = 5;
const MAX_REDIRECT_BYTES = 64 * 1024;
const REDIRECTS = [ 301, 302, 303, 307, 308 ];
function githubConnections(signal) {
const senders = new Map;
const send = request => {
const sender = senders.get(request.url.origin) ?? (0, http.C)(request.url, signal);
senders.set(request.url.origin, sender);
return sender(request);
};
return async request => {
let next = request;
for (let redirects = 0; ;redirects += 1) {
const response = await send(next);
const target = redirectTarget(next, response);
if (target === void 0) return response;
await (0, http.x)(response.body, MAX_REDIRECT_BYTES);
if (redirects === MAX_REDIRECTS) throw unreachable(`GitHub redirected more than ${MAX_REDIRECTS} times`);
next = redirected(next, target);
}
};
}
function redirectTarget({method: method, url: url}, {status: status, headers: headers}) {
const {location: location} = headers;
if (method !== "GET" || location === void 0 || !REDIRECTS.includes(status)) return;
return safeUrl(location, url);
}
function safeUrl(text, base) {
const url = URL.canParse(text, base.href) ? new URL(text, base) : void 0;
if (url?.protocol === "https:") return url;
if (url?.protocol === "http:" && (0, loopback.U)(url) && (0, loopback.U)(base)) return url;
throw unreachable(`GitHub responded with an address that is not https: ${url?.origin ?? "none"}`);
}
function redirected(request, url) {
if (url.origin === request.url.origin) return {
...request,
url: url
};
const {authorization: authorization, ...headers} = request.headers;
return {
...request,
url: url,
headers: authorization === void 0 ? request.headers : headers
};
}
var external_node_crypto_ = __webpack_require__(7598);
var rate_limiter = __webpack_require__(2298);
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const READ_WHEN_LOADED = [ "GITHUB_EVENT_PATH", "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
async function octokitOver(send, apiUrl, debug) {
const {GitHub: Toolkit} = await loadToolkit();
const log = {
debug: debug,
info: debug,
warn: debug,
error: debug
};
return new Toolkit({
baseUrl: apiUrl.href.replace(/\/$/, ""),
log: log,
request: {
fetch: fetchOver(send, apiUrl),
log: log
}
});
}
async function loadToolkit() {
const before = READ_WHEN_LOADED.map(name => [ name, process.env[name] ]);
for (const [name] of before) Reflect.deleteProperty(process.env, name);
try {
return await __webpack_require__.e(845).then(__webpack_require__.bind(__webpack_require__, 1845));
} finally {
for (const [name, value] of before) if (value !== void 0) process.env[name] = value;
}
}
function fetchOver(send, apiUrl) {
return async (url, {method: method, headers: headers, body: body}) => {
const others = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "user-agent"));
const request = {
method: methodOf(method),
url: safeUrl(url, apiUrl),
headers: others,
body: body
};
const response = await send(request);
const bytes = await (0, http.x)(response.body, MAX_ANSWER_BYTES);
const known = Object.entries(response.headers).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), {
status: response.status,
headers: known
});
};
}
function methodOf(method) {
const known = [ "GET", "POST", "PATCH", "DELETE" ].find(name => name === method);
if (known === void 0) throw new Error(`no request is made with ${method}`);
return known;
}
async function requestJson(octokit, route, parameters) {
try {
return toAnswer(await octokit.request(route, parameters));
} catch (thrown) {
if (!(thrown instanceof Error)) throw thrown;
if ("response" in thrown && thrown.response !== void 0) return toAnswer(thrown.response);
throw thrown.cause instanceof Error ? thrown.cause : thrown;
}
}
function toAnswer({status: status, headers: headers, data: data}) {
const texts = Object.entries(headers).map(([name, value]) => [ name, value?.toString() ]);
return {
status: status,
headers: Object.fromEntries(texts),
data: data
};
}
const API_VERSION = "2022-11-28";
const WRITES_PER_MINUTE = 80;
class GithubClient {
#options;
#retrier;
#writes;
constructor(options) {
const {clock: clock, note: note} = options;
this.#options = options;
this.#retrier = new retry.mV({
...options,
rateLimiter: new rate_limiter.v(clock, 1 / 0, note)
});
this.#writes = new rate_limiter.v(clock, WRITES_PER_MINUTE, note);
}
get isAnonymous() {
return this.#options.token === void 0;
}
async call({route: route, parameters: parameters, upload: upload}, schema, settle) {
const {octokit: octokit, redact: redact} = this.#options;
const headers = this.#headers("application/vnd.github+json");
return this.#call({
what: route,
send: () => {
if (upload === void 0) return requestJson(octokit, route, {
...parameters,
headers: headers
});
const content = {
"content-type": "application/octet-stream",
"content-length": String(upload.size)
};
return requestJson(octokit, route, {
...parameters,
headers: {
...headers,
...content
},
data: upload.open()
});
},
judge: answer => (0, retry.o3)(answer.status) === "success" ? asReply(judgeSuccess(answer.data, schema, route)) : judgeRefusal(answer, answer.data, redact),
settle: settle && (async () => toReply(await settle()))
});
}
async download(from, take) {
const {apiUrl: apiUrl, octokit: octokit, send: send, redact: redact} = this.#options;
const {"x-request-id": id, ...others} = this.#headers("application/octet-stream");
const isPublic = typeof from === "string";
const url = safeUrl(isPublic ? from : octokit.request.endpoint(from.route, from.parameters).url, apiUrl);
const headers = {
"x-request-id": id,
...!isPublic && others
};
return this.#call({
what: `GET ${url.pathname}`,
send: () => send({
method: "GET",
url: url,
headers: headers
}),
judge: async response => {
if ((0, retry.o3)(response.status) === "success") return {
kind: "answered",
value: {
kind: "done",
value: await take(response.body)
}
};
return judgeRefusal(response, parseJson(await (0, http.x)(response.body, MAX_ANSWER_BYTES)), redact);
}
});
}
#call(call) {
return this.#retrier.call({
...call,
unanswered: failure => unreached(failure, this.#options.redact),
alsoLimitedBy: call.what.startsWith("GET ") ? void 0 : this.#writes
});
}
#headers(accept) {
const {token: token} = this.#options;
return {
accept: accept,
"x-request-id": (0, external_node_crypto_.randomUUID)(),
"x-github-api-version": API_VERSION,
...token !== void 0 && {
authorization: `Bearer ${token}`
}
};
}
}
function asReply(outcome) {
return outcome.kind === "answered" ? {
kind: "answered",
value: {
kind: "done",
value: outcome.value
}
} : outcome;
}
function toReply(value) {
return value === void 0 ? void 0 : {
kind: "done",
value: value
};
}
function judgeSuccess(data, schema, route) {
const value = data === "" ? void 0 : data;
if (typeof value === "string" || value instanceof ArrayBuffer) return {
kind: "not-json",
error: unreachable(`the response to ${route} is not JSON`)
};
const parsed = build_schema.x6(schema, value);
if (parsed.ok) return {
kind: "answered",
value: parsed.value
};
const where = parsed.path.length === 0 ? "at the top" : `at ${parsed.path.join(".")}`;
return {
kind: "unexpected",
error: unreachable(`the response to ${route} is not as expected ${where}: ${parsed.problem}`)
};
}
function parseJson(body) {
try {
return JSON.parse(body.toString("utf8"));
} catch {
return;
}
}
const ASSETS_PAGE = 100;
const RELEASES_PAGE = 30;
const MAX_ENTRIES = 1e4;
const PAUSES = [ 500, 1500, 4e3, 8e3, 16e3 ];
function asAsked(release, tag, draft) {
if (release.tag === tag && release.draft === draft) return release;
throw new errors.Yb("release-refused", `GitHub was asked for ${draft ? "a draft" : "the release"} of '${tag}', but responded with ${describe(release)} of '${release.tag}'`, `check the release at ${release.url}`);
}
function describe({draft: draft, prerelease: prerelease}) {
if (draft) return "a draft";
return prerelease ? "a pre-release" : "a release";
}
class Releases {
repository;
#client;
#place;
#pause;
constructor(client, repository, pause) {
this.repository = repository;
this.#client = client;
this.#pause = pause;
const [owner = "", repo = ""] = repository.split("/");
this.#place = {
owner: owner,
repo: repo
};
}
get isAnonymous() {
return this.#client.isAnonymous;
}
requireToken() {
if (!this.isAnonymous) return;
throw new errors.Yb("setting-missing", "uploading to a release needs a github-token", "set one with the permission 'contents: write'; in a workflow, use ${{ github.token }}");
}
async find(tag) {
const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
const published = await this.#client.call(this.#request(route, {
tag: tag
}), github_release.q0);
if (published.kind === "done") return asAsked((0, github_release.zR)(published.value), tag, false);
if (published.refusal.status !== 404) throw this.#refused(published.refusal, "read the releases");
const list = await this.#releases(this.isAnonymous ? RELEASES_PAGE : MAX_ENTRIES);
if (list === void 0) throw this.#noRepository();
const drafts = list.filter(release => release.draft && release.tag_name === tag);
if (drafts.length > 1) throw new errors.Yb("release-refused", `${this.repository} has ${drafts.length} draft releases of the tag '${tag}'`, "delete all but one of them");
return drafts[0] && (0, github_release.zR)(drafts[0]);
}
findOrWait(tag) {
return this.#lookAgain(() => this.find(tag));
}
async hasTag(tag) {
const route = "GET /repos/{owner}/{repo}/git/ref/tags/{+tag}";
const request = this.#request(route, {
tag: tag.split("/").map(encodeURIComponent).join("/")
});
const reply = await this.#client.call(request, github_release.H2);
if (reply.kind === "done") return true;
if (reply.refusal.status === 404 || reply.refusal.status === 409) return false;
throw this.#refused(reply.refusal, "read the tags");
}
async createDraft(tag, {commit: commit, prerelease: prerelease}) {
const request = this.#request("POST /repos/{owner}/{repo}/releases", {
tag_name: tag,
name: tag,
draft: true,
prerelease: prerelease,
...commit !== void 0 && {
target_commitish: commit
}
});
const find = async () => {
const list = await this.#releases(MAX_ENTRIES);
return list?.find(release => release.draft && release.tag_name === tag);
};
const made = this.#done(await this.#client.call(request, github_release.q0, find), "create a release");
const oldest = await this.#lookAgain(async () => {
const list = await this.#releases(MAX_ENTRIES) ?? [];
if (!list.some(({id: id}) => id === made.id)) return;
const drafts = list.filter(release => release.draft && release.tag_name === tag);
return drafts.toSorted((left, right) => left.id - right.id)[0];
});
if (oldest === void 0 || oldest.id === made.id) return asAsked((0, github_release.zR)(made), tag, true);
const route = "DELETE /repos/{owner}/{repo}/releases/{release_id}";
const removed = await this.#client.call(this.#request(route, {
release_id: made.id
}), github_release.H2);
if (removed.kind === "refused" && removed.refusal.status !== 404) throw this.#refused(removed.refusal, "delete a draft", "contents: write");
return (0, github_release.zR)(oldest);
}
async look({id: id}) {
const request = this.#request("GET /repos/{owner}/{repo}/releases/{release_id}", {
release_id: id
});
const reply = await this.#client.call(request, github_release.q0);
if (reply.kind === "refused" && reply.refusal.status === 404) return;
return (0, github_release.zR)(this.#done(reply, "read the release"));
}
async assets({id: id}, isComplete = () => true) {
let list;
await this.#lookAgain(async () => {
list = await this.#assets(id);
return list !== void 0 && isComplete(list.map(github_release.Ky)) ? list : void 0;
});
if (list === void 0) throw new errors.Yb("release-not-found", `the release of ${this.repository} is gone`, "somebody deleted it: create it again, then run again");
return list.map(github_release.Ky);
}
async upload(release, content) {
const {name: name, size: size, open: open} = content;
const settle = async () => {
const list = await this.#assets(release.id);
const left = list?.find(asset => asset.name === name);
if (left === void 0) return;
if ((0, github_release.ov)((0, github_release.Ky)(left), content)) return left;
if (left.state !== "uploaded") await this.remove((0, github_release.Ky)(left));
return;
};
const request = {
route: `POST ${release.uploadUrl}`,
parameters: {
name: name
},
upload: {
open: open,
size: size
}
};
let reply = await this.#client.call(request, github_release.Xr, settle);
for (const pause of PAUSES) {
if (reply.kind === "done" || reply.refusal.status !== 404) break;
if (await this.look(release) === void 0) break;
await this.#pause(pause);
reply = await this.#client.call(request, github_release.Xr, settle);
}
if (reply.kind === "done") return {
kind: "uploaded",
asset: (0, github_release.Ky)(reply.value)
};
if (reply.refusal.isNameTaken) return {
kind: "name-taken"
};
return {
kind: "refused",
refusal: reply.refusal
};
}
async rename({id: id}, name) {
const route = "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}";
const reply = await this.#client.call(this.#request(route, {
asset_id: id,
name: name
}), github_release.Xr);
return (0, github_release.Ky)(this.#done(reply, "rename an asset of the release"));
}
async remove({id: id}) {
const route = "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}";
const reply = await this.#client.call(this.#request(route, {
asset_id: id
}), github_release.H2);
if (reply.kind === "refused" && reply.refusal.status === 404) return;
this.#done(reply, "delete an asset of the release");
}
async publish({id: id}, tag, {prerelease: prerelease, latest: latest} = {}) {
const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
const request = this.#request(route, {
release_id: id,
tag_name: tag,
draft: false,
...prerelease !== void 0 && {
prerelease: prerelease
},
make_latest: latest === void 0 ? "legacy" : String(latest)
});
const reply = await this.#client.call(request, github_release.q0);
const release = (0, github_release.zR)(this.#done(reply, "publish the release"));
const isAsAsked = prerelease === void 0 || release.prerelease === prerelease;
if (!release.draft && release.tag === tag && isAsAsked) return release;
throw new errors.Yb("release-refused", `GitHub did not publish the release of '${tag}': its response shows ${describe(release)} of '${release.tag}'`, `check the release at ${release.url}`);
}
async download(asset, take) {
const route = "GET /repos/{owner}/{repo}/releases/assets/{asset_id}";
const reply = this.#client.isAnonymous ? await this.#client.download(asset.publicUrl, take) : await this.#client.download(this.#request(route, {
asset_id: asset.id
}), take);
return this.#done(reply, `download '${asset.name}'`, "contents: read");
}
async read(asset, maxBytes) {
return this.download(asset, body => (0, http.x)(body, maxBytes));
}
uploadRefused(refusal, name) {
return this.#refused(refusal, `upload '${name}' to the release`, "contents: write");
}
async #lookAgain(look) {
for (const pause of PAUSES) {
const found = await look();
if (found !== void 0) return found;
await this.#pause(pause);
}
return look();
}
#request(route, parameters) {
return {
route: route,
parameters: {
...this.#place,
...parameters
}
};
}
#releases(most) {
const request = this.#request("GET /repos/{owner}/{repo}/releases", {});
return this.#list(request, github_release.Os, RELEASES_PAGE, most);
}
#assets(id) {
const route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets";
return this.#list(this.#request(route, {
release_id: id
}), github_release.lw, ASSETS_PAGE, MAX_ENTRIES);
}
async #list({route: route, parameters: parameters}, schema, pageSize, most) {
const all = [];
for (let page = 1; all.length < most; page += 1) {
const request = {
route: route,
parameters: {
...parameters,
per_page: pageSize,
page: page
}
};
const reply = await this.#client.call(request, schema);
if (reply.kind === "refused" && reply.refusal.status === 404) return;
const entries = this.#done(reply, "read the releases", "contents: read");
all.push(...entries);
if (entries.length < pageSize) break;
}
return all;
}
#done(reply, what, needs = "contents: write") {
if (reply.kind === "done") return reply.value;
throw this.#refused(reply.refusal, what, needs);
}
#refused(refusal, what, needs = "contents: read") {
return refusalError(refusal, `${what} of ${this.repository}`, needs);
}
#noRepository() {
return new errors.Yb("release-not-found", `GitHub found no repository '${this.repository}'`, this.#client.isAnonymous ? "check its name; a private one needs a github-token with the permission 'contents: read'" : "check its name; if it is private, the github-token lacks the permission 'contents: read' for it");
}
}
async function connectReleases(options) {
const {apiUrl: apiUrl, token: token, repository: repository, timeLeft: timeLeft, signal: signal, note: note, debug: debug, clock: clock = http_clock.m} = options;
const redact = token === void 0 ? text => text : (0, http_redact.$)(token);
const shown = line => {
debug(redact(line));
};
const send = githubConnections(signal);
const client = new GithubClient({
apiUrl: apiUrl,
token: token,
octokit: await octokitOver(send, apiUrl, shown),
send: send,
clock: clock,
deadline: clock.now() + timeLeft,
signal: signal,
note: note,
redact: redact,
debug: shown
});
const pause = milliseconds => clock.sleep(milliseconds, signal);
return new Releases(client, repository, pause);
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
}
};
