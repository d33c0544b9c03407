import { shared as shared20 } from './shared-20.js';
export const id = 9283;
export const ids = [9283];
export const modules = {
6766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  localTime),
j: () => (  periodOf)
});
var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60085);
const day = 86_400_000;
const dayUnits = { day: 1, week: 7 };
const monthUnits = { month: 1, quarter: 3, year: 12 };
const weeksBegin = 4 * day;
const calendarBegins = 0;
function periodOf(window, end) {
if (window.kind === 'rolling')
return { from: end - window.milliseconds, to: end };
const offset = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .KG)(window.timeZone);
const beginning = (count) => (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .B9)(localBeginning(window, count), offset);
let count = countNear(window, end + offset(end));
while (end < beginning(count))
count -= 1;
while (end >= beginning(count + 1))
count += 1;
return { from: beginning(count), to: beginning(count + 1) };
}
function localBeginning(window, count) {
const anchor = anchorOf(window);
const units = count * (window.aligned?.every ?? 1);
const days = dayUnits[window.unit];
if (days !== undefined)
return anchor + units * days * day;
return monthsLater(anchor, units * (monthUnits[window.unit] ?? 1));
}
function countNear(window, local) {
const anchor = anchorOf(window);
const every = window.aligned?.every ?? 1;
const days = dayUnits[window.unit];
if (days !== undefined)
return Math.floor((local - anchor) / (days * day * every));
const [from, to] = [(0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(anchor), (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(local)];
const months = (to.year - from.year) * 12 + to.month - from.month;
return Math.floor(months / ((monthUnits[window.unit] ?? 1) * every));
}
function monthsLater(anchor, months) {
const from = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(anchor);
const index = from.year * 12 + from.month - 1 + months;
const [year, month] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12 + 1];
const length = ((0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .u7)(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .u7)(year, month, 1)) / day;
const timeOfDay = anchor - Math.floor(anchor / day) * day;
return (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .u7)(year, month, Math.min(from.day, length)) + timeOfDay;
}
function anchorOf(window) {
if (window.aligned !== undefined)
return localTime(window.aligned.from) ?? calendarBegins;
return window.unit === 'week' ? weeksBegin : calendarBegins;
}
function localTime(text) {
const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})$/.exec(text);
if (match === null)
return undefined;
const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
if (month < 1 || month > 12 || dayOfMonth < 1 || hour > 23 || minute > 59 || second > 59)
return undefined;
const start = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .u7)(year, month, dayOfMonth);
const back = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(start);
if (back.month !== month || back.day !== dayOfMonth)
return undefined;
return start + ((hour * 60 + minute) * 60 + second) * 1_000;
}
}),
60085:
(shared20[60085]),
53409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ay: () => (  summed),
aD: () => (  cellFold),
po: () => (  addCells),
vn: () => (  samplingOf)
});
var _statistics_dispersion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78703);
const cellFold = { begin: emptySum, take: addCell };
function addCells(cells) {
return summed(cells.reduce((sum, cell) => addCell(sum, cell), emptySum()));
}
function emptySum() {
return {
...{ count: 0, only: undefined, total: 0, bad: 0, histogram: undefined },
...{ rows: 0, squares: 0, hasRows: false, hasSquares: false, averaged: 0, averagedTotal: 0 },
};
}
function addCell(sum, cell) {
if (cell === undefined)
return sum;
const { total, bad, rows, squares, histogram, average } = cell;
sum.count += 1;
sum.only = sum.count === 1 ? cell : undefined;
sum.total += total;
sum.bad += bad;
sum.rows += rows ?? total;
sum.squares += squares ?? total;
sum.hasRows ||= rows !== undefined;
sum.hasSquares ||= squares !== undefined;
if (histogram !== undefined)
addHistogram(sum, histogram);
if (average !== undefined && total > 0) {
sum.averaged += average * total;
sum.averagedTotal += total;
}
return sum;
}
function addHistogram(sum, histogram) {
const known = sum.histogram;
if (known === undefined)
sum.histogram = [...histogram];
else
for (let at = 0; at < known.length; at += 1)
known[at] = (known[at] ?? 0) + (histogram[at] ?? 0);
}
function summed(sum) {
if (sum.count < 2)
return sum.only;
const { total, bad, histogram, rows, squares, hasRows, hasSquares, averaged, averagedTotal } = sum;
return {
...{ total, bad },
...(histogram !== undefined && { histogram: [...histogram] }),
...(hasRows && { rows }),
...(hasSquares && { squares }),
...(averagedTotal > 0 && { average: averaged / averagedTotal }),
};
}
function samplingOf(...cells) {
return Math.max(1, ...cells.map(cell => (0,_statistics_dispersion_js__WEBPACK_IMPORTED_MODULE_0__  .jO)(cell?.squares ?? 0, cell?.total ?? 0)));
}
}),
99286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
UA: () => (  bothServing),
yV: () => (  clusterIn),
Bo: () => (  comparedMetrics),
bz: () => (  knownOf),
t7: () => (  ofThisShare),
K$: () => (  those),
e6: () => (  totalOf)
});
var dispersion = __webpack_require__(78703);
var intervals_cells = __webpack_require__(53409);
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/gathering.js
function gathering(step) {
return {
begin: () => ({ sides: new Map(), slots: [], counted: [] }),
take: (cells, { from, candidate, stable }) => {
const at = Math.floor(from / step) * step;
const before = cells.sides.get(at);
const [mine, theirs] = [(0,intervals_cells .po)([before?.candidate, candidate]), (0,intervals_cells .po)([before?.stable, stable])];
cells.sides.set(at, {
...(mine !== undefined && { candidate: mine }),
...(theirs !== undefined && { stable: theirs }),
});
if (at <= (cells.counted.at(-1)?.from ?? Number.NEGATIVE_INFINITY))
cells.counted = [];
return cells;
},
};
}
function countedIn(cells, slots, { step, to }) {
const { counted, sides } = cells;
const last = counted.at(-1);
const goesOn = cells.slots === slots && (last === undefined || last.from + step <= to);
if (!goesOn)
cells.counted = [];
cells.slots = slots;
for (let at = cells.counted.length; at < slots.length; at += 1) {
const slot = slots[at];
if (slot === undefined || slot.from + step > to)
break;
cells.counted.push({ ...slot, ...sides.get(slot.from) });
}
return cells.counted;
}
var intervals_slots = __webpack_require__(65469);
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/counts.js
function knownOf(setup, evidence, memory) {
const readings = comparedMetrics(setup).flatMap(metric => {
const told = toldOf(evidence, metric);
return told?.kind === 'told' ? [told.value] : [];
});
const step = Math.max(setup.stepMilliseconds, ...readings.map(({ grid }) => grid.stepMilliseconds));
const from = Math.min(...readings.map(({ grid }) => grid.from));
const to = Math.max(...readings.map(({ grid }) => grid.to));
const cluster = clusterOf(setup, evidence);
memory.restOn(JSON.stringify([step, cluster, readings.map(({ edges }) => edges ?? [])]));
const { all: slots } = memory.grow('slots', before => (0,intervals_slots .nK)({ setup, evidence }, { step, from, to }, before));
const cached = new Map();
return {
...{ setup, evidence, step, slots, cluster, memory },
until: (0,intervals_slots .fh)({ setup, evidence }, step),
counts: metric => {
const found = cached.get(metric) ?? countsOf(evidence, metric, { step, slots, memory });
cached.set(metric, found);
return found;
},
};
}
function comparedMetrics({ objectives }) {
const compared = objectives.filter(({ kind }) => kind === 'no-worse' || kind === 'ceiling');
return [...new Set(compared.map(({ metric }) => metric))];
}
function toldOf({ counts }, metric) {
return Object.hasOwn(counts, metric) ? counts[metric] : undefined;
}
function clusterOf({ settings, sticky }, { spread }) {
if (settings.cluster !== 'auto')
return settings.cluster;
return (0,dispersion .wC)(spread) ?? (sticky === true ? dispersion .GM : 1);
}
function countsOf(evidence, metric, { step, slots, memory }) {
const told = toldOf(evidence, metric);
if (told === undefined)
return { kind: 'no-data', why: `nobody was asked for ${metric}` };
if (told.kind !== 'told')
return told;
const { intervals, edges, grid } = told.value;
if (!(grid.stepMilliseconds > 0) || step % grid.stepMilliseconds !== 0) {
return { kind: 'unreadable', why: `intervals of ${grid.stepMilliseconds} ms do not fit into ${step} ms` };
}
const cells = memory.fold(`cells of ${metric}`, intervals, gathering(step));
const counted = countedIn(cells, slots, { step, to: grid.to });
return { kind: 'told', value: { intervals: counted, ...(edges !== undefined && { edges }) } };
}
function those({ memory }, { of, from }, isWanted) {
return memory.fold(`those of ${of}`, from, {
begin: () => [],
take: (list, interval) => {
if (isWanted(interval))
list.push(interval);
return list;
},
});
}
function bothServing(metric, from, known) {
return those(known, { of: `both in ${metric}`, from }, ({ compared }) => compared !== undefined);
}
function ofThisShare(known, of, from) {
const window = from.at(-1)?.window;
return those(known, { of: `${of}, window ${window}`, from }, each => each.window === window);
}
function clusterIn({ candidate, stable }, cluster) {
return cluster * (0,intervals_cells .vn)(candidate, stable);
}
const totalling = {
begin: () => ({ candidate: intervals_cells .aD.begin(), stable: intervals_cells .aD.begin() }),
take: (sums, { candidate, stable }, at) => {
intervals_cells .aD.take(sums.candidate, candidate, at);
intervals_cells .aD.take(sums.stable, stable, at);
return sums;
},
};
function totalOf({ memory }, of, intervals) {
const { candidate, stable } = memory.fold(`total of ${of}`, intervals, totalling);
const nothing = { total: 0, bad: 0 };
return { candidate: (0,intervals_cells .Ay)(candidate) ?? nothing, stable: (0,intervals_cells .Ay)(stable) ?? nothing };
}
}),
65469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lm: () => (  comparedRungs),
fh: () => (  frozenUntil),
nK: () => (  slotsOf)
});
function frozenUntil({ setup, evidence }, step) {
return Math.floor((evidence.now - setup.lagMilliseconds) / step) * step;
}
function comparedRungs(plan, step) {
return plan.filter(isSplit).map(({ percent, milliseconds }) => {
return { share: percent / 100, checks: Math.max(1, Math.round(milliseconds / step)) };
});
}
function slotsOf(judging, grids, before) {
const stretches = stretchesOf(judging, grids);
const isKept = before !== undefined && goesOn(before, stretches);
const old = isKept ? before : { all: [], stretches: [], places: [] };
const { all, places } = old;
for (const [window, stretch] of stretches.entries()) {
const taken = old.stretches[window]?.count ?? 0;
for (let at = taken; at < stretch.count; at += 1) {
all.push(slotIn(stretch, { window, from: (stretch.first + at) * grids.step, places }));
}
}
return { all, stretches, places };
}
function goesOn({ stretches: before }, now) {
if (before.length > now.length)
return false;
const last = before.findLastIndex(({ count }) => count > 0);
return before.every((old, at) => {
const { percent, first, rung, count = -1 } = now[at] ?? {};
const isSame = percent === old.percent && first === old.first && rung === old.rung;
return isSame && (at < last ? count === old.count : count >= old.count);
});
}
function slotIn({ percent, rung }, { window, from, places }) {
const slot = { from, window, ...(percent !== undefined && { share: percent / 100 }) };
if (rung === undefined)
return slot;
const place = places[rung] ?? 0;
places[rung] = place + 1;
return { ...slot, compared: { rung, place } };
}
function stretchesOf(judging, { step, from, to }) {
const frozen = frozenUntil(judging, step);
const { windows } = judging.evidence;
if (windows.length === 0)
return [{ ...timesIn({ from, to: Math.min(to, frozen) }, step), rung: 0 }];
const rungs = comparedRungs(judging.setup.plan, step);
let rung = 0;
return windows.map(({ percent, from: begin, to: end = Number.POSITIVE_INFINITY }) => {
const times = timesIn({ from: begin, to: Math.min(end, frozen) }, step);
if (!isSplit({ percent }))
return { percent, ...times };
const next = rungs.findIndex(({ share }, at) => at >= rung && Math.abs(share - percent / 100) < 1e-6);
if (next !== -1)
rung = next;
return { percent, ...times, rung };
});
}
function isSplit({ percent }) {
return percent > 0 && percent < 100;
}
function timesIn({ from, to }, step) {
const first = Math.ceil(from / step);
return { first, count: Math.max(0, Math.floor(to / step) - first) };
}
}),
79283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  judge),
z: () => (  startJudge)
});
var intervals_counts = __webpack_require__(99286);
;// CONCATENATED MODULE: ./lib/shared/judge/memory.js
const noMemory = {
restOn: () => undefined,
fold: (_, rows, { begin, take }) => rows.reduce((sum, row, at) => take(sum, row, at), begin()),
grow: (_, grown) => grown(undefined),
foldRows: (_, [first], { begin, take }) => first.reduce((sum, __, at) => take(sum, at, at), begin()),
};
function remember() {
const sums = new Map();
const grown = new Map();
let restingOn;
const foldRows = (name, columns, { begin, take }) => {
const kept = sums.get(name);
const before = kept !== undefined && isBeginning(kept, columns) ? kept : undefined;
let sum = before === undefined ? begin() : before.sum;
const [{ length }] = columns;
for (let at = before?.lengths[0] ?? 0; at < length; at += 1)
sum = take(sum, at, at);
sums.set(name, { columns, lengths: columns.map(column => column.length), sum });
return sum;
};
return {
foldRows,
fold: (name, rows, { begin, take }) => foldRows(name, [rows], {
begin,
take: (sum, at) => take(sum, rows[at], at),
}),
grow: (name, grow) => {
const now = grow(grown.get(name));
grown.set(name, now);
return now;
},
restOn: ground => {
if (ground === restingOn)
return;
restingOn = ground;
sums.clear();
grown.clear();
},
};
}
function isBeginning({ columns: before, lengths }, columns) {
const [count = 0] = lengths;
if (before.length !== columns.length || count > columns[0].length)
return false;
return before.every((old, at) => {
const [column, length] = [columns[at] ?? [], lengths[at] ?? 0];
if (column.length !== length && length < count)
return false;
return old === column || hasSameBeginning(old, column, Math.min(count, length));
});
}
function hasSameBeginning(one, other, count) {
for (let at = 0; at < count; at += 1)
if (one[at] !== other[at])
return false;
return true;
}
var quantities = __webpack_require__(3353);
;// CONCATENATED MODULE: ./lib/shared/judge/budget/bad-events.js
function eventsOf(cell, bad, edges) {
switch (bad.kind) {
case 'errors':
return { bad: cell.bad, total: cell.total };
case 'slower':
return slowEvents(cell, bad.milliseconds, edges);
default:
return bad;
}
}
function slowEvents(cell, limit, edges) {
if (cell.total === 0)
return { bad: 0, total: 0 };
const { histogram } = cell;
if (histogram === undefined || edges === undefined || edges.length === 0)
return undefined;
const total = histogram.reduce((sum, count) => sum + count, 0);
let slow = 0;
for (const [at, count] of histogram.entries()) {
const share = slowShare(limit, at === 0 ? 0 : edges[at - 1], edges[at]);
if (share === undefined && count > 0)
return undefined;
slow += count * (share ?? 0);
}
return { bad: slow, total };
}
function slowShare(limit, from, to) {
if (from === undefined || limit <= from)
return 1;
if (to === undefined)
return undefined;
return limit >= to ? 0 : (to - limit) / (to - from);
}
function canBe({ bad, total }) {
return bad >= 0 && Number.isFinite(total) && bad <= total * (1 + 1e-9);
}
;// CONCATENATED MODULE: ./lib/shared/judge/budget/counted.js
function countedOf(budget, evidence) {
const { bad, metric } = budget;
const told = bad.kind === 'beyond' ? evidence.series[metric] : evidence.counts[metric];
if (told === undefined)
return { kind: 'no-data', why: `nobody was asked for ${metric}` };
if (told.kind !== 'told')
return told;
const { grid } = told.value;
if (!(grid.stepMilliseconds > 0))
return { kind: 'unreadable', why: 'its intervals have no length' };
const intervals = 'points' in told.value ? pointEvents(told.value.points, bad) : intervalEvents(told.value, bad);
return 'kind' in intervals ? intervals : firstAdded(grid, intervals);
}
function firstAdded(grid, all) {
const intervals = all.filter(({ from }) => from >= grid.from && from + grid.stepMilliseconds <= grid.to);
const [oldest] = intervals;
if (oldest === undefined)
return { kind: 'no-data', why: 'nothing was counted' };
const first = intervals.reduce((least, { from }) => Math.min(least, from), oldest.from);
return { grid, intervals, first };
}
function intervalEvents(reading, bad) {
if (bad.kind === 'beyond')
return { kind: 'no-data', why: 'counts have no limit to lie beyond' };
const counted = [];
for (const { from, candidate, stable } of reading.intervals) {
const cells = [candidate, stable].filter((cell) => cell !== undefined);
let sum = { from, bad: 0, total: 0 };
for (const cell of cells) {
const events = eventsOf(cell, bad, reading.edges);
if (events === undefined)
return { kind: 'no-data', why: 'its latency is not counted in buckets that reach the limit' };
if (!canBe(events))
return { kind: 'unreadable', why: `it counts ${events.bad} bad of ${events.total} events` };
sum = { from, bad: sum.bad + events.bad, total: sum.total + events.total };
}
if (cells.length > 0)
counted.push(sum);
}
return counted;
}
function pointEvents(points, bad) {
if (bad.kind !== 'beyond')
return { kind: 'no-data', why: 'a series counts no requests' };
return points
.filter(({ value }) => Number.isFinite(value))
.map(({ from, value }) => ({ from, bad: isBeyond(value, bad) ? 1 : 0, total: 1 }));
}
function isBeyond(value, { better, limit, atLimit }) {
if (value === limit)
return atLimit === 'beyond';
return better === 'lower' ? value > limit : value < limit;
}
;// CONCATENATED MODULE: ./lib/shared/judge/budget/phrases.js
function leftWords({ left = 0, budget, tally, counted, period }) {
const { budgeting, leastLeft } = budget;
const what = budgeting.kind === 'occurrences'
? `${counts(tally.bad)} of ${counts(tally.total)} events were bad`
: `${counts(tally.lost)} of ${counts(tally.of)} slices of ${(0,quantities .vH)(budgeting.milliseconds)} were lost`;
const needs = leastLeft !== undefined && leastLeft > 0 ? `, a release needs ${percent(leastLeft)}` : '';
const short = counted.first > period.from
? `, counted for ${(0,quantities .vH)(counted.grid.to - counted.first)} only`
: '';
const gaps = tally.known < tally.expected
? `, ${tally.expected - tally.known} of ${tally.expected} intervals are missing`
: '';
const head = left < 0
? `the budget is overspent by ${percent(-left)} of itself`
: `${percent(left)} of the budget is left`;
return `${head}${needs} (${what}${short}${gaps})`;
}
function burnWords({ rule, long = 0, short = 0 }) {
const [longWindow, shortWindow] = windowsOf({ rule });
const rates = `burning ${times(long)} as fast as the budget allows over ${longWindow} and ${times(short)} over ${shortWindow}`;
return `${rates}, ${times(rule.factor)} is the limit`;
}
function unsureWords({ rule, long = 0 }, leastEvents) {
const [longWindow, shortWindow] = windowsOf({ rule });
const seems = `it seems to burn ${times(long)} as fast as the budget allows over ${longWindow}, beyond ${times(rule.factor)}`;
return `${seems}; the ${longWindow} and the last ${shortWindow} need ${leastEvents} events each to tell`;
}
function blindWords({ rule }, { budget, counted }) {
const { stepMilliseconds } = counted.grid;
const slice = budget.budgeting.kind === 'occurrences' ? 0 : budget.budgeting.milliseconds;
const [longWindow, shortWindow] = windowsOf({ rule });
if (rule.shortMilliseconds < stepMilliseconds) {
return `counts per ${(0,quantities .vH)(stepMilliseconds)} cannot tell how fast it burns over ${shortWindow}`;
}
if (rule.shortMilliseconds < slice) {
return `slices of ${(0,quantities .vH)(slice)} cannot tell how fast it burns over ${shortWindow}`;
}
if (counted.grid.from > counted.grid.to - rule.longMilliseconds) {
return `its window of ${longWindow} reaches back beyond what was asked for`;
}
return `more than half of the last ${longWindow} was not counted, so nobody knows how fast it burns`;
}
function reachWords({ counted: { grid }, period }) {
const [asked, needed] = [grid.to - grid.from, grid.to - period.from].map(quantities .vH);
return `counts of the last ${asked} were asked for, and its window reaches back ${needed}`;
}
function gapWords({ tally }) {
return `${tally.expected - tally.known} of the ${tally.expected} intervals of its window were not counted`;
}
function scarceWords({ tally, budget }) {
return `${counts(tally.total)} events in its window say too little, ${counts(budget.leastEvents)} are needed`;
}
function ticketWords(burning) {
const slow = burning.find(({ rule, state }) => rule.severity === 'ticket' && state === 'firing');
return slow === undefined ? '' : `; worth a ticket: ${burnWords(slow)}`;
}
function windowsOf({ rule }) {
return [(0,quantities .vH)(rule.longMilliseconds), (0,quantities .vH)(rule.shortMilliseconds)];
}
function percent(share) {
const value = share * 100;
const rounded = Number(value.toPrecision(3));
const shown = rounded === 100 && value < 100 ? 99.9 : rounded;
return `${shown} %`;
}
function times(rate) {
return `${Number(rate.toPrecision(3))} times`;
}
function counts(value) {
return String(Number(value.toFixed(value < 100 ? 2 : 0)));
}
;// CONCATENATED MODULE: ./lib/shared/judge/budget/tally.js
function tallyOf(counted, period, budgeting) {
const { grid, first } = counted;
const [from, to] = [Math.max(period.from, first), Math.min(period.to, grid.to)];
const inside = counted.intervals.filter(each => each.from >= from && each.from + grid.stepMilliseconds <= to);
const bad = inside.reduce((sum, each) => sum + each.bad, 0);
const total = inside.reduce((sum, each) => sum + each.total, 0);
const expected = Math.max(0, Math.floor(to / grid.stepMilliseconds) - Math.ceil(from / grid.stepMilliseconds));
return {
bad,
total,
...lossOf(inside, { from: period.from, to }, budgeting),
known: inside.length,
expected,
};
}
function lossOf(inside, period, budgeting) {
switch (budgeting.kind) {
case 'occurrences':
return sumOf(inside.map(({ bad, total }) => ({ lost: bad, of: total })));
case 'timeslices':
return sumOf(slicesOf(inside, period, budgeting.milliseconds).map(({ bad, total }) => ({
lost: isGood(bad, total, budgeting.target) ? 0 : 1,
of: 1,
})));
case 'ratio-timeslices':
return sumOf(slicesOf(inside, period, budgeting.milliseconds).map(({ bad, total }) => ({
lost: bad / total,
of: 1,
})));
default:
return budgeting;
}
}
function sumOf(losses) {
return losses.reduce((sum, { lost, of }) => ({ lost: sum.lost + lost, of: sum.of + of }), {
lost: 0,
of: 0,
});
}
function isGood(bad, total, target) {
return total - bad >= target * total * (1 - 1e-12);
}
function slicesOf(inside, { from, to }, length) {
const slices = new Map();
for (const each of inside) {
const start = Math.floor(each.from / length) * length;
if (start < from || start + length > to)
continue;
const { bad, total } = slices.get(start) ?? { bad: 0, total: 0 };
slices.set(start, { from: start, bad: bad + each.bad, total: total + each.total });
}
return [...slices.values()].filter(({ total }) => total > 0);
}
;// CONCATENATED MODULE: ./lib/shared/judge/budget/burning.js
function burningOf(budget, counted) {
return budget.burn.map(rule => {
const long = windowOf(budget, counted, rule.longMilliseconds);
const short = windowOf(budget, counted, rule.shortMilliseconds);
const [longRate, shortRate] = [burnRate(long, budget.target), burnRate(short, budget.target)];
return {
rule,
state: stateOf(budget, rule, { long, short, blind: isBlind(budget, counted, rule, long) }),
...(longRate === undefined ? {} : { long: longRate }),
...(shortRate === undefined ? {} : { short: shortRate }),
};
});
}
function burnRate({ lost, of }, target) {
return of > 0 ? lost / of / (0,quantities .e0)(1 - target) : undefined;
}
function windowOf(budget, counted, length) {
const { budgeting } = budget;
const slice = budgeting.kind === 'occurrences' ? 1 : budgeting.milliseconds;
const to = Math.floor(counted.grid.to / slice) * slice;
return tallyOf(counted, { from: to - length, to }, budgeting);
}
function stateOf(budget, rule, { long, short, blind }) {
if (blind)
return 'blind';
const limit = rule.factor * (0,quantities .e0)(1 - budget.target);
if (!burning_isBeyond(long, limit))
return 'quiet';
if (short.known > 0 && !burning_isBeyond(short, limit))
return 'quiet';
return Math.min(long.total, short.total) < budget.leastEvents ? 'unsure' : 'firing';
}
function burning_isBeyond({ lost, of }, limit) {
return lost > limit * of * (1 + 1e-9);
}
function isBlind(budget, { grid }, rule, long) {
const slice = budget.budgeting.kind === 'occurrences' ? 0 : budget.budgeting.milliseconds;
if (rule.shortMilliseconds < Math.max(slice, grid.stepMilliseconds))
return true;
if (grid.from > grid.to - rule.longMilliseconds)
return true;
return long.known * 2 < Math.max(1, long.expected);
}
var budget_period = __webpack_require__(6766);
;// CONCATENATED MODULE: ./lib/shared/judge/budget/seen.js
function seenIn(budget, counted) {
const period = (0,budget_period .j)(budget.window, counted.grid.to);
const tally = tallyOf(counted, period, budget.budgeting);
const left = leftOf(tally, budget.target, slicesToCome(budget, counted, period));
const burning = burningOf(budget, counted);
return { budget, counted, period, tally, burning, ...(left === undefined ? {} : { left }) };
}
function leftOf({ lost, of }, target, toCome = 0) {
return of > 0 ? 1 - lost / ((0,quantities .e0)(1 - target) * (of + toCome)) : undefined;
}
function slicesToCome({ budgeting }, { grid }, period) {
if (budgeting.kind === 'occurrences')
return 0;
return Math.max(0, Math.floor((period.to - grid.to) / budgeting.milliseconds));
}
;// CONCATENATED MODULE: ./lib/shared/judge/budget/budget.js
function judgeBudget(objective, evidence) {
const { name, role } = objective;
const counted = countedOf(objective, evidence);
if ('kind' in counted) {
return { objective: name, role, kind: counted.kind, because: counted.why, numbers: {} };
}
const seen = seenIn(objective, counted);
return { objective: name, role, ...saidOf(seen), numbers: numbersOf(seen) };
}
function saidOf(seen) {
if (!slicesFit(seen)) {
return {
kind: 'no-data',
because: 'the intervals of the source do not fit into the slices of the budget',
};
}
if (seen.left === undefined)
return { kind: 'no-data', because: 'no event was counted in its window' };
return failed(seen, seen.left) ?? unknown(seen) ?? tooLittle(seen) ?? passed(seen);
}
function slicesFit({ budget: { budgeting }, counted: { grid } }) {
return budgeting.kind === 'occurrences' || budgeting.milliseconds % grid.stepMilliseconds === 0;
}
function failed(seen, left) {
const { budget, tally } = seen;
const firing = paging(seen, 'firing');
if (firing !== undefined)
return { kind: 'fail', because: `${burnWords(firing)}; ${leftWords(seen)}` };
const { leastLeft, leastEvents } = budget;
const isSpent = leastLeft !== undefined && left < leastLeft - 1e-9;
const isSure = tally.total >= leastEvents && reachesBack(seen);
return isSpent && isSure ? { kind: 'fail', because: leftWords(seen) } : undefined;
}
function reachesBack({ counted: { grid }, period }) {
return grid.from < period.from + grid.stepMilliseconds;
}
function unknown(seen) {
const { known, expected } = seen.tally;
if (!reachesBack(seen))
return { kind: 'no-data', because: reachWords(seen) };
if (known * 2 < expected)
return { kind: 'no-data', because: gapWords(seen) };
const blind = paging(seen, 'blind');
return blind === undefined ? undefined : { kind: 'no-data', because: blindWords(blind, seen) };
}
function tooLittle(seen) {
const { budget, tally } = seen;
if (tally.total < budget.leastEvents)
return { kind: 'undecided', because: scarceWords(seen) };
const unsure = paging(seen, 'unsure');
return unsure === undefined
? undefined
: { kind: 'undecided', because: unsureWords(unsure, budget.leastEvents) };
}
function passed(seen) {
return { kind: 'pass', because: `${leftWords(seen)}${ticketWords(seen.burning)}` };
}
function paging({ burning }, wanted) {
return burning.find(({ rule, state }) => rule.severity === 'page' && state === wanted);
}
function numbersOf({ tally, burning, left, period, counted }) {
const rates = burning.flatMap(({ rule, long, short }) => [
...(long === undefined ? [] : [[`burn-${(0,quantities .vH)(rule.longMilliseconds)}`, long]]),
...(short === undefined ? [] : [[`burn-${(0,quantities .vH)(rule.shortMilliseconds)}`, short]]),
]);
return {
bad: tally.bad,
total: tally.total,
intervals: tally.known,
gaps: Math.max(0, tally.expected - tally.known),
from: Math.max(period.from, counted.first),
to: counted.grid.to,
...(left === undefined ? {} : { left }),
...Object.fromEntries(rates),
};
}
;// CONCATENATED MODULE: ./lib/shared/judge/budget/sustained.js
function judgeSustained(objective, evidence) {
const { name, role, metric } = objective;
const told = evidence.series[metric];
if (told === undefined)
return { objective: name, role, ...nothing('no-data', `nobody was asked for ${metric}`) };
if (told.kind !== 'told')
return { objective: name, role, ...nothing(told.kind, told.why) };
if (!(told.value.grid.stepMilliseconds > 0)) {
return { objective: name, role, ...nothing('unreadable', 'its intervals have no length') };
}
return { objective: name, role, ...sustained_saidOf(objective, stretchOf(objective, told.value, evidence.windows)) };
}
function nothing(kind, because) {
return { kind, because, numbers: {} };
}
function stretchOf(objective, { grid, points }, windows) {
const { from, to, stepMilliseconds: step } = grid;
const whole = Math.max(1, Math.ceil(objective.milliseconds / step));
const begin = Math.max(from, to - whole * step);
const isJudged = (at) => windows.length === 0 ||
windows.some(window => at >= window.from && (window.to === undefined || at < window.to));
const inside = points.filter(point => point.from >= begin && point.from + step <= to && Number.isFinite(point.value) && isJudged(point.from));
let expected = 0;
for (let at = Math.ceil(begin / step) * step; at + step <= to; at += step)
if (isJudged(at))
expected += 1;
return {
points: inside,
beyond: inside.filter(({ value }) => isBeyond(value, objective)),
expected,
whole,
};
}
function sustained_saidOf(objective, { points, beyond, expected, whole }) {
const numbers = sustained_numbersOf(objective, points, {
beyond: beyond.length,
gaps: Math.max(0, expected - points.length),
});
const stretch = (0,quantities .vH)(objective.milliseconds);
const seen = `${beyond.length} of ${points.length} points of the last ${stretch} are beyond ${objective.limit}`;
const gaps = points.length < expected ? `, ${expected - points.length} of ${expected} are missing` : '';
const because = `${seen}${worstWords(objective, points)}${gaps}`;
if (points.length === 0)
return { kind: 'no-data', because: `no point was counted in the last ${stretch}`, numbers };
if (points.length * 2 < expected)
return { kind: 'no-data', because, numbers };
if (beyond.length < points.length)
return { kind: 'pass', because, numbers };
if (expected >= whole)
return { kind: 'fail', because, numbers };
return { kind: 'undecided', because: `${because}; a whole stretch has ${whole} points`, numbers };
}
function sustained_numbersOf(objective, points, counts) {
const worst = worstOf(objective, points);
return {
points: points.length,
...counts,
limit: objective.limit,
...(worst === undefined ? {} : { worst }),
};
}
function worstWords(objective, points) {
const worst = worstOf(objective, points);
return worst === undefined ? '' : `, the worst is ${Number(worst.toPrecision(6))}`;
}
function worstOf({ better }, points) {
const values = points.map(({ value }) => value);
const worse = better === 'lower' ? Math.max : Math.min;
return values.length === 0 ? undefined : values.reduce((left, right) => worse(left, right));
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/bad-requests.js
function badRequests(bad, edges) {
if (bad.kind === 'errors') {
return cell => cell && { total: cell.total, least: cell.bad, most: cell.bad };
}
if (edges === undefined || edges.length === 0)
return { why: 'the source keeps no histogram of latency' };
const above = edges.findIndex(edge => edge >= bad.milliseconds);
if (above === -1)
return { why: `the histogram ends at ${edges.at(-1)} ms` };
const below = edges[above] === bad.milliseconds ? above : above - 1;
return cell => {
if (cell?.histogram === undefined)
return undefined;
const { histogram } = cell;
return {
total: sumFrom(histogram, 0),
least: sumFrom(histogram, above + 1),
most: sumFrom(histogram, below + 1),
};
};
}
function sumFrom(counts, first) {
return counts.slice(first).reduce((sum, each) => sum + each, 0);
}
var gate_bets = __webpack_require__(52037);
var gate_mixture = __webpack_require__(58717);
var one_arm = __webpack_require__(99506);
var tight = __webpack_require__(65802);
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/limit.js
function proofAbove(tried, limit) {
const rates = (0,one_arm .dN)(limit, gate_bets .Zu.times.map(times => (0,one_arm .V4)(limit, times)));
return accumulate({ ...tried, name: `${tried.name} above ${limit}` }, ({ bad, total, cluster }, into) => {
(0,one_arm .Bj)({ bad: bad / cluster, total: total / cluster }, rates, into);
});
}
function proofWorse(tried) {
const bets = (0,tight .Iz)(tried.settings.tolerance.errors, gate_bets .Zu.times);
return accumulate(tried, ({ bad, total, cluster, otherBad, otherTotal }, into) => {
const table = {
hits: bad / cluster,
candidate: total / cluster,
stable: otherTotal / cluster,
bad: (bad + otherBad) / cluster,
};
(0,tight .dz)(table, bets, into);
});
}
function accumulate({ name, trials, settings, memory }, gainsOf) {
const logCap = -Math.log(settings.alpha);
const gains = new Float64Array(gate_bets .Zu.times.length);
const { mixture, left } = memory.fold(`proof that ${name}`, trials, {
begin: () => ({ mixture: (0,gate_mixture .ON)(gate_bets .Zu.priors), left: 1, windows: 0, window: undefined }),
take: (bets, trial, check) => {
const isFirst = trial.window !== bets.window;
if (check > 0 && isFirst)
bets.windows += 1;
const start = startAt(check, { windows: bets.windows, isFirst });
bets.left = Math.max(0, bets.left - start);
bets.window = trial.window;
const beginning = { start, left: bets.left, logCap };
gainsOf(trial, gains);
(0,gate_mixture .Dp)(bets.mixture, 0, gains, beginning);
return bets;
},
});
return (0,gate_mixture .lK)(mixture, left);
}
function startAt(check, { windows, isFirst }) {
if (check === 0)
return 0.4;
const anytime = 0.3 / (check * (check + 1));
return isFirst ? anytime + 0.3 / (windows * (windows + 1)) : anytime;
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/blame.js
const recent = 10;
function trialsOf(suspected, arm, known) {
const { name, intervals, countBad } = suspected;
const { memory, setup, cluster } = known;
const own = `${name} of ${arm}`;
const trials = memory.fold(`trials of ${own}`, intervals, {
begin: () => [],
take: (taken, interval) => {
const { least = 0, total = 0 } = countBad(interval[arm]) ?? {};
taken.push({ window: interval.window, bad: least, total, cluster: (0,intervals_counts .yV)(interval, cluster) });
return taken;
},
});
return { name: own, trials, settings: setup.settings, memory };
}
function blameFor(suspected, known) {
if (isFine(suspected, 'stable', known))
return 'candidate';
return isProvenWorse(suspected, known) ? 'candidate' : 'both';
}
function isFine(suspected, arm, known) {
const { settings } = known.setup;
const tried = trialsOf(suspected, arm, known);
const { trials } = tried;
const window = trials.at(-1)?.window;
const stretches = [trials, trials.filter(each => each.window === window), trials.slice(-recent)];
const isBelow = stretches.every(stretch => rateIn(stretch) <= suspected.limit);
return isBelow && proofAbove(tried, suspected.limit) < -Math.log(settings.holdAlpha);
}
function rateIn(trials) {
const total = trials.reduce((sum, each) => sum + each.total, 0);
return total > 0 ? trials.reduce((sum, each) => sum + each.bad, 0) / total : 0;
}
function isProvenWorse({ name, intervals, countBad }, known) {
const { memory } = known;
const { settings } = known.setup;
const trials = intervals.flatMap((interval) => {
const [mine, theirs] = [countBad(interval.candidate), countBad(interval.stable)];
if (mine === undefined || theirs === undefined)
return [];
const cluster = (0,intervals_counts .yV)(interval, known.cluster);
const { window } = interval;
return [
{
...{ window, cluster, bad: mine.least, total: mine.total },
...{ otherBad: theirs.least, otherTotal: theirs.total },
},
];
});
return proofWorse({ name: `${name} is worse`, trials, settings, memory }) >= -Math.log(settings.holdAlpha);
}
function blameForBudget(suspected, known) {
const hasStable = suspected.intervals.some(({ stable }) => stable !== undefined && stable.total > 0);
if (hasStable && isFine(suspected, 'candidate', known))
return 'both';
return blameFor(suspected, known);
}
var proportion = __webpack_require__(70487);
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/wording.js
function wording_percent(share) {
if (!Number.isFinite(share))
return 'an unknown share';
return `${Number((share * 100).toPrecision(share >= 0.1 ? 3 : 2))} %`;
}
function count(number) {
return Math.round(number).toLocaleString('en-US');
}
function duration(milliseconds) {
const minutes = milliseconds / 60_000;
if (minutes < 1)
return `${count(Math.max(1, milliseconds / 1000))} s`;
if (minutes < 120)
return plural(minutes, 'minute');
return minutes < 2880 ? plural(minutes / 60, 'hour') : plural(minutes / 1440, 'day');
}
function plural(number, unit) {
const rounded = Math.round(number);
return `${count(rounded)} ${unit}${rounded === 1 ? '' : 's'}`;
}
function milliseconds(value) {
return `${Number(value.toPrecision(3))} ms`;
}
function rateOf({ bad, total }) {
return `${count(bad)} of ${count(total)} (${wording_percent((0,proportion .tC)({ bad, total }))})`;
}
function wording_times(logEvidence) {
const factor = Math.exp(Math.min(logEvidence, 600));
return factor >= 1e6 ? `10^${Math.floor(logEvidence / Math.LN10)}` : count(factor);
}
var cells = __webpack_require__(53409);
var quantile = __webpack_require__(28752);
var upper_rate = __webpack_require__(9388);
var threshold_mixture = __webpack_require__(8615);
var ordinal = __webpack_require__(20312);
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/onset.js
const bets = [1.3, 2, 4, 20];
function strongestPart(parts) {
const own = parts.filter(({ about }) => !about.endsWith('-by-deadline'));
return own.toSorted((one, other) => other.logEvidence - one.logEvidence)[0];
}
function onsetOf(member, known) {
const { metric, of } = member.objective;
const intervals = (0,intervals_counts .UA)(metric, member.counts.intervals, known);
const about = strongestPart(member.parts)?.about ?? '';
const gains = bets.map(times => {
const gainOf = gainsOf({ ...member, about }, times, known);
return known.memory.fold(`onset of ${of} in ${metric} by ${about}, times ${times}`, intervals, {
begin: () => ({ gain: 0, start: 0 }),
take: (best, interval, at) => {
const gain = gainOf(interval) / (0,intervals_counts .yV)(interval, known.cluster);
return best.gain > 0 ? { ...best, gain: best.gain + gain } : { gain, start: at };
},
});
});
const best = gains.toSorted((one, other) => other.gain - one.gain)[0];
return best === undefined || best.gain <= 0 ? undefined : intervals[best.start]?.from;
}
function gainsOf({ objective, counts, about }, times, known) {
const tolerated = known.setup.settings.tolerance[objective.of];
const bet = (0,tight .Iz)(tolerated, [times]);
const { edges = [] } = counts;
const named = edges.findIndex(edge => about === `over-${edge}ms`);
const edge = named === -1 ? (0,threshold_mixture .j)(edges, known.setup.settings.slowMilliseconds) : named;
return ({ candidate, stable }) => {
if (candidate === undefined || stable === undefined)
return 0;
if (objective.of === 'errors') {
return (0,tight .wG)(tableOf([candidate.bad, candidate.total], [stable.bad, stable.total]), bet);
}
const histograms = { candidate: candidate.histogram ?? [], stable: stable.histogram ?? [] };
if (about === 'all-latencies')
return (0,ordinal .xl)((0,ordinal .HP)(histograms, 1), tolerated, times);
const beyond = (counted) => [sum(counted.slice(edge + 1)), sum(counted)];
return (0,tight .wG)(tableOf(beyond(histograms.candidate), beyond(histograms.stable)), bet);
};
}
function tableOf([hits, candidate], [others, stable]) {
return { hits, candidate, stable, bad: hits + others };
}
function sum(counts) {
return counts.reduce((total, count) => total + count, 0);
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/numbers.js
function armNumbers(candidate, stable) {
const own = (0,proportion .rF)(candidate.bad, candidate.total);
const theirs = (0,proportion .rF)(stable.bad, stable.total);
const difference = (0,proportion .Pq)(candidate, stable);
return finite({
'candidate-total': candidate.total,
'candidate-bad': candidate.bad,
'stable-total': stable.total,
'stable-bad': stable.bad,
'candidate-rate': candidate.total > 0 ? (0,proportion .tC)(candidate) : Number.NaN,
'stable-rate': stable.total > 0 ? (0,proportion .tC)(stable) : Number.NaN,
'candidate-rate-low': own.low,
'candidate-rate-high': own.high,
'stable-rate-low': theirs.low,
'stable-rate-high': theirs.high,
'difference-low': difference.low,
'difference-high': difference.high,
});
}
const quantiles = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
function latencyNumbers({ metric, both, edges }, known) {
const weighted = known.memory.fold(`stable by the candidate in ${metric}`, both, {
begin: cells .aD.begin,
take: (sum, { candidate, stable }, at) => {
if (candidate?.histogram === undefined || !stable?.histogram || stable.total <= 0)
return sum;
const histogram = stable.histogram.map(each => (each * candidate.total) / stable.total);
return cells .aD.take(sum, { ...stable, histogram }, at);
},
});
const sides = {
candidate: (0,intervals_counts .e6)(known, `both in ${metric}`, both).candidate.histogram ?? [],
stable: (0,cells .Ay)(weighted)?.histogram ?? [],
};
return finite(Object.fromEntries(Object.entries(quantiles).flatMap(([name, share]) => [
[`candidate-${name}`, (0,quantile .E)(sides.candidate, edges, share)],
[`stable-${name}`, (0,quantile .E)(sides.stable, edges, share)],
])));
}
function evidenceNumbers(member, logAll, known) {
const since = onsetOf(member, known);
const share = (logEvidence) => Math.min(1, Math.exp(logEvidence - logAll));
return finite({
'log10-evidence': member.logEvidence / Math.LN10,
'evidence-share': share(member.logEvidence),
...Object.fromEntries(grouped(member.parts).map(([about, log]) => [`evidence-share-${about}`, share(log)])),
...(since !== undefined && { since }),
});
}
function grouped(parts) {
const sums = new Map();
for (const { about, logEvidence } of parts) {
sums.set(about, (sums.get(about) ?? 0) + Math.exp(Math.min(logEvidence, 690)));
}
return [...sums].map(([about, sum]) => [about, Math.log(sum)]);
}
function upperNumbers(candidate, cluster, { beta }) {
return { 'candidate-rate-upper': (0,upper_rate .h)(candidate.bad / cluster, candidate.total / cluster, beta) };
}
function finite(numbers) {
return Object.fromEntries(Object.entries(numbers).filter(([, value]) => Number.isFinite(value)));
}
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/usual-errors.js
const leastBefore = 100;
const leastIntervals = 10;
const leastRequests = 1_000;
function usualErrors({ setup, evidence, memory }, { of, intervals }) {
const { promised, acceptedErrors } = setup.settings;
if (promised === true || acceptedErrors !== undefined)
return 0;
const before = countedIn(evidence.spread);
const { bad, total } = before.total >= leastBefore ? before : memory.fold(`stable's beginning, ${of}`, intervals, beginning);
return (0,proportion .rF)(bad, total).low;
}
const beginning = {
begin: () => ({ bad: 0, total: 0 }),
take: (sum, { stable }, at) => {
if (at >= leastIntervals && sum.total >= leastRequests)
return sum;
sum.bad += stable?.bad ?? 0;
sum.total += stable?.total ?? 0;
return sum;
},
};
function countedIn(spread) {
const instances = (spread?.intervals ?? []).flatMap(interval => interval.instances);
return {
bad: instances.reduce((sum, each) => sum + each.bad, 0),
total: instances.reduce((sum, each) => sum + each.total, 0),
};
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/sufficiency.js
function sufficiencyOf(intervals, known) {
const { settings, plan } = known.setup;
const of = 'the verdict';
const { candidate } = (0,intervals_counts .e6)(known, of, intervals);
const next = nextShare(plan, intervals.at(-1)?.share, settings.fullShareMinutes);
if (next === undefined)
return { isEnough: candidate.total > 0 };
const spendable = (settings.stepBudget * (1 - settings.slo) * settings.budgetMinutes) / next;
const allowed = spendable + usualErrors(known, { of, intervals });
const cluster = known.cluster * (0,cells .vn)(candidate);
const upper = (more) => (0,upper_rate .h)(candidate.bad / cluster, (candidate.total + more) / cluster, settings.beta);
if (upper(0) <= allowed)
return { isEnough: true };
const more = fewest(extra => upper(extra) <= allowed);
const goal = `to know that fewer than ${wording_percent(allowed)} fail, which the next share needs`;
return { isEnough: false, needs: wordsOf(more, { of, intervals, known, goal }) };
}
function missingFor({ of, intervals, seen, limit, verb }, known) {
const { settings, plan } = known.setup;
const next = nextShare(plan, intervals.at(-1)?.share, settings.fullShareMinutes);
if (next === undefined || limit <= 0)
return undefined;
const allowed = limit * Math.max(1, settings.fullShareMinutes / next);
const cluster = known.cluster * (0,cells .vn)((0,intervals_counts .e6)(known, of, intervals).candidate);
const isShown = (more) => {
const all = { bad: seen.bad / cluster, total: (seen.total + more) / cluster };
return (0,upper_rate .J)(all, allowed, settings.beta);
};
if (isShown(0))
return undefined;
const goal = `to know that at most ${wording_percent(allowed)} ${verb}`;
const suffix = allowed > limit ? ', which the next share needs' : '';
return wordsOf(fewest(isShown), { of, intervals, known, goal: `${goal}${suffix}` });
}
function nextShare(plan, share, full) {
if (share !== undefined && share >= 1)
return undefined;
const next = plan.find(({ percent: planned }) => planned / 100 > (share ?? 1) + 1e-9);
if (next === undefined || next.percent >= 100)
return full;
return (next.percent / 100) * (next.milliseconds / 60_000);
}
const most = 1e9;
function fewest(isEnough) {
let high = 1;
while (high < most && !isEnough(high))
high *= 2;
if (high >= most)
return undefined;
let low = Math.floor(high / 2);
while (high - low > 1) {
const middle = Math.floor((low + high) / 2);
if (isEnough(middle))
high = middle;
else
low = middle;
}
return high;
}
function wordsOf(more, { of, intervals, known, goal }) {
if (more === undefined)
return `more candidate requests than can be waited for, ${goal}`;
const requests = `${count(more)} more candidate request${more === 1 ? '' : 's'} without an error`;
const pace = paceNow(intervals, known, of);
const waiting = pace > 0 ? `about ${duration((more / pace) * known.step)} or ` : '';
return `${waiting}${requests} ${goal}`;
}
function paceNow(intervals, known, of = 'the verdict') {
const here = (0,intervals_counts .t7)(known, of, intervals);
const requests = known.memory.fold(`requests of the candidate at this share, ${of}`, here, {
begin: () => 0,
take: (sum, { candidate }) => sum + (candidate?.total ?? 0),
});
return here.length === 0 ? 0 : requests / here.length;
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/ceiling.js
function judgeCeiling(objective, known, among) {
const { name, role } = objective;
const said = (kind, because, numbers = {}) => {
return { objective: name, role, kind, because, numbers };
};
const told = known.counts(objective.metric);
if (told.kind !== 'told')
return { judged: said(told.kind, told.why) };
const { intervals, edges } = told.value;
const countBad = badRequests(objective.bad, edges);
if ('why' in countBad)
return { judged: said('no-data', countBad.why) };
const suspected = { name: nameOf(objective), intervals, countBad, limit: objective.most };
const bad = badIn(suspected, 'candidate', known);
const { settings } = known.setup;
if (bad.total === 0)
return { judged: said('undecided', 'no request of the candidate was counted') };
const proof = proofOf(trialsOf(suspected, 'candidate', known), objective.most);
const stable = badIn(suspected, 'stable', known);
const numbers = ceiling_numbersOf(objective, { bad, stable, proof });
const words = ceiling_wordsOf(objective, bad);
if (bad.least >= settings.leastBad && proof >= -Math.log(settings.alpha / among)) {
const because = `${words}: that is proven${stableWords(stable)}`;
return { judged: said('fail', because, numbers), against: blameFor(suspected, known) };
}
const isMissedByStable = isMissed(suspected, stable, known);
if (bad.most > objective.most * bad.total) {
return { judged: said('undecided', `${words}; more is needed to prove it`, numbers) };
}
const needs = needsOf(objective, { intervals, bad }, known);
if (needs === undefined)
return { judged: said('pass', words, numbers), isMissedByStable };
return { judged: said('undecided', `${words}; ${needs}`, numbers), isMissedByStable, needs };
}
function needsOf({ metric, bad: kind, most }, { intervals, bad }, known) {
const seen = { bad: bad.most, total: bad.total };
const verb = kind.kind === 'errors' ? 'fail' : `take longer than ${count(kind.milliseconds)} ms`;
return missingFor({ of: `ceilings of ${metric}`, intervals, seen, limit: most, verb }, known);
}
function nameOf({ metric, bad }) {
return JSON.stringify([metric, bad]);
}
function badIn({ name, intervals, countBad }, arm, { memory }) {
return memory.fold(`bad in ${name} of ${arm}`, intervals, {
begin: () => ({ total: 0, least: 0, most: 0 }),
take: (sum, interval) => {
const counted = countBad(interval[arm]);
if (counted === undefined)
return sum;
const { total, least, most } = counted;
return { total: sum.total + total, least: sum.least + least, most: sum.most + most };
},
});
}
function isMissed(suspected, { least }, known) {
const { alpha, leastBad } = known.setup.settings;
if (least < leastBad)
return false;
return proofOf(trialsOf(suspected, 'stable', known), suspected.limit) >= -Math.log(alpha);
}
function proofOf(tried, most) {
if (most > 0)
return proofAbove(tried, most);
return tried.trials.some(({ bad }) => bad > 0) ? Number.POSITIVE_INFINITY : 0;
}
function ceiling_numbersOf(objective, { bad, stable, proof }) {
return finite({
limit: objective.most,
'candidate-total': bad.total,
'candidate-bad': bad.least,
'candidate-rate': bad.least / bad.total,
'stable-total': stable.total,
'stable-bad': stable.least,
'stable-rate': stable.least / stable.total,
'log10-evidence': proof / Math.LN10,
});
}
function ceiling_wordsOf({ bad: kind, most }, { total, least, most: atMost }) {
const what = kind.kind === 'errors' ? 'failed' : `took longer than ${count(kind.milliseconds)} ms`;
const unsure = atMost > least ? ` to ${count(atMost)}` : '';
const share = atMost > least ? `${wording_percent(least / total)} to ${wording_percent(atMost / total)}` : wording_percent(least / total);
return `${count(least)}${unsure} of ${count(total)} candidate requests ${what} (${share}), at most ${wording_percent(most)} may`;
}
function stableWords({ least, total }) {
return total > 0 ? `; of stable it is ${wording_percent(least / total)}` : '';
}
var gate_gate = __webpack_require__(73681);
var intervals_slots = __webpack_require__(65469);
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/comparison.js
function compare(known, objectives) {
const sorted = objectives.map((objective, at) => usableOf(known, objective, String(at)));
const unseen = sorted.filter(each => 'why' in each);
const usable = sorted.filter(each => 'metric' in each);
if (usable.length === 0)
return { look: undefined, members: [], unseen };
const { setup, slots, step, memory } = known;
const plan = { rungs: (0,intervals_slots .Lm)(setup.plan, step), metrics: usable.map(({ metric }) => metric) };
const name = `gate of ${JSON.stringify(usable.map(({ objective, metric }) => [objective, metric]))}`;
const { gate, look } = memory.foldRows(name, [slots, ...usable.map(({ counts }) => counts.intervals)], {
begin: () => ({ gate: (0,gate_gate .G)(plan, setup.settings), look: undefined }),
take: (taken, at) => {
const position = slots[at]?.compared;
if (position === undefined)
return taken;
const pairs = pairsAt(usable, at, known.cluster);
return { gate: taken.gate, look: taken.gate.take({ position, pairs }) };
},
});
const parts = gate.parts();
const members = usable.map(({ objective, counts, metric }) => {
const own = look?.metrics.find(({ name }) => name === metric.name);
return {
...{ objective, counts },
logEvidence: own?.logEvidence ?? Number.NEGATIVE_INFINITY,
isSubstantial: own?.isSubstantial ?? false,
parts: parts.find(each => each.metric === metric.name)?.parts ?? [],
};
});
return { look, members, unseen };
}
function usableOf(known, objective, name) {
const told = known.counts(objective.metric);
if (told.kind !== 'told')
return { objective, kind: told.kind, why: told.why };
const counts = told.value;
const { weights } = known.setup.settings;
if (objective.of === 'errors')
return { objective, counts, metric: { name, kind: 'errors', weight: weights.errors } };
const weight = weights.latency;
if (counts.edges !== undefined && counts.edges.length > 0) {
return { objective, counts, metric: { name, kind: 'latency', weight, edges: counts.edges } };
}
if (counts.intervals.some(({ candidate }) => candidate?.average !== undefined)) {
return { objective, counts, metric: { name, kind: 'averages', weight } };
}
return { objective, kind: 'no-data', why: 'the source does not say how long requests take' };
}
function pairsAt(usable, at, cluster) {
return Object.fromEntries(usable.flatMap(({ counts, metric }) => {
const interval = counts.intervals[at];
return interval === undefined ? [] : [[metric.name, comparison_seenIn(interval, cluster)]];
}));
}
function comparison_seenIn(interval, cluster) {
const silent = { total: 0, bad: 0 };
const { candidate = silent, stable = silent } = interval;
return { candidate, stable, cluster: (0,intervals_counts .yV)(interval, cluster) };
}
var one_bit = __webpack_require__(90683);
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/timed.js
function untimed(metric, from, known) {
const { heard, candidate, stable, enough } = known.memory.fold(`timed in ${metric}`, (0,intervals_counts .UA)(metric, from, known), { begin: () => ({ heard: 0, candidate: 0, stable: 0, enough: 0 }), take: added });
const of = Math.min(candidate, stable);
if (of * 2 < heard) {
const who = candidate < stable ? 'the candidate' : 'stable';
const why = `how long requests take was not told of ${who} in ${heard - of} of ${heard} intervals`;
return { kind: 'no-data', why };
}
if (enough * 2 >= heard)
return undefined;
const few = `averages of fewer than ${count(one_bit .mc)} requests prove nothing`;
const why = `${few}, and ${heard - enough} of ${heard} intervals have no more of one arm: judge by longer intervals`;
return { kind: 'undecided', why };
}
function added(sums, { candidate, stable }) {
if (!((candidate?.total ?? 0) > 0 && (stable?.total ?? 0) > 0))
return sums;
return {
heard: sums.heard + 1,
candidate: sums.candidate + Number(isTimed(candidate)),
stable: sums.stable + Number(isTimed(stable)),
enough: sums.enough + Number(isEnough(candidate) && isEnough(stable)),
};
}
function isTimed(cell) {
return cell?.average !== undefined || (cell?.histogram?.some(each => each > 0) ?? false);
}
function isEnough(cell) {
return cell?.histogram !== undefined || (cell?.total ?? 0) >= one_bit .mc;
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/burning.js
const pageFactor = 14.4;
function burnOf({ of, intervals, usual }, arm, known) {
const { settings } = known.setup;
const limit = limitFor(settings, usual);
const countBad = badRequests({ kind: 'errors' }, undefined);
const cell = (0,intervals_counts .e6)(known, of, intervals)[arm];
const who = arm === 'candidate' ? 'candidate requests' : 'requests of stable';
const because = `${rateOf(cell)} ${who} failed, and ${wording_percent(limit)} ${tooMuch(settings, limit)}`;
const isFine = cell.bad <= limit * cell.total;
if ('why' in countBad || cell.bad < settings.leastBad)
return { isProven: false, isFine, limit, because };
const logEvidence = proofAbove(trialsOf({ name: `errors, ${of}`, intervals, countBad }, arm, known), limit);
return { isProven: logEvidence >= -Math.log(settings.alpha), isFine, limit, because };
}
const mostUsual = 0.05;
const leastTimesUsual = 1.5;
function limitFor({ slo, promised, acceptedErrors }, usual) {
const promisedLimit = Math.min(0.5, pageFactor * (1 - slo));
if (promised === true)
return promisedLimit;
if (acceptedErrors !== undefined)
return Math.max(promisedLimit, acceptedErrors);
const limits = [promisedLimit, 2 * promisedLimit];
return limits.find(limit => limit >= leastTimesUsual * usual) ?? Math.max(promisedLimit, mostUsual);
}
function tooMuch({ slo }, limit) {
return limit === Math.min(0.5, pageFactor * (1 - slo))
? `burns the error budget ${pageFactor} times too fast`
: 'is more than this service may fail';
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/no-worse.js
function judgeNoWorse(comparison, known) {
return [
...comparison.members.map(member => weighed(member, comparison, known)),
...comparison.unseen.map(({ objective, kind, why }) => ({ judged: judgedAs(objective, kind, why) })),
];
}
function weighed(member, comparison, known) {
const { objective, counts } = member;
const { metric } = objective;
const both = (0,intervals_counts .UA)(metric, counts.intervals, known);
const lonely = { of: `${metric} alone`, from: counts.intervals };
const alone = (0,intervals_counts .K$)(known, lonely, ({ compared }) => compared === undefined);
if (objective.of === 'errors' && alone.length > 0) {
const burn = burnOf({ of: lonely.of, intervals: alone, usual: usualIn(member, known) }, 'candidate', known);
if (burn.isProven)
return { judged: judgedAs(objective, 'fail', burn.because), against: 'candidate' };
}
const { candidate, stable } = (0,intervals_counts .e6)(known, `both in ${metric}`, both);
if (both.length === 0)
return withoutStable(member, known);
const numbers = no_worse_numbersOf(member, { comparison, known, both });
const words = no_worse_wordsOf(member, numbers, { candidate, stable });
if (candidate.total === 0 || stable.total === 0) {
const silent = candidate.total === 0 ? 'the candidate' : 'stable';
return { judged: judgedAs(objective, 'undecided', `no request of ${silent} was counted`, numbers) };
}
const role = roleIn(member, comparison, known);
if (role === 'culprit') {
const enough = count(1 / known.setup.settings.alpha);
const proof = `evidence of ${wording_times(comparison.look?.logEvidence ?? 0)} that it is worse, ${enough} is enough${mostly(member)}`;
return { judged: judgedAs(objective, 'fail', `${words}: ${proof}`, numbers), against: 'candidate' };
}
if (role === 'suspect') {
return {
judged: judgedAs(objective, 'undecided', `${words}: signs that it is worse${mostly(member)}`, numbers),
};
}
const blind = objective.of === 'latency' ? untimed(metric, counts.intervals, known) : undefined;
if (blind !== undefined)
return { judged: judgedAs(objective, blind.kind, blind.why, numbers) };
return { judged: judgedAs(objective, 'pass', words, numbers) };
}
function usualIn({ objective, counts }, known) {
return usualErrors(known, { of: objective.metric, intervals: counts.intervals });
}
function withoutStable(member, known) {
const { objective, counts } = member;
const of = `all in ${objective.metric}`;
const { candidate } = (0,intervals_counts .e6)(known, of, counts.intervals);
if (objective.of === 'latency') {
const why = 'there is no stable arm whose latency it could be compared with';
return { judged: judgedAs(objective, 'no-data', why), isMoot: true };
}
if (candidate.total === 0) {
return { judged: judgedAs(objective, 'undecided', 'no request of the candidate was counted') };
}
const burning = { of, intervals: counts.intervals, usual: usualIn(member, known) };
const { because } = burnOf(burning, 'candidate', known);
const numbers = upperNumbers(candidate, known.cluster, known.setup.settings);
return {
judged: judgedAs(objective, 'pass', `there is no stable arm to compare with; ${because}`, numbers),
};
}
function roleIn(member, { look, members }, known) {
if (look === undefined || look.verdict === 'continue' || !member.isSubstantial)
return 'fine';
const alone = member.logEvidence >= -Math.log(known.setup.settings.alpha);
const most = Math.max(...members.filter(each => each.isSubstantial).map(each => each.logEvidence));
const isLeading = member.logEvidence === most;
if (look.verdict === 'rollback')
return alone || isLeading ? 'culprit' : 'fine';
return isLeading ? 'suspect' : 'fine';
}
function no_worse_numbersOf(member, { comparison, known, both }) {
const { metric } = member.objective;
const { candidate, stable } = (0,intervals_counts .e6)(known, `both in ${metric}`, both);
const logAll = comparison.members.reduce((sum, { logEvidence }) => sum + Math.exp(Math.min(logEvidence, 690)), 0);
const cluster = (0,intervals_counts .yV)({ from: 0, window: 0, candidate, stable }, known.cluster);
const arms = member.objective.of === 'errors'
? { ...armNumbers(candidate, stable), ...upperNumbers(candidate, cluster, known.setup.settings) }
: { 'candidate-total': candidate.total, 'stable-total': stable.total };
const { edges } = member.counts;
return {
...arms,
...(edges !== undefined &&
member.objective.of === 'latency' &&
latencyNumbers({ metric, both, edges }, known)),
...evidenceNumbers(member, Math.log(logAll), known),
...(cluster > 1 && { cluster }),
};
}
function no_worse_wordsOf({ objective }, numbers, { candidate, stable }) {
if (objective.of === 'errors') {
return `${rateOf(candidate)} candidate requests failed, against ${rateOf(stable)} of stable`;
}
const [mine, theirs] = [numbers['candidate-p95'], numbers['stable-p95']];
if (mine !== undefined && theirs !== undefined) {
return `the p95 of the candidate is ${milliseconds(mine)}, against ${milliseconds(theirs)} of stable`;
}
const averages = [candidate.average, stable.average].filter(each => each !== undefined).map(milliseconds);
return averages.length === 2
? `the average of the candidate is ${averages[0]}, against ${averages[1]} of stable`
: 'the latency of both arms was not counted';
}
function mostly({ parts }) {
const about = strongestPart(parts)?.about;
if (about === undefined || !about.startsWith('over-'))
return '';
return `, most of it beyond ${about.slice('over-'.length, -'ms'.length)} ms`;
}
function judgedAs(objective, kind, because, numbers = {}) {
return { objective: objective.name, role: objective.role, kind, because, numbers };
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/objectives.js
function weighAll(known) {
const { objectives } = known.setup;
const compared = (role) => compare(known, objectives.filter(isNoWorse).filter(each => each.role === role));
const groups = { must: compared('must'), should: compared('should'), watch: compared('watch') };
const said = new Map(Object.values(groups).flatMap(group => {
const order = [...group.members, ...group.unseen].map(({ objective }) => objective);
return judgeNoWorse(group, known).map((weighed, at) => [order[at], weighed]);
}));
const ceilings = objectives.filter(({ kind, role }) => kind === 'ceiling' && role === 'must').length;
const among = Math.max(1, ceilings);
return {
weighed: objectives.map(objective => isNoWorse(objective) ? (said.get(objective) ?? notCompared(objective)) : weigh(objective, known, among)),
musts: groups.must,
};
}
function isNoWorse(objective) {
return objective.kind === 'no-worse';
}
function notCompared({ name, role }) {
return { judged: { objective: name, role, kind: 'no-data', because: 'it was not compared', numbers: {} } };
}
function weigh(objective, known, among) {
switch (objective.kind) {
case 'ceiling':
return judgeCeiling(objective, known, among);
case 'sustained': {
const judged = judgeSustained(objective, known.evidence);
return judged.kind === 'fail' ? { judged, against: 'candidate' } : { judged };
}
case 'budget':
return weighBudget(objective, known);
default: {
const unreachable = objective;
return unreachable;
}
}
}
function weighBudget(objective, known) {
const judged = judgeBudget(objective, known.evidence);
if (judged.kind !== 'fail')
return { judged };
const told = known.counts(objective.metric);
if (known.setup.plan.length === 0 || told.kind !== 'told' || objective.bad.kind === 'beyond') {
return { judged, against: 'candidate' };
}
const { intervals, edges } = told.value;
const countBad = badRequests(objective.bad, edges);
if ('why' in countBad)
return { judged, against: 'candidate' };
const name = JSON.stringify([objective.metric, objective.bad]);
const suspected = { name, intervals, countBad, limit: 1 - objective.target };
return { judged, against: blameForBudget(suspected, known) };
}
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/silence.js
function silenceIn(intervals, known) {
const { leastExpected } = known.setup.settings;
const quiet = (silent) => intervals.slice(lastNoisy(intervals, silent) + 1);
const source = quiet(({ candidate, stable }) => !isHeard(candidate) && !isHeard(stable));
const pace = paceOf(intervals, known);
if (intervals.length > 0 && pace === 0)
return silent('source', source, { expected: 0, step: known.step });
const odds = oddsIn(intervals, known);
const candidate = quiet(interval => !isHeard(interval.candidate) && odds(interval) !== undefined);
const stable = quiet(interval => !isHeard(interval.stable) && odds(interval) !== undefined);
const expected = {
candidate: expectedOf(candidate, { side: 'candidate', odds }),
stable: expectedOf(stable, { side: 'stable', odds }),
};
const found = [
silent('candidate', candidate, { expected: expected.candidate, step: known.step }),
silent('stable', stable, { expected: expected.stable, step: known.step }),
silent('source', source, { expected: source.length * pace, step: known.step }),
];
return found.find(({ expected }) => expected >= leastExpected);
}
function lastNoisy(intervals, isSilent) {
return intervals.findLastIndex(interval => !isSilent(interval));
}
function isHeard(cell) {
return cell !== undefined && cell.total > 0;
}
function oddsIn(intervals, { memory }) {
const heard = memory.fold('requests of each arm while both were heard', intervals, {
begin: () => ({ candidate: 0, stable: 0 }),
take: (sum, { candidate, stable }) => {
if (!isHeard(candidate) || !isHeard(stable))
return sum;
return { candidate: sum.candidate + candidate.total, stable: sum.stable + stable.total };
},
});
const usual = heard.stable > 0 ? heard.candidate / heard.stable : undefined;
return ({ share }) => {
if (share === undefined)
return usual;
return share > 0 && share < 1 ? share / (1 - share) : undefined;
};
}
function expectedOf(stretch, { side, odds }) {
return stretch.reduce((sum, interval) => {
const ratio = odds(interval) ?? 0;
if (!(ratio > 0))
return sum;
const { candidate, stable } = interval;
return sum + (side === 'candidate' ? (stable?.total ?? 0) * ratio : (candidate?.total ?? 0) / ratio);
}, 0);
}
function paceOf(intervals, { memory }) {
const requests = memory.fold('requests of both arms', intervals, {
begin: () => 0,
take: (sum, { candidate, stable }) => isHeard(candidate) || isHeard(stable) ? sum + (candidate?.total ?? 0) + (stable?.total ?? 0) : sum,
});
return intervals.length === 0 ? 0 : requests / intervals.length;
}
function silent(of, stretch, { expected, step }) {
const lasting = duration(stretch.length * step);
return { of, expected, because: silence_wordsOf(of, { lasting, expected: count(expected), stretch }) };
}
function silence_wordsOf(of, { lasting, expected, stretch }) {
const heard = (side) => count(stretch.reduce((sum, interval) => sum + (interval[side]?.total ?? 0), 0));
switch (of) {
case 'candidate':
return `no request of the candidate was counted for ${lasting}, where ${expected} were expected: stable had ${heard('stable')}`;
case 'stable':
return `no request of stable was counted for ${lasting}, where ${expected} were expected: the candidate had ${heard('candidate')}`;
case 'source':
return `no request of either arm was counted for ${lasting}`;
}
}
function gapsIn(intervals, known) {
const here = (0,intervals_counts .t7)(known, 'the verdict', intervals);
const odds = oddsIn(intervals, known);
if (!here.some(interval => odds(interval) !== undefined))
return undefined;
const missing = here.filter(({ candidate, stable }) => candidate === undefined || stable === undefined);
const pace = paceOf(intervals, known);
const expected = missing.reduce((sum, interval) => {
const ratio = odds(interval) ?? 1;
return sum + (pace * (interval.candidate === undefined ? ratio : 1)) / (1 + ratio);
}, 0);
if (missing.length * 2 <= here.length || expected < known.setup.settings.leastExpected)
return undefined;
return `${missing.length} of ${here.length} intervals of this share are missing in one arm or both`;
}
var log_sum = __webpack_require__(80633);
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/share-band.js
function bandIn(windows, { from, to }, following) {
const { followsAfter, stablePart = 1 } = following;
const since = from - followsAfter;
const shares = windows.flatMap(({ percent }, at) => {
const begins = windows[at - 1]?.to ?? windows[at]?.from ?? 0;
const ends = windows[at + 1]?.from ?? Number.POSITIVE_INFINITY;
return begins < to && ends > since ? [amongBoth(percent / 100, stablePart)] : [];
});
const [first] = windows;
const all = first === undefined || first.from > since ? [0, ...shares] : shares;
return { low: Math.min(...all), high: Math.max(...all) };
}
function amongBoth(share, stablePart) {
return share === 0 ? 0 : share / (share + (1 - share) * stablePart);
}
function widened({ low, high }, times) {
return { low: byOdds(low, 1 / times), high: byOdds(high, times) };
}
function byOdds(share, times) {
return (times * share) / (1 - share + times * share);
}
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/measured-share.js
const manners = {
independent: { tolerance: 1.1, cluster: 1, besidePerMinute: 0 },
other: { tolerance: 1.5, cluster: 3, besidePerMinute: 12 },
sticky: { tolerance: 1.5, cluster: 20, besidePerMinute: 12 },
};
function measuredShare(intervals, known) {
const { sharing } = known.setup;
const newest = intervals.at(-1);
const asked = newest?.share;
if (sharing === undefined || newest === undefined)
return undefined;
if (asked === undefined || asked <= 0 || asked >= 1)
return undefined;
const here = (0,intervals_counts .t7)(known, 'the verdict', intervals);
const frame = { known, sharing, manner: mannerOf(sharing), window: newest.window };
const { mine, all, low, high } = known.memory.fold(`band, window ${newest.window}`, here, adding(frame));
if (all === 0)
return undefined;
const band = { low: low / all, high: high / all };
const measured = mine / all;
const share = {
askedPercent: rounded(asked),
measuredPercent: rounded(measured),
fromPercent: rounded(band.low),
toPercent: rounded(band.high),
};
const isOutside = measured < band.low || measured > band.high;
if (!isOutside || !isProven(here, frame))
return { share };
const where = measured > band.high ? measured_share_tooMuch : measured_share_tooLittle;
return {
share,
because: `the candidate was given ${wording_percent(asked)}, and has ${wording_percent(measured)} of the ${count(all)} requests that were counted; by the shares since then it may have from ${wording_percent(band.low)} to ${wording_percent(band.high)}: ${where}`,
};
}
const measured_share_tooMuch = 'look for requests that come to it by another way, such as its own address or clients that are bound to it, and at what the target makes of its weights';
const measured_share_tooLittle = 'look whether it takes all that is sent to it, whether clients are bound to stable, and at what the target makes of its weights';
function mannerOf({ independent, stickyMilliseconds }) {
if (independent)
return manners.independent;
return stickyMilliseconds > 0 ? manners.sticky : manners.other;
}
function adding(frame) {
return {
begin: () => ({ mine: 0, all: 0, low: 0, high: 0 }),
take: (sum, interval) => {
const { mine, theirs } = requestsIn(interval);
const all = mine + theirs;
const { low, high } = bandOf(interval, frame);
sum.mine += mine;
sum.all += all;
sum.low += low * all;
sum.high += high * all;
return sum;
},
};
}
function bandOf({ from }, { known, sharing, manner }) {
const { evidence, step } = known;
const { stickyMilliseconds, settlingMilliseconds, stablePart } = sharing;
const following = { followsAfter: stickyMilliseconds + settlingMilliseconds, stablePart };
return widened(bandIn(evidence.windows, { from, to: from + step }, following), manner.tolerance);
}
function requestsIn({ candidate, stable }) {
return { mine: candidate?.total ?? 0, theirs: stable?.total ?? 0 };
}
const measured_share_bets = [1.25, 2, 4];
function isProven(here, frame) {
const { known, window } = frame;
const logs = ['above', 'below'].flatMap(side => measured_share_bets.map(times => known.memory.fold(`share ${side} ${times}, window ${window}`, here, evidenceOn({ side, times }, frame))));
return (0,log_sum .y)(logs) - Math.log(logs.length) >= -Math.log(known.setup.settings.shareAlpha);
}
function evidenceOn({ side, times }, frame) {
const { known, manner } = frame;
const beside = (manner.besidePerMinute * known.step) / 60_000;
return {
begin: () => 0,
take: (log, interval) => {
const { low, high } = bandOf(interval, frame);
const limit = side === 'above' ? high : low;
if (limit <= 0 || limit >= 1)
return log;
const { mine, theirs } = requestsIn(interval);
const own = side === 'above' ? Math.max(0, mine - beside) : mine;
const others = side === 'below' ? Math.max(0, theirs - beside) : theirs;
const bet = byOdds(limit, side === 'above' ? times : 1 / times);
const weight = manner.cluster * (0,cells .vn)(interval.candidate, interval.stable);
return log + (0,one_arm .IQ)(own, own + others, { limit, bet }) / weight;
},
};
}
function rounded(share) {
return Number((share * 100).toPrecision(4));
}
;// CONCATENATED MODULE: ./lib/shared/judge/intervals/traffic-share.js
const traffic_share_bets = [0.25, 0.5, 0.8, 1.25, 2, 4];
function shareRemark(intervals, known) {
const { sharing } = known.setup;
if (sharing === undefined)
return byPlan(intervals, known);
const found = measuredShare(intervals, known);
if (found === undefined)
return undefined;
const { share: measured, because } = found;
const isOdd = because !== undefined;
return { measured, stops: isOdd && sharing.isToldOnly !== true, ...(isOdd && { because }) };
}
function byPlan(intervals, known) {
const newest = intervals.at(-1);
const planned = newest?.share;
if (newest === undefined || planned === undefined || planned <= 0 || planned >= 1)
return undefined;
const here = (0,intervals_counts .t7)(known, 'the verdict', intervals);
const logs = traffic_share_bets.map(times => known.memory.fold(`share ${planned} times ${times}`, here, traffic_share_evidenceOn({ planned, times }, known)));
if ((0,log_sum .y)(logs) - Math.log(traffic_share_bets.length) < -Math.log(known.setup.settings.shareAlpha))
return undefined;
const [mine, all] = [traffic_share_sum(here, 'candidate'), traffic_share_sum(here, 'candidate') + traffic_share_sum(here, 'stable')];
const measured = mine / all;
return {
because: `the candidate has ${wording_percent(measured)} of the requests that were counted, ${wording_percent(planned)} were planned`,
stops: measured < planned / 2,
};
}
function traffic_share_evidenceOn({ planned, times }, { cluster }) {
const bet = (times * planned) / (1 - planned + times * planned);
const rates = { limit: planned, bet };
return {
begin: () => 0,
take: (log, interval) => {
const [mine, theirs] = [interval.candidate?.total ?? 0, interval.stable?.total ?? 0];
return log + (0,one_arm .IQ)(mine, mine + theirs, rates) / (0,intervals_counts .yV)(interval, cluster);
},
};
}
function traffic_share_sum(intervals, side) {
return intervals.reduce((total, interval) => total + (interval[side]?.total ?? 0), 0);
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/doubling.js
const logPart = Math.log(0.02);
const longest = 7 * 86_400_000;
function doublingWords(intervals, known) {
const { alpha, tolerance } = known.setup.settings;
const bet = (0,tight .Iz)(tolerance.errors, [2]);
const gainOf = (interval) => {
const table = doubling_tableOf(interval, (0,intervals_counts .yV)(interval, known.cluster));
return (0,tight .wG)({ ...table, hits: (0,tight ._D)(table, 2 * tolerance.errors) }, bet);
};
const gaining = { begin: () => 0, take: (sum, each) => sum + gainOf(each) };
const gainIn = (of, rows) => known.memory.fold(`doubling ${of}`, rows, gaining);
const missing = -Math.log(alpha) - logPart - gainIn('ever', intervals);
const here = (0,intervals_counts .t7)(known, 'the verdict', intervals);
const gain = here.length === 0 ? 0 : gainIn('at this share', here) / here.length;
if (missing <= 0 || here.length === 0)
return undefined;
if (!(gain > 0) || (missing / gain) * known.step > longest)
return undefined;
const checks = missing / gain;
const requests = count(checks * paceNow(intervals, known));
return `about ${duration(checks * known.step)} or ${requests} more candidate requests to exclude a doubling of errors`;
}
function doubling_tableOf({ candidate, stable }, cluster) {
return {
hits: 0,
candidate: (candidate?.total ?? 0) / cluster,
stable: (stable?.total ?? 0) / cluster,
bad: ((candidate?.bad ?? 0) + (stable?.bad ?? 0)) / cluster,
};
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/situation.js
function situationOf(known) {
const intervals = primaryOf(known);
if (intervals === undefined)
return { intervals: [], isCounted: false, isEnough: true };
const [silence, gaps] = [silenceIn(intervals, known), gapsIn(intervals, known)];
const [stale, share] = [staleWords(intervals, known), shareRemark(intervals, known)];
const burning = situation_burningOf(intervals, known);
const { isEnough, needs } = enough(intervals, known);
return {
...{ intervals, isCounted: true, isEnough },
...(silence !== undefined && { silence }),
...(gaps !== undefined && { gaps }),
...(stale !== undefined && { stale }),
...(share !== undefined && { share }),
...(burning !== undefined && { burning }),
...(needs !== undefined && { needs }),
};
}
function primaryOf(known) {
const metrics = (0,intervals_counts .Bo)(known.setup).toSorted((one, other) => Number(other === 'requests') - Number(one === 'requests'));
for (const metric of metrics) {
const told = known.counts(metric);
if (told.kind === 'told')
return told.value.intervals;
}
return undefined;
}
function situation_burningOf(intervals, known) {
const of = 'the verdict';
const all = { of, intervals, usual: usualErrors(known, { of, intervals }) };
const stable = burnOf(all, 'stable', known);
if (!stable.isProven)
return undefined;
const candidate = burnOf(all, 'candidate', known);
if (!candidate.isProven && candidate.isFine)
return { against: 'stable', because: stable.because };
return { against: 'both', because: `${candidate.because}; ${stable.because}` };
}
function staleWords(intervals, { evidence, setup, step }) {
const end = (intervals.at(-1)?.from ?? Number.NaN) + step;
const open = evidence.windows.at(-1);
if (!Number.isFinite(end) || open?.to !== undefined)
return undefined;
const age = evidence.now - Math.max(end, open?.from ?? end);
const allowed = 2 * setup.lagMilliseconds + 3 * step;
return age > allowed ? `the newest counts are ${duration(age)} old` : undefined;
}
function enough(intervals, known) {
const { setup } = known;
const { candidate } = (0,intervals_counts .e6)(known, 'the verdict', intervals);
const compares = setup.objectives.some(({ kind, role }) => kind === 'no-worse' && role !== 'watch');
if (setup.plan.length === 0 && !compares) {
return { isEnough: candidate.total >= setup.settings.leastExpected };
}
const { isEnough, needs } = sufficiencyOf(intervals, known);
const doubling = compares ? doublingWords(intervals, known) : undefined;
const words = [needs, doubling].filter(each => each !== undefined);
return words.length === 0 ? { isEnough } : { isEnough, needs: words.join('; ') };
}
;// CONCATENATED MODULE: ./lib/shared/judge/weighing/summary.js
function summaryOf(weight) {
const rules = [failing, summary_silent, notToBlame, summary_unknown, doubtful, summary_tooLittle];
for (const rule of rules) {
const said = rule(weight);
if (said !== undefined)
return said;
}
return { kind: 'pass', hold: false, because: passWords(weight) };
}
function deciding({ weighed }) {
return weighed.filter(({ judged, isMoot }) => judged.role === 'must' && isMoot !== true);
}
function failing(weight) {
const { burning } = weight.situation;
const fails = deciding(weight).filter(({ judged }) => judged.kind === 'fail');
const own = fails.filter(({ against }) => against === undefined || against === 'candidate');
if (own.length === 0)
return undefined;
const because = sentences(own.map(({ judged }) => judged));
if (burning?.against === 'stable') {
return { kind: 'undecided', hold: true, against: 'both', because: `${because}; ${burning.because}` };
}
return { kind: 'fail', hold: false, against: 'candidate', because };
}
function summary_silent({ situation: { silence } }) {
if (silence?.of !== 'candidate')
return undefined;
return { kind: 'no-data', hold: true, against: 'candidate', because: silence.because };
}
function notToBlame(weight) {
const fails = deciding(weight).filter(({ judged }) => judged.kind === 'fail');
if (fails.length > 0) {
const because = `both versions fail: ${sentences(fails.map(({ judged }) => judged))}`;
return { kind: 'undecided', hold: true, against: 'both', because };
}
const { burning, silence } = weight.situation;
if (burning !== undefined) {
const who = burning.against === 'both' ? 'both versions fail' : 'stable fails, and the candidate does not';
return {
kind: 'undecided',
hold: true,
against: burning.against,
because: `${who}: ${burning.because}`,
};
}
const missed = deciding(weight).filter(({ isMissedByStable }) => isMissedByStable === true);
if (missed.length > 0) {
const because = `stable fails, and the candidate does not: ${sentences(missed.map(({ judged }) => judged))}`;
return { kind: 'undecided', hold: true, against: 'stable', because };
}
if (silence?.of !== 'stable')
return undefined;
return { kind: 'no-data', hold: true, against: 'stable', because: silence.because };
}
function summary_unknown(weight) {
const { situation } = weight;
const musts = deciding(weight).map(({ judged }) => judged);
const unreadable = musts.filter(({ kind }) => kind === 'unreadable');
if (unreadable.length > 0)
return blind('unreadable', sentences(unreadable));
if (situation.silence !== undefined)
return blind('no-data', situation.silence.because);
const missing = musts.filter(({ kind }) => kind === 'no-data');
if (missing.length > 0)
return blind('no-data', sentences(missing));
if (situation.isCounted && situation.intervals.length === 0) {
return blind('no-data', 'no interval is complete yet');
}
return situation.stale === undefined ? undefined : blind('no-data', situation.stale);
}
function blind(kind, because) {
return { kind, hold: false, because };
}
function doubtful(weight) {
const { situation, isHeld } = weight;
const doubts = weight.weighed.filter(({ judged, isMoot }) => {
const isAsked = judged.role === 'should' || judged.role === 'must';
return isAsked && isMoot !== true && judged.kind !== 'pass';
});
const stops = doubts.filter(({ judged }) => judged.role === 'should' && judged.kind !== 'undecided');
const hold = isHeld || stops.length > 0 || situation.share?.stops === true;
const words = [
...doubts.map(({ judged }) => judged).map(sentence),
...(situation.share?.stops === true ? oddShare(situation) : []),
...(situation.gaps === undefined ? [] : [situation.gaps]),
...(isHeld && doubts.length === 0 ? ['there are signs that the candidate is worse'] : []),
];
return words.length === 0 ? undefined : { kind: 'undecided', hold, because: words.join('; ') };
}
function summary_tooLittle(weight) {
const asked = weight.weighed.filter(({ judged, isMoot }) => judged.role !== 'watch' && isMoot !== true);
if (asked.length === 0) {
return { kind: 'undecided', hold: false, because: 'nothing is demanded that could be met or missed' };
}
if (weight.situation.isEnough)
return undefined;
const because = `too little was seen for the next share: ${passWords(weight)}`;
return { kind: 'undecided', hold: false, because };
}
function passWords({ weighed, situation }) {
const passed = weighed.filter(({ judged }) => judged.role !== 'watch' && judged.kind === 'pass');
const words = sentences(passed.map(({ judged }) => judged));
return [words, ...oddShare(situation)].join('; ');
}
function oddShare({ share }) {
return share?.because === undefined ? [] : [share.because];
}
function sentences(judged) {
return judged.map(sentence).join('; ');
}
function sentence({ objective, because }) {
return `${objective}: ${because}`;
}
;// CONCATENATED MODULE: ./lib/shared/judge/judge.js
function startJudge() {
let setup;
let memory = remember();
return (asked, evidence) => {
if (asked !== setup)
memory = remember();
setup = asked;
return judgeBy(asked, evidence, memory);
};
}
const judge = (setup, evidence) => judgeBy(setup, evidence, noMemory);
function judgeBy(setup, evidence, memory) {
const known = (0,intervals_counts .bz)(setup, evidence, memory);
const { weighed, musts } = weighAll(known);
const situation = situationOf(known);
const isHeld = musts.look?.verdict === 'hold';
const summary = summaryOf({ weighed, situation, isHeld });
const { candidate, stable } = (0,intervals_counts .e6)(known, 'the verdict', situation.intervals);
const newest = situation.intervals.at(-1);
const judgedUntil = situation.isCounted ? newest && newest.from + known.step : known.until;
const isWaiting = summary.kind === 'undecided' && summary.against === undefined;
const logEvidence = musts.look?.logEvidence;
const measured = situation.share?.measured;
const needs = neededBy(weighed, situation);
const isEnough = situation.isEnough && !weighed.some(isLacking);
return {
...summary,
sufficient: summary.kind === 'pass' || (situation.isCounted && isEnough),
judged: weighed.map(each => each.judged),
requests: { candidate: candidate.total, stable: stable.total },
...(judgedUntil !== undefined && { judgedUntil }),
...(measured !== undefined && { share: measured }),
...(logEvidence !== undefined &&
Number.isFinite(logEvidence) && { logEvidence: logEvidence / Math.LN10 }),
...(isWaiting && needs !== undefined && { needs }),
};
}
function neededBy(weighed, { isEnough, needs }) {
const asked = weighed.filter(({ judged }) => isEnough && judged.role !== 'watch');
const words = [...asked.map(each => each.needs), needs].filter(each => each !== undefined);
return words.length === 0 ? undefined : [...new Set(words)].join('; ');
}
function isLacking({ judged, needs }) {
return judged.role === 'must' && needs !== undefined;
}
}),
3353:
(shared20[3353]),
78703:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GM: () => (  stickyCluster),
jO: () => (  samplingFactor),
wC: () => (  clusterMeasuredIn)
});
const stickyCluster = 3;
function clusterMeasuredIn(spread) {
const { bad = 0, squares = 0 } = spread?.sessions ?? {};
const bySession = bad > 0 ? [Math.max(1, squares / bad)] : [];
const byInstance = measuredCluster(spread?.intervals ?? []) ?? [];
const found = bySession.concat(byInstance);
return found.length === 0 ? undefined : Math.max(...found);
}
function clusterFactor(intervals, isSticky = false) {
return measuredCluster(intervals) ?? (isSticky ? stickyCluster : 1);
}
function measuredCluster(intervals) {
const ratios = intervals
.map(({ instances }) => dispersionOf(instances))
.filter(ratio => ratio !== undefined);
if (ratios.length === 0)
return undefined;
const mean = meanOf(ratios);
const deviation = Math.sqrt(meanOf(ratios.map(ratio => (ratio - mean) ** 2)));
return Math.max(1, mean + deviation / Math.sqrt(ratios.length));
}
function dispersionOf(instances) {
const alive = instances.filter(({ total }) => total > 0);
const total = alive.reduce((sum, each) => sum + each.total, 0);
const bad = alive.reduce((sum, each) => sum + each.bad, 0);
if (bad <= 0 || alive.length < 2)
return undefined;
const statistic = alive.reduce((sum, each) => {
const expected = (bad * each.total) / total;
return sum + (each.bad - expected) ** 2 / expected;
}, 0);
return statistic / (alive.length - 1);
}
function meanOf(values) {
return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function samplingFactor(squares, sum) {
return sum > 0 ? Math.max(1, squares / sum) : 1;
}
}),
70487:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pq: () => (  differenceOf),
rF: () => (  wilson),
tC: () => (  shareOf)
});
var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58966);
function wilson(bad, total, confidence = 0.95) {
if (!(total > 0))
return { low: 0, high: 1 };
const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)((1 + confidence) / 2);
const share = bad / total;
const part = (z * z) / total;
const centre = (share + part / 2) / (1 + part);
const half = Math.sqrt(((share * (1 - share)) / total) * z * z + (part * part) / 4) / (1 + part);
return {
low: bad === 0 ? 0 : Math.max(0, centre - half),
high: bad === total ? 1 : Math.min(1, centre + half),
};
}
function differenceOf(candidate, stable, confidence = 0.95) {
const one = { ...wilson(candidate.bad, candidate.total, confidence), at: shareOf(candidate) };
const other = { ...wilson(stable.bad, stable.total, confidence), at: shareOf(stable) };
const difference = one.at - other.at;
return {
low: difference - Math.hypot(one.at - one.low, other.high - other.at),
high: difference + Math.hypot(one.high - one.at, other.at - other.low),
};
}
function shareOf({ bad, total }) {
return total > 0 ? bad / total : 0;
}
}),
9388:
(shared20[9388])
};
