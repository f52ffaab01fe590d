export const id = 158;

export const ids = [ 158 ];

export const modules = {
 7198: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $c: () => renamedAsset,
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
  function renamedAsset(name, given) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("release-refused", `GitHub changed the name of the asset '${name}' to '${given}'`, "rename the file, or put it into an archive: what was signed is kept");
  }
  function anotherRun(name) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("asset-conflict", `somebody uploaded another '${name}' to the release while this run was under way`, "let one run at a time upload to a release, then run again: what was signed is kept");
  }
  function foreignAsset(name, what) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("file-foreign", `the release has '${name}' already, which is not ${what} of this tool`, "remove it, or set on-existing to overwrite to replace it");
  }
 },
 5158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sign: () => sign
  });
  var build_concurrency = __webpack_require__(3943);
  var manifest_checksums = __webpack_require__(7444);
  var manifest_statement = __webpack_require__(1165);
  var qpher_signer = __webpack_require__(6041);
  var temporary_files = __webpack_require__(2497);
  var root_lock = __webpack_require__(1859);
  var extend = __webpack_require__(6955);
  var own_documents = __webpack_require__(6900);
  var errors = __webpack_require__(9473);
  var asset_name = __webpack_require__(6698);
  var schemes = __webpack_require__(5110);
  var release_errors = __webpack_require__(7198);
  var external_node_path_ = __webpack_require__(6760);
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
   const stages = [ wanted.map(artifact => upload(artifact.path, "artifact")), [ ...options.signatures === "each" ? artifacts.map(artifact => upload((0, 
   signature_path.oY)(artifact.path), "signature")) : [], ...plan.checksums.flatMap(({path: sums}) => [ upload((0, 
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
  const ASSET_SIZE_LIMIT = 2 * 1024 ** 3;
  async function openRelease(options, plan, context) {
   const stages = plannedUploads(plan);
   const releases = await context.connectReleases(options.repository);
   releases.requireToken();
   const release = await releases.find(options.tag);
   if (release === void 0) await refuseToCreate(options, releases);
   const assets = release === void 0 ? [] : await releases.assets(release);
   refuseHopeless(plan, stages.flat(), assets, release);
   refuseBeyondLimits(plan, stages.flat(), assets);
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
   const whole = new Map(assets.filter(({isWhole: isWhole}) => isWhole).map(asset => [ asset.name, asset ]));
   for (const {path: path, size: size} of artifacts) {
    const asset = whole.get((0, asset_name.S)(path));
    if (asset !== void 0 && size !== null && asset.size !== size) throw (0, release_errors.yL)(asset.name);
   }
   for (const {name: name, kind: kind} of uploads) {
    const asset = whole.get(name);
    if (asset === void 0) {
     if (release?.immutable === true) throw (0, release_errors.Ev)(release, name);
    } else if (kind === "artifact") continue; else if (onExisting === "error") throw new errors.Yb("signature-exists", `the release has '${name}' already`, "remove it, or set on-existing to reuse or overwrite"); else if (kind === "signature" && onExisting === "reuse" && !Object.values(schemes.sJ).includes(asset.size)) throw (0, 
    release_errors.b1)(name, "a signature");
   }
  }
  function refuseBeyondLimits({artifacts: artifacts}, uploads, assets) {
   const present = new Set(assets.filter(({isWhole: isWhole}) => isWhole).map(({name: name}) => name));
   const sizes = new Map(artifacts.map(({path: path, size: size}) => [ path, size ]));
   const added = uploads.filter(({name: name}) => !present.has(name));
   for (const {path: path, kind: kind} of added) {
    const size = kind === "artifact" ? sizes.get(path) : void 0;
    if (size === void 0 || size === null || size > 0 && size < ASSET_SIZE_LIMIT) continue;
    throw new errors.Yb("release-refused", `'${path}' has ${size} bytes: GitHub takes assets of at least 1 byte and less than 2 GiB`, "leave the file out, or put it into an archive or several");
   }
   if (present.size + added.length > MAX_ASSETS) throw new errors.Yb("release-refused", `the release has ${present.size} assets and would get ${added.length} more: GitHub takes at most ${MAX_ASSETS}`, "sign fewer files, or put several into one archive");
  }
  var document_message = __webpack_require__(7107);
  var dsse = __webpack_require__(4161);
  var plan_signing = __webpack_require__(6605);
  var plan_attestation = __webpack_require__(4459);
  var refuse_loss = __webpack_require__(9511);
  const READ_CONCURRENCY = 8;
  async function withReleaseSignatures(plan, opened) {
   if (![ "reuse", "extend" ].includes(plan.options.onExisting)) return plan;
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
   const inRelease = await releaseManifest(plan, read, opened);
   const artifacts = plan.options.signatures === "manifest" ? plan.artifacts : await (0, 
   build_concurrency.X2)(plan.artifacts, READ_CONCURRENCY, withSignature);
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
  async function releaseManifest({options: options, artifacts: artifacts}, read, {assets: assets}) {
   const name = (0, asset_name.S)(options.manifest);
   const bytes = await read(name, document_message.bi);
   if (bytes === void 0) return;
   const manifest = (0, plan_signing.i6)(bytes, options.kind);
   if (manifest === void 0) throw (0, release_errors.b1)(name, "a manifest");
   if (options.onExisting === "reuse") {
    const signed = new Set(artifacts.map(({path: path}) => path));
    const names = new Set(assets.map(asset => asset.name));
    (0, refuse_loss.G)(name, manifest, path => signed.has(path), path => names.has((0, 
    asset_name.S)(path)));
   }
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
   if (asset.name !== content.name) {
    await releases.remove(asset);
    throw (0, release_errors.$c)(content.name, asset.name);
   }
   assets.set(content.name, asset);
   return true;
  }
  async function whyRefused({releases: releases, release: release}, {name: name}, refusal) {
   const now = await releases.look(release);
   if (now === void 0) return (0, release_errors.XF)(release);
   if (release.draft && !now.draft) return (0, release_errors.Xn)(release);
   return now.immutable ? (0, release_errors.Ev)(now, name) : releases.uploadRefused(refusal, name);
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
   const finished = inPlace.draft && options.publish ? await releases.publish(inPlace, options.tag) : inPlace;
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
  var existing_files = __webpack_require__(5808);
  var tenant_keys = __webpack_require__(3240);
  var layout = __webpack_require__(3544);
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
  function signedResult({options: options, patterns: patterns}, {listed: listed, sealed: sealed, attestation: attestation, uploaded: uploaded, calls: calls}) {
   const {manifest: manifest, kept: kept} = sealed;
   return {
    mode: "sign",
    outcome: "signed",
    dry_run: null,
    manifest: (0, verdicts.ns)(manifest, options.manifest),
    source: manifest.source,
    attestation: attestation,
    files: [ ...listed.flatMap(({entry: entry}) => entry.signature?.path ?? []), ...(0, 
    layout.Lv)(options) ],
    release: uploaded,
    patterns: patterns,
    artifacts: listed.map(({entry: entry, signature: signature}) => ({
     path: entry.path,
     action: signature?.reused ?? kept ? "reused" : "signed",
     size: entry.size,
     digests: entry.digests,
     key_version: entry.key_version ?? manifest.key_version,
     request_id: entry.signature?.request_id ?? null
    })),
    api_calls: calls
   };
  }
  var build_bytes = __webpack_require__(8099);
  async function signAttestation({attestation: attestation, options: options}, artifacts, signer) {
   if (attestation === void 0) return;
   const {path: path, file: file, run: run, existing: existing} = attestation;
   const subjects = artifacts.map(toSubject);
   const facts = ({keyVersion: keyVersion, publicKey: publicKey}) => ({
    path: path,
    key_version: keyVersion,
    fingerprint: publicKey.fingerprint
   });
   if (existing?.attestation !== void 0 && options.onExisting !== "overwrite") {
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
  var files = __webpack_require__(2211);
  var manifest = __webpack_require__(8765);
  async function signArtifacts(plan, keys, context) {
   const total = plan.artifacts.length;
   const known = new Map(keys.earlier?.manifest.artifacts.map(entry => [ entry.path, entry ]));
   const own = new Set(keys.own && (0, manifest.KN)(keys.own.artifacts));
   let done = 0;
   const signOne = async artifact => {
    const signed = plan.options.signatures === "manifest" ? await listArtifact(artifact, plan, keys.tenant, context) : await signArtifact(artifact, plan, {
     ...keys,
     known: known,
     own: own
    }, context);
    done += 1;
    context.progress(done, total, progressLine(signed));
    return signed;
   };
   return (0, build_concurrency.X2)(plan.artifacts, 2 * plan.options.concurrency, signOne, context.signal);
  }
  function progressLine({entry: entry, signature: signature}) {
   if (signature === null) return `listed ${entry.path}`;
   const {key: key, reused: reused} = signature;
   return `${reused ? "kept" : "signed"} ${entry.path} (key version ${key.keyVersion})`;
  }
  async function hashed({file: file, size: size, digests: digests}, {digestAlgorithms: digestAlgorithms}, {hash: hash, signal: signal}) {
   if (digests !== void 0) return {
    size: size,
    digests: digests
   };
   const read = await hash(file, digestAlgorithms, signal);
   return {
    size: read.size,
    digests: read.digests,
    read: read
   };
  }
  async function listArtifact(artifact, plan, tenant, context) {
   if (artifact.size !== null) await (0, tenant_keys.D9)(artifact, signatureBeside(artifact.file), tenant);
   const {size: size, digests: digests, read: read} = await hashed(artifact, plan, context);
   if (read !== void 0) (0, hash_file.dT)(artifact.file, read);
   return {
    entry: {
     path: artifact.path,
     size: size,
     digests: digests,
     key_version: null,
     signature: null
    },
    signature: null
   };
  }
  function signatureBeside(file) {
   const beside = (0, files._f)((0, signature_path.oY)(file));
   const isSignature = beside?.isFile() === true && (0, schemes.Bx)({
    length: beside.size
   }) !== void 0;
   return isSignature ? (0, files.Zu)((0, signature_path.oY)(file), schemes.my) : void 0;
  }
  async function signArtifact(artifact, plan, {signer: signer, tenant: tenant, foreign: foreign, known: earlier, own: own}, context) {
   const {digestAlgorithm: algorithm, onExisting: onExisting} = plan.options;
   const {size: size, digests: digests, read: readFile} = await hashed(artifact, plan, context);
   const digest = (0, artifacts_digest.Ze)(digests, algorithm);
   const entry = (keyVersion, requestId, signedAt) => ({
    path: artifact.path,
    size: size,
    digests: digests,
    key_version: keyVersion,
    signature: {
     path: (0, signature_path.oY)(artifact.path),
     request_id: requestId,
     signed_at: signedAt
    }
   });
   if (artifact.existing !== void 0 && onExisting !== "overwrite") {
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
      digests: digests,
      key: key
     }, algorithm);
     return {
      entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
      signature: {
       key: key,
       scheme: scheme,
       reused: true
      }
     };
    }
   }
   if (artifact.existing !== void 0) {
    const bytes = artifact.existing.read();
    await (0, tenant_keys.D9)(artifact, bytes, tenant);
    const isOwn = own.has((0, signature_path.oY)(artifact.path)) || bytes !== void 0 && await tenant.signed(digest, bytes);
    if (!isOwn) foreign((0, signature_path.oY)(artifact.file), "a signature");
   }
   const {key: key, bytes: bytes, scheme: scheme, requestId: requestId} = await signer.sign(() => digest);
   if (readFile !== void 0) (0, hash_file.dT)(artifact.file, readFile);
   (0, files.vZ)({
    file: (0, signature_path.oY)(artifact.file),
    bytes: bytes
   });
   return {
    entry: entry(key.keyVersion, requestId, context.now().toISOString()),
    signature: {
     key: key,
     scheme: scheme,
     reused: false
    }
   };
  }
  function earlierSignature(earlier, {path: path, digests: digests, key: key}, algorithm) {
   const entry = earlier.get(path);
   const isSame = entry?.digests[algorithm] === digests[algorithm] && entry?.key_version === key.keyVersion;
   return isSame ? entry.signature : null;
  }
  function sign_artifacts_contentOf(listed, {digestAlgorithm: digestAlgorithm}, source) {
   const keys = new Map;
   for (const {signature: signature} of listed) {
    if (signature === null) continue;
    const {keyVersion: keyVersion, publicKey: publicKey} = signature.key;
    keys.set(keyVersion, {
     key_version: keyVersion,
     fingerprint: publicKey.fingerprint,
     scheme: signature.scheme
    });
   }
   return {
    digestAlgorithm: digestAlgorithm,
    source: source,
    keys: [ ...keys.values() ],
    artifacts: listed.map(({entry: entry}) => entry)
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
   const {kind: kind, concurrency: concurrency, onExisting: onExisting, keyFingerprints: pins} = options;
   const signer = new qpher_signer.l({
    client: client,
    concurrency: concurrency,
    verify: context.verify,
    pins: pins
   });
   const tenant = new tenant_keys.lQ(client, context.verify);
   const foreign = (0, existing_files.EG)(onExisting, context.warn);
   const existing = plan.existingManifest;
   const earlier = onExisting === "overwrite" ? void 0 : await (0, seal.ax)(kind, existing, signer);
   const own = await (0, own_documents.x)({
    kind: kind,
    ...plan
   }, {
    earlier: earlier,
    signer: signer,
    tenant: tenant,
    foreign: foreign
   });
   await (0, tenant_keys.js)(plan.artifacts, tenant);
   const listed = await signArtifacts(plan, {
    earlier: earlier,
    own: own,
    foreign: foreign,
    signer: signer,
    tenant: tenant
   }, context);
   const added = sign_artifacts_contentOf(listed, options, context.source);
   const replaced = {
    kind: kind,
    root: options.root,
    name: options.manifest,
    existing: existing
   };
   const content = onExisting === "extend" ? await (0, extend.u)(added, replaced, pins, context) : added;
   (0, manifest_checksums.AV)(content.artifacts, options.checksums);
   if (options.attestation) (0, manifest_checksums.AV)(content.artifacts, manifest_statement.IF, "attestation");
   const attestation = await signAttestation(plan, content.artifacts, signer);
   const dated = {
    ...content,
    createdAt: context.now().toISOString()
   };
   const sealed = await (0, seal.DB)(kind, dated, earlier, signer);
   const checksums = await (0, checksum_files.g)(plan.checksums, sealed.manifest.artifacts, signer);
   context.signal.throwIfAborted();
   (0, write_documents.i)({
    root: options.root,
    manifest: {
     ...sealed,
     path: options.manifest,
     isHere: existing?.isHere !== false
    },
    checksums: checksums,
    attestation: attestation?.content
   });
   const uploaded = release === void 0 ? null : await uploadToRelease(release, plan, sealed.manifest, context);
   return signedResult(plan, {
    listed: listed,
    sealed: sealed,
    attestation: attestation?.facts ?? null,
    uploaded: uploaded,
    calls: client.calls()
   });
  }
  function warnOfLostSource({existingManifest: existingManifest}, {source: source, warn: warn}) {
   if (source !== null || (existingManifest?.manifest?.source ?? null) === null) return;
   warn("the manifest will record no source, and replaces one that does");
  }
 },
 9459: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }
};
