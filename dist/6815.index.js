export const id = 6815;
export const ids = [6815,8457];
export const modules = {
97331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  didYouMean)
});
function didYouMean(given, known) {
const wanted = given.slice(0, 64).toLowerCase();
const limit = Math.max(1, Math.floor(wanted.length / 3));
let best;
for (const name of known) {
const distance = editDistance(wanted, name.toLowerCase());
if (distance <= limit && (best === undefined || distance < best.distance))
best = { name, distance };
}
return best?.name;
}
function editDistance(from, to) {
let before = [];
let row = Array.from({ length: to.length + 1 }, (_, at) => at);
for (let i = 1; i <= from.length; i += 1) {
const next = [i];
for (let j = 1; j <= to.length; j += 1) {
const same = from[i - 1] === to[j - 1];
const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
if (swapped && before.length > 0)
edits.push((before[j - 2] ?? 0) + 1);
next.push(Math.min(...edits));
}
before = row;
row = next;
}
return row[to.length] ?? from.length;
}
}),
46971:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I6: () => (  trimBlanks),
Jt: () => (  flag),
K7: () => (  keyValues),
KN: () => (  percent),
NJ: () => (  file),
Qq: () => (  text),
Qt: () => (  serviceConnection),
Yq: () => (  choice),
ai: () => (  number),
p0: () => (  duration),
p_: () => (  list),
rJ: () => (  secret),
uv: () => (  structured)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
function trimBlanks(text) {
let [from, to] = [0, text.length];
while (from < to && blanks.includes(text.charAt(from)))
from += 1;
while (to > from && blanks.includes(text.charAt(to - 1)))
to -= 1;
return text.slice(from, to);
}
const blanks = ' \t\r\n';
const controlCharacter = /\p{Cc}/u;
const controlNote = 'it contains a line break or control character';
function text(shape) {
const expected = shape?.expected ?? 'one line of text';
const parse = (given) => {
const value = trimBlanks(given);
if (value.trim() === '')
return { expected };
if (controlCharacter.test(value))
return { expected, note: controlNote };
return shape === undefined || shape.pattern.test(value) ? { value } : { expected };
};
return { name: 'text', expected, parse };
}
function choice(choices) {
const expected = `one of ${choices.join(', ')}`;
const parse = (given) => {
const value = trimBlanks(given);
const found = choices.find(known => known === value);
if (found !== undefined)
return { value: found };
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(value, choices);
return near === undefined ? { expected } : { expected, note: `did you mean ${near}?` };
};
return { name: 'choice', expected, choices, parse };
}
function flag() {
const expected = 'true or false';
const parse = (given) => {
const value = trimBlanks(given);
if (value === 'true')
return { value: true };
if (value === 'false')
return { value: false };
return /^(true|false)$/i.test(value) ? { expected, note: 'write it in small letters' } : { expected };
};
return { name: 'flag', expected, parse };
}
function number(bounds) {
const expected = `${bounds.whole === true ? 'a whole number' : 'a number'} from ${bounds.from} to ${bounds.to}`;
const parse = (given) => {
const value = trimBlanks(given);
if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(value))
return { expected };
if (bounds.whole === true && /\.\d*[1-9]/.test(value))
return { expected };
const read = Number(value) + 0;
return read >= bounds.from && read <= bounds.to ? { value: read } : { expected };
};
return { name: 'number', expected, parse };
}
function percent() {
const expected = 'a percentage from 0% to 100%';
const parse = (given) => {
const match = /^(\d{1,3}(?:\.\d{1,10})?)(?:[ \u00a0\u202f]?(%))?$/.exec(trimBlanks(given));
if (match === null)
return { expected };
const value = Number(match[1]);
if (value > 100)
return { expected };
if (value > 0 && value < 1 && match[2] === undefined) {
const hundredfold = Number((value * 100).toFixed(8));
return { expected, note: `write ${match[1]}% if it is less than one percent, or ${hundredfold}%` };
}
return { value };
};
return { name: 'percent', expected, parse };
}
const unitMilliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
function duration() {
const expected = 'a duration such as 90s, 10m, 1h30m or 2d';
const parse = (given) => {
const match = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(trimBlanks(given));
if (match === null || match[0] === '')
return { expected };
const [days, hours, minutes, seconds] = [match[1], match[2], match[3], match[4]].map(part => Number(part ?? 0));
const milliseconds = (days ?? 0) * unitMilliseconds.d +
(hours ?? 0) * unitMilliseconds.h +
(minutes ?? 0) * unitMilliseconds.m +
(seconds ?? 0) * unitMilliseconds.s;
return { value: { milliseconds } };
};
return { name: 'duration', expected, parse };
}
function list() {
const expected = 'entries parted by commas or lines, each once';
const parse = (given) => {
const entries = given
.split(/[,\n]/)
.map(trimBlanks)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: controlNote };
const seen = new Set();
for (const entry of entries) {
if (seen.has(entry))
return { expected, note: `${JSON.stringify(entry.slice(0, 60))} stands twice` };
seen.add(entry);
}
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
function keyValues() {
const expected = 'lines of the form name=value, each name once';
const parse = (given) => {
const pairs = new Map();
for (const line of given.split('\n').map(trimBlanks)) {
if (line === '')
continue;
const at = line.indexOf('=');
const name = trimBlanks(line.slice(0, Math.max(at, 0)));
if (at < 1 || name === '' || pairs.has(name) || controlCharacter.test(line)) {
return { expected, note: `see the line ${JSON.stringify(line.slice(0, 60))}` };
}
pairs.set(name, trimBlanks(line.slice(at + 1)));
}
return pairs.size === 0 ? { expected } : { value: Object.fromEntries(pairs) };
};
return { name: 'key-values', expected, parse };
}
function file() {
const expected = 'the path of a file';
const parse = (given) => {
const value = trimBlanks(given);
if (value === '' || value.length > 4096 || controlCharacter.test(value))
return { expected };
return { value };
};
return { name: 'file', expected, parse };
}
function structured() {
const expected = 'JSON or YAML';
const parse = (given, parsers) => {
if (parsers.yaml === undefined)
throw new Error('a structured input was read without its parser');
try {
const value = parsers.yaml(given);
return value === null || value === undefined ? { expected, note: 'it holds nothing' } : { value };
}
catch (thrown) {
const first = thrown instanceof Error ? thrown.message.split('\n')[0] : undefined;
return first === undefined ? { expected } : { expected, note: first };
}
};
return { name: 'structured', expected, parse };
}
function secret() {
const expected = 'a secret value';
const parse = (given) => {
const value = given.replace(/\r?\n$/, '');
return value.trim() === '' ? { expected } : { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(value) };
};
return { name: 'secret', expected, parse };
}
function serviceConnection() {
const named = text({ pattern: /./, expected: 'an Azure Resource Manager service connection' });
return { ...named, name: 'service-connection' };
}
}),
68264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => (  defineStep)
});
const standingOutputs = {
outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
function defineStep() {
return (step) => step;
}
}),
96848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => (  codeOf),
d_: () => (  isPromoted),
gD: () => (  headlineOf),
sk: () => (  nextStep)
});
var _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29563);
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
return withReason(ended, because);
case 'stranded':
return withReason(ended, state.why);
case 'rolling-back': {
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
function turnOf({ history }) {
const last = history.findLastIndex(({ state }) => !['rolling-back', 'rolled-back', 'stranded'].includes(state.name));
return history[last + 1]?.because;
}
function nextStep({ outcome, state }) {
switch (outcome) {
case 'passed':
case 'refused':
return undefined;
case 'rolled-back':
return 'cause' in state ? nextAfter[state.cause] : nextAfter.worse;
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
}),
88457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IA: () => (  appServiceInputs),
Pf: () => (  frontDoorInputs),
g_: () => (  identityInputs),
hE: () => (  ledgerInputs),
oV: () => (  streamInputs),
tQ: () => (  brakeInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const guid = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
expected: 'an id of the form 00000000-0000-0000-0000-000000000000',
});
const tenantName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/,
expected: 'the id or the domain of a tenant',
});
const plainName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const ownHosts = ['github', 'terminal'];
const authKinds = ['oidc', 'azure-cli', 'managed-identity', 'secret', 'service-connection'];
const cloudNames = ['public', 'us-government', 'china'];
const identityInputs = {
'azure-subscription': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qt)(), 'The service connection that signs in to Azure.', {
label: 'Azure service connection',
})),
'client-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The application (client) id of the identity that signs in.')),
'tenant-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(tenantName, 'The tenant of the identity.')),
'subscription-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The subscription of the resources. Default: that of the service connection, of the resource id, or of the Azure CLI.'),
'client-secret': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A client secret, where nothing better is possible. OIDC needs none.')),
auth: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(authKinds), 'How to sign in. Default: `oidc` on GitHub when `client-id` is given, the service connection on Azure Pipelines, else the Azure CLI.'),
cloud: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(cloudNames), 'public', 'The Azure cloud.'),
};
const streamInputs = {
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(plainName, 'The service, as the ledger knows it. Default: the name of the app.'),
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)(plainName, 'production', 'The environment, as the ledger knows it.'),
};
const ledgerPlace = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(none|git|git\+branch:[A-Za-z0-9][A-Za-z0-9._/-]{0,120}|file:(?!~|\/\/[^/]).+|https:\/\/[a-z0-9.-]+(:\d+)?\/[a-z0-9/-]+)$/,
expected: '`file:` and the path of a folder without `~`, `git`, `git+branch:NAME`, the https address of a blob container, or `none`',
});
const ledgerInputs = {
ledger: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(ledgerPlace, 'Where what happened is kept: `file:PATH`, `git` (references of the repository), `git+branch:NAME`, `https://ACCOUNT.blob.core.windows.net/CONTAINER`, or `none`. A step that only reads reads nothing without it.'),
'ledger-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '${{ github.token }}', 'The token that the ledger `git` writes with; it needs `contents: write`.')),
};
const appServiceInputs = {
'allow-different': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'App Service: settings that stick to their slot and may differ between the candidate and production.', { visibleWhen: 'target = app-service' }),
'non-http': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['refuse', 'accept']), 'refuse', 'App Service: functions in the candidate that something else than HTTP sets off. No share of traffic holds them back.', { visibleWhen: 'target = app-service' }),
'warm-up-statuses': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\d{3}(,\d{3})*$/, expected: 'statuses such as 200 or 200,202' }), 'App Service: the statuses that count as warm before a swap. Set in the candidate when an artifact is placed there.', { visibleWhen: 'target = app-service' }),
};
const frontDoorInputs = {
'propagation-budget': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '20m', 'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.', { visibleWhen: 'target = front-door' }),
purge: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['never', 'on-rollback']), 'never', 'Front Door: whether the caches of the edge are emptied once a rollout has gone back.', { visibleWhen: 'target = front-door' }),
};
const brakeInputs = {
brake: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none', 'command']), 'none', 'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `command`: a program of yours that makes its health probe fail.', { visibleWhen: 'target = front-door' }),
'brake-command': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }), 'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.', { visibleWhen: 'target = front-door' }),
'brake-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: the arguments of `brake-command`, one per line.', {
visibleWhen: 'target = front-door',
}),
};
}),
86815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
...(isOpen && ended.state.name !== 'rolled-back' ? byHand : []),
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
summary: 'Finish or take back every rollout whose runner is gone or whose time has come.',
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
