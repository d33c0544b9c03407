export const id = 1711;
export const ids = [1711];
export const modules = {
61711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
checkNameAvailability: () => (  checkNameAvailability),
createWebSiteManagement: () => (  createWebSiteManagement),
getPublishingUser: () => (  getPublishingUser),
getSourceControl: () => (  getSourceControl),
getSubscriptionDeploymentLocations: () => (  getSubscriptionDeploymentLocations),
listAseRegions: () => (  listAseRegions),
listBillingMeters: () => (  listBillingMeters),
listCustomHostNameSites: () => (  listCustomHostNameSites),
listGeoRegions: () => (  listGeoRegions),
listPremierAddOnOffers: () => (  listPremierAddOnOffers),
listSiteIdentifiersAssignedToHostName: () => (  listSiteIdentifiersAssignedToHostName),
listSkus: () => (  listSkus),
listSourceControls: () => (  listSourceControls),
move: () => (  move),
regionalCheckNameAvailability: () => (  regionalCheckNameAvailability),
updatePublishingUser: () => (  updatePublishingUser),
updateSourceControl: () => (  updateSourceControl),
validate: () => (  validate),
validateMove: () => (  validateMove),
verifyHostingEnvironmentVnet: () => (  verifyHostingEnvironmentVnet)
});
var models = __webpack_require__(91214);
var pagingHelpers = __webpack_require__(56687);
var urlTemplate = __webpack_require__(37973);
var esm = __webpack_require__(83049);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appservice/dist/esm/api/operations.js
function _listSourceControlsSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/providers/Microsoft.Web/sourcecontrols{?api%2Dversion}", {
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listSourceControlsDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .JdA)(result.body);
}
function listSourceControls(context, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listSourceControlsSend(context, options), _listSourceControlsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _updateSourceControlSend(context, sourceControlType, requestMessage, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/providers/Microsoft.Web/sourcecontrols/{sourceControlType}{?api%2Dversion}", {
sourceControlType: sourceControlType,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).put({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: (0,models .tWc)(requestMessage),
});
}
async function _updateSourceControlDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .er)(result.body);
}
async function updateSourceControl(context, sourceControlType, requestMessage, options = { requestOptions: {} }) {
const result = await _updateSourceControlSend(context, sourceControlType, requestMessage, options);
return _updateSourceControlDeserialize(result);
}
function _getSourceControlSend(context, sourceControlType, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/providers/Microsoft.Web/sourcecontrols/{sourceControlType}{?api%2Dversion}", {
sourceControlType: sourceControlType,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _getSourceControlDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .er)(result.body);
}
async function getSourceControl(context, sourceControlType, options = { requestOptions: {} }) {
const result = await _getSourceControlSend(context, sourceControlType, options);
return _getSourceControlDeserialize(result);
}
function _updatePublishingUserSend(context, userDetails, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/providers/Microsoft.Web/publishingUsers/web{?api%2Dversion}", {
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).put({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: (0,models .IO1)(userDetails),
});
}
async function _updatePublishingUserDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .jRe)(result.body);
}
async function updatePublishingUser(context, userDetails, options = { requestOptions: {} }) {
const result = await _updatePublishingUserSend(context, userDetails, options);
return _updatePublishingUserDeserialize(result);
}
function _getPublishingUserSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/providers/Microsoft.Web/publishingUsers/web{?api%2Dversion}", {
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _getPublishingUserDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .jRe)(result.body);
}
async function getPublishingUser(context, options = { requestOptions: {} }) {
const result = await _getPublishingUserSend(context, options);
return _getPublishingUserDeserialize(result);
}
function _moveSend(context, resourceGroupName, moveResourceEnvelope, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/moveResources{?api%2Dversion}", {
resourceGroupName: resourceGroupName,
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
body: (0,models .noL)(moveResourceEnvelope),
});
}
async function _moveDeserialize(result) {
const expectedStatuses = ["204"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return;
}
async function move(context, resourceGroupName, moveResourceEnvelope, options = { requestOptions: {} }) {
const result = await _moveSend(context, resourceGroupName, moveResourceEnvelope, options);
return _moveDeserialize(result);
}
function _verifyHostingEnvironmentVnetSend(context, parameters, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/verifyHostingEnvironmentVnet{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: (0,models .Go)(parameters),
});
}
async function _verifyHostingEnvironmentVnetDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .kHC)(result.body);
}
async function verifyHostingEnvironmentVnet(context, parameters, options = { requestOptions: {} }) {
const result = await _verifyHostingEnvironmentVnetSend(context, parameters, options);
return _verifyHostingEnvironmentVnetDeserialize(result);
}
function _listSkusSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/skus{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listSkusDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .GwL)(result.body);
}
async function listSkus(context, options = { requestOptions: {} }) {
const result = await _listSkusSend(context, options);
return _listSkusDeserialize(result);
}
function _listPremierAddOnOffersSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/premieraddonoffers{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listPremierAddOnOffersDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .twO)(result.body);
}
function listPremierAddOnOffers(context, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listPremierAddOnOffersSend(context, options), _listPremierAddOnOffersDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _regionalCheckNameAvailabilitySend(context, location, name, typeParam, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/locations/{location}/checknameavailability{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
location: location,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: {
resourceGroupName: options?.resourceGroupName,
autoGeneratedDomainNameLabelScope: options?.autoGeneratedDomainNameLabelScope,
name: name,
type: typeParam,
},
});
}
async function _regionalCheckNameAvailabilityDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .Im6)(result.body);
}
async function regionalCheckNameAvailability(context, location, name, typeParam, options = { requestOptions: {} }) {
const result = await _regionalCheckNameAvailabilitySend(context, location, name, typeParam, options);
return _regionalCheckNameAvailabilityDeserialize(result);
}
function _listSiteIdentifiersAssignedToHostNameSend(context, nameIdentifier, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/listSitesAssignedToHostName{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: (0,models .x_M)(nameIdentifier),
});
}
async function _listSiteIdentifiersAssignedToHostNameDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .USR)(result.body);
}
function listSiteIdentifiersAssignedToHostName(context, nameIdentifier, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listSiteIdentifiersAssignedToHostNameSend(context, nameIdentifier, options), _listSiteIdentifiersAssignedToHostNameDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _listGeoRegionsSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/geoRegions{?api%2Dversion,sku,linuxWorkersEnabled,xenonWorkersEnabled,linuxDynamicWorkersEnabled,customModeWorkersEnabled}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
sku: options?.sku,
linuxWorkersEnabled: options?.linuxWorkersEnabled,
xenonWorkersEnabled: options?.xenonWorkersEnabled,
linuxDynamicWorkersEnabled: options?.linuxDynamicWorkersEnabled,
customModeWorkersEnabled: options?.customModeWorkersEnabled,
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listGeoRegionsDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .CI1)(result.body);
}
function listGeoRegions(context, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listGeoRegionsSend(context, options), _listGeoRegionsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _listCustomHostNameSitesSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/customhostnameSites{?api%2Dversion,hostname}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
hostname: options?.hostname,
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listCustomHostNameSitesDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .fK1)(result.body);
}
function listCustomHostNameSites(context, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listCustomHostNameSitesSend(context, options), _listCustomHostNameSitesDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _checkNameAvailabilitySend(context, name, typeParam, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/checknameavailability{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: {
name: name,
type: typeParam,
isFqdn: options?.isFqdn,
environmentId: options?.environmentId,
},
});
}
async function _checkNameAvailabilityDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .yni)(result.body);
}
async function checkNameAvailability(context, name, typeParam, options = { requestOptions: {} }) {
const result = await _checkNameAvailabilitySend(context, name, typeParam, options);
return _checkNameAvailabilityDeserialize(result);
}
function _listBillingMetersSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/billingMeters{?api%2Dversion,billingLocation,osType}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
billingLocation: options?.billingLocation,
osType: options?.osType,
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listBillingMetersDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .P1D)(result.body);
}
function listBillingMeters(context, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listBillingMetersSend(context, options), _listBillingMetersDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _listAseRegionsSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/aseRegions{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _listAseRegionsDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .oaG)(result.body);
}
function listAseRegions(context, options = { requestOptions: {} }) {
return (0,pagingHelpers .O)(context, () => _listAseRegionsSend(context, options), _listAseRegionsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2025-05-01" });
}
function _getSubscriptionDeploymentLocationsSend(context, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/providers/Microsoft.Web/deploymentLocations{?api%2Dversion}", {
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).get({
...(0,esm .Iq)(options),
headers: { accept: "application/json", ...options.requestOptions?.headers },
});
}
async function _getSubscriptionDeploymentLocationsDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .b30)(result.body);
}
async function getSubscriptionDeploymentLocations(context, options = { requestOptions: {} }) {
const result = await _getSubscriptionDeploymentLocationsSend(context, options);
return _getSubscriptionDeploymentLocationsDeserialize(result);
}
function _validateSend(context, resourceGroupName, validateRequest, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/validate{?api%2Dversion}", {
resourceGroupName: resourceGroupName,
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
headers: { accept: "application/json", ...options.requestOptions?.headers },
body: (0,models .Ib4)(validateRequest),
});
}
async function _validateDeserialize(result) {
const expectedStatuses = ["200"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return (0,models .XgC)(result.body);
}
async function validate(context, resourceGroupName, validateRequest, options = { requestOptions: {} }) {
const result = await _validateSend(context, resourceGroupName, validateRequest, options);
return _validateDeserialize(result);
}
function _validateMoveSend(context, resourceGroupName, moveResourceEnvelope, options = { requestOptions: {} }) {
const path = (0,urlTemplate .S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/validateMoveResources{?api%2Dversion}", {
resourceGroupName: resourceGroupName,
subscriptionId: context.subscriptionId,
"api%2Dversion": context.apiVersion ?? "2025-05-01",
}, {
allowReserved: options?.requestOptions?.skipUrlEncoding,
});
return context.path(path).post({
...(0,esm .Iq)(options),
contentType: "application/json",
body: (0,models .noL)(moveResourceEnvelope),
});
}
async function _validateMoveDeserialize(result) {
const expectedStatuses = ["204"];
if (!expectedStatuses.includes(result.status)) {
const error = (0,esm .t$)(result);
error.details = (0,models .Koi)(result.body);
throw error;
}
return;
}
async function validateMove(context, resourceGroupName, moveResourceEnvelope, options = { requestOptions: {} }) {
const result = await _validateMoveSend(context, resourceGroupName, moveResourceEnvelope, options);
return _validateMoveDeserialize(result);
}
var dist_esm = __webpack_require__(7567);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appservice/dist/esm/logger.js
const logger = (0,dist_esm .KV)("arm-appservice");
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appservice/dist/esm/static-helpers/cloudSettingHelpers.js
var AzureClouds;
(function (AzureClouds) {
AzureClouds["AZURE_PUBLIC_CLOUD"] = "AZURE_PUBLIC_CLOUD";
AzureClouds["AZURE_CHINA_CLOUD"] = "AZURE_CHINA_CLOUD";
AzureClouds["AZURE_US_GOVERNMENT"] = "AZURE_US_GOVERNMENT";
})(AzureClouds || (AzureClouds = {}));
function getArmEndpoint(cloudSetting) {
if (cloudSetting === undefined) {
return undefined;
}
const cloudEndpoints = {
AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
AZURE_PUBLIC_CLOUD: "https://management.azure.com/",
};
if (cloudSetting in cloudEndpoints) {
return cloudEndpoints[cloudSetting];
}
else {
throw new Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
}
}
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appservice/dist/esm/api/webSiteManagementContext.js
function createWebSiteManagement(credential, subscriptionId, options = {}) {
const endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
const userAgentInfo = `azsdk-js-arm-appservice/19.0.0`;
const userAgentPrefix = prefixFromOptions
? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}`
: `azsdk-js-api ${userAgentInfo}`;
const { apiVersion: _, ...updatedOptions } = {
...options,
userAgentOptions: { userAgentPrefix },
loggingOptions: { logger: options.loggingOptions?.logger ?? logger.info },
credentials: {
scopes: options.credentials?.scopes ?? ["https://management.azure.com/.default"],
},
};
const clientContext = (0,esm .KU)(endpointUrl, credential, updatedOptions);
const apiVersion = options.apiVersion;
return { ...clientContext, apiVersion, subscriptionId };
}
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appservice/dist/esm/api/index.js
})
};
