export const shared = {
95288:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
