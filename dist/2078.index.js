import { several } from './several.js';
import { common } from './common.js';
export const id = 2078;
export const ids = [2078];
export const modules = {
65067:
(common[65067]),
90963:
(common[90963]),
90755:
(several[90755]),
39697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createFrontDoor: () => (  createFrontDoor)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
var _long_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69943);
var _sdk_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30821);
var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90755);
const apiVersion = '2024-02-01';
const mostPages = 20;
function createFrontDoor(arm, now) {
const correlation = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
const read = async (path, resource) => (await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: versioned(path), resource })).json;
const list = (path, resource) => gather(arm, versioned(path), resource);
const write = (path, body, resource, verb) => (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, {
method: verb,
url: versioned(path),
headers: { [_sdk_request_js__WEBPACK_IMPORTED_MODULE_3__  .si]: correlation },
body: JSON.stringify(body),
resource,
retry: 'idempotent',
...(verb === 'POST' && { expect: 'none' }),
});
return {
correlation,
group: async (at) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__  .Fc)(await read(groupPath(at), groupOf(at))),
origins: async (at) => (await list(`${groupPath(at)}/origins`, groupOf(at))).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .Cy),
endpoints: async (at) => (await list(`${profilePath(at)}/afdEndpoints`, profileOf(at))).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .ZC),
routes: async (at, endpoint) => {
const found = await list(`${endpointPath(at, endpoint)}/routes`, profileOf(at));
return found.map(each => (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__  .p_)(each, endpoint));
},
groupNames: async (at) => (await list(`${profilePath(at)}/originGroups`, profileOf(at))).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .ZC),
profileNames: async (at) => {
const below = profilePath(at).slice(0, -encodeURIComponent(at.profile).length - 1);
return (await list(below, `resource group ${at.resourceGroup}`)).map(_answers_js__WEBPACK_IMPORTED_MODULE_4__  .ZC);
},
setOrigin: async (at, { name, weight, status }) => {
const properties = { enabledState: status, ...(weight !== undefined && { weight }) };
const path = `${groupPath(at)}/origins/${encodeURIComponent(name)}`;
const answer = await write(path, { properties }, `origin ${name} of ${groupOf(at)}`, 'PATCH');
return (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_2__  .zI)(answer, now());
},
follow: (operation, following) => (0,_long_operation_js__WEBPACK_IMPORTED_MODULE_2__  .e6)(arm, operation, following),
purge: async (at, endpoint) => {
await write(`${endpointPath(at, endpoint)}/purge`, { contentPaths: ['/*'] }, profileOf(at), 'POST');
},
};
}
async function gather(arm, first, resource) {
const found = [];
let next = first;
for (let page = 0; next !== undefined && page < mostPages; page += 1) {
const read = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__  .n9)((await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: next, resource })).json);
found.push(...read.entries);
next = read.next;
}
return found;
}
function versioned(path) {
return `${path}?api-version=${apiVersion}`;
}
function profilePath({ subscription, resourceGroup, profile }) {
const group = `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
return `${group}/providers/Microsoft.Cdn/profiles/${encodeURIComponent(profile)}`;
}
function groupPath(at) {
return `${profilePath(at)}/originGroups/${encodeURIComponent(at.originGroup)}`;
}
function endpointPath(at, endpoint) {
return `${profilePath(at)}/afdEndpoints/${encodeURIComponent(endpoint)}`;
}
function profileOf({ profile, resourceGroup }) {
return `Front Door profile ${profile} in ${resourceGroup}`;
}
function groupOf(at) {
return `origin group ${at.originGroup} of ${profileOf(at)}`;
}
}),
69943:
(several[69943]),
30821:
(common[30821])
};
