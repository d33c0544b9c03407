export const id = 4043;
export const ids = [4043,3848,3577,6808,6424,8457,1,5958,4299,6356];
export const modules = {
10001:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => (  playgroundVariable),
U9: () => (  isLoopback),
Um: () => (  routesBy)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
function routesBy(environment) {
const given = environment[playgroundVariable];
if (given === undefined || given === '')
return url => ({ url });
const gateway = gatewayAt(given);
return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
function isLoopback(url) {
const { hostname } = url;
if (hostname === 'localhost' || hostname === '[::1]')
return true;
return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
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
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
});
}
}),
56808:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
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
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
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
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
const gone = code === 'ESRCH' || code === 'EPERM';
if (!gone)
throw thrown;
}
}
function endTreeOnWindows(pid) {
const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
killer.on('error', () => {
(0,external_node_process_.kill)(pid);
});
}
;// CONCATENATED MODULE: ./lib/shared/process/process.js
const graceMilliseconds = 2_000;
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
});
child.stdin.end(input ?? '');
return child;
}
function started(child) {
return new Promise(resolve => {
child.once('spawn', () => resolve(undefined));
child.on('error', (error) => {
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
});
});
});
}
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
}),
88457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
'propagation-budget': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '20m', 'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.', { visibleWhen: 'target = front-door' }),
purge: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['never', 'on-rollback']), 'never', 'Front Door: whether the caches of the edge are emptied once a rollout has gone back.', { visibleWhen: 'target = front-door' }),
};
const brakeInputs = {
brake: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none', 'command']), 'none', 'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `command`: a program of yours that makes its health probe fail.', { visibleWhen: 'target = front-door' }),
'brake-command': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }), 'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.', { visibleWhen: 'target = front-door' }),
'brake-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: the arguments of `brake-command`, one per line.', {
visibleWhen: 'target = front-door',
}),
};
}),
36356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
94299:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connect: () => (  connect),
signIn: () => (  signIn)
});
var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15339);
var _azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47483);
var _azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29861);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
var _process_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56808);
var _step_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88457);
var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76114);
var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36356);
var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94489);
function connect(wiring, signal) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_5__  .K)(_steps_groups_js__WEBPACK_IMPORTED_MODULE_6__  .g_, [], wiring.raw);
return { values, cloud: (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__  .h)(values.cloud), transport: (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.openTransport)(wiring, signal) };
}
async function signIn(wiring, named, signal) {
const { host, clock, environment } = wiring;
const { values, cloud, transport } = connect(wiring, signal);
const { identity, subscription: chosen } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.chooseIdentity)(values, host);
const ports = { cloud, transport, clock, host, processes: inRealTime, environment };
const subscription = named ?? chosen ?? (identity.kind === 'azure-cli' ? await (0,_azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__  .b)(ports) : undefined);
if (subscription === undefined)
throw noSubscription(host.name);
return { arm: { cloud, transport, credential: (0,_azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__.credentialFor)(identity, ports) }, subscription, identity };
}
const inRealTime = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_4__.runProcess)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_7__  .dQ });
function noSubscription(host) {
const name = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('subscription-id', host);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('IDENTITY_MISSING', `${name} is missing`, {
hint: `give ${name}, or the resource by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('resource-id', host)}`,
});
}
}),
94489:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openTransport: () => (  openTransport)
});
var _http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60557);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
const paceHeader = 'x-azure-promote-speed';
function openTransport({ host, clock, environment }, signal = host.cancelled, peer) {
const transport = (0,_http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
...(peer && { peer }),
});
const pace = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__  .Mo)(environment);
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
}),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
