import { mlDsa65Platform } from './ml-dsa-65-platform.js';
import { schemeOfSignature, type SchemeImplementation, type SchemeName } from './schemes.js';

/** The implementation of a scheme on this runtime: the platform's where it has one. JavaScript ones load when first used. */
export async function schemeImplementation(scheme: SchemeName): Promise<SchemeImplementation> {
  switch (scheme) {
    case 'ml-dsa-65':
      return mlDsa65Platform ?? (await import('./ml-dsa-65-javascript.js')).mlDsa65JavaScript;
    case 'dilithium3-r3':
      return (await import('./dilithium3-r3.js')).dilithium3r3;
  }
}

/** Whether this runtime's crypto library verifies such a signature itself, many times faster than JavaScript does. */
export function isOnPlatform(signature: Uint8Array): boolean {
  return mlDsa65Platform !== undefined && schemeOfSignature(signature) === 'ml-dsa-65';
}
