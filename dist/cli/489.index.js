export const id = 489;

export const ids = [ 489 ];

export const modules = {
 5828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runEmulatorCommand: () => runEmulatorCommand
  });
  var _emulator_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
  var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
  var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
  var _setting_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5441);
  async function runEmulatorCommand({options: options, json: json}, output) {
   const choose = (name, choices, text) => text === void 0 ? void 0 : (0, _setting_parsers_js__WEBPACK_IMPORTED_MODULE_4__.HU)(choices)(text, name);
   const plan = choose("plan", _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__.vw, options.plan);
   const scheme = choose("scheme", _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__.SL, options.scheme);
   const edition = choose("edition", _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__.SH, options.edition);
   const emulator = await (0, _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__.sJ)({
    port: options.port,
    latencyMs: options.latency,
    stateFile: options.state,
    faults: options.faults === void 0 ? [] : (0, _emulator_faults_js__WEBPACK_IMPORTED_MODULE_0__.bZ)((0, 
    _files_js__WEBPACK_IMPORTED_MODULE_2__.CB)(options.faults, _emulator_faults_js__WEBPACK_IMPORTED_MODULE_0__.Xm)),
    ...plan && {
     plan: plan
    },
    ...scheme && {
     scheme: scheme
    },
    ...edition && {
     edition: edition
    }
   });
   if (json) output.data(`${JSON.stringify({
    url: emulator.url,
    api_key: emulator.apiKey
   })}\n`); else {
    output.line(`the emulator listens on ${emulator.url}`);
    output.line(`  QPHER_API_URL=${emulator.url}`);
    output.line(`  QPHER_API_KEY=${emulator.apiKey}`);
    output.line("stop it with Ctrl-C");
   }
   await new Promise(resolve => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
   });
   await emulator.close();
   return 0;
  }
 },
 2982: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => isOnPlatform,
   a: () => schemeImplementation
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_util_ = __webpack_require__(7975);
  var ml_dsa_65_spki = __webpack_require__(2410);
  var schemes = __webpack_require__(5110);
  const mlDsa65Platform = isSupported() ? {
   generateKeyPair: seed => {
    const key = privateKeyFromSeed(seed);
    const spki = (0, external_node_crypto_.createPublicKey)(key).export({
     format: "der",
     type: "spki"
    });
    return {
     publicKey: spki.subarray(-schemes.kf),
     secretKey: seed
    };
   },
   sign: (message, secretKey) => (0, external_node_crypto_.sign)(null, message, privateKeyObject(secretKey)),
   verify: (message, signature, publicKey) => verifyOnPool(null, message, publicKeyObject(publicKey), signature)
  } : void 0;
  const verifyOnPool = (0, external_node_util_.promisify)(external_node_crypto_.verify);
  const publicKeyObjects = new WeakMap;
  function publicKeyObject(publicKey) {
   const known = publicKeyObjects.get(publicKey);
   if (known !== void 0) return known;
   const made = (0, external_node_crypto_.createPublicKey)({
    key: (0, ml_dsa_65_spki.w)(publicKey),
    format: "der",
    type: "spki"
   });
   publicKeyObjects.set(publicKey, made);
   return made;
  }
  const privateKeyObjects = new WeakMap;
  function privateKeyObject(seed) {
   const known = privateKeyObjects.get(seed);
   if (known !== void 0) return known;
   const made = privateKeyFromSeed(seed);
   privateKeyObjects.set(seed, made);
   return made;
  }
  const PRIVATE_KEY_PREFIX = Buffer.from("3034020100300b060960864801650304031204228020", "hex");
  function privateKeyFromSeed(seed) {
   return (0, external_node_crypto_.createPrivateKey)({
    key: Buffer.concat([ PRIVATE_KEY_PREFIX, seed ]),
    format: "der",
    type: "pkcs8"
   });
  }
  function isSupported() {
   try {
    (0, external_node_crypto_.createPublicKey)({
     key: (0, ml_dsa_65_spki.w)(new Uint8Array(schemes.kf)),
     format: "der",
     type: "spki"
    });
    return true;
   } catch {
    return false;
   }
  }
  async function schemeImplementation(scheme) {
   switch (scheme) {
   case "ml-dsa-65":
    return mlDsa65Platform ?? (await Promise.all([ __webpack_require__.e(17), __webpack_require__.e(778) ]).then(__webpack_require__.bind(__webpack_require__, 2778))).mlDsa65JavaScript;

   case "dilithium3-r3":
    return (await Promise.all([ __webpack_require__.e(688), __webpack_require__.e(548) ]).then(__webpack_require__.bind(__webpack_require__, 5548))).dilithium3r3;
   }
  }
  function isOnPlatform(signature) {
   return mlDsa65Platform !== void 0 && (0, schemes.Bx)(signature) === "ml-dsa-65";
  }
 },
 8998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => verifySignature
  });
  var _scheme_implementation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2982);
  var _schemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5110);
  async function verifySignature(key, message, signature) {
   const scheme = (0, _schemes_js__WEBPACK_IMPORTED_MODULE_1__.Bx)(signature);
   if (scheme === void 0 || !key.schemes.includes(scheme)) return false;
   return (await (0, _scheme_implementation_js__WEBPACK_IMPORTED_MODULE_0__.a)(scheme)).verify(message, signature, key.bytes);
  }
 }
};
