// Runs the templates for other CI systems in those systems' own runners or validators (test/systems). A system whose
// programs are missing is reported and skipped.
//   node scripts/test-systems.mjs [system ...]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { goProgram, npmPackage, pythonPrograms } from './tool-cache.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** What the tests of each system need on the machine, and the variables that name installed programs. */
const systems = {
  gitlab: {
    needs: ['git', 'rsync'],
    install: () => ({
      GITLAB_CI_LOCAL: path.join(npmPackage('gitlab-ci-local', '4.75.1'), 'gitlab-ci-local/dist/index.js'),
    }),
  },
  buildkite: {
    needs: ['bash', 'git', 'go'],
    // Some later versions depend on modules outside the usual forges, which not every module proxy serves.
    install: () => {
      const file = goProgram('github.com/buildkite/agent/v3', 'v3.78.0');
      return { BUILDKITE_AGENT: path.join(path.dirname(file), 'agent') };
    },
  },
  'azure-pipelines': { needs: ['bash'], install: () => ({}) },
  circleci: { needs: ['bash'], install: () => ({}) },
  shell: { needs: [], install: () => ({}) },
  jenkins: { needs: ['java', 'mvn'], install: () => ({ JENKINS_LIBRARIES: jenkinsLibraries() }) },
  schemas: {
    needs: ['python3'],
    install: () => {
      const folder = pythonPrograms('check-jsonschema-0.39.0', ['check-jsonschema==0.39.0']);
      return folder === undefined ? undefined : { CHECK_JSONSCHEMA: path.join(folder, 'check-jsonschema') };
    },
  },
};

/** The folder of JenkinsPipelineUnit and its dependencies. Maven keeps its downloads itself. */
function jenkinsLibraries() {
  const folder = path.join(root, 'node_modules/.cache/qpher-sign/jenkins-pipeline-unit-1.1');
  mkdirSync(folder, { recursive: true });
  const pom = path.join(root, 'test/systems/jenkins/pom.xml');
  const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  execFileSync('mvn', ['--quiet', '--batch-mode', '--file', pom, ...copy], { stdio: 'inherit' });
  return folder;
}

function isInstalled(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => {
    try {
      return readdirSync(folder).includes(program);
    } catch {
      return false;
    }
  });
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in systems));
if (unknown !== undefined) {
  console.error(`there is no system '${unknown}': ${Object.keys(systems).join(', ')}`);
  process.exit(2);
}

const environment = { ...process.env };
const runnable = [];
for (const [name, { needs, install }] of Object.entries(systems)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const absent = needs.filter((program) => !isInstalled(program));
  if (absent.length > 0) {
    console.log(`skipped: ${name}, because ${absent.join(' and ')} is not installed`);
    continue;
  }
  const variables = install();
  if (variables === undefined) {
    console.log(`skipped: ${name}, because this Python cannot make virtual environments`);
    continue;
  }
  Object.assign(environment, variables);
  runnable.push(`test/systems/${name}.test.ts`);
}

if (runnable.length > 0) {
  const vitest = ['run', '--config', 'vitest.systems.config.ts', ...runnable];
  const { status } = spawnSync('vitest', vitest, { cwd: root, stdio: 'inherit', env: environment });
  process.exit(status ?? 1);
}
