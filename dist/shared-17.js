export const shared = {
29885:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
77972:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
