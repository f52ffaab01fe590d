import path from 'node:path';
import { sha512Hex } from '../artifacts/hash-file.js';
import type { Digests } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import type { KeyStatus } from '../keys/keyring.js';
import { parseTrustedFile, type StatedKey } from '../keys/trusted-keys.js';
import { isAttestationPath, parseAttestation } from '../manifest/attestation.js';
import { listTypes, manifestKey, parseManifest, type ListKind, type Manifest } from '../manifest/manifest.js';
import { sourceOfOrigin } from '../manifest/statement.js';
import { MAX_DOCUMENT_BYTES } from '../signatures/document-message.js';
import { MAX_SIGNATURE_BYTES, type SchemeName } from '../signatures/schemes.js';
import { signaturePath } from '../signatures/signature-path.js';
import { readBounded, readIfPresent } from '../system/files.js';
import { openAttestation, openSignedBytes, type Rejection } from '../verification/open-list.js';
import { Verifier } from '../verification/verifier.js';
import type { RunContext } from './context.js';
import { establishTrust } from './trust.js';

/** Maximum size in bytes of a document that is parsed without a valid signature by a trusted key. */
const MAX_UNSIGNED_BYTES = 1024 * 1024;

/** The settings of `show`. */
interface ShowOptions {
  readonly files: readonly string[];
  /** If there are any, signatures are verified with them. */
  readonly trustedKeys: readonly string[];
}

/** A document as shown in reports, with the field names of the documents. */
export type ShownDocument = ShownList | ShownKeys;

/** A manifest, a part or an attestation. */
export interface ShownList {
  /** The name that was given. */
  readonly file: string;
  readonly kind: ListKind | 'attestation';
  readonly signature: ShownSignature;
  /** The key that the document names as its signer. */
  readonly signer: ShownKey;
  /** ISO 8601, or null if the document does not record it. */
  readonly created_at: string | null;
  readonly source: Readonly<Record<'repository' | 'ref' | 'commit' | 'workflow', string | null>> | null;
  readonly keys: readonly ShownKey[];
  readonly artifacts: readonly ShownArtifact[];
}

interface ShownSignature {
  /** `not-checked` without trusted keys. */
  readonly verdict: 'valid' | 'invalid' | 'not-checked';
  /** Why it is not valid, as text for people; otherwise empty. */
  readonly reason: string;
  readonly hint: string;
}

interface ShownArtifact {
  readonly path: string;
  /** In bytes, or null if the document does not record it. */
  readonly size: number | null;
  readonly digests: Digests;
  readonly key_version: number | null;
}

interface ShownKey {
  /** Null if the document identifies the key only by fingerprint. */
  readonly key_version: number | null;
  readonly fingerprint: string;
  /** From the trusted keys or the shown keyring, or null if unknown. */
  readonly status: KeyStatus | null;
  readonly scheme?: SchemeName;
}

/** A keyring, PEM or JWK. */
export interface ShownKeys {
  readonly file: string;
  readonly kind: 'keyring' | 'public-key';
  /** ISO 8601, or null for a PEM or JWK. */
  readonly exported_at: string | null;
  readonly keys: readonly ShownKey[];
}

/**
 * Reads documents of qpher-sign without the service. With trusted keys, signatures are verified. The artifacts are not
 * read.
 * @throws QpherSignError `manifest-invalid`, `attestation-invalid`, `keyring-invalid` for any other file, and errors of
 * reading files and keys
 */
export async function show(
  { files, trustedKeys }: ShowOptions,
  context: RunContext,
): Promise<readonly ShownDocument[]> {
  const verifier = trustedKeys.length === 0 ? undefined : await verifierOf(trustedKeys, context);
  const shown: ShownDocument[] = [];
  for (const name of files) {
    const file = path.resolve(context.workingDirectory, name);
    shown.push(await showFile({ name, bytes: readBounded(file, MAX_DOCUMENT_BYTES), file }, verifier));
  }
  return shown;
}

async function verifierOf(trustedKeys: readonly string[], context: RunContext): Promise<Verifier> {
  const { keys, background } = await establishTrust({ trustedKeys, keyFingerprints: [] }, context);
  const { verify } = context;
  return new Verifier({ keys, background, allowRetired: true, verify, sha512: sha512Hex });
}

interface ReadFile {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly bytes: Buffer;
}

async function showFile(read: ReadFile, verifier: Verifier | undefined): Promise<ShownDocument> {
  const { name, bytes } = read;
  if (isAttestationPath(name)) return showAttestation(read, verifier);
  const head = bytes.subarray(0, 256).toString('latin1');
  const kind = (['manifest', 'part'] as const).find((one) => head.includes(`"${listTypes[one]}"`));
  if (kind !== undefined) return showList(kind, read, verifier);
  const { keys, exportedAt } = parseTrustedFile({ name, bytes });
  return {
    file: name,
    kind: exportedAt === undefined ? 'public-key' : 'keyring',
    exported_at: exportedAt ?? null,
    keys: keys.map(shownKey),
  };
}

function shownKey({ keyVersion, publicKey, status }: StatedKey): ShownKey {
  return {
    key_version: keyVersion ?? null,
    fingerprint: publicKey.fingerprint,
    status: status ?? null,
  };
}

async function showList(
  kind: ListKind,
  { name, file, bytes }: ReadFile,
  verifier: Verifier | undefined,
): Promise<ShownList> {
  const signature = readIfPresent(signaturePath(file), MAX_SIGNATURE_BYTES);
  const opened = verifier && (await openSignedBytes(kind, { name, bytes, signature }, verifier));
  const manifest = opened?.kind === 'opened' ? opened.manifest : parseUnsigned(kind, name, bytes);
  const keyOf = (version: number): ShownKey => {
    const { scheme, ...claim } = manifestKey(manifest, version);
    return { ...claim, status: verifier?.find(claim)?.status ?? null, scheme };
  };
  return {
    ...{ file: name, kind, signature: signatureOf(opened) },
    signer: keyOf(manifest.key_version),
    created_at: manifest.created_at,
    source: manifest.source,
    keys: manifest.keys.map(({ key_version }) => keyOf(key_version)),
    artifacts: manifest.artifacts.map((artifact) => ({
      path: artifact.path,
      size: artifact.size,
      digests: artifact.digests,
      key_version: artifact.key_version,
    })),
  };
}

function parseUnsigned(kind: ListKind, name: string, bytes: Buffer): Manifest {
  refuseLarge(name, bytes);
  return parseManifest(bytes, kind);
}

async function showAttestation(
  { name, bytes }: ReadFile,
  verifier: Verifier | undefined,
): Promise<ShownList> {
  const opened = verifier && (await openAttestation(bytes, verifier));
  refuseLarge(name, bytes);
  const { bundle, statement } = parseAttestation(bytes);
  const claim = { key_version: null, fingerprint: bundle.keyHint };
  const signer = { ...claim, status: verifier?.find(claim)?.status ?? null };
  return {
    ...{ file: name, kind: 'attestation', signature: signatureOf(opened), signer, created_at: null },
    source: sourceOfOrigin(statement.origin),
    keys: [signer],
    artifacts: statement.subjects.map(({ path: subject, digests }) => ({
      ...{ path: subject, size: null, digests, key_version: null },
    })),
  };
}

function signatureOf(opened: { readonly kind: 'opened' } | Rejection | undefined): ShownSignature {
  if (opened === undefined) {
    const hint = 'set trusted-keys to verify the signature';
    return { verdict: 'not-checked', reason: '', hint };
  }
  if (opened.kind === 'opened') return { verdict: 'valid', reason: '', hint: '' };
  return { verdict: 'invalid', reason: opened.reason, hint: opened.hint };
}

function refuseLarge(name: string, bytes: Buffer): void {
  if (bytes.length <= MAX_UNSIGNED_BYTES) return;
  throw new QpherSignError(
    'manifest-too-large',
    `'${name}' has ${bytes.length} bytes, and no trusted key is known to have signed it`,
    `set trusted-keys to the keyring of its publisher: without a valid signature at most ${MAX_UNSIGNED_BYTES} bytes are read`,
  );
}

/**
 * Returns one public key from a keyring, PEM or JWK.
 * @param keyVersion if it is omitted, the only key that is active or has no status
 * @throws QpherSignError `setting-invalid` if that is not exactly one key, and errors of reading
 */
export function keyOfFile(file: string, keyVersion: number | undefined): StatedKey {
  const { keys } = parseTrustedFile({ name: file, bytes: readBounded(file, MAX_UNSIGNED_BYTES) });
  const wanted = keys.filter((key) =>
    keyVersion === undefined ? (key.status ?? 'active') === 'active' : key.keyVersion === keyVersion,
  );
  const [key, ...others] = wanted;
  if (key !== undefined && others.length === 0) return key;
  throw new QpherSignError(
    'setting-invalid',
    keyVersion === undefined
      ? `'${file}' has no single active key`
      : `'${file}' has no key version ${keyVersion}`,
    `choose one of its versions with --key-version: ${keys.map((one) => one.keyVersion ?? 'none stated').join(', ')}`,
  );
}
