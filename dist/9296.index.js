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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
95288:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  findFiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _digesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62804);
async function findFiles({ lines, root, kind }) {
const base = realRoot(root ?? '.');
const excluded = lines.filter(line => line.startsWith('!')).map(line => line.slice(1));
const files = new Map();
let hasDirectory = false;
for (const line of lines.filter(each => !each.startsWith('!'))) {
const own = root === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line) ? ownBase(line) : { base, place: withinRoot(base, line) };
const found = await namesAt({ ...own, line, kind, excluded });
hasDirectory ||= found.isDirectory;
for (const name of found.names) {
const path = own.base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? `${own.base}${name}` : `${own.base}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${name}`;
files.set(path, { name: own.base === base ? name : path, path });
}
}
const sorted = [...files.values()].sort((one, other) => byCode(one.name, other.name));
refuseLinkedFolders(base, sorted);
return { files: sorted, hasDirectory };
}
async function namesAt({ base, place, line, kind, excluded }) {
const known = lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, place));
const isDirectory = known?.isDirectory() === true;
if (known !== undefined)
refuseKind(line, kind, isDirectory ? 'directory' : 'file');
const names = isDirectory
? filesBelow(base, place).filter(await without(base, excluded))
: known === undefined
? await matches(base, place, excluded)
: [place];
if (names.length > 0)
return { names, isDirectory };
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('ARTIFACT_NOT_FOUND', `nothing matches ${line}`, { facts: { pattern: line } });
}
function ownBase(line) {
const given = line.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
const beforePattern = /^[^*?{}[\]()!]*\//.exec(given)?.[0] ?? '/';
return { base: realRoot(beforePattern), place: given.slice(beforePattern.length) };
}
function realRoot(root) {
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
}
catch (thrown) {
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(root, `the root cannot be entered (${(0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(thrown) ?? 'unknown'})`);
}
}
function withinRoot(base, line) {
const given = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? line.replaceAll('\\', '/') : line;
if (given.includes('\0'))
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(line, 'its name holds a control character');
const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, given) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, given));
if (place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place)) {
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(line, 'it leads out of artifact-root');
}
return place.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function lookAt(path) {
let known;
try {
known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
}
catch (thrown) {
const code = (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(thrown);
if (code === 'ENOENT' || code === 'ENOTDIR')
return undefined;
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(path, `it cannot be looked at (${code ?? 'unknown'})`);
}
if (known.isSymbolicLink())
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(path, 'it is a symbolic link');
return known;
}
async function matches(base, pattern, ignore) {
const options = { cwd: base, dot: true, followSymbolicLinks: false, expandDirectories: false, ignore };
const found = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__  .AZ)(pattern, { ...options, fs: { readdirSync: entriesWithLinks } });
return found.filter(name => lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, name))?.isFile() === true);
}
function listed(folder) {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map(entry => entry.isSymbolicLink() ? shownAsFile(entry.name) : entry);
}
function shownAsFile(name) {
return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
const entriesWithLinks = listed;
async function without(base, excluded) {
if (excluded.length === 0)
return () => true;
const out = new Set(await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__  .TI)(excluded, { cwd: base, dot: true, followSymbolicLinks: false }));
return name => !out.has(name);
}
function filesBelow(base, place) {
const names = [];
const folders = [place];
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, folder), { withFileTypes: true })) {
const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
if (entry.isFile())
names.push(name);
else if (entry.isDirectory())
folders.push(name);
else
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(name, entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file');
}
}
return names;
}
function refuseKind(line, wanted, got) {
if (wanted === 'auto' || wanted === got || (wanted === 'zip' && got === 'file'))
return;
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(line, `it is a ${got}, and artifact-kind is ${wanted}`);
}
function refuseLinkedFolders(base, files) {
for (const folder of new Set(files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))) {
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder) {
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, folder), 'a symbolic link is part of its path');
}
}
}
function byCode(one, other) {
return one < other ? -1 : one > other ? 1 : 0;
}
})
};
