export const id = 7302;
export const ids = [7302];
export const modules = {
87302:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
plan: () => (  plan)
});
var fault = __webpack_require__(88538);
var short_forms = __webpack_require__(88373);
var usual = __webpack_require__(67968);
var settings = __webpack_require__(43100);
var rollout_ladder = __webpack_require__(11498);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var step = __webpack_require__(68264);
var groups = __webpack_require__(88457);
var schedule = __webpack_require__(32120);
var normal = __webpack_require__(58966);
;// CONCATENATED MODULE: ./lib/shared/judge/foreseeing/gains.js
const sure = (0,normal .Zl)(0.9);
function reaches({ mean, variance }, goal) {
return mean - sure * Math.sqrt(variance) >= goal;
}
function goalFor({ alpha }, part) {
return part > 0 ? -Math.log(alpha * part) : Number.POSITIVE_INFINITY;
}
function touches({ scores, before }, goal) {
const information = before + sum(scores.map(each => each.information));
const needed = (0,normal .jl)(-goal - Math.log(2)) * Math.sqrt(information);
const spread = Math.sqrt(before + sum(scores.map(each => each.variance)));
return sum(scores.map(each => each.drift)) >= needed + sure * spread;
}
function weightOf({ objectives, settings: { weights } }, of) {
const compared = comparedIn(objectives);
return weights[of] / sum(compared.map(each => weights[each]));
}
function startOf({ rungs, settings, stepMilliseconds }, rung) {
const steps = rungs.map(({ percent, milliseconds }) => {
return { share: percent / 100, checks: Math.max(1, Math.round(milliseconds / stepMilliseconds)) };
});
return (0,schedule .r)(steps, settings.startShares).startShare({ rung, place: 0 });
}
function deadlinesIn({ rungs }) {
return Math.min(2, rungs.length);
}
function deadlineParts({ rungs }, parts, to) {
const part = parts[rungs.length - 1 - to];
return part === undefined ? [] : [part];
}
function span({ from, to }) {
return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
function comparedIn(objectives) {
return objectives.flatMap(each => (each.kind === 'no-worse' && each.role === 'must' ? [each.of] : []));
}
function sum(values) {
return values.reduce((total, value) => total + value, 0);
}
var upper_rate = __webpack_require__(9388);
;// CONCATENATED MODULE: ./lib/shared/judge/foreseeing/enough.js
function enoughAfter({ rungs, settings, traffic }, at) {
const next = rungs[at + 1];
const exposed = next === undefined ? settings.fullShareMinutes : (next.percent * next.milliseconds) / 6_000_000;
const spendable = (settings.stepBudget * (1 - settings.slo) * settings.budgetMinutes) / exposed;
const isSaid = settings.promised === true || settings.acceptedErrors !== undefined;
const allowed = spendable + (isSaid ? 0 : traffic.errorRate);
const before = sum(rungs.slice(0, at).map(each => (traffic.perSecond * each.milliseconds * each.percent) / 1e5));
const isEnough = (requests) => (0,upper_rate .h)(requests * traffic.errorRate, requests, settings.beta) <= allowed;
let [low, high] = [0, 1];
while (high < 1e9 && !isEnough(high))
[low, high] = [high, high * 2];
if (high >= 1e9)
return undefined;
while (high - low > Math.max(1, low / 1000)) {
const middle = (low + high) / 2;
if (isEnough(middle))
high = middle;
else
low = middle;
}
const perSecond = (traffic.perSecond * (rungs[at]?.percent ?? 0)) / 100;
return perSecond > 0 ? (Math.max(0, high - before) / perSecond) * 1_000 : undefined;
}
var bets = __webpack_require__(52037);
var one_arm = __webpack_require__(99506);
;// CONCATENATED MODULE: ./lib/shared/judge/foreseeing/errors.js
function expectedIn({ rungs, settings, traffic }, at, times) {
const { percent, milliseconds } = rungs[at] ?? { percent: 0, milliseconds: 0 };
const share = percent / 100;
const cluster = settings.cluster === 'auto' ? 1 : settings.cluster;
const requests = (traffic.perSecond * milliseconds) / 1_000 / cluster;
const [all, rate] = [requests * share, Math.min(1, traffic.errorRate * times)];
const odds = share / (1 - share);
return { odds, all, candidate: all * rate, stable: requests * (1 - share) * traffic.errorRate };
}
function findsErrors(given, looked) {
const { settings } = given;
const rungs = span(looked).map(at => expectedIn(given, at, looked.times));
const candidate = sum(rungs.map(each => each.candidate));
if (chanceOfFewer(settings.leastBad, candidate) > 0.1)
return false;
const weight = weightOf(given, 'errors');
const parts = (0,bets .VU)(settings.configuration, deadlinesIn(given));
const floorGoal = goalFor(settings, weight * startOf(given, looked.from));
const floor = bets .VO.times.map(times => floorGain(given, rungs, times));
if (!floor.some(gain => reaches(gain, floorGoal + Math.log(bets .VO.times.length))))
return false;
const mixture = bets .Zu.times.some((times, at) => {
const prior = (bets .Zu.priors[at] ?? 0) / sum(bets .Zu.priors);
const goal = goalFor(settings, weight * parts.mixture * prior * startOf(given, looked.from));
return reaches(errorGain(rungs, times, settings.tolerance.errors), goal);
});
if (mixture)
return true;
const alike = span({ ...looked, from: 0 }).map(at => expectedIn(given, at, 1));
const before = sum(alike.slice(0, looked.from).map(each => scoreOf(each, settings.tolerance.errors).information));
const scores = rungs.map(each => scoreOf(each, settings.tolerance.errors));
return deadlineParts(given, parts.deadlines, looked.to).some(part => touches({ scores, before }, goalFor(settings, weight * part)));
}
function errorGain(rungs, times, tolerated) {
const gains = rungs.map(({ odds, candidate, stable }) => {
const cost = Math.log((1 + times * tolerated * odds) / (1 + tolerated * odds));
const win = Math.log(times) - cost;
return { mean: candidate * win - stable * cost, variance: candidate * win * win + stable * cost * cost };
});
return { mean: sum(gains.map(({ mean }) => mean)), variance: sum(gains.map(({ variance }) => variance)) };
}
function floorGain({ settings }, rungs, times) {
const limit = settings.floorShare * (1 - settings.slo);
const bet = (0,one_arm .V4)(limit, times);
const [win, cost] = [Math.log(bet / limit), Math.log1p(-bet) - Math.log1p(-limit)];
const [bad, all] = [sum(rungs.map(each => each.candidate)), sum(rungs.map(each => each.all))];
return { mean: bad * win + (all - bad) * cost, variance: bad * (win - cost) ** 2 };
}
function scoreOf({ odds, candidate, stable }, tolerated) {
const share = (tolerated * odds) / (1 + tolerated * odds);
const all = candidate + stable;
return {
drift: candidate - all * share,
information: all * share * (1 - share),
variance: candidate * (1 - share) ** 2 + stable * share ** 2,
};
}
function chanceOfFewer(count, mean) {
let term = Math.exp(-mean);
let chance = 0;
for (let at = 0; at < count; at += 1) {
chance += term;
term *= mean / (at + 1);
}
return chance;
}
;// CONCATENATED MODULE: ./lib/shared/judge/foreseeing/latency.js
const logSpread = 1;
const oddsPerLatency = Math.PI / (Math.sqrt(3) * logSpread);
function findsSlower(given, looked) {
const { settings, rungs, traffic, stepMilliseconds } = given;
const informationIn = (at) => {
const { percent, milliseconds } = rungs[at] ?? { percent: 0, milliseconds: 0 };
const warmUp = at === 0 ? settings.warmUpChecks * stepMilliseconds : 0;
const requests = (traffic.perSecond * Math.max(0, milliseconds - warmUp)) / 1_000;
const cluster = settings.cluster === 'auto' ? 1 : settings.cluster;
return (requests / cluster) * (percent / 100) * (1 - percent / 100) * (1 / 3);
};
const information = sum(span(looked).map(informationIn));
const beyond = oddsPerLatency * Math.log(looked.times) - Math.log(settings.tolerance.latency);
const weight = weightOf(given, 'latency');
const parts = (0,bets .$b)(settings.configuration, deadlinesIn(given));
const mixture = bets .K9.times.some((times, at) => {
const prior = (bets .K9.priors[at] ?? 0) / sum(bets .K9.priors);
const log = Math.log(times);
const gain = { mean: information * log * (beyond - log / 2), variance: information * log * log };
return reaches(gain, goalFor(settings, weight * parts.ordinal * prior * startOf(given, looked.from)));
});
if (mixture && parts.ordinal > 0)
return true;
const before = sum(span({ ...looked, from: 0 })
.slice(0, looked.from)
.map(informationIn));
const score = { drift: information * beyond, information, variance: information };
return deadlineParts(given, parts.ordinalDeadlines, looked.to).some(part => touches({ scores: [score], before }, goalFor(settings, weight * part)));
}
;// CONCATENATED MODULE: ./lib/shared/judge/foresight.js
const mostTimes = 10_000;
function foresee(given) {
const { rungs } = given;
const looks = rungs.map((_, at) => seenIn(given, at, at));
const whole = rungs.length === 0 ? {} : seenIn(given, 0, rungs.length - 1);
return {
rungs: looks.map((seen, at) => {
const { percent, milliseconds } = rungs[at] ?? { percent: 0, milliseconds: 0 };
const requests = (given.traffic.perSecond * milliseconds * percent) / 100_000;
const enough = enoughAfter(given, at);
return {
percent,
milliseconds,
requests,
...seen,
...(enough !== undefined && { enoughAfter: enough }),
};
}),
whole,
};
}
function seenIn(given, from, to) {
const compared = comparedIn(given.objectives);
const errors = compared.includes('errors')
? smallest(times => findsErrors(given, { from, to, times }))
: undefined;
const slower = compared.includes('latency')
? smallest(times => findsSlower(given, { from, to, times }))
: undefined;
const { leastLatencyIncrease } = given.settings;
return {
...(errors !== undefined && { errors }),
...(slower !== undefined && { latency: Math.max(slower, leastLatencyIncrease) }),
};
}
function smallest(isFound) {
if (!isFound(mostTimes))
return undefined;
let [low, high] = [0, Math.log(mostTimes)];
for (let step = 0; step < 40; step += 1) {
const middle = (low + high) / 2;
if (isFound(Math.exp(middle)))
high = middle;
else
low = middle;
}
return Math.exp(high);
}
var quantities = __webpack_require__(3353);
var axis = __webpack_require__(74943);
var slo_gate_traffic = __webpack_require__(16539);
;// CONCATENATED MODULE: ./lib/shared/steps/slo-gate/foresight-report.js
const blindFrom = 10;
function foretell(telling) {
const foresight = foresee(telling);
const warnings = warningsFor(foresight, telling);
const isDecidable = isFine(foresight, telling);
const rate = (0,slo_gate_traffic .c5)(telling.traffic.perSecond);
const headline = isDecidable
? `at ${rate} this ladder finds ${foundWords(foresight.whole, telling)}`
: `not decidable at ${rate}${elsewhere(telling)}`;
return {
...{ foresight, warnings, isDecidable, headline },
document: documentOf({ foresight, warnings, headline }, telling),
};
}
function isFine({ rungs, whole }, { objectives }) {
const finds = comparedIn(objectives).map(of => whole[of] ?? Number.POSITIVE_INFINITY);
return finds.every(times => times <= blindFrom) && rungs.every(rung => !isStuck(rung));
}
function isStuck({ enoughAfter, milliseconds }) {
return enoughAfter === undefined || enoughAfter > 2 * milliseconds;
}
function warningsFor({ rungs }, { traffic, objectives }) {
const comparesErrors = objectives.some(each => each.kind === 'no-worse' && each.of === 'errors');
const rate = (0,slo_gate_traffic .c5)(traffic.perSecond);
return rungs.flatMap(rung => {
const share = `${rung.percent} % of ${rate} for ${(0,quantities .vH)(rung.milliseconds)}`;
const errors = (0,axis .Ru)(traffic.errorRate, 'share');
const isBlind = comparesErrors && (rung.errors === undefined || rung.errors > blindFrom);
return [
...(isBlind ? [`${share} cannot judge errors of ${errors}: ${smallestWords(rung, traffic)}`] : []),
...(isStuck(rung) ? [`${share} is too little to go on: ${enoughWords(rung)}`] : []),
];
});
}
function smallestWords({ errors }, { errorRate }) {
if (errors === undefined || errors * errorRate >= 1)
return 'it finds only a candidate that fails for everybody';
return `it finds nothing smaller than ${timesWords(errors)} as many`;
}
function enoughWords({ enoughAfter }) {
if (enoughAfter === undefined)
return 'at this rate of errors never enough is seen; say which rate is right';
return `enough is seen after ${roughly(enoughAfter)}`;
}
function foundWords({ errors, latency }, { traffic }) {
const found = [
...(errors === undefined
? []
: [
`${timesWords(errors)} the errors (${(0,axis .Ru)(Math.min(1, errors * traffic.errorRate), 'share')})`,
]),
...(latency === undefined ? [] : [`${timesWords(latency)} the latency`]),
];
return found.length === 0 ? 'what its limits say' : `${found.join(' and ')} in 9 of 10 rollouts`;
}
function documentOf({ foresight, warnings, headline }, telling) {
const { traffic, measured } = telling;
const rows = foresight.rungs.map(rung => rowOf(rung, traffic));
const hours = hourRows(telling);
return [
{ kind: 'heading', text: 'What this ladder can see' },
{ kind: 'paragraph', text: headline },
{
kind: 'paragraph',
text: `${(0,slo_gate_traffic .c5)(traffic.perSecond)}, of which ${(0,axis .Ru)(traffic.errorRate, 'share')} fail (${measured}). Each row is about a candidate that becomes worse with that share, and is found before it ends in 9 of 10 rollouts.`,
},
{
kind: 'table',
columns: [
'Share',
'Lasts',
'Candidate requests',
'Finds errors from',
'Finds latency from',
'Enough after',
],
rows,
},
...(warnings.length === 0 ? [] : [{ kind: 'list', entries: warnings }]),
...(hours.length === 0
? []
: [{ kind: 'table', columns: ['Hours (UTC)', 'Traffic', ''], rows: hours }]),
];
}
function rowOf(rung, { errorRate }) {
const { percent, milliseconds, requests, errors, latency, enoughAfter } = rung;
const share = errors === undefined ? 1 : errors * errorRate;
return [
`${percent} %`,
(0,quantities .vH)(milliseconds),
Math.round(requests).toLocaleString('en-US'),
errors === undefined || share >= 1 ? 'nothing' : `${timesWords(errors)} (${(0,axis .Ru)(share, 'share')})`,
latency === undefined ? 'nothing' : timesWords(latency),
enoughAfter === undefined ? 'never' : roughly(enoughAfter),
];
}
function hourRows(telling) {
return judgedHours(telling).map(({ hour, until, perSecond, isDecidable }) => [
`${clock(hour)} to ${clock(until)}`,
(0,slo_gate_traffic .c5)(perSecond),
isDecidable ? 'decidable' : 'not decidable',
]);
}
function judgedHours(telling) {
return (0,slo_gate_traffic .TM)(telling.day).map(stretch => {
const at = { ...telling, traffic: { ...telling.traffic, perSecond: stretch.perSecond } };
return { ...stretch, isDecidable: isFine(foresee(at), at) };
});
}
function elsewhere(telling) {
const fine = judgedHours(telling).find(({ isDecidable }) => isDecidable);
return fine === undefined ? '' : `; at ${clock(fine.hour)} UTC it is, at ${(0,slo_gate_traffic .c5)(fine.perSecond)}`;
}
function clock(hour) {
return `${String(hour % 24).padStart(2, '0')}:00`;
}
function timesWords(times) {
const digits = times < 2 ? 3 : 2;
return `${Number(times.toPrecision(digits))} times`;
}
function roughly(milliseconds) {
if (milliseconds < 1_000)
return 'at once';
const unit = milliseconds < 120_000 ? 1_000 : 60_000;
return (0,quantities .vH)(Math.ceil(milliseconds / unit) * unit);
}
var inputs = __webpack_require__(34621);
var plan_of = __webpack_require__(96653);
;// CONCATENATED MODULE: ./lib/shared/steps/slo-gate/measuring.js
const hour = { milliseconds: 3_600_000 };
const counted = {
kind: 'ceiling',
name: 'errors <= 100%',
role: 'watch',
metric: 'requests',
bad: { kind: 'errors' },
most: 1,
};
const nobody = {
'candidate-version': undefined,
'stable-version': undefined,
'candidate-role': undefined,
'stable-role': undefined,
'candidate-where': undefined,
'stable-where': undefined,
alerts: undefined,
'alerts-of': undefined,
load: undefined,
'candidate-url': undefined,
'stable-url': undefined,
'probe-version': undefined,
'load-test-url': undefined,
'load-test-run': undefined,
candidate: undefined,
stable: undefined,
promotion: undefined,
service: undefined,
environment: 'production',
'evidence-folder': undefined,
};
async function measuredTraffic(gate, place) {
const opened = await gate.open({ ...place, ...nobody });
const values = { sensitive: false, alpha: undefined, cluster: undefined, for: undefined, every: undefined };
const plan = (0,plan_of .X)({
values: { ...values, window: hour },
wish: { objectives: [counted], remarks: [] },
opened,
host: gate.host,
});
const { evidence } = await gate.watch(plan);
const told = evidence.counts['requests'];
if (told?.kind !== 'told') {
throw new fault .v('GATE_NO_DATA', `the traffic is not known: ${told?.why ?? 'nobody was asked'}`, {
hint: 'give the rate, or name a source that counts the requests',
});
}
const cells = told.value.intervals.flatMap(({ candidate, stable }) => [candidate ?? [], stable ?? []].flat());
const total = cells.reduce((sum, each) => sum + each.total, 0);
const bad = cells.reduce((sum, each) => sum + each.bad, 0);
const seconds = (plan.until - plan.from) / 1_000;
return {
perSecond: total / seconds,
errorRate: Math.max(bad, 0.5) / Math.max(1, total),
latency: opened.source.abilities.latency,
words: `as ${opened.source.name} counted in the last hour`,
};
}
var telemetry_inputs = __webpack_require__(74246);
;// CONCATENATED MODULE: ./lib/shared/cli/plan.js
const { target, 'resource-group': group, app, 'resource-id': id } = inputs .l;
const plan_inputs = {
ladder: (0,input .IQ)((0,telemetry_inputs .ge)('rungs such as `5%/10m, 50%/10m, 100%`, or the name of a ladder'), 'cautious', 'The ladder, as canary-shift takes it.'),
rate: (0,input .lq)((0,slo_gate_traffic .LJ)(), 'The traffic of the service, such as `120/s`. Without it the source is asked for the last hour.'),
'error-rate': (0,input .lq)((0,kinds .KN)(), 'The share of requests that fail anyway. Default: as measured, else 0.1%.'),
'by-hour': (0,input .lq)((0,slo_gate_traffic .bq)(), 'How the traffic changes over the day in UTC, such as `00=5/s, 08=120/s, 20=30/s`.'),
objectives: (0,input .lq)((0,telemetry_inputs .ge)('objectives such as `errors no worse than stable`, by lines or commas'), 'What is demanded. Default: no more errors than stable, and no more latency.'),
sensitive: (0,input .IQ)((0,kinds .Jt)(), 'false', 'As slo-gate has it.'),
...telemetry_inputs .ZU,
target,
'resource-group': group,
app,
'resource-id': id,
...groups .g_,
};
const usualErrorRate = 0.001;
const plan = (0,step .o)()({
name: 'plan',
title: 'Plan',
summary: 'Tell what a ladder can see at this traffic: the smallest regression that each share finds.',
about: [
'For every share it says which regression would be found before it ends in 9 of 10 rollouts, and warns where it is blind. Nothing is moved, and with `rate` nothing is asked.',
],
inputs: plan_inputs,
rules: [],
outputs: { foresight: 'The numbers, as JSON.', decidable: '`true` when the ladder finds what it has to.' },
needs: ['gate'],
examples: [
{ title: 'Can 1 % of 100 requests a second be judged?', values: { rate: '100/s', ladder: 'cautious' } },
],
async look({ gate }, values) {
const measured = values.rate === undefined ? await measuredTraffic(gate, values) : undefined;
const given = values['error-rate'];
const foretold = foretell({
rungs: rungsIn(values),
objectives: objectivesIn(values, measured),
settings: values.sensitive ? settings .M : settings .U,
stepMilliseconds: 30_000,
traffic: {
perSecond: values.rate ?? measured?.perSecond ?? 0,
errorRate: given === undefined ? (measured?.errorRate ?? usualErrorRate) : given / 100,
},
day: values['by-hour'] ?? [],
measured: measured?.words ?? 'as given',
});
const { isDecidable, headline, document, foresight } = foretold;
return {
outcome: isDecidable ? 'passed' : 'refused',
...(!isDecidable && { code: 'PLAN_UNFIT' }),
headline,
findings: [],
outputs: { foresight: JSON.stringify(foresight), decidable: String(isDecidable) },
document,
};
},
});
function rungsIn({ ladder }) {
const parsed = (0,rollout_ladder ._k)(ladder);
if (parsed.kind === 'problems')
throw wrong('ladder', (0,rollout_ladder .ll)(parsed.problems));
const { rungs } = parsed.ladder;
if (rungs.length === 0)
throw wrong('ladder', 'expected a share below 100 %: without one nothing is compared');
return rungs.map(({ percent: share, lasts }) => ({
percent: share,
milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds,
}));
}
function objectivesIn({ objectives }, measured) {
if (objectives === undefined)
return (0,usual .R)(measured ?? { latency: 'histogram' });
const read = (0,short_forms .ov)(objectives);
if ('value' in read)
return read.value;
throw (0,short_forms .NZ)(read.problems);
}
function wrong(name, why) {
return new fault .v('INPUT_INVALID', 'one input needs attention', { facts: { [`--${name}`]: why } });
}
}),
16539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LJ: () => (  rateKind),
TM: () => (  stretchesOf),
bq: () => (  dayKind),
c5: () => (  rateWords)
});
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52201);
function rateKind() {
const expected = 'a rate such as 120/s, 30/m or 500/h';
const parse = (text) => {
const value = (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(text);
return value === undefined ? { expected } : { value };
};
return { name: 'text', expected, parse };
}
function dayKind() {
const expected = 'hours in UTC, each with the rate from then on, such as `00=5/s, 08=120/s, 20=30/s`';
const parse = (text) => {
const entries = text.split(/[,\n]/).map(entry => entry.trim());
const hours = entries.filter(entry => entry !== '').map(hourIn);
const known = hours.filter(each => each !== undefined);
const isRising = known.every(({ hour }, at) => hour > (known[at - 1]?.hour ?? -1));
if (known.length === 0 || known.length < hours.length || !isRising)
return { expected };
return { value: known };
};
return { name: 'list', expected, parse };
}
function hourIn(entry) {
const [, given, rate] = /^(\d{1,2})(?::00)?\s*=\s*(.+)$/.exec(entry) ?? [];
const [hour, perSecond] = [Number(given), (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(rate ?? '')];
return given === undefined || hour > 23 || perSecond === undefined ? undefined : { hour, perSecond };
}
function stretchesOf(day) {
return day.map((each, at) => ({ ...each, until: day[at + 1]?.hour ?? day[0]?.hour ?? 24 }));
}
function rateWords(perSecond) {
const digits = (value) => String(Number(value.toPrecision(3)));
if (perSecond >= 1)
return `${digits(perSecond)}/s`;
return perSecond * 60 >= 1 ? `${digits(perSecond * 60)}/m` : `${digits(perSecond * 3_600)}/h`;
}
})
};
