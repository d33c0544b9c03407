export const id = 749;
export const ids = [749];
export const modules = {
30749:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createDeployments: () => (  createDeployments)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77750);
const permission = 'deployments: write';
const mostDeployments = 30;
const mostStatuses = 5;
function createDeployments(github, repository) {
const path = `repos/${(0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .ZC)(repository)}/deployments`;
return {
list: async (environment) => {
const query = new URLSearchParams({ environment, per_page: String(mostDeployments) });
const { json } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .fP)(github, { method: 'GET', path: `${path}?${query}`, permission });
return (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .Of)(json, 'deployments').map(deploymentIn);
},
statuses: async (id) => {
const of = `${path}/${id}/statuses?per_page=${mostStatuses}`;
const { json } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .fP)(github, { method: 'GET', path: of, permission });
return (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .Of)(json, 'states of a deployment').map(each => ({
state: textOf(each['state']),
logUrl: textOf(each['log_url']) || textOf(each['target_url']),
}));
},
create: async ({ isProduction, ...deployment }) => {
const body = {
...deployment,
required_contexts: [],
auto_merge: false,
production_environment: isProduction,
};
const { json } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .fP)(github, { method: 'POST', path, body, permission });
return deploymentIn(json).id;
},
say: async (id, { logUrl, ...status }) => {
const body = { ...status, auto_inactive: false, ...(logUrl !== undefined && { log_url: logUrl }) };
const retry = 'idempotent';
await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .fP)(github, { method: 'POST', path: `${path}/${id}/statuses`, body, permission, retry });
},
};
}
function deploymentIn(given) {
const { id, sha, payload } = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(given) ? given : {};
if (typeof id !== 'number')
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'GitHub tells a deployment without an id');
return { id, sha: textOf(sha), payload: payloadOf(payload) };
}
function payloadOf(given) {
if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(given))
return given;
try {
const value = JSON.parse(textOf(given));
return (0,_github_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(value) ? value : {};
}
catch {
return {};
}
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
