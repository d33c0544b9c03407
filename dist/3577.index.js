import { shared as shared1 } from './shared-1.js';
import { shared as shared10 } from './shared-10.js';
export const id = 3577;
export const ids = [3577,3848,1,5958];
export const modules = {
10001:
(shared1[10001]),
94489:
(shared10[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
