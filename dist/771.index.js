import { several } from './several.js';
export const id = 771;
export const ids = [771];
export const modules = {
31635:
(several[31635]),
84775:
(several[84775]),
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
