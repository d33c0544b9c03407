export const id = 1286;
export const ids = [1286];
export const modules = {

/***/ 90963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ armFault)
/* harmony export */ });
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
// What every client of Azure Resource Manager shares: where it connects, as whom, and its refusals in our words.

/** The least built-in role that contains an action; asked for by name in the hint of a refusal. */
const leastRoles = [
    [/\/read$/i, 'Reader'],
    [/^microsoft\.web\/sites\//i, 'Website Contributor'],
    [/^microsoft\.app\/containerapps\//i, 'Container Apps Contributor'],
    [/^microsoft\.network\/trafficmanagerprofiles\//i, 'Traffic Manager Contributor'],
];
/** What is missing when not the resource itself is. */
const missing = {
    ResourceGroupNotFound: 'the resource group of ',
    SubscriptionNotFound: 'the subscription of ',
};
/** A refusal of ARM in our words. What is not a refusal comes back as it was. */
function armFault(thrown, resource) {
    if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v) || thrown.code !== 'HTTP_REFUSED')
        return thrown;
    // Azure always names a code. A page without one comes from something in between, and says nothing of the resource.
    if (thrown.facts['service-code'] === undefined)
        return thrown;
    if (thrown.facts['status'] === 403)
        return forbidden(thrown);
    if (thrown.facts['status'] === 404) {
        const what = `${missing[String(thrown.facts['service-code'])] ?? ''}${resource}`;
        return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('TARGET_NOT_FOUND', `${what} does not exist, or this identity cannot see it`, {
            facts: thrown.facts,
            cause: thrown,
        });
    }
    return thrown;
}
function forbidden(thrown) {
    const action = /perform action '([^']+)'/.exec(thrown.message)?.[1];
    const scope = /over scope '([^']+)'/.exec(thrown.message)?.[1];
    if (action === undefined || scope === undefined) {
        return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('IDENTITY_FORBIDDEN', thrown.message, {
            hint: 'no role is named here: a policy, a lock or a firewall may forbid it; the words of Azure say which',
            facts: thrown.facts,
            cause: thrown,
        });
    }
    const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
        hint: `assign the role ${role}, or a custom role with this action, at ${scope} or higher`,
        facts: { action, scope, role, ...thrown.facts },
        cause: thrown,
    });
}


/***/ }),

/***/ 30821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cQ: () => (/* binding */ askSdk),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   si: () => (/* binding */ correlationHeader)
/* harmony export */ });
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
// One request by an official client: its refusals in our words, and an answer of another shape as what it is.


/** What goes by the same one is one thing in the activity log. */
const correlationHeader = 'x-ms-correlation-request-id';
async function askSdk(resource, request) {
    try {
        return await request();
    }
    catch (thrown) {
        // Azure's clients trip over an answer of another shape. Everything but a refusal goes on as it came.
        if (!(thrown instanceof TypeError))
            throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armFault */ .z)(thrown, resource);
        const message = `the answer for ${resource} has not the shape that Azure documents`;
        throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('HTTP_UNREADABLE', message, { cause: thrown });
    }
}
async function gather(pages) {
    const all = [];
    for await (const one of pages)
        all.push(one);
    return all;
}


/***/ }),

/***/ 31286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTrafficManager: () => (/* binding */ createTrafficManager)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sdk_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30821);
// Traffic Manager by Azure's own client: one request each, no decisions. The SDK is loaded on first use.


/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2022-04-01';
async function createTrafficManager(arm) {
    const { TrafficManagerManagementClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(9874)]).then(__webpack_require__.t.bind(__webpack_require__, 29874, 19));
    const client = ({ subscription }) => new Client(arm.credential, subscription, {
        apiVersion,
        endpoint: arm.cloud.resourceManager,
        credentialScopes: arm.cloud.resourceManagerScope,
        httpClient: arm.transport.client,
        retryOptions: { maxRetries: 0 },
    });
    const correlation = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const marked = { requestOptions: { customHeaders: { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__/* .correlationHeader */ .si]: correlation } } };
    return {
        correlation,
        profile: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__/* .askSdk */ .cQ)(profileOf(at), () => client(at).profiles.get(at.resourceGroup, at.profile)),
        profileNames: at => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__/* .askSdk */ .cQ)(`resource group ${at.resourceGroup}`, async () => {
            const profiles = await (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(client(at).profiles.listByResourceGroup(at.resourceGroup));
            return profiles.flatMap(({ name }) => name ?? []);
        }),
        setEndpoint: (at, { kind, name, weight, status }) => (0,_sdk_request_js__WEBPACK_IMPORTED_MODULE_1__/* .askSdk */ .cQ)(`endpoint ${name} of ${profileOf(at)}`, async () => {
            const wanted = { endpointStatus: status, ...(weight !== undefined && { weight }) };
            await client(at).endpoints.update(at.resourceGroup, at.profile, kind, name, wanted, marked);
        }),
    };
}
function profileOf(at) {
    return `Traffic Manager profile ${at.profile} in ${at.resourceGroup}`;
}


/***/ })

};
