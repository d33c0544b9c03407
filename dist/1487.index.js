import { shared as shared13 } from './shared-13.js';
export const id = 1487;
export const ids = [1487];
export const modules = {
26455:
(shared13[26455]),
71581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  skewProblem),
i: () => (  mostSkewMilliseconds)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75251);
const mostSkewMilliseconds = 5 * 60_000;
function skewProblem(own, common) {
const skew = Math.abs(own - common);
if (skew <= mostSkewMilliseconds)
return undefined;
const minutes = Math.round(skew / 60_000);
const direction = own > common ? 'ahead' : 'behind';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CLOCK_SKEWED', `the clock of this machine is ${minutes} minutes ${direction}`, {
facts: { here: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(own), common: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(common) },
});
}
}),
47566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  unfinished)
});
var _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27903);
var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75251);
function unfinished(standing, now) {
return standing.promotions
.filter(({ finished }) => !finished)
.map(promotion => ({ promotion, ...judged(standing, promotion, now) }));
}
function judged({ holder }, promotion, now) {
const { id, lease, rested } = promotion;
if (holder && holder.id !== id)
return leave(`it is queued behind ${holder.id}`);
if (lease && now < lease.until)
return leave(`${lease.driver} drives it until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`);
if (rested)
return resting(promotion, rested, now);
return lease
? take(`its driver ${lease.driver} is gone since ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`)
: undriven(promotion, now);
}
function resting({ orders }, { outcome, wakeAt }, now) {
const [order] = orders.slice(-1);
if (order)
return take(`${order.kind} by ${order.by}`);
if (wakeAt === undefined)
return leave(`it rests until somebody says how to go on: ${outcome}`);
return wakeAt <= now
? take(`it rested until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}`)
: leave(`it rests until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}: ${outcome}`);
}
function undriven({ fence, openedAt, claimedAt = openedAt }, now) {
const begins = claimedAt + _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__  .LG;
if (fence === 0 && now < begins)
return leave(`its own run has until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(begins)} to begin`);
return take(fence === 0 ? 'nobody began to drive it' : 'its driver gave it back');
}
function take(because) {
return { take: true, because };
}
function leave(because) {
return { take: false, because };
}
}),
41487:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
status: () => (  status_status)
});
var fault = __webpack_require__(88538);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var step = __webpack_require__(68264);
var kinds = __webpack_require__(21404);
var groups = __webpack_require__(88457);
var open_rollouts = __webpack_require__(63769);
var words = __webpack_require__(6238);
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/steps/status/report.js
function statusHeadline({ live, candidate, open = [] }) {
const shares = live.arms
.filter(({ share, isDefault }) => isDefault || share !== 0)
.map(({ name, share }) => `${name} ${(0,split .l)(share)}`);
const next = candidate === undefined ? '' : `; candidate ${candidate}`;
const busy = live.busy === undefined ? '' : `; ${live.busy}`;
const rollouts = open.map(({ promotion, words }) => `; ${promotion} ${words}`).join('');
return `${shares.join(', ')}${next}${busy}${rollouts}`;
}
function statusFindings(seen) {
const { live, candidate, ledger } = seen;
return [
...live.arms.flatMap(armFindings),
...live.remarks.map(remark => checked('split', 'rules that say what they do', remark)),
...(live.busy === undefined ? [] : [checked('busy', 'nothing under way', live.busy)]),
...(candidate === undefined && live.idle.length !== 1 ? [idleFinding(live)] : []),
...(ledger === undefined ? [noLedger] : []),
...resumeFindings(seen),
];
}
function resumeFindings({ open = [], heartbeatAge }) {
const problem = open.length === 0 ? undefined : (0,heartbeat .Se)(heartbeatAge);
return problem === undefined
? []
: [checked('resume', 'alive within 24 hours', problem.message, problem.hint)];
}
const noLedger = {
name: 'ledger',
looked: 'could-not-look',
fine: false,
expected: 'a ledger',
got: 'none was given',
fix: 'set the input ledger',
};
function checked(name, expected, got, fix) {
return { name, looked: 'checked', fine: false, expected, got, ...(fix !== undefined && { fix }) };
}
function armFindings(arm) {
const unknown = arm.unknown.map((got) => ({
name: arm.name,
looked: 'could-not-look',
fine: false,
expected: 'a readable arm',
got,
}));
if (arm.contradiction) {
const fix = 'find out who changed it, and place the artifact again';
return [...unknown, checked(arm.name, 'one digest', 'image and setting name different digests', fix)];
}
if (arm.digest !== undefined)
return unknown;
const got = arm.builds.length === 0 ? 'nothing that names a build' : arm.builds.map(({ text }) => text).join(', ');
const fix = 'place artifacts by digest; a tag does not identify bytes';
return [...unknown, checked(arm.name, 'a build known by its digest', got, fix)];
}
function idleFinding({ arms, idle }) {
const expected = 'exactly one idle arm';
if (arms.length === 1)
return checked('candidate', expected, 'there is only one arm', 'create a second one');
const got = idle.length === 0 ? 'no arm is idle' : `${idle.length} arms are idle: ${idle.join(', ')}`;
return checked('candidate', expected, got, 'name the candidate');
}
function statusDocument(seen) {
const { live } = seen;
const blocks = [
{ kind: 'heading', text: `${seen.stream.service} in ${seen.stream.environment}` },
{ kind: 'paragraph', text: statusHeadline(seen) },
{
kind: 'table',
columns: ['Arm', 'Share', 'State', 'Build', 'Address'],
rows: live.arms.map(arm => [
roleOf(arm, seen),
(0,split .l)(arm.share),
arm.state,
arm.builds.map(buildText).join('\n') || 'unknown',
arm.address?.host ?? '',
]),
},
...rolloutBlocks(seen),
ledgerBlock(seen),
];
const findings = statusFindings(seen).filter(finding => finding !== noLedger);
if (findings.length > 0) {
blocks.push({
kind: 'list',
entries: findings.map(({ name, got, fix }) => `${name}: ${got}${fix === undefined ? '' : ` (${fix})`}`),
});
}
return blocks;
}
function rolloutBlocks({ open, heartbeatAge }) {
if (open === undefined)
return [];
const alive = heartbeatAge === undefined ? 'never ran here' : `ran ${(0,words .Ln)(heartbeatAge)} ago`;
const told = {
kind: 'paragraph',
text: `Open rollouts: ${open.length || 'none'}; resume ${alive}.`,
};
if (open.length === 0)
return [told];
const rows = open.map(rollout => [
rollout.promotion,
`${rollout.words}\nsince ${rollout.since}`,
rollout.wakeAt === undefined ? rollout.next : `${rollout.wakeAt}\n${rollout.next}`,
driverOf(rollout),
rollout.orders.map(({ kind, by, reason }) => `${kind} by ${by}: ${reason}`).join('\n'),
]);
return [told, { kind: 'table', columns: ['Promotion', 'Stands', 'Next', 'Driver', 'Orders'], rows }];
}
function driverOf({ lease }) {
if (lease === undefined)
return 'nobody';
return `${lease.driver}\n${lease.living ? 'until' : 'gone since'} ${lease.until}`;
}
function roleOf({ name }, { live, candidate }) {
if (name === candidate)
return `${name} (candidate)`;
return live.idle.includes(name) ? `${name} (idle)` : name;
}
function buildText({ source, text }) {
const short = text.replace(/[0-9a-f]{32,}/g, hex => `${hex.slice(0, 12)}…`);
return source === 'digest-setting' ? `placed ${short}` : short;
}
function ledgerBlock({ ledger, last, stream }) {
if (ledger === undefined)
return { kind: 'paragraph', text: 'Ledger: none was given.' };
if (last === undefined) {
return {
kind: 'paragraph',
text: `Ledger: no entry for ${stream.service}/${stream.environment} in ${ledger}.`,
};
}
const { number, kind, at, by, body } = last;
return {
kind: 'table',
columns: ['Last ledger entry', 'When', 'By', 'What'],
rows: [
[
`${number} ${kind}`,
at,
by,
Object.entries(body)
.map(([name, value]) => `${name}=${value}`)
.join('\n'),
],
],
};
}
;// CONCATENATED MODULE: ./lib/shared/steps/status.js
const inputs = { ...kinds .lY, ...groups .g_, ...groups .hE, ...groups .oV };
const outputs = {
split: 'The share of each arm in percent, as JSON: `{"production":90,"staging":10}`.',
arms: 'What is known of each arm, as JSON: name, share, state, address, builds, digest.',
candidate: 'The candidate arm: the one named, or the idle one when there is exactly one.',
idle: 'The arms without traffic, parted by commas.',
'stable-digest': 'The digest that production runs; empty when that cannot be told for certain.',
'candidate-digest': 'The digest in the candidate arm; empty when that cannot be told for certain.',
busy: 'What is under way that forbids changes, in words; empty when nothing is.',
promotions: 'The promotions that have not ended, as JSON: `[{"promotion":…,"state":…,"words":…,"since":…,"weight":…,"wakeAt":…,"next":…,"lease":…,"orders":…}]`; the first has the target, the others are queued. Empty without a ledger.',
'heartbeat-age': 'Seconds since `resume` was seen alive in this environment; empty when it never was, or without a ledger.',
'last-entry': 'The last entry of the ledger for this service and environment, as JSON; empty when there is none.',
};
const status_status = (0,step .o)()({
name: 'status',
title: 'Status',
summary: 'Show the live split of an app, what runs in each arm, and the last ledger entry.',
about: [
'Reads the live split of the target, the build in each arm and the ledger, and shows them side by side in the log, the summary and the outputs: which rollouts are open, how each stands, who drives it, and what happens next. Use it before a promotion, in a schedule, or when somebody asks what is running.',
'It is read-only: it sends no request that changes anything.',
],
inputs,
rules: kinds .ZF,
outputs,
needs: ['target', 'ledger', 'azure'],
examples: [
{
title: 'What runs in production?',
values: { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' },
},
{
title: 'Which slot would take the next version, and what did the last promotion do?',
values: {
target: 'app-service',
'resource-group': 'rg-prod',
app: 'payments',
candidate: 'idle',
ledger: 'file:ledger',
},
},
],
async look({ target, ledger, azure }, values) {
const live = await target.read();
const candidate = candidateOf(live, values.candidate);
const stream = { service: values.service ?? appName(live), environment: values.environment };
const entries = await ledger?.read(stream);
const seen = {
live,
candidate,
stream,
ledger: ledger?.name,
last: entries?.at(-1),
...(ledger && entries && (await onTheWay(ledger, entries, values.environment, azure.ownTime()))),
};
return {
outcome: 'passed',
headline: statusHeadline(seen),
findings: statusFindings(seen),
outputs: outputsOf(seen),
document: statusDocument(seen),
};
},
});
async function onTheWay(ledger, entries, environment, ownTime) {
const now = ledger.time === undefined ? ownTime : await ledger.time();
const age = (0,heartbeat .AG)(await ledger.read((0,heartbeat .z6)(environment)), now);
return { open: (0,open_rollouts .B)((0,promotion_history .Y)(entries), now), ...(age !== undefined && { heartbeatAge: age }) };
}
function candidateOf(live, wanted) {
if (wanted === undefined || wanted === 'idle')
return live.idle.length === 1 ? live.idle[0] : undefined;
const others = live.arms.filter(({ isDefault, hasRule }) => !isDefault || hasRule).map(({ name }) => name);
const found = others.find(name => name.toLowerCase() === wanted.toLowerCase());
if (found !== undefined)
return found;
throw new fault .v('TARGET_NOT_FOUND', `the candidate ${wanted} does not exist`, {
facts: { existing: others.join(', ') || 'none', resource: live.resource },
hint: others.length === 0 ? 'create a slot first' : 'name one of the slots that exist, or idle',
});
}
function appName(live) {
return live.resource.split('/').at(-1) ?? live.resource;
}
function outputsOf({ live, candidate, last, open, heartbeatAge: age }) {
const digestOf = (name) => live.arms.find(arm => arm.name === name)?.digest ?? '';
return {
split: JSON.stringify(live.split),
arms: JSON.stringify(live.arms.map(({ address, ...arm }) => ({ ...arm, address: address?.href ?? '' }))),
candidate: candidate ?? '',
idle: live.idle.join(','),
'stable-digest': digestOf(live.arms.find(({ isDefault }) => isDefault)?.name),
'candidate-digest': digestOf(candidate),
busy: live.busy ?? '',
promotions: open === undefined ? '' : JSON.stringify(open),
'heartbeat-age': age === undefined ? '' : String(Math.round(age / 1_000)),
'last-entry': last === undefined ? '' : JSON.stringify(last),
};
}
}),
63769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  openRollouts)
});
var _promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75251);
var _promotion_unfinished_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47566);
var _rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35305);
var _rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60213);
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44515);
function openRollouts(standing, now) {
return (0,_promotion_unfinished_js__WEBPACK_IMPORTED_MODULE_2__  .M)(standing, now).map(({ promotion, take, because }) => {
const state = (0,_rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__  .z)(promotion.state) ? promotion.state : undefined;
const wakeAt = wakeAtOf(promotion, state);
const { id, run, openedAt, orders, goingBack, order } = promotion;
const { candidate, stable } = (0,_rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__  .x)(order['plan']) ? order['plan'] : { candidate: '', stable: '' };
return {
promotion: id,
run,
candidate,
stable,
state: state?.name ?? '',
words: inWords(promotion, state),
since: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(sinceOf(state) ?? openedAt),
weight: state?.seen ?? 0,
...(wakeAt !== undefined && { wakeAt: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(wakeAt) }),
next: take ? `resume takes it now: ${because}` : nextInWords(promotion, state, because),
...leaseOf(promotion, now),
orders: orders.map(({ kind, by, reason, at }) => ({ kind, by, reason, at: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(at) })),
...(goingBack !== undefined && { goingBack: goingBack.cause }),
};
});
}
function leaseOf({ lease }, now) {
if (lease === undefined)
return {};
const { driver, until } = lease;
return { lease: { driver, until: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(until), living: now < until } };
}
function sinceOf(state) {
if (state === undefined)
return undefined;
return 'since' in state ? state.since : state.at;
}
function wakeAtOf({ rested }, state) {
if (rested !== undefined)
return rested.wakeAt;
return state !== undefined && 'until' in state ? state.until : undefined;
}
function inWords({ claimedAt }, state) {
if (state === undefined)
return claimedAt === undefined ? 'queued' : 'opened; nothing has moved';
const share = (0,_traffic_split_js__WEBPACK_IMPORTED_MODULE_4__  .l)(state.asked);
switch (state.name) {
case 'opened':
case 'verified':
case 'placed':
case 'ready':
case 'probing':
return 'is prepared; nothing has moved';
case 'queued':
return `queued behind ${state.behind}`;
case 'settling':
return `on its way to ${share}`;
case 'observing':
return `${share} is judged`;
case 'armed':
return `rests at ${share}, armed`;
case 'held':
return `held at ${share}: ${state.reason}`;
case 'promoting':
return 'is made the stable version';
case 'watching':
return 'has all of the traffic, and is watched';
case 'standing-by':
return 'has all of the traffic; the version before is kept ready';
case 'rolling-back':
return `goes back: ${state.cause}`;
case 'promoted':
case 'rolled-back':
case 'refused':
case 'superseded':
case 'abandoned':
case 'stranded':
return `${state.name}; its last word is missing`;
default: {
const unreachable = state;
return unreachable;
}
}
}
function nextInWords({ rested }, state, because) {
if (rested === undefined)
return because;
switch (state?.name) {
case 'armed':
return 'then it goes back, unless canary-shift goes on from there';
case 'held':
return state.reason === 'stable-fails' ? 'then it is looked at again' : 'then it goes back';
case 'standing-by':
return 'then resume cleans up';
default:
return 'then resume looks at it';
}
}
})
};
