import { shared as shared30 } from './shared-30.js';
import { shared as shared31 } from './shared-31.js';
export const id = 3686;
export const ids = [3686];
export const modules = {
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
42384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  conflict),
i: () => (  culprit)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const lookBackMilliseconds = 2 * 3_600_000;
async function conflict(found, blame) {
const { words, facts } = await who(blame);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_CONFLICT', `the traffic is no longer what was read before: ${words}`, {
facts: { found, ...facts },
});
}
async function culprit(blame) {
const change = await lastChange(blame);
return change === undefined || 'why' in change ? {} : { by: change.by, at: change.at };
}
async function who(blame) {
const change = await lastChange(blame);
if (change === undefined) {
return {
words: 'the activity log does not tell yet who changed it; it is up to 20 minutes late',
facts: {},
};
}
if ('why' in change) {
return {
words: 'who changed it cannot be read from the activity log',
facts: { 'activity-log': change.why },
};
}
const { by, at, operation } = change;
return {
words: `the activity log names ${by}, at ${at}`,
facts: { 'changed-by': by, 'changed-at': at, operation },
};
}
async function lastChange({ log, place, now, since }) {
const found = await log.changes({ ...place, since: since ?? now - lookBackMilliseconds });
return found.kind === 'known' ? found.changes[0] : { why: found.why };
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
}),
85593:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
kz: () => (  settledAfter),
uO: () => (  usualTtlSeconds),
xy: () => (  trafficManagerAbilities)
});
const second = 1_000;
const propagationMilliseconds = 60 * second;
const marginMilliseconds = 30 * second;
const patienceMilliseconds = 600 * second;
const usualTtlSeconds = 60;
function settledAfter(ttlSeconds) {
return propagationMilliseconds + ttlSeconds * second + marginMilliseconds;
}
function trafficManagerAbilities(ttlSeconds) {
const expectedMilliseconds = settledAfter(ttlSeconds);
return {
grainPercent: 0.1,
rangePercent: { from: 0.1, to: 99.9 },
zero: 'by-switching-off',
hundred: 'by-switching-off',
atomic: false,
verifiable: 'statistically',
settling: { expectedMilliseconds, worstMilliseconds: expectedMilliseconds + patienceMilliseconds },
stickyMilliseconds: ttlSeconds * second,
pinnedAtRollback: 'Clients stay with the endpoint of their last answer until its time to live is over, those behind a resolver that keeps answers longer stay longer, and open connections stay as long as they are open.',
promotion: 'weights',
leastRoles: [
{
role: 'Traffic Manager Contributor',
scope: 'the Traffic Manager profile',
why: 'reads the profile, sets weight and status of its endpoints',
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
16874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XF: () => (  intervalOf),
mJ: () => (  answersToTell),
qx: () => (  confidencePercent),
v9: () => (  holds)
});
const deviations = 3.29;
const confidencePercent = 99.9;
function intervalOf(hits, answers) {
if (answers === 0)
return { fromPercent: 0, toPercent: 100 };
const share = hits / answers;
const square = deviations ** 2;
const centre = share + square / (2 * answers);
const half = deviations * Math.sqrt((share * (1 - share)) / answers + square / (4 * answers ** 2));
const whole = 1 + square / answers;
return {
fromPercent: hits === 0 ? 0 : Math.max(0, (centre - half) / whole) * 100,
toPercent: hits === answers ? 100 : Math.min(1, (centre + half) / whole) * 100,
};
}
function holds({ fromPercent, toPercent }, percent) {
return percent >= fromPercent - 1e-9 && percent <= toPercent + 1e-9;
}
function answersToTell(onePercent, otherPercent) {
const [one, other] = [onePercent / 100, otherPercent / 100];
const distance = Math.abs(one - other);
if (distance === 0)
return 0;
const spread = Math.max(one * (1 - one), other * (1 - other));
return Math.ceil(((2 * deviations) ** 2 * spread) / distance ** 2);
}
}),
81278:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AR: () => (  sharesOf),
Ft: () => (  isSame),
t5: () => (  lookAt)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _abilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85593);
async function lookAt({ client, at, candidate }) {
const profile = await client.profile(at).catch(thrown => suggestProfiles(thrown, client, at));
const { id, dnsConfig, monitorConfig } = profile;
if (id === undefined || profile.endpoints === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('HTTP_UNREADABLE', `the answer for Traffic Manager profile ${at.profile} is not a resource`);
}
refuseOtherMethods(profile, at);
const endpoints = profile.endpoints.map(endpointOf);
refuseTwins(endpoints);
const shares = sharesOf(endpoints);
const fqdn = (dnsConfig?.fqdn ?? '').toLowerCase();
const named = endpoints.find(({ name }) => isSame(name, candidate ?? ''))?.name;
return {
id,
fqdn,
zone: fqdn
.split('.')
.slice((dnsConfig?.relativeName ?? '').split('.').length)
.join('.'),
ttlSeconds: dnsConfig?.ttl ?? _abilities_js__WEBPACK_IMPORTED_MODULE_2__  .uO,
isOn: isEnabled(profile.profileStatus),
isPlain: monitorConfig?.protocol?.toUpperCase() === 'HTTP',
endpoints,
shares,
stable: stableOf(shares, named),
candidate: named,
guard: guardOf(profile, endpoints),
};
}
function endpointOf({ name = '', type = '', target, weight, ...endpoint }) {
const kind = kinds.find(each => isSame(each, type.split('/').at(-1) ?? ''));
if (kind === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('HTTP_UNREADABLE', `the endpoint ${name} is of a kind that is not known: ${type.slice(0, 100)}`);
}
return {
kind,
name,
isOn: isEnabled(endpoint.endpointStatus),
weight: weight ?? 1,
target: (target ?? '').toLowerCase().replace(/\.$/, ''),
health: endpoint.endpointMonitorStatus ?? 'unknown',
};
}
function refuseTwins(endpoints) {
const twin = endpoints.find(({ name }, at) => endpoints.findIndex(each => isSame(each.name, name)) !== at);
if (twin === undefined)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TARGET_UNSUITABLE', `two endpoints are called ${twin.name}: one of them needs another name`);
}
const kinds = ['AzureEndpoints', 'ExternalEndpoints', 'NestedEndpoints'];
function isEnabled(status) {
return status === undefined || isSame(status, 'Enabled');
}
function sharesOf(endpoints) {
const sum = endpoints.reduce((total, { isOn, weight }) => total + (isOn ? weight : 0), 0);
return Object.fromEntries(endpoints.map(({ name, isOn, weight }) => [name, isOn ? (weight / sum) * 100 : 0]));
}
function stableOf(shares, candidate) {
const busiest = Object.entries(shares)
.filter(([, share]) => share > 0)
.sort(([, one], [, other]) => other - one)
.map(([name]) => name);
return busiest.find(name => name !== candidate) ?? busiest[0];
}
function guardOf({ profileStatus }, endpoints) {
const makings = endpoints
.map(({ kind, name, target, isOn, weight }) => [kind, name, target, isOn ? weight : 0])
.sort();
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
.update(JSON.stringify([profileStatus, makings]))
.digest('hex')
.slice(0, 32);
}
function refuseOtherMethods({ trafficRoutingMethod: method = 'none' }, at) {
if (isSame(method, 'Weighted'))
return;
const { subscription, resourceGroup, profile } = at;
const where = `--subscription ${subscription} --resource-group ${resourceGroup} --name ${profile}`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TARGET_UNSUITABLE', `profile ${profile} routes by ${method}: only Weighted has shares to move`, {
hint: `run: az network traffic-manager profile update ${where} --routing-method Weighted`,
facts: { expected: 'Weighted', got: method },
});
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
async function suggestProfiles(thrown, client, at) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const names = await client.profileNames(at).catch(() => []);
const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TARGET_NOT_FOUND', thrown.message, {
facts: { ...existing, ...thrown.facts },
cause: thrown,
});
}
}),
33578:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XX: () => (  render),
a0: () => (  largestErrorPercent),
al: () => (  inOrder),
iv: () => (  changesBetween)
});
var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81278);
const most = 1_000;
const largestErrorPercent = 0.05;
function render(endpoints, split) {
const shared = endpoints.filter(({ name }) => (split[name] ?? 0) > 0);
if (shared.length === 0)
return { kind: 'refused', why: 'somebody has to get the traffic' };
const attempts = scales(shared, split).flatMap(scale => attempt(endpoints, split, scale) ?? []);
const [first, ...others] = attempts;
if (first === undefined) {
return { kind: 'refused', why: `weights from 1 to ${most} cannot show these shares side by side` };
}
const best = others.reduce((chosen, each) => (isBetter(each, chosen) ? each : chosen), first);
if (best.errorPercent <= largestErrorPercent + 1e-9)
return { kind: 'weights', ...best };
return {
kind: 'refused',
why: `weights from 1 to ${most} miss these shares by ${best.errorPercent.toFixed(3)} %, and at most ${largestErrorPercent} % is allowed`,
};
}
function scales(shared, split) {
const largest = Math.max(...shared.map(({ name }) => split[name] ?? 0));
const kept = shared.map(({ name, weight }) => (weight * 100) / (split[name] ?? 100));
const highest = Math.floor((most * 100) / largest);
return [...kept, most, ...Array.from({ length: 50 }, (_, at) => highest - at)];
}
function attempt(endpoints, split, scale) {
const rendered = endpoints.map((endpoint) => {
const share = split[endpoint.name] ?? 0;
if (share === 0)
return { ...endpoint, isOn: false };
return { ...endpoint, isOn: true, weight: Math.round((share * scale) / 100) };
});
if (rendered.some(({ isOn, weight }) => isOn && (weight < 1 || weight > most)))
return undefined;
const shares = (0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .AR)(rendered);
const errors = rendered.map(({ name }) => Math.abs((shares[name] ?? 0) - (split[name] ?? 0)));
return {
endpoints: rendered,
errorPercent: Math.max(...errors),
changes: changesBetween(endpoints, rendered).length,
sum: rendered.reduce((sum, { isOn, weight }) => sum + (isOn ? weight : 0), 0),
};
}
function isBetter(one, other) {
const [near, otherNear] = [one, other].map(each => each.errorPercent <= largestErrorPercent + 1e-9);
if (near !== otherNear)
return near === true;
if (near === true && one.changes !== other.changes)
return one.changes < other.changes;
if (near === true && Math.abs(one.sum - other.sum) > 1)
return one.sum > other.sum;
return one.errorPercent < other.errorPercent - 1e-9;
}
function changesBetween(from, to) {
return to.flatMap(({ kind, name, isOn, weight }) => {
const now = from.find(each => each.kind === kind && each.name === name);
if (now !== undefined && now.isOn === isOn && (!isOn || now.weight === weight))
return [];
return isOn ? [{ kind, name, weight, status: 'Enabled' }] : [{ kind, name, status: 'Disabled' }];
});
}
function inOrder(from, to) {
const [before, after] = [(0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .AR)(from), (0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .AR)(to)];
const ordered = [];
let left = changesBetween(from, to);
let now = from;
while (left.length > 0) {
const steps = left.map(change => {
const next = applied(now, change);
return {
change,
next,
cost: costOf(next, before, after),
gain: (after[change.name] ?? 0) - (before[change.name] ?? 0),
};
});
const [first, ...others] = steps;
if (first === undefined)
break;
const step = others.reduce((best, each) => each.cost < best.cost - 1e-9 || (Math.abs(each.cost - best.cost) <= 1e-9 && each.gain > best.gain)
? each
: best, first);
ordered.push(step.change);
now = step.next;
left = left.filter(change => change !== step.change);
}
return ordered;
}
function applied(endpoints, change) {
return endpoints.map(endpoint => endpoint.kind === change.kind && endpoint.name === change.name
? { ...endpoint, isOn: change.status === 'Enabled', weight: change.weight ?? endpoint.weight }
: endpoint);
}
function costOf(next, before, after) {
if (next.every(({ isOn }) => !isOn))
return Number.MAX_VALUE;
const shares = Object.entries((0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .AR)(next));
return Math.max(0, ...shares.map(([name, share]) => share - Math.max(before[name] ?? 0, after[name] ?? 0)));
}
})
};
