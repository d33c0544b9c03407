import { shared as shared25 } from './shared-25.js';
export const id = 7600;
export const ids = [7600,8457];
export const modules = {
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
9743:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => (  standingOf),
Z: () => (  startHistory)
});
var names = __webpack_require__(62600);
var lease_terms = __webpack_require__(27903);
var moment = __webpack_require__(75251);
;// CONCATENATED MODULE: ./lib/shared/promotion/reading/receipt.js
function intending(promotion, { at, happened }) {
const longest = at + lease_terms .oT;
const mayLandUntil = happened.kind === 'going-back-intended' ? longest : (promotion.lease?.until ?? longest);
const intents = [...promotion.intents, { intended: happened, at, mayLandUntil }];
if (happened.kind !== 'going-back-intended') {
return { ...promotion, intents, asked: { intended: happened, at } };
}
if (promotion.goingBack)
return { ...promotion, intents };
return { ...promotion, intents, goingBack: { cause: happened.cause, at } };
}
function receiving(promotion, { at, happened }) {
const settled = settles[happened.kind];
const intents = promotion.intents.filter(({ intended }) => !settled.includes(intended.kind));
const { asked } = promotion;
if (happened.kind !== 'went-back') {
return { ...promotion, intents, ...(asked !== undefined && { asked: { ...asked, at } }) };
}
return { ...promotion, intents, goingBack: wentBack(promotion, at, happened) };
}
const settles = {
'write-done': ['write-intended'],
'promotion-done': ['write-intended', 'promotion-intended'],
'went-back': ['write-intended', 'promotion-intended', 'going-back-intended'],
};
function wentBack({ goingBack }, at, { proof }) {
return { cause: 'not said', at, ...goingBack, proof };
}
;// CONCATENATED MODULE: ./lib/shared/promotion/reading/amendment.js
function amended(promotion, told, place) {
const { happened } = told;
if (happened.kind === 'recorded' || happened.kind === 'announced') {
return { promotion: toldOf(promotion, { ...told, happened }) };
}
if (promotion.finished)
return afterTheEnd(promotion, told);
switch (happened.kind) {
case 'lease-taken':
return leased(promotion, { ...told, happened }, place);
case 'compensation-registered':
case 'compensation-done':
return compensated(promotion, happened);
case 'pause-ordered':
case 'continue-ordered':
case 'abort-ordered': {
const { kind, reason } = happened;
const { number, at, by } = told;
return { promotion: { ...promotion, orders: [...promotion.orders, { kind, reason, number, at, by }] } };
}
case 'going-back-intended': {
const problem = staleness(promotion, happened.fence);
return {
promotion: intending(promotion, { ...told, happened }),
...(problem !== undefined && { problem }),
};
}
default: {
const problem = staleness(promotion, happened.fence);
return problem === undefined ? driven(promotion, { ...told, happened }) : { problem };
}
}
}
function toldOf(promotion, { at, happened }) {
if (happened.kind === 'announced') {
const { herald, reference } = happened;
return { ...promotion, announced: { ...promotion.announced, [herald]: reference } };
}
const { digest, signedBy, signed, details } = happened;
return { ...promotion, records: [...promotion.records, { digest, signedBy, signed, details, at }] };
}
function driven(promotion, told) {
const { happened, at } = told;
const { lease, rested, ...rest } = promotion;
switch (happened.kind) {
case 'lease-renewed':
return renewed(promotion, { ...told, happened });
case 'lease-given-back':
return { promotion: rest };
case 'write-intended':
case 'promotion-intended':
return { promotion: intending(promotion, { ...told, happened }) };
case 'write-done':
case 'promotion-done':
case 'went-back':
return { promotion: receiving(promotion, { ...told, happened }) };
case 'origin-stopped': {
const { resource, start } = happened;
return { promotion: { ...promotion, stopped: { resource, start, at } } };
}
case 'plan-changed':
return { promotion: { ...promotion, order: happened.order } };
case 'state-reached': {
const { state, answered = 0 } = happened;
return {
promotion: { ...promotion, state, orders: promotion.orders.filter(order => order.number > answered) },
};
}
case 'rested': {
const wakeAt = (0,moment .n)(happened.wakeAt);
const rested = { outcome: happened.outcome, at, ...(wakeAt !== undefined && { wakeAt }) };
return { promotion: { ...rest, state: happened.state, rested } };
}
case 'finished': {
const { outcome, because, digest, restored } = happened;
const finished = {
outcome,
because,
at,
...(digest !== undefined && { digest }),
...(restored === true && { restored }),
};
return { promotion: { ...rest, orders: [], finished } };
}
default:
return (0,names .HB)(happened);
}
}
function afterTheEnd(promotion, { happened }) {
if (happened.kind === 'compensation-done')
return compensated(promotion, happened);
if (happened.kind === 'lease-given-back')
return {};
if (happened.kind === 'went-back')
return provenLate(promotion, happened);
return { problem: `${promotion.id} has finished` };
}
function provenLate(promotion, { proof, fence }) {
const { id, goingBack } = promotion;
const isOwed = goingBack?.proof === 'pending' && proof !== 'pending' && fence === promotion.fence;
return isOwed
? { promotion: { ...promotion, goingBack: { ...goingBack, proof } } }
: { problem: `${id} has finished` };
}
function leased(promotion, { number, at, happened }, { isFirst, highest }) {
const { driver, fence } = happened;
const until = (0,moment .n)(happened.until) ?? at;
const { lease, rested, ...rest } = promotion;
if (!isFirst)
return { problem: `${promotion.id} is queued` };
if (fence !== highest + 1)
return { problem: `its fence is ${fence}, and the next one is ${highest + 1}` };
if (lease && lease.driver !== driver && at < lease.until)
return { problem: heldWords(lease) };
if (isTooLong(at, until))
return { problem: 'its lease is too long' };
return { promotion: { ...rest, fence, lease: { driver, fence, until, taken: number } } };
}
function renewed(promotion, { at, happened }) {
const { fence, driver } = happened;
const { lease } = promotion;
const until = (0,moment .n)(happened.until) ?? at;
if (lease?.driver !== driver)
return { problem: `lease ${fence} is not of ${driver}` };
if (isTooLong(at, until))
return { problem: 'its lease is too long' };
const intents = promotion.intents.map(intent => intent.intended.kind !== 'going-back-intended' && intent.intended.fence === fence
? { ...intent, mayLandUntil: until }
: intent);
return { promotion: { ...promotion, intents, lease: { ...lease, until } } };
}
function isTooLong(at, until) {
return until - at > lease_terms .DK;
}
function heldWords({ driver, until }) {
return `${driver} drives until ${(0,moment .L)(until)}`;
}
function staleness({ fence, lease }, written) {
if (written < fence)
return `it was written under lease ${written}, and ${fence} is newer`;
if (written > fence)
return `lease ${written} was never taken`;
return fence === 0 || lease ? undefined : `lease ${written} had ended`;
}
function compensated(promotion, happened) {
const { name } = happened;
const others = promotion.compensations.filter(one => one.name !== name);
if (happened.kind === 'compensation-registered') {
return { promotion: { ...promotion, compensations: [...others, { name, undo: happened.undo }] } };
}
const isKnown = others.length < promotion.compensations.length;
return isKnown
? { promotion: { ...promotion, compensations: others } }
: { problem: `there is nothing named ${name} to undo` };
}
var told = __webpack_require__(67805);
;// CONCATENATED MODULE: ./lib/shared/promotion/history.js
function standingOf(entries) {
return startHistory()(entries);
}
function startHistory() {
let draft = emptyDraft();
let taken = { count: 0, hash: '' };
return entries => {
const goesOn = taken.count === 0 || entries[taken.count - 1]?.hash === taken.hash;
if (!goesOn)
draft = emptyDraft();
for (const entry of goesOn ? entries.slice(taken.count) : entries)
add(draft, entry);
taken = { count: entries.length, hash: entries.at(-1)?.hash ?? '' };
return standingIn(draft);
};
}
function emptyDraft() {
return {
promotions: new Map(),
line: [],
problems: [],
revoked: [],
early: new Map(),
fence: 0,
lastGood: undefined,
};
}
function add(draft, entry) {
const read = (0,told .h)(entry);
if (read?.kind === 'unreadable')
draft.problems.push(read);
if (read?.kind !== 'told')
return;
const problem = take(draft, read.told);
if (problem !== undefined)
draft.problems.push({ kind: 'not-applied', number: entry.number, problem });
}
function standingIn({ promotions, line, problems, revoked, fence, lastGood }) {
const holder = promotions.get(line[0] ?? '');
return {
promotions: [...promotions.values()],
fence,
problems: [...problems],
revoked: [...revoked],
...(holder && { holder }),
...(lastGood !== undefined && { lastGood }),
};
}
function take(draft, told) {
const { happened } = told;
if (happened.kind === 'heartbeat')
return undefined;
if (happened.kind === 'evidence-revoked') {
const { digest, why } = happened;
draft.revoked.push({ digest, why, at: told.at });
return undefined;
}
if (happened.kind === 'rollout-opened')
return history_open(draft, { ...told, happened });
return amend(draft, { ...told, happened });
}
function history_open(draft, { at, happened }) {
const { promotion: id, run, order } = happened;
if (draft.promotions.has(id))
return `${id} was opened before`;
const announced = draft.early.get(id) ?? {};
const fresh = { fence: 0, intents: [], orders: [], compensations: [], announced, records: [] };
draft.promotions.set(id, { id, run, order, openedAt: at, ...fresh });
draft.line.push(id);
callFirst(draft, at);
return undefined;
}
function amend(draft, told) {
const id = told.happened.promotion;
const before = draft.promotions.get(id);
if (before === undefined)
return beforeItIsOpened(draft, told);
const place = { isFirst: draft.line[0] === id, highest: draft.fence };
const { promotion, problem } = amended(before, told, place);
if (promotion === undefined)
return problem;
draft.promotions.set(id, promotion);
draft.fence = Math.max(draft.fence, promotion.fence);
if (promotion.finished && !before.finished)
leaveLine(draft, promotion, told.at);
return problem;
}
function beforeItIsOpened({ early }, { happened }) {
const { promotion: id } = happened;
if (happened.kind !== 'announced')
return `${id} was never opened`;
early.set(id, { ...early.get(id), [happened.herald]: happened.reference });
return undefined;
}
function leaveLine(draft, { id, finished }, at) {
draft.line.splice(draft.line.indexOf(id), 1);
if (finished?.outcome === 'passed' || finished?.restored === true)
draft.lastGood = finished.digest;
callFirst(draft, at);
}
function callFirst({ promotions, line }, at) {
const first = promotions.get(line[0] ?? '');
if (first && first.claimedAt === undefined)
promotions.set(first.id, { ...first, claimedAt: at });
}
}),
27903:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DK: () => (  longestLeaseMilliseconds),
LG: () => (  leaseMilliseconds),
RW: () => (  leaseMarginMilliseconds),
jn: () => (  renewalMilliseconds),
oT: () => (  longestRequestMilliseconds)
});
const leaseMilliseconds = 3 * 60_000;
const renewalMilliseconds = 60_000;
const longestLeaseMilliseconds = 15 * 60_000;
const leaseMarginMilliseconds = 10_000;
const longestRequestMilliseconds = 2 * 60_000;
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
67805:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  readEntry)
});
var moment = __webpack_require__(75251);
var outcome = __webpack_require__(41604);
var happened = __webpack_require__(5526);
;// CONCATENATED MODULE: ./lib/shared/promotion/reading/shapes.js
const shapes_text = { words: 'a text', fits: value => typeof value === 'string' && value !== '' };
const anyText = { words: 'a text', fits: value => typeof value === 'string' };
const yesOrNo = { words: 'true or false', fits: value => typeof value === 'boolean' };
const time = { words: 'a time', fits: value => (0,moment .n)(value) !== undefined };
const fence = { words: 'the number of a lease', fits: value => isCount(value) && value > 0 };
const fenceOrNone = { words: 'the number of a lease, or 0', fits: isCount };
const entryNumber = { words: 'the number of an entry', fits: isCount };
const percent = {
words: 'a percentage',
fits: value => typeof value === 'number' && value >= 0 && value <= 100,
};
const json = {
words: 'an object',
fits: value => typeof value === 'object' && Boolean(value) && !Array.isArray(value),
};
const promotion = shapes_text;
const driven = { promotion, fence };
const leased = { ...driven, driver: shapes_text, until: time };
const ordered = { promotion, reason: anyText };
const shapes = {
'rollout-opened': { promotion, run: anyText, order: json },
'lease-taken': leased,
'lease-renewed': leased,
'lease-given-back': { ...driven, driver: shapes_text },
'write-intended': { ...driven, percent, before: json },
'write-done': { ...driven, percent, unchanged: yesOrNo },
'promotion-intended': { ...driven, before: json },
'promotion-done': driven,
'going-back-intended': { ...driven, cause: anyText, before: json },
'went-back': { ...driven, proof: oneOf(['probe', 'telemetry', 'control-plane', 'pending']) },
'origin-stopped': { ...driven, resource: shapes_text, start: shapes_text },
'plan-changed': { ...driven, order: json },
'state-reached': { ...driven, state: json, answered: optional(entryNumber) },
'compensation-registered': { promotion, name: shapes_text, undo: json },
'compensation-done': { promotion, name: shapes_text },
rested: { promotion, fence: fenceOrNone, outcome: oneOf(outcome .KI), state: json, wakeAt: optional(time) },
finished: {
promotion,
fence: fenceOrNone,
outcome: oneOf(outcome .KI),
because: anyText,
digest: optional(shapes_text),
restored: optional(yesOrNo),
},
'pause-ordered': ordered,
'continue-ordered': ordered,
'abort-ordered': ordered,
recorded: { promotion, digest: shapes_text, signedBy: oneOf(happened .$), signed: shapes_text, details: shapes_text },
'evidence-revoked': { digest: shapes_text, why: anyText },
announced: { promotion, herald: shapes_text, reference: shapes_text },
heartbeat: { scheduled: optional(yesOrNo) },
};
function isCount(value) {
return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function oneOf(known) {
return {
words: `one of ${known.join(', ')}`,
fits: value => typeof value === 'string' && known.includes(value),
};
}
function optional({ words, fits }) {
return { words: `${words}, or left out`, fits: value => value === undefined || fits(value) };
}
;// CONCATENATED MODULE: ./lib/shared/promotion/reading/told.js
function readEntry(entry) {
const { number, by } = entry;
if (!isKind(entry.kind))
return undefined;
const facts = { ...entry.body, kind: entry.kind };
const at = (0,moment .n)(entry.at);
if (at !== undefined && isHappened(facts)) {
return { kind: 'told', told: { number, at, by, happened: facts } };
}
const problems = [...problemsOf(facts), ...(at === undefined ? ['at is not a time'] : [])];
return { kind: 'unreadable', number, problem: `${entry.kind}: ${problems.join('; ')}` };
}
function isKind(kind) {
return Object.hasOwn(shapes, kind);
}
function isHappened(facts) {
return problemsOf(facts).length === 0;
}
function problemsOf(facts) {
const fields = shapes[facts.kind];
return Object.entries(fields)
.filter(([name, { fits }]) => !fits(facts[name]))
.map(([name, { words }]) => `${name} is not ${words}`);
}
}),
88457:
(shared25[88457])
};
