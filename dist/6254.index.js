export const id = 6254;
export const ids = [6254];
export const modules = {
16254:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
makeTarget: () => (  makeTarget)
});
function makeTarget(kind, wanted) {
return makers[kind](wanted);
}
const makers = {
'app-service': inSubscription(() => __webpack_require__.e(  1920).then(__webpack_require__.bind(__webpack_require__, 61920))),
'container-apps': inSubscription(() => __webpack_require__.e(  6303).then(__webpack_require__.bind(__webpack_require__, 46303))),
'traffic-manager': inSubscription(() => __webpack_require__.e(  818).then(__webpack_require__.bind(__webpack_require__, 818))),
'front-door': inSubscription(() => __webpack_require__.e(  2403).then(__webpack_require__.bind(__webpack_require__, 22403))),
'front-door-classic': inSubscription(() => __webpack_require__.e(  3366).then(__webpack_require__.bind(__webpack_require__, 83366))),
'feature-flag': signedIn(() => __webpack_require__.e(  8149).then(__webpack_require__.bind(__webpack_require__, 78149))),
'gateway-api': withoutAzure(() => Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 38646))),
command: withoutAzure(() => __webpack_require__.e(  6589).then(__webpack_require__.bind(__webpack_require__, 16589))),
};
function inSubscription(load) {
return async ({ entrance, named, ...rest }) => {
const { subscription, transport } = entrance;
if (subscription === undefined)
throw new Error('coordinates.ts asks for no subscription here');
const { make } = await load();
return make({ ...rest, transport, arm: await entrance.arm(), named: { ...named, subscription } });
};
}
function signedIn(load) {
return async ({ entrance, surroundings, named, signal }) => {
const { make } = await load();
const { transport } = entrance;
return make({ surroundings, named, signal, transport, arm: await entrance.arm() });
};
}
function withoutAzure(load) {
return async ({ entrance, surroundings, named, signal }) => {
const { make } = await load();
return make({ surroundings, named, signal, transport: entrance.transport });
};
}
})
};
