import { shared as shared13 } from './shared-13.js';
import { shared as shared19 } from './shared-19.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared24 } from './shared-24.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared26 } from './shared-26.js';
export const id = 9542;
export const ids = [9542,5895,8457];
export const modules = {
97331:
(shared19[97331]),
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
52201:
(shared24[52201]),
88457:
(shared25[88457]),
25687:
(shared24[25687]),
74246:
(shared24[74246]),
21404:
(shared26[21404])
};
