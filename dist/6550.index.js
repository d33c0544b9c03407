import { shared as shared7 } from './shared-7.js';
export const id = 6550;
export const ids = [6550,3848,33];
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
87433:
(shared7[87433]),
40033:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openDownload: () => (  openDownload),
refuseOffline: () => (  refuseOffline)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
async function openDownload(wiring, values) {
refuseOffline(values);
const { createDownload } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(7380)]).then(__webpack_require__.bind(__webpack_require__, 47380));
const { clock, environment, host } = wiring;
return createDownload({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal: host.cancelled,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
random: Math.random,
});
}
function refuseOffline({ offline }) {
if (!offline)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'offline is true, and another input needs the network', {
hint: 'give bundle and trusted-root as files, and leave image, github-repository and trust-refresh out',
});
}
}),
86341:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  instanceFor)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
function instanceFor({ environment }, values) {
if (values.sigstore !== undefined)
return values.sigstore;
if (values['fulcio-url'] !== undefined)
return 'custom';
return isPublic(environment['GITHUB_EVENT_PATH']) ? 'public-good' : 'github';
}
function isPublic(path) {
if (path === undefined || path === '')
return false;
try {
const { repository } = Object(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
return Object(repository).visibility === 'public';
}
catch {
return false;
}
}
}),
26550:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
keyless: () => (  keyless)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _http_answer_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28888);
var _record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87433);
var _artifact_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40033);
var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86341);
async function keyless(wiring, values) {
const endpoints = endpointsFor(wiring, values);
return (0,_record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__  .J8)(endpoints, await identityOf(wiring), await postFor(wiring));
}
function endpointsFor(wiring, values) {
const name = (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__  .X)(wiring, values);
if (name === 'public-good')
return _record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__  .xe;
if (name === 'github')
return _record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__  .Py;
const { 'fulcio-url': authority, 'rekor-url': log, 'timestamp-url': timestamp } = values;
if (authority === undefined || (log === undefined && timestamp === undefined)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'a Sigstore of your own needs its addresses', {
hint: 'give fulcio-url, and rekor-url or timestamp-url or both',
});
}
return {
authority: new URL(authority),
...(log !== undefined && { log: new URL(log) }),
...(timestamp !== undefined && { timestamp: new URL(timestamp) }),
};
}
async function identityOf({ host }) {
const token = await host.idToken('sigstore');
const claims = claimsIn(token.reveal());
const subject = String(claims['email'] ?? claims['sub'] ?? '');
if (subject === '')
throw (0,_record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__  .Q8)('the token of this job says nobody');
const environment = claims['environment'];
if (environment === undefined) {
host.log.warning('this job names no environment: whoever asks for its record by the environment will refuse it; set environment: in the job');
}
const place = environment === undefined ? '' : `, in the environment ${String(environment)}`;
return { token, subject, words: `${String(claims['job_workflow_ref'] ?? subject)}${place}` };
}
function claimsIn(token) {
try {
return Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
}
catch {
throw (0,_record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__  .Q8)('the host gave a token that cannot be read');
}
}
const largestAnswer = 262_144;
async function postFor(wiring) {
const download = await (0,_artifact_network_js__WEBPACK_IMPORTED_MODULE_2__.openDownload)(wiring, { offline: false });
return async (url, body) => {
const { status, bytes } = await download({
url,
method: 'POST',
headers: {
'content-type': 'application/json',
accept: 'application/json, application/timestamp-reply',
},
body: JSON.stringify(body),
maximumBytes: largestAnswer,
});
if (status === 200 || status === 201)
return bytes;
const said = Buffer.from(bytes).toString('utf8').replace(/\s+/g, ' ').slice(0, 200);
const words = (0,_http_answer_redact_js__WEBPACK_IMPORTED_MODULE_4__  .c)(said, { url, headers: [], body: JSON.stringify(body) });
throw (0,_record_signers_sigstore_js__WEBPACK_IMPORTED_MODULE_1__  .Q8)(`${url.host} answered ${status}: ${words}`, { status, host: url.host });
};
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
