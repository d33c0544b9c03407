export const id = 6781;
export const ids = [6781];
export const modules = {
76781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createHttpRoutes: () => (  createHttpRoutes),
pathOf: () => (  pathOf),
whatIs: () => (  whatIs)
});
var fault = __webpack_require__(88538);
var json = __webpack_require__(86378);
;// CONCATENATED MODULE: ./lib/shared/kubernetes/managed-fields.js
function holdersOf(managedFields, path) {
return (0,json .Of)(managedFields)
.filter(entry => entry['subresource'] !== 'status' && holds(entry['fieldsV1'], path))
.map(entry => ({
manager: (0,json .r7)(entry['manager']) ?? 'unknown',
operation: (0,json .r7)(entry['operation']) ?? 'Update',
at: (0,json .r7)(entry['time']) ?? '',
}))
.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
function holds(fields, [first, ...rest]) {
if (first === undefined)
return true;
const inner = (0,json .t5)(fields)?.[first];
return inner !== undefined && holds(inner, rest);
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/http-routes.js
function createHttpRoutes(cluster) {
return {
get: async (at) => routeIn(await cluster.get(pathOf(at), whatIs(at)), at),
patch: async (at, operations) => {
await cluster.patch(pathOf(at), operations, whatIs(at));
},
names: async (namespace) => {
const list = (0,json .t5)(await cluster.get(`${folderOf(namespace)}?limit=20`, 'HTTPRoute'));
return (0,json .Of)(list?.['items']).flatMap(each => (0,json .r7)((0,json .t5)(each['metadata'])?.['name']) ?? []);
},
};
}
function folderOf(namespace) {
return `/apis/gateway.networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/httproutes`;
}
function pathOf({ namespace, name }) {
return `${folderOf(namespace)}/${encodeURIComponent(name)}`;
}
function whatIs({ namespace, name }) {
return `HTTPRoute ${name} in namespace ${namespace}`;
}
function routeIn(value, at) {
const route = (0,json .t5)(value);
const metadata = (0,json .t5)(route?.['metadata']);
const uid = (0,json .r7)(metadata?.['uid']);
const resourceVersion = (0,json .r7)(metadata?.['resourceVersion']);
if (route?.['kind'] !== 'HTTPRoute' || uid === undefined || resourceVersion === undefined) {
throw new fault .v('HTTP_UNREADABLE', `the answer for ${whatIs(at)} is no HTTPRoute`);
}
const spec = (0,json .t5)(route['spec']) ?? {};
const status = (0,json .t5)(route['status']) ?? {};
return {
uid,
resourceVersion,
generation: (0,json .Po)(metadata?.['generation']) ?? 0,
hostnames: Array.isArray(spec['hostnames']) ? spec['hostnames'].map(String) : [],
rules: (0,json .Of)(spec['rules']).map(rule => ruleIn(rule, at.namespace)),
gateways: (0,json .Of)(spec['parentRefs']).map(parentName),
parents: (0,json .Of)(status['parents']).map(parentIn),
holders: holdersOf(metadata?.['managedFields'], ['f:spec', 'f:rules']),
};
}
function ruleIn(rule, namespace) {
return {
name: (0,json .r7)(rule['name']),
backends: (0,json .Of)(rule['backendRefs']).map(each => ({
name: (0,json .r7)(each['name']) ?? '',
namespace: (0,json .r7)(each['namespace']) ?? namespace,
isService: ((0,json .r7)(each['kind']) ?? 'Service') === 'Service' && (0,json .r7)(each['group']) === undefined,
port: (0,json .Po)(each['port']),
weight: (0,json .Po)(each['weight']) ?? 1,
})),
};
}
function parentIn(parent) {
return {
name: parentName((0,json .t5)(parent['parentRef']) ?? {}),
conditions: (0,json .Of)(parent['conditions']).map(each => ({
type: (0,json .r7)(each['type']) ?? '',
status: (0,json .r7)(each['status']) ?? 'Unknown',
reason: (0,json .r7)(each['reason']) ?? '',
message: (0,json .r7)(each['message']) ?? '',
observedGeneration: (0,json .Po)(each['observedGeneration']) ?? 0,
})),
};
}
function parentName(reference) {
const [name, section] = [(0,json .r7)(reference['name']) ?? '', (0,json .r7)(reference['sectionName'])];
return section === undefined ? name : `${name}/${section}`;
}
}),
86378:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Of: () => (  listIn),
Po: () => (  numberIn),
r7: () => (  textIn),
t5: () => (  fieldsIn)
});
function fieldsIn(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function listIn(value) {
if (!Array.isArray(value))
return [];
return value.map(fieldsIn).filter(each => each !== undefined);
}
function textIn(value) {
return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberIn(value) {
return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
})
};
