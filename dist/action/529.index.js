export const id = 529;

export const ids = [ 529 ];

export const modules = {
 4529: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runAction: () => runAction
  });
  var core = __webpack_require__(6421);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var files = __webpack_require__(2211);
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
  var build_concurrency = __webpack_require__(3943);
  var qpher_signer = __webpack_require__(6041);
  var temporary_files = __webpack_require__(2497);
  var root_lock = __webpack_require__(1859);
  var schemes = __webpack_require__(5110);
  var release_errors = __webpack_require__(7198);
  var asset_name = __webpack_require__(4317);
  var attestation_path = __webpack_require__(2716);
  var signature_path = __webpack_require__(338);
  const MAX_ASSETS = 1e3;
  function plannedUploads(plan) {
   const {options: options, artifacts: artifacts} = plan;
   const upload = (name, kind) => ({
    path: name,
    file: external_node_path_.join(options.root, name),
    name: (0, asset_name.S)(name),
    kind: kind
   });
   const wanted = options.upload?.uploadArtifacts === true ? artifacts : [];
   const stages = [ wanted.map(artifact => upload(artifact.path, "artifact")), [ ...artifacts.map(artifact => upload((0, 
   signature_path.oY)(artifact.path), "signature")), ...plan.checksums.flatMap(({path: sums}) => [ upload((0, 
   signature_path.oY)(sums), "signature"), upload(sums, "checksums") ]), ...options.attestation ? [ upload((0, 
   attestation_path.g)(options.manifest), "attestation") ] : [] ], [ upload((0, signature_path.oY)(options.manifest), "signature") ], [ upload(options.manifest, "manifest") ] ];
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
  var document_message = __webpack_require__(7107);
  var dsse = __webpack_require__(4161);
  var plan_signing = __webpack_require__(6274);
  var plan_attestation = __webpack_require__(4459);
  const READ_CONCURRENCY = 8;
  async function withReleaseSignatures(plan, opened) {
   if (plan.options.onExisting !== "reuse") return plan;
   const read = reader(opened);
   const withSignature = async artifact => {
    const name = (0, asset_name.S)((0, signature_path.oY)(artifact.path));
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
   const artifacts = await (0, build_concurrency.X2)(plan.artifacts, READ_CONCURRENCY, withSignature);
   const attestation = plan.attestation && await withReleaseAttestation(plan.attestation, read);
   const checksums = await Promise.all(plan.checksums.map(planned => withReleaseChecksums(planned, read)));
   return {
    ...plan,
    artifacts: artifacts,
    existingManifest: plan.existingManifest ?? inRelease,
    checksums: checksums,
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
  async function withReleaseChecksums(planned, read) {
   if (planned.existing !== void 0) return planned;
   const bytes = await read((0, asset_name.S)(planned.path), document_message.bi);
   if (bytes === void 0) return planned;
   const signature = await read((0, asset_name.S)((0, signature_path.oY)(planned.path)), schemes.my);
   return {
    ...planned,
    existing: {
     bytes: bytes,
     signature: signature
    }
   };
  }
  async function withReleaseAttestation(planned, read) {
   const name = (0, asset_name.S)(planned.path);
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
   const name = (0, asset_name.S)(options.manifest);
   const bytes = await read(name, document_message.bi);
   if (bytes === void 0) return;
   const manifest = (0, plan_signing.i6)(bytes, options.kind);
   if (manifest === void 0) throw (0, release_errors.b1)(name, "a manifest");
   const signed = new Set(artifacts.map(({path: path}) => path));
   const lost = manifest.artifacts.find(({path: path}) => !signed.has(path));
   if (lost !== void 0) throw new errors.Yb("asset-conflict", `the manifest '${name}' of the release lists '${lost.path}', which this run does not sign`, "sign all artifacts of a release in one run, or give each run a manifest of its own name; on-existing: overwrite replaces it");
   const signature = await read((0, asset_name.S)((0, signature_path.oY)(options.manifest)), schemes.my);
   return {
    bytes: bytes,
    manifest: manifest,
    signature: signature,
    isHere: false
   };
  }
  var github_release = __webpack_require__(9459);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_crypto_namespaceObject = __webpack_require__.t(external_node_crypto_, 2);
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
   for (const stage of stages) await (0, build_concurrency.X2)(stage, UPLOAD_CONCURRENCY, async planned => {
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
  var seal = __webpack_require__(2686);
  var checksum_files = __webpack_require__(5978);
  var tenant_keys = __webpack_require__(3240);
  var verdicts = __webpack_require__(4454);
  function plannedResult(plan, reason) {
   return {
    mode: "sign",
    outcome: "planned",
    dry_run: reason,
    manifest: null,
    source: null,
    attestation: null,
    files: [],
    release: null,
    patterns: plan.patterns,
    artifacts: plan.artifacts.map(({path: path, size: size}) => ({
     path: path,
     action: "planned",
     size: size,
     digests: {},
     key_version: null,
     request_id: null
    })),
    api_calls: 0
   };
  }
  function signedResult({options: options, patterns: patterns}, {signed: signed, manifest: manifest, checksums: checksums, attestation: attestation, uploaded: uploaded, calls: calls}) {
   const documents = [ options.manifest, ...checksums.map(({planned: planned}) => planned.path) ];
   return {
    mode: "sign",
    outcome: "signed",
    dry_run: null,
    manifest: (0, verdicts.ns)(manifest, options.manifest),
    source: manifest.source,
    attestation: attestation,
    files: [ ...signed.flatMap(({entry: entry}) => entry.signature?.path ?? []), ...documents.flatMap(document => [ document, (0, 
    signature_path.oY)(document) ]), ...attestation === null ? [] : [ attestation.path ] ],
    release: uploaded,
    patterns: patterns,
    artifacts: signed.map(({entry: entry, reused: reused}) => ({
     path: entry.path,
     action: reused ? "reused" : "signed",
     size: entry.size,
     digests: entry.digests,
     key_version: entry.key_version,
     request_id: entry.signature?.request_id ?? null
    })),
    api_calls: calls
   };
  }
  var build_bytes = __webpack_require__(8099);
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
     run: (0, seal.Og)(run, statement.run) ?? run
    });
    const key = await signer.activeKey();
    const isSame = (0, build_bytes.ex)(same, envelope.payload) && envelope.keyId === key.publicKey.fingerprint;
    if (isSame && await signer.isValid((0, dsse.JC)(same), envelope.signature, key)) return {
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
   const {key: key, bytes: signature} = await signer.sign(() => (0, dsse.JC)(payload));
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
  var hash_file = __webpack_require__(4885);
  async function signArtifacts(plan, earlier, keys, context) {
   const total = plan.artifacts.length;
   const known = new Map(earlier?.manifest.artifacts.map(entry => [ entry.path, entry ]));
   let done = 0;
   const signOne = async artifact => {
    const signed = await signArtifact(artifact, plan, known, {
     ...keys,
     context: context
    });
    done += 1;
    context.progress(done, total, `${signed.reused ? "kept" : "signed"} ${artifact.path} (key version ${signed.key.keyVersion})`);
    return signed;
   };
   return (0, build_concurrency.X2)(plan.artifacts, 2 * plan.options.concurrency, signOne, context.signal);
  }
  async function signArtifact(artifact, plan, earlier, {signer: signer, tenant: tenant, context: {now: now, hash: hash, signal: signal}}) {
   const algorithm = plan.options.digestAlgorithm;
   const hashed = await hash(artifact.file, plan.digestAlgorithms, signal);
   const digest = (0, artifacts_digest.Ze)(hashed.digests, algorithm);
   const entry = (keyVersion, requestId, signedAt) => ({
    path: artifact.path,
    size: hashed.size,
    digests: hashed.digests,
    key_version: keyVersion,
    signature: {
     path: (0, signature_path.oY)(artifact.path),
     request_id: requestId,
     signed_at: signedAt
    }
   });
   if (artifact.existing !== void 0) {
    const key = await signer.activeKey();
    const {read: read, isHere: isHere} = artifact.existing;
    const bytes = read();
    const scheme = bytes && (0, schemes.Bx)(bytes);
    if (bytes !== void 0 && scheme !== void 0 && await signer.isValid(digest, bytes, key)) {
     if (!isHere) (0, files.vZ)({
      file: (0, signature_path.oY)(artifact.file),
      bytes: bytes
     });
     const known = earlierSignature(earlier, {
      path: artifact.path,
      digests: hashed.digests,
      key: key
     }, algorithm);
     return {
      entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
      key: key,
      scheme: scheme,
      reused: true
     };
    }
   }
   if (artifact.existing !== void 0) await (0, tenant_keys.D9)(artifact, artifact.existing.read(), tenant);
   const {key: key, bytes: bytes, scheme: scheme, requestId: requestId} = await signer.sign(() => digest);
   (0, hash_file.dT)(artifact.file, hashed);
   (0, files.vZ)({
    file: (0, signature_path.oY)(artifact.file),
    bytes: bytes
   });
   return {
    entry: entry(key.keyVersion, requestId, now().toISOString()),
    key: key,
    scheme: scheme,
    reused: false
   };
  }
  function earlierSignature(earlier, {path: path, digests: digests, key: key}, algorithm) {
   const entry = earlier.get(path);
   const isSame = entry?.digests[algorithm] === digests[algorithm] && entry?.key_version === key.keyVersion;
   return isSame ? entry.signature : null;
  }
  function sign_artifacts_contentOf(signed, {digestAlgorithm: digestAlgorithm}, source) {
   const keys = new Map;
   for (const {key: key, scheme: scheme} of signed) {
    const {fingerprint: fingerprint} = key.publicKey;
    keys.set(key.keyVersion, {
     key_version: key.keyVersion,
     fingerprint: fingerprint,
     scheme: scheme
    });
   }
   return {
    digestAlgorithm: digestAlgorithm,
    source: source,
    keys: [ ...keys.values() ],
    artifacts: signed.map(({entry: entry}) => entry)
   };
  }
  var write_documents = __webpack_require__(9715);
  async function sign(options, context) {
   if (options.dryRun !== void 0) {
    const plan = await (0, plan_signing.rx)(options, context);
    if (options.upload !== void 0) plannedUploads(plan);
    return plannedResult(plan, options.dryRun);
   }
   return (0, root_lock.Y)(options.root, context, () => signAlone(options, context));
  }
  async function signAlone(options, context) {
   const local = await (0, build_concurrency.Wh)((0, plan_signing.rx)(options, context), context.signal);
   (0, temporary_files.jU)((0, plan_signing.qq)(local));
   const release = options.upload && await openRelease(options.upload, local, context);
   const plan = release === void 0 ? local : await withReleaseSignatures(local, release);
   warnOfLostSource(plan, context);
   const client = await context.connect();
   const {concurrency: concurrency, keyFingerprints: pins} = options;
   const signer = new qpher_signer.l({
    client: client,
    concurrency: concurrency,
    verify: context.verify,
    pins: pins
   });
   const earlier = await (0, seal.ax)(options.kind, plan.existingManifest, signer);
   const tenant = new tenant_keys.lQ(client, context.verify);
   await (0, checksum_files.nw)(plan.checksums, earlier, tenant);
   await (0, tenant_keys.js)(plan.artifacts, tenant);
   const signed = await signArtifacts(plan, earlier, {
    signer: signer,
    tenant: tenant
   }, context);
   const attestation = await signAttestation(plan, signed, signer);
   const content = {
    ...sign_artifacts_contentOf(signed, options, context.source),
    createdAt: context.now().toISOString()
   };
   const sealed = await (0, seal.DB)(options.kind, content, earlier, signer);
   const checksums = await (0, checksum_files.gp)(plan.checksums, sealed.manifest.artifacts, signer);
   context.signal.throwIfAborted();
   const isHere = plan.existingManifest?.isHere !== false;
   (0, write_documents.i)({
    root: options.root,
    manifest: {
     ...sealed,
     path: options.manifest,
     isHere: isHere
    },
    checksums: checksums,
    attestation: attestation?.content
   });
   const uploaded = release === void 0 ? null : await uploadToRelease(release, plan, sealed.manifest, context);
   return signedResult(plan, {
    signed: signed,
    manifest: sealed.manifest,
    checksums: checksums,
    attestation: attestation?.facts ?? null,
    uploaded: uploaded,
    calls: client.calls()
   });
  }
  function warnOfLostSource({existingManifest: existingManifest}, {source: source, warn: warn}) {
   if (source !== null || (existingManifest?.manifest.source ?? null) === null) return;
   warn("the manifest will record no source, and replaces one that does");
  }
  var ml_dsa_65_spki = __webpack_require__(2410);
  async function schemeImplementation(scheme) {
   switch (scheme) {
   case "ml-dsa-65":
    return (await Promise.all([ __webpack_require__.e(502), __webpack_require__.e(204) ]).then(__webpack_require__.bind(__webpack_require__, 8204))).mlDsa65;

   case "dilithium3-r3":
    return (await Promise.all([ __webpack_require__.e(688), __webpack_require__.e(548) ]).then(__webpack_require__.bind(__webpack_require__, 5548))).dilithium3r3;
   }
  }
  function signatureVerifier(implementation) {
   return async (key, message, signature) => {
    const scheme = (0, schemes.Bx)(signature);
    if (scheme === void 0 || !key.schemes.includes(scheme)) return false;
    return (await implementation(scheme)).verify(message, signature, key.bytes);
   };
  }
  signatureVerifier(schemeImplementation);
  function platformSignatures(library) {
   const verification = platformVerification(library);
   return {
    makeKeyPair: async (scheme, seed) => {
     const pair = scheme === "ml-dsa-65" ? platformKeyPair(library, seed) : void 0;
     return pair ?? (await schemeImplementation(scheme)).keyPair(seed);
    },
    verify: signatureVerifier(async scheme => scheme === "ml-dsa-65" && verification !== void 0 ? verification : schemeImplementation(scheme))
   };
  }
  const {makeKeyPair: makeKeyPair, verify: verifyOnPlatform} = platformSignatures(external_node_crypto_namespaceObject);
  const PRIVATE_KEY_PREFIX = Buffer.from("3034020100300b060960864801650304031204228020", "hex");
  function platformKeyPair({createPrivateKey: createPrivateKey, createPublicKey: createPublicKey, sign: sign}, seed) {
   try {
    const der = Buffer.concat([ PRIVATE_KEY_PREFIX, seed ]);
    const privateKey = createPrivateKey({
     key: der,
     format: "der",
     type: "pkcs8"
    });
    const spki = createPublicKey(privateKey).export({
     format: "der",
     type: "spki"
    });
    const pair = {
     publicKey: spki.subarray(-schemes.kf),
     sign: message => sign(null, message, privateKey)
    };
    pair.sign(new Uint8Array);
    return pair;
   } catch {
    return;
   }
  }
  function platformVerification({createPublicKey: createPublicKey, verify: verify}) {
   const keys = new WeakMap;
   const keyObject = bytes => {
    const known = keys.get(bytes);
    if (known !== void 0) return known;
    const made = createPublicKey({
     key: Buffer.from((0, ml_dsa_65_spki.w)(bytes)),
     format: "der",
     type: "spki"
    });
    keys.set(bytes, made);
    return made;
   };
   try {
    const noSignature = new Uint8Array(schemes.sJ["ml-dsa-65"]);
    verify(null, new Uint8Array, keyObject(new Uint8Array(schemes.kf)), noSignature);
   } catch {
    return;
   }
   return {
    verify: (message, signature, publicKey) => new Promise((resolve, reject) => {
     verify(null, message, keyObject(publicKey), signature, (error, isValid) => {
      if (error === null) resolve(isValid); else reject(error);
     });
    })
   };
  }
  const LARGE_FILE_BYTES = 4 * 1024 * 1024;
  function pooledHasher(pool) {
   let underWay = 0;
   return async (file, algorithms, signal) => {
    if (!isLarge(file)) return (0, hash_file.DC)(file, algorithms, signal);
    underWay += 1;
    try {
     return (await pool({
      kind: "hash",
      file: file,
      algorithms: algorithms,
      isAlone: underWay === 1
     }, signal)).file;
    } finally {
     underWay -= 1;
    }
   };
  }
  function isLarge(file) {
   try {
    return (0, external_node_fs_.statSync)(file).size >= LARGE_FILE_BYTES;
   } catch {
    return false;
   }
  }
  var external_node_os_ = __webpack_require__(8161);
  var thread_requests = __webpack_require__(9649);
  function threadPool(entry) {
   const idle = [ thread_requests.Z ];
   for (let count = 1; count < (0, external_node_os_.availableParallelism)(); count += 1) idle.push(workerPlace(entry));
   const waiting = [];
   const leave = place => {
    const next = waiting.shift();
    if (next === void 0) idle.unshift(place); else next(place);
   };
   return async (request, signal) => {
    const place = idle.shift() ?? await new Promise(resolve => waiting.push(resolve));
    try {
     signal.throwIfAborted();
     return await place(request, signal);
    } finally {
     leave(place);
    }
   };
  }
  function workerPlace(entry) {
   let worker;
   return async (request, signal) => {
    const running = worker ??= await startWorker(entry);
    signal.throwIfAborted();
    running.ref();
    return new Promise((resolve, reject) => {
     const settle = () => {
      running.off("message", take).off("error", fail).off("exit", end);
      running.unref();
      signal.removeEventListener("abort", stop);
     };
     const take = result => {
      settle();
      if (result.kind !== "failed") resolve(result); else reject(new errors.Yb(result.error.code, result.error.message, result.error.hint));
     };
     const fail = cause => {
      settle();
      worker = void 0;
      running.terminate();
      reject(cause);
     };
     const end = () => {
      fail(new Error(`a worker thread ended before its work (${request.kind})`));
     };
     const stop = () => {
      fail((0, errors.fD)(signal.reason));
     };
     running.on("message", take).on("error", fail).on("exit", end);
     signal.addEventListener("abort", stop, {
      once: true
     });
     running.postMessage(request);
    });
   };
  }
  async function startWorker(entry) {
   const {Worker: Worker} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
   return new Worker(entry);
  }
  var schema = __webpack_require__(1937);
  var provenance = __webpack_require__(625);
  function githubWorkflowRun(environment) {
   if (environment.GITHUB_ACTIONS !== "true") return null;
   const known = name => environment[name] === "" ? void 0 : environment[name];
   const run = schema.x6(provenance.QO, {
    server: environment.GITHUB_SERVER_URL,
    repository: environment.GITHUB_REPOSITORY,
    ref: environment.GITHUB_REF,
    commit: environment.GITHUB_SHA,
    workflow: environment.GITHUB_WORKFLOW_REF,
    run_id: environment.GITHUB_RUN_ID,
    run_attempt: environment.GITHUB_RUN_ATTEMPT ?? "1",
    event_name: known("GITHUB_EVENT_NAME"),
    repository_id: known("GITHUB_REPOSITORY_ID"),
    repository_owner_id: known("GITHUB_REPOSITORY_OWNER_ID"),
    runner_environment: known("RUNNER_ENVIRONMENT")
   });
   return run.ok ? run.value : null;
  }
  var paths = __webpack_require__(7552);
  const MAX_ROWS = 20;
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
  function rowLines({rows: rows}) {
   const shown = rows.length <= MAX_ROWS ? rows : rows.filter(({failed: failed}) => failed);
   return shown.map(({path: path, text: text, failed: failed}) => `${failed ? "✗" : "✓"} ${path}: ${text}`);
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
    const bytes = result.artifacts.reduce((sum, {size: size}) => sum + (size ?? 0), 0);
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
    details: [ ...patterns, ...manifestDetails(result), [ "source", signedSourceText(result) ], ...attestation, ...uploadDetails(result.release), [ "calls", String(result.api_calls) ] ],
    rows: rows
   };
  }
  function verifyFacts(result, now) {
   const passed = result.artifacts.filter(({verdict: verdict}) => (0, verdicts.WE)(verdict)).length;
   const trust = result.trust === "offline" ? "trusted-keys, offline" : "the service's list of keys";
   const attestation = result.attestation === null ? [] : [ [ "attestation", judgedAttestationText(result.attestation) ] ];
   const unchecked = result.unchecked.length === 0 ? [] : [ [ "not checked", result.unchecked.join(", ") ] ];
   return {
    headline: verifyHeadline(result, passed),
    details: [ ...manifestDetails(result), ...sourceDetails(result), ...attestation, ...downloadDetails(result.release), [ "keys", trust ], ...result.trusted_files.flatMap(file => trustedFileDetails(file, now)), ...unchecked ],
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
  function trustedFileDetails({file: file, exported_at: exported_at, keys: keys}, now) {
   return [ [ "trusted file", exported_at === null ? file : `${file}, ${age(exported_at, now)}` ], ...keys.map(({key_version: key_version, status: status, fingerprint: fingerprint}) => {
    const stated = key_version === null ? "" : `version ${key_version}, ${status ?? ""}, `;
    return [ "trusted key", `${stated}${fingerprint}` ];
   }) ];
  }
  const CLOCK_DIFFERENCE = 3e5;
  function age(exportedAt, now) {
   const elapsed = Date.parse(now) - Date.parse(exportedAt);
   if (elapsed < -CLOCK_DIFFERENCE) return `exported in the future (${exportedAt}): check the clock and the keyring`;
   const days = Math.floor(elapsed / DAY);
   return `exported ${days < 1 ? "today" : `${plural(days, "day")} ago`} (${exportedAt})`;
  }
  function sourceDetails({comparisons: comparisons}) {
   if (comparisons.length === 0) return [];
   const compared = comparisons.filter(({expected: expected}) => expected !== null).map(({field: field}) => field);
   const others = comparisons.filter(({expected: expected}) => expected === null).map(({field: field}) => field);
   return [ [ "source", recordedText(comparisons) ], [ "compared", compared.length === 0 ? "nothing of the source" : compared.join(", ") ], ...others.length === 0 ? [] : [ [ "not compared", others.join(", ") ] ] ];
  }
  function recordedText(fields) {
   const recorded = fields.filter(({signed: signed}) => signed !== null);
   if (recorded.length === 0) return "none recorded";
   return recorded.map(({field: field, signed: signed}) => `${field} ${signed ?? ""}`).join(", ");
  }
  function signedSourceText({source: source}) {
   const fields = [ "repository", "ref", "commit", "workflow" ];
   return recordedText(fields.map(field => ({
    field: field,
    signed: source?.[field] ?? null
   })));
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
  const MAX_ANNOTATIONS = 10;
  function annotationsOf(report, root) {
   if (report.exit_status === 0) return [];
   const {headline: headline, rows: rows, details: details} = factsOf(report);
   const findings = rows.filter(({failed: failed}) => failed);
   const hint = details.find(([name]) => name === "hint")?.[1];
   const title = "qpher-sign";
   const all = [ {
    message: hint === void 0 ? headline : `${headline}; ${hint}`,
    properties: {
     title: title
    }
   }, ...findings.map(finding => ({
    message: `${finding.path}: ${finding.text}`,
    properties: {
     title: title,
     file: (0, paths.d)(external_node_path_.join(root, finding.path))
    }
   })) ];
   if (all.length <= MAX_ANNOTATIONS) return all;
   const shown = all.slice(0, MAX_ANNOTATIONS - 1);
   const more = `and ${all.length - shown.length} more: see the job summary or the report`;
   return [ ...shown, {
    message: more,
    properties: {
     title: title
    }
   } ];
  }
  function outputsOf({result: result}, reportFile, root) {
   const signing = result?.mode === "sign" ? result : void 0;
   const merging = result?.mode === "merge" ? result : void 0;
   const verifying = result?.mode === "verify" ? result : void 0;
   const {attestation: attestation, release: release} = signing ?? verifying ?? {};
   const inWorkspace = file => (0, paths.d)(external_node_path_.isAbsolute(file) ? file : external_node_path_.join(root, file));
   const signatures = (signing ?? merging)?.files.filter(file => (0, signature_path.gk)(file) !== void 0) ?? [];
   const count = (items, test) => items === void 0 ? "" : String(items.filter(test).length);
   return [ [ "manifest", result?.manifest ? inWorkspace(result.manifest.path) : "" ], [ "attestation", attestation ? inWorkspace(attestation.path) : "" ], [ "signatures", signatures.map(inWorkspace).join("\n") ], [ "key-version", String(result?.manifest?.key_version ?? "") ], [ "fingerprint", result?.manifest?.fingerprint ?? "" ], [ "signed", count(signing?.artifacts, ({action: action}) => action === "signed") ], [ "reused", count(signing?.artifacts, ({action: action}) => action === "reused") ], [ "verified", count(verifying?.artifacts, ({verdict: verdict}) => (0, 
   verdicts.WE)(verdict)) ], [ "failed", count(verifying?.artifacts, ({failed: failed}) => failed) ], [ "api-calls", String(result?.api_calls ?? "") ], [ "release-url", release?.url ?? "" ], [ "report", reportFile ?? "" ] ];
  }
  const DECEIVING = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/gu;
  const BRACKET_COMMAND = /#(?=#[\p{L}\p{N}._-]*\[)/gu;
  const COLON_COMMAND = /^(\s*):(?=:)/;
  function cleanText(text) {
   return text.toWellFormed().replace(/\p{Cc}/gu, "�").replace(DECEIVING, "�").replace(COLON_COMMAND, "$1: ").replace(BRACKET_COMMAND, "# ");
  }
  function harmlessJson(json) {
   return json.replace(/[\u007F-\u009F]/g, jsonEscape).replace(DECEIVING, jsonEscape).replace(BRACKET_COMMAND, jsonEscape);
  }
  function jsonEscape(character) {
   return character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  }
  const MAX_SUMMARY_BYTES = 900 * 1024;
  function jobSummary(report) {
   const {headline: headline, details: details} = factsOf(report);
   const mark = report.exit_status === 0 ? "✅" : "❌";
   const head = [ `### ${mark} qpher-sign: ${summary_escape(headline)}`, "", ...details.map(([name, value]) => `- ${name}: ${code(value)}`), "" ];
   return `${[ ...head, ...table(report, MAX_SUMMARY_BYTES - Buffer.byteLength(head.join("\n"))) ].join("\n")}\n`;
  }
  function table({result: result}, room) {
   const [header, rows] = result === null ? [ [], [] ] : headerAndRows(result);
   if (rows.length === 0) return [];
   let left = room - Buffer.byteLength(header.join("\n"));
   const shown = [];
   for (const row of rows) {
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    shown.push(row);
   }
   const cut = rows.length - shown.length;
   return [ ...header, ...shown, ...cut === 0 ? [] : [ "", `${cut} more rows are left out here; the report has them all.` ] ];
  }
  function headerAndRows(result) {
   switch (result.mode) {
   case "sign":
    return [ [ "| artifact | bytes | key version | |", "| --- | ---: | ---: | --- |" ], result.artifacts.map(signedRow) ];

   case "verify":
    return [ [ "| artifact | verdict | key version | |", "| --- | --- | ---: | --- |" ], result.artifacts.map(judgedRow) ];

   case "merge":
    return [ [ "| part | artifacts | key version |", "| --- | ---: | ---: |" ], result.parts.map(partRow) ];
   }
  }
  function partRow({path: path, artifacts: artifacts, key_version: key_version}) {
   return `| ${code(path)} | ${artifacts} | ${key_version} |`;
  }
  function signedRow({path: path, size: size, key_version: key_version, action: action}) {
   return `| ${code(path)} | ${size} | ${key_version ?? ""} | ${action} |`;
  }
  function judgedRow({path: path, verdict: verdict, key_version: key_version, detail: detail, found_at: found_at}) {
   const found = found_at === null || found_at === path ? "" : `found as ${found_at} `;
   return `| ${code(path)} | ${verdict} | ${key_version ?? ""} | ${summary_escape(found + detail)} |`;
  }
  function code(text) {
   return `<code>${summary_escape(text)}</code>`;
  }
  function summary_escape(text) {
   return cleanText(text).replace(/[&<>|`*_[\]\\@#~:]/g, reference).replace(/(?<=www)\./gi, reference).replaceAll(reference("@"), `\x3c!-- --\x3e${reference("@")}`);
  }
  function reference(character) {
   return `&#${character.charCodeAt(0)};`;
  }
  var verify_options = __webpack_require__(6629);
  var artifact_path = __webpack_require__(42);
  const onExistingChoices = [ "reuse", "overwrite", "error" ];
  var checksums = __webpack_require__(7444);
  const FULL_REF = /^refs\/[^\s\p{Cc}]+$/u;
  const WHOLE_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
  const ONE_LINE = /^[^\p{Cc}]+$/u;
  function completeSource(provider, values) {
   const {repository: repository, ref: ref, commit: commit} = values;
   const problems = [ problemOf("provider", provider, ONE_LINE, "one line of text"), problemOf("repository", repository, ONE_LINE, "one line of text"), problemOf("ref", ref, FULL_REF, "a full ref such as refs/heads/main"), problemOf("commit", commit, WHOLE_COMMIT, "40 or 64 lower-case hex digits") ].filter(problem => problem !== void 0);
   if (problems.length > 0 || !provider || !repository || !ref || !commit) return {
    kind: "incomplete",
    problem: problems.join(", ")
   };
   const source = {
    provider: provider,
    repository: repository,
    ref: ref,
    commit: commit,
    workflow: lineOrNull(values.workflow),
    run_id: lineOrNull(values.runId),
    run_attempt: attemptOf(values.runAttempt)
   };
   return {
    kind: "complete",
    source: source
   };
  }
  function problemOf(name, value, pattern, expected) {
   if (value === void 0 || value === "") return `no ${name}`;
   return pattern.test(value) ? void 0 : `the ${name} '${value}', which is not ${expected}`;
  }
  function lineOrNull(value) {
   return value !== void 0 && ONE_LINE.test(value) ? value : null;
  }
  function attemptOf(value) {
   return value !== void 0 && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
  }
  const parts = [ "provider", "repository", "ref", "commit", "workflow", "run-id", "run-attempt" ];
  const parseSource = lines => {
   const values = new Map(lines.map(parsePart));
   if (values.size < lines.length) throw invalid("it says a part twice");
   const attempt = values.get("run-attempt");
   const completed = completeSource(values.get("provider"), {
    repository: values.get("repository"),
    ref: values.get("ref"),
    commit: values.get("commit"),
    workflow: values.get("workflow"),
    runId: values.get("run-id"),
    runAttempt: attempt
   });
   if (completed.kind === "incomplete") throw invalid(`it has ${completed.problem}`);
   if (attempt !== void 0 && completed.source.run_attempt === null) throw invalid(`the run-attempt '${attempt}' is not a whole number from 1`);
   return completed.source;
  };
  function parsePart(line) {
   const [, name, value = ""] = /^([a-z-]+)=(.*)$/.exec(line) ?? [];
   const part = parts.find(candidate => candidate === name);
   if (part === void 0) throw invalid(`'${line}' is none of its parts`);
   return [ part, value.trim() ];
  }
  function invalid(problem) {
   return new errors.Yb("setting-invalid", `source is not whole: ${problem}`, `source takes lines of name=value: ${parts.join(", ")}; the first four are required`);
  }
  var public_key = __webpack_require__(9222);
  var loopback = __webpack_require__(356);
  const optional = parse => (text, name) => text === "" ? void 0 : parse(text, name);
  const parseText = (text, name) => {
   if (/\p{Cc}/u.test(text)) throw parsers_invalid(name, text, "one line without control characters");
   return text;
  };
  const parseNames = (values, name) => {
   if (values.includes("")) throw parsers_invalid(name, "", "names that are not empty");
   return values;
  };
  const parseBoolean = (text, name) => {
   if (text !== "true" && text !== "false") throw parsers_invalid(name, text, "true or false");
   return text === "true";
  };
  const parseBooleanOrAuto = (text, name) => {
   if (text === "auto") return text;
   if (text !== "true" && text !== "false") throw parsers_invalid(name, text, "true, false or auto");
   return text === "true";
  };
  const parseInteger = (least, most) => (text, name) => {
   const value = Number(text);
   if (!/^\d+$/.test(text) || value < least || value > most) throw parsers_invalid(name, text, `a whole number from ${least} to ${most}`);
   return value;
  };
  const parseChoice = choices => (text, name) => {
   const choice = choices.find(candidate => candidate === text);
   if (choice === void 0) throw parsers_invalid(name, text, `one of ${choices.join(", ")}`);
   return choice;
  };
  const parseChoices = choices => (text, name) => {
   const parse = parseChoice(choices);
   return [ ...new Set(parseWords(text, name).map(word => parse(word, name))) ];
  };
  const parseWords = text => text.split(/[\s,]+/).filter(word => word !== "");
  const UNITS = {
   "": 1,
   K: 2 ** 10,
   M: 2 ** 20,
   G: 2 ** 30,
   T: 2 ** 40
  };
  const parseBytes = (text, name) => {
   const [, digits, unit = ""] = /^(\d{1,15})([KMGT]?)$/.exec(text) ?? [];
   if (digits === void 0) throw parsers_invalid(name, text, "a number of bytes such as 500000, 500K, 20M or 2G");
   return Number(digits) * (UNITS[unit] ?? 1);
  };
  const parseRate = (text, name) => text === "auto" ? void 0 : parseInteger(1, 1e6)(text, name);
  const parseFingerprints = (values, name) => {
   const fingerprints = values.flatMap(value => parseWords(value, name));
   const wrong = fingerprints.find(fingerprint => !public_key.p3.test(fingerprint));
   if (wrong !== void 0) throw parsers_invalid(name, wrong, "'sha256:' and 64 lower-case hex digits");
   return fingerprints;
  };
  const parseApiKey = text => {
   if (/^qph_[A-Za-z0-9_-]{8,512}$/.test(text)) return text;
   throw new errors.Yb("api-key-malformed", "the api-key does not look like a key of the service, which starts with qph_", "copy it again, whole, from where the service shows it");
  };
  const parseRepository = (text, name) => {
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text)) return text;
   throw parsers_invalid(name, text, "owner/name");
  };
  const parseTag = (text, name) => {
   if (/\p{Cc}|\s|[~^:?*[\\]|\.\./u.test(text) || text.startsWith("refs/")) throw parsers_invalid(name, text, "the name of a tag alone, such as v1.2.3");
   return text;
  };
  const parsePartName = (text, name) => {
   if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text)) return text;
   throw parsers_invalid(name, text, "a name of at most 64 letters, digits, - and _, such as linux-x64");
  };
  const parseToken = (text, name) => {
   if (/^[\x21-\x7e]{8,4096}$/.test(text)) return text;
   throw new errors.Yb("setting-invalid", `the ${name} does not look like a token of GitHub`, "copy it again, whole; in a workflow leave it out, or use ${{ github.token }}");
  };
  const parseApiUrl = (text, name) => {
   const expected = "an https URL, or http on this machine (127.0.0.1, localhost, [::1])";
   if (!URL.canParse(text)) throw parsers_invalid(name, text, expected);
   const url = new URL(text);
   const isSafe = url.protocol === "https:" || url.protocol === "http:" && (0, loopback.U)(url);
   if (!isSafe) throw parsers_invalid(name, text, expected);
   if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw parsers_invalid(name, `${url.origin}${url.pathname}`, `${expected}, without credentials, query or fragment`);
   return url;
  };
  function parsers_invalid(name, text, expected) {
   return new errors.Yb("setting-invalid", `${name} is '${text}'`, `${name} takes ${expected}`);
  }
  const base = {
   default: "",
   placeholder: "text",
   narrows: false
  };
  function setting(definition) {
   return {
    ...base,
    kind: "text",
    ...definition
   };
  }
  function listSetting(definition) {
   return {
    ...base,
    ...definition,
    kind: "lines"
   };
  }
  function helpOf(modes, help) {
   return Object.fromEntries(modes.map(mode => [ mode, help ]));
  }
  const service = [ "sign", "verify", "merge", "keys" ];
  const settings_all = [ "sign", "verify", "merge" ];
  const writing = [ "sign", "merge" ];
  const checksumAlgorithms = [ "sha256", "sha512" ];
  const settings = {
   files: listSetting({
    name: "files",
    placeholder: "pattern",
    parse: parseNames,
    help: {
     sign: "Files to sign: names or glob patterns, relative to the working directory. A pattern after ! excludes. Each must match something.",
     verify: "Verify these files alone: names or glob patterns, relative to the working directory. A pattern after ! excludes. Each must match something. Without it, everything that the manifest lists is verified.",
     merge: "Manifests to merge: names or glob patterns. The signature of each lies beside it."
    }
   }),
   optionalFiles: listSetting({
    name: "optional-files",
    placeholder: "pattern",
    parse: parseNames,
    help: helpOf([ "sign", "verify" ], "Further names or glob patterns, which may match nothing.")
   }),
   root: setting({
    name: "root",
    placeholder: "folder",
    parse: optional(parseText),
    help: {
     sign: "Folder that the paths in the manifest are relative to. Nothing outside it is signed. Default: the workspace of a workflow, otherwise the working directory.",
     verify: "Folder with the files to verify and their manifest. Default: the workspace of a workflow, otherwise the working directory.",
     merge: "Folder that the merged manifest is written to. Default: the workspace of a workflow, otherwise the working directory."
    }
   }),
   apiKey: setting({
    name: "api-key",
    kind: "secret",
    placeholder: "key",
    parse: optional(parseApiKey),
    help: {
     ...helpOf([ "sign", "merge", "keys" ], "API key of the Qpher service; it starts with qph_. Better set the variable QPHER_API_KEY."),
     verify: "API key of the Qpher service; it starts with qph_. Only needed without {trusted-keys}. Better set the variable QPHER_API_KEY."
    }
   }),
   apiUrl: setting({
    name: "api-url",
    default: "https://api.qpher.ai",
    placeholder: "url",
    parse: parseApiUrl,
    help: helpOf(service, "Address of the Qpher service: https, or http on this machine.")
   }),
   part: setting({
    name: "part",
    placeholder: "name",
    parse: optional(parsePartName),
    help: {
     sign: "Sign one part of a release: the run writes qpher-part-NAME.json in place of the manifest, and merge makes a manifest of all parts."
    }
   }),
   digestAlgorithm: setting({
    name: "digest-algorithm",
    default: "sha512",
    placeholder: "name",
    parse: parseChoice(artifacts_digest.DI),
    help: {
     sign: "Digest that is signed: sha512, sha384 or sha256. FIPS 204 asks for at least 384 bits; sha256 is for interoperation only.",
     verify: "Digest that was signed. Only used with {manifest: none}; a manifest records its own."
    }
   }),
   manifest: setting({
    name: "manifest",
    default: "qpher-manifest.json",
    placeholder: "file",
    parse: parseText,
    help: {
     sign: "Manifest to write, relative to {root}.",
     verify: "Manifest to verify, relative to {root}, or an attestation (….intoto.jsonl). With none, each file is verified by its .sig alone: names, completeness and source are not checked.",
     merge: "Merged manifest to write, relative to {root}."
    }
   }),
   trustedKeys: listSetting({
    name: "trusted-keys",
    placeholder: "file",
    narrows: true,
    parse: parseNames,
    help: {
     verify: "Files of public keys that you trust: keyring, PEM or JWK. Verification then needs no account and does not contact the service.",
     merge: "Files of public keys that you trust: keyring, PEM or JWK. Parts signed with any other key are rejected."
    }
   }),
   keyFingerprints: listSetting({
    name: "key-fingerprints",
    placeholder: "fingerprint",
    narrows: true,
    parse: parseFingerprints,
    help: helpOf(settings_all, "Fingerprints (sha256:…) of the only keys that may be used.")
   }),
   onExisting: setting({
    name: "on-existing",
    default: "reuse",
    placeholder: "what",
    parse: parseChoice(onExistingChoices),
    help: {
     sign: "What to do with .sig files that already exist: reuse keeps valid ones and replaces others that qpher-sign wrote; overwrite replaces any; error stops.",
     merge: "What to do with a manifest that already exists: reuse keeps it where it says the same; overwrite replaces it; error stops."
    }
   }),
   maxFiles: setting({
    name: "max-files",
    default: "1000",
    placeholder: "number",
    parse: parseInteger(1, 1e6),
    help: {
     sign: "Cost guard: more files than this are an error before the first call."
    }
   }),
   maxBytes: setting({
    name: "max-bytes",
    placeholder: "bytes",
    parse: optional(parseBytes),
    help: {
     sign: "Cost guard: more bytes than this in all files together are an error before the first call. Units: K, M, G, T."
    }
   }),
   checksums: setting({
    name: "checksums",
    placeholder: "names",
    parse: parseChoices(checksumAlgorithms),
    help: helpOf(writing, `Checksum files to write into {root}: sha256 (${checksums.b1.sha256}), sha512 (${checksums.b1.sha512}).`)
   }),
   attestation: setting({
    name: "attestation",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     sign: "Also write an attestation: an in-toto statement with SLSA provenance of this run of GitHub Actions, signed with the same key. Its name is the manifest's, with .intoto.jsonl in place of .json."
    }
   }),
   source: listSetting({
    name: "source",
    placeholder: "name=value",
    parse: (lines, name) => lines.length === 0 ? void 0 : parseSource(lines, name),
    help: {
     sign: "Source that the manifest records, in place of what the CI system says: provider, repository, ref and commit, and optionally workflow, run-id and run-attempt, each as name=value."
    }
   }),
   concurrency: setting({
    name: "concurrency",
    default: "8",
    placeholder: "number",
    parse: parseInteger(1, 64),
    help: {
     sign: "Maximum number of calls to the service at a time.",
     verify: "Maximum number of files to verify at a time."
    }
   }),
   requestsPerMinute: setting({
    name: "requests-per-minute",
    default: "auto",
    placeholder: "number",
    parse: parseRate,
    help: helpOf(service, "Maximum number of calls to the service per minute. With auto, the limit of your plan is learned from the service.")
   }),
   timeout: setting({
    name: "timeout",
    default: "1800",
    placeholder: "seconds",
    parse: parseInteger(1, 86400),
    help: helpOf(service, "Maximum duration of the whole run, in seconds.")
   }),
   upload: setting({
    name: "upload",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     sign: "Upload signature files, manifest and checksums to the GitHub release of {release-tag}."
    }
   }),
   uploadArtifacts: setting({
    name: "upload-artifacts",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     sign: "With {upload: true}, upload the artifacts too."
    }
   }),
   createRelease: setting({
    name: "create-release",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     sign: "With {upload: true}, create a draft release where the tag has none."
    }
   }),
   publish: setting({
    name: "publish",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     sign: "With {upload: true}, publish the draft release when everything is in place."
    }
   }),
   releaseTag: setting({
    name: "release-tag",
    placeholder: "tag",
    parse: optional(parseTag),
    help: {
     sign: "Tag of the GitHub release to upload to. Default: the tag that was pushed.",
     verify: "Tag of a GitHub release to download into {root} and verify."
    }
   }),
   repository: setting({
    name: "repository",
    placeholder: "owner/name",
    parse: optional(parseRepository),
    help: helpOf([ "sign", "verify" ], "Repository of the release. Default: the one whose workflow is running.")
   }),
   githubToken: setting({
    name: "github-token",
    kind: "secret",
    actionDefault: "${{ github.token }}",
    placeholder: "token",
    parse: optional(parseToken),
    help: {
     sign: "Token for GitHub, with the permission contents: write. Default: the token of the job.",
     verify: "Token for GitHub. A public release needs none. Default: the token of the job."
    }
   }),
   dryRun: setting({
    name: "dry-run",
    default: "false",
    kind: "boolean-or-auto",
    parse: parseBooleanOrAuto,
    help: {
     sign: "Show what would be signed, without a key and without a call. With auto, sign if an API key was given, and show what would be signed otherwise."
    }
   }),
   allowRetired: setting({
    name: "allow-retired",
    default: "true",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     verify: "Accept signatures of retired keys, as releases from before a rotation have them."
    }
   }),
   expectedRepository: setting({
    name: "expected-repository",
    placeholder: "owner/name",
    narrows: true,
    parse: optional(parseText),
    help: {
     verify: "Repository that the signed source must name. With {release-tag} it is the repository of the release; any switches that off."
    }
   }),
   expectedRef: setting({
    name: "expected-ref",
    placeholder: "ref",
    narrows: true,
    parse: optional(parseText),
    help: {
     verify: "Git ref that the signed source must name, such as refs/tags/v1.2.3. With {release-tag} it is that tag; any switches that off."
    }
   }),
   expectedCommit: setting({
    name: "expected-commit",
    placeholder: "sha",
    narrows: true,
    parse: optional(parseText),
    help: {
     verify: "Commit that the signed source must name."
    }
   }),
   expectedWorkflow: setting({
    name: "expected-workflow",
    placeholder: "workflow",
    narrows: true,
    parse: optional(parseText),
    help: {
     verify: "Workflow that the signed source must name, such as o/r/.github/workflows/release.yml@refs/tags/v1.2.3."
    }
   }),
   strict: setting({
    name: "strict",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     verify: "Fail on files under {root} that the manifest does not list."
    }
   }),
   allowMissing: setting({
    name: "allow-missing",
    default: "false",
    kind: "boolean",
    parse: parseBoolean,
    help: {
     verify: "Do not fail when listed artifacts are absent."
    }
   }),
   report: setting({
    name: "report",
    placeholder: "file",
    parse: optional(parseText),
    help: helpOf(settings_all, "File to write a report of the run to: JSON, or JUnit XML where the name ends in .xml.")
   })
  };
  function settingsOf(mode) {
   const every = Object.values(settings);
   return mode === void 0 ? every : every.filter(one => modesOf(one).includes(mode));
  }
  function modesOf({help: help}) {
   return service.filter(mode => help[mode] !== void 0);
  }
  function uploadOptions(read, source) {
   const named = read(settings.releaseTag);
   const repository = read(settings.repository);
   const options = {
    uploadArtifacts: read(settings.uploadArtifacts),
    createRelease: read(settings.createRelease),
    publish: read(settings.publish)
   };
   if (!read(settings.upload)) {
    refuseWithout(settings.upload.name, {
     [settings.uploadArtifacts.name]: options.uploadArtifacts,
     [settings.createRelease.name]: options.createRelease,
     [settings.publish.name]: options.publish,
     [settings.releaseTag.name]: named !== void 0,
     [settings.repository.name]: repository !== void 0
    });
    return;
   }
   const tag = named ?? pushedTag(source);
   if (tag === void 0) throw new errors.Yb("setting-missing", "upload needs a release, and this run is not of a pushed tag", "name the tag of the release with release-tag");
   return {
    repository: repository ?? runningRepository(source),
    tag: tag,
    ...options
   };
  }
  function releaseToVerify(read, source) {
   const tag = read(settings.releaseTag);
   const repository = read(settings.repository);
   if (tag !== void 0) return {
    tag: tag,
    repository: repository ?? runningRepository(source)
   };
   refuseWithout(settings.releaseTag.name, {
    [settings.repository.name]: repository !== void 0
   });
   return;
  }
  function refuseWithout(needed, given) {
   const [name] = Object.entries(given).find(([, isGiven]) => isGiven) ?? [];
   if (name === void 0) return;
   throw new errors.Yb("setting-conflict", `${name} has no meaning without ${needed}`, `set ${needed} too, or leave ${name} out`);
  }
  function onGithub(source) {
   return source?.provider === "github" ? source : void 0;
  }
  function pushedTag(source) {
   return /^refs\/tags\/(.+)$/.exec(onGithub(source)?.ref ?? "")?.[1];
  }
  function runningRepository(source) {
   const repository = onGithub(source)?.repository;
   if (repository !== void 0) return repository;
   throw new errors.Yb("setting-missing", "there is no repository to look for the release in", "name it as owner/name with repository; in a workflow it is the one that is running");
  }
  function signOptions(read, workingDirectory, source) {
   const options = {
    files: read(settings.files),
    optionalFiles: read(settings.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(settings.digestAlgorithm),
    ...listToWrite(read),
    keyFingerprints: read(settings.keyFingerprints),
    onExisting: read(settings.onExisting),
    maxFiles: read(settings.maxFiles),
    maxBytes: read(settings.maxBytes) ?? Number.MAX_SAFE_INTEGER,
    checksums: read(settings.checksums),
    attestation: read(settings.attestation),
    concurrency: read(settings.concurrency),
    dryRun: dryRun(read),
    upload: uploadOptions(read, source),
    report: reportFile(read, workingDirectory)
   };
   if (options.files.length === 0 && options.optionalFiles.length === 0) throw new errors.Yb("setting-missing", "files is empty", "name the files to sign, such as dist/*.tar.gz");
   return options;
  }
  function listToWrite(read) {
   const part = read(settings.part);
   if (part === void 0) return {
    kind: "manifest",
    manifest: writtenManifest(read)
   };
   const ofWholeReleases = {
    manifest: read(settings.manifest) !== settings.manifest.default,
    checksums: read(settings.checksums).length > 0,
    attestation: read(settings.attestation),
    upload: read(settings.upload)
   };
   const given = Object.entries(ofWholeReleases).find(([, isGiven]) => isGiven);
   if (given === void 0) return {
    kind: "part",
    manifest: `qpher-part-${part}.json`
   };
   throw new errors.Yb("setting-conflict", `${given[0]} belongs to a whole release, and part is '${part}'`, "leave it out here; `merge` makes the manifest of all parts");
  }
  function dryRun(read) {
   const choice = read(settings.dryRun);
   if (choice !== "auto") return choice ? "as-asked" : void 0;
   return read(settings.apiKey) === void 0 ? "no-api-key" : void 0;
  }
  function verifyOptions(read, workingDirectory, source) {
   return {
    files: read(settings.files),
    optionalFiles: read(settings.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(settings.digestAlgorithm),
    manifest: read(settings.manifest),
    trustedKeys: read(settings.trustedKeys),
    keyFingerprints: read(settings.keyFingerprints),
    concurrency: read(settings.concurrency),
    allowRetired: read(settings.allowRetired),
    expectedRepository: read(settings.expectedRepository),
    expectedRef: read(settings.expectedRef),
    expectedCommit: read(settings.expectedCommit),
    expectedWorkflow: read(settings.expectedWorkflow),
    strict: read(settings.strict),
    allowMissing: read(settings.allowMissing),
    release: releaseToVerify(read, source),
    report: reportFile(read, workingDirectory)
   };
  }
  function mergeOptions(read, workingDirectory) {
   const options = {
    files: read(settings.files),
    root: rootFolder(read, workingDirectory),
    manifest: writtenManifest(read),
    trustedKeys: read(settings.trustedKeys),
    keyFingerprints: read(settings.keyFingerprints),
    onExisting: read(settings.onExisting),
    checksums: read(settings.checksums)
   };
   if (options.files.length > 0) return options;
   throw new errors.Yb("setting-missing", "files is empty", "name the manifests to merge, such as parts/*.json");
  }
  function writtenManifest(read) {
   const manifest = (0, artifact_path.nh)(read(settings.manifest));
   if ((0, attestation_path.y)(manifest)) throw new errors.Yb("setting-invalid", `manifest is '${manifest}'`, "a name that ends in .intoto.jsonl is that of an attestation: give the manifest another, such as release.json");
   if (manifest !== verify_options.YQ) return manifest;
   throw new errors.Yb("setting-invalid", `manifest is '${verify_options.YQ}'`, "name the manifest to write: none is for verifying alone");
  }
  function rootFolder(read, workingDirectory) {
   return external_node_path_.resolve(workingDirectory, read(settings.root) ?? ".");
  }
  function reportFile(read, workingDirectory) {
   const report = read(settings.report);
   return report === void 0 || report === "-" ? void 0 : external_node_path_.resolve(workingDirectory, report);
  }
  function connector(read, connection) {
   const {signal: signal, note: note, debug: debug} = connection;
   const started = process.uptime();
   let client;
   const connect = async () => {
    const apiKey = read(settings.apiKey);
    if (apiKey === void 0) throw missingKey();
    const apiUrl = read(settings.apiUrl);
    tellTrust(connection, process.env);
    const {connectClient: connectClient} = await __webpack_require__.e(766).then(__webpack_require__.bind(__webpack_require__, 766));
    return connectClient({
     apiUrl: apiUrl,
     apiKey: apiKey,
     requestsPerMinute: read(settings.requestsPerMinute),
     timeLeft: (started + read(settings.timeout) - process.uptime()) * 1e3,
     signal: signal,
     note: note,
     debug: debug
    });
   };
   return () => client ??= connect();
  }
  const told = new WeakSet;
  function tellTrust(connection, environment) {
   if (told.has(connection)) return;
   told.add(connection);
   if (environment.NODE_TLS_REJECT_UNAUTHORIZED === "0") {
    connection.warn("NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect: certificates are always verified");
    delete environment.NODE_TLS_REJECT_UNAUTHORIZED;
   }
   const file = environment.NODE_EXTRA_CA_CERTS ?? "";
   if (file !== "") connection.note(`the certificates in ${file} are trusted too (NODE_EXTRA_CA_CERTS)`);
  }
  function missingKey() {
   return new errors.Yb("api-key-missing", "there is no api-key", "set the variable QPHER_API_KEY (in a workflow: from a secret); verifying works without one, with trusted-keys");
  }
  const GITHUB_API = "https://api.github.com";
  function releasesConnector(read, connection) {
   const {signal: signal, note: note, debug: debug} = connection;
   const started = process.uptime();
   return async repository => {
    const token = read(settings.githubToken);
    const apiUrl = parseApiUrl(githubApiUrl(), "GITHUB_API_URL");
    tellTrust(connection, process.env);
    const {connectReleases: connectReleases} = await __webpack_require__.e(453).then(__webpack_require__.bind(__webpack_require__, 6453));
    const timeLeft = (started + read(settings.timeout) - process.uptime()) * 1e3;
    return connectReleases({
     apiUrl: apiUrl,
     token: token,
     repository: repository,
     timeLeft: timeLeft,
     signal: signal,
     note: note,
     debug: debug
    });
   };
  }
  function githubApiUrl() {
   const url = process.env.GITHUB_API_URL ?? "";
   return url === "" ? GITHUB_API : url;
  }
  const LINE_INTERVAL = 1;
  function progressLines(print, seconds) {
   return paced(LINE_INTERVAL, (done, total, line) => {
    print(`${done}/${total} ${line}`);
   }, seconds);
  }
  function paced(interval, show, seconds = () => process.uptime()) {
   let shownAt = -1 / 0;
   return (done, total, line) => {
    if (total <= MAX_ROWS) return;
    const now = seconds();
    if (done < total && now < shownAt + interval) return;
    shownAt = now;
    show(done, total, line);
   };
  }
  function settingReader(source) {
   return setting => {
    const given = source(setting.name);
    if (given !== void 0 && setting.narrows && isBlank(given)) throw blank(setting);
    if (setting.kind === "lines") return setting.parse(valuesOf(given), setting.name);
    const text = typeof given === "string" ? given : (given ?? []).join("\n");
    return setting.parse(text.trim() === "" ? setting.default : text, setting.name);
   };
  }
  function valuesOf(given) {
   if (given !== void 0 && typeof given !== "string") return given;
   return (given ?? "").split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
  }
  function isBlank(given) {
   const values = typeof given === "string" ? [ given ] : given;
   return values.every(value => /^[\s,]*$/.test(value));
  }
  function blank({name: name}) {
   return new errors.Yb("setting-invalid", `${name} is blank`, "give it a value, or leave it out: without a value it would check nothing");
  }
  function refuseForeignSettings(mode, source) {
   for (const setting of settingsOf()) {
    const {name: name, default: fallback, actionDefault: actionDefault} = setting;
    const modes = modesOf(setting);
    if (actionDefault !== void 0) continue;
    const given = source(name) ?? "";
    if (given !== "" && given !== fallback && !modes.includes(mode)) throw new errors.Yb("setting-conflict", `${name} has no meaning in mode ${mode}`, `it belongs to ${modes.join(" and ")}: leave it out here`);
   }
  }
  function refuseUnknownNames(names, known, what) {
   const unknown = names.find(name => !known.includes(name));
   if (unknown === void 0) return;
   throw new errors.Yb("setting-unknown", `there is no ${what} '${unknown}'`, `the ${what}s are ${known.join(", ")}`);
  }
  const CANCELLED = 130;
  const ENDING_SIGNALS = [ "SIGINT", "SIGTERM" ];
  const OVERDUE = 4;
  const MAX_ENDING = 1500;
  function runSignal(seconds) {
   const controller = new AbortController;
   for (const name of ENDING_SIGNALS) process.once(name, () => {
    controller.abort(new errors.Yb("cancelled", `cancelled by ${name}`, "run again: what was signed is kept and not asked for again"));
    endSoon(CANCELLED);
   });
   setTimeout(() => {
    controller.abort(new errors.Yb("deadline-exceeded", `the run took longer than its timeout of ${seconds} s`, "raise timeout, or run again: what was signed is kept and not asked for again"));
    endSoon(OVERDUE);
   }, seconds * 1e3).unref();
   return controller.signal;
  }
  function endSoon(status) {
   setTimeout(() => process.exit(process.exitCode ?? status), MAX_ENDING).unref();
  }
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
   const completed = completeSource(system.provider, system.describe(environment));
   if (completed.kind === "complete") return {
    source: completed.source,
    problem: void 0
   };
   return {
    source: null,
    problem: `the environment of ${system.provider} has ${completed.problem}`
   };
  }
  function runSource(read, systems, warn) {
   const given = read(settings.source);
   if (given !== void 0) return given;
   const {source: source, problem: problem} = detectSource(systems, process.env);
   if (problem !== void 0) warn(`${problem}: the manifest will not say which run this is; the setting source can`);
   return source;
  }
  function githubRun() {
   return detectSource([ githubActions ], process.env).source;
  }
  var version = __webpack_require__(8508);
  function formatJunit(report) {
   const cases = [ runCase(report), ...artifactCases(report) ];
   const failures = cases.filter(({problem: problem}) => problem !== void 0).length;
   const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
   const name = `qpher-sign ${report.mode}`;
   return [ '<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${name}" ${counts}>`, `  <testsuite name="${name}" ${counts} timestamp="${report.started_at}">`, ...cases.flatMap(formatCase), "  </testsuite>", "</testsuites>", "" ].join("\n");
  }
  function runCase({mode: mode, error: error, result: result, outcome: outcome, exit_status: exit_status}) {
   const name = `the ${mode} run`;
   if (exit_status === 0) return {
    name: name
   };
   if (error !== null) return {
    name: name,
    problem: {
     type: error.code,
     message: `${error.message}; ${error.hint}`
    }
   };
   return {
    name: name,
    problem: {
     type: outcome,
     message: result?.mode === "verify" ? result.reason : ""
    }
   };
  }
  function artifactCases({result: result}) {
   if (result === null) return [];
   switch (result.mode) {
   case "sign":
    return result.artifacts.map(signedCase);

   case "verify":
    return result.artifacts.map(judgedCase);

   case "merge":
    return result.parts.map(({path: path}) => ({
     name: `${path} (merged)`
    }));
   }
  }
  function signedCase({path: path, action: action}) {
   return {
    name: `${path} (${action})`
   };
  }
  function judgedCase({path: path, verdict: verdict, detail: detail, failed: failed}) {
   return {
    name: path,
    problem: failed ? {
     type: verdict,
     message: detail
    } : void 0
   };
  }
  function formatCase({name: name, problem: problem}) {
   const start = `    <testcase classname="qpher-sign" name="${junit_escape(name)}"`;
   if (problem === void 0) return [ `${start}/>` ];
   return [ `${start}>`, `      <failure type="${junit_escape(problem.type)}" message="${junit_escape(problem.message)}"/>`, "    </testcase>" ];
  }
  function junit_escape(text) {
   return cleanText(text).replace(/[\uFFFE\uFFFF]/g, "�").replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
  }
  const exitStatusOfError = {
   "setting-unknown": 2,
   "setting-invalid": 2,
   "setting-missing": 2,
   "setting-conflict": 2,
   "api-key-missing": 2,
   "api-key-malformed": 2,
   "pattern-unmatched": 2,
   "artifact-is-folder": 2,
   "artifact-unreadable": 2,
   "artifact-outside-root": 2,
   "artifact-reserved": 2,
   "path-invalid": 2,
   "path-clash": 2,
   "no-artifacts": 2,
   "cost-guard": 2,
   "attestation-too-large": 2,
   "workflow-unknown": 2,
   "signature-exists": 2,
   "file-foreign": 2,
   "manifest-missing": 2,
   "manifest-invalid": 2,
   "attestation-invalid": 2,
   "manifest-too-large": 2,
   "merge-conflict": 2,
   "keyring-invalid": 2,
   "public-key-invalid": 2,
   "key-conflict": 2,
   "no-trusted-key": 2,
   "key-not-pinned": 2,
   "file-missing": 2,
   "signature-rejected": 1,
   "part-rejected": 1,
   "part-untrusted": 1,
   "credentials-refused": 3,
   "permission-refused": 3,
   "no-active-key": 4,
   "key-active": 2,
   "key-unstable": 4,
   "service-refused": 4,
   "service-failing": 4,
   "service-unreachable": 4,
   "response-invalid": 4,
   "certificate-untrusted": 4,
   "redirect-refused": 4,
   "rate-limited": 4,
   "deadline-exceeded": 4,
   "release-not-found": 2,
   "release-refused": 2,
   "asset-conflict": 2,
   "github-refused": 3,
   "github-unreachable": 4,
   "file-unreadable": 5,
   "file-unwritable": 5,
   "file-changed": 5,
   "internal-error": 5,
   cancelled: 130
  };
  function exitStatusOfResult({outcome: outcome}) {
   switch (outcome) {
   case "signed":
   case "merged":
   case "planned":
   case "verified":
    return 0;

   case "failed":
   case "manifest-rejected":
   case "policy-rejected":
    return 1;
   }
  }
  async function runToReport(mode, run, now) {
   const started_at = now().toISOString();
   const common = {
    type: "qpher-sign/report/v1",
    tool: version.z,
    mode: mode,
    started_at: started_at
   };
   try {
    const result = await run();
    const exit_status = exitStatusOfResult(result);
    return {
     ...common,
     outcome: result.outcome,
     exit_status: exit_status,
     finished_at: now().toISOString(),
     error: null,
     result: result
    };
   } catch (thrown) {
    return {
     ...common,
     ...failure(thrown),
     finished_at: now().toISOString(),
     result: null
    };
   }
  }
  function failure(thrown) {
   const {code: code, message: message, hint: hint, requestId: requestId} = (0, errors.fD)(thrown);
   return {
    outcome: "error",
    exit_status: exitStatusOfError[code],
    error: {
     code: code,
     message: message,
     hint: hint,
     request_id: requestId ?? null
    }
   };
  }
  function saveReport(report, reportFile, workingDirectory) {
   try {
    const file = reportFile();
    if (file !== void 0) (0, files.vZ)({
     file: external_node_path_.resolve(workingDirectory, file),
     bytes: Buffer.from(formatFor(file, report))
    });
    return report;
   } catch (thrown) {
    return report.error === null ? {
     ...report,
     ...failure(thrown),
     result: null
    } : report;
   }
  }
  function formatFor(file, report) {
   return file.toLowerCase().endsWith(".xml") ? formatJunit(report) : formatReport(report);
  }
  function formatReport(report) {
   return harmlessJson(`${JSON.stringify(report, void 0, 2)}\n`);
  }
  const actionModes = [ "sign", "verify", "merge" ];
  async function runAction(entry) {
   const source = inputs(process.env);
   maskSecrets(source);
   const mode = actionModes.find(name => name === source("mode")) ?? "sign";
   const report = await runToReport(mode, () => run(source, entry), () => new Date);
   const saved = saveReport(report, () => host_reportFile(source), workspace());
   const root = external_node_path_.relative(workspace(), external_node_path_.resolve(workspace(), source(settings.root.name) ?? "."));
   showReport(saved, root);
   const outputs = outputsOf(saved, source(settings.report.name), root);
   for (const [name, value] of outputs) core.uH(name, value);
   await writeSummary(saved);
   process.exitCode = saved.exit_status === 0 ? 0 : 1;
  }
  async function run(source, entry) {
   const mode = parseChoice(actionModes)(source("mode") ?? "sign", "mode");
   refuseUnknownNames(inputNames(process.env), [ "mode", ...settingsOf().map(({name: name}) => name) ], "input");
   refuseForeignSettings(mode, source);
   const read = settingReader(source);
   const workingDirectory = workspace();
   const signal = runSignal(read(settings.timeout));
   const connection = {
    signal: signal,
    warn: line => {
     core.$e(cleanText(line), {
      title: "qpher-sign"
     });
    },
    note: line => {
     core.pq(cleanText(line));
    },
    debug: line => {
     core.Yz(cleanText(line));
    }
   };
   const context = {
    connect: connector(read, connection),
    connectReleases: releasesConnector(read, connection),
    now: () => new Date,
    hash: pooledHasher(threadPool(entry)),
    verify: verifyOnPlatform,
    source: null,
    workflowRun: githubWorkflowRun(process.env),
    workingDirectory: workingDirectory,
    readStandardInput: () => Promise.reject(noStandardInput()),
    progress: progressLines(line => {
     core.pq(cleanText(line));
    }),
    warn: line => {
     core.$e(cleanText(line), {
      title: "qpher-sign"
     });
    },
    signal: signal
   };
   switch (mode) {
   case "sign":
    {
     const source = runSource(read, [ githubActions ], context.warn);
     return sign(signOptions(read, workingDirectory, source), {
      ...context,
      source: source
     });
    }

   case "verify":
    {
     const {verify: verify} = await __webpack_require__.e(281).then(__webpack_require__.bind(__webpack_require__, 5281));
     return verify(verifyOptions(read, workingDirectory, githubRun()), context);
    }

   case "merge":
    {
     const {merge: merge} = await __webpack_require__.e(854).then(__webpack_require__.bind(__webpack_require__, 9854));
     return merge(mergeOptions(read, workingDirectory), context);
    }
   }
  }
  function inputs(environment) {
   return name => {
    const input = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    if (input !== void 0 && input !== "") return input;
    return name === settings.apiKey.name ? environment.QPHER_API_KEY : void 0;
   };
  }
  function inputNames(environment) {
   return Object.keys(environment).filter(name => name.startsWith("INPUT_")).map(name => name.slice("INPUT_".length).toLowerCase());
  }
  function maskSecrets(source) {
   for (const {name: name} of settingsOf().filter(({kind: kind}) => kind === "secret")) {
    const secret = source(name) ?? "";
    if (secret !== "") core.Pq(secret);
   }
  }
  function host_reportFile(source) {
   const file = settingReader(source)(settings.report);
   if (file !== "-") return file;
   throw new errors.Yb("setting-invalid", "an Action has no standard output for '-'", "name a file");
  }
  function showReport(report, root) {
   const facts = factsOf(report);
   const {headline: headline, details: details} = facts;
   for (const line of rowLines(facts)) core.pq(cleanText(line));
   for (const [name, value] of details) core.pq(`${name}: ${cleanText(value)}`);
   const isKeyless = report.result?.mode === "sign" && report.result.dry_run === "no-api-key";
   if (isKeyless) core.$e(cleanText(headline), {
    title: "qpher-sign"
   }); else if (report.exit_status === 0) core.pq(cleanText(headline));
   for (const {message: message, properties: properties} of annotationsOf(report, root)) core.z3(cleanText(message), properties);
  }
  async function writeSummary(report) {
   if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return;
   await core.z.addRaw(jobSummary(report)).write();
  }
  function workspace() {
   return process.env.GITHUB_WORKSPACE ?? process.cwd();
  }
  function noStandardInput() {
   return new errors.Yb("setting-invalid", "an Action has no standard input for '-'", "name a file");
  }
 }),
 42: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   II: () => refuseClashes,
   cD: () => comparePaths,
   e5: () => areOrdered,
   nh: () => parseArtifactPath,
   tu: () => foldPath
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const MAX_PATH_BYTES = 4096;
  const SHOWN_CHARACTERS = 200;
  function parseArtifactPath(text) {
   const problem = problemOf(text);
   if (problem === void 0) return text;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("path-invalid", `the path ${JSON.stringify(text.slice(0, SHOWN_CHARACTERS))} ${problem}`, "rename the file, or put it into an archive and sign that: a path in a manifest must mean the same on every system");
  }
  function problemOf(text) {
   if (text === "") return "is empty";
   if (!text.isWellFormed() || text.includes("�")) return "is not valid Unicode";
   if ((new TextEncoder).encode(text).length > MAX_PATH_BYTES) return `has more than ${MAX_PATH_BYTES} bytes`;
   if (/\p{Cc}/u.test(text)) return "has a control character";
   if (text.includes("\\")) return "has a backslash";
   const [forbidden] = /[<>:"|?*]/.exec(text) ?? [];
   if (forbidden !== void 0) return `has the character ${forbidden}, which Windows does not allow in names`;
   if (text.startsWith("/")) return "is absolute";
   if (text.normalize("NFC") !== text) return "is not in Unicode NFC";
   for (const segment of text.split("/")) {
    const problem = problemOfSegment(segment);
    if (problem !== void 0) return problem;
   }
   return;
  }
  const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i;
  const IGNORED_BY_HFS = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;
  const REPOSITORY_NAMES = [ ".git", "git~1" ];
  function problemOfSegment(segment) {
   if (segment === "") return "has an empty segment";
   if (segment === "." || segment === "..") return "has a segment '.' or '..'";
   if (/[. ]$/.test(segment)) return "has a segment that ends in a full stop or a space, which Windows leaves out";
   if (WINDOWS_DEVICE.test(segment)) return `has the segment '${segment}', which is a device on Windows`;
   if (REPOSITORY_NAMES.includes(foldPath(segment.replace(IGNORED_BY_HFS, "")))) return `has the segment '${segment}', which stands for the folder .git of a repository`;
   return;
  }
  function comparePaths(left, right) {
   const length = Math.min(left.length, right.length);
   for (let index = 0; index < length; index += 1) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one !== other) return Number(isSurrogate(one)) - Number(isSurrogate(other)) || one - other;
   }
   return left.length - right.length;
  }
  function isSurrogate(codeUnit) {
   return codeUnit >= 55296 && codeUnit <= 57343;
  }
  function areOrdered(paths) {
   return paths.every((path, index) => index === 0 || comparePaths(paths[index - 1] ?? "", path) < 0);
  }
  function refuseClashes(paths, layout = []) {
   const seen = new Map;
   for (const names of [ paths, layout ]) for (const path of names) {
    const folded = foldPath(path);
    const other = seen.get(folded);
    if (other !== void 0) throw clash(other, path, "are the same name where case or Unicode form is ignored");
    seen.set(folded, path);
   }
   for (const [folded, path] of seen) for (let at = folded.indexOf("/"); at !== -1; at = folded.indexOf("/", at + 1)) {
    const other = seen.get(folded.slice(0, at));
    if (other !== void 0) throw clash(other, path, "cannot both exist: the first is a folder of the second");
   }
  }
  function clash(one, other, why) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("path-clash", one === other ? `'${one}' stands for two files of one release` : `'${one}' and '${other}' ${why}`, "rename one of them, or leave it out");
  }
  function foldPath(path) {
   return path.normalize("NFC").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
  }
 }),
 4317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => baseName,
   S: () => assetName
  });
  function assetName(artifactPath) {
   return baseName(artifactPath).replace(/[^A-Za-z0-9_+.-]+/g, ".").replace(/\.{2,}/g, ".");
  }
  function baseName(path) {
   return path.slice(path.lastIndexOf("/") + 1);
  }
 }),
 1462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => digestAlgorithms,
   QN: () => digestBytes,
   Ze: () => rawDigest
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
  const digestAlgorithms = [ "sha512", "sha384", "sha256" ];
  const digestBytes = {
   sha512: 64,
   sha384: 48,
   sha256: 32
  };
  function rawDigest(digests, algorithm) {
   const raw = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jR)(digests[algorithm] ?? "");
   if (raw?.length !== digestBytes[algorithm]) throw new TypeError(`no ${algorithm} digest here`);
   return raw;
  }
 }),
 4885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DC: () => hashFile,
   dT: () => refuseChanged,
   uC: () => sha512Hex
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
  const CHUNK_BYTES = 128 * 1024;
  const READS_A_TURN = 8;
  const AHEAD_BYTES = 1024 * 1024;
  const read = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
  const eventLoopTurn = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(setImmediate);
  async function hashFile(file, algorithms, signal, isAlone = false) {
   const hashes = algorithms.map(algorithm => ({
    algorithm: algorithm,
    hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
   }));
   const {descriptor: descriptor, stats: before} = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.ZU)(file);
   try {
    const readAll = isAlone ? readAhead : readInTurns;
    const size = await readAll(descriptor, Number(before.size), signal, chunk => {
     for (const {hash: hash} of hashes) hash.update(chunk);
    });
    if (!isSame(before, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, {
     bigint: true
    })) || BigInt(size) !== before.size) throw changed(file);
    const digests = Object.fromEntries(hashes.map(({algorithm: algorithm, hash: hash}) => [ algorithm, hash.digest("hex") ]));
    return {
     size: size,
     digests: digests,
     modifiedAt: before.mtimeNs
    };
   } catch (cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb || signal?.aborted === true) throw cause;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb("file-unreadable", `cannot read '${file}': ${(0, 
    _errors_js__WEBPACK_IMPORTED_MODULE_4__.vq)(cause) ?? String(cause)}`, "check the disk and the permissions of the file", {
     cause: cause
    });
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
   }
  }
  let scratch;
  const readInTurns = async (descriptor, expected, signal, take) => {
   const buffer = scratch ??= Buffer.allocUnsafe(CHUNK_BYTES);
   let size = 0;
   for (let reads = 1; ;reads += 1) {
    const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, Math.min(CHUNK_BYTES, expected + 1 - size), size);
    signal?.throwIfAborted();
    size += bytesRead;
    if (bytesRead === 0 || size > expected) return size;
    take(buffer.subarray(0, bytesRead));
    if (size === expected) return size;
    if (reads % READS_A_TURN === 0) await eventLoopTurn();
   }
  };
  const readAhead = async (descriptor, expected, signal, take) => {
   let filling = Buffer.allocUnsafe(AHEAD_BYTES);
   let filled = Buffer.allocUnsafe(AHEAD_BYTES);
   let size = 0;
   let reading = read(descriptor, filling, 0, AHEAD_BYTES, size);
   try {
    for (;;) {
     const {bytesRead: bytesRead} = await reading;
     signal?.throwIfAborted();
     if (bytesRead === 0 || size > expected) return size;
     [filling, filled] = [ filled, filling ];
     size += bytesRead;
     reading = read(descriptor, filling, 0, AHEAD_BYTES, size);
     take(filled.subarray(0, bytesRead));
    }
   } finally {
    await reading.catch(() => {});
   }
  };
  function refuseChanged(file, hashed) {
   let now;
   try {
    now = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, {
     bigint: true
    });
   } catch {
    throw changed(file);
   }
   if (now.mtimeNs !== hashed.modifiedAt || now.size !== BigInt(hashed.size)) throw changed(file);
  }
  function isSame(before, after) {
   return before.size === after.size && before.mtimeNs === after.mtimeNs;
  }
  function changed(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.Yb("file-changed", `'${file}' changed or went while it was worked on`, "run again when the step that writes the file has finished");
  }
  function sha512Hex(bytes) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512").update(bytes).digest("hex");
  }
 }),
 4482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => filePatterns,
   x: () => matchFiles
  });
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var external_node_fs_ = __webpack_require__(3024);
  var files = __webpack_require__(2211);
  var artifact_path = __webpack_require__(42);
  class FileNames {
   #listings=new Map;
   locate(file) {
    const folder = external_node_path_.dirname(file);
    if (folder === file) return [ file ];
    const folders = (0, files.t2)(folder) ? [ folder ] : this.locate(folder);
    return folders.flatMap(found => this.#spellings(found, external_node_path_.basename(file)).map(name => external_node_path_.join(found, name)));
   }
   #spellings(folder, name) {
    const names = this.#list(folder);
    const same = names?.get(name.normalize("NFC"));
    if (same !== void 0) return same;
    if (!(0, files.t2)(external_node_path_.join(folder, name))) return [];
    const other = [ ...names?.values() ?? [] ].flat().find(candidate => (0, artifact_path.tu)(candidate) === (0, 
    artifact_path.tu)(name));
    return [ other ?? name ];
   }
   #list(folder) {
    if (this.#listings.has(folder)) return this.#listings.get(folder);
    const names = new Map;
    let listing = names;
    try {
     for (const name of (0, external_node_fs_.readdirSync)(folder)) {
      const key = name.normalize("NFC");
      names.set(key, [ ...names.get(key) ?? [], name ]);
     }
    } catch {
     listing = void 0;
    }
    this.#listings.set(folder, listing);
    return listing;
   }
  }
  async function walkFiles(start, visitor) {
   if (visitor.isExcluded(start)) return;
   await visit(start, await kindOf(start), [], visitor);
  }
  async function visit(file, kind, chain, visitor) {
   const isWanted = visitor.isWanted(file);
   const isWorthListing = visitor.isWorthListing(file);
   if (!isWanted && !isWorthListing) return;
   const isFolder = kind === "folder" || kind === "link" && await leadsToFolder(file, isWanted);
   if (isWanted) visitor.take(file, isFolder);
   if (!isFolder || !isWorthListing) return;
   const real = await external_node_fs_.promises.realpath(file);
   if (chain.includes(real)) return;
   const below = [ ...chain, real ];
   for (const entry of await external_node_fs_.promises.readdir(file, {
    withFileTypes: true
   })) {
    const child = external_node_path_.join(file, entry.name);
    if (!visitor.isExcluded(child)) await visit(child, kindOfEntry(entry), below, visitor);
   }
  }
  async function kindOf(file) {
   return kindOfEntry(await external_node_fs_.promises.lstat(file));
  }
  function kindOfEntry(entry) {
   if (entry.isDirectory()) return "folder";
   return entry.isSymbolicLink() ? "link" : "file";
  }
  async function leadsToFolder(link, isWanted) {
   try {
    return (await external_node_fs_.promises.stat(link)).isDirectory();
   } catch (cause) {
    if (!isWanted && [ "ENOENT", "ELOOP" ].includes((0, errors.vq)(cause) ?? "")) return false;
    throw cause;
   }
  }
  function filePatterns(files, optionalFiles) {
   return [ ...files.map(text => ({
    text: text,
    optional: false
   })), ...optionalFiles.map(text => ({
    text: text,
    optional: true
   })) ];
  }
  async function matchFiles(patterns, workingDirectory) {
   const [excluded, included] = splitPatterns(patterns);
   const {parseGlob: parseGlob, searchPaths: searchPaths} = await Promise.all([ __webpack_require__.e(581), __webpack_require__.e(727) ]).then(__webpack_require__.bind(__webpack_require__, 4727));
   const searches = included.map(pattern => ({
    pattern: pattern,
    glob: parseGlob(pattern.text, workingDirectory, false),
    files: new Set,
    folders: new Set
   }));
   const isExcluded = exclusion(excluded.map(text => parseGlob(text, workingDirectory, true)), excluded.map(text => external_node_path_.resolve(workingDirectory, text)));
   const scope = {
    workingDirectory: workingDirectory,
    names: new FileNames,
    isExcluded: isExcluded
   };
   for (const search of searches) await takeNamed(search, scope);
   const withWildcards = searches.filter(({glob: glob}) => glob.literal === void 0);
   const texts = withWildcards.map(({pattern: pattern}) => pattern.text);
   for (const start of await searchPaths(texts, workingDirectory)) for (const found of scope.names.locate(start)) await walk(found, visitorOf(withWildcards, isExcluded), start);
   return searches.map(matchedPattern);
  }
  function splitPatterns(patterns) {
   const isExclusion = ({text: text}) => text.startsWith("!");
   const excluded = patterns.filter(isExclusion).map(({text: text}) => text.replace(/^!\s*/, ""));
   const included = patterns.filter(pattern => !isExclusion(pattern));
   if (included.length > 0 || excluded.length === 0) return [ excluded, included ];
   throw new errors.Yb("setting-invalid", "files has only exclusions", "add a pattern for what to include");
  }
  async function takeNamed({pattern: pattern, glob: glob, files: files, folders: folders}, scope) {
   const meant = new Set([ external_node_path_.resolve(scope.workingDirectory, pattern.text), ...glob.literal === void 0 ? [] : [ glob.literal ] ]);
   const visitor = {
    isExcluded: scope.isExcluded,
    isWanted: () => true,
    isWorthListing: () => false,
    take: (file, isFolder) => (isFolder ? folders : files).add(file)
   };
   for (const file of [ ...meant ].flatMap(name => scope.names.locate(name))) await walk(file, visitor, pattern.text);
  }
  function visitorOf(searches, isExcluded) {
   const matching = file => {
    const name = file.normalize("NFC");
    return searches.filter(({glob: glob}) => glob.matches(name));
   };
   return {
    isExcluded: isExcluded,
    isWanted: file => matching(file).length > 0,
    isWorthListing: folder => searches.some(({glob: glob}) => glob.mayMatchBelow(folder.normalize("NFC"))),
    take: (file, isFolder) => {
     for (const {files: files, folders: folders} of matching(file)) (isFolder ? folders : files).add(file);
    }
   };
  }
  async function walk(start, visitor, pattern) {
   try {
    await walkFiles(start, visitor);
   } catch (cause) {
    throw unlistable(pattern, cause);
   }
  }
  function exclusion(globs, literals) {
   if (globs.length === 0) return () => false;
   const names = new Set(literals.map(file => file.normalize("NFC")));
   const matches = file => names.has(file) || globs.some(glob => glob.matches(file));
   const known = new Map;
   const isFolderExcluded = folder => {
    const answer = known.get(folder);
    if (answer !== void 0) return answer;
    const above = external_node_path_.dirname(folder);
    const isExcluded = above !== folder && (isFolderExcluded(above) || matches(folder) || matches(folder + external_node_path_.sep));
    known.set(folder, isExcluded);
    return isExcluded;
   };
   return file => {
    const name = file.normalize("NFC");
    return matches(name) || isFolderExcluded(external_node_path_.dirname(name));
   };
  }
  const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;
  function matchedPattern({pattern: pattern, files: files, folders: folders}) {
   if (files.size === 0 && folders.size > 0 && !ALL_BELOW.test(pattern.text)) throw new errors.Yb("artifact-is-folder", `'${pattern.text}' is a folder, not a file`, `for the files in it write '${pattern.text.replace(/[/\\]+$/, "")}/**'`);
   return {
    ...pattern,
    files: [ ...files ]
   };
  }
  function unlistable(pattern, cause) {
   const why = cause instanceof Error ? cause.message : String(cause);
   if (why.includes("�")) return new errors.Yb("path-invalid", `among the files of '${pattern}' is a name that is not valid Unicode: ${why}`, "rename the file, or exclude its folder with !", {
    cause: cause
   });
   return new errors.Yb("artifact-unreadable", `the files of '${pattern}' cannot be listed: ${why}`, "check the permissions of the folders and where symbolic links lead, or exclude them with !", {
    cause: cause
   });
  }
 }),
 8099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   As: () => utf8,
   Bk: () => formatBase64,
   Id: () => concatBytes,
   NN: () => formatHex,
   Pe: () => parseBase64,
   SK: () => parseBase64url,
   ex: () => equalBytes,
   jR: () => parseHex
  });
  var _scure_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);
  function formatHex(bytes) {
   return _scure_base__WEBPACK_IMPORTED_MODULE_0__.uh.encode(bytes);
  }
  function parseHex(text) {
   return canonical(text, _scure_base__WEBPACK_IMPORTED_MODULE_0__.uh);
  }
  function formatBase64(bytes) {
   return _scure_base__WEBPACK_IMPORTED_MODULE_0__.K3.encode(bytes);
  }
  function parseBase64(text) {
   return canonical(text, _scure_base__WEBPACK_IMPORTED_MODULE_0__.K3);
  }
  function parseBase64url(text) {
   return canonical(text, _scure_base__WEBPACK_IMPORTED_MODULE_0__.zD);
  }
  function utf8(text) {
   return (new TextEncoder).encode(text);
  }
  function concatBytes(...parts) {
   const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
   let position = 0;
   for (const part of parts) {
    whole.set(part, position);
    position += part.length;
   }
   return whole;
  }
  function equalBytes(left, right) {
   return left.length === right.length && left.every((byte, index) => byte === right[index]);
  }
  function canonical(text, {encode: encode, decode: decode}) {
   try {
    const bytes = decode(text);
    return encode(bytes) === text ? bytes : void 0;
   } catch {
    return;
   }
  }
 }),
 3943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Wh: () => unlessAborted,
   X2: () => mapConcurrently,
   zn: () => places
  });
  var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
  var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
  function unlessAborted(work, signal) {
   return new Promise((resolve, reject) => {
    const stop = () => {
     reject(signal.reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, {
     once: true
    });
    work.then(resolve, reject).finally(() => {
     signal.removeEventListener("abort", stop);
    });
   });
  }
  async function mapConcurrently(items, limit, work, signal) {
   const underWay = new Set;
   const track = item => {
    signal?.throwIfAborted();
    const promise = work(item);
    underWay.add(promise);
    return promise.finally(() => underWay.delete(promise));
   };
   try {
    return await (0, p_map__WEBPACK_IMPORTED_MODULE_0__.Ay)(items, track, {
     concurrency: limit,
     ...signal && {
      signal: signal
     }
    });
   } finally {
    await Promise.allSettled(underWay);
   }
  }
  function places(count) {
   const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_1__.A)(count);
   let failure;
   const close = cause => {
    failure ??= {
     cause: cause
    };
   };
   return {
    take: work => limit(async () => {
     if (failure !== void 0) throw failure.cause;
     try {
      return await work();
     } catch (cause) {
      close(cause);
      throw cause;
     }
    }),
    close: close
   };
  }
 }),
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
 1859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => withRootLock
  });
  var _system_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
  function withRootLock(root, {signal: signal, warn: warn}, work) {
   const onWait = holder => {
    warn(`${holder} is signing in '${root}': waiting until it ends`);
   };
   return (0, _system_lock_js__WEBPACK_IMPORTED_MODULE_0__.k)(root, {
    signal: signal,
    onWait: onWait
   }, work);
  }
 }),
 2686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DB: () => sealManifest,
   Og: () => asSameRun,
   ax: () => readEarlierManifest,
   bD: () => messageOf
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8765);
  var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7107);
  var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8508);
  const LIKELY_SCHEME = "ml-dsa-65";
  const MAX_ROUNDS = 3;
  function messageOf(kind, bytes) {
   return (0, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.DA)(kind, (0, 
   _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_1__.uC)(bytes));
  }
  async function readEarlierManifest(kind, existing, signer) {
   if (existing?.signature === void 0) return;
   const {bytes: bytes, manifest: manifest, signature: signature} = existing;
   const key = await signer.activeKey();
   const isValid = await signer.isValid(messageOf(kind, bytes), signature, key);
   return isValid ? {
    bytes: bytes,
    manifest: manifest,
    signature: signature
   } : void 0;
  }
  async function sealManifest(kind, content, earlier, signer) {
   if (earlier !== void 0 && isUnchanged(kind, content, earlier, await signer.activeKey())) return {
    ...earlier,
    kept: true
   };
   let scheme = LIKELY_SCHEME;
   for (let rounds = 0; rounds < MAX_ROUNDS; rounds += 1) {
    const guess = scheme;
    const made = await signer.sign(key => messageOf(kind, bytesOf(listUnder(key, guess, kind, content))));
    const manifest = listUnder(made.key, guess, kind, content);
    if (recordedScheme(manifest) === made.scheme) return {
     manifest: manifest,
     bytes: bytesOf(manifest),
     signature: made.bytes,
     kept: false
    };
    if (content.keys.some(({key_version: key_version}) => key_version === made.key.keyVersion)) throw schemeChanged(made);
    scheme = made.scheme;
   }
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("key-unstable", `the signature scheme changed ${MAX_ROUNDS} times while one manifest was to be signed`, "find out what rotates the key, then run again: what was signed is kept");
  }
  function isUnchanged(kind, content, {manifest: manifest}, key) {
   const same = listUnder(key, recordedScheme(manifest), kind, {
    ...content,
    createdAt: manifest.created_at,
    source: asSameRun(content.source, manifest.source)
   });
   return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(same, manifest);
  }
  function asSameRun(source, earlier) {
   const isSame = source !== null && source.run_id !== null && source.run_id === earlier?.run_id;
   return isSame ? {
    ...source,
    run_attempt: earlier.run_attempt
   } : source;
  }
  function listUnder({keyVersion: keyVersion, publicKey: publicKey}, scheme, kind, {createdAt: createdAt, digestAlgorithm: digestAlgorithm, keys: keys, source: source, artifacts: artifacts}) {
   const known = keys.find(({key_version: key_version}) => key_version === keyVersion);
   const {fingerprint: fingerprint} = publicKey;
   if (known !== void 0 && known.fingerprint !== fingerprint) throw keyChanged(keyVersion, fingerprint, known.fingerprint);
   const all = known === void 0 ? [ ...keys, {
    key_version: keyVersion,
    fingerprint: fingerprint,
    scheme: scheme
   } ] : keys;
   return {
    type: _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.go[kind],
    created_at: createdAt,
    tool: _version_js__WEBPACK_IMPORTED_MODULE_5__.z,
    algorithm: _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__.km,
    digest_algorithm: digestAlgorithm,
    key_version: keyVersion,
    keys: all.toSorted((left, right) => right.key_version - left.key_version),
    source: source,
    artifacts: [ ...artifacts ]
   };
  }
  function recordedScheme({keys: keys, key_version: key_version}) {
   return keys.find(key => key.key_version === key_version)?.scheme ?? LIKELY_SCHEME;
  }
  function bytesOf(manifest) {
   const bytes = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.L_)(manifest);
   if (bytes.length <= _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi) return bytes;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("manifest-too-large", `the manifest has ${bytes.length} bytes, and at most ${_signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi} are read`, "sign or merge fewer artifacts into each manifest, or sign an archive of them");
  }
  function keyChanged(keyVersion, fingerprint, known) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("key-conflict", `key version ${keyVersion} has the fingerprint ${known} in the release, and ${fingerprint} in the service`, "a version never changes its key: check that api-key is of the tenant whose keys signed the release");
  }
  function schemeChanged({key: key, scheme: scheme}) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("key-conflict", `key version ${key.keyVersion} signs with ${scheme} now, and signed the artifacts with the other scheme`, "rotate the key, and run again: a manifest records one scheme for each key");
  }
 }),
 5978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => planChecksums,
   gp: () => sealChecksums,
   nw: () => assertOwnChecksums
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7107);
  var _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7444);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(338);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
  var _seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2686);
  var _standing_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1901);
  function planChecksums(root, algorithms, onExisting) {
   return algorithms.map(algorithm => {
    const name = _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.b1[algorithm];
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
    const bytes = onExisting === "overwrite" ? void 0 : (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(file, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_6__.bi);
    if (bytes !== void 0 && onExisting === "error") throw (0, _standing_files_js__WEBPACK_IMPORTED_MODULE_5__.c)(file);
    const signature = bytes && (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)((0, 
    _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_7__.oY)(file), _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.my);
    return {
     algorithm: algorithm,
     path: name,
     file: file,
     existing: bytes && {
      bytes: bytes,
      signature: signature
     }
    };
   });
  }
  async function assertOwnChecksums(planned, earlier, tenant) {
   for (const {algorithm: algorithm, file: file, existing: existing} of planned) {
    if (existing === void 0 || followsFrom(earlier, algorithm, existing.bytes)) continue;
    const {bytes: bytes, signature: signature} = existing;
    if (signature !== void 0 && await tenant.signedDocument(bytes, signature, [ "checksums" ])) continue;
    throw (0, _standing_files_js__WEBPACK_IMPORTED_MODULE_5__.M)(file, "a checksum file");
   }
  }
  function followsFrom(earlier, algorithm, bytes) {
   const artifacts = earlier?.manifest.artifacts ?? [];
   if (artifacts.length === 0 || artifacts.some(({digests: digests}) => digests[algorithm] === void 0)) return false;
   return bytes.equals(Buffer.from((0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.ss)(artifacts, algorithm)));
  }
  async function sealChecksums(planned, artifacts, signer) {
   const sealed = [];
   for (const one of planned) sealed.push(await seal(one, artifacts, signer));
   return sealed;
  }
  async function seal(planned, artifacts, signer) {
   (0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.AV)(artifacts, [ planned.algorithm ]);
   const bytes = Buffer.from((0, _manifest_checksums_js__WEBPACK_IMPORTED_MODULE_1__.ss)(artifacts, planned.algorithm));
   const message = (0, _seal_js__WEBPACK_IMPORTED_MODULE_4__.bD)("checksums", bytes);
   const {existing: existing} = planned;
   if (existing?.signature !== void 0 && existing.bytes.equals(bytes)) {
    const {signature: signature} = existing;
    const isValid = await signer.isValid(message, signature, await signer.activeKey());
    if (isValid) return {
     planned: planned,
     bytes: bytes,
     signature: signature,
     kept: true
    };
   }
   const {bytes: signature} = await signer.sign(() => message);
   return {
    planned: planned,
    bytes: bytes,
    signature: signature,
    kept: false
   };
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
  var _qpher_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8918);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4161);
  var _standing_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1901);
  function planAttestation(options, artifacts, {source: source, workflowRun: workflowRun, warn: warn}) {
   const name = (0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_9__.g)(options.manifest);
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(options.root, name);
   if (!options.attestation) {
    if ((0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(file)) warn(`'${name}' is of an earlier run; verify refuses it beside another manifest`);
    return;
   }
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
 6274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i6: () => asManifest,
   jl: () => existingManifest,
   qq: () => foldersWrittenTo,
   rx: () => planSigning
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var promises_ = __webpack_require__(8500);
  const AT_A_STRETCH = 256;
  async function mapInTurns(items, work) {
   const results = [];
   for (const item of items) {
    if (results.length % AT_A_STRETCH === 0) await (0, promises_.setImmediate)();
    results.push(work(item));
   }
   return results;
  }
  var errors = __webpack_require__(9473);
  var system_files = __webpack_require__(2211);
  var signature_path = __webpack_require__(338);
  var paths = __webpack_require__(7552);
  var artifact_path = __webpack_require__(42);
  var match_files = __webpack_require__(4482);
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
   const artifacts = await mapInTurns(named, ({file: file, path: name}) => {
    refuseLinkOutside(file, name, realRoot);
    return {
     path: name,
     file: file,
     size: sizeOfArtifact(file, name)
    };
   });
   artifacts.sort((left, right) => (0, artifact_path.cD)(left.path, right.path));
   (0, artifact_path.II)(artifacts.map(artifact => artifact.path), [ ...artifacts.map(artifact => (0, 
   signature_path.oY)(artifact.path)), ...pathsBelow(options.root, options.ownFiles) ]);
   return {
    artifacts: artifacts,
    patterns: patterns
   };
  }
  function sizeOfArtifact(file, name) {
   try {
    return (0, system_files.JL)(file);
   } catch (cause) {
    if (!(cause instanceof errors.Yb)) throw cause;
    const message = `'${name}' cannot be signed: ${cause.message}`;
    throw new errors.Yb("artifact-unreadable", message, cause.hint, {
     cause: cause
    });
   }
  }
  function artifactFilter(matched, ownFiles) {
   const own = new Set(ownFiles);
   const isSignature = (0, signature_path.lR)(matched);
   return file => !own.has(file) && !isSignature(file);
  }
  function pathsBelow(root, files) {
   return files.filter(file => (0, paths.Y)(root, file)).map(file => external_node_path_.relative(root, file).replaceAll(external_node_path_.sep, "/"));
  }
  function refuseUnmatched(patterns) {
   const unmatched = patterns.filter(({artifacts: artifacts, optional: optional}) => artifacts === 0 && !optional);
   if (unmatched.length > 0) throw new errors.Yb("pattern-unmatched", `nothing to sign matches ${unmatched.map(({text: text}) => `'${text}'`).join(", ")}`, "check the spelling and that the build has run; a pattern that may match nothing belongs in optional-files");
   if (patterns.every(({artifacts: artifacts}) => artifacts === 0)) throw new errors.Yb("no-artifacts", "there is nothing to sign", "name the files to sign in files");
  }
  function artifactPath(file, root) {
   if (!(0, paths.Y)(root, file)) throw outside(file, root);
   return (0, artifact_path.nh)((0, paths.d)(external_node_path_.relative(root, file)).normalize("NFC"));
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
   if (!(0, paths.Y)(realRoot, real)) throw outside(file, realRoot, ` (it leads to '${real}')`);
  }
  function outside(file, root, more = "") {
   return new errors.Yb("artifact-outside-root", `'${file}'${more} is outside root '${root}'`, "set root to a folder that holds all artifacts");
  }
  var document_message = __webpack_require__(7107);
  var lock = __webpack_require__(1465);
  var attestation_path = __webpack_require__(2716);
  var manifest_checksums = __webpack_require__(7444);
  var manifest = __webpack_require__(8765);
  var statement = __webpack_require__(1165);
  var schemes = __webpack_require__(5110);
  var checksum_files = __webpack_require__(5978);
  var plan_attestation = __webpack_require__(4459);
  var digest = __webpack_require__(1462);
  const ROOM = 1024 * 1024;
  function refuseLargeManifest(artifacts, algorithms) {
   const digests = Object.fromEntries(algorithms.map(name => [ name, "0".repeat(digest.QN[name] * 2) ]));
   const likenesses = artifacts.map(({path: path, size: size}) => likeness(path, size, digests));
   const bytes = ROOM + Buffer.byteLength(JSON.stringify({
    artifacts: likenesses
   }, void 0, 2));
   if (bytes <= document_message.bi) return;
   throw new errors.Yb("manifest-too-large", `a manifest of ${artifacts.length} artifacts would have more than the ${document_message.bi} bytes that are read of one`, "sign them in several runs, each with a manifest of its own, or sign an archive of them");
  }
  function likeness(path, size, digests) {
   return {
    path: path,
    size: size,
    digests: digests,
    key_version: 1,
    signature: {
     path: (0, signature_path.oY)(path),
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
   const digestAlgorithms = [ ...new Set([ options.digestAlgorithm, ...options.checksums, ...options.attestation || options.kind === "part" ? statement.IF : [] ]) ];
   refuseLargeManifest(found.artifacts, digestAlgorithms);
   const artifacts = await mapInTurns(found.artifacts, artifact => ({
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
    checksums: (0, checksum_files.E)(options.root, options.checksums, options.onExisting),
    attestation: (0, plan_attestation._U)(options, found.artifacts, context)
   };
  }
  function foldersWrittenTo({options: options, artifacts: artifacts, manifestFile: manifestFile}) {
   const files = [ manifestFile, ...options.report === void 0 ? [] : [ options.report ] ];
   return [ options.root, ...[ ...files, ...artifacts.map(({file: file}) => file) ].map(file => external_node_path_.dirname(file)) ];
  }
  function ownFiles(options, manifestFile) {
   const checksums = options.checksums.map(algorithm => external_node_path_.join(options.root, manifest_checksums.b1[algorithm])).flatMap(file => [ file, (0, 
   signature_path.oY)(file) ]);
   const keyring = external_node_path_.join(options.root, KEYRING_NAME);
   const report = options.report === void 0 ? [] : [ options.report ];
   return [ manifestFile, (0, signature_path.oY)(manifestFile), (0, attestation_path.g)(manifestFile), keyring, external_node_path_.join(options.root, lock.S), ...checksums, ...report ];
  }
  function refuseCost(artifacts, {maxFiles: maxFiles, maxBytes: maxBytes}) {
   const bytes = artifacts.reduce((sum, {size: size}) => sum + size, 0);
   if (artifacts.length > maxFiles) throw new errors.Yb("cost-guard", `${artifacts.length} files match, and max-files allows ${maxFiles}`, "each file is a call that may be billed: narrow the patterns, or raise max-files");
   if (bytes > maxBytes) throw new errors.Yb("cost-guard", `the files have ${bytes} bytes together, and max-bytes allows ${maxBytes}`, "narrow the patterns, or raise max-bytes");
  }
  function existingSignature(artifact, onExisting) {
   const file = (0, signature_path.oY)(artifact.file);
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
  function existingManifest(file, {kind: kind, onExisting: onExisting}) {
   if (onExisting === "overwrite") return;
   const bytes = (0, system_files.Zu)(file, document_message.bi);
   if (bytes === void 0) return;
   if (onExisting === "error") throw (0, standing_files.c)(file);
   const manifest = asManifest(bytes, kind);
   if (manifest === void 0) throw (0, standing_files.M)(file, `a ${kind}`);
   return {
    bytes: bytes,
    manifest: manifest,
    signature: (0, system_files.Zu)((0, signature_path.oY)(file), schemes.my),
    isHere: true
   };
  }
  function asManifest(bytes, kind) {
   try {
    return (0, manifest.Ng)(bytes, kind);
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
 3240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D9: () => assertNoDocument,
   js: () => assertNoAttestations,
   lQ: () => TenantKeys
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2716);
  var _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3049);
  var _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7107);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
  var _seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2686);
  class TenantKeys {
   #client;
   #verify;
   #keys;
   constructor(client, verify) {
    this.#client = client;
    this.#verify = verify;
   }
   signedDocument(bytes, signature, kinds = _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_5__.J$) {
    return this.#signedAny(kinds.map(kind => (0, _seal_js__WEBPACK_IMPORTED_MODULE_4__.bD)(kind, bytes)), signature);
   }
   async signedAttestation(bytes) {
    if (!(0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__.XT)(bytes)) return false;
    const {payload: payload, signature: signature} = (0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__.mE)(bytes);
    return this.#signedAny([ (0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__.JC)(payload) ], signature);
   }
   async #signedAny(messages, signature) {
    this.#keys ??= (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.#client);
    for (const {publicKey: publicKey} of await this.#keys) for (const message of messages) if (await this.#verify(publicKey, message, signature)) return true;
    return false;
   }
  }
  async function assertNoAttestations(artifacts, tenant) {
   for (const {path: path, file: file, size: size} of artifacts) {
    if (!(0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_6__.y)(path) || size > _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__.ud) continue;
    if (await tenant.signedAttestation((0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.CB)(file, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__.ud))) throw reserved(path);
   }
  }
  async function assertNoDocument({path: path, file: file, size: size}, signature, tenant) {
   if (signature === void 0 || size > _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_5__.bi) return;
   const bytes = (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.CB)(file, _signatures_document_message_js__WEBPACK_IMPORTED_MODULE_5__.bi);
   if (await tenant.signedDocument(bytes, signature)) throw reserved(path);
  }
  function reserved(path) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("artifact-reserved", `'${path}' is a signed document of qpher-sign, not an artifact`, "leave it out with a pattern such as !qpher-*.json*");
  }
 }),
 6629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dc: () => refuseContradictions,
   E_: () => namesFiles,
   YQ: () => NO_MANIFEST,
   cx: () => expectedSource
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2716);
  const NO_MANIFEST = "none";
  function namesFiles({files: files, optionalFiles: optionalFiles}) {
   return files.length + optionalFiles.length > 0;
  }
  const ANY = "any";
  function expectedSource(options) {
   const {release: release} = options;
   const unlessAny = text => text === ANY ? void 0 : text;
   return {
    repository: unlessAny(options.expectedRepository ?? release?.repository),
    ref: unlessAny(options.expectedRef ?? (release && `refs/tags/${release.tag}`)),
    commit: unlessAny(options.expectedCommit),
    workflow: unlessAny(options.expectedWorkflow)
   };
  }
  function isManifestPath(manifest) {
   return manifest !== NO_MANIFEST && !(0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_1__.y)(manifest);
  }
  function refuseContradictions(options) {
   const namesSome = namesFiles(options);
   if (options.strict && namesSome) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", "strict looks at every file under root, and files names some of them", "leave out one of the two");
   if (options.strict && (0, _manifest_attestation_path_js__WEBPACK_IMPORTED_MODULE_1__.y)(options.manifest)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", "strict needs the manifest, which lists signature files, and manifest names an attestation", "name the manifest: the attestation beside it is verified as well");
   if (options.release !== void 0 && (namesSome || !isManifestPath(options.manifest))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `the manifest of the release says what is downloaded, and ${namesSome ? "files names some of it" : `manifest is ${options.manifest}`}`, "leave this setting out with release-tag");
   if (options.manifest !== NO_MANIFEST) return;
   const needManifest = {
    strict: options.strict,
    "expected-repository": options.expectedRepository !== void 0,
    "expected-ref": options.expectedRef !== void 0,
    "expected-commit": options.expectedCommit !== void 0,
    "expected-workflow": options.expectedWorkflow !== void 0
   };
   const given = Object.entries(needManifest).find(([, isGiven]) => isGiven);
   if (given !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `${given[0]} needs a manifest, and manifest is none`, "name the manifest of the release, or leave this setting out");
   if (!namesSome) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-missing", "with manifest: none, files says what to verify, and it is empty", "name the files, each of which has its .sig beside it");
  }
 }),
 9715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => writeDocuments
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(338);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
  function writeDocuments({root: root, manifest: manifest, checksums: checksums, attestation: attestation}) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, manifest.path);
   (0, _system_files_js__WEBPACK_IMPORTED_MODULE_1__.vZ)(...checksums.flatMap(({planned: planned, bytes: bytes, signature: signature}) => [ {
    file: (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__.oY)(planned.file),
    bytes: signature
   }, {
    file: planned.file,
    bytes: bytes
   } ]), ...attestation === void 0 ? [] : [ attestation ], ...manifest.kept && manifest.isHere ? [] : [ {
    file: (0, _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_2__.oY)(file),
    bytes: manifest.signature
   }, {
    file: file,
    bytes: manifest.bytes
   } ]);
  }
 }),
 9473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yb: () => QpherSignError,
   fD: () => toQpherSignError,
   vq: () => systemErrorCode
  });
  const MAX_MESSAGE = 2e3;
  const KEPT_END = 200;
  const API_KEY = /qph_[\w-]{8,}/g;
  function presentable(text) {
   const masked = text.replace(API_KEY, "qph_***");
   if (masked.length <= MAX_MESSAGE) return masked;
   return `${masked.slice(0, MAX_MESSAGE - KEPT_END)} … ${masked.slice(-KEPT_END)}`.toWellFormed();
  }
  class QpherSignError extends Error {
   code;
   name="QpherSignError";
   hint;
   requestId;
   constructor(code, message, hint, options = {}) {
    super(presentable(message), options.cause === void 0 ? void 0 : {
     cause: options.cause
    });
    this.code = code;
    this.hint = presentable(hint);
    this.requestId = options.requestId;
   }
  }
  function toQpherSignError(thrown) {
   if (thrown instanceof QpherSignError) return thrown;
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   return new QpherSignError("internal-error", `unexpected: ${message}`, "this is a defect of qpher-sign: please report it with the command that led here", {
    cause: thrown
   });
  }
  function systemErrorCode(thrown) {
   return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
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
 356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => isLoopback
  });
  function isLoopback(url) {
   return url.hostname === "localhost" || url.hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
  }
 }),
 9368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => parseSchema,
   R: () => parseStrictJson
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
  function parseStrictJson(bytes, code, what) {
   let value;
   let isUsual;
   try {
    const text = new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
    value = JSON.parse(text);
    isUsual = isSpelled(text, JSON.stringify(value));
   } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb(code, `${what} is not UTF-8 JSON`, "check that it is the right file, whole and unchanged", {
     cause: cause
    });
   }
   if (!isUsual) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb(code, `${what} has duplicate keys, or strings or numbers in an unusual spelling`, "use the file as qpher-sign wrote it");
   return value;
  }
  function parseSchema(schema, value, code, what) {
   const result = _schema_js__WEBPACK_IMPORTED_MODULE_1__.x6(schema, value);
   if (result.ok) return result.value;
   const where = result.path.length === 0 ? "at the top" : `at ${result.path.join(".")}`;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb(code, `${what} is wrong ${where}: ${result.problem}`, "docs/formats.md describes the documents of qpher-sign");
  }
  const [QUOTE, BACKSLASH] = [ 34, 92 ];
  const WHITE_SPACE = [ 32, 10, 13, 9 ];
  function isSpelled(text, canonical) {
   let position = 0;
   let isInString = false;
   let isEscaped = false;
   for (let index = 0; index < text.length; index += 1) {
    const codeUnit = text.charCodeAt(index);
    if (!isInString && WHITE_SPACE.includes(codeUnit)) continue;
    if (codeUnit !== canonical.charCodeAt(position)) return false;
    position += 1;
    if (codeUnit === QUOTE && !isEscaped) isInString = !isInString;
    isEscaped = codeUnit === BACKSLASH && !isEscaped;
   }
   return position === canonical.length;
  }
 }),
 1488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Rj: () => MAX_KEYRING_BYTES,
   he: () => stricterStatus,
   km: () => SIGNING_ALGORITHM,
   mx: () => parseKeyringValue,
   oA: () => compareStatus,
   oY: () => keyStatuses
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
  var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
  const MAX_KEYRING_BYTES = 2 * 1024 * 1024;
  const keyStatuses = [ "active", "retired", "archived" ];
  const strictness = {
   active: 0,
   retired: 1,
   archived: 2
  };
  function compareStatus(left, right) {
   return strictness[left] - strictness[right];
  }
  function stricterStatus(left, right) {
   return compareStatus(left, right) < 0 ? right : left;
  }
  const SIGNING_ALGORITHM = "Dilithium3";
  const keyringSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
   type: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz("qpher-sign/keyring/v1"),
   algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(SIGNING_ALGORITHM),
   exported_at: _schema_js__WEBPACK_IMPORTED_MODULE_4__.uR(),
   keys: _schema_js__WEBPACK_IMPORTED_MODULE_3__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_3__.YOg(_schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
    key_version: _schema_js__WEBPACK_IMPORTED_MODULE_4__.Wh(1),
    status: _schema_js__WEBPACK_IMPORTED_MODULE_3__.KIO(keyStatuses),
    created_at: _schema_js__WEBPACK_IMPORTED_MODULE_4__.uR(),
    fingerprint: _schema_js__WEBPACK_IMPORTED_MODULE_4__.wC(_public_key_js__WEBPACK_IMPORTED_MODULE_2__.p3),
    public_key: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP()
   })), _schema_js__WEBPACK_IMPORTED_MODULE_3__.hq())
  });
  function parseKeyringValue(value, what) {
   refuseOtherDocument(value, what);
   const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(keyringSchema, value, "keyring-invalid", what);
   const keys = document.keys.map(key => {
    const publicKey = (0, _public_key_js__WEBPACK_IMPORTED_MODULE_2__.JP)(key.public_key, `key version ${key.key_version} of ${what}`);
    if (publicKey.fingerprint !== key.fingerprint) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("keyring-invalid", `${what} gives key version ${key.key_version} the fingerprint ${key.fingerprint}, but its public key has ${publicKey.fingerprint}`, "get the keyring from its publisher again");
    return {
     keyVersion: key.key_version,
     status: key.status,
     createdAt: key.created_at,
     publicKey: publicKey
    };
   });
   const versions = keys.map(({keyVersion: keyVersion}) => keyVersion);
   const twice = versions.find((version, index) => versions.indexOf(version) !== index);
   if (twice !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `${what} lists key version ${twice} twice`, "get the keyring from its publisher again");
   return {
    exportedAt: document.exported_at,
    keys: keys
   };
  }
  function refuseOtherDocument(value, what) {
   if (typeof value !== "object" || value === null || !("type" in value)) return;
   const kind = /^qpher-sign\/(manifest|part|report)\//.exec(String(value.type))?.[1];
   if (kind === void 0) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("keyring-invalid", `${what} is a ${kind}`, "give the publisher's keyring, which is not part of the release");
  }
 }),
 9222: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JP: () => parsePublicKeyBase64,
   Wz: () => parsePublicKeyPem,
   gX: () => parsePublicKeyJwk,
   p3: () => fingerprintPattern
  });
  var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9017);
  var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8099);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
  var _signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
  const fingerprintPattern = /^sha256:[0-9a-f]{64}$/;
  function publicKey(bytes, schemes = _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.SL, what = "the public key") {
   if (bytes.length !== _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.kf) throw invalid(`${what} has ${bytes.length} bytes, not ${_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.kf}`);
   return {
    bytes: bytes,
    schemes: schemes,
    fingerprint: `sha256:${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.NN)((0, _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_5__.sc)(bytes))}`
   };
  }
  function parsePublicKeyBase64(text, what = "the public key") {
   const bytes = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(text);
   if (bytes === void 0) throw invalid(`${what} is not valid base64`);
   return publicKey(bytes, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.SL, what);
  }
  function parsePublicKeyPem(text, what = "the PEM file") {
   const block = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(text);
   if (block?.[1] === void 0) throw invalid(`${what} is not exactly one PUBLIC KEY block`);
   const der = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(block[1].replace(/[\r\n]/g, ""));
   if (der === void 0) throw invalid(`${what} is not valid base64`);
   const raw = (0, _signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_2__.y)(der);
   if (raw === void 0) throw invalid(`${what} does not hold an ML-DSA-65 key`);
   return publicKey(raw, [ "ml-dsa-65" ], what);
  }
  const jwkSchema = _schema_js__WEBPACK_IMPORTED_MODULE_6__.rej({
   kty: _schema_js__WEBPACK_IMPORTED_MODULE_6__.euz("AKP"),
   alg: _schema_js__WEBPACK_IMPORTED_MODULE_6__.euz("ML-DSA-65"),
   pub: _schema_js__WEBPACK_IMPORTED_MODULE_6__.YjP(),
   kid: _schema_js__WEBPACK_IMPORTED_MODULE_6__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_6__.YjP()),
   use: _schema_js__WEBPACK_IMPORTED_MODULE_6__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_6__.euz("sig")),
   key_ops: _schema_js__WEBPACK_IMPORTED_MODULE_6__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_6__.CxQ([ _schema_js__WEBPACK_IMPORTED_MODULE_6__.euz("verify") ])),
   ext: _schema_js__WEBPACK_IMPORTED_MODULE_6__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_6__.zMY())
  });
  function parsePublicKeyJwk(value, what = "the JWK") {
   const jwk = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(jwkSchema, value, "public-key-invalid", what);
   const bytes = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.SK)(jwk.pub);
   if (bytes === void 0) throw invalid(`${what} has a 'pub' that is not valid base64url`);
   return publicKey(bytes, [ "ml-dsa-65" ], what);
  }
  function invalid(message) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("public-key-invalid", message, "give a keyring of `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK");
  }
 }),
 5203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QD: () => trustedKeys,
   Qt: () => refuseUnpinned,
   UB: () => findTrustedKey,
   n9: () => parseTrustedFile
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1488);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9222);
  function parseTrustedFile({name: name, bytes: bytes}) {
   const text = (new TextDecoder).decode(bytes);
   if (text.startsWith("-----BEGIN ")) return unversioned(name, (0, _public_key_js__WEBPACK_IMPORTED_MODULE_3__.Wz)(text, `the PEM '${name}'`));
   const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "keyring-invalid", `the keyring '${name}'`);
   if (typeof value === "object" && value !== null && "kty" in value) return unversioned(name, (0, 
   _public_key_js__WEBPACK_IMPORTED_MODULE_3__.gX)(value, `the JWK '${name}'`));
   return {
    name: name,
    ...(0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.mx)(value, `the keyring '${name}'`)
   };
  }
  function unversioned(name, publicKey) {
   return {
    name: name,
    keys: [ {
     publicKey: publicKey,
     keyVersion: void 0,
     status: void 0
    } ],
    exportedAt: void 0
   };
  }
  function trustedKeys(files, pins) {
   refuseConflicts(files);
   const stated = files.flatMap(({keys: keys}) => keys);
   const kept = stated.filter(({publicKey: publicKey}) => pins.length === 0 || pins.includes(publicKey.fingerprint));
   if (kept.length === 0) throw noTrustedKey(stated);
   return groupByFingerprint(kept).flatMap(trustedVersions).toSorted((left, right) => (0, 
   _keyring_js__WEBPACK_IMPORTED_MODULE_2__.oA)(left.status, right.status));
  }
  function trustedVersions(stated) {
   const status = stated.map(key => key.status ?? "active").reduce(_keyring_js__WEBPACK_IMPORTED_MODULE_2__.he);
   const versioned = stated.filter(({keyVersion: keyVersion}) => keyVersion !== void 0);
   const entries = versioned.length > 0 ? versioned : stated;
   return [ ...new Map(entries.map(key => [ key.keyVersion, {
    ...key,
    status: status
   } ])).values() ];
  }
  function groupByFingerprint(keys) {
   const groups = new Map;
   for (const key of keys) {
    const group = groups.get(fingerprintOf(key)) ?? [];
    group.push(key);
    groups.set(fingerprintOf(key), group);
   }
   return [ ...groups.values() ];
  }
  function fingerprintOf({publicKey: publicKey}) {
   return publicKey.fingerprint;
  }
  function noTrustedKey(stated) {
   return stated.length === 0 ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", "there is no key to verify with", "give trusted-keys, or an api-key whose tenant has a Dilithium3 key") : new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", "key-fingerprints names none of the trusted keys", `the trusted keys are ${stated.map(fingerprintOf).join(", ")}`);
  }
  function refuseConflicts(files) {
   for (const [index, file] of files.entries()) for (const other of files.slice(index)) {
    if (!shareKey(file, other)) continue;
    for (const key of file.keys) {
     const rival = other.keys.find(candidate => candidate.keyVersion !== void 0 && candidate.keyVersion === key.keyVersion && fingerprintOf(candidate) !== fingerprintOf(key));
     if (rival !== void 0) throw conflict(key, file.name, rival, other.name);
    }
   }
  }
  function shareKey(left, right) {
   const fingerprints = new Set(left.keys.map(fingerprintOf));
   return right.keys.some(key => fingerprints.has(fingerprintOf(key)));
  }
  function conflict(key, file, rival, other) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `key version ${key.keyVersion ?? ""} has the fingerprint ${fingerprintOf(key)} in '${file}' and ${fingerprintOf(rival)} in '${other}'`, "a version never changes its key: keep the files that you can trace to the publisher");
  }
  function findTrustedKey(keys, keyVersion, fingerprint) {
   return keys.find(key => fingerprintOf(key) === fingerprint && (keyVersion === void 0 || key.keyVersion === void 0 || key.keyVersion === keyVersion));
  }
  function refuseUnpinned(key, pins) {
   if (pins.length === 0 || pins.includes(key.publicKey.fingerprint)) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-not-pinned", `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`, "if the key was rotated on purpose, add the new fingerprint to key-fingerprints");
  }
 }),
 2716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => attestationPath,
   y: () => isAttestationPath
  });
  const ATTESTATION_ENDING = ".intoto.jsonl";
  function attestationPath(manifest) {
   return manifest.replace(/\.json$/, "") + ATTESTATION_ENDING;
  }
  function isAttestationPath(path) {
   return path.endsWith(ATTESTATION_ENDING);
  }
 }),
 4974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => parseAttestation
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
  var _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
  var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1165);
  function parseAttestation(bytes) {
   const envelope = (0, _signatures_dsse_js__WEBPACK_IMPORTED_MODULE_2__.mE)(bytes);
   if (!_keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__.p3.test(envelope.keyId)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("attestation-invalid", "the attestation does not name its key by fingerprint", "get the attestation again from where the release is published");
   return {
    envelope: envelope,
    statement: (0, _statement_js__WEBPACK_IMPORTED_MODULE_3__.By)(envelope.payload)
   };
  }
 }),
 7444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AV: () => refuseMissingDigests,
   b1: () => checksumFiles,
   ss: () => formatChecksums
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const checksumFiles = {
   sha256: "SHA256SUMS",
   sha512: "SHA512SUMS"
  };
  function formatChecksums(artifacts, algorithm) {
   return artifacts.map(({path: path, digests: digests}) => {
    const digest = digests[algorithm];
    if (digest === void 0) throw missing(path, algorithm);
    return `${digest}  ${path}\n`;
   }).join("");
  }
  function refuseMissingDigests(artifacts, algorithms) {
   if (algorithms.length === 0) return;
   for (const {path: path, digests: digests} of artifacts) {
    const algorithm = algorithms.find(candidate => digests[candidate] === void 0);
    if (algorithm === void 0) continue;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `checksums asks for ${algorithm}, and '${path}' was signed without a ${algorithm} digest`, "sign the parts with the same checksums, or leave it out here");
   }
  }
  function missing(path, algorithm) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("internal-error", `no ${algorithm} digest of '${path}'`, "please report this defect");
  }
 }),
 5626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => hexDigest
  });
  var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1462);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
  function hexDigest(algorithm) {
   const bytes = _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__.QN[algorithm];
   return _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`);
  }
 }),
 8765: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L_: () => formatManifest,
   go: () => listTypes,
   Rn: () => manifestKey,
   Ng: () => parseManifest,
   KN: () => signaturePathsOf
  });
  var artifact_path = __webpack_require__(42);
  var digest = __webpack_require__(1462);
  var bytes = __webpack_require__(8099);
  var errors = __webpack_require__(9473);
  var json = __webpack_require__(9368);
  var schema = __webpack_require__(1937);
  var dist = __webpack_require__(7934);
  var keyring = __webpack_require__(1488);
  var public_key = __webpack_require__(9222);
  var signature_path = __webpack_require__(338);
  var schemes = __webpack_require__(5110);
  var hex_digest = __webpack_require__(5626);
  const source_text = dist.FsL(dist.YjP(), dist.hq());
  const sourceSchema = dist.rej({
   provider: source_text,
   repository: source_text,
   ref: source_text,
   commit: source_text,
   workflow: dist.mee(source_text),
   run_id: dist.mee(source_text),
   run_attempt: dist.mee(schema.Wh(1))
  });
  const keyVersion = schema.Wh(1);
  const artifactSchema = dist.rej({
   path: dist.YjP(),
   size: dist.mee(schema.Wh(0)),
   digests: dist.rej({
    sha512: dist.lqM((0, hex_digest.w)("sha512")),
    sha384: dist.lqM((0, hex_digest.w)("sha384")),
    sha256: dist.lqM((0, hex_digest.w)("sha256"))
   }),
   key_version: keyVersion,
   signature: dist.mee(dist.rej({
    path: dist.YjP(),
    request_id: dist.mee(dist.YjP()),
    signed_at: dist.mee(schema.uR())
   }))
  });
  const keySchema = dist.rej({
   key_version: keyVersion,
   fingerprint: schema.wC(public_key.p3),
   scheme: dist.KIO(schemes.SL)
  });
  const listTypes = {
   manifest: "qpher-sign/manifest/v1",
   part: "qpher-sign/part/v1"
  };
  const manifestSchema = dist.rej({
   type: dist.KIO(Object.values(listTypes)),
   created_at: schema.uR(),
   tool: dist.rej({
    name: dist.YjP(),
    version: dist.YjP()
   }),
   algorithm: dist.euz(keyring.km),
   digest_algorithm: dist.KIO(digest.DI),
   key_version: keyVersion,
   keys: dist.FsL(dist.YOg(keySchema), dist.hq()),
   source: dist.mee(sourceSchema),
   artifacts: dist.FsL(dist.YOg(artifactSchema), dist.hq())
  });
  function formatManifest(manifest) {
   return (0, bytes.As)(`${JSON.stringify(manifest, void 0, 2)}\n`);
  }
  function parseManifest(bytes, kind = "manifest") {
   const what = `the ${kind}`;
   const value = (0, json.R)(bytes, "manifest-invalid", what);
   const manifest = (0, json.D)(manifestSchema, value, "manifest-invalid", what);
   if (manifest.type !== listTypes[kind]) throw otherKind(manifest.type, kind);
   refuseInconsistentKeys(manifest);
   for (const artifact of manifest.artifacts) refuseInconsistentArtifact(artifact, manifest);
   const paths = manifest.artifacts.map(artifact => artifact.path);
   if (!(0, artifact_path.e5)(paths)) throw inconsistent("its artifacts are not in the order of their paths, each once");
   (0, artifact_path.II)(paths, signaturePathsOf(manifest.artifacts));
   return manifest;
  }
  function refuseInconsistentKeys(manifest) {
   const versions = new Set(manifest.keys.map(key => key.key_version));
   if (versions.size !== manifest.keys.length) throw inconsistent("a key version stands twice in keys");
   const used = new Set([ manifest.key_version, ...manifest.artifacts.map(({key_version: key_version}) => key_version) ]);
   const missing = [ ...used ].find(version => !versions.has(version));
   if (missing !== void 0) throw inconsistent(`key version ${missing} is not in keys`);
  }
  function refuseInconsistentArtifact(artifact, manifest) {
   (0, artifact_path.nh)(artifact.path);
   if (artifact.signature !== null && artifact.signature.path !== (0, signature_path.oY)(artifact.path)) throw inconsistent(`the signature of '${artifact.path}' is not beside it`);
   if (artifact.digests[manifest.digest_algorithm] === void 0) throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
  }
  function signaturePathsOf(artifacts) {
   return artifacts.flatMap(({signature: signature}) => signature === null ? [] : [ signature.path ]);
  }
  function otherKind(type, expected) {
   return new errors.Yb("manifest-invalid", `the type is '${type}', not '${listTypes[expected]}'`, expected === "manifest" ? "a part lists only some artifacts of a release: merge all parts into a manifest with `qpher-sign merge`" : "`merge` takes the parts that `sign` wrote with the setting part; a manifest is complete already");
  }
  function inconsistent(problem) {
   return new errors.Yb("manifest-invalid", `the manifest contradicts itself: ${problem}`, "get the manifest again from where the release is published");
  }
  function manifestKey(manifest, version) {
   const key = manifest.keys.find(candidate => candidate.key_version === version);
   if (key === void 0) throw inconsistent(`key version ${version} is not in keys`);
   return key;
  }
 }),
 625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QO: () => workflowRunSchema,
   Tt: () => formatProvenance,
   j9: () => provenanceSchema,
   w7: () => runOfProvenance
  });
  var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
  const text = _schema_js__WEBPACK_IMPORTED_MODULE_0__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_0__.YjP(), _schema_js__WEBPACK_IMPORTED_MODULE_0__.hq());
  const workflowRunSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
   server: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^https?:\/\/[^/@\s]+$/),
   repository: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[^/@\s]+\/[^/@\s]+$/),
   ref: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^\S+$/),
   commit: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
   workflow: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[^/@\s]+\/[^/@\s]+\/[^@]+@\S+$/),
   run_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^\d+$/),
   run_attempt: _schema_js__WEBPACK_IMPORTED_MODULE_1__.wC(/^[1-9]\d*$/),
   event_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
   repository_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
   repository_owner_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
   runner_environment: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  });
  const provenanceSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
   buildDefinition: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
    buildType: _schema_js__WEBPACK_IMPORTED_MODULE_0__.euz("https://actions.github.io/buildtypes/workflow/v1"),
    externalParameters: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     workflow: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
      ref: text,
      repository: text,
      path: text
     })
    }),
    internalParameters: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     github: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
      event_name: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
      repository_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
      repository_owner_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text),
      runner_environment: _schema_js__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
     })
    }),
    resolvedDependencies: _schema_js__WEBPACK_IMPORTED_MODULE_0__.CxQ([ _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     uri: text,
     digest: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
      gitCommit: text
     })
    }) ])
   }),
   runDetails: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
    builder: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     id: text
    }),
    metadata: _schema_js__WEBPACK_IMPORTED_MODULE_0__.rej({
     invocationId: text
    })
   })
  });
  function formatProvenance(run) {
   const {server: server, commit: commit, event_name: event_name, repository_id: repository_id, repository_owner_id: repository_owner_id, runner_environment: runner_environment} = run;
   const [, repository = "", path = "", ref = ""] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(run.workflow) ?? [];
   const source = `${server}/${run.repository}`;
   return {
    buildDefinition: {
     buildType: "https://actions.github.io/buildtypes/workflow/v1",
     externalParameters: {
      workflow: {
       ref: ref,
       repository: `${server}/${repository}`,
       path: path
      }
     },
     internalParameters: {
      github: {
       event_name: event_name,
       repository_id: repository_id,
       repository_owner_id: repository_owner_id,
       runner_environment: runner_environment
      }
     },
     resolvedDependencies: [ {
      uri: `git+${source}@${run.ref}`,
      digest: {
       gitCommit: commit
      }
     } ]
    },
    runDetails: {
     builder: {
      id: `${server}/${run.workflow}`
     },
     metadata: {
      invocationId: `${source}/actions/runs/${run.run_id}/attempts/${run.run_attempt}`
     }
    }
   };
  }
  function runOfProvenance({buildDefinition: buildDefinition, runDetails: runDetails}) {
   const [{uri: uri, digest: digest}] = buildDefinition.resolvedDependencies;
   const [, server = "", repository, ref] = /^git\+(https?:\/\/[^/]+)\/([^@]+)@(.+)$/.exec(uri) ?? [];
   const [, run_id, run_attempt] = /\/runs\/(.+)\/attempts\/(.+)$/.exec(runDetails.metadata.invocationId) ?? [];
   const run = _schema_js__WEBPACK_IMPORTED_MODULE_1__.x6(workflowRunSchema, {
    server: server,
    repository: repository,
    ref: ref,
    commit: digest.gitCommit,
    workflow: runDetails.builder.id.slice(server.length + 1),
    run_id: run_id,
    run_attempt: run_attempt,
    ...buildDefinition.internalParameters.github
   });
   return run.ok ? run.value : void 0;
  }
 }),
 1165: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   IF: () => subjectDigests,
   j8: () => formatStatement
  });
  var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
  var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
  var _hex_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5626);
  var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(625);
  const subjectDigests = [ "sha256", "sha512" ];
  const statementSchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
   _type: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("https://in-toto.io/Statement/v1"),
   subject: _schema_js__WEBPACK_IMPORTED_MODULE_5__.FsL(_schema_js__WEBPACK_IMPORTED_MODULE_5__.YOg(_schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
    name: _schema_js__WEBPACK_IMPORTED_MODULE_5__.YjP(),
    digest: _schema_js__WEBPACK_IMPORTED_MODULE_5__.rej({
     sha256: (0, _hex_digest_js__WEBPACK_IMPORTED_MODULE_3__.w)("sha256"),
     sha512: (0, _hex_digest_js__WEBPACK_IMPORTED_MODULE_3__.w)("sha512")
    })
   })), _schema_js__WEBPACK_IMPORTED_MODULE_5__.hq()),
   predicateType: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("https://slsa.dev/provenance/v1"),
   predicate: _provenance_js__WEBPACK_IMPORTED_MODULE_4__.j9
  });
  function formatStatement({subjects: subjects, run: run}) {
   const document = {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjects.map(({path: path, digests: {sha256: sha256, sha512: sha512}}) => ({
     name: path,
     digest: {
      sha256: sha256,
      sha512: sha512
     }
    })),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: (0, _provenance_js__WEBPACK_IMPORTED_MODULE_4__.Tt)(run)
   };
   return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.As)(JSON.stringify(document));
  }
  function parseStatement(bytes) {
   const what = "the statement of the attestation";
   const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, "attestation-invalid", what);
   const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.D)(statementSchema, value, "attestation-invalid", what);
   const run = (0, _provenance_js__WEBPACK_IMPORTED_MODULE_4__.w7)(document.predicate);
   if (run === void 0) throw invalid("names no run of GitHub Actions");
   const subjects = document.subject.map(({name: name, digest: digest}) => ({
    path: (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.nh)(name),
    digests: digest
   }));
   const paths = subjects.map(({path: path}) => path);
   if (!(0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.e5)(paths)) throw invalid("does not have its subjects in the order of their names, each once");
   (0, _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__.II)(paths);
   const statement = {
    subjects: subjects,
    run: run
   };
   if (!(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.ex)(formatStatement(statement), bytes)) throw invalid("contradicts itself, or is not written as qpher-sign writes it");
   return statement;
  }
  function invalid(problem) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("attestation-invalid", `the statement of the attestation ${problem}`, "verify it with the tool that made it; docs/formats.md describes the attestations of qpher-sign");
  }
 }),
 8918: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => MAX_MESSAGE_BYTES,
   r: () => serviceClient
  });
  var errors = __webpack_require__(9473);
  var dist = __webpack_require__(7934);
  var schema = __webpack_require__(1937);
  var keyring = __webpack_require__(1488);
  const envelope = data => dist.Ikc({
   data: data
  });
  const keySchema = dist.Ikc({
   key_version: schema.Wh(1),
   algorithm: dist.YjP(),
   status: dist.KIO(keyring.oY),
   public_key: dist.YjP(),
   created_at: schema.uR()
  });
  const keyAnswer = envelope(keySchema);
  const keyListAnswer = envelope(dist.Ikc({
   keys: dist.YOg(keySchema)
  }));
  const rotationAnswer = envelope(dist.KCZ([ dist.Ikc({
   new_key: dist.Ikc({
    key_version: schema.Wh(1)
   })
  }), dist.Ikc({
   key_version: schema.Wh(1)
  }) ]));
  const signatureAnswer = envelope(dist.Ikc({
   signature: dist.YjP(),
   key_version: schema.Wh(),
   algorithm: dist.YjP()
  }));
  const MAX_MESSAGE_BYTES = 1024 * 1024;
  const KEYS = "/api/v1/kms/keys";
  const NO_KEY = "ERR_KMS_002";
  const NOT_ACTIVE = "ERR_NOT_FOUND_001";
  function serviceClient(api) {
   const get = (path, answer) => api.call({
    method: "GET",
    path: path
   }, answer);
   const post = (path, body, answer) => api.call({
    method: "POST",
    path: path,
    body: body
   }, answer);
   const postOnce = (path, body, answer) => api.call({
    method: "POST",
    path: path,
    body: body
   }, answer, error => Promise.reject(error));
   return {
    async listKeys(algorithm) {
     const {data: data} = found(await get(`${KEYS}?algorithm=${algorithm}`, keyListAnswer));
     return data.keys.filter(key => key.algorithm === algorithm).map(toServiceKey);
    },
    async getActiveKey(algorithm) {
     const reply = await get(`${KEYS}/active?algorithm=${algorithm}`, keyAnswer);
     if (reply.kind === "not-found" && reply.code !== NO_KEY) throw reply.error;
     const key = reply.kind === "done" ? reply.value.data : void 0;
     if (key?.status === "active" && key.algorithm === algorithm) return toServiceKey(key);
     throw new errors.Yb("no-active-key", `the tenant has no active ${algorithm} key`, "make one with `qpher-sign keys generate`, or check that api-key is of the right tenant");
    },
    async generateKey(algorithm) {
     return toServiceKey(found(await postOnce(`${KEYS}/generate`, {
      algorithm: algorithm
     }, keyAnswer)).data);
    },
    async rotateKey(algorithm) {
     const {data: data} = found(await postOnce(`${KEYS}/rotate`, {
      algorithm: algorithm
     }, rotationAnswer));
     return "new_key" in data ? data.new_key.key_version : data.key_version;
    },
    async retireKey(algorithm, keyVersion) {
     const body = {
      algorithm: algorithm,
      key_version: keyVersion
     };
     return toServiceKey(found(await postOnce(`${KEYS}/retire`, body, keyAnswer)).data);
    },
    async sign(message, keyVersion) {
     const body = {
      message: Buffer.from(message).toString("base64"),
      key_version: keyVersion
     };
     const reply = await post("/api/v1/signature/sign", body, signatureAnswer);
     if (reply.kind === "not-found") {
      if (reply.code === NOT_ACTIVE || reply.code === NO_KEY) return;
      throw reply.error;
     }
     const {signature: signature, key_version: key_version} = reply.value.data;
     return {
      keyVersion: key_version,
      signature: Buffer.from(signature, "base64"),
      requestId: reply.requestId
     };
    },
    calls: () => api.calls
   };
  }
  function found(reply) {
   if (reply.kind === "done") return reply.value;
   throw reply.error;
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
  var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3943);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
  var _signing_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);
  const MAX_ROTATIONS = 5;
  class Signer {
   #options;
   #places;
   #active;
   constructor(options) {
    this.#options = options;
    this.#places = (0, _concurrency_js__WEBPACK_IMPORTED_MODULE_4__.zn)(options.concurrency);
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
    const isValid = await this.#check(message, signature, key);
    const scheme = (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(signature);
    if (!isValid || scheme === void 0) throw rejected(key, signature, requestId);
    return {
     bytes: signature,
     key: key,
     scheme: scheme,
     requestId: requestId
    };
   }
   async #ask(messageUnder) {
    const {client: client} = this.#options;
    for (let rotations = 0; rotations <= MAX_ROTATIONS; rotations += 1) {
     const key = await this.activeKey();
     const message = messageUnder(key);
     const answer = await client.sign(message, key.keyVersion);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-unstable", `the active key changed ${MAX_ROTATIONS + 1} times while one digest was to be signed`, "find out what rotates the key, then run again: what was signed is kept");
   }
   #check(message, signature, key) {
    return this.#options.verify(key.publicKey, message, signature);
   }
   async #fetchActiveKey() {
    const key = await (0, _signing_keys_js__WEBPACK_IMPORTED_MODULE_3__.$)(this.#options.client);
    (0, _keys_trusted_keys_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(key, this.#options.pins);
    return key;
   }
   async #replaceActiveKey(stale) {
    const current = this.#active;
    if (await current !== stale || current !== this.#active) return;
    const fetching = this.#fetchActiveKey();
    this.#active = fetching;
    const fresh = await fetching;
    if (fresh.keyVersion === stale.keyVersion) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("service-refused", `the service reports key version ${stale.keyVersion} as active, and answers 404 when it is to sign with it`, "check the service's status, and report it to its operator");
   }
  }
  function wrongVersion(key, answered, requestId) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-rejected", `key version ${key.keyVersion} was asked to sign, and version ${answered} answered`, "nothing was written for it; report it to the operator of the service with the request id", {
    requestId: requestId
   });
  }
  function rejected(key, signature, requestId) {
   const scheme = (0, _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(signature);
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("signature-rejected", `the signature of the service (${signature.length} bytes${scheme === void 0 ? ", of neither scheme" : `, ${scheme}`}) does not verify under the public key of version ${key.keyVersion}`, "nothing was written for it; likely causes: something between here and the service changes messages, the service signs " + "in another way (HashML-DSA, a context), or it reports a wrong public key: report it to its operator with the request id", {
    requestId: requestId
   });
  }
 }),
 3049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => getActiveSigningKey,
   E: () => listSigningKeys
  });
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
  var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
  async function listSigningKeys(client) {
   return (await client.listKeys(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.km)).map(toVersionedKey);
  }
  async function getActiveSigningKey(client) {
   return toVersionedKey(await client.getActiveKey(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.km));
  }
  function toVersionedKey({keyVersion: keyVersion, status: status, createdAt: createdAt, publicKey: publicKey}) {
   return {
    keyVersion: keyVersion,
    status: status,
    createdAt: createdAt,
    publicKey: (0, _keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__.JP)(publicKey)
   };
  }
 }),
 1937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Wh: () => int,
   uR: () => instant,
   wC: () => matching,
   x6: () => tryParse
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  function int(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
   return (0, valibot__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, valibot__WEBPACK_IMPORTED_MODULE_0__.aig)(), (0, 
   valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b)("expected a whole number"), (0, valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf)(least), (0, 
   valibot__WEBPACK_IMPORTED_MODULE_0__.cGV)(most));
  }
  function matching(pattern, problem) {
   return (0, valibot__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, valibot__WEBPACK_IMPORTED_MODULE_0__.YjP)(), (0, 
   valibot__WEBPACK_IMPORTED_MODULE_0__.yGV)(pattern, problem));
  }
  const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
  function instant() {
   return (0, valibot__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, valibot__WEBPACK_IMPORTED_MODULE_0__.YjP)(), (0, 
   valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y)(isInstant, "not a date and time of RFC 3339"));
  }
  function isInstant(text) {
   const [, day = ""] = INSTANT.exec(text) ?? [];
   const time = Date.parse(day);
   return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }
  function tryParse(schema, value) {
   const result = (0, valibot__WEBPACK_IMPORTED_MODULE_0__.xLC)(schema, value, {
    abortEarly: true,
    message: problemOf
   });
   if (result.success) return {
    ok: true,
    value: result.output
   };
   const [issue] = result.issues;
   return {
    ok: false,
    path: issue.path?.map(({key: key}) => String(key)) ?? [],
    problem: issue.message
   };
  }
  function problemOf({kind: kind, type: type, expected: expected, received: received}) {
   if (expected === null) return "not as documented";
   if (expected === "never") return "unknown here";
   if (type === "non_empty") return "empty";
   const isKey = kind === "schema" && type.endsWith("object") && received === "undefined";
   return isKey && expected.startsWith('"') ? "missing" : `expected ${expected}`;
  }
 }),
 7107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DA: () => documentMessage,
   J$: () => documentKinds,
   bi: () => MAX_DOCUMENT_BYTES
  });
  const documentKinds = [ "manifest", "part", "checksums" ];
  const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
  function documentMessage(kind, sha512) {
   if (!/^[0-9a-f]{128}$/.test(sha512)) throw new TypeError("not a SHA-512 in lower-case hex");
   return (new TextEncoder).encode(`qpher-sign/${kind}/v1 sha512 ${sha512}\n`);
  }
 }),
 4161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JC: () => preAuthEncoding,
   MG: () => formatEnvelope,
   XT: () => isEnvelope,
   mE: () => parseEnvelope,
   ud: () => MAX_ENVELOPE_BYTES
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8099);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
  var _schemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
  const PAYLOAD_TYPE = "application/vnd.in-toto+json";
  const MAX_ENVELOPE_BYTES = 2 * 1024 * 1024;
  const envelopeSchema = _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
   payloadType: _schema_js__WEBPACK_IMPORTED_MODULE_3__.euz(PAYLOAD_TYPE),
   payload: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   signatures: _schema_js__WEBPACK_IMPORTED_MODULE_3__.CxQ([ _schema_js__WEBPACK_IMPORTED_MODULE_3__.rej({
    keyid: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    sig: _schema_js__WEBPACK_IMPORTED_MODULE_3__.YjP()
   }) ])
  });
  function preAuthEncoding(payload) {
   return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Id)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.As)(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload);
  }
  function formatEnvelope({payload: payload, keyId: keyId, signature: signature}) {
   const document = {
    payloadType: PAYLOAD_TYPE,
    payload: (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Bk)(payload),
    signatures: [ {
     keyid: keyId,
     sig: (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Bk)(signature)
    } ]
   };
   return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.As)(`${JSON.stringify(document)}\n`);
  }
  function parseEnvelope(bytes) {
   if (bytes.length > MAX_ENVELOPE_BYTES) throw invalid(`has more than ${MAX_ENVELOPE_BYTES} bytes`);
   const what = "the attestation";
   const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "attestation-invalid", what);
   const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(envelopeSchema, value, "attestation-invalid", what);
   const [{keyid: keyid, sig: sig}] = document.signatures;
   const payload = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(document.payload);
   const signature = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(sig);
   if (payload === void 0 || signature === void 0) throw invalid("is not in canonical base64");
   const envelope = {
    payload: payload,
    keyId: keyid,
    signature: signature
   };
   if (!(0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.ex)(formatEnvelope(envelope), bytes)) throw invalid("is not one line as qpher-sign writes it");
   if ((0, _schemes_js__WEBPACK_IMPORTED_MODULE_2__.Bx)(envelope.signature) === void 0) throw invalid(`has a signature of ${envelope.signature.length} bytes, which is of neither scheme`);
   return envelope;
  }
  function isEnvelope(bytes) {
   try {
    parseEnvelope(bytes);
    return true;
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb) return false;
    throw error;
   }
  }
  function invalid(problem) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("attestation-invalid", `the attestation ${problem}`, "get the attestation again from where the release is published");
  }
 }),
 2410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => mlDsa65Spki,
   y: () => rawKeyOfSpki
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
  var _schemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5110);
  const SPKI_PREFIX = Uint8Array.of(48, 130, 7, 178, 48, 11, 6, 9, 96, 134, 72, 1, 101, 3, 4, 3, 18, 3, 130, 7, 161, 0);
  function mlDsa65Spki(publicKey) {
   return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.Id)(SPKI_PREFIX, publicKey);
  }
  function rawKeyOfSpki(der) {
   const prefix = der.subarray(0, SPKI_PREFIX.length);
   if (der.length !== SPKI_PREFIX.length + _schemes_js__WEBPACK_IMPORTED_MODULE_0__.kf || !(0, 
   _bytes_js__WEBPACK_IMPORTED_MODULE_1__.ex)(SPKI_PREFIX, prefix)) return;
   return der.subarray(SPKI_PREFIX.length);
  }
 }),
 5110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bx: () => schemeOfSignature,
   SL: () => schemeNames,
   kf: () => PUBLIC_KEY_BYTES,
   my: () => MAX_SIGNATURE_BYTES,
   sJ: () => signatureBytes
  });
  const schemeNames = [ "ml-dsa-65", "dilithium3-r3" ];
  const PUBLIC_KEY_BYTES = 1952;
  const signatureBytes = {
   "ml-dsa-65": 3309,
   "dilithium3-r3": 3293
  };
  const MAX_SIGNATURE_BYTES = 8192;
  function schemeOfSignature(signature) {
   return schemeNames.find(name => signatureBytes[name] === signature.length);
  }
 }),
 338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gk: () => signedPath,
   lR: () => signatureFilter,
   oY: () => signaturePath
  });
  const SIGNATURE_ENDING = ".sig";
  function signaturePath(path) {
   return path + SIGNATURE_ENDING;
  }
  function signedPath(path) {
   return path.endsWith(SIGNATURE_ENDING) ? path.slice(0, -SIGNATURE_ENDING.length) : void 0;
  }
  function signatureFilter(files) {
   return function isSignature(file) {
    const signed = signedPath(file);
    return signed !== void 0 && files.has(signed) && !isSignature(signed);
   };
  }
 }),
 2211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CB: () => readBounded,
   JL: () => sizeOfFile,
   Ye: () => realPath,
   ZU: () => openRegularFile,
   Zu: () => readIfPresent,
   _f: () => entryAt,
   mP: () => unwritable,
   t2: () => exists,
   vZ: () => writeAtomic
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2497);
  function openRegularFile(file) {
   let descriptor;
   try {
    descriptor = whileHeld(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK));
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, {
     bigint: true
    });
    if (stats.isFile()) return {
     descriptor: descriptor,
     stats: stats
    };
   } catch (cause) {
    if (descriptor !== void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw readError(file, cause);
   }
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `'${file}' is not a regular file`, "name a file, not a folder or a device");
  }
  function readBounded(file, maxBytes) {
   const opened = openRegularFile(file);
   try {
    return readAtMost(opened, file, maxBytes);
   } catch (cause) {
    throw readError(file, cause);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.descriptor);
   }
  }
  function readIfPresent(file, maxBytes) {
   try {
    return readBounded(file, maxBytes);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb && error.code === "file-missing") return;
    throw error;
   }
  }
  function sizeOfFile(file) {
   const {descriptor: descriptor, stats: stats} = openRegularFile(file);
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
   return Number(stats.size);
  }
  function writeAtomic(...contents) {
   const staged = contents.map(content => ({
    ...content,
    temporary: (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__.sL)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(content.file))
   }));
   let writing = "";
   try {
    for (const content of staged) {
     writing = content.file;
     stage(content.temporary, content);
    }
    for (const {file: file} of contents.length > 1 ? contents : []) {
     writing = file;
     whileHeld(() => {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, {
       force: true
      });
     });
    }
    for (const {file: file, temporary: temporary} of staged) {
     writing = file;
     whileHeld(() => {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
     });
     (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__.n2)(temporary);
    }
   } catch (cause) {
    throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb ? cause : unwritable(writing, cause);
   } finally {
    for (const {temporary: temporary} of staged) (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_3__.EB)(temporary);
   }
  }
  function unwritable(file, cause) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unwritable", `cannot write '${file}': ${(0, 
   _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause) ?? String(cause)}`, "check the permissions of the folder, the free space of the disk, and that no other program has the file open", {
    cause: cause
   });
  }
  function stage(temporary, {file: file, bytes: bytes, mode: mode = 420}) {
   const replaced = permissionsOf(file);
   const descriptor = create(temporary, replaced ?? mode);
   try {
    if (replaced !== void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, replaced);
    for (const piece of bytes instanceof Uint8Array ? [ bytes ] : bytes) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, piece);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
   }
  }
  function permissionsOf(file) {
   const entry = entryAt(file);
   if (entry === void 0) return;
   if (entry.isFile()) return entry.mode & 511;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unwritable", `cannot write '${file}': it exists and is not a regular file`, "name another file; links, devices, pipes and folders are never replaced");
  }
  function create(file, mode) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "wx", mode);
   } catch (cause) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause) !== "ENOENT") throw cause;
    makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "wx", mode);
   }
  }
  const MAX_HELD = 3e3;
  const HELD_POLL = 10;
  const HELD_CODES = [ "EBUSY", "EPERM", "EACCES" ];
  function whileHeld(work, platform = process.platform) {
   for (let waited = 0; ;waited += HELD_POLL) try {
    return work();
   } catch (cause) {
    const isHeld = platform === "win32" && HELD_CODES.includes((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause));
    if (!isHeld || waited >= MAX_HELD) throw cause;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HELD_POLL);
   }
  }
  function makeFolder(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
   } catch (error) {
    const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) === folder || exists(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))) throw error;
    makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
   }
  }
  function exists(file) {
   return entryAt(file) !== void 0;
  }
  function entryAt(file) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
   } catch {
    return;
   }
  }
  function realPath(file) {
   try {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
   } catch {
    return;
   }
  }
  function readAtMost({descriptor: descriptor, stats: stats}, file, maxBytes) {
   const size = Number(stats.size);
   const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
   let length = 0;
   for (;;) {
    const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === size && size <= maxBytes) return buffer.subarray(0, length);
    if (length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `'${file}' is larger than the ${maxBytes} bytes that are allowed for it`, "this file is not what it should be: check the path");
    if (length === buffer.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `'${file}' grew while it was read`, "run again when nothing writes to it");
   }
  }
  function readError(file, cause) {
   if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb) return cause;
   const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vq)(cause);
   if (code === "ENOENT" || code === "ENOTDIR") return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-missing", `there is no file '${file}'`, "check the path", {
    cause: cause
   });
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("file-unreadable", `cannot read '${file}': ${code ?? String(cause)}`, "check that the file is a regular file and may be read", {
    cause: cause
   });
  }
 }),
 1465: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => LOCK_NAME,
   k: () => withLock
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
  var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2211);
  var _process_space_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5642);
  var _temporary_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2497);
  const LOCK_NAME = ".qpher-sign.lock";
  const HEARTBEAT = 5e3;
  const MAX_SILENCE = 30;
  const POLL = 100;
  const MAX_LOCK_BYTES = 1024;
  const held = new Set;
  async function withLock(folder, options, work) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, LOCK_NAME);
   const owner = {
    pid: process.pid,
    host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
    space: (0, _process_space_js__WEBPACK_IMPORTED_MODULE_7__.S)(),
    id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
   };
   const content = `${JSON.stringify(owner)}\n`;
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
  async function acquire(file, content, options) {
   const {signal: signal, onWait: onWait, seconds: seconds = () => process.uptime()} = options;
   let watched;
   for (let hasToldWait = false; ;) {
    signal.throwIfAborted();
    const outcome = await create(file, content);
    if (outcome !== "taken") return outcome === "created";
    const holder = await lookAt(file);
    if (holder === void 0) continue;
    const now = seconds();
    if (watched?.content !== holder.content || watched.modifiedAt !== holder.modifiedAt) watched = {
     ...holder,
     since: now
    };
    if (isOfEndedProcess(holder) || now - watched.since > MAX_SILENCE) {
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
    throw (0, _files_js__WEBPACK_IMPORTED_MODULE_6__.mP)(file, cause);
   }
  }
  async function lookAt(file) {
   try {
    const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, {
     bigint: true
    });
    if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) throw foreign(file);
    return {
     content: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8"),
     modifiedAt: stats.mtimeNs
    };
   } catch (cause) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) === "ENOENT") return;
    throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb ? cause : (0, 
    _files_js__WEBPACK_IMPORTED_MODULE_6__.mP)(file, cause);
   }
  }
  function isOfEndedProcess({content: content}) {
   const owner = ownerOf(content);
   return owner !== void 0 && !held.has(content) && (0, _process_space_js__WEBPACK_IMPORTED_MODULE_7__.h)(owner.pid, owner.space);
  }
  async function takeAway(file, {content: content}) {
   const aside = (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_8__.sL)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, aside);
    if (await contentOf(aside) !== content) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, file).catch(() => {});
   } catch (cause) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.vq)(cause) !== "ENOENT") throw (0, 
    _files_js__WEBPACK_IMPORTED_MODULE_6__.mP)(file, cause);
   } finally {
    (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_8__.EB)(aside);
   }
  }
  function contentOf(file) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => {});
  }
  function ownerOf(content) {
   const match = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)","space":"([0-9a-f]{16})"/.exec(content);
   if (match === null) return;
   const [, pid = "", host = "", space = ""] = match;
   return {
    pid: Number(pid),
    host: host,
    space: space
   };
  }
  function describe({content: content}) {
   const owner = ownerOf(content);
   return owner === void 0 ? "another run" : `another run (process ${owner.pid} on ${owner.host})`;
  }
  function foreign(file) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.Yb("file-unwritable", `'${file}' exists and is not a lock of qpher-sign`, "move it away: qpher-sign needs this name while it signs");
  }
 }),
 7552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => isBelow,
   d: () => toPosix
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  function isBelow(folder, file, path = node_path__WEBPACK_IMPORTED_MODULE_0__) {
   const relative = path.relative(folder, file);
   return relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
  }
  function toPosix(file, path = node_path__WEBPACK_IMPORTED_MODULE_0__) {
   return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
  }
 }),
 5642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => processSpace,
   h: () => hasEnded
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  let space;
  function processSpace() {
   space ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(describeSpace()).digest("hex").slice(0, 16);
   return space;
  }
  function hasEnded(id, space) {
   return space === processSpace() && !isAlive(id);
  }
  function describeSpace() {
   if (process.platform !== "linux") return (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
   try {
    return `${(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8")} ${(0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")}`;
   } catch {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
   }
  }
  function isAlive(id) {
   if (id === process.pid) return false;
   try {
    process.kill(id, 0);
    return true;
   } catch (error) {
    return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(error) !== "ESRCH";
   }
  }
 }),
 2497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EB: () => discardTemporary,
   jU: () => removeAbandoned,
   n2: () => forgetTemporary,
   sL: () => newTemporary
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _process_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);
  const TEMPORARY_NAME = /^\.qpher-(\d{1,10})-([0-9a-f]{16})-[0-9a-f]{16}\.tmp$/;
  const MAX_AGE = 24 * 60 * 60 * 1e3;
  const REMOVE_RETRIES = 5;
  const own = new Set;
  function newTemporary(folder) {
   const name = `.qpher-${process.pid}-${(0, _process_space_js__WEBPACK_IMPORTED_MODULE_3__.S)()}-${(0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`;
   own.add(name);
   return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
  }
  function forgetTemporary(file) {
   own.delete(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
  }
  function discardTemporary(file) {
   if (own.has(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file))) remove(file);
   forgetTemporary(file);
  }
  function removeAbandoned(folders) {
   for (const folder of new Set(folders)) for (const name of namesIn(folder)) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
    if (!own.has(name) && isAbandoned(file)) remove(file);
   }
  }
  function remove(file) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, {
     force: true,
     recursive: true,
     maxRetries: REMOVE_RETRIES
    });
   } catch {}
  }
  function namesIn(folder) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
   } catch {
    return [];
   }
  }
  function isAbandoned(file) {
   const [, id, space] = TEMPORARY_NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)) ?? [];
   if (id === void 0 || space === void 0) return false;
   if (space === (0, _process_space_js__WEBPACK_IMPORTED_MODULE_3__.S)()) return (0, 
   _process_space_js__WEBPACK_IMPORTED_MODULE_3__.h)(Number(id), space);
   try {
    return Math.abs(Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).mtimeMs) > MAX_AGE;
   } catch {
    return false;
   }
  }
 }),
 9649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => answer
  });
  var _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4885);
  async function answer(request, signal) {
   const {file: file, algorithms: algorithms, isAlone: isAlone} = request;
   return {
    kind: "hashed",
    file: await (0, _artifacts_hash_file_js__WEBPACK_IMPORTED_MODULE_0__.DC)(file, algorithms, signal, isAlone)
   };
  }
 }),
 4454: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WE: () => passes,
   ns: () => manifestFacts
  });
  var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8765);
  function passes(verdict) {
   return verdict === "verified" || verdict === "verified-renamed";
  }
  function manifestFacts(manifest, path) {
   return {
    path: path,
    key_version: manifest.key_version,
    fingerprint: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(manifest, manifest.key_version).fingerprint,
    created_at: manifest.created_at,
    digest_algorithm: manifest.digest_algorithm
   };
  }
 }),
 8508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => tool
  });
  const tool = {
   name: "qpher-sign",
   version: "1.0.0"
  };
 })
};
