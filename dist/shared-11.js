export const shared = {
26455:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AG: () => (  heartbeatAge),
QX: () => (  isHeartbeatWanted),
S7: () => (  heartbeatService),
Se: () => (  handOffProblem),
gA: () => (  heartbeatInterval),
x6: () => (  heartbeatEntry),
z6: () => (  heartbeatStream)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _happened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
var _reading_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67805);
var _skew_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71581);
const minute = 60_000;
const hour = 60 * minute;
const heartbeatRenewalMilliseconds = 6 * hour;
const heartbeatLimitMilliseconds = 24 * hour;
const heartbeatService = 'azure-promote';
function heartbeatStream(environment) {
return { service: heartbeatService, environment };
}
function heartbeatEntry(written, scheduled) {
return (0,_happened_js__WEBPACK_IMPORTED_MODULE_3__  .M)({ kind: 'heartbeat', ...(scheduled !== undefined && { scheduled }) }, written);
}
function beatsIn(entries, now) {
return entries
.flatMap(entry => {
const read = (0,_reading_told_js__WEBPACK_IMPORTED_MODULE_1__  .h)(entry);
if (read?.kind !== 'told' || read.told.happened.kind !== 'heartbeat')
return [];
const { at, happened } = read.told;
return at <= now + _skew_js__WEBPACK_IMPORTED_MODULE_2__  .i ? [{ at, isTimely: happened.scheduled !== false }] : [];
})
.toSorted((one, other) => one.at - other.at);
}
function heartbeatAge(entries, now) {
const newest = beatsIn(entries, now).at(-1);
return newest === undefined ? undefined : Math.max(0, now - newest.at);
}
function isHeartbeatDue(age) {
return age === undefined || age > heartbeatRenewalMilliseconds;
}
const closestMilliseconds = minute;
const memoryMilliseconds = 3 * 24 * hour;
const shortestMilliseconds = 5 * minute;
function isHeartbeatWanted(entries, now, scheduled) {
if (isHeartbeatDue(heartbeatAge(entries, now)))
return true;
if (scheduled === false)
return false;
const newest = gapsIn(entries, now).at(-1);
const isSeen = newest !== undefined && isClose(newest) && now - newest.to <= heartbeatRenewalMilliseconds;
const last = beatsIn(entries, now).findLast(({ isTimely }) => isTimely);
return !isSeen && (last === undefined || now - last.at >= closestMilliseconds);
}
function heartbeatInterval(entries, now) {
const gaps = gapsIn(entries, now).filter(({ to }) => now - to <= memoryMilliseconds);
const close = gaps.filter(isClose);
const lengths = (close.length > 0 ? close : gaps).map(({ from, to }) => to - from);
return lengths.length === 0 ? undefined : Math.max(shortestMilliseconds, ...lengths);
}
function gapsIn(entries, now) {
const times = beatsIn(entries, now).flatMap(({ at, isTimely }) => (isTimely ? [at] : []));
return times.slice(1).map((to, before) => ({ from: times[before] ?? to, to }));
}
function isClose({ from, to }) {
return to - from <= heartbeatRenewalMilliseconds;
}
function handOffProblem(age) {
if (age !== undefined && age < heartbeatLimitMilliseconds)
return undefined;
const seen = age === undefined ? 'it never ran' : `it ran last ${Math.floor(age / hour)} hours ago`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('RESUME_NOT_SEEN', `nobody would finish what this run leaves open: resume is not alive, ${seen}`, {
facts: { expected: `younger than ${heartbeatLimitMilliseconds / hour} hours` },
});
}
}
};
