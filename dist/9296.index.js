import { shared as shared40 } from './shared-40.js';
import { shared as shared58 } from './shared-58.js';
export const id = 9296;
export const ids = [9296,2804];
export const modules = {
99296:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bundleFiles: () => (  bundleFiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _digesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62804);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95288);
const largest = 256 * 1_048_576;
const most = 4_096;
async function bundleFiles(given) {
const text = given.trim();
if (text.startsWith('{') || text.startsWith('[')) {
return { candidates: [{ source: 'the input bundle', bytes: Buffer.from(text) }], paths: [] };
}
const lines = text
.split('\n')
.map(line => line.trim())
.filter(line => line !== '');
const candidates = [];
const paths = [];
for (const line of lines) {
for (const { source, path } of await placesOf(line)) {
paths.push(path);
candidates.push({ source, bytes: readWhole(path, source) });
}
}
if (paths.length > most)
throw unreadable(given, `more than ${most} files`);
return { candidates, paths };
}
async function placesOf(line) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(line);
const known = statOf(path);
if (known?.isFile() === true)
return [{ source: line, path }];
const isFolder = known?.isDirectory() === true;
const { files } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .l)({
lines: [isFolder ? '.' : line],
root: isFolder ? path : '.',
kind: 'auto',
});
return files.map(file => ({ source: isFolder ? `${line}/${file.name}` : file.name, path: file.path }));
}
function statOf(path) {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
}
function readWhole(path, source) {
try {
const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
if (size > largest)
throw unreadable(source, `it is larger than ${largest} bytes`);
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v)
throw thrown;
throw unreadable(source, `it cannot be read (${(0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(thrown) ?? 'unknown'})`);
}
}
function unreadable(source, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('ARTIFACT_NOT_FOUND', `${source} holds no evidence: ${why}`, {
facts: { bundle: source },
});
}
}),
62804:
(shared40[62804]),
95288:
(shared58[95288])
};
