/** File name extension of a signature file. */
const SIGNATURE_ENDING = '.sig';

/** The path of the signature file of an artifact or a manifest. */
export function signaturePath(path: string): string {
  return path + SIGNATURE_ENDING;
}

/** The path of the file that a signature file belongs to, or `undefined` if it is not the name of one. */
export function signedPath(path: string): string | undefined {
  return path.endsWith(SIGNATURE_ENDING) ? path.slice(0, -SIGNATURE_ENDING.length) : undefined;
}

/**
 * Returns a function that recognises signature files among some files: `a.sig` if `a` is there too and is not a
 * signature file itself.
 */
export function signatureFilter(files: ReadonlySet<string>): (file: string) => boolean {
  return function isSignature(file: string): boolean {
    const signed = signedPath(file);
    return signed !== undefined && files.has(signed) && !isSignature(signed);
  };
}
