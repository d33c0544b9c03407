export const id = 2125;
export const ids = [2125];
export const modules = {
22125:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
frontDoorTarget: () => (  frontDoorTarget)
});
var abilities = __webpack_require__(34036);
var fault_fault = __webpack_require__(88538);
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
var live_split = __webpack_require__(23454);
var live_memory = __webpack_require__(56494);
var metric = __webpack_require__(73433);
var live_picture = __webpack_require__(76743);
var live_switches = __webpack_require__(50789);
var purge = __webpack_require__(33401);
var front_door_sending = __webpack_require__(31936);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/readiness.js
async function readiness(workshop, split) {
const { client, at, clock, memory } = workshop;
const picture = await (0,live_picture .t5)(workshop);
const origin = picture.origins.find(each => each.name === picture.candidate);
if (origin === undefined)
return { kind: 'ready' };
const isShared = Object.values(split).filter(share => share > 0).length > 1;
const lie = isShared ? picture.lie : undefined;
if (lie !== undefined)
return never(origin.name, `${lie.message}; ${lie.hint}`);
const broken = await brakeProblem(workshop, picture, origin);
if (broken !== undefined)
return never(origin.name, broken);
if (origin.isOn)
return { kind: 'ready' };
const busyBefore = memory.busyUntil(picture, clock.now());
try {
const same = { name: origin.name, weight: origin.weight, status: 'Disabled' };
const operation = await client.setOrigin(at, same);
if (operation !== undefined)
await (0,front_door_sending .wk)(workshop, operation);
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
async function brakeProblem({ brake }, { group, origins }, origin) {
if (brake?.problem === undefined)
return undefined;
if (!group.isProbed)
return `brake: stop-origin works by health probes, and ${group.name} has none`;
const others = origins.filter(each => each !== origin);
return brake.problem(origin, others);
}
function never(arm, why) {
return { kind: 'never', arm, why };
}
var workbench = __webpack_require__(9491);
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/workshop.js
function blameIn({ client, log, at, clock }, { id, group }) {
const { subscription, resourceGroup } = at;
const resource = `${id}/originGroups/${group.name}`;
const place = { subscription, resourceGroup, resource, except: client.correlation };
return { log, place, now: clock.now() };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/front-door/target.js
function frontDoorTarget(given) {
const memory = (0,live_memory .e)(given.budgetMilliseconds);
const workshop = { ...given, memory };
const bench = benchIn(workshop);
const { client, at, clock } = workshop;
const caches = startCaches(client, at);
const told = async (picture) => (0,live_split .Z_)(picture, await caches.routes(picture), memory.busyUntil(picture, clock.now()));
return {
abilities: (0,abilities.frontDoorAbilities)(given.budgetMilliseconds, given.brake?.stops),
read: async () => told(await bench.look()),
...(0,workbench .S)(bench, workshop.purges ? () => (0,purge .O)(workshop, caches) : undefined),
ready: split => readiness(workshop, split),
braked: async () => workshop.brake?.pulled?.(),
};
}
function benchIn(workshop) {
return {
...workshop,
countedBy: metric ._H,
isAtomic: false,
look: async () => {
const picture = await (0,live_picture .t5)(workshop);
const { switches, clock, budgetMilliseconds } = workshop;
(0,live_switches .z)(switches, picture, { now: clock.now(), budgetMilliseconds });
return picture;
},
send: sending => (0,front_door_sending .tN)(workshop, sending),
blame: picture => blameIn(workshop, picture),
};
}
})
};
