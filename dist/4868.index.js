export const id = 4868;
export const ids = [4868];
export const modules = {
14868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
serverTime: () => (  serverTime)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
async function serverTime(cloud, transport, deadlineMilliseconds) {
const url = new URL('/metadata/endpoints?api-version=2022-09-01', cloud.resourceManager);
const { header } = await transport.send({
method: 'GET',
url,
...(deadlineMilliseconds !== undefined && { deadlineMilliseconds }),
});
const time = Date.parse(header('date') ?? '');
if (Number.isNaN(time))
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'Azure answered without a date', { facts: { host: url.host } });
return time;
}
})
};
