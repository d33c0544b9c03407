import { shared as shared29 } from './shared-29.js';
import { shared as shared34 } from './shared-34.js';
import { shared as shared35 } from './shared-35.js';
export const id = 6965;
export const ids = [6965];
export const modules = {
33369:
(shared29[33369]),
37524:
(shared34[37524]),
52201:
(shared35[52201]),
25687:
(shared35[25687]),
86965:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promote: () => (  promote)
});
var _step_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68264);
var _promote_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57485);
var _promote_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22944);
const promote = (0,_step_step_js__WEBPACK_IMPORTED_MODULE_0__  .o)()({
name: 'promote',
title: 'Promote',
summary: 'Promote one artifact into one environment, by the policy.',
about: [
'Reads `promotion.yml` where nobody who is promoted can change it, proves the artifact, and asks the rules: where it has to have run before and for how long, windows, freezes, what was rolled back or revoked, who has to approve. Then it places the artifact, gives it its traffic in steps, judges it on every step, goes back as soon as it is worse, and signs a record of how it went.',
'What may not begin yet ends as `waiting` and says until when; the same command goes on then, and says so when it is done. `dry-run` tells everything beforehand and changes nothing.',
'One promotion at a time for a service and an environment, whoever starts it and wherever, as long as they share a ledger; the others stand in line.',
],
inputs: _promote_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .K,
rules: [],
outputs: _promote_outputs_js__WEBPACK_IMPORTED_MODULE_2__  .z,
needs: ['promotion', 'people'],
variables: ['PROMOTION_ID'],
post: true,
examples: [
{
title: 'Promote what was built into production',
values: { environment: 'production', artifact: `sha256:${'0'.repeat(64)}` },
},
{
title: 'What would happen?',
values: { environment: 'production', artifact: `sha256:${'0'.repeat(64)}`, 'dry-run': 'true' },
},
{
title: 'Wait here for the soak in staging, for at most half an hour',
values: { environment: 'production', artifact: `sha256:${'0'.repeat(64)}`, 'wait-for': '30m' },
},
],
async look(ports, values) {
const { promoteBy } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8599), __webpack_require__.e(8535), __webpack_require__.e(8316), __webpack_require__.e(4421), __webpack_require__.e(6664), __webpack_require__.e(7274), __webpack_require__.e(8397), __webpack_require__.e(3186), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 222));
return promoteBy(ports, values);
},
});
}),
57485:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  promoteInputs),
o: () => (  ownInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33369);
var _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
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
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .mw)(name, 'The environment of the policy that it is promoted into.'),
artifact: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: new RegExp(`^(${digest}|[^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
expected: 'a digest `sha256:…`, an image `registry/name@sha256:…`, or a package `https://…#sha256:…`',
}), 'What is promoted. A digest is enough where the policy names the image or the package.'),
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)(name, 'The service, where the policy has several.'),
policy: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'promotion.yml', 'The path of the policy in the repository.'),
'policy-from': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(default-branch|checkout|[0-9a-f]{40})$/,
expected: '`default-branch`, the 40 digits of a commit, or `checkout`',
}), 'Where the policy is read: `default-branch`, a commit, or `checkout`, the file as it lies here. Default: the default branch on a runner, the file on a terminal.'),
'policy-digest': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }), 'The policy that a plan was made by, as its output `policy-digest` says. Another one is refused.'),
retry: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)(reason, 'Why something that was rolled back here is tried again.'),
'approved-by': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Who approved it, where no protection of the environment asks. Kept in the record.'),
'configuration-only': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Only settings differ from what runs there. The policy may have a ladder for that.'),
'wait-for': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '0s', 'How long it may wait here for its soak, its window or an approval. After that it ends as `waiting`, and the same command goes on.'),
'dry-run': _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK['dry-run'],
'job-timeout': _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK['job-timeout'],
journal: _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK.journal,
...ownInputs,
};
}),
22944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  promoteOutputs)
});
const promoteOutputs = {
promoted: '`true` when it has all of the traffic, also while it is still watched; otherwise `false`.',
promotion: 'The id of the promotion, `prm_…`. The steps that follow have it as `PROMOTION_ID`.',
weight: 'The share of the candidate in percent, as it was seen last.',
verdict: 'The last verdict, as JSON; empty when nothing was judged.',
'time-to-detect': 'Seconds from the first failing interval to the decision to go back; empty when it did not.',
decision: '`start`, `done`, `wait` or `refuse`: what the policy said.',
reasons: 'Why it waits or is refused, as JSON: `[{"rule":…,"why":…,"until":…}]`.',
'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
record: 'The digest of its record; empty when there is none yet.',
'policy-digest': 'The digest of the policy; `policy-digest` of a later run holds it to this one.',
plan: 'The plan, as JSON: shares, times, what happens in doubt.',
journal: 'The file with every decision and its reason; `azure-promote replay` reads it.',
};
}),
72877:
(shared34[72877])
};
