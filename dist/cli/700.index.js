export const id = 700;

export const ids = [ 700 ];

export const modules = {
628: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CQ: () => add4H,
CW: () => add4L,
Ei: () => rotrBL,
F8: () => add5L,
TH: () => add5H,
Vl: () => add3L,
Vr: () => add3H,
WQ: () => add,
au: () => setU64FromNum,
jm: () => shrSL,
lD: () => split,
qh: () => rotrBH,
rE: () => rotrSH,
ry: () => rotrSL,
xn: () => shrSH
});
const U32_MASK64 = (() => BigInt(2 ** 32 - 1))();
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
const len = lst.length;
let Ah = new Uint32Array(len);
let Al = new Uint32Array(len);
for (let i = 0; i < len; i++) {
const {h: h, l: l} = fromBig(lst[i], le);
[Ah[i], Al[i]] = [ h, l ];
}
return [ Ah, Al ];
}
const fromNumH = n => n / 2 ** 32 | 0;
const fromNumL = n => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
const h = fromNumH(n);
const l = fromNumL(n);
view.setUint32(byteOffset, isLE ? l : h, isLE);
view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
const shrSH = (h, _l, s) => h >>> s;
const shrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
function add(Ah, Al, Bh, Bl) {
const l = (Al >>> 0) + (Bl >>> 0);
return {
h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
l: l | 0
};
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
const add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
},
2565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CC: () => aexists,
DH: () => u32,
DO: () => abytes,
Fe: () => anumber,
Ht: () => aoutput,
Id: () => concatBytes,
My: () => bytesToHex,
O8: () => createView,
Ow: () => rotr,
aY: () => isBytes,
e8: () => abool,
fd: () => swap32IfBE,
nx: () => oidNist,
po: () => randomBytes,
qj: () => createHasher,
sd: () => ahash,
tY: () => checkOpts,
uH: () => clean
});
function isBytes(a) {
return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = title => title ? `"${title}" ` : "";
function anumber(n, title = "") {
if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
return n;
}
function abool(value, title = "") {
if (typeof value !== "boolean") throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
return value;
}
function abytes(value, length, title = "") {
if (isBytes(value) && (length === void 0 || value.length === length)) return value;
if (length !== void 0) anumber(length, "length");
const bytes = isBytes(value);
const ofLen = length !== void 0 ? ` of length ${length}` : "";
const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
if (!bytes) throw new TypeError(message);
throw new RangeError(message);
}
function ahash(h) {
if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
anumber(h.outputLen);
anumber(h.blockLen);
if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject = (value, label) => {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
aobject(value, label);
const proto = Object.getPrototypeOf(value);
if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
if (instance.destroyed) throw new Error("hash was destroyed");
if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
abytes(out, void 0, "output");
const min = instance.outputLen;
if (!(out.length >= min)) throw new RangeError('"output" expected length >= ' + min);
}
function u32(arr) {
return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
return word << 32 - shift | word >>> shift;
}
const isLE = (() => new Uint8Array(new Uint32Array([ 287454020 ]).buffer)[0] === 68)();
function byteSwap(word) {
return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
function byteSwap32(arr) {
for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
return arr;
}
const swap32IfBE = isLE ? u => u : byteSwap32;
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({
length: 256
}, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
abytes(bytes);
if (hasHexBuiltin) return bytes.toHex();
let hex = "";
for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
return hex;
}
function concatBytes(...arrays) {
let sum = 0;
for (let i = 0; i < arrays.length; i++) {
const a = arrays[i];
abytes(a);
sum += a.length;
}
const res = new Uint8Array(sum);
for (let i = 0, pad = 0; i < arrays.length; i++) {
const a = arrays[i];
res.set(a, pad);
pad += a.length;
}
return res;
}
function checkOpts(defaults, opts, title = "opts") {
aopts(defaults, "defaults");
if (opts !== void 0) aopts(opts, title);
const merged = Object.assign(Object.create(null), defaults, opts);
return merged;
}
function createHasher(hashCons, info = {}) {
if (typeof hashCons !== "function") throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
info = checkOpts({}, info, "info");
const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
const tmp = hashCons(void 0);
hashC.outputLen = tmp.outputLen;
hashC.blockLen = tmp.blockLen;
hashC.canXOF = tmp.canXOF;
hashC.create = opts => hashCons(opts);
Object.assign(hashC, info);
return Object.freeze(hashC);
}
function randomBytes(bytesLength = 32) {
anumber(bytesLength, "bytesLength");
const cr = typeof globalThis === "object" ? globalThis.crypto : null;
if (typeof cr?.getRandomValues !== "function") throw new Error("crypto.getRandomValues must be defined");
if (bytesLength > 65536) throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
return cr.getRandomValues(new Uint8Array(bytesLength));
}
const oidNist = suffix => ({
oid: Uint8Array.from([ 6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix ])
});
}
};
