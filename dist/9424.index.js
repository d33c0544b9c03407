import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
import { shared as shared28 } from './shared-28.js';
export const id = 9424;
export const ids = [9424,8275,2647];
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
79424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createAppServiceChanges: () => (  createAppServiceChanges)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _activity_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48275);
var _app_service_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18062);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65067);
var _long_operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69943);
var _sdk_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30821);
async function createAppServiceChanges(arm) {
const opened = await (0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .pB)(arm);
const correlation = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
return {
correlation,
log: (0,_activity_log_js__WEBPACK_IMPORTED_MODULE_1__.createActivityLog)(arm),
...reads(opened),
...writes(opened, correlation),
swapIntoProduction: (at, now) => swap(arm, at, { now, correlation }),
follow: (operation, following) => (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_4__  .e6)(arm, operation, { ...following, resource: 'the swap' }),
};
}
function reads({ sdk, context }) {
return {
stickyNames: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at), () => sdk.listSlotConfigurationNames(context(at), at.resourceGroup, at.app)),
connectionStrings: (at, slot) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, slot), async () => {
const { resourceGroup, app } = at;
const { properties } = slot === undefined
? await sdk.listConnectionStrings(context(at), resourceGroup, app, _app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Ec)
: await sdk.listConnectionStringsSlot(context(at), resourceGroup, app, slot, _app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Ec);
if (properties === undefined)
throw (0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .O$)(`the connection strings of ${(0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, slot)}`);
return Object.fromEntries(Object.entries(properties).map(([name, { value }]) => [name, value]));
}),
functions: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, at.slot), async () => {
const found = sdk.listInstanceFunctionsSlot(context(at), at.resourceGroup, at.app, at.slot);
return (await (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .kg)(found)).map(functionFacts);
}),
};
}
function writes({ sdk, context }, correlation) {
const marked = { requestOptions: { headers: { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .si]: correlation } } };
return {
setRules: (at, rules) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at), async () => {
const experiments = { rampUpRules: [...rules] };
await sdk.updateConfiguration(context(at), at.resourceGroup, at.app, { experiments }, marked);
}),
setImage: (at, image) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, at.slot), async () => {
await sdk.updateConfigurationSlot(context(at), at.resourceGroup, at.app, at.slot, image, marked);
}),
setSettings: (at, settings) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, at.slot), async () => {
const { resourceGroup, app, slot } = at;
const properties = { ...settings };
await sdk.updateApplicationSettingsSlot(context(at), resourceGroup, app, slot, { properties }, marked);
}),
setContainer: (at, container) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, at.slot), async () => {
const { resourceGroup, app, slot } = at;
const name = container.name ?? 'main';
await sdk.createOrUpdateSiteContainerSlot(context(at), resourceGroup, app, slot, name, container, marked);
}),
};
}
async function swap(arm, at, { now, correlation }) {
const site = `/subscriptions/${at.subscription}/resourceGroups/${at.resourceGroup}/providers/Microsoft.Web/sites/${at.app}`;
const answer = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_3__  .O)(arm, {
method: 'POST',
url: `${site}/slots/${at.slot}/slotsswap?api-version=${_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .jx}`,
resource: (0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_2__  .Sr)(at, at.slot),
headers: { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_5__  .si]: correlation },
body: JSON.stringify({ targetSlot: 'production', preserveVnet: true }),
retry: 'once',
expect: 'text',
});
return (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_4__  .zI)(answer, now);
}
function functionFacts({ name = '', config = {}, isDisabled }) {
const bindings = Array.isArray(config['bindings']) ? config['bindings'] : [];
const types = bindings.flatMap(each => typeof each === 'object' && each !== null && 'type' in each && typeof each.type === 'string'
? each.type
: []);
return {
name: name.split('/').at(-1) ?? name,
triggers: types.filter(type => /trigger$/i.test(type)),
isDisabled: isDisabled === true,
};
}
}),
18062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ec: () => (  readByPost),
O$: () => (  unreadable),
Sr: () => (  siteInWords),
jx: () => (  appServiceVersion),
pB: () => (  openAppService)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42647);
const appServiceVersion = '2023-12-01';
async function openAppService(arm) {
const [{ createWebSiteManagement }, sdk] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8084), __webpack_require__.e(1711)]).then(__webpack_require__.bind(__webpack_require__, 61711)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8084), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 62224)),
]);
const context = ({ subscription }) => createWebSiteManagement(arm.credential, subscription, {
apiVersion: appServiceVersion,
endpoint: arm.cloud.resourceManager,
credentials: { scopes: [arm.cloud.resourceManagerScope] },
httpClient: arm.transport.client,
retryOptions: { maxRetries: 0 },
});
return { sdk, context };
}
const readByPost = { requestOptions: { headers: { [_http_transport_js__WEBPACK_IMPORTED_MODULE_1__  .W]: 'safe' } } };
function siteInWords(at, slot) {
return `${slot === undefined ? '' : `slot ${slot} of `}app ${at.app} in ${at.resourceGroup}`;
}
function unreadable(resource, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `the answer for ${resource} has not the shape that Azure documents`, {
cause,
});
}
}),
65067:
(shared27[65067]),
90963:
(shared14[90963]),
69943:
(shared28[69943]),
30821:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cQ: () => (  askSdk),
kg: () => (  gather),
si: () => (  correlationHeader)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
const correlationHeader = 'x-ms-correlation-request-id';
async function askSdk(resource, request) {
try {
return await request();
}
catch (thrown) {
if (!(thrown instanceof TypeError))
throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__  .z)(thrown, resource);
const message = `the answer for ${resource} has not the shape that Azure documents`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', message, { cause: thrown });
}
}
async function gather(pages) {
const all = [];
for await (const one of pages)
all.push(one);
return all;
}
}),
42647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  retryClassHeader)
});
const retryClassHeader = 'x-azure-promote-retry';
})
};
