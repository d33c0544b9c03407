export const id = 33;
export const ids = [33,3848];
export const modules = {
40033:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openDownload: () => (  openDownload),
refuseOffline: () => (  refuseOffline)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
async function openDownload(wiring, values) {
refuseOffline(values);
const { createDownload } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(7380)]).then(__webpack_require__.bind(__webpack_require__, 47380));
const { clock, environment, host } = wiring;
return createDownload({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal: host.cancelled,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
random: Math.random,
});
}
function refuseOffline({ offline }) {
if (!offline)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'offline is true, and another input needs the network', {
hint: 'give bundle and trusted-root as files, and leave image, github-repository and trust-refresh out',
});
}
}),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
