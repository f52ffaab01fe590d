export const id = 549;

export const ids = [ 549 ];

export const modules = {
 9549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runArtifactCommand: () => runArtifactCommand
  });
  function branchRef(name) {
   return isNamed(name) ? `refs/heads/${name}` : void 0;
  }
  function tagRef(name) {
   return isNamed(name) ? `refs/tags/${name}` : void 0;
  }
  const otherForges = [ {
   known: /\/merge_requests\/|(^|\/\/|@)[^/:]*gitlab/,
   refOf: change => `refs/merge-requests/${change}/head`
  }, {
   known: /\/pull-requests\/|(^|\/\/|@)[^/:]*(bitbucket|stash)/,
   refOf: change => `refs/pull-requests/${change}/from`
  } ];
  function changeRef(change, forge = "") {
   if (change === void 0 || !/^\d+$/.test(change)) return;
   const other = otherForges.find(({known: known}) => known.test(forge));
   return other === void 0 ? `refs/pull/${change}/head` : other.refOf(change);
  }
  function changeNumber(address) {
   return /\/(\d+)\/?$/.exec(address ?? "")?.[1];
  }
  function repositoryOf(address) {
   const trimmed = path => path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
   if (address === void 0) return;
   if (/^(https?|ssh|git):\/\//.test(address)) return URL.canParse(address) ? trimmed(new URL(address).pathname) : void 0;
   const [, path] = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)([^:]+)$/.exec(address) ?? [];
   return path === void 0 ? void 0 : trimmed(path);
  }
  function isNamed(name) {
   return name !== void 0 && name !== "";
  }
  var errors = __webpack_require__(9473);
  var build_files = __webpack_require__(1983);
  const MAX_PROPERTIES_BYTES = 4 * 1024 * 1024;
  function buildParameters(file) {
   const build = readProperties(file);
   return readProperties(build.get("teamcity.configuration.properties.file"));
  }
  function readProperties(file) {
   if (file === void 0 || file === "") return new Map;
   try {
    return parseProperties((0, build_files.CB)(file, MAX_PROPERTIES_BYTES).toString("latin1"));
   } catch (error) {
    if (error instanceof errors.Yb) return new Map;
    throw error;
   }
  }
  function parseProperties(text) {
   const lines = text.matchAll(/^((?:\\.|[^\\=:#!\s])(?:\\.|[^\\=:\s])*)[=:](.*)$/gm);
   return new Map(Array.from(lines, ([, name = "", value = ""]) => [ teamcity_properties_unescape(name), teamcity_properties_unescape(value) ]));
  }
  const CONTROLS = {
   t: "\t",
   n: "\n",
   r: "\r",
   f: "\f"
  };
  function teamcity_properties_unescape(text) {
   return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code, character) => code === void 0 ? CONTROLS[character ?? ""] ?? character ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
  }
  const githubActions = {
   provider: "github",
   isPresent: ({GITHUB_ACTIONS: GITHUB_ACTIONS}) => GITHUB_ACTIONS === "true",
   describe: variables => ({
    repository: variables.GITHUB_REPOSITORY,
    ref: variables.GITHUB_REF,
    commit: variables.GITHUB_SHA,
    workflow: variables.GITHUB_WORKFLOW_REF,
    runId: variables.GITHUB_RUN_ID,
    runAttempt: variables.GITHUB_RUN_ATTEMPT
   })
  };
  const gitlab = {
   provider: "gitlab",
   isPresent: ({GITLAB_CI: GITLAB_CI}) => GITLAB_CI === "true",
   describe: variables => ({
    repository: variables.CI_PROJECT_PATH,
    ref: changeRef(variables.CI_MERGE_REQUEST_IID, "gitlab") ?? changeRef(variables.CI_EXTERNAL_PULL_REQUEST_IID) ?? tagRef(variables.CI_COMMIT_TAG) ?? branchRef(variables.CI_COMMIT_BRANCH),
    commit: variables.CI_COMMIT_SHA,
    workflow: variables.CI_CONFIG_PATH,
    runId: variables.CI_PIPELINE_ID
   })
  };
  const jenkins = {
   provider: "jenkins",
   isPresent: ({JENKINS_URL: JENKINS_URL, BUILD_ID: BUILD_ID}) => JENKINS_URL !== void 0 && BUILD_ID !== void 0,
   describe: variables => ({
    repository: repositoryOf(variables.GIT_URL),
    ref: jenkinsRef(variables),
    commit: variables.GIT_COMMIT,
    workflow: variables.JOB_NAME,
    runId: variables.BUILD_NUMBER
   })
  };
  function jenkinsRef(variables) {
   const {CHANGE_ID: CHANGE_ID, CHANGE_URL: CHANGE_URL, ghprbPullId: ghprbPullId, gitlabMergeRequestIid: gitlabMergeRequestIid, GIT_BRANCH: GIT_BRANCH = ""} = variables;
   if (CHANGE_ID !== void 0) return changeRef(CHANGE_ID, CHANGE_URL);
   if (ghprbPullId !== void 0) return changeRef(ghprbPullId, "github");
   if (gitlabMergeRequestIid !== void 0) return changeRef(gitlabMergeRequestIid, "gitlab");
   if (GIT_BRANCH.startsWith("refs/")) return GIT_BRANCH;
   return tagRef(variables.TAG_NAME) ?? branchRef(variables.BRANCH_NAME) ?? branchRef(/^origin\/(.+)$/.exec(GIT_BRANCH)?.[1]);
  }
  const azurePipelines = {
   provider: "azure-pipelines",
   isPresent: ({TF_BUILD: TF_BUILD}) => TF_BUILD?.toLowerCase() === "true",
   describe: variables => ({
    repository: repositoryOf(variables.BUILD_REPOSITORY_URI),
    ref: variables.BUILD_SOURCEBRANCH,
    commit: variables.BUILD_SOURCEVERSION,
    workflow: variables.BUILD_DEFINITIONNAME,
    runId: variables.BUILD_BUILDID,
    runAttempt: variables.SYSTEM_JOBATTEMPT
   })
  };
  const circleci = {
   provider: "circleci",
   isPresent: ({CIRCLECI: CIRCLECI}) => CIRCLECI === "true",
   describe: variables => ({
    repository: repositoryOf(variables.CIRCLE_REPOSITORY_URL),
    ref: tagRef(variables.CIRCLE_TAG) ?? changeRef(changeNumber(variables.CIRCLE_PULL_REQUEST), variables.CIRCLE_PULL_REQUEST) ?? changeRef(variables.CIRCLE_PR_NUMBER, variables.CIRCLE_REPOSITORY_URL) ?? branchRef(variables.CIRCLE_BRANCH),
    commit: variables.CIRCLE_SHA1,
    runId: variables.CIRCLE_WORKFLOW_ID
   })
  };
  const buildkite = {
   provider: "buildkite",
   isPresent: ({BUILDKITE: BUILDKITE}) => BUILDKITE === "true",
   describe: variables => ({
    repository: repositoryOf(variables.BUILDKITE_REPO),
    ref: changeRef(variables.BUILDKITE_PULL_REQUEST, variables.BUILDKITE_PIPELINE_PROVIDER) ?? tagRef(variables.BUILDKITE_TAG) ?? branchRef(variables.BUILDKITE_BRANCH),
    commit: variables.BUILDKITE_COMMIT,
    workflow: variables.BUILDKITE_PIPELINE_SLUG,
    runId: variables.BUILDKITE_BUILD_NUMBER,
    runAttempt: nextNumber(variables.BUILDKITE_RETRY_COUNT)
   })
  };
  function nextNumber(count) {
   return count !== void 0 && /^\d{1,6}$/.test(count) ? String(Number(count) + 1) : void 0;
  }
  const bitbucket = {
   provider: "bitbucket",
   isPresent: ({BITBUCKET_BUILD_NUMBER: BITBUCKET_BUILD_NUMBER}) => BITBUCKET_BUILD_NUMBER !== void 0,
   describe: variables => ({
    repository: variables.BITBUCKET_REPO_FULL_NAME,
    ref: changeRef(variables.BITBUCKET_PR_ID, "bitbucket") ?? tagRef(variables.BITBUCKET_TAG) ?? branchRef(variables.BITBUCKET_BRANCH),
    commit: variables.BITBUCKET_COMMIT,
    runId: variables.BITBUCKET_BUILD_NUMBER
   })
  };
  const woodpecker = {
   provider: "woodpecker",
   isPresent: ({CI: CI}) => CI === "woodpecker",
   describe: variables => ({
    repository: variables.CI_REPO,
    ref: refOfEvent(variables.CI_COMMIT_REF, variables.CI_COMMIT_PULL_REQUEST, variables.CI_FORGE_TYPE),
    commit: variables.CI_COMMIT_SHA,
    workflow: variables.CI_WORKFLOW_NAME,
    runId: variables.CI_PIPELINE_NUMBER
   })
  };
  const drone = {
   provider: "drone",
   isPresent: ({DRONE: DRONE}) => DRONE === "true",
   describe: variables => ({
    repository: variables.DRONE_REPO,
    ref: refOfEvent(variables.DRONE_COMMIT_REF, variables.DRONE_PULL_REQUEST, variables.DRONE_REPO_LINK),
    commit: variables.DRONE_COMMIT_SHA,
    workflow: variables.DRONE_STAGE_NAME,
    runId: variables.DRONE_BUILD_NUMBER
   })
  };
  function refOfEvent(ref, change, forge) {
   return ref?.startsWith("refs/heads/") === true ? changeRef(change, forge) ?? ref : ref;
  }
  const teamcity = {
   provider: "teamcity",
   isPresent: ({TEAMCITY_VERSION: TEAMCITY_VERSION}) => TEAMCITY_VERSION !== void 0,
   describe: variables => {
    const parameters = buildParameters(variables.TEAMCITY_BUILD_PROPERTIES_FILE);
    const url = parameters.get("vcsroot.url");
    const refs = [ ...parameters ].filter(([name]) => name.startsWith("teamcity.build.vcs.branch."));
    return {
     repository: repositoryOf(url),
     ref: changeRef(parameters.get("teamcity.pullRequest.number"), url) ?? (refs.length === 1 ? refs[0]?.[1] : void 0),
     commit: variables.BUILD_VCS_NUMBER,
     workflow: parameters.get("teamcity.buildType.id"),
     runId: parameters.get("teamcity.build.id")
    };
   }
  };
  const ciSystems = [ githubActions, gitlab, jenkins, azurePipelines, circleci, buildkite, bitbucket, woodpecker, drone, teamcity ];
  var external_node_path_ = __webpack_require__(6760);
  var lock = __webpack_require__(3845);
  var manifest_checksums = __webpack_require__(7444);
  var new_space = __webpack_require__(7389);
  var qpher_signer = __webpack_require__(6041);
  var temporary_files = __webpack_require__(6869);
  var external_node_fs_ = __webpack_require__(3024);
  var hash_file = __webpack_require__(4885);
  var inspect_artifact = __webpack_require__(4611);
  var schemes = __webpack_require__(5110);
  var signature_path = __webpack_require__(338);
  var standing_files = __webpack_require__(2741);
  var external_node_crypto_ = __webpack_require__(7598);
  var keyring = __webpack_require__(1488);
  const BATCH = 64;
  function* manifestPieces(head, artifacts) {
   const [start = "", end = ""] = format({
    ...head,
    artifacts: []
   }).split(/(?<=\[)(?=\]\n\}$)/);
   yield start;
   let separator = "\n";
   for (const batch of batches(artifacts)) {
    yield separator + format({
     artifacts: batch
    }).slice(BATCH_START.length, -BATCH_END.length);
    separator = ",\n";
   }
   yield `\n  ${end}\n`;
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
   for (const piece of manifestPieces(head, artifacts)) {
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
   if (!(0, build_files.t2)(file)) return;
   const {descriptor: descriptor} = (0, build_files.ZU)(file);
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
   const signature = isSame ? (0, build_files.Zu)((0, signature_path.o)(file), schemes.my) : void 0;
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
     files: (0, build_files.t2)(file) ? [ file ] : []
    };
   });
  }
  var sign_result = __webpack_require__(6226);
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
    const kept = [];
    for (const place of this.#places) {
     const last = kept.at(-1);
     if (last === void 0 || this.#compare(last, place) !== 0) kept.push(place); else {
      const before = this.#read(last);
      if (choose(before, this.#read(place)) !== before) kept.splice(-1, 1, place);
     }
    }
    this.#places = kept;
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
  var open_manifest = __webpack_require__(653);
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
   const bytes = (0, build_files.CB)(file, inspect_artifact.b);
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
  async function writeMerged({root: root, manifest: manifest, checksums: checksums}, {artifacts: artifacts}, {head: head, signature: signature}, {signal: signal}) {
   signal.throwIfAborted();
   const file = external_node_path_.join(root, manifest);
   const sums = checksums.map(algorithm => ({
    file: external_node_path_.join(root, manifest_checksums.b1[algorithm]),
    bytes: pieces(() => linePieces((0, manifest_checksums.zZ)(artifacts, algorithm)))
   }));
   const signed = signature === void 0 ? [] : [ {
    file: (0, signature_path.o)(file),
    bytes: signature
   }, {
    file: file,
    bytes: pieces(() => manifestPieces(head, artifacts))
   } ];
   await (0, build_files.vZ)(...sums, ...signed);
  }
  function pieces(make) {
   return {
    [Symbol.iterator]: make
   };
  }
  var establish_trust = __webpack_require__(7419);
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
   (0, new_space.h)();
   await (0, temporary_files.jU)([ options.root, external_node_path_.dirname(external_node_path_.join(options.root, options.manifest)) ]);
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
    verify: context.verify,
    pins: options.keyFingerprints
   });
   const signed = (existing && await sameAsExisting(existing, merged, signer)) ?? await signMerged(merged, signer, context.now().toISOString());
   await writeMerged(options, merged, signed, context);
   return mergeResult(options, parts, merged, signed, client);
  }
  var sign = __webpack_require__(6361);
  var verify = __webpack_require__(7236);
  var cli_context = __webpack_require__(7763);
  var command_options = __webpack_require__(633);
  var report = __webpack_require__(3233);
  const DAY = 864e5;
  function factsOf({result: result, error: error, mode: mode, started_at: started_at}) {
   if (result === null) {
    const details = [ [ "hint", error?.hint ?? "" ] ];
    if (error !== null && error.request_id !== null) details.push([ "request id", error.request_id ]);
    return {
     headline: `${mode} failed: ${error?.message ?? ""} (${error?.code ?? ""})`,
     details: details,
     rows: []
    };
   }
   switch (result.mode) {
   case "sign":
    return signFacts(result);

   case "verify":
    return verifyFacts(result, started_at);

   case "merge":
    return mergeFacts(result);
   }
  }
  function signFacts(result) {
   const count = result.artifacts.length;
   const rows = result.artifacts.map(artifact => ({
    path: artifact.path,
    text: signedText(artifact),
    failed: false
   }));
   const patterns = result.patterns.map(({text: text, artifacts: artifacts}) => [ "pattern", `${text} (${artifacts})` ]);
   if (result.outcome === "planned") {
    const bytes = result.artifacts.reduce((sum, {size: size}) => sum + size, 0);
    return {
     headline: `dry run${result.dry_run === "no-api-key" ? ", because there is no api-key" : ""}: nothing was signed; ${plural(count, "file")} would be`,
     details: [ ...patterns, [ "bytes", String(bytes) ] ],
     rows: rows
    };
   }
   const attestation = result.attestation === null ? [] : [ [ "attestation", result.attestation.path ] ];
   const reused = result.artifacts.filter(({action: action}) => action === "reused").length;
   return {
    headline: `signed ${plural(count - reused, "artifact")}${reused > 0 ? `, kept ${plural(reused, "valid signature")}` : ""}`,
    details: [ ...patterns, ...manifestDetails(result), ...attestation, ...uploadDetails(result.release), [ "calls", String(result.api_calls) ] ],
    rows: rows
   };
  }
  function verifyFacts(result, now) {
   const passed = result.artifacts.filter(({verdict: verdict}) => (0, report.W)(verdict)).length;
   const trust = result.trust === "offline" ? "trusted-keys, offline" : "the service's list of keys";
   const keyrings = result.keyrings.map(({file: file, exported_at: exported_at}) => [ "keyring", `${file}, ${age(exported_at, now)}` ]);
   const attestation = result.attestation === null ? [] : [ [ "attestation", judgedAttestationText(result.attestation) ] ];
   const unchecked = result.unchecked.length === 0 ? [] : [ [ "not checked", result.unchecked.join(", ") ] ];
   return {
    headline: verifyHeadline(result, passed),
    details: [ ...manifestDetails(result), ...attestation, ...downloadDetails(result.release), [ "keys", trust ], ...keyrings, ...unchecked ],
    rows: result.artifacts.map(artifact => ({
     path: artifact.path,
     text: judgedText(artifact),
     failed: artifact.failed
    }))
   };
  }
  function mergeFacts(result) {
   const what = `${plural(result.parts.length, "part")} with ${plural(result.artifact_count, "artifact")}`;
   return {
    headline: `merged ${what}${result.kept ? ": the manifest was there already" : ""}`,
    details: [ ...manifestDetails(result), [ "calls", String(result.api_calls) ] ],
    rows: result.parts.map(({path: path, artifacts: artifacts, key_version: key_version}) => ({
     path: path,
     text: `${plural(artifacts, "artifact")}, key version ${key_version}`,
     failed: false
    }))
   };
  }
  function verifyHeadline(result, passed) {
   switch (result.outcome) {
   case "verified":
    return `verified ${plural(passed, "artifact")}`;

   case "failed":
    return `verification failed: ${result.reason}`;

   case "manifest-rejected":
    return `the manifest is rejected: ${result.reason}`;

   case "policy-rejected":
    return `the source of the release is rejected: ${result.reason}`;
   }
  }
  function judgedAttestationText({path: path, verified: verified, detail: detail, key_version: key_version, fingerprint: fingerprint}) {
   if (!verified) return `${path}, refused: ${detail}`;
   return `${path}, verified under key version ${key_version ?? "unknown"}, ${fingerprint ?? ""}`;
  }
  function signedText({action: action, key_version: key_version}) {
   return key_version === null ? action : `${action}, key version ${key_version}`;
  }
  function judgedText({path: path, verdict: verdict, detail: detail, found_at: found_at}) {
   const found = found_at === null || found_at === path ? "" : `, found as ${found_at}`;
   return `${verdict}${found}${detail === "" ? "" : `: ${detail}`}`;
  }
  function age(exportedAt, now) {
   const days = Math.floor((Date.parse(now) - Date.parse(exportedAt)) / DAY);
   return `exported ${days < 1 ? "today" : `${plural(days, "day")} ago`} (${exportedAt})`;
  }
  function manifestDetails({manifest: manifest}) {
   if (manifest === null) return [];
   return [ [ "manifest", manifest.path ], [ "signed by", `key version ${manifest.key_version}, ${manifest.fingerprint}` ], [ "signed at", manifest.created_at ] ];
  }
  function uploadDetails(release) {
   if (release === null) return [];
   const {uploaded: uploaded, kept: kept} = release;
   return [ releaseDetail(release), [ "uploaded", `${plural(uploaded.length, "asset")}, ${kept.length} in place already` ] ];
  }
  function downloadDetails(release) {
   if (release === null) return [];
   const {downloaded: downloaded, files: files} = release;
   return [ releaseDetail(release), [ "downloaded", `${plural(downloaded.length, "asset")}, ${plural(files.length, "verified file")} kept` ] ];
  }
  function releaseDetail({url: url, repository: repository, tag: tag, state: state}) {
   return [ "release", `${tag} of ${repository} (${state}), ${url}` ];
  }
  function plural(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
  var read_settings = __webpack_require__(562);
  var run_report = __webpack_require__(1754);
  var complete_source = __webpack_require__(3202);
  function detectSource(systems, environment) {
   const present = systems.filter(({isPresent: isPresent}) => isPresent(environment));
   const [system, ...others] = present;
   if (system === void 0) return {
    source: null,
    problem: void 0
   };
   if (others.length > 0) {
    const names = present.map(({provider: provider}) => provider).join(" and ");
    return {
     source: null,
     problem: `the environment describes a run of ${names}`
    };
   }
   const completed = (0, complete_source.B)(system.provider, system.describe(environment));
   if (completed.kind === "complete") return {
    source: completed.source,
    problem: void 0
   };
   return {
    source: null,
    problem: `the environment of ${system.provider} has ${completed.problem}`
   };
  }
  var settings = __webpack_require__(3539);
  function runSource(read, systems, warn) {
   const given = read(settings.W.source);
   if (given !== void 0) return given;
   const {source: source, problem: problem} = detectSource(systems, process.env);
   if (problem !== void 0) warn(`${problem}: the manifest will not say which run this is; the setting source can`);
   return source;
  }
  function githubRun() {
   return detectSource([ githubActions ], process.env).source;
  }
  const MAX_ROWS = 20;
  const STANDARD_OUTPUT = "-";
  async function runArtifactCommand(invocation, program) {
   const {output: output} = program;
   (0, cli_context.lD)(output);
   const report = await (0, run_report.pg)(invocation.command, () => run(invocation, program), () => new Date);
   const source = (0, cli_context.kJ)(invocation.flags);
   const isShown = source(settings.W.report.name) === STANDARD_OUTPUT;
   const reportFile = () => isShown ? void 0 : (0, read_settings.Gs)(source)(settings.W.report);
   const saved = await (0, run_report.a5)(report, reportFile, process.cwd());
   showReport(saved, output);
   if (invocation.json || isShown) output.data((0, run_report.CI)(saved));
   return saved.exit_status;
  }
  async function run(invocation, program) {
   const read = (0, read_settings.Gs)((0, cli_context.kJ)(await withPatterns(invocation)));
   const context = await (0, cli_context.oB)(read, invocation.debug, program);
   switch (invocation.command) {
   case "sign":
    {
     const source = runSource(read, ciSystems, context.warn);
     return (0, sign._)((0, command_options.q1)(read, context.workingDirectory, source), {
      ...context,
      source: source
     });
    }

   case "verify":
    return (0, verify.M)((0, command_options.GD)(read, context.workingDirectory, githubRun()), context);

   case "merge":
    return merge((0, command_options.lL)(read, context.workingDirectory), context);
   }
  }
  async function withPatterns({files: files, flags: flags}) {
   if (files.length === 0) return flags;
   const broken = files.find(file => /[\r\n]/.test(file));
   if (broken !== void 0) throw new errors.Yb("path-invalid", `the name ${JSON.stringify(broken)} has a line break`, "rename the file");
   const lines = [];
   for (const file of files) lines.push(file === "-" ? (await (0, cli_context.eG)()).toString("utf8") : file);
   return new Map([ ...flags, [ settings.W.files.name, lines.join("\n") ] ]);
  }
  function showReport(report, output) {
   if (report.error !== null) {
    output.error(report.error);
    return;
   }
   const {headline: headline, details: details, rows: rows} = factsOf(report);
   output.line(headline);
   for (const [name, value] of details) output.line(`  ${name.padEnd(11)} ${value}`);
   const shown = rows.length <= MAX_ROWS ? rows : rows.filter(({failed: failed}) => failed);
   for (const {path: path, text: text, failed: failed} of shown) output.line(`  ${failed ? "✗" : "✓"} ${path}: ${text}`);
  }
 }
};
