import { QpherSignError } from '../errors.js';

/** Where options end and only names follow: at `--`, or nowhere. */
export function optionsEnd(argv: readonly string[]): number {
  const end = argv.indexOf('--');
  return end === -1 ? argv.length : end;
}

/**
 * Refuses an argument that would be an option or an exclusion and is also the name of a file. In a folder that somebody else filled,
 * `verify *` may hold names such as `--trusted-keys=their.pem` or `!install.sh`.
 * @param exists whether there is something of that name in the working directory
 * @throws QpherSignError `setting-invalid`
 */
export function refuseFileNames(argv: readonly string[], exists: (name: string) => boolean): void {
  const end = optionsEnd(argv);
  const isMeaningful = (argument: string, index: number): boolean =>
    argument.startsWith('!') || (index < end && argument.startsWith('-') && !['-', '--'].includes(argument));
  const name = argv.find((argument, index) => isMeaningful(argument, index) && exists(argument));
  if (name === undefined) return;
  throw new QpherSignError(
    'setting-invalid',
    `${JSON.stringify(name)} is ${name.startsWith('!') ? 'an exclusion' : 'an option'} and also the name of a file here`,
    `write ./${name} for the file, and ./* for all files of a folder; otherwise rename or remove the file`,
  );
}
