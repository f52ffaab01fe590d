export const id = 574;

export const ids = [ 574 ];

export const modules = {
4574: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runEmulatorCommand: () => runEmulatorCommand
});
var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);
var _emulator_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
var _emulator_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
var _emulator_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3040);
var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5110);
var _settings_parsers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7112);
async function runEmulatorCommand({options: options, json: json}, {output: output}) {
const choose = (name, choices, text) => text === void 0 ? void 0 : (0, _settings_parsers_js__WEBPACK_IMPORTED_MODULE_6__.HU)(choices)(text, name);
const plan = choose("plan", _emulator_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.v, options.plan);
const scheme = choose("scheme", _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_5__.SL, options.scheme);
const edition = choose("edition", _emulator_operation_js__WEBPACK_IMPORTED_MODULE_2__.SH, options.edition);
const emulator = await (0, _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__.s)({
port: options.port,
latencyMs: options.latency,
stateFile: options.state,
faults: options.faults === void 0 ? [] : (0, _emulator_faults_js__WEBPACK_IMPORTED_MODULE_1__.bZ)((0, 
_system_files_js__WEBPACK_IMPORTED_MODULE_4__.CB)(options.faults, _emulator_faults_js__WEBPACK_IMPORTED_MODULE_1__.Xm)),
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
const set = process.platform === "win32" ? "set" : "export";
output.line("in another terminal:");
output.line(`  ${set} QPHER_API_URL=${emulator.url}`);
output.line(`  ${set} QPHER_API_KEY=${emulator.apiKey}`);
output.line("stop it with Ctrl-C");
}
await new Promise(resolve => {
process.once("SIGINT", resolve);
process.once("SIGTERM", resolve);
});
await emulator.close();
return 0;
}
}
};
