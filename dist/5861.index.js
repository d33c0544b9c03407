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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ce: () => (  isFields),
Of: () => (  listIn),
ZC: () => (  nameIn),
fP: () => (  askGithub)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const deadlineMilliseconds = 8_000;
async function askGithub(github, request) {
const { transport, api, token } = github;
const { method, path, body, retry } = request;
const url = new URL(`${api.pathname.replace(/\/$/, '')}/${path}`, api);
try {
return await transport.send({
method,
url,
headers: {
accept: 'application/vnd.github+json',
'x-github-api-version': '2022-11-28',
...(token && { authorization: `Bearer ${token.reveal()}` }),
},
...(body !== undefined && { body: JSON.stringify(body) }),
...(retry !== undefined && { retry }),
deadlineMilliseconds,
tryMilliseconds: deadlineMilliseconds,
});
}
catch (thrown) {
throw refusal(thrown, request, token);
}
}
function refusal(thrown, { permission }, token) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
const { status } = thrown.facts;
if (status !== 401 && status !== 403 && status !== 404)
return thrown;
const hint = token === undefined
? 'give it a token'
: `give the job \`permissions: { ${permission} }\`, or another token that may do so`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_REFUSED', thrown.message, { hint, facts: thrown.facts, cause: thrown });
}
function nameIn(text) {
return text.split('/').map(encodeURIComponent).join('/');
}
function isFields(value) {
return typeof value === 'object' && Boolean(value) && !Array.isArray(value);
}
function listIn(json, what) {
if (Array.isArray(json) && json.every(isFields))
return json;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `GitHub answered with something that is no list of ${what}`);
}
})
};
