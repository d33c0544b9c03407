export const id = 3032;
export const ids = [3032];
export const modules = {
6765:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  enoughAfter),
c: () => (  canBeEnough)
});
var _statistics_upper_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9388);
var _gains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55037);
function enoughAfter(given, at) {
const { rungs, settings, traffic } = given;
const allowed = allowedAfter(given, at);
const before = (0,_gains_js__WEBPACK_IMPORTED_MODULE_1__  .cz)(rungs.slice(0, at).map(each => (traffic.perSecond * each.milliseconds * each.percent) / 1e5));
const isEnough = (requests) => (0,_statistics_upper_rate_js__WEBPACK_IMPORTED_MODULE_0__  .h)(requests * traffic.errorRate, requests, settings.beta) <= allowed;
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
function canBeEnough(given, at, longest) {
const { rungs, settings, traffic } = given;
const requests = (0,_gains_js__WEBPACK_IMPORTED_MODULE_1__  .cz)(rungs.slice(0, at + 1).map(each => (traffic.perSecond * longest(each) * each.percent) / 1e5));
return (0,_statistics_upper_rate_js__WEBPACK_IMPORTED_MODULE_0__  .h)(0, requests, settings.beta) <= allowedAfter(given, at);
}
function allowedAfter({ rungs, settings, traffic, objectives }, at) {
const next = rungs[at + 1];
const exposed = next === undefined ? settings.fullShareMinutes : (next.percent * next.milliseconds) / 6_000_000;
const spendable = (settings.stepBudget * (1 - settings.slo) * settings.budgetMinutes) / exposed;
const isSaid = settings.promised === true || settings.acceptedErrors !== undefined;
const shown = shownOf(objectives) * Math.max(1, settings.fullShareMinutes / exposed);
return Math.min(shown, spendable + (isSaid ? 0 : traffic.errorRate));
}
function shownOf(objectives) {
const limits = objectives.flatMap(each => each.kind === 'ceiling' &&
each.role !== 'watch' &&
each.bad.kind === 'errors' &&
each.metric === 'requests' &&
each.most > 0
? [each.most]
: []);
return Math.min(...limits);
}
}),
55037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bw: () => (  deadlineParts),
GH: () => (  startOf),
Ln: () => (  span),
O6: () => (  reaches),
ZN: () => (  comparedIn),
Z_: () => (  goalFor),
cz: () => (  sum),
mm: () => (  weightOf),
vt: () => (  deadlinesIn),
yI: () => (  touches)
});
var _gate_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32120);
var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58966);
const sure = (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.9);
function reaches({ mean, variance }, goal) {
return mean - sure * Math.sqrt(variance) >= goal;
}
function goalFor({ alpha }, part) {
return part > 0 ? -Math.log(alpha * part) : Number.POSITIVE_INFINITY;
}
function touches({ scores, before }, goal) {
const information = before + sum(scores.map(each => each.information));
const needed = (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__  .jl)(-goal - Math.log(2)) * Math.sqrt(information);
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
return (0,_gate_schedule_js__WEBPACK_IMPORTED_MODULE_1__  .r)(steps, settings.startShares).startShare({ rung, place: 0 });
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
}),
11498:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ll: () => (  ladderProblemsInWords),
_k: () => (  parseLadder),
CH: () => (  presetLadder)
});
var did_you_mean = __webpack_require__(97331);
var presets = __webpack_require__(13129);
;// CONCATENATED MODULE: ./lib/shared/rollout/ladders/part.js
const example = 'a share and its time, such as 10%/10m';
const longest = 30 * 86_400_000;
const mostRequests = 1_000_000_000;
function parsePart(text, place) {
const problem = (expected, note) => ({
kind: 'problem',
problem: { place, expected, got: quote(text), ...(note !== undefined && { note }) },
});
const match = /^(\d{1,3}(?:\.\d{1,6})?)[ \u00a0\u202f]?(%?)\s*(?:\/\s*(.+))?$/.exec(text);
if (match === null)
return problem(example, nearby(text));
const [, number = '', sign, rest] = match;
const percent = Number(number);
if (percent > 100)
return problem('a share from more than 0% to 100%');
if (percent === 0)
return problem('a share above 0%', 'a rollout begins at 0% by itself');
if (sign === '')
return problem(example, `write ${number}%`);
if (percent === 100) {
return rest === undefined
? { kind: 'hundred', percent }
: problem('100% without a time', 'how long it is watched afterwards is an input of its own');
}
if (rest === undefined)
return problem(example, `say how long, such as ${number}%/10m`);
const lasts = parseLasting(rest);
return typeof lasts === 'string' ? problem(lasts) : { kind: 'rung', percent, lasts };
}
function parseLasting(text) {
const counted = /^(\d{1,10}) ?requests?\s*(?:,?\s*at\s+most\s+(\S+))?$/i.exec(text);
if (counted === null) {
const milliseconds = millisecondsOf(text);
const expected = 'a time such as 90s, 10m, 1h30m, or a number of requests such as 500 requests, at most 20m';
return milliseconds === undefined ? expected : { kind: 'time', milliseconds };
}
const requests = Number(counted[1]);
if (requests < 1 || requests > mostRequests)
return `from 1 to ${mostRequests} requests`;
if (counted[2] === undefined)
return 'a limit behind the number of requests, such as 500 requests, at most 20m';
const atMostMilliseconds = millisecondsOf(counted[2]);
return atMostMilliseconds === undefined
? 'a time behind at most, such as 20m'
: { kind: 'count', requests, atMostMilliseconds };
}
function millisecondsOf(text) {
const match = /^(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s)?$/.exec(text);
if (match === null)
return undefined;
const [days, hours, minutes, seconds] = [1, 2, 3, 4].map(at => Number(match[at] ?? 0));
const total = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
return total > 0 && total * 1_000 <= longest ? total * 1_000 : undefined;
}
function nearby(text) {
if (!/^[A-Za-z][A-Za-z-]{0,40}$/.test(text))
return undefined;
const near = (0,did_you_mean .a)(text, presets .gC);
return near === undefined ? `presets are ${presets .gC.join(', ')}` : `did you mean ${near}?`;
}
function quote(text) {
return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
;// CONCATENATED MODULE: ./lib/shared/rollout/ladder.js
const mostCharacters = 4_000;
const mostRungs = 50;
function parseLadder(text, options = {}) {
const name = text.slice(0, mostCharacters).trim();
if ((0,presets .S1)(name))
return { kind: 'ladder', ladder: presetLadder(name) };
if (text.length > mostCharacters) {
const expected = `at most ${mostCharacters} characters`;
return refused({ place: 'the ladder', expected, got: `${text.length}` });
}
const parts = partsOf(text);
if (parts.length === 0) {
return refused({ place: 'the ladder', expected: 'at least one share, such as 100%', got: 'nothing' });
}
if (parts.length > mostRungs) {
return refused({ place: 'the ladder', expected: `at most ${mostRungs} shares`, got: `${parts.length}` });
}
return assembled(parts, options.until === true);
}
function presetLadder(preset) {
return { rungs: presets .v4[preset].rungs, toHundred: true, preset };
}
function partsOf(text) {
const parts = [];
for (const piece of text.split(/[,\n]/)) {
const part = piece.replace(/^\s*-\s+/, '').trim();
const before = parts.at(-1);
if (part === '')
continue;
if (before !== undefined && /^at\s+most\b/i.test(part))
parts[parts.length - 1] = `${before}, ${part}`;
else
parts.push(part);
}
return parts;
}
function assembled(parts, until) {
const rungs = [];
const problems = [];
let toHundred = false;
let last = 0;
for (const [at, text] of parts.entries()) {
const place = `entry ${at + 1}`;
const part = parsePart(text, place);
if (part.kind === 'problem') {
problems.push(part.problem);
continue;
}
if (toHundred)
problems.push({ place, expected: 'nothing after 100%', got: text });
else if (part.percent <= last) {
problems.push({ place, expected: `more than the ${last}% before it`, got: `${part.percent}%` });
}
last = Math.max(last, part.percent);
if (part.kind === 'rung')
rungs.push({ percent: part.percent, lasts: part.lasts });
else
toHundred = true;
}
if (problems.length === 0 && !toHundred && !until) {
problems.push({ place: 'the end', expected: '100%', got: `${last}%` });
}
if (problems.length > 0)
return { kind: 'problems', problems };
return { kind: 'ladder', ladder: { rungs, toHundred } };
}
function refused(problem) {
return { kind: 'problems', problems: [problem] };
}
function ladderProblemsInWords(problems) {
return problems
.slice(0, 5)
.map(({ place, expected, got, note }) => {
const more = note === undefined ? '' : ` (${note})`;
return `${place}: expected ${expected}, got ${got}${more}`;
})
.join('; ');
}
function formatLadder({ rungs, toHundred }) {
const shares = rungs.map(({ percent, lasts }) => lasts.kind === 'time'
? `${percent}%/${lasting(lasts.milliseconds)}`
: `${percent}%/${lasts.requests} requests, at most ${lasting(lasts.atMostMilliseconds)}`);
return [...shares, ...(toHundred ? ['100%'] : [])].join(', ');
}
function lasting(milliseconds) {
const seconds = Math.round(milliseconds / 1_000);
if (seconds % 3_600 === 0)
return `${seconds / 3_600}h`;
return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
}),
13129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S1: () => (  isPreset),
SF: () => (  usualWatchMilliseconds),
Sd: () => (  usualPreset),
gC: () => (  presetNames),
v4: () => (  presets)
});
const minute = 60_000;
const presetNames = ['cautious', 'standard', 'half-hour', 'blue-green', 'instant'];
const usualWatchMilliseconds = 10 * minute;
const presets = {
cautious: { rungs: [rung(1, 5), rung(10, 10), rung(50, 15)], watchMilliseconds: usualWatchMilliseconds },
standard: { rungs: [rung(5, 10), rung(50, 10)], watchMilliseconds: usualWatchMilliseconds },
'half-hour': { rungs: [rung(10, 30)], watchMilliseconds: usualWatchMilliseconds },
'blue-green': { rungs: [], watchMilliseconds: usualWatchMilliseconds },
instant: { rungs: [], watchMilliseconds: 0 },
};
function rung(percent, minutes) {
return { percent, lasts: { kind: 'time', milliseconds: minutes * minute } };
}
function isPreset(text) {
return presetNames.some(name => name === text);
}
function usualPreset({ settling, rangePercent }) {
if (settling.expectedMilliseconds > minute)
return 'half-hour';
return rangePercent.from <= 1 ? 'cautious' : 'standard';
}
}),
36333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  foretell)
});
var foreseeing_gains = __webpack_require__(55037);
var foreseeing_enough = __webpack_require__(6765);
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
const rungs = (0,foreseeing_gains .Ln)(looked).map(at => expectedIn(given, at, looked.times));
const candidate = (0,foreseeing_gains .cz)(rungs.map(each => each.candidate));
if (chanceOfFewer(settings.leastBad, candidate) > 0.1)
return false;
const weight = (0,foreseeing_gains .mm)(given, 'errors');
const parts = (0,bets .VU)(settings.configuration, (0,foreseeing_gains .vt)(given));
const floorGoal = (0,foreseeing_gains .Z_)(settings, weight * (0,foreseeing_gains .GH)(given, looked.from));
const floor = bets .VO.times.map(times => floorGain(given, rungs, times));
if (!floor.some(gain => (0,foreseeing_gains .O6)(gain, floorGoal + Math.log(bets .VO.times.length))))
return false;
const mixture = bets .Zu.times.some((times, at) => {
const prior = (bets .Zu.priors[at] ?? 0) / (0,foreseeing_gains .cz)(bets .Zu.priors);
const goal = (0,foreseeing_gains .Z_)(settings, weight * parts.mixture * prior * (0,foreseeing_gains .GH)(given, looked.from));
return (0,foreseeing_gains .O6)(errorGain(rungs, times, settings.tolerance.errors), goal);
});
if (mixture)
return true;
const alike = (0,foreseeing_gains .Ln)({ ...looked, from: 0 }).map(at => expectedIn(given, at, 1));
const before = (0,foreseeing_gains .cz)(alike.slice(0, looked.from).map(each => scoreOf(each, settings.tolerance.errors).information));
const scores = rungs.map(each => scoreOf(each, settings.tolerance.errors));
return (0,foreseeing_gains .Bw)(given, parts.deadlines, looked.to).some(part => (0,foreseeing_gains .yI)({ scores, before }, (0,foreseeing_gains .Z_)(settings, weight * part)));
}
function errorGain(rungs, times, tolerated) {
const gains = rungs.map(({ odds, candidate, stable }) => {
const cost = Math.log((1 + times * tolerated * odds) / (1 + tolerated * odds));
const win = Math.log(times) - cost;
return { mean: candidate * win - stable * cost, variance: candidate * win * win + stable * cost * cost };
});
return { mean: (0,foreseeing_gains .cz)(gains.map(({ mean }) => mean)), variance: (0,foreseeing_gains .cz)(gains.map(({ variance }) => variance)) };
}
function floorGain({ settings }, rungs, times) {
const limit = settings.floorShare * (1 - settings.slo);
const bet = (0,one_arm .V4)(limit, times);
const [win, cost] = [Math.log(bet / limit), Math.log1p(-bet) - Math.log1p(-limit)];
const [bad, all] = [(0,foreseeing_gains .cz)(rungs.map(each => each.candidate)), (0,foreseeing_gains .cz)(rungs.map(each => each.all))];
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
const information = (0,foreseeing_gains .cz)((0,foreseeing_gains .Ln)(looked).map(informationIn));
const beyond = oddsPerLatency * Math.log(looked.times) - Math.log(settings.tolerance.latency);
const weight = (0,foreseeing_gains .mm)(given, 'latency');
const parts = (0,bets .$b)(settings.configuration, (0,foreseeing_gains .vt)(given));
const mixture = bets .K9.times.some((times, at) => {
const prior = (bets .K9.priors[at] ?? 0) / (0,foreseeing_gains .cz)(bets .K9.priors);
const log = Math.log(times);
const gain = { mean: information * log * (beyond - log / 2), variance: information * log * log };
return (0,foreseeing_gains .O6)(gain, (0,foreseeing_gains .Z_)(settings, weight * parts.ordinal * prior * (0,foreseeing_gains .GH)(given, looked.from)));
});
if (mixture && parts.ordinal > 0)
return true;
const before = (0,foreseeing_gains .cz)((0,foreseeing_gains .Ln)({ ...looked, from: 0 })
.slice(0, looked.from)
.map(informationIn));
const score = { drift: information * beyond, information, variance: information };
return (0,foreseeing_gains .Bw)(given, parts.ordinalDeadlines, looked.to).some(part => (0,foreseeing_gains .yI)({ scores: [score], before }, (0,foreseeing_gains .Z_)(settings, weight * part)));
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
const enough = (0,foreseeing_enough .D)(given, at);
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
const compared = (0,foreseeing_gains .ZN)(given.objectives);
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
const finds = (0,foreseeing_gains .ZN)(objectives).map(of => whole[of] ?? Number.POSITIVE_INFINITY);
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
