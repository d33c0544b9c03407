import { several } from './several.js';
export const id = 3366;
export const ids = [3366,2403];
export const modules = {
83366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
var _front_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22403);
async function make(making) {
const { surroundings, arm, named, signal, frontDoor } = making;
const { clock, host } = surroundings;
if (frontDoor?.brake?.kind === 'stop-origin') {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('brake', host.name)]: 'stop-origin belongs to front-door; here it is command or none' },
});
}
const [{ createClassicFrontDoor }, { createActivityLog }, { createMetrics }, { classicFrontDoorTarget }, abilities,] = await Promise.all([
__webpack_require__.e(  1923).then(__webpack_require__.bind(__webpack_require__, 11923)),
__webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
__webpack_require__.e(  2423).then(__webpack_require__.bind(__webpack_require__, 24804)),
Promise.all( [__webpack_require__.e(3686), __webpack_require__.e(3070), __webpack_require__.e(7752)]).then(__webpack_require__.bind(__webpack_require__, 37752)),
__webpack_require__.e(  4036).then(__webpack_require__.bind(__webpack_require__, 34036)),
]);
const { subscription, resourceGroup, name, candidate, further } = named;
return classicFrontDoorTarget({
client: createClassicFrontDoor(arm, clock.now),
at: { subscription, resourceGroup, frontDoor: name, pool: further.backendPool ?? '' },
candidate,
clock,
log: createActivityLog(arm),
metrics: createMetrics(arm),
budgetMilliseconds: frontDoor?.budgetMilliseconds ?? abilities.usualBudgetMilliseconds,
brake: await (0,_front_door_js__WEBPACK_IMPORTED_MODULE_2__.brakeFor)(making),
switches: frontDoor?.switches ?? new Map(),
purges: frontDoor?.purges ?? false,
warn: onceInARun(host),
signal,
});
}
const warned = new WeakMap();
function onceInARun(host) {
const said = warned.get(host) ?? new Set();
warned.set(host, said);
return text => {
if (said.has(text))
return;
said.add(text);
host.log.warning(text);
};
}
}),
22403:
(several[22403])
};
