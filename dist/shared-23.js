export const shared = {
37524:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KK: () => (  canaryInputs),
OE: () => (  canaryRules),
dG: () => (  judgeInputs),
q$: () => (  leavingInputs),
sR: () => (  probeInputs)
});
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var rules = __webpack_require__(92299);
var traffic_kinds = __webpack_require__(21404);
var groups = __webpack_require__(88457);
var prometheus_inputs = __webpack_require__(25687);
var registering = __webpack_require__(72877);
var telemetry_inputs = __webpack_require__(74246);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/kinds.js
function severalLines(expected) {
const parse = (given) => {
const value = given.trim();
if (/[^\P{Cc}\n\r\t]/u.test(value))
return { expected, note: 'it contains a control character' };
return value === '' ? { expected } : { value };
};
return { name: 'list', expected, parse };
}
var load_inputs = __webpack_require__(52201);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/inputs.js
const digest = 'sha256:[0-9a-f]{64}';
const releaseInputs = {
expect: (0,input .lq)((0,kinds .Qq)({
pattern: new RegExp(`^([^\\s@]+@)?${digest}$`),
expected: 'a digest, `sha256:…`, or an image with its digest',
}), 'What has to lie in the candidate, by its digest. The step refuses when something else lies there.'),
'said-digest': (0,input .lq)((0,kinds .Qq)({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }), 'What lies in the candidate, where nobody can read it: Front Door, Traffic Manager, feature flags. Kept in the ledger on your word; where it can be read it is compared.'),
artifact: (0,input .lq)((0,kinds .Qq)({
pattern: new RegExp(`^([^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
expected: 'an image as `registry/name@sha256:…`, or a package as `https://…#sha256:…`',
}), 'What is placed in the candidate first, at 0 %. On Container Apps this creates the revision.'),
};
const climbInputs = {
ladder: (0,input .lq)(severalLines('rungs such as `5%/10m, 50%/10m, 100%`, or the name of a ladder'), 'The shares, and how long each is judged: `cautious`, `standard`, `half-hour`, `blue-green`, `instant`, or rungs such as `5%/10m, 50%/10m, 100%`. Default: by the target.'),
until: (0,input .lq)((0,kinds .KN)(), 'Rest at this share, armed: what goes wrong later in the job brings it back.'),
'hold-for': (0,input .IQ)((0,kinds .p0)(), '2h', 'How long it may rest, or be held, before it goes back by itself.'),
'on-job-failure': (0,input .IQ)((0,kinds .Yq)(['roll-back', 'hold']), 'roll-back', 'While it rests at `until`: what a failure later in the job does.'),
watch: (0,input .lq)((0,kinds .p0)(), 'How long the candidate is judged after it has all traffic. Default: by the ladder.'),
'hold-back': (0,input .lq)((0,kinds .KN)(), 'Leave this share with stable during the watch, so that there is somebody to compare with: `5%`. The candidate gets the rest when the watch has passed. For targets that promote by weights.'),
standby: (0,input .IQ)((0,kinds .p0)(), '0s', 'How long the version before is kept ready for going back, after the watch.'),
wait: (0,input .IQ)((0,kinds .Yq)(['inline', 'hand-off']), 'inline', '`hand-off` ends the step as soon as the candidate has all traffic; `resume` watches on, and must be alive.'),
'max-duration': (0,input .lq)((0,kinds .p0)(), 'Longer than this it does not take: then it goes back.'),
};
const judgeInputs = {
objectives: (0,input .lq)(severalLines('objectives such as `error-rate < 1%`, by lines or commas'), 'What is demanded of the candidate. Default: no more errors than stable, and not more than 5 %.'),
source: (0,input .lq)((0,kinds .Yq)(['platform', 'log-analytics', 'prometheus', 'probe', 'none']), 'Who counts requests: the platform’s own metrics, which need no configuration, a Log Analytics workspace, a Prometheus, or `probe`, our own requests to each arm. `none`: the probes before the first share alone decide. Default: `probe` when `load` is given, else `platform`.'),
...load_inputs .IV,
'workspace-id': telemetry_inputs .ZU['workspace-id'],
'app-insights-id': telemetry_inputs .ZU['app-insights-id'],
role: telemetry_inputs .ZU.role,
...prometheus_inputs .U,
'candidate-version': telemetry_inputs .__['candidate-version'],
'stable-version': telemetry_inputs .__['stable-version'],
};
const doubtInputs = {
'traffic-share': (0,input .IQ)((0,kinds .Yq)(['hold', 'tell']), 'hold', 'When the candidate gets another share of the requests than its weights allow: do not raise it, or only say so.'),
'on-undecided': (0,input .IQ)((0,kinds .Yq)(['hold', 'roll-back', 'accept']), 'hold', 'When twice the time of a rung does not tell: hold and then go back, go back at once, or go on.'),
'on-no-data': (0,input .IQ)((0,kinds .Yq)(['hold', 'roll-back']), 'roll-back', 'When no request of the candidate is counted although stable has some, and at least 10 were expected of it: go back at once, or hold and then go back. It never goes on.'),
'on-interrupt': (0,input .IQ)((0,kinds .Yq)(['roll-back', 'hold']), 'roll-back', 'When the run is cancelled before the candidate has all traffic.'),
};
const probeInputs = {
probes: (0,input .IQ)((0,kinds .ai)({ from: 0, to: 100, whole: true }), '3', 'So many answers of the candidate in a row must be right before the first percent. 0 asks for none.'),
...load_inputs .hx,
};
const endInputs = {
'dry-run': (0,input .IQ)((0,kinds .Jt)(), 'false', 'Print the whole plan, and change nothing.'),
'job-timeout': (0,input .lq)((0,kinds .p0)(), 'How long the job may last. Default: 6 h on GitHub, 60 min on Azure Pipelines. A plan that does not fit is told.'),
journal: (0,input .lq)((0,kinds .NJ)(), 'Where every decision is written, line by line. Default: the temporary folder of the runner.'),
};
const leavingInputs = {
'evict-pinned': (0,input .IQ)((0,kinds .Jt)(), 'false', 'App Service: after going back, place the build of production in the slot of the candidate as well, for clients that a cookie still sends there. The slot restarts, and the candidate is gone from it.', { visibleWhen: 'target = app-service' }),
};
const canaryInputs = {
...traffic_kinds .lY,
...releaseInputs,
...climbInputs,
...leavingInputs,
...registering .aD,
...judgeInputs,
...doubtInputs,
...probeInputs,
...groups .IA,
...groups .Pf,
...groups .tQ,
...endInputs,
...groups .g_,
...groups .hE,
...groups .oV,
};
const canaryRules = [
...traffic_kinds .ZF,
(0,rules .CQ)('artifact', 'expect', 'said-digest'),
(0,rules .CQ)('workspace-id', 'app-insights-id'),
(0,rules .eN)('workspace-id', 'source'),
(0,rules .eN)('app-insights-id', 'source'),
(0,rules .eN)('role', 'source'),
...prometheus_inputs .o,
];
},
72877:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NA: () => (  flagUndo),
aD: () => (  compensationInputs),
sT: () => (  asItIs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const form = {
pattern: /^feature-flag https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/[^\s/?#]{1,600}(\?label=[^\s&#]{1,600})? \S.{0,99}$/i,
expected: 'lines such as `feature-flag https://contoso.azconfig.io/new-checkout off`',
};
const compensationInputs = {
compensations: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Mn)(form), 'What is undone too when the traffic goes back, the last line first: `feature-flag STORE/FLAG VALUE`, with `?label=` behind the flag where it has one. `off`, `on` or a variant: who is to have it then. `as-it-is`: whoever has it when the rollout begins.'),
};
const asItIs = 'as-it-is';
function flagUndo(line) {
const [, place = '', to = ''] = /^\S+ (\S+) (.+)$/.exec(line) ?? [];
const { origin, pathname, searchParams } = new URL(place);
const label = searchParams.get('label');
const given = { target: 'feature-flag', store: origin, flag: decoded(pathname.slice(1)) };
return {
name: `feature-flag ${place}`,
given: label === null ? given : { ...given, 'flag-label': label },
to,
};
}
function decoded(text) {
try {
return decodeURIComponent(text);
}
catch {
return text;
}
}
}
};
