import { shared as shared1 } from './shared-1.js';
export const id = 8085;
export const ids = [8085,1,9073];
export const modules = {
19073:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createDns: () => (  createDns),
playgroundDnsVariable: () => (  playgroundDnsVariable),
recordTypeFor: () => (  recordTypeFor)
});
var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10001);
const playgroundDnsVariable = 'AZURE_PROMOTE_PLAYGROUND_DNS';
const patience = { timeout: 1_500, tries: 2, maxTimeout: 1_500 };
function createDns(environment) {
const playground = playgroundServer(environment[playgroundDnsVariable]);
const isLost = playground === undefined && (environment[_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__  .ED] ?? '') !== '';
const resolvers = new Map();
const at = (server) => {
const known = resolvers.get(server) ?? resolverAt(server);
resolvers.set(server, known);
return known;
};
return {
async nameServers(zone) {
if (playground !== undefined)
return { kind: 'found', values: [playground] };
if (isLost)
return { kind: 'silent', why: `${playgroundDnsVariable} does not say where the playground answers` };
const own = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver(patience);
const named = await told(() => own.resolveNs(zone));
if (named.kind !== 'found')
return named;
const addresses = await Promise.all(named.values.map(name => told(() => own.resolve4(name))));
const values = addresses.flatMap(each => (each.kind === 'found' ? each.values : []));
return values.length > 0 ? { kind: 'found', values } : (addresses[0] ?? { kind: 'nothing' });
},
ask: (server, name, type) => told(() => question(at(server), name, type)),
};
}
function recordTypeFor(target) {
const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(target);
if (family === 0)
return 'CNAME';
return family === 4 ? 'A' : 'AAAA';
}
function resolverAt(server) {
const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver(patience);
resolver.setServers([server]);
return resolver;
}
function question(resolver, name, type) {
switch (type) {
case 'CNAME':
return resolver.resolveCname(name);
case 'A':
return resolver.resolve4(name);
case 'AAAA':
return resolver.resolve6(name);
default:
return type;
}
}
async function told(request) {
try {
return { kind: 'found', values: (await request()).map(value => value.toLowerCase().replace(/\.$/, '')) };
}
catch (thrown) {
const code = codeOf(thrown);
if (code === 'ENODATA' || code === 'ENOTFOUND')
return { kind: 'nothing' };
if (code === undefined)
throw thrown;
return { kind: 'silent', why: reasons[code] ?? code };
}
}
const reasons = {
ECONNREFUSED: 'nothing answers there',
ETIMEOUT: 'no answer came in time',
EREFUSED: 'the server refused the question',
ESERVFAIL: 'the server failed',
};
function codeOf(thrown) {
if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
return undefined;
return typeof thrown.code === 'string' ? thrown.code : undefined;
}
function playgroundServer(given) {
if (given === undefined || given === '')
return undefined;
const [, bracketed, plain, port = ''] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(given) ?? [];
const address = bracketed ?? plain ?? '';
const isLoopback = address === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 && address.startsWith('127.'));
if (isLoopback && Number(port) > 0 && Number(port) < 65_536)
return given;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('PLAYGROUND_REFUSED', `${playgroundDnsVariable} is refused: it is no loopback address`, {
hint: `unset ${playgroundDnsVariable}, or set it to the address that the playground printed`,
facts: { expected: '127.0.0.1:PORT or [::1]:PORT', got: given.slice(0, 100) },
});
}
}),
10001:
(shared1[10001]),
18085:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
trafficManagerTarget: () => (  trafficManagerTarget)
});
var traffic_manager_abilities = __webpack_require__(85593);
var fault = __webpack_require__(88538);
var blame = __webpack_require__(42384);
var settle = __webpack_require__(14704);
var split_check = __webpack_require__(5078);
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/live-split.js
function liveSplit(picture) {
const { id, shares, stable, guard, endpoints } = picture;
const rank = ({ name }) => (name === stable ? 101 : (shares[name] ?? 0));
return {
resource: id,
arms: [...endpoints].sort((one, other) => rank(other) - rank(one)).map(each => armOf(each, picture)),
split: shares,
idle: endpoints.filter(({ name, isOn }) => !isOn && name !== stable).map(({ name }) => name),
guard,
remarks: remarksOn(picture),
};
}
function armOf(endpoint, picture) {
const { name, isOn, weight, health } = endpoint;
const share = picture.shares[name] ?? 0;
const address = addressOf(endpoint, picture);
return {
name,
isDefault: name === picture.stable,
share,
state: isOn ? `${health}, weight ${weight}` : 'Disabled',
builds: [],
contradiction: false,
hasRule: isOn,
unknown: [],
...(address !== undefined && { address }),
};
}
function addressOf({ target }, { isPlain }) {
if (target === '')
return undefined;
return new URL(`${isPlain ? 'http' : 'https'}://${target.includes(':') ? `[${target}]` : target}`);
}
const longTtlSeconds = 300;
function remarksOn({ isOn, endpoints, shares, ttlSeconds }) {
const serving = endpoints.filter(endpoint => endpoint.isOn);
return [
...(isOn ? [] : ['the profile is disabled: DNS does not answer for it']),
...(serving.length > 0 ? [] : ['no endpoint is enabled: nobody gets an answer']),
...(ttlSeconds > longTtlSeconds
? [`answers live for ${ttlSeconds} s: clients follow a change only after that`]
: []),
...serving
.filter(({ health }) => ['Degraded', 'Stopped', 'Inactive'].includes(health))
.map(({ name, health }) => `${name} is ${health}: answers leave it out, and its ${(0,split .l)(shares[name] ?? 0)} goes to the others`),
...endpoints
.filter(({ kind }) => kind === 'NestedEndpoints')
.map(({ name }) => `${name} is a nested profile: what it does with its share is neither seen nor moved here`),
];
}
var profile = __webpack_require__(81278);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/snapshot.js
function toWire(endpoints) {
return { endpoints: endpoints.map(({ kind, name, isOn, weight }) => ({ kind, name, isOn, weight })) };
}
function fromWire({ endpoints }) {
if (!Array.isArray(endpoints))
throw unreadable();
const read = endpoints.map(standingIn);
if (!read.some(({ isOn }) => isOn))
throw unreadable();
return read;
}
const kinds = ['AzureEndpoints', 'ExternalEndpoints', 'NestedEndpoints'];
function standingIn(value) {
if (typeof value !== 'object' || value === null || !('name' in value))
throw unreadable();
const { name, isOn, weight } = value;
const kind = kinds.find(each => each === value['kind']);
if (kind === undefined || typeof name !== 'string')
throw unreadable();
if (typeof isOn !== 'boolean' || typeof weight !== 'number')
throw unreadable();
return { kind, name, isOn, weight };
}
function unreadable() {
return new fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
hint: 'give the weights to go back to by hand: az network traffic-manager endpoint update',
});
}
var weights = __webpack_require__(33578);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/change.js
async function writeSplit(workshop, split, guard) {
const picture = await guarded(workshop, guard);
const why = (0,split_check .v)(split, liveSplit(picture), (0,traffic_manager_abilities .xy)(picture.ttlSeconds));
if (why !== undefined)
throw unsuitable(why);
return changeTo(workshop, picture, { asked: split, to: rendered(picture, split) });
}
async function promoteEndpoint(workshop, candidate, guard) {
const picture = await guarded(workshop, guard);
const { endpoints, stable, shares } = picture;
const name = endpoints.find(each => (0,profile .Ft)(each.name, candidate))?.name;
if (name === undefined) {
throw unsuitable(`there is no endpoint ${candidate} to promote; there are ${endpoints.map(each => each.name).join(', ')}`);
}
if (name === stable && name !== picture.candidate) {
throw unsuitable(`${name} is the stable endpoint already: it has ${shares[name] ?? 0} % of the traffic`);
}
const asked = { ...Object.fromEntries(endpoints.map(each => [each.name, 0])), [name]: 100 };
return changeTo(workshop, picture, { asked, to: rendered(picture, asked) });
}
async function restoreEndpoints(workshop, before, guard) {
const kept = fromWire(before);
const picture = guard === undefined ? await (0,profile .t5)(workshop) : await guarded(workshop, guard);
const gone = kept.filter(({ isOn, ...each }) => isOn && find(picture.endpoints, each) === undefined);
if (gone.length > 0) {
throw new fault .v('TARGET_NOT_FOUND', `${gone.map(({ name }) => name).join(', ')} had traffic before and no longer exists`, {
hint: 'make the endpoint again, or give its traffic to one of those that exist',
facts: { existing: picture.endpoints.map(({ name }) => name).join(', ') },
});
}
const to = picture.endpoints.map(endpoint => find(kept, endpoint) ?? { ...endpoint, isOn: false });
return changeTo(workshop, picture, { asked: (0,profile .AR)(to), to });
}
function find(among, { kind, name }) {
return among.find(each => each.kind === kind && (0,profile .Ft)(each.name, name));
}
function rendered(picture, split) {
const rendering = (0,weights .XX)(picture.endpoints, split);
if (rendering.kind === 'refused')
throw unsuitable(rendering.why);
return rendering.endpoints;
}
async function changeTo(workshop, picture, { asked, to }) {
const changes = (0,weights .al)(picture.endpoints, to);
let made = 0;
for (const change of changes) {
await workshop.client.setEndpoint(workshop.at, change).catch(thrown => {
throw halfWay(thrown, made, changes.length);
});
made += 1;
}
return {
asked,
before: toWire(picture.endpoints),
unchanged: (0,weights .iv)(picture.endpoints, to).length === 0,
askedAt: workshop.clock.now(),
};
}
function halfWay(thrown, made, of) {
if (!(thrown instanceof fault .v))
return thrown;
if (made === 0 && thrown.facts['may-have-applied'] !== true)
return thrown;
const how = of === 1 ? 'whether it was made is not known' : `${made} of ${of} endpoints were changed for certain`;
return new fault .v('TRAFFIC_UNCLEAR', `the change broke off: ${how}; ${thrown.message}`, {
facts: { ...thrown.facts, changed: made, of },
cause: thrown,
});
}
async function guarded(workshop, guard) {
const picture = await (0,profile .t5)(workshop);
if (picture.guard === guard)
return picture;
throw await (0,blame .h)((0,settle .wZ)(picture.shares), blameIn(workshop, picture));
}
function blameIn({ client, log, at, clock }, { id }, since) {
const { subscription, resourceGroup } = at;
const place = { subscription, resourceGroup, resource: id, except: client.correlation };
return { log, place, now: clock.now(), ...(since !== undefined && { since }) };
}
function unsuitable(message) {
return new fault .v('TARGET_UNSUITABLE', message);
}
var dns = __webpack_require__(19073);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/count.js
const sideBySide = 32;
const mostSilentShare = 0.1;
async function countAnswers(dns, picture, questions) {
const { fqdn, zone, endpoints } = picture;
const type = recordTypeOf(endpoints);
if (type === undefined)
return unknown('some endpoints are addresses and some are names');
const twin = twinOf(endpoints);
if (twin !== undefined)
return unknown(`two endpoints lead to ${twin}, so that an answer does not tell them apart`);
const servers = await dns.nameServers(zone);
if (servers.kind !== 'found')
return unknown(`the name servers of ${zone} cannot be found: ${wordsFor(servers)}`);
const answers = await askAll(dns, servers.values, { fqdn, type, questions });
return tally(answers, endpoints, fqdn);
}
async function askAll(dns, servers, asking) {
const { fqdn, type, questions } = asking;
const answers = [];
let next = 0;
const askOn = async () => {
while (next < questions) {
const server = servers[next % servers.length] ?? '';
next += 1;
answers.push(await dns.ask(server, fqdn, type));
if (isHopeless(answers))
return;
}
};
await Promise.all(Array.from({ length: Math.min(sideBySide, questions) }, askOn));
return answers;
}
function isHopeless(answers) {
return answers.length === sideBySide && answers.every(({ kind }) => kind !== 'found');
}
function tally(answers, endpoints, fqdn) {
const found = answers.flatMap(answer => (answer.kind === 'found' ? [answer.values] : []));
const silent = answers.filter(({ kind }) => kind === 'silent');
if (found.length === 0 || silent.length > answers.length * mostSilentShare) {
const [first] = silent.length > 0 ? silent : answers;
return unknown(`${fqdn}: ${first === undefined ? 'nobody was asked' : wordsFor(first)}`);
}
const hits = {};
for (const values of found) {
const arm = count_armOf(values, endpoints);
if (arm === undefined)
return unknown(`an answer leads to ${values.join(', ')}, which is no endpoint of the profile`);
hits[arm] = (hits[arm] ?? 0) + 1;
}
return { kind: 'counted', answers: found.length, hits };
}
function count_armOf(values, endpoints) {
const direct = endpoints.find(({ target }) => target !== '' && values.includes(target));
if (direct !== undefined)
return direct.name;
const nested = endpoints.filter(({ kind, isOn }) => kind === 'NestedEndpoints' && isOn);
return nested.length === 1 ? nested[0]?.name : undefined;
}
function recordTypeOf(endpoints) {
const targets = endpoints.flatMap(({ target }) => (target === '' ? [] : [target]));
const types = new Set(targets.map(dns.recordTypeFor));
return types.size > 1 ? undefined : ([...types][0] ?? 'CNAME');
}
function twinOf(endpoints) {
const targets = endpoints.flatMap(({ target }) => (target === '' ? [] : [target]));
return targets.find((target, at) => targets.indexOf(target) !== at);
}
function wordsFor(answer) {
switch (answer.kind) {
case 'silent':
return answer.why;
case 'nothing':
return 'DNS knows no such name';
case 'found':
return answer.values.join(', ');
default:
return answer;
}
}
function unknown(why) {
return { kind: 'unknown', why };
}
var interval = __webpack_require__(16874);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/seen.js
const fewestAnswers = 200;
const mostAnswers = 2_000;
async function seenOf(workshop, receipt) {
const picture = await (0,profile .t5)(workshop);
const { shares: split } = picture;
const before = (0,profile .AR)(fromWire(receipt.before));
if (!isNear(split, receipt.asked)) {
if (isNear(split, before))
return { kind: 'not-yet', split };
return { kind: 'drifted', split, ...(await (0,blame .i)(blameIn(workshop, picture, receipt.askedAt))) };
}
if (workshop.clock.now() < receipt.askedAt + (0,traffic_manager_abilities .kz)(picture.ttlSeconds)) {
return { kind: 'not-yet', split: before };
}
const count = await countAnswers(workshop.dns, picture, questionsFor(before, split));
return verdict(count, { asked: receipt.asked, set: split, before });
}
function verdict(count, { asked, set, before }) {
if (count.kind === 'unknown') {
const why = `weights are as asked and their time is over, but answers cannot be counted: ${count.why}`;
return { kind: 'cannot-know', why };
}
const counted = countedOf(count, asked, set);
const split = Object.fromEntries(Object.entries(counted.arms).map(([name, { seenPercent }]) => [name, seenPercent]));
const isFitting = (shares) => Object.entries(counted.arms).every(([name, arm]) => (0,interval .v9)(arm, shares[name] ?? 0));
if (!isFitting(set))
return { kind: 'not-yet', split, counted };
const by = isFitting(before) && !isNear(before, set) ? 'budget' : 'statistics';
return { kind: 'seen', by, split, counted };
}
function countedOf({ answers, hits }, asked, set) {
const arms = Object.keys(set).map((name) => {
const own = hits[name] ?? 0;
return [
name,
{
askedPercent: asked[name] ?? 0,
setPercent: set[name] ?? 0,
seenPercent: (own / answers) * 100,
...(0,interval .XF)(own, answers),
},
];
});
return { answers, confidencePercent: interval .qx, arms: Object.fromEntries(arms) };
}
function questionsFor(before, asked) {
const needed = Object.keys(asked).map(name => (0,interval .mJ)(before[name] ?? 0, asked[name] ?? 0));
return Math.min(mostAnswers, Math.max(fewestAnswers, ...needed));
}
async function reconciled(workshop, { asked, before }) {
const picture = await (0,profile .t5)(workshop);
if (isNear(picture.shares, asked))
return 'applied';
return isOnTheWay(picture, fromWire(before), asked) ? 'not-applied' : 'cannot-know';
}
function isOnTheWay({ endpoints }, before, asked) {
const rendering = (0,weights .XX)(before, asked);
const after = rendering.kind === 'weights' ? rendering.endpoints : [];
return endpoints.every(endpoint => [before, after].some(side => {
const then = find(side, endpoint);
return (then !== undefined && then.isOn === endpoint.isOn && (!then.isOn || then.weight === endpoint.weight));
}));
}
function isNear(one, other) {
const names = new Set([...Object.keys(one), ...Object.keys(other)]);
return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= weights .a0 + 1e-6);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/target.js
function trafficManagerTarget(given) {
let abilities = (0,traffic_manager_abilities .xy)(traffic_manager_abilities .uO);
const client = {
...given.client,
profile: async (at) => {
const profile = await given.client.profile(at);
abilities = (0,traffic_manager_abilities .xy)(profile.dnsConfig?.ttl ?? traffic_manager_abilities .uO);
return profile;
},
};
const workshop = { ...given, client };
return {
get abilities() {
return abilities;
},
read: async () => liveSplit(await (0,profile .t5)(workshop)),
write: (split, guard) => writeSplit(workshop, split, guard),
seen: receipt => seenOf(workshop, receipt),
promote: (candidate, guard) => promoteEndpoint(workshop, candidate, guard),
reconcile: intent => reconciled(workshop, intent),
restore: (before, guard) => restoreEndpoints(workshop, before, guard),
clean: async () => undefined,
addressOf: async (arm) => addressIn(await (0,profile .t5)(workshop), arm),
};
}
function addressIn(picture, arm) {
const endpoint = picture.endpoints.find(({ name }) => (0,profile .Ft)(name, arm));
return endpoint === undefined ? undefined : addressOf(endpoint, picture);
}
})
};
