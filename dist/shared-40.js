export const shared = {
62804:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$$: () => (  bytesOf),
$N: () => (  codeOf),
_P: () => (  unusable),
createDigester: () => (  createDigester)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
const block = 1_048_576;
const piece = block / 4;
const breath = 128 * block;
function createDigester(algorithms) {
const buffer = Buffer.allocUnsafe(block);
return async (path) => {
const descriptor = openFile(path);
try {
return await digest({ descriptor, path, buffer, algorithms });
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
}
};
}
async function* bytesOf(path) {
const descriptor = openFile(path);
try {
for (let read = 0;;) {
const fresh = Buffer.allocUnsafe(piece);
const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, fresh, 0, piece, -1);
if (count === 0)
return;
read += count;
if (read % breath === 0)
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
yield fresh.subarray(0, count);
}
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
}
}
async function digest(work) {
const { descriptor, path, buffer, algorithms } = work;
const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
if (!before.isFile())
throw unusable(path, 'it is no regular file');
const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, block, -1);
if (count < before.size || count === block)
return digestBig(work, { before, count });
if (count > before.size)
throw changed(path);
const bytes = buffer.subarray(0, count);
return { digests: algorithms.map(algorithm => ({ algorithm, hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, bytes) })), size: count };
}
async function digestBig({ descriptor, path, buffer, algorithms }, begun) {
const hashes = algorithms.map(algorithm => ({ algorithm, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm) }));
let size = 0;
for (let { count } = begun; count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, block, -1)) {
const bytes = buffer.subarray(0, count);
for (const each of hashes)
each.hash.update(bytes);
size += count;
if (size % breath === 0)
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
}
const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
if (size !== begun.before.size || isOther(begun.before, after))
throw changed(path);
return {
digests: hashes.map(({ algorithm, hash: each }) => ({ algorithm, hex: each.digest('hex') })),
size,
};
}
function isOther(before, after) {
return before.size !== after.size || before.mtimeMs !== after.mtimeMs || before.ino !== after.ino;
}
function openFile(path) {
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
if (noFollow === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
throw unusable(path, 'it is a symbolic link');
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (noFollow ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
}
catch (thrown) {
const code = codeOf(thrown);
if (code === 'ELOOP' || code === 'EMLINK')
throw unusable(path, 'it is a symbolic link');
if (code === undefined)
throw thrown;
throw unusable(path, `it cannot be read (${code})`);
}
}
function unusable(path, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('ARTIFACT_UNUSABLE', `${path} cannot be verified: ${why}`, { facts: { path } });
}
function changed(path) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('ARTIFACT_CHANGED', `${path} changed while it was read`, { facts: { path } });
}
function codeOf(thrown) {
if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
return undefined;
return typeof thrown.code === 'string' ? thrown.code : undefined;
}
}
};
