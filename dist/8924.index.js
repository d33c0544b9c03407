import { shared as shared1 } from './shared-1.js';
import { shared as shared2 } from './shared-2.js';
import { shared as shared3 } from './shared-3.js';
import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
import { shared as shared10 } from './shared-10.js';
export const id = 8924;
export const ids = [8924,3848,3577,6808,6424,1,4299,5958,6356];
export const modules = {
16768:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => (  loadTestGrains),
createLoadTesting: () => (  createLoadTesting)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const apiVersion = '2022-11-01';
const scope = 'https://cnt-prod.loadtesting.azure.com/.default';
const hosts = '.loadtesting.azure.com';
const mostPages = 20;
const loadTestGrains = ['PT5S', 'PT10S', 'PT1M', 'PT5M', 'PT1H'];
function createLoadTesting(arm, endpoint) {
if (endpoint.protocol !== 'https:' || !endpoint.hostname.endsWith(hosts)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_UNSUITABLE', `${endpoint.host} is no data plane of Azure Load Testing`, {
hint: `take the data plane URI of the resource, which ends in ${hosts}`,
});
}
const { host } = endpoint;
const send = async (path, more) => {
const url = new URL(path, endpoint);
if (url.host !== host)
throw odd('an answer leads to another host, which is not followed');
const { token } = await arm.credential.getToken(scope);
return arm.transport.send({ ...more, url, retry: 'safe', headers: { authorization: `Bearer ${token}` } });
};
return {
host,
run: async (id) => runIn((await send(`/test-runs/${encodeURIComponent(id)}?api-version=${apiVersion}`, { method: 'GET' }))
.json),
metric: async (wanted) => {
const points = [];
let page = pageIn((await send(metricPath(wanted), { method: 'POST', body: '{}' })).json);
for (let pages = 1;; pages += 1) {
points.push(...page.points);
if (page.next === undefined)
return points;
if (pages >= mostPages)
throw odd('the answer has more pages than are read');
page = pageIn((await send(page.next, { method: 'GET' })).json);
}
},
};
}
function metricPath({ run, name, aggregation, grain, from, to }) {
const query = new URLSearchParams({
'api-version': apiVersion,
metricname: name,
metricNamespace: 'LoadTestRunMetrics',
aggregation,
interval: grain,
timespan: `${new Date(from).toISOString()}/${new Date(to).toISOString()}`,
});
return `/test-runs/${encodeURIComponent(run)}/metrics?${query}`;
}
function runIn(json) {
const run = fields(json, 'the answer');
const { testRunId: id, status, testResult: result, testRunStatistics: statistics } = run;
if (typeof id !== 'string' || typeof status !== 'string')
throw odd('a run has no id or no status');
const [startedAt, endedAt] = [timeIn(run['startDateTime']), timeIn(run['endDateTime'])];
const problem = problemIn(run['errorDetails']);
return {
id,
status,
...(typeof result === 'string' && { result }),
...(startedAt !== undefined && { startedAt }),
...(endedAt !== undefined && { endedAt }),
...(problem !== '' && { problem }),
...(statistics !== undefined && statistics !== null && { statistics: statisticsIn(statistics) }),
};
}
function statisticsIn(given) {
const total = fields(fields(given, 'testRunStatistics')['Total'], 'testRunStatistics.Total');
const of = (name) => numberIn(total[name], `testRunStatistics.Total.${name}`);
const [requests, errors] = [of('sampleCount'), of('errorCount')];
if (errors > requests)
throw odd(`${errors} errors are more than ${requests} requests`);
const percentiles = {
p50: of('medianResTime'),
p90: of('pct1ResTime'),
p95: of('pct2ResTime'),
p99: of('pct3ResTime'),
};
return { requests, errors, percentiles };
}
function pageIn(json) {
const { timeseries, nextLink } = fields(json, 'the answer');
const points = listIn(timeseries, 'timeseries').flatMap((series, at) => {
const place = `timeseries[${at}]`;
return listIn(fields(series, place)['data'], `${place}.data`).map((point, index) => pointIn(point, `${place}.data[${index}]`));
});
return { points, ...(typeof nextLink === 'string' && nextLink !== '' && { next: nextLink }) };
}
function pointIn(given, place) {
const { timestamp, value } = fields(given, place);
const at = timeIn(timestamp);
if (at === undefined)
throw odd(`${place}.timestamp is no time`);
return { at, value: numberIn(value, `${place}.value`) };
}
function problemIn(details) {
const list = Array.isArray(details) ? details : [];
return list
.flatMap(each => {
const message = typeof each === 'object' && each !== null && 'message' in each ? each.message : undefined;
return typeof message === 'string' ? [message] : [];
})
.join('; ');
}
function fields(value, place) {
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return { ...value };
throw odd(`${place} is no object`);
}
function listIn(value, place) {
if (Array.isArray(value))
return value;
throw odd(`${place} is no list`);
}
function numberIn(value, place) {
if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
return value;
throw odd(`${place} is no number from 0`);
}
function timeIn(value) {
const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
return Number.isNaN(time) ? undefined : time;
}
function odd(words) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `Azure Load Testing: ${words}`);
}
}),
10001:
(shared1[10001]),
56808:
(shared3[56808]),
31598:
(shared2[31598]),
59036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openLoadTest: () => (  openLoadTest)
});
var unreadable = __webpack_require__(31598);
var load_testing = __webpack_require__(16768);
;// CONCATENATED MODULE: ./lib/shared/telemetry/load-test/minutes.js
const millisecondsOf = {
PT5S: 5_000,
PT10S: 10_000,
PT1M: 60_000,
PT5M: 300_000,
PT1H: 3_600_000,
};
function grainFor({ startedAt, endedAt }, step) {
return load_testing .R.findLast(grain => {
if (step % millisecondsOf[grain] !== 0)
return false;
return isKept(grain, endedAt - startedAt);
});
}
function stepOf(grain) {
return millisecondsOf[grain];
}
function isKept(grain, duration) {
if (grain === 'PT5S' || grain === 'PT10S')
return duration < 600_000;
return grain === 'PT1M' || duration > 60_000;
}
async function countedBy(client, run, grid) {
const grain = grainFor(run, grid.stepMilliseconds);
if (grain === undefined) {
return (0,unreadable .O)(`Azure Load Testing keeps no steps of which intervals of ${grid.stepMilliseconds / 1_000} s consist`);
}
const wanted = { run: run.id, aggregation: 'Total', grain, from: run.startedAt, to: wholeEnd(run, grain) };
const [requests, errors] = await Promise.all([
client.metric({ ...wanted, name: 'TotalRequests' }),
client.metric({ ...wanted, name: 'Errors' }),
]);
const problem = disagreement(run, requests, errors);
if (problem !== undefined)
return (0,unreadable .O)(problem);
const cells = new Map();
const add = (points, of) => {
for (const { at, value } of points) {
const from = at - (at % grid.stepMilliseconds);
const cell = cells.get(from) ?? { total: 0, bad: 0 };
cells.set(from, { ...cell, [of]: cell[of] + value });
}
};
add(requests, 'total');
add(errors, 'bad');
const odd = [...cells.values()].find(({ total, bad }) => bad > total);
if (odd)
return (0,unreadable .O)(`a step has ${odd.bad} errors among ${odd.total} requests`);
return { kind: 'counted', cells };
}
function disagreement({ statistics }, requests, errors) {
if (statistics === undefined)
return 'the run is over and has no statistics';
const told = [
['requests', sumOf(requests), statistics.requests],
['errors', sumOf(errors), statistics.errors],
];
const stray = told.find(([, sum, whole]) => Math.abs(sum - whole) > whole * 0.01);
return stray && `its steps add up to ${stray[1]} ${stray[0]}, and its statistics say ${stray[2]}`;
}
function sumOf(points) {
return points.reduce((sum, { value }) => sum + value, 0);
}
function wholeEnd({ endedAt }, grain) {
return Math.ceil(endedAt / millisecondsOf[grain]) * millisecondsOf[grain];
}
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/telemetry/load-test/waiting.js
function stageOf({ status }) {
if (status === 'DONE')
return 'done';
return ['FAILED', 'CANCELLED', 'VALIDATION_FAILURE'].includes(status) ? 'failed' : 'going-on';
}
async function waitForRun(waiting, signal) {
const { client, clock, run, deadlineMilliseconds = 7_200_000, pollMilliseconds = 15_000 } = waiting;
const endsAt = clock.now() + deadlineMilliseconds;
while (!signal.aborted && clock.now() < endsAt) {
if (await isOver(client, run))
return;
try {
await clock.sleep(Math.min(pollMilliseconds, Math.max(0, endsAt - clock.now())), signal);
}
catch (thrown) {
if (!signal.aborted)
throw thrown;
}
}
}
async function isOver(client, run) {
try {
return stageOf(await client.run(run)) !== 'going-on';
}
catch (thrown) {
if (thrown instanceof fault .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
return false;
throw thrown;
}
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/load-test/generator.js
const aggregations = {
average: 'Average',
p90: 'Percentile90',
p95: 'Percentile95',
p99: 'Percentile99',
};
const seriesNames = Object.keys(aggregations);
function loadTest(options) {
const look = (question) => (0,unreadable .o)(async () => {
const run = await finished(options);
return 'startedAt' in run ? question(run) : run;
}, hintFor);
return {
name: `load test run ${options.run} at ${options.client.host}`,
run: signal => waitForRun(options, signal),
counted: grid => look(run => reading(options, run, grid)),
result: () => look(async (run) => resultOf(run)),
series: (metric, grid) => look(run => series(options, run, { metric, grid })),
};
}
async function finished({ client, run: id }) {
const run = await client.run(id);
const { status, problem, startedAt, endedAt } = run;
const stage = stageOf(run);
if (stage === 'going-on')
return { kind: 'no-data', why: `the load test is still going on: ${status}` };
if (stage === 'failed') {
return (0,unreadable .O)(`the load test ended as ${status}${problem === undefined ? '' : `: ${problem}`}`, 'look at the run in Azure Load Testing; a test that did not end well says nothing of the app');
}
if (startedAt === undefined || endedAt === undefined)
return (0,unreadable .O)('the load test does not say when it ran');
return { ...run, startedAt, endedAt };
}
async function reading({ client, side }, run, grid) {
const counted = await countedBy(client, run, grid);
if (counted.kind === 'unreadable')
return counted;
const intervals = [...counted.cells]
.filter(([from]) => from >= grid.from && from < grid.to)
.sort(([one], [other]) => one - other)
.map(([from, cell]) => ({ from, [side]: cell }));
if (intervals.length === 0)
return { kind: 'no-data', why: 'the load test ran at another time' };
const remarks = run.result === 'FAILED' ? ['the criteria of the load test itself were not met'] : [];
return { kind: 'told', value: { grid, intervals, lastSeen: { [side]: run.endedAt }, remarks } };
}
function resultOf({ statistics, startedAt, endedAt, result = 'NOT_APPLICABLE', }) {
if (statistics === undefined)
return (0,unreadable .O)('the load test is over and has no statistics');
if (statistics.requests === 0)
return { kind: 'no-data', why: 'the load test sent no request' };
return { kind: 'told', value: { ...statistics, startedAt, endedAt, criteria: result } };
}
async function series({ client }, run, { metric, grid }) {
const aggregation = aggregations[metric];
if (aggregation === undefined) {
return (0,unreadable .O)(`${metric} is not told by a load test; there are ${seriesNames.join(', ')}`);
}
const grain = grainFor(run, grid.stepMilliseconds);
const step = grain === undefined ? undefined : stepOf(grain);
if (grain === undefined || step !== grid.stepMilliseconds) {
return (0,unreadable .O)(`Azure Load Testing has no step of ${grid.stepMilliseconds / 1_000} s for this run`);
}
const wanted = {
run: run.id,
name: 'ResponseTime',
aggregation,
grain,
from: run.startedAt,
to: run.endedAt,
};
const points = (await client.metric(wanted))
.filter(({ at }) => at >= grid.from && at < grid.to)
.map(({ at, value }) => ({ from: at - (at % step), value }));
if (points.length === 0)
return { kind: 'no-data', why: 'the load test has no successful request in this time' };
return { kind: 'told', value: { grid, points, remarks: [`response time: ${metric}, in milliseconds`] } };
}
function hintFor({ facts }) {
if (facts['status'] !== 403)
return undefined;
return 'assign the role Load Test Reader on the resource of Azure Load Testing';
}
var sign_in = __webpack_require__(94299);
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/generators/load-test.js
const second = 1_000;
const minute = 60 * second;
const prefix = 'response-time-';
const nothing = { stepMilliseconds: minute };
async function openLoadTest({ wiring, clock, values }) {
const { raw, host } = wiring;
const { 'load-test-url': address, 'load-test-run': run } = values;
if (address === undefined)
throw (0,refusal .H)(raw, 'load-test-url', 'it is needed by this source, and missing');
if (run === undefined)
throw (0,refusal .H)(raw, 'load-test-run', 'it is needed by this source, and missing');
const { createLoadTesting } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 16768));
const { arm } = await (0,sign_in.signIn)(wiring, '');
const generator = loadTest({
client: createLoadTesting(arm, new URL(address)),
clock,
run,
side: 'candidate',
});
const found = await ended(generator, host);
const telemetry = telemetryOf(generator, found.stepMilliseconds);
return {
telemetry,
metrics: { counts: ['requests'], series: seriesNames.map(name => `${prefix}${name}`) },
...('period' in found && { period: found.period }),
};
}
async function ended(generator, host) {
host.log.info(`waiting for the end of the ${generator.name}`);
await generator.run(host.cancelled);
host.cancelled.throwIfAborted();
const result = await generator.result();
if (result.kind !== 'told')
return nothing;
const { startedAt, endedAt } = result.value;
const stepMilliseconds = stepFor(endedAt - startedAt);
const from = Math.floor(startedAt / stepMilliseconds) * stepMilliseconds;
const to = Math.ceil(endedAt / stepMilliseconds) * stepMilliseconds;
return { stepMilliseconds, period: { from, to: Math.max(to, from + stepMilliseconds) } };
}
function stepFor(lasted) {
if (lasted < 10 * minute)
return 10 * second;
return lasted <= 240 * minute ? minute : 5 * minute;
}
function telemetryOf(generator, stepMilliseconds) {
return {
name: generator.name,
abilities: {
stepMilliseconds,
lagMilliseconds: 0,
latency: 'none',
questions: ['counts', 'series'],
leastRoles: [
{ role: 'Load Test Reader', scope: 'the resource of Azure Load Testing', why: 'to read the run' },
],
},
counts: async ({ metric, grid }) => metric === 'requests' ? generator.counted(grid) : (0,unreadable .O)(`a load test tells nothing of ${metric}`),
series: ({ metric, grid }) => generator.series(metric.slice(prefix.length), grid),
};
}
}),
36356:
(shared8[36356]),
94299:
(shared9[94299]),
94489:
(shared10[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
