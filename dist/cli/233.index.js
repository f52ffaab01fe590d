export const id = 233;

export const ids = [ 233 ];

export const modules = {
 42: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   II: () => refuseClashes,
   cD: () => comparePaths,
   nh: () => parseArtifactPath
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const MAX_PATH_BYTES = 4096;
  function parseArtifactPath(text) {
   const problem = problemOf(text);
   if (problem === void 0) return text;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("path-invalid", `the path ${JSON.stringify(text.slice(0, 200))} ${problem}`, "rename the file: a path in a manifest must mean the same on every system");
  }
  function problemOf(text) {
   if (text === "") return "is empty";
   if (!text.isWellFormed() || text.includes("�")) return "is not valid Unicode";
   if (Buffer.byteLength(text) > MAX_PATH_BYTES) return `has more than ${MAX_PATH_BYTES} bytes`;
   if (/\p{Cc}/u.test(text)) return "has a control character";
   if (text.includes("\\")) return "has a backslash";
   if (/^[A-Za-z]:/.test(text)) return "starts with a drive letter";
   if (text.startsWith("/")) return "is absolute";
   const segments = text.split("/");
   if (segments.includes("")) return "has an empty segment";
   if (segments.includes(".") || segments.includes("..")) return "has a segment '.' or '..'";
   if (text.normalize("NFC") !== text) return "is not in Unicode NFC";
   return;
  }
  function comparePaths(left, right) {
   return Buffer.compare(Buffer.from(left), Buffer.from(right));
  }
  function refuseClashes(paths) {
   const seen = new Map;
   for (const path of paths) {
    const folded = foldPath(path);
    const other = seen.get(folded);
    if (other !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("path-clash", `'${other}' and '${path}' are the same name where case or Unicode form is ignored`, "rename one of them, or leave it out");
    seen.set(folded, path);
   }
  }
  function foldPath(path) {
   return path.normalize("NFC").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
  }
 },
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
 4611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => MAX_DOCUMENT_BYTES,
   r: () => inspectArtifact
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1983);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
  const PEEK_BYTES = 4096;
  const DOCUMENT_TYPE = "qpher-sign/";
  function inspectArtifact(file, name) {
   const {descriptor: descriptor, stats: stats} = openArtifact(file, name);
   try {
    const size = Number(stats.size);
    if (size <= MAX_DOCUMENT_BYTES && mayBeObject(descriptor) && isDocument(file)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("artifact-reserved", `'${name}' is a document of qpher-sign itself`, "leave it out with a pattern like !qpher-*.json");
    return size;
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
   }
  }
  function openArtifact(file, name) {
   try {
    return (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.ZU)(file);
   } catch (cause) {
    if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb)) throw cause;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("artifact-unreadable", `'${name}' cannot be signed: ${cause.message}`, cause.hint, {
     cause: cause
    });
   }
  }
  function mayBeObject(descriptor) {
   const buffer = Buffer.alloc(PEEK_BYTES);
   const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, PEEK_BYTES, 0);
   return /^[ \t\r\n]*(\{|$)/.test(buffer.subarray(0, bytesRead).toString("latin1"));
  }
  function isDocument(file) {
   let value;
   try {
    value = JSON.parse((0, _files_js__WEBPACK_IMPORTED_MODULE_1__.CB)(file, MAX_DOCUMENT_BYTES).toString("utf8"));
   } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
   }
   return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && value.type.startsWith(DOCUMENT_TYPE);
  }
 },
 8851: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => filePatterns,
   x: () => matchFiles
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
  var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3845);
  function filePatterns(files, optionalFiles) {
   return [ ...files.map(text => ({
    text: text,
    optional: false
   })), ...optionalFiles.map(text => ({
    text: text,
    optional: true
   })) ];
  }
  const ALWAYS_EXCLUDED = [ ".git", ".qpher-*.tmp", _lock_js__WEBPACK_IMPORTED_MODULE_3__.S ].map(name => node_path__WEBPACK_IMPORTED_MODULE_0__.join("**", name));
  async function matchFiles(patterns, workingDirectory) {
   const excluded = patterns.filter(({text: text}) => text.startsWith("!")).map(({text: text}) => text.replace(/^!\s*/, ""));
   const included = patterns.filter(({text: text}) => !text.startsWith("!"));
   if (included.length === 0 && excluded.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("setting-invalid", "files has only exclusions", "add a pattern for what to include");
   const exclusions = excluded.flatMap(pattern => [ absolutePattern(pattern, workingDirectory), escapeGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, pattern)) ]);
   const matched = [];
   for (const pattern of included) matched.push({
    ...pattern,
    files: await matchOne(pattern, exclusions, workingDirectory)
   });
   return matched;
  }
  const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;
  async function matchOne(pattern, exclusions, workingDirectory) {
   const literal = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, pattern.text);
   const {root: root} = node_path__WEBPACK_IMPORTED_MODULE_0__.parse(literal);
   const excluded = [ ...exclusions, ...ALWAYS_EXCLUDED.map(pattern => root + pattern) ];
   const lines = [ absolutePattern(pattern.text, workingDirectory), ...(0, _files_js__WEBPACK_IMPORTED_MODULE_2__.t2)(literal) ? [ escapeGlob(literal) ] : [], ...excluded.flatMap(exclusion => [ `!${exclusion}`, `!${exclusion}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}**` ]) ];
   const search = async matchDirectories => {
    const {create: create} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(660) ]).then(__webpack_require__.bind(__webpack_require__, 3660));
    const globber = await create(lines.join("\n"), {
     implicitDescendants: false,
     matchDirectories: matchDirectories,
     omitBrokenSymbolicLinks: false
    });
    return await globber.glob().catch(cause => {
     throw unlistable(pattern.text, cause);
    });
   };
   const files = await search(false);
   if (files.length === 0 && !ALL_BELOW.test(pattern.text) && (await search(true)).length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("artifact-is-folder", `'${pattern.text}' is a folder, not a file`, `for the files in it write '${pattern.text.replace(/[/\\]+$/, "")}/**'`);
   return files;
  }
  function unlistable(pattern, cause) {
   const why = cause instanceof Error ? cause.message : String(cause);
   if (why.includes("�")) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("path-invalid", `among the files of '${pattern}' is a name that is not valid Unicode: ${why}`, "rename the file, or exclude its folder with !", {
    cause: cause
   });
   return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("artifact-unreadable", `the files of '${pattern}' cannot be listed: ${why}`, "check the permissions of the folders and where symbolic links lead, or exclude them with !", {
    cause: cause
   });
  }
  function absolutePattern(pattern, workingDirectory) {
   const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(pattern) ? node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(pattern) : node_path__WEBPACK_IMPORTED_MODULE_0__.join(escapeGlob(workingDirectory), pattern);
   return absolute.replace(/(?<=.)[/\\]+$/, "");
  }
  function escapeGlob(file) {
   const escaped = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "/" ? file.replaceAll("\\", "\\\\") : file;
   return escaped.replace(/[*?[]/g, "[$&]");
  }
 },
 3233: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => passes
  });
  function passes(verdict) {
   return verdict === "verified" || verdict === "verified-renamed";
  }
 },
 9535: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => sign
  });
  var concurrency = __webpack_require__(3943);
  var lock = __webpack_require__(3845);
  var errors = __webpack_require__(9473);
  var trusted_keys = __webpack_require__(5203);
  var schemes = __webpack_require__(5110);
  var signing_keys = __webpack_require__(3049);
  const MAX_ROTATIONS = 5;
  class Signer {
   #options;
   #active;
   constructor(options) {
    this.#options = options;
   }
   activeKey() {
    this.#active ??= this.#fetchActiveKey();
    return this.#active;
   }
   async sign(digestUnder) {
    const {client: client, endpoint: endpoint} = this.#options;
    for (let rotations = 0; rotations <= MAX_ROTATIONS; rotations += 1) {
     const key = await this.activeKey();
     const digest = digestUnder(key);
     const answer = await client.sign(endpoint, digest, key.keyVersion);
     if (answer !== void 0) {
      if (answer.keyVersion !== key.keyVersion) throw wrongVersion(key, answer.keyVersion, answer.requestId);
      const valid = await this.isValid(digest, answer.signature, key);
      if (!valid) throw rejected(key, answer.signature, answer.requestId);
      return {
       bytes: answer.signature,
       key: key,
       scheme: this.#schemeOf(answer.signature),
       requestId: answer.requestId
      };
     }
     await this.#replaceActiveKey(key);
    }
    throw new errors.Yb("key-unstable", `the active key changed ${MAX_ROTATIONS + 1} times while one digest was to be signed`, "find out what rotates the key, then run again: what was signed is kept");
   }
   isValid(digest, signature, key) {
    const {client: client, endpoint: endpoint, selfCheck: selfCheck, verify: verify} = this.#options;
    if (selfCheck === "local") return verify(key.publicKey, digest.bytes, signature);
    return client.verify(endpoint, digest, signature, key.keyVersion);
   }
   #schemeOf(signature) {
    return this.#options.selfCheck === "local" ? (0, schemes.Bx)(signature) ?? null : null;
   }
   async #fetchActiveKey() {
    const key = await (0, signing_keys.$)(this.#options.client);
    (0, trusted_keys.Qt)(key, this.#options.pins);
    return key;
   }
   async #replaceActiveKey(stale) {
    const current = this.#active;
    if (await current !== stale || current !== this.#active) return;
    const fetching = this.#fetchActiveKey();
    this.#active = fetching;
    const fresh = await fetching;
    if (fresh.keyVersion === stale.keyVersion) throw new errors.Yb("service-refused", `the service reports key version ${stale.keyVersion} as active, and answers 404 when it is to sign with it`, "check the service's status, and signing-endpoint if it is set to sign-hash");
   }
  }
  function wrongVersion(key, answered, requestId) {
   return new errors.Yb("signature-rejected", `key version ${key.keyVersion} was asked to sign, and version ${answered} answered`, "nothing was written for it; report it to the operator of the service with the request id", {
    requestId: requestId
   });
  }
  function rejected(key, signature, requestId) {
   const scheme = (0, schemes.Bx)(signature);
   return new errors.Yb("signature-rejected", `the signature of the service (${signature.length} bytes${scheme === void 0 ? ", of neither scheme" : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`, "nothing was written for it; likely causes: something between here and the service changes messages, the service signs " + "another form of the digest (HashML-DSA, a context), or it names a wrong public key. If its signatures cannot be " + "checked locally at all, self-check: service asks the service instead", {
    requestId: requestId
   });
  }
  var temporary_files = __webpack_require__(6869);
  var hash_file = __webpack_require__(4885);
  var build_files = __webpack_require__(1983);
  var manifest_manifest = __webpack_require__(4055);
  var signature_path = __webpack_require__(338);
  async function readEarlierManifest(plan, signer) {
   const bytes = plan.existingManifest;
   if (bytes === void 0) return;
   const manifest = (0, manifest_manifest.Ng)(bytes);
   const key = await signer.activeKey();
   if ((0, manifest_manifest.Rn)(manifest, manifest.key_version).fingerprint !== key.publicKey.fingerprint) return;
   const signature = (0, build_files.Zu)((0, signature_path.o)(plan.manifestFile), schemes.my);
   if (signature === void 0) return;
   const algorithm = manifest.digest_algorithm;
   if (!await signer.isValid({
    algorithm: algorithm,
    bytes: (0, hash_file.yi)(bytes, algorithm)
   }, signature, key)) return;
   return {
    manifest: manifest,
    artifacts: new Map(manifest.artifacts.map(artifact => [ artifact.path, artifact ]))
   };
  }
  var plan_signing = __webpack_require__(3856);
  var sign_result = __webpack_require__(6226);
  var artifacts_digest = __webpack_require__(1462);
  async function signArtifacts(plan, earlier, signer, context) {
   const total = plan.artifacts.length;
   let done = 0;
   const signOne = async artifact => {
    const signed = await signArtifact(artifact, plan, earlier, signer, context);
    done += 1;
    context.progress(done, total, `${signed.reused ? "kept" : "signed"} ${artifact.path} (key version ${signed.key.keyVersion})`);
    return signed;
   };
   return (0, concurrency.X)(plan.artifacts, plan.options.concurrency, signOne, context.signal);
  }
  async function signArtifact(artifact, plan, earlier, signer, {now: now, hash: hash, signal: signal}) {
   const algorithm = plan.options.digestAlgorithm;
   const hashed = await hash(artifact.file, plan.digestAlgorithms, signal);
   const digest = {
    algorithm: algorithm,
    bytes: (0, artifacts_digest.Ze)(hashed.digests, algorithm)
   };
   const entry = (keyVersion, requestId, signedAt) => ({
    path: artifact.path,
    size: hashed.size,
    digests: hashed.digests,
    signature: {
     path: (0, signature_path.o)(artifact.path),
     key_version: keyVersion,
     request_id: requestId,
     signed_at: signedAt
    }
   });
   if (artifact.existing !== void 0) {
    const key = await signer.activeKey();
    if (await signer.isValid(digest, artifact.existing, key)) {
     const known = earlierSignature(earlier, artifact.path, digest, key);
     const scheme = plan.options.selfCheck === "local" ? (0, schemes.Bx)(artifact.existing) ?? null : null;
     return {
      entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
      key: key,
      scheme: scheme,
      reused: true
     };
    }
   }
   const {key: key, bytes: bytes, scheme: scheme, requestId: requestId} = await signer.sign(() => digest);
   (0, hash_file.dT)(artifact.file, hashed);
   await (0, build_files.vZ)({
    file: (0, signature_path.o)(artifact.file),
    bytes: bytes
   });
   return {
    entry: entry(key.keyVersion, requestId, now().toISOString()),
    key: key,
    scheme: scheme,
    reused: false
   };
  }
  function earlierSignature(earlier, path, digest, key) {
   const entry = earlier?.artifacts.get(path);
   const isSame = entry?.digests[digest.algorithm] === Buffer.from(digest.bytes).toString("hex") && entry.signature.key_version === key.keyVersion;
   return isSame ? entry.signature : void 0;
  }
  var external_node_path_ = __webpack_require__(6760);
  var checksums = __webpack_require__(7444);
  async function writeChecksums(plan, manifest) {
   const files = plan.options.checksums.map(algorithm => ({
    name: checksums.b[algorithm],
    bytes: Buffer.from((0, checksums.s)(manifest.artifacts, algorithm))
   }));
   await (0, build_files.vZ)(...files.map(({name: name, bytes: bytes}) => ({
    file: external_node_path_.join(plan.options.root, name),
    bytes: bytes
   })));
   return files.map(({name: name}) => name);
  }
  var external_node_util_ = __webpack_require__(7975);
  var keyring = __webpack_require__(1488);
  var version = __webpack_require__(8508);
  async function writeManifest(plan, signed, earlier, signer, context) {
   const draft = {
    plan: plan,
    signed: signed,
    createdAt: context.now().toISOString(),
    source: context.source
   };
   const schemes = new Map(signed.map(({key: key, scheme: scheme}) => [ key.keyVersion, scheme ]));
   if (earlier !== void 0) {
    const same = manifestUnder(await signer.activeKey(), schemes, {
     ...draft,
     createdAt: earlier.manifest.created_at
    });
    if ((0, external_node_util_.isDeepStrictEqual)(same, earlier.manifest)) return earlier.manifest;
   }
   const algorithm = plan.options.digestAlgorithm;
   for (;;) {
    const {key: key, scheme: scheme, bytes: bytes} = await signer.sign(key => ({
     algorithm: algorithm,
     bytes: (0, hash_file.yi)((0, manifest_manifest.L_)(manifestUnder(key, schemes, draft)), algorithm)
    }));
    const manifest = manifestUnder(key, schemes, draft);
    if ((0, manifest_manifest.Rn)(manifest, key.keyVersion).scheme === scheme) {
     await writeSigned(plan, manifest, bytes, context);
     return manifest;
    }
    schemes.set(key.keyVersion, scheme);
   }
  }
  function manifestUnder(key, schemes, {plan: plan, signed: signed, createdAt: createdAt, source: source}) {
   const offline = plan.options.selfCheck === "local";
   const guess = signed[0]?.scheme ?? null;
   const keys = new Map([ key, ...signed.map(artifact => artifact.key) ].map(used => [ used.keyVersion, used ]));
   return {
    type: "qpher-sign/manifest/v1",
    created_at: createdAt,
    tool: version.z,
    algorithm: keyring.km,
    digest_algorithm: plan.options.digestAlgorithm,
    key_version: key.keyVersion,
    keys: [ ...keys.values() ].sort((left, right) => right.keyVersion - left.keyVersion).map(({keyVersion: keyVersion, publicKey: publicKey}) => ({
     key_version: keyVersion,
     fingerprint: publicKey.fingerprint,
     scheme: schemes.get(keyVersion) === void 0 ? guess : schemes.get(keyVersion) ?? null,
     offline: offline
    })),
    source: source,
    artifacts: signed.map(({entry: entry}) => entry)
   };
  }
  async function writeSigned({manifestFile: manifestFile}, manifest, signature, {signal: signal}) {
   signal.throwIfAborted();
   await (0, build_files.vZ)({
    file: (0, signature_path.o)(manifestFile),
    bytes: signature
   }, {
    file: manifestFile,
    bytes: (0, manifest_manifest.L_)(manifest)
   });
  }
  async function sign(options, context) {
   if (options.dryRun !== void 0) return (0, sign_result.Uf)(await (0, plan_signing.rx)(options, context), options.dryRun);
   const onWait = holder => {
    context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
   };
   return (0, lock.k)(options.root, {
    signal: context.signal,
    onWait: onWait
   }, () => signAlone(options, context));
  }
  async function signAlone(options, context) {
   const plan = await (0, concurrency.W)((0, plan_signing.rx)(options, context), context.signal);
   await (0, temporary_files.jU)((0, plan_signing.qq)(plan));
   const client = await context.connect();
   const signer = new Signer({
    client: client,
    endpoint: options.signingEndpoint,
    selfCheck: options.selfCheck,
    verify: context.verify,
    pins: options.keyFingerprints
   });
   const earlier = await readEarlierManifest(plan, signer);
   const signed = await signArtifacts(plan, earlier, signer, context);
   const manifest = await writeManifest(plan, signed, earlier, signer, context);
   const checksums = await writeChecksums(plan, manifest);
   return (0, sign_result.gP)(plan, signed, manifest, checksums, client);
  }
 },
 3856: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ks: () => KEYRING_NAME,
   qq: () => foldersWrittenTo,
   rx: () => planSigning
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var promises_ = __webpack_require__(1455);
  var external_node_timers_promises_ = __webpack_require__(8500);
  var errors = __webpack_require__(9473);
  var signature_path = __webpack_require__(338);
  var artifact_path = __webpack_require__(42);
  var inspect_artifact = __webpack_require__(4611);
  var match_files = __webpack_require__(8851);
  const INSPECTED_AT_A_STRETCH = 256;
  async function findArtifacts(options) {
   const matched = await (0, match_files.x)(options.patterns, options.workingDirectory);
   const isArtifact = artifactFilter(new Set(matched.flatMap(({files: files}) => files)), options.ownFiles);
   const patterns = matched.map(({text: text, optional: optional, files: files}) => ({
    text: text,
    optional: optional,
    artifacts: files.filter(isArtifact).length
   }));
   refuseUnmatched(patterns);
   const files = [ ...new Set(matched.flatMap(pattern => pattern.files.filter(isArtifact))) ];
   const realRoot = await (0, promises_.realpath)(options.root).catch(() => options.root);
   const named = files.map(file => ({
    file: file,
    path: artifactPath(file, options.root)
   }));
   const artifacts = [];
   for (const {file: file, path: name} of named) {
    if (artifacts.length % INSPECTED_AT_A_STRETCH === 0) await (0, external_node_timers_promises_.setImmediate)();
    refuseLinkOutside(file, name, realRoot);
    artifacts.push({
     path: name,
     file: file,
     size: (0, inspect_artifact.r)(file, name)
    });
   }
   artifacts.sort((left, right) => (0, artifact_path.cD)(left.path, right.path));
   (0, artifact_path.II)(artifacts.map(artifact => artifact.path));
   return {
    artifacts: artifacts,
    patterns: patterns
   };
  }
  function artifactFilter(matched, ownFiles) {
   const own = new Set(ownFiles);
   return file => {
    const signed = (0, signature_path.g)(file);
    return !own.has(file) && (signed === void 0 || !matched.has(signed));
   };
  }
  function refuseUnmatched(patterns) {
   const unmatched = patterns.filter(({artifacts: artifacts, optional: optional}) => artifacts === 0 && !optional);
   if (unmatched.length > 0) throw new errors.Yb("pattern-unmatched", `nothing to sign matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling and that the build has run; a pattern that may match nothing belongs in optional-files");
   if (patterns.every(({artifacts: artifacts}) => artifacts === 0)) throw new errors.Yb("no-artifacts", "there is nothing to sign", "name the files to sign in files");
  }
  function artifactPath(file, root) {
   const relative = external_node_path_.relative(root, file);
   if (relative.split(external_node_path_.sep)[0] === ".." || external_node_path_.isAbsolute(relative)) throw outside(file, root);
   const portable = external_node_path_.sep === "/" ? relative : relative.replaceAll(external_node_path_.sep, "/");
   return (0, artifact_path.nh)(portable.normalize("NFC"));
  }
  function refuseLinkOutside(file, name, realRoot) {
   let real;
   try {
    real = external_node_fs_.realpathSync.native(file);
   } catch (cause) {
    throw new errors.Yb("artifact-unreadable", `'${name}' cannot be read: ${(0, errors.vq)(cause) ?? String(cause)}`, "check its permissions, and where it leads if it is a symbolic link", {
     cause: cause
    });
   }
   if (!isBelow(real, realRoot)) throw outside(file, realRoot, ` (it leads to '${real}')`);
  }
  function isBelow(file, folder) {
   const relative = external_node_path_.relative(folder, file);
   return relative !== "" && relative.split(external_node_path_.sep)[0] !== ".." && !external_node_path_.isAbsolute(relative);
  }
  function outside(file, root, more = "") {
   return new errors.Yb("artifact-outside-root", `'${file}'${more} is outside root '${root}'`, "set root to a folder that holds all artifacts");
  }
  var files = __webpack_require__(1983);
  var manifest_checksums = __webpack_require__(7444);
  var manifest_manifest = __webpack_require__(4055);
  var schemes = __webpack_require__(5110);
  const KEYRING_NAME = "qpher-keyring.json";
  async function planSigning(options, context) {
   const manifestFile = external_node_path_.join(options.root, options.manifest);
   const found = await findArtifacts({
    patterns: (0, match_files.O)(options.files, options.optionalFiles),
    root: options.root,
    workingDirectory: context.workingDirectory,
    ownFiles: ownFiles(options, manifestFile)
   });
   refuseCost(found.artifacts, options);
   const artifacts = found.artifacts.map(artifact => ({
    ...artifact,
    existing: existingSignature(artifact, options.onExisting)
   }));
   return {
    options: options,
    patterns: found.patterns,
    artifacts: artifacts,
    digestAlgorithms: [ ...new Set([ options.digestAlgorithm, ...options.checksums ]) ],
    manifestFile: manifestFile,
    existingManifest: existingManifest(manifestFile, options)
   };
  }
  function foldersWrittenTo({options: options, artifacts: artifacts, manifestFile: manifestFile}) {
   const files = [ manifestFile, ...options.report === void 0 ? [] : [ options.report ] ];
   return [ options.root, ...[ ...files, ...artifacts.map(({file: file}) => file) ].map(file => external_node_path_.dirname(file)) ];
  }
  function ownFiles(options, manifestFile) {
   const checksums = options.checksums.map(algorithm => external_node_path_.join(options.root, manifest_checksums.b[algorithm]));
   const keyring = external_node_path_.join(options.root, KEYRING_NAME);
   const report = options.report === void 0 ? [] : [ options.report ];
   return [ manifestFile, (0, signature_path.o)(manifestFile), keyring, ...checksums, ...report ];
  }
  function refuseCost(artifacts, {maxFiles: maxFiles, maxBytes: maxBytes}) {
   const bytes = artifacts.reduce((sum, {size: size}) => sum + size, 0);
   if (artifacts.length > maxFiles) throw new errors.Yb("cost-guard", `${artifacts.length} files match, and max-files allows ${maxFiles}`, "each file is a call that may be billed: narrow the patterns, or raise max-files");
   if (bytes > maxBytes) throw new errors.Yb("cost-guard", `the files have ${bytes} bytes together, and max-bytes allows ${maxBytes}`, "narrow the patterns, or raise max-bytes");
  }
  function existingSignature(artifact, onExisting) {
   const file = (0, signature_path.o)(artifact.file);
   refuseLongName(file, artifact);
   if (onExisting === "overwrite") return;
   let bytes;
   try {
    bytes = (0, files.Zu)(file, schemes.my);
   } catch (cause) {
    if (cause instanceof errors.Yb && cause.code === "file-unreadable") throw foreign(file, "a signature");
    throw cause;
   }
   if (bytes === void 0) return;
   if (onExisting === "error") throw exists(file);
   if ((0, schemes.Bx)(bytes) === void 0) throw foreign(file, "a signature");
   return bytes;
  }
  function refuseLongName(file, artifact) {
   try {
    (0, external_node_fs_.lstatSync)(file);
   } catch (cause) {
    if ((0, errors.vq)(cause) !== "ENAMETOOLONG") return;
    throw new errors.Yb("path-invalid", `the name '${artifact.path}' leaves no room for that of its signature file, which ends in .sig`, "give the file a shorter name", {
     cause: cause
    });
   }
  }
  function existingManifest(file, {onExisting: onExisting}) {
   if (onExisting === "overwrite") return;
   const bytes = (0, files.Zu)(file, inspect_artifact.b);
   if (bytes === void 0) return;
   if (onExisting === "error") throw exists(file);
   if (!isManifest(bytes)) throw foreign(file, "a manifest");
   return bytes;
  }
  function isManifest(bytes) {
   let manifest;
   try {
    manifest = (0, manifest_manifest.Ng)(bytes);
   } catch (error) {
    if (!(error instanceof errors.Yb)) throw error;
   }
   return manifest !== void 0;
  }
  function exists(file) {
   return new errors.Yb("signature-exists", `'${file}' is there already`, "remove it, or set on-existing to reuse or overwrite");
  }
  function foreign(file, what) {
   return new errors.Yb("file-foreign", `'${file}' is there already and is not ${what} of this tool`, "move it away, or set on-existing to overwrite to replace it");
  }
 },
 6226: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Uf: () => plannedResult,
   gP: () => signedResult,
   ns: () => manifestFacts
  });
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4055);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(338);
  function plannedResult(plan, reason) {
   return {
    mode: "sign",
    outcome: "planned",
    dry_run: reason,
    manifest: null,
    files: [],
    patterns: plan.patterns,
    artifacts: plan.artifacts.map(({path: path, size: size}) => ({
     path: path,
     action: "planned",
     size: size,
     digests: {},
     key_version: null,
     request_id: null
    })),
    api_calls: 0
   };
  }
  function signedResult(plan, signed, manifest, checksums, client) {
   const name = plan.options.manifest;
   return {
    mode: "sign",
    outcome: "signed",
    dry_run: null,
    manifest: manifestFacts(manifest, name),
    files: [ ...signed.map(({entry: entry}) => entry.signature.path), name, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_1__.o)(name), ...checksums ],
    patterns: plan.patterns,
    artifacts: signed.map(({entry: entry, reused: reused}) => ({
     path: entry.path,
     action: reused ? "reused" : "signed",
     size: entry.size,
     digests: entry.digests,
     key_version: entry.signature.key_version,
     request_id: entry.signature.request_id
    })),
    api_calls: client.calls()
   };
  }
  function manifestFacts(manifest, path) {
   return {
    path: path,
    key_version: manifest.key_version,
    fingerprint: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(manifest, manifest.key_version).fingerprint,
    created_at: manifest.created_at,
    digest_algorithm: manifest.digest_algorithm
   };
  }
 },
 9389: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => verify
  });
  var external_node_path_ = __webpack_require__(6760);
  var files = __webpack_require__(1983);
  var keyring = __webpack_require__(1488);
  var trusted_keys = __webpack_require__(5203);
  var signing_keys = __webpack_require__(3049);
  async function establishTrust(options, context) {
   const pins = options.keyFingerprints;
   if (options.trustedKeys.length > 0) {
    const keys = [];
    const keyrings = [];
    for (const name of options.trustedKeys) {
     const file = (0, trusted_keys.n0)({
      name: name,
      bytes: await read(name, context)
     });
     keys.push(...file.keys);
     if (file.exportedAt !== void 0) keyrings.push({
      file: name,
      exported_at: file.exportedAt
     });
    }
    return {
     kind: "offline",
     keys: (0, trusted_keys.QD)(keys, pins),
     keyrings: keyrings
    };
   }
   const client = await context.connect();
   return {
    kind: "online",
    keys: (0, trusted_keys.QD)(await (0, signing_keys.E)(client), pins),
    client: client
   };
  }
  async function read(name, context) {
   if (name === "-") return context.readStandardInput();
   return (0, files.CB)(external_node_path_.resolve(context.workingDirectory, name), keyring.Rj);
  }
  var external_node_fs_ = __webpack_require__(3024);
  var artifacts_digest = __webpack_require__(1462);
  var build_concurrency = __webpack_require__(3943);
  var errors = __webpack_require__(9473);
  function releaseName(artifactPath) {
   return external_node_path_.posix.basename(artifactPath).replace(/[^A-Za-z0-9_+.-]+/g, ".").replace(/\.{2,}/g, ".");
  }
  var manifest_manifest = __webpack_require__(4055);
  var signature_path = __webpack_require__(338);
  var report = __webpack_require__(3233);
  var schemes = __webpack_require__(5110);
  function statusProblem(key, allowRetired) {
   switch (key.status) {
   case "active":
    return;

   case "retired":
    return allowRetired ? void 0 : "retired-key";

   case "archived":
    return "archived-key";
   }
  }
  async function checkSignature(named, key, digest, signature, trust, {signingEndpoint: signingEndpoint}, {verify: verify}) {
   if (named.offline) return (0, schemes.Bx)(signature) === named.scheme && verify(key.publicKey, digest.bytes, signature);
   return trust.kind === "online" && trust.client.verify(signingEndpoint, digest, signature, named.key_version);
  }
  function readSignature(file) {
   try {
    return (0, files.Zu)(file, schemes.my);
   } catch (error) {
    if (error instanceof errors.Yb) return Buffer.alloc(0);
    throw error;
   }
  }
  var promises_ = __webpack_require__(1455);
  var match_files = __webpack_require__(8851);
  var lock = __webpack_require__(3845);
  var verify_options = __webpack_require__(2297);
  function namesFiles({files: files, optionalFiles: optionalFiles}) {
   return files.length + optionalFiles.length > 0;
  }
  async function listNamedFiles(options, context) {
   const own = ownFiles(options, context);
   const patterns = await (0, match_files.x)((0, match_files.O)(options.files, options.optionalFiles), context.workingDirectory);
   const unmatched = patterns.filter(({files: files, optional: optional}) => files.length === 0 && !optional);
   if (unmatched.length > 0) throw new errors.Yb("pattern-unmatched", `no file matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling and the working directory");
   const files = new Set(patterns.flatMap(pattern => pattern.files));
   const isSignature = file => files.has((0, signature_path.g)(file) ?? "");
   return [ ...files ].filter(file => !own.has(file) && !isSignature(file)).map(file => atHand(file, options.root));
  }
  async function listFilesBelowRoot(options, context) {
   const own = ownFiles(options, context);
   try {
    const entries = await (0, promises_.readdir)(options.root, {
     recursive: true,
     withFileTypes: true
    });
    return entries.filter(entry => !entry.isDirectory()).map(entry => external_node_path_.join(entry.parentPath, entry.name)).filter(file => !own.has(file)).map(file => atHand(file, options.root));
   } catch (cause) {
    throw new errors.Yb("file-unreadable", `cannot list the files below '${options.root}': ${(0, 
    errors.vq)(cause) ?? String(cause)}`, "check the permissions of the folders", {
     cause: cause
    });
   }
  }
  function ownFiles(options, {workingDirectory: workingDirectory}) {
   const manifest = options.manifest === verify_options.Y ? void 0 : external_node_path_.resolve(options.root, options.manifest);
   const keys = options.trustedKeys.map(name => external_node_path_.resolve(workingDirectory, name));
   return new Set([ ...manifest === void 0 ? [] : [ manifest, (0, signature_path.o)(manifest) ], ...keys, external_node_path_.join(options.root, lock.S), ...options.report === void 0 ? [] : [ options.report ] ]);
  }
  function atHand(file, root) {
   const relative = external_node_path_.relative(root, file);
   const isBelow = relative.split(external_node_path_.sep)[0] !== ".." && !external_node_path_.isAbsolute(relative);
   const name = isBelow ? relative : file;
   return {
    file: file,
    path: (external_node_path_.sep === "/" ? name : name.replaceAll(external_node_path_.sep, "/")).normalize("NFC")
   };
  }
  async function judgeArtifacts(manifest, located, options, trust, context) {
   const realRoot = realPath(options.root) ?? options.root;
   const total = located.artifacts.length;
   let done = 0;
   const judgeOne = async artifact => {
    const judgement = await judge(artifact, manifest, options, trust, realRoot, context);
    done += 1;
    const {entry: entry, found: found} = artifact;
    context.progress(done, total, `${judgement.verdict} ${entry.path}${(0, report.W)(judgement.verdict) ? "" : `: ${judgement.detail}`}`);
    return {
     path: entry.path,
     found_at: found?.path ?? null,
     found_by: found?.by ?? null,
     ...judgement,
     failed: !(0, report.W)(judgement.verdict) && !(options.allowMissing && judgement.verdict === "missing"),
     key_version: entry.signature.key_version,
     fingerprint: (0, manifest_manifest.Rn)(manifest, entry.signature.key_version).fingerprint
    };
   };
   const judged = await (0, build_concurrency.X)(located.artifacts, options.concurrency, judgeOne, context.signal);
   const unlisted = options.strict || namesFiles(options) ? located.others.map(toUnlisted) : [];
   return [ ...judged, ...unlisted ];
  }
  function toUnlisted({path: name}) {
   return {
    path: name,
    found_at: name,
    found_by: "path",
    verdict: "unlisted",
    failed: true,
    detail: "the manifest does not list it",
    key_version: null,
    fingerprint: null
   };
  }
  async function judge({entry: entry, found: found}, manifest, options, trust, realRoot, context) {
   if (found === void 0) return {
    verdict: "missing",
    detail: "no file has its path, name or digest"
   };
   const hashed = await hashFound(found, listedAlgorithms(entry), options, realRoot, context);
   if ("verdict" in hashed) return hashed;
   const change = changeOf(entry, hashed);
   if (change !== void 0) return {
    verdict: "modified",
    detail: change
   };
   const signature = readSignature(signatureFile(entry, found, options.root));
   if (signature === void 0) return {
    verdict: "unsigned",
    detail: `its signature '${entry.signature.path}' is missing`
   };
   const named = (0, manifest_manifest.Rn)(manifest, entry.signature.key_version);
   const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
   const key = (0, trusted_keys.UB)(trust.keys, named.key_version, named.fingerprint);
   if (key === void 0) return {
    verdict: "unknown-key",
    detail: `${signedBy} is not trusted`
   };
   const algorithm = manifest.digest_algorithm;
   const digest = {
    algorithm: algorithm,
    bytes: (0, artifacts_digest.Ze)(hashed.digests, algorithm)
   };
   if (!await checkSignature(named, key, digest, signature, trust, options, context)) return {
    verdict: "bad-signature",
    detail: `not a signature of ${signedBy}`
   };
   const problem = statusProblem(key, options.allowRetired);
   if (problem !== void 0) return {
    verdict: problem,
    detail: `${signedBy} is ${key.status}`
   };
   return {
    verdict: found.by === "path" ? "verified" : "verified-renamed",
    detail: ""
   };
  }
  function listedAlgorithms({digests: digests}) {
   return artifacts_digest.DI.filter(algorithm => digests[algorithm] !== void 0);
  }
  async function hashFound(found, algorithms, options, realRoot, {hash: hash, signal: signal}) {
   if (leadsOut(found.file, options.root, realRoot)) return {
    verdict: "unreadable",
    detail: "it is a link that leads out of root"
   };
   try {
    return await hash(found.file, algorithms, signal);
   } catch (error) {
    if (!(error instanceof errors.Yb) || signal.aborted) throw error;
    return {
     verdict: "unreadable",
     detail: error.message
    };
   }
  }
  function leadsOut(file, root, realRoot) {
   const isOutside = (base, target) => /^\.\.([/\\]|$)/.test(external_node_path_.relative(base, target));
   if (isOutside(root, file)) return false;
   const real = realPath(file);
   return real !== void 0 && isOutside(realRoot, real);
  }
  function realPath(file) {
   try {
    return external_node_fs_.realpathSync.native(file);
   } catch {
    return;
   }
  }
  function changeOf(entry, hashed) {
   if (hashed.size !== entry.size) return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
   const different = listedAlgorithms(entry).find(name => hashed.digests[name] !== entry.digests[name]);
   return different === void 0 ? void 0 : `its ${different} digest is not the signed one`;
  }
  function signatureFile(entry, found, root) {
   const listed = external_node_path_.join(root, entry.signature.path);
   if (found.by === "path" && found.file === external_node_path_.join(root, entry.path)) return listed;
   const folder = external_node_path_.dirname(found.file);
   const candidates = [ (0, signature_path.o)(found.file), external_node_path_.join(folder, releaseName(entry.signature.path)), listed ];
   return candidates.find(files.t2) ?? listed;
  }
  const STATUS_ORDER = [ "active", "retired", "archived" ];
  async function judgeBareFiles(options, trust, context) {
   const files = await listNamedFiles(options, context);
   const keys = STATUS_ORDER.flatMap(status => trust.keys.filter(key => key.status === status));
   let done = 0;
   const judgeOne = async file => {
    const {verdict: verdict, detail: detail, key: key} = await judge_bare_files_judge(file, keys, options, context);
    done += 1;
    context.progress(done, files.length, `${verdict} ${file.path}${(0, report.W)(verdict) ? "" : `: ${detail}`}`);
    return {
     path: file.path,
     found_at: file.path,
     found_by: "path",
     verdict: verdict,
     failed: !(0, report.W)(verdict),
     detail: detail,
     key_version: key?.keyVersion ?? null,
     fingerprint: key?.publicKey.fingerprint ?? null
    };
   };
   return (0, build_concurrency.X)(files, options.concurrency, judgeOne, context.signal);
  }
  async function judge_bare_files_judge({file: file}, keys, {digestAlgorithm: digestAlgorithm, allowRetired: allowRetired}, {hash: hash, verify: verify, signal: signal}) {
   const signature = readSignature((0, signature_path.o)(file));
   if (signature === void 0) return {
    verdict: "unsigned",
    detail: "there is no .sig beside it"
   };
   let message;
   try {
    message = (0, artifacts_digest.Ze)((await hash(file, [ digestAlgorithm ], signal)).digests, digestAlgorithm);
   } catch (error) {
    if (!(error instanceof errors.Yb) || signal.aborted) throw error;
    return {
     verdict: "unreadable",
     detail: error.message
    };
   }
   for (const key of keys) {
    if (!await verify(key.publicKey, message, signature)) continue;
    const problem = statusProblem(key, allowRetired);
    if (problem === void 0) return {
     verdict: "verified",
     detail: "",
     key: key
    };
    return {
     verdict: problem,
     detail: `key version ${key.keyVersion ?? "unknown"} signed it`,
     key: key
    };
   }
   return {
    verdict: "bad-signature",
    detail: `no trusted key signed its ${digestAlgorithm} digest`
   };
  }
  var checksums = __webpack_require__(7444);
  const algorithms = [ "sha256", "sha512" ];
  function agreeingChecksums(files, manifest) {
   const agreeing = [];
   for (const algorithm of algorithms) {
    const file = files.find(({path: path}) => path === checksums.b[algorithm]);
    if (file === void 0 || manifest.artifacts.some(({digests: digests}) => digests[algorithm] === void 0)) continue;
    const expected = Buffer.from((0, checksums.s)(manifest.artifacts, algorithm));
    if (hasBytes(file.file, expected)) agreeing.push(file);
   }
   return agreeing;
  }
  function hasBytes(file, expected) {
   try {
    return (0, files.Zu)(file, expected.length)?.equals(expected) === true;
   } catch {
    return false;
   }
  }
  async function locateArtifacts(manifest, options, context) {
   const isLimited = namesFiles(options);
   const named = isLimited ? await listNamedFiles(options, context) : void 0;
   const found = named === void 0 ? findOnDisk(manifest, options) : findAmong(named, manifest);
   const isComplete = found.size === manifest.artifacts.length;
   const atHand = named ?? (isComplete && !options.strict ? [] : await listFilesBelowRoot(options, context));
   const claimed = new Set([ ...found.values() ].map(({file: file}) => file));
   const signatures = new Set(manifest.artifacts.map(({signature: signature}) => signature.path));
   const free = atHand.filter(({file: file, path: name}) => !claimed.has(file) && !signatures.has(name));
   const missing = manifest.artifacts.filter(({path: name}) => !found.has(name));
   const renamed = await findRenamed(missing, free, manifest, options, context);
   const artifacts = manifest.artifacts.map(entry => ({
    entry: entry,
    found: found.get(entry.path) ?? renamed.get(entry.path)
   })).filter(artifact => !isLimited || artifact.found !== void 0);
   const taken = new Set([ ...renamed.values() ].flatMap(({file: file}) => [ file, (0, 
   signature_path.o)(file) ]));
   const others = free.filter(({file: file}) => !taken.has(file));
   const checksums = agreeingChecksums(others, manifest);
   return {
    artifacts: artifacts,
    others: others.filter(file => !checksums.includes(file))
   };
  }
  function findOnDisk(manifest, {root: root}) {
   const found = new Map;
   for (const {path: name} of manifest.artifacts) {
    const file = external_node_path_.join(root, name);
    if ((0, files._f)(file)?.isDirectory() === false) found.set(name, {
     path: name,
     file: file,
     by: "path"
    });
   }
   return found;
  }
  function findAmong(files, manifest) {
   const listed = new Set(manifest.artifacts.map(artifact => artifact.path));
   return new Map(files.filter(({path: name}) => listed.has(name)).map(file => [ file.path, {
    ...file,
    by: "path"
   } ]));
  }
  async function findRenamed(missing, free, manifest, {concurrency: concurrency}, {hash: hash, signal: signal}) {
   const sizes = new Set(missing.map(({size: size}) => size));
   const algorithm = manifest.digest_algorithm;
   const hashed = await (0, build_concurrency.X)(free, concurrency, async file => {
    const stats = (0, files._f)(file.file);
    if (stats?.isFile() !== true || !sizes.has(stats.size)) return {
     ...file,
     digest: void 0
    };
    return {
     ...file,
     digest: await digestOf(file.file)
    };
   });
   async function digestOf(file) {
    try {
     return (await hash(file, [ algorithm ], signal)).digests[algorithm];
    } catch (error) {
     if (error instanceof errors.Yb && error.code !== "cancelled") return;
     throw error;
    }
   }
   const found = new Map;
   const taken = new Set;
   const take = (entry, by, fits) => {
    const file = found.has(entry.path) ? void 0 : hashed.find(other => !taken.has(other.file) && fits(other));
    if (file === void 0) return;
    found.set(entry.path, {
     path: file.path,
     file: file.file,
     by: by
    });
    taken.add(file.file);
   };
   const hasName = (entry, file) => external_node_path_.posix.basename(file.path) === releaseName(entry.path);
   for (const entry of missing) take(entry, "release-name", file => file.digest === entry.digests[algorithm] && hasName(entry, file));
   for (const entry of missing) take(entry, "digest", file => file.digest === entry.digests[algorithm]);
   for (const entry of missing) take(entry, "release-name", file => hasName(entry, file));
   return found;
  }
  var hash_file = __webpack_require__(4885);
  var inspect_artifact = __webpack_require__(4611);
  var sign_result = __webpack_require__(6226);
  async function openManifest(options, trust, context) {
   const file = external_node_path_.resolve(options.root, options.manifest);
   const bytes = (0, files.Zu)(file, inspect_artifact.b);
   if (bytes === void 0) throw missing(file);
   let manifest;
   try {
    manifest = (0, manifest_manifest.Ng)(bytes);
   } catch (error) {
    if (error instanceof errors.Yb) return rejected(error.message);
    throw error;
   }
   const reason = await signatureProblem(manifest, bytes, (0, signature_path.o)(file), trust, options, context);
   if (reason !== void 0) return rejected(reason);
   return {
    kind: "opened",
    manifest: manifest,
    facts: (0, sign_result.ns)(manifest, options.manifest)
   };
  }
  async function signatureProblem(manifest, bytes, signatureFile, trust, options, context) {
   const named = (0, manifest_manifest.Rn)(manifest, manifest.key_version);
   const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
   const key = (0, trusted_keys.UB)(trust.keys, named.key_version, named.fingerprint);
   if (key === void 0) return `it names ${signedBy} as its signer, which is not among the trusted keys`;
   if (named.scheme !== null && !key.publicKey.schemes.includes(named.scheme)) return `it is signed with ${named.scheme}, and the trusted key is one of ${key.publicKey.schemes.join(", ")} alone: use a keyring`;
   if (trust.kind === "offline" && manifest.keys.some(({offline: offline}) => !offline)) return "its signatures were made with self-check: service and can only be verified online, with api-key";
   const signature = readSignature(signatureFile);
   if (signature === void 0) return `its signature '${external_node_path_.basename(signatureFile)}' is missing`;
   const digest = {
    algorithm: manifest.digest_algorithm,
    bytes: (0, hash_file.yi)(bytes, manifest.digest_algorithm)
   };
   if (!await checkSignature(named, key, digest, signature, trust, options, context)) return `its signature is not valid under ${signedBy}`;
   const problem = statusProblem(key, options.allowRetired);
   return problem === void 0 ? void 0 : `${signedBy}, which signed it, is ${key.status} (${problem})`;
  }
  function rejected(reason) {
   return {
    kind: "rejected",
    reason: reason
   };
  }
  function missing(file) {
   return new errors.Yb("manifest-missing", `there is no manifest '${file}'`, "download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, " + "without names, completeness and source");
  }
  function policyProblem(source, options) {
   const expectations = [ {
    setting: "expected-repository",
    expected: options.expectedRepository,
    actual: source?.repository
   }, {
    setting: "expected-ref",
    expected: options.expectedRef,
    actual: source?.ref
   }, {
    setting: "expected-commit",
    expected: options.expectedCommit,
    actual: source?.commit
   }, {
    setting: "expected-workflow",
    expected: options.expectedWorkflow,
    actual: source?.workflow
   } ];
   const problems = expectations.filter(({expected: expected, actual: actual}) => expected !== void 0 && expected !== actual).map(({setting: setting, expected: expected = "", actual: actual}) => actual === void 0 || actual === null ? `${setting} is '${expected}', and the manifest does not say` : `${setting} is '${expected}', and the manifest says '${actual}'`);
   return problems.length === 0 ? void 0 : problems.join("; ");
  }
  function rejectedResult(trust, outcome, reason, manifest = null) {
   return {
    ...common(trust),
    outcome: outcome,
    reason: reason,
    manifest: manifest,
    artifacts: [],
    unchecked: []
   };
  }
  function judgedResult(trust, manifest, artifacts) {
   return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: manifest,
    artifacts: artifacts,
    unchecked: []
   };
  }
  function bareResult(trust, artifacts) {
   return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: null,
    artifacts: artifacts,
    unchecked: [ "names (an older signed file under a newer name passes)", "completeness", "source" ]
   };
  }
  function outcomeOf(artifacts) {
   if (!artifacts.some(({verdict: verdict}) => (0, report.W)(verdict))) return {
    outcome: "failed",
    reason: "no artifact was verified"
   };
   const failed = artifacts.filter(artifact => artifact.failed).length;
   if (failed === 0) return {
    outcome: "verified",
    reason: ""
   };
   return {
    outcome: "failed",
    reason: `${failed} of ${artifacts.length} failed verification`
   };
  }
  function common(trust) {
   return {
    mode: "verify",
    trust: trust.kind,
    keyrings: trust.kind === "offline" ? trust.keyrings : [],
    api_calls: trust.kind === "online" ? trust.client.calls() : 0
   };
  }
  async function verify(options, context) {
   (0, verify_options.D)(options);
   const trust = await establishTrust(options, context);
   if (options.manifest === verify_options.Y) return bareResult(trust, await judgeBareFiles(options, trust, context));
   const opened = await openManifest(options, trust, context);
   if (opened.kind === "rejected") return rejectedResult(trust, "manifest-rejected", opened.reason);
   const problem = policyProblem(opened.manifest.source, options);
   if (problem !== void 0) return rejectedResult(trust, "policy-rejected", problem, opened.facts);
   const located = await locateArtifacts(opened.manifest, options, context);
   const judged = await judgeArtifacts(opened.manifest, located, options, trust, context);
   return judgedResult(trust, opened.facts, judged);
  }
 },
 2297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => refuseContradictions,
   Y: () => NO_MANIFEST
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const NO_MANIFEST = "none";
  function refuseContradictions(options) {
   const namesFiles = options.files.length + options.optionalFiles.length > 0;
   if (options.strict && namesFiles) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", "strict looks at every file under root, and files names some of them", "leave out one of the two");
   if (options.manifest !== NO_MANIFEST) return;
   const needManifest = {
    strict: options.strict,
    "expected-repository": options.expectedRepository !== void 0,
    "expected-ref": options.expectedRef !== void 0,
    "expected-commit": options.expectedCommit !== void 0,
    "expected-workflow": options.expectedWorkflow !== void 0
   };
   const given = Object.entries(needManifest).find(([, isGiven]) => isGiven);
   if (given !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `${given[0]} needs a manifest, and manifest is none`, "name the manifest of the release, or leave this setting out");
   if (!namesFiles) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-missing", "with manifest: none, files says what to verify, and it is empty", "name the files, each of which has its .sig beside it");
  }
 },
 3943: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => unlessAborted,
   X: () => mapConcurrently
  });
  var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
  function unlessAborted(work, signal) {
   return new Promise((resolve, reject) => {
    const stop = () => {
     reject(signal.reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, {
     once: true
    });
    work.then(resolve, reject).finally(() => {
     signal.removeEventListener("abort", stop);
    });
   });
  }
  async function mapConcurrently(items, limit, work, signal) {
   const underWay = new Set;
   const track = item => {
    signal?.throwIfAborted();
    const promise = work(item);
    underWay.add(promise);
    return promise.finally(() => underWay.delete(promise));
   };
   try {
    return await (0, p_map__WEBPACK_IMPORTED_MODULE_0__.Ay)(items, track, {
     concurrency: limit,
     ...signal && {
      signal: signal
     }
    });
   } finally {
    await Promise.allSettled(underWay);
   }
  }
 },
 4905: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   oB: () => cliContext,
   kJ: () => cliSource,
   eG: () => readStandardInput,
   lD: () => warnOfUnknownVariables
  });
  var consumers_ = __webpack_require__(8321);
  var manifest_source = __webpack_require__(4211);
  function githubSource(environment) {
   if (environment.GITHUB_ACTIONS !== "true") return null;
   const source = manifest_source.d.safeParse({
    provider: "github",
    repository: environment.GITHUB_REPOSITORY,
    ref: environment.GITHUB_REF,
    commit: environment.GITHUB_SHA,
    workflow: environment.GITHUB_WORKFLOW_REF ?? null,
    run_id: environment.GITHUB_RUN_ID ?? null,
    run_attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? "1")
   });
   return source.success ? source.data : null;
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
  var settings = __webpack_require__(7253);
  function connector(read, {signal: signal, debug: debug}) {
   const started = process.uptime();
   let client;
   const connect = async () => {
    const apiKey = read(settings.W.apiKey);
    if (apiKey === void 0) throw missingKey();
    const apiUrl = read(settings.W.apiUrl);
    const {connectClient: connectClient} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(611) ]).then(__webpack_require__.bind(__webpack_require__, 5611));
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
   return name => flags.get(name) ?? process.env[variableOf(name)];
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
   const debugLine = line => {
    if (debug) output.note(`debug: ${line}`);
   };
   return {
    connect: connector(read, {
     signal: signal,
     debug: debugLine
    }),
    now: () => new Date,
    hash: pooledHasher(pool),
    verify: pooledVerifier(pool, signal),
    source: githubSource(process.env),
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
 9994: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => verifyOptions,
   q: () => signOptions
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _commands_verifying_verify_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2297);
  var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7253);
  function signOptions(read, workingDirectory) {
   const options = {
    files: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.files),
    optionalFiles: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.digestAlgorithm),
    manifest: (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__.nh)(read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.manifest)),
    keyFingerprints: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.keyFingerprints),
    signingEndpoint: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.signingEndpoint),
    selfCheck: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.selfCheck),
    onExisting: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.onExisting),
    maxFiles: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.maxFiles),
    maxBytes: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.maxBytes) ?? Number.MAX_SAFE_INTEGER,
    checksums: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.checksums),
    concurrency: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.concurrency),
    dryRun: dryRun(read),
    report: reportFile(read, workingDirectory)
   };
   if (options.files.length === 0 && options.optionalFiles.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("setting-missing", "files is empty", "name the files to sign, such as dist/*.tar.gz");
   if (options.manifest === _commands_verifying_verify_options_js__WEBPACK_IMPORTED_MODULE_1__.Y) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("setting-invalid", `manifest is '${_commands_verifying_verify_options_js__WEBPACK_IMPORTED_MODULE_1__.Y}'`, "sign always writes a manifest: none is for verifying alone");
   return options;
  }
  function dryRun(read) {
   const choice = read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.dryRun);
   if (choice !== "auto") return choice ? "as-asked" : void 0;
   return read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.apiKey) === void 0 ? "no-api-key" : void 0;
  }
  function verifyOptions(read, workingDirectory) {
   return {
    files: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.files),
    optionalFiles: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.digestAlgorithm),
    manifest: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.manifest),
    trustedKeys: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.trustedKeys),
    keyFingerprints: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.keyFingerprints),
    signingEndpoint: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.signingEndpoint),
    concurrency: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.concurrency),
    allowRetired: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.allowRetired),
    expectedRepository: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.expectedRepository),
    expectedRef: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.expectedRef),
    expectedCommit: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.expectedCommit),
    expectedWorkflow: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.expectedWorkflow),
    strict: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.strict),
    allowMissing: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.allowMissing),
    report: reportFile(read, workingDirectory)
   };
  }
  function rootFolder(read, workingDirectory) {
   return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.root) ?? ".");
  }
  function reportFile(read, workingDirectory) {
   const report = read(_settings_js__WEBPACK_IMPORTED_MODULE_4__.W.report);
   return report === void 0 || report === "-" ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, report);
  }
 },
 562: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gs: () => settingReader
  });
  __webpack_require__(9473);
  __webpack_require__(7253);
  function settingReader(source) {
   return setting => {
    const given = source(setting.name)?.trim() ?? "";
    return setting.parse(given === "" ? setting.default : given, setting.name);
   };
  }
 },
 5203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QD: () => trustedKeys,
   Qt: () => refuseUnpinned,
   UB: () => findTrustedKey,
   n0: () => parseTrustedKeys
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
  function parseTrustedKeys({name: name, bytes: bytes}) {
   const text = Buffer.from(bytes).toString("utf8");
   if (text.startsWith("-----BEGIN ")) return withoutVersion((0, _public_key_js__WEBPACK_IMPORTED_MODULE_2__.Wz)(text));
   if (/"kty"\s*:/.test(text)) return withoutVersion((0, _public_key_js__WEBPACK_IMPORTED_MODULE_2__.gX)(bytes));
   return (0, _keyring_js__WEBPACK_IMPORTED_MODULE_1__.ZU)(bytes, `the keyring '${name}'`);
  }
  function withoutVersion(publicKey) {
   return {
    keys: [ {
     publicKey: publicKey,
     keyVersion: void 0,
     status: "active"
    } ],
    exportedAt: void 0
   };
  }
  function trustedKeys(keys, pins) {
   refuseConflicts(keys);
   const kept = keys.filter(({publicKey: publicKey}) => pins.length === 0 || pins.includes(publicKey.fingerprint));
   if (kept.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", keys.length === 0 ? "there is no key to verify with" : "none of the keys has a fingerprint of key-fingerprints", keys.length === 0 ? "give trusted-keys, or an api-key whose tenant has a Dilithium3 key" : `the keys at hand are ${keys.map(({publicKey: publicKey}) => publicKey.fingerprint).join(", ")}`);
   return kept;
  }
  function refuseConflicts(keys) {
   const fingerprints = new Map;
   for (const {keyVersion: keyVersion, publicKey: publicKey} of keys) {
    if (keyVersion === void 0) continue;
    const known = fingerprints.get(keyVersion) ?? publicKey.fingerprint;
    if (known !== publicKey.fingerprint) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `key version ${keyVersion} has two public keys: ${known} and ${publicKey.fingerprint}`, "the trusted files are of different tenants or one was changed: keep those you can trace to the publisher");
    fingerprints.set(keyVersion, known);
   }
  }
  function findTrustedKey(keys, keyVersion, fingerprint) {
   const fitting = keys.filter(key => key.publicKey.fingerprint === fingerprint && (key.keyVersion ?? keyVersion) === keyVersion);
   return fitting.toSorted((left, right) => strictness[right.status] - strictness[left.status])[0];
  }
  const strictness = {
   active: 0,
   retired: 1,
   archived: 2
  };
  function refuseUnpinned(key, pins) {
   if (pins.length === 0 || pins.includes(key.publicKey.fingerprint)) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-not-pinned", `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`, "if the key was rotated on purpose, add the new fingerprint to key-fingerprints");
  }
 },
 3845: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => LOCK_NAME,
   k: () => withLock
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
  var _process_alive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8873);
  var _temporary_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6869);
  const LOCK_NAME = ".qpher-sign.lock";
  const HEARTBEAT = 5e3;
  const MAX_SILENCE = 3e4;
  const POLL = 100;
  const MAX_LOCK_BYTES = 1024;
  const held = new Set;
  async function withLock(folder, options, work) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, LOCK_NAME);
   const content = `${JSON.stringify({
    pid: process.pid,
    host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
    id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
   })}\n`;
   held.add(content);
   try {
    if (!await acquire(file, content, options)) return await work();
    const heartbeat = setInterval(() => {
     const now = new Date;
     (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => {});
    }, HEARTBEAT).unref();
    try {
     return await work();
    } finally {
     clearInterval(heartbeat);
     if (await contentOf(file) === content) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, {
      force: true
     }).catch(() => {});
    }
   } finally {
    held.delete(content);
   }
  }
  async function acquire(file, content, {signal: signal, onWait: onWait}) {
   for (let hasToldWait = false; ;) {
    signal.throwIfAborted();
    const outcome = await create(file, content);
    if (outcome !== "taken") return outcome === "created";
    const holder = await lookAt(file);
    if (holder === void 0) continue;
    if (isAbandoned(holder)) {
     await takeAway(file, holder);
     continue;
    }
    if (!hasToldWait) onWait(describe(holder));
    hasToldWait = true;
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(POLL, void 0, {
     signal: signal
    }).catch(error => {
     signal.throwIfAborted();
     throw error;
    });
   }
  }
  async function create(file, content) {
   let isCreated = false;
   try {
    const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, "wx", 420);
    isCreated = true;
    await handle.writeFile(content).finally(() => handle.close());
    return "created";
   } catch (cause) {
    if (isCreated) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, {
     force: true
    }).catch(() => {});
    const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause);
    if (code === "EEXIST") return "taken";
    if (code === "ENOENT" || code === "ENOTDIR") return "no-folder";
    throw unwritable(file, cause);
   }
  }
  async function lookAt(file) {
   try {
    const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) throw foreign(file);
    return {
     content: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8"),
     silence: Date.now() - stats.mtimeMs
    };
   } catch (cause) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) === "ENOENT") return;
    throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb ? cause : unwritable(file, cause);
   }
  }
  function isAbandoned({content: content, silence: silence}) {
   if (held.has(content)) return false;
   if (silence > MAX_SILENCE) return true;
   const owner = ownerOf(content);
   if (owner?.host !== (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()) return false;
   return owner.pid === process.pid || !(0, _process_alive_js__WEBPACK_IMPORTED_MODULE_6__.j)(owner.pid);
  }
  async function takeAway(file, {content: content}) {
   const aside = (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_7__.sL)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, aside);
    if (await contentOf(aside) !== content) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, file).catch(() => {});
   } catch (cause) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) !== "ENOENT") throw unwritable(file, cause);
   } finally {
    await (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_7__.EB)(aside);
   }
  }
  function contentOf(file) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => {});
  }
  function ownerOf(content) {
   const [, pid, host] = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)"/.exec(content) ?? [];
   return pid === void 0 || host === void 0 ? void 0 : {
    pid: Number(pid),
    host: host
   };
  }
  function describe({content: content}) {
   const owner = ownerOf(content);
   return owner === void 0 ? "another run" : `another run (process ${owner.pid} on ${owner.host})`;
  }
  function foreign(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("file-unwritable", `'${file}' is there and is no lock of this tool`, "move it away: qpher-sign needs this name while it signs");
  }
  function unwritable(file, cause) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("file-unwritable", `cannot write '${file}': ${(0, 
   _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) ?? String(cause)}`, "check the permissions of the folder and the free space of the disk; nothing was asked of the service", {
    cause: cause
   });
  }
 },
 4055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L_: () => formatManifest,
   Ng: () => parseManifest,
   Rn: () => manifestKey
  });
  var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
  var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3102);
  var _schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5395);
  var _schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3305);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1488);
  var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9222);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(338);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5110);
  var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4211);
  const instant = _schema_js__WEBPACK_IMPORTED_MODULE_8__.w$({
   offset: true
  });
  const keyVersion = _schema_js__WEBPACK_IMPORTED_MODULE_9__.Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__.NC());
  const hexDigest = bytes => _schema_js__WEBPACK_IMPORTED_MODULE_9__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__.Fk(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`)));
  const artifactSchema = _schema_js__WEBPACK_IMPORTED_MODULE_9__.rej({
   path: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP(),
   size: _schema_js__WEBPACK_IMPORTED_MODULE_9__.Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__.UI()),
   digests: _schema_js__WEBPACK_IMPORTED_MODULE_9__.rej({
    sha512: hexDigest(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha512),
    sha384: hexDigest(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha384),
    sha256: hexDigest(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha256)
   }),
   signature: _schema_js__WEBPACK_IMPORTED_MODULE_9__.rej({
    path: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP(),
    key_version: keyVersion,
    request_id: _schema_js__WEBPACK_IMPORTED_MODULE_9__.mee(_schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP()),
    signed_at: _schema_js__WEBPACK_IMPORTED_MODULE_9__.mee(instant)
   })
  });
  const keySchema = _schema_js__WEBPACK_IMPORTED_MODULE_9__.rej({
   key_version: keyVersion,
   fingerprint: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__.Fk(_keys_public_key_js__WEBPACK_IMPORTED_MODULE_5__.p3)),
   scheme: _schema_js__WEBPACK_IMPORTED_MODULE_9__.mee(_schema_js__WEBPACK_IMPORTED_MODULE_9__.k5n(_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__.SL)),
   offline: _schema_js__WEBPACK_IMPORTED_MODULE_9__.zMY()
  });
  const manifestSchema = _schema_js__WEBPACK_IMPORTED_MODULE_9__.rej({
   type: _schema_js__WEBPACK_IMPORTED_MODULE_9__.euz("qpher-sign/manifest/v1"),
   created_at: instant,
   tool: _schema_js__WEBPACK_IMPORTED_MODULE_9__.rej({
    name: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP(),
    version: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YjP()
   }),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_9__.euz(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_4__.km),
   digest_algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_9__.k5n(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.DI),
   key_version: keyVersion,
   keys: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YOg(keySchema).check(_schema_js__WEBPACK_IMPORTED_MODULE_10__.m9(1)),
   source: _schema_js__WEBPACK_IMPORTED_MODULE_9__.mee(_source_js__WEBPACK_IMPORTED_MODULE_7__.d),
   artifacts: _schema_js__WEBPACK_IMPORTED_MODULE_9__.YOg(artifactSchema).check(_schema_js__WEBPACK_IMPORTED_MODULE_10__.m9(1))
  });
  function formatManifest(manifest) {
   return Buffer.from(`${JSON.stringify(manifest, void 0, 2)}\n`);
  }
  function parseManifest(bytes) {
   const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.R)(bytes, "manifest-invalid", "the manifest");
   const manifest = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.D)(manifestSchema, value, "manifest-invalid", "the manifest");
   refuseInconsistentKeys(manifest);
   for (const artifact of manifest.artifacts) refuseInconsistentArtifact(artifact, manifest);
   const paths = manifest.artifacts.map(artifact => artifact.path);
   if (paths.some((path, index) => index > 0 && (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.cD)(paths[index - 1] ?? "", path) >= 0)) throw inconsistent("its artifacts are not in the order of their paths, each once");
   (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.II)(paths);
   refuseSignaturesAsArtifacts(paths);
   return manifest;
  }
  function refuseInconsistentKeys(manifest) {
   const versions = new Set(manifest.keys.map(key => key.key_version));
   if (versions.size !== manifest.keys.length) throw inconsistent("a key version stands twice in keys");
   const used = new Set([ manifest.key_version, ...manifest.artifacts.map(({signature: signature}) => signature.key_version) ]);
   const missing = [ ...used ].find(version => !versions.has(version));
   if (missing !== void 0) throw inconsistent(`key version ${missing} is not in keys`);
  }
  function refuseInconsistentArtifact(artifact, manifest) {
   (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.nh)(artifact.path);
   if (artifact.signature.path !== (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.o)(artifact.path)) throw inconsistent(`the signature of '${artifact.path}' is not beside it`);
   if (artifact.digests[manifest.digest_algorithm] === void 0) throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
  }
  function refuseSignaturesAsArtifacts(paths) {
   const listed = new Set(paths);
   const signature = paths.map(_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__.o).find(path => listed.has(path));
   if (signature !== void 0) throw inconsistent(`'${signature}' is an artifact and the signature of another`);
  }
  function inconsistent(problem) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("manifest-invalid", `the manifest contradicts itself: ${problem}`, "get the manifest again from where the release is published");
  }
  function manifestKey(manifest, version) {
   const key = manifest.keys.find(candidate => candidate.key_version === version);
   if (key === void 0) throw inconsistent(`key version ${version} is not in keys`);
   return key;
  }
 },
 4211: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => sourceSchema
  });
  var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
  const text = _schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_1__.m9(1));
  const sourceSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
   provider: text,
   repository: text,
   ref: text,
   commit: text,
   workflow: _schema_js__WEBPACK_IMPORTED_MODULE_0__.mee(text),
   run_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.mee(text),
   run_attempt: _schema_js__WEBPACK_IMPORTED_MODULE_0__.mee(_schema_js__WEBPACK_IMPORTED_MODULE_0__.Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_1__.NC()))
  });
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
 338: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => signedPath,
   o: () => signaturePath
  });
  const SIGNATURE_ENDING = ".sig";
  function signaturePath(path) {
   return path + SIGNATURE_ENDING;
  }
  function signedPath(path) {
   return path.endsWith(SIGNATURE_ENDING) ? path.slice(0, -SIGNATURE_ENDING.length) : void 0;
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
