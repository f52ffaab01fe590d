export const id = 236;

export const ids = [ 236 ];

export const modules = {
 7236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verify: () => verify
  });
  var new_space = __webpack_require__(7389);
  var establish_trust = __webpack_require__(7419);
  var attestation_path = __webpack_require__(2716);
  var external_node_path_ = __webpack_require__(6760);
  var artifacts_digest = __webpack_require__(1462);
  var files = __webpack_require__(1983);
  var release_name = __webpack_require__(607);
  var trusted_keys = __webpack_require__(5203);
  var manifest_manifest = __webpack_require__(8765);
  var signature_path = __webpack_require__(338);
  var check_signature = __webpack_require__(2072);
  var errors = __webpack_require__(9473);
  async function judgeContent(entry, found, options, realRoot, context) {
   const hashed = await hashFound(found, listedAlgorithms(entry), options, realRoot, context);
   if ("verdict" in hashed) return hashed;
   const change = changeOf(entry, hashed);
   return change === void 0 ? hashed : {
    verdict: "modified",
    detail: change
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
   const real = (0, files.Ye)(file);
   return real !== void 0 && isOutside(realRoot, real);
  }
  function changeOf(entry, hashed) {
   if (entry.size !== void 0 && hashed.size !== entry.size) return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
   const different = listedAlgorithms(entry).find(name => hashed.digests[name] !== entry.digests[name]);
   return different === void 0 ? void 0 : `its ${different} digest is not the signed one`;
  }
  var build_concurrency = __webpack_require__(3943);
  var report = __webpack_require__(3233);
  var external_node_fs_ = __webpack_require__(3024);
  var match_files = __webpack_require__(8851);
  var lock_name = __webpack_require__(2401);
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
  function listFilesBelowRoot(options, context) {
   const own = ownFiles(options, context);
   try {
    const entries = (0, external_node_fs_.readdirSync)(options.root, {
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
   return new Set([ ...manifest === void 0 ? [] : [ manifest, (0, signature_path.o)(manifest) ], ...manifest === void 0 || (0, 
   attestation_path.y)(manifest) ? [] : [ (0, attestation_path.g)(manifest) ], ...keys, external_node_path_.join(options.root, lock_name.S), ...options.report === void 0 ? [] : [ options.report ] ]);
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
  async function judgeEach(located, options, context, {keyOf: keyOf, judge: judge}) {
   const realRoot = (0, files.Ye)(options.root) ?? options.root;
   const total = located.artifacts.length;
   let done = 0;
   const judgeOne = async ({entry: entry, found: found}) => {
    const {key_version: key_version, fingerprint: fingerprint} = keyOf(entry);
    const judgement = found === void 0 ? missing : await judge(entry, found, realRoot);
    done += 1;
    context.progress(done, total, `${judgement.verdict} ${entry.path}${(0, report.W)(judgement.verdict) ? "" : `: ${judgement.detail}`}`);
    return {
     path: entry.path,
     found_at: found?.path ?? null,
     found_by: found?.by ?? null,
     ...judgement,
     failed: !(0, report.W)(judgement.verdict) && !(options.allowMissing && judgement.verdict === "missing"),
     key_version: key_version,
     fingerprint: fingerprint
    };
   };
   const judged = await (0, build_concurrency.X)(located.artifacts, options.concurrency, judgeOne, context.signal);
   const unlisted = options.strict || namesFiles(options) ? located.others.map(toUnlisted) : [];
   return [ ...judged, ...unlisted ];
  }
  const missing = {
   verdict: "missing",
   detail: "no file has its path, name or digest"
  };
  function toUnlisted({path: name}) {
   return {
    path: name,
    found_at: name,
    found_by: "path",
    verdict: "unlisted",
    failed: true,
    detail: "it is not listed",
    key_version: null,
    fingerprint: null
   };
  }
  function judgeArtifacts(manifest, located, options, trust, context) {
   return judgeEach(located, options, context, {
    keyOf: ({signature: signature}) => (0, manifest_manifest.Rn)(manifest, signature.key_version),
    judge: (entry, found, realRoot) => judge(entry, found, manifest, options, trust, realRoot, context)
   });
  }
  async function judge(entry, found, manifest, options, trust, realRoot, context) {
   const content = await judgeContent(entry, found, options, realRoot, context);
   if ("verdict" in content) return content;
   const signature = (0, check_signature.Bc)(signatureFile(entry, found, options.root));
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
    bytes: (0, artifacts_digest.Ze)(content.digests, algorithm)
   };
   if (!await (0, check_signature.jC)(named, key, digest, signature, trust, options, context)) return {
    verdict: "bad-signature",
    detail: `not a signature of ${signedBy}`
   };
   const problem = (0, check_signature.MI)(key, options.allowRetired);
   if (problem !== void 0) return {
    verdict: problem,
    detail: `${signedBy} is ${key.status}`
   };
   return {
    verdict: found.by === "path" ? "verified" : "verified-renamed",
    detail: ""
   };
  }
  function signatureFile(entry, found, root) {
   const listed = external_node_path_.join(root, entry.signature.path);
   if (found.by === "path" && found.file === external_node_path_.join(root, entry.path)) return listed;
   const folder = external_node_path_.dirname(found.file);
   const candidates = [ (0, signature_path.o)(found.file), external_node_path_.join(folder, (0, 
   release_name.d)(entry.signature.path)), listed ];
   return candidates.find(files.t2) ?? listed;
  }
  var statement = __webpack_require__(1165);
  var dsse = __webpack_require__(4161);
  var manifest_attestation = __webpack_require__(4974);
  var verify_signature = __webpack_require__(8998);
  async function openAttestation(bytes, trust, {allowRetired: allowRetired}) {
   let attestation;
   try {
    attestation = (0, manifest_attestation.s)(bytes);
   } catch (error) {
    if (error instanceof errors.Yb) return {
     kind: "rejected",
     reason: error.message
    };
    throw error;
   }
   const {envelope: envelope, statement: statement} = attestation;
   const key = (0, trusted_keys.UB)(trust.keys, void 0, envelope.keyId);
   if (key === void 0) return {
    kind: "rejected",
    reason: `it names the key ${envelope.keyId} as its signer, which is not among the trusted keys`
   };
   if (!await (0, verify_signature.O)(key.publicKey, (0, dsse.JC)(envelope.payload), envelope.signature)) return {
    kind: "rejected",
    reason: `its signature is not valid under the key ${envelope.keyId}`
   };
   const problem = (0, check_signature.MI)(key, allowRetired);
   if (problem !== void 0) return {
    kind: "rejected",
    reason: `the key ${envelope.keyId}, which signed it, is ${key.status} (${problem})`
   };
   return {
    kind: "opened",
    statement: statement,
    key: key
   };
  }
  function verifiedAttestation(path, {publicKey: publicKey, keyVersion: keyVersion}) {
   return {
    path: path,
    verified: true,
    detail: "",
    key_version: keyVersion ?? null,
    fingerprint: publicKey.fingerprint
   };
  }
  function refusedAttestation(path, detail) {
   return {
    path: path,
    verified: false,
    detail: detail,
    key_version: null,
    fingerprint: null
   };
  }
  async function judgeAttestation(manifest, options, trust) {
   const name = (0, attestation_path.g)(options.manifest);
   let bytes;
   try {
    bytes = (0, files.Zu)(external_node_path_.resolve(options.root, name), dsse.ud);
   } catch (error) {
    if (error instanceof errors.Yb) return refusedAttestation(name, error.message);
    throw error;
   }
   if (bytes === void 0) return null;
   const opened = await openAttestation(bytes, trust, options);
   if (opened.kind === "rejected") return refusedAttestation(name, opened.reason);
   const problem = disagreement(opened.statement, manifest);
   return problem === void 0 ? verifiedAttestation(name, opened.key) : refusedAttestation(name, problem);
  }
  function disagreement({subjects: subjects, run: run}, {artifacts: artifacts, source: source}) {
   const isSame = subjects.length === artifacts.length && subjects.every(({path: name, digests: digests}, index) => {
    const artifact = artifacts[index];
    return artifact?.path === name && statement.IF.every(algorithm => artifact.digests[algorithm] === digests[algorithm]);
   });
   if (!isSame) return "it does not list the artifacts of the manifest with their digests";
   const fields = [ "repository", "ref", "commit", "workflow" ];
   const other = fields.find(field => run[field] !== source?.[field]);
   return other === void 0 ? void 0 : `it names another ${other} than the manifest`;
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
   const signature = (0, check_signature.Bc)((0, signature_path.o)(file));
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
    const problem = (0, check_signature.MI)(key, allowRetired);
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
  function agreeingChecksums(files, artifacts) {
   const agreeing = [];
   for (const algorithm of algorithms) {
    const file = files.find(({path: path}) => path === checksums.b1[algorithm]);
    if (file === void 0 || artifacts.some(({digests: digests}) => digests[algorithm] === void 0)) continue;
    const expected = Buffer.from((0, checksums.ss)(artifacts, algorithm));
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
  async function locateArtifacts(list, options, context) {
   const isLimited = namesFiles(options);
   const named = isLimited ? await listNamedFiles(options, context) : void 0;
   const found = named === void 0 ? findOnDisk(list, options) : findAmong(named, list);
   const isComplete = found.size === list.artifacts.length;
   const atHand = named ?? (isComplete && !options.strict ? [] : listFilesBelowRoot(options, context));
   const claimed = new Set([ ...found.values() ].map(({file: file}) => file));
   const signatures = new Set(list.artifacts.map(artifact => (0, signature_path.o)(artifact.path)));
   const free = atHand.filter(({file: file, path: name}) => !claimed.has(file) && !signatures.has(name));
   const missing = list.artifacts.filter(({path: name}) => !found.has(name));
   const renamed = await findRenamed(missing, free, list.digest_algorithm, options, context);
   const artifacts = list.artifacts.map(entry => ({
    entry: entry,
    found: found.get(entry.path) ?? renamed.get(entry.path)
   })).filter(artifact => !isLimited || artifact.found !== void 0);
   const taken = new Set([ ...renamed.values() ].flatMap(({file: file}) => [ file, (0, 
   signature_path.o)(file) ]));
   const others = free.filter(({file: file}) => !taken.has(file));
   const checksums = agreeingChecksums(others, list.artifacts);
   return {
    artifacts: artifacts,
    others: others.filter(file => !checksums.includes(file))
   };
  }
  function findOnDisk({artifacts: artifacts}, {root: root}) {
   const found = new Map;
   for (const {path: name} of artifacts) {
    const file = external_node_path_.join(root, name);
    if ((0, files._f)(file)?.isDirectory() === false) found.set(name, {
     path: name,
     file: file,
     by: "path"
    });
   }
   return found;
  }
  function findAmong(files, {artifacts: artifacts}) {
   const listed = new Set(artifacts.map(artifact => artifact.path));
   return new Map(files.filter(({path: name}) => listed.has(name)).map(file => [ file.path, {
    ...file,
    by: "path"
   } ]));
  }
  async function findRenamed(missing, free, algorithm, {concurrency: concurrency}, {hash: hash, signal: signal}) {
   const sizes = new Set(missing.map(({size: size}) => size));
   const hashed = await (0, build_concurrency.X)(free, concurrency, async file => {
    const stats = (0, files._f)(file.file);
    const fits = stats?.isFile() === true && (sizes.has(void 0) || sizes.has(stats.size));
    if (!fits) return {
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
   const hasName = (entry, file) => external_node_path_.posix.basename(file.path) === (0, 
   release_name.d)(entry.path);
   for (const entry of missing) take(entry, "release-name", file => file.digest === entry.digests[algorithm] && hasName(entry, file));
   for (const entry of missing) take(entry, "digest", file => file.digest === entry.digests[algorithm]);
   for (const entry of missing) take(entry, "release-name", file => hasName(entry, file));
   return found;
  }
  var open_manifest = __webpack_require__(653);
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
   const problems = expectations.filter(({expected: expected, actual: actual}) => expected !== void 0 && expected !== actual).map(({setting: setting, expected: expected = "", actual: actual}) => actual === void 0 || actual === null ? `${setting} is '${expected}', and the signed source does not say` : `${setting} is '${expected}', and the signed source says '${actual}'`);
   return problems.length === 0 ? void 0 : problems.join("; ");
  }
  function rejectedResult(trust, outcome, reason, genuine = {}) {
   const none = {
    manifest: null,
    attestation: null,
    artifacts: [],
    unchecked: []
   };
   return {
    ...common(trust),
    outcome: outcome,
    reason: reason,
    ...none,
    ...genuine
   };
  }
  function judgedResult(trust, manifest, attestation, artifacts) {
   const outcome = withAttestation(outcomeOf(artifacts), attestation);
   return {
    ...common(trust),
    ...outcome,
    manifest: manifest,
    attestation: attestation,
    artifacts: artifacts,
    unchecked: []
   };
  }
  function attestedResult(trust, attestation, artifacts) {
   return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: null,
    attestation: attestation,
    artifacts: artifacts,
    unchecked: [ "signature files (the attestation has the digests)" ]
   };
  }
  function bareResult(trust, artifacts) {
   return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: null,
    attestation: null,
    artifacts: artifacts,
    unchecked: [ "names (an older signed file under a newer name passes)", "completeness", "source" ]
   };
  }
  function withAttestation(outcome, attestation) {
   if (attestation === null || attestation.verified) return outcome;
   const refusal = `the attestation '${attestation.path}' is refused: ${attestation.detail}`;
   return {
    outcome: "failed",
    reason: outcome.reason === "" ? refusal : `${outcome.reason}; ${refusal}`
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
    release: null,
    api_calls: trust.kind === "online" ? trust.client.calls() : 0
   };
  }
  async function verifyAttested(options, trust, context) {
   const file = external_node_path_.resolve(options.root, options.manifest);
   const bytes = (0, files.Zu)(file, dsse.ud);
   if (bytes === void 0) throw (0, open_manifest.Yw)(file);
   const opened = await openAttestation(bytes, trust, options);
   if (opened.kind === "rejected") return rejectedResult(trust, "manifest-rejected", `the attestation in its place: ${opened.reason}`);
   const {statement: statement, key: key} = opened;
   const attestation = verifiedAttestation(options.manifest, key);
   const problem = policyProblem(statement.run, options);
   if (problem !== void 0) return rejectedResult(trust, "policy-rejected", problem, {
    attestation: attestation
   });
   const list = {
    digest_algorithm: "sha512",
    artifacts: statement.subjects
   };
   const located = await locateArtifacts(list, options, context);
   return attestedResult(trust, attestation, await judgeSubjects(located, key, options, context));
  }
  function judgeSubjects(located, {keyVersion: keyVersion, publicKey: publicKey}, options, context) {
   return judgeEach(located, options, context, {
    keyOf: () => ({
     key_version: keyVersion ?? null,
     fingerprint: publicKey.fingerprint
    }),
    judge: async (subject, found, realRoot) => {
     const content = await judgeContent(subject, found, options, realRoot, context);
     if ("verdict" in content) return content;
     return {
      verdict: found.by === "path" ? "verified" : "verified-renamed",
      detail: ""
     };
    }
   });
  }
  var inspect_artifact = __webpack_require__(4611);
  var schemes = __webpack_require__(5110);
  var temporary_files = __webpack_require__(6869);
  var external_node_crypto_ = __webpack_require__(7598);
  var promises_ = __webpack_require__(1455);
  class DownloadFolder {
   folder;
   #releases;
   #hashed=new Map;
   #names=[];
   constructor(releases, folder) {
    this.folder = folder;
    this.#releases = releases;
   }
   get downloaded() {
    return this.#names.toSorted();
   }
   async fetch(asset, name, algorithms) {
    const file = external_node_path_.join(this.folder, name);
    await localWork(file, () => (0, promises_.mkdir)(external_node_path_.dirname(file), {
     recursive: true
    }));
    const digests = await this.#releases.download(asset, body => save(body, file, asset, algorithms));
    const {mtimeNs: mtimeNs} = await (0, promises_.stat)(file, {
     bigint: true
    });
    this.#hashed.set(file, {
     size: asset.size,
     digests: digests,
     modifiedAt: mtimeNs
    });
    this.#names.push(asset.name);
   }
   hasher(hash) {
    return async (file, algorithms, signal) => {
     const known = this.#hashed.get(file);
     const isEnough = algorithms.every(algorithm => known?.digests[algorithm] !== void 0);
     return known !== void 0 && isEnough ? known : hash(file, algorithms, signal);
    };
   }
  }
  async function withDownloadFolder(releases, root, work) {
   const folder = (0, temporary_files.sL)(root);
   try {
    await localWork(folder, () => (0, promises_.mkdir)(folder, {
     recursive: true
    }));
    return await work(new DownloadFolder(releases, folder));
   } finally {
    await (0, temporary_files.EB)(folder);
   }
  }
  async function save(body, file, asset, algorithms) {
   const hashes = [ ...new Set([ ...algorithms, "sha256" ]) ].map(algorithm => ({
    algorithm: algorithm,
    hash: (0, external_node_crypto_.createHash)(algorithm)
   }));
   const handle = await localWork(file, () => (0, promises_.open)(file, "w"));
   try {
    let size = 0;
    for await (const chunk of body) {
     size += chunk.length;
     if (size > asset.size) throw new Error(`more than the ${asset.size} bytes that '${asset.name}' has`);
     for (const {hash: hash} of hashes) hash.update(chunk);
     await localWork(file, () => handle.writeFile(chunk));
    }
    if (size !== asset.size) throw new Error(`${size} of the ${asset.size} bytes that '${asset.name}' has`);
   } finally {
    await handle.close();
   }
   const digests = Object.fromEntries(hashes.map(({algorithm: algorithm, hash: hash}) => [ algorithm, hash.digest("hex") ]));
   if ((asset.sha256 ?? digests.sha256) !== digests.sha256) throw new Error(`other bytes than GitHub reports for '${asset.name}'`);
   return digests;
  }
  async function localWork(file, work) {
   try {
    return await work();
   } catch (cause) {
    throw (0, files.mP)(file, cause);
   }
  }
  const COMPARE_CONCURRENCY = 8;
  async function refuseOthers(folder, root, names, {hash: hash, signal: signal}) {
   const refuse = async name => {
    const target = external_node_path_.join(root, name);
    await refuseWayOut(root, target);
    if (!(0, files.t2)(target)) return;
    const [ours, theirs] = await Promise.all([ external_node_path_.join(folder, name), target ].map(file => hash(file, [ "sha256" ], signal)));
    if (ours?.digests.sha256 === theirs?.digests.sha256) return;
    throw new errors.Yb("asset-conflict", `'${target}' is there already and is not that of the release`, "download into an empty folder, named by root, or remove the file");
   };
   await (0, build_concurrency.X)(names, COMPARE_CONCURRENCY, refuse, signal);
  }
  async function moveInto(root, folder, names) {
   for (const name of names) {
    const target = external_node_path_.join(root, name);
    if ((0, files.t2)(target)) continue;
    try {
     await (0, promises_.mkdir)(external_node_path_.dirname(target), {
      recursive: true
     });
     await (0, promises_.rename)(external_node_path_.join(folder, name), target);
    } catch (cause) {
     throw (0, files.mP)(target, cause);
    }
   }
  }
  async function refuseWayOut(root, target) {
   let folder = external_node_path_.dirname(target);
   while (!(0, files.t2)(folder) && folder !== external_node_path_.dirname(folder)) folder = external_node_path_.dirname(folder);
   const relative = external_node_path_.relative(await (0, promises_.realpath)(root), await (0, 
   promises_.realpath)(folder).catch(() => folder));
   const isBelow = relative.split(external_node_path_.sep)[0] !== ".." && !external_node_path_.isAbsolute(relative);
   if (isBelow) return;
   throw new errors.Yb("artifact-outside-root", `'${target}' would be written outside of root, through a link`, "download into an empty folder, named by root");
  }
  function matchAssets(manifest, assets) {
   const matched = new Map;
   const free = new Set(assets.filter(({isWhole: isWhole}) => isWhole));
   const take = (path, fits) => {
    const asset = matched.has(path) ? void 0 : [ ...free ].find(fits);
    if (asset === void 0) return;
    matched.set(path, asset);
    free.delete(asset);
   };
   const {artifacts: artifacts} = manifest;
   for (const {path: path, size: size, digests: digests} of artifacts) {
    const name = (0, release_name.d)(path);
    const isSigned = asset => asset.size === size && (asset.sha256 ?? digests.sha256) === (digests.sha256 ?? asset.sha256);
    take(path, asset => asset.name === name && isSigned(asset));
   }
   for (const {path: path, digests: digests} of artifacts) take(path, ({sha256: sha256}) => sha256 !== void 0 && sha256 === digests.sha256);
   for (const {path: path} of artifacts) take(path, ({name: name}) => name === (0, 
   release_name.d)(path));
   for (const {path: path, signature: signature} of artifacts) {
    take(signature.path, ({name: name}) => name === (0, release_name.d)(signature.path));
    const artifact = matched.get(path);
    take(signature.path, ({name: name}) => artifact !== void 0 && name === (0, signature_path.o)(artifact.name));
   }
   return matched;
  }
  var release_errors = __webpack_require__(9942);
  async function verifyRelease(choice, options, trust, context) {
   const releases = await context.connectReleases(choice.repository);
   const release = await releases.find(choice.tag);
   if (release === void 0) throw (0, release_errors.rG)(releases, choice.tag);
   const assets = await releases.assets(release);
   await (0, temporary_files.jU)([ options.root ]);
   return withDownloadFolder(releases, options.root, async downloads => {
    const {files: files, ...result} = await verifyDownload({
     release: release,
     assets: assets,
     downloads: downloads
    }, options, trust, context);
    await moveInto(options.root, downloads.folder, files);
    const {url: url, draft: draft} = release;
    const {downloaded: downloaded} = downloads;
    const state = draft ? "draft" : "published";
    return {
     ...result,
     release: {
      ...choice,
      url: url,
      state: state,
      downloaded: downloaded,
      files: files
     }
    };
   });
  }
  async function verifyDownload({release: release, assets: assets, downloads: downloads}, options, trust, context) {
   const {folder: folder} = downloads;
   const there = {
    ...options,
    root: folder
   };
   await fetchManifest(downloads, assets, options.manifest, release);
   const opened = await (0, open_manifest.gp)(there, trust, context);
   if (opened.kind === "rejected") return {
    ...rejectedResult(trust, "manifest-rejected", opened.reason),
    files: []
   };
   const {manifest: manifest, facts: facts} = opened;
   const problem = policyProblem(manifest.source, options);
   if (problem !== void 0) return {
    ...rejectedResult(trust, "policy-rejected", problem, {
     manifest: facts
    }),
    files: []
   };
   const manifestFiles = [ (0, signature_path.o)(options.manifest), options.manifest ];
   await refuseOthers(folder, options.root, manifestFiles, context);
   const attested = await fetchAttestation(downloads, assets, options.manifest);
   const matched = matchAssets(manifest, assets);
   await fetchListed(downloads, matched, manifest, options, context);
   const unlisted = options.strict ? await fetchUnlisted(downloads, assets, matched, [ ...manifestFiles, attested.name ]) : [];
   const hashed = {
    ...context,
    hash: downloads.hasher(context.hash)
   };
   const located = await locateArtifacts(manifest, there, hashed);
   const judged = await judgeArtifacts(manifest, located, there, trust, hashed);
   const attestation = attested.refused ?? await judgeAttestation(manifest, there, trust);
   const verified = verifiedFiles(manifest, judged);
   const beside = attestation?.verified === true ? [ attested.name ] : [];
   const files = verified.length === 0 ? [] : [ ...verified, ...beside, ...manifestFiles ];
   await refuseOthers(folder, options.root, files, hashed);
   return {
    ...judgedResult(trust, facts, attestation, [ ...judged, ...unlisted ]),
    files: files
   };
  }
  async function fetchManifest(downloads, assets, manifest, release) {
   const limits = {
    [manifest]: inspect_artifact.b,
    [(0, signature_path.o)(manifest)]: schemes.my
   };
   for (const [name, maxBytes] of Object.entries(limits)) {
    const asset = assets.find(other => other.isWhole && other.name === (0, release_name.d)(name));
    if (asset === void 0 && name !== manifest) continue;
    if (asset === void 0 || asset.size > maxBytes) throw new errors.Yb("manifest-missing", `the release of '${release.tag}' has no manifest '${(0, 
    release_name.d)(name)}'${asset === void 0 ? "" : ` of at most ${maxBytes} bytes`}`, "check the tag and the setting manifest; a release that was not signed cannot be verified");
    await downloads.fetch(asset, name, []);
   }
  }
  async function fetchAttestation(downloads, assets, manifest) {
   const name = (0, attestation_path.g)(manifest);
   const asset = assets.find(other => other.isWhole && other.name === (0, release_name.d)(name));
   if (asset !== void 0 && asset.size > dsse.ud) return {
    name: name,
    refused: refusedAttestation(name, `it has more than ${dsse.ud} bytes`)
   };
   if (asset !== void 0) await downloads.fetch(asset, name, []);
   return {
    name: name
   };
  }
  async function fetchListed(downloads, matched, manifest, {concurrency: concurrency}, {progress: progress, signal: signal}) {
   let done = 0;
   const fetch = async ([name, asset]) => {
    const entry = manifest.artifacts.find(({path: path}) => path === name);
    if (entry === void 0 && asset.size > schemes.my) return;
    await downloads.fetch(asset, name, entry === void 0 ? [] : listedAlgorithms(entry));
    done += 1;
    progress(done, matched.size, `downloaded ${asset.name}`);
   };
   await (0, build_concurrency.X)([ ...matched ], concurrency, fetch, signal);
  }
  async function fetchUnlisted(downloads, assets, matched, ownFiles) {
   const listed = new Set([ ...matched.values() ].map(({id: id}) => id));
   const own = new Set(ownFiles.map(release_name.d));
   const others = assets.filter(({id: id, name: name}) => !listed.has(id) && !own.has(name));
   const isChecksums = ({name: name, size: size, isWhole: isWhole}) => isWhole && size <= inspect_artifact.b && Object.values(checksums.b1).includes(name);
   for (const asset of others.filter(isChecksums)) await downloads.fetch(asset, asset.name, []);
   return others.filter(asset => !isChecksums(asset)).map(({name: name}) => toUnlisted({
    path: name
   }));
  }
  function verifiedFiles(manifest, judged) {
   const passed = new Set(judged.filter(({verdict: verdict}) => (0, report.W)(verdict)).map(({path: path}) => path));
   return manifest.artifacts.filter(({path: path}) => passed.has(path)).flatMap(({path: path, signature: signature}) => [ path, signature.path ]);
  }
  async function verify(options, context) {
   (0, verify_options.D)(options);
   (0, new_space.h)();
   const trust = await (0, establish_trust.i)(options, context);
   if (options.release !== void 0) return verifyRelease(options.release, options, trust, context);
   if (options.manifest === verify_options.Y) return bareResult(trust, await judgeBareFiles(options, trust, context));
   if ((0, attestation_path.y)(options.manifest)) return verifyAttested(options, trust, context);
   const opened = await (0, open_manifest.gp)(options, trust, context);
   if (opened.kind === "rejected") return rejectedResult(trust, "manifest-rejected", opened.reason);
   const problem = policyProblem(opened.manifest.source, options);
   if (problem !== void 0) return rejectedResult(trust, "policy-rejected", problem, {
    manifest: opened.facts
   });
   const located = await locateArtifacts(opened.manifest, options, context);
   const judged = await judgeArtifacts(opened.manifest, located, options, trust, context);
   const attestation = await judgeAttestation(opened.manifest, options, trust);
   return judgedResult(trust, opened.facts, attestation, judged);
  }
 }),
 2072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => readSignature,
   MI: () => statusProblem,
   jC: () => checkSignature
  });
  var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1983);
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
    return (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(file, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.my);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return Buffer.alloc(0);
    throw error;
   }
  }
 }),
 7419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => establishTrust
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1983);
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
   return (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.CB)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.workingDirectory, name), _keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__.Rj);
  }
 }),
 653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yw: () => missingManifest,
   gp: () => openManifest,
   o1: () => signatureProblem
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
  var _artifacts_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4611);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1983);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5203);
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8765);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(338);
  var _signing_sign_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6226);
  var _check_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2072);
  async function openManifest(options, trust, context) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(options.root, options.manifest);
   const bytes = (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(file, _artifacts_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_2__.b);
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
