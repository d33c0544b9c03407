import { shared as shared13 } from './shared-13.js';
import { shared as shared20 } from './shared-20.js';
import { shared as shared21 } from './shared-21.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared24 } from './shared-24.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared26 } from './shared-26.js';
import { shared as shared54 } from './shared-54.js';
export const id = 7057;
export const ids = [7057,8457];
export const modules = {
75993:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
plan: () => (  plan)
});
var fault = __webpack_require__(88538);
var short_forms = __webpack_require__(88373);
var usual = __webpack_require__(67968);
var settings = __webpack_require__(43100);
var rollout_ladder = __webpack_require__(11498);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var step = __webpack_require__(68264);
var groups = __webpack_require__(88457);
var foresight_report = __webpack_require__(36333);
var inputs = __webpack_require__(34621);
var plan_of = __webpack_require__(96653);
;// CONCATENATED MODULE: ./lib/shared/steps/slo-gate/measuring.js
const hour = { milliseconds: 3_600_000 };
const counted = {
kind: 'ceiling',
name: 'errors <= 100%',
role: 'watch',
metric: 'requests',
bad: { kind: 'errors' },
most: 1,
};
const nobody = {
'candidate-version': undefined,
'stable-version': undefined,
'candidate-role': undefined,
'stable-role': undefined,
'candidate-where': undefined,
'stable-where': undefined,
alerts: undefined,
'alerts-of': undefined,
load: undefined,
'candidate-url': undefined,
'stable-url': undefined,
'probe-version': undefined,
'load-test-url': undefined,
'load-test-run': undefined,
candidate: undefined,
stable: undefined,
promotion: undefined,
service: undefined,
environment: 'production',
'evidence-folder': undefined,
};
async function measuredTraffic(gate, place) {
const opened = await gate.open({ ...place, ...nobody });
const values = { sensitive: false, alpha: undefined, cluster: undefined, for: undefined, every: undefined };
const plan = (0,plan_of .X)({
values: { ...values, window: hour },
wish: { objectives: [counted], remarks: [] },
opened,
host: gate.host,
});
const { evidence } = await gate.watch(plan);
const told = evidence.counts['requests'];
if (told?.kind !== 'told') {
throw new fault .v('GATE_NO_DATA', `the traffic is not known: ${told?.why ?? 'nobody was asked'}`, {
hint: 'give the rate, or name a source that counts the requests',
});
}
const cells = told.value.intervals.flatMap(({ candidate, stable }) => [candidate ?? [], stable ?? []].flat());
const total = cells.reduce((sum, each) => sum + each.total, 0);
const bad = cells.reduce((sum, each) => sum + each.bad, 0);
const seconds = (plan.until - plan.from) / 1_000;
return {
perSecond: total / seconds,
errorRate: Math.max(bad, 0.5) / Math.max(1, total),
latency: opened.source.abilities.latency,
words: `as ${opened.source.name} counted in the last hour`,
};
}
var traffic = __webpack_require__(16539);
var telemetry_inputs = __webpack_require__(74246);
;// CONCATENATED MODULE: ./lib/shared/cli/plan.js
const { target, 'resource-group': group, app, 'resource-id': id } = inputs .l;
const plan_inputs = {
ladder: (0,input .IQ)((0,telemetry_inputs .ge)('rungs such as `5%/10m, 50%/10m, 100%`, or the name of a ladder'), 'cautious', 'The ladder, as canary-shift takes it.'),
rate: (0,input .lq)((0,traffic .LJ)(), 'The traffic of the service, such as `120/s`. Without it the source is asked for the last hour.'),
'error-rate': (0,input .lq)((0,kinds .KN)(), 'The share of requests that fail anyway. Default: as measured, else 0.1%.'),
'by-hour': (0,input .lq)((0,traffic .bq)(), 'How the traffic changes over the day in UTC, such as `00=5/s, 08=120/s, 20=30/s`.'),
objectives: (0,input .lq)((0,telemetry_inputs .ge)('objectives such as `errors no worse than stable`, by lines or commas'), 'What is demanded. Default: no more errors than stable, and no more latency.'),
sensitive: (0,input .IQ)((0,kinds .Jt)(), 'false', 'As slo-gate has it.'),
...telemetry_inputs .ZU,
target,
'resource-group': group,
app,
'resource-id': id,
...groups .g_,
};
const usualErrorRate = 0.001;
const plan = (0,step .o)()({
name: 'plan',
title: 'Plan',
summary: 'Tell what a ladder can see at this traffic: the smallest regression that each share finds.',
about: [
'For every share it says which regression would be found before it ends in 9 of 10 rollouts, and warns where it is blind. Nothing is moved, and with `rate` nothing is asked.',
],
inputs: plan_inputs,
rules: [],
outputs: { foresight: 'The numbers, as JSON.', decidable: '`true` when the ladder finds what it has to.' },
needs: ['gate'],
examples: [
{ title: 'Can 1 % of 100 requests a second be judged?', values: { rate: '100/s', ladder: 'cautious' } },
],
async look({ gate }, values) {
const measured = values.rate === undefined ? await measuredTraffic(gate, values) : undefined;
const given = values['error-rate'];
const foretold = (0,foresight_report .Q)({
rungs: rungsIn(values),
objectives: objectivesIn(values, measured),
settings: values.sensitive ? settings .M : settings .U,
stepMilliseconds: 30_000,
traffic: {
perSecond: values.rate ?? measured?.perSecond ?? 0,
errorRate: given === undefined ? (measured?.errorRate ?? usualErrorRate) : given / 100,
},
day: values['by-hour'] ?? [],
measured: measured?.words ?? 'as given',
});
const { isDecidable, headline, document, foresight } = foretold;
return {
outcome: isDecidable ? 'passed' : 'refused',
...(!isDecidable && { code: 'PLAN_UNFIT' }),
headline,
findings: [],
outputs: { foresight: JSON.stringify(foresight), decidable: String(isDecidable) },
document,
};
},
});
function rungsIn({ ladder }) {
const parsed = (0,rollout_ladder ._k)(ladder);
if (parsed.kind === 'problems')
throw wrong('ladder', (0,rollout_ladder .ll)(parsed.problems));
const { rungs } = parsed.ladder;
if (rungs.length === 0)
throw wrong('ladder', 'expected a share below 100 %: without one nothing is compared');
return rungs.map(({ percent: share, lasts }) => ({
percent: share,
milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds,
}));
}
function objectivesIn({ objectives }, measured) {
if (objectives === undefined)
return (0,usual .R)(measured ?? { latency: 'histogram' });
const read = (0,short_forms .ov)(objectives);
if ('value' in read)
return read.value;
throw (0,short_forms .NZ)(read.problems);
}
function wrong(name, why) {
return new fault .v('INPUT_INVALID', 'one input needs attention', { facts: { [`--${name}`]: why } });
}
}),
60085:
(shared20[60085]),
52037:
(shared21[52037]),
32120:
(shared21[32120]),
3353:
(shared20[3353]),
58966:
(shared21[58966]),
99506:
(shared21[99506]),
9388:
(shared20[9388]),
46971:
(shared13[46971]),
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
52201:
(shared24[52201]),
88457:
(shared25[88457]),
25687:
(shared24[25687]),
34621:
(shared54[34621]),
74246:
(shared24[74246]),
21404:
(shared26[21404])
};
