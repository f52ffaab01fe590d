export const id = 441;

export const ids = [ 441 ];

export const modules = {
 441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runKeysCommand: () => runKeysCommand
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _engine_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
  var _keys_public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9222);
  var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99);
  var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9046);
  async function runKeysCommand(invocation, program) {
   const {output: output} = program;
   (0, _context_js__WEBPACK_IMPORTED_MODULE_5__.lD)(output);
   const context = await (0, _context_js__WEBPACK_IMPORTED_MODULE_5__.oB)((0, _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_6__.Gs)((0, 
   _context_js__WEBPACK_IMPORTED_MODULE_5__.kJ)(invocation.flags)), invocation.debug, program);
   if (invocation.action.name === "export") {
    await runExport(invocation, invocation.action, context, output);
    return 0;
   }
   const keys = await affectedKeys(invocation, context);
   output.data(invocation.json ? `${JSON.stringify({
    keys: keys.map(describe)
   }, void 0, 2)}\n` : formatTable(keys));
   return 0;
  }
  async function affectedKeys({algorithm: algorithm, action: action}, {connect: connect}) {
   const client = await connect();
   switch (action.name) {
   case "list":
    return client.listKeys(algorithm);

   case "active":
    return [ await client.getActiveKey(algorithm) ];

   case "generate":
    return [ await client.generateKey(algorithm) ];

   case "rotate":
    {
     const keyVersion = await client.rotateKey(algorithm);
     return (await client.listKeys(algorithm)).filter(key => key.keyVersion >= keyVersion - 1);
    }

   case "retire":
    return [ await client.retireKey(algorithm, action.keyVersion) ];

   case "export":
    return [];
   }
  }
  async function runExport({algorithm: algorithm, json: json}, {format: format, keyVersion: keyVersion, output: file, merge: merge}, context, output) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.workingDirectory, file);
   const existing = merge ? (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Zu)(target, _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__.Rj) : void 0;
   const options = {
    algorithm: algorithm,
    format: format,
    keyVersion: keyVersion,
    existing: existing
   };
   const bytes = await (0, _engine_keys_js__WEBPACK_IMPORTED_MODULE_1__.B)(await context.connect(), options, context.now());
   if (file === "-") {
    output.data(bytes);
    return;
   }
   (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.vZ)({
    file: target,
    bytes: bytes
   });
   if (json) output.data(`${JSON.stringify({
    file: file,
    format: format
   }, void 0, 2)}\n`); else output.line(`wrote ${file} (${format})`);
  }
  function describe(key) {
   return {
    key_version: key.keyVersion,
    algorithm: key.algorithm,
    status: key.status,
    created_at: key.createdAt,
    ...key.algorithm === _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__.km && {
     fingerprint: (0, _keys_public_key_js__WEBPACK_IMPORTED_MODULE_4__.JP)(key.publicKey).fingerprint
    },
    public_key: key.publicKey
   };
  }
  function formatTable(keys) {
   const rows = [ [ "VERSION", "ALGORITHM", "STATUS", "CREATED", "FINGERPRINT" ], ...keys.map(key => [ String(key.keyVersion), key.algorithm, key.status, key.createdAt, key.algorithm === _keys_keyring_js__WEBPACK_IMPORTED_MODULE_3__.km ? (0, 
   _keys_public_key_js__WEBPACK_IMPORTED_MODULE_4__.JP)(key.publicKey).fingerprint : "" ]) ];
   const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
   const line = row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
   return rows.map(row => `${line(row)}\n`).join("");
  }
 })
};
