export const id = 5132;
export const ids = [5132];
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
85132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readOpenSlo: () => (  readOpenSlo)
});
var dist = __webpack_require__(38815);
var quantities = __webpack_require__(3353);
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/open-slo/indicator.js
const objectName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/;
const metadataFields = ['name', 'displayName', 'labels', 'annotations'];
function nameIn(document) {
const metadata = document.needed('metadata', 'with a name');
if (metadata?.isMapOf(metadataFields) !== true)
return undefined;
const spot = metadata.needed('name', 'which is how others refer to it');
const name = spot?.text();
if (spot === undefined || name === undefined || objectName.test(name))
return name;
return spot.problem('expected letters, digits and dashes');
}
function indicatorOf(spec, name, sources) {
if (!spec.isMapOf(['description', 'thresholdMetric', 'ratioMetric']))
return undefined;
if (name === 'requests')
return spec.problem('the name requests means what the source itself counts; take another one');
const [ratio, threshold] = [spec.field('ratioMetric'), spec.field('thresholdMetric')];
if ((ratio === undefined) === (threshold === undefined)) {
return spec.problem(`expected ratioMetric or thresholdMetric, got ${ratio === undefined ? 'neither' : 'both'}`);
}
if (ratio !== undefined)
return ratioOf(ratio, name, sources);
const query = threshold === undefined ? undefined : queryOf(threshold, sources);
return query === undefined ? undefined : { kind: 'threshold', name, query };
}
function ratioOf(ratio, name, sources) {
if (!ratio.isMapOf(['counter', 'good', 'bad', 'total', 'raw', 'rawType']))
return undefined;
const raw = ratio.field('raw');
if (raw !== undefined) {
return raw.problem('a precomputed ratio does not say out of how many events; give total, and good or bad');
}
const [good, bad] = [ratio.field('good'), ratio.field('bad')];
if ((good === undefined) === (bad === undefined)) {
return ratio.problem(`expected good or bad beside total, got ${good === undefined ? 'neither' : 'both'}`);
}
const counter = ratio.field('counter')?.flag() ?? false;
const totalSpot = ratio.needed('total', 'the query of all events');
const total = totalSpot === undefined ? undefined : queryOf(totalSpot, sources);
const part = good ?? bad;
const query = part === undefined ? undefined : queryOf(part, sources);
if (total === undefined || query === undefined)
return undefined;
return { kind: 'ratio', name, counter, total, ...(good === undefined ? { bad: query } : { good: query }) };
}
function queryOf(metric, sources) {
if (!metric.isMapOf(['metricSource']))
return undefined;
const source = metric.needed('metricSource', 'with a spec');
if (source?.isMapOf(['metricSourceRef', 'type', 'spec']) !== true)
return undefined;
const spec = source.needed('spec', 'with a query');
const query = spec?.needed('query', 'a text')?.text();
const dataSource = source.field('metricSourceRef')?.text();
const type = source.field('type')?.text() ?? sources.get(dataSource ?? '');
if (query === undefined)
return undefined;
return {
query,
...(type === undefined ? {} : { type }),
...(dataSource === undefined ? {} : { dataSource }),
};
}
var did_you_mean = __webpack_require__(97331);
var budget_clauses = __webpack_require__(93850);
var burn_rules = __webpack_require__(97555);
var period = __webpack_require__(6766);
var zone = __webpack_require__(60085);
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/open-slo/time-window.js
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const lengths = {
m: minute,
h: hour,
d: day,
w: 7 * day,
M: 30 * day,
Q: 90 * day,
Y: 365 * day,
};
const calendarUnits = { d: 'day', w: 'week', M: 'month', Q: 'quarter', Y: 'year' };
const shorthand = /^([1-9]\d{0,3})([mhdwMQY])$/;
const longestWindow = 366 * day;
const longestSlice = 7 * day;
function windowOf(spec) {
const list = spec.needed('timeWindow', 'a list of one window');
const items = list?.items();
if (list === undefined || items === undefined)
return undefined;
const [window, second] = items;
if (window === undefined || second !== undefined)
return list.problem(`expected exactly one window, got ${items.length}`);
if (!window.isMapOf(['duration', 'isRolling', 'calendar']))
return undefined;
const duration = window.needed('duration', 'such as 30d');
const isRolling = window.field('isRolling')?.flag() ?? false;
const calendar = window.field('calendar');
if (duration === undefined)
return undefined;
if (isRolling && calendar !== undefined)
return calendar.problem('a rolling window has no calendar; leave one of them out');
if (calendar !== undefined)
return calendarWindow(duration, calendar);
if (!isRolling)
return window.problem('expected isRolling: true, or a calendar');
return rollingWindow(duration);
}
function rollingWindow(spot) {
const milliseconds = lengthOf(spot);
if (milliseconds === undefined)
return undefined;
if (milliseconds < hour || milliseconds > longestWindow) {
return spot.problem(`expected a window from 1h to ${(0,quantities .vH)(longestWindow)}, got ${(0,quantities .TL)(String(spot.plain()))}`);
}
if (/[MQY]$/.test(String(spot.plain())))
spot.remark(`a rolling window has a fixed length: taken as ${(0,quantities .vH)(milliseconds)}`);
return { kind: 'rolling', milliseconds };
}
function calendarWindow(duration, calendar) {
const match = shorthand.exec(duration.text() ?? '');
const unit = Object.entries(calendarUnits).find(([letter]) => letter === match?.[2])?.[1];
if (match === null || unit === undefined) {
const hint = match?.[2] === 'm' ? `; m is minutes, did you mean ${match[1]}M?` : '';
return duration.problem(`expected a number of d, w, M, Q or Y such as 1M, got ${(0,quantities .TL)(String(duration.plain()))}${hint}`);
}
if (!calendar.isMapOf(['startTime', 'timeZone']))
return undefined;
const from = startOf(calendar);
const timeZone = zoneOf(calendar);
if (from === undefined || timeZone === undefined)
return undefined;
return { kind: 'calendar', unit, timeZone, aligned: { every: Number(match[1]), from } };
}
function startOf(calendar) {
const spot = calendar.needed('startTime', 'such as 2026-01-01 00:00:00');
const text = spot?.text();
if (spot === undefined || text === undefined)
return undefined;
if ((0,period .H)(text) !== undefined)
return text.replace(' ', 'T');
return spot.problem(`expected a local time such as 2026-01-01 00:00:00, without a zone, got ${(0,quantities .TL)(text)}`);
}
function zoneOf(calendar) {
const spot = calendar.needed('timeZone', 'such as Europe/Berlin');
const text = spot?.text();
if (spot === undefined || text === undefined || (0,zone .kQ)(text))
return text;
return spot.problem(`expected a time zone such as Europe/Berlin, got ${(0,quantities .TL)(text)}${(0,zone .B7)(text)}`);
}
function sliceOf(spot) {
const value = spot.plain();
const milliseconds = typeof value === 'number' ? value * minute : lengthOf(spot);
if (milliseconds === undefined)
return undefined;
if (milliseconds >= minute && milliseconds <= longestSlice && milliseconds % minute === 0)
return milliseconds;
return spot.problem(`expected a slice of whole minutes from 1m to 1w, got ${(0,quantities .TL)(String(value))}`);
}
function lengthOf(spot) {
const match = shorthand.exec(spot.text() ?? '');
const length = lengths[match?.[2] ?? ''];
if (match !== null && length !== undefined)
return Number(match[1]) * length;
if (typeof spot.plain() !== 'string')
return undefined;
return spot.problem(`expected a number and one of m, h, d, w, M, Q, Y such as 30d, got ${(0,quantities .TL)(String(spot.plain()))}`);
}
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/open-slo/objective-spec.js
const budgetingMethods = ['Occurrences', 'Timeslices', 'RatioTimeslices'];
const fields = [
'displayName',
'op',
'value',
'target',
'targetPercent',
'timeSliceTarget',
'timeSliceWindow',
'indicator',
'indicatorRef',
'compositeWeight',
];
function budgetOf(spot, { name, metric, window, method }) {
if (!spot.isMapOf(fields))
return undefined;
const target = targetOf(spot);
const budgeting = method === undefined ? undefined : budgetingOf(spot, method);
const bad = metric === undefined ? undefined : badOf(spot, metric);
if (target === undefined || budgeting === undefined || bad === undefined)
return undefined;
if (metric === undefined || window === undefined)
return undefined;
const slice = budgeting.kind === 'occurrences' ? 0 : budgeting.milliseconds;
return {
kind: 'budget',
name,
role: 'must',
metric: metric.name,
bad,
target,
window,
budgeting,
burn: (0,burn_rules .fw)({ window, target, slice }),
leastLeft: 0,
leastEvents: bad.kind === 'beyond' ? 1 : budget_clauses .J,
};
}
function targetOf(spot) {
const [share, percent] = [spot.field('target'), spot.field('targetPercent')];
if (share !== undefined && percent !== undefined)
return percent.problem('target is there already; leave one of them out');
if (share !== undefined)
return shareOf(share);
if (percent !== undefined)
return percentOf(percent);
return spot.problem('expected target or targetPercent, got neither');
}
function shareOf(spot) {
const value = spot.number();
if (value === undefined)
return undefined;
if (value > 0 && value < 1)
return value;
const hint = value > 1 && value < 100 ? `; did you mean targetPercent: ${value}?` : '';
return spot.problem(`expected a share above 0 and below 1 such as 0.999, got ${value}${hint}${whyNot(value, 1)}`);
}
function percentOf(spot) {
const value = spot.number();
if (value === undefined)
return undefined;
if (value >= 1 && value < 100)
return (0,quantities .e0)(value / 100);
const hint = value > 0 && value < 1 ? `; did you mean target: ${value}?` : '';
return spot.problem(`expected a percentage from 1 to below 100 such as 99.9, got ${value}${hint}${whyNot(value, 100)}`);
}
function whyNot(value, whole) {
if (value === 0)
return ': it can never be missed';
return value === whole ? ': no error budget is left to spend' : '';
}
function budgetingOf(spot, method) {
const [target, window] = [spot.field('timeSliceTarget'), spot.field('timeSliceWindow')];
if (method !== 'Timeslices')
target?.remark(`has no meaning with ${method}`);
if (method === 'Occurrences') {
window?.remark('has no meaning with Occurrences');
return { kind: 'occurrences' };
}
const needed = window ?? spot.needed('timeSliceWindow', 'such as 5m');
const milliseconds = needed === undefined ? undefined : sliceOf(needed);
if (method === 'RatioTimeslices') {
return milliseconds === undefined ? undefined : { kind: 'ratio-timeslices', milliseconds };
}
const share = sliceTargetOf(spot);
if (milliseconds === undefined || share === undefined)
return undefined;
return { kind: 'timeslices', milliseconds, target: share };
}
function sliceTargetOf(spot) {
const target = spot.needed('timeSliceTarget', 'such as 0.95');
const share = target?.number();
if (target === undefined || share === undefined || (share > 0 && share <= 1))
return share;
return target.problem(`expected a share above 0 and up to 1, got ${share}`);
}
function badOf(spot, metric) {
if (metric.kind === 'threshold')
return beyondOf(spot);
for (const name of ['op', 'value'])
spot.field(name)?.remark('has no meaning with ratioMetric');
return { kind: 'errors' };
}
function beyondOf(spot) {
const op = spot.needed('op', 'how good values compare with value')?.choice(['lte', 'gte', 'lt', 'gt']);
const limit = spot.needed('value', 'the limit of good values')?.number();
if (op === undefined || limit === undefined)
return undefined;
const better = op.startsWith('l') ? 'lower' : 'higher';
return { kind: 'beyond', better, limit, ...(op.endsWith('e') ? {} : { atLimit: 'beyond' }) };
}
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/open-slo/slo.js
const slo_fields = [
'description',
'service',
'indicator',
'indicatorRef',
'timeWindow',
'budgetingMethod',
'objectives',
'alertPolicies',
];
function objectivesIn(document, surroundings) {
const name = nameIn(document);
const spec = document.needed('spec', 'with objectives');
if (spec?.isMapOf(slo_fields) !== true)
return [];
const items = spec.needed('objectives', 'a list')?.items() ?? [];
if (spec.field('objectives') !== undefined && items.length === 0)
spec.problem('expected at least one objective');
if (isComposite(items))
return [];
const metric = metricOf(spec, name ?? 'unnamed', surroundings);
const window = windowOf(spec);
const method = spec
.needed('budgetingMethod', `one of ${budgetingMethods.join(', ')}`)
?.choice(budgetingMethods);
spec.field('alertPolicies')?.remark('has no effect: how fast a budget may burn is decided here');
return items.flatMap((item, at) => {
const frame = {
name: nameOf(item, { name: name ?? '', at, alone: items.length === 1 }),
metric,
window,
method,
};
const budget = budgetOf(item, frame);
return budget === undefined ? [] : [budget];
});
}
function isComposite(items) {
const own = items
.flatMap(item => [item.field('indicator'), item.field('indicatorRef')])
.find(each => each !== undefined);
own?.problem('an SLO of several indicators is not supported; write one SLO for each of them');
return own !== undefined;
}
function nameOf(item, { name, at, alone }) {
if (alone)
return name;
const shown = item.field('displayName')?.text()?.slice(0, 120).replace(/\s+/g, ' ');
return `${name}, ${shown ?? `objective ${at + 1}`}`;
}
function metricOf(spec, slo, { sources, metrics }) {
const [inline, reference] = [spec.field('indicator'), spec.field('indicatorRef')];
if (inline !== undefined && reference !== undefined) {
return reference.problem('indicator is there already; leave one of them out');
}
if (reference !== undefined)
return referred(reference, metrics);
if (inline === undefined)
return spec.problem('expected indicator or indicatorRef, got neither');
if (!inline.isMapOf(['metadata', 'spec']))
return undefined;
const name = inline.field('metadata') === undefined ? slo : nameIn(inline);
const inner = inline.needed('spec', 'with ratioMetric or thresholdMetric');
if (name === undefined || inner === undefined)
return undefined;
const metric = indicatorOf(inner, name, sources);
if (metric === undefined)
return undefined;
const before = metrics.get(name);
if (before !== undefined && JSON.stringify(before) !== JSON.stringify(metric)) {
return inline.problem(`there is another indicator named ${name}, and it is not the same`);
}
metrics.set(name, metric);
return metric;
}
function referred(reference, metrics) {
const name = reference.text();
if (name === undefined)
return undefined;
const metric = metrics.get(name);
if (metric !== undefined)
return metric;
const near = (0,did_you_mean .a)(name, [...metrics.keys()]);
const question = near === undefined ? '' : `; did you mean ${near}?`;
return reference.problem(`this file has no SLI named ${(0,quantities .TL)(name)}${question}`);
}
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/open-slo/spot.js
var _a;
class Spot {
#node;
#document;
#where;
source;
constructor(document, source, node = document.contents, where = { path: '', at: 0 }) {
this.#node = (0,dist .Vj)(node) ? node.resolve(document) : node;
this.#document = document;
this.#where = where;
this.source = source;
}
problem(text) {
this.source.problems.push(this.#told(text));
return undefined;
}
remark(text) {
this.source.remarks.push(this.#told(text));
}
#told(text) {
const { line, col } = this.source.lines.linePos(this.#where.at);
const path = this.#where.path === '' ? '' : `${this.#where.path}: `;
return `line ${line}, column ${col}: ${path}${text}`;
}
isMapOf(known) {
if (!(0,dist .jh)(this.#node)) {
this.problem(`expected fields such as ${known.slice(0, 3).join(', ')}, got ${this.#shape()}`);
return false;
}
for (const { key } of this.#node.items) {
const name = (0,dist .jn)(key) ? String(key.value).slice(0, 60) : 'a key that is no text';
if (known.includes(name))
continue;
const near = (0,did_you_mean .a)(name, known);
const question = near === undefined ? `; here are ${known.join(', ')}` : `; did you mean ${near}?`;
this.#child(key, name).problem(`there is no such field in openslo/v1${question}`);
}
return true;
}
field(name) {
if (!(0,dist .jh)(this.#node))
return undefined;
const pair = this.#node.items.find(({ key }) => (0,dist .jn)(key) && key.value === name);
if (pair === undefined || pair.value === undefined)
return undefined;
const spot = this.#child(pair.value, name);
return spot.isEmpty() ? undefined : spot;
}
needed(name, expected) {
return this.field(name) ?? this.problem(`expected ${name}, ${expected}, got nothing`);
}
items() {
if (!(0,dist .oP)(this.#node))
return this.problem(`expected a list, got ${this.#shape()}`);
return this.#node.items.map((item, at) => this.#child(item, `[${at}]`));
}
isEmpty() {
const value = (0,dist .jn)(this.#node) ? this.#node.value : this.#node;
return value === null || value === undefined;
}
isList() {
return (0,dist .oP)(this.#node);
}
text() {
const value = (0,dist .jn)(this.#node) ? this.#node.value : undefined;
return typeof value === 'string' && value.trim() !== ''
? value
: this.problem(`expected a text, got ${this.#shape()}`);
}
number() {
const value = this.plain();
const isNumber = typeof value === 'number' && Number.isFinite(value);
return isNumber ? value : this.problem(`expected a number, got ${this.#shape()}`);
}
flag() {
const value = this.plain();
return typeof value === 'boolean' ? value : this.problem(`expected true or false, got ${this.#shape()}`);
}
choice(choices) {
const value = this.plain();
const found = choices.find(each => each === value);
if (found !== undefined)
return found;
const near = typeof value === 'string' ? (0,did_you_mean .a)(value, choices) : undefined;
const question = near === undefined ? '' : `; did you mean ${near}?`;
return this.problem(`expected one of ${choices.join(', ')}, got ${this.#shape()}${question}`);
}
plain() {
return (0,dist .jn)(this.#node) ? this.#node.value : undefined;
}
named(name) {
return new _a(this.#document, this.source, this.#node, { ...this.#where, path: name });
}
#child(node, name) {
const parent = this.#where.path;
const path = parent === '' || name.startsWith('[') ? `${parent}${name}` : `${parent}.${name}`;
return new _a(this.#document, this.source, node, { path, at: spot_startOf(node) ?? this.#where.at });
}
#shape() {
if ((0,dist .jh)(this.#node))
return 'fields';
if ((0,dist .oP)(this.#node))
return 'a list';
const value = this.plain();
if (value === null || value === undefined)
return 'nothing';
return typeof value === 'string' ? (0,quantities .TL)(value) : String(value);
}
}
_a = Spot;
function spot_startOf(node) {
if (!(0,dist .jn)(node) && !(0,dist .jh)(node) && !(0,dist .oP)(node) && !(0,dist .Vj)(node))
return undefined;
return node.range?.[0];
}
;// CONCATENATED MODULE: ./lib/shared/judge/objectives/open-slo/read.js
const kinds = [
'SLO',
'SLI',
'DataSource',
'Service',
'AlertPolicy',
'AlertCondition',
'AlertNotificationTarget',
];
const longestText = 262_144;
const mostObjects = 200;
const mostProblems = 20;
function readOpenSlo(text) {
if (text.length > longestText)
return { problems: [`expected at most ${longestText} characters, got ${text.length}`] };
const source = { lines: new dist.LineCounter(), problems: [], remarks: [] };
const objects = objectsIn(text, source);
const { problems, remarks } = source;
if (problems.length > 0)
return { problems: problems.slice(0, mostProblems) };
if (objects.length > mostObjects)
return { problems: [`expected at most ${mostObjects} objects, got ${objects.length}`] };
const found = objects.flatMap(spot => foundAt(spot));
const metrics = new Map();
const surroundings = { sources: dataSourcesIn(found), metrics };
for (const { spot } of found.filter(({ kind }) => kind === 'SLI'))
declare(spot, surroundings);
const objectives = found
.filter(({ kind }) => kind === 'SLO')
.flatMap(({ spot }) => objectivesIn(spot, surroundings));
if (problems.length > 0)
return { problems: problems.slice(0, mostProblems) };
if (objectives.length === 0)
return { problems: ['expected at least one document of kind SLO, got none'] };
for (const { kind, spot } of found) {
if (kind.startsWith('Alert'))
spot.remark(`${kind} has no effect: how fast a budget may burn is decided here`);
}
const used = new Set(objectives.map(({ metric }) => metric));
return {
value: { objectives, metrics: [...metrics.values()].filter(({ name }) => used.has(name)), remarks },
};
}
function objectsIn(text, source) {
try {
const documents = (0,dist .hR)(text, { lineCounter: source.lines, prettyErrors: false });
return [...documents].flatMap(document => {
for (const { message, pos } of document.errors) {
const { line, col } = source.lines.linePos(pos[0]);
source.problems.push(`line ${line}, column ${col}: ${message}`);
}
const spot = new Spot(document, source);
if (document.errors.length > 0 || spot.isEmpty())
return [];
return spot.isList() ? (spot.items() ?? []) : [spot];
});
}
catch {
source.problems.push('the text is nested too deep to be read');
return [];
}
}
function foundAt(spot) {
if (!spot.isMapOf(['apiVersion', 'kind', 'metadata', 'spec']))
return [];
const version = spot.needed('apiVersion', 'openslo/v1');
const kind = spot.needed('kind', `one of ${kinds.join(', ')}`)?.choice(kinds);
if (version === undefined || kind === undefined)
return [];
if (version.plain() === 'openslo/v1')
return [{ kind, spot }];
version.problem(`expected openslo/v1, got ${(0,quantities .TL)(String(version.plain()))}`);
return [];
}
function dataSourcesIn(found) {
const named = found
.filter(({ kind }) => kind === 'DataSource')
.map(({ spot }) => {
const type = spot.field('spec')?.field('type')?.text();
return [nameIn(spot) ?? '', type ?? ''];
});
return new Map(named.filter(([name, type]) => name !== '' && type !== ''));
}
function declare(spot, { sources, metrics }) {
const name = nameIn(spot);
const spec = spot.needed('spec', 'with ratioMetric or thresholdMetric');
if (name === undefined || spec === undefined)
return;
const metric = indicatorOf(spec, name, sources);
if (metrics.has(name))
spot.problem(`there is another SLI named ${name}`);
if (metric !== undefined)
metrics.set(name, metric);
}
})
};
