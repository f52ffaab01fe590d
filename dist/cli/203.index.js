export const id = 203;

export const ids = [ 203 ];

export const modules = {
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
 6488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => MAX_MESSAGE_BYTES,
   r: () => serviceClient
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3138);
  const MAX_MESSAGE_BYTES = 1024 * 1024;
  const KEYS = "/api/v1/kms/keys";
  function serviceClient(caller) {
   const found = async (answer, what) => {
    const value = await answer;
    if (value !== void 0) return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("service-refused", `the service knows no ${what}`, "check the key version and api-url");
   };
   const post = (path, body, answer) => caller.call({
    method: "POST",
    path: path,
    body: body
   }, answer);
   return {
    async listKeys(algorithm) {
     const path = `${KEYS}?algorithm=${algorithm}`;
     const {value: value} = await found(caller.call({
      method: "GET",
      path: path
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.W7), "list of keys");
     return value.data.keys.filter(key => key.algorithm === algorithm).map(toServiceKey);
    },
    async getActiveKey(algorithm) {
     const answer = await caller.call({
      method: "GET",
      path: `${KEYS}/active?algorithm=${algorithm}`
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Qi);
     const key = answer?.value.data;
     if (key?.status === "active" && key.algorithm === algorithm) return toServiceKey(key);
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-active-key", `the tenant has no active ${algorithm} key`, "make one with `qpher-sign keys generate`, or check that api-key is of the right tenant");
    },
    async generateKey(algorithm) {
     const {value: value} = await found(post(`${KEYS}/generate`, {
      algorithm: algorithm
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Qi), "operation to generate keys");
     return toServiceKey(value.data);
    },
    async rotateKey(algorithm) {
     const {value: value} = await found(post(`${KEYS}/rotate`, {
      algorithm: algorithm
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.$P), "key to rotate");
     return "new_key" in value.data ? value.data.new_key.key_version : value.data.key_version;
    },
    async retireKey(algorithm, keyVersion) {
     const body = {
      algorithm: algorithm,
      key_version: keyVersion
     };
     const {value: value} = await found(post(`${KEYS}/retire`, body, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Qi), `${algorithm} key version ${keyVersion}`);
     return toServiceKey(value.data);
    },
    async sign(message, keyVersion) {
     const body = {
      message: Buffer.from(message).toString("base64"),
      key_version: keyVersion
     };
     const answer = await post("/api/v1/signature/sign", body, _wire_js__WEBPACK_IMPORTED_MODULE_1__.P6);
     if (answer === void 0) return;
     const {signature: signature, key_version: key_version} = answer.value.data;
     return {
      keyVersion: key_version,
      signature: Buffer.from(signature, "base64"),
      requestId: answer.requestId
     };
    },
    calls: () => caller.calls
   };
  }
  function toServiceKey(key) {
   return {
    keyVersion: key.key_version,
    algorithm: key.algorithm,
    status: key.status,
    createdAt: key.created_at,
    publicKey: key.public_key
   };
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
 }),
 3138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $P: () => rotationAnswer,
   B1: () => errorAnswer,
   P6: () => signatureAnswer,
   Qi: () => keyAnswer,
   W7: () => keyListAnswer
  });
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
  var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
  const envelope = data => _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   data: data
  });
  const keySchema = _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   status: _schema_js__WEBPACK_IMPORTED_MODULE_1__.KIO(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.oY),
   public_key: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   created_at: _schema_js__WEBPACK_IMPORTED_MODULE_2__.uR()
  });
  const keyAnswer = envelope(keySchema);
  const keyListAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   keys: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YOg(keySchema)
  }));
  const rotationAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.KCZ([ _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   new_key: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1)
   })
  }), _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1)
  }) ]));
  const signatureAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   signature: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP()
  }));
  const errorAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   error: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    error_code: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    message: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })
  });
 })
};
