import { several } from './several.js';
export const id = 5861;
export const ids = [5861];
export const modules = {
25861:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
approvalsOf: () => (  approvalsOf)
});
var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77750);
async function approvalsOf(github, repository, run) {
const { json } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .fP)(github, {
method: 'GET',
path: `repos/${(0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .ZC)(repository)}/actions/runs/${encodeURIComponent(run)}/approvals`,
permission: 'actions: read',
});
return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(json, 'approvals').map(({ state, user, environments }) => ({
state: textOf(state),
user: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(user) ? textOf(user['login']) : '',
environments: Array.isArray(environments)
? environments.map(each => ((0,_github_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(each) ? textOf(each['name']) : ''))
: [],
}));
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
}),
77750:
(several[77750])
};
