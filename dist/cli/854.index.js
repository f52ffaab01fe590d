export const id = 854;

export const ids = [ 854 ];

export const modules = {
 9854: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   merge: () => merge
  });
  var external_node_path_ = __webpack_require__(6760);
  var hash_file = __webpack_require__(4885);
  var manifest_checksums = __webpack_require__(7444);
  var artifact_path = __webpack_require__(42);
  var digest = __webpack_require__(1462);
  var errors = __webpack_require__(9473);
  var manifest_manifest = __webpack_require__(8765);
  function mergeParts(parts) {
   const [first, ...others] = parts;
   if (first === void 0) throw new TypeError("no parts to merge");
   for (const other of others) assertSameRelease(first, other);
   const artifacts = mergeArtifacts(parts);
   (0, artifact_path.II)(artifacts.map(({path: path}) => path), (0, manifest_manifest.KN)(artifacts));
   return {
    digestAlgorithm: first.manifest.digest_algorithm,
    source: mergeSources(parts.map(({manifest: manifest}) => manifest.source)),
    keys: mergeKeys(parts),
    artifacts: artifacts
   };
  }
  function assertSameRelease(first, other) {
   const assertSame = (what, known, found) => {
    if (known === found) return;
    throw conflict(`the ${what} of '${first.name}' is ${known}, and that of '${other.name}' is ${found}`);
   };
   assertSame("digest algorithm", first.manifest.digest_algorithm, other.manifest.digest_algorithm);
   const [known, source] = [ first.manifest.source, other.manifest.source ];
   if (known === null && source === null) return;
   if (known === null || source === null) {
    const [recorded, missing] = known === null ? [ other.name, first.name ] : [ first.name, other.name ];
    throw conflict(`'${recorded}' records its source, and '${missing}' records none`);
   }
   for (const field of [ "provider", "repository", "ref", "commit" ]) assertSame(field, known[field], source[field]);
  }
  function mergeSources(sources) {
   const [first] = sources;
   if (first === void 0 || first === null) return null;
   const common = field => sources.every(source => source?.[field] === first[field]) ? first[field] : null;
   return {
    ...first,
    workflow: common("workflow"),
    run_id: common("run_id"),
    run_attempt: common("run_attempt")
   };
  }
  function mergeKeys(parts) {
   const keys = new Map;
   for (const {name: name, manifest: manifest} of parts) for (const key of manifest.keys) {
    const known = keys.get(key.key_version) ?? key;
    if (known.fingerprint !== key.fingerprint || known.scheme !== key.scheme) throw conflict(`key version ${key.key_version} differs between '${name}' and another part: fingerprint ` + `${key.fingerprint} and ${known.fingerprint}, scheme ${key.scheme} and ${known.scheme}`);
    keys.set(key.key_version, key);
   }
   return [ ...keys.values() ];
  }
  function mergeArtifacts(parts) {
   const merged = new Map;
   for (const {name: name, manifest: manifest} of parts) for (const artifact of manifest.artifacts) {
    const known = merged.get(artifact.path);
    if (known !== void 0 && !isSameContent(known.artifact, artifact)) throw conflict(`'${artifact.path}' has a different size, digest or key version in '${known.name}' than in '${name}'`);
    const keepsKnown = known !== void 0 && signingOf(known.artifact) <= signingOf(artifact);
    if (!keepsKnown) merged.set(artifact.path, {
     artifact: artifact,
     name: name
    });
   }
   return [ ...merged.values() ].map(({artifact: artifact}) => artifact).sort((left, right) => (0, 
   artifact_path.cD)(left.path, right.path));
  }
  function isSameContent(left, right) {
   return left.size === right.size && left.key_version === right.key_version && digest.DI.every(algorithm => left.digests[algorithm] === right.digests[algorithm]);
  }
  function signingOf({signature: signature}) {
   return signature === null ? "~" : JSON.stringify([ signature.signed_at, signature.request_id ]);
  }
  function conflict(problem) {
   return new errors.Yb("merge-conflict", problem, "merge parts of one release, whose jobs ran for the same commit and wrote to different folders");
  }
  var qpher_signer = __webpack_require__(6041);
  var temporary_files = __webpack_require__(2497);
  var signature_path = __webpack_require__(338);
  var root_lock = __webpack_require__(1859);
  var match_files = __webpack_require__(4482);
  var system_files = __webpack_require__(2211);
  async function findParts({files: files, root: root, manifest: manifest}, workingDirectory) {
   const patterns = await matchParts(files, workingDirectory);
   const matched = new Set(patterns.flatMap(pattern => pattern.files));
   const isPart = file => !matched.has((0, signature_path.gk)(file) ?? "");
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
  var folder_files = __webpack_require__(1402);
  var paths = __webpack_require__(7552);
  var open_list = __webpack_require__(5053);
  var verification_verifier = __webpack_require__(6002);
  async function readParts(files, verifier, {workingDirectory: workingDirectory, hash: hash, progress: progress, signal: signal}) {
   const parts = [];
   for (const file of files) {
    signal.throwIfAborted();
    const name = (0, paths.d)(external_node_path_.relative(workingDirectory, file));
    const beside = (0, folder_files.k)(external_node_path_.dirname(file), {
     hash: hash,
     signal: signal,
     own: new Set
    });
    const opened = await (0, open_list.H$)("part", external_node_path_.basename(file), beside, verifier);
    parts.push(trustedPart(name, opened, verifier));
    progress(parts.length, files.length, `read ${name}`);
   }
   return parts;
  }
  function trustedPart(name, opened, verifier) {
   if (opened.kind !== "opened") throw (opened.kind === "invalid" ? rejected : untrusted)(name, opened.reason);
   const {manifest: manifest} = opened;
   for (const claim of manifest.keys) {
    const key = verifier.find(claim);
    if (key === void 0) throw untrusted(name, `it names ${(0, verification_verifier.Pu)(claim)}, which is not among the trusted keys`);
    const problem = verifier.statusProblem(key);
    if (problem !== void 0) throw untrusted(name, `${(0, verification_verifier.Pu)(claim)}, which vouches for artifacts in it, is ${key.status}`);
   }
   const {key_version: key_version, fingerprint: fingerprint} = (0, manifest_manifest.Rn)(manifest, manifest.key_version);
   const facts = {
    path: name,
    artifacts: manifest.artifacts.length,
    key_version: key_version,
    fingerprint: fingerprint
   };
   return {
    name: name,
    manifest: manifest,
    facts: facts
   };
  }
  function rejected(name, reason) {
   return new errors.Yb("part-rejected", `the part '${name}' is rejected: ${reason}`, "collect each part with the .sig beside it, as the job that signed wrote them");
  }
  function untrusted(name, reason) {
   return new errors.Yb("part-untrusted", `the part '${name}' is not trusted: ${reason}`, "parts must be signed with keys of the tenant that api-key belongs to, active or retired, or those of trusted-keys");
  }
  var seal = __webpack_require__(2686);
  var checksum_files = __webpack_require__(5978);
  var tenant_keys = __webpack_require__(3240);
  var plan_signing = __webpack_require__(6274);
  var verdicts = __webpack_require__(4454);
  var engine_trust = __webpack_require__(5609);
  var write_documents = __webpack_require__(9715);
  async function merge(options, context) {
   return (0, root_lock.Y)(options.root, context, () => mergeAlone(options, context));
  }
  async function mergeAlone(options, context) {
   const {root: root, manifest: name, onExisting: onExisting} = options;
   const file = external_node_path_.join(root, name);
   (0, temporary_files.jU)([ root, external_node_path_.dirname(file) ]);
   const files = await findParts(options, context.workingDirectory);
   const existing = (0, plan_signing.jl)(file, {
    kind: "manifest",
    onExisting: onExisting
   });
   const planned = (0, checksum_files.E)(root, options.checksums, onExisting);
   const trust = await (0, engine_trust.i)(options, context);
   const verifier = new verification_verifier.BL({
    keys: trust.keys,
    allowRetired: true,
    verify: context.verify,
    sha512: hash_file.uC
   });
   const parts = await readParts(files, verifier, context);
   const content = mergeParts(parts);
   (0, manifest_checksums.AV)(content.artifacts, options.checksums);
   const client = await context.connect();
   const pins = options.keyFingerprints;
   const signer = new qpher_signer.l({
    client: client,
    concurrency: 1,
    verify: context.verify,
    pins: pins
   });
   const earlier = await (0, seal.ax)("manifest", existing, signer);
   await (0, checksum_files.nw)(planned, earlier, new tenant_keys.lQ(client, context.verify));
   const dated = {
    ...content,
    createdAt: context.now().toISOString()
   };
   const sealed = await (0, seal.DB)("manifest", dated, earlier, signer);
   const checksums = await (0, checksum_files.gp)(planned, content.artifacts, signer);
   context.signal.throwIfAborted();
   const manifest = {
    ...sealed,
    path: name,
    isHere: true
   };
   (0, write_documents.i)({
    root: root,
    manifest: manifest,
    checksums: checksums,
    attestation: void 0
   });
   return {
    mode: "merge",
    outcome: "merged",
    manifest: (0, verdicts.ns)(sealed.manifest, name),
    kept: sealed.kept,
    files: [ name, ...checksums.map(({planned: {path: sums}}) => sums) ].flatMap(document => [ document, (0, 
    signature_path.oY)(document) ]),
    parts: parts.map(({facts: facts}) => facts),
    artifact_count: content.artifacts.length,
    api_calls: client.calls()
   };
  }
 }
};
