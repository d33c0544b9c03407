export const id = 3070;
export const ids = [3070,4036];
export const modules = {
34036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
frontDoorAbilities: () => (  frontDoorAbilities),
usualBudgetMilliseconds: () => (  usualBudgetMilliseconds)
});
const minute = 60_000;
const usualBudgetMilliseconds = 20 * minute;
const mostChanges = 2;
const marginMilliseconds = 5 * minute;
const brakeRoles = { site: 'Website Contributor', revision: 'Container Apps Contributor' };
function frontDoorAbilities(budgetMilliseconds, stopped = []) {
return {
grainPercent: 0.1,
rangePercent: { from: 0.1, to: 99.9 },
zero: 'by-switching-off',
hundred: 'by-switching-off',
atomic: false,
verifiable: 'by-data',
settling: {
expectedMilliseconds: budgetMilliseconds,
worstMilliseconds: mostChanges * budgetMilliseconds + marginMilliseconds,
},
stickyMilliseconds: 0,
pinnedAtRollback: 'With session affinity clients stay with their origin for as long as their browser is open, unless it is switched off. Answers in the caches of the edge stay until they are old or purged.',
promotion: 'weights',
leastRoles: [
{
role: 'CDN Profile Contributor',
scope: 'the Front Door profile',
why: 'reads origin group, origins and routes, sets weight and state of the origins',
},
{
role: 'Monitoring Reader',
scope: 'the Front Door profile',
why: 'counts requests by origin, which shows when a change is in force; without it every change takes its whole budget',
},
{
role: 'Reader',
scope: 'the resource group',
why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
},
...[...new Set(stopped)].map(kind => ({
role: brakeRoles[kind],
scope: `every ${kind} that brake-origin names`,
why: 'stops the candidate when a rollout goes back, and sees whether it runs',
})),
],
};
}
}),
86786:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => (  brakesIn)
});
var _live_switches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50789);
var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57552);
function brakesIn({ brake, switches, clock }, sending) {
const { from, to, hosts, going } = sending;
const off = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__  .iv)(from, to).filter(({ status }) => status === 'Disabled');
let isPulled = brake === undefined || going === 'forward';
const pull = () => {
if (isPulled)
return;
isPulled = true;
for (const { name } of off) {
const origin = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__  .I6)(hosts, name);
if (origin !== undefined)
void brake?.pull(origin, aroundOf(origin, clock.now()));
}
};
const aroundOf = (origin, now) => {
const others = hosts.filter(each => each !== origin);
const stays = ({ name }) => isOn(from, name) && isOn(to, name);
return {
others,
keepers: others.filter(each => stays(each) && (0,_live_switches_js__WEBPACK_IMPORTED_MODULE_1__  .m)(switches, each.name, now)),
};
};
return {
beside: () => brake?.waits !== true && pull(),
answered: () => brake?.waits === true && pull(),
};
}
function isOn(standings, name) {
return (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__  .I6)(standings, name)?.isOn === true;
}
}),
23454:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z_: () => (  liveSplit),
ci: () => (  addressOf),
p2: () => (  cacheRemark)
});
var _picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76743);
function liveSplit(picture, cached, busyUntil) {
const { id, shares, stable, guard, origins } = picture;
const rank = ({ name }) => (name === stable ? 101 : (shares[name] ?? 0));
return {
resource: id,
part: picture.group.name,
arms: [...origins].sort((one, other) => rank(other) - rank(one)).map(each => armOf(each, picture)),
split: shares,
idle: idleIn(picture),
guard,
...(picture.group.hasAffinity && { stickyMilliseconds: 7 * 24 * 3_600_000 }),
...(busyUntil !== undefined && {
busy: `a change is on its way to the edges until ${new Date(busyUntil).toISOString()} at most`,
}),
remarks: [...remarksOn(picture), ...cacheRemarks(cached)],
};
}
function idleIn({ origins, stable, shares, priority }) {
const off = origins.filter(({ isOn, name }) => !isOn && name !== stable).map(({ name }) => name);
if (off.length > 0)
return off;
const serving = origins.filter(origin => origin.priority === priority && origin.name !== stable);
const [least, next] = [...serving].sort((one, other) => (shares[one.name] ?? 0) - (shares[other.name] ?? 0));
if (least === undefined || shares[least.name] === shares[next?.name ?? ''])
return [];
return (shares[least.name] ?? 0) < (shares[stable ?? ''] ?? 0) ? [least.name] : [];
}
function armOf(origin, { shares, stable, priority }) {
const { name, isOn, weight, hostName } = origin;
const address = addressOf(origin);
const standsBy = isOn && origin.priority !== priority ? `, stands by at priority ${origin.priority}` : '';
return {
name,
isDefault: name === stable,
share: shares[name] ?? 0,
state: isOn ? `Enabled, weight ${weight}${standsBy}` : 'Disabled',
builds: [],
contradiction: false,
hasRule: isOn,
unknown: hostName === '' ? ['its host name'] : [],
...(address !== undefined && { address }),
};
}
function addressOf({ hostName }) {
const host = hostName.includes(':') ? `[${hostName}]` : hostName;
return URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : undefined;
}
function remarksOn({ noun, group, origins, priority, stable, candidate }) {
const serving = origins.filter(({ isOn }) => isOn);
const named = origins.find(({ name }) => (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__  .Ft)(name, candidate ?? ''));
return [
...(serving.length > 0 ? [] : [`no ${noun} is enabled: nobody gets an answer`]),
...(group.latencyMilliseconds < _picture_js__WEBPACK_IMPORTED_MODULE_0__  .an
? [
`the latency window of ${group.name} is ${group.latencyMilliseconds} ms: under ${_picture_js__WEBPACK_IMPORTED_MODULE_0__  .an} ms the nearest ${noun} gets the requests, whatever its weight`,
]
: []),
...(named !== undefined && named.priority !== priority
? [
`${named.name} has priority ${named.priority}, and ${stable} has ${priority}: weights count among equals only`,
]
: []),
...(group.hasAffinity
? [
`session affinity is on: who was given to one ${noun} stays there while it is enabled, so that shares are those of new sessions only`,
]
: []),
...(group.isProbed ? [] : [`health probes are off: one ${noun} that fails goes on getting its share`]),
];
}
function cacheRemarks(cached) {
if (cached.length === 0)
return [];
return [cacheRemark(cached.map(({ endpoint, name }) => `${endpoint}/${name}`))];
}
function cacheRemark(names) {
return `${names.join(', ')} caches answers: those of the candidate are served after going back until they are old or purged (purge: on-rollback)`;
}
}),
56494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  lastChange),
e: () => (  startMemory)
});
function startMemory(budgetMilliseconds) {
let ownUntil = 0;
let calmAt = 0;
return {
wrote: (changes, now) => {
ownUntil = Math.max(ownUntil, now) + changes * budgetMilliseconds;
},
settled: now => {
ownUntil = 0;
calmAt = Math.max(calmAt, now);
},
busyUntil: (picture, now) => {
const changed = lastChange(picture) ?? 0;
const until = Math.max(ownUntil, changed > calmAt ? changed + budgetMilliseconds : 0);
return until > now ? until : undefined;
},
};
}
function lastChange({ origins }) {
const times = origins.flatMap(({ changedAt }) => changedAt ?? []);
return times.length === 0 ? undefined : Math.max(...times);
}
}),
73433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ML: () => (  byBackend),
MO: () => (  isOriginOf),
_H: () => (  byOrigin)
});
const byOrigin = { metric: 'OriginRequestCount', dimension: 'Origin' };
const byBackend = { metric: 'BackendRequestCount', dimension: 'Backend' };
function isOriginOf(value, { hostName, hostHeader }) {
const host = value?.toLowerCase().replace(/:\d+$/, '');
return host !== undefined && host !== '' && (host === hostName || host === hostHeader);
}
}),
76743:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AR: () => (  sharesOf),
CS: () => (  pictureOf),
Ft: () => (  isSame),
Pq: () => (  unsuitable),
YR: () => (  whyWeightsLie),
an: () => (  leastLatencyMilliseconds),
t5: () => (  lookAt)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
async function lookAt({ client, at, candidate }) {
const [group, origins] = await Promise.all([client.group(at), client.origins(at)]).catch(thrown => suggest(thrown, client, at));
const id = group.id.replace(/\/originGroups\/.*$/i, '');
const picture = pictureOf({ id, noun: 'origin', group, origins }, candidate);
return { ...picture, lie: whyWeightsLie(picture, repairsAt(at)) };
}
function pictureOf(read, candidate) {
const { group, origins } = read;
const shares = sharesOf(origins);
const named = origins.find(({ name }) => isSame(name, candidate ?? ''))?.name;
return {
...read,
shares,
priority: servingPriority(origins),
stable: stableOf(shares, named),
candidate: named,
guard: guardOf(group, origins),
};
}
function servingPriority(origins) {
const on = origins.filter(({ isOn }) => isOn);
return Math.min(...(on.length > 0 ? on : origins).map(({ priority }) => priority));
}
function sharesOf(origins) {
const first = servingPriority(origins);
const weightOf = ({ isOn, weight, priority }) => (isOn && priority === first ? weight : 0);
const sum = origins.reduce((total, origin) => total + weightOf(origin), 0);
return Object.fromEntries(origins.map(origin => [origin.name, sum === 0 ? 0 : (weightOf(origin) / sum) * 100]));
}
function stableOf(shares, candidate) {
const busiest = Object.entries(shares)
.filter(([, share]) => share > 0)
.sort(([, one], [, other]) => other - one)
.map(([name]) => name);
return busiest.find(name => name !== candidate) ?? busiest[0];
}
function guardOf({ latencyMilliseconds, hasAffinity }, origins) {
const makings = origins
.map(({ name, hostName, isOn, weight, priority }) => [name, hostName, priority, isOn ? weight : 0])
.sort();
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
.update(JSON.stringify([latencyMilliseconds, hasAffinity, makings]))
.digest('hex')
.slice(0, 32);
}
const leastLatencyMilliseconds = 500;
function repairsAt({ subscription, resourceGroup, profile, originGroup }) {
const where = `--subscription ${subscription} --resource-group ${resourceGroup} --profile-name ${profile} --origin-group-name ${originGroup}`;
return {
window: `az afd origin-group update ${where} --additional-latency-in-milliseconds ${leastLatencyMilliseconds} --sample-size 4 --successful-samples-required 3`,
priority: (name, priority) => `az afd origin update ${where} --origin-name ${name} --priority ${priority}`,
};
}
function whyWeightsLie(picture, repairs) {
const { noun, group, origins, candidate, priority } = picture;
if (group.latencyMilliseconds < leastLatencyMilliseconds) {
return unsuitable(`the latency window of ${group.name} is ${group.latencyMilliseconds} ms: one ${noun} that is slower by more gets nothing, whatever its weight`, repairs.window, { expected: `${leastLatencyMilliseconds} ms or more`, got: `${group.latencyMilliseconds} ms` });
}
const odd = origins.find(origin => origin.name === candidate && origin.priority !== priority);
if (odd === undefined)
return undefined;
return unsuitable(`the ${noun} ${odd.name} has priority ${odd.priority}, and requests are shared at priority ${priority}: weights count among equals only`, repairs.priority(odd.name, priority), { expected: `priority ${priority}`, got: `priority ${odd.priority}` });
}
function unsuitable(message, command, facts) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TARGET_UNSUITABLE', message, { hint: `run: ${command}`, facts });
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
async function suggest(thrown, client, at) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const groups = await client.groupNames(at).catch(() => undefined);
const names = groups ?? (await client.profileNames(at).catch(() => []));
const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TARGET_NOT_FOUND', thrown.message, {
...(groups === undefined && {
hint: 'only profiles of Front Door Standard and Premium have origin groups; a classic one, which Azure retires on 2027-03-31, is target: front-door-classic',
}),
facts: { ...existing, ...thrown.facts },
cause: thrown,
});
}
}),
50789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => (  isSurelyOn),
z: () => (  noteSwitches)
});
function noteSwitches(switches, { origins }, { now, budgetMilliseconds }) {
for (const { name, isOn, changedAt } of origins) {
const sureAt = (changedAt ?? now) + budgetMilliseconds;
if (isOn)
switches.set(name, Math.min(switches.get(name) ?? sureAt, sureAt));
else
switches.delete(name);
}
}
function isSurelyOn(switches, name, now) {
return (switches.get(name) ?? Number.POSITIVE_INFINITY) <= now;
}
}),
33401:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  purge),
z: () => (  bestEffort)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _live_picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76743);
function purge(workshop, caches) {
const { client, at, warn } = workshop;
return bestEffort(async () => {
const routes = await caches.routes(await (0,_live_picture_js__WEBPACK_IMPORTED_MODULE_1__  .t5)(workshop));
const endpoints = [...new Set(routes.map(({ endpoint }) => endpoint))];
await Promise.all(endpoints.map(endpoint => client.purge(at, endpoint)));
}, warn);
}
async function bestEffort(purging, warn) {
try {
await purging();
}
catch (thrown) {
const { code, message } = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (code === 'CANCELLED')
throw thrown;
warn(`the caches were not purged: ${message}; answers of the candidate stay in them until they are old`);
}
}
}),
31936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NR: () => (  insisting),
lE: () => (  untilOver),
tN: () => (  send),
wk: () => (  untilTaken),
zG: () => (  halfWay)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _braking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86786);
var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57552);
async function send(workshop, sending) {
const { from, to, going } = sending;
const changes = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__  .al)(from, to);
const { client, at, memory, clock } = workshop;
const brakes = (0,_braking_js__WEBPACK_IMPORTED_MODULE_1__  .q)(workshop, sending);
brakes.beside();
let made = 0;
try {
for (const change of changes) {
const operation = await insisting(workshop, going, () => client.setOrigin(at, change).finally(brakes.answered));
made += 1;
const isLast = made === changes.length;
if (operation !== undefined && (going === 'forward' || !isLast))
await untilTaken(workshop, operation);
}
}
catch (thrown) {
memory.wrote(Math.max(1, made), clock.now());
throw halfWay(thrown, made, changes.length);
}
memory.wrote(changes.length, clock.now());
}
async function pull({ brake }, { from, to, hosts }) {
if (brake === undefined)
return;
const off = changesBetween(from, to).filter(({ status }) => status === 'Disabled');
await Promise.all(off.flatMap(({ name }) => {
const origin = find(hosts, name);
const around = { keepers: [], others: [] };
return origin === undefined || brake.waits === true ? [] : [brake.pull(origin, around)];
}));
}
const mostTries = 24;
const pauseMilliseconds = 5_000;
async function insisting({ clock, signal }, going, write) {
for (let tries = 1;; tries += 1) {
try {
return await write();
}
catch (thrown) {
if (going === 'forward' || tries >= mostTries || !isOccupied(thrown))
throw thrown;
await clock.sleep(pauseMilliseconds, signal);
}
}
}
function isOccupied(thrown) {
return thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v && thrown.code === 'HTTP_REFUSED' && thrown.facts['status'] === 409;
}
const longestMilliseconds = 10 * 60_000;
function untilTaken(workshop, operation) {
const { client, at } = workshop;
const resource = `origin group ${at.originGroup}`;
return untilOver({ ...workshop, follow: client.follow, resource, parts: () => client.origins(at) }, operation);
}
async function untilOver(taking, operation) {
const { clock, resource, signal } = taking;
const followed = await taking
.follow(operation, {
clock,
resource,
deadlineMilliseconds: longestMilliseconds,
...(signal && { signal }),
})
.catch(async (thrown) => {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'IDENTITY_FORBIDDEN')
throw unclear(thrown);
return byState(taking, operation.startedAt + longestMilliseconds);
});
switch (followed.kind) {
case 'succeeded':
return;
case 'failed':
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_UNCLEAR', `Azure took the change and then failed at it: ${followed.words || followed.code}`, { facts: { 'service-code': followed.code, 'after-acceptance': true } });
case 'forgotten':
case 'timed-out':
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_UNCLEAR', 'what became of the change cannot be told', {
facts: { operation: followed.kind },
});
default:
followed;
}
}
async function byState({ parts, clock, signal }, endsAt) {
for (;;) {
const origins = await parts();
const failed = origins.find(({ state }) => state === 'Failed');
if (failed !== undefined)
return { kind: 'failed', code: 'Failed', words: failed.name };
if (origins.every(({ state }) => state !== 'Updating'))
return { kind: 'succeeded' };
if (clock.now() >= endsAt)
return { kind: 'timed-out' };
await clock.sleep(pauseMilliseconds, signal);
}
}
function unclear(thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code === 'CANCELLED')
return thrown;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${thrown.message}`, {
facts: thrown.facts,
cause: thrown,
});
}
function halfWay(thrown, made, of) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
return thrown;
if (made === 0 && thrown.facts['may-have-applied'] !== true)
return thrown;
if (thrown.code === 'TRAFFIC_UNCLEAR' && of === 1)
return thrown;
const how = of === 1 ? 'whether it was made is not known' : `${made} of ${of} origins were changed for certain`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_UNCLEAR', `the change broke off: ${how}; ${thrown.message}`, {
facts: { ...thrown.facts, changed: made, of },
cause: thrown,
});
}
}),
57552:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cg: () => (  inPlay),
I6: () => (  find),
XX: () => (  render),
al: () => (  inOrder),
iv: () => (  changesBetween)
});
var _traffic_manager_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33578);
var _live_picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76743);
function inPlay({ origins, priority }) {
return origins
.filter(origin => origin.priority === priority || !origin.isOn)
.map(({ name, isOn, weight }) => ({ name, isOn, weight }));
}
function render(origins, split) {
const rendering = (0,_traffic_manager_weights_js__WEBPACK_IMPORTED_MODULE_0__  .XX)(origins.map(weighed), split);
if (rendering.kind === 'refused')
return rendering;
return { kind: 'weights', origins: rendering.endpoints.map(bare) };
}
function changesBetween(from, to) {
return (0,_traffic_manager_weights_js__WEBPACK_IMPORTED_MODULE_0__  .iv)(from.map(weighed), to.map(weighed)).map(changeOf);
}
function inOrder(from, to) {
return (0,_traffic_manager_weights_js__WEBPACK_IMPORTED_MODULE_0__  .al)(from.map(weighed), to.map(weighed)).map(changeOf);
}
function find(among, name) {
return among.find(each => (0,_live_picture_js__WEBPACK_IMPORTED_MODULE_1__  .Ft)(each.name, name));
}
function weighed(standing) {
return { kind: 'ExternalEndpoints', ...standing };
}
function bare({ name, isOn, weight }) {
return { name, isOn, weight };
}
function changeOf({ name, weight, status }) {
return { name, status, ...(weight !== undefined && { weight }) };
}
}),
9491:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  verbsAt)
});
var fault = __webpack_require__(88538);
var blame = __webpack_require__(42384);
var settle = __webpack_require__(14704);
var split_check = __webpack_require__(5078);
var front_door_abilities = __webpack_require__(34036);
var live_split = __webpack_require__(23454);
var live_picture = __webpack_require__(76743);
var traffic_manager_interval = __webpack_require__(16874);
var metric = __webpack_require__(73433);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/count.js
const minute = 60_000;
const lateMilliseconds = 2 * minute;
const mostMinutes = 3;
async function countRequests(picture, counting) {
const { metrics, countedBy, since, now } = counting;
const to = Math.floor((now - lateMilliseconds) / minute) * minute;
const from = Math.max(Math.ceil(since / minute) * minute, to - mostMinutes * minute);
if (picture.uncountable !== undefined)
return { kind: 'unknown', why: picture.uncountable };
if (to <= from)
return { kind: 'unknown', why: 'no whole minute since the change can be counted yet' };
try {
const { metrics: told } = await metrics.list({
resource: picture.id,
metrics: [countedBy.metric],
from,
to,
grain: 'PT1M',
aggregation: 'total',
filter: `${countedBy.dimension} eq '*'`,
top: 1_000,
});
const series = told.flatMap(each => each.series);
const requestsOf = (origin) => series
.filter(({ dimensions }) => (0,metric .MO)(dimensions[countedBy.dimension.toLowerCase()], origin))
.reduce((sum, { points }) => sum + total(points, { from, to }), 0);
const hits = Object.fromEntries(picture.origins.map(origin => [origin.name, requestsOf(origin)]));
return { kind: 'counted', requests: Object.values(hits).reduce((sum, hit) => sum + hit, 0), hits };
}
catch (thrown) {
if (thrown instanceof fault .v && thrown.code !== 'CANCELLED') {
return { kind: 'unknown', why: thrown.message };
}
throw thrown;
}
}
function total(points, { from, to }) {
return points.filter(({ at }) => at >= from && at < to).reduce((sum, { value = 0 }) => sum + value, 0);
}
var memory = __webpack_require__(56494);
var traffic_split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/snapshot.js
function toWire({ split, origins }) {
return { split: { ...split }, origins: origins.map(({ name, isOn, weight }) => ({ name, isOn, weight })) };
}
function fromWire({ split, origins }) {
if (!Array.isArray(origins))
throw unreadable();
const kept = { split: splitIn(split), origins: origins.map(standingIn) };
if (!(0,traffic_split .w)(kept.split))
throw unreadable();
return kept;
}
function splitIn(value) {
if (typeof value !== 'object' || value === null || Array.isArray(value))
throw unreadable();
const shares = Object.entries(value).map(([name, share]) => {
if (typeof share !== 'number')
throw unreadable();
return [name, share];
});
return Object.fromEntries(shares);
}
function standingIn(value) {
if (typeof value !== 'object' || value === null || !('name' in value))
throw unreadable();
const { name, isOn, weight } = value;
if (typeof name !== 'string' || typeof isOn !== 'boolean' || typeof weight !== 'number')
throw unreadable();
return { name, isOn, weight };
}
function unreadable() {
return new fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
hint: 'give the weights to go back to by hand: az afd origin update',
});
}
var standing = __webpack_require__(57552);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/seen.js
async function seenOf(bench, receipt) {
const picture = await bench.look();
const { shares: split } = picture;
const kept = fromWire(receipt.before);
if (!isNear(split, receipt.asked)) {
if (isNear(split, kept.split))
return { kind: 'not-yet', split };
return {
kind: 'drifted',
split,
...(await (0,blame .i)({ ...bench.blame(picture), since: receipt.askedAt })),
};
}
const { clock, metrics, countedBy } = bench;
const now = clock.now();
const started = startedAt(picture, receipt);
const isOver = now >= started + budgetFor(bench, kept, receipt.asked);
if (receipt.unchanged && isOver && (0,memory .$)(picture) !== undefined) {
return told(bench, { kind: 'seen', by: 'read', split });
}
const count = await countRequests(picture, { metrics, countedBy, since: started, now });
const shown = showing(count, { before: kept.split, asked: split });
if (shown === 'asked') {
return told(bench, { kind: 'seen', by: 'telemetry', split: countedShares(count, split) });
}
const isContradicted = shown === 'before' && !picture.group.hasAffinity;
if (!isOver || isContradicted)
return { kind: 'not-yet', split: countedShares(count, kept.split) };
return told(bench, { kind: 'seen', by: 'budget', split });
}
function told({ memory, clock }, seen) {
memory.settled(clock.now());
return seen;
}
function startedAt(picture, { unchanged, askedAt }) {
return unchanged ? Math.min(askedAt, (0,memory .$)(picture) ?? askedAt) : askedAt;
}
function budgetFor({ budgetMilliseconds, isAtomic }, { origins, split }, asked) {
if (isNear(split, asked))
return budgetMilliseconds;
const rendering = (0,standing .XX)(origins, asked);
const writes = rendering.kind === 'weights' ? (0,standing .iv)(origins, rendering.origins).length : 1;
const changes = isAtomic ? 1 : writes;
return budgetMilliseconds * Math.min(2, Math.max(1, changes));
}
const tolerancePercent = 1;
const fewestRequests = 50;
function showing(count, { before, asked }) {
if (count.kind === 'unknown')
return 'unsure';
const { requests, hits } = count;
const needed = Math.max(...Object.keys(asked).map(name => (0,traffic_manager_interval .mJ)(before[name] ?? 0, asked[name] ?? 0)));
if (requests < Math.max(needed, fewestRequests))
return 'unsure';
const fits = (shares) => Object.keys(asked).every(name => isFitting(hits[name] ?? 0, requests, shares[name] ?? 0));
if (isNear(before, asked))
return fits(asked) ? 'asked' : 'unsure';
const [isAsked, isBefore] = [fits(asked), fits(before)];
if (isAsked === isBefore)
return 'unsure';
return isAsked ? 'asked' : 'before';
}
function isFitting(hits, requests, share) {
if (share === 0)
return hits === 0;
if (share === 100)
return hits === requests;
const interval = (0,traffic_manager_interval .XF)(hits, requests);
const { fromPercent, toPercent } = interval;
const tolerance = Math.min(tolerancePercent, share / 4);
return (0,traffic_manager_interval .v9)({ fromPercent: fromPercent - tolerance, toPercent: toPercent + tolerance }, share);
}
function countedShares(count, otherwise) {
if (count.kind === 'unknown' || count.requests === 0)
return otherwise;
return Object.fromEntries(Object.entries(count.hits).map(([name, hits]) => [name, (hits / count.requests) * 100]));
}
async function reconciled(bench, { asked, before }) {
const picture = await bench.look();
if (isNear(picture.shares, asked))
return 'applied';
if (picture.origins.some(({ state }) => state === 'Updating'))
return 'cannot-know';
return isOnTheWay(picture, fromWire(before), asked) ? 'not-applied' : 'cannot-know';
}
function isOnTheWay(picture, { origins: before }, asked) {
const rendering = (0,standing .XX)(before, asked);
const after = rendering.kind === 'weights' ? rendering.origins : [];
return (0,standing .Cg)(picture).every(origin => [before, after].some(side => {
const then = (0,standing .I6)(side, origin.name);
return then !== undefined && then.isOn === origin.isOn && (!then.isOn || then.weight === origin.weight);
}));
}
function isNear(one, other) {
const names = new Set([...Object.keys(one), ...Object.keys(other)]);
return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= 0.05 + 1e-6);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/change.js
async function writeSplit(bench, split, guard) {
const picture = await guarded(bench, guard);
const abilities = (0,front_door_abilities.frontDoorAbilities)(bench.budgetMilliseconds);
const why = (0,split_check .v)(split, (0,live_split .Z_)(picture, []), abilities);
if (why !== undefined)
throw unsuitable(why);
return goForward(bench, picture, split);
}
async function promoteOrigin(bench, candidate, guard) {
const picture = await guarded(bench, guard);
const { noun, origins, stable, shares } = picture;
const name = (0,standing .I6)(origins, candidate)?.name;
if (name === undefined) {
const existing = origins.map(each => each.name).join(', ');
throw unsuitable(`there is no ${noun} ${candidate} to promote; there are ${existing}`);
}
if (name === stable && name !== picture.candidate) {
throw unsuitable(`${name} is the stable ${noun} already: it has ${shares[name] ?? 0} % of the traffic`);
}
const asked = { ...Object.fromEntries(origins.map(each => [each.name, 0])), [name]: 100 };
return goForward(bench, picture, asked);
}
async function goForward(bench, picture, asked) {
const isShared = Object.values(asked).filter(share => share > 0).length > 1;
const lie = isShared && !isNear(picture.shares, asked) ? picture.lie : undefined;
if (lie !== undefined)
throw lie;
const to = rendered(picture, asked);
if ((0,standing .iv)((0,standing .Cg)(picture), to).length > 0)
refuseOverlap(bench, picture);
return changeTo(bench, picture, { asked, to, going: 'forward' });
}
function refuseOverlap({ memory, clock }, picture) {
const until = memory.busyUntil(picture, clock.now());
if (until === undefined)
return;
const when = new Date(until).toISOString();
throw new fault .v('TRAFFIC_NOT_SETTLED', `an earlier change is on its way to the edges until ${when} at most`, {
hint: 'it goes on by itself then; going back would not wait',
facts: { 'settles-at': when },
});
}
async function restoreOrigins(bench, before, guard) {
const kept = fromWire(before);
const picture = guard === undefined ? await bench.look() : await guarded(bench, guard);
const gone = Object.entries(kept.split).filter(([name, share]) => share > 0 && (0,standing .I6)(picture.origins, name) === undefined);
if (gone.length > 0) {
const names = gone.map(([name]) => name).join(', ');
throw new fault .v('TARGET_NOT_FOUND', `${names} had traffic before and no longer exists`, {
hint: 'make the origin again, or give its traffic to one of those that exist',
facts: { existing: picture.origins.map(({ name }) => name).join(', ') },
});
}
return changeTo(bench, picture, { asked: kept.split, to: standingBefore(picture, kept), going: 'back' });
}
function standingBefore(picture, { split, origins }) {
const wanted = (0,standing .Cg)(picture).map(each => (0,standing .I6)(origins, each.name) ?? { ...each, isOn: false });
const made = (0,live_picture .AR)(wanted.map(each => ({ ...each, priority: 1 })));
const isMade = Object.entries(split).every(([name, share]) => Math.abs((made[name] ?? 0) - share) < 0.05);
return isMade ? wanted : rendered(picture, split);
}
function rendered(picture, split) {
const rendering = (0,standing .XX)((0,standing .Cg)(picture), split);
if (rendering.kind === 'refused')
throw unsuitable(rendering.why);
return rendering.origins;
}
async function changeTo(bench, picture, { asked, to, going }) {
const from = (0,standing .Cg)(picture);
const receipt = {
asked,
before: toWire({ split: picture.shares, origins: from }),
unchanged: (0,standing .iv)(from, to).length === 0,
};
if (!receipt.unchanged)
await bench.send({ from, to, going, hosts: picture.origins });
return { ...receipt, askedAt: bench.clock.now() };
}
async function guarded(bench, guard) {
const picture = await bench.look();
if (picture.guard === guard)
return picture;
throw await (0,blame .h)((0,settle .wZ)(picture.shares), bench.blame(picture));
}
function unsuitable(message) {
return new fault .v('TARGET_UNSUITABLE', message);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/workbench.js
function verbsAt(bench, purge) {
let purgeIsDue = false;
return {
write: (split, guard) => writeSplit(bench, split, guard),
seen: async (receipt) => {
const seen = await seenOf(bench, receipt);
if (seen.kind === 'seen' && purgeIsDue) {
purgeIsDue = false;
await purge?.();
}
return seen;
},
promote: (candidate, guard) => promoteOrigin(bench, candidate, guard),
reconcile: intent => reconciled(bench, intent),
restore: async (before, guard) => {
const receipt = await restoreOrigins(bench, before, guard);
purgeIsDue = purge !== undefined;
return receipt;
},
clean: async () => undefined,
addressOf: async (arm) => {
const found = (0,standing .I6)((await bench.look()).origins, arm);
return found === undefined ? undefined : (0,live_split .ci)(found);
},
};
}
})
};
