import { shared as shared1 } from './shared-1.js';
import { shared as shared2 } from './shared-2.js';
import { shared as shared51 } from './shared-51.js';
import { shared as shared60 } from './shared-60.js';
export const id = 6656;
export const ids = [6656,3848,1];
export const modules = {
54720:
(shared60[54720]),
56911:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  createCancellation)
});
function createCancellation(run) {
const branches = new Set();
run.addEventListener('abort', () => {
for (const branch of branches)
branch.abort(run.reason);
});
return {
branch(callers) {
const branch = new AbortController();
const follow = () => branch.abort(abortError());
branches.add(branch);
callers?.addEventListener('abort', follow);
if (run.aborted)
branch.abort(run.reason);
else if (callers?.aborted)
follow();
const release = () => {
branches.delete(branch);
callers?.removeEventListener('abort', follow);
};
return { signal: branch.signal, release };
},
};
}
function abortError() {
const error = new Error('The request was aborted.');
error.name = 'AbortError';
return error;
}
}),
96676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  createProber)
});
var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56911);
var _wire_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20770);
var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25581);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10001);
var _wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
const mostBytes = 65_536;
function createProber({ stopwatch, environment, userAgent, signal: run }) {
const cancellation = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__  .M)(run);
const exchange = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .C)({
connect: (0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_0__  .N)({ route: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .Um)(environment), proxy: url => (0,_wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__  .i)(url, environment) }),
clock: stopwatch,
stopwatch,
maximumBodyBytes: mostBytes,
});
return async (request) => {
const { signal, release } = cancellation.branch();
const startedAt = stopwatch.now();
try {
const heard = await exchange(callOf(request, signal, userAgent), request.deadlineMilliseconds);
return probedBy(heard, Math.max(0, stopwatch.now() - startedAt));
}
finally {
release();
}
};
}
function probedBy(heard, milliseconds) {
if (heard.kind === 'silence') {
const { error, words } = heard.silence;
return { kind: 'silent', why: words === '' ? error : words, milliseconds };
}
const { status, headers, text } = heard.reply;
return { kind: 'answered', status, milliseconds, text, header: name => headers.get(name.toLowerCase()) };
}
function callOf({ url, headers = {}, deadlineMilliseconds }, signal, agent) {
return {
method: 'GET',
url,
headers: Object.entries({ 'user-agent': agent, ...headers }),
body: undefined,
retry: 'once',
deadlineMilliseconds,
tryMilliseconds: deadlineMilliseconds,
signal,
mayBeOverheard: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(url),
};
}
}),
58110:
(shared60[58110]),
30601:
(shared60[30601]),
59591:
(shared60[59591]),
20770:
(shared60[20770]),
25581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  createExchange)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54720);
var _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58110);
var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59591);
function createExchange(ear) {
return async (call, milliseconds) => {
const incoming = { head: undefined, chunks: [], cut: false };
const bound = { clock: ear.stopwatch, milliseconds, signal: call.signal };
try {
await (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .M)(bound, async (signal) => {
await listen(await ear.connect(call, signal), incoming, ear.maximumBodyBytes);
});
return replyOf(incoming, ear.clock.now());
}
catch (thrown) {
if (call.signal.aborted)
throw call.signal.reason;
if (isMistake(thrown))
throw thrown;
const refused = (incoming.head?.status ?? 0) >= 400;
return refused ? replyOf(incoming, ear.clock.now()) : silenceOf(incoming, thrown, milliseconds);
}
};
}
async function listen(response, incoming, most) {
incoming.head = { status: response.status, headers: new Map(response.headers) };
let bytes = 0;
for await (const chunk of response.readableStreamBody ?? []) {
const read = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
incoming.chunks.push(read.subarray(0, most - bytes));
bytes += read.byteLength;
if (bytes <= most)
continue;
incoming.cut = true;
return;
}
}
function replyOf({ head, chunks, cut }, now) {
if (head === undefined)
throw new Error('an answer without a head');
const asked = (0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__  .Uy)(reader(head.headers), now);
const text = new TextDecoder().decode(Buffer.concat(chunks));
const headers = withCappedWait(head.headers, asked);
return { kind: 'reply', reply: { status: head.status, headers, asked, text, cut } };
}
function withCappedWait(headers, asked) {
const capped = new Map(headers);
for (const name of _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__  .l8)
capped.delete(name);
if (asked !== undefined)
capped.set('retry-after', String((0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__  .F)(asked)));
return capped;
}
function silenceOf({ head }, thrown, milliseconds) {
const requestId = head && (0,_call_js__WEBPACK_IMPORTED_MODULE_3__  .Gb)(reader(head.headers));
const seen = { status: head?.status, requestId, proxy: property(thrown, 'proxy') };
if (thrown === _bounded_js__WEBPACK_IMPORTED_MODULE_1__  .p) {
const words = `no ${head ? 'end of its answer' : 'answer'} within ${milliseconds / 1_000} s`;
return { kind: 'silence', silence: { ...seen, error: 'TIMED_OUT', words } };
}
const error = property(thrown, 'code');
if (error === undefined)
throw thrown;
return { kind: 'silence', silence: { ...seen, error, words: property(thrown, 'message') ?? '' } };
}
function isMistake(thrown) {
return thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v || ['TypeError', 'RangeError'].includes(property(thrown, 'name') ?? '');
}
function property(thrown, name) {
if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
return undefined;
const value = Reflect.get(thrown, name);
return typeof value === 'string' ? value : undefined;
}
function reader(headers) {
return name => headers.get(name);
}
}),
10001:
(shared1[10001]),
4622:
(shared60[4622]),
16539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LJ: () => (  rateKind),
TM: () => (  stretchesOf),
bq: () => (  dayKind),
c5: () => (  rateWords)
});
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52201);
function rateKind() {
const expected = 'a rate such as 120/s, 30/m or 500/h';
const parse = (text) => {
const value = (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(text);
return value === undefined ? { expected } : { value };
};
return { name: 'text', expected, parse };
}
function dayKind() {
const expected = 'hours in UTC, each with the rate from then on, such as `00=5/s, 08=120/s, 20=30/s`';
const parse = (text) => {
const entries = text.split(/[,\n]/).map(entry => entry.trim());
const hours = entries.filter(entry => entry !== '').map(hourIn);
const known = hours.filter(each => each !== undefined);
const isRising = known.every(({ hour }, at) => hour > (known[at - 1]?.hour ?? -1));
if (known.length === 0 || known.length < hours.length || !isRising)
return { expected };
return { value: known };
};
return { name: 'list', expected, parse };
}
function hourIn(entry) {
const [, given, rate] = /^(\d{1,2})(?::00)?\s*=\s*(.+)$/.exec(entry) ?? [];
const [hour, perSecond] = [Number(given), (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(rate ?? '')];
return given === undefined || hour > 23 || perSecond === undefined ? undefined : { hour, perSecond };
}
function stretchesOf(day) {
return day.map((each, at) => ({ ...each, until: day[at + 1]?.hour ?? day[0]?.hour ?? 24 }));
}
function rateWords(perSecond) {
const digits = (value) => String(Number(value.toPrecision(3)));
if (perSecond >= 1)
return `${digits(perSecond)}/s`;
return perSecond * 60 >= 1 ? `${digits(perSecond * 60)}/m` : `${digits(perSecond * 3_600)}/h`;
}
}),
77612:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G7: () => (  readPath),
bA: () => (  printPath),
fK: () => (  valueAt)
});
const step = /^(?:\.?([^.[\]"'\s*?@()$]+)|\[(\d{1,9})\]|\["([^"]+)"\]|\['([^']+)'\])/;
function readPath(text) {
const path = [];
let rest = text.trim().replace(/^\$/, '');
while (rest !== '') {
const [whole = '', name, index, quoted, single] = step.exec(rest) ?? [];
if (whole === '' || (path.length > 0 && name !== undefined && !whole.startsWith('.'))) {
return {
kind: 'wrong',
why: `a name, [0] or ["name"] was expected at ${JSON.stringify(rest.slice(0, 20))}`,
};
}
path.push(index === undefined ? (name ?? quoted ?? single ?? '') : Number(index));
rest = rest.slice(whole.length);
}
return { kind: 'path', path };
}
function valueAt(json, path) {
let value = json;
for (const each of path) {
if (typeof value !== 'object' || value === null || !Object.hasOwn(value, each))
return undefined;
value = Reflect.get(value, each);
}
return value;
}
function printPath(path) {
const steps = path.map(each => {
if (typeof each === 'number')
return `[${each}]`;
return /^[\w-]+$/.test(each) ? `.${each}` : `[${JSON.stringify(each)}]`;
});
return `$${steps.join('')}`;
}
}),
98667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
It: () => (  versionIn),
Yl: () => (  headersOf),
cg: () => (  addressProblem),
e2: () => (  isBad)
});
var _http_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77612);
const markHeader = 'x-azure-promote-probe';
const staying = 'x-ms-routing-name=self';
function headersOf({ promotion, header }) {
const marked = { [markHeader]: promotion, cookie: staying };
if (header === undefined)
return marked;
const value = header.value.reveal();
if (header.name.toLowerCase() === 'cookie')
return { ...marked, cookie: `${staying}; ${value}` };
return { ...marked, [header.name]: value };
}
function addressProblem(address) {
const { protocol, hostname, username, password } = address;
if (username !== '' || password !== '')
return 'it holds a user or a password';
if (protocol === 'https:')
return undefined;
const isOwn = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
return protocol === 'http:' && isOwn ? undefined : 'it is not an address with https://';
}
function isBad(probed, expected) {
if (probed.kind === 'silent')
return true;
const { status } = probed;
return expected === undefined ? status < 200 || status >= 300 : !expected.includes(status);
}
function versionIn(probed, place) {
if (probed.kind === 'silent')
return undefined;
if (place.kind === 'header')
return probed.header(place.name);
const reading = (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .G7)(place.path);
const value = reading.kind === 'path' ? (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(jsonIn(probed.text), reading.path) : undefined;
return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function jsonIn(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
}),
31598:
(shared2[31598]),
6656:
(shared51[6656]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
