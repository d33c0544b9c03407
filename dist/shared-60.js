export const shared = {
54720:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
58110:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
30601:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
59591:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
20770:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
4622:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
