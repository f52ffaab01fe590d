export const id = 204;

export const ids = [ 204 ];

export const modules = {
8204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
mlDsa65: () => mlDsa65
});
var _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5502);
const mlDsa65 = {
keyPair: seed => {
const {publicKey: publicKey, secretKey: secretKey} = _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__.QI.keygen(seed);
return {
publicKey: publicKey,
sign: message => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__.QI.sign(message, secretKey)
};
},
verify: (message, signature, publicKey) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__.QI.verify(signature, message, publicKey)
};
}
};
