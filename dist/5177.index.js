import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
export const id = 5177;
export const ids = [5177];
export const modules = {
65067:
(shared27[65067]),
90963:
(shared14[90963]),
45177:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openOriginResource: () => (  openOriginResource),
originResources: () => (  originResources),
parseOriginResource: () => (  parseOriginResource)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99759);
const kinds = {
'microsoft.web/sites': { version: '2023-12-01', verb: 'stop' },
'microsoft.web/sites/slots': { version: '2023-12-01', verb: 'stop' },
'microsoft.app/containerapps/revisions': { version: '2024-03-01', verb: 'deactivate' },
};
const originResources = 'the resource id of an App Service site (…/Microsoft.Web/sites/APP), of one of its slots (…/sites/APP/slots/SLOT), or of a Container Apps revision (…/Microsoft.App/containerApps/APP/revisions/REVISION)';
function parseOriginResource(text) {
const parsed = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__  .RQ)(text);
if (!('value' in parsed))
return { ...parsed, expected: originResources };
const { type } = parsed.value;
return kindOf(type) === undefined
? { expected: originResources, note: `nothing is stopped by the id of a ${type}` }
: parsed;
}
function openOriginResource(arm, at) {
const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__  .Tb)(at);
const { version, verb } = kindOf(at.type) ?? unknown(at);
const get = async (url) => (await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: `${url}?api-version=${version}`, resource: id })).json;
return {
kind: verb === 'stop' ? 'site' : 'revision',
id,
startByHand: startByHand(at, verb),
read: async () => {
const properties = fieldIn(await get(id), 'properties');
if (verb === 'stop')
return siteStanding(properties);
return revisionStanding(properties, await get(id.split('/').slice(0, -2).join('/')));
},
stop: async () => {
const url = `${id}/${verb}?api-version=${version}`;
await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'POST', url, resource: id, retry: 'idempotent', expect: 'none' });
},
};
}
function kindOf(type) {
const known = type.toLowerCase();
return Object.hasOwn(kinds, known) ? kinds[known] : undefined;
}
function unknown({ type }) {
throw new Error(`parseOriginResource lets no ${type} through`);
}
function startByHand({ subscription, resourceGroup, names }, verb) {
const [app = '', child] = names;
const where = `--subscription ${subscription} --resource-group ${resourceGroup} --name ${app}`;
if (verb === 'deactivate')
return `az containerapp revision activate ${where} --revision ${child ?? ''}`;
return `az webapp start ${where}${child === undefined ? '' : ` --slot ${child}`}`;
}
function siteStanding(site) {
const state = fieldIn(site, 'state');
if (typeof state !== 'string')
throw odd('a site without a state');
const hosts = textsIn(fieldIn(site, 'hostNames'));
return {
isRunning: state.toLowerCase() === 'running',
hosts: [...hosts, ...textsIn([fieldIn(site, 'defaultHostName')])],
};
}
function revisionStanding(revision, app) {
const active = fieldIn(revision, 'active');
if (typeof active !== 'boolean')
throw odd('a revision of which nobody knows whether it is active');
const ingress = fieldIn(fieldIn(fieldIn(app, 'properties'), 'configuration'), 'ingress');
const domains = listIn(fieldIn(ingress, 'customDomains')).map(each => fieldIn(each, 'name'));
const ofTheApp = fieldIn(revision, 'trafficWeight') === 100 ? [fieldIn(ingress, 'fqdn'), ...domains] : [];
return { isRunning: active, hosts: textsIn([fieldIn(revision, 'fqdn'), ...ofTheApp]) };
}
function fieldIn(value, name) {
if (typeof value !== 'object' || value === null || Array.isArray(value))
return undefined;
const fields = { ...value };
return fields[name];
}
function listIn(value) {
return Array.isArray(value) ? value : [];
}
function textsIn(value) {
return listIn(value).flatMap(each => (typeof each === 'string' && each !== '' ? [each.toLowerCase()] : []));
}
function odd(what) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `the answer of Azure has not the shape that it documents: ${what}`);
}
})
};
