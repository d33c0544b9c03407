export const shared = {
42530:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yu: () => (  formatDecided),
WS: () => (  formatDecision),
RX: () => (  formatHeader),
A: () => (  parseLine),
I$: () => (  quickEvent)
});
var shape = __webpack_require__(72337);
;// CONCATENATED MODULE: ./lib/shared/rollout/reading/event-shape.js
const nothing = (0,shape .Ik)({});
const why = (0,shape .Ik)({ why: shape .Qq });
const refusal = (0,shape .Ik)({ why: shape .Qq }, { code: shape .Qq });
const mayHeal = (0,shape .Ik)({ why: shape .Qq, mayHeal: shape .Jt }, { code: shape .Qq });
const order = (0,shape .Ik)({ by: shape .Qq, reason: shape .Qq }, { number: shape .vj });
const atShare = (0,shape .Ik)({ percent: shape .KN });
const measured = {
askedPercent: shape .ai,
measuredPercent: shape .ai,
fromPercent: shape .ai,
toPercent: shape .ai,
};
const verdict = (0,shape .Ik)({
kind: (0,shape .yL)('pass', 'fail', 'undecided', 'no-data', 'unreadable'),
hold: shape .Jt,
sufficient: shape .Jt,
because: shape .Qq,
candidateRequests: shape .vj,
}, {
against: (0,shape .yL)('candidate', 'stable', 'both'),
judgedUntil: shape .ai,
failingSince: shape .ai,
share: (0,shape .Ik)(measured),
});
const byKind = {
begun: nothing,
'claim-granted': nothing,
'claim-queued': (0,shape .Ik)({ behind: shape .Qq }),
'candidate-accepted': (0,shape .Ik)({ builds: (0,shape .g1)(shape .Qq) }),
'candidate-refused': refusal,
placed: nothing,
'place-failed': refusal,
'arm-ready': nothing,
'arm-not-ready': why,
'probe-passed': nothing,
'probe-failed': why,
'raise-asked': atShare,
'raise-refused': mayHeal,
'raise-unclear': why,
settled: atShare,
drifted: (0,shape .Ik)({ percent: shape .KN }, { by: shape .Qq }),
unseen: why,
judged: (0,shape .Ik)({ verdict }),
'promotion-done': nothing,
'promotion-refused': mayHeal,
'promotion-unclear': why,
reconciled: (0,shape .Ik)({ found: (0,shape .yL)('applied', 'not-applied', 'cannot-know') }),
'went-back': (0,shape .Ik)({ proof: (0,shape .yL)('probe', 'telemetry', 'control-plane', 'pending') }),
'back-asked': (0,shape .Ik)({}, { braked: shape .Qq }),
'back-failed': (0,shape .Ik)({ why: shape .Qq }, { braked: shape .Qq }),
cleaned: nothing,
'clean-failed': why,
woken: nothing,
resumed: (0,shape .Ik)({ canRaise: shape .Jt }, { intent: (0,shape .yL)('raise', 'promotion', 'going-back') }),
'goal-moved': nothing,
'pause-ordered': order,
'continue-ordered': order,
'abort-ordered': order,
'rollback-ordered': order,
superseded: (0,shape .Ik)({ by: shape .Qq }),
'job-failed': nothing,
'run-cancelled': nothing,
'lease-lost': why,
};
const eventShape = (value) => {
if (!(0,shape .Gv)(value) || !(0,shape .ai)(value['at']))
return false;
const { kind } = value;
return typeof kind === 'string' && isEventKind(kind) && byKind[kind](value);
};
function isEventKind(kind) {
return Object.hasOwn(byKind, kind);
}
const eventKinds = Object.keys(byKind).filter(isEventKind);
var plan_shape = __webpack_require__(35305);
var state_shape = __webpack_require__(60213);
;// CONCATENATED MODULE: ./lib/shared/rollout/journal.js
const journalVersion = 1;
function formatHeader({ plan, openedAt, state }) {
return JSON.stringify({ journal: journalVersion, openedAt, plan, state });
}
function formatDecision({ event, decision, plan, evidence }) {
const parts = [
`{"journal":${journalVersion},"event":${JSON.stringify(event)}`,
...(plan === undefined ? [] : [`"plan":${JSON.stringify(plan)}`]),
formatDecided(decision),
`"because":${JSON.stringify(decision.because)}`,
...(evidence === undefined ? [] : [`"evidence":${JSON.stringify(evidence)}`]),
];
return `${parts.join(',')}}`;
}
function formatDecided({ state, effect }) {
return `"state":${JSON.stringify(state)},"effect":${JSON.stringify(effect)}`;
}
const beginning = `{"journal":${journalVersion},"event":`;
function quickEvent(text) {
if (!text.startsWith(beginning) || text.length > mostCharacters || text.includes(',"evidence":')) {
return undefined;
}
const end = text.indexOf(',"state":{', beginning.length);
try {
const event = end < 0 ? undefined : JSON.parse(text.slice(beginning.length, end));
return eventShape(event) ? { event, end } : undefined;
}
catch {
return undefined;
}
}
const mostCharacters = 2_000_000;
function parseLine(text) {
if (text.trim() === '')
return { kind: 'empty' };
if (text.length > mostCharacters)
return problem(`it is longer than ${mostCharacters} characters`);
let read;
try {
read = JSON.parse(text);
}
catch {
return problem('it is not JSON');
}
if (!(0,shape .Gv)(read))
return problem('it is not an object');
const version = read['journal'];
if (version === undefined)
return problem('it is no line of a journal: it has no version');
if (version !== journalVersion) {
return problem(`its version is ${JSON.stringify(version)?.slice(0, 20)}, known is ${journalVersion}`);
}
return 'event' in read ? decided(read) : header(read);
}
function header({ openedAt, plan, state }) {
if (!(0,shape .ai)(openedAt))
return problem('it has no time at which the rollout was opened');
if (!(0,plan_shape .x)(plan))
return problem('its plan is incomplete, or not a plan');
if (state === undefined)
return { kind: 'opened', header: { plan, openedAt } };
if (!(0,state_shape .z)(state))
return problem('the state that it goes on from is not one');
return { kind: 'opened', header: { plan, openedAt, state } };
}
function decided(read) {
const { event, state, effect, because, plan, evidence } = read;
if (!eventShape(event))
return problem('its event is unknown or incomplete');
if (!(0,shape .Gv)(state) || !(0,shape .Gv)(effect))
return problem('its state or its effect is missing');
if (typeof because !== 'string')
return problem('it does not say why');
if (plan !== undefined && !(0,plan_shape .x)(plan))
return problem('its plan is incomplete, or not a plan');
return {
kind: 'decided',
event,
state,
effect,
because,
...(plan !== undefined && { plan }),
...(evidence !== undefined && { evidence }),
};
}
function problem(text) {
return { kind: 'problem', problem: text };
}
}
};
