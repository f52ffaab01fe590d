export const id = 212;

export const ids = [ 212 ];

export const modules = {
 4885: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DC: () => hashFile,
   dT: () => refuseChanged,
   yi: () => hashBytes
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
  var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1983);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
  const CHUNK_BYTES = 1024 * 1024;
  const read = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
  async function hashFile(file, algorithms, signal) {
   const hashes = algorithms.map(algorithm => ({
    algorithm: algorithm,
    hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
   }));
   const {descriptor: descriptor, stats: before} = (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.ZU)(file);
   try {
    const readAll = before.size <= CHUNK_BYTES ? readAtOnce : readAhead;
    const size = await readAll(descriptor, Number(before.size), signal, chunk => {
     for (const {hash: hash} of hashes) hash.update(chunk);
    });
    if (!isSame(before, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, {
     bigint: true
    })) || BigInt(size) !== before.size) throw changed(file);
    const digests = Object.fromEntries(hashes.map(({algorithm: algorithm, hash: hash}) => [ algorithm, hash.digest("hex") ]));
    return {
     size: size,
     digests: digests,
     modifiedAt: before.mtimeNs
    };
   } catch (cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb || signal?.aborted === true) throw cause;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb("file-unreadable", `cannot read '${file}': ${(0, 
    _errors_js__WEBPACK_IMPORTED_MODULE_4__.vq)(cause) ?? String(cause)}`, "check the disk and the permissions of the file", {
     cause: cause
    });
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
   }
  }
  let scratch;
  const readAtOnce = (descriptor, expected, signal, take) => {
   const buffer = scratch ??= Buffer.allocUnsafe(CHUNK_BYTES + 1);
   let size = 0;
   for (;;) {
    const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, size, expected + 1 - size, size);
    signal?.throwIfAborted();
    size += bytesRead;
    if (bytesRead === 0 || size >= expected) break;
   }
   take(buffer.subarray(0, size));
   return size;
  };
  const readAhead = async (descriptor, expected, signal, take) => {
   let filling = Buffer.allocUnsafe(CHUNK_BYTES);
   let filled = Buffer.allocUnsafe(CHUNK_BYTES);
   let size = 0;
   let reading = read(descriptor, filling, 0, CHUNK_BYTES, size);
   try {
    for (;;) {
     const {bytesRead: bytesRead} = await reading;
     signal?.throwIfAborted();
     if (bytesRead === 0 || size > expected) return size;
     [filling, filled] = [ filled, filling ];
     size += bytesRead;
     reading = read(descriptor, filling, 0, CHUNK_BYTES, size);
     take(filled.subarray(0, bytesRead));
    }
   } finally {
    await reading.catch(() => {});
   }
  };
  function refuseChanged(file, hashed) {
   let now;
   try {
    now = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, {
     bigint: true
    });
   } catch {
    throw changed(file);
   }
   if (now.mtimeNs !== hashed.modifiedAt || now.size !== BigInt(hashed.size)) throw changed(file);
  }
  function isSame(before, after) {
   return before.size === after.size && before.mtimeNs === after.mtimeNs;
  }
  function changed(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb("file-changed", `'${file}' changed or went while it was worked on`, "run again when the step that writes the file has finished");
  }
  function hashBytes(bytes, algorithm) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest();
  }
 },
 7763: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   oB: () => cliContext,
   kJ: () => cliSource,
   eG: () => readStandardInput,
   lD: () => warnOfUnknownVariables
  });
  var consumers_ = __webpack_require__(8321);
  var schema = __webpack_require__(1937);
  var provenance = __webpack_require__(625);
  function githubWorkflowRun(environment) {
   if (environment.GITHUB_ACTIONS !== "true") return null;
   const known = name => environment[name] === "" ? void 0 : environment[name];
   const run = schema.x6(provenance.QO, {
    server: environment.GITHUB_SERVER_URL,
    repository: environment.GITHUB_REPOSITORY,
    ref: environment.GITHUB_REF,
    commit: environment.GITHUB_SHA,
    workflow: environment.GITHUB_WORKFLOW_REF,
    run_id: environment.GITHUB_RUN_ID,
    run_attempt: environment.GITHUB_RUN_ATTEMPT ?? "1",
    event_name: known("GITHUB_EVENT_NAME"),
    repository_id: known("GITHUB_REPOSITORY_ID"),
    repository_owner_id: known("GITHUB_REPOSITORY_OWNER_ID"),
    runner_environment: known("RUNNER_ENVIRONMENT")
   });
   return run.ok ? run.value : null;
  }
  var external_node_fs_ = __webpack_require__(3024);
  var hash_file = __webpack_require__(4885);
  var scheme_implementation = __webpack_require__(2982);
  var verify_signature = __webpack_require__(8998);
  const LARGE_FILE_BYTES = 4 * 1024 * 1024;
  const FEW_SIGNATURES = 10;
  function pooledHasher(pool) {
   return async (file, algorithms, signal) => {
    if (!isLarge(file)) return (0, hash_file.DC)(file, algorithms, signal);
    const result = await pool({
     kind: "hash",
     file: file,
     algorithms: algorithms
    }, signal);
    if (result.kind !== "hashed") throw new Error(`asked to hash '${file}', a thread ${result.kind}`);
    return result.file;
   };
  }
  function pooledVerifier(pool, signal) {
   let alone = 0;
   return async (key, message, signature) => {
    if ((0, scheme_implementation.D)(signature) || alone < FEW_SIGNATURES) {
     alone += 1;
     return (0, verify_signature.O)(key, message, signature);
    }
    const result = await pool({
     kind: "verify",
     key: key,
     message: message,
     signature: signature
    }, signal);
    return result.kind === "verified" && result.isValid;
   };
  }
  function isLarge(file) {
   try {
    return (0, external_node_fs_.statSync)(file).size >= LARGE_FILE_BYTES;
   } catch {
    return false;
   }
  }
  var external_node_os_ = __webpack_require__(8161);
  var external_node_worker_threads_ = __webpack_require__(5919);
  var errors = __webpack_require__(9473);
  var requests = __webpack_require__(4054);
  function threadPool(entry) {
   const idle = [ requests.answer ];
   for (let count = 1; count < (0, external_node_os_.availableParallelism)(); count += 1) idle.push(workerPlace(entry));
   const waiting = [];
   const leave = place => {
    const next = waiting.shift();
    if (next === void 0) idle.unshift(place); else next(place);
   };
   return async (request, signal) => {
    const place = idle.shift() ?? await new Promise(resolve => waiting.push(resolve));
    try {
     signal.throwIfAborted();
     return await place(request, signal);
    } finally {
     leave(place);
    }
   };
  }
  function workerPlace(entry) {
   let worker;
   return (request, signal) => {
    const running = worker ??= new external_node_worker_threads_.Worker(entry);
    running.ref();
    return new Promise((resolve, reject) => {
     const settle = () => {
      running.off("message", take).off("error", fail).off("exit", end);
      running.unref();
      signal.removeEventListener("abort", stop);
     };
     const take = result => {
      settle();
      if (result.kind !== "failed") resolve(result); else reject(new errors.Yb(result.error.code, result.error.message, result.error.hint));
     };
     const fail = cause => {
      settle();
      worker = void 0;
      running.terminate();
      reject(cause);
     };
     const end = () => {
      fail(new Error(`a worker thread ended before its work (${request.kind})`));
     };
     const stop = () => {
      fail((0, errors.fD)(signal.reason));
     };
     running.on("message", take).on("error", fail).on("exit", end);
     signal.addEventListener("abort", stop, {
      once: true
     });
     running.postMessage(request);
    });
   };
  }
  const MAX_WITHOUT_PROGRESS = 20;
  async function cliProgress(output) {
   const show = process.stderr.isTTY ? await terminalBar() : progressLines(output);
   return (done, total, line) => {
    if (total > MAX_WITHOUT_PROGRESS) show(done, total, line);
   };
  }
  function progressLines(output) {
   return (done, total, line) => {
    output.note(`${done}/${total} ${line}`);
   };
  }
  async function terminalBar() {
   const {Presets: Presets, SingleBar: SingleBar} = await __webpack_require__.e(502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 19));
   const format = "{bar} {value}/{total}";
   const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: format
   }, Presets.legacy);
   return (done, total) => {
    if (!bar.isActive) bar.start(total, 0);
    bar.update(done);
    if (done === total) bar.stop();
   };
  }
  var settings = __webpack_require__(3539);
  function connector(read, {signal: signal, debug: debug}) {
   const started = process.uptime();
   let client;
   const connect = async () => {
    const apiKey = read(settings.W.apiKey);
    if (apiKey === void 0) throw missingKey();
    const apiUrl = read(settings.W.apiUrl);
    const {connectClient: connectClient} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(203) ]).then(__webpack_require__.bind(__webpack_require__, 6203));
    return connectClient({
     apiUrl: apiUrl,
     apiKey: apiKey,
     requestsPerMinute: read(settings.W.requestsPerMinute),
     timeLeft: (started + read(settings.W.timeout) - process.uptime()) * 1e3,
     signal: signal,
     debug: debug
    });
   };
   return () => client ??= connect();
  }
  function missingKey() {
   return new errors.Yb("api-key-missing", "there is no api-key", "set the variable QPHER_API_KEY (in a workflow: from a secret); verifying works without one, with trusted-keys");
  }
  var setting_parsers = __webpack_require__(5441);
  const GITHUB_API = "https://api.github.com";
  function releasesConnector(read, {signal: signal, debug: debug}) {
   const started = performance.now();
   return async repository => {
    const token = read(settings.W.githubToken);
    const apiUrl = (0, setting_parsers.nV)(githubApiUrl(), "GITHUB_API_URL");
    const {connectReleases: connectReleases} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(294) ]).then(__webpack_require__.bind(__webpack_require__, 9294));
    const timeLeft = started + read(settings.W.timeout) * 1e3 - performance.now();
    return connectReleases({
     apiUrl: apiUrl,
     token: token,
     repository: repository,
     timeLeft: timeLeft,
     signal: signal,
     debug: debug
    });
   };
  }
  function githubApiUrl() {
   const url = process.env.GITHUB_API_URL ?? "";
   return url === "" ? GITHUB_API : url;
  }
  const CANCELLED = 130;
  const ENDING_SIGNALS = [ "SIGINT", "SIGTERM" ];
  const MAX_ENDING = 1500;
  function runSignal(seconds) {
   const controller = new AbortController;
   for (const name of ENDING_SIGNALS) process.once(name, () => {
    controller.abort(new errors.Yb("cancelled", `cancelled by ${name}`, "run again: what was signed is kept and not asked for again"));
    setTimeout(() => process.exit(process.exitCode ?? CANCELLED), MAX_ENDING).unref();
   });
   setTimeout(() => {
    controller.abort(new errors.Yb("deadline-exceeded", `the run took longer than its timeout of ${seconds} s`, "raise timeout, or run again: what was signed is kept and not asked for again"));
   }, seconds * 1e3).unref();
   return controller.signal;
  }
  const VARIABLE_PREFIX = "QPHER_";
  function cliSource(flags) {
   return name => flags.get(name) ?? process.env[variableOf(name)] ?? (name === settings.W.githubToken.name ? process.env.GH_TOKEN ?? process.env.GITHUB_TOKEN : void 0);
  }
  function variableOf(name) {
   return VARIABLE_PREFIX + name.toUpperCase().replaceAll("-", "_");
  }
  function warnOfUnknownVariables(output) {
   const known = new Set((0, settings.f)().map(({name: name}) => variableOf(name)));
   for (const name of Object.keys(process.env)) if (name.startsWith(VARIABLE_PREFIX) && !known.has(name)) output.note(`warning: the variable ${name} is no setting of qpher-sign and is ignored`);
  }
  function readStandardInput() {
   return (0, consumers_.buffer)(process.stdin);
  }
  async function cliContext(read, debug, {output: output, entry: entry}) {
   const signal = runSignal(read(settings.W.timeout));
   const pool = threadPool(entry);
   const connection = {
    signal: signal,
    debug: line => {
     if (debug) output.note(`debug: ${line}`);
    }
   };
   return {
    connect: connector(read, connection),
    connectReleases: releasesConnector(read, connection),
    now: () => new Date,
    hash: pooledHasher(pool),
    verify: pooledVerifier(pool, signal),
    source: null,
    workflowRun: githubWorkflowRun(process.env),
    workingDirectory: process.cwd(),
    readStandardInput: readStandardInput,
    progress: await cliProgress(output),
    warn: line => {
     output.note(`warning: ${line}`);
    },
    signal: signal
   };
  }
 },
 562: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gs: () => settingReader
  });
  __webpack_require__(9473);
  __webpack_require__(3539);
  function settingReader(source) {
   return setting => {
    const given = source(setting.name)?.trim() ?? "";
    return setting.parse(given === "" ? setting.default : given, setting.name);
   };
  }
 },
 625: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QO: () => workflowRunSchema,
   Tt: () => formatProvenance,
   j9: () => provenanceSchema,
   w7: () => runOfProvenance
  });
  var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
  const text = _schema_js__WEBPACK_IMPORTED_MODULE_0__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(), _schema_js__WEBPACK_IMPORTED_MODULE_0__.hq());
  const workflowRunSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
   server: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^https?:\/\/[^/@\s]+$/),
   repository: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[^/@\s]+\/[^/@\s]+$/),
   ref: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^\S+$/),
   commit: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
   workflow: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[^/@\s]+\/[^/@\s]+\/[^@]+@\S+$/),
   run_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^\d+$/),
   run_attempt: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[1-9]\d*$/),
   event_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
   repository_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
   repository_owner_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
   runner_environment: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  });
  const provenanceSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
   buildDefinition: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
    buildType: _schema_js__WEBPACK_IMPORTED_MODULE_0__.euz("https://actions.github.io/buildtypes/workflow/v1"),
    externalParameters: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     workflow: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
      ref: text,
      repository: text,
      path: text
     })
    }),
    internalParameters: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     github: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
      event_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
      repository_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
      repository_owner_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
      runner_environment: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
     })
    }),
    resolvedDependencies: _schema_js__WEBPACK_IMPORTED_MODULE_0__.CxQ([ _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     uri: text,
     digest: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
      gitCommit: text
     })
    }) ])
   }),
   runDetails: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
    builder: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     id: text
    }),
    metadata: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     invocationId: text
    })
   })
  });
  function formatProvenance(run) {
   const {server: server, commit: commit, event_name: event_name, repository_id: repository_id, repository_owner_id: repository_owner_id, runner_environment: runner_environment} = run;
   const [, repository = "", path = "", ref = ""] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(run.workflow) ?? [];
   const source = `${server}/${run.repository}`;
   return {
    buildDefinition: {
     buildType: "https://actions.github.io/buildtypes/workflow/v1",
     externalParameters: {
      workflow: {
       ref: ref,
       repository: `${server}/${repository}`,
       path: path
      }
     },
     internalParameters: {
      github: {
       event_name: event_name,
       repository_id: repository_id,
       repository_owner_id: repository_owner_id,
       runner_environment: runner_environment
      }
     },
     resolvedDependencies: [ {
      uri: `git+${source}@${run.ref}`,
      digest: {
       gitCommit: commit
      }
     } ]
    },
    runDetails: {
     builder: {
      id: `${server}/${run.workflow}`
     },
     metadata: {
      invocationId: `${source}/actions/runs/${run.run_id}/attempts/${run.run_attempt}`
     }
    }
   };
  }
  function runOfProvenance({buildDefinition: buildDefinition, runDetails: runDetails}) {
   const [{uri: uri, digest: digest}] = buildDefinition.resolvedDependencies;
   const [, server = "", repository, ref] = /^git\+(https?:\/\/[^/]+)\/([^@]+)@(.+)$/.exec(uri) ?? [];
   const [, run_id, run_attempt] = /\/runs\/(.+)\/attempts\/(.+)$/.exec(runDetails.metadata.invocationId) ?? [];
   const run = _schema_js__WEBPACK_IMPORTED_MODULE_1__.x6(workflowRunSchema, {
    server: server,
    repository: repository,
    ref: ref,
    commit: digest.gitCommit,
    workflow: runDetails.builder.id.slice(server.length + 1),
    run_id: run_id,
    run_attempt: run_attempt,
    ...buildDefinition.internalParameters.github
   });
   return run.ok ? run.value : void 0;
  }
 },
 2982: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => isOnPlatform,
   a: () => schemeImplementation
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_util_ = __webpack_require__(7975);
  var ml_dsa_65_spki = __webpack_require__(2410);
  var schemes = __webpack_require__(5110);
  const mlDsa65Platform = isSupported() ? {
   generateKeyPair: seed => {
    const key = privateKeyFromSeed(seed);
    const spki = (0, external_node_crypto_.createPublicKey)(key).export({
     format: "der",
     type: "spki"
    });
    return {
     publicKey: spki.subarray(-schemes.kf),
     secretKey: seed
    };
   },
   sign: (message, secretKey) => (0, external_node_crypto_.sign)(null, message, privateKeyObject(secretKey)),
   verify: (message, signature, publicKey) => verifyOnPool(null, message, publicKeyObject(publicKey), signature)
  } : void 0;
  const verifyOnPool = (0, external_node_util_.promisify)(external_node_crypto_.verify);
  const publicKeyObjects = new WeakMap;
  function publicKeyObject(publicKey) {
   const known = publicKeyObjects.get(publicKey);
   if (known !== void 0) return known;
   const made = (0, external_node_crypto_.createPublicKey)({
    key: (0, ml_dsa_65_spki.w)(publicKey),
    format: "der",
    type: "spki"
   });
   publicKeyObjects.set(publicKey, made);
   return made;
  }
  const privateKeyObjects = new WeakMap;
  function privateKeyObject(seed) {
   const known = privateKeyObjects.get(seed);
   if (known !== void 0) return known;
   const made = privateKeyFromSeed(seed);
   privateKeyObjects.set(seed, made);
   return made;
  }
  const PRIVATE_KEY_PREFIX = Buffer.from("3034020100300b060960864801650304031204228020", "hex");
  function privateKeyFromSeed(seed) {
   return (0, external_node_crypto_.createPrivateKey)({
    key: Buffer.concat([ PRIVATE_KEY_PREFIX, seed ]),
    format: "der",
    type: "pkcs8"
   });
  }
  function isSupported() {
   try {
    (0, external_node_crypto_.createPublicKey)({
     key: (0, ml_dsa_65_spki.w)(new Uint8Array(schemes.kf)),
     format: "der",
     type: "spki"
    });
    return true;
   } catch {
    return false;
   }
  }
  async function schemeImplementation(scheme) {
   switch (scheme) {
   case "ml-dsa-65":
    return mlDsa65Platform ?? (await Promise.all([ __webpack_require__.e(17), __webpack_require__.e(778) ]).then(__webpack_require__.bind(__webpack_require__, 2778))).mlDsa65JavaScript;

   case "dilithium3-r3":
    return (await Promise.all([ __webpack_require__.e(688), __webpack_require__.e(548) ]).then(__webpack_require__.bind(__webpack_require__, 5548))).dilithium3r3;
   }
  }
  function isOnPlatform(signature) {
   return mlDsa65Platform !== void 0 && (0, schemes.Bx)(signature) === "ml-dsa-65";
  }
 },
 8998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => verifySignature
  });
  var _scheme_implementation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2982);
  var _schemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5110);
  async function verifySignature(key, message, signature) {
   const scheme = (0, _schemes_js__WEBPACK_IMPORTED_MODULE_1__.Bx)(signature);
   if (scheme === void 0 || !key.schemes.includes(scheme)) return false;
   return (await (0, _scheme_implementation_js__WEBPACK_IMPORTED_MODULE_0__.a)(scheme)).verify(message, signature, key.bytes);
  }
 },
 4054: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   answer: () => answer,
   serveRequests: () => serveRequests
  });
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
  var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _signatures_verify_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
  async function answer(request, signal) {
   switch (request.kind) {
   case "hash":
    return {
     kind: "hashed",
     file: await (0, _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__.DC)(request.file, request.algorithms, signal)
    };

   case "verify":
    return {
     kind: "verified",
     isValid: await (0, _signatures_verify_signature_js__WEBPACK_IMPORTED_MODULE_3__.O)(request.key, request.message, request.signature)
    };
   }
  }
  function serveRequests() {
   node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", request => {
    answer(request).catch(failure).then(result => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(result));
   });
  }
  function failure(thrown) {
   const {code: code, message: message, hint: hint} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fD)(thrown);
   return {
    kind: "failed",
    error: {
     code: code,
     message: message,
     hint: hint
    }
   };
  }
 }
};
