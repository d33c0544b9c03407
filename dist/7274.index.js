import { shared as shared18 } from './shared-18.js';
export const id = 7274;
export const ids = [7274];
export const modules = {
11498:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ll: () => (  ladderProblemsInWords),
_k: () => (  parseLadder),
CH: () => (  presetLadder)
});
var did_you_mean = __webpack_require__(97331);
var presets = __webpack_require__(13129);
;// CONCATENATED MODULE: ./lib/shared/rollout/ladders/part.js
const example = 'a share and its time, such as 10%/10m';
const longest = 30 * 86_400_000;
const mostRequests = 1_000_000_000;
function parsePart(text, place) {
const problem = (expected, note) => ({
kind: 'problem',
problem: { place, expected, got: quote(text), ...(note !== undefined && { note }) },
});
const match = /^(\d{1,3}(?:\.\d{1,6})?)[ \u00a0\u202f]?(%?)\s*(?:\/\s*(.+))?$/.exec(text);
if (match === null)
return problem(example, nearby(text));
const [, number = '', sign, rest] = match;
const percent = Number(number);
if (percent > 100)
return problem('a share from more than 0% to 100%');
if (percent === 0)
return problem('a share above 0%', 'a rollout begins at 0% by itself');
if (sign === '')
return problem(example, `write ${number}%`);
if (percent === 100) {
return rest === undefined
? { kind: 'hundred', percent }
: problem('100% without a time', 'how long it is watched afterwards is an input of its own');
}
if (rest === undefined)
return problem(example, `say how long, such as ${number}%/10m`);
const lasts = parseLasting(rest);
return typeof lasts === 'string' ? problem(lasts) : { kind: 'rung', percent, lasts };
}
function parseLasting(text) {
const counted = /^(\d{1,10}) ?requests?\s*(?:,?\s*at\s+most\s+(\S+))?$/i.exec(text);
if (counted === null) {
const milliseconds = millisecondsOf(text);
const expected = 'a time such as 90s, 10m, 1h30m, or a number of requests such as 500 requests, at most 20m';
return milliseconds === undefined ? expected : { kind: 'time', milliseconds };
}
const requests = Number(counted[1]);
if (requests < 1 || requests > mostRequests)
return `from 1 to ${mostRequests} requests`;
if (counted[2] === undefined)
return 'a limit behind the number of requests, such as 500 requests, at most 20m';
const atMostMilliseconds = millisecondsOf(counted[2]);
return atMostMilliseconds === undefined
? 'a time behind at most, such as 20m'
: { kind: 'count', requests, atMostMilliseconds };
}
function millisecondsOf(text) {
const match = /^(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s)?$/.exec(text);
if (match === null)
return undefined;
const [days, hours, minutes, seconds] = [1, 2, 3, 4].map(at => Number(match[at] ?? 0));
const total = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
return total > 0 && total * 1_000 <= longest ? total * 1_000 : undefined;
}
function nearby(text) {
if (!/^[A-Za-z][A-Za-z-]{0,40}$/.test(text))
return undefined;
const near = (0,did_you_mean .a)(text, presets .gC);
return near === undefined ? `presets are ${presets .gC.join(', ')}` : `did you mean ${near}?`;
}
function quote(text) {
return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
;// CONCATENATED MODULE: ./lib/shared/rollout/ladder.js
const mostCharacters = 4_000;
const mostRungs = 50;
function parseLadder(text, options = {}) {
const name = text.slice(0, mostCharacters).trim();
if ((0,presets .S1)(name))
return { kind: 'ladder', ladder: presetLadder(name) };
if (text.length > mostCharacters) {
const expected = `at most ${mostCharacters} characters`;
return refused({ place: 'the ladder', expected, got: `${text.length}` });
}
const parts = partsOf(text);
if (parts.length === 0) {
return refused({ place: 'the ladder', expected: 'at least one share, such as 100%', got: 'nothing' });
}
if (parts.length > mostRungs) {
return refused({ place: 'the ladder', expected: `at most ${mostRungs} shares`, got: `${parts.length}` });
}
return assembled(parts, options.until === true);
}
function presetLadder(preset) {
return { rungs: presets .v4[preset].rungs, toHundred: true, preset };
}
function partsOf(text) {
const parts = [];
for (const piece of text.split(/[,\n]/)) {
const part = piece.replace(/^\s*-\s+/, '').trim();
const before = parts.at(-1);
if (part === '')
continue;
if (before !== undefined && /^at\s+most\b/i.test(part))
parts[parts.length - 1] = `${before}, ${part}`;
else
parts.push(part);
}
return parts;
}
function assembled(parts, until) {
const rungs = [];
const problems = [];
let toHundred = false;
let last = 0;
for (const [at, text] of parts.entries()) {
const place = `entry ${at + 1}`;
const part = parsePart(text, place);
if (part.kind === 'problem') {
problems.push(part.problem);
continue;
}
if (toHundred)
problems.push({ place, expected: 'nothing after 100%', got: text });
else if (part.percent <= last) {
problems.push({ place, expected: `more than the ${last}% before it`, got: `${part.percent}%` });
}
last = Math.max(last, part.percent);
if (part.kind === 'rung')
rungs.push({ percent: part.percent, lasts: part.lasts });
else
toHundred = true;
}
if (problems.length === 0 && !toHundred && !until) {
problems.push({ place: 'the end', expected: '100%', got: `${last}%` });
}
if (problems.length > 0)
return { kind: 'problems', problems };
return { kind: 'ladder', ladder: { rungs, toHundred } };
}
function refused(problem) {
return { kind: 'problems', problems: [problem] };
}
function ladderProblemsInWords(problems) {
return problems
.slice(0, 5)
.map(({ place, expected, got, note }) => {
const more = note === undefined ? '' : ` (${note})`;
return `${place}: expected ${expected}, got ${got}${more}`;
})
.join('; ');
}
function formatLadder({ rungs, toHundred }) {
const shares = rungs.map(({ percent, lasts }) => lasts.kind === 'time'
? `${percent}%/${lasting(lasts.milliseconds)}`
: `${percent}%/${lasts.requests} requests, at most ${lasting(lasts.atMostMilliseconds)}`);
return [...shares, ...(toHundred ? ['100%'] : [])].join(', ');
}
function lasting(milliseconds) {
const seconds = Math.round(milliseconds / 1_000);
if (seconds % 3_600 === 0)
return `${seconds / 3_600}h`;
return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
}),
13129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S1: () => (  isPreset),
SF: () => (  usualWatchMilliseconds),
Sd: () => (  usualPreset),
gC: () => (  presetNames),
v4: () => (  presets)
});
const minute = 60_000;
const presetNames = ['cautious', 'standard', 'half-hour', 'blue-green', 'instant'];
const usualWatchMilliseconds = 10 * minute;
const presets = {
cautious: { rungs: [rung(1, 5), rung(10, 10), rung(50, 15)], watchMilliseconds: usualWatchMilliseconds },
standard: { rungs: [rung(5, 10), rung(50, 10)], watchMilliseconds: usualWatchMilliseconds },
'half-hour': { rungs: [rung(10, 30)], watchMilliseconds: usualWatchMilliseconds },
'blue-green': { rungs: [], watchMilliseconds: usualWatchMilliseconds },
instant: { rungs: [], watchMilliseconds: 0 },
};
function rung(percent, minutes) {
return { percent, lasts: { kind: 'time', milliseconds: minutes * minute } };
}
function isPreset(text) {
return presetNames.some(name => name === text);
}
function usualPreset({ settling, rangePercent }) {
if (settling.expectedMilliseconds > minute)
return 'half-hour';
return rangePercent.from <= 1 ? 'cautious' : 'standard';
}
}),
97274:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
canaryShift: () => (  canaryShift),
climb: () => (  climb),
planned: () => (  planned),
prepare: () => (  prepare)
});
var decide = __webpack_require__(34522);
var step = __webpack_require__(68264);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/choosing.js
function choose(asked, surveyed) {
const { live, standing } = surveyed;
const stable = stableIn(live);
const begun = begunBefore(asked, surveyed);
if (begun !== undefined)
return begun;
const served = standing.holder === undefined ? servedBy(asked, surveyed) : undefined;
if (served !== undefined) {
const because = `${served.name} runs it already, and has all of the traffic`;
return { kind: 'there', arm: served.name, because };
}
const inFront = candidateOf(standing.holder);
const candidate = candidateName(asked, surveyed, { stable, inFront });
const isInFront = inFront !== undefined && isSame(candidate, inFront) && !isSame(candidate, stable);
if (!isInFront)
refuseTaken(candidate, stable, live);
refuseReplaced(asked, candidate, surveyed);
return { kind: 'shift', candidate, stable };
}
function servedBy({ digest, candidate, said }, { live, abilities, standing }) {
const whole = live.arms.find(({ share }) => share === 100);
if (said === true && whole?.digest === undefined)
return standing.lastGood === digest ? whole : undefined;
if (whole === undefined || digest !== undefined)
return whole?.digest === digest ? whole : undefined;
const isNamed = candidate !== undefined && isSame(whole.name, candidate);
return isNamed && abilities.promotion === 'weights' ? whole : undefined;
}
function stableIn({ arms, resource }) {
const [first, ...others] = arms;
if (first === undefined) {
throw new fault .v('TARGET_UNSUITABLE', `${nameOf(resource)} has nothing that could get traffic`);
}
const named = arms.find(({ isDefault, share }) => isDefault && share > 0);
return (named ?? others.reduce((most, arm) => (arm.share > most.share ? arm : most), first)).name;
}
function begunBefore(asked, { standing }) {
const { holder: promotion } = standing;
const plan = promotion?.order['plan'];
if (promotion === undefined || typeof plan !== 'object' || !('candidate' in plan))
return undefined;
const { candidate, stable, digest } = plan;
if (typeof candidate !== 'string' || typeof stable !== 'string')
return undefined;
const isSameArm = asked.candidate === undefined || asked.candidate === 'idle' || isSame(asked.candidate, candidate);
const isSameBuild = asked.digest === undefined || asked.digest === digest;
return isSameArm && isSameBuild ? { kind: 'go-on', candidate, stable, promotion } : undefined;
}
function candidateOf(holder) {
const plan = holder?.order['plan'];
if (typeof plan !== 'object' || !('candidate' in plan))
return undefined;
const { candidate } = plan;
return typeof candidate === 'string' ? candidate : undefined;
}
function candidateName({ candidate, artifact }, { kind, live }, { stable, inFront }) {
if (candidate !== undefined && candidate !== 'idle') {
return live.arms.find(({ name }) => isSame(name, candidate))?.name ?? newName(candidate, artifact, live);
}
if (kind === 'container-apps' && artifact !== undefined) {
return `${nameOf(live.resource)}--d${artifact.digest.slice('sha256:'.length, 19)}`;
}
const [idle, ...rivals] = live.idle.filter(name => !isSame(name, stable));
if (idle !== undefined && rivals.length === 0)
return idle;
if (idle === undefined && inFront !== undefined)
return inFront;
const got = idle === undefined ? 'no arm is idle' : `${rivals.length + 1} are idle: ${[idle, ...rivals].join(', ')}`;
throw new fault .v('TARGET_UNSUITABLE', `which arm is the candidate cannot be told: ${got}`, {
hint: 'name it by the input candidate',
facts: { arms: live.arms.map(({ name }) => name).join(', ') },
});
}
function newName(candidate, artifact, { arms, resource }) {
if (artifact !== undefined)
return candidate;
throw new fault .v('TARGET_NOT_FOUND', `the candidate ${candidate} does not exist`, {
hint: 'name one that exists, or idle',
facts: { existing: arms.map(({ name }) => name).join(', ') || 'none', resource },
});
}
function refuseTaken(candidate, stable, { arms }) {
if (isSame(candidate, stable)) {
throw new fault .v('TARGET_UNSUITABLE', `${candidate} is where users are already`, {
hint: 'name the arm that holds the new version',
});
}
const { share } = arms.find(({ name }) => isSame(name, candidate)) ?? { share: 0 };
if (share === 0)
return;
throw new fault .v('TRAFFIC_CONFLICT', `${candidate} gets ${share} % already, and no promotion says why`, {
hint: 'take its traffic away first, or find out who gave it',
facts: { arm: candidate, share },
});
}
function refuseReplaced({ digest }, candidate, { live, standing, abilities }) {
if (abilities.promotion !== 'swap' || digest !== undefined)
return;
const stable = live.arms.find(({ isDefault }) => isDefault)?.digest;
if (stable === undefined || standing.lastGood !== stable)
return;
const held = live.arms.find(({ name }) => isSame(name, candidate))?.digest;
const last = standing.promotions
.filter(({ finished }) => finished?.outcome === 'passed' || finished?.restored === true)
.at(-1);
if (last?.finished?.restored === true)
return;
const builds = last?.state?.['builds'];
const replaced = typeof builds === 'object' ? Object.values(builds) : [];
if (held === undefined || !replaced.includes(held))
return;
throw new fault .v('CANDIDATE_UNEXPECTED', `${candidate} holds the version that ${last?.id} has replaced`, {
hint: 'to bring it back on purpose, name it by the input expect, or use rollback',
facts: { candidate, digest: held },
});
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function nameOf(resource) {
return resource.split('/').at(-1) ?? resource;
}
var ending = __webpack_require__(96848);
var inputs = __webpack_require__(37524);
var promised = __webpack_require__(74887);
var usual = __webpack_require__(67968);
var settings = __webpack_require__(43100);
var words = __webpack_require__(6238);
;// CONCATENATED MODULE: ./lib/shared/rollout/forecasting/limits.js
const day = 86_400_000;
const usualJobLimits = { 'azure-pipelines': 3_600_000, github: 21_600_000 };
const howToRaise = {
'azure-pipelines': 'set timeoutInMinutes of the job',
github: 'set timeout-minutes of the job, or use a runner of your own',
};
function judgingProblems(plan, telemetry) {
const { checkMilliseconds } = plan;
if (!(checkMilliseconds > 0))
return ['a check every 0 s would never end'];
if (telemetry === undefined) {
return plan.rungs.length === 0
? []
: ['nobody would judge the shares: without telemetry only blue-green and instant make sense'];
}
const finest = telemetry.stepMilliseconds;
return plan.rungs.flatMap(({ percent, lasts }) => {
const length = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
return length >= finest
? []
: [
`${(0,words .uM)(percent)} for ${(0,words .Ln)(length)} is shorter than one interval of the telemetry, ${(0,words .Ln)(finest)}`,
];
});
}
function resumeProblems(plan, resume) {
const { until, watchMilliseconds, standbyMilliseconds } = plan;
const leaves = until === undefined && watchMilliseconds + standbyMilliseconds > 0;
if (plan.waits !== 'hand-off' || !leaves)
return [];
const age = resume?.heartbeatAgeMilliseconds;
if (age === undefined) {
return ['hand-off needs a resume that has run at least once: nobody would finish this rollout'];
}
if (age < day)
return [];
return [`hand-off needs a resume that ran within the last ${(0,words .Ln)(day)}; the last one was ${(0,words .Ln)(age)} ago`];
}
function limitProblems(plan, { total }, job) {
const most = plan.maxDurationMilliseconds;
const climbing = total.best - (plan.waits === 'inline' ? plan.watchMilliseconds + plan.standbyMilliseconds : 0);
return [
...(most !== undefined && climbing > most
? [`it takes ${(0,words .Ln)(climbing)} at least to reach its end, and may take ${(0,words .Ln)(most)}`]
: []),
...(job !== undefined && total.best > job.limitMilliseconds ? [doesNotFit(total, job)] : []),
];
}
function doesNotFit(total, { limitMilliseconds, host }) {
const how = host === undefined ? 'give the job more time' : howToRaise[host];
return `it takes ${(0,words .Jr)(total)}, and the job may take ${(0,words .Ln)(limitMilliseconds)}: ${how}, or let a later run go on (until, hand-off)`;
}
function limitWarnings(plan, forecast, planning) {
const { job, resume } = planning;
const { total, exposure } = forecast;
const most = plan.maxDurationMilliseconds;
const isTight = job !== undefined && total.worst > job.limitMilliseconds;
const unwatched = plan.rungs.length === 0 && plan.watchMilliseconds === 0;
return [
...(isTight ? [`if data come slowly, ${doesNotFit(total, job)}`] : []),
...(most !== undefined && total.worst > most
? [`it takes ${(0,words .Jr)(total)}, and goes back after ${(0,words .Ln)(most)}`]
: []),
...(resume === undefined ? [exposure.because] : []),
...(unwatched
? ['nobody judges the candidate with traffic on it: there are no shares below 100 %, and no watch']
: []),
...(plan.until !== undefined && resume === undefined
? [
`it rests at ${(0,words .uM)(plan.until.percent)} for ${(0,words .Ln)(plan.until.holdForMilliseconds)}, and without a resume nobody brings it back then`,
]
: []),
];
}
var rollout_ladder = __webpack_require__(11498);
var presets = __webpack_require__(13129);
;// CONCATENATED MODULE: ./lib/shared/rollout/forecasting/exposure.js
const leaseMilliseconds = 180_000;
const farewellMilliseconds = 7_000;
function exposureOf(plan, { abilities, resume }) {
const { settlingMilliseconds, lagMilliseconds, checkMilliseconds } = plan;
const { stickyMilliseconds } = abilities;
const cancelledMilliseconds = farewellMilliseconds + settlingMilliseconds;
if (resume === undefined) {
return {
cancelledMilliseconds,
stickyMilliseconds,
because: `a run that is cancelled goes back within ${(0,words .Ln)(cancelledMilliseconds)}; a run that is killed without a word has no bound, since no resume stands behind it: run resume on a schedule`,
};
}
const judging = plan.judged ? lagMilliseconds + checkMilliseconds : 0;
const killedMilliseconds = leaseMilliseconds + resume.everyMilliseconds + judging + settlingMilliseconds;
const parts = [
`${(0,words .Ln)(leaseMilliseconds)} until the lease ends`,
`${(0,words .Ln)(resume.everyMilliseconds)} until resume runs (${howKnown(resume)})`,
...(judging > 0 ? [`${(0,words .Ln)(judging)} to judge`] : []),
`${(0,words .Ln)(settlingMilliseconds)} to come into force`,
];
return {
cancelledMilliseconds,
killedMilliseconds,
stickyMilliseconds,
because: `a run that is cancelled goes back within ${(0,words .Ln)(cancelledMilliseconds)}; one that is killed, within ${(0,words .Ln)(killedMilliseconds)}: ${parts.join(', ')}`,
};
}
function howKnown({ isSeen }) {
return isSeen === true
? 'so far apart were its last runs at most'
: 'assumed: no two of its scheduled runs have been seen yet';
}
;// CONCATENATED MODULE: ./lib/shared/rollout/forecasting/forecast.js
const lookEveryMilliseconds = 5_000;
function forecastOf(plan, terms) {
const settling = settlingOf(terms.abilities);
const last = plan.until?.percent ?? 100;
const rungs = plan.rungs
.filter(({ percent }) => percent <= last)
.map(rung => rungForecast({ plan, terms, rung, settling }));
const promotion = plan.until === undefined ? { promotion: settling } : {};
const afterwards = plan.until === undefined ? afterwardsOf(plan) : { best: 0, worst: 0 };
const waited = plan.waits === 'inline' ? [afterwards] : [];
const parts = [...rungs.map(({ wall }) => wall), ...Object.values(promotion), ...waited];
return {
rungs,
...promotion,
afterwards,
total: sum(parts),
exposure: exposureOf(plan, terms),
calls: callsOf({ plan, rungs, settling, afterwards }),
};
}
function settlingOf({ settling }) {
return { best: settling.expectedMilliseconds, worst: settling.worstMilliseconds };
}
function afterwardsOf(plan) {
const { watchMilliseconds: watch, standbyMilliseconds: standby } = plan;
const late = watch > 0 && plan.judged ? plan.lagMilliseconds + plan.checkMilliseconds : 0;
return { best: watch + standby + late, worst: 2 * watch + standby + late };
}
function rungForecast({ plan, terms, rung, settling }) {
const { percent, lasts } = rung;
const longest = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
const least = lasts.kind === 'time' ? longest : Math.min(longest, plan.checkMilliseconds);
const judged = { best: least, worst: 2 * longest };
const { lagMilliseconds, checkMilliseconds } = plan;
const looked = (milliseconds) => Math.ceil((milliseconds + lagMilliseconds) / checkMilliseconds) * checkMilliseconds;
const wall = { best: settling.best + looked(judged.best), worst: settling.worst + looked(judged.worst) };
return {
percent,
judged,
...(lasts.kind === 'count' && { requests: lasts.requests }),
settling,
lagMilliseconds,
wall,
exposure: exposureOf(plan, terms),
calls: {
writes: 1,
looks: looksOf(settling),
questions: plan.judged ? Math.ceil(looked(judged.best) / checkMilliseconds) : 0,
},
};
}
function looksOf(settling) {
return 2 + Math.ceil(settling.best / lookEveryMilliseconds);
}
function callsOf({ plan, rungs, settling, afterwards }) {
const promotes = plan.until === undefined;
const watched = plan.judged && plan.waits === 'inline' && plan.watchMilliseconds > 0 && promotes;
const add = (of) => rungs.reduce((all, { calls }) => all + of(calls), 0);
return {
writes: add(({ writes }) => writes) + (promotes ? 1 : 0),
looks: add(({ looks }) => looks) + (promotes ? looksOf(settling) : 0),
questions: add(({ questions }) => questions) +
(watched ? Math.ceil((afterwards.best - plan.standbyMilliseconds) / plan.checkMilliseconds) : 0),
};
}
function sum(ranges) {
return {
best: ranges.reduce((all, { best }) => all + best, 0),
worst: ranges.reduce((all, { worst }) => all + worst, 0),
};
}
var traffic_abilities = __webpack_require__(13005);
;// CONCATENATED MODULE: ./lib/shared/rollout/ladders/fitting.js
function fitLadder(ladder, abilities) {
const shares = [...ladder.rungs.map(({ percent }) => percent), ...(ladder.toHundred ? [100] : [])];
const problems = shares.flatMap(percent => {
const why = (0,traffic_abilities .M)(abilities, percent);
return why === undefined ? [] : [`${(0,words .uM)(percent)} cannot be shown: ${why}`];
});
return { problems, warnings: ladder.rungs.flatMap(rung => slowness(rung, abilities)) };
}
function slowness({ percent, lasts }, { settling }) {
const length = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
if (settling.expectedMilliseconds < length)
return [];
return [
`${(0,words .uM)(percent)} is judged for ${(0,words .Ln)(length)}, and takes ${(0,words .Ln)(settling.expectedMilliseconds)} to come into force here`,
];
}
;// CONCATENATED MODULE: ./lib/shared/rollout/ladders/hold-back.js
const mostHeldBack = 50;
function withHeldBack(ladder, percent, watchMilliseconds) {
const last = { percent: hold_back_top(percent), lasts: { kind: 'time', milliseconds: watchMilliseconds } };
return { ...ladder, rungs: [...ladder.rungs, last] };
}
function heldBackProblems(holding) {
const { ladder, percent, abilities, rests, waits, isJudged, watchMilliseconds } = holding;
const highest = ladder.rungs.at(-1)?.percent ?? 0;
const problems = [
!(percent > 0 && percent <= mostHeldBack) &&
`it takes a share above 0 % and up to ${(0,words .uM)(mostHeldBack)}`,
abilities.promotion === 'swap' &&
'this target promotes by a swap: what the swap has done is what has to be watched, and stable has no share behind it',
rests && 'the rollout rests before the watch begins; leave until out',
waits === 'hand-off' && 'the hand-off begins at 100 %, and this watch ends before that',
!isJudged && 'nobody judges, so that nobody compares',
watchMilliseconds === 0 && 'nothing is watched, so that nothing is compared; give watch a time',
highest >= hold_back_top(percent) &&
`the ladder climbs to ${(0,words .uM)(highest)} by itself, and ${(0,words .uM)(hold_back_top(percent))} is what would be left to the candidate`,
];
return problems.flatMap(problem => (problem === false ? [] : [`hold-back ${(0,words .uM)(percent)}: ${problem}`]));
}
function hold_back_top(percent) {
return Number((100 - percent).toFixed(9));
}
;// CONCATENATED MODULE: ./lib/shared/rollout/planning.js
const second = 1_000;
const minute = 60 * second;
const usualCheckMilliseconds = 30 * second;
const usualHoldMilliseconds = 120 * minute;
function planRollout(given) {
const { planning, problems: holdingBack } = heldBack(given);
const fit = fitLadder(planning.ladder, planning.abilities);
const plan = planOf(planning);
const forecast = forecastOf(plan, planning);
const problems = [
...fit.problems,
...holdingBack,
...untilProblems(planning),
...judgingProblems(plan, planning.telemetry),
...resumeProblems(plan, planning.resume),
...limitProblems(plan, forecast, planning.job),
];
if (problems.length > 0)
return { kind: 'refused', problems };
return {
kind: 'planned',
plan,
forecast,
warnings: [...fit.warnings, ...limitWarnings(plan, forecast, planning)],
};
}
function heldBack(given) {
const { ladder, abilities, telemetry, wishes = {} } = given;
const { holdBack, waits = 'inline', until } = wishes;
if (holdBack === undefined)
return { planning: given, problems: [] };
const watchMilliseconds = wishes.watchMilliseconds ?? usualWatch(ladder);
const isJudged = telemetry !== undefined;
const problems = heldBackProblems({
...{ ladder, percent: holdBack, watchMilliseconds, abilities, isJudged, waits },
rests: until !== undefined,
});
if (problems.length > 0)
return { planning: given, problems };
const higher = withHeldBack(ladder, holdBack, watchMilliseconds);
return { planning: { ...given, ladder: higher, wishes: { ...wishes, watchMilliseconds: 0 } }, problems };
}
function usualWatch({ preset }) {
return preset === undefined ? presets .SF : presets .v4[preset].watchMilliseconds;
}
function planOf({ ladder, abilities, telemetry, wishes = {}, ...names }) {
const { promotion, candidate, stable, digest, said } = names;
const hold = wishes.holdForMilliseconds ?? usualHoldMilliseconds;
const most = wishes.maxDurationMilliseconds;
return {
version: 1,
promotion,
candidate,
stable,
...(digest !== undefined && { digest }),
...(said && { said }),
places: wishes.places ?? false,
probes: wishes.probes ?? true,
...(abilities.promotion === 'swap' && { exchanges: true }),
rungs: ladder.rungs,
...(wishes.until !== undefined && {
until: { holdForMilliseconds: hold, onJobFailure: 'roll-back', ...wishes.until },
}),
watchMilliseconds: wishes.watchMilliseconds ?? usualWatch(ladder),
standbyMilliseconds: wishes.standbyMilliseconds ?? 0,
onUndecided: wishes.onUndecided ?? 'hold',
onNoData: wishes.onNoData ?? 'roll-back',
onInterrupt: wishes.onInterrupt ?? 'roll-back',
holdForMilliseconds: hold,
...(most !== undefined && { maxDurationMilliseconds: most }),
waits: wishes.waits ?? 'inline',
judged: telemetry !== undefined,
checkMilliseconds: wishes.checkMilliseconds ?? Math.max(usualCheckMilliseconds, telemetry?.stepMilliseconds ?? 0),
lagMilliseconds: telemetry?.lagMilliseconds ?? 0,
settlingMilliseconds: abilities.settling.worstMilliseconds,
};
}
function untilProblems({ ladder, wishes }) {
const until = wishes?.until?.percent;
if (until === undefined)
return ladder.toHundred ? [] : ['the ladder does not end at 100%, and rests nowhere'];
if (ladder.rungs.some(({ percent }) => percent === until))
return [];
const shares = ladder.rungs.map(({ percent }) => (0,words .uM)(percent)).join(', ');
return [
`it cannot rest at ${(0,words .uM)(until)}: ${shares === '' ? 'the ladder has no share below 100 %' : `the shares of the ladder are ${shares}`}`,
];
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/sharing.js
function sharingOf({ values, surveyed, chosen }) {
const { abilities, live } = surveyed;
const { split, stickyMilliseconds = abilities.stickyMilliseconds } = live;
const others = Object.entries(split).filter(([name]) => name !== chosen.candidate);
const rest = others.reduce((sum, [, share]) => sum + share, 0);
const stable = split[chosen.stable] ?? 0;
return {
independent: abilities.independent === true && stickyMilliseconds === 0,
stickyMilliseconds,
settlingMilliseconds: abilities.settling.worstMilliseconds,
...(stable > 0 && stable < rest && { stablePart: stable / rest }),
...(values['traffic-share'] === 'tell' && { isToldOnly: true }),
};
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/stopped-before.js
function stoppedBefore({ promotions }) {
const newest = promotions.findLast(({ finished }) => finished?.outcome !== 'refused');
if (newest?.stopped === undefined)
return [];
const { resource, start, at } = newest.stopped;
const when = new Date(at).toISOString();
return [
`the brake of ${newest.id} stopped ${resource} at ${when}; unless somebody has started it since, it answers nobody: ${start}`,
];
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/plan-of.js
function outline(given) {
const asking = { ...given, surveyed: patient(given) };
const { surveyed, wish, values, chosen } = asking;
const planning = planningOf(asking);
const planned = planRollout(planning);
const problems = [...(planned.kind === 'refused' ? planned.problems : []), ...addressProblems(asking)];
if (planned.kind === 'refused' || problems.length > 0)
throw unfit(problems);
const { plan, forecast, warnings } = planned;
const { telemetry } = surveyed;
const setup = telemetry && {
objectives: wish.objectives ?? (0,usual .R)(telemetry.abilities),
settings: (0,promised .X)(wish.objectives ?? [], settings .U),
plan: isMade(values) ? evenly(plan.rungs) : plan.rungs.map(plannedFor),
stepMilliseconds: telemetry.abilities.stepMilliseconds,
lagMilliseconds: telemetry.abilities.lagMilliseconds,
...(surveyed.abilities.stickyMilliseconds > 0 && !isMade(values) && { sticky: true }),
...(!isMade(values) && { sharing: sharingOf(asking) }),
};
return {
plan,
forecast,
warnings: [...warnings, ...limitDoubts(asking, planning, warnings), ...stoppedBefore(surveyed.standing)],
setup,
arms: armsOf(chosen, values),
};
}
function isMade({ source, load }) {
return source === 'probe' || load !== undefined;
}
function plannedFor({ percent, lasts }) {
return { percent, milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds };
}
function evenly(rungs) {
const milliseconds = rungs.reduce((sum, rung) => sum + plannedFor(rung).milliseconds, 0);
return milliseconds === 0 ? [] : [{ percent: 50, milliseconds }];
}
function addressProblems({ values, surveyed, chosen }) {
if (!isMade(values))
return [];
return [chosen.candidate, chosen.stable].flatMap(name => {
const arm = surveyed.live.arms.find(each => each.name === name);
if (arm === undefined || arm.address !== undefined)
return [];
return [`${name} has no address of its own that our requests could be sent to`];
});
}
const longWatchMilliseconds = 6 * 3_600_000;
const longRungMilliseconds = 15 * 60_000;
const coarseMilliseconds = 5 * 60_000;
const usualMilliseconds = 30_000;
function patient({ surveyed, wish, values }) {
const { telemetry, abilities } = surveyed;
const { rungs } = wish.ladder ?? (0,rollout_ladder .CH)((0,presets .Sd)(abilities));
const isLong = (values.watch?.milliseconds ?? 0) >= longWatchMilliseconds;
const shortest = Math.min(...rungs.map(({ lasts }) => (lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds)));
if (telemetry === undefined)
return surveyed;
const finest = telemetry.abilities.stepMilliseconds;
const wanted = isLong && shortest >= longRungMilliseconds ? coarseMilliseconds : usualMilliseconds;
const stepMilliseconds = Math.ceil(wanted / finest) * finest;
return {
...surveyed,
telemetry: { ...telemetry, abilities: { ...telemetry.abilities, stepMilliseconds } },
};
}
function planningOf({ values, wish, surveyed, chosen }) {
const { abilities, telemetry, heartbeatAge, heartbeatInterval } = surveyed;
const timeout = values['job-timeout']?.milliseconds;
return {
promotion: chosen.promotion,
candidate: chosen.candidate,
stable: chosen.stable,
...(wish.digest !== undefined && { digest: wish.digest }),
...(wish.said && { said: true }),
ladder: wish.ladder ?? (0,rollout_ladder .CH)((0,presets .Sd)(abilities)),
abilities,
...(telemetry && { telemetry: telemetry.abilities }),
wishes: wishesOf(values, wish),
...(timeout !== undefined && { job: { limitMilliseconds: timeout } }),
...(heartbeatAge !== undefined && {
resume: {
everyMilliseconds: heartbeatInterval ?? usualScheduleMilliseconds,
isSeen: heartbeatInterval !== undefined,
heartbeatAgeMilliseconds: heartbeatAge,
},
}),
};
}
const usualScheduleMilliseconds = 15 * 60_000;
function wishesOf(values, { artifact }) {
const hold = values['hold-for'].milliseconds;
const { until, watch, wait } = values;
const most = values['max-duration']?.milliseconds;
return {
places: artifact !== undefined,
probes: values.probes > 0,
...(until !== undefined && {
until: { percent: until, holdForMilliseconds: hold, onJobFailure: values['on-job-failure'] },
}),
...(watch !== undefined && { watchMilliseconds: watch.milliseconds }),
...(values['hold-back'] !== undefined && { holdBack: values['hold-back'] }),
standbyMilliseconds: values.standby.milliseconds,
onUndecided: values['on-undecided'],
onNoData: values['on-no-data'],
onInterrupt: values['on-interrupt'],
holdForMilliseconds: hold,
...(most !== undefined && { maxDurationMilliseconds: most }),
waits: wait,
};
}
function limitDoubts({ host, values }, planning, known) {
if (host === 'terminal' || values['job-timeout'] !== undefined)
return [];
const job = { limitMilliseconds: usualJobLimits[host], host };
const planned = planRollout({ ...planning, job });
const said = planned.kind === 'refused' ? planned.problems : planned.warnings;
return said
.filter(words => !known.includes(words))
.map(words => `unless job-timeout says otherwise: ${words}`);
}
function armsOf({ candidate, stable }, values) {
const versionOf = (version) => (version === undefined ? {} : { version });
return {
candidate: { arm: candidate, ...versionOf(values['candidate-version']) },
stable: { arm: stable, ...versionOf(values['stable-version']) },
};
}
function unfit(problems) {
return new fault .v('PLAN_UNFIT', problems.join('; '), {
facts: Object.fromEntries(problems.map((problem, at) => [`problem-${at + 1}`, problem])),
});
}
var split = __webpack_require__(44515);
var by_hand = __webpack_require__(16482);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/plan-report.js
function planReport(outline, surveyed, values) {
const { plan, forecast, warnings, setup } = outline;
const { stream, live } = surveyed;
return [
{ kind: 'heading', text: `Plan for ${stream.service} in ${stream.environment}` },
paragraph(`${plan.candidate} takes over from ${plan.stable} on ${live.resource}. Nothing was changed.`),
...(warnings.length === 0 ? [] : [{ kind: 'list', entries: warnings }]),
shares(plan, forecast),
paragraph(`In all ${(0,words .Jr)(forecast.total)}; ${callsInWords(forecast)}.`),
paragraph(`If the runner dies: ${forecast.exposure.because}.`),
paragraph(surveyed.abilities.pinnedAtRollback),
...leftBehind(plan, surveyed, values),
...undoneToo(surveyed),
paragraph(setup === undefined
? 'Nobody judges the shares; probes alone decide.'
: `Judged by ${surveyed.telemetry?.name ?? 'telemetry'}: ${setup.objectives.map(({ name, role }) => (role === 'must' ? name : `${name} (${role})`)).join('; ')}.`),
ledger(surveyed),
roles(surveyed),
paragraph('To go back by hand at any time:'),
{ kind: 'code', text: commandsFor(plan, surveyed).join('\n') },
];
}
function leftBehind({ candidate, places }, { kind }, values) {
const isEvicted = kind === 'app-service' && values['evict-pinned'];
const isRetired = kind === 'container-apps' && places;
return [
...(isEvicted
? [
paragraph(`After going back the build of production is placed in ${candidate} as well, for such clients.`),
]
: []),
...(isRetired
? [
paragraph(`If it goes back, or never begins, ${candidate} is stopped as soon as that is proven, when it was made for this.`),
]
: []),
];
}
function undoneToo({ compensations = [] }) {
if (compensations.length === 0)
return [];
const entries = compensations.map(({ words }) => words).reverse();
return [paragraph('When the traffic goes back, this goes back too:'), { kind: 'list', entries }];
}
function shares(plan, forecast) {
const rows = forecast.rungs.map(rungRow);
const last = plan.until === undefined ? promotionRows(plan, forecast) : restRow(plan.until);
return {
kind: 'table',
columns: ['Share', 'Judged data', 'On the clock', 'Of which settling', 'Data come late by'],
rows: [...rows, ...last],
};
}
function rungRow({ percent, judged, wall, settling, lagMilliseconds, requests, }) {
const length = requests === undefined ? (0,words .Jr)(judged) : `${requests} requests, ${(0,words .Jr)(judged)}`;
return [(0,split .l)(percent), length, (0,words .Jr)(wall), (0,words .Jr)(settling), (0,words .Ln)(lagMilliseconds)];
}
function promotionRows(plan, { promotion, afterwards }) {
const settles = promotion === undefined ? '' : (0,words .Jr)(promotion);
const how = plan.waits === 'hand-off' ? ' (by resume)' : '';
return [
[
'100 %',
(0,words .Ln)(plan.watchMilliseconds),
`${(0,words .Jr)(afterwards)}${how}`,
settles,
(0,words .Ln)(plan.lagMilliseconds),
],
];
}
function restRow({ percent, holdForMilliseconds, }) {
return [
[`rests at ${(0,split .l)(percent)}`, '', `at most ${(0,words .Ln)(holdForMilliseconds)}, then back`, '', ''],
];
}
function callsInWords({ calls }) {
const { writes, looks, questions } = calls;
return `about ${writes} changes, ${looks} looks at the target and ${questions} questions to telemetry`;
}
function ledger({ ledger: { name, lasting, chosen } }) {
const why = chosen === undefined ? '' : ` (${chosen})`;
return paragraph(lasting
? `What happens is kept in ${name}${why}.`
: `NOTHING IS KEPT in the ledger ${name}${why}: if this run dies, nobody knows what to go back to.`);
}
function roles({ abilities, telemetry, compensations = [] }) {
const needed = [
...abilities.leastRoles,
...(telemetry?.abilities.leastRoles ?? []),
...(compensations[0]?.leastRoles ?? []),
];
return {
kind: 'table',
columns: ['Role', 'On', 'Why'],
rows: needed.map(({ role, scope, why }) => [role, scope, why]),
};
}
function commandsFor({ stable, candidate }, { kind, live }) {
const { resource, split, part } = live;
const place = { kind, resource, ...(part !== undefined && { part }) };
return (0,by_hand .W)({ ...place, split, stable, candidate, isExchanged: false });
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
var compensation = __webpack_require__(19374);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/summary.js
function summaryOf({ ended, outline, surveyed }) {
const { plan } = outline;
const { service, environment } = surveyed.stream;
const next = (0,ending .sk)(ended);
return [
{ kind: 'heading', text: `${service} in ${environment}: ${ended.outcome}` },
{ kind: 'paragraph', text: (0,ending .gD)(ended, plan.candidate) },
...(next === undefined ? [] : [summary_paragraph(`Next: ${next}.`)]),
...(ended.wakeAt === undefined ? [] : [summary_paragraph(`It is looked at again at ${time(ended.wakeAt)}.`)]),
...refusal(ended),
facts(ended, outline, surveyed),
...summary_history(ended.history),
...verdictBlocks(ended.verdict),
...undone(ended),
...byHand({ ended, outline, surveyed }),
...(ended.warnings.length === 0 ? [] : [{ kind: 'list', entries: ended.warnings }]),
];
}
function refusal({ refusal: fault, outcome }) {
if (fault === undefined || outcome === 'passed')
return [];
const entries = [
`hint: ${fault.hint}`,
...Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`),
];
return [{ kind: 'list', entries }];
}
function facts(ended, { plan, setup }, { ledger, telemetry }) {
const { state } = ended;
const detected = (0,decide .c6)(state);
const rows = [
['Promotion', plan.promotion],
['Candidate', `${plan.candidate}${plan.digest === undefined ? '' : ` (${plan.digest})`}`],
['Stable before', plan.stable],
['Judged by', setup === undefined || telemetry === undefined ? 'nobody' : telemetry.name],
['Share of the candidate, as seen', (0,split .l)(state.seen ?? 0)],
...measured(ended.verdict),
['All traffic on the candidate', (0,ending .d_)(state) ? 'yes' : 'no'],
...(detected === undefined ? [] : [['Time to detect', (0,words .Ln)(detected)]]),
...(ended.leftOver ?? []).map(words => ['Left behind', words]),
['Ledger', ledger.lasting ? ledger.name : `${ledger.name}: nothing is kept`],
...(ended.journal === undefined ? [] : [['Journal', ended.journal]]),
];
return { kind: 'table', columns: ['What', ''], rows };
}
function measured(verdict) {
if (verdict?.share === undefined)
return [];
const { askedPercent, measuredPercent, fromPercent, toPercent } = verdict.share;
const words = `${measuredPercent} % at ${askedPercent} %; it may be ${fromPercent} % to ${toPercent} %`;
return [['Share of the requests that were counted', words]];
}
function summary_history(passed) {
if (passed.length === 0)
return [];
const rows = passed.map(({ at, state, because }) => [
time(at),
state.name,
(0,split .l)(state.seen ?? 0),
because,
]);
return [{ kind: 'table', columns: ['When', 'State', 'Seen', 'Why'], rows }];
}
function verdictBlocks(verdict) {
if (verdict === undefined)
return [];
const { candidate, stable } = verdict.requests;
const until = verdict.judgedUntil === undefined ? '' : `, judged until ${time(verdict.judgedUntil)}`;
return [
summary_paragraph(`Last verdict: ${verdict.kind}: ${verdict.because} (${candidate} requests of the candidate, ${stable} of stable${until})`),
{ kind: 'table', columns: ['Objective', 'Verdict', 'Because'], rows: verdict.judged.map(row) },
];
}
function row({ objective, role, kind, because }) {
return [role === 'must' ? objective : `${objective} (${role})`, kind, because];
}
function undone({ compensated = [] }) {
if (compensated.length === 0)
return [];
const commands = compensated.flatMap(one => one.byHand);
return [
(0,compensation .Jy)(compensated),
...(commands.length === 0
? []
: [summary_paragraph('To undo the rest by hand:'), { kind: 'code', text: commands.join('\n') }]),
];
}
function byHand({ ended, outline, surveyed }) {
const { state, outcome } = ended;
const isOpen = outcome === 'stranded' || outcome === 'broken' || outcome === 'held';
if (!isOpen || state.name === 'rolled-back')
return [];
const { plan } = outline;
const { part } = surveyed.live;
const commands = (0,by_hand .W)({
kind: surveyed.kind,
resource: surveyed.live.resource,
...(part !== undefined && { part }),
split: surveyed.live.split,
stable: plan.stable,
candidate: plan.candidate,
isExchanged: state.exchanged === true,
});
return [summary_paragraph('To go back by hand:'), { kind: 'code', text: commands.join('\n') }];
}
function summary_paragraph(text) {
return { kind: 'paragraph', text };
}
function time(milliseconds) {
return new Date(milliseconds).toISOString();
}
var short_forms = __webpack_require__(88373);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/wish.js
function wishOf(values) {
const artifact = artifactIn(values.artifact);
return {
artifact,
digest: artifact?.digest ?? (values.expect ?? values['said-digest'])?.slice(-71),
said: values['said-digest'] !== undefined,
ladder: ladderIn(values),
objectives: objectivesIn(values.objectives),
};
}
function artifactIn(given) {
if (given === undefined)
return undefined;
const digest = given.slice(-71);
const reference = given.slice(0, -72);
if (given.includes('#'))
return { kind: 'package', reference, digest };
const slash = reference.lastIndexOf('/');
const colon = reference.lastIndexOf(':');
return { kind: 'image', reference: colon > slash ? reference.slice(0, colon) : reference, digest };
}
function ladderIn({ ladder, until }) {
if (ladder === undefined)
return undefined;
const parsed = (0,rollout_ladder ._k)(ladder, { until: until !== undefined });
if (parsed.kind === 'ladder')
return parsed.ladder;
throw new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { ladder: (0,rollout_ladder .ll)(parsed.problems) },
});
}
function objectivesIn(given) {
if (given === undefined)
return undefined;
const read = (0,short_forms .ov)(given);
if ('value' in read)
return read.value;
throw (0,short_forms .NZ)(read.problems);
}
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift.js
const outputs = {
promoted: '`true` when the candidate has all of the traffic, also while it is still watched; otherwise `false`.',
weight: 'The share of the candidate in percent, as it was seen last.',
promotion: 'The id of the promotion, `prm_…`, by which pause, continue, abort, rollback and resume know it.',
journal: 'The file with every decision and its reason; `azure-promote replay` reads it.',
verdict: 'The last verdict, as JSON; empty when nothing was judged.',
'time-to-detect': 'Seconds from the first failing interval to the decision to go back; empty when it did not.',
'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
plan: 'The plan, as JSON: shares, times, what happens in doubt.',
};
const canaryShift = (0,step .o)()({
name: 'canary-shift',
title: 'Canary shift',
summary: 'Give a new version its traffic in steps, judge it on every step, and go back when it is worse.',
about: [
'Climbs a ladder of shares. On every rung it waits until the share is in force, and compares the candidate with the stable version by telemetry; with nothing configured, by the platform’s own metrics. A candidate that is worse goes back at once, and the step fails. One that holds gets all of the traffic and is watched for a while.',
'Before anything moves it writes down what to go back to. A job that is cancelled goes back within seconds; of one that dies, `resume` takes the rollout back. `dry-run` prints the whole plan, and changes nothing.',
'It never goes on without knowing: no data, an unreadable answer or an undecided verdict hold it, and then take it back.',
],
inputs: inputs .KK,
rules: inputs .OE,
outputs,
needs: ['rollout'],
post: true,
examples: [
{
title: 'Shift to what lies in the idle slot, if it is what we built',
values: {
target: 'app-service',
'resource-group': 'rg-prod',
app: 'payments',
candidate: 'idle',
expect: `ghcr.io/contoso/payments@sha256:${'0'.repeat(64)}`,
ladder: 'cautious',
},
},
{
title: 'Create a revision at 0 %, and shift to it',
values: {
target: 'container-apps',
'resource-group': 'rg-prod',
app: 'orders',
artifact: `contoso.azurecr.io/orders@sha256:${'0'.repeat(64)}`,
ladder: '5%/10m, 50%/10m, 100%',
objectives: 'error-rate < 1%',
},
},
{
title: 'What would it do?',
values: {
target: 'container-apps',
'resource-group': 'rg-prod',
app: 'orders',
candidate: 'orders--v2',
'dry-run': 'true',
},
},
],
async look({ rollout }, values) {
const prepared = await prepare(rollout, values);
if (prepared.kind === 'there')
return thereAlready(prepared);
return values['dry-run'] ? planned(prepared, values) : climb(rollout, prepared, values);
},
});
async function prepare(rollout, values, 
id) {
const wish = wishOf(values);
const surveyed = await rollout.survey(values);
const choice = choose({ candidate: values.candidate, ...wish }, surveyed);
if (choice.kind === 'there')
return { ...choice, surveyed };
const goesOn = choice.kind === 'go-on';
const promotion = goesOn ? choice.promotion.id : (id ?? surveyed.promotion);
const chosen = { candidate: choice.candidate, stable: choice.stable, promotion };
const outlined = outline({ values, wish, surveyed, chosen, host: rollout.host });
return { kind: 'ready', wish, surveyed, outlined, goesOn };
}
async function climb(rollout, prepared, values, more = {}) {
const { wish, surveyed, outlined, goesOn } = prepared;
if (surveyed.skew !== undefined)
throw surveyed.skew;
if (!goesOn && (await rollout.endStandby(surveyed))) {
const anew = await prepare(rollout, values);
return anew.kind === 'there'
? thereAlready(anew)
: climb(rollout, underOneName(prepared, anew), values, more);
}
const { plan, setup, arms } = outlined;
for (const warning of outlined.warnings)
rollout.warn(warning);
if (!surveyed.ledger.lasting)
rollout.warn(unarmed(surveyed));
const wanted = { plan, setup, arms, artifact: wish.artifact, goesOn, ...more };
const ended = await rollout.run(wanted, surveyed, values);
return sightOf(ended, outlined, surveyed);
}
function underOneName(before, anew) {
if (anew.goesOn)
return anew;
const { promotion } = before.outlined.plan;
return { ...anew, outlined: { ...anew.outlined, plan: { ...anew.outlined.plan, promotion } } };
}
function unarmed({ ledger }) {
return (ledger.chosen ??
'NOTHING IS KEPT: with the ledger none, nobody can take this rollout back if this run dies');
}
function sightOf(ended, outlined, surveyed) {
const code = (0,ending .$N)(ended);
return {
outcome: ended.outcome,
...(code !== undefined && { code }),
headline: (0,ending .gD)(ended, outlined.plan.candidate),
findings: [],
outputs: outputsOf(ended, outlined),
document: summaryOf({ ended, outline: outlined, surveyed }),
};
}
function outputsOf(ended, { plan }) {
const { state, verdict, wakeAt, journal = '' } = ended;
const detected = (0,decide .c6)(state);
return {
promoted: String((0,ending .d_)(state)),
weight: String(state.seen ?? 0),
promotion: plan.promotion,
journal,
verdict: verdict === undefined ? '' : JSON.stringify(verdict),
'time-to-detect': detected === undefined ? '' : String(Math.round(detected / 1_000)),
'resume-at': wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
plan: JSON.stringify(plan),
};
}
const nothing = {
promoted: 'false',
weight: '',
promotion: '',
journal: '',
verdict: '',
'time-to-detect': '',
'resume-at': '',
plan: '',
};
function thereAlready({ arm, because, surveyed }) {
const { stream } = surveyed;
return {
outcome: 'passed',
headline: because,
findings: [],
outputs: { ...nothing, promoted: 'true', weight: '100' },
document: [
{ kind: 'heading', text: `${stream.service} in ${stream.environment}: passed` },
{ kind: 'paragraph', text: `Nothing was changed: ${because}. Nothing else is on its way to ${arm}.` },
],
};
}
function planned({ outlined, surveyed }, values) {
const { plan } = outlined;
const shares = [...plan.rungs.map(({ percent }) => `${percent} %`), ...(plan.until ? [] : ['100 %'])];
return {
outcome: 'passed',
headline: `${plan.candidate}: ${shares.join(', ')}; nothing was changed`,
findings: [],
outputs: { ...nothing, plan: JSON.stringify(plan) },
document: planReport(outlined, surveyed, values),
};
}
}),
96848:
(shared18[96848]),
13005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  refuseShare)
});
function refuseShare(abilities, percent) {
const { grainPercent, rangePercent, zero, hundred } = abilities;
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return 'a share lies between 0 % and 100 %';
if (percent === 0)
return zero === 'never' ? 'this target cannot show 0 %' : undefined;
if (percent === 100)
return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
const steps = percent / grainPercent;
if (Math.abs(steps - Math.round(steps)) > 1e-9) {
return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
}
if (percent < rangePercent.from || percent > rangePercent.to) {
return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
}
return undefined;
}
})
};
