export const shared = {
31598:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  unreadable),
o: () => (  answered)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function unreadable(why, hint) {
return { kind: 'unreadable', why, ...(hint !== undefined && { hint }) };
}
async function answered(look, hintFor = () => undefined) {
try {
return await look();
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code === 'CANCELLED' || thrown.class === 'ours')
throw thrown;
return unreadable(thrown.message, hintFor(thrown) ?? thrown.hint);
}
}
}
};
