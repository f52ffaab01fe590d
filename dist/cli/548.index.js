export const id = 548;

export const ids = [ 548 ];

export const modules = {
5548: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
dilithium3r3: () => dilithium3r3
});
var noble_post_quantum_0_1_ml_dsa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6688);
const {dilithium3: dilithium3} = noble_post_quantum_0_1_ml_dsa__WEBPACK_IMPORTED_MODULE_0__.j6;
const dilithium3r3 = {
keyPair: seed => {
const {publicKey: publicKey, secretKey: secretKey} = dilithium3.keygen(seed);
return {
publicKey: publicKey,
sign: message => dilithium3.sign(secretKey, message)
};
},
verify: (message, signature, publicKey) => dilithium3.verify(publicKey, message, signature)
};
}
};
