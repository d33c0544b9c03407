export const id = 818;
export const ids = [818];
export const modules = {
818:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
async function make({ surroundings, arm, named }) {
const [{ createTrafficManager }, { createActivityLog }, { createDns }, { trafficManagerTarget }] = await Promise.all([
__webpack_require__.e(  1286).then(__webpack_require__.bind(__webpack_require__, 31286)),
__webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
__webpack_require__.e(  9073).then(__webpack_require__.bind(__webpack_require__, 19073)),
Promise.all( [__webpack_require__.e(3686), __webpack_require__.e(8085)]).then(__webpack_require__.bind(__webpack_require__, 18085)),
]);
const { clock, environment } = surroundings;
const { subscription, resourceGroup, name, candidate } = named;
return trafficManagerTarget({
client: await createTrafficManager(arm),
at: { subscription, resourceGroup, profile: name },
candidate,
clock,
log: createActivityLog(arm),
dns: createDns(environment),
});
}
})
};
