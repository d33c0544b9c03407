import { shared as shared13 } from './shared-13.js';
import { shared as shared19 } from './shared-19.js';
import { shared as shared20 } from './shared-20.js';
import { shared as shared21 } from './shared-21.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared23 } from './shared-23.js';
import { shared as shared24 } from './shared-24.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared26 } from './shared-26.js';
export const id = 1723;
export const ids = [1723,5895,9542,8457];
export const modules = {
97331:
(shared19[97331]),
60085:
(shared20[60085]),
52037:
(shared21[52037]),
32120:
(shared21[32120]),
3353:
(shared20[3353]),
58966:
(shared21[58966]),
99506:
(shared21[99506]),
9388:
(shared20[9388]),
46971:
(shared13[46971]),
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
37524:
(shared23[37524]),
52201:
(shared24[52201]),
88457:
(shared25[88457]),
25687:
(shared24[25687]),
72877:
(shared23[72877]),
74246:
(shared24[74246]),
21404:
(shared26[21404])
};
