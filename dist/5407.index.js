export const id = 5407;
export const ids = [5407];
export const modules = {
55407:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
publish: () => (  publish)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88457);
async function publish(wiring, signed) {
const { host, environment, raw } = wiring;
const bundle = JSON.parse(signed);
const isCertified = typeof Object(Object(bundle).verificationMaterial).certificate === 'object';
if (!isCertified) {
host.log.warning('only what a job signs by its identity can be an attestation on GitHub: this record is in the ledger alone');
return;
}
const token = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_1__  .K)(_steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .hE, [], raw)['ledger-token'];
const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
try {
const { openTransport } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489));
await openTransport(wiring).send({
method: 'POST',
url: new URL(`${api}/repos/${repository}/attestations`),
headers: {
accept: 'application/vnd.github+json',
'x-github-api-version': '2022-11-28',
...(token && { authorization: `Bearer ${token.reveal()}` }),
},
body: JSON.stringify({ bundle }),
retry: 'idempotent',
});
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
host.log.warning(`the record is in the ledger, and GitHub did not take it as an attestation (permissions: attestations: write): ${fault.message}`);
}
}
})
};
