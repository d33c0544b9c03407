export const id = 9526;
export const ids = [9526];
export const modules = {
26455:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
47566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  unfinished)
});
var _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27903);
var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75251);
function unfinished(standing, now) {
return standing.promotions
.filter(({ finished }) => !finished)
.map(promotion => ({ promotion, ...judged(standing, promotion, now) }));
}
function judged({ holder }, promotion, now) {
const { id, lease, rested } = promotion;
if (holder && holder.id !== id)
return leave(`it is queued behind ${holder.id}`);
if (lease && now < lease.until)
return leave(`${lease.driver} drives it until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`);
if (rested)
return resting(promotion, rested, now);
return lease
? take(`its driver ${lease.driver} is gone since ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`)
: undriven(promotion, now);
}
function resting({ orders }, { outcome, wakeAt }, now) {
const [order] = orders.slice(-1);
if (order)
return take(`${order.kind} by ${order.by}`);
if (wakeAt === undefined)
return leave(`it rests until somebody says how to go on: ${outcome}`);
return wakeAt <= now
? take(`it rested until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}`)
: leave(`it rests until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}: ${outcome}`);
}
function undriven({ fence, openedAt, claimedAt = openedAt }, now) {
const begins = claimedAt + _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__  .LG;
if (fence === 0 && now < begins)
return leave(`its own run has until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(begins)} to begin`);
return take(fence === 0 ? 'nobody began to drive it' : 'its driver gave it back');
}
function take(because) {
return { take: true, because };
}
function leave(because) {
return { take: false, because };
}
}),
59526:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeResumeDesk: () => (  makeResumeDesk)
});
var fault_fault = __webpack_require__(88538);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var unfinished = __webpack_require__(47566);
var coordinates = __webpack_require__(82448);
var kinds = __webpack_require__(21404);
var clock = __webpack_require__(76114);
var rollout_reins = __webpack_require__(31909);
var standing_order = __webpack_require__(40653);
var sign_in = __webpack_require__(94299);
var ground = __webpack_require__(96931);
var ledger_ledger = __webpack_require__(57938);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/heartbeat.js
async function leaveHeartbeat({ ledger, common, own, wiring }, environment) {
const stream = (0,heartbeat .z6)(environment);
const entries = await ledger.read(stream);
const now = common.clock.now();
const scheduled = isScheduled(wiring.environment);
if (!(0,heartbeat .QX)(entries, now, scheduled))
return;
await append(ledger, entries, { stream, entry: (0,heartbeat .x6)({ at: now, by: own.driver }, scheduled) });
}
function isScheduled(environment) {
const { GITHUB_EVENT_NAME: event, BUILD_REASON: reason } = environment;
if (event !== undefined)
return event === 'schedule';
return reason === undefined ? undefined : reason === 'Schedule';
}
async function append(ledger, before, { stream, entry }) {
await ledger.append(stream, [entry], (0,ledger_ledger .E)(before));
}
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/named-log.js
function namedLog({ log }, name) {
const told = (say) => (text) => say(`${name}: ${text}`);
return {
debug: told(log.debug),
info: told(log.info),
notice: told(log.notice),
warning: told(log.warning),
error: told(log.error),
group: (title, lines) => log.group(`${name}: ${title}`, lines),
};
}
var compensating = __webpack_require__(15506);
var rollout_books = __webpack_require__(22588);
var drive = __webpack_require__(52933);
var rollout_open = __webpack_require__(9024);
var by_hand = __webpack_require__(79795);
var reach = __webpack_require__(61517);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/take.js
async function take(ground, stream, found, terms) {
let order;
const promotion = found.promotion.id;
try {
order = (0,standing_order .Rx)(found.promotion.order);
const books = (0,rollout_books .F)(ground.ledger, stream);
return await driven({ ground, stream, books, order, found }, terms);
}
catch (thrown) {
const commands = order === undefined ? [] : (0,by_hand .X)(order, undefined);
const notTaken = { stream, promotion, fault: (0,fault_fault .P)(thrown), byHand: commands };
return { kind: 'not-taken', notTaken };
}
}
async function driven(work, { until, goesOn, runsCommands }) {
const { ground, stream, books, order, found } = work;
const { id: promotion } = found.promotion;
const { means, lacked } = await (0,reach .g)({ ground, books, order, goesOn });
const { log } = ground.wiring.host;
log.info(`${promotion} is taken: ${found.because}`);
if (lacked !== undefined)
log.warning(`${promotion} can only go back: ${lacked}`);
const taken = await (0,rollout_open .w9)(promotion, { ...means, restsAfter: until }, lacked === undefined);
if (taken.kind === 'left')
return { kind: 'left', left: { stream, promotion, because: taken.because } };
const { session, event } = taken;
const ended = await (0,drive .r)(session, event);
const isBack = ended.outcome === 'rolled-back';
const compensated = isBack ? await (0,compensating .G)({ ground, books, promotion, runsCommands }) : [];
return {
kind: 'taken',
taken: {
stream,
promotion,
candidate: order.plan.candidate,
because: found.because,
...(lacked !== undefined && { lacked }),
ended,
byHand: (0,by_hand .X)(order, ended.state),
compensated,
},
};
}
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/desk.js
function makeResumeDesk(wiring) {
return {
round: async (values) => {
const reins = (0,rollout_reins .t)(wiring.host.cancelled, wiring.stopwatch ?? clock .dQ);
try {
return await round(await (0,ground .l)(wiring, reins), values);
}
finally {
reins.drop();
}
},
};
}
async function round(ground, values) {
const { ledger, chosen, common, wiring } = ground;
if (!ledger.lasting)
throw nothingKept(chosen);
const { environment, service } = values;
const streams = await ledger.streams({ environment, ...(service !== undefined && { service }) });
const own = streams.filter(stream => stream.service !== heartbeat .S7);
if (!(await areBesideAzure(ledger, own)))
await signedIn(ground);
await leaveHeartbeat(ground, environment);
if (common.skew !== undefined)
wiring.host.log.warning(common.skew.message);
const terms = {
until: common.clock.now() + values.for.milliseconds,
goesOn: values['go-on'],
runsCommands: values['run-commands'],
};
const took = (await Promise.all(own.map(stream => lookAfter(ground, stream, terms)))).flat();
return {
environment,
ledger: ledger.name,
taken: took.flatMap(each => (each.kind === 'taken' ? [each.taken] : [])),
left: took.flatMap(each => (each.kind === 'left' ? [each.left] : [])),
notTaken: took.flatMap(each => (each.kind === 'not-taken' ? [each.notTaken] : [])),
};
}
async function areBesideAzure(ledger, streams) {
const beside = await Promise.all(streams.map(async (stream) => {
try {
const { promotions } = (0,promotion_history .Y)(await ledger.read(stream));
return promotions.length > 0 && promotions.every(({ order }) => isBesideAzure((0,standing_order .Rx)(order)));
}
catch (thrown) {
if ((0,fault_fault .P)(thrown).code === 'CANCELLED')
throw thrown;
return false;
}
}));
return beside.length > 0 && beside.every(Boolean);
}
function isBesideAzure({ given }) {
const kind = kinds .xV.find(each => each === given['target']);
return kind !== undefined && coordinates .G8[kind].signIn === 'none';
}
async function signedIn({ wiring, reins }) {
const { arm } = await (0,sign_in.signIn)(wiring, '', reins.forward);
await arm.credential.getToken(arm.cloud.resourceManagerScope);
}
async function lookAfter(ground, stream, terms) {
const { ledger, common, wiring } = ground;
try {
const standing = (0,promotion_history .Y)(await ledger.read(stream));
const log = namedLog(wiring.host, stream.service);
const named = { ...ground, wiring: { ...wiring, host: { ...wiring.host, log } } };
return await Promise.all((0,unfinished .M)(standing, common.clock.now()).map(async (found) => {
const { promotion, because } = found;
if (found.take)
return take(named, stream, found, terms);
return { kind: 'left', left: { stream, promotion: promotion.id, because } };
}));
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return [{ kind: 'not-taken', notTaken: { stream, fault, byHand: [] } }];
}
}
function nothingKept(chosen) {
return new fault_fault .v('INPUT_INVALID', 'resume needs a ledger that lasts: in none there is nothing to take', {
hint: 'set the input ledger to the one that the rollouts are kept in',
...(chosen !== undefined && { facts: { ledger: chosen } }),
});
}
})
};
