import { shared as shared14 } from './shared-14.js';
import { shared as shared24 } from './shared-24.js';
import { shared as shared27 } from './shared-27.js';
export const id = 3951;
export const ids = [3951,5177];
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
}),
86175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  promotionOf),
n: () => (  queueOf)
});
function promotionOf({ promotions }, id) {
return promotions.find(promotion => promotion.id === id);
}
function queueOf({ promotions, holder }) {
return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
}),
52201:
(shared24[52201]),
25687:
(shared24[25687]),
74246:
(shared24[74246]),
65406:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => (  asksTime)
});
function asksTime({ latency }, objectives, metric) {
if (latency !== 'average')
return latency === 'histogram';
return objectives.some(each => each.kind === 'no-worse' && each.of === 'latency' && each.metric === metric);
}
}),
73579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kv: () => (  frontDoorOptions),
Oc: () => (  frontDoorOptionInputs),
TE: () => (  hostsIn)
});
var _azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45177);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88457);
const frontDoorOptionInputs = { ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .tQ };
function frontDoorOptions(values, host) {
const brake = brakeIn(values, host);
return {
budgetMilliseconds: values['propagation-budget'].milliseconds,
purges: values.purge === 'on-rollback',
...(brake !== undefined && { brake }),
switches: new Map(),
};
}
function brakeIn(values, host) {
const { brake, 'brake-command': command, 'brake-arguments': given, 'brake-origin': resources } = values;
const invalid = (name, problem) => new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)(name, host)]: problem } });
if (brake !== 'stop-origin' && resources !== undefined) {
throw invalid('brake-origin', `it belongs to brake: stop-origin, and brake is ${brake}`);
}
switch (brake) {
case 'none':
return undefined;
case 'command':
if (command === undefined)
throw invalid('brake-command', 'it is needed by brake: command, and missing');
return { kind: 'command', command, arguments: given ?? [] };
case 'stop-origin': {
const problem = problemIn(resources);
if (resources === undefined || problem !== undefined)
throw invalid('brake-origin', problem ?? '');
return { kind: 'stop-origin', resources };
}
default: {
const unreachable = brake;
return unreachable;
}
}
}
function problemIn(resources) {
if (resources === undefined)
return `it is needed by brake: stop-origin, and missing; it is ${_azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__.originResources}`;
for (const text of resources) {
const parsed = (0,_azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__.parseOriginResource)(text);
if ('value' in parsed)
continue;
const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
return `expected ${_azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__.originResources}, got ${JSON.stringify(text.slice(0, 200))}${note}`;
}
return undefined;
}
function hostsIn(arms) {
return Object.fromEntries(arms.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address.hostname]])));
}
}),
40653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BY: () => (  printState),
Iv: () => (  printOrder),
KU: () => (  resourceOf),
Rx: () => (  readOrder),
un: () => (  readState),
v7: () => (  printWire)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function resourceOf({ given, resource }) {
return given['resource-id'] ?? resource ?? '';
}
function printOrder(order) {
return plain(order);
}
function readOrder(body) {
const { version, plan, before, given } = body;
if (version !== 1 || !isObject(plan) || !isObject(before) || !isObject(given)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the entry that opened this rollout cannot be read', {
hint: 'go back by hand, or by a version of this tool that knows the form of the entry',
facts: { version: String(version ?? 'none') },
});
}
return body;
}
function printState(state) {
return plain(state);
}
function readState(body) {
if (typeof body['name'] === 'string' && typeof body['openedAt'] === 'number') {
return body;
}
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the state of this rollout cannot be read from its ledger', {
hint: 'go back by hand: the entry that opened it holds the shares from before',
});
}
function printWire(wire) {
return plain(wire);
}
function plain(value) {
const text = JSON.stringify(value, (_, each) => (isNull(each) ? undefined : each));
const body = JSON.parse(text);
return body;
}
function isNull(value) {
return typeof value === 'object' && !value;
}
function isObject(value) {
return typeof value === 'object' && Boolean(value);
}
})
};
