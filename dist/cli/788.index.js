export const id = 788;

export const ids = [ 788 ];

export const modules = {
 6788: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runArtifactCommand: () => runArtifactCommand
  });
  var sign = __webpack_require__(250);
  var verify = __webpack_require__(7880);
  var errors = __webpack_require__(9473);
  var cli_context = __webpack_require__(3927);
  var command_options = __webpack_require__(9994);
  var report = __webpack_require__(3233);
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
   return result.mode === "sign" ? signFacts(result) : verifyFacts(result, started_at);
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
    const bytes = result.artifacts.reduce((sum, {size: size}) => sum + size, 0);
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
    details: [ ...patterns, ...manifestDetails(result), ...attestation, [ "calls", String(result.api_calls) ] ],
    rows: rows
   };
  }
  function verifyFacts(result, now) {
   const passed = result.artifacts.filter(({verdict: verdict}) => (0, report.W)(verdict)).length;
   const trust = result.trust === "offline" ? "trusted-keys, offline" : "the service's list of keys";
   const keyrings = result.keyrings.map(({file: file, exported_at: exported_at}) => [ "keyring", `${file}, ${age(exported_at, now)}` ]);
   const attestation = result.attestation === null ? [] : [ [ "attestation", judgedAttestationText(result.attestation) ] ];
   const unchecked = result.unchecked.length === 0 ? [] : [ [ "not checked", result.unchecked.join(", ") ] ];
   return {
    headline: verifyHeadline(result, passed),
    details: [ ...manifestDetails(result), ...attestation, [ "keys", trust ], ...keyrings, ...unchecked ],
    rows: result.artifacts.map(artifact => ({
     path: artifact.path,
     text: judgedText(artifact),
     failed: artifact.failed
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
  function age(exportedAt, now) {
   const days = Math.floor((Date.parse(now) - Date.parse(exportedAt)) / DAY);
   return `exported ${days < 1 ? "today" : `${plural(days, "day")} ago`} (${exportedAt})`;
  }
  function manifestDetails({manifest: manifest}) {
   if (manifest === null) return [];
   return [ [ "manifest", manifest.path ], [ "signed by", `key version ${manifest.key_version}, ${manifest.fingerprint}` ], [ "signed at", manifest.created_at ] ];
  }
  function plural(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
  var read_settings = __webpack_require__(562);
  var run_report = __webpack_require__(1754);
  var settings = __webpack_require__(7253);
  const MAX_ROWS = 20;
  const STANDARD_OUTPUT = "-";
  async function runArtifactCommand(invocation, program) {
   const {output: output} = program;
   (0, cli_context.lD)(output);
   const report = await (0, run_report.pg)(invocation.command, () => run(invocation, program), () => new Date);
   const source = (0, cli_context.kJ)(invocation.flags);
   const isShown = source(settings.W.report.name) === STANDARD_OUTPUT;
   const reportFile = () => isShown ? void 0 : (0, read_settings.Gs)(source)(settings.W.report);
   const saved = await (0, run_report.a5)(report, reportFile, process.cwd());
   showReport(saved, output);
   if (invocation.json || isShown) output.data((0, run_report.CI)(saved));
   return saved.exit_status;
  }
  async function run(invocation, program) {
   const read = (0, read_settings.Gs)((0, cli_context.kJ)(await withPatterns(invocation)));
   const context = await (0, cli_context.oB)(read, invocation.debug, program);
   return invocation.command === "sign" ? (0, sign._)((0, command_options.q)(read, context.workingDirectory), context) : (0, 
   verify.M)((0, command_options.G)(read, context.workingDirectory), context);
  }
  async function withPatterns({files: files, flags: flags}) {
   if (files.length === 0) return flags;
   const broken = files.find(file => /[\r\n]/.test(file));
   if (broken !== void 0) throw new errors.Yb("path-invalid", `the name ${JSON.stringify(broken)} has a line break`, "rename the file");
   const lines = [];
   for (const file of files) lines.push(file === "-" ? (await (0, cli_context.eG)()).toString("utf8") : file);
   return new Map([ ...flags, [ settings.W.files.name, lines.join("\n") ] ]);
  }
  function showReport(report, output) {
   if (report.error !== null) {
    output.error(report.error);
    return;
   }
   const {headline: headline, details: details, rows: rows} = factsOf(report);
   output.line(headline);
   for (const [name, value] of details) output.line(`  ${name.padEnd(11)} ${value}`);
   const shown = rows.length <= MAX_ROWS ? rows : rows.filter(({failed: failed}) => failed);
   for (const {path: path, text: text, failed: failed} of shown) output.line(`  ${failed ? "✗" : "✓"} ${path}: ${text}`);
  }
 }
};
