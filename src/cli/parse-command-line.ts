import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { QpherSignError } from '../errors.js';
import { publicKeyFormats, type PublicKeyFormat } from '../engine/keyring-file.js';
import { type ServiceAlgorithm, serviceAlgorithms, SIGNING_ALGORITHM } from '../keys/keyring.js';
import { releaseCommandNames, releaseCommands, type ReleaseCommandName } from '../run/commands.js';
import { exitStatuses } from '../report/exit-status.js';
import { tool } from '../version.js';
import {
  exportFormats,
  type CommonFlags,
  type EmulatorFlags,
  type ExportFormat,
  type KeysAction,
  type Run,
} from './invocation.js';
import { runArtifactCommand } from './run.js';
import { AUTO_FLAG_END, normalizeBooleans } from './arguments.js';
import type { GivenSetting } from '../settings/read-settings.js';
import { settingHelp } from '../settings/setting-help.js';
import { settingGroups, settings, modesOf, settingsOf, type Mode } from '../settings/settings.js';

/**
 * Parses a command line and returns the function that runs it.
 * @throws QpherSignError `setting-unknown`, `setting-invalid`, `setting-missing`
 */
export async function parseCommandLine(argv: readonly string[]): Promise<Run> {
  const parsed: { run?: Run; text: string } = { text: '' };
  const program = createProgram(argv[0] === 'help' ? argv[1] : argv[0], (run) => {
    parsed.run = run;
  });
  for (const command of [program, ...allCommands(program)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        parsed.text += text;
      },
      writeErr: (text) => {
        parsed.text += text;
      },
      outputError: () => undefined,
    });
  }
  try {
    await program.parseAsync(normalizeBooleans(asFlags(argv)), { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    const showsHelp = thrown.code === 'commander.help';
    if (thrown.exitCode !== 0 && !showsHelp) throw usageError(thrown);
  }
  return (
    parsed.run ??
    (({ output }) => {
      output.data(parsed.text);
      return 0;
    })
  );
}

/** Accepts `help sign`, `version` and `-v`, which people try. */
function asFlags([first, ...others]: readonly string[]): readonly string[] {
  if (first === 'help') return [...others, '--help'];
  if (first === 'version' || first === '-v') return ['--version', ...others];
  return first === undefined ? [] : [first, ...others];
}

interface ExportFlags {
  readonly format: ExportFormat;
  readonly keyVersion?: number;
  readonly output: string;
  readonly check?: boolean;
}

type ExportAction = Extract<KeysAction, { name: 'export' }>;

type Take = (run: Run) => void;

/** The commands. Each adds its options to the program. Most load their implementation only when they are run. */
const commands: Readonly<Record<string, (program: Command, take: Take) => void>> = {
  ...Object.fromEntries(
    releaseCommandNames.map((name) => [
      name,
      (program: Command, take: Take): void => {
        addReleaseCommand(name, program, take);
      },
    ]),
  ),
  show: addShow,
  page: addPage,
  keys: addKeys,
  emulator: addEmulator,
  demo: addDemo,
};

/**
 * Creates the program with the requested command, or with all if none is named. Describing all of them would cost each
 * run some milliseconds.
 */
function createProgram(asked: string | undefined, take: Take): Command {
  const program = new Command(tool.name)
    .description(
      'Signs release artifacts with post-quantum keys held by the Qpher service, and verifies downloads.\n' +
        'Each --flag is also a variable: --api-key is QPHER_API_KEY, --max-files is QPHER_MAX_FILES.',
    )
    .version(tool.version, '-V, --version', 'Print the version.')
    .helpCommand(false)
    .helpOption('-h, --help', 'Show this help.')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        "  qpher-sign sign 'dist/*.tar.gz'\n" +
        '  qpher-sign verify --trusted-keys qpher-keyring.json\n' +
        '  qpher-sign keys export --output qpher-keyring.json\n' +
        '  qpher-sign demo\n' +
        '\nExit status:\n' +
        Object.entries(exitStatuses)
          .map(([status, meaning]) => `  ${status.padEnd(3)}  ${meaning}`)
          .join('\n'),
    );
  const isAsked = (name: string): boolean => name === asked;
  const names = Object.keys(commands);
  for (const name of names.some(isAsked) ? names.filter(isAsked) : names) commands[name]?.(program, take);
  return program;
}

function addReleaseCommand(name: ReleaseCommandName, program: Command, take: Take): void {
  const command = program
    .command(name)
    .description(releaseCommands[name].summary)
    .argument('[files...]', settingHelp(settings.files, name, 'flags'));
  addFlags(command, name).action((files: string[]) => {
    take((cli) => runArtifactCommand({ command: name, files, ...common(command, name) }, cli));
  });
}

function addShow(program: Command, take: Take): void {
  const command = program
    .command('show')
    .description('Show manifests, attestations, keyrings and public keys, without the service.')
    .argument('<files...>', 'Documents to show.')
    .option('--format <name>', 'Print the public key of one file as pem or jwk.', parseFormat)
    .option(
      '--key-version <number>',
      'Key version to print. Default: the active key.',
      parseNumber(1, Number.MAX_SAFE_INTEGER),
    );
  addFlags(command, 'show').action((files: string[]) => {
    const { format, keyVersion } = command.opts<{ format?: PublicKeyFormat; keyVersion?: number }>();
    refuseShowConflicts(files, format, keyVersion);
    take(async (cli) => {
      const { runShowCommand } = await import('./show-command.js');
      return runShowCommand({ files, format, keyVersion, ...common(command, 'show') }, cli);
    });
  });
}

function addPage(program: Command, take: Take): void {
  const command = program
    .command('page')
    .description('Write a web page that verifies downloads: one file, without a server or a network.')
    .requiredOption('--output <file>', 'Page to write, such as verify.html.');
  addFlags(command, 'page').action(() => {
    const { output } = command.opts<{ output: string }>();
    take(async (cli) => {
      const { runPageCommand } = await import('./page-command.js');
      return runPageCommand({ output, ...common(command, 'page') }, cli);
    });
  });
}

function parseFormat(value: string): PublicKeyFormat {
  const format = publicKeyFormats.find((name) => name === value);
  if (format === undefined) throw new InvalidArgumentError('Use pem or jwk.');
  return format;
}

function refuseShowConflicts(
  files: readonly string[],
  format: PublicKeyFormat | undefined,
  keyVersion: number | undefined,
): void {
  if (format !== undefined && files.length > 1)
    throw new QpherSignError('setting-conflict', '--format prints the key of one file', 'name one file');
  if (format === undefined && keyVersion !== undefined) {
    throw new QpherSignError(
      'setting-conflict',
      '--key-version chooses the key that --format prints',
      'add --format pem or --format jwk',
    );
  }
}

function addKeys(program: Command, take: Take): void {
  const keys = program
    .command('keys')
    .description("Manage the tenant's keys and export public keys.")
    .helpCommand(false);
  const version = parseNumber(1, Number.MAX_SAFE_INTEGER);
  const add = (usage: string, description: string): Command => keys.command(usage).description(description);
  const takeKeys = (command: Command, action: KeysAction): void => {
    const { algorithm = SIGNING_ALGORITHM } = command.opts<{ algorithm?: ServiceAlgorithm }>();
    take(async (cli) => {
      const { runKeysCommand } = await import('./keys-command.js');
      return runKeysCommand({ algorithm, action, ...common(command, 'keys') }, cli);
    });
  };
  const withAlgorithm = (usage: string, description: string): Command =>
    add(usage, description).addOption(
      new Option('--algorithm <name>', 'Algorithm of the keys.')
        .choices(serviceAlgorithms)
        .default(SIGNING_ALGORITHM),
    );
  const simple = (name: 'list' | 'active' | 'generate' | 'rotate', description: string): void => {
    const command = withAlgorithm(name, description);
    addFlags(command, 'keys').action(() => {
      takeKeys(command, { name });
    });
  };
  simple('list', 'List all keys, of every status.');
  simple('active', 'Show the active key.');
  simple('generate', 'Create a key pair if no key is active.');
  simple('rotate', 'Replace the active key. The old key is retired and only verifies.');
  const retire = withAlgorithm('retire', 'Retire a key version, which then only verifies.').argument(
    '<version>',
    'Key version.',
    version,
  );
  addFlags(retire, 'keys').action((keyVersion: number) => {
    takeKeys(retire, { name: 'retire', keyVersion });
  });
  addExport(add('export', 'Write the public keys for consumers.'), version, takeKeys);
  const archive = add(
    'archive',
    'Mark a key in a keyring as compromised, so that it verifies nothing. The service is not contacted.',
  )
    .argument('<version>', 'Key version.', version)
    .requiredOption('--keyring <file>', 'Keyring to change.');
  addCommonFlags(archive).action((keyVersion: number) => {
    const { keyring } = archive.opts<{ keyring: string }>();
    takeKeys(archive, { name: 'archive', keyVersion, keyring });
  });
}

function addExport(
  command: Command,
  version: (value: string) => number,
  takeKeys: (command: Command, action: KeysAction) => void,
): void {
  command
    .addOption(
      new Option('--format <name>', 'keyring holds all key versions, pem and jwk hold one.')
        .choices(exportFormats)
        .default('keyring'),
    )
    .option('--key-version <number>', 'Key version for pem and jwk. Default: the active key.', version)
    .option(
      '--output <file>',
      "File to write; '-' is standard output. An existing keyring is updated, and no status in it is relaxed.",
      '-',
    )
    .option('--check', 'Write nothing. Exit with status 1 if the keyring is not up to date.');
  addFlags(command, 'keys').action(() => {
    const { format, keyVersion, output, check = false } = command.opts<ExportFlags>();
    refuseExportConflicts({ format, keyVersion, output, check });
    takeKeys(command, { name: 'export', format, keyVersion, output, check });
  });
}

function refuseExportConflicts({ format, keyVersion, output, check }: Omit<ExportAction, 'name'>): void {
  if (check && (format !== 'keyring' || output === '-')) {
    throw new QpherSignError(
      'setting-conflict',
      '--check compares a keyring file with the service',
      'name the keyring with --output, and leave out --format',
    );
  }
  if (format === 'keyring' && keyVersion !== undefined) {
    throw new QpherSignError(
      'setting-conflict',
      'a keyring holds all versions, and --key-version names one',
      'leave out --key-version, or choose --format pem or jwk',
    );
  }
}

function addEmulator(program: Command, take: Take): void {
  const command = program
    .command('emulator')
    .description('Run a stand-in for the service on 127.0.0.1, with real cryptography, until interrupted.')
    .option('--port <number>', 'Port to listen on; 0 chooses a free one.', parseNumber(0, 65_535), 0)
    .option(
      '--plan <name>',
      'Plan whose rate limit applies: free, personal, starter, growth, pro, enterprise.',
    )
    .option(
      '--latency <milliseconds>',
      'Delay before every response, in milliseconds.',
      parseNumber(0, 600_000),
      0,
    )
    .option('--scheme <name>', 'Signature scheme: ml-dsa-65 or dilithium3-r3.')
    .option('--edition <name>', 'Respond exactly as one edition of the API does: older or newer.')
    .option('--state <file>', 'File to keep the keys in.')
    .option('--faults <file>', 'JSON file of faults to cause; see docs/dev/emulator.md.');
  addCommonFlags(command).action(() => {
    take(async (cli) => {
      const { runEmulatorCommand } = await import('./emulator-command.js');
      const options = command.opts<EmulatorFlags>();
      return runEmulatorCommand({ options, ...common(command, undefined) }, cli);
    });
  });
}

function addDemo(program: Command, take: Take): void {
  const command = program
    .command('demo')
    .description('Sign, rotate, verify and catch tampering against the emulator: no account, no network.')
    .option('--keep <folder>', 'Leave the files in this folder, which must be new or empty.');
  addCommonFlags(command).action(() => {
    take(async (cli) => {
      const { runDemoCommand } = await import('./demo-command.js');
      const { keep } = command.opts<{ keep?: string }>();
      return runDemoCommand({ keep, ...common(command, undefined) }, cli);
    });
  });
}

function addFlags(command: Command, mode: Mode): Command {
  for (const setting of settingsOf(mode)) {
    if (setting.name === 'files') continue;
    command.optionsGroup(`${settingGroups[setting.group]}:`);
    const fallback = setting.default === '' ? '' : ` (default: ${setting.default})`;
    const repeats = setting.kind === 'lines' ? ' May be repeated.' : '';
    const description = settingHelp(setting, mode, 'flags') + repeats + fallback;
    if (setting.kind === 'boolean' || setting.kind === 'boolean-or-auto') {
      command.option(`--${setting.name}`, description);
      command.addOption(new Option(`--no-${setting.name}`).hideHelp());
      if (setting.kind === 'boolean-or-auto')
        command.addOption(new Option(`--${setting.name}${AUTO_FLAG_END}`).hideHelp());
    } else {
      const flag = `--${setting.name} <${setting.placeholder}>`;
      if (setting.kind === 'lines') command.option(flag, description, collect);
      else command.option(flag, description, takeOnce);
    }
  }
  return addCommonFlags(command);
}

function addCommonFlags(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('--json', 'Print JSON, and nothing else, on standard output.')
    .option('--debug', 'Log every request on standard error.')
    .configureHelp({ helpWidth: 100 });
}

/** A list has one flag for each value, whatever the value contains. */
function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function takeOnce(value: string, previous?: string): string {
  if (previous === undefined) return value;
  throw new InvalidArgumentError('Give it once.');
}

function parseNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      throw new InvalidArgumentError(`Use an integer from ${least} to ${most}.`);
    }
    return number;
  };
}

function common(command: Command, mode: Mode | undefined): CommonFlags {
  const values = command.opts<Record<string, unknown>>();
  const flags = new Map<string, GivenSetting>();
  for (const setting of mode === undefined ? [] : settingsOf(mode)) {
    const isAuto = values[camelCase(setting.name + AUTO_FLAG_END)] === true;
    const value = isAuto ? 'auto' : values[camelCase(setting.name)];
    if (Array.isArray(value)) flags.set(setting.name, value.map(String));
    else if (typeof value === 'string' || typeof value === 'boolean') flags.set(setting.name, String(value));
  }
  return { flags, json: values.json === true, debug: values.debug === true };
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function usageError(error: CommanderError): QpherSignError {
  const [message = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const unknown = ['commander.unknownOption', 'commander.unknownCommand'].includes(error.code);
  const missing = ['commander.missingArgument', 'commander.optionMissingArgument'].includes(error.code);
  return new QpherSignError(
    unknown ? 'setting-unknown' : missing ? 'setting-missing' : 'setting-invalid',
    message,
    suggestion(more.join(' ')) ||
      flagAdvice(message) ||
      'see `qpher-sign --help` and the --help of each command',
  );
}

/** Advice for a flag that belongs to another command or has only one dash. */
function flagAdvice(message: string): string {
  const [, dashes, name] = /^unknown option '(--?)([a-z-]+)/.exec(message) ?? [];
  const meant = settingsOf().find((setting) => setting.name === name);
  if (meant === undefined) return '';
  if (dashes === '-') return `did you mean --${meant.name}?`;
  return `--${meant.name} belongs to ${modesOf(meant).join(' and ')}`;
}

/** Turns the proposal of commander, `(Did you mean sign?)`, into a hint. */
function suggestion(text: string): string {
  return text
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/^Did/, 'did');
}

function allCommands(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => [child, ...allCommands(child)]);
}
