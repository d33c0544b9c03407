import { shared as shared19 } from './shared-19.js';
import { shared as shared31 } from './shared-31.js';
import { shared as shared33 } from './shared-33.js';
import { shared as shared34 } from './shared-34.js';
import { shared as shared35 } from './shared-35.js';
import { shared as shared47 } from './shared-47.js';
export const id = 5911;
export const ids = [5911,5895,8276,951,8457];
export const modules = {
97331:
(shared31[97331]),
60085:
(shared47[60085]),
3353:
(shared47[3353]),
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
37524:
(shared34[37524]),
52201:
(shared35[52201]),
88457:
(shared19[88457]),
25687:
(shared35[25687]),
72877:
(shared34[72877]),
21404:
(shared33[21404])
};
