export const id = 9543;
export const ids = [9543];
export const modules = {
28888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  withoutSecrets),
r: () => (  traceUrl)
});
const hidden = '***';
const namesOfSecrets = /authorization|cookie|identity-header|password|secret|(assertion|code|credentials?|key|passwd|pwd|sig|signature|token)$/i;
const shortestSecret = 8;
const shapesOfSecrets = [
/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
/(?<=\b(?:Bearer|Basic|SharedKey|SharedAccessSignature)\s)[^\s"',;]{8,}/gi,
/(?<=[?&](?:code|key|sig|token)=)[^\s"'&,;<>]+/gi,
/(?<=\b(?:accesskey|accountkey|assertion|client_assertion|client_secret|password|pwd|secret|sharedaccesskey|\w+_token)["']?\s?[=:]\s?["']?)[^\s"'&,;<>]{8,}/gi,
];
function traceUrl(url) {
const parts = [...url.searchParams].map(([name, value]) => name.toLowerCase() === 'api-version' ? `${name}=${encodeURIComponent(value)}` : `${name}=…`);
const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
return `${url.protocol}//${url.host}${url.pathname}${query}`;
}
function withoutSecrets(text, sent) {
let clean = text;
for (const secret of secretsOf(sent))
clean = clean.replaceAll(secret, hidden);
for (const shape of shapesOfSecrets)
clean = clean.replace(shape, hidden);
return clean;
}
function secretsOf({ url, headers, body }) {
const named = [...headers, ...url.searchParams, ...fieldsOf(body)]
.filter(([name]) => namesOfSecrets.test(name))
.flatMap(([, value]) => spellings(value));
const long = [...named, url.password].filter(value => value.length >= shortestSecret);
return [...new Set(long)].sort((one, other) => other.length - one.length);
}
function spellings(value) {
const credential = /^\w+ (\S+)$/.exec(value)?.[1] ?? value;
const opened = /^basic /i.test(value) ? Buffer.from(credential, 'base64').toString('utf8') : '';
const password = opened.slice(opened.indexOf(':') + 1);
return [value, credential, encodeURIComponent(credential), password];
}
function fieldsOf(body) {
if (typeof body !== 'string')
return [];
if (!/^\s*[[{]/.test(body))
return [...new URLSearchParams(body)];
try {
return leaves('', JSON.parse(body));
}
catch {
return [];
}
}
function leaves(name, value) {
if (typeof value === 'string')
return [[name, value]];
if (typeof value !== 'object' || value === null)
return [];
return Object.entries(value).flatMap(([key, inner]) => leaves(Array.isArray(value) ? name : key, inner));
}
}),
11253:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J5: () => (  refused),
N6: () => (  crowdedOut),
O$: () => (  unreadable),
bj: () => (  unanswered),
es: () => (  isRedirect)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54720);
var _retry_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30601);
var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28888);
var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66032);
function refused(call, reply, history) {
const { code, words, thing } = isRedirect(reply.status) ? redirected : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .T)(reply.text);
const said = [code, words].filter(part => part !== '').join(': ');
const tries = history.tries === 1 ? '' : ` after ${history.tries} tries`;
const what = said === '' ? ` with ${thing ?? 'an empty body'}` : `: ${said}`;
const message = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__  .c)(`${call.url.host} answered ${reply.status}${tries}${what}`, call);
const hint = hintForStatus(reply.status, history.mayHaveApplied);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v(history.passing ? 'HTTP_GAVE_UP' : 'HTTP_REFUSED', message, {
facts: {
...factsOf(call, history, reply),
...(code === '' ? {} : { 'service-code': (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__  .c)(code, call) }),
},
...(hint === undefined ? {} : { hint }),
});
}
function unanswered(call, silence, history) {
const { error, words, status, requestId, proxy } = silence;
const tries = history.tries === 1 ? '' : ` after ${history.tries} tries`;
const why = reasons[error] ?? (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__  .c)(words === '' ? error : words, call);
const hint = history.mayHaveApplied ? hintForUnclear : hintForConnection(error);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_GAVE_UP', `${call.url.host} ${proxy === undefined ? 'did not answer' : `was not reached through the proxy ${proxy}`}${tries}: ${why}`, {
facts: {
...commonFacts(call, history),
connection: error,
...(proxy === undefined ? {} : { proxy }),
...(status === undefined ? {} : { status }),
...(requestId === undefined ? {} : { 'request-id': requestId }),
},
...(hint === undefined ? {} : { hint }),
});
}
function unreadable(call, reply, why, history) {
const message = `${call.url.host} answered ${reply.status} with ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__  .c)(why, call)}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', message, {
facts: factsOf(call, history, reply),
...(history.mayHaveApplied ? { hint: hintForUnclear } : {}),
});
}
function crowdedOut(call, history) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_GAVE_UP', `${call.url.host} has no room for this request before its deadline`, {
hint: 'run fewer promotions side by side with this identity, or allow more time',
facts: commonFacts(call, history),
});
}
const redirected = {
code: '',
words: '',
thing: 'a redirect, which is not followed because the credentials would go with it',
};
function isRedirect(status) {
return status >= 300 && status < 400 && status !== 304;
}
function factsOf(call, history, reply) {
const requestId = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__  .Gb)(name => reply.headers.get(name));
return {
...commonFacts(call, history),
status: reply.status,
...(requestId === undefined ? {} : { 'request-id': requestId }),
...(reply.asked === undefined ? {} : { 'retry-after': Math.ceil(reply.asked / 1_000) }),
};
}
function commonFacts(call, { tries, mayHaveApplied }) {
return {
method: call.method,
host: call.url.host,
path: call.url.pathname,
tries,
...(mayHaveApplied && !(0,_call_js__WEBPACK_IMPORTED_MODULE_3__  .H9)(call) ? { 'may-have-applied': true } : {}),
};
}
const reasons = {
ECONNREFUSED: 'the connection was refused',
ECONNRESET: 'the connection broke off',
EPIPE: 'the connection broke off',
ENOTFOUND: 'its name is not known to DNS',
EAI_AGAIN: 'DNS did not answer',
ETIMEDOUT: 'no connection came about in time',
};
const hintForUnclear = 'the change may have been made all the same: look before you try again';
function hintForStatus(status, unclear) {
if (unclear)
return hintForUnclear;
if (status === 429)
return 'too many requests were sent with this identity; wait, or run fewer side by side';
return undefined;
}
function hintForConnection(error) {
if (error.startsWith('PROXY_')) {
return 'give the proxy its user and password in HTTPS_PROXY, or name the host in NO_PROXY';
}
if (error === 'ENOTFOUND')
return 'check how the name is spelled, and the DNS of this machine';
if (error === 'ECONNREFUSED')
return 'check that it runs, and that no firewall or proxy setting stands between';
if ((0,_retry_retry_js__WEBPACK_IMPORTED_MODULE_4__  .fb)(error)) {
return 'if a proxy inspects TLS, name its certificate in NODE_EXTRA_CA_CERTS; never turn the check off';
}
return undefined;
}
}),
66032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  saidBy)
});
const longestSentence = 1_000;
const longestPlainText = 200;
function saidBy(text) {
const trimmed = text.trim();
if (trimmed === '')
return { code: '', words: '', thing: 'an empty body' };
return fromJson(trimmed) ?? fromHtml(trimmed) ?? fromXml(trimmed) ?? fromText(trimmed);
}
function fromJson(text) {
const body = record(parsed(text));
if (body === undefined)
return undefined;
const prometheus = fromPrometheus(body);
if (prometheus !== undefined)
return prometheus;
const inner = record(body['error']) ?? record(body['odata.error']) ?? body;
const code = first(inner, ['code', 'Code', 'errorCode']) ?? first(body, ['error', 'code']) ?? '';
const message = first(inner, ['message', 'Message', 'error_description', 'description', 'detail', 'title']) ??
first(record(inner['message']), ['value']) ??
'';
const said = [message, ...reasonsIn(inner)].reduce((sentences, sentence) => (sentences.includes(sentence) ? sentences : `${sentences} ${sentence}`.trim()), '');
return {
code: oneLine(code, 100),
words: said === '' ? fromText(text).words : oneLine(said, longestSentence),
};
}
function fromPrometheus(body) {
const { status, errorType, error } = body;
if (status !== 'error' || typeof errorType !== 'string' || typeof error !== 'string')
return undefined;
return { code: oneLine(errorType, 100), words: oneLine(error, longestSentence) };
}
const mostReasons = 4;
const deepestReason = 5;
function reasonsIn(error) {
const details = [error['details'], error['errors']].flatMap(list => (Array.isArray(list) ? list : []));
const told = details.slice(0, mostReasons).flatMap(detail => {
const fields = record(detail) ?? {};
return [first(fields, ['message', 'Message']) ?? '', ...innerReasons(fields)];
});
return [...innerReasons(error), ...told].filter(sentence => sentence !== '').slice(0, mostReasons);
}
function innerReasons(error, depth = 1) {
const inner = record(error['innererror'] ?? error['innerError'] ?? error['Innererror']);
if (inner === undefined || depth > deepestReason)
return [];
const message = first(inner, ['message', 'Message']) ?? '';
const code = first(inner, ['code', 'Code']) ?? '';
const isNamed = /[A-Za-z]/.test(code) && !message.includes(code);
const sentence = [isNamed ? code : '', message].filter(part => part !== '').join(': ');
return [sentence, ...innerReasons(inner, depth + 1)];
}
function fromHtml(text) {
if (!/^<(!doctype html|html|head|body)\b/i.test(text))
return undefined;
const title = oneLine(/<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? '', longestPlainText);
const thing = title === '' ? 'an HTML page without a title' : `an HTML page titled "${title}"`;
return { code: '', words: '', thing };
}
function fromXml(text) {
if (!/^(<\?xml[^>]*>\s*)?<error\b/i.test(text))
return undefined;
const inside = (name) => new RegExp(`<${name}>([^<]*)`, 'i').exec(text)?.[1] ?? '';
return { code: oneLine(inside('code'), 100), words: oneLine(inside('message'), longestSentence) };
}
function fromText(text) {
return { code: '', words: oneLine(text, longestPlainText) };
}
function oneLine(text, longest) {
const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
function record(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function first(from, names) {
for (const name of names) {
const value = from?.[name];
if (typeof value === 'string' && value !== '')
return value;
if (typeof value === 'number')
return String(value);
}
return undefined;
}
}),
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
})
};
