import { shared as shared60 } from './shared-60.js';
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
(shared60[54720]),
58110:
(shared60[58110]),
30601:
(shared60[30601]),
59591:
(shared60[59591]),
20770:
(shared60[20770]),
4622:
(shared60[4622])
};
