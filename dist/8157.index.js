export const id = 8157;
export const ids = [8157,3848,4043,1,3577,4299,6356];
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

/***/ 16669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./lib/playground/playground.js + 125 modules
var playground_playground = __webpack_require__(93620);
// EXTERNAL MODULE: ./lib/shared/azure/app-service.js + 1 modules
var app_service = __webpack_require__(14395);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/host/terminal.js
var terminal = __webpack_require__(26642);
// EXTERNAL MODULE: ./lib/shared/ledger/ledger.js
var ledger_ledger = __webpack_require__(57938);
// EXTERNAL MODULE: ./lib/shared/steps/status.js + 1 modules
var steps_status = __webpack_require__(83399);
// EXTERNAL MODULE: ./lib/shared/traffic/split.js
var split = __webpack_require__(44515);
// EXTERNAL MODULE: ./lib/shared/wiring/adapters.js + 6 modules
var adapters = __webpack_require__(88675);
// EXTERNAL MODULE: ./lib/shared/wiring/clock.js
var clock = __webpack_require__(76114);
// EXTERNAL MODULE: ./lib/shared/wiring/run.js + 2 modules
var run = __webpack_require__(63934);
// EXTERNAL MODULE: ./lib/shared/wiring/sign-in.js
var sign_in = __webpack_require__(94299);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/cli/temporary-folder.js
// A folder for the time of a piece of work, gone afterwards.



async function inTemporaryFolder(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-promote-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/shared/cli/demo.js
// `azure-promote demo`: the product at work against the playground. Nothing is pretended: real requests are counted.












const app = 'payments';
const candidate = 'staging';
const resourceGroup = 'rg-prod';
const askedPercent = 10;
const requestCount = 1_000;
async function demo(_, io) {
    const playground = await (0,playground_playground/* startPlayground */.K)({ seed: 7 });
    try {
        await inTemporaryFolder(folder => show(playground, folder, io));
    }
    finally {
        await playground.stop();
    }
}
async function show(playground, folder, io) {
    const say = (line) => io.stdout.write(`${line}\n`);
    const flags = {
        target: 'app-service',
        'resource-group': resourceGroup,
        app,
        candidate,
        ledger: `file:${folder}`,
    };
    const overlaid = withEnvironment(io, playground.environment);
    const host = (0,terminal/* terminal */.F)(overlaid, { flags, json: false });
    const raw = { host: 'terminal', get: host.raw, parsers: {} };
    const wiring = { host, clock: clock/* realClock */.dQ, environment: overlaid.env, runtime: io.version, raw };
    say('1. A local Azure is running; every request below is a real one over a socket.');
    const { arm, client, at } = await connect(wiring);
    say(`2. Asking App Service to send ${(0,split/* formatPercent */.l)(askedPercent)} of ${app} to the slot ${candidate}.`);
    await shift(client, at);
    await note(wiring, at);
    say(`3. Sending ${requestCount} requests to ${app}, as users would.`);
    const seen = await sendRequests(arm.transport, requestCount);
    say(`   ${candidate} answered ${seen} of ${requestCount}: asked ${(0,split/* formatPercent */.l)(askedPercent)}, measured ${(0,split/* formatPercent */.l)((seen / requestCount) * 100)}.`);
    refuseImplausible(seen);
    say('4. What the step `status` says:');
    say('');
    await (0,run/* runStep */.e)(steps_status/* status */.h, wiring);
    say('');
    say('Next: `node dist/cli.js playground` keeps such an Azure running for you to try things on.');
}
/**
 * The same process, with other variables: what a user gets who exports what the playground prints. Inputs that are
 * set here for real work stay out of it.
 */
function withEnvironment(io, environment) {
    const kept = Object.entries(io.env).filter(([name]) => !name.startsWith('AZURE_PROMOTE_'));
    const env = { ...Object.fromEntries(kept), ...environment };
    return new Proxy(io, { get: (target, name) => (name === 'env' ? env : Reflect.get(target, name)) });
}
async function connect(wiring) {
    const { arm, subscription } = await (0,sign_in.signIn)(wiring, undefined);
    return { arm, client: await (0,app_service.createAppService)(arm), at: { subscription, resourceGroup, app } };
}
/** The address of the slot is read, never built: new slots have a hash and a region in their names. */
async function shift(client, at) {
    const slots = await client.slots(at);
    const actionHostName = slots.find(({ name }) => name?.endsWith(`/${candidate}`))?.defaultHostName ?? '';
    await client.setRampUpRules(at, [{ name: candidate, actionHostName, reroutePercentage: askedPercent }]);
}
async function note(wiring, { app: service }) {
    const { ledger } = await (0,adapters.makePorts)(['ledger'], wiring);
    const entry = { kind: 'split-asked', at: new Date(clock/* realClock */.dQ.now()).toISOString(), by: 'demo' };
    const body = { arm: candidate, percent: askedPercent };
    await ledger?.append({ service, environment: 'production' }, [{ ...entry, body }], ledger_ledger/* emptyStream */.q);
}
async function sendRequests(transport, count) {
    const url = new URL(`https://${app}.azurewebsites.net/version`);
    let left = count;
    let seen = 0;
    const user = async () => {
        while (left > 0) {
            left -= 1;
            const { json } = await transport.send({ method: 'GET', url });
            if (slotOf(json) === candidate)
                seen += 1;
        }
    };
    await Promise.all(Array.from({ length: 25 }, user));
    return seen;
}
function slotOf(json) {
    return typeof json === 'object' && json !== null && 'slot' in json ? json.slot : undefined;
}
/** Five standard deviations around what was asked: a split that is not there is a bug, and the demo says so. */
function refuseImplausible(seen) {
    const expected = (requestCount * askedPercent) / 100;
    const deviation = Math.sqrt(expected * (1 - askedPercent / 100));
    if (Math.abs(seen - expected) <= 5 * deviation)
        return;
    throw new fault/* Fault */.v('UNEXPECTED', `the playground sent ${seen} of ${requestCount} requests to ${candidate}`);
}


/***/ }),

/***/ 10001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ playgroundVariable),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Um: () => (/* binding */ routesBy)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
// Where requests go when AZURE_PROMOTE_PLAYGROUND is set: to a gateway on this machine, under their own host name.


const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
/** The way that requests take, decided once. Refuses a gateway that is not on this machine. */
function routesBy(environment) {
    const given = environment[playgroundVariable];
    if (given === undefined || given === '')
        return url => ({ url });
    const gateway = gatewayAt(given);
    return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
/** Only literal loopback addresses and `localhost`: no other name is certain to stay on this machine. */
function isLoopback(url) {
    const { hostname } = url;
    if (hostname === 'localhost' || hostname === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
    // Set part by part: a path that begins with two slashes would be read as another host.
    const target = new URL(gateway);
    target.pathname = url.pathname;
    target.search = url.search;
    const name = gateway.hostname.replace(/^\[|\]$/g, '');
    return { url: target, host: url.host, serverName: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name : '' };
}
function gatewayAt(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined)
        throw refused('it is not a URL');
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refused('it is neither http nor https');
    if (!isLoopback(url))
        throw refused(`${url.hostname} is not a loopback address`);
    if (url.username !== '' || url.password !== '')
        throw refused('it holds a user or a password');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw refused('it has a path, a query or a fragment');
    }
    return url;
}
function refused(why) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
        facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
    });
}


/***/ }),

/***/ 56808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/process/capped-output.js
function collect(stream, most) {
    const chunks = [];
    let room = most;
    let truncated = false;
    stream.on('data', (chunk) => {
        if (chunk.length > room)
            truncated = true;
        if (room > 0)
            chunks.push(chunk.subarray(0, room));
        room = Math.max(0, room - chunk.length);
    });
    return {
        text: () => new TextDecoder().decode(Buffer.concat(chunks)),
        truncated: () => truncated,
        release: () => stream.destroy(),
    };
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
// Ends a child process together with everything that it started.


/** On POSIX the child leads a group of its own, which a signal reaches as a whole; Windows walks the tree. */
function leadsGroup() {
    return external_node_process_.platform !== 'win32';
}
function signalTree(child, signal) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (!leadsGroup()) {
        endTreeOnWindows(pid);
        return;
    }
    try {
        (0,external_node_process_.kill)(-pid, signal);
    }
    catch (thrown) {
        // ESRCH: the whole group is gone already. EPERM: macOS says so of a group of zombies.
        const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
        const gone = code === 'ESRCH' || code === 'EPERM';
        if (!gone)
            throw thrown;
    }
}
/** Windows has no signals: a tree is either alive or ended. */
function endTreeOnWindows(pid) {
    const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    killer.on('error', () => {
        // Without taskkill only the child itself can be reached.
        (0,external_node_process_.kill)(pid);
    });
}

;// CONCATENATED MODULE: ./lib/shared/process/process.js
// The only place that starts other programs: no shell, a deadline, limits, and no child left behind.



/** Between the polite signal and the other one. A cancelled run has seconds, not minutes. */
const graceMilliseconds = 2_000;
/** A grandchild that outlives its parent may hold the pipes open for as long as it likes. */
const pipesMilliseconds = 500;
async function runProcess(request) {
    request.signal.throwIfAborted();
    const child = start(request);
    const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
    const failure = await started(child);
    if (failure !== undefined)
        return failure;
    const over = new AbortController();
    const stopped = stopOnTime(child, request, over.signal);
    const end = await ended(child, request.clock);
    over.abort();
    const why = await stopped;
    if (why !== undefined)
        signalTree(child, 'SIGKILL');
    for (const output of outputs)
        output.release();
    if (why === 'aborted')
        throw request.signal.reason;
    return why === 'timed-out'
        ? { kind: why, ...printed(outputs) }
        : { kind: 'ended', ...end, ...printed(outputs) };
}
function start({ command, args, env, folder, input }) {
    const child = (0,external_node_child_process_.spawn)(command, args, {
        detached: leadsGroup(),
        windowsHide: true,
        ...(env === undefined ? {} : { env: { ...env } }),
        ...(folder === undefined ? {} : { cwd: folder }),
    });
    child.stdin.on('error', () => {
        // The child ended, or never began, without reading all of its input. Its result says how that went.
    });
    child.stdin.end(input ?? '');
    return child;
}
function started(child) {
    return new Promise(resolve => {
        child.once('spawn', () => resolve(undefined));
        child.on('error', (error) => {
            // Before it runs: it cannot be started. Later: a signal did not reach it, which its end will show.
            resolve(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' });
        });
    });
}
function ended(child, clock) {
    return new Promise(resolve => {
        const closed = new AbortController();
        child.once('exit', (code, signal) => {
            const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
            child.once('close', () => {
                closed.abort();
                resolve(end);
            });
            clock.sleep(pipesMilliseconds, closed.signal).then(() => resolve(end), () => {
                // The pipes closed in time, so that the sleep was called off.
            });
        });
    });
}
/** Ends the child when its time is over or the run is cancelled; says which, once the child is gone. */
async function stopOnTime(child, { clock, deadlineMilliseconds, signal }, over) {
    const why = await firstOf(clock, deadlineMilliseconds, signal, over);
    if (why === undefined)
        return undefined;
    signalTree(child, 'SIGTERM');
    try {
        await clock.sleep(graceMilliseconds, over);
        signalTree(child, 'SIGKILL');
    }
    catch {
        // The child obeyed before the grace was over.
    }
    return why;
}
async function firstOf(clock, milliseconds, signal, over) {
    const either = AbortSignal.any([signal, over]);
    try {
        await clock.sleep(milliseconds, either);
        return 'timed-out';
    }
    catch {
        // The sleep was called off by one of the two.
        return over.aborted ? undefined : 'aborted';
    }
}
function printed(outputs) {
    const [stdout, stderr] = outputs.map(output => output.text());
    return {
        stdout: stdout ?? '',
        stderr: stderr ?? '',
        truncated: outputs.some(output => output.truncated()),
    };
}


/***/ }),

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


/***/ }),

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
// The version of the product; a test holds it to package.json.
const version = '0.1.0';


/***/ })

};
