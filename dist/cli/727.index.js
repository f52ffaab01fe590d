export const id = 727;

export const ids = [ 727 ];

export const modules = {
4727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
parseGlob: () => parseGlob,
searchPaths: () => searchPaths
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var minimatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3581);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
const SYNTAX = {
nobrace: true,
nocase: process.platform === "win32",
nocomment: true,
noext: true,
nonegate: true
};
function parseGlob(pattern, workingDirectory, dot) {
const text = absolutePattern(pattern, workingDirectory).normalize("NFC");
const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_1__.VR(node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "/" ? text : text.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/"), {
...SYNTAX,
dot: dot
});
const [segments = []] = matcher.set;
const isLiteral = segments.every(segment => typeof segment === "string");
return {
literal: isLiteral ? node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(segments.join("/")) : void 0,
matches: file => matcher.match(file),
mayMatchBelow: folder => matcher.match(folder, true)
};
}
async function searchPaths(patterns, workingDirectory) {
if (patterns.length === 0) return [];
const {create: create} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(25) ]).then(__webpack_require__.bind(__webpack_require__, 2025));
const lines = patterns.map(pattern => absolutePattern(pattern, workingDirectory).replaceAll(/[\r\n]/g, "?"));
try {
return (await create(lines.join("\n"))).getSearchPaths();
} catch (cause) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Yb("setting-invalid", `a pattern is not valid: ${cause instanceof Error ? cause.message : String(cause)}`, "write it relative to the working directory, such as dist/*.zip", {
cause: cause
});
}
}
function absolutePattern(pattern, workingDirectory) {
const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(pattern) ? node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(pattern) : node_path__WEBPACK_IMPORTED_MODULE_0__.join(escapeGlob(workingDirectory), pattern);
return absolute.replace(/(?<=.)[/\\]+$/, "");
}
function escapeGlob(file) {
const escaped = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "/" ? file.replaceAll("\\", "\\\\") : file;
return escaped.replace(/[*?[]/g, "[$&]");
}
}
};
