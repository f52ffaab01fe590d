// Verifies an attestation under key.pem and prints its artifacts for `sha256sum --check`.
// Node.js 24.7 or newer, npm install @sigstore/bundle @sigstore/verify
import { readFileSync } from 'node:fs';
import { createPublicKey } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';

const bundle = bundleFromJSON(JSON.parse(readFileSync('qpher-manifest.sigstore.json', 'utf8')));
const publicKey = createPublicKey(readFileSync('key.pem'));
const trust = toTrustMaterial(
  { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] },
  () => ({
    publicKey,
    validFor: () => true,
  }),
);
const verifier = new Verifier(trust, { tlogThreshold: 0, ctlogThreshold: 0, tsaThreshold: 0 });
verifier.verify(toSignedEntity(bundle));
const { payload } = bundle.content.dsseEnvelope;
for (const { name, digest } of JSON.parse(payload.toString()).subject)
  console.log(`${digest.sha256}  ${name}`);
