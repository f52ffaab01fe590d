export const id = 570;

export const ids = [ 570 ];

export const modules = {
 570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SH: () => editions,
   vw: () => plans,
   sJ: () => startEmulator
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var promises_ = __webpack_require__(8500);
  var errors = __webpack_require__(9473);
  var dist = __webpack_require__(7934);
  var build_schema = __webpack_require__(1937);
  var scheme_implementation = __webpack_require__(2982);
  function effectsOf(faults) {
   const first = read => faults.map(read).find(value => value !== void 0);
   return {
    delayMs: first(fault => fault.delay_ms) ?? 0,
    clockSkewMs: first(fault => fault.clock_skew_ms) ?? 0,
    isLost: faults.some(fault => fault.reset === "before"),
    keyChange: first(keyChangeOf),
    answer: first(answerOf),
    damage: first(fault => fault.signature),
    keyVersion: first(fault => fault.key_version),
    delivery: first(deliveryOf) ?? {
     kind: "whole"
    }
   };
  }
  function keyChangeOf(fault) {
   if (fault.rotate === true) return "rotate";
   if (fault.retire === true) return "retire";
   return fault.archive === true ? "archive" : void 0;
  }
  function answerOf(fault) {
   const {status: status, body: body, retry_after: retryAfter} = fault;
   if (fault.redirect !== void 0) return {
    kind: "redirect",
    location: fault.redirect
   };
   if (status === void 0) return;
   if (body === void 0) return {
    kind: "error",
    status: status,
    retryAfter: retryAfter,
    echoesKey: fault.echo_key === true
   };
   return {
    kind: "body",
    status: status,
    retryAfter: retryAfter,
    body: body,
    contentType: fault.content_type ?? "application/json"
   };
  }
  function deliveryOf(fault) {
   if (fault.reset === "in-body") return {
    kind: "reset"
   };
   if (fault.truncate !== void 0) return {
    kind: fault.truncate === "json" ? "cut-body" : "cut-connection"
   };
   if (fault.drip_ms !== void 0) return {
    kind: "dripped",
    gapMs: fault.drip_ms
   };
   return fault.body_bytes === void 0 ? void 0 : {
    kind: "filler",
    bytes: fault.body_bytes
   };
  }
  function damaged(scheme, damage) {
   return {
    ...scheme,
    sign: (message, secretKey) => wrongSignature(scheme, damage, message, secretKey)
   };
  }
  function wrongSignature(scheme, damage, message, secretKey) {
   switch (damage) {
   case "flip":
    return scheme.sign(message, secretKey).map((byte, index) => index === 0 ? byte ^ 1 : byte);

   case "empty":
    return new Uint8Array;

   case "other-digest":
    return scheme.sign((0, external_node_crypto_.createHash)("sha512").update(message).digest().subarray(0, message.length), secretKey);

   case "short":
    return scheme.sign(message, secretKey).subarray(0, -1);
   }
  }
  var keyring = __webpack_require__(1488);
  const algorithms = [ "Kyber768", "Dilithium3" ];
  const seedBytes = {
   Kyber768: 64,
   Dilithium3: 32
  };
  async function dilithium3Material(scheme, seed) {
   const {publicKey: publicKey, secretKey: secretKey} = (await (0, scheme_implementation.a)(scheme)).generateKeyPair(seed);
   return {
    algorithm: "Dilithium3",
    scheme: scheme,
    seed: seed,
    publicKey: publicKey,
    secretKey: secretKey
   };
  }
  async function kyber768Material(seed) {
   const {kyber768PublicKey: kyber768PublicKey} = await Promise.all([ __webpack_require__.e(17), __webpack_require__.e(898) ]).then(__webpack_require__.bind(__webpack_require__, 5898));
   return {
    algorithm: "Kyber768",
    seed: seed,
    publicKey: kyber768PublicKey(seed)
   };
  }
  function refuse(status, errorCode, message, headers = {}) {
   return {
    kind: "refused",
    status: status,
    errorCode: errorCode,
    message: message,
    headers: headers
   };
  }
  function done(data, tenant) {
   return {
    kind: "done",
    status: 200,
    data: data,
    ...tenant && {
     tenant: tenant
    }
   };
  }
  const MAX_BODY_BYTES = 2 * 1024 * 1024;
  function parseBody(bytes) {
   if (bytes === void 0) return {
    kind: "malformed",
    message: `body has more than ${MAX_BODY_BYTES} bytes`
   };
   try {
    return {
     kind: "json",
     value: JSON.parse(new TextDecoder("utf-8", {
      fatal: true
     }).decode(bytes))
    };
   } catch {
    return {
     kind: "malformed",
     message: "body is not UTF-8 JSON"
    };
   }
  }
  function parseFields(schema, body, codes) {
   if (body.kind === "malformed") return refuse(400, "ERR_INVALID_001", body.message);
   const notAnObject = refuse(400, "ERR_INVALID_001", "body is not a JSON object");
   if (Array.isArray(body.value)) return notAnObject;
   const result = build_schema.x6(schema, body.value);
   if (result.ok) return {
    kind: "fields",
    fields: result.value
   };
   const [field] = result.path;
   if (field === void 0) return notAnObject;
   return refuse(400, field === "algorithm" ? codes.algorithm : codes.other, `${field}: ${result.problem}`);
  }
  const apiKeyPattern = /^qph_[\x21-\x7e]+$/;
  function findKey(tenant, algorithm, version) {
   return tenant.keys.find(key => key.material.algorithm === algorithm && key.version === version);
  }
  function activeKey(tenant, algorithm) {
   return tenant.keys.find(key => key.material.algorithm === algorithm && key.status === "active");
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
   const {algorithm: algorithm} = material;
   const before = activeKey(tenant, algorithm);
   const versions = tenant.keys.filter(key => key.material.algorithm === algorithm).map(key => key.version);
   const key = {
    version: Math.max(0, ...versions) + 1,
    status: "active",
    createdAt: createdAt,
    material: material
   };
   const rest = before === void 0 ? tenant : withStatus(tenant, before, "retired");
   return {
    tenant: {
     ...rest,
     keys: [ ...rest.keys, key ]
    },
    key: key,
    retired: before && {
     ...before,
     status: "retired"
    }
   };
  }
  const algorithmSchema = dist.KIO(algorithms);
  const algorithmBody = dist.Ikc({
   algorithm: algorithmSchema
  });
  const retireBody = dist.Ikc({
   algorithm: algorithmSchema,
   key_version: build_schema.Wh(1)
  });
  const errorCodes = {
   algorithm: "ERR_KMS_001",
   other: "ERR_INVALID_001"
  };
  const listKeys = (call, tenant, {edition: edition}) => {
   const algorithm = build_schema.x6(dist.lqM(algorithmSchema), call.query.get("algorithm") ?? void 0);
   if (!algorithm.ok) return invalidAlgorithm(call);
   const status = build_schema.x6(dist.lqM(dist.KIO(keyring.oY)), call.query.get("status") ?? void 0);
   if (edition === "newer" && !status.ok) return refuse(400, "ERR_INVALID_001", "status is not a key status");
   const wanted = edition === "newer" && status.ok ? status.value : void 0;
   const keys = tenant.keys.filter(key => algorithm.value === void 0 || key.material.algorithm === algorithm.value).filter(key => wanted === void 0 || key.status === wanted).map(keyData).reverse();
   return done(edition === "older" ? {
    keys: keys
   } : {
    keys: keys,
    total: keys.length
   });
  };
  const getActiveKey = (call, tenant) => {
   const algorithm = build_schema.x6(algorithmSchema, call.query.get("algorithm"));
   if (!algorithm.ok) return invalidAlgorithm(call);
   const key = activeKey(tenant, algorithm.value);
   return key === void 0 ? noActiveKey(algorithm.value) : done(keyData(key));
  };
  const generateKey = async (call, tenant, {edition: edition, makeKey: makeKey, now: now}) => {
   const parsed = parseFields(algorithmBody, call.body, errorCodes);
   if (parsed.kind === "refused") return parsed;
   const {algorithm: algorithm} = parsed.fields;
   if (edition === "newer" && activeKey(tenant, algorithm) !== void 0) return refuse(409, "ERR_KMS_003", `there is an active ${algorithm} key: rotate it`);
   const made = withNewKey(tenant, await makeKey(algorithm), now());
   return {
    kind: "done",
    status: edition === "older" ? 200 : 201,
    data: keyData(made.key),
    tenant: made.tenant
   };
  };
  const rotateKey = async (call, tenant, {edition: edition, makeKey: makeKey, now: now}) => {
   const parsed = parseFields(algorithmBody, call.body, errorCodes);
   if (parsed.kind === "refused") return parsed;
   const {algorithm: algorithm} = parsed.fields;
   const {key: key, retired: retired, tenant: rotated} = withNewKey(tenant, await makeKey(algorithm), now());
   if (retired === void 0) return noActiveKey(algorithm);
   if (edition === "older") return done({
    new_key: keyData(key),
    retired_key: keyData(retired)
   }, rotated);
   const {key_version: key_version, public_key: public_key} = keyData(key);
   return done({
    key_version: key_version,
    algorithm: algorithm,
    public_key: public_key,
    old_key_version: retired.version
   }, rotated);
  };
  const retireKey = (call, tenant) => {
   const parsed = parseFields(retireBody, call.body, errorCodes);
   if (parsed.kind === "refused") return parsed;
   const {algorithm: algorithm, key_version: version} = parsed.fields;
   const key = findKey(tenant, algorithm, version);
   if (key?.status !== "active") return refuse(404, "ERR_KMS_002", `there is no active ${algorithm} key of version ${version}`);
   return done(keyData({
    ...key,
    status: "retired"
   }), withStatus(tenant, key, "retired"));
  };
  function keyData({version: version, status: status, createdAt: createdAt, material: material}) {
   return {
    key_version: version,
    algorithm: material.algorithm,
    status: status,
    public_key: Buffer.from(material.publicKey).toString("base64"),
    created_at: new Date(createdAt).toISOString()
   };
  }
  function invalidAlgorithm(call) {
   const given = call.query.get("algorithm");
   return refuse(400, "ERR_KMS_001", given === null ? "algorithm is missing" : `algorithm '${given}' is unknown`);
  }
  function noActiveKey(algorithm) {
   return refuse(404, "ERR_KMS_002", `there is no active ${algorithm} key`);
  }
  var verify_signature = __webpack_require__(8998);
  function base64(minimum, maximum) {
   return dist.FsL(dist.YjP(), dist.z6Y(text => Buffer.from(text, "base64").toString("base64") === text, "not valid base64"), dist.z6Y(text => {
    const length = Buffer.byteLength(text, "base64");
    return length >= minimum && length <= maximum;
   }, `not ${minimum === maximum ? minimum : `${minimum} to ${maximum}`} bytes in base64`), dist.pdi(text => Buffer.from(text, "base64")));
  }
  const MAX_MESSAGE_BYTES = 1024 * 1024;
  const hashBytes = {
   "SHA-256": 32,
   "SHA-384": 48,
   "SHA-512": 64
  };
  const hashNames = [ "SHA-256", "SHA-384", "SHA-512" ];
  const key = {
   key_version: build_schema.Wh(1),
   algorithm: dist.lqM(dist.euz("Dilithium3"))
  };
  const message = {
   message: base64(0, MAX_MESSAGE_BYTES),
   ...key
  };
  const hash = {
   hash: base64(32, 64),
   hash_algorithm: dist.KIO(hashNames),
   ...key
  };
  const signature = {
   signature: base64(0, MAX_BODY_BYTES)
  };
  const signBody = dist.Ikc(message);
  const verifyBody = dist.Ikc({
   ...message,
   ...signature
  });
  const withHash = fields => dist.FsL(fields, dist.H0v(({dataset: dataset, addIssue: addIssue}) => {
   if (!dataset.typed || dataset.value.hash.length === hashBytes[dataset.value.hash_algorithm]) return;
   const {value: value} = dataset;
   const path = {
    type: "unknown",
    origin: "value",
    input: value,
    key: "hash",
    value: value.hash
   };
   addIssue({
    message: "not the length of a digest of hash_algorithm",
    path: [ path ]
   });
  }));
  const signHashBody = withHash(dist.Ikc(hash));
  const verifyHashBody = withHash(dist.Ikc({
   ...hash,
   ...signature
  }));
  const signature_handlers_errorCodes = {
   algorithm: "ERR_INVALID_001",
   other: "ERR_SIG_001"
  };
  const sign = async (call, tenant, {implementation: implementation}) => {
   const parsed = parseFields(signBody, call.body, signature_handlers_errorCodes);
   if (parsed.kind === "refused") return parsed;
   const found = usableKey(tenant, parsed.fields.key_version, [ "active" ]);
   if (found.kind === "refused") return found;
   const {material: material} = found;
   const made = (await implementation(material.scheme)).sign(parsed.fields.message, material.secretKey);
   return done(signatureData(made, parsed.fields.key_version));
  };
  const verify = async (call, tenant) => {
   const parsed = parseFields(verifyBody, call.body, signature_handlers_errorCodes);
   if (parsed.kind === "refused") return parsed;
   const found = usableKey(tenant, parsed.fields.key_version, [ "active", "retired" ]);
   if (found.kind === "refused") return found;
   const valid = await isValid(found.material, parsed.fields.message, parsed.fields.signature);
   return done({
    valid: valid,
    key_version: parsed.fields.key_version,
    algorithm: "Dilithium3"
   });
  };
  const signHash = async (call, tenant, {implementation: implementation}) => {
   const parsed = parseFields(signHashBody, call.body, signature_handlers_errorCodes);
   if (parsed.kind === "refused") return parsed;
   const found = usableKey(tenant, parsed.fields.key_version, [ "active" ]);
   if (found.kind === "refused") return found;
   const {material: material} = found;
   const made = (await implementation(material.scheme)).sign(parsed.fields.hash, material.secretKey);
   return done({
    ...signatureData(made, parsed.fields.key_version),
    hash_algorithm: parsed.fields.hash_algorithm,
    signature_type: "detached"
   });
  };
  const verifyHash = async (call, tenant) => {
   const parsed = parseFields(verifyHashBody, call.body, signature_handlers_errorCodes);
   if (parsed.kind === "refused") return parsed;
   const found = usableKey(tenant, parsed.fields.key_version, [ "active", "retired" ]);
   if (found.kind === "refused") return found;
   const valid = await isValid(found.material, parsed.fields.hash, parsed.fields.signature);
   return done({
    valid: valid,
    key_version: parsed.fields.key_version,
    algorithm: "Dilithium3"
   });
  };
  function usableKey(tenant, version, statuses) {
   const found = findKey(tenant, "Dilithium3", version);
   if (found?.material.algorithm !== "Dilithium3" || !statuses.includes(found.status)) return refuse(404, "ERR_NOT_FOUND_001", `there is no ${statuses.join(" or ")} key of version ${version}`);
   return {
    kind: "key",
    material: found.material
   };
  }
  function signatureData(made, version) {
   return {
    signature: Buffer.from(made).toString("base64"),
    key_version: version,
    algorithm: "Dilithium3"
   };
  }
  async function isValid(material, text, given) {
   return (0, verify_signature.O)({
    bytes: material.publicKey,
    schemes: [ material.scheme ]
   }, text, given);
  }
  const handlers = {
   listKeys: listKeys,
   getActiveKey: getActiveKey,
   generateKey: generateKey,
   rotateKey: rotateKey,
   retireKey: retireKey,
   sign: sign,
   verify: verify,
   signHash: signHash,
   verifyHash: verifyHash
  };
  async function answerCall(call, effects, world) {
   const {keyChange: keyChange, answer: answer} = effects;
   if (keyChange !== void 0) await world.store.update(async tenant => ({
    tenant: await changeKeys(tenant, keyChange, world.service)
   }));
   if (effects.isLost) return;
   const time = world.service.now() + effects.clockSkewMs;
   if (answer !== void 0) return scriptedReply(answer, call, time);
   return formatReply(await outcomeOf(call, effects, world), call, time);
  }
  function internalErrorReply(call, thrown, time) {
   const {message: message} = (0, errors.fD)(thrown);
   return formatReply(refuse(500, "ERR_INTERNAL_001", `the emulator failed: ${message}`), call, time);
  }
  async function outcomeOf(call, effects, world) {
   if (call.apiKey !== world.store.tenant().apiKey) return refuse(401, "ERR_AUTH_001", call.apiKey === void 0 ? "X-API-Key is missing" : "X-API-Key is invalid");
   const refusal = world.charge();
   if (refusal !== void 0) return refusal;
   switch (call.route.kind) {
   case "unknown-path":
    return refuse(404, "ERR_NOT_FOUND_001", "there is nothing at this path");

   case "wrong-method":
    return refuse(405, "ERR_INVALID_001", `use ${call.route.allowed}`, {
     allow: call.route.allowed
    });

   case "operation":
    {
     const handler = handlers[call.route.name];
     const service = withDamage(world.service, effects);
     const outcome = await world.store.update(tenant => handler(call, tenant, service));
     return withKeyVersion(outcome, effects);
    }
   }
  }
  function withDamage(service, {damage: damage}) {
   if (damage === void 0) return service;
   return {
    ...service,
    implementation: async scheme => damaged(await service.implementation(scheme), damage)
   };
  }
  function withKeyVersion(outcome, {keyVersion: keyVersion}) {
   if (keyVersion === void 0 || outcome.kind === "refused" || !("signature" in outcome.data)) return outcome;
   return {
    ...outcome,
    data: {
     ...outcome.data,
     key_version: keyVersion
    }
   };
  }
  async function changeKeys(tenant, change, service) {
   if (change === "rotate") return withNewKey(tenant, await service.makeKey("Dilithium3"), service.now()).tenant;
   const key = activeKey(tenant, "Dilithium3");
   return key === void 0 ? tenant : withStatus(tenant, key, change === "retire" ? "retired" : "archived");
  }
  function formatReply(outcome, call, time) {
   const common = {
    request_id: call.requestId,
    timestamp: new Date(time).toISOString()
   };
   if (outcome.kind === "done") return {
    status: outcome.status,
    headers: headersOf(call),
    body: JSON.stringify({
     data: outcome.data,
     ...common
    })
   };
   const error = {
    error_code: outcome.errorCode,
    message: outcome.message
   };
   return {
    status: outcome.status,
    headers: {
     ...headersOf(call),
     ...outcome.headers
    },
    body: JSON.stringify({
     error: error,
     ...common
    })
   };
  }
  function headersOf(call, contentType = "application/json") {
   return {
    "content-type": contentType,
    "x-request-id": call.requestId
   };
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
  function scriptedReply(answer, call, time) {
   switch (answer.kind) {
   case "redirect":
    return {
     status: 302,
     headers: {
      ...headersOf(call),
      location: answer.location
     },
     body: ""
    };

   case "body":
    return {
     status: answer.status,
     headers: {
      ...headersOf(call, answer.contentType),
      ...retryAfter(answer.retryAfter)
     },
     body: answer.body
    };

   case "error":
    {
     const message = answer.echoesKey ? `refused for the key ${call.apiKey ?? "(none)"}` : "a scripted fault";
     const code = codeOfStatus[answer.status] ?? "ERR_INTERNAL_001";
     return formatReply(refuse(answer.status, code, message, retryAfter(answer.retryAfter)), call, time);
    }
   }
  }
  function retryAfter(value) {
   return value === void 0 ? {} : {
    "retry-after": value
   };
  }
  var emulator_faults = __webpack_require__(4873);
  const WINDOW_MS = 6e4;
  const callsPerWindow = {
   free: 100,
   starter: 500,
   growth: 1e3,
   pro: 5e3,
   enterprise: 1 / 0
  };
  const callsPerMonth = {
   free: 5e3,
   starter: 1 / 0,
   growth: 1 / 0,
   pro: 1 / 0,
   enterprise: 1 / 0
  };
  const noUsage = {
   recent: [],
   month: "",
   callsInMonth: 0
  };
  function admit(usage, plan, now) {
   const month = new Date(now).toISOString().slice(0, 7);
   const callsInMonth = usage.month === month ? usage.callsInMonth : 0;
   if (callsInMonth >= callsPerMonth[plan]) return refuse(403, "ERR_FORBIDDEN_001", `the ${plan} plan has ${callsPerMonth[plan]} calls a month`);
   if (callsPerWindow[plan] === 1 / 0) return {
    kind: "admitted",
    usage: {
     ...usage,
     month: month
    }
   };
   const first = usage.recent.findIndex(time => time > now - WINDOW_MS);
   const recent = first === -1 ? [] : usage.recent.slice(first);
   const [oldest] = recent;
   if (oldest !== void 0 && recent.length >= callsPerWindow[plan]) {
    const seconds = Math.max(1, Math.ceil((oldest + WINDOW_MS - now) / 1e3));
    return refuse(429, "ERR_RATE_LIMIT_001", `the ${plan} plan has ${callsPerWindow[plan]} calls a minute`, {
     "retry-after": String(seconds)
    });
   }
   return {
    kind: "admitted",
    usage: {
     recent: [ ...recent, now ],
     month: month,
     callsInMonth: callsInMonth + 1
    }
   };
  }
  function meter(plan, now) {
   let usage = noUsage;
   return () => {
    const admission = admit(usage, plan, now());
    if (admission.kind === "refused") return admission;
    usage = admission.usage;
    return;
   };
  }
  const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  function isRequestId(text) {
   return uuidPattern.test(text);
  }
  function freshRequestId(randomBytes) {
   const hex = Buffer.from(randomBytes(16)).toString("hex");
   const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) & 3] ?? "8";
   return [ hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20) ].join("-");
  }
  var external_node_http_ = __webpack_require__(7067);
  var external_node_stream_ = __webpack_require__(7075);
  var external_node_stream_promises_ = __webpack_require__(6466);
  const FILLER_CHUNK_BYTES = 64 * 1024;
  async function deliver(reply, delivery, response, signal) {
   const body = Buffer.from(reply.body);
   const half = body.subarray(0, Math.floor(body.length / 2));
   switch (delivery.kind) {
   case "whole":
    writeHead(reply, body.length, response).end(body);
    return;

   case "cut-body":
    writeHead(reply, half.length, response).end(half);
    return;

   case "cut-connection":
    writeHead(reply, body.length, response).write(half, () => response.destroy());
    return;

   case "reset":
    writeHead(reply, body.length, response).write(half, () => response.socket?.resetAndDestroy());
    return;

   case "dripped":
    writeHead(reply, body.length, response);
    return (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(bytesOf(body, delivery.gapMs, signal)), response, {
     signal: signal
    });

   case "filler":
    response.writeHead(reply.status, reply.headers);
    return (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(filler(delivery.bytes)), response, {
     signal: signal
    });
   }
  }
  function writeHead(reply, contentLength, response) {
   return response.writeHead(reply.status, {
    ...reply.headers,
    "content-length": contentLength
   });
  }
  async function* bytesOf(body, gapMs, signal) {
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
  var routes = __webpack_require__(4214);
  const HOST = "127.0.0.1";
  async function serve(port, newRequestId, answer) {
   const closing = new AbortController;
   const respond = async (request, response) => {
    const call = await readCall(request, newRequestId);
    const {reply: reply, delivery: delivery} = await answer(call, closing.signal);
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
     const reason = (0, errors.vq)(cause) ?? cause.message;
     reject(new errors.Yb("setting-invalid", `cannot listen on port ${port} of ${HOST}: ${reason}`, "choose another port, or 0 for any free one", {
      cause: cause
     }));
    });
    server.listen(port, HOST, () => {
     const address = server.address();
     resolve(address === null || typeof address === "string" ? port : address.port);
    });
   });
  }
  async function readCall(request, newRequestId) {
   const [path = "", query = ""] = (request.url ?? "").split("?", 2);
   const requestId = headerOf(request, "x-request-id");
   return {
    route: (0, routes.$)(request.method ?? "", path),
    query: new URLSearchParams(query),
    apiKey: headerOf(request, "x-api-key"),
    requestId: requestId !== void 0 && isRequestId(requestId) ? requestId : newRequestId(),
    body: parseBody(await readBody(request))
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
    if (length <= MAX_BODY_BYTES) chunks.push(chunk); else chunks.length = 0;
   }
   return length > MAX_BODY_BYTES ? void 0 : Buffer.concat(chunks);
  }
  var files = __webpack_require__(2211);
  var json = __webpack_require__(9368);
  var schemes = __webpack_require__(5110);
  const MAX_STATE_BYTES = 16 * 1024 * 1024;
  const STATE_FILE_MODE = 384;
  const DOCUMENT_TYPE = "qpher-sign/emulator-state/v1";
  const keyFields = {
   key_version: build_schema.Wh(1),
   status: dist.KIO(keyring.oY),
   created_at: build_schema.uR()
  };
  const keySchema = dist.Oxt("algorithm", [ dist.rej({
   algorithm: dist.euz("Dilithium3"),
   scheme: dist.KIO(schemes.SL),
   seed: base64(seedBytes.Dilithium3, seedBytes.Dilithium3),
   ...keyFields
  }), dist.rej({
   algorithm: dist.euz("Kyber768"),
   seed: base64(seedBytes.Kyber768, seedBytes.Kyber768),
   ...keyFields
  }) ]);
  const stateSchema = dist.rej({
   type: dist.euz(DOCUMENT_TYPE),
   api_key: build_schema.wC(apiKeyPattern, "not an API key"),
   keys: dist.FsL(dist.YOg(keySchema), dist.z6Y(keys => isUnique(keys.map(versionName)), "a key version twice"), dist.z6Y(keys => isUnique(keys.filter(isActive).map(key => key.algorithm)), "two active keys"))
  });
  async function readState(file) {
   const bytes = (0, files.Zu)(file, MAX_STATE_BYTES);
   if (bytes === void 0) return;
   const what = `the emulator's state file '${file}'`;
   const state = (0, json.D)(stateSchema, (0, json.R)(bytes, "setting-invalid", what), "setting-invalid", what);
   return {
    apiKey: state.api_key,
    keys: await Promise.all(state.keys.map(restoreKey))
   };
  }
  function writeState(file, tenant) {
   const state = {
    type: DOCUMENT_TYPE,
    api_key: tenant.apiKey,
    keys: tenant.keys.map(storedKey)
   };
   const bytes = Buffer.from(`${JSON.stringify(state, void 0, 2)}\n`);
   (0, files.vZ)({
    file: file,
    bytes: bytes,
    mode: STATE_FILE_MODE
   });
  }
  async function restoreKey(stored) {
   const material = stored.algorithm === "Dilithium3" ? await dilithium3Material(stored.scheme, stored.seed) : await kyber768Material(stored.seed);
   const {key_version: version, status: status} = stored;
   return {
    version: version,
    status: status,
    createdAt: Date.parse(stored.created_at),
    material: material
   };
  }
  function storedKey({version: version, status: status, createdAt: createdAt, material: material}) {
   return {
    algorithm: material.algorithm,
    ...material.algorithm === "Dilithium3" && {
     scheme: material.scheme
    },
    seed: Buffer.from(material.seed).toString("base64"),
    key_version: version,
    status: status,
    created_at: new Date(createdAt).toISOString()
   };
  }
  function versionName(key) {
   return `${key.algorithm} ${key.key_version}`;
  }
  function isActive(key) {
   return key.status === "active";
  }
  function isUnique(values) {
   return new Set(values).size === values.length;
  }
  async function openTenantStore(stateFile, create, adjust) {
   const stored = stateFile === void 0 ? void 0 : await readState(stateFile);
   let tenant = adjust(stored ?? await create());
   let lastSave = Promise.resolve();
   const save = () => {
    if (stateFile === void 0) return lastSave;
    lastSave = lastSave.catch(() => {}).then(() => {
     writeState(stateFile, tenant);
    });
    lastSave.catch(() => {});
    return lastSave;
   };
   await save();
   return {
    tenant: () => tenant,
    update: async work => {
     for (;;) {
      const before = tenant;
      const result = await work(before);
      if (result.tenant === void 0) return result;
      if (tenant !== before) continue;
      tenant = result.tenant;
      await save();
      return result;
     }
    },
    replace: change => {
     tenant = change(tenant);
     save();
    },
    saved: () => lastSave
   };
  }
  const plans = [ "free", "starter", "growth", "pro", "enterprise" ];
  const editions = [ "older", "newer" ];
  const MAX_REQUESTS = 1e5;
  const defaults = {
   port: 0,
   plan: "growth",
   latencyMs: 0,
   scheme: "ml-dsa-65",
   edition: "older",
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
   const nextEffects = faultScript((0, emulator_faults.A0)(settings.faults));
   const service = serviceOf(settings);
   const store = await openStore(settings, service);
   const world = {
    store: store,
    service: service,
    charge: meter(settings.plan, settings.now)
   };
   const requests = [];
   const answer = async (call, closing) => {
    const effects = nextEffects(operationOf(call));
    const waitMs = settings.latencyMs + effects.delayMs;
    if (waitMs > 0) await (0, promises_.setTimeout)(waitMs, void 0, {
     signal: closing
    });
    const reply = await answerCall(call, effects, world).catch(thrown => internalErrorReply(call, thrown, settings.now()));
    if (requests.length >= MAX_REQUESTS) requests.splice(0, MAX_REQUESTS / 2);
    requests.push(recordOf(call, effects, reply));
    return {
     reply: reply,
     delivery: effects.delivery
    };
   };
   const server = await serve(settings.port, () => freshRequestId(settings.randomBytes), answer);
   return {
    url: server.url,
    apiKey: store.tenant().apiKey,
    requests: requests,
    archive: keyVersion => {
     archiveKey(store, keyVersion);
    },
    close: async () => {
     await server.close();
     await store.saved();
    }
   };
  }
  function serviceOf({edition: edition, now: now, randomBytes: random, scheme: scheme}) {
   return {
    edition: edition,
    now: now,
    makeKey: algorithm => algorithm === "Dilithium3" ? dilithium3Material(scheme, random(seedBytes.Dilithium3)) : kyber768Material(random(seedBytes.Kyber768)),
    implementation: scheme_implementation.a
   };
  }
  async function openStore(settings, service) {
   const {apiKey: apiKey} = settings;
   if (apiKey !== void 0 && !apiKeyPattern.test(apiKey)) throw new errors.Yb("api-key-malformed", "the API key of an emulator starts with qph_", "leave it out for a fresh one");
   return openTenantStore(settings.stateFile, async () => {
    const fresh = {
     apiKey: `qph_${Buffer.from(settings.randomBytes(16)).toString("hex")}`,
     keys: []
    };
    return withNewKey(fresh, await service.makeKey("Dilithium3"), settings.now()).tenant;
   }, tenant => apiKey === void 0 ? tenant : {
    ...tenant,
    apiKey: apiKey
   });
  }
  function faultScript(faults) {
   const calls = new Map;
   let ofAny = 0;
   return operation => {
    const ofOperation = calls.get(operation) ?? 0;
    const effects = effectsOf((0, emulator_faults.t_)(faults, operation, {
     ofOperation: ofOperation,
     ofAny: ofAny
    }));
    calls.set(operation, ofOperation + 1);
    ofAny += 1;
    return effects;
   };
  }
  function archiveKey(store, keyVersion) {
   store.replace(tenant => {
    const key = findKey(tenant, "Dilithium3", keyVersion);
    if (key !== void 0) return withStatus(tenant, key, "archived");
    throw new errors.Yb("setting-invalid", `the emulator has no key of version ${keyVersion}`, "list its keys to see their versions");
   });
  }
  const keyVersionSchema = dist.Ikc({
   key_version: build_schema.Wh()
  });
  function recordOf(call, effects, reply) {
   const body = build_schema.x6(keyVersionSchema, call.body.kind === "json" ? call.body.value : void 0);
   return {
    operation: operationOf(call),
    status: reply === void 0 || effects.delivery.kind === "reset" ? 0 : reply.status,
    requestId: call.requestId,
    ...body.ok && {
     keyVersion: body.value.key_version
    }
   };
  }
  function operationOf(call) {
   return call.route.kind === "operation" ? call.route.name : "unknown";
  }
 }),
 4873: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A0: () => checkFaults,
   Xm: () => MAX_FAULTS_BYTES,
   bZ: () => parseFaults,
   t_: () => pickFaults
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
  var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
  const MAX_FAULTS_BYTES = 1024 * 1024;
  const MAX_DELAY_MS = 864e5;
  const MAX_FAULT_BODY_BYTES = 4 * 1024 * 1024 * 1024;
  const count = _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(0);
  const delay = _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(0, MAX_DELAY_MS);
  const yes = _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(true);
  const singleLine = _schema_js__WEBPACK_IMPORTED_MODULE_2__.wC(/^[\x20-\x7e]+$/, "not printable ASCII");
  const when = {
   operation: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__.KIO(_routes_js__WEBPACK_IMPORTED_MODULE_1__.q)),
   after: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(count),
   times: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__.KCZ([ _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1), _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz("always"), _schema_js__WEBPACK_IMPORTED_MODULE_3__.chJ() ]))
  };
  const what = {
   delay_ms: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(delay),
   rotate: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(yes),
   retire: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(yes),
   archive: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(yes),
   status: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(200, 599)),
   retry_after: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(singleLine),
   body: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   content_type: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(singleLine),
   echo_key: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(yes),
   redirect: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(singleLine),
   signature: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__.KIO([ "flip", "empty", "other-digest", "short" ])),
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh()),
   clock_skew_ms: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh()),
   reset: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__.KIO([ "before", "in-body" ])),
   truncate: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__.KCZ([ yes, _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz("json") ])),
   drip_ms: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(delay),
   body_bytes: _schema_js__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1, MAX_FAULT_BODY_BYTES))
  };
  const alternatives = [ [ "rotate", "retire", "archive" ], [ "status", "redirect" ], [ "status", "signature" ], [ "redirect", "signature" ], [ "status", "key_version" ], [ "redirect", "key_version" ], [ "body", "echo_key" ], [ "reset", "truncate", "drip_ms", "body_bytes" ] ];
  const companions = [ [ "retry_after", "status" ], [ "body", "status" ], [ "echo_key", "status" ], [ "content_type", "body" ] ];
  const effectNames = _schema_js__WEBPACK_IMPORTED_MODULE_3__.ZEF(_schema_js__WEBPACK_IMPORTED_MODULE_3__.Ikc(what)).options;
  const faultFields = _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
   ...when,
   ...what
  });
  const faultSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__.FsL(faultFields, _schema_js__WEBPACK_IMPORTED_MODULE_3__.H0v(({dataset: dataset, addIssue: addIssue}) => {
   if (!dataset.typed) return;
   const [problem] = problemsOf(dataset.value);
   if (problem !== void 0) addIssue({
    message: problem
   });
  }));
  function problemsOf(fault) {
   const has = effect => fault[effect] !== void 0;
   const signs = fault.operation === void 0 || fault.operation === "sign" || fault.operation === "signHash";
   return [ ...effectNames.some(has) ? [] : [ "this fault does nothing" ], ...alternatives.map(list => list.filter(has)).flatMap(([first, second]) => second === void 0 ? [] : [ `${first} and ${second} exclude each other` ]), ...companions.filter(([effect, needed]) => has(effect) && !has(needed)).map(([effect, needed]) => `${effect} needs ${needed}`), ...!signs && (has("signature") || has("key_version")) ? [ "signature and key_version are for sign and signHash" ] : [] ];
  }
  const documentSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
   faults: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YOg(faultSchema)
  });
  function parseFaults(bytes) {
   const what = "the faults document";
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.D)(documentSchema, (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, "setting-invalid", what), "setting-invalid", what).faults;
  }
  function checkFaults(faults) {
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.D)(documentSchema, {
    faults: faults
   }, "setting-invalid", "the list of faults").faults;
  }
  function pickFaults(faults, operation, before) {
   return faults.filter(fault => {
    if (fault.operation !== void 0 && fault.operation !== operation) return false;
    const calls = fault.operation === void 0 ? before.ofAny : before.ofOperation;
    const after = fault.after ?? 0;
    const times = fault.times === null || fault.times === "always" ? 1 / 0 : fault.times ?? 1;
    return calls >= after && calls < after + times;
   });
  }
 }),
 4214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => findRoute,
   q: () => operationNames
  });
  const operationNames = [ "listKeys", "getActiveKey", "generateKey", "rotateKey", "retireKey", "sign", "verify", "signHash", "verifyHash" ];
  const endpoints = {
   listKeys: {
    method: "GET",
    path: "/api/v1/kms/keys"
   },
   getActiveKey: {
    method: "GET",
    path: "/api/v1/kms/keys/active"
   },
   generateKey: {
    method: "POST",
    path: "/api/v1/kms/keys/generate"
   },
   rotateKey: {
    method: "POST",
    path: "/api/v1/kms/keys/rotate"
   },
   retireKey: {
    method: "POST",
    path: "/api/v1/kms/keys/retire"
   },
   sign: {
    method: "POST",
    path: "/api/v1/signature/sign"
   },
   verify: {
    method: "POST",
    path: "/api/v1/signature/verify"
   },
   signHash: {
    method: "POST",
    path: "/api/v1/signature/sign-hash"
   },
   verifyHash: {
    method: "POST",
    path: "/api/v1/signature/verify-hash"
   }
  };
  function findRoute(method, path) {
   const name = operationNames.find(candidate => endpoints[candidate].path === path);
   if (name === void 0) return {
    kind: "unknown-path"
   };
   const allowed = endpoints[name].method;
   return method === allowed ? {
    kind: "operation",
    name: name
   } : {
    kind: "wrong-method",
    allowed: allowed
   };
  }
 })
};
