export const id = 763;
export const ids = [763];
export const modules = {
41186:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bc: () => (  isDigest),
F9: () => (  armToSee),
T4: () => (  chooseWay),
Yy: () => (  buildOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74735);
function chooseWay(to, surveyed) {
const { standing } = surveyed;
if (standing?.holder !== undefined)
return { kind: 'open', promotion: standing.holder };
if (to !== undefined)
return named(to, surveyed);
if (standing === undefined) {
throw unknown(surveyed, { why: 'the ledger cannot be read', expected: surveyed.away ?? 'a ledger' });
}
const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .s5)(standing);
if (release === undefined) {
const why = 'the ledger knows of no promotion that has moved this traffic';
throw unknown(surveyed, { why, expected: `a promotion in ${surveyed.ledger.name}` });
}
return known(release, surveyed);
}
function armToSee(to, standing) {
if (to !== undefined)
return isDigest(to) ? undefined : to;
const release = standing === undefined ? undefined : (0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .s5)(standing);
return release === undefined || release.plan.exchanges ? undefined : release.old.arm;
}
function known(release, surveyed) {
const { live } = surveyed;
const { promotion: of } = release;
const { point, isOld } = goodOf(release, live);
const arm = armWith(point, release, live);
if (arm === undefined)
throw gone(point, release, surveyed);
if (isWhole(arm)) {
const because = `${arm.name} has all of the traffic, and is what was good before`;
return { kind: 'already', arm: arm.name, because, of };
}
const unproven = whyUnproven(point, arm, release, surveyed);
if (unproven !== undefined)
throw unknown(surveyed, { why: unproven, expected: point.build || point.arm, arm: arm.name });
const told = `${of.id} ${release.hasPassed ? 'replaced it' : 'had found it there'}`;
if (isOld && isInPlace(arm, release, live)) {
return { kind: 'restore', of, arm: arm.name, because: `${arm.name} is what was good before: ${told}` };
}
const digest = isDigest(point.build) ? point.build : undefined;
const because = `${arm.name} holds what was good: ${point.build}`;
return { kind: 'bring', arm: arm.name, digest, stable: stableBeside(arm, live), because };
}
function goodOf({ hasPassed, isRollback, old, result, plan }, live) {
if (!hasPassed)
return { point: old, isOld: true };
if (isRollback)
return { point: result, isOld: false };
const release = { plan };
const isThere = (point) => (armWith(point, release, live)?.share ?? 0) > 0;
return isThere(result) || isThere(old) ? { point: old, isOld: true } : { point: result, isOld: false };
}
function armWith({ arm, build }, { plan }, { arms }) {
const own = arms.find(({ name }) => isSame(name, arm));
if (plan.exchanges) {
if (build === '')
return own?.isDefault === true ? own : undefined;
return arms.find(one => !one.contradiction && buildOf(one) === build);
}
const isOther = own !== undefined && build !== '' && buildOf(own) !== '' && buildOf(own) !== build;
return isOther ? undefined : own;
}
function isInPlace(arm, { plan, result }, { arms }) {
if (!plan.exchanges)
return isSame(arm.name, plan.stable);
if (arm.isDefault)
return true;
const front = arms.find(({ isDefault }) => isDefault);
return (isSame(arm.name, plan.candidate) &&
front !== undefined &&
result.build !== '' &&
buildOf(front) === result.build);
}
function whyUnproven({ build }, arm, { hasPassed, plan }, { kind }) {
if (plan.exchanges && !arm.isDefault && !isDigest(build)) {
return `what lies in ${arm.name} has no digest, so that nothing proves what a swap would bring`;
}
if (kind === 'traffic-manager' && hasPassed) {
return `nothing tells what runs behind the endpoint ${arm.name} by now`;
}
return undefined;
}
function named(to, surveyed) {
const { live } = surveyed;
const { arms } = live;
const arm = arms.find(({ name, digest }) => (isDigest(to) ? digest === to : isSame(name, to)));
if (arm === undefined) {
throw unknown(surveyed, { why: `there is no ${to} on ${nameOf(live.resource)}`, expected: to });
}
if (isWhole(arm)) {
return { kind: 'already', arm: arm.name, because: `${arm.name} has all of the traffic already` };
}
const stable = stableBeside(arm, live);
return { kind: 'bring', arm: arm.name, digest: arm.digest, stable, because: `somebody named ${to}` };
}
function stableBeside(arm, { arms }) {
const others = arms.filter(({ name }) => name !== arm.name);
const front = others.find(({ isDefault, share }) => isDefault && share > 0);
const [first = arm, ...more] = others;
return (front ?? more.reduce((most, one) => (one.share > most.share ? one : most), first)).name;
}
function gone(point, { promotion }, surveyed) {
const expected = point.build === '' ? point.arm : `${point.build} in ${point.arm}`;
const why = `what was good before ${promotion.id} does not lie in place any more`;
return unknown(surveyed, { why, expected });
}
function unknown({ live }, { why, expected, arm }) {
const got = live.arms.map(one => `${one.name}: ${buildOf(one) || 'nothing that names a build'}`).join('; ');
const hint = arm === undefined
? 'name it by the input to, one of the arms above or a digest in one; or place it again and promote it with canary-shift'
: `look at what runs in ${arm}; if it is right, set the input to to ${arm}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ROLLBACK_UNKNOWN', `nothing was changed: ${why}`, { hint, facts: { expected, got } });
}
function buildOf({ digest, builds }) {
return digest ?? builds.map(({ text }) => text).join(', ');
}
function isWhole({ share }) {
return share > 99.999;
}
function isDigest(text) {
return /^sha256:[0-9a-f]{64}$/.test(text);
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function nameOf(resource) {
return resource.split('/').at(-1) ?? resource;
}
}),
31635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  byHand)
});
var _steps_canary_shift_by_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16482);
var _steps_rollback_shares_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98414);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21404);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40653);
function byHand(order, state) {
const { plan, before, given } = order;
const kind = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .xV.find(each => each === given['target']);
const resource = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .KU)(order);
if (kind === undefined || resource === '')
return [];
const { stable, candidate } = plan;
const part = given['origin-group'];
return (0,_steps_canary_shift_by_hand_js__WEBPACK_IMPORTED_MODULE_0__  .W)({
kind,
resource,
...(part !== undefined && { part }),
split: (0,_steps_rollback_shares_before_js__WEBPACK_IMPORTED_MODULE_1__  .c)(kind, (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .v7)(before), stable),
stable,
candidate,
isExchanged: state?.exchanged === true,
});
}
}),
96931:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  breakGround),
u: () => (  groundWithout)
});
var _azure_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14868);
var _ledgers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84134);
var _rollout_ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3390);
var _rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36889);
var _sign_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94299);
async function breakGround(wiring, reins) {
const { place, chosen } = (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__  .bC)(wiring);
const ledger = await (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__.openLedger)(place, wiring, reins.last);
return groundWith({ ledger, place, ...(chosen !== undefined && { chosen }) }, wiring, reins);
}
async function groundWithout(wiring, reins) {
return groundWith({ ledger: await (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__.openLedger)('none', wiring, reins.last), place: 'none' }, wiring, reins);
}
async function groundWith(kept, wiring, reins) {
const { ledger } = kept;
const { cloud, transport } = (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__.connect)(wiring, reins.forward);
const common = await (0,_rollout_ports_agreed_clock_js__WEBPACK_IMPORTED_MODULE_2__  .I)(wiring.clock, ledger.time ?? (() => (0,_azure_metadata_js__WEBPACK_IMPORTED_MODULE_0__.serverTime)(cloud, transport)));
if (common.unknown !== undefined)
wiring.host.log.debug(`the common time is not known: ${common.unknown}`);
const own = (0,_rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_3__  .o)(wiring.host, wiring.environment);
return { ...kept, wiring, reins, common, own };
}
}),
71222:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  alone)
});
function alone(kind, words) {
return (writers[kind] ?? bySplit)(words);
}
function bySplit({ now, arm, live }) {
return { ...now, split: Object.fromEntries(live.arms.map(({ name }) => [name, name === arm ? 100 : 0])) };
}
const writers = {
'feature-flag': words => {
const { raw: _, ...others } = bySplit(words);
return others;
},
'container-apps': ({ now, arm }) => {
const others = listIn(now['entries']).flatMap(entry => entry['revision'] === arm ? [] : [{ ...entry, weight: 0 }]);
const own = listIn(now['entries']).find(entry => entry['revision'] === arm);
return { ...now, entries: [{ ...own, revision: arm, weight: 100 }, ...others] };
},
'traffic-manager': ({ now, arm }) => ({
...now,
endpoints: listIn(now['endpoints']).map(endpoint => {
const isOwn = String(endpoint['name']).toLowerCase() === arm.toLowerCase();
return { ...endpoint, isOn: isOwn };
}),
}),
};
function listIn(value) {
if (!Array.isArray(value))
return [];
return value.filter(each => typeof each === 'object' && Boolean(each) && !Array.isArray(each));
}
}),
60763:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeRollbackDesk: () => (  makeRollbackDesk)
});
var fault = __webpack_require__(88538);
var promotion_history = __webpack_require__(9743);
var choosing = __webpack_require__(41186);
var release = __webpack_require__(74735);
var ended = __webpack_require__(30930);
var clock = __webpack_require__(76114);
var by_hand = __webpack_require__(31635);
var resume_ground = __webpack_require__(96931);
var books = __webpack_require__(22588);
var connect = __webpack_require__(20096);
var this_run = __webpack_require__(36889);
var rollout_reins = __webpack_require__(31909);
var standing_order = __webpack_require__(40653);
var reach = __webpack_require__(61517);
var saved_run = __webpack_require__(39761);
var rollout_open = __webpack_require__(9024);
var alone = __webpack_require__(71222);
var happened = __webpack_require__(5526);
var lease_terms = __webpack_require__(27903);
var moment = __webpack_require__(75251);
var decide = __webpack_require__(34522);
var drive = __webpack_require__(36444);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/endings.js
function endedBy({ finished, state, order, openedAt }) {
if (finished === undefined)
return undefined;
const last = state === undefined ? (0,decide .X0)((0,standing_order .Rx)(order).plan, openedAt) : (0,standing_order .un)(state);
const { outcome, because } = finished;
return { outcome, because, state: last, verdict: undefined, history: [], warnings: [] };
}
function busy(id, who) {
return new fault .v('ROLLOUT_BUSY', `${id}: the order to go back is written, and ${who} still drives it`, {
hint: 'look at the run of that driver; when it ends, or after three minutes without a sign of it, run this again',
});
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/restoring.js
async function restoreBy({ ground, books }, order, reason) {
const { means } = await (0,reach .g)({ ground, books, order, goesOn: false });
const at = means.clock.now();
const event = { kind: 'rollback-ordered', by: ground.own.run, reason, at };
const fence = await openedBack(order, means, event);
means.journal.open({ plan: order.plan, openedAt: at });
const session = (0,rollout_open .MC)(order, means, (0,decide .X0)(order.plan, at));
session.kept.fence = fence;
return (0,drive .r)(session, event);
}
function backwardPlan(plan, promotion) {
const { until, maxDurationMilliseconds, digest, ...rest } = plan;
return { ...rest, promotion, rungs: [], waits: 'inline', places: false, judged: false };
}
async function openedBack(order, means, event) {
const { books, clock, thisRun, host } = means;
let holder;
let fence = 0;
const entries = (standing) => {
holder = standing.holder?.id;
if (holder !== undefined)
return [];
fence = standing.fence + 1;
const at = clock.now();
return restoring_happened(order, { fence, event, means, at }).map(each => (0,happened .M)(each, { at, by: thisRun.driver }));
};
try {
await books.add(entries);
}
catch (thrown) {
host.log.warning(`the ledger was not told: ${(0,fault .P)(thrown).message}; the traffic goes back all the same`);
return 0;
}
if (holder !== undefined)
throw busy(order.plan.promotion, `${holder} has begun meanwhile, and`);
return fence;
}
function restoring_happened(order, { fence, event, means, at }) {
const { plan } = order;
const { promotion } = plan;
const { driver, run } = means.thisRun;
const { state } = (0,decide .LD)(plan, (0,decide .X0)(plan, at), event);
const until = (0,moment .L)(at + lease_terms .LG);
return [
{ kind: 'rollout-opened', promotion, run, order: (0,standing_order .Iv)(order) },
{ kind: 'lease-taken', promotion, driver, fence, until },
{ kind: 'state-reached', promotion, fence, state: (0,standing_order .BY)(state) },
];
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/bringing.js
const minute = 60_000;
async function bring(site, what, reason) {
const { ground, books, surveyed } = site;
const order = await orderFor(site, what);
const isFront = surveyed.live.arms.some(({ name, isDefault }) => isDefault && name === what.arm);
if (!order.plan.exchanges || isFront)
return restoreBy(site, back(order, what, surveyed), reason);
const { skew } = ground.common;
if (skew !== undefined)
throw skew;
const { means } = await (0,reach .g)({ ground, books, order, goesOn: true });
return (0,rollout_open .qN)(await (0,rollout_open .WV)(order, { ...means, targets: keepingAll(means.targets) }));
}
async function orderFor({ ground, books, surveyed }, what) {
const { resource } = surveyed.live;
const given = (0,saved_run .yg)(ground.wiring, { resource, candidate: what.arm });
const draft = {
version: 1,
plan: planFor(what, surveyed, ground.wiring.raw.get('probe-path') !== undefined),
before: {},
given,
resource,
rollback: {},
};
const { means } = await (0,reach .g)({ ground, books, order: draft, goesOn: false });
const { forward } = means.targets;
const live = await forward.read();
const { before } = await forward.write(live.split, live.guard);
return { ...draft, before };
}
function planFor({ arm, digest, stable }, { promotion, abilities }, probes) {
return {
version: 1,
promotion,
candidate: arm,
stable,
...(digest !== undefined && { digest }),
places: false,
probes,
...(abilities.promotion === 'swap' && { exchanges: true }),
rungs: [],
watchMilliseconds: 0,
standbyMilliseconds: 0,
onUndecided: 'hold',
onNoData: 'hold',
onInterrupt: 'hold',
holdForMilliseconds: 120 * minute,
maxDurationMilliseconds: 60 * minute,
waits: 'inline',
judged: false,
checkMilliseconds: minute / 2,
lagMilliseconds: 0,
settlingMilliseconds: abilities.settling.worstMilliseconds,
};
}
function back(order, { arm, stable, digest }, { kind, live }) {
const before = (0,alone .Q)(kind, { now: order.before, arm, live });
const rollback = { back: digest === undefined ? {} : { digest } };
return { ...order, before, rollback, plan: { ...order.plan, candidate: stable, stable: arm } };
}
function keepingAll({ forward, back }) {
const kept = {
...forward,
get abilities() {
return forward.abilities;
},
clean: async () => undefined,
};
return { forward: kept, back };
}
var compensating = __webpack_require__(96067);
var standing = __webpack_require__(86175);
var resume_point = __webpack_require__(77668);
var telling = __webpack_require__(40423);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/open-rollout.js
const patienceMilliseconds = 10 * 60_000;
const lookEveryMilliseconds = 5_000;
async function endOpen(site, open, reason) {
const { ground, books, surveyed } = site;
const order = (0,standing_order .Rx)(open.order);
refuseOther(order, surveyed);
refuseUnknownBuild(order, open, surveyed);
const { means } = await (0,reach .g)({ ground, books, order, goesOn: false });
const { log } = ground.wiring.host;
const holder = livingDriver(open, ground);
if (holder !== undefined) {
log.info(`${open.id} is driven by ${holder}: it is ordered to go back`);
await leaveWord(site, open, reason);
}
await atOnce(means, order);
const ended = holder === undefined ? undefined : await untilFree(site, open.id);
if (ended !== undefined)
return ended;
const event = { kind: 'rollback-ordered', by: ground.own.run, reason, at: means.clock.now() };
const taken = await (0,rollout_open .w9)(open.id, means, false).catch(thrown => withoutLease(thrown, means, open));
if (taken.kind === 'left') {
const now = (0,standing .b)(await books.read(), open.id);
const found = now && endedBy(now);
if (found !== undefined)
return found;
throw busy(open.id, taken.because);
}
return (0,drive .r)(taken.session, event);
}
function withoutLease(thrown, means, open) {
if (means.reins.last.aborted)
throw thrown;
means.host.log.warning(`no lease could be taken: ${(0,fault .P)(thrown).message}; the traffic goes back all the same`);
const { order, state } = (0,resume_point ._)(open);
(0,rollout_open .Fs)(means, order, state);
return { kind: 'taken', session: (0,rollout_open .MC)(order, means, state) };
}
function livingDriver({ lease }, { common, own }) {
const isLiving = lease !== undefined && lease.driver !== own.driver && common.clock.now() < lease.until;
return isLiving ? lease.driver : undefined;
}
async function leaveWord({ ground, books }, { id, fence, order }, reason) {
const { common, own, wiring } = ground;
const before = (0,standing_order .v7)((0,standing_order .Rx)(order).before);
const words = [
{ kind: 'abort-ordered', promotion: id, reason },
{ kind: 'going-back-intended', promotion: id, fence, cause: 'ordered', before },
];
try {
await books.add(() => words.map(word => (0,happened .M)(word, { at: common.clock.now(), by: own.run })));
}
catch (thrown) {
wiring.host.log.warning(`the order could not be written down: ${(0,fault .P)(thrown).message}`);
}
}
async function atOnce({ targets, reins, host }, { before }) {
try {
const { unchanged } = await (0,telling .RN)(targets.back.restore(before), reins.last);
if (!unchanged)
host.log.info('the traffic was sent back');
}
catch (thrown) {
if (reins.last.aborted)
throw thrown;
host.log.warning(`the traffic could not be sent back at once: ${(0,fault .P)(thrown).message}`);
}
}
async function untilFree({ ground, books }, id) {
const { clock } = ground.common;
const endsAt = clock.now() + patienceMilliseconds;
for (;;) {
const promotion = (0,standing .b)(await books.read(), id);
if (promotion === undefined)
return undefined;
const holder = livingDriver(promotion, ground);
if (promotion.finished !== undefined || holder === undefined)
return endedBy(promotion);
if (clock.now() >= endsAt)
throw busy(id, holder);
await clock.sleep(lookEveryMilliseconds, ground.reins.forward);
}
}
function refuseOther(order, { live, stream, kind }) {
const { plan } = order;
const own = (0,standing_order .KU)(order);
if (own.toLowerCase() === live.resource.toLowerCase())
return;
throw new fault .v('TARGET_UNSUITABLE', `${plan.promotion} is a rollout of something else`, {
hint: `correct the inputs: the stream ${stream.service}/${stream.environment} belongs to what is expected${kind === 'gateway-api' ? '; where it is the same cluster by another address, use a kubeconfig with that one, or let resume take it back' : ''}`,
facts: { expected: live.resource, got: own },
});
}
function refuseUnknownBuild({ plan }, { state }, { live }) {
if (plan.exchanges !== true || state === undefined)
return;
const { exchanged, builds } = (0,standing_order .un)(state);
const expected = builds[plan.candidate] ?? '';
const slot = live.arms.find(({ name }) => name.toLowerCase() === plan.candidate.toLowerCase());
const got = slot === undefined ? '' : (0,choosing .Yy)(slot);
if (exchanged !== true || !(0,choosing .Bc)(expected) || !(0,choosing .Bc)(got) || got === expected)
return;
const front = live.arms.find(({ isDefault }) => isDefault);
if (front !== undefined && (0,choosing .Yy)(front) === expected)
return;
throw new fault .v('ROLLBACK_UNKNOWN', `nothing was changed: ${plan.candidate} holds something else by now`, {
hint: `place the expected build in ${plan.candidate} again, and run this again; or name another arm by the input to`,
facts: { expected, got },
});
}
var smoking = __webpack_require__(99494);
var ports_telemetry = __webpack_require__(67526);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/proving.js
async function provenByProbe({ ground, connected }, arm) {
const { wiring, common, reins } = ground;
const { forward } = await connected.targets(common.clock, arm);
const address = await forward.addressOf(arm);
if (address === undefined)
return { fine: false, words: `${arm} has no address that could be probed` };
const smoke = (0,smoking .p)(wiring, 'rollback');
if (smoke === undefined)
return { fine: false, words: 'no probes were asked for' };
const { fine, words } = await smoke.look(address, reins.forward);
const note = fine || !isHosted(ground) ? '' : '; a hosted runner reaches no private endpoint';
return { fine, words: `${address.host}: ${words}${note}` };
}
function isHosted({ wiring: { environment } }) {
return environment['RUNNER_ENVIRONMENT'] === 'github-hosted' || environment['AGENT_ISSELFHOSTED'] === '0';
}
async function provenByTelemetry({ ground, connected }, order, { live }) {
if (order?.setup === undefined || order.arms === undefined) {
return {
fine: false,
words: 'nobody counted the requests of what went back, so that nobody can be asked',
};
}
const wiring = { ...ground.wiring, raw: (0,reach .m)(order, ground.wiring.raw) };
const { clock } = ground.common;
const telemetry = await (0,ports_telemetry .GA)({ wiring, connected, clock }, live.resource);
if (telemetry === undefined)
return { fine: false, words: 'nobody counts requests' };
return counted(telemetry, { ground, setup: order.setup, arms: order.arms });
}
const mostIntervals = 4;
async function counted(telemetry, { setup, arms, ground }) {
const { stepMilliseconds: step, lagMilliseconds: lag } = setup;
const { clock } = ground.common;
let words = 'nothing was counted';
const start = Math.ceil(clock.now() / step) * step;
for (let at = 0; at < mostIntervals; at += 1) {
const grid = { from: start + at * step, to: start + (at + 1) * step, stepMilliseconds: step };
await clock.sleep(Math.max(0, grid.to + lag - clock.now()), ground.reins.forward);
const answer = await telemetry.counts({ metric: 'requests', arms, grid, latency: false });
if (answer.kind !== 'told') {
words = answer.why;
continue;
}
const [sum] = answer.value.intervals;
const [candidate, stable] = [sum?.candidate?.total ?? 0, sum?.stable?.total ?? 0];
words = `${telemetry.name}: ${candidate} requests of the candidate and ${stable} of stable since ${new Date(grid.from).toISOString()}`;
if (candidate === 0 && stable > 0)
return { fine: true, words };
}
return { fine: false, words };
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/desk.js
function makeRollbackDesk(wiring) {
let looked;
const undone = [];
const site = () => {
if (looked === undefined)
throw new Error('nothing was looked at before');
return looked;
};
const { host, stopwatch = clock .dQ } = wiring;
const reins = (0,rollout_reins .t)(host.cancelled, stopwatch);
return {
host: host.name,
warn: host.log.warning,
survey: async (values, armOf) => {
looked = await survey(wiring, reins, { values, armOf });
return looked.surveyed;
},
endOpen: (open, reason) => {
undone.push(open.id);
return endOpen(site(), open, reason);
},
restore: (of, surveyed, reason) => {
undone.push(of.id);
return restoreBy(site(), orderUndoing(of, surveyed), reason);
},
bring: (what, _, reason) => bring(site(), what, reason),
prove: (how, arm, of) => {
const known = site();
if (how === 'probe')
return provenByProbe(known, arm);
return provenByTelemetry(known, of && orderIn(of), known.surveyed);
},
compensate: promotion => {
const { ground, books, values } = site();
return (0,compensating .G)({ ground, books, promotion, runsCommands: values['run-commands'] });
},
byHand: of => (of === undefined ? [] : (0,by_hand .X)((0,standing_order .Rx)(of.order), of.state && (0,standing_order .un)(of.state))),
tell: () => (0,ended .u)(wiring, site().ground.ledger, site().books.stream, undone),
end: () => reins.drop(),
};
}
async function survey(wiring, reins, { values, armOf }) {
const connected = await (0,connect .u)(wiring, reins);
const stream = { service: values.service ?? connected.named.name, environment: values.environment };
const read = await ledgerRead(wiring, reins, async ({ ledger }) => (0,promotion_history .Y)(await ledger.read(stream)));
const { ground, standing, away } = read;
const { ledger, common, chosen } = ground;
const targets = await connected.targets(common.clock, armOf(standing));
const surveyed = {
kind: connected.kind,
live: await targets.forward.read(),
abilities: targets.forward.abilities,
stream,
ledger: { name: ledger.name, lasting: ledger.lasting, ...(chosen !== undefined && { chosen }) },
standing,
...(away !== undefined && { away: away.message }),
promotion: (0,this_run .a)(common.clock.now()),
};
return { ground, books: (0,books .F)(ledger, stream), surveyed, connected, values };
}
async function ledgerRead(wiring, reins, read) {
try {
const ground = await (0,resume_ground .l)(wiring, reins);
return { ground, standing: await read(ground) };
}
catch (thrown) {
const away = (0,fault .P)(thrown);
if (away.class === 'yours' || away.code === 'CANCELLED')
throw thrown;
wiring.host.log.warning(`the ledger cannot be read: ${away.message}`);
return { ground: await (0,resume_ground .u)(wiring, reins), standing: undefined, away };
}
}
function orderUndoing(of, { promotion, standing }) {
const { plan, ...order } = (0,standing_order .Rx)(of.order);
const undoes = (0,release .ID)(of)?.undoes ?? of.id;
const digest = (standing && (0,release .l7)(of, standing)?.old.build) ?? '';
const back = (0,choosing .Bc)(digest) ? { digest } : {};
return { ...order, plan: backwardPlan(plan, promotion), rollback: { undoes, back } };
}
function orderIn({ order }) {
return (0,standing_order .Rx)(order);
}
})
};
