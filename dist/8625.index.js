import { shared as shared41 } from './shared-41.js';
export const id = 8625;
export const ids = [8625];
export const modules = {
54802:
(shared41[54802]),
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
28625:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
checkPredecessor: () => (  checkPredecessor)
});
var _promotion_admission_seen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15226);
var _promotion_moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75251);
var _record_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54802);
var _owed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15437);
var _signing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97283);
var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60454);
var _trusting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23528);
async function checkPredecessor({ wiring, books }, { stream, digest, values }) {
const { environment } = stream;
const standing = await (await books(stream)).read();
const found = newestRecord(standing, { stream, digest });
if ('why' in found)
return refused(`${environment}: ${found.why}`, environment);
const { record, content } = found;
const { details } = content;
const named = { environment, promotion: details.promotion, digest: content.digest };
const words = `${environment} let it pass at ${details.endedAt}`;
if (record.signedBy === 'nobody') {
if ((0,_signing_js__WEBPACK_IMPORTED_MODULE_2__  .K)(values, wiring.host.name) !== 'none')
return refused(`${environment}: nobody signed the record of ${details.promotion}`, environment);
const predecessor = { ...named, signedBy: 'nobody' };
return { kind: 'holds', predecessor, words: `${words}, by the ledger alone: nobody signed that` };
}
const proven = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__  .Qt)(record.signed, content, (0,_trusting_js__WEBPACK_IMPORTED_MODULE_4__  .b)(wiring, values));
if ('why' in proven) {
return refused(`${environment}: the record of ${details.promotion} is not proven: ${proven.why}`, environment);
}
const { signer } = proven.proof;
const [signedBy, by] = signer.kind === 'identity' ? ['sigstore', signer.san] : ['key', 'a trusted key'];
return { kind: 'holds', predecessor: { ...named, signedBy }, words: `${words}, signed by ${by}` };
}
function refused(why, environment) {
return {
kind: 'refused',
why,
hint: `promote it into ${environment}, and let a job of that environment sign the record there (record-promotion)`,
};
}
function newestRecord(standing, { stream, digest }) {
const { promotions, revoked } = standing;
const taken = revoked.findLast(each => each.digest === digest);
if (taken !== undefined)
return { why: `what was said of ${digest} was taken back: ${taken.why}` };
const word = (0,_promotion_admission_seen_js__WEBPACK_IMPORTED_MODULE_5__  .X)(standing).ended.findLast(each => each.digest === digest);
const last = promotions.findLast(each => !(0,_owed_js__WEBPACK_IMPORTED_MODULE_1__  .z1)(each) && (0,_owed_js__WEBPACK_IMPORTED_MODULE_1__  .pJ)(each) && (0,_promotion_admission_seen_js__WEBPACK_IMPORTED_MODULE_5__  .o)(each) === digest);
if (last === undefined || word === undefined)
return { why: `no promotion of ${digest} has ended there` };
if (word.outcome !== 'passed')
return { why: `${digest} was rolled back there at ${(0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_6__  .L)(word.at)}` };
return recordOf(last, { stream, digest });
}
function recordOf(promotion, { stream, digest }) {
const { id, records } = promotion;
const record = records.at(-1);
if (record === undefined)
return { why: `${id} has no record` };
const content = (0,_record_content_js__WEBPACK_IMPORTED_MODULE_0__  .$)(record.signed, record.details);
if ('why' in content)
return { why: `the record of ${id} does not hold: ${content.why}` };
const { details } = content;
const wrong = [
details.outcome !== 'passed' && 'it tells of a rollback',
details.promotion !== id && `it is about ${details.promotion}`,
details.digest !== digest && `it is about ${details.digest}`,
details.environment !== stream.environment && `it is of the environment ${details.environment}`,
details.service !== stream.service && `it is of the service ${details.service}`,
].find(each => each !== false);
return wrong === undefined ? { record, content } : { why: `the record of ${id} does not hold: ${wrong}` };
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
