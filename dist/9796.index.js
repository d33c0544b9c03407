import { shared as shared16 } from './shared-16.js';
import { shared as shared45 } from './shared-45.js';
import { shared as shared48 } from './shared-48.js';
import { shared as shared57 } from './shared-57.js';
export const id = 9796;
export const ids = [9796];
export const modules = {
19796:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runStepCommand: () => (  runStepCommand)
});
var _host_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26642);
var _manifest_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94595);
var _wiring_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76114);
var _wiring_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63934);
var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45836);
async function runStepCommand(step, words, io) {
const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .c)(step.inputs, words);
if (given.help) {
io.stdout.write(`${(0,_manifest_help_js__WEBPACK_IMPORTED_MODULE_1__  .S)(step)}\n`);
return;
}
const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(io, { flags: given.flags, json: given.json });
await (0,_wiring_run_js__WEBPACK_IMPORTED_MODULE_3__  .e)(step, { host, clock: (0,_wiring_clock_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(io.env), environment: io.env, runtime: io.version });
}
}),
49297:
(shared45[49297]),
15372:
(shared45[15372]),
45259:
(shared16[45259]),
51337:
(shared45[51337]),
26642:
(shared57[26642]),
94595:
(shared48[94595]),
15825:
(shared48[15825]),
15:
(shared48[15])
};
