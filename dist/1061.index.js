import { several } from './several.js';
import { common } from './common.js';
export const id = 1061;
export const ids = [1061,3848,6808,33];
export const modules = {
56808:
(common[56808]),
31061:
(several[31061]),
40033:
(several[40033]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
