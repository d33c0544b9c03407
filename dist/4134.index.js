export const id = 4134;
export const ids = [4134];
export const modules = {
97218:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  chainOnto),
z: () => (  parseChain)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25115);
function chainOnto(before, added) {
const entries = [...before];
for (const { kind, at, by, body } of added) {
const tip = entries.at(-1);
const unhashed = {
version: 1,
number: entries.length + 1,
previous: tip?.hash ?? '',
kind,
at,
by,
body,
};
const problem = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .ao)(body);
if (problem !== undefined)
throw unkeepable(kind, problem);
entries.push(asRead({ ...unhashed, hash: hashOf(unhashed) }));
}
return entries;
}
function asRead(entry) {
const line = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .IL)(entry);
if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .I9)(line)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('LEDGER_ENTRY_TOO_LARGE', `an entry of the kind ${entry.kind} is too large for the ledger`, {
facts: { kind: entry.kind, 'most-bytes': _entry_js__WEBPACK_IMPORTED_MODULE_2__  .j$ },
});
}
const parsed = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .A)(line);
if ('problem' in parsed)
throw unkeepable(entry.kind, parsed.problem);
return parsed.entry;
}
function unkeepable(kind, problem) {
return new Error(`an entry of the kind ${kind} cannot be kept: ${problem}`);
}
function parseChain(text, before = []) {
if (text === '' && before.length === 0)
return { line: 1, problem: 'the file is empty' };
const lines = text.split(/\r?\n/);
const entries = [...before];
if (lines.pop() !== '')
return { line: entries.length + lines.length + 1, problem: 'the last line is torn' };
for (const content of lines) {
const at = entries.length;
const parsed = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .A)(content);
if ('problem' in parsed)
return { line: at + 1, problem: parsed.problem };
const { entry } = parsed;
if (entry.number !== at + 1 || entry.previous !== (entries.at(-1)?.hash ?? '')) {
return { line: at + 1, problem: 'it does not follow the line before' };
}
if (entry.hash !== hashOf(entry))
return { line: at + 1, problem: 'its content does not fit its hash' };
if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .IL)(entry) !== content)
return { line: at + 1, problem: 'it is not written as we write it' };
entries.push(entry);
}
return { entries };
}
function hashOf(entry) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(entry)).digest('hex');
}
}),
25115:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  parseLine),
I9: () => (  isTooLarge),
IL: () => (  formatLine),
LS: () => (  hashedText),
ao: () => (  bodyProblem),
j$: () => (  mostBytes)
});
const mostBytes = 65_536;
const mostDepth = 32;
function hashedText({ version, number, previous, kind, at, by, body }) {
const fields = Object.entries({ version, number, previous, kind, at, by });
return `{${fields.map(pair).join(',')},"body":${canonical(body)}}`;
}
function formatLine(entry) {
return `${hashedText(entry).slice(0, -1)},"hash":${JSON.stringify(entry.hash)}}`;
}
function canonical(value) {
if (typeof value !== 'object')
return JSON.stringify(value);
if (isList(value))
return `[${value.map(canonical).join(',')}]`;
const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
return `{${sorted.map(pair).join(',')}}`;
}
function pair([name, value]) {
return `${JSON.stringify(name)}:${canonical(value)}`;
}
function isList(value) {
return Array.isArray(value);
}
function parseLine(line) {
if (isTooLarge(line))
return { problem: `it is larger than ${mostBytes} bytes` };
let read;
try {
read = JSON.parse(line);
}
catch {
return { problem: 'it is not JSON' };
}
if (!isRecord(read))
return { problem: 'it is not an object' };
if (read['version'] !== 1)
return { problem: `its version is ${JSON.stringify(read['version'])}, known is 1` };
const { number, previous, hash, kind, at, by, body } = read;
const complete = typeof number === 'number' &&
typeof previous === 'string' &&
typeof hash === 'string' &&
typeof kind === 'string' &&
typeof at === 'string' &&
typeof by === 'string' &&
isRecord(body);
if (!complete)
return { problem: 'a field is missing or of another type' };
return isBody(body)
? { entry: { version: 1, number, previous, hash, kind, at, by, body } }
: { problem: bodyProblem(body) ?? '' };
}
function isTooLarge(line) {
return line.length > mostBytes || new TextEncoder().encode(line).length > mostBytes;
}
function isBody(value) {
return bodyProblem(value) === undefined;
}
function bodyProblem(body) {
return isRecord(body)
? problemOf(body, { depth: 1, left: { values: mostBytes } })
: 'its body is no object';
}
function problemOf(value, { depth, left }) {
left.values -= 1;
if (left.values < 0)
return `its body holds more than ${mostBytes} values`;
if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
return undefined;
const isPlain = Array.isArray(value) || isRecord(value);
if (!isPlain)
return 'its body holds what is neither text, number, true, false, list nor object';
if (depth > mostDepth)
return `its body is nested deeper than ${mostDepth}`;
if (Object.hasOwn(value, '__proto__'))
return 'its body holds the name __proto__';
for (const inner of Array.isArray(value) ? value : Object.values(value)) {
const problem = problemOf(inner, { depth: depth + 1, left });
if (problem !== undefined)
return problem;
}
return undefined;
}
function isRecord(value) {
if (typeof value !== 'object' || value === null || Array.isArray(value))
return false;
const prototype = Object.getPrototypeOf(value);
return prototype === null || Object.getPrototypeOf(prototype) === null;
}
}),
3169:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CA: () => (  errorCode),
HJ: () => (  takeLock),
Oq: () => (  ledgerFault)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
const pollMilliseconds = 20;
const looksUntilDead = 500;
const looksUntilBusy = 1_500;
async function takeLock(path, clock) {
const folder = `${path}.lock`;
let [owner, unchanged] = ['', 0];
for (let look = 0; look < looksUntilBusy; look += 1) {
const seen = await ownerOf(folder);
if (seen === '') {
const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
if (await claim(path, folder, token))
return lockOn(path, folder, token);
}
unchanged = seen === owner ? unchanged + 1 : 0;
owner = seen;
if (owner !== '' && unchanged >= looksUntilDead)
await give(folder, owner);
else
await clock.sleep(pollMilliseconds);
}
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('LEDGER_BUSY', 'the ledger is written to by others all the time', {
facts: { lock: folder },
});
}
async function ownerOf(folder) {
try {
return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))[0] ?? '';
}
catch (cause) {
if (errorCode(cause) === 'ENOENT')
return '';
throw ledgerFault(folder, `its lock cannot be read (${errorCode(cause)})`, cause);
}
}
async function claim(path, folder, token) {
const own = `${path}.${token}`;
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, token), '');
await removeEmpty(folder);
return await moved(own, folder);
}
catch (cause) {
throw ledgerFault(path, `it cannot be locked (${errorCode(cause)})`, cause);
}
finally {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { recursive: true, force: true });
}
}
async function moved(own, folder) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(own, folder);
return true;
}
catch (cause) {
if (isTaken(cause))
return false;
throw cause;
}
}
function lockOn(path, folder, token) {
return {
replace: async (text) => {
try {
await fill((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, token), typeof text === 'string' ? [text] : text);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, token), path);
}
catch (cause) {
if (errorCode(cause) === 'ENOENT')
return false;
throw ledgerFault(path, `it cannot be written (${errorCode(cause)})`, cause);
}
await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
return true;
},
release: () => give(folder, token),
};
}
async function fill(fresh, pieces) {
const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(fresh, 'r+');
try {
for (const piece of pieces)
await file.writeFile(piece);
await file.sync();
}
finally {
await file.close();
}
}
async function syncFolder(folder) {
let handle;
try {
handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
await handle.sync();
}
catch (cause) {
const why = errorCode(cause);
if (['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'].includes(why))
return;
throw ledgerFault(folder, `what was written may not last (${why})`, cause);
}
finally {
await handle?.close();
}
}
async function give(folder, owner) {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, owner), { force: true });
await removeEmpty(folder);
}
async function removeEmpty(folder) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder);
}
catch (cause) {
if (errorCode(cause) !== 'ENOENT' && !isTaken(cause))
throw cause;
}
}
function isTaken(cause) {
return ['EEXIST', 'ENOTEMPTY', 'EPERM', 'EBUSY'].includes(errorCode(cause));
}
function ledgerFault(path, why, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, { facts: { path }, cause });
}
function errorCode(thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
return typeof code === 'string' ? code : 'unknown';
}
}),
57938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  versionOf)
});
const emptyStream = '';
function versionOf(entries) {
return entries.at(-1)?.hash ?? emptyStream;
}
}),
20159:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CX: () => (  streamPath),
IP: () => (  sorted),
kD: () => (  streamAt),
yW: () => (  isOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const troublesome = /\.\.|\.$|\.lock$/i;
function streamPath(stream) {
refuseOdd(stream);
return `${stream.service}/${stream.environment}`;
}
function refuseOdd({ service, environment }) {
for (const name of [service, environment]) {
if (name === undefined || isPlain(name))
continue;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'a ledger stream needs plain names', {
hint: 'use letters, digits, dots, hyphens and underscores for the service and the environment; no two dots in a row, none and no .lock at the end',
facts: { got: name.slice(0, 60) },
});
}
}
function streamAt(path) {
const [service = '', environment = '', ...more] = path.split('/');
return more.length === 0 && isPlain(service) && isPlain(environment) ? { service, environment } : undefined;
}
function isOf(of) {
refuseOdd(of);
return ({ service, environment }) => (of.service ?? service) === service && (of.environment ?? environment) === environment;
}
function sorted(streams) {
const order = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
return [...streams].sort((a, b) => order(a.service, b.service) || order(a.environment, b.environment));
}
function isPlain(name) {
return plainName.test(name) && !troublesome.test(name);
}
}),
84134:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rv: () => (  authorizationFor),
bC: () => (  ledgerFor),
namedLedger: () => (  namedLedger),
openLedger: () => (  openLedger),
e1: () => (  remoteOf)
});
var fault = __webpack_require__(88538);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var ledger_chain = __webpack_require__(97218);
var ledger_entry = __webpack_require__(25115);
var file_lock = __webpack_require__(3169);
;// CONCATENATED MODULE: ./lib/shared/ledger/file-memory.js
function emptyMemory() {
return { turn: Promise.resolve(), text: Buffer.alloc(0), spare: Buffer.alloc(0), bytes: 0, entries: [] };
}
function inTurn(memory, work) {
const next = memory.turn.then(work, work);
memory.turn = next.catch(() => undefined);
return next;
}
async function readInto(memory, path) {
const handle = await (0,promises_.open)(path);
try {
const { size } = await handle.stat();
if (memory.spare.length < size)
memory.spare = Buffer.alloc(2 * size);
const length = await readFully(handle, memory.spare.subarray(0, size));
const { text, spare, bytes } = memory;
const goesOn = length >= bytes && spare.subarray(0, bytes).equals(text.subarray(0, bytes));
if (!goesOn)
[memory.bytes, memory.entries] = [0, []];
[memory.text, memory.spare] = [spare, text];
return spare.subarray(0, length);
}
finally {
await handle.close();
}
}
async function readFully(handle, into) {
let length = 0;
while (length < into.length) {
const { bytesRead } = await handle.read(into, length, into.length - length, length);
if (bytesRead === 0)
break;
length += bytesRead;
}
return length;
}
var ledger = __webpack_require__(57938);
var stream_path = __webpack_require__(20159);
;// CONCATENATED MODULE: ./lib/shared/ledger/file.js
const ending = '.jsonl';
function fileLedger(folder, clock) {
const root = (0,external_node_path_.resolve)(folder);
const memories = new Map();
const within = async (stream, work) => {
const path = pathOf(root, stream);
const memory = memories.get(path) ?? emptyMemory();
memories.set(path, memory);
return inTurn(memory, () => work(path, memory));
};
return {
name: `file:${root}`,
lasting: true,
streams: of => listStreams(root, of),
read: stream => within(stream, async (path, memory) => (await readStream(path, memory)).entries),
append: (stream, entries, expected) => within(stream, async (path, memory) => {
await makeFolder((0,external_node_path_.dirname)(path));
for (;;) {
const lock = await (0,file_lock .HJ)(path, clock);
try {
const appended = await appendTo(path, { entries, expected, lock, memory });
if (appended !== 'taken-over')
return appended;
}
finally {
await lock.release();
}
}
}),
};
}
async function appendTo(path, append) {
const { entries, expected, lock, memory } = append;
const { whole, entries: before } = await readStream(path, memory);
if ((0,ledger .E)(before) !== expected)
return { kind: 'conflict' };
if (entries.length === 0)
return { kind: 'appended', version: expected };
const after = (0,ledger_chain .W)(before, entries);
const added = after.slice(before.length).map(entry => `${(0,ledger_entry .IL)(entry)}\n`);
const inPlace = await lock.replace([whole, ...added]);
return inPlace ? { kind: 'appended', version: (0,ledger .E)(after) } : 'taken-over';
}
async function makeFolder(folder) {
try {
await (0,promises_.mkdir)(folder, { recursive: true });
}
catch (cause) {
throw (0,file_lock .Oq)(folder, `its folder cannot be made (${(0,file_lock .CA)(cause)})`, cause);
}
}
function pathOf(root, stream) {
return (0,external_node_path_.join)(root, `${(0,stream_path .CX)(stream)}${ending}`);
}
async function listStreams(root, of) {
const wanted = (0,stream_path .yW)(of);
const services = of.service === undefined ? await namesIn(root) : [of.service];
const streams = await Promise.all(services.map(service => streamsIn((0,external_node_path_.join)(root, service), service)));
return (0,stream_path .IP)(streams.flat().filter(wanted));
}
async function streamsIn(folder, service) {
const names = (await namesIn(folder)).filter(name => name.endsWith(ending));
return names
.map(name => (0,stream_path .kD)(`${service}/${name.slice(0, -ending.length)}`))
.filter(stream => stream !== undefined);
}
async function namesIn(folder) {
try {
return await (0,promises_.readdir)(folder);
}
catch (cause) {
const why = (0,file_lock .CA)(cause);
if (why === 'ENOENT')
return [];
throw (0,file_lock .Oq)(folder, `its folder cannot be read (${why})`, cause);
}
}
async function readStream(path, memory) {
try {
const whole = await readInto(memory, path);
const chain = (0,ledger_chain .z)(whole.toString('utf8', memory.bytes), memory.entries);
if ('problem' in chain)
throw (0,file_lock .Oq)(path, `line ${chain.line}: ${chain.problem}`);
[memory.bytes, memory.entries] = [whole.length, chain.entries];
return { whole, entries: chain.entries };
}
catch (cause) {
if (cause instanceof fault .v)
throw cause;
if ((0,file_lock .CA)(cause) === 'ENOENT')
return { whole: Buffer.alloc(0), entries: [] };
throw (0,file_lock .Oq)(path, `it cannot be read (${(0,file_lock .CA)(cause)})`, cause);
}
}
var names = __webpack_require__(62600);
var read = __webpack_require__(4290);
var step_secret = __webpack_require__(85062);
var groups = __webpack_require__(88457);
var clock = __webpack_require__(76114);
;// CONCATENATED MODULE: ./lib/shared/wiring/ledgers.js
function namedLedger({ raw }) {
return (0,read .K)(groups .hE, [], raw).ledger;
}
function ledgerFor(wiring) {
const place = namedLedger(wiring);
return place === undefined ? usual(wiring) : { place };
}
function usual({ host, environment }) {
switch (host.name) {
case 'github':
return { place: 'git', chosen: 'references of this repository' };
case 'azure-pipelines':
return environment['BUILD_REPOSITORY_PROVIDER'] === 'TfsGit'
? { place: 'git', chosen: 'references of this repository' }
: {
place: 'none',
chosen: 'NOTHING IS KEPT: this repository does not lie in Azure Repos. If this run dies, nobody knows what to go back to; set the input ledger',
};
case 'terminal':
return {
place: `file:${environment['HOME'] ?? environment['USERPROFILE'] ?? '.'}/.azure-promote/ledger`,
chosen: 'a folder of this user',
};
default: {
const unreachable = host.name;
return unreachable;
}
}
}
async function openLedger(place, wiring, signal) {
if (place === 'none') {
const { noneLedger } = await __webpack_require__.e(  4322).then(__webpack_require__.bind(__webpack_require__, 51941));
return noneLedger();
}
if (place.startsWith('file:'))
return fileLedger(place.slice('file:'.length), wiring.clock);
if (place === 'git' || place.startsWith('git+branch:'))
return openGit(place, wiring, signal);
return openBlob(place, wiring, signal);
}
async function openGit(place, wiring, signal) {
const [{ gitLedger }, { openTransport }] = await Promise.all([
Promise.all( [__webpack_require__.e(3054), __webpack_require__.e(9474)]).then(__webpack_require__.bind(__webpack_require__, 9474)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
]);
const branch = place.slice('git+branch:'.length);
const authorization = authorizationFor(wiring);
return gitLedger({
remote: await remoteOf(wiring, signal),
layout: branch === '' ? 'refs' : { branch },
...(authorization && { authorization }),
environment: wiring.environment,
clock: clock .dQ,
signal,
transport: openTransport(wiring, signal),
});
}
async function remoteOf({ host, environment }, signal) {
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, BUILD_REPOSITORY_URI: uri } = environment;
if (host.name === 'github' && server && repository)
return `${server}/${repository}.git`;
if (host.name === 'azure-pipelines' && uri)
return uri.replace(/^(https:\/\/)[^@/]+@/, '$1');
const { runProcess } = await __webpack_require__.e(  6808).then(__webpack_require__.bind(__webpack_require__, 56808));
const asked = await runProcess({
command: 'git',
args: ['config', '--get', 'remote.origin.url'],
env: environment,
clock: clock .dQ,
signal,
deadlineMilliseconds: 10_000,
maxOutputBytes: 10_000,
});
const found = asked.kind === 'ended' && asked.exitCode === 0 ? asked.stdout.trim() : '';
if (found !== '')
return found;
throw new fault .v('INPUT_INVALID', 'a repository is needed, and none with an origin is here', {
hint: `run it inside of a clone; for a ledger, set ${(0,names .lO)('ledger', host.name)} to file: and a folder`,
});
}
function authorizationFor(wiring) {
const { host, raw } = wiring;
const basic = (user, token) => {
const secret = new step_secret .z(`basic ${Buffer.from(`${user}:${token.reveal()}`).toString('base64')}`);
host.mask(secret);
return secret;
};
switch (host.name) {
case 'github': {
const token = (0,read .K)(groups .hE, [], raw)['ledger-token'];
return token === undefined ? undefined : basic('x-access-token', token);
}
case 'azure-pipelines': {
const token = host.connection('SYSTEMVSSCONNECTION')?.secret('AccessToken');
return token === undefined ? undefined : new step_secret .z(`bearer ${token.reveal()}`);
}
case 'terminal':
return undefined;
default: {
const unreachable = host.name;
return unreachable;
}
}
}
async function openBlob(place, wiring, signal) {
const [{ azureBlobLedger }, { signIn }] = await Promise.all([
__webpack_require__.e(  7843).then(__webpack_require__.bind(__webpack_require__, 57843)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const { arm } = await signIn(wiring, '', signal);
return azureBlobLedger({
container: new URL(place),
credential: arm.credential,
transport: arm.transport,
clock: wiring.clock,
});
}
})
};
