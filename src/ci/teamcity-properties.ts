import { QpherSignError } from '../errors.js';
import { readBounded } from '../system/files.js';

/** Maximum size of a properties file in bytes. The parameters of a build take some kilobytes. */
const MAX_PROPERTIES_BYTES = 4 * 1024 * 1024;

type Properties = ReadonlyMap<string, string>;

/**
 * The parameters of a build. TeamCity puts few of them into the environment. A variable names a file with more, and
 * that file names another with all of them.
 * @param file the value of `TEAMCITY_BUILD_PROPERTIES_FILE`
 * @returns no parameters if a file cannot be read
 * @see https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html
 */
export function buildParameters(file: string | undefined): Properties {
  const build = readProperties(file);
  return readProperties(build.get('teamcity.configuration.properties.file'));
}

function readProperties(file: string | undefined): Properties {
  if (file === undefined || file === '') return new Map();
  try {
    return parseProperties(readBounded(file, MAX_PROPERTIES_BYTES).toString('latin1'));
  } catch (error) {
    if (error instanceof QpherSignError) return new Map();
    throw error;
  }
}

/**
 * Parses a properties file as `java.util.Properties.store` writes it: `name=value` with escapes, and comments.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html
 */
function parseProperties(text: string): Properties {
  const lines = text.matchAll(/^((?:\\.|[^\\=:#!\s])(?:\\.|[^\\=:\s])*)[=:](.*)$/gm);
  return new Map(Array.from(lines, ([, name = '', value = '']) => [unescape(name), unescape(value)]));
}

const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function unescape(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code: string | undefined, character: string | undefined) =>
      code === undefined
        ? (CONTROLS[character ?? ''] ?? character ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
