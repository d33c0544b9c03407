import { shared as shared14 } from './shared-14.js';
export const id = 5588;
export const ids = [5588,2647];
export const modules = {
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
35588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createAppService: () => (  createAppService)
});
var _app_service_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18062);
var _sdk_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30821);
async function createAppService(arm) {
const { sdk, context } = await (0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .pB)(arm);
return {
site: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at), () => sdk.get(context(at), at.resourceGroup, at.app)),
slots: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at), () => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .kg)(sdk.listSlots(context(at), at.resourceGroup, at.app))),
configuration: (at, slot) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at, slot), () => slot === undefined
? sdk.getConfiguration(context(at), at.resourceGroup, at.app)
: sdk.getConfigurationSlot(context(at), at.resourceGroup, at.app, slot)),
settings: (at, slot) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at, slot), async () => {
const found = slot === undefined
? await sdk.listApplicationSettings(context(at), at.resourceGroup, at.app, _app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Ec)
: await sdk.listApplicationSettingsSlot(context(at), at.resourceGroup, at.app, slot, _app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Ec);
if (!found.properties)
throw (0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .O$)(`the app settings of ${(0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at, slot)}`);
return found.properties;
}),
containers: (at, slot) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at, slot), () => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .kg)(slot === undefined
? sdk.listSiteContainers(context(at), at.resourceGroup, at.app)
: sdk.listSiteContainersSlot(context(at), at.resourceGroup, at.app, slot))),
siteNames: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)(`resource group ${at.resourceGroup}`, async () => {
const sites = await (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .kg)(sdk.listByResourceGroup(context(at), at.resourceGroup));
return sites.flatMap(site => site.name ?? []);
}),
setRampUpRules: (at, rules) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__  .cQ)((0,_app_service_client_js__WEBPACK_IMPORTED_MODULE_0__  .Sr)(at), async () => {
const experiments = { rampUpRules: rules.map(rule => ({ ...rule })) };
await sdk.updateConfiguration(context(at), at.resourceGroup, at.app, { experiments });
}),
};
}
}),
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
42647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  retryClassHeader)
});
const retryClassHeader = 'x-azure-promote-retry';
})
};
