export const id = 548;
export const ids = [548];
export const modules = {

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dilithium3r3: () => (/* binding */ dilithium3r3)
/* harmony export */ });
/* harmony import */ var noble_post_quantum_0_1_ml_dsa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6688);

const dilithium3r3 = {
    generateKeyPair: (seed) => noble_post_quantum_0_1_ml_dsa__WEBPACK_IMPORTED_MODULE_0__/* .dilithium_v31 */ .j6.dilithium3.keygen(seed),
    sign: (message, secretKey) => noble_post_quantum_0_1_ml_dsa__WEBPACK_IMPORTED_MODULE_0__/* .dilithium_v31 */ .j6.dilithium3.sign(secretKey, message),
    verify: (message, signature, publicKey) => noble_post_quantum_0_1_ml_dsa__WEBPACK_IMPORTED_MODULE_0__/* .dilithium_v31 */ .j6.dilithium3.verify(publicKey, message, signature),
};


/***/ })

};
