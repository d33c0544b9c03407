export const id = 6566;
export const ids = [6566];
export const modules = {
16482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  backByHand)
});
function backByHand(place) {
return commands[place.kind](place, coordinatesOf(place.resource));
}
function coordinatesOf(resource) {
const parts = resource.split('/');
return { subscription: parts[2] ?? '', group: parts[4] ?? '', name: parts.at(-1) ?? '' };
}
const commands = {
'app-service': ({ split, candidate, isExchanged }, at) => {
const where = `--name ${word(at.name)} ${inGroup(at)}`;
const others = shares(split).filter(([name]) => name !== 'production');
const rules = others.length === 0
? `az webapp traffic-routing clear ${where}`
: `az webapp traffic-routing set ${where} --distribution ${others.map(([name, share]) => word(`${name}=${share}`)).join(' ')}`;
if (!isExchanged)
return [rules];
return [
`az webapp deployment slot swap ${where} --slot ${word(candidate)} --target-slot production`,
rules,
];
},
'container-apps': ({ split }, at) => {
const where = `--name ${word(at.name)} ${inGroup(at)}`;
const weights = Object.entries(split).map(([name, share]) => word(`${name}=${share}`));
const active = shares(split).map(([name]) => `az containerapp revision activate ${where} --revision ${word(name)}`);
return [...active, `az containerapp ingress traffic set ${where} --revision-weight ${weights.join(' ')}`];
},
'traffic-manager': ({ split }, at) => {
const where = `--profile-name ${word(at.name)} ${inGroup(at)} --type externalEndpoints`;
return Object.entries(split).map(([name, share]) => {
const state = share > 0
? `--endpoint-status Enabled --weight ${Math.max(1, Math.round(share * 10))}`
: '--endpoint-status Disabled';
return `az network traffic-manager endpoint update ${where} --name ${word(name)} ${state}`;
});
},
'front-door': ({ split, part = 'ORIGIN_GROUP' }, at) => {
const where = `--profile-name ${word(at.name)} --origin-group-name ${word(part)} ${inGroup(at)}`;
const ordered = Object.entries(split).sort(([, one], [, other]) => other - one);
return ordered.map(([name, share]) => {
const state = share > 0
? `--enabled-state Enabled --weight ${Math.max(1, Math.round(share * 10))}`
: '--enabled-state Disabled';
return `az afd origin update ${where} --origin-name ${word(name)} ${state}`;
});
},
'feature-flag': flagByHand,
'gateway-api': routeByHand,
command: ({ resource, split }) => {
const line = JSON.stringify({ protocol: 1, id: 'by-hand', verb: 'write', split });
return [`printf '%s\\n' ${word(line)} | ${resource}`];
},
};
const flagType = 'application/vnd.microsoft.appconfig.ff+json;charset=utf-8';
function flagByHand({ resource, split, stable, candidate }) {
const url = new URL(resource);
const key = decodeURIComponent(url.pathname.replace(/^\/kv\//, ''));
const label = url.searchParams.get('label');
const named = `--key ${word(key)}${label === null ? '' : ` --label ${word(label)}`}`;
const where = `--endpoint ${url.origin} --auth-mode login ${named}`;
const filter = `.conditions.client_filters[]|select(.name=="Microsoft.Targeting").parameters.Audience.DefaultRolloutPercentage`;
const isTargeting = candidate === 'on' && stable === 'off';
const change = isTargeting
? `(${filter})=${split[candidate] ?? 0}`
: `(.allocation.percentile[]|select(.variant==${JSON.stringify(candidate)}).variant)=${JSON.stringify(stable)}`;
return [
`az appconfig kv show ${where} --query value --output tsv | jq ${word(change)} > flag.json`,
`az appconfig kv set ${where} --content-type ${word(flagType)} --value @flag.json --yes`,
];
}
function routeByHand({ resource, split }) {
const [, namespace = '', name = ''] = /\/namespaces\/([^/]+)\/httproutes\/([^/]+)$/.exec(resource) ?? [];
const where = `httproute ${word(name)} --namespace ${word(namespace)}`;
const backends = '.spec.rules[]|select((.backendRefs//[])|length>1)|.backendRefs[]';
const fine = Object.values(split).every(Number.isInteger) ? 1 : 100;
const weights = Object.entries(split).map(([arm, share]) => `(${backends}|select(.name==${JSON.stringify(arm)})).weight=${Math.round(share * fine)}`);
const kept = '{metadata:{resourceVersion:.metadata.resourceVersion},spec:{rules:.spec.rules}}';
return [
`kubectl get ${where} --output json | jq ${word([...weights, kept].join('|'))} > rules.json`,
`kubectl patch ${where} --type merge --patch-file rules.json`,
];
}
function inGroup({ group, subscription }) {
return `--resource-group ${word(group)} --subscription ${word(subscription)}`;
}
function shares(split) {
return Object.entries(split).filter(([, share]) => share > 0);
}
function word(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
}),
79795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  byHand)
});
var by_hand = __webpack_require__(16482);
;// CONCATENATED MODULE: ./lib/shared/steps/rollback/shares-before.js
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
var kinds = __webpack_require__(21404);
var standing_order = __webpack_require__(40653);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/by-hand.js
function byHand(order, state) {
const { plan, before, given } = order;
const kind = kinds .xV.find(each => each === given['target']);
const resource = (0,standing_order .KU)(order);
if (kind === undefined || resource === '')
return [];
const { stable, candidate } = plan;
const part = given['origin-group'];
return (0,by_hand .W)({
kind,
resource,
...(part !== undefined && { part }),
split: sharesBefore(kind, (0,standing_order .v7)(before), stable),
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
const { place, chosen } = (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__  .b)(wiring);
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
61517:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => (  reach),
m: () => (  rawFor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62600);
var _rollout_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39761);
var _rollout_evidence_collector_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57161);
var _rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78528);
var _rollout_ports_connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20096);
var _rollout_ports_smoking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99494);
var _rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67526);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40653);
async function reach({ ground, books, order, goesOn }) {
const { reins, common, place, own } = ground;
const wiring = { ...ground.wiring, raw: rawFor(order, ground.wiring.raw) };
const { host, environment } = wiring;
const connected = await (0,_rollout_ports_connect_js__WEBPACK_IMPORTED_MODULE_3__  .u)(wiring, reins);
await connected.signInNow();
const { promotion, candidate } = order.plan;
const evidence = goesOn ? await evidenceFor({ wiring, connected, order, ground }) : {};
const smoke = (0,_rollout_ports_smoking_js__WEBPACK_IMPORTED_MODULE_4__  .p)(wiring, promotion);
const path = (0,_rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_2__  .H)(promotion, { named: undefined, ledger: place, environment });
const lacked = goesOn ? (common.skew?.message ?? evidence.lacked) : 'it was told to raise nothing';
const means = {
books,
targets: await connected.targets(common.clock, candidate),
...(evidence.collector && { evidence: evidence.collector }),
...(smoke && { smoke }),
clock: common.clock,
reins,
journal: (0,_rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_2__  ._)(path, host.log.warning),
host: { log: host.log, ...(host.persist && { persist: host.persist }) },
thisRun: own,
};
return { connected, means, ...(lacked !== undefined && { lacked }) };
}
function rawFor({ given }, raw) {
refuseStrangeProgram(given, raw);
const named = Object.entries(_rollout_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_1__  ._Q).flatMap(([name, { kind }]) => kind.name === 'secret' ? [] : [name]);
return { ...raw, get: name => (named.includes(name) ? given[name] : raw.get(name)) };
}
function refuseStrangeProgram({ target, ...given }, { get, host }) {
if (target !== 'command' || get('run-commands') === 'true')
return;
const isOwn = ['program', 'program-arguments'].every(name => get(name) === given[name]);
if (isOwn)
return;
const allowing = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_7__  .lO)('run-commands', host);
const program = (given['program'] ?? '').slice(0, 200);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_UNSUITABLE', `the ledger names a program of the target command: ${program}`, {
hint: `programs of a ledger run where ${allowing} is true; set it where you trust everybody who writes to that ledger`,
facts: { program },
});
}
async function evidenceFor({ wiring, connected, order, ground }) {
const { plan, setup, arms } = order;
const { clock } = ground.common;
if (!plan.judged)
return {};
if (setup === undefined || arms === undefined)
return { lacked: 'the order does not say what is judged' };
try {
const resource = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_6__  .KU)(order);
const telemetry = await (0,_rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_5__  .G)({ wiring, connected, clock }, resource);
if (telemetry === undefined)
return { lacked: 'nobody counts requests' };
const silence = await unreadable(telemetry, { setup, arms, ground });
if (silence !== undefined)
return { lacked: silence };
const spread = await (0,_rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_5__  .j)(telemetry, arms, clock.now());
return { collector: (0,_rollout_evidence_collector_js__WEBPACK_IMPORTED_MODULE_8__  .S)({ telemetry, setup, arms, ...(spread && { spread }) }) };
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
15506:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  compensate)
});
var fault = __webpack_require__(88538);
var happened = __webpack_require__(5526);
var standing = __webpack_require__(86175);
;// CONCATENATED MODULE: ./lib/shared/steps/rollback/compensation.js
function compensationsOf({ compensations }) {
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
function readTraffic({ given, before }) {
const texts = textsIn(given);
const wire = bodyIn(before);
if (texts !== undefined && wire !== undefined)
return { kind: 'traffic', given: texts, before: wire };
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
var settle = __webpack_require__(14704);
var reach = __webpack_require__(61517);
var connect = __webpack_require__(20096);
var standing_order = __webpack_require__(40653);
var process = __webpack_require__(56808);
var names = __webpack_require__(62600);
var groups = __webpack_require__(88457);
var clock = __webpack_require__(76114);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/command.js
const mostOutputBytes = 20_000;
const mostWords = 300;
async function runCommand(command, { ground, runsCommands }) {
const line = commandLine(command);
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
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/compensating.js
async function compensate(work) {
const { books, ground, promotion } = work;
const { log } = ground.wiring.host;
const found = await registered(books, promotion).catch(thrown => {
log.warning(`what else is to be undone is not known: ${(0,fault .P)(thrown).message}`);
return [];
});
const done = [];
for (const compensation of found) {
const compensated = await undo(compensation, work);
log.info(`${compensated.name}: ${compensated.result}, ${compensated.words}`);
if (compensated.result === 'undone')
await tell(work, compensated.name);
done.push(compensated);
}
return done;
}
async function registered(books, id) {
const promotion = (0,standing .b)(await books.read(), id);
return promotion === undefined ? [] : compensationsOf(promotion);
}
async function undo({ name, undo: what }, work) {
const { ground, runsCommands } = work;
try {
switch (what.kind) {
case 'traffic': {
const words = await bringBack(what, ground);
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
return { name, result: 'failed', words: `${code}: ${message} (${hint})`, byHand: [] };
}
}
async function bringBack({ given, before }, { wiring, reins, common }) {
const connected = await (0,connect .u)({ ...wiring, raw: (0,reach .m)({ given }, wiring.raw) }, reins);
const { back } = await connected.targets(common.clock);
const receipt = await back.restore((0,standing_order .v7)(before));
if (receipt.unchanged)
return `${connected.named.name} is as it was`;
const settled = await (0,settle .G9)(back, receipt, { clock: common.clock, signal: reins.last });
if (settled.kind === 'seen')
return `${connected.named.name} is back`;
throw new Error(`the traffic of ${connected.named.name} was sent back, and is not seen there`);
}
async function tell({ books, ground, promotion }, name) {
const entry = () => (0,happened .M)({ kind: 'compensation-done', promotion, name }, { at: ground.common.clock.now(), by: ground.own.driver });
try {
await books.add(() => [entry()]);
}
catch (thrown) {
ground.wiring.host.log.warning(`the ledger was not told that ${name} is undone: ${(0,fault .P)(thrown).message}`);
}
}
})
};
