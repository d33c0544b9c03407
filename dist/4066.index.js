export const id = 4066;
export const ids = [4066];
export const modules = {
94066:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createAlerts: () => (  createAlerts)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const apiVersion = '2019-05-05-preview';
const pageSize = 250;
const mostPages = 20;
function createAlerts(arm) {
return {
fired: async (query) => {
const { subscription, of } = query;
const resource = of.kind === 'resource' ? of.id : `/subscriptions/${subscription}`;
const alerts = [];
let url = addressOf(query);
for (let pages = 1;; pages += 1) {
const { json } = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url, resource });
const { value, nextLink } = fields(json);
if (!Array.isArray(value))
throw odd('the answer has no list of alerts');
alerts.push(...value.map(alertIn));
if (typeof nextLink !== 'string' || nextLink === '')
return alerts;
if (pages >= mostPages)
throw odd('there are more pages of alerts than are read');
url = nextLink;
}
},
};
}
function addressOf({ subscription, of }) {
const parameters = new URLSearchParams({
'api-version': apiVersion,
...(of.kind === 'resource' ? { targetResource: of.id } : { targetResourceGroup: of.name }),
monitorCondition: 'Fired',
timeRange: '30d',
pageCount: String(pageSize),
});
return `/subscriptions/${subscription}/providers/Microsoft.AlertsManagement/alerts?${parameters}`;
}
function alertIn(given) {
const alert = fields(given);
const { severity, alertState, monitorCondition, targetResource, startDateTime } = fields(fields(alert['properties'])['essentials']);
if (monitorCondition !== 'Fired')
throw odd('it tells alerts that were not asked for');
const text = (value) => (typeof value === 'string' ? value : '');
return {
name: text(alert['name']),
severity: text(severity),
state: text(alertState),
target: text(targetResource),
startedAt: text(startDateTime),
};
}
function fields(value) {
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return { ...value };
throw odd('an alert or the answer itself is no object');
}
function odd(words) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `alerts of Azure Monitor: ${words}`);
}
})
};
