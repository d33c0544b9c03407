import { several } from './several.js';
import { common } from './common.js';
export const id = 2537;
export const ids = [2537];
export const modules = {
97331:
(common[97331]),
86175:
(common[86175]),
35305:
(several[35305]),
72337:
(several[72337]),
60213:
(several[60213]),
46971:
(common[46971]),
68264:
(common[68264]),
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
if (kind === 'open')
return outcome === 'rolled-back' || outcome === 'refused';
return outcome === 'rolled-back' && state.name === 'rolled-back' && state.cause === 'ordered';
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
(several[41186]),
74735:
(several[74735]),
21404:
(common[21404])
};
