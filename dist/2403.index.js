export const id = 2403;
export const ids = [2403];
export const modules = {
22403:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
brakeFor: () => (  brakeFor),
make: () => (  make)
});
async function make(making) {
const { surroundings, arm, named, signal, frontDoor } = making;
const [{ createFrontDoor }, { createActivityLog }, { createMetrics }, { frontDoorTarget }, abilities] = await Promise.all([
__webpack_require__.e(  2078).then(__webpack_require__.bind(__webpack_require__, 39697)),
__webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
__webpack_require__.e(  2423).then(__webpack_require__.bind(__webpack_require__, 24804)),
Promise.all( [__webpack_require__.e(3686), __webpack_require__.e(3070), __webpack_require__.e(2125)]).then(__webpack_require__.bind(__webpack_require__, 22125)),
__webpack_require__.e(  4036).then(__webpack_require__.bind(__webpack_require__, 34036)),
]);
const { clock, host } = surroundings;
const { subscription, resourceGroup, name, candidate, further } = named;
return frontDoorTarget({
client: createFrontDoor(arm, clock.now),
at: { subscription, resourceGroup, profile: name, originGroup: further.originGroup ?? '' },
candidate,
clock,
log: createActivityLog(arm),
metrics: createMetrics(arm),
budgetMilliseconds: frontDoor?.budgetMilliseconds ?? abilities.usualBudgetMilliseconds,
brake: await brakeFor(making),
switches: frontDoor?.switches ?? new Map(),
purges: frontDoor?.purges ?? false,
warn: host.log.warning,
signal,
});
}
async function brakeFor(making) {
const { surroundings, signal, frontDoor } = making;
const { brake } = frontDoor ?? {};
if (brake === undefined)
return undefined;
if (brake.kind === 'stop-origin')
return stopping(making, brake.resources);
const [{ commandBrake }, { runProcess }] = await Promise.all([
__webpack_require__.e(  4225).then(__webpack_require__.bind(__webpack_require__, 84225)),
__webpack_require__.e(  6808).then(__webpack_require__.bind(__webpack_require__, 56808)),
]);
const { clock, environment, host } = surroundings;
const { warning } = host.log;
return commandBrake({ ...brake, environment, processes: runProcess, clock, signal, warn: warning });
}
async function stopping({ surroundings, arm, named }, ids) {
const [{ openOriginResource, parseOriginResource }, { createMetrics }, { stoppingBrake }] = await Promise.all([
__webpack_require__.e(  5177).then(__webpack_require__.bind(__webpack_require__, 45177)),
__webpack_require__.e(  2423).then(__webpack_require__.bind(__webpack_require__, 24804)),
__webpack_require__.e(  8236).then(__webpack_require__.bind(__webpack_require__, 98236)),
]);
const { subscription, resourceGroup, name } = named;
return stoppingBrake({
resources: ids.flatMap(id => {
const parsed = parseOriginResource(id);
return 'value' in parsed ? [openOriginResource(arm, parsed.value)] : [];
}),
profile: `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Cdn/profiles/${name}`,
metrics: createMetrics(arm),
clock: surroundings.clock,
});
}
})
};
