export const id = 1780;
export const ids = [1780,4036];
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
function frontDoorAbilities(budgetMilliseconds) {
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
],
};
}
}),
31780:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
frontDoorTarget: () => (  frontDoorTarget)
});
var front_door_abilities = __webpack_require__(34036);
var fault_fault = __webpack_require__(88538);
var blame = __webpack_require__(42384);
var settle = __webpack_require__(14704);
var split_check = __webpack_require__(5078);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/picture.js
async function lookAt({ client, at, candidate }) {
const [group, origins] = await Promise.all([client.group(at), client.origins(at)]).catch(thrown => suggest(thrown, client, at));
const shares = sharesOf(origins);
const named = origins.find(({ name }) => isSame(name, candidate ?? ''))?.name;
return {
id: group.id.replace(/\/originGroups\/.*$/i, ''),
group,
origins,
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
return (0,external_node_crypto_.createHash)('sha256')
.update(JSON.stringify([latencyMilliseconds, hasAffinity, makings]))
.digest('hex')
.slice(0, 32);
}
const leastLatencyMilliseconds = 500;
function whyWeightsLie(picture, at) {
const { group, origins, candidate, priority } = picture;
const { subscription, resourceGroup, profile, originGroup } = at;
const where = `--subscription ${subscription} --resource-group ${resourceGroup} --profile-name ${profile} --origin-group-name ${originGroup}`;
if (group.latencyMilliseconds < leastLatencyMilliseconds) {
return unsuitable(`the latency window of ${originGroup} is ${group.latencyMilliseconds} ms: an origin that is slower by more gets nothing, whatever its weight`, `az afd origin-group update ${where} --additional-latency-in-milliseconds ${leastLatencyMilliseconds} --sample-size 4 --successful-samples-required 3`, { expected: `${leastLatencyMilliseconds} ms or more`, got: `${group.latencyMilliseconds} ms` });
}
const odd = origins.find(origin => origin.name === candidate && origin.priority !== priority);
if (odd === undefined)
return undefined;
return unsuitable(`the origin ${odd.name} has priority ${odd.priority}, and requests are shared at priority ${priority}: weights count among equals only`, `az afd origin update ${where} --origin-name ${odd.name} --priority ${priority}`, { expected: `priority ${priority}`, got: `priority ${odd.priority}` });
}
function unsuitable(message, command, facts) {
return new fault_fault .v('TARGET_UNSUITABLE', message, { hint: `run: ${command}`, facts });
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
async function suggest(thrown, client, at) {
if (!(thrown instanceof fault_fault .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const groups = await client.groupNames(at).catch(() => undefined);
const names = groups ?? (await client.profileNames(at).catch(() => []));
const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
throw new fault_fault .v('TARGET_NOT_FOUND', thrown.message, {
...(groups === undefined && {
hint: 'only profiles of Front Door Standard and Premium have origin groups; a classic Front Door, which Azure retires on 2027-03-31, has to be migrated first',
}),
facts: { ...existing, ...thrown.facts },
cause: thrown,
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/live-split.js
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
function remarksOn({ group, origins, priority, stable, candidate }) {
const serving = origins.filter(({ isOn }) => isOn);
const named = origins.find(({ name }) => isSame(name, candidate ?? ''));
return [
...(serving.length > 0 ? [] : ['no origin is enabled: nobody gets an answer']),
...(group.latencyMilliseconds < leastLatencyMilliseconds
? [
`the latency window of ${group.name} is ${group.latencyMilliseconds} ms: under ${leastLatencyMilliseconds} ms the nearest origin gets the requests, whatever its weight`,
]
: []),
...(named !== undefined && named.priority !== priority
? [
`${named.name} has priority ${named.priority}, and ${stable} has ${priority}: weights count among equals only`,
]
: []),
...(group.hasAffinity
? [
'session affinity is on: who was given an origin stays there while it is enabled, so that shares are those of new sessions only',
]
: []),
...(group.isProbed ? [] : ['health probes are off: an origin that fails goes on getting its share']),
];
}
function cacheRemarks(cached) {
if (cached.length === 0)
return [];
const names = cached.map(({ endpoint, name }) => `${endpoint}/${name}`).join(', ');
return [
`${names} caches answers: those of the candidate are served after going back until they are old or purged (purge: on-rollback)`,
];
}
var traffic_manager_interval = __webpack_require__(16874);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/metric.js
const originRequests = 'OriginRequestCount';
const originDimension = 'Origin';
function isOriginOf(value, { hostName, hostHeader }) {
const host = value?.toLowerCase().replace(/:\d+$/, '');
return host !== undefined && host !== '' && (host === hostName || host === hostHeader);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/count.js
const minute = 60_000;
const lateMilliseconds = 2 * minute;
const mostMinutes = 3;
async function countRequests(picture, counting) {
const { metrics, since, now } = counting;
const to = Math.floor((now - lateMilliseconds) / minute) * minute;
const from = Math.max(Math.ceil(since / minute) * minute, to - mostMinutes * minute);
if (to <= from)
return { kind: 'unknown', why: 'no whole minute since the change can be counted yet' };
try {
const { metrics: told } = await metrics.list({
resource: picture.id,
metrics: [originRequests],
from,
to,
grain: 'PT1M',
aggregation: 'total',
filter: `${originDimension} eq '*'`,
top: 1_000,
});
const series = told.flatMap(each => each.series);
const requestsOf = (origin) => series
.filter(({ dimensions }) => isOriginOf(dimensions[originDimension.toLowerCase()], origin))
.reduce((sum, { points }) => sum + total(points, { from, to }), 0);
const hits = Object.fromEntries(picture.origins.map(origin => [origin.name, requestsOf(origin)]));
return { kind: 'counted', requests: Object.values(hits).reduce((sum, hit) => sum + hit, 0), hits };
}
catch (thrown) {
if (thrown instanceof fault_fault .v && thrown.code !== 'CANCELLED') {
return { kind: 'unknown', why: thrown.message };
}
throw thrown;
}
}
function total(points, { from, to }) {
return points.filter(({ at }) => at >= from && at < to).reduce((sum, { value = 0 }) => sum + value, 0);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/memory.js
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
return new fault_fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
hint: 'give the weights to go back to by hand: az afd origin update',
});
}
var weights = __webpack_require__(33578);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/standing.js
function inPlay({ origins, priority }) {
return origins
.filter(origin => origin.priority === priority || !origin.isOn)
.map(({ name, isOn, weight }) => ({ name, isOn, weight }));
}
function render(origins, split) {
const rendering = (0,weights .XX)(origins.map(weighed), split);
if (rendering.kind === 'refused')
return rendering;
return { kind: 'weights', origins: rendering.endpoints.map(bare) };
}
function changesBetween(from, to) {
return (0,weights .iv)(from.map(weighed), to.map(weighed)).map(changeOf);
}
function inOrder(from, to) {
return (0,weights .al)(from.map(weighed), to.map(weighed)).map(changeOf);
}
function find(among, name) {
return among.find(each => isSame(each.name, name));
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
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/workshop.js
function blameIn({ client, log, at, clock }, { id, group }, since) {
const { subscription, resourceGroup } = at;
const resource = `${id}/originGroups/${group.name}`;
const place = { subscription, resourceGroup, resource, except: client.correlation };
return { log, place, now: clock.now(), ...(since !== undefined && { since }) };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/seen.js
async function seenOf(workshop, receipt) {
const picture = await lookAt(workshop);
const { shares: split } = picture;
const kept = fromWire(receipt.before);
if (!isNear(split, receipt.asked)) {
if (isNear(split, kept.split))
return { kind: 'not-yet', split };
return { kind: 'drifted', split, ...(await (0,blame .i)(blameIn(workshop, picture, receipt.askedAt))) };
}
const { clock, metrics } = workshop;
const now = clock.now();
const started = startedAt(picture, receipt);
const isOver = now >= started + budgetFor(workshop, kept, receipt.asked);
if (receipt.unchanged && isOver && lastChange(picture) !== undefined) {
return told(workshop, { kind: 'seen', by: 'read', split });
}
const count = await countRequests(picture, { metrics, since: started, now });
const shown = showing(count, { before: kept.split, asked: split });
if (shown === 'asked') {
return told(workshop, { kind: 'seen', by: 'telemetry', split: countedShares(count, split) });
}
const isContradicted = shown === 'before' && !picture.group.hasAffinity;
if (!isOver || isContradicted)
return { kind: 'not-yet', split: countedShares(count, kept.split) };
return told(workshop, { kind: 'seen', by: 'budget', split });
}
function told({ memory, clock }, seen) {
memory.settled(clock.now());
return seen;
}
function startedAt(picture, { unchanged, askedAt }) {
return unchanged ? Math.min(askedAt, lastChange(picture) ?? askedAt) : askedAt;
}
function budgetFor({ budgetMilliseconds }, { origins, split }, asked) {
if (isNear(split, asked))
return budgetMilliseconds;
const rendering = render(origins, asked);
const changes = rendering.kind === 'weights' ? changesBetween(origins, rendering.origins).length : 1;
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
async function reconciled(workshop, { asked, before }) {
const picture = await lookAt(workshop);
if (isNear(picture.shares, asked))
return 'applied';
if (picture.origins.some(({ state }) => state === 'Updating'))
return 'cannot-know';
return isOnTheWay(picture, fromWire(before), asked) ? 'not-applied' : 'cannot-know';
}
function isOnTheWay(picture, { origins: before }, asked) {
const rendering = render(before, asked);
const after = rendering.kind === 'weights' ? rendering.origins : [];
return inPlay(picture).every(origin => [before, after].some(side => {
const then = find(side, origin.name);
return then !== undefined && then.isOn === origin.isOn && (!then.isOn || then.weight === origin.weight);
}));
}
function isNear(one, other) {
const names = new Set([...Object.keys(one), ...Object.keys(other)]);
return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= 0.05 + 1e-6);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/sending.js
async function send(workshop, sending) {
const { from, to, going } = sending;
const changes = inOrder(from, to);
const { memory, clock } = workshop;
if (going === 'back')
void pull(workshop, sending);
let made = 0;
try {
for (const change of changes) {
const operation = await setOrigin(workshop, change, going);
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
return origin === undefined ? [] : [brake.pull(origin)];
}));
}
const mostTries = 24;
const pauseMilliseconds = 5_000;
async function setOrigin(workshop, change, going) {
const { client, at, clock, signal } = workshop;
for (let tries = 1;; tries += 1) {
try {
return await client.setOrigin(at, change);
}
catch (thrown) {
if (going === 'forward' || tries >= mostTries || !isOccupied(thrown))
throw thrown;
await clock.sleep(pauseMilliseconds, signal);
}
}
}
function isOccupied(thrown) {
return thrown instanceof fault_fault .v && thrown.code === 'HTTP_REFUSED' && thrown.facts['status'] === 409;
}
const longestMilliseconds = 10 * 60_000;
async function untilTaken(workshop, operation) {
const { client, clock, at, signal } = workshop;
const followed = await client
.follow(operation, {
clock,
resource: `origin group ${at.originGroup}`,
deadlineMilliseconds: longestMilliseconds,
...(signal && { signal }),
})
.catch(async (thrown) => {
if (!(thrown instanceof fault_fault .v) || thrown.code !== 'IDENTITY_FORBIDDEN')
throw unclear(thrown);
return byState(workshop, operation.startedAt + longestMilliseconds);
});
switch (followed.kind) {
case 'succeeded':
return;
case 'failed':
throw new fault_fault .v('TRAFFIC_UNCLEAR', `Azure took the change and then failed at it: ${followed.words || followed.code}`, { facts: { 'service-code': followed.code, 'after-acceptance': true } });
case 'forgotten':
case 'timed-out':
throw new fault_fault .v('TRAFFIC_UNCLEAR', 'what became of the change cannot be told', {
facts: { operation: followed.kind },
});
default:
followed;
}
}
async function byState({ client, at, clock, signal }, endsAt) {
for (;;) {
const origins = await client.origins(at);
const failed = origins.find(({ state }) => state === 'Failed');
if (failed !== undefined)
return { kind: 'failed', code: 'Failed', words: `origin ${failed.name}` };
if (origins.every(({ state }) => state !== 'Updating'))
return { kind: 'succeeded' };
if (clock.now() >= endsAt)
return { kind: 'timed-out' };
await clock.sleep(pauseMilliseconds, signal);
}
}
function unclear(thrown) {
if (!(thrown instanceof fault_fault .v) || thrown.code === 'CANCELLED')
return thrown;
return new fault_fault .v('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${thrown.message}`, {
facts: thrown.facts,
cause: thrown,
});
}
function halfWay(thrown, made, of) {
if (!(thrown instanceof fault_fault .v))
return thrown;
if (made === 0 && thrown.facts['may-have-applied'] !== true)
return thrown;
if (thrown.code === 'TRAFFIC_UNCLEAR' && of === 1)
return thrown;
const how = of === 1 ? 'whether it was made is not known' : `${made} of ${of} origins were changed for certain`;
return new fault_fault .v('TRAFFIC_UNCLEAR', `the change broke off: ${how}; ${thrown.message}`, {
facts: { ...thrown.facts, changed: made, of },
cause: thrown,
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/change.js
async function writeSplit(workshop, split, guard) {
const picture = await guarded(workshop, guard);
const abilities = (0,front_door_abilities.frontDoorAbilities)(workshop.budgetMilliseconds);
const why = (0,split_check .v)(split, liveSplit(picture, []), abilities);
if (why !== undefined)
throw change_unsuitable(why);
return goForward(workshop, picture, split);
}
async function promoteOrigin(workshop, candidate, guard) {
const picture = await guarded(workshop, guard);
const { origins, stable, shares } = picture;
const name = find(origins, candidate)?.name;
if (name === undefined) {
const existing = origins.map(each => each.name).join(', ');
throw change_unsuitable(`there is no origin ${candidate} to promote; there are ${existing}`);
}
if (name === stable && name !== picture.candidate) {
throw change_unsuitable(`${name} is the stable origin already: it has ${shares[name] ?? 0} % of the traffic`);
}
const asked = { ...Object.fromEntries(origins.map(each => [each.name, 0])), [name]: 100 };
return goForward(workshop, picture, asked);
}
async function goForward(workshop, picture, asked) {
const isShared = Object.values(asked).filter(share => share > 0).length > 1;
const lie = isShared && !isNear(picture.shares, asked) ? whyWeightsLie(picture, workshop.at) : undefined;
if (lie !== undefined)
throw lie;
const to = rendered(picture, asked);
if (changesBetween(inPlay(picture), to).length > 0)
refuseOverlap(workshop, picture);
return changeTo(workshop, picture, { asked, to, going: 'forward' });
}
function refuseOverlap({ memory, clock }, picture) {
const until = memory.busyUntil(picture, clock.now());
if (until === undefined)
return;
const when = new Date(until).toISOString();
throw new fault_fault .v('TRAFFIC_NOT_SETTLED', `an earlier change is on its way to the edges until ${when} at most`, {
hint: 'it goes on by itself then; going back would not wait',
facts: { 'settles-at': when },
});
}
async function restoreOrigins(workshop, before, guard) {
const kept = fromWire(before);
const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
const gone = Object.entries(kept.split).filter(([name, share]) => share > 0 && find(picture.origins, name) === undefined);
if (gone.length > 0) {
const names = gone.map(([name]) => name).join(', ');
throw new fault_fault .v('TARGET_NOT_FOUND', `${names} had traffic before and no longer exists`, {
hint: 'make the origin again, or give its traffic to one of those that exist',
facts: { existing: picture.origins.map(({ name }) => name).join(', ') },
});
}
return changeTo(workshop, picture, { asked: kept.split, to: standingBefore(picture, kept), going: 'back' });
}
function standingBefore(picture, { split, origins }) {
const wanted = inPlay(picture).map(each => find(origins, each.name) ?? { ...each, isOn: false });
const made = sharesOf(wanted.map(each => ({ ...each, priority: 1 })));
const isMade = Object.entries(split).every(([name, share]) => Math.abs((made[name] ?? 0) - share) < 0.05);
return isMade ? wanted : rendered(picture, split);
}
function rendered(picture, split) {
const rendering = render(inPlay(picture), split);
if (rendering.kind === 'refused')
throw change_unsuitable(rendering.why);
return rendering.origins;
}
async function changeTo(workshop, picture, { asked, to, going }) {
const from = inPlay(picture);
const receipt = {
asked,
before: toWire({ split: picture.shares, origins: from }),
unchanged: changesBetween(from, to).length === 0,
};
if (!receipt.unchanged)
await send(workshop, { from, to, going, hosts: picture.origins });
return { ...receipt, askedAt: workshop.clock.now() };
}
async function guarded(workshop, guard) {
const picture = await lookAt(workshop);
if (picture.guard === guard)
return picture;
throw await (0,blame .h)((0,settle .wZ)(picture.shares), blameIn(workshop, picture));
}
function change_unsuitable(message) {
return new fault_fault .v('TARGET_UNSUITABLE', message);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/live/caches.js
function startCaches(client, at) {
let known;
return {
routes: picture => {
known ??= cachedRoutes(client, at, picture.group.id.toLowerCase());
return known;
},
};
}
async function cachedRoutes(client, at, group) {
try {
const endpoints = await client.endpoints(at);
const routes = await Promise.all(endpoints.map(endpoint => client.routes(at, endpoint)));
return routes
.flat()
.filter(({ originGroup, isOn, isCached }) => isOn && isCached && originGroup === group);
}
catch (thrown) {
if (thrown instanceof fault_fault .v && thrown.code !== 'CANCELLED')
return [];
throw thrown;
}
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/purge.js
async function purge(workshop, caches) {
const { client, at, warn } = workshop;
try {
const routes = await caches.routes(await lookAt(workshop));
const endpoints = [...new Set(routes.map(({ endpoint }) => endpoint))];
await Promise.all(endpoints.map(endpoint => client.purge(at, endpoint)));
}
catch (thrown) {
const { code, message } = (0,fault_fault .P)(thrown);
if (code === 'CANCELLED')
throw thrown;
warn(`the caches were not purged: ${message}; answers of the candidate stay in them until they are old`);
}
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/readiness.js
async function readiness(workshop, split) {
const { client, at, clock, memory } = workshop;
const picture = await lookAt(workshop);
const origin = picture.origins.find(each => each.name === picture.candidate);
if (origin === undefined)
return { kind: 'ready' };
const isShared = Object.values(split).filter(share => share > 0).length > 1;
const lie = isShared ? whyWeightsLie(picture, at) : undefined;
if (lie !== undefined)
return never(origin.name, `${lie.message}; ${lie.hint}`);
if (origin.isOn)
return { kind: 'ready' };
const busyBefore = memory.busyUntil(picture, clock.now());
try {
const same = { name: origin.name, weight: origin.weight, status: 'Disabled' };
const operation = await client.setOrigin(at, same);
if (operation !== undefined)
await untilTaken(workshop, operation);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED' || workshop.signal?.aborted === true)
throw thrown;
return never(origin.name, `Front Door takes no change just now: ${fault.message}; ${fault.hint}`);
}
if (busyBefore === undefined)
memory.settled(clock.now());
return { kind: 'ready' };
}
function never(arm, why) {
return { kind: 'never', arm, why };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/target.js
function frontDoorTarget(given) {
const memory = startMemory(given.budgetMilliseconds);
const workshop = { ...given, memory };
const { client, at, clock } = workshop;
const caches = startCaches(client, at);
let purgeIsDue = false;
const told = async (picture) => liveSplit(picture, await caches.routes(picture), memory.busyUntil(picture, clock.now()));
return {
abilities: (0,front_door_abilities.frontDoorAbilities)(given.budgetMilliseconds),
read: async () => told(await lookAt(workshop)),
write: (split, guard) => writeSplit(workshop, split, guard),
seen: async (receipt) => {
const seen = await seenOf(workshop, receipt);
if (seen.kind === 'seen' && purgeIsDue) {
purgeIsDue = false;
await purge(workshop, caches);
}
return seen;
},
promote: (candidate, guard) => promoteOrigin(workshop, candidate, guard),
reconcile: intent => reconciled(workshop, intent),
restore: async (before, guard) => {
const receipt = await restoreOrigins(workshop, before, guard);
purgeIsDue = workshop.purges;
return receipt;
},
ready: split => readiness(workshop, split),
clean: async () => undefined,
addressOf: async (arm) => {
const origin = find((await lookAt(workshop)).origins, arm);
return origin === undefined ? undefined : addressOf(origin);
},
};
}
})
};
