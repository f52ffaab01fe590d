import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';
import { installed, machine, project, projectFolder, run, snippet, type Finished } from './systems.js';

interface Jenkins {
  readonly folder: string;
  readonly apiKey: string;
  readonly run: (pipeline: string, environment?: Readonly<Record<string, string>>) => Promise<Finished>;
}

/** A build in a workspace, on a server with the library and the credentials `qpher-api-key`. */
async function jenkins(): Promise<Jenkins> {
  const someMachine = await machine();
  const { apiKey } = someMachine.emulator;
  const folder = project(someMachine);
  const libraries = temporaryFolder();
  cpSync(path.join(projectFolder, 'integrations/jenkins'), path.join(libraries, 'qpher-sign@v1.0.0'), {
    recursive: true,
  });
  const runner = path.join(import.meta.dirname, 'jenkins/RunPipeline.groovy');
  const short = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];
  const classes = ['-cp', `${installed('JENKINS_LIBRARIES')}/*`, 'groovy.ui.GroovyMain', runner, libraries];
  return {
    folder,
    apiKey,
    run: (pipeline, environment = {}) =>
      run(
        'java',
        [...short, ...classes, path.join(temporaryFolder({ Jenkinsfile: pipeline }), 'Jenkinsfile')],
        {
          folder,
          environment: { ...someMachine.environment, CREDENTIALS: `qpher-api-key=${apiKey}`, ...environment },
        },
      ),
  };
}

const signing = snippet('jenkins', 'Sign');
const verifying = snippet('jenkins', 'Verify');

describe('Jenkins library as used in the docs', () => {
  test('the library signs the build and verifies it in another pipeline without the credentials', async () => {
    const build = await jenkins();
    const signed = await build.run(signing);
    expect(signed.output).toContain('signed 2 artifacts');
    expect(signed.output).toMatch(/archiveArtifacts dist\/\*\*\nSUCCESS/);
    expect(filesBelow(path.join(build.folder, 'dist'))).toContain('qpher-manifest.json.sig');
    const verified = await build.run(verifying, { CREDENTIALS: '' });
    expect(verified.output).toMatch(/verified 2 artifacts[^]*deploying[^]*junit qpher-verify.xml\nSUCCESS/);
    expect(filesBelow(build.folder)).toContain('qpher-verify.xml');
  });

  test('the library verifies with the keys of the service if credentials are named', async () => {
    const build = await jenkins();
    await build.run(signing);
    const online = verifying.replace("trustedKeys: 'qpher-keyring.json'", "credentialsId: 'qpher-api-key'");
    const { output } = await build.run(online);
    expect(output).toMatch(/verified 2 artifacts[^]*SUCCESS/);
    expect(output).not.toContain(build.apiKey);
  });

  test('the next step does not run if a file was changed', async () => {
    const build = await jenkins();
    await build.run(signing);
    const { status, output } = await build.run(
      verifying.replace('qpherVerify', "sh 'echo changed > dist/app.tar.gz'\nqpherVerify"),
    );
    expect(output).toMatch(/✗ app.tar.gz: modified[^]*FAILURE: script returned exit code 1/);
    expect(output).not.toContain('deploying');
    expect(status).toBe(1);
  });

  test('a misspelt option is refused before anything runs', async () => {
    const build = await jenkins();
    const { status, output } = await build.run(verifying.replace('trustedKeys', 'trustedKey'));
    expect(output).toContain("unknown option 'trustedKey'");
    expect(output).not.toContain('deploying');
    expect(status).toBe(1);
  });

  test('a build without its credentials fails, and a build with them does not show the API key', async () => {
    const build = await jenkins();
    expect((await build.run(signing, { CREDENTIALS: 'other=secret' })).status).toBe(1);
    expect((await build.run(signing)).output).not.toContain(build.apiKey);
  });

  test('options of every type become settings, and null is left out', async () => {
    const build = await jenkins();
    const { output } = await build.run(
      signing.replace(
        "files: ['dist/**/*.tar.gz']",
        "files: ['dist/*.gz', '!dist/b*'], maxFiles: 5, dryRun: true, checksums: null, command: 'env; echo'",
      ),
    );
    expect(output).toMatch(/^QPHER_FILES=dist\/\*\.gz\n!dist\/b\*$/m);
    expect(output).toMatch(/^QPHER_MAX_FILES=5$/m);
    expect(output).toMatch(/^QPHER_DRY_RUN=true$/m);
    expect(output).not.toContain('QPHER_CHECKSUMS');
  });

  test('the command runs with bat on Windows', async () => {
    const build = await jenkins();
    const { output } = await build.run(verifying, { WINDOWS: 'true' });
    expect(output).toContain('bat npx --yes qpher-sign@1.0.0 verify');
  });
});
