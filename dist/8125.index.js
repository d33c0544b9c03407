export const id = 8125;
export const ids = [8125,4815];
export const modules = {
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
return { problem: `${promotion.id} has finished` };
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
return { promotions: new Map(), line: [], problems: [], fence: 0, lastGood: undefined };
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
function standingIn({ promotions, line, problems, fence, lastGood }) {
const holder = promotions.get(line[0] ?? '');
return {
promotions: [...promotions.values()],
fence,
problems: [...problems],
...(holder && { holder }),
...(lastGood !== undefined && { lastGood }),
};
}
function take(draft, told) {
const { happened } = told;
if (happened.kind === 'heartbeat')
return undefined;
if (happened.kind === 'rollout-opened')
return history_open(draft, { ...told, happened });
return amend(draft, { ...told, happened });
}
function history_open(draft, { at, happened }) {
const { promotion: id, run, order } = happened;
if (draft.promotions.has(id))
return `${id} was opened before`;
const fresh = { fence: 0, intents: [], orders: [], compensations: [] };
draft.promotions.set(id, { id, run, order, openedAt: at, ...fresh });
draft.line.push(id);
callFirst(draft, at);
return undefined;
}
function amend(draft, told) {
const id = told.happened.promotion;
const before = draft.promotions.get(id);
if (before === undefined)
return `${id} was never opened`;
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
33155:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => (  isOver),
Yw: () => (  lastVerdict),
lk: () => (  endingFor)
});
var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38985);
function isOver(plan, look) {
if (look.verdict.kind === 'fail')
return true;
if ((look.answeredUntil ?? 0) >= plan.until)
return true;
const lag = plan.setup.lagMilliseconds;
const patience = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__  .RI)(lag);
const isBlind = look.answeredUntil === undefined && look.unreadableSince !== undefined;
if (isBlind && look.now - (look.unreadableSince ?? look.now) >= patience)
return true;
const last = plan.kind === 'past' ? look.now : plan.until + lag + patience;
return look.now >= last;
}
function lastVerdict(plan, verdict, evidence) {
if (verdict.kind !== 'pass' && verdict.kind !== 'undecided')
return verdict;
const doubts = plan.counts.flatMap(metric => {
const told = evidence.counts[metric];
return told?.kind === 'told' ? doubtOf(told.value, plan) : [];
});
const [doubt] = doubts;
if (doubt === undefined)
return verdict;
return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: doubt };
}
function doubtOf({ grid, intervals }, plan) {
if (grid.to < plan.until) {
return [`the counts end at ${timeOf(grid.to)}, and were asked for until ${timeOf(plan.until)}`];
}
const first = intervals.find(interval => isCounted(interval, plan))?.from;
const who = plan.arms.stable === undefined ? 'a request' : 'requests of both arms';
if (first === undefined)
return [];
if (first - plan.from <= (plan.until - plan.from) / 2)
return [];
return [
`${who} were counted only from ${timeOf(first)} on, and the time that is judged begins at ${timeOf(plan.from)}: judge a shorter time, or later`,
];
}
function isCounted({ candidate, stable }, { arms }) {
return candidate !== undefined && (arms.stable === undefined || stable !== undefined);
}
function timeOf(at) {
return new Date(at).toISOString().replace('.000Z', 'Z');
}
const endings = {
pass: { outcome: 'passed' },
fail: { outcome: 'refused', code: 'GATE_FAILED' },
undecided: { outcome: 'held', code: 'GATE_UNDECIDED' },
'no-data': { outcome: 'held', code: 'GATE_NO_DATA' },
unreadable: { outcome: 'held', code: 'TELEMETRY_UNREADABLE' },
};
function endingFor({ kind }) {
return endings[kind];
}
}),
34621:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  gateRules),
l: () => (  gateInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92299);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21404);
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52201);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
var _prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25687);
var _telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74246);
const demandInputs = {
objectives: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ge)('objectives such as `error-rate < 2%`, by lines or commas'), 'What is demanded, one objective per line or comma. Default with both arms: no more errors than stable, and not more than 5 %.'),
'slo-file': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'A file of OpenSLO v1 whose SLOs are demanded too.'),
alerts: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none-firing']), 'Fail before the watch when an alert is firing already: of Azure Monitor at the target or the component, or of the Prometheus that is the source.'),
'alerts-of': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ge)('a full id of Azure, or conditions on labels'), 'Whose alerts count: the full id of a resource or a resource group, or for Prometheus conditions on the labels of alerts, such as `service="shop", alertname!="Watchdog"`.'),
for: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'Watch for so long, and end earlier when it fails. Without it one look is taken at the time that `window` names.'),
every: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'How often it looks, and how long one interval is. Default: 30s, more for a long watch, and no less than the source can tell.'),
window: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'The time that one look is about, up to now. Default: 30m.'),
sensitive: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Find smaller regressions sooner; up to 5 of 100 healthy releases fail for it instead of 1.'),
alpha: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .KN)(), 'So many of 100 healthy releases may fail by chance, over all looks: from 0.1% to 20%. Default: 1%.'),
cluster: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .ai)({ from: 1, to: 1000 }), 'How many failures come together, where clients stay with their arm. Default: measured from the instances of stable.'),
'evidence-folder': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'Where the evidence and the page are written. Default: the temporary folder of the runner.'),
};
const madeInputs = {
..._canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .IV,
'candidate-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Zu)(), '`probe`: where the candidate answers and nobody else. Default: the address of `candidate` at the target.'),
'stable-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Zu)(), '`probe`: where stable answers. Default: its address at the target.'),
..._canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .hx,
'load-test-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]+\.loadtesting\.azure\.com\/?$/i,
expected: 'the data plane URI of the resource, which ends in .loadtesting.azure.com',
}), '`load-test`: the data plane URI of the resource of Azure Load Testing, from its overview page.'),
'load-test-run': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z0-9_-]{2,50}$/, expected: 'the id of a test run' }), '`load-test`: the id of the test run. It is waited for, and its own time is judged.'),
};
const { target: _, 'resource-group': group, candidate, ...place } = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .lY;
const placeInputs = {
target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(_traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .xV), 'What splits the traffic: for the metrics of the platform, and to know the share of the candidate.', { label: 'Target' }),
'resource-group': group,
...place,
candidate,
stable: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The slot or revision that the candidate is compared with. Default: production, or the revision with the most traffic.'),
promotion: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }), 'Judge the arms of this rollout: target, source and versions come from its entry in the ledger, unless they are given.'),
};
const gateInputs = {
..._telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ZU,
..._telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .__,
...madeInputs,
...demandInputs,
...placeInputs,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .hE,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .oV,
};
const gateRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('workspace-id', 'app-insights-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('for', 'window'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('candidate-version', 'candidate-role', 'candidate-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('stable-version', 'stable-role', 'stable-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-version', 'candidate-version'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-role', 'candidate-role'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-where', 'candidate-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-url', 'candidate-url'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('candidate-url', 'candidate'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('load-test-run', 'load-test-url'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('load-test-url', 'load-test-run'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable', 'candidate'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('alerts-of', 'alerts'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('candidate', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('app', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('app', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('profile', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('profile', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('resource-id', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('promotion', 'ledger'),
..._prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .o,
];
}),
38985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RI: () => (  patienceFor),
b4: () => (  offsetOf),
hd: () => (  scheduleFor),
t5: () => (  lookAt)
});
var _judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3353);
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const usualWindow = 30 * minute;
const longest = 7 * day;
const mostIntervals = { watch: 720, past: 240 };
const steps = [30 * second, minute, 5 * minute, 15 * minute];
function scheduleFor(wish, { stepMilliseconds: finest, lagMilliseconds: lag, }, now) {
const length = wish.for ?? wish.window ?? usualWindow;
const most = wish.for === undefined ? mostIntervals.past : mostIntervals.watch;
const step = wish.every ?? usualStep(length, { finest, most });
const named = wish.for === undefined ? 'window' : 'for';
const problems = {
...everyProblem(wish.every, finest),
...(length > longest && {
[named]: `expected at most ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(longest)}, got ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(length)}`,
}),
...(length < step && {
[named]: `expected at least one interval of ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(step)}, got ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(length)}`,
}),
};
if (Object.keys(problems).length > 0)
return { problems };
const whole = Math.ceil(length / step) * step;
if (wish.for !== undefined) {
const from = Math.ceil(now / step) * step;
return { kind: 'watch', from, until: from + whole, stepMilliseconds: step };
}
const until = Math.floor((now - lag) / step) * step;
return { kind: 'past', from: until - whole, until, stepMilliseconds: step };
}
function usualStep(length, { finest, most }) {
const fitting = steps.filter(step => step % finest === 0 && day % step === 0);
return fitting.find(step => length / step <= most) ?? fitting.at(-1) ?? finest;
}
function everyProblem(every, finest) {
if (every === undefined)
return {};
const got = (0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(every);
if (every < finest || every % finest !== 0) {
return {
every: `expected a multiple of ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(finest)}, which the source counts by, got ${got}`,
};
}
const isWhole = every >= 10 * second && day % every === 0;
return isWhole
? {}
: { every: `expected at least 10s, and a part of a day such as 30s, 1m or 5m, got ${got}` };
}
function lookAt(end, { lag, offset }) {
return end + lag + offset;
}
function offsetOf(name, step) {
let hash = 0x811c9dc5;
for (const character of name)
hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
return Math.floor((hash / 2 ** 32) * (step / 2));
}
function patienceFor(lag) {
return Math.max(2 * lag, 5 * minute);
}
}),
74246:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZU: () => (  sourceInputs),
__: () => (  armInputs),
ge: () => (  severalLines)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25687);
const sourceKinds = [
'platform',
'log-analytics',
'prometheus',
'http-json',
'probe',
'load-test',
];
const telemetryName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^.{1,200}$/u, expected: 'a name of up to 200 characters' });
const sourceInputs = {
source: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(sourceKinds), 'Who counts requests: the metrics of the platform, which need no configuration, Log Analytics, Prometheus, a service of your own that answers in JSON, our own requests to each arm (`probe`), or a run of Azure Load Testing. Default: `probe` when `load` is given, `load-test` with `load-test-run`, Log Analytics when `workspace-id` or `app-insights-id` is given, else the platform of `target`.'),
'workspace-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
expected: 'the id of a workspace, a GUID from its overview page',
}), 'Log Analytics: the id of the workspace that the app reports to.'),
'app-insights-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/\s]+\/resourceGroups\/[^/\s]+\/providers\/Microsoft\.Insights\/components\/[^/\s]+$/i,
expected: 'a resource id that ends in /providers/Microsoft.Insights/components/NAME',
}), 'Log Analytics: the full id of the Application Insights component instead of a workspace.'),
role: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role that the service reports as (`cloud_RoleName`). A workspace holds many services.'),
metrics: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .uv)(), 'Metrics that objectives name beside requests, as YAML. `http-json` needs `requests` among them.'),
..._prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .U,
'source-header': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '`http-json`: a header that lets the questions in, as `name: value`.'),
};
const armInputs = {
'candidate-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'How telemetry names the version of the candidate (`service.version`).'),
'stable-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'How telemetry names the version of stable.'),
'candidate-role': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role of the candidate, where each arm reports as a role of its own.'),
'stable-role': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role of stable.'),
'candidate-where': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'The requests of the candidate by an expression in KQL, such as `Url has "canary"`, or by conditions of Prometheus, such as `slot="staging"`.'),
'stable-where': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'The requests of stable, the same way.'),
};
function severalLines(expected) {
const parse = (given) => {
const value = given.trim();
if (/[^\P{Cc}\n\r\t]/u.test(value))
return { expected, note: 'it contains a control character' };
return value === '' ? { expected } : { value };
};
return { name: 'list', expected, parse };
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
78125:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeGateDesk: () => (  makeGateDesk)
});
var promises_ = __webpack_require__(51455);
var fault = __webpack_require__(88538);
var read = __webpack_require__(4290);
var inputs = __webpack_require__(34621);
var names = __webpack_require__(62600);
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/alerts.js
async function openAlerts(opening) {
const { values, kind } = opening;
if (values.alerts === undefined)
return undefined;
return kind === 'prometheus' && values['alerts-of']?.startsWith('/') !== true
? ofPrometheus(opening)
: ofAzureMonitor(opening);
}
async function ofPrometheus({ wiring, clock, values, place }) {
const [{ openPrometheusAlerts }, { conditionsProblem }, { openTransport }, { signIn }] = await Promise.all([
__webpack_require__.e(  8886).then(__webpack_require__.bind(__webpack_require__, 68886)),
__webpack_require__.e(  4370).then(__webpack_require__.bind(__webpack_require__, 61989)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const where = values['alerts-of'];
const problem = where === undefined ? undefined : conditionsProblem(where);
if (problem !== undefined) {
throw (0,refusal ._)(wiring.raw, 'alerts-of', `expected conditions such as service="shop": ${problem}`);
}
const credential = async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential;
return openPrometheusAlerts({ wiring, clock, transport: openTransport(wiring), credential }, where);
}
const resource = /^\/subscriptions\/([^/\s]+)\/resourceGroups\/([^/\s]+)(\/providers\/\S+)?$/i;
async function ofAzureMonitor({ wiring, values, place }) {
const { raw } = wiring;
const id = values['alerts-of'] ?? place?.live.resource ?? values['app-insights-id'];
if (id === undefined) {
const why = `nobody said whose alerts count: give the full id of a resource or a group, or ${(0,names .lO)('target', raw.host)}`;
throw (0,refusal ._)(raw, 'alerts-of', why);
}
const [, subscription, group, below] = resource.exec(id) ?? [];
if (subscription === undefined || group === undefined) {
throw (0,refusal ._)(raw, 'alerts-of', 'expected the full id of a resource or of a resource group');
}
const [{ createAlerts }, { azureMonitorAlerts }, { signIn }] = await Promise.all([
__webpack_require__.e(  4066).then(__webpack_require__.bind(__webpack_require__, 94066)),
__webpack_require__.e(  1053).then(__webpack_require__.bind(__webpack_require__, 21053)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const arm = (await place?.entrance.arm()) ?? (await signIn(wiring, subscription)).arm;
const of = below === undefined ? { kind: 'group', name: group } : { kind: 'resource', id };
return azureMonitorAlerts({ client: createAlerts(arm), query: { subscription, of } });
}
var kinds = __webpack_require__(21404);
var coordinates = __webpack_require__(84592);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/place.js
async function placeFor(wiring) {
const { raw } = wiring;
if (raw.get('target') === undefined)
return undefined;
const values = (0,read .K)(kinds .lY, kinds .ZF, raw);
const named = (0,coordinates .T)(values, raw.host);
const [{ enter }, { makeTarget }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(7576)]).then(__webpack_require__.bind(__webpack_require__, 41691)),
__webpack_require__.e(  6254).then(__webpack_require__.bind(__webpack_require__, 16254)),
]);
const entrance = await enter(values.target, named, wiring);
const target = await makeTarget(values.target, {
surroundings: wiring,
entrance,
named,
signal: wiring.host.cancelled,
});
return { kind: values.target, name: named.name, entrance, live: await target.read() };
}
function armsIn({ live }, wanted, { raw }) {
const { arms, idle } = live;
if (wanted.candidate === undefined) {
const [only, ...others] = arms.filter(({ share }) => share > 0);
if (only !== undefined && others.length === 0)
return { candidate: only.name };
const shared = arms.map(({ name, share }) => `${name} ${share} %`).join(', ');
throw (0,refusal ._)(raw, 'candidate', `the traffic is split (${shared}): name the arm that is to be judged`);
}
const name = wanted.candidate === 'idle' && idle.length === 1 ? (idle[0] ?? 'idle') : wanted.candidate;
const candidate = armNamed(arms, name);
if (candidate === undefined)
throw (0,refusal ._)(raw, 'candidate', absent(name, arms));
const others = arms.filter(each => each !== candidate);
const stable = wanted.stable === undefined ? usualStable(others) : armNamed(others, wanted.stable);
if (stable === undefined) {
const why = wanted.stable?.toLowerCase() === candidate.name.toLowerCase()
? `${candidate.name} is the candidate itself`
: absent(wanted.stable ?? 'a stable arm', others);
throw (0,refusal ._)(raw, 'stable', why);
}
const isWhole = Math.abs(candidate.share + stable.share - 100) < 1e-6;
return {
candidate: candidate.name,
stable: stable.name,
...(isWhole && { share: candidate.share }),
};
}
function armNamed(arms, name) {
return arms.find(arm => arm.name.toLowerCase() === name.toLowerCase());
}
function usualStable(others) {
const byShare = others.toSorted((one, other) => other.share - one.share);
return others.find(({ name }) => name.toLowerCase() === 'production') ?? byShare[0];
}
function absent(name, arms) {
const there = arms.map(arm => arm.name).join(', ');
return `${name} does not exist; ${there === '' ? 'there is no other arm' : `there are ${there}`}`;
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/arms.js
function armsBy(telling) {
const { values, place, wiring, kind } = telling;
refuseSame(telling);
const chosen = place && armsIn(place, { candidate: values.candidate, stable: values.stable }, wiring);
const service = values.service ?? values.role ?? place?.name ?? 'the service';
switch (kind) {
case 'platform':
return byPlace(chosen ?? { candidate: service }, service);
case 'log-analytics':
return byTelemetry(telling, chosen, service);
case 'prometheus':
return byLabels(telling, chosen, service);
case 'http-json':
return byDescription(values, chosen, service);
case 'probe':
return byAddress(values, chosen, service);
case 'load-test':
return byDescription(values, undefined, service);
default:
return kind;
}
}
function refuseSame({ values, wiring: { raw } }) {
for (const what of ['version', 'role', 'where']) {
const [candidate, stable] = [values[`candidate-${what}`], values[`stable-${what}`]];
if (candidate === undefined || candidate !== stable)
continue;
throw (0,refusal ._)(raw, `stable-${what}`, `candidate and stable are the same, ${JSON.stringify(stable)}`);
}
}
function byPlace({ candidate, stable, share }, service) {
const isAlone = stable === undefined;
const arms = isAlone
? { candidate: { arm: candidate } }
: { candidate: { arm: candidate }, stable: { arm: stable } };
return {
...{ service, arms, whole: arms },
names: isAlone ? { candidate: service } : { candidate, stable },
mark: 'version',
...(share !== undefined && { share }),
};
}
function byTelemetry({ values, place, wiring }, chosen, service) {
const [candidate, stable] = [markedBy(values, 'candidate'), markedBy(values, 'stable')];
const whole = { candidate: everything };
const isOneOfMany = values['workspace-id'] !== undefined && values.role === undefined;
const mark = values['candidate-role'] === undefined ? 'version' : 'role';
const share = chosen?.share;
if (candidate !== undefined) {
return {
...{ service, whole, mark },
arms: { candidate: candidate.arm, ...(stable && { stable: stable.arm }) },
names: { candidate: candidate.name, ...(stable && { stable: stable.name }) },
...(share !== undefined && stable !== undefined && { share }),
};
}
if (chosen?.stable !== undefined && place?.kind === 'container-apps') {
return { ...byPlace(chosen, service), whole, mark: 'instance' };
}
if (chosen?.stable !== undefined) {
const why = 'the requests of a slot are known by their version: name it, and that of stable';
throw (0,refusal ._)(wiring.raw, 'candidate-version', why);
}
if (isOneOfMany) {
throw (0,refusal ._)(wiring.raw, 'role', 'a workspace holds the requests of many services: name this one');
}
return { ...{ service, whole, mark }, arms: whole, names: { candidate: service } };
}
const everything = { expression: 'true' };
const everySeries = { expression: '{}' };
function markedBy(values, side) {
const [version, role, where] = [values[`${side}-version`], values[`${side}-role`], values[`${side}-where`]];
if (version !== undefined)
return { arm: { version }, name: version };
if (role !== undefined)
return { arm: { arm: role }, name: role };
return where === undefined ? undefined : { arm: { expression: where }, name: where };
}
function byLabels({ values, wiring }, chosen, service) {
const role = ['candidate-role', 'stable-role'].find(name => values[name] !== undefined);
if (role !== undefined)
throw (0,refusal ._)(wiring.raw, role, 'Prometheus knows no roles; name a label');
const whole = { candidate: everySeries };
const [candidate, stable] = [markedBy(values, 'candidate'), markedBy(values, 'stable')];
if (candidate?.arm.expression !== undefined) {
return {
...{ service, whole, mark: 'version' },
arms: { candidate: candidate.arm, ...(stable && { stable: stable.arm }) },
names: { candidate: candidate.name, ...(stable && { stable: stable.name }) },
};
}
if (candidate === undefined && chosen?.stable === undefined) {
return { ...{ service, whole, mark: 'version' }, arms: whole, names: { candidate: service } };
}
return { ...byDescription(values, chosen, service), whole };
}
function byDescription(values, chosen, service) {
const arm = (name, version) => name === undefined && version === undefined
? undefined
: { ...(name !== undefined && { arm: name }), ...(version !== undefined && { version }) };
const candidate = arm(chosen?.candidate, values['candidate-version']);
const stable = arm(chosen?.stable, values['stable-version']);
const arms = { candidate: candidate ?? {}, ...(stable && { stable }) };
const share = chosen?.share;
return {
...{ service, arms, whole: arms, mark: 'version' },
names: {
candidate: values['candidate-version'] ?? chosen?.candidate ?? service,
...(stable && { stable: values['stable-version'] ?? chosen?.stable ?? 'stable' }),
},
...(share !== undefined && stable !== undefined && { share }),
};
}
function byAddress(values, chosen, service) {
const hosts = hostsIn(values);
const side = (name) => {
const [arm, version] = [hosts[name] ?? chosen?.[name], values[`${name}-version`]];
if (arm === undefined)
return undefined;
const isSaid = values['probe-version'] !== undefined && version !== undefined;
return { arm: { arm, ...(isSaid && { version }) }, name: version ?? arm };
};
const [candidate, stable] = [side('candidate'), side('stable')];
const arms = { candidate: candidate?.arm ?? {}, ...(stable && { stable: stable.arm }) };
const isAlone = stable === undefined && values['candidate-version'] === undefined;
return {
...{ service, arms, whole: arms, mark: 'version' },
names: {
candidate: isAlone ? service : (candidate?.name ?? service),
...(stable && { stable: stable.name }),
},
};
}
function hostsIn(values) {
const { 'candidate-url': candidate, 'stable-url': stable } = values;
return { ...(candidate && { candidate: candidate.host }), ...(stable && { stable: stable.host }) };
}
var promql_matcher = __webpack_require__(39678);
var matchers_in = __webpack_require__(43929);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/declared.js
function usableMetrics(declared, source) {
const used = declared.map(metric => [metric.name, usedBy(metric, source)]);
return {
prometheus: Object.fromEntries(used.flatMap(([name, each]) => (each.kind === 'prometheus' ? [[name, each.metric]] : []))),
log: Object.fromEntries(used.flatMap(([name, each]) => (each.kind === 'log' ? [[name, each.metric]] : []))),
unusable: Object.fromEntries(used.flatMap(([name, each]) => (each.kind === 'unusable' ? [[name, each.why]] : []))),
};
}
function usedBy(metric, source) {
const queries = metric.kind === 'threshold' ? [metric.query] : [metric.total, metric.good ?? metric.bad];
const stranger = queries.find(query => query !== undefined && !isOf(query, source));
if (stranger !== undefined) {
const whose = stranger.type ?? 'a source without a type';
return unusable(`its query is for ${whose}, and ${source} is asked here`);
}
if (source === 'prometheus') {
return metric.kind === 'threshold'
? { kind: 'prometheus', metric: { kind: 'query', promql: metric.query.query } }
: ratioOf(metric);
}
if (source !== 'log-analytics')
return unusable(`${source} takes no queries`);
if (metric.kind === 'threshold')
return { kind: 'log', metric: { kind: 'query', kql: metric.query.query } };
return unusable('two queries in KQL cannot be counted together: declare the same requests with kind: requests, where and bad');
}
const declared_names = {
prometheus: ['prometheus', 'thanos', 'mimir', 'cortex', 'victoriametrics', 'azuremanagedprometheus'],
'log-analytics': ['loganalytics', 'azureloganalytics', 'azuremonitorlogs', 'applicationinsights'],
};
function isOf({ type }, source) {
if (type === undefined)
return true;
return declared_names[source]?.includes(type.toLowerCase().replace(/[^a-z]/g, '')) === true;
}
function ratioOf({ total, good, bad, counter }) {
const [whole, part] = [selectionIn(total.query, counter), selectionIn((good ?? bad)?.query ?? '', counter)];
if (whole === undefined || part === undefined)
return unusable(howTo);
const known = new Set(whole.matchers.map(textOf));
const [own, ...others] = part.matchers.filter(each => !known.has(textOf(each)));
const isPart = part.matchers.length === known.size + 1 && part.metric === whole.metric;
if (own === undefined || others.length > 0 || !isPart)
return unusable(howTo);
const condition = good === undefined ? own : (0,promql_matcher .DI)(own);
return {
kind: 'prometheus',
metric: {
...{ kind: 'requests', metric: whole.metric, bad: textOf(condition), latency: 'none' },
...(whole.matchers.length > 0 && { where: (0,promql_matcher .hS)(whole.matchers) }),
},
};
}
const howTo = 'only two selections of one counter that differ in one condition are counted as they stand: declare it with kind: requests, metric, where and bad';
const declared_form = /^\s*(?<sum>sum\s*\(\s*)?(?<rate>(?:rate|increase)\s*\(\s*)?(?<metric>[A-Za-z_:][\w:]*)\s*(?<where>\{[\s\S]*\})?\s*(?<range>\[\s*\w+\s*\])?(?<ends>[\s)]*)$/;
function selectionIn(query, isCounter) {
const { sum, rate, metric, where, range, ends = '' } = declared_form.exec(query)?.groups ?? {};
if (metric === undefined)
return undefined;
const opened = [sum, rate].filter(each => each !== undefined).length;
const isWhole = ends.replace(/\s/g, '').length === opened;
const isRate = rate !== undefined;
if (!isWhole || isRate !== (range !== undefined) || (!isRate && !isCounter))
return undefined;
if (where === undefined || /^\{\s*\}$/.test(where))
return { metric, matchers: [] };
const reading = (0,matchers_in .P)(where);
return reading.kind === 'matchers' ? { metric, matchers: reading.matchers } : undefined;
}
function textOf(matcher) {
return (0,promql_matcher .hS)([matcher]);
}
function unusable(why) {
return { kind: 'unusable', why };
}
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/keeping.js
async function keep({ evidence, page }, keeping) {
const folder = folderOf(keeping);
const stamp = new Date(keeping.now).toISOString().replace(/[-:]|\.\d+/g, '');
const stem = `slo-gate-${keeping.service.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60)}-${stamp}`;
try {
await (0,promises_.mkdir)(folder, { recursive: true });
return {
evidence: await written(folder, `${stem}.json`, evidence),
page: await written(folder, `${stem}.html`, page),
};
}
catch (thrown) {
keeping.warn(`the evidence is not kept: ${(0,fault .P)(thrown).message}`);
return { evidence: '', page: '' };
}
}
function folderOf({ folder, environment }) {
if (folder !== undefined)
return (0,external_node_path_.resolve)(folder);
const runner = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
return (0,external_node_path_.join)(runner ?? (0,external_node_os_.tmpdir)(), 'azure-promote');
}
async function written(folder, name, text) {
for (let number = 1;; number += 1) {
const own = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
const path = (0,external_node_path_.join)(folder, own);
try {
await (0,promises_.writeFile)(path, text, { flag: 'wx' });
return path;
}
catch (thrown) {
if (number >= 100 || !isTaken(thrown))
throw thrown;
}
}
}
function isTaken(thrown) {
return typeof thrown === 'object' && thrown !== undefined && String(thrown).includes('EEXIST');
}
var promotion_history = __webpack_require__(9743);
var promotion_standing = __webpack_require__(86175);
var traffic_coordinates = __webpack_require__(82448);
var ledgers = __webpack_require__(84134);
var standing_order = __webpack_require__(40653);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/rollout-order.js
async function orderFor(wiring, values) {
const { promotion: id, service, environment } = values;
if (id === undefined)
return undefined;
const { raw, host } = wiring;
if (service === undefined)
throw (0,refusal ._)(raw, 'service', 'the ledger keeps rollouts by their service: name it');
const ledger = await (0,ledgers.openLedger)((0,ledgers .b)(wiring).place, wiring, host.cancelled);
const standing = (0,promotion_history .Y)(await ledger.read({ service, environment }));
const found = (0,promotion_standing .b)(standing, id);
if (found === undefined) {
const there = standing.promotions.map(each => each.id).slice(-5);
const known = there.length === 0 ? 'none' : there.join(', ');
throw (0,refusal ._)(raw, 'promotion', `${id} is not in the ledger of ${service} in ${environment}; there are ${known}`);
}
return ordered(found.order, raw);
}
function ordered(body, raw) {
const { given, arms, setup } = (0,standing_order .Rx)(body);
const versions = {
...(arms?.candidate.version !== undefined && { 'candidate-version': arms.candidate.version }),
...(arms?.stable?.version !== undefined && { 'stable-version': arms.stable.version }),
...(arms?.candidate.arm !== undefined && { candidate: arms.candidate.arm }),
...(arms?.stable?.arm !== undefined && { stable: arms.stable.arm }),
};
const known = { ...given, ...versions };
const get = name => raw.get(name) ?? (isAbout(name) && Object.hasOwn(known, name) ? known[name] : undefined);
return { raw: { ...raw, get }, ...(setup && { objectives: setup.objectives }) };
}
function isAbout(name) {
if (name.startsWith('prometheus-'))
return true;
return [
...['target', 'resource-group', 'resource-id', 'candidate', 'stable'],
...[...traffic_coordinates .w1, ...traffic_coordinates .yr].filter(each => each !== 'kubeconfig'),
...['source', 'workspace-id', 'candidate-version', 'stable-version'],
].includes(name);
}
var source = __webpack_require__(54815);
var judge_judge = __webpack_require__(39424);
var ending = __webpack_require__(33155);
var schedule = __webpack_require__(38985);
var period = __webpack_require__(6766);
;// CONCATENATED MODULE: ./lib/shared/judge/budget/grid.js
const minute = 60_000;
const hour = 60 * minute;
const quarterHour = 15 * minute;
function budgetGrid(budget, end) {
const lengths = budget.burn.flatMap(({ longMilliseconds, shortMilliseconds }) => [
longMilliseconds,
shortMilliseconds,
]);
const slices = budget.budgeting.kind === 'occurrences' ? [] : [budget.budgeting.milliseconds];
const coarsest = budget.window.kind === 'rolling' ? hour : quarterHour;
const divisor = [...lengths, ...slices].reduce(greatestCommonDivisor, coarsest);
const step = Math.max(minute, divisor);
const to = Math.floor(end / step) * step;
const from = Math.min((0,period .j)(budget.window, to).from, to - Math.max(0, ...lengths));
return { from: Math.floor(from / step) * step, to, stepMilliseconds: step };
}
function greatestCommonDivisor(left, right) {
return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
var joining = __webpack_require__(60158);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/questions.js
function countQuestions(plan, telemetry, { known, now }) {
const latency = telemetry.abilities.latency === 'histogram';
return plan.counts.map((metric) => {
return {
...{ known, key: metric, join: joining .y },
grid: gridOf(plan, now, plan.from),
ask: grid => telemetry.counts({ metric, arms: plan.arms, grid, latency }),
};
});
}
function budgetQuestions(plan, telemetry, { known, now }) {
const end = now - plan.setup.lagMilliseconds;
return plan.budgets
.filter(question => !isOfPoints(question))
.map(({ key, metric, budget }) => {
const latency = budget.bad.kind === 'slower';
return {
...{ known, key, join: joining .y },
grid: budgetGrid(budget, end),
ask: grid => telemetry.counts({ metric, arms: plan.whole, grid, latency }),
};
});
}
function seriesQuestions(plan, telemetry, { known, now }) {
const ask = (metric, arm) => (grid) => telemetry.series?.({ metric, arm, grid }) ?? unknown(telemetry, metric);
const own = plan.series.map((metric) => {
return {
...{ known, key: metric, join: joining .C },
grid: gridOf(plan, now, seriesFrom(plan, metric)),
ask: ask(metric, plan.arms.candidate),
};
});
const ofBudgets = plan.budgets.filter(isOfPoints).map(({ key, metric, budget }) => {
const grid = budgetGrid(budget, now - plan.setup.lagMilliseconds);
return { known, key, join: joining .C, grid, ask: ask(metric, plan.whole.candidate) };
});
return [...own, ...ofBudgets];
}
async function unknown({ name }, metric) {
return { kind: 'unreadable', why: `${name} knows no numbers such as ${metric}` };
}
function seriesFrom({ setup, kind, from, until, arms }, metric) {
if (kind === 'watch' && arms.stable !== undefined)
return from;
const step = setup.stepMilliseconds;
const lengths = setup.objectives.flatMap(each => each.kind === 'sustained' && each.metric === metric ? [each.milliseconds] : []);
const longest = Math.ceil(Math.max(0, ...lengths) / step) * step;
return kind === 'past' ? Math.min(from, until - longest) : from - longest;
}
function isOfPoints({ budget }) {
return budget.bad.kind === 'beyond';
}
function keysOf({ budgets }, ofPoints) {
return budgets.filter(question => isOfPoints(question) === ofPoints).map(({ key }) => key);
}
function gridOf({ setup, until }, now, from) {
const { stepMilliseconds: step, lagMilliseconds: lag } = setup;
const complete = Math.floor((now - lag) / step) * step;
return { from, to: Math.min(until, complete), stepMilliseconds: step };
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/collecting.js
const ofEverything = / with true\b/;
function startCollecting(plan, telemetry, spread) {
const counts = new Map();
const series = new Map();
let unreadableSince;
return async (now) => {
const questions = [
...countQuestions(plan, telemetry, { known: counts, now }),
...budgetQuestions(plan, telemetry, { known: counts, now }),
];
const answers = [];
for (const question of questions)
answers.push(...(await grow(question)));
for (const question of seriesQuestions(plan, telemetry, { known: series, now })) {
answers.push(...(await grow(question)));
}
const isReadable = answers.every(({ kind }) => kind !== 'unreadable');
unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
const patience = (0,schedule .RI)(plan.setup.lagMilliseconds);
const isPatient = plan.kind === 'watch' && unreadableSince !== undefined && now - unreadableSince < patience;
return {
evidence: {
now,
windows: plan.share === undefined ? [] : [{ percent: plan.share, from: plan.from }],
counts: toldOf([...plan.counts, ...keysOf(plan, false)], counts, isPatient),
series: toldOf([...plan.series, ...keysOf(plan, true)], series, isPatient),
...(spread !== undefined && { spread }),
...(unreadableSince !== undefined && { unreadableSince }),
},
answeredUntil: answeredUntil(plan, counts, series),
unreadableSince,
remarks: [...counts.values(), ...series.values()].flatMap(remarksOf),
};
};
}
function remarksOf({ value, why }) {
const hint = why?.kind === 'unreadable' ? why.hint : undefined;
return [...(value?.remarks ?? []), ...(hint === undefined ? [] : [`what to do: ${hint}`])];
}
async function grow({ known, key, grid, ask, join, }) {
const before = known.get(key)?.value;
const asked = { ...grid, from: before?.grid.to ?? grid.from };
if (asked.to <= asked.from)
return [];
const answer = await ask(asked);
if (answer.kind === 'told') {
known.set(key, { value: before === undefined ? answer.value : join(before, answer.value) });
return [];
}
known.set(key, { ...(before !== undefined && { value: before }), why: answer });
return [answer];
}
function toldOf(keys, known, isPatient) {
return Object.fromEntries(keys.map((key) => {
const { value, why } = known.get(key) ?? {};
const isLost = why?.kind === 'unreadable' && !isPatient;
if (value !== undefined && !isLost)
return [key, { kind: 'told', value }];
if (why === undefined)
return [key, { kind: 'no-data', why: 'no interval is complete yet' }];
return [key, { kind: why.kind, why: why.why.replace(ofEverything, '') }];
}));
}
function answeredUntil(plan, counts, series) {
const own = [
...plan.counts.map(metric => counts.get(metric)?.value?.grid.to),
...plan.series.map(metric => series.get(metric)?.value?.grid.to),
];
const ends = own.flatMap(end => end ?? []);
if (ends.length < own.length)
return undefined;
if (own.length === 0)
return budgetsAnswered(plan, counts, series);
return Math.min(...ends);
}
function budgetsAnswered({ budgets, until, kind }, counts, series) {
const ends = budgets.map(({ key }) => (counts.get(key) ?? series.get(key))?.value?.grid);
if (ends.some(grid => grid === undefined))
return undefined;
if (kind === 'past')
return until;
return Math.min(...ends.flatMap(grid => (grid === undefined ? [] : grid.to + grid.stepMilliseconds)));
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/watching.js
async function watch(plan, watching) {
const { traffic } = watching.telemetry;
traffic?.begin(plan.arms, 'slo-gate');
try {
return await lookUntilOver(plan, watching);
}
finally {
await traffic?.rest();
}
}
async function lookUntilOver(plan, watching) {
const { clock, host, telemetry } = watching;
const collect = startCollecting(plan, telemetry, await spreadBefore(plan, watching));
const looks = [];
const judge = (0,judge_judge .z)();
for (;;) {
await clock.sleep(Math.max(0, nextLook(plan, watching, looks.length) - clock.now()), host.cancelled);
const collected = await collect(clock.now());
const now = clock.now();
const verdict = judge(plan.setup, collected.evidence);
looks.push({ at: now, kind: verdict.kind, because: verdict.because });
const { answeredUntil, unreadableSince } = collected;
if ((0,ending .PU)(plan, { now, verdict, answeredUntil, unreadableSince })) {
return watchedAs({ collected, verdict, looks }, now);
}
tell(plan, watching, { verdict, collected });
}
}
function watchedAs({ collected, verdict, looks }, endedAt) {
const { evidence, remarks } = collected;
return { verdict, evidence, remarks: [...new Set(remarks)], looks, endedAt };
}
function nextLook(plan, { clock, name }, taken) {
if (plan.kind === 'past')
return clock.now();
const { stepMilliseconds: step, lagMilliseconds: lag } = plan.setup;
const early = plan.budgets.length > 0 ? 1 : 0;
if (taken < early)
return clock.now();
const offset = (0,schedule .b4)(name, step);
const planned = (0,schedule .t5)(plan.from + (taken - early + 1) * step, { lag, offset });
const passed = Math.ceil((clock.now() - planned) / step);
return passed > 0 && taken > early ? planned + passed * step : planned;
}
async function spreadBefore(plan, { telemetry, clock, host }) {
const { stable } = plan.arms;
const { stepMilliseconds: step, lagMilliseconds: lag, settings } = plan.setup;
const isCompared = plan.setup.objectives.some(({ kind }) => kind === 'no-worse');
if (!isCompared || stable === undefined || telemetry.spread === undefined || settings.cluster !== 'auto') {
return undefined;
}
const to = Math.min(plan.from, Math.floor((clock.now() - lag) / step) * step);
const from = to - Math.ceil(watching_hour / step) * step;
try {
const answer = await telemetry.spread({ stable, grid: { from, to, stepMilliseconds: step } });
if (answer.kind === 'told')
return answer.value;
host.log.debug(`how failures come together is not known: ${answer.why}`);
return undefined;
}
catch (thrown) {
if ((0,fault .P)(thrown).code === 'CANCELLED')
throw thrown;
host.log.debug(`how failures come together is not known: ${(0,fault .P)(thrown).message}`);
return undefined;
}
}
const watching_hour = 3_600_000;
const width = 20;
function tell(plan, { host, clock }, last) {
const { verdict, collected } = last;
const whole = plan.until - plan.from;
const done = Math.min(1, Math.max(0, ((collected.answeredUntil ?? plan.from) - plan.from) / whole));
const left = Math.max(0, plan.until + plan.setup.lagMilliseconds - clock.now());
const { candidate, stable } = verdict.requests;
const counts = plan.arms.stable === undefined ? `${candidate}` : `${candidate} and ${stable}`;
const place = `${verdict.kind}, ${counts} requests, ${Math.ceil(left / 60_000)} min left`;
const filled = Math.round(done * width);
const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${place}`;
const line = `${place}: ${verdict.because}`;
if (host.progress === undefined)
host.log.info(line);
else
host.progress({ line, bar, percent: Math.round(done * 100) });
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/desk.js
function makeGateDesk(wiring) {
const { host, clock, environment } = wiring;
let ground;
const opened = () => {
if (ground === undefined)
throw new Error('nothing was opened before');
return ground;
};
return {
host: host.name,
warn: host.log.warning,
readText: path => readText(path, wiring),
open: async (values, declared = []) => {
ground = await desk_open(wiring, values, declared);
return ground.opened;
},
versions: async (from, to) => opened().telemetry.versions?.({ from, to }),
firing: async () => opened().alerts?.firing(),
watch: plan => {
const { telemetry, opened: about } = opened();
const name = [about.service, about.names.candidate, about.names.stable, telemetry.name].join(' ');
return watch(plan, { telemetry, clock, host, name });
},
keep: kept => {
const { folder, opened: about } = opened();
const { warning: warn } = host.log;
return keep(kept, { folder, environment, now: clock.now(), service: about.service, warn });
},
};
}
async function desk_open(own, given, declared) {
const order = await orderFor(own, given);
const wiring = order === undefined ? own : { ...own, raw: order.raw };
const values = order === undefined ? given : (0,read .K)(inputs .l, inputs .D, wiring.raw);
const { clock } = wiring;
const kind = (0,source .u)(values, values.target !== undefined, wiring);
const place = await placeFor(wiring);
const told = armsBy({ wiring, values, kind, place });
const { mark, ...about } = told;
const { arms } = told;
const usable = usableMetrics(declared, kind);
const { telemetry, metrics, period } = await (0,source.openSource)(kind, {
...{ wiring, clock, values, place, mark, arms, declared: usable },
});
const alerts = await openAlerts({ wiring, clock, kind, place, values });
const opened = {
...about,
source: {
...{ name: telemetry.name, abilities: telemetry.abilities },
metrics: { ...metrics, unusable: usable.unusable },
...(telemetry.traffic && { synthetic: true }),
...(period && { period }),
},
now: clock.now(),
...(order?.objectives && { objectives: order.objectives }),
...(alerts && { alerts: alerts.name }),
};
return { telemetry, opened, alerts, folder: values['evidence-folder'] };
}
async function readText(path, { raw }) {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (thrown) {
throw (0,refusal ._)(raw, 'slo-file', `it cannot be read: ${(0,fault .P)(thrown).message}`);
}
}
}),
97854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  unusable)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function unusable({ host }, name, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host)]: why } });
}
}),
54815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openSource: () => (  openSource),
u: () => (  sourceKind)
});
var fault = __webpack_require__(88538);
var step_names = __webpack_require__(62600);
var own_header = __webpack_require__(88616);
var front_door = __webpack_require__(73579);
var did_you_mean = __webpack_require__(97331);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/metrics.js
const logForms = {
requests: { needs: [], may: ['where'], own: ['bad'] },
aggregate: { needs: ['kql'], may: ['where'] },
query: { needs: ['kql'], may: [] },
};
const jsonForms = {
counts: { needs: ['url', 'total', 'bad'], may: ['points', 'at', 'time'], own: ['histogram'] },
series: { needs: ['url', 'value'], may: ['points', 'at', 'time'] },
};
const prometheusForms = {
requests: { needs: [], may: ['metric', 'where', 'bad', 'latency'] },
query: { needs: ['promql'], may: [] },
};
function prometheusMetrics(given, raw) {
return read(given, raw, { forms: prometheusForms, entry: prometheusMetric });
}
function prometheusMetric(kind, fields) {
if (kind === 'query')
return { kind, promql: textIn(fields, 'promql') ?? '' };
const [metric, where, bad, latency] = ['metric', 'where', 'bad', 'latency'].map(name => textIn(fields, name));
return {
kind: 'requests',
...(metric !== undefined && { metric }),
...(where !== undefined && { where }),
...(bad !== undefined && { bad }),
...(latency !== undefined && {
latency: latency === 'none' ? latency : { metric: latency, unit: 'seconds' },
}),
};
}
function logMetrics(given, raw) {
return read(given, raw, { forms: logForms, entry: logMetric });
}
function describedMetrics(given, raw) {
const metrics = read(given, raw, { forms: jsonForms, entry: describedMetric });
if (Object.hasOwn(metrics, 'requests'))
return metrics;
throw refused(raw, ['http-json needs requests among them, with kind: counts, url, total and bad']);
}
function namesOf(metrics, isWanted) {
return Object.entries(metrics).flatMap(([name, { kind }]) => (isWanted(kind) ? [name] : []));
}
function read(given, raw, { forms, entry }) {
if (given === undefined)
return {};
const problems = [];
const metrics = [];
if (!isFields(given))
throw refused(raw, ['expected names, each with what it is']);
for (const [name, fields] of Object.entries(given)) {
const tell = (problem) => problems.push(`${name}: ${problem}`);
const kind = checked(fields, forms, tell);
const metric = kind === undefined || !isFields(fields) ? undefined : entry(kind, fields, tell);
if (metric !== undefined)
metrics.push([name, metric]);
}
if (problems.length > 0)
throw refused(raw, problems);
return Object.fromEntries(metrics);
}
function checked(fields, forms, tell) {
const kinds = Object.keys(forms).join(' or ');
if (!isFields(fields)) {
tell(`expected fields, among them kind: ${kinds}`);
return undefined;
}
const kind = fields['kind'];
const form = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
if (form === undefined || typeof kind !== 'string') {
tell(`expected kind: ${kinds}, got ${shown(kind)}`);
return undefined;
}
const known = ['kind', ...form.needs, ...form.may, ...(form.own ?? [])];
for (const field of Object.keys(fields).filter(each => !known.includes(each))) {
const near = (0,did_you_mean .a)(field, known);
tell(`${field} is no field of ${kind}${near === undefined ? '' : `; did you mean ${near}?`}`);
}
for (const field of [...form.needs, ...form.may]) {
const value = fields[field];
const isMissing = value === undefined && form.needs.includes(field);
const isOdd = value !== undefined && (typeof value !== 'string' || value.trim() === '');
if (isMissing || isOdd)
tell(`${field}: expected a text, got ${shown(value)}`);
}
return kind;
}
function logMetric(kind, fields, tell) {
const [kql, where] = [textIn(fields, 'kql') ?? '', textIn(fields, 'where')];
const ifWhere = where === undefined ? {} : { where };
if (kind === 'query')
return { kind, kql };
if (kind === 'aggregate')
return { kind, kql, ...ifWhere };
const bad = badIn(fields['bad'], tell);
return { kind: 'requests', ...ifWhere, ...(bad && { bad }) };
}
function badIn(given, tell) {
if (given === undefined)
return undefined;
if (given === 'success')
return { kind: 'success' };
if (typeof given === 'number')
return { kind: 'status', from: given };
if (typeof given === 'string' && given.trim() !== '')
return { kind: 'expression', kql: given };
tell(`bad: expected a status such as 500, success, or a condition in KQL, got ${shown(given)}`);
return undefined;
}
const timeForms = ['iso', 'seconds', 'milliseconds'];
function describedMetric(kind, fields, tell) {
const text = (name) => textIn(fields, name) ?? '';
const [points, at, given] = [textIn(fields, 'points'), textIn(fields, 'at'), textIn(fields, 'time')];
const time = timeForms.find(form => form === given);
if (given !== undefined && time === undefined)
tell(`time: expected ${timeForms.join(', ')}, got ${shown(given)}`);
const described = {
url: text('url'),
...(points !== undefined && { points }),
...(at !== undefined && { at }),
...(time !== undefined && { time }),
};
if (kind === 'series')
return { kind, ...described, value: text('value') };
const histogram = histogramIn(fields['histogram'], tell);
return {
...{ kind: 'counts', ...described, total: text('total'), bad: text('bad') },
...(histogram && { histogram }),
};
}
function histogramIn(given, tell) {
if (given === undefined)
return undefined;
const counts = isFields(given) ? given['counts'] : undefined;
const edges = isFields(given) ? given['edges'] : undefined;
if (typeof counts === 'string' && typeof edges === 'string')
return { counts, edges };
if (typeof counts === 'string' && isNumbers(edges))
return { counts, edges };
tell('histogram: expected counts as a path, and edges as a path or a list of milliseconds');
return undefined;
}
function isNumbers(given) {
return Array.isArray(given) && given.length > 0 && given.every(each => typeof each === 'number');
}
function isFields(given) {
return typeof given === 'object' && Boolean(given) && !Array.isArray(given);
}
function textIn(fields, name) {
const value = fields[name];
return typeof value === 'string' ? value : undefined;
}
function shown(given) {
return given === undefined ? 'nothing' : JSON.stringify(given).slice(0, 80);
}
function refused({ host }, problems) {
return new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,step_names .lO)('metrics', host)]: problems.join('; ') },
});
}
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/source.js
function sourceKind(values, hasTarget, { raw }) {
const { source, load, 'workspace-id': workspace, 'app-insights-id': component } = values;
const named = source ?? (load === undefined ? undefined : 'probe');
if (load !== undefined && named !== 'probe') {
throw (0,refusal ._)(raw, 'load', `it is judged alone: leave ${(0,step_names .lO)('source', raw.host)} out, or say probe`);
}
if (named !== undefined)
return named;
if (values['load-test-run'] !== undefined)
return 'load-test';
if (workspace !== undefined || component !== undefined)
return 'log-analytics';
if (hasTarget)
return 'platform';
const names = ['workspace-id', 'app-insights-id', 'target'].map(name => (0,step_names .lO)(name, raw.host));
throw (0,refusal ._)(raw, 'source', `nobody was named who counts requests: give ${names.join(', ')}, or this`);
}
async function openSource(kind, opening) {
switch (kind) {
case 'platform':
return openPlatform(opening);
case 'log-analytics':
return openLogAnalytics(opening);
case 'prometheus':
return openPrometheusSource(opening);
case 'http-json':
return openHttpJson(opening);
case 'probe':
return openProbes(opening);
case 'load-test': {
const { openLoadTest } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(8924)]).then(__webpack_require__.bind(__webpack_require__, 59036));
return openLoadTest(opening);
}
default:
return kind;
}
}
async function openPlatform({ wiring, clock, place }) {
const { raw } = wiring;
if (place === undefined) {
throw (0,refusal ._)(raw, 'target', 'the platform counts the requests of a target; name it');
}
const [{ createMetrics }, { countsRequests, platformMetrics }] = await Promise.all([
__webpack_require__.e(  4804).then(__webpack_require__.bind(__webpack_require__, 24804)),
__webpack_require__.e(  6335).then(__webpack_require__.bind(__webpack_require__, 16335)),
]);
const { kind, entrance, live } = place;
if (!countsRequests(kind)) {
const why = `${kind} sees no request; name a source that does, such as ${(0,step_names .lO)('workspace-id', raw.host)}`;
throw (0,refusal ._)(raw, 'source', why);
}
const client = createMetrics(await entrance.arm());
const telemetry = platformMetrics({
kind,
client,
resource: live.resource,
now: clock.now,
hosts: (0,front_door .TE)(live.arms),
});
return { telemetry, metrics: { counts: ['requests'] } };
}
async function openLogAnalytics({ wiring, clock, values, place, mark, declared }) {
const { raw } = wiring;
const { 'workspace-id': workspace, 'app-insights-id': component, role } = values;
const scope = workspace !== undefined
? { kind: 'workspace', id: workspace }
: component !== undefined
? { kind: 'resource', resourceId: component }
: undefined;
if (scope === undefined) {
const why = `log-analytics needs it, or ${(0,step_names .lO)('app-insights-id', raw.host)}`;
throw (0,refusal ._)(raw, 'workspace-id', why);
}
const metrics = { ...declared?.log, ...logMetrics(values.metrics, raw) };
const [{ logAnalytics }, { signIn }] = await Promise.all([
__webpack_require__.e(  110).then(__webpack_require__.bind(__webpack_require__, 90110)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const { transport, credential, cloud } = (await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm;
const telemetry = logAnalytics({
...{ transport, credential, cloud, clock, scope, mark, metrics },
...(role !== undefined && { role }),
});
const counts = namesOf(metrics, kind => kind === 'requests');
return {
telemetry,
metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind !== 'requests') },
};
}
async function openPrometheusSource({ wiring, clock, values, place, declared }) {
const metrics = { ...declared?.prometheus, ...prometheusMetrics(values.metrics, wiring.raw) };
const [{ openPrometheus }, { openTransport }, { signIn }] = await Promise.all([
__webpack_require__.e(  8886).then(__webpack_require__.bind(__webpack_require__, 68886)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const telemetry = await openPrometheus({
...{ wiring, clock, metrics },
transport: place?.entrance.transport ?? openTransport(wiring),
credential: async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential,
});
const counts = namesOf(metrics, kind => kind === 'requests');
return {
telemetry,
metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind === 'query') },
};
}
async function openHttpJson({ wiring, clock, values }) {
const { raw } = wiring;
const metrics = describedMetrics(values.metrics, raw);
const [{ httpJson }, { openTransport }] = await Promise.all([
__webpack_require__.e(  4216).then(__webpack_require__.bind(__webpack_require__, 64216)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
]);
const header = (0,own_header .N)('source-header', values['source-header'], wiring);
const transport = openTransport(wiring);
const telemetry = httpJson({ transport, now: clock.now, metrics, ...(header && { header }) });
return {
telemetry,
metrics: {
counts: namesOf(metrics, kind => kind === 'counts'),
series: namesOf(metrics, kind => kind === 'series'),
},
};
}
async function openProbes({ wiring, clock, values, place, arms }) {
const { 'candidate-url': candidate, 'stable-url': stable } = values;
if (place === undefined && candidate === undefined) {
const why = `our own requests need an address: name it, or ${(0,step_names .lO)('target', wiring.raw.host)}`;
throw (0,refusal ._)(wiring.raw, 'candidate-url', why);
}
const { openLoad, unreachable } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(6656)]).then(__webpack_require__.bind(__webpack_require__, 6656));
const given = [candidate, stable].flatMap(each => each ?? []);
const addressOf = ({ arm }) => given.find(({ host }) => host === arm) ?? place?.live.arms.find(({ name }) => name === arm)?.address;
for (const arm of [arms.candidate, arms.stable]) {
const problem = arm && unreachable(addressOf(arm));
if (problem === undefined)
continue;
throw new fault .v('PROBE_UNUSABLE', `${arm?.arm ?? 'the candidate'} cannot be asked: ${problem}`);
}
const telemetry = openLoad({ wiring, clock, addressOf: async (arm) => addressOf(arm) });
return { telemetry, metrics: { counts: ['requests'] } };
}
}),
88616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  headerIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
var _step_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85062);
function headerIn(input, given, { raw, host }) {
if (given === undefined)
return undefined;
const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
if (name === undefined || value === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(input, raw.host)]: 'expected `name: value`' },
});
}
const secret = new _step_secret_js__WEBPACK_IMPORTED_MODULE_2__  .z(value);
host.mask(secret);
return { name, value: secret };
}
}),
60158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  joinSeries),
y: () => (  joinReadings)
});
function joinReadings(before, more) {
const edges = more.edges ?? before.edges;
return {
grid: { ...before.grid, to: more.grid.to },
intervals: [...before.intervals, ...more.intervals.filter(({ from }) => from >= before.grid.to)],
...(edges !== undefined && { edges }),
lastSeen: { ...before.lastSeen, ...more.lastSeen },
remarks: [...new Set([...before.remarks, ...more.remarks])],
};
}
function joinSeries(before, more) {
return {
grid: { ...before.grid, to: more.grid.to },
points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
remarks: [...new Set([...before.remarks, ...more.remarks])],
};
}
}),
73579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kv: () => (  frontDoorOptions),
Oc: () => (  frontDoorOptionInputs),
TE: () => (  hostsIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62600);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88457);
const frontDoorOptionInputs = { ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_1__  .Pf, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_1__  .tQ };
function frontDoorOptions(values, host) {
const { brake, 'brake-command': command, 'brake-arguments': given } = values;
if (brake === 'command' && command === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_2__  .lO)('brake-command', host)]: 'it is needed by brake: command, and missing' },
});
}
return {
budgetMilliseconds: values['propagation-budget'].milliseconds,
purges: values.purge === 'on-rollback',
...(brake === 'command' && command !== undefined && { brake: { command, arguments: given ?? [] } }),
};
}
function hostsIn(arms) {
return Object.fromEntries(arms.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address.hostname]])));
}
}),
40653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BY: () => (  printState),
Iv: () => (  printOrder),
KU: () => (  resourceOf),
Rx: () => (  readOrder),
un: () => (  readState),
v7: () => (  printWire)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function resourceOf({ given, resource }) {
return given['resource-id'] ?? resource ?? '';
}
function printOrder(order) {
return plain(order);
}
function readOrder(body) {
const { version, plan, before, given } = body;
if (version !== 1 || !isObject(plan) || !isObject(before) || !isObject(given)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the entry that opened this rollout cannot be read', {
hint: 'go back by hand, or by a version of this tool that knows the form of the entry',
facts: { version: String(version ?? 'none') },
});
}
return body;
}
function printState(state) {
return plain(state);
}
function readState(body) {
if (typeof body['name'] === 'string' && typeof body['openedAt'] === 'number') {
return body;
}
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the state of this rollout cannot be read from its ledger', {
hint: 'go back by hand: the entry that opened it holds the shares from before',
});
}
function printWire(wire) {
return plain(wire);
}
function plain(value) {
const text = JSON.stringify(value, (_, each) => (isNull(each) ? undefined : each));
const body = JSON.parse(text);
return body;
}
function isNull(value) {
return typeof value === 'object' && !value;
}
function isObject(value) {
return typeof value === 'object' && Boolean(value);
}
})
};
