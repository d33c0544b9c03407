export const id = 8236;
export const ids = [8236];
export const modules = {
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
98236:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
stoppingBrake: () => (  stoppingBrake)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _live_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73433);
function stoppingBrake(stopping) {
let last;
let isStopped = false;
const pullNow = async (origin, around) => {
const pulled = await tryToStop(stopping, origin, around);
isStopped = pulled.isStopped;
return pulled;
};
return {
waits: true,
stops: stopping.resources.map(({ kind }) => kind),
pull: async (origin, around) => {
if (isStopped)
return;
last = pullNow(origin, around);
await last;
},
pulled: async () => last,
problem: (origin, others) => problemOf(stopping, origin, others),
};
}
async function tryToStop(stopping, origin, { keepers, others }) {
const not = (why) => ({
isStopped: false,
words: `the brake did not stop ${origin.name}: ${why}; the way back through Front Door goes on all the same`,
});
try {
if (keepers.length === 0)
return not('no other origin is known to be on at all edges by now');
const found = await find(stopping, origin, others);
if (found.kind === 'none')
return not(found.why);
if (!(await isAnyHealthy(stopping, keepers))) {
const names = keepers.map(({ name }) => name).join(', ');
return not(`the health probes do not show that ${names} answers`);
}
if (found.isRunning)
await found.resource.stop();
const { id, startByHand: start } = found.resource;
const words = `${origin.name} was stopped by the brake (${id}): its probes fail, and the edges leave it out; start it again by: ${start}`;
return { isStopped: true, words, resource: id, start };
}
catch (thrown) {
return not((0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).message);
}
}
async function problemOf(stopping, origin, others) {
const found = await find(stopping, origin, others);
if (found.kind === 'none')
return found.why;
if (found.isRunning)
return undefined;
return `what answers behind ${origin.name} is stopped, perhaps by the brake of an earlier rollout: start it by: ${found.resource.startByHand}`;
}
async function find({ resources }, origin, others) {
const told = [];
const reads = await Promise.allSettled(resources.map(resource => resource.read()));
for (const [at, read] of reads.entries()) {
const resource = resources[at];
if (resource === undefined)
continue;
if (read.status === 'rejected') {
const { message, hint } = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(read.reason);
told.push(`${resource.id} cannot be read: ${message}; ${hint}`);
continue;
}
const { hosts, isRunning } = read.value;
const leadsTo = ({ hostName }) => hosts.includes(hostName);
if (!leadsTo(origin))
told.push(`${resource.id} answers at ${hosts.join(', ') || 'no host'}`);
else if (others.some(leadsTo))
told.push(`${resource.id} is behind another origin as well`);
else
return { kind: 'its', resource, isRunning };
}
const why = `brake-origin names nothing that is behind ${origin.name} alone, which leads to ${origin.hostName}: ${told.join('; ')}`;
return { kind: 'none', why };
}
const minute = 60_000;
const lastMinutes = 6;
const leastPercent = 90;
async function isAnyHealthy({ metrics, profile, clock }, keepers) {
const to = Math.floor(clock.now() / minute) * minute;
const { metrics: told } = await metrics.list({
resource: profile,
metrics: ['OriginHealthPercentage'],
from: to - lastMinutes * minute,
to,
grain: 'PT1M',
aggregation: 'average',
filter: `${_live_metric_js__WEBPACK_IMPORTED_MODULE_1__  ._H.dimension} eq '*'`,
top: 1_000,
});
const series = told.flatMap(each => each.series);
return keepers.some(origin => {
const own = series.filter(({ dimensions }) => (0,_live_metric_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(dimensions[_live_metric_js__WEBPACK_IMPORTED_MODULE_1__  ._H.dimension.toLowerCase()], origin));
const known = own.flatMap(({ points }) => points).filter(({ average }) => average !== undefined);
const newest = known.reduce((last, point) => (last === undefined || point.at >= last.at ? point : last), undefined);
return (newest?.average ?? 0) >= leastPercent;
});
}
})
};
