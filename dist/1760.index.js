export const id = 1760;
export const ids = [1760];
export const modules = {
91760:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openPrometheus: () => (  openPrometheus),
openPrometheusAlerts: () => (  openPrometheusAlerts)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
var _steps_prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25687);
async function openPrometheus(opening) {
const { wiring, transport, clock, metrics } = opening;
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_1__  .K)(_steps_prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .U, [], wiring.raw);
const { prometheus } = await __webpack_require__.e(  1680).then(__webpack_require__.bind(__webpack_require__, 21680));
return prometheus({
...settingsIn(values),
...{ transport, clock, ...(await entranceIn(values, opening)) },
...(metrics && { metrics }),
});
}
async function openPrometheusAlerts(opening, where) {
const { wiring, transport, clock } = opening;
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_1__  .K)(_steps_prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .U, [], wiring.raw);
const { prometheusAlerts } = await __webpack_require__.e(  1989).then(__webpack_require__.bind(__webpack_require__, 61989));
return prometheusAlerts({
...{ transport, clock, deadlineMilliseconds: 60_000, ...(await entranceIn(values, opening)) },
...(where !== undefined && { where }),
});
}
async function entranceIn(values, { wiring, credential }) {
const { azureAudience } = await __webpack_require__.e(  6994).then(__webpack_require__.bind(__webpack_require__, 26994));
const given = values['prometheus-url'];
if (given === undefined || !URL.canParse(given))
throw missing(wiring);
const address = new URL(given);
const isAzure = values['prometheus-token'] === undefined && azureAudience(address) !== undefined;
const authorization = isAzure
? { kind: 'azure', credential: await credential() }
: authorizationIn(values);
return { address, ...(authorization && { authorization }) };
}
function authorizationIn(values) {
const { 'prometheus-token': token, 'prometheus-user': user } = values;
if (token === undefined)
return undefined;
return user === undefined ? { kind: 'bearer', token } : { kind: 'basic', user, password: token };
}
function settingsIn(values) {
const { 'prometheus-match': where, 'prometheus-requests': requests, 'prometheus-bad': bad } = values;
const { 'prometheus-label': label, 'prometheus-latency': latency, 'prometheus-interval': interval, } = values;
return {
...(where !== undefined && { where }),
...(requests !== undefined && { requests }),
...(bad !== undefined && { bad }),
...(label !== undefined && { mark: markIn(label) }),
...(latency !== undefined && {
latency: latency === 'none' ? latency : { metric: latency, unit: 'seconds' },
}),
...(interval !== undefined && { scrapeMilliseconds: interval.milliseconds }),
};
}
function markIn(text) {
const [label = '', is] = text.split('=');
return { label, is: is === 'arm' ? is : 'version' };
}
function missing({ raw }) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)('prometheus-url', raw.host)]: 'it is needed by this source, as an address' },
});
}
})
};
