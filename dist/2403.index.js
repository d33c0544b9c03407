export const id = 2403;
export const ids = [2403];
export const modules = {
22403:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
async function make(making) {
const { surroundings, arm, named, signal, frontDoor } = making;
const [{ createFrontDoor }, { createActivityLog }, { createMetrics }, { frontDoorTarget }, abilities] = await Promise.all([
__webpack_require__.e(  7350).then(__webpack_require__.bind(__webpack_require__, 47350)),
__webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
__webpack_require__.e(  4804).then(__webpack_require__.bind(__webpack_require__, 24804)),
Promise.all( [__webpack_require__.e(3686), __webpack_require__.e(1780)]).then(__webpack_require__.bind(__webpack_require__, 31780)),
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
purges: frontDoor?.purges ?? false,
warn: host.log.warning,
signal,
});
}
async function brakeFor({ surroundings, signal, frontDoor }) {
const { brake } = frontDoor ?? {};
if (brake === undefined)
return undefined;
const [{ commandBrake }, { runProcess }] = await Promise.all([
__webpack_require__.e(  4225).then(__webpack_require__.bind(__webpack_require__, 84225)),
__webpack_require__.e(  6808).then(__webpack_require__.bind(__webpack_require__, 56808)),
]);
const { clock, environment, host } = surroundings;
const { warning } = host.log;
return commandBrake({ ...brake, environment, processes: runProcess, clock, signal, warn: warning });
}
})
};
