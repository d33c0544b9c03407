import { shared as shared1 } from './shared-1.js';
import { shared as shared10 } from './shared-10.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared38 } from './shared-38.js';
import { shared as shared39 } from './shared-39.js';
export const id = 5763;
export const ids = [5763,3848,3577,1,8457,5958];
export const modules = {
10001:
(shared1[10001]),
33369:
(shared38[33369]),
88457:
(shared25[88457]),
53059:
(shared39[53059]),
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
