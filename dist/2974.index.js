export const id = 2974;
export const ids = [2974,2647];
export const modules = {

/***/ 65067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sendToArm)
/* harmony export */ });
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
// One request of our own to Azure Resource Manager, signed in; for what no official client does as we need it.


async function sendToArm(arm, { resource, url, headers, ...request }) {
    const target = addressOf(arm, url);
    const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
    try {
        return await arm.transport.send({
            ...request,
            url: target,
            headers: { ...headers, authorization: `Bearer ${token}` },
        });
    }
    catch (thrown) {
        // A refusal gets our words; everything else goes on as it came.
        throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armFault */ .z)(thrown, resource);
    }
}
/** Our token goes to Azure and nowhere else, whatever an answer says. */
function addressOf({ cloud }, url) {
    const home = new URL(cloud.resourceManager);
    const target = URL.canParse(url, home.href) ? new URL(url, home) : undefined;
    if (target?.origin === home.origin)
        return target;
    throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('HTTP_UNREADABLE', 'an answer of Azure leads to another host, which is not followed', {
        facts: { expected: home.host, got: target?.host ?? 'no address' },
    });
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

/***/ 12974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createContainerApps: () => (/* binding */ createContainerApps)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/http/transport.js
var transport = __webpack_require__(42647);
// EXTERNAL MODULE: ./lib/shared/azure/arm-request.js
var arm_request = __webpack_require__(65067);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/azure/long-operation.js
// Follows an operation that Azure goes on with after its first answer: by our Clock, within a deadline, and from
// a state in plain JSON, so that another process can go on where this one ended.


const usualWaitMilliseconds = 10_000;
const shortestWaitMilliseconds = 1_000;
const longestWaitMilliseconds = 60_000;
/** What a first answer says of the operation; undefined when it was over with it. */
function operationOf(answer, startedAt) {
    if (answer.status !== 201 && answer.status !== 202)
        return undefined;
    const monitor = answer.header('azure-asyncoperation') ?? answer.header('operation-location');
    if (monitor !== undefined)
        return { kind: 'azure-async-operation', url: monitor, startedAt };
    const location = answer.header('location');
    return location === undefined ? undefined : { kind: 'location', url: location, startedAt };
}
/** One look. A refusal of the poll itself is thrown; the end of the operation, good or bad, is told. */
async function lookAt(arm, operation, resource) {
    try {
        const answer = await (0,arm_request/* sendToArm */.O)(arm, { method: 'GET', url: operation.url, resource, expect: 'text' });
        return operation.kind === 'location' ? byStatus(answer) : byBody(answer);
    }
    catch (thrown) {
        return endTold(thrown, operation);
    }
}
/** Looks until it is over, or until the deadline, which counts from the start of the operation. */
async function follow(arm, operation, following) {
    const { clock, signal, deadlineMilliseconds, resource } = following;
    const endsAt = operation.startedAt + deadlineMilliseconds;
    for (;;) {
        const look = await lookPatiently(arm, operation, resource);
        if (look.kind !== 'running')
            return look;
        const left = endsAt - clock.now();
        if (left <= 0)
            return { kind: 'timed-out' };
        await clock.sleep(Math.min(look.waitMilliseconds, left), signal);
    }
}
/** The operation goes on while the control plane is away for a while. */
async function lookPatiently(arm, operation, resource) {
    try {
        return await lookAt(arm, operation, resource);
    }
    catch (thrown) {
        // No answer, or none that can be read: that says nothing of the operation.
        if (!(thrown instanceof fault/* Fault */.v) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
            throw thrown;
        return { kind: 'running', waitMilliseconds: usualWaitMilliseconds };
    }
}
function byStatus(answer) {
    return answer.status === 202 ? running(answer) : { kind: 'succeeded' };
}
function byBody(answer) {
    const body = parsed(answer.text);
    const status = typeof body['status'] === 'string' ? body['status'].toLowerCase() : '';
    if (status === 'succeeded')
        return { kind: 'succeeded' };
    if (status === 'failed' || status === 'canceled' || status === 'cancelled') {
        const { code, message } = fieldsOf(body['error']);
        return { kind: 'failed', code: textOf(code) || status, words: textOf(message) };
    }
    return status === '' && answer.status === 204 ? { kind: 'succeeded' } : running(answer);
}
function running({ header }) {
    // The transport has capped what was asked already; it is bounded here for whoever answers nothing or zero.
    const asked = Number(header('retry-after') ?? Number.NaN) * 1_000;
    const wait = Number.isFinite(asked) && asked > 0 ? asked : usualWaitMilliseconds;
    return {
        kind: 'running',
        waitMilliseconds: Math.min(longestWaitMilliseconds, Math.max(shortestWaitMilliseconds, wait)),
    };
}
/**
 * By its place an operation fails by the status of its poll, with a code of the service. A page without one comes from
 * in between and says nothing of the operation; so does a refusal of the one who asks.
 */
function endTold(thrown, { kind }) {
    if (!(thrown instanceof fault/* Fault */.v))
        throw thrown;
    const { status, 'service-code': code } = thrown.facts;
    if (thrown.code === 'TARGET_NOT_FOUND' || status === 404 || status === 410)
        return { kind: 'forgotten' };
    if (kind !== 'location' || thrown.code !== 'HTTP_REFUSED' || code === undefined || status === 401)
        throw thrown;
    return { kind: 'failed', code: String(code), words: thrown.message };
}
function parsed(text) {
    try {
        return fieldsOf(JSON.parse(text));
    }
    catch {
        // Not JSON: an answer without a status, which is none. The operation counts as running until the deadline.
        return {};
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./lib/shared/azure/sdk-request.js
var sdk_request = __webpack_require__(30821);
;// CONCATENATED MODULE: ./lib/shared/azure/container-apps.js
// Container Apps: one request each, no decisions. Reads by Azure's own client, loaded on first use; changes by
// requests of our own, since the client's long operations wait by real time and send less than they are given.





/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2024-03-01';
async function createContainerApps(arm, now) {
    const { ContainerAppsAPIClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(5738), __webpack_require__.e(7978)]).then(__webpack_require__.bind(__webpack_require__, 67978));
    const client = ({ subscription }) => new ContainerAppsAPIClient(arm.credential, subscription, {
        apiVersion,
        endpoint: arm.cloud.resourceManager,
        credentialScopes: arm.cloud.resourceManagerScope,
        httpClient: arm.transport.client,
        retryOptions: { maxRetries: 0 },
    });
    const correlation = (0,external_node_crypto_.randomUUID)();
    const marked = { [sdk_request/* correlationHeader */.si]: correlation };
    // Switching on what is on changes nothing, so that it may be sent again in spite of its verb.
    const repeatable = { requestOptions: { customHeaders: { ...marked, [transport/* retryClassHeader */.W]: 'idempotent' } } };
    return {
        correlation,
        app: at => (0,sdk_request/* askSdk */.cQ)(appOf(at), () => client(at).containerApps.get(at.resourceGroup, at.app)),
        revisions: at => (0,sdk_request/* askSdk */.cQ)(appOf(at), () => (0,sdk_request/* gather */.kg)(client(at).containerAppsRevisions.listRevisions(at.resourceGroup, at.app))),
        replicas: (at, revision) => (0,sdk_request/* askSdk */.cQ)(revisionOf(at, revision), async () => {
            const { containerAppsRevisionReplicas: sdk } = client(at);
            return (await sdk.listReplicas(at.resourceGroup, at.app, revision)).value;
        }),
        appNames: at => (0,sdk_request/* askSdk */.cQ)(`resource group ${at.resourceGroup}`, async () => {
            const apps = await (0,sdk_request/* gather */.kg)(client(at).containerApps.listByResourceGroup(at.resourceGroup));
            return apps.flatMap(app => app.name ?? []);
        }),
        change: async (at, location, properties) => {
            const answer = await (0,arm_request/* sendToArm */.O)(arm, {
                method: 'PATCH',
                url: `${pathOf(at)}?api-version=${apiVersion}`,
                headers: marked,
                body: JSON.stringify({ location, properties }),
                resource: appOf(at),
            });
            return operationOf(answer, now());
        },
        follow: (operation, following) => follow(arm, operation, following),
        activate: (at, revision) => (0,sdk_request/* askSdk */.cQ)(revisionOf(at, revision), () => client(at).containerAppsRevisions.activateRevision(at.resourceGroup, at.app, revision, repeatable)),
        deactivate: (at, revision) => (0,sdk_request/* askSdk */.cQ)(revisionOf(at, revision), () => client(at).containerAppsRevisions.deactivateRevision(at.resourceGroup, at.app, revision, repeatable)),
    };
}
function pathOf({ subscription, resourceGroup, app }) {
    const group = `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
    return `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`;
}
function appOf(at) {
    return `container app ${at.app} in ${at.resourceGroup}`;
}
function revisionOf(at, revision) {
    return `revision ${revision} of ${appOf(at)}`;
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
