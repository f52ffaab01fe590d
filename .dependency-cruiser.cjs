/** Data flows one way (docs/dev/architecture.md); each third-party package has one importer. */
const layers = {
  // A folder of src, and what it may import beside itself and the files directly in src.
  cli: [
    'run',
    'settings',
    'report',
    'engine',
    'verification',
    'emulator',
    'qpher',
    'ci',
    'github',
    'manifest',
    'artifacts',
    'signatures',
    'keys',
    'system',
  ],
  action: [
    'run',
    'settings',
    'report',
    'engine',
    'verification',
    'ci',
    'github',
    'manifest',
    'signatures',
    'system',
  ],
  run: ['settings', 'engine', 'report', 'qpher', 'github', 'ci', 'manifest', 'system'],
  settings: ['engine', 'ci', 'qpher', 'http', 'manifest', 'artifacts', 'keys', 'system'],
  engine: [
    'page',
    'report',
    'release',
    'verification',
    'system',
    'artifacts',
    'signatures',
    'manifest',
    'keys',
    'qpher',
    'github',
  ],
  page: ['report', 'verification', 'manifest', 'keys', 'signatures', 'artifacts'],
  release: ['verification', 'system', 'artifacts', 'signatures', 'manifest', 'github'],
  verification: ['artifacts', 'signatures', 'manifest', 'keys'],
  report: ['engine', 'verification', 'manifest', 'keys', 'artifacts', 'system'],
  emulator: ['signatures', 'keys', 'system'],
  ci: ['manifest', 'system'],
  github: ['manifest', 'http'],
  qpher: ['http', 'artifacts', 'signatures', 'keys', 'system'],
  http: [],
  manifest: ['artifacts', 'signatures', 'keys'],
  keys: ['signatures'],
  artifacts: ['signatures', 'system'],
  system: ['artifacts', 'signatures'],
  signatures: [],
};

/** What decides about signatures, and runs in browsers as it is: tsconfig.core.json compiles it without Node.js. */
const CORE =
  '^src/(verification|manifest|keys|signatures)/|^src/artifacts/(artifact-path|asset-name|digest)\\.ts$';

/** Each package (or part of one) and the one file that imports it. */
const importers = {
  '@actions/core': 'src/action/host.ts',
  '@noble/post-quantum/ml-dsa': 'src/signatures/ml-dsa-65.ts',
  '@noble/post-quantum/ml-kem': 'src/emulator/tenant.ts',
  'hash-wasm': 'src/page/hash-worker.ts',
  '@noble/hashes': 'src/signatures/portable-digest.ts',
  '@actions/glob': 'src/artifacts/file-pattern.ts',
  '@actions/github': 'src/github/octokit.ts',
  'noble-post-quantum-0.1': 'src/signatures/dilithium3-r3.ts',
  '@scure/base': 'src/bytes.ts',
  minimatch: 'src/artifacts/file-pattern.ts',
  commander: 'src/cli/parse-command-line.ts',
  'fastest-levenshtein': 'src/settings/read-settings.ts',
  'p-limit': 'src/concurrency.ts',
  'p-map': 'src/concurrency.ts',
  undici: 'src/http/http.ts',
  valibot: 'src/schema.ts',
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

const importerRules = Object.entries(importers).map(([name, file]) => ({
  name: `one-importer-of-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${escape(file)}$` },
  to: { path: `node_modules/${escape(name)}` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...importerRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: `node_modules/(@types/|(${Object.keys(importers).map(escape).join('|')}))`,
      },
    },
    {
      name: 'the-core-runs-in-browsers',
      severity: 'error',
      from: { path: CORE },
      to: { path: '^src/[^/]+/', pathNot: CORE },
    },
    {
      name: 'the-core-uses-no-module-of-node',
      severity: 'error',
      from: { path: `${CORE}|^src/[^/]+\\.ts$`, pathNot: '^src/(action|cli)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-files-import-no-folder',
      severity: 'error',
      from: {
        path: '^src/(bytes|concurrency|errors|json|schema|version)\\.ts$',
      },
      to: { path: '^src/[^/]+/' },
    },
    {
      name: 'only-demo-and-emulator-command-know-the-emulator',
      severity: 'error',
      from: {
        path: '^src/(cli|action|run|engine|report|settings)/',
        pathNot: '^src/cli/(emulator-command|demo-command|demo)\\.ts$',
      },
      to: { path: '^src/emulator/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
