import { shared as shared3 } from './shared-3.js';
export const id = 1061;
export const ids = [1061,3848,6808,33];
export const modules = {
56808:
(shared3[56808]),
31061:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openImage: () => (  openImage),
ownCredential: () => (  ownCredential)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _artifact_registry_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(180);
var _artifact_registry_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54727);
var _artifact_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72715);
var _artifact_registry_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4451);
var _artifact_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3253);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88538);
var _process_process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56808);
var _clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76114);
var _network_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40033);
async function openImage(wiring, values, text) {
const read = (0,_artifact_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__  .F2)(text);
if ('why' in read) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_8__  .v('ARTIFACT_UNUSABLE', `${text} names no image: ${read.why}`, { facts: { image: text } });
}
const { reference } = read;
const reader = (0,_artifact_registry_reader_js__WEBPACK_IMPORTED_MODULE_4__  .WF)({
registry: reference.registry,
repository: reference.repository,
download: await (0,_network_js__WEBPACK_IMPORTED_MODULE_11__.openDownload)(wiring, values),
credentials: registry => credentialFor(wiring, values, registry),
});
return { reference, reader };
}
async function credentialFor(wiring, values, registry) {
switch (values['registry-auth']) {
case 'anonymous':
return undefined;
case 'inputs':
return fromInputs(values) ?? missing(registry, 'registry-username and registry-password');
case 'docker':
return (await fromDocker(wiring, registry)) ?? missing(registry, 'an earlier docker login');
case 'azure':
return fromAzure(wiring);
case 'auto':
return fromInputs(values) ?? (await fromDocker(wiring, registry));
default:
return values['registry-auth'];
}
}
async function ownCredential(wiring, registry) {
const kept = await fromDocker(wiring, registry);
return kept ?? ((0,_artifact_registry_token_js__WEBPACK_IMPORTED_MODULE_6__  .j)(registry) ? fromAzure(wiring) : undefined);
}
function missing(registry, what) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_8__  .v('REGISTRY_REFUSED', `there are no credentials for ${registry}`, {
hint: `give ${what}`,
facts: { registry },
});
}
function fromInputs(values) {
const { 'registry-username': username, 'registry-password': password } = values;
if (username === undefined || password === undefined)
return undefined;
return { kind: 'password', username, password, from: 'the inputs' };
}
async function fromDocker(wiring, registry) {
const { environment, host } = wiring;
const folder = environment['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker');
const config = (0,_artifact_registry_credentials_js__WEBPACK_IMPORTED_MODULE_3__  .F)(await textOrNothing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json')));
if (!(0,_artifact_statement_js__WEBPACK_IMPORTED_MODULE_7__  .Fh)(config))
return undefined;
const credential = await (0,_artifact_registry_credentials_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(registry, config, helperIn(wiring));
if (credential?.kind === 'password')
host.mask(credential.password);
if (credential?.kind === 'refresh-token')
host.mask(credential.token);
return credential;
}
async function textOrNothing(path) {
try {
return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
catch {
return '';
}
}
function helperIn({ host, environment }) {
return async (name, registry) => {
const result = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_9__.runProcess)({
command: `docker-credential-${name}`,
args: ['get'],
input: registry,
env: environment,
deadlineMilliseconds: 15_000,
maxOutputBytes: 65_536,
clock: _clock_js__WEBPACK_IMPORTED_MODULE_10__  .dQ,
signal: host.cancelled,
});
return result.kind === 'ended' && result.exitCode === 0 ? result.stdout : undefined;
};
}
const registryScope = 'https://containerregistry.azure.net/.default';
async function fromAzure(wiring) {
const [{ connect }, { chooseIdentity }, { credentialFor: credentialOf }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6680)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
__webpack_require__.e(  6356).then(__webpack_require__.bind(__webpack_require__, 36356)),
Promise.all( [__webpack_require__.e(9861), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 29861)),
]);
const { values, cloud, transport } = connect(wiring);
const { host, clock, environment } = wiring;
const { identity } = chooseIdentity(values, host);
const processes = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_9__.runProcess)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_10__  .dQ });
const credential = credentialOf(identity, { cloud, transport, clock, host, processes, environment });
return {
kind: 'azure',
from: `the Azure identity (${identity.kind})`,
token: async () => (await credential.getToken(registryScope)).token,
};
}
}),
40033:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openDownload: () => (  openDownload),
refuseOffline: () => (  refuseOffline)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
async function openDownload(wiring, values) {
refuseOffline(values);
const { createDownload } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(7380)]).then(__webpack_require__.bind(__webpack_require__, 47380));
const { clock, environment, host } = wiring;
return createDownload({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal: host.cancelled,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
random: Math.random,
});
}
function refuseOffline({ offline }) {
if (!offline)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'offline is true, and another input needs the network', {
hint: 'give bundle and trusted-root as files, and leave image, github-repository and trust-refresh out',
});
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
