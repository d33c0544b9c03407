import { shared as shared16 } from './shared-16.js';
import { shared as shared33 } from './shared-33.js';
import { shared as shared41 } from './shared-41.js';
export const id = 9339;
export const ids = [9339,3053];
export const modules = {
45259:
(shared16[45259]),
5526:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  signings),
M: () => (  entryOf)
});
var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75251);
const signings = ['sigstore', 'key', 'nobody'];
function entryOf(happened, { at, by }) {
const { kind, ...body } = happened;
return { kind, at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(at), by, body };
}
}),
75251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  isoTime),
n: () => (  timeOf)
});
function isoTime(milliseconds) {
return new Date(milliseconds).toISOString();
}
function timeOf(text) {
if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text))
return undefined;
const time = Date.parse(text);
return Number.isNaN(time) ? undefined : time;
}
}),
54802:
(shared41[54802]),
32257:
(shared33[32257]),
3053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  environmentProperty),
b: () => (  rolledBackProperty)
});
function environmentProperty(environment) {
return `PROMOTION_ENVIRONMENT_${environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
const rolledBackProperty = 'PROMOTION_ROLLED_BACK';
}),
45935:
(shared33[45935]),
64630:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$j: () => (  printPack),
KX: () => (  mostPackBytes),
O$: () => (  unreadable),
wh: () => (  readPack)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _details_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32257);
const mostPackBytes = 64 * 1_048_576;
function printPack({ header, records, evidence }) {
const lines = [header, ...records, ...evidence].map(line => `${JSON.stringify(line)}\n`);
const text = lines.join('');
return `${text}${JSON.stringify({ kind: 'end', lines: lines.length, sha256: (0,_details_text_js__WEBPACK_IMPORTED_MODULE_1__  .sc)(text) })}\n`;
}
function readPack(bytes) {
if (bytes.length > mostPackBytes)
throw unreadable(`it is larger than ${mostPackBytes} bytes`);
const text = textOf(bytes);
const cut = text.lastIndexOf('\n', text.length - 2) + 1;
const lines = text.slice(0, cut).split('\n').slice(0, -1);
const end = Object(parsed(text.slice(cut), lines.length + 1));
if (end.kind !== 'end' || !text.endsWith('\n'))
throw unreadable('its last line is missing: it was cut off');
if (end.lines !== lines.length)
throw unreadable(`it has ${lines.length} lines, and was written with ${String(end.lines)}`);
if (end.sha256 !== (0,_details_text_js__WEBPACK_IMPORTED_MODULE_1__  .sc)(text.slice(0, cut)))
throw unreadable('its lines are not those that it was written with, or not in that order');
return packOf(lines.map((line, at) => parsed(line, at + 1)));
}
function packOf([first, ...rest]) {
const header = Object(first);
if (header.kind !== 'pack')
throw unreadable('its first line is not that of a pack');
if (header.version !== 1)
throw unreadable(`it is of the version ${String(header.version)}, and 1 is known`);
if (!isHeader(header))
throw unreadable('line 1 lacks a field');
const records = [];
const evidence = [];
for (const [at, line] of rest.entries()) {
if (isRecord(line))
records.push(line);
else if (isEvidence(line))
evidence.push(line);
else
throw unreadable(`line ${at + 2} is neither a record nor evidence`);
}
if (records.length === 0)
throw unreadable('it holds no record');
return { header, records, evidence };
}
function isHeader(value) {
const { service, digest, trustedRoot } = Object(value);
return areTexts(service, digest) && (trustedRoot === undefined || areTexts(trustedRoot));
}
function isRecord(value) {
const { kind, environment, promotion, record, bundle, details } = Object(value);
return kind === 'record' && areTexts(environment, promotion, record, details) && typeof bundle === 'object';
}
function isEvidence(value) {
const { kind, digest, text } = Object(value);
return kind === 'evidence' && areTexts(digest, text);
}
function areTexts(...values) {
return values.every(value => typeof value === 'string');
}
function textOf(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
throw unreadable('it is not text in UTF-8');
}
}
function parsed(line, number) {
try {
return JSON.parse(line);
}
catch {
throw unreadable(`line ${number} is not JSON: it is torn, or no pack`);
}
}
function unreadable(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('PACK_UNREADABLE', `the pack cannot be read: ${why}`);
}
}),
20746:
(shared33[20746]),
60454:
(shared41[60454]),
12437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  verifyPack)
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var fault = __webpack_require__(88538);
var record_content = __webpack_require__(54802);
var details_text = __webpack_require__(32257);
;// CONCATENATED MODULE: ./lib/shared/record/pack/checking.js
const tolerance = 300_000;
async function checkPack({ header, records, evidence }, terms) {
const held = new Map();
const named = new Set();
const rows = [];
for (const packed of records) {
const { environment, promotion } = packed;
const signed = JSON.stringify(packed.bundle);
const content = (0,record_content .$)(signed, packed.details);
const row = { what: 'record', environment, promotion, outcome: '', signedAt: '', signedBy: '' };
if ('why' in content) {
rows.push({ ...row, why: content.why });
continue;
}
const { details } = content;
const told = { ...row, outcome: details.outcome };
const wrong = mismatchOf(packed, content, header) ?? (held.has(content.digest) ? 'it is there twice' : undefined);
const proof = wrong === undefined ? await proofOf(signed, content, terms) : { why: wrong };
if ('why' in proof) {
rows.push({ ...told, why: proof.why });
continue;
}
const { time, witnessed } = proof;
const why = orderProblem(content, { time, witnessed }, held);
if (why === undefined) {
held.set(content.digest, { content, time, witnessed });
for (const each of details.evidence)
named.add(each.digest);
}
const signedAt = new Date(time).toISOString();
rows.push({ ...told, signedAt, signedBy: proof.by, ...(why !== undefined && { why }) });
}
return [...rows, ...evidence.map(each => evidenceRow(each, named))];
}
function mismatchOf(packed, { details, digest }, header) {
if (packed.record !== digest)
return `what was signed is ${digest}, and it is named ${packed.record}`;
if (details.digest !== header.digest)
return `it is about ${details.digest}`;
if (details.service !== header.service)
return `it is about the service ${details.service}`;
if (details.environment !== packed.environment)
return `it is of the environment ${details.environment}`;
return details.promotion === packed.promotion ? undefined : `it is about ${details.promotion}`;
}
async function proofOf(signed, content, { prove, allowUnsigned }) {
const own = Date.parse(content.statement.timeCreated);
if (isUnsigned(signed))
return allowUnsigned
? { time: own, witnessed: false, by: 'nobody' }
: { why: 'nobody signed it, and that is not allowed here' };
const proven = await prove(signed, content);
if ('why' in proven)
return proven;
const { signer, times } = proven.proof;
const by = signer.kind === 'identity' ? signer.san : signer.kind === 'key' ? `key sha256:${signer.fingerprint}` : '';
const [first] = times;
return { time: first ?? own, witnessed: first !== undefined, by };
}
function isUnsigned(signed) {
const { dsseEnvelope, signatures } = Object(JSON.parse(signed));
return dsseEnvelope === undefined && Array.isArray(signatures) && signatures.length === 0;
}
function orderProblem({ details }, moment, held) {
for (const { environment, promotion, digest } of details.predecessors) {
const before = held.get(digest);
if (before === undefined)
return `it rests on ${digest} of ${environment}, which is not here or does not hold`;
const found = before.content.details;
if (found.environment !== environment || found.promotion !== promotion)
return `it rests on ${promotion} of ${environment}, and that record is of ${found.promotion} in ${found.environment}`;
if (found.outcome !== 'passed')
return `it rests on ${promotion}, which was rolled back`;
const slack = before.witnessed && moment.witnessed ? 0 : tolerance;
if (before.time > moment.time + slack)
return `it was signed before the record of ${environment} that it rests on`;
}
return undefined;
}
function evidenceRow({ digest, text }, named) {
const row = {
what: 'evidence',
environment: '',
promotion: digest,
outcome: '',
signedAt: '',
signedBy: '',
};
if (digest !== `sha256:${(0,details_text .sc)(text)}`)
return { ...row, why: 'its bytes have another digest' };
return named.has(digest) ? row : { ...row, why: 'no record that holds names it' };
}
var lines = __webpack_require__(64630);
var record_trust = __webpack_require__(60454);
;// CONCATENATED MODULE: ./lib/shared/wiring/record/verifying.js
async function verifyPack(question) {
const pack = (0,lines .wh)(await bytesOf(question.path));
const { repository, workflow, publicKey, allowUnsigned, now } = question;
const repositories = [repository, workflow && (0,record_trust ._M)(workflow)].filter(each => each !== undefined);
const keys = publicKey === undefined ? [] : (0,record_trust .q7)(publicKey);
let root;
const roots = async () => {
const loaded = await rootsFor(question);
const [first] = loaded;
root = first && { origin: first.origin, sha256: first.sha256 };
return loaded;
};
const trust = {
...(repositories.length > 0 && {
identities: { repositories: [...new Set(repositories)], ...(workflow !== undefined && { workflow }) },
}),
roots,
keys: () => Promise.resolve(keys),
now,
};
const rows = await checkPack(pack, {
prove: (signed, content) => (0,record_trust .Qt)(signed, content, trust),
allowUnsigned,
});
const { header } = pack;
return { header, rows: [...rows, ...missing(question, header.digest, rows)], ...(root && { root }) };
}
function missing({ environment, digest }, got, rows) {
const row = { what: 'record', promotion: '', outcome: '', signedAt: '', signedBy: '' };
const isThere = rows.some(each => each.environment === environment && each.outcome === 'passed' && each.why === undefined);
return [
...(environment === undefined || isThere
? []
: [{ ...row, environment, why: 'no record tells that it passed there' }]),
...(digest === undefined || digest === got
? []
: [{ ...row, environment: '', why: `the pack is about ${got}` }]),
];
}
async function rootsFor({ trustedRoot: path, trustedRootSha256: sha256 }) {
const { loadTrust } = await __webpack_require__.e(  533).then(__webpack_require__.bind(__webpack_require__, 40533));
const nowhere = () => Promise.reject((0,lines .O$)('it is verified without a network'));
const choice = path === undefined
? { kind: 'public-good', refresh: 'off' }
: { kind: 'file', bytes: (0,record_trust .L1)(path), name: path, ...(sha256 && { sha256 }) };
return (await loadTrust([choice], nowhere)).roots;
}
async function bytesOf(path) {
const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
if (size > lines .KX)
throw (0,lines .O$)(`it is larger than ${lines .KX} bytes`);
try {
return await (0,promises_.readFile)(path);
}
catch (thrown) {
throw (0,lines .O$)((0,fault .P)(thrown).message);
}
}
})
};
