import { shared as shared1 } from './shared-1.js';
export const id = 9073;
export const ids = [9073,1];
export const modules = {
19073:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createDns: () => (  createDns),
playgroundDnsVariable: () => (  playgroundDnsVariable),
recordTypeFor: () => (  recordTypeFor)
});
var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10001);
const playgroundDnsVariable = 'AZURE_PROMOTE_PLAYGROUND_DNS';
const patience = { timeout: 1_500, tries: 2, maxTimeout: 1_500 };
function createDns(environment) {
const playground = playgroundServer(environment[playgroundDnsVariable]);
const isLost = playground === undefined && (environment[_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__  .ED] ?? '') !== '';
const resolvers = new Map();
const at = (server) => {
const known = resolvers.get(server) ?? resolverAt(server);
resolvers.set(server, known);
return known;
};
return {
async nameServers(zone) {
if (playground !== undefined)
return { kind: 'found', values: [playground] };
if (isLost)
return { kind: 'silent', why: `${playgroundDnsVariable} does not say where the playground answers` };
const own = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver(patience);
const named = await told(() => own.resolveNs(zone));
if (named.kind !== 'found')
return named;
const addresses = await Promise.all(named.values.map(name => told(() => own.resolve4(name))));
const values = addresses.flatMap(each => (each.kind === 'found' ? each.values : []));
return values.length > 0 ? { kind: 'found', values } : (addresses[0] ?? { kind: 'nothing' });
},
ask: (server, name, type) => told(() => question(at(server), name, type)),
};
}
function recordTypeFor(target) {
const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(target);
if (family === 0)
return 'CNAME';
return family === 4 ? 'A' : 'AAAA';
}
function resolverAt(server) {
const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver(patience);
resolver.setServers([server]);
return resolver;
}
function question(resolver, name, type) {
switch (type) {
case 'CNAME':
return resolver.resolveCname(name);
case 'A':
return resolver.resolve4(name);
case 'AAAA':
return resolver.resolve6(name);
default:
return type;
}
}
async function told(request) {
try {
return { kind: 'found', values: (await request()).map(value => value.toLowerCase().replace(/\.$/, '')) };
}
catch (thrown) {
const code = codeOf(thrown);
if (code === 'ENODATA' || code === 'ENOTFOUND')
return { kind: 'nothing' };
if (code === undefined)
throw thrown;
return { kind: 'silent', why: reasons[code] ?? code };
}
}
const reasons = {
ECONNREFUSED: 'nothing answers there',
ETIMEOUT: 'no answer came in time',
EREFUSED: 'the server refused the question',
ESERVFAIL: 'the server failed',
};
function codeOf(thrown) {
if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
return undefined;
return typeof thrown.code === 'string' ? thrown.code : undefined;
}
function playgroundServer(given) {
if (given === undefined || given === '')
return undefined;
const [, bracketed, plain, port = ''] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(given) ?? [];
const address = bracketed ?? plain ?? '';
const isLoopback = address === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 && address.startsWith('127.'));
if (isLoopback && Number(port) > 0 && Number(port) < 65_536)
return given;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('PLAYGROUND_REFUSED', `${playgroundDnsVariable} is refused: it is no loopback address`, {
hint: `unset ${playgroundDnsVariable}, or set it to the address that the playground printed`,
facts: { expected: '127.0.0.1:PORT or [::1]:PORT', got: given.slice(0, 100) },
});
}
}),
10001:
(shared1[10001])
};
