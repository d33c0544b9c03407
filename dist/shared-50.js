export const shared = {
86815:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
resume: () => (  resume)
});
var step = __webpack_require__(68264);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var groups = __webpack_require__(88457);
;// CONCATENATED MODULE: ./lib/shared/steps/resume/inputs.js
const resumeInputs = {
environment: {
...groups .oV.environment,
describe: 'The environment to look after, as the ledger knows it. No other one is touched.',
},
service: {
...groups .oV.service,
describe: 'One service of the environment. Default: all of them.',
},
for: (0,input .IQ)((0,kinds .p0)(), '4m', 'How long one run waits for data and deadlines; what takes longer is left to the next run. Going back is always finished.'),
'go-on': (0,input .IQ)((0,kinds .Jt)(), 'true', 'Whether it may give a candidate more traffic. With `false` it watches what has all of the traffic, and takes everything else back.'),
'run-commands': (0,input .IQ)((0,kinds .Jt)(), 'false', 'Whether programs that other steps registered to undo their work may be run here. With `false` they are printed.'),
'probe-header': (0,input .lq)((0,kinds .rJ)(), 'A header that lets probes in, as `name: value`; no ledger keeps it.'),
...groups .g_,
...groups .hE,
};
var split = __webpack_require__(44515);
var ending = __webpack_require__(96848);
var outcome = __webpack_require__(41604);
;// CONCATENATED MODULE: ./lib/shared/steps/resume/worst.js
const ranks = {
passed: 0,
waiting: 1,
refused: 2,
held: 3,
'rolled-back': 4,
broken: 5,
stranded: 6,
};
function worstOf({ taken, notTaken }) {
const ends = [...taken.map(endOf), ...notTaken.map(failureOf)];
const best = { outcome: 'passed', code: undefined };
return ends.reduce((worst, end) => (ranks[end.outcome] > ranks[worst.outcome] ? end : worst), best);
}
function endOf({ ended, compensated }) {
const isLeft = compensated.some(({ result }) => result !== 'undone');
if (isLeft && ended.outcome !== 'broken')
return { outcome: 'stranded', code: 'ROLLOUT_STRANDED' };
return { outcome: ended.outcome, code: (0,ending .$N)(ended) };
}
function failureOf({ fault }) {
return { outcome: (0,outcome .sG)(fault.class), code: fault.code };
}
function areAllPromoted({ taken, notTaken }) {
return taken.length > 0 && notTaken.length === 0 && taken.every(({ ended }) => (0,ending .d_)(ended.state));
}
function nextLook({ taken }) {
const times = taken.flatMap(({ ended }) => (ended.wakeAt === undefined ? [] : [ended.wakeAt]));
return times.length === 0 ? undefined : Math.min(...times);
}
;// CONCATENATED MODULE: ./lib/shared/steps/resume/report.js
function roundHeadline(round) {
const { taken, left, notTaken, environment } = round;
const told = [
...taken.map(each => `${each.stream.service}: ${(0,ending .gD)(each.ended, each.candidate)}`),
...notTaken.map(({ stream, fault }) => `${stream.service}: ${fault.message}`),
];
if (told.length > 0)
return told.join('; ');
if (left.length === 0)
return `nothing is open in ${environment}`;
return `nothing to do in ${environment}: ${left.map(({ stream, because }) => `${stream.service}: ${because}`).join('; ')}`;
}
function roundFindings({ notTaken }) {
return notTaken.map(({ stream, fault }) => ({
name: stream.service,
looked: 'could-not-look',
fine: false,
expected: 'a rollout that can be taken',
got: `${fault.code}: ${fault.message}`,
fix: fault.hint,
}));
}
function roundReport(round) {
const { taken, left, notTaken, environment, ledger } = round;
return [
{ kind: 'heading', text: `resume in ${environment}: ${worstOf(round).outcome}` },
paragraph(roundHeadline(round)),
paragraph(`It read ${ledger}, and left a sign there that it is alive.`),
...takenTable(taken),
...leftTable(round),
...taken.flatMap(detail),
...notTaken.flatMap(failure),
...(left.length + taken.length + notTaken.length === 0
? [paragraph('No rollout is open: there was nothing to do.')]
: []),
];
}
function takenTable(taken) {
if (taken.length === 0)
return [];
const rows = taken.map(each => {
const { stream, promotion, because, ended } = each;
const { state, wakeAt } = ended;
return [
stream.service,
promotion,
because,
endOf(each).outcome,
`${state.name}, ${(0,split .l)(state.seen ?? 0)}`,
wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
];
});
return [
{
kind: 'table',
columns: ['Service', 'Promotion', 'Taken since', 'Outcome', 'Stands at', 'Again at'],
rows,
},
];
}
function leftTable({ left }) {
if (left.length === 0)
return [];
const rows = left.map(({ stream, promotion, because }) => [stream.service, promotion, because]);
return [{ kind: 'table', columns: ['Left alone', 'Promotion', 'Because'], rows }];
}
function detail(each) {
const { stream, ended, lacked, byHand, compensated, candidate } = each;
const { outcome } = endOf(each);
const entries = [
...(lacked === undefined ? [] : [`it could not go on: ${lacked}`]),
...ended.history.map(({ at, because }) => `${new Date(at).toISOString()} ${because}`),
...compensated.map(({ name, result, words }) => `${name}: ${result}, ${words}`),
...(ended.leftOver ?? []),
...ended.warnings,
...(ended.journal === undefined ? [] : [`journal: ${ended.journal}`]),
];
const isOpen = outcome === 'stranded' || outcome === 'broken' || outcome === 'held';
const commands = [
...(isOpen && (ended.state.name !== 'rolled-back' || outcome === 'held') ? byHand : []),
...compensated.flatMap(one => one.byHand),
];
return [
{ kind: 'heading', text: `${stream.service}: ${outcome}` },
paragraph((0,ending .gD)(ended, candidate)),
...(entries.length === 0 ? [] : [{ kind: 'list', entries }]),
...handBlocks(commands),
];
}
function failure({ stream, promotion, fault, byHand }) {
const facts = Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`);
return [
{ kind: 'heading', text: `${stream.service}: not taken` },
paragraph(`${fault.code}: ${fault.message}`),
{
kind: 'list',
entries: [
`hint: ${fault.hint}`,
...facts,
...(promotion === undefined ? [] : [`promotion: ${promotion}`]),
],
},
...handBlocks(byHand),
];
}
function handBlocks(commands) {
return commands.length === 0
? []
: [paragraph('To finish by hand:'), { kind: 'code', text: commands.join('\n') }];
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
;// CONCATENATED MODULE: ./lib/shared/steps/resume.js
const outputs = {
promoted: '`true` when it took something, and all that it took has its traffic on the candidate; otherwise `false`.',
'resume-at': 'When the first of them has to be looked at again, in UTC; empty when none has to.',
taken: 'What it took, as JSON: `[{"service":…,"promotion":…,"because":…,"outcome":…,"state":…,"weight":…,"resumeAt":…}]`.',
skipped: 'What it left alone, as JSON: `[{"service":…,"promotion":…,"because":…}]`.',
};
const resume = (0,step .o)()({
name: 'resume',
title: 'Resume',
summary: 'Finish or take back every rollout that nobody drives.',
about: [
'Looks through the ledger for rollouts of one environment that nobody drives: their runner was killed, or they rest until a time that has come, or somebody gave them an order. It goes on with them, finishes them, or takes them back, by the plan that was stored when they began. Run it on a schedule, behind the job that promotes, and behind its workflow.',
'It needs an identity of its own and an environment without reviewers: a run that waits for an approval takes nothing back. It signs in before it takes anything. What it lacks for going on, such as the right to read telemetry, makes it go back.',
'It is red when it had to take something back, also when that went well: somebody has to know.',
],
inputs: resumeInputs,
rules: [],
outputs,
needs: ['resume'],
examples: [
{
title: 'Look after production',
values: { environment: 'production' },
},
{
title: 'One service, with a ledger in a blob container, waiting for longer',
values: {
environment: 'production',
service: 'payments',
ledger: 'https://stpromote.blob.core.windows.net/ledger',
for: '10m',
},
},
],
async look({ resume: desk }, values) {
const round = await desk.round(values);
const { outcome, code } = worstOf(round);
return {
outcome,
...(code !== undefined && { code }),
headline: roundHeadline(round),
findings: roundFindings(round),
outputs: outputsOf(round),
document: roundReport(round),
};
},
});
function outputsOf(round) {
const next = nextLook(round);
return {
promoted: String(areAllPromoted(round)),
'resume-at': next === undefined ? '' : new Date(next).toISOString(),
taken: JSON.stringify(round.taken.map(summed)),
skipped: JSON.stringify(round.left.map(({ stream, promotion, because }) => ({ service: stream.service, promotion, because }))),
};
}
function summed(each) {
const { stream, promotion, because, ended } = each;
const { state, wakeAt } = ended;
return {
service: stream.service,
promotion,
because,
outcome: endOf(each).outcome,
state: state.name,
weight: state.seen ?? 0,
resumeAt: wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
};
}
}
};
