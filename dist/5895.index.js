export const id = 5895;
export const ids = [5895,8457];
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
68264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => (  defineStep)
});
const standingOutputs = {
outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
function defineStep() {
return (step) => step;
}
}),
88457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IA: () => (  appServiceInputs),
Pf: () => (  frontDoorInputs),
g_: () => (  identityInputs),
hE: () => (  ledgerInputs),
oV: () => (  streamInputs),
tQ: () => (  brakeInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const guid = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
expected: 'an id of the form 00000000-0000-0000-0000-000000000000',
});
const tenantName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/,
expected: 'the id or the domain of a tenant',
});
const plainName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const ownHosts = ['github', 'terminal'];
const authKinds = ['oidc', 'azure-cli', 'managed-identity', 'secret', 'service-connection'];
const cloudNames = ['public', 'us-government', 'china'];
const identityInputs = {
'azure-subscription': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qt)(), 'The service connection that signs in to Azure.', {
label: 'Azure service connection',
})),
'client-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The application (client) id of the identity that signs in.')),
'tenant-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(tenantName, 'The tenant of the identity.')),
'subscription-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The subscription of the resources. Default: that of the service connection, of the resource id, or of the Azure CLI.'),
'client-secret': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A client secret, where nothing better is possible. OIDC needs none.')),
auth: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(authKinds), 'How to sign in. Default: `oidc` on GitHub when `client-id` is given, the service connection on Azure Pipelines, else the Azure CLI.'),
cloud: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(cloudNames), 'public', 'The Azure cloud.'),
};
const streamInputs = {
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(plainName, 'The service, as the ledger knows it. Default: the name of the app.'),
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)(plainName, 'production', 'The environment, as the ledger knows it.'),
};
const ledgerPlace = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(none|git|git\+branch:[A-Za-z0-9][A-Za-z0-9._/-]{0,120}|file:(?!~|\/\/[^/]).+|https:\/\/[a-z0-9.-]+(:\d+)?\/[a-z0-9/-]+)$/,
expected: '`file:` and the path of a folder without `~`, `git`, `git+branch:NAME`, the https address of a blob container, or `none`',
});
const ledgerInputs = {
ledger: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(ledgerPlace, 'Where what happened is kept: `file:PATH`, `git` (references of the repository), `git+branch:NAME`, `https://ACCOUNT.blob.core.windows.net/CONTAINER`, or `none`. A step that only reads reads nothing without it.'),
'ledger-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '${{ github.token }}', 'The token that the ledger `git` writes with; it needs `contents: write`.')),
};
const appServiceInputs = {
'allow-different': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'App Service: settings that stick to their slot and may differ between the candidate and production.', { visibleWhen: 'target = app-service' }),
'non-http': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['refuse', 'accept']), 'refuse', 'App Service: functions in the candidate that something else than HTTP sets off. No share of traffic holds them back.', { visibleWhen: 'target = app-service' }),
'warm-up-statuses': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\d{3}(,\d{3})*$/, expected: 'statuses such as 200 or 200,202' }), 'App Service: the statuses that count as warm before a swap. Set in the candidate when an artifact is placed there.', { visibleWhen: 'target = app-service' }),
};
const frontDoorInputs = {
'propagation-budget': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '20m', 'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.', { visibleWhen: 'target = front-door' }),
purge: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['never', 'on-rollback']), 'never', 'Front Door: whether the caches of the edge are emptied once a rollout has gone back.', { visibleWhen: 'target = front-door' }),
};
const brakeInputs = {
brake: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none', 'command']), 'none', 'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `command`: a program of yours that makes its health probe fail.', { visibleWhen: 'target = front-door' }),
'brake-command': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }), 'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.', { visibleWhen: 'target = front-door' }),
'brake-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: the arguments of `brake-command`, one per line.', {
visibleWhen: 'target = front-door',
}),
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
})
};
