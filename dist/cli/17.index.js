export const id = 17;

export const ids = [ 17 ];

export const modules = {
8593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q5: () => validateObject,
e8: () => abool
});
null && anumber_;
function aobject(value, title = "object") {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
return value;
}
null && bytesToHex_;
null && isBytes_;
null && BigInt(0);
null && BigInt(1);
const atitle = title => title ? `"${title}" ` : "";
function abool(value, title = "") {
if (typeof value !== "boolean") throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
return value;
}
function validateObject(object, fields = {}, optFields = {}, title = "object") {
aobject(object, title);
aobject(fields, "fields");
aobject(optFields, "optFields");
function checkField(fieldName, expectedType, isOpt) {
const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
const val = object[fieldName];
if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) throw new TypeError(`${label} is invalid: expected own property`);
if (isOpt && val === void 0) return;
const current = typeof val;
if (current !== expectedType || val === null) throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
}
const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
iter(fields, false);
iter(optFields, true);
}
},
8041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$Z: () => sha3_512,
C2: () => sha3_256,
mh: () => shake256,
oo: () => shake128
});
var _u64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(628);
var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);
const _0n = BigInt(0);
const _1n = BigInt(1);
const _2n = BigInt(2);
const _7n = BigInt(7);
const _256n = BigInt(256);
const _0x71n = BigInt(113);
const SHA3_PI = [];
const SHA3_ROTL = [];
const _SHA3_IOTA = [];
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
const IOTAS = (0, _u64_js__WEBPACK_IMPORTED_MODULE_0__.lD)(_SHA3_IOTA, true);
const SHA3_IOTA_H = IOTAS[0];
const SHA3_IOTA_L = IOTAS[1];
const rotlSH = (h, l, s) => h << s | l >>> 32 - s;
const rotlSL = (h, l, s) => l << s | h >>> 32 - s;
const rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
const rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
const rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
const rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
const B = new Uint32Array(5 * 2);
function keccakP(s, rounds = 24) {
if (!(s instanceof Uint32Array)) throw new TypeError('"s" expected Uint32Array(50), got type=' + typeof s);
if (s.length !== 50) throw new RangeError('"s" expected Uint32Array(50), got length=' + s.length);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(rounds, "rounds");
if (rounds < 1 || rounds > 24) throw new Error('"rounds" expected integer 1..24');
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
const b0 = s[y], b1 = s[y + 1], b2 = s[y + 2], b3 = s[y + 3];
s[y] ^= ~s[y + 2] & s[y + 4];
s[y + 1] ^= ~s[y + 3] & s[y + 5];
s[y + 2] ^= ~s[y + 4] & s[y + 6];
s[y + 3] ^= ~s[y + 5] & s[y + 7];
s[y + 4] ^= ~s[y + 6] & s[y + 8];
s[y + 5] ^= ~s[y + 7] & s[y + 9];
s[y + 6] ^= ~s[y + 8] & b0;
s[y + 7] ^= ~s[y + 9] & b1;
s[y + 8] ^= ~b0 & b2;
s[y + 9] ^= ~b1 & b3;
}
s[0] ^= SHA3_IOTA_H[round];
s[1] ^= SHA3_IOTA_L[round];
}
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.uH)(B);
}
class Keccak {
state;
pos=0;
posOut=0;
finished=false;
state32;
destroyed=false;
blockLen;
suffix;
outputLen;
canXOF;
enableXOF=false;
rounds;
constructor(blockLen, suffix, outputLen, enableXOF = false, rounds = 24) {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(blockLen, "blockLen");
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(suffix, "suffix");
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(rounds, "rounds");
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.e8)(enableXOF, "enableXOF");
this.blockLen = blockLen;
this.suffix = suffix;
this.outputLen = outputLen;
this.enableXOF = enableXOF;
this.canXOF = enableXOF;
this.rounds = rounds;
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(outputLen, "outputLen");
if (!(0 < blockLen && blockLen < 200)) throw new Error('"blockLen" must be 1..199');
this.state = new Uint8Array(200);
this.state32 = (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DH)(this.state);
}
clone() {
return this._cloneInto();
}
keccak() {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.fd)(this.state32);
keccakP(this.state32, this.rounds);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.fd)(this.state32);
this.posOut = 0;
this.pos = 0;
}
update(data) {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.CC)(this);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DO)(data);
const {blockLen: blockLen, state: state, state32: state32} = this;
const len = data.length;
const canUseU32 = blockLen % 4 === 0 && data.byteOffset % 4 === 0;
const blockLen32 = blockLen / 4;
const data32 = canUseU32 && len >= blockLen ? (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DH)(data) : void 0;
for (let pos = 0; pos < len; ) {
if (data32 !== void 0 && this.pos === 0 && pos % 4 === 0 && len - pos >= blockLen) {
for (let i = 0, o = pos / 4; i < blockLen32; i++) state32[i] ^= data32[o + i];
pos += blockLen;
this.pos = blockLen;
this.keccak();
continue;
}
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
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.CC)(this, false);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DO)(out);
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
if (!this.enableXOF) throw new Error("XOF is not enabled");
return this.writeInto(out);
}
xof(bytes) {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(bytes);
return this.xofInto(new Uint8Array(bytes));
}
digestInto(out) {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(out, this);
if (this.finished) throw new Error("digest() was already called");
this.writeInto(out.length === this.outputLen ? out : out.subarray(0, this.outputLen));
this.destroy();
}
digest() {
const out = new Uint8Array(this.outputLen);
this.digestInto(out);
return out;
}
destroy() {
this.destroyed = true;
(0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.uH)(this.state);
}
_cloneInto(to) {
const {blockLen: blockLen, suffix: suffix, outputLen: outputLen, rounds: rounds, enableXOF: enableXOF} = this;
to ||= new Keccak(blockLen, suffix, outputLen, enableXOF, rounds);
to.blockLen = blockLen;
to.state32.set(this.state32);
to.pos = this.pos;
to.posOut = this.posOut;
to.finished = this.finished;
to.rounds = rounds;
to.suffix = suffix;
to.outputLen = outputLen;
to.enableXOF = enableXOF;
to.canXOF = this.canXOF;
to.destroyed = this.destroyed;
return to;
}
}
const genKeccak = (suffix, blockLen, outputLen, info = {}) => (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.qj)(() => new Keccak(blockLen, suffix, outputLen), info);
null && genKeccak(6, 144, 28, oidNist(7));
const sha3_256 = genKeccak(6, 136, 32, (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.nx)(8));
null && genKeccak(6, 104, 48, oidNist(9));
const sha3_512 = genKeccak(6, 72, 64, (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.nx)(10));
null && genKeccak(1, 144, 28);
null && genKeccak(1, 136, 32);
null && genKeccak(1, 104, 48);
null && genKeccak(1, 72, 64);
const genShake = (suffix, blockLen, outputLen, info = {}) => (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.qj)((opts = {}) => {
opts = (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.tY)({}, opts);
return new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, true);
}, info);
const shake128 = genShake(31, 168, 16, (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.nx)(11));
const shake256 = genShake(31, 136, 32, (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.nx)(12));
null && genShake(31, 168, 32, oidNist(11));
null && genShake(31, 136, 64, oidNist(12));
},
3017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => XOF128,
j4: () => XOF256,
m9: () => genCrystals
});
var utils = __webpack_require__(8593);
function checkU32(n, title = "n") {
if (typeof n !== "number") throw new TypeError(`wrong u32 integer "${title}": expected number, got type=${typeof n}`);
if (!Number.isSafeInteger(n) || n < 0 || n > 4294967295) throw new RangeError(`wrong u32 integer "${title}": expected 0..4294967295, got ${n}`);
return n;
}
function isPowerOfTwo(x) {
checkU32(x, "x");
return (x & x - 1) === 0 && x !== 0;
}
function reverseBits(n, bits) {
checkU32(n);
if (typeof bits !== "number") throw new TypeError('"bits" expected number, got type=' + typeof bits);
if (!Number.isSafeInteger(bits) || bits < 0 || bits > 32) throw new Error(`expected integer 0 <= bits <= 32, got ${bits}`);
let reversed = 0;
for (let i = 0; i < bits; i++, n >>>= 1) reversed = reversed << 1 | n & 1;
return reversed >>> 0;
}
function log2(n) {
checkU32(n);
return 31 - Math.clz32(n);
}
function bitReversalInplace(values) {
if (!values || typeof values !== "object" || typeof values.length !== "number") throw new TypeError('"values" expected array-like, got type=' + typeof values);
const n = values.length;
if (!isPowerOfTwo(n)) throw new Error("expected positive power-of-two length, got " + n);
const bits = log2(n);
for (let i = 0; i < n; i++) {
const j = reverseBits(i, bits);
if (i < j) {
const tmp = values[i];
values[i] = values[j];
values[j] = tmp;
}
}
return values;
}
const FFTCore = (F, coreOpts) => {
(0, utils.Q5)(coreOpts, {
N: "number",
roots: "object",
dit: "boolean"
}, {
invertButterflies: "boolean",
skipStages: "number",
brp: "boolean"
}, "coreOpts");
const {N: N, roots: roots, dit: dit, invertButterflies: invertButterflies = false, skipStages: skipStages = 0, brp: brp = true} = coreOpts;
checkU32(N, "coreOpts.N");
const bits = log2(N);
if (!isPowerOfTwo(N)) throw new Error("FFT: Polynomial size should be power of two");
checkU32(skipStages, "coreOpts.skipStages");
const maxSkipStages = bits === 0 ? 0 : bits - 1;
if (skipStages > maxSkipStages) throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${maxSkipStages}`);
if (roots.length !== N) throw new Error(`FFT: wrong roots length: expected ${N}, got ${roots.length}`);
const isDit = dit !== invertButterflies;
return values => {
if (values.length !== N) throw new Error("FFT: wrong Polynomial length");
if (dit && brp) bitReversalInplace(values);
for (let i = 0, g = 1; i < bits - skipStages; i++) {
const s = dit ? i + 1 + skipStages : bits - i;
const m = 1 << s;
const m2 = m >> 1;
const stride = N >> s;
for (let k = 0; k < N; k += m) for (let j = 0, grp = g++; j < m2; j++) {
const rootPos = invertButterflies ? dit ? N - grp : grp : j * stride;
const i0 = k + j;
const i1 = k + j + m2;
const omega = roots[rootPos];
const b = values[i1];
const a = values[i0];
if (isDit) {
const t = F.mul(b, omega);
values[i0] = F.add(a, t);
values[i1] = F.sub(a, t);
} else if (invertButterflies) {
values[i0] = F.add(b, a);
values[i1] = F.mul(F.sub(b, a), omega);
} else {
values[i0] = F.add(a, b);
values[i1] = F.mul(F.sub(a, b), omega);
}
}
}
if (!dit && brp) bitReversalInplace(values);
return values;
};
};
var sha3 = __webpack_require__(8041);
var post_quantum_utils = __webpack_require__(8623);
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
const b = reverseBits(i, brvBits);
const p = BigInt(ROOT_OF_UNITY) ** BigInt(b) % BigInt(Q);
out[i] = Number(p) | 0;
}
return out;
}
const nttZetas = getZettas();
const inv = _a => {
throw new Error("not implemented");
};
const field = isKyber ? {
add: (a, b) => {
const r = a + b | 0;
return r >= Q ? r - Q | 0 : r;
},
sub: (a, b) => {
const r = a - b | 0;
return r < 0 ? r + Q | 0 : r;
},
mul: (a, b) => mod((a | 0) * (b | 0)) | 0,
inv: inv
} : {
add: (a, b) => mod((a | 0) + (b | 0)) | 0,
sub: (a, b) => mod((a | 0) - (b | 0)) | 0,
mul: (a, b) => mod((a | 0) * (b | 0)) | 0,
inv: inv
};
const nttOpts = {
N: N,
roots: nttZetas,
invertButterflies: true,
skipStages: isKyber ? 1 : 0,
brp: false
};
const dif = FFTCore(field, {
dit: false,
...nttOpts
});
const dit = FFTCore(field, {
dit: true,
...nttOpts
});
const NTT = {
encode: r => dif(r),
decode: r => {
dit(r);
for (let i = 0; i < r.length; i++) r[i] = mod(F * r[i]);
return r;
}
};
const bitsCoder = (d, c) => {
for (let i = 0, bufLen = 0; i < N; i++) {
bufLen += d;
if (bufLen > 32) (0, post_quantum_utils.rS)(bufLen);
bufLen %= 8;
}
const mask = (0, post_quantum_utils.rS)(d);
const bytesLen = d * (N / 8);
return {
bytesLen: bytesLen,
encode: poly_ => {
const poly = poly_;
const r = new Uint8Array(bytesLen);
for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < poly.length; i++) {
buf |= (c.encode(poly[i]) & mask) << bufLen;
bufLen += d;
for (;bufLen >= 8; bufLen -= 8, buf >>= 8) r[pos++] = buf & 255;
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
NTT: {
encode: r => NTT.encode(r),
decode: r => NTT.decode(r)
},
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
(0, post_quantum_utils.fF)(buf, _seed);
}
};
};
const XOF128 = createXofShake(sha3.oo);
const XOF256 = createXofShake(sha3.mh);
},
8623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AD: () => splitCoder,
DO: () => abytesDoc,
Ey: () => validateVerOpts,
HY: () => getMessagePrehash,
I4: () => getMessage,
PA: () => checkHash,
ep: () => validateSigOpts,
ex: () => equalBytes,
fF: () => cleanBytes,
mx: () => vecCoder,
nC: () => copyBytes,
po: () => randomBytes,
rS: () => getMask,
wV: () => checkOptKeys
});
var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);
const abytesDoc = _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO;
null && concatBytes;
const randomBytes = _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.po;
function aarray(item, title, inner = () => {}) {
if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
return item;
}
function aobject(value, title = "object") {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
return value;
}
function equalBytes(a, b) {
a = (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(a);
b = (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(b);
if (a.length !== b.length) return false;
let diff = 0;
for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
return diff === 0;
}
function copyBytes(bytes) {
return new Uint8Array((0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(bytes));
}
function byteSwap64(arr) {
const bytes = new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
for (let i = 0; i < bytes.length; i += 8) {
const a0 = bytes[i + 0];
const a1 = bytes[i + 1];
const a2 = bytes[i + 2];
const a3 = bytes[i + 3];
bytes[i + 0] = bytes[i + 7];
bytes[i + 1] = bytes[i + 6];
bytes[i + 2] = bytes[i + 5];
bytes[i + 3] = bytes[i + 4];
bytes[i + 4] = a3;
bytes[i + 5] = a2;
bytes[i + 6] = a1;
bytes[i + 7] = a0;
}
return arr;
}
null && isLE;
function validateOpts(opts) {
if ((0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.aY)(opts)) throw new TypeError('"opts" expected object, got Uint8Array');
aobject(opts, "opts");
const proto = Object.getPrototypeOf(opts);
if (proto !== null && proto !== Object.prototype) throw new TypeError('"opts" expected a plain object');
}
const VER_OPT_KEYS = Object.freeze([ "context" ]);
const SIG_OPT_KEYS = Object.freeze([ "context", "extraEntropy" ]);
function checkOptKeys(opts, allowed) {
validateOpts(opts);
const normalized = Object.assign(Object.create(null), opts);
for (const [k, v] of Object.entries(normalized)) {
if (v === void 0) continue;
if (!allowed.includes(k)) throw new TypeError('unexpected option "' + String(k) + '"; expected one of: ' + allowed.join(", "));
}
return Object.freeze(normalized);
}
function validateVerOpts(opts, allowed = VER_OPT_KEYS) {
const normalized = checkOptKeys(opts, allowed);
if (normalized.context !== void 0) (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(normalized.context, void 0, "opts.context");
return normalized;
}
function validateSigOpts(opts, allowed = SIG_OPT_KEYS) {
const normalized = checkOptKeys(opts, allowed);
if (normalized.context !== void 0) (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(normalized.context, void 0, "opts.context");
if (normalized.extraEntropy !== false && normalized.extraEntropy !== void 0) (0, 
_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(normalized.extraEntropy, void 0, "opts.extraEntropy");
return normalized;
}
function splitCoder(label, ...lengths) {
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
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(b, l, label);
res.set(b, pos);
if (typeof c !== "number") b.fill(0);
pos += l;
}
return res;
},
decode: buf => {
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(buf, bytesLen, label);
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
const coder = c;
const bytesLen = vecLen * coder.bytesLen;
return {
bytesLen: bytesLen,
encode: u => {
const uArr = aarray(u, "u");
if (uArr.length !== vecLen) throw new RangeError(`vecCoder.encode: wrong length=${uArr.length}. Expected: ${vecLen}`);
const res = new Uint8Array(bytesLen);
for (let i = 0, pos = 0; i < uArr.length; i++) {
const b = coder.encode(uArr[i]);
res.set(b, pos);
b.fill(0);
pos += b.length;
}
return res;
},
decode: a => {
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(a, bytesLen);
const r = [];
for (let i = 0; i < a.length; i += coder.bytesLen) r.push(coder.decode(a.subarray(i, i + coder.bytesLen)));
return r;
}
};
}
function cleanBytes(...list) {
for (const t of list) if (Array.isArray(t)) for (const b of t) b.fill(0); else t.fill(0);
}
function getMask(bits) {
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.Fe)(bits, "bits");
if (bits > 32) throw new RangeError('"bits" expected <= 32, got ' + bits);
return bits === 32 ? 4294967295 : ~(-1 << bits) >>> 0;
}
const EMPTY = Uint8Array.of();
function getMessage(msg, ctx = EMPTY) {
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(msg, void 0, "msg");
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(ctx, void 0, "ctx");
if (ctx.length > 255) throw new RangeError("context should be 255 bytes or less");
return (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.Id)(new Uint8Array([ 0, ctx.length ]), ctx, msg);
}
const oidNistP = Uint8Array.from([ 6, 9, 96, 134, 72, 1, 101, 3, 4, 2 ]);
const XOF_OID_OUTPUT_LEN = (() => ({
"060960864801650304020b": 32,
"060960864801650304020c": 64
}))();
function checkHash(hash, requiredStrength = 0) {
if (typeof hash !== "function" || typeof hash.create !== "function") throw new TypeError('"hash" expected hash function, got type=' + typeof hash);
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.sd)(hash);
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.Fe)(requiredStrength, "requiredStrength");
const oid = hash.oid;
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(oid, void 0, "hash.oid");
if (!equalBytes(oid.subarray(0, 10), oidNistP)) throw new Error('"hash.oid" is invalid: expected NIST hash');
const xofLen = XOF_OID_OUTPUT_LEN[(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.My)(oid)];
if (xofLen !== void 0 && hash.outputLen !== xofLen) throw new Error("Pre-hash XOF output length must be " + xofLen + " bytes for this OID, got: " + hash.outputLen);
const collisionResistance = hash.outputLen * 8 / 2;
if (requiredStrength > collisionResistance) throw new Error("Pre-hash security strength too low: " + collisionResistance + ", required: " + requiredStrength);
}
function getMessagePrehash(hash, msg, ctx = EMPTY) {
checkHash(hash);
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(msg, void 0, "msg");
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.DO)(ctx, void 0, "ctx");
if (ctx.length > 255) throw new RangeError("context should be 255 bytes or less");
const hashed = hash(msg);
return (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__.Id)(new Uint8Array([ 1, ctx.length ]), ctx, hash.oid, hashed);
}
}
};
