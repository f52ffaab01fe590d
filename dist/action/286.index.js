export const id = 286;

export const ids = [ 286 ];

export const modules = {
 8286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   mlDsa65JavaScript: () => mlDsa65JavaScript
  });
  var _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);
  const mlDsa65JavaScript = {
   generateKeyPair: seed => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__.QI.keygen(seed),
   sign: (message, secretKey) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__.QI.sign(message, secretKey),
   verify: (message, signature, publicKey) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_0__.QI.verify(signature, message, publicKey)
  };
 })
};
