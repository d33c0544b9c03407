export const id = 2964;
export const ids = [2964];
export const modules = {
72964:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nobody: () => (  nobody)
});
var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45935);
function nobody() {
return {
by: 'nobody',
words: 'nobody: sign is none, and the ledger alone vouches for the record',
sign: payload => Promise.resolve(JSON.stringify((0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__  .Ge)(payload, []))),
};
}
})
};
