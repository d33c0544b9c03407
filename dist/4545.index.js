export const id = 4545;
export const ids = [4545];
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
94545:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeRolloutDesk: () => (  makeRolloutDesk)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _judge_statistics_dispersion_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(78703);
var _promotion_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26455);
var _step_names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(62600);
var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76114);
var _ledgers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84134);
var _afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39761);
var _books_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22588);
var _drive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52933);
var _evidence_collector_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(57161);
var _journal_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78528);
var _open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9024);
var _ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3390);
var _ports_connect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20096);
var _ports_smoking_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99494);
var _ports_telemetry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67526);
var _ports_this_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36889);
var _reins_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31909);
var _standing_order_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40653);
function makeRolloutDesk(wiring) {
let ground;
return {
host: wiring.host.name,
warn: wiring.host.log.warning,
survey: async (values) => {
refuseOwnName(values, wiring);
const reins = (0,_reins_js__WEBPACK_IMPORTED_MODULE_15__  .t)(wiring.host.cancelled, wiring.stopwatch ?? _clock_js__WEBPACK_IMPORTED_MODULE_2__  .dQ);
const { surveyed, found } = await survey(wiring, reins, values);
ground = found;
return surveyed;
},
run: async (wanted, surveyed) => {
if (ground === undefined)
throw new Error('nothing was looked at before');
try {
return await run(ground, wanted, surveyed);
}
finally {
ground.reins.drop();
}
},
};
}
function refuseOwnName({ service }, { raw }) {
if (service !== _promotion_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__  .S7)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_16__  .lO)('service', raw.host)]: `expected a name of your own, got ${_promotion_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__  .S7}` },
});
}
async function survey(wiring, reins, values) {
const connected = await (0,_ports_connect_js__WEBPACK_IMPORTED_MODULE_10__  .u)(wiring, reins);
const { place, chosen } = (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_3__  .b)(wiring);
const ledger = await (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_3__.openLedger)(place, wiring, reins.last);
const common = await (0,_ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_9__  .I)(wiring.clock, ledger.time ?? connected.time);
if (common.unknown !== undefined)
wiring.host.log.debug(`the common time is not known: ${common.unknown}`);
const targets = await connected.targets(common.clock);
const live = await targets.forward.read();
const { environment } = values;
const stream = { service: values.service ?? connected.named.name, environment };
const books = (0,_books_js__WEBPACK_IMPORTED_MODULE_5__  .F)(ledger, stream);
const standing = await books.read();
const telemetry = await (0,_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_12__  .G)({ wiring, connected, clock: common.clock }, live.resource);
const now = common.clock.now();
const beats = await ledger.read((0,_promotion_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__  .z6)(environment));
const interval = (0,_promotion_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__  .gA)(beats, now);
const surveyed = {
kind: connected.kind,
live,
abilities: targets.forward.abilities,
stream,
ledger: { name: ledger.name, lasting: ledger.lasting, ...(chosen !== undefined && { chosen }) },
standing,
telemetry: counts(telemetry) ? { name: telemetry.name, abilities: telemetry.abilities } : undefined,
now,
heartbeatAge: (0,_promotion_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__  .AG)(beats, now),
...(interval !== undefined && { heartbeatInterval: interval }),
skew: common.skew,
promotion: (0,_ports_this_run_js__WEBPACK_IMPORTED_MODULE_13__  .a)(now),
};
return { surveyed, found: { wiring, reins, connected, ledger, place, books, common, targets, telemetry } };
}
function counts(telemetry) {
return telemetry?.abilities.questions.includes('counts') === true;
}
async function run(ground, wanted, surveyed) {
const { wiring, connected, common, place, books, reins } = ground;
const { plan } = wanted;
const { host, environment } = wiring;
const targets = await connected.targets(common.clock, plan.candidate);
const path = (0,_journal_file_js__WEBPACK_IMPORTED_MODULE_7__  .H)(plan.promotion, { named: wiring.raw.get('journal'), ledger: place, environment });
const own = (0,_ports_this_run_js__WEBPACK_IMPORTED_MODULE_13__  .o)(host, environment);
const smoke = (0,_ports_smoking_js__WEBPACK_IMPORTED_MODULE_11__  .p)(wiring, plan.promotion);
const means = {
books,
targets,
...(smoke && { smoke }),
clock: common.clock,
reins,
journal: (0,_journal_file_js__WEBPACK_IMPORTED_MODULE_7__  ._)(path, host.log.warning),
host,
thisRun: own,
};
if (wanted.goesOn)
return goOn(ground, means, wanted);
const order = await orderFor({ ground, wanted, surveyed, targets });
const evidence = await collectorFor(ground, order);
await (0,_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_4__  .jq)(wiring, { order, own, stream: books.stream, place, journal: path });
return (0,_open_js__WEBPACK_IMPORTED_MODULE_8__  .qN)(await (0,_open_js__WEBPACK_IMPORTED_MODULE_8__  .WV)(order, { ...means, ...(evidence && { evidence }) }));
}
async function collectorFor({ telemetry, common, wiring }, { setup, arms }) {
if (telemetry === undefined || setup === undefined || arms === undefined)
return undefined;
const spread = await (0,_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_12__  .j)(telemetry, arms, common.clock.now());
if (isSupposed(setup, spread)) {
wiring.host.log.info(`clients stay with their arm for a while, and how failures come together cannot be seen beforehand: ${_judge_statistics_dispersion_js__WEBPACK_IMPORTED_MODULE_17__  .GM} of them count as one`);
}
return (0,_evidence_collector_js__WEBPACK_IMPORTED_MODULE_18__  .S)({ telemetry, setup, arms, ...(spread && { spread }) });
}
function isSupposed({ sticky, settings }, spread) {
return (sticky === true && settings.cluster === 'auto' && (0,_judge_statistics_dispersion_js__WEBPACK_IMPORTED_MODULE_17__  .NQ)(spread?.intervals ?? []) === undefined);
}
async function orderFor({ ground, wanted, surveyed, targets }) {
const { plan, setup, arms, artifact } = wanted;
const { live } = surveyed;
const { before } = await targets.forward.write(live.split, live.guard);
return {
version: 1,
plan,
before,
given: (0,_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_4__  .yg)(ground.wiring, { resource: live.resource, candidate: plan.candidate }),
resource: live.resource,
arms,
...(setup && { setup }),
...(artifact && { artifact }),
};
}
async function goOn(ground, means, wanted) {
const { wiring, place, books } = ground;
const { session: taken, event } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_8__  .YK)(wanted.plan.promotion, means);
const isArmed = taken.kept.state.name === 'armed';
const order = isArmed ? furtherOrder(ground, taken.order, wanted) : taken.order;
const evidence = await collectorFor(ground, order);
const session = { ...taken, ...(evidence && { evidence }) };
const { journal, thisRun: own } = means;
await (0,_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_4__  .jq)(wiring, { order, own, stream: books.stream, place, journal: journal.path ?? '' });
if (!isArmed)
return (0,_drive_js__WEBPACK_IMPORTED_MODULE_6__  .r)(session, event);
return (0,_open_js__WEBPACK_IMPORTED_MODULE_8__  .R$)(session, order);
}
function furtherOrder({ wiring }, first, wanted) {
const { setup: _, ...kept } = first;
const { plan, setup, arms } = wanted;
const given = (0,_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_4__  .yg)(wiring, { resource: (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_14__  .KU)(first), candidate: plan.candidate });
return { ...kept, plan, arms, given, ...(setup && { setup }) };
}
})
};
