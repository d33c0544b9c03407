import { several } from './several.js';
export const id = 5997;
export const ids = [5997];
export const modules = {
5997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
recordDeployment: () => (  recordDeployment)
});
var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77750);
async function recordDeployment(github, organisation, record) {
const { environment, deployment, repository, ...rest } = record;
await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .fP)(github, {
method: 'POST',
path: `orgs/${(0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .ZC)(organisation)}/artifacts/metadata/deployment-record`,
body: {
...rest,
logical_environment: environment,
deployment_name: deployment,
...(repository !== undefined && { github_repository: repository }),
return_records: false,
},
permission: 'artifact-metadata: write',
retry: 'idempotent',
});
}
}),
77750:
(several[77750])
};
