import { shared as shared35 } from './shared-35.js';
export const id = 9519;
export const ids = [9519];
export const modules = {
10539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  startPatience)
});
const patienceMilliseconds = 10_000;
const lastMilliseconds = 1_500;
function startPatience({ cancelled }, stopwatch) {
const [controller, ended] = [new AbortController(), new AbortController()];
const endAfter = (milliseconds, why) => void stopwatch.sleep(milliseconds, ended.signal).then(() => controller.abort(new Error(why)), () => undefined);
const hurry = () => endAfter(lastMilliseconds, 'the run was cancelled, and there was no time left for it');
endAfter(patienceMilliseconds, `it took longer than ${patienceMilliseconds / 1_000} s`);
if (cancelled.aborted)
hurry();
else
cancelled.addEventListener('abort', hurry, { once: true });
const over = new Promise((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }));
over.catch(() => undefined);
return {
signal: controller.signal,
over,
end: () => {
cancelled.removeEventListener('abort', hurry);
ended.abort();
},
};
}
}),
29519:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
peopleOf: () => (  peopleOf)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76114);
var _rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36889);
var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10539);
async function peopleOf(wiring) {
const { host, environment } = wiring;
const requestedBy = requesterOf(wiring);
return {
run: (0,_rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_3__  .o)(host, environment).run,
...(requestedBy !== undefined && { requestedBy }),
approvedBy: async (name) => (host.name === 'github' ? approversOf(wiring, name) : []),
};
}
function requesterOf({ host, environment }) {
switch (host.name) {
case 'github':
return environment['GITHUB_TRIGGERING_ACTOR'] || environment['GITHUB_ACTOR'] || undefined;
case 'azure-pipelines':
return environment['BUILD_REQUESTEDFOR'] || undefined;
case 'terminal':
return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username || undefined;
default: {
const unreachable = host.name;
return unreachable;
}
}
}
async function approversOf(wiring, environment) {
const { host } = wiring;
const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = wiring.environment;
const patience = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__  .e)(host, wiring.stopwatch ?? _clock_js__WEBPACK_IMPORTED_MODULE_2__  .dQ);
try {
const [{ approvalsOf }, { githubOf }] = await Promise.all([
__webpack_require__.e(  5861).then(__webpack_require__.bind(__webpack_require__, 25861)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(5763)]).then(__webpack_require__.bind(__webpack_require__, 53059)),
]);
const asked = approvalsOf(githubOf(wiring, patience.signal), repository, run);
const approvals = await Promise.race([asked, patience.over]);
const own = approvals.filter(each => each.state === 'approved' &&
each.user !== '' &&
each.environments.some(name => name.toLowerCase() === environment.toLowerCase()));
return [...new Set(own.map(({ user }) => user))];
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .P)(thrown);
host.log.warning(`nobody says who approved the run: ${fault.message} (${fault.hint})`);
return [];
}
finally {
patience.end();
}
}
}),
36889:
(shared35[36889])
};
