import { shared as shared18 } from './shared-18.js';
import { shared as shared53 } from './shared-53.js';
import { shared as shared54 } from './shared-54.js';
export const id = 8125;
export const ids = [8125,4815];
export const modules = {
33155:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => (  isOver),
Yw: () => (  lastVerdict),
lk: () => (  endingFor)
});
var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38985);
function isOver(plan, look) {
if (look.verdict.kind === 'fail')
return true;
if ((look.answeredUntil ?? 0) >= plan.until)
return true;
const lag = plan.setup.lagMilliseconds;
const patience = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__  .RI)(lag);
const isBlind = look.answeredUntil === undefined && look.unreadableSince !== undefined;
if (isBlind && look.now - (look.unreadableSince ?? look.now) >= patience)
return true;
const last = plan.kind === 'past' ? look.now : plan.until + lag + patience;
return look.now >= last;
}
function lastVerdict(plan, verdict, evidence) {
if (verdict.kind !== 'pass' && verdict.kind !== 'undecided')
return verdict;
const doubts = plan.counts.flatMap(metric => {
const told = evidence.counts[metric];
return told?.kind === 'told' ? doubtOf(told.value, plan) : [];
});
const [doubt] = doubts;
if (doubt === undefined)
return verdict;
return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: doubt };
}
function doubtOf({ grid, intervals }, plan) {
if (grid.to < plan.until) {
return [`the counts end at ${timeOf(grid.to)}, and were asked for until ${timeOf(plan.until)}`];
}
const first = intervals.find(interval => isCounted(interval, plan))?.from;
const who = plan.arms.stable === undefined ? 'a request' : 'requests of both arms';
if (first === undefined)
return [];
if (first - plan.from <= (plan.until - plan.from) / 2)
return [];
return [
`${who} were counted only from ${timeOf(first)} on, and the time that is judged begins at ${timeOf(plan.from)}: judge a shorter time, or later`,
];
}
function isCounted({ candidate, stable }, { arms }) {
return candidate !== undefined && (arms.stable === undefined || stable !== undefined);
}
function timeOf(at) {
return new Date(at).toISOString().replace('.000Z', 'Z');
}
const endings = {
pass: { outcome: 'passed' },
fail: { outcome: 'refused', code: 'GATE_FAILED' },
undecided: { outcome: 'held', code: 'GATE_UNDECIDED' },
'no-data': { outcome: 'held', code: 'GATE_NO_DATA' },
unreadable: { outcome: 'held', code: 'TELEMETRY_UNREADABLE' },
};
function endingFor({ kind }) {
return endings[kind];
}
}),
34621:
(shared54[34621]),
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
71785:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VN: () => (  unknownVersion),
Y$: () => (  whoseWords),
nW: () => (  hour),
py: () => (  absentVersions),
vU: () => (  whose)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97331);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11702);
const hour = 3_600_000;
const mostListed = 10;
function whose(seen, versions) {
if (seen?.kind !== 'told')
return { kind: 'one' };
const [role, ...others] = (0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .R7)(seen.value, versions);
if (role === undefined)
return { kind: 'one' };
if (others.length === 0)
return { kind: 'one', role };
const why = `${versions.join(' and ')} are reported by ${(0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .ww)([role, ...others])}: say which one is meant, or both by commas where they are one service, such as its slots`;
return { kind: 'several', why };
}
function whoseWords(versions, role) {
return `${versions.join(' and ')} report as ${(0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .ww)([role])}: only its requests count`;
}
async function absentVersions(gate, { arms }, now) {
const named = [
{ side: 'candidate', version: arms.candidate.version },
{ side: 'stable', version: arms.stable?.version },
];
if (named.every(({ version }) => version === undefined))
return undefined;
const answer = await gate.versions(now - hour, now);
if (answer?.kind !== 'told')
return undefined;
const seen = answer.value;
for (const { side, version } of named) {
if (version !== undefined && !seen.some(each => each.version === version))
return { side, version, seen };
}
return undefined;
}
function unknownVersion({ version, side, seen }) {
const names = seen.map(each => (each.version === '' ? '(none)' : each.version));
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .a)(version, names);
const listed = seen
.slice(0, mostListed)
.map(({ total }, at) => `${names[at]} (${Math.round(total).toLocaleString('en-US')} requests)`);
const more = seen.length > mostListed ? ` and ${seen.length - mostListed} more` : '';
const question = near === undefined ? '' : `; did you mean ${near}?`;
const there = listed.length === 0 ? 'no request was seen at all' : `seen were ${listed.join(', ')}${more}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('VERSION_UNKNOWN', `the version ${version} of the ${side} was not seen in the last hour; ${there}${question}`, { hint: `correct the input ${side}-version, or let the version report as service.version` });
}
}),
39678:
(shared18[39678]),
43929:
(shared18[43929]),
11702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R7: () => (  rolesOf),
bS: () => (  versionsIn),
ww: () => (  roleWords)
});
function versionsIn({ candidate, stable }) {
return [candidate.version, stable?.version].flatMap(each => each ?? []);
}
function rolesOf(seen, versions) {
return [...new Set(seen.flatMap(({ version, roles = [] }) => (versions.includes(version) ? roles : [])))];
}
function roleWords(roles) {
const [shown, more] = [roles.slice(0, 10), roles.length - 10];
const words = shown.map(role => (role === '' ? 'no name at all' : JSON.stringify(role)));
return `${words.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}
}),
78125:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeGateDesk: () => (  makeGateDesk)
});
var promises_ = __webpack_require__(51455);
var fault = __webpack_require__(88538);
var read = __webpack_require__(4290);
var inputs = __webpack_require__(34621);
var slo_gate_versions = __webpack_require__(71785);
var telemetry_telemetry = __webpack_require__(11702);
var names = __webpack_require__(62600);
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/alerts.js
async function openAlerts(opening) {
const { values, kind } = opening;
if (values.alerts === undefined)
return undefined;
return kind === 'prometheus' && values['alerts-of']?.startsWith('/') !== true
? ofPrometheus(opening)
: ofAzureMonitor(opening);
}
async function ofPrometheus({ wiring, clock, values, place }) {
const [{ openPrometheusAlerts }, { conditionsProblem }, { openTransport }, { signIn }] = await Promise.all([
__webpack_require__.e(  1760).then(__webpack_require__.bind(__webpack_require__, 91760)),
__webpack_require__.e(  4370).then(__webpack_require__.bind(__webpack_require__, 61989)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const where = values['alerts-of'];
const problem = where === undefined ? undefined : conditionsProblem(where);
if (problem !== undefined) {
throw (0,refusal .H)(wiring.raw, 'alerts-of', `expected conditions such as service="shop": ${problem}`);
}
const credential = async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential;
return openPrometheusAlerts({ wiring, clock, transport: openTransport(wiring), credential }, where);
}
const resource = /^\/subscriptions\/([^/\s]+)\/resourceGroups\/([^/\s]+)(\/providers\/\S+)?$/i;
async function ofAzureMonitor({ wiring, values, place }) {
const { raw } = wiring;
const id = values['alerts-of'] ?? place?.live.resource ?? values['app-insights-id'];
if (id === undefined) {
const why = `nobody said whose alerts count: give the full id of a resource or a group, or ${(0,names .lO)('target', raw.host)}`;
throw (0,refusal .H)(raw, 'alerts-of', why);
}
const [, subscription, group, below] = resource.exec(id) ?? [];
if (subscription === undefined || group === undefined) {
throw (0,refusal .H)(raw, 'alerts-of', 'expected the full id of a resource or of a resource group');
}
const [{ createAlerts }, { azureMonitorAlerts }, { signIn }] = await Promise.all([
__webpack_require__.e(  4066).then(__webpack_require__.bind(__webpack_require__, 94066)),
__webpack_require__.e(  1053).then(__webpack_require__.bind(__webpack_require__, 21053)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const arm = (await place?.entrance.arm()) ?? (await signIn(wiring, subscription)).arm;
const of = below === undefined ? { kind: 'group', name: group } : { kind: 'resource', id };
return azureMonitorAlerts({ client: createAlerts(arm), query: { subscription, of } });
}
var kinds = __webpack_require__(21404);
var coordinates = __webpack_require__(23099);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/place.js
async function placeFor(wiring) {
const { raw } = wiring;
if (raw.get('target') === undefined)
return undefined;
const values = (0,read .K)(kinds .lY, kinds .ZF, raw);
const named = (0,coordinates .T)(values, raw.host);
const [{ enter }, { makeTarget }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(7576)]).then(__webpack_require__.bind(__webpack_require__, 41691)),
__webpack_require__.e(  6254).then(__webpack_require__.bind(__webpack_require__, 16254)),
]);
const entrance = await enter(values.target, named, wiring);
const target = await makeTarget(values.target, {
surroundings: wiring,
entrance,
named,
signal: wiring.host.cancelled,
});
const live = await target.read();
const isSticky = (live.stickyMilliseconds ?? target.abilities.stickyMilliseconds) > 0;
return { kind: values.target, name: named.name, entrance, live, isSticky };
}
function armsIn({ live }, wanted, { raw }) {
const { arms, idle } = live;
if (wanted.candidate === undefined) {
const [only, ...others] = arms.filter(({ share }) => share > 0);
if (only !== undefined && others.length === 0)
return { candidate: only.name };
const shared = arms.map(({ name, share }) => `${name} ${share} %`).join(', ');
throw (0,refusal .H)(raw, 'candidate', `the traffic is split (${shared}): name the arm that is to be judged`);
}
const name = wanted.candidate === 'idle' && idle.length === 1 ? (idle[0] ?? 'idle') : wanted.candidate;
const candidate = armNamed(arms, name);
if (candidate === undefined)
throw (0,refusal .H)(raw, 'candidate', absent(name, arms));
const others = arms.filter(each => each !== candidate);
const stable = wanted.stable === undefined ? usualStable(others) : armNamed(others, wanted.stable);
if (stable === undefined) {
const why = wanted.stable?.toLowerCase() === candidate.name.toLowerCase()
? `${candidate.name} is the candidate itself`
: absent(wanted.stable ?? 'a stable arm', others);
throw (0,refusal .H)(raw, 'stable', why);
}
const isWhole = Math.abs(candidate.share + stable.share - 100) < 1e-6;
return {
candidate: candidate.name,
stable: stable.name,
...(isWhole && { share: candidate.share }),
};
}
function armNamed(arms, name) {
return arms.find(arm => arm.name.toLowerCase() === name.toLowerCase());
}
function usualStable(others) {
const byShare = others.toSorted((one, other) => other.share - one.share);
return others.find(({ name }) => name.toLowerCase() === 'production') ?? byShare[0];
}
function absent(name, arms) {
const there = arms.map(arm => arm.name).join(', ');
return `${name} does not exist; ${there === '' ? 'there is no other arm' : `there are ${there}`}`;
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/arms.js
function armsBy(telling) {
const { values, place, wiring, kind } = telling;
refuseSame(telling);
const chosen = place && armsIn(place, { candidate: values.candidate, stable: values.stable }, wiring);
const service = values.service ?? values.role ?? place?.name ?? 'the service';
switch (kind) {
case 'platform':
return byPlace(chosen ?? { candidate: service }, service);
case 'log-analytics':
return byTelemetry(telling, chosen, service);
case 'prometheus':
return byLabels(telling, chosen, service);
case 'http-json':
return byDescription(values, chosen, service);
case 'probe':
return byAddress(values, chosen, service);
case 'load-test':
return byDescription(values, undefined, service);
default:
return kind;
}
}
function refuseSame({ values, wiring: { raw } }) {
for (const what of ['version', 'role', 'where']) {
const [candidate, stable] = [values[`candidate-${what}`], values[`stable-${what}`]];
if (candidate === undefined || candidate !== stable)
continue;
throw (0,refusal .H)(raw, `stable-${what}`, `candidate and stable are the same, ${JSON.stringify(stable)}`);
}
}
function byPlace({ candidate, stable, share }, service) {
const isAlone = stable === undefined;
const arms = isAlone
? { candidate: { arm: candidate } }
: { candidate: { arm: candidate }, stable: { arm: stable } };
return {
...{ service, arms, whole: arms },
names: isAlone ? { candidate: service } : { candidate, stable },
mark: 'version',
...(share !== undefined && { share }),
};
}
function byTelemetry({ values, place, wiring }, chosen, service) {
const [candidate, stable] = [markedBy(values, 'candidate'), markedBy(values, 'stable')];
const whole = { candidate: everything };
const isOneOfMany = values['workspace-id'] !== undefined && values.role === undefined;
const mark = values['candidate-role'] === undefined ? 'version' : 'role';
const share = chosen?.share;
if (candidate !== undefined) {
const arms = { candidate: candidate.arm, ...(stable && { stable: stable.arm }) };
const isMixed = isOneOfMany && mark === 'version' && candidate.arm.version === undefined;
return {
...{ service, mark, arms },
whole: mark === 'role' ? arms : whole,
...(isMixed && { strangers: true }),
names: { candidate: candidate.name, ...(stable && { stable: stable.name }) },
...(share !== undefined && stable !== undefined && { share }),
};
}
if (chosen?.stable !== undefined && place?.kind === 'container-apps') {
return {
...byPlace(chosen, service),
...{ whole, mark: 'instance' },
...(isOneOfMany && { strangers: true }),
};
}
if (chosen?.stable !== undefined) {
const why = 'the requests of a slot are known by their version: name it, and that of stable';
throw (0,refusal .H)(wiring.raw, 'candidate-version', why);
}
if (isOneOfMany) {
throw (0,refusal .H)(wiring.raw, 'role', 'a workspace holds the requests of many services: name this one');
}
return { ...{ service, whole, mark }, arms: whole, names: { candidate: service } };
}
const everything = { expression: 'true' };
const everySeries = { expression: '{}' };
function markedBy(values, side) {
const [version, role, where] = [values[`${side}-version`], values[`${side}-role`], values[`${side}-where`]];
if (version !== undefined)
return { arm: { version }, name: version };
if (role !== undefined)
return { arm: { arm: role }, name: role };
return where === undefined ? undefined : { arm: { expression: where }, name: where };
}
function byLabels({ values, wiring }, chosen, service) {
const role = ['candidate-role', 'stable-role'].find(name => values[name] !== undefined);
if (role !== undefined)
throw (0,refusal .H)(wiring.raw, role, 'Prometheus knows no roles; name a label');
const whole = { candidate: everySeries };
const [candidate, stable] = [markedBy(values, 'candidate'), markedBy(values, 'stable')];
if (candidate?.arm.expression !== undefined) {
return {
...{ service, whole, mark: 'version' },
arms: { candidate: candidate.arm, ...(stable && { stable: stable.arm }) },
names: { candidate: candidate.name, ...(stable && { stable: stable.name }) },
};
}
if (candidate === undefined && chosen?.stable === undefined) {
return { ...{ service, whole, mark: 'version' }, arms: whole, names: { candidate: service } };
}
return { ...byDescription(values, chosen, service), whole };
}
function byDescription(values, chosen, service) {
const arm = (name, version) => name === undefined && version === undefined
? undefined
: { ...(name !== undefined && { arm: name }), ...(version !== undefined && { version }) };
const candidate = arm(chosen?.candidate, values['candidate-version']);
const stable = arm(chosen?.stable, values['stable-version']);
const arms = { candidate: candidate ?? {}, ...(stable && { stable }) };
const share = chosen?.share;
return {
...{ service, arms, whole: arms, mark: 'version' },
names: {
candidate: values['candidate-version'] ?? chosen?.candidate ?? service,
...(stable && { stable: values['stable-version'] ?? chosen?.stable ?? 'stable' }),
},
...(share !== undefined && stable !== undefined && { share }),
};
}
function byAddress(values, chosen, service) {
const hosts = hostsIn(values);
const side = (name) => {
const [arm, version] = [hosts[name] ?? chosen?.[name], values[`${name}-version`]];
if (arm === undefined)
return undefined;
const isSaid = values['probe-version'] !== undefined && version !== undefined;
return { arm: { arm, ...(isSaid && { version }) }, name: version ?? arm };
};
const [candidate, stable] = [side('candidate'), side('stable')];
const arms = { candidate: candidate?.arm ?? {}, ...(stable && { stable: stable.arm }) };
const isAlone = stable === undefined && values['candidate-version'] === undefined;
return {
...{ service, arms, whole: arms, mark: 'version' },
names: {
candidate: isAlone ? service : (candidate?.name ?? service),
...(stable && { stable: stable.name }),
},
};
}
function hostsIn(values) {
const { 'candidate-url': candidate, 'stable-url': stable } = values;
return { ...(candidate && { candidate: candidate.host }), ...(stable && { stable: stable.host }) };
}
var promql_matcher = __webpack_require__(39678);
var matchers_in = __webpack_require__(43929);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/declared.js
function usableMetrics(declared, source) {
const used = declared.map(metric => [metric.name, usedBy(metric, source)]);
return {
prometheus: Object.fromEntries(used.flatMap(([name, each]) => (each.kind === 'prometheus' ? [[name, each.metric]] : []))),
log: Object.fromEntries(used.flatMap(([name, each]) => (each.kind === 'log' ? [[name, each.metric]] : []))),
unusable: Object.fromEntries(used.flatMap(([name, each]) => (each.kind === 'unusable' ? [[name, each.why]] : []))),
};
}
function usedBy(metric, source) {
const queries = metric.kind === 'threshold' ? [metric.query] : [metric.total, metric.good ?? metric.bad];
const stranger = queries.find(query => query !== undefined && !isOf(query, source));
if (stranger !== undefined) {
const whose = stranger.type ?? 'a source without a type';
return unusable(`its query is for ${whose}, and ${source} is asked here`);
}
if (source === 'prometheus') {
return metric.kind === 'threshold'
? { kind: 'prometheus', metric: { kind: 'query', promql: metric.query.query } }
: ratioOf(metric);
}
if (source !== 'log-analytics')
return unusable(`${source} takes no queries`);
if (metric.kind === 'threshold')
return { kind: 'log', metric: { kind: 'query', kql: metric.query.query } };
return unusable('two queries in KQL cannot be counted together: declare the same requests with kind: requests, where and bad');
}
const declared_names = {
prometheus: ['prometheus', 'thanos', 'mimir', 'cortex', 'victoriametrics', 'azuremanagedprometheus'],
'log-analytics': ['loganalytics', 'azureloganalytics', 'azuremonitorlogs', 'applicationinsights'],
};
function isOf({ type }, source) {
if (type === undefined)
return true;
return declared_names[source]?.includes(type.toLowerCase().replace(/[^a-z]/g, '')) === true;
}
function ratioOf({ total, good, bad, counter }) {
const [whole, part] = [selectionIn(total.query, counter), selectionIn((good ?? bad)?.query ?? '', counter)];
if (whole === undefined || part === undefined)
return unusable(howTo);
const known = new Set(whole.matchers.map(textOf));
const [own, ...others] = part.matchers.filter(each => !known.has(textOf(each)));
const isPart = part.matchers.length === known.size + 1 && part.metric === whole.metric;
if (own === undefined || others.length > 0 || !isPart)
return unusable(howTo);
const condition = good === undefined ? own : (0,promql_matcher .DI)(own);
return {
kind: 'prometheus',
metric: {
...{ kind: 'requests', metric: whole.metric, bad: textOf(condition), latency: 'none' },
...(whole.matchers.length > 0 && { where: (0,promql_matcher .hS)(whole.matchers) }),
},
};
}
const howTo = 'only two selections of one counter that differ in one condition are counted as they stand: declare it with kind: requests, metric, where and bad';
const declared_form = /^\s*(?<sum>sum\s*\(\s*)?(?<rate>(?:rate|increase)\s*\(\s*)?(?<metric>[A-Za-z_:][\w:]*)\s*(?<where>\{[\s\S]*\})?\s*(?<range>\[\s*\w+\s*\])?(?<ends>[\s)]*)$/;
function selectionIn(query, isCounter) {
const { sum, rate, metric, where, range, ends = '' } = declared_form.exec(query)?.groups ?? {};
if (metric === undefined)
return undefined;
const opened = [sum, rate].filter(each => each !== undefined).length;
const isWhole = ends.replace(/\s/g, '').length === opened;
const isRate = rate !== undefined;
if (!isWhole || isRate !== (range !== undefined) || (!isRate && !isCounter))
return undefined;
if (where === undefined || /^\{\s*\}$/.test(where))
return { metric, matchers: [] };
const reading = (0,matchers_in .P)(where);
return reading.kind === 'matchers' ? { metric, matchers: reading.matchers } : undefined;
}
function textOf(matcher) {
return (0,promql_matcher .hS)([matcher]);
}
function unusable(why) {
return { kind: 'unusable', why };
}
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/keeping.js
async function keep({ evidence, page }, keeping) {
const folder = folderOf(keeping);
const stamp = new Date(keeping.now).toISOString().replace(/[-:]|\.\d+/g, '');
const stem = `slo-gate-${keeping.service.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60)}-${stamp}`;
try {
await (0,promises_.mkdir)(folder, { recursive: true });
return {
evidence: await written(folder, `${stem}.json`, evidence),
page: await written(folder, `${stem}.html`, page),
};
}
catch (thrown) {
keeping.warn(`the evidence is not kept: ${(0,fault .P)(thrown).message}`);
return { evidence: '', page: '' };
}
}
function folderOf({ folder, environment }) {
if (folder !== undefined)
return (0,external_node_path_.resolve)(folder);
const runner = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
return (0,external_node_path_.join)(runner ?? (0,external_node_os_.tmpdir)(), 'azure-promote');
}
async function written(folder, name, text) {
for (let number = 1;; number += 1) {
const own = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
const path = (0,external_node_path_.join)(folder, own);
try {
await (0,promises_.writeFile)(path, text, { flag: 'wx' });
return path;
}
catch (thrown) {
if (number >= 100 || !isTaken(thrown))
throw thrown;
}
}
}
function isTaken(thrown) {
return typeof thrown === 'object' && thrown !== undefined && String(thrown).includes('EEXIST');
}
var promotion_history = __webpack_require__(9743);
var promotion_standing = __webpack_require__(86175);
var traffic_coordinates = __webpack_require__(82448);
var ledgers = __webpack_require__(84134);
var standing_order = __webpack_require__(40653);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/rollout-order.js
async function orderFor(wiring, values) {
const { promotion: id, service, environment } = values;
if (id === undefined)
return undefined;
const { raw, host } = wiring;
if (service === undefined)
throw (0,refusal .H)(raw, 'service', 'the ledger keeps rollouts by their service: name it');
const ledger = await (0,ledgers.openLedger)((0,ledgers .bC)(wiring).place, wiring, host.cancelled);
const standing = (0,promotion_history .Y)(await ledger.read({ service, environment }));
const found = (0,promotion_standing .b)(standing, id);
if (found === undefined) {
const there = standing.promotions.map(each => each.id).slice(-5);
const known = there.length === 0 ? 'none' : there.join(', ');
throw (0,refusal .H)(raw, 'promotion', `${id} is not in the ledger of ${service} in ${environment}; there are ${known}`);
}
return ordered(found.order, raw);
}
function ordered(body, raw) {
const { given, arms, setup } = (0,standing_order .Rx)(body);
const versions = {
...(arms?.candidate.version !== undefined && { 'candidate-version': arms.candidate.version }),
...(arms?.stable?.version !== undefined && { 'stable-version': arms.stable.version }),
...(arms?.candidate.arm !== undefined && { candidate: arms.candidate.arm }),
...(arms?.stable?.arm !== undefined && { stable: arms.stable.arm }),
};
const known = { ...given, ...versions };
const hasPlace = scopes.some(each => raw.get(each) !== undefined);
const get = name => {
const isKnown = isAbout(name) && Object.hasOwn(known, name) && !(hasPlace && scopes.includes(name));
return raw.get(name) ?? (isKnown ? known[name] : undefined);
};
return { raw: { ...raw, get }, ...(setup && { objectives: setup.objectives }) };
}
const scopes = ['workspace-id', 'app-insights-id'];
function isAbout(name) {
if (name.startsWith('prometheus-'))
return true;
return [
...['target', 'resource-group', 'resource-id', 'candidate', 'stable'],
...[...traffic_coordinates .w1, ...traffic_coordinates .yr].filter(each => each !== 'kubeconfig'),
...['source', ...scopes, 'role', 'candidate-version', 'stable-version'],
].includes(name);
}
var source = __webpack_require__(54815);
var judge_judge = __webpack_require__(79283);
var ending = __webpack_require__(33155);
var schedule = __webpack_require__(38985);
var period = __webpack_require__(6766);
;// CONCATENATED MODULE: ./lib/shared/judge/budget/grid.js
const minute = 60_000;
const hour = 60 * minute;
const quarterHour = 15 * minute;
function budgetGrid(budget, end) {
const lengths = budget.burn.flatMap(({ longMilliseconds, shortMilliseconds }) => [
longMilliseconds,
shortMilliseconds,
]);
const slices = budget.budgeting.kind === 'occurrences' ? [] : [budget.budgeting.milliseconds];
const coarsest = budget.window.kind === 'rolling' ? hour : quarterHour;
const divisor = [...lengths, ...slices].reduce(greatestCommonDivisor, coarsest);
const step = Math.max(minute, divisor);
const to = Math.floor(end / step) * step;
const from = Math.min((0,period .j)(budget.window, to).from, to - Math.max(0, ...lengths));
return { from: Math.floor(from / step) * step, to, stepMilliseconds: step };
}
function greatestCommonDivisor(left, right) {
return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
var joining = __webpack_require__(60158);
var timing = __webpack_require__(65406);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/questions.js
function countQuestions(plan, telemetry, { known, now }) {
return plan.counts.map((metric) => {
const latency = (0,timing .y)(telemetry.abilities, plan.setup.objectives, metric);
return {
...{ known, key: metric, join: joining .y },
grid: gridOf(plan, now, plan.from),
ask: grid => telemetry.counts({ metric, arms: plan.arms, grid, latency }),
};
});
}
function budgetQuestions(plan, telemetry, { known, now }) {
const end = now - plan.setup.lagMilliseconds;
return plan.budgets
.filter(question => !isOfPoints(question))
.map(({ key, metric, budget }) => {
const latency = budget.bad.kind === 'slower';
return {
...{ known, key, join: joining .y },
grid: budgetGrid(budget, end),
ask: grid => telemetry.counts({ metric, arms: plan.whole, grid, latency }),
};
});
}
function seriesQuestions(plan, telemetry, { known, now }) {
const ask = (metric, arm) => (grid) => telemetry.series?.({ metric, arm, grid }) ?? unknown(telemetry, metric);
const own = plan.series.map((metric) => {
return {
...{ known, key: metric, join: joining .C },
grid: gridOf(plan, now, seriesFrom(plan, metric)),
ask: ask(metric, plan.arms.candidate),
};
});
const ofBudgets = plan.budgets.filter(isOfPoints).map(({ key, metric, budget }) => {
const grid = budgetGrid(budget, now - plan.setup.lagMilliseconds);
return { known, key, join: joining .C, grid, ask: ask(metric, plan.whole.candidate) };
});
return [...own, ...ofBudgets];
}
async function unknown({ name }, metric) {
return { kind: 'unreadable', why: `${name} knows no numbers such as ${metric}` };
}
function seriesFrom({ setup, kind, from, until, arms }, metric) {
if (kind === 'watch' && arms.stable !== undefined)
return from;
const step = setup.stepMilliseconds;
const lengths = setup.objectives.flatMap(each => each.kind === 'sustained' && each.metric === metric ? [each.milliseconds] : []);
const longest = Math.ceil(Math.max(0, ...lengths) / step) * step;
return kind === 'past' ? Math.min(from, until - longest) : from - longest;
}
function isOfPoints({ budget }) {
return budget.bad.kind === 'beyond';
}
function keysOf({ budgets }, ofPoints) {
return budgets.filter(question => isOfPoints(question) === ofPoints).map(({ key }) => key);
}
function gridOf({ setup, until }, now, from) {
const { stepMilliseconds: step, lagMilliseconds: lag } = setup;
const complete = Math.floor((now - lag) / step) * step;
return { from, to: Math.min(until, complete), stepMilliseconds: step };
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/collecting.js
const ofEverything = / with true\b/;
function startCollecting(plan, telemetry, spread) {
const counts = new Map();
const series = new Map();
let unreadableSince;
return async (now) => {
const questions = [
...countQuestions(plan, telemetry, { known: counts, now }),
...budgetQuestions(plan, telemetry, { known: counts, now }),
];
const answers = [];
for (const question of questions)
answers.push(...(await grow(question)));
for (const question of seriesQuestions(plan, telemetry, { known: series, now })) {
answers.push(...(await grow(question)));
}
const isReadable = answers.every(({ kind }) => kind !== 'unreadable');
unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
const patience = (0,schedule .RI)(plan.setup.lagMilliseconds);
const isPatient = plan.kind === 'watch' && unreadableSince !== undefined && now - unreadableSince < patience;
return {
evidence: {
now,
windows: plan.share === undefined ? [] : [{ percent: plan.share, from: plan.from }],
counts: toldOf([...plan.counts, ...keysOf(plan, false)], counts, isPatient),
series: toldOf([...plan.series, ...keysOf(plan, true)], series, isPatient),
...(spread !== undefined && { spread }),
...(unreadableSince !== undefined && { unreadableSince }),
},
answeredUntil: answeredUntil(plan, counts, series),
unreadableSince,
remarks: [...counts.values(), ...series.values()].flatMap(remarksOf),
};
};
}
function remarksOf({ value, why }) {
const hint = why?.kind === 'unreadable' ? why.hint : undefined;
return [...(value?.remarks ?? []), ...(hint === undefined ? [] : [`what to do: ${hint}`])];
}
async function grow({ known, key, grid, ask, join, }) {
const before = known.get(key)?.value;
const asked = { ...grid, from: before?.grid.to ?? grid.from };
if (asked.to <= asked.from)
return [];
const answer = await ask(asked);
if (answer.kind === 'told') {
known.set(key, { value: before === undefined ? answer.value : join(before, answer.value) });
return [];
}
known.set(key, { ...(before !== undefined && { value: before }), why: answer });
return [answer];
}
function toldOf(keys, known, isPatient) {
return Object.fromEntries(keys.map((key) => {
const { value, why } = known.get(key) ?? {};
const isLost = why?.kind === 'unreadable' && !isPatient;
if (value !== undefined && !isLost)
return [key, { kind: 'told', value }];
if (why === undefined)
return [key, { kind: 'no-data', why: 'no interval is complete yet' }];
return [key, { kind: why.kind, why: why.why.replace(ofEverything, '') }];
}));
}
function answeredUntil(plan, counts, series) {
const own = [
...plan.counts.map(metric => counts.get(metric)?.value?.grid.to),
...plan.series.map(metric => series.get(metric)?.value?.grid.to),
];
const ends = own.flatMap(end => end ?? []);
if (ends.length < own.length)
return undefined;
if (own.length === 0)
return budgetsAnswered(plan, counts, series);
return Math.min(...ends);
}
function budgetsAnswered({ budgets, until, kind }, counts, series) {
const ends = budgets.map(({ key }) => (counts.get(key) ?? series.get(key))?.value?.grid);
if (ends.some(grid => grid === undefined))
return undefined;
if (kind === 'past')
return until;
return Math.min(...ends.flatMap(grid => (grid === undefined ? [] : grid.to + grid.stepMilliseconds)));
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/watching.js
async function watch(plan, watching) {
const { traffic } = watching.telemetry;
traffic?.begin(plan.arms, 'slo-gate');
try {
return await lookUntilOver(plan, watching);
}
finally {
await traffic?.rest();
}
}
async function lookUntilOver(plan, watching) {
const { clock, host, telemetry } = watching;
const collect = startCollecting(plan, telemetry, await spreadBefore(plan, watching));
const looks = [];
const judge = (0,judge_judge .z)();
for (;;) {
await clock.sleep(Math.max(0, nextLook(plan, watching, looks.length) - clock.now()), host.cancelled);
const collected = await collect(clock.now());
const now = clock.now();
const verdict = judge(plan.setup, collected.evidence);
looks.push({ at: now, kind: verdict.kind, because: verdict.because });
const { answeredUntil, unreadableSince } = collected;
if ((0,ending .PU)(plan, { now, verdict, answeredUntil, unreadableSince })) {
return watchedAs({ collected, verdict, looks }, now);
}
tell(plan, watching, { verdict, collected });
}
}
function watchedAs({ collected, verdict, looks }, endedAt) {
const { evidence, remarks } = collected;
return { verdict, evidence, remarks: [...new Set(remarks)], looks, endedAt };
}
function nextLook(plan, { clock, name }, taken) {
if (plan.kind === 'past')
return clock.now();
const { stepMilliseconds: step, lagMilliseconds: lag } = plan.setup;
const early = plan.budgets.length > 0 ? 1 : 0;
if (taken < early)
return clock.now();
const offset = (0,schedule .b4)(name, step);
const planned = (0,schedule .t5)(plan.from + (taken - early + 1) * step, { lag, offset });
const passed = Math.ceil((clock.now() - planned) / step);
return passed > 0 && taken > early ? planned + passed * step : planned;
}
async function spreadBefore(plan, { telemetry, clock, host }) {
const { stable } = plan.arms;
const { stepMilliseconds: step, lagMilliseconds: lag, settings } = plan.setup;
const isCompared = plan.setup.objectives.some(({ kind }) => kind === 'no-worse');
if (!isCompared || stable === undefined || telemetry.spread === undefined || settings.cluster !== 'auto') {
return undefined;
}
const to = Math.min(plan.from, Math.floor((clock.now() - lag) / step) * step);
const from = to - Math.ceil(watching_hour / step) * step;
try {
const answer = await telemetry.spread({ stable, grid: { from, to, stepMilliseconds: step } });
if (answer.kind === 'told')
return answer.value;
host.log.debug(`how failures come together is not known: ${answer.why}`);
return undefined;
}
catch (thrown) {
if ((0,fault .P)(thrown).code === 'CANCELLED')
throw thrown;
host.log.debug(`how failures come together is not known: ${(0,fault .P)(thrown).message}`);
return undefined;
}
}
const watching_hour = 3_600_000;
const width = 20;
function tell(plan, { host, clock }, last) {
const { verdict, collected } = last;
const whole = plan.until - plan.from;
const done = Math.min(1, Math.max(0, ((collected.answeredUntil ?? plan.from) - plan.from) / whole));
const left = Math.max(0, plan.until + plan.setup.lagMilliseconds - clock.now());
const { candidate, stable } = verdict.requests;
const counts = plan.arms.stable === undefined ? `${candidate}` : `${candidate} and ${stable}`;
const place = `${verdict.kind}, ${counts} requests, ${Math.ceil(left / 60_000)} min left`;
const filled = Math.round(done * width);
const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${place}`;
const line = `${place}: ${verdict.because}`;
if (host.progress === undefined)
host.log.info(line);
else
host.progress({ line, bar, percent: Math.round(done * 100) });
}
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/desk.js
function makeGateDesk(wiring) {
const { host, clock, environment } = wiring;
let ground;
const opened = () => {
if (ground === undefined)
throw new Error('nothing was opened before');
return ground;
};
return {
host: host.name,
warn: host.log.warning,
readText: path => readText(path, wiring),
open: async (values, declared = []) => {
ground = await desk_open(wiring, values, declared);
return ground.opened;
},
versions: async (from, to) => opened().telemetry.versions?.({ from, to }),
firing: async () => opened().alerts?.firing(),
watch: async (plan) => {
const { telemetry, opened: about } = opened();
await (0,refusal ._)(plan, telemetry, wiring);
const name = [about.service, about.names.candidate, about.names.stable, telemetry.name].join(' ');
return watch(plan, { telemetry, clock, host, name });
},
keep: kept => {
const { folder, opened: about } = opened();
const { warning: warn } = host.log;
return keep(kept, { folder, environment, now: clock.now(), service: about.service, warn });
},
};
}
async function desk_open(own, given, declared) {
const order = await orderFor(own, given);
const wiring = order === undefined ? own : { ...own, raw: order.raw };
const values = order === undefined ? given : (0,read .K)(inputs .l, inputs .D, wiring.raw);
const { clock } = wiring;
const kind = (0,source .u)(values, values.target !== undefined, wiring);
const place = await placeFor(wiring);
const told = armsBy({ wiring, values, kind, place });
const { mark, ...about } = told;
const { arms } = told;
const usable = usableMetrics(declared, kind);
const { telemetry, metrics, period } = await (0,source.openSource)(kind, {
...{ wiring, clock, values, place, mark, arms, declared: usable },
});
const isWhose = kind === 'log-analytics' && values.role === undefined && mark === 'version';
const role = isWhose ? await roleOf(telemetry, about, wiring) : undefined;
const alerts = await openAlerts({ wiring, clock, kind, place, values });
const opened = {
...about,
service: values.service ?? role ?? about.service,
source: {
...{ name: telemetry.name, abilities: telemetry.abilities },
metrics: { ...metrics, unusable: usable.unusable },
...(telemetry.traffic && { synthetic: true }),
...(period && { period }),
},
now: clock.now(),
...(place?.isSticky === true && about.names.stable !== undefined && { sticky: true }),
...(order?.objectives && { objectives: order.objectives }),
...(alerts && { alerts: alerts.name }),
};
return { telemetry, opened, alerts, folder: values['evidence-folder'] };
}
async function roleOf(telemetry, { arms }, { clock, raw, host }) {
const versions = (0,telemetry_telemetry .bS)(arms);
if (versions.length === 0)
return undefined;
const now = clock.now();
const found = (0,slo_gate_versions .vU)(await telemetry.versions?.({ from: now - slo_gate_versions .nW, to: now }), versions);
if (found.kind === 'several')
throw (0,refusal .H)(raw, 'role', found.why);
if (found.role === undefined)
return undefined;
host.log.info((0,slo_gate_versions .Y$)(versions, found.role));
return found.role === '' ? undefined : found.role;
}
async function readText(path, { raw }) {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (thrown) {
throw (0,refusal .H)(raw, 'slo-file', `it cannot be read: ${(0,fault .P)(thrown).message}`);
}
}
}),
97854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  unusable),
_: () => (  refuseWrongNames)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62600);
var _rollout_evidence_wrong_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);
function unusable({ host }, name, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_2__  .lO)(name, host)]: why } });
}
async function refuseWrongNames(plan, telemetry, { raw, clock }) {
const ofBudgets = plan.budgets.flatMap(({ metric, budget }) => budget.bad.kind === 'beyond' ? [{ metric, arm: plan.whole.candidate }] : []);
const asked = [...plan.series.map(metric => ({ metric, arm: plan.arms.candidate })), ...ofBudgets];
const problems = await (0,_rollout_evidence_wrong_names_js__WEBPACK_IMPORTED_MODULE_1__  .G5)(telemetry, asked, (0,_rollout_evidence_wrong_names_js__WEBPACK_IMPORTED_MODULE_1__  .Kl)(plan.setup, clock.now()));
if (problems.length > 0)
throw unusable(raw, 'objectives', problems.join('; '));
}
}),
54815:
(shared53[54815]),
88616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  headerIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
var _step_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85062);
function headerIn(input, given, { raw, host }) {
if (given === undefined)
return undefined;
const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
if (name === undefined || value === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(input, raw.host)]: 'expected `name: value`' },
});
}
const secret = new _step_secret_js__WEBPACK_IMPORTED_MODULE_2__  .z(value);
host.mask(secret);
return { name, value: secret };
}
}),
60158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  joinSeries),
y: () => (  joinReadings)
});
function joinReadings(before, more) {
const { intervals, isFitting } = onEdges(before.edges, more);
const fresh = intervals.filter(({ from }) => from >= before.grid.to);
const edges = before.edges ?? more.edges;
const remarks = [...before.remarks, ...more.remarks, ...(isFitting ? [] : [otherEdges])];
return {
grid: { ...before.grid, to: more.grid.to },
intervals: [...before.intervals, ...fresh],
...(edges !== undefined && { edges }),
lastSeen: { ...before.lastSeen, ...more.lastSeen },
remarks: [...new Set(remarks)],
};
}
function joinSeries(before, more) {
return {
grid: { ...before.grid, to: more.grid.to },
points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
remarks: [...new Set([...before.remarks, ...more.remarks])],
};
}
const otherEdges = 'the latency buckets of the source have changed meanwhile: newer latencies cannot be counted in the older ones, and are left out';
function onEdges(older, { edges: newer, intervals }) {
if (older === undefined || newer === undefined || isSame(older, newer))
return { intervals, isFitting: true };
const isFitting = older.every(edge => newer.includes(edge));
const fitted = ({ histogram, ...cell }) => {
if (histogram === undefined || !isFitting)
return cell;
return { ...cell, histogram: addedUp(histogram, newer, older) };
};
return {
isFitting,
intervals: intervals.map(({ from, candidate, stable }) => ({
from,
...(candidate && { candidate: fitted(candidate) }),
...(stable && { stable: fitted(stable) }),
})),
};
}
function isSame(older, newer) {
return older.length === newer.length && older.every((edge, at) => edge === newer[at]);
}
function addedUp(histogram, newer, older) {
const sums = [...older, Number.POSITIVE_INFINITY].map(() => 0);
for (const [at, each] of histogram.entries()) {
const upper = newer[at] ?? Number.POSITIVE_INFINITY;
const bucket = older.findIndex(edge => edge >= upper);
const place = bucket === -1 ? older.length : bucket;
sums[place] = (sums[place] ?? 0) + each;
}
return sums;
}
}),
8290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G5: () => (  wrongNames),
Kl: () => (  newestInterval),
_t: () => (  refuseWrongNames)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function newestInterval({ stepMilliseconds, lagMilliseconds }, now) {
const to = Math.floor((now - lagMilliseconds) / stepMilliseconds) * stepMilliseconds;
return { from: to - stepMilliseconds, to, stepMilliseconds };
}
async function wrongNames({ series }, asked, grid) {
const answers = await Promise.all(asked.map(each => series?.({ ...each, grid })));
const problems = answers.flatMap(answer => answer?.kind === 'unreadable' && answer.lasting === true ? [answer.why] : []);
return [...new Set(problems)];
}
async function refuseWrongNames(telemetry, { setup, arms }, now) {
if (telemetry === undefined || setup === undefined)
return;
const demanded = setup.objectives.filter(({ kind }) => kind === 'sustained');
const asked = demanded.map(({ metric }) => ({ metric, arm: arms.candidate }));
const problems = await wrongNames(telemetry, asked, newestInterval(setup, now));
if (problems.length === 0)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
})
};
