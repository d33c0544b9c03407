export const id = 9290;
export const ids = [9290];
export const modules = {
79290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makePorts: () => (  makePorts)
});
var _step_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4290);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21404);
var _coordinates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84592);
async function makePorts(needs, wiring) {
const ports = {
...(needs.includes('azure') && { azure: await makeReach(wiring) }),
...(needs.includes('target') && { target: await targetFor(wiring) }),
...(needs.includes('ledger') && { ledger: await makeLedger(wiring) }),
...(needs.includes('artifact') && { artifact: await makeArtifact(wiring) }),
...(needs.includes('running') && { running: await makeRunning(wiring) }),
...(needs.includes('rollout') && { rollout: await makeRollout(wiring) }),
...(needs.includes('resume') && { resume: await makeResume(wiring) }),
...(needs.includes('rollback') && { rollback: await makeRollback(wiring) }),
...(needs.includes('gate') && { gate: await makeGate(wiring) }),
};
return ports;
}
async function makeArtifact(wiring) {
const { makeArtifactDesk } = await __webpack_require__.e(  936).then(__webpack_require__.bind(__webpack_require__, 90936));
return makeArtifactDesk(wiring);
}
async function makeRollout(wiring) {
const { makeRolloutDesk } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(4474), __webpack_require__.e(4134), __webpack_require__.e(3189), __webpack_require__.e(542), __webpack_require__.e(6625), __webpack_require__.e(8911), __webpack_require__.e(4545)]).then(__webpack_require__.bind(__webpack_require__, 94545));
return makeRolloutDesk(wiring);
}
async function makeGate(wiring) {
const { makeGateDesk } = await Promise.all( [__webpack_require__.e(4474), __webpack_require__.e(4134), __webpack_require__.e(8125)]).then(__webpack_require__.bind(__webpack_require__, 78125));
return makeGateDesk(wiring);
}
async function makeResume(wiring) {
const { makeResumeDesk } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(4474), __webpack_require__.e(4134), __webpack_require__.e(3189), __webpack_require__.e(542), __webpack_require__.e(6625), __webpack_require__.e(8911), __webpack_require__.e(6566), __webpack_require__.e(9526)]).then(__webpack_require__.bind(__webpack_require__, 59526));
return makeResumeDesk(wiring);
}
async function makeRollback(wiring) {
const { makeRollbackDesk } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(4474), __webpack_require__.e(4134), __webpack_require__.e(3189), __webpack_require__.e(542), __webpack_require__.e(6625), __webpack_require__.e(8911), __webpack_require__.e(6566), __webpack_require__.e(1366)]).then(__webpack_require__.bind(__webpack_require__, 1366));
return makeRollbackDesk(wiring);
}
async function makeRunning(wiring) {
return wiring.raw.get('target') === undefined ? undefined : targetFor(wiring);
}
async function makeReach(wiring) {
const [{ connect, signIn }, { serverTime }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(4043)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
__webpack_require__.e(  4868).then(__webpack_require__.bind(__webpack_require__, 14868)),
]);
return {
ownTime: () => wiring.clock.now(),
runtime: wiring.runtime,
serverTime: () => {
const { cloud, transport } = connect(wiring);
return serverTime(cloud, transport);
},
signIn: async () => {
const { arm, identity, subscription } = await signIn(wiring, undefined);
await arm.credential.getToken(arm.cloud.resourceManagerScope);
return { by: identity.kind, subscription };
},
};
}
async function targetFor(wiring) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_0__  .K)(_traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .lY, _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .ZF, wiring.raw);
const named = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .T)(values, wiring.raw.host);
const [{ enter }, { makeTarget }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(5195)]).then(__webpack_require__.bind(__webpack_require__, 41691)),
__webpack_require__.e(  6254).then(__webpack_require__.bind(__webpack_require__, 16254)),
]);
return makeTarget(values.target, {
surroundings: wiring,
entrance: await enter(values.target, named, wiring),
named,
signal: wiring.host.cancelled,
});
}
async function makeLedger(wiring) {
const { namedLedger, openLedger } = await Promise.all( [__webpack_require__.e(4134), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 84134));
const place = namedLedger(wiring);
return place === undefined ? undefined : openLedger(place, wiring, wiring.host.cancelled);
}
})
};
