export const id = 4066;
export const ids = [4066];
export const modules = {
65067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  sendToArm)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
async function sendToArm(arm, { resource, url, headers, ...request }) {
const target = addressOf(arm, url);
const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
try {
return await arm.transport.send({
...request,
url: target,
headers: { ...headers, authorization: `Bearer ${token}` },
});
}
catch (thrown) {
throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__  .z)(thrown, resource);
}
}
function addressOf({ cloud }, url) {
const home = new URL(cloud.resourceManager);
const target = URL.canParse(url, home.href) ? new URL(url, home) : undefined;
if (target?.origin === home.origin)
return target;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'an answer of Azure leads to another host, which is not followed', {
facts: { expected: home.host, got: target?.host ?? 'no address' },
});
}
}),
90963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  armFault)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const leastRoles = [
[/\/read$/i, 'Reader'],
[/^microsoft\.web\/sites\//i, 'Website Contributor'],
[/^microsoft\.app\/containerapps\//i, 'Container Apps Contributor'],
[/^microsoft\.network\/trafficmanagerprofiles\//i, 'Traffic Manager Contributor'],
[/^microsoft\.cdn\/profiles\//i, 'CDN Profile Contributor'],
];
const missing = {
ResourceGroupNotFound: 'the resource group of ',
SubscriptionNotFound: 'the subscription of ',
};
function armFault(thrown, resource) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
if (thrown.facts['service-code'] === undefined)
return thrown;
if (thrown.facts['status'] === 403)
return forbidden(thrown);
if (thrown.facts['status'] === 404) {
const what = `${missing[String(thrown.facts['service-code'])] ?? ''}${resource}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_NOT_FOUND', `${what} does not exist, or this identity cannot see it`, {
facts: thrown.facts,
cause: thrown,
});
}
return thrown;
}
function forbidden(thrown) {
const action = /perform action '([^']+)'/.exec(thrown.message)?.[1];
const scope = /over scope '([^']+)'/.exec(thrown.message)?.[1];
if (action === undefined || scope === undefined) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: 'no role is named here: a policy, a lock or a firewall may forbid it; the words of Azure say which',
facts: thrown.facts,
cause: thrown,
});
}
const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
hint: `assign the role ${role}, or a custom role with this action, at ${scope} or higher`,
facts: { action, scope, role, ...thrown.facts },
cause: thrown,
});
}
}),
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
