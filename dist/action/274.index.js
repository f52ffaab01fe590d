export const id = 274;

export const ids = [ 274 ];

export const modules = {
 274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verify: () => verify
  });
  function folderStore(folder) {
   return {
    folder: folder,
    bringDocuments: () => Promise.resolve([]),
    bringArtifacts: () => Promise.resolve({
     refused: new Map,
     unlisted: []
    }),
    keep: () => Promise.resolve()
   };
  }
  var establish_trust = __webpack_require__(2915);
  var verifying_verifier = __webpack_require__(4097);
  var artifacts_digest = __webpack_require__(1462);
  var errors = __webpack_require__(9473);
  var results = __webpack_require__(7589);
  var signature_path = __webpack_require__(338);
  var system_concurrency = __webpack_require__(1243);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var match_files = __webpack_require__(4482);
  var attestation_path = __webpack_require__(2716);
  var files = __webpack_require__(2211);
  var paths = __webpack_require__(7552);
  var verify_options = __webpack_require__(129);
  function namesFiles({files: files, optionalFiles: optionalFiles}) {
   return files.length + optionalFiles.length > 0;
  }
  async function listNamedFiles(options, context) {
   const own = ownFiles(options, context);
   const patterns = await (0, match_files.x)((0, match_files.O)(options.files, options.optionalFiles), context.workingDirectory);
   const unmatched = patterns.filter(({files: files, optional: optional}) => files.length === 0 && !optional);
   if (unmatched.length > 0) throw new errors.Yb("pattern-unmatched", `no file matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling and the working directory");
   return [ ...new Set(patterns.flatMap(pattern => pattern.files)) ].filter(file => !own.has(file)).map(file => atHand(file, options.root));
  }
  async function listFilesBelow(folder, options, context) {
   const own = ownFiles({
    ...options,
    root: folder
   }, context);
   try {
    const entries = await external_node_fs_.promises.readdir(folder, {
     recursive: true,
     withFileTypes: true
    });
    return entries.filter(entry => !entry.isDirectory()).map(entry => external_node_path_.join(entry.parentPath, entry.name)).filter(file => !own.has(file)).map(file => atHand(file, folder));
   } catch (cause) {
    throw new errors.Yb("file-unreadable", `cannot list the files below '${folder}': ${(0, 
    errors.vq)(cause) ?? String(cause)}`, "check the permissions of the folders", {
     cause: cause
    });
   }
  }
  function ownFiles(options, {workingDirectory: workingDirectory}) {
   const manifest = options.manifest === verify_options.Y ? void 0 : external_node_path_.resolve(options.root, options.manifest);
   const keys = options.trustedKeys.map(name => external_node_path_.resolve(workingDirectory, name));
   const {report: report} = options;
   return new Set([ ...manifest === void 0 ? [] : [ manifest, (0, signature_path.oY)(manifest) ], ...manifest === void 0 || (0, 
   attestation_path.y)(manifest) ? [] : [ (0, attestation_path.g)(manifest) ], ...keys, ...report !== void 0 && (0, 
   files._f)(report)?.isFile() === true ? [ report ] : [] ]);
  }
  function atHand(file, root) {
   const name = (0, paths.Y)(root, file) ? external_node_path_.relative(root, file) : file;
   return {
    file: file,
    path: (0, paths.d)(name).normalize("NFC")
   };
  }
  var asset_name = __webpack_require__(2116);
  var schemes = __webpack_require__(5110);
  var open_list = __webpack_require__(9844);
  async function judgeArtifacts(located, context) {
   const {options: options, progress: progress, signal: signal} = context;
   const signatureFiles = new Set;
   let done = 0;
   const judgeOne = async ({entry: entry, found: found}) => {
    const judgement = await judge(entry, found, context);
    const isAllowed = options.allowMissing && judgement.verdict === "missing";
    if (found !== void 0 && entry.signaturePath !== null) signatureFiles.add(signatureFile(entry, found, context.folder));
    done += 1;
    progress(done, located.length, progressLine(entry.path, judgement));
    return {
     path: entry.path,
     found_at: found?.path ?? null,
     found_by: found?.by ?? null,
     ...judgement,
     failed: !(0, results.W)(judgement.verdict) && !isAllowed,
     key_version: entry.key.key_version,
     fingerprint: entry.key.fingerprint
    };
   };
   const artifacts = await (0, system_concurrency.X2)(located, options.concurrency, judgeOne, signal);
   return {
    artifacts: artifacts,
    signatureFiles: signatureFiles
   };
  }
  function progressLine(name, {verdict: verdict, detail: detail}) {
   return `${verdict} ${name}${(0, results.W)(verdict) ? "" : `: ${detail}`}`;
  }
  async function judge(entry, found, context) {
   if (found === void 0) {
    const refusal = context.refused.get(entry.path);
    if (refusal !== void 0) return {
     verdict: "modified",
     detail: refusal
    };
    return {
     verdict: "missing",
     detail: "no file has its path, name or digest"
    };
   }
   const content = await judgeContent(entry, found, context);
   if ("verdict" in content) return content;
   return await judgeSignature(entry, found, content.digests, context) ?? {
    verdict: found.by === "path" ? "verified" : "verified-renamed",
    detail: ""
   };
  }
  async function judgeContent(entry, {file: file}, {folder: folder, hash: hash, signal: signal}) {
   if (leadsOut(file, folder)) return {
    verdict: "unreadable",
    detail: "it is a link that leads out of root"
   };
   const algorithms = artifacts_digest.DI.filter(algorithm => entry.digests[algorithm] !== void 0);
   try {
    const size = (0, files.JL)(file);
    if (entry.size !== null && size !== entry.size) return {
     verdict: "modified",
     detail: `it has ${size} bytes, not the ${entry.size} that were signed`
    };
    const hashed = await hash(file, algorithms, signal);
    const different = algorithms.find(name => hashed.digests[name] !== entry.digests[name]);
    if (different === void 0) return hashed;
    return {
     verdict: "modified",
     detail: `its ${different} digest is not the signed one`
    };
   } catch (error) {
    if (!(error instanceof errors.Yb) || signal.aborted) throw error;
    return {
     verdict: "unreadable",
     detail: error.message
    };
   }
  }
  function leadsOut(file, folder) {
   if (!(0, paths.Y)(folder, file)) return false;
   const real = (0, files.Ye)(file);
   return real !== void 0 && !(0, paths.Y)((0, files.Ye)(folder) ?? folder, real);
  }
  async function judgeSignature(entry, found, digests, {verifier: verifier, folder: folder, digestAlgorithm: digestAlgorithm}) {
   const signedBy = (0, verifying_verifier.P)(entry.key);
   const key = verifier.find(entry.key);
   if (key === void 0) return {
    verdict: "unknown-key",
    detail: `${signedBy} is not trusted`
   };
   if (entry.signaturePath !== null) {
    const signature = (0, open_list.Bc)(signatureFile(entry, found, folder));
    if (signature === void 0) return {
     verdict: "unsigned",
     detail: `its signature '${entry.signaturePath}' is missing`
    };
    const digest = (0, artifacts_digest.Ze)(digests, digestAlgorithm);
    const isValid = (0, schemes.Bx)(signature) === entry.scheme && await verifier.isSignedBy(key, digest, signature);
    if (!isValid) return {
     verdict: "bad-signature",
     detail: `not a signature of ${signedBy}`
    };
   }
   const problem = verifier.statusProblem(key);
   return problem && {
    verdict: problem,
    detail: `${signedBy} is ${key.status}`
   };
  }
  function signatureFile(entry, found, folder) {
   const name = entry.signaturePath ?? (0, signature_path.oY)(entry.path);
   const listed = external_node_path_.join(folder, name);
   if (found.by === "path" && found.file === external_node_path_.join(folder, entry.path)) return listed;
   const beside = [ (0, signature_path.oY)(found.file), external_node_path_.join(external_node_path_.dirname(found.file), (0, 
   asset_name.S)(name)) ];
   return [ ...beside, listed ].find(files.t2) ?? listed;
  }
  async function verifyBare(options, verifier, context) {
   const named = await listNamedFiles(options, context);
   const files = withoutSignatures(named);
   let done = 0;
   const judgeOne = async file => {
    const {verdict: verdict, detail: detail, key: key} = await verify_bare_judge(file, options, verifier, context);
    done += 1;
    context.progress(done, files.length, progressLine(file.path, {
     verdict: verdict,
     detail: detail
    }));
    return {
     path: file.path,
     found_at: file.path,
     found_by: "path",
     verdict: verdict,
     failed: !(0, results.W)(verdict),
     detail: detail,
     key_version: key?.key_version ?? null,
     fingerprint: key?.fingerprint ?? null
    };
   };
   return (0, system_concurrency.X2)(files, options.concurrency, judgeOne, context.signal);
  }
  function withoutSignatures(files) {
   const judged = new Set;
   for (const {file: file} of files.toSorted((left, right) => left.file.length - right.file.length)) {
    const signed = (0, signature_path.gk)(file);
    if (signed === void 0 || !judged.has(signed)) judged.add(file);
   }
   return files.filter(({file: file}) => judged.has(file));
  }
  async function verify_bare_judge({file: file}, {digestAlgorithm: digestAlgorithm}, verifier, {hash: hash, signal: signal}) {
   const signature = (0, open_list.Bc)((0, signature_path.oY)(file));
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
   const signer = await verifier.signerOf(message, signature);
   if (signer === void 0) return {
    verdict: "bad-signature",
    detail: `no trusted key signed its ${digestAlgorithm} digest`
   };
   const key = (0, open_list._B)(signer);
   const problem = verifier.statusProblem(signer);
   if (problem === void 0) return {
    verdict: "verified",
    detail: "",
    key: key
   };
   return {
    verdict: problem,
    detail: `${(0, verifying_verifier.P)(key)}, which signed it, is ${signer.status}`,
    key: key
   };
  }
  var statement = __webpack_require__(1165);
  var dsse = __webpack_require__(4161);
  async function judgeAttestation(manifest, folder, manifestName, verifier) {
   const name = (0, attestation_path.g)(manifestName);
   const file = external_node_path_.resolve(folder, name);
   if (!(0, files.t2)(file)) return null;
   let bytes;
   try {
    bytes = (0, files.CB)(file, dsse.ud);
   } catch (error) {
    if (error instanceof errors.Yb) return refusedAttestation(name, error.message);
    throw error;
   }
   const opened = await (0, open_list.xy)(bytes, verifier);
   if (opened.kind !== "opened") return refusedAttestation(name, opened.reason);
   const problem = disagreement(opened, manifest);
   return problem === void 0 ? verifiedAttestation(name, opened) : refusedAttestation(name, problem);
  }
  function disagreement({artifacts: subjects, source: run}, manifest) {
   const {artifacts: artifacts, source: source} = manifest;
   const isSame = subjects.length === artifacts.length && subjects.every(({path: name, digests: digests}, index) => {
    const artifact = artifacts[index];
    return artifact?.path === name && statement.IF.every(algorithm => artifact.digests[algorithm] === digests[algorithm]);
   });
   if (!isSame) return "it does not list the artifacts of the manifest with their digests";
   const fields = [ "repository", "ref", "commit", "workflow" ];
   const other = fields.find(field => run?.[field] !== source?.[field]);
   return other === void 0 ? void 0 : `it records another ${other} than the manifest`;
  }
  function verifiedAttestation(name, {signer: signer}) {
   return {
    path: name,
    verified: true,
    detail: "",
    ...(0, open_list._B)(signer)
   };
  }
  function refusedAttestation(name, detail) {
   return {
    path: name,
    verified: false,
    detail: detail,
    key_version: null,
    fingerprint: null
   };
  }
  var artifact_path = __webpack_require__(42);
  async function locateArtifacts(list, folder, options, context) {
   const isLimited = namesFiles(options);
   const named = isLimited ? await listNamedFiles(options, context) : void 0;
   const found = named === void 0 ? findInFolder(list, folder) : findAmong(named, list);
   const isComplete = found.size === list.artifacts.length;
   const atHand = named ?? (isComplete && !options.strict ? [] : await listFilesBelow(folder, options, context));
   const claimed = new Set([ ...found.values() ].map(({file: file}) => file));
   const signatures = new Set(list.artifacts.map(artifact => (0, signature_path.oY)(artifact.path)));
   const free = atHand.filter(({file: file}) => !claimed.has(file));
   const candidates = free.filter(({path: name}) => !signatures.has(name));
   const renamed = await findRenamed(list, {
    found: found,
    candidates: candidates
   }, options, context);
   const artifacts = list.artifacts.map(entry => ({
    entry: entry,
    found: found.get(entry.path) ?? renamed.get(entry.path)
   })).filter(artifact => !isLimited || artifact.found !== void 0);
   const taken = new Set([ ...renamed.values() ].map(({file: file}) => file));
   return {
    artifacts: artifacts,
    others: free.filter(({file: file}) => !taken.has(file))
   };
  }
  function findInFolder({artifacts: artifacts}, folder) {
   const found = new Map;
   for (const {path: name} of artifacts) {
    const file = external_node_path_.join(folder, name);
    if ((0, files._f)(file) !== void 0) found.set(name, {
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
  async function findRenamed({artifacts: artifacts, digestAlgorithm: digestAlgorithm}, {found: found, candidates: candidates}, {concurrency: concurrency}, {hash: hash, signal: signal}) {
   const missing = artifacts.filter(({path: name}) => !found.has(name));
   if (missing.length === 0) return new Map;
   const sizes = new Set(missing.map(({size: size}) => size));
   const examine = async candidate => {
    const name = (0, artifact_path.tu)(external_node_path_.posix.basename(candidate.path));
    const stats = (0, files._f)(candidate.file);
    const fits = stats?.isFile() === true && (sizes.has(null) || sizes.has(stats.size));
    if (!fits) return {
     ...candidate,
     name: name,
     digest: void 0
    };
    try {
     const {digests: digests} = await hash(candidate.file, [ digestAlgorithm ], signal);
     return {
      ...candidate,
      name: name,
      digest: digests[digestAlgorithm]
     };
    } catch (error) {
     if (error instanceof errors.Yb && !signal.aborted) return {
      ...candidate,
      name: name,
      digest: void 0
     };
     throw error;
    }
   };
   const examined = await (0, system_concurrency.X2)(candidates, concurrency, examine, signal);
   const listedNames = new Set(artifacts.flatMap(namesOf));
   const digestOf = ({digests: digests}) => digests[digestAlgorithm];
   const rules = [ {
    by: "asset-name",
    fits: (entry, {name: name, digest: digest}) => namesOf(entry).includes(name) && digest === digestOf(entry)
   }, {
    by: "asset-name",
    fits: (entry, {name: name}) => namesOf(entry).includes(name)
   }, {
    by: "digest",
    fits: (entry, {name: name, digest: digest}) => digest !== void 0 && digest === digestOf(entry) && !listedNames.has(name)
   } ];
   const renamed = new Map;
   const free = new Set(examined);
   for (const {by: by, fits: fits} of rules) for (const entry of missing) {
    if (renamed.has(entry.path)) continue;
    const file = [ ...free ].find(candidate => fits(entry, candidate));
    if (file === void 0) continue;
    renamed.set(entry.path, {
     path: file.path,
     file: file.file,
     by: by
    });
    free.delete(file);
   }
   return renamed;
  }
  function namesOf({path: name}) {
   return [ external_node_path_.posix.basename(name), (0, asset_name.S)(name) ].map(artifact_path.tu);
  }
  var checksums = __webpack_require__(7444);
  var seal = __webpack_require__(2686);
  async function agreeingChecksums(list, folder, verifier) {
   const agreeing = new Set;
   for (const [algorithm, name] of Object.entries(checksums.b1)) {
    const file = external_node_path_.join(folder, name);
    if (list.artifacts.some(({digests: digests}) => digests[algorithm] === void 0)) continue;
    const expected = Buffer.from((0, checksums.ss)(list.artifacts, algorithm));
    if (!hasBytes(file, expected)) continue;
    agreeing.add(file);
    const signature = (0, open_list.Bc)((0, signature_path.oY)(file));
    const signer = signature && await verifier.signerOf((0, seal.bD)("checksums", expected), signature);
    if (signer !== void 0 && verifier.statusProblem(signer) === void 0) agreeing.add((0, 
    signature_path.oY)(file));
   }
   return agreeing;
  }
  function hasBytes(file, expected) {
   try {
    return (0, files.Zu)(file, expected.length)?.equals(expected) === true;
   } catch (error) {
    if (error instanceof errors.Yb) return false;
    throw error;
   }
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
  function compareSource(source, options) {
   const {release: release} = options;
   const expected = {
    repository: options.expectedRepository ?? release?.repository,
    ref: options.expectedRef ?? (release && `refs/tags/${release.tag}`),
    commit: options.expectedCommit,
    workflow: options.expectedWorkflow
   };
   const fields = [ "repository", "ref", "commit", "workflow" ];
   return fields.map(field => ({
    field: field,
    signed: source?.[field] ?? null,
    expected: expected[field] === ANY ? null : expected[field] ?? null
   }));
  }
  const ANY = "any";
  function policyProblem(comparisons) {
   const problems = comparisons.filter(({expected: expected, signed: signed}) => expected !== null && expected !== signed).map(({field: field, expected: expected, signed: signed}) => signed === null ? `expected-${field} is '${expected ?? ""}', and the signed source records no ${field}` : `expected-${field} is '${expected ?? ""}', and the signed source records '${signed}'`);
   return problems.length === 0 ? void 0 : problems.join("; ");
  }
  function rejectedResult(outcome, reason) {
   return {
    outcome: outcome,
    reason: reason,
    manifest: null,
    attestation: null,
    comparisons: [],
    artifacts: [],
    unchecked: []
   };
  }
  function judgedResult(artifacts, attestation) {
   const outcome = withAttestation(outcomeOf(artifacts), attestation);
   return {
    ...outcome,
    manifest: null,
    attestation: attestation,
    comparisons: [],
    artifacts: artifacts,
    unchecked: []
   };
  }
  function bareResult(artifacts) {
   const unchecked = [ "names (an older signed file under a newer name passes)", "completeness", "source" ];
   return {
    ...judgedResult(artifacts, null),
    unchecked: unchecked
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
   if (!artifacts.some(({verdict: verdict}) => (0, results.W)(verdict))) return {
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
  async function verifyRelease(store, options, verifier, context) {
   const documents = documentNames(options.manifest);
   const tooLarge = await store.bringDocuments(documents);
   const list = await (0, open_list.Nu)(store.folder, options.manifest, verifier);
   if (list.kind !== "opened") return {
    verdict: rejectedResult("manifest-rejected", list.reason),
    kept: []
   };
   const opening = openingOf(list, options);
   const problem = policyProblem(opening.comparisons);
   if (problem !== void 0) return {
    verdict: {
     ...rejectedResult("policy-rejected", problem),
     ...opening
    },
    kept: []
   };
   const brought = await store.bringArtifacts(list.artifacts, options.strict);
   const located = await locateArtifacts(list, store.folder, options, context);
   const {folder: folder} = store;
   const {digestAlgorithm: digestAlgorithm} = list;
   const {refused: refused} = brought;
   const judged = await judgeArtifacts(located.artifacts, {
    ...context,
    verifier: verifier,
    options: options,
    folder: folder,
    digestAlgorithm: digestAlgorithm,
    refused: refused
   });
   const attestation = tooLarge.includes((0, attestation_path.g)(options.manifest)) ? refusedAttestation((0, 
   attestation_path.g)(options.manifest), "it is too large for an attestation") : await attestationOf(list, store, options.manifest, verifier);
   const unlisted = [];
   if (options.strict || namesFiles(options)) {
    const accounted = await agreeingChecksums(list, folder, verifier);
    const others = located.others.filter(({file: file}) => !judged.signatureFiles.has(file) && !accounted.has(file));
    unlisted.push(...others.map(toUnlisted), ...brought.unlisted.map(path => toUnlisted({
     path: path
    })));
   }
   const kept = keptFiles(list, judged.artifacts, documents, attestation);
   await store.keep(kept);
   const result = judgedResult([ ...judged.artifacts, ...unlisted ], attestation);
   return {
    verdict: {
     ...result,
     ...opening
    },
    kept: kept
   };
  }
  function documentNames(list) {
   return (0, attestation_path.y)(list) ? [ list ] : [ (0, signature_path.oY)(list), list, (0, 
   attestation_path.g)(list) ];
  }
  function openingOf(list, options) {
   const unchecked = list.manifest === null ? [ "signature files (the attestation has the digests)" ] : [];
   return {
    manifest: list.facts,
    comparisons: compareSource(list.source, options),
    unchecked: unchecked
   };
  }
  async function attestationOf(list, {folder: folder}, name, verifier) {
   if (list.manifest === null) return verifiedAttestation(name, list);
   return judgeAttestation(list.manifest, folder, name, verifier);
  }
  function keptFiles(list, judged, documents, attestation) {
   const passed = new Set(judged.filter(({verdict: verdict}) => (0, results.W)(verdict)).map(({path: path}) => path));
   if (passed.size === 0) return [];
   const files = list.artifacts.filter(({path: path}) => passed.has(path)).flatMap(({path: path, signaturePath: signature}) => signature === null ? [ path ] : [ path, signature ]);
   const isGenuine = name => !(0, attestation_path.y)(name) || attestation?.verified === true;
   return [ ...files, ...documents.filter(isGenuine) ];
  }
  async function verify(options, context) {
   (0, verify_options.D)(options);
   const trust = await (0, establish_trust.i)(options, context);
   const {keys: keys} = trust;
   const verifier = new verifying_verifier.B({
    keys: keys,
    allowRetired: options.allowRetired,
    verify: context.verify
   });
   if (options.manifest === verify_options.Y) return resultOf(trust, bareResult(await verifyBare(options, verifier, context)));
   if (options.release !== void 0) {
    const {withGithubRelease: withGithubRelease} = await __webpack_require__.e(762).then(__webpack_require__.bind(__webpack_require__, 1762));
    return withGithubRelease(options.release, options, context, async (store, describe) => {
     const {kept: kept, verdict: verdict} = await verifyRelease(store, options, verifier, context);
     return resultOf(trust, verdict, describe(kept));
    });
   }
   const {verdict: verdict} = await verifyRelease(folderStore(options.root), options, verifier, context);
   return resultOf(trust, verdict);
  }
  function resultOf(trust, verdict, release = null) {
   return {
    mode: "verify",
    trust: trust.kind,
    trusted_files: trust.kind === "offline" ? trust.files : [],
    ...verdict,
    release: release,
    api_calls: trust.kind === "online" ? trust.client.calls() : 0
   };
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
    const files = [];
    for (const name of options.trustedKeys) files.push((0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.n9)({
     name: name,
     bytes: await read(name, context)
    }));
    return {
     kind: "offline",
     keys: (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.QD)(files, pins),
     files: files.map(fileFacts)
    };
   }
   const client = await context.connect();
   const listed = {
    name: "the service's list",
    keys: await (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__.E)(client),
    exportedAt: void 0
   };
   return {
    kind: "online",
    keys: (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.QD)([ listed ], pins),
    client: client
   };
  }
  function fileFacts({name: name, exportedAt: exportedAt, keys: keys}) {
   return {
    file: name,
    exported_at: exportedAt ?? null,
    keys: keys.map(({keyVersion: keyVersion, publicKey: publicKey, status: status}) => ({
     key_version: keyVersion ?? null,
     fingerprint: publicKey.fingerprint,
     status: status ?? null
    }))
   };
  }
  async function read(name, context) {
   if (name === "-") return context.readStandardInput();
   return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_1__.CB)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.workingDirectory, name), _keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__.Rj);
  }
 }),
 9844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => readSignature,
   H$: () => openSigned,
   Nu: () => openList,
   _B: () => claimOf,
   xy: () => openAttestation
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42);
  var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7107);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2716);
  var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4974);
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8765);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4161);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5110);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(338);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2211);
  var _seal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2686);
  var _signing_sign_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7290);
  var _verifier_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4097);
  const MAX_HINT_BYTES = 1024 * 1024;
  async function openList(folder, name, verifier) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, name);
   if ((0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_11__.y)(name)) {
    const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_7__.Zu)(file, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_5__.ud);
    if (bytes === void 0) throw missingManifest(file);
    return openAttestation(bytes, verifier);
   }
   const opened = await openSigned("manifest", file, verifier);
   if (opened.kind !== "opened") return opened;
   const {manifest: manifest, signer: signer} = opened;
   const clash = clashWithManifest(manifest, name);
   if (clash !== void 0) return invalid(clash);
   return {
    kind: "opened",
    signer: signer,
    source: manifest.source,
    digestAlgorithm: manifest.digest_algorithm,
    artifacts: manifest.artifacts.map(artifact => toListed(artifact, manifest)),
    manifest: manifest,
    facts: (0, _signing_sign_result_js__WEBPACK_IMPORTED_MODULE_9__.ns)(manifest, name)
   };
  }
  function clashWithManifest({artifacts: artifacts}, name) {
   const own = new Set([ name, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_12__.oY)(name) ].map(_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_1__.tu));
   const clash = artifacts.find(artifact => own.has((0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_1__.tu)(artifact.path)));
   return clash && `it lists '${clash.path}', which is its own name or that of its signature file`;
  }
  async function openSigned(kind, file, verifier) {
   const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_7__.Zu)(file, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_13__.bi);
   if (bytes === void 0) throw missingManifest(file);
   const signature = readSignature((0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_12__.oY)(file));
   if (signature === void 0) return invalid(`its signature '${node_path__WEBPACK_IMPORTED_MODULE_0__.basename((0, 
   _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_12__.oY)(file))}' is missing`);
   const signer = await verifier.signerOf((0, _seal_js__WEBPACK_IMPORTED_MODULE_8__.bD)(kind, bytes), signature);
   if (signer === void 0) return explainUnsigned(kind, bytes, signature, verifier);
   let manifest;
   try {
    manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(bytes, kind);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return invalid(error.message);
    throw error;
   }
   const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(manifest, manifest.key_version);
   if (verifier.find(named)?.publicKey.fingerprint !== signer.publicKey.fingerprint) return untrusted(`it records ${(0, 
   _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(named)} as its signer, and it is signed by ${(0, 
   _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(claimOf(signer))}`);
   if (named.scheme !== (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__.Bx)(signature)) return invalid(`it records the scheme ${named.scheme} for ${(0, 
   _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(named)}, whose signature is of another`);
   const problem = verifier.statusProblem(signer);
   if (problem !== void 0) return untrusted(`${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(named)}, which signed it, is ${signer.status} (${problem})`);
   return {
    kind: "opened",
    manifest: manifest,
    signer: signer
   };
  }
  async function explainUnsigned(kind, bytes, signature, verifier) {
   const other = kind === "manifest" ? "part" : "manifest";
   if (await verifier.signerOf((0, _seal_js__WEBPACK_IMPORTED_MODULE_8__.bD)(other, bytes), signature) !== void 0) return invalid(kind === "manifest" ? "it is a part, which lists only some artifacts of a release: `qpher-sign merge` makes a manifest of all parts" : "it is a manifest, which is complete already: `merge` takes parts");
   const unsigned = "no trusted key signed it";
   if (bytes.length > MAX_HINT_BYTES) return untrusted(unsigned);
   try {
    const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(bytes, kind);
    const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(manifest, manifest.key_version);
    return verifier.find(named) === void 0 ? untrusted(`${unsigned}; it names ${(0, 
    _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(named)} as its signer, which is not among the trusted keys`) : invalid(`its signature is not valid under ${(0, 
    _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(named)}, which it names as its signer`);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return invalid(`${unsigned}, and ${error.message}`);
    throw error;
   }
  }
  async function openAttestation(bytes, verifier) {
   try {
    const {envelope: envelope, statement: statement} = (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_3__.s)(bytes);
    const claim = {
     key_version: null,
     fingerprint: envelope.keyId
    };
    const signer = verifier.find(claim);
    if (signer === void 0) return untrusted(`it names ${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(claim)} as its signer, which is not among the trusted keys`);
    if (!await verifier.isSignedBy(signer, (0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_5__.JC)(envelope.payload), envelope.signature)) return invalid(`its signature is not valid under ${(0, 
    _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(claim)}`);
    const problem = verifier.statusProblem(signer);
    if (problem !== void 0) return untrusted(`${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_10__.P)(claim)}, which signed it, is ${signer.status} (${problem})`);
    const key = claimOf(signer);
    return {
     kind: "opened",
     signer: signer,
     source: statement.run,
     digestAlgorithm: "sha512",
     artifacts: statement.subjects.map(({path: name, digests: digests}) => ({
      path: name,
      size: null,
      digests: digests,
      signaturePath: null,
      key: key,
      scheme: null
     })),
     manifest: null,
     facts: null
    };
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return invalid(error.message);
    throw error;
   }
  }
  function toListed(artifact, manifest) {
   const {path: name, size: size, digests: digests, signature: signature} = artifact;
   const {key_version: key_version, fingerprint: fingerprint, scheme: scheme} = (0, 
   _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(manifest, artifact.key_version);
   return {
    path: name,
    size: size,
    digests: digests,
    signaturePath: signature?.path ?? null,
    key: {
     key_version: key_version,
     fingerprint: fingerprint
    },
    scheme: signature === null ? null : scheme
   };
  }
  function claimOf({keyVersion: keyVersion, publicKey: publicKey}) {
   return {
    key_version: keyVersion ?? null,
    fingerprint: publicKey.fingerprint
   };
  }
  function readSignature(file) {
   try {
    return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_7__.Zu)(file, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__.my);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return Buffer.alloc(0);
    throw error;
   }
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
  function missingManifest(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("manifest-missing", `the manifest '${file}' does not exist`, "download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, without names, " + "completeness and source");
  }
 }),
 4097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => Verifier,
   P: () => keyText
  });
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
  class Verifier {
   #options;
   constructor(options) {
    this.#options = options;
   }
   find({key_version: key_version, fingerprint: fingerprint}) {
    return (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_0__.UB)(this.#options.keys, key_version ?? void 0, fingerprint);
   }
   isSignedBy(key, message, signature) {
    return this.#options.verify(key.publicKey, message, signature);
   }
   async signerOf(message, signature) {
    const tried = new Set;
    for (const key of this.#options.keys) {
     const {fingerprint: fingerprint} = key.publicKey;
     if (tried.has(fingerprint)) continue;
     tried.add(fingerprint);
     if (await this.isSignedBy(key, message, signature)) return this.find({
      key_version: null,
      fingerprint: fingerprint
     });
    }
    return;
   }
   statusProblem({status: status}) {
    switch (status) {
    case "active":
     return;

    case "retired":
     return this.#options.allowRetired ? void 0 : "retired-key";

    case "archived":
     return "archived-key";
    }
   }
  }
  function keyText({key_version: key_version, fingerprint: fingerprint}) {
   return key_version === null ? `the key ${fingerprint}` : `key version ${key_version} (${fingerprint})`;
  }
 })
};
