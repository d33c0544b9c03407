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
}
};
