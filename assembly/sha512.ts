// SHA-512 (FIPS 180-4) in AssemblyScript, for the page's worker. The message schedule is computed with SIMD, two words at a time:
// in Chromium, 2 GiB take 3.9 s, and 5.1 s with hash-wasm, which does without. src/page/sha512.ts pads messages and gives the
// initial values, among them those that make this SHA-384.

/** The most bytes that `compress` takes at once. */
export const INPUT_BYTES: usize = 65536;
/** Where they lie. */
export const input: usize = memory.data(65536, 16);
/** Where the eight words of the hash value lie. */
export const state: usize = memory.data(64, 16);

/** §4.2.3 */
const K: usize = memory.data<u64>([
  0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc,
  0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
  0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
  0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
  0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
  0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
  0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4,
  0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
  0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
  0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
  0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30,
  0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
  0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8,
  0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
  0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
  0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
  0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178,
  0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
  0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c,
  0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
]);

// §4.1.3: σ0, σ1 of two words at once
@inline function rotate(x: v128, bits: i32): v128 {
  return v128.or(v128.shr<u64>(x, bits), v128.shl<u64>(x, 64 - bits));
}
@inline function sigma0(x: v128): v128 {
  return v128.xor(v128.xor(rotate(x, 1), rotate(x, 8)), v128.shr<u64>(x, 7));
}
@inline function sigma1(x: v128): v128 {
  return v128.xor(v128.xor(rotate(x, 19), rotate(x, 61)), v128.shr<u64>(x, 6));
}
/** The second word of one pair and the first of the next. */
@inline function between(x: v128, y: v128): v128 {
  return v128.shuffle<u64>(x, y, 1, 2);
}
/** §6.4.2, step 1: two words of the schedule, from pairs of the sixteen words before them. */
@inline function schedule(w0: v128, w2: v128, w8: v128, w10: v128, w14: v128): v128 {
  return v128.add<u64>(
    v128.add<u64>(w0, sigma0(between(w0, w2))),
    v128.add<u64>(between(w8, w10), sigma1(w14)),
  );
}
@inline function bigEndian(address: usize): v128 {
  const x = v128.load(address);
  return v128.shuffle<u8>(x, x, 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);
}

/** §6.4.2, step 3: T1 with Σ1 and Ch, and T2 with Σ0 and Maj. `wk` is the sum of the round's word and constant. */
@inline function t1(e: u64, f: u64, g: u64, h: u64, wk: u64): u64 {
  return h + wk + (rotr<u64>(e, 14) ^ rotr<u64>(e, 18) ^ rotr<u64>(e, 41)) + (g ^ (e & (f ^ g)));
}
@inline function t2(a: u64, b: u64, c: u64): u64 {
  return (rotr<u64>(a, 28) ^ rotr<u64>(a, 34) ^ rotr<u64>(a, 39)) + ((a & b) ^ (c & (a ^ b)));
}
@inline function first(pair: v128): u64 {
  return v128.extract_lane<u64>(pair, 0);
}
@inline function second(pair: v128): u64 {
  return v128.extract_lane<u64>(pair, 1);
}

/** Takes blocks of 128 bytes from `input` into the hash value. */
export function compress(blocks: i32): void {
  let a = load<u64>(state, 0), b = load<u64>(state, 8), c = load<u64>(state, 16), d = load<u64>(state, 24);
  let e = load<u64>(state, 32), f = load<u64>(state, 40), g = load<u64>(state, 48), h = load<u64>(state, 56);
  const end = input + 128 * blocks;
  for (let block = input; block < end; block += 128) {
    let w0 = bigEndian(block), w2 = bigEndian(block + 16), w4 = bigEndian(block + 32), w6 = bigEndian(block + 48);
    let w8 = bigEndian(block + 64), w10 = bigEndian(block + 80), w12 = bigEndian(block + 96), w14 = bigEndian(block + 112);
    for (let k = K; ; k += 128) {
      // Sixteen rounds. The variables change places from one to the next, so that no value has to be moved.
      let wk = v128.add<u64>(w0, v128.load(k, 0));
      h = t1(e, f, g, h, first(wk)); d += h; h += t2(a, b, c);
      g = t1(d, e, f, g, second(wk)); c += g; g += t2(h, a, b);
      wk = v128.add<u64>(w2, v128.load(k, 16));
      f = t1(c, d, e, f, first(wk)); b += f; f += t2(g, h, a);
      e = t1(b, c, d, e, second(wk)); a += e; e += t2(f, g, h);
      wk = v128.add<u64>(w4, v128.load(k, 32));
      d = t1(a, b, c, d, first(wk)); h += d; d += t2(e, f, g);
      c = t1(h, a, b, c, second(wk)); g += c; c += t2(d, e, f);
      wk = v128.add<u64>(w6, v128.load(k, 48));
      b = t1(g, h, a, b, first(wk)); f += b; b += t2(c, d, e);
      a = t1(f, g, h, a, second(wk)); e += a; a += t2(b, c, d);
      wk = v128.add<u64>(w8, v128.load(k, 64));
      h = t1(e, f, g, h, first(wk)); d += h; h += t2(a, b, c);
      g = t1(d, e, f, g, second(wk)); c += g; g += t2(h, a, b);
      wk = v128.add<u64>(w10, v128.load(k, 80));
      f = t1(c, d, e, f, first(wk)); b += f; f += t2(g, h, a);
      e = t1(b, c, d, e, second(wk)); a += e; e += t2(f, g, h);
      wk = v128.add<u64>(w12, v128.load(k, 96));
      d = t1(a, b, c, d, first(wk)); h += d; d += t2(e, f, g);
      c = t1(h, a, b, c, second(wk)); g += c; c += t2(d, e, f);
      wk = v128.add<u64>(w14, v128.load(k, 112));
      b = t1(g, h, a, b, first(wk)); f += b; b += t2(c, d, e);
      a = t1(f, g, h, a, second(wk)); e += a; a += t2(b, c, d);
      if (k === K + 512) break;
      w0 = schedule(w0, w2, w8, w10, w14);
      w2 = schedule(w2, w4, w10, w12, w0);
      w4 = schedule(w4, w6, w12, w14, w2);
      w6 = schedule(w6, w8, w14, w0, w4);
      w8 = schedule(w8, w10, w0, w2, w6);
      w10 = schedule(w10, w12, w2, w4, w8);
      w12 = schedule(w12, w14, w4, w6, w10);
      w14 = schedule(w14, w0, w6, w8, w12);
    }
    a += load<u64>(state, 0), b += load<u64>(state, 8), c += load<u64>(state, 16), d += load<u64>(state, 24);
    e += load<u64>(state, 32), f += load<u64>(state, 40), g += load<u64>(state, 48), h += load<u64>(state, 56);
    store<u64>(state, a, 0), store<u64>(state, b, 8), store<u64>(state, c, 16), store<u64>(state, d, 24);
    store<u64>(state, e, 32), store<u64>(state, f, 40), store<u64>(state, g, 48), store<u64>(state, h, 56);
  }
}
