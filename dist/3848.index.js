export const id = 3848;
export const ids = [3848];
export const modules = {
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
