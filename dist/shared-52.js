export const shared = {
33155:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
34621:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  gateRules),
l: () => (  gateInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92299);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21404);
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52201);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
var _prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25687);
var _telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74246);
const demandInputs = {
objectives: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ge)('objectives such as `error-rate < 2%`, by lines or commas'), 'What is demanded, one objective per line or comma. Default with both arms: no more errors than stable, and not more than 5 %.'),
'slo-file': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'A file of OpenSLO v1 whose SLOs are demanded too.'),
alerts: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none-firing']), 'Fail before the watch when an alert is firing already: of Azure Monitor at the target or the component, or of the Prometheus that is the source.'),
'alerts-of': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ge)('a full id of Azure, or conditions on labels'), 'Whose alerts count: the full id of a resource or a resource group, or for Prometheus conditions on the labels of alerts, such as `service="shop", alertname!="Watchdog"`.'),
for: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'Watch for so long, and end earlier when it fails. Without it one look is taken at the time that `window` names.'),
every: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'How often it looks, and how long one interval is. Default: 30s, more for a long watch, and no less than the source can tell.'),
window: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'The time that one look is about, up to now. Default: 30m.'),
sensitive: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Find smaller regressions sooner; up to 5 of 100 healthy releases fail for it instead of 1.'),
alpha: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .KN)(), 'So many of 100 healthy releases may fail by chance, over all looks: from 0.1% to 20%. Default: 1%.'),
cluster: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .ai)({ from: 1, to: 1000 }), 'How many failures come together, where clients stay with their arm. Default: measured from the instances of stable.'),
'evidence-folder': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'Where the evidence and the page are written. Default: the temporary folder of the runner.'),
};
const madeInputs = {
..._canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .IV,
'candidate-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Zu)(), '`probe`: where the candidate answers and nobody else. Default: the address of `candidate` at the target.'),
'stable-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Zu)(), '`probe`: where stable answers. Default: its address at the target.'),
..._canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .hx,
'load-test-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]+\.loadtesting\.azure\.com\/?$/i,
expected: 'the data plane URI of the resource, which ends in .loadtesting.azure.com',
}), '`load-test`: the data plane URI of the resource of Azure Load Testing, from its overview page.'),
'load-test-run': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z0-9_-]{2,50}$/, expected: 'the id of a test run' }), '`load-test`: the id of the test run. It is waited for, and its own time is judged.'),
};
const { target: _, 'resource-group': group, candidate, ...place } = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .lY;
const placeInputs = {
target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(_traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .xV), 'What splits the traffic: for the metrics of the platform, and to know the share of the candidate.', { label: 'Target' }),
'resource-group': group,
...place,
candidate,
stable: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The slot or revision that the candidate is compared with. Default: production, or the revision with the most traffic.'),
promotion: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }), 'Judge the arms of this rollout: target, source and versions come from its entry in the ledger, unless they are given.'),
};
const gateInputs = {
..._telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ZU,
..._telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .__,
...madeInputs,
...demandInputs,
...placeInputs,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .hE,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .oV,
};
const gateRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('workspace-id', 'app-insights-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('for', 'window'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('candidate-version', 'candidate-role', 'candidate-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('stable-version', 'stable-role', 'stable-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-version', 'candidate-version'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-role', 'candidate-role'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-where', 'candidate-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-url', 'candidate-url'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('candidate-url', 'candidate'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('load-test-run', 'load-test-url'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('load-test-url', 'load-test-run'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable', 'candidate'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('alerts-of', 'alerts'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('candidate', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('app', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('app', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('profile', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('profile', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('resource-id', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('promotion', 'ledger'),
..._prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .o,
];
},
38985:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
74246:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZU: () => (  sourceInputs),
__: () => (  armInputs),
ge: () => (  severalLines)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25687);
const sourceKinds = [
'platform',
'log-analytics',
'prometheus',
'http-json',
'probe',
'load-test',
];
const telemetryName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^.{1,200}$/u, expected: 'a name of up to 200 characters' });
const sourceInputs = {
source: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(sourceKinds), 'Who counts requests: the metrics of the platform, which need no configuration, Log Analytics, Prometheus, a service of your own that answers in JSON, our own requests to each arm (`probe`), or a run of Azure Load Testing. Default: `probe` when `load` is given, `load-test` with `load-test-run`, Log Analytics when `workspace-id` or `app-insights-id` is given, else the platform of `target`.'),
'workspace-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
expected: 'the id of a workspace, a GUID from its overview page',
}), 'Log Analytics: the id of the workspace that the app reports to.'),
'app-insights-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/\s]+\/resourceGroups\/[^/\s]+\/providers\/Microsoft\.Insights\/components\/[^/\s]+$/i,
expected: 'a resource id that ends in /providers/Microsoft.Insights/components/NAME',
}), 'Log Analytics: the full id of the Application Insights component instead of a workspace.'),
role: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role that the service reports as (`cloud_RoleName`). A workspace holds many services.'),
metrics: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .uv)(), 'Metrics that objectives name beside requests, as YAML. `http-json` needs `requests` among them.'),
..._prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .U,
'source-header': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '`http-json`: a header that lets the questions in, as `name: value`.'),
};
const armInputs = {
'candidate-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'How telemetry names the version of the candidate (`service.version`).'),
'stable-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'How telemetry names the version of stable.'),
'candidate-role': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role of the candidate, where each arm reports as a role of its own.'),
'stable-role': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role of stable.'),
'candidate-where': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'The requests of the candidate by an expression in KQL, such as `Url has "canary"`, or by conditions of Prometheus, such as `slot="staging"`.'),
'stable-where': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'The requests of stable, the same way.'),
};
function severalLines(expected) {
const parse = (given) => {
const value = given.trim();
if (/[^\P{Cc}\n\r\t]/u.test(value))
return { expected, note: 'it contains a control character' };
return value === '' ? { expected } : { value };
};
return { name: 'list', expected, parse };
}
}
};
