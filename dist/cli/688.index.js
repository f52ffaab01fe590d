export const id = 688;

export const ids = [ 688 ];

export const modules = {
6688: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j6: () => dilithium_v31
});
function number(n) {
if (!Number.isSafeInteger(n) || n < 0) throw new Error(`positive integer expected, not ${n}`);
}
function isBytes(a) {
return a instanceof Uint8Array || a != null && typeof a === "object" && a.constructor.name === "Uint8Array";
}
function bytes(b, ...lengths) {
if (!isBytes(b)) throw new Error("Uint8Array expected");
if (lengths.length > 0 && !lengths.includes(b.length)) throw new Error(`Uint8Array expected of length ${lengths}, not of length=${b.length}`);
}
function exists(instance, checkFinished = true) {
if (instance.destroyed) throw new Error("Hash instance has been destroyed");
if (checkFinished && instance.finished) throw new Error("Hash#digest() has already been called");
}
function output(out, instance) {
bytes(out);
const min = instance.outputLen;
if (out.length < min) throw new Error(`digestInto() expects output buffer of length at least ${min}`);
}
const U32_MASK64 = BigInt(2 ** 32 - 1);
const _32n = BigInt(32);
function fromBig(n, le = false) {
if (le) return {
h: Number(n & U32_MASK64),
l: Number(n >> _32n & U32_MASK64)
};
return {
h: Number(n >> _32n & U32_MASK64) | 0,
l: Number(n & U32_MASK64) | 0
};
}
function split(lst, le = false) {
let Ah = new Uint32Array(lst.length);
let Al = new Uint32Array(lst.length);
for (let i = 0; i < lst.length; i++) {
const {h: h, l: l} = fromBig(lst[i], le);
[Ah[i], Al[i]] = [ h, l ];
}
return [ Ah, Al ];
}
const rotlSH = (h, l, s) => h << s | l >>> 32 - s;
const rotlSL = (h, l, s) => l << s | h >>> 32 - s;
const rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
const rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
var external_node_crypto_ = __webpack_require__(7598);
var external_node_crypto_namespaceObject = __webpack_require__.t(external_node_crypto_, 2);
const cryptoNode_crypto = external_node_crypto_namespaceObject && typeof external_node_crypto_namespaceObject === "object" && "webcrypto" in external_node_crypto_namespaceObject ? external_node_crypto_.webcrypto : void 0;
const u32 = arr => new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
const isLE = new Uint8Array(new Uint32Array([ 287454020 ]).buffer)[0] === 68;
const byteSwap = word => word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
function byteSwap32(arr) {
for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
}
function utf8ToBytes(str) {
if (typeof str !== "string") throw new Error(`utf8ToBytes expected string, got ${typeof str}`);
return new Uint8Array((new TextEncoder).encode(str));
}
function toBytes(data) {
if (typeof data === "string") data = utf8ToBytes(data);
bytes(data);
return data;
}
class Hash {
clone() {
return this._cloneInto();
}
}
({}).toString;
function wrapXOFConstructorWithOpts(hashCons) {
const hashC = (msg, opts) => hashCons(opts).update(toBytes(msg)).digest();
const tmp = hashCons({});
hashC.outputLen = tmp.outputLen;
hashC.blockLen = tmp.blockLen;
hashC.create = opts => hashCons(opts);
return hashC;
}
function randomBytes(bytesLength = 32) {
if (cryptoNode_crypto && typeof cryptoNode_crypto.getRandomValues === "function") return cryptoNode_crypto.getRandomValues(new Uint8Array(bytesLength));
throw new Error("crypto.getRandomValues must be defined");
}
const SHA3_PI = [];
const SHA3_ROTL = [];
const _SHA3_IOTA = [];
const _0n = BigInt(0);
const _1n = BigInt(1);
const _2n = BigInt(2);
const _7n = BigInt(7);
const _256n = BigInt(256);
const _0x71n = BigInt(113);
for (let round = 0, R = _1n, x = 1, y = 0; round < 24; round++) {
[x, y] = [ y, (2 * x + 3 * y) % 5 ];
SHA3_PI.push(2 * (5 * y + x));
SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
let t = _0n;
for (let j = 0; j < 7; j++) {
R = (R << _1n ^ (R >> _7n) * _0x71n) % _256n;
if (R & _2n) t ^= _1n << (_1n << BigInt(j)) - _1n;
}
_SHA3_IOTA.push(t);
}
const [SHA3_IOTA_H, SHA3_IOTA_L] = split(_SHA3_IOTA, true);
const rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
const rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
function keccakP(s, rounds = 24) {
const B = new Uint32Array(5 * 2);
for (let round = 24 - rounds; round < 24; round++) {
for (let x = 0; x < 10; x++) B[x] = s[x] ^ s[x + 10] ^ s[x + 20] ^ s[x + 30] ^ s[x + 40];
for (let x = 0; x < 10; x += 2) {
const idx1 = (x + 8) % 10;
const idx0 = (x + 2) % 10;
const B0 = B[idx0];
const B1 = B[idx0 + 1];
const Th = rotlH(B0, B1, 1) ^ B[idx1];
const Tl = rotlL(B0, B1, 1) ^ B[idx1 + 1];
for (let y = 0; y < 50; y += 10) {
s[x + y] ^= Th;
s[x + y + 1] ^= Tl;
}
}
let curH = s[2];
let curL = s[3];
for (let t = 0; t < 24; t++) {
const shift = SHA3_ROTL[t];
const Th = rotlH(curH, curL, shift);
const Tl = rotlL(curH, curL, shift);
const PI = SHA3_PI[t];
curH = s[PI];
curL = s[PI + 1];
s[PI] = Th;
s[PI + 1] = Tl;
}
for (let y = 0; y < 50; y += 10) {
for (let x = 0; x < 10; x++) B[x] = s[y + x];
for (let x = 0; x < 10; x++) s[y + x] ^= ~B[(x + 2) % 10] & B[(x + 4) % 10];
}
s[0] ^= SHA3_IOTA_H[round];
s[1] ^= SHA3_IOTA_L[round];
}
B.fill(0);
}
class Keccak extends Hash {
constructor(blockLen, suffix, outputLen, enableXOF = false, rounds = 24) {
super();
this.blockLen = blockLen;
this.suffix = suffix;
this.outputLen = outputLen;
this.enableXOF = enableXOF;
this.rounds = rounds;
this.pos = 0;
this.posOut = 0;
this.finished = false;
this.destroyed = false;
number(outputLen);
if (0 >= this.blockLen || this.blockLen >= 200) throw new Error("Sha3 supports only keccak-f1600 function");
this.state = new Uint8Array(200);
this.state32 = u32(this.state);
}
keccak() {
if (!isLE) byteSwap32(this.state32);
keccakP(this.state32, this.rounds);
if (!isLE) byteSwap32(this.state32);
this.posOut = 0;
this.pos = 0;
}
update(data) {
exists(this);
const {blockLen: blockLen, state: state} = this;
data = toBytes(data);
const len = data.length;
for (let pos = 0; pos < len; ) {
const take = Math.min(blockLen - this.pos, len - pos);
for (let i = 0; i < take; i++) state[this.pos++] ^= data[pos++];
if (this.pos === blockLen) this.keccak();
}
return this;
}
finish() {
if (this.finished) return;
this.finished = true;
const {state: state, suffix: suffix, pos: pos, blockLen: blockLen} = this;
state[pos] ^= suffix;
if ((suffix & 128) !== 0 && pos === blockLen - 1) this.keccak();
state[blockLen - 1] ^= 128;
this.keccak();
}
writeInto(out) {
exists(this, false);
bytes(out);
this.finish();
const bufferOut = this.state;
const {blockLen: blockLen} = this;
for (let pos = 0, len = out.length; pos < len; ) {
if (this.posOut >= blockLen) this.keccak();
const take = Math.min(blockLen - this.posOut, len - pos);
out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos);
this.posOut += take;
pos += take;
}
return out;
}
xofInto(out) {
if (!this.enableXOF) throw new Error("XOF is not possible for this instance");
return this.writeInto(out);
}
xof(bytes) {
number(bytes);
return this.xofInto(new Uint8Array(bytes));
}
digestInto(out) {
output(out, this);
if (this.finished) throw new Error("digest() was already called");
this.writeInto(out);
this.destroy();
return out;
}
digest() {
return this.digestInto(new Uint8Array(this.outputLen));
}
destroy() {
this.destroyed = true;
this.state.fill(0);
}
_cloneInto(to) {
const {blockLen: blockLen, suffix: suffix, outputLen: outputLen, rounds: rounds, enableXOF: enableXOF} = this;
to || (to = new Keccak(blockLen, suffix, outputLen, enableXOF, rounds));
to.state32.set(this.state32);
to.pos = this.pos;
to.posOut = this.posOut;
to.finished = this.finished;
to.rounds = rounds;
to.suffix = suffix;
to.outputLen = outputLen;
to.enableXOF = enableXOF;
to.destroyed = this.destroyed;
return to;
}
}
const gen = (suffix, blockLen, outputLen) => wrapConstructor(() => new Keccak(blockLen, suffix, outputLen));
null && gen(6, 144, 224 / 8);
null && gen(6, 136, 256 / 8);
null && gen(6, 104, 384 / 8);
null && gen(6, 72, 512 / 8);
null && gen(1, 144, 224 / 8);
null && gen(1, 136, 256 / 8);
null && gen(1, 104, 384 / 8);
null && gen(1, 72, 512 / 8);
const genShake = (suffix, blockLen, outputLen) => wrapXOFConstructorWithOpts((opts = {}) => new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, true));
const shake128 = genShake(31, 168, 128 / 8);
const shake256 = genShake(31, 136, 256 / 8);
function _assert_isBytes(a) {
return a instanceof Uint8Array || a != null && typeof a === "object" && a.constructor.name === "Uint8Array";
}
function _assert_bytes(b, ...lengths) {
if (!_assert_isBytes(b)) throw new Error("Uint8Array expected");
if (lengths.length > 0 && !lengths.includes(b.length)) throw new Error(`Uint8Array expected of length ${lengths}, not of length=${b.length}`);
}
function _assert_exists(instance, checkFinished = true) {
if (instance.destroyed) throw new Error("Hash instance has been destroyed");
if (checkFinished && instance.finished) throw new Error("Hash#digest() has already been called");
}
function _assert_output(out, instance) {
_assert_bytes(out);
const min = instance.outputLen;
if (out.length < min) throw new Error(`digestInto() expects output buffer of length at least ${min}`);
}
const utils_u8 = arr => new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
const utils_u32 = arr => new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
const utils_createView = arr => new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
const utils_isLE = new Uint8Array(new Uint32Array([ 287454020 ]).buffer)[0] === 68;
if (!utils_isLE) throw new Error("Non little-endian hardware is not supported");
function utils_utf8ToBytes(str) {
if (typeof str !== "string") throw new Error(`string expected, got ${typeof str}`);
return new Uint8Array((new TextEncoder).encode(str));
}
function utils_toBytes(data) {
if (typeof data === "string") data = utils_utf8ToBytes(data); else if (_assert_isBytes(data)) data = data.slice(); else throw new Error(`Uint8Array expected, got ${typeof data}`);
return data;
}
function equalBytes(a, b) {
if (a.length !== b.length) return false;
let diff = 0;
for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
return diff === 0;
}
const wrapCipher = (params, c) => {
Object.assign(c, params);
return c;
};
function setBigUint64(view, byteOffset, value, isLE) {
if (typeof view.setBigUint64 === "function") return view.setBigUint64(byteOffset, value, isLE);
const _32n = BigInt(32);
const _u32_max = BigInt(4294967295);
const wh = Number(value >> _32n & _u32_max);
const wl = Number(value & _u32_max);
const h = isLE ? 4 : 0;
const l = isLE ? 0 : 4;
view.setUint32(byteOffset + h, wh, isLE);
view.setUint32(byteOffset + l, wl, isLE);
}
const BLOCK_SIZE = 16;
const ZEROS16 = new Uint8Array(16);
const ZEROS32 = utils_u32(ZEROS16);
const POLY = 225;
const mul2 = (s0, s1, s2, s3) => {
const hiBit = s3 & 1;
return {
s3: s2 << 31 | s3 >>> 1,
s2: s1 << 31 | s2 >>> 1,
s1: s0 << 31 | s1 >>> 1,
s0: s0 >>> 1 ^ POLY << 24 & -(hiBit & 1)
};
};
const swapLE = n => (n >>> 0 & 255) << 24 | (n >>> 8 & 255) << 16 | (n >>> 16 & 255) << 8 | n >>> 24 & 255 | 0;
function _toGHASHKey(k) {
k.reverse();
const hiBit = k[15] & 1;
let carry = 0;
for (let i = 0; i < k.length; i++) {
const t = k[i];
k[i] = t >>> 1 | carry;
carry = (t & 1) << 7;
}
k[0] ^= -hiBit & 225;
return k;
}
const estimateWindow = bytes => {
if (bytes > 64 * 1024) return 8;
if (bytes > 1024) return 4;
return 2;
};
class GHASH {
constructor(key, expectedLength) {
this.blockLen = BLOCK_SIZE;
this.outputLen = BLOCK_SIZE;
this.s0 = 0;
this.s1 = 0;
this.s2 = 0;
this.s3 = 0;
this.finished = false;
key = utils_toBytes(key);
_assert_bytes(key, 16);
const kView = utils_createView(key);
let k0 = kView.getUint32(0, false);
let k1 = kView.getUint32(4, false);
let k2 = kView.getUint32(8, false);
let k3 = kView.getUint32(12, false);
const doubles = [];
for (let i = 0; i < 128; i++) {
doubles.push({
s0: swapLE(k0),
s1: swapLE(k1),
s2: swapLE(k2),
s3: swapLE(k3)
});
({s0: k0, s1: k1, s2: k2, s3: k3} = mul2(k0, k1, k2, k3));
}
const W = estimateWindow(expectedLength || 1024);
if (![ 1, 2, 4, 8 ].includes(W)) throw new Error(`ghash: wrong window size=${W}, should be 2, 4 or 8`);
this.W = W;
const bits = 128;
const windows = bits / W;
const windowSize = this.windowSize = 2 ** W;
const items = [];
for (let w = 0; w < windows; w++) for (let byte = 0; byte < windowSize; byte++) {
let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
for (let j = 0; j < W; j++) {
const bit = byte >>> W - j - 1 & 1;
if (!bit) continue;
const {s0: d0, s1: d1, s2: d2, s3: d3} = doubles[W * w + j];
s0 ^= d0, s1 ^= d1, s2 ^= d2, s3 ^= d3;
}
items.push({
s0: s0,
s1: s1,
s2: s2,
s3: s3
});
}
this.t = items;
}
_updateBlock(s0, s1, s2, s3) {
s0 ^= this.s0, s1 ^= this.s1, s2 ^= this.s2, s3 ^= this.s3;
const {W: W, t: t, windowSize: windowSize} = this;
let o0 = 0, o1 = 0, o2 = 0, o3 = 0;
const mask = (1 << W) - 1;
let w = 0;
for (const num of [ s0, s1, s2, s3 ]) for (let bytePos = 0; bytePos < 4; bytePos++) {
const byte = num >>> 8 * bytePos & 255;
for (let bitPos = 8 / W - 1; bitPos >= 0; bitPos--) {
const bit = byte >>> W * bitPos & mask;
const {s0: e0, s1: e1, s2: e2, s3: e3} = t[w * windowSize + bit];
o0 ^= e0, o1 ^= e1, o2 ^= e2, o3 ^= e3;
w += 1;
}
}
this.s0 = o0;
this.s1 = o1;
this.s2 = o2;
this.s3 = o3;
}
update(data) {
data = utils_toBytes(data);
_assert_exists(this);
const b32 = utils_u32(data);
const blocks = Math.floor(data.length / BLOCK_SIZE);
const left = data.length % BLOCK_SIZE;
for (let i = 0; i < blocks; i++) this._updateBlock(b32[i * 4 + 0], b32[i * 4 + 1], b32[i * 4 + 2], b32[i * 4 + 3]);
if (left) {
ZEROS16.set(data.subarray(blocks * BLOCK_SIZE));
this._updateBlock(ZEROS32[0], ZEROS32[1], ZEROS32[2], ZEROS32[3]);
ZEROS32.fill(0);
}
return this;
}
destroy() {
const {t: t} = this;
for (const elm of t) elm.s0 = 0, elm.s1 = 0, elm.s2 = 0, elm.s3 = 0;
}
digestInto(out) {
_assert_exists(this);
_assert_output(out, this);
this.finished = true;
const {s0: s0, s1: s1, s2: s2, s3: s3} = this;
const o32 = utils_u32(out);
o32[0] = s0;
o32[1] = s1;
o32[2] = s2;
o32[3] = s3;
return out;
}
digest() {
const res = new Uint8Array(BLOCK_SIZE);
this.digestInto(res);
this.destroy();
return res;
}
}
class Polyval extends GHASH {
constructor(key, expectedLength) {
key = utils_toBytes(key);
const ghKey = _toGHASHKey(key.slice());
super(ghKey, expectedLength);
ghKey.fill(0);
}
update(data) {
data = utils_toBytes(data);
_assert_exists(this);
const b32 = utils_u32(data);
const left = data.length % BLOCK_SIZE;
const blocks = Math.floor(data.length / BLOCK_SIZE);
for (let i = 0; i < blocks; i++) this._updateBlock(swapLE(b32[i * 4 + 3]), swapLE(b32[i * 4 + 2]), swapLE(b32[i * 4 + 1]), swapLE(b32[i * 4 + 0]));
if (left) {
ZEROS16.set(data.subarray(blocks * BLOCK_SIZE));
this._updateBlock(swapLE(ZEROS32[3]), swapLE(ZEROS32[2]), swapLE(ZEROS32[1]), swapLE(ZEROS32[0]));
ZEROS32.fill(0);
}
return this;
}
digestInto(out) {
_assert_exists(this);
_assert_output(out, this);
this.finished = true;
const {s0: s0, s1: s1, s2: s2, s3: s3} = this;
const o32 = utils_u32(out);
o32[0] = s0;
o32[1] = s1;
o32[2] = s2;
o32[3] = s3;
return out.reverse();
}
}
function wrapConstructorWithKey(hashCons) {
const hashC = (msg, key) => hashCons(key, msg.length).update(utils_toBytes(msg)).digest();
const tmp = hashCons(new Uint8Array(16), 0);
hashC.outputLen = tmp.outputLen;
hashC.blockLen = tmp.blockLen;
hashC.create = (key, expectedLength) => hashCons(key, expectedLength);
return hashC;
}
const ghash = wrapConstructorWithKey((key, expectedLength) => new GHASH(key, expectedLength));
const polyval = wrapConstructorWithKey((key, expectedLength) => new Polyval(key, expectedLength));
const aes_BLOCK_SIZE = 16;
const BLOCK_SIZE32 = 4;
const EMPTY_BLOCK = new Uint8Array(aes_BLOCK_SIZE);
const aes_POLY = 283;
function aes_mul2(n) {
return n << 1 ^ aes_POLY & -(n >> 7);
}
function mul(a, b) {
let res = 0;
for (;b > 0; b >>= 1) {
res ^= a & -(b & 1);
a = aes_mul2(a);
}
return res;
}
const sbox = (() => {
let t = new Uint8Array(256);
for (let i = 0, x = 1; i < 256; i++, x ^= aes_mul2(x)) t[i] = x;
const box = new Uint8Array(256);
box[0] = 99;
for (let i = 0; i < 255; i++) {
let x = t[255 - i];
x |= x << 8;
box[t[i]] = (x ^ x >> 4 ^ x >> 5 ^ x >> 6 ^ x >> 7 ^ 99) & 255;
}
return box;
})();
const invSbox = sbox.map((_, j) => sbox.indexOf(j));
const rotr32_8 = n => n << 24 | n >>> 8;
const rotl32_8 = n => n << 8 | n >>> 24;
function genTtable(sbox, fn) {
if (sbox.length !== 256) throw new Error("Wrong sbox length");
const T0 = new Uint32Array(256).map((_, j) => fn(sbox[j]));
const T1 = T0.map(rotl32_8);
const T2 = T1.map(rotl32_8);
const T3 = T2.map(rotl32_8);
const T01 = new Uint32Array(256 * 256);
const T23 = new Uint32Array(256 * 256);
const sbox2 = new Uint16Array(256 * 256);
for (let i = 0; i < 256; i++) for (let j = 0; j < 256; j++) {
const idx = i * 256 + j;
T01[idx] = T0[i] ^ T1[j];
T23[idx] = T2[i] ^ T3[j];
sbox2[idx] = sbox[i] << 8 | sbox[j];
}
return {
sbox: sbox,
sbox2: sbox2,
T0: T0,
T1: T1,
T2: T2,
T3: T3,
T01: T01,
T23: T23
};
}
const tableEncoding = genTtable(sbox, s => mul(s, 3) << 24 | s << 16 | s << 8 | mul(s, 2));
const tableDecoding = genTtable(invSbox, s => mul(s, 11) << 24 | mul(s, 13) << 16 | mul(s, 9) << 8 | mul(s, 14));
const xPowers = (() => {
const p = new Uint8Array(16);
for (let i = 0, x = 1; i < 16; i++, x = aes_mul2(x)) p[i] = x;
return p;
})();
function expandKeyLE(key) {
_assert_bytes(key);
const len = key.length;
if (![ 16, 24, 32 ].includes(len)) throw new Error(`aes: wrong key size: should be 16, 24 or 32, got: ${len}`);
const {sbox2: sbox2} = tableEncoding;
const k32 = utils_u32(key);
const Nk = k32.length;
const subByte = n => applySbox(sbox2, n, n, n, n);
const xk = new Uint32Array(len + 28);
xk.set(k32);
for (let i = Nk; i < xk.length; i++) {
let t = xk[i - 1];
if (i % Nk === 0) t = subByte(rotr32_8(t)) ^ xPowers[i / Nk - 1]; else if (Nk > 6 && i % Nk === 4) t = subByte(t);
xk[i] = xk[i - Nk] ^ t;
}
return xk;
}
function expandKeyDecLE(key) {
const encKey = expandKeyLE(key);
const xk = encKey.slice();
const Nk = encKey.length;
const {sbox2: sbox2} = tableEncoding;
const {T0: T0, T1: T1, T2: T2, T3: T3} = tableDecoding;
for (let i = 0; i < Nk; i += 4) for (let j = 0; j < 4; j++) xk[i + j] = encKey[Nk - i - 4 + j];
encKey.fill(0);
for (let i = 4; i < Nk - 4; i++) {
const x = xk[i];
const w = applySbox(sbox2, x, x, x, x);
xk[i] = T0[w & 255] ^ T1[w >>> 8 & 255] ^ T2[w >>> 16 & 255] ^ T3[w >>> 24];
}
return xk;
}
function apply0123(T01, T23, s0, s1, s2, s3) {
return T01[s0 << 8 & 65280 | s1 >>> 8 & 255] ^ T23[s2 >>> 8 & 65280 | s3 >>> 24 & 255];
}
function applySbox(sbox2, s0, s1, s2, s3) {
return sbox2[s0 & 255 | s1 & 65280] | sbox2[s2 >>> 16 & 255 | s3 >>> 16 & 65280] << 16;
}
function encrypt(xk, s0, s1, s2, s3) {
const {sbox2: sbox2, T01: T01, T23: T23} = tableEncoding;
let k = 0;
s0 ^= xk[k++], s1 ^= xk[k++], s2 ^= xk[k++], s3 ^= xk[k++];
const rounds = xk.length / 4 - 2;
for (let i = 0; i < rounds; i++) {
const t0 = xk[k++] ^ apply0123(T01, T23, s0, s1, s2, s3);
const t1 = xk[k++] ^ apply0123(T01, T23, s1, s2, s3, s0);
const t2 = xk[k++] ^ apply0123(T01, T23, s2, s3, s0, s1);
const t3 = xk[k++] ^ apply0123(T01, T23, s3, s0, s1, s2);
s0 = t0, s1 = t1, s2 = t2, s3 = t3;
}
const t0 = xk[k++] ^ applySbox(sbox2, s0, s1, s2, s3);
const t1 = xk[k++] ^ applySbox(sbox2, s1, s2, s3, s0);
const t2 = xk[k++] ^ applySbox(sbox2, s2, s3, s0, s1);
const t3 = xk[k++] ^ applySbox(sbox2, s3, s0, s1, s2);
return {
s0: t0,
s1: t1,
s2: t2,
s3: t3
};
}
function decrypt(xk, s0, s1, s2, s3) {
const {sbox2: sbox2, T01: T01, T23: T23} = tableDecoding;
let k = 0;
s0 ^= xk[k++], s1 ^= xk[k++], s2 ^= xk[k++], s3 ^= xk[k++];
const rounds = xk.length / 4 - 2;
for (let i = 0; i < rounds; i++) {
const t0 = xk[k++] ^ apply0123(T01, T23, s0, s3, s2, s1);
const t1 = xk[k++] ^ apply0123(T01, T23, s1, s0, s3, s2);
const t2 = xk[k++] ^ apply0123(T01, T23, s2, s1, s0, s3);
const t3 = xk[k++] ^ apply0123(T01, T23, s3, s2, s1, s0);
s0 = t0, s1 = t1, s2 = t2, s3 = t3;
}
const t0 = xk[k++] ^ applySbox(sbox2, s0, s3, s2, s1);
const t1 = xk[k++] ^ applySbox(sbox2, s1, s0, s3, s2);
const t2 = xk[k++] ^ applySbox(sbox2, s2, s1, s0, s3);
const t3 = xk[k++] ^ applySbox(sbox2, s3, s2, s1, s0);
return {
s0: t0,
s1: t1,
s2: t2,
s3: t3
};
}
function getDst(len, dst) {
if (!dst) return new Uint8Array(len);
_assert_bytes(dst);
if (dst.length < len) throw new Error(`aes: wrong destination length, expected at least ${len}, got: ${dst.length}`);
return dst;
}
function ctrCounter(xk, nonce, src, dst) {
_assert_bytes(nonce, aes_BLOCK_SIZE);
_assert_bytes(src);
const srcLen = src.length;
dst = getDst(srcLen, dst);
const ctr = nonce;
const c32 = utils_u32(ctr);
let {s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, c32[0], c32[1], c32[2], c32[3]);
const src32 = utils_u32(src);
const dst32 = utils_u32(dst);
for (let i = 0; i + 4 <= src32.length; i += 4) {
dst32[i + 0] = src32[i + 0] ^ s0;
dst32[i + 1] = src32[i + 1] ^ s1;
dst32[i + 2] = src32[i + 2] ^ s2;
dst32[i + 3] = src32[i + 3] ^ s3;
let carry = 1;
for (let i = ctr.length - 1; i >= 0; i--) {
carry = carry + (ctr[i] & 255) | 0;
ctr[i] = carry & 255;
carry >>>= 8;
}
({s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, c32[0], c32[1], c32[2], c32[3]));
}
const start = aes_BLOCK_SIZE * Math.floor(src32.length / BLOCK_SIZE32);
if (start < srcLen) {
const b32 = new Uint32Array([ s0, s1, s2, s3 ]);
const buf = utils_u8(b32);
for (let i = start, pos = 0; i < srcLen; i++, pos++) dst[i] = src[i] ^ buf[pos];
}
return dst;
}
function ctr32(xk, isLE, nonce, src, dst) {
_assert_bytes(nonce, aes_BLOCK_SIZE);
_assert_bytes(src);
dst = getDst(src.length, dst);
const ctr = nonce;
const c32 = utils_u32(ctr);
const view = utils_createView(ctr);
const src32 = utils_u32(src);
const dst32 = utils_u32(dst);
const ctrPos = isLE ? 0 : 12;
const srcLen = src.length;
let ctrNum = view.getUint32(ctrPos, isLE);
let {s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, c32[0], c32[1], c32[2], c32[3]);
for (let i = 0; i + 4 <= src32.length; i += 4) {
dst32[i + 0] = src32[i + 0] ^ s0;
dst32[i + 1] = src32[i + 1] ^ s1;
dst32[i + 2] = src32[i + 2] ^ s2;
dst32[i + 3] = src32[i + 3] ^ s3;
ctrNum = ctrNum + 1 >>> 0;
view.setUint32(ctrPos, ctrNum, isLE);
({s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, c32[0], c32[1], c32[2], c32[3]));
}
const start = aes_BLOCK_SIZE * Math.floor(src32.length / BLOCK_SIZE32);
if (start < srcLen) {
const b32 = new Uint32Array([ s0, s1, s2, s3 ]);
const buf = utils_u8(b32);
for (let i = start, pos = 0; i < srcLen; i++, pos++) dst[i] = src[i] ^ buf[pos];
}
return dst;
}
wrapCipher({
blockSize: 16,
nonceLength: 16
}, function(key, nonce) {
_assert_bytes(key);
_assert_bytes(nonce, aes_BLOCK_SIZE);
function processCtr(buf, dst) {
const xk = expandKeyLE(key);
const n = nonce.slice();
const out = ctrCounter(xk, n, buf, dst);
xk.fill(0);
n.fill(0);
return out;
}
return {
encrypt: (plaintext, dst) => processCtr(plaintext, dst),
decrypt: (ciphertext, dst) => processCtr(ciphertext, dst)
};
});
function validateBlockDecrypt(data) {
_assert_bytes(data);
if (data.length % aes_BLOCK_SIZE !== 0) throw new Error(`aes/(cbc-ecb).decrypt ciphertext should consist of blocks with size ${aes_BLOCK_SIZE}`);
}
function validateBlockEncrypt(plaintext, pcks5, dst) {
let outLen = plaintext.length;
const remaining = outLen % aes_BLOCK_SIZE;
if (!pcks5 && remaining !== 0) throw new Error("aec/(cbc-ecb): unpadded plaintext with disabled padding");
const b = utils_u32(plaintext);
if (pcks5) {
let left = aes_BLOCK_SIZE - remaining;
if (!left) left = aes_BLOCK_SIZE;
outLen += left;
}
const out = getDst(outLen, dst);
const o = utils_u32(out);
return {
b: b,
o: o,
out: out
};
}
function validatePCKS(data, pcks5) {
if (!pcks5) return data;
const len = data.length;
if (!len) throw new Error(`aes/pcks5: empty ciphertext not allowed`);
const lastByte = data[len - 1];
if (lastByte <= 0 || lastByte > 16) throw new Error(`aes/pcks5: wrong padding byte: ${lastByte}`);
const out = data.subarray(0, -lastByte);
for (let i = 0; i < lastByte; i++) if (data[len - i - 1] !== lastByte) throw new Error(`aes/pcks5: wrong padding`);
return out;
}
function padPCKS(left) {
const tmp = new Uint8Array(16);
const tmp32 = utils_u32(tmp);
tmp.set(left);
const paddingByte = aes_BLOCK_SIZE - left.length;
for (let i = aes_BLOCK_SIZE - paddingByte; i < aes_BLOCK_SIZE; i++) tmp[i] = paddingByte;
return tmp32;
}
wrapCipher({
blockSize: 16
}, function(key, opts = {}) {
_assert_bytes(key);
const pcks5 = !opts.disablePadding;
return {
encrypt: (plaintext, dst) => {
_assert_bytes(plaintext);
const {b: b, o: o, out: _out} = validateBlockEncrypt(plaintext, pcks5, dst);
const xk = expandKeyLE(key);
let i = 0;
for (;i + 4 <= b.length; ) {
const {s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, b[i + 0], b[i + 1], b[i + 2], b[i + 3]);
o[i++] = s0, o[i++] = s1, o[i++] = s2, o[i++] = s3;
}
if (pcks5) {
const tmp32 = padPCKS(plaintext.subarray(i * 4));
const {s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, tmp32[0], tmp32[1], tmp32[2], tmp32[3]);
o[i++] = s0, o[i++] = s1, o[i++] = s2, o[i++] = s3;
}
xk.fill(0);
return _out;
},
decrypt: (ciphertext, dst) => {
validateBlockDecrypt(ciphertext);
const xk = expandKeyDecLE(key);
const out = getDst(ciphertext.length, dst);
const b = utils_u32(ciphertext);
const o = utils_u32(out);
for (let i = 0; i + 4 <= b.length; ) {
const {s0: s0, s1: s1, s2: s2, s3: s3} = decrypt(xk, b[i + 0], b[i + 1], b[i + 2], b[i + 3]);
o[i++] = s0, o[i++] = s1, o[i++] = s2, o[i++] = s3;
}
xk.fill(0);
return validatePCKS(out, pcks5);
}
};
});
wrapCipher({
blockSize: 16,
nonceLength: 16
}, function(key, iv, opts = {}) {
_assert_bytes(key);
_assert_bytes(iv, 16);
const pcks5 = !opts.disablePadding;
return {
encrypt: (plaintext, dst) => {
const xk = expandKeyLE(key);
const {b: b, o: o, out: _out} = validateBlockEncrypt(plaintext, pcks5, dst);
const n32 = utils_u32(iv);
let s0 = n32[0], s1 = n32[1], s2 = n32[2], s3 = n32[3];
let i = 0;
for (;i + 4 <= b.length; ) {
s0 ^= b[i + 0], s1 ^= b[i + 1], s2 ^= b[i + 2], s3 ^= b[i + 3];
({s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, s0, s1, s2, s3));
o[i++] = s0, o[i++] = s1, o[i++] = s2, o[i++] = s3;
}
if (pcks5) {
const tmp32 = padPCKS(plaintext.subarray(i * 4));
s0 ^= tmp32[0], s1 ^= tmp32[1], s2 ^= tmp32[2], s3 ^= tmp32[3];
({s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, s0, s1, s2, s3));
o[i++] = s0, o[i++] = s1, o[i++] = s2, o[i++] = s3;
}
xk.fill(0);
return _out;
},
decrypt: (ciphertext, dst) => {
validateBlockDecrypt(ciphertext);
const xk = expandKeyDecLE(key);
const n32 = utils_u32(iv);
const out = getDst(ciphertext.length, dst);
const b = utils_u32(ciphertext);
const o = utils_u32(out);
let s0 = n32[0], s1 = n32[1], s2 = n32[2], s3 = n32[3];
for (let i = 0; i + 4 <= b.length; ) {
const ps0 = s0, ps1 = s1, ps2 = s2, ps3 = s3;
s0 = b[i + 0], s1 = b[i + 1], s2 = b[i + 2], s3 = b[i + 3];
const {s0: o0, s1: o1, s2: o2, s3: o3} = decrypt(xk, s0, s1, s2, s3);
o[i++] = o0 ^ ps0, o[i++] = o1 ^ ps1, o[i++] = o2 ^ ps2, o[i++] = o3 ^ ps3;
}
xk.fill(0);
return validatePCKS(out, pcks5);
}
};
});
wrapCipher({
blockSize: 16,
nonceLength: 16
}, function(key, iv) {
_assert_bytes(key);
_assert_bytes(iv, 16);
function processCfb(src, isEncrypt, dst) {
const xk = expandKeyLE(key);
const srcLen = src.length;
dst = getDst(srcLen, dst);
const src32 = utils_u32(src);
const dst32 = utils_u32(dst);
const next32 = isEncrypt ? dst32 : src32;
const n32 = utils_u32(iv);
let s0 = n32[0], s1 = n32[1], s2 = n32[2], s3 = n32[3];
for (let i = 0; i + 4 <= src32.length; ) {
const {s0: e0, s1: e1, s2: e2, s3: e3} = encrypt(xk, s0, s1, s2, s3);
dst32[i + 0] = src32[i + 0] ^ e0;
dst32[i + 1] = src32[i + 1] ^ e1;
dst32[i + 2] = src32[i + 2] ^ e2;
dst32[i + 3] = src32[i + 3] ^ e3;
s0 = next32[i++], s1 = next32[i++], s2 = next32[i++], s3 = next32[i++];
}
const start = aes_BLOCK_SIZE * Math.floor(src32.length / BLOCK_SIZE32);
if (start < srcLen) {
({s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(xk, s0, s1, s2, s3));
const buf = utils_u8(new Uint32Array([ s0, s1, s2, s3 ]));
for (let i = start, pos = 0; i < srcLen; i++, pos++) dst[i] = src[i] ^ buf[pos];
buf.fill(0);
}
xk.fill(0);
return dst;
}
return {
encrypt: (plaintext, dst) => processCfb(plaintext, true, dst),
decrypt: (ciphertext, dst) => processCfb(ciphertext, false, dst)
};
});
function computeTag(fn, isLE, key, data, AAD) {
const h = fn.create(key, data.length + (AAD?.length || 0));
if (AAD) h.update(AAD);
h.update(data);
const num = new Uint8Array(16);
const view = utils_createView(num);
if (AAD) setBigUint64(view, 0, BigInt(AAD.length * 8), isLE);
setBigUint64(view, 8, BigInt(data.length * 8), isLE);
h.update(num);
return h.digest();
}
wrapCipher({
blockSize: 16,
nonceLength: 12,
tagLength: 16
}, function(key, nonce, AAD) {
_assert_bytes(nonce);
if (nonce.length === 0) throw new Error("aes/gcm: empty nonce");
const tagLength = 16;
function _computeTag(authKey, tagMask, data) {
const tag = computeTag(ghash, false, authKey, data, AAD);
for (let i = 0; i < tagMask.length; i++) tag[i] ^= tagMask[i];
return tag;
}
function deriveKeys() {
const xk = expandKeyLE(key);
const authKey = EMPTY_BLOCK.slice();
const counter = EMPTY_BLOCK.slice();
ctr32(xk, false, counter, counter, authKey);
if (nonce.length === 12) counter.set(nonce); else {
const nonceLen = EMPTY_BLOCK.slice();
const view = utils_createView(nonceLen);
setBigUint64(view, 8, BigInt(nonce.length * 8), false);
ghash.create(authKey).update(nonce).update(nonceLen).digestInto(counter);
}
const tagMask = ctr32(xk, false, counter, EMPTY_BLOCK);
return {
xk: xk,
authKey: authKey,
counter: counter,
tagMask: tagMask
};
}
return {
encrypt: plaintext => {
_assert_bytes(plaintext);
const {xk: xk, authKey: authKey, counter: counter, tagMask: tagMask} = deriveKeys();
const out = new Uint8Array(plaintext.length + tagLength);
ctr32(xk, false, counter, plaintext, out);
const tag = _computeTag(authKey, tagMask, out.subarray(0, out.length - tagLength));
out.set(tag, plaintext.length);
xk.fill(0);
return out;
},
decrypt: ciphertext => {
_assert_bytes(ciphertext);
if (ciphertext.length < tagLength) throw new Error(`aes/gcm: ciphertext less than tagLen (${tagLength})`);
const {xk: xk, authKey: authKey, counter: counter, tagMask: tagMask} = deriveKeys();
const data = ciphertext.subarray(0, -tagLength);
const passedTag = ciphertext.subarray(-tagLength);
const tag = _computeTag(authKey, tagMask, data);
if (!equalBytes(tag, passedTag)) throw new Error("aes/gcm: invalid ghash tag");
const out = ctr32(xk, false, counter, data);
authKey.fill(0);
tagMask.fill(0);
xk.fill(0);
return out;
}
};
});
const limit = (name, min, max) => value => {
if (!Number.isSafeInteger(value) || min > value || value > max) throw new Error(`${name}: invalid value=${value}, must be [${min}..${max}]`);
};
wrapCipher({
blockSize: 16,
nonceLength: 12,
tagLength: 16
}, function(key, nonce, AAD) {
const tagLength = 16;
const AAD_LIMIT = limit("AAD", 0, 2 ** 36);
const PLAIN_LIMIT = limit("plaintext", 0, 2 ** 36);
const NONCE_LIMIT = limit("nonce", 12, 12);
const CIPHER_LIMIT = limit("ciphertext", 16, 2 ** 36 + 16);
_assert_bytes(nonce);
NONCE_LIMIT(nonce.length);
if (AAD) {
_assert_bytes(AAD);
AAD_LIMIT(AAD.length);
}
function deriveKeys() {
const len = key.length;
if (len !== 16 && len !== 24 && len !== 32) throw new Error(`key length must be 16, 24 or 32 bytes, got: ${len} bytes`);
const xk = expandKeyLE(key);
const encKey = new Uint8Array(len);
const authKey = new Uint8Array(16);
const n32 = utils_u32(nonce);
let s0 = 0, s1 = n32[0], s2 = n32[1], s3 = n32[2];
let counter = 0;
for (const derivedKey of [ authKey, encKey ].map(utils_u32)) {
const d32 = utils_u32(derivedKey);
for (let i = 0; i < d32.length; i += 2) {
const {s0: o0, s1: o1} = encrypt(xk, s0, s1, s2, s3);
d32[i + 0] = o0;
d32[i + 1] = o1;
s0 = ++counter;
}
}
xk.fill(0);
return {
authKey: authKey,
encKey: expandKeyLE(encKey)
};
}
function _computeTag(encKey, authKey, data) {
const tag = computeTag(polyval, true, authKey, data, AAD);
for (let i = 0; i < 12; i++) tag[i] ^= nonce[i];
tag[15] &= 127;
const t32 = utils_u32(tag);
let s0 = t32[0], s1 = t32[1], s2 = t32[2], s3 = t32[3];
({s0: s0, s1: s1, s2: s2, s3: s3} = encrypt(encKey, s0, s1, s2, s3));
t32[0] = s0, t32[1] = s1, t32[2] = s2, t32[3] = s3;
return tag;
}
function processSiv(encKey, tag, input) {
let block = tag.slice();
block[15] |= 128;
return ctr32(encKey, true, block, input);
}
return {
encrypt: plaintext => {
_assert_bytes(plaintext);
PLAIN_LIMIT(plaintext.length);
const {encKey: encKey, authKey: authKey} = deriveKeys();
const tag = _computeTag(encKey, authKey, plaintext);
const out = new Uint8Array(plaintext.length + tagLength);
out.set(tag, plaintext.length);
out.set(processSiv(encKey, tag, plaintext));
encKey.fill(0);
authKey.fill(0);
return out;
},
decrypt: ciphertext => {
_assert_bytes(ciphertext);
CIPHER_LIMIT(ciphertext.length);
const tag = ciphertext.subarray(-tagLength);
const {encKey: encKey, authKey: authKey} = deriveKeys();
const plaintext = processSiv(encKey, tag, ciphertext.subarray(0, -tagLength));
const expectedTag = _computeTag(encKey, authKey, plaintext);
encKey.fill(0);
authKey.fill(0);
if (!equalBytes(tag, expectedTag)) throw new Error("invalid polyval tag");
return plaintext;
}
};
});
const ensureBytes = bytes;
const utils_randomBytes = randomBytes;
function utils_equalBytes(a, b) {
if (a.length !== b.length) return false;
let diff = 0;
for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
return diff === 0;
}
function splitCoder(...lengths) {
const getLength = c => typeof c === "number" ? c : c.bytesLen;
const bytesLen = lengths.reduce((sum, a) => sum + getLength(a), 0);
return {
bytesLen: bytesLen,
encode: bufs => {
const res = new Uint8Array(bytesLen);
for (let i = 0, pos = 0; i < lengths.length; i++) {
const c = lengths[i];
const l = getLength(c);
const b = typeof c === "number" ? bufs[i] : c.encode(bufs[i]);
ensureBytes(b, l);
res.set(b, pos);
if (typeof c !== "number") b.fill(0);
pos += l;
}
return res;
},
decode: buf => {
ensureBytes(buf, bytesLen);
const res = [];
for (const c of lengths) {
const l = getLength(c);
const b = buf.subarray(0, l);
res.push(typeof c === "number" ? b : c.decode(b));
buf = buf.subarray(l);
}
return res;
}
};
}
function vecCoder(c, vecLen) {
const bytesLen = vecLen * c.bytesLen;
return {
bytesLen: bytesLen,
encode: u => {
if (u.length !== vecLen) throw new Error(`vecCoder.encode: wrong length=${u.length}. Expected: ${vecLen}`);
const res = new Uint8Array(bytesLen);
for (let i = 0, pos = 0; i < u.length; i++) {
const b = c.encode(u[i]);
res.set(b, pos);
b.fill(0);
pos += b.length;
}
return res;
},
decode: a => {
ensureBytes(a, bytesLen);
const r = [];
for (let i = 0; i < a.length; i += c.bytesLen) r.push(c.decode(a.subarray(i, i + c.bytesLen)));
return r;
}
};
}
function cleanBytes(...list) {
for (const t of list) if (Array.isArray(t)) for (const b of t) b.fill(0); else t.fill(0);
}
function getMask(bits) {
return (1 << bits) - 1;
}
function bitReversal(n, bits = 8) {
const padded = n.toString(2).padStart(8, "0");
const sliced = padded.slice(-bits).padStart(7, "0");
const revrsd = sliced.split("").reverse().join("");
return Number.parseInt(revrsd, 2);
}
const genCrystals = opts => {
const {newPoly: newPoly, N: N, Q: Q, F: F, ROOT_OF_UNITY: ROOT_OF_UNITY, brvBits: brvBits, isKyber: isKyber} = opts;
const mod = (a, modulo = Q) => {
const result = a % modulo | 0;
return (result >= 0 ? result | 0 : modulo + result | 0) | 0;
};
const smod = (a, modulo = Q) => {
const r = mod(a, modulo) | 0;
return (r > modulo >> 1 ? r - modulo | 0 : r) | 0;
};
function getZettas() {
const out = newPoly(N);
for (let i = 0; i < N; i++) {
const b = bitReversal(i, brvBits);
const p = BigInt(ROOT_OF_UNITY) ** BigInt(b) % BigInt(Q);
out[i] = Number(p) | 0;
}
return out;
}
const nttZetas = getZettas();
const LEN1 = isKyber ? 128 : N;
const LEN2 = isKyber ? 1 : 0;
const NTT = {
encode: r => {
for (let k = 1, len = 128; len > LEN2; len >>= 1) for (let start = 0; start < N; start += 2 * len) {
const zeta = nttZetas[k++];
for (let j = start; j < start + len; j++) {
const t = mod(zeta * r[j + len]);
r[j + len] = mod(r[j] - t) | 0;
r[j] = mod(r[j] + t) | 0;
}
}
return r;
},
decode: r => {
for (let k = LEN1 - 1, len = 1 + LEN2; len < LEN1 + LEN2; len <<= 1) for (let start = 0; start < N; start += 2 * len) {
const zeta = nttZetas[k--];
for (let j = start; j < start + len; j++) {
const t = r[j];
r[j] = mod(t + r[j + len]);
r[j + len] = mod(zeta * (r[j + len] - t));
}
}
for (let i = 0; i < r.length; i++) r[i] = mod(F * r[i]);
return r;
}
};
const bitsCoder = (d, c) => {
const mask = getMask(d);
const bytesLen = d * (N / 8);
return {
bytesLen: bytesLen,
encode: poly => {
const r = new Uint8Array(bytesLen);
for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < poly.length; i++) {
buf |= (c.encode(poly[i]) & mask) << bufLen;
bufLen += d;
for (;bufLen >= 8; bufLen -= 8, buf >>= 8) r[pos++] = buf & getMask(bufLen);
}
return r;
},
decode: bytes => {
const r = newPoly(N);
for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < bytes.length; i++) {
buf |= bytes[i] << bufLen;
bufLen += 8;
for (;bufLen >= d; bufLen -= d, buf >>= d) r[pos++] = c.decode(buf & mask);
}
return r;
}
};
};
return {
mod: mod,
smod: smod,
nttZetas: nttZetas,
NTT: NTT,
bitsCoder: bitsCoder
};
};
const createXofShake = shake => (seed, blockLen) => {
if (!blockLen) blockLen = shake.blockLen;
const _seed = new Uint8Array(seed.length + 2);
_seed.set(seed);
const seedLen = seed.length;
const buf = new Uint8Array(blockLen);
let h = shake.create({});
let calls = 0;
let xofs = 0;
return {
stats: () => ({
calls: calls,
xofs: xofs
}),
get: (x, y) => {
_seed[seedLen + 0] = x;
_seed[seedLen + 1] = y;
h.destroy();
h = shake.create({}).update(_seed);
calls++;
return () => {
xofs++;
return h.xofInto(buf);
};
},
clean: () => {
h.destroy();
buf.fill(0);
_seed.fill(0);
}
};
};
const XOF128 = createXofShake(shake128);
const XOF256 = createXofShake(shake256);
const N = 256;
const Q = 8380417;
const ROOT_OF_UNITY = 1753;
const F = 8347681;
const D = 13;
const GAMMA2_1 = Math.floor((Q - 1) / 88) | 0;
const GAMMA2_2 = Math.floor((Q - 1) / 32) | 0;
const PARAMS = {
2: {
K: 4,
L: 4,
D: D,
GAMMA1: 2 ** 17,
GAMMA2: GAMMA2_1,
TAU: 39,
ETA: 2,
OMEGA: 80
},
3: {
K: 6,
L: 5,
D: D,
GAMMA1: 2 ** 19,
GAMMA2: GAMMA2_2,
TAU: 49,
ETA: 4,
OMEGA: 55
},
5: {
K: 8,
L: 7,
D: D,
GAMMA1: 2 ** 19,
GAMMA2: GAMMA2_2,
TAU: 60,
ETA: 2,
OMEGA: 75
}
};
const newPoly = n => new Int32Array(n);
const {mod: mod, smod: smod, NTT: NTT, bitsCoder: bitsCoder} = genCrystals({
N: N,
Q: Q,
F: F,
ROOT_OF_UNITY: ROOT_OF_UNITY,
newPoly: newPoly,
isKyber: false,
brvBits: 8
});
const polyCoder = (d, compress) => bitsCoder(d, {
encode: i => compress ? compress(i) : i,
decode: i => compress ? compress(i) : i
});
const polyAdd = (a, b) => {
for (let i = 0; i < a.length; i++) a[i] = mod(a[i] + b[i]);
return a;
};
const polySub = (a, b) => {
for (let i = 0; i < a.length; i++) a[i] = mod(a[i] - b[i]);
return a;
};
const polyShiftl = p => {
for (let i = 0; i < N; i++) p[i] <<= D;
return p;
};
const polyChknorm = (p, B) => {
for (let i = 0; i < N; i++) if (Math.abs(smod(p[i])) >= B) return true;
return false;
};
const MultiplyNTTs = (a, b) => {
const c = newPoly(N);
for (let i = 0; i < a.length; i++) c[i] = mod(a[i] * b[i]);
return c;
};
function RejNTTPoly(xof) {
const r = newPoly(N);
for (let j = 0; j < N; ) {
const b = xof();
if (b.length % 3) throw new Error("RejNTTPoly: unaligned block");
for (let i = 0; j < N && i <= b.length - 3; i += 3) {
const t = (b[i + 0] | b[i + 1] << 8 | b[i + 2] << 16) & 8388607;
if (t < Q) r[j++] = t;
}
}
return r;
}
function getDilithium(opts) {
const {K: K, L: L, GAMMA1: GAMMA1, GAMMA2: GAMMA2, TAU: TAU, ETA: ETA, OMEGA: OMEGA} = opts;
const {FIPS204: FIPS204, V31: V31, CRH_BYTES: CRH_BYTES, TR_BYTES: TR_BYTES, C_TILDE_BYTES: C_TILDE_BYTES, XOF128: XOF128, XOF256: XOF256} = opts;
if (![ 2, 4 ].includes(ETA)) throw new Error("Wrong ETA");
if (![ 1 << 17, 1 << 19 ].includes(GAMMA1)) throw new Error("Wrong GAMMA1");
if (![ GAMMA2_1, GAMMA2_2 ].includes(GAMMA2)) throw new Error("Wrong GAMMA2");
const BETA = TAU * ETA;
const decompose = r => {
const rPlus = mod(r);
const r0 = smod(rPlus, 2 * GAMMA2) | 0;
if (rPlus - r0 === Q - 1) return {
r1: 0 | 0,
r0: r0 - 1 | 0
};
const r1 = Math.floor((rPlus - r0) / (2 * GAMMA2)) | 0;
return {
r1: r1,
r0: r0
};
};
const HighBits = r => decompose(r).r1;
const LowBits = r => decompose(r).r0;
const MakeHint = (z, r) => {
const res0 = z <= GAMMA2 || z > Q - GAMMA2 || z === Q - GAMMA2 && r === 0 ? 0 : 1;
return res0;
};
const UseHint = (h, r) => {
const m = Math.floor((Q - 1) / (2 * GAMMA2));
const {r1: r1, r0: r0} = decompose(r);
if (h === 1) return r0 > 0 ? mod(r1 + 1, m) | 0 : mod(r1 - 1, m) | 0;
return r1 | 0;
};
const Power2Round = r => {
const rPlus = mod(r);
const r0 = smod(rPlus, 2 ** D) | 0;
return {
r1: Math.floor((rPlus - r0) / 2 ** D) | 0,
r0: r0
};
};
const hintCoder = {
bytesLen: OMEGA + K,
encode: h => {
if (h === false) throw new Error("hint.encode: hint is false");
const res = new Uint8Array(OMEGA + K);
for (let i = 0, k = 0; i < K; i++) {
for (let j = 0; j < N; j++) if (h[i][j] !== 0) res[k++] = j;
res[OMEGA + i] = k;
}
return res;
},
decode: buf => {
const h = [];
let k = 0;
for (let i = 0; i < K; i++) {
const hi = newPoly(N);
if (buf[OMEGA + i] < k || buf[OMEGA + i] > OMEGA) return false;
for (let j = k; j < buf[OMEGA + i]; j++) {
if (j > k && buf[j] <= buf[j - 1]) return false;
hi[buf[j]] = 1;
}
k = buf[OMEGA + i];
h.push(hi);
}
for (let j = k; j < OMEGA; j++) if (buf[j] !== 0) return false;
return h;
}
};
const ETACoder = polyCoder(ETA === 2 ? 3 : 4, i => ETA - i);
const T0Coder = polyCoder(13, i => (1 << D - 1) - i);
const T1Coder = polyCoder(10);
const ZCoder = polyCoder(GAMMA1 === 1 << 17 ? 18 : 20, i => smod(GAMMA1 - i));
const W1Coder = polyCoder(GAMMA2 === GAMMA2_1 ? 6 : 4);
const W1Vec = vecCoder(W1Coder, K);
const publicCoder = splitCoder(32, vecCoder(T1Coder, K));
const secretCoder = splitCoder(32, 32, TR_BYTES, vecCoder(ETACoder, L), vecCoder(ETACoder, K), vecCoder(T0Coder, K));
const sigCoder = splitCoder(C_TILDE_BYTES, vecCoder(ZCoder, L), hintCoder);
const CoefFromHalfByte = ETA === 2 ? n => n < 15 ? 2 - n % 5 : false : n => n < 9 ? 4 - n : false;
function RejBoundedPoly(xof) {
const r = newPoly(N);
for (let j = 0; j < N; ) {
const b = xof();
for (let i = 0; j < N && i < b.length; i += 1) {
const d1 = CoefFromHalfByte(b[i] & 15);
const d2 = CoefFromHalfByte(b[i] >> 4 & 15);
if (d1 !== false) r[j++] = d1;
if (j < N && d2 !== false) r[j++] = d2;
}
}
return r;
}
const SampleInBall = seed => {
const pre = newPoly(N);
const s = shake256.create({}).update(seed.slice(0, 32));
const buf = new Uint8Array(shake256.blockLen);
s.xofInto(buf);
const masks = buf.slice(0, 8);
for (let i = N - TAU, pos = 8, maskPos = 0, maskBit = 0; i < N; i++) {
let b = i + 1;
for (;b > i; ) {
b = buf[pos++];
if (pos < shake256.blockLen) continue;
s.xofInto(buf);
pos = 0;
}
pre[i] = pre[b];
pre[b] = 1 - ((masks[maskPos] >> maskBit++ & 1) << 1);
if (maskBit >= 8) {
maskPos++;
maskBit = 0;
}
}
return pre;
};
const polyPowerRound = p => {
const res0 = newPoly(N);
const res1 = newPoly(N);
for (let i = 0; i < p.length; i++) {
const {r0: r0, r1: r1} = Power2Round(p[i]);
res0[i] = r0;
res1[i] = r1;
}
return {
r0: res0,
r1: res1
};
};
const polyUseHint = (u, h) => {
for (let i = 0; i < N; i++) u[i] = UseHint(h[i], u[i]);
return u;
};
const polyMakeHint = (a, b) => {
const v = newPoly(N);
let cnt = 0;
for (let i = 0; i < N; i++) {
const h = MakeHint(a[i], b[i]);
v[i] = h;
cnt += h;
}
return {
v: v,
cnt: cnt
};
};
const signRandBytes = FIPS204 ? 32 : CRH_BYTES;
const seedCoder = splitCoder(32, V31 ? 64 : 32, 32);
const seedXOF = V31 ? XOF256 : XOF128;
return {
signRandBytes: signRandBytes,
keygen: (seed = utils_randomBytes(32)) => {
const [rho, rhoPrime, K_] = seedCoder.decode(shake256(seed, {
dkLen: seedCoder.bytesLen
}));
const xofPrime = seedXOF(rhoPrime);
const s1 = [];
for (let i = 0; i < L; i++) s1.push(RejBoundedPoly(xofPrime.get(i & 255, i >> 8 & 255)));
const s2 = [];
for (let i = L; i < L + K; i++) s2.push(RejBoundedPoly(xofPrime.get(i & 255, i >> 8 & 255)));
const s1Hat = s1.map(i => NTT.encode(i.slice()));
const t0 = [];
const t1 = [];
const xof = XOF128(rho);
const t = newPoly(N);
for (let i = 0; i < K; i++) {
t.fill(0);
for (let j = 0; j < L; j++) {
const aij = RejNTTPoly(xof.get(j, i));
polyAdd(t, MultiplyNTTs(aij, s1Hat[j]));
}
NTT.decode(t);
const {r0: r0, r1: r1} = polyPowerRound(polyAdd(t, s2[i]));
t0.push(r0);
t1.push(r1);
}
const publicKey = publicCoder.encode([ rho, t1 ]);
const tr = shake256(publicKey, {
dkLen: TR_BYTES
});
const secretKey = secretCoder.encode([ rho, K_, tr, s1, s2, t0 ]);
xof.clean();
xofPrime.clean();
cleanBytes(rho, rhoPrime, K_, s1, s2, s1Hat, t, t0, t1, tr);
return {
publicKey: publicKey,
secretKey: secretKey
};
},
sign: (secretKey, msg, random) => {
const [rho, _K, tr, s1, s2, t0] = secretCoder.decode(secretKey);
const A = [];
const xof = XOF128(rho);
for (let i = 0; i < K; i++) {
const pv = [];
for (let j = 0; j < L; j++) pv.push(RejNTTPoly(xof.get(j, i)));
A.push(pv);
}
xof.clean();
for (let i = 0; i < L; i++) NTT.encode(s1[i]);
for (let i = 0; i < K; i++) {
NTT.encode(s2[i]);
NTT.encode(t0[i]);
}
const mu = shake256.create({
dkLen: CRH_BYTES
}).update(tr).update(msg).digest();
let rhoprime;
if (FIPS204) {
const rnd = random ? random : new Uint8Array(32);
ensureBytes(rnd);
rhoprime = shake256.create({
dkLen: CRH_BYTES
}).update(_K).update(rnd).update(mu).digest();
} else rhoprime = random ? random : shake256.create({
dkLen: CRH_BYTES
}).update(_K).update(mu).digest();
ensureBytes(rhoprime, CRH_BYTES);
const x256 = XOF256(rhoprime, ZCoder.bytesLen);
main_loop: for (let kappa = 0; ;) {
const y = [];
for (let i = 0; i < L; i++, kappa++) y.push(ZCoder.decode(x256.get(kappa & 255, kappa >> 8)()));
const z = y.map(i => NTT.encode(i.slice()));
const w = [];
for (let i = 0; i < K; i++) {
const wi = newPoly(N);
for (let j = 0; j < L; j++) polyAdd(wi, MultiplyNTTs(A[i][j], z[j]));
NTT.decode(wi);
w.push(wi);
}
const w1 = w.map(j => j.map(HighBits));
const cTilde = shake256.create({
dkLen: C_TILDE_BYTES
}).update(mu).update(W1Vec.encode(w1)).digest();
const cHat = NTT.encode(SampleInBall(cTilde.subarray(0, 32)));
const cs1 = s1.map(i => MultiplyNTTs(i, cHat));
for (let i = 0; i < L; i++) {
polyAdd(NTT.decode(cs1[i]), y[i]);
if (polyChknorm(cs1[i], GAMMA1 - BETA)) continue main_loop;
}
let cnt = 0;
const h = [];
for (let i = 0; i < K; i++) {
const cs2 = NTT.decode(MultiplyNTTs(s2[i], cHat));
const r0 = polySub(w[i], cs2).map(LowBits);
if (polyChknorm(r0, GAMMA2 - BETA)) continue main_loop;
const ct0 = NTT.decode(MultiplyNTTs(t0[i], cHat));
if (polyChknorm(ct0, GAMMA2)) continue main_loop;
polyAdd(r0, ct0);
const hint = polyMakeHint(r0, w1[i]);
h.push(hint.v);
cnt += hint.cnt;
}
if (cnt > OMEGA) continue;
x256.clean();
const res = sigCoder.encode([ cTilde, cs1, h ]);
cleanBytes(cTilde, cs1, h, cHat, w1, w, z, y, rhoprime, mu, s1, s2, t0, ...A);
return res;
}
throw new Error("Unreachable code path reached, report this error");
},
verify: (publicKey, msg, sig) => {
const [rho, t1] = publicCoder.decode(publicKey);
const tr = shake256(publicKey, {
dkLen: TR_BYTES
});
if (sig.length !== sigCoder.bytesLen) return false;
const [cTilde, z, h] = sigCoder.decode(sig);
if (h === false) return false;
for (let i = 0; i < L; i++) if (polyChknorm(z[i], GAMMA1 - BETA)) return false;
const mu = shake256.create({
dkLen: CRH_BYTES
}).update(tr).update(msg).digest();
const c = NTT.encode(SampleInBall(cTilde.subarray(0, 32)));
const zNtt = z.map(i => i.slice());
for (let i = 0; i < L; i++) NTT.encode(zNtt[i]);
const wTick1 = [];
const xof = XOF128(rho);
for (let i = 0; i < K; i++) {
const ct12d = MultiplyNTTs(NTT.encode(polyShiftl(t1[i])), c);
const Az = newPoly(N);
for (let j = 0; j < L; j++) {
const aij = RejNTTPoly(xof.get(j, i));
polyAdd(Az, MultiplyNTTs(aij, zNtt[j]));
}
const wApprox = NTT.decode(polySub(Az, ct12d));
wTick1.push(polyUseHint(wApprox, h[i]));
}
xof.clean();
const c2 = shake256.create({
dkLen: C_TILDE_BYTES
}).update(mu).update(W1Vec.encode(wTick1)).digest();
if (FIPS204) {
for (const t of h) {
const sum = t.reduce((acc, i) => acc + i, 0);
if (!(sum <= OMEGA)) return false;
}
for (const t of z) if (polyChknorm(t, GAMMA1 - BETA)) return false;
}
return utils_equalBytes(cTilde, c2);
}
};
}
function getDilithiumVersions(cfg) {
return {
dilithium2: getDilithium({
...PARAMS[2],
...cfg
}),
dilithium3: getDilithium({
...PARAMS[3],
...cfg
}),
dilithium5: getDilithium({
...PARAMS[5],
...cfg
})
};
}
const dilithium_v31 = getDilithiumVersions({
CRH_BYTES: 64,
TR_BYTES: 32,
C_TILDE_BYTES: 32,
XOF128: XOF128,
XOF256: XOF256,
V31: true
});
PARAMS[2];
PARAMS[3];
PARAMS[5];
}
};
