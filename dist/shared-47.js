export const shared = {
41487:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
status: () => (  status_status)
});
var fault = __webpack_require__(88538);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var step = __webpack_require__(68264);
var kinds = __webpack_require__(21404);
var groups = __webpack_require__(88457);
var open_rollouts = __webpack_require__(63769);
var words = __webpack_require__(6238);
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/steps/status/report.js
function statusHeadline({ live, candidate, open = [] }) {
const shares = live.arms
.filter(({ share, isDefault }) => isDefault || share !== 0)
.map(({ name, share }) => `${name} ${(0,split .l)(share)}`);
const next = candidate === undefined ? '' : `; candidate ${candidate}`;
const busy = live.busy === undefined ? '' : `; ${live.busy}`;
const rollouts = open.map(({ promotion, words }) => `; ${promotion} ${words}`).join('');
return `${shares.join(', ')}${next}${busy}${rollouts}`;
}
function statusFindings(seen) {
const { live, candidate, ledger } = seen;
return [
...live.arms.flatMap(armFindings),
...live.remarks.map(remark => checked('split', 'rules that say what they do', remark)),
...(live.busy === undefined ? [] : [checked('busy', 'nothing under way', live.busy)]),
...(candidate === undefined && live.idle.length !== 1 ? [idleFinding(live)] : []),
...(ledger === undefined ? [noLedger] : []),
...resumeFindings(seen),
];
}
function resumeFindings({ open = [], heartbeatAge }) {
const problem = open.length === 0 ? undefined : (0,heartbeat .Se)(heartbeatAge);
return problem === undefined
? []
: [checked('resume', 'alive within 24 hours', problem.message, problem.hint)];
}
const noLedger = {
name: 'ledger',
looked: 'could-not-look',
fine: false,
expected: 'a ledger',
got: 'none was given',
fix: 'set the input ledger',
};
function checked(name, expected, got, fix) {
return { name, looked: 'checked', fine: false, expected, got, ...(fix !== undefined && { fix }) };
}
function armFindings(arm) {
const unknown = arm.unknown.map((got) => ({
name: arm.name,
looked: 'could-not-look',
fine: false,
expected: 'a readable arm',
got,
}));
if (arm.contradiction) {
const fix = 'find out who changed it, and place the artifact again';
return [...unknown, checked(arm.name, 'one digest', 'image and setting name different digests', fix)];
}
if (arm.digest !== undefined)
return unknown;
const got = arm.builds.length === 0 ? 'nothing that names a build' : arm.builds.map(({ text }) => text).join(', ');
const fix = 'place artifacts by digest; a tag does not identify bytes';
return [...unknown, checked(arm.name, 'a build known by its digest', got, fix)];
}
function idleFinding({ arms, idle }) {
const expected = 'exactly one idle arm';
if (arms.length === 1)
return checked('candidate', expected, 'there is only one arm', 'create a second one');
const got = idle.length === 0 ? 'no arm is idle' : `${idle.length} arms are idle: ${idle.join(', ')}`;
return checked('candidate', expected, got, 'name the candidate');
}
function statusDocument(seen) {
const { live } = seen;
const blocks = [
{ kind: 'heading', text: `${seen.stream.service} in ${seen.stream.environment}` },
{ kind: 'paragraph', text: statusHeadline(seen) },
{
kind: 'table',
columns: ['Arm', 'Share', 'State', 'Build', 'Address'],
rows: live.arms.map(arm => [
roleOf(arm, seen),
(0,split .l)(arm.share),
arm.state,
arm.builds.map(buildText).join('\n') || 'unknown',
arm.address?.host ?? '',
]),
},
...rolloutBlocks(seen),
ledgerBlock(seen),
];
const findings = statusFindings(seen).filter(finding => finding !== noLedger);
if (findings.length > 0) {
blocks.push({
kind: 'list',
entries: findings.map(({ name, got, fix }) => `${name}: ${got}${fix === undefined ? '' : ` (${fix})`}`),
});
}
return blocks;
}
function rolloutBlocks({ open, heartbeatAge }) {
if (open === undefined)
return [];
const alive = heartbeatAge === undefined ? 'never ran here' : `ran ${(0,words .Ln)(heartbeatAge)} ago`;
const told = {
kind: 'paragraph',
text: `Open rollouts: ${open.length || 'none'}; resume ${alive}.`,
};
if (open.length === 0)
return [told];
const rows = open.map(rollout => [
rollout.promotion,
`${rollout.words}\nsince ${rollout.since}`,
rollout.wakeAt === undefined ? rollout.next : `${rollout.wakeAt}\n${rollout.next}`,
driverOf(rollout),
rollout.orders.map(({ kind, by, reason }) => `${kind} by ${by}: ${reason}`).join('\n'),
]);
return [told, { kind: 'table', columns: ['Promotion', 'Stands', 'Next', 'Driver', 'Orders'], rows }];
}
function driverOf({ lease }) {
if (lease === undefined)
return 'nobody';
return `${lease.driver}\n${lease.living ? 'until' : 'gone since'} ${lease.until}`;
}
function roleOf({ name }, { live, candidate }) {
if (name === candidate)
return `${name} (candidate)`;
return live.idle.includes(name) ? `${name} (idle)` : name;
}
function buildText({ source, text }) {
const short = text.replace(/[0-9a-f]{32,}/g, hex => `${hex.slice(0, 12)}…`);
return source === 'digest-setting' ? `placed ${short}` : short;
}
function ledgerBlock({ ledger, last, stream }) {
if (ledger === undefined)
return { kind: 'paragraph', text: 'Ledger: none was given.' };
if (last === undefined) {
return {
kind: 'paragraph',
text: `Ledger: no entry for ${stream.service}/${stream.environment} in ${ledger}.`,
};
}
const { number, kind, at, by, body } = last;
return {
kind: 'table',
columns: ['Last ledger entry', 'When', 'By', 'What'],
rows: [
[
`${number} ${kind}`,
at,
by,
Object.entries(body)
.map(([name, value]) => `${name}=${value}`)
.join('\n'),
],
],
};
}
;// CONCATENATED MODULE: ./lib/shared/steps/status.js
const inputs = { ...kinds .lY, ...groups .g_, ...groups .hE, ...groups .oV };
const outputs = {
split: 'The share of each arm in percent, as JSON: `{"production":90,"staging":10}`.',
arms: 'What is known of each arm, as JSON: name, share, state, address, builds, digest.',
candidate: 'The candidate arm: the one named, or the idle one when there is exactly one.',
idle: 'The arms without traffic, parted by commas.',
'stable-digest': 'The digest that production runs; empty when that cannot be told for certain.',
'candidate-digest': 'The digest in the candidate arm; empty when that cannot be told for certain.',
busy: 'What is under way that forbids changes, in words; empty when nothing is.',
promotions: 'The promotions that have not ended, as JSON: `[{"promotion":…,"state":…,"words":…,"since":…,"weight":…,"wakeAt":…,"next":…,"lease":…,"orders":…}]`; the first has the target, the others are queued. Empty without a ledger.',
'heartbeat-age': 'Seconds since `resume` was seen alive in this environment; empty when it never was, or without a ledger.',
'last-entry': 'The last entry of the ledger for this service and environment, as JSON; empty when there is none.',
};
const status_status = (0,step .o)()({
name: 'status',
title: 'Status',
summary: 'Show the live split of an app, what runs in each arm, and the last ledger entry.',
about: [
'Reads the live split of the target, the build in each arm and the ledger, and shows them side by side in the log, the summary and the outputs: which rollouts are open, how each stands, who drives it, and what happens next. Use it before a promotion, in a schedule, or when somebody asks what is running.',
'It is read-only: it sends no request that changes anything.',
],
inputs,
rules: kinds .ZF,
outputs,
needs: ['target', 'ledger', 'azure'],
examples: [
{
title: 'What runs in production?',
values: { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' },
},
{
title: 'Which slot would take the next version, and what did the last promotion do?',
values: {
target: 'app-service',
'resource-group': 'rg-prod',
app: 'payments',
candidate: 'idle',
ledger: 'file:ledger',
},
},
],
async look({ target, ledger, azure }, values) {
const live = await target.read();
const candidate = candidateOf(live, values.candidate);
const stream = { service: values.service ?? appName(live), environment: values.environment };
const entries = await ledger?.read(stream);
const seen = {
live,
candidate,
stream,
ledger: ledger?.name,
last: entries?.at(-1),
...(ledger && entries && (await onTheWay(ledger, entries, values.environment, azure.ownTime()))),
};
return {
outcome: 'passed',
headline: statusHeadline(seen),
findings: statusFindings(seen),
outputs: outputsOf(seen),
document: statusDocument(seen),
};
},
});
async function onTheWay(ledger, entries, environment, ownTime) {
const now = ledger.time === undefined ? ownTime : await ledger.time();
const age = (0,heartbeat .AG)(await ledger.read((0,heartbeat .z6)(environment)), now);
return { open: (0,open_rollouts .B)((0,promotion_history .Y)(entries), now), ...(age !== undefined && { heartbeatAge: age }) };
}
function candidateOf(live, wanted) {
if (wanted === undefined || wanted === 'idle')
return live.idle.length === 1 ? live.idle[0] : undefined;
const others = live.arms.filter(({ isDefault, hasRule }) => !isDefault || hasRule).map(({ name }) => name);
const found = others.find(name => name.toLowerCase() === wanted.toLowerCase());
if (found !== undefined)
return found;
throw new fault .v('TARGET_NOT_FOUND', `the candidate ${wanted} does not exist`, {
facts: { existing: others.join(', ') || 'none', resource: live.resource },
hint: others.length === 0 ? 'create a slot first' : 'name one of the slots that exist, or idle',
});
}
function appName(live) {
return live.resource.split('/').at(-1) ?? live.resource;
}
function outputsOf({ live, candidate, last, open, heartbeatAge: age }) {
const digestOf = (name) => live.arms.find(arm => arm.name === name)?.digest ?? '';
return {
split: JSON.stringify(live.split),
arms: JSON.stringify(live.arms.map(({ address, ...arm }) => ({ ...arm, address: address?.href ?? '' }))),
candidate: candidate ?? '',
idle: live.idle.join(','),
'stable-digest': digestOf(live.arms.find(({ isDefault }) => isDefault)?.name),
'candidate-digest': digestOf(candidate),
busy: live.busy ?? '',
promotions: open === undefined ? '' : JSON.stringify(open),
'heartbeat-age': age === undefined ? '' : String(Math.round(age / 1_000)),
'last-entry': last === undefined ? '' : JSON.stringify(last),
};
}
}
};
