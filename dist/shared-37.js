export const shared = {
86965:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
const { promoteBy } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8599), __webpack_require__.e(3681), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(8987), __webpack_require__.e(3032), __webpack_require__.e(9167), __webpack_require__.e(4824), __webpack_require__.e(8397), __webpack_require__.e(3186), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 222));
return promoteBy(ports, values);
},
});
},
22944:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
