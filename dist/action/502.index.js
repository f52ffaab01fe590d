export const id = 502;

export const ids = [ 502 ];

export const modules = {
5502: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QI: () => ml_dsa65
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
var _u64 = __webpack_require__(8247);
var utils = __webpack_require__(2565);
const sha3_0n = BigInt(0);
const sha3_1n = BigInt(1);
const _2n = BigInt(2);
const _7n = BigInt(7);
const _256n = BigInt(256);
const _0x71n = BigInt(113);
const SHA3_PI = [];
const SHA3_ROTL = [];
const _SHA3_IOTA = [];
for (let round = 0, R = sha3_1n, x = 1, y = 0; round < 24; round++) {
[x, y] = [ y, (2 * x + 3 * y) % 5 ];
SHA3_PI.push(2 * (5 * y + x));
SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
let t = sha3_0n;
for (let j = 0; j < 7; j++) {
R = (R << sha3_1n ^ (R >> _7n) * _0x71n) % _256n;
if (R & _2n) t ^= sha3_1n << (sha3_1n << BigInt(j)) - sha3_1n;
}
_SHA3_IOTA.push(t);
}
const IOTAS = (0, _u64.lD)(_SHA3_IOTA, true);
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
(0, utils.Fe)(rounds, "rounds");
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
(0, utils.uH)(B);
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
(0, utils.Fe)(blockLen, "blockLen");
(0, utils.Fe)(suffix, "suffix");
(0, utils.Fe)(rounds, "rounds");
(0, utils.e8)(enableXOF, "enableXOF");
this.blockLen = blockLen;
this.suffix = suffix;
this.outputLen = outputLen;
this.enableXOF = enableXOF;
this.canXOF = enableXOF;
this.rounds = rounds;
(0, utils.Fe)(outputLen, "outputLen");
if (!(0 < blockLen && blockLen < 200)) throw new Error('"blockLen" must be 1..199');
this.state = new Uint8Array(200);
this.state32 = (0, utils.DH)(this.state);
}
clone() {
return this._cloneInto();
}
keccak() {
(0, utils.fd)(this.state32);
keccakP(this.state32, this.rounds);
(0, utils.fd)(this.state32);
this.posOut = 0;
this.pos = 0;
}
update(data) {
(0, utils.CC)(this);
(0, utils.DO)(data);
const {blockLen: blockLen, state: state, state32: state32} = this;
const len = data.length;
const canUseU32 = blockLen % 4 === 0 && data.byteOffset % 4 === 0;
const blockLen32 = blockLen / 4;
const data32 = canUseU32 && len >= blockLen ? (0, utils.DH)(data) : void 0;
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
(0, utils.CC)(this, false);
(0, utils.DO)(out);
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
(0, utils.Fe)(bytes);
return this.xofInto(new Uint8Array(bytes));
}
digestInto(out) {
(0, utils.Ht)(out, this);
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
(0, utils.uH)(this.state);
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
const genKeccak = (suffix, blockLen, outputLen, info = {}) => createHasher(() => new Keccak(blockLen, suffix, outputLen), info);
null && genKeccak(6, 144, 28, oidNist(7));
null && genKeccak(6, 136, 32, oidNist(8));
null && genKeccak(6, 104, 48, oidNist(9));
null && genKeccak(6, 72, 64, oidNist(10));
null && genKeccak(1, 144, 28);
null && genKeccak(1, 136, 32);
null && genKeccak(1, 104, 48);
null && genKeccak(1, 72, 64);
const genShake = (suffix, blockLen, outputLen, info = {}) => (0, utils.qj)((opts = {}) => {
opts = (0, utils.tY)({}, opts);
return new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, true);
}, info);
const shake128 = genShake(31, 168, 16, (0, utils.nx)(11));
const shake256 = genShake(31, 136, 32, (0, utils.nx)(12));
null && genShake(31, 168, 32, oidNist(11));
null && genShake(31, 136, 64, oidNist(12));
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
validateObject(coreOpts, {
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
const abytesDoc = utils.DO;
null && concatBytes;
const utils_randomBytes = utils.po;
function post_quantum_utils_aarray(item, title, inner = () => {}) {
if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
return item;
}
function utils_aobject(value, title = "object") {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
return value;
}
function utils_equalBytes(a, b) {
a = (0, utils.DO)(a);
b = (0, utils.DO)(b);
if (a.length !== b.length) return false;
let diff = 0;
for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
return diff === 0;
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
if ((0, utils.aY)(opts)) throw new TypeError('"opts" expected object, got Uint8Array');
utils_aobject(opts, "opts");
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
if (normalized.context !== void 0) (0, utils.DO)(normalized.context, void 0, "opts.context");
return normalized;
}
function validateSigOpts(opts, allowed = SIG_OPT_KEYS) {
const normalized = checkOptKeys(opts, allowed);
if (normalized.context !== void 0) (0, utils.DO)(normalized.context, void 0, "opts.context");
if (normalized.extraEntropy !== false && normalized.extraEntropy !== void 0) (0, 
utils.DO)(normalized.extraEntropy, void 0, "opts.extraEntropy");
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
(0, utils.DO)(b, l, label);
res.set(b, pos);
if (typeof c !== "number") b.fill(0);
pos += l;
}
return res;
},
decode: buf => {
(0, utils.DO)(buf, bytesLen, label);
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
const uArr = post_quantum_utils_aarray(u, "u");
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
(0, utils.DO)(a, bytesLen);
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
(0, utils.Fe)(bits, "bits");
if (bits > 32) throw new RangeError('"bits" expected <= 32, got ' + bits);
return bits === 32 ? 4294967295 : ~(-1 << bits) >>> 0;
}
const EMPTY = Uint8Array.of();
function getMessage(msg, ctx = EMPTY) {
(0, utils.DO)(msg, void 0, "msg");
(0, utils.DO)(ctx, void 0, "ctx");
if (ctx.length > 255) throw new RangeError("context should be 255 bytes or less");
return (0, utils.Id)(new Uint8Array([ 0, ctx.length ]), ctx, msg);
}
const oidNistP = Uint8Array.from([ 6, 9, 96, 134, 72, 1, 101, 3, 4, 2 ]);
const XOF_OID_OUTPUT_LEN = (() => ({
"060960864801650304020b": 32,
"060960864801650304020c": 64
}))();
function checkHash(hash, requiredStrength = 0) {
if (typeof hash !== "function" || typeof hash.create !== "function") throw new TypeError('"hash" expected hash function, got type=' + typeof hash);
(0, utils.sd)(hash);
(0, utils.Fe)(requiredStrength, "requiredStrength");
const oid = hash.oid;
(0, utils.DO)(oid, void 0, "hash.oid");
if (!utils_equalBytes(oid.subarray(0, 10), oidNistP)) throw new Error('"hash.oid" is invalid: expected NIST hash');
const xofLen = XOF_OID_OUTPUT_LEN[(0, utils.My)(oid)];
if (xofLen !== void 0 && hash.outputLen !== xofLen) throw new Error("Pre-hash XOF output length must be " + xofLen + " bytes for this OID, got: " + hash.outputLen);
const collisionResistance = hash.outputLen * 8 / 2;
if (requiredStrength > collisionResistance) throw new Error("Pre-hash security strength too low: " + collisionResistance + ", required: " + requiredStrength);
}
function getMessagePrehash(hash, msg, ctx = EMPTY) {
checkHash(hash);
(0, utils.DO)(msg, void 0, "msg");
(0, utils.DO)(ctx, void 0, "ctx");
if (ctx.length > 255) throw new RangeError("context should be 255 bytes or less");
const hashed = hash(msg);
return (0, utils.Id)(new Uint8Array([ 1, ctx.length ]), ctx, hash.oid, hashed);
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
if (bufLen > 32) getMask(bufLen);
bufLen %= 8;
}
const mask = getMask(d);
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
cleanBytes(buf, _seed);
}
};
};
const _crystals_XOF128 = createXofShake(shake128);
const _crystals_XOF256 = createXofShake(shake256);
const INTERNAL_SIG_OPT_KEYS = Object.freeze([ "extraEntropy", "externalMu" ]);
const INTERNAL_VER_OPT_KEYS = Object.freeze([ "externalMu" ]);
function validateInternalOpts(opts, allowed) {
const normalized = checkOptKeys(opts, allowed);
if (normalized.externalMu !== void 0) abool(normalized.externalMu, "opts.externalMu");
return normalized;
}
const N = 256;
const Q = 8380417;
const ROOT_OF_UNITY = 1753;
const F = 8347681;
const D = 13;
const GAMMA2_1 = Math.floor((Q - 1) / 88) | 0;
const GAMMA2_2 = Math.floor((Q - 1) / 32) | 0;
const PARAMS = (() => Object.freeze({
2: Object.freeze({
K: 4,
L: 4,
D: D,
GAMMA1: 2 ** 17,
GAMMA2: GAMMA2_1,
TAU: 39,
ETA: 2,
OMEGA: 80
}),
3: Object.freeze({
K: 6,
L: 5,
D: D,
GAMMA1: 2 ** 19,
GAMMA2: GAMMA2_2,
TAU: 49,
ETA: 4,
OMEGA: 55
}),
5: Object.freeze({
K: 8,
L: 7,
D: D,
GAMMA1: 2 ** 19,
GAMMA2: GAMMA2_2,
TAU: 60,
ETA: 2,
OMEGA: 75
})
}))();
const newPoly = n => new Int32Array(n);
const crystals = genCrystals({
N: N,
Q: Q,
F: F,
ROOT_OF_UNITY: ROOT_OF_UNITY,
newPoly: newPoly,
isKyber: false,
brvBits: 8
});
const id = n => n;
const polyCoder = (d, compress = id, verify = id) => crystals.bitsCoder(d, {
encode: i => compress(verify(i)),
decode: i => verify(compress(i))
});
const polyAdd = (a_, b_) => {
const a = a_;
const b = b_;
for (let i = 0; i < a.length; i++) a[i] = crystals.mod(a[i] + b[i]);
return a;
};
const polySub = (a_, b_) => {
const a = a_;
const b = b_;
for (let i = 0; i < a.length; i++) a[i] = crystals.mod(a[i] - b[i]);
return a;
};
const polyShiftl = p_ => {
const p = p_;
for (let i = 0; i < N; i++) p[i] <<= D;
return p;
};
const polyChknorm = (p_, B) => {
const p = p_;
for (let i = 0; i < N; i++) if (Math.abs(crystals.smod(p[i])) >= B) return true;
return false;
};
const MultiplyNTTs = (a_, b_) => {
const a = a_;
const b = b_;
const c = newPoly(N);
for (let i = 0; i < a.length; i++) c[i] = crystals.mod(a[i] * b[i]);
return c;
};
function RejNTTPoly(xof_) {
const xof = xof_;
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
function getDilithium(opts_) {
const opts = opts_;
const {K: K, L: L, GAMMA1: GAMMA1, GAMMA2: GAMMA2, TAU: TAU, ETA: ETA, OMEGA: OMEGA} = opts;
const {CRH_BYTES: CRH_BYTES, TR_BYTES: TR_BYTES, C_TILDE_BYTES: C_TILDE_BYTES, XOF128: XOF128, XOF256: XOF256, securityLevel: securityLevel} = opts;
if (![ 2, 4 ].includes(ETA)) throw new Error("Wrong ETA");
if (![ 1 << 17, 1 << 19 ].includes(GAMMA1)) throw new Error("Wrong GAMMA1");
if (![ GAMMA2_1, GAMMA2_2 ].includes(GAMMA2)) throw new Error("Wrong GAMMA2");
const BETA = TAU * ETA;
const decompose = r => {
const rPlus = crystals.mod(r);
const r0 = crystals.smod(rPlus, 2 * GAMMA2) | 0;
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
const HINT_M = Math.floor((Q - 1) / (2 * GAMMA2));
const UseHint = (h, r) => {
const {r1: r1, r0: r0} = decompose(r);
if (h === 1) return r0 > 0 ? crystals.mod(r1 + 1, HINT_M) | 0 : crystals.mod(r1 - 1, HINT_M) | 0;
return r1 | 0;
};
const Power2Round = r => {
const rPlus = crystals.mod(r);
const r0 = crystals.smod(rPlus, 2 ** D) | 0;
return {
r1: Math.floor((rPlus - r0) / 2 ** D) | 0,
r0: r0
};
};
const hintCoder = {
bytesLen: OMEGA + K,
encode: h_ => {
const h = h_;
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
const ETACoder = polyCoder(ETA === 2 ? 3 : 4, i => ETA - i, i => {
if (!(-ETA <= i && i <= ETA)) throw new Error(`malformed key s1/s3 ${i} outside of ETA range [${-ETA}, ${ETA}]`);
return i;
});
const T0Coder = polyCoder(13, i => (1 << D - 1) - i);
const T1Coder = polyCoder(10);
const ZCoder = polyCoder(GAMMA1 === 1 << 17 ? 18 : 20, i => crystals.smod(GAMMA1 - i));
const W1Coder = polyCoder(GAMMA2 === GAMMA2_1 ? 6 : 4);
const W1Vec = vecCoder(W1Coder, K);
const publicCoder = splitCoder("publicKey", 32, vecCoder(T1Coder, K));
const secretCoder = splitCoder("secretKey", 32, 32, TR_BYTES, vecCoder(ETACoder, L), vecCoder(ETACoder, K), vecCoder(T0Coder, K));
const sigCoder = splitCoder("signature", C_TILDE_BYTES, vecCoder(ZCoder, L), hintCoder);
const CoefFromHalfByte = ETA === 2 ? n => n < 15 ? 2 - n % 5 : false : n => n < 9 ? 4 - n : false;
function RejBoundedPoly(xof_) {
const xof = xof_;
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
const s = shake256.create({}).update(seed);
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
const polyPowerRound = p_ => {
const p = p_;
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
const polyUseHint = (u_, h_) => {
const u = u_;
const h = h_;
for (let i = 0; i < N; i++) u[i] = UseHint(h[i], u[i]);
return u;
};
const polyMakeHint = (a_, b_) => {
const a = a_;
const b = b_;
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
const signRandBytes = 32;
const seedCoder = splitCoder("seed", 32, 64, 32);
const internal = Object.freeze({
info: Object.freeze({
type: "internal-ml-dsa"
}),
lengths: Object.freeze({
secretKey: secretCoder.bytesLen,
publicKey: publicCoder.bytesLen,
seed: 32,
signature: sigCoder.bytesLen,
signRand: signRandBytes
}),
keygen: seed => {
const seedDst = new Uint8Array(32 + 2);
const randSeed = seed === void 0;
if (randSeed) seed = utils_randomBytes(32);
abytesDoc(seed, 32, "seed");
seedDst.set(seed);
if (randSeed) cleanBytes(seed);
seedDst[32] = K;
seedDst[33] = L;
const [rho, rhoPrime, K_] = seedCoder.decode(shake256(seedDst, {
dkLen: seedCoder.bytesLen
}));
const xofPrime = XOF256(rhoPrime);
const s1 = [];
for (let i = 0; i < L; i++) s1.push(RejBoundedPoly(xofPrime.get(i & 255, i >> 8 & 255)));
const s2 = [];
for (let i = L; i < L + K; i++) s2.push(RejBoundedPoly(xofPrime.get(i & 255, i >> 8 & 255)));
const s1Hat = s1.map(i => crystals.NTT.encode(i.slice()));
const t0 = [];
const t1 = [];
const xof = XOF128(rho);
const t = newPoly(N);
for (let i = 0; i < K; i++) {
cleanBytes(t);
for (let j = 0; j < L; j++) {
const aij = RejNTTPoly(xof.get(j, i));
polyAdd(t, MultiplyNTTs(aij, s1Hat[j]));
}
crystals.NTT.decode(t);
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
cleanBytes(rho, rhoPrime, K_, s1, s2, s1Hat, t, t0, t1, tr, seedDst);
return {
publicKey: publicKey,
secretKey: secretKey
};
},
getPublicKey: secretKey => {
const [rho, _K, _tr, s1, s2, _t0] = secretCoder.decode(secretKey);
const xof = XOF128(rho);
const s1Hat = s1.map(p => crystals.NTT.encode(p.slice()));
const t1 = [];
const tmp = newPoly(N);
for (let i = 0; i < K; i++) {
tmp.fill(0);
for (let j = 0; j < L; j++) {
const aij = RejNTTPoly(xof.get(j, i));
polyAdd(tmp, MultiplyNTTs(aij, s1Hat[j]));
}
crystals.NTT.decode(tmp);
polyAdd(tmp, s2[i]);
const {r1: r1} = polyPowerRound(tmp);
t1.push(r1);
}
xof.clean();
cleanBytes(tmp, s1Hat, _t0, s1, s2);
return publicCoder.encode([ rho, t1 ]);
},
sign: (msg, secretKey, opts = {}) => {
opts = validateSigOpts(opts, INTERNAL_SIG_OPT_KEYS);
opts = validateInternalOpts(opts, INTERNAL_SIG_OPT_KEYS);
const {extraEntropy: random, externalMu: externalMu = false} = opts;
if (externalMu) abytesDoc(msg, CRH_BYTES, "mu");
const ownRnd = random === false || random === void 0;
const rnd = random === false ? new Uint8Array(32) : random === void 0 ? utils_randomBytes(signRandBytes) : random;
abytesDoc(rnd, 32, "extraEntropy");
const decoded = (() => {
try {
return secretCoder.decode(secretKey);
} catch (error) {
if (ownRnd) cleanBytes(rnd);
throw error;
}
})();
const [rho, _K, tr, s1, s2, t0] = decoded;
const A = [];
const xof = XOF128(rho);
for (let i = 0; i < K; i++) {
const pv = [];
for (let j = 0; j < L; j++) pv.push(RejNTTPoly(xof.get(j, i)));
A.push(pv);
}
xof.clean();
for (let i = 0; i < L; i++) crystals.NTT.encode(s1[i]);
for (let i = 0; i < K; i++) {
crystals.NTT.encode(s2[i]);
crystals.NTT.encode(t0[i]);
}
const mu = externalMu ? msg : shake256.create({
dkLen: CRH_BYTES
}).update(tr).update(msg).digest();
const rhoprime = shake256.create({
dkLen: CRH_BYTES
}).update(_K).update(rnd).update(mu).digest();
if (ownRnd) cleanBytes(rnd);
abytesDoc(rhoprime, CRH_BYTES);
const x256 = XOF256(rhoprime, ZCoder.bytesLen);
main_loop: for (let kappa = 0; ;) {
const y = [];
for (let i = 0; i < L; i++, kappa++) y.push(ZCoder.decode(x256.get(kappa & 255, kappa >> 8)()));
const z = y.map(i => crystals.NTT.encode(i.slice()));
const w = [];
for (let i = 0; i < K; i++) {
const wi = newPoly(N);
for (let j = 0; j < L; j++) polyAdd(wi, MultiplyNTTs(A[i][j], z[j]));
crystals.NTT.decode(wi);
w.push(wi);
}
const w1 = w.map(j => j.map(HighBits));
const cTilde = shake256.create({
dkLen: C_TILDE_BYTES
}).update(mu).update(W1Vec.encode(w1)).digest();
const cHat = crystals.NTT.encode(SampleInBall(cTilde));
const cs1 = s1.map(i => MultiplyNTTs(i, cHat));
for (let i = 0; i < L; i++) {
polyAdd(crystals.NTT.decode(cs1[i]), y[i]);
if (polyChknorm(cs1[i], GAMMA1 - BETA)) {
cleanBytes(cTilde, cs1, cHat, w1, w, z, y);
continue main_loop;
}
}
let cnt = 0;
const h = [];
for (let i = 0; i < K; i++) {
const cs2 = crystals.NTT.decode(MultiplyNTTs(s2[i], cHat));
const r0 = polySub(w[i], cs2).map(LowBits);
if (polyChknorm(r0, GAMMA2 - BETA)) {
cleanBytes(cTilde, cs1, cHat, w1, w, z, y, h, cs2, r0);
continue main_loop;
}
const ct0 = crystals.NTT.decode(MultiplyNTTs(t0[i], cHat));
if (polyChknorm(ct0, GAMMA2)) {
cleanBytes(cTilde, cs1, cHat, w1, w, z, y, h, cs2, r0, ct0);
continue main_loop;
}
polyAdd(r0, ct0);
const hint = polyMakeHint(r0, w1[i]);
h.push(hint.v);
cnt += hint.cnt;
}
if (cnt > OMEGA) {
cleanBytes(cTilde, cs1, cHat, w1, w, z, y, h);
continue;
}
x256.clean();
const res = sigCoder.encode([ cTilde, cs1, h ]);
cleanBytes(cTilde, cs1, h, cHat, w1, w, z, y, rhoprime, s1, s2, t0, ...A);
if (!externalMu) cleanBytes(mu);
return res;
}
throw new Error("Unreachable code path reached, report this error");
},
verify: (sig, msg, publicKey, opts = {}) => {
opts = validateInternalOpts(opts, INTERNAL_VER_OPT_KEYS);
const {externalMu: externalMu = false} = opts;
if (externalMu) abytesDoc(msg, CRH_BYTES, "mu");
const [rho, t1] = publicCoder.decode(publicKey);
const tr = shake256(publicKey, {
dkLen: TR_BYTES
});
if (sig.length !== sigCoder.bytesLen) return false;
const [cTilde, z, h] = sigCoder.decode(sig);
if (h === false) return false;
for (let i = 0; i < L; i++) if (polyChknorm(z[i], GAMMA1 - BETA)) return false;
const mu = externalMu ? msg : shake256.create({
dkLen: CRH_BYTES
}).update(tr).update(msg).digest();
const c = crystals.NTT.encode(SampleInBall(cTilde));
const zNtt = z.map(i => i.slice());
for (let i = 0; i < L; i++) crystals.NTT.encode(zNtt[i]);
const wTick1 = [];
const xof = XOF128(rho);
for (let i = 0; i < K; i++) {
const ct12d = MultiplyNTTs(crystals.NTT.encode(polyShiftl(t1[i])), c);
const Az = newPoly(N);
for (let j = 0; j < L; j++) {
const aij = RejNTTPoly(xof.get(j, i));
polyAdd(Az, MultiplyNTTs(aij, zNtt[j]));
}
const wApprox = crystals.NTT.decode(polySub(Az, ct12d));
wTick1.push(polyUseHint(wApprox, h[i]));
}
xof.clean();
const c2 = shake256.create({
dkLen: C_TILDE_BYTES
}).update(mu).update(W1Vec.encode(wTick1)).digest();
for (const t of h) {
const sum = t.reduce((acc, i) => acc + i, 0);
if (!(sum <= OMEGA)) return false;
}
for (const t of z) if (polyChknorm(t, GAMMA1 - BETA)) return false;
return utils_equalBytes(cTilde, c2);
}
});
return Object.freeze({
info: Object.freeze({
type: "ml-dsa"
}),
internal: internal,
securityLevel: securityLevel,
keygen: internal.keygen,
lengths: internal.lengths,
getPublicKey: internal.getPublicKey,
sign: (msg, secretKey, opts = {}) => {
opts = validateSigOpts(opts);
const M = getMessage(msg, opts.context);
const res = internal.sign(M, secretKey, {
extraEntropy: opts.extraEntropy,
externalMu: false
});
cleanBytes(M);
return res;
},
verify: (sig, msg, publicKey, opts = {}) => {
opts = validateVerOpts(opts);
abytesDoc(sig, void 0, "signature");
return internal.verify(sig, getMessage(msg, opts.context), publicKey, {
externalMu: false
});
},
prehash: hash => {
checkHash(hash, securityLevel);
const rawHash = hash;
return Object.freeze({
info: Object.freeze({
type: "hashml-dsa"
}),
securityLevel: securityLevel,
lengths: internal.lengths,
keygen: internal.keygen,
getPublicKey: internal.getPublicKey,
sign: (msg, secretKey, opts = {}) => {
opts = validateSigOpts(opts);
const M = getMessagePrehash(rawHash, msg, opts.context);
const res = internal.sign(M, secretKey, {
extraEntropy: opts.extraEntropy,
externalMu: false
});
cleanBytes(M);
return res;
},
verify: (sig, msg, publicKey, opts = {}) => {
opts = validateVerOpts(opts);
abytesDoc(sig, void 0, "signature");
return internal.verify(sig, getMessagePrehash(rawHash, msg, opts.context), publicKey, {
externalMu: false
});
}
});
}
});
}
null && (() => {
getDilithium({
...PARAMS[2],
CRH_BYTES: 64,
TR_BYTES: 64,
C_TILDE_BYTES: 32,
XOF128: XOF128,
XOF256: XOF256,
securityLevel: 128
});
})();
const ml_dsa65 = (() => getDilithium({
...PARAMS[3],
CRH_BYTES: 64,
TR_BYTES: 64,
C_TILDE_BYTES: 48,
XOF128: _crystals_XOF128,
XOF256: _crystals_XOF256,
securityLevel: 192
}))();
null && (() => {
getDilithium({
...PARAMS[5],
CRH_BYTES: 64,
TR_BYTES: 64,
C_TILDE_BYTES: 64,
XOF128: XOF128,
XOF256: XOF256,
securityLevel: 256
});
})();
}
};
