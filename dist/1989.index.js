export const id = 1989;
export const ids = [1989,4370,6994];
export const modules = {
61989:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
conditionsProblem: () => (  conditionsProblem),
prometheusAlerts: () => (  prometheusAlerts)
});
var _prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77972);
var _prometheus_promql_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39678);
var _prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43929);
var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31598);
const firing = { label: 'alertstate', operator: '=', value: 'firing' };
function conditionsProblem(where) {
const reading = (0,_prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__  .P)(where);
return reading.kind === 'wrong' ? reading.why : undefined;
}
function prometheusAlerts({ clock, where, ...connection }) {
const ask = (0,_prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__  .cY)(connection);
const reading = where === undefined ? undefined : (0,_prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__  .P)(where);
const own = reading?.kind === 'matchers' ? reading.matchers : [];
const query = (0,_prometheus_promql_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .nM)({ metric: 'ALERTS', matchers: [firing, ...own] });
return {
name: `alerts of prometheus ${connection.address.host}`,
firing: () => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__  .o)(async () => {
const at = String(clock.now() / 1_000);
const answer = await ask('query_range', { query, start: at, end: at, step: '1' });
if (answer.kind === 'unreadable')
return answer;
if (answer.kind === 'too-much')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__  .O)(answer.why);
return { kind: 'told', value: answer.series.map(alertOf) };
}, fault => (0,_prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(fault, connection)),
};
}
function alertOf({ labels }) {
const { alertname = 'an alert without a name', severity } = labels;
return { name: alertname, ...(severity !== undefined && { severity }) };
}
}),
29885:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FF: () => (  without),
TN: () => (  keyOf),
Z9: () => (  wordsOf),
yQ: () => (  readMatrix)
});
var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31598);
const partialHint = 'ask again later; if it lasts, look at what stands behind the server: its stores, and what it reads from elsewhere';
function readMatrix(json) {
const { status, data, error, errorType, isPartial, ...beside } = fields(json);
if (status === 'error')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the server answered ${brief(text(errorType))}: ${brief(text(error))}`);
if (status !== 'success')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)('the answer is none of Prometheus: it does not say whether it succeeded');
const remarks = remarksIn(beside);
if (remarks.kind === 'unreadable')
return remarks;
if (isPartial === true)
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)('the answer is only a part of what was asked for', partialHint);
const { resultType, result } = fields(data);
if (resultType !== 'matrix' || !Array.isArray(result)) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the answer is a ${brief(text(resultType))}, where a matrix was expected`);
}
const series = [];
const seen = new Set();
for (const each of result) {
const read = seriesIn(each);
if (read.kind === 'unreadable')
return read;
const key = keyOf(read.series.labels);
if (seen.has(key))
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the answer tells ${wordsOf(read.series.labels)} twice`);
seen.add(key);
series.push(read.series);
}
return { kind: 'matrix', series, remarks: remarks.remarks };
}
function remarksIn(beside) {
const warnings = list(beside['warnings']).map(text);
const missing = warnings.find(warning => !/^PromQL (?:warning|info): /.test(warning));
if (missing !== undefined) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the answer is only a part of what was asked for: ${brief(missing)}`, partialHint);
}
return { kind: 'remarks', remarks: [...warnings, ...list(beside['infos']).map(text)].map(brief) };
}
function seriesIn(given) {
const { metric, values, histograms } = fields(given);
const labels = fields(metric);
if (!isLabels(labels))
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)('the answer has labels that are no texts');
if (histograms !== undefined) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`${wordsOf(labels)} is a native histogram, which is not read here`, 'let the classic buckets be scraped as well (always_scrape_classic_histograms), and name them');
}
if (!Array.isArray(values))
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`${wordsOf(labels)} has no samples, not even none`);
const samples = [];
for (const pair of values) {
const sample = sampleIn(pair);
if (sample === undefined) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`a sample of ${wordsOf(labels)} is ${brief(JSON.stringify(pair) ?? '')}, where a time and a number in a text were expected`);
}
if (sample.at <= (samples.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the samples of ${wordsOf(labels)} are not in order of time`);
}
samples.push(sample);
}
return { kind: 'series', series: { labels, samples } };
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const beyond = {
...{ NaN: Number.NaN, '+Inf': Number.POSITIVE_INFINITY, Inf: Number.POSITIVE_INFINITY },
'-Inf': Number.NEGATIVE_INFINITY,
};
function sampleIn(given) {
const [seconds, written, ...more] = Array.isArray(given) ? given : [];
if (typeof seconds !== 'number' || typeof written !== 'string' || more.length > 0)
return undefined;
const at = Math.round(seconds * 1_000);
const value = decimal.test(written) ? Number(written) : beyond[written];
return value === undefined || !Number.isSafeInteger(at) ? undefined : { at, value };
}
function isLabels(value) {
return Object.values(value).every(each => typeof each === 'string');
}
function keyOf(labels) {
return JSON.stringify(Object.entries(labels).sort(([one], [other]) => (one < other ? -1 : 1)));
}
function without(labels, names) {
return Object.fromEntries(Object.entries(labels).filter(([name]) => !names.includes(name)));
}
function wordsOf({ __name__: name = '', ...labels }) {
const conditions = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
return brief(`${name}{${conditions.join(',')}}`);
}
function brief(words) {
return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
function fields(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
return Array.isArray(value) ? value : [];
}
function text(value) {
return typeof value === 'string' ? value : String(JSON.stringify(value));
}
}),
77972:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JR: () => (  hintFor),
cY: () => (  createAsk),
gx: () => (  azureRole)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29885);
var _authorization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26994);
const serverSeconds = 25;
function createAsk(connection) {
const { transport, address, authorization, deadlineMilliseconds } = connection;
const extras = (0,_authorization_js__WEBPACK_IMPORTED_MODULE_2__.azureAudience)(address) === undefined ? ofThanos : {};
return async (path, form) => {
const headers = await (0,_authorization_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(address, authorization);
try {
const { json } = await transport.send({
method: 'POST',
retry: 'safe',
url: addressOf(address, path),
headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
body: String(new URLSearchParams({ ...form, timeout: `${serverSeconds}s`, ...extras })),
deadlineMilliseconds,
});
return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__  .yQ)(json);
}
catch (thrown) {
return refusal(thrown);
}
};
}
const ofThanos = { partial_response: 'false', max_source_resolution: '0s' };
function addressOf(address, path) {
const url = new URL(address);
url.pathname = `${address.pathname.replace(/\/+$/, '')}/api/v1/${path}`;
return url;
}
function refusal(thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
throw thrown;
const { message } = thrown;
if (/too many (?:samples|points|chunks|series)/i.test(message) ||
message.includes('more than is read of one')) {
return { kind: 'too-much', why: message };
}
throw thrown;
}
function hintFor({ code, facts }, { address, authorization }) {
const isAzure = authorization?.kind === 'azure';
switch (facts['status']) {
case 400:
case 422:
return 'the server does not take the question: look at the conditions and expressions that you gave, and try them in its own page';
case 401:
return isAzure
? 'the address and the identity have to belong to the same cloud and tenant'
: 'give a token or a password that is valid there';
case 403:
return isAzure
? `assign the role ${azureRole} on the Azure Monitor workspace of ${address.host}; it may take up to half an hour`
: 'let whoever owns the token query there';
case 404:
case 405:
return 'give the address in front of /api/v1, such as https://metrics.example.com/prometheus';
default:
return code === 'HTTP_UNREADABLE' || isRedirect(facts['status'])
? 'something else answers there, such as a page to sign in: give the address of the API itself'
: undefined;
}
}
const azureRole = 'Monitoring Data Reader';
function isRedirect(status) {
return typeof status === 'number' && status >= 300 && status < 400;
}
}),
26994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hf: () => (  authorizationProblem),
NP: () => (  isOwn),
azureAudience: () => (  azureAudience),
iY: () => (  headersFor)
});
const azureHosts = [
'prometheus.monitor.azure.com',
'prometheus.monitor.azure.us',
'prometheus.monitor.azure.cn',
];
function azureAudience({ hostname }) {
const host = azureHosts.find(each => hostname.endsWith(`.${each}`));
return host === undefined ? undefined : `https://${host}`;
}
function authorizationProblem(address, authorization) {
if (authorization === undefined)
return undefined;
if (address.protocol !== 'https:' && !isOwn(address)) {
return 'a secret may be sent by https:// only, except on this machine';
}
if (authorization.kind === 'azure' && azureAudience(address) === undefined) {
return `an identity of Azure may ask Azure alone: an address that ends in .${azureHosts.join(', .')}`;
}
return undefined;
}
function isOwn({ hostname }) {
return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function headersFor(address, authorization) {
switch (authorization?.kind) {
case undefined:
return {};
case 'bearer':
return { authorization: `Bearer ${authorization.token.reveal()}` };
case 'basic': {
const pair = `${authorization.user}:${authorization.password.reveal()}`;
return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
}
case 'azure': {
const { token } = await authorization.credential.getToken(`${azureAudience(address)}/.default`);
return { authorization: `Bearer ${token}` };
}
default:
return authorization;
}
}
}),
39678:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DI: () => (  inverse),
KH: () => (  isText),
hS: () => (  matchersText),
nM: () => (  selectorText),
yL: () => (  oneOf)
});
function isText(value) {
return !/\p{Cs}/u.test(value);
}
const inverses = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' };
function inverse({ label, operator, value }) {
return { label, operator: inverses[operator], value };
}
function oneOf(label, values) {
const [only = '', ...others] = values;
if (others.length === 0)
return { label, operator: '=', value: only };
return { label, operator: '=~', value: values.map(patternOf).join('|') };
}
function patternOf(text) {
return text.replace(/[\\.+*?()|[\]{}^$]/g, mark => `\\${mark}`);
}
const plainMetric = /^[A-Za-z_:][A-Za-z0-9_:]*$/;
const plainLabel = /^[A-Za-z_][A-Za-z0-9_]*$/;
const taken = /^(and|atan2|avg|bool|bottomk|by|count|count_values|group|group_left|group_right|ignoring|inf|max|min|nan|offset|on|or|quantile|stddev|stdvar|sum|topk|unless|without)$/i;
function selectorText({ metric, matchers }) {
if (plainMetric.test(metric) && !taken.test(metric))
return `${metric}{${matchersText(matchers)}}`;
const named = { label: '__name__', operator: '=', value: metric };
return `{${matchersText([named, ...matchers])}}`;
}
function matchersText(matchers) {
return matchers
.map(({ label, operator, value }) => `${labelText(label)}${operator}${textLiteral(value)}`)
.join(',');
}
function labelText(label) {
return plainLabel.test(label) ? label : textLiteral(label);
}
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function textLiteral(value) {
if (!isText(value))
throw new RangeError('half a character is no text');
return `"${value.replace(/[\\"]/g, mark => `\\${mark}`).replace(unsafe, hex)}"`;
}
function hex(mark) {
const digits = (mark.codePointAt(0) ?? 0).toString(16);
return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
}),
43929:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  matchersIn),
u: () => (  matcherIn)
});
var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39678);
const longest = 4_000;
const operators = ['=~', '!~', '!=', '='];
const one = /^\s*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\\n]|\\.)+)")\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)\s*(,\s*|$)/;
function matchersIn(text) {
const trimmed = text.trim();
if (trimmed.length > longest)
return wrong(`it has more than ${longest} characters`);
const braced = /^\{([\s\S]*)\}$/.exec(trimmed)?.[1];
const matchers = [];
for (let rest = (braced ?? trimmed).trim(); rest !== '';) {
const found = one.exec(rest);
const read = found === null ? undefined : matcherOf(found);
if (found === null || read === undefined) {
return wrong(`label="value" was expected at ${JSON.stringify(rest.slice(0, 40))}`);
}
if (read.label === '__name__')
return wrong('the name of the metric is chosen elsewhere');
matchers.push(read);
rest = rest.slice(found[0].length);
}
return matchers.length === 0 ? wrong('it is empty') : { kind: 'matchers', matchers };
}
function matcherIn(text) {
const reading = matchersIn(text);
if (reading.kind === 'wrong')
return reading;
const [matcher, ...others] = reading.matchers;
return matcher === undefined || others.length > 0
? wrong('one condition was expected, on one label')
: { kind: 'matcher', matcher };
}
function matcherOf([, plain, quoted, sign, literal = '']) {
const label = plain ?? unescaped(quoted ?? '');
const inner = literal.slice(1, -1);
const value = literal.startsWith('`') ? inner : unescaped(inner);
const operator = operators.find(each => each === sign);
if (label === undefined || value === undefined || operator === undefined)
return undefined;
return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(label) && (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(value) ? { label, operator, value } : undefined;
}
const short = {
...{ a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
...{ '\\': '\\', '"': '"', "'": "'" },
};
const escaped = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g;
function unescaped(text) {
const marks = [...text.matchAll(escaped)].map(([written]) => markOf(written.slice(1)));
if (marks.includes(undefined))
return undefined;
return text.replace(escaped, () => marks.shift() ?? '');
}
function markOf(written) {
if (written.length === 1)
return short[written];
const isByte = written.startsWith('x') || /^\d/.test(written);
const code = /^\d/.test(written) ? Number.parseInt(written, 8) : Number.parseInt(written.slice(1), 16);
return code > (isByte ? 0x7f : 0x10ffff) ? undefined : String.fromCodePoint(code);
}
function wrong(why) {
return { kind: 'wrong', why };
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
})
};
