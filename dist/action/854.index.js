export const id = 854;

export const ids = [ 854 ];

export const modules = {
 9854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
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
