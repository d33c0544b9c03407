export const shared = {
36356:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
chooseIdentity: () => (  chooseIdentity)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function chooseIdentity(values, host) {
const identity = identityOf(values.auth ?? defaultFor(values, host.name), values, host);
const subscription = values['subscription-id'] ?? ownSubscription(identity);
return { identity, ...(subscription && { subscription }) };
}
function defaultFor(values, host) {
if (host === 'azure-pipelines')
return 'service-connection';
if (values['client-secret'] !== undefined)
return 'secret';
if (values['client-id'] === undefined)
return 'azure-cli';
return host === 'github' ? 'oidc' : 'secret';
}
function identityOf(kind, values, host) {
const { 'client-id': client, 'tenant-id': tenant, 'client-secret': secret } = values;
switch (kind) {
case 'oidc':
refuseOn('azure-pipelines', kind, host.name);
refuseOn('terminal', kind, host.name);
if (client !== undefined && tenant !== undefined)
return { kind, client, tenant };
throw missing(kind, ['client-id', 'tenant-id'], values, host.name);
case 'secret':
refuseOn('azure-pipelines', kind, host.name);
if (client !== undefined && tenant !== undefined && secret !== undefined) {
return { kind, client, tenant, secret };
}
throw missing(kind, ['client-id', 'tenant-id', 'client-secret'], values, host.name);
case 'azure-cli':
return { kind, ...(tenant !== undefined && { tenant }) };
case 'managed-identity':
return { kind, ...(client !== undefined && { client }) };
case 'service-connection':
refuseOn('github', kind, host.name);
refuseOn('terminal', kind, host.name);
return fromConnection(values, host);
default:
return (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .HB)(kind);
}
}
function fromConnection(values, host) {
const id = values['azure-subscription'];
if (id === undefined)
throw missing('service-connection', ['azure-subscription'], values, host.name);
const connection = host.connection(id);
if (connection !== undefined)
return { kind: 'service-connection', connection };
const input = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', host.name);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `there is no service connection ${id}`, {
hint: id.includes('$(')
? `${input} holds a macro that was not expanded; write the name itself, or a \${{ parameters.x }}`
: `check ${input}: the connection must exist in this project, and this pipeline must be allowed to use it`,
});
}
function ownSubscription(identity) {
return identity.kind === 'service-connection' ? identity.connection.setting('subscriptionid') : undefined;
}
const instead = {
github: 'use oidc, azure-cli, managed-identity or secret; service connections belong to Azure Pipelines',
'azure-pipelines': `leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', 'azure-pipelines')} out and name a service connection in ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', 'azure-pipelines')}`,
terminal: 'use azure-cli, managed-identity or secret; only a job on GitHub has an ID token of its own',
};
function refuseOn(refusing, kind, host) {
if (host !== refusing)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_UNSUITABLE', `${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} ${kind} does not exist on this host`, {
hint: instead[host],
});
}
function missing(kind, needed, values, host) {
const absent = needed.filter(name => values[name] === undefined).map(name => spelled(name, host));
const others = {
github: 'or leave client-id out after azure/login',
'azure-pipelines': `or set ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} to azure-cli or managed-identity`,
terminal: 'or leave --client-id out and run az login first',
};
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `to sign in by ${kind}, ${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} missing`, {
hint: `give ${absent.join(' and ')}, ${others[host]}`,
});
}
function spelled(name, host) {
return host === 'terminal' && name === 'client-secret' ? (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(name) : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host);
}
}
};
