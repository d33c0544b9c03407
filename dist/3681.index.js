import { shared as shared21 } from './shared-21.js';
export const id = 3681;
export const ids = [3681];
export const modules = {
52037:
(shared21[52037]),
73681:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  openGate)
});
var log_sum = __webpack_require__(80633);
var one_bit = __webpack_require__(90683);
var gate_mixture = __webpack_require__(58717);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/averages.js
function averageWitness({ settings }) {
const mixture = (0,gate_mixture .ON)(Array.from({ length: one_bit .EQ }, () => 1));
const increase = settings.leastLatencyIncrease;
let left = 0;
const logEvidence = () => (0,gate_mixture .lK)(mixture, left);
return {
take: ({ candidate, stable }, moment) => {
left = moment.left;
const isWarm = moment.check >= settings.warmUpChecks;
const bit = isWarm ? (0,one_bit .nP)(candidate, stable, increase) : 0;
for (const [at, logE] of (0,one_bit .ri)(bit).entries())
(0,gate_mixture .np)(mixture, at, logE, moment);
},
logMixtures: logEvidence,
logEvidence,
isSubstantial: () => true,
parts: () => [{ about: 'average', logEvidence: logEvidence() }],
};
}
var one_arm = __webpack_require__(99506);
var tight = __webpack_require__(65802);
var gate_bets = __webpack_require__(52037);
var normal = __webpack_require__(58966);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/deadline.js
const mostLogOdds = 1.6;
const leastCapital = -40;
const log2 = Math.log(2);
function goalOf(weight, others, alpha) {
const missing = 1.05 / alpha - Math.min(others, 0.9 / alpha);
return Math.log(Math.max(missing, 0.05 / alpha) / weight);
}
function logOddsToBet(capital, goal, information) {
const logChance = Math.min(Math.max(capital - goal - log2, -700), -1e-9);
const z = (0,normal .jl)(logChance);
const pull = Math.exp((0,normal .o4)(z) - logChance);
return Math.min(mostLogOdds, pull / Math.sqrt(Math.max(information, 1e-9)));
}
function settle(deadline, logE, logCap) {
deadline.capital = Math.max(leastCapital, deadline.capital + Math.min(logCap, logE));
}
function informationOf({ candidate, stable, bad }) {
const all = candidate + stable;
return all > 1 ? (candidate * stable * bad * (all - bad)) / (all * all * (all - 1)) : 0;
}
function count(tally, requests, bad) {
tally.requests += requests;
tally.bad += bad;
tally.checks += 1;
}
function expectedInformation({ requests, bad, checks }, priorRate, ahead) {
const rate = (bad + 1) / (requests + 1 / priorRate);
return (requests / checks) * rate * (1 - rate) * ahead;
}
var gate_wagers = __webpack_require__(23587);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/errors.js
function errorWitness(conditions) {
const { settings, schedule, weight } = conditions;
const parts = (0,gate_bets .VU)(settings.configuration, schedule.deadlines.length);
const state = {
mixture: (0,gate_mixture .ON)(gate_bets .Zu.priors),
floor: (0,gate_mixture .ON)(gate_bets .VO.priors),
deadlines: parts.deadlines.map((part, at) => {
return { lastRung: schedule.deadlines[at] ?? 0, weight: weight * part, capital: 0 };
}),
tally: { requests: 0, bad: 0, checks: 0 },
bad: 0,
left: 0,
};
const wagers = (0,gate_wagers .p)({
configuration: settings.configuration,
tolerated: settings.tolerance.errors,
times: gate_bets .Zu.times,
});
const takeFloor = floorOn(state.floor, settings);
const gains = new Float64Array(gate_bets .Zu.times.length);
const logMixture = () => Math.log(parts.mixture) + (0,gate_mixture .lK)(state.mixture, state.left);
const logDeadlines = () => state.deadlines.map(({ weight: its, capital }) => Math.log(its / weight) + capital);
return {
take: (pair, moment) => {
const table = tableOf(pair);
state.left = moment.left;
state.bad += pair.candidate.bad;
wagers(table, moment.cluster, gains);
(0,gate_mixture .Dp)(state.mixture, 0, gains, moment);
takeFloor(pair.candidate, moment);
takeDeadlines(state, (0,gate_wagers .k)(table, moment.cluster), { ...conditions, moment });
},
logMixtures: logMixture,
logEvidence: () => Math.min((0,log_sum .y)([logMixture(), ...logDeadlines()]), (0,gate_mixture .lK)(state.floor, state.left)),
isSubstantial: () => state.bad >= settings.leastBad,
parts: () => [
{ about: 'failures', logEvidence: logMixture() },
...logDeadlines().map(logEvidence => ({ about: 'failures-by-deadline', logEvidence })),
],
};
}
function tableOf({ candidate, stable }) {
return {
hits: candidate.bad,
candidate: candidate.total,
stable: stable.total,
bad: candidate.bad + stable.bad,
};
}
function floorOn(mixture, { floorShare, slo }) {
const limit = floorShare * (1 - slo);
const bets = (0,one_arm .dN)(limit, gate_bets .VO.times.map(times => (0,one_arm .V4)(limit, times)));
const gains = new Float64Array(gate_bets .VO.times.length);
return ({ bad, total }, moment) => {
(0,one_arm .Bj)({ bad: bad / moment.cluster, total: total / moment.cluster }, bets, gains);
(0,gate_mixture .Dp)(mixture, 0, gains, moment);
};
}
function takeDeadlines({ deadlines, tally }, table, { settings, schedule, moment }) {
count(tally, table.candidate + table.stable, table.bad);
for (const deadline of deadlines) {
if (!schedule.isBefore(moment.position, deadline.lastRung))
continue;
const ahead = schedule.ahead(moment.position, deadline.lastRung);
const information = informationOf(table) + expectedInformation(tally, 1 - settings.slo, ahead);
const goal = goalOf(deadline.weight, moment.others, settings.alpha);
const logOdds = logOddsToBet(deadline.capital, goal, information);
settle(deadline, (0,tight .dO)(table, settings.tolerance.errors, logOdds), moment.logCap);
}
}
var ordinal = __webpack_require__(20312);
var threshold_mixture = __webpack_require__(8615);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/latency-deadlines.js
function ordinalDeadlines(conditions, deadline) {
const tally = { requests: 0, bad: 0, checks: 0 };
const tolerated = conditions.settings.tolerance.latency;
const roundOf = (measured, { cluster }) => {
count(tally, measured.requests / cluster, 0);
const { candidate, stable, spread } = measured.buckets;
const now = candidate + stable > 0 ? (candidate * stable * spread) / (candidate + stable) : 0;
return {
information: ahead => now + (tally.requests / tally.checks) * spread * ahead,
evidence: logOdds => (0,ordinal .xl)(measured.buckets, tolerated, Math.exp(logOdds)),
};
};
return deadlineEvidence(conditions, deadline, { about: 'all-latencies-by-deadline', roundOf });
}
function slowDeadlines(conditions, deadline) {
const tally = { requests: 0, bad: 0, checks: 0 };
const slow = (0,threshold_mixture .j)(conditions.edges, conditions.settings.slowMilliseconds);
const tolerated = conditions.settings.tolerance.latency;
const roundOf = (measured, { cluster }) => {
const table = (0,gate_wagers .k)(tableBeyond(slow, measured), cluster);
count(tally, measured.requests / cluster, table.bad);
return {
information: ahead => informationOf(table) + expectedInformation(tally, gate_bets .ke, ahead),
evidence: logOdds => (0,tight .dO)(table, tolerated, logOdds),
};
};
return deadlineEvidence(conditions, deadline, { about: 'slow-requests-by-deadline', roundOf });
}
function deadlineEvidence({ schedule, settings }, deadline, { about, roundOf }) {
return {
isMixture: false,
take: (measured, moment, isWarm) => {
const { information, evidence } = roundOf(measured, moment);
if (!isWarm || !schedule.isBefore(moment.position, deadline.lastRung))
return;
const goal = goalOf(deadline.weight, moment.others, settings.alpha);
const ahead = schedule.ahead(moment.position, deadline.lastRung);
const logOdds = logOddsToBet(deadline.capital, goal, information(ahead));
settle(deadline, evidence(logOdds), moment.logCap);
},
logEvidence: () => deadline.capital,
parts: () => [{ about, logEvidence: deadline.capital }],
};
}
function tableBeyond(edge, { candidate, stable, totals }) {
let [hits, others] = [0, 0];
for (let at = edge + 1; at < candidate.length; at += 1)
hits += candidate[at] ?? 0;
for (let at = edge + 1; at < stable.length; at += 1)
others += stable[at] ?? 0;
return { hits, candidate: totals.candidate, stable: totals.stable, bad: hits + others };
}
var quantile = __webpack_require__(28752);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/latency-guard.js
const quantiles = [0.5, 0.9, 0.95, 0.99];
function latencyGuard(edges, leastIncrease) {
const [all, here] = [emptySums(edges), emptySums(edges)];
let rungHere = 0;
return {
take: (measured, rung) => {
if (rung !== rungHere)
for (const sums of [here.candidate, here.stable])
sums.fill(0);
rungHere = rung;
add(all, measured);
add(here, measured);
},
isOpen: () => hasMoved(all, edges, leastIncrease) || hasMoved(here, edges, leastIncrease),
};
}
function emptySums({ length }) {
return { candidate: new Float64Array(length + 1), stable: new Float64Array(length + 1) };
}
function add(sums, { candidate, stable, totals }) {
const ratio = totals.candidate / totals.stable;
if (!Number.isFinite(ratio))
return;
for (let at = 0; at < sums.candidate.length; at += 1) {
sums.candidate[at] = (sums.candidate[at] ?? 0) + (candidate[at] ?? 0);
sums.stable[at] = (sums.stable[at] ?? 0) + (stable[at] ?? 0) * ratio;
}
}
function hasMoved({ candidate, stable }, edges, leastIncrease) {
return quantiles.some(share => (0,quantile .E)(candidate, edges, share) >= leastIncrease * (0,quantile .E)(stable, edges, share));
}
;// CONCATENATED MODULE: ./lib/shared/judge/gate/ordinal-mixture.js
function ordinalMixture({ settings }) {
const mixture = (0,gate_mixture .ON)(gate_bets .K9.priors);
const gains = new Float64Array(gate_bets .K9.times.length);
const bets = { tolerated: settings.tolerance.latency, times: gate_bets .K9.times };
let left = 0;
return {
isMixture: true,
take: (measured, moment, isWarm) => {
left = moment.left;
if (isWarm)
(0,ordinal .GW)(measured.buckets, bets, gains);
(0,gate_mixture .Dp)(mixture, 0, gains, moment);
},
logEvidence: () => (0,gate_mixture .lK)(mixture, left),
parts: () => [{ about: 'all-latencies', logEvidence: (0,gate_mixture .lK)(mixture, left) }],
};
}
;// CONCATENATED MODULE: ./lib/shared/judge/gate/latency.js
function latencyWitness(conditions) {
const { settings } = conditions;
const guard = latencyGuard(conditions.edges, settings.leastLatencyIncrease);
const looks = looksOf(conditions);
const usesBuckets = settings.configuration !== 'base';
const terms = (wanted) => looks.filter(({ look }) => wanted(look)).map(({ look, part }) => Math.log(part) + look.logEvidence());
return {
take: (pair, moment) => {
const isWarm = moment.check >= settings.warmUpChecks;
const measured = measuredOf(pair, usesBuckets ? moment.cluster : undefined);
if (isWarm)
guard.take(measured, moment.position.rung);
for (const { look } of looks)
look.take(measured, moment, isWarm);
},
logMixtures: () => (0,log_sum .y)(terms(({ isMixture }) => isMixture)),
logEvidence: () => (0,log_sum .y)(terms(() => true)),
isSubstantial: guard.isOpen,
parts: () => looks.flatMap(({ look, part }) => look.parts().map(each => weighted(each, part))),
};
}
function looksOf(conditions) {
const { settings, schedule, weight } = conditions;
const parts = (0,gate_bets .$b)(settings.configuration, schedule.deadlines.length);
const withParts = (bets, made) => bets.map((part, at) => {
const lastRung = schedule.deadlines[at] ?? 0;
return { look: made(conditions, { lastRung, weight: weight * part, capital: 0 }), part };
});
return [
{ look: (0,threshold_mixture .q)(conditions), part: parts.thresholds },
{ look: ordinalMixture(conditions), part: parts.ordinal },
...withParts(parts.ordinalDeadlines, ordinalDeadlines),
...withParts(parts.slowDeadlines, slowDeadlines),
].filter(({ part }) => part > 0);
}
const noBuckets = { candidate: 0, stable: 0, spread: 0, rows: [] };
function measuredOf(pair, cluster) {
const histograms = {
candidate: pair.candidate.histogram ?? [],
stable: pair.stable.histogram ?? [],
};
const requests = pair.candidate.total + pair.stable.total;
const buckets = cluster === undefined ? noBuckets : (0,ordinal .HP)(histograms, cluster);
const totals = { candidate: total(histograms.candidate), stable: total(histograms.stable) };
return { ...histograms, totals, requests, buckets };
}
function total(counts) {
let sum = 0;
for (const count of counts)
sum += count;
return sum;
}
function weighted({ about, logEvidence }, part) {
return { about, logEvidence: logEvidence + Math.log(part) };
}
var gate_schedule = __webpack_require__(32120);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/gate.js
function openGate({ rungs, metrics }, settings) {
const schedule = (0,gate_schedule .r)(rungs, settings.startShares);
const sum = metrics.reduce((total, { weight }) => total + weight, 0);
const members = metrics.map(metric => {
const weight = metric.weight / sum;
return { name: metric.name, weight, witness: witnessOf(metric, { settings, schedule, weight }) };
});
const silence = { candidate: { total: 0, bad: 0 }, stable: { total: 0, bad: 0 }, cluster: 1 };
let check = 0;
let left = 1;
let others = 1;
return {
take: ({ position, pairs }) => {
const start = Math.min(left, schedule.startShare(position));
left -= start;
const moment = {
...{ check, position, others, start, logCap: -Math.log(settings.alpha) },
left: left > 1e-12 ? left : 0,
};
for (const { name, witness } of members) {
const { cluster, ...pair } = pairs[name] ?? silence;
witness.take(pair, { ...moment, cluster });
}
others = Math.exp((0,log_sum .y)(members.map(each => Math.log(each.weight) + each.witness.logMixtures())));
check += 1;
return lookOf(members, settings);
},
parts: () => members.map(({ name, weight, witness }) => {
return { metric: name, parts: witness.parts().map(part => gate_weighted(part, weight)) };
}),
};
}
function witnessOf(metric, conditions) {
switch (metric.kind) {
case 'errors':
return errorWitness(conditions);
case 'latency':
return latencyWitness({ ...conditions, edges: metric.edges });
case 'averages':
return averageWitness(conditions);
}
}
function lookOf(members, { alpha, holdAlpha }) {
const metrics = members.map(({ name, weight, witness }) => {
const logEvidence = Math.log(weight) + witness.logEvidence();
return { name, logEvidence, isSubstantial: witness.isSubstantial() };
});
const counting = metrics.filter(({ isSubstantial }) => isSubstantial);
if (counting.length === 0)
return { verdict: 'continue', metrics };
const logEvidence = (0,log_sum .y)(counting.map(metric => metric.logEvidence));
const reached = (level) => logEvidence >= -Math.log(level);
const verdict = reached(alpha) ? 'rollback' : reached(holdAlpha) ? 'hold' : 'continue';
return { verdict, logEvidence, metrics };
}
function gate_weighted(part, weight) {
return { ...part, logEvidence: part.logEvidence + Math.log(weight) };
}
}),
58717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DP: () => (  logGroups),
Dp: () => (  advanceFrom),
ON: () => (  mixtureOf),
lK: () => (  logTotal),
np: () => (  advance)
});
const most = 1e300;
function mixtureOf(priors) {
const sum = priors.reduce((total, prior) => total + prior, 0);
return {
priors: Float64Array.from(priors, prior => prior / sum),
capital: new Float64Array(priors.length),
};
}
function advance({ capital }, at, logE, beginning) {
const { start, logCap } = beginning;
const gain = logE === 0 ? 1 : Math.exp(Math.min(logE, logCap));
const after = gain * ((capital[at] ?? 0) + start);
capital[at] = Math.min(after, most);
}
function advanceFrom(mixture, first, logs, beginning) {
for (let at = 0; at < logs.length; at += 1)
advance(mixture, first + at, logs[at] ?? 0, beginning);
}
function logTotal({ priors, capital }, left) {
let sum = left;
for (let at = 0; at < capital.length; at += 1)
sum += (priors[at] ?? 0) * (capital[at] ?? 0);
return Math.log(sum);
}
function logGroups({ priors, capital }, size) {
return Array.from({ length: capital.length / size }, (_, group) => {
const [from, to] = [group * size, (group + 1) * size];
return logTotal({ priors: priors.subarray(from, to), capital: capital.subarray(from, to) }, 0);
});
}
}),
32120:
(shared21[32120]),
8615:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => (  slowEdge),
q: () => (  thresholdMixture)
});
var _bets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
var _mixture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58717);
var _wagers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23587);
function slowEdge(edges, slowMilliseconds) {
const found = edges.findIndex(edge => edge >= slowMilliseconds);
return found === -1 ? edges.length - 1 : found;
}
function thresholdMixture(conditions) {
const { edges, settings } = conditions;
const slow = slowEdge(edges, settings.slowMilliseconds);
const even = (1 - _bets_js__WEBPACK_IMPORTED_MODULE_0__  .Sx) / edges.length;
const mixture = (0,_mixture_js__WEBPACK_IMPORTED_MODULE_2__  .ON)(edges.flatMap((_, at) => _bets_js__WEBPACK_IMPORTED_MODULE_0__  .OU.priors.map(prior => prior * (even + (at === slow ? _bets_js__WEBPACK_IMPORTED_MODULE_0__  .Sx : 0)))));
const wagers = (0,_wagers_js__WEBPACK_IMPORTED_MODULE_1__  .p)({
configuration: settings.configuration,
tolerated: settings.tolerance.latency,
times: _bets_js__WEBPACK_IMPORTED_MODULE_0__  .OU.times,
});
const noWagers = (_, __, into) => into.fill(0);
const gains = new Float64Array(_bets_js__WEBPACK_IMPORTED_MODULE_0__  .OU.times.length);
let left = 0;
return {
isMixture: true,
take: (measured, moment, isWarm) => {
left = moment.left;
takeThresholds(mixture, { measured, moment, wagers: isWarm ? wagers : noWagers, gains });
},
logEvidence: () => (0,_mixture_js__WEBPACK_IMPORTED_MODULE_2__  .lK)(mixture, left),
parts: () => (0,_mixture_js__WEBPACK_IMPORTED_MODULE_2__  .DP)(mixture, _bets_js__WEBPACK_IMPORTED_MODULE_0__  .OU.times.length).map((logEvidence, at) => {
return { about: `over-${edges[at]}ms`, logEvidence };
}),
};
}
function takeThresholds(mixture, { measured, moment, wagers, gains }) {
const { candidate, stable, totals } = measured;
const bets = gains.length;
const table = { hits: 0, candidate: totals.candidate, stable: totals.stable, bad: 0 };
for (let edge = mixture.capital.length / bets - 1; edge >= 0; edge -= 1) {
const mine = candidate[edge + 1] ?? 0;
table.hits += mine;
table.bad += mine + (stable[edge + 1] ?? 0);
wagers(table, moment.cluster, gains);
(0,_mixture_js__WEBPACK_IMPORTED_MODULE_2__  .Dp)(mixture, edge * bets, gains, moment);
}
}
}),
23587:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => (  divided),
p: () => (  wagersOn)
});
var statistics_table = __webpack_require__(53741);
;// CONCATENATED MODULE: ./lib/shared/judge/statistics/plain.js
function plainBet(tolerated, times) {
return { tolerated, odds: tolerated * times, logOdds: Math.log(times) };
}
function plainEvidence(table, { tolerated, odds, logOdds }) {
if ((0,statistics_table .C)(table))
return 0;
const { hits, candidate, stable, bad } = table;
const all = candidate + stable;
const share = candidate / all;
const rate = bad / all;
const most = Math.min(bad * change(share, tolerated, odds), candidate * change(rate, tolerated, odds), candidate * logOdds + (all - bad) * change(share, 1 / tolerated, 1 / odds), bad * logOdds + stable * change(rate, 1 / tolerated, 1 / odds));
return hits * logOdds - most;
}
function change(chance, from, to) {
return Math.log1p((chance * (to - from)) / (1 + chance * (from - 1)));
}
var tight = __webpack_require__(65802);
;// CONCATENATED MODULE: ./lib/shared/judge/gate/wagers.js
function wagersOn({ configuration, tolerated, times }) {
if (configuration === 'base') {
const bets = times.map(each => plainBet(tolerated, each));
return (table, cluster, into) => {
for (const [at, bet] of bets.entries())
into[at] = plainEvidence(table, bet) / cluster;
};
}
const bets = (0,tight .Iz)(tolerated, times);
return (table, cluster, into) => (0,tight .dz)(divided(table, cluster), bets, into);
}
function divided(table, cluster) {
if (cluster === 1)
return table;
const { hits, candidate, stable, bad } = table;
return {
hits: hits / cluster,
candidate: candidate / cluster,
stable: stable / cluster,
bad: bad / cluster,
};
}
}),
80633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => (  logSum)
});
function logAdd(one, other) {
const high = Math.max(one, other);
if (high === Number.NEGATIVE_INFINITY)
return high;
return high + Math.log1p(Math.exp(Math.min(one, other) - high));
}
function logSum(terms) {
let high = Number.NEGATIVE_INFINITY;
for (const term of terms)
if (term > high)
high = term;
if (high === Number.NEGATIVE_INFINITY)
return high;
let sum = 0;
for (const term of terms)
sum += Math.exp(term - high);
return high + Math.log(sum);
}
}),
58966:
(shared21[58966]),
99506:
(shared21[99506]),
90683:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EQ: () => (  oneBitBets),
mc: () => (  leastRequests),
nP: () => (  bitOf),
ri: () => (  oneBitEvidence)
});
const stakes = [0.25, 0.5, 0.75, 0.95];
const leastRequests = 100;
const oneBitBets = stakes.length;
function bitOf(candidate, stable, increase) {
if (candidate.average === undefined || stable.average === undefined)
return 0;
if (candidate.total < leastRequests || stable.total < leastRequests)
return 0;
return candidate.average > increase * stable.average ? 1 : -1;
}
function oneBitEvidence(bit) {
return stakes.map(stake => Math.log1p(stake * bit));
}
}),
20312:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GW: () => (  ordinalEvidences),
HP: () => (  bucketsOf),
xl: () => (  ordinalEvidence)
});
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53741);
var _tight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65802);
function bucketsOf({ candidate, stable }, cluster) {
const all = sumOf(candidate) + sumOf(stable);
const rows = [];
let [below, belowStable, ties] = [0, 0, 0];
for (let at = 0; at < candidate.length; at += 1) {
const [mine, theirs] = [(candidate[at] ?? 0) / cluster, (stable[at] ?? 0) / cluster];
const bad = mine + theirs;
below += mine;
belowStable += theirs;
ties += ((bad * cluster) / all) ** 3;
if (at === 0 || bad === 0)
continue;
const share = ((below + belowStable) * cluster) / all;
rows.push({ hits: mine, candidate: below, stable: belowStable, bad, share });
}
return { candidate: below, stable: belowStable, spread: all > 0 ? (1 - ties) / 3 : 0, rows };
}
function ordinalEvidence(buckets, tolerated, times) {
const into = new Float64Array(1);
ordinalEvidences(buckets, { tolerated, times: [times] }, into);
return into[0] ?? 0;
}
function ordinalEvidences(buckets, bets, into) {
const { tolerated, times } = bets;
const doubt = (tolerated - 1) / 4 + 0.5 / Math.sqrt(buckets.candidate + buckets.stable);
into.fill(0);
for (const row of buckets.rows) {
if ((0,_table_js__WEBPACK_IMPORTED_MODULE_1__  .C)(row))
continue;
const least = oddsBelow(tolerated, Math.min(1, row.share + doubt));
let [from, expected] = [least, 0];
for (let bet = 0; bet < times.length; bet += 1) {
const to = oddsBelow(tolerated * (times[bet] ?? 1), row.share);
if (to <= from)
continue;
expected += (0,_tight_js__WEBPACK_IMPORTED_MODULE_0__  .bW)(row, from, to);
into[bet] = (into[bet] ?? 0) + row.hits * Math.log(to / least) - expected;
from = to;
}
}
}
function oddsBelow(odds, share) {
return odds / (odds - (odds - 1) * share);
}
function sumOf(counts) {
let sum = 0;
for (const count of counts)
sum += count;
return sum;
}
}),
28752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  histogramQuantile)
});
function quantileOf(values, share) {
const sorted = [...values].sort((one, other) => one - other);
const place = share * (sorted.length - 1);
const below = Math.floor(place);
const low = sorted[below];
if (low === undefined)
return Number.NaN;
const high = sorted[below + 1] ?? low;
return low + (place - below) * (high - low);
}
function histogramQuantile(counts, edges, share) {
let total = 0;
for (let at = 0; at < counts.length; at += 1)
total += counts[at] ?? 0;
const isWhole = edges.length > 0 && counts.length > edges.length;
if (!(total > 0) || !isWhole || Number.isNaN(share))
return Number.NaN;
if (share < 0)
return Number.NEGATIVE_INFINITY;
if (share > 1)
return Number.POSITIVE_INFINITY;
const rank = share * total;
let below = 0;
for (let at = 0; at < edges.length; at += 1) {
const count = counts[at] ?? 0;
if (below + count >= rank)
return insideBucket(edges, at, (rank - below) / count);
below += count;
}
return edges.at(-1) ?? Number.NaN;
}
function insideBucket(edges, at, part) {
const edge = edges[at] ?? 0;
if (at === 0 && edge <= 0)
return edge;
const start = at === 0 ? 0 : (edges[at - 1] ?? 0);
return start + (edge - start) * part;
}
}),
53741:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  isMute)
});
function isMute({ candidate, stable, bad }) {
return !(candidate > 0 && stable > 0 && bad > 0);
}
}),
65802:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iz: () => (  betsOn),
bW: () => (  expectedBetween),
_D: () => (  mostExpected),
wG: () => (  tightEvidence),
dO: () => (  tightEvidenceFor),
dz: () => (  tightEvidences)
});
;// CONCATENATED MODULE: ./lib/shared/judge/statistics/quadrature.js
const rules = [
{
nodes: [-0.7745966692414834, 0.0, 0.7745966692414834],
weights: [0.5555555555555556, 0.8888888888888888, 0.5555555555555556],
},
{
nodes: [-0.8611363115940526, -0.33998104358485626, 0.33998104358485626, 0.8611363115940526],
weights: [0.34785484513745385, 0.6521451548625461, 0.6521451548625461, 0.34785484513745385],
},
{
nodes: [-0.906179845938664, -0.5384693101056831, 0.0, 0.5384693101056831, 0.906179845938664],
weights: [
0.23692688505618908, 0.47862867049936647, 0.5688888888888889, 0.47862867049936647, 0.23692688505618908,
],
},
{
nodes: [
-0.932469514203152, -0.6612093864662645, -0.2386191860831969, 0.2386191860831969, 0.6612093864662645,
0.932469514203152,
],
weights: [
0.17132449237917036, 0.3607615730481386, 0.46791393457269104, 0.46791393457269104, 0.3607615730481386,
0.17132449237917036,
],
},
{
nodes: [
-0.9491079123427585, -0.7415311855993945, -0.4058451513773972, 0.0, 0.4058451513773972,
0.7415311855993945, 0.9491079123427585,
],
weights: [
0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694, 0.3818300505051189,
0.27970539148927664, 0.1294849661688697,
],
},
{
nodes: [
-0.9602898564975363, -0.7966664774136267, -0.525532409916329, -0.1834346424956498, 0.1834346424956498,
0.525532409916329, 0.7966664774136267, 0.9602898564975363,
],
weights: [
0.10122853629037626, 0.22238103445337448, 0.31370664587788727, 0.362683783378362, 0.362683783378362,
0.31370664587788727, 0.22238103445337448, 0.10122853629037626,
],
},
];
const longest = rules.at(-1) ?? { nodes: [0], weights: [2] };
const mostRatio = 2.9;
const mostRatios = [1.035, 1.15, 1.37, 1.72, 2.2];
function ruleFor(ratio) {
for (let at = 0; at < mostRatios.length; at += 1) {
if (ratio <= (mostRatios[at] ?? 0))
return rules[at] ?? longest;
}
return longest;
}
var statistics_table = __webpack_require__(53741);
;// CONCATENATED MODULE: ./lib/shared/judge/statistics/tight.js
function betsOn(tolerated, times) {
const odds = [];
const weights = [];
let from = tolerated;
const ends = times.map(each => {
const goal = tolerated * each;
for (; from < goal; from = pieceEnd(from, goal)) {
const piece = pieceOf(from, pieceEnd(from, goal));
for (const [at, node] of piece.rule.nodes.entries()) {
const way = piece.half * node;
odds.push((piece.middle * (1 + way)) / (1 - way));
weights.push(((piece.rule.weights[at] ?? 0) * 2 * piece.middle * piece.half) / (1 - way) ** 2);
}
}
return odds.length;
});
return {
logOdds: Float64Array.from(times, Math.log),
ends: Uint16Array.from(ends),
odds: Float64Array.from(odds),
weights: Float64Array.from(weights),
};
}
function pieceOf(from, to) {
const middle = Math.sqrt(from * to);
return { rule: ruleFor(to / from), middle, half: (to - middle) / (to + middle) };
}
function pieceEnd(from, to) {
return Math.min(to, from * mostRatio);
}
function tightEvidences(table, { logOdds, ends, odds, weights }, into) {
if ((0,statistics_table .C)(table)) {
into.fill(0);
return;
}
const { hits, candidate, stable, bad } = table;
const most = Math.min(candidate, bad);
const rest = stable - bad + Math.min(1, most);
const slope = candidate + bad - Math.min(1, most);
const product = candidate * bad;
const curve = 4 * spreadOf(most) * product;
let [at, area] = [0, 0];
for (let bet = 0; bet < ends.length; bet += 1) {
for (const end = ends[bet] ?? 0; at < end; at += 1) {
const ratio = odds[at] ?? 1;
const b = rest + ratio * slope;
const root = b * b - curve * ratio * (ratio - 1);
area += (weights[at] ?? 0) / (b + Math.sqrt(Math.max(root, 0)));
}
into[bet] = hits * (logOdds[bet] ?? 0) - 2 * product * area;
}
}
function tightEvidence(table, bets) {
const into = new Float64Array(1);
tightEvidences(table, bets, into);
return into[0] ?? 0;
}
function tightEvidenceFor(table, tolerated, logOdds) {
if ((0,statistics_table .C)(table) || !(logOdds > 0))
return 0;
return table.hits * logOdds - expectedBetween(table, tolerated, tolerated * Math.exp(logOdds));
}
function expectedBetween(table, from, to) {
let area = 0;
for (let start = from; start < to; start = pieceEnd(start, to)) {
area += areaOf(table, pieceOf(start, pieceEnd(start, to)));
}
return 4 * table.candidate * table.bad * area;
}
function areaOf({ candidate, stable, bad }, { rule, middle, half }) {
const { nodes, weights } = rule;
const most = Math.min(candidate, bad);
const rest = stable - bad + Math.min(1, most);
const slope = (candidate + bad - Math.min(1, most)) * middle;
const curve = 4 * spreadOf(most) * candidate * bad * middle;
let sum = 0;
for (let at = 0; at < nodes.length; at += 1) {
const way = half * (nodes[at] ?? 0);
const up = 1 + way;
const down = 1 - way;
const b = rest * down + slope * up;
const root = b * b - curve * up * (middle * up - down);
sum += (weights[at] ?? 0) / (down * (b + Math.sqrt(Math.max(root, 0))));
}
return sum * middle * half;
}
function mostExpected(table, odds) {
if ((0,statistics_table .C)(table))
return 0;
const { candidate, stable, bad } = table;
const most = Math.min(candidate, bad);
const b = stable - bad + odds * (candidate + bad) - (odds - 1) * Math.min(1, most);
const root = b * b - 4 * (odds - 1) * spreadOf(most) * odds * candidate * bad;
return (2 * odds * candidate * bad) / (b + Math.sqrt(Math.max(root, 0)));
}
function spreadOf(most) {
return most > 1 ? 1 - 1 / most : 0;
}
})
};
