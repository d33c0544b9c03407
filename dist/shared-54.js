export const shared = {
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
}
};
