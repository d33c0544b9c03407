export const shared = {
65067:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  sendToArm)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
async function sendToArm(arm, { resource, url, headers, ...request }) {
const target = addressOf(arm, url);
const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
try {
return await arm.transport.send({
...request,
url: target,
headers: { ...headers, authorization: `Bearer ${token}` },
});
}
catch (thrown) {
throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__  .z)(thrown, resource);
}
}
function addressOf({ cloud }, url) {
const home = new URL(cloud.resourceManager);
const target = URL.canParse(url, home.href) ? new URL(url, home) : undefined;
if (target?.origin === home.origin)
return target;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'an answer of Azure leads to another host, which is not followed', {
facts: { expected: home.host, got: target?.host ?? 'no address' },
});
}
}
};
