import { shared as shared53 } from './shared-53.js';
export const id = 4815;
export const ids = [4815];
export const modules = {
11702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R7: () => (  rolesOf),
bS: () => (  versionsIn),
ww: () => (  roleWords)
});
function versionsIn({ candidate, stable }) {
return [candidate.version, stable?.version].flatMap(each => each ?? []);
}
function rolesOf(seen, versions) {
return [...new Set(seen.flatMap(({ version, roles = [] }) => (versions.includes(version) ? roles : [])))];
}
function roleWords(roles) {
const [shown, more] = [roles.slice(0, 10), roles.length - 10];
const words = shown.map(role => (role === '' ? 'no name at all' : JSON.stringify(role)));
return `${words.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}
}),
97854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  unusable),
_: () => (  refuseWrongNames)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62600);
var _rollout_evidence_wrong_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);
function unusable({ host }, name, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_2__  .lO)(name, host)]: why } });
}
async function refuseWrongNames(plan, telemetry, { raw, clock }) {
const ofBudgets = plan.budgets.flatMap(({ metric, budget }) => budget.bad.kind === 'beyond' ? [{ metric, arm: plan.whole.candidate }] : []);
const asked = [...plan.series.map(metric => ({ metric, arm: plan.arms.candidate })), ...ofBudgets];
const problems = await (0,_rollout_evidence_wrong_names_js__WEBPACK_IMPORTED_MODULE_1__  .G5)(telemetry, asked, (0,_rollout_evidence_wrong_names_js__WEBPACK_IMPORTED_MODULE_1__  .Kl)(plan.setup, clock.now()));
if (problems.length > 0)
throw unusable(raw, 'objectives', problems.join('; '));
}
}),
54815:
(shared53[54815]),
88616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  headerIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
var _step_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85062);
function headerIn(input, given, { raw, host }) {
if (given === undefined)
return undefined;
const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
if (name === undefined || value === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(input, raw.host)]: 'expected `name: value`' },
});
}
const secret = new _step_secret_js__WEBPACK_IMPORTED_MODULE_2__  .z(value);
host.mask(secret);
return { name, value: secret };
}
}),
8290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G5: () => (  wrongNames),
Kl: () => (  newestInterval),
_t: () => (  refuseWrongNames)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function newestInterval({ stepMilliseconds, lagMilliseconds }, now) {
const to = Math.floor((now - lagMilliseconds) / stepMilliseconds) * stepMilliseconds;
return { from: to - stepMilliseconds, to, stepMilliseconds };
}
async function wrongNames({ series }, asked, grid) {
const answers = await Promise.all(asked.map(each => series?.({ ...each, grid })));
const problems = answers.flatMap(answer => answer?.kind === 'unreadable' && answer.lasting === true ? [answer.why] : []);
return [...new Set(problems)];
}
async function refuseWrongNames(telemetry, { setup, arms }, now) {
if (telemetry === undefined || setup === undefined)
return;
const demanded = setup.objectives.filter(({ kind }) => kind === 'sustained');
const asked = demanded.map(({ metric }) => ({ metric, arm: arms.candidate }));
const problems = await wrongNames(telemetry, asked, newestInterval(setup, now));
if (problems.length === 0)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
})
};
