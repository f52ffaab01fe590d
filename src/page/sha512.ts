/** WebAssembly in base64, which the build makes from `assembly/sha512.ts`. */
declare const SHA512_MODULE: string;

/** Hashes a stream; bytes that are given to `update` may change afterwards. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** Hexadecimal. */
  digest(): string;
}

interface Compression {
  readonly memory: WebAssembly.Memory;
  readonly INPUT_BYTES: WebAssembly.Global<'i32'>;
  readonly input: WebAssembly.Global<'i32'>;
  readonly state: WebAssembly.Global<'i32'>;
  readonly compress: (blocks: number) => void;
}

const BLOCK_BYTES = 128;

/** The length of a message, in bits, at its end. */
const LENGTH_BYTES = 16;

const variants = {
  /** FIPS 180-4 §5.3.4, §6.5. */
  sha384: {
    digestBytes: 48,
    initial: [
      ...[0xcbbb9d5dc1059ed8n, 0x629a292a367cd507n, 0x9159015a3070dd17n, 0x152fecd8f70e5939n],
      ...[0x67332667ffc00b31n, 0x8eb44a8768581511n, 0xdb0c2e0d64f98fa7n, 0x47b5481dbefa4fa4n],
    ],
  },
  /** FIPS 180-4 §5.3.5, §6.4. */
  sha512: {
    digestBytes: 64,
    initial: [
      ...[0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n],
      ...[0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n],
    ],
  },
};

let compiled: WebAssembly.Module | undefined;

/** SHA-512 or SHA-384 with a memory of its own. */
export function sha512Hasher(variant: keyof typeof variants): Hasher {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(SHA512_MODULE), (byte) => byte.charCodeAt(0)));
  const { memory, INPUT_BYTES, input, state, compress } = new WebAssembly.Instance(compiled)
    .exports as unknown as Compression;
  const buffer = new Uint8Array(memory.buffer, input.value, INPUT_BYTES.value);
  const words = new BigUint64Array(memory.buffer, state.value, 8);
  const { digestBytes, initial } = variants[variant];
  words.set(initial);
  let filled = 0;
  let length = 0;

  const update = (bytes: Uint8Array): void => {
    length += bytes.length;
    for (let taken = 0; taken < bytes.length;) {
      const some = bytes.subarray(taken, taken + buffer.length - filled);
      buffer.set(some, filled);
      taken += some.length;
      filled += some.length;
      if (filled === buffer.length) {
        compress(filled / BLOCK_BYTES);
        filled = 0;
      }
    }
  };
  const digest = (): string => {
    const padding = paddingOf(length);
    update(padding);
    compress(filled / BLOCK_BYTES);
    return [...words]
      .map((word) => word.toString(16).padStart(16, '0'))
      .join('')
      .slice(0, 2 * digestBytes);
  };
  return { update, digest };
}

/** A one bit, zeros up to the end of a block, and the length in bits (FIPS 180-4 §5.1.2). */
function paddingOf(length: number): Uint8Array {
  const padding = new Uint8Array(BLOCK_BYTES - ((length + LENGTH_BYTES) % BLOCK_BYTES) + LENGTH_BYTES);
  padding[0] = 0x80;
  new DataView(padding.buffer).setBigUint64(padding.length - 8, 8n * BigInt(length));
  return padding;
}
