import { several } from './several.js';
import { common } from './common.js';
export const id = 2469;
export const ids = [2469,3848,3577,1,5958];
export const modules = {
10001:
(common[10001]),
86175:
(common[86175]),
33369:
(common[33369]),
33717:
(several[33717]),
10539:
(several[10539]),
53059:
(several[53059]),
22588:
(common[22588]),
36889:
(common[36889]),
94489:
(common[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
