export const id = 828;
export const ids = [828];
export const modules = {

/***/ 5828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEmulatorCommand: () => (/* binding */ runEmulatorCommand)
/* harmony export */ });
/* harmony import */ var _emulator_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
/* harmony import */ var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1983);
/* harmony import */ var _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
/* harmony import */ var _setting_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5441);






async function runEmulatorCommand({ options, json }, output) {
    const choose = (name, choices, text) => (text === undefined ? undefined : (0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChoice */ .HU)(choices)(text, name));
    const plan = choose('plan', _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .plans */ .vw, options.plan);
    const scheme = choose('scheme', _signatures_schemes_js__WEBPACK_IMPORTED_MODULE_3__/* .schemeNames */ .SL, options.scheme);
    const edition = choose('edition', _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .editions */ .SH, options.edition);
    const emulator = await (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .startEmulator */ .sJ)({
        port: options.port,
        latencyMs: options.latency,
        stateFile: options.state,
        faults: options.faults === undefined ? [] : (0,_emulator_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFaults */ .bZ)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(options.faults, _emulator_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FAULTS_BYTES */ .Xm)),
        ...(plan && { plan }),
        ...(scheme && { scheme }),
        ...(edition && { edition }),
    });
    if (json)
        output.data(`${JSON.stringify({ url: emulator.url, api_key: emulator.apiKey })}\n`);
    else {
        output.line(`the emulator listens on ${emulator.url}`);
        output.line(`  QPHER_API_URL=${emulator.url}`);
        output.line(`  QPHER_API_KEY=${emulator.apiKey}`);
        output.line('stop it with Ctrl-C');
    }
    await new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
    await emulator.close();
    return 0;
}


/***/ })

};
