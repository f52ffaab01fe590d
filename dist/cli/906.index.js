export const id = 906;

export const ids = [ 906 ];

export const modules = {
 1462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => digestAlgorithms,
   QN: () => digestBytes,
   Ze: () => rawDigest
  });
  const digestAlgorithms = [ "sha512", "sha384", "sha256" ];
  const digestBytes = {
   sha512: 64,
   sha384: 48,
   sha256: 32
  };
  function rawDigest(digests, algorithm) {
   const raw = Buffer.from(digests[algorithm] ?? "", "hex");
   if (raw.length !== digestBytes[algorithm]) throw new TypeError(`no ${algorithm} digest here`);
   return raw;
  }
 },
 3202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => completeSource
  });
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
 },
 1823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => exportKeys,
   k: () => keyFormats
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);
  var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
  var _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);
  const keyFormats = [ "keyring", "pem", "jwk" ];
  async function exportKeys(client, options, now) {
   const {algorithm: algorithm, format: format, keyVersion: keyVersion, existing: existing} = options;
   if (algorithm !== _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.km) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", `${algorithm} keys do not sign, and there is nothing to verify with them`, `export ${_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.km} keys`);
   const keys = await (0, _qpher_signing_keys_js__WEBPACK_IMPORTED_MODULE_3__.E)(client);
   if (format === "keyring") {
    if (keyVersion !== void 0) throw allVersions();
    if (keys.length === 0) throw noKey("the tenant has no key");
    const current = {
     exportedAt: now.toISOString(),
     keys: keys
    };
    if (existing === void 0) return (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.L8)(current);
    return (0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.L8)((0, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.bv)((0, 
    _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.ZU)(existing, "the keyring to merge into"), current));
   }
   const key = chooseKey(keys, keyVersion);
   return Buffer.from(format === "pem" ? (0, _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__._i)(key.publicKey) : (0, 
   _keys_public_key_js__WEBPACK_IMPORTED_MODULE_2__.ul)(key.publicKey));
  }
  function chooseKey(keys, keyVersion) {
   const key = keys.find(candidate => keyVersion === void 0 ? candidate.status === "active" : candidate.keyVersion === keyVersion);
   if (key !== void 0) return key;
   throw noKey(keyVersion === void 0 ? "the tenant has no active key" : `the tenant has no key version ${keyVersion}`);
  }
  function noKey(message) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("no-trusted-key", message, "see `qpher-sign keys list`");
  }
  function allVersions() {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-conflict", "a keyring holds all versions, and --key-version names one", "leave out --key-version, or choose --format pem or jwk");
  }
 },
 9473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yb: () => QpherSignError,
   fD: () => toQpherSignError,
   vq: () => systemErrorCode
  });
  class QpherSignError extends Error {
   code;
   hint;
   name="QpherSignError";
   requestId;
   constructor(code, message, hint, options = {}) {
    super(message, options.cause === void 0 ? void 0 : {
     cause: options.cause
    });
    this.code = code;
    this.hint = hint;
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
 },
 1983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CB: () => readBounded,
   Ye: () => realPath,
   ZU: () => openRegularFile,
   Zu: () => readIfPresent,
   _f: () => entryAt,
   mP: () => unwritable,
   t2: () => exists,
   vZ: () => writeAtomic
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6869);
  function openRegularFile(file) {
   let descriptor;
   try {
    descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
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
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", `'${file}' is not a regular file`, "name a file, not a folder or a device");
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
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb && error.code === "file-missing") return;
    throw error;
   }
  }
  const MAX_REWRITES = 5;
  async function writeAtomic(...contents) {
   const staged = contents.map(content => ({
    content: content,
    temporary: (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__.sL)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(content.file))
   }));
   let writing = "";
   try {
    for (const {content: content, temporary: temporary} of staged) {
     writing = content.file;
     await stage(temporary, content);
    }
    for (const {content: content, temporary: temporary} of staged) {
     writing = content.file;
     await giveName(temporary, content);
     (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__.n2)(temporary);
    }
   } catch (cause) {
    throw unwritable(writing, cause);
   } finally {
    for (const {temporary: temporary} of staged) await (0, _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__.EB)(temporary);
   }
  }
  function unwritable(file, cause) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unwritable", `cannot write '${file}': ${(0, 
   _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(cause) ?? String(cause)}`, "check the permissions of the folder and the free space of the disk", {
    cause: cause
   });
  }
  async function stage(temporary, {bytes: bytes, mode: mode = 420}) {
   const write = () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, bytes, {
    flag: "wx",
    mode: mode
   });
   try {
    await write();
   } catch (cause) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(cause) !== "ENOENT") throw cause;
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(temporary));
    await write();
   }
  }
  async function giveName(temporary, content) {
   for (let rewrites = 0; ;rewrites += 1) try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, content.file);
    return;
   } catch (cause) {
    const isGone = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(cause) === "ENOENT" && !exists(temporary);
    if (!isGone || rewrites === MAX_REWRITES) throw cause;
    await stage(temporary, content);
   }
  }
  async function makeFolder(folder) {
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
   } catch (error) {
    const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder) === folder || exists(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder))) throw error;
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder));
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
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
    if (length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", `'${file}' is larger than the ${maxBytes} bytes that are allowed for it`, "this file is not what it should be: check the path");
    if (length === buffer.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", `'${file}' grew while it was read`, "run again when nothing writes to it");
   }
  }
  function readError(file, cause) {
   if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb) return cause;
   const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.vq)(cause);
   if (code === "ENOENT" || code === "ENOTDIR") return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-missing", `there is no file '${file}'`, "check the path", {
    cause: cause
   });
   return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.Yb("file-unreadable", `cannot read '${file}': ${code ?? String(cause)}`, "check that the file is a regular file and may be read", {
    cause: cause
   });
  }
 },
 9961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson,
   X: () => cleanText
  });
  const DECEIVING = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
  function cleanText(text) {
   return text.toWellFormed().replace(/\p{Cc}/gu, "�").replace(DECEIVING, "�").replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
  }
  function harmlessJson(json) {
   const escape = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
   return json.replace(/[\u007F-\u009F]/g, escape).replace(DECEIVING, escape).replaceAll("##[", "#\\u0023[");
  }
 },
 9906: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runCli: () => runCli
  });
  var esm = __webpack_require__(8179);
  var errors = __webpack_require__(9473);
  var service_choices = __webpack_require__(8853);
  var commands_keys = __webpack_require__(1823);
  var version = __webpack_require__(8508);
  var setting_parsers = __webpack_require__(5441);
  var settings = __webpack_require__(3539);
  const AUTO_FLAG_END = "-auto";
  function normalizeBooleans(argv) {
   const namesOf = kind => new Set((0, settings.f)().flatMap(setting => setting.kind === kind ? [ setting.name ] : []));
   const booleans = namesOf("boolean");
   const withAuto = namesOf("boolean-or-auto");
   return argv.map(argument => {
    const [, name = "", value = ""] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
    if (!booleans.has(name) && !withAuto.has(name)) return argument;
    const parsed = withAuto.has(name) ? (0, setting_parsers.aR)(value, name) : (0, setting_parsers.yG)(value, name);
    if (parsed === "auto") return `--${name}${AUTO_FLAG_END}`;
    return parsed ? `--${name}` : `--no-${name}`;
   });
  }
  async function parseCommandLine(argv) {
   const parsed = {
    text: ""
   };
   const program = createProgram(invocation => {
    parsed.invocation = invocation;
   });
   for (const command of [ program, ...allCommands(program) ]) command.exitOverride().configureOutput({
    writeOut: text => {
     parsed.text += text;
    },
    writeErr: text => {
     parsed.text += text;
    },
    outputError: () => {}
   });
   try {
    await program.parseAsync(normalizeBooleans(argv), {
     from: "user"
    });
   } catch (thrown) {
    if (!(thrown instanceof esm.b7)) throw thrown;
    const showsHelp = thrown.code === "commander.help";
    if (thrown.exitCode !== 0 && !showsHelp) throw usageError(thrown);
   }
   return parsed.invocation ?? {
    command: "show",
    text: parsed.text
   };
  }
  function createProgram(take) {
   const program = new esm.uB(version.z.name).description("Signs release artifacts with post-quantum keys held by the Qpher service, and verifies downloads.\n" + "Each --flag is also a variable: --api-key is QPHER_API_KEY, --max-files is QPHER_MAX_FILES.").version(version.z.version).helpCommand(false).addHelpText("after", "\nExamples:\n" + "  qpher-sign sign 'dist/*.tar.gz'\n" + "  qpher-sign verify --trusted-keys qpher-keyring.json\n" + "  qpher-sign keys export --output qpher-keyring.json\n" + "  qpher-sign demo\n" + "\nExit status: 0 done, 1 something failed verification, 2 settings or input wrong, 3 credentials refused,\n" + "4 service unreachable or failing, 5 local file, 130 cancelled.");
   addSign(program, take);
   addVerify(program, take);
   addMerge(program, take);
   addKeys(program, take);
   addEmulator(program, take);
   addDemo(program, take);
   return program;
  }
  function addSign(program, take) {
   const command = program.command("sign").description("Sign files: writes <file>.sig for each, and the signed manifest.").argument("[files...]", "glob patterns or names; '-' reads them from standard input, one a line");
   addFlags(command, "sign").action(files => {
    take({
     command: "sign",
     files: files,
     ...common(command, "sign")
    });
   });
  }
  function addVerify(program, take) {
   const command = program.command("verify").description("Verify the artifacts of a manifest, all of them or those named.").argument("[files...]", "glob patterns or names; '-' reads them from standard input, one a line");
   addFlags(command, "verify").action(files => {
    take({
     command: "verify",
     files: files,
     ...common(command, "verify")
    });
   });
  }
  function addMerge(program, take) {
   const command = program.command("merge").description("Merge the signed manifests of several jobs into one, and sign that.").argument("[files...]", "glob patterns or names; '-' reads them from standard input, one a line");
   addFlags(command, "merge").action(files => {
    take({
     command: "merge",
     files: files,
     ...common(command, "merge")
    });
   });
  }
  function addKeys(program, take) {
   const keys = program.command("keys").description("Manage the tenant's keys and export public keys.").helpCommand(false);
   const add = (usage, description) => addFlags(keys.command(usage).description(description).addOption(new esm.c$("--algorithm <name>", "algorithm of the keys").choices(service_choices.y$).default(service_choices.y$[0])), "keys");
   const takeKeys = (command, action) => {
    const {algorithm: algorithm} = command.opts();
    take({
     command: "keys",
     algorithm: algorithm,
     action: action,
     ...common(command, "keys")
    });
   };
   const simple = (name, description) => {
    const command = add(name, description);
    command.action(() => {
     takeKeys(command, {
      name: name
     });
    });
   };
   simple("list", "list all keys, of every status");
   simple("active", "show the active key");
   simple("generate", "make a new key pair, which becomes the active one");
   simple("rotate", "make a new active key; the one before is retired");
   const retire = add("retire", "retire a key version: it then only verifies").argument("<version>", "key version", parseNumber(1, Number.MAX_SAFE_INTEGER));
   retire.action(keyVersion => {
    takeKeys(retire, {
     name: "retire",
     keyVersion: keyVersion
    });
   });
   const exporting = add("export", "write public keys for those who verify").addOption(new esm.c$("--format <name>", "keyring holds all versions, pem and jwk one").choices(commands_keys.k).default("keyring")).option("--key-version <number>", "version for pem and jwk; the active one without it", parseNumber(1, Number.MAX_SAFE_INTEGER)).option("--output <file>", "file to write; '-' is standard output", "-").option("--merge", "bring the keyring that --output names up to date; a version never changes its key");
   exporting.action(() => {
    const {format: format, keyVersion: keyVersion, output: output, merge: merge = false} = exporting.opts();
    if (merge && (format !== "keyring" || output === "-")) throw new errors.Yb("setting-conflict", "--merge brings a keyring file up to date", "name the keyring with --output, and leave out --format");
    takeKeys(exporting, {
     name: "export",
     format: format,
     keyVersion: keyVersion,
     output: output,
     merge: merge
    });
   });
  }
  function addEmulator(program, take) {
   const command = program.command("emulator").description("Run a stand-in for the service on 127.0.0.1, with real cryptography, until interrupted.").option("--port <number>", "port to listen on; 0 takes a free one", parseNumber(0, 65535), 0).option("--plan <name>", "plan whose rate limit applies: free, starter, growth, pro, enterprise").option("--latency <milliseconds>", "delay of every answer", parseNumber(0, 6e5), 0).option("--scheme <name>", "signature scheme: ml-dsa-65 or dilithium3-r3").option("--edition <name>", "edition of the API, where there are two forms: older or newer").option("--state <file>", "keep the keys in this file").option("--faults <file>", "script of faults, docs/emulator.md");
   addCommonFlags(command).action(() => {
    take({
     command: "emulator",
     options: command.opts(),
     ...common(command, void 0)
    });
   });
  }
  function addDemo(program, take) {
   const command = program.command("demo").description("Sign, rotate, verify and catch tampering against the emulator: no account, no network.").option("--keep <folder>", "leave the files in this folder, which must be new or empty");
   addCommonFlags(command).action(() => {
    take({
     command: "demo",
     keep: command.opts().keep,
     ...common(command, void 0)
    });
   });
  }
  function addFlags(command, mode) {
   for (const setting of (0, settings.f)(mode)) {
    if (setting.name === "files") continue;
    const description = setting.help + (setting.default === "" ? "" : ` (default: ${setting.default})`);
    if (setting.kind === "boolean" || setting.kind === "boolean-or-auto") {
     command.option(`--${setting.name}`, description);
     command.addOption(new esm.c$(`--no-${setting.name}`).hideHelp());
     if (setting.kind === "boolean-or-auto") command.addOption(new esm.c$(`--${setting.name}${AUTO_FLAG_END}`).hideHelp());
    } else command.option(`--${setting.name} <${setting.placeholder}>`, description, collect(setting));
   }
   return addCommonFlags(command);
  }
  function addCommonFlags(command) {
   return command.option("--json", "print JSON on standard output, and nothing else there").option("--debug", "log every request on standard error").configureHelp({
    helpWidth: 100
   });
  }
  function collect(setting) {
   return (value, previous) => {
    if (previous === void 0) return value;
    if (setting.kind === "lines") return `${previous}\n${value}`;
    throw new esm.Di("It was given twice.");
   };
  }
  function parseNumber(least, most) {
   return value => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) throw new esm.Di(`It takes a whole number from ${least} to ${most}.`);
    return number;
   };
  }
  function common(command, mode) {
   const values = command.opts();
   const flags = new Map;
   for (const setting of mode === void 0 ? [] : (0, settings.f)(mode)) {
    const isAuto = values[camelCase(setting.name + AUTO_FLAG_END)] === true;
    const value = isAuto ? "auto" : values[camelCase(setting.name)];
    if (typeof value === "string" || typeof value === "boolean") flags.set(setting.name, String(value));
   }
   return {
    flags: flags,
    json: values.json === true,
    debug: values.debug === true
   };
  }
  function camelCase(name) {
   return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  }
  function usageError(error) {
   const [message = "", ...more] = error.message.replace(/^error: /, "").split("\n");
   const unknown = [ "commander.unknownOption", "commander.unknownCommand" ].includes(error.code);
   const missing = [ "commander.missingArgument", "commander.optionMissingArgument" ].includes(error.code);
   return new errors.Yb(unknown ? "setting-unknown" : missing ? "setting-missing" : "setting-invalid", message, more.join(" ").trim() || "see `qpher-sign --help` and the --help of each command");
  }
  function allCommands(command) {
   return command.commands.flatMap(child => [ child, ...allCommands(child) ]);
  }
  var clean_text = __webpack_require__(9961);
  class CliOutput {
   #write=process.stdout.write.bind(process.stdout);
   #json;
   constructor(json) {
    this.#json = json;
    process.stdout.write = chunk => {
     const text = Buffer.from(chunk).toString("utf8").trimEnd();
     if (!text.startsWith("::debug::")) this.note(text);
     return true;
    };
   }
   data(bytes) {
    this.#write(bytes);
   }
   line(text) {
    const line = `${(0, clean_text.X)(text)}\n`;
    if (this.#json) process.stderr.write(line); else this.#write(line);
   }
   note(text) {
    process.stderr.write(`${(0, clean_text.X)(text)}\n`);
   }
   error({code: code, message: message, hint: hint, request_id: request_id}) {
    this.note(`error: ${message} (${code})`);
    this.note(`  hint: ${hint}`);
    if (request_id !== null) this.note(`  request id: ${request_id}`);
   }
  }
  var run_report = __webpack_require__(1754);
  async function runCli(argv, entry) {
   const json = argv.includes("--json");
   const output = new CliOutput(json);
   const program = {
    output: output,
    entry: entry
   };
   try {
    return await runInvocation(await parseCommandLine(argv), program);
   } catch (thrown) {
    const {error: error, exit_status: exit_status} = (0, run_report.V2)(thrown);
    if (error !== null) output.error(error);
    if (json) output.data((0, clean_text.E)(`${JSON.stringify({
     type: "qpher-sign/error/v1",
     error: error
    }, void 0, 2)}\n`));
    return exit_status;
   }
  }
  async function runInvocation(invocation, program) {
   switch (invocation.command) {
   case "show":
    program.output.data(invocation.text);
    return 0;

   case "sign":
   case "verify":
   case "merge":
    return (await Promise.all([ __webpack_require__.e(606), __webpack_require__.e(212), __webpack_require__.e(920), __webpack_require__.e(549) ]).then(__webpack_require__.bind(__webpack_require__, 9549))).runArtifactCommand(invocation, program);

   case "keys":
    return (await Promise.all([ __webpack_require__.e(212), __webpack_require__.e(963) ]).then(__webpack_require__.bind(__webpack_require__, 963))).runKeysCommand(invocation, program);

   case "emulator":
    return (await Promise.all([ __webpack_require__.e(570), __webpack_require__.e(489) ]).then(__webpack_require__.bind(__webpack_require__, 5828))).runEmulatorCommand(invocation, program.output);

   case "demo":
    return (await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(606), __webpack_require__.e(212), __webpack_require__.e(920), __webpack_require__.e(570), __webpack_require__.e(959) ]).then(__webpack_require__.bind(__webpack_require__, 6959))).runDemoCommand(invocation, program);
   }
  }
 },
 1754: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V2: () => failure,
   CI: () => formatReport,
   pg: () => runToReport,
   a5: () => saveReport
  });
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var files = __webpack_require__(1983);
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
   return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "�").replace(/[&<>"'\t\n\r]/g, character => `&#${character.charCodeAt(0)};`);
  }
  var clean_text = __webpack_require__(9961);
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
   "key-unstable": 4,
   "service-refused": 4,
   "service-failing": 4,
   "service-unreachable": 4,
   "response-invalid": 4,
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
  async function saveReport(report, reportFile, workingDirectory) {
   try {
    const file = reportFile();
    if (file !== void 0) await (0, files.vZ)({
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
   return (0, clean_text.E)(`${JSON.stringify(report, void 0, 2)}\n`);
  }
 },
 5441: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ED: () => parseTag,
   HU: () => parseChoice,
   IJ: () => parseChoices,
   Li: () => parseLines,
   SU: () => parseRepository,
   Tr: () => parseFingerprints,
   WN: () => parseRate,
   Xu: () => parseApiKey,
   aR: () => parseBooleanOrAuto,
   cG: () => parseInteger,
   lq: () => optional,
   nV: () => parseApiUrl,
   pI: () => parseToken,
   r4: () => parseText,
   yG: () => parseBoolean,
   z_: () => parseBytes
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
  var _http_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(356);
  const optional = parse => (text, name) => text === "" ? void 0 : parse(text, name);
  const parseText = (text, name) => {
   if (/\p{Cc}/u.test(text)) throw invalid(name, text, "one line without control characters");
   return text;
  };
  const parseLines = text => text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
  const parseBoolean = (text, name) => {
   if (text !== "true" && text !== "false") throw invalid(name, text, "true or false");
   return text === "true";
  };
  const parseBooleanOrAuto = (text, name) => {
   if (text === "auto") return text;
   if (text !== "true" && text !== "false") throw invalid(name, text, "true, false or auto");
   return text === "true";
  };
  const parseInteger = (least, most) => (text, name) => {
   const value = Number(text);
   if (!/^\d+$/.test(text) || value < least || value > most) throw invalid(name, text, `a whole number from ${least} to ${most}`);
   return value;
  };
  const parseChoice = choices => (text, name) => {
   const choice = choices.find(candidate => candidate === text);
   if (choice === void 0) throw invalid(name, text, `one of ${choices.join(", ")}`);
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
   if (digits === void 0) throw invalid(name, text, "a number of bytes such as 500000, 500K, 20M or 2G");
   return Number(digits) * (UNITS[unit] ?? 1);
  };
  const parseRate = (text, name) => text === "auto" ? void 0 : parseInteger(1, 1e6)(text, name);
  const parseFingerprints = (text, name) => {
   const fingerprints = parseWords(text, name);
   const wrong = fingerprints.find(fingerprint => !_keys_public_key_js__WEBPACK_IMPORTED_MODULE_1__.p3.test(fingerprint));
   if (wrong !== void 0) throw invalid(name, wrong, "'sha256:' and 64 lower-case hex digits");
   return fingerprints;
  };
  const parseApiKey = text => {
   if (/^qph_[A-Za-z0-9_-]{8,512}$/.test(text)) return text;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("api-key-malformed", "the api-key does not look like a key of the service, which starts with qph_", "copy it again, whole, from where the service shows it");
  };
  const parseRepository = (text, name) => {
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text)) return text;
   throw invalid(name, text, "owner/name");
  };
  const parseTag = (text, name) => {
   if (/\p{Cc}|\s|[~^:?*[\\]|\.\./u.test(text) || text.startsWith("refs/")) throw invalid(name, text, "the name of a tag alone, such as v1.2.3");
   return text;
  };
  const parseToken = (text, name) => {
   if (/^[\x21-\x7e]{8,4096}$/.test(text)) return text;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-invalid", `the ${name} does not look like a token of GitHub`, "copy it again, whole; in a workflow leave it out, or use ${{ github.token }}");
  };
  const parseApiUrl = (text, name) => {
   const expected = "an https URL, or http on this machine (127.0.0.1, localhost, [::1])";
   if (!URL.canParse(text)) throw invalid(name, text, expected);
   const url = new URL(text);
   const isSafe = url.protocol === "https:" || url.protocol === "http:" && (0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_2__.U)(url);
   if (!isSafe) throw invalid(name, text, expected);
   if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw invalid(name, `${url.origin}${url.pathname}`, `${expected}, without credentials, query or fragment`);
   return url;
  };
  function invalid(name, text, expected) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("setting-invalid", `${name} is '${text}'`, `${name} takes ${expected}`);
  }
 },
 3539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => settings,
   f: () => settingsOf
  });
  var digest = __webpack_require__(1462);
  const onExistingChoices = [ "reuse", "overwrite", "error" ];
  var checksums = __webpack_require__(7444);
  var service_choices = __webpack_require__(8853);
  var complete_source = __webpack_require__(3202);
  var errors = __webpack_require__(9473);
  var setting_parsers = __webpack_require__(5441);
  const parts = [ "provider", "repository", "ref", "commit", "workflow", "run-id", "run-attempt" ];
  const parseSource = (text, name) => {
   const values = new Map((0, setting_parsers.Li)(text, name).map(parsePart));
   if (values.size < (0, setting_parsers.Li)(text, name).length) throw invalid("it says a part twice");
   const attempt = values.get("run-attempt");
   const completed = (0, complete_source.B)(values.get("provider"), {
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
  const base = {
   default: "",
   kind: "text",
   placeholder: "text"
  };
  const service = [ "sign", "verify", "merge", "keys" ];
  const settings_all = [ "sign", "verify", "merge" ];
  const both = [ "sign", "verify" ];
  const writing = [ "sign", "merge" ];
  function setting(definition) {
   return {
    ...base,
    ...definition
   };
  }
  const checksumAlgorithms = [ "sha256", "sha512" ];
  const settings = {
   files: setting({
    name: "files",
    modes: settings_all,
    kind: "lines",
    placeholder: "pattern",
    parse: setting_parsers.Li,
    help: "Glob patterns of the files, one a line, relative to the working directory; a pattern after ! excludes. Each must match something. Required to sign; when verifying, it limits the run to these files. To merge: the manifests, each with its .sig beside it."
   }),
   optionalFiles: setting({
    name: "optional-files",
    modes: both,
    kind: "lines",
    placeholder: "pattern",
    parse: setting_parsers.Li,
    help: "As files, for patterns that may match nothing."
   }),
   root: setting({
    name: "root",
    modes: settings_all,
    placeholder: "folder",
    parse: (0, setting_parsers.lq)(setting_parsers.r4),
    help: "Folder that the paths in the manifest are relative to; nothing outside it is signed. Without it: the workspace, or the current folder on the command line."
   }),
   apiKey: setting({
    name: "api-key",
    modes: service,
    kind: "secret",
    placeholder: "key",
    parse: (0, setting_parsers.lq)(setting_parsers.Xu),
    help: "API key of the Qpher service (starts with qph_); better given in the variable QPHER_API_KEY. Verifying needs it only without trusted-keys."
   }),
   apiUrl: setting({
    name: "api-url",
    modes: service,
    default: "https://api.qpher.ai",
    placeholder: "url",
    parse: setting_parsers.nV,
    help: "Address of the Qpher service: https, or http on this machine."
   }),
   digestAlgorithm: setting({
    name: "digest-algorithm",
    modes: both,
    default: "sha512",
    placeholder: "name",
    parse: (0, setting_parsers.HU)(digest.DI),
    help: "Digest that is signed: sha512, sha384 or sha256. FIPS 204 asks for at least 384 bits. When verifying it counts for manifest: none alone, for a manifest names its own."
   }),
   manifest: setting({
    name: "manifest",
    modes: settings_all,
    default: "qpher-manifest.json",
    placeholder: "file",
    parse: setting_parsers.r4,
    help: "The manifest, relative to root; in a merge the one that is written. When verifying, an attestation (….intoto.jsonl) may take its place, and none checks each file by its .sig alone, without names, completeness and source."
   }),
   trustedKeys: setting({
    name: "trusted-keys",
    modes: [ "verify", "merge" ],
    kind: "lines",
    placeholder: "file",
    parse: setting_parsers.Li,
    help: "Files of public keys you trust, one a line: keyring, PEM or JWK. With them verification is offline and needs no account. In a merge the parts are verified with them alone."
   }),
   keyFingerprints: setting({
    name: "key-fingerprints",
    modes: settings_all,
    kind: "lines",
    placeholder: "fingerprint",
    parse: setting_parsers.Tr,
    help: "Fingerprints (sha256:…) of the only keys that may be used."
   }),
   signingEndpoint: setting({
    name: "signing-endpoint",
    modes: settings_all,
    default: "sign",
    placeholder: "name",
    parse: (0, setting_parsers.HU)(service_choices["if"]),
    help: "Operation of the service that signs: sign sends the digest as a message, sign-hash as a hash. When verifying it counts only for signatures made with self-check: service."
   }),
   selfCheck: setting({
    name: "self-check",
    modes: [ "sign" ],
    default: "local",
    placeholder: "how",
    parse: (0, setting_parsers.HU)(service_choices.uX),
    help: "How each signature is checked before it is written: local with the public key, or service for services whose signatures cannot be checked locally."
   }),
   onExisting: setting({
    name: "on-existing",
    modes: writing,
    default: "reuse",
    placeholder: "what",
    parse: (0, setting_parsers.HU)(onExistingChoices),
    help: "What to do with .sig files that are there already: reuse keeps valid ones, signs again where they are not, and stops at a .sig of another tool; overwrite replaces any; error stops at any. A merge treats an existing manifest so."
   }),
   maxFiles: setting({
    name: "max-files",
    modes: [ "sign" ],
    default: "1000",
    placeholder: "number",
    parse: (0, setting_parsers.cG)(1, 1e6),
    help: "Cost guard: more files than this are an error before the first call."
   }),
   maxBytes: setting({
    name: "max-bytes",
    modes: [ "sign" ],
    placeholder: "bytes",
    parse: (0, setting_parsers.lq)(setting_parsers.z_),
    help: "Cost guard: more bytes than this in all files together are an error. Units: K, M, G, T."
   }),
   checksums: setting({
    name: "checksums",
    modes: writing,
    placeholder: "names",
    parse: (0, setting_parsers.IJ)(checksumAlgorithms),
    help: `Checksum files to write into root: sha256 (${checksums.b1.sha256}), sha512 (${checksums.b1.sha512}).`
   }),
   attestation: setting({
    name: "attestation",
    modes: [ "sign" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "Also write an attestation: an in-toto statement with SLSA provenance of this run of GitHub Actions, signed with the same key. Its name is the manifest's, with .intoto.jsonl in place of .json."
   }),
   source: setting({
    name: "source",
    modes: [ "sign" ],
    kind: "lines",
    placeholder: "name=value",
    parse: (0, setting_parsers.lq)(parseSource),
    help: "What the manifest is to say of the run, in place of what the CI system says: provider, repository, ref and commit, and if wanted workflow, run-id and run-attempt, as name=value, one a line."
   }),
   concurrency: setting({
    name: "concurrency",
    modes: both,
    default: "8",
    placeholder: "number",
    parse: (0, setting_parsers.cG)(1, 64),
    help: "Artifacts at work at the same time."
   }),
   requestsPerMinute: setting({
    name: "requests-per-minute",
    modes: service,
    default: "auto",
    placeholder: "number",
    parse: setting_parsers.WN,
    help: "Calls a minute at the most; auto learns the limit of the plan from the service."
   }),
   timeout: setting({
    name: "timeout",
    modes: service,
    default: "1800",
    placeholder: "seconds",
    parse: (0, setting_parsers.cG)(1, 86400),
    help: "Seconds that the whole run may take."
   }),
   upload: setting({
    name: "upload",
    modes: [ "sign" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "Upload signature files, manifest and checksums to the GitHub release of release-tag."
   }),
   uploadArtifacts: setting({
    name: "upload-artifacts",
    modes: [ "sign" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "With upload: upload the artifacts too."
   }),
   createRelease: setting({
    name: "create-release",
    modes: [ "sign" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "With upload: make a draft release where the tag has none."
   }),
   publish: setting({
    name: "publish",
    modes: [ "sign" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "With upload: publish the draft release at the end, when all is in place."
   }),
   releaseTag: setting({
    name: "release-tag",
    modes: both,
    placeholder: "tag",
    parse: (0, setting_parsers.lq)(setting_parsers.ED),
    help: "Tag of a GitHub release. With upload: the release to upload to; without it, that of the pushed tag. When verifying: the release to download into root and verify."
   }),
   repository: setting({
    name: "repository",
    modes: both,
    placeholder: "owner/name",
    parse: (0, setting_parsers.lq)(setting_parsers.SU),
    help: "Repository of that release. Without it: the one whose workflow is running."
   }),
   githubToken: setting({
    name: "github-token",
    modes: both,
    kind: "secret",
    actionDefault: "${{ github.token }}",
    placeholder: "token",
    parse: (0, setting_parsers.lq)(setting_parsers.pI),
    help: "Token for GitHub. Uploading needs the permission contents: write; downloading from a public release needs none. In a workflow, without it: the token of the job."
   }),
   dryRun: setting({
    name: "dry-run",
    modes: [ "sign" ],
    default: "false",
    kind: "boolean-or-auto",
    parse: setting_parsers.aR,
    help: "Show what would be signed, without key and without a call. With auto, sign where there is an api-key, and show what would be signed where there is none."
   }),
   allowRetired: setting({
    name: "allow-retired",
    modes: [ "verify" ],
    default: "true",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "Accept signatures of retired keys, as releases from before a rotation have them."
   }),
   expectedRepository: setting({
    name: "expected-repository",
    modes: [ "verify" ],
    placeholder: "owner/name",
    parse: (0, setting_parsers.lq)(setting_parsers.r4),
    help: "Repository that the signed source must name."
   }),
   expectedRef: setting({
    name: "expected-ref",
    modes: [ "verify" ],
    placeholder: "ref",
    parse: (0, setting_parsers.lq)(setting_parsers.r4),
    help: "Git ref that the signed source must name, such as refs/tags/v1.2.3."
   }),
   expectedCommit: setting({
    name: "expected-commit",
    modes: [ "verify" ],
    placeholder: "sha",
    parse: (0, setting_parsers.lq)(setting_parsers.r4),
    help: "Commit that the signed source must name."
   }),
   expectedWorkflow: setting({
    name: "expected-workflow",
    modes: [ "verify" ],
    placeholder: "workflow",
    parse: (0, setting_parsers.lq)(setting_parsers.r4),
    help: "Workflow that the signed source must name, such as o/r/.github/workflows/release.yml@refs/tags/v1.2.3."
   }),
   strict: setting({
    name: "strict",
    modes: [ "verify" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "Fail on files under root that the manifest does not list."
   }),
   allowMissing: setting({
    name: "allow-missing",
    modes: [ "verify" ],
    default: "false",
    kind: "boolean",
    parse: setting_parsers.yG,
    help: "Do not fail when artifacts of the manifest are absent."
   }),
   report: setting({
    name: "report",
    modes: settings_all,
    placeholder: "file",
    parse: (0, setting_parsers.lq)(setting_parsers.r4),
    help: "Where to write a report of the run: JSON, or JUnit XML where the name ends in .xml."
   })
  };
  function settingsOf(mode) {
   const every = Object.values(settings);
   return mode === void 0 ? every : every.filter(({modes: modes}) => modes.includes(mode));
  }
 },
 356: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => isLoopback
  });
  function isLoopback(url) {
   return url.hostname === "localhost" || url.hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
  }
 },
 9368: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  function isSpelled(text, canonical) {
   const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[^" \t\r\n]+/g;
   let position = 0;
   for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    if (!canonical.startsWith(token[0], position)) return false;
    position += token[0].length;
   }
   return position === canonical.length;
  }
 },
 1488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L8: () => formatKeyring,
   Rj: () => MAX_KEYRING_BYTES,
   ZU: () => parseKeyring,
   bv: () => mergeKeyrings,
   km: () => SIGNING_ALGORITHM,
   oY: () => keyStatuses
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
  var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
  const MAX_KEYRING_BYTES = 16 * 1024 * 1024;
  const keyStatuses = [ "active", "retired", "archived" ];
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
  function parseKeyring(bytes, what) {
   const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, "keyring-invalid", what);
   const document = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.D)(keyringSchema, value, "keyring-invalid", what);
   const keys = document.keys.map(key => {
    const publicKey = (0, _public_key_js__WEBPACK_IMPORTED_MODULE_2__.JP)(key.public_key);
    if (publicKey.fingerprint !== key.fingerprint) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("keyring-invalid", `${what} names the fingerprint ${key.fingerprint} for key version ${key.key_version}, whose key has ${publicKey.fingerprint}`, "get the keyring again from where its publisher hands it out");
    return {
     keyVersion: key.key_version,
     status: key.status,
     createdAt: key.created_at,
     publicKey: publicKey
    };
   });
   const versions = new Set(keys.map(({keyVersion: keyVersion}) => keyVersion));
   if (versions.size !== keys.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `${what} has a key version twice`, "export the keyring again");
   return {
    exportedAt: document.exported_at,
    keys: keys
   };
  }
  function mergeKeyrings(existing, current) {
   for (const key of existing.keys) {
    const now = current.keys.find(({keyVersion: keyVersion}) => keyVersion === key.keyVersion);
    if (now !== void 0 && now.publicKey.fingerprint !== key.publicKey.fingerprint) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Yb("key-conflict", `key version ${key.keyVersion} has the fingerprint ${key.publicKey.fingerprint} in the keyring, and ${now.publicKey.fingerprint} in the service`, "a version never changes its key: check that api-key is of the tenant that the keyring belongs to");
   }
   const versions = new Set(current.keys.map(({keyVersion: keyVersion}) => keyVersion));
   const gone = existing.keys.filter(({keyVersion: keyVersion}) => !versions.has(keyVersion));
   return {
    exportedAt: current.exportedAt,
    keys: [ ...current.keys, ...gone ]
   };
  }
  function formatKeyring(keyring) {
   const document = {
    type: "qpher-sign/keyring/v1",
    algorithm: SIGNING_ALGORITHM,
    exported_at: keyring.exportedAt,
    keys: keyring.keys.toSorted((left, right) => right.keyVersion - left.keyVersion).map(({keyVersion: keyVersion, status: status, createdAt: createdAt, publicKey: publicKey}) => ({
     key_version: keyVersion,
     status: status,
     created_at: createdAt,
     fingerprint: publicKey.fingerprint,
     public_key: Buffer.from(publicKey.bytes).toString("base64")
    }))
   };
   return Buffer.from(`${JSON.stringify(document, void 0, 2)}\n`);
  }
 },
 9222: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JP: () => parsePublicKeyBase64,
   Wz: () => parsePublicKeyPem,
   _i: () => formatPublicKeyPem,
   gX: () => parsePublicKeyJwk,
   p3: () => fingerprintPattern,
   ul: () => formatPublicKeyJwk
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
  var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
  var _signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5110);
  const fingerprintPattern = /^sha256:[0-9a-f]{64}$/;
  function publicKey(bytes, schemes = _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__.SL) {
   if (bytes.length !== _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__.kf) throw invalid(`a public key has ${_signatures_schemes_js__WEBPACK_IMPORTED_MODULE_4__.kf} bytes, this one ${bytes.length}`);
   return {
    bytes: bytes,
    schemes: schemes,
    fingerprint: `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`
   };
  }
  function parsePublicKeyBase64(text) {
   return publicKey(strictBase64(text, "base64"));
  }
  function parsePublicKeyPem(text) {
   const block = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(text);
   if (block?.[1] === void 0) throw invalid("the PEM file is not one PUBLIC KEY block");
   const raw = (0, _signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_3__.y)(strictBase64(block[1].replace(/[\r\n]/g, ""), "base64"));
   if (raw === void 0) throw invalid("the PEM file does not hold an ML-DSA-65 key");
   return publicKey(raw, [ "ml-dsa-65" ]);
  }
  function formatPublicKeyPem(key) {
   const lines = (0, _signatures_ml_dsa_65_spki_js__WEBPACK_IMPORTED_MODULE_3__.w)(key.bytes).toString("base64").match(/.{1,64}/g) ?? [];
   return [ "-----BEGIN PUBLIC KEY-----", ...lines, "-----END PUBLIC KEY-----", "" ].join("\n");
  }
  const jwkSchema = _schema_js__WEBPACK_IMPORTED_MODULE_5__.Ikc({
   kty: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("AKP"),
   alg: _schema_js__WEBPACK_IMPORTED_MODULE_5__.euz("ML-DSA-65"),
   pub: _schema_js__WEBPACK_IMPORTED_MODULE_5__.YjP(),
   priv: _schema_js__WEBPACK_IMPORTED_MODULE_5__.lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__.Vxk("a private key does not belong here"))
  });
  function parsePublicKeyJwk(bytes) {
   const what = "the JWK";
   const jwk = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.D)(jwkSchema, (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, "public-key-invalid", what), "public-key-invalid", what);
   return publicKey(strictBase64(jwk.pub, "base64url"), [ "ml-dsa-65" ]);
  }
  function formatPublicKeyJwk(key) {
   const jwk = {
    kty: "AKP",
    alg: "ML-DSA-65",
    pub: Buffer.from(key.bytes).toString("base64url")
   };
   return `${JSON.stringify(jwk, void 0, 2)}\n`;
  }
  function strictBase64(text, encoding) {
   const bytes = Buffer.from(text, encoding);
   if (bytes.toString(encoding) !== text) throw invalid(`a public key is not valid ${encoding}`);
   return bytes;
  }
  function invalid(message) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Yb("public-key-invalid", message, "give a keyring of `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK");
  }
 },
 7444: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AV: () => refuseMissingDigests,
   b1: () => checksumFiles,
   ss: () => formatChecksums,
   zZ: () => checksumLines
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const checksumFiles = {
   sha256: "SHA256SUMS",
   sha512: "SHA512SUMS"
  };
  function formatChecksums(artifacts, algorithm) {
   return [ ...checksumLines(artifacts, algorithm) ].join("");
  }
  function* checksumLines(artifacts, algorithm) {
   for (const {path: path, digests: digests} of artifacts) {
    const digest = digests[algorithm];
    if (digest === void 0) throw missing(path, algorithm);
    yield `${digest}  ${path}\n`;
   }
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
 },
 8873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => isProcessAlive
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function isProcessAlive(id) {
   try {
    process.kill(id, 0);
    return true;
   } catch (error) {
    return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.vq)(error) !== "ESRCH";
   }
  }
 },
 8853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   if: () => signingEndpoints,
   uX: () => selfChecks,
   y$: () => serviceAlgorithms
  });
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
  const serviceAlgorithms = [ _keys_keyring_js__WEBPACK_IMPORTED_MODULE_0__.km, "Kyber768" ];
  const signingEndpoints = [ "sign", "sign-hash" ];
  const selfChecks = [ "local", "service" ];
 },
 3049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 1937: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   const isKey = kind === "schema" && type.endsWith("object") && received === "undefined";
   return isKey && expected.startsWith('"') ? "missing" : `expected ${expected}`;
  }
 },
 2410: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => mlDsa65Spki,
   y: () => rawKeyOfSpki
  });
  var _schemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5110);
  const SPKI_PREFIX = Buffer.from("308207b2300b0609608648016503040312038207a100", "hex");
  function mlDsa65Spki(publicKey) {
   return Buffer.concat([ SPKI_PREFIX, publicKey ]);
  }
  function rawKeyOfSpki(der) {
   const prefix = der.subarray(0, SPKI_PREFIX.length);
   if (der.length !== SPKI_PREFIX.length + _schemes_js__WEBPACK_IMPORTED_MODULE_0__.kf || !SPKI_PREFIX.equals(prefix)) return;
   return der.subarray(SPKI_PREFIX.length);
  }
 },
 5110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 6869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EB: () => discardTemporary,
   jU: () => removeAbandoned,
   n2: () => forgetTemporary,
   sL: () => newTemporary
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _process_alive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
  const TEMPORARY_NAME = /^\.qpher-(\d{1,10})-[0-9a-f]{16}\.tmp$/;
  const own = new Set;
  function newTemporary(folder) {
   const name = `.qpher-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`;
   own.add(name);
   return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
  }
  function forgetTemporary(file) {
   own.delete(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
  }
  async function discardTemporary(file) {
   if (!own.has(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file))) return;
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, {
    force: true,
    recursive: true
   }).catch(() => {});
   forgetTemporary(file);
  }
  async function removeAbandoned(folders) {
   for (const folder of new Set(folders)) {
    const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names.filter(isAbandoned)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), {
     force: true,
     recursive: true
    }).catch(() => {});
   }
  }
  function isAbandoned(name) {
   const [, id] = TEMPORARY_NAME.exec(name) ?? [];
   if (id === void 0 || own.has(name)) return false;
   return Number(id) === process.pid || !(0, _process_alive_js__WEBPACK_IMPORTED_MODULE_3__.j)(Number(id));
  }
 }
};
