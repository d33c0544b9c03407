import { shared as shared1 } from './shared-1.js';
export const id = 7380;
export const ids = [7380,1];
export const modules = {
47380:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createDownload: () => (  createDownload)
});
var _answer_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11253);
var _retry_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30601);
var _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58110);
var _wire_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59591);
var _wire_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20770);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10001);
var _wire_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
const deadlineMilliseconds = 120_000;
const tryMilliseconds = 60_000;
function createDownload(options) {
const { environment, clock, random, trace } = options;
const connect = (0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_2__  .N)({ route: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__  .Um)(environment), proxy: url => (0,_wire_proxy_js__WEBPACK_IMPORTED_MODULE_4__  .i)(url, environment) });
return async (request) => {
const call = callOf(request, options);
const endsAt = clock.now() + deadlineMilliseconds;
for (let tries = 1;; tries += 1) {
const heard = await oneTry({ connect, options, call, maximumBytes: request.maximumBytes });
trace(`${call.method} ${call.url.origin}${call.url.pathname} ${wordFor(heard)}`);
const setback = setbackOf(heard, clock.now());
if (setback === undefined && 'answer' in heard)
return answerOf(heard.answer, call, tries);
const attempt = { tries, retry: 'safe', reserveMilliseconds: 2_000, random: random() };
const next = setback && (0,_retry_retry_js__WEBPACK_IMPORTED_MODULE_5__  .LD)({ ...attempt, remainingMilliseconds: endsAt - clock.now() }, setback);
if (next?.kind !== 'wait')
throw faultOf({ heard, call, tries, setback });
await clock.sleep(next.milliseconds, call.signal);
}
};
}
async function oneTry({ connect, options, call, maximumBytes }) {
const bound = { clock: options.stopwatch, milliseconds: tryMilliseconds, signal: call.signal };
try {
return {
answer: await (0,_wire_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .M)(bound, async (signal) => rawOf(await connect(call, signal), maximumBytes)),
};
}
catch (thrown) {
if (call.signal.aborted)
throw call.signal.reason;
const code = thrown === _wire_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .p ? 'TIMED_OUT' : wordOf(thrown, 'code');
if (code === undefined || wordOf(thrown, 'name') === 'TypeError')
throw thrown;
const words = thrown === _wire_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .p ? 'no answer in time' : (wordOf(thrown, 'message') ?? '');
const proxy = wordOf(thrown, 'proxy');
return { silence: { error: code, words, status: undefined, requestId: undefined, proxy } };
}
}
async function rawOf(response, maximumBytes) {
const chunks = [];
let length = 0;
const head = { status: response.status, headers: new Map(response.headers) };
for await (const chunk of response.readableStreamBody ?? []) {
const read = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
length += read.byteLength;
if (length > maximumBytes)
return { ...head, bytes: Buffer.concat(chunks), cut: true };
chunks.push(read);
}
return { ...head, bytes: Buffer.concat(chunks), cut: false };
}
function callOf({ url, method, headers, body }, options) {
const sent = Object.entries({ 'user-agent': options.userAgent, ...headers });
const hasSecret = sent.some(([name]) => name.toLowerCase() === 'authorization') || body !== undefined;
return {
method: method ?? 'GET',
url,
headers: sent,
body,
retry: 'safe',
deadlineMilliseconds,
tryMilliseconds,
signal: options.signal,
mayBeOverheard: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(url) || !hasSecret,
};
}
function setbackOf(heard, now) {
if ('silence' in heard)
return { kind: 'silence', error: heard.silence.error };
const { status, headers } = heard.answer;
const asked = (0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_6__  .Uy)(name => headers.get(name), now);
return status >= 500 || status === 429 || status === 408
? { kind: 'status', status, code: '', asked }
: undefined;
}
function answerOf(raw, call, tries) {
if (raw.cut && raw.status < 300) {
throw (0,_answer_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .O$)(call, replyOf(raw), 'more bytes than may be read here', {
tries,
mayHaveApplied: false,
});
}
return { status: raw.status, header: name => raw.headers.get(name.toLowerCase()), bytes: raw.bytes };
}
function faultOf({ heard, call, tries, setback }) {
const history = { tries, mayHaveApplied: false };
if ('silence' in heard)
return (0,_answer_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .bj)(call, heard.silence, history);
return (0,_answer_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .J5)(call, replyOf(heard.answer), {
...history,
passing: setback !== undefined && (0,_retry_retry_js__WEBPACK_IMPORTED_MODULE_5__  .WG)(setback),
});
}
function replyOf({ status, headers, bytes, cut }) {
return { status, headers, asked: undefined, text: new TextDecoder().decode(bytes), cut };
}
function wordFor(heard) {
return 'silence' in heard ? heard.silence.error : String(heard.answer.status);
}
function wordOf(thrown, name) {
if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
return undefined;
const value = Reflect.get(thrown, name);
return typeof value === 'string' ? value : undefined;
}
}),
10001:
(shared1[10001])
};
