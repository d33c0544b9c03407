import { shared as shared2 } from './shared-2.js';
import { shared as shared36 } from './shared-36.js';
export const id = 6335;
export const ids = [6335,4804];
export const modules = {
24804:
(shared36[24804]),
16335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
countsRequests: () => (  countsRequests),
noMetrics: () => (  noMetrics),
platformMetrics: () => (  platformMetrics)
});
var unreadable = __webpack_require__(31598);
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/app-service.js
const [app_service_all, failed] = ['Requests', 'Http5xx'];
const others = ['Http2xx', 'Http3xx', 'Http4xx'];
const appService = {
what: 'App Service',
metrics: [app_service_all, ...others, failed],
responseTime: 'HttpResponseTime',
instance: 'Instance',
splitBy: [],
placeOf({ arm, resource: own }, site) {
const below = arm === undefined || arm.toLowerCase() === 'production' ? '' : `/slots/${arm}`;
const resource = own ?? (arm === undefined ? undefined : `${site}${below}`);
if (resource === undefined) {
return (0,unreadable .O)('this arm has neither the name of a slot nor a resource id, so that it has no metrics');
}
return { kind: 'place', resource, conditions: [], expected: {} };
},
inseparable: () => undefined,
pieces(metrics) {
const values = new Map(metrics.map(metric => [metric.name.toLowerCase(), valuesOf(metric)]));
const of = (name, at) => values.get(name.toLowerCase())?.get(at);
const times = new Set([app_service_all, failed].flatMap(name => [...(values.get(name.toLowerCase())?.keys() ?? [])]));
const pieces = [...times].map(at => {
const known = others.reduce((sum, name) => sum + (of(name, at) ?? 0), 0);
return [at, pieceOf(of(app_service_all, at), of(failed, at), known)];
});
return new Map(pieces.flatMap(([at, piece]) => (piece === undefined ? [] : [[at, piece]])));
},
remarks: () => [],
};
function pieceOf(total, bad, notBad) {
if (total === undefined)
return bad === undefined || bad === 0 ? undefined : { kind: 'odd' };
const failures = bad ?? (notBad >= total ? 0 : undefined);
if (failures === undefined || failures > total)
return { kind: 'odd' };
return { kind: 'counted', total, bad: failures };
}
function valuesOf({ series }) {
const values = new Map();
for (const { points } of series) {
for (const { at, value } of points)
if (value !== undefined)
values.set(at, value);
}
return values;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/counting.js
function textInFilter(value) {
return `'${value.replaceAll("'", "''")}'`;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/container-apps.js
const byRevision = 'revisionName';
const byStatus = 'statusCodeCategory';
const containerApps = {
what: 'Container Apps',
metrics: ['Requests'],
responseTime: undefined,
instance: 'podName',
splitBy: [byStatus],
placeOf({ arm }, app) {
if (arm === undefined) {
return (0,unreadable .O)('this arm has no name of a revision, by which alone the requests of an app are told apart');
}
return {
kind: 'place',
resource: app,
conditions: [`${byRevision} eq ${textInFilter(arm)}`],
expected: { [byRevision.toLowerCase()]: arm },
};
},
inseparable: metric => metric.toLowerCase() === 'responsetime'
? 'the platform does not tell response times by revision: both arms would be given the same numbers'
: undefined,
pieces([requests]) {
const counts = new Map();
for (const series of requests?.series ?? []) {
const isBad = classOf(series) === undefined || classOf(series) === '5';
for (const { at, value } of series.points) {
if (value === undefined)
continue;
const { total, bad } = counts.get(at) ?? { total: 0, bad: 0 };
counts.set(at, { total: total + value, bad: bad + (isBad ? value : 0) });
}
}
return new Map([...counts].map(([at, count]) => [at, { kind: 'counted', ...count }]));
},
remarks([requests]) {
const unknown = requests?.series.filter(each => classOf(each) === undefined) ?? [];
const total = unknown.flatMap(({ points }) => points).reduce((sum, { value = 0 }) => sum + value, 0);
return total === 0 ? [] : [`${total} requests ended without a status and count as failed`];
},
};
function classOf({ dimensions }) {
return /^([1-5])xx$/i.exec(dimensions[byStatus.toLowerCase()] ?? '')?.[1];
}
var metrics = __webpack_require__(24804);
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/grid.js
const minute = 60_000;
const longestMilliseconds = 30 * 1_440 * minute;
const minutesOf = {
PT1M: 1,
PT5M: 5,
PT15M: 15,
PT30M: 30,
PT1H: 60,
PT6H: 360,
PT12H: 720,
P1D: 1_440,
};
function millisecondsOf(grain) {
return minutesOf[grain] * minute;
}
function askedOf(grid, now, lagMilliseconds) {
const { from, stepMilliseconds: step } = grid;
if (!(step >= minute) || step % minute !== 0) {
return (0,unreadable .O)(`platform metrics are counted by the minute, and intervals of ${step / 1_000} s cannot be filled from that`, 'judge by intervals of 60 s or a multiple of it, or name a finer source');
}
if (from % step !== 0)
return (0,unreadable .O)('the grid does not begin at a multiple of its step');
const to = Math.min(Math.floor(grid.to / step), Math.floor((now - lagMilliseconds) / step)) * step;
if (to <= from) {
const lag = `${lagMilliseconds / minute} min`;
return {
kind: 'no-data',
why: `no interval of this time is over for ${lag}, and younger ones may still grow`,
};
}
if (to - from > longestMilliseconds) {
return (0,unreadable .O)(`${Math.ceil((to - from) / 86_400_000)} days of platform metrics were asked for, and Azure tells 30 at most`, 'ask for a shorter time, or name a source that keeps more');
}
return { kind: 'asked', grid: { from, to, stepMilliseconds: step }, grain: grainFor(step) };
}
function grainFor(step) {
return metrics.grains.findLast(grain => step % millisecondsOf(grain) === 0) ?? 'PT1M';
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/pieces.js
function countsOn(grid, pieces) {
const counts = new Map();
for (const [at, piece] of pieces) {
if (piece.kind === 'odd' || at < grid.from || at >= grid.to)
continue;
const from = at - (at % grid.stepMilliseconds);
const { total, bad } = counts.get(from) ?? { total: 0, bad: 0 };
counts.set(from, { total: total + piece.total, bad: bad + piece.bad });
}
return counts;
}
function withAverages(counts, grid, { pieces, times }) {
const spent = new Map();
for (const [at, piece] of pieces) {
if (piece.kind === 'odd' || piece.total === 0)
continue;
const from = at - (at % grid.stepMilliseconds);
spent.set(from, (spent.get(from) ?? 0) + piece.total * (times.get(at) ?? Number.NaN));
}
const cells = [...counts].map(([from, count]) => {
const average = (spent.get(from) ?? Number.NaN) / count.total;
return [from, Number.isFinite(average) ? { ...count, average } : count];
});
return new Map(cells);
}
function responseTimes(metric) {
const factor = { Seconds: 1_000, MilliSeconds: 1 }[String(metric?.unit)];
const points = metric?.series.flatMap(each => each.points) ?? [];
if (factor === undefined)
return new Map();
return new Map(points.flatMap(({ at, average }) => (average === undefined ? [] : [[at, average * factor]])));
}
function oddSteps(pieces) {
return [...pieces.values()].filter(({ kind }) => kind === 'odd').length;
}
function lastSeen(pieces, stepMilliseconds) {
const seen = [...pieces].filter(([, piece]) => piece.kind === 'counted' && piece.total > 0);
return seen.length === 0 ? undefined : Math.max(...seen.map(([at]) => at)) + stepMilliseconds;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/request.js
const mostSeries = 1_000;
async function request(client, wanted) {
const { place, asked, metrics, splitBy, aggregation, withAverage = false } = wanted;
const conditions = [...place.conditions, ...splitBy.map(dimension => `${dimension} eq '*'`)];
const answer = await client.list({
resource: place.resource,
metrics,
from: asked.grid.from,
to: asked.grid.to,
grain: asked.grain,
aggregation,
withAverage,
...(conditions.length > 0 && { filter: conditions.join(' and '), top: mostSeries }),
});
const problem = spanProblem(answer, asked);
return problem === undefined ? pick(answer.metrics, wanted) : (0,unreadable .O)(problem);
}
function hintFor(fault) {
if (fault.code !== 'IDENTITY_FORBIDDEN')
return undefined;
const scope = fault.facts['scope'] === undefined ? 'on the app' : `at ${fault.facts['scope']}`;
return `assign the role Monitoring Reader ${scope}; Reader will do as well`;
}
const alike = { PT24H: 'P1D', PT60M: 'PT1H' };
function spanProblem({ from, to, grain }, { grid, grain: wanted }) {
if ((alike[grain] ?? grain) !== wanted)
return `steps of ${wanted} were asked for, and ${grain} came`;
if (from <= grid.from && to >= grid.to)
return undefined;
return `the answer is about another time than was asked: ${stamp(from)} to ${stamp(to)}`;
}
function pick(given, wanted) {
const found = [];
for (const name of wanted.metrics) {
const [metric, second] = given.filter(each => each.name.toLowerCase() === name.toLowerCase());
if (metric === undefined || second !== undefined) {
return (0,unreadable .O)(`the answer tells ${name} ${second === undefined ? 'not at all' : 'more than once'}`);
}
const problem = problemOf(metric, wanted);
if (problem !== undefined)
return (0,unreadable .O)(`${name} cannot be read: ${problem}`);
found.push(ownSeries(metric, wanted.place));
}
return { kind: 'found', metrics: found };
}
function ownSeries(metric, { own }) {
if (own === undefined)
return metric;
const hostIn = ({ dimensions }) => (dimensions[own.dimension] ?? '').toLowerCase().replace(/:\d+$/, '');
return { ...metric, series: metric.series.filter(series => hostIn(series) === own.host.toLowerCase()) };
}
function problemOf({ problem, series }, wanted) {
if (problem !== undefined)
return problem;
if (series.length >= mostSeries)
return `${series.length} series came, and more may have been left out`;
if (wanted.splitBy.length === 0 && series.length > 1)
return `one series was asked for, and ${series.length} came`;
return series.map(each => seriesProblem(each, wanted)).find(each => each !== undefined);
}
function seriesProblem({ dimensions, points }, wanted) {
const { place, asked, splitBy, aggregation } = wanted;
const stranger = Object.entries(place.expected).find(([name, value]) => dimensions[name]?.toLowerCase() !== value.toLowerCase());
if (stranger)
return `numbers of ${dimensions[stranger[0]] ?? 'nobody in particular'} came for ${stranger[1]}`;
const missing = splitBy.find(name => dimensions[name.toLowerCase()] === undefined);
if (missing !== undefined)
return `a series does not say its ${missing}`;
const step = millisecondsOf(asked.grain);
const aslant = points.find(({ at }) => at % step !== 0);
if (aslant)
return `a value of ${stamp(aslant.at)} does not begin at a multiple of its step`;
if (new Set(points.map(({ at }) => at)).size < points.length)
return 'two values came for the same time';
const negative = aggregation === 'total' ? points.find(({ value = 0 }) => value < 0) : undefined;
return negative && `the total of ${stamp(negative.at)} is ${negative.value}`;
}
function stamp(time) {
return new Date(time).toISOString();
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/counts.js
async function counts(means, question) {
if (question.metric !== 'requests') {
return (0,unreadable .O)(`platform metrics count requests and their failures, and not ${question.metric}`, 'name a source that counts it, or ask for it as one number per minute');
}
const places = placesOf(means, question.arms);
if ('kind' in places)
return places;
const asked = askedOf(question.grid, means.now(), means.lagMilliseconds);
if (asked.kind !== 'asked')
return asked;
const { latency } = question;
const [candidate, stable] = await Promise.all([
sideOf(means, asked, { side: 'candidate', place: places.candidate, latency }),
places.stable && sideOf(means, asked, { side: 'stable', place: places.stable, latency }),
]);
if (candidate.kind === 'unreadable')
return candidate;
if (stable?.kind === 'unreadable')
return stable;
if (candidate.cells.size === 0 && (stable?.cells.size ?? 0) === 0) {
const remarks = [...candidate.remarks, ...(stable?.remarks ?? [])].join('; ');
const why = `${means.counting.what} tells no count of either arm in this time`;
return { kind: 'no-data', why: remarks === '' ? why : `${why} (${remarks})` };
}
return { kind: 'told', value: readingOf(asked, candidate, stable) };
}
function placesOf({ counting, resource }, arms) {
const candidate = named('candidate', counting.placeOf(arms.candidate, resource));
if (candidate.kind === 'unreadable')
return candidate;
if (arms.stable === undefined)
return { candidate };
const stable = named('stable', counting.placeOf(arms.stable, resource));
if (stable.kind === 'unreadable')
return stable;
return isSame(candidate, stable)
? (0,unreadable .O)('both arms are the same resource, so that their requests cannot be told apart')
: { candidate, stable };
}
function placeOf({ counting, resource }, arm) {
return counting.placeOf(arm, resource);
}
function named(side, place) {
return place.kind === 'place' ? place : { ...place, why: `${side}: ${place.why}` };
}
function isSame(one, other) {
const text = ({ resource, conditions, own }) => [resource, ...conditions, own?.host ?? ''].join(' ').toLowerCase();
return text(one) === text(other);
}
async function sideOf(means, asked, { side, place, latency }) {
const { client, counting } = means;
const { splitBy, responseTime } = counting;
const timed = latency && responseTime !== undefined ? [responseTime] : [];
const metrics = [...counting.metrics, ...timed];
const wanted = { place, asked, metrics, splitBy, withAverage: timed.length > 0 };
const found = await request(client, { ...wanted, aggregation: 'total' });
if (found.kind === 'unreadable')
return { ...found, why: `${side}: ${found.why}` };
const pieces = counting.pieces(found.metrics);
const times = responseTimes(timed.length > 0 ? found.metrics.at(-1) : undefined);
const odd = oddSteps(pieces);
return {
kind: 'seen',
cells: withAverages(countsOn(asked.grid, pieces), asked.grid, { pieces, times }),
lastSeen: lastSeen(pieces, millisecondsOf(asked.grain)),
remarks: [
...(odd === 0 ? [] : [`${odd} steps of ${asked.grain} are left out: their failures are not known`]),
...counting.remarks(found.metrics),
].map(remark => `${side}: ${remark}`),
};
}
function readingOf({ grid }, candidate, stable) {
const times = new Set([...candidate.cells.keys(), ...(stable?.cells.keys() ?? [])]);
const intervals = [...times]
.sort((one, other) => one - other)
.map((from) => {
const [ours, theirs] = [candidate.cells.get(from), stable?.cells.get(from)];
return { from, ...(ours && { candidate: ours }), ...(theirs && { stable: theirs }) };
});
return {
grid,
intervals,
lastSeen: {
...(candidate.lastSeen !== undefined && { candidate: candidate.lastSeen }),
...(stable?.lastSeen !== undefined && { stable: stable.lastSeen }),
},
remarks: [...candidate.remarks, ...(stable?.remarks ?? [])],
};
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/front-door.js
const byOrigin = {
what: 'Front Door',
metric: 'OriginRequestCount',
dimension: 'Origin',
};
const byBackend = {
what: 'Front Door (classic)',
metric: 'BackendRequestCount',
dimension: 'Backend',
};
const front_door_byStatus = 'HttpStatusGroup';
function frontDoor(hosts, { what, metric, dimension }) {
return {
what,
metrics: [metric],
responseTime: undefined,
instance: undefined,
splitBy: [front_door_byStatus],
placeOf({ arm = '' }, profile) {
const host = Object.entries(hosts).find(([name]) => name.toLowerCase() === arm.toLowerCase())?.[1];
if (host === undefined) {
return (0,unreadable .O)('this arm has no name of an origin, by whose address alone the requests of a profile are told apart');
}
return {
kind: 'place',
resource: profile,
conditions: [`${dimension} eq '*'`],
expected: {},
own: { dimension: dimension.toLowerCase(), host },
};
},
inseparable: name => /^(RequestCount|Percentage[45]XX|TotalLatency)$/i.test(name)
? 'it is counted at the edge, before an origin is chosen'
: undefined,
pieces([requests]) {
const counts = new Map();
for (const series of requests?.series ?? []) {
const isBad = isFailure(series);
for (const { at, value } of series.points) {
if (value === undefined)
continue;
const { total, bad } = counts.get(at) ?? { total: 0, bad: 0 };
counts.set(at, { total: total + value, bad: bad + (isBad ? value : 0) });
}
}
return new Map([...counts].map(([at, count]) => [at, { kind: 'counted', ...count }]));
},
remarks: () => [],
};
}
function isFailure({ dimensions }) {
const group = dimensions[front_door_byStatus.toLowerCase()] ?? '';
return !/^[1-4]/.test(group);
}
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/series.js
async function series(means, question) {
const { client, counting, now, lagMilliseconds } = means;
const wished = wishIn(question.metric);
if (wished === undefined) {
const known = metrics.aggregations.join(', ');
return lasting(`${question.metric} is not the name of a metric, nor a name, a colon and one of ${known}`, 'write the name as Azure lists it, such as HttpResponseTime:average');
}
const { metric, aggregation } = wished;
const inseparable = question.arm.arm === undefined ? undefined : counting.inseparable(metric);
if (inseparable !== undefined)
return lasting(`${metric} cannot be told of one arm: ${inseparable}`);
const asked = askedOf(question.grid, now(), lagMilliseconds);
if (asked.kind !== 'asked')
return asked;
if (millisecondsOf(asked.grain) !== asked.grid.stepMilliseconds)
return unsummable(asked);
const place = placeOf(means, question.arm);
if (place.kind === 'unreadable')
return place;
const wanted = { place, asked, metrics: [metric], splitBy: [], aggregation };
const found = await request(client, wanted).catch(thrown => strange(thrown, question.metric));
if (found.kind === 'unreadable')
return found;
const [told] = found.metrics;
const points = (told?.series ?? [])
.flatMap(each => each.points)
.flatMap(({ at, value }) => value === undefined || at < asked.grid.from || at >= asked.grid.to ? [] : [{ from: at, value }]);
if (points.length === 0)
return { kind: 'no-data', why: `${metric} has no value in this time` };
const remarks = [`${metric}: ${aggregation}, in ${told?.unit ?? 'no unit'}`];
return { kind: 'told', value: { grid: asked.grid, points, remarks } };
}
function strange(thrown, name) {
if (!(thrown instanceof fault .v) || thrown.facts['status'] !== 400)
throw thrown;
const valid = /\bValid metrics: ([\w ./%,-]+)/.exec(thrown.message)?.[1];
if (valid === undefined)
return lasting(thrown.message, thrown.hint);
const there = valid.split(',').map(each => each.trim());
return lasting(`the platform has no metric named ${JSON.stringify(name)}; there are ${there.join(', ')}`);
}
function lasting(why, hint) {
return { ...(0,unreadable .O)(why, hint), lasting: true };
}
function wishIn(text) {
const [, metric, wanted = 'average'] = /^([A-Za-z][\w ./%-]*?)(?::([a-z]+))?$/.exec(text.trim()) ?? [];
const aggregation = metrics.aggregations.find(each => each === wanted);
return metric === undefined || aggregation === undefined ? undefined : { metric, aggregation };
}
function unsummable({ grid, grain }) {
return lasting(`Azure has no step of ${grid.stepMilliseconds / 60_000} min, and values of ${grain} cannot be joined into one`, 'judge by intervals of 1, 5, 15, 30 or 60 min');
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/spread.js
async function spread(means, { stable, grid }) {
const { client, counting, now, lagMilliseconds } = means;
const { instance } = counting;
if (instance === undefined)
return (0,unreadable .O)(`${counting.what} tells no instances apart`);
const asked = askedOf(grid, now(), lagMilliseconds);
if (asked.kind !== 'asked')
return asked;
const place = placeOf(means, stable);
if (place.kind === 'unreadable')
return place;
const splitBy = [instance, ...counting.splitBy];
const { metrics } = counting;
const found = await request(client, { place, asked, metrics, splitBy, aggregation: 'total' });
if (found.kind === 'unreadable')
return found;
const instances = byInstance(found.metrics, instance.toLowerCase());
const counts = instances.map(each => countsOn(asked.grid, counting.pieces(each)));
const times = [...new Set(counts.flatMap(each => [...each.keys()]))].sort((one, other) => one - other);
if (times.length === 0) {
return { kind: 'no-data', why: `${counting.what} has counted no request of any instance in this time` };
}
const intervals = times.map(from => ({ from, instances: counts.flatMap(each => each.get(from) ?? []) }));
return { kind: 'told', value: { grid: asked.grid, intervals } };
}
function byInstance(metrics, dimension) {
const names = new Set(metrics.flatMap(({ series }) => series.map(each => each.dimensions[dimension] ?? '')));
return [...names].map(name => metrics.map(metric => ({
...metric,
series: metric.series.filter(each => each.dimensions[dimension] === name),
})));
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/azure-metrics/platform-metrics.js
const platform_metrics_minute = 60_000;
const usualLagMilliseconds = 4 * platform_metrics_minute;
function platformMetrics(options) {
const { kind, resource, client, now, lagMilliseconds = usualLagMilliseconds } = options;
const name = `platform metrics of ${shortName(resource)}`;
const abilities = abilitiesFor(resource, lagMilliseconds);
const counting = countingOf(kind, options.hosts);
if (counting === undefined)
return noMetrics(kind, resource);
const means = { client, counting, resource, now, lagMilliseconds };
const told = {
name,
counts: question => (0,unreadable .o)(() => counts(means, question), hintFor),
series: question => (0,unreadable .o)(() => series(means, question), hintFor),
};
if (counting.instance === undefined) {
return { ...told, abilities: { ...abilities, latency: 'none', questions: ['counts', 'series'] } };
}
const latency = counting.responseTime === undefined ? 'none' : abilities.latency;
return {
...told,
abilities: { ...abilities, latency },
spread: question => (0,unreadable .o)(() => spread(means, question), hintFor),
};
}
function countsRequests(kind) {
return countingOf(kind) !== undefined;
}
const instead = 'name a source that sees the requests of both arms, such as prometheus or log-analytics, or have probes sent to both';
function noMetrics(kind, resource) {
const why = blind[kind] ?? 'its platform counts no requests of an arm';
const abilities = abilitiesFor(resource, usualLagMilliseconds);
return {
name: `platform metrics of ${shortName(resource)}`,
abilities: { ...abilities, latency: 'none', questions: [], leastRoles: [] },
why,
instead,
counts: async () => (0,unreadable .O)(why, instead),
};
}
const blind = {
'traffic-manager': 'Traffic Manager answers questions of DNS and sees no request, so that its metrics cannot judge a release',
'feature-flag': 'App Configuration hands out flags and sees no request of the app, so that it cannot judge a release',
'gateway-api': 'the API of Kubernetes sees no request that goes through the gateway, so that it cannot judge a release',
command: 'nobody but you knows who counts the requests of your own target',
};
function countingOf(kind, hosts = {}) {
switch (kind) {
case 'app-service':
return appService;
case 'container-apps':
return containerApps;
case 'front-door':
return frontDoor(hosts, byOrigin);
case 'front-door-classic':
return frontDoor(hosts, byBackend);
case 'traffic-manager':
case 'feature-flag':
case 'gateway-api':
case 'command':
return undefined;
default:
return kind;
}
}
function abilitiesFor(resource, lagMilliseconds) {
return {
stepMilliseconds: platform_metrics_minute,
lagMilliseconds,
latency: 'average',
questions: ['counts', 'series', 'spread'],
leastRoles: [
{
role: 'Monitoring Reader',
scope: resource,
why: 'reads the metrics of the app and of all that lies below it',
},
],
};
}
function shortName(resource) {
return resource.split('/').slice(-2).join('/');
}
}),
31598:
(shared2[31598])
};
