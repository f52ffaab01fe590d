export const id = 749;

export const ids = [ 749 ];

export const modules = {
6749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
mlDsa65: () => mlDsa65
});
var utils = __webpack_require__(8593);
var sha3 = __webpack_require__(8041);
var _crystals = __webpack_require__(3017);
var post_quantum_utils = __webpack_require__(8623);
const INTERNAL_SIG_OPT_KEYS = Object.freeze([ "extraEntropy", "externalMu" ]);
const INTERNAL_VER_OPT_KEYS = Object.freeze([ "externalMu" ]);
function validateInternalOpts(opts, allowed) {
const normalized = (0, post_quantum_utils.wV)(opts, allowed);
if (normalized.externalMu !== void 0) (0, utils.e8)(normalized.externalMu, "opts.externalMu");
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
const crystals = (0, _crystals.m9)({
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
const W1Vec = (0, post_quantum_utils.mx)(W1Coder, K);
const publicCoder = (0, post_quantum_utils.AD)("publicKey", 32, (0, post_quantum_utils.mx)(T1Coder, K));
const secretCoder = (0, post_quantum_utils.AD)("secretKey", 32, 32, TR_BYTES, (0, 
post_quantum_utils.mx)(ETACoder, L), (0, post_quantum_utils.mx)(ETACoder, K), (0, 
post_quantum_utils.mx)(T0Coder, K));
const sigCoder = (0, post_quantum_utils.AD)("signature", C_TILDE_BYTES, (0, post_quantum_utils.mx)(ZCoder, L), hintCoder);
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
const s = sha3.mh.create({}).update(seed);
const buf = new Uint8Array(sha3.mh.blockLen);
s.xofInto(buf);
const masks = buf.slice(0, 8);
for (let i = N - TAU, pos = 8, maskPos = 0, maskBit = 0; i < N; i++) {
let b = i + 1;
for (;b > i; ) {
b = buf[pos++];
if (pos < sha3.mh.blockLen) continue;
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
const seedCoder = (0, post_quantum_utils.AD)("seed", 32, 64, 32);
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
if (randSeed) seed = (0, post_quantum_utils.po)(32);
(0, post_quantum_utils.DO)(seed, 32, "seed");
seedDst.set(seed);
if (randSeed) (0, post_quantum_utils.fF)(seed);
seedDst[32] = K;
seedDst[33] = L;
const [rho, rhoPrime, K_] = seedCoder.decode((0, sha3.mh)(seedDst, {
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
(0, post_quantum_utils.fF)(t);
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
const tr = (0, sha3.mh)(publicKey, {
dkLen: TR_BYTES
});
const secretKey = secretCoder.encode([ rho, K_, tr, s1, s2, t0 ]);
xof.clean();
xofPrime.clean();
(0, post_quantum_utils.fF)(rho, rhoPrime, K_, s1, s2, s1Hat, t, t0, t1, tr, seedDst);
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
(0, post_quantum_utils.fF)(tmp, s1Hat, _t0, s1, s2);
return publicCoder.encode([ rho, t1 ]);
},
sign: (msg, secretKey, opts = {}) => {
opts = (0, post_quantum_utils.ep)(opts, INTERNAL_SIG_OPT_KEYS);
opts = validateInternalOpts(opts, INTERNAL_SIG_OPT_KEYS);
const {extraEntropy: random, externalMu: externalMu = false} = opts;
if (externalMu) (0, post_quantum_utils.DO)(msg, CRH_BYTES, "mu");
const ownRnd = random === false || random === void 0;
const rnd = random === false ? new Uint8Array(32) : random === void 0 ? (0, post_quantum_utils.po)(signRandBytes) : random;
(0, post_quantum_utils.DO)(rnd, 32, "extraEntropy");
const decoded = (() => {
try {
return secretCoder.decode(secretKey);
} catch (error) {
if (ownRnd) (0, post_quantum_utils.fF)(rnd);
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
const mu = externalMu ? msg : sha3.mh.create({
dkLen: CRH_BYTES
}).update(tr).update(msg).digest();
const rhoprime = sha3.mh.create({
dkLen: CRH_BYTES
}).update(_K).update(rnd).update(mu).digest();
if (ownRnd) (0, post_quantum_utils.fF)(rnd);
(0, post_quantum_utils.DO)(rhoprime, CRH_BYTES);
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
const cTilde = sha3.mh.create({
dkLen: C_TILDE_BYTES
}).update(mu).update(W1Vec.encode(w1)).digest();
const cHat = crystals.NTT.encode(SampleInBall(cTilde));
const cs1 = s1.map(i => MultiplyNTTs(i, cHat));
for (let i = 0; i < L; i++) {
polyAdd(crystals.NTT.decode(cs1[i]), y[i]);
if (polyChknorm(cs1[i], GAMMA1 - BETA)) {
(0, post_quantum_utils.fF)(cTilde, cs1, cHat, w1, w, z, y);
continue main_loop;
}
}
let cnt = 0;
const h = [];
for (let i = 0; i < K; i++) {
const cs2 = crystals.NTT.decode(MultiplyNTTs(s2[i], cHat));
const r0 = polySub(w[i], cs2).map(LowBits);
if (polyChknorm(r0, GAMMA2 - BETA)) {
(0, post_quantum_utils.fF)(cTilde, cs1, cHat, w1, w, z, y, h, cs2, r0);
continue main_loop;
}
const ct0 = crystals.NTT.decode(MultiplyNTTs(t0[i], cHat));
if (polyChknorm(ct0, GAMMA2)) {
(0, post_quantum_utils.fF)(cTilde, cs1, cHat, w1, w, z, y, h, cs2, r0, ct0);
continue main_loop;
}
polyAdd(r0, ct0);
const hint = polyMakeHint(r0, w1[i]);
h.push(hint.v);
cnt += hint.cnt;
}
if (cnt > OMEGA) {
(0, post_quantum_utils.fF)(cTilde, cs1, cHat, w1, w, z, y, h);
continue;
}
x256.clean();
const res = sigCoder.encode([ cTilde, cs1, h ]);
(0, post_quantum_utils.fF)(cTilde, cs1, h, cHat, w1, w, z, y, rhoprime, s1, s2, t0, ...A);
if (!externalMu) (0, post_quantum_utils.fF)(mu);
return res;
}
throw new Error("Unreachable code path reached, report this error");
},
verify: (sig, msg, publicKey, opts = {}) => {
opts = validateInternalOpts(opts, INTERNAL_VER_OPT_KEYS);
const {externalMu: externalMu = false} = opts;
if (externalMu) (0, post_quantum_utils.DO)(msg, CRH_BYTES, "mu");
const [rho, t1] = publicCoder.decode(publicKey);
const tr = (0, sha3.mh)(publicKey, {
dkLen: TR_BYTES
});
if (sig.length !== sigCoder.bytesLen) return false;
const [cTilde, z, h] = sigCoder.decode(sig);
if (h === false) return false;
for (let i = 0; i < L; i++) if (polyChknorm(z[i], GAMMA1 - BETA)) return false;
const mu = externalMu ? msg : sha3.mh.create({
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
const c2 = sha3.mh.create({
dkLen: C_TILDE_BYTES
}).update(mu).update(W1Vec.encode(wTick1)).digest();
for (const t of h) {
const sum = t.reduce((acc, i) => acc + i, 0);
if (!(sum <= OMEGA)) return false;
}
for (const t of z) if (polyChknorm(t, GAMMA1 - BETA)) return false;
return (0, post_quantum_utils.ex)(cTilde, c2);
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
opts = (0, post_quantum_utils.ep)(opts);
const M = (0, post_quantum_utils.I4)(msg, opts.context);
const res = internal.sign(M, secretKey, {
extraEntropy: opts.extraEntropy,
externalMu: false
});
(0, post_quantum_utils.fF)(M);
return res;
},
verify: (sig, msg, publicKey, opts = {}) => {
opts = (0, post_quantum_utils.Ey)(opts);
(0, post_quantum_utils.DO)(sig, void 0, "signature");
return internal.verify(sig, (0, post_quantum_utils.I4)(msg, opts.context), publicKey, {
externalMu: false
});
},
prehash: hash => {
(0, post_quantum_utils.PA)(hash, securityLevel);
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
opts = (0, post_quantum_utils.ep)(opts);
const M = (0, post_quantum_utils.HY)(rawHash, msg, opts.context);
const res = internal.sign(M, secretKey, {
extraEntropy: opts.extraEntropy,
externalMu: false
});
(0, post_quantum_utils.fF)(M);
return res;
},
verify: (sig, msg, publicKey, opts = {}) => {
opts = (0, post_quantum_utils.Ey)(opts);
(0, post_quantum_utils.DO)(sig, void 0, "signature");
return internal.verify(sig, (0, post_quantum_utils.HY)(rawHash, msg, opts.context), publicKey, {
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
XOF128: _crystals.Hu,
XOF256: _crystals.j4,
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
const mlDsa65 = {
keyPair: seed => {
const {publicKey: publicKey, secretKey: secretKey} = ml_dsa65.keygen(seed);
return {
publicKey: publicKey,
sign: message => ml_dsa65.sign(message, secretKey)
};
},
verify: (message, signature, publicKey) => ml_dsa65.verify(signature, message, publicKey)
};
}
};
