export const id = 9045;
export const ids = [9045];
export const modules = {
97331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  didYouMean)
});
function didYouMean(given, known) {
const wanted = given.slice(0, 64).toLowerCase();
const limit = Math.max(1, Math.floor(wanted.length / 3));
let best;
for (const name of known) {
const distance = editDistance(wanted, name.toLowerCase());
if (distance <= limit && (best === undefined || distance < best.distance))
best = { name, distance };
}
return best?.name;
}
function editDistance(from, to) {
let before = [];
let row = Array.from({ length: to.length + 1 }, (_, at) => at);
for (let i = 1; i <= from.length; i += 1) {
const next = [i];
for (let j = 1; j <= to.length; j += 1) {
const same = from[i - 1] === to[j - 1];
const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
if (swapped && before.length > 0)
edits.push((before[j - 2] ?? 0) + 1);
next.push(Math.min(...edits));
}
before = row;
row = next;
}
return row[to.length] ?? from.length;
}
}),
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
28397:
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
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/words.js
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
const got = this.next === '' ? 'the end' : (0,quantities .TL)(this.next);
const near = this.next === '' ? undefined : (0,did_you_mean .a)(this.next, known);
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
const words = new Words(entry.words, entry.end);
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
return role ?? new Words([word], word.column).misread(`one of ${roles.join(', ')}`, roles);
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
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/entries.js
const clauseWords = ['over', 'per', 'at', 'block', 'whatever'];
const longestEntry = 300;
function entriesOf(line) {
if (line.length > longestEntry * 10)
return tooLong(line.length, longestEntry * 10);
const comma = /\d,\d/.exec(line);
if (comma !== null) {
return { misread: 'expected a decimal point, got a comma within a number', column: comma.index + 2 };
}
const pieces = joined(wordsOf(line));
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
const entries = entriesOf(line);
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
46971:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I6: () => (  trimBlanks),
Jt: () => (  flag),
K7: () => (  keyValues),
KN: () => (  percent),
NJ: () => (  file),
Qq: () => (  text),
Qt: () => (  serviceConnection),
Yq: () => (  choice),
ai: () => (  number),
p0: () => (  duration),
p_: () => (  list),
rJ: () => (  secret),
uv: () => (  structured)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
function trimBlanks(text) {
let [from, to] = [0, text.length];
while (from < to && blanks.includes(text.charAt(from)))
from += 1;
while (to > from && blanks.includes(text.charAt(to - 1)))
to -= 1;
return text.slice(from, to);
}
const blanks = ' \t\r\n';
const controlCharacter = /\p{Cc}/u;
const controlNote = 'it contains a line break or control character';
function text(shape) {
const expected = shape?.expected ?? 'one line of text';
const parse = (given) => {
const value = trimBlanks(given);
if (value.trim() === '')
return { expected };
if (controlCharacter.test(value))
return { expected, note: controlNote };
return shape === undefined || shape.pattern.test(value) ? { value } : { expected };
};
return { name: 'text', expected, parse };
}
function choice(choices) {
const expected = `one of ${choices.join(', ')}`;
const parse = (given) => {
const value = trimBlanks(given);
const found = choices.find(known => known === value);
if (found !== undefined)
return { value: found };
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(value, choices);
return near === undefined ? { expected } : { expected, note: `did you mean ${near}?` };
};
return { name: 'choice', expected, choices, parse };
}
function flag() {
const expected = 'true or false';
const parse = (given) => {
const value = trimBlanks(given);
if (value === 'true')
return { value: true };
if (value === 'false')
return { value: false };
return /^(true|false)$/i.test(value) ? { expected, note: 'write it in small letters' } : { expected };
};
return { name: 'flag', expected, parse };
}
function number(bounds) {
const expected = `${bounds.whole === true ? 'a whole number' : 'a number'} from ${bounds.from} to ${bounds.to}`;
const parse = (given) => {
const value = trimBlanks(given);
if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(value))
return { expected };
if (bounds.whole === true && /\.\d*[1-9]/.test(value))
return { expected };
const read = Number(value) + 0;
return read >= bounds.from && read <= bounds.to ? { value: read } : { expected };
};
return { name: 'number', expected, parse };
}
function percent() {
const expected = 'a percentage from 0% to 100%';
const parse = (given) => {
const match = /^(\d{1,3}(?:\.\d{1,10})?)(?:[ \u00a0\u202f]?(%))?$/.exec(trimBlanks(given));
if (match === null)
return { expected };
const value = Number(match[1]);
if (value > 100)
return { expected };
if (value > 0 && value < 1 && match[2] === undefined) {
const hundredfold = Number((value * 100).toFixed(8));
return { expected, note: `write ${match[1]}% if it is less than one percent, or ${hundredfold}%` };
}
return { value };
};
return { name: 'percent', expected, parse };
}
const unitMilliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
function duration() {
const expected = 'a duration such as 90s, 10m, 1h30m or 2d';
const parse = (given) => {
const match = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(trimBlanks(given));
if (match === null || match[0] === '')
return { expected };
const [days, hours, minutes, seconds] = [match[1], match[2], match[3], match[4]].map(part => Number(part ?? 0));
const milliseconds = (days ?? 0) * unitMilliseconds.d +
(hours ?? 0) * unitMilliseconds.h +
(minutes ?? 0) * unitMilliseconds.m +
(seconds ?? 0) * unitMilliseconds.s;
return { value: { milliseconds } };
};
return { name: 'duration', expected, parse };
}
function list() {
const expected = 'entries parted by commas or lines, each once';
const parse = (given) => {
const entries = given
.split(/[,\n]/)
.map(trimBlanks)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: controlNote };
const seen = new Set();
for (const entry of entries) {
if (seen.has(entry))
return { expected, note: `${JSON.stringify(entry.slice(0, 60))} stands twice` };
seen.add(entry);
}
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
function keyValues() {
const expected = 'lines of the form name=value, each name once';
const parse = (given) => {
const pairs = new Map();
for (const line of given.split('\n').map(trimBlanks)) {
if (line === '')
continue;
const at = line.indexOf('=');
const name = trimBlanks(line.slice(0, Math.max(at, 0)));
if (at < 1 || name === '' || pairs.has(name) || controlCharacter.test(line)) {
return { expected, note: `see the line ${JSON.stringify(line.slice(0, 60))}` };
}
pairs.set(name, trimBlanks(line.slice(at + 1)));
}
return pairs.size === 0 ? { expected } : { value: Object.fromEntries(pairs) };
};
return { name: 'key-values', expected, parse };
}
function file() {
const expected = 'the path of a file';
const parse = (given) => {
const value = trimBlanks(given);
if (value === '' || value.length > 4096 || controlCharacter.test(value))
return { expected };
return { value };
};
return { name: 'file', expected, parse };
}
function structured() {
const expected = 'JSON or YAML';
const parse = (given, parsers) => {
if (parsers.yaml === undefined)
throw new Error('a structured input was read without its parser');
try {
const value = parsers.yaml(given);
return value === null || value === undefined ? { expected, note: 'it holds nothing' } : { value };
}
catch (thrown) {
const first = thrown instanceof Error ? thrown.message.split('\n')[0] : undefined;
return first === undefined ? { expected } : { expected, note: first };
}
};
return { name: 'structured', expected, parse };
}
function secret() {
const expected = 'a secret value';
const parse = (given) => {
const value = given.replace(/\r?\n$/, '');
return value.trim() === '' ? { expected } : { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(value) };
};
return { name: 'secret', expected, parse };
}
function serviceConnection() {
const named = text({ pattern: /./, expected: 'an Azure Resource Manager service connection' });
return { ...named, name: 'service-connection' };
}
}),
68264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => (  defineStep)
});
const standingOutputs = {
outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
function defineStep() {
return (step) => step;
}
}),
21404:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZF: () => (  targetRules),
lY: () => (  targetInputs),
xV: () => (  targetKinds)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
const targetKinds = [
'app-service',
'container-apps',
'traffic-manager',
'front-door',
'feature-flag',
'gateway-api',
'command',
];
const resourceGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u,
expected: 'the name of a resource group',
});
const appName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
expected: 'the name of an app, 2 to 60 letters, digits or hyphens',
});
const profileName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,258}[A-Za-z0-9])?$/,
expected: 'the name of a profile, 1 to 260 letters, digits or hyphens',
});
const originGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,88}[A-Za-z0-9])?$/,
expected: 'the name of an origin group, 1 to 90 letters, digits or hyphens',
});
const storeAddress = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/?$/i,
expected: 'the endpoint of a store, such as `https://contoso.azconfig.io`',
});
const flagName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[^:%/\p{C}\s][^:%/\p{C}]{0,199}$/u,
expected: 'the name of a feature flag, without `:` and `%`',
});
const kubernetesName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
expected: 'a name of Kubernetes: small letters, digits, hyphens and dots',
});
const oneLine = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' });
const resourceId = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/\s]+\/./i,
expected: 'a resource id that starts with /subscriptions/',
});
const armName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[^/\\<>*%&:?#\p{Z}\p{Cf}]([^/\\<>*%&:?#\p{Zl}\p{Zp}\p{Cf}]{0,258}[^/\\<>*%&:?#\p{Z}\p{Cf}])?$/u,
expected: '`idle`, or the name of a slot, a revision or an endpoint',
});
const targetInputs = {
target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(targetKinds), 'What splits the traffic.', { label: 'Target' }),
'resource-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(resourceGroupName, 'The resource group of the app or profile.', {
label: 'Resource group',
pick: { dataSource: 'AzureResourceGroups' },
}),
app: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(appName, 'The name of the app: of App Service, or of Container Apps.', {
label: 'App',
visibleWhen: 'target = app-service || target = container-apps',
pick: { dataSource: 'AzureRMWebAppNames' },
}),
profile: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(profileName, 'The name of the profile: of Traffic Manager, or of Front Door.', {
label: 'Profile',
visibleWhen: 'target = traffic-manager || target = front-door',
}),
'origin-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(originGroupName, 'Front Door: the origin group whose origins share the traffic.', {
label: 'Origin group',
visibleWhen: 'target = front-door',
}),
flag: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(flagName, 'Feature flag: its name in App Configuration.', {
label: 'Feature flag',
visibleWhen: 'target = feature-flag',
}),
store: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(storeAddress, 'Feature flag: the endpoint of the App Configuration store that holds it.', {
label: 'Store',
visibleWhen: 'target = feature-flag',
}),
'flag-label': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Feature flag: its label. Default: none.', {
visibleWhen: 'target = feature-flag',
}),
route: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(kubernetesName, 'Gateway API: the name of the HTTPRoute that splits the traffic.', {
label: 'HTTPRoute',
visibleWhen: 'target = gateway-api',
}),
namespace: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(kubernetesName, 'Gateway API: the namespace of the route. Default: that of the context, else `default`.', {
visibleWhen: 'target = gateway-api',
}),
kubeconfig: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Gateway API: the path of the kubeconfig. Default: the environment variable `KUBECONFIG`, the service account of the pod, else `~/.kube/config`.', { visibleWhen: 'target = gateway-api' }),
'kube-context': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Gateway API: the context of the kubeconfig. Default: its current one.', {
visibleWhen: 'target = gateway-api',
}),
program: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Command: the program that speaks for your own target, by its path or its name. It is started without a shell.', { label: 'Program', visibleWhen: 'target = command' }),
'program-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Command: the arguments of the program, one per line.', {
visibleWhen: 'target = command',
}),
'resource-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(resourceId, 'The full resource id of the app or profile, instead of `resource-group` and `app` or `profile`.'),
candidate: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(armName, 'The slot, revision, endpoint, origin, variant or backend that holds, or will hold, the new version: its name, or `idle` for the only one without traffic.', {
label: 'Candidate',
pick: {
dataSource: 'AzureRMWebAppSlotsId',
parameters: { WebAppName: '$(app)', ResourceGroupName: '$(resourceGroup)' },
resultTemplate: '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}',
},
}),
};
const targetRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .Og)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('app', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('profile', 'resource-group'),
];
const usualAppServiceOptions = {
allowDifferent: [],
nonHttp: 'refuse',
coldSwap: 'refuse',
};
})
};
