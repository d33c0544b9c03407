import { several } from './several.js';
import { common } from './common.js';
export const id = 5195;
export const ids = [5195,3848,3577,6808,6424,4043,8457,1,4299,7576,5958,6680,6356];
export const modules = {
10001:
(common[10001]),
56808:
(common[56808]),
88457:
(common[88457]),
36356:
(common[36356]),
94299:
(common[94299]),
41691:
(several[41691]),
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
