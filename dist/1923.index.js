import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
import { shared as shared28 } from './shared-28.js';
export const id = 1923;
export const ids = [1923];
export const modules = {
65067:
(shared27[65067]),
90963:
(shared14[90963]),
11923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createClassicFrontDoor: () => (  createClassicFrontDoor)
});
var external_node_crypto_ = __webpack_require__(77598);
var arm_request = __webpack_require__(65067);
var answers = __webpack_require__(90755);
var long_operation = __webpack_require__(69943);
var sdk_request = __webpack_require__(30821);
;// CONCATENATED MODULE: ./lib/shared/azure/front-door-classic/answers.js
function doorIn(text, json) {
const { id, properties } = (0,answers .Pf)(json, 'a Front Door');
const door = (0,answers .Pf)(properties, 'the properties of a Front Door');
return {
id: (0,answers .b6)(id),
text,
isEnabled: isOn(door),
state: (0,answers .b6)(door['resourceState']),
pools: listIn(door, 'backendPools').map(pool => poolIn(pool, door)),
};
}
function poolIn(pool, door) {
const name = (0,answers .b6)(pool['name']);
const { backends, ...settings } = propertiesOf(pool);
const { loadBalancingSettings, healthProbeSettings } = settings;
const balancing = propertiesOf(named(door, 'loadBalancingSettings', loadBalancingSettings));
const probes = propertiesOf(named(door, 'healthProbeSettings', healthProbeSettings));
const rules = listIn(door, 'routingRules').filter(rule => leadsTo(rule, name) && isOn(propertiesOf(rule)));
return {
group: (0,answers .Fc)({
id: (0,answers .b6)(pool['id']),
name,
properties: {
loadBalancingSettings: {
additionalLatencyInMilliseconds: balancing['additionalLatencyMilliseconds'],
},
healthProbeSettings: { probeProtocol: isOn(probes) ? probes['protocol'] : '' },
sessionAffinityState: rules.some(rule => isSticky(rule, door)) ? 'Enabled' : 'Disabled',
},
}),
origins: listIn({ backends }, 'backends').map(backend => backendIn(backend, door)),
settings: { balancing: lastOf(loadBalancingSettings), probes: lastOf(healthProbeSettings) },
rules: rules.map(rule => ({ name: (0,answers .b6)(rule['name']), isCached: cacheOf(rule) !== undefined })),
};
}
function backendIn(backend, { provisioningState }) {
const { address, backendHostHeader, enabledState, weight, priority } = backend;
const isOver = ['Succeeded', 'Failed', ''].includes((0,answers .b6)(provisioningState));
return (0,answers .Cy)({
name: address,
properties: {
hostName: address,
originHostHeader: backendHostHeader,
...{ enabledState, weight, priority },
provisioningState: isOver ? provisioningState : 'Updating',
},
});
}
function leadsTo(rule, pool) {
const { backendPool } = (0,answers .C_)(propertiesOf(rule)['routeConfiguration']);
return isSame(lastOf(backendPool), pool);
}
function cacheOf(rule) {
const { cacheConfiguration } = (0,answers .C_)(propertiesOf(rule)['routeConfiguration']);
return typeof cacheConfiguration === 'object' && cacheConfiguration !== null
? { ...cacheConfiguration }
: undefined;
}
function isSticky(rule, door) {
return listIn(propertiesOf(rule), 'frontendEndpoints').some(reference => propertiesOf(named(door, 'frontendEndpoints', reference))['sessionAffinityEnabledState'] === 'Enabled');
}
function named(door, list, reference) {
return listIn(door, list).find(({ name }) => isSame((0,answers .b6)(name), lastOf(reference))) ?? {};
}
function lastOf(reference) {
return (0,answers .b6)((0,answers .C_)(reference)['id']).split('/').at(-1) ?? '';
}
function listIn(fields, name) {
const list = fields[name];
return Array.isArray(list) ? list.map(each => (0,answers .Pf)(each, `an entry of ${name}`)) : [];
}
function propertiesOf(fields) {
return (0,answers .C_)(fields['properties']);
}
function isOn({ enabledState }) {
return (0,answers .b6)(enabledState).toLowerCase() !== 'disabled';
}
function isSame(one, other) {
return one !== '' && one.toLowerCase() === other.toLowerCase();
}
;// CONCATENATED MODULE: ./lib/shared/azure/front-door-classic/client.js
const apiVersion = '2021-06-01';
function createClassicFrontDoor(arm, now) {
const correlation = (0,external_node_crypto_.randomUUID)();
const send = (at, below, request) => (0,arm_request .O)(arm, {
...request,
url: `${groupPath(at)}/frontDoors${below}?api-version=${apiVersion}`,
resource: `Front Door (classic) ${at.frontDoor} in ${at.resourceGroup}`,
...(request.body !== undefined && { headers: { [sdk_request .si]: correlation } }),
});
return {
correlation,
door: async (at) => {
const { text, json } = await send(at, own(at), { method: 'GET' });
return doorIn(text, json);
},
doorNames: async (at) => {
const { json } = await send(at, '', { method: 'GET' });
return (0,answers .n9)(json).entries.map(answers .ZC);
},
put: async (at, body) => (0,long_operation .zI)(await send(at, own(at), { method: 'PUT', body, retry: 'once' }), now()),
follow: (operation, following) => (0,long_operation .e6)(arm, operation, following),
purge: async (at) => {
const body = JSON.stringify({ contentPaths: ['/*'] });
await send(at, `${own(at)}/purge`, { method: 'POST', body, retry: 'idempotent', expect: 'none' });
},
};
}
function own({ frontDoor }) {
return `/${encodeURIComponent(frontDoor)}`;
}
function groupPath({ subscription, resourceGroup }) {
return `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}/providers/Microsoft.Network`;
}
}),
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
