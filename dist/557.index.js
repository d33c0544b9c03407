export const id = 557;
export const ids = [557,2647];
export const modules = {
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
60557:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createTransport: () => (  createTransport)
});
var http_cancellation = __webpack_require__(56911);
;// CONCATENATED MODULE: ./lib/shared/http/retry/limiter.js
const budgets = {
reads: { size: 250, perSecond: 25 },
writes: { size: 200, perSecond: 10 },
};
function createLimiter(now) {
const buckets = new Map();
const bucketOf = (key, kind) => refill(buckets.get(key) ?? { left: budgets[kind].size, at: now() }, kind, now());
return {
reserve(call, longestMilliseconds) {
if (!isResourceManager(call.url))
return 0;
const kind = kindOf(call.method);
const key = `${call.url.host} ${kind}`;
const bucket = bucketOf(key, kind);
const left = bucket.left - 1;
const wait = left >= 0 ? 0 : Math.ceil((-left * 1_000) / budgets[kind].perSecond);
if (wait > longestMilliseconds)
return undefined;
buckets.set(key, { ...bucket, left });
return wait;
},
learn(call, status, header) {
if (!isResourceManager(call.url))
return;
const kind = kindOf(call.method);
const key = `${call.url.host} ${kind}`;
const bucket = bucketOf(key, kind);
const left = status === 429 ? 0 : remaining(call.method, header);
if (left !== undefined && left < bucket.left)
buckets.set(key, { ...bucket, left });
},
};
}
function refill(bucket, kind, at) {
const { size, perSecond } = budgets[kind];
const gained = (Math.max(0, at - bucket.at) * perSecond) / 1_000;
return { left: Math.min(size, bucket.left + gained), at };
}
function kindOf(method) {
return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}
function isResourceManager({ hostname }) {
return hostname.startsWith('management.');
}
function remaining(method, header) {
const counted = method === 'DELETE' ? 'deletes' : kindOf(method);
const scopes = ['subscription', 'subscription-global', 'tenant'];
const told = scopes
.map(scope => header(`x-ms-ratelimit-remaining-${scope}-${counted}`))
.filter(text => text !== undefined && /^\d+$/.test(text))
.map(Number);
return told.length === 0 ? undefined : Math.min(...told);
}
var external_node_stream_ = __webpack_require__(57075);
var esm = __webpack_require__(1818);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/http/answer/claims-challenge.js
function isClaimsChallenge(status, wwwAuthenticate) {
if (status !== 401 || wwwAuthenticate === undefined)
return false;
const claims = /\bclaims="([^"]+)"/.exec(wwwAuthenticate)?.[1] ?? '';
return (/\bBearer\s/.test(wwwAuthenticate) &&
/\berror="insufficient_claims"/.test(wwwAuthenticate) &&
/^[A-Za-z0-9+/]+={0,2}$/.test(claims));
}
var words = __webpack_require__(66032);
;// CONCATENATED MODULE: ./lib/shared/http/answer/readable.js
function readJson({ text, cut }) {
if (cut)
return { kind: 'unreadable', why: 'more than is read of one answer' };
if (text.trim() === '')
return { kind: 'empty' };
try {
const value = JSON.parse(text);
if (typeof value === 'object' && value !== null)
return { kind: 'json', value };
}
catch {
const page = (0,words .T)(text).thing;
return { kind: 'unreadable', why: page ?? 'text that is not JSON' };
}
return { kind: 'unreadable', why: 'JSON that is neither an object nor a list' };
}
var refusal = __webpack_require__(11253);
var http_call = __webpack_require__(54720);
;// CONCATENATED MODULE: ./lib/shared/http/operations.js
const most = 1_000;
function createOperations() {
const known = new Set();
return {
remember(from, { status, headers }) {
for (const name of ['azure-asyncoperation', 'operation-location', 'location']) {
if (name === 'location' && status !== 202)
continue;
const value = headers.get(name);
if (value !== undefined && URL.canParse(value, from.href))
known.add(placeOf(new URL(value, from)));
}
for (const oldest of known) {
if (known.size <= most)
break;
known.delete(oldest);
}
},
isPoll: url => known.has(placeOf(url)),
};
}
function placeOf(url) {
return `${url.origin}${url.pathname}`.toLowerCase();
}
var transport = __webpack_require__(42647);
var playground_route = __webpack_require__(10001);
;// CONCATENATED MODULE: ./lib/shared/http/sdk-client.js
function sdkClient(perform, cancellation, defaults) {
const operations = createOperations();
const challenged = new WeakSet();
return {
async sendRequest(request) {
const { signal, release } = cancellation.branch(request.abortSignal);
const call = callOf(request, signal, defaults);
const accepts = ({ status, headers }) => !challenged.has(request) && isClaimsChallenge(status, headers.get('www-authenticate'));
try {
const ended = await perform(call, accepts);
if (ended.reply.status === 401)
challenged.add(request);
else
demandReadable(call, ended, operations.isPoll(call.url));
operations.remember(call.url, ended.reply);
return responseOf(request, ended.reply);
}
finally {
release();
}
},
};
}
function callOf(request, signal, defaults) {
const url = new URL(request.url);
const headers = new Map(Object.entries(request.headers.toJSON({ preserveCase: true })));
for (const name of headers.keys()) {
if ([transport .W, 'user-agent'].includes(name.toLowerCase()))
headers.delete(name);
}
const agents = [defaults.userAgent, request.headers.get('user-agent') ?? ''];
headers.set('User-Agent', agents.join(' ').trim());
return {
method: request.method,
url,
headers: [...headers],
body: request.body,
retry: classOf(request),
deadlineMilliseconds: defaults.deadlineMilliseconds,
tryMilliseconds: request.timeout > 0 ? request.timeout : defaults.tryMilliseconds,
signal,
mayBeOverheard: (0,playground_route .U9)(url) || request.allowInsecureConnection === true,
};
}
function classOf(request) {
const given = request.headers.get(transport .W);
switch (given) {
case undefined:
return (0,http_call .jI)(request.method);
case 'safe':
case 'idempotent':
case 'once':
return given;
default:
throw new fault .v('UNEXPECTED', `${transport .W} is ${given}, which is no class`);
}
}
function demandReadable(call, { reply, history }, isPoll) {
if (!(0,http_call .H9)(call) || call.method === 'HEAD' || reply.status === 304)
return;
const reading = readJson(reply);
if (reading.kind === 'json' || (reading.kind === 'empty' && isPoll))
return;
throw (0,refusal .O$)(call, reply, reading.kind === 'empty' ? 'an empty body' : reading.why, history);
}
function responseOf(request, reply) {
const headers = (0,esm .Nc)(Object.fromEntries(reply.headers));
const streamed = request.streamResponseStatusCodes;
const asStream = streamed?.has(reply.status) || streamed?.has(Number.POSITIVE_INFINITY);
return {
request,
status: reply.status,
headers,
...(asStream ? { readableStreamBody: external_node_stream_.Readable.from([reply.text]) } : { bodyAsText: reply.text }),
};
}
;// CONCATENATED MODULE: ./lib/shared/http/sending.js
function sending_callOf(request, signal, defaults) {
const headers = { ...standingHeaders(request, defaults.userAgent), ...lowerCase(request.headers ?? {}) };
return {
method: request.method,
url: request.url,
headers: Object.entries(headers),
body: request.body,
retry: request.retry ?? (0,http_call .jI)(request.method),
deadlineMilliseconds: request.deadlineMilliseconds ?? defaults.deadlineMilliseconds,
tryMilliseconds: request.tryMilliseconds ?? defaults.tryMilliseconds,
signal,
mayBeOverheard: (0,playground_route .U9)(request.url) || headers['authorization'] === undefined,
};
}
function answerOf(request, call, { reply, history }) {
const header = (name) => reply.headers.get(name.toLowerCase());
const json = jsonOf(request, call, { reply, history });
return { status: reply.status, header, text: reply.text, json };
}
function jsonOf(request, call, { reply, history }) {
const expect = request.method === 'HEAD' || reply.status === 304 ? 'none' : (request.expect ?? 'json');
if (expect === 'none')
return undefined;
const unclear = { ...history, mayHaveApplied: !(0,http_call .H9)(call) };
const reading = readJson(reply);
if (expect === 'text') {
if (reply.cut)
throw (0,refusal .O$)(call, reply, 'more than is read of one answer', unclear);
return undefined;
}
if (reading.kind === 'json')
return reading.value;
if (reading.kind === 'empty' && !(0,http_call .H9)(call) && (reply.status === 202 || reply.status === 204))
return undefined;
throw (0,refusal .O$)(call, reply, reading.kind === 'empty' ? 'an empty body' : reading.why, unclear);
}
function standingHeaders(request, userAgent) {
return {
'user-agent': userAgent,
...((request.expect ?? 'json') === 'json' ? { accept: 'application/json' } : {}),
...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
};
}
function lowerCase(headers) {
return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
var redact = __webpack_require__(28888);
var retry = __webpack_require__(30601);
;// CONCATENATED MODULE: ./lib/shared/http/tries.js
const longestReserveMilliseconds = 2_000;
async function perform(parts, call, accepts = () => false) {
const { clock } = parts;
const endsAt = clock.now() + call.deadlineMilliseconds;
let applied = false;
let last;
for (let tries = 1;; tries += 1) {
const place = { endsAt, history: { tries: tries - 1, mayHaveApplied: applied }, last };
await takePlace(parts, call, place);
const startedAt = clock.now();
const heard = await parts.exchange(call, Math.min(call.tryMilliseconds, endsAt - startedAt));
if (heard.kind === 'reply')
parts.limiter.learn(call, heard.reply.status, headerOf(heard.reply));
const setback = setbackOf(heard, accepts);
applied ||= !(0,http_call .H9)(call) && setback !== undefined && (0,retry .PH)(setback);
const decision = setback && next(parts, call, { setback, tries, endsAt });
parts.trace(traceLine(call, heard, { took: clock.now() - startedAt, decision }));
const history = { tries, mayHaveApplied: applied };
if (setback !== undefined)
last = faultOf(call, heard, { ...history, passing: (0,retry .WG)(setback) });
if (decision?.kind === 'wait')
await clock.sleep(decision.milliseconds, call.signal);
else if (last !== undefined && setback !== undefined)
throw last;
else if (heard.kind === 'reply')
return { reply: heard.reply, history };
}
}
async function takePlace({ limiter, clock }, call, place) {
call.signal.throwIfAborted();
const affordable = Math.max(0, place.endsAt - clock.now() - reserveOf(call));
const wait = limiter.reserve(call, affordable);
if (wait === undefined)
throw place.last ?? (0,refusal .N6)(call, place.history);
if (wait > 0)
await clock.sleep(wait, call.signal);
}
function setbackOf(heard, accepts) {
if (heard.kind === 'silence')
return { kind: 'silence', error: heard.silence.error };
const { reply } = heard;
if (reply.status < 400 && !(0,refusal .es)(reply.status))
return undefined;
if (accepts(reply))
return undefined;
return { kind: 'status', status: reply.status, code: (0,words .T)(reply.text).code, asked: reply.asked };
}
function reserveOf(call) {
return Math.min(longestReserveMilliseconds, call.deadlineMilliseconds / 4);
}
function next({ clock, random }, call, { setback, tries, endsAt }) {
if (!(0,http_call .mL)(call.body))
return { kind: 'give-up' };
const attempt = {
retry: call.retry,
tries,
remainingMilliseconds: endsAt - clock.now(),
reserveMilliseconds: reserveOf(call),
random: random(),
};
return (0,retry .LD)(attempt, setback);
}
function faultOf(call, heard, history) {
return heard.kind === 'reply'
? (0,refusal .J5)(call, heard.reply, history)
: (0,refusal .bj)(call, heard.silence, history);
}
function traceLine(call, heard, { took, decision }) {
const result = heard.kind === 'reply' ? String(heard.reply.status) : heard.silence.error;
const id = heard.kind === 'reply' ? (0,http_call .Gb)(headerOf(heard.reply)) : heard.silence.requestId;
return [
`${call.method} ${(0,redact .r)(call.url)} ${result} ${took} ms`,
id === undefined ? '' : ` request-id=${id}`,
decision?.kind === 'wait' ? `, again in ${decision.milliseconds} ms` : '',
].join('');
}
function headerOf(reply) {
return name => reply.headers.get(name);
}
var connection = __webpack_require__(20770);
var wire_exchange = __webpack_require__(25581);
var proxy = __webpack_require__(4622);
;// CONCATENATED MODULE: ./lib/shared/http/pipeline.js
const mebibyte = 1_048_576;
function createTransport(options) {
const defaults = {
userAgent: options.userAgent,
deadlineMilliseconds: options.deadlineMilliseconds ?? 60_000,
tryMilliseconds: options.tryMilliseconds ?? 30_000,
};
const cancellation = (0,http_cancellation .M)(options.signal);
const parts = partsOf(options);
return {
async send(request) {
const { signal, release } = cancellation.branch();
try {
const call = sending_callOf(request, signal, defaults);
return answerOf(request, call, await perform(parts, call));
}
finally {
release();
}
},
client: sdkClient((call, accepts) => perform(parts, call, accepts), cancellation, defaults),
};
}
function partsOf(options) {
const { clock, environment, peer } = options;
const exchange = (0,wire_exchange .C)({
connect: (0,connection .N)({
route: (0,playground_route .Um)(environment),
proxy: url => peer?.proxy ?? (0,proxy .i)(url, environment),
...(peer && { peer }),
}),
clock,
stopwatch: options.stopwatch ?? clock,
maximumBodyBytes: options.maximumBodyBytes ?? 16 * mebibyte,
});
return {
exchange,
limiter: createLimiter(() => clock.now()),
clock,
random: options.random ?? Math.random,
trace: options.trace,
};
}
}),
42647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  retryClassHeader)
});
const retryClassHeader = 'x-azure-promote-retry';
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
})
};
