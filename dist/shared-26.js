export const shared = {
21404:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZF: () => (  targetRules),
lY: () => (  targetInputs),
xV: () => (  targetKinds)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
const targetKinds = [
'app-service',
'container-apps',
'traffic-manager',
'front-door',
'front-door-classic',
'feature-flag',
'gateway-api',
'command',
];
const resourceGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u,
expected: 'the name of a resource group',
});
const appName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
expected: 'the name of an app, 2 to 60 letters, digits or hyphens',
});
const profileName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,258}[A-Za-z0-9])?$/,
expected: 'the name of a profile, 1 to 260 letters, digits or hyphens',
});
const originGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,88}[A-Za-z0-9])?$/,
expected: 'the name of an origin group or of a backend pool, 1 to 90 letters, digits or hyphens',
});
const storeAddress = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/?$/i,
expected: 'the endpoint of a store, such as `https://contoso.azconfig.io`',
});
const flagName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[^:%/\p{C}\s][^:%/\p{C}]{0,199}$/u,
expected: 'the name of a feature flag, without `:` and `%`',
});
const kubernetesName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
expected: 'a name of Kubernetes: small letters, digits, hyphens and dots',
});
const oneLine = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' });
const resourceId = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/\s]+\/./i,
expected: 'a resource id that starts with /subscriptions/',
});
const armName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[^/\\<>*%&:?#\p{Z}\p{Cf}]([^/\\<>*%&:?#\p{Zl}\p{Zp}\p{Cf}]{0,258}[^/\\<>*%&:?#\p{Z}\p{Cf}])?$/u,
expected: '`idle`, or the name of a slot, a revision or an endpoint',
});
const targetInputs = {
target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(targetKinds), 'What splits the traffic.', { label: 'Target' }),
'resource-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(resourceGroupName, 'The resource group of the app or profile.', {
label: 'Resource group',
pick: { dataSource: 'AzureResourceGroups' },
}),
app: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(appName, 'The name of the app: of App Service, or of Container Apps.', {
label: 'App',
visibleWhen: 'target = app-service || target = container-apps',
pick: { dataSource: 'AzureRMWebAppNames' },
}),
profile: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(profileName, 'The name of the profile: of Traffic Manager, or of Front Door, classic or not.', {
label: 'Profile',
visibleWhen: 'target = traffic-manager || target = front-door || target = front-door-classic',
}),
'origin-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(originGroupName, 'Front Door: the origin group whose origins share the traffic.', {
label: 'Origin group',
visibleWhen: 'target = front-door',
}),
'backend-pool': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(originGroupName, 'Front Door (classic): the backend pool whose backends share the traffic.', { label: 'Backend pool', visibleWhen: 'target = front-door-classic' }),
flag: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(flagName, 'Feature flag: its name in App Configuration.', {
label: 'Feature flag',
visibleWhen: 'target = feature-flag',
}),
store: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(storeAddress, 'Feature flag: the endpoint of the App Configuration store that holds it.', {
label: 'Store',
visibleWhen: 'target = feature-flag',
}),
'flag-label': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Feature flag: its label. Default: none.', {
visibleWhen: 'target = feature-flag',
}),
route: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(kubernetesName, 'Gateway API: the name of the HTTPRoute that splits the traffic.', {
label: 'HTTPRoute',
visibleWhen: 'target = gateway-api',
}),
namespace: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(kubernetesName, 'Gateway API: the namespace of the route. Default: that of the context, else `default`.', {
visibleWhen: 'target = gateway-api',
}),
kubeconfig: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Gateway API: the path of the kubeconfig. Default: the environment variable `KUBECONFIG`, the service account of the pod, else `~/.kube/config`.', { visibleWhen: 'target = gateway-api' }),
'kube-context': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Gateway API: the context of the kubeconfig. Default: its current one.', {
visibleWhen: 'target = gateway-api',
}),
program: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Command: the program that speaks for your own target, by its path or its name. It is started without a shell.', { label: 'Program', visibleWhen: 'target = command' }),
'program-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Mn)(), 'Command: the arguments of the program, one per line.', {
visibleWhen: 'target = command',
}),
'resource-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(resourceId, 'The full resource id of the app or profile, instead of `resource-group` and `app` or `profile`.'),
candidate: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(armName, 'The slot, revision, endpoint, origin, variant or backend that holds, or will hold, the new version: its name, or `idle` for the only one without traffic.', {
label: 'Candidate',
pick: {
dataSource: 'AzureRMWebAppSlotsId',
parameters: { WebAppName: '$(app)', ResourceGroupName: '$(resourceGroup)' },
resultTemplate: '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}',
},
}),
};
const targetRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .Og)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('app', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('profile', 'resource-group'),
];
const usualAppServiceOptions = {
allowDifferent: [],
nonHttp: 'refuse',
coldSwap: 'refuse',
};
}
};
