export const id = 4322;
export const ids = [4322];
export const modules = {
51941:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
noneLedger: () => (  noneLedger)
});
var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97218);
var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57938);
var _stream_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20159);
function noneLedger() {
const kept = new Map();
const entriesOf = (stream) => kept.get((0,_stream_path_js__WEBPACK_IMPORTED_MODULE_1__  .CX)(stream))?.entries ?? [];
return {
name: 'none',
lasting: false,
read: async (stream) => entriesOf(stream),
append: async (stream, added, expected) => {
const before = entriesOf(stream);
if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__  .E)(before) !== expected)
return { kind: 'conflict' };
const entries = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__  .W)(before, added);
if (added.length > 0)
kept.set((0,_stream_path_js__WEBPACK_IMPORTED_MODULE_1__  .CX)(stream), { stream, entries });
return { kind: 'appended', version: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__  .E)(entries) };
},
streams: async (of) => (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_1__  .IP)([...kept.values()].map(({ stream }) => stream).filter((0,_stream_path_js__WEBPACK_IMPORTED_MODULE_1__  .yW)(of))),
};
}
})
};
