import { shared as shared19 } from './shared-19.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared26 } from './shared-26.js';
import { shared as shared47 } from './shared-47.js';
export const id = 3918;
export const ids = [3918];
export const modules = {
97331:
(shared19[97331]),
6238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jr: () => (  spanBetween),
Ln: () => (  span),
U9: () => (  count),
n$: () => (  moment),
uM: () => (  share)
});
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
function span(milliseconds) {
const whole = Math.max(0, Math.round(milliseconds / second)) * second;
if (whole === 0)
return milliseconds > 0 ? `${Math.ceil(milliseconds)} ms` : '0 s';
const [hours, minutes, seconds] = [
Math.floor(whole / hour),
Math.floor((whole % hour) / minute),
Math.floor((whole % minute) / second),
];
const parts = [
...(hours > 0 ? [`${hours} h`] : []),
...(minutes > 0 ? [`${minutes} min`] : []),
...(seconds > 0 ? [`${seconds} s`] : []),
];
return parts.join(' ');
}
function spanBetween({ best, worst }) {
return span(best) === span(worst) ? span(best) : `${span(best)} to ${span(worst)}`;
}
const share = _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__  .l;
function count(amount, one, many = `${one}s`) {
return `${amount} ${amount === 1 ? one : many}`;
}
function moment(milliseconds) {
const inRange = Math.abs(milliseconds) <= 8.64e15;
return inRange ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : 'an unknown time';
}
}),
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
68264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => (  defineStep)
});
const standingOutputs = {
outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
function defineStep() {
return (step) => step;
}
}),
41487:
(shared47[41487]),
21404:
(shared26[21404]),
44515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  formatPercent),
w: () => (  isWhole)
});
const noise = 0.001;
function isWhole(split) {
const shares = Object.values(split);
const sum = shares.reduce((total, share) => total + share, 0);
return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}
function formatPercent(share) {
return `${Number(share.toFixed(3))} %`;
}
})
};
