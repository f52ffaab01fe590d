export const id = 293;
export const ids = [293];
export const modules = {

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ refuseClashes),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   nh: () => (/* binding */ parseArtifactPath)
/* harmony export */ });
/* unused harmony export MAX_PATH_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const MAX_PATH_BYTES = 4096;
function parseArtifactPath(text) {
    const problem = problemOf(text);
    if (problem === undefined)
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('path-invalid', `the path ${JSON.stringify(text.slice(0, 200))} ${problem}`, 'rename the file: a path in a manifest must mean the same on every system');
}
function problemOf(text) {
    if (text === '')
        return 'is empty';
    if (!text.isWellFormed() || text.includes('\uFFFD'))
        return 'is not valid Unicode';
    if (Buffer.byteLength(text) > MAX_PATH_BYTES)
        return `has more than ${MAX_PATH_BYTES} bytes`;
    if (/\p{Cc}/u.test(text))
        return 'has a control character';
    if (text.includes('\\'))
        return 'has a backslash';
    if (/^[A-Za-z]:/.test(text))
        return 'starts with a drive letter';
    if (text.startsWith('/'))
        return 'is absolute';
    const segments = text.split('/');
    if (segments.includes(''))
        return 'has an empty segment';
    if (segments.includes('.') || segments.includes('..'))
        return "has a segment '.' or '..'";
    if (text.normalize('NFC') !== text)
        return 'is not in Unicode NFC';
    return undefined;
}
function comparePaths(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function refuseClashes(paths) {
    const seen = new Map();
    for (const path of paths) {
        const folded = foldPath(path);
        const other = seen.get(folded);
        if (other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('path-clash', `'${other}' and '${path}' are the same name where case or Unicode form is ignored`, 'rename one of them, or leave it out');
        }
        seen.set(folded, path);
    }
}
function foldPath(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




const CHUNK_BYTES = 1024 * 1024;
async function hashFile(file, algorithms, signal) {
    const hashes = algorithms.map((algorithm) => ({ algorithm, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm) }));
    const handle = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegularFile */ .ZU)(file);
    try {
        const before = await handle.stat({ bigint: true });
        const size = await readAll(handle, Number(before.size), signal, (chunk) => {
            for (const { hash } of hashes)
                hash.update(chunk);
        });
        if (!isSame(before, await handle.stat({ bigint: true })) || BigInt(size) !== before.size)
            throw changed(file);
        const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
        return { size, digests, modifiedAt: before.mtimeNs };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb || signal?.aborted === true)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-unreadable', `cannot read '${file}': ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause) ?? String(cause)}`, 'check the disk and the permissions of the file', { cause });
    }
    finally {
        await handle.close();
    }
}
async function readAll(handle, expected, signal, take) {
    const bufferBytes = Math.max(1, Math.min(CHUNK_BYTES, expected));
    let filling = Buffer.allocUnsafe(bufferBytes);
    let filled = Buffer.allocUnsafe(bufferBytes);
    let size = 0;
    let reading = handle.read(filling, 0, bufferBytes, size);
    for (;;) {
        const { bytesRead } = await reading;
        signal?.throwIfAborted();
        if (bytesRead === 0 || size > expected)
            return size;
        [filling, filled] = [filled, filling];
        size += bytesRead;
        reading = handle.read(filling, 0, bufferBytes, size);
        take(filled.subarray(0, bytesRead));
    }
}
async function refuseChanged(file, hashed) {
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file, { bigint: true }).catch(() => undefined);
    if (now?.mtimeNs !== hashed.modifiedAt || now.size !== BigInt(hashed.size))
        throw changed(file);
}
function isSame(before, after) {
    return before.size === after.size && before.mtimeNs === after.mtimeNs;
}
function changed(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('file-changed', `'${file}' changed or went while it was worked on`, 'run again when the step that writes the file has finished');
}
function hashBytes(bytes, algorithm) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest();
}


/***/ }),

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MAX_DOCUMENT_BYTES),
/* harmony export */   r: () => (/* binding */ inspectArtifact)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1983);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
const PEEK_BYTES = 4096;
const DOCUMENT_TYPE = 'qpher-sign/';
async function inspectArtifact(file, name) {
    const handle = await openArtifact(file, name);
    try {
        const { size } = await handle.stat();
        if (size <= MAX_DOCUMENT_BYTES && (await mayBeObject(handle)) && (await isDocument(file))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('artifact-reserved', `'${name}' is a document of qpher-sign itself`, 'leave it out with a pattern like !qpher-*.json');
        }
        return size;
    }
    finally {
        await handle.close();
    }
}
async function openArtifact(file, name) {
    try {
        return await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegularFile */ .ZU)(file);
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('artifact-unreadable', `'${name}' cannot be signed: ${cause.message}`, cause.hint, { cause });
    }
}
async function mayBeObject(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
    return /^[ \t\r\n]*(\{|$)/.test(buffer.subarray(0, bytesRead).toString('latin1'));
}
async function isDocument(file) {
    let value;
    try {
        value = JSON.parse((await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .CB)(file, MAX_DOCUMENT_BYTES)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
    return (typeof value === 'object' &&
        value !== null &&
        'type' in value &&
        typeof value.type === 'string' &&
        value.type.startsWith(DOCUMENT_TYPE));
}


/***/ }),

/***/ 8851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ filePatterns),
/* harmony export */   x: () => (/* binding */ matchFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3845);




function filePatterns(files, optionalFiles) {
    return [
        ...files.map((text) => ({ text, optional: false })),
        ...optionalFiles.map((text) => ({ text, optional: true })),
    ];
}
const ALWAYS_EXCLUDED = ['.git', '.qpher-*.tmp', _lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_NAME */ .S].map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join('**', name));
async function matchFiles(patterns, workingDirectory) {
    const excluded = patterns
        .filter(({ text }) => text.startsWith('!'))
        .map(({ text }) => text.replace(/^!\s*/, ''));
    const included = patterns.filter(({ text }) => !text.startsWith('!'));
    if (included.length === 0 && excluded.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('setting-invalid', 'files has only exclusions', 'add a pattern for what to include');
    }
    const exclusions = excluded.flatMap((pattern) => [
        absolutePattern(pattern, workingDirectory),
        escapeGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, pattern)),
    ]);
    const matched = [];
    for (const pattern of included) {
        matched.push({ ...pattern, files: await matchOne(pattern, exclusions, workingDirectory) });
    }
    return matched;
}
const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;
async function matchOne(pattern, exclusions, workingDirectory) {
    const literal = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, pattern.text);
    const { root } = node_path__WEBPACK_IMPORTED_MODULE_0__.parse(literal);
    const excluded = [...exclusions, ...ALWAYS_EXCLUDED.map((pattern) => root + pattern)];
    const lines = [
        absolutePattern(pattern.text, workingDirectory),
        ...((await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(literal)) ? [escapeGlob(literal)] : []),
        ...excluded.flatMap((exclusion) => [`!${exclusion}`, `!${exclusion}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}**`]),
    ];
    const search = async (matchDirectories) => {
        const { create } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 3660));
        const globber = await create(lines.join('\n'), {
            implicitDescendants: false,
            matchDirectories,
            omitBrokenSymbolicLinks: false,
        });
        return await globber.glob().catch((cause) => {
            throw unlistable(pattern.text, cause);
        });
    };
    const files = await search(false);
    if (files.length === 0 && !ALL_BELOW.test(pattern.text) && (await search(true)).length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('artifact-is-folder', `'${pattern.text}' is a folder, not a file`, `for the files in it write '${pattern.text.replace(/[/\\]+$/, '')}/**'`);
    }
    return files;
}
function unlistable(pattern, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    if (why.includes('\uFFFD')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('path-invalid', `among the files of '${pattern}' is a name that is not valid Unicode: ${why}`, 'rename the file, or exclude its folder with !', { cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .QpherSignError */ .Yb('artifact-unreadable', `the files of '${pattern}' cannot be listed: ${why}`, 'check the permissions of the folders and where symbolic links lead, or exclude them with !', { cause });
}
function absolutePattern(pattern, workingDirectory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(pattern)
        ? node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(pattern)
        : node_path__WEBPACK_IMPORTED_MODULE_0__.join(escapeGlob(workingDirectory), pattern);
    return absolute.replace(/(?<=.)[/\\]+$/, '');
}
function escapeGlob(file) {
    const escaped = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? file.replaceAll('\\', '\\\\') : file;
    return escaped.replace(/[*?[]/g, '[$&]');
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes)
/* harmony export */ });
/* unused harmony export verdicts */
const verdicts = (/* unused pure expression or super */ null && ([
    'verified',
    'verified-renamed',
    'modified',
    'bad-signature',
    'unsigned',
    'missing',
    'unlisted',
    'unknown-key',
    'archived-key',
    'retired-key',
    'unreadable',
]));
function passes(verdict) {
    return verdict === 'verified' || verdict === 'verified-renamed';
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/lock.js
var lock = __webpack_require__(3845);
// EXTERNAL MODULE: ./build/qpher/signer.js
var qpher_signer = __webpack_require__(6041);
// EXTERNAL MODULE: ./build/temporary-files.js
var temporary_files = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/artifacts/hash-file.js
var hash_file = __webpack_require__(4885);
// EXTERNAL MODULE: ./build/files.js
var build_files = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/signatures/schemes.js
var schemes = __webpack_require__(5110);
// EXTERNAL MODULE: ./build/signatures/signature-path.js
var signature_path = __webpack_require__(338);
;// CONCATENATED MODULE: ./build/commands/signing/earlier-manifest.js





async function readEarlierManifest(plan, signer) {
    const bytes = plan.existingManifest;
    if (bytes === undefined)
        return undefined;
    const manifest = (0,manifest_manifest/* parseManifest */.Ng)(bytes);
    const key = await signer.activeKey();
    if ((0,manifest_manifest/* manifestKey */.Rn)(manifest, manifest.key_version).fingerprint !== key.publicKey.fingerprint)
        return undefined;
    const signature = await (0,build_files/* readIfPresent */.Zu)((0,signature_path/* signaturePath */.o)(plan.manifestFile), schemes/* MAX_SIGNATURE_BYTES */.my);
    if (signature === undefined)
        return undefined;
    const algorithm = manifest.digest_algorithm;
    if (!(await signer.isValid({ algorithm, bytes: (0,hash_file/* hashBytes */.yi)(bytes, algorithm) }, signature, key)))
        return undefined;
    return { manifest, artifacts: new Map(manifest.artifacts.map((artifact) => [artifact.path, artifact])) };
}

// EXTERNAL MODULE: ./build/commands/signing/plan-signing.js + 1 modules
var plan_signing = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/commands/signing/sign-result.js
var sign_result = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/artifacts/digest.js
var artifacts_digest = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/commands/signing/sign-artifacts.js






async function signArtifacts(plan, earlier, signer, context) {
    const total = plan.artifacts.length;
    let done = 0;
    const signOne = async (artifact) => {
        const signed = await signArtifact(artifact, plan, earlier, signer, context);
        done += 1;
        context.progress(done, total, `${signed.reused ? 'kept' : 'signed'} ${artifact.path} (key version ${signed.key.keyVersion})`);
        return signed;
    };
    return (0,concurrency/* mapConcurrently */.X)(plan.artifacts, plan.options.concurrency, signOne, context.signal);
}
async function signArtifact(artifact, plan, earlier, signer, { now, hash, signal }) {
    const algorithm = plan.options.digestAlgorithm;
    const hashed = await hash(artifact.file, plan.digestAlgorithms, signal);
    const digest = { algorithm, bytes: (0,artifacts_digest/* rawDigest */.Ze)(hashed.digests, algorithm) };
    const entry = (keyVersion, requestId, signedAt) => ({
        path: artifact.path,
        size: hashed.size,
        digests: hashed.digests,
        signature: {
            path: (0,signature_path/* signaturePath */.o)(artifact.path),
            key_version: keyVersion,
            request_id: requestId,
            signed_at: signedAt,
        },
    });
    if (artifact.existing !== undefined) {
        const key = await signer.activeKey();
        if (await signer.isValid(digest, artifact.existing, key)) {
            const known = earlierSignature(earlier, artifact.path, digest, key);
            const scheme = plan.options.selfCheck === 'local' ? ((0,schemes/* schemeOfSignature */.Bx)(artifact.existing) ?? null) : null;
            return {
                entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
                key,
                scheme,
                reused: true,
            };
        }
    }
    const { key, bytes, scheme, requestId } = await signer.sign(() => digest);
    await (0,hash_file/* refuseChanged */.dT)(artifact.file, hashed);
    await (0,build_files/* writeAtomic */.vZ)({ file: (0,signature_path/* signaturePath */.o)(artifact.file), bytes });
    return { entry: entry(key.keyVersion, requestId, now().toISOString()), key, scheme, reused: false };
}
function earlierSignature(earlier, path, digest, key) {
    const entry = earlier?.artifacts.get(path);
    const isSame = entry?.digests[digest.algorithm] === Buffer.from(digest.bytes).toString('hex') &&
        entry.signature.key_version === key.keyVersion;
    return isSame ? entry.signature : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/manifest/checksums.js
var checksums = __webpack_require__(7444);
;// CONCATENATED MODULE: ./build/commands/signing/write-checksums.js



async function writeChecksums(plan, manifest) {
    const files = plan.options.checksums.map((algorithm) => ({
        name: checksums/* checksumFiles */.b[algorithm],
        bytes: Buffer.from((0,checksums/* formatChecksums */.s)(manifest.artifacts, algorithm)),
    }));
    await (0,build_files/* writeAtomic */.vZ)(...files.map(({ name, bytes }) => ({ file: external_node_path_.join(plan.options.root, name), bytes })));
    return files.map(({ name }) => name);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/keys/keyring.js
var keyring = __webpack_require__(1488);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/signing/write-manifest.js







async function writeManifest(plan, signed, earlier, signer, context) {
    const draft = { plan, signed, createdAt: context.now().toISOString(), source: context.source };
    const schemes = new Map(signed.map(({ key, scheme }) => [key.keyVersion, scheme]));
    if (earlier !== undefined) {
        const same = manifestUnder(await signer.activeKey(), schemes, {
            ...draft,
            createdAt: earlier.manifest.created_at,
        });
        if ((0,external_node_util_.isDeepStrictEqual)(same, earlier.manifest))
            return earlier.manifest;
    }
    const algorithm = plan.options.digestAlgorithm;
    for (;;) {
        const { key, scheme, bytes } = await signer.sign((key) => ({
            algorithm,
            bytes: (0,hash_file/* hashBytes */.yi)((0,manifest_manifest/* formatManifest */.L_)(manifestUnder(key, schemes, draft)), algorithm),
        }));
        const manifest = manifestUnder(key, schemes, draft);
        if ((0,manifest_manifest/* manifestKey */.Rn)(manifest, key.keyVersion).scheme === scheme) {
            await writeSigned(plan, manifest, bytes, context);
            return manifest;
        }
        schemes.set(key.keyVersion, scheme);
    }
}
function manifestUnder(key, schemes, { plan, signed, createdAt, source }) {
    const offline = plan.options.selfCheck === 'local';
    const guess = signed[0]?.scheme ?? null;
    const keys = new Map([key, ...signed.map((artifact) => artifact.key)].map((used) => [used.keyVersion, used]));
    return {
        type: 'qpher-sign/manifest/v1',
        created_at: createdAt,
        tool: version/* tool */.z,
        algorithm: keyring/* SIGNING_ALGORITHM */.km,
        digest_algorithm: plan.options.digestAlgorithm,
        key_version: key.keyVersion,
        keys: [...keys.values()]
            .sort((left, right) => right.keyVersion - left.keyVersion)
            .map(({ keyVersion, publicKey }) => ({
            key_version: keyVersion,
            fingerprint: publicKey.fingerprint,
            scheme: schemes.get(keyVersion) === undefined ? guess : (schemes.get(keyVersion) ?? null),
            offline,
        })),
        source,
        artifacts: signed.map(({ entry }) => entry),
    };
}
async function writeSigned({ manifestFile }, manifest, signature, { signal }) {
    signal.throwIfAborted();
    await (0,build_files/* writeAtomic */.vZ)({ file: (0,signature_path/* signaturePath */.o)(manifestFile), bytes: signature }, { file: manifestFile, bytes: (0,manifest_manifest/* formatManifest */.L_)(manifest) });
}

;// CONCATENATED MODULE: ./build/commands/sign.js










async function sign(options, context) {
    if (options.dryRun !== undefined)
        return (0,sign_result/* plannedResult */.Uf)(await (0,plan_signing/* planSigning */.rx)(options, context), options.dryRun);
    const onWait = (holder) => {
        context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
    };
    return (0,lock/* withLock */.k)(options.root, { signal: context.signal, onWait }, () => signAlone(options, context));
}
async function signAlone(options, context) {
    const plan = await (0,concurrency/* unlessAborted */.W)((0,plan_signing/* planSigning */.rx)(options, context), context.signal);
    await (0,temporary_files/* removeAbandoned */.jU)((0,plan_signing/* foldersWrittenTo */.qq)(plan));
    const client = await context.connect();
    const signer = new qpher_signer/* Signer */.l({
        client,
        endpoint: options.signingEndpoint,
        selfCheck: options.selfCheck,
        pins: options.keyFingerprints,
    });
    const earlier = await readEarlierManifest(plan, signer);
    const signed = await signArtifacts(plan, earlier, signer, context);
    const manifest = await writeManifest(plan, signed, earlier, signer, context);
    const checksums = await writeChecksums(plan, manifest);
    return (0,sign_result/* signedResult */.gP)(plan, signed, manifest, checksums, client);
}


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ks: () => (/* binding */ KEYRING_NAME),
  qq: () => (/* binding */ foldersWrittenTo),
  rx: () => (/* binding */ planSigning)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/signatures/signature-path.js
var signature_path = __webpack_require__(338);
// EXTERNAL MODULE: ./build/artifacts/artifact-path.js
var artifact_path = __webpack_require__(42);
// EXTERNAL MODULE: ./build/artifacts/inspect-artifact.js
var inspect_artifact = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/artifacts/match-files.js
var match_files = __webpack_require__(8851);
;// CONCATENATED MODULE: ./build/artifacts/find-artifacts.js








const INSPECT_CONCURRENCY = 16;
async function findArtifacts(options) {
    const matched = await (0,match_files/* matchFiles */.x)(options.patterns, options.workingDirectory);
    const isArtifact = artifactFilter(new Set(matched.flatMap(({ files }) => files)), options.ownFiles);
    const patterns = matched.map(({ text, optional, files }) => ({
        text,
        optional,
        artifacts: files.filter(isArtifact).length,
    }));
    refuseUnmatched(patterns);
    const files = [...new Set(matched.flatMap((pattern) => pattern.files.filter(isArtifact)))];
    const realRoot = await (0,promises_.realpath)(options.root).catch(() => options.root);
    const named = files.map((file) => ({ file, path: artifactPath(file, options.root) }));
    const artifacts = await (0,concurrency/* mapConcurrently */.X)(named, INSPECT_CONCURRENCY, async ({ file, path: name }) => {
        await refuseLinkOutside(file, name, realRoot);
        return { path: name, file, size: await (0,inspect_artifact/* inspectArtifact */.r)(file, name) };
    });
    artifacts.sort((left, right) => (0,artifact_path/* comparePaths */.cD)(left.path, right.path));
    (0,artifact_path/* refuseClashes */.II)(artifacts.map((artifact) => artifact.path));
    return { artifacts, patterns };
}
function artifactFilter(matched, ownFiles) {
    const own = new Set(ownFiles);
    return (file) => {
        const signed = (0,signature_path/* signedPath */.g)(file);
        return !own.has(file) && (signed === undefined || !matched.has(signed));
    };
}
function refuseUnmatched(patterns) {
    const unmatched = patterns.filter(({ artifacts, optional }) => artifacts === 0 && !optional);
    if (unmatched.length > 0) {
        throw new errors/* QpherSignError */.Yb('pattern-unmatched', `nothing to sign matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`, 'check the spelling and that the build has run; a pattern that may match nothing belongs in optional-files');
    }
    if (patterns.every(({ artifacts }) => artifacts === 0)) {
        throw new errors/* QpherSignError */.Yb('no-artifacts', 'there is nothing to sign', 'name the files to sign in files');
    }
}
function artifactPath(file, root) {
    const relative = external_node_path_.relative(root, file);
    if (relative.split(external_node_path_.sep)[0] === '..' || external_node_path_.isAbsolute(relative))
        throw outside(file, root);
    const portable = external_node_path_.sep === '/' ? relative : relative.replaceAll(external_node_path_.sep, '/');
    return (0,artifact_path/* parseArtifactPath */.nh)(portable.normalize('NFC'));
}
async function refuseLinkOutside(file, name, realRoot) {
    let real;
    try {
        real = await (0,promises_.realpath)(file);
    }
    catch (cause) {
        throw new errors/* QpherSignError */.Yb('artifact-unreadable', `'${name}' cannot be read: ${(0,errors/* systemErrorCode */.vq)(cause) ?? String(cause)}`, 'check its permissions, and where it leads if it is a symbolic link', { cause });
    }
    if (!isBelow(real, realRoot))
        throw outside(file, realRoot, ` (it leads to '${real}')`);
}
function isBelow(file, folder) {
    const relative = external_node_path_.relative(folder, file);
    return relative !== '' && relative.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(relative);
}
function outside(file, root, more = '') {
    return new errors/* QpherSignError */.Yb('artifact-outside-root', `'${file}'${more} is outside root '${root}'`, 'set root to a folder that holds all artifacts');
}

// EXTERNAL MODULE: ./build/files.js
var files = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/manifest/checksums.js
var manifest_checksums = __webpack_require__(7444);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/signatures/schemes.js
var schemes = __webpack_require__(5110);
;// CONCATENATED MODULE: ./build/commands/signing/plan-signing.js












const KEYRING_NAME = 'qpher-keyring.json';
const READ_CONCURRENCY = 16;
async function planSigning(options, context) {
    const manifestFile = external_node_path_.join(options.root, options.manifest);
    const found = await findArtifacts({
        patterns: (0,match_files/* filePatterns */.O)(options.files, options.optionalFiles),
        root: options.root,
        workingDirectory: context.workingDirectory,
        ownFiles: ownFiles(options, manifestFile),
    });
    refuseCost(found.artifacts, options);
    const artifacts = await (0,concurrency/* mapConcurrently */.X)(found.artifacts, READ_CONCURRENCY, async (artifact) => ({
        ...artifact,
        existing: await existingSignature(artifact, options.onExisting),
    }));
    return {
        options,
        patterns: found.patterns,
        artifacts,
        digestAlgorithms: [...new Set([options.digestAlgorithm, ...options.checksums])],
        manifestFile,
        existingManifest: await existingManifest(manifestFile, options),
    };
}
function foldersWrittenTo({ options, artifacts, manifestFile }) {
    const files = [manifestFile, ...(options.report === undefined ? [] : [options.report])];
    return [
        options.root,
        ...[...files, ...artifacts.map(({ file }) => file)].map((file) => external_node_path_.dirname(file)),
    ];
}
function ownFiles(options, manifestFile) {
    const checksums = options.checksums.map((algorithm) => external_node_path_.join(options.root, manifest_checksums/* checksumFiles */.b[algorithm]));
    const keyring = external_node_path_.join(options.root, KEYRING_NAME);
    const report = options.report === undefined ? [] : [options.report];
    return [manifestFile, (0,signature_path/* signaturePath */.o)(manifestFile), keyring, ...checksums, ...report];
}
function refuseCost(artifacts, { maxFiles, maxBytes }) {
    const bytes = artifacts.reduce((sum, { size }) => sum + size, 0);
    if (artifacts.length > maxFiles) {
        throw new errors/* QpherSignError */.Yb('cost-guard', `${artifacts.length} files match, and max-files allows ${maxFiles}`, 'each file is a call that may be billed: narrow the patterns, or raise max-files');
    }
    if (bytes > maxBytes) {
        throw new errors/* QpherSignError */.Yb('cost-guard', `the files have ${bytes} bytes together, and max-bytes allows ${maxBytes}`, 'narrow the patterns, or raise max-bytes');
    }
}
async function existingSignature(artifact, onExisting) {
    const file = (0,signature_path/* signaturePath */.o)(artifact.file);
    await refuseLongName(file, artifact);
    if (onExisting === 'overwrite')
        return undefined;
    const bytes = await (0,files/* readIfPresent */.Zu)(file, schemes/* MAX_SIGNATURE_BYTES */.my).catch((cause) => {
        if (cause instanceof errors/* QpherSignError */.Yb && cause.code === 'file-unreadable')
            throw foreign(file, 'a signature');
        throw cause;
    });
    if (bytes === undefined)
        return undefined;
    if (onExisting === 'error')
        throw exists(file);
    if ((0,schemes/* schemeOfSignature */.Bx)(bytes) === undefined)
        throw foreign(file, 'a signature');
    return bytes;
}
async function refuseLongName(file, artifact) {
    const cause = await (0,promises_.lstat)(file).then(() => undefined, (error) => error);
    if ((0,errors/* systemErrorCode */.vq)(cause) !== 'ENAMETOOLONG')
        return;
    throw new errors/* QpherSignError */.Yb('path-invalid', `the name '${artifact.path}' leaves no room for that of its signature file, which ends in .sig`, 'give the file a shorter name', { cause });
}
async function existingManifest(file, { onExisting }) {
    if (onExisting === 'overwrite')
        return undefined;
    const bytes = await (0,files/* readIfPresent */.Zu)(file, inspect_artifact/* MAX_DOCUMENT_BYTES */.b);
    if (bytes === undefined)
        return undefined;
    if (onExisting === 'error')
        throw exists(file);
    if (!isManifest(bytes))
        throw foreign(file, 'a manifest');
    return bytes;
}
function isManifest(bytes) {
    let manifest;
    try {
        manifest = (0,manifest_manifest/* parseManifest */.Ng)(bytes);
    }
    catch (error) {
        if (!(error instanceof errors/* QpherSignError */.Yb))
            throw error;
    }
    return manifest !== undefined;
}
function exists(file) {
    return new errors/* QpherSignError */.Yb('signature-exists', `'${file}' is there already`, 'remove it, or set on-existing to reuse or overwrite');
}
function foreign(file, what) {
    return new errors/* QpherSignError */.Yb('file-foreign', `'${file}' is there already and is not ${what} of this tool`, 'move it away, or set on-existing to overwrite to replace it');
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ plannedResult),
/* harmony export */   gP: () => (/* binding */ signedResult),
/* harmony export */   ns: () => (/* binding */ manifestFacts)
/* harmony export */ });
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4055);
/* harmony import */ var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(338);


function plannedResult(plan, reason) {
    return {
        mode: 'sign',
        outcome: 'planned',
        dry_run: reason,
        manifest: null,
        files: [],
        patterns: plan.patterns,
        artifacts: plan.artifacts.map(({ path, size }) => ({
            path,
            action: 'planned',
            size,
            digests: {},
            key_version: null,
            request_id: null,
        })),
        api_calls: 0,
    };
}
function signedResult(plan, signed, manifest, checksums, client) {
    const name = plan.options.manifest;
    return {
        mode: 'sign',
        outcome: 'signed',
        dry_run: null,
        manifest: manifestFacts(manifest, name),
        files: [...signed.map(({ entry }) => entry.signature.path), name, (0,_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_1__/* .signaturePath */ .o)(name), ...checksums],
        patterns: plan.patterns,
        artifacts: signed.map(({ entry, reused }) => ({
            path: entry.path,
            action: reused ? 'reused' : 'signed',
            size: entry.size,
            digests: entry.digests,
            key_version: entry.signature.key_version,
            request_id: entry.signature.request_id,
        })),
        api_calls: client.calls(),
    };
}
function manifestFacts(manifest, path) {
    return {
        path,
        key_version: manifest.key_version,
        fingerprint: (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKey */ .Rn)(manifest, manifest.key_version).fingerprint,
        created_at: manifest.created_at,
        digest_algorithm: manifest.digest_algorithm,
    };
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files.js
var build_files = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/keys/keyring.js
var keyring = __webpack_require__(1488);
// EXTERNAL MODULE: ./build/keys/trusted-keys.js
var trusted_keys = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/qpher/signing-keys.js
var signing_keys = __webpack_require__(3049);
;// CONCATENATED MODULE: ./build/commands/verifying/establish-trust.js





async function establishTrust(options, context) {
    const pins = options.keyFingerprints;
    if (options.trustedKeys.length > 0) {
        const keys = [];
        const keyrings = [];
        for (const name of options.trustedKeys) {
            const file = (0,trusted_keys/* parseTrustedKeys */.n0)({ name, bytes: await read(name, context) });
            keys.push(...file.keys);
            if (file.exportedAt !== undefined)
                keyrings.push({ file: name, exported_at: file.exportedAt });
        }
        return { kind: 'offline', keys: (0,trusted_keys/* trustedKeys */.QD)(keys, pins), keyrings };
    }
    const client = await context.connect();
    return { kind: 'online', keys: (0,trusted_keys/* trustedKeys */.QD)(await (0,signing_keys/* listSigningKeys */.E)(client), pins), client };
}
function read(name, context) {
    if (name === '-')
        return context.readStandardInput();
    return (0,build_files/* readBounded */.CB)(external_node_path_.resolve(context.workingDirectory, name), keyring/* MAX_KEYRING_BYTES */.Rj);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/artifacts/digest.js
var artifacts_digest = __webpack_require__(1462);
// EXTERNAL MODULE: ./build/concurrency.js
var build_concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/github/release-name.js

function releaseName(artifactPath) {
    return external_node_path_.posix
        .basename(artifactPath)
        .replace(/[^A-Za-z0-9_+.-]+/g, '.')
        .replace(/\.{2,}/g, '.');
}

// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/signatures/signature-path.js
var signature_path = __webpack_require__(338);
// EXTERNAL MODULE: ./build/commands/report.js
var report = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/signatures/schemes.js
var schemes = __webpack_require__(5110);
// EXTERNAL MODULE: ./build/signatures/verify-signature.js
var verify_signature = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/commands/verifying/check-signature.js




function statusProblem(key, allowRetired) {
    switch (key.status) {
        case 'active':
            return undefined;
        case 'retired':
            return allowRetired ? undefined : 'retired-key';
        case 'archived':
            return 'archived-key';
    }
}
async function checkSignature(named, key, digest, signature, trust, { signingEndpoint }) {
    if (named.offline) {
        return ((0,schemes/* schemeOfSignature */.Bx)(signature) === named.scheme && (0,verify_signature/* verifySignature */.O)(key.publicKey, digest.bytes, signature));
    }
    return (trust.kind === 'online' && trust.client.verify(signingEndpoint, digest, signature, named.key_version));
}
async function readSignature(file) {
    try {
        return await (0,build_files/* readIfPresent */.Zu)(file, schemes/* MAX_SIGNATURE_BYTES */.my);
    }
    catch (error) {
        if (error instanceof errors/* QpherSignError */.Yb)
            return Buffer.alloc(0);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/artifacts/match-files.js
var match_files = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/lock.js
var lock = __webpack_require__(3845);
// EXTERNAL MODULE: ./build/commands/verifying/verify-options.js
var verify_options = __webpack_require__(2297);
;// CONCATENATED MODULE: ./build/commands/verifying/files-at-hand.js







function namesFiles({ files, optionalFiles }) {
    return files.length + optionalFiles.length > 0;
}
async function listNamedFiles(options, context) {
    const own = ownFiles(options, context);
    const patterns = await (0,match_files/* matchFiles */.x)((0,match_files/* filePatterns */.O)(options.files, options.optionalFiles), context.workingDirectory);
    const unmatched = patterns.filter(({ files, optional }) => files.length === 0 && !optional);
    if (unmatched.length > 0) {
        throw new errors/* QpherSignError */.Yb('pattern-unmatched', `no file matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`, 'check the spelling and the working directory');
    }
    const files = new Set(patterns.flatMap((pattern) => pattern.files));
    const isSignature = (file) => files.has((0,signature_path/* signedPath */.g)(file) ?? '');
    return [...files]
        .filter((file) => !own.has(file) && !isSignature(file))
        .map((file) => atHand(file, options.root));
}
async function listFilesBelowRoot(options, context) {
    const own = ownFiles(options, context);
    try {
        const entries = await (0,promises_.readdir)(options.root, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
            .filter((file) => !own.has(file))
            .map((file) => atHand(file, options.root));
    }
    catch (cause) {
        throw new errors/* QpherSignError */.Yb('file-unreadable', `cannot list the files below '${options.root}': ${(0,errors/* systemErrorCode */.vq)(cause) ?? String(cause)}`, 'check the permissions of the folders', { cause });
    }
}
function ownFiles(options, { workingDirectory }) {
    const manifest = options.manifest === verify_options/* NO_MANIFEST */.Y ? undefined : external_node_path_.resolve(options.root, options.manifest);
    const keys = options.trustedKeys.map((name) => external_node_path_.resolve(workingDirectory, name));
    return new Set([
        ...(manifest === undefined ? [] : [manifest, (0,signature_path/* signaturePath */.o)(manifest)]),
        ...keys,
        external_node_path_.join(options.root, lock/* LOCK_NAME */.S),
        ...(options.report === undefined ? [] : [options.report]),
    ]);
}
function atHand(file, root) {
    const relative = external_node_path_.relative(root, file);
    const isBelow = relative.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(relative);
    const name = isBelow ? relative : file;
    return { file, path: (external_node_path_.sep === '/' ? name : name.replaceAll(external_node_path_.sep, '/')).normalize('NFC') };
}

;// CONCATENATED MODULE: ./build/commands/verifying/judge-artifacts.js













async function judgeArtifacts(manifest, located, options, trust, context) {
    const realRoot = await (0,promises_.realpath)(options.root).catch(() => options.root);
    const total = located.artifacts.length;
    let done = 0;
    const judgeOne = async (artifact) => {
        const judgement = await judge(artifact, manifest, options, trust, realRoot, context);
        done += 1;
        const { entry, found } = artifact;
        context.progress(done, total, `${judgement.verdict} ${entry.path}${(0,report/* passes */.W)(judgement.verdict) ? '' : `: ${judgement.detail}`}`);
        return {
            path: entry.path,
            found_at: found?.path ?? null,
            found_by: found?.by ?? null,
            ...judgement,
            failed: !(0,report/* passes */.W)(judgement.verdict) && !(options.allowMissing && judgement.verdict === 'missing'),
            key_version: entry.signature.key_version,
            fingerprint: (0,manifest_manifest/* manifestKey */.Rn)(manifest, entry.signature.key_version).fingerprint,
        };
    };
    const judged = await (0,build_concurrency/* mapConcurrently */.X)(located.artifacts, options.concurrency, judgeOne, context.signal);
    const unlisted = options.strict || namesFiles(options) ? located.others.map(toUnlisted) : [];
    return [...judged, ...unlisted];
}
function toUnlisted({ path: name }) {
    return {
        path: name,
        found_at: name,
        found_by: 'path',
        verdict: 'unlisted',
        failed: true,
        detail: 'the manifest does not list it',
        key_version: null,
        fingerprint: null,
    };
}
async function judge({ entry, found }, manifest, options, trust, realRoot, context) {
    if (found === undefined)
        return { verdict: 'missing', detail: 'no file has its path, name or digest' };
    const hashed = await hashFound(found, listedAlgorithms(entry), options, realRoot, context);
    if ('verdict' in hashed)
        return hashed;
    const change = changeOf(entry, hashed);
    if (change !== undefined)
        return { verdict: 'modified', detail: change };
    const signature = await readSignature(await signatureFile(entry, found, options.root));
    if (signature === undefined)
        return { verdict: 'unsigned', detail: `its signature '${entry.signature.path}' is missing` };
    const named = (0,manifest_manifest/* manifestKey */.Rn)(manifest, entry.signature.key_version);
    const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
    const key = (0,trusted_keys/* findTrustedKey */.UB)(trust.keys, named.key_version, named.fingerprint);
    if (key === undefined)
        return { verdict: 'unknown-key', detail: `${signedBy} is not trusted` };
    const algorithm = manifest.digest_algorithm;
    const digest = { algorithm, bytes: (0,artifacts_digest/* rawDigest */.Ze)(hashed.digests, algorithm) };
    if (!(await checkSignature(named, key, digest, signature, trust, options))) {
        return { verdict: 'bad-signature', detail: `not a signature of ${signedBy}` };
    }
    const problem = statusProblem(key, options.allowRetired);
    if (problem !== undefined)
        return { verdict: problem, detail: `${signedBy} is ${key.status}` };
    return { verdict: found.by === 'path' ? 'verified' : 'verified-renamed', detail: '' };
}
function listedAlgorithms({ digests }) {
    return artifacts_digest/* digestAlgorithms */.DI.filter((algorithm) => digests[algorithm] !== undefined);
}
async function hashFound(found, algorithms, options, realRoot, { hash, signal }) {
    if (await leadsOut(found.file, options.root, realRoot)) {
        return { verdict: 'unreadable', detail: 'it is a link that leads out of root' };
    }
    try {
        return await hash(found.file, algorithms, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* QpherSignError */.Yb) || signal.aborted)
            throw error;
        return { verdict: 'unreadable', detail: error.message };
    }
}
async function leadsOut(file, root, realRoot) {
    const isOutside = (base, target) => /^\.\.([/\\]|$)/.test(external_node_path_.relative(base, target));
    if (isOutside(root, file))
        return false;
    const real = await (0,promises_.realpath)(file).catch(() => undefined);
    return real !== undefined && isOutside(realRoot, real);
}
function changeOf(entry, hashed) {
    if (hashed.size !== entry.size)
        return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
    const different = listedAlgorithms(entry).find((name) => hashed.digests[name] !== entry.digests[name]);
    return different === undefined ? undefined : `its ${different} digest is not the signed one`;
}
async function signatureFile(entry, found, root) {
    const listed = external_node_path_.join(root, entry.signature.path);
    if (found.by === 'path' && found.file === external_node_path_.join(root, entry.path))
        return listed;
    const folder = external_node_path_.dirname(found.file);
    const candidates = [
        (0,signature_path/* signaturePath */.o)(found.file),
        external_node_path_.join(folder, releaseName(entry.signature.path)),
        listed,
    ];
    for (const candidate of candidates) {
        if (await (0,build_files/* exists */.t2)(candidate))
            return candidate;
    }
    return listed;
}

;// CONCATENATED MODULE: ./build/commands/verifying/judge-bare-files.js








const STATUS_ORDER = ['active', 'retired', 'archived'];
async function judgeBareFiles(options, trust, context) {
    const files = await listNamedFiles(options, context);
    const keys = STATUS_ORDER.flatMap((status) => trust.keys.filter((key) => key.status === status));
    let done = 0;
    const judgeOne = async (file) => {
        const { verdict, detail, key } = await judge_bare_files_judge(file, keys, options, context);
        done += 1;
        context.progress(done, files.length, `${verdict} ${file.path}${(0,report/* passes */.W)(verdict) ? '' : `: ${detail}`}`);
        return {
            path: file.path,
            found_at: file.path,
            found_by: 'path',
            verdict,
            failed: !(0,report/* passes */.W)(verdict),
            detail,
            key_version: key?.keyVersion ?? null,
            fingerprint: key?.publicKey.fingerprint ?? null,
        };
    };
    return (0,build_concurrency/* mapConcurrently */.X)(files, options.concurrency, judgeOne, context.signal);
}
async function judge_bare_files_judge({ file }, keys, { digestAlgorithm, allowRetired }, { hash, signal }) {
    const signature = await readSignature((0,signature_path/* signaturePath */.o)(file));
    if (signature === undefined)
        return { verdict: 'unsigned', detail: 'there is no .sig beside it' };
    let message;
    try {
        message = (0,artifacts_digest/* rawDigest */.Ze)((await hash(file, [digestAlgorithm], signal)).digests, digestAlgorithm);
    }
    catch (error) {
        if (!(error instanceof errors/* QpherSignError */.Yb) || signal.aborted)
            throw error;
        return { verdict: 'unreadable', detail: error.message };
    }
    for (const key of keys) {
        if (!(await (0,verify_signature/* verifySignature */.O)(key.publicKey, message, signature)))
            continue;
        const problem = statusProblem(key, allowRetired);
        if (problem === undefined)
            return { verdict: 'verified', detail: '', key };
        return { verdict: problem, detail: `key version ${key.keyVersion ?? 'unknown'} signed it`, key };
    }
    return { verdict: 'bad-signature', detail: `no trusted key signed its ${digestAlgorithm} digest` };
}

// EXTERNAL MODULE: ./build/manifest/checksums.js
var checksums = __webpack_require__(7444);
;// CONCATENATED MODULE: ./build/commands/verifying/agreeing-checksums.js


const algorithms = ['sha256', 'sha512'];
async function agreeingChecksums(files, manifest) {
    const agreeing = [];
    for (const algorithm of algorithms) {
        const file = files.find(({ path }) => path === checksums/* checksumFiles */.b[algorithm]);
        if (file === undefined || manifest.artifacts.some(({ digests }) => digests[algorithm] === undefined))
            continue;
        const expected = Buffer.from((0,checksums/* formatChecksums */.s)(manifest.artifacts, algorithm));
        const actual = await (0,build_files/* readIfPresent */.Zu)(file.file, expected.length).catch(() => undefined);
        if (actual?.equals(expected) === true)
            agreeing.push(file);
    }
    return agreeing;
}

;// CONCATENATED MODULE: ./build/commands/verifying/locate-artifacts.js








async function locateArtifacts(manifest, options, context) {
    const isLimited = namesFiles(options);
    const named = isLimited ? await listNamedFiles(options, context) : undefined;
    const found = named === undefined ? await findOnDisk(manifest, options) : findAmong(named, manifest);
    const isComplete = found.size === manifest.artifacts.length;
    const atHand = named ?? (isComplete && !options.strict ? [] : await listFilesBelowRoot(options, context));
    const claimed = new Set([...found.values()].map(({ file }) => file));
    const signatures = new Set(manifest.artifacts.map(({ signature }) => signature.path));
    const free = atHand.filter(({ file, path: name }) => !claimed.has(file) && !signatures.has(name));
    const missing = manifest.artifacts.filter(({ path: name }) => !found.has(name));
    const renamed = await findRenamed(missing, free, manifest, options, context);
    const artifacts = manifest.artifacts
        .map((entry) => ({ entry, found: found.get(entry.path) ?? renamed.get(entry.path) }))
        .filter((artifact) => !isLimited || artifact.found !== undefined);
    const taken = new Set([...renamed.values()].flatMap(({ file }) => [file, (0,signature_path/* signaturePath */.o)(file)]));
    const others = free.filter(({ file }) => !taken.has(file));
    const checksums = await agreeingChecksums(others, manifest);
    return { artifacts, others: others.filter((file) => !checksums.includes(file)) };
}
async function findOnDisk(manifest, { root, concurrency }) {
    const found = await (0,build_concurrency/* mapConcurrently */.X)(manifest.artifacts, concurrency, async ({ path: name }) => {
        const file = external_node_path_.join(root, name);
        const exists = await (0,promises_.lstat)(file).then((stats) => !stats.isDirectory(), () => false);
        return exists ? [{ path: name, file, by: 'path' }] : [];
    });
    return new Map(found.flat().map((file) => [file.path, file]));
}
function findAmong(files, manifest) {
    const listed = new Set(manifest.artifacts.map((artifact) => artifact.path));
    return new Map(files.filter(({ path: name }) => listed.has(name)).map((file) => [file.path, { ...file, by: 'path' }]));
}
async function findRenamed(missing, free, manifest, { concurrency }, { hash, signal }) {
    const sizes = new Set(missing.map(({ size }) => size));
    const algorithm = manifest.digest_algorithm;
    const hashed = await (0,build_concurrency/* mapConcurrently */.X)(free, concurrency, async (file) => {
        const stats = await (0,promises_.lstat)(file.file).catch(() => undefined);
        if (stats?.isFile() !== true || !sizes.has(stats.size))
            return { ...file, digest: undefined };
        return { ...file, digest: await digestOf(file.file) };
    });
    async function digestOf(file) {
        try {
            return (await hash(file, [algorithm], signal)).digests[algorithm];
        }
        catch (error) {
            if (error instanceof errors/* QpherSignError */.Yb && error.code !== 'cancelled')
                return undefined;
            throw error;
        }
    }
    const found = new Map();
    const taken = new Set();
    const take = (entry, by, fits) => {
        const file = found.has(entry.path)
            ? undefined
            : hashed.find((other) => !taken.has(other.file) && fits(other));
        if (file === undefined)
            return;
        found.set(entry.path, { path: file.path, file: file.file, by });
        taken.add(file.file);
    };
    const hasName = (entry, file) => external_node_path_.posix.basename(file.path) === releaseName(entry.path);
    for (const entry of missing) {
        take(entry, 'release-name', (file) => file.digest === entry.digests[algorithm] && hasName(entry, file));
    }
    for (const entry of missing)
        take(entry, 'digest', (file) => file.digest === entry.digests[algorithm]);
    for (const entry of missing)
        take(entry, 'release-name', (file) => hasName(entry, file));
    return found;
}

// EXTERNAL MODULE: ./build/artifacts/hash-file.js
var hash_file = __webpack_require__(4885);
// EXTERNAL MODULE: ./build/artifacts/inspect-artifact.js
var inspect_artifact = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/commands/signing/sign-result.js
var sign_result = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/commands/verifying/open-manifest.js










async function openManifest(options, trust) {
    const file = external_node_path_.resolve(options.root, options.manifest);
    const bytes = await (0,build_files/* readIfPresent */.Zu)(file, inspect_artifact/* MAX_DOCUMENT_BYTES */.b);
    if (bytes === undefined)
        throw missing(file);
    let manifest;
    try {
        manifest = (0,manifest_manifest/* parseManifest */.Ng)(bytes);
    }
    catch (error) {
        if (error instanceof errors/* QpherSignError */.Yb)
            return rejected(error.message);
        throw error;
    }
    const reason = await signatureProblem(manifest, bytes, (0,signature_path/* signaturePath */.o)(file), trust, options);
    if (reason !== undefined)
        return rejected(reason);
    return { kind: 'opened', manifest, facts: (0,sign_result/* manifestFacts */.ns)(manifest, options.manifest) };
}
async function signatureProblem(manifest, bytes, signatureFile, trust, options) {
    const named = (0,manifest_manifest/* manifestKey */.Rn)(manifest, manifest.key_version);
    const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
    const key = (0,trusted_keys/* findTrustedKey */.UB)(trust.keys, named.key_version, named.fingerprint);
    if (key === undefined)
        return `it names ${signedBy} as its signer, which is not among the trusted keys`;
    if (named.scheme !== null && !key.publicKey.schemes.includes(named.scheme)) {
        return `it is signed with ${named.scheme}, and the trusted key is one of ${key.publicKey.schemes.join(', ')} alone: use a keyring`;
    }
    if (trust.kind === 'offline' && manifest.keys.some(({ offline }) => !offline)) {
        return 'its signatures were made with self-check: service and can only be verified online, with api-key';
    }
    const signature = await readSignature(signatureFile);
    if (signature === undefined)
        return `its signature '${external_node_path_.basename(signatureFile)}' is missing`;
    const digest = { algorithm: manifest.digest_algorithm, bytes: (0,hash_file/* hashBytes */.yi)(bytes, manifest.digest_algorithm) };
    if (!(await checkSignature(named, key, digest, signature, trust, options))) {
        return `its signature is not valid under ${signedBy}`;
    }
    const problem = statusProblem(key, options.allowRetired);
    return problem === undefined ? undefined : `${signedBy}, which signed it, is ${key.status} (${problem})`;
}
function rejected(reason) {
    return { kind: 'rejected', reason };
}
function missing(file) {
    return new errors/* QpherSignError */.Yb('manifest-missing', `there is no manifest '${file}'`, 'download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, ' +
        'without names, completeness and source');
}

;// CONCATENATED MODULE: ./build/commands/verifying/policy.js
function policyProblem(source, options) {
    const expectations = [
        { setting: 'expected-repository', expected: options.expectedRepository, actual: source?.repository },
        { setting: 'expected-ref', expected: options.expectedRef, actual: source?.ref },
        { setting: 'expected-commit', expected: options.expectedCommit, actual: source?.commit },
        { setting: 'expected-workflow', expected: options.expectedWorkflow, actual: source?.workflow },
    ];
    const problems = expectations
        .filter(({ expected, actual }) => expected !== undefined && expected !== actual)
        .map(({ setting, expected = '', actual }) => actual === undefined || actual === null
        ? `${setting} is '${expected}', and the manifest does not say`
        : `${setting} is '${expected}', and the manifest says '${actual}'`);
    return problems.length === 0 ? undefined : problems.join('; ');
}

;// CONCATENATED MODULE: ./build/commands/verifying/verify-result.js

function rejectedResult(trust, outcome, reason, manifest = null) {
    return { ...common(trust), outcome, reason, manifest, artifacts: [], unchecked: [] };
}
function judgedResult(trust, manifest, artifacts) {
    return { ...common(trust), ...outcomeOf(artifacts), manifest, artifacts, unchecked: [] };
}
function bareResult(trust, artifacts) {
    return {
        ...common(trust),
        ...outcomeOf(artifacts),
        manifest: null,
        artifacts,
        unchecked: ['names (an older signed file under a newer name passes)', 'completeness', 'source'],
    };
}
function outcomeOf(artifacts) {
    if (!artifacts.some(({ verdict }) => (0,report/* passes */.W)(verdict))) {
        return { outcome: 'failed', reason: 'no artifact was verified' };
    }
    const failed = artifacts.filter((artifact) => artifact.failed).length;
    if (failed === 0)
        return { outcome: 'verified', reason: '' };
    return { outcome: 'failed', reason: `${failed} of ${artifacts.length} failed verification` };
}
function common(trust) {
    return {
        mode: 'verify',
        trust: trust.kind,
        keyrings: trust.kind === 'offline' ? trust.keyrings : [],
        api_calls: trust.kind === 'online' ? trust.client.calls() : 0,
    };
}

;// CONCATENATED MODULE: ./build/commands/verify.js








async function verify(options, context) {
    (0,verify_options/* refuseContradictions */.D)(options);
    const trust = await establishTrust(options, context);
    if (options.manifest === verify_options/* NO_MANIFEST */.Y) {
        return bareResult(trust, await judgeBareFiles(options, trust, context));
    }
    const opened = await openManifest(options, trust);
    if (opened.kind === 'rejected')
        return rejectedResult(trust, 'manifest-rejected', opened.reason);
    const problem = policyProblem(opened.manifest.source, options);
    if (problem !== undefined)
        return rejectedResult(trust, 'policy-rejected', problem, opened.facts);
    const located = await locateArtifacts(opened.manifest, options, context);
    const judged = await judgeArtifacts(opened.manifest, located, options, trust, context);
    return judgedResult(trust, opened.facts, judged);
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseContradictions),
/* harmony export */   Y: () => (/* binding */ NO_MANIFEST)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const NO_MANIFEST = 'none';
function refuseContradictions(options) {
    const namesFiles = options.files.length + options.optionalFiles.length > 0;
    if (options.strict && namesFiles) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('setting-conflict', 'strict looks at every file under root, and files names some of them', 'leave out one of the two');
    }
    if (options.manifest !== NO_MANIFEST)
        return;
    const needManifest = {
        strict: options.strict,
        'expected-repository': options.expectedRepository !== undefined,
        'expected-ref': options.expectedRef !== undefined,
        'expected-commit': options.expectedCommit !== undefined,
        'expected-workflow': options.expectedWorkflow !== undefined,
    };
    const given = Object.entries(needManifest).find(([, isGiven]) => isGiven);
    if (given !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('setting-conflict', `${given[0]} needs a manifest, and manifest is none`, 'name the manifest of the release, or leave this setting out');
    }
    if (!namesFiles) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QpherSignError */ .Yb('setting-missing', 'with manifest: none, files says what to verify, and it is empty', 'name the files, each of which has its .sig beside it');
    }
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted),
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);

function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', stop);
        });
    });
}
async function mapConcurrently(items, limit, work, signal) {
    const underWay = new Set();
    const track = (item) => {
        signal?.throwIfAborted();
        const promise = work(item);
        underWay.add(promise);
        return promise.finally(() => underWay.delete(promise));
    };
    try {
        return await (0,p_map__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(items, track, { concurrency: limit, ...(signal && { signal }) });
    }
    finally {
        await Promise.allSettled(underWay);
    }
}


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oB: () => (/* binding */ cliContext),
  kJ: () => (/* binding */ cliSource),
  eG: () => (/* binding */ readStandardInput),
  lD: () => (/* binding */ warnOfUnknownVariables)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/artifacts/hash-file.js
var hash_file = __webpack_require__(4885);
;// CONCATENATED MODULE: ./build/artifacts/hash-pool.js





const LARGE_FILE_BYTES = 4 * 1024 * 1024;
function pooledHasher(entry) {
    const idle = [hash_file/* hashFile */.DC];
    for (let count = 1; count < (0,external_node_os_.availableParallelism)(); count += 1)
        idle.push(workerPlace(entry));
    const waiting = [];
    const leave = (place) => {
        const next = waiting.shift();
        if (next === undefined)
            idle.unshift(place);
        else
            next(place);
    };
    return async (file, algorithms, signal) => {
        const size = await (0,promises_.stat)(file).then((stats) => stats.size, () => 0);
        if (size < LARGE_FILE_BYTES)
            return (0,hash_file/* hashFile */.DC)(file, algorithms, signal);
        const place = idle.shift() ?? (await new Promise((resolve) => waiting.push(resolve)));
        try {
            signal.throwIfAborted();
            return await place(file, algorithms, signal);
        }
        finally {
            leave(place);
        }
    };
}
function workerPlace(entry) {
    let worker;
    return (file, algorithms, signal) => {
        const running = (worker ??= new external_node_worker_threads_.Worker(entry));
        running.ref();
        return new Promise((resolve, reject) => {
            const settle = () => {
                running.off('message', take).off('error', fail).off('exit', end);
                running.unref();
                signal.removeEventListener('abort', stop);
            };
            const take = (answer) => {
                settle();
                if ('hashed' in answer)
                    resolve(answer.hashed);
                else
                    reject(new errors/* QpherSignError */.Yb(answer.error.code, answer.error.message, answer.error.hint));
            };
            const fail = (cause) => {
                settle();
                worker = undefined;
                void running.terminate();
                reject(cause);
            };
            const end = () => {
                fail(new Error(`the worker thread that hashed '${file}' ended`));
            };
            const stop = () => {
                fail((0,errors/* toQpherSignError */.fD)(signal.reason));
            };
            running.on('message', take).on('error', fail).on('exit', end);
            signal.addEventListener('abort', stop, { once: true });
            const request = { file, algorithms };
            running.postMessage(request);
        });
    };
}

// EXTERNAL MODULE: ./build/manifest/source.js
var manifest_source = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/github/source.js

function githubSource(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    const source = manifest_source/* sourceSchema */.d.safeParse({
        provider: 'github',
        repository: environment.GITHUB_REPOSITORY,
        ref: environment.GITHUB_REF,
        commit: environment.GITHUB_SHA,
        workflow: environment.GITHUB_WORKFLOW_REF ?? null,
        run_id: environment.GITHUB_RUN_ID ?? null,
        run_attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? '1'),
    });
    return source.success ? source.data : null;
}

// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(8502);
;// CONCATENATED MODULE: ./build/hosts/cli-progress.js

const MAX_WITHOUT_PROGRESS = 20;
function cliProgress(output) {
    let bar;
    return (done, total, line) => {
        if (total <= MAX_WITHOUT_PROGRESS)
            return;
        if (!process.stderr.isTTY) {
            output.note(`${done}/${total} ${line}`);
            return;
        }
        if (bar === undefined) {
            const format = '{bar} {value}/{total}';
            bar = new cli_progress.SingleBar({ stream: process.stderr, clearOnComplete: true, format }, cli_progress.Presets.legacy);
            bar.start(total, 0);
        }
        bar.update(done);
        if (done === total)
            bar.stop();
    };
}

// EXTERNAL MODULE: ./build/hosts/settings.js + 1 modules
var settings = __webpack_require__(7253);
;// CONCATENATED MODULE: ./build/hosts/connect.js


function connector(read, { signal, debug }) {
    const started = performance.now();
    let client;
    const connect = async () => {
        const apiKey = read(settings/* settings */.W.apiKey);
        if (apiKey === undefined)
            throw missingKey();
        const apiUrl = read(settings/* settings */.W.apiUrl);
        const { connectClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 8184));
        return connectClient({
            apiUrl,
            apiKey,
            requestsPerMinute: read(settings/* settings */.W.requestsPerMinute),
            timeLeft: started + read(settings/* settings */.W.timeout) * 1000 - performance.now(),
            signal,
            debug,
        });
    };
    return () => (client ??= connect());
}
function missingKey() {
    return new errors/* QpherSignError */.Yb('api-key-missing', 'there is no api-key', 'set the variable QPHER_API_KEY (in a workflow: from a secret); verifying works without one, with trusted-keys');
}

;// CONCATENATED MODULE: ./build/hosts/run-signal.js

const CANCELLED = 130;
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM'];
const MAX_ENDING = 1500;
function runSignal(seconds) {
    const controller = new AbortController();
    for (const name of ENDING_SIGNALS) {
        process.once(name, () => {
            controller.abort(new errors/* QpherSignError */.Yb('cancelled', `cancelled by ${name}`, 'run again: what was signed is kept and not asked for again'));
            setTimeout(() => process.exit(process.exitCode ?? CANCELLED), MAX_ENDING).unref();
        });
    }
    setTimeout(() => {
        controller.abort(new errors/* QpherSignError */.Yb('deadline-exceeded', `the run took longer than its timeout of ${seconds} s`, 'raise timeout, or run again: what was signed is kept and not asked for again'));
    }, seconds * 1000).unref();
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/hosts/cli-context.js







const VARIABLE_PREFIX = 'QPHER_';
function cliSource(flags) {
    return (name) => flags.get(name) ?? process.env[variableOf(name)];
}
function variableOf(name) {
    return VARIABLE_PREFIX + name.toUpperCase().replaceAll('-', '_');
}
function warnOfUnknownVariables(output) {
    const known = new Set((0,settings/* settingsOf */.f)().map(({ name }) => variableOf(name)));
    for (const name of Object.keys(process.env)) {
        if (name.startsWith(VARIABLE_PREFIX) && !known.has(name)) {
            output.note(`warning: the variable ${name} is no setting of qpher-sign and is ignored`);
        }
    }
}
function readStandardInput() {
    return (0,consumers_.buffer)(process.stdin);
}
function cliContext(read, debug, { output, entry }) {
    const signal = runSignal(read(settings/* settings */.W.timeout));
    const debugLine = (line) => {
        if (debug)
            output.note(`debug: ${line}`);
    };
    return {
        connect: connector(read, { signal, debug: debugLine }),
        now: () => new Date(),
        hash: pooledHasher(entry),
        source: githubSource(process.env),
        workingDirectory: process.cwd(),
        readStandardInput,
        progress: cliProgress(output),
        warn: (line) => {
            output.note(`warning: ${line}`);
        },
        signal,
    };
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verifyOptions),
/* harmony export */   q: () => (/* binding */ signOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _commands_verifying_verify_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2297);
/* harmony import */ var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7253);





function signOptions(read, workingDirectory) {
    const options = {
        files: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.files),
        optionalFiles: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.optionalFiles),
        root: rootFolder(read, workingDirectory),
        digestAlgorithm: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.digestAlgorithm),
        manifest: (0,_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactPath */ .nh)(read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.manifest)),
        keyFingerprints: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.keyFingerprints),
        signingEndpoint: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.signingEndpoint),
        selfCheck: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.selfCheck),
        onExisting: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.onExisting),
        maxFiles: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.maxFiles),
        maxBytes: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.maxBytes) ?? Number.MAX_SAFE_INTEGER,
        checksums: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.checksums),
        concurrency: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.concurrency),
        dryRun: dryRun(read),
        report: reportFile(read, workingDirectory),
    };
    if (options.files.length === 0 && options.optionalFiles.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('setting-missing', 'files is empty', 'name the files to sign, such as dist/*.tar.gz');
    }
    if (options.manifest === _commands_verifying_verify_options_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_MANIFEST */ .Y) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .QpherSignError */ .Yb('setting-invalid', `manifest is '${_commands_verifying_verify_options_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_MANIFEST */ .Y}'`, 'sign always writes a manifest: none is for verifying alone');
    }
    return options;
}
function dryRun(read) {
    const choice = read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.dryRun);
    if (choice !== 'auto')
        return choice ? 'as-asked' : undefined;
    return read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.apiKey) === undefined ? 'no-api-key' : undefined;
}
function verifyOptions(read, workingDirectory) {
    return {
        files: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.files),
        optionalFiles: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.optionalFiles),
        root: rootFolder(read, workingDirectory),
        digestAlgorithm: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.digestAlgorithm),
        manifest: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.manifest),
        trustedKeys: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.trustedKeys),
        keyFingerprints: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.keyFingerprints),
        signingEndpoint: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.signingEndpoint),
        concurrency: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.concurrency),
        allowRetired: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.allowRetired),
        expectedRepository: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.expectedRepository),
        expectedRef: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.expectedRef),
        expectedCommit: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.expectedCommit),
        expectedWorkflow: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.expectedWorkflow),
        strict: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.strict),
        allowMissing: read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.allowMissing),
        report: reportFile(read, workingDirectory),
    };
}
function rootFolder(read, workingDirectory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.root) ?? '.');
}
function reportFile(read, workingDirectory) {
    const report = read(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settings */ .W.report);
    return report === undefined || report === '-' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, report);
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ settingReader)
/* harmony export */ });
/* unused harmony exports refuseForeignSettings, refuseUnknownNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);


function settingReader(source) {
    return (setting) => {
        const given = source(setting.name)?.trim() ?? '';
        return setting.parse(given === '' ? setting.default : given, setting.name);
    };
}
function refuseForeignSettings(mode, source) {
    for (const { name, modes, default: fallback } of settingsOf()) {
        const given = source(name)?.trim() ?? '';
        if (given !== '' && given !== fallback && !modes.includes(mode)) {
            throw new QpherSignError('setting-conflict', `${name} has no meaning in mode ${mode}`, `it belongs to ${modes.join(' and ')}: leave it out here`);
        }
    }
}
function refuseUnknownNames(names, known, what) {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    throw new QpherSignError('setting-unknown', `there is no ${what} '${unknown}'`, `the ${what}s are ${known.join(', ')}`);
}


/***/ }),

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOCK_NAME),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8873);
/* harmony import */ var _temporary_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6869);








const LOCK_NAME = '.qpher-sign.lock';
const HEARTBEAT = 5000;
const MAX_SILENCE = 30_000;
const POLL = 100;
const MAX_LOCK_BYTES = 1024;
const held = new Set();
async function withLock(folder, options, work) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, LOCK_NAME);
    const content = `${JSON.stringify({ pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() })}\n`;
    held.add(content);
    try {
        if (!(await acquire(file, content, options)))
            return await work();
        const heartbeat = setInterval(() => {
            const now = new Date();
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }, HEARTBEAT).unref();
        try {
            return await work();
        }
        finally {
            clearInterval(heartbeat);
            if ((await contentOf(file)) === content)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true }).catch(() => undefined);
        }
    }
    finally {
        held.delete(content);
    }
}
async function acquire(file, content, { signal, onWait }) {
    for (let hasToldWait = false;;) {
        signal.throwIfAborted();
        const outcome = await create(file, content);
        if (outcome !== 'taken')
            return outcome === 'created';
        const holder = await lookAt(file);
        if (holder === undefined)
            continue;
        if (isAbandoned(holder)) {
            await takeAway(file, holder);
            continue;
        }
        if (!hasToldWait)
            onWait(describe(holder));
        hasToldWait = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(POLL, undefined, { signal }).catch((error) => {
            signal.throwIfAborted();
            throw error;
        });
    }
}
async function create(file, content) {
    let isCreated = false;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'wx', 0o644);
        isCreated = true;
        await handle.writeFile(content).finally(() => handle.close());
        return 'created';
    }
    catch (cause) {
        if (isCreated)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true }).catch(() => undefined);
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(cause);
        if (code === 'EEXIST')
            return 'taken';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'no-folder';
        throw unwritable(file, cause);
    }
}
async function lookAt(file) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
        if (!stats.isFile() || stats.size > MAX_LOCK_BYTES)
            throw foreign(file);
        return { content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), silence: Date.now() - stats.mtimeMs };
    }
    catch (cause) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(cause) === 'ENOENT')
            return undefined;
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .QpherSignError */ .Yb ? cause : unwritable(file, cause);
    }
}
function isAbandoned({ content, silence }) {
    if (held.has(content))
        return false;
    if (silence > MAX_SILENCE)
        return true;
    const owner = ownerOf(content);
    if (owner?.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return false;
    return owner.pid === process.pid || !(0,_process_alive_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessAlive */ .j)(owner.pid);
}
async function takeAway(file, { content }) {
    const aside = (0,_temporary_files_js__WEBPACK_IMPORTED_MODULE_7__/* .newTemporary */ .sL)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, aside);
        if ((await contentOf(aside)) !== content)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, file).catch(() => undefined);
    }
    catch (cause) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(cause) !== 'ENOENT')
            throw unwritable(file, cause);
    }
    finally {
        await (0,_temporary_files_js__WEBPACK_IMPORTED_MODULE_7__/* .discardTemporary */ .EB)(aside);
    }
}
function contentOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => undefined);
}
function ownerOf(content) {
    const [, pid, host] = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)"/.exec(content) ?? [];
    return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}
function describe({ content }) {
    const owner = ownerOf(content);
    return owner === undefined ? 'another run' : `another run (process ${owner.pid} on ${owner.host})`;
}
function foreign(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .QpherSignError */ .Yb('file-unwritable', `'${file}' is there and is no lock of this tool`, 'move it away: qpher-sign needs this name while it signs');
}
function unwritable(file, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .QpherSignError */ .Yb('file-unwritable', `cannot write '${file}': ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(cause) ?? String(cause)}`, 'check the permissions of the folder and the free space of the disk; nothing was asked of the service', { cause });
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Rn: () => (/* binding */ manifestKey)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1462);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3102);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3305);
/* harmony import */ var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1488);
/* harmony import */ var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9222);
/* harmony import */ var _signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(338);
/* harmony import */ var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5110);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4211);










const instant = _schema_js__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$({ offset: true });
const keyVersion = _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* ._positive */ .NC());
const hexDigest = (bytes) => _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* ._regex */ .Fk(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`)));
const artifactSchema = _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    path: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    size: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* ._nonnegative */ .UI()),
    digests: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        sha512: hexDigest(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN.sha512),
        sha384: hexDigest(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN.sha384),
        sha256: hexDigest(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN.sha256),
    }),
    signature: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        path: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
        key_version: keyVersion,
        request_id: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .mee(_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()),
        signed_at: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .mee(instant),
    }),
});
const keySchema = _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    key_version: keyVersion,
    fingerprint: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* ._regex */ .Fk(_keys_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintPattern */ .p3)),
    scheme: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .mee(_schema_js__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_6__/* .schemeNames */ .SL)),
    offline: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY(),
});
const manifestSchema = _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    type: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('qpher-sign/manifest/v1'),
    created_at: instant,
    tool: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ name: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), version: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() }),
    algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(_keys_keyring_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNING_ALGORITHM */ .km),
    digest_algorithm: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .DI),
    key_version: keyVersion,
    keys: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(keySchema).check(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* ._minLength */ .m9(1)),
    source: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .mee(_source_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSchema */ .d),
    artifacts: _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(artifactSchema).check(_schema_js__WEBPACK_IMPORTED_MODULE_10__/* ._minLength */ .m9(1)),
});
function formatManifest(manifest) {
    return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
}
function parseManifest(bytes) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, 'manifest-invalid', 'the manifest');
    const manifest = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSchema */ .D)(manifestSchema, value, 'manifest-invalid', 'the manifest');
    refuseInconsistentKeys(manifest);
    for (const artifact of manifest.artifacts)
        refuseInconsistentArtifact(artifact, manifest);
    const paths = manifest.artifacts.map((artifact) => artifact.path);
    if (paths.some((path, index) => index > 0 && (0,_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD)(paths[index - 1] ?? '', path) >= 0)) {
        throw inconsistent('its artifacts are not in the order of their paths, each once');
    }
    (0,_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseClashes */ .II)(paths);
    refuseSignaturesAsArtifacts(paths);
    return manifest;
}
function refuseInconsistentKeys(manifest) {
    const versions = new Set(manifest.keys.map((key) => key.key_version));
    if (versions.size !== manifest.keys.length)
        throw inconsistent('a key version stands twice in keys');
    const used = new Set([
        manifest.key_version,
        ...manifest.artifacts.map(({ signature }) => signature.key_version),
    ]);
    const missing = [...used].find((version) => !versions.has(version));
    if (missing !== undefined)
        throw inconsistent(`key version ${missing} is not in keys`);
}
function refuseInconsistentArtifact(artifact, manifest) {
    (0,_artifacts_artifact_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArtifactPath */ .nh)(artifact.path);
    if (artifact.signature.path !== (0,_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__/* .signaturePath */ .o)(artifact.path)) {
        throw inconsistent(`the signature of '${artifact.path}' is not beside it`);
    }
    if (artifact.digests[manifest.digest_algorithm] === undefined) {
        throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
    }
}
function refuseSignaturesAsArtifacts(paths) {
    const listed = new Set(paths);
    const signature = paths.map(_signatures_signature_path_js__WEBPACK_IMPORTED_MODULE_11__/* .signaturePath */ .o).find((path) => listed.has(path));
    if (signature !== undefined)
        throw inconsistent(`'${signature}' is an artifact and the signature of another`);
}
function inconsistent(problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .QpherSignError */ .Yb('manifest-invalid', `the manifest contradicts itself: ${problem}`, 'get the manifest again from where the release is published');
}
function manifestKey(manifest, version) {
    const key = manifest.keys.find((candidate) => candidate.key_version === version);
    if (key === undefined)
        throw inconsistent(`key version ${version} is not in keys`);
    return key;
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sourceSchema)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const text = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
const sourceSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    provider: text,
    repository: text,
    ref: text,
    commit: text,
    workflow: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    run_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    run_attempt: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())),
});


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ signedPath),
/* harmony export */   o: () => (/* binding */ signaturePath)
/* harmony export */ });
const SIGNATURE_ENDING = '.sig';
function signaturePath(path) {
    return path + SIGNATURE_ENDING;
}
function signedPath(path) {
    return path.endsWith(SIGNATURE_ENDING) ? path.slice(0, -SIGNATURE_ENDING.length) : undefined;
}


/***/ })

};
