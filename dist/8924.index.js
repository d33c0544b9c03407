export const id = 8924;
export const ids = [8924,3848,3577,6808,6424,1,5958,6356];
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => (  playgroundVariable),
U9: () => (  isLoopback),
Um: () => (  routesBy)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
function routesBy(environment) {
const given = environment[playgroundVariable];
if (given === undefined || given === '')
return url => ({ url });
const gateway = gatewayAt(given);
return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
function isLoopback(url) {
const { hostname } = url;
if (hostname === 'localhost' || hostname === '[::1]')
return true;
return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
const target = new URL(gateway);
target.pathname = url.pathname;
target.search = url.search;
const name = gateway.hostname.replace(/^\[|\]$/g, '');
return { url: target, host: url.host, serverName: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name : '' };
}
function gatewayAt(given) {
const url = URL.canParse(given) ? new URL(given) : undefined;
if (url === undefined)
throw refused('it is not a URL');
if (url.protocol !== 'http:' && url.protocol !== 'https:')
throw refused('it is neither http nor https');
if (!isLoopback(url))
throw refused(`${url.hostname} is not a loopback address`);
if (url.username !== '' || url.password !== '')
throw refused('it holds a user or a password');
if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
throw refused('it has a path, a query or a fragment');
}
return url;
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
});
}
}),
56808:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/process/capped-output.js
function collect(stream, most) {
const chunks = [];
let room = most;
let truncated = false;
stream.on('data', (chunk) => {
if (chunk.length > room)
truncated = true;
if (room > 0)
chunks.push(chunk.subarray(0, room));
room = Math.max(0, room - chunk.length);
});
return {
text: () => new TextDecoder().decode(Buffer.concat(chunks)),
truncated: () => truncated,
release: () => stream.destroy(),
};
}
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
function leadsGroup() {
return external_node_process_.platform !== 'win32';
}
function signalTree(child, signal) {
const { pid } = child;
if (pid === undefined)
return;
if (!leadsGroup()) {
endTreeOnWindows(pid);
return;
}
try {
(0,external_node_process_.kill)(-pid, signal);
}
catch (thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
const gone = code === 'ESRCH' || code === 'EPERM';
if (!gone)
throw thrown;
}
}
function endTreeOnWindows(pid) {
const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
killer.on('error', () => {
(0,external_node_process_.kill)(pid);
});
}
;// CONCATENATED MODULE: ./lib/shared/process/process.js
const graceMilliseconds = 2_000;
const pipesMilliseconds = 500;
async function runProcess(request) {
request.signal.throwIfAborted();
const child = start(request);
const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
const failure = await started(child);
if (failure !== undefined)
return failure;
const over = new AbortController();
const stopped = stopOnTime(child, request, over.signal);
const end = await ended(child, request.clock);
over.abort();
const why = await stopped;
if (why !== undefined)
signalTree(child, 'SIGKILL');
for (const output of outputs)
output.release();
if (why === 'aborted')
throw request.signal.reason;
return why === 'timed-out'
? { kind: why, ...printed(outputs) }
: { kind: 'ended', ...end, ...printed(outputs) };
}
function start({ command, args, env, folder, input }) {
const child = (0,external_node_child_process_.spawn)(command, args, {
detached: leadsGroup(),
windowsHide: true,
...(env === undefined ? {} : { env: { ...env } }),
...(folder === undefined ? {} : { cwd: folder }),
});
child.stdin.on('error', () => {
});
child.stdin.end(input ?? '');
return child;
}
function started(child) {
return new Promise(resolve => {
child.once('spawn', () => resolve(undefined));
child.on('error', (error) => {
resolve(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' });
});
});
}
function ended(child, clock) {
return new Promise(resolve => {
const closed = new AbortController();
child.once('exit', (code, signal) => {
const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
child.once('close', () => {
closed.abort();
resolve(end);
});
clock.sleep(pipesMilliseconds, closed.signal).then(() => resolve(end), () => {
});
});
});
}
async function stopOnTime(child, { clock, deadlineMilliseconds, signal }, over) {
const why = await firstOf(clock, deadlineMilliseconds, signal, over);
if (why === undefined)
return undefined;
signalTree(child, 'SIGTERM');
try {
await clock.sleep(graceMilliseconds, over);
signalTree(child, 'SIGKILL');
}
catch {
}
return why;
}
async function firstOf(clock, milliseconds, signal, over) {
const either = AbortSignal.any([signal, over]);
try {
await clock.sleep(milliseconds, either);
return 'timed-out';
}
catch {
return over.aborted ? undefined : 'aborted';
}
}
function printed(outputs) {
const [stdout, stderr] = outputs.map(output => output.text());
return {
stdout: stdout ?? '',
stderr: stderr ?? '',
truncated: outputs.some(output => output.truncated()),
};
}
}),
31598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  unreadable),
o: () => (  answered)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function unreadable(why, hint) {
return { kind: 'unreadable', why, ...(hint !== undefined && { hint }) };
}
async function answered(look, hintFor = () => undefined) {
try {
return await look();
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code === 'CANCELLED' || thrown.class === 'ours')
throw thrown;
return unreadable(thrown.message, hintFor(thrown) ?? thrown.hint);
}
}
}),
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
throw (0,refusal ._)(raw, 'load-test-url', 'it is needed by this source, and missing');
if (run === undefined)
throw (0,refusal ._)(raw, 'load-test-run', 'it is needed by this source, and missing');
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
chooseIdentity: () => (  chooseIdentity)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function chooseIdentity(values, host) {
const identity = identityOf(values.auth ?? defaultFor(values, host.name), values, host);
const subscription = values['subscription-id'] ?? ownSubscription(identity);
return { identity, ...(subscription && { subscription }) };
}
function defaultFor(values, host) {
if (host === 'azure-pipelines')
return 'service-connection';
if (values['client-secret'] !== undefined)
return 'secret';
if (values['client-id'] === undefined)
return 'azure-cli';
return host === 'github' ? 'oidc' : 'secret';
}
function identityOf(kind, values, host) {
const { 'client-id': client, 'tenant-id': tenant, 'client-secret': secret } = values;
switch (kind) {
case 'oidc':
refuseOn('azure-pipelines', kind, host.name);
refuseOn('terminal', kind, host.name);
if (client !== undefined && tenant !== undefined)
return { kind, client, tenant };
throw missing(kind, ['client-id', 'tenant-id'], values, host.name);
case 'secret':
refuseOn('azure-pipelines', kind, host.name);
if (client !== undefined && tenant !== undefined && secret !== undefined) {
return { kind, client, tenant, secret };
}
throw missing(kind, ['client-id', 'tenant-id', 'client-secret'], values, host.name);
case 'azure-cli':
return { kind, ...(tenant !== undefined && { tenant }) };
case 'managed-identity':
return { kind, ...(client !== undefined && { client }) };
case 'service-connection':
refuseOn('github', kind, host.name);
refuseOn('terminal', kind, host.name);
return fromConnection(values, host);
default:
return (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .HB)(kind);
}
}
function fromConnection(values, host) {
const id = values['azure-subscription'];
if (id === undefined)
throw missing('service-connection', ['azure-subscription'], values, host.name);
const connection = host.connection(id);
if (connection !== undefined)
return { kind: 'service-connection', connection };
const input = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', host.name);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `there is no service connection ${id}`, {
hint: id.includes('$(')
? `${input} holds a macro that was not expanded; write the name itself, or a \${{ parameters.x }}`
: `check ${input}: the connection must exist in this project, and this pipeline must be allowed to use it`,
});
}
function ownSubscription(identity) {
return identity.kind === 'service-connection' ? identity.connection.setting('subscriptionid') : undefined;
}
const instead = {
github: 'use oidc, azure-cli, managed-identity or secret; service connections belong to Azure Pipelines',
'azure-pipelines': `leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', 'azure-pipelines')} out and name a service connection in ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', 'azure-pipelines')}`,
terminal: 'use azure-cli, managed-identity or secret; only a job on GitHub has an ID token of its own',
};
function refuseOn(refusing, kind, host) {
if (host !== refusing)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_UNSUITABLE', `${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} ${kind} does not exist on this host`, {
hint: instead[host],
});
}
function missing(kind, needed, values, host) {
const absent = needed.filter(name => values[name] === undefined).map(name => spelled(name, host));
const others = {
github: 'or leave client-id out after azure/login',
'azure-pipelines': `or set ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} to azure-cli or managed-identity`,
terminal: 'or leave --client-id out and run az login first',
};
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `to sign in by ${kind}, ${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} missing`, {
hint: `give ${absent.join(' and ')}, ${others[host]}`,
});
}
function spelled(name, host) {
return host === 'terminal' && name === 'client-secret' ? (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(name) : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host);
}
}),
94299:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connect: () => (  connect),
signIn: () => (  signIn)
});
var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15339);
var _azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47483);
var _azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29861);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
var _process_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56808);
var _step_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88457);
var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76114);
var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36356);
var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94489);
function connect(wiring, signal) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_5__  .K)(_steps_groups_js__WEBPACK_IMPORTED_MODULE_6__  .g_, [], wiring.raw);
return { values, cloud: (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__  .h)(values.cloud), transport: (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.openTransport)(wiring, signal) };
}
async function signIn(wiring, named, signal) {
const { host, clock, environment } = wiring;
const { values, cloud, transport } = connect(wiring, signal);
const { identity, subscription: chosen } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.chooseIdentity)(values, host);
const ports = { cloud, transport, clock, host, processes: inRealTime, environment };
const subscription = named ?? chosen ?? (identity.kind === 'azure-cli' ? await (0,_azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__  .b)(ports) : undefined);
if (subscription === undefined)
throw noSubscription(host.name);
return { arm: { cloud, transport, credential: (0,_azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__.credentialFor)(identity, ports) }, subscription, identity };
}
const inRealTime = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_4__.runProcess)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_7__  .dQ });
function noSubscription(host) {
const name = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('subscription-id', host);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('IDENTITY_MISSING', `${name} is missing`, {
hint: `give ${name}, or the resource by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('resource-id', host)}`,
});
}
}),
94489:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openTransport: () => (  openTransport)
});
var _http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60557);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
const paceHeader = 'x-azure-promote-speed';
function openTransport({ host, clock, environment }, signal = host.cancelled, peer) {
const transport = (0,_http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
...(peer && { peer }),
});
const pace = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__  .Mo)(environment);
return pace === undefined ? transport : telling(transport, String(pace.speed));
}
function telling({ send, client }, speed) {
const telltale = {
sendRequest(request) {
request.headers.set(paceHeader, speed);
return client.sendRequest(request);
},
};
return {
send: request => send({ ...request, headers: { ...request.headers, [paceHeader]: speed } }),
client: telltale,
};
}
}),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
