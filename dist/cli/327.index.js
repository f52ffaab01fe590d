export const id = 327;

export const ids = [ 327 ];

export const modules = {
 6327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runDemoCommand: () => runDemoCommand
  });
  var promises_ = __webpack_require__(1455);
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_crypto_ = __webpack_require__(7598);
  var emulator_emulator = __webpack_require__(7615);
  var errors = __webpack_require__(9473);
  var files = __webpack_require__(2211);
  var keyring = __webpack_require__(1488);
  var signature_path = __webpack_require__(338);
  var keyring_file = __webpack_require__(3473);
  var results = __webpack_require__(7589);
  var sign = __webpack_require__(7003);
  var plan_signing = __webpack_require__(2190);
  var verify = __webpack_require__(274);
  const PROJECT_FILES = [ "README.md", "dist/cli/index.js", "dist/action/index.js" ];
  const LARGE_FILE_BYTES = 32 * 1024 * 1024;
  async function demo(options) {
   await prepareFolder(options.folder);
   const emulator = await (0, emulator_emulator.s)();
   try {
    const scene = new Scene(options, options.connect(emulator));
    return [ await scene.release("release-1", "sign release 1 with key version 1"), await scene.rotate(), await scene.release("release-2", "sign release 2 with key version 2"), await scene.release("release-2", "sign release 2 again: signatures are kept"), await scene.exportKeyring(), await scene.check("release-1", "online", "verify release 1 online, its key retired"), await scene.check("release-2", "online", "verify release 2 online"), await scene.check("release-1", "offline", "verify release 1 offline with the keyring"), await scene.check("release-2", "offline", "verify release 2 offline with the keyring"), ...await scene.tamper() ];
   } finally {
    await emulator.close();
   }
  }
  async function prepareFolder(folder) {
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   if ((await (0, promises_.readdir)(folder)).length === 0) return;
   throw new errors.Yb("file-foreign", `the folder '${folder}' is not empty`, "name a new one");
  }
  class Scene {
   #options;
   #client;
   #keyring;
   constructor(options, client) {
    this.#options = options;
    this.#client = client;
    this.#keyring = external_node_path_.join(options.folder, plan_signing.Ks);
   }
   async release(name, step) {
    const root = external_node_path_.join(this.#options.folder, name);
    const isNew = !(0, files.t2)(root);
    if (isNew) await makeRelease(root, this.#options.projectFolder);
    const result = await (0, sign.sign)(this.#options.signAll(root), this.#context(root));
    const count = action => result.artifacts.filter(artifact => artifact.action === action).length;
    return {
     step: step,
     result: `${count("signed")} signed, ${count("reused")} kept, key version ${result.manifest?.key_version ?? "?"}`,
     passed: count(isNew ? "signed" : "reused") === result.artifacts.length
    };
   }
   async rotate() {
    const version = await this.#client.rotateKey(keyring.km);
    return {
     step: "rotate the key",
     result: `key version ${version} is active`,
     passed: version === 2
    };
   }
   async exportKeyring() {
    const {keyring: keyring} = await (0, keyring_file.Sg)(this.#client, this.#keyring, this.#options.context.now());
    return {
     step: "export the public keys",
     result: `${plan_signing.Ks}, ${keyring.keys.length} keys`,
     passed: true
    };
   }
   async check(name, trust, step) {
    const {outcome: outcome, artifacts: artifacts, manifest: manifest} = await this.#verify(name, trust);
    const passed = artifacts.filter(({verdict: verdict}) => (0, results.W)(verdict)).length;
    return {
     step: step,
     result: `${outcome}: ${passed} of ${artifacts.length}, key version ${manifest?.key_version ?? "?"}`,
     passed: outcome === "verified"
    };
   }
   async tamper() {
    const name = "tampered";
    const root = external_node_path_.join(this.#options.folder, name);
    await (0, promises_.cp)(external_node_path_.join(this.#options.folder, "release-2"), root, {
     recursive: true
    });
    await flipBit(external_node_path_.join(root, LARGE_FILE));
    await (0, promises_.rename)(external_node_path_.join(root, NOTES_FILE), external_node_path_.join(root, "notes (1).txt"));
    await (0, promises_.rm)(external_node_path_.join(root, (0, signature_path.oY)(CONFIG_FILE)));
    const {outcome: outcome, artifacts: artifacts} = await this.#verify(name, "offline");
    const step = (file, what, expected) => {
     const verdict = artifacts.find(artifact => artifact.path === file)?.verdict ?? "not judged";
     return {
      step: what,
      result: `${file}: ${verdict}`,
      passed: verdict === expected
     };
    };
    return [ step(LARGE_FILE, "one bit of a file is flipped", "modified"), step(NOTES_FILE, "a file is renamed", "verified-renamed"), step(CONFIG_FILE, "a signature is missing", "unsigned"), {
     step: "the tampered release as a whole",
     result: outcome,
     passed: outcome === "failed"
    } ];
   }
   #verify(name, trust) {
    const root = external_node_path_.join(this.#options.folder, name);
    return (0, verify.M)(this.#options.verifyAll(root, trust === "offline" ? [ this.#keyring ] : []), this.#context(root));
   }
   #context(workingDirectory) {
    const source = {
     ...DEMO_SOURCE,
     ref: `refs/tags/${external_node_path_.basename(workingDirectory)}`
    };
    return {
     ...this.#options.context,
     source: source,
     workingDirectory: workingDirectory,
     connect: () => Promise.resolve(this.#client)
    };
   }
  }
  const DEMO_SOURCE = {
   provider: "demo",
   repository: "example/demo",
   commit: "0".repeat(40),
   workflow: null,
   run_id: null,
   run_attempt: null
  };
  const LARGE_FILE = "images/disk.img";
  const NOTES_FILE = "notes.txt";
  const CONFIG_FILE = "config.json";
  async function makeRelease(root, projectFolder) {
   await (0, promises_.mkdir)(external_node_path_.join(root, "images"), {
    recursive: true
   });
   await (0, promises_.writeFile)(external_node_path_.join(root, LARGE_FILE), (0, external_node_crypto_.randomFillSync)(Buffer.allocUnsafe(LARGE_FILE_BYTES)));
   await (0, promises_.writeFile)(external_node_path_.join(root, NOTES_FILE), `Notes of ${external_node_path_.basename(root)}\n`);
   await (0, promises_.writeFile)(external_node_path_.join(root, CONFIG_FILE), `${JSON.stringify({
    release: external_node_path_.basename(root)
   })}\n`);
   for (const file of PROJECT_FILES) {
    const original = external_node_path_.join(projectFolder, file);
    if ((0, files.t2)(original)) await (0, promises_.cp)(original, external_node_path_.join(root, file));
   }
  }
  async function flipBit(file) {
   const bytes = (0, files.CB)(file, LARGE_FILE_BYTES);
   bytes[0] = (bytes[0] ?? 0) ^ 1;
   await (0, promises_.writeFile)(file, bytes);
  }
  var connect = __webpack_require__(6203);
  var cli_context = __webpack_require__(99);
  var command_options = __webpack_require__(133);
  var read_settings = __webpack_require__(9046);
  const TIME_LIMIT = 12e4;
  async function runDemoCommand({keep: keep, json: json, debug: debug}, program) {
   const folder = keep === void 0 ? await (0, promises_.mkdtemp)(external_node_path_.join((0, 
   external_node_os_.tmpdir)(), "qpher-sign-")) : external_node_path_.resolve(keep);
   const context = {
    ...(0, cli_context.oB)(settingsFrom({}), debug, program),
    source: null,
    progress: () => {}
   };
   try {
    const steps = await demo({
     folder: folder,
     projectFolder: external_node_path_.resolve(await (0, promises_.realpath)(process.argv[1] ?? "."), "../../.."),
     signAll: root => (0, command_options.q1)(settingsFrom({
      files: "**"
     }), root, null),
     verifyAll: (root, keyrings) => (0, command_options.GD)(settingsFrom(keyrings.length === 0 ? {} : {
      "trusted-keys": keyrings
     }), root, null),
     connect: ({url: url, apiKey: apiKey}) => (0, connect.connectClient)({
      apiUrl: new URL(url),
      apiKey: apiKey,
      requestsPerMinute: void 0,
      timeLeft: TIME_LIMIT,
      signal: context.signal,
      debug: () => {}
     }),
     context: context
    });
    show(steps, keep, json, program.output);
    return steps.every(({passed: passed}) => passed) ? 0 : 1;
   } finally {
    if (keep === void 0) await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  function settingsFrom(given) {
   return (0, read_settings.Gs)(name => given[name]);
  }
  function show(steps, keep, json, output) {
   if (json) {
    output.data(`${JSON.stringify({
     steps: steps,
     folder: keep ?? null
    }, void 0, 2)}\n`);
    return;
   }
   const width = Math.max(...steps.map(({step: step}) => step.length));
   for (const {step: step, result: result, passed: passed} of steps) output.line(`${passed ? "✓" : "✗"} ${step.padEnd(width)}  ${result}`);
   output.line("");
   output.line(keep === void 0 ? "the files are removed; --keep FOLDER leaves them to look at" : `the files are in ${keep}`);
  }
 }),
 5029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => backoff
  });
  const BACKOFF = {
   first: 500,
   last: 3e4
  };
  function backoff(attempts, clock) {
   return clock.random() * Math.min(BACKOFF.last, BACKOFF.first * 2 ** (attempts - 1));
  }
 }),
 295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 6530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => httpSender,
   x: () => readBody
  });
  var undici = __webpack_require__(6752);
  var DEFAULT_PORTS = {
   ftp: 21,
   gopher: 70,
   http: 80,
   https: 443,
   ws: 80,
   wss: 443
  };
  function parseUrl(urlString) {
   try {
    return new URL(urlString);
   } catch {
    return null;
   }
  }
  function getProxyForUrl(url) {
   var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
   var proto = parsedUrl.protocol;
   var hostname = parsedUrl.host;
   var port = parsedUrl.port;
   if (typeof hostname !== "string" || !hostname || typeof proto !== "string") return "";
   proto = proto.split(":", 1)[0];
   hostname = hostname.replace(/:\d*$/, "");
   port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
   if (!shouldProxy(hostname, port)) return "";
   var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
   if (proxy && proxy.indexOf("://") === -1) proxy = proto + "://" + proxy;
   return proxy;
  }
  function shouldProxy(hostname, port) {
   var NO_PROXY = getEnv("no_proxy").toLowerCase();
   if (!NO_PROXY) return true;
   if (NO_PROXY === "*") return false;
   return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) return true;
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) return true;
    if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
    if (parsedProxyHostname.charAt(0) === "*") parsedProxyHostname = parsedProxyHostname.slice(1);
    return !hostname.endsWith(parsedProxyHostname);
   });
  }
  function getEnv(key) {
   return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
  }
  var errors = __webpack_require__(9473);
  var loopback = __webpack_require__(356);
  function proxyUrl(apiUrl) {
   const proxy = (0, loopback.U)(apiUrl) ? "" : getProxyForUrl(apiUrl.href);
   if (proxy === "") return;
   const url = URL.canParse(proxy) ? new URL(proxy) : void 0;
   if (url?.protocol === "http:" || url?.protocol === "https:") return url;
   throw new errors.Yb("setting-invalid", "the proxy variable for https names no http or https proxy", "write it as http://host:port, or name the host of api-url in no_proxy");
  }
  function httpSender(origin) {
   const proxy = proxyUrl(origin);
   const dispatcher = proxy === void 0 ? new undici.g6 : new undici.kT(proxy.href);
   return async ({method: method, url: url, headers: headers, body: body, idleTimeout: idleTimeout}, signal) => {
    const {statusCode: statusCode, body: answer, headers: fields} = await (0, undici.Em)(url, {
     dispatcher: dispatcher,
     method: method,
     signal: signal,
     headers: headers,
     headersTimeout: idleTimeout,
     bodyTimeout: idleTimeout,
     ...body !== void 0 && {
      body: body
     }
    });
    answer.on("error", () => {});
    const header = name => {
     const value = fields[name];
     return Array.isArray(value) ? value[0] : value;
    };
    return {
     status: statusCode,
     header: header,
     body: answer
    };
   };
  }
  async function readBody(body, maxBytes) {
   const chunks = [];
   let length = 0;
   for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw new Error(`an answer of more than ${maxBytes} bytes`);
    chunks.push(chunk);
   }
   return Buffer.concat(chunks);
  }
 }),
 6042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => Pacer
  });
  const WINDOW = 6e4;
  const ANSWER_DELAY = 5e3;
  const IN_FLIGHT_POLL = 20;
  class Pacer {
   #clock;
   #limit;
   #inFlight=0;
   #answered=[];
   #pausedUntil=0;
   constructor(clock, requestsPerMinute) {
    this.#clock = clock;
    this.#limit = requestsPerMinute ?? 1 / 0;
   }
   async turn(signal) {
    for (;;) {
     signal.throwIfAborted();
     const wait = this.#wait();
     if (wait <= 0) break;
     await this.#clock.sleep(wait, signal);
    }
    this.#inFlight += 1;
   }
   taken() {
    this.#inFlight -= 1;
    this.#answered.push(this.#clock.now());
   }
   refused(pause) {
    this.#inFlight -= 1;
    this.#forget();
    const [oldest] = this.#answered;
    if (oldest !== void 0 && this.#clock.now() + pause >= oldest + WINDOW - ANSWER_DELAY) this.#limit = Math.max(1, this.#answered.length + this.#inFlight);
    this.pause(pause);
   }
   pause(milliseconds) {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
   }
   #wait() {
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return this.#pausedUntil - now;
    this.#forget();
    if (this.#answered.length + this.#inFlight < this.#limit) return 0;
    const [oldest] = this.#answered;
    return oldest === void 0 ? IN_FLIGHT_POLL : oldest + WINDOW - now;
   }
   #forget() {
    const start = this.#clock.now() - WINDOW;
    while (this.#answered[0] !== void 0 && this.#answered[0] <= start) this.#answered.shift();
   }
  }
 }),
 2616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 7344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  const HTTP_DATE = /^[A-Z][a-z]+, .+ GMT$/;
  function parseRetryAfter(retryAfter, date) {
   if (retryAfter === void 0) return;
   if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
   if (!HTTP_DATE.test(retryAfter)) return;
   const until = Date.parse(retryAfter);
   const since = date === void 0 ? Date.now() : Date.parse(date);
   return Number.isFinite(until - since) ? Math.max(0, until - since) : void 0;
  }
 }),
 6203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   connectClient: () => connectClient
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var errors = __webpack_require__(9473);
  var json = __webpack_require__(9368);
  var backoff = __webpack_require__(5029);
  var retry_after = __webpack_require__(7344);
  var dist = __webpack_require__(7934);
  var wire = __webpack_require__(3138);
  const RETRIED_STATUSES = [ 408, 500, 502, 503, 504 ];
  const MAX_SHOWN = 300;
  function refusalOf(response, requestId, redact) {
   const {code: code, hint: hint} = meaningOf(response.status);
   const said = redact(messageOf(response.body)).slice(0, MAX_SHOWN);
   const message = `the service answered ${response.status}${said === "" ? "" : `: ${said}`}`;
   return {
    retry: RETRIED_STATUSES.includes(response.status),
    error: new errors.Yb(code, message, hint, {
     requestId: requestId
    })
   };
  }
  function meaningOf(status) {
   if (status === 401) return {
    code: "credentials-refused",
    hint: "check that api-key is current and belongs to the service at api-url"
   };
   if (status === 403) return {
    code: "permission-refused",
    hint: "check the plan and the policies of the key's tenant"
   };
   if (status >= 300 && status < 400) return {
    code: "redirect-refused",
    hint: "set api-url to the final address: redirects are not followed, so that the key goes nowhere else"
   };
   if (RETRIED_STATUSES.includes(status)) return {
    code: "service-failing",
    hint: "run again later: what was signed is kept and not asked for again"
   };
   return {
    code: "service-refused",
    hint: "the request id lets the operator of the service find the reason"
   };
  }
  function messageOf(body) {
   try {
    const {error: error} = dist.qgA(wire.B1, JSON.parse(body.toString("utf8")));
    return `${error.error_code} ${error.message}`;
   } catch {
    return "";
   }
  }
  function failureOf(cause, requestId, redact) {
   const timedOut = cause instanceof Error && cause.name === "TimeoutError";
   const reason = timedOut ? "no answer in time" : (0, errors.vq)(cause) ?? (cause instanceof Error ? redact(cause.message) : "unknown");
   return new errors.Yb("service-unreachable", `the service could not be reached: ${reason}`, "check api-url, the network and the proxy variables; what was signed is kept and not asked for again", {
    requestId: requestId
   });
  }
  function rateLimited(pause, requestId) {
   return new errors.Yb("rate-limited", `the service asks to wait ${Math.ceil(pause / 1e3)} s, longer than this run may still take`, "raise timeout, or run again later: what was signed is kept and not asked for again", {
    requestId: requestId
   });
  }
  const MAX_ATTEMPTS = 8;
  const MIN_ATTEMPT = 250;
  class Caller {
   #options;
   #calls=0;
   #credentialsRefused=new AbortController;
   #waiting;
   constructor(options) {
    this.#options = options;
    this.#waiting = AbortSignal.any([ options.signal, this.#credentialsRefused.signal ]);
   }
   get calls() {
    return this.#calls;
   }
   async call(request, answer) {
    const requestId = (0, external_node_crypto_.randomUUID)();
    for (let failures = 0, limits = 0; ;) {
     const attempt = await this.#attempt({
      ...request,
      requestId: requestId
     }, answer);
     if (attempt.kind === "answer") return attempt.value === void 0 ? void 0 : {
      value: attempt.value,
      requestId: requestId
     };
     if (attempt.kind === "failure") {
      failures += 1;
      if (failures === MAX_ATTEMPTS) throw attempt.error;
     } else limits += 1;
     await this.#wait(attempt, failures + limits, requestId);
    }
   }
   async #attempt(request, schema) {
    const {pacer: pacer, transport: transport, signal: signal, redact: redact} = this.#options;
    await pacer.turn(this.#waiting);
    this.#calls += 1;
    let response;
    try {
     response = await transport.send(request, signal);
    } catch (cause) {
     pacer.taken();
     signal.throwIfAborted();
     this.#debug(request, String(cause));
     return {
      kind: "failure",
      error: failureOf(cause, request.requestId, redact),
      pause: void 0
     };
    }
    this.#debug(request, `status ${response.status}`);
    return this.#judge(request, response, schema);
   }
   #judge(request, response, schema) {
    const {pacer: pacer, redact: redact} = this.#options;
    const pause = (0, retry_after.m)(response.retryAfter, response.date);
    if (response.status === 429) return {
     kind: "limited",
     pause: pause
    };
    pacer.taken();
    if (response.status === 404) return {
     kind: "answer",
     value: void 0
    };
    if (response.status >= 200 && response.status < 300) return parseAnswer(request, response, schema, redact);
    const refusal = refusalOf(response, request.requestId, redact);
    if (refusal.retry) return {
     kind: "failure",
     error: refusal.error,
     pause: pause
    };
    if (response.status === 401 || response.status === 403) this.#credentialsRefused.abort(refusal.error);
    throw refusal.error;
   }
   async #wait(attempt, attempts, requestId) {
    if (attempt.kind === "answer") return;
    const {clock: clock, pacer: pacer, deadline: deadline} = this.#options;
    const pause = attempt.pause === void 0 || attempt.pause === 0 ? (0, backoff.J)(attempts, clock) : attempt.pause;
    if (attempt.kind === "limited") pacer.refused(pause); else if (attempt.pause !== void 0) pacer.pause(pause);
    if (clock.now() + pause + MIN_ATTEMPT > deadline) throw attempt.kind === "failure" ? attempt.error : rateLimited(pause, requestId);
    await clock.sleep(pause, this.#waiting);
   }
   #debug({method: method, path: path, requestId: requestId}, outcome) {
    this.#options.debug(`${method} ${path} (request ${requestId}): ${this.#options.redact(outcome)}`);
   }
  }
  function parseAnswer(request, response, schema, redact) {
   try {
    const value = JSON.parse(response.body.toString("utf8"));
    return {
     kind: "answer",
     value: (0, json.D)(schema, value, "response-invalid", `the answer to ${request.path}`)
    };
   } catch (cause) {
    const why = cause instanceof errors.Yb ? cause.message : `the answer to ${request.path} is not JSON`;
    const error = new errors.Yb("response-invalid", redact(why), "check that api-url is the address of the service and that no proxy answers in its place", {
     requestId: request.requestId
    });
    return {
     kind: "failure",
     error: error,
     pause: void 0
    };
   }
  }
  var client = __webpack_require__(6488);
  var clock = __webpack_require__(295);
  var pacer = __webpack_require__(6042);
  var redact = __webpack_require__(2616);
  var http = __webpack_require__(6530);
  var version = __webpack_require__(8508);
  const MAX_RESPONSE_BYTES = 1024 * 1024;
  const REQUEST_TIMEOUT = 3e4;
  function httpTransport(apiUrl, apiKey) {
   const sendHttp = (0, http.C)(apiUrl);
   return {
    async send({method: method, path: path, body: body, requestId: requestId}, signal) {
     const request = {
      method: method,
      url: new URL(apiUrl.pathname.replace(/\/$/, "") + path, apiUrl),
      headers: {
       accept: "application/json",
       "user-agent": `${version.z.name}/${version.z.version}`,
       "x-api-key": apiKey,
       "x-request-id": requestId,
       ...body && {
        "content-type": "application/json"
       }
      },
      body: body && JSON.stringify(body),
      idleTimeout: REQUEST_TIMEOUT
     };
     const bounded = AbortSignal.any([ signal, AbortSignal.timeout(REQUEST_TIMEOUT) ]);
     const response = await sendHttp(request, bounded);
     return {
      status: response.status,
      retryAfter: response.header("retry-after"),
      date: response.header("date"),
      body: await (0, http.x)(response.body, MAX_RESPONSE_BYTES)
     };
    }
   };
  }
  function connectClient(options) {
   const {apiUrl: apiUrl, apiKey: apiKey, requestsPerMinute: requestsPerMinute, timeLeft: timeLeft, signal: signal, debug: debug} = options;
   const caller = new Caller({
    transport: httpTransport(apiUrl, apiKey),
    clock: clock.m,
    pacer: new pacer._(clock.m, requestsPerMinute),
    deadline: clock.m.now() + timeLeft,
    signal: signal,
    redact: (0, redact.$)(apiKey),
    debug: debug
   });
   return (0, client.r)(caller);
  }
 })
};
