import { shared as shared50 } from './shared-50.js';
export const id = 7854;
export const ids = [7854];
export const modules = {
17854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
replay: () => (  replay)
});
var external_node_fs_ = __webpack_require__(73024);
var fault = __webpack_require__(88538);
var untrusted = __webpack_require__(45259);
var decide = __webpack_require__(34522);
var journal = __webpack_require__(42530);
var state_shape = __webpack_require__(60213);
;// CONCATENATED MODULE: ./lib/shared/rollout/replay.js
function startReplay() {
let line = 0;
let plan;
let state;
const problem = (words) => ({ kind: 'problem', line, problem: words });
return {
next(text) {
line += 1;
const same = plan && state && decidedAlike(plan, state, text);
if (same !== undefined) {
state = same.state;
return { kind: 'decided', line, ...same.told, differences: [] };
}
const read = (0,journal .A)(text);
if (read.kind === 'empty')
return undefined;
if (read.kind === 'problem')
return problem(read.problem);
if (read.kind === 'opened') {
const { header } = read;
if (plan !== undefined && !goesOn(plan, header)) {
return problem('a second rollout is opened in the same journal');
}
plan = header.plan;
state = header.state ?? (0,decide .X0)(plan, header.openedAt);
return { kind: 'opened', line, ...header };
}
if (plan === undefined || state === undefined)
return problem('a decision stands before the plan');
plan = read.plan ?? plan;
const compared = compare({ plan, state, read, text });
state = compared.state;
return state === undefined
? problem('its state is not one')
: { kind: 'decided', line, ...told(read), differences: compared.differences };
},
end: () => (plan === undefined ? problem('it holds no plan') : undefined),
};
}
function goesOn({ promotion }, { plan, state }) {
return state !== undefined && plan.promotion === promotion;
}
function decidedAlike(plan, before, text) {
const quick = (0,journal .I$)(text);
if (quick === undefined)
return undefined;
const { event, end } = quick;
const decision = (0,decide .LD)(plan, before, event);
const { state, because } = decision;
const rest = `,${(0,journal .Yu)(decision)},"because":${JSON.stringify(because)}}`;
if (text.slice(end) !== rest)
return undefined;
return { state, told: { at: event.at, event: event.kind, stands: state.name, because } };
}
function told({ event, state, because }) {
const name = typeof state === 'object' && state !== null && 'name' in state ? state.name : undefined;
return { at: event.at, event: event.kind, stands: String(name), because };
}
function compare({ plan, state, read, text }) {
const decision = (0,decide .LD)(plan, state, read.event);
if (text.includes((0,journal .Yu)(decision)))
return { state: decision.state, differences: [] };
const differences = [
...difference('state', read.state, decision.state),
...difference('effect', read.effect, decision.effect),
];
const sameState = differences.every(({ what }) => what !== 'state');
if (sameState)
return { state: decision.state, differences };
return { state: (0,state_shape .z)(read.state) ? read.state : undefined, differences };
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
;// CONCATENATED MODULE: ./lib/shared/cli/replay.js
async function replay(words, io) {
const [path] = words;
if (path === undefined) {
throw new fault .v('INPUT_INVALID', 'replay needs the path of a journal', {
hint: 'run azure-promote replay FILE; a step names the file in its output journal',
});
}
const counts = { decisions: 0, different: 0 };
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
function conclude(path, { decisions, different }, io) {
if (different === 0) {
io.stdout.write(`${decisions} decisions, each as it would be taken today\n`);
return;
}
throw new fault .v('JOURNAL_DIFFERS', `${different} of ${decisions} decisions would be taken otherwise today`, {
facts: { journal: path, decisions, different },
});
}
const mostPending = 4_000_000;
function startReading(path, counts) {
const replaying = startReplay();
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
...replayed.differences.flatMap(difference => inWords(replayed.line, difference)),
];
return lines.map(line => `${plain.test(line) ? line : (0,untrusted .Kw)(line, 'terminal')}\n`).join('');
}
function opening({ plan, openedAt, state }) {
if (state === undefined)
return `${(0,words .n$)(openedAt)} ${plan.promotion} opened`;
return `${(0,words .n$)(state.at)} ${plan.promotion} taken over, ${state.name}`;
}
const plain = /^\d[ -"$-~→]*$/;
function inWords(line, { what, was, is }) {
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
42530:
(shared50[42530])
};
