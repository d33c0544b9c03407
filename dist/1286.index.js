import { shared as shared14 } from './shared-14.js';
export const id = 1286;
export const ids = [1286];
export const modules = {
90963:
(shared14[90963]),
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
31286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createTrafficManager: () => (  createTrafficManager)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _sdk_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30821);
const apiVersion = '2022-04-01';
async function createTrafficManager(arm) {
const { TrafficManagerManagementClient: Client } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(9874)]).then(__webpack_require__.t.bind(__webpack_require__, 29874, 19));
const client = ({ subscription }) => new Client(arm.credential, subscription, {
apiVersion,
endpoint: arm.cloud.resourceManager,
credentialScopes: arm.cloud.resourceManagerScope,
httpClient: arm.transport.client,
retryOptions: { maxRetries: 0 },
});
const correlation = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
const marked = { requestOptions: { customHeaders: { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .si]: correlation } } };
return {
correlation,
profile: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)(profileOf(at), () => client(at).profiles.get(at.resourceGroup, at.profile)),
profileNames: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)(`resource group ${at.resourceGroup}`, async () => {
const profiles = await (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .kg)(client(at).profiles.listByResourceGroup(at.resourceGroup));
return profiles.flatMap(({ name }) => name ?? []);
}),
setEndpoint: (at, { kind, name, weight, status }) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)(`endpoint ${name} of ${profileOf(at)}`, async () => {
const wanted = { endpointStatus: status, ...(weight !== undefined && { weight }) };
await client(at).endpoints.update(at.resourceGroup, at.profile, kind, name, wanted, marked);
}),
};
}
function profileOf(at) {
return `Traffic Manager profile ${at.profile} in ${at.resourceGroup}`;
}
})
};
