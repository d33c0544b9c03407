import { shared as shared2 } from './shared-2.js';
import { shared as shared17 } from './shared-17.js';
import { shared as shared18 } from './shared-18.js';
export const id = 1989;
export const ids = [1989,4370,6994];
export const modules = {
61989:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
conditionsProblem: () => (  conditionsProblem),
prometheusAlerts: () => (  prometheusAlerts)
});
var _prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77972);
var _prometheus_promql_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39678);
var _prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43929);
var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31598);
const firing = { label: 'alertstate', operator: '=', value: 'firing' };
function conditionsProblem(where) {
const reading = (0,_prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__  .P)(where);
return reading.kind === 'wrong' ? reading.why : undefined;
}
function prometheusAlerts({ clock, where, ...connection }) {
const ask = (0,_prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__  .cY)(connection);
const reading = where === undefined ? undefined : (0,_prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__  .P)(where);
const own = reading?.kind === 'matchers' ? reading.matchers : [];
const query = (0,_prometheus_promql_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .nM)({ metric: 'ALERTS', matchers: [firing, ...own] });
return {
name: `alerts of prometheus ${connection.address.host}`,
firing: () => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__  .o)(async () => {
const at = String(clock.now() / 1_000);
const answer = await ask('query_range', { query, start: at, end: at, step: '1' });
if (answer.kind === 'unreadable')
return answer;
if (answer.kind === 'too-much')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__  .O)(answer.why);
return { kind: 'told', value: answer.series.map(alertOf) };
}, fault => (0,_prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(fault, connection)),
};
}
function alertOf({ labels }) {
const { alertname = 'an alert without a name', severity } = labels;
return { name: alertname, ...(severity !== undefined && { severity }) };
}
}),
29885:
(shared17[29885]),
77972:
(shared17[77972]),
26994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hf: () => (  authorizationProblem),
NP: () => (  isOwn),
azureAudience: () => (  azureAudience),
iY: () => (  headersFor)
});
const azureHosts = [
'prometheus.monitor.azure.com',
'prometheus.monitor.azure.us',
'prometheus.monitor.azure.cn',
];
function azureAudience({ hostname }) {
const host = azureHosts.find(each => hostname.endsWith(`.${each}`));
return host === undefined ? undefined : `https://${host}`;
}
function authorizationProblem(address, authorization) {
if (authorization === undefined)
return undefined;
if (address.protocol !== 'https:' && !isOwn(address)) {
return 'a secret may be sent by https:// only, except on this machine';
}
if (authorization.kind === 'azure' && azureAudience(address) === undefined) {
return `an identity of Azure may ask Azure alone: an address that ends in .${azureHosts.join(', .')}`;
}
return undefined;
}
function isOwn({ hostname }) {
return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function headersFor(address, authorization) {
switch (authorization?.kind) {
case undefined:
return {};
case 'bearer':
return { authorization: `Bearer ${authorization.token.reveal()}` };
case 'basic': {
const pair = `${authorization.user}:${authorization.password.reveal()}`;
return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
}
case 'azure': {
const { token } = await authorization.credential.getToken(`${azureAudience(address)}/.default`);
return { authorization: `Bearer ${token}` };
}
default:
return authorization;
}
}
}),
39678:
(shared18[39678]),
43929:
(shared18[43929]),
31598:
(shared2[31598])
};
