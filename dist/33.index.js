import { several } from './several.js';
export const id = 33;
export const ids = [33,3848];
export const modules = {
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
