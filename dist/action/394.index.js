export const id = 394;

export const ids = [ 394 ];

export const modules = {
 7394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verifyRelease: () => verifyRelease
  });
  var inspect_artifact = __webpack_require__(4611);
  var system_concurrency = __webpack_require__(1243);
  var errors = __webpack_require__(9473);
  var release_name = __webpack_require__(607);
  var attestation_path = __webpack_require__(2716);
  var checksums = __webpack_require__(7444);
  var dsse = __webpack_require__(4161);
  var schemes = __webpack_require__(5110);
  var signature_path = __webpack_require__(338);
  var temporary_files = __webpack_require__(2497);
  var external_node_crypto_ = __webpack_require__(7598);
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var files = __webpack_require__(2211);
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
    (0, temporary_files.EB)(folder);
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
   await (0, system_concurrency.X2)(names, COMPARE_CONCURRENCY, refuse, signal);
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
  var release_errors = __webpack_require__(7198);
  var results = __webpack_require__(7589);
  var judge_artifacts = __webpack_require__(2670);
  var judge_attestation = __webpack_require__(8824);
  var judge_content = __webpack_require__(6452);
  var judge_each = __webpack_require__(8032);
  var locate_artifacts = __webpack_require__(8769);
  var open_attestation = __webpack_require__(3200);
  var open_manifest = __webpack_require__(5637);
  var policy = __webpack_require__(5941);
  var verify_result = __webpack_require__(5010);
  async function verifyRelease(choice, options, trust, context) {
   const releases = await context.connectReleases(choice.repository);
   const release = await releases.find(choice.tag);
   if (release === void 0) throw (0, release_errors.rG)(releases, choice.tag);
   const assets = await releases.assets(release);
   (0, temporary_files.jU)([ options.root ]);
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
    ...(0, verify_result.uX)(trust, "manifest-rejected", opened.reason),
    files: []
   };
   const {manifest: manifest, facts: facts} = opened;
   const problem = (0, policy.C)(manifest.source, options);
   if (problem !== void 0) return {
    ...(0, verify_result.uX)(trust, "policy-rejected", problem, {
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
   const located = await (0, locate_artifacts.O)(manifest, there, hashed);
   const judged = await (0, judge_artifacts.l)(manifest, located, there, trust, hashed);
   const attestation = attested.refused ?? await (0, judge_attestation.q)(manifest, there, trust);
   const verified = verifiedFiles(manifest, judged);
   const beside = attestation?.verified === true ? [ attested.name ] : [];
   const files = verified.length === 0 ? [] : [ ...verified, ...beside, ...manifestFiles ];
   await refuseOthers(folder, options.root, files, hashed);
   return {
    ...(0, verify_result.pk)(trust, facts, attestation, [ ...judged, ...unlisted ]),
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
    refused: (0, open_attestation.t3)(name, `it has more than ${dsse.ud} bytes`)
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
    await downloads.fetch(asset, name, entry === void 0 ? [] : (0, judge_content._)(entry));
    done += 1;
    progress(done, matched.size, `downloaded ${asset.name}`);
   };
   await (0, system_concurrency.X2)([ ...matched ], concurrency, fetch, signal);
  }
  async function fetchUnlisted(downloads, assets, matched, ownFiles) {
   const listed = new Set([ ...matched.values() ].map(({id: id}) => id));
   const own = new Set(ownFiles.map(release_name.d));
   const others = assets.filter(({id: id, name: name}) => !listed.has(id) && !own.has(name));
   const isChecksums = ({name: name, size: size, isWhole: isWhole}) => isWhole && size <= inspect_artifact.b && Object.values(checksums.b1).includes(name);
   for (const asset of others.filter(isChecksums)) await downloads.fetch(asset, asset.name, []);
   return others.filter(asset => !isChecksums(asset)).map(({name: name}) => (0, judge_each.u)({
    path: name
   }));
  }
  function verifiedFiles(manifest, judged) {
   const passed = new Set(judged.filter(({verdict: verdict}) => (0, results.W)(verdict)).map(({path: path}) => path));
   return manifest.artifacts.filter(({path: path}) => passed.has(path)).flatMap(({path: path, signature: signature}) => [ path, signature.path ]);
  }
 })
};
