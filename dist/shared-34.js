export const shared = {
22588:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  openBooks)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97218);
var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57938);
var _promotion_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9743);
const mostTries = 12;
function openBooks(ledger, stream) {
let kept;
const standingOf = (0,_promotion_history_js__WEBPACK_IMPORTED_MODULE_2__  .Z)();
let turn = Promise.resolve();
const inTurn = (work) => {
const next = turn.then(work, work);
turn = next.catch(() => undefined);
return next;
};
const readAnew = async () => {
kept = await ledger.read(stream);
return kept;
};
const add = async (make) => {
for (let tries = 1;; tries += 1) {
const remembered = kept;
const before = remembered ?? (await readAnew());
const entries = make(standingOf(before));
if (entries.length === 0) {
if (remembered === undefined)
return standingOf(before);
kept = undefined;
continue;
}
kept = undefined;
const appended = await ledger.append(stream, entries, (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .E)(before));
if (appended.kind === 'appended') {
kept = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__  .W)(before, entries);
return standingOf(kept);
}
if (tries >= mostTries)
throw crowded(ledger, tries);
}
};
return {
ledger,
stream,
read: () => inTurn(async () => standingOf(await readAnew())),
known: () => inTurn(async () => standingOf(kept ?? (await readAnew()))),
add: make => inTurn(() => add(make)),
};
}
function crowded(ledger, tries) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_BUSY', `others wrote to the same stream ${tries} times in a row`, {
facts: { ledger: ledger.name },
});
}
}
};
