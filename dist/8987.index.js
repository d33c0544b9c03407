export const id = 8987;
export const ids = [8987];
export const modules = {
93850:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  usualLeastEvents),
n: () => (  budgetOf)
});
var _burn_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97555);
var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3353);
var _window_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88000);
const usualLeastEvents = 100;
const mostRules = 8;
const minute = 60_000;
const hour = 60 * minute;
function budgetOf(words, { bad, target }) {
const window = (0,_window_words_js__WEBPACK_IMPORTED_MODULE_2__  .t)(words);
if ('misread' in window)
return window;
const clauses = { blocks: [] };
while (words.next !== '') {
const wrong = readClause(words, clauses, target);
if (wrong !== undefined)
return wrong;
}
const { left = 0, events = usualLeastEvents } = clauses;
return {
kind: 'budget',
bad,
target,
window,
budgeting: { kind: 'occurrences' },
burn: burnOf(clauses, window, target),
...(left === 'whatever' ? {} : { leastLeft: left }),
leastEvents: events,
};
}
function burnOf({ blocks }, window, target) {
return blocks.length > 0 ? blocks : (0,_burn_rules_js__WEBPACK_IMPORTED_MODULE_0__  .fw)({ window, target, slice: 0 });
}
function readClause(words, clauses, target) {
switch (words.next) {
case 'at':
return words.phrase('at', 'least') ?? readLeast(words, clauses);
case 'block':
return words.phrase('block', 'at') ?? readBlock(words, clauses, target);
case 'whatever':
if (clauses.left !== undefined)
return twice(words.column, 'whatever is left');
clauses.left = 'whatever';
return words.phrase('whatever', 'is', 'left');
default:
return words.misread('"at least 20% left", "at least 500 events", "block at 3x", "whatever is left" or the end', ['at', 'block', 'whatever']);
}
}
function twice(column, what) {
return { misread: `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(what)} says again what was said before`, column };
}
function readLeast(words, clauses) {
const { column, next: text } = words;
if (text === '')
return words.misread('"20% left" or "500 events"');
words.take();
if (words.next === 'events') {
if (clauses.events !== undefined)
return twice(column, `${text} events`);
if (!/^[1-9]\d{0,11}$/.test(text)) {
return { misread: `expected a whole number of events such as 500, got ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(text)}`, column };
}
clauses.events = Number(text);
return words.phrase('events');
}
const read = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .X1)(text, '20%');
if ('misfit' in read)
return { misread: read.misfit, column };
if (clauses.left !== undefined)
return twice(column, `${text} left`);
if (read.value >= 100) {
return {
misread: `expected less than 100%, got ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(text)}: one bad event ever would block every release`,
column,
};
}
clauses.left = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .e0)(read.value / 100);
return words.phrase('left');
}
function readBlock(words, clauses, target) {
const { column, next } = words;
const factor = Number(/^(\d{1,5}(?:\.\d{1,6})?)x$/.exec(next)?.[1] ?? 0);
if (factor <= 0)
return words.misread('a factor such as 3x', [`${next}x`]);
words.take();
if (!(0,_burn_rules_js__WEBPACK_IMPORTED_MODULE_0__  .p6)(factor, target)) {
const fastest = Number((1 / (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .e0)(1 - target)).toPrecision(4));
return {
misread: `expected less than ${fastest}x, got ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(next)}: this budget burns no faster when everything fails`,
column,
};
}
const long = readLong(words);
if (typeof long !== 'number')
return long;
clauses.blocks.push((0,_burn_rules_js__WEBPACK_IMPORTED_MODULE_0__  .O3)(factor, long, 'page'));
return clauses.blocks.length > mostRules
? { misread: `expected at most ${mostRules} rules, got more`, column }
: undefined;
}
function readLong(words) {
if (!words.takeIf('over'))
return hour;
const { column } = words;
if (words.next === '')
return words.misread('a duration such as 6h');
const read = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__  .p0)(words.take(), { least: 12 * minute, most: 720 * hour, such: '6h' });
return 'misfit' in read ? { misread: read.misfit, column } : read.value;
}
}),
97555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O3: () => (  burnRule),
fw: () => (  usualBurnRules),
p6: () => (  canFire)
});
var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3353);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const usual = [
{ share: 0.02, long: hour, severity: 'page' },
{ share: 0.05, long: 6 * hour, severity: 'page' },
{ share: 0.1, long: day, severity: 'ticket' },
{ share: 0.1, long: 3 * day, severity: 'ticket' },
];
const leastFactor = 0.9;
const shortestPeriod = 7 * day;
const nominal = { day, week: 7 * day, month: 30 * day, quarter: 90 * day, year: 365 * day };
function nominalLength(window) {
return window.kind === 'rolling'
? window.milliseconds
: nominal[window.unit] * (window.aligned?.every ?? 1);
}
function usualBurnRules({ window, target, slice }) {
const period = nominalLength(window);
if (period < shortestPeriod)
return [];
return usual
.map(({ share, long, severity }) => burnRule((0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .e0)((share * period) / long), long, severity))
.map(rule => ({ ...rule, shortMilliseconds: Math.max(rule.shortMilliseconds, slice) }))
.filter(({ factor }) => factor >= leastFactor && canFire(factor, target))
.filter(({ longMilliseconds, shortMilliseconds }) => shortMilliseconds * 2 <= longMilliseconds);
}
function burnRule(factor, long, severity) {
const short = Math.max(1, Math.round(long / 12 / minute)) * minute;
return { longMilliseconds: long, shortMilliseconds: short, factor, severity };
}
function canFire(factor, target) {
return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(factor * (1 - target)) < 1;
}
}),
65934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  entriesOf)
});
var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40255);
const clauseWords = ['over', 'per', 'at', 'block', 'whatever'];
const longestEntry = 300;
function entriesOf(line) {
if (line.length > longestEntry * 10)
return tooLong(line.length, longestEntry * 10);
const comma = /\d,\d/.exec(line);
if (comma !== null) {
return { misread: 'expected a decimal point, got a comma within a number', column: comma.index + 2 };
}
const pieces = joined((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(line));
for (const piece of pieces) {
const length = endOf(piece) - (piece[0]?.column ?? 0);
if (length > longestEntry)
return { ...tooLong(length, longestEntry), column: piece[0]?.column ?? 1 };
}
return pieces.map(piece => entryOf(piece, line));
}
function tooLong(length, most) {
return { misread: `expected at most ${most} characters, got ${length}`, column: 1 };
}
function joined(words) {
const pieces = [];
let current = [];
for (const [at, each] of words.entries()) {
if (each.text !== ',')
current.push(each);
else if (current.length > 0 && !clauseWords.includes(words[at + 1]?.text ?? '')) {
pieces.push(current);
current = [];
}
}
return current.length > 0 ? [...pieces, current] : pieces;
}
function entryOf(piece, line) {
const [open, role, close] = piece.slice(-3);
const hasRole = piece.length > 3 && open?.text === '(' && close?.text === ')' && role !== undefined;
const words = hasRole ? piece.slice(0, -3) : piece;
const name = line.slice((words[0]?.column ?? 1) - 1, endOf(words) - 1).replace(/\s+/g, ' ');
return { words, end: endOf(words), name, ...(hasRole ? { role } : {}) };
}
function endOf(words) {
const last = words.at(-1);
return last === undefined ? 1 : last.column + last.text.length;
}
}),
74887:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  settingsBy)
});
function settingsBy(objectives, usual) {
const [promise, slow, acceptedErrors] = [promised(objectives), slowFrom(objectives), accepted(objectives)];
const slo = promise ?? usual.slo;
return {
...usual,
slo,
...(promise !== undefined && { promised: true }),
...(acceptedErrors !== undefined && { acceptedErrors }),
stepBudget: Math.max(usual.stepBudget, spentAt(acceptedErrors ?? 0, { ...usual, slo })),
...(slow !== undefined && { slowMilliseconds: slow }),
};
}
function promised(objectives) {
const targets = objectives.flatMap(objective => objective.kind === 'budget' && objective.bad.kind === 'errors' && objective.metric === 'requests'
? [objective.target]
: []);
return targets.length === 0 ? undefined : Math.max(...targets);
}
function accepted(objectives) {
const limits = objectives.flatMap(objective => objective.kind === 'ceiling' && objective.bad.kind === 'errors' && objective.metric === 'requests'
? [objective.most]
: []);
return limits.length === 0 ? undefined : Math.min(...limits);
}
function spentAt(rate, { slo, fullShareMinutes, budgetMinutes }) {
return (rate * fullShareMinutes) / ((1 - slo) * budgetMinutes);
}
function slowFrom(objectives) {
const limits = objectives.flatMap(objective => (objective.kind === 'ceiling' || objective.kind === 'budget') && objective.bad.kind === 'slower'
? [objective.bad.milliseconds]
: []);
return limits[0];
}
}),
88373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NZ: () => (  objectivesFault),
ov: () => (  parseObjectives)
});
var fault = __webpack_require__(88538);
var did_you_mean = __webpack_require__(97331);
var budget_clauses = __webpack_require__(93850);
var quantities = __webpack_require__(3353);
var window_words = __webpack_require__(88000);
var objectives_words = __webpack_require__(40255);
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/demand.js
const heads = ['availability', 'errors', 'error-rate', 'latency'];
const roles = ['must', 'should', 'watch'];
const operators = ['<', '<=', '>', '>='];
const metricName = /^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/;
const quantileName = /^p(\d{1,2}(?:\.\d{1,6})?)$/;
const second = 1_000;
const usualStretch = 300 * second;
function objectiveOf(entry) {
const role = demand_roleOf(entry.role);
if (typeof role !== 'string')
return role;
const words = new objectives_words .U(entry.words, entry.end);
const head = heads.find(each => each === words.next);
const { column, next: first } = words;
words.take();
const metric = head === undefined ? metricOf(first, column, words) : countedOf(words);
if (typeof metric !== 'string')
return metric;
const demand = head === undefined ? sustained(words) : demandOf(head, words);
if ('misread' in demand)
return demand;
if (words.next !== '')
return words.misread('the end or a comma', ['over', 'per', 'for']);
return { name: entry.name, role, metric, ...demand };
}
function demand_roleOf(word) {
if (word === undefined)
return 'must';
const role = roles.find(each => each === word.text);
return role ?? new objectives_words .U([word], word.column).misread(`one of ${roles.join(', ')}`, roles);
}
function countedOf(words) {
if (!words.takeIf('of'))
return 'requests';
return metricName.test(words.next) ? words.take() : words.misread('the name of a metric');
}
function metricOf(first, column, words) {
if (quantileName.test(first))
return { misread: `expected "latency ${first}", got ${(0,quantities .TL)(first)}`, column };
const near = (0,did_you_mean .a)(first, [...heads, 'cpu', 'memory']);
const ours = heads.find(each => each === near);
if (ours !== undefined || !operators.includes(words.next) || !metricName.test(first)) {
const question = near === undefined || near === first ? '' : `; did you mean ${near}?`;
const expected = `${heads.join(', ')}, or a metric with a limit such as "cpu < 90% for 5m"`;
return { misread: `expected ${expected}, got ${(0,quantities .TL)(first)}${question}`, column };
}
return first;
}
function demandOf(head, words) {
switch (head) {
case 'availability':
return availability(words);
case 'errors':
case 'error-rate':
return words.next === 'no' ? noWorse(words, 'errors') : errorRate(words);
case 'latency':
return words.next === 'no' ? noWorse(words, 'latency') : latency(words);
default:
return head;
}
}
function noWorse(words, of) {
return words.phrase('no', 'worse', 'than', 'stable') ?? { kind: 'no-worse', of };
}
function availability(words) {
const target = targetOf(words, '99.9%');
return typeof target === 'number' ? (0,budget_clauses .n)(words, { bad: { kind: 'errors' }, target }) : target;
}
function targetOf(words, such) {
if (words.next === '')
return words.misread(`a percentage such as ${such}`);
const { column, next } = words;
const read = (0,quantities .X1)(next, such);
if ('misfit' in read)
return { misread: read.misfit, column };
words.take();
const misread = (why) => ({
misread: `expected a percentage such as ${such}, got ${(0,quantities .TL)(next)}${why}`,
column,
});
if (read.value === 100)
return misread(': no error budget is left to spend, and no release passes for ever');
if (read.value === 0)
return misread(': it can never be missed');
if (read.value < 1)
return misread(`; did you mean ${(0,quantities .e0)(read.value * 100)}%?`);
return (0,quantities .e0)(read.value / 100);
}
function errorRate(words) {
const wrong = below(words, '"no worse than stable", or "<" and a percentage such as 1%');
if (wrong !== undefined)
return wrong;
if (words.next === '')
return words.misread('a percentage such as 1%');
const { column, next } = words;
const read = (0,quantities .X1)(next, '1%');
if ('misfit' in read)
return { misread: read.misfit, column };
words.take();
if (read.value === 0)
return { misread: `expected more than 0%, got ${(0,quantities .TL)(next)}: no release can prove it`, column };
if (read.value === 100)
return { misread: `expected less than 100%, got ${(0,quantities .TL)(next)}: it can never be missed`, column };
return { kind: 'ceiling', bad: { kind: 'errors' }, most: (0,quantities .e0)(read.value / 100) };
}
function below(words, expected) {
return words.takeIf('<') || words.takeIf('<=') ? undefined : words.misread(expected, ['no']);
}
function latency(words) {
const target = shareOf(words);
if (typeof target !== 'number')
return target;
const wrong = below(words, '"<" and a duration such as 500ms');
if (wrong !== undefined)
return wrong;
if (words.next === '')
return words.misread('a duration such as 500ms');
const { column } = words;
const read = (0,quantities .p0)(words.take(), { least: 1, most: 3_600 * second, such: '500ms' });
if ('misfit' in read)
return { misread: read.misfit, column };
const bad = { kind: 'slower', milliseconds: read.value };
return (0,window_words .c)(words)
? (0,budget_clauses .n)(words, { bad, target })
: { kind: 'ceiling', bad, most: (0,quantities .e0)(1 - target) };
}
function shareOf(words) {
const quantile = quantileName.exec(words.next)?.[1];
if (quantile !== undefined && Number(quantile) > 0) {
const meant = (0,quantities .e0)(Number(quantile) * 100);
const misread = `expected a percentile such as p95, got ${(0,quantities .TL)(words.next)}: p${meant} was probably meant`;
if (meant < 100)
return { misread, column: words.column };
words.take();
return (0,quantities .e0)(Number(quantile) / 100);
}
if (/^\d/.test(words.next))
return targetOf(words, '95%');
return words.misread('"no worse than stable", or a share such as 95% or p95 and its limit', ['no']);
}
function sustained(words) {
const operator = words.take();
const { column, next } = words;
if (next === '')
return words.misread('a number such as 90 or 90%');
const read = (0,quantities .AB)(next);
if ('misfit' in read)
return { misread: read.misfit, column };
words.take();
const milliseconds = words.takeIf('for') ? stretchOf(words) : usualStretch;
if (typeof milliseconds !== 'number')
return milliseconds;
return {
kind: 'sustained',
better: operator.startsWith('<') ? 'lower' : 'higher',
limit: read.value,
...(operator.endsWith('=') ? {} : { atLimit: 'beyond' }),
milliseconds,
};
}
function stretchOf(words) {
if (words.next === '')
return words.misread('a duration such as 5m');
const { column } = words;
const read = (0,quantities .p0)(words.take(), { least: 30 * second, most: 86_400 * second, such: '5m' });
return 'misfit' in read ? { misread: read.misfit, column } : read.value;
}
var objectives_entries = __webpack_require__(65934);
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/short-forms.js
const mostObjectives = 50;
const mostLines = 500;
const mostProblems = 20;
const empty = 'expected at least one objective such as "errors < 1%", got nothing';
function parseObjectives(text) {
const lines = text.split('\n', mostLines + 1);
if (lines.length > mostLines)
return { problems: [`expected at most ${mostLines} lines of objectives, got more`] };
return gathered(lines.flatMap((line, at) => readLine(line, `line ${at + 1}`)));
}
function objectivesOf(given) {
if (typeof given === 'string')
return parseObjectives(given);
if (!Array.isArray(given))
return { problems: [`expected a list of objectives, got ${kindOf(given)}`] };
const items = given.slice(0, mostObjectives + 1);
return gathered(items.flatMap((item, at) => readItem(item, `objective ${at + 1}`)));
}
function objectivesFault(problems) {
return new fault .v('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
function readLine(line, place) {
const entries = (0,objectives_entries .M)(line);
if ('misread' in entries)
return [problem(place, entries)];
return entries.map(entry => {
const read = objectiveOf(entry);
return 'misread' in read ? problem(place, read) : { place, objective: read };
});
}
function problem(place, { misread, column }) {
return { problem: `${place}, column ${column}: ${misread}` };
}
function readItem(item, place) {
if (typeof item === 'string')
return single(item, place);
const pairs = typeof item === 'object' && item !== null ? Object.entries(item).slice(0, 2) : [];
const [pair] = pairs;
if (pair === undefined || pairs.length > 1 || Array.isArray(item)) {
return [
{
problem: `${place}: expected a text, or one text with its role such as "errors < 1%: should", got ${kindOf(item)}`,
},
];
}
const [text, given] = pair;
const role = roleOf({ text: typeof given === 'string' ? given : kindOf(given), column: text.length + 3 });
if (typeof role !== 'string')
return [problem(place, role)];
return single(text, place).map(one => withRole(one, role));
}
function single(text, place) {
const read = text.includes('\n') ? [] : readLine(text, place);
return read.length === 1 ? read : [{ problem: `${place}: expected one objective, got ${quoted(text)}` }];
}
function withRole(one, role) {
if ('problem' in one || one.objective.role === role)
return one;
const { place, objective } = one;
return objective.role === 'must'
? { place, objective: { ...objective, role } }
: { problem: `${place}: expected one role, got ${objective.role} and ${role}` };
}
function kindOf(given) {
if (given === null || given === undefined)
return 'nothing';
if (Array.isArray(given))
return 'a list';
return typeof given === 'object' ? 'an object' : `a ${typeof given}`;
}
function gathered(read) {
if (read.length === 0)
return { problems: [empty] };
if (read.length > mostObjectives)
return { problems: [`expected at most ${mostObjectives} objectives, got more`] };
const problems = [...read.flatMap(one => ('problem' in one ? [one.problem] : [])), ...doubled(read)];
if (problems.length > 0)
return { problems: problems.slice(0, mostProblems) };
return { value: read.flatMap(one => ('problem' in one ? [] : [one.objective])) };
}
function doubled(read) {
const seen = new Map();
return read.flatMap(one => {
if ('problem' in one)
return [];
const { name, role: _, ...demand } = one.objective;
const key = JSON.stringify(demand);
const before = seen.get(key);
seen.set(key, name);
if (before === undefined)
return [];
const same = before === name ? 'stands twice' : `says the same as ${(0,quantities .TL)(before)}`;
return [`${one.place}: ${(0,quantities .TL)(name)} ${same}`];
});
}
}),
67968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => (  usualObjectives)
});
const errors = [
{
kind: 'no-worse',
name: 'errors no worse than stable',
role: 'must',
metric: 'requests',
of: 'errors',
},
{
kind: 'ceiling',
name: 'errors <= 5%',
role: 'must',
metric: 'requests',
bad: { kind: 'errors' },
most: 0.05,
},
];
const latency = {
kind: 'no-worse',
name: 'latency no worse than stable',
role: 'must',
metric: 'requests',
of: 'latency',
};
function usualObjectives(source) {
return source.latency === 'histogram' ? [...errors, latency] : errors;
}
}),
88000:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  startsWindow),
t: () => (  readWindow)
});
var _budget_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60085);
var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3353);
const units = ['day', 'week', 'month', 'quarter', 'year'];
const hour = 3_600_000;
const bounds = { least: hour, most: 366 * 24 * hour, such: '30d' };
function startsWindow(words) {
return words.next === 'over' || words.next === 'per';
}
function readWindow(words) {
if (words.takeIf('per'))
return readCalendar(words);
if (!words.takeIf('over'))
return words.misread('a window such as "over 30d" or "per month"', ['over', 'per']);
const { column } = words;
if (words.next === '')
return words.misread('a duration such as 30d');
const read = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(words.take(), bounds);
return 'misfit' in read ? { misread: read.misfit, column } : { kind: 'rolling', milliseconds: read.value };
}
function readCalendar(words) {
const unit = units.find(each => each === words.next);
if (unit === undefined)
return words.misread(`one of ${units.join(', ')}`, units);
words.take();
if (!words.takeIf('in'))
return { kind: 'calendar', unit, timeZone: 'UTC' };
const { column, next: timeZone } = words;
if (timeZone === '')
return words.misread('a time zone such as Europe/Berlin');
words.take();
if ((0,_budget_zone_js__WEBPACK_IMPORTED_MODULE_1__  .kQ)(timeZone))
return { kind: 'calendar', unit, timeZone };
const hint = (0,_budget_zone_js__WEBPACK_IMPORTED_MODULE_1__  .B7)(timeZone);
return { misread: `expected a time zone such as Europe/Berlin, got ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(timeZone)}${hint}`, column };
}
}),
40255:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  Words),
Z: () => (  wordsOf)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97331);
var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3353);
class Words {
#words;
#end;
#at = 0;
constructor(words, end) {
this.#words = words;
this.#end = end;
}
get next() {
return this.#words[this.#at]?.text ?? '';
}
get column() {
return this.#words[this.#at]?.column ?? this.#end;
}
take() {
const text = this.next;
this.#at += 1;
return text;
}
takeIf(text) {
if (this.next !== text)
return false;
this.#at += 1;
return true;
}
misread(expected, known = []) {
const got = this.next === '' ? 'the end' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(this.next);
const near = this.next === '' ? undefined : (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .a)(this.next, known);
const question = near === undefined ? '' : `; did you mean ${near}?`;
return { misread: `expected ${expected}, got ${got}${question}`, column: this.column };
}
phrase(...texts) {
for (const text of texts) {
if (!this.takeIf(text))
return this.misread(`"${texts.join(' ')}"`, [text]);
}
return undefined;
}
}
const word = /\d[\d.]*[ \u00a0\u202f]?%|<=|>=|[<>(),]|[^\s<>(),]+/g;
function wordsOf(line) {
return [...line.matchAll(word)].map(({ 0: text, index }) => ({ text, column: index + 1 }));
}
}),
43100:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  sensitiveSettings),
U: () => (  usualSettings)
});
const usualSettings = {
configuration: 'recommended',
alpha: 0.01,
holdAlpha: 0.05,
tolerance: { errors: 1.05, latency: 1.05 },
weights: { errors: 0.5, latency: 0.5 },
startShares: { first: 0.6, laterShares: 0.3, others: 0.1 },
warmUpChecks: 2,
cluster: 'auto',
leastBad: 3,
leastLatencyIncrease: 1.05,
slo: 0.999,
floorShare: 0.1,
slowMilliseconds: 1000,
beta: 0.05,
stepBudget: 0.02,
budgetMinutes: 43_200,
fullShareMinutes: 60,
shareAlpha: 0.001,
leastExpected: 10,
};
const sensitiveSettings = { ...usualSettings, alpha: 0.05, holdAlpha: 0.2 };
}),
74943:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => (  dayText),
JV: () => (  valueAxis),
Ru: () => (  valueText),
Tc: () => (  timeText),
lU: () => (  timeAxis)
});
function valueAxis(unit, range, marks) {
return unit === 'milliseconds' ? powersAxis(unit, range) : evenAxis(unit, range, marks);
}
function evenAxis(unit, range, marks) {
const least = unit === 'share' ? { low: 0, high: Math.max(range.high, 0.001) } : range;
const step = niceStep((least.high - least.low || 1) / marks, unit);
const low = Math.floor(least.low / step + 1e-9) * step;
const high = Math.max(Math.ceil(least.high / step - 1e-9) * step, low + step);
const count = Math.round((high - low) / step);
return {
low,
high,
marks: Array.from({ length: count + 1 }, (_, at) => markAt(low + at * step, unit)),
place: value => between((value - low) / (high - low)),
};
}
function powersAxis(unit, range) {
const least = Math.max(range.low, 0.1);
const [low, high] = [powerBelow(least), powerAbove(Math.max(range.high, least * 1.01))];
const all = allPowers(low, high);
const kept = all.length > 7 ? all.filter(value => isPowerOfTen(value)) : all;
const place = (value) => between(Math.log(Math.max(value, low) / low) / Math.log(high / low));
return { low, high, marks: kept.map(value => markAt(value, unit)), place };
}
function allPowers(low, high) {
const values = [];
for (let value = low; value <= high * 1.001; value = powerAbove(value * 1.01))
values.push(value);
return values;
}
function powerAbove(value) {
const power = 10 ** Math.floor(Math.log10(value));
const found = [1, 2, 5, 10].find(times => times * power >= value * 0.999_999);
return tidy((found ?? 10) * power);
}
function powerBelow(value) {
const power = 10 ** Math.floor(Math.log10(value));
const found = [5, 2, 1].find(times => times * power <= value * 1.000_001);
return tidy((found ?? 1) * power);
}
function isPowerOfTen(value) {
return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-6;
}
function niceStep(raw, unit) {
const power = 10 ** Math.floor(Math.log10(raw));
const step = ([1, 2, 5].find(times => times * power >= raw * 0.999_999) ?? 10) * power;
return unit === 'odds' ? Math.max(1, Math.round(step)) : step;
}
function markAt(value, unit) {
return { at: tidy(value), label: valueText(tidy(value), unit) };
}
function tidy(value) {
return Number(value.toPrecision(12));
}
function between(share) {
return Math.min(1, Math.max(0, share));
}
function valueText(value, unit) {
switch (unit) {
case 'share':
return `${digits(value * 100)} %`;
case 'milliseconds':
return value >= 1000 ? `${digits(value / 1000)} s` : `${digits(value)} ms`;
case 'odds':
return oddsText(value);
default:
return unit;
}
}
function digits(value) {
return String(Number(value.toPrecision(3)));
}
function oddsText(power) {
if (Math.abs(power) > 4)
return `10^${Math.round(power)}`;
const value = 10 ** power;
return value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));
}
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [10, 30]
.map(count => count * second)
.concat([1, 2, 5, 10, 15, 30].map(count => count * minute))
.concat([1, 2, 3, 6, 12].map(count => count * hour))
.concat([1, 2, 7, 14, 28].map(count => count * day));
function timeAxis({ low, high }, marks) {
const length = Math.max(high - low, second);
const step = steps.find(each => length / each <= marks) ?? 56 * day;
const first = Math.ceil(low / step) * step;
const count = Math.max(0, Math.floor((high - first) / step) + 1);
return {
low,
high,
marks: Array.from({ length: count }, (_, index) => {
const at = first + index * step;
const isNewDay = at % day === 0 && length > day;
return { at, label: isNewDay ? dayText(at) : timeText(at, step < minute) };
}),
place: value => between((value - low) / length),
};
}
function timeText(at, withSeconds = false) {
const parts = [Math.floor(at / hour) % 24, Math.floor(at / minute) % 60, Math.floor(at / second) % 60];
return (withSeconds ? parts : parts.slice(0, 2)).map(part => String(part).padStart(2, '0')).join(':');
}
function dayText(at) {
const days = Math.floor(at / day) + 719_468;
const era = Math.floor(days / 146_097);
const ofEra = days - era * 146_097;
const year = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
const shifted = Math.floor((5 * ofYear + 2) / 153);
const [month, ofMonth] = [((shifted + 2) % 12) + 1, ofYear - Math.floor((153 * shifted + 2) / 5) + 1];
return [month, ofMonth].map(part => String(part).padStart(2, '0')).join('-');
}
}),
96653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  planOf),
e: () => (  latencyProblem)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _judge_objectives_usual_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67968);
var _step_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62600);
var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38985);
var _wish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16951);
function planOf({ values, wish, opened, host }) {
const objectives = demanded(wish, opened);
const problems = objectives.flatMap(objective => problemWith(objective, opened));
if (problems.length > 0)
throw unusable(problems);
const times = timesFor(values, opened, host);
const { arms, whole, share, source } = opened;
const budgets = objectives.filter(isBudget).map(questionFor);
const others = objectives.filter(objective => !isBudget(objective));
const isSplit = times.kind === 'watch' && share !== undefined && share > 0 && share < 100;
const setup = {
objectives: objectives.map(objective => keyed(objective, budgets)),
settings: (0,_wish_js__WEBPACK_IMPORTED_MODULE_3__  .zc)(values, wish.objectives),
plan: isSplit ? [plannedFor(share, times)] : [],
stepMilliseconds: times.stepMilliseconds,
lagMilliseconds: source.abilities.lagMilliseconds,
...(opened.sticky === true && source.synthetic !== true && { sticky: true }),
};
return {
...{ setup, arms, whole, budgets },
kind: times.kind,
from: times.from,
until: times.until,
counts: namesOf(others.filter(({ kind }) => kind !== 'sustained')),
series: namesOf(others.filter(({ kind }) => kind === 'sustained')),
...(isSplit && { share }),
};
}
function demanded({ objectives }, opened) {
if (objectives.length > 0)
return objectives;
if (opened.objectives !== undefined && opened.objectives.length > 0)
return opened.objectives;
if (opened.names.stable !== undefined)
return (0,_judge_objectives_usual_js__WEBPACK_IMPORTED_MODULE_1__  .R)(opened.source.abilities);
throw unusable([
'no objective was given, and without a stable arm there is nothing to compare with: say what is demanded, such as "error-rate < 2%"',
]);
}
function isBudget(objective) {
return objective.kind === 'budget';
}
function questionFor(budget, at) {
return { key: `${budget.metric} for budget ${at + 1}`, metric: budget.metric, budget };
}
function keyed(objective, budgets) {
const own = budgets.find(({ budget }) => budget === objective);
return own === undefined ? objective : { ...objective, metric: own.key };
}
function namesOf(objectives) {
return [...new Set(objectives.map(({ metric }) => metric))];
}
function plannedFor(percent, { from, until }) {
return { percent, milliseconds: until - from };
}
function timesFor(values, { source, now }, host) {
const { for: watch, window, every } = values;
if (source.period !== undefined)
return periodOf(source.period, values, { source, host });
const wish = {
...(watch !== undefined && { for: watch.milliseconds }),
...(window !== undefined && { window: window.milliseconds }),
...(every !== undefined && { every: every.milliseconds }),
};
const scheduled = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .hd)(wish, source.abilities, now);
const problems = {
...(0,_wish_js__WEBPACK_IMPORTED_MODULE_3__  .KK)(values),
...('problems' in scheduled ? scheduled.problems : {}),
...(source.synthetic === true && watch === undefined && { for: unknownPast }),
};
if (Object.keys(problems).length === 0 && !('problems' in scheduled))
return scheduled;
throw wrong(problems, host);
}
const unknownPast = 'our own requests begin with the watch, and tell nothing of the past: say for how long';
function periodOf({ from, to }, values, { source, host }) {
const given = ['for', 'window', 'every'].filter(name => values[name] !== undefined);
const why = `${source.name} has a time of its own, which is judged: leave this out`;
const problems = { ...(0,_wish_js__WEBPACK_IMPORTED_MODULE_3__  .KK)(values), ...Object.fromEntries(given.map(name => [name, why])) };
if (Object.keys(problems).length > 0)
throw wrong(problems, host);
return { kind: 'past', from, until: to, stepMilliseconds: source.abilities.stepMilliseconds };
}
function wrong(problems, host) {
const entries = Object.entries(problems);
const message = entries.length === 1 ? 'one input needs attention' : `${entries.length} inputs need attention`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', message, {
facts: Object.fromEntries(entries.map(([name, problem]) => [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)(name, host), problem])),
});
}
function problemWith(objective, opened) {
const { name } = objective;
return [
...comparisonProblem(objective, opened),
...metricProblem(objective, opened),
...latencyProblem(objective, opened.source),
...budgetProblem(objective, opened),
].map(problem => `${name}: ${problem}`);
}
function comparisonProblem({ kind }, { names }) {
if (kind !== 'no-worse' || names.stable !== undefined)
return [];
return ['nobody said which requests are those of stable; name it beside the candidate'];
}
function metricProblem(objective, { source }) {
const isSeries = objective.kind === 'sustained' || (objective.kind === 'budget' && objective.bad.kind === 'beyond');
const known = isSeries ? source.metrics.series : source.metrics.counts;
if (known === undefined || known.includes(objective.metric))
return [];
const there = known.length === 0 ? 'there is none' : `there are ${known.join(', ')}`;
const what = isSeries ? 'numbers' : 'counts';
const why = source.metrics.unusable?.[objective.metric];
const hint = why === undefined
? 'declare it with the input metrics'
: `what the file says of it is not enough: ${why}`;
return [`${source.name} has no ${what} named ${JSON.stringify(objective.metric)}; ${there}; ${hint}`];
}
function latencyProblem(objective, { name, abilities }) {
const { latency } = abilities;
const words = `${name} ${latency === 'none' ? 'does not tell how long requests take' : 'tells only the average of how long requests take'}`;
if (objective.kind === 'no-worse') {
return objective.of === 'latency' && latency === 'none' ? [words] : [];
}
const isSlow = (objective.kind === 'ceiling' || objective.kind === 'budget') && objective.bad.kind === 'slower';
return isSlow && latency !== 'histogram' ? [words] : [];
}
function budgetProblem({ kind }, { source, strangers }) {
if (kind !== 'budget')
return [];
if (strangers === true) {
return [
`an error budget counts every request of the service, and ${source.name} holds those of others too: name its role`,
];
}
if (source.synthetic !== true && source.period === undefined)
return [];
return [`${source.name} are no requests of visitors, and no error budget is kept of them`];
}
function unusable(problems) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
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
16951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H_: () => (  wishOf),
KK: () => (  settingsProblems),
zc: () => (  settingsFor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _judge_objectives_promised_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74887);
var _judge_objectives_short_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88373);
var _judge_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43100);
async function wishOf(values, readText) {
const { objectives: given, 'slo-file': path } = values;
const written = given === undefined ? [] : objectivesIn(given);
if (path === undefined)
return { objectives: written, remarks: [] };
const { readOpenSlo } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(5132)]).then(__webpack_require__.bind(__webpack_require__, 85132));
const read = readOpenSlo(await readText(path));
if ('problems' in read) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('OBJECTIVE_UNUSABLE', `${path}: ${read.problems.join('; ')}`, {
facts: { problems: read.problems.length },
});
}
const { objectives, remarks, metrics: declared } = read.value;
return {
objectives: [...written, ...objectives],
remarks: remarks.map(remark => `${path}: ${remark}`),
declared,
};
}
function objectivesIn(given) {
const read = (0,_judge_objectives_short_forms_js__WEBPACK_IMPORTED_MODULE_1__  .ov)(given);
if ('value' in read)
return read.value;
throw (0,_judge_objectives_short_forms_js__WEBPACK_IMPORTED_MODULE_1__  .NZ)(read.problems);
}
const holdTimes = 5;
const mostHold = 0.2;
function settingsFor(values, objectives) {
const { alpha, cluster, sensitive } = values;
const usual = (0,_judge_objectives_promised_js__WEBPACK_IMPORTED_MODULE_3__  .X)(objectives, sensitive ? _judge_settings_js__WEBPACK_IMPORTED_MODULE_2__  .M : _judge_settings_js__WEBPACK_IMPORTED_MODULE_2__  .U);
return {
...usual,
...(alpha !== undefined && {
alpha: alpha / 100,
holdAlpha: Math.max(alpha / 100, Math.min(mostHold, (holdTimes * alpha) / 100)),
}),
...(cluster !== undefined && { cluster }),
};
}
function settingsProblems({ alpha }) {
const isFine = alpha === undefined || (alpha >= 0.1 && alpha <= 20);
return isFine ? {} : { alpha: `expected from 0.1% to 20%, got ${alpha}%` };
}
})
};
