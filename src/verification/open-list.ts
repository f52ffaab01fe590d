import { foldPath } from '../artifacts/artifact-path.js';
import { baseName } from '../artifacts/asset-name.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { KEYRING_TYPE } from '../keys/keyring.js';
import type { TrustedKey } from '../keys/trusted-keys.js';
import { isAttestationPath, parseAttestation } from '../manifest/attestation.js';
import { manifestKey, parseManifest, type ListKind, type Manifest } from '../manifest/manifest.js';
import { sourceOfOrigin, type Origin } from '../manifest/statement.js';
import { MAX_DOCUMENT_BYTES } from '../signatures/document-message.js';
import { MAX_BUNDLE_BYTES, preAuthEncoding } from '../signatures/sigstore-bundle.js';
import { MAX_SIGNATURE_BYTES, schemeOfSignature, type SchemeName } from '../signatures/schemes.js';
import { signaturePath, signedPath } from '../signatures/signature-path.js';
import { describeNoSignature, findRenamed, KEYRING_AS_MANIFEST, verdictAdvice } from './advice.js';
import type { ListedFile, ReleaseFile, ReleaseFiles } from './release-store.js';
import { manifestFacts, type ManifestFacts } from './verdicts.js';
import { claimOf, keyText, type ClaimedKey, type Verifier } from './verifier.js';

const CARRIAGE_RETURN = 0x0d;

/** Maximum size in bytes of a document that is read before its signature is verified, only to explain a rejection. */
const MAX_HINT_BYTES = 1024 * 1024;

/** An artifact in a signed document. */
export interface ListedArtifact extends ListedFile {
  /** The key that vouches for it. */
  readonly key: ClaimedKey;
  /** The scheme of its signature file, or `null` without one. */
  readonly scheme: SchemeName | null;
}

/** The content of a genuine manifest or attestation. */
export interface OpenedList {
  readonly kind: 'opened';
  readonly signer: TrustedKey;
  readonly source: Readonly<Record<'repository' | 'ref' | 'commit' | 'workflow', string | null>> | null;
  /** The origin of the artifacts in an attestation, or null for a manifest. */
  readonly origin: Origin | null;
  /** The digest that is signed, and that identifies renamed artifacts. */
  readonly digestAlgorithm: DigestAlgorithm;
  readonly artifacts: readonly ListedArtifact[];
  /** The manifest, or `null` for an attestation. */
  readonly manifest: Manifest | null;
  /** The entry in reports. */
  readonly facts: ManifestFacts | null;
}

/** A rejected document. `kind` says whether it is malformed or not signed by a trusted key. */
export interface Rejection {
  readonly kind: 'invalid' | 'untrusted';
  readonly reason: string;
  /** What to do about it, as text for people. */
  readonly hint: string;
}

/**
 * Opens the document called `name`: a manifest, or an attestation instead. The signature of a manifest is verified over
 * its bytes before anything in it is parsed. An attestation contains its signature, so it is parsed first, with a small
 * limit, and nothing in it is used before the signature is verified.
 * @throws QpherSignError `manifest-missing`, `file-unreadable`
 */
export async function openList(
  files: ReleaseFiles,
  name: string,
  verifier: Verifier,
): Promise<OpenedList | Rejection> {
  if (isAttestationPath(name)) {
    return openAttestation(await present(name, files).read(MAX_BUNDLE_BYTES), verifier);
  }
  const opened = await openSigned('manifest', name, files, verifier);
  if (opened.kind !== 'opened') return opened;
  const { manifest, signer } = opened;
  const clash = clashWithManifest(manifest, name);
  if (clash !== undefined) return invalid(clash, GET_AGAIN);
  return {
    kind: 'opened',
    signer,
    source: manifest.source,
    digestAlgorithm: manifest.digest_algorithm,
    artifacts: manifest.artifacts.map((artifact) => toListed(artifact, manifest)),
    origin: null,
    manifest,
    facts: manifestFacts(manifest, name, signer.status),
  };
}

/**
 * Explains why an artifact cannot exist beside the manifest: it has the name of the manifest or of its signature file.
 */
function clashWithManifest({ artifacts }: Manifest, name: string): string | undefined {
  const own = new Set([name, signaturePath(name)].map(foldPath));
  const clash = artifacts.find((artifact) => own.has(foldPath(artifact.path)));
  return clash && `it lists '${clash.path}', which is its own name or that of its signature file`;
}

/** A manifest or part with a valid signature by a trusted key that may be used. */
export interface OpenedManifest {
  readonly kind: 'opened';
  readonly manifest: Manifest;
  readonly signer: TrustedKey;
}

/**
 * Opens a manifest or a part. Checks its signature under every trusted key, then its content, then that it records its
 * signing key.
 * @throws QpherSignError `manifest-missing`, `file-unreadable`
 */
export async function openSigned(
  kind: ListKind,
  name: string,
  files: ReleaseFiles,
  verifier: Verifier,
): Promise<OpenedManifest | Rejection> {
  const bytes = await present(name, files).read(MAX_DOCUMENT_BYTES);
  const file = files.at(signaturePath(name));
  const signed = signedPath(name);
  if (signed !== undefined && schemeOfSignature(bytes) !== undefined)
    return invalid('it is a signature', `name the manifest that it signs: ${signed}`);
  if (isKeyring(bytes)) return invalid('it is a keyring', KEYRING_AS_MANIFEST);
  if (file === undefined) return unsignedList(name, files);
  const signature = await readSignature(file);
  if (schemeOfSignature(signature) === undefined) {
    const { what, hint } = await describeNoSignature(file);
    return invalid(`its signature file ${what}`, hint);
  }
  return openSignedBytes(kind, { name, bytes, signature }, verifier);
}

/** A keyring is the file that is most often mistaken for a manifest. */
function isKeyring(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 256)).includes(`"${KEYRING_TYPE}"`);
}

/** A document of unknown origin, and the signature beside it. */
interface SignedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array | undefined;
}

/** Does the same as `openSigned` for a document in memory. */
export async function openSignedBytes(
  kind: ListKind,
  { name, bytes, signature }: SignedBytes,
  verifier: Verifier,
): Promise<OpenedManifest | Rejection> {
  if (signature === undefined) return unsignedList(name);
  const signer = await verifier.signerOfDocument(kind, bytes, signature);
  if (signer === undefined) return explainUnsigned(kind, bytes, signature, verifier);
  let manifest: Manifest;
  try {
    manifest = parseManifest(bytes, kind);
  } catch (error) {
    if (error instanceof QpherSignError) return invalid(error.message, error.hint);
    throw error;
  }
  const named = manifestKey(manifest, manifest.key_version);
  if (verifier.find(named)?.publicKey.fingerprint !== signer.publicKey.fingerprint) {
    return untrusted(
      `it records ${keyText(named)} as its signer, and it is signed by ${keyText(claimOf(signer))}`,
      GET_AGAIN,
    );
  }
  if (named.scheme !== schemeOfSignature(signature)) {
    return invalid(
      `it records the scheme ${named.scheme} for ${keyText(named)}, but the signature uses the other scheme`,
      GET_AGAIN,
    );
  }
  const problem = verifier.statusProblem(signer);
  if (problem !== undefined) {
    return untrusted(
      `${keyText(named)}, which signed it, is ${signer.status} (${problem})`,
      verdictAdvice[problem],
    );
  }
  return { kind: 'opened', manifest, signer };
}

/** Explains why no trusted key signed a document, as far as its unsigned content shows. */
async function explainUnsigned(
  kind: ListKind,
  bytes: Uint8Array,
  signature: Uint8Array,
  verifier: Verifier,
): Promise<Rejection> {
  const other = kind === 'manifest' ? 'part' : 'manifest';
  if ((await verifier.signerOfDocument(other, bytes, signature)) !== undefined) {
    return kind === 'manifest'
      ? invalid(
          'it is a part, which lists only some artifacts of a release',
          'get the manifest of the whole release, which its publisher makes of all parts with `qpher-sign merge`',
        )
      : invalid(
          'it is a manifest, which is already complete',
          'name the parts; `merge` does not accept manifests',
        );
  }
  const unsigned = 'no trusted key signed it';
  if (bytes.length > MAX_HINT_BYTES) return untrusted(unsigned, verdictAdvice['unknown-key']);
  try {
    const manifest = parseManifest(bytes, kind);
    const named = manifestKey(manifest, manifest.key_version);
    return verifier.find(named) === undefined
      ? untrusted(
          `${unsigned}; it names ${keyText(named)} as its signer, which is not a trusted key`,
          verifier.adviseOnUnknown(named, manifest.created_at),
        )
      : invalid(
          `its signature is not valid under ${keyText(named)}, which it names as its signer`,
          bytes.includes(CARRIAGE_RETURN)
            ? 'its lines end in CR LF, which git and editors on Windows write: download it again, unchanged'
            : 'the manifest or its signature was changed, or they belong to different releases: download both again',
        );
  } catch (error) {
    if (error instanceof QpherSignError) return invalid(`${unsigned}, and ${error.message}`, error.hint);
    throw error;
  }
}

/** Returns the content of an attestation if its signature is valid under a trusted key that may be used. */
export async function openAttestation(
  bytes: Uint8Array,
  verifier: Verifier,
): Promise<OpenedList | Rejection> {
  try {
    const { bundle, statement } = parseAttestation(bytes);
    const claim: ClaimedKey = { key_version: null, fingerprint: bundle.keyHint };
    const signer = verifier.find(claim);
    if (signer === undefined) {
      return untrusted(
        `it names ${keyText(claim)} as its signer, which is not a trusted key`,
        verifier.adviseOnUnknown(claim, undefined),
      );
    }
    if (!(await verifier.isSignedBy(signer, preAuthEncoding(bundle.payload), bundle.signature))) {
      return invalid(`its signature is not valid under ${keyText(claim)}`, GET_AGAIN);
    }
    const problem = verifier.statusProblem(signer);
    if (problem !== undefined) {
      return untrusted(
        `${keyText(claim)}, which signed it, is ${signer.status} (${problem})`,
        verdictAdvice[problem],
      );
    }
    const key = claimOf(signer);
    return {
      kind: 'opened',
      signer,
      source: sourceOfOrigin(statement.origin),
      digestAlgorithm: 'sha512',
      artifacts: statement.subjects.map(({ path: name, digests, vouchedBy }) => ({
        ...{ path: name, size: null, digests, signaturePath: null, scheme: null },
        key: vouchedBy === undefined ? key : { key_version: null, fingerprint: vouchedBy },
      })),
      origin: statement.origin,
      manifest: null,
      facts: null,
    };
  } catch (error) {
    if (error instanceof QpherSignError) return invalid(error.message, error.hint);
    throw error;
  }
}

function toListed(artifact: Manifest['artifacts'][number], manifest: Manifest): ListedArtifact {
  const { path: name, size, digests, signature } = artifact;
  const { key_version, fingerprint, scheme } = manifestKey(manifest, artifact.key_version);
  return {
    path: name,
    size,
    digests,
    signaturePath: signature?.path ?? null,
    key: { key_version, fingerprint },
    scheme: signature === null ? null : scheme,
  };
}

/** The bytes of a `.sig` file, or none if it cannot be a signature. */
export function readSignature(file: ReleaseFile): Promise<Uint8Array> {
  return readAtMost(file, MAX_SIGNATURE_BYTES);
}

/** The bytes of a file, or none if it has more or cannot be read. */
export async function readAtMost(file: ReleaseFile, maxBytes: number): Promise<Uint8Array> {
  try {
    return await file.read(maxBytes);
  } catch (error) {
    if (error instanceof QpherSignError) return new Uint8Array();
    throw error;
  }
}

/** Advice for a document that contradicts itself or its signature. */
const GET_AGAIN = 'get it and its signature again from where the release is published';

/** The rejection of a list whose signature file is missing or has another name. */
function unsignedList(name: string, files?: ReleaseFiles): Rejection {
  const wanted = signaturePath(name);
  const renamed = files && findRenamed(files, wanted);
  return invalid(
    `its signature '${signaturePath(baseName(name))}' is missing`,
    renamed === undefined
      ? `download '${signaturePath(baseName(name))}' from where the manifest came from`
      : `rename '${renamed.path}' to '${wanted}'`,
  );
}

function untrusted(reason: string, hint: string): Rejection {
  return { kind: 'untrusted', reason, hint };
}

function invalid(reason: string, hint: string): Rejection {
  return { kind: 'invalid', reason, hint };
}

function present(name: string, files: ReleaseFiles): ReleaseFile {
  const file = files.at(name);
  if (file !== undefined) return file;
  const renamed = findRenamed(files, name);
  throw new QpherSignError(
    'manifest-missing',
    `the manifest '${files.locationOf(name)}' does not exist`,
    renamed === undefined
      ? 'set root to the folder of the download, name the manifest with manifest, or download it with the release'
      : `name '${renamed.path}' with manifest, or rename it and its signature`,
  );
}
