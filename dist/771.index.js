export const id = 771;
export const ids = [771];
export const modules = {
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
}),
40771:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
endStandby: () => (  endStandby)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _promotion_happened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86175);
var _resume_take_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84775);
const reason = 'the next release comes';
async function endStandby(ground, books, standing) {
const promotion = standing.holder?.id;
if (promotion === undefined || !isStandingBy(standing, promotion))
return false;
const { common, own, reins, wiring } = ground;
const at = { at: common.clock.now(), by: own.driver };
const told = await books.add(read => isStandingBy(read, promotion) ? [(0,_promotion_happened_js__WEBPACK_IMPORTED_MODULE_2__  .M)({ kind: 'continue-ordered', promotion, reason }, at)] : []);
const found = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_3__  .b)(told, promotion);
if (found === undefined || found.finished !== undefined)
return true;
wiring.host.log.info(`${promotion} stands by no longer: ${reason}`);
const terms = { until: Number.POSITIVE_INFINITY, goesOn: true, runsCommands: false };
const took = await (0,_resume_take_js__WEBPACK_IMPORTED_MODULE_1__  .s)({ ...ground, reins }, books.stream, { promotion: found, because: reason, take: true }, terms);
if (took.kind !== 'not-taken')
return true;
const { fault } = took.notTaken;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v(fault.code, `${promotion} stands by, and could not be ended: ${fault.message}`, {
cause: fault,
});
}
function isStandingBy(standing, id) {
const found = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_3__  .b)(standing, id);
return found?.finished === undefined && found?.state?.['name'] === 'standing-by';
}
})
};
