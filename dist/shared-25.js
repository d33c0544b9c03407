export const shared = {
88457:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IA: () => (  appServiceInputs),
Pf: () => (  frontDoorInputs),
g_: () => (  identityInputs),
hE: () => (  ledgerInputs),
oV: () => (  streamInputs),
tQ: () => (  brakeInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const guid = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
expected: 'an id of the form 00000000-0000-0000-0000-000000000000',
});
const tenantName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/,
expected: 'the id or the domain of a tenant',
});
const plainName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const ownHosts = ['github', 'terminal'];
const authKinds = ['oidc', 'azure-cli', 'managed-identity', 'secret', 'service-connection'];
const cloudNames = ['public', 'us-government', 'china'];
const identityInputs = {
'azure-subscription': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qt)(), 'The service connection that signs in to Azure.', {
label: 'Azure service connection',
})),
'client-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The application (client) id of the identity that signs in.')),
'tenant-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(tenantName, 'The tenant of the identity.')),
'subscription-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The subscription of the resources. Default: that of the service connection, of the resource id, or of the Azure CLI.'),
'client-secret': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A client secret, where nothing better is possible. OIDC needs none.')),
auth: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(authKinds), 'How to sign in. Default: `oidc` on GitHub when `client-id` is given, the service connection on Azure Pipelines, else the Azure CLI.'),
cloud: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(cloudNames), 'public', 'The Azure cloud.'),
};
const streamInputs = {
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(plainName, 'The service, as the ledger knows it. Default: the name of the app.'),
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)(plainName, 'production', 'The environment, as the ledger knows it.'),
};
const ledgerPlace = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(none|git|git\+branch:[A-Za-z0-9][A-Za-z0-9._/-]{0,120}|file:(?!~|\/\/[^/]).+|https:\/\/[a-z0-9.-]+(:\d+)?\/[a-z0-9/-]+)$/,
expected: '`file:` and the path of a folder without `~`, `git`, `git+branch:NAME`, the https address of a blob container, or `none`',
});
const ledgerInputs = {
ledger: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(ledgerPlace, 'Where what happened is kept: `file:PATH`, `git` (references of the repository), `git+branch:NAME`, `https://ACCOUNT.blob.core.windows.net/CONTAINER`, or `none`. A step that only reads reads nothing without it.'),
'ledger-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '${{ github.token }}', 'The token that the ledger `git` writes with; it needs `contents: write`.')),
};
const appServiceInputs = {
'allow-different': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'App Service: settings that stick to their slot and may differ between the candidate and production.', { visibleWhen: 'target = app-service' }),
'non-http': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['refuse', 'accept']), 'refuse', 'App Service: functions in the candidate that something else than HTTP sets off. No share of traffic holds them back.', { visibleWhen: 'target = app-service' }),
'warm-up-statuses': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\d{3}(,\d{3})*$/, expected: 'statuses such as 200 or 200,202' }), 'App Service: the statuses that count as warm before a swap. Set in the candidate when an artifact is placed there.', { visibleWhen: 'target = app-service' }),
};
const frontDoorInputs = {
'propagation-budget': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '20m', 'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.', { visibleWhen: 'target = front-door || target = front-door-classic' }),
purge: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['never', 'on-rollback']), 'never', 'Front Door: whether the caches of the edge are emptied once a rollout has gone back.', { visibleWhen: 'target = front-door || target = front-door-classic' }),
};
const brakeInputs = {
brake: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none', 'command', 'stop-origin']), 'none', 'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `stop-origin`: what `brake-origin` names is stopped. `command`: a program of yours that makes its health probe fail.', { visibleWhen: 'target = front-door' }),
'brake-origin': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: what `brake: stop-origin` may stop, one per line: the resource ids of what answers behind the origins, each an App Service site, a slot, or a Container Apps revision. Only that of the candidate is stopped.', { visibleWhen: 'target = front-door' }),
'brake-command': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }), 'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.', { visibleWhen: 'target = front-door' }),
'brake-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: the arguments of `brake-command`, one per line.', {
visibleWhen: 'target = front-door',
}),
};
}
};
