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
 1901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => standsForeign,
   c: () => standsAlready
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function standsAlready(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-exists", `'${file}' is there already`, "remove it, or set on-existing to reuse or overwrite");
  }
  function standsForeign(file, what) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("file-foreign", `'${file}' is there already and is not ${what} of this tool`, "move it away, or set on-existing to overwrite to replace it");
  }
 }),
 5875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $2: () => manifestText,
   Nz: () => manifestPieces,
   c3: () => linePieces,
   cD: () => artifactPieces
  });
  const BATCH = 64;
  function* manifestPieces(head, artifacts) {
   const [start = "", end = ""] = format({
    ...head,
    artifacts: []
   }).split(/(?<=\[)(?=\]\n\}$)/);
   yield start;
   yield* artifactPieces(artifacts);
   yield `\n  ${end}\n`;
  }
  function* artifactPieces(artifacts) {
   let separator = "\n";
   for (const batch of batches(artifacts)) {
    yield separator + format({
     artifacts: batch
    }).slice(BATCH_START.length, -BATCH_END.length);
    separator = ",\n";
   }
  }
  function manifestText({artifacts: artifacts, ...head}) {
   return {
    [Symbol.iterator]: () => manifestPieces(head, artifacts)
   };
  }
  const BATCH_START = '{\n  "artifacts": [\n';
  const BATCH_END = "\n  ]\n}";
  function* linePieces(lines) {
   for (const batch of batches(lines)) yield batch.join("");
  }
  function format(value) {
   return JSON.stringify(value, void 0, 2);
  }
  function* batches(items) {
   let batch = [];
   for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
   }
   if (batch.length > 0) yield batch;
  }
 }),
 6041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => Signer
  });
  var _system_concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1243);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
  var _signing_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3049);
  const MAX_ROTATIONS = 5;
  class Signer {
   #options;
   #places;
   #active;
   constructor(options) {
    this.#options = options;
    this.#places = (0, _system_concurrency_js__WEBPACK_IMPORTED_MODULE_0__.zn)(options.concurrency);
   }
   activeKey() {
    this.#active ??= this.#fetchActiveKey();
    return this.#active;
   }
   sign(messageUnder) {
    return this.#orClose(this.#sign(messageUnder));
   }
   isValid(message, signature, key) {
    return this.#orClose(this.#check(message, signature, key));
   }
   async #orClose(work) {
    try {
     return await work;
    } catch (cause) {
     this.#places.close(cause);
     throw cause;
    }
   }
   async #sign(messageUnder) {
    const {key: key, message: message, answer: answer} = await this.#places.take(() => this.#ask(messageUnder));
    const {signature: signature, requestId: requestId} = answer;
    if (!await this.#check(message, signature, key)) throw rejected(key, signature, requestId);
    return {
     bytes: signature,
     key: key,
     scheme: this.#schemeOf(signature),
     requestId: requestId
    };
   }
   async #ask(messageUnder) {
    const {client: client, endpoint: endpoint} = this.#options;
    for (let rotations = 0; rotations <= MAX_ROTATIONS; rotations += 1) {
     const key = await this.activeKey();
     const message = messageUnder(key);
     const answer = await client.sign(endpoint, message, key.keyVersion);
     if (answer !== void 0) {
      if (answer.keyVersion !== key.keyVersion) throw wrongVersion(key, answer.keyVersion, answer.requestId);
      return {
       key: key,
       message: message,
       answer: answer
      };
     }
     await this.#replaceActiveKey(key);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("key-unstable", `the active key changed ${MAX_ROTATIONS + 1} times while one digest was to be signed`, "find out what rotates the key, then run again: what was signed is kept");
   }
   #check(message, signature, key) {
    const {client: client, endpoint: endpoint, selfCheck: selfCheck, verify: verify} = this.#options;
    if (selfCheck === "local") return verify(key.publicKey, message.bytes, signature);
    return this.#places.take(() => client.verify(endpoint, message, signature, key.keyVersion));
   }
   #schemeOf(signature) {
    return this.#options.selfCheck === "local" ? (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.Bx)(signature) ?? null : null;
   }
   async #fetchActiveKey() {
    const key = await (0, _signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.$)(this.#options.client);
    (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(key, this.#options.pins);
    return key;
   }
   async #replaceActiveKey(stale) {
    const current = this.#active;
    if (await current !== stale || current !== this.#active) return;
    const fetching = this.#fetchActiveKey();
    this.#active = fetching;
    const fresh = await fetching;
    if (fresh.keyVersion === stale.keyVersion) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("service-refused", `the service reports key version ${stale.keyVersion} as active, and answers 404 when it is to sign with it`, "check the service's status, and signing-endpoint if it is set to sign-hash");
   }
  }
  function wrongVersion(key, answered, requestId) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("signature-rejected", `key version ${key.keyVersion} was asked to sign, and version ${answered} answered`, "nothing was written for it; report it to the operator of the service with the request id", {
    requestId: requestId
   });
  }
  function rejected(key, signature, requestId) {
   const scheme = (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.Bx)(signature);
   return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("signature-rejected", `the signature of the service (${signature.length} bytes${scheme === void 0 ? ", of neither scheme" : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`, "nothing was written for it; likely causes: something between here and the service changes messages, the service signs " + "another form of the digest (HashML-DSA, a context), or it names a wrong public key. If its signatures cannot be " + "checked locally at all, self-check: service asks the service instead", {
    requestId: requestId
   });
  }
 }),
 1465: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => withLock
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
  var _lock_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3933);
  var _process_alive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8293);
  var _temporary_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2497);
  const HEARTBEAT = 5e3;
  const MAX_SILENCE = 3e4;
  const POLL = 100;
  const MAX_LOCK_BYTES = 1024;
  const held = new Set;
  async function withLock(folder, options, work) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, _lock_name_js__WEBPACK_IMPORTED_MODULE_8__.S);
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
    (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_7__.EB)(aside);
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
 })
};
