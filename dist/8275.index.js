export const id = 8275;
export const ids = [8275];
export const modules = {
48275:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createActivityLog: () => (  createActivityLog)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const apiVersion = '2015-04-01';
const mostPages = 3;
function createActivityLog(arm) {
return {
async changes(query) {
try {
return { kind: 'known', changes: await gather(arm, query) };
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v)
return { kind: 'unreadable', why: thrown.message };
throw thrown;
}
},
};
}
async function gather(arm, query) {
const found = [];
let next = firstPage(query);
for (let page = 0; next !== undefined && page < mostPages; page += 1) {
const { json } = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, {
method: 'GET',
url: next,
resource: `the activity log of ${query.resourceGroup}`,
deadlineMilliseconds: 15_000,
});
found.push(...entriesOf(json).flatMap(entry => changeIn(entry, query)));
const { nextLink } = fieldsOf(json);
next = typeof nextLink === 'string' && nextLink !== '' ? nextLink : undefined;
}
return found.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
function firstPage({ subscription, resourceGroup, since }) {
const from = new Date(since).toISOString();
const filter = `eventTimestamp ge '${from}' and resourceGroupName eq '${resourceGroup.replaceAll("'", "''")}'`;
const select = 'caller,eventTimestamp,operationName,resourceId,status,correlationId';
const path = `/subscriptions/${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const query = new URLSearchParams({ 'api-version': apiVersion, $filter: filter, $select: select });
return `${path}?${query}`;
}
function changeIn(entry, { resource, except }) {
const id = textOf(entry['resourceId']);
const operation = textOf(fieldsOf(entry['operationName'])['value']);
const status = textOf(fieldsOf(entry['status'])['value']);
const [own, asked] = [id.toLowerCase(), resource.toLowerCase()];
const concerns = own === asked || own.startsWith(`${asked}/`);
const correlation = textOf(entry['correlationId']);
const isOurs = except !== undefined && correlation.toLowerCase() === except.toLowerCase();
if (!concerns || isOurs || status.toLowerCase() === 'failed' || isReading(operation))
return [];
const at = textOf(entry['eventTimestamp']);
if (Number.isNaN(Date.parse(at)))
return [];
return [{ by: textOf(entry['caller']) || 'somebody unnamed', at, operation, resource: id, correlation }];
}
function isReading(operation) {
return /\/(list\w*|slotsdiffs)\/action$/i.test(operation);
}
function fieldsOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function entriesOf(page) {
const { value } = fieldsOf(page);
return Array.isArray(value) ? value.map(fieldsOf) : [];
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
}),
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
})
};
