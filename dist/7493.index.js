import { shared as shared22 } from './shared-22.js';
import { shared as shared26 } from './shared-26.js';
export const id = 7493;
export const ids = [7493];
export const modules = {
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
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
92537:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rollback: () => (  rollback)
});
var step = __webpack_require__(68264);
var ending = __webpack_require__(96848);
var choosing = __webpack_require__(41186);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var rules = __webpack_require__(92299);
var traffic_kinds = __webpack_require__(21404);
var groups = __webpack_require__(88457);
;// CONCATENATED MODULE: ./lib/shared/steps/rollback/inputs.js
const { candidate: _, ...coordinates } = traffic_kinds .lY;
const rollbackInputs = {
...coordinates,
to: (0,input .lq)((0,kinds .Qq)({ pattern: /^[^\s]{1,300}$/, expected: 'the name of an arm, or a digest `sha256:…`' }), 'What to go back to, where the ledger does not know it: a slot, revision or endpoint by name, or the digest of what lies in one. Default: the last that is known to be good.'),
reason: (0,input .IQ)((0,kinds .Qq)(), 'the step rollback was run', 'Why; it is kept in the ledger, and whoever drives the rollout just now reads it.'),
proof: (0,input .lq)((0,kinds .Yq)(['control-plane', 'probe', 'telemetry']), 'What has to confirm that the traffic is back, beside the control plane. Default: `probe` where `probe-path` is given, else `control-plane`.'),
'probe-path': (0,input .lq)((0,kinds .Qq)({ pattern: /^\//, expected: 'a path that begins with /' }), 'The page of the stable version that probes ask. A hosted runner reaches no private endpoint.'),
'probe-header': (0,input .lq)((0,kinds .rJ)(), 'A header that lets probes in, as `name: value`.'),
'run-commands': (0,input .IQ)((0,kinds .Jt)(), 'false', 'Whether programs that other steps registered to undo their work may be run here. With `false` they are printed.'),
...groups .IA,
...groups .Pf,
...groups .tQ,
...groups .g_,
...groups .hE,
...groups .oV,
};
const rollbackRules = [...traffic_kinds .ZF, (0,rules .eN)('probe-header', 'probe-path')];
function askedProof({ proof, 'probe-path': path }) {
return proof ?? (path === undefined ? 'control-plane' : 'probe');
}
var release = __webpack_require__(74735);
var promotion_standing = __webpack_require__(86175);
var split = __webpack_require__(44515);
var compensation = __webpack_require__(19374);
;// CONCATENATED MODULE: ./lib/shared/steps/rollback/report.js
function rollbackReport({ legs, surveyed, proven, headline, outcome }) {
const { stream, live } = surveyed;
return [
{ kind: 'heading', text: `rollback of ${stream.service} in ${stream.environment}: ${outcome}` },
paragraph(headline),
paragraph(`Resource: ${live.resource}`),
...legs.flatMap(leg => legBlocks(leg, outcome)),
...(proven === undefined ? [] : [paragraph(`Proof: ${proven.words}.`)]),
...queue(surveyed),
...(surveyed.away === undefined
? []
: [paragraph(`NOTHING IS KEPT of this: the ledger cannot be read (${surveyed.away}).`)]),
];
}
function legBlocks({ way, ended, compensated, byHand }, outcome) {
const history = ended?.history ?? [];
const entries = [...(ended?.leftOver ?? []), ...(ended?.warnings ?? []), ...refusal(ended)];
const isLeft = outcome === 'stranded' || outcome === 'broken' || outcome === 'held';
const commands = [
...(isLeft && ended?.state.name !== 'rolled-back' ? byHand : []),
...compensated.flatMap(one => one.byHand),
];
return [
paragraph(wayInWords(way)),
...(history.length === 0 ? [] : [historyTable(history)]),
...(compensated.length === 0 ? [] : [(0,compensation .Jy)(compensated)]),
...(entries.length === 0 ? [] : [{ kind: 'list', entries }]),
...(commands.length === 0
? []
: [paragraph('To finish by hand:'), { kind: 'code', text: commands.join('\n') }]),
...(ended?.journal === undefined ? [] : [paragraph(`Journal: ${ended.journal}`)]),
];
}
function refusal(ended) {
const fault = ended?.fault ?? ended?.refusal;
if (fault === undefined)
return [];
const facts = Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`);
return [`${fault.code}: ${fault.message}`, `hint: ${fault.hint}`, ...facts];
}
function wayInWords(way) {
switch (way.kind) {
case 'open':
return `${way.promotion.id} was open, and was ordered to go back.`;
case 'already':
return `Nothing had to be changed: ${way.because}.`;
case 'restore':
case 'bring':
return `To ${way.arm}, since ${way.because}.`;
default: {
const unreachable = way;
return unreachable;
}
}
}
function historyTable(history) {
const rows = history.map(({ at, state, because }) => [
new Date(at).toISOString(),
state.name,
(0,split .l)(state.seen ?? 0),
because,
]);
return { kind: 'table', columns: ['When', 'State', 'Seen', 'Why'], rows };
}
function queue({ standing }) {
const waiting = standing === undefined ? [] : (0,promotion_standing .n)(standing);
if (waiting.length === 0)
return [];
const entries = waiting.map(({ id, run }) => `${id} (${run}): azure-promote abort ${id} --reason …`);
return [paragraph('What was queued behind it begins now. To stop it:'), { kind: 'list', entries }];
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
;// CONCATENATED MODULE: ./lib/shared/steps/rollback.js
const outputs = {
arm: 'The arm that users come to now: a slot, a revision or an endpoint; empty when it is not back.',
already: '`true` when nothing had to be changed.',
proof: 'How it is known that the traffic is back: `control-plane`, `probe`, `telemetry`, or `pending` where nobody could see it yet; empty when it is not.',
promotion: 'The id of the promotion that went back; empty when the ledger knows none.',
'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
};
const rollback = (0,step .o)()({
name: 'rollback',
title: 'Rollback',
summary: 'Send all traffic back to the last version that is known to be good, and prove it.',
about: [
'An open rollout is ordered to go back, whoever drives it; nothing waits for that driver. Where none is open, what the newest promotion replaced comes back, if it can be seen to lie in place. Anything else comes back only when `to` names it: a slot that holds something unknown is never swapped in.',
'Doing it twice is doing it once. What other steps registered with the promotion is undone as well, the last one first.',
'It is green when the traffic is back and that is proven as asked for. What it cannot finish it prints as commands.',
],
inputs: rollbackInputs,
rules: rollbackRules,
outputs,
needs: ['rollback'],
examples: [
{
title: 'Back to the last known good',
values: { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' },
},
{
title: 'To a revision that somebody names, confirmed by probes',
values: {
target: 'container-apps',
'resource-group': 'rg-prod',
app: 'orders',
to: 'orders--v1',
'probe-path': '/health',
},
},
],
async look({ rollback: desk }, values) {
try {
const sight = await goBack(desk, values);
await desk.tell?.();
return sight;
}
finally {
desk.end();
}
},
});
const mostLegs = 3;
async function goBack(desk, values) {
const legs = [];
for (;;) {
const surveyed = await desk.survey(values, standing => (0,choosing .F9)(values.to, standing));
if (!surveyed.ledger.lasting)
desk.warn(surveyed.ledger.chosen ?? 'nothing is kept of this');
const way = (0,choosing .T4)(values.to, surveyed);
const leg = await go(desk, way, { surveyed, values });
legs.push(leg);
const goesOn = way.kind === 'open' && (values.to !== undefined || leg.ended?.outcome === 'passed');
if (goesOn && legs.length < mostLegs && !isStuck(leg))
continue;
return conclude(desk, { legs, surveyed, values });
}
}
async function go(desk, way, { surveyed, values }) {
const of = promotionIn(way);
const ended = await follow(desk, way, { surveyed, values });
const isBack = ended === undefined || isDone(way, ended);
const compensated = isBack && of !== undefined ? await desk.compensate((0,release .ID)(of)?.undoes ?? of.id) : [];
return { way, ...(ended && { ended }), compensated, byHand: desk.byHand(of) };
}
function follow(desk, way, { surveyed, values }) {
const { reason } = values;
switch (way.kind) {
case 'already':
return undefined;
case 'open':
return desk.endOpen(way.promotion, reason);
case 'restore':
return desk.restore(way.of, surveyed, reason);
case 'bring':
return desk.bring(way, surveyed, reason);
default: {
const unreachable = way;
return unreachable;
}
}
}
function promotionIn(way) {
if (way.kind === 'open')
return way.promotion;
return way.kind === 'bring' ? undefined : way.of;
}
function isDone({ kind }, { outcome, state }) {
if (outcome === 'passed')
return kind !== 'open';
if (kind === 'open' && outcome === 'refused')
return true;
const isBack = outcome === 'rolled-back' && state.name === 'rolled-back';
return isBack && (kind === 'open' || state.cause === 'ordered');
}
function isStuck({ way, ended }) {
return ended !== undefined && ended.outcome !== 'passed' && !isDone(way, ended);
}
async function conclude(desk, there) {
const { legs, surveyed, values } = there;
const last = legs.at(-1);
if (last === undefined)
throw new Error('no way was gone');
const { way, ended } = last;
const isBack = ended === undefined || isDone(way, ended);
const arm = armOf(way, surveyed);
const proof = askedProof(values);
const proven = isBack && proof !== 'control-plane'
? await desk.prove(proof, arm, promotionIn(way))
: unseen(isBack, last);
const end = endOf({ legs, last, isBack, proven });
const headline = headlineOf({ last, arm, isBack, proven, end });
const journey = { legs, surveyed, ...(proven && { proven }), headline, outcome: end.outcome };
return {
...end,
headline,
findings: [],
outputs: outputsOf({ last, isBack, arm, proof: proven?.fine ? proof : proofOf(last) }),
document: rollbackReport(journey),
};
}
function unseen(isBack, last) {
if (!isBack || proofOf(last) !== 'pending')
return undefined;
const words = 'nobody could see it in the time that it may take; run rollback with proof: telemetry, or proof: probe, as soon as there are requests';
return { fine: false, words };
}
function armOf(way, { live, abilities }) {
if (way.kind === 'already')
return way.arm;
if (way.kind !== 'open') {
const front = live.arms.find(({ isDefault }) => isDefault)?.name;
return abilities.promotion === 'swap' ? (front ?? way.arm) : way.arm;
}
const { plan } = way.promotion.order;
const stable = typeof plan === 'object' && 'stable' in plan ? plan['stable'] : undefined;
return typeof stable === 'string' ? stable : '';
}
function endOf({ legs, last, isBack, proven }) {
if (!isBack && last.ended !== undefined) {
const code = (0,ending .$N)(last.ended);
return { outcome: redOf(last.ended.outcome), ...(code !== undefined && { code }) };
}
const isLeft = legs.some(({ compensated }) => compensated.some(({ result }) => result !== 'undone'));
if (isLeft)
return { outcome: 'stranded', code: 'ROLLOUT_STRANDED' };
if (proven?.fine === false)
return { outcome: 'held', code: 'ROLLBACK_UNPROVEN' };
return { outcome: 'passed' };
}
function redOf(outcome) {
return outcome === 'passed' || outcome === 'waiting' ? 'held' : outcome;
}
function headlineOf({ last, arm, isBack, proven, end }) {
const { way, ended } = last;
if (!isBack) {
const why = ended === undefined ? 'nobody knows why' : (0,ending .gD)(ended, arm);
return way.kind === 'bring' ? `it was not brought: ${why}` : `not back: ${why}`;
}
if (end.outcome === 'stranded')
return `${arm} has the traffic; something else was left as it is`;
if (proven?.fine === false)
return `${arm} has the traffic by the control plane, and it is not confirmed: ${proven.words}`;
if (way.kind === 'already')
return `already there: ${way.because}`;
return `${arm} has the traffic: ${ended?.because ?? ''}`;
}
function proofOf({ way, ended }) {
if (ended?.state.name === 'rolled-back')
return ended.state.proof;
const isOwed = way.kind === 'already' && way.of?.goingBack?.proof === 'pending';
return isOwed ? 'pending' : 'control-plane';
}
function outputsOf({ last, isBack, arm, proof }) {
const { way, ended } = last;
const of = promotionIn(way)?.id ?? ended?.state.promotion ?? '';
return {
arm: isBack ? arm : '',
already: String(way.kind === 'already' || (isBack && hasMovedNothing(ended))),
proof: isBack ? proof : '',
promotion: of,
'resume-at': ended?.wakeAt === undefined ? '' : new Date(ended.wakeAt).toISOString(),
};
}
function hasMovedNothing(ended) {
return ended?.outcome === 'refused';
}
}),
41186:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bc: () => (  isDigest),
F9: () => (  armToSee),
T4: () => (  chooseWay),
Yy: () => (  buildOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74735);
function chooseWay(to, surveyed) {
const { standing } = surveyed;
if (standing?.holder !== undefined)
return { kind: 'open', promotion: standing.holder };
if (to !== undefined)
return named(to, surveyed);
if (standing === undefined) {
throw unknown(surveyed, { why: 'the ledger cannot be read', expected: surveyed.away ?? 'a ledger' });
}
const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .s5)(standing);
if (release === undefined) {
const why = 'the ledger knows of no promotion that has moved this traffic';
throw unknown(surveyed, { why, expected: `a promotion in ${surveyed.ledger.name}` });
}
return known(release, surveyed);
}
function armToSee(to, standing) {
if (to !== undefined)
return isDigest(to) ? undefined : to;
const release = standing === undefined ? undefined : (0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .s5)(standing);
return release === undefined || release.plan.exchanges ? undefined : release.old.arm;
}
function known(release, surveyed) {
const { live } = surveyed;
const { promotion: of } = release;
const { point, isOld } = goodOf(release, live);
const arm = armWith(point, release, live);
if (arm === undefined)
throw gone(point, release, surveyed);
if (isWhole(arm)) {
const because = `${arm.name} has all of the traffic, and is what was good before`;
return { kind: 'already', arm: arm.name, because, of };
}
const unproven = whyUnproven(point, arm, release, surveyed);
if (unproven !== undefined)
throw unknown(surveyed, { why: unproven, expected: point.build || point.arm, arm: arm.name });
const told = `${of.id} ${release.hasPassed ? 'replaced it' : 'had found it there'}`;
if (isOld && isInPlace(arm, release, live)) {
return { kind: 'restore', of, arm: arm.name, because: `${arm.name} is what was good before: ${told}` };
}
const digest = isDigest(point.build) ? point.build : undefined;
const because = `${arm.name} holds what was good: ${point.build}`;
return { kind: 'bring', arm: arm.name, digest, stable: stableBeside(arm, live), because };
}
function goodOf({ hasPassed, isRollback, old, result, plan }, live) {
if (!hasPassed)
return { point: old, isOld: true };
if (isRollback)
return { point: result, isOld: false };
const release = { plan };
const isThere = (point) => (armWith(point, release, live)?.share ?? 0) > 0;
return isThere(result) || isThere(old) ? { point: old, isOld: true } : { point: result, isOld: false };
}
function armWith({ arm, build }, { plan }, { arms }) {
const own = arms.find(({ name }) => isSame(name, arm));
if (plan.exchanges) {
if (build === '')
return own?.isDefault === true ? own : undefined;
return arms.find(one => !one.contradiction && buildOf(one) === build);
}
const isOther = own !== undefined && build !== '' && buildOf(own) !== '' && buildOf(own) !== build;
return isOther ? undefined : own;
}
function isInPlace(arm, { plan, result }, { arms }) {
if (!plan.exchanges)
return isSame(arm.name, plan.stable);
if (arm.isDefault)
return true;
const front = arms.find(({ isDefault }) => isDefault);
return (isSame(arm.name, plan.candidate) &&
front !== undefined &&
result.build !== '' &&
buildOf(front) === result.build);
}
function whyUnproven({ build }, arm, { hasPassed, plan }, { kind }) {
if (plan.exchanges && !arm.isDefault && !isDigest(build)) {
return `what lies in ${arm.name} has no digest, so that nothing proves what a swap would bring`;
}
if (kind === 'traffic-manager' && hasPassed) {
return `nothing tells what runs behind the endpoint ${arm.name} by now`;
}
return undefined;
}
function named(to, surveyed) {
const { live } = surveyed;
const { arms } = live;
const arm = arms.find(({ name, digest }) => (isDigest(to) ? digest === to : isSame(name, to)));
if (arm === undefined) {
throw unknown(surveyed, { why: `there is no ${to} on ${nameOf(live.resource)}`, expected: to });
}
if (isWhole(arm)) {
return { kind: 'already', arm: arm.name, because: `${arm.name} has all of the traffic already` };
}
const stable = stableBeside(arm, live);
return { kind: 'bring', arm: arm.name, digest: arm.digest, stable, because: `somebody named ${to}` };
}
function stableBeside(arm, { arms }) {
const others = arms.filter(({ name }) => name !== arm.name);
const front = others.find(({ isDefault, share }) => isDefault && share > 0);
const [first = arm, ...more] = others;
return (front ?? more.reduce((most, one) => (one.share > most.share ? one : most), first)).name;
}
function gone(point, { promotion }, surveyed) {
const expected = point.build === '' ? point.arm : `${point.build} in ${point.arm}`;
const why = `what was good before ${promotion.id} does not lie in place any more`;
return unknown(surveyed, { why, expected });
}
function unknown({ live }, { why, expected, arm }) {
const got = live.arms.map(one => `${one.name}: ${buildOf(one) || 'nothing that names a build'}`).join('; ');
const hint = arm === undefined
? 'name it by the input to, one of the arms above or a digest in one; or place it again and promote it with canary-shift'
: `look at what runs in ${arm}; if it is right, set the input to to ${arm}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ROLLBACK_UNKNOWN', `nothing was changed: ${why}`, { hint, facts: { expected, got } });
}
function buildOf({ digest, builds }) {
return digest ?? builds.map(({ text }) => text).join(', ');
}
function isWhole({ share }) {
return share > 99.999;
}
function isDigest(text) {
return /^sha256:[0-9a-f]{64}$/.test(text);
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function nameOf(resource) {
return resource.split('/').at(-1) ?? resource;
}
}),
74735:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ID: () => (  rollbackOf),
l7: () => (  releaseOf),
s5: () => (  newestRelease)
});
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86175);
var _rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35305);
var _rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60213);
const moving = ['passed', 'rolled-back', 'stranded'];
function newestRelease(standing) {
const moved = standing.promotions.filter(({ finished }) => moving.includes(finished?.outcome ?? ''));
const promotion = moved.at(-1);
return promotion === undefined ? undefined : releaseOf(promotion, standing);
}
function releaseOf(promotion, standing) {
const told = rollbackOf(promotion);
const hasPassed = promotion.finished?.outcome === 'passed';
const undone = told?.undoes === undefined ? undefined : (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__  .b)(standing, told.undoes);
if (undone !== undefined && undone.openedAt < promotion.openedAt) {
const release = releaseOf(undone, standing);
return release && { ...release, promotion, hasPassed, isRollback: true };
}
const points = pointsOf(promotion);
return points && { ...points, promotion, hasPassed, isRollback: told !== undefined };
}
function rollbackOf({ order }) {
const { rollback } = order;
if (typeof rollback !== 'object')
return undefined;
const undoes = 'undoes' in rollback ? rollback['undoes'] : undefined;
return typeof undoes === 'string' ? { undoes } : {};
}
function pointsOf({ order, state, finished, }) {
const { plan } = order;
if (!(0,_rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__  .x)(plan) || !(0,_rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__  .z)(state))
return undefined;
const { builds } = state;
const { candidate, stable } = plan;
const isExchanged = state.exchanged === true;
const at = (arm) => builds[arm] ?? '';
const brought = finished?.digest ?? plan.digest;
return {
plan,
old: isExchanged ? { arm: candidate, build: at(candidate) } : { arm: stable, build: at(stable) },
result: isExchanged
? { arm: stable, build: brought ?? at(stable) }
: { arm: candidate, build: brought ?? at(candidate) },
};
}
}),
21404:
(shared26[21404])
};
