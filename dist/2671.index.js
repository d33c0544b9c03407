export const id = 2671;
export const ids = [2671];
export const modules = {
52671:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
judge: () => (  judge),
judgeHelp: () => (  judgeHelp)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_util_ = __webpack_require__(57975);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/judge/protocol/field.js
class Malformed extends Error {
name = 'Malformed';
}
function isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldOf(value, name) {
if (!Object.hasOwn(value, name))
throw new Malformed(`${name}: missing`);
return value[name];
}
function nameOf(value, name) {
const found = fieldOf(value, name);
if (typeof found !== 'string' || found === '')
throw new Malformed(`${name}: expected a name`);
return found;
}
function numberOf(value, place, { from, to }) {
if (typeof value !== 'number' || !Number.isFinite(value))
throw new Malformed(`${place}: expected a number`);
if (value < from)
throw new Malformed(`${place}: expected at least ${from}`);
if (value > to)
throw new Malformed(`${place}: expected at most ${to}`);
return value;
}
var gate = __webpack_require__(73681);
;// CONCATENATED MODULE: ./lib/shared/judge/protocol/message.js
const count = { from: 0, to: Number.MAX_SAFE_INTEGER };
function readLine(text) {
const value = parsed(text);
if (!isRecord(value))
throw new Malformed('expected a JSON object');
const run = nameOf(value, 'run');
switch (value['type']) {
case 'run':
return runLine(value, run);
case 'check':
return checkLine(value, run);
case 'end':
return { type: 'end', run };
default:
throw new Malformed('type: expected run, check or end');
}
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
throw new Malformed('not a line of JSON');
}
}
function runLine(value, run) {
const optional = (name, range) => value[name] === undefined ? undefined : numberOf(value[name], name, range);
const config = value['config'] ?? undefined;
if (config !== undefined && !isRecord(config))
throw new Malformed('config: expected an object');
return {
type: 'run',
run,
plan: planOf(value['plan']),
slo: optional('slo', { from: 0.000001, to: 0.9999999 }),
slowMilliseconds: optional('slowMs', { from: 0, to: Number.MAX_VALUE }),
edges: edgesOf(value['edgesMs']),
config,
};
}
function planOf(value) {
if (value === undefined)
return [];
if (!Array.isArray(value))
throw new Malformed('plan: expected a list');
return value.map((rung, at) => {
const place = `plan[${at}]`;
if (!isRecord(rung))
throw new Malformed(`${place}: expected weight and checks`);
const checks = numberOf(rung['checks'], `${place}.checks`, { from: 1, to: 1_000_000 });
if (!Number.isInteger(checks))
throw new Malformed(`${place}.checks: expected a whole number`);
return { share: numberOf(rung['weight'], `${place}.weight`, { from: 0, to: 1 }), checks };
});
}
function edgesOf(value) {
if (value === undefined)
return undefined;
if (!Array.isArray(value) || value.length === 0)
throw new Malformed('edgesMs: expected a list of numbers');
const edges = value.map((edge, at) => numberOf(edge, `edgesMs[${at}]`, { from: 0, to: Number.MAX_VALUE }));
const wrong = edges.findIndex((edge, at) => at > 0 && edge <= (edges[at - 1] ?? 0));
if (wrong !== -1)
throw new Malformed(`edgesMs[${wrong}]: expected more than the edge before it`);
return edges;
}
function checkLine(value, run) {
const interval = fieldOf(value, 'interval');
if (!isRecord(interval))
throw new Malformed('interval: expected canary and baseline');
const stranger = Object.keys(interval).find(name => name !== 'canary' && name !== 'baseline');
if (stranger !== undefined) {
throw new Malformed(`interval.${stranger.slice(0, 60)}: expected canary and baseline, and nothing else`);
}
const share = value['weight'];
return {
type: 'check',
run,
k: numberOf(fieldOf(value, 'k'), 'k', count),
share: share === undefined ? undefined : numberOf(share, 'weight', { from: 0, to: 1 }),
candidate: cellOf(interval['canary'], 'interval.canary'),
stable: cellOf(interval['baseline'], 'interval.baseline'),
};
}
function cellOf(value, place) {
if (value === undefined || value === null)
return { total: 0, bad: 0 };
if (!isRecord(value))
throw new Malformed(`${place}: expected total and bad`);
const total = numberOf(value['total'], `${place}.total`, count);
const bad = numberOf(value['bad'], `${place}.bad`, count);
if (bad > total)
throw new Malformed(`${place}.bad: expected at most total`);
const { hist } = value;
if (hist === undefined || hist === null)
return { total, bad };
if (!Array.isArray(hist))
throw new Malformed(`${place}.hist: expected a list of counts`);
return { total, bad, histogram: hist.map((each, at) => numberOf(each, `${place}.hist[${at}]`, count)) };
}
var bets = __webpack_require__(52037);
;// CONCATENATED MODULE: ./lib/shared/judge/protocol/settings-line.js
function settingsOf(run, usual) {
const told = {
...usual,
slo: run.slo ?? usual.slo,
slowMilliseconds: run.slowMilliseconds ?? usual.slowMilliseconds,
};
let settings = told;
for (const [name, value] of Object.entries(run.config ?? {})) {
const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
if (read === undefined)
refuseUnlessFixed(name, value);
else
settings = { ...settings, ...read(value, `config.${name}`, settings) };
}
return settings;
}
function refuseUnlessFixed(name, value) {
if (free.has(name))
return;
if (!Object.hasOwn(fixed, name))
throw new Malformed(`config.${name}: there is no such setting`);
const expected = JSON.stringify(fixed[name]);
if (JSON.stringify(value) !== expected)
throw new Malformed(`config.${name}: is fixed at ${expected}`);
}
const chance = { from: 1e-12, to: 0.5 };
const share = { from: 0, to: 1 };
const times = { from: 1, to: 1000 };
const many = { from: 0, to: 1e9 };
const clusterOf = (value, place) => ({
cluster: value === 'auto' ? 'auto' : numberOf(value, place, { from: 1, to: 1e6 }),
});
const startOf = (value, place) => {
const given = isRecord(value) ? [value['first'], value['laterShares'], value['others']] : value;
if (!Array.isArray(given) || given.length !== 3)
throw new Malformed(`${place}: expected three shares`);
const [first = 0, laterShares = 0, others = 0] = given.map(each => numberOf(each, place, share));
if (first + laterShares + others > 1 + 1e-9)
throw new Malformed(`${place}: expected at most 1 in all`);
return { startShares: { first, laterShares, others } };
};
const weightsOf = (value, place) => ({ weights: pairOf(value, place, { from: 1e-6, to: 1 }) });
const toleranceOf = (value, place) => ({ tolerance: pairOf(value, place, times) });
const plain = (name, limits) => {
return (value, place) => ({ [name]: numberOf(value, place, limits) });
};
const tolerated = (name) => {
return (value, place, { tolerance }) => ({
tolerance: { ...tolerance, [name]: numberOf(value, place, times) },
});
};
const readers = {
configuration: (value, place) => {
if (value !== 'recommended' && value !== 'base')
throw new Malformed(`${place}: expected recommended or base`);
return { configuration: value };
},
alpha: plain('alpha', chance),
holdAlpha: plain('holdAlpha', { from: 1e-12, to: 1 }),
hold_alpha: plain('holdAlpha', { from: 1e-12, to: 1 }),
tolerance: toleranceOf,
odds_tolerance_error: tolerated('errors'),
odds_tolerance_latency: tolerated('latency'),
weights: weightsOf,
startShares: startOf,
start_shares: startOf,
cluster: clusterOf,
warmUpChecks: plain('warmUpChecks', many),
warmup: plain('warmUpChecks', many),
leastBad: plain('leastBad', many),
min_bad: plain('leastBad', many),
leastLatencyIncrease: plain('leastLatencyIncrease', times),
min_latency_increase: plain('leastLatencyIncrease', times),
slo: plain('slo', { from: 0.000001, to: 0.9999999 }),
slowMilliseconds: plain('slowMilliseconds', many),
floorShare: plain('floorShare', { from: 1e-9, to: 1 }),
error_floor: (value, place, { slo }) => ({
floorShare: numberOf(value, place, { from: 1e-12, to: 1 }) / (1 - slo),
}),
};
const fixed = {
bets_error: bets .Zu.times,
prior_error: bets .Zu.priors,
bets_latency: bets .OU.times,
prior_latency: bets .OU.priors,
bets_ordinal: bets .K9.times,
prior_ordinal: bets .K9.priors,
bets_floor: bets .VO.times,
slo_threshold_share: bets .Sx,
slow_prior_rate: bets .ke,
cap_factor: 1,
guard_quantiles: [0.5, 0.9, 0.95, 0.99],
share_error: { mixture: 0.4, deadline_end: 0.4, deadline_before_last: 0.2 },
share_latency: {
thresholds: 0.4,
ordinal: 0.2,
ordinal_deadline_end: 0.15,
ordinal_deadline_before_last: 0.05,
slow_deadline_end: 0.13,
slow_deadline_before_last: 0.07,
},
deadline_over: 1.05,
deadline_others_max: 0.9,
deadline_goal_min: 0.05,
deadline_max_bet: 1.6,
deadline_floor: -40,
};
const free = new Set(['nodes', 'piece']);
function pairOf(value, place, limits) {
if (!isRecord(value))
throw new Malformed(`${place}: expected errors and latency`);
const errors = value['errors'] ?? value['error'];
return {
errors: numberOf(errors, `${place}.errors`, limits),
latency: numberOf(value['latency'], `${place}.latency`, limits),
};
}
;// CONCATENATED MODULE: ./lib/shared/judge/protocol/run.js
function gateRuns(usual) {
let open;
return {
answer: text => {
const line = readLine(text);
if (line.type === 'run') {
open = opened(line, usual);
return undefined;
}
if (open?.line.run !== line.run)
throw new Malformed(`run ${JSON.stringify(line.run.slice(0, 60))} is not open`);
if (line.type === 'check')
return checked(open, line);
open = undefined;
return undefined;
},
};
}
function opened(line, usual) {
const settings = settingsOf(line, usual);
const errors = { name: 'errors', kind: 'errors', weight: settings.weights.errors };
const latency = { name: 'latency', kind: 'latency', weight: settings.weights.latency };
const metrics = line.edges === undefined ? [errors] : [errors, { ...latency, edges: line.edges }];
return {
line,
gate: (0,gate .G)({ rungs: line.plan, metrics }, settings),
cluster: settings.cluster === 'auto' ? 1 : settings.cluster,
position: { rung: 0, place: -1 },
k: -1,
};
}
function checked(open, line) {
const { run, k, share, candidate, stable } = line;
if (!Number.isInteger(k) || k <= open.k)
throw new Malformed(`k: expected a whole number above ${open.k}`);
checkHistogram('canary', candidate, open.line.edges);
checkHistogram('baseline', stable, open.line.edges);
open.k = k;
open.position = positionAt(open, k, share);
const seen = { candidate, stable, cluster: open.cluster };
const look = open.gate.take({ position: open.position, pairs: { errors: seen, latency: seen } });
const logE = Number.isFinite(look.logEvidence) ? { logE: look.logEvidence } : {};
return JSON.stringify({ run, k, verdict: look.verdict, ...logE });
}
const rounding = 1e-6;
function checkHistogram(arm, { histogram, total }, edges) {
if (histogram === undefined)
return;
const place = `interval.${arm}.hist`;
if (edges !== undefined && histogram.length !== edges.length + 1) {
throw new Malformed(`${place}: expected ${edges.length + 1} counts`);
}
const sum = histogram.reduce((all, each) => all + each, 0);
if (Math.abs(sum - total) > rounding * Math.max(1, total)) {
throw new Malformed(`${place}: expected counts that add up to total, ${total}, got ${sum}`);
}
}
function positionAt({ line: { plan }, position }, k, share) {
const rung = rungAt(plan, k, { share, from: position.rung });
return rung === position.rung ? { rung, place: position.place + 1 } : { rung, place: 0 };
}
function rungAt(plan, k, { share, from }) {
const planned = plannedRung(plan, k);
if (share === undefined)
return planned;
const matches = (rung) => Math.abs((plan[rung]?.share ?? Number.NaN) - share) < 1e-9;
if (planned >= from && matches(planned))
return planned;
const later = plan.findIndex((_, rung) => rung >= from && matches(rung));
return later === -1 ? from : later;
}
function plannedRung(plan, k) {
let behind = 0;
for (const [rung, { checks }] of plan.entries()) {
behind += checks;
if (k < behind)
return rung;
}
return Math.max(0, plan.length - 1);
}
var settings = __webpack_require__(43100);
var cli_arguments = __webpack_require__(45836);
;// CONCATENATED MODULE: ./lib/shared/cli/judge.js
const judgeHelp = `Judge a candidate against stable: counts in, a verdict for every check out.

Usage: azure-promote judge [--sensitive] [--configuration NAME]

  --sensitive           find small regressions sooner; sends back up to 5 of 100
                        healthy candidates instead of 1
  --configuration NAME  recommended (default), or base: thresholds alone

Standard input holds runs, one after the other. Counts are those of one
interval; hist has one count per bucket, the last beyond the last edge.

  {"type":"run","run":"a","checkSeconds":30,
   "plan":[{"weight":0.1,"checks":20},{"weight":0.5,"checks":30}],
   "slo":0.999,"slowMs":1000,"edgesMs":[50,100,500,1000]}
  {"type":"check","run":"a","k":0,"weight":0.1,"interval":{
   "canary":{"total":30,"bad":0,"hist":[9,11,8,2,0]},
   "baseline":{"total":270,"bad":1,"hist":[80,95,77,16,2]}}}
  {"type":"end","run":"a"}

Each stands on one line. Every check is answered by one line:

  {"run":"a","k":0,"verdict":"continue","logE":-0.3}

verdict: continue, hold (do not raise the share) or rollback. logE is the
natural logarithm of the evidence, absent while what was seen is too small to
matter. A run's "config" may hold alpha, holdAlpha, tolerance, weights, cluster
and the other settings. A bad line ends the command with exit code 2.
`;
async function judge(words, io, input) {
if (words.some(cli_arguments .n)) {
io.stdout.write(judgeHelp);
return;
}
const runs = gateRuns(settingsFrom(words));
await answerLines(runs, input ?? (0,external_node_fs_.createReadStream)('', { fd: 0, autoClose: false }), io);
}
const options = { sensitive: { type: 'boolean' }, configuration: { type: 'string' } };
function settingsFrom(words) {
const { sensitive, configuration = 'recommended' } = flagsFrom(words);
if (configuration !== 'recommended' && configuration !== 'base') {
throw badUse('--configuration is recommended or base');
}
return { ...(sensitive === true ? settings .M : settings .U), configuration };
}
function flagsFrom(words) {
try {
return (0,external_node_util_.parseArgs)({ args: [...words], options }).values;
}
catch (thrown) {
const why = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
throw badUse(String(why).slice(0, 200), thrown);
}
}
function badUse(message, cause) {
return new fault .v('INPUT_INVALID', message, { hint: 'run azure-promote judge --help', cause });
}
async function answerLines(runs, input, io) {
const decoder = new TextDecoder();
let begun = '';
let at = 0;
const answerAll = async (lines) => {
const answers = [];
try {
for (const line of lines) {
at += 1;
const answer = line.trim() === '' ? undefined : runs.answer(line);
if (answer !== undefined)
answers.push(`${answer}\n`);
}
}
catch (thrown) {
if (!(thrown instanceof Malformed))
throw thrown;
throw unreadable(at, thrown.message, thrown);
}
finally {
await written(io, answers.join(''));
}
};
for await (const chunk of input) {
const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
const lines = [begun + first, ...others];
begun = lines.pop() ?? '';
await answerAll(lines);
if (begun.length > longestLine)
throw unreadable(at + 1, `expected at most ${longestLine} characters`);
}
await answerAll([begun + decoder.decode()]);
}
const longestLine = 1_000_000;
function unreadable(line, why, cause) {
return new fault .v('JUDGE_LINE_UNREADABLE', `line ${line}: ${why}`, { cause });
}
async function written(io, text) {
if (text === '')
return;
await new Promise(resolve => {
io.stdout.write(text, () => resolve());
});
}
}),
43100:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  sensitiveSettings),
U: () => (  usualSettings)
});
const usualSettings = {
configuration: 'recommended',
alpha: 0.01,
holdAlpha: 0.05,
tolerance: { errors: 1.05, latency: 1.05 },
weights: { errors: 0.5, latency: 0.5 },
startShares: { first: 0.6, laterShares: 0.3, others: 0.1 },
warmUpChecks: 2,
cluster: 'auto',
leastBad: 3,
leastLatencyIncrease: 1.05,
slo: 0.999,
floorShare: 0.1,
slowMilliseconds: 1000,
beta: 0.05,
stepBudget: 0.02,
budgetMinutes: 43_200,
fullShareMinutes: 60,
shareAlpha: 0.001,
leastExpected: 10,
};
const sensitiveSettings = { ...usualSettings, alpha: 0.05, holdAlpha: 0.2 };
})
};
