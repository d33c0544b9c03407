import { shared as shared1 } from './shared-1.js';
import { shared as shared3 } from './shared-3.js';
import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
import { shared as shared10 } from './shared-10.js';
import { shared as shared25 } from './shared-25.js';
export const id = 4043;
export const ids = [4043,3848,3577,6808,6424,1,4299,8457,5958,6680,6356];
export const modules = {
10001:
(shared1[10001]),
56808:
(shared3[56808]),
88457:
(shared25[88457]),
36356:
(shared8[36356]),
94299:
(shared9[94299]),
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
