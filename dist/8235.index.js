import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
import { shared as shared28 } from './shared-28.js';
export const id = 8235;
export const ids = [8235,2647];
export const modules = {
65067:
(shared27[65067]),
90963:
(shared14[90963]),
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
const { ContainerAppsAPIClient: Client } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(5738), __webpack_require__.e(7978)]).then(__webpack_require__.bind(__webpack_require__, 67978));
const options = {
apiVersion,
endpoint: arm.cloud.resourceManager,
credentialScopes: arm.cloud.resourceManagerScope,
httpClient: arm.transport.client,
retryOptions: { maxRetries: 0 },
};
const made = new Map();
const client = ({ subscription }) => {
const known = made.get(subscription) ?? new Client(arm.credential, subscription, options);
made.set(subscription, known);
return known;
};
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
