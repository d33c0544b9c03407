export const shared = {
52201:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IV: () => (  loadInputs),
Zu: () => (  addressKind),
hx: () => (  probeRequestInputs),
oP: () => (  rateIn)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const seconds = { s: 1, m: 60, h: 3_600 };
const form = /^(\d{1,7}(?:\.\d{1,3})?)\s*\/\s*([smh])$/;
function rateIn(text) {
const [, count, unit] = form.exec(text.trim()) ?? [];
const per = unit === 's' || unit === 'm' || unit === 'h' ? seconds[unit] : undefined;
const rate = per === undefined ? 0 : Number(count) / per;
return rate > 0 ? rate : undefined;
}
const mostPerSecond = 100;
function loadKind() {
const expected = `a rate such as 5/s or 30/m, and at most ${mostPerSecond}/s`;
const parse = (given) => {
const perSecond = rateIn(given);
return perSecond === undefined || perSecond > mostPerSecond ? { expected } : { value: perSecond };
};
return { name: 'text', expected, parse };
}
function addressKind() {
const expected = 'an address such as https://payments-staging.azurewebsites.net';
const parse = (given) => {
const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
const isPlain = url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '';
if (!isPlain || !/^https?:$/.test(url.protocol))
return { expected };
const isSecret = url.username !== '' || url.password !== '';
return isSecret ? { expected, note: 'it holds a user or a password' } : { value: url };
};
return { name: 'text', expected, parse };
}
const probeRequestInputs = {
'probe-path': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\//, expected: 'a path that begins with /' }), '/', 'The page that is asked.'),
'probe-status': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), '200', 'The statuses that are right, parted by commas.'),
'probe-header': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A header that lets probes in, as `name: value`.'),
};
const loadInputs = {
load: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(loadKind(), 'For staging: so many harmless GETs to the own address of each arm while it is judged, such as `5/s`, at most `100/s`. They are marked, and they alone are judged: `source: probe`.'),
'probe-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(header:[A-Za-z0-9-]+|json:\S+)$/,
expected: '`header:NAME` or `json:PATH`',
}), 'Where an answer to such a request says its version: `header:X-App-Version`, or `json:build.version`. With `candidate-version` another one at that address is no answer of the candidate.'),
};
},
25687:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  prometheusInputs),
o: () => (  prometheusRules)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
const metricName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z_:][\w:.]*$/, expected: 'the name of a metric' });
const prometheusInputs = {
'prometheus-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https?:\/\/[^\s?#@]+$/,
expected: 'an address such as https://metrics.example.com/prometheus',
}), 'The Prometheus of `source: prometheus`: what stands in front of `/api/v1`. At an Azure Monitor workspace the identity of the step signs in.'),
'prometheus-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A token that may query there, or the password of `prometheus-user`.'),
'prometheus-user': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The user, where a user and a password are asked for.'),
'prometheus-match': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'Conditions that every series of the app fits, such as `job="shop"`.'),
'prometheus-label': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z_]\w*(=(version|arm))?$/,
expected: 'a label, and what it holds: `build=version`, or `slot=arm`',
}), 'The label that tells the arms apart, and whether it holds their version or the name of their slot or revision: `version=version` unless given.'),
'prometheus-requests': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(metricName, 'The counter of requests. Default: `http_requests_total`.'),
'prometheus-bad': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The condition that failed requests fit. Default: `code=~"5.."`.'),
'prometheus-latency': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(metricName, 'The buckets of latency in seconds, or `none`. Default: `http_request_duration_seconds_bucket`.'),
'prometheus-interval': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'How often targets are scraped. Default: 15s. Intervals are judged that hold two scrapes.'),
};
const prometheusRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('prometheus-url', 'source'),
...['token', 'match', 'label', 'requests', 'bad', 'latency', 'interval'].map(name => (0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)(`prometheus-${name}`, 'prometheus-url')),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('prometheus-user', 'prometheus-token'),
];
},
74246:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZU: () => (  sourceInputs),
__: () => (  armInputs),
ge: () => (  severalLines),
px: () => (  telemetryName)
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
role: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role that the service reports as (`cloud_RoleName`). A workspace holds many services. Several by commas, where slots report under names of their own. Default: the only one that reports the versions.'),
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
