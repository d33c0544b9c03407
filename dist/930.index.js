import { shared as shared38 } from './shared-38.js';
import { shared as shared39 } from './shared-39.js';
export const id = 930;
export const ids = [930];
export const modules = {
33369:
(shared38[33369]),
74735:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ID: () => (  rollbackOf),
l7: () => (  releaseOf),
s5: () => (  newestRelease)
});
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86175);
var _rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35305);
var _rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60213);
const moving = ['passed', 'rolled-back', 'stranded'];
function newestRelease(standing) {
const moved = standing.promotions.filter(({ finished }) => moving.includes(finished?.outcome ?? ''));
const promotion = moved.at(-1);
return promotion === undefined ? undefined : releaseOf(promotion, standing);
}
function releaseOf(promotion, standing) {
const told = rollbackOf(promotion);
const hasPassed = promotion.finished?.outcome === 'passed';
const undone = told?.undoes === undefined ? undefined : (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__  .b)(standing, told.undoes);
if (undone !== undefined && undone.openedAt < promotion.openedAt) {
const release = releaseOf(undone, standing);
return release && { ...release, promotion, hasPassed, isRollback: true };
}
const points = pointsOf(promotion);
return points && { ...points, promotion, hasPassed, isRollback: told !== undefined };
}
function rollbackOf({ order }) {
const { rollback } = order;
if (typeof rollback !== 'object')
return undefined;
const undoes = 'undoes' in rollback ? rollback['undoes'] : undefined;
return typeof undoes === 'string' ? { undoes } : {};
}
function pointsOf({ order, state, finished, }) {
const { plan } = order;
if (!(0,_rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__  .x)(plan) || !(0,_rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__  .z)(state))
return undefined;
const { builds } = state;
const { candidate, stable } = plan;
const isExchanged = state.exchanged === true;
const at = (arm) => builds[arm] ?? '';
const brought = finished?.digest ?? plan.digest;
return {
plan,
old: isExchanged ? { arm: candidate, build: at(candidate) } : { arm: stable, build: at(stable) },
result: isExchanged
? { arm: stable, build: brought ?? at(stable) }
: { arm: candidate, build: brought ?? at(candidate) },
};
}
}),
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openHerald: () => (  openHerald)
});
var fault_fault = __webpack_require__(88538);
var clock = __webpack_require__(76114);
var announce_patience = __webpack_require__(10539);
var happened = __webpack_require__(5526);
var promotion_standing = __webpack_require__(86175);
var ledgers = __webpack_require__(84134);
var books = __webpack_require__(22588);
var this_run = __webpack_require__(36889);
;// CONCATENATED MODULE: ./lib/shared/wiring/announce/references.js
function openReferences(wiring, given) {
const remembered = new Map();
const kept = new Map();
return signal => {
let opened;
const books = (news) => {
opened ??= openFor(news, given ?? (0,ledgers.openLedger)((0,ledgers .bC)(wiring).place, wiring, signal));
return opened;
};
return {
of: async (news) => {
const { promotion: id } = news;
if (!kept.has(id)) {
const standing = await (await books(news))?.read();
const announced = (standing && (0,promotion_standing .b)(standing, id)?.announced) ?? {};
kept.set(id, announced);
remembered.set(id, { ...announced, ...remembered.get(id) });
}
return remembered.get(id) ?? {};
},
keep: async (news, found) => {
const { promotion: id } = news;
const before = kept.get(id) ?? {};
remembered.set(id, { ...remembered.get(id), ...found });
const fresh = Object.entries(found).filter(([herald, reference]) => before[herald] !== reference);
if (fresh.length > 0 && (await writtenBy(wiring, news, { fresh, books: await books(news) }))) {
kept.set(id, { ...before, ...found });
}
},
};
};
}
async function writtenBy(wiring, news, { fresh, books }) {
let isWritten = false;
await books?.add(standing => {
const announced = (0,promotion_standing .b)(standing, news.promotion)?.announced;
isWritten = announced !== undefined || news.phase !== 'waiting';
return fresh
.filter(([herald, reference]) => isWritten && announced?.[herald] !== reference)
.map(each => announcedEntry(wiring, news.promotion, each));
});
return isWritten;
}
async function openFor({ stream }, opening) {
const ledger = await opening;
return ledger.lasting ? (0,books .F)(ledger, stream) : undefined;
}
function announcedEntry({ clock, host, environment }, promotion, [herald, reference]) {
const written = { at: clock.now(), by: (0,this_run .o)(host, environment).driver };
return (0,happened .M)({ kind: 'announced', promotion, herald, reference }, written);
}
var tellers = __webpack_require__(53059);
;// CONCATENATED MODULE: ./lib/shared/wiring/announce/herald.js
async function openHerald(wiring, ledger) {
const referencesWith = openReferences(wiring, ledger);
let turn = Promise.resolve();
const telling = async (news, values) => {
const patience = (0,announce_patience .e)(wiring.host, wiring.stopwatch ?? clock .dQ);
try {
const references = referencesWith(patience.signal);
await tellAll({ wiring, patience, references, news: withoutSecrets(wiring, news), values });
}
catch (thrown) {
warn(wiring, 'the announcement was not made', thrown);
}
finally {
patience.end();
}
};
return {
tell: (news, values) => {
if ((0,tellers.wantedBy)(values).length === 0)
return Promise.resolve();
turn = turn.then(() => telling(news, values));
return turn;
},
};
}
async function tellAll(telling) {
const { wiring, patience, references, news, values } = telling;
const names = (0,tellers.wantedBy)(values);
const isKept = names.some(name => tellers.remembering.includes(name));
const before = isKept ? await referencesOf(telling) : {};
const told = await Promise.all(names.map(name => tellOne(telling, name, before[name])));
const found = Object.fromEntries(told.flatMap(each => (each === undefined ? [] : [each])));
try {
await Promise.race([references.keep(news, found), patience.over]);
}
catch (thrown) {
warn(wiring, 'where the announcements lie is not kept in the ledger', thrown);
}
}
async function referencesOf({ wiring, patience, references, news }) {
try {
return await Promise.race([references.of(news), patience.over]);
}
catch (thrown) {
warn(wiring, 'the ledger does not tell where earlier announcements lie', thrown);
return {};
}
}
async function tellOne({ wiring, patience, news, values }, name, reference) {
try {
const means = { wiring, values, signal: patience.signal };
const telling = (0,tellers.tellerFor)(name, means).then(teller => teller.tell(news, reference));
const found = await Promise.race([telling, patience.over]);
return found === undefined ? undefined : [name, found];
}
catch (thrown) {
warn(wiring, `${name} was not told`, thrown);
return undefined;
}
}
function warn({ host }, what, thrown) {
const fault = (0,fault_fault .P)(thrown);
const hint = fault.code === 'UNEXPECTED' ? '' : ` (${fault.hint})`;
host.log.warning(`${what}: ${fault.message}${hint}`);
}
function withoutSecrets({ host }, news) {
return { ...news, headline: host.redact?.(news.headline) ?? news.headline };
}
}),
10539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  startPatience)
});
const patienceMilliseconds = 10_000;
const lastMilliseconds = 1_500;
function startPatience({ cancelled }, stopwatch) {
const [controller, ended] = [new AbortController(), new AbortController()];
const endAfter = (milliseconds, why) => void stopwatch.sleep(milliseconds, ended.signal).then(() => controller.abort(new Error(why)), () => undefined);
const hurry = () => endAfter(lastMilliseconds, 'the run was cancelled, and there was no time left for it');
endAfter(patienceMilliseconds, `it took longer than ${patienceMilliseconds / 1_000} s`);
if (cancelled.aborted)
hurry();
else
cancelled.addEventListener('abort', hurry, { once: true });
const over = new Promise((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }));
over.catch(() => undefined);
return {
signal: controller.signal,
over,
end: () => {
cancelled.removeEventListener('abort', hurry);
ended.abort();
},
};
}
}),
53059:
(shared39[53059])
};
