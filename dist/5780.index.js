export const id = 5780;
export const ids = [5780];
export const modules = {
95780:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
startOnRunner: () => (  startOnRunner)
});
var _fault_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70657);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _step_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41604);
var _steps_loading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5157);
var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76114);
var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63934);
async function startOnRunner(door, runner, io) {
if (runner === undefined) {
const fault = new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('HOST_UNKNOWN', `the step ${door} was started outside GitHub Actions and Azure Pipelines`);
io.stderr.write(`${(0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_0__  .Oy)(fault).join('\n')}\n`);
io.exitCode = (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .I$)((0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .sG)(fault.class), fault.class);
return;
}
const host = await hostOf(runner, io);
const surroundings = { host, clock: (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__  .TN)(io.env), environment: io.env, runtime: io.version };
if (door === 'post')
return after(surroundings);
const step = await (0,_steps_loading_js__WEBPACK_IMPORTED_MODULE_3__  .$)(door);
if (step === undefined)
throw new Error(`dist/${door}.js names no step`);
await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__  .e)(step, surroundings);
}
async function hostOf(runner, io) {
if (runner === 'github') {
const { github } = await __webpack_require__.e(  8661).then(__webpack_require__.bind(__webpack_require__, 98661));
return github(io, _clock_js__WEBPACK_IMPORTED_MODULE_4__  .dQ);
}
const { azurePipelines } = await __webpack_require__.e(  3090).then(__webpack_require__.bind(__webpack_require__, 73090));
return azurePipelines(io);
}
async function after(surroundings) {
const { host } = surroundings;
const [step, outcome, rollout] = [host.saved('step'), host.saved('outcome'), host.saved('rollout')];
if (step === undefined)
return host.log.debug('no step began here');
if (rollout !== undefined) {
const { afterwork } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(7600), __webpack_require__.e(3681), __webpack_require__.e(4134), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(1325), __webpack_require__.e(3951), __webpack_require__.e(6124), __webpack_require__.e(930), __webpack_require__.e(3099), __webpack_require__.e(8777)]).then(__webpack_require__.bind(__webpack_require__, 48777));
return afterwork(step, rollout, surroundings);
}
host.log.info(`${step} ended as ${outcome ?? 'interrupted'}; it left nothing to do; the job ended as ${host.jobStatus()}`);
}
})
};
