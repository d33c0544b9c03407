export const id = 2647;
export const ids = [2647];
export const modules = {
42647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  retryClassHeader)
});
const retryClassHeader = 'x-azure-promote-retry';
})
};
