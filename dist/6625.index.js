export const id = 6625;
export const ids = [6625,3848,3577,6808,6424,4868,6254,1,7576,5958,6356];
export const modules = {
14868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
serverTime: () => (  serverTime)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
async function serverTime(cloud, transport, deadlineMilliseconds) {
const url = new URL('/metadata/endpoints?api-version=2022-09-01', cloud.resourceManager);
const { header } = await transport.send({
method: 'GET',
url,
...(deadlineMilliseconds !== undefined && { deadlineMilliseconds }),
});
const time = Date.parse(header('date') ?? '');
if (Number.isNaN(time))
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'Azure answered without a date', { facts: { host: url.host } });
return time;
}
}),
10001:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => (  playgroundVariable),
U9: () => (  isLoopback),
Um: () => (  routesBy)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
function routesBy(environment) {
const given = environment[playgroundVariable];
if (given === undefined || given === '')
return url => ({ url });
const gateway = gatewayAt(given);
return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
function isLoopback(url) {
const { hostname } = url;
if (hostname === 'localhost' || hostname === '[::1]')
return true;
return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
const target = new URL(gateway);
target.pathname = url.pathname;
target.search = url.search;
const name = gateway.hostname.replace(/^\[|\]$/g, '');
return { url: target, host: url.host, serverName: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name : '' };
}
function gatewayAt(given) {
const url = URL.canParse(given) ? new URL(given) : undefined;
if (url === undefined)
throw refused('it is not a URL');
if (url.protocol !== 'http:' && url.protocol !== 'https:')
throw refused('it is neither http nor https');
if (!isLoopback(url))
throw refused(`${url.hostname} is not a loopback address`);
if (url.username !== '' || url.password !== '')
throw refused('it holds a user or a password');
if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
throw refused('it has a path, a query or a fragment');
}
return url;
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
});
}
}),
56808:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/process/capped-output.js
function collect(stream, most) {
const chunks = [];
let room = most;
let truncated = false;
stream.on('data', (chunk) => {
if (chunk.length > room)
truncated = true;
if (room > 0)
chunks.push(chunk.subarray(0, room));
room = Math.max(0, room - chunk.length);
});
return {
text: () => new TextDecoder().decode(Buffer.concat(chunks)),
truncated: () => truncated,
release: () => stream.destroy(),
};
}
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
function leadsGroup() {
return external_node_process_.platform !== 'win32';
}
function signalTree(child, signal) {
const { pid } = child;
if (pid === undefined)
return;
if (!leadsGroup()) {
endTreeOnWindows(pid);
return;
}
try {
(0,external_node_process_.kill)(-pid, signal);
}
catch (thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
const gone = code === 'ESRCH' || code === 'EPERM';
if (!gone)
throw thrown;
}
}
function endTreeOnWindows(pid) {
const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
killer.on('error', () => {
(0,external_node_process_.kill)(pid);
});
}
;// CONCATENATED MODULE: ./lib/shared/process/process.js
const graceMilliseconds = 2_000;
const pipesMilliseconds = 500;
async function runProcess(request) {
request.signal.throwIfAborted();
const child = start(request);
const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
const failure = await started(child);
if (failure !== undefined)
return failure;
const over = new AbortController();
const stopped = stopOnTime(child, request, over.signal);
const end = await ended(child, request.clock);
over.abort();
const why = await stopped;
if (why !== undefined)
signalTree(child, 'SIGKILL');
for (const output of outputs)
output.release();
if (why === 'aborted')
throw request.signal.reason;
return why === 'timed-out'
? { kind: why, ...printed(outputs) }
: { kind: 'ended', ...end, ...printed(outputs) };
}
function start({ command, args, env, folder, input }) {
const child = (0,external_node_child_process_.spawn)(command, args, {
detached: leadsGroup(),
windowsHide: true,
...(env === undefined ? {} : { env: { ...env } }),
...(folder === undefined ? {} : { cwd: folder }),
});
child.stdin.on('error', () => {
});
child.stdin.end(input ?? '');
return child;
}
function started(child) {
return new Promise(resolve => {
child.once('spawn', () => resolve(undefined));
child.on('error', (error) => {
resolve(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' });
});
});
}
function ended(child, clock) {
return new Promise(resolve => {
const closed = new AbortController();
child.once('exit', (code, signal) => {
const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
child.once('close', () => {
closed.abort();
resolve(end);
});
clock.sleep(pipesMilliseconds, closed.signal).then(() => resolve(end), () => {
});
});
});
}
async function stopOnTime(child, { clock, deadlineMilliseconds, signal }, over) {
const why = await firstOf(clock, deadlineMilliseconds, signal, over);
if (why === undefined)
return undefined;
signalTree(child, 'SIGTERM');
try {
await clock.sleep(graceMilliseconds, over);
signalTree(child, 'SIGKILL');
}
catch {
}
return why;
}
async function firstOf(clock, milliseconds, signal, over) {
const either = AbortSignal.any([signal, over]);
try {
await clock.sleep(milliseconds, either);
return 'timed-out';
}
catch {
return over.aborted ? undefined : 'aborted';
}
}
function printed(outputs) {
const [stdout, stderr] = outputs.map(output => output.text());
return {
stdout: stdout ?? '',
stderr: stderr ?? '',
truncated: outputs.some(output => output.truncated()),
};
}
}),
30457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EH: () => (  renewLease),
F5: () => (  giveBack),
_e: () => (  takeLease),
p5: () => (  whyLost)
});
var _happened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
var _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27903);
var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75251);
var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86175);
function takeLease(standing, { promotion: id, driver, now, ttl }) {
const { holder } = standing;
const promotion = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__  .b)(standing, id);
if (promotion?.finished)
return { kind: 'finished' };
if (!promotion || holder?.id !== id)
return { kind: 'not-yours', ...(holder && { holder: holder.id }) };
const { lease } = promotion;
if (lease && lease.driver !== driver && now < lease.until) {
return { kind: 'held', by: lease.driver, until: lease.until };
}
const until = now + (ttl ?? _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__  .LG);
const fence = standing.fence + 1;
const taken = { kind: 'lease-taken', promotion: id, driver, fence, until: (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__  .L)(until) };
return { kind: 'take', fence, until, entry: (0,_happened_js__WEBPACK_IMPORTED_MODULE_3__  .M)(taken, { at: now, by: driver }) };
}
function renewLease(standing, mine, now, ttl = _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__  .LG) {
const { promotion, driver, fence } = mine;
const because = whyLost(standing, mine);
if (because !== undefined)
return { kind: 'lost', because };
const until = now + ttl;
const renewed = { kind: 'lease-renewed', promotion, driver, fence, until: (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__  .L)(until) };
return { kind: 'renew', until, entry: (0,_happened_js__WEBPACK_IMPORTED_MODULE_3__  .M)(renewed, { at: now, by: driver }) };
}
function giveBack(standing, mine, now) {
const { promotion, driver, fence } = mine;
if (whyLost(standing, mine) !== undefined)
return { kind: 'nothing' };
const entry = (0,_happened_js__WEBPACK_IMPORTED_MODULE_3__  .M)({ kind: 'lease-given-back', promotion, driver, fence }, { at: now, by: driver });
return { kind: 'give-back', entry };
}
function whyLost(standing, mine) {
const promotion = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__  .b)(standing, mine.promotion);
if (promotion === undefined)
return `${mine.promotion} was never opened`;
return promotion.lease?.fence === mine.fence ? undefined : howLost(promotion, mine.fence);
}
function howLost({ id, finished, rested, lease, fence }, mine) {
if (finished)
return `${id} has finished: ${finished.outcome}`;
if (lease && lease.fence > mine)
return `${lease.driver} took it over with lease ${lease.fence}`;
if (rested)
return `${id} rests: ${rested.outcome}`;
return fence < mine ? `lease ${mine} was never taken` : `lease ${mine} was given back`;
}
}),
92847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  mayRaise),
k: () => (  settledAfter)
});
var _lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30457);
var _lease_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27903);
var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75251);
var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86175);
function mayRaise(standing, mine, now, neededMilliseconds) {
const lost = (0,_lease_js__WEBPACK_IMPORTED_MODULE_0__  .p5)(standing, mine);
const promotion = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__  .b)(standing, mine.promotion);
if (lost !== undefined || !promotion?.lease)
return no('lost', lost ?? 'there is no lease');
if (standing.holder?.id !== promotion.id)
return no('queued', `${standing.holder?.id} owns the target`);
const { until, taken } = promotion.lease;
if (!(until - now >= neededMilliseconds + _lease_terms_js__WEBPACK_IMPORTED_MODULE_2__  .RW)) {
return no('expiring', `the lease ends at ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(until)}, before a raise were certainly over`);
}
if (promotion.goingBack)
return no('going-back', `it goes back: ${promotion.goingBack.cause}`);
const order = standingOrder(promotion);
if (order)
return no('ordered', `${order.kind} by ${order.by}: ${order.reason}`);
const unread = standing.problems.find(({ kind, number }) => kind === 'unreadable' && number > taken);
if (unread)
return no('unreadable', `entry ${unread.number} cannot be read: ${unread.problem}`);
return whileInFlight(standing, mine.fence, now);
}
function settledAfter(standing) {
const times = intentsOf(standing).map(({ mayLandUntil }) => mayLandUntil);
return times.length === 0 ? undefined : Math.max(...times) + _lease_terms_js__WEBPACK_IMPORTED_MODULE_2__  .RW;
}
function intentsOf({ promotions }) {
return promotions.flatMap(({ intents }) => intents);
}
function standingOrder({ orders }) {
const last = orders.at(-1);
return (orders.find(({ kind }) => kind === 'abort-ordered') ?? (last?.kind === 'pause-ordered' ? last : undefined));
}
function whileInFlight(standing, fence, now) {
const landing = intentsOf(standing).find(({ intended, mayLandUntil }) => intended.fence !== fence && now < mayLandUntil + _lease_terms_js__WEBPACK_IMPORTED_MODULE_2__  .RW);
if (landing === undefined)
return { kind: 'yes' };
const { intended, mayLandUntil } = landing;
return no('in-flight', `${intended.kind} of lease ${intended.fence} may land until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(mayLandUntil)}`);
}
function no(why, because) {
return { kind: 'no', why, because };
}
}),
86175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  promotionOf),
n: () => (  queueOf)
});
function promotionOf({ promotions }, id) {
return promotions.find(promotion => promotion.id === id);
}
function queueOf({ promotions, holder }) {
return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
}),
42530:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
const verdict = (0,shape .Ik)({
kind: (0,shape .yL)('pass', 'fail', 'undecided', 'no-data', 'unreadable'),
hold: shape .Jt,
sufficient: shape .Jt,
because: shape .Qq,
candidateRequests: shape .vj,
}, { against: (0,shape .yL)('candidate', 'stable', 'both'), judgedUntil: shape .ai, failingSince: shape .ai });
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
'back-asked': nothing,
'back-failed': why,
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
}),
86969:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  inProportion),
f: () => (  apportion)
});
function apportion(shares, steps) {
const parts = divide(steps, Object.entries(shares).filter(([, share]) => share > 0));
return Object.fromEntries(parts.map(part => [part.name, part.steps]));
}
function inProportion(live, arm, percent, grainPercent) {
const refused = (why) => ({ kind: 'refused', why });
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return refused('a share lies between 0 % and 100 %');
const all = Math.round(100 / grainPercent);
const own = Math.round(percent / grainPercent);
if (Math.abs(own * grainPercent - percent) > 1e-9) {
return refused(`${percent} % is finer than the grain of ${grainPercent} %`);
}
const others = Object.entries(live).filter(([name, share]) => name !== arm && share > 0);
const rest = all - own;
if (rest > 0 && others.length === 0) {
return refused(`nobody but ${arm} has traffic, so nobody can take ${print(rest * grainPercent)} %`);
}
if (rest > 0 && rest < others.length) {
return refused(`${print(rest * grainPercent)} % cannot be divided among ${others.length} arms in steps of ${grainPercent} %`);
}
const parts = divide(rest, others);
const steps = Object.fromEntries(parts.map(part => [part.name, print(part.steps * grainPercent)]));
const idle = Object.fromEntries(Object.keys(live).map(name => [name, 0]));
return { kind: 'split', split: { ...idle, ...steps, [arm]: print(own * grainPercent) } };
}
function divide(rest, others) {
const sum = others.reduce((total, [, share]) => total + share, 0);
const parts = others.map(([name, share]) => {
const exact = (rest * share) / sum;
return { name, exact, steps: rest === 0 ? 0 : Math.max(1, Math.floor(exact)) };
});
for (let left = rest - stepsOf(parts); left > 0; left -= 1)
largest(parts, part => part.exact - part.steps).steps += 1;
for (let over = stepsOf(parts) - rest; over > 0; over -= 1) {
const rich = parts.filter(part => part.steps > 1);
largest(rich, part => part.steps - part.exact).steps -= 1;
}
return parts;
}
function stepsOf(parts) {
return parts.reduce((total, { steps }) => total + steps, 0);
}
function largest(parts, by) {
const [first, ...others] = parts;
if (first === undefined)
throw new Error('there is nobody to give a step to, or to take one from');
return others.reduce((best, part) => (by(part) > by(best) + 1e-9 ? part : best), first);
}
function print(percent) {
return Number(percent.toFixed(6));
}
}),
14704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G9: () => (  settle),
NZ: () => (  unsettled),
Us: () => (  untilKnown),
wZ: () => (  printSplit)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const shortestWaitMilliseconds = 500;
const longestWaitMilliseconds = 30_000;
const longestPauseMilliseconds = 60_000;
async function settle(target, receipt, watch) {
const { clock } = watch;
const { expectedMilliseconds, worstMilliseconds: declared } = target.abilities.settling;
const startedAt = clock.now();
const endsAt = startedAt + (watch.worstMilliseconds ?? declared);
let wait = Math.max(shortestWaitMilliseconds, expectedMilliseconds / 4);
let before;
for (let looks = 1;; looks += 1) {
const sight = await look(target, receipt);
const told = { looks, tookMilliseconds: clock.now() - startedAt };
const verdict = verdictOf(sight, before);
if (verdict !== undefined)
return { ...verdict, ...told };
if (clock.now() >= endsAt)
return { kind: 'not-settled', ...lastOf(sight, before), ...told };
await clock.sleep(Math.min(wait, endsAt - clock.now()), watch.signal);
wait = Math.min(longestWaitMilliseconds, wait * 1.5);
before = sight;
}
}
async function look(target, receipt) {
try {
return await target.seen(receipt);
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code)) {
return { kind: 'no-look', why: thrown.message };
}
throw thrown;
}
}
function verdictOf(sight, before) {
switch (sight.kind) {
case 'seen':
return { kind: 'seen', seen: sight };
case 'drifted':
return before?.kind === 'drifted' ? { kind: 'drifted', seen: sight } : undefined;
case 'cannot-know':
return { kind: 'cannot-know', why: sight.why };
case 'not-yet':
case 'no-look':
return undefined;
default: {
const unreachable = sight;
return unreachable;
}
}
}
function lastOf(sight, before) {
const last = [sight, before].flatMap(each => each !== undefined && 'split' in each ? [each.split] : [])[0];
return { last, ...(sight.kind === 'no-look' && { why: sight.why }) };
}
function unsettled(receipt, settled) {
const asked = printSplit(receipt.asked);
switch (settled.kind) {
case 'seen':
return undefined;
case 'drifted': {
const { split, by, at } = settled.seen;
const seen = printSplit(split);
const who = by === undefined ? 'somebody' : by;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_DRIFTED', `${who} changed the traffic after our write: asked ${asked}, seen ${seen}`, {
facts: {
asked,
seen,
...(by !== undefined && { 'changed-by': by }),
...(at !== undefined && { 'changed-at': at }),
},
});
}
case 'cannot-know':
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `whether ${asked} is in force cannot be known: ${settled.why}`, {
facts: { asked },
});
case 'not-settled': {
const seen = settled.last === undefined ? 'nothing' : printSplit(settled.last);
const seconds = Math.round(settled.tookMilliseconds / 1_000);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `asked ${asked}, seen ${seen} after ${seconds} s`, {
facts: {
asked,
seen,
seconds,
looks: settled.looks,
...(settled.why !== undefined && { 'last-look': settled.why }),
},
});
}
default: {
const unreachable = settled;
return unreachable;
}
}
}
async function untilKnown(target, intent, watch) {
const { clock, signal } = watch;
const endsAt = clock.now() + watch.worstMilliseconds;
for (let wait = 2_000;; wait = Math.min(longestPauseMilliseconds, wait * 2)) {
const found = await target.reconcile(intent);
if (found !== 'cannot-know' || clock.now() >= endsAt)
return found;
await clock.sleep(Math.min(wait, endsAt - clock.now()), signal);
}
}
function printSplit(split) {
return Object.entries(split)
.filter(([, share]) => share !== 0)
.map(([name, share]) => `${name} ${Number(share.toFixed(3))} %`)
.join(', ');
}
}),
36356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
chooseIdentity: () => (  chooseIdentity)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function chooseIdentity(values, host) {
const identity = identityOf(values.auth ?? defaultFor(values, host.name), values, host);
const subscription = values['subscription-id'] ?? ownSubscription(identity);
return { identity, ...(subscription && { subscription }) };
}
function defaultFor(values, host) {
if (host === 'azure-pipelines')
return 'service-connection';
if (values['client-secret'] !== undefined)
return 'secret';
if (values['client-id'] === undefined)
return 'azure-cli';
return host === 'github' ? 'oidc' : 'secret';
}
function identityOf(kind, values, host) {
const { 'client-id': client, 'tenant-id': tenant, 'client-secret': secret } = values;
switch (kind) {
case 'oidc':
refuseOn('azure-pipelines', kind, host.name);
refuseOn('terminal', kind, host.name);
if (client !== undefined && tenant !== undefined)
return { kind, client, tenant };
throw missing(kind, ['client-id', 'tenant-id'], values, host.name);
case 'secret':
refuseOn('azure-pipelines', kind, host.name);
if (client !== undefined && tenant !== undefined && secret !== undefined) {
return { kind, client, tenant, secret };
}
throw missing(kind, ['client-id', 'tenant-id', 'client-secret'], values, host.name);
case 'azure-cli':
return { kind, ...(tenant !== undefined && { tenant }) };
case 'managed-identity':
return { kind, ...(client !== undefined && { client }) };
case 'service-connection':
refuseOn('github', kind, host.name);
refuseOn('terminal', kind, host.name);
return fromConnection(values, host);
default:
return (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .HB)(kind);
}
}
function fromConnection(values, host) {
const id = values['azure-subscription'];
if (id === undefined)
throw missing('service-connection', ['azure-subscription'], values, host.name);
const connection = host.connection(id);
if (connection !== undefined)
return { kind: 'service-connection', connection };
const input = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', host.name);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `there is no service connection ${id}`, {
hint: id.includes('$(')
? `${input} holds a macro that was not expanded; write the name itself, or a \${{ parameters.x }}`
: `check ${input}: the connection must exist in this project, and this pipeline must be allowed to use it`,
});
}
function ownSubscription(identity) {
return identity.kind === 'service-connection' ? identity.connection.setting('subscriptionid') : undefined;
}
const instead = {
github: 'use oidc, azure-cli, managed-identity or secret; service connections belong to Azure Pipelines',
'azure-pipelines': `leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', 'azure-pipelines')} out and name a service connection in ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('azure-subscription', 'azure-pipelines')}`,
terminal: 'use azure-cli, managed-identity or secret; only a job on GitHub has an ID token of its own',
};
function refuseOn(refusing, kind, host) {
if (host !== refusing)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_UNSUITABLE', `${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} ${kind} does not exist on this host`, {
hint: instead[host],
});
}
function missing(kind, needed, values, host) {
const absent = needed.filter(name => values[name] === undefined).map(name => spelled(name, host));
const others = {
github: 'or leave client-id out after azure/login',
'azure-pipelines': `or set ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('auth', host)} to azure-cli or managed-identity`,
terminal: 'or leave --client-id out and run az login first',
};
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_MISSING', `to sign in by ${kind}, ${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} missing`, {
hint: `give ${absent.join(' and ')}, ${others[host]}`,
});
}
function spelled(name, host) {
return host === 'terminal' && name === 'client-secret' ? (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(name) : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host);
}
}),
39761:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F2: () => (  readSavedRun),
UD: () => (  rawOf),
_Q: () => (  ofTheRollout),
jq: () => (  rememberForPost),
yg: () => (  inputsToKeep)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
var _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82448);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21404);
const savedRunName = 'rollout';
const { kubeconfig, ...placeInputs } = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_5__  .lY;
const ofTheRollout = {
...placeInputs,
..._steps_groups_js__WEBPACK_IMPORTED_MODULE_3__  .IA,
..._steps_groups_js__WEBPACK_IMPORTED_MODULE_3__  .Pf,
..._steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .dG,
..._steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .sR,
..._steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .q$,
};
const ofTheRun = { ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_3__  .hE, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_3__  .oV, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_3__  .tQ, kubeconfig };
function inputsToKeep(wiring, { resource, candidate }) {
const { 'resource-group': _, app, profile, ...given } = openInputs(ofTheRollout, wiring);
const id = hasResourceId(given['target']) ? { 'resource-id': resource } : {};
return { ...given, ...id, candidate };
}
function hasResourceId(target) {
const kind = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_5__  .xV.find(each => each === target);
return kind !== undefined && _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_4__  .G8[kind].resourceType !== undefined;
}
function openInputs(inputs, { raw }) {
const kept = Object.entries(inputs).flatMap(([name, { kind }]) => {
const text = kind.name === 'secret' ? undefined : raw.get(name);
return text === undefined ? [] : [[name, text]];
});
return Object.fromEntries(kept);
}
async function rememberForPost(wiring, run) {
const { host, environment } = wiring;
const folder = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
if (host.name === 'terminal' || folder === undefined)
return;
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'azure-promote', `${run.order.plan.promotion}.rollout.json`);
const saved = { version: 1, ...run, signIn: openInputs(ofTheRun, wiring) };
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(saved));
host.save(savedRunName, path);
}
catch {
host.log.warning('nothing is kept for the end of this job; if it is cut short, resume takes the rollout back');
}
}
async function readSavedRun(path) {
const saved = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
return saved;
}
function rawOf({ order, signIn }, raw) {
const inputs = { ...ofTheRollout, ...ofTheRun };
const secrets = Object.entries(inputs).flatMap(([name, { kind }]) => kind.name === 'secret' ? [name] : []);
return {
...raw,
get: name => (secrets.includes(name) ? raw.get(name) : (order.given[name] ?? signIn[name])),
};
}
}),
22588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  openBooks)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97218);
var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57938);
var _promotion_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9743);
const mostTries = 12;
function openBooks(ledger, stream) {
let kept;
const standingOf = (0,_promotion_history_js__WEBPACK_IMPORTED_MODULE_2__  .Z)();
let turn = Promise.resolve();
const inTurn = (work) => {
const next = turn.then(work, work);
turn = next.catch(() => undefined);
return next;
};
const readAnew = async () => {
kept = await ledger.read(stream);
return kept;
};
const add = async (make) => {
for (let tries = 1;; tries += 1) {
const remembered = kept;
const before = remembered ?? (await readAnew());
const entries = make(standingOf(before));
if (entries.length === 0) {
if (remembered === undefined)
return standingOf(before);
kept = undefined;
continue;
}
kept = undefined;
const appended = await ledger.append(stream, entries, (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .E)(before));
if (appended.kind === 'appended') {
kept = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__  .W)(before, entries);
return standingOf(kept);
}
if (tries >= mostTries)
throw crowded(ledger, tries);
}
};
return {
ledger,
stream,
read: () => inTurn(async () => standingOf(await readAnew())),
known: () => inTurn(async () => standingOf(kept ?? (await readAnew()))),
add: make => inTurn(() => add(make)),
};
}
function crowded(ledger, tries) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_BUSY', `others wrote to the same stream ${tries} times in a row`, {
facts: { ledger: ledger.name },
});
}
}),
52933:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  drive)
});
var fault_fault = __webpack_require__(88538);
var decide = __webpack_require__(34522);
var next_effect = __webpack_require__(12894);
var moment = __webpack_require__(75251);
var lease = __webpack_require__(56612);
var rollout_session = __webpack_require__(54878);
var standing_order = __webpack_require__(40653);
var telling = __webpack_require__(40423);
var kinds = __webpack_require__(46971);
var effects_candidate = __webpack_require__(7902);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/leaving.js
async function leaveTidy(session) {
const { kept, reins, order } = session;
if (kept.lost !== undefined)
return;
const { name } = kept.state;
if (name !== 'rolled-back' && name !== 'refused' && name !== 'abandoned')
return;
if (reins.cancelled.aborted)
return sayUntidy(session);
const mayBind = order.rollback === undefined || order.rollback.undoes !== undefined;
if (name === 'rolled-back' && mayBind)
await lookAfterPinned(session);
await retire(session);
}
async function lookAfterPinned(session) {
const { targets, order } = session;
const { pinnedClients, evict, abilities } = targets.back;
if (pinnedClients === undefined || abilities.stickyMilliseconds === 0)
return;
const { candidate } = order.plan;
const path = order.given['probe-path'];
const question = { slot: candidate, ...(path !== undefined && { path }) };
try {
if (evict !== undefined && isAsked(order.given['evict-pinned'])) {
const { kind, because } = await within(session, evict(question));
return leave(session, `pinned clients get the build of stable: ${because}`, kind === 'not-seen');
}
const { answeredBy, because } = await within(session, pinnedClients(question));
if (answeredBy !== undefined && !(0,effects_candidate .Ft)(answeredBy, candidate)) {
return leave(session, `pinned clients: they are on ${answeredBy} again (${because})`, false);
}
const where = answeredBy === undefined ? 'where they are cannot be told' : `they are still on ${candidate}`;
leave(session, `pinned clients: ${where} (${because}); ${untilWhen(session)}`, true);
}
catch (thrown) {
leave(session, `pinned clients: ${(0,fault_fault .P)(thrown).message}; ${untilWhen(session)}`, true);
}
}
const longest = { usual: 6 * 60_000, short: 45_000 };
async function within({ reins, clock }, work) {
const most = reins.isShort === true ? longest.short : longest.usual;
const over = new AbortController();
const late = clock.sleep(most, over.signal).then(() => {
throw new Error(`it was not done after ${most / 1_000} s`);
});
for (const each of [work, late])
each.catch(() => undefined);
try {
return await (0,telling .RN)(Promise.race([work, late]), reins.last);
}
finally {
over.abort();
}
}
function isAsked(text) {
const read = (0,kinds .Jt)().parse(text ?? 'false', {});
return 'value' in read && read.value;
}
function untilWhen({ targets, order }) {
const minutes = Math.round(targets.back.abilities.stickyMilliseconds / 60_000);
const { candidate } = order.plan;
return `they may stay on ${candidate} for up to ${minutes} min; to end that, place the good build in ${candidate}, or set evict-pinned next time`;
}
async function retire(session) {
const { targets, order } = session;
const { candidate } = order.plan;
const stop = targets.back.retire;
if (stop === undefined || !isOurs(session))
return;
try {
const became = await within(session, stop(candidate));
if (became === 'absent')
return;
const told = {
stopped: `${candidate} was made for this rollout and gets nothing: it is stopped`,
serving: `${candidate} was made for this rollout and gets something still: it keeps running`,
};
leave(session, told[became], became === 'serving');
}
catch (thrown) {
leave(session, `${candidate} gets nothing and keeps running: ${(0,fault_fault .P)(thrown).message}`, true);
}
}
function isOurs({ order, kept }) {
const { candidate, places } = order.plan;
const found = Object.keys(kept.state.builds);
return places && found.length > 0 && !found.some(name => (0,effects_candidate .Ft)(name, candidate));
}
function sayUntidy(session) {
const { targets, order } = session;
if (targets.back.retire === undefined || !isOurs(session))
return;
const { candidate } = order.plan;
leave(session, `${candidate} gets nothing and may keep running: there was no time left to stop it`, true);
}
function leave(session, words, isOpen) {
const { kept, host } = session;
kept.leftOver.push(words);
if (isOpen)
host.log.warning(words);
else
host.log.info(words);
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/ending.js
async function ending_close(session, effect, because) {
const { kept, journal } = session;
if (effect.kind === 'finish')
await leaveTidy(session);
const lost = kept.lost ?? (await (0,telling .Oy)(session, lastWord(session, effect, because)));
if (effect.kind === 'rest' && lost === undefined)
await letGo(session);
const isOpen = effect.outcome === 'refused' && kept.untold.length > 0;
const fault = isOpen ? leftOpen() : (kept.fault ?? cancellation(session));
return {
...(isOpen ? { outcome: 'broken', because: `${because}; ${ending_open}` } : endOf(effect, because, lost)),
state: kept.state,
verdict: kept.verdict,
history: kept.history,
warnings: kept.warnings,
...(effect.kind === 'rest' && effect.wakeAt !== undefined && { wakeAt: effect.wakeAt }),
...(journal.path !== undefined && { journal: journal.path }),
...(fault !== undefined && { fault }),
...(kept.leftOver.length > 0 && { leftOver: kept.leftOver }),
...(kept.refusal !== undefined && { refusal: kept.refusal }),
};
}
function endOf({ outcome }, because, lost) {
if (lost === undefined || outcome === 'broken')
return { outcome, because };
return { outcome: 'broken', because: `somebody else drives this rollout now: ${lost}; here, ${because}` };
}
const ending_open = 'the ledger could not be told so, and resume may still go on with it';
function leftOpen() {
return new fault_fault .v('LEDGER_UNREADABLE', `this rollout moved nothing: ${ending_open}`, {
hint: 'abort the promotion when the ledger is back, or let resume finish it',
});
}
function cancellation({ kept, reins }) {
const { cancelled } = reins;
return kept.state.name === 'abandoned' && cancelled.aborted ? (0,fault_fault .P)(cancelled.reason) : undefined;
}
function lastWord(session, effect, because) {
const { kept, order } = session;
const of = { promotion: (0,rollout_session .bi)(session), fence: kept.fence, outcome: effect.outcome };
if (effect.kind === 'rest') {
const { wakeAt } = effect;
const due = wakeAt === undefined ? {} : { wakeAt: (0,moment .L)(wakeAt) };
return { kind: 'rested', ...of, state: (0,standing_order .BY)(kept.state), ...due };
}
const back = order.rollback?.back;
if (kept.state.name === 'rolled-back' && back !== undefined) {
return { kind: 'finished', ...of, because, restored: true, ...back };
}
const { digest, candidate } = order.plan;
const placed = digest ?? kept.state.builds[candidate];
const isDigest = kept.state.name === 'promoted' && placed?.startsWith('sha256:') === true;
return { kind: 'finished', ...of, because, ...(isDigest && { digest: placed }) };
}
async function letGo(session) {
try {
await (0,telling .RN)(session.books.add(standing => (0,lease .Cq)(session, standing)), session.reins.last);
}
catch {
session.host.log.debug('the lease was not given back; it ends by itself');
}
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/cleaning.js
async function clean({ targets, order, clock, reins }) {
try {
await reins.writing(() => targets.forward.clean(order.before));
return { kind: 'cleaned', at: clock.now() };
}
catch (thrown) {
return { kind: 'clean-failed', why: (0,fault_fault .P)(thrown).message, at: clock.now() };
}
}
var settle = __webpack_require__(14704);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/going-back.js
async function goBack(session) {
const { targets, order, clock, kept, reins } = session;
try {
const receipt = await (0,telling .RN)(targets.back.restore(order.before), reins.last);
kept.asked = receipt;
await tellIntent(session);
session.host.log.info(`asked for ${(0,settle .wZ)(receipt.asked)}`);
return { kind: 'back-asked', at: clock.now() };
}
catch (thrown) {
await tellIntent(session);
if (reins.last.aborted)
return undefined;
return { kind: 'back-failed', why: (0,fault_fault .P)(thrown).message, at: clock.now() };
}
}
async function tellIntent(session) {
const { kept, order } = session;
if (kept.fence === 0)
return;
const cause = kept.state.name === 'rolling-back' ? kept.state.cause : 'ordered';
await (0,telling .Oy)(session, {
kind: 'going-back-intended',
promotion: (0,rollout_session .bi)(session),
fence: kept.fence,
cause,
before: (0,standing_order .v7)(order.before),
});
}
async function proveBack(session) {
const { targets, clock, kept, reins } = session;
const receipt = kept.asked;
if (receipt === undefined)
return { kind: 'back-failed', why: 'nothing was asked yet', at: clock.now() };
try {
const settled = await (0,telling .RN)((0,settle .G9)(targets.back, receipt, { clock, signal: reins.last }), reins.last);
if (settled.kind !== 'seen') {
const why = `asked ${(0,settle .wZ)(receipt.asked)}, and it is not seen: ${settled.kind}`;
return { kind: 'back-failed', why, at: clock.now() };
}
const proof = proofOf(settled.seen);
if (kept.fence > 0) {
const { fence } = kept;
await (0,telling .Oy)(session, { kind: 'went-back', promotion: (0,rollout_session .bi)(session), fence, proof });
}
return { kind: 'went-back', proof, at: clock.now() };
}
catch (thrown) {
if (reins.last.aborted)
return undefined;
return { kind: 'back-failed', why: (0,fault_fault .P)(thrown).message, at: clock.now() };
}
}
function proofOf({ by }) {
switch (by) {
case 'read':
return 'control-plane';
case 'telemetry':
return 'telemetry';
case 'statistics':
return 'probe';
case 'budget':
return 'pending';
default: {
const unreachable = by;
return unreachable;
}
}
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/evidence/told.js
function verdictTold(verdict, evidence) {
const { kind, hold, sufficient, against, because, judgedUntil } = verdict;
return {
kind,
hold,
sufficient,
because,
candidateRequests: requestsInWindow(evidence),
...(against !== undefined && { against }),
...(judgedUntil !== undefined && { judgedUntil }),
...(kind === 'fail' && failingSince(verdict, evidence)),
};
}
function requestsInWindow({ counts, windows }) {
const since = windows.at(-1)?.from ?? 0;
const { intervals } = readingOf(counts) ?? { intervals: [] };
return intervals
.filter(({ from }) => from >= since)
.reduce((sum, { candidate }) => sum + (candidate?.total ?? 0), 0);
}
function failingSince({ judged }, { counts }) {
const told = judged.flatMap(({ kind, numbers }) => (kind === 'fail' ? (numbers['since'] ?? []) : []));
if (told.length > 0)
return { failingSince: Math.min(...told) };
const { intervals } = readingOf(counts) ?? { intervals: [] };
const counted = intervals.filter(({ candidate }) => (candidate?.total ?? 0) > 0);
const lastFine = counted.findLastIndex(({ candidate }) => candidate?.bad === 0);
const first = counted[lastFine + 1];
return first === undefined ? {} : { failingSince: first.from };
}
function readingOf(counts) {
const told = counts['requests'];
return told?.kind === 'told' ? told.value : undefined;
}
var raising = __webpack_require__(43848);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/looking.js
async function look(session, notBefore, signal) {
const { clock } = session;
await clock.sleep(Math.max(0, notBefore - clock.now()), signal);
await hear(session);
if (session.bell.isRinging())
return { kind: 'woken', at: clock.now() };
return (await drift(session)) ?? judged(session);
}
async function hear(session) {
try {
(0,lease .KT)(session, await session.books.read());
}
catch (thrown) {
session.host.log.debug(`the ledger was not read: ${(0,fault_fault .P)(thrown).message}`);
}
}
async function drift(session) {
const { targets, kept, clock } = session;
if (kept.asked === undefined || targets.forward.abilities.verifiable !== 'exactly')
return undefined;
try {
const away = await movedAway(session, kept.asked);
const before = kept.strayed;
kept.strayed = away !== undefined;
if (away === undefined || !before)
return undefined;
return { kind: 'drifted', ...away, at: clock.now() };
}
catch (thrown) {
session.host.log.debug(`the split was not read: ${(0,fault_fault .P)(thrown).message}`);
return undefined;
}
}
async function movedAway(session, asked) {
const { forward } = session.targets;
const seen = await forward.seen({ ...asked, unchanged: false });
if (seen.kind === 'drifted') {
const percent = (0,raising .tC)({ split: seen.split }, session.order.plan.candidate);
return { percent, ...(seen.by && { by: seen.by }) };
}
const moved = seen.kind === 'not-yet' ? (0,raising .B7)(session, await forward.read()) : undefined;
return moved?.kind === 'drifted' ? { percent: moved.percent } : undefined;
}
async function judged(session) {
const { order, evidence, clock, kept } = session;
const { setup } = order;
if (setup === undefined || evidence === undefined) {
const because = 'nobody judges: this rollout has no telemetry';
const blind = {
kind: 'unreadable',
hold: false,
sufficient: false,
because,
candidateRequests: 0,
};
return { kind: 'judged', verdict: blind, at: clock.now() };
}
const { evidence: known, fresh } = await evidence.collect(kept.state, clock.now());
kept.fresh = fresh;
const verdict = kept.judge(setup, known);
kept.verdict = verdict;
return { kind: 'judged', verdict: verdictTold(verdict, known), at: clock.now() };
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/probing.js
async function probe(session, signal) {
const { smoke, targets, order, clock } = session;
if (smoke === undefined)
return { kind: 'probe-failed', why: 'nobody is there to probe', at: clock.now() };
try {
const address = await targets.forward.addressOf(order.plan.candidate);
const smoked = await smoke.look(address, signal);
const at = clock.now();
if (!smoked.fine)
return { kind: 'probe-failed', why: smoked.words, at };
session.host.log.info(smoked.words);
return { kind: 'probe-passed', at };
}
catch (thrown) {
if (signal.aborted)
throw thrown;
return { kind: 'probe-failed', why: (0,fault_fault .P)(thrown).message, at: clock.now() };
}
}
var promoting = __webpack_require__(32540);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/reconciling.js
const longestMilliseconds = 30 * 60_000;
async function reconcile(session, what, signal) {
const { targets, clock, kept } = session;
const { asked } = kept;
if (asked === undefined)
return { kind: 'reconciled', found: 'cannot-know', at: clock.now() };
try {
const watch = { clock, signal, worstMilliseconds: longestMilliseconds };
const found = await (0,settle .Us)(targets.forward, asked, watch);
if (found === 'applied')
await receipt(session, what);
return { kind: 'reconciled', found, at: clock.now() };
}
catch (thrown) {
if (signal.aborted)
throw thrown;
session.host.log.debug(`what became of it cannot be told: ${(0,fault_fault .P)(thrown).message}`);
return { kind: 'reconciled', found: 'cannot-know', at: clock.now() };
}
}
async function receipt(session, what) {
const { kept } = session;
const [promotion, fence] = [(0,rollout_session .bi)(session), kept.fence];
if (fence === 0)
return;
if (what === 'promotion')
await (0,telling .Oy)(session, { kind: 'promotion-done', promotion, fence });
else {
const { asked: percent } = kept.state;
await (0,telling .Oy)(session, { kind: 'write-done', promotion, fence, percent, unchanged: false });
}
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/settling.js
async function settleAt(session, percent, signal) {
const { targets, clock, kept, order } = session;
const { candidate, settlingMilliseconds: worstMilliseconds } = order.plan;
const { asked } = kept;
if (asked === undefined)
return settledByShare(session, percent);
try {
const settled = await (0,settle .G9)(targets.forward, asked, { clock, signal, worstMilliseconds });
const at = clock.now();
switch (settled.kind) {
case 'seen':
return { kind: 'settled', percent, at };
case 'drifted': {
const { split, by } = settled.seen;
return { kind: 'drifted', percent: (0,raising .tC)({ split }, candidate), ...(by && { by }), at };
}
case 'cannot-know':
return { kind: 'unseen', why: settled.why, at };
case 'not-settled': {
const last = settled.last === undefined ? 'nothing' : (0,settle .wZ)(settled.last);
return { kind: 'unseen', why: settled.why ?? `asked ${percent} %, seen ${last}`, at };
}
default: {
const unreachable = settled;
return unreachable;
}
}
}
catch (thrown) {
if (signal.aborted)
throw thrown;
return { kind: 'unseen', why: (0,fault_fault .P)(thrown).message, at: clock.now() };
}
}
async function settledByShare({ targets, order, clock }, percent) {
const share = (0,raising .tC)(await targets.forward.read(), order.plan.candidate);
const at = clock.now();
return Math.abs(share - percent) < 0.05
? { kind: 'settled', percent, at }
: { kind: 'drifted', percent: share, at };
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/perform.js
function isWriting({ kind }) {
return ['claim', 'place', 'raise', 'promote', 'go-back', 'prove-back', 'clean'].includes(kind);
}
async function perform(session, effect, signal) {
switch (effect.kind) {
case 'claim':
return (0,lease .B7)(session);
case 'check-candidate':
return (0,effects_candidate .We)(session);
case 'place':
return (await (0,lease .Xd)(session)) ?? (0,effects_candidate .ik)(session);
case 'await-ready':
return (0,effects_candidate .k3)(session, signal);
case 'probe':
return probe(session, signal);
case 'raise':
return (0,raising .xl)(session, effect.percent);
case 'settle':
return settleAt(session, effect.percent, signal);
case 'judge':
return look(session, effect.notBefore, signal);
case 'promote':
return (0,promoting .p)(session);
case 'reconcile':
return reconcile(session, effect.what, signal);
case 'go-back':
return (await (0,lease .Xd)(session)) ?? goBack(session);
case 'prove-back':
return proveBack(session);
case 'clean':
return (await (0,lease .Xd)(session)) ?? clean(session);
case 'wait':
await session.clock.sleep(Math.max(0, effect.until - session.clock.now()), signal);
return { kind: 'woken', at: session.clock.now() };
default: {
const unreachable = effect;
return unreachable;
}
}
}
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/progress.js
const width = 20;
function tellCheck(session, because) {
const { kept, order, host } = session;
const { plan } = order;
const { state, verdict } = kept;
const done = doneShare(plan, state);
const place = placeOf(plan, state);
const requests = verdict === undefined ? [] : [`${count(verdict.requests.candidate)} candidate requests`];
const left = leftMilliseconds(plan, state);
const time = left === undefined || left === 0 ? [] : [`at least ${minutes(left)} left`];
const facts = [...requests, ...time].join(', ');
const line = `${place}: ${because}${facts === '' ? '' : ` (${facts})`}`;
const filled = Math.round(done * width);
const drawn = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${[place, ...time, ...requests].join(', ')}`;
const now = { line, bar: drawn, percent: Math.round(done * 100) };
if (host.progress === undefined)
host.log.info(line);
else
host.progress(now);
}
function placeOf({ rungs }, state) {
const rung = 'rung' in state && state.rung >= 0 ? `, rung ${state.rung + 1} of ${rungs.length + 1}` : '';
return `${(0,split .l)(state.seen ?? 0)} ${state.name}${rung}`;
}
function stretches({ rungs, watchMilliseconds }) {
const lengths = [
...rungs.map(({ lasts }) => (lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds)),
watchMilliseconds,
];
let from = 0;
return lengths.map(milliseconds => {
const stretch = { from, milliseconds };
from += milliseconds;
return stretch;
});
}
function doneMilliseconds(plan, state) {
const all = stretches(plan);
const at = 'rung' in state && state.asked < 100 ? Math.max(0, state.rung) : all.length - 1;
const { from, milliseconds } = all[at] ?? { from: 0, milliseconds: 0 };
const since = 'since' in state ? state.at - state.since : 0;
return from + Math.min(milliseconds, Math.max(0, since));
}
function wholeMilliseconds(plan) {
return stretches(plan).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}
function doneShare(plan, state) {
const whole = wholeMilliseconds(plan);
return whole === 0 ? 1 : Math.min(1, doneMilliseconds(plan, state) / whole);
}
function leftMilliseconds(plan, state) {
if (['rolling-back', 'standing-by'].includes(state.name) || state.failed)
return undefined;
return Math.max(0, wholeMilliseconds(plan) - doneMilliseconds(plan, state));
}
function minutes(milliseconds) {
const whole = Math.ceil(milliseconds / 60_000);
return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}
function count(requests) {
return requests.toLocaleString('en-US');
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/drive.js
async function drive(session, first) {
const { reins, bell, clock, host } = session;
const driving = new AbortController();
const stop = () => {
host.persist?.();
bell.ring({ kind: 'run-cancelled', at: clock.now() });
};
if (reins.cancelled.aborted)
stop();
else
reins.cancelled.addEventListener('abort', stop, { once: true });
const renewals = (0,lease .yx)(session, driving.signal);
try {
return await follow(session, first);
}
finally {
reins.cancelled.removeEventListener('abort', stop);
driving.abort();
void session.evidence?.rest?.();
await Promise.race([renewals, rejected(reins.last)]).catch(() => undefined);
}
}
async function follow(session, first) {
const { order, kept } = session;
for (let event = first;;) {
const decision = (0,decide .LD)(order.plan, kept.state, event);
await note(session, event, decision);
const { because } = decision;
const effect = asVisitor(session, decision.effect);
const heard = effect.kind === 'rest' ? heardBeforeResting(session) : undefined;
if (heard !== undefined) {
event = heard;
continue;
}
if (effect.kind === 'rest' || effect.kind === 'finish')
return ending_close(session, effect, because);
const next = await nextEvent(session, effect);
if (next === undefined)
return cutShort(session, because);
event = next;
}
}
function asVisitor({ restsAfter, kept }, effect) {
const until = effect.kind === 'judge' ? effect.notBefore : effect.kind === 'wait' ? effect.until : undefined;
const stays = restsAfter === undefined || until === undefined || until <= restsAfter;
if (stays || kept.state.name === 'rolling-back')
return effect;
return { kind: 'rest', outcome: (0,next_effect .X2)(kept.state), wakeAt: until };
}
function heardBeforeResting({ kept, reins, bell }) {
return kept.lost !== undefined || reins.cancelled.aborted ? undefined : bell.heard();
}
async function note(session, event, decision) {
const { kept, journal, order } = session;
const { state, effect, because } = decision;
const before = kept.state;
kept.state = state;
session.evidence?.follow?.(state);
if (event.kind === 'lease-lost')
kept.lost ??= event.why;
kept.answered = Math.max(kept.answered, orderIn(event));
journal.write({
event,
decision,
...(event.kind === 'goal-moved' && { plan: order.plan }),
...(event.kind === 'judged' && kept.fresh !== undefined && { evidence: kept.fresh }),
});
if (event.kind === 'judged')
tellCheck(session, because);
if (printable(before) === printable(state) && !event.kind.endsWith('-ordered'))
return;
kept.history.push({ at: event.at, state, because });
if (event.kind !== 'judged')
session.host.log.info(because);
if (kept.fence === 0 || kept.lost !== undefined)
return;
const answered = kept.answered > 0 ? { answered: kept.answered } : {};
const { promotion } = order.plan;
const { fence } = kept;
kept.untold.push({ kind: 'state-reached', promotion, fence, state: (0,standing_order .BY)(state), ...answered });
if (!isWriting(effect) && effect.kind !== 'rest' && effect.kind !== 'finish')
await (0,telling .Oy)(session);
}
function orderIn(event) {
return 'number' in event ? (event.number ?? 0) : 0;
}
function printable(state) {
const { at, windows, wakeAt, ...rest } = state;
return JSON.stringify({ ...rest, windows: windows.length });
}
async function nextEvent(session, effect) {
const { bell, reins, clock } = session;
const isBack = effect.kind === 'go-back' || effect.kind === 'prove-back';
const beside = isBack ? undefined : bell.heard();
if (beside !== undefined)
return beside;
if (reins.cancelled.aborted && !isBack && session.kept.state.name !== 'rolling-back')
return undefined;
const listening = new AbortController();
try {
if (isWriting(effect))
return await perform(session, effect, isBack ? reins.last : reins.forward);
const doing = perform(session, effect, listening.signal);
const interrupted = bell.rung(listening.signal).then(() => 'rung');
const first = await (0,telling .RN)(Promise.race([doing, interrupted]), reins.last);
if (first !== 'rung' && first?.kind !== 'woken')
return first;
listening.abort();
doing.catch(() => undefined);
return bell.heard() ?? { kind: 'woken', at: clock.now() };
}
catch (thrown) {
if (reins.cancelled.aborted)
return bell.heard();
const fault = (0,fault_fault .P)(thrown);
session.kept.fault ??= fault;
const reason = `${effect.kind} failed: ${fault.message}`;
(0,rollout_session .R8)(session, `${fault.code}: ${reason}`);
return { kind: 'abort-ordered', by: 'azure-promote', reason, at: clock.now() };
}
finally {
listening.abort();
}
}
function cutShort({ kept, reins, journal }, because) {
const fault = reins.cancelled.aborted ? (0,fault_fault .P)(reins.cancelled.reason) : undefined;
return {
outcome: 'broken',
because,
state: kept.state,
verdict: kept.verdict,
history: kept.history,
warnings: kept.warnings,
fault: fault ??
new fault_fault .v('CANCELLED', 'there was no time left to finish', {
hint: 'the order to go back stands in the ledger: run resume',
}),
...(journal.path !== undefined && { journal: journal.path }),
};
}
function rejected(signal) {
return new Promise((_, reject) => {
const stop = () => reject(new Error('no time is left'));
if (signal.aborted)
return stop();
signal.addEventListener('abort', stop, { once: true });
});
}
}),
7902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ft: () => (  isSame),
We: () => (  checkCandidate),
ik: () => (  place),
k3: () => (  awaitReady)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86175);
var _traffic_proportion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86969);
var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54878);
var _standing_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40653);
const longestReadyMilliseconds = 15 * 60_000;
const lookEveryMilliseconds = 5_000;
async function checkCandidate(session) {
const { targets, clock, order } = session;
const { candidate, digest, places } = order.plan;
const live = await targets.forward.read();
const { arms } = live;
const stale = await whyStale(session, live);
if (stale !== undefined) {
return { kind: 'candidate-refused', why: stale, code: 'TRAFFIC_CONFLICT', at: clock.now() };
}
const builds = Object.fromEntries(arms.map(arm => [arm.name, buildOf(arm)]));
const found = arms.find(arm => isSame(arm.name, candidate));
const why = places ? undefined : whyNot(found, candidate, digest);
const at = clock.now();
if (why === undefined)
return { kind: 'candidate-accepted', builds, at };
return { kind: 'candidate-refused', why, code: 'CANDIDATE_UNEXPECTED', at };
}
async function whyStale(session, { split, guard }) {
const { targets, books, order } = session;
const { openedAt, claimedAt } = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_4__  .b)(await books.known(), (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session)) ?? {};
if (claimedAt === openedAt)
return undefined;
const { before } = await targets.forward.write(split, guard);
if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(comparable(before), comparable(order.before)))
return undefined;
return 'while it waited for its turn the traffic was changed, so that what it planned fits no more: start it again';
}
function comparable({ at: _, ...stands }) {
return (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .v7)(stands);
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function buildOf({ digest, builds }) {
return digest ?? builds.map(({ text }) => text).join(', ');
}
function whyNot(found, candidate, digest) {
if (found === undefined)
return `there is no ${candidate}`;
if (found.contradiction)
return `what is said of ${candidate} contradicts itself: two digests`;
if (digest === undefined || found.digest === digest)
return undefined;
const seen = found.digest ?? (found.builds.map(({ text }) => text).join(', ') || 'nothing that names a digest');
return `${candidate} holds something else: expected ${digest}, got ${seen}`;
}
async function place({ targets, order, reins, clock, kept }) {
const { artifact, plan } = order;
const { place: placeIn } = targets.forward;
try {
if (artifact === undefined || placeIn === undefined)
throw new Error('this target places nothing');
await reins.writing(() => placeIn(plan.candidate, artifact));
return { kind: 'placed', at: clock.now() };
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .P)(thrown);
kept.refusal = fault;
return { kind: 'place-failed', why: fault.message, code: fault.code, at: clock.now() };
}
}
async function awaitReady(session, signal) {
const { targets, clock, order } = session;
const { ready } = targets.forward;
const endsAt = clock.now() + longestReadyMilliseconds;
for (;;) {
if (ready === undefined)
return { kind: 'arm-ready', at: clock.now() };
const state = await ready(await firstSplit(session));
const at = clock.now();
if (state.kind === 'ready')
return { kind: 'arm-ready', at };
if (state.kind === 'never' || at >= endsAt)
return { kind: 'arm-not-ready', why: state.why, at };
session.host.log.debug(`${order.plan.candidate} is not ready yet: ${state.why}`);
await clock.sleep(lookEveryMilliseconds, signal);
}
}
async function firstSplit({ targets, order }) {
const { split } = await targets.forward.read();
const { candidate, rungs, until } = order.plan;
const percent = rungs[0]?.percent ?? until?.percent ?? 100;
const wished = (0,_traffic_proportion_js__WEBPACK_IMPORTED_MODULE_5__  .M)(split, candidate, percent, targets.forward.abilities.grainPercent);
return wished.kind === 'split' ? wished.split : split;
}
}),
32540:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  wholly),
p: () => (  promote)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56612);
var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54878);
var _standing_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40653);
var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40423);
var _raising_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43848);
async function promote(session) {
const { targets, clock, kept, order, reins } = session;
const { candidate } = order.plan;
const guard = await prepare(session);
if (typeof guard !== 'string')
return guard;
try {
const receipt = await reins.writing(() => targets.forward.promote(candidate, guard));
kept.asked = receipt;
await (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__  .Oy)(session, { kind: 'promotion-done', promotion: (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session), fence: kept.fence });
return { kind: 'promotion-done', at: clock.now() };
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (!(0,_raising_js__WEBPACK_IMPORTED_MODULE_5__  .Z5)(fault))
return refusedBy(session, fault);
return { kind: 'promotion-unclear', why: fault.message, at: clock.now() };
}
}
async function prepare(session) {
const { targets, clock, kept, order } = session;
try {
const no = await (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__  .o0)(session);
if (no !== undefined)
return no.kind === 'raise-refused' ? { ...no, kind: 'promotion-refused' } : no;
const live = await targets.forward.read();
const moved = (0,_raising_js__WEBPACK_IMPORTED_MODULE_5__  .B7)(session, live);
if (moved !== undefined)
return moved.kind === 'raise-refused' ? { ...moved, kind: 'promotion-refused' } : moved;
const { before } = await targets.forward.write(live.split, live.guard);
kept.asked = { asked: wholly(live.split, order.plan), before, askedAt: clock.now(), unchanged: false };
const { fence } = kept;
const promotion = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session);
const intended = { kind: 'promotion-intended', promotion, fence, before: (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .v7)(before) };
const lost = await (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__  .qz)(session, intended);
if (lost !== undefined)
return { kind: 'lease-lost', why: lost, at: clock.now() };
return live.guard;
}
catch (thrown) {
return refusedBy(session, (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown));
}
}
function wholly(split, { candidate, stable }) {
const whole = (split[stable] ?? 0) + (split[candidate] ?? 0);
return { ...split, [stable]: 0, [candidate]: Number(whole.toFixed(9)) };
}
function refusedBy({ clock, kept }, fault) {
kept.refusal = fault;
const { message: why, code } = fault;
return { kind: 'promotion-refused', why, mayHeal: (0,_raising_js__WEBPACK_IMPORTED_MODULE_5__  .uo)(fault), code, at: clock.now() };
}
}),
43848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B7: () => (  strayed),
Z5: () => (  isUnclear),
tC: () => (  shareOf),
uo: () => (  mayHeal),
xl: () => (  raise)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _traffic_proportion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86969);
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44515);
var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56612);
var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54878);
var _standing_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40653);
var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40423);
var _candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7902);
async function raise(session, percent) {
const prepared = await prepare(session, percent);
return 'kind' in prepared ? prepared : write(session, percent, prepared);
}
async function prepare(session, percent) {
const { targets, clock, kept } = session;
try {
const no = await (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__  .o0)(session);
if (no !== undefined)
return no;
const live = await targets.forward.read();
const moved = reclaims(kept.state) ? undefined : strayed(session, live);
if (moved !== undefined)
return moved;
const wished = (0,_traffic_proportion_js__WEBPACK_IMPORTED_MODULE_6__  .M)(live.split, session.order.plan.candidate, percent, targets.forward.abilities.grainPercent);
if (wished.kind === 'refused')
return refused(session, wished.why, { mayHeal: false });
const { before, askedAt } = await targets.forward.write(live.split, live.guard);
kept.asked = { asked: wished.split, before, askedAt, unchanged: false };
const promotion = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session);
const { fence } = kept;
const lost = await (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__  .qz)(session, {
kind: 'write-intended',
promotion,
fence,
percent,
before: (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .v7)(before),
});
if (lost !== undefined)
return { kind: 'lease-lost', why: lost, at: clock.now() };
return { split: wished.split, guard: live.guard };
}
catch (thrown) {
return refusedBy(session, (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown));
}
finally {
if (kept.asked !== undefined)
kept.asked = { ...kept.asked, askedAt: clock.now() };
}
}
async function write(session, percent, { split, guard }) {
const { targets, clock, kept, reins } = session;
try {
const receipt = await reins.writing(() => targets.forward.write(split, guard));
kept.asked = { ...receipt, before: kept.asked?.before ?? receipt.before };
const promotion = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session);
const { fence } = kept;
const { unchanged } = receipt;
await (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__  .Oy)(session, { kind: 'write-done', promotion, fence, percent, unchanged });
return { kind: 'raise-asked', percent, at: clock.now() };
}
catch (thrown) {
return outcomeOf(session, percent, (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown));
}
}
function outcomeOf(session, percent, fault) {
const at = session.clock.now();
if (fault.code === 'TRAFFIC_DRIFTED')
return { kind: 'raise-asked', percent, at };
return isUnclear(fault) ? { kind: 'raise-unclear', why: fault.message, at } : refusedBy(session, fault);
}
function isUnclear({ code, facts }) {
const cut = ['TRAFFIC_UNCLEAR', 'HTTP_UNREADABLE', 'CANCELLED', 'UNEXPECTED'];
return cut.includes(code) || facts['may-have-applied'] === true;
}
function refusedBy(session, fault) {
session.kept.refusal = fault;
return refused(session, fault.message, { mayHeal: mayHeal(fault), code: fault.code });
}
function mayHeal({ code, facts }) {
if (facts['ready-replicas'] !== undefined || facts['settles-at'] !== undefined)
return true;
return [
'HTTP_GAVE_UP',
'HTTP_UNREADABLE',
'LEDGER_BUSY',
'LEDGER_UNREADABLE',
'IDENTITY_NO_TOKEN',
].includes(code);
}
function refused({ clock }, why, more) {
return { kind: 'raise-refused', why, ...more, at: clock.now() };
}
function reclaims(state) {
return state.name === 'settling' && state.reclaims === true;
}
function strayed(session, live) {
const { order, kept, clock } = session;
const { candidate } = order.plan;
const share = shareOf(live, candidate);
const believed = kept.state.seen ?? 0;
if (Math.abs(share - believed) < 0.05)
return undefined;
if (Math.abs(share - kept.state.asked) < 0.05)
return undefined;
if (share === 0 && wasCleared(session))
return undefined;
if (live.busy !== undefined) {
const why = `${(0,_traffic_split_js__WEBPACK_IMPORTED_MODULE_7__  .l)(share)} is seen, and something is under way: ${live.busy}`;
return { kind: 'raise-refused', why, mayHeal: true, at: clock.now() };
}
return { kind: 'drifted', percent: share, at: clock.now() };
}
function wasCleared({ order, kept }) {
const { stable, exchanges } = order.plan;
if (exchanges !== true || kept.asked === undefined || (kept.state.seen ?? 0) === 100)
return false;
return shareOf({ split: kept.asked.asked }, stable) === 0;
}
function shareOf({ split }, candidate) {
return Object.entries(split).find(([name]) => (0,_candidate_js__WEBPACK_IMPORTED_MODULE_5__  .Ft)(name, candidate))?.[1] ?? 0;
}
}),
78528:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  journalPath),
_: () => (  openJournal)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
var _rollout_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42530);
function journalPath(promotion, { named, ledger, environment, }) {
if (named !== undefined)
return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(named);
const runner = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
const name = `${promotion}.journal.jsonl`;
if (runner !== undefined)
return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runner, 'azure-promote', name);
const folder = ledger.startsWith('file:') ? `${ledger.slice('file:'.length)}-journals` : undefined;
return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'azure-promote'), name);
}
function openJournal(path, warn) {
let isBroken = false;
const attempt = (write) => {
if (isBroken)
return;
try {
write();
}
catch (thrown) {
isBroken = true;
warn(`the journal is not written: ${(0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .P)(thrown).message}`);
}
};
attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true }));
const line = (text) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${text}\n`));
return {
path,
open: header => line((0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_4__  .RX)(header)),
write: written => line((0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_4__  .WS)(written)),
};
}
}),
56612:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B7: () => (  claim),
Cq: () => (  lettingGo),
KT: () => (  listen),
KU: () => (  lose),
QS: () => (  mine),
Xd: () => (  followed),
o0: () => (  forbidden),
yx: () => (  keepLease)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _promotion_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30457);
var _promotion_lease_terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27903);
var _promotion_raise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92847);
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86175);
var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54878);
const raiseMilliseconds = 90_000;
function mine(session) {
return { promotion: (0,_session_js__WEBPACK_IMPORTED_MODULE_1__  .bi)(session), driver: session.driver, fence: session.kept.fence };
}
async function claim(session) {
const { books, clock, driver, kept } = session;
const promotion = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__  .bi)(session);
let queued;
let [fence, until] = [0, 0];
const standing = await books.add(read => {
const taking = (0,_promotion_lease_js__WEBPACK_IMPORTED_MODULE_2__  ._e)(read, { promotion, driver, now: clock.now() });
queued = 'entry' in taking ? undefined : behind(taking);
if (taking.kind !== 'take')
return [];
fence = taking.fence;
until = taking.until;
return [taking.entry];
});
if (queued !== undefined)
return { kind: 'claim-queued', behind: queued, at: clock.now() };
kept.fence = fence;
kept.leasedUntil = until;
listen(session, standing);
return { kind: 'claim-granted', at: clock.now() };
}
function behind(taking) {
switch (taking.kind) {
case 'held':
return taking.by;
case 'not-yours':
return taking.holder ?? 'nobody: it was never opened';
case 'finished':
return 'nobody: it has finished';
default: {
const unreachable = taking;
return unreachable;
}
}
}
async function keepLease(session, signal) {
const { clock, kept } = session;
while (!signal.aborted) {
await clock.sleep(_promotion_lease_terms_js__WEBPACK_IMPORTED_MODULE_3__  .jn, signal).catch(() => undefined);
if (signal.aborted || kept.fence === 0)
continue;
if ((await renew(session)) !== undefined)
return;
}
}
function lose({ kept, bell, clock }, why) {
if (kept.lost !== undefined)
return;
kept.lost = why;
bell.ring({ kind: 'lease-lost', why, at: clock.now() });
}
const askMilliseconds = 15_000;
const hastyMilliseconds = 2_000;
async function followed(session) {
const { clock, kept, reins } = session;
if (kept.lost === undefined && kept.leasedUntil > 0 && clock.now() >= kept.leasedUntil) {
const [asking, over] = [renew(session), new AbortController()];
const longest = reins.cancelled.aborted ? hastyMilliseconds : askMilliseconds;
await Promise.race([asking, clock.sleep(longest, over.signal).catch(() => undefined)]);
over.abort();
}
return kept.lost === undefined ? undefined : { kind: 'lease-lost', why: kept.lost, at: clock.now() };
}
async function renew(session) {
const { books, clock, kept } = session;
let lost;
let until = 0;
try {
const standing = await books.add(read => {
const renewing = (0,_promotion_lease_js__WEBPACK_IMPORTED_MODULE_2__  .EH)(read, mine(session), clock.now());
lost = renewing.kind === 'lost' ? renewing.because : undefined;
if (renewing.kind === 'lost')
return [];
until = renewing.until;
return [renewing.entry];
});
if (lost === undefined)
kept.leasedUntil = until;
else
lose(session, lost);
listen(session, standing);
}
catch (thrown) {
const { code, message } = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
(0,_session_js__WEBPACK_IMPORTED_MODULE_1__  .R8)(session, `the lease was not renewed: ${code} ${message}`);
}
return lost;
}
async function forbidden(session) {
const { books, clock, kept } = session;
let standing = await books.read();
const ask = () => (0,_promotion_raise_js__WEBPACK_IMPORTED_MODULE_4__  .A)(standing, mine(session), clock.now(), raiseMilliseconds);
let raising = ask();
if (raising.kind === 'no' && raising.why === 'expiring') {
await renew(session);
standing = await books.known();
raising = ask();
}
if (raising.kind === 'yes')
return undefined;
const { why, because } = raising;
const at = clock.now();
if (why === 'lost')
return { kind: 'lease-lost', why: because, at };
listen(session, standing);
const order = session.bell.heard();
if (order !== undefined)
return order;
const mayHeal = why !== 'going-back' && kept.fence > 0;
return { kind: 'raise-refused', why: because, mayHeal, at };
}
function listen(session, standing) {
const { kept, bell, clock } = session;
const orders = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_5__  .b)(standing, (0,_session_js__WEBPACK_IMPORTED_MODULE_1__  .bi)(session))?.orders ?? [];
for (const { kind, number, by, reason } of orders) {
if (number <= kept.heard)
continue;
kept.heard = number;
bell.ring({ kind, by, reason, number, at: clock.now() });
}
}
function lettingGo(session, standing) {
const back = (0,_promotion_lease_js__WEBPACK_IMPORTED_MODULE_2__  .F5)(standing, mine(session), session.clock.now());
return back.kind === 'give-back' ? [back.entry] : [];
}
}),
9024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qN: () => (  begin),
Fs: () => (  beginJournal),
R$: () => (  goFurther),
WV: () => (  openRollout),
MC: () => (  sessionOf),
w9: () => (  takeOver),
YK: () => (  takeOverPatiently)
});
var fault = __webpack_require__(88538);
var happened = __webpack_require__(5526);
var raise = __webpack_require__(92847);
var promotion_standing = __webpack_require__(86175);
var decide = __webpack_require__(34522);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/bell.js
function hangBell() {
const waiting = [];
const listeners = new Set();
return {
ring: event => {
waiting.push(event);
for (const listener of [...listeners])
listener();
},
heard: () => waiting.shift(),
isRinging: () => waiting.length > 0,
rung: signal => new Promise(resolve => {
const end = () => {
listeners.delete(end);
signal.removeEventListener('abort', end);
resolve();
};
if (waiting.length > 0 || signal.aborted)
return end();
listeners.add(end);
signal.addEventListener('abort', end, { once: true });
}),
};
}
var drive = __webpack_require__(52933);
var lease = __webpack_require__(56612);
var resume_point = __webpack_require__(77668);
var session = __webpack_require__(54878);
var standing_order = __webpack_require__(40653);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/open.js
async function openRollout(order, means) {
const { books, clock, thisRun } = means;
const { promotion } = order.plan;
const opened = { kind: 'rollout-opened', promotion, run: thisRun.run, order: (0,standing_order .Iv)(order) };
await books.add(standing => (0,promotion_standing .b)(standing, promotion) === undefined
? [(0,happened .M)(opened, { at: clock.now(), by: thisRun.driver })]
: []);
const openedAt = clock.now();
means.journal.open({ plan: order.plan, openedAt });
return sessionOf(order, means, (0,decide .X0)(order.plan, openedAt));
}
function goFurther(session, order) {
const { kept, clock } = session;
const { promotion } = order.plan;
kept.untold.push({ kind: 'plan-changed', promotion, fence: kept.fence, order: (0,standing_order .Iv)(order) });
return (0,drive .r)({ ...session, order }, { kind: 'goal-moved', at: clock.now() });
}
function begin(session) {
return (0,drive .r)(session, { kind: 'begun', at: session.clock.now() });
}
async function takeOver(promotionId, means, canRaise) {
const { books, clock, targets } = means;
const opened = (0,promotion_standing .b)(await books.read(), promotionId);
if (opened === undefined)
return { kind: 'left', because: `${promotionId} was never opened` };
const found = (0,resume_point ._)(opened);
const claiming = sessionOf(found.order, means, found.state);
const claimed = await (0,lease .B7)(claiming);
if (claimed.kind === 'claim-queued') {
const until = opened.lease?.until;
const because = `it is with ${claimed.behind}`;
return { kind: 'left', because, ...(until !== undefined && { until }) };
}
const promotion = (0,promotion_standing .b)(await books.known(), promotionId) ?? opened;
const { order, state, intent } = (0,resume_point ._)(promotion);
const session = { ...claiming, order };
session.kept.state = state;
beginJournal(means, order, state);
await untilLanded(await books.known(), session);
session.kept.asked = await (0,resume_point .A)(promotion, order, targets.forward);
const event = { kind: 'resumed', canRaise, ...(intent && { intent }), at: clock.now() };
return { kind: 'taken', session, event };
}
async function takeOverPatiently(promotionId, means) {
const { clock, reins, host } = means;
const first = await takeOver(promotionId, means, true);
if (first.kind === 'taken')
return first;
if (first.until === undefined)
throw busy(promotionId, first.because);
const wait = Math.max(0, first.until - clock.now()) + 1_000;
const seconds = Math.ceil(wait / 1_000);
host.log.info(`${promotionId}: ${first.because}; if that one is gone, its lease ends in ${seconds} s`);
await clock.sleep(wait, reins.forward);
const second = await takeOver(promotionId, means, true);
if (second.kind === 'taken')
return second;
throw busy(promotionId, second.because);
}
function busy(promotionId, because) {
return new fault .v('ROLLOUT_BUSY', `${promotionId} is on its way already: ${because}`);
}
function beginJournal({ journal }, { plan }, state) {
journal.open({ plan, openedAt: state.openedAt, state });
}
async function untilLanded(standing, { clock, reins }) {
const landed = (0,raise .k)(standing);
if (landed !== undefined)
await clock.sleep(Math.max(0, landed - clock.now()), reins.forward);
}
function sessionOf(order, means, state) {
const { thisRun, ...rest } = means;
return { ...rest, ...thisRun, order, bell: hangBell(), kept: (0,session .aC)(state) };
}
}),
3390:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  commonClock)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _promotion_skew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71581);
const noiseMilliseconds = 10_000;
async function commonClock(own, ask) {
try {
const askedAt = own.now();
const common = await ask();
const answeredAt = own.now();
const offset = common < askedAt ? common - askedAt : common > answeredAt ? common - answeredAt : 0;
const skew = (0,_promotion_skew_js__WEBPACK_IMPORTED_MODULE_1__  .I)(own.now(), own.now() + offset);
if (Math.abs(offset) < noiseMilliseconds)
return { clock: own, skew };
return { clock: { now: () => own.now() + offset, sleep: own.sleep }, skew };
}
catch (thrown) {
return { clock: own, skew: undefined, unknown: (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).message };
}
}
}),
20096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  connectTarget)
});
var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15339);
var _azure_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14868);
var _step_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4290);
var _steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37524);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88457);
var _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82448);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21404);
var _coordinates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84592);
var _targets_entrance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41691);
var _targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16254);
var _transport_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94489);
var _front_door_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73579);
const patienceMilliseconds = 5_000;
async function connectTarget(wiring, reins) {
const { cloud } = _steps_groups_js__WEBPACK_IMPORTED_MODULE_4__  .g_;
const inputs = {
..._traffic_kinds_js__WEBPACK_IMPORTED_MODULE_6__  .lY,
..._steps_groups_js__WEBPACK_IMPORTED_MODULE_4__  .IA,
..._front_door_js__WEBPACK_IMPORTED_MODULE_11__  .Oc,
cloud,
probes: _steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .sR.probes,
};
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_2__  .K)(inputs, _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_6__  .ZF, wiring.raw);
const named = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_7__  .T)(values, wiring.raw.host);
const frontDoor = (0,_front_door_js__WEBPACK_IMPORTED_MODULE_11__  .Kv)(values, wiring.raw.host);
const last = await (0,_targets_entrance_js__WEBPACK_IMPORTED_MODULE_8__.enter)(values.target, named, wiring, reins.last);
const needsAzure = _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_5__  .G8[values.target].signIn !== 'none';
const forward = (0,_targets_entrance_js__WEBPACK_IMPORTED_MODULE_8__.through)((0,_transport_js__WEBPACK_IMPORTED_MODULE_10__.openTransport)(wiring, reins.forward), last);
const appService = {
allowDifferent: values['allow-different'] ?? [],
nonHttp: values['non-http'],
coldSwap: values.probes > 0 ? 'warn' : 'refuse',
...(values['warm-up-statuses'] !== undefined && { warmUpStatuses: values['warm-up-statuses'] }),
};
return {
kind: values.target,
named,
transport: forward.transport,
arm: forward.arm,
signInNow: () => (0,_targets_entrance_js__WEBPACK_IMPORTED_MODULE_8__.signInNow)(values.target, last),
time: () => (0,_azure_metadata_js__WEBPACK_IMPORTED_MODULE_1__.serverTime)((0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__  .h)(values.cloud), forward.transport, needsAzure ? undefined : patienceMilliseconds),
targets: async (clock, candidate = named.candidate) => {
const make = (entrance, signal) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_9__.makeTarget)(values.target, {
surroundings: { ...wiring, clock },
entrance,
named: { ...named, candidate },
signal,
appService,
frontDoor,
});
return { forward: await make(forward, reins.forward), back: await make(last, reins.last) };
},
};
}
}),
73579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kv: () => (  frontDoorOptions),
Oc: () => (  frontDoorOptionInputs),
TE: () => (  hostsIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62600);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88457);
const frontDoorOptionInputs = { ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_1__  .Pf, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_1__  .tQ };
function frontDoorOptions(values, host) {
const { brake, 'brake-command': command, 'brake-arguments': given } = values;
if (brake === 'command' && command === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_2__  .lO)('brake-command', host)]: 'it is needed by brake: command, and missing' },
});
}
return {
budgetMilliseconds: values['propagation-budget'].milliseconds,
purges: values.purge === 'on-rollback',
...(brake === 'command' && command !== undefined && { brake: { command, arguments: given ?? [] } }),
};
}
function hostsIn(arms) {
return Object.fromEntries(arms.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address.hostname]])));
}
}),
31909:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  shortReins),
t: () => (  takeReins)
});
const lastMilliseconds = 5_500;
const answerMilliseconds = 1_200;
function takeReins(cancelled, stopwatch) {
const [forward, last, dropped] = [new AbortController(), new AbortController(), new AbortController()];
let writes = 0;
const after = (milliseconds, act) => void stopwatch.sleep(milliseconds, dropped.signal).then(act, () => undefined);
const stop = () => {
if (writes === 0)
forward.abort(cancelled.reason);
else
after(answerMilliseconds, () => forward.abort(cancelled.reason));
after(lastMilliseconds, () => last.abort(cancelled.reason));
};
if (cancelled.aborted)
stop();
else
cancelled.addEventListener('abort', stop, { once: true });
return {
cancelled,
forward: forward.signal,
last: last.signal,
writing: async (write) => {
writes += 1;
try {
return await write();
}
finally {
writes -= 1;
if (writes === 0 && cancelled.aborted)
forward.abort(cancelled.reason);
}
},
drop: () => {
cancelled.removeEventListener('abort', stop);
dropped.abort();
forward.abort(cancelled.reason);
last.abort(cancelled.reason);
},
};
}
function shortReins(milliseconds, stopwatch) {
const [never, last, dropped] = [new AbortController(), new AbortController(), new AbortController()];
void stopwatch.sleep(milliseconds, dropped.signal).then(() => last.abort(), () => undefined);
return {
cancelled: never.signal,
forward: last.signal,
last: last.signal,
isShort: true,
writing: write => write(),
drop: () => {
dropped.abort();
last.abort();
},
};
}
}),
77668:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  askedBy),
_: () => (  resumePoint)
});
var _rollout_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34522);
var _traffic_proportion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86969);
var _effects_promoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32540);
var _standing_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40653);
function resumePoint(promotion) {
const order = (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_2__  .Rx)(promotion.order);
const { state } = promotion;
return {
order,
state: state === undefined ? (0,_rollout_decide_js__WEBPACK_IMPORTED_MODULE_0__  .X0)(order.plan, promotion.openedAt) : (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_2__  .un)(state),
intent: newestIntent(promotion) ?? receivedLast(promotion),
};
}
function newestIntent({ intents }) {
const intent = intents.at(-1);
if (intent === undefined)
return undefined;
switch (intent.intended.kind) {
case 'write-intended':
return 'raise';
case 'promotion-intended':
return 'promotion';
case 'going-back-intended':
return 'going-back';
default: {
const unreachable = intent.intended;
return unreachable;
}
}
}
async function askedBy(promotion, { plan }, target) {
const meant = openWrite(promotion) ?? unseenWrite(promotion);
if (meant === undefined)
return undefined;
const { intended, at } = meant;
const { split } = await target.read();
const asked = intended.kind === 'write-intended'
? (0,_traffic_proportion_js__WEBPACK_IMPORTED_MODULE_3__  .M)(split, plan.candidate, intended.percent, target.abilities.grainPercent)
: { kind: 'split', split: (0,_effects_promoting_js__WEBPACK_IMPORTED_MODULE_1__  ._)(split, plan) };
if (asked.kind !== 'split')
return undefined;
const before = intended.before;
return { asked: asked.split, before, askedAt: at, unchanged: false };
}
function openWrite({ intents }) {
const newest = intents.at(-1);
if (newest === undefined || newest.intended.kind === 'going-back-intended')
return undefined;
return { intended: newest.intended, at: newest.at };
}
function unseenWrite({ asked, state, intents }) {
if (asked === undefined || state === undefined || intents.length > 0)
return undefined;
return isOf((0,_standing_order_js__WEBPACK_IMPORTED_MODULE_2__  .un)(state), asked) ? asked : undefined;
}
function isOf({ name, asked: percent }, { intended }) {
if (intended.kind === 'promotion-intended')
return name === 'promoting';
return name === 'settling' && intended.percent === percent;
}
function receivedLast(promotion) {
const { intended } = unseenWrite(promotion) ?? {};
const step = promotion.state?.['step'];
if (intended?.kind === 'promotion-intended' && step === 'asked')
return 'promotion';
return intended?.kind === 'write-intended' && step === 'raising' ? 'raise' : undefined;
}
}),
54878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R8: () => (  warn),
aC: () => (  keep),
bi: () => (  promotionOf)
});
var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39424);
function keep(state) {
return {
state,
fence: 0,
leasedUntil: 0,
asked: undefined,
strayed: false,
judge: (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__  .z)(),
verdict: undefined,
fresh: undefined,
heard: 0,
answered: 0,
untold: [],
fault: undefined,
leftOver: [],
refusal: undefined,
lost: undefined,
history: [],
warnings: [],
};
}
function promotionOf({ order }) {
return order.plan.promotion;
}
function warn({ kept, host }, text) {
kept.warnings.push(text);
host.log.warning(text);
}
}),
40653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BY: () => (  printState),
Iv: () => (  printOrder),
KU: () => (  resourceOf),
Rx: () => (  readOrder),
un: () => (  readState),
v7: () => (  printWire)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function resourceOf({ given, resource }) {
return given['resource-id'] ?? resource ?? '';
}
function printOrder(order) {
return plain(order);
}
function readOrder(body) {
const { version, plan, before, given } = body;
if (version !== 1 || !isObject(plan) || !isObject(before) || !isObject(given)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the entry that opened this rollout cannot be read', {
hint: 'go back by hand, or by a version of this tool that knows the form of the entry',
facts: { version: String(version ?? 'none') },
});
}
return body;
}
function printState(state) {
return plain(state);
}
function readState(body) {
if (typeof body['name'] === 'string' && typeof body['openedAt'] === 'number') {
return body;
}
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the state of this rollout cannot be read from its ledger', {
hint: 'go back by hand: the entry that opened it holds the shares from before',
});
}
function printWire(wire) {
return plain(wire);
}
function plain(value) {
const text = JSON.stringify(value, (_, each) => (isNull(each) ? undefined : each));
const body = JSON.parse(text);
return body;
}
function isNull(value) {
return typeof value === 'object' && !value;
}
function isObject(value) {
return typeof value === 'object' && Boolean(value);
}
}),
40423:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Oy: () => (  tryToTell),
RN: () => (  inTime),
qz: () => (  tell)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _promotion_happened_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5526);
var _promotion_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30457);
var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86175);
var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56612);
var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54878);
async function tell(session, ...more) {
const { books, clock, driver, kept } = session;
kept.untold.push(...more);
const told = kept.untold.slice();
if (told.length === 0)
return undefined;
let lost;
let taken;
await books.add(standing => {
taken = undefined;
if (isUnleased(session, standing)) {
taken = lateLease(told, session, standing);
return taken === undefined ? [] : [taken.entry, ...entriesUnder(taken.fence, told, session)];
}
lost = kept.fence === 0 ? undefined : (0,_promotion_lease_js__WEBPACK_IMPORTED_MODULE_3__  .p5)(standing, (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__  .QS)(session));
const own = lost === undefined ? told : stillOurs(told, session, standing);
return own.map(happened => (0,_promotion_happened_js__WEBPACK_IMPORTED_MODULE_4__  .M)(happened, { at: clock.now(), by: driver }));
});
kept.untold.splice(0, told.length);
if (taken !== undefined)
kept.fence = taken.fence;
if (lost !== undefined)
(0,_lease_js__WEBPACK_IMPORTED_MODULE_1__  .KU)(session, lost);
return lost;
}
function isUnleased({ kept, order }, standing) {
return kept.fence === 0 && ((0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_5__  .b)(standing, order.plan.promotion)?.fence ?? 0) > 0;
}
function lateLease(told, session, standing) {
if (told.some(({ kind }) => kind !== 'finished'))
return undefined;
const { driver, clock } = session;
const taking = (0,_promotion_lease_js__WEBPACK_IMPORTED_MODULE_3__  ._e)(standing, { promotion: (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session), driver, now: clock.now() });
return taking.kind === 'take' ? taking : undefined;
}
function entriesUnder(fence, told, { clock, driver }) {
const own = told.map(happened => ('fence' in happened ? { ...happened, fence } : happened));
return own.map(happened => (0,_promotion_happened_js__WEBPACK_IMPORTED_MODULE_4__  .M)(happened, { at: clock.now(), by: driver }));
}
function stillOurs(told, session, standing) {
const isOver = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_5__  .b)(standing, (0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(session))?.finished !== undefined;
return isOver ? [] : told.filter(({ kind }) => kind === 'going-back-intended');
}
async function tryToTell(session, ...more) {
try {
return await inTime(tell(session, ...more), session.reins.last);
}
catch (thrown) {
const { code, message } = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
(0,_session_js__WEBPACK_IMPORTED_MODULE_2__  .R8)(session, `the ledger was not told: ${code} ${message}`);
return undefined;
}
}
function inTime(work, last) {
return new Promise((resolve, reject) => {
const stop = () => reject(last.reason);
if (last.aborted)
stop();
last.addEventListener('abort', stop, { once: true });
work.then(resolve, reject).finally(() => last.removeEventListener('abort', stop));
});
}
}),
94299:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connect: () => (  connect),
signIn: () => (  signIn)
});
var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15339);
var _azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47483);
var _azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29861);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
var _process_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56808);
var _step_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88457);
var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76114);
var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36356);
var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94489);
function connect(wiring, signal) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_5__  .K)(_steps_groups_js__WEBPACK_IMPORTED_MODULE_6__  .g_, [], wiring.raw);
return { values, cloud: (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__  .h)(values.cloud), transport: (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.openTransport)(wiring, signal) };
}
async function signIn(wiring, named, signal) {
const { host, clock, environment } = wiring;
const { values, cloud, transport } = connect(wiring, signal);
const { identity, subscription: chosen } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.chooseIdentity)(values, host);
const ports = { cloud, transport, clock, host, processes: inRealTime, environment };
const subscription = named ?? chosen ?? (identity.kind === 'azure-cli' ? await (0,_azure_identity_azure_cli_js__WEBPACK_IMPORTED_MODULE_1__  .b)(ports) : undefined);
if (subscription === undefined)
throw noSubscription(host.name);
return { arm: { cloud, transport, credential: (0,_azure_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__.credentialFor)(identity, ports) }, subscription, identity };
}
const inRealTime = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_4__.runProcess)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_7__  .dQ });
function noSubscription(host) {
const name = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('subscription-id', host);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('IDENTITY_MISSING', `${name} is missing`, {
hint: `give ${name}, or the resource by ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_10__  .lO)('resource-id', host)}`,
});
}
}),
16254:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
makeTarget: () => (  makeTarget)
});
function makeTarget(kind, wanted) {
return makers[kind](wanted);
}
const makers = {
'app-service': inSubscription(() => __webpack_require__.e(  1920).then(__webpack_require__.bind(__webpack_require__, 61920))),
'container-apps': inSubscription(() => __webpack_require__.e(  6303).then(__webpack_require__.bind(__webpack_require__, 46303))),
'traffic-manager': inSubscription(() => __webpack_require__.e(  818).then(__webpack_require__.bind(__webpack_require__, 818))),
'front-door': inSubscription(() => __webpack_require__.e(  2403).then(__webpack_require__.bind(__webpack_require__, 22403))),
'feature-flag': signedIn(() => __webpack_require__.e(  9269).then(__webpack_require__.bind(__webpack_require__, 59269))),
'gateway-api': withoutAzure(() => Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 38646))),
command: withoutAzure(() => __webpack_require__.e(  6589).then(__webpack_require__.bind(__webpack_require__, 16589))),
};
function inSubscription(load) {
return async ({ entrance, named, ...rest }) => {
const { subscription, transport } = entrance;
if (subscription === undefined)
throw new Error('coordinates.ts asks for no subscription here');
const { make } = await load();
return make({ ...rest, transport, arm: await entrance.arm(), named: { ...named, subscription } });
};
}
function signedIn(load) {
return async ({ entrance, surroundings, named, signal }) => {
const { make } = await load();
const { transport } = entrance;
return make({ surroundings, named, signal, transport, arm: await entrance.arm() });
};
}
function withoutAzure(load) {
return async ({ entrance, surroundings, named, signal }) => {
const { make } = await load();
return make({ surroundings, named, signal, transport: entrance.transport });
};
}
}),
41691:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
enter: () => (  enter),
signInNow: () => (  signInNow),
through: () => (  through)
});
var _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82448);
var _sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94299);
var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94489);
async function enter(kind, { subscription: named }, wiring, signal) {
switch (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn) {
case 'subscription': {
const { arm, subscription } = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_1__.signIn)(wiring, named, signal);
return { transport: arm.transport, arm: async () => arm, subscription };
}
case 'identity': {
const { arm } = await withoutSubscription(wiring, signal);
return { transport: arm.transport, arm: async () => arm, subscription: undefined };
}
case 'none':
return unsigned(wiring, (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.openTransport)(wiring, signal), signal);
default:
return _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn;
}
}
function through(transport, entrance) {
return { ...entrance, transport, arm: async () => ({ ...(await entrance.arm()), transport }) };
}
async function signInNow(kind, { arm }) {
if (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn === 'none')
return;
const { credential, cloud } = await arm();
await credential.getToken(cloud.resourceManagerScope);
}
function unsigned(wiring, transport, signal) {
let signedIn;
const arm = async () => ({ ...(await withoutSubscription(wiring, signal)).arm, transport });
return {
transport,
arm: () => {
signedIn ??= arm();
return signedIn;
},
subscription: undefined,
};
}
function withoutSubscription(wiring, signal) {
return (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_1__.signIn)(wiring, '', signal);
}
}),
94489:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openTransport: () => (  openTransport)
});
var _http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60557);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
const paceHeader = 'x-azure-promote-speed';
function openTransport({ host, clock, environment }, signal = host.cancelled, peer) {
const transport = (0,_http_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.createTransport)({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
...(peer && { peer }),
});
const pace = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__  .Mo)(environment);
return pace === undefined ? transport : telling(transport, String(pace.speed));
}
function telling({ send, client }, speed) {
const telltale = {
sendRequest(request) {
request.headers.set(paceHeader, speed);
return client.sendRequest(request);
},
};
return {
send: request => send({ ...request, headers: { ...request.headers, [paceHeader]: speed } }),
client: telltale,
};
}
}),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
