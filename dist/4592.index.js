export const id = 4592;
export const ids = [4592];
export const modules = {
97331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  didYouMean)
});
function didYouMean(given, known) {
const wanted = given.slice(0, 64).toLowerCase();
const limit = Math.max(1, Math.floor(wanted.length / 3));
let best;
for (const name of known) {
const distance = editDistance(wanted, name.toLowerCase());
if (distance <= limit && (best === undefined || distance < best.distance))
best = { name, distance };
}
return best?.name;
}
function editDistance(from, to) {
let before = [];
let row = Array.from({ length: to.length + 1 }, (_, at) => at);
for (let i = 1; i <= from.length; i += 1) {
const next = [i];
for (let j = 1; j <= to.length; j += 1) {
const same = from[i - 1] === to[j - 1];
const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
if (swapped && before.length > 0)
edits.push((before[j - 2] ?? 0) + 1);
next.push(Math.min(...edits));
}
before = row;
row = next;
}
return row[to.length] ?? from.length;
}
}),
46971:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I6: () => (  trimBlanks),
Jt: () => (  flag),
K7: () => (  keyValues),
KN: () => (  percent),
NJ: () => (  file),
Qq: () => (  text),
Qt: () => (  serviceConnection),
Yq: () => (  choice),
ai: () => (  number),
p0: () => (  duration),
p_: () => (  list),
rJ: () => (  secret),
uv: () => (  structured)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
function trimBlanks(text) {
let [from, to] = [0, text.length];
while (from < to && blanks.includes(text.charAt(from)))
from += 1;
while (to > from && blanks.includes(text.charAt(to - 1)))
to -= 1;
return text.slice(from, to);
}
const blanks = ' \t\r\n';
const controlCharacter = /\p{Cc}/u;
const controlNote = 'it contains a line break or control character';
function text(shape) {
const expected = shape?.expected ?? 'one line of text';
const parse = (given) => {
const value = trimBlanks(given);
if (value.trim() === '')
return { expected };
if (controlCharacter.test(value))
return { expected, note: controlNote };
return shape === undefined || shape.pattern.test(value) ? { value } : { expected };
};
return { name: 'text', expected, parse };
}
function choice(choices) {
const expected = `one of ${choices.join(', ')}`;
const parse = (given) => {
const value = trimBlanks(given);
const found = choices.find(known => known === value);
if (found !== undefined)
return { value: found };
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(value, choices);
return near === undefined ? { expected } : { expected, note: `did you mean ${near}?` };
};
return { name: 'choice', expected, choices, parse };
}
function flag() {
const expected = 'true or false';
const parse = (given) => {
const value = trimBlanks(given);
if (value === 'true')
return { value: true };
if (value === 'false')
return { value: false };
return /^(true|false)$/i.test(value) ? { expected, note: 'write it in small letters' } : { expected };
};
return { name: 'flag', expected, parse };
}
function number(bounds) {
const expected = `${bounds.whole === true ? 'a whole number' : 'a number'} from ${bounds.from} to ${bounds.to}`;
const parse = (given) => {
const value = trimBlanks(given);
if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(value))
return { expected };
if (bounds.whole === true && /\.\d*[1-9]/.test(value))
return { expected };
const read = Number(value) + 0;
return read >= bounds.from && read <= bounds.to ? { value: read } : { expected };
};
return { name: 'number', expected, parse };
}
function percent() {
const expected = 'a percentage from 0% to 100%';
const parse = (given) => {
const match = /^(\d{1,3}(?:\.\d{1,10})?)(?:[ \u00a0\u202f]?(%))?$/.exec(trimBlanks(given));
if (match === null)
return { expected };
const value = Number(match[1]);
if (value > 100)
return { expected };
if (value > 0 && value < 1 && match[2] === undefined) {
const hundredfold = Number((value * 100).toFixed(8));
return { expected, note: `write ${match[1]}% if it is less than one percent, or ${hundredfold}%` };
}
return { value };
};
return { name: 'percent', expected, parse };
}
const unitMilliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
function duration() {
const expected = 'a duration such as 90s, 10m, 1h30m or 2d';
const parse = (given) => {
const match = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(trimBlanks(given));
if (match === null || match[0] === '')
return { expected };
const [days, hours, minutes, seconds] = [match[1], match[2], match[3], match[4]].map(part => Number(part ?? 0));
const milliseconds = (days ?? 0) * unitMilliseconds.d +
(hours ?? 0) * unitMilliseconds.h +
(minutes ?? 0) * unitMilliseconds.m +
(seconds ?? 0) * unitMilliseconds.s;
return { value: { milliseconds } };
};
return { name: 'duration', expected, parse };
}
function list() {
const expected = 'entries parted by commas or lines, each once';
const parse = (given) => {
const entries = given
.split(/[,\n]/)
.map(trimBlanks)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: controlNote };
const seen = new Set();
for (const entry of entries) {
if (seen.has(entry))
return { expected, note: `${JSON.stringify(entry.slice(0, 60))} stands twice` };
seen.add(entry);
}
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
function keyValues() {
const expected = 'lines of the form name=value, each name once';
const parse = (given) => {
const pairs = new Map();
for (const line of given.split('\n').map(trimBlanks)) {
if (line === '')
continue;
const at = line.indexOf('=');
const name = trimBlanks(line.slice(0, Math.max(at, 0)));
if (at < 1 || name === '' || pairs.has(name) || controlCharacter.test(line)) {
return { expected, note: `see the line ${JSON.stringify(line.slice(0, 60))}` };
}
pairs.set(name, trimBlanks(line.slice(at + 1)));
}
return pairs.size === 0 ? { expected } : { value: Object.fromEntries(pairs) };
};
return { name: 'key-values', expected, parse };
}
function file() {
const expected = 'the path of a file';
const parse = (given) => {
const value = trimBlanks(given);
if (value === '' || value.length > 4096 || controlCharacter.test(value))
return { expected };
return { value };
};
return { name: 'file', expected, parse };
}
function structured() {
const expected = 'JSON or YAML';
const parse = (given, parsers) => {
if (parsers.yaml === undefined)
throw new Error('a structured input was read without its parser');
try {
const value = parsers.yaml(given);
return value === null || value === undefined ? { expected, note: 'it holds nothing' } : { value };
}
catch (thrown) {
const first = thrown instanceof Error ? thrown.message.split('\n')[0] : undefined;
return first === undefined ? { expected } : { expected, note: first };
}
};
return { name: 'structured', expected, parse };
}
function secret() {
const expected = 'a secret value';
const parse = (given) => {
const value = given.replace(/\r?\n$/, '');
return value.trim() === '' ? { expected } : { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(value) };
};
return { name: 'secret', expected, parse };
}
function serviceConnection() {
const named = text({ pattern: /./, expected: 'an Azure Resource Manager service connection' });
return { ...named, name: 'service-connection' };
}
}),
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZF: () => (  targetRules),
lY: () => (  targetInputs),
xV: () => (  targetKinds)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
const targetKinds = [
'app-service',
'container-apps',
'traffic-manager',
'front-door',
'feature-flag',
'gateway-api',
'command',
];
const resourceGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u,
expected: 'the name of a resource group',
});
const appName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
expected: 'the name of an app, 2 to 60 letters, digits or hyphens',
});
const profileName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,258}[A-Za-z0-9])?$/,
expected: 'the name of a profile, 1 to 260 letters, digits or hyphens',
});
const originGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,88}[A-Za-z0-9])?$/,
expected: 'the name of an origin group, 1 to 90 letters, digits or hyphens',
});
const storeAddress = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/?$/i,
expected: 'the endpoint of a store, such as `https://contoso.azconfig.io`',
});
const flagName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[^:%/\p{C}\s][^:%/\p{C}]{0,199}$/u,
expected: 'the name of a feature flag, without `:` and `%`',
});
const kubernetesName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
expected: 'a name of Kubernetes: small letters, digits, hyphens and dots',
});
const oneLine = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' });
const resourceId = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/\s]+\/./i,
expected: 'a resource id that starts with /subscriptions/',
});
const armName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[^/\\<>*%&:?#\p{Z}\p{Cf}]([^/\\<>*%&:?#\p{Zl}\p{Zp}\p{Cf}]{0,258}[^/\\<>*%&:?#\p{Z}\p{Cf}])?$/u,
expected: '`idle`, or the name of a slot, a revision or an endpoint',
});
const targetInputs = {
target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(targetKinds), 'What splits the traffic.', { label: 'Target' }),
'resource-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(resourceGroupName, 'The resource group of the app or profile.', {
label: 'Resource group',
pick: { dataSource: 'AzureResourceGroups' },
}),
app: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(appName, 'The name of the app: of App Service, or of Container Apps.', {
label: 'App',
visibleWhen: 'target = app-service || target = container-apps',
pick: { dataSource: 'AzureRMWebAppNames' },
}),
profile: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(profileName, 'The name of the profile: of Traffic Manager, or of Front Door.', {
label: 'Profile',
visibleWhen: 'target = traffic-manager || target = front-door',
}),
'origin-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(originGroupName, 'Front Door: the origin group whose origins share the traffic.', {
label: 'Origin group',
visibleWhen: 'target = front-door',
}),
flag: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(flagName, 'Feature flag: its name in App Configuration.', {
label: 'Feature flag',
visibleWhen: 'target = feature-flag',
}),
store: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(storeAddress, 'Feature flag: the endpoint of the App Configuration store that holds it.', {
label: 'Store',
visibleWhen: 'target = feature-flag',
}),
'flag-label': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Feature flag: its label. Default: none.', {
visibleWhen: 'target = feature-flag',
}),
route: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(kubernetesName, 'Gateway API: the name of the HTTPRoute that splits the traffic.', {
label: 'HTTPRoute',
visibleWhen: 'target = gateway-api',
}),
namespace: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(kubernetesName, 'Gateway API: the namespace of the route. Default: that of the context, else `default`.', {
visibleWhen: 'target = gateway-api',
}),
kubeconfig: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Gateway API: the path of the kubeconfig. Default: the environment variable `KUBECONFIG`, the service account of the pod, else `~/.kube/config`.', { visibleWhen: 'target = gateway-api' }),
'kube-context': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Gateway API: the context of the kubeconfig. Default: its current one.', {
visibleWhen: 'target = gateway-api',
}),
program: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(oneLine, 'Command: the program that speaks for your own target, by its path or its name. It is started without a shell.', { label: 'Program', visibleWhen: 'target = command' }),
'program-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Command: the arguments of the program, one per line.', {
visibleWhen: 'target = command',
}),
'resource-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(resourceId, 'The full resource id of the app or profile, instead of `resource-group` and `app` or `profile`.'),
candidate: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(armName, 'The slot, revision, endpoint, origin, variant or backend that holds, or will hold, the new version: its name, or `idle` for the only one without traffic.', {
label: 'Candidate',
pick: {
dataSource: 'AzureRMWebAppSlotsId',
parameters: { WebAppName: '$(app)', ResourceGroupName: '$(resourceGroup)' },
resultTemplate: '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}',
},
}),
};
const targetRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .Og)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('app', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('profile', 'resource-group'),
];
const usualAppServiceOptions = {
allowDifferent: [],
nonHttp: 'refuse',
coldSwap: 'refuse',
};
}),
84592:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  namedBy)
});
var kinds = __webpack_require__(46971);
;// CONCATENATED MODULE: ./lib/shared/azure/resource-id.js
const subscriptionShape = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const nameShape = /^[^<>*%&:\\?#/+\s\p{Cc}]{1,260}$/u;
const prefix = '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers';
function parseResourceId(text, type) {
const given = (0,kinds .I6)(text);
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
var fault = __webpack_require__(88538);
var names = __webpack_require__(62600);
var coordinates = __webpack_require__(82448);
var traffic_kinds = __webpack_require__(21404);
;// CONCATENATED MODULE: ./lib/shared/wiring/coordinates.js
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
throw new fault .v('INPUT_INVALID', message, { facts: problems });
}
const { candidate } = values;
return { ...place, candidate: candidate === 'idle' ? undefined : candidate, further: furtherOf(values) };
}
function strangersIn(values, host) {
const { namedBy: own } = coordinates .G8[values.target];
const mine = inputsOf(values.target);
const strangers = [...coordinates .w1, ...coordinates .yr].filter(name => !mine.includes(name) && values[name] !== undefined);
return Object.fromEntries(strangers.map(name => {
const kinds = traffic_kinds .xV.filter(kind => inputsOf(kind).includes(name)).join(', ');
return [(0,names .lO)(name, host), `it belongs to ${kinds}; ${values.target} is named by ${(0,names .lO)(own, host)}`];
}));
}
function inputsOf(kind) {
const { namedBy: own, needed = [], possible = [] } = coordinates .G8[kind];
return [own, ...needed, ...possible];
}
function missingIn(values, host) {
const missing = (coordinates .G8[values.target].needed ?? []).filter(name => values[name] === undefined);
return Object.fromEntries(missing.map(name => [(0,names .lO)(name, host), `${values.target} needs it`]));
}
function candidateProblem({ target, candidate }, host) {
if (candidate === undefined)
return {};
const parsed = coordinates .G8[target].candidate.parse(candidate, {});
if ('value' in parsed)
return {};
return {
[(0,names .lO)('candidate', host)]: `expected ${parsed.expected}, got ${JSON.stringify(candidate.slice(0, 60))}`,
};
}
function placeOf(values, host) {
const { namedBy: own, resourceType } = coordinates .G8[values.target];
const { 'resource-id': id, 'resource-group': resourceGroup = '' } = values;
if (id === undefined)
return { resourceGroup, name: values[own] ?? '' };
if (resourceType === undefined) {
const problem = `${values.target} has no resource id; it is named by ${(0,names .lO)(own, host)}`;
return { problem: { [(0,names .lO)('resource-id', host)]: problem } };
}
const parsed = parseResourceId(id, resourceType);
if ('value' in parsed) {
const { subscription, resourceGroup: group, names } = parsed.value;
return { subscription, resourceGroup: group, name: names[0] ?? '' };
}
const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
const got = JSON.stringify(id.slice(0, 200));
return { problem: { [(0,names .lO)('resource-id', host)]: `expected ${parsed.expected}, got ${got}${note}` } };
}
function furtherOf(values) {
const { 'origin-group': originGroup, store, 'flag-label': label } = values;
const { namespace, kubeconfig, 'kube-context': context, 'program-arguments': given } = values;
return {
...(originGroup !== undefined && { originGroup }),
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
