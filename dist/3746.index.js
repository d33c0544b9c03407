export const id = 3746;
export const ids = [3746];
export const modules = {
23746:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
async function runProcess(request) {
const { run } = await __webpack_require__.e(  6569).then(__webpack_require__.bind(__webpack_require__, 76569));
return run(request);
}
})
};
