export const id = 286;
export const ids = [286];
export const modules = {

/***/ 8286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlDsa65JavaScript: () => (/* binding */ mlDsa65JavaScript)
/* harmony export */ });
/* harmony import */ var _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);

const mlDsa65JavaScript = {
    generateKeyPair: (seed) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__/* .ml_dsa65 */ .QI.keygen(seed),
    sign: (message, secretKey) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__/* .ml_dsa65 */ .QI.sign(message, secretKey),
    verify: (message, signature, publicKey) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__/* .ml_dsa65 */ .QI.verify(signature, message, publicKey),
};


/***/ })

};
