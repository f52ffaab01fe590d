export const id = 629;

export const ids = [ 629 ];

export const modules = {
 2629: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runArtifactCommand: () => runArtifactCommand
  });
  function branchRef(name) {
   return isNamed(name) ? `refs/heads/${name}` : void 0;
  }
  function tagRef(name) {
   return isNamed(name) ? `refs/tags/${name}` : void 0;
  }
  const otherForges = [ {
   known: /\/merge_requests\/|(^|\/\/|@)[^/:]*gitlab/,
   refOf: change => `refs/merge-requests/${change}/head`
  }, {
   known: /\/pull-requests\/|(^|\/\/|@)[^/:]*(bitbucket|stash)/,
   refOf: change => `refs/pull-requests/${change}/from`
  } ];
  function changeRef(change, forge = "") {
   if (change === void 0 || !/^\d+$/.test(change)) return;
   const other = otherForges.find(({known: known}) => known.test(forge));
   return other === void 0 ? `refs/pull/${change}/head` : other.refOf(change);
  }
  function changeNumber(address) {
   return /\/(\d+)\/?$/.exec(address ?? "")?.[1];
  }
  function repositoryOf(address) {
   const trimmed = path => path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
   if (address === void 0) return;
   if (/^(https?|ssh|git):\/\//.test(address)) return URL.canParse(address) ? trimmed(new URL(address).pathname) : void 0;
   const [, path] = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)([^:]+)$/.exec(address) ?? [];
   return path === void 0 ? void 0 : trimmed(path);
  }
  function isNamed(name) {
   return name !== void 0 && name !== "";
  }
  var errors = __webpack_require__(9473);
  var files = __webpack_require__(1983);
  const MAX_PROPERTIES_BYTES = 4 * 1024 * 1024;
  function buildParameters(file) {
   const build = readProperties(file);
   return readProperties(build.get("teamcity.configuration.properties.file"));
  }
  function readProperties(file) {
   if (file === void 0 || file === "") return new Map;
   try {
    return parseProperties((0, files.CB)(file, MAX_PROPERTIES_BYTES).toString("latin1"));
   } catch (error) {
    if (error instanceof errors.Yb) return new Map;
    throw error;
   }
  }
  function parseProperties(text) {
   const lines = text.matchAll(/^((?:\\.|[^\\=:#!\s])(?:\\.|[^\\=:\s])*)[=:](.*)$/gm);
   return new Map(Array.from(lines, ([, name = "", value = ""]) => [ teamcity_properties_unescape(name), teamcity_properties_unescape(value) ]));
  }
  const CONTROLS = {
   t: "\t",
   n: "\n",
   r: "\r",
   f: "\f"
  };
  function teamcity_properties_unescape(text) {
   return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code, character) => code === void 0 ? CONTROLS[character ?? ""] ?? character ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
  }
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
  const gitlab = {
   provider: "gitlab",
   isPresent: ({GITLAB_CI: GITLAB_CI}) => GITLAB_CI === "true",
   describe: variables => ({
    repository: variables.CI_PROJECT_PATH,
    ref: changeRef(variables.CI_MERGE_REQUEST_IID, "gitlab") ?? changeRef(variables.CI_EXTERNAL_PULL_REQUEST_IID) ?? tagRef(variables.CI_COMMIT_TAG) ?? branchRef(variables.CI_COMMIT_BRANCH),
    commit: variables.CI_COMMIT_SHA,
    workflow: variables.CI_CONFIG_PATH,
    runId: variables.CI_PIPELINE_ID
   })
  };
  const jenkins = {
   provider: "jenkins",
   isPresent: ({JENKINS_URL: JENKINS_URL, BUILD_ID: BUILD_ID}) => JENKINS_URL !== void 0 && BUILD_ID !== void 0,
   describe: variables => ({
    repository: repositoryOf(variables.GIT_URL),
    ref: jenkinsRef(variables),
    commit: variables.GIT_COMMIT,
    workflow: variables.JOB_NAME,
    runId: variables.BUILD_NUMBER
   })
  };
  function jenkinsRef(variables) {
   const {CHANGE_ID: CHANGE_ID, CHANGE_URL: CHANGE_URL, ghprbPullId: ghprbPullId, gitlabMergeRequestIid: gitlabMergeRequestIid, GIT_BRANCH: GIT_BRANCH = ""} = variables;
   if (CHANGE_ID !== void 0) return changeRef(CHANGE_ID, CHANGE_URL);
   if (ghprbPullId !== void 0) return changeRef(ghprbPullId, "github");
   if (gitlabMergeRequestIid !== void 0) return changeRef(gitlabMergeRequestIid, "gitlab");
   if (GIT_BRANCH.startsWith("refs/")) return GIT_BRANCH;
   return tagRef(variables.TAG_NAME) ?? branchRef(variables.BRANCH_NAME) ?? branchRef(/^origin\/(.+)$/.exec(GIT_BRANCH)?.[1]);
  }
  const azurePipelines = {
   provider: "azure-pipelines",
   isPresent: ({TF_BUILD: TF_BUILD}) => TF_BUILD?.toLowerCase() === "true",
   describe: variables => ({
    repository: repositoryOf(variables.BUILD_REPOSITORY_URI),
    ref: variables.BUILD_SOURCEBRANCH,
    commit: variables.BUILD_SOURCEVERSION,
    workflow: variables.BUILD_DEFINITIONNAME,
    runId: variables.BUILD_BUILDID,
    runAttempt: variables.SYSTEM_JOBATTEMPT
   })
  };
  const circleci = {
   provider: "circleci",
   isPresent: ({CIRCLECI: CIRCLECI}) => CIRCLECI === "true",
   describe: variables => ({
    repository: repositoryOf(variables.CIRCLE_REPOSITORY_URL),
    ref: tagRef(variables.CIRCLE_TAG) ?? changeRef(changeNumber(variables.CIRCLE_PULL_REQUEST), variables.CIRCLE_PULL_REQUEST) ?? changeRef(variables.CIRCLE_PR_NUMBER, variables.CIRCLE_REPOSITORY_URL) ?? branchRef(variables.CIRCLE_BRANCH),
    commit: variables.CIRCLE_SHA1,
    runId: variables.CIRCLE_WORKFLOW_ID
   })
  };
  const buildkite = {
   provider: "buildkite",
   isPresent: ({BUILDKITE: BUILDKITE}) => BUILDKITE === "true",
   describe: variables => ({
    repository: repositoryOf(variables.BUILDKITE_REPO),
    ref: changeRef(variables.BUILDKITE_PULL_REQUEST, variables.BUILDKITE_PIPELINE_PROVIDER) ?? tagRef(variables.BUILDKITE_TAG) ?? branchRef(variables.BUILDKITE_BRANCH),
    commit: variables.BUILDKITE_COMMIT,
    workflow: variables.BUILDKITE_PIPELINE_SLUG,
    runId: variables.BUILDKITE_BUILD_NUMBER,
    runAttempt: nextNumber(variables.BUILDKITE_RETRY_COUNT)
   })
  };
  function nextNumber(count) {
   return count !== void 0 && /^\d{1,6}$/.test(count) ? String(Number(count) + 1) : void 0;
  }
  const bitbucket = {
   provider: "bitbucket",
   isPresent: ({BITBUCKET_BUILD_NUMBER: BITBUCKET_BUILD_NUMBER}) => BITBUCKET_BUILD_NUMBER !== void 0,
   describe: variables => ({
    repository: variables.BITBUCKET_REPO_FULL_NAME,
    ref: changeRef(variables.BITBUCKET_PR_ID, "bitbucket") ?? tagRef(variables.BITBUCKET_TAG) ?? branchRef(variables.BITBUCKET_BRANCH),
    commit: variables.BITBUCKET_COMMIT,
    runId: variables.BITBUCKET_BUILD_NUMBER
   })
  };
  const woodpecker = {
   provider: "woodpecker",
   isPresent: ({CI: CI}) => CI === "woodpecker",
   describe: variables => ({
    repository: variables.CI_REPO,
    ref: refOfEvent(variables.CI_COMMIT_REF, variables.CI_COMMIT_PULL_REQUEST, variables.CI_FORGE_TYPE),
    commit: variables.CI_COMMIT_SHA,
    workflow: variables.CI_WORKFLOW_NAME,
    runId: variables.CI_PIPELINE_NUMBER
   })
  };
  const drone = {
   provider: "drone",
   isPresent: ({DRONE: DRONE}) => DRONE === "true",
   describe: variables => ({
    repository: variables.DRONE_REPO,
    ref: refOfEvent(variables.DRONE_COMMIT_REF, variables.DRONE_PULL_REQUEST, variables.DRONE_REPO_LINK),
    commit: variables.DRONE_COMMIT_SHA,
    workflow: variables.DRONE_STAGE_NAME,
    runId: variables.DRONE_BUILD_NUMBER
   })
  };
  function refOfEvent(ref, change, forge) {
   return ref?.startsWith("refs/heads/") === true ? changeRef(change, forge) ?? ref : ref;
  }
  const teamcity = {
   provider: "teamcity",
   isPresent: ({TEAMCITY_VERSION: TEAMCITY_VERSION}) => TEAMCITY_VERSION !== void 0,
   describe: variables => {
    const parameters = buildParameters(variables.TEAMCITY_BUILD_PROPERTIES_FILE);
    const url = parameters.get("vcsroot.url");
    const refs = [ ...parameters ].filter(([name]) => name.startsWith("teamcity.build.vcs.branch."));
    return {
     repository: repositoryOf(url),
     ref: changeRef(parameters.get("teamcity.pullRequest.number"), url) ?? (refs.length === 1 ? refs[0]?.[1] : void 0),
     commit: variables.BUILD_VCS_NUMBER,
     workflow: parameters.get("teamcity.buildType.id"),
     runId: parameters.get("teamcity.build.id")
    };
   }
  };
  const ciSystems = [ githubActions, gitlab, jenkins, azurePipelines, circleci, buildkite, bitbucket, woodpecker, drone, teamcity ];
  var sign = __webpack_require__(250);
  var verify = __webpack_require__(7880);
  var cli_context = __webpack_require__(9947);
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
  var complete_source = __webpack_require__(3202);
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
   const completed = (0, complete_source.B)(system.provider, system.describe(environment));
   if (completed.kind === "complete") return {
    source: completed.source,
    problem: void 0
   };
   return {
    source: null,
    problem: `the environment of ${system.provider} has ${completed.problem}`
   };
  }
  var settings = __webpack_require__(3539);
  function runSource(read, systems, warn) {
   const given = read(settings.W.source);
   if (given !== void 0) return given;
   const {source: source, problem: problem} = detectSource(systems, process.env);
   if (problem !== void 0) warn(`${problem}: the manifest will not say which run this is; the setting source can`);
   return source;
  }
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
   if (invocation.command === "verify") return (0, verify.M)((0, command_options.G)(read, context.workingDirectory), context);
   const source = runSource(read, ciSystems, context.warn);
   return (0, sign._)((0, command_options.q)(read, context.workingDirectory), {
    ...context,
    source: source
   });
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
