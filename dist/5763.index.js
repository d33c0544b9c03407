import { several } from './several.js';
import { common } from './common.js';
export const id = 5763;
export const ids = [5763,3848,3577,8457,1,5958];
export const modules = {
10001:
(common[10001]),
33369:
(common[33369]),
88457:
(common[88457]),
53059:
(several[53059]),
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
