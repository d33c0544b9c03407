export const id = 4836;
export const ids = [4836];
export const modules = {
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
}),
4836:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
addressAnnotation: () => (  addressAnnotation),
createWorkloads: () => (  createWorkloads)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86378);
const addressAnnotation = 'azure-promote/address';
const mostPods = 100;
function createWorkloads({ get }) {
return {
service: async ({ namespace, name }) => {
const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${encodeURIComponent(name)}`;
const service = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(await get(path, `Service ${name} in namespace ${namespace}`));
const selector = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(service?.['spec'])?.['selector']);
const annotations = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(service?.['metadata'])?.['annotations']);
const address = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(annotations?.[addressAnnotation]);
const labels = selector && Object.fromEntries(Object.entries(selector).map(([key, value]) => [key, String(value)]));
return { ...(labels && { selector: labels }), ...(address !== undefined && { address }) };
},
pods: async (namespace, selector) => {
const labelSelector = Object.entries(selector)
.map(([key, value]) => `${key}=${value}`)
.join(',');
const query = new URLSearchParams({ labelSelector, limit: String(mostPods) });
const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods?${query.toString()}`;
const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(await get(path, `the pods of namespace ${namespace}`));
return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(list?.['items']).filter(isThere).map(podIn);
},
};
}
function isThere(pod) {
const phase = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .r7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(pod['status'])?.['phase']);
const isGoing = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(pod['metadata'])?.['deletionTimestamp'] !== undefined;
return !isGoing && phase !== 'Succeeded' && phase !== 'Failed';
}
function podIn(pod) {
const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(pod['status']) ?? {};
const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(status['containerStatuses']);
const annotations = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(pod['metadata'])?.['annotations']);
const chosen = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(annotations?.['kubectl.kubernetes.io/default-container']);
const [only, ...others] = containers;
const app = chosen !== undefined
? containers.find(each => each['name'] === chosen)
: others.length === 0
? only
: undefined;
const image = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(app?.['image']);
const digest = /@(sha256:[0-9a-f]{64})$/.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(app?.['imageID']) ?? '')?.[1];
return {
isReady: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(status['conditions']).some(each => each['type'] === 'Ready' && each['status'] === 'True'),
...(image !== undefined && { image }),
...(digest !== undefined && { digest }),
containers: containers.flatMap(each => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(each['name']) ?? []),
};
}
})
};
