import { shared as shared2 } from './shared-2.js';
import { shared as shared17 } from './shared-17.js';
import { shared as shared18 } from './shared-18.js';
export const id = 1680;
export const ids = [1680,6994];
export const modules = {
29885:
(shared17[29885]),
77972:
(shared17[77972]),
26994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hf: () => (  authorizationProblem),
NP: () => (  isOwn),
azureAudience: () => (  azureAudience),
iY: () => (  headersFor)
});
const azureHosts = [
'prometheus.monitor.azure.com',
'prometheus.monitor.azure.us',
'prometheus.monitor.azure.cn',
];
function azureAudience({ hostname }) {
const host = azureHosts.find(each => hostname.endsWith(`.${each}`));
return host === undefined ? undefined : `https://${host}`;
}
function authorizationProblem(address, authorization) {
if (authorization === undefined)
return undefined;
if (address.protocol !== 'https:' && !isOwn(address)) {
return 'a secret may be sent by https:// only, except on this machine';
}
if (authorization.kind === 'azure' && azureAudience(address) === undefined) {
return `an identity of Azure may ask Azure alone: an address that ends in .${azureHosts.join(', .')}`;
}
return undefined;
}
function isOwn({ hostname }) {
return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function headersFor(address, authorization) {
switch (authorization?.kind) {
case undefined:
return {};
case 'bearer':
return { authorization: `Bearer ${authorization.token.reveal()}` };
case 'basic': {
const pair = `${authorization.user}:${authorization.password.reveal()}`;
return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
}
case 'azure': {
const { token } = await authorization.credential.getToken(`${azureAudience(address)}/.default`);
return { authorization: `Bearer ${token}` };
}
default:
return authorization;
}
}
}),
21680:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
prometheus: () => (  prometheus)
});
var unreadable = __webpack_require__(31598);
var matcher = __webpack_require__(39678);
var matchers_in = __webpack_require__(43929);
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/arms.js
const apartHint = 'let both builds report their own version in a label, or give each arm conditions of its own, such as slot="staging"';
function armOf({ expression, version, arm }, { label, is }) {
if (expression?.trim() === '{}')
return { kind: 'known', matchers: [] };
if (expression !== undefined) {
const reading = (0,matchers_in .P)(expression);
return reading.kind === 'matchers'
? { kind: 'known', matchers: reading.matchers }
: (0,unreadable .O)(`its conditions cannot be used: ${reading.why}`, apartHint);
}
const value = is === 'version' ? version : arm;
if (value === undefined || value === '') {
const what = is === 'version' ? 'its version' : 'the name of its slot or revision';
return (0,unreadable .O)(`${what} is not known, which the label ${label} has to be`, apartHint);
}
if (!(0,matcher .KH)(value))
return (0,unreadable .O)(`what the label ${label} has to be is no text`, apartHint);
return { kind: 'known', matchers: [{ label, operator: '=', value }] };
}
function armsOf(arms, mark) {
const candidate = named('candidate', armOf(arms.candidate, mark));
if (candidate.kind === 'unreadable')
return candidate;
if (arms.stable === undefined)
return { kind: 'known', candidate: candidate.matchers };
const stable = named('stable', armOf(arms.stable, mark));
if (stable.kind === 'unreadable')
return stable;
const [one, other] = [(0,matcher .hS)(candidate.matchers), (0,matcher .hS)(stable.matchers)];
return one === other
? (0,unreadable .O)(`both arms have ${one}, so that their requests cannot be told apart`, apartHint)
: { kind: 'known', candidate: candidate.matchers, stable: stable.matchers };
}
function named(side, arm) {
return arm.kind === 'known' ? arm : { ...arm, why: `the requests of ${side} cannot be told: ${arm.why}` };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/cells.js
function cellsOf(rows) {
const sums = new Map();
const histograms = new Map();
for (const { kind, intervals } of rows) {
for (const [from, values] of intervals) {
if (kind === 'buckets')
histograms.set(from, added(values, histograms.get(from)));
else {
const sum = sums.get(from) ?? { good: 0, bad: 0 };
sum[kind] += values[0] ?? 0;
sums.set(from, sum);
}
}
}
const cells = [...sums].map(([from, { good, bad }]) => {
const histogram = apart(histograms.get(from));
return [from, { total: good + bad, bad, ...(histogram && { histogram }) }];
});
return new Map(cells.sort(([one], [other]) => one - other));
}
function added(values, known) {
return values.map((value, at) => value + (known?.[at] ?? 0));
}
function apart(cumulative) {
const counts = cumulative?.map((count, at) => count - (at === 0 ? 0 : (cumulative[at - 1] ?? 0)));
return counts?.some(count => count < -1e-6) ? undefined : counts?.map(count => Math.max(0, count));
}
function lastGrown(rows) {
const times = rows.flatMap(row => row.kind === 'buckets' || row.lastGrown === undefined ? [] : [row.lastGrown]);
return times.length === 0 ? undefined : times.reduce((last, each) => Math.max(last, each));
}
var http_answer = __webpack_require__(29885);
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/track.js
function targetOf({ job = '', instance = '' }) {
return instance === '' ? undefined : { key: JSON.stringify([job, instance]), job, instance };
}
function counterTracks(series) {
const tracks = [];
for (const { labels, samples } of series) {
const problem = samples.find(({ value }) => !isCount(value));
if (problem !== undefined)
return notCount(labels, problem.value);
const readings = samples.flatMap(({ at, value }) => Number.isNaN(value) ? [] : [{ at, values: [value] }]);
tracks.push({ labels, target: targetOf(labels), readings });
}
return { kind: 'tracks', tracks };
}
function isCount(value) {
return Number.isNaN(value) || (Number.isFinite(value) && value >= 0);
}
function notCount(labels, value) {
return (0,unreadable .O)(`${(0,http_answer .Z9)(labels)} is ${value} at some time, which no counter can be`, 'name a counter, which only grows; its name ends in _total, _count or _bucket as a rule');
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/histogram.js
function histograms(series, unit) {
const groups = new Map();
for (const each of series) {
const problem = addTo(groups, each);
if (problem !== undefined)
return problem;
}
const tracks = [];
let layout;
for (const group of groups.values()) {
const own = layoutOf(group);
if (own.kind === 'unreadable')
return own;
if (layout !== undefined && String(layout) !== String(own.layout))
return edgesDiffer(layout, own.layout);
layout = own.layout;
tracks.push({
labels: group.labels,
target: targetOf(group.labels),
readings: readingsOf(group, layout),
});
}
return { kind: 'histograms', tracks, ...(layout && { edges: edgesOf(layout, unit) }) };
}
function addTo(groups, { labels, samples }) {
const edge = edgeOf(labels['le']);
if (edge === undefined) {
return (0,unreadable .O)(`${(0,http_answer .Z9)(labels)} has no edge in le`, 'name the buckets, a metric that ends in _bucket');
}
const own = (0,http_answer .FF)(labels, ['le']);
const key = (0,http_answer .TN)(own);
const group = groups.get(key) ?? { labels: own, times: new Map() };
groups.set(key, group);
for (const { at, value } of samples) {
if (!isCount(value))
return notCount(labels, value);
if (Number.isNaN(value))
continue;
const counts = group.times.get(at) ?? new Map();
if (counts.has(edge))
return (0,unreadable .O)(`${(0,http_answer .Z9)(labels)} is told twice for the same time`);
group.times.set(at, counts.set(edge, value));
}
return undefined;
}
function edgeOf(written) {
if (written === '+Inf')
return Number.POSITIVE_INFINITY;
const edge = written === undefined || written === '' ? Number.NaN : Number(written);
return Number.isFinite(edge) ? edge : undefined;
}
function layoutOf({ labels, times }) {
const sets = new Map();
for (const counts of times.values()) {
const layout = [...counts.keys()].sort((one, other) => one - other);
const known = sets.get(String(layout)) ?? { layout, count: 0 };
known.count += 1;
sets.set(String(layout), known);
}
const [usual, next] = [...sets.values()].sort((one, other) => other.layout.length - one.layout.length);
const layout = usual?.layout ?? [];
if (usual !== undefined && next !== undefined && usual.count * 2 < times.size) {
return edgesDiffer(usual.layout, next.layout);
}
if (layout.at(-1) !== Number.POSITIVE_INFINITY || layout.length < 2) {
return (0,unreadable .O)(`${(0,http_answer .Z9)(labels)} has not the buckets of a histogram: le is ${edgeWords(layout)}`);
}
return (layout[0] ?? 0) > 0
? { kind: 'layout', layout }
: (0,unreadable .O)(`${(0,http_answer .Z9)(labels)} counts no times: le begins at ${layout[0]}`);
}
function readingsOf({ times }, layout) {
return [...times]
.filter(([, counts]) => counts.size === layout.length)
.sort(([one], [other]) => one - other)
.map(([at, counts]) => {
let least = 0;
const values = layout.map(edge => {
least = Math.max(least, counts.get(edge) ?? 0);
return least;
});
return { at, values };
});
}
function edgesOf(layout, unit) {
const factor = unit === 'seconds' ? 1_000 : 1;
return layout.slice(0, -1).map(edge => Number((edge * factor).toPrecision(12)));
}
function edgesDiffer(one, other) {
return (0,unreadable .O)(`the edges of the buckets are not the same: ${edgeWords(one)} and ${edgeWords(other)}`, 'latency can be compared when both builds count by the same edges; until then, judge by errors alone');
}
function edgeWords(edges) {
return edges.length === 0
? 'nothing'
: edges.map(edge => (edge === Number.POSITIVE_INFINITY ? '+Inf' : edge)).join(' ');
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/grid.js
function wholeGrid({ from, to, stepMilliseconds: step }, plan, now) {
const { stepMilliseconds: finest, scrapeMilliseconds: scrape } = plan;
if (!Number.isSafeInteger(step) || step < finest) {
return (0,unreadable .O)(`intervals of ${step / 1_000} s are too short for scrapes every ${scrape / 1_000} s`, `judge by intervals of ${finest / 1_000} s or more, or have the app scraped more often`);
}
if (from % step !== 0)
return (0,unreadable .O)('the grid does not begin at a multiple of its step');
const until = Math.min(Math.floor(to / step), Math.floor((now - plan.lagMilliseconds) / step)) * step;
if (until <= from) {
const why = `no interval of this time is over for ${plan.lagMilliseconds / 1_000} s, and younger ones may still grow`;
return { kind: 'no-data', why };
}
return { kind: 'grid', grid: { from, to: until, stepMilliseconds: step } };
}
function periodWords({ from, to }) {
return `between ${new Date(from).toISOString()} and ${new Date(to).toISOString()}`;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/placing.js
function placeOf({ after, at }, grid) {
const { from: begin, to, stepMilliseconds: step } = grid;
if (at <= begin || at > to)
return { kind: 'outside' };
const from = begin + (Math.ceil((at - begin) / step) - 1) * step;
return after >= from - step ? { kind: 'interval', from } : { kind: 'scattered' };
}
const rememberedMilliseconds = 300_000;
function lookBack({ from, stepMilliseconds }) {
return from - Math.max(stepMilliseconds, rememberedMilliseconds);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/replicas.js
const marks = [
...['prometheus_replica', 'replica', '__replica__', 'receive_replica', 'rule_replica', 'prometheus'],
'monitor_replica',
];
function replicaProblem(series) {
for (const mark of marks) {
const replicas = new Map();
for (const { labels } of series) {
const replica = labels[mark];
if (replica === undefined)
continue;
const key = (0,http_answer .TN)((0,http_answer .FF)(labels, [mark]));
const other = replicas.get(key);
if (other !== undefined && other !== replica)
return twice(mark, other, replica);
replicas.set(key, replica);
}
}
return undefined;
}
function twice(mark, one, other) {
const [first, second] = [one, other].map(value => `${mark}=${JSON.stringify(value)}`);
return (0,unreadable .O)(`every request is counted twice: ${first} and ${second} scraped the same target`, `ask where replicas are joined into one, or add ${first} to the conditions`);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/increments.js
function fallsOf(tracks) {
const falls = new Map();
for (const { target, readings } of tracks) {
if (target === undefined)
continue;
for (const [one, next] of pairs(readings)) {
if (!fell(one, next))
continue;
const known = falls.get(target.key) ?? [];
falls.set(target.key, [...known, { after: one.at, at: next.at }]);
}
}
return falls;
}
function increments(track, differencing) {
const [first] = track.readings;
if (first === undefined)
return { increments: [], restarts: 0 };
const birth = birthOf(track, first, differencing);
let restarts = 0;
const grown = pairs(track.readings).map(([one, next]) => {
const isAnew = fell(one, next) || vanished(track, { after: one.at, at: next.at }, differencing);
if (!isAnew) {
const values = next.values.map((value, place) => value - (one.values[place] ?? 0));
return { after: one.at, at: next.at, values };
}
restarts += 1;
const anew = birthOf(track, next, differencing);
return anew !== undefined && anew.after > one.at
? anew
: { after: one.at, at: next.at, values: next.values };
});
return {
increments: birth === undefined ? grown : [birth, ...grown],
restarts,
...(birth === undefined && { unknown: first }),
};
}
function birthOf({ target }, { at, values }, { scrapes, scrapeMilliseconds }) {
const after = scrapes.before(target, at - scrapeMilliseconds / 2);
return after === undefined ? undefined : { after, at, values };
}
function vanished({ target }, { after, at }, { scrapes, falls }) {
const fallen = (falls.get(target?.key ?? '') ?? []).some(fall => fall.after >= after && fall.at <= at);
return fallen && scrapes.between(target, after, at);
}
function fell(one, next) {
return next.values.some((value, place) => value < (one.values[place] ?? 0));
}
function pairs(readings) {
return readings.slice(1).flatMap((next, at) => {
const one = readings[at];
return one === undefined ? [] : [[one, next]];
});
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/rows.js
function rowsOf(found, { grid, scrapeMilliseconds, ...scrapes }) {
const falls = fallsOf(found.map(({ track }) => track));
const told = { restarts: 0, scattered: 0, unknown: 0, series: 0 };
const rows = found.map(({ kind, track }) => {
const counted = increments(track, { scrapes, falls, scrapeMilliseconds });
const isNews = kind !== 'buckets';
if (isNews)
tellOf(told, counted, grid);
const intervals = new Map();
let lastGrown;
for (const increment of counted.increments) {
const place = placeOf(increment, grid);
if (place.kind === 'scattered' && isNews)
told.scattered += increment.values[0] ?? 0;
if (place.kind !== 'interval')
continue;
const known = intervals.get(place.from);
intervals.set(place.from, increment.values.map((value, at) => value + (known?.[at] ?? 0)));
if (increment.values.some(value => value > 0))
lastGrown = increment.at;
}
return { kind, track, intervals, ...(lastGrown !== undefined && { lastGrown }) };
});
return { rows, remarks: wordsOf(told, scrapeMilliseconds) };
}
function tellOf(told, { restarts, unknown }, grid) {
told.restarts += restarts;
if (unknown === undefined || unknown.at <= grid.from || unknown.at > grid.to)
return;
const [value = 0] = unknown.values;
if (value === 0)
return;
told.unknown += value;
told.series += 1;
}
function wordsOf(told, scrapeMilliseconds) {
const { restarts, scattered, unknown, series } = told;
return [
...(restarts === 0
? []
: [
`${several(restarts, 'counter')} began anew; what was counted between the last scrape and that is lost`,
]),
...(scattered === 0
? []
: [
`left out: ${several(scattered, 'request')}, somewhere in a gap that is longer than an interval (a scrape every ${scrapeMilliseconds / 1_000} s was expected)`,
]),
...(series === 0
? []
: [`left out: ${several(unknown, 'request')} from before the first known scrape of ${series} series`]),
];
}
function several(count, what) {
return `${count} ${what}${count === 1 ? '' : 's'}`;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counting/scrapes.js
function scrapesIn(tracks, up = []) {
const times = new Map();
const add = ({ target }, at) => {
if (target === undefined)
return;
const known = times.get(target.key) ?? new Set();
times.set(target.key, known.add(at));
};
for (const track of tracks)
for (const { at } of track.readings)
add(track, at);
for (const track of up) {
for (const { at, values } of track.readings)
if (values[0] === 1)
add(track, at);
}
const sorted = new Map([...times].map(([key, set]) => [key, [...set].sort((one, other) => one - other)]));
const before = (target, time) => target && sorted.get(target.key)?.findLast(at => at < time);
return {
before,
between: (target, after, until) => (before(target, until) ?? Number.NEGATIVE_INFINITY) > after,
};
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/promql/duration.js
function durationText(milliseconds) {
if (!Number.isSafeInteger(milliseconds) || milliseconds <= 0) {
throw new RangeError(`${milliseconds} ms is no length of a range`);
}
return milliseconds % 1_000 === 0 ? `${milliseconds / 1_000}s` : `${milliseconds}ms`;
}
function momentText(milliseconds) {
return String(milliseconds / 1_000);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/http/pieces.js
const mostSamples = 10_000;
const mostQuestions = 200;
const shortestMilliseconds = 1_000;
const more = 1_000;
async function rawSamples(ask, selector, { span, scrapeMilliseconds }) {
const open = piecesOf(span, mostSamples * scrapeMilliseconds);
const joined = createJoin();
for (let questions = 0;; questions += 1) {
const piece = open.shift();
if (piece === undefined)
return joined.raw();
if (questions === mostQuestions) {
return (0,unreadable .O)(`${mostQuestions} questions were not enough to get all samples of ${(0,matcher .nM)(selector)}`, 'ask for less: a shorter time, or conditions that fit fewer series');
}
const { after, to } = piece;
const range = durationText(to - after + more);
const answer = await ask('query', { query: `${(0,matcher .nM)(selector)}[${range}]`, time: momentText(to) });
if (answer.kind === 'unreadable')
return answer;
if (answer.kind === 'too-much') {
if (to - after <= shortestMilliseconds)
return (0,unreadable .O)(answer.why, 'let the conditions fit fewer series');
open.unshift(...piecesOf(piece, Math.ceil((to - after) / 2)));
}
else {
joined.add(answer.series, piece);
joined.remark(answer.remarks);
}
}
}
function piecesOf({ after, to }, longest) {
const count = Math.ceil((to - after) / longest);
return Array.from({ length: count }, (_, at) => ({
after: after + at * longest,
to: Math.min(to, after + (at + 1) * longest),
}));
}
function createJoin() {
const series = new Map();
const remarks = new Set();
return {
add: (given, { after, to }) => {
for (const { labels, samples } of given) {
const own = samples.filter(({ at }) => at > after && at <= to);
const key = (0,http_answer .TN)(labels);
const known = series.get(key) ?? { labels, samples: [] };
for (const sample of own)
known.samples.push(sample);
if (own.length > 0)
series.set(key, known);
}
},
remark: (given) => {
for (const each of given)
remarks.add(each);
},
raw: () => ({ kind: 'raw', series: [...series.values()], remarks: [...remarks] }),
};
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/up.js
const mostAtOnce = 40;
function newcomers(tracks, scrapes, { grid, scrapeMilliseconds }) {
const targets = new Map();
for (const { target, readings } of tracks) {
const first = readings[0]?.at ?? grid.from;
if (target === undefined || first <= grid.from)
continue;
if (scrapes.before(target, first - scrapeMilliseconds / 2) === undefined)
targets.set(target.key, target);
}
return [...targets.values()];
}
async function scrapedTargets({ ask, plan }, targets, grid) {
const span = { after: lookBack(grid), to: grid.to };
const { scrapeMilliseconds } = plan;
const tracks = [];
for (const { job, instances } of groupsOf(targets)) {
const matchers = [(0,matcher .yL)('job', [job]), (0,matcher .yL)('instance', instances)];
const raw = await rawSamples(ask, { metric: 'up', matchers }, { span, scrapeMilliseconds });
if (raw.kind === 'unreadable')
return raw;
const counted = counterTracks(raw.series);
if (counted.kind === 'unreadable')
return counted;
tracks.push(...counted.tracks);
}
return { kind: 'tracks', tracks };
}
function groupsOf(targets) {
const jobs = new Map();
for (const { job, instance } of targets) {
const known = jobs.get(job) ?? [];
known.push(instance);
jobs.set(job, known);
}
return [...jobs].flatMap(([job, instances]) => Array.from({ length: Math.ceil(instances.length / mostAtOnce) }, (_, at) => ({
job,
instances: instances.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
})));
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/requests.js
async function requestsOf(means, wanted) {
const { metric, grid } = wanted;
const [good, bad] = [(0,matcher .DI)(metric.bad), metric.bad];
const asked = await samplesOf(means, wanted, [
{ metric: metric.metric, more: [good] },
{ metric: metric.metric, more: [bad] },
...(wanted.latency && metric.latency ? [{ metric: metric.latency.metric, more: [] }] : []),
]);
if (asked.kind === 'unreadable')
return asked;
const [goodSeries = [], badSeries = [], buckets = []] = asked.series;
const problem = seriesProblem([...goodSeries, ...badSeries], metric.bad) ?? replicaProblem(buckets);
if (problem !== undefined)
return problem;
const [goodTracks, badTracks] = [counterTracks(goodSeries), counterTracks(badSeries)];
if (goodTracks.kind === 'unreadable')
return goodTracks;
if (badTracks.kind === 'unreadable')
return badTracks;
const latencies = histograms(buckets, metric.latency?.unit ?? 'seconds');
if (latencies.kind === 'unreadable')
return latencies;
const found = [
...goodTracks.tracks.map(track => ({ kind: 'good', track })),
...badTracks.tracks.map(track => ({ kind: 'bad', track })),
...latencies.tracks.map(track => ({ kind: 'buckets', track })),
];
const scrapes = await scrapesFor(means, found, grid);
if (scrapes.kind === 'unreadable')
return scrapes;
const { rows, remarks } = rowsOf(found, {
...scrapes,
grid,
scrapeMilliseconds: means.plan.scrapeMilliseconds,
});
return {
kind: 'requests',
rows,
...(latencies.edges && { edges: latencies.edges }),
remarks: [...asked.remarks, ...remarks],
};
}
async function samplesOf({ ask, plan }, wanted, parts) {
const { grid, arm, metric } = wanted;
const span = { after: lookBack(grid), to: grid.to };
const told = [];
for (const part of parts) {
const matchers = [...plan.where, ...metric.where, ...arm, ...part.more];
const { scrapeMilliseconds } = plan;
const raw = await rawSamples(ask, { metric: part.metric, matchers }, { span, scrapeMilliseconds });
if (raw.kind === 'unreadable')
return raw;
told.push(raw);
}
const remarks = [...new Set(told.flatMap(each => each.remarks))];
return { kind: 'samples', series: told.map(({ series }) => series), remarks };
}
function seriesProblem(series, { label }) {
const lacking = series.find(({ labels }) => (labels[label] ?? '') === '');
if (lacking === undefined)
return replicaProblem(series);
const labels = Object.keys(lacking.labels).filter(name => name !== '__name__');
return (0,unreadable .O)(`there are requests without the label ${label}, by which failures are told`, `name the label that holds the status: there are ${labels.join(', ')}; or leave them out with ${label}!=""`);
}
async function scrapesFor(means, found, grid) {
const tracks = found.map(({ track }) => track);
const known = scrapesIn(tracks);
const unclear = newcomers(tracks, known, { grid, scrapeMilliseconds: means.plan.scrapeMilliseconds });
const up = await scrapedTargets(means, unclear, grid);
if (up.kind === 'unreadable')
return up;
return { kind: 'scrapes', ...scrapesIn(tracks, up.tracks) };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/counts.js
const ownMetric = 'requests';
async function counts(means, question) {
const { plan } = means;
const metric = countedMetric(plan, question.metric);
if (metric.kind === 'unreadable')
return metric;
const arms = armsOf(question.arms, plan.mark);
if (arms.kind === 'unreadable')
return arms;
const whole = wholeGrid(question.grid, plan, means.now());
if (whole.kind !== 'grid')
return whole;
const { grid } = whole;
const wanted = (arm) => ({ metric, arm, grid, latency: question.latency });
const [candidate, stable] = await Promise.all([
requestsOf(means, wanted(arms.candidate)),
arms.stable && requestsOf(means, wanted(arms.stable)),
]);
if (candidate.kind === 'unreadable')
return counts_named('candidate', candidate);
if (stable?.kind === 'unreadable')
return counts_named('stable', stable);
const problem = stable && pairProblem(candidate, stable);
if (problem !== undefined)
return problem;
if (candidate.rows.length === 0 && (stable?.rows.length ?? 0) === 0) {
const matchers = [...plan.where, ...metric.where];
const of = [arms.candidate, ...(arms.stable ? [arms.stable] : [])].map(matcher .hS).join(' or ');
const why = `${(0,matcher .nM)({ metric: metric.metric, matchers })} has no series with ${of} ${periodWords(grid)}`;
return { kind: 'no-data', why };
}
const reading = readingOf({
grid,
candidate,
stable,
latency: question.latency ? metric.latency?.metric : undefined,
});
if (reading.intervals.length > 0)
return { kind: 'told', value: reading };
const said = reading.remarks.length === 0 ? '' : ` (${reading.remarks.join('; ')})`;
return { kind: 'no-data', why: `no counter of either arm was scraped twice ${periodWords(grid)}${said}` };
}
function countedMetric({ requests, metrics }, name) {
const metric = metrics.get(name) ?? (name === ownMetric ? requests : undefined);
if (metric === undefined)
return undeclared(name, [ownMetric, ...metrics.keys()]);
return metric.kind === 'requests' ? metric : (0,unreadable .O)(`${name} gives a number, and no counts`);
}
function undeclared(name, known) {
const others = known.length === 0 ? '' : `, or use one of ${known.join(', ')}`;
return (0,unreadable .O)(`nobody declared a metric ${JSON.stringify(name)}`, `declare it${others}`);
}
function counts_named(side, problem) {
return { ...problem, why: `${side}: ${problem.why}` };
}
function pairProblem(candidate, stable) {
const own = new Set(candidate.rows.map(({ track }) => (0,http_answer .TN)(track.labels)));
const shared = stable.rows.find(({ track }) => own.has((0,http_answer .TN)(track.labels)));
if (shared !== undefined) {
return (0,unreadable .O)(`both arms lay claim to ${(0,http_answer .Z9)(shared.track.labels)}`, apartHint);
}
const [one, other] = [candidate.edges, stable.edges];
return one === undefined || other === undefined || String(one) === String(other)
? undefined
: { ...edgesDiffer(one, other), why: `candidate and stable: ${edgesDiffer(one, other).why} ms` };
}
function readingOf({ grid, candidate, stable, latency }) {
const [ours, theirs] = [cellsOf(candidate.rows), cellsOf(stable?.rows ?? [])];
const edges = candidate.edges ?? stable?.edges;
const [mine, other] = [lastGrown(candidate.rows), lastGrown(stable?.rows ?? [])];
return {
grid,
intervals: joined(ours, theirs),
...(edges && { edges }),
lastSeen: {
...(mine !== undefined && { candidate: mine }),
...(other !== undefined && { stable: other }),
},
remarks: [
...remarksOn('candidate', candidate, latency),
...(stable === undefined ? [] : remarksOn('stable', stable, latency)),
],
};
}
function joined(ours, theirs) {
return [...new Set([...ours.keys(), ...theirs.keys()])]
.sort((one, other) => one - other)
.map((from) => {
const [candidate, stable] = [ours.get(from), theirs.get(from)];
return { from, ...(candidate && { candidate }), ...(stable && { stable }) };
});
}
function remarksOn(side, { rows, edges, remarks }, latency) {
const lacks = latency !== undefined && edges === undefined && rows.length > 0
? [`there are no buckets ${latency}`]
: [];
return [...remarks, ...lacks].map(remark => `${side}: ${remark}`);
}
var asking = __webpack_require__(77972);
var http_authorization = __webpack_require__(26994);
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/promql/given.js
const longest = 20_000;
const literals = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#[^\n]*/g;
const placeholder = /\$(\w*)/g;
function givenIn(text) {
if (text.trim() === '')
return wrong('it is empty');
if (text.length > longest)
return wrong(`it has more than ${longest} characters`);
const bare = text.replace(literals, ' ');
if (/["'`]/.test(bare))
return wrong('a text in it has no end');
const names = [...bare.matchAll(placeholder)].map(([, name = '']) => name);
const unknown = names.find(name => name !== 'arm' && name !== 'step');
if (unknown !== undefined)
return wrong(`$${unknown} stands for nothing; there are $arm and $step`);
const quoted = [...text.matchAll(literals)].find(([literal]) => /\$(arm|step)\b/.test(literal));
if (quoted !== undefined)
return wrong('$arm and $step stand for nothing inside of a text or a comment');
return { kind: 'given', given: { text: text.trim(), tellsArms: names.includes('arm') } };
}
function givenText({ text }, filling) {
const values = {
arm: (0,matcher .hS)(filling.arm),
step: durationText(filling.stepMilliseconds),
};
return text.replace(/\$(arm|step)\b/g, (_, name) => values[name] ?? '');
}
function wrong(why) {
return { kind: 'wrong', why };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/series.js
const mostPoints = 10_000;
async function series(means, question) {
const { plan } = means;
const { metric: name } = question;
const metric = numberMetric(plan, name);
if (metric.kind === 'unreadable')
return metric;
const { given } = metric;
const arm = given.tellsArms ? armOf(question.arm, plan.mark) : noArm;
if (arm.kind === 'unreadable')
return arm;
const whole = wholeGrid(question.grid, plan, means.now());
if (whole.kind !== 'grid')
return whole;
const { grid } = whole;
const query = givenText(given, {
arm: [...plan.where, ...arm.matchers],
stepMilliseconds: grid.stepMilliseconds,
});
const answer = await series_samplesOf(means, query, grid);
if (answer.kind === 'unreadable')
return answer;
const points = answer.samples.flatMap(({ at, value }) => Number.isFinite(value) ? [{ from: at - grid.stepMilliseconds, value }] : []);
if (points.length === 0)
return { kind: 'no-data', why: nothingWords(name, answer.samples, grid) };
const remarks = [...answer.remarks, ...series_remarksOn(given, answer.samples)];
return { kind: 'told', value: { grid, points, remarks } };
}
const noArm = { kind: 'known', matchers: [] };
function numberMetric({ metrics }, name) {
const metric = metrics.get(name);
if (metric === undefined)
return undeclared(name, [...metrics.keys()]);
return metric.kind === 'query' ? metric : (0,unreadable .O)(`${name} gives counts, and no number`);
}
async function series_samplesOf({ ask }, query, grid) {
const { from, to, stepMilliseconds: step } = grid;
const samples = [];
const remarks = new Set();
for (const piece of piecesOf({ after: from, to }, mostPoints * step)) {
const start = piece.after + step;
const form = { query, start: momentText(start), end: momentText(piece.to), step: durationText(step) };
const answer = await ask('query_range', form);
if (answer.kind === 'too-much')
return (0,unreadable .O)(answer.why, 'let the expression read fewer series');
if (answer.kind === 'unreadable')
return answer;
const [only, second] = answer.series;
if (only !== undefined && second !== undefined) {
return (0,unreadable .O)(`the expression gives more than one number for an interval: ${(0,http_answer .Z9)(only.labels)} and ${(0,http_answer .Z9)(second.labels)}`, 'add them up, or take one of them: sum(…), max(…), or more conditions');
}
const own = only?.samples ?? [];
if (own.some(({ at }) => at < start || at > piece.to || (at - from) % step !== 0)) {
return (0,unreadable .O)('the answer has values of another time than was asked for');
}
for (const sample of own)
samples.push(sample);
for (const remark of answer.remarks)
remarks.add(remark);
}
return { kind: 'samples', samples, remarks: [...remarks] };
}
function nothingWords(name, samples, grid) {
return samples.length === 0
? `${name} has no value ${periodWords(grid)}`
: `${name} has only values that are no numbers ${periodWords(grid)}: ${samples[0]?.value}`;
}
function series_remarksOn({ tellsArms }, samples) {
const nothing = samples.filter(({ value }) => Number.isNaN(value)).length;
const endless = samples.filter(({ value }) => Math.abs(value) === Number.POSITIVE_INFINITY).length;
return [
...(tellsArms ? [] : ['the expression has no $arm: the numbers are of all arms together']),
...(nothing === 0 ? [] : [`left out: ${several(nothing, 'interval')} in which 0 was divided by 0 (NaN)`]),
...(endless === 0
? []
: [`left out: ${several(endless, 'interval')} with an infinite value, something divided by 0`]),
];
}
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/settings.js
const usualLatency = { metric: 'http_request_duration_seconds_bucket', unit: 'seconds' };
const usualScrapeMilliseconds = 15_000;
function planOf(settings) {
const { mark = { label: 'version', is: 'version' }, instance = 'instance', metrics = {} } = settings;
const scrape = settings.scrapeMilliseconds ?? usualScrapeMilliseconds;
checkAddress(settings);
checkName('the label of the arms', mark.label);
checkName('the label of the instances', instance);
if (!Number.isSafeInteger(scrape) || scrape < 1)
throw unusable('the time between scrapes', 'whole milliseconds', scrape);
const where = settings.where === undefined ? [] : readWhere('where', settings.where);
const requests = readRequests('requests', {
kind: 'requests',
metric: settings.requests ?? 'http_requests_total',
bad: settings.bad ?? 'code=~"5.."',
latency: settings.latency ?? usualLatency,
});
return {
...{ address: settings.address, mark, where, requests, instance, scrapeMilliseconds: scrape },
metrics: new Map(Object.entries(metrics).map(([name, metric]) => [name, readMetric(name, metric, requests)])),
stepMilliseconds: 2 * scrape,
lagMilliseconds: settings.lagMilliseconds ?? scrape + 15_000,
};
}
function checkAddress({ address, authorization }) {
const { protocol, username, password, search, hash } = address;
if (protocol !== 'https:' && protocol !== 'http:')
throw unusable('the address', 'https://', protocol);
if (username !== '' || password !== '')
throw unusable('the address', 'one without a user or a password');
if (search !== '' || hash !== '')
throw unusable('the address', 'one without a query or a fragment');
const problem = (0,http_authorization .Hf)(address, authorization);
if (problem !== undefined)
throw new fault .v('PROMETHEUS_UNUSABLE', `${address.host}: ${problem}`);
}
function readMetric(name, metric, usual) {
if (metric.kind === 'requests')
return readRequests(name, metric, usual);
const reading = givenIn(metric.promql);
if (reading.kind === 'wrong')
throw unusable(name, `an expression in PromQL; ${reading.why}`);
return { kind: 'query', given: reading.given };
}
function readRequests(name, given, usual) {
const { metric = usual?.metric ?? '', where, bad, latency = usual?.latency ?? 'none' } = given;
checkName(`the metric of ${name}`, metric);
if (latency !== 'none')
checkName(`the buckets of ${name}`, latency.metric);
const reading = bad === undefined ? usual && { kind: 'matcher', matcher: usual.bad } : (0,matchers_in .u)(bad);
if (reading?.kind !== 'matcher')
throw unusable(`bad of ${name}`, `one condition; ${reading?.why ?? 'it is missing'}`);
return {
kind: 'requests',
metric,
where: where === undefined ? [] : readWhere(`where of ${name}`, where),
bad: reading.matcher,
latency: latency === 'none' ? undefined : latency,
};
}
function readWhere(place, text) {
const reading = (0,matchers_in .P)(text);
if (reading.kind === 'wrong')
throw unusable(place, `conditions such as job="shop"; ${reading.why}`);
return reading.matchers;
}
function checkName(place, name) {
if (name === '' || !(0,matcher .KH)(name) || /\p{Cc}/u.test(name))
throw unusable(place, 'a name', name);
}
function unusable(place, expected, got) {
const words = got === undefined ? '' : `, got ${JSON.stringify(got)}`;
return new fault .v('PROMETHEUS_UNUSABLE', `${place}: expected ${expected}${words}`);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/spread.js
async function spread(means, question) {
const { plan } = means;
const arm = armOf(question.stable, plan.mark);
if (arm.kind === 'unreadable')
return counts_named('stable', arm);
const whole = wholeGrid(question.grid, plan, means.now());
if (whole.kind !== 'grid')
return whole;
const { grid } = whole;
const wanted = { metric: plan.requests, arm: arm.matchers, grid, latency: false };
const found = await requestsOf(means, wanted);
if (found.kind === 'unreadable')
return counts_named('stable', found);
const nameless = found.rows.find(({ track }) => (track.labels[plan.instance] ?? '') === '');
if (nameless !== undefined) {
return (0,unreadable .O)(`${(0,http_answer .Z9)(nameless.track.labels)} does not say its instance in the label ${plan.instance}`, 'name the label that differs between the instances of an arm');
}
const cells = byLabel(found.rows, plan.instance).map(({ rows }) => cellsOf(rows));
const times = [...new Set(cells.flatMap(each => [...each.keys()]))].sort((one, other) => one - other);
if (times.length === 0) {
return { kind: 'no-data', why: `no instance of stable has a count ${periodWords(grid)}` };
}
const intervals = times.map(from => ({
from,
instances: cells.flatMap(each => {
const cell = each.get(from);
return cell === undefined ? [] : [{ total: cell.total, bad: cell.bad }];
}),
}));
return { kind: 'told', value: { grid, intervals } };
}
function byLabel(rows, label) {
const groups = new Map();
for (const row of rows) {
const value = row.track.labels[label] ?? '';
const known = groups.get(value) ?? [];
known.push(row);
groups.set(value, known);
}
return [...groups].map(([value, own]) => ({ value, rows: own }));
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/versions.js
async function versions(means, period) {
const { plan, now } = means;
const { label, is } = plan.mark;
if (is !== 'version') {
return (0,unreadable .O)(`arms are told apart by the label ${label}, which is no version`, 'name the label in which builds report their version');
}
const { stepMilliseconds } = plan;
const from = Math.floor(period.from / stepMilliseconds) * stepMilliseconds;
const whole = wholeGrid({ from, to: period.to, stepMilliseconds }, plan, now());
if (whole.kind !== 'grid')
return whole;
const wanted = { metric: plan.requests, arm: [], grid: whole.grid, latency: false };
const found = await requestsOf(means, wanted);
if (found.kind === 'unreadable')
return found;
const seen = byLabel(found.rows, label).flatMap(each => versionOf(each, whole.grid.from));
return seen.length === 0
? { kind: 'no-data', why: `${plan.requests.metric} has no series ${periodWords(period)}` }
: { kind: 'told', value: seen.sort((one, other) => other.lastSeen - one.lastSeen) };
}
function versionOf({ value, rows }, from) {
const times = rows.flatMap(({ track }) => track.readings.at(-1)?.at ?? []);
const lastSeen = times.reduce((last, each) => Math.max(last, each), 0);
if (lastSeen < from)
return [];
const total = [...cellsOf(rows).values()].reduce((sum, cell) => sum + cell.total, 0);
return [{ version: value, total, lastSeen }];
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/prometheus/prometheus.js
function prometheus(options) {
const { transport, clock, address, authorization, deadlineMilliseconds = 60_000 } = options;
const plan = planOf(options);
const connection = { transport, address, ...(authorization && { authorization }), deadlineMilliseconds };
const means = { ask: (0,asking .cY)(connection), plan, now: clock.now };
const look = async (question) => withoutSecret(await (0,unreadable .o)(question, (fault) => (0,asking .JR)(fault, connection)), authorization);
return {
name: `prometheus ${address.host}${address.pathname.replace(/\/+$/, '')}`,
abilities: abilitiesOf(plan, authorization),
counts: question => look(async () => overheard(await counts(means, question), address)),
series: question => look(async () => overheard(await series(means, question), address)),
spread: question => look(() => spread(means, question)),
versions: question => look(() => versions(means, question)),
};
}
function abilitiesOf(plan, authorization) {
const { address, stepMilliseconds, lagMilliseconds, requests } = plan;
const scope = `the Azure Monitor workspace of ${address.host}`;
const why = 'to query the requests of both arms';
return {
stepMilliseconds,
lagMilliseconds,
latency: requests.latency === undefined ? 'none' : 'histogram',
questions: ['counts', 'series', 'spread', 'versions'],
leastRoles: authorization?.kind === 'azure' ? [{ role: asking .gx, scope, why }] : [],
};
}
function overheard(answer, address) {
if (answer.kind !== 'told' || address.protocol === 'https:' || (0,http_authorization .NP)(address))
return answer;
const remark = `${address.host} was asked without encryption: whoever is on the way can change what it says`;
return { kind: 'told', value: { ...answer.value, remarks: [...answer.value.remarks, remark] } };
}
function withoutSecret(answer, authorization) {
const secret = secretOf(authorization);
return answer.kind === 'told' || secret === ''
? answer
: { ...answer, why: answer.why.replaceAll(secret, '***') };
}
function secretOf(authorization) {
switch (authorization?.kind) {
case 'bearer':
return authorization.token.reveal();
case 'basic':
return authorization.password.reveal();
default:
return '';
}
}
}),
39678:
(shared18[39678]),
43929:
(shared18[43929]),
31598:
(shared2[31598])
};
