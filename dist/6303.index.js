export const id = 6303;
export const ids = [6303];
export const modules = {
46303:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
async function make({ surroundings, arm, named, signal, haste }) {
const [{ createContainerApps }, { createActivityLog }, { containerAppsTarget }] = await Promise.all([
__webpack_require__.e(  8235).then(__webpack_require__.bind(__webpack_require__, 48235)),
__webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
__webpack_require__.e(  8132).then(__webpack_require__.bind(__webpack_require__, 88132)),
]);
const { clock } = surroundings;
const { subscription, resourceGroup, name, candidate } = named;
return containerAppsTarget({
client: await createContainerApps(arm, clock.now),
at: { subscription, resourceGroup, app: name },
candidate,
clock,
log: createActivityLog(arm),
signal,
...(haste && { haste }),
});
}
})
};
