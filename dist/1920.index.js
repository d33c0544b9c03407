export const id = 1920;
export const ids = [1920];
export const modules = {
61920:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
async function make(making) {
const { surroundings, arm, named, signal, haste, appService: options } = making;
const [{ createAppService }, { appServiceTarget }] = await Promise.all([
__webpack_require__.e(  5588).then(__webpack_require__.bind(__webpack_require__, 35588)),
__webpack_require__.e(  4304).then(__webpack_require__.bind(__webpack_require__, 14304)),
]);
const at = { subscription: named.subscription, resourceGroup: named.resourceGroup, app: named.name };
const client = await createAppService(arm);
if (options === undefined)
return appServiceTarget(client, at);
const { createAppServiceChanges } = await __webpack_require__.e(  9424).then(__webpack_require__.bind(__webpack_require__, 79424));
const changes = await createAppServiceChanges(arm);
const { clock, host } = surroundings;
const { transport } = arm;
const warn = onceEach(host.log.warning);
return appServiceTarget(client, at, {
...{ changes, clock, transport, options, signal, warn },
...(haste && { haste }),
});
}
function onceEach(say) {
const said = new Set();
return text => {
if (said.has(text))
return;
said.add(text);
say(text);
};
}
})
};
