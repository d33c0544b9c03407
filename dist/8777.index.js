export const id = 8777;
export const ids = [8777];
export const modules = {
48777:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
afterwork: () => (  afterwork)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86175);
var _step_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41604);
var _announce_ended_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30930);
var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76114);
var _ledgers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84134);
var _rollback_compensating_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96067);
var _books_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22588);
var _drive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36444);
var _journal_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78528);
var _open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9024);
var _ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3390);
var _ports_connect_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20096);
var _reins_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(31909);
var _saved_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39761);
const wholeMilliseconds = 4.5 * 60_000;
async function afterwork(step, path, surroundings) {
const { host } = surroundings;
const reins = (0,_reins_js__WEBPACK_IMPORTED_MODULE_13__  .Q)(wholeMilliseconds, _clock_js__WEBPACK_IMPORTED_MODULE_3__  .dQ);
try {
const saved = await (0,_saved_run_js__WEBPACK_IMPORTED_MODULE_12__  .F2)(path);
const raw = (0,_saved_run_js__WEBPACK_IMPORTED_MODULE_12__  .UD)(saved, { host: host.name, get: name => host.raw(name), parsers: {} });
const ended = await cleanUp(saved, { ...surroundings, raw }, reins);
if (ended !== undefined)
await host.finish(endingOf(step, ended));
}
catch (thrown) {
await host.finish(failed(step, (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown)));
}
finally {
reins.drop();
}
}
async function cleanUp(saved, wiring, reins) {
const { host } = wiring;
const ledger = await (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_4__.openLedger)(saved.place, wiring, reins.last);
const books = (0,_books_js__WEBPACK_IMPORTED_MODULE_6__  .F)(ledger, saved.stream);
const promotion = await promotionIn(books, saved, host);
const task = taskFor(promotion, saved, host);
if (task.kind === 'nothing') {
host.log.info(task.because);
return undefined;
}
host.log.warning(task.because);
const session = await sessionFor({ saved, wiring, reins, books }, promotion);
if (session === undefined)
return undefined;
const ended = await (0,_drive_js__WEBPACK_IMPORTED_MODULE_7__  .r)(session, { kind: task.event, at: session.clock.now() });
await (0,_announce_ended_js__WEBPACK_IMPORTED_MODULE_2__  .u)(wiring, ledger, saved.stream, [saved.order.plan.promotion]);
return ended;
}
async function promotionIn(books, { order }, host) {
if (!books.ledger.lasting)
return undefined;
try {
return (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_14__  .b)(await books.read(), order.plan.promotion);
}
catch (thrown) {
host.log.warning(`the ledger cannot be read: ${(0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).message}`);
return undefined;
}
}
function taskFor(promotion, { own, order }, host) {
const { promotion: id } = order.plan;
const outcome = host.saved('outcome');
const jobStatus = host.jobStatus();
const hasJobFailed = jobStatus === 'failed' || jobStatus === 'cancelled';
if (promotion?.finished)
return { kind: 'nothing', because: `${id} has ended: ${promotion.finished.outcome}` };
const { lease } = promotion ?? {};
if (lease && lease.driver !== own.driver) {
return { kind: 'nothing', because: `${lease.driver} drives ${id} now` };
}
const isResting = promotion?.rested !== undefined || (promotion === undefined && outcome !== undefined);
if (!isResting) {
return { kind: 'act', event: 'run-cancelled', because: `the run that drove ${id} is gone; it goes back` };
}
const isArmed = promotion?.state?.['name'] === 'armed' || (promotion === undefined && outcome === 'waiting');
if (isArmed && hasJobFailed && order.plan.until !== undefined) {
return { kind: 'act', event: 'job-failed', because: `${id} rests, and the job ${jobStatus}` };
}
return {
kind: 'nothing',
because: `${id} rests: ${promotion?.rested?.outcome ?? outcome ?? 'as it was asked to'}`,
};
}
async function sessionFor(ground, promotion) {
const { saved, wiring, reins, books } = ground;
const { host } = wiring;
const connected = await (0,_ports_connect_js__WEBPACK_IMPORTED_MODULE_11__  .u)(wiring, reins);
await connected.signInNow();
const common = await (0,_ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_10__  .I)(wiring.clock, connected.time);
const means = {
books,
targets: await connected.targets(common.clock, saved.order.plan.candidate),
clock: common.clock,
reins,
journal: (0,_journal_file_js__WEBPACK_IMPORTED_MODULE_8__  ._)(saved.journal, host.log.warning),
host,
thisRun: saved.own,
undoOthers: () => (0,_rollback_compensating_js__WEBPACK_IMPORTED_MODULE_5__  .G)({
ground: { wiring, reins, ledger: books.ledger, place: saved.place, common, own: saved.own },
books,
promotion: saved.order.plan.promotion,
runsCommands: false,
}),
};
if (promotion === undefined)
return withoutLedger(saved, means);
const taken = await (0,_open_js__WEBPACK_IMPORTED_MODULE_9__  .w9)(saved.order.plan.promotion, means, false);
if (taken.kind === 'left') {
host.log.info(taken.because);
return undefined;
}
return taken.session;
}
function withoutLedger({ order }, means) {
const at = means.clock.now();
const state = {
name: 'observing',
rung: 0,
since: at,
promotion: order.plan.promotion,
openedAt: at,
at,
asked: order.plan.rungs[0]?.percent ?? 1,
windows: [],
failed: false,
builds: {},
};
(0,_open_js__WEBPACK_IMPORTED_MODULE_9__  .Fs)(means, order, state);
return (0,_open_js__WEBPACK_IMPORTED_MODULE_9__  .MC)(order, means, state);
}
function endingOf(step, { outcome, because, fault }) {
return { step, outcome, headline: because, ...(fault && { fault }) };
}
function failed(step, fault) {
return { step, outcome: (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .sG)(fault.class), headline: fault.message, fault };
}
})
};
