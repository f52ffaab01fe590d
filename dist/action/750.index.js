export const id = 750;

export const ids = [ 750 ];

export const modules = {
 1750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   merge: () => merge
  });
  var external_node_path_ = __webpack_require__(6760);
  var lock = __webpack_require__(1465);
  var manifest_checksums = __webpack_require__(7444);
  var little_memory = __webpack_require__(8152);
  var qpher_signer = __webpack_require__(6041);
  var temporary_files = __webpack_require__(2497);
  var external_node_fs_ = __webpack_require__(3024);
  var hash_file = __webpack_require__(4885);
  var inspect_artifact = __webpack_require__(4611);
  var system_files = __webpack_require__(2211);
  var schemes = __webpack_require__(5110);
  var signature_path = __webpack_require__(338);
  var standing_files = __webpack_require__(1901);
  var external_node_crypto_ = __webpack_require__(7598);
  var errors = __webpack_require__(9473);
  var keyring = __webpack_require__(1488);
  var manifest_pieces = __webpack_require__(5875);
  var version = __webpack_require__(8508);
  function selfCheckOf({keys: keys}) {
   return keys.every(({offline: offline}) => offline) ? "local" : "service";
  }
  function likelyScheme(merged) {
   return selfCheckOf(merged) === "local" ? merged.keys[0]?.scheme ?? null : null;
  }
  async function signMerged(merged, signer, createdAt) {
   for (let guess = likelyScheme(merged); ;) {
    const scheme = guess;
    const made = await signer.sign(key => digestOf(merged, headUnder(key, scheme, merged, createdAt)));
    const head = headUnder(made.key, scheme, merged, createdAt);
    const stated = keyOf(head.keys, made.key)?.scheme;
    if (made.scheme === null || made.scheme === stated) return {
     head: head,
     signature: made.bytes
    };
    if (keyOf(merged.keys, made.key) !== void 0) throw otherScheme(made.key, made.scheme);
    guess = made.scheme;
   }
  }
  function keyOf(keys, {keyVersion: keyVersion}) {
   return keys.find(({key_version: key_version}) => key_version === keyVersion);
  }
  function headUnder(key, scheme, {keys: keys, digestAlgorithm: digestAlgorithm, source: source}, createdAt) {
   const {keyVersion: keyVersion, publicKey: publicKey} = key;
   const known = keyOf(keys, key);
   if (known !== void 0 && known.fingerprint !== publicKey.fingerprint) throw otherKey(key, known);
   const own = {
    key_version: keyVersion,
    fingerprint: publicKey.fingerprint,
    scheme: scheme,
    offline: scheme !== null
   };
   const all = known === void 0 ? [ ...keys, own ] : keys;
   return {
    type: "qpher-sign/manifest/v1",
    created_at: createdAt,
    tool: version.z,
    algorithm: keyring.km,
    digest_algorithm: digestAlgorithm,
    key_version: keyVersion,
    keys: all.toSorted((left, right) => right.key_version - left.key_version),
    source: source
   };
  }
  function digestOf({artifacts: artifacts, digestAlgorithm: digestAlgorithm}, head) {
   const hash = (0, external_node_crypto_.createHash)(digestAlgorithm);
   let bytes = 0;
   for (const piece of (0, manifest_pieces.Nz)(head, artifacts)) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
    if (bytes > inspect_artifact.b) throw tooLarge();
   }
   return {
    algorithm: digestAlgorithm,
    bytes: hash.digest()
   };
  }
  function otherKey({keyVersion: keyVersion, publicKey: publicKey}, {fingerprint: fingerprint}) {
   return new errors.Yb("key-conflict", `key version ${keyVersion} has the fingerprint ${fingerprint} in the parts, and ${publicKey.fingerprint} in the service`, "a version never changes its key: check that api-key is of the tenant whose keys signed the parts");
  }
  function otherScheme({keyVersion: keyVersion}, scheme) {
   return new errors.Yb("merge-conflict", `key version ${keyVersion} signs with ${scheme} now, and signed the parts with another scheme`, "rotate the key, and run again: a manifest states one scheme for a key");
  }
  function tooLarge() {
   return new errors.Yb("manifest-too-large", `the merged manifest has more than the ${inspect_artifact.b} bytes that are read of one`, "merge fewer parts into each manifest");
  }
  const START = /^\{\n {2}"type": "qpher-sign\/manifest\/v1",\n {2}"created_at": "([0-9TZ:.+-]{1,40})",\n/;
  const START_BYTES = 256;
  function findExisting(options) {
   const file = external_node_path_.join(options.root, options.manifest);
   if (options.onExisting === "overwrite") return;
   const start = startOf(file);
   if (start === void 0) return;
   if (options.onExisting === "error") throw (0, standing_files.c)(file);
   const [, createdAt] = START.exec(start) ?? [];
   if (createdAt === void 0) throw (0, standing_files.M)(file, "a manifest");
   return {
    file: file,
    createdAt: createdAt
   };
  }
  function startOf(file) {
   if (!(0, system_files.t2)(file)) return;
   const {descriptor: descriptor} = (0, system_files.ZU)(file);
   try {
    const buffer = Buffer.alloc(START_BYTES);
    return buffer.toString("latin1", 0, (0, external_node_fs_.readSync)(descriptor, buffer, 0, START_BYTES, 0));
   } finally {
    (0, external_node_fs_.closeSync)(descriptor);
   }
  }
  async function sameAsExisting({file: file, createdAt: createdAt}, merged, signer) {
   const key = await signer.activeKey();
   const head = headUnder(key, likelyScheme(merged), merged, createdAt);
   const digest = digestOf(merged, head);
   const {digests: digests, size: size} = await (0, hash_file.DC)(file, [ digest.algorithm ]);
   const isSame = size <= inspect_artifact.b && digests[digest.algorithm] === Buffer.from(digest.bytes).toString("hex");
   const signature = isSame ? (0, system_files.Zu)((0, signature_path.o)(file), schemes.my) : void 0;
   return signature !== void 0 && await signer.isValid(digest, signature, key) ? {
    head: head,
    signature: void 0
   } : void 0;
  }
  var match_files = __webpack_require__(8851);
  async function findParts({files: files, root: root, manifest: manifest}, workingDirectory) {
   const patterns = await matchParts(files, workingDirectory);
   const matched = new Set(patterns.flatMap(pattern => pattern.files));
   const isPart = file => !matched.has((0, signature_path.g)(file) ?? "");
   const unmatched = patterns.filter(pattern => !pattern.files.some(isPart));
   if (unmatched.length > 0) throw new errors.Yb("pattern-unmatched", `no manifest matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling, and that the parts of all jobs have been collected");
   if (matched.has(external_node_path_.join(root, manifest))) throw new errors.Yb("setting-conflict", `the manifest '${manifest}' is named as a part and as the result`, `name another with manifest, or exclude it with '!${manifest}' if it is of an earlier run`);
   return [ ...matched ].filter(isPart).sort();
  }
  async function matchParts(files, workingDirectory) {
   const isPlain = text => !/[*?[\]!\\]/.test(text);
   if (!files.every(isPlain)) return (0, match_files.x)((0, match_files.O)(files, []), workingDirectory);
   return files.map(text => {
    const file = external_node_path_.resolve(workingDirectory, text);
    return {
     text: text,
     optional: false,
     files: (0, system_files.t2)(file) ? [ file ] : []
    };
   });
  }
  var sign_result = __webpack_require__(7290);
  function mergeResult({manifest: manifest, checksums: checksums}, parts, {count: count}, {head: head, signature: signature}, client) {
   return {
    mode: "merge",
    outcome: "merged",
    manifest: (0, sign_result.ns)(head, manifest),
    kept: signature === void 0,
    files: [ manifest, (0, signature_path.o)(manifest), ...checksums.map(algorithm => manifest_checksums.b1[algorithm]) ],
    parts: parts,
    artifact_count: count,
    api_calls: client.calls()
   };
  }
  var trusted_keys = __webpack_require__(5203);
  var manifest_manifest = __webpack_require__(8765);
  var external_node_util_ = __webpack_require__(7975);
  var artifact_path = __webpack_require__(42);
  var artifacts_digest = __webpack_require__(1462);
  const LENGTH_BYTES = 4;
  const NULL_LENGTH = 4294967295;
  const NUMBERS_BYTES = 3 * 8;
  function recordBytes({path: path, digests: digests, signature: signature}) {
   let bytes = NUMBERS_BYTES;
   for (const text of [ path, signature.request_id, signature.signed_at ]) bytes += LENGTH_BYTES + Buffer.byteLength(text ?? "");
   for (const algorithm of artifacts_digest.DI) bytes += 1 + (digests[algorithm] === void 0 ? 0 : artifacts_digest.QN[algorithm]);
   return bytes;
  }
  function writeRecord(block, start, {artifact: artifact, part: part}) {
   const {path: path, size: size, digests: digests, signature: signature} = artifact;
   let at = writeText(block, start, path);
   at = block.writeDoubleLE(part, at);
   at = block.writeDoubleLE(size, at);
   at = block.writeDoubleLE(signature.key_version, at);
   for (const algorithm of artifacts_digest.DI) {
    const digest = digests[algorithm];
    at = block.writeUInt8(digest === void 0 ? 0 : 1, at);
    if (digest !== void 0) at += block.write(digest, at, "hex");
   }
   at = writeText(block, at, signature.request_id);
   writeText(block, at, signature.signed_at);
  }
  function readRecord(block, start) {
   const reader = new RecordReader(block, start);
   const path = reader.text() ?? "";
   const part = reader.number();
   const size = reader.number();
   const keyVersion = reader.number();
   const digests = {};
   for (const algorithm of artifacts_digest.DI) {
    const digest = reader.digest(artifacts_digest.QN[algorithm]);
    if (digest !== void 0) digests[algorithm] = digest;
   }
   const signature = {
    path: (0, signature_path.o)(path),
    key_version: keyVersion,
    request_id: reader.text(),
    signed_at: reader.text()
   };
   return {
    artifact: {
     path: path,
     size: size,
     digests: digests,
     signature: signature
    },
    part: part
   };
  }
  function recordPath(block, start) {
   const from = start + LENGTH_BYTES;
   return block.toString("utf8", from, from + block.readUInt32LE(start));
  }
  function compareRecordPaths(left, leftStart, right, rightStart) {
   const leftEnd = leftStart + LENGTH_BYTES + left.readUInt32LE(leftStart);
   const rightEnd = rightStart + LENGTH_BYTES + right.readUInt32LE(rightStart);
   return left.compare(right, rightStart + LENGTH_BYTES, rightEnd, leftStart + LENGTH_BYTES, leftEnd);
  }
  function writeText(block, at, text) {
   if (text === null) return block.writeUInt32LE(NULL_LENGTH, at);
   const bytes = block.write(text, at + LENGTH_BYTES);
   return block.writeUInt32LE(bytes, at) + bytes;
  }
  class RecordReader {
   #block;
   #at;
   constructor(block, start) {
    this.#block = block;
    this.#at = start;
   }
   text() {
    const length = this.#block.readUInt32LE(this.#take(LENGTH_BYTES));
    return length === NULL_LENGTH ? null : this.#block.toString("utf8", this.#take(length), this.#at);
   }
   number() {
    return this.#block.readDoubleLE(this.#take(8));
   }
   digest(bytes) {
    const isThere = this.#block.readUInt8(this.#take(1)) === 1;
    return isThere ? this.#block.toString("hex", this.#take(bytes), this.#at) : void 0;
   }
   #take(bytes) {
    const start = this.#at;
    this.#at += bytes;
    return start;
   }
  }
  const BLOCK_BYTES = 1024 * 1024;
  class PackedArtifacts {
   #blocks=[];
   #used=BLOCK_BYTES;
   #places=[];
   get count() {
    return this.#places.length;
   }
   add(listed) {
    const bytes = recordBytes(listed.artifact);
    if (this.#used + bytes > BLOCK_BYTES) {
     this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, bytes)));
     this.#used = 0;
    }
    const place = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used;
    writeRecord(this.#blockOf(place), place % BLOCK_BYTES, listed);
    this.#places.push(place);
    this.#used += bytes;
   }
   sort() {
    this.#places.sort((left, right) => this.#compare(left, right));
   }
   mergeEqualPaths(choose) {
    const places = this.#places;
    let kept = 0;
    for (const place of places) {
     const last = places[kept - 1];
     if (last === void 0 || this.#compare(last, place) !== 0) {
      places[kept] = place;
      kept += 1;
     } else {
      const before = this.#read(last);
      if (choose(before, this.#read(place)) !== before) places[kept - 1] = place;
     }
    }
    places.length = kept;
   }
   * paths() {
    for (const place of this.#places) yield recordPath(this.#blockOf(place), place % BLOCK_BYTES);
   }
   * [Symbol.iterator]() {
    for (const place of this.#places) yield this.#read(place);
   }
   #read(place) {
    return readRecord(this.#blockOf(place), place % BLOCK_BYTES);
   }
   #compare(left, right) {
    return compareRecordPaths(this.#blockOf(left), left % BLOCK_BYTES, this.#blockOf(right), right % BLOCK_BYTES);
   }
   #blockOf(place) {
    const block = this.#blocks[Math.floor(place / BLOCK_BYTES)];
    if (block === void 0) throw new RangeError(`there is no block for ${place}`);
    return block;
   }
  }
  class ManifestMerge {
   #names=[];
   #keys=new Map;
   #artifacts=new PackedArtifacts;
   #common;
   add(manifest, name) {
    const {digest_algorithm: digest_algorithm, source: source} = manifest;
    this.#common ??= {
     digest_algorithm: digest_algorithm,
     source: source
    };
    this.#refuseOther("digest algorithm", this.#common.digest_algorithm, digest_algorithm, name);
    this.#common = {
     digest_algorithm: digest_algorithm,
     source: this.#commonSource(this.#common.source, source, name)
    };
    for (const key of manifest.keys) this.#addKey(key, name);
    const part = this.#names.push(name) - 1;
    for (const artifact of manifest.artifacts) this.#artifacts.add({
     artifact: artifact,
     part: part
    });
   }
   finish() {
    if (this.#common === void 0) throw new TypeError("nothing was added");
    const listed = this.#artifacts;
    listed.sort();
    listed.mergeEqualPaths((left, right) => this.#chooseEqual(left, right));
    (0, artifact_path.eH)(() => listed.paths(), listed.count);
    refuseSignaturesAmong(() => listed.paths());
    return {
     digestAlgorithm: this.#common.digest_algorithm,
     source: this.#common.source,
     keys: [ ...this.#keys.values() ].sort((left, right) => right.key_version - left.key_version),
     artifacts: {
      [Symbol.iterator]: () => artifactsOf(listed)
     },
     count: listed.count
    };
   }
   #commonSource(known, source, name) {
    if (known === null && source === null) return null;
    if (known === null || source === null) {
     const [with_, without] = known === null ? [ name, this.#names[0] ] : [ this.#names[0], name ];
     throw conflict(`'${with_ ?? ""}' names its source, and '${without ?? ""}' none`);
    }
    for (const part of [ "provider", "repository", "ref", "commit" ]) this.#refuseOther(part, known[part], source[part], name);
    const common = (left, right) => left === right ? left : null;
    return {
     ...known,
     workflow: common(known.workflow, source.workflow),
     run_id: common(known.run_id, source.run_id),
     run_attempt: common(known.run_attempt, source.run_attempt)
    };
   }
   #refuseOther(what, known, other, name) {
    if (known === other) return;
    throw conflict(`the ${what} of '${this.#names[0] ?? name}' is ${known}, and that of '${name}' is ${other}`);
   }
   #addKey(key, name) {
    const known = this.#keys.get(key.key_version);
    if (known !== void 0 && !(0, external_node_util_.isDeepStrictEqual)(known, key)) throw conflict(`key version ${key.key_version} is not the same in '${name}' as in another part: fingerprint ` + `${key.fingerprint} and ${known.fingerprint}, scheme ${key.scheme ?? "null"} and ${known.scheme ?? "null"}`);
    this.#keys.set(key.key_version, key);
   }
   #chooseEqual(left, right) {
    const [one, other] = [ left, right ].map(({artifact: {size: size, digests: digests, signature: signature}}) => [ size, digests, signature.key_version ]);
    if ((0, external_node_util_.isDeepStrictEqual)(one, other)) return signingOf(left) <= signingOf(right) ? left : right;
    throw conflict(`'${left.artifact.path}' has another size, digest or key version in '${this.#names[left.part] ?? ""}' ` + `than in '${this.#names[right.part] ?? ""}'`);
   }
  }
  function signingOf({artifact: {signature: signature}}) {
   return JSON.stringify([ signature.signed_at, signature.request_id ]);
  }
  function refuseSignaturesAmong(paths) {
   const signed = new Set;
   for (const path of paths()) {
    const name = (0, signature_path.g)(path);
    if (name !== void 0) signed.add(name);
   }
   if (signed.size === 0) return;
   for (const path of paths()) if (signed.has(path)) throw conflict(`'${(0, signature_path.o)(path)}' is an artifact and the signature of another`);
  }
  function* artifactsOf(listed) {
   for (const {artifact: artifact} of listed) yield artifact;
  }
  function conflict(problem) {
   return new errors.Yb("merge-conflict", problem, "merge parts of one release, whose jobs ran for the same commit and wrote to different folders");
  }
  var open_manifest = __webpack_require__(5637);
  async function readParts(files, trust, options, context) {
   const {workingDirectory: workingDirectory, progress: progress, signal: signal} = context;
   const merge = new ManifestMerge;
   const parts = [];
   for (const file of files) {
    signal.throwIfAborted();
    const name = external_node_path_.relative(workingDirectory, file);
    const manifest = await readPart(file, name, trust, options, context);
    merge.add(manifest, name);
    const {key_version: key_version, fingerprint: fingerprint} = (0, manifest_manifest.Rn)(manifest, manifest.key_version);
    parts.push({
     path: name,
     artifacts: manifest.artifacts.length,
     key_version: key_version,
     fingerprint: fingerprint
    });
    progress(parts.length, files.length, `read ${name}`);
   }
   return {
    parts: parts,
    merged: merge.finish()
   };
  }
  async function readPart(file, name, trust, {signingEndpoint: signingEndpoint}, context) {
   const bytes = (0, system_files.CB)(file, inspect_artifact.b);
   const manifest = parsePart(bytes, name);
   const options = {
    signingEndpoint: signingEndpoint,
    allowRetired: true
   };
   const problem = await (0, open_manifest.o1)(manifest, bytes, (0, signature_path.o)(file), trust, options, context);
   if (problem?.kind === "invalid") throw rejected(name, problem.reason);
   if (problem?.kind === "untrusted") throw untrusted(name, problem.reason);
   const stranger = manifest.keys.find(({key_version: key_version, fingerprint: fingerprint}) => (0, 
   trusted_keys.UB)(trust.keys, key_version, fingerprint) === void 0);
   if (stranger !== void 0) throw untrusted(name, `it names key version ${stranger.key_version} (${stranger.fingerprint}), which is not among the trusted keys`);
   return manifest;
  }
  function parsePart(bytes, name) {
   try {
    return (0, manifest_manifest.Ng)(bytes);
   } catch (error) {
    if (!(error instanceof errors.Yb)) throw error;
    throw new errors.Yb(error.code, `the part '${name}': ${error.message}`, error.hint, {
     cause: error
    });
   }
  }
  function rejected(name, reason) {
   return new errors.Yb("part-rejected", `the part '${name}' is rejected: ${reason}`, "collect each manifest with the .sig beside it, as the job that signed wrote them");
  }
  function untrusted(name, reason) {
   return new errors.Yb("part-untrusted", `the part '${name}' is not trusted: ${reason}`, "the parts are signed with keys of the tenant that api-key belongs to, active or retired, or those of trusted-keys");
  }
  function writeMerged({root: root, manifest: manifest, checksums: checksums}, {artifacts: artifacts}, {head: head, signature: signature}, {signal: signal}) {
   signal.throwIfAborted();
   const file = external_node_path_.join(root, manifest);
   const sums = checksums.map(algorithm => ({
    file: external_node_path_.join(root, manifest_checksums.b1[algorithm]),
    bytes: pieces(() => (0, manifest_pieces.c3)((0, manifest_checksums.zZ)(artifacts, algorithm)))
   }));
   const signed = signature === void 0 ? [] : [ {
    file: (0, signature_path.o)(file),
    bytes: signature
   }, {
    file: file,
    bytes: (0, manifest_pieces.$2)({
     ...head,
     artifacts: artifacts
    })
   } ];
   (0, system_files.vZ)(...sums, ...signed);
  }
  function pieces(make) {
   return {
    [Symbol.iterator]: make
   };
  }
  var establish_trust = __webpack_require__(2915);
  async function merge(options, context) {
   const onWait = holder => {
    context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
   };
   return (0, lock.k)(options.root, {
    signal: context.signal,
    onWait: onWait
   }, () => mergeAlone(options, context));
  }
  async function mergeAlone(options, context) {
   (0, little_memory.b)();
   (0, temporary_files.jU)([ options.root, external_node_path_.dirname(external_node_path_.join(options.root, options.manifest)) ]);
   const files = await findParts(options, context.workingDirectory);
   const existing = findExisting(options);
   const trust = await (0, establish_trust.i)(options, context);
   const {parts: parts, merged: merged} = await readParts(files, trust, options, context);
   (0, manifest_checksums.AV)(merged.artifacts, options.checksums);
   const client = await context.connect();
   const signer = new qpher_signer.l({
    client: client,
    endpoint: options.signingEndpoint,
    selfCheck: selfCheckOf(merged),
    concurrency: 1,
    verify: context.verify,
    pins: options.keyFingerprints
   });
   const signed = (existing && await sameAsExisting(existing, merged, signer)) ?? await signMerged(merged, signer, context.now().toISOString());
   writeMerged(options, merged, signed, context);
   return mergeResult(options, parts, merged, signed, client);
  }
 }),
 528: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => readSignature,
   MI: () => statusProblem,
   jC: () => checkSignature
  });
  var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
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
   if (named.offline) return (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(signature) === named.scheme && verify(key.publicKey, digest.bytes, signature);
   return trust.kind === "online" && trust.client.verify(signingEndpoint, digest, signature, named.key_version);
  }
  function readSignature(file) {
   try {
    return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(file, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.my);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return Buffer.alloc(0);
    throw error;
   }
  }
 }),
 2915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => establishTrust
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1488);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5203);
  var _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3049);
  async function establishTrust(options, context) {
   const pins = options.keyFingerprints;
   if (options.trustedKeys.length > 0) {
    const keys = [];
    const keyrings = [];
    for (const name of options.trustedKeys) {
     const file = (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.n0)({
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
     keys: (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.QD)(keys, pins),
     keyrings: keyrings
    };
   }
   const client = await context.connect();
   return {
    kind: "online",
    keys: (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.QD)(await (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.E)(client), pins),
    client: client
   };
  }
  async function read(name, context) {
   if (name === "-") return context.readStandardInput();
   return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_1__.CB)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.workingDirectory, name), _keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__.Rj);
  }
 }),
 5637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yw: () => missingManifest,
   gp: () => openManifest,
   o1: () => signatureProblem
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
  var _artifacts_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4611);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5203);
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8765);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(338);
  var _signing_sign_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7290);
  var _check_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(528);
  async function openManifest(options, trust, context) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(options.root, options.manifest);
   const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(file, _artifacts_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_2__.b);
   if (bytes === void 0) throw missingManifest(file);
   let manifest;
   try {
    manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__.Ng)(bytes);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb) return rejected(error.message);
    throw error;
   }
   const problem = await signatureProblem(manifest, bytes, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__.o)(file), trust, options, context);
   if (problem !== void 0) return rejected(problem.reason);
   return {
    kind: "opened",
    manifest: manifest,
    facts: (0, _signing_sign_result_js__WEBPACK_IMPORTED_MODULE_7__.ns)(manifest, options.manifest)
   };
  }
  async function signatureProblem(manifest, bytes, signatureFile, trust, options, context) {
   const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__.Rn)(manifest, manifest.key_version);
   const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
   const key = (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_5__.UB)(trust.keys, named.key_version, named.fingerprint);
   if (key === void 0) return untrusted(`it names ${signedBy} as its signer, which is not among the trusted keys`);
   if (named.scheme !== null && !key.publicKey.schemes.includes(named.scheme)) return untrusted(`it is signed with ${named.scheme}, and the trusted key is one of ${key.publicKey.schemes.join(", ")} alone: use a keyring`);
   if (trust.kind === "offline" && manifest.keys.some(({offline: offline}) => !offline)) return untrusted("its signatures were made with self-check: service and can only be verified online, with api-key");
   const signature = (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_8__.Bc)(signatureFile);
   if (signature === void 0) return invalid(`its signature '${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(signatureFile)}' is missing`);
   const digest = {
    algorithm: manifest.digest_algorithm,
    bytes: (0, _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)(bytes, manifest.digest_algorithm)
   };
   if (!await (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_8__.jC)(named, key, digest, signature, trust, options, context)) return invalid(`its signature is not valid under ${signedBy}`);
   const problem = (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_8__.MI)(key, options.allowRetired);
   return problem === void 0 ? void 0 : untrusted(`${signedBy}, which signed it, is ${key.status} (${problem})`);
  }
  function untrusted(reason) {
   return {
    kind: "untrusted",
    reason: reason
   };
  }
  function invalid(reason) {
   return {
    kind: "invalid",
    reason: reason
   };
  }
  function rejected(reason) {
   return {
    kind: "rejected",
    reason: reason
   };
  }
  function missingManifest(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("manifest-missing", `there is no manifest '${file}'`, "download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, " + "without names, completeness and source");
  }
 })
};
