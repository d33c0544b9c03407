export const id = 4299;
export const ids = [4299,6356];
export const modules = {

/***/ 36356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseIdentity: () => (/* binding */ chooseIdentity)
/* harmony export */ });
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);


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
    // On a terminal nobody vouches for an application, so that an id alone signs nobody in.
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
            return (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(kind);
    }
}
function fromConnection(values, host) {
    const id = values['azure-subscription'];
    if (id === undefined)
        throw missing('service-connection', ['azure-subscription'], values, host.name);
    const connection = host.connection(id);
    if (connection !== undefined)
        return { kind: 'service-connection', connection };
    const input = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)('azure-subscription', host.name);
    throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('IDENTITY_MISSING', `there is no service connection ${id}`, {
        hint: id.includes('$(')
            ? `${input} holds a macro that was not expanded; write the name itself, or a \${{ parameters.x }}`
            : `check ${input}: the connection must exist in this project, and this pipeline must be allowed to use it`,
    });
}
/** What a service connection says of itself. */
function ownSubscription(identity) {
    return identity.kind === 'service-connection' ? identity.connection.setting('subscriptionid') : undefined;
}
const instead = {
    github: 'use oidc, azure-cli, managed-identity or secret; service connections belong to Azure Pipelines',
    'azure-pipelines': `leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)('auth', 'azure-pipelines')} out and name a service connection in ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)('azure-subscription', 'azure-pipelines')}`,
    terminal: 'use azure-cli, managed-identity or secret; only a job on GitHub has an ID token of its own',
};
function refuseOn(refusing, kind, host) {
    if (host !== refusing)
        return;
    throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('IDENTITY_UNSUITABLE', `${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)('auth', host)} ${kind} does not exist on this host`, {
        hint: instead[host],
    });
}
function missing(kind, needed, values, host) {
    const absent = needed.filter(name => values[name] === undefined).map(name => spelled(name, host));
    const others = {
        github: 'or leave client-id out after azure/login',
        'azure-pipelines': `or set ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)('auth', host)} to azure-cli or managed-identity`,
        terminal: 'or leave --client-id out and run az login first',
    };
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('IDENTITY_MISSING', `to sign in by ${kind}, ${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} missing`, {
        hint: `give ${absent.join(' and ')}, ${others[host]}`,
    });
}
function spelled(name, host) {
    return host === 'terminal' && name === 'client-secret' ? (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalVariable */ .jJ)(name) : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, host);
}


/***/ }),

/***/ 94299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   signIn: () => (/* binding */ signIn)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15339);
/* harmony import */ var _azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47483);
/* harmony import */ var _azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29861);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56808);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62600);
/* harmony import */ var _step_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
/* harmony import */ var _steps_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88457);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76114);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36356);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94489);











/** Where Azure is for this run, before anybody has signed in. */
function connect(wiring) {
    const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_steps_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .identityInputs */ .g_, [], wiring.raw);
    return { values, cloud: (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(values.cloud), transport: (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.openTransport)(wiring) };
}
/** `named` is the subscription of a resource id; it says more than any default. */
async function signIn(wiring, named) {
    const { host, clock, environment } = wiring;
    const { values, cloud, transport } = connect(wiring);
    const { identity, subscription: chosen } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.chooseIdentity)(values, host);
    const ports = { cloud, transport, clock, host, processes: inRealTime, environment };
    const subscription = named ?? chosen ?? (identity.kind === 'azure-cli' ? await (0,_azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .azureCliSubscription */ .b)(ports) : undefined);
    if (subscription === undefined)
        throw noSubscription(host.name);
    return { arm: { cloud, transport, credential: (0,_azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__.credentialFor)(identity, ports) }, subscription, identity };
}
/** A program of somebody else is no faster for our Clock. */
const inRealTime = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProcess */ .R)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_7__/* .realClock */ .dQ });
function noSubscription(host) {
    const name = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__/* .spell */ .lO)('subscription-id', host);
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('IDENTITY_MISSING', `${name} is missing`, {
        hint: `give ${name}, or the resource by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__/* .spell */ .lO)('resource-id', host)}`,
    });
}


/***/ }),

/***/ 94489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTransport: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24569);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);



/** Seconds on the wire are meant for real time; whoever reads them by a faster clock says so. */
const paceHeader = 'x-azure-promote-speed';
function openTransport({ host, clock, environment }) {
    const transport = (0,_http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)({
        clock,
        stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .dQ,
        environment,
        signal: host.cancelled,
        trace: host.log.debug,
        userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
    });
    const pace = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .paceFrom */ .Mo)(environment);
    return pace === undefined ? transport : telling(transport, String(pace.speed));
}
function telling({ send, client }, speed) {
    const telltale = {
        sendRequest(request) {
            request.headers.set(paceHeader, speed);
            return client.sendRequest(request);
        },
    };
    return {
        send: request => send({ ...request, headers: { ...request.headers, [paceHeader]: speed } }),
        client: telltale,
    };
}


/***/ })

};
