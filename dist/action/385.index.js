export const id = 385;

export const ids = [ 385 ];

export const modules = {
 5385: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verify: () => verify
  });
  var little_memory = __webpack_require__(8152);
  var establish_trust = __webpack_require__(2915);
  var attestation_path = __webpack_require__(2716);
  var judge_artifacts = __webpack_require__(2670);
  var judge_attestation = __webpack_require__(8824);
  var digest = __webpack_require__(1462);
  var concurrency = __webpack_require__(1243);
  var errors = __webpack_require__(9473);
  var signature_path = __webpack_require__(338);
  var results = __webpack_require__(7589);
  var check_signature = __webpack_require__(528);
  var files_at_hand = __webpack_require__(5724);
  const STATUS_ORDER = [ "active", "retired", "archived" ];
  async function judgeBareFiles(options, trust, context) {
   const files = await (0, files_at_hand.VC)(options, context);
   const keys = STATUS_ORDER.flatMap(status => trust.keys.filter(key => key.status === status));
   let done = 0;
   const judgeOne = async file => {
    const {verdict: verdict, detail: detail, key: key} = await judge(file, keys, options, context);
    done += 1;
    context.progress(done, files.length, `${verdict} ${file.path}${(0, results.W)(verdict) ? "" : `: ${detail}`}`);
    return {
     path: file.path,
     found_at: file.path,
     found_by: "path",
     verdict: verdict,
     failed: !(0, results.W)(verdict),
     detail: detail,
     key_version: key?.keyVersion ?? null,
     fingerprint: key?.publicKey.fingerprint ?? null
    };
   };
   return (0, concurrency.X2)(files, options.concurrency, judgeOne, context.signal);
  }
  async function judge({file: file}, keys, {digestAlgorithm: digestAlgorithm, allowRetired: allowRetired}, {hash: hash, verify: verify, signal: signal}) {
   const signature = (0, check_signature.Bc)((0, signature_path.o)(file));
   if (signature === void 0) return {
    verdict: "unsigned",
    detail: "there is no .sig beside it"
   };
   let message;
   try {
    message = (0, digest.Ze)((await hash(file, [ digestAlgorithm ], signal)).digests, digestAlgorithm);
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
  var locate_artifacts = __webpack_require__(8769);
  var open_manifest = __webpack_require__(5637);
  var policy = __webpack_require__(5941);
  var external_node_path_ = __webpack_require__(6760);
  var files = __webpack_require__(2211);
  var dsse = __webpack_require__(4161);
  var judge_content = __webpack_require__(6452);
  var judge_each = __webpack_require__(8032);
  var open_attestation = __webpack_require__(3200);
  var verify_result = __webpack_require__(5010);
  async function verifyAttested(options, trust, context) {
   const file = external_node_path_.resolve(options.root, options.manifest);
   const bytes = (0, files.Zu)(file, dsse.ud);
   if (bytes === void 0) throw (0, open_manifest.Yw)(file);
   const opened = await (0, open_attestation.xy)(bytes, trust, options);
   if (opened.kind === "rejected") return (0, verify_result.uX)(trust, "manifest-rejected", `the attestation in its place: ${opened.reason}`);
   const {statement: statement, key: key} = opened;
   const attestation = (0, open_attestation.fj)(options.manifest, key);
   const problem = (0, policy.C)(statement.run, options);
   if (problem !== void 0) return (0, verify_result.uX)(trust, "policy-rejected", problem, {
    attestation: attestation
   });
   const list = {
    digest_algorithm: "sha512",
    artifacts: statement.subjects
   };
   const located = await (0, locate_artifacts.O)(list, options, context);
   return (0, verify_result.aE)(trust, attestation, await judgeSubjects(located, key, options, context));
  }
  function judgeSubjects(located, {keyVersion: keyVersion, publicKey: publicKey}, options, context) {
   return (0, judge_each.Z)(located, options, context, {
    keyOf: () => ({
     key_version: keyVersion ?? null,
     fingerprint: publicKey.fingerprint
    }),
    judge: async (subject, found, realRoot) => {
     const content = await (0, judge_content.H)(subject, found, options, realRoot, context);
     if ("verdict" in content) return content;
     return {
      verdict: found.by === "path" ? "verified" : "verified-renamed",
      detail: ""
     };
    }
   });
  }
  var verify_options = __webpack_require__(129);
  async function verify(options, context) {
   (0, verify_options.D)(options);
   (0, little_memory.b)();
   const trust = await (0, establish_trust.i)(options, context);
   if (options.release !== void 0) {
    const {verifyRelease: verifyRelease} = await __webpack_require__.e(394).then(__webpack_require__.bind(__webpack_require__, 7394));
    return verifyRelease(options.release, options, trust, context);
   }
   if (options.manifest === verify_options.Y) return (0, verify_result.cJ)(trust, await judgeBareFiles(options, trust, context));
   if ((0, attestation_path.y)(options.manifest)) return verifyAttested(options, trust, context);
   const opened = await (0, open_manifest.gp)(options, trust, context);
   if (opened.kind === "rejected") return (0, verify_result.uX)(trust, "manifest-rejected", opened.reason);
   const problem = (0, policy.C)(opened.manifest.source, options);
   if (problem !== void 0) return (0, verify_result.uX)(trust, "policy-rejected", problem, {
    manifest: opened.facts
   });
   const located = await (0, locate_artifacts.O)(opened.manifest, options, context);
   const judged = await (0, judge_artifacts.l)(opened.manifest, located, options, trust, context);
   const attestation = await (0, judge_attestation.q)(opened.manifest, options, trust);
   return (0, verify_result.pk)(trust, opened.facts, attestation, judged);
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
 5724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E_: () => namesFiles,
   VC: () => listNamedFiles,
   po: () => listFilesBelowRoot
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8851);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _system_lock_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3933);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2716);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(338);
  var _verify_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(129);
  function namesFiles({files: files, optionalFiles: optionalFiles}) {
   return files.length + optionalFiles.length > 0;
  }
  async function listNamedFiles(options, context) {
   const own = ownFiles(options, context);
   const patterns = await (0, _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_2__.x)((0, 
   _artifacts_match_files_js__WEBPACK_IMPORTED_MODULE_2__.O)(options.files, options.optionalFiles), context.workingDirectory);
   const unmatched = patterns.filter(({files: files, optional: optional}) => files.length === 0 && !optional);
   if (unmatched.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("pattern-unmatched", `no file matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling and the working directory");
   const files = new Set(patterns.flatMap(pattern => pattern.files));
   const isSignature = file => files.has((0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_5__.g)(file) ?? "");
   return [ ...files ].filter(file => !own.has(file) && !isSignature(file)).map(file => atHand(file, options.root));
  }
  async function listFilesBelowRoot(options, context) {
   const own = ownFiles(options, context);
   try {
    const entries = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(options.root, {
     recursive: true,
     withFileTypes: true
    });
    return entries.filter(entry => !entry.isDirectory()).map(entry => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name)).filter(file => !own.has(file)).map(file => atHand(file, options.root));
   } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", `cannot list the files below '${options.root}': ${(0, 
    _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(cause) ?? String(cause)}`, "check the permissions of the folders", {
     cause: cause
    });
   }
  }
  function ownFiles(options, {workingDirectory: workingDirectory}) {
   const manifest = options.manifest === _verify_options_js__WEBPACK_IMPORTED_MODULE_4__.Y ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(options.root, options.manifest);
   const keys = options.trustedKeys.map(name => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory, name));
   return new Set([ ...manifest === void 0 ? [] : [ manifest, (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_5__.o)(manifest) ], ...manifest === void 0 || (0, 
   _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__.y)(manifest) ? [] : [ (0, 
   _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__.g)(manifest) ], ...keys, node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.root, _system_lock_name_js__WEBPACK_IMPORTED_MODULE_7__.S), ...options.report === void 0 ? [] : [ options.report ] ]);
  }
  function atHand(file, root) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file);
   const isBelow = relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== ".." && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
   const name = isBelow ? relative : file;
   return {
    file: file,
    path: (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? name : name.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/")).normalize("NFC")
   };
  }
 }),
 2670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => judgeArtifacts
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
  var _github_release_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(607);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5203);
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8765);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(338);
  var _check_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(528);
  var _judge_content_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6452);
  var _judge_each_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8032);
  function judgeArtifacts(manifest, located, options, trust, context) {
   return (0, _judge_each_js__WEBPACK_IMPORTED_MODULE_8__.Z)(located, options, context, {
    keyOf: ({signature: signature}) => (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__.Rn)(manifest, signature.key_version),
    judge: (entry, found, realRoot) => judge(entry, found, manifest, options, trust, realRoot, context)
   });
  }
  async function judge(entry, found, manifest, options, trust, realRoot, context) {
   const content = await (0, _judge_content_js__WEBPACK_IMPORTED_MODULE_7__.H)(entry, found, options, realRoot, context);
   if ("verdict" in content) return content;
   const signature = (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_6__.Bc)(signatureFile(entry, found, options.root));
   if (signature === void 0) return {
    verdict: "unsigned",
    detail: `its signature '${entry.signature.path}' is missing`
   };
   const named = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__.Rn)(manifest, entry.signature.key_version);
   const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
   const key = (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_4__.UB)(trust.keys, named.key_version, named.fingerprint);
   if (key === void 0) return {
    verdict: "unknown-key",
    detail: `${signedBy} is not trusted`
   };
   const algorithm = manifest.digest_algorithm;
   const digest = {
    algorithm: algorithm,
    bytes: (0, _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ze)(content.digests, algorithm)
   };
   if (!await (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_6__.jC)(named, key, digest, signature, trust, options, context)) return {
    verdict: "bad-signature",
    detail: `not a signature of ${signedBy}`
   };
   const problem = (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_6__.MI)(key, options.allowRetired);
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
   const listed = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, entry.signature.path);
   if (found.by === "path" && found.file === node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, entry.path)) return listed;
   const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(found.file);
   const candidates = [ (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_9__.o)(found.file), node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, (0, 
   _github_release_name_js__WEBPACK_IMPORTED_MODULE_3__.d)(entry.signature.path)), listed ];
   return candidates.find(_system_files_js__WEBPACK_IMPORTED_MODULE_2__.t2) ?? listed;
  }
 }),
 8824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => judgeAttestation
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2716);
  var _manifest_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1165);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4161);
  var _open_attestation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3200);
  async function judgeAttestation(manifest, options, trust) {
   const name = (0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__.g)(options.manifest);
   let bytes;
   try {
    bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Zu)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(options.root, name), _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_4__.ud);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb) return (0, _open_attestation_js__WEBPACK_IMPORTED_MODULE_5__.t3)(name, error.message);
    throw error;
   }
   if (bytes === void 0) return null;
   const opened = await (0, _open_attestation_js__WEBPACK_IMPORTED_MODULE_5__.xy)(bytes, trust, options);
   if (opened.kind === "rejected") return (0, _open_attestation_js__WEBPACK_IMPORTED_MODULE_5__.t3)(name, opened.reason);
   const problem = disagreement(opened.statement, manifest);
   return problem === void 0 ? (0, _open_attestation_js__WEBPACK_IMPORTED_MODULE_5__.fj)(name, opened.key) : (0, 
   _open_attestation_js__WEBPACK_IMPORTED_MODULE_5__.t3)(name, problem);
  }
  function disagreement({subjects: subjects, run: run}, {artifacts: artifacts, source: source}) {
   const isSame = subjects.length === artifacts.length && subjects.every(({path: name, digests: digests}, index) => {
    const artifact = artifacts[index];
    return artifact?.path === name && _manifest_statement_js__WEBPACK_IMPORTED_MODULE_3__.IF.every(algorithm => artifact.digests[algorithm] === digests[algorithm]);
   });
   if (!isSame) return "it does not list the artifacts of the manifest with their digests";
   const fields = [ "repository", "ref", "commit", "workflow" ];
   const other = fields.find(field => run[field] !== source?.[field]);
   return other === void 0 ? void 0 : `it names another ${other} than the manifest`;
  }
 }),
 6452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => judgeContent,
   _: () => listedAlgorithms
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
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
   return _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.DI.filter(algorithm => digests[algorithm] !== void 0);
  }
  async function hashFound(found, algorithms, options, realRoot, {hash: hash, signal: signal}) {
   if (leadsOut(found.file, options.root, realRoot)) return {
    verdict: "unreadable",
    detail: "it is a link that leads out of root"
   };
   try {
    return await hash(found.file, algorithms, signal);
   } catch (error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) || signal.aborted) throw error;
    return {
     verdict: "unreadable",
     detail: error.message
    };
   }
  }
  function leadsOut(file, root, realRoot) {
   const isOutside = (base, target) => /^\.\.([/\\]|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(base, target));
   if (isOutside(root, file)) return false;
   const real = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Ye)(file);
   return real !== void 0 && isOutside(realRoot, real);
  }
  function changeOf(entry, hashed) {
   if (entry.size !== void 0 && hashed.size !== entry.size) return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
   const different = listedAlgorithms(entry).find(name => hashed.digests[name] !== entry.digests[name]);
   return different === void 0 ? void 0 : `its ${different} digest is not the signed one`;
  }
 }),
 8032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => judgeEach,
   u: () => toUnlisted
  });
  var _system_concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1243);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
  var _report_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7589);
  var _files_at_hand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5724);
  async function judgeEach(located, options, context, {keyOf: keyOf, judge: judge}) {
   const realRoot = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_1__.Ye)(options.root) ?? options.root;
   const total = located.artifacts.length;
   let done = 0;
   const judgeOne = async ({entry: entry, found: found}) => {
    const {key_version: key_version, fingerprint: fingerprint} = keyOf(entry);
    const judgement = found === void 0 ? missing : await judge(entry, found, realRoot);
    done += 1;
    context.progress(done, total, `${judgement.verdict} ${entry.path}${(0, _report_results_js__WEBPACK_IMPORTED_MODULE_3__.W)(judgement.verdict) ? "" : `: ${judgement.detail}`}`);
    return {
     path: entry.path,
     found_at: found?.path ?? null,
     found_by: found?.by ?? null,
     ...judgement,
     failed: !(0, _report_results_js__WEBPACK_IMPORTED_MODULE_3__.W)(judgement.verdict) && !(options.allowMissing && judgement.verdict === "missing"),
     key_version: key_version,
     fingerprint: fingerprint
    };
   };
   const judged = await (0, _system_concurrency_js__WEBPACK_IMPORTED_MODULE_0__.X2)(located.artifacts, options.concurrency, judgeOne, context.signal);
   const unlisted = options.strict || (0, _files_at_hand_js__WEBPACK_IMPORTED_MODULE_2__.E_)(options) ? located.others.map(toUnlisted) : [];
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
 }),
 8769: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => locateArtifacts
  });
  var external_node_path_ = __webpack_require__(6760);
  var system_concurrency = __webpack_require__(1243);
  var errors = __webpack_require__(9473);
  var files = __webpack_require__(2211);
  var release_name = __webpack_require__(607);
  var signature_path = __webpack_require__(338);
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
  var files_at_hand = __webpack_require__(5724);
  async function locateArtifacts(list, options, context) {
   const isLimited = (0, files_at_hand.E_)(options);
   const named = isLimited ? await (0, files_at_hand.VC)(options, context) : void 0;
   const found = named === void 0 ? findOnDisk(list, options) : findAmong(named, list);
   const isComplete = found.size === list.artifacts.length;
   const atHand = named ?? (isComplete && !options.strict ? [] : await (0, files_at_hand.po)(options, context));
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
   const hashed = await (0, system_concurrency.X2)(free, concurrency, async file => {
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
 }),
 3200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fj: () => verifiedAttestation,
   t3: () => refusedAttestation,
   xy: () => openAttestation
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
  var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4161);
  var _signatures_verify_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
  var _check_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(528);
  async function openAttestation(bytes, trust, {allowRetired: allowRetired}) {
   let attestation;
   try {
    attestation = (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_2__.s)(bytes);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb) return {
     kind: "rejected",
     reason: error.message
    };
    throw error;
   }
   const {envelope: envelope, statement: statement} = attestation;
   const key = (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_1__.UB)(trust.keys, void 0, envelope.keyId);
   if (key === void 0) return {
    kind: "rejected",
    reason: `it names the key ${envelope.keyId} as its signer, which is not among the trusted keys`
   };
   if (!await (0, _signatures_verify_signature_js__WEBPACK_IMPORTED_MODULE_4__.O)(key.publicKey, (0, 
   _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_3__.JC)(envelope.payload), envelope.signature)) return {
    kind: "rejected",
    reason: `its signature is not valid under the key ${envelope.keyId}`
   };
   const problem = (0, _check_signature_js__WEBPACK_IMPORTED_MODULE_5__.MI)(key, allowRetired);
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
 }),
 5941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => policyProblem
  });
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
 }),
 5010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aE: () => attestedResult,
   cJ: () => bareResult,
   pk: () => judgedResult,
   uX: () => rejectedResult
  });
  var _report_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7589);
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
   if (!artifacts.some(({verdict: verdict}) => (0, _report_results_js__WEBPACK_IMPORTED_MODULE_0__.W)(verdict))) return {
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
 })
};
