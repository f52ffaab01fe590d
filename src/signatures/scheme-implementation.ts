import type { SchemeImplementation, SchemeName } from './schemes.js';

/** The implementation of a scheme in JavaScript, which runs anywhere. Each loads when it is first used. */
export async function schemeImplementation(scheme: SchemeName): Promise<SchemeImplementation> {
  switch (scheme) {
    case 'ml-dsa-65':
      return (await import('./ml-dsa-65.js')).mlDsa65;
    case 'dilithium3-r3':
      return (await import('./dilithium3-r3.js')).dilithium3r3;
  }
}
