export const id = 7459;
export const ids = [7459];
export const modules = {
67459:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
explain: () => (  explain)
});
var _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97331);
var _fault_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70657);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
async function explain(words, io) {
const codes = Object.keys(_fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s);
const [given] = words;
if (given === undefined) {
io.stdout.write(`${codes.join('\n')}\n`);
return;
}
const code = given.toUpperCase().replaceAll('-', '_');
if ((0,_fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__  ._)(code)) {
io.stdout.write(`${(0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_1__  .Dv)(code).join('\n')}\n`);
return;
}
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__  .a)(code, codes);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('COMMAND_UNKNOWN', `there is no error code ${JSON.stringify(given.slice(0, 60))}`, {
hint: near === undefined ? 'run azure-promote explain for the list' : `did you mean ${near}?`,
});
}
}),
70657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dv: () => (  explainCode),
Kp: () => (  factLines),
Oy: () => (  explainFault)
});
var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
const errorsPage = 'docs/reference/errors.md';
function anchorOf(code) {
return code.toLowerCase();
}
function factLines(facts) {
return Object.entries(facts).map(([name, value]) => `${name}=${value}`);
}
function explainFault(fault) {
const facts = factLines(fault.facts);
return [
`${fault.code}  ${fault.message}`,
...facts.map((line, at) => `  ${at === 0 ? 'facts' : '     '}  ${line}`),
`  hint   ${fault.hint}`,
`  more   ${errorsPage}#${anchorOf(fault.code)}`,
];
}
function explainCode(code) {
const { class: kind, title, hint, more } = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s[code];
return [`${code} (${kind})`, '', title, '', more, '', `What to do: ${hint}.`];
}
})
};
