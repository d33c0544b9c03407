export const shared = {
54815:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openSource: () => (  openSource),
u: () => (  sourceKind)
});
var fault = __webpack_require__(88538);
var step_names = __webpack_require__(62600);
var telemetry_telemetry = __webpack_require__(11702);
var own_header = __webpack_require__(88616);
var front_door = __webpack_require__(73579);
var did_you_mean = __webpack_require__(97331);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/metrics.js
const logForms = {
requests: { needs: [], may: ['where'], own: ['bad'] },
aggregate: { needs: ['kql'], may: ['where'] },
query: { needs: ['kql'], may: [] },
};
const jsonForms = {
counts: { needs: ['url', 'total', 'bad'], may: ['points', 'at', 'time'], own: ['histogram'] },
series: { needs: ['url', 'value'], may: ['points', 'at', 'time'] },
};
const prometheusForms = {
requests: { needs: [], may: ['metric', 'where', 'bad', 'latency'] },
query: { needs: ['promql'], may: [] },
};
function prometheusMetrics(given, raw) {
return read(given, raw, { forms: prometheusForms, entry: prometheusMetric });
}
function prometheusMetric(kind, fields) {
if (kind === 'query')
return { kind, promql: textIn(fields, 'promql') ?? '' };
const [metric, where, bad, latency] = ['metric', 'where', 'bad', 'latency'].map(name => textIn(fields, name));
return {
kind: 'requests',
...(metric !== undefined && { metric }),
...(where !== undefined && { where }),
...(bad !== undefined && { bad }),
...(latency !== undefined && {
latency: latency === 'none' ? latency : { metric: latency, unit: 'seconds' },
}),
};
}
function logMetrics(given, raw) {
return read(given, raw, { forms: logForms, entry: logMetric });
}
function describedMetrics(given, raw) {
const metrics = read(given, raw, { forms: jsonForms, entry: describedMetric });
if (Object.hasOwn(metrics, 'requests'))
return metrics;
throw refused(raw, ['http-json needs requests among them, with kind: counts, url, total and bad']);
}
function namesOf(metrics, isWanted) {
return Object.entries(metrics).flatMap(([name, { kind }]) => (isWanted(kind) ? [name] : []));
}
function read(given, raw, { forms, entry }) {
if (given === undefined)
return {};
const problems = [];
const metrics = [];
if (!isFields(given))
throw refused(raw, ['expected names, each with what it is']);
for (const [name, fields] of Object.entries(given)) {
const tell = (problem) => problems.push(`${name}: ${problem}`);
const kind = checked(fields, forms, tell);
const metric = kind === undefined || !isFields(fields) ? undefined : entry(kind, fields, tell);
if (metric !== undefined)
metrics.push([name, metric]);
}
if (problems.length > 0)
throw refused(raw, problems);
return Object.fromEntries(metrics);
}
function checked(fields, forms, tell) {
const kinds = Object.keys(forms).join(' or ');
if (!isFields(fields)) {
tell(`expected fields, among them kind: ${kinds}`);
return undefined;
}
const kind = fields['kind'];
const form = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
if (form === undefined || typeof kind !== 'string') {
tell(`expected kind: ${kinds}, got ${shown(kind)}`);
return undefined;
}
const known = ['kind', ...form.needs, ...form.may, ...(form.own ?? [])];
for (const field of Object.keys(fields).filter(each => !known.includes(each))) {
const near = (0,did_you_mean .a)(field, known);
tell(`${field} is no field of ${kind}${near === undefined ? '' : `; did you mean ${near}?`}`);
}
for (const field of [...form.needs, ...form.may]) {
const value = fields[field];
const isMissing = value === undefined && form.needs.includes(field);
const isOdd = value !== undefined && (typeof value !== 'string' || value.trim() === '');
if (isMissing || isOdd)
tell(`${field}: expected a text, got ${shown(value)}`);
}
return kind;
}
function logMetric(kind, fields, tell) {
const [kql, where] = [textIn(fields, 'kql') ?? '', textIn(fields, 'where')];
const ifWhere = where === undefined ? {} : { where };
if (kind === 'query')
return { kind, kql };
if (kind === 'aggregate')
return { kind, kql, ...ifWhere };
const bad = badIn(fields['bad'], tell);
return { kind: 'requests', ...ifWhere, ...(bad && { bad }) };
}
function badIn(given, tell) {
if (given === undefined)
return undefined;
if (given === 'success')
return { kind: 'success' };
if (typeof given === 'number')
return { kind: 'status', from: given };
if (typeof given === 'string' && given.trim() !== '')
return { kind: 'expression', kql: given };
tell(`bad: expected a status such as 500, success, or a condition in KQL, got ${shown(given)}`);
return undefined;
}
const timeForms = ['iso', 'seconds', 'milliseconds'];
function describedMetric(kind, fields, tell) {
const text = (name) => textIn(fields, name) ?? '';
const [points, at, given] = [textIn(fields, 'points'), textIn(fields, 'at'), textIn(fields, 'time')];
const time = timeForms.find(form => form === given);
if (given !== undefined && time === undefined)
tell(`time: expected ${timeForms.join(', ')}, got ${shown(given)}`);
const described = {
url: text('url'),
...(points !== undefined && { points }),
...(at !== undefined && { at }),
...(time !== undefined && { time }),
};
if (kind === 'series')
return { kind, ...described, value: text('value') };
const histogram = histogramIn(fields['histogram'], tell);
return {
...{ kind: 'counts', ...described, total: text('total'), bad: text('bad') },
...(histogram && { histogram }),
};
}
function histogramIn(given, tell) {
if (given === undefined)
return undefined;
const counts = isFields(given) ? given['counts'] : undefined;
const edges = isFields(given) ? given['edges'] : undefined;
if (typeof counts === 'string' && typeof edges === 'string')
return { counts, edges };
if (typeof counts === 'string' && isNumbers(edges))
return { counts, edges };
tell('histogram: expected counts as a path, and edges as a path or a list of milliseconds');
return undefined;
}
function isNumbers(given) {
return Array.isArray(given) && given.length > 0 && given.every(each => typeof each === 'number');
}
function isFields(given) {
return typeof given === 'object' && Boolean(given) && !Array.isArray(given);
}
function textIn(fields, name) {
const value = fields[name];
return typeof value === 'string' ? value : undefined;
}
function shown(given) {
return given === undefined ? 'nothing' : JSON.stringify(given).slice(0, 80);
}
function refused({ host }, problems) {
return new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,step_names .lO)('metrics', host)]: problems.join('; ') },
});
}
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/source.js
function sourceKind(values, hasTarget, { raw }) {
const { source, load, 'workspace-id': workspace, 'app-insights-id': component } = values;
const named = source ?? (load === undefined ? undefined : 'probe');
if (load !== undefined && named !== 'probe') {
throw (0,refusal .H)(raw, 'load', `it is judged alone: leave ${(0,step_names .lO)('source', raw.host)} out, or say probe`);
}
if (named !== undefined)
return named;
if (values['load-test-run'] !== undefined)
return 'load-test';
if (workspace !== undefined || component !== undefined)
return 'log-analytics';
if (hasTarget)
return 'platform';
const names = ['workspace-id', 'app-insights-id', 'target'].map(name => (0,step_names .lO)(name, raw.host));
throw (0,refusal .H)(raw, 'source', `nobody was named who counts requests: give ${names.join(', ')}, or this`);
}
async function openSource(kind, opening) {
switch (kind) {
case 'platform':
return openPlatform(opening);
case 'log-analytics':
return openLogAnalytics(opening);
case 'prometheus':
return openPrometheusSource(opening);
case 'http-json':
return openHttpJson(opening);
case 'probe':
return openProbes(opening);
case 'load-test': {
const { openLoadTest } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(8924)]).then(__webpack_require__.bind(__webpack_require__, 59036));
return openLoadTest(opening);
}
default:
return kind;
}
}
async function openPlatform({ wiring, clock, place }) {
const { raw } = wiring;
if (place === undefined) {
throw (0,refusal .H)(raw, 'target', 'the platform counts the requests of a target; name it');
}
const [{ createMetrics }, { countsRequests, platformMetrics }] = await Promise.all([
__webpack_require__.e(  4804).then(__webpack_require__.bind(__webpack_require__, 24804)),
__webpack_require__.e(  6335).then(__webpack_require__.bind(__webpack_require__, 16335)),
]);
const { kind, entrance, live } = place;
if (!countsRequests(kind)) {
const why = `${kind} sees no request; name a source that does, such as ${(0,step_names .lO)('workspace-id', raw.host)}`;
throw (0,refusal .H)(raw, 'source', why);
}
const client = createMetrics(await entrance.arm());
const telemetry = platformMetrics({
kind,
client,
resource: live.resource,
now: clock.now,
hosts: (0,front_door .TE)(live.arms),
});
return { telemetry, metrics: { counts: ['requests'] } };
}
async function openLogAnalytics(opening) {
const { wiring, clock, values, place, mark, declared, arms } = opening;
const { raw } = wiring;
const { 'workspace-id': workspace, 'app-insights-id': component, role } = values;
const scope = workspace !== undefined
? { kind: 'workspace', id: workspace }
: component !== undefined
? { kind: 'resource', resourceId: component }
: undefined;
if (scope === undefined) {
const why = `log-analytics needs it, or ${(0,step_names .lO)('app-insights-id', raw.host)}`;
throw (0,refusal .H)(raw, 'workspace-id', why);
}
const metrics = { ...declared?.log, ...logMetrics(values.metrics, raw) };
const [{ logAnalytics }, { signIn }] = await Promise.all([
__webpack_require__.e(  7930).then(__webpack_require__.bind(__webpack_require__, 17930)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const { transport, credential, cloud } = (await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm;
const telemetry = logAnalytics({
...{ transport, credential, cloud, clock, scope, mark, metrics },
...(role === undefined ? { versions: (0,telemetry_telemetry .bS)(arms) } : { role: rolesIn(role) }),
});
const counts = namesOf(metrics, kind => kind === 'requests');
return {
telemetry,
metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind !== 'requests') },
};
}
function rolesIn(given) {
const roles = given.split(',').map(role => role.trim());
const named = roles.filter(role => role !== '');
return named.length === 0 ? [given] : named;
}
async function openPrometheusSource({ wiring, clock, values, place, declared }) {
const metrics = { ...declared?.prometheus, ...prometheusMetrics(values.metrics, wiring.raw) };
const [{ openPrometheus }, { openTransport }, { signIn }] = await Promise.all([
__webpack_require__.e(  1760).then(__webpack_require__.bind(__webpack_require__, 91760)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const telemetry = await openPrometheus({
...{ wiring, clock, metrics },
transport: place?.entrance.transport ?? openTransport(wiring),
credential: async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential,
});
const counts = namesOf(metrics, kind => kind === 'requests');
return {
telemetry,
metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind === 'query') },
};
}
async function openHttpJson({ wiring, clock, values }) {
const { raw } = wiring;
const metrics = describedMetrics(values.metrics, raw);
const [{ httpJson }, { openTransport }] = await Promise.all([
__webpack_require__.e(  4216).then(__webpack_require__.bind(__webpack_require__, 64216)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
]);
const header = (0,own_header .N)('source-header', values['source-header'], wiring);
const transport = openTransport(wiring);
const telemetry = httpJson({ transport, now: clock.now, metrics, ...(header && { header }) });
return {
telemetry,
metrics: {
counts: namesOf(metrics, kind => kind === 'counts'),
series: namesOf(metrics, kind => kind === 'series'),
},
};
}
async function openProbes({ wiring, clock, values, place, arms }) {
const { 'candidate-url': candidate, 'stable-url': stable } = values;
if (place === undefined && candidate === undefined) {
const why = `our own requests need an address: name it, or ${(0,step_names .lO)('target', wiring.raw.host)}`;
throw (0,refusal .H)(wiring.raw, 'candidate-url', why);
}
const { openLoad, unreachable } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(6656)]).then(__webpack_require__.bind(__webpack_require__, 6656));
const given = [candidate, stable].flatMap(each => each ?? []);
const addressOf = ({ arm }) => given.find(({ host }) => host === arm) ?? place?.live.arms.find(({ name }) => name === arm)?.address;
for (const arm of [arms.candidate, arms.stable]) {
const problem = arm && unreachable(addressOf(arm));
if (problem === undefined)
continue;
throw new fault .v('PROBE_UNUSABLE', `${arm?.arm ?? 'the candidate'} cannot be asked: ${problem}`);
}
const telemetry = openLoad({ wiring, clock, addressOf: async (arm) => addressOf(arm) });
return { telemetry, metrics: { counts: ['requests'] } };
}
}
};
