import { shared as shared1 } from './shared-1.js';
import { shared as shared3 } from './shared-3.js';
import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
import { shared as shared10 } from './shared-10.js';
import { shared as shared23 } from './shared-23.js';
import { shared as shared30 } from './shared-30.js';
import { shared as shared34 } from './shared-34.js';
import { shared as shared35 } from './shared-35.js';
import { shared as shared59 } from './shared-59.js';
export const id = 6124;
export const ids = [6124,3848,3577,6808,6424,1,4299,4868,6254,7576,5958,6356];
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
96676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  createProber)
});
var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56911);
var _wire_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20770);
var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25581);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10001);
var _wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
const mostBytes = 65_536;
function createProber({ stopwatch, environment, userAgent, signal: run }) {
const cancellation = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__  .M)(run);
const exchange = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .C)({
connect: (0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_0__  .N)({ route: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .Um)(environment), proxy: url => (0,_wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__  .i)(url, environment) }),
clock: stopwatch,
stopwatch,
maximumBodyBytes: mostBytes,
});
return async (request) => {
const { signal, release } = cancellation.branch();
const startedAt = stopwatch.now();
try {
const heard = await exchange(callOf(request, signal, userAgent), request.deadlineMilliseconds);
return probedBy(heard, Math.max(0, stopwatch.now() - startedAt));
}
finally {
release();
}
};
}
function probedBy(heard, milliseconds) {
if (heard.kind === 'silence') {
const { error, words } = heard.silence;
return { kind: 'silent', why: words === '' ? error : words, milliseconds };
}
const { status, headers, text } = heard.reply;
return { kind: 'answered', status, milliseconds, text, header: name => headers.get(name.toLowerCase()) };
}
function callOf({ url, headers = {}, deadlineMilliseconds }, signal, agent) {
return {
method: 'GET',
url,
headers: Object.entries({ 'user-agent': agent, ...headers }),
body: undefined,
retry: 'once',
deadlineMilliseconds,
tryMilliseconds: deadlineMilliseconds,
signal,
mayBeOverheard: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(url),
};
}
}),
10001:
(shared1[10001]),
56808:
(shared3[56808]),
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
71581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  skewProblem),
i: () => (  mostSkewMilliseconds)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75251);
const mostSkewMilliseconds = 5 * 60_000;
function skewProblem(own, common) {
const skew = Math.abs(own - common);
if (skew <= mostSkewMilliseconds)
return undefined;
const minutes = Math.round(skew / 60_000);
const direction = own > common ? 'ahead' : 'behind';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CLOCK_SKEWED', `the clock of this machine is ${minutes} minutes ${direction}`, {
facts: { here: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(own), common: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(common) },
});
}
}),
16482:
(shared59[16482]),
51637:
(shared59[51637]),
37524:
(shared23[37524]),
19374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jy: () => (  compensationTable),
ay: () => (  commandLine),
pi: () => (  compensationsOf)
});
function compensationsOf({ compensations, }) {
return compensations.map(({ name, undo }) => ({ name, undo: readUndo(undo) })).reverse();
}
const usualDeadlineSeconds = 120;
const longestDeadlineSeconds = 900;
function readUndo(undo) {
const { kind } = undo;
switch (kind) {
case 'traffic':
return readTraffic(undo);
case 'command':
return readCommand(undo);
default:
return { kind: 'unknown', why: `this version does not know how to undo ${words(kind)}` };
}
}
function readTraffic({ given, before, resource }) {
const texts = textsIn(given);
const wire = bodyIn(before);
const named = typeof resource === 'string' ? { resource } : {};
if (texts !== undefined && wire !== undefined)
return { kind: 'traffic', given: texts, before: wire, ...named };
return { kind: 'unknown', why: 'its target or its shares from before are not there' };
}
function readCommand(undo) {
const { program, folder, 'deadline-seconds': seconds = usualDeadlineSeconds } = undo;
const list = undo['arguments'] ?? [];
const fits = typeof program === 'string' && program !== '' && isTexts(list) && typeof seconds === 'number';
if (!fits)
return { kind: 'unknown', why: 'its program, arguments or deadline are not as they should be' };
return {
kind: 'command',
program,
arguments: list,
deadlineSeconds: Math.min(longestDeadlineSeconds, Math.max(1, seconds)),
...(typeof folder === 'string' && { folder }),
};
}
function compensationTable(compensated) {
const rows = compensated.map(({ name, result, words: told }) => [name, result, told]);
return { kind: 'table', columns: ['Also to be undone', 'Result', 'How'], rows };
}
function commandLine({ program, arguments: list, }) {
return [program, ...list].map(word).join(' ');
}
function word(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function words(kind) {
return typeof kind === 'string' ? JSON.stringify(kind.slice(0, 40)) : 'something without a kind';
}
function isTexts(value) {
return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function bodyIn(value) {
return typeof value === 'object' && isBody(value) ? value : undefined;
}
function isBody(value) {
return !Array.isArray(value);
}
function textsIn(value) {
const entries = Object.entries(bodyIn(value) ?? {});
const texts = entries.flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : []));
return entries.length === 0 || texts.length !== entries.length ? undefined : Object.fromEntries(texts);
}
}),
72877:
(shared23[72877]),
98414:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  sharesBefore)
});
function sharesBefore(kind, before, stable) {
const shares = (readers[kind] ?? bySplit)(before);
return Object.keys(shares).length === 0 ? { [stable]: 100 } : shares;
}
function bySplit({ split }) {
return Object.fromEntries(Object.entries(recordIn(split)).flatMap(([name, share]) => typeof share === 'number' ? [[name, share]] : []));
}
const readers = {
'container-apps': ({ entries }) => {
const shares = {};
for (const entry of listIn(entries)) {
const { revision, weight } = recordIn(entry);
if (typeof revision !== 'string' || typeof weight !== 'number')
continue;
shares[revision] = (shares[revision] ?? 0) + weight;
}
return shares;
},
'traffic-manager': ({ endpoints }) => {
const weights = listIn(endpoints).flatMap(entry => {
const { name, isOn, weight } = recordIn(entry);
return typeof name === 'string' && typeof weight === 'number'
? [[name, isOn === true ? weight : 0]]
: [];
});
const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
const shareOf = (weight) => Number(((weight / whole) * 100).toFixed(3));
return whole === 0 ? {} : Object.fromEntries(weights.map(([name, weight]) => [name, shareOf(weight)]));
},
};
function listIn(value) {
return Array.isArray(value) ? value : [];
}
function recordIn(value) {
return typeof value === 'object' && isBody(value) ? value : {};
}
function isBody(value) {
return !Array.isArray(value);
}
}),
77612:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G7: () => (  readPath),
bA: () => (  printPath),
fK: () => (  valueAt)
});
const step = /^(?:\.?([^.[\]"'\s*?@()$]+)|\[(\d{1,9})\]|\["([^"]+)"\]|\['([^']+)'\])/;
function readPath(text) {
const path = [];
let rest = text.trim().replace(/^\$/, '');
while (rest !== '') {
const [whole = '', name, index, quoted, single] = step.exec(rest) ?? [];
if (whole === '' || (path.length > 0 && name !== undefined && !whole.startsWith('.'))) {
return {
kind: 'wrong',
why: `a name, [0] or ["name"] was expected at ${JSON.stringify(rest.slice(0, 20))}`,
};
}
path.push(index === undefined ? (name ?? quoted ?? single ?? '') : Number(index));
rest = rest.slice(whole.length);
}
return { kind: 'path', path };
}
function valueAt(json, path) {
let value = json;
for (const each of path) {
if (typeof value !== 'object' || value === null || !Object.hasOwn(value, each))
return undefined;
value = Reflect.get(value, each);
}
return value;
}
function printPath(path) {
const steps = path.map(each => {
if (typeof each === 'number')
return `[${each}]`;
return /^[\w-]+$/.test(each) ? `.${each}` : `[${JSON.stringify(each)}]`;
});
return `$${steps.join('')}`;
}
}),
98667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
It: () => (  versionIn),
Yl: () => (  headersOf),
cg: () => (  addressProblem),
e2: () => (  isBad)
});
var _http_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77612);
const markHeader = 'x-azure-promote-probe';
const staying = 'x-ms-routing-name=self';
function headersOf({ promotion, header }) {
const marked = { [markHeader]: promotion, cookie: staying };
if (header === undefined)
return marked;
const value = header.value.reveal();
if (header.name.toLowerCase() === 'cookie')
return { ...marked, cookie: `${staying}; ${value}` };
return { ...marked, [header.name]: value };
}
function addressProblem(address) {
const { protocol, hostname, username, password } = address;
if (username !== '' || password !== '')
return 'it holds a user or a password';
if (protocol === 'https:')
return undefined;
const isOwn = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
return protocol === 'http:' && isOwn ? undefined : 'it is not an address with https://';
}
function isBad(probed, expected) {
if (probed.kind === 'silent')
return true;
const { status } = probed;
return expected === undefined ? status < 200 || status >= 300 : !expected.includes(status);
}
function versionIn(probed, place) {
if (probed.kind === 'silent')
return undefined;
if (place.kind === 'header')
return probed.header(place.name);
const reading = (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .G7)(place.path);
const value = reading.kind === 'path' ? (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(jsonIn(probed.text), reading.path) : undefined;
return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function jsonIn(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
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
(shared30[14704]),
36356:
(shared8[36356]),
61517:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => (  reach),
m: () => (  rawFor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62600);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21404);
var _rollout_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39761);
var _rollout_evidence_collector_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57161);
var _rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78528);
var _rollout_ports_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20096);
var _rollout_ports_smoking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99494);
var _rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67526);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40653);
async function reach({ ground, books, order, goesOn }) {
const { reins, common, place, own } = ground;
const wiring = { ...ground.wiring, raw: rawFor(order, ground.wiring.raw) };
const { host, environment } = wiring;
const connected = await (0,_rollout_ports_connect_js__WEBPACK_IMPORTED_MODULE_4__  .u)(wiring, reins);
await connected.signInNow();
const { promotion, candidate } = order.plan;
const evidence = goesOn ? await evidenceFor({ wiring, connected, order, ground }) : {};
const smoke = (0,_rollout_ports_smoking_js__WEBPACK_IMPORTED_MODULE_5__  .p)(wiring, promotion);
const path = (0,_rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_3__  .H)(promotion, { named: undefined, ledger: place, environment });
const lacked = goesOn ? (common.skew?.message ?? evidence.lacked) : 'it was told to raise nothing';
const means = {
books,
targets: await connected.targets(common.clock, candidate),
...(evidence.collector && { evidence: evidence.collector }),
...(smoke && { smoke }),
clock: common.clock,
reins,
journal: (0,_rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_3__  ._)(path, host.log.warning),
host: { log: host.log, ...(host.persist && { persist: host.persist }) },
thisRun: own,
};
return { connected, means, ...(lacked !== undefined && { lacked }) };
}
function rawFor({ given }, raw) {
refuseStrangeProgram(given, raw);
const named = Object.entries(_rollout_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_2__  ._Q).flatMap(([name, { kind }]) => kind.name === 'secret' ? [] : [name]);
return { ...raw, get: name => (named.includes(name) ? given[name] : raw.get(name)) };
}
function refuseStrangeProgram({ target, ...given }, { get, host }) {
if (target !== 'command' || get('run-commands') === 'true')
return;
const isOwn = ['program', 'program-arguments'].every(name => asRead(name, get(name)) === asRead(name, given[name]));
if (isOwn)
return;
const allowing = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_8__  .lO)('run-commands', host);
const program = (given['program'] ?? '').slice(0, 200);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_UNSUITABLE', `the ledger names a program of the target command: ${program}`, {
hint: `programs of a ledger run where ${allowing} is true; set it where you trust everybody who writes to that ledger`,
facts: { program },
});
}
function asRead(name, text) {
return text === undefined ? undefined : JSON.stringify(_traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .lY[name].kind.parse(text, {}));
}
async function evidenceFor({ wiring, connected, order, ground }) {
const { plan, setup, arms } = order;
const { clock } = ground.common;
if (!plan.judged)
return {};
if (setup === undefined || arms === undefined)
return { lacked: 'the order does not say what is judged' };
try {
const resource = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_7__  .KU)(order);
const telemetry = await (0,_rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_6__  .GA)({ wiring, connected, clock }, resource);
if (telemetry === undefined)
return { lacked: 'nobody counts requests' };
const silence = await unreadable(telemetry, { setup, arms, ground });
if (silence !== undefined)
return { lacked: silence };
const spread = await (0,_rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_6__  .jg)(telemetry, arms, clock.now());
return { collector: (0,_rollout_evidence_collector_js__WEBPACK_IMPORTED_MODULE_9__  .S)({ telemetry, setup, arms, ...(spread && { spread }) }) };
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return { lacked: `telemetry: ${fault.message}` };
}
}
const pauseMilliseconds = 10_000;
async function unreadable(telemetry, { setup, arms, ground }) {
const { clock } = ground.common;
const metric = setup.objectives.find(({ kind }) => kind !== 'sustained')?.metric;
if (metric === undefined)
return undefined;
const { stepMilliseconds, lagMilliseconds } = setup;
const to = Math.floor((clock.now() - lagMilliseconds) / stepMilliseconds) * stepMilliseconds;
const grid = { from: to - stepMilliseconds, to, stepMilliseconds };
for (let tries = 1;; tries += 1) {
const answer = await telemetry.counts({ metric, arms, grid, latency: false });
if (answer.kind !== 'unreadable')
return undefined;
if (tries === 2)
return `${telemetry.name} cannot be read: ${answer.why}`;
await clock.sleep(pauseMilliseconds, ground.reins.forward);
}
}
}),
96067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  compensate)
});
var fault = __webpack_require__(88538);
var happened = __webpack_require__(5526);
var standing = __webpack_require__(86175);
var compensation = __webpack_require__(19374);
var settle = __webpack_require__(14704);
var reach = __webpack_require__(61517);
var connect = __webpack_require__(20096);
var standing_order = __webpack_require__(40653);
var telling = __webpack_require__(40423);
var process = __webpack_require__(56808);
var names = __webpack_require__(62600);
var groups = __webpack_require__(88457);
var clock = __webpack_require__(76114);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/command.js
const mostOutputBytes = 20_000;
const mostWords = 300;
async function runCommand(command, { ground, runsCommands }) {
const line = (0,compensation .ay)(command);
if (!runsCommands) {
return {
result: 'left',
words: 'programs of a ledger are not run here unless run-commands is true',
byHand: [line],
};
}
const { program, arguments: list, folder, deadlineSeconds } = command;
const ended = await (0,process.runProcess)({
command: program,
args: list,
env: withoutSecrets(ground.wiring.environment),
...(folder !== undefined && { folder }),
deadlineMilliseconds: deadlineSeconds * 1_000,
maxOutputBytes: mostOutputBytes,
clock: clock .dQ,
signal: ground.reins.last,
});
const why = whyFailed(ended, deadlineSeconds);
if (why === undefined)
return { result: 'undone', words: `${line} ended well`, byHand: [] };
return { result: 'failed', words: `${line}: ${why}`, byHand: [line] };
}
function whyFailed(ended, deadlineSeconds) {
switch (ended.kind) {
case 'ended':
return ended.exitCode === 0
? undefined
: `it ended with ${ended.exitCode ?? ended.signal}: ${ended.stderr.trim().slice(-mostWords)}`;
case 'timed-out':
return `it was not done after ${deadlineSeconds} s`;
case 'not-found':
return 'there is no such program';
case 'not-started':
return `it cannot be started (${ended.error})`;
default: {
const unreachable = ended;
return unreachable;
}
}
}
const ownPrefixes = ['INPUT_', 'SECRET_', 'ENDPOINT_AUTH', 'ACTIONS_RUNTIME_TOKEN', 'SYSTEM_ACCESSTOKEN'];
function withoutSecrets(environment) {
const secrets = Object.entries({ ...groups .g_, ...groups .hE }).flatMap(([name, { kind }]) => kind.name === 'secret' ? [(0,names .jJ)(name)] : []);
const isOurs = (name) => secrets.includes(name) || ownPrefixes.some(prefix => name.startsWith(prefix));
return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name)));
}
var by_hand = __webpack_require__(16482);
var shares_before = __webpack_require__(98414);
var kinds = __webpack_require__(21404);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/undo-by-hand.js
function undoByHand({ given, before, resource }) {
const kind = kinds .xV.find(each => each === given['target']);
if (kind === undefined || resource === undefined)
return [];
const split = (0,shares_before .c)(kind, before, '');
if (kind === 'feature-flag' && before['kind'] === 'switch')
return switchByHand(resource, split['on'] === 100);
const [stable = '', candidate = ''] = Object.entries(split)
.sort(([, one], [, other]) => other - one)
.map(([name]) => name);
const part = given['origin-group'];
const place = { kind, resource, split, stable, candidate, ...(part !== undefined && { part }) };
return (0,by_hand .W)({ ...place, isExchanged: false });
}
function switchByHand(resource, isOn) {
const { origin, pathname, searchParams } = new URL(resource);
const key = decodeURIComponent(pathname.replace(/^\/kv\//, ''));
const label = searchParams.get('label') ?? undefined;
const named = ['--key', key, ...(label === undefined ? [] : ['--label', label])];
const verb = isOn ? 'enable' : 'disable';
return [
(0,compensation .ay)({
program: 'az',
arguments: [
'appconfig',
'feature',
verb,
'--endpoint',
origin,
'--auth-mode',
'login',
...named,
'--yes',
],
}),
];
}
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/compensating.js
async function compensate(work) {
const { log } = work.ground.wiring.host;
const done = [];
for (const compensation of await registered(work)) {
const compensated = await undo(compensation, work);
const words = `${compensated.name}: ${compensated.result}, ${compensated.words}`;
if (compensated.result === 'undone')
log.info(words);
else
log.warning(words);
if (compensated.result === 'undone')
await tell(work, compensated.name);
done.push(compensated);
}
return done;
}
async function registered({ books, ground, promotion: id, known = [], }) {
try {
const promotion = (0,standing .b)(await (0,telling .RN)(books.read(), ground.reins.last), id);
return promotion === undefined ? [] : (0,compensation .pi)(promotion);
}
catch (thrown) {
const away = `what else is to be undone cannot be read: ${(0,fault .P)(thrown).message}`;
ground.wiring.host.log.warning(known.length === 0 ? away : `${away}; what this run registered is known`);
return (0,compensation .pi)({ compensations: known });
}
}
async function undo({ name, undo: what }, work) {
const { ground, runsCommands } = work;
try {
switch (what.kind) {
case 'traffic': {
const back = work.known?.find(each => each.name === name)?.back ?? (await reached(what, ground));
const words = await bringBack({ ...what, back }, ground);
return { name, result: 'undone', words, byHand: [] };
}
case 'command':
return { name, ...(await runCommand(what, { ground, runsCommands })) };
case 'unknown':
return { name, result: 'left', words: what.why, byHand: [] };
default: {
const unreachable = what;
return unreachable;
}
}
}
catch (thrown) {
const { code, message, hint } = (0,fault .P)(thrown);
const words = `${code}: ${message} (${hint})`;
const byHand = what.kind === 'traffic' ? undoByHand(what) : [];
return { name, result: 'failed', words, byHand, ...(code === 'CANCELLED' && { isCut: true }) };
}
}
async function reached({ given }, { wiring, reins, common }) {
const connected = await (0,connect .u)({ ...wiring, raw: (0,reach .m)({ given }, wiring.raw) }, reins);
const { back } = await connected.targets(common.clock);
return back;
}
async function bringBack({ given, before, back }, { reins, common }) {
const name = given['flag'] ?? given['app'] ?? given['target'] ?? 'it';
const receipt = await (0,telling .RN)(back.restore((0,standing_order .v7)(before)), reins.last);
if (receipt.unchanged)
return `${name} is as it was`;
if (reins.cancelled.aborted || reins.isShort === true) {
return `${name} was set back; nobody had the time to see it`;
}
const settled = await (0,settle .G9)(back, receipt, { clock: common.clock, signal: reins.last });
if (settled.kind === 'seen')
return `${name} is back`;
throw new Error(`${name} was sent back, and is not seen there`);
}
async function tell({ books, ground, promotion }, name) {
const entry = () => (0,happened .M)({ kind: 'compensation-done', promotion, name }, { at: ground.common.clock.now(), by: ground.own.driver });
try {
await (0,telling .RN)(books.add(() => [entry()]), ground.reins.last);
}
catch (thrown) {
ground.wiring.host.log.warning(`the ledger was not told that ${name} is undone: ${(0,fault .P)(thrown).message}`);
}
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
(shared34[22588]),
36444:
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
var choosing = __webpack_require__(51637);
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
if (answeredBy !== undefined && !(0,choosing .F)(answeredBy, candidate)) {
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
return places && found.length > 0 && !found.some(name => (0,choosing .F)(name, candidate));
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
if (effect.kind === 'finish') {
await undoOthers(session);
await leaveTidy(session);
}
const isCut = kept.compensated.some(one => one.isCut === true);
const words = isCut ? [] : [lastWord(session, effect, because)];
const lost = kept.lost ?? (await (0,telling .Oy)(session, ...words));
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
...(kept.compensated.length > 0 && { compensated: kept.compensated }),
...(kept.leftOver.length > 0 && { leftOver: kept.leftOver }),
...(kept.refusal !== undefined && { refusal: kept.refusal }),
};
}
async function undoOthers({ kept, undoOthers: undo }) {
if (undo === undefined || kept.lost !== undefined || kept.state.name !== 'rolled-back')
return;
kept.compensated.push(...(await undo()));
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
var external_node_util_ = __webpack_require__(57975);
var promotion_standing = __webpack_require__(86175);
var obstacle = __webpack_require__(13674);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/candidate.js
const longestReadyMilliseconds = 15 * 60_000;
const lookEveryMilliseconds = 5_000;
async function checkCandidate(session) {
const { targets, clock, order, kept } = session;
const live = await targets.forward.read();
const { arms } = live;
const stale = await whyStale(session, live);
if (stale !== undefined)
return { kind: 'candidate-refused', ...stale, at: clock.now() };
const builds = Object.fromEntries(arms.map(arm => [arm.name, buildOf(arm)]));
const against = (0,obstacle .os)(arms, order.plan) ?? (await (0,obstacle .Ri)(targets.forward, order.plan));
const at = clock.now();
if (against === undefined)
return { kind: 'candidate-accepted', builds, at };
kept.refusal = against;
return { kind: 'candidate-refused', why: against.message, code: against.code, at };
}
async function whyStale(session, { split, guard }) {
const { targets, books, order } = session;
const standing = await books.known();
const { openedAt, claimedAt } = (0,promotion_standing .b)(standing, (0,rollout_session .bi)(session)) ?? {};
if (claimedAt === openedAt)
return undefined;
const revoked = standing.revoked.find(({ digest }) => digest === order.plan.digest);
const takenBack = revoked && `its evidence was taken back: ${revoked.why}`;
const why = takenBack ?? (await session.whyNoMore?.());
if (why !== undefined)
return { why, code: 'PROMOTION_REFUSED' };
const { before } = await targets.forward.write(split, guard);
if ((0,external_node_util_.isDeepStrictEqual)(comparable(before), comparable(order.before)))
return undefined;
const changed = 'while it waited for its turn the traffic was changed, so that what it planned fits no more';
return { why: `${changed}: start it again`, code: 'TRAFFIC_CONFLICT' };
}
function comparable({ at: _, ...stands }) {
return (0,standing_order .v7)(stands);
}
function buildOf({ digest, builds }) {
return digest ?? builds.map(({ text }) => text).join(', ');
}
async function place({ targets, order, reins, clock, kept }) {
const { artifact, plan } = order;
const { place: placeIn } = targets.forward;
try {
if (artifact === undefined || placeIn === undefined)
throw new Error('this target places nothing');
await reins.writing(() => placeIn(plan.candidate, { ...artifact, promotion: plan.promotion }));
return { kind: 'placed', at: clock.now() };
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
kept.refusal = fault;
return { kind: 'place-failed', why: fault.message, code: fault.code, at: clock.now() };
}
}
async function awaitReady(session, signal) {
const { targets, clock, order } = session;
const endsAt = clock.now() + longestReadyMilliseconds;
for (;;) {
const state = await (0,obstacle .xz)(targets.forward, order.plan);
const at = clock.now();
if (state === undefined || state.kind === 'ready')
return { kind: 'arm-ready', at };
if (state.kind === 'never' || at >= endsAt)
return { kind: 'arm-not-ready', why: state.why, at };
session.host.log.debug(`${order.plan.candidate} is not ready yet: ${state.why}`);
await clock.sleep(lookEveryMilliseconds, signal);
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
var going_back = __webpack_require__(90140);
var told = __webpack_require__(6689);
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
const { evidence: known, look: seen } = await evidence.collect(kept.state, clock.now());
kept.looks = [...kept.looks, seen];
const verdict = kept.judge(setup, known);
kept.verdict = verdict;
return { kind: 'judged', verdict: (0,told .v)(verdict, known), at: clock.now() };
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
var settle = __webpack_require__(14704);
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
return checkCandidate(session);
case 'place':
return (await (0,lease .Xd)(session)) ?? place(session);
case 'await-ready':
return awaitReady(session, signal);
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
return (await (0,lease .Xd)(session)) ?? (0,going_back .OE)(session);
case 'prove-back':
return (0,going_back .Uq)(session);
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
function tellCheck({ kept, order, host }, because) {
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
...(event.kind === 'goal-moved' && { plan: order.plan, ...(order.setup && { setup: order.setup }) }),
...(event.kind === 'judged' && evidenceOf(session)),
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
function evidenceOf({ kept }) {
const before = kept.looks.slice(0, -1);
const newest = kept.looks.at(-1);
kept.looks = [];
return newest === undefined ? {} : { evidence: { ...newest, ...(before.length > 0 && { before }) } };
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
if (effect.kind === 'raise')
return await raiseUnlessCut(session, effect);
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
async function raiseUnlessCut(session, effect) {
const { reins, clock, kept } = session;
const listening = new AbortController();
const raising = perform(session, effect, reins.forward);
try {
return await Promise.race([raising, rejected(AbortSignal.any([reins.cancelled, listening.signal]))]);
}
catch (thrown) {
if (!reins.cancelled.aborted)
throw thrown;
if (kept.underWay === undefined && (kept.state.seen ?? 0) === 0)
return await (0,telling .RN)(raising, reins.last);
raising.catch(() => undefined);
return { kind: 'run-cancelled', at: clock.now() };
}
finally {
listening.abort();
}
}
const taken = 'the way back was written and taken; no time was left to see it in force, which the end of the job does, or resume';
function cutShort({ kept, reins, journal }, because) {
const { state } = kept;
const fault = reins.cancelled.aborted ? (0,fault_fault .P)(reins.cancelled.reason) : undefined;
const isTaken = fault !== undefined && state.name === 'rolling-back' && state.step === 'proving';
return {
...(isTaken ? { outcome: 'rolled-back', because: taken } : { outcome: 'broken', because }),
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
90140:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OE: () => (  goBack),
oX: () => (  proofOf),
Uq: () => (  proveBack)
});
var fault = __webpack_require__(88538);
var settle = __webpack_require__(14704);
var rollout_session = __webpack_require__(54878);
var standing_order = __webpack_require__(40653);
var telling = __webpack_require__(40423);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/braking.js
const longestMilliseconds = 30_000;
async function tellBrake(session) {
const pulled = await lastPull(session);
if (pulled === undefined)
return {};
const { words } = pulled;
const { kept, host } = session;
if (kept.leftOver.includes(words))
return {};
kept.leftOver.push(words);
host.log.warning(words);
if (pulled.isStopped && kept.fence > 0) {
const { resource, start } = pulled;
const of = { promotion: (0,rollout_session .bi)(session), fence: kept.fence };
await (0,telling .Oy)(session, { kind: 'origin-stopped', ...of, resource, start });
}
return { braked: words };
}
async function lastPull({ targets, clock, reins }) {
const { braked } = targets.back;
if (braked === undefined)
return undefined;
const over = new AbortController();
try {
const late = clock.sleep(longestMilliseconds, over.signal).then(() => undefined);
late.catch(() => undefined);
return await (0,telling .RN)(Promise.race([braked(), late]), reins.last);
}
catch (thrown) {
return { isStopped: false, words: `what became of the brake is not known: ${(0,fault .P)(thrown).message}` };
}
finally {
over.abort();
}
}
var raising = __webpack_require__(43848);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/effects/going-back.js
async function goBack(session) {
const { clock, kept, reins } = session;
try {
reins.haste.isMoving();
kept.asked = await sendBack(session);
const receipt = await behindRaise(session, kept.asked);
kept.asked = receipt;
await tellIntent(session);
session.host.log.info(`asked for ${(0,settle .wZ)(receipt.asked)}`);
return { kind: 'back-asked', ...(await tellBrake(session)), at: clock.now() };
}
catch (thrown) {
await tellIntent(session);
if (reins.last.aborted)
return undefined;
const braked = await tellBrake(session);
return { kind: 'back-failed', why: (0,fault .P)(thrown).message, ...braked, at: clock.now() };
}
}
const lookAgainMilliseconds = 3_000;
async function sendBack(session) {
const { targets, order, kept, clock, reins, host } = session;
for (let isFirst = true;; isFirst = false) {
const receipt = await (0,telling .RN)(targets.back.restore(order.before), reins.last);
if (!receipt.unchanged)
kept.movedAt = undefined;
if (!mayBeOld(session))
return receipt;
if (isFirst)
host.log.info('it is told as it was before our own change: that may be an old answer');
await clock.sleep(lookAgainMilliseconds, reins.last);
}
}
async function behindRaise(session, sent) {
const { targets, order, kept, clock, reins } = session;
const became = kept.underWay && (await (0,telling .RN)(kept.underWay, reins.last));
const mayBeLast = became === 'unclear' || (became === 'landed' && reins.hasCrossed());
if (!mayBeLast)
return sent;
for (let receipt = sent;; await clock.sleep(lookAgainMilliseconds, reins.last)) {
const isOver = await (0,telling .RN)(isOvertaken(session, receipt), reins.last);
if (isOver)
receipt = await (0,telling .RN)(targets.back.restore(order.before), reins.last);
if (became !== 'unclear')
return receipt;
}
}
async function isOvertaken({ targets, order }, receipt) {
const { candidate } = order.plan;
const sight = await targets.back.seen(receipt);
if (sight.kind === 'seen')
return false;
const live = sight.kind === 'drifted' ? sight : await targets.back.read();
return Math.abs((0,raising .tC)(live, candidate) - (0,raising .tC)({ split: receipt.asked }, candidate)) >= 0.05;
}
function mayBeOld({ kept, targets, clock }) {
const { movedAt, state } = kept;
if (movedAt === undefined || state.name !== 'rolling-back')
return false;
if (['ordered', 'aborted', 'drifted'].includes(state.cause))
return false;
return clock.now() < movedAt + targets.back.abilities.settling.worstMilliseconds;
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
return { kind: 'back-failed', why: (0,fault .P)(thrown).message, at: clock.now() };
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
}),
13674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ri: () => (  unfit),
obstacle: () => (  obstacle),
os: () => (  unexpected),
xz: () => (  readiness)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _steps_canary_shift_choosing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51637);
var _traffic_proportion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86969);
var _raising_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43848);
async function obstacle(forward, plan) {
const { arms } = await forward.read();
return unexpected(arms, plan) ?? (await unfit(forward, plan)) ?? (await neverReady(forward, plan));
}
function unexpected(arms, { candidate, digest, places, said }) {
const found = arms.find(arm => (0,_steps_canary_shift_choosing_js__WEBPACK_IMPORTED_MODULE_1__  .F)(arm.name, candidate));
const isUnseen = said === true && found?.digest === undefined;
const why = places ? undefined : whyNot(found, candidate, isUnseen ? undefined : digest);
return why === undefined ? undefined : new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CANDIDATE_UNEXPECTED', why);
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
async function unfit({ demandFit }, { candidate, places }) {
try {
await demandFit?.(candidate, places);
return undefined;
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return (0,_raising_js__WEBPACK_IMPORTED_MODULE_2__  .Z5)(fault) || (0,_raising_js__WEBPACK_IMPORTED_MODULE_2__  .uo)(fault) ? undefined : fault;
}
}
async function neverReady(forward, plan) {
if (plan.places)
return undefined;
const state = await readiness(forward, plan);
return state?.kind === 'never' ? new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CANDIDATE_NOT_READY', state.why) : undefined;
}
async function readiness({ ready, read, abilities }, plan) {
if (ready === undefined)
return undefined;
const { split } = await read();
const { candidate, rungs, until } = plan;
const percent = rungs[0]?.percent ?? until?.percent ?? 100;
const wished = (0,_traffic_proportion_js__WEBPACK_IMPORTED_MODULE_3__  .M)(split, candidate, percent, abilities.grainPercent);
return ready(wished.kind === 'split' ? wished.split : split);
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
if (!receipt.unchanged)
kept.movedAt = receipt.askedAt;
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
var _steps_canary_shift_choosing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51637);
var _traffic_proportion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86969);
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44515);
var _lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56612);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54878);
var _standing_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40653);
var _telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40423);
async function raise(session, percent) {
const prepared = await prepare(session, percent);
return 'kind' in prepared ? prepared : write(session, percent, prepared);
}
async function prepare(session, percent) {
const { targets, clock, kept } = session;
try {
const no = await (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__  .o0)(session);
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
const promotion = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__  .bi)(session);
const { fence } = kept;
const lost = await (0,_telling_js__WEBPACK_IMPORTED_MODULE_5__  .qz)(session, {
kind: 'write-intended',
promotion,
fence,
percent,
before: (0,_standing_order_js__WEBPACK_IMPORTED_MODULE_4__  .v7)(before),
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
if (reins.cancelled.aborted)
return refusedBy(session, (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(reins.cancelled.reason));
try {
const sent = reins.writing(() => targets.forward.write(split, guard));
kept.underWay = sent.then(() => 'landed', becameOf);
const receipt = await sent;
if (!receipt.unchanged)
kept.movedAt = receipt.askedAt;
if (reins.cancelled.aborted)
return { kind: 'raise-asked', percent, at: clock.now() };
kept.asked = { ...receipt, before: kept.asked?.before ?? receipt.before };
const promotion = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__  .bi)(session);
const { fence } = kept;
const { unchanged } = receipt;
await (0,_telling_js__WEBPACK_IMPORTED_MODULE_5__  .Oy)(session, { kind: 'write-done', promotion, fence, percent, unchanged });
return { kind: 'raise-asked', percent, at: clock.now() };
}
catch (thrown) {
return outcomeOf(session, percent, (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown));
}
finally {
if (!reins.cancelled.aborted)
kept.underWay = undefined;
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
function becameOf(thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (fault.facts['accepted'] === true || fault.code === 'TRAFFIC_DRIFTED')
return 'landed';
return isUnclear(fault) ? 'unclear' : 'refused';
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
return Object.entries(split).find(([name]) => (0,_steps_canary_shift_choosing_js__WEBPACK_IMPORTED_MODULE_1__  .F)(name, candidate))?.[1] ?? 0;
}
}),
57161:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  startCollector)
});
var _gathering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52682);
var _timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65406);
function startCollector({ telemetry, setup, arms, spread }) {
const gathering = (0,_gathering_js__WEBPACK_IMPORTED_MODULE_0__  .a6)((0,_gathering_js__WEBPACK_IMPORTED_MODULE_0__  .eZ)(setup.objectives));
const { askCounts, askSeries } = askers({ telemetry, setup }, gathering);
let unreadableSince;
let hasBegunExchanged;
let isFirst = true;
const frameOf = (state, now) => (of, metric) => gridOf(state, { now, setup, to: gathering.endOf(of, metric) });
return {
collect: async (reached, now) => {
hasBegunExchanged ??= reached.exchanged === true;
const state = hasBegunExchanged ? sinceExchange(reached) : reached;
const asking = { sides: armsFor(state, arms), grid: frameOf(state, now) };
const counts = await askCounts(asking);
const series = await askSeries(asking);
const isReadable = [counts, series].every(isAnswered);
unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
const since = unreadableSince === undefined ? {} : { unreadableSince };
const windows = telemetry.traffic === undefined ? state.windows : evenly(state);
const look = {
now,
...(Object.keys(counts).length > 0 && { counts }),
...(Object.keys(series).length > 0 && { series }),
...(!isSame(windows, reached.windows) && { windows }),
...(isFirst && spread !== undefined && { spread }),
...since,
};
isFirst = false;
return { evidence: gathering.evidence({ now, windows, ...(spread && { spread }), ...since }), look };
},
follow: state => {
if (isJudged(state))
telemetry.traffic?.begin(armsFor(state, arms), state.promotion);
else
void telemetry.traffic?.rest();
},
rest: async () => telemetry.traffic?.rest(),
};
}
function askers({ telemetry, setup }, gathering) {
const names = (0,_gathering_js__WEBPACK_IMPORTED_MODULE_0__  .eZ)(setup.objectives);
const askCounts = async ({ sides, grid: gridFor }) => {
const answers = {};
for (const metric of names.counts) {
const grid = gridFor('counts', metric);
if (grid === undefined)
continue;
const latency = (0,_timing_js__WEBPACK_IMPORTED_MODULE_1__  .y)(telemetry.abilities, setup.objectives, metric);
const answer = await telemetry.counts({ metric, arms: sides, grid, latency });
answers[metric] = answer;
gathering.takeCounts(metric, answer);
}
return answers;
};
const askSeries = async ({ sides, grid: gridFor }) => {
const answers = {};
for (const metric of names.series) {
const grid = gridFor('series', metric);
if (grid === undefined)
continue;
const answer = await seriesOf(telemetry, { metric, arm: sides.candidate, grid });
answers[metric] = answer;
gathering.takeSeries(metric, answer);
}
return answers;
};
return { askCounts, askSeries };
}
function isAnswered(answers) {
return Object.values(answers).every(({ kind }) => kind !== 'unreadable');
}
function isSame(some, others) {
return JSON.stringify(some) === JSON.stringify(others);
}
function isJudged({ name }) {
return name === 'observing' || name === 'held' || name === 'watching';
}
function evenly({ windows, exchanged }) {
return windows.map(window => window.percent === 100 && exchanged === true ? window : { ...window, percent: 50 });
}
function gridOf({ windows }, { now, setup, to }) {
const { stepMilliseconds, lagMilliseconds } = setup;
const floor = (time) => Math.floor(time / stepMilliseconds) * stepMilliseconds;
const [first] = windows;
if (first === undefined)
return undefined;
const grid = { from: to ?? floor(first.from), to: floor(now - lagMilliseconds), stepMilliseconds };
return grid.to > grid.from ? grid : undefined;
}
function sinceExchange(state) {
return { ...state, windows: state.windows.filter(({ percent }) => percent === 100) };
}
function armsFor({ exchanged }, arms) {
if (exchanged !== true || arms.stable === undefined)
return arms;
const { version: _, ...place } = arms.stable;
const { version } = arms.candidate;
return { candidate: { ...place, ...(version !== undefined && { version }) } };
}
async function seriesOf(telemetry, question) {
if (telemetry.series !== undefined)
return telemetry.series(question);
return { kind: 'unreadable', why: `${telemetry.name} knows no series such as ${question.metric}` };
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
var _rollout_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51016);
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
I8: () => (  registerNew),
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
var drive = __webpack_require__(36444);
var lease = __webpack_require__(56612);
var resume_point = __webpack_require__(77668);
var session = __webpack_require__(54878);
var standing_order = __webpack_require__(40653);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/open.js
async function openRollout(order, means, also = []) {
const { books, clock, thisRun } = means;
const { promotion } = order.plan;
const opened = { kind: 'rollout-opened', promotion, run: thisRun.run, order: (0,standing_order .Iv)(order) };
await books.add(standing => (0,promotion_standing .b)(standing, promotion) === undefined
? [opened, ...registering(promotion, also)].map(each => (0,happened .M)(each, { at: clock.now(), by: thisRun.driver }))
: []);
const openedAt = clock.now();
const { plan, setup } = order;
means.journal.open({ plan, openedAt, ...(setup && { setup }) });
return sessionOf(order, means, (0,decide .X0)(order.plan, openedAt));
}
function registering(promotion, also) {
return also.map(({ name, undo }) => ({ kind: 'compensation-registered', promotion, name, undo }));
}
async function registerNew(also, { books, clock, thisRun }, promotion) {
if (also.length === 0)
return;
await books.add(standing => {
const known = (0,promotion_standing .b)(standing, promotion)?.compensations.map(({ name }) => name) ?? [];
const fresh = also.filter(({ name }) => !known.includes(name));
return registering(promotion, fresh).map(each => (0,happened .M)(each, { at: clock.now(), by: thisRun.driver }));
});
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
function beginJournal({ journal }, { plan, setup }, state) {
journal.open({ plan, openedAt: state.openedAt, state, ...(setup && { setup }) });
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
var _coordinates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23099);
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
haste: reins.haste,
});
return { forward: await make(forward, reins.forward), back: await make(last, reins.last) };
},
};
}
}),
99494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  smokeBy)
});
var fault = __webpack_require__(88538);
var probe = __webpack_require__(96676);
var names = __webpack_require__(62600);
var read = __webpack_require__(4290);
var secret = __webpack_require__(85062);
var inputs = __webpack_require__(37524);
var visit = __webpack_require__(98667);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/smoke.js
const pauseMilliseconds = 1_000;
async function smoke(means, address, wish) {
const url = URL.canParse(wish.path, address.href) ? new URL(wish.path, address) : undefined;
const problem = url === undefined ? 'it is no path' : strayProblem(url, address);
const name = `GET ${wish.path}`;
const expected = expectationOf(wish);
if (url === undefined || problem !== undefined) {
const fix = 'name a path of the app, such as /health';
return [{ name, looked: 'could-not-look', fine: false, expected, got: `no look at it: ${problem}`, fix }];
}
const seen = await look(means, url, wish);
return [answerFinding(name, expected, seen), ...versionFinding(seen, wish)];
}
async function look(means, url, wish) {
const { prober, clock, cancelled } = means;
const { times = 3, deadlineMilliseconds = 10_000, withinMilliseconds = 60_000 } = wish;
const endsAt = clock.now() + withinMilliseconds;
const probes = [];
for (let inRow = 0;;) {
const probed = await prober({ url, headers: (0,visit .Yl)(means), deadlineMilliseconds });
probes.push(probed);
inRow = (0,visit .e2)(probed, wish.expectStatus ?? [200]) ? 0 : inRow + 1;
if (inRow >= times)
return { fine: true, probes: probes.slice(-times) };
if (clock.now() + pauseMilliseconds > endsAt)
return { fine: false, probes, ranOut: inRow > 0 };
await clock.sleep(pauseMilliseconds, cancelled);
}
}
function answerFinding(name, expected, { fine, probes, ranOut }) {
const got = ranOut ? `${inShort(probes)}, and then the time for it was over` : inShort(probes);
if (probes.every(({ kind }) => kind === 'silent')) {
const fix = 'check that the app is started, and that this machine may reach it';
return { name, expected, looked: 'could-not-look', fine: false, got, fix };
}
const fix = ranOut
? 'find out what makes its answers slow, or ask for fewer of them; nobody was sent to it yet'
: 'look at the log of the app; nobody was sent to it yet';
return { name, expected, looked: 'checked', fine, got, ...(!fine && { fix }) };
}
function versionFinding({ probes }, { version }) {
if (version === undefined)
return [];
const [name, expected] = ['version', version.expected];
if (probes.every(({ kind }) => kind === 'silent')) {
return [{ name, expected, looked: 'could-not-look', fine: false, got: 'no answer' }];
}
const said = [
...new Set(probes.flatMap(each => (each.kind === 'silent' ? [] : [(0,visit .It)(each, version)]))),
];
const fine = said.length === 1 && said[0] === expected;
const got = said.map(each => each ?? 'an answer that says no version').join(', ');
const fix = 'check what was placed, and where the app says its version';
return [{ name, expected, looked: 'checked', fine, got, ...(!fine && { fix }) }];
}
function expectationOf({ expectStatus = [200], times = 3 }) {
return `${expectStatus.join(' or ')}, ${times} times in a row`;
}
function inShort(probes) {
const words = probes.slice(-5).map(each => (each.kind === 'silent' ? each.why : String(each.status)));
return `${probes.length > 5 ? `${probes.length} answers, at last ` : ''}${words.join(', ')}`;
}
function strayProblem(url, address) {
return url.origin === address.origin ? (0,visit .cg)(url) : 'it leads to another host';
}
var wiring_clock = __webpack_require__(76114);
var version = __webpack_require__(3848);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollout/ports/smoking.js
const withinMilliseconds = 5 * 60_000;
function smokeBy(wiring, promotion) {
const values = (0,read .K)(inputs .sR, [], wiring.raw);
const { probes: times, 'probe-path': path } = values;
if (times === 0)
return undefined;
const { clock, environment } = wiring;
const userAgent = `azure-promote/${version.version}`;
const header = headerIn(values['probe-header'], wiring);
const expectStatus = statusesIn(values['probe-status'], wiring);
const look = async (address, cancelled) => {
if (address === undefined)
return { fine: false, words: 'the candidate has no address of its own to be probed at' };
const prober = (0,probe .X)({ stopwatch: wiring_clock .dQ, environment, userAgent, signal: cancelled });
const marked = { promotion, ...(header && { header }) };
const findings = await smoke({ ...marked, prober, clock, cancelled }, address, {
path,
expectStatus,
times,
withinMilliseconds,
});
const fine = findings.every(finding => finding.fine);
const words = findings.map(({ name, expected, got }) => `${name}: expected ${expected}, got ${got}`);
return { fine, words: words.join('; ') };
};
return { look };
}
function headerIn(given, { raw }) {
if (given === undefined)
return undefined;
const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
if (name === undefined || value === undefined)
throw wrong('probe-header', 'expected `name: value`', raw.host);
return { name, value: new secret .z(value) };
}
function statusesIn(given, { raw }) {
const statuses = given.map(Number);
if (statuses.every(status => status >= 100 && status <= 599))
return statuses;
throw wrong('probe-status', `expected statuses such as 200, got ${given.join(', ')}`, raw.host);
}
function wrong(name, why, host) {
return new fault .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,names .lO)(name, host)]: why } });
}
}),
67526:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GA: () => (  openTelemetry),
Oz: () => (  countsLately),
jg: () => (  spreadOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
var _step_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
var _steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
async function openTelemetry({ wiring, connected, clock }, resource) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_1__  .K)(_steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .dG, [], wiring.raw);
const own = { wiring, connected, clock };
const { kind } = connected;
const source = sourceOf(values, wiring);
switch (source) {
case 'none':
return undefined;
case 'platform': {
const { countsRequests, noMetrics } = await __webpack_require__.e(  6335).then(__webpack_require__.bind(__webpack_require__, 16335));
if (countsRequests(kind))
return opened(own, { source, values, resource });
const blind = noMetrics(kind, resource);
wiring.host.log.warning(`nobody counts requests: ${blind.why}; ${blind.instead}`);
return blind;
}
case 'log-analytics':
case 'prometheus':
return opened(own, { source, values, resource });
case 'probe': {
const { openLoad } = await __webpack_require__.e(  4275).then(__webpack_require__.bind(__webpack_require__, 6656));
const { forward } = await connected.targets(clock);
return openLoad({ wiring, clock, addressOf: async ({ arm: name = '' }) => forward.addressOf(name) });
}
default: {
const unreachable = source;
return unreachable;
}
}
}
function sourceOf({ source, load }, { raw }) {
const named = source ?? (load === undefined ? 'platform' : 'probe');
if (load === undefined || named === 'probe')
return named;
const why = `it is judged alone: leave ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)('source', raw.host)} out, or say probe`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)('load', raw.host)]: why },
});
}
async function opened({ wiring, connected, clock }, named) {
const { openSource } = await __webpack_require__.e(  4815).then(__webpack_require__.bind(__webpack_require__, 54815));
const { source, values, resource } = named;
const { kind } = connected;
const isByAddress = kind === 'front-door' || kind === 'front-door-classic';
const arms = source === 'platform' && isByAddress ? await armsOf(connected, clock) : [];
const { telemetry } = await openSource(source, {
...{ wiring, clock, mark: 'version', arms: armsIn(values) },
place: { kind, entrance: connected, live: { resource, arms } },
values: {
'workspace-id': values['workspace-id'],
'app-insights-id': values['app-insights-id'],
role: values.role,
},
});
return telemetry;
}
async function armsOf({ targets }, clock) {
const { forward } = await targets(clock);
return (await forward.read()).arms;
}
function armsIn(values) {
const { 'candidate-version': candidate, 'stable-version': stable } = values;
return {
candidate: candidate === undefined ? {} : { version: candidate },
...(stable !== undefined && { stable: { version: stable } }),
};
}
async function countsLately(telemetry, arms, grid) {
try {
return await telemetry?.counts({ metric: 'requests', arms, grid, latency: false });
}
catch (thrown) {
const { code, message } = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
if (code === 'CANCELLED')
throw thrown;
return { kind: 'unreadable', why: message };
}
}
const hour = 3_600_000;
const halfMinute = 30_000;
async function spreadOf(telemetry, { stable }, now) {
if (telemetry.spread === undefined || stable === undefined)
return undefined;
const { stepMilliseconds, lagMilliseconds } = telemetry.abilities;
const step = Math.ceil(halfMinute / stepMilliseconds) * stepMilliseconds;
const to = Math.floor((now - lagMilliseconds) / step) * step;
try {
const answer = await telemetry.spread({
stable,
grid: { from: to - Math.ceil(hour / step) * step, to, stepMilliseconds: step },
});
return answer.kind === 'told' ? answer.value : undefined;
}
catch (thrown) {
if ((0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).code === 'CANCELLED')
throw thrown;
return undefined;
}
}
}),
36889:
(shared35[36889]),
31909:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  shortReins),
t: () => (  takeReins)
});
const lastMilliseconds = 5_500;
const answerMilliseconds = 1_500;
function takeReins(cancelled, stopwatch) {
const [forward, last, dropped] = [new AbortController(), new AbortController(), new AbortController()];
let [writes, hasCrossed] = [0, false];
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
haste: {
isOn: () => cancelled.aborted,
isMoving: () => {
hasCrossed = writes > 0;
return hasCrossed;
},
},
hasCrossed: () => hasCrossed,
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
haste: { isOn: () => false, isMoving: () => false },
hasCrossed: () => false,
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
var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79283);
function keep(state) {
return {
state,
fence: 0,
leasedUntil: 0,
asked: undefined,
underWay: undefined,
movedAt: undefined,
strayed: false,
judge: (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__  .z)(),
verdict: undefined,
looks: [],
heard: 0,
answered: 0,
untold: [],
fault: undefined,
leftOver: [],
compensated: [],
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
(shared9[94299]),
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
'front-door-classic': inSubscription(() => __webpack_require__.e(  3366).then(__webpack_require__.bind(__webpack_require__, 83366))),
'feature-flag': signedIn(() => __webpack_require__.e(  8149).then(__webpack_require__.bind(__webpack_require__, 78149))),
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
(shared10[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
