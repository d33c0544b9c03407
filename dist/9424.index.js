import { several } from './several.js';
import { common } from './common.js';
export const id = 9424;
export const ids = [9424,8275,2647];
export const modules = {
48275:
(several[48275]),
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
(several[18062]),
65067:
(common[65067]),
90963:
(common[90963]),
69943:
(several[69943]),
30821:
(common[30821]),
42647:
(common[42647])
};
