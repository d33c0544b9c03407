import { shared as shared1 } from './shared-1.js';
import { shared as shared3 } from './shared-3.js';
import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
import { shared as shared10 } from './shared-10.js';
import { shared as shared25 } from './shared-25.js';
export const id = 5195;
export const ids = [5195,3848,3577,6808,6424,1,4299,4043,8457,7576,5958,6680,6356];
export const modules = {
10001:
(shared1[10001]),
56808:
(shared3[56808]),
88457:
(shared25[88457]),
36356:
(shared8[36356]),
94299:
(shared9[94299]),
41691:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
enter: () => (  enter),
signInNow: () => (  signInNow),
through: () => (  through)
});
var _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82448);
var _sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94299);
var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94489);
async function enter(kind, { subscription: named }, wiring, signal) {
switch (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn) {
case 'subscription': {
const { arm, subscription } = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_1__.signIn)(wiring, named, signal);
return { transport: arm.transport, arm: async () => arm, subscription };
}
case 'identity': {
const { arm } = await withoutSubscription(wiring, signal);
return { transport: arm.transport, arm: async () => arm, subscription: undefined };
}
case 'none':
return unsigned(wiring, (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.openTransport)(wiring, signal), signal);
default:
return _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn;
}
}
function through(transport, entrance) {
return { ...entrance, transport, arm: async () => ({ ...(await entrance.arm()), transport }) };
}
async function signInNow(kind, { arm }) {
if (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn === 'none')
return;
const { credential, cloud } = await arm();
await credential.getToken(cloud.resourceManagerScope);
}
function unsigned(wiring, transport, signal) {
let signedIn;
const arm = async () => ({ ...(await withoutSubscription(wiring, signal)).arm, transport });
return {
transport,
arm: () => {
signedIn ??= arm();
return signedIn;
},
subscription: undefined,
};
}
function withoutSubscription(wiring, signal) {
return (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_1__.signIn)(wiring, '', signal);
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
