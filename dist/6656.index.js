export const id = 6656;
export const ids = [6656,3848,1];
export const modules = {
54720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gb: () => (  requestIdOf),
H9: () => (  isRead),
jI: () => (  classByMethod),
mL: () => (  canRepeatBody)
});
function classByMethod(method) {
switch (method) {
case 'GET':
case 'HEAD':
case 'OPTIONS':
return 'safe';
case 'PUT':
case 'PATCH':
case 'DELETE':
return 'idempotent';
default:
return 'once';
}
}
function isRead(call) {
return call.retry === 'safe' || classByMethod(call.method) === 'safe';
}
function canRepeatBody(body) {
return body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array;
}
const requestIdHeaders = [
'x-ms-request-id',
'x-ms-correlation-request-id',
'x-github-request-id',
'request-id',
'x-request-id',
];
function requestIdOf(header) {
return requestIdHeaders.map(header).find(value => value !== undefined && value !== '');
}
}),
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  cappedSeconds),
Uy: () => (  askedWait),
eT: () => (  longestWaitMilliseconds),
l8: () => (  retryAfterHeaders)
});
const longestWaitMilliseconds = 60_000;
const retryAfterHeaders = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'];
function askedWait(header, now) {
const [exact, older, standard] = retryAfterHeaders.map(name => header(name)?.trim());
const seconds = amount(standard);
return (amount(exact) ??
amount(older) ??
(seconds === undefined ? untilDate(standard, header('date'), now) : seconds * 1_000));
}
function cappedSeconds(milliseconds) {
return Math.ceil(Math.min(milliseconds, longestWaitMilliseconds) / 1_000);
}
function amount(text) {
return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
function untilDate(text, sentAt, now) {
const until = date(text);
return until === undefined ? undefined : Math.max(0, until - (date(sentAt) ?? now));
}
function date(text) {
if (text === undefined || !/[a-z]{3}/i.test(text))
return undefined;
const parsed = Date.parse(text);
return Number.isNaN(parsed) ? undefined : parsed;
}
}),
30601:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FJ: () => (  isNeverSent),
LD: () => (  decide),
PH: () => (  mayHaveApplied),
WG: () => (  isPassing),
fb: () => (  isUntrusted)
});
var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58110);
const firstBackoffMilliseconds = 500;
const longestBackoffMilliseconds = 16_000;
const triesOfUnknownName = 4;
const passingStatuses = [408, 429, 500, 502, 503, 504];
const passingConflicts = [
'AnotherOperationInProgress',
'RetryableError',
'RetryableErrorDueToAnotherOperation',
];
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'PROXY_UNAVAILABLE'];
const lostOnTheWay = [
'ECONNABORTED',
'ECONNRESET',
'EHOSTUNREACH',
'ENETUNREACH',
'EPIPE',
'ETIMEDOUT',
'TIMED_OUT',
];
function decide(attempt, setback) {
const { remainingMilliseconds, reserveMilliseconds, tries, random } = attempt;
const affordable = remainingMilliseconds - reserveMilliseconds;
if (affordable <= 0 || !mayRepeat(attempt, setback))
return { kind: 'give-up' };
const asked = setback.kind === 'status' ? (setback.asked ?? 0) : 0;
const wait = Math.max(backoff(tries, random), Math.min(asked, _retry_after_js__WEBPACK_IMPORTED_MODULE_0__  .eT));
return { kind: 'wait', milliseconds: Math.min(wait, affordable) };
}
function isPassing(setback) {
if (setback.kind === 'silence')
return true;
return passingStatuses.includes(setback.status) || isPassingConflict(setback);
}
function mayHaveApplied(setback) {
if (setback.kind === 'silence')
return !isNeverSent(setback.error);
return setback.status === 408 || setback.status >= 500;
}
function isNeverSent(error) {
return neverConnected.includes(error) || error === 'PROXY_REFUSED' || isUntrusted(error);
}
function isUntrusted(error) {
return /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(error);
}
function mayRepeat({ retry, tries }, setback) {
if (setback.kind === 'silence') {
if (setback.error === 'ENOTFOUND' && tries >= triesOfUnknownName)
return false;
if (neverConnected.includes(setback.error))
return true;
return retry !== 'once' && lostOnTheWay.includes(setback.error);
}
if (retry === 'once')
return setback.status === 429;
return passingStatuses.includes(setback.status) || (retry === 'idempotent' && isPassingConflict(setback));
}
function isPassingConflict({ status, code }) {
return status === 409 && passingConflicts.includes(code);
}
function backoff(tries, random) {
const whole = Math.min(longestBackoffMilliseconds, firstBackoffMilliseconds * 2 ** (tries - 1));
return Math.round(whole * (0.5 + random / 2));
}
}),
59591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  bounded),
p: () => (  outOfTime)
});
const outOfTime = new Error('out of time');
async function bounded(bound, work) {
const ended = new AbortController();
const settled = new AbortController();
const follow = () => ended.abort(bound.signal.reason);
bound.signal.addEventListener('abort', follow, { once: true });
if (bound.signal.aborted)
follow();
watch(bound, settled.signal, () => ended.abort(outOfTime));
try {
return await Promise.race([work(ended.signal), rejection(ended.signal)]);
}
finally {
settled.abort();
bound.signal.removeEventListener('abort', follow);
}
}
function watch(bound, settled, tooLate) {
bound.clock.sleep(bound.milliseconds, settled).then(tooLate, () => {
});
}
function rejection(signal) {
return new Promise((_, reject) => {
if (signal.aborted)
reject(signal.reason);
else
signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
}
}),
20770:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  createConnect)
});
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var esm = __webpack_require__(1818);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/http/wire/peer.js
function tlsOptions({ authority, certificate, serverName }) {
return {
...(authority !== undefined && { ca: authority }),
...(certificate && { cert: certificate.chain, key: certificate.key }),
...(serverName !== undefined && { servername: serverName }),
};
}
var playground_route = __webpack_require__(10001);
var external_node_net_ = __webpack_require__(77030);
var external_node_tls_ = __webpack_require__(41692);
var retry = __webpack_require__(30601);
;// CONCATENATED MODULE: ./lib/shared/http/wire/tunnel.js
function openTunnel(proxy, target, signal) {
const place = `${target.hostname}:${portOf(target)}`;
const request = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
const ask = request(proxy.origin, {
method: 'CONNECT',
path: place,
headers: { Host: place, ...proxyCredentials(proxy) },
agent: false,
signal,
});
return new Promise((resolve, reject) => {
ask.once('error', (cause) => {
const code = cause.code ?? '';
reject(failure(proxy, (0,retry .FJ)(code) ? code : 'PROXY_UNAVAILABLE', cause.message));
});
ask.once('connect', (answer, socket, head) => {
const { statusCode = 0 } = answer;
signal.addEventListener('abort', () => socket.destroy(), { once: true });
if (statusCode >= 200 && statusCode < 300) {
if (head.length > 0)
socket.unshift(head);
resolve(socket);
return;
}
socket.destroy();
reject(refusal(proxy, answer));
});
ask.end();
});
}
function secured(socket, target, peer = {}) {
const host = target.hostname.replace(/^\[|\]$/g, '');
const servername = (0,external_node_net_.isIP)(host) === 0 ? host : '';
return (0,external_node_tls_.connect)({ socket, host, servername, ...tlsOptions(peer), ALPNProtocols: ['http/1.1'] });
}
function proxyCredentials({ username, password }) {
if (username === '' && password === '')
return {};
const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
function portOf({ port, protocol }) {
if (port !== '')
return port;
return protocol === 'https:' ? '443' : '80';
}
function refusal(proxy, { statusCode = 0, statusMessage = '' }) {
const forNow = [408, 429, 500, 502, 503, 504].includes(statusCode);
return failure(proxy, forNow ? 'PROXY_UNAVAILABLE' : 'PROXY_REFUSED', `the proxy answered ${statusCode} ${statusMessage}`.trim());
}
function failure(proxy, code, message) {
return Object.assign(new Error(message), { code, proxy: proxy.host });
}
;// CONCATENATED MODULE: ./lib/shared/http/wire/connection.js
function createConnect({ route, proxy, peer = {} }) {
const client = (0,esm .fl)();
const tls = tlsOptions(peer);
const own = Object.keys(tls).length > 0 ? new external_node_https_.Agent({ keepAlive: true, ...tls }) : undefined;
const fresh = {
http: new external_node_http_.Agent({ keepAlive: false }),
https: new external_node_https_.Agent({ keepAlive: false, ...tls }),
};
return async (call, signal) => {
const way = route(call.url);
const request = requestOf(call, way, signal);
if (own !== undefined && way.url.protocol === 'https:')
request.agent = own;
if (call.retry === 'once')
request.agent = way.url.protocol === 'https:' ? fresh.https : fresh.http;
const through = proxy(way.url);
if (through !== undefined)
await detour(request, through, { url: way.url, signal, peer });
return client.sendRequest(request);
};
}
function requestOf(call, way, signal) {
const headers = (0,esm .Nc)();
for (const [name, value] of call.headers)
headers.set(name, value);
headers.set('Accept-Encoding', 'identity');
if (way.host !== undefined)
headers.set('Host', way.host);
return (0,esm .G6)({
url: way.url.href,
method: call.method,
headers,
abortSignal: signal,
allowInsecureConnection: allowInsecure(call, way),
streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
...(call.body === undefined ? {} : { body: call.body }),
...(way.host === undefined ? {} : { requestOverrides: { servername: way.serverName ?? '' } }),
});
}
function allowInsecure(call, { url }) {
if (url.protocol === 'https:' || (0,playground_route .U9)(url) || call.mayBeOverheard)
return true;
throw new fault .v('UNEXPECTED', `a request with credentials would travel unencrypted to ${url.host}`);
}
async function detour(request, proxy, { url, signal, peer }) {
if (url.protocol === 'http:' && proxy.protocol === 'http:') {
const credentials = Object.entries({ Host: url.host, ...proxyCredentials(proxy) });
for (const [name, value] of credentials)
request.headers.set(name, value);
const path = `${url.origin}${url.pathname}${url.search}`;
request.requestOverrides = { hostname: proxy.hostname, port: proxy.port, path };
return;
}
const socket = await openTunnel(proxy, url, signal);
const connection = url.protocol === 'https:' ? secured(socket, url, peer) : socket;
request.requestOverrides = { agent: undefined, createConnection: () => connection };
}
}),
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => (  playgroundVariable),
U9: () => (  isLoopback),
Um: () => (  routesBy)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
function routesBy(environment) {
const given = environment[playgroundVariable];
if (given === undefined || given === '')
return url => ({ url });
const gateway = gatewayAt(given);
return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
function isLoopback(url) {
const { hostname } = url;
if (hostname === 'localhost' || hostname === '[::1]')
return true;
return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
const target = new URL(gateway);
target.pathname = url.pathname;
target.search = url.search;
const name = gateway.hostname.replace(/^\[|\]$/g, '');
return { url: target, host: url.host, serverName: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name : '' };
}
function gatewayAt(given) {
const url = URL.canParse(given) ? new URL(given) : undefined;
if (url === undefined)
throw refused('it is not a URL');
if (url.protocol !== 'http:' && url.protocol !== 'https:')
throw refused('it is neither http nor https');
if (!isLoopback(url))
throw refused(`${url.hostname} is not a loopback address`);
if (url.username !== '' || url.password !== '')
throw refused('it holds a user or a password');
if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
throw refused('it has a path, a query or a fragment');
}
return url;
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
});
}
}),
4622:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (  proxyFor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _playground_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10001);
function proxyFor(url, environment) {
if ((0,_playground_route_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(url) || isLinkLocal(url) || isExempt(url, variable(environment, 'no_proxy') ?? ''))
return undefined;
const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
const given = variable(environment, scheme) ?? variable(environment, 'all_proxy');
if (given === undefined)
return undefined;
const spelled = given.includes('://') ? given : `http://${given}`;
const proxy = URL.canParse(spelled) ? new URL(spelled) : undefined;
if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
return proxy;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', `the proxy in ${scheme.toUpperCase()} or ALL_PROXY is not an http or https URL`, {
hint: 'write it as http://host:port, or take the variable away',
});
}
function isLinkLocal({ hostname }) {
return hostname.startsWith('169.254.');
}
function isExempt(url, list) {
const host = url.hostname.toLowerCase();
const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
return list
.toLowerCase()
.split(/[\s,]+/)
.filter(pattern => pattern !== '')
.some(pattern => {
if (pattern === '*')
return true;
const [, name = pattern, only] = /^(.*?)(?::(\d+))?$/.exec(pattern) ?? [];
const bare = name.replace(/^\*?\./, '');
return (only === undefined || only === port) && (host === bare || host.endsWith(`.${bare}`));
});
}
function variable(environment, name) {
const value = environment[name] ?? environment[name.toUpperCase()];
return value === undefined || value.trim() === '' ? undefined : value.trim();
}
}),
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  unreadable),
o: () => (  answered)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function unreadable(why, hint) {
return { kind: 'unreadable', why, ...(hint !== undefined && { hint }) };
}
async function answered(look, hintFor = () => undefined) {
try {
return await look();
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code === 'CANCELLED' || thrown.class === 'ours')
throw thrown;
return unreadable(thrown.message, hintFor(thrown) ?? thrown.hint);
}
}
}),
6656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openLoad: () => (  openLoad),
unreachable: () => (  unreachable)
});
var probe = __webpack_require__(96676);
var read = __webpack_require__(4290);
var load_inputs = __webpack_require__(52201);
var traffic = __webpack_require__(16539);
var path = __webpack_require__(77612);
var fault = __webpack_require__(88538);
var unreadable = __webpack_require__(31598);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/tally.js
const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000];
const bucketMilliseconds = 10_000;
function startTally() {
const buckets = new Map();
const underWay = new Map();
const lastSeen = {};
const leave = (sentAt) => {
const left = (underWay.get(sentAt) ?? 1) - 1;
if (left > 0)
underWay.set(sentAt, left);
else
underWay.delete(sentAt);
};
return {
sent: sentAt => {
underWay.set(sentAt, (underWay.get(sentAt) ?? 0) + 1);
},
dropped: leave,
settled: probe => {
leave(probe.sentAt);
lastSeen[probe.side] = Math.max(lastSeen[probe.side] ?? 0, probe.sentAt);
const from = probe.sentAt - (probe.sentAt % bucketMilliseconds);
buckets.set(from, withProbe(buckets.get(from) ?? {}, probe));
},
reading: (grid, now) => {
const until = Math.min(now, ...underWay.keys());
const { from, stepMilliseconds: step } = grid;
const to = Math.min(grid.to, Math.floor(until / step) * step);
const intervals = intervalsOf(buckets, { from, to, stepMilliseconds: step });
if (intervals.length === 0)
return undefined;
return { grid: { from, to, stepMilliseconds: step }, intervals, lastSeen: { ...lastSeen } };
},
};
}
function withProbe(bucket, { side, bad, milliseconds }) {
const count = bucket[side] ?? emptyCount();
count.total += 1;
count.bad += bad ? 1 : 0;
const beyond = edges.findIndex(edge => milliseconds <= edge);
const at = beyond < 0 ? edges.length : beyond;
count.histogram[at] = (count.histogram[at] ?? 0) + 1;
return { ...bucket, [side]: count };
}
function intervalsOf(buckets, grid) {
const found = new Map();
for (const [at, bucket] of buckets) {
if (at < grid.from || at >= grid.to)
continue;
const from = at - (at % grid.stepMilliseconds);
const before = found.get(from) ?? {};
found.set(from, joined(before, bucket));
}
return [...found]
.sort(([one], [other]) => one - other)
.map(([from, { candidate, stable }]) => ({
from,
...(candidate && { candidate: cellOf(candidate) }),
...(stable && { stable: cellOf(stable) }),
}));
}
function joined(one, other) {
const candidate = added(one.candidate, other.candidate);
const stable = added(one.stable, other.stable);
return { ...(candidate && { candidate }), ...(stable && { stable }) };
}
function added(one, other) {
if (one === undefined || other === undefined)
return one ?? other;
return {
total: one.total + other.total,
bad: one.bad + other.bad,
histogram: one.histogram.map((count, at) => count + (other.histogram[at] ?? 0)),
};
}
function cellOf({ total, bad, histogram }) {
return { total, bad, histogram: [...histogram] };
}
function emptyCount() {
return { total: 0, bad: 0, histogram: Array.from({ length: edges.length + 1 }, () => 0) };
}
var visit = __webpack_require__(98667);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/generator.js
const mostUnderWay = 100;
const usualDeadlineMilliseconds = 10_000;
const longestDelay = 5_000;
function probeGenerator(options) {
refuseWrong(options);
let { arms } = options;
const tally = startTally();
const versions = new Map();
const unsent = { candidate: 0, stable: 0 };
const parts = { options, tally, versions, unsent };
return {
name: `probes of ${linesOf(arms)
.map(({ address }) => address.host)
.join(' and ')}`,
run: async (signal) => {
await Promise.all(linesOf(arms).map(line => drive(parts, line, signal)));
},
versions: () => [...versions.values()],
move: moved => {
refuseWrong({ ...options, arms: moved });
arms = moved;
},
counted: async (grid) => {
if (grid.stepMilliseconds % bucketMilliseconds !== 0) {
return (0,unreadable .O)(`probes are counted in steps of ${bucketMilliseconds / 1_000} s, which do not fill this grid`);
}
const reading = tally.reading(grid, options.clock.now());
if (reading === undefined)
return { kind: 'no-data', why: 'no probe was answered in this time' };
return { kind: 'told', value: { ...reading, edges: edges, remarks: remarksOf(unsent, versions) } };
},
};
}
function linesOf({ candidate, stable }) {
const first = { side: 'candidate', address: candidate };
return stable === undefined ? [first] : [first, { side: 'stable', address: stable }];
}
async function drive(parts, line, signal) {
const { clock, perSecond, paths = ['/'], cancelled } = parts.options;
const gap = 1_000 / perSecond;
const underWay = new Set();
const over = AbortSignal.any([signal, cancelled]);
for (let due = clock.now(), turn = 0; !over.aborted; turn += 1, due += gap) {
await patience(clock, due - clock.now(), over);
if (over.aborted)
break;
const late = clock.now() - due;
if (late > longestDelay) {
parts.unsent[line.side] += Math.floor(late / gap);
due += late;
}
if (underWay.size >= mostUnderWay) {
parts.unsent[line.side] += 1;
continue;
}
const url = new URL(paths[turn % paths.length] ?? '/', line.address);
const probe = send(parts, { ...line, address: url }).finally(() => underWay.delete(probe));
underWay.add(probe);
}
await Promise.all(underWay);
}
async function patience(clock, milliseconds, over) {
try {
if (milliseconds > 0)
await clock.sleep(milliseconds, over);
}
catch (thrown) {
if (!over.aborted)
throw thrown;
}
}
async function send({ options, tally, versions }, { side, address }) {
const { prober, clock, cancelled, deadlineMilliseconds = usualDeadlineMilliseconds } = options;
const sentAt = clock.now();
tally.sent(sentAt);
try {
const probed = await prober({ url: address, headers: (0,visit .Yl)(options), deadlineMilliseconds });
const bad = (0,visit .e2)(probed, options.expectStatus);
tally.settled({ side, sentAt, bad, milliseconds: probed.milliseconds });
noteVersion(versions, { side, probed, sentAt, place: options.version });
}
catch (thrown) {
tally.dropped(sentAt);
if (!cancelled.aborted)
throw thrown;
}
}
function noteVersion(versions, { side, probed, sentAt, place }) {
const version = place && (0,visit .It)(probed, place);
if (version === undefined)
return;
const key = `${side}/${version}`;
const total = (versions.get(key)?.total ?? 0) + 1;
versions.set(key, { side, version, total, lastSeen: sentAt });
}
function remarksOf(unsent, versions) {
const silent = Object.entries(unsent).filter(([, count]) => count > 0);
return [
...silent.map(([side, count]) => `${side}: ${count} probes were not sent, since too many were under way or late`),
...[...versions.values()].map(({ side, version, total }) => `${side}: ${total} probes were answered by ${version}`),
];
}
function refuseWrong({ arms, perSecond }) {
if (!(perSecond > 0))
throw new fault .v('UNEXPECTED', `${perSecond} probes a second are none`);
for (const [side, address] of Object.entries(arms)) {
const problem = (0,visit .cg)(address);
if (problem === undefined)
continue;
throw new fault .v('PROBE_UNUSABLE', `the ${side} cannot be probed at ${address.host}: ${problem}`);
}
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/load.js
const deadlineMilliseconds = 10_000;
const marked = 'every request was synthetic: a GET of our own, marked, and none of a visitor';
function probeLoad(options) {
const lines = new Map();
let running;
const rest = async () => {
const last = running;
running = undefined;
last?.stop.abort();
await last?.done;
};
const begin = (arms, by) => {
const key = keyOf(arms);
if (running?.key === key)
return;
void rest();
const line = lines.get(key) ?? {};
lines.set(key, line);
const stop = new AbortController();
const done = load_send(options, { line, arms, by }, stop.signal).then(() => {
if (running?.stop === stop)
running = undefined;
});
running = { key, stop, done };
};
const lineOf = (arms) => lines.get(keyOf(arms));
return {
traffic: { begin, rest },
name: `synthetic requests, ${options.rate} to each arm`,
abilities: {
stepMilliseconds: bucketMilliseconds,
lagMilliseconds: deadlineMilliseconds,
latency: 'histogram',
questions: ['counts', 'versions'],
leastRoles: [],
},
counts: async ({ metric, arms, grid }) => {
if (metric !== 'requests')
return (0,unreadable .O)(`our own requests tell nothing of ${metric}`);
const { generator, why } = lineOf(arms) ?? {};
if (why !== undefined)
return (0,unreadable .O)(why);
if (generator === undefined)
return { kind: 'no-data', why: 'no request was sent yet' };
const stray = strayAnswer(generator, arms);
return stray === undefined ? told(await generator.counted(grid)) : (0,unreadable .O)(stray);
},
versions: async () => versionsSeen([...lines.values()]),
};
}
async function load_send(options, { line, arms, by }, signal) {
try {
delete line.why;
const addresses = await addressesOf(options, arms);
line.generator ??= probeGenerator({ deadlineMilliseconds, ...options, promotion: by, arms: addresses });
line.generator.move(addresses);
await line.generator.run(signal);
}
catch (thrown) {
if (!options.cancelled.aborted)
line.why = (0,fault .P)(thrown).message;
}
}
async function addressesOf({ addressOf }, { candidate, stable }) {
const of = async (arm, side) => {
const address = await addressOf(arm);
if (address !== undefined)
return address;
throw new fault .v('PROBE_UNUSABLE', `the ${side} has no address of its own to be asked at`);
};
const first = await of(candidate, 'candidate');
return stable === undefined
? { candidate: first }
: { candidate: first, stable: await of(stable, 'stable') };
}
function keyOf({ candidate, stable }) {
return JSON.stringify([candidate.arm, stable?.arm]);
}
function told(answer) {
if (answer.kind !== 'told')
return answer;
const { value } = answer;
return { kind: 'told', value: { ...value, remarks: [marked, ...value.remarks] } };
}
function strayAnswer(generator, arms) {
const strays = generator.versions().flatMap(({ side, version }) => {
const expected = arms[side]?.version;
if (expected === undefined || version === expected)
return [];
return [`at the address of the ${side} ${version} answered, and ${expected} was expected`];
});
return strays[0];
}
function versionsSeen(lines) {
const value = lines.flatMap(({ generator }) => generator?.versions() ?? []);
return value.length === 0 ? { kind: 'no-data', why: 'no answer said a version' } : { kind: 'told', value };
}
var wiring_clock = __webpack_require__(76114);
var own_header = __webpack_require__(88616);
var version = __webpack_require__(3848);
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/generators/load.js
const usualPerSecond = 5;
function openLoad({ wiring, clock, addressOf }) {
const { raw, host, environment } = wiring;
const values = (0,read .K)({ ...load_inputs .hx, ...load_inputs .IV }, [], raw);
const perSecond = values.load ?? usualPerSecond;
const header = (0,own_header .N)('probe-header', values['probe-header'], wiring);
const place = placeIn(values['probe-version'], wiring);
return probeLoad({
...{ clock, addressOf, perSecond, rate: (0,traffic .c5)(perSecond) },
prober: (0,probe .X)({
...{ stopwatch: wiring_clock .dQ, environment, signal: host.cancelled },
userAgent: `azure-promote-probe/${version.version}`,
}),
cancelled: host.cancelled,
paths: [values['probe-path']],
expectStatus: statusesIn(values['probe-status'], wiring),
...(header && { header }),
...(place && { version: place }),
});
}
function unreachable(address) {
return address === undefined ? 'it has no address of its own' : (0,visit .cg)(address);
}
function statusesIn(given, { raw }) {
const statuses = given.map(Number);
if (statuses.every(status => status >= 100 && status <= 599))
return statuses;
throw (0,refusal ._)(raw, 'probe-status', `expected statuses such as 200, got ${given.join(', ')}`);
}
function placeIn(given, { raw }) {
if (given === undefined)
return undefined;
const at = given.indexOf(':');
const rest = given.slice(at + 1);
if (given.slice(0, at) === 'header')
return { kind: 'header', name: rest };
const reading = (0,path .G7)(rest);
if (reading.kind === 'path')
return { kind: 'json', path: rest };
throw (0,refusal ._)(raw, 'probe-version', `no path in a JSON answer: ${reading.why}`);
}
}),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
