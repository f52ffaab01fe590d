// `npm run mutate`; docs/mutation.md says what it covers and why.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/stryker-ignore-prose.mjs'],
  ignorers: ['prose'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/signatures/**/*.ts',
    'src/keys/**/*.ts',
    'src/manifest/**/*.ts',
    'src/artifacts/artifact-path.ts',
    'src/json.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignoreStatic: false,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 90 },
};
