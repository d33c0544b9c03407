import { shared as shared19 } from './shared-19.js';
import { shared as shared31 } from './shared-31.js';
import { shared as shared33 } from './shared-33.js';
export const id = 5895;
export const ids = [5895,8276,8457];
export const modules = {
97331:
(shared31[97331]),
46971:
(shared31[46971]),
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
88457:
(shared19[88457]),
21404:
(shared33[21404])
};
