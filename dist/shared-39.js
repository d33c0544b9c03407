export const shared = {
53059:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
githubOf: () => (  githubOf),
remembering: () => (  remembering),
tellerFor: () => (  tellerFor),
wantedBy: () => (  wantedBy)
});
var _step_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4290);
var _step_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85062);
var _steps_announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33369);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88457);
var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76114);
var _rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36889);
var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94489);
const makers = {
'github-deployments': { isWanted: values => values['github-deployments'] === true, make: deployments },
'deployment-records': { isWanted: values => values['deployment-records'] !== undefined, make: records },
'build-tags': { isWanted: values => values['build-tags'] === true, make: tags },
'annotate-app-insights': {
isWanted: values => values['annotate-app-insights'] !== undefined,
make: annotations,
},
webhook: { isWanted: values => values['webhook-url'] !== undefined, make: webhook },
};
function wantedBy(values) {
return Object.entries(makers).flatMap(([name, { isWanted }]) => (isWanted(values) ? [name] : []));
}
const remembering = ['github-deployments', 'webhook'];
async function tellerFor(name, means) {
const making = makers[name];
if (making === undefined)
throw new Error(`there is no herald ${name}`);
return making.make(means);
}
async function deployments({ wiring, signal }) {
const [{ tellDeployments }, { createDeployments }] = await Promise.all([
__webpack_require__.e(  7673).then(__webpack_require__.bind(__webpack_require__, 77673)),
__webpack_require__.e(  749).then(__webpack_require__.bind(__webpack_require__, 30749)),
]);
const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_RUN_ID = '' } = wiring.environment;
return tellDeployments({
deployments: createDeployments(githubOf(wiring, signal), GITHUB_REPOSITORY),
sha: GITHUB_SHA,
run: GITHUB_RUN_ID,
logUrl: runOf(wiring),
info: wiring.host.log.info,
});
}
async function records({ wiring, values, signal }) {
const [{ tellRecords }, { recordDeployment }] = await Promise.all([
__webpack_require__.e(  1941).then(__webpack_require__.bind(__webpack_require__, 11941)),
__webpack_require__.e(  5997).then(__webpack_require__.bind(__webpack_require__, 5997)),
]);
const organisation = values['deployment-records'] ?? '';
const github = githubOf(wiring, signal);
const [owner, repository] = (wiring.environment['GITHUB_REPOSITORY'] ?? '').split('/');
const isOurs = owner?.toLowerCase() === organisation.toLowerCase() && repository !== undefined;
return tellRecords({
organisation,
record: record => recordDeployment(github, organisation, record),
...(isOurs && { repository }),
});
}
async function tags({ wiring }) {
const { tagsOf } = await __webpack_require__.e(  1880).then(__webpack_require__.bind(__webpack_require__, 61880));
const { host } = wiring;
return {
name: 'build-tags',
tell: async (news) => {
for (const tag of tagsOf(news))
host.tag?.(tag);
return undefined;
},
};
}
async function annotations({ wiring, values, signal }) {
const [{ tellAppInsights }, { createAnnotation }, { signIn }] = await Promise.all([
__webpack_require__.e(  8412).then(__webpack_require__.bind(__webpack_require__, 88412)),
__webpack_require__.e(  607).then(__webpack_require__.bind(__webpack_require__, 50607)),
Promise.all( [__webpack_require__.e(9861), __webpack_require__.e(4299)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const component = values['annotate-app-insights'] ?? '';
const subscription = component.split('/')[2];
return tellAppInsights({
create: async (annotation) => {
const { arm } = await signIn(wiring, subscription, signal);
await createAnnotation(arm, component, annotation);
},
component,
clock: wiring.clock,
run: runOf(wiring),
});
}
async function webhook({ wiring, values, signal }) {
const { tellWebhook } = await __webpack_require__.e(  952).then(__webpack_require__.bind(__webpack_require__, 30952));
const url = values['webhook-url'] ?? new _step_secret_js__WEBPACK_IMPORTED_MODULE_6__  .z('');
return tellWebhook({
transport: untraced(wiring, url, signal),
clock: wiring.clock,
url,
kind: values['webhook-kind'],
run: runOf(wiring),
});
}
function untraced({ host, ...wiring }, url, signal) {
host.mask(url);
const address = url.reveal().trim();
if (URL.canParse(address)) {
const { pathname, search } = new URL(address);
for (const part of [pathname, search])
if (part.length > 1)
host.mask(new _step_secret_js__WEBPACK_IMPORTED_MODULE_6__  .z(part));
}
const quiet = { ...host, log: { ...host.log, debug: () => undefined } };
return inRealTime({ ...wiring, host: quiet }, signal);
}
function inRealTime(wiring, signal) {
return (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__.openTransport)({ ...wiring, clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__  .dQ }, signal);
}
function githubOf(wiring, signal) {
const given = wiring.environment['GITHUB_API_URL'] ?? '';
return {
transport: inRealTime(wiring, signal),
api: new URL(URL.canParse(given) ? given : 'https://api.github.com'),
token: tokenIn(wiring),
};
}
function tokenIn({ raw }) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_0__  .K)({ ..._steps_announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .v, 'ledger-token': _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .hE['ledger-token'] }, [], raw);
return [values['github-token'], values['ledger-token']].find(token => token?.reveal().includes('{{') === false);
}
function runOf({ host, environment }) {
return (0,_rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_4__  .o)(host, environment).run;
}
}
};
