export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 95780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startOnRunner: () => (/* binding */ startOnRunner)
/* harmony export */ });
/* harmony import */ var _fault_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70657);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
/* harmony import */ var _step_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41604);
/* harmony import */ var _steps_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65555);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76114);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63934);
// A step, or what it left to do, started by a runner: GitHub Actions or Azure Pipelines.






async function startOnRunner(door, runner, io) {
    if (runner === undefined) {
        const fault = new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('HOST_UNKNOWN', `the step ${door} was started outside GitHub Actions and Azure Pipelines`);
        io.stderr.write(`${(0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFault */ .Oy)(fault).join('\n')}\n`);
        io.exitCode = (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)((0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(fault.class), fault.class);
        return;
    }
    const host = await hostOf(runner, io);
    if (door === 'post')
        return after(host);
    const step = _steps_all_js__WEBPACK_IMPORTED_MODULE_3__/* .allSteps */ .B.find(({ name }) => name === door);
    if (step === undefined)
        throw new Error(`dist/${door}.js names no step`);
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runStep */ .e)(step, { host, clock: (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .clockFrom */ .TN)(io.env), environment: io.env, runtime: io.version });
}
async function hostOf(runner, io) {
    if (runner === 'github') {
        const { github } = await __webpack_require__.e(/* import() */ 8661).then(__webpack_require__.bind(__webpack_require__, 98661));
        return github(io, (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .clockFrom */ .TN)(io.env));
    }
    const { azurePipelines } = await __webpack_require__.e(/* import() */ 5166).then(__webpack_require__.bind(__webpack_require__, 55166));
    return azurePipelines(io);
}
/** Works from saved state alone: inputs are evaluated again at the end of a job and may differ. */
async function after(host) {
    const [step, outcome] = [host.saved('step'), host.saved('outcome')];
    if (step === undefined)
        return host.log.debug('no step began here');
    host.log.info(`${step} ended as ${outcome ?? 'interrupted'}; it left nothing to do; the job ended as ${host.jobStatus()}`);
}


/***/ })

};
