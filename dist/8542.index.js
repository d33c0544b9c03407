import { shared as shared11 } from './shared-11.js';
export const id = 8542;
export const ids = [8542];
export const modules = {
26455:
(shared11[26455]),
71785:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VN: () => (  unknownVersion),
Y$: () => (  whoseWords),
nW: () => (  hour),
py: () => (  absentVersions),
vU: () => (  whose)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97331);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11702);
const hour = 3_600_000;
const mostListed = 10;
function whose(seen, versions) {
if (seen?.kind !== 'told')
return { kind: 'one' };
const [role, ...others] = (0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .R7)(seen.value, versions);
if (role === undefined)
return { kind: 'one' };
if (others.length === 0)
return { kind: 'one', role };
const why = `${versions.join(' and ')} are reported by ${(0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .ww)([role, ...others])}: say which one is meant, or both by commas where they are one service, such as its slots`;
return { kind: 'several', why };
}
function whoseWords(versions, role) {
return `${versions.join(' and ')} report as ${(0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .ww)([role])}: only its requests count`;
}
async function absentVersions(gate, { arms }, now) {
const named = [
{ side: 'candidate', version: arms.candidate.version },
{ side: 'stable', version: arms.stable?.version },
];
if (named.every(({ version }) => version === undefined))
return undefined;
const answer = await gate.versions(now - hour, now);
if (answer?.kind !== 'told')
return undefined;
const seen = answer.value;
for (const { side, version } of named) {
if (version !== undefined && !seen.some(each => each.version === version))
return { side, version, seen };
}
return undefined;
}
function unknownVersion({ version, side, seen }) {
const names = seen.map(each => (each.version === '' ? '(none)' : each.version));
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .a)(version, names);
const listed = seen
.slice(0, mostListed)
.map(({ total }, at) => `${names[at]} (${Math.round(total).toLocaleString('en-US')} requests)`);
const more = seen.length > mostListed ? ` and ${seen.length - mostListed} more` : '';
const question = near === undefined ? '' : `; did you mean ${near}?`;
const there = listed.length === 0 ? 'no request was seen at all' : `seen were ${listed.join(', ')}${more}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('VERSION_UNKNOWN', `the version ${version} of the ${side} was not seen in the last hour; ${there}${question}`, { hint: `correct the input ${side}-version, or let the version report as service.version` });
}
}),
11702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R7: () => (  rolesOf),
bS: () => (  versionsIn),
ww: () => (  roleWords)
});
function versionsIn({ candidate, stable }) {
return [candidate.version, stable?.version].flatMap(each => each ?? []);
}
function rolesOf(seen, versions) {
return [...new Set(seen.flatMap(({ version, roles = [] }) => (versions.includes(version) ? roles : [])))];
}
function roleWords(roles) {
const [shown, more] = [roles.slice(0, 10), roles.length - 10];
const words = shown.map(role => (role === '' ? 'no name at all' : JSON.stringify(role)));
return `${words.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
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
48542:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeRolloutDesk: () => (  makeRolloutDesk)
});
var dispersion = __webpack_require__(78703);
var heartbeat = __webpack_require__(26455);
var clock = __webpack_require__(76114);
var ledgers = __webpack_require__(84134);
var by_hand = __webpack_require__(31635);
var compensating = __webpack_require__(96067);
var fault = __webpack_require__(88538);
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
var drive = __webpack_require__(36444);
var collector = __webpack_require__(57161);
var wrong_names = __webpack_require__(8290);
var journal_file = __webpack_require__(78528);
var rollout_open = __webpack_require__(9024);
var agreed_clock = __webpack_require__(3390);
var names = __webpack_require__(62600);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/ports/own-name.js
function refuseOwnName({ service }, { raw }) {
if (service !== heartbeat .S7)
return;
throw new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,names .lO)('service', raw.host)]: `expected a name of your own, got ${heartbeat .S7}` },
});
}
var smoking = __webpack_require__(99494);
var ports_telemetry = __webpack_require__(67526);
var this_run = __webpack_require__(36889);
var quantities = __webpack_require__(3353);
var read = __webpack_require__(4290);
var inputs = __webpack_require__(37524);
var slo_gate_versions = __webpack_require__(71785);
;// CONCATENATED MODULE: ./lib/shared/steps/outlook/known-arms.js
function knownArms(seen, { candidate, stable, role: named }, host) {
if (seen.kind === 'unreadable')
return unknown(unreadable(seen));
const found = (0,slo_gate_versions .vU)(seen, [candidate, stable]);
if (named === undefined && found.kind === 'several')
return unknown(unclear(found.why, host));
const all = seen.kind === 'told' ? seen.value : [];
if (!isSeen(seen, stable))
return unknown((0,slo_gate_versions .VN)({ version: stable, side: 'stable', seen: all }));
const role = named === undefined && found.kind === 'one' ? found.role : undefined;
return { kind: 'known', ...(role !== undefined && { role }) };
}
function isSeen(seen, version) {
return seen.kind === 'told' && seen.value.some(each => each.version === version);
}
function unknown(fault) {
return { kind: 'unknown', fault };
}
function unreadable({ why, hint }) {
return new fault .v('TELEMETRY_UNREADABLE', `nobody could judge it: ${why}`, { ...(hint && { hint }) });
}
function unclear(why, host) {
return new fault .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,names .lO)('role', host)]: why } });
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/ports/whose.js
async function inKnownRole(judged, resource) {
const found = await known(judged, true);
if (found.kind === 'unknown')
throw found.fault;
return inRole(judged, found.role, resource);
}
async function whyUnknown(judged) {
const found = await known(judged, false);
return found.kind === 'unknown' ? found.fault : undefined;
}
async function inRole(judged, role, resource) {
const { connected, common } = judged;
const { raw } = judged.wiring;
const isSayable = role !== undefined && role !== '' && !role.includes(',');
if (!isSayable || raw.get('role') !== undefined)
return judged;
const get = (name) => (name === 'role' ? role : raw.get(name));
const wiring = { ...judged.wiring, raw: { ...raw, get } };
const telemetry = await (0,ports_telemetry .GA)({ wiring, connected, clock: common.clock }, resource);
return { ...judged, wiring, telemetry };
}
async function known(judged, isPatient) {
const { wiring, telemetry } = judged;
const values = (0,read .K)(inputs .dG, [], wiring.raw);
const { 'candidate-version': candidate, 'stable-version': stable, source, role } = values;
const isByVersion = source === 'log-analytics' && candidate !== undefined && stable !== undefined;
if (!isByVersion || telemetry === undefined)
return { kind: 'known' };
const { log, name: host } = wiring.host;
const first = await lately(judged, telemetry);
const isLate = isPatient && !isSeen(first, stable);
const seen = isLate ? await onceMore(judged, telemetry, stable) : first;
const found = knownArms(seen, { candidate, stable, role }, host);
if (found.kind === 'known' && found.role !== undefined) {
log.info((0,slo_gate_versions .Y$)([candidate, stable], found.role));
}
return found;
}
async function lately({ common }, { versions, name }) {
const now = common.clock.now();
const seen = await versions?.({ from: now - slo_gate_versions .nW, to: now });
return seen ?? { kind: 'unreadable', why: `${name} tells no versions` };
}
async function onceMore(judged, telemetry, stable) {
const { common, reins, wiring } = judged;
const { lagMilliseconds } = telemetry.abilities;
const late = (0,quantities .vH)(lagMilliseconds);
wiring.host.log.info(`${telemetry.name} has no request of ${stable}, and may be ${late} late: it is asked once more`);
await common.clock.sleep(lagMilliseconds, reins.forward);
return lately(judged, telemetry);
}
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
lately: (arms, grid) => (0,ports_telemetry .Oz)(ground?.telemetry, arms, grid),
obstacle: async (plan) => {
if (ground === undefined)
throw new Error('nothing was looked at before');
const { connected, common } = ground;
const { forward } = await connected.targets(common.clock, plan.candidate);
const { obstacle } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 13674));
return (await obstacle(forward, plan)) ?? (await whyUnknown(ground));
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
const telemetry = await (0,ports_telemetry .GA)({ wiring, connected, clock: common.clock }, live.resource);
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
const within = await inKnownRole(ground, surveyed.live.resource);
await (0,wrong_names ._t)(within.telemetry, wanted, common.clock.now());
const order = await orderFor({ ground: within, wanted, surveyed, targets });
const evidence = await collectorFor(within, order);
await (0,saved_run .jq)(wiring, { order, own, stream: books.stream, place, journal: path });
return (0,rollout_open .qN)(await (0,rollout_open .WV)(order, { ...means, ...(evidence && { evidence }) }, also));
}
async function collectorFor({ telemetry, common, wiring }, { setup, arms }) {
if (telemetry === undefined || setup === undefined || arms === undefined)
return undefined;
const spread = await (0,ports_telemetry .jg)(telemetry, arms, common.clock.now());
if (isSupposed(setup, spread)) {
wiring.host.log.info(`clients stay with their arm for a while, and how failures come together cannot be seen beforehand: ${dispersion .GM} of them count as one`);
}
return (0,collector .S)({ telemetry, setup, arms, ...(spread && { spread }) });
}
function isSupposed({ sticky, settings }, spread) {
return sticky === true && settings.cluster === 'auto' && (0,dispersion .wC)(spread) === undefined;
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
const { place, books } = ground;
const { session: taken, event } = await (0,rollout_open .YK)(wanted.plan.promotion, means);
const within = await inRole(ground, taken.order.given['role'], (0,standing_order .KU)(taken.order));
const { wiring } = within;
await (0,rollout_open .I8)(also, means, wanted.plan.promotion);
const isArmed = taken.kept.state.name === 'armed';
const order = isArmed ? furtherOrder(within, taken.order, wanted) : taken.order;
const evidence = await collectorFor(within, order);
const session = { ...taken, ...(evidence && { evidence }) };
const { journal, thisRun: own } = means;
await (0,saved_run .jq)(wiring, { order, own, stream: books.stream, place, journal: journal.path ?? '' });
const ended = isArmed ? await (0,rollout_open .R$)(session, order) : await (0,drive .r)(session, event);
return { ...ended, byHand: (0,by_hand .X)(taken.order, ended.state) };
}
function furtherOrder({ wiring }, first, wanted) {
const { setup: _, ...kept } = first;
const { plan, setup, arms } = wanted;
const given = (0,saved_run .yg)(wiring, { resource: (0,standing_order .KU)(first), candidate: plan.candidate });
return { ...kept, plan, arms, given, ...(setup && { setup }) };
}
}),
8290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G5: () => (  wrongNames),
Kl: () => (  newestInterval),
_t: () => (  refuseWrongNames)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function newestInterval({ stepMilliseconds, lagMilliseconds }, now) {
const to = Math.floor((now - lagMilliseconds) / stepMilliseconds) * stepMilliseconds;
return { from: to - stepMilliseconds, to, stepMilliseconds };
}
async function wrongNames({ series }, asked, grid) {
const answers = await Promise.all(asked.map(each => series?.({ ...each, grid })));
const problems = answers.flatMap(answer => answer?.kind === 'unreadable' && answer.lasting === true ? [answer.why] : []);
return [...new Set(problems)];
}
async function refuseWrongNames(telemetry, { setup, arms }, now) {
if (telemetry === undefined || setup === undefined)
return;
const demanded = setup.objectives.filter(({ kind }) => kind === 'sustained');
const asked = demanded.map(({ metric }) => ({ metric, arm: arms.candidate }));
const problems = await wrongNames(telemetry, asked, newestInterval(setup, now));
if (problems.length === 0)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
})
};
