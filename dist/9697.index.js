import { several } from './several.js';
export const id = 9697;
export const ids = [9697];
export const modules = {
26455:
(several[26455]),
47566:
(several[47566]),
31635:
(several[31635]),
89697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeResumeDesk: () => (  makeResumeDesk)
});
var fault_fault = __webpack_require__(88538);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var unfinished = __webpack_require__(47566);
;// CONCATENATED MODULE: ./lib/shared/promotion/unproven.js
function unproven({ promotions }) {
const newest = promotions.findLast(({ finished }) => finished?.outcome !== 'refused');
if (newest?.finished?.outcome !== 'rolled-back' || newest.goingBack?.proof !== 'pending')
return undefined;
return { promotion: newest, askedAt: newest.goingBack.at };
}
var coordinates = __webpack_require__(82448);
var kinds = __webpack_require__(21404);
var ended = __webpack_require__(30930);
var clock = __webpack_require__(76114);
var rollout_reins = __webpack_require__(31909);
var standing_order = __webpack_require__(40653);
var sign_in = __webpack_require__(94299);
var resume_ground = __webpack_require__(96931);
var ledger_ledger = __webpack_require__(57938);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/heartbeat.js
async function leaveHeartbeat({ ledger, common, own, wiring }, environment) {
const stream = (0,heartbeat .z6)(environment);
const entries = await ledger.read(stream);
const now = common.clock.now();
const scheduled = isScheduled(wiring.environment);
if (!(0,heartbeat .QX)(entries, now, scheduled))
return;
await append(ledger, entries, { stream, entry: (0,heartbeat .x6)({ at: now, by: own.driver }, scheduled) });
}
function isScheduled(environment) {
const { GITHUB_EVENT_NAME: event, BUILD_REASON: reason } = environment;
if (event !== undefined)
return event === 'schedule';
return reason === undefined ? undefined : reason === 'Schedule';
}
async function append(ledger, before, { stream, entry }) {
await ledger.append(stream, [entry], (0,ledger_ledger .E)(before));
}
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/named-log.js
function namedLog({ log }, name) {
const told = (say) => (text) => say(`${name}: ${text}`);
return {
debug: told(log.debug),
info: told(log.info),
notice: told(log.notice),
warning: told(log.warning),
error: told(log.error),
group: (title, lines) => log.group(`${name}: ${title}`, lines),
};
}
var happened = __webpack_require__(5526);
var moment = __webpack_require__(75251);
var shares_before = __webpack_require__(98414);
var proportion = __webpack_require__(86969);
var settle = __webpack_require__(14704);
var books = __webpack_require__(22588);
var going_back = __webpack_require__(90140);
var connect = __webpack_require__(20096);
var by_hand = __webpack_require__(31635);
var reach = __webpack_require__(61517);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/proving.js
const longestMilliseconds = 24 * 60 * 60_000;
async function proveLate(ground, stream, found) {
const { promotion, askedAt } = found;
const left = (because) => ({
kind: 'left',
left: { stream, promotion: promotion.id, because },
});
const since = `it went back at ${(0,moment .L)(askedAt)}, and nobody has seen it since`;
if (ground.common.clock.now() >= askedAt + longestMilliseconds) {
return left(`${since}: look with the step rollback and proof: telemetry`);
}
try {
const order = (0,standing_order .Rx)(promotion.order);
const owed = { ...found, order, state: (0,standing_order .un)(promotion.state ?? {}) };
const { seen, worst } = await lookAt(ground, owed);
if (seen.kind === 'drifted') {
return left(`${since}; by now it is ${(0,settle .wZ)(seen.split)}: somebody has changed the traffic`);
}
const ended = await told(ground, stream, { owed, seen, until: askedAt + worst });
return taken(stream, owed, ended);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return { kind: 'not-taken', notTaken: { stream, promotion: promotion.id, fault, byHand: [] } };
}
}
async function lookAt({ wiring, reins, common }, owed) {
const { order } = owed;
const connected = await (0,connect .u)({ ...wiring, raw: (0,reach .m)(order, wiring.raw) }, reins);
const { forward } = await connected.targets(common.clock, order.plan.candidate);
const seen = await forward.seen(receiptOf(owed, connected, forward));
return { seen, worst: forward.abilities.settling.worstMilliseconds };
}
function receiptOf({ order, state, askedAt }, { kind }, { abilities }) {
const { plan, before, rollback } = order;
const asked = (0,shares_before .c)(kind, (0,standing_order .v7)(before), plan.stable);
const percent = state.windows.at(-1)?.percent ?? (rollback?.undoes === undefined ? 0 : 100);
const was = Object.hasOwn(before, 'split')
? splitOf((0,proportion .M)(asked, plan.candidate, percent, abilities.grainPercent))
: undefined;
return { asked, before: { ...before, ...(was && { split: was }) }, unchanged: false, askedAt };
}
function splitOf(proportion) {
return proportion.kind === 'split' ? proportion.split : undefined;
}
async function told(ground, stream, { owed, seen, until }) {
const { state, askedAt } = owed;
const bare = { state, verdict: undefined, history: [], warnings: [] };
const asked = `going back was asked for at ${(0,moment .L)(askedAt)}`;
if (seen.kind === 'seen' && (0,going_back .oX)(seen) !== 'pending') {
const proof = await write(ground, stream, { owed, seen });
const because = `${asked}, and is seen now: ${proof}`;
return { ...bare, outcome: 'passed', because, state: proven(state, proof) };
}
const isLate = ground.common.clock.now() >= until;
if (seen.kind === 'not-yet' && isLate) {
const because = `${asked}, and requests still come as before: ${(0,settle .wZ)(seen.split)}`;
const hint = 'look at the target, and go back by hand with the commands on the page';
return { ...bare, outcome: 'held', because, fault: new fault_fault .v('ROLLBACK_UNPROVEN', because, { hint }) };
}
const still = isLate
? 'nothing speaks against it, and no request has shown it yet: it is looked at again with the next run'
: `it may take until ${(0,moment .L)(until)}`;
const because = `${asked}, and is not proven: ${still}`;
return { ...bare, outcome: 'waiting', because, ...(!isLate && { wakeAt: until }) };
}
async function write({ ledger, common, own }, stream, { owed, seen }) {
const proof = (0,going_back .oX)(seen);
const { id, fence } = owed.promotion;
const entry = (0,happened .M)({ kind: 'went-back', promotion: id, fence, proof }, { at: common.clock.now(), by: own.driver });
await (0,books .F)(ledger, stream).add(standing => (unproven(standing)?.promotion.id === id ? [entry] : []));
return proof;
}
function proven(state, proof) {
return state.name === 'rolled-back' ? { ...state, proof } : state;
}
function taken(stream, { promotion, order }, ended) {
const because = 'it went back, and nobody had seen it';
const { candidate } = order.plan;
const commands = (0,by_hand .X)(order, ended.state);
return {
kind: 'taken',
taken: { stream, promotion: promotion.id, candidate, because, ended, byHand: commands, compensated: [] },
};
}
var take = __webpack_require__(84775);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/desk.js
function makeResumeDesk(wiring) {
return {
round: async (values) => {
const reins = (0,rollout_reins .t)(wiring.host.cancelled, wiring.stopwatch ?? clock .dQ);
try {
const ground = await (0,resume_ground .l)(wiring, reins);
const done = await round(ground, values);
for (const { stream, promotion } of done.taken) {
await (0,ended .u)(wiring, ground.ledger, stream, [promotion]);
}
return done;
}
finally {
reins.drop();
}
},
};
}
async function round(ground, values) {
const { ledger, chosen, common, wiring } = ground;
if (!ledger.lasting)
throw nothingKept(chosen);
const { environment, service } = values;
const streams = await ledger.streams({ environment, ...(service !== undefined && { service }) });
const own = streams.filter(stream => stream.service !== heartbeat .S7);
if (!(await areBesideAzure(ledger, own)))
await signedIn(ground);
await leaveHeartbeat(ground, environment);
if (common.skew !== undefined)
wiring.host.log.warning(common.skew.message);
const terms = {
until: common.clock.now() + values.for.milliseconds,
goesOn: values['go-on'],
runsCommands: values['run-commands'],
};
const took = (await Promise.all(own.map(stream => lookAfter(ground, stream, terms)))).flat();
return {
environment,
ledger: ledger.name,
taken: took.flatMap(each => (each.kind === 'taken' ? [each.taken] : [])),
left: took.flatMap(each => (each.kind === 'left' ? [each.left] : [])),
notTaken: took.flatMap(each => (each.kind === 'not-taken' ? [each.notTaken] : [])),
};
}
async function areBesideAzure(ledger, streams) {
const beside = await Promise.all(streams.map(async (stream) => {
try {
const { promotions } = (0,promotion_history .Y)(await ledger.read(stream));
return promotions.length > 0 && promotions.every(({ order }) => isBesideAzure((0,standing_order .Rx)(order)));
}
catch (thrown) {
if ((0,fault_fault .P)(thrown).code === 'CANCELLED')
throw thrown;
return false;
}
}));
return beside.length > 0 && beside.every(Boolean);
}
function isBesideAzure({ given }) {
const kind = kinds .xV.find(each => each === given['target']);
return kind !== undefined && coordinates .G8[kind].signIn === 'none';
}
async function signedIn({ wiring, reins }) {
const { arm } = await (0,sign_in.signIn)(wiring, '', reins.forward);
await arm.credential.getToken(arm.cloud.resourceManagerScope);
}
async function lookAfter(ground, stream, terms) {
const { ledger, common, wiring } = ground;
try {
const standing = (0,promotion_history .Y)(await ledger.read(stream));
const log = namedLog(wiring.host, stream.service);
const named = { ...ground, wiring: { ...wiring, host: { ...wiring.host, log } } };
const owed = unproven(standing);
if (owed !== undefined)
return [await proveLate(named, stream, owed)];
return await Promise.all((0,unfinished .M)(standing, common.clock.now()).map(async (found) => {
const { promotion, because } = found;
if (found.take)
return (0,take .s)(named, stream, found, terms);
return { kind: 'left', left: { stream, promotion: promotion.id, because } };
}));
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return [{ kind: 'not-taken', notTaken: { stream, fault, byHand: [] } }];
}
}
function nothingKept(chosen) {
return new fault_fault .v('INPUT_INVALID', 'resume needs a ledger that lasts: in none there is nothing to take', {
hint: 'set the input ledger to the one that the rollouts are kept in',
...(chosen !== undefined && { facts: { ledger: chosen } }),
});
}
}),
96931:
(several[96931]),
84775:
(several[84775])
};
