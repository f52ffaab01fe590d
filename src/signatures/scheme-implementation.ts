import type { SchemeImplementation, SchemeName } from './schemes.js';

/** Returns the JavaScript implementation of a scheme, which runs anywhere and is loaded when first used. */
export async function schemeImplementation(scheme: SchemeName): Promise<SchemeImplementation> {
  switch (scheme) {
    case 'ml-dsa-65':
      return (await import('./ml-dsa-65.js')).mlDsa65;
    case 'dilithium3-r3':
      return (await import('./dilithium3-r3.js')).dilithium3r3;
  }
}
