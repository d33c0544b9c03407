import { shared as shared2 } from './shared-2.js';
import { shared as shared39 } from './shared-39.js';
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
(shared39[6656]),
97854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  unusable)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function unusable({ host }, name, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host)]: why } });
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
})
};
