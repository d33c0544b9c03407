import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
import { shared as shared28 } from './shared-28.js';
export const id = 2078;
export const ids = [2078];
export const modules = {
65067:
(shared27[65067]),
90963:
(shared14[90963]),
90755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C_: () => (  optionalFields),
Cy: () => (  originIn),
Fc: () => (  originGroupIn),
Pf: () => (  fieldsOf),
ZC: () => (  nameIn),
b6: () => (  textOf),
n9: () => (  pageIn),
p_: () => (  routeIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const usualWeight = 50;
const usualPriority = 1;
function originIn(json) {
const { name, properties, systemData } = fieldsOf(json, 'an origin');
const origin = fieldsOf(properties, 'the properties of an origin');
const { hostName, originHostHeader, enabledState, weight, priority, provisioningState } = origin;
if (typeof name !== 'string' || typeof hostName !== 'string')
throw odd('an origin without name or host');
const changedAt = changeIn(systemData);
return {
name,
hostName: hostName.toLowerCase(),
hostHeader: (textOf(originHostHeader) || hostName).toLowerCase(),
isOn: isEnabled(enabledState, `origin ${name}`),
weight: numberOf(weight, usualWeight, `the weight of origin ${name}`),
priority: numberOf(priority, usualPriority, `the priority of origin ${name}`),
state: textOf(provisioningState),
...(changedAt !== undefined && { changedAt }),
};
}
function originGroupIn(json) {
const { id, name, properties } = fieldsOf(json, 'an origin group');
if (typeof id !== 'string' || typeof name !== 'string')
throw odd('an origin group without id or name');
const group = fieldsOf(properties, 'the properties of an origin group');
const { loadBalancingSettings, healthProbeSettings, sessionAffinityState } = group;
const balancing = optionalFields(loadBalancingSettings);
return {
id,
name,
latencyMilliseconds: numberOf(balancing['additionalLatencyInMilliseconds'], 0, 'the latency window'),
hasAffinity: textOf(sessionAffinityState).toLowerCase() === 'enabled',
isProbed: textOf(optionalFields(healthProbeSettings)['probeProtocol']) !== '',
};
}
function routeIn(json, endpoint) {
const { name, properties } = fieldsOf(json, 'a route');
const { originGroup, cacheConfiguration, enabledState } = fieldsOf(properties, 'the properties of a route');
return {
endpoint,
name: textOf(name),
originGroup: textOf(optionalFields(originGroup)['id']).toLowerCase(),
isOn: textOf(enabledState).toLowerCase() !== 'disabled',
isCached: typeof cacheConfiguration === 'object' && cacheConfiguration !== null,
};
}
function nameIn(json) {
return textOf(fieldsOf(json, 'a resource')['name']);
}
function pageIn(json) {
const { value, nextLink } = fieldsOf(json, 'a list');
if (!Array.isArray(value))
throw odd('a list without entries');
const next = textOf(nextLink);
return { entries: value, ...(next !== '' && { next }) };
}
function fieldsOf(value, what) {
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return { ...value };
throw odd(`${what} that is none`);
}
function optionalFields(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
function numberOf(value, usual, what) {
if (value === undefined || value === null)
return usual;
if (typeof value === 'number' && Number.isFinite(value))
return value;
throw odd(`${what} is no number`);
}
function isEnabled(value, what) {
if (value === undefined || value === null)
return true;
const state = textOf(value).toLowerCase();
if (state === 'enabled' || state === 'disabled')
return state === 'enabled';
throw odd(`${what} that is neither enabled nor disabled`);
}
function changeIn(systemData) {
const at = Date.parse(textOf(optionalFields(systemData)['lastModifiedAt']));
return Number.isNaN(at) ? undefined : at;
}
function odd(what) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `the answer of Front Door has not the shape that Azure documents: ${what}`);
}
}),
39697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createFrontDoor: () => (  createFrontDoor)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
var _long_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69943);
var _sdk_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30821);
var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90755);
const apiVersion = '2024-02-01';
const mostPages = 20;
function createFrontDoor(arm, now) {
const correlation = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
const read = async (path, resource) => (await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: versioned(path), resource })).json;
const list = (path, resource) => gather(arm, versioned(path), resource);
const write = (path, body, resource, verb) => (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, {
method: verb,
url: versioned(path),
headers: { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .si]: correlation },
body: JSON.stringify(body),
resource,
retry: 'idempotent',
...(verb === 'POST' && { expect: 'none' }),
});
return {
correlation,
group: async (at) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__  .Fc)(await read(groupPath(at), groupOf(at))),
origins: async (at) => (await list(`${groupPath(at)}/origins`, groupOf(at))).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .Cy),
endpoints: async (at) => (await list(`${profilePath(at)}/afdEndpoints`, profileOf(at))).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .ZC),
routes: async (at, endpoint) => {
const found = await list(`${endpointPath(at, endpoint)}/routes`, profileOf(at));
return found.map(each => (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__  .p_)(each, endpoint));
},
groupNames: async (at) => (await list(`${profilePath(at)}/originGroups`, profileOf(at))).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .ZC),
profileNames: async (at) => {
const below = profilePath(at).slice(0, -encodeURIComponent(at.profile).length - 1);
return (await list(below, `resource group ${at.resourceGroup}`)).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .ZC);
},
setOrigin: async (at, { name, weight, status }) => {
const properties = { enabledState: status, ...(weight !== undefined && { weight }) };
const path = `${groupPath(at)}/origins/${encodeURIComponent(name)}`;
const answer = await write(path, { properties }, `origin ${name} of ${groupOf(at)}`, 'PATCH');
return (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_2__  .zI)(answer, now());
},
follow: (operation, following) => (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_2__  .e6)(arm, operation, following),
purge: async (at, endpoint) => {
await write(`${endpointPath(at, endpoint)}/purge`, { contentPaths: ['/*'] }, profileOf(at), 'POST');
},
};
}
async function gather(arm, first, resource) {
const found = [];
let next = first;
for (let page = 0; next !== undefined && page < mostPages; page += 1) {
const read = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__  .n9)((await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: next, resource })).json);
found.push(...read.entries);
next = read.next;
}
return found;
}
function versioned(path) {
return `${path}?api-version=${apiVersion}`;
}
function profilePath({ subscription, resourceGroup, profile }) {
const group = `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
return `${group}/providers/Microsoft.Cdn/profiles/${encodeURIComponent(profile)}`;
}
function groupPath(at) {
return `${profilePath(at)}/originGroups/${encodeURIComponent(at.originGroup)}`;
}
function endpointPath(at, endpoint) {
return `${profilePath(at)}/afdEndpoints/${encodeURIComponent(endpoint)}`;
}
function profileOf({ profile, resourceGroup }) {
return `Front Door profile ${profile} in ${resourceGroup}`;
}
function groupOf(at) {
return `origin group ${at.originGroup} of ${profileOf(at)}`;
}
}),
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
})
};
