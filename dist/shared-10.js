export const shared = {
94489:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openTransport: () => (  openTransport)
});
var _http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60557);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
const paceHeader = 'x-azure-promote-speed';
function openTransport({ host, clock, environment }, signal = host.cancelled, peer) {
const transport = (0,_http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
...(peer && { peer }),
});
const pace = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__  .Mo)(environment);
return pace === undefined ? transport : telling(transport, String(pace.speed));
}
function telling({ send, client }, speed) {
const telltale = {
sendRequest(request) {
request.headers.set(paceHeader, speed);
return client.sendRequest(request);
},
};
return {
send: request => send({ ...request, headers: { ...request.headers, [paceHeader]: speed } }),
client: telltale,
};
}
}
};
