import { shared as shared33 } from './shared-33.js';
import { shared as shared34 } from './shared-34.js';
import { shared as shared35 } from './shared-35.js';
export const id = 2339;
export const ids = [2339,3053];
export const modules = {
15226:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  historyOf),
o: () => (  digestOf)
});
function historyOf({ promotions, revoked }) {
const ended = [];
const underWay = [];
for (const promotion of promotions) {
const { id, run: by, openedAt: since } = promotion;
const digest = digestOf(promotion);
if (!isOver(promotion))
underWay.push({ promotion: id, by, since, ...(digest !== undefined && { digest }) });
else
ended.push(...endsOf(promotion, promotions, ended));
}
return { ended: ended.toSorted((one, other) => one.at - other.at), revoked, underWay };
}
function isOver({ finished, state }) {
return finished !== undefined || state?.['name'] === 'standing-by';
}
function endsOf(promotion, all, before) {
const { finished, rested, openedAt } = promotion;
const at = finished?.at ?? rested?.at ?? openedAt;
const digest = digestOf(promotion) ?? unknownDigest;
switch (finished?.outcome ?? 'passed') {
case 'passed':
return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
case 'rolled-back':
case 'stranded':
if (finished?.restored !== true)
return [{ digest, outcome: 'rolled-back', at }];
return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
default:
return [];
}
}
const unknownDigest = 'unknown';
function takenAway({ order }, { all, before, at }) {
const { rollback } = order;
if (!isBody(rollback))
return [];
const undone = all.find(({ id }) => id === rollback['undoes']);
const digest = (undone && digestOf(undone)) ?? before.findLast(({ outcome }) => outcome === 'passed')?.digest;
return digest === undefined ? [] : [{ digest, outcome: 'rolled-back', at }];
}
function digestOf({ finished, order, state }) {
if (finished?.digest !== undefined)
return finished.digest;
const { plan } = order;
if (!isBody(plan))
return undefined;
const { digest, candidate } = plan;
if (typeof digest === 'string')
return digest;
const builds = state?.['builds'];
const built = isBody(builds) && typeof candidate === 'string' ? builds[candidate] : undefined;
return typeof built === 'string' && built.startsWith('sha256:') ? built : undefined;
}
function isBody(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
}),
86175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  promotionOf),
n: () => (  queueOf)
});
function promotionOf({ promotions }, id) {
return promotions.find(promotion => promotion.id === id);
}
function queueOf({ promotions, holder }) {
return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
}),
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
20746:
(shared33[20746]),
12339:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeRecordDesk: () => (  makeRecordDesk)
});
var promotion_happened = __webpack_require__(5526);
var ledgers = __webpack_require__(84134);
var rollout_books = __webpack_require__(22588);
var this_run = __webpack_require__(36889);
var fault = __webpack_require__(88538);
var entry = __webpack_require__(25115);
var promotion_standing = __webpack_require__(86175);
var details_text = __webpack_require__(32257);
var envelope = __webpack_require__(45935);
var statement = __webpack_require__(20746);
var owed = __webpack_require__(15437);
;// CONCATENATED MODULE: ./lib/shared/wiring/record/keeping.js
const reservedBytes = 24_576;
async function keepRecord(keeping, details) {
const { books, by, now } = keeping;
const known = knownIn(await books.read(), details);
if (known !== undefined)
return { ...known, known: true };
const text = (0,details_text .WF)(details);
const payload = Buffer.from((0,statement .jH)(details, new Date(now()).toISOString()));
refuseLarge(text, payload);
const signer = await keeping.signer();
const signed = await signer.sign(payload);
const { promotion, digest } = details;
const happened = {
kind: 'recorded',
promotion,
digest,
signedBy: signer.by,
signed,
details: text,
};
const standing = await books.add(seen => knownIn(seen, details) === undefined ? [(0,promotion_happened .M)(happened, { at: now(), by })] : []);
const kept = knownIn(standing, details);
if (kept === undefined)
throw unknown(promotion);
const isOurs = kept.digest === `sha256:${(0,details_text .sc)(payload)}`;
if (!isOurs)
return { ...kept, known: true };
await keeping.publish(signed);
return { ...kept, signing: { by: signer.by, words: signer.words }, known: false };
}
function knownIn(standing, { promotion: id, outcome }) {
const promotion = (0,promotion_standing .b)(standing, id);
if (promotion === undefined)
throw unknown(id);
const kept = (0,owed .S4)(promotion, outcome);
return kept && { promotion: id, ...identityOf(kept) };
}
function identityOf({ signed, signedBy }) {
const payload = (0,envelope .q3)(signed) ?? new Uint8Array();
return { digest: `sha256:${(0,details_text .sc)(payload)}`, signing: { by: signedBy, words: wordsOf[signedBy] } };
}
const wordsOf = {
sigstore: 'keyless, by a job on GitHub',
key: 'a key',
nobody: 'nobody: the ledger alone vouches',
};
function refuseLarge(text, payload) {
const bytes = Buffer.byteLength(JSON.stringify(text)) + Math.ceil(payload.length / 3) * 4 + reservedBytes;
if (bytes <= entry .j$)
return;
throw new fault .v('RECORD_TOO_LARGE', 'the details of this promotion do not fit into one entry of the ledger', {
facts: { bytes: text.length, 'most-bytes': entry .j$ - reservedBytes },
});
}
function unknown(promotion) {
return new fault .v('RECORD_IMPOSSIBLE', `the ledger knows no promotion ${promotion} here`, {
facts: { promotion },
});
}
var signing = __webpack_require__(97283);
;// CONCATENATED MODULE: ./lib/shared/wiring/record/desk.js
function makeRecordDesk(wiring) {
const { host, clock, environment } = wiring;
const shelf = openShelf(wiring);
const { run } = (0,this_run .o)(host, environment);
return {
host: host.name,
now: shelf.now,
ready: async (values) => {
const { by, words } = await (0,signing .k)(wiring, values);
if (by === 'nobody')
host.log.warning(`records are signed by ${words}`);
return { by, words };
},
standing: async (stream) => (await shelf.books(stream)).read(),
write: async (stream, details, values) => {
const books = await shelf.books(stream);
const signer = () => (0,signing .k)(wiring, values);
const publish = async (signed) => {
if (values.store === 'github')
await (await __webpack_require__.e(  5407).then(__webpack_require__.bind(__webpack_require__, 55407))).publish(wiring, signed);
if (values.store === 'oci')
await (await __webpack_require__.e(  5128).then(__webpack_require__.bind(__webpack_require__, 85128))).push(wiring, signed, details);
};
return keepRecord({ books, by: run, now: () => clock.now(), signer, publish }, details);
},
predecessor: async (stream, digest, values) => {
const { checkPredecessor } = await __webpack_require__.e(  8625).then(__webpack_require__.bind(__webpack_require__, 28625));
return checkPredecessor(shelf, { stream, digest, values });
},
revoke: async (stream, digest, why) => {
const books = await shelf.books(stream);
const happened = { kind: 'evidence-revoked', digest, why };
await books.add(({ revoked }) => revoked.some(each => each.digest === digest) ? [] : [(0,promotion_happened .M)(happened, { at: clock.now(), by: run })]);
},
survey: async (stream) => survey(await shelf.books(stream), stream),
pack: async (stream, packing, values) => {
const { writePack } = await __webpack_require__.e(  2815).then(__webpack_require__.bind(__webpack_require__, 62815));
return writePack(shelf, { stream, packing, values });
},
};
}
function openShelf(wiring) {
let opened;
const known = new Map();
const ledger = () => {
opened ??= (0,ledgers.openLedger)((0,ledgers .bC)(wiring).place, wiring, wiring.host.cancelled);
return opened;
};
return {
wiring,
now: () => wiring.clock.now(),
books: async (stream) => {
const name = `${stream.service}/${stream.environment}`;
const books = known.get(name) ?? (0,rollout_books .F)(await ledger(), stream);
known.set(name, books);
return books;
},
};
}
async function survey(books, stream) {
const standing = await books.read();
const last = standing.promotions.findLast(({ records }) => records.length > 0);
const record = last?.records.at(-1);
return {
owed: (0,owed .Bg)(standing, stream),
...(last &&
record && {
newest: {
digest: record.digest,
recorded: { promotion: last.id, known: true, ...identityOf(record) },
},
}),
};
}
}),
15437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bg: () => (  owedIn),
S4: () => (  recordWith),
pJ: () => (  endOf),
z1: () => (  isRollback)
});
var _promotion_admission_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15226);
var _promotion_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75251);
var _record_details_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
function endOf({ finished, rested, state }) {
if (finished === undefined) {
const isThere = state?.['name'] === 'standing-by' && rested !== undefined;
return isThere
? { outcome: 'passed', at: rested.at, because: 'it has all of the traffic' }
: undefined;
}
const { outcome, at, because } = finished;
return outcome === 'passed' || outcome === 'rolled-back' ? { outcome, at, because } : undefined;
}
function isRollback({ order }) {
return typeof order['rollback'] === 'object';
}
function recordWith(promotion, outcome) {
return promotion.records.findLast(({ details }) => {
const read = (0,_record_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(details);
return 'details' in read && read.details.outcome === outcome;
});
}
function owedIn({ promotions }, stream) {
return promotions.flatMap((promotion) => {
const end = endOf(promotion);
if (end === undefined || isRollback(promotion) || recordWith(promotion, end.outcome) !== undefined)
return [];
const digest = (0,_promotion_admission_seen_js__WEBPACK_IMPORTED_MODULE_1__  .o)(promotion);
if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
const why = 'nobody told its digest: name it with expect or artifact when it is promoted';
return [{ kind: 'unknown', promotion: promotion.id, why }];
}
return [{ kind: 'owed', details: detailsOf(promotion, { ...end, digest, stream }) }];
});
}
function detailsOf(promotion, { outcome, at, because, digest, stream }) {
const { id, run, order, openedAt } = promotion;
return {
approvedBy: [],
evidence: [],
predecessors: [],
notes: [],
...artifactIn(order['artifact']),
...(0,_record_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .HE)(order['record']),
version: 1,
promotion: id,
...stream,
digest,
target: targetOf(promotion),
outcome,
because,
openedAt: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_2__  .L)(openedAt),
endedAt: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_2__  .L)(at),
run,
};
}
function targetOf({ order: { given, resource } }) {
const named = Object(given)['resource-id'] ?? resource;
return typeof named === 'string' ? named : '';
}
function artifactIn(value) {
const { reference, digest } = Object(value);
if (typeof reference !== 'string' || typeof digest !== 'string')
return {};
return { artifact: reference.includes('://') ? reference : `${reference}@${digest}` };
}
}),
97283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  signingKind),
k: () => (  signerFor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function signingKind(values, host) {
const { sign, 'signing-key': pem, 'key-vault-key': vault } = values;
const hasKey = pem !== undefined || vault !== undefined;
if (pem !== undefined && vault !== undefined) {
throw missing('two keys are given: signing-key and key-vault-key', host);
}
if (sign === 'key' && !hasKey)
throw missing('sign is key, and there is none', host);
if (sign === 'sigstore' && host !== 'github') {
throw missing('sign is sigstore, and only a job on GitHub has an identity that it knows', host);
}
if (sign !== undefined)
return sign;
if (hasKey)
return 'key';
if (host === 'github')
return 'sigstore';
throw missing('nobody would sign the record', host);
}
function missing(why, host) {
const key = host === 'terminal' ? (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)('signing-key') : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('signing-key', host);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('RECORD_SIGNER_MISSING', why, {
hint: `give one of ${key} and ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('key-vault-key', host)}, or say ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('sign', host)} none: then the ledger alone vouches`,
});
}
async function signerFor(wiring, values) {
const kind = signingKind(values, wiring.host.name);
switch (kind) {
case 'none': {
const { nobody } = await __webpack_require__.e(  2964).then(__webpack_require__.bind(__webpack_require__, 72964));
return nobody();
}
case 'key':
return keySigner(wiring, values);
case 'sigstore': {
const { keyless } = await __webpack_require__.e(  6550).then(__webpack_require__.bind(__webpack_require__, 26550));
return keyless(wiring, values);
}
default:
return kind;
}
}
async function keySigner(wiring, values) {
const { 'signing-key': pem, 'key-vault-key': address } = values;
if (pem !== undefined) {
const { pemSigner } = await __webpack_require__.e(  7375).then(__webpack_require__.bind(__webpack_require__, 67375));
return pemSigner(pem.reveal());
}
const [{ vaultSigner }, { openVault }] = await Promise.all([
__webpack_require__.e(  5085).then(__webpack_require__.bind(__webpack_require__, 5085)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 17172)),
]);
return vaultSigner(await openVault(wiring, address ?? ''));
}
}),
22588:
(shared34[22588]),
36889:
(shared35[36889])
};
