export const id = 6254;
export const ids = [6254];
export const modules = {

  16254:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    makeTarget: () => (  makeTarget)
  });
function makeTarget(kind, making) {
    return makers[kind](making);
}
const makers = {
    'app-service': async ({ surroundings: { clock, host }, arm, named, signal, appService: options }) => {
        const [{ createAppService }, { appServiceTarget }] = await Promise.all([
            __webpack_require__.e(  5588).then(__webpack_require__.bind(__webpack_require__, 35588)),
            __webpack_require__.e(  8980).then(__webpack_require__.bind(__webpack_require__, 28980)),
        ]);
        const at = { subscription: named.subscription, resourceGroup: named.resourceGroup, app: named.name };
        const client = await createAppService(arm);
        if (options === undefined)
            return appServiceTarget(client, at);
        const { createAppServiceChanges } = await __webpack_require__.e(  9424).then(__webpack_require__.bind(__webpack_require__, 79424));
        const changes = await createAppServiceChanges(arm);
        const { transport } = arm;
        const warn = onceEach(host.log.warning);
        return appServiceTarget(client, at, { changes, clock, transport, options, signal, warn });
    },
    'container-apps': async ({ surroundings: { clock }, arm, named, signal }) => {
        const [{ createContainerApps }, { createActivityLog }, { containerAppsTarget }] = await Promise.all([
            __webpack_require__.e(  8235).then(__webpack_require__.bind(__webpack_require__, 48235)),
            __webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
            __webpack_require__.e(  8132).then(__webpack_require__.bind(__webpack_require__, 88132)),
        ]);
        const { subscription, resourceGroup, name, candidate } = named;
        return containerAppsTarget({
            client: await createContainerApps(arm, clock.now),
            at: { subscription, resourceGroup, app: name },
            candidate,
            clock,
            log: createActivityLog(arm),
            signal,
        });
    },
    'traffic-manager': async ({ surroundings: { clock, environment }, arm, named }) => {
        const [{ createTrafficManager }, { createActivityLog }, { createDns }, { trafficManagerTarget }] = await Promise.all([
            __webpack_require__.e(  1286).then(__webpack_require__.bind(__webpack_require__, 31286)),
            __webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
            __webpack_require__.e(  9073).then(__webpack_require__.bind(__webpack_require__, 19073)),
            __webpack_require__.e(  2518).then(__webpack_require__.bind(__webpack_require__, 92518)),
        ]);
        const { subscription, resourceGroup, name, candidate } = named;
        return trafficManagerTarget({
            client: await createTrafficManager(arm),
            at: { subscription, resourceGroup, profile: name },
            candidate,
            clock,
            log: createActivityLog(arm),
            dns: createDns(environment),
        });
    },
};
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
