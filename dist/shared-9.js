export const shared = {
94299:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
