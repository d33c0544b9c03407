import { shared as shared12 } from './shared-12.js';
export const id = 1325;
export const ids = [1325];
export const modules = {
51016:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yu: () => (  formatDecided),
WS: () => (  formatDecision),
RX: () => (  formatHeader),
A: () => (  parseLine),
I$: () => (  quickEvent),
HB: () => (  quickEvidence)
});
var shape = __webpack_require__(72337);
;// CONCATENATED MODULE: ./lib/shared/rollout/reading/event-shape.js
const nothing = (0,shape .Ik)({});
const why = (0,shape .Ik)({ why: shape .Qq });
const refusal = (0,shape .Ik)({ why: shape .Qq }, { code: shape .Qq });
const mayHeal = (0,shape .Ik)({ why: shape .Qq, mayHeal: shape .Jt }, { code: shape .Qq });
const order = (0,shape .Ik)({ by: shape .Qq, reason: shape .Qq }, { number: shape .vj });
const atShare = (0,shape .Ik)({ percent: shape .KN });
const measured = {
askedPercent: shape .ai,
measuredPercent: shape .ai,
fromPercent: shape .ai,
toPercent: shape .ai,
};
const verdict = (0,shape .Ik)({
kind: (0,shape .yL)('pass', 'fail', 'undecided', 'no-data', 'unreadable'),
hold: shape .Jt,
sufficient: shape .Jt,
because: shape .Qq,
candidateRequests: shape .vj,
}, {
against: (0,shape .yL)('candidate', 'stable', 'both'),
judgedUntil: shape .ai,
failingSince: shape .ai,
share: (0,shape .Ik)(measured),
});
const byKind = {
begun: nothing,
'claim-granted': nothing,
'claim-queued': (0,shape .Ik)({ behind: shape .Qq }),
'candidate-accepted': (0,shape .Ik)({ builds: (0,shape .g1)(shape .Qq) }),
'candidate-refused': refusal,
placed: nothing,
'place-failed': refusal,
'arm-ready': nothing,
'arm-not-ready': why,
'probe-passed': nothing,
'probe-failed': why,
'raise-asked': atShare,
'raise-refused': mayHeal,
'raise-unclear': why,
settled: atShare,
drifted: (0,shape .Ik)({ percent: shape .KN }, { by: shape .Qq }),
unseen: why,
judged: (0,shape .Ik)({ verdict }),
'promotion-done': nothing,
'promotion-refused': mayHeal,
'promotion-unclear': why,
reconciled: (0,shape .Ik)({ found: (0,shape .yL)('applied', 'not-applied', 'cannot-know') }),
'went-back': (0,shape .Ik)({ proof: (0,shape .yL)('probe', 'telemetry', 'control-plane', 'pending') }),
'back-asked': (0,shape .Ik)({}, { braked: shape .Qq }),
'back-failed': (0,shape .Ik)({ why: shape .Qq }, { braked: shape .Qq }),
cleaned: nothing,
'clean-failed': why,
woken: nothing,
resumed: (0,shape .Ik)({ canRaise: shape .Jt }, { intent: (0,shape .yL)('raise', 'promotion', 'going-back') }),
'goal-moved': nothing,
'pause-ordered': order,
'continue-ordered': order,
'abort-ordered': order,
'rollback-ordered': order,
superseded: (0,shape .Ik)({ by: shape .Qq }),
'job-failed': nothing,
'run-cancelled': nothing,
'lease-lost': why,
};
const eventShape = (value) => {
if (!(0,shape .Gv)(value) || !(0,shape .ai)(value['at']))
return false;
const { kind } = value;
return typeof kind === 'string' && isEventKind(kind) && byKind[kind](value);
};
function isEventKind(kind) {
return Object.hasOwn(byKind, kind);
}
const eventKinds = Object.keys(byKind).filter(isEventKind);
var plan_shape = __webpack_require__(35305);
;// CONCATENATED MODULE: ./lib/shared/rollout/reading/setup-shape.js
const demanded = { name: shape .Qq, role: (0,shape .yL)('must', 'should', 'watch'), metric: shape .Qq };
const bound = { better: (0,shape .yL)('lower', 'higher'), limit: shape .ai };
const atLimit = { atLimit: (0,shape .yL)('beyond') };
const bad = (0,shape .gP)((0,shape .Ik)({ kind: (0,shape .yL)('errors') }), (0,shape .Ik)({ kind: (0,shape .yL)('slower'), milliseconds: shape .vj }));
const setup_shape_window = (0,shape .gP)((0,shape .Ik)({ kind: (0,shape .yL)('rolling'), milliseconds: shape .vj }), (0,shape .Ik)({ kind: (0,shape .yL)('calendar'), unit: (0,shape .yL)('day', 'week', 'month', 'quarter', 'year'), timeZone: shape .Qq }, { aligned: (0,shape .Ik)({ every: shape .vj, from: shape .Qq }) }));
const budgeting = (0,shape .gP)((0,shape .Ik)({ kind: (0,shape .yL)('occurrences') }), (0,shape .gP)((0,shape .Ik)({ kind: (0,shape .yL)('timeslices'), milliseconds: shape .vj, target: shape .vj }), (0,shape .Ik)({ kind: (0,shape .yL)('ratio-timeslices'), milliseconds: shape .vj })));
const burnRule = (0,shape .Ik)({
longMilliseconds: shape .vj,
shortMilliseconds: shape .vj,
factor: shape .vj,
severity: (0,shape .yL)('page', 'ticket'),
});
const budget = (0,shape .Ik)({
...demanded,
kind: (0,shape .yL)('budget'),
bad: (0,shape .gP)(bad, (0,shape .Ik)({ ...bound, kind: (0,shape .yL)('beyond') }, atLimit)),
target: shape .vj,
window: setup_shape_window,
budgeting,
burn: (0,shape .p_)(burnRule),
leastEvents: shape .vj,
}, { leastLeft: shape .vj });
const objective = (0,shape .gP)((0,shape .gP)((0,shape .Ik)({ ...demanded, kind: (0,shape .yL)('no-worse'), of: (0,shape .yL)('errors', 'latency') }), (0,shape .Ik)({ ...demanded, kind: (0,shape .yL)('ceiling'), bad, most: shape .vj })), (0,shape .gP)((0,shape .Ik)({ ...demanded, ...bound, kind: (0,shape .yL)('sustained'), milliseconds: shape .vj }, atLimit), budget));
const perMetric = (0,shape .Ik)({ errors: shape .vj, latency: shape .vj });
const settings = (0,shape .Ik)({
configuration: (0,shape .yL)('recommended', 'base'),
alpha: shape .vj,
holdAlpha: shape .vj,
tolerance: perMetric,
weights: perMetric,
startShares: (0,shape .Ik)({ first: shape .vj, laterShares: shape .vj, others: shape .vj }),
warmUpChecks: shape .vj,
cluster: (0,shape .gP)((0,shape .yL)('auto'), shape .vj),
leastBad: shape .vj,
leastLatencyIncrease: shape .vj,
slo: shape .vj,
floorShare: shape .vj,
slowMilliseconds: shape .vj,
beta: shape .vj,
stepBudget: shape .vj,
budgetMinutes: shape .vj,
fullShareMinutes: shape .vj,
shareAlpha: shape .vj,
leastExpected: shape .vj,
}, { promised: (0,shape .yL)(true), acceptedErrors: shape .vj });
const sharing = (0,shape .Ik)({ independent: shape .Jt, stickyMilliseconds: shape .vj, settlingMilliseconds: shape .vj }, { stablePart: shape .vj, isToldOnly: (0,shape .yL)(true) });
const setupShape = (0,shape .Ik)({
objectives: (0,shape .p_)(objective),
settings,
plan: (0,shape .p_)((0,shape .Ik)({ percent: shape .KN, milliseconds: shape .vj })),
stepMilliseconds: shape .vj,
lagMilliseconds: shape .vj,
}, { sticky: (0,shape .yL)(true), sharing });
var state_shape = __webpack_require__(60213);
;// CONCATENATED MODULE: ./lib/shared/rollout/journal.js
const journalVersion = 1;
function formatHeader({ plan, openedAt, state, setup }) {
return JSON.stringify({ journal: journalVersion, openedAt, plan, state, setup });
}
function formatDecision({ event, decision, plan, setup, evidence }) {
const parts = [
`{"journal":${journalVersion},"event":${JSON.stringify(event)}`,
...(plan === undefined ? [] : [`"plan":${JSON.stringify(plan)}`]),
...(setup === undefined ? [] : [`"setup":${JSON.stringify(setup)}`]),
formatDecided(decision),
formatBecause(decision),
...(evidence === undefined ? [] : [`"evidence":${JSON.stringify(evidence)}`]),
];
return `${parts.join(',')}}`;
}
function formatBecause({ because }) {
return `"because":${JSON.stringify(because)}`;
}
function formatDecided({ state, effect }) {
return `"state":${JSON.stringify(state)},"effect":${JSON.stringify(effect)}`;
}
const beginning = `{"journal":${journalVersion},"event":`;
function quickEvent(text) {
if (!text.startsWith(beginning) || text.length > mostCharacters)
return undefined;
const end = text.indexOf(',"state":{', beginning.length);
const event = end < 0 ? undefined : parsed(text.slice(beginning.length, end));
return eventShape(event) ? { event, end } : undefined;
}
function quickEvidence(text, end, { decision, isJudged }) {
const same = `,${formatDecided(decision)},${formatBecause(decision)}`;
const from = end + same.length;
if (text.slice(end, from) !== same || !text.endsWith('}'))
return undefined;
if (text.length === from + 1)
return {};
if (!text.startsWith(',"evidence":', from))
return undefined;
if (!isJudged)
return text.includes('{"journal":', from) ? undefined : {};
const evidence = parsed(text.slice(from + ',"evidence":'.length, -1));
return evidence === undefined ? undefined : { evidence };
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
const mostCharacters = 2_000_000;
function parseLine(text) {
if (text.trim() === '')
return { kind: 'empty' };
if (text.length > mostCharacters)
return problem(`it is longer than ${mostCharacters} characters`);
const read = parsed(text);
if (read === undefined)
return problem('it is not JSON');
if (!(0,shape .Gv)(read))
return problem('it is not an object');
const version = read['journal'];
if (version === undefined)
return problem('it is no line of a journal: it has no version');
if (version !== journalVersion) {
return problem(`its version is ${JSON.stringify(version)?.slice(0, 20)}, known is ${journalVersion}`);
}
return 'event' in read ? decided(read) : header(read);
}
function header({ openedAt, plan, state, setup }) {
if (!(0,shape .ai)(openedAt))
return problem('it has no time at which the rollout was opened');
if (!(0,plan_shape .x)(plan))
return problem('its plan is incomplete, or not a plan');
if (state !== undefined && !(0,state_shape .z)(state))
return problem('the state that it goes on from is not one');
if (setup !== undefined && !setupShape(setup))
return problem(noSetup);
return {
kind: 'opened',
header: { plan, openedAt, ...(state !== undefined && { state }), ...(setup !== undefined && { setup }) },
};
}
const noSetup = 'what its judge was told is incomplete, or unknown';
function decided(read) {
const { event, state, effect, because, plan, setup, evidence } = read;
if (!eventShape(event))
return problem('its event is unknown or incomplete');
if (!(0,shape .Gv)(state) || !(0,shape .Gv)(effect))
return problem('its state or its effect is missing');
if (typeof because !== 'string')
return problem('it does not say why');
if (plan !== undefined && !(0,plan_shape .x)(plan))
return problem('its plan is incomplete, or not a plan');
if (setup !== undefined && !setupShape(setup))
return problem(noSetup);
return {
kind: 'decided',
event,
state,
effect,
because,
...(plan !== undefined && { plan }),
...(setup !== undefined && { setup }),
...(evidence !== undefined && { evidence }),
};
}
function problem(text) {
return { kind: 'problem', problem: text };
}
}),
35305:
(shared12[35305]),
72337:
(shared12[72337]),
60213:
(shared12[60213]),
52682:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wv: () => (  gatherAgain),
eZ: () => (  namesOf),
a6: () => (  startGathering)
});
var joining = __webpack_require__(60158);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/evidence/growing.js
function growReading(before, more) {
if (before === undefined)
return { ...more, intervals: [...more.intervals] };
const joined = (0,joining .y)({ ...before, intervals: [] }, more);
return { ...joined, intervals: grown(before.intervals, joined.intervals) };
}
function growSeries(before, more) {
if (before === undefined)
return { ...more, points: [...more.points] };
const joined = (0,joining .C)({ ...before, points: [] }, more);
return { ...joined, points: grown(before.points, joined.points) };
}
function grown(before, more) {
const list = before;
for (const each of more)
list.push(each);
return list;
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/evidence/gathering.js
const patienceMilliseconds = 5 * 60_000;
function startGathering(names) {
const known = { counts: new Map(), series: new Map() };
return {
endOf: (of, metric) => known[of].get(metric)?.to,
takeCounts: (metric, answer) => grow(known.counts, metric, { answer, with: growReading }),
takeSeries: (metric, answer) => grow(known.series, metric, { answer, with: growSeries }),
evidence: ({ now, windows, spread, unreadableSince }) => {
const isPatient = unreadableSince !== undefined && now - unreadableSince < patienceMilliseconds;
return {
now,
windows,
counts: told(names.counts, known.counts, isPatient),
series: told(names.series, known.series, isPatient),
...(spread !== undefined && { spread }),
...(unreadableSince !== undefined && { unreadableSince }),
};
},
};
}
function namesOf(objectives) {
const of = (isSeries) => [
...new Set(objectives.filter(({ kind }) => (kind === 'sustained') === isSeries).map(({ metric }) => metric)),
];
return { counts: of(false), series: of(true) };
}
function gatherAgain(objectives) {
const gathering = startGathering(namesOf(objectives));
let spread;
const take = (look) => {
for (const [metric, answer] of Object.entries(look.counts ?? {}))
gathering.takeCounts(metric, answer);
for (const [metric, answer] of Object.entries(look.series ?? {}))
gathering.takeSeries(metric, answer);
spread = look.spread ?? spread;
};
return (look, state) => {
for (const each of look.before ?? [])
take(each);
take(look);
const { now, windows = state.windows, unreadableSince } = look;
return gathering.evidence({
now,
windows,
...(spread !== undefined && { spread }),
...(unreadableSince !== undefined && { unreadableSince }),
});
};
}
function grow(known, name, { answer, with: grown }) {
const before = known.get(name);
if (answer.kind === 'told') {
const value = grown(before?.value, answer.value);
known.set(name, { value, to: value.grid.to, why: undefined });
return;
}
known.set(name, { value: before?.value, to: before?.to, why: answer });
}
function told(names, known, isPatient) {
return Object.fromEntries(names.map(name => {
const { value, why } = known.get(name) ?? { value: undefined, why: undefined };
const isSpent = why?.kind === 'unreadable' && !isPatient;
if (value !== undefined && !isSpent)
return [name, { kind: 'told', value }];
return [name, why ?? { kind: 'no-data', why: 'no interval is complete yet' }];
}));
}
}),
60158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  joinSeries),
y: () => (  joinReadings)
});
function joinReadings(before, more) {
const { intervals, isFitting } = onEdges(before.edges, more);
const fresh = intervals.filter(({ from }) => from >= before.grid.to);
const edges = before.edges ?? more.edges;
const remarks = [...before.remarks, ...more.remarks, ...(isFitting ? [] : [otherEdges])];
return {
grid: { ...before.grid, to: more.grid.to },
intervals: [...before.intervals, ...fresh],
...(edges !== undefined && { edges }),
lastSeen: { ...before.lastSeen, ...more.lastSeen },
remarks: [...new Set(remarks)],
};
}
function joinSeries(before, more) {
return {
grid: { ...before.grid, to: more.grid.to },
points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
remarks: [...new Set([...before.remarks, ...more.remarks])],
};
}
const otherEdges = 'the latency buckets of the source have changed meanwhile: newer latencies cannot be counted in the older ones, and are left out';
function onEdges(older, { edges: newer, intervals }) {
if (older === undefined || newer === undefined || isSame(older, newer))
return { intervals, isFitting: true };
const isFitting = older.every(edge => newer.includes(edge));
const fitted = ({ histogram, ...cell }) => {
if (histogram === undefined || !isFitting)
return cell;
return { ...cell, histogram: addedUp(histogram, newer, older) };
};
return {
isFitting,
intervals: intervals.map(({ from, candidate, stable }) => ({
from,
...(candidate && { candidate: fitted(candidate) }),
...(stable && { stable: fitted(stable) }),
})),
};
}
function isSame(older, newer) {
return older.length === newer.length && older.every((edge, at) => edge === newer[at]);
}
function addedUp(histogram, newer, older) {
const sums = [...older, Number.POSITIVE_INFINITY].map(() => 0);
for (const [at, each] of histogram.entries()) {
const upper = newer[at] ?? Number.POSITIVE_INFINITY;
const bucket = older.findIndex(edge => edge >= upper);
const place = bucket === -1 ? older.length : bucket;
sums[place] = (sums[place] ?? 0) + each;
}
return sums;
}
}),
6689:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  verdictTold)
});
function verdictTold(verdict, evidence) {
const { kind, hold, sufficient, against, because, judgedUntil, share } = verdict;
return {
kind,
hold,
sufficient,
because,
candidateRequests: requestsInWindow(evidence),
...(against !== undefined && { against }),
...(judgedUntil !== undefined && { judgedUntil }),
...(share !== undefined && { share }),
...(kind === 'fail' && failingSince(verdict, evidence)),
};
}
function requestsInWindow({ counts, windows }) {
const since = windows.at(-1)?.from ?? 0;
const { intervals } = readingOf(counts) ?? { intervals: [] };
let sum = 0;
for (let at = intervals.length - 1; at >= 0; at -= 1) {
const interval = intervals[at];
if (interval === undefined || interval.from < since)
break;
sum += interval.candidate?.total ?? 0;
}
return sum;
}
function failingSince({ judged }, { counts }) {
const told = judged.flatMap(({ kind, numbers }) => (kind === 'fail' ? (numbers['since'] ?? []) : []));
if (told.length > 0)
return { failingSince: Math.min(...told) };
const { intervals } = readingOf(counts) ?? { intervals: [] };
const counted = intervals.filter(({ candidate }) => (candidate?.total ?? 0) > 0);
const lastFine = counted.findLastIndex(({ candidate }) => candidate?.bad === 0);
const first = counted[lastFine + 1];
return first === undefined ? {} : { failingSince: first.from };
}
function readingOf(counts) {
const told = counts['requests'];
return told?.kind === 'told' ? told.value : undefined;
}
})
};
