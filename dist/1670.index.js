import { shared as shared16 } from './shared-16.js';
export const id = 1670;
export const ids = [1670];
export const modules = {
31670:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
judgeAgain: () => (  judgeAgain),
replay: () => (  replay)
});
var external_node_fs_ = __webpack_require__(73024);
var fault = __webpack_require__(88538);
var untrusted = __webpack_require__(45259);
var judge_judge = __webpack_require__(79283);
var decide = __webpack_require__(34522);
var journal = __webpack_require__(51016);
var shape = __webpack_require__(72337);
;// CONCATENATED MODULE: ./lib/shared/rollout/reading/look-shape.js
const grid = (0,shape .Ik)({ from: shape .ai, to: shape .ai, stepMilliseconds: shape .vj });
const cell = (0,shape .Ik)({ total: shape .vj, bad: shape .vj }, { histogram: (0,shape .p_)(shape .vj), rows: shape .vj, squares: shape .vj, average: shape .vj });
const reading = (0,shape .Ik)({
grid,
intervals: (0,shape .p_)((0,shape .Ik)({ from: shape .ai }, { candidate: cell, stable: cell })),
lastSeen: (0,shape .Ik)({}, { candidate: shape .ai, stable: shape .ai }),
remarks: (0,shape .p_)(shape .Qq),
}, { edges: (0,shape .p_)(shape .ai) });
const series = (0,shape .Ik)({ grid, points: (0,shape .p_)((0,shape .Ik)({ from: shape .ai, value: shape .ai })), remarks: (0,shape .p_)(shape .Qq) });
const instance = (0,shape .Ik)({ total: shape .vj, bad: shape .vj });
const spread = (0,shape .Ik)({ grid, intervals: (0,shape .p_)((0,shape .Ik)({ from: shape .ai, instances: (0,shape .p_)(instance) })) }, { sessions: (0,shape .Ik)({ bad: shape .vj, squares: shape .vj }) });
function told(value) {
return (0,shape .gP)((0,shape .Ik)({ kind: (0,shape .yL)('told'), value }), (0,shape .Ik)({ kind: (0,shape .yL)('no-data', 'unreadable'), why: shape .Qq }));
}
const brought = {
counts: (0,shape .g1)(told(reading)),
series: (0,shape .g1)(told(series)),
windows: (0,shape .p_)((0,shape .Ik)({ percent: shape .KN, from: shape .ai }, { to: shape .ai })),
unreadableSince: shape .ai,
spread,
};
const lookShape = (0,shape .Ik)({ now: shape .ai }, { ...brought, before: (0,shape .p_)((0,shape .Ik)({ now: shape .ai }, brought)) });
var state_shape = __webpack_require__(60213);
;// CONCATENATED MODULE: ./lib/shared/rollout/replay.js
function startReplay(judging) {
let line = 0;
let standing;
const problem = (words) => ({ kind: 'problem', line, problem: words });
const judgeBy = (setup) => (setup === undefined ? undefined : judging?.(setup));
const taken = (decided) => {
if ('problem' in decided)
return problem(decided.problem);
if (standing !== undefined)
standing = { ...standing, state: decided.state };
return { kind: 'decided', line, ...decided.told, differences: decided.differences };
};
return {
next(text) {
line += 1;
const alike = standing && decidedAlike(standing, text);
if (alike !== undefined)
return taken(alike);
const read = (0,journal .A)(text);
if (read.kind === 'empty')
return undefined;
if (read.kind === 'problem')
return problem(read.problem);
if (read.kind === 'opened') {
const { header } = read;
if (standing !== undefined && !goesOn(standing.plan, header)) {
return problem('a second rollout is opened in the same journal');
}
const { plan, openedAt, state = (0,decide .X0)(plan, openedAt), setup } = header;
standing = { plan, state, again: judgeBy(setup) };
return { kind: 'opened', line, ...header };
}
if (standing === undefined)
return problem('a decision stands before the plan');
const { plan, setup } = read;
if (plan !== undefined)
standing = { ...standing, plan, again: judgeBy(setup) };
return taken(compare(standing, read, text));
},
end: () => (standing === undefined ? problem('it holds no plan') : undefined),
};
}
function goesOn({ promotion }, { plan, state }) {
return state !== undefined && plan.promotion === promotion;
}
function decidedAlike(standing, text) {
const quick = (0,journal .I$)(text);
if (quick === undefined)
return undefined;
const { event, end } = quick;
const decision = (0,decide .LD)(standing.plan, standing.state, event);
const found = (0,journal .HB)(text, end, { decision, isJudged: standing.again !== undefined });
if (found === undefined)
return undefined;
const judged = judgedAgain(standing, event, found.evidence);
if ('problem' in judged)
return judged;
const { state, because } = decision;
const { verdict } = judged;
const told = { at: event.at, event: event.kind, stands: state.name, because, ...(verdict && { verdict }) };
if (judged.differences.length === 0)
return { state, told, differences: [] };
const today = (0,decide .LD)(standing.plan, standing.state, judged.event);
return { state, told, differences: [...judged.differences, ...differencesOf(decision, today)] };
}
function compare(standing, read, text) {
const judged = judgedAgain(standing, read.event, read.evidence);
if ('problem' in judged)
return judged;
const decision = (0,decide .LD)(standing.plan, standing.state, judged.event);
const later = text.includes((0,journal .Yu)(decision)) ? [] : differencesOf(read, decision);
const isSameState = later.every(({ what }) => what !== 'state');
const state = isSameState ? decision.state : read.state;
if (!(0,state_shape .z)(state))
return { problem: 'its state is not one' };
const { event, because } = read;
const { verdict } = judged;
const stands = nameOf(read.state);
const told = { at: event.at, event: event.kind, stands, because, ...(verdict && { verdict }) };
return { state, told, differences: [...judged.differences, ...later] };
}
function nameOf(state) {
return String(typeof state === 'object' && state !== null && 'name' in state ? state.name : undefined);
}
function judgedAgain({ again, state }, event, evidence) {
if (event.kind !== 'judged')
return { event, differences: [] };
if (again === undefined || evidence === undefined)
return { event, verdict: 'told', differences: [] };
if (!lookShape(evidence))
return { problem: 'what its verdict was made of is incomplete, or unknown' };
const verdict = again(evidence, state);
const differences = verdictDifference(event.verdict, verdict);
return { event: differences.length === 0 ? event : { ...event, verdict }, verdict: 'again', differences };
}
function verdictDifference(before, now) {
const [was, is] = [
{ ...before, because: '' },
{ ...now, because: '' },
];
if (JSON.stringify(was) === JSON.stringify(is) || sorted(was) === sorted(is))
return [];
return [{ what: 'verdict', was: inWords(before), is: inWords(now) }];
}
function inWords({ kind, because, ...rest }) {
return `${kind} ${sorted(rest)}: ${because}`;
}
function differencesOf(before, now) {
return [
...difference('state', before.state, now.state),
...difference('effect', before.effect, now.effect),
];
}
function difference(what, was, is) {
const [before, now] = [sorted(was), sorted(is)];
return before === now ? [] : [{ what, was: before, is: now }];
}
function sorted(value) {
return (JSON.stringify(value, (_, each) => typeof each === 'object' && each !== null && !Array.isArray(each)
? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
: each) ?? '');
}
var words = __webpack_require__(6238);
var gathering = __webpack_require__(52682);
var evidence_told = __webpack_require__(6689);
;// CONCATENATED MODULE: ./lib/shared/cli/replay.js
async function replay(words, io) {
const [path] = words;
if (path === undefined) {
throw new fault .v('INPUT_INVALID', 'replay needs the path of a journal', {
hint: 'run azure-promote replay FILE; a step names the file in its output journal',
});
}
const counts = { decisions: 0, different: 0, again: 0, told: 0 };
const reading = startReading(path, counts);
try {
for await (const piece of (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: 262_144 })) {
io.stdout.write(reading.take(String(piece)));
}
}
catch (thrown) {
if (thrown instanceof fault .v)
throw thrown;
throw unreadable(path, (0,fault .P)(thrown).message, thrown);
}
io.stdout.write(reading.end());
conclude(path, counts, io);
}
function conclude(path, counts, io) {
const { decisions, different, again, told } = counts;
const verdicts = [
...(again > 0 ? [`${(0,words .U9)(again, 'verdict')} judged again from what was seen`] : []),
...(told > 0 ? [`${(0,words .U9)(told, 'verdict')} taken as told: the journal holds nothing to judge from`] : []),
];
io.stdout.write(verdicts.map(each => `${each}\n`).join(''));
if (different === 0) {
io.stdout.write(`${decisions} decisions, each as it would be taken today\n`);
return;
}
throw new fault .v('JOURNAL_DIFFERS', `${different} of ${decisions} decisions would be taken otherwise today`, {
facts: { journal: path, decisions, different },
});
}
const mostPending = 4_000_000;
const judgeAgain = setup => {
const [gather, judge] = [(0,gathering .Wv)(setup.objectives), (0,judge_judge .z)()];
return (look, state) => {
const evidence = gather(look, state);
return (0,evidence_told .v)(judge(setup, evidence), evidence);
};
};
function startReading(path, counts) {
const replaying = startReplay(judgeAgain);
let rest = '';
let broken;
const read = (text) => {
const replayed = replaying.next(text);
if (replayed === undefined)
return '';
if (broken !== undefined)
throw unreadable(path, wordsOf(broken));
if (replayed.kind === 'problem')
broken = replayed;
else if (replayed.kind === 'decided') {
counts.decisions += 1;
if (replayed.differences.length > 0)
counts.different += 1;
if (replayed.verdict !== undefined)
counts[replayed.verdict] += 1;
}
return replayed.kind === 'problem' ? '' : printed(replayed);
};
return {
take: piece => {
const lines = (rest + piece).split('\n');
rest = lines.pop() ?? '';
if (rest.length > mostPending)
throw unreadable(path, `it holds a line of more than ${mostPending} characters`);
return lines.map(read).join('');
},
end: () => {
const last = read(rest);
const missing = replaying.end();
if (missing !== undefined)
throw unreadable(path, wordsOf(broken ?? missing));
return broken === undefined ? last : `${last}line ${broken.line} is torn and was left out\n`;
},
};
}
function printed(replayed) {
const lines = replayed.kind === 'opened'
? [opening(replayed)]
: [
`${(0,words .n$)(replayed.at)} ${replayed.event} → ${replayed.stands}: ${replayed.because}`,
...replayed.differences.flatMap(difference => replay_inWords(replayed.line, difference)),
];
return lines.map(line => `${plain.test(line) ? line : (0,untrusted .Kw)(line, 'terminal')}\n`).join('');
}
function opening({ plan, openedAt, state }) {
if (state === undefined)
return `${(0,words .n$)(openedAt)} ${plan.promotion} opened`;
return `${(0,words .n$)(state.at)} ${plan.promotion} taken over, ${state.name}`;
}
const plain = /^\d[ -"$-~→]*$/;
function replay_inWords(line, { what, was, is }) {
return [`  line ${line}: the ${what} was ${was}`, `  line ${line}: today it is ${is}`];
}
function wordsOf({ line, problem }) {
return line === 0 ? problem : `line ${line}: ${problem}`;
}
function unreadable(path, words, cause) {
return new fault .v('JOURNAL_UNREADABLE', `the journal cannot be replayed: ${words}`, {
facts: { journal: path },
...(cause !== undefined && { cause }),
});
}
}),
45259:
(shared16[45259])
};
