import { shared as shared30 } from './shared-30.js';
import { shared as shared31 } from './shared-31.js';
export const id = 200;
export const ids = [200,25,6781];
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
}),
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
}),
13005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
30200:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gatewayApiTarget: () => (  gatewayApiTarget)
});
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/abilities.js
const second = 1_000;
const gatewayApiAbilities = {
grainPercent: 0.01,
rangePercent: { from: 0.01, to: 99.99 },
zero: 'exact',
hundred: 'exact',
atomic: true,
verifiable: 'exactly',
settling: { expectedMilliseconds: 10 * second, worstMilliseconds: 300 * second },
stickyMilliseconds: 0,
independent: true,
pinnedAtRollback: 'Every request is split anew, so that nobody stays with a backend: only requests under way end where they are. Session persistence or affinity that a policy of the gateway adds is not seen here.',
promotion: 'weights',
leastRoles: [
{
role: 'a Role with get and patch on httproutes.gateway.networking.k8s.io',
scope: 'the namespace of the route; resourceNames may name the one route',
why: 'reads the route and its status, and sets the weights of its backends',
},
{
role: 'a Role with get on services and list on pods',
scope: 'the namespace of the backends',
why: 'tells which image each backend runs and whether it is ready; without it that is not known, nothing else',
},
],
};
var fault_fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/builds.js
async function behind(workloads, backend) {
if (!backend.isService)
return notKnown(`${backend.name} is no Service, so that nobody can tell what runs behind it`);
try {
const { selector } = await workloads.service(backend);
if (selector === undefined || Object.keys(selector).length === 0) {
return notKnown(`Service ${backend.name} selects no pods itself`);
}
return told(await workloads.pods(backend.namespace, selector), backend.name);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return notKnown(`what runs behind ${backend.name} cannot be read: ${fault.message}`);
}
}
function told(pods, name) {
const ready = pods.filter(({ isReady }) => isReady).length;
const builds = unique(pods.flatMap(({ image, digest }) => image === undefined
? []
: [{ source: 'image', text: image, ...(digest !== undefined && { digest }) }]));
const digests = new Set(builds.flatMap(({ digest }) => digest ?? []));
const [digest] = digests;
const isOne = digests.size === 1 && builds.every(build => build.digest !== undefined);
return {
builds,
...(isOne && digest !== undefined && { digest }),
contradiction: digests.size > 1,
ready,
unknown: unknownOf(pods, name),
};
}
function unknownOf(pods, name) {
if (pods.length === 0)
return [`no pod stands behind ${name}`];
const several = pods.find(({ image, containers }) => image === undefined && containers.length > 1);
if (several !== undefined) {
return [
`which container of ${name} is the app is not said (${several.containers.join(', ')}): annotate its pods with kubectl.kubernetes.io/default-container`,
];
}
return pods.some(({ digest }) => digest === undefined)
? [`not every pod of ${name} tells the digest of its image`]
: [];
}
function unique(builds) {
const seen = new Map(builds.map(build => [`${build.text} ${build.digest ?? ''}`, build]));
return [...seen.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
}
function notKnown(why) {
return { builds: [], contradiction: false, unknown: [why] };
}
var http_routes = __webpack_require__(76781);
var split_check = __webpack_require__(5078);
var cluster = __webpack_require__(50025);
var settle = __webpack_require__(14704);
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/blame.js
function conflict(shares, route) {
const { by, at } = culprit(route);
const words = by === undefined ? 'nobody says who changed it' : `${by} changed the rules of the route, at ${at}`;
return new fault_fault .v('TRAFFIC_CONFLICT', `the traffic is no longer what was read before: ${words}`, {
facts: {
found: (0,settle .wZ)(shares),
...(by !== undefined && { 'changed-by': by }),
...(at !== undefined && { 'changed-at': at }),
},
});
}
function culprit({ holders }) {
const holder = holders.findLast(({ manager }) => manager !== cluster.fieldManager);
return holder === undefined ? {} : { by: holder.manager, at: holder.at };
}
function rivals({ holders }) {
return holders.filter(({ manager, operation }) => manager !== cluster.fieldManager && operation === 'Apply');
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/status.js
const demanded = ['Accepted', 'ResolvedRefs'];
const welcome = ['Programmed'];
function standingOf({ parents, gateways, generation }) {
if (gateways.length === 0)
return { kind: 'refused', why: 'the route names no gateway in parentRefs' };
if (parents.length === 0)
return { kind: 'waiting', why: 'no gateway has said anything of the route yet' };
const standings = parents.map(parent => standingAt(parent, generation));
return (standings.find(({ kind }) => kind === 'refused') ??
standings.find(({ kind }) => kind === 'waiting') ?? { kind: 'in-force' });
}
function standingAt({ name, conditions }, generation) {
const told = [...demanded, ...welcome].flatMap(type => conditions.find(each => each.type === type) ?? []);
const current = told.filter(each => each.observedGeneration >= generation);
const no = current.find(each => each.status === 'False');
if (no !== undefined && !isPassing(no))
return { kind: 'refused', why: `gateway ${name}: ${wordsOf(no)}` };
const missing = demanded.find(type => !current.some(each => each.type === type && each.status === 'True'));
if (missing !== undefined)
return { kind: 'waiting', why: `gateway ${name} has not said ${missing} of this change` };
const unsure = told.find(each => each.observedGeneration < generation || each.status !== 'True');
return unsure === undefined
? { kind: 'in-force' }
: { kind: 'waiting', why: `gateway ${name}: ${unsure.type} is not said of this change` };
}
function isPassing({ type, reason }) {
return reason === 'Pending' || (type === 'Programmed' && reason !== 'Invalid');
}
function wordsOf({ type, reason, message }) {
return `${type} is False (${reason})${message === '' ? '' : `: ${message.replace(/\s+/g, ' ').slice(0, 300)}`}`;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/live-split.js
function liveSplit(picture, behind = {}) {
const { id, shares, stable, guard, backends } = picture;
const rank = ({ name }) => (name === stable ? 101 : (shares[name] ?? 0));
return {
resource: id,
arms: [...backends]
.sort((one, other) => rank(other) - rank(one))
.map(each => armOf(each, picture, behind[each.name])),
split: shares,
idle: backends.filter(({ name, weight }) => weight === 0 && name !== stable).map(({ name }) => name),
guard,
remarks: remarksOn(picture),
};
}
function armOf({ name, weight }, picture, known) {
const ready = known?.ready === undefined ? '' : `, ${known.ready} pods ready`;
return {
name,
isDefault: name === picture.stable,
share: picture.shares[name] ?? 0,
state: `weight ${weight}${ready}`,
builds: known?.builds ?? [],
...(known?.digest !== undefined && { digest: known.digest }),
contradiction: known?.contradiction ?? false,
hasRule: weight > 0,
unknown: known?.unknown ?? [],
};
}
function remarksOn({ route, shares, alone }) {
const standing = standingOf(route);
return [
...(Object.values(shares).some(share => share > 0)
? []
: ['all weights are 0: the gateway answers every request with 500']),
...(standing.kind === 'in-force' ? [] : [standing.why]),
...alone,
...rivals(route).map(({ manager }) => `${manager} declares the rules of this route: unless it is told to leave the weights alone, it will set them back to its own`),
];
}
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/weights.js
const mostWeight = 1_000_000;
const largestErrorPercent = 0.005;
function sharesOf(backends) {
const sum = backends.reduce((total, { weight }) => total + weight, 0);
return Object.fromEntries(backends.map(({ name, weight }) => [name, sum === 0 ? 0 : Number(((weight / sum) * 100).toFixed(9))]));
}
function weightsFor(backends, split) {
const sum = backends.reduce((total, { weight }) => total + weight, 0);
const scales = [100, 1_000, 10_000, 100_000, mostWeight];
const [best] = [...(sum >= 100 && sum <= mostWeight ? [sum] : []), ...scales].flatMap(scale => {
const weights = Object.fromEntries(backends.map(({ name }) => [name, Math.round(((split[name] ?? 0) * scale) / 100)]));
return isNear(sharesOf(backends.map(({ name }) => ({ name, weight: weights[name] ?? 0 }))), split)
? [weights]
: [];
});
return best;
}
function isNear(one, other) {
const names = new Set([...Object.keys(one), ...Object.keys(other)]);
return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= largestErrorPercent + 1e-6);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/route.js
async function lookAt(subject) {
return pictureOf(subject, await readRoute(subject));
}
async function readRoute({ routes, at }) {
return routes.get(at).catch(thrown => suggestRoutes(thrown, routes, at));
}
function pictureOf(subject, route) {
const all = route.rules.map((rule, index) => ({ ...rule, index, words: rule.name ?? `rule ${index + 1}` }));
const shared = sharedRules(all, subject);
const [first] = shared;
if (first === undefined)
throw nothingShared(all, subject);
refuseTwins(shared);
refuseDifferences(shared);
const shares = sharesOf(first.backends);
const candidate = first.backends.find(({ name }) => name === subject.candidate)?.name;
return {
id: idOf(subject),
route,
rules: shared,
alone: all.filter(rule => !shared.some(({ index }) => index === rule.index)).map(aloneWords),
backends: first.backends,
shares,
stable: stableOf(shares, candidate),
candidate,
guard: guardOf(route),
};
}
function idOf({ server, at }) {
const base = `${server.origin}${server.pathname.replace(/\/$/, '')}`;
return `${base}/apis/gateway.networking.k8s.io/v1/namespaces/${at.namespace}/httproutes/${at.name}`;
}
function sharedRules(all, { candidate }) {
const sharing = all.filter(({ backends }) => backends.length > 1);
const isKnown = all.some(({ backends }) => backends.some(({ name }) => name === candidate));
if (candidate === undefined || !isKnown)
return sharing;
return sharing.filter(({ backends }) => backends.some(({ name }) => name === candidate));
}
function aloneWords({ words, backends }) {
const names = backends.map(({ name }) => name).join(', ');
return `${words} takes no part: it goes to ${names === '' ? 'nobody' : names}`;
}
function nothingShared(all, { at, candidate }) {
const there = all.map(({ words, backends }) => `${words}: ${backends.map(({ name }) => name).join(', ')}`);
return new fault_fault .v('TARGET_UNSUITABLE', `no rule of ${(0,http_routes.whatIs)(at)} shares its requests between two backends`, {
hint: `add the Service of the new version to backendRefs of the rule, with weight: 0${candidate === undefined ? '' : ` and name: ${candidate}`}, and apply the route`,
facts: { rules: there.join('; ').slice(0, 500) },
});
}
function refuseTwins(rules) {
for (const { words, backends } of rules) {
const twin = backends.find(({ name }, at) => backends.findIndex(each => each.name === name) !== at);
if (twin === undefined)
continue;
throw new fault_fault .v('TARGET_UNSUITABLE', `${words} names ${twin.name} twice`, {
hint: 'give each version a Service with a name of its own',
});
}
}
function refuseDifferences(rules) {
const described = rules.map(({ words, backends }) => ({
words,
shares: JSON.stringify(canonical(backends)),
}));
if (new Set(described.map(({ shares }) => shares)).size <= 1)
return;
throw new fault_fault .v('TARGET_UNSUITABLE', 'the rules of this route share their requests differently', {
hint: 'give all rules that hold the new version the same backends and the same weights, or use a route of its own for the others',
facts: {
rules: described
.map(({ words, shares }) => `${words} ${shares}`)
.join('; ')
.slice(0, 500),
},
});
}
function canonical(backends) {
const shares = Object.entries(sharesOf(backends)).map(([name, share]) => [name, Number(share.toFixed(6))]);
return Object.fromEntries(shares.sort(([one], [other]) => (one < other ? -1 : 1)));
}
function stableOf(shares, candidate) {
const busiest = Object.entries(shares)
.filter(([, share]) => share > 0)
.sort(([, one], [, other]) => other - one)
.map(([name]) => name);
return busiest.find(name => name !== candidate) ?? busiest[0];
}
function guardOf({ uid, rules }) {
return (0,external_node_crypto_.createHash)('sha256')
.update(JSON.stringify([uid, rules]))
.digest('hex')
.slice(0, 32);
}
async function suggestRoutes(thrown, routes, { namespace }) {
if (!(thrown instanceof fault_fault .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const names = await routes.names(namespace).catch(() => []);
const existing = names.length === 0 ? {} : { existing: names.join(', ') };
throw new fault_fault .v('TARGET_NOT_FOUND', thrown.message, {
hint: thrown.hint,
facts: { ...existing, ...thrown.facts },
cause: thrown,
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/snapshot.js
function toWire({ shares, backends, route, id }) {
const weights = Object.fromEntries(backends.map(({ name, weight }) => [name, weight]));
return { split: { ...shares }, weights, uid: route.uid, id };
}
function fromWire({ split, weights, uid, id }) {
const [shares, kept] = [numbersIn(split), numbersIn(weights)];
if (!Object.values(shares).some(share => share > 0) || typeof uid !== 'string' || typeof id !== 'string') {
throw unreadable();
}
return { split: shares, weights: kept, uid, id };
}
function numbersIn(value) {
if (typeof value !== 'object' || value === null || Array.isArray(value))
throw unreadable();
return Object.fromEntries(Object.entries(value).map(([name, each]) => {
if (typeof each !== 'number')
throw unreadable();
return [name, each];
}));
}
function unreadable() {
return new fault_fault .v('LEDGER_UNREADABLE', 'what was kept of the weights before cannot be read', {
hint: 'set the weights to go back to by hand: kubectl edit httproute',
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/change.js
async function writeSplit(workshop, split, guard) {
const picture = await guarded(workshop, guard);
const why = (0,split_check .v)(split, liveSplit(picture), gatewayApiAbilities);
if (why !== undefined)
throw unsuitable(why);
const weights = rendered(picture, split);
await refuseUnready(workshop, picture, split);
return changeTo(workshop, picture, { asked: split, weights, isGuarded: true });
}
async function promoteBackend(workshop, candidate, guard) {
const picture = await guarded(workshop, guard);
const { backends, stable, shares } = picture;
if (!backends.some(({ name }) => name === candidate)) {
const there = backends.map(({ name }) => name).join(', ');
throw unsuitable(`there is no backend ${candidate} to promote; there are ${there}`);
}
if (candidate === stable && candidate !== picture.candidate) {
throw unsuitable(`${candidate} is the stable backend already: it has ${shares[candidate] ?? 0} % of the traffic`);
}
const asked = { ...Object.fromEntries(backends.map(({ name }) => [name, 0])), [candidate]: 100 };
await refuseUnready(workshop, picture, asked);
return changeTo(workshop, picture, { asked, weights: rendered(picture, asked), isGuarded: true });
}
async function restoreBackends(workshop, before, guard) {
const kept = fromWire(before);
const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
refuseStranger(kept, picture, workshop);
const { backends } = picture;
const gone = Object.entries(kept.split).filter(([name, share]) => share > 0 && !backends.some(each => each.name === name));
if (gone.length > 0) {
throw new fault_fault .v('TARGET_NOT_FOUND', `${gone.map(([name]) => name).join(', ')} had traffic before and is no backend of the route any more`, {
hint: 'add it to backendRefs again, or give its traffic to one of those that are there',
facts: { existing: backends.map(({ name }) => name).join(', ') },
});
}
return changeTo(workshop, picture, {
asked: Object.fromEntries(backends.map(({ name }) => [name, kept.split[name] ?? 0])),
weights: weightsBack(kept, picture),
isGuarded: guard !== undefined,
});
}
function weightsBack({ split, weights }, picture) {
const own = picture.backends.map(({ name }) => ({ name, weight: weights[name] ?? 0 }));
return isNear(sharesOf(own), split)
? Object.fromEntries(own.map(({ name, weight }) => [name, weight]))
: rendered(picture, split);
}
function refuseStranger(kept, { route, id }, { at }) {
if (kept.uid === route.uid || kept.id === id)
return;
throw new fault_fault .v('TARGET_UNSUITABLE', `${(0,http_routes.whatIs)(at)} is not the one that was changed before`, {
hint: 'if this is another cluster, name the right one by kubeconfig or kube-context; if it is the same one and the route was made anew, use a kubeconfig with the address that is expected',
facts: { expected: kept.id, got: id },
});
}
function rendered(picture, split) {
const weights = weightsFor(picture.backends, split);
if (weights !== undefined)
return weights;
throw unsuitable('weights up to 1,000,000 cannot show these shares side by side');
}
async function refuseUnready({ workloads }, { backends, shares, route }, split) {
const raised = backends.filter(({ name }) => (split[name] ?? 0) > (shares[name] ?? 0) + 1e-9);
if (raised.length === 0)
return;
const standing = standingOf(route);
if (standing.kind === 'refused') {
throw new fault_fault .v('TARGET_UNSUITABLE', `the route is not served as it is: ${standing.why}`, {
hint: 'put right what the gateway says of the route, and run this again',
});
}
const found = await Promise.all(raised.map(async (each) => ({ each, known: await behind(workloads, each) })));
const empty = found.find(({ known }) => known.ready === 0);
if (empty === undefined)
return;
throw new fault_fault .v('TARGET_UNSUITABLE', `no pod of ${empty.each.name} is ready: its requests would fail`, {
hint: `look at it: kubectl get pods --namespace ${empty.each.namespace}`,
});
}
const mostAttempts = 6;
const pauseMilliseconds = 200;
async function changeTo(workshop, first, wanted) {
const before = toWire(first);
const { asked } = wanted;
const receipt = { asked, before, askedAt: workshop.clock.now() };
const isSo = ({ rules }) => rules.every(({ backends }) => backends.every(each => each.weight === wanted.weights[each.name]));
let picture = first;
for (let attempts = 1;; attempts += 1) {
const operations = operationsFor(picture, wanted.weights);
if (operations.length === 0 || isSo(picture))
return { ...receipt, unchanged: attempts === 1 };
const refusal = await patched(workshop, picture, operations);
if (refusal === undefined)
return { ...receipt, unchanged: false };
const next = pictureOf(workshop, await readRoute(workshop).catch(thrown => Promise.reject(unclear(thrown, refusal))));
if (isSo(next))
return { ...receipt, unchanged: false };
const isSameVersion = next.route.resourceVersion === picture.route.resourceVersion;
if (isSameVersion && refusal.facts['status'] === 422)
throw refusedBy(refusal);
if (wanted.isGuarded && next.guard !== picture.guard)
throw conflict(next.shares, next.route);
if (attempts === mostAttempts)
throw refusal;
await workshop.clock.sleep(pauseMilliseconds * attempts, workshop.signal);
picture = next;
}
}
async function patched({ routes, at }, { route }, operations) {
const test = { op: 'test', path: '/metadata/resourceVersion', value: route.resourceVersion };
try {
await routes.patch(at, [test, ...operations]);
return undefined;
}
catch (thrown) {
if (!(thrown instanceof fault_fault .v))
throw thrown;
const { status } = thrown.facts;
if (thrown.code === 'HTTP_REFUSED' && (status === 409 || status === 422))
return thrown;
throw unclear(thrown, thrown);
}
}
function operationsFor({ rules }, weights) {
return rules.flatMap(({ index, backends }) => backends.flatMap(({ name, weight }, at) => {
const value = weights[name] ?? 0;
return value === weight
? []
: [{ op: 'add', path: `/spec/rules/${index}/backendRefs/${at}/weight`, value }];
}));
}
function unclear(thrown, first) {
if (!(thrown instanceof fault_fault .v) || first.facts['may-have-applied'] !== true)
return thrown;
return new fault_fault .v('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${thrown.message}`, {
facts: thrown.facts,
cause: thrown,
});
}
function refusedBy(refusal) {
return new fault_fault .v('TARGET_UNSUITABLE', `the cluster refused the weights: ${refusal.message}`, {
hint: 'an admission policy may forbid it; its words say which',
facts: refusal.facts,
cause: refusal,
});
}
async function guarded(workshop, guard) {
const picture = await lookAt(workshop);
if (picture.guard === guard)
return picture;
throw conflict(picture.shares, picture.route);
}
function unsuitable(message) {
return new fault_fault .v('TARGET_UNSUITABLE', message);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/seen.js
async function seenOf(subject, receipt) {
const { shares: split, route } = await lookAt(subject);
const before = fromWire(receipt.before).split;
if (!isNear(split, receipt.asked)) {
return isNear(split, before) ? { kind: 'not-yet', split } : { kind: 'drifted', split, ...culprit(route) };
}
const standing = standingOf(route);
switch (standing.kind) {
case 'in-force':
return { kind: 'seen', by: 'read', split };
case 'waiting':
return { kind: 'not-yet', split: before };
case 'refused':
return { kind: 'cannot-know', why: `the weights are as asked, but ${standing.why}` };
default:
return standing;
}
}
async function reconciled(subject, { asked, before }) {
const { shares } = await lookAt(subject);
if (isNear(shares, asked))
return 'applied';
return isNear(shares, fromWire(before).split) ? 'not-applied' : 'cannot-know';
}
;// CONCATENATED MODULE: ./lib/shared/traffic/gateway-api/target.js
function gatewayApiTarget(workshop) {
return {
abilities: gatewayApiAbilities,
read: async () => {
const picture = await lookAt(workshop);
const known = await Promise.all(picture.backends.map(async (each) => [each.name, await behind(workshop.workloads, each)]));
return liveSplit(picture, Object.fromEntries(known));
},
write: (split, guard) => writeSplit(workshop, split, guard),
seen: receipt => seenOf(workshop, receipt),
promote: (candidate, guard) => promoteBackend(workshop, candidate, guard),
reconcile: intent => reconciled(workshop, intent),
restore: (before, guard) => restoreBackends(workshop, before, guard),
clean: async () => undefined,
addressOf: async (arm) => addressIn(workshop, await lookAt(workshop), arm),
};
}
async function addressIn({ workloads, isInside }, { backends }, arm) {
const backend = backends.find(({ name }) => name === arm);
if (backend === undefined || !backend.isService)
return undefined;
const { address } = await workloads.service(backend);
if (address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address))
return new URL(address);
if (!isInside || backend.port === undefined)
return undefined;
return new URL(`http://${backend.name}.${backend.namespace}.svc:${backend.port}`);
}
}),
14704:
(shared30[14704]),
5078:
(shared31[5078]),
44515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
})
};
