export const id = 8352;
export const ids = [8352];
export const modules = {
58352:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
startOnRunner: () => (  startOnRunner)
});
var explain = __webpack_require__(70657);
var fault_fault = __webpack_require__(88538);
var outcome = __webpack_require__(41604);
;// CONCATENATED MODULE: ./lib/shared/steps/loading.js
const loaders = {
status: async () => (await Promise.all( [__webpack_require__.e(542), __webpack_require__.e(3399), __webpack_require__.e(8494)]).then(__webpack_require__.bind(__webpack_require__, 83399))).status,
'verify-artifact': async () => (await Promise.all( [__webpack_require__.e(7755), __webpack_require__.e(5895)]).then(__webpack_require__.bind(__webpack_require__, 37755))).verifyArtifact,
'canary-shift': async () => (await Promise.all( [__webpack_require__.e(3189), __webpack_require__.e(9045), __webpack_require__.e(4213), __webpack_require__.e(8083)]).then(__webpack_require__.bind(__webpack_require__, 34213))).canaryShift,
rollback: async () => (await Promise.all( [__webpack_require__.e(2537), __webpack_require__.e(9012)]).then(__webpack_require__.bind(__webpack_require__, 92537))).rollback,
resume: async () => (await __webpack_require__.e(  6815).then(__webpack_require__.bind(__webpack_require__, 86815))).resume,
'slo-gate': async () => (await Promise.all( [__webpack_require__.e(4474), __webpack_require__.e(9045), __webpack_require__.e(6664)]).then(__webpack_require__.bind(__webpack_require__, 16664))).sloGate,
};
async function loadStep(name) {
return isStep(name) ? loaders[name]() : undefined;
}
function isStep(name) {
return Object.hasOwn(loaders, name);
}
var clock = __webpack_require__(76114);
var run = __webpack_require__(63934);
;// CONCATENATED MODULE: ./lib/shared/wiring/runner.js
async function startOnRunner(door, runner, io) {
if (runner === undefined) {
const fault = new fault_fault .v('HOST_UNKNOWN', `the step ${door} was started outside GitHub Actions and Azure Pipelines`);
io.stderr.write(`${(0,explain .Oy)(fault).join('\n')}\n`);
io.exitCode = (0,outcome .I$)((0,outcome .sG)(fault.class), fault.class);
return;
}
const host = await hostOf(runner, io);
const surroundings = { host, clock: (0,clock .TN)(io.env), environment: io.env, runtime: io.version };
if (door === 'post')
return after(surroundings);
const step = await loadStep(door);
if (step === undefined)
throw new Error(`dist/${door}.js names no step`);
await (0,run .e)(step, surroundings);
}
async function hostOf(runner, io) {
if (runner === 'github') {
const { github } = await __webpack_require__.e(  8661).then(__webpack_require__.bind(__webpack_require__, 98661));
return github(io, clock .dQ);
}
const { azurePipelines } = await __webpack_require__.e(  5166).then(__webpack_require__.bind(__webpack_require__, 55166));
return azurePipelines(io);
}
async function after(surroundings) {
const { host } = surroundings;
const [step, outcome, rollout] = [host.saved('step'), host.saved('outcome'), host.saved('rollout')];
if (step === undefined)
return host.log.debug('no step began here');
if (rollout !== undefined) {
const { afterwork } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(4474), __webpack_require__.e(4134), __webpack_require__.e(3189), __webpack_require__.e(542), __webpack_require__.e(6625), __webpack_require__.e(4592), __webpack_require__.e(8777)]).then(__webpack_require__.bind(__webpack_require__, 48777));
return afterwork(step, rollout, surroundings);
}
host.log.info(`${step} ended as ${outcome ?? 'interrupted'}; it left nothing to do; the job ended as ${host.jobStatus()}`);
}
})
};
