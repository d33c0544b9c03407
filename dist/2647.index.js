export const id = 2647;
export const ids = [2647];
export const modules = {

/***/ 42647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ retryClassHeader)
/* harmony export */ });
const retryClassHeader = 'x-azure-promote-retry';


/***/ })

};
