export const id = 327;

export const ids = [ 327 ];

export const modules = {
 6327: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runDemoCommand: () => runDemoCommand
  });
  var promises_ = __webpack_require__(1455);
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_crypto_ = __webpack_require__(7598);
  var emulator_emulator = __webpack_require__(7615);
  var errors = __webpack_require__(9473);
  var files = __webpack_require__(2211);
  var keyring = __webpack_require__(1488);
  var signature_path = __webpack_require__(338);
  var keyring_file = __webpack_require__(3473);
  var verdicts = __webpack_require__(4454);
  var sign = __webpack_require__(5158);
  var plan_signing = __webpack_require__(6605);
  var verify = __webpack_require__(5281);
  const PROJECT_FILES = [ "README.md", "dist/cli/index.js", "dist/action/index.js" ];
  const LARGE_FILE_BYTES = 32 * 1024 * 1024;
  async function demo(options) {
   await prepareFolder(options.folder);
   const emulator = await (0, emulator_emulator.s)();
   try {
    const scene = new Scene(options, options.connect(emulator));
    return [ await scene.release("release-1", "sign release 1 with key version 1"), await scene.rotate(), await scene.release("release-2", "sign release 2 with key version 2"), await scene.release("release-2", "sign release 2 again: signatures are kept"), await scene.exportKeyring(), await scene.check("release-1", "online", "verify release 1 online, its key retired"), await scene.check("release-2", "online", "verify release 2 online"), await scene.check("release-1", "offline", "verify release 1 offline with the keyring"), await scene.check("release-2", "offline", "verify release 2 offline with the keyring"), ...await scene.tamper() ];
   } finally {
    await emulator.close();
   }
  }
  async function prepareFolder(folder) {
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   if ((await (0, promises_.readdir)(folder)).length === 0) return;
   throw new errors.Yb("file-foreign", `the folder '${folder}' is not empty`, "name a new one");
  }
  class Scene {
   #options;
   #client;
   #keyring;
   constructor(options, client) {
    this.#options = options;
    this.#client = client;
    this.#keyring = external_node_path_.join(options.folder, plan_signing.Ks);
   }
   async release(name, step) {
    const root = external_node_path_.join(this.#options.folder, name);
    const isNew = !(0, files.t2)(root);
    if (isNew) await makeRelease(root, this.#options.projectFolder);
    const result = await (0, sign.sign)(this.#options.signAll(root), this.#context(root));
    const count = action => result.artifacts.filter(artifact => artifact.action === action).length;
    return {
     step: step,
     result: `${count("signed")} signed, ${count("reused")} kept, key version ${result.manifest?.key_version ?? "?"}`,
     passed: count(isNew ? "signed" : "reused") === result.artifacts.length
    };
   }
   async rotate() {
    const version = await this.#client.rotateKey(keyring.km);
    return {
     step: "rotate the key",
     result: `key version ${version} is active`,
     passed: version === 2
    };
   }
   async exportKeyring() {
    const {keyring: keyring} = await (0, keyring_file.Sg)(this.#client, this.#keyring, this.#options.context.now());
    return {
     step: "export the public keys",
     result: `${plan_signing.Ks}, ${keyring.keys.length} keys`,
     passed: true
    };
   }
   async check(name, trust, step) {
    const {outcome: outcome, artifacts: artifacts, manifest: manifest} = await this.#verify(name, trust);
    const passed = artifacts.filter(({verdict: verdict}) => (0, verdicts.WE)(verdict)).length;
    return {
     step: step,
     result: `${outcome}: ${passed} of ${artifacts.length}, key version ${manifest?.key_version ?? "?"}`,
     passed: outcome === "verified"
    };
   }
   async tamper() {
    const name = "tampered";
    const root = external_node_path_.join(this.#options.folder, name);
    await (0, promises_.cp)(external_node_path_.join(this.#options.folder, "release-2"), root, {
     recursive: true
    });
    await flipBit(external_node_path_.join(root, LARGE_FILE));
    await (0, promises_.rename)(external_node_path_.join(root, NOTES_FILE), external_node_path_.join(root, "notes (1).txt"));
    await (0, promises_.rm)(external_node_path_.join(root, (0, signature_path.oY)(CONFIG_FILE)));
    const {outcome: outcome, artifacts: artifacts} = await this.#verify(name, "offline");
    const step = (file, what, expected) => {
     const verdict = artifacts.find(artifact => artifact.path === file)?.verdict ?? "not judged";
     return {
      step: what,
      result: `${file}: ${verdict}`,
      passed: verdict === expected
     };
    };
    return [ step(LARGE_FILE, "one bit of a file is flipped", "modified"), step(NOTES_FILE, "a file is renamed", "verified-renamed"), step(CONFIG_FILE, "a signature is missing", "unsigned"), {
     step: "the tampered release as a whole",
     result: outcome,
     passed: outcome === "failed"
    } ];
   }
   #verify(name, trust) {
    const root = external_node_path_.join(this.#options.folder, name);
    return (0, verify.M)(this.#options.verifyAll(root, trust === "offline" ? [ this.#keyring ] : []), this.#context(root));
   }
   #context(workingDirectory) {
    const source = {
     ...DEMO_SOURCE,
     ref: `refs/tags/${external_node_path_.basename(workingDirectory)}`
    };
    return {
     ...this.#options.context,
     source: source,
     workingDirectory: workingDirectory,
     connect: () => Promise.resolve(this.#client)
    };
   }
  }
  const DEMO_SOURCE = {
   provider: "demo",
   repository: "example/demo",
   commit: "0".repeat(40),
   workflow: null,
   run_id: null,
   run_attempt: null
  };
  const LARGE_FILE = "images/disk.img";
  const NOTES_FILE = "notes.txt";
  const CONFIG_FILE = "config.json";
  async function makeRelease(root, projectFolder) {
   await (0, promises_.mkdir)(external_node_path_.join(root, "images"), {
    recursive: true
   });
   await (0, promises_.writeFile)(external_node_path_.join(root, LARGE_FILE), (0, external_node_crypto_.randomFillSync)(Buffer.allocUnsafe(LARGE_FILE_BYTES)));
   await (0, promises_.writeFile)(external_node_path_.join(root, NOTES_FILE), `Notes of ${external_node_path_.basename(root)}\n`);
   await (0, promises_.writeFile)(external_node_path_.join(root, CONFIG_FILE), `${JSON.stringify({
    release: external_node_path_.basename(root)
   })}\n`);
   for (const file of PROJECT_FILES) {
    const original = external_node_path_.join(projectFolder, file);
    if ((0, files.t2)(original)) await (0, promises_.cp)(original, external_node_path_.join(root, file));
   }
  }
  async function flipBit(file) {
   const bytes = (0, files.CB)(file, LARGE_FILE_BYTES);
   bytes[0] = (bytes[0] ?? 0) ^ 1;
   await (0, promises_.writeFile)(file, bytes);
  }
  var connect = __webpack_require__(766);
  var run_context = __webpack_require__(7907);
  var cli_context = __webpack_require__(175);
  var command_options = __webpack_require__(133);
  var read_settings = __webpack_require__(9046);
  const TIME_LIMIT = 12e4;
  async function runDemoCommand({keep: keep, json: json, debug: debug}, program) {
   const folder = keep === void 0 ? await (0, promises_.mkdtemp)(external_node_path_.join((0, 
   external_node_os_.tmpdir)(), "qpher-sign-")) : external_node_path_.resolve(keep);
   const context = {
    ...(0, run_context.p)(settingsFrom({}), (0, cli_context.$o)(program, debug)),
    source: null,
    progress: () => {}
   };
   try {
    const steps = await demo({
     folder: folder,
     projectFolder: external_node_path_.resolve(await (0, promises_.realpath)(process.argv[1] ?? "."), "../../.."),
     signAll: root => (0, command_options.q1)(settingsFrom({
      files: "**"
     }), root, null),
     verifyAll: (root, keyrings) => (0, command_options.GD)(settingsFrom(keyrings.length === 0 ? {} : {
      "trusted-keys": keyrings
     }), root, null),
     connect: ({url: url, apiKey: apiKey}) => (0, connect.connectClient)({
      apiUrl: new URL(url),
      apiKey: apiKey,
      requestsPerMinute: void 0,
      timeLeft: TIME_LIMIT,
      signal: context.signal,
      note: () => {},
      debug: () => {}
     }),
     context: context
    });
    show(steps, keep, json, program.output);
    return steps.every(({passed: passed}) => passed) ? 0 : 1;
   } finally {
    if (keep === void 0) await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  function settingsFrom(given) {
   return (0, read_settings.Gs)(name => given[name]);
  }
  function show(steps, keep, json, output) {
   if (json) {
    output.data(`${JSON.stringify({
     steps: steps,
     folder: keep ?? null
    }, void 0, 2)}\n`);
    return;
   }
   const width = Math.max(...steps.map(({step: step}) => step.length));
   for (const {step: step, result: result, passed: passed} of steps) output.line(`${passed ? "✓" : "✗"} ${step.padEnd(width)}  ${result}`);
   output.line("");
   output.line(keep === void 0 ? "the files are removed; --keep FOLDER leaves them to look at" : `the files are in ${keep}`);
  }
 }
};
