import { shared as shared23 } from './shared-23.js';
import { shared as shared24 } from './shared-24.js';
import { shared as shared38 } from './shared-38.js';
export const id = 7485;
export const ids = [7485];
export const modules = {
33369:
(shared38[33369]),
37524:
(shared23[37524]),
52201:
(shared24[52201]),
25687:
(shared24[25687]),
57485:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  promoteInputs),
o: () => (  ownInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33369);
var _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
var _telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74246);
const digest = 'sha256:[0-9a-f]{64}';
const name = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const reason = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,300}$/u, expected: 'a sentence of at most 300 characters' });
const ownInputs = {
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_,
'ledger-token': _groups_js__WEBPACK_IMPORTED_MODULE_3__  .hE['ledger-token'],
..._announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .v,
};
const promoteInputs = {
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .mw)(name, 'The environment of the policy that it is promoted into.'),
artifact: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: new RegExp(`^(${digest}|[^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
expected: 'a digest `sha256:…`, an image `registry/name@sha256:…`, or a package `https://…#sha256:…`',
}), 'What is promoted. A digest is enough where the policy names the image or the package.'),
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)(name, 'The service, where the policy has several.'),
policy: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'promotion.yml', 'The path of the policy in the repository.'),
'policy-from': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(default-branch|checkout|[0-9a-f]{40})$/,
expected: '`default-branch`, the 40 digits of a commit, or `checkout`',
}), 'Where the policy is read: `default-branch`, a commit, or `checkout`, the file as it lies here. Default: the default branch on a runner, the file on a terminal.'),
'policy-digest': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }), 'The policy that a plan was made by, as its output `policy-digest` says. Another one is refused.'),
retry: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)(reason, 'Why something that was rolled back here is tried again.'),
'approved-by': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Who approved it, where no protection of the environment asks. Kept in the record.'),
'configuration-only': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Only settings differ from what runs there. The policy may have a ladder for that.'),
'wait-for': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '0s', 'How long it may wait here for its soak, its window or an approval. After that it ends as `waiting`, and the same command goes on.'),
'candidate-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)(_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .px, 'How telemetry names the version that is promoted, where it is judged by versions. What the policy says of it stands.'),
'stable-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_5__  .lq)(_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .px, 'How telemetry names the version that it takes over from.'),
'dry-run': _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK['dry-run'],
'job-timeout': _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK['job-timeout'],
journal: _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK.journal,
...ownInputs,
};
}),
72877:
(shared23[72877]),
74246:
(shared24[74246])
};
