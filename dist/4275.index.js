import { shared as shared2 } from './shared-2.js';
import { shared as shared51 } from './shared-51.js';
export const id = 4275;
export const ids = [4275];
export const modules = {
16539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LJ: () => (  rateKind),
TM: () => (  stretchesOf),
bq: () => (  dayKind),
c5: () => (  rateWords)
});
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52201);
function rateKind() {
const expected = 'a rate such as 120/s, 30/m or 500/h';
const parse = (text) => {
const value = (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(text);
return value === undefined ? { expected } : { value };
};
return { name: 'text', expected, parse };
}
function dayKind() {
const expected = 'hours in UTC, each with the rate from then on, such as `00=5/s, 08=120/s, 20=30/s`';
const parse = (text) => {
const entries = text.split(/[,\n]/).map(entry => entry.trim());
const hours = entries.filter(entry => entry !== '').map(hourIn);
const known = hours.filter(each => each !== undefined);
const isRising = known.every(({ hour }, at) => hour > (known[at - 1]?.hour ?? -1));
if (known.length === 0 || known.length < hours.length || !isRising)
return { expected };
return { value: known };
};
return { name: 'list', expected, parse };
}
function hourIn(entry) {
const [, given, rate] = /^(\d{1,2})(?::00)?\s*=\s*(.+)$/.exec(entry) ?? [];
const [hour, perSecond] = [Number(given), (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(rate ?? '')];
return given === undefined || hour > 23 || perSecond === undefined ? undefined : { hour, perSecond };
}
function stretchesOf(day) {
return day.map((each, at) => ({ ...each, until: day[at + 1]?.hour ?? day[0]?.hour ?? 24 }));
}
function rateWords(perSecond) {
const digits = (value) => String(Number(value.toPrecision(3)));
if (perSecond >= 1)
return `${digits(perSecond)}/s`;
return perSecond * 60 >= 1 ? `${digits(perSecond * 60)}/m` : `${digits(perSecond * 3_600)}/h`;
}
}),
31598:
(shared2[31598]),
6656:
(shared51[6656]),
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
