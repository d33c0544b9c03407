import { shared as shared41 } from './shared-41.js';
export const id = 2815;
export const ids = [2815];
export const modules = {
54802:
(shared41[54802]),
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
62815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writePack: () => (  writePack)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _record_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54802);
var _record_details_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32257);
var _record_pack_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64630);
var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60454);
var _trusting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23528);
async function writePack(shelf, { stream, packing, values }) {
const { digest, path, evidence } = packing;
const found = new Map();
for (const record of await recordsIn(shelf, stream)) {
if (record.content.details.digest === digest)
await gather(shelf, record, found);
}
const records = [...found.values()];
if (records.length === 0)
throw impossible(`no record of ${stream.environment} is about ${digest}`, digest);
const trustedRoot = await rootFor(shelf, records, values);
const header = { kind: 'pack', version: 1, service: stream.service, digest };
const text = (0,_record_pack_lines_js__WEBPACK_IMPORTED_MODULE_5__  .$j)({
header: { ...header, ...(trustedRoot !== undefined && { trustedRoot }) },
records,
evidence: evidence === undefined ? [] : evidenceAt(evidence),
});
const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text);
return { path: place, records: records.length, ...(trustedRoot !== undefined && { trustedRoot }) };
}
async function recordsIn({ books }, stream) {
const { promotions } = await (await books(stream)).read();
return promotions.flatMap(({ records }) => records.flatMap(record => {
const content = (0,_record_content_js__WEBPACK_IMPORTED_MODULE_3__  .$)(record.signed, record.details);
return 'why' in content ? [] : [{ record, content }];
}));
}
async function gather(shelf, { record, content }, found) {
const { details, digest } = content;
if (found.has(digest))
return;
for (const named of details.predecessors) {
const stream = { service: details.service, environment: named.environment };
const before = (await recordsIn(shelf, stream)).find(each => each.content.digest === named.digest);
if (before === undefined)
throw impossible(`the record ${named.digest} of ${named.environment} is not in the ledger`, details.digest);
await gather(shelf, before, found);
}
const { environment, promotion } = details;
found.set(digest, {
kind: 'record',
environment,
promotion,
record: digest,
bundle: JSON.parse(record.signed),
details: record.details,
});
}
async function rootFor({ wiring }, records, values) {
const isCertified = records.some(({ bundle }) => Object(Object(bundle).verificationMaterial).certificate);
if (!isCertified)
return undefined;
const roots = await (0,_trusting_js__WEBPACK_IMPORTED_MODULE_7__  .b)(wiring, values).roots();
const [only, ...others] = new Set(roots.map(({ sha256: hex }) => hex));
return others.length === 0 ? only : undefined;
}
function evidenceAt(path) {
const lines = Buffer.from((0,_trust_js__WEBPACK_IMPORTED_MODULE_6__  .L1)(path)).toString('utf8').split('\n');
return lines
.filter(line => line !== '')
.map(text => ({ kind: 'evidence', digest: `sha256:${(0,_record_details_text_js__WEBPACK_IMPORTED_MODULE_4__  .sc)(text)}`, text }));
}
function impossible(why, digest) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('RECORD_IMPOSSIBLE', `there is no pack to write: ${why}`, { facts: { digest } });
}
}),
60454:
(shared41[60454]),
23528:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  trustFrom)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86341);
var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60454);
function trustFrom(wiring, values) {
const identities = identitiesIn(wiring, values);
return {
...(identities && { identities }),
roots: once(() => rootsFor(wiring, values)),
keys: hint => keysFor(wiring, values, hint),
now: wiring.clock.now(),
};
}
function identitiesIn({ host, environment }, values) {
const own = host.name === 'github' ? environment['GITHUB_REPOSITORY'] : undefined;
const workflow = values['record-workflow'];
const repositories = [...(own ? [own] : []), ...(workflow === undefined ? [] : [(0,_trust_js__WEBPACK_IMPORTED_MODULE_2__  ._M)(workflow)])];
if (repositories.length === 0)
return undefined;
return { repositories: [...new Set(repositories)], ...(workflow !== undefined && { workflow }) };
}
async function rootsFor(wiring, values) {
const { loadTrust } = await __webpack_require__.e(  533).then(__webpack_require__.bind(__webpack_require__, 40533));
const transport = async () => (await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489))).openTransport(wiring);
const path = values['trusted-root'];
if (path !== undefined) {
const sha256 = values['trusted-root-sha256'];
const file = { kind: 'file', bytes: (0,_trust_js__WEBPACK_IMPORTED_MODULE_2__  .L1)(path), name: path, ...(sha256 && { sha256 }) };
return (await loadTrust([file], transport)).roots;
}
return (await loadTrust(shippedFor(wiring, values), transport)).roots;
}
function shippedFor(wiring, values) {
const isKnown = values.sigstore !== undefined || wiring.host.name === 'github';
const name = isKnown ? (0,_instance_js__WEBPACK_IMPORTED_MODULE_1__  .X)(wiring, values) : undefined;
const own = { kind: 'public-good', refresh: 'off' };
switch (name) {
case 'public-good':
return [own];
case 'github':
return [{ kind: 'github', refresh: 'required' }];
case 'custom':
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRUST_UNUSABLE', 'a Sigstore of your own has a root of its own, and it is not named', {
hint: 'give it as trusted-root',
});
case undefined:
return [own, { kind: 'github', refresh: 'try' }];
default:
return name;
}
}
async function keysFor(wiring, values, hint) {
const { 'record-key': given, 'signing-key': pem, 'key-vault-key': address } = values;
if (given !== undefined)
return (0,_trust_js__WEBPACK_IMPORTED_MODULE_2__  .q7)(given);
if (pem !== undefined) {
const { publicHalf } = await __webpack_require__.e(  7375).then(__webpack_require__.bind(__webpack_require__, 67375));
return [{ pem: publicHalf(pem.reveal()) }];
}
if (address === undefined)
return [];
const { publicKeyIn } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 17172));
return [{ pem: await publicKeyIn(wiring, address, hint) }];
}
function once(make) {
let made;
return () => {
made ??= make();
return made;
};
}
})
};
