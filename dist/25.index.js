export const id = 25;
export const ids = [25];
export const modules = {
50025:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
fieldManager: () => (  fieldManager),
openCluster: () => (  openCluster)
});
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/kubernetes/refusals.js
function clusterFault(thrown, what) {
if (!(thrown instanceof fault .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
if (thrown.facts['service-code'] === undefined)
return thrown;
switch (thrown.facts['status']) {
case 401:
return new fault .v('IDENTITY_REFUSED', 'the cluster does not know who asks', {
hint: 'sign in again: the token has ended, or belongs to another cluster (on AKS: az aks get-credentials, kubelogin)',
facts: thrown.facts,
cause: thrown,
});
case 403:
return forbidden(thrown);
case 404:
return notFound(thrown, what);
default:
return thrown;
}
}
const wording = /User "([^"]*)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)"| at the cluster scope)?/;
function forbidden(thrown) {
const [, user, verb, resource, group, namespace] = wording.exec(thrown.message) ?? [];
if (verb === undefined || resource === undefined) {
return new fault .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: 'no right is named here: an admission policy or Azure RBAC may forbid it; the words of the cluster say which',
facts: thrown.facts,
cause: thrown,
});
}
const kind = group === undefined || group === '' ? resource : `${resource}.${group}`;
const action = `${verb} ${kind}`;
const scope = namespace === undefined ? 'the whole cluster' : `namespace ${namespace}`;
const role = `a Role with ${action}`;
return new fault .v('IDENTITY_FORBIDDEN', `${user ?? 'this identity'} may not ${action}`, {
hint: `bind ${role} in ${scope} to it; the page of the target gateway-api holds the whole Role`,
facts: { action, scope, role, ...thrown.facts },
cause: thrown,
});
}
function notFound(thrown, what) {
const isUnknownKind = /could not find the requested resource|no matches for kind/.test(thrown.message);
const { facts } = thrown;
return isUnknownKind
? new fault .v('TARGET_NOT_FOUND', `the cluster does not know what ${what} is`, {
hint: 'Gateway API is not installed there in its version v1, or this is another cluster: kubectl api-resources --api-group=gateway.networking.k8s.io',
facts,
cause: thrown,
})
: new fault .v('TARGET_NOT_FOUND', `${what} does not exist`, { facts, cause: thrown });
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/cluster.js
const fieldManager = 'azure-promote';
function openCluster(access, ports) {
const { server, namespace } = access;
const { keeper, signal } = ports;
const transports = transportsFor(access, ports);
const send = (request) => sent({ server, keeper, signal, transports }, request);
return {
server,
namespace,
get: async (path, what) => (await send({ path, what })).json,
patch: async (path, operations, what) => {
const query = new URLSearchParams({ fieldManager, fieldValidation: 'Strict' });
const body = JSON.stringify(operations);
return (await send({ path: `${path}?${query.toString()}`, what, body })).json;
},
};
}
async function sent(way, request) {
try {
return await attempt(way, request);
}
catch (thrown) {
const isUnknown = thrown instanceof fault .v && thrown.facts['status'] === 401;
if (!isUnknown || !way.keeper.drop())
throw clusterFault(thrown, request.what);
}
return attempt(way, request).catch(thrown => {
throw clusterFault(thrown, request.what);
});
}
async function attempt({ server, keeper, signal, transports }, { path, body }) {
const credentials = await keeper.credentials(signal);
const url = new URL(`${server.pathname.replace(/\/$/, '')}${path}`, server);
const { token } = credentials;
const bearer = token && { authorization: `Bearer ${token.reveal()}` };
const patch = body !== undefined && { 'content-type': 'application/json-patch+json' };
return transports(credentials).send({
method: body === undefined ? 'GET' : 'PATCH',
url,
headers: { ...bearer, ...patch },
...(body !== undefined && { body }),
});
}
function transportsFor(access, { open }) {
const { authority, serverName, proxy } = access;
let last;
return ({ certificate }) => {
if (last !== undefined && last.chain === certificate?.chain)
return last.transport;
const peer = {
...(authority !== undefined && { authority }),
...(serverName !== undefined && { serverName }),
...(proxy !== undefined && { proxy }),
...(certificate && { certificate: { chain: certificate.chain, key: certificate.key.reveal() } }),
};
last = { chain: certificate?.chain, transport: open(peer) };
return last.transport;
};
}
})
};
