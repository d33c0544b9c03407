export const shared = {
33369:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  heraldInputs),
v: () => (  githubTokenInput)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const heraldInputs = {
'github-deployments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Keep the deployments of the repository right: one for each promotion, older ones inactive. Needs `deployments: write`.')),
'deployment-records': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'the name of an organisation' }), 'The organisation whose linked artifacts are told where the digest runs. Needs `artifact-metadata: write`.')),
'build-tags': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Tag the run with the promotion and its outcome.')),
'annotate-app-insights': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[Mm]icrosoft\.[Ii]nsights\/components\/[^/]+$/,
expected: 'the resource id of an Application Insights component',
}), 'The Application Insights component that gets a release annotation.'),
'webhook-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'The address that gets a message. Whoever knows it may write there: a secret.'),
'webhook-kind': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['generic', 'slack', 'teams']), 'generic', 'What listens there: `generic` gets JSON with a stable id and a count; `slack` and `teams` get a message of theirs.'),
};
const githubTokenInput = {
'github-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '${{ github.token }}', 'The token by which GitHub is told of the promotion, and asked who approved the run (`actions: read`).')),
};
}
};
