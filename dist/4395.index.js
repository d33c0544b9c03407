export const id = 4395;
export const ids = [4395,2647];
export const modules = {

/***/ 14395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAppService: () => (/* binding */ createAppService)
});

// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/http/transport.js
var transport = __webpack_require__(42647);
;// CONCATENATED MODULE: ./lib/shared/azure/app-service-client.js
// Azure's own client of App Service, loaded on first use, and what all our calls of it share.


/** The version that our copies of Azure's API documents describe. */
const appServiceVersion = '2023-12-01';
async function openAppService(arm) {
    const [{ createWebSiteManagement }, sdk] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8084), __webpack_require__.e(1711)]).then(__webpack_require__.bind(__webpack_require__, 61711)),
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8084), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 62224)),
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
/** Azure lists settings by POST, since they may be secret. It is a read all the same. */
const readByPost = { requestOptions: { headers: { [transport/* retryClassHeader */.W]: 'safe' } } };
function siteInWords(at, slot) {
    return `${slot === undefined ? '' : `slot ${slot} of `}app ${at.app} in ${at.resourceGroup}`;
}
function unreadable(resource, cause) {
    return new fault/* Fault */.v('HTTP_UNREADABLE', `the answer for ${resource} has not the shape that Azure documents`, {
        cause,
    });
}

// EXTERNAL MODULE: ./lib/shared/azure/sdk-request.js
var sdk_request = __webpack_require__(30821);
;// CONCATENATED MODULE: ./lib/shared/azure/app-service.js


async function createAppService(arm) {
    const { sdk, context } = await openAppService(arm);
    return {
        site: at => (0,sdk_request/* askSdk */.cQ)(siteInWords(at), () => sdk.get(context(at), at.resourceGroup, at.app)),
        slots: at => (0,sdk_request/* askSdk */.cQ)(siteInWords(at), () => (0,sdk_request/* gather */.kg)(sdk.listSlots(context(at), at.resourceGroup, at.app))),
        configuration: (at, slot) => (0,sdk_request/* askSdk */.cQ)(siteInWords(at, slot), () => slot === undefined
            ? sdk.getConfiguration(context(at), at.resourceGroup, at.app)
            : sdk.getConfigurationSlot(context(at), at.resourceGroup, at.app, slot)),
        settings: (at, slot) => (0,sdk_request/* askSdk */.cQ)(siteInWords(at, slot), async () => {
            const found = slot === undefined
                ? await sdk.listApplicationSettings(context(at), at.resourceGroup, at.app, readByPost)
                : await sdk.listApplicationSettingsSlot(context(at), at.resourceGroup, at.app, slot, readByPost);
            if (!found.properties)
                throw unreadable(`the app settings of ${siteInWords(at, slot)}`);
            return found.properties;
        }),
        containers: (at, slot) => (0,sdk_request/* askSdk */.cQ)(siteInWords(at, slot), () => (0,sdk_request/* gather */.kg)(slot === undefined
            ? sdk.listSiteContainers(context(at), at.resourceGroup, at.app)
            : sdk.listSiteContainersSlot(context(at), at.resourceGroup, at.app, slot))),
        siteNames: at => (0,sdk_request/* askSdk */.cQ)(`resource group ${at.resourceGroup}`, async () => {
            const sites = await (0,sdk_request/* gather */.kg)(sdk.listByResourceGroup(context(at), at.resourceGroup));
            return sites.flatMap(site => site.name ?? []);
        }),
        setRampUpRules: (at, rules) => (0,sdk_request/* askSdk */.cQ)(siteInWords(at), async () => {
            const experiments = { rampUpRules: rules.map(rule => ({ ...rule })) };
            await sdk.updateConfiguration(context(at), at.resourceGroup, at.app, { experiments });
        }),
    };
}


/***/ }),

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

/***/ 42647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ retryClassHeader)
/* harmony export */ });
const retryClassHeader = 'x-azure-promote-retry';


/***/ })

};
