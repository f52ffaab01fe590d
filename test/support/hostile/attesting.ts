import { attestationPath } from '../../../src/manifest/attestation.js';
import { formatBundle, preAuthEncoding } from '../../../src/signatures/sigstore-bundle.js';
import { testKey } from './test-keys.js';
import { bytesAt, withFile, type Tree } from './tree.js';

/** The statement that an attestation is made from, outside the release. */
export const STATEMENT = '../statement.json';

const ATTESTATION = attestationPath('qpher-manifest.json');

/** The release with an attestation of its statement, whatever the statement contains. */
export async function attested(tree: Tree, by: string, to = ATTESTATION): Promise<Tree> {
  const key = await testKey(by);
  const payload = bytesAt(tree, STATEMENT);
  const signature = key.sign(preAuthEncoding(payload));
  const bundle = formatBundle({ payload, keyHint: key.publicKey.fingerprint, signature });
  return withFile(tree, to, Buffer.from(bundle));
}
