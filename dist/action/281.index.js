export const id = 281;

export const ids = [ 281 ];

export const modules = {
 5609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 5281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verify: () => verify
  });
  var external_node_path_ = __webpack_require__(6760);
  var hash_file = __webpack_require__(4885);
  var attestation_path = __webpack_require__(2716);
  var folder_files = __webpack_require__(1402);
  var signature_path = __webpack_require__(338);
  var files = __webpack_require__(2211);
  function presentFiles(files) {
   return {
    files: files,
    bringDocuments: () => Promise.resolve([]),
    bringArtifacts: () => Promise.resolve({
     refused: new Map,
     unlisted: []
    }),
    keep: () => Promise.resolve()
   };
  }
  var verification_verifier = __webpack_require__(6002);
  var artifacts_digest = __webpack_require__(1462);
  var build_concurrency = __webpack_require__(3943);
  var errors = __webpack_require__(9473);
  var asset_name = __webpack_require__(4317);
  var schemes = __webpack_require__(5110);
  var open_list = __webpack_require__(5053);
  var verdicts = __webpack_require__(4454);
  async function judgeArtifacts({artifacts: located}, context, {concurrency: concurrency, progress: progress, signal: signal}) {
   const signatureFiles = new Set;
   let done = 0;
   const judgeOne = async ({entry: entry, found: found}) => {
    const signature = found && signatureFile(entry, found, context.files);
    if (signature !== void 0) signatureFiles.add(signature.id);
    const judgement = await judge({
     entry: entry,
     found: found,
     signature: signature
    }, context, signal);
    const isAllowed = context.options.allowMissing && judgement.verdict === "missing";
    done += 1;
    progress(done, located.length, progressLine(entry.path, judgement));
    return {
     path: entry.path,
     found_at: found?.file.path ?? null,
     found_by: found?.by ?? null,
     ...judgement,
     failed: !(0, verdicts.WE)(judgement.verdict) && !isAllowed,
     key_version: entry.key.key_version,
     fingerprint: entry.key.fingerprint
    };
   };
   const artifacts = await (0, build_concurrency.X2)(located, concurrency, judgeOne, signal);
   return {
    artifacts: artifacts,
    signatureFiles: signatureFiles
   };
  }
  function progressLine(name, {verdict: verdict, detail: detail}) {
   return `${verdict} ${name}${(0, verdicts.WE)(verdict) ? "" : `: ${detail}`}`;
  }
  async function judge({entry: entry, found: found, signature: signature}, context, signal) {
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
   const content = await judgeContent(entry, found.file, signal);
   if ("verdict" in content) return content;
   return await judgeSignature(entry, signature, content.digests, context) ?? {
    verdict: found.by === "path" ? "verified" : "verified-renamed",
    detail: ""
   };
  }
  async function judgeContent(entry, file, signal) {
   const algorithms = artifacts_digest.DI.filter(algorithm => entry.digests[algorithm] !== void 0);
   try {
    const size = file.size();
    if (entry.size !== null && size !== entry.size) return {
     verdict: "modified",
     detail: `it has ${size} bytes, not the ${entry.size} that were signed`
    };
    const digests = await file.digests(algorithms);
    const different = algorithms.find(name => digests[name] !== entry.digests[name]);
    if (different === void 0) return {
     digests: digests
    };
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
  async function judgeSignature(entry, file, digests, {verifier: verifier, list: list}) {
   const signedBy = (0, verification_verifier.Pu)(entry.key);
   const key = verifier.find(entry.key);
   if (key === void 0) return {
    verdict: "unknown-key",
    detail: `${signedBy} is not trusted`
   };
   if (entry.signaturePath !== null) {
    const signature = await (0, open_list.Bc)(file);
    if (signature === void 0) return {
     verdict: "unsigned",
     detail: `its signature '${entry.signaturePath}' is missing`
    };
    const digest = (0, artifacts_digest.Ze)(digests, list.digestAlgorithm);
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
  function signatureFile({path: path, signaturePath: listed}, {file: file, by: by}, files) {
   if (listed === null) return;
   if (by === "path" && files.at(path)?.id === file.id) return files.at(listed);
   return files.beside(file, (0, signature_path.oY)(file.name)) ?? files.beside(file, (0, 
   asset_name.S)(listed)) ?? files.at(listed);
  }
  async function verifyBare(bare, verifier, run) {
   const files = withoutSignatures(bare.named);
   let done = 0;
   const judgeOne = async file => {
    const {verdict: verdict, detail: detail, key: key} = await verify_bare_judge(file, bare, verifier, run);
    done += 1;
    run.progress(done, files.length, progressLine(file.path, {
     verdict: verdict,
     detail: detail
    }));
    return {
     path: file.path,
     found_at: file.path,
     found_by: "path",
     verdict: verdict,
     failed: !(0, verdicts.WE)(verdict),
     detail: detail,
     key_version: key?.key_version ?? null,
     fingerprint: key?.fingerprint ?? null
    };
   };
   return (0, build_concurrency.X2)(files, run.concurrency, judgeOne, run.signal);
  }
  function withoutSignatures(files) {
   const judged = new Set;
   for (const {id: id} of files.toSorted((left, right) => left.id.length - right.id.length)) {
    const signed = (0, signature_path.gk)(id);
    if (signed === void 0 || !judged.has(signed)) judged.add(id);
   }
   return files.filter(({id: id}) => judged.has(id));
  }
  async function verify_bare_judge(file, {files: files, digestAlgorithm: digestAlgorithm}, verifier, {signal: signal}) {
   const signature = await (0, open_list.Bc)(files.beside(file, (0, signature_path.oY)(file.name)));
   if (signature === void 0) return {
    verdict: "unsigned",
    detail: "there is no .sig beside it"
   };
   let message;
   try {
    message = (0, artifacts_digest.Ze)(await file.digests([ digestAlgorithm ]), digestAlgorithm);
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
   const key = (0, verification_verifier._B)(signer);
   const problem = verifier.statusProblem(signer);
   if (problem === void 0) return {
    verdict: "verified",
    detail: "",
    key: key
   };
   return {
    verdict: problem,
    detail: `${(0, verification_verifier.Pu)(key)}, which signed it, is ${signer.status}`,
    key: key
   };
  }
  var statement = __webpack_require__(1165);
  var dsse = __webpack_require__(4161);
  async function judgeAttestation(manifest, manifestName, files, verifier) {
   const name = (0, attestation_path.g)(manifestName);
   const file = files.at(name);
   if (file === void 0) return null;
   let bytes;
   try {
    bytes = await file.read(dsse.ud);
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
    ...(0, verification_verifier._B)(signer)
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
  async function locateArtifacts(list, files, options, run) {
   const {named: named} = options;
   const found = named === void 0 ? findInFolder(list, files) : findAmong(named, list);
   const isComplete = found.size === list.artifacts.length;
   const atHand = named ?? (isComplete && !options.strict ? [] : await files.list());
   const claimed = new Set([ ...found.values() ].map(({file: file}) => file.id));
   const signatures = new Set(list.artifacts.map(artifact => (0, signature_path.oY)(artifact.path)));
   const free = atHand.filter(({id: id}) => !claimed.has(id));
   const candidates = free.filter(({path: path}) => !signatures.has(path));
   const renamed = await findRenamed(list, {
    found: found,
    candidates: candidates
   }, run);
   const artifacts = list.artifacts.map(entry => ({
    entry: entry,
    found: found.get(entry.path) ?? renamed.get(entry.path)
   })).filter(artifact => named === void 0 || artifact.found !== void 0);
   const taken = new Set([ ...renamed.values() ].map(({file: file}) => file.id));
   return {
    artifacts: artifacts,
    others: free.filter(({id: id}) => !taken.has(id))
   };
  }
  function findInFolder({artifacts: artifacts}, files) {
   const found = new Map;
   for (const {path: path} of artifacts) {
    const file = files.at(path);
    if (file !== void 0) found.set(path, {
     file: file,
     by: "path"
    });
   }
   return found;
  }
  function findAmong(files, {artifacts: artifacts}) {
   const listed = new Set(artifacts.map(artifact => artifact.path));
   return new Map(files.filter(({path: path}) => listed.has(path)).map(file => [ file.path, {
    file: file,
    by: "path"
   } ]));
  }
  async function findRenamed({artifacts: artifacts, digestAlgorithm: digestAlgorithm}, {found: found, candidates: candidates}, {concurrency: concurrency, signal: signal}) {
   const missing = artifacts.filter(({path: path}) => !found.has(path));
   if (missing.length === 0) return new Map;
   const sizes = new Set(missing.map(({size: size}) => size));
   const digestOfFile = async file => {
    try {
     if (!sizes.has(null) && !sizes.has(file.size())) return;
     return (await file.digests([ digestAlgorithm ]))[digestAlgorithm];
    } catch (error) {
     if (error instanceof errors.Yb && !signal.aborted) return;
     throw error;
    }
   };
   const examine = async file => ({
    file: file,
    name: (0, artifact_path.tu)((0, asset_name.F)(file.path)),
    digest: await digestOfFile(file)
   });
   const examined = await (0, build_concurrency.X2)(candidates, concurrency, examine, signal);
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
    const candidate = [ ...free ].find(one => fits(entry, one));
    if (candidate === void 0) continue;
    renamed.set(entry.path, {
     file: candidate.file,
     by: by
    });
    free.delete(candidate);
   }
   return renamed;
  }
  function namesOf({path: path}) {
   return [ (0, asset_name.F)(path), (0, asset_name.S)(path) ].map(artifact_path.tu);
  }
  var bytes = __webpack_require__(8099);
  var checksums = __webpack_require__(7444);
  async function agreeingChecksums(list, files, verifier) {
   const agreeing = new Set;
   for (const [algorithm, name] of Object.entries(checksums.b1)) {
    const file = files.at(name);
    if (file === void 0 || list.artifacts.some(({digests: digests}) => digests[algorithm] === void 0)) continue;
    const expected = (0, bytes.As)((0, checksums.ss)(list.artifacts, algorithm));
    if (!await hasBytes(file, expected)) continue;
    agreeing.add(file.id);
    const signatureFile = files.at((0, signature_path.oY)(name));
    const signature = await (0, open_list.Bc)(signatureFile);
    const signer = signature && await verifier.signerOfDocument("checksums", expected, signature);
    if (signatureFile !== void 0 && signer !== void 0 && verifier.statusProblem(signer) === void 0) agreeing.add(signatureFile.id);
   }
   return agreeing;
  }
  async function hasBytes(file, expected) {
   try {
    return (0, bytes.ex)(await file.read(expected.length), expected);
   } catch (error) {
    if (error instanceof errors.Yb) return false;
    throw error;
   }
  }
  function toUnlisted({path: path}) {
   return {
    path: path,
    found_at: path,
    found_by: "path",
    verdict: "unlisted",
    failed: true,
    detail: "the manifest does not list it",
    key_version: null,
    fingerprint: null
   };
  }
  function compareSource(source, expected) {
   const fields = [ "repository", "ref", "commit", "workflow" ];
   return fields.map(field => ({
    field: field,
    signed: source?.[field] ?? null,
    expected: expected[field] ?? null
   }));
  }
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
   if (!artifacts.some(({verdict: verdict}) => (0, verdicts.WE)(verdict))) return {
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
  async function verifyRelease(store, options, verifier, run) {
   const {files: files} = store;
   const documents = documentNames(options.manifest);
   const tooLarge = await store.bringDocuments(documents);
   const list = await (0, open_list.Nu)(files, options.manifest, verifier);
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
   const {refused: refused, unlisted: unlisted} = await store.bringArtifacts(list.artifacts, options.strict);
   const located = await locateArtifacts(list, files, options, run);
   const judged = await judgeArtifacts(located, {
    list: list,
    files: files,
    verifier: verifier,
    options: options,
    refused: refused
   }, run);
   const attestation = tooLarge.includes((0, attestation_path.g)(options.manifest)) ? refusedAttestation((0, 
   attestation_path.g)(options.manifest), "it is too large for an attestation") : await attestationOf(list, options.manifest, files, verifier);
   const others = [];
   if (options.strict || options.named !== void 0) {
    const accounted = await agreeingChecksums(list, files, verifier);
    const strange = located.others.filter(({id: id}) => !judged.signatureFiles.has(id) && !accounted.has(id));
    others.push(...[ ...strange, ...unlisted.map(path => ({
     path: path
    })) ].map(toUnlisted));
   }
   const kept = keptFiles(list, judged.artifacts, documents, attestation);
   await store.keep(kept);
   return {
    verdict: {
     ...judgedResult([ ...judged.artifacts, ...others ], attestation),
     ...opening
    },
    kept: kept
   };
  }
  function documentNames(list) {
   return (0, attestation_path.y)(list) ? [ list ] : [ (0, signature_path.oY)(list), list, (0, 
   attestation_path.g)(list) ];
  }
  function openingOf(list, {expected: expected}) {
   const unchecked = list.manifest === null ? [ "signature files (the attestation has the digests)" ] : [];
   return {
    manifest: list.facts,
    comparisons: compareSource(list.source, expected),
    unchecked: unchecked
   };
  }
  async function attestationOf(list, name, files, verifier) {
   if (list.manifest === null) return verifiedAttestation(name, list);
   return judgeAttestation(list.manifest, name, files, verifier);
  }
  function keptFiles(list, judged, documents, attestation) {
   const passed = new Set(judged.filter(({verdict: verdict}) => (0, verdicts.WE)(verdict)).map(({path: path}) => path));
   if (passed.size === 0) return [];
   const files = list.artifacts.filter(({path: path}) => passed.has(path)).flatMap(({path: path, signaturePath: signature}) => signature === null ? [ path ] : [ path, signature ]);
   const isGenuine = name => !(0, attestation_path.y)(name) || attestation?.verified === true;
   return [ ...files, ...documents.filter(isGenuine) ];
  }
  var engine_trust = __webpack_require__(5609);
  var verify_options = __webpack_require__(6629);
  async function verify(options, context) {
   (0, verify_options.Dc)(options);
   const trust = await (0, engine_trust.i)(options, context);
   const verifier = new verification_verifier.BL({
    keys: trust.keys,
    allowRetired: options.allowRetired,
    verify: context.verify,
    sha512: hash_file.uC
   });
   const run = {
    ...context,
    concurrency: options.concurrency
   };
   const {root: root, workingDirectory: workingDirectory} = {
    ...options,
    ...context
   };
   const filesBelow = folder => (0, folder_files.k)(folder, access(folder, options, context));
   const named = (0, verify_options.E_)(options) ? await (0, folder_files.V)(options, workingDirectory, root, access(root, options, context)) : void 0;
   if (options.manifest === verify_options.YQ) {
    const bare = {
     files: filesBelow(root),
     named: named ?? [],
     digestAlgorithm: options.digestAlgorithm
    };
    return resultOf(trust, bareResult(await verifyBare(bare, verifier, run)));
   }
   const request = {
    ...options,
    named: named,
    expected: (0, verify_options.cx)(options)
   };
   if (options.release !== void 0) {
    const {withGithubRelease: withGithubRelease} = await __webpack_require__.e(762).then(__webpack_require__.bind(__webpack_require__, 1762));
    return withGithubRelease({
     ...options,
     release: options.release,
     filesBelow: filesBelow
    }, context, async (store, describe) => {
     const {kept: kept, verdict: verdict} = await verifyRelease(store, request, verifier, run);
     return resultOf(trust, verdict, describe(kept));
    });
   }
   const {verdict: verdict} = await verifyRelease(presentFiles(filesBelow(root)), request, verifier, run);
   return resultOf(trust, verdict);
  }
  function access(folder, options, context) {
   const {manifest: manifest, trustedKeys: trustedKeys, report: report} = options;
   const documents = manifest === verify_options.YQ ? [] : [ manifest, (0, signature_path.oY)(manifest), ...(0, 
   attestation_path.y)(manifest) ? [] : [ (0, attestation_path.g)(manifest) ] ];
   return {
    hash: context.hash,
    signal: context.signal,
    own: new Set([ ...documents.map(name => external_node_path_.resolve(folder, name)), ...trustedKeys.map(name => external_node_path_.resolve(context.workingDirectory, name)), ...report !== void 0 && (0, 
    files._f)(report)?.isFile() === true ? [ report ] : [] ])
   };
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
 1402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => namedFiles,
   k: () => folderFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4482);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
  var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7552);
  function folderFiles(folder, access) {
   const existing = file => (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__._f)(file) === void 0 ? void 0 : releaseFile(file, folder, access);
   return {
    at: name => existing(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)),
    beside: (file, name) => existing(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file.id), name)),
    list: async () => {
     const files = await listFiles(folder);
     return files.filter(file => !access.own.has(file)).map(file => releaseFile(file, folder, access));
    },
    locationOf: name => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name)
   };
  }
  async function namedFiles(patterns, workingDirectory, folder, access) {
   const matched = await (0, _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_2__.x)((0, 
   _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_2__.O)(patterns.files, patterns.optionalFiles), workingDirectory);
   const unmatched = matched.filter(({files: files, optional: optional}) => files.length === 0 && !optional);
   if (unmatched.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("pattern-unmatched", `no file matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling and the working directory");
   return [ ...new Set(matched.flatMap(({files: files}) => files)) ].filter(file => !access.own.has(file)).map(file => releaseFile(file, folder, access));
  }
  function releaseFile(file, folder, {hash: hash, signal: signal}) {
   const isInside = (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_5__.Y)(folder, file);
   const refuseWayOut = () => {
    if (isInside && leadsOut(file, folder)) throw outside();
   };
   return {
    path: (0, _system_paths_js__WEBPACK_IMPORTED_MODULE_5__.d)(isInside ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file) : file).normalize("NFC"),
    name: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file),
    id: file,
    size: () => {
     refuseWayOut();
     return (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.JL)(file);
    },
    read: maxBytes => new Promise(resolve => {
     resolve((0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.CB)(file, maxBytes));
    }),
    digests: async algorithms => {
     refuseWayOut();
     return (await hash(file, algorithms, signal)).digests;
    }
   };
  }
  function leadsOut(file, folder) {
   const real = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Ye)(file);
   return real !== void 0 && !(0, _system_paths_js__WEBPACK_IMPORTED_MODULE_5__.Y)((0, 
   _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Ye)(folder) ?? folder, real);
  }
  function outside() {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", "it is a link that leads out of root", "replace the link with the file itself");
  }
  async function listFiles(folder) {
   try {
    const entries = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder, {
     recursive: true,
     withFileTypes: true
    });
    return entries.filter(entry => !entry.isDirectory()).map(entry => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name));
   } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", `cannot list the files below '${folder}': ${(0, 
    _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(cause) ?? String(cause)}`, "check the permissions of the folders", {
     cause: cause
    });
   }
  }
 }),
 5053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => readSignature,
   H$: () => openSigned,
   Nu: () => openList,
   xy: () => openAttestation
  });
  var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
  var _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4317);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2716);
  var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
  var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7107);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4161);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5110);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(338);
  var _verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4454);
  var _verifier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6002);
  const MAX_HINT_BYTES = 1024 * 1024;
  async function openList(files, name, verifier) {
   if ((0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_8__.y)(name)) return openAttestation(await present(name, files).read(_signatures_dsse_js__WEBPACK_IMPORTED_MODULE_4__.ud), verifier);
   const opened = await openSigned("manifest", name, files, verifier);
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
    facts: (0, _verdicts_js__WEBPACK_IMPORTED_MODULE_6__.ns)(manifest, name)
   };
  }
  function clashWithManifest({artifacts: artifacts}, name) {
   const own = new Set([ name, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__.oY)(name) ].map(_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu));
   const clash = artifacts.find(artifact => own.has((0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(artifact.path)));
   return clash && `it lists '${clash.path}', which is its own name or that of its signature file`;
  }
  async function openSigned(kind, name, files, verifier) {
   const bytes = await present(name, files).read(_signatures_document_message_js__WEBPACK_IMPORTED_MODULE_10__.bi);
   const signature = await readSignature(files.at((0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__.oY)(name)));
   if (signature === void 0) return invalid(`its signature '${(0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__.oY)((0, 
   _artifacts_asset_name_js__WEBPACK_IMPORTED_MODULE_11__.F)(name))}' is missing`);
   const signer = await verifier.signerOfDocument(kind, bytes, signature);
   if (signer === void 0) return explainUnsigned(kind, bytes, signature, verifier);
   let manifest;
   try {
    manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(bytes, kind);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return invalid(error.message);
    throw error;
   }
   const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(manifest, manifest.key_version);
   if (verifier.find(named)?.publicKey.fingerprint !== signer.publicKey.fingerprint) return untrusted(`it records ${(0, 
   _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(named)} as its signer, and it is signed by ${(0, 
   _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)((0, _verifier_js__WEBPACK_IMPORTED_MODULE_7__._B)(signer))}`);
   if (named.scheme !== (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(signature)) return invalid(`it records the scheme ${named.scheme} for ${(0, 
   _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(named)}, whose signature is of another`);
   const problem = verifier.statusProblem(signer);
   if (problem !== void 0) return untrusted(`${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(named)}, which signed it, is ${signer.status} (${problem})`);
   return {
    kind: "opened",
    manifest: manifest,
    signer: signer
   };
  }
  async function explainUnsigned(kind, bytes, signature, verifier) {
   const other = kind === "manifest" ? "part" : "manifest";
   if (await verifier.signerOfDocument(other, bytes, signature) !== void 0) return invalid(kind === "manifest" ? "it is a part, which lists only some artifacts of a release: `qpher-sign merge` makes a manifest of all parts" : "it is a manifest, which is complete already: `merge` takes parts");
   const unsigned = "no trusted key signed it";
   if (bytes.length > MAX_HINT_BYTES) return untrusted(unsigned);
   try {
    const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(bytes, kind);
    const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(manifest, manifest.key_version);
    return verifier.find(named) === void 0 ? untrusted(`${unsigned}; it names ${(0, 
    _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(named)} as its signer, which is not among the trusted keys`) : invalid(`its signature is not valid under ${(0, 
    _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(named)}, which it names as its signer`);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return invalid(`${unsigned}, and ${error.message}`);
    throw error;
   }
  }
  async function openAttestation(bytes, verifier) {
   try {
    const {envelope: envelope, statement: statement} = (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_2__.s)(bytes);
    const claim = {
     key_version: null,
     fingerprint: envelope.keyId
    };
    const signer = verifier.find(claim);
    if (signer === void 0) return untrusted(`it names ${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(claim)} as its signer, which is not among the trusted keys`);
    if (!await verifier.isSignedBy(signer, (0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_4__.JC)(envelope.payload), envelope.signature)) return invalid(`its signature is not valid under ${(0, 
    _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(claim)}`);
    const problem = verifier.statusProblem(signer);
    if (problem !== void 0) return untrusted(`${(0, _verifier_js__WEBPACK_IMPORTED_MODULE_7__.Pu)(claim)}, which signed it, is ${signer.status} (${problem})`);
    const key = (0, _verifier_js__WEBPACK_IMPORTED_MODULE_7__._B)(signer);
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
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return invalid(error.message);
    throw error;
   }
  }
  function toListed(artifact, manifest) {
   const {path: name, size: size, digests: digests, signature: signature} = artifact;
   const {key_version: key_version, fingerprint: fingerprint, scheme: scheme} = (0, 
   _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(manifest, artifact.key_version);
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
  async function readSignature(file) {
   try {
    return await (file?.read(_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_5__.my));
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return new Uint8Array;
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
  function present(name, files) {
   const file = files.at(name);
   if (file === void 0) throw missingManifest(files.locationOf(name));
   return file;
  }
  function missingManifest(location) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("manifest-missing", `the manifest '${location}' does not exist`, "download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, without names, " + "completeness and source");
  }
 }),
 6002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BL: () => Verifier,
   Pu: () => keyText,
   _B: () => claimOf
  });
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
  var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7107);
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
   async signerOfDocument(kind, bytes, signature) {
    return this.signerOf((0, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_1__.DA)(kind, await this.#options.sha512(bytes)), signature);
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
  function claimOf({keyVersion: keyVersion, publicKey: publicKey}) {
   return {
    key_version: keyVersion ?? null,
    fingerprint: publicKey.fingerprint
   };
  }
 })
};
