import { shared as shared13 } from './shared-13.js';
export const id = 6226;
export const ids = [6226];
export const modules = {
26455:
(shared13[26455]),
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
46226:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeRolloutDesk: () => (  makeRolloutDesk)
});
var fault = __webpack_require__(88538);
var dispersion = __webpack_require__(78703);
var heartbeat = __webpack_require__(26455);
var names = __webpack_require__(62600);
var clock = __webpack_require__(76114);
var ledgers = __webpack_require__(84134);
var compensating = __webpack_require__(96067);
var registering = __webpack_require__(72877);
var settle = __webpack_require__(14704);
var reach = __webpack_require__(61517);
var connect = __webpack_require__(20096);
var standing_order = __webpack_require__(40653);
var alone = __webpack_require__(71222);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/registering.js
async function lookAtFlags(lines, ground) {
const found = [];
for (const line of lines ?? [])
found.push(await lookAtFlag((0,registering .NA)(line), ground));
return found;
}
async function lookAtFlag(flag, ground) {
try {
return await registered(flag, ground);
}
catch (thrown) {
const { code, message, hint, facts } = (0,fault .P)(thrown);
throw new fault .v(code, `${flag.name} could not be undone: ${message}`, { hint, facts, cause: thrown });
}
}
async function registered({ name, given, to }, ground) {
const { wiring, reins, clock } = ground;
const connected = await (0,connect .u)({ ...wiring, raw: (0,reach .m)({ given }, wiring.raw) }, reins);
const { forward, back } = await connected.targets(clock);
const live = await forward.read();
const { before: now } = await forward.write(live.split, live.guard);
const before = to === registering .sT ? asNow(now, live) : (0,alone .Q)(connected.kind, { now, arm: armOf(to, live), live });
const { resource, split } = live;
return {
name,
undo: { kind: 'traffic', given, before: (0,standing_order .v7)(before), resource },
words: `${name}: ${to}; now ${(0,settle .wZ)(split)}`,
leastRoles: forward.abilities.leastRoles,
back,
};
}
function asNow(now, { arms }) {
const { raw: _, ...others } = now;
return arms.some(({ state }) => state === 'disabled') ? others : now;
}
function armOf(to, { arms, remarks }) {
const arm = arms.find(({ name }) => name.toLowerCase() === to.toLowerCase());
if (arm === undefined) {
throw new fault .v('TARGET_UNSUITABLE', `there is no ${to}`, {
hint: `write one of ${arms.map(({ name }) => name).join(', ')}, or ${registering .sT}`,
});
}
if (arm.state === 'locked') {
throw new fault .v('TARGET_UNSUITABLE', remarks.join('; '), { hint: 'unlock it first' });
}
return arm.name;
}
var saved_run = __webpack_require__(39761);
var rollout_books = __webpack_require__(22588);
var drive = __webpack_require__(1114);
var collector = __webpack_require__(57161);
var journal_file = __webpack_require__(78528);
var rollout_open = __webpack_require__(9024);
var agreed_clock = __webpack_require__(3390);
var smoking = __webpack_require__(99494);
var ports_telemetry = __webpack_require__(67526);
var this_run = __webpack_require__(36889);
var rollout_reins = __webpack_require__(31909);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/desk.js
function makeRolloutDesk(wiring) {
let ground;
return {
host: wiring.host.name,
warn: wiring.host.log.warning,
survey: async (values) => {
refuseOwnName(values, wiring);
ground?.reins.drop();
const reins = (0,rollout_reins .t)(wiring.host.cancelled, wiring.stopwatch ?? clock .dQ);
const { surveyed, found } = await survey(wiring, reins, values);
ground = found;
return surveyed;
},
endStandby: async ({ standing }) => {
if (ground === undefined)
throw new Error('nothing was looked at before');
const { wiring: given, reins, ledger, place, common, books } = ground;
const own = (0,this_run .o)(given.host, given.environment);
const { endStandby } = await __webpack_require__.e(  771).then(__webpack_require__.bind(__webpack_require__, 40771));
return endStandby({ wiring: given, reins, ledger, place, common, own }, books, standing);
},
run: async (wanted, surveyed) => {
if (ground === undefined)
throw new Error('nothing was looked at before');
try {
return await run(ground, wanted, surveyed);
}
finally {
ground.reins.drop();
}
},
};
}
function refuseOwnName({ service }, { raw }) {
if (service !== heartbeat .S7)
return;
throw new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,names .lO)('service', raw.host)]: `expected a name of your own, got ${heartbeat .S7}` },
});
}
async function survey(wiring, reins, values) {
const connected = await (0,connect .u)(wiring, reins);
const { place, chosen } = (0,ledgers .bC)(wiring);
const ledger = await (0,ledgers.openLedger)(place, wiring, reins.last);
const common = await (0,agreed_clock .I)(wiring.clock, ledger.time ?? connected.time);
if (common.unknown !== undefined)
wiring.host.log.debug(`the common time is not known: ${common.unknown}`);
const targets = await connected.targets(common.clock);
const live = await targets.forward.read();
const { environment } = values;
const stream = { service: values.service ?? connected.named.name, environment };
const books = (0,rollout_books .F)(ledger, stream);
const standing = await books.read();
const telemetry = await (0,ports_telemetry .G)({ wiring, connected, clock: common.clock }, live.resource);
const now = common.clock.now();
const beats = await ledger.read((0,heartbeat .z6)(environment));
const interval = (0,heartbeat .gA)(beats, now);
const flags = await lookAtFlags(values.compensations, { wiring, reins, clock: common.clock });
const surveyed = {
kind: connected.kind,
live,
abilities: targets.forward.abilities,
stream,
ledger: { name: ledger.name, lasting: ledger.lasting, ...(chosen !== undefined && { chosen }) },
standing,
telemetry: counts(telemetry) ? { name: telemetry.name, abilities: telemetry.abilities } : undefined,
now,
heartbeatAge: (0,heartbeat .AG)(beats, now),
...(interval !== undefined && { heartbeatInterval: interval }),
skew: common.skew,
promotion: (0,this_run .a)(now),
compensations: flags,
};
const found = { wiring, reins, connected, ledger, place, books, common, targets, telemetry, flags };
return { surveyed, found };
}
function counts(telemetry) {
return telemetry?.abilities.questions.includes('counts') === true;
}
async function run(ground, wanted, surveyed) {
const { wiring, connected, common, place, books, reins } = ground;
const { plan } = wanted;
const { host, environment } = wiring;
const targets = await connected.targets(common.clock, plan.candidate);
const path = (0,journal_file .H)(plan.promotion, { named: wiring.raw.get('journal'), ledger: place, environment });
const own = (0,this_run .o)(host, environment);
const smoke = (0,smoking .p)(wiring, plan.promotion);
const means = {
books,
targets,
...(smoke && { smoke }),
clock: common.clock,
reins,
journal: (0,journal_file ._)(path, host.log.warning),
host,
thisRun: own,
undoOthers: () => (0,compensating .G)({
ground: { ...ground, own },
books,
promotion: plan.promotion,
runsCommands: false,
known: ground.flags,
}),
...(wanted.whyNoMore && { whyNoMore: wanted.whyNoMore }),
};
const also = ground.flags;
if (wanted.goesOn)
return goOn(ground, means, { wanted, also });
const order = await orderFor({ ground, wanted, surveyed, targets });
const evidence = await collectorFor(ground, order);
await (0,saved_run .jq)(wiring, { order, own, stream: books.stream, place, journal: path });
return (0,rollout_open .qN)(await (0,rollout_open .WV)(order, { ...means, ...(evidence && { evidence }) }, also));
}
async function collectorFor({ telemetry, common, wiring }, { setup, arms }) {
if (telemetry === undefined || setup === undefined || arms === undefined)
return undefined;
const spread = await (0,ports_telemetry .j)(telemetry, arms, common.clock.now());
if (isSupposed(setup, spread)) {
wiring.host.log.info(`clients stay with their arm for a while, and how failures come together cannot be seen beforehand: ${dispersion .GM} of them count as one`);
}
return (0,collector .S)({ telemetry, setup, arms, ...(spread && { spread }) });
}
function isSupposed({ sticky, settings }, spread) {
return (sticky === true && settings.cluster === 'auto' && (0,dispersion .NQ)(spread?.intervals ?? []) === undefined);
}
async function orderFor({ ground, wanted, surveyed, targets }) {
const { plan, setup, arms, artifact } = wanted;
const { live } = surveyed;
const { before } = await targets.forward.write(live.split, live.guard);
return {
version: 1,
plan,
before,
given: (0,saved_run .yg)(ground.wiring, { resource: live.resource, candidate: plan.candidate }),
resource: live.resource,
arms,
...(setup && { setup }),
...(artifact && { artifact }),
...(wanted.record && { record: wanted.record }),
};
}
async function goOn(ground, means, { wanted, also }) {
const { wiring, place, books } = ground;
const { session: taken, event } = await (0,rollout_open .YK)(wanted.plan.promotion, means);
await (0,rollout_open .I8)(also, means, wanted.plan.promotion);
const isArmed = taken.kept.state.name === 'armed';
const order = isArmed ? furtherOrder(ground, taken.order, wanted) : taken.order;
const evidence = await collectorFor(ground, order);
const session = { ...taken, ...(evidence && { evidence }) };
const { journal, thisRun: own } = means;
await (0,saved_run .jq)(wiring, { order, own, stream: books.stream, place, journal: journal.path ?? '' });
if (!isArmed)
return (0,drive .r)(session, event);
return (0,rollout_open .R$)(session, order);
}
function furtherOrder({ wiring }, first, wanted) {
const { setup: _, ...kept } = first;
const { plan, setup, arms } = wanted;
const given = (0,saved_run .yg)(wiring, { resource: (0,standing_order .KU)(first), candidate: plan.candidate });
return { ...kept, plan, arms, given, ...(setup && { setup }) };
}
})
};
