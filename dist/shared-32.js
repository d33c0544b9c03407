export const shared = {
96848:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => (  codeOf),
d_: () => (  isPromoted),
gD: () => (  headlineOf),
sk: () => (  nextStep)
});
var _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
var _step_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41604);
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44515);
const codeOfCause = {
worse: 'CANDIDATE_WORSE',
undecided: 'CANDIDATE_UNPROVEN',
'no-data': 'CANDIDATE_UNPROVEN',
overdue: 'CANDIDATE_UNPROVEN',
'probe-failed': 'CANDIDATE_NOT_READY',
'not-ready': 'CANDIDATE_NOT_READY',
interrupted: 'CANCELLED',
aborted: 'ROLLOUT_ABORTED',
ordered: 'ROLLOUT_ABORTED',
'job-failed': 'ROLLOUT_ABORTED',
drifted: 'TRAFFIC_DRIFTED',
'not-settled': 'TRAFFIC_NOT_SETTLED',
'promotion-failed': 'PROMOTION_FAILED',
};
function codeOf({ outcome, state, fault }) {
if ((0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .gf)(outcome))
return undefined;
if (fault !== undefined)
return fault.code;
switch (state.name) {
case 'rolled-back':
case 'rolling-back':
return codeOfCause[state.cause];
case 'refused':
return known(state.code) ?? 'CANDIDATE_NOT_READY';
case 'stranded':
return 'ROLLOUT_STRANDED';
case 'superseded':
case 'abandoned':
return 'ROLLOUT_ABORTED';
case 'held':
return 'ROLLOUT_HELD';
default:
return 'ROLLOUT_LEFT';
}
}
function known(code) {
return code !== undefined && isCode(code) ? code : undefined;
}
function isCode(code) {
return Object.hasOwn(_fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s, code);
}
function isPromoted({ name, seen }) {
const after = ['watching', 'standing-by', 'promoted'].includes(name);
return name === 'promoted' || (after && seen === 100);
}
function headlineOf(ended, candidate) {
const { state, because, outcome } = ended;
switch (state.name) {
case 'promoted':
return `${candidate} has all of the traffic: ${because}`;
case 'rolled-back':
return `${withReason(ended, because)}${leftAsItWas(ended)}`;
case 'stranded':
return withReason(ended, state.why);
case 'rolling-back': {
if (outcome === 'rolled-back')
return withReason(ended, because);
const told = 'going back was begun, and is not proven';
return withReason(ended, turnOf(ended) === because ? told : `${told}: ${because}`);
}
case 'promoting':
return `${candidate} is on its way to all of the traffic: ${because}`;
default:
return outcome === 'waiting'
? `${candidate} rests at ${(0,_traffic_split_js__WEBPACK_IMPORTED_MODULE_2__  .l)(state.seen ?? 0)}: ${because}`
: because;
}
}
function withReason(ended, end) {
const turn = turnOf(ended);
return turn === undefined || turn === end ? end : `${turn}; ${end}`;
}
function leftAsItWas({ compensated = [] }) {
const left = compensated.filter(({ result }) => result !== 'undone').map(({ name }) => name);
return left.length === 0 ? '' : `; not undone: ${left.join(', ')}`;
}
function turnOf({ history }) {
const last = history.findLastIndex(({ state }) => !['rolling-back', 'rolled-back', 'stranded'].includes(state.name));
return history[last + 1]?.because;
}
function nextStep(ended) {
const { outcome, state } = ended;
switch (outcome) {
case 'passed':
case 'refused':
return undefined;
case 'rolled-back': {
const next = 'cause' in state ? nextAfter[state.cause] : nextAfter.worse;
if (state.name === 'rolling-back')
return `run resume, which sees whether the traffic is back; then ${next}`;
return leftAsItWas(ended) === ''
? next
: `run rollback, which undoes what is left, or do it by hand; then ${next}`;
}
case 'waiting':
return state.name === 'armed'
? 'call canary-shift again without until to go on; by itself it goes back at the time below'
: 'resume watches on; run it on a schedule';
case 'held':
return `decide: azure-promote continue or abort, with the id of the promotion; ${whatComes(state)}`;
case 'stranded':
return 'finish by hand: the commands are below';
case 'broken':
return 'the order to go back stands in the ledger: run resume, or finish by hand with the commands below';
default: {
const unreachable = outcome;
return unreachable;
}
}
}
function whatComes(state) {
const stays = state.name === 'held' && state.reason === 'stable-fails';
return stays ? 'the share stays until somebody does' : 'by itself it goes back at the time below';
}
const correct = 'read the verdict below, correct the candidate, and promote it again';
const seeWhy = 'read what the service said below; promote it again when that is settled';
const askThem = 'ask whoever ordered it; promote it again when that is settled';
const moreData = 'let more requests reach the candidate and the telemetry, or give the rungs more time';
const lookAtIt = 'look at the log of the candidate, correct it, and promote it again';
const nextAfter = {
worse: correct,
undecided: moreData,
'no-data': moreData,
overdue: 'find out what held it up, or give it more time',
'probe-failed': lookAtIt,
'not-ready': lookAtIt,
interrupted: 'promote it again when it suits',
aborted: askThem,
ordered: askThem,
'job-failed': 'correct what failed in the job, and promote it again',
drifted: 'find out who changed the traffic, and promote it again when that is settled',
'not-settled': seeWhy,
'promotion-failed': seeWhy,
};
}
};
