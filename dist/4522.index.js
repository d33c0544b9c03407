export const id = 4522;
export const ids = [4522];
export const modules = {
34522:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X0: () => (  beginState),
LD: () => (  decide),
c6: () => (  timeToDetect)
});
;// CONCATENATED MODULE: ./lib/shared/rollout/timing.js
const second = 1_000;
const minute = 60 * second;
const patienceMilliseconds = 30 * minute;
const longestQueueMilliseconds = 24 * 60 * minute;
const mostTriesBack = 20;
const cleaningMilliseconds = 30 * minute;
function backoff(tries) {
return Math.min(2 * minute, 2 * second * 2 ** Math.min(tries, 10));
}
function quietMilliseconds({ lagMilliseconds, checkMilliseconds }) {
return 2 * lagMilliseconds + 2 * checkMilliseconds;
}
var rollout_words = __webpack_require__(6238);
var moves = __webpack_require__(13957);
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/forward.js
function goOn({ plan, state }, because) {
if (state.failed)
return (0,moves .OE)(state, 'worse', `${because}; but the candidate had failed, so it goes back`);
if ((0,moves .d_)(state))
return standBy(plan, state, because);
if (state.onlyBack !== undefined)
return turnAround(state, because);
if (state.paused !== undefined)
return pause({ plan, state }, because);
const next = nextRung(plan, state.asked);
if (next !== undefined)
return raise({ plan, state }, next, because);
return plan.until === undefined ? promote(state, because) : arm({ plan, state }, because);
}
function nextRung(plan, asked) {
const most = plan.until?.percent ?? 100;
const at = plan.rungs.findIndex(({ percent }) => percent > asked && percent <= most);
return at < 0 ? undefined : at;
}
function rungOf(plan, percent) {
return plan.rungs.findLastIndex(rung => rung.percent <= percent);
}
function raise({ plan, state }, rung, because) {
const percent = plan.rungs[rung]?.percent ?? 0;
return {
state: { ...(0,moves .LP)(state), name: 'settling', rung, step: 'raising', since: state.at, asked: percent },
because: `${because}; on to ${(0,rollout_words .uM)(percent)}, rung ${rung + 1} of ${plan.rungs.length}`,
};
}
function promote(state, because) {
return {
state: { ...(0,moves .LP)(state), name: 'promoting', step: 'asked', since: state.at, asked: 100 },
because: `${because}; on to 100 %`,
};
}
function arm({ plan, state }, because) {
const { holdForMilliseconds = plan.holdForMilliseconds } = plan.until ?? {};
const until = state.at + holdForMilliseconds;
const rung = rungOf(plan, state.asked);
return {
state: { ...(0,moves .LP)(state), name: 'armed', rung, until, wakeAt: until },
because: `${because}; it rests at ${(0,rollout_words .uM)(state.asked)} for at most ${(0,rollout_words .Ln)(holdForMilliseconds)}, as it was asked to`,
};
}
function pause({ plan, state }, because) {
const { paused } = state;
const until = (paused?.at ?? state.at) + plan.holdForMilliseconds;
const by = paused === undefined ? 'somebody' : `${paused.by} (${paused.reason})`;
const told = `${because}; but ${by} asked to wait`;
if (state.asked === 0)
return {
state: { ...(0,moves .LP)(state), name: 'ready', wakeAt: until },
because: `${told}, before any traffic`,
};
if (state.at >= until)
return (0,moves .OE)(state, 'overdue', `${told}, and nobody said to go on in time`);
const rung = rungOf(plan, state.asked);
const { windows } = (0,moves .Sg)(state);
const wakeAt = Math.min(until, state.at + plan.checkMilliseconds);
return {
state: {
...(0,moves .LP)(state),
windows,
name: 'held',
reason: 'paused',
rung,
since: state.name === 'held' ? state.since : state.at,
until,
wakeAt,
},
because: `${told}: held at ${(0,rollout_words .uM)(state.asked)}`,
};
}
function turnAround(state, because) {
const why = state.onlyBack === 'interrupted'
? 'the run was cancelled'
: 'whoever drives now lacks what going on needs';
return (0,moves .OE)(state, 'interrupted', `${because}; but ${why}, so it goes back`);
}
function standBy(plan, state, because) {
const until = state.at + plan.standbyMilliseconds;
const then = plan.standbyMilliseconds > 0
? `the stable version stays at hand for ${(0,rollout_words .Ln)(plan.standbyMilliseconds)}`
: 'nothing has to be kept for going back';
return {
state: { ...(0,moves .LP)(state), name: 'standing-by', since: state.at, until, wakeAt: until },
because: `${because}; ${then}`,
};
}
function observe({ plan, state }, because, wakeAt) {
const { windows, since } = (0,moves .Sg)(state);
const next = wakeAt ?? state.at + plan.checkMilliseconds;
if ((0,moves .d_)(state)) {
return { state: { ...(0,moves .LP)(state), windows, name: 'watching', since, wakeAt: next }, because };
}
const rung = rungOf(plan, state.asked);
return { state: { ...(0,moves .LP)(state), windows, name: 'observing', rung, since, wakeAt: next }, because };
}
function lengthInWords(plan, state) {
if (isPromoted(state))
return span(plan.watchMilliseconds);
const lasts = plan.rungs[rungOf(plan, state.asked)]?.lasts;
if (lasts === undefined)
return 'one look';
if (lasts.kind === 'time')
return span(lasts.milliseconds);
return `${count(lasts.requests, 'request')}, at most ${span(lasts.atMostMilliseconds)}`;
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/held.js
function hold({ plan, state }, reason, because, isSourceGone = false) {
const held = state.name === 'held' ? state : undefined;
const since = held?.since ?? state.at;
const until = untilOf({ plan, state }, { reason, isSourceGone, since });
if (state.at >= until)
return atDeadline({ plan, state }, reason, because);
return {
state: {
...(0,moves .LP)(state),
name: 'held',
rung: rungOf(plan, state.asked),
reason,
since,
until,
wakeAt: Math.min(until, state.at + plan.checkMilliseconds),
},
because: `${because}: held at ${(0,rollout_words .uM)(state.asked)} until ${(0,rollout_words .n$)(until)}`,
};
}
function untilOf({ plan, state }, { reason, isSourceGone, since }) {
const held = state.name === 'held' ? state : undefined;
const usual = since + plan.holdForMilliseconds;
if (!isSourceGone)
return held?.reason === reason && reason !== 'no-data' ? held.until : usual;
const { lagMilliseconds, checkMilliseconds } = plan;
return Math.min(held?.until ?? usual, state.at + 2 * Math.max(lagMilliseconds, checkMilliseconds));
}
const causes = {
undecided: 'undecided',
'no-data': 'no-data',
unreadable: 'no-data',
'stable-fails': 'worse',
'both-fail': 'worse',
paused: 'overdue',
interrupted: 'interrupted',
drifted: 'drifted',
};
function isDue(state) {
return state.at >= state.until;
}
function atDeadline({ plan, state }, reason, because) {
if (reason === 'stable-fails')
return holdOn({ plan, state }, because);
if (reason === 'drifted' && (0,moves .d_)(state))
return leave(state, because);
const waited = state.name === 'held' ? ` after ${(0,rollout_words .Ln)(state.at - state.since)}` : '';
return (0,moves .OE)(state, causes[reason], `${because}; nobody decided otherwise${waited}, so it goes back`);
}
function holdOn({ plan, state }, because) {
const until = state.at + plan.holdForMilliseconds;
return {
state: {
...(0,moves .LP)(state),
name: 'held',
rung: rungOf(plan, state.asked),
reason: 'stable-fails',
since: state.at,
until,
wakeAt: until,
},
because: `${because}; going back would send everybody to the version that fails, so ${(0,rollout_words .uM)(state.asked)} stays until ${(0,rollout_words .n$)(until)}, when it is looked at again`,
rests: 'held',
};
}
function leave(state, because) {
const why = 'the traffic was changed by somebody else after the promotion, and was left as it is';
return { state: { ...(0,moves .LP)(state), name: 'stranded', why }, because: `${because}; ${why}` };
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/settling.js
function onSettling({ plan, state }, event) {
switch (state.step) {
case 'raising':
return onRaise({ plan, state }, event);
case 'asked':
return onLook({ plan, state }, event);
case 'unclear':
return event.kind === 'reconciled' ? onReconciled({ plan, state }, event.found) : undefined;
default: {
const unreachable = state.step;
return unreachable;
}
}
}
function onRaise({ plan, state }, event) {
const percent = (0,rollout_words .uM)(state.asked);
switch (event.kind) {
case 'raise-asked':
if (event.percent !== state.asked)
return undefined;
return { state: left(state, 'asked'), because: `${percent} was asked for; next, whether it is seen` };
case 'raise-unclear':
return {
state: left(state, 'unclear'),
because: `whether ${percent} was written is not known: ${event.why}`,
};
case 'raise-refused':
return onRefused({ plan, state }, event);
default:
return undefined;
}
}
function onLook({ plan, state }, event) {
if (event.kind === 'unseen') {
return (0,moves .OE)(state, 'not-settled', `${(0,rollout_words .uM)(state.asked)} was asked for and is not seen: ${event.why}`);
}
if (event.kind !== 'settled' || event.percent !== state.asked)
return undefined;
const seen = { ...state, seen: state.asked };
return observe({ plan, state: seen }, `${(0,rollout_words .uM)(state.asked)} is in force; from here it is judged`);
}
function onReconciled({ plan, state }, found) {
const percent = (0,rollout_words .uM)(state.asked);
if (found === 'applied')
return { state: left(state, 'asked'), because: `${percent} was written after all` };
if (found === 'cannot-know') {
return (0,moves .OE)(state, 'not-settled', `nobody can tell whether ${percent} was written`);
}
if (isStuck(state)) {
return (0,moves .OE)(state, 'not-settled', `${percent} could not be written within ${(0,rollout_words .Ln)(patienceMilliseconds)}`);
}
if (state.reclaims === true)
return { state: { ...state, step: 'raising' }, because: `${percent} was not written` };
return sinceBefore(state, goOn({ plan, state: notRaised(state) }, `${percent} was not written`));
}
function onRefused({ plan, state }, { why, mayHeal, code }) {
const asked = (0,rollout_words .uM)(state.asked);
const stuck = isStuck(state);
if (state.reclaims === true) {
const told = `${asked} was refused: ${why}`;
return mayHeal ? hold({ plan, state }, 'drifted', told) : (0,moves .OE)(state, 'not-settled', told);
}
if ((state.seen ?? 0) === 0) {
if (!mayHeal || stuck)
return (0,moves .TR)(state, { why: `${asked} was refused: ${why}`, ...(code && { code }) });
const wakeAt = state.at + plan.checkMilliseconds;
return { state: { ...state, wakeAt }, because: `${asked} was refused for now: ${why}` };
}
const standing = notRaised(state);
if (code === 'CANCELLED')
return observe({ plan, state: standing }, `${asked} was not written: ${why}`);
if (!mayHeal)
return (0,moves .OE)(standing, 'not-settled', `${asked} was refused: ${why}`);
const from = (0,moves .D1)(standing)?.from ?? state.at;
const longest = tolerated({ plan, state: standing });
if (state.at - from > longest) {
return (0,moves .OE)(standing, 'not-settled', `${asked} has been refused for too long: ${why}`);
}
return observe({ plan, state: standing }, `${asked} was refused for now: ${why}; ${(0,rollout_words .uM)(standing.asked)} stays`);
}
function tolerated({ plan, state }) {
const lasts = plan.rungs[rungOf(plan, state.asked)]?.lasts;
const length = lasts?.kind === 'count' ? lasts.atMostMilliseconds : (lasts?.milliseconds ?? 0);
return 2 * length + plan.holdForMilliseconds + patienceMilliseconds;
}
function left(state, step) {
const { rung, since, reclaims } = state;
const again = reclaims === true && { reclaims };
return {
...(0,moves .LP)(state),
name: 'settling',
rung,
since,
...again,
step,
windows: (0,moves .$h)(state.windows, since),
};
}
function notRaised(state) {
return { ...state, asked: state.seen ?? 0 };
}
function sinceBefore(before, turn) {
const { state } = turn;
return state.name === before.name ? { ...turn, state: { ...state, since: before.since } } : turn;
}
function isStuck(state) {
return state.at - state.since >= patienceMilliseconds;
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/promoting.js
function onPromoting({ plan, state }, event) {
switch (state.step) {
case 'asked':
return onAnswer({ plan, state }, event);
case 'unclear':
return event.kind === 'reconciled' ? promoting_onReconciled({ plan, state }, event.found) : undefined;
case 'done':
return promoting_onLook({ plan, state }, event);
default: {
const unreachable = state.step;
return unreachable;
}
}
}
function onAnswer({ plan, state }, event) {
switch (event.kind) {
case 'promotion-done':
return applied({ plan, state }, 'the candidate was made the stable version');
case 'promotion-unclear':
return {
state: {
...(0,moves .LP)(state),
name: 'promoting',
since: state.since,
step: 'unclear',
windows: shut(state),
},
because: `whether the promotion was applied is not known: ${event.why}`,
};
case 'promotion-refused':
return promoting_onRefused({ plan, state }, event);
default:
return undefined;
}
}
function applied({ plan, state }, because) {
const exchanges = plan.exchanges === true && state.exchanged !== true;
return {
state: {
...(0,moves .LP)(state),
name: 'promoting',
since: state.since,
step: 'done',
windows: shut(state),
...(exchanges && { exchanged: true, builds: exchange({ plan, state }) }),
},
because: `${because}; next, whether it is seen at 100 %`,
};
}
function exchange({ plan, state }) {
const { [plan.candidate]: candidate, [plan.stable]: stable, ...others } = state.builds;
return {
...others,
...(stable !== undefined && { [plan.candidate]: stable }),
...(candidate !== undefined && { [plan.stable]: candidate }),
};
}
function promoting_onReconciled({ plan, state }, found) {
const waited = state.at - state.since;
if (found === 'applied')
return applied({ plan, state }, 'the promotion was applied after all');
if (waited >= patienceMilliseconds) {
return (0,moves .OE)(state, 'promotion-failed', `after ${(0,rollout_words .Ln)(waited)} the promotion is still not known to be applied`);
}
if (found === 'not-applied') {
return sinceBefore(state, goOn({ plan, state: notRaised(state) }, 'the promotion was not applied'));
}
const wakeAt = state.at + plan.checkMilliseconds;
return { state: { ...state, wakeAt }, because: 'nobody can tell yet whether the promotion was applied' };
}
function promoting_onRefused({ plan, state }, { why, mayHeal, code }) {
const told = `the promotion was refused: ${why}`;
const standing = notRaised(state);
if (standing.asked === 0) {
const stuck = state.at - state.since >= patienceMilliseconds;
if (!mayHeal || stuck)
return (0,moves .TR)(state, { why: told, ...(code && { code }) });
return {
state: { ...state, wakeAt: state.at + plan.checkMilliseconds },
because: `${told}; it is tried again`,
};
}
const from = (0,moves .D1)(standing)?.from ?? state.at;
if (code === 'CANCELLED')
return observe({ plan, state: standing }, `${told}; the share stays`);
if (!mayHeal || state.at - from > tolerated({ plan, state: standing })) {
return (0,moves .OE)(standing, 'promotion-failed', told);
}
return observe({ plan, state: standing }, `${told}; the share stays, and it is tried again`);
}
function promoting_onLook({ plan, state }, event) {
if (event.kind === 'unseen') {
return (0,moves .OE)(state, 'not-settled', `the promotion was applied and is not seen: ${event.why}`);
}
if (event.kind !== 'settled' || event.percent !== 100)
return undefined;
const seen = { ...state, seen: 100 };
const because = 'the candidate is seen at 100 %';
return plan.watchMilliseconds > 0
? observe({ plan, state: seen }, `${because}; it is watched for ${(0,rollout_words .Ln)(plan.watchMilliseconds)}`)
: goOn({ plan, state: { ...seen, windows: [...seen.windows, { percent: 100, from: state.at }] } }, because);
}
function shut(state) {
return (0,moves .$h)(state.windows, state.since);
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/going-back.js
function onGoingBack({ plan, state }, event) {
switch (event.kind) {
case 'back-asked':
return state.step === 'proving' ? undefined : proving(state, event.braked);
case 'went-back':
return state.step === 'proving' ? wentBack({ plan, state }, event.proof) : undefined;
case 'back-failed':
return tryAgain(state, event.why, event.braked);
default:
return undefined;
}
}
function proving(state, braked) {
const { cause, tries } = state;
return {
state: { ...(0,moves .LP)(state), name: 'rolling-back', cause, tries, step: 'proving' },
because: `the way back was asked for${beside(braked)}; next, whether it is in force`,
};
}
const proofs = {
probe: 'probes reach the stable version',
telemetry: 'telemetry shows the stable version alone',
'control-plane': 'the control plane says so',
pending: 'the control plane took it, and nobody could see it yet',
};
function wentBack({ plan, state }, proof) {
const { exchanged, ...stays } = (0,moves .LP)(state);
const builds = exchanged === true ? exchange({ plan, state }) : state.builds;
const took = state.turnedAt === undefined ? '' : ` after ${(0,rollout_words .Ln)(state.at - state.turnedAt)}`;
return {
state: { ...stays, builds, name: 'rolled-back', cause: state.cause, proof, seen: 0 },
because: `the traffic is back on the stable version${took} (${causeInWords[state.cause]}); ${proofs[proof]}`,
};
}
function beside(braked) {
return braked === undefined ? '' : `; ${braked}`;
}
function tryAgain(state, why, braked) {
const { cause } = state;
const tries = state.tries + 1;
if (tries >= mostTriesBack) {
const told = `going back failed ${tries} times, the last time with: ${why}${beside(braked)}`;
return { state: { ...(0,moves .LP)(state), name: 'stranded', why: told }, because: told };
}
const wakeAt = state.at + backoff(tries);
return {
state: { ...(0,moves .LP)(state), name: 'rolling-back', cause, tries, step: 'unclear', wakeAt },
because: `going back failed, try ${tries} of ${mostTriesBack}: ${why}${beside(braked)}; again in ${(0,rollout_words .Ln)(wakeAt - state.at)}`,
};
}
function backAtOnce(state, because) {
const { cause, tries, step } = state;
const next = step === 'proving' ? 'proving' : 'asked';
return { state: { ...(0,moves .LP)(state), name: 'rolling-back', cause, tries, step: next }, because };
}
const causeInWords = {
worse: 'the candidate is worse than it may be',
undecided: 'nobody could tell whether the candidate is good',
'no-data': 'there were no data to judge by',
'probe-failed': 'the candidate does not answer as it should',
interrupted: 'the run ended before its time',
aborted: 'somebody aborted it',
ordered: 'somebody ordered it',
'job-failed': 'something else in the same run failed',
drifted: 'somebody else changed the traffic',
overdue: 'its time was over',
'not-settled': 'a share that was asked for did not come into force',
'promotion-failed': 'the promotion failed',
'not-ready': 'the candidate is not ready',
};
var next_effect = __webpack_require__(12894);
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/stretch.js
function stretchOf(plan, state, verdict) {
const from = (0,moves .D1)(state)?.from ?? state.since;
const lasts = lastingOf(plan, state);
const where = (0,rollout_words .uM)(state.asked);
const passed = state.at - from;
if (lasts.kind === 'time') {
const { milliseconds } = lasts;
const judged = Math.max(0, Math.min((verdict.judgedUntil ?? from) - from, passed));
const longest = 2 * milliseconds + plan.lagMilliseconds + 2 * plan.checkMilliseconds;
return {
from,
over: judged >= milliseconds,
spent: judged >= 2 * milliseconds || passed >= longest,
words: wordsFor(judged, milliseconds, where),
};
}
const { requests, atMostMilliseconds } = lasts;
const seen = verdict.candidateRequests;
return {
from,
over: seen >= requests || passed >= atMostMilliseconds,
spent: passed >= 2 * atMostMilliseconds,
words: `${seen} of ${(0,rollout_words .U9)(requests, 'request')} judged at ${where}, ${(0,rollout_words .Ln)(passed)} of at most ${(0,rollout_words .Ln)(atMostMilliseconds)}`,
};
}
function wordsFor(judged, planned, where) {
if (judged === 0 && planned > 0)
return `nothing of ${(0,rollout_words .Ln)(planned)} judged yet at ${where}`;
return judged < planned
? `${(0,rollout_words .Ln)(judged)} of ${(0,rollout_words .Ln)(planned)} judged at ${where}`
: `${(0,rollout_words .Ln)(judged)} judged at ${where}`;
}
function lastingOf(plan, state) {
if ((0,moves .d_)(state))
return { kind: 'time', milliseconds: plan.watchMilliseconds };
return plan.rungs[rungOf(plan, state.asked)]?.lasts ?? { kind: 'time', milliseconds: 0 };
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/verdicts.js
function onVerdict({ plan, state }, verdict) {
const noted = note(state, verdict);
const told = { plan, state: noted, verdict, stretch: stretchOf(plan, noted, verdict) };
switch (verdict.kind) {
case 'fail':
return onFail(told);
case 'no-data':
return onNoData(told);
case 'unreadable':
return onUnreadable(told);
case 'pass':
case 'undecided':
return isPass(told) ? onPass(told) : onUndecided(told);
default: {
const unreachable = verdict.kind;
return unreachable;
}
}
}
function note(state, verdict) {
const { kind, hold: doubt, against } = verdict;
if ((doubt || kind === 'fail') && against !== 'stable')
return failing(state, verdict);
if (kind !== 'pass' || state.failingSince === undefined)
return state;
const { failingSince: _, ...rest } = state;
return rest;
}
function failing(state, verdict) {
const began = verdict.failingSince ?? verdict.judgedUntil ?? state.at;
return { ...state, failingSince: Math.min(state.failingSince ?? began, began, state.at) };
}
function isPass({ verdict, state }) {
return verdict.kind === 'pass' && !verdict.hold && (verdict.sufficient || (0,moves .d_)(state));
}
function isDrifted({ state }) {
return state.name === 'held' && state.reason === 'drifted';
}
function onFail(told) {
const { state, verdict } = told;
const at = (0,rollout_words .uM)(state.asked);
if (!blamesStable(verdict))
return (0,moves .OE)(state, 'worse', `the candidate fails at ${at}: ${verdict.because}`);
return onOthersFault(told);
}
function blamesStable({ against }) {
return against === 'stable' || against === 'both';
}
function onOthersFault(told) {
const { plan, state, verdict, stretch } = told;
const at = (0,rollout_words .uM)(state.asked);
if (isDrifted(told))
return hold({ plan, state }, 'drifted', 'the split is not ours');
if (verdict.against === 'both') {
return hold({ plan, state }, 'both-fail', `both versions fail at ${at}: ${verdict.because}`);
}
if ((0,moves .d_)(state)) {
const because = `no user is on the stable version: ${verdict.because}`;
return stretch.over ? goOn({ plan, state }, because) : observe({ plan, state }, because);
}
return hold({ plan, state }, 'stable-fails', `the stable version fails: ${verdict.because}`);
}
function onNoData(told) {
const { plan, state, verdict, stretch } = told;
if (isDrifted(told))
return hold({ plan, state }, 'drifted', 'the split is not ours');
if (verdict.against === 'candidate') {
const silent = `the candidate is silent at ${(0,rollout_words .uM)(state.asked)}: ${verdict.because}`;
return plan.onNoData === 'roll-back'
? (0,moves .OE)(state, 'no-data', silent)
: hold({ plan, state }, 'no-data', silent);
}
const quiet = state.at - stretch.from <= quietMilliseconds(plan);
if (state.name !== 'held' && quiet) {
return observe(told, `no data yet after ${(0,rollout_words .Ln)(state.at - stretch.from)}; what counts requests is ${(0,rollout_words .Ln)(plan.lagMilliseconds)} late`);
}
const because = `no data: ${verdict.because}`;
return hold({ plan, state }, 'no-data', because, verdict.against === undefined);
}
function onUnreadable(told) {
const { plan, state, verdict } = told;
if (isDrifted(told))
return hold({ plan, state }, 'drifted', 'the split is not ours');
return hold({ plan, state }, 'unreadable', `telemetry cannot be read: ${verdict.because}`, true);
}
function onPass(told) {
const { plan, state, verdict, stretch } = told;
if (isDrifted(told))
return hold({ plan, state }, 'drifted', 'the split is not ours');
const because = `${stretch.words}, and it passes${stretch.over ? '' : ' so far'}: ${verdict.because}`;
return stretch.over ? goOn({ plan, state }, because) : observe({ plan, state }, because);
}
function onUndecided(told) {
const { plan, state, verdict, stretch } = told;
if (isDrifted(told))
return hold({ plan, state }, 'drifted', 'the split is not ours');
if (verdict.hold && blamesStable(verdict))
return onOthersFault(told);
const because = `${stretch.words}, ${doubtOf(verdict)}: ${verdict.because}`;
if (stretch.spent)
return atTheEnd(told, because);
if (state.name === 'held' && (state.reason === 'undecided' || state.reason === 'paused')) {
return hold({ plan, state }, state.reason, because);
}
return observe({ plan, state }, stretch.over ? `${because}; it is given twice the time` : because);
}
function doubtOf({ kind, hold: doubt }) {
if (doubt)
return 'and there are signs of a fault';
return kind === 'pass' ? 'and it passes so far, with too little to raise the share' : 'and it is undecided';
}
function atTheEnd({ plan, state, verdict }, because) {
if (plan.onUndecided === 'accept' && !verdict.hold) {
const words = `${(0,rollout_words .uM)(state.asked)}: too little evidence: ${because}`.slice(0, 300);
const accepted = [...(state.accepted ?? []), words].slice(-mostAccepted);
const told = `${because}; too little evidence, accepted, as the plan says`;
return goOn({ plan, state: { ...state, accepted } }, told);
}
if (plan.onUndecided === 'roll-back')
return (0,moves .OE)(state, 'undecided', `${because}, for twice the time`);
return hold({ plan, state }, 'undecided', `${because}, for twice the time`);
}
const mostAccepted = 20;
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/orders.js
function onRollbackOrdered(state, { by, reason }) {
if (state.name === 'rolling-back') {
return backAtOnce(state, `${by} ordered to go back (${reason}); it is going back already`);
}
return (0,moves .OE)(state, 'ordered', `${by} ordered to go back: ${reason}`);
}
function onAbortOrdered(state, { by, reason }) {
if (state.name === 'rolling-back') {
return backAtOnce(state, `${by} aborted (${reason}); it is going back already`);
}
if ((0,moves .bV)(state))
return (0,moves .e9)(state, `${by} aborted: ${reason}`);
return (0,moves .OE)(state, 'aborted', `${by} aborted: ${reason}`);
}
function onPauseOrdered({ plan, state }, { by, reason }) {
const told = `${by} asked to wait: ${reason}`;
if (state.name === 'rolling-back')
return (0,moves .kP)(state, `${told}; but going back does not wait`);
const paused = { ...state, paused: { by, reason, at: state.at } };
const isWriting = (paused.name === 'settling' && paused.step === 'raising') ||
(paused.name === 'promoting' && paused.step === 'asked');
if (isWriting) {
if (paused.name === 'settling' && paused.reclaims === true) {
return hold({ plan, state: paused }, 'drifted', told);
}
const standing = notRaised(paused);
return standing.asked === 0
? pause({ plan, state: standing }, told)
: observe({ plan, state: standing }, told);
}
if (paused.name === 'ready' || (paused.name === 'held' && paused.reason === 'paused')) {
return pause({ plan, state: paused }, told);
}
const effect = (0,moves .d_)(paused)
? 'everybody is on the candidate already'
: 'judging goes on, nothing is raised';
return (0,moves .kP)(paused, `${told}; ${effect}`);
}
function onContinueOrdered({ plan, state }, order) {
const { paused, ...unpaused } = state;
const going = unpaused;
const told = `${order.by} said to go on: ${order.reason}`;
if (going.name === 'held')
return release({ plan, state: going }, order);
if (going.name === 'standing-by') {
const { since, at } = going;
return {
state: { ...(0,moves .LP)(going), name: 'standing-by', since, until: at, wakeAt: at },
because: `${told}; the standby ends here`,
};
}
if (paused === undefined)
return (0,moves .kP)(going, `${told}; nobody had asked to wait`);
if (going.name !== 'ready')
return (0,moves .kP)(going, told);
return {
state: { ...(0,moves .LP)(going), name: 'ready' },
because: `${told}; first, whether the candidate is still ready`,
};
}
function release({ plan, state }, { by, reason }) {
const told = `${by} said to go on: ${reason}`;
switch (state.reason) {
case 'undecided':
case 'stable-fails': {
const words = `${state.asked} %: ${state.reason}, accepted by ${by}: ${reason}`.slice(0, 300);
const accepted = [...(state.accepted ?? []), words].slice(-mostAccepted);
return goOn({ plan, state: { ...state, accepted } }, told);
}
case 'drifted':
return reclaim({ plan, state }, told);
case 'paused':
case 'interrupted':
case 'no-data':
case 'unreadable':
case 'both-fail':
return observe({ plan, state }, `${told}; it is judged again`, state.at);
default: {
const unreachable = state.reason;
return unreachable;
}
}
}
function reclaim({ plan, state }, because) {
if ((0,moves .d_)(state)) {
const promoting = { ...(0,moves .LP)(state), name: 'promoting', step: 'done', since: state.at };
return { state: promoting, because: `${because}; first, what is in force` };
}
const rung = rungOf(plan, state.asked);
const raising = {
...(0,moves .LP)(state),
name: 'settling',
rung,
step: 'raising',
since: state.at,
reclaims: true,
};
return { state: raising, because: `${because}; ${state.asked} % is asked for again` };
}
function onDrifted({ plan, state, lastAt }, { percent, by }) {
const who = by ?? 'somebody else';
if ((0,moves .bV)(state) || state.name === 'rolling-back')
return undefined;
if ((state.name === 'settling' || state.name === 'promoting') && state.step === 'unclear')
return undefined;
const windows = (0,moves .$h)(state.windows, lastAt);
if (state.exchanged === true) {
return hold({ plan, state: { ...state, windows } }, 'drifted', `${who} changed the traffic after the promotion`);
}
if (percent === state.asked)
return undefined;
const told = `${who} changed the candidate's share from ${state.asked} % to ${percent} %`;
if (percent === 0)
return (0,moves .OE)(state, 'drifted', `${told}, so that the rest goes back too`);
return hold({ plan, state: { ...state, windows } }, 'drifted', told);
}
function onGoalMoved({ plan, state }) {
const ladder = `a ladder of ${(0,rollout_words .U9)(plan.rungs.length, 'rung')}`;
const told = `a later call of this promotion goes on with ${ladder}`;
switch (state.name) {
case 'armed': {
const reached = plan.until !== undefined && plan.until.percent <= state.asked;
if (reached)
return (0,moves .kP)(state, `${told}, which ends where it rests already`);
return observe({ plan, state }, `${told}; first it is judged again`, state.at);
}
case 'observing':
case 'held':
case 'settling':
return (0,moves .kP)({ ...state, rung: Math.max(0, rungOf(plan, state.asked)) }, told);
default:
return (0,moves .kP)(state, told);
}
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/preparing.js
function beforeTraffic({ plan, state }, event) {
switch (state.name) {
case 'opened':
case 'queued':
return onClaim({ plan, state }, event) ?? onCandidate(state, event);
case 'verified':
case 'placed':
case 'ready':
return onPlace(state, event) ?? onReady({ plan, state }, event);
case 'probing':
return event.kind === 'probe-passed'
? goOn({ plan, state }, 'the candidate answers at its own address')
: undefined;
default: {
const unreachable = state;
return unreachable;
}
}
}
function onClaim({ plan, state }, event) {
if (event.kind === 'begun')
return (0,moves .kP)(state, 'the rollout is opened; first it claims its target');
if (event.kind === 'claim-granted') {
const claimed = { ...(0,moves .LP)(state), name: 'opened', claimed: true };
return { state: claimed, because: 'the target is claimed; next, what lies in the candidate' };
}
if (event.kind === 'claim-queued') {
const wakeAt = state.at + plan.checkMilliseconds;
return {
state: { ...(0,moves .LP)(state), name: 'queued', behind: event.behind, wakeAt },
because: `it waits in the queue behind ${event.behind}`,
};
}
return undefined;
}
function onCandidate(state, event) {
if (state.name !== 'opened' || state.claimed !== true)
return undefined;
if (event.kind === 'candidate-refused')
return (0,moves .TR)(state, event);
if (event.kind !== 'candidate-accepted')
return undefined;
return {
state: { ...(0,moves .LP)(state), name: 'verified', builds: event.builds },
because: 'the candidate is what was asked for',
};
}
function onPlace(state, event) {
if (state.name !== 'verified')
return undefined;
if (event.kind === 'place-failed')
return (0,moves .TR)(state, event);
if (event.kind !== 'placed')
return undefined;
return {
state: { ...(0,moves .LP)(state), name: 'placed' },
because: 'the artifact lies in the candidate, without traffic',
};
}
function onReady({ plan, state }, event) {
if (event.kind === 'arm-not-ready')
return (0,moves .TR)(state, event);
if (event.kind !== 'arm-ready' || (state.name === 'verified' && plan.places))
return undefined;
if (!plan.probes)
return goOn({ plan, state }, 'the candidate is ready');
return {
state: { ...(0,moves .LP)(state), name: 'probing' },
because: 'the candidate is ready; next, its own address',
};
}
function onProbeFailed(state, why) {
if ((0,moves .bV)(state))
return (0,moves .TR)(state, { why: `the candidate does not answer as it should: ${why}` });
return (0,moves .OE)(state, 'probe-failed', `the candidate does not answer as it should: ${why}`);
}
function onSuperseded(state, by) {
if (!(0,moves .bV)(state))
return (0,moves .kP)(state, `${by} is newer, but traffic has moved already: this one ends first`);
return {
state: { ...(0,moves .LP)(state), asked: 0, name: 'superseded', by },
because: `${by} is newer and takes its place; nothing was moved`,
};
}
function onPausedTooLong(state) {
return (0,moves .e9)(state, 'nobody said to go on in time');
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/overdue.js
function overdue({ plan, state }) {
const passed = state.at - state.openedAt;
const most = plan.maxDurationMilliseconds;
if (state.name === 'ready' &&
state.paused !== undefined &&
state.at >= state.paused.at + plan.holdForMilliseconds) {
return onPausedTooLong(state);
}
if (state.name === 'queued' && passed >= (most ?? longestQueueMilliseconds)) {
return (0,moves .e9)(state, `it waited ${(0,rollout_words .Ln)(passed)} in the queue behind ${state.behind}`);
}
if (most === undefined || passed < most || (0,moves .d_)(state))
return undefined;
const told = `it has taken ${(0,rollout_words .Ln)(passed)}, and may take ${(0,rollout_words .Ln)(most)}`;
if ((0,moves .bV)(state))
return (0,moves .e9)(state, told);
if (state.name === 'rolling-back')
return undefined;
if (state.name === 'held' && state.reason === 'stable-fails')
return undefined;
return (0,moves .OE)(state, 'overdue', `${told}, so it goes back`);
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/standing-by.js
function onStandingBy({ plan, state }, event) {
if (event.kind === 'cleaned' && state.at >= state.until) {
const took = (0,rollout_words .Ln)(state.at - state.openedAt);
return {
state: { ...(0,moves .LP)(state), name: 'promoted' },
because: `the candidate is the stable version, ${took} after it began, and nothing is left behind`,
};
}
if (event.kind !== 'clean-failed')
return undefined;
if (state.at - state.until < cleaningMilliseconds) {
const { since, until } = state;
const wakeAt = state.at + plan.checkMilliseconds;
return {
state: { ...(0,moves .LP)(state), name: 'standing-by', since, until, wakeAt },
because: `cleaning up failed and is tried again: ${event.why}`,
};
}
const left = `not cleaned up: ${event.why}`.slice(0, 300);
return {
state: { ...(0,moves .LP)(state), name: 'promoted', accepted: [...(state.accepted ?? []), left] },
because: `the candidate is the stable version; what was kept for going back is still there: ${event.why}`,
};
}
;// CONCATENATED MODULE: ./lib/shared/rollout/deciding/takeover.js
function onInterrupted({ plan, state }, told) {
if ((0,moves .bV)(state))
return (0,moves .e9)(state, told);
switch (state.name) {
case 'rolling-back':
return backAtOnce(state, `${told}; it is going back already`);
case 'settling':
return (0,moves .OE)(state, 'interrupted', `${told} while a share was changing, so it goes back`);
case 'promoting':
return interruptedPromotion({ plan, state }, told);
case 'watching':
case 'standing-by':
return {
...(0,moves .kP)(state, `${told}; everybody is on the candidate already, and somebody else watches on`),
rests: 'waiting',
};
case 'observing':
case 'armed':
case 'held':
return interruptedShare({ plan, state }, told);
default:
return (0,moves .kP)(state, told);
}
}
function interruptedShare({ plan, state }, told) {
const stays = `${(0,rollout_words .uM)(state.asked)} stays`;
if ((0,moves .d_)(state))
return { ...(0,moves .kP)(state, `${told}; ${stays}`), rests: 'held' };
if (state.name === 'held' && state.reason === 'stable-fails') {
const because = `${told}; going back would send everybody to the version that fails, so ${stays}`;
return { ...(0,moves .kP)(state, because), rests: 'held' };
}
if (plan.onInterrupt === 'roll-back')
return (0,moves .OE)(state, 'interrupted', `${told}, so it goes back`);
if (state.name === 'armed')
return (0,moves .kP)(state, `${told}; ${stays}, as the plan says`);
const held = hold({ plan, state }, 'interrupted', `${told}; ${stays}, as the plan says`);
if (held.state.name !== 'held')
return held;
return { ...held, state: { ...held.state, wakeAt: held.state.until }, rests: 'held' };
}
function interruptedPromotion({ plan, state }, told) {
if (state.step === 'done') {
return {
...(0,moves .kP)(state, `${told}; the promotion was applied, and somebody else looks whether it is seen`),
rests: 'waiting',
};
}
const isIdle = state.step === 'asked' && state.wakeAt !== undefined && state.wakeAt > state.at;
if (isIdle)
return (0,moves .OE)(state, 'interrupted', `${told}, so it goes back`);
const { since } = state;
return {
state: {
...(0,moves .LP)(state),
name: 'promoting',
since,
step: 'unclear',
...(plan.onInterrupt === 'roll-back' && { onlyBack: 'interrupted' }),
},
because: `${told} while the promotion was under way: whoever comes next looks what became of it`,
rests: 'broken',
};
}
function onJobFailed({ plan, state }) {
const told = 'something else in the same run failed';
if (state.name !== 'armed')
return onInterrupted({ plan, state }, told);
if ((plan.until?.onJobFailure ?? 'roll-back') === 'roll-back') {
return (0,moves .OE)(state, 'job-failed', `${told}, so ${(0,rollout_words .uM)(state.asked)} goes back`);
}
return (0,moves .kP)(state, `${told}; ${(0,rollout_words .uM)(state.asked)} stays, as the plan says`);
}
function onLeaseLost(state, why) {
const told = `somebody else drives this rollout now: ${why}; nothing more is written from here`;
return { ...(0,moves .kP)(state, told), rests: 'broken' };
}
function onResumed({ plan, state }, { intent, canRaise }) {
if (state.name === 'rolling-back')
return backAtOnce(state, 'somebody else goes on going back');
if (intent === 'going-back')
return (0,moves .OE)(state, 'interrupted', 'the driver before had begun to go back');
const able = ableTo(state, canRaise);
if (intent === 'promotion' && !((0,moves .d_)(able) && able.name !== 'promoting'))
return reconcilePromotion(able);
if (intent === 'raise')
return reconcileRaise(able);
if ((0,moves .bV)(able)) {
if (!canRaise)
return (0,moves .e9)(able, 'the run ended before its time, and whoever drives now lacks what going on needs');
const due = able.name === 'ready' ? able : awake(able);
return (0,moves .kP)(due, 'the run ended before any traffic moved; somebody else goes on from there');
}
return afterRun({ plan, state: able }, canRaise);
}
function ableTo(state, canRaise) {
if (!canRaise)
return { ...state, onlyBack: state.onlyBack ?? 'unable' };
const { onlyBack, ...able } = state;
return onlyBack === 'interrupted' ? state : able;
}
function awake(state) {
return { ...state, wakeAt: state.at };
}
function reconcilePromotion(state) {
const since = state.name === 'promoting' ? state.since : state.at;
return {
state: { ...(0,moves .LP)(state), asked: 100, name: 'promoting', step: 'unclear', since },
because: 'the driver before fell silent while the promotion was under way: first, what became of it',
};
}
function reconcileRaise(state) {
const told = 'the driver before fell silent while a share was changing';
if (state.name !== 'settling')
return (0,moves .OE)(state, 'interrupted', `${told}, and which one is not known`);
if (state.onlyBack !== undefined)
return (0,moves .OE)(state, 'interrupted', `${told}, and nobody here can go on`);
return {
state: { ...awake(state), step: 'unclear' },
because: `${told}: first, whether ${(0,rollout_words .uM)(state.asked)} was written`,
};
}
function afterRun({ plan, state }, canRaise) {
const told = 'the run before has ended';
const unable = `${told}, and whoever drives now lacks what going on needs`;
switch (state.name) {
case 'armed':
return onArmed(state, told);
case 'settling':
case 'promoting': {
const raises = state.name === 'settling' || state.step === 'asked';
if (raises && state.onlyBack !== undefined)
return (0,moves .OE)(state, 'interrupted', unable);
return (0,moves .kP)(awake(state), `${told}; somebody else goes on from there`);
}
case 'observing':
return canRaise
? observe({ plan, state }, `${told}; somebody else judges on`, state.at)
: (0,moves .OE)(state, 'interrupted', unable);
case 'held':
return resumedHold({ plan, state }, canRaise);
case 'watching':
return (0,moves .kP)(awake(state), `${told}; somebody else watches on`);
default:
return (0,moves .kP)(state, told);
}
}
function onArmed(state, told) {
const where = (0,rollout_words .uM)(state.asked);
if (state.at < state.until) {
return (0,moves .kP)(state, `${told}; ${where} stays for another ${(0,rollout_words .Ln)(state.until - state.at)}`);
}
return (0,moves .OE)(state, 'overdue', `${told}; nobody went on from ${where} in time, so it goes back`);
}
function resumedHold({ plan, state }, canRaise) {
const told = `the run before ended while it was held (${state.reason})`;
if (isDue(state))
return hold({ plan, state }, state.reason, told);
const stays = (0,moves .d_)(state) || state.reason === 'stable-fails';
if (!canRaise && !stays) {
return (0,moves .OE)(state, 'interrupted', `${told}, and whoever drives now lacks what going on needs`);
}
if (state.reason === 'interrupted')
return observe({ plan, state }, `${told}; somebody else judges on`, state.at);
return (0,moves .kP)(awake(state), `${told}; somebody else judges on`);
}
;// CONCATENATED MODULE: ./lib/shared/rollout/state.js
const finalStates = [
'promoted',
'rolled-back',
'refused',
'superseded',
'abandoned',
'stranded',
];
function isFinal(name) {
return finalStates.some(final => final === name);
}
;// CONCATENATED MODULE: ./lib/shared/rollout/decide.js
function beginState(plan, at) {
return {
name: 'opened',
promotion: plan.promotion,
openedAt: at,
at,
asked: 0,
windows: [],
failed: false,
builds: {},
wakeAt: at,
};
}
function decide(plan, state, event) {
const now = { ...state, at: Math.max(state.at, event.at) };
const turn = turnOf({ plan, state: now, lastAt: state.at }, event);
return conclude(plan, turn);
}
function conclude(plan, { state, because, rests }) {
if (isFinal(state.name))
return { state, effect: (0,next_effect .tu)(plan, state), because };
const wakeAt = (0,next_effect .zx)(state);
const woken = { ...state, wakeAt };
const effect = rests === undefined ? (0,next_effect .tu)(plan, woken) : { kind: 'rest', outcome: rests, wakeAt };
return { state: woken, effect, because };
}
function turnOf(told, event) {
const { plan, state } = told;
if (isFinal(state.name))
return afterTheEnd(state, event);
return (anywhere(told, event) ??
overdue({ plan, state }) ??
answer({ plan, state }, event) ??
(0,moves .kP)(state, `${event.kind} changes nothing while it is ${state.name}`));
}
function afterTheEnd(state, event) {
if (state.name === 'stranded' && event.kind === 'rollback-ordered') {
return (0,moves .OE)(state, 'ordered', `${event.by} ordered to go back once more: ${event.reason}`);
}
return (0,moves .kP)(state, `the rollout has ended (${state.name}); ${event.kind} changes nothing any more`);
}
function anywhere(told, event) {
const { plan, state } = told;
switch (event.kind) {
case 'rollback-ordered':
return onRollbackOrdered(state, event);
case 'abort-ordered':
return onAbortOrdered(state, event);
case 'lease-lost':
return onLeaseLost(state, event.why);
case 'run-cancelled':
return onInterrupted({ plan, state }, 'the run was cancelled');
case 'job-failed':
return onJobFailed({ plan, state });
case 'probe-failed':
return state.name === 'rolling-back' ? undefined : onProbeFailed(state, event.why);
case 'judged':
return speaksAgainst(event.verdict) ? onFailure({ plan, state }, event.verdict) : undefined;
case 'superseded':
return onSuperseded(state, event.by);
default:
return overdue({ plan, state }) ?? lessUrgent(told, event);
}
}
function lessUrgent(told, event) {
const { plan, state } = told;
switch (event.kind) {
case 'pause-ordered':
return onPauseOrdered({ plan, state }, event);
case 'continue-ordered':
return onContinueOrdered({ plan, state }, event);
case 'drifted':
return onDrifted(told, event);
case 'goal-moved':
return onGoalMoved({ plan, state });
case 'resumed':
return onResumed({ plan, state }, event);
default:
return undefined;
}
}
function speaksAgainst({ kind, against }) {
return kind === 'fail' && (against === undefined || against === 'candidate');
}
function onFailure({ plan, state }, verdict) {
if (state.name === 'rolling-back') {
return (0,moves .kP)({ ...failing(state, verdict), failed: true }, 'the candidate fails; it is going back already');
}
if (isJudged(state))
return onVerdict({ plan, state }, verdict);
const noted = failing(state, verdict);
const because = `the candidate fails: ${verdict.because}`;
if (!(0,moves .bV)(noted))
return (0,moves .OE)(noted, 'worse', because);
return {
state: { ...(0,moves .LP)(noted), failed: true, name: 'refused', why: because },
because: `${because}; nothing was moved`,
};
}
function isJudged(state) {
return state.name === 'observing' || state.name === 'held' || state.name === 'watching';
}
function answer({ plan, state }, event) {
switch (state.name) {
case 'opened':
case 'queued':
case 'verified':
case 'placed':
case 'ready':
case 'probing':
return beforeTraffic({ plan, state }, event);
case 'settling':
return onSettling({ plan, state }, event);
case 'observing':
case 'held':
case 'watching':
return decide_onLook({ plan, state }, event);
case 'armed':
return onArmed(state, `${event.kind} while it rests`);
case 'promoting':
return onPromoting({ plan, state }, event);
case 'standing-by':
return onStandingBy({ plan, state }, event);
case 'rolling-back':
return onGoingBack({ plan, state }, event);
default:
return undefined;
}
}
function decide_onLook({ plan, state }, event) {
if (event.kind === 'judged')
return onVerdict({ plan, state }, event.verdict);
if (event.kind === 'probe-passed' && !plan.judged)
return onVerdict({ plan, state }, answered(state.at));
if (state.name === 'held' && isDue(state)) {
return atDeadline({ plan, state }, state.reason, 'the time to decide is over');
}
return undefined;
}
function answered(at) {
const because = 'the candidate answers at its own address; nothing else is judged';
return { kind: 'pass', hold: false, sufficient: true, because, judgedUntil: at, candidateRequests: 0 };
}
function timeToDetect({ failingSince, turnedAt }) {
if (failingSince === undefined || turnedAt === undefined)
return undefined;
return Math.max(0, turnedAt - failingSince);
}
}),
13957:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$h: () => (  closed),
D1: () => (  openWindow),
LP: () => (  kept),
OE: () => (  goBack),
Sg: () => (  opened),
TR: () => (  refuse),
bV: () => (  isUnmoved),
d_: () => (  isPromoted),
e9: () => (  abandon),
kP: () => (  stay)
});
var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6238);
function kept(state) {
const { promotion, openedAt, at, asked, windows, failed, builds } = state;
const { seen, paused, failingSince, turnedAt, accepted, onlyBack, exchanged } = state;
const stays = { promotion, openedAt, at, asked, windows, failed, builds };
if (seen !== undefined)
stays.seen = seen;
if (paused !== undefined)
stays.paused = paused;
if (failingSince !== undefined)
stays.failingSince = failingSince;
if (turnedAt !== undefined)
stays.turnedAt = turnedAt;
if (accepted !== undefined)
stays.accepted = accepted;
if (onlyBack !== undefined)
stays.onlyBack = onlyBack;
if (exchanged !== undefined)
stays.exchanged = exchanged;
return stays;
}
function stay(state, because) {
return { state, because };
}
function goBack(state, cause, because) {
const { paused, onlyBack, ...stays } = kept(state);
return {
state: {
...stays,
name: 'rolling-back',
cause,
step: 'asked',
tries: 0,
asked: 0,
failed: state.failed || cause === 'worse',
turnedAt: state.at,
windows: closed(state.windows, state.at),
},
because,
};
}
function abandon(state, why) {
return {
state: { ...kept(state), asked: 0, name: 'abandoned', why },
because: `${why}; nothing was moved`,
};
}
function refuse(state, told) {
const { why, code } = told;
return {
state: { ...kept(state), asked: 0, name: 'refused', why, ...(code !== undefined && { code }) },
because: `${why}; nothing was moved`,
};
}
function closed(windows, at) {
return windows.map(window => window.to === undefined ? { ...window, to: Math.max(window.from, at) } : window);
}
function openWindow(state) {
return state.windows.find(({ to, percent }) => to === undefined && percent === state.asked);
}
function opened(state) {
const open = openWindow(state);
if (open !== undefined)
return { windows: state.windows, since: open.from };
const { asked: percent, at } = state;
return { windows: [...closed(state.windows, at), { percent, from: at }], since: at };
}
function inForce(state) {
return share(state.seen ?? 0);
}
const unmoved = new Set([
'opened',
'queued',
'verified',
'placed',
'ready',
'probing',
]);
function isUnmoved(state) {
return unmoved.has(state.name);
}
function isPromoted(state) {
return state.asked >= 100;
}
}),
12894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X2: () => (  restingOutcome),
tu: () => (  nextEffect),
zx: () => (  wakeAtOf)
});
var _moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13957);
function nextEffect(plan, state) {
const effect = active(plan, state);
return handsOff(plan, state, effect)
? { kind: 'rest', outcome: restingOutcome(state), wakeAt: wakeAtOf(state) }
: effect;
}
function active(plan, state) {
const due = { state, wakeAt: wakeAtOf(state) };
switch (state.name) {
case 'opened':
return { kind: state.claimed === true ? 'check-candidate' : 'claim' };
case 'queued':
return whenDue(due, { kind: 'claim' });
case 'verified':
return { kind: plan.places ? 'place' : 'await-ready' };
case 'placed':
return { kind: 'await-ready' };
case 'ready':
return state.paused === undefined ? { kind: 'await-ready' } : { kind: 'wait', until: due.wakeAt };
case 'probing':
return { kind: 'probe' };
case 'settling':
return settling(state.step, due);
case 'observing':
case 'held':
case 'watching':
return look({ plan, state });
case 'armed':
return { kind: 'rest', outcome: 'waiting', wakeAt: state.until };
case 'promoting':
return promoting(state.step, due);
case 'standing-by':
return whenDue(due, { kind: 'clean' });
case 'rolling-back':
return state.step === 'proving' ? { kind: 'prove-back' } : whenDue(due, { kind: 'go-back' });
case 'promoted':
return { kind: 'finish', outcome: 'passed' };
case 'rolled-back':
case 'stranded':
return { kind: 'finish', outcome: state.name };
case 'refused':
case 'superseded':
case 'abandoned':
return { kind: 'finish', outcome: 'refused' };
default: {
const unreachable = state;
return unreachable;
}
}
}
function wakeAtOf(state) {
return state.wakeAt ?? state.at;
}
function whenDue({ state, wakeAt }, effect) {
return wakeAt > state.at ? { kind: 'wait', until: wakeAt } : effect;
}
function settling(step, due) {
const percent = due.state.asked;
switch (step) {
case 'raising':
return whenDue(due, { kind: 'raise', percent });
case 'asked':
return { kind: 'settle', percent };
case 'unclear':
return whenDue(due, { kind: 'reconcile', what: 'raise' });
default: {
const unreachable = step;
return unreachable;
}
}
}
function promoting(step, due) {
switch (step) {
case 'asked':
return whenDue(due, { kind: 'promote' });
case 'unclear':
return whenDue(due, { kind: 'reconcile', what: 'promotion' });
case 'done':
return { kind: 'settle', percent: 100 };
default: {
const unreachable = step;
return unreachable;
}
}
}
function look({ plan, state }) {
const notBefore = wakeAtOf(state);
return plan.judged
? { kind: 'judge', notBefore }
: whenDue({ state, wakeAt: notBefore }, { kind: 'probe' });
}
function handsOff(plan, state, effect) {
if (plan.waits !== 'hand-off' || !(0,_moves_js__WEBPACK_IMPORTED_MODULE_0__  .d_)(state))
return false;
const waits = effect.kind === 'wait' || (effect.kind === 'judge' && effect.notBefore > state.at);
return waits && (state.name === 'watching' || state.name === 'standing-by' || state.name === 'held');
}
function restingOutcome(state) {
return state.name === 'held' ? 'held' : 'waiting';
}
}),
6238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jr: () => (  spanBetween),
Ln: () => (  span),
U9: () => (  count),
n$: () => (  moment),
uM: () => (  share)
});
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
function span(milliseconds) {
const whole = Math.max(0, Math.round(milliseconds / second)) * second;
if (whole === 0)
return milliseconds > 0 ? `${Math.ceil(milliseconds)} ms` : '0 s';
const [hours, minutes, seconds] = [
Math.floor(whole / hour),
Math.floor((whole % hour) / minute),
Math.floor((whole % minute) / second),
];
const parts = [
...(hours > 0 ? [`${hours} h`] : []),
...(minutes > 0 ? [`${minutes} min`] : []),
...(seconds > 0 ? [`${seconds} s`] : []),
];
return parts.join(' ');
}
function spanBetween({ best, worst }) {
return span(best) === span(worst) ? span(best) : `${span(best)} to ${span(worst)}`;
}
const share = _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__  .l;
function count(amount, one, many = `${one}s`) {
return `${amount} ${amount === 1 ? one : many}`;
}
function moment(milliseconds) {
const inRange = Math.abs(milliseconds) <= 8.64e15;
return inRange ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : 'an unknown time';
}
}),
44515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  formatPercent),
w: () => (  isWhole)
});
const noise = 0.001;
function isWhole(split) {
const shares = Object.values(split);
const sum = shares.reduce((total, share) => total + share, 0);
return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}
function formatPercent(share) {
return `${Number(share.toFixed(3))} %`;
}
})
};
