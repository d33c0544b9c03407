import { shared as shared13 } from './shared-13.js';
import { shared as shared19 } from './shared-19.js';
import { shared as shared26 } from './shared-26.js';
export const id = 3099;
export const ids = [3099];
export const modules = {
99759:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RQ: () => (  parseResourceId),
Tb: () => (  printResourceId)
});
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const subscriptionShape = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const nameShape = /^[^<>*%&:\\?#/+\s\p{Cc}]{1,260}$/u;
const prefix = '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers';
function parseResourceId(text, type) {
const given = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .I6)(text);
const expected = `a resource id such as ${printShape(type ?? 'Microsoft.Web/sites')}`;
const found = split(given);
if (found === undefined)
return { expected, ...noteOn(given) };
if (type === undefined || sameText(found.type, type))
return { value: found };
return { expected, note: `it is the id of a ${found.type}, not of a ${type}` };
}
function printResourceId({ subscription, resourceGroup, type, names }) {
const [provider = '', ...kinds] = type.split('/');
const pairs = kinds.map((kind, at) => `${kind}/${names[at] ?? ''}`);
const path = ['subscriptions', subscription, 'resourceGroups', resourceGroup, 'providers', provider];
return `/${[...path, ...pairs].join('/')}`;
}
function sameResource(one, other) {
return sameText(printResourceId(one), printResourceId(other));
}
function sameText(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function split(given) {
const [root, subscriptions, subscription = '', groups, resourceGroup = '', providers, provider = '', ...rest] = given.replace(/\/$/, '').split('/');
if (root !== '' || !isWord(subscriptions, 'subscriptions') || !subscriptionShape.test(subscription)) {
return undefined;
}
if (!isWord(groups, 'resourceGroups') || !isWord(providers, 'providers'))
return undefined;
if (rest.length < 2 || rest.length % 2 !== 0)
return undefined;
if (![resourceGroup, provider, ...rest].every(part => nameShape.test(part) && !part.endsWith('.'))) {
return undefined;
}
const kinds = rest.filter((_, at) => at % 2 === 0);
if (kinds.some(kind => isWord(kind, 'providers')))
return undefined;
const names = rest.filter((_, at) => at % 2 === 1);
return { subscription, resourceGroup, type: [provider, ...kinds].join('/'), names };
}
function isWord(part, word) {
return part?.toLowerCase() === word.toLowerCase();
}
function printShape(type) {
const [provider = '', ...kinds] = type.split('/');
const pairs = kinds.map((kind, at) => `${kind}/${at === 0 ? 'NAME' : 'CHILD'}`);
return [prefix, provider, ...pairs].join('/');
}
function noteOn(given) {
if (/^https:\/\/portal\./i.test(given)) {
return { note: 'it is an address of the portal; the id is shown there under Properties' };
}
if (/^https?:/i.test(given))
return { note: 'it is an address; the id begins with /subscriptions/' };
if (/^subscriptions\//i.test(given))
return { note: 'the slash at its beginning is missing' };
return {};
}
}),
97331:
(shared19[97331]),
46971:
(shared13[46971]),
82448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G8: () => (  coordinates),
w1: () => (  namingInputs),
yr: () => (  placingInputs)
});
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const namingInputs = ['app', 'profile', 'flag', 'route', 'program'];
const placingInputs = [
'origin-group',
'backend-pool',
'store',
'flag-label',
'namespace',
'kubeconfig',
'kube-context',
'program-arguments',
];
const anyArm = (what) => (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^.{1,260}$/u, expected: `\`idle\` or the name of ${what}` });
const coordinates = {
'app-service': {
namedBy: 'app',
resourceType: 'Microsoft.Web/sites',
signIn: 'subscription',
candidate: (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}$/,
expected: '`idle` or the name of a slot',
}),
},
'container-apps': {
namedBy: 'app',
resourceType: 'Microsoft.App/containerApps',
signIn: 'subscription',
candidate: (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(idle|[a-z][a-z0-9-]{0,31}--[a-z0-9-]{1,51})$/i,
expected: '`idle` or the name of a revision, such as `payments--v2`',
}),
},
'traffic-manager': {
namedBy: 'profile',
resourceType: 'Microsoft.Network/trafficManagerProfiles',
signIn: 'subscription',
candidate: anyArm('an endpoint'),
},
'front-door': {
namedBy: 'profile',
resourceType: 'Microsoft.Cdn/profiles',
signIn: 'subscription',
needed: ['origin-group'],
candidate: anyArm('an origin'),
},
'front-door-classic': {
namedBy: 'profile',
resourceType: 'Microsoft.Network/frontDoors',
signIn: 'subscription',
needed: ['backend-pool'],
candidate: anyArm('a backend by its address'),
},
'feature-flag': {
namedBy: 'flag',
signIn: 'identity',
needed: ['store'],
possible: ['flag-label'],
candidate: anyArm('a variant, or `on`'),
},
'gateway-api': {
namedBy: 'route',
signIn: 'none',
possible: ['namespace', 'kubeconfig', 'kube-context'],
candidate: anyArm('a backend of the route'),
},
command: {
namedBy: 'program',
signIn: 'none',
possible: ['program-arguments'],
candidate: anyArm('an arm'),
},
};
}),
21404:
(shared26[21404]),
23099:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  namedBy)
});
var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99759);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62600);
var _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82448);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21404);
function namedBy(values, host) {
const place = placeOf(values, host);
const problems = {
...strangersIn(values, host),
...missingIn(values, host),
...candidateProblem(values, host),
...('problem' in place ? place.problem : {}),
};
const count = Object.keys(problems).length;
if (count > 0 || 'problem' in place) {
const message = count === 1 ? 'one input needs attention' : `${count} inputs need attention`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', message, { facts: problems });
}
const { candidate } = values;
return { ...place, candidate: candidate === 'idle' ? undefined : candidate, further: furtherOf(values) };
}
function strangersIn(values, host) {
const { namedBy: own } = _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .G8[values.target];
const mine = inputsOf(values.target);
const strangers = [..._traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .w1, ..._traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .yr].filter(name => !mine.includes(name) && values[name] !== undefined);
return Object.fromEntries(strangers.map(name => {
const kinds = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_3__  .xV.filter(kind => inputsOf(kind).includes(name)).join(', ');
return [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)(name, host), `it belongs to ${kinds}; ${values.target} is named by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)(own, host)}`];
}));
}
function inputsOf(kind) {
const { namedBy: own, needed = [], possible = [] } = _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .G8[kind];
return [own, ...needed, ...possible];
}
function missingIn(values, host) {
const missing = (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .G8[values.target].needed ?? []).filter(name => values[name] === undefined);
return Object.fromEntries(missing.map(name => [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)(name, host), `${values.target} needs it`]));
}
function candidateProblem({ target, candidate }, host) {
if (candidate === undefined)
return {};
const parsed = _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .G8[target].candidate.parse(candidate, {});
if ('value' in parsed)
return {};
return {
[(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)('candidate', host)]: `expected ${parsed.expected}, got ${JSON.stringify(candidate.slice(0, 60))}`,
};
}
function placeOf(values, host) {
const { namedBy: own, resourceType } = _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_2__  .G8[values.target];
const { 'resource-id': id, 'resource-group': resourceGroup = '' } = values;
if (id === undefined)
return { resourceGroup, name: values[own] ?? '' };
if (resourceType === undefined) {
const problem = `${values.target} has no resource id; it is named by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)(own, host)}`;
return { problem: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)('resource-id', host)]: problem } };
}
const parsed = (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__  .RQ)(id, resourceType);
if ('value' in parsed) {
const { subscription, resourceGroup: group, names } = parsed.value;
return { subscription, resourceGroup: group, name: names[0] ?? '' };
}
const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
const got = JSON.stringify(id.slice(0, 200));
return { problem: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)('resource-id', host)]: `expected ${parsed.expected}, got ${got}${note}` } };
}
function furtherOf(values) {
const { 'origin-group': originGroup, 'backend-pool': backendPool } = values;
const { store, 'flag-label': label } = values;
const { namespace, kubeconfig, 'kube-context': context, 'program-arguments': given } = values;
return {
...(originGroup !== undefined && { originGroup }),
...(backendPool !== undefined && { backendPool }),
...(store !== undefined && { store }),
...(label !== undefined && { label }),
...(namespace !== undefined && { namespace }),
...(kubeconfig !== undefined && { kubeconfig }),
...(context !== undefined && { context }),
...(given !== undefined && { arguments: given }),
};
}
})
};
