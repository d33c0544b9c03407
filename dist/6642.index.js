import { shared as shared16 } from './shared-16.js';
import { shared as shared45 } from './shared-45.js';
import { shared as shared57 } from './shared-57.js';
export const id = 6642;
export const ids = [6642];
export const modules = {
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
}),
49297:
(shared45[49297]),
15372:
(shared45[15372]),
45259:
(shared16[45259]),
51337:
(shared45[51337]),
26642:
(shared57[26642])
};
