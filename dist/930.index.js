import { several } from './several.js';
import { common } from './common.js';
export const id = 930;
export const ids = [930];
export const modules = {
33369:
(common[33369]),
74735:
(several[74735]),
30930:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  tellEnded)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _promotion_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9743);
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86175);
var _step_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4290);
var _steps_announcing_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33369);
var _steps_rollback_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74735);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40653);
var _herald_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33717);
async function tellEnded(wiring, ledger, stream, ids) {
if (!ledger.lasting || ids.length === 0)
return;
try {
const standing = (0,_promotion_history_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(await ledger.read(stream));
const herald = await (0,_herald_js__WEBPACK_IMPORTED_MODULE_6__.openHerald)(wiring, ledger);
for (const promotion of new Set(ids.map(id => subjectOf(standing, id)))) {
const news = promotion && newsOf(standing, stream, promotion);
if (promotion === undefined || news === undefined)
continue;
await herald.tell(news, (0,_step_read_js__WEBPACK_IMPORTED_MODULE_2__  .K)(_steps_announcing_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .c, [], { ...wiring.raw, get: toldBefore(promotion) }));
}
}
catch (thrown) {
wiring.host.log.info(`nobody was told how it ended: ${(0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).message}`);
}
}
function subjectOf(standing, id) {
const promotion = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_7__  .b)(standing, id);
const undoes = promotion && (0,_steps_rollback_release_js__WEBPACK_IMPORTED_MODULE_4__  .ID)(promotion)?.undoes;
return undoes === undefined ? promotion : (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_7__  .b)(standing, undoes);
}
function toldBefore({ announced }) {
return name => {
if (name === 'github-deployments')
return announced[name] === undefined ? undefined : 'true';
return name === 'webhook-url' || !Object.hasOwn(announced, name) ? undefined : announced[name];
};
}
function newsOf(standing, stream, promotion) {
const { id, finished, order } = promotion;
if (finished === undefined)
return undefined;
const { plan, artifact } = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_5__  .Rx)(order);
const undone = standing.promotions.findLast(each => (0,_steps_rollback_release_js__WEBPACK_IMPORTED_MODULE_4__  .ID)(each)?.undoes === id && each.finished?.restored === true)?.finished;
const { because, digest } = undone ?? finished;
const outcome = undone === undefined ? finished.outcome : 'rolled-back';
const serving = outcome === 'rolled-back' ? digest : undefined;
return {
promotion: id,
stream,
digest: plan.digest ?? '',
...(artifact !== undefined && { artifact: artifact.reference }),
headline: because,
phase: 'ended',
outcome,
...(serving !== undefined && { serving }),
};
}
}),
33717:
(several[33717]),
10539:
(several[10539]),
53059:
(several[53059])
};
