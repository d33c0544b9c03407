export const id = 3600;
export const ids = [3600];
export const modules = {
13600:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
kubeconfigText: () => (  kubeconfigText),
writeKubeconfig: () => (  writeKubeconfig)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
const kubeconfigText = (clusters) => {
const users = clusters.flatMap(({ described }) => described.users.map(user => ({
described,
user,
name: user === described.users[0] ? described.name : `${described.name}-${user.name}`,
})));
return JSON.stringify({
apiVersion: 'v1',
kind: 'Config',
'current-context': users[0]?.name ?? '',
clusters: clusters.map(({ described, url, authority }) => ({
name: described.name,
cluster: { server: url, 'certificate-authority-data': Buffer.from(authority).toString('base64') },
})),
users: users.map(({ name, user }) => ({ name, user: { token: user.token } })),
contexts: users.map(({ name, described }) => ({
name,
context: { cluster: described.name, user: name, namespace: described.namespace },
})),
}, undefined, 2);
};
const writeKubeconfig = async (clusters) => {
const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'azure-promote-playground-'));
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'kubeconfig');
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, kubeconfigText(clusters), { mode: 0o600 });
return { path, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
};
})
};
