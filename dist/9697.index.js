import { shared as shared11 } from './shared-11.js';
export const id = 9697;
export const ids = [9697];
export const modules = {
26455:
(shared11[26455]),
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
31635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  byHand)
});
var _steps_canary_shift_by_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16482);
var _steps_rollback_shares_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98414);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21404);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40653);
function byHand(order, state) {
const { plan, before, given } = order;
const kind = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .xV.find(each => each === given['target']);
const resource = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .KU)(order);
if (kind === undefined || resource === '')
return [];
const { stable, candidate } = plan;
const part = given['origin-group'];
return (0,_steps_canary_shift_by_hand_js__WEBPACK_IMPORTED_MODULE_0__  .W)({
kind,
resource,
...(part !== undefined && { part }),
split: (0,_steps_rollback_shares_before_js__WEBPACK_IMPORTED_MODULE_1__  .c)(kind, (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .v7)(before), stable),
stable,
candidate,
isExchanged: state?.exchanged === true,
});
}
}),
89697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeResumeDesk: () => (  makeResumeDesk)
});
var fault_fault = __webpack_require__(88538);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var unfinished = __webpack_require__(47566);
;// CONCATENATED MODULE: ./lib/shared/promotion/unproven.js
function unproven({ promotions }) {
const newest = promotions.findLast(({ finished }) => finished?.outcome !== 'refused');
if (newest?.finished?.outcome !== 'rolled-back' || newest.goingBack?.proof !== 'pending')
return undefined;
return { promotion: newest, askedAt: newest.goingBack.at };
}
var coordinates = __webpack_require__(82448);
var kinds = __webpack_require__(21404);
var ended = __webpack_require__(30930);
var clock = __webpack_require__(76114);
var rollout_reins = __webpack_require__(31909);
var standing_order = __webpack_require__(40653);
var sign_in = __webpack_require__(94299);
var resume_ground = __webpack_require__(96931);
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
var happened = __webpack_require__(5526);
var moment = __webpack_require__(75251);
var shares_before = __webpack_require__(98414);
var proportion = __webpack_require__(86969);
var settle = __webpack_require__(14704);
var books = __webpack_require__(22588);
var going_back = __webpack_require__(90140);
var connect = __webpack_require__(20096);
var by_hand = __webpack_require__(31635);
var reach = __webpack_require__(61517);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/proving.js
const longestMilliseconds = 24 * 60 * 60_000;
async function proveLate(ground, stream, found) {
const { promotion, askedAt } = found;
const left = (because) => ({
kind: 'left',
left: { stream, promotion: promotion.id, because },
});
const since = `it went back at ${(0,moment .L)(askedAt)}, and nobody has seen it since`;
if (ground.common.clock.now() >= askedAt + longestMilliseconds) {
return left(`${since}: look with the step rollback and proof: telemetry`);
}
try {
const order = (0,standing_order .Rx)(promotion.order);
const owed = { ...found, order, state: (0,standing_order .un)(promotion.state ?? {}) };
const { seen, worst } = await lookAt(ground, owed);
if (seen.kind === 'drifted') {
return left(`${since}; by now it is ${(0,settle .wZ)(seen.split)}: somebody has changed the traffic`);
}
const ended = await told(ground, stream, { owed, seen, until: askedAt + worst });
return taken(stream, owed, ended);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return { kind: 'not-taken', notTaken: { stream, promotion: promotion.id, fault, byHand: [] } };
}
}
async function lookAt({ wiring, reins, common }, owed) {
const { order } = owed;
const connected = await (0,connect .u)({ ...wiring, raw: (0,reach .m)(order, wiring.raw) }, reins);
const { forward } = await connected.targets(common.clock, order.plan.candidate);
const seen = await forward.seen(receiptOf(owed, connected, forward));
return { seen, worst: forward.abilities.settling.worstMilliseconds };
}
function receiptOf({ order, state, askedAt }, { kind }, { abilities }) {
const { plan, before, rollback } = order;
const asked = (0,shares_before .c)(kind, (0,standing_order .v7)(before), plan.stable);
const percent = state.windows.at(-1)?.percent ?? (rollback?.undoes === undefined ? 0 : 100);
const was = Object.hasOwn(before, 'split')
? splitOf((0,proportion .M)(asked, plan.candidate, percent, abilities.grainPercent))
: undefined;
return { asked, before: { ...before, ...(was && { split: was }) }, unchanged: false, askedAt };
}
function splitOf(proportion) {
return proportion.kind === 'split' ? proportion.split : undefined;
}
async function told(ground, stream, { owed, seen, until }) {
const { state, askedAt } = owed;
const bare = { state, verdict: undefined, history: [], warnings: [] };
const asked = `going back was asked for at ${(0,moment .L)(askedAt)}`;
if (seen.kind === 'seen' && (0,going_back .oX)(seen) !== 'pending') {
const proof = await write(ground, stream, { owed, seen });
const because = `${asked}, and is seen now: ${proof}`;
return { ...bare, outcome: 'passed', because, state: proven(state, proof) };
}
const isLate = ground.common.clock.now() >= until;
if (seen.kind === 'not-yet' && isLate) {
const because = `${asked}, and requests still come as before: ${(0,settle .wZ)(seen.split)}`;
const hint = 'look at the target, and go back by hand with the commands on the page';
return { ...bare, outcome: 'held', because, fault: new fault_fault .v('ROLLBACK_UNPROVEN', because, { hint }) };
}
const still = isLate
? 'nothing speaks against it, and no request has shown it yet: it is looked at again with the next run'
: `it may take until ${(0,moment .L)(until)}`;
const because = `${asked}, and is not proven: ${still}`;
return { ...bare, outcome: 'waiting', because, ...(!isLate && { wakeAt: until }) };
}
async function write({ ledger, common, own }, stream, { owed, seen }) {
const proof = (0,going_back .oX)(seen);
const { id, fence } = owed.promotion;
const entry = (0,happened .M)({ kind: 'went-back', promotion: id, fence, proof }, { at: common.clock.now(), by: own.driver });
await (0,books .F)(ledger, stream).add(standing => (unproven(standing)?.promotion.id === id ? [entry] : []));
return proof;
}
function proven(state, proof) {
return state.name === 'rolled-back' ? { ...state, proof } : state;
}
function taken(stream, { promotion, order }, ended) {
const because = 'it went back, and nobody had seen it';
const { candidate } = order.plan;
const commands = (0,by_hand .X)(order, ended.state);
return {
kind: 'taken',
taken: { stream, promotion: promotion.id, candidate, because, ended, byHand: commands, compensated: [] },
};
}
var take = __webpack_require__(84775);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/desk.js
function makeResumeDesk(wiring) {
return {
round: async (values) => {
const reins = (0,rollout_reins .t)(wiring.host.cancelled, wiring.stopwatch ?? clock .dQ);
try {
const ground = await (0,resume_ground .l)(wiring, reins);
const done = await round(ground, values);
for (const { stream, promotion } of done.taken) {
await (0,ended .u)(wiring, ground.ledger, stream, [promotion]);
}
return done;
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
const owed = unproven(standing);
if (owed !== undefined)
return [await proveLate(named, stream, owed)];
return await Promise.all((0,unfinished .M)(standing, common.clock.now()).map(async (found) => {
const { promotion, because } = found;
if (found.take)
return (0,take .s)(named, stream, found, terms);
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
}),
96931:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  breakGround),
u: () => (  groundWithout)
});
var _azure_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14868);
var _ledgers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84134);
var _rollout_ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3390);
var _rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36889);
var _sign_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94299);
async function breakGround(wiring, reins) {
const { place, chosen } = (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__  .bC)(wiring);
const ledger = await (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__.openLedger)(place, wiring, reins.last);
return groundWith({ ledger, place, ...(chosen !== undefined && { chosen }) }, wiring, reins);
}
async function groundWithout(wiring, reins) {
return groundWith({ ledger: await (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__.openLedger)('none', wiring, reins.last), place: 'none' }, wiring, reins);
}
async function groundWith(kept, wiring, reins) {
const { ledger } = kept;
const { cloud, transport } = (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__.connect)(wiring, reins.forward);
const common = await (0,_rollout_ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_2__  .I)(wiring.clock, ledger.time ?? (() => (0,_azure_metadata_js__WEBPACK_IMPORTED_MODULE_0__.serverTime)(cloud, transport)));
if (common.unknown !== undefined)
wiring.host.log.debug(`the common time is not known: ${common.unknown}`);
const own = (0,_rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_3__  .o)(wiring.host, wiring.environment);
return { ...kept, wiring, reins, common, own };
}
}),
84775:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => (  take)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _rollback_compensating_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96067);
var _rollout_books_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22588);
var _rollout_drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36444);
var _rollout_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9024);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40653);
var _by_hand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31635);
var _reach_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61517);
async function take(ground, stream, found, terms) {
let order;
const promotion = found.promotion.id;
try {
order = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_5__  .Rx)(found.promotion.order);
const books = (0,_rollout_books_js__WEBPACK_IMPORTED_MODULE_2__  .F)(ground.ledger, stream);
return await driven({ ground, stream, books, order, found }, terms);
}
catch (thrown) {
const commands = order === undefined ? [] : (0,_by_hand_js__WEBPACK_IMPORTED_MODULE_6__  .X)(order, undefined);
const notTaken = { stream, promotion, fault: (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown), byHand: commands };
return { kind: 'not-taken', notTaken };
}
}
async function driven(work, { until, goesOn, runsCommands }) {
const { ground, stream, books, order, found } = work;
const { id: promotion } = found.promotion;
const { means, lacked } = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_7__  .g)({ ground, books, order, goesOn });
const { log } = ground.wiring.host;
log.info(`${promotion} is taken: ${found.because}`);
if (lacked !== undefined)
log.warning(`${promotion} can only go back: ${lacked}`);
const taken = await (0,_rollout_open_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(promotion, { ...means, restsAfter: until }, lacked === undefined);
if (taken.kind === 'left')
return { kind: 'left', left: { stream, promotion, because: taken.because } };
const { session, event } = taken;
const ended = await (0,_rollout_drive_js__WEBPACK_IMPORTED_MODULE_3__  .r)(session, event);
const isBack = ended.outcome === 'rolled-back' && ended.state.name === 'rolled-back';
const compensated = isBack ? await (0,_rollback_compensating_js__WEBPACK_IMPORTED_MODULE_1__  .G)({ ground, books, promotion, runsCommands }) : [];
return {
kind: 'taken',
taken: {
stream,
promotion,
candidate: order.plan.candidate,
because: found.because,
...(lacked !== undefined && { lacked }),
ended,
byHand: (0,_by_hand_js__WEBPACK_IMPORTED_MODULE_6__  .X)(order, ended.state),
compensated,
},
};
}
})
};
