import { shared as shared2 } from './shared-2.js';
export const id = 4216;
export const ids = [4216];
export const modules = {
77612:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G7: () => (  readPath),
bA: () => (  printPath),
fK: () => (  valueAt)
});
const step = /^(?:\.?([^.[\]"'\s*?@()$]+)|\[(\d{1,9})\]|\["([^"]+)"\]|\['([^']+)'\])/;
function readPath(text) {
const path = [];
let rest = text.trim().replace(/^\$/, '');
while (rest !== '') {
const [whole = '', name, index, quoted, single] = step.exec(rest) ?? [];
if (whole === '' || (path.length > 0 && name !== undefined && !whole.startsWith('.'))) {
return {
kind: 'wrong',
why: `a name, [0] or ["name"] was expected at ${JSON.stringify(rest.slice(0, 20))}`,
};
}
path.push(index === undefined ? (name ?? quoted ?? single ?? '') : Number(index));
rest = rest.slice(whole.length);
}
return { kind: 'path', path };
}
function valueAt(json, path) {
let value = json;
for (const each of path) {
if (typeof value !== 'object' || value === null || !Object.hasOwn(value, each))
return undefined;
value = Reflect.get(value, each);
}
return value;
}
function printPath(path) {
const steps = path.map(each => {
if (typeof each === 'number')
return `[${each}]`;
return /^[\w-]+$/.test(each) ? `.${each}` : `[${JSON.stringify(each)}]`;
});
return `$${steps.join('')}`;
}
}),
64216:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
httpJson: () => (  httpJson)
});
var unreadable = __webpack_require__(31598);
var fault = __webpack_require__(88538);
var http_json_path = __webpack_require__(77612);
;// CONCATENATED MODULE: ./lib/shared/telemetry/http-json/template.js
const values = {
from: ({ grid }) => new Date(grid.from).toISOString(),
to: ({ grid }) => new Date(grid.to).toISOString(),
'from.seconds': ({ grid }) => String(grid.from / 1_000),
'to.seconds': ({ grid }) => String(grid.to / 1_000),
'from.milliseconds': ({ grid }) => String(grid.from),
'to.milliseconds': ({ grid }) => String(grid.to),
'step.seconds': ({ grid }) => String(grid.stepMilliseconds / 1_000),
arm: ({ arm }) => arm.arm,
version: ({ arm }) => arm.version,
expression: ({ arm }) => arm.expression,
};
const placeholder = /\{([^{}]*)\}/g;
const origin = /^https?:\/\/[^/?#{}\s]+(?=[/?])/i;
function readTemplate(text) {
const problem = problemOf(text);
if (problem !== undefined)
return { kind: 'wrong', why: problem };
const placeholders = new Set([...text.matchAll(placeholder)].map(([, name = '']) => name));
return {
kind: 'template',
template: {
host: new URL(text.replace(placeholder, 'x')).host,
placeholders,
tellsArms: ['arm', 'version', 'expression'].some(name => placeholders.has(name)),
fill: blanks => fill(text, placeholders, blanks),
},
};
}
function fill(text, placeholders, blanks) {
for (const name of placeholders) {
const value = values[name]?.(blanks);
if (value === undefined || value === '')
return { kind: 'lacking', why: `this arm has no ${name}` };
if (/^\.+$/.test(value))
return { kind: 'lacking', why: `the ${name} of this arm is no name` };
}
const filled = text.replace(placeholder, (_, name) => encodeURIComponent(values[name]?.(blanks) ?? ''));
return { kind: 'url', url: new URL(filled) };
}
function problemOf(text) {
if (!origin.test(text))
return 'it does not begin with https://, a host and a path, with no placeholder before the path';
const unknown = [...text.matchAll(placeholder)]
.map(([, name = '']) => name)
.find(name => !(name in values));
if (unknown !== undefined) {
return `{${unknown}} is no placeholder; there are ${Object.keys(values)
.map(name => `{${name}}`)
.join(', ')}`;
}
const plain = text.replace(placeholder, 'x');
if (/[{}]/.test(plain))
return 'a brace has no partner';
if (!URL.canParse(plain))
return 'it is no address';
const { protocol, hostname, username, password, hash } = new URL(plain);
if (username !== '' || password !== '')
return 'it holds a user or a password: send a header instead';
if (hash !== '')
return 'it holds a fragment, which is never sent';
const isOwn = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
return protocol === 'https:' || isOwn
? undefined
: 'it has no https://, which only this machine may be asked without';
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/http-json/described.js
function readMetrics(given) {
const problems = [];
const metrics = Object.entries(given).map(([name, described]) => {
const tell = (what, why) => problems.push(`${name}.${what}: ${why}`);
return [name, metricOf(described, tell)];
});
if (metrics.length === 0)
problems.push('no metric is described');
if (problems.length === 0)
return new Map(metrics);
throw new fault .v('HTTP_SOURCE_UNUSABLE', problems.join('; '));
}
function metricOf(described, tell) {
const path = (what, text) => {
const reading = (0,http_json_path .G7)(text);
if (reading.kind === 'path')
return reading.path;
tell(what, reading.why);
return [];
};
const where = whereOf(described, path, tell);
if (described.kind === 'series')
return { ...where, kind: 'series', value: path('value', described.value) };
const { total, bad, histogram } = described;
return {
...where,
kind: 'counts',
total: path('total', total),
bad: path('bad', bad),
...(histogram && { histogram: histogramOf(histogram, path, tell) }),
};
}
function whereOf({ url, points, at, time = 'iso' }, path, tell) {
const reading = readTemplate(url);
if (reading.kind === 'wrong')
tell('url', reading.why);
const template = reading.kind === 'template' ? reading.template : nowhere;
if ((points === undefined) !== (at === undefined))
tell('at', 'points and at belong together');
const names = [...template.placeholders].map(name => name.split('.')[0]);
if (points === undefined && !(names.includes('from') && names.includes('to'))) {
tell('url', 'without points an answer is about one interval, so that {from} and {to} have to be asked for');
}
if (points === undefined || at === undefined)
return { template };
return { template, list: { points: path('points', points), at: path('at', at), time } };
}
function histogramOf({ counts, edges }, path, tell) {
const where = { counts: path('histogram.counts', counts) };
if (typeof edges === 'string')
return { ...where, edges: path('histogram.edges', edges), fixed: false };
if (!areEdges(edges))
tell('histogram.edges', 'edges are positive milliseconds, each more than the one before');
return { ...where, edges, fixed: true };
}
function areEdges(edges) {
return edges.length > 0 && edges.every((edge, at) => Number.isFinite(edge) && edge > (edges[at - 1] ?? 0));
}
const nowhere = {
host: '',
placeholders: new Set(),
tellsArms: false,
fill: () => ({ kind: 'lacking', why: 'it has no address' }),
};
;// CONCATENATED MODULE: ./lib/shared/telemetry/http-json/cells.js
function spotsIn(answer, list, grid) {
const { json, whose } = answer;
const points = (0,http_json_path .fK)(json, list.points);
if (!Array.isArray(points))
throw odd({ whose, path: list.points }, `is ${kindOf(points)}, not a list`);
const seen = new Set();
return points.flatMap((point, index) => {
const place = { whose, path: [...list.points, index] };
const from = timeOf((0,http_json_path .fK)(point, list.at), list.time, below(place, list.at));
if (from < grid.from || from >= grid.to)
return [];
if (from % grid.stepMilliseconds !== 0) {
throw odd(place, `begins at ${new Date(from).toISOString()}, which is not on the grid`);
}
if (seen.has(from))
throw odd(place, `is about the same interval as another one`);
seen.add(from);
return [{ from, json: point, place }];
});
}
function cellAt({ json, place }, { total, bad, histogram }) {
const all = countAt(json, total, place);
const failed = countAt(json, bad, place);
if (all === undefined || failed === undefined)
return undefined;
if (failed > all) {
throw odd(below(place, bad), `is ${failed}, and more than the total of ${all}`);
}
if (histogram === undefined)
return { cell: { total: all, bad: failed } };
const edges = histogram.fixed ? edgesFrom(histogram.edges) : edgesAt(json, histogram.edges, place);
const where = below(place, histogram.counts);
const counts = listAt(json, histogram.counts, place).map((count, at) => {
const known = countOf(count, below(where, [at]));
if (known === undefined)
throw odd(below(where, [at]), 'is null, and a bucket is no gap');
return known;
});
if (counts.length !== edges.length + 1) {
throw odd(where, `has ${counts.length} counts, and ${edges.length} edges need ${edges.length + 1}`);
}
const sum = counts.reduce((one, other) => one + other, 0);
if (Math.abs(sum - all) > 0.5 + all * 1e-6) {
throw odd(where, `adds up to ${sum}, and the total is ${all}`);
}
return { cell: { total: all, bad: failed, histogram: counts }, edges };
}
function numberAt({ json, place }, { value }) {
return numberOf((0,http_json_path .fK)(json, value), below(place, value));
}
function countAt(json, path, place) {
return countOf((0,http_json_path .fK)(json, path), below(place, path));
}
function countOf(value, place) {
const count = numberOf(value, place);
if (count !== undefined && count < 0)
throw odd(place, `is ${count}, and no count is negative`);
return count;
}
function numberOf(value, place) {
if (value === null)
return undefined;
if (typeof value === 'number' && Number.isFinite(value))
return value;
throw odd(place, `is ${kindOf(value)}, not a number`);
}
function listAt(json, path, place) {
const value = (0,http_json_path .fK)(json, path);
if (Array.isArray(value))
return value;
throw odd(below(place, path), `is ${kindOf(value)}, not a list`);
}
function edgesAt(json, path, place) {
const edges = listAt(json, path, place).map((edge, at) => numberOf(edge, below(place, [...path, at])) ?? Number.NaN);
if (areEdges(edges))
return edges;
throw odd(below(place, path), 'holds no edges: each has to be more than the one before');
}
function edgesFrom(edges) {
return edges.map(Number);
}
function timeOf(value, form, place) {
const time = form === 'iso' ? isoTime(value) : numericTime(value, form);
if (time !== undefined && Number.isSafeInteger(time))
return time;
const wanted = form === 'iso' ? 'a time such as 2026-01-05T09:00:00Z' : `${form} since 1970`;
throw odd(place, `is ${kindOf(value)}, not ${wanted}`);
}
function isoTime(value) {
if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value))
return undefined;
return Date.parse(value);
}
function numericTime(value, form) {
if (typeof value !== 'number')
return undefined;
return form === 'seconds' ? value * 1_000 : value;
}
function kindOf(value) {
if (value === undefined)
return 'not there';
if (value === null)
return 'null';
if (Array.isArray(value))
return 'a list';
return ({ string: 'a text', number: 'a number out of range', boolean: 'yes or no' }[String(typeof value)] ??
'an object');
}
function below({ whose, path }, more) {
return { whose, path: [...path, ...more] };
}
function odd({ whose, path }, words) {
return new fault .v('HTTP_UNREADABLE', `${whose}: ${(0,http_json_path .bA)(path)} ${words}`);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/http-json/asking.js
const mostRequests = 120;
async function ask(means, where, about) {
const { grid, whose } = about;
if (where.list !== undefined) {
const answer = await once(means, where, about);
if ('kind' in answer)
return answer;
return { kind: 'spots', spots: spotsIn({ json: answer.json, whose }, where.list, grid) };
}
const intervals = intervalsOf(grid);
if (intervals.length > mostRequests) {
return (0,unreadable .O)(`${intervals.length} intervals were asked for, and each would be a request: ${mostRequests} are the most`, 'describe where a list of intervals lies, with points and at, or judge by longer intervals');
}
const spots = [];
for (const each of intervals) {
const answer = await once(means, where, { ...about, grid: each });
if ('kind' in answer)
return answer;
spots.push({ from: each.from, json: answer.json, place: { whose, path: [] } });
}
return { kind: 'spots', spots };
}
async function once({ transport, header }, { template }, { whose, arm, grid }) {
const filled = template.fill({ grid, arm });
if (filled.kind === 'lacking') {
return (0,unreadable .O)(`${whose}: ${filled.why}, which the address of the question asks for`);
}
const { json } = await transport.send({
method: 'GET',
url: filled.url,
...(header && { headers: { [header.name]: header.value.reveal() } }),
});
return { json };
}
function intervalsOf({ from, to, stepMilliseconds }) {
const count = Math.max(0, Math.round((to - from) / stepMilliseconds));
return Array.from({ length: count }, (_, at) => {
const begin = from + at * stepMilliseconds;
return { from: begin, to: begin + stepMilliseconds, stepMilliseconds };
});
}
function wholeGrid({ now, lagMilliseconds, stepMilliseconds: finest }, { from, to, stepMilliseconds: step }) {
if (!(step >= finest) || step % finest !== 0 || from % step !== 0) {
return (0,unreadable .O)(`this service is asked in steps of ${finest / 1_000} s, and the grid does not consist of them`);
}
const until = Math.min(Math.floor(to / step), Math.floor((now() - lagMilliseconds) / step)) * step;
if (until <= from) {
return { kind: 'no-data', why: `no interval of this time is over for ${lagMilliseconds / 1_000} s` };
}
return { kind: 'grid', grid: { from, to: until, stepMilliseconds: step } };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/http-json/counts.js
async function counts(means, metric, { arms, grid }) {
if (arms.stable !== undefined && !metric.template.tellsArms) {
return (0,unreadable .O)('the address has no {arm}, so that both arms would be given the same numbers');
}
const whole = wholeGrid(means, grid);
if (whole.kind !== 'grid')
return whole;
const side = (whose, arm) => sideOf(means, metric, { whose, arm, grid: whole.grid });
const candidate = await side('candidate', arms.candidate);
if (candidate.kind === 'unreadable')
return candidate;
const stable = arms.stable && (await side('stable', arms.stable));
if (stable?.kind === 'unreadable')
return stable;
if (stable && !sameEdges(candidate.edges, stable.edges)) {
return (0,unreadable .O)('candidate and stable are told with different edges of their buckets');
}
const edges = candidate.edges ?? stable?.edges;
const intervals = joined(candidate.cells, stable?.cells);
if (intervals.length === 0)
return { kind: 'no-data', why: 'no interval of this time has a count of either arm' };
const lastSeen = {
...newest('candidate', candidate.cells, whole.grid.stepMilliseconds),
...newest('stable', stable?.cells ?? new Map(), whole.grid.stepMilliseconds),
};
return {
kind: 'told',
value: { grid: whole.grid, intervals, ...(edges && { edges }), lastSeen, remarks: [] },
};
}
async function sideOf(means, metric, about) {
const asked = await ask(means, metric, about);
if (asked.kind === 'unreadable')
return asked;
const cells = new Map();
let edges;
for (const spot of asked.spots) {
const seen = cellAt(spot, metric);
if (seen === undefined)
continue;
if (!sameEdges(edges, seen.edges)) {
return (0,unreadable .O)(`${about.whose}: the edges of the buckets are not the same in all intervals`);
}
edges ??= seen.edges;
cells.set(spot.from, seen.cell);
}
return { kind: 'seen', cells, edges };
}
function sameEdges(one, other) {
if (one === undefined || other === undefined)
return true;
return one.length === other.length && one.every((edge, at) => edge === other[at]);
}
function joined(candidate, stable) {
const times = new Set([...candidate.keys(), ...(stable?.keys() ?? [])]);
return [...times]
.sort((one, other) => one - other)
.map(from => {
const [ours, theirs] = [candidate.get(from), stable?.get(from)];
return { from, ...(ours && { candidate: ours }), ...(theirs && { stable: theirs }) };
});
}
function newest(side, cells, step) {
const seen = [...cells].filter(([, { total }]) => total > 0).map(([from]) => from);
return seen.length === 0 ? {} : { [side]: Math.max(...seen) + step };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/http-json/source.js
function httpJson(options) {
const { transport, now, header, lagMilliseconds = 60_000, stepMilliseconds = 60_000 } = options;
const metrics = readMetrics(options.metrics);
const described = [...metrics.values()];
const means = { transport, now, header, lagMilliseconds, stepMilliseconds };
const hosts = [...new Set(described.map(({ template }) => template.host))];
const look = async (question) => withoutSecret(await (0,unreadable .o)(question, hint), header);
return {
name: options.name ?? `JSON from ${hosts.join(' and ')}`,
abilities: {
stepMilliseconds,
lagMilliseconds,
latency: described.some(each => each.kind === 'counts' && each.histogram) ? 'histogram' : 'none',
questions: ['counts', 'series'],
leastRoles: [],
},
counts: question => look(async () => {
const metric = metrics.get(question.metric);
if (metric?.kind === 'counts')
return counts(means, metric, question);
return (0,unreadable .O)(`${question.metric} is not described as counts here`);
}),
series: question => look(async () => {
const metric = metrics.get(question.metric);
if (metric?.kind === 'series')
return series(means, metric, question);
return (0,unreadable .O)(`${question.metric} is not described as a series here`);
}),
};
}
async function series(means, metric, { arm, grid }) {
const whole = wholeGrid(means, grid);
if (whole.kind !== 'grid')
return whole;
const asked = await ask(means, metric, { whose: arm.arm ?? 'the arm', arm, grid: whole.grid });
if (asked.kind === 'unreadable')
return asked;
const points = asked.spots.flatMap((spot) => {
const value = numberAt(spot, metric);
return value === undefined ? [] : [{ from: spot.from, value }];
});
if (points.length === 0)
return { kind: 'no-data', why: 'no interval of this time has a value' };
const inOrder = [...points].sort((one, other) => one.from - other.from);
const remarks = metric.template.tellsArms
? []
: ['the address has no {arm}: the numbers are of all arms together'];
return { kind: 'told', value: { grid: whole.grid, points: inOrder, remarks } };
}
function hint() {
return 'ask the address by hand, with the same header, and compare the answer with what was described';
}
function withoutSecret(answer, header) {
const secret = header?.value.reveal() ?? '';
if (answer.kind === 'told' || secret === '')
return answer;
return { ...answer, why: answer.why.replaceAll(secret, '***') };
}
}),
31598:
(shared2[31598])
};
