import { shared as shared1 } from './shared-1.js';
import { shared as shared10 } from './shared-10.js';
export const id = 3382;
export const ids = [3382,3848,3577,1,5958];
export const modules = {
10001:
(shared1[10001]),
38646:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76114);
var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94489);
async function make({ surroundings, named, signal }) {
const [{ openCluster }, { createHttpRoutes }, { createWorkloads }, { gatewayApiTarget }] = await Promise.all([
__webpack_require__.e(  25).then(__webpack_require__.bind(__webpack_require__, 50025)),
__webpack_require__.e(  6781).then(__webpack_require__.bind(__webpack_require__, 76781)),
__webpack_require__.e(  4836).then(__webpack_require__.bind(__webpack_require__, 4836)),
__webpack_require__.e(  200).then(__webpack_require__.bind(__webpack_require__, 30200)),
]);
const { kubeconfig, context, namespace } = named.further;
const { access, keeper } = await wayTo(surroundings, { kubeconfig, context });
const cluster = openCluster(access, {
open: peer => (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__.openTransport)(surroundings, signal, peer),
keeper,
signal,
});
return gatewayApiTarget({
routes: createHttpRoutes(cluster),
workloads: createWorkloads(cluster),
server: access.server,
at: { namespace: namespace ?? access.namespace, name: named.name },
candidate: named.candidate,
clock: surroundings.clock,
signal,
isInside: access.isInside,
});
}
const ways = new WeakMap();
function wayTo(surroundings, place) {
const known = ways.get(surroundings.host) ?? new Map();
ways.set(surroundings.host, known);
const key = JSON.stringify([place.kubeconfig, place.context]);
const way = known.get(key) ?? findWay(surroundings, place);
known.set(key, way);
return way;
}
async function findWay({ environment, host }, { kubeconfig, context }) {
const [{ findAccess }, { keepCredentials }] = await Promise.all([
__webpack_require__.e(  4791).then(__webpack_require__.bind(__webpack_require__, 44791)),
__webpack_require__.e(  4002).then(__webpack_require__.bind(__webpack_require__, 64002)),
]);
const access = await findAccess({
environment,
...(kubeconfig !== undefined && { kubeconfig }),
...(context !== undefined && { context }),
});
host.log.debug(`cluster ${access.server.host}, by ${access.source}`);
return {
access,
keeper: keepCredentials(access.user, { environment, stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_0__  .dQ, mask: host.mask }),
};
}
}),
94489:
(shared10[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
