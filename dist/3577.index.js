import { common } from './common.js';
export const id = 3577;
export const ids = [3577,3848,1,5958];
export const modules = {
10001:
(common[10001]),
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
