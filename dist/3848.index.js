export const id = 3848;
export const ids = [3848];
export const modules = {

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
// The version of the product; a test holds it to package.json.
const version = '0.1.0';


/***/ })

};
