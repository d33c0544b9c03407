export const id = 7752;
export const ids = [7752];
export const modules = {
45433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CW: () => (  NoJson),
S3: () => (  itemsOf),
at: () => (  at),
b6: () => (  textOf),
mi: () => (  replacing),
oh: () => (  edited),
r4: () => (  parseText),
rl: () => (  numberOf)
});
class NoJson extends Error {
name = 'NoJson';
}
const deepest = 64;
function parseText(text) {
const [node, at] = valueAt(text, blanks(text, 0), 0);
if (blanks(text, at) !== text.length)
throw new NoJson(`something stands behind its end, at ${at}`);
return node;
}
function valueAt(text, at, depth) {
if (depth > deepest)
throw new NoJson(`it is deeper than ${deepest} levels`);
if (text[at] === '{')
return objectAt(text, at, depth);
if (text[at] === '[')
return arrayAt(text, at, depth);
const end = plainEnd(text, at);
const value = parsed(text.slice(at, end), at);
const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
return [{ kind: 'plain', start: at, end, value: isPlain ? value : undefined }, end];
}
function objectAt(text, start, depth) {
const members = [];
let at = blanks(text, start + 1);
while (text[at] !== '}') {
if (members.length > 0)
at = expected(text, at, ',');
const end = plainEnd(text, at);
const name = parsed(text.slice(at, end), at);
if (typeof name !== 'string')
throw new NoJson(`a name was expected at ${at}`);
const [value, after] = valueAt(text, expected(text, blanks(text, end), ':'), depth + 1);
members.push({ name, value });
at = blanks(text, after);
}
return [{ kind: 'object', start, end: at + 1, members }, at + 1];
}
function arrayAt(text, start, depth) {
const items = [];
let at = blanks(text, start + 1);
while (text[at] !== ']') {
if (items.length > 0)
at = expected(text, at, ',');
const [value, after] = valueAt(text, at, depth + 1);
items.push(value);
at = blanks(text, after);
}
return [{ kind: 'array', start, end: at + 1, items }, at + 1];
}
function expected(text, at, character) {
if (text[at] !== character)
throw new NoJson(`${character} was expected at ${at}`);
return blanks(text, at + 1);
}
function blanks(text, from) {
let at = from;
while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r')
at += 1;
return at;
}
const plain = /"(?:[^"\\]|\\.)*"|[-+.\w]+/y;
function plainEnd(text, at) {
plain.lastIndex = at;
const [found] = plain.exec(text) ?? [];
if (found === undefined)
throw new NoJson(`a value was expected at ${at}`);
return at + found.length;
}
function parsed(text, at) {
try {
return JSON.parse(text);
}
catch {
throw new NoJson(`what stands at ${at} is no JSON`);
}
}
function at(node, ...names) {
return names.reduce((found, name) => found?.kind === 'object' ? found.members.findLast(member => member.name === name)?.value : undefined, node);
}
function itemsOf(node) {
return node?.kind === 'array' ? node.items : [];
}
function textOf(node) {
return node?.kind === 'plain' && typeof node.value === 'string' ? node.value : undefined;
}
function numberOf(node) {
return node?.kind === 'plain' && typeof node.value === 'number' ? node.value : undefined;
}
function edited(text, edits) {
return [...edits]
.sort((one, other) => other.start - one.start)
.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}
function replacing({ start, end }, text) {
return { start, end, text };
}
}),
37752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
classicFrontDoorTarget: () => (  classicFrontDoorTarget)
});
var live_split = __webpack_require__(23454);
var memory = __webpack_require__(56494);
var metric = __webpack_require__(73433);
var live_switches = __webpack_require__(50789);
var workbench = __webpack_require__(9491);
var abilities = __webpack_require__(34036);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/abilities.js
function classicAbilities(budgetMilliseconds) {
return {
...(0,abilities.frontDoorAbilities)(budgetMilliseconds),
atomic: true,
pinnedAtRollback: 'With session affinity clients stay with their backend for as long as their browser is open, unless it is switched off. Answers in the caches of the edge stay until they are old or purged.',
leastRoles: [
{
role: 'Network Contributor',
scope: 'the Front Door, and the firewall policies that it names',
why: 'reads the whole resource, and writes the whole resource; Azure knows no smaller change here',
},
{
role: 'Monitoring Reader',
scope: 'the Front Door',
why: 'counts requests by backend, which shows when a change is in force; without it every change takes its whole budget',
},
{
role: 'Reader',
scope: 'the resource group',
why: "names who made somebody else's change, from the activity log, and sees the end of an operation; without it the name is missing, nothing else",
},
],
};
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/blaming.js
function blameIn({ client, log, at, clock }, { id }) {
const { subscription, resourceGroup } = at;
return {
log,
place: { subscription, resourceGroup, resource: id, except: client.correlation },
now: clock.now(),
};
}
var fault_fault = __webpack_require__(88538);
var live_picture = __webpack_require__(76743);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/picture.js
async function lookAt(workshop) {
const { client, at, candidate } = workshop;
const door = await client.door(at).catch(thrown => suggest(thrown, workshop));
const pool = door.pools.find(({ group }) => (0,live_picture .Ft)(group.name, at.pool));
if (pool === undefined)
throw noPool(door, workshop);
refuseTwins(pool);
const { group, origins } = pool;
const picture = (0,live_picture .CS)({ id: door.id, noun: 'backend', group, origins }, candidate);
const shared = sharedHosts(door, pool);
return {
...picture,
...{ door, pool },
lie: whyTheyLie(picture, pool, workshop),
...(shared.length > 0 && {
uncountable: `${shared.join(', ')} stands in another pool too: requests are counted together, so that only time shows when a change is in force`,
}),
};
}
function remarksOn({ door, pool, uncountable }) {
const { group, rules } = pool;
const cached = rules.filter(({ isCached }) => isCached).map(({ name }) => name);
return [
...(door.isEnabled ? [] : ['the Front Door is disabled: it serves nobody']),
...(rules.length > 0 ? [] : [`no routing rule in force sends requests to ${group.name}`]),
...(uncountable === undefined ? [] : [uncountable]),
...(cached.length > 0 ? [(0,live_split .p2)(cached)] : []),
];
}
function sharedHosts({ pools }, { group, origins }) {
const others = pools.filter(each => each.group.name !== group.name).flatMap(each => each.origins);
return origins.flatMap(({ name, hostName }) => others.some(other => other.hostName === hostName) ? [name] : []);
}
function whyTheyLie(bare, { group, settings }, { at }) {
const indexOf = (name) => bare.origins.findIndex(each => each.name === name) + 1;
const where = `--front-door-name ${at.frontDoor} --resource-group ${at.resourceGroup} --subscription ${at.subscription}`;
const flaw = (0,live_picture .YR)(bare, {
window: `az network front-door load-balancing update ${where} --name ${settings.balancing} --additional-latency ${live_picture .an}`,
priority: (name, priority) => `az network front-door backend-pool backend update ${where} --pool-name ${group.name} --index ${indexOf(name)} --priority ${priority}`,
});
if (flaw !== undefined || group.isProbed)
return flaw;
return (0,live_picture .Pq)(`the health probes of ${group.name} are off, and Azure takes no second enabled backend then`, `az network front-door probe update ${where} --name ${settings.probes} --enabled Enabled`, { expected: 'health probes', got: 'none' });
}
function refuseTwins({ group, origins }) {
const twin = origins.find((origin, at) => origins.findIndex(each => (0,live_picture .Ft)(each.name, origin.name)) !== at);
if (twin === undefined)
return;
throw new fault_fault .v('TARGET_UNSUITABLE', `${group.name} holds ${twin.name} twice, and backends are told apart by their address`, { hint: 'give the second one a host name of its own, or put it into another pool' });
}
function noPool({ pools }, { at }) {
return new fault_fault .v('TARGET_NOT_FOUND', `the Front Door ${at.frontDoor} has no backend pool ${at.pool}`, {
facts: { existing: pools.map(({ group }) => group.name).join(', ') || 'none' },
});
}
async function suggest(thrown, { client, at }) {
if (!(thrown instanceof fault_fault .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const names = await client.doorNames(at).catch(() => []);
throw new fault_fault .v('TARGET_NOT_FOUND', thrown.message, {
hint: 'profiles of Front Door Standard and Premium are target: front-door; a classic one that was migrated is one of those by now',
facts: { ...(names.length > 0 && { existing: names.slice(0, 20).join(', ') }), ...thrown.facts },
cause: thrown,
});
}
var purge = __webpack_require__(33401);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/purge.js
function purge_purge({ client, at, warn }) {
return (0,purge .z)(() => client.purge(at), warn);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/retirement.js
const retirementDay = '2027-03-31';
const migrationPage = 'https://learn.microsoft.com/azure/frontdoor/tier-migration';
function isRetired(now) {
return now >= Date.parse(`${retirementDay}T00:00:00Z`);
}
function retirementNotice(now) {
const what = isRetired(now)
? `Front Door (classic) was retired on ${retirementDay}: nothing is shifted there any more`
: `Front Door (classic) is retired on ${retirementDay}, and can be changed until then only`;
return `${what}; migrate to Standard or Premium: ${migrationPage}`;
}
function refuseRetired(now) {
if (!isRetired(now))
return;
throw new fault_fault .v('TARGET_UNSUITABLE', `Front Door (classic) was retired on ${retirementDay}: nothing is shifted there any more`, {
hint: `migrate to Standard or Premium (${migrationPage}), then use target: front-door`,
facts: { 'retired-on': retirementDay },
});
}
var blame = __webpack_require__(42384);
var braking = __webpack_require__(86786);
var front_door_sending = __webpack_require__(31936);
var standing = __webpack_require__(57552);
var settle = __webpack_require__(14704);
var json_text = __webpack_require__(45433);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/whole.js
const lists = [
'routingRules',
'loadBalancingSettings',
'healthProbeSettings',
'backendPools',
'frontendEndpoints',
];
const readOnlyPlaces = [
...['id', 'name', 'type', 'systemData'],
...['resourceState', 'provisioningState', 'cname', 'frontdoorId', 'rulesEngines', 'extendedProperties'].map(name => `properties.${name}`),
...lists.flatMap(list => [`properties.${list}.*.type`, `properties.${list}.*.properties.resourceState`]),
...['State', 'Substate'].map(end => `properties.frontendEndpoints.*.properties.customHttpsProvisioning${end}`),
'properties.frontendEndpoints.*.properties.customHttpsConfiguration',
'properties.backendPools.*.properties.backends.*.privateEndpointStatus',
];
function wholeWith(text, pool, standings) {
const root = (0,json_text .r4)(text);
const own = new Map(backendsIn(root, pool).flatMap(backend => {
const to = (0,standing .I6)(standings, (0,json_text .b6)((0,json_text.at)(backend, 'address')) ?? '');
return to === undefined ? [] : [[backend, fieldsFor(backend, to)]];
}));
return printed(root, { text, own, path: [] });
}
function fieldsFor(backend, { isOn, weight }) {
const state = isOn ? 'Enabled' : 'Disabled';
const isStated = ((0,json_text .b6)((0,json_text.at)(backend, 'enabledState')) ?? 'Enabled').toLowerCase() === state.toLowerCase();
const said = (0,json_text.at)(backend, 'weight');
const isWeighed = !isOn || (said?.kind === 'plain' && said.value === weight);
return new Map([
...(isStated ? [] : [['enabledState', JSON.stringify(state)]]),
...(isWeighed ? [] : [['weight', String(weight)]]),
]);
}
function printed(node, printing) {
const { text, own, path } = printing;
switch (node.kind) {
case 'plain':
return text.slice(node.start, node.end);
case 'array':
return `[${node.items.map(item => printed(item, { ...printing, path: [...path, '*'] })).join(',')}]`;
case 'object': {
const fields = own.get(node) ?? new Map();
const kept = node.members.filter(({ name }) => !isReadOnly([...path, name]));
const there = kept.map(({ name, value }) => [
name,
fields.get(name) ?? printed(value, { ...printing, path: [...path, name] }),
]);
const added = [...fields].filter(([name]) => kept.every(member => member.name !== name));
const members = [...there, ...added].map(([name, value]) => `${JSON.stringify(name)}:${value}`);
return `{${members.join(',')}}`;
}
default:
return node;
}
}
function isReadOnly(path) {
return readOnlyPlaces.includes(path.join('.'));
}
function differences(before, after, ours) {
return compared(bare(before, ours), bare(after, ours)).map(({ place }) => place);
}
function losses(before, after, ours) {
const changed = compared(bare(before, ours), bare(after, ours));
return changed.filter(({ isNew }) => !isNew).map(({ place }) => place);
}
function bare(text, { pool, backends }) {
const body = printed((0,json_text .r4)(text), { text, own: new Map(), path: [] });
const ours = backendsIn((0,json_text .r4)(body), pool).filter(each => backends.some(name => (0,live_picture .Ft)(name, (0,json_text .b6)((0,json_text.at)(each, 'address')) ?? '')));
const edits = ours.flatMap(backend => ['enabledState', 'weight'].flatMap(name => {
const value = (0,json_text.at)(backend, name);
return value === undefined ? [] : [{ start: value.start, end: value.end, text: 'null' }];
}));
return (0,json_text .r4)((0,json_text .oh)(body, edits));
}
function compared(one, other, path = []) {
if (isNothing(one) && isNothing(other))
return [];
if (one?.kind === 'object' && other?.kind === 'object') {
const names = new Set([...one.members, ...other.members].map(({ name }) => name));
return [...names].flatMap(name => compared((0,json_text.at)(one, name), (0,json_text.at)(other, name), [...path, name]));
}
if (one?.kind === 'array' && other?.kind === 'array') {
const most = Math.max(one.items.length, other.items.length);
return Array.from({ length: most }, (_, index) => index).flatMap(index => compared(one.items[index], other.items[index], [...path, String(index)]));
}
const isEqual = one?.kind === 'plain' && other?.kind === 'plain' && isSameValue(one.value, other.value);
return isEqual ? [] : [{ place: path.join('.'), isNew: isNothing(one) }];
}
function isNothing(node) {
return node === undefined || (node.kind === 'plain' && node.value === undefined);
}
function isSameValue(one, other) {
if (one === other)
return true;
const isId = typeof one === 'string' && typeof other === 'string' && one.startsWith('/subscriptions/');
return isId && (0,live_picture .Ft)(one, other);
}
function backendsIn(root, pool) {
const pools = (0,json_text .S3)((0,json_text.at)(root, 'properties', 'backendPools'));
const found = pools.find(each => (0,live_picture .Ft)((0,json_text .b6)((0,json_text.at)(each, 'name')) ?? '', pool));
return (0,json_text .S3)((0,json_text.at)(found, 'properties', 'backends'));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/sending.js
async function send(workshop, sending) {
const { memory, clock, aftermath } = workshop;
const { going } = sending;
if (going === 'forward')
refuseRetired(clock.now());
aftermath.harm = undefined;
const sent = await written(workshop, sending).catch(thrown => {
const fault = (0,front_door_sending .zG)(thrown, 0, 1);
if ((0,fault_fault .P)(fault).code === 'TRAFFIC_UNCLEAR')
memory.wrote(1, clock.now());
throw fault;
});
memory.wrote(1, clock.now());
if (going === 'forward' && sent.operation !== undefined) {
const parts = async () => (await lookAt(workshop)).origins;
const { client, at } = workshop;
const taking = { ...workshop, follow: client.follow, resource: `Front Door ${at.frontDoor}`, parts };
await (0,front_door_sending .lE)(taking, sent.operation).catch(thrown => Promise.reject((0,front_door_sending .zG)(thrown, 1, 1)));
}
await lookForHarm(workshop, sending, sent);
}
const patienceMilliseconds = 60_000;
const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 16_000;
async function written(workshop, sending) {
const { client, at, clock, signal } = workshop;
const brakes = (0,braking .q)(workshop, sending);
brakes.beside();
const endsAt = clock.now() + patienceMilliseconds;
let unclear;
let last;
for (let pause = firstPauseMilliseconds;; pause = Math.min(2 * pause, longestPauseMilliseconds)) {
try {
return await (0,front_door_sending .NR)(workshop, sending.going, async () => {
const next = await prepared(workshop, sending);
if (next.body === undefined)
return last ?? next;
last = next;
return { ...next, operation: await client.put(at, next.body).finally(brakes.answered) };
});
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.facts['may-have-applied'] === true)
unclear = fault;
if (fault !== unclear || clock.now() + pause > endsAt)
throw unclear ?? thrown;
}
await clock.sleep(pause, signal);
}
}
async function prepared(workshop, { from, to, going }) {
const { at } = workshop;
const picture = await lookAt(workshop);
const { text: before } = picture.door;
const now = (0,standing .Cg)(picture);
const changes = (0,standing .iv)(now, to);
const ours = { pool: at.pool, backends: changes.map(({ name }) => name) };
if (changes.length === 0)
return { before, ours };
if (going === 'forward') {
refuseMigrating(picture.door);
if ((0,standing .iv)(now, from).length > 0) {
throw await (0,blame .h)((0,settle .wZ)(picture.shares), blameIn(workshop, picture));
}
}
const body = wholeWith(before, at.pool, to);
refuseMore(differences(before, body, ours));
return { before, ours, body };
}
function refuseMore(places) {
if (places.length === 0)
return;
throw new fault_fault .v('TARGET_UNSUITABLE', 'writing the weights would change something else of the Front Door, and nothing was sent', {
hint: 'set the weights by hand, and tell us which field it was',
facts: { places: places.slice(0, 10).join(', ') },
});
}
async function lookForHarm(workshop, { going }, { before, ours }) {
const { aftermath, warn } = workshop;
try {
const { door } = await lookAt(workshop);
const lost = losses(before, door.text, ours);
if (lost.length === 0)
return;
const what = `beside the shares this is no longer as it was before the write: ${lost.slice(0, 10).join(', ')}`;
warn(`${what}; somebody else changed it meanwhile, or Azure did not keep it: the activity log tells`);
if (going === 'forward')
aftermath.harm = what;
}
catch (thrown) {
const { code, message } = (0,fault_fault .P)(thrown);
if (code !== 'CANCELLED')
warn(`the rest of the Front Door could not be looked at after the write: ${message}`);
}
}
function refuseMigrating({ state }) {
if (!/^migrat/i.test(state))
return;
throw new fault_fault .v('TARGET_UNSUITABLE', `this Front Door is ${state.toLowerCase()}: its migration has begun`, {
hint: 'finish the migration, then use target: front-door with the new profile',
facts: { state },
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door-classic/target.js
function classicFrontDoorTarget(given) {
const workshop = {
...given,
memory: (0,memory .e)(given.budgetMilliseconds),
aftermath: { harm: undefined, isNoticed: false },
};
const bench = benchIn(workshop);
const verbs = (0,workbench .S)(bench, workshop.purges ? () => purge_purge(workshop) : undefined);
return {
abilities: classicAbilities(given.budgetMilliseconds),
read: () => told(workshop),
...verbs,
seen: async (receipt) => {
const { harm: why } = workshop.aftermath;
return why === undefined || receipt.unchanged ? verbs.seen(receipt) : { kind: 'cannot-know', why };
},
ready: split => readiness(workshop, split),
braked: async () => workshop.brake?.pulled?.(),
};
}
function benchIn(workshop) {
return {
...workshop,
countedBy: metric .ML,
isAtomic: true,
look: async () => {
const picture = await lookAt(workshop);
const { switches, clock, budgetMilliseconds } = workshop;
(0,live_switches .z)(switches, picture, { now: clock.now(), budgetMilliseconds });
return picture;
},
send: sending => send(workshop, sending),
blame: picture => blameIn(workshop, picture),
};
}
function say({ aftermath, clock, warn }) {
if (aftermath.isNoticed)
return;
aftermath.isNoticed = true;
warn(retirementNotice(clock.now()));
}
async function told(workshop) {
const { memory, clock } = workshop;
const picture = await lookAt(workshop);
const now = clock.now();
say(workshop);
const live = (0,live_split .Z_)(picture, [], memory.busyUntil(picture, now));
return { ...live, remarks: [retirementNotice(now), ...live.remarks, ...remarksOn(picture)] };
}
async function readiness(workshop, split) {
const { candidate = '', lie } = await lookAt(workshop);
say(workshop);
const isShared = Object.values(split).filter(share => share > 0).length > 1;
if (lie === undefined || !isShared)
return { kind: 'ready' };
return { kind: 'never', arm: candidate, why: `${lie.message}; ${lie.hint}` };
}
})
};
