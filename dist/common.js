export const common = {
3253:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fh: () => (  isJson),
Q7: () => (  statementPayloadType),
T8: () => (  statementOf)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
const statementPayloadType = 'application/vnd.in-toto+json';
const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
function statementOf(document) {
if (!isJson(document))
return { why: 'it is not a JSON object' };
const { _type: type, predicateType, predicate = {}, subject } = document;
if (typeof type !== 'string' || !statementTypes.includes(type)) {
return { why: `its _type is ${shown(type)}, not that of an in-toto statement` };
}
if (typeof predicateType !== 'string' || predicateType === '')
return { why: 'it has no predicateType' };
if (!isJson(predicate))
return { why: 'its predicate is not a JSON object' };
if (!Array.isArray(subject) || subject.length === 0)
return { why: 'it has no subject' };
const subjects = [];
for (const [at, each] of subject.entries()) {
const read = subjectOf(each);
if (read === undefined)
return { why: `its subject ${at} has no digest set` };
subjects.push(read);
}
return { statement: { type, predicateType, subjects, predicate } };
}
function subjectOf(value) {
if (!isJson(value) || !isJson(value['digest']))
return undefined;
const { name, uri } = value;
const digests = Object.entries(value['digest']).flatMap(([algorithm, hex]) => {
if (typeof hex !== 'string' || hex === '')
return [];
if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Kx)(algorithm))
return [{ algorithm, hex }];
const parsed = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(algorithm, hex, ['sha1', 'md5']);
return 'digest' in parsed ? [parsed.digest] : [];
});
return { name: typeof name === 'string' ? name : typeof uri === 'string' ? uri : '', digests };
}
function isJson(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(value) {
return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'missing';
}
},
5078:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  refuseSplit)
});
var _abilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13005);
var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);
function refuseSplit(split, live, abilities) {
const names = live.arms.map(({ name }) => name);
const stranger = Object.keys(split).find(name => !names.includes(name));
if (stranger !== undefined)
return `there is no arm ${stranger}; there are ${names.join(', ')}`;
const forgotten = live.arms.find(({ name, share }) => share !== 0 && split[name] === undefined);
if (forgotten !== undefined) {
return `${forgotten.name} has ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .l)(forgotten.share)}, and the split does not say what becomes of it`;
}
const standard = live.arms.find(({ isDefault }) => isDefault)?.name;
for (const [name, share] of Object.entries(split)) {
const isKept = Number.isFinite(share) && share === live.split[name];
const why = name === standard || isKept ? undefined : (0,_abilities_js__WEBPACK_IMPORTED_MODULE_1__  .M)(abilities, share);
if (why !== undefined)
return `${name} cannot get ${share} %: ${why}`;
}
if ((0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .w)(split))
return undefined;
const sum = Object.values(split).reduce((total, share) => total + share, 0);
return `the shares sum to ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .l)(sum)} and not to 100 %`;
}
},
10001:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => (  playgroundVariable),
U9: () => (  isLoopback),
Um: () => (  routesBy)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
function routesBy(environment) {
const given = environment[playgroundVariable];
if (given === undefined || given === '')
return url => ({ url });
const gateway = gatewayAt(given);
return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
function isLoopback(url) {
const { hostname } = url;
if (hostname === 'localhost' || hostname === '[::1]')
return true;
return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
const target = new URL(gateway);
target.pathname = url.pathname;
target.search = url.search;
const name = gateway.hostname.replace(/^\[|\]$/g, '');
return { url: target, host: url.host, serverName: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name : '' };
}
function gatewayAt(given) {
const url = URL.canParse(given) ? new URL(given) : undefined;
if (url === undefined)
throw refused('it is not a URL');
if (url.protocol !== 'http:' && url.protocol !== 'https:')
throw refused('it is neither http nor https');
if (!isLoopback(url))
throw refused(`${url.hostname} is not a loopback address`);
if (url.username !== '' || url.password !== '')
throw refused('it holds a user or a password');
if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
throw refused('it has a path, a query or a fragment');
}
return url;
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
});
}
},
13005:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  refuseShare)
});
function refuseShare(abilities, percent) {
const { grainPercent, rangePercent, zero, hundred } = abilities;
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return 'a share lies between 0 % and 100 %';
if (percent === 0)
return zero === 'never' ? 'this target cannot show 0 %' : undefined;
if (percent === 100)
return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
const steps = percent / grainPercent;
if (Math.abs(steps - Math.round(steps)) > 1e-9) {
return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
}
if (percent < rangePercent.from || percent > rangePercent.to) {
return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
}
return undefined;
}
},
14704:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G9: () => (  settle),
NZ: () => (  unsettled),
Us: () => (  untilKnown),
wZ: () => (  printSplit)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const shortestWaitMilliseconds = 500;
const longestWaitMilliseconds = 30_000;
const longestPauseMilliseconds = 60_000;
async function settle(target, receipt, watch) {
const { clock } = watch;
const { expectedMilliseconds, worstMilliseconds: declared } = target.abilities.settling;
const startedAt = clock.now();
const endsAt = startedAt + (watch.worstMilliseconds ?? declared);
let wait = Math.max(shortestWaitMilliseconds, expectedMilliseconds / 4);
let before;
for (let looks = 1;; looks += 1) {
const sight = await look(target, receipt);
const told = { looks, tookMilliseconds: clock.now() - startedAt };
const verdict = verdictOf(sight, before);
if (verdict !== undefined)
return { ...verdict, ...told };
if (clock.now() >= endsAt)
return { kind: 'not-settled', ...lastOf(sight, before), ...told };
await clock.sleep(Math.min(wait, endsAt - clock.now()), watch.signal);
wait = Math.min(longestWaitMilliseconds, wait * 1.5);
before = sight;
}
}
async function look(target, receipt) {
try {
return await target.seen(receipt);
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code)) {
return { kind: 'no-look', why: thrown.message };
}
throw thrown;
}
}
function verdictOf(sight, before) {
switch (sight.kind) {
case 'seen':
return { kind: 'seen', seen: sight };
case 'drifted':
return before?.kind === 'drifted' ? { kind: 'drifted', seen: sight } : undefined;
case 'cannot-know':
return { kind: 'cannot-know', why: sight.why };
case 'not-yet':
case 'no-look':
return undefined;
default: {
const unreachable = sight;
return unreachable;
}
}
}
function lastOf(sight, before) {
const last = [sight, before].flatMap(each => each !== undefined && 'split' in each ? [each.split] : [])[0];
return { last, ...(sight.kind === 'no-look' && { why: sight.why }) };
}
function unsettled(receipt, settled) {
const asked = printSplit(receipt.asked);
switch (settled.kind) {
case 'seen':
return undefined;
case 'drifted': {
const { split, by, at } = settled.seen;
const seen = printSplit(split);
const who = by === undefined ? 'somebody' : by;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_DRIFTED', `${who} changed the traffic after our write: asked ${asked}, seen ${seen}`, {
facts: {
asked,
seen,
...(by !== undefined && { 'changed-by': by }),
...(at !== undefined && { 'changed-at': at }),
},
});
}
case 'cannot-know':
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `whether ${asked} is in force cannot be known: ${settled.why}`, {
facts: { asked },
});
case 'not-settled': {
const seen = settled.last === undefined ? 'nothing' : printSplit(settled.last);
const seconds = Math.round(settled.tookMilliseconds / 1_000);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `asked ${asked}, seen ${seen} after ${seconds} s`, {
facts: {
asked,
seen,
seconds,
looks: settled.looks,
...(settled.why !== undefined && { 'last-look': settled.why }),
},
});
}
default: {
const unreachable = settled;
return unreachable;
}
}
}
async function untilKnown(target, intent, watch) {
const { clock, signal } = watch;
const endsAt = clock.now() + watch.worstMilliseconds;
for (let wait = 2_000;; wait = Math.min(longestPauseMilliseconds, wait * 2)) {
const found = await target.reconcile(intent);
if (found !== 'cannot-know' || clock.now() >= endsAt)
return found;
await clock.sleep(Math.min(wait, endsAt - clock.now()), signal);
}
}
function printSplit(split) {
return Object.entries(split)
.filter(([, share]) => share !== 0)
.map(([name, share]) => `${name} ${Number(share.toFixed(3))} %`)
.join(', ');
}
},
21404:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
'front-door-classic',
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
expected: 'the name of an origin group or of a backend pool, 1 to 90 letters, digits or hyphens',
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
profile: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(profileName, 'The name of the profile: of Traffic Manager, or of Front Door, classic or not.', {
label: 'Profile',
visibleWhen: 'target = traffic-manager || target = front-door || target = front-door-classic',
}),
'origin-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(originGroupName, 'Front Door: the origin group whose origins share the traffic.', {
label: 'Origin group',
visibleWhen: 'target = front-door',
}),
'backend-pool': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(originGroupName, 'Front Door (classic): the backend pool whose backends share the traffic.', { label: 'Backend pool', visibleWhen: 'target = front-door-classic' }),
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
'program-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Mn)(), 'Command: the arguments of the program, one per line.', {
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
},
22588:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  openBooks)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97218);
var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57938);
var _promotion_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9743);
const mostTries = 12;
function openBooks(ledger, stream) {
let kept;
const standingOf = (0,_promotion_history_js__WEBPACK_IMPORTED_MODULE_2__  .Z)();
let turn = Promise.resolve();
const inTurn = (work) => {
const next = turn.then(work, work);
turn = next.catch(() => undefined);
return next;
};
const readAnew = async () => {
kept = await ledger.read(stream);
return kept;
};
const add = async (make) => {
for (let tries = 1;; tries += 1) {
const remembered = kept;
const before = remembered ?? (await readAnew());
const entries = make(standingOf(before));
if (entries.length === 0) {
if (remembered === undefined)
return standingOf(before);
kept = undefined;
continue;
}
kept = undefined;
const appended = await ledger.append(stream, entries, (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .E)(before));
if (appended.kind === 'appended') {
kept = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__  .W)(before, entries);
return standingOf(kept);
}
if (tries >= mostTries)
throw crowded(ledger, tries);
}
};
return {
ledger,
stream,
read: () => inTurn(async () => standingOf(await readAnew())),
known: () => inTurn(async () => standingOf(kept ?? (await readAnew()))),
add: make => inTurn(() => add(make)),
};
}
function crowded(ledger, tries) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_BUSY', `others wrote to the same stream ${tries} times in a row`, {
facts: { ledger: ledger.name },
});
}
},
25687:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  prometheusInputs),
o: () => (  prometheusRules)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
const metricName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z_:][\w:.]*$/, expected: 'the name of a metric' });
const prometheusInputs = {
'prometheus-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https?:\/\/[^\s?#@]+$/,
expected: 'an address such as https://metrics.example.com/prometheus',
}), 'The Prometheus of `source: prometheus`: what stands in front of `/api/v1`. At an Azure Monitor workspace the identity of the step signs in.'),
'prometheus-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A token that may query there, or the password of `prometheus-user`.'),
'prometheus-user': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The user, where a user and a password are asked for.'),
'prometheus-match': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'Conditions that every series of the app fits, such as `job="shop"`.'),
'prometheus-label': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z_]\w*(=(version|arm))?$/,
expected: 'a label, and what it holds: `build=version`, or `slot=arm`',
}), 'The label that tells the arms apart, and whether it holds their version or the name of their slot or revision: `version=version` unless given.'),
'prometheus-requests': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(metricName, 'The counter of requests. Default: `http_requests_total`.'),
'prometheus-bad': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The condition that failed requests fit. Default: `code=~"5.."`.'),
'prometheus-latency': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(metricName, 'The buckets of latency in seconds, or `none`. Default: `http_request_duration_seconds_bucket`.'),
'prometheus-interval': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'How often targets are scraped. Default: 15s. Intervals are judged that hold two scrapes.'),
};
const prometheusRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('prometheus-url', 'source'),
...['token', 'match', 'label', 'requests', 'bad', 'latency', 'interval'].map(name => (0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)(`prometheus-${name}`, 'prometheus-url')),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('prometheus-user', 'prometheus-token'),
];
},
30821:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cQ: () => (  askSdk),
kg: () => (  gather),
si: () => (  correlationHeader)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
const correlationHeader = 'x-ms-correlation-request-id';
async function askSdk(resource, request) {
try {
return await request();
}
catch (thrown) {
if (!(thrown instanceof TypeError))
throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__  .z)(thrown, resource);
const message = `the answer for ${resource} has not the shape that Azure documents`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', message, { cause: thrown });
}
}
async function gather(pages) {
const all = [];
for await (const one of pages)
all.push(one);
return all;
}
},
31598:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  unreadable),
o: () => (  answered)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function unreadable(why, hint) {
return { kind: 'unreadable', why, ...(hint !== undefined && { hint }) };
}
async function answered(look, hintFor = () => undefined) {
try {
return await look();
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code === 'CANCELLED' || thrown.class === 'ours')
throw thrown;
return unreadable(thrown.message, hintFor(thrown) ?? thrown.hint);
}
}
},
33369:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  heraldInputs),
v: () => (  githubTokenInput)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const heraldInputs = {
'github-deployments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Keep the deployments of the repository right: one for each promotion, older ones inactive. Needs `deployments: write`.')),
'deployment-records': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'the name of an organisation' }), 'The organisation whose linked artifacts are told where the digest runs. Needs `artifact-metadata: write`.')),
'build-tags': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Tag the run with the promotion and its outcome.')),
'annotate-app-insights': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[Mm]icrosoft\.[Ii]nsights\/components\/[^/]+$/,
expected: 'the resource id of an Application Insights component',
}), 'The Application Insights component that gets a release annotation.'),
'webhook-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'The address that gets a message. Whoever knows it may write there: a secret.'),
'webhook-kind': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['generic', 'slack', 'teams']), 'generic', 'What listens there: `generic` gets JSON with a stable id and a count; `slack` and `teams` get a message of theirs.'),
};
const githubTokenInput = {
'github-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '${{ github.token }}', 'The token by which GitHub is told of the promotion, and asked who approved the run (`actions: read`).')),
};
},
36356:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
chooseIdentity: () => (  chooseIdentity)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function chooseIdentity(values, host) {
const identity = identityOf(values.auth ?? defaultFor(values, host.name), values, host);
const subscription = values['subscription-id'] ?? ownSubscription(identity);
return { identity, ...(subscription && { subscription }) };
}
function defaultFor(values, host) {
if (host === 'azure-pipelines')
return 'service-connection';
if (values['client-secret'] !== undefined)
return 'secret';
if (values['client-id'] === undefined)
return 'azure-cli';
return host === 'github' ? 'oidc' : 'secret';
}
function identityOf(kind, values, host) {
const { 'client-id': client, 'tenant-id': tenant, 'client-secret': secret } = values;
switch (kind) {
case 'oidc':
refuseOn('azure-pipelines', kind, host.name);
refuseOn('terminal', kind, host.name);
if (client !== undefined && tenant !== undefined)
return { kind, client, tenant };
throw missing(kind, ['client-id', 'tenant-id'], values, host.name);
case 'secret':
refuseOn('azure-pipelines', kind, host.name);
if (client !== undefined && tenant !== undefined && secret !== undefined) {
return { kind, client, tenant, secret };
}
throw missing(kind, ['client-id', 'tenant-id', 'client-secret'], values, host.name);
case 'azure-cli':
return { kind, ...(tenant !== undefined && { tenant }) };
case 'managed-identity':
return { kind, ...(client !== undefined && { client }) };
case 'service-connection':
refuseOn('github', kind, host.name);
refuseOn('terminal', kind, host.name);
return fromConnection(values, host);
default:
return (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .HB)(kind);
}
}
function fromConnection(values, host) {
const id = values['azure-subscription'];
if (id === undefined)
throw missing('service-connection', ['azure-subscription'], values, host.name);
const connection = host.connection(id);
if (connection !== undefined)
return { kind: 'service-connection', connection };
const input = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', host.name);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `there is no service connection ${id}`, {
hint: id.includes('$(')
? `${input} holds a macro that was not expanded; write the name itself, or a \${{ parameters.x }}`
: `check ${input}: the connection must exist in this project, and this pipeline must be allowed to use it`,
});
}
function ownSubscription(identity) {
return identity.kind === 'service-connection' ? identity.connection.setting('subscriptionid') : undefined;
}
const instead = {
github: 'use oidc, azure-cli, managed-identity or secret; service connections belong to Azure Pipelines',
'azure-pipelines': `leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', 'azure-pipelines')} out and name a service connection in ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', 'azure-pipelines')}`,
terminal: 'use azure-cli, managed-identity or secret; only a job on GitHub has an ID token of its own',
};
function refuseOn(refusing, kind, host) {
if (host !== refusing)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_UNSUITABLE', `${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} ${kind} does not exist on this host`, {
hint: instead[host],
});
}
function missing(kind, needed, values, host) {
const absent = needed.filter(name => values[name] === undefined).map(name => spelled(name, host));
const others = {
github: 'or leave client-id out after azure/login',
'azure-pipelines': `or set ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} to azure-cli or managed-identity`,
terminal: 'or leave --client-id out and run az login first',
};
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `to sign in by ${kind}, ${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} missing`, {
hint: `give ${absent.join(' and ')}, ${others[host]}`,
});
}
function spelled(name, host) {
return host === 'terminal' && name === 'client-secret' ? (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(name) : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host);
}
},
36889:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  newPromotion),
o: () => (  thisRun)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
function thisRun(host, environment) {
const of = (name) => environment[name] ?? '';
const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
switch (host.name) {
case 'github': {
const run = `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}/attempts/${of('GITHUB_RUN_ATTEMPT')}`;
return {
run,
driver: `github ${of('GITHUB_RUN_ID')}.${of('GITHUB_RUN_ATTEMPT')} ${of('GITHUB_JOB')} ${own}`,
};
}
case 'azure-pipelines': {
const run = `${of('SYSTEM_COLLECTIONURI')}${of('SYSTEM_TEAMPROJECT')}/_build/results?buildId=${of('BUILD_BUILDID')}`;
return { run, driver: `azure-pipelines ${of('BUILD_BUILDID')} ${of('SYSTEM_JOBNAME')} ${own}` };
}
case 'terminal': {
const driver = `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username}@${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${own}`;
return { run: driver, driver };
}
default: {
const unreachable = host.name;
return unreachable;
}
}
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function newPromotion(now) {
let [time, left] = ['', now];
for (let digit = 0; digit < 10; digit += 1) {
time = `${alphabet[left % 32]}${time}`;
left = Math.floor(left / 32);
}
const chance = [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16)].map(byte => alphabet[byte % 32]).join('');
return `prm_${time}${chance}`;
}
},
41330:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FI: () => (  isWeak),
Kx: () => (  isAlgorithm),
MO: () => (  formatDigest),
VB: () => (  sameDigest),
d5: () => (  agree),
kg: () => (  isStrong),
m: () => (  parseDigest),
ol: () => (  digestOf)
});
const hexLengths = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, md5: 32 };
const algorithms = (  null && (['sha256', 'sha384', 'sha512', 'sha1', 'md5']));
function isAlgorithm(name) {
return Object.hasOwn(hexLengths, name);
}
function isWeak(algorithm) {
return algorithm === 'sha1' || algorithm === 'md5';
}
function isStrong(name) {
return isAlgorithm(name) && !isWeak(name);
}
function parseDigest(text, allowed = []) {
const at = text.indexOf(':');
if (at < 1)
return { why: 'it has the form algorithm:hex, for example sha256:<64 hex digits>' };
return digestOf(text.slice(0, at).toLowerCase(), text.slice(at + 1), allowed);
}
function digestOf(name, value, allowed = []) {
if (!isAlgorithm(name))
return { why: `${quoted(name)} is no algorithm that is known here` };
if (isWeak(name) && !allowed.includes(name))
return { why: `${name} is broken; name it to allow it` };
const hex = value.toLowerCase();
const length = hexLengths[name];
if (hex.length !== length)
return { why: `${name} has ${length} hex digits, not ${hex.length}` };
return /^[0-9a-f]+$/.test(hex)
? { digest: { algorithm: name, hex } }
: { why: 'it is written in hex digits only' };
}
function formatDigest({ algorithm, hex }) {
return `${algorithm}:${hex}`;
}
function sameDigest(one, other) {
return one.algorithm === other.algorithm && one.hex === other.hex;
}
function agree(ours, theirs) {
const shared = ours.flatMap(our => theirs.filter(({ algorithm }) => algorithm === our.algorithm).map(their => sameDigest(our, their)));
return shared.length > 0 && shared.every(same => same);
}
function quoted(text) {
return JSON.stringify(text.slice(0, 40));
}
},
42647:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  retryClassHeader)
});
const retryClassHeader = 'x-azure-promote-retry';
},
44515:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  formatPercent),
w: () => (  isWhole)
});
const noise = 0.001;
function isWhole(split) {
const shares = Object.values(split);
const sum = shares.reduce((total, share) => total + share, 0);
return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}
function formatPercent(share) {
return `${Number(share.toFixed(3))} %`;
}
},
46971:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I6: () => (  trimBlanks),
Jt: () => (  flag),
K7: () => (  keyValues),
KN: () => (  percent),
Mn: () => (  lines),
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
function lines(shape) {
const expected = shape?.expected ?? 'one value per line';
const parse = (given) => {
const values = given
.split('\n')
.map(trimBlanks)
.filter(value => value !== '');
if (values.some(value => controlCharacter.test(value)))
return { expected, note: controlNote };
const strange = values.find(value => shape?.pattern.test(value) === false);
if (strange !== undefined)
return { expected, note: `see the line ${JSON.stringify(strange.slice(0, 60))}` };
return values.length === 0 ? { expected } : { value: values };
};
return { name: 'lines', expected, parse };
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
},
52201:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IV: () => (  loadInputs),
Zu: () => (  addressKind),
hx: () => (  probeRequestInputs),
oP: () => (  rateIn)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const seconds = { s: 1, m: 60, h: 3_600 };
const form = /^(\d{1,7}(?:\.\d{1,3})?)\s*\/\s*([smh])$/;
function rateIn(text) {
const [, count, unit] = form.exec(text.trim()) ?? [];
const per = unit === 's' || unit === 'm' || unit === 'h' ? seconds[unit] : undefined;
const rate = per === undefined ? 0 : Number(count) / per;
return rate > 0 ? rate : undefined;
}
const mostPerSecond = 100;
function loadKind() {
const expected = `a rate such as 5/s or 30/m, and at most ${mostPerSecond}/s`;
const parse = (given) => {
const perSecond = rateIn(given);
return perSecond === undefined || perSecond > mostPerSecond ? { expected } : { value: perSecond };
};
return { name: 'text', expected, parse };
}
function addressKind() {
const expected = 'an address such as https://payments-staging.azurewebsites.net';
const parse = (given) => {
const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
const isPlain = url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '';
if (!isPlain || !/^https?:$/.test(url.protocol))
return { expected };
const isSecret = url.username !== '' || url.password !== '';
return isSecret ? { expected, note: 'it holds a user or a password' } : { value: url };
};
return { name: 'text', expected, parse };
}
const probeRequestInputs = {
'probe-path': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\//, expected: 'a path that begins with /' }), '/', 'The page that is asked.'),
'probe-status': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), '200', 'The statuses that are right, parted by commas.'),
'probe-header': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A header that lets probes in, as `name: value`.'),
};
const loadInputs = {
load: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(loadKind(), 'For staging: so many harmless GETs to the own address of each arm while it is judged, such as `5/s`, at most `100/s`. They are marked, and they alone are judged: `source: probe`.'),
'probe-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(header:[A-Za-z0-9-]+|json:\S+)$/,
expected: '`header:NAME` or `json:PATH`',
}), 'Where an answer to such a request says its version: `header:X-App-Version`, or `json:build.version`. With `candidate-version` another one at that address is no answer of the candidate.'),
};
},
56808:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/process/capped-output.js
function collect(stream, most) {
const chunks = [];
let room = most;
let truncated = false;
stream.on('data', (chunk) => {
if (chunk.length > room)
truncated = true;
if (room > 0)
chunks.push(chunk.subarray(0, room));
room = Math.max(0, room - chunk.length);
});
return {
text: () => new TextDecoder().decode(Buffer.concat(chunks)),
truncated: () => truncated,
release: () => stream.destroy(),
};
}
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
function leadsGroup() {
return external_node_process_.platform !== 'win32';
}
function signalTree(child, signal) {
const { pid } = child;
if (pid === undefined)
return;
if (!leadsGroup()) {
endTreeOnWindows(pid);
return;
}
try {
(0,external_node_process_.kill)(-pid, signal);
}
catch (thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
const gone = code === 'ESRCH' || code === 'EPERM';
if (!gone)
throw thrown;
}
}
function endTreeOnWindows(pid) {
const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
killer.on('error', () => {
(0,external_node_process_.kill)(pid);
});
}
;// CONCATENATED MODULE: ./lib/shared/process/process.js
const graceMilliseconds = 2_000;
const pipesMilliseconds = 500;
async function runProcess(request) {
request.signal.throwIfAborted();
const child = start(request);
const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
const failure = await started(child);
if (failure !== undefined)
return failure;
const over = new AbortController();
const stopped = stopOnTime(child, request, over.signal);
const end = await ended(child, request.clock);
over.abort();
const why = await stopped;
if (why !== undefined)
signalTree(child, 'SIGKILL');
for (const output of outputs)
output.release();
if (why === 'aborted')
throw request.signal.reason;
return why === 'timed-out'
? { kind: why, ...printed(outputs) }
: { kind: 'ended', ...end, ...printed(outputs) };
}
function start({ command, args, env, folder, input }) {
const child = (0,external_node_child_process_.spawn)(command, args, {
detached: leadsGroup(),
windowsHide: true,
...(env === undefined ? {} : { env: { ...env } }),
...(folder === undefined ? {} : { cwd: folder }),
});
child.stdin.on('error', () => {
});
child.stdin.end(input ?? '');
return child;
}
function started(child) {
return new Promise(resolve => {
child.once('spawn', () => resolve(undefined));
child.on('error', (error) => {
resolve(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' });
});
});
}
function ended(child, clock) {
return new Promise(resolve => {
const closed = new AbortController();
child.once('exit', (code, signal) => {
const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
child.once('close', () => {
closed.abort();
resolve(end);
});
clock.sleep(pipesMilliseconds, closed.signal).then(() => resolve(end), () => {
});
});
});
}
async function stopOnTime(child, { clock, deadlineMilliseconds, signal }, over) {
const why = await firstOf(clock, deadlineMilliseconds, signal, over);
if (why === undefined)
return undefined;
signalTree(child, 'SIGTERM');
try {
await clock.sleep(graceMilliseconds, over);
signalTree(child, 'SIGKILL');
}
catch {
}
return why;
}
async function firstOf(clock, milliseconds, signal, over) {
const either = AbortSignal.any([signal, over]);
try {
await clock.sleep(milliseconds, either);
return 'timed-out';
}
catch {
return over.aborted ? undefined : 'aborted';
}
}
function printed(outputs) {
const [stdout, stderr] = outputs.map(output => output.text());
return {
stdout: stdout ?? '',
stderr: stderr ?? '',
truncated: outputs.some(output => output.truncated()),
};
}
},
61880:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gg: () => (  titleOf),
aG: () => (  wordOf),
pj: () => (  plain),
tagsOf: () => (  tagsOf)
});
function wordOf(news) {
return news.phase === 'ended' ? news.outcome : news.phase;
}
function titleOf(news) {
const { service, environment } = news.stream;
return `${plain(service)} in ${plain(environment)}: ${wordOf(news)}`;
}
const longestLine = 600;
function plain(text, longest = longestLine) {
const line = text
.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
.trim();
const characters = [...line];
return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
function tagsOf(news) {
const { service, environment } = news.stream;
const tag = (text) => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100);
const stands = `${service}-${environment}-${wordOf(news)}`;
return news.phase === 'started' ? [tag(news.promotion)] : [tag(news.promotion), tag(stands)];
}
},
65067:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  sendToArm)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);
async function sendToArm(arm, { resource, url, headers, ...request }) {
const target = addressOf(arm, url);
const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
try {
return await arm.transport.send({
...request,
url: target,
headers: { ...headers, authorization: `Bearer ${token}` },
});
}
catch (thrown) {
throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__  .z)(thrown, resource);
}
}
function addressOf({ cloud }, url) {
const home = new URL(cloud.resourceManager);
const target = URL.canParse(url, home.href) ? new URL(url, home) : undefined;
if (target?.origin === home.origin)
return target;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'an answer of Azure leads to another host, which is not followed', {
facts: { expected: home.host, got: target?.host ?? 'no address' },
});
}
},
68264:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
86175:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
86378:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
88457:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
'propagation-budget': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '20m', 'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.', { visibleWhen: 'target = front-door || target = front-door-classic' }),
purge: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['never', 'on-rollback']), 'never', 'Front Door: whether the caches of the edge are emptied once a rollout has gone back.', { visibleWhen: 'target = front-door || target = front-door-classic' }),
};
const brakeInputs = {
brake: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none', 'command', 'stop-origin']), 'none', 'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `stop-origin`: what `brake-origin` names is stopped. `command`: a program of yours that makes its health probe fail.', { visibleWhen: 'target = front-door' }),
'brake-origin': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: what `brake: stop-origin` may stop, one per line: the resource ids of what answers behind the origins, each an App Service site, a slot, or a Container Apps revision. Only that of the candidate is stopped.', { visibleWhen: 'target = front-door' }),
'brake-command': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }), 'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.', { visibleWhen: 'target = front-door' }),
'brake-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: the arguments of `brake-command`, one per line.', {
visibleWhen: 'target = front-door',
}),
};
},
90963:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  armFault)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const leastRoles = [
[/\/read$/i, 'Reader'],
[/^microsoft\.web\/sites\//i, 'Website Contributor'],
[/^microsoft\.app\/containerapps\//i, 'Container Apps Contributor'],
[/^microsoft\.network\/trafficmanagerprofiles\//i, 'Traffic Manager Contributor'],
[/^microsoft\.cdn\/profiles\//i, 'CDN Profile Contributor'],
[/^microsoft\.insights\/components\//i, 'Application Insights Component Contributor'],
[/^microsoft\.network\/frontdoors\//i, 'Network Contributor'],
];
const missing = {
ResourceGroupNotFound: 'the resource group of ',
SubscriptionNotFound: 'the subscription of ',
};
function armFault(thrown, resource) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
if (thrown.facts['service-code'] === undefined)
return thrown;
if (thrown.facts['status'] === 403)
return forbidden(thrown);
if (thrown.facts['status'] === 404) {
const what = `${missing[String(thrown.facts['service-code'])] ?? ''}${resource}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_NOT_FOUND', `${what} does not exist, or this identity cannot see it`, {
facts: thrown.facts,
cause: thrown,
});
}
return thrown;
}
function forbidden(thrown) {
const action = /perform action '([^']+)'/.exec(thrown.message)?.[1];
const scope = /over scope '([^']+)'/.exec(thrown.message)?.[1];
if (action === undefined || scope === undefined) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: 'no role is named here: a policy, a lock or a firewall may forbid it; the words of Azure say which',
facts: thrown.facts,
cause: thrown,
});
}
const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
hint: `assign the role ${role}, or a custom role with this action, at ${scope} or higher`,
facts: { action, scope, role, ...thrown.facts },
cause: thrown,
});
}
},
94299:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connect: () => (  connect),
signIn: () => (  signIn)
});
var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15339);
var _azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47483);
var _azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29861);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
var _process_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56808);
var _step_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88457);
var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76114);
var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36356);
var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94489);
function connect(wiring, signal) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_5__  .K)(_steps_groups_js__WEBPACK_IMPORTED_MODULE_6__  .g_, [], wiring.raw);
return { values, cloud: (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__  .h)(values.cloud), transport: (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.openTransport)(wiring, signal) };
}
async function signIn(wiring, named, signal) {
const { host, clock, environment } = wiring;
const { values, cloud, transport } = connect(wiring, signal);
const { identity, subscription: chosen } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.chooseIdentity)(values, host);
const ports = { cloud, transport, clock, host, processes: inRealTime, environment };
const subscription = named ?? chosen ?? (identity.kind === 'azure-cli' ? await (0,_azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__  .b)(ports) : undefined);
if (subscription === undefined)
throw noSubscription(host.name);
return { arm: { cloud, transport, credential: (0,_azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__.credentialFor)(identity, ports) }, subscription, identity };
}
const inRealTime = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_4__.runProcess)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_7__  .dQ });
function noSubscription(host) {
const name = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('subscription-id', host);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('IDENTITY_MISSING', `${name} is missing`, {
hint: `give ${name}, or the resource by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('resource-id', host)}`,
});
}
},
94489:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openTransport: () => (  openTransport)
});
var _http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60557);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
const paceHeader = 'x-azure-promote-speed';
function openTransport({ host, clock, environment }, signal = host.cancelled, peer) {
const transport = (0,_http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
...(peer && { peer }),
});
const pace = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__  .Mo)(environment);
return pace === undefined ? transport : telling(transport, String(pace.speed));
}
function telling({ send, client }, speed) {
const telltale = {
sendRequest(request) {
request.headers.set(paceHeader, speed);
return client.sendRequest(request);
},
};
return {
send: request => send({ ...request, headers: { ...request.headers, [paceHeader]: speed } }),
client: telltale,
};
}
},
97331:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
