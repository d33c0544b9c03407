import { shared as shared13 } from './shared-13.js';
import { shared as shared19 } from './shared-19.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared32 } from './shared-32.js';
import { shared as shared50 } from './shared-50.js';
export const id = 6815;
export const ids = [6815,8457];
export const modules = {
97331:
(shared19[97331]),
46971:
(shared13[46971]),
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
96848:
(shared32[96848]),
88457:
(shared25[88457]),
86815:
(shared50[86815]),
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
