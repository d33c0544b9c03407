import { shared as shared32 } from './shared-32.js';
import { shared as shared59 } from './shared-59.js';
export const id = 9167;
export const ids = [9167];
export const modules = {
89167:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
canaryShift: () => (  canaryShift),
climb: () => (  climb),
planned: () => (  planned),
prepare: () => (  prepare)
});
var decide = __webpack_require__(34522);
var outcome = __webpack_require__(41604);
var step = __webpack_require__(68264);
var choosing = __webpack_require__(51637);
var ending = __webpack_require__(96848);
var inputs = __webpack_require__(37524);
var plan_of = __webpack_require__(96977);
var words = __webpack_require__(6238);
var split = __webpack_require__(44515);
var by_hand = __webpack_require__(16482);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/plan-report.js
function planReport(outline, surveyed, values, others) {
const { plan, forecast, warnings, setup } = outline;
const against = [...outline.problems, ...others];
const { stream, live } = surveyed;
return [
{ kind: 'heading', text: `Plan for ${stream.service} in ${stream.environment}` },
paragraph(`${plan.candidate} takes over from ${plan.stable} on ${live.resource}. Nothing was changed.`),
paragraph(contents(plan)),
...(against.length === 0
? []
: [
paragraph('AS IT STANDS IT WOULD BE REFUSED, before anything moves:'),
{ kind: 'list', entries: against },
]),
...(warnings.length === 0 ? [] : [{ kind: 'list', entries: warnings }]),
shares(plan, forecast),
paragraph(`In all ${(0,words .Jr)(forecast.total)}; ${callsInWords(forecast)}.`),
paragraph(`If the runner dies: ${forecast.exposure.because}.`),
paragraph(surveyed.abilities.pinnedAtRollback),
...leftBehind(plan, surveyed, values),
...undoneToo(surveyed),
paragraph(setup === undefined
? 'Nobody judges the shares; probes alone decide.'
: `Judged by ${surveyed.telemetry?.name ?? 'telemetry'}: ${setup.objectives.map(({ name, role }) => (role === 'must' ? name : `${name} (${role})`)).join('; ')}.`),
...(outline.outlook ?? []),
ledger(surveyed),
roles(surveyed),
...byHand(plan, surveyed),
];
}
function contents({ candidate, digest, places, said }) {
if (digest === undefined)
return `Nobody says what has to lie in ${candidate}: whatever lies there is taken.`;
if (places)
return `First ${digest} is placed in ${candidate}, at 0 %.`;
return said ? `${digest} lies there, on your word.` : `${digest} has to lie there.`;
}
function leftBehind({ candidate, places }, { kind }, values) {
const isEvicted = kind === 'app-service' && values['evict-pinned'];
const isRetired = kind === 'container-apps' && places;
return [
...(isEvicted
? [
paragraph(`After going back the build of production is placed in ${candidate} as well, for such clients.`),
]
: []),
...(isRetired
? [
paragraph(`If it goes back, or never begins, ${candidate} is stopped as soon as that is proven, when it was made for this.`),
]
: []),
];
}
function undoneToo({ compensations = [] }) {
if (compensations.length === 0)
return [];
const entries = compensations.map(({ words }) => words).reverse();
return [paragraph('When the traffic goes back, this goes back too:'), { kind: 'list', entries }];
}
function shares(plan, forecast) {
const rows = forecast.rungs.map(rungRow);
const last = plan.until === undefined ? promotionRows(plan, forecast) : restRow(plan.until);
return {
kind: 'table',
columns: ['Share', 'Judged data', 'On the clock', 'Of which settling', 'Data come late by'],
rows: [...rows, ...last],
};
}
function rungRow({ percent, judged, wall, settling, lagMilliseconds, requests, }) {
const length = requests === undefined ? (0,words .Jr)(judged) : `${requests} requests, ${(0,words .Jr)(judged)}`;
return [(0,split .l)(percent), length, (0,words .Jr)(wall), (0,words .Jr)(settling), (0,words .Ln)(lagMilliseconds)];
}
function promotionRows(plan, { promotion, afterwards }) {
const settles = promotion === undefined ? '' : (0,words .Jr)(promotion);
const how = plan.waits === 'hand-off' ? ' (by resume)' : '';
return [
[
'100 %',
(0,words .Ln)(plan.watchMilliseconds),
`${(0,words .Jr)(afterwards)}${how}`,
settles,
(0,words .Ln)(plan.lagMilliseconds),
],
];
}
function restRow({ percent, holdForMilliseconds, }) {
return [
[`rests at ${(0,split .l)(percent)}`, '', `at most ${(0,words .Ln)(holdForMilliseconds)}, then back`, '', ''],
];
}
function callsInWords({ calls }) {
const { writes, looks, questions } = calls;
return `about ${writes} changes, ${looks} looks at the target and ${questions} questions to telemetry`;
}
function ledger({ ledger: { name, lasting, chosen } }) {
const why = chosen === undefined ? '' : ` (${chosen})`;
return paragraph(lasting
? `What happens is kept in ${name}${why}.`
: `NOTHING IS KEPT in the ledger ${name}${why}: if this run dies, nobody knows what to go back to.`);
}
function roles({ abilities, telemetry, compensations = [] }) {
const needed = [
...abilities.leastRoles,
...(telemetry?.abilities.leastRoles ?? []),
...(compensations[0]?.leastRoles ?? []),
];
return {
kind: 'table',
columns: ['Role', 'On', 'Why'],
rows: needed.map(({ role, scope, why }) => [role, scope, why]),
};
}
function byHand({ stable, candidate, until }, { kind, live, abilities }) {
const { resource, split, part } = live;
const place = { kind, resource, ...(part !== undefined && { part }), split, stable, candidate };
const commands = (isExchanged) => ({
kind: 'code',
text: (0,by_hand .W)({ ...place, isExchanged }).join('\n'),
});
if (abilities.promotion === 'weights' || until !== undefined)
return [paragraph('To go back by hand at any time:'), commands(false)];
return [
paragraph('To go back by hand before the swap:'),
commands(false),
paragraph('After the swap, once; it is a toggle, so look first what lies in the slot:'),
commands(true),
];
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
var compensation = __webpack_require__(19374);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/summary.js
function summaryOf({ ended, outline, surveyed }) {
const { plan } = outline;
const { service, environment } = surveyed.stream;
const next = (0,ending .sk)(ended);
return [
{ kind: 'heading', text: `${service} in ${environment}: ${ended.outcome}` },
{ kind: 'paragraph', text: (0,ending .gD)(ended, plan.candidate) },
...(next === undefined ? [] : [summary_paragraph(`Next: ${next}.`)]),
...(ended.wakeAt === undefined ? [] : [summary_paragraph(`It is looked at again at ${time(ended.wakeAt)}.`)]),
...refusal(ended),
facts(ended, outline, surveyed),
...summary_history(ended.history),
...verdictBlocks(ended.verdict),
...undone(ended),
...summary_byHand({ ended, outline, surveyed }),
...(ended.warnings.length === 0 ? [] : [{ kind: 'list', entries: ended.warnings }]),
];
}
function refusal({ refusal: fault, outcome }) {
if (fault === undefined || outcome === 'passed')
return [];
const entries = [
`hint: ${fault.hint}`,
...Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`),
];
return [{ kind: 'list', entries }];
}
function facts(ended, { plan, setup }, { ledger, telemetry }) {
const { state } = ended;
const detected = (0,decide .c6)(state);
const rows = [
['Promotion', plan.promotion],
['Candidate', `${plan.candidate}${plan.digest === undefined ? '' : ` (${plan.digest})`}`],
['Stable before', plan.stable],
['Judged by', setup === undefined || telemetry === undefined ? 'nobody' : telemetry.name],
['Share of the candidate, as seen', (0,split .l)(state.seen ?? 0)],
...measured(ended.verdict),
['All traffic on the candidate', (0,ending .d_)(state) ? 'yes' : 'no'],
...(detected === undefined ? [] : [['Time to detect', (0,words .Ln)(detected)]]),
...(state.accepted ?? []).map(words => ['Accepted', words]),
...(ended.leftOver ?? []).map(words => ['Left behind', words]),
['Ledger', ledger.lasting ? ledger.name : `${ledger.name}: nothing is kept`],
...(ended.journal === undefined ? [] : [['Journal', ended.journal]]),
];
return { kind: 'table', columns: ['What', ''], rows };
}
function measured(verdict) {
if (verdict?.share === undefined)
return [];
const { askedPercent, measuredPercent, fromPercent, toPercent } = verdict.share;
const words = `${measuredPercent} % at ${askedPercent} %; it may be ${fromPercent} % to ${toPercent} %`;
return [['Share of the requests that were counted', words]];
}
function summary_history(passed) {
if (passed.length === 0)
return [];
const rows = passed.map(({ at, state, because }) => [
time(at),
state.name,
(0,split .l)(state.seen ?? 0),
because,
]);
return [{ kind: 'table', columns: ['When', 'State', 'Seen', 'Why'], rows }];
}
function verdictBlocks(verdict) {
if (verdict === undefined)
return [];
const { candidate, stable } = verdict.requests;
const until = verdict.judgedUntil === undefined ? '' : `, judged until ${time(verdict.judgedUntil)}`;
return [
summary_paragraph(`Last verdict: ${verdict.kind}: ${verdict.because} (${candidate} requests of the candidate, ${stable} of stable${until})`),
{ kind: 'table', columns: ['Objective', 'Verdict', 'Because'], rows: verdict.judged.map(row) },
];
}
function row({ objective, role, kind, because }) {
return [role === 'must' ? objective : `${objective} (${role})`, kind, because];
}
function undone({ compensated = [] }) {
if (compensated.length === 0)
return [];
const commands = compensated.flatMap(one => one.byHand);
return [
(0,compensation .Jy)(compensated),
...(commands.length === 0
? []
: [summary_paragraph('To undo the rest by hand:'), { kind: 'code', text: commands.join('\n') }]),
];
}
function summary_byHand({ ended, outline, surveyed }) {
const { state, outcome } = ended;
const isOpen = ['stranded', 'broken', 'held'].includes(outcome) || state.name === 'rolling-back';
if (!isOpen || state.name === 'rolled-back')
return [];
const { plan } = outline;
const { part } = surveyed.live;
const commands = ended.byHand ??
(0,by_hand .W)({
kind: surveyed.kind,
resource: surveyed.live.resource,
...(part !== undefined && { part }),
split: surveyed.live.split,
stable: plan.stable,
candidate: plan.candidate,
isExchanged: state.exchanged === true,
});
return [summary_paragraph('To go back by hand:'), { kind: 'code', text: commands.join('\n') }];
}
function summary_paragraph(text) {
return { kind: 'paragraph', text };
}
function time(milliseconds) {
return new Date(milliseconds).toISOString();
}
var fault = __webpack_require__(88538);
var short_forms = __webpack_require__(88373);
var rollout_ladder = __webpack_require__(11498);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/wish.js
function wishOf(values) {
const artifact = artifactIn(values.artifact);
return {
artifact,
digest: artifact?.digest ?? (values.expect ?? values['said-digest'])?.slice(-71),
said: values['said-digest'] !== undefined,
ladder: ladderIn(values),
objectives: objectivesIn(values.objectives),
};
}
function artifactIn(given) {
if (given === undefined)
return undefined;
const digest = given.slice(-71);
const reference = given.slice(0, -72);
if (given.includes('#'))
return { kind: 'package', reference, digest };
const slash = reference.lastIndexOf('/');
const colon = reference.lastIndexOf(':');
return { kind: 'image', reference: colon > slash ? reference.slice(0, colon) : reference, digest };
}
function ladderIn({ ladder, until }) {
if (ladder === undefined)
return undefined;
const parsed = (0,rollout_ladder ._k)(ladder, { until: until !== undefined });
if (parsed.kind === 'ladder')
return parsed.ladder;
throw new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { ladder: (0,rollout_ladder .ll)(parsed.problems) },
});
}
function objectivesIn(given) {
if (given === undefined)
return undefined;
const read = (0,short_forms .ov)(given);
if ('value' in read)
return read.value;
throw (0,short_forms .NZ)(read.problems);
}
var outlook = __webpack_require__(54002);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift.js
const outputs = {
promoted: '`true` when the candidate has all of the traffic, also while it is still watched; otherwise `false`.',
weight: 'The share of the candidate in percent, as it was seen last.',
promotion: 'The id of the promotion, `prm_…`, by which pause, continue, abort, rollback and resume know it.',
journal: 'The file with every decision and its reason; `azure-promote replay` reads it.',
verdict: 'The last verdict, as JSON; empty when nothing was judged.',
'time-to-detect': 'Seconds from the first failing interval to the decision to go back; empty when it did not.',
'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
plan: 'The plan, as JSON: shares, times, what happens in doubt.',
};
const canaryShift = (0,step .o)()({
name: 'canary-shift',
title: 'Canary shift',
summary: 'Give a new version its traffic in steps, judge it on every step, and go back when it is worse.',
about: [
'Climbs a ladder of shares. On every rung it waits until the share is in force, and compares the candidate with the stable version by telemetry; with nothing configured, by the platform’s own metrics. A candidate that is worse goes back at once, and the step fails. One that holds gets all of the traffic and is watched for a while.',
'Before anything moves it writes down what to go back to. A job that is cancelled goes back within seconds; of one that dies, `resume` takes the rollout back. `dry-run` prints the whole plan, changes nothing, and ends red where the run would be refused.',
'It never goes on without knowing: a silent candidate takes it back; no data at all, an unreadable answer or an undecided verdict hold it, and then take it back.',
],
inputs: inputs .KK,
rules: inputs .OE,
outputs,
needs: ['rollout'],
post: true,
examples: [
{
title: 'Shift to what lies in the idle slot, if it is what we built',
values: {
target: 'app-service',
'resource-group': 'rg-prod',
app: 'payments',
candidate: 'idle',
expect: `ghcr.io/contoso/payments@sha256:${'0'.repeat(64)}`,
ladder: 'cautious',
},
},
{
title: 'Create a revision at 0 %, and shift to it',
values: {
target: 'container-apps',
'resource-group': 'rg-prod',
app: 'orders',
artifact: `contoso.azurecr.io/orders@sha256:${'0'.repeat(64)}`,
ladder: '5%/10m, 50%/10m, 100%',
objectives: 'error-rate < 1%',
},
},
{
title: 'What would it do?',
values: {
target: 'container-apps',
'resource-group': 'rg-prod',
app: 'orders',
candidate: 'orders--v2',
'dry-run': 'true',
},
},
],
async look({ rollout }, values) {
const prepared = await prepare(rollout, values);
if (prepared.kind === 'there')
return thereAlready(prepared);
const ready = { ...prepared, outlined: await (0,outlook .W)(rollout, prepared, values) };
return values['dry-run'] ? planned(rollout, ready, values) : climb(rollout, ready, values);
},
});
async function prepare(rollout, values, 
id) {
const wish = wishOf(values);
const surveyed = await rollout.survey(values);
const choice = (0,choosing .S)({ candidate: values.candidate, ...wish }, surveyed);
if (choice.kind === 'there')
return { ...choice, surveyed };
const goesOn = choice.kind === 'go-on';
const promotion = goesOn ? choice.promotion.id : (id ?? surveyed.promotion);
const chosen = { candidate: choice.candidate, stable: choice.stable, promotion };
const outlined = (0,plan_of .rj)({ values, wish, surveyed, chosen, host: rollout.host });
return { kind: 'ready', wish, surveyed, outlined, goesOn };
}
async function climb(rollout, prepared, values, more = {}) {
const { wish, surveyed, outlined, goesOn } = prepared;
if (surveyed.skew !== undefined)
throw surveyed.skew;
if (!goesOn && (await rollout.endStandby(surveyed))) {
const anew = await prepare(rollout, values);
return anew.kind === 'there'
? thereAlready(anew)
: climb(rollout, underOneName(prepared, anew), values, more);
}
const { plan, setup, arms } = outlined;
for (const warning of outlined.warnings)
rollout.warn(warning);
if (!surveyed.ledger.lasting)
rollout.warn(unarmed(surveyed));
const wanted = { plan, setup, arms, artifact: wish.artifact, goesOn, ...more };
const ended = await rollout.run(wanted, surveyed, values);
return sightOf(ended, outlined, surveyed);
}
function underOneName(before, anew) {
if (anew.goesOn)
return anew;
const plan = { ...anew.outlined.plan, promotion: before.outlined.plan.promotion };
return { ...anew, outlined: { ...anew.outlined, warnings: before.outlined.warnings, plan } };
}
function unarmed({ ledger }) {
return (ledger.chosen ??
'NOTHING IS KEPT: with the ledger none, nobody can take this rollout back if this run dies');
}
function sightOf(ended, outlined, surveyed) {
const code = (0,ending .$N)(ended);
return {
outcome: ended.outcome,
...(code !== undefined && { code }),
headline: (0,ending .gD)(ended, outlined.plan.candidate),
findings: [],
outputs: outputsOf(ended, outlined),
document: summaryOf({ ended, outline: outlined, surveyed }),
};
}
function outputsOf(ended, { plan }) {
const { state, verdict, wakeAt, journal = '' } = ended;
const detected = (0,decide .c6)(state);
return {
promoted: String((0,ending .d_)(state)),
weight: String(state.seen ?? 0),
promotion: plan.promotion,
journal,
verdict: verdict === undefined ? '' : JSON.stringify(verdict),
'time-to-detect': detected === undefined ? '' : String(Math.round(detected / 1_000)),
'resume-at': wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
plan: JSON.stringify(plan),
};
}
const nothing = {
promoted: 'false',
weight: '',
promotion: '',
journal: '',
verdict: '',
'time-to-detect': '',
'resume-at': '',
plan: '',
};
function thereAlready({ arm, because, surveyed }) {
const { stream } = surveyed;
return {
outcome: 'passed',
headline: because,
findings: [],
outputs: { ...nothing, promoted: 'true', weight: '100' },
document: [
{ kind: 'heading', text: `${stream.service} in ${stream.environment}: passed` },
{ kind: 'paragraph', text: `Nothing was changed: ${because}. Nothing else is on its way to ${arm}.` },
],
};
}
async function planned(rollout, prepared, values) {
const { outlined, surveyed } = prepared;
const { plan } = outlined;
const others = await othersAgainst(rollout, prepared);
const fault = outlined.problems.length > 0 ? (0,plan_of .Ri)(outlined.problems) : others[0];
const shares = [...plan.rungs.map(({ percent }) => `${percent} %`), ...(plan.until ? [] : ['100 %'])];
const sight = {
findings: [],
outputs: { ...nothing, plan: JSON.stringify(plan) },
document: planReport(outlined, surveyed, values, others.map(({ message, hint }) => `${message}: ${hint}`)),
};
return fault === undefined
? {
outcome: 'passed',
headline: `${plan.candidate}: ${shares.join(', ')}; nothing was changed`,
...sight,
}
: { outcome: (0,outcome .sG)(fault.class), headline: fault.message, fault, ...sight };
}
async function othersAgainst(rollout, { outlined, surveyed, goesOn }) {
const obstacle = goesOn ? undefined : await rollout?.obstacle(outlined.plan);
return [surveyed.skew, obstacle].filter(fault => fault !== undefined);
}
}),
16482:
(shared59[16482]),
51637:
(shared59[51637]),
96848:
(shared32[96848]),
96977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sX: () => (  isMade),
rj: () => (  outline),
Ri: () => (  unfit)
});
var fault = __webpack_require__(88538);
var promised = __webpack_require__(74887);
var settings = __webpack_require__(43100);
var words = __webpack_require__(6238);
;// CONCATENATED MODULE: ./lib/shared/rollout/forecasting/limits.js
const day = 86_400_000;
const usualJobLimits = { 'azure-pipelines': 3_600_000, github: 21_600_000 };
const howToRaise = {
'azure-pipelines': 'set timeoutInMinutes of the job',
github: 'set timeout-minutes of the job, or use a runner of your own',
};
function judgingProblems(plan, telemetry) {
const { checkMilliseconds } = plan;
if (!(checkMilliseconds > 0))
return ['a check every 0 s would never end'];
if (telemetry === undefined) {
return plan.rungs.length === 0
? []
: ['nobody would judge the shares: without telemetry only blue-green and instant make sense'];
}
const finest = telemetry.stepMilliseconds;
return plan.rungs.flatMap(({ percent, lasts }) => {
const length = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
return length >= finest
? []
: [
`${(0,words .uM)(percent)} for ${(0,words .Ln)(length)} is shorter than one interval of the telemetry, ${(0,words .Ln)(finest)}`,
];
});
}
function resumeProblems(plan, resume) {
const { until, watchMilliseconds, standbyMilliseconds } = plan;
const leaves = until === undefined && watchMilliseconds + standbyMilliseconds > 0;
if (plan.waits !== 'hand-off' || !leaves)
return [];
const age = resume?.heartbeatAgeMilliseconds;
if (age === undefined) {
return ['hand-off needs a resume that has run at least once: nobody would finish this rollout'];
}
if (age < day)
return [];
return [`hand-off needs a resume that ran within the last ${(0,words .Ln)(day)}; the last one was ${(0,words .Ln)(age)} ago`];
}
function limitProblems(plan, { total }, job) {
const most = plan.maxDurationMilliseconds;
const climbing = total.best - (plan.waits === 'inline' ? plan.watchMilliseconds + plan.standbyMilliseconds : 0);
return [
...(most !== undefined && climbing > most
? [`it takes ${(0,words .Ln)(climbing)} at least to reach its end, and may take ${(0,words .Ln)(most)}`]
: []),
...(job !== undefined && total.best > job.limitMilliseconds ? [doesNotFit(total, job)] : []),
];
}
function doesNotFit(total, { limitMilliseconds, host }) {
const how = host === undefined ? 'give the job more time' : howToRaise[host];
return `it takes ${(0,words .Jr)(total)}, and the job may take ${(0,words .Ln)(limitMilliseconds)}: ${how}, or let a later run go on (until, hand-off)`;
}
function limitWarnings(plan, forecast, planning) {
const { job, resume } = planning;
const { total, exposure } = forecast;
const most = plan.maxDurationMilliseconds;
const isTight = job !== undefined && total.worst > job.limitMilliseconds;
const unwatched = plan.rungs.length === 0 && plan.watchMilliseconds === 0;
return [
...(isTight ? [`if data come slowly, ${doesNotFit(total, job)}`] : []),
...(most !== undefined && total.worst > most
? [`it takes ${(0,words .Jr)(total)}, and goes back after ${(0,words .Ln)(most)}`]
: []),
...(resume === undefined ? [exposure.because] : []),
...(unwatched
? ['nobody judges the candidate with traffic on it: there are no shares below 100 %, and no watch']
: []),
...(plan.until !== undefined && resume === undefined
? [
`it rests at ${(0,words .uM)(plan.until.percent)} for ${(0,words .Ln)(plan.until.holdForMilliseconds)}, and without a resume nobody brings it back then`,
]
: []),
];
}
var ladder = __webpack_require__(11498);
var presets = __webpack_require__(13129);
;// CONCATENATED MODULE: ./lib/shared/rollout/forecasting/exposure.js
const leaseMilliseconds = 180_000;
const farewellMilliseconds = 7_000;
function exposureOf(plan, { abilities, resume }) {
const { settlingMilliseconds, lagMilliseconds, checkMilliseconds } = plan;
const { stickyMilliseconds } = abilities;
const cancelledMilliseconds = cancelled(plan, resume);
const bound = cancelledMilliseconds === undefined ? {} : { cancelledMilliseconds };
if (resume === undefined) {
const killed = 'a run that is killed without a word has no bound, since no resume stands behind it';
const because = [
whenCancelled(plan, cancelledMilliseconds),
...atRest(plan),
`${killed}: run resume on a schedule`,
];
return { ...bound, stickyMilliseconds, because: because.join('; ') };
}
const judging = plan.judged ? lagMilliseconds + checkMilliseconds : 0;
const killedMilliseconds = leaseMilliseconds + resume.everyMilliseconds + judging + settlingMilliseconds;
const parts = [
`${(0,words .Ln)(leaseMilliseconds)} until the lease ends`,
`${(0,words .Ln)(resume.everyMilliseconds)} until resume runs (${howKnown(resume)})`,
...(judging > 0 ? [`${(0,words .Ln)(judging)} to judge`] : []),
`${(0,words .Ln)(settlingMilliseconds)} to come into force`,
];
const because = [
whenCancelled(plan, cancelledMilliseconds),
`one that is killed, within ${(0,words .Ln)(killedMilliseconds)}: ${parts.join(', ')}`,
...atRest(plan),
];
return { ...bound, killedMilliseconds, stickyMilliseconds, because: because.join('; ') };
}
function cancelled(plan, resume) {
if (plan.onInterrupt === 'roll-back')
return farewellMilliseconds + plan.settlingMilliseconds;
if (resume === undefined)
return undefined;
return plan.holdForMilliseconds + resume.everyMilliseconds + plan.settlingMilliseconds;
}
function whenCancelled({ onInterrupt }, milliseconds) {
if (milliseconds === undefined)
return 'a run that is cancelled keeps its share, as on-interrupt says, without a bound';
if (onInterrupt === 'roll-back')
return `a run that is cancelled goes back within ${(0,words .Ln)(milliseconds)}`;
return `a run that is cancelled keeps its share, as on-interrupt says, and goes back within ${(0,words .Ln)(milliseconds)}`;
}
function atRest({ until }) {
if (until === undefined)
return [];
const { percent, holdForMilliseconds } = until;
return [`while it rests at ${(0,words .uM)(percent)}, for at most ${(0,words .Ln)(holdForMilliseconds)}, nobody judges it`];
}
function howKnown({ isSeen }) {
return isSeen === true
? 'so far apart were its last runs at most'
: 'assumed: no two of its scheduled runs have been seen yet';
}
;// CONCATENATED MODULE: ./lib/shared/rollout/forecasting/forecast.js
const lookEveryMilliseconds = 5_000;
function forecastOf(plan, terms) {
const settling = settlingOf(terms.abilities);
const last = plan.until?.percent ?? 100;
const rungs = plan.rungs
.filter(({ percent }) => percent <= last)
.map(rung => rungForecast({ plan, terms, rung, settling }));
const promotion = plan.until === undefined ? { promotion: settling } : {};
const afterwards = plan.until === undefined ? afterwardsOf(plan) : { best: 0, worst: 0 };
const waited = plan.waits === 'inline' ? [afterwards] : [];
const parts = [...rungs.map(({ wall }) => wall), ...Object.values(promotion), ...waited];
return {
rungs,
...promotion,
afterwards,
total: sum(parts),
exposure: exposureOf(plan, terms),
calls: callsOf({ plan, rungs, settling, afterwards }),
};
}
function settlingOf({ settling }) {
return { best: settling.expectedMilliseconds, worst: settling.worstMilliseconds };
}
function afterwardsOf(plan) {
const { watchMilliseconds: watch, standbyMilliseconds: standby } = plan;
const late = watch > 0 && plan.judged ? plan.lagMilliseconds + plan.checkMilliseconds : 0;
return { best: watch + standby + late, worst: 2 * watch + standby + late };
}
function rungForecast({ plan, terms, rung, settling }) {
const { percent, lasts } = rung;
const longest = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
const least = lasts.kind === 'time' ? longest : Math.min(longest, plan.checkMilliseconds);
const judged = { best: least, worst: 2 * longest };
const { lagMilliseconds, checkMilliseconds } = plan;
const looked = (milliseconds) => Math.ceil((milliseconds + lagMilliseconds) / checkMilliseconds) * checkMilliseconds;
const wall = { best: settling.best + looked(judged.best), worst: settling.worst + looked(judged.worst) };
return {
percent,
judged,
...(lasts.kind === 'count' && { requests: lasts.requests }),
settling,
lagMilliseconds,
wall,
exposure: exposureOf(plan, terms),
calls: {
writes: 1,
looks: looksOf(settling),
questions: plan.judged ? Math.ceil(looked(judged.best) / checkMilliseconds) : 0,
},
};
}
function looksOf(settling) {
return 2 + Math.ceil(settling.best / lookEveryMilliseconds);
}
function callsOf({ plan, rungs, settling, afterwards }) {
const promotes = plan.until === undefined;
const watched = plan.judged && plan.waits === 'inline' && plan.watchMilliseconds > 0 && promotes;
const add = (of) => rungs.reduce((all, { calls }) => all + of(calls), 0);
return {
writes: add(({ writes }) => writes) + (promotes ? 1 : 0),
looks: add(({ looks }) => looks) + (promotes ? looksOf(settling) : 0),
questions: add(({ questions }) => questions) +
(watched ? Math.ceil((afterwards.best - plan.standbyMilliseconds) / plan.checkMilliseconds) : 0),
};
}
function sum(ranges) {
return {
best: ranges.reduce((all, { best }) => all + best, 0),
worst: ranges.reduce((all, { worst }) => all + worst, 0),
};
}
var traffic_abilities = __webpack_require__(13005);
;// CONCATENATED MODULE: ./lib/shared/rollout/ladders/fitting.js
function fitLadder(ladder, abilities) {
const shares = [...ladder.rungs.map(({ percent }) => percent), ...(ladder.toHundred ? [100] : [])];
const problems = shares.flatMap(percent => {
const why = (0,traffic_abilities .M)(abilities, percent);
return why === undefined ? [] : [`${(0,words .uM)(percent)} cannot be shown: ${why}`];
});
return { problems, warnings: ladder.rungs.flatMap(rung => slowness(rung, abilities)) };
}
function slowness({ percent, lasts }, { settling }) {
const length = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
if (settling.expectedMilliseconds < length)
return [];
return [
`${(0,words .uM)(percent)} is judged for ${(0,words .Ln)(length)}, and takes ${(0,words .Ln)(settling.expectedMilliseconds)} to come into force here`,
];
}
;// CONCATENATED MODULE: ./lib/shared/rollout/ladders/hold-back.js
const mostHeldBack = 50;
function withHeldBack(ladder, percent, watchMilliseconds) {
const last = { percent: hold_back_top(percent), lasts: { kind: 'time', milliseconds: watchMilliseconds } };
return { ...ladder, rungs: [...ladder.rungs, last] };
}
function heldBackProblems(holding) {
const { ladder, percent, abilities, rests, waits, isJudged, watchMilliseconds } = holding;
const highest = ladder.rungs.at(-1)?.percent ?? 0;
const problems = [
!(percent > 0 && percent <= mostHeldBack) &&
`it takes a share above 0 % and up to ${(0,words .uM)(mostHeldBack)}`,
abilities.promotion === 'swap' &&
'this target promotes by a swap: what the swap has done is what has to be watched, and stable has no share behind it',
rests && 'the rollout rests before the watch begins; leave until out',
waits === 'hand-off' && 'the hand-off begins at 100 %, and this watch ends before that',
!isJudged && 'nobody judges, so that nobody compares',
watchMilliseconds === 0 && 'nothing is watched, so that nothing is compared; give watch a time',
highest >= hold_back_top(percent) &&
`the ladder climbs to ${(0,words .uM)(highest)} by itself, and ${(0,words .uM)(hold_back_top(percent))} is what would be left to the candidate`,
];
return problems.flatMap(problem => (problem === false ? [] : [`hold-back ${(0,words .uM)(percent)}: ${problem}`]));
}
function hold_back_top(percent) {
return Number((100 - percent).toFixed(9));
}
;// CONCATENATED MODULE: ./lib/shared/rollout/planning.js
const second = 1_000;
const minute = 60 * second;
const usualCheckMilliseconds = 30 * second;
const usualHoldMilliseconds = 120 * minute;
function planRollout(given) {
const { planning, problems: holdingBack } = heldBack(given);
const fit = fitLadder(planning.ladder, planning.abilities);
const plan = planOf(planning);
const forecast = forecastOf(plan, planning);
const problems = [
...fit.problems,
...holdingBack,
...untilProblems(planning),
...judgingProblems(plan, planning.telemetry),
...resumeProblems(plan, planning.resume),
...limitProblems(plan, forecast, planning.job),
];
const warnings = [...fit.warnings, ...limitWarnings(plan, forecast, planning)];
const outlook = { plan, forecast, warnings };
return problems.length > 0 ? { kind: 'refused', problems, ...outlook } : { kind: 'planned', ...outlook };
}
function heldBack(given) {
const { ladder, abilities, telemetry, wishes = {} } = given;
const { holdBack, waits = 'inline', until } = wishes;
if (holdBack === undefined)
return { planning: given, problems: [] };
const watchMilliseconds = wishes.watchMilliseconds ?? usualWatch(ladder);
const isJudged = telemetry !== undefined;
const problems = heldBackProblems({
...{ ladder, percent: holdBack, watchMilliseconds, abilities, isJudged, waits },
rests: until !== undefined,
});
if (problems.length > 0)
return { planning: given, problems };
const higher = withHeldBack(ladder, holdBack, watchMilliseconds);
return { planning: { ...given, ladder: higher, wishes: { ...wishes, watchMilliseconds: 0 } }, problems };
}
function usualWatch({ preset }) {
return preset === undefined ? presets .SF : presets .v4[preset].watchMilliseconds;
}
function planOf({ ladder, abilities, telemetry, wishes = {}, ...names }) {
const { promotion, candidate, stable, digest, said } = names;
const hold = wishes.holdForMilliseconds ?? usualHoldMilliseconds;
const most = wishes.maxDurationMilliseconds;
return {
version: 1,
promotion,
candidate,
stable,
...(digest !== undefined && { digest }),
...(said && { said }),
places: wishes.places ?? false,
probes: wishes.probes ?? true,
...(abilities.promotion === 'swap' && { exchanges: true }),
rungs: ladder.rungs,
...(wishes.until !== undefined && {
until: { holdForMilliseconds: hold, onJobFailure: 'roll-back', ...wishes.until },
}),
watchMilliseconds: wishes.watchMilliseconds ?? usualWatch(ladder),
standbyMilliseconds: wishes.standbyMilliseconds ?? 0,
onUndecided: wishes.onUndecided ?? 'hold',
onNoData: wishes.onNoData ?? 'roll-back',
onInterrupt: wishes.onInterrupt ?? 'roll-back',
holdForMilliseconds: hold,
...(most !== undefined && { maxDurationMilliseconds: most }),
waits: wishes.waits ?? 'inline',
judged: telemetry !== undefined,
checkMilliseconds: wishes.checkMilliseconds ?? Math.max(usualCheckMilliseconds, telemetry?.stepMilliseconds ?? 0),
lagMilliseconds: telemetry?.lagMilliseconds ?? 0,
settlingMilliseconds: abilities.settling.worstMilliseconds,
};
}
function untilProblems({ ladder, wishes }) {
const until = wishes?.until?.percent;
if (until === undefined)
return ladder.toHundred ? [] : ['the ladder does not end at 100%, and rests nowhere'];
if (ladder.rungs.some(({ percent }) => percent === until))
return [];
const shares = ladder.rungs.map(({ percent }) => (0,words .uM)(percent)).join(', ');
return [
`it cannot rest at ${(0,words .uM)(until)}: ${shares === '' ? 'the ladder has no share below 100 %' : `the shares of the ladder are ${shares}`}`,
];
}
var usual = __webpack_require__(67968);
var plan_of = __webpack_require__(96653);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/demands.js
function climbingObjectives(wished, { abilities }) {
const climbing = wished?.filter(({ kind }) => kind !== 'budget') ?? [];
return climbing.length > 0 ? climbing : (0,usual .R)(abilities);
}
function demandProblems({ values, wish, surveyed: { telemetry } }) {
if (telemetry === undefined)
return [];
if (!telemetry.abilities.questions.includes('counts'))
return versionProblems(values, telemetry);
const isPlatform = (values.source ?? 'platform') === 'platform' && values.load === undefined;
const demands = climbingObjectives(wish.objectives, telemetry).flatMap(each => [...(0,plan_of .e)(each, telemetry), ...metricProblem(each, telemetry, isPlatform)].map(problem => `${each.name}: ${problem}`));
return [...demands, ...versionProblems(values, telemetry)];
}
function metricProblem({ kind, metric }, { name, abilities }, isPlatform) {
const isKnown = kind === 'sustained' ? isPlatform && abilities.questions.includes('series') : metric === 'requests';
if (isKnown)
return [];
const what = kind === 'sustained' ? 'numbers' : 'counts';
return [`${name} has no ${what} named ${JSON.stringify(metric)} in a rollout: let slo-gate judge it`];
}
function budgetWarnings(wished) {
const budgets = wished?.filter(({ kind }) => kind === 'budget') ?? [];
return budgets.map(({ name }) => `${name} counts over longer than a rollout, and judges no candidate: let slo-gate ask before it begins`);
}
function versionProblems(values, { name }) {
if (values.source !== 'log-analytics')
return [];
const [candidate, stable] = [values['candidate-version'], values['stable-version']];
const missing = ['candidate-version', 'stable-version'].filter(each => values[each] === undefined);
if (missing.length > 0)
return [`${name} knows an arm by its version: give ${missing.join(' and ')}`];
return candidate === stable ? [`candidate-version and stable-version are the same, ${candidate}`] : [];
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/sharing.js
function sharingOf({ values, surveyed, chosen }) {
const { abilities, live } = surveyed;
const { split, stickyMilliseconds = abilities.stickyMilliseconds } = live;
const others = Object.entries(split).filter(([name]) => name !== chosen.candidate);
const rest = others.reduce((sum, [, share]) => sum + share, 0);
const stable = split[chosen.stable] ?? 0;
return {
independent: abilities.independent === true && stickyMilliseconds === 0,
stickyMilliseconds,
settlingMilliseconds: abilities.settling.worstMilliseconds,
...(stable > 0 && stable < rest && { stablePart: stable / rest }),
...(values['traffic-share'] === 'tell' && { isToldOnly: true }),
};
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/stopped-before.js
function stoppedBefore({ promotions }) {
const newest = promotions.findLast(({ finished }) => finished?.outcome !== 'refused');
if (newest?.stopped === undefined)
return [];
const { resource, start, at } = newest.stopped;
const when = new Date(at).toISOString();
return [
`the brake of ${newest.id} stopped ${resource} at ${when}; unless somebody has started it since, it answers nobody: ${start}`,
];
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/plan-of.js
function outline(given) {
const asking = { ...given, surveyed: patient(given) };
const { surveyed, wish, values, chosen } = asking;
const planning = planningOf(asking);
const planned = planRollout(planning);
const problems = [
...(planned.kind === 'refused' ? planned.problems : []),
...addressProblems(asking),
...demandProblems(asking),
];
if (problems.length > 0 && !values['dry-run'])
throw unfit(problems);
const { plan, forecast, warnings } = planned;
const { telemetry } = surveyed;
const setup = telemetry && {
objectives: climbingObjectives(wish.objectives, telemetry),
settings: (0,promised .X)(wish.objectives ?? [], settings .U),
plan: isMade(values) ? evenly(plan.rungs) : plan.rungs.map(plannedFor),
stepMilliseconds: telemetry.abilities.stepMilliseconds,
lagMilliseconds: telemetry.abilities.lagMilliseconds,
...(surveyed.abilities.stickyMilliseconds > 0 && !isMade(values) && { sticky: true }),
...(!isMade(values) && { sharing: sharingOf(asking) }),
};
return {
plan,
forecast,
warnings: [
...warnings,
...budgetWarnings(wish.objectives),
...limitDoubts(asking, planning, [...warnings, ...problems]),
...stoppedBefore(surveyed.standing),
],
problems,
setup,
arms: armsOf(chosen, values),
};
}
function isMade({ source, load }) {
return source === 'probe' || load !== undefined;
}
function plannedFor({ percent, lasts }) {
return { percent, milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds };
}
function evenly(rungs) {
const milliseconds = rungs.reduce((sum, rung) => sum + plannedFor(rung).milliseconds, 0);
return milliseconds === 0 ? [] : [{ percent: 50, milliseconds }];
}
function addressProblems({ values, surveyed, chosen }) {
if (!isMade(values))
return [];
return [chosen.candidate, chosen.stable].flatMap(name => {
const arm = surveyed.live.arms.find(each => each.name === name);
if (arm === undefined || arm.address !== undefined)
return [];
return [`${name} has no address of its own that our requests could be sent to`];
});
}
const longWatchMilliseconds = 6 * 3_600_000;
const longRungMilliseconds = 15 * 60_000;
const coarseMilliseconds = 5 * 60_000;
const usualMilliseconds = 30_000;
function patient({ surveyed, wish, values }) {
const { telemetry, abilities } = surveyed;
const { rungs } = wish.ladder ?? (0,ladder .CH)((0,presets .Sd)(abilities));
const isLong = (values.watch?.milliseconds ?? 0) >= longWatchMilliseconds;
const shortest = Math.min(...rungs.map(({ lasts }) => (lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds)));
if (telemetry === undefined)
return surveyed;
const finest = telemetry.abilities.stepMilliseconds;
const wanted = isLong && shortest >= longRungMilliseconds ? coarseMilliseconds : usualMilliseconds;
const stepMilliseconds = Math.ceil(wanted / finest) * finest;
return {
...surveyed,
telemetry: { ...telemetry, abilities: { ...telemetry.abilities, stepMilliseconds } },
};
}
function planningOf({ values, wish, surveyed, chosen }) {
const { abilities, telemetry, heartbeatAge, heartbeatInterval } = surveyed;
const timeout = values['job-timeout']?.milliseconds;
return {
promotion: chosen.promotion,
candidate: chosen.candidate,
stable: chosen.stable,
...(wish.digest !== undefined && { digest: wish.digest }),
...(wish.said && { said: true }),
ladder: wish.ladder ?? (0,ladder .CH)((0,presets .Sd)(abilities)),
abilities,
...(telemetry && { telemetry: telemetry.abilities }),
wishes: wishesOf(values, wish),
...(timeout !== undefined && { job: { limitMilliseconds: timeout } }),
...(heartbeatAge !== undefined && {
resume: {
everyMilliseconds: heartbeatInterval ?? usualScheduleMilliseconds,
isSeen: heartbeatInterval !== undefined,
heartbeatAgeMilliseconds: heartbeatAge,
},
}),
};
}
const usualScheduleMilliseconds = 15 * 60_000;
function wishesOf(values, { artifact }) {
const hold = values['hold-for'].milliseconds;
const { until, watch, wait } = values;
const most = values['max-duration']?.milliseconds;
return {
places: artifact !== undefined,
probes: values.probes > 0,
...(until !== undefined && {
until: { percent: until, holdForMilliseconds: hold, onJobFailure: values['on-job-failure'] },
}),
...(watch !== undefined && { watchMilliseconds: watch.milliseconds }),
...(values['hold-back'] !== undefined && { holdBack: values['hold-back'] }),
standbyMilliseconds: values.standby.milliseconds,
onUndecided: values['on-undecided'],
onNoData: values['on-no-data'],
onInterrupt: values['on-interrupt'],
holdForMilliseconds: hold,
...(most !== undefined && { maxDurationMilliseconds: most }),
waits: wait,
};
}
function limitDoubts({ host, values }, planning, known) {
if (host === 'terminal' || values['job-timeout'] !== undefined)
return [];
const job = { limitMilliseconds: usualJobLimits[host], host };
const planned = planRollout({ ...planning, job });
const said = planned.kind === 'refused' ? planned.problems : planned.warnings;
return said
.filter(words => !known.includes(words))
.map(words => `unless job-timeout says otherwise: ${words}`);
}
function armsOf({ candidate, stable }, values) {
const versionOf = (version) => (version === undefined ? {} : { version });
return {
candidate: { arm: candidate, ...versionOf(values['candidate-version']) },
stable: { arm: stable, ...versionOf(values['stable-version']) },
};
}
function unfit(problems) {
return new fault .v('PLAN_UNFIT', problems.join('; '), {
facts: Object.fromEntries(problems.map((problem, at) => [`problem-${at + 1}`, problem])),
});
}
}),
54002:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  withOutlook)
});
var enough = __webpack_require__(6765);
var words = __webpack_require__(6238);
var plan_of = __webpack_require__(96977);
var foresight_report = __webpack_require__(36333);
;// CONCATENATED MODULE: ./lib/shared/steps/outlook/lately.js
const hour = 3_600_000;
const fiveMinutes = 300_000;
const hoursAsked = 36;
const hoursOfDay = 24;
function hourGrid({ now, stepMilliseconds: finest, lagMilliseconds }) {
const step = Math.ceil(fiveMinutes / finest) * finest;
return gridBefore(now - lagMilliseconds, step, hour);
}
function dayGrid({ now, lagMilliseconds }) {
return gridBefore(now - lagMilliseconds, hour, hoursAsked * hour);
}
function gridBefore(end, stepMilliseconds, length) {
const to = Math.floor(end / stepMilliseconds) * stepMilliseconds;
return { from: to - Math.ceil(length / stepMilliseconds) * stepMilliseconds, to, stepMilliseconds };
}
function countedIn({ intervals }) {
return intervals.flatMap(({ from, candidate, stable }) => {
const cells = [candidate, stable].filter(cell => cell !== undefined);
const total = cells.reduce((sum, cell) => sum + cell.total, 0);
const bad = cells.reduce((sum, cell) => sum + cell.bad, 0);
return cells.length === 0 ? [] : [{ from, total, bad }];
});
}
function latelyFrom(ofHour, ofDay) {
const cells = countedIn(ofHour);
const begun = ofDay === undefined ? undefined : firstHeard(countedIn(ofDay));
const isWhole = begun !== undefined && begun + hour <= ofHour.grid.from;
const from = isWhole ? ofHour.grid.from : firstHeard(cells);
if (cells.length === 0 || from === undefined)
return undefined;
const milliseconds = ofHour.grid.to - from;
const total = cells.reduce((sum, cell) => sum + cell.total, 0);
const busiest = Math.max(...cells.map(cell => cell.total));
return {
perSecond: total / (milliseconds / 1_000),
mostPerSecond: (busiest + 2 * Math.sqrt(busiest + 1)) / (ofHour.grid.stepMilliseconds / 1_000),
total,
bad: cells.reduce((sum, cell) => sum + cell.bad, 0),
milliseconds,
isWhole,
day: dayFrom(ofDay),
};
}
function firstHeard(cells) {
return cells.find(({ total }) => total > 0)?.from;
}
function dayFrom(reading) {
if (reading === undefined)
return [];
const cells = countedIn(reading);
const begun = firstHeard(cells);
const from = reading.grid.to - hoursOfDay * hour;
if (begun === undefined || begun > from || reading.grid.from > from)
return [];
const totals = new Map(cells.map(cell => [cell.from, cell.total]));
return Array.from({ length: hoursOfDay }, (_, at) => {
const time = from + at * hour;
return { hour: new Date(time).getUTCHours(), perSecond: (totals.get(time) ?? 0) / (hour / 1_000) };
});
}
;// CONCATENATED MODULE: ./lib/shared/steps/outlook/outlook.js
async function withOutlook(desk, ready, values) {
const { outlined, goesOn } = ready;
const { setup } = outlined;
if (setup === undefined || goesOn || (0,plan_of .sX)(values))
return outlined;
const rungs = setup.plan.filter(({ percent }) => percent < 100);
if (rungs.length === 0 || setup.objectives.every(({ kind }) => kind === 'sustained'))
return outlined;
const asking = { desk, arms: armsIn(ready), ...termsOf(ready) };
const ofHour = await ask(asking, hourGrid(asking));
if (ofHour?.kind === 'unreadable')
return unknown(outlined, ofHour.why);
const first = ofHour?.kind === 'told' ? latelyFrom(ofHour.value, undefined) : undefined;
const looked = {
setup,
rungs,
plan: outlined.plan,
source: ready.surveyed.telemetry?.name ?? 'the source',
};
if (first !== undefined) {
const told = tell(first, looked);
if (told.isDecidable)
return withTold(outlined, told, values);
}
const ofDay = await ask(asking, dayGrid(asking));
const day = ofDay?.kind === 'told' ? ofDay.value : undefined;
const lately = ofHour?.kind === 'told' ? latelyFrom(ofHour.value, day) : undefined;
if (lately === undefined)
return unknown(outlined, whyNot(ofHour));
return withTold(outlined, tell(lately, looked), values);
}
function armsIn({ outlined: { arms }, surveyed: { live } }) {
const exists = live.arms.some(({ name }) => name === arms.candidate.arm);
return exists || arms.stable === undefined ? arms : { candidate: arms.stable };
}
function termsOf({ surveyed: { now, telemetry }, outlined: { setup } }) {
return {
now,
stepMilliseconds: telemetry?.abilities.stepMilliseconds ?? setup?.stepMilliseconds ?? hour,
lagMilliseconds: setup?.lagMilliseconds ?? 0,
};
}
function ask({ desk, arms }, grid) {
return desk.lately(arms, grid);
}
function whyNot(answer) {
if (answer !== undefined && 'why' in answer)
return answer.why;
return 'no request was counted in the last hour';
}
function unknown(outlined, why) {
const words = `what these shares can see at the traffic of now is not known: ${why}`;
return { ...outlined, warnings: [...outlined.warnings, words] };
}
function leastErrorRate({ promised, acceptedErrors = 1, slo }) {
return Math.min(0.001, acceptedErrors / 2, promised === true ? (1 - slo) / 2 : 1);
}
function tell(lately, { setup, rungs, plan, source }) {
const { total, bad, perSecond, day, milliseconds } = lately;
const { objectives, settings, stepMilliseconds } = setup;
const [errorRate, least] = [total > 0 ? bad / total : 0, leastErrorRate(settings)];
const counted = `as ${source} counted in the last ${(0,words .Ln)(milliseconds)}`;
const given = { rungs, objectives, settings, stepMilliseconds };
const foretold = (0,foresight_report .Q)({
...given,
day,
traffic: { perSecond, errorRate: Math.max(errorRate, least) },
measured: errorRate < least ? `${counted}; fewer are taken for that many` : counted,
});
if (foretold.isDecidable || !lately.isWhole || plan.onUndecided === 'accept')
return foretold;
const traffic = { perSecond: mostOf(lately, plan, rungs), errorRate };
const why = hopelessIn({ ...given, traffic }, plan);
return why === undefined ? foretold : { ...foretold, hopeless: `${foretold.headline}: ${why}` };
}
function longestOf({ milliseconds }, plan) {
return 2 * milliseconds + (plan.onUndecided === 'hold' ? plan.holdForMilliseconds : 0);
}
function mostOf({ mostPerSecond, day }, plan, rungs) {
const lasting = rungs.reduce((sum, rung) => sum + longestOf(rung, plan), 0);
const hours = day.slice(0, Math.ceil(lasting / hour) + 1);
return hours.reduce((most, { perSecond }) => Math.max(most, perSecond), mostPerSecond);
}
function hopelessIn(given, plan) {
const longest = (rung) => longestOf(rung, plan);
const most = plan.until?.percent ?? 100;
const at = given.rungs.findIndex(({ percent }, place) => percent <= most && !(0,enough .c)(given, place, longest));
const rung = given.rungs[at];
if (rung === undefined)
return undefined;
const lasting = (0,words .Ln)(longest(rung));
return `within the ${lasting} that ${(0,words .uM)(rung.percent)} may last, too few requests of the candidate would come to go on; give the shares more time, send requests of your own (load), or accept it (on-undecided: accept)`;
}
function withTold(outlined, told, values) {
const { isDecidable, headline, warnings, document, hopeless } = told;
if (hopeless !== undefined && !values['dry-run'])
throw (0,plan_of .Ri)([hopeless]);
const more = isDecidable || hopeless !== undefined ? warnings : [headline, ...warnings];
return {
...outlined,
warnings: [...outlined.warnings, ...more],
problems: hopeless === undefined ? outlined.problems : [...outlined.problems, hopeless],
outlook: document,
};
}
}),
19374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jy: () => (  compensationTable),
ay: () => (  commandLine),
pi: () => (  compensationsOf)
});
function compensationsOf({ compensations, }) {
return compensations.map(({ name, undo }) => ({ name, undo: readUndo(undo) })).reverse();
}
const usualDeadlineSeconds = 120;
const longestDeadlineSeconds = 900;
function readUndo(undo) {
const { kind } = undo;
switch (kind) {
case 'traffic':
return readTraffic(undo);
case 'command':
return readCommand(undo);
default:
return { kind: 'unknown', why: `this version does not know how to undo ${words(kind)}` };
}
}
function readTraffic({ given, before, resource }) {
const texts = textsIn(given);
const wire = bodyIn(before);
const named = typeof resource === 'string' ? { resource } : {};
if (texts !== undefined && wire !== undefined)
return { kind: 'traffic', given: texts, before: wire, ...named };
return { kind: 'unknown', why: 'its target or its shares from before are not there' };
}
function readCommand(undo) {
const { program, folder, 'deadline-seconds': seconds = usualDeadlineSeconds } = undo;
const list = undo['arguments'] ?? [];
const fits = typeof program === 'string' && program !== '' && isTexts(list) && typeof seconds === 'number';
if (!fits)
return { kind: 'unknown', why: 'its program, arguments or deadline are not as they should be' };
return {
kind: 'command',
program,
arguments: list,
deadlineSeconds: Math.min(longestDeadlineSeconds, Math.max(1, seconds)),
...(typeof folder === 'string' && { folder }),
};
}
function compensationTable(compensated) {
const rows = compensated.map(({ name, result, words: told }) => [name, result, told]);
return { kind: 'table', columns: ['Also to be undone', 'Result', 'How'], rows };
}
function commandLine({ program, arguments: list, }) {
return [program, ...list].map(word).join(' ');
}
function word(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function words(kind) {
return typeof kind === 'string' ? JSON.stringify(kind.slice(0, 40)) : 'something without a kind';
}
function isTexts(value) {
return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function bodyIn(value) {
return typeof value === 'object' && isBody(value) ? value : undefined;
}
function isBody(value) {
return !Array.isArray(value);
}
function textsIn(value) {
const entries = Object.entries(bodyIn(value) ?? {});
const texts = entries.flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : []));
return entries.length === 0 || texts.length !== entries.length ? undefined : Object.fromEntries(texts);
}
}),
13005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  refuseShare)
});
function refuseShare(abilities, percent) {
const { grainPercent, rangePercent, zero, hundred } = abilities;
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return 'a share lies between 0 % and 100 %';
if (percent === 0)
return zero === 'never' ? 'this target cannot show 0 %' : undefined;
if (percent === 100)
return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
const steps = percent / grainPercent;
if (Math.abs(steps - Math.round(steps)) > 1e-9) {
return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
}
if (percent < rangePercent.from || percent > rangePercent.to) {
return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
}
return undefined;
}
})
};
