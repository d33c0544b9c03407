export const id = 6061;
export const ids = [6061];
export const modules = {
6061:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makePorts: () => (  makePorts)
});
var read = __webpack_require__(4290);
var kinds = __webpack_require__(21404);
var coordinates = __webpack_require__(23099);
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/evidence/young-heap.js
function keepYoungHeapSmall() {
(0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}
;// CONCATENATED MODULE: ./lib/shared/wiring/adapters.js
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
...(needs.includes('record') && { record: await makeRecord(wiring) }),
...(needs.includes('herald') && { herald: await makeHerald(wiring) }),
...(needs.includes('people') && { people: await makePeople(wiring) }),
...(needs.includes('promotion') && { promotion: await makePromotion(wiring) }),
};
return ports;
}
async function makeArtifact(wiring) {
const { makeArtifactDesk } = await __webpack_require__.e(  936).then(__webpack_require__.bind(__webpack_require__, 90936));
return makeArtifactDesk(wiring);
}
async function makeRollout(wiring) {
keepYoungHeapSmall();
const { makeRolloutDesk } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(7600), __webpack_require__.e(3681), __webpack_require__.e(4134), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(1325), __webpack_require__.e(3951), __webpack_require__.e(6124), __webpack_require__.e(8542)]).then(__webpack_require__.bind(__webpack_require__, 48542));
return makeRolloutDesk(wiring);
}
async function makeGate(wiring) {
keepYoungHeapSmall();
const { makeGateDesk } = await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(3681), __webpack_require__.e(4134), __webpack_require__.e(9283), __webpack_require__.e(3951), __webpack_require__.e(8125)]).then(__webpack_require__.bind(__webpack_require__, 78125));
return makeGateDesk(wiring);
}
async function makeRecord(wiring) {
const { makeRecordDesk } = await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(4134), __webpack_require__.e(2339)]).then(__webpack_require__.bind(__webpack_require__, 12339));
return makeRecordDesk(wiring);
}
async function makeHerald(wiring) {
const { openHerald } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(7600), __webpack_require__.e(4134), __webpack_require__.e(2469)]).then(__webpack_require__.bind(__webpack_require__, 33717));
return openHerald(wiring);
}
async function makePeople(wiring) {
const { peopleOf } = await __webpack_require__.e(  9519).then(__webpack_require__.bind(__webpack_require__, 29519));
return peopleOf(wiring);
}
async function makePromotion(wiring) {
keepYoungHeapSmall();
const { makePromoteDesk } = await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(4134), __webpack_require__.e(7485), __webpack_require__.e(2658)]).then(__webpack_require__.bind(__webpack_require__, 62658));
return makePromoteDesk(wiring, makePorts);
}
async function makeResume(wiring) {
const { makeResumeDesk } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(7600), __webpack_require__.e(3681), __webpack_require__.e(4134), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(1325), __webpack_require__.e(3951), __webpack_require__.e(6124), __webpack_require__.e(930), __webpack_require__.e(9697)]).then(__webpack_require__.bind(__webpack_require__, 89697));
return makeResumeDesk(wiring);
}
async function makeRollback(wiring) {
const { makeRollbackDesk } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(7600), __webpack_require__.e(3681), __webpack_require__.e(4134), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(1325), __webpack_require__.e(3951), __webpack_require__.e(6124), __webpack_require__.e(930), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 60763));
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
const values = (0,read .K)(kinds .lY, kinds .ZF, wiring.raw);
const named = (0,coordinates .T)(values, wiring.raw.host);
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
