export const id = 611;

export const ids = [ 611 ];

export const modules = {
6611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ml_kem768: () => ml_kem768
});
var _noble_hashes_sha3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8041);
var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);
var _crystals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);
var _utils_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8623);
const N = 256;
const Q = 3329;
const F = 3303;
const ROOT_OF_UNITY = 17;
const crystals = (0, _crystals_js__WEBPACK_IMPORTED_MODULE_0__.m9)({
N: N,
Q: Q,
F: F,
ROOT_OF_UNITY: ROOT_OF_UNITY,
newPoly: n => new Uint16Array(n),
brvBits: 7,
isKyber: true
});
const PARAMS = (() => Object.freeze({
512: Object.freeze({
N: N,
Q: Q,
K: 2,
ETA1: 3,
ETA2: 2,
du: 10,
dv: 4,
RBGstrength: 128
}),
768: Object.freeze({
N: N,
Q: Q,
K: 3,
ETA1: 2,
ETA2: 2,
du: 10,
dv: 4,
RBGstrength: 192
}),
1024: Object.freeze({
N: N,
Q: Q,
K: 4,
ETA1: 2,
ETA2: 2,
du: 11,
dv: 5,
RBGstrength: 256
})
}))();
const compress = d => {
if (d >= 12) return {
encode: i => i,
decode: i => i >= Q ? i - Q : i
};
const a = 2 ** (d - 1);
return {
encode: i => ((i << d) + Q / 2) / Q,
decode: i => i * Q + a >>> d
};
};
const byteCoder = d => crystals.bitsCoder(d, d === 12 ? {
encode: i => i,
decode: i => i >= Q ? i - Q : i
} : {
encode: i => i,
decode: i => i
});
const polyCoder = d => d === 12 ? byteCoder(12) : crystals.bitsCoder(d, compress(d));
function polyAdd(a_, b_) {
const a = a_;
const b = b_;
for (let i = 0; i < N; i++) {
const r = a[i] + b[i];
a[i] = r >= Q ? r - Q : r;
}
}
function polySub(a_, b_) {
const a = a_;
const b = b_;
for (let i = 0; i < N; i++) {
const r = a[i] - b[i];
a[i] = r < 0 ? r + Q : r;
}
}
function BaseCaseMultiply(a0, a1, b0, b1, zeta) {
const c0 = crystals.mod(crystals.mod(a1 * b1) * zeta + a0 * b0);
const c1 = crystals.mod(a0 * b1 + a1 * b0);
return {
c0: c0,
c1: c1
};
}
function MultiplyNTTs(f_, g_) {
const f = f_;
const g = g_;
for (let i = 0; i < N / 2; i++) {
let z = crystals.nttZetas[64 + (i >> 1)];
if (i & 1) z = -z;
const {c0: c0, c1: c1} = BaseCaseMultiply(f[2 * i + 0], f[2 * i + 1], g[2 * i + 0], g[2 * i + 1], z);
f[2 * i + 0] = c0;
f[2 * i + 1] = c1;
}
return f;
}
function SampleNTT(xof_) {
const xof = xof_;
const r = new Uint16Array(N);
for (let j = 0; j < N; ) {
const b = xof();
if (b.length % 3) throw new Error("SampleNTT: unaligned block");
for (let i = 0; j < N && i + 3 <= b.length; i += 3) {
const d1 = (b[i + 0] >> 0 | b[i + 1] << 8) & 4095;
const d2 = (b[i + 1] >> 4 | b[i + 2] << 4) & 4095;
if (d1 < Q) r[j++] = d1;
if (j < N && d2 < Q) r[j++] = d2;
}
}
return r;
}
const sampleCBDBytes = (buf, eta) => {
const r = new Uint16Array(N);
const b32 = (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__.DH)(buf);
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__.fd)(b32);
let len = 0;
for (let i = 0, p = 0, bb = 0, t0 = 0; i < b32.length; i++) {
let b = b32[i];
for (let j = 0; j < 32; j++) {
bb += b & 1;
b >>= 1;
len += 1;
if (len === eta) {
t0 = bb;
bb = 0;
} else if (len === 2 * eta) {
r[p++] = crystals.mod(t0 - bb);
bb = 0;
len = 0;
}
}
}
(0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__.fd)(b32);
if (len) throw new Error(`sampleCBD: leftover bits: ${len}`);
return r;
};
function sampleCBD(PRF_, seed, nonce, eta) {
const PRF = PRF_;
return sampleCBDBytes(PRF(eta * N / 4, seed, nonce), eta);
}
const genKPKE = opts_ => {
const opts = opts_;
const {K: K, PRF: PRF, XOF: XOF, HASH512: HASH512, ETA1: ETA1, ETA2: ETA2, du: du, dv: dv} = opts;
const poly1 = polyCoder(1);
const polyV = polyCoder(dv);
const polyU = polyCoder(du);
const publicCoder = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.AD)("publicKey", (0, 
_utils_js__WEBPACK_IMPORTED_MODULE_2__.mx)(polyCoder(12), K), 32);
const secretCoder = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.mx)(polyCoder(12), K);
const cipherCoder = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.AD)("ciphertext", (0, 
_utils_js__WEBPACK_IMPORTED_MODULE_2__.mx)(polyU, K), polyV);
const seedCoder = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.AD)("seed", 32, 32);
const encryptCore = (tHat, getA, msg, seed) => {
const rHat = [];
for (let i = 0; i < K; i++) rHat.push(crystals.NTT.encode(sampleCBD(PRF, seed, i, ETA1)));
const tmp2 = new Uint16Array(N);
const u = [];
for (let i = 0; i < K; i++) {
const e1 = sampleCBD(PRF, seed, K + i, ETA2);
const tmp = new Uint16Array(N);
for (let j = 0; j < K; j++) {
const aij = getA(i, j);
polyAdd(tmp, MultiplyNTTs(aij, rHat[j]));
}
polyAdd(e1, crystals.NTT.decode(tmp));
u.push(e1);
polyAdd(tmp2, MultiplyNTTs(tHat[i], rHat[i]));
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(tmp);
}
const e2 = sampleCBD(PRF, seed, 2 * K, ETA2);
polyAdd(e2, crystals.NTT.decode(tmp2));
const v = poly1.decode(msg);
polyAdd(v, e2);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(tHat, rHat, tmp2, e2);
return cipherCoder.encode([ u, v ]);
};
return {
secretCoder: secretCoder,
lengths: {
secretKey: secretCoder.bytesLen,
publicKey: publicCoder.bytesLen,
cipherText: cipherCoder.bytesLen
},
keygen: seed => {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(seed, 32, "seed");
const seedDst = new Uint8Array(33);
seedDst.set(seed);
seedDst[32] = K;
const seedHash = HASH512(seedDst);
const [rho, sigma] = seedCoder.decode(seedHash);
const sHat = [];
const tHat = [];
for (let i = 0; i < K; i++) sHat.push(crystals.NTT.encode(sampleCBD(PRF, sigma, i, ETA1)));
const x = XOF(rho);
for (let i = 0; i < K; i++) {
const e = crystals.NTT.encode(sampleCBD(PRF, sigma, K + i, ETA1));
for (let j = 0; j < K; j++) {
const aji = SampleNTT(x.get(j, i));
polyAdd(e, MultiplyNTTs(aji, sHat[j]));
}
tHat.push(e);
}
x.clean();
const res = {
publicKey: publicCoder.encode([ tHat, rho ]),
secretKey: secretCoder.encode(sHat)
};
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(rho, sigma, sHat, tHat, seedDst, seedHash);
return res;
},
encrypt: (publicKey, msg, seed) => {
const [tHat, rho] = publicCoder.decode(publicKey);
const x = XOF(rho);
const res = encryptCore(tHat, (i, j) => SampleNTT(x.get(i, j)), msg, seed);
x.clean();
return res;
},
prepare: publicKey => {
const [tHat, rho] = publicCoder.decode(publicKey);
const x = XOF(rho);
const A = [];
for (let i = 0; i < K; i++) for (let j = 0; j < K; j++) A.push(SampleNTT(x.get(i, j)));
x.clean();
return {
encrypt: (msg, seed) => encryptCore(tHat.map(p => p.slice()), (i, j) => A[i * K + j].slice(), msg, seed),
clean: () => (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(tHat, A)
};
},
decrypt: (cipherText, privateKey) => {
const [u, v] = cipherCoder.decode(cipherText);
const sk = secretCoder.decode(privateKey);
const tmp = new Uint16Array(N);
for (let i = 0; i < K; i++) polyAdd(tmp, MultiplyNTTs(sk[i], crystals.NTT.encode(u[i])));
polySub(v, crystals.NTT.decode(tmp));
const res = poly1.encode(v);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(tmp, sk, u, v);
return res;
}
};
};
function createKyber(opts) {
const rawOpts = opts;
const KPKE = genKPKE(rawOpts);
const {HASH256: HASH256, HASH512: HASH512, KDF: KDF} = rawOpts;
const {secretCoder: KPKESecretCoder, lengths: lengths} = KPKE;
const secretCoder = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.AD)("secretKey", lengths.secretKey, lengths.publicKey, 32, 32);
const msgLen = 32;
const seedLen = 64;
const validateModulus = (publicKey, fn) => {
const eke = publicKey.subarray(0, 384 * rawOpts.K);
const ek = KPKESecretCoder.encode(KPKESecretCoder.decode((0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.nC)(eke)));
const ok = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.ex)(ek, eke);
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(ek);
if (!ok) throw new Error(`ML-KEM.${fn}: wrong publicKey modulus`);
};
const kemLengths = Object.freeze({
...lengths,
seed: 64,
msg: msgLen,
msgRand: msgLen,
secretKey: secretCoder.bytesLen
});
return Object.freeze({
info: Object.freeze({
type: "ml-kem"
}),
lengths: kemLengths,
keygen: seed => {
const ownSeed = seed === void 0;
const s = ownSeed ? (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.po)(seedLen) : seed;
let sk;
let publicKeyHash;
try {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(s, seedLen, "seed");
const keys = KPKE.keygen(s.subarray(0, 32));
const publicKey = keys.publicKey;
sk = keys.secretKey;
publicKeyHash = HASH256(publicKey);
const secretKey = secretCoder.encode([ sk, publicKey, publicKeyHash, s.subarray(32) ]);
return {
publicKey: publicKey,
secretKey: secretKey
};
} finally {
if (sk !== void 0) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(sk);
if (publicKeyHash !== void 0) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(publicKeyHash);
if (ownSeed) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(s);
}
},
getPublicKey: secretKey => {
const [_sk, publicKey, _publicKeyHash, _z] = secretCoder.decode(secretKey);
return Uint8Array.from(publicKey);
},
encapsulate: (publicKey, msg) => {
const ownMsg = msg === void 0;
const m = ownMsg ? (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.po)(msgLen) : msg;
let kr;
try {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(publicKey, lengths.publicKey, "publicKey");
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(m, msgLen, "message");
validateModulus(publicKey, "encapsulate");
kr = HASH512.create().update(m).update(HASH256(publicKey)).digest();
const cipherText = KPKE.encrypt(publicKey, m, kr.subarray(32, 64));
return {
cipherText: cipherText,
sharedSecret: kr.subarray(0, 32)
};
} finally {
if (kr !== void 0) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(kr.subarray(32));
if (ownMsg) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(m);
}
},
decapsulate: (cipherText, secretKey) => {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(secretKey, secretCoder.bytesLen, "secretKey");
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(cipherText, lengths.cipherText, "cipherText");
const k768 = secretCoder.bytesLen - 96;
const start = k768 + 32;
const test = HASH256(secretKey.subarray(k768 / 2, start));
if (!(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.ex)(test, secretKey.subarray(start, start + 32))) throw new Error("invalid secretKey: hash check failed");
const [sk, publicKey, publicKeyHash, z] = secretCoder.decode(secretKey);
const msg = KPKE.decrypt(cipherText, sk);
const kr = HASH512.create().update(msg).update(publicKeyHash).digest();
const Khat = kr.subarray(0, 32);
const cipherText2 = KPKE.encrypt(publicKey, msg, kr.subarray(32, 64));
const isValid = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.ex)(cipherText, cipherText2);
const Kbar = KDF.create({
dkLen: 32
}).update(z).update(cipherText).digest();
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(msg, cipherText2, kr.subarray(32), !isValid ? Khat : Kbar);
return isValid ? Khat : Kbar;
},
prepare: publicKey => {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(publicKey, lengths.publicKey, "publicKey");
validateModulus(publicKey, "prepare");
const ek = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.nC)(publicKey);
const publicKeyHash = HASH256(ek);
const cached = KPKE.prepare(ek);
return Object.freeze({
publicKey: ek,
encapsulate: msg => {
const ownMsg = msg === void 0;
const m = ownMsg ? (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.po)(msgLen) : msg;
let kr;
try {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(m, msgLen, "message");
kr = HASH512.create().update(m).update(publicKeyHash).digest();
const cipherText = cached.encrypt(m, kr.subarray(32, 64));
return {
cipherText: cipherText,
sharedSecret: kr.subarray(0, 32)
};
} finally {
if (kr !== void 0) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(kr.subarray(32));
if (ownMsg) (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(m);
}
},
decapsulate: (cipherText, secretKey) => {
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(secretKey, secretCoder.bytesLen, "secretKey");
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.DO)(cipherText, lengths.cipherText, "cipherText");
const [sk, ekEmbedded, storedHash, z] = secretCoder.decode(secretKey);
if (!(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.ex)(ekEmbedded, ek) || !(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.ex)(storedHash, publicKeyHash)) throw new Error("ML-KEM.decapsulate: secretKey does not match prepared publicKey");
const msg = KPKE.decrypt(cipherText, sk);
const kr = HASH512.create().update(msg).update(publicKeyHash).digest();
const Khat = kr.subarray(0, 32);
const cipherText2 = cached.encrypt(msg, kr.subarray(32, 64));
const isValid = (0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.ex)(cipherText, cipherText2);
const Kbar = KDF.create({
dkLen: 32
}).update(z).update(cipherText).digest();
(0, _utils_js__WEBPACK_IMPORTED_MODULE_2__.fF)(msg, cipherText2, kr.subarray(32), !isValid ? Khat : Kbar);
return isValid ? Khat : Kbar;
},
clean: cached.clean
});
}
});
}
function shakePRF(dkLen, key, nonce) {
return _noble_hashes_sha3_js__WEBPACK_IMPORTED_MODULE_3__.mh.create({
dkLen: dkLen
}).update(key).update(new Uint8Array([ nonce ])).digest();
}
const opts = (() => ({
HASH256: _noble_hashes_sha3_js__WEBPACK_IMPORTED_MODULE_3__.C2,
HASH512: _noble_hashes_sha3_js__WEBPACK_IMPORTED_MODULE_3__.$Z,
KDF: _noble_hashes_sha3_js__WEBPACK_IMPORTED_MODULE_3__.mh,
XOF: _crystals_js__WEBPACK_IMPORTED_MODULE_0__.Hu,
PRF: shakePRF
}))();
const mk = params => createKyber({
...opts,
...params
});
null && (() => {
mk(PARAMS[512]);
})();
const ml_kem768 = (() => mk(PARAMS[768]))();
null && (() => {
mk(PARAMS[1024]);
})();
null && (() => {
Object.freeze({
Compress_d: (x, d) => {
if (d < 1 || d > 11) throw new Error(`Compress_d: expected d in [1..11], got ${d}`);
return compress(d).encode(x) & getMask(d);
},
Decompress_d: (y, d) => {
if (d < 1 || d > 11) throw new Error(`Decompress_d: expected d in [1..11], got ${d}`);
return compress(d).decode(y);
},
ByteEncode_d: (F, d) => {
if (d < 1 || d > 12) throw new Error(`ByteEncode_d: expected d in [1..12], got ${d}`);
return byteCoder(d).encode(F);
},
ByteDecode_d: (B, d) => {
if (d < 1 || d > 12) throw new Error(`ByteDecode_d: expected d in [1..12], got ${d}`);
return byteCoder(d).decode(B);
},
NTT: f => crystals.NTT.encode(Uint16Array.from(f)),
NTT_inv: fHat => crystals.NTT.decode(Uint16Array.from(fHat)),
MultiplyNTTs: (fHat, gHat) => MultiplyNTTs(Uint16Array.from(fHat), Uint16Array.from(gHat)),
SamplePolyCBD: (B, eta) => {
abytes(B, 64 * eta, "B");
return sampleCBDBytes(B, eta);
},
SampleNTT: B => {
abytes(B, 34, "B");
const xof = XOF128(B.subarray(0, 32));
try {
return SampleNTT(xof.get(B[32], B[33]));
} finally {
xof.clean();
}
}
});
})();
}
};
