export const id = 8235;
export const ids = [8235,2647];
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
48235:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createContainerApps: () => (  createContainerApps)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _http_transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42647);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
var _long_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69943);
var _sdk_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30821);
const apiVersion = '2024-03-01';
async function createContainerApps(arm, now) {
const { ContainerAppsAPIClient } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(5738), __webpack_require__.e(7978)]).then(__webpack_require__.bind(__webpack_require__, 67978));
const client = ({ subscription }) => new ContainerAppsAPIClient(arm.credential, subscription, {
apiVersion,
endpoint: arm.cloud.resourceManager,
credentialScopes: arm.cloud.resourceManagerScope,
httpClient: arm.transport.client,
retryOptions: { maxRetries: 0 },
});
const correlation = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
const marked = { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .si]: correlation };
const repeatable = { requestOptions: { customHeaders: { ...marked, [_http_transport_js__WEBPACK_IMPORTED_MODULE_4__  .W]: 'idempotent' } } };
return {
correlation,
app: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(appOf(at), () => client(at).containerApps.get(at.resourceGroup, at.app)),
revisions: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(appOf(at), () => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .kg)(client(at).containerAppsRevisions.listRevisions(at.resourceGroup, at.app))),
replicas: (at, revision) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(revisionOf(at, revision), async () => {
const { containerAppsRevisionReplicas: sdk } = client(at);
return (await sdk.listReplicas(at.resourceGroup, at.app, revision)).value;
}),
appNames: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(`resource group ${at.resourceGroup}`, async () => {
const apps = await (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .kg)(client(at).containerApps.listByResourceGroup(at.resourceGroup));
return apps.flatMap(app => app.name ?? []);
}),
change: async (at, location, properties) => {
const answer = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, {
method: 'PATCH',
url: `${pathOf(at)}?api-version=${apiVersion}`,
headers: marked,
body: JSON.stringify({ location, properties }),
resource: appOf(at),
});
return (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_2__  .zI)(answer, now());
},
follow: (operation, following) => (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_2__  .e6)(arm, operation, following),
activate: (at, revision) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(revisionOf(at, revision), () => client(at).containerAppsRevisions.activateRevision(at.resourceGroup, at.app, revision, repeatable)),
deactivate: (at, revision) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(revisionOf(at, revision), () => client(at).containerAppsRevisions.deactivateRevision(at.resourceGroup, at.app, revision, repeatable)),
};
}
function pathOf({ subscription, resourceGroup, app }) {
const group = `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
return `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`;
}
function appOf(at) {
return `container app ${at.app} in ${at.resourceGroup}`;
}
function revisionOf(at, revision) {
return `revision ${revision} of ${appOf(at)}`;
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
}),
42647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  retryClassHeader)
});
const retryClassHeader = 'x-azure-promote-retry';
})
};
