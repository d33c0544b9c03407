import { several } from './several.js';
import { common } from './common.js';
export const id = 5588;
export const ids = [5588,2647];
export const modules = {
18062:
(several[18062]),
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
(common[90963]),
30821:
(common[30821]),
42647:
(common[42647])
};
