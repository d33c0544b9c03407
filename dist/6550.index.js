import { several } from './several.js';
export const id = 6550;
export const ids = [6550,3848,33];
export const modules = {
28888:
(several[28888]),
87433:
(several[87433]),
40033:
(several[40033]),
86341:
(several[86341]),
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
