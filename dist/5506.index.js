export const id = 5506;
export const ids = [5506,2804];
export const modules = {
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
}),
35506:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fileSubjects: () => (  fileSubjects),
readList: () => (  readList)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var fault = __webpack_require__(88538);
var artifact_digest = __webpack_require__(41330);
;// CONCATENATED MODULE: ./lib/shared/artifact/files/checksum-check.js
function compareChecksums({ source, folders, entries, mode, subjects }) {
const lines = linesBySubject({ folders, entries, mode, subjects });
const heard = mode === 'named' ? new Set() : new Set([...lines.values()].flat());
const covered = subjects.filter(subject => lines.has(subject));
const compared = covered.flatMap(subject => (lines.get(subject) ?? []).map(entry => comparison(source, subject, entry)));
const unlisted = mode === 'listed' ? [] : subjects.filter(subject => !lines.has(subject));
const missing = mode === 'named' ? [] : entries.filter(entry => !heard.has(entry));
const checks = [
...compared,
...unlisted.map(({ name }) => stranger(source, name)),
...[...new Set(missing.map(({ name }) => name))].map(name => absence(source, name)),
];
return { checks, subjects: mode === 'listed' ? covered : subjects };
}
function linesBySubject({ folders, entries, mode, subjects, }) {
const lines = new Map();
const places = [...new Set(folders)].map(folder => groupedBy(entries, ({ name }) => `${folder}${external_node_path_.sep}${name}`));
for (const subject of subjects) {
const found = places.map(place => place.get(subject.path)).find(each => each !== undefined);
if (found !== undefined)
lines.set(subject, found);
}
return mode === 'named' && lines.size < subjects.length ? withNames(lines, { entries, subjects }) : lines;
}
function withNames(known, { entries, subjects }) {
const lines = new Map(known);
const names = groupedBy(entries, ({ name }) => (0,external_node_path_.basename)(name));
const others = groupedBy(subjects, ({ path }) => (0,external_node_path_.basename)(path));
for (const subject of subjects.filter(each => !known.has(each))) {
const name = (0,external_node_path_.basename)(subject.path);
const found = names.get(name) ?? [];
const isOne = new Set(found.map(each => each.name)).size === 1;
if (isOne && others.get(name)?.length === 1)
lines.set(subject, found);
}
return lines;
}
function groupedBy(values, keyOf) {
const groups = new Map();
for (const value of values) {
const key = keyOf(value);
const before = groups.get(key);
if (before === undefined)
groups.set(key, [value]);
else
before.push(value);
}
return groups;
}
const requirement = 'checksums';
function comparison(evidence, { name: subject, digests }, { digest, line }) {
const own = digests.find(({ algorithm }) => algorithm === digest.algorithm);
const name = `checksum, line ${line}`;
const expected = (0,artifact_digest .MO)(digest);
if (own?.hex === digest.hex) {
return { subject, requirement, evidence, name, expected, got: expected, looked: 'checked', fine: true };
}
const got = own === undefined ? `no ${digest.algorithm}` : (0,artifact_digest .MO)(own);
const fix = 'take the file from the build again; do not write a new checksum';
return { subject, requirement, evidence, name, expected, got, fix, looked: 'checked', fine: false };
}
function stranger(evidence, subject) {
return {
subject,
requirement,
evidence,
name: 'checksum',
expected: 'a line for this file',
got: 'none',
looked: 'checked',
fine: false,
fix: 'remove the file, list it in the build, or set checksums-mode to listed',
};
}
function absence(evidence, subject) {
return {
subject,
requirement,
evidence,
name: 'checksum',
expected: 'the file that is listed',
got: 'it is not among the artifacts',
looked: 'checked',
fine: false,
fix: 'name it in artifact-path, or set checksums-mode to named',
};
}
;// CONCATENATED MODULE: ./lib/shared/artifact/files/checksum-file.js
const longest = 64 * 1_048_576;
const shownProblems = 8;
function readChecksums(bytes, allowed = []) {
if (bytes.length > longest)
return { problems: [`it is larger than ${longest} bytes`] };
const text = decoded(bytes);
if (text === undefined)
return { problems: ['it is not text in UTF-8'] };
const entries = [];
const problems = [];
for (const [at, raw] of text.split('\n').entries()) {
const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
if (line === '' || line.startsWith('#'))
continue;
const read = readLine(line, allowed);
if ('why' in read)
problems.push(`line ${at + 1}: ${read.why}`);
else
entries.push({ ...read, line: at + 1 });
}
problems.push(...collisionsIn(entries));
if (problems.length > 0)
return { problems: problems.slice(0, shownProblems) };
return entries.length === 0 ? { problems: ['it lists nothing'] } : { entries };
}
function decoded(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
return undefined;
}
}
const gnu = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/s;
const tagged = /^(\\?)([A-Za-z0-9-]{3,12}) ?\((.+)\) ?= ?([0-9A-Fa-f]{32,128})$/s;
const byLength = {
32: 'md5',
40: 'sha1',
64: 'sha256',
96: 'sha384',
128: 'sha512',
};
function readLine(line, allowed) {
const [, tagEscape = '', tag, taggedName, taggedHex] = tagged.exec(line) ?? [];
if (tag !== undefined && taggedName !== undefined && taggedHex !== undefined) {
const algorithm = tag.toLowerCase().replace(/^sha2?-/, 'sha');
return entryOf({ algorithm, hex: taggedHex, name: taggedName, isEscaped: tagEscape !== '' }, allowed);
}
const [, mark = '', hex, name] = gnu.exec(line) ?? [];
if (hex === undefined || name === undefined)
return { why: 'it is no checksum and name' };
const algorithm = byLength[hex.length];
if (algorithm === undefined)
return { why: `no algorithm has ${hex.length} hex digits` };
return entryOf({ algorithm, hex, name, isEscaped: mark !== '' }, allowed);
}
function entryOf({ algorithm, hex, name, isEscaped }, allowed) {
const digest = (0,artifact_digest .ol)(algorithm, hex, allowed);
if ('why' in digest)
return digest;
const plain = isEscaped ? unescaped(name) : name;
if (plain === undefined)
return { why: 'its name has an escape that is not known' };
const safe = safeName(plain);
return 'why' in safe ? safe : { name: safe.name, ...digest };
}
function unescaped(name) {
if (/\\(?![\\nr])/.test(name.replaceAll('\\\\', '')))
return undefined;
return name.replace(/\\([\\nr])/g, (_, letter) => meanings[letter] ?? '');
}
const meanings = { '\\': '\\', n: '\n', r: '\r' };
function safeName(given) {
const name = given.replace(/^(\.\/)+/, '');
const shown = JSON.stringify(given.slice(0, 80));
if (name === '' || name.includes('\0'))
return { why: `${shown} is no name` };
if (/^([/\\]|[A-Za-z]:[/\\])/.test(name))
return { why: `${shown} is an absolute path` };
const parts = name.split(/[/\\]/);
if (parts.includes('..'))
return { why: `${shown} leads out of its folder` };
if (name.split('/').some(part => part === '' || part === '.'))
return { why: `${shown} is no plain path` };
return { name };
}
function collisionsIn(entries) {
const known = new Map();
const problems = [];
for (const entry of entries) {
const key = `${entry.digest.algorithm} ${entry.name}`;
const before = known.get(key);
if (before === undefined)
known.set(key, entry);
else {
const same = (0,artifact_digest .MO)(before.digest) === (0,artifact_digest .MO)(entry.digest);
const verb = same ? 'stands twice' : 'has two different checksums';
problems.push(`lines ${before.line} and ${entry.line}: ${JSON.stringify(entry.name.slice(0, 80))} ${verb}`);
}
}
return problems;
}
var digesting = __webpack_require__(62804);
var paths = __webpack_require__(95288);
;// CONCATENATED MODULE: ./lib/shared/artifact/files/zip.js
const beginning = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const ending = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const tail = 22 + 65_535;
function refuseOther(path) {
const { size } = (0,external_node_fs_.statSync)(path);
const descriptor = (0,external_node_fs_.openSync)(path, 'r');
try {
const head = Buffer.alloc(4);
(0,external_node_fs_.readSync)(descriptor, head, 0, 4, 0);
const last = Buffer.alloc(Math.min(tail, size));
(0,external_node_fs_.readSync)(descriptor, last, 0, last.length, Math.max(0, size - last.length));
if (head.equals(beginning) && last.includes(ending))
return;
}
finally {
(0,external_node_fs_.closeSync)(descriptor);
}
throw (0,digesting ._P)(path, 'it is no zip package, or an empty or damaged one');
}
;// CONCATENATED MODULE: ./lib/shared/artifact/files/subjects.js
async function fileSubjects(request) {
const { allowed } = request;
const root = request.root ?? '.';
const lists = request.checksums.map(path => readList(path, root, allowed));
const found = await (0,paths .l)(request);
const beside = new Set([...request.checksums.map(path => (0,external_node_path_.resolve)(root, path)), ...request.beside].map(real));
const files = found.files.filter(({ path }) => !beside.has(path));
if (files.length === 0)
throw new fault .v('ARTIFACT_NOT_FOUND', 'nothing is left to verify');
if (request.kind === 'zip')
for (const { path } of files)
refuseOther(path);
const algorithms = new Set([
...request.algorithms,
...lists.flatMap(({ entries }) => entries.map(({ digest }) => digest.algorithm)),
]);
let subjects = await digested(files, [...algorithms]);
const mode = request.mode ?? (found.hasDirectory ? 'exact' : 'named');
const checks = [];
for (const list of lists) {
const compared = compareChecksums({ ...list, mode, subjects });
checks.push(...compared.checks);
subjects = compared.subjects;
}
if (subjects.length === 0)
throw new fault .v('ARTIFACT_NOT_FOUND', 'no file is listed, so that nothing is left');
return { subjects, checks };
}
async function digested(files, algorithms) {
const digest = (0,digesting.createDigester)(algorithms);
const subjects = [];
for (const { name, path } of files) {
const { digests } = await digest(path);
subjects.push({ name, path, digests, content: () => (0,digesting .$$)(path) });
}
return subjects;
}
function readList(path, root, allowed) {
const place = (0,external_node_path_.resolve)(root, path);
const read = readChecksums(bytesAt(place, path), allowed);
if ('problems' in read) {
throw new fault .v('CHECKSUMS_UNUSABLE', `${path} cannot be used: ${read.problems.join('; ')}`, {
facts: { checksums: path },
});
}
return { source: path, folders: [(0,external_node_path_.dirname)(real(place)), real((0,external_node_path_.resolve)(root))], entries: read.entries };
}
function bytesAt(place, path) {
try {
return (0,external_node_fs_.readFileSync)(place);
}
catch (thrown) {
throw new fault .v('CHECKSUMS_UNUSABLE', `${path} cannot be read (${(0,digesting .$N)(thrown) ?? 'unknown'})`, {
facts: { checksums: path },
});
}
}
function real(path) {
try {
return (0,external_node_fs_.realpathSync)(path);
}
catch {
return path;
}
}
})
};
