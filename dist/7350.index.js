export const id = 7350;
export const ids = [7350];
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
47350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createFrontDoor: () => (  createFrontDoor)
});
var external_node_crypto_ = __webpack_require__(77598);
var arm_request = __webpack_require__(65067);
var long_operation = __webpack_require__(69943);
var sdk_request = __webpack_require__(30821);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/azure/front-door/answers.js
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
return new fault .v('HTTP_UNREADABLE', `the answer of Front Door has not the shape that Azure documents: ${what}`);
}
;// CONCATENATED MODULE: ./lib/shared/azure/front-door/client.js
const apiVersion = '2024-02-01';
const mostPages = 20;
function createFrontDoor(arm, now) {
const correlation = (0,external_node_crypto_.randomUUID)();
const read = async (path, resource) => (await (0,arm_request .O)(arm, { method: 'GET', url: versioned(path), resource })).json;
const list = (path, resource) => gather(arm, versioned(path), resource);
const write = (path, body, resource, verb) => (0,arm_request .O)(arm, {
method: verb,
url: versioned(path),
headers: { [sdk_request .si]: correlation },
body: JSON.stringify(body),
resource,
retry: 'idempotent',
...(verb === 'POST' && { expect: 'none' }),
});
return {
correlation,
group: async (at) => originGroupIn(await read(groupPath(at), groupOf(at))),
origins: async (at) => (await list(`${groupPath(at)}/origins`, groupOf(at))).map(originIn),
endpoints: async (at) => (await list(`${profilePath(at)}/afdEndpoints`, profileOf(at))).map(nameIn),
routes: async (at, endpoint) => {
const found = await list(`${endpointPath(at, endpoint)}/routes`, profileOf(at));
return found.map(each => routeIn(each, endpoint));
},
groupNames: async (at) => (await list(`${profilePath(at)}/originGroups`, profileOf(at))).map(nameIn),
profileNames: async (at) => {
const below = profilePath(at).slice(0, -encodeURIComponent(at.profile).length - 1);
return (await list(below, `resource group ${at.resourceGroup}`)).map(nameIn);
},
setOrigin: async (at, { name, weight, status }) => {
const properties = { enabledState: status, ...(weight !== undefined && { weight }) };
const path = `${groupPath(at)}/origins/${encodeURIComponent(name)}`;
const answer = await write(path, { properties }, `origin ${name} of ${groupOf(at)}`, 'PATCH');
return (0,long_operation .zI)(answer, now());
},
follow: (operation, following) => (0,long_operation .e6)(arm, operation, following),
purge: async (at, endpoint) => {
await write(`${endpointPath(at, endpoint)}/purge`, { contentPaths: ['/*'] }, profileOf(at), 'POST');
},
};
}
async function gather(arm, first, resource) {
const found = [];
let next = first;
for (let page = 0; next !== undefined && page < mostPages; page += 1) {
const read = pageIn((await (0,arm_request .O)(arm, { method: 'GET', url: next, resource })).json);
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e6: () => (  follow),
zI: () => (  operationOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const usualWaitMilliseconds = 10_000;
const shortestWaitMilliseconds = 1_000;
const longestWaitMilliseconds = 60_000;
function operationOf(answer, startedAt) {
if (answer.status !== 201 && answer.status !== 202)
return undefined;
const monitor = answer.header('azure-asyncoperation') ?? answer.header('operation-location');
if (monitor !== undefined)
return { kind: 'azure-async-operation', url: monitor, startedAt };
const location = answer.header('location');
return location === undefined ? undefined : { kind: 'location', url: location, startedAt };
}
async function lookAt(arm, operation, resource) {
try {
const answer = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: operation.url, resource, expect: 'text' });
return operation.kind === 'location' ? byStatus(answer) : byBody(answer);
}
catch (thrown) {
return endTold(thrown, operation);
}
}
async function follow(arm, operation, following) {
const { clock, signal, deadlineMilliseconds, resource } = following;
const endsAt = operation.startedAt + deadlineMilliseconds;
for (;;) {
const look = await lookPatiently(arm, operation, resource);
if (look.kind !== 'running')
return look;
const left = endsAt - clock.now();
if (left <= 0)
return { kind: 'timed-out' };
await clock.sleep(Math.min(look.waitMilliseconds, left), signal);
}
}
async function lookPatiently(arm, operation, resource) {
try {
return await lookAt(arm, operation, resource);
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
throw thrown;
return { kind: 'running', waitMilliseconds: usualWaitMilliseconds };
}
}
function byStatus(answer) {
return answer.status === 202 ? running(answer) : { kind: 'succeeded' };
}
function byBody(answer) {
const body = parsed(answer.text);
const status = typeof body['status'] === 'string' ? body['status'].toLowerCase() : '';
if (status === 'succeeded')
return { kind: 'succeeded' };
if (status === 'failed' || status === 'canceled' || status === 'cancelled') {
const { code, message } = fieldsOf(body['error']);
return { kind: 'failed', code: textOf(code) || status, words: textOf(message) };
}
return status === '' && answer.status === 204 ? { kind: 'succeeded' } : running(answer);
}
function running({ header }) {
const asked = Number(header('retry-after') ?? Number.NaN) * 1_000;
const wait = Number.isFinite(asked) && asked > 0 ? asked : usualWaitMilliseconds;
return {
kind: 'running',
waitMilliseconds: Math.min(longestWaitMilliseconds, Math.max(shortestWaitMilliseconds, wait)),
};
}
function endTold(thrown, { kind }) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
throw thrown;
const { status, 'service-code': code } = thrown.facts;
if (thrown.code === 'TARGET_NOT_FOUND' || status === 404 || status === 410)
return { kind: 'forgotten' };
if (kind !== 'location' || thrown.code !== 'HTTP_REFUSED' || code === undefined || status === 401)
throw thrown;
return { kind: 'failed', code: String(code), words: thrown.message };
}
function parsed(text) {
try {
return fieldsOf(JSON.parse(text));
}
catch {
return {};
}
}
function fieldsOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
}),
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
