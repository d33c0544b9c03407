export const shared = {
32257:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HE: () => (  preparedIn),
LF: () => (  readDetails),
WF: () => (  printDetails),
sc: () => (  sha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _promotion_happened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
var _promotion_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75251);
function printDetails(details) {
return canonical(details);
}
function readDetails(text) {
const read = jsonOf(text);
if (!isRecord(read))
return { why: 'its details are no JSON object' };
if (read['version'] !== 1)
return { why: 'its details are of a version that is not known here' };
const problem = Object.entries(shape).find(([name, fits]) => !fits(read[name]))?.[0];
if (problem !== undefined)
return { why: `its details have no ${problem} that can be used` };
if (canonical(read) !== text)
return { why: 'its details are not written as we write them' };
return { details: read };
}
function preparedIn(value) {
if (!isRecord(value))
return {};
const usable = preparedNames.filter(name => value[name] !== undefined && shape[name](value[name]));
return Object.fromEntries(usable.map(name => [name, value[name]]));
}
function sha256(data) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
const isText = value => typeof value === 'string';
const isTime = value => (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_1__  .n)(value) !== undefined;
const isDigest = value => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
const isSigning = value => _promotion_happened_js__WEBPACK_IMPORTED_MODULE_2__  .$.some(each => each === value);
const optional = (fits) => value => value === undefined || fits(value);
const listOf = (fits) => value => Array.isArray(value) && value.every(fits);
const holds = (members) => value => isRecord(value) && Object.entries(members).every(([name, fits]) => fits(value[name]));
const isEvidence = holds({ uri: isText, digest: isText });
const isPredecessor = holds({
environment: isText,
promotion: isText,
digest: isDigest,
signedBy: isSigning,
});
const shape = {
version: value => value === 1,
promotion: isText,
service: isText,
environment: isText,
digest: isDigest,
artifact: optional(isText),
target: isText,
outcome: value => value === 'passed' || value === 'rolled-back',
because: isText,
openedAt: isTime,
endedAt: isTime,
run: isText,
requestedBy: optional(isText),
approvedBy: listOf(isText),
policy: optional(isEvidence),
evidence: listOf(isEvidence),
predecessors: listOf(isPredecessor),
notes: listOf(isText),
};
const preparedNames = [
'artifact',
'requestedBy',
'approvedBy',
'policy',
'evidence',
'predecessors',
'notes',
];
function canonical(value) {
if (Array.isArray(value))
return `[${value.map(canonical).join(',')}]`;
if (!isRecord(value))
return JSON.stringify(value);
const members = Object.entries(value).filter(([, each]) => each !== undefined);
const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
return `{${sorted.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}
function jsonOf(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
function isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
},
45935:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G$: () => (  bundleText),
Ge: () => (  envelopeOf),
Sq: () => (  signedBytes),
q3: () => (  payloadIn)
});
var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20746);
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
function signedBytes(payload) {
const head = `DSSEv1 ${_statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB.length} ${_statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB} ${payload.length} `;
return Buffer.concat([Buffer.from(head), payload]);
}
function envelopeOf(payload, signatures) {
return {
payload: Buffer.from(payload).toString('base64'),
payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB,
signatures: signatures.map(each => ({ sig: Buffer.from(each).toString('base64'), keyid: '' })),
};
}
function bundleText(verificationMaterial, envelope) {
return JSON.stringify({ mediaType: bundleType, verificationMaterial, dsseEnvelope: envelope });
}
function payloadIn(signed) {
let read;
try {
read = JSON.parse(signed);
}
catch {
return undefined;
}
const { payload, payloadType } = Object(Object(read).dsseEnvelope ?? read);
if (typeof payload !== 'string' || payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB)
return undefined;
const bytes = Buffer.from(payload, 'base64');
return bytes.toString('base64') === payload ? bytes : undefined;
}
},
20746:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J4: () => (  mismatch),
YZ: () => (  resultType),
cO: () => (  readStatement),
jH: () => (  printStatement),
qB: () => (  statementType)
});
var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
var _details_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
const statementType = 'application/vnd.in-toto+json';
const resultType = 'https://in-toto.io/attestation/svr/v0.2';
const passedProperty = 'PROMOTION_PASSED';
const detailsProperty = 'PROMOTION_DETAILS_SHA256_';
const verifier = 'urn:azure-promote:record-promotion';
function printStatement(details, timeCreated) {
const { artifact, digest, policy, environment, outcome } = details;
const hex = digest.slice('sha256:'.length);
return JSON.stringify({
_type: 'https://in-toto.io/Statement/v1',
subject: [{ name: artifact ?? digest, digest: { sha256: hex } }],
predicateType: resultType,
predicate: {
verifier: { id: verifier, policies: policy === undefined ? [] : [policyOf(policy)] },
timeCreated,
properties: [
...(outcome === 'passed' ? [(0,_details_js__WEBPACK_IMPORTED_MODULE_1__  .V)(environment), passedProperty] : [_details_js__WEBPACK_IMPORTED_MODULE_1__  .b]),
`${detailsProperty}${(0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .sc)((0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .WF)(details))}`,
],
},
});
}
function policyOf({ uri, digest }) {
const at = digest.indexOf(':');
return { uri, digest: { [digest.slice(0, at)]: digest.slice(at + 1) } };
}
function readStatement(payload) {
let read;
try {
read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
}
catch {
return { why: 'what was signed is not JSON' };
}
const { subject, predicateType, predicate } = Object(read);
const [only, ...others] = Array.isArray(subject) ? subject : [];
const hex = Object(Object(only).digest).sha256;
const { timeCreated, properties } = Object(predicate);
if (predicateType !== resultType)
return { why: 'what was signed is no verification result' };
if (typeof hex !== 'string' || others.length > 0)
return { why: 'what was signed is not about one digest' };
if (typeof timeCreated !== 'string' || !isTexts(properties))
return { why: 'what was signed has no time or no properties' };
return { statement: { subject: `sha256:${hex}`, timeCreated, properties } };
}
function isTexts(value) {
return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function mismatch({ subject, properties }, details, text) {
if (subject !== details.digest)
return `it was signed for ${subject}, and tells of ${details.digest}`;
if (!properties.includes(`${detailsProperty}${(0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .sc)(text)}`))
return 'its details are not those that were signed';
const wanted = details.outcome === 'passed'
? [(0,_details_js__WEBPACK_IMPORTED_MODULE_1__  .V)(details.environment), passedProperty]
: [_details_js__WEBPACK_IMPORTED_MODULE_1__  .b];
const missing = wanted.find(property => !properties.includes(property));
if (missing !== undefined)
return `it was signed without ${missing}`;
const isBack = properties.includes(_details_js__WEBPACK_IMPORTED_MODULE_1__  .b);
return isBack && details.outcome === 'passed' ? 'it was signed as rolled back' : undefined;
}
}
};
