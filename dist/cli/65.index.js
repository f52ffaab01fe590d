export const id = 65;

export const ids = [ 65 ];

export const modules = {
 7198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ev: () => immutableRelease,
   H7: () => anotherRun,
   XF: () => releaseGone,
   Xn: () => publishedMeanwhile,
   b1: () => foreignAsset,
   rG: () => noRelease,
   yL: () => otherContent
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function noRelease({repository: repository, isAnonymous: isAnonymous}, tag) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-not-found", `${repository} has no release of the tag '${tag}'`, isAnonymous ? "check the tag; drafts are seen only with a github-token that has the permission contents: write" : "check the tag, or make the release (create-release makes a draft); drafts are seen only with the permission contents: write");
  }
  function immutableRelease({tag: tag}, name) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `the release of '${tag}' is published and immutable: '${name}' can no longer be uploaded`, "order the steps so: make a draft, sign and upload to it, publish last (create-release and publish do all of it in one step)");
  }
  function publishedMeanwhile({tag: tag}) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `the release of '${tag}' was published by somebody else while this run uploaded to it`, "let one step alone publish it; run again to see whether all is in place");
  }
  function releaseGone({tag: tag}) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-not-found", `the release of '${tag}' was deleted while this run worked on it`, "make it anew, then run again: what was signed is kept");
  }
  function otherContent(name) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("asset-conflict", `the release has an asset '${name}' with other content than the file that is signed`, "find out which of the two is right; delete the asset from the release, or sign the file that was uploaded");
  }
  function anotherRun(name) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("asset-conflict", `somebody uploaded another '${name}' to the release while this run was under way`, "let one run at a time upload to a release, then run again: what was signed is kept");
  }
  function foreignAsset(name, what) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("file-foreign", `the release has '${name}' already, which is not ${what} of this tool`, "remove it, or set on-existing to overwrite to replace it");
  }
 }),
 6065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sign: () => sign
  });
  var concurrency = __webpack_require__(1243);
  var lock = __webpack_require__(1465);
  var little_memory = __webpack_require__(8152);
  var qpher_signer = __webpack_require__(6041);
  var temporary_files = __webpack_require__(2497);
  var errors = __webpack_require__(9473);
  var schemes = __webpack_require__(5110);
  var release_errors = __webpack_require__(7198);
  var external_node_path_ = __webpack_require__(6760);
  var release_name = __webpack_require__(607);
  var attestation_path = __webpack_require__(2716);
  var checksums = __webpack_require__(7444);
  var signature_path = __webpack_require__(338);
  const MAX_ASSETS = 1e3;
  function plannedUploads(plan) {
   const {options: options, artifacts: artifacts} = plan;
   const upload = (name, kind) => ({
    path: name,
    file: external_node_path_.join(options.root, name),
    name: (0, release_name.d)(name),
    kind: kind
   });
   const wanted = options.upload?.uploadArtifacts === true ? artifacts : [];
   const stages = [ wanted.map(artifact => upload(artifact.path, "artifact")), [ ...artifacts.map(artifact => upload((0, 
   signature_path.o)(artifact.path), "signature")), ...options.checksums.map(algorithm => upload(checksums.b1[algorithm], "checksums")), ...options.attestation ? [ upload((0, 
   attestation_path.g)(options.manifest), "attestation") ] : [] ], [ upload((0, signature_path.o)(options.manifest), "signature") ], [ upload(options.manifest, "manifest") ] ];
   refuseClashes(stages.flat());
   return stages;
  }
  function refuseClashes(uploads) {
   const taken = new Map;
   for (const upload of uploads) {
    const other = taken.get(upload.name);
    if (other !== void 0) throw new errors.Yb("path-clash", `'${other.path}' and '${upload.path}' would both be the asset '${upload.name}' of the release`, "a release has no folders: give the files different names");
    taken.set(upload.name, upload);
   }
   if (uploads.length > MAX_ASSETS) throw new errors.Yb("release-refused", `${uploads.length} files are to be uploaded, and a release has at most ${MAX_ASSETS} assets`, "sign fewer files, or put several into one archive");
  }
  async function openRelease(options, plan, context) {
   const stages = plannedUploads(plan);
   const releases = await context.connectReleases(options.repository);
   releases.requireToken();
   const release = await releases.find(options.tag);
   if (release === void 0) await refuseToCreate(options, releases);
   const assets = release === void 0 ? [] : await releases.assets(release);
   refuseHopeless(plan, stages.flat(), assets, release);
   return {
    options: options,
    releases: releases,
    release: release,
    assets: assets,
    stages: stages
   };
  }
  async function refuseToCreate({createRelease: createRelease, tag: tag}, releases) {
   if (!createRelease) throw (0, release_errors.rG)(releases, tag);
   if (await releases.hasTag(tag)) return;
   throw new errors.Yb("release-not-found", `${releases.repository} has no tag '${tag}'`, "push the tag first: a release of none would make one at whatever commit is the newest");
  }
  function refuseHopeless({artifacts: artifacts, options: {onExisting: onExisting}}, uploads, assets, release) {
   const sizes = new Map(artifacts.map(({path: path, size: size}) => [ path, size ]));
   const whole = new Map(assets.filter(({isWhole: isWhole}) => isWhole).map(asset => [ asset.name, asset ]));
   for (const {path: path, name: name, kind: kind} of uploads) {
    const asset = whole.get(name);
    if (asset === void 0) {
     if (release?.immutable === true) throw (0, release_errors.Ev)(release, name);
    } else if (kind === "artifact") {
     if (asset.size !== sizes.get(path)) throw (0, release_errors.yL)(name);
    } else if (onExisting === "error") throw new errors.Yb("signature-exists", `the release has '${name}' already`, "remove it, or set on-existing to reuse or overwrite"); else if (kind === "signature" && onExisting === "reuse" && !Object.values(schemes.sJ).includes(asset.size)) throw (0, 
    release_errors.b1)(name, "a signature");
   }
  }
  var inspect_artifact = __webpack_require__(4611);
  var dsse = __webpack_require__(4161);
  var plan_signing = __webpack_require__(2190);
  var plan_attestation = __webpack_require__(4459);
  const READ_CONCURRENCY = 8;
  async function withReleaseSignatures(plan, opened) {
   if (plan.options.onExisting !== "reuse") return plan;
   const read = reader(opened);
   const withSignature = async artifact => {
    const name = (0, release_name.d)((0, signature_path.o)(artifact.path));
    const bytes = artifact.existing === void 0 ? await read(name, schemes.my) : void 0;
    return bytes === void 0 ? artifact : {
     ...artifact,
     existing: {
      read: () => bytes,
      isHere: false
     }
    };
   };
   const inRelease = await releaseManifest(plan, read);
   const artifacts = await (0, concurrency.X2)(plan.artifacts, READ_CONCURRENCY, withSignature);
   const attestation = plan.attestation && await withReleaseAttestation(plan.attestation, read);
   return {
    ...plan,
    artifacts: artifacts,
    existingManifest: plan.existingManifest ?? inRelease,
    attestation: attestation
   };
  }
  function reader({releases: releases, assets: assets}) {
   const byName = new Map(assets.map(asset => [ asset.name, asset ]));
   return async (name, maxBytes) => {
    const asset = byName.get(name);
    if (asset?.isWhole !== true || asset.size > maxBytes) return;
    return releases.read(asset, maxBytes);
   };
  }
  async function withReleaseAttestation(planned, read) {
   const name = (0, release_name.d)(planned.path);
   const bytes = planned.existing === void 0 ? await read(name, dsse.ud) : void 0;
   if (bytes === void 0) return planned;
   const attestation = (0, plan_attestation.HZ)(bytes);
   if (attestation === void 0) throw (0, release_errors.b1)(name, "an attestation");
   return {
    ...planned,
    existing: {
     bytes: bytes,
     attestation: attestation,
     isHere: false
    }
   };
  }
  async function releaseManifest({options: options, artifacts: artifacts}, read) {
   const name = (0, release_name.d)(options.manifest);
   const bytes = await read(name, inspect_artifact.b);
   if (bytes === void 0) return;
   const manifest = (0, plan_signing.i6)(bytes);
   if (manifest === void 0) throw (0, release_errors.b1)(name, "a manifest");
   const signed = new Set(artifacts.map(({path: path}) => path));
   const lost = manifest.artifacts.find(({path: path}) => !signed.has(path));
   if (lost !== void 0) throw new errors.Yb("asset-conflict", `the manifest '${name}' of the release lists '${lost.path}', which this run does not sign`, "sign all artifacts of a release in one run, or give each run a manifest of its own name; on-existing: overwrite replaces it");
   const signature = await read((0, release_name.d)((0, signature_path.o)(options.manifest)), schemes.my);
   return {
    bytes: bytes,
    manifest: manifest,
    signature: signature,
    isHere: false
   };
  }
  var github_release = __webpack_require__(9459);
  var external_node_crypto_ = __webpack_require__(7598);
  const MAX_ROUNDS = 3;
  async function placeAsset(state, {kind: kind}, content) {
   const temporary = {
    ...content,
    name: temporaryName(content)
   };
   for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const existing = state.assets.get(content.name);
    if (existing !== void 0 && await isSame(state, existing, content)) {
     await removeLeftovers(state, content.name);
     return "kept";
    }
    if (state.release.immutable) throw (0, release_errors.Ev)(state.release, content.name);
    if (existing?.isWhole === true && kind === "artifact") throw (0, release_errors.yL)(content.name);
    if (existing?.isWhole === true && !state.earlier.has(existing.id)) throw (0, release_errors.H7)(content.name);
    if (existing?.isWhole === false) await remove(state, existing);
    const left = state.assets.get(temporary.name);
    const isReplacing = existing?.isWhole === true || left !== void 0 && (0, github_release.ov)(left, content);
    const placed = isReplacing ? await replace(state, existing, temporary, content) : await upload(state, content);
    if (placed) {
     await removeLeftovers(state, content.name);
     return isReplacing ? "replaced" : "uploaded";
    }
    await refresh(state);
   }
   throw (0, release_errors.H7)(content.name);
  }
  async function replace(state, existing, temporary, {name: name}) {
   const left = state.assets.get(temporary.name);
   if (left === void 0 || !(0, github_release.ov)(left, temporary)) {
    if (left !== void 0) await remove(state, left);
    if (!await upload(state, temporary)) return false;
   }
   const fresh = state.assets.get(temporary.name);
   if (fresh === void 0) return false;
   if (existing !== void 0) await remove(state, existing);
   state.assets.set(name, await state.releases.rename(fresh, name));
   state.assets.delete(temporary.name);
   return true;
  }
  async function upload(state, content) {
   const {releases: releases, release: release, assets: assets} = state;
   const outcome = await releases.upload(release, content);
   if (outcome.kind === "name-taken") return false;
   if (outcome.kind === "refused") throw await whyRefused(state, content, outcome.refusal);
   const {asset: asset} = outcome;
   if (!(0, github_release.ov)(asset, content)) {
    await releases.remove(asset);
    throw new errors.Yb("github-unreachable", `'${content.name}' arrived at GitHub with other content than was sent`, "find out what stands between here and GitHub, and run again: what is in place is kept");
   }
   assets.set(content.name, asset);
   return true;
  }
  async function whyRefused({releases: releases, release: release}, {name: name}, refusal) {
   const now = await releases.look(release);
   if (now === void 0) return (0, release_errors.XF)(release);
   if (release.draft && !now.draft) return (0, release_errors.Xn)(release);
   return now.immutable ? (0, release_errors.Ev)(now, name) : releases.uploadRefused(refusal);
  }
  async function remove({releases: releases, assets: assets}, asset) {
   await releases.remove(asset);
   assets.delete(asset.name);
  }
  async function refresh({releases: releases, release: release, assets: assets}) {
   const listed = await releases.assets(release);
   assets.clear();
   for (const asset of listed) assets.set(asset.name, asset);
  }
  async function isSame({releases: releases}, asset, content) {
   if (!(0, github_release.ov)(asset, content)) return false;
   if (asset.sha256 !== void 0) return true;
   const sha256 = await releases.download(asset, async body => {
    const hash = (0, external_node_crypto_.createHash)("sha256");
    for await (const chunk of body) hash.update(chunk);
    return hash.digest("hex");
   });
   return sha256 === content.sha256;
  }
  function temporaryName({name: name, sha256: sha256}) {
   return `${name}.${sha256.slice(0, 16)}.qpher-new`;
  }
  async function removeLeftovers(state, name) {
   if (state.release.immutable) return;
   for (const asset of [ ...state.assets.values() ]) {
    const isLeftover = asset.name.startsWith(`${name}.`) && /^[0-9a-f]{16}\.qpher-new$/.test(asset.name.slice(name.length + 1));
    if (isLeftover) await remove(state, asset);
   }
  }
  var external_node_fs_ = __webpack_require__(3024);
  async function contentOf({path: path, file: file, name: name, kind: kind}, manifest, {hash: hash, signal: signal}) {
   const algorithm = manifest.digest_algorithm;
   const {size: size, digests: digests} = await hash(file, [ ...new Set([ algorithm, "sha256" ]) ], signal);
   const signed = kind === "artifact" ? manifest.artifacts.find(entry => entry.path === path) : void 0;
   if (signed !== void 0 && signed.digests[algorithm] !== digests[algorithm]) throw new errors.Yb("file-changed", `'${path}' changed after it was signed`, "run again when the step that writes the file has finished");
   return {
    name: name,
    size: size,
    sha256: digests.sha256 ?? "",
    open: () => (0, external_node_fs_.createReadStream)(file)
   };
  }
  const UPLOAD_CONCURRENCY = 4;
  async function uploadToRelease(opened, plan, manifest, context) {
   const {options: options, releases: releases, stages: stages} = opened;
   const release = opened.release ?? await releases.createDraft(options.tag, commitOf(opened, context));
   const earlier = new Set(opened.assets.map(({id: id}) => id));
   const state = {
    releases: releases,
    release: release,
    assets: new Map,
    earlier: earlier
   };
   for (const asset of await releases.assets(release)) state.assets.set(asset.name, asset);
   const uploaded = [];
   const kept = [];
   const total = stages.flat().length;
   for (const stage of stages) await (0, concurrency.X2)(stage, UPLOAD_CONCURRENCY, async planned => {
    const content = await contentOf(planned, manifest, context);
    const outcome = await placeAsset(state, planned, content);
    (outcome === "kept" ? kept : uploaded).push(content);
    context.progress(uploaded.length + kept.length, total, `${outcome} ${content.name} (release)`);
   }, context.signal);
   const inPlace = await requireComplete(state, [ ...uploaded, ...kept ]);
   const finished = inPlace.draft && options.publish ? await releases.publish(inPlace) : inPlace;
   const names = contents => contents.map(({name: name}) => name).sort();
   return {
    repository: releases.repository,
    tag: options.tag,
    url: finished.url,
    state: finished.draft ? "draft" : "published",
    uploaded: names(uploaded),
    kept: names(kept)
   };
  }
  function commitOf({releases: releases}, {source: source}) {
   return source?.repository === releases.repository ? source.commit : void 0;
  }
  async function requireComplete({releases: releases, release: release}, contents) {
   const assets = new Map((await releases.assets(release)).map(asset => [ asset.name, asset ]));
   for (const content of contents) {
    const asset = assets.get(content.name);
    if (asset === void 0 || !(0, github_release.ov)(asset, content)) throw (0, release_errors.yL)(content.name);
   }
   const now = await releases.look(release);
   if (now === void 0) throw (0, release_errors.XF)(release);
   if (release.draft && !now.draft) throw (0, release_errors.Xn)(release);
   return now;
  }
  var hash_file = __webpack_require__(4885);
  var manifest_manifest = __webpack_require__(8765);
  async function readEarlierManifest(plan, signer) {
   if (plan.existingManifest?.signature === void 0) return;
   const {bytes: bytes, manifest: manifest, signature: signature} = plan.existingManifest;
   const key = await signer.activeKey();
   if ((0, manifest_manifest.Rn)(manifest, manifest.key_version).fingerprint !== key.publicKey.fingerprint) return;
   const algorithm = manifest.digest_algorithm;
   if (!await signer.isValid({
    algorithm: algorithm,
    bytes: (0, hash_file.yi)(bytes, algorithm)
   }, signature, key)) return;
   return {
    manifest: manifest,
    bytes: bytes,
    signature: signature,
    artifacts: new Map(manifest.artifacts.map(artifact => [ artifact.path, artifact ]))
   };
  }
  var sign_result = __webpack_require__(7290);
  var manifest_statement = __webpack_require__(1165);
  async function signAttestation({attestation: attestation}, signed, signer) {
   if (attestation === void 0) return;
   const {path: path, file: file, run: run, existing: existing} = attestation;
   const subjects = signed.map(({entry: entry}) => toSubject(entry));
   const facts = ({keyVersion: keyVersion, publicKey: publicKey}) => ({
    path: path,
    key_version: keyVersion,
    fingerprint: publicKey.fingerprint
   });
   if (existing !== void 0) {
    const {envelope: envelope, statement: statement} = existing.attestation;
    const same = (0, manifest_statement.j8)({
     subjects: subjects,
     run: ofSameRun(run, statement.run)
    });
    const key = await signer.activeKey();
    const isSame = same.equals(envelope.payload) && envelope.keyId === key.publicKey.fingerprint;
    if (isSame && await signer.isValid(messageOf(same), envelope.signature, key)) return {
     facts: facts(key),
     content: existing.isHere ? void 0 : {
      file: file,
      bytes: existing.bytes
     }
    };
   }
   const payload = (0, manifest_statement.j8)({
    subjects: subjects,
    run: run
   });
   const {key: key, bytes: signature} = await signer.sign(() => messageOf(payload));
   const bytes = (0, dsse.MG)({
    payload: payload,
    keyId: key.publicKey.fingerprint,
    signature: signature
   });
   return {
    facts: facts(key),
    content: {
     file: file,
     bytes: bytes
    }
   };
  }
  function messageOf(payload) {
   return {
    algorithm: null,
    bytes: (0, dsse.JC)(payload)
   };
  }
  function ofSameRun(run, earlier) {
   return run.run_id === earlier.run_id ? {
    ...run,
    run_attempt: earlier.run_attempt
   } : run;
  }
  function toSubject({path: path, digests: digests}) {
   const {sha256: sha256, sha512: sha512} = digests;
   if (sha256 === void 0 || sha512 === void 0) throw new TypeError(`no digests of '${path}' to attest`);
   return {
    path: path,
    digests: {
     sha256: sha256,
     sha512: sha512
    }
   };
  }
  var artifacts_digest = __webpack_require__(1462);
  var system_files = __webpack_require__(2211);
  async function signArtifacts(plan, earlier, signer, context) {
   const total = plan.artifacts.length;
   let done = 0;
   const signOne = async artifact => {
    const signed = await signArtifact(artifact, plan, earlier, signer, context);
    done += 1;
    context.progress(done, total, `${signed.reused ? "kept" : "signed"} ${artifact.path} (key version ${signed.key.keyVersion})`);
    return signed;
   };
   return (0, concurrency.X2)(plan.artifacts, 2 * plan.options.concurrency, signOne, context.signal);
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
    const {read: read, isHere: isHere} = artifact.existing;
    const bytes = read();
    if (bytes !== void 0 && await signer.isValid(digest, bytes, key)) {
     if (!isHere) (0, system_files.vZ)({
      file: (0, signature_path.o)(artifact.file),
      bytes: bytes
     });
     const known = earlierSignature(earlier, artifact.path, digest, key);
     const scheme = plan.options.selfCheck === "local" ? (0, schemes.Bx)(bytes) ?? null : null;
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
   (0, system_files.vZ)({
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
  function writeChecksums(plan, manifest) {
   const files = plan.options.checksums.map(algorithm => ({
    name: checksums.b1[algorithm],
    bytes: Buffer.from((0, checksums.ss)(manifest.artifacts, algorithm))
   }));
   (0, system_files.vZ)(...files.map(({name: name, bytes: bytes}) => ({
    file: external_node_path_.join(plan.options.root, name),
    bytes: bytes
   })));
   return files.map(({name: name}) => name);
  }
  var external_node_util_ = __webpack_require__(7975);
  var keyring = __webpack_require__(1488);
  var manifest_pieces = __webpack_require__(5875);
  var version = __webpack_require__(8508);
  async function writeManifest(plan, signed, earlier, signer, context, attestation) {
   const write = (...files) => {
    context.signal.throwIfAborted();
    (0, system_files.vZ)(...attestation === void 0 ? [] : [ attestation ], ...files);
   };
   const manifestFiles = (manifest, signature) => [ {
    file: (0, signature_path.o)(plan.manifestFile),
    bytes: signature
   }, {
    file: plan.manifestFile,
    bytes: manifest
   } ];
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
     createdAt: earlier.manifest.created_at,
     source: write_manifest_ofSameRun(context.source, earlier.manifest.source)
    });
    if ((0, external_node_util_.isDeepStrictEqual)(same, earlier.manifest)) {
     const isHere = plan.existingManifest?.isHere !== false;
     const missing = isHere ? [] : manifestFiles(earlier.bytes, earlier.signature);
     if (attestation !== void 0 || !isHere) write(...missing);
     return earlier.manifest;
    }
   }
   const algorithm = plan.options.digestAlgorithm;
   for (;;) {
    const {key: key, scheme: scheme, bytes: bytes} = await signer.sign(key => ({
     algorithm: algorithm,
     bytes: (0, hash_file.qj)((0, manifest_pieces.$2)(manifestUnder(key, schemes, draft)), algorithm)
    }));
    const manifest = manifestUnder(key, schemes, draft);
    if ((0, manifest_manifest.Rn)(manifest, key.keyVersion).scheme === scheme) {
     write(...manifestFiles((0, manifest_pieces.$2)(manifest), bytes));
     return manifest;
    }
    schemes.set(key.keyVersion, scheme);
   }
  }
  function write_manifest_ofSameRun(source, earlier) {
   const isSame = source !== null && source.run_id !== null && source.run_id === earlier?.run_id;
   return isSame ? {
    ...source,
    run_attempt: earlier.run_attempt
   } : source;
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
  async function sign(options, context) {
   if (options.dryRun !== void 0) {
    const plan = await (0, plan_signing.rx)(options, context);
    if (options.upload !== void 0) plannedUploads(plan);
    return (0, sign_result.Uf)(plan, options.dryRun);
   }
   (0, little_memory.b)();
   const onWait = holder => {
    context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
   };
   return (0, lock.k)(options.root, {
    signal: context.signal,
    onWait: onWait
   }, () => signAlone(options, context));
  }
  async function signAlone(options, context) {
   const local = await (0, concurrency.Wh)((0, plan_signing.rx)(options, context), context.signal);
   (0, temporary_files.jU)((0, plan_signing.qq)(local));
   const release = options.upload && await openRelease(options.upload, local, context);
   const plan = release === void 0 ? local : await withReleaseSignatures(local, release);
   const client = await context.connect();
   const signer = new qpher_signer.l({
    client: client,
    endpoint: options.signingEndpoint,
    selfCheck: options.selfCheck,
    concurrency: options.concurrency,
    verify: context.verify,
    pins: options.keyFingerprints
   });
   const earlier = await readEarlierManifest(plan, signer);
   const signed = await signArtifacts(plan, earlier, signer, context);
   const attestation = await signAttestation(plan, signed, signer);
   const manifest = await writeManifest(plan, signed, earlier, signer, context, attestation?.content);
   const checksums = writeChecksums(plan, manifest);
   const uploaded = release === void 0 ? null : await uploadToRelease(release, plan, manifest, context);
   return (0, sign_result.gP)(plan, signed, manifest, checksums, attestation?.facts ?? null, uploaded, client);
  }
 }),
 4459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HZ: () => asAttestation,
   _U: () => planAttestation
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
  var _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4974);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2716);
  var _manifest_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1165);
  var _qpher_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6488);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4161);
  var _standing_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1901);
  function planAttestation(options, artifacts, {source: source, workflowRun: workflowRun, warn: warn}) {
   const name = (0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_9__.g)(options.manifest);
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(options.root, name);
   if (!options.attestation) {
    if ((0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(file)) warn(`'${name}' is of an earlier run; verify refuses it beside another manifest`);
    return;
   }
   refuseUnverifiable(options);
   if (workflowRun === null) throw noWorkflow();
   refuseOtherRun(source, workflowRun);
   refuseTooMany(artifacts, workflowRun);
   return {
    path: name,
    file: file,
    run: workflowRun,
    existing: existingAttestation(file, options)
   };
  }
  function refuseOtherRun(source, run) {
   const fields = [ "repository", "ref", "commit", "workflow" ];
   const other = fields.find(field => source?.[field] !== run[field]);
   if (other === void 0) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("setting-conflict", `attestation tells of this run of GitHub Actions, and source names another ${other}`, "leave out one of the two settings");
  }
  function refuseUnverifiable({signingEndpoint: signingEndpoint, selfCheck: selfCheck}) {
   const needed = [ {
    setting: "signing-endpoint",
    given: signingEndpoint,
    needs: "sign"
   }, {
    setting: "self-check",
    given: selfCheck,
    needs: "local"
   } ];
   const conflict = needed.find(({given: given, needs: needs}) => given !== needs);
   if (conflict === void 0) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("setting-conflict", `attestation needs ${conflict.setting}: ${conflict.needs}, and it is ${conflict.given}`, "an attestation is signed as a message and checked with the public key: leave out one of the two settings");
  }
  function noWorkflow() {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("workflow-unknown", "attestation is on, and the environment does not describe a run of GitHub Actions", "leave it out here; in a workflow, check that GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REF, GITHUB_SHA, " + "GITHUB_WORKFLOW_REF and GITHUB_RUN_ID reach this step");
  }
  function refuseTooMany(artifacts, run) {
   const digests = {
    sha256: "0".repeat(2 * _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha256),
    sha512: "0".repeat(2 * _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__.QN.sha512)
   };
   const subjects = artifacts.map(artifact => ({
    path: artifact.path,
    digests: digests
   }));
   const {length: length} = (0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_7__.JC)((0, 
   _manifest_statement_js__WEBPACK_IMPORTED_MODULE_5__.j8)({
    subjects: subjects,
    run: run
   }));
   if (length <= _qpher_client_js__WEBPACK_IMPORTED_MODULE_6__.f) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("attestation-too-large", `the attestation of ${artifacts.length} artifacts has ${length} bytes to sign, and the service signs at most ${_qpher_client_js__WEBPACK_IMPORTED_MODULE_6__.f}`, "sign fewer artifacts in a run, each run with a manifest of its own, or leave attestation out");
  }
  function existingAttestation(file, {onExisting: onExisting}) {
   if (onExisting === "overwrite") return;
   const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(file, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_7__.ud);
   if (bytes === void 0) return;
   if (onExisting === "error") throw (0, _standing_files_js__WEBPACK_IMPORTED_MODULE_8__.c)(file);
   const attestation = asAttestation(bytes);
   if (attestation === void 0) throw (0, _standing_files_js__WEBPACK_IMPORTED_MODULE_8__.M)(file, "an attestation");
   return {
    bytes: bytes,
    attestation: attestation,
    isHere: true
   };
  }
  function asAttestation(bytes) {
   try {
    return (0, _manifest_attestation_js__WEBPACK_IMPORTED_MODULE_4__.s)(bytes);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return;
    throw error;
   }
  }
 }),
 2190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ks: () => KEYRING_NAME,
   i6: () => asManifest,
   qq: () => foldersWrittenTo,
   rx: () => planSigning
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var concurrency = __webpack_require__(1243);
  var errors = __webpack_require__(9473);
  var system_files = __webpack_require__(2211);
  var signature_path = __webpack_require__(338);
  var artifact_path = __webpack_require__(42);
  var inspect_artifact = __webpack_require__(4611);
  var match_files = __webpack_require__(8851);
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
   const realRoot = (0, system_files.Ye)(options.root) ?? options.root;
   const named = files.map(file => ({
    file: file,
    path: artifactPath(file, options.root)
   }));
   const artifacts = await (0, concurrency.Ae)(named, ({file: file, path: name}) => {
    refuseLinkOutside(file, name, realRoot);
    return {
     path: name,
     file: file,
     size: (0, inspect_artifact.r)(file, name)
    };
   });
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
  var attestation_path = __webpack_require__(2716);
  var manifest_checksums = __webpack_require__(7444);
  var manifest = __webpack_require__(8765);
  var statement = __webpack_require__(1165);
  var schemes = __webpack_require__(5110);
  var plan_attestation = __webpack_require__(4459);
  var digest = __webpack_require__(1462);
  var manifest_pieces = __webpack_require__(5875);
  const ROOM = 1024 * 1024;
  function refuseLargeManifest(artifacts, algorithms) {
   const digests = Object.fromEntries(algorithms.map(name => [ name, "0".repeat(digest.QN[name] * 2) ]));
   let bytes = ROOM;
   for (const piece of (0, manifest_pieces.cD)(likenesses(artifacts, digests))) bytes += Buffer.byteLength(piece);
   if (bytes <= inspect_artifact.b) return;
   throw new errors.Yb("manifest-too-large", `a manifest of ${artifacts.length} artifacts would have more than the ${inspect_artifact.b} bytes that are read of one`, "sign them in several runs, each with a manifest of its own, or sign an archive of them");
  }
  function* likenesses(artifacts, digests) {
   for (const {path: path, size: size} of artifacts) yield {
    path: path,
    size: size,
    digests: digests,
    signature: {
     path: (0, signature_path.o)(path),
     key_version: 1,
     request_id: "00000000-0000-0000-0000-000000000000",
     signed_at: "1970-01-01T00:00:00.000Z"
    }
   };
  }
  var standing_files = __webpack_require__(1901);
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
   const digestAlgorithms = [ ...new Set([ options.digestAlgorithm, ...options.checksums, ...options.attestation ? statement.IF : [] ]) ];
   refuseLargeManifest(found.artifacts, digestAlgorithms);
   const artifacts = await (0, concurrency.Ae)(found.artifacts, artifact => ({
    ...artifact,
    existing: existingSignature(artifact, options.onExisting)
   }));
   return {
    options: options,
    patterns: found.patterns,
    artifacts: artifacts,
    digestAlgorithms: digestAlgorithms,
    manifestFile: manifestFile,
    existingManifest: existingManifest(manifestFile, options),
    attestation: (0, plan_attestation._U)(options, found.artifacts, context)
   };
  }
  function foldersWrittenTo({options: options, artifacts: artifacts, manifestFile: manifestFile}) {
   const files = [ manifestFile, ...options.report === void 0 ? [] : [ options.report ] ];
   return [ options.root, ...[ ...files, ...artifacts.map(({file: file}) => file) ].map(file => external_node_path_.dirname(file)) ];
  }
  function ownFiles(options, manifestFile) {
   const checksums = options.checksums.map(algorithm => external_node_path_.join(options.root, manifest_checksums.b1[algorithm]));
   const keyring = external_node_path_.join(options.root, KEYRING_NAME);
   const report = options.report === void 0 ? [] : [ options.report ];
   return [ manifestFile, (0, signature_path.o)(manifestFile), (0, attestation_path.g)(manifestFile), keyring, ...checksums, ...report ];
  }
  function refuseCost(artifacts, {maxFiles: maxFiles, maxBytes: maxBytes}) {
   const bytes = artifacts.reduce((sum, {size: size}) => sum + size, 0);
   if (artifacts.length > maxFiles) throw new errors.Yb("cost-guard", `${artifacts.length} files match, and max-files allows ${maxFiles}`, "each file is a call that may be billed: narrow the patterns, or raise max-files");
   if (bytes > maxBytes) throw new errors.Yb("cost-guard", `the files have ${bytes} bytes together, and max-bytes allows ${maxBytes}`, "narrow the patterns, or raise max-bytes");
  }
  function existingSignature(artifact, onExisting) {
   const file = (0, signature_path.o)(artifact.file);
   if (!isThere(file, artifact) || onExisting === "overwrite") return;
   const size = sizeOfSignature(file);
   if (size === void 0) return;
   if (onExisting === "error") throw (0, standing_files.c)(file);
   if ((0, schemes.Bx)({
    length: size
   }) === void 0) throw (0, standing_files.M)(file, "a signature");
   return {
    read: () => (0, system_files.Zu)(file, schemes.my),
    isHere: true
   };
  }
  function sizeOfSignature(file) {
   try {
    return (0, system_files.JL)(file);
   } catch (cause) {
    if (!(cause instanceof errors.Yb)) throw cause;
    if (cause.code === "file-missing") return;
    throw (0, standing_files.M)(file, "a signature");
   }
  }
  function isThere(file, artifact) {
   try {
    return (0, external_node_fs_.lstatSync)(file, {
     throwIfNoEntry: false
    }) !== void 0;
   } catch (cause) {
    if ((0, errors.vq)(cause) !== "ENAMETOOLONG") return true;
    throw new errors.Yb("path-invalid", `the name '${artifact.path}' leaves no room for that of its signature file, which ends in .sig`, "give the file a shorter name", {
     cause: cause
    });
   }
  }
  function existingManifest(file, {onExisting: onExisting}) {
   if (onExisting === "overwrite") return;
   const bytes = (0, system_files.Zu)(file, inspect_artifact.b);
   if (bytes === void 0) return;
   if (onExisting === "error") throw (0, standing_files.c)(file);
   const manifest = asManifest(bytes);
   if (manifest === void 0) throw (0, standing_files.M)(file, "a manifest");
   return {
    bytes: bytes,
    manifest: manifest,
    signature: (0, system_files.Zu)((0, signature_path.o)(file), schemes.my),
    isHere: true
   };
  }
  function asManifest(bytes) {
   try {
    return (0, manifest.Ng)(bytes);
   } catch (error) {
    if (error instanceof errors.Yb) return;
    throw error;
   }
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
 9459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ky: () => toAsset,
   ov: () => hasContent,
   zR: () => toRelease
  });
  function hasContent(asset, {size: size, sha256: sha256}) {
   return asset.isWhole && asset.size === size && (asset.sha256 ?? sha256) === sha256;
  }
  function toRelease(release) {
   return {
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    immutable: release.immutable ?? false,
    url: release.html_url,
    uploadUrl: release.upload_url.replace(/\{[^{}]*\}$/, "{?name}")
   };
  }
  function toAsset(asset) {
   const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? "") ?? [];
   return {
    id: asset.id,
    name: asset.name,
    size: asset.size,
    isWhole: asset.state === "uploaded",
    sha256: sha256,
    publicUrl: asset.browser_download_url
   };
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
 6488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => MAX_MESSAGE_BYTES,
   r: () => serviceClient
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3138);
  const MAX_MESSAGE_BYTES = 1024 * 1024;
  const KEYS = "/api/v1/kms/keys";
  const SIGNATURE = "/api/v1/signature";
  function serviceClient(caller) {
   const found = async (answer, what) => {
    const value = await answer;
    if (value !== void 0) return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("service-refused", `the service knows no ${what}`, "check the key version and api-url");
   };
   const post = (path, body, answer) => caller.call({
    method: "POST",
    path: path,
    body: body
   }, answer);
   return {
    async listKeys(algorithm) {
     const path = `${KEYS}?algorithm=${algorithm}`;
     const {value: value} = await found(caller.call({
      method: "GET",
      path: path
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.W7), "list of keys");
     return value.data.keys.filter(key => key.algorithm === algorithm).map(toServiceKey);
    },
    async getActiveKey(algorithm) {
     const answer = await caller.call({
      method: "GET",
      path: `${KEYS}/active?algorithm=${algorithm}`
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Qi);
     const key = answer?.value.data;
     if (key?.status === "active" && key.algorithm === algorithm) return toServiceKey(key);
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-active-key", `the tenant has no active ${algorithm} key`, "make one with `qpher-sign keys generate`, or check that api-key is of the right tenant");
    },
    async generateKey(algorithm) {
     const {value: value} = await found(post(`${KEYS}/generate`, {
      algorithm: algorithm
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Qi), "operation to generate keys");
     return toServiceKey(value.data);
    },
    async rotateKey(algorithm) {
     const {value: value} = await found(post(`${KEYS}/rotate`, {
      algorithm: algorithm
     }, _wire_js__WEBPACK_IMPORTED_MODULE_1__.$P), "key to rotate");
     return "new_key" in value.data ? value.data.new_key.key_version : value.data.key_version;
    },
    async retireKey(algorithm, keyVersion) {
     const body = {
      algorithm: algorithm,
      key_version: keyVersion
     };
     const {value: value} = await found(post(`${KEYS}/retire`, body, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Qi), `${algorithm} key version ${keyVersion}`);
     return toServiceKey(value.data);
    },
    async sign(endpoint, message, keyVersion) {
     const body = {
      ...messageFields(endpoint, message),
      key_version: keyVersion
     };
     const answer = await post(`${SIGNATURE}/${endpoint}`, body, _wire_js__WEBPACK_IMPORTED_MODULE_1__.P6);
     if (answer === void 0) return;
     const {signature: signature, key_version: key_version} = answer.value.data;
     return {
      keyVersion: key_version,
      signature: Buffer.from(signature, "base64"),
      requestId: answer.requestId
     };
    },
    async verify(endpoint, message, signature, keyVersion) {
     const path = `${SIGNATURE}/${endpoint === "sign" ? "verify" : "verify-hash"}`;
     const encoded = Buffer.from(signature).toString("base64");
     const body = {
      ...messageFields(endpoint, message),
      signature: encoded,
      key_version: keyVersion
     };
     const answer = await post(path, body, _wire_js__WEBPACK_IMPORTED_MODULE_1__.sf);
     return answer !== void 0 && answer.value.data.valid && answer.value.data.key_version === keyVersion;
    },
    calls: () => caller.calls
   };
  }
  function messageFields(endpoint, {algorithm: algorithm, bytes: bytes}) {
   const encoded = Buffer.from(bytes).toString("base64");
   if (endpoint === "sign") return {
    message: encoded
   };
   if (algorithm === null) throw new TypeError("sign-hash takes digests alone");
   return {
    hash: encoded,
    hash_algorithm: algorithm.replace("sha", "SHA-")
   };
  }
  function toServiceKey(key) {
   return {
    keyVersion: key.key_version,
    algorithm: key.algorithm,
    status: key.status,
    createdAt: key.created_at,
    publicKey: key.public_key
   };
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
 3138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $P: () => rotationAnswer,
   B1: () => errorAnswer,
   P6: () => signatureAnswer,
   Qi: () => keyAnswer,
   W7: () => keyListAnswer,
   sf: () => verdictAnswer
  });
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
  var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
  const envelope = data => _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   data: data
  });
  const keySchema = _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   status: _schema_js__WEBPACK_IMPORTED_MODULE_1__.KIO(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.oY),
   public_key: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   created_at: _schema_js__WEBPACK_IMPORTED_MODULE_2__.uR()
  });
  const keyAnswer = envelope(keySchema);
  const keyListAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   keys: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YOg(keySchema)
  }));
  const rotationAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.KCZ([ _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   new_key: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1)
   })
  }), _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(1)
  }) ]));
  const signatureAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   signature: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP()
  }));
  const verdictAnswer = envelope(_schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   valid: _schema_js__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   key_version: _schema_js__WEBPACK_IMPORTED_MODULE_2__.Wh(),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP()
  }));
  const errorAnswer = _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   error: _schema_js__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    error_code: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    message: _schema_js__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })
  });
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
