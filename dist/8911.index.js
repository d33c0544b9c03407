export const id = 8911;
export const ids = [8911];
export const modules = {
96676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  createProber)
});
var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56911);
var _wire_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20770);
var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25581);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10001);
var _wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
const mostBytes = 65_536;
function createProber({ stopwatch, environment, userAgent, signal: run }) {
const cancellation = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__  .M)(run);
const exchange = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .C)({
connect: (0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_0__  .N)({ route: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .Um)(environment), proxy: url => (0,_wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__  .i)(url, environment) }),
clock: stopwatch,
stopwatch,
maximumBodyBytes: mostBytes,
});
return async (request) => {
const { signal, release } = cancellation.branch();
const startedAt = stopwatch.now();
try {
const heard = await exchange(callOf(request, signal, userAgent), request.deadlineMilliseconds);
return probedBy(heard, Math.max(0, stopwatch.now() - startedAt));
}
finally {
release();
}
};
}
function probedBy(heard, milliseconds) {
if (heard.kind === 'silence') {
const { error, words } = heard.silence;
return { kind: 'silent', why: words === '' ? error : words, milliseconds };
}
const { status, headers, text } = heard.reply;
return { kind: 'answered', status, milliseconds, text, header: name => headers.get(name.toLowerCase()) };
}
function callOf({ url, headers = {}, deadlineMilliseconds }, signal, agent) {
return {
method: 'GET',
url,
headers: Object.entries({ 'user-agent': agent, ...headers }),
body: undefined,
retry: 'once',
deadlineMilliseconds,
tryMilliseconds: deadlineMilliseconds,
signal,
mayBeOverheard: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(url),
};
}
}),
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
98667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
It: () => (  versionIn),
Yl: () => (  headersOf),
cg: () => (  addressProblem),
e2: () => (  isBad)
});
var _http_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77612);
const markHeader = 'x-azure-promote-probe';
const staying = 'x-ms-routing-name=self';
function headersOf({ promotion, header }) {
const marked = { [markHeader]: promotion, cookie: staying };
if (header === undefined)
return marked;
const value = header.value.reveal();
if (header.name.toLowerCase() === 'cookie')
return { ...marked, cookie: `${staying}; ${value}` };
return { ...marked, [header.name]: value };
}
function addressProblem(address) {
const { protocol, hostname, username, password } = address;
if (username !== '' || password !== '')
return 'it holds a user or a password';
if (protocol === 'https:')
return undefined;
const isOwn = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
return protocol === 'http:' && isOwn ? undefined : 'it is not an address with https://';
}
function isBad(probed, expected) {
if (probed.kind === 'silent')
return true;
const { status } = probed;
return expected === undefined ? status < 200 || status >= 300 : !expected.includes(status);
}
function versionIn(probed, place) {
if (probed.kind === 'silent')
return undefined;
if (place.kind === 'header')
return probed.header(place.name);
const reading = (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .G7)(place.path);
const value = reading.kind === 'path' ? (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(jsonIn(probed.text), reading.path) : undefined;
return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function jsonIn(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
}),
57161:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  startCollector)
});
var _joining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60158);
const patienceMilliseconds = 5 * 60_000;
function startCollector({ telemetry, setup, arms, spread }) {
const names = namesOf(setup.objectives);
const counts = new Map();
const series = new Map();
let unreadableSince;
let hasBegunExchanged;
return {
collect: async (reached, now) => {
hasBegunExchanged ??= reached.exchanged === true;
const state = hasBegunExchanged ? sinceExchange(reached) : reached;
const grid = (to) => gridOf(state, { now, setup, to });
const sides = armsFor(state, arms);
const fresh = {};
let isReadable = true;
for (const metric of names.counts) {
const asked = grid(counts.get(metric)?.to);
if (asked === undefined)
continue;
const latency = telemetry.abilities.latency === 'histogram';
const answer = await telemetry.counts({ metric, arms: sides, grid: asked, latency });
fresh[metric] = answer;
isReadable = grow(counts, metric, { answer, join: _joining_js__WEBPACK_IMPORTED_MODULE_0__  .y }) && isReadable;
}
for (const metric of names.series) {
const asked = grid(series.get(metric)?.to);
if (asked === undefined)
continue;
const answer = await seriesOf(telemetry, { metric, arm: sides.candidate, grid: asked });
fresh[metric] = answer;
isReadable = grow(series, metric, { answer, join: _joining_js__WEBPACK_IMPORTED_MODULE_0__  .C }) && isReadable;
}
unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
const isPatient = unreadableSince !== undefined && now - unreadableSince < patienceMilliseconds;
const evidence = {
now,
windows: telemetry.traffic === undefined ? state.windows : evenly(state),
counts: told(names.counts, counts, isPatient),
series: told(names.series, series, isPatient),
...(spread !== undefined && { spread }),
...(unreadableSince !== undefined && { unreadableSince }),
};
return { evidence, fresh };
},
follow: state => {
if (isJudged(state))
telemetry.traffic?.begin(armsFor(state, arms), state.promotion);
else
void telemetry.traffic?.rest();
},
rest: async () => telemetry.traffic?.rest(),
};
}
function isJudged({ name }) {
return name === 'observing' || name === 'held' || name === 'watching';
}
function evenly({ windows, exchanged }) {
return windows.map(window => window.percent === 100 && exchanged === true ? window : { ...window, percent: 50 });
}
function namesOf(objectives) {
const of = (isSeries) => [
...new Set(objectives.filter(({ kind }) => (kind === 'sustained') === isSeries).map(({ metric }) => metric)),
];
return { counts: of(false), series: of(true) };
}
function gridOf({ windows }, { now, setup, to }) {
const { stepMilliseconds, lagMilliseconds } = setup;
const floor = (time) => Math.floor(time / stepMilliseconds) * stepMilliseconds;
const [first] = windows;
if (first === undefined)
return undefined;
const grid = { from: to ?? floor(first.from), to: floor(now - lagMilliseconds), stepMilliseconds };
return grid.to > grid.from ? grid : undefined;
}
function sinceExchange(state) {
return { ...state, windows: state.windows.filter(({ percent }) => percent === 100) };
}
function armsFor({ exchanged }, arms) {
if (exchanged !== true || arms.stable === undefined)
return arms;
const { version: _, ...place } = arms.stable;
const { version } = arms.candidate;
return { candidate: { ...place, ...(version !== undefined && { version }) } };
}
async function seriesOf(telemetry, question) {
if (telemetry.series !== undefined)
return telemetry.series(question);
return { kind: 'unreadable', why: `${telemetry.name} knows no series such as ${question.metric}` };
}
function grow(known, name, { answer, join }) {
const before = known.get(name);
switch (answer.kind) {
case 'told': {
const value = before?.value === undefined ? answer.value : join(before.value, answer.value);
known.set(name, { value, to: value.grid.to, why: undefined });
return true;
}
case 'no-data':
known.set(name, { value: before?.value, to: before?.to, why: answer });
return true;
case 'unreadable':
known.set(name, { value: before?.value, to: before?.to, why: answer });
return false;
default: {
const unreachable = answer;
return unreachable;
}
}
}
function told(names, known, isPatient) {
return Object.fromEntries(names.map(name => {
const { value, why } = known.get(name) ?? { value: undefined, why: undefined };
const isSpent = why?.kind === 'unreadable' && !isPatient;
if (value !== undefined && !isSpent)
return [name, { kind: 'told', value }];
return [name, why ?? { kind: 'no-data', why: 'no interval is complete yet' }];
}));
}
}),
60158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  joinSeries),
y: () => (  joinReadings)
});
function joinReadings(before, more) {
const edges = more.edges ?? before.edges;
return {
grid: { ...before.grid, to: more.grid.to },
intervals: [...before.intervals, ...more.intervals.filter(({ from }) => from >= before.grid.to)],
...(edges !== undefined && { edges }),
lastSeen: { ...before.lastSeen, ...more.lastSeen },
remarks: [...new Set([...before.remarks, ...more.remarks])],
};
}
function joinSeries(before, more) {
return {
grid: { ...before.grid, to: more.grid.to },
points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
remarks: [...new Set([...before.remarks, ...more.remarks])],
};
}
}),
99494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  smokeBy)
});
var fault = __webpack_require__(88538);
var probe = __webpack_require__(96676);
var names = __webpack_require__(62600);
var read = __webpack_require__(4290);
var secret = __webpack_require__(85062);
var inputs = __webpack_require__(37524);
var visit = __webpack_require__(98667);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/smoke.js
const pauseMilliseconds = 1_000;
async function smoke(means, address, wish) {
const url = URL.canParse(wish.path, address.href) ? new URL(wish.path, address) : undefined;
const problem = url === undefined ? 'it is no path' : strayProblem(url, address);
const name = `GET ${wish.path}`;
const expected = expectationOf(wish);
if (url === undefined || problem !== undefined) {
const fix = 'name a path of the app, such as /health';
return [{ name, looked: 'could-not-look', fine: false, expected, got: `no look at it: ${problem}`, fix }];
}
const seen = await look(means, url, wish);
return [answerFinding(name, expected, seen), ...versionFinding(seen, wish)];
}
async function look(means, url, wish) {
const { prober, clock, cancelled } = means;
const { times = 3, deadlineMilliseconds = 10_000, withinMilliseconds = 60_000 } = wish;
const endsAt = clock.now() + withinMilliseconds;
const probes = [];
for (let inRow = 0;;) {
const probed = await prober({ url, headers: (0,visit .Yl)(means), deadlineMilliseconds });
probes.push(probed);
inRow = (0,visit .e2)(probed, wish.expectStatus ?? [200]) ? 0 : inRow + 1;
if (inRow >= times)
return { fine: true, probes: probes.slice(-times) };
if (clock.now() + pauseMilliseconds > endsAt)
return { fine: false, probes };
await clock.sleep(pauseMilliseconds, cancelled);
}
}
function answerFinding(name, expected, { fine, probes }) {
const got = inShort(probes);
if (probes.every(({ kind }) => kind === 'silent')) {
const fix = 'check that the app is started, and that this machine may reach it';
return { name, expected, looked: 'could-not-look', fine: false, got, fix };
}
const fix = 'look at the log of the app; nobody was sent to it yet';
return { name, expected, looked: 'checked', fine, got, ...(!fine && { fix }) };
}
function versionFinding({ probes }, { version }) {
if (version === undefined)
return [];
const [name, expected] = ['version', version.expected];
if (probes.every(({ kind }) => kind === 'silent')) {
return [{ name, expected, looked: 'could-not-look', fine: false, got: 'no answer' }];
}
const said = [
...new Set(probes.flatMap(each => (each.kind === 'silent' ? [] : [(0,visit .It)(each, version)]))),
];
const fine = said.length === 1 && said[0] === expected;
const got = said.map(each => each ?? 'an answer that says no version').join(', ');
const fix = 'check what was placed, and where the app says its version';
return [{ name, expected, looked: 'checked', fine, got, ...(!fine && { fix }) }];
}
function expectationOf({ expectStatus = [200], times = 3 }) {
return `${expectStatus.join(' or ')}, ${times} times in a row`;
}
function inShort(probes) {
const words = probes.slice(-5).map(each => (each.kind === 'silent' ? each.why : String(each.status)));
return `${probes.length > 5 ? `${probes.length} answers, at last ` : ''}${words.join(', ')}`;
}
function strayProblem(url, address) {
return url.origin === address.origin ? (0,visit .cg)(url) : 'it leads to another host';
}
var wiring_clock = __webpack_require__(76114);
var version = __webpack_require__(3848);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/ports/smoking.js
const withinMilliseconds = 5 * 60_000;
function smokeBy(wiring, promotion) {
const values = (0,read .K)(inputs .sR, [], wiring.raw);
const { probes: times, 'probe-path': path } = values;
if (times === 0)
return undefined;
const { clock, environment } = wiring;
const userAgent = `azure-promote/${version.version}`;
const header = headerIn(values['probe-header'], wiring);
const expectStatus = statusesIn(values['probe-status'], wiring);
const look = async (address, cancelled) => {
if (address === undefined)
return { fine: false, words: 'the candidate has no address of its own to be probed at' };
const prober = (0,probe .X)({ stopwatch: wiring_clock .dQ, environment, userAgent, signal: cancelled });
const marked = { promotion, ...(header && { header }) };
const findings = await smoke({ ...marked, prober, clock, cancelled }, address, {
path,
expectStatus,
times,
withinMilliseconds,
});
const fine = findings.every(finding => finding.fine);
const words = findings.map(({ name, expected, got }) => `${name}: expected ${expected}, got ${got}`);
return { fine, words: words.join('; ') };
};
return { look };
}
function headerIn(given, { raw }) {
if (given === undefined)
return undefined;
const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
if (name === undefined || value === undefined)
throw wrong('probe-header', 'expected `name: value`', raw.host);
return { name, value: new secret .z(value) };
}
function statusesIn(given, { raw }) {
const statuses = given.map(Number);
if (statuses.every(status => status >= 100 && status <= 599))
return statuses;
throw wrong('probe-status', `expected statuses such as 200, got ${given.join(', ')}`, raw.host);
}
function wrong(name, why, host) {
return new fault .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,names .lO)(name, host)]: why } });
}
}),
67526:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  openTelemetry),
j: () => (  spreadOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
var _steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
async function openTelemetry({ wiring, connected, clock }, resource) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_1__  .K)(_steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .dG, [], wiring.raw);
const own = { wiring, connected, clock };
const { kind } = connected;
const source = sourceOf(values, wiring);
switch (source) {
case 'none':
return undefined;
case 'platform': {
const { countsRequests, noMetrics } = await __webpack_require__.e(  6335).then(__webpack_require__.bind(__webpack_require__, 16335));
if (countsRequests(kind))
return opened(own, { source, resource });
const blind = noMetrics(kind, resource);
wiring.host.log.warning(`nobody counts requests: ${blind.why}; ${blind.instead}`);
return blind;
}
case 'log-analytics': {
const workspace = values['workspace-id'];
if (workspace === undefined)
throw missing('workspace-id', wiring);
return opened(own, { source, workspace, resource });
}
case 'prometheus':
return opened(own, { source, resource });
case 'probe': {
const { openLoad } = await __webpack_require__.e(  4275).then(__webpack_require__.bind(__webpack_require__, 6656));
const { forward } = await connected.targets(clock);
return openLoad({ wiring, clock, addressOf: async ({ arm: name = '' }) => forward.addressOf(name) });
}
default: {
const unreachable = source;
return unreachable;
}
}
}
function sourceOf({ source, load }, { raw }) {
const named = source ?? (load === undefined ? 'platform' : 'probe');
if (load === undefined || named === 'probe')
return named;
const why = `it is judged alone: leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)('source', raw.host)} out, or say probe`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)('load', raw.host)]: why },
});
}
async function opened({ wiring, connected, clock }, named) {
const { openSource } = await __webpack_require__.e(  4815).then(__webpack_require__.bind(__webpack_require__, 54815));
const { source, workspace, resource } = named;
const { kind } = connected;
const arms = source === 'platform' && kind === 'front-door' ? await armsOf(connected, clock) : [];
const { telemetry } = await openSource(source, {
...{ wiring, clock, mark: 'version', arms: { candidate: {} } },
place: { kind, entrance: connected, live: { resource, arms } },
values: { 'workspace-id': workspace },
});
return telemetry;
}
async function armsOf({ targets }, clock) {
const { forward } = await targets(clock);
return (await forward.read()).arms;
}
function missing(name, { raw }) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)(name, raw.host)]: 'it is needed by this source, and missing' },
});
}
const hour = 3_600_000;
const halfMinute = 30_000;
async function spreadOf(telemetry, { stable }, now) {
if (telemetry.spread === undefined || stable === undefined)
return undefined;
const { stepMilliseconds, lagMilliseconds } = telemetry.abilities;
const step = Math.ceil(halfMinute / stepMilliseconds) * stepMilliseconds;
const to = Math.floor((now - lagMilliseconds) / step) * step;
try {
const answer = await telemetry.spread({
stable,
grid: { from: to - Math.ceil(hour / step) * step, to, stepMilliseconds: step },
});
return answer.kind === 'told' ? answer.value : undefined;
}
catch (thrown) {
if ((0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).code === 'CANCELLED')
throw thrown;
return undefined;
}
}
}),
36889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  newPromotion),
o: () => (  thisRun)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
function thisRun(host, environment) {
const of = (name) => environment[name] ?? '';
const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
switch (host.name) {
case 'github': {
const run = `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}/attempts/${of('GITHUB_RUN_ATTEMPT')}`;
return {
run,
driver: `github ${of('GITHUB_RUN_ID')}.${of('GITHUB_RUN_ATTEMPT')} ${of('GITHUB_JOB')} ${own}`,
};
}
case 'azure-pipelines': {
const run = `${of('SYSTEM_COLLECTIONURI')}${of('SYSTEM_TEAMPROJECT')}/_build/results?buildId=${of('BUILD_BUILDID')}`;
return { run, driver: `azure-pipelines ${of('BUILD_BUILDID')} ${of('SYSTEM_JOBNAME')} ${own}` };
}
case 'terminal': {
const driver = `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username}@${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${own}`;
return { run: driver, driver };
}
default: {
const unreachable = host.name;
return unreachable;
}
}
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function newPromotion(now) {
let [time, left] = ['', now];
for (let digit = 0; digit < 10; digit += 1) {
time = `${alphabet[left % 32]}${time}`;
left = Math.floor(left / 32);
}
const chance = [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16)].map(byte => alphabet[byte % 32]).join('');
return `prm_${time}${chance}`;
}
})
};
