import { shared as shared45 } from './shared-45.js';
import { shared as shared57 } from './shared-57.js';
export const id = 5219;
export const ids = [5219];
export const modules = {
5219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
demo: () => (  demo)
});
var playground_playground = __webpack_require__(8121);
var fault = __webpack_require__(88538);
var host_process = __webpack_require__(27368);
var terminal = __webpack_require__(26642);
var wiring_clock = __webpack_require__(76114);
var cli_arguments = __webpack_require__(45836);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/release.js
const speed = 70;
const seed = 7;
var words = __webpack_require__(6238);
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/counting.js
function countOf({ load }, { stable, app }) {
const report = load.report().find(({ site }) => site === app);
if (report === undefined)
return { answered: 0, failed: 0, byNew: { answered: 0, failed: 0 } };
const others = Object.entries(report.byArm).filter(([arm]) => arm !== stable);
return {
answered: report.answered,
failed: report.errors + report.failed,
byNew: {
answered: others.reduce((sum, [, { answered }]) => sum + answered, 0),
failed: others.reduce((sum, [, { errors }]) => sum + errors, 0),
},
};
}
function lastFailure({ requests, state }, release) {
const front = release.frontOf(state);
const failed = requests.filter(({ host, status = 0 }) => host === front && status >= 500);
const at = failed.at(-1)?.at;
return at === undefined ? undefined : Date.parse(at);
}
var world_change = __webpack_require__(31386);
var names = __webpack_require__(62600);
var loading = __webpack_require__(5157);
var run = __webpack_require__(63934);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/clock.js
const longMilliseconds = 15 * 60_000;
function jumpingClock({ state: { clock } }) {
return {
now: () => clock.now().getTime(),
sleep: async (milliseconds, signal) => {
signal?.throwIfAborted();
if (milliseconds >= longMilliseconds)
clock.advance(milliseconds);
else
await wiring_clock .dQ.sleep(Math.ceil(milliseconds / clock.speed), signal);
},
};
}
;// CONCATENATED MODULE: ./lib/shared/cli/demo/screen.js
const columns = 80;
const cells = 10;
function screenOn(log, progress) {
return {
say: text => {
for (const line of text.split('\n'))
log.info(line);
},
happened: (moment, text) => {
const [first = '', ...rest] = wrapped(text, columns - front(moment).length);
const margin = ' '.repeat(front(moment).length);
for (const line of [`${front(moment)}${first}`, ...rest.map(each => `${margin}${each}`)])
log.info(line);
},
meanwhile: (moment, text) => {
const bar = `${front(moment)}${text}`;
progress?.({ line: bar, bar, percent: moment.share });
},
};
}
const heading = '  min:s  new version       what happened, and why';
function front({ since, share }) {
return `${clockTime(since).padStart(7)}  ${drawn(share)} ${(0,split .l)(share).padStart(5)}  `;
}
function drawn(share) {
const filled = share > 0 ? Math.max(1, Math.round((share / 100) * cells)) : 0;
return `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`;
}
function clockTime(milliseconds) {
const seconds = Math.max(0, Math.round(milliseconds / 1_000));
return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
function wrapped(text, width) {
const lines = [];
let line = '';
for (const word of text.split(' ')) {
const longer = line === '' ? word : `${line} ${word}`;
if (longer.length <= width || line === '')
line = longer;
else {
lines.push(line);
line = word;
}
}
return [...lines, line];
}
;// CONCATENATED MODULE: ./lib/shared/cli/demo/rollout.js
async function play(release, stage) {
const { playground, narrator, screen, environment, runtime } = stage;
const { app, perSecond } = release;
const overloaded = playground.load.set([{ site: app, perSecond, returning: 0, path: '/' }]);
if (overloaded !== undefined)
throw new Error(overloaded);
const watch = startWatch(release, playground);
screen.say(heading);
const outputs = new Map();
const host = told({ release, stage, watch, outputs });
const over = new AbortController();
const moving = keepMoving({ release, stage, watch, over: over.signal });
const surroundings = { host, clock: jumpingClock(playground), environment, runtime };
const ending = await (0,run .e)(await pageless(release), surroundings).finally(() => over.abort());
await moving;
narrator.log.info('');
return { ending, outputs, beganAt: watch.beganAt() };
}
function startWatch({ shareIn }, { state }) {
const now = () => state.clock.now().getTime();
let began;
const beganAt = () => {
began ??= now();
return began;
};
return {
beganAt,
look: () => {
const from = beganAt();
return { since: now() - from, share: shareIn(state) };
},
runs: () => began !== undefined,
};
}
async function pageless({ step: name }) {
const step = await (0,loading .$)(name);
if (step === undefined)
throw new Error(`there is no step ${name}`);
return { ...step, look: async (ports, values) => ({ ...(await step.look(ports, values)), document: [] }) };
}
function told({ release, stage, watch, outputs }) {
const { narrator, screen, environment } = stage;
const inputs = { ...release.inputs, ...stage.inputs };
let place = '';
return {
...narrator,
raw: name => inputs[name] ?? environment[(0,names .jJ)(name)],
log: {
...narrator.log,
info: text => screen.happened(watch.look(), text),
notice: text => screen.happened(watch.look(), text),
warning: text => {
if (!stage.noted.has(text))
screen.happened(watch.look(), `note: ${text}`);
stage.noted.add(text);
},
},
progress: ({ line }) => {
const at = line.indexOf(': ');
if (line.slice(0, at) !== place)
screen.happened(watch.look(), line.slice(at + 2).replace(counts, ''));
place = line.slice(0, at);
},
output: (name, value) => void outputs.set(name, value),
finish: () => Promise.resolve(),
};
}
const counts = / \([\d,]+ candidate requests(, at least .+ left)?\)$/;
const restMilliseconds = 250;
async function keepMoving({ release, stage, watch, over }) {
let { bug } = release;
while (!over.aborted) {
if (bug !== undefined && release.shareIn(stage.playground.state) > 0) {
const problem = (0,world_change .P)(bug, stage.playground.state);
if (problem !== undefined)
throw new Error(problem);
bug = undefined;
}
const { answered, failed, byNew } = countOf(stage.playground, release);
const words = `${number(answered)} requests, ${number(byNew.answered)} to the new version, ${number(failed)} failed`;
if (watch.runs())
stage.screen.meanwhile(watch.look(), words);
await wiring_clock .dQ.sleep(restMilliseconds, over).catch(() => undefined);
}
}
function number(amount) {
return amount.toLocaleString('en-US');
}
;// CONCATENATED MODULE: ./lib/shared/cli/demo/result.js
async function tellResult(release, played, stage) {
const { playground, screen } = stage;
if (release.isBrief) {
const { outcome, headline } = played.ending;
const why = outcome !== 'passed' ? `: ${headline}` : '';
screen.say(`   ${'outcome'.padEnd(26)}${outcome}${why}\n`);
return played.ending.outcome === release.ends;
}
const count = countOf(playground, release);
const wanted = release.ends === 'passed' ? 100 : 0;
const share = release.shareIn(playground.state);
const proof = await visitsAfter(count, release, stage);
const rows = [
['outcome', played.ending.outcome],
[
'requests of users',
`${number(count.answered)}, of which ${number(count.byNew.answered)} met the new version`,
],
['failed', failedOf(count)],
...detection(release, played, stage),
['traffic now', `${(0,split .l)(share)} to the new version`],
['the next requests', `${number(proof.byNew)} of ${number(proof.answered)} met the new version`],
];
for (const [name = '', value = ''] of rows)
screen.say(`   ${name.padEnd(26)}${value}`);
screen.say('');
const isThere = release.ends === 'passed' ? proof.byNew === proof.answered : proof.byNew === 0;
return played.ending.outcome === release.ends && share === wanted && proof.answered > 0 && isThere;
}
function failedOf({ answered, failed, byNew }) {
const share = answered === 0 ? 0 : (failed / answered) * 100;
const where = failed === 0 ? '' : `, ${number(byNew.failed)} of them at the new version`;
return `${number(failed)} (${(0,split .l)(share)})${where}`;
}
function detection(release, { outputs, beganAt }, { playground }) {
const detected = outputs.get('time-to-detect') ?? '';
if (detected === '')
return [];
const last = lastFailure(playground, release);
return [
['time to detect', `${(0,words .Ln)(Number(detected) * 1_000)}, since its first failing minute`],
...lateness(outputs.get('plan') ?? ''),
...(last === undefined ? [] : [['the last failed request', `at ${clockTime(last - beganAt)}`]]),
];
}
function lateness(printed) {
const plan = printed === '' ? undefined : JSON.parse(printed);
const isTold = typeof plan === 'object' && plan !== null && 'lagMilliseconds' in plan;
return isTold ? [["Azure's metrics come", `${(0,words .Ln)(Number(plan.lagMilliseconds))} late`]] : [];
}
const enough = 200;
const patienceMilliseconds = 5_000;
async function visitsAfter(before, release, { playground }) {
const deadline = wiring_clock .dQ.now() + patienceMilliseconds;
for (;;) {
const { answered, byNew } = countOf(playground, release);
const visits = { answered: answered - before.answered, byNew: byNew.answered - before.byNew.answered };
if (visits.answered >= enough || wiring_clock .dQ.now() >= deadline)
return visits;
await wiring_clock .dQ.sleep(50);
}
}
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var default_world = __webpack_require__(60676);
var front_door_live = __webpack_require__(66043);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/front-door.js
const profile = 'payments-fd';
const bad = 'orders-fd';
const errorRate = 0.2;
function shareOf(name, candidate, { frontDoors }) {
const live = frontDoors.profiles.find(each => each.name === name);
const origins = live?.asked.originGroups[0]?.origins ?? [];
const weights = origins.map(each => ({ name: each.name, weight: (0,front_door_live .Ol)(each) ? (0,front_door_live .mm)(each) : 0 }));
const sum = weights.reduce((all, { weight }) => all + weight, 0);
return ((weights.find(each => each.name === candidate)?.weight ?? 0) / Math.max(1, sum)) * 100;
}
const frontOf = (name, { frontDoors }) => frontDoors.profiles.find(each => each.name === name)?.asked.endpoints[0]?.hostName;
const goodOnFrontDoor = {
step: 'canary-shift',
title: 'A good release',
story: 'payments lies behind Front Door. Its new version waits in the origin that is off. A change takes ten minutes to the edges here, and is only believed once the requests of each origin show it.',
inputs: {
target: 'front-door',
'resource-group': 'rg-prod',
profile,
'origin-group': 'payments',
candidate: 'idle',
ladder: '10%/5m, 100%',
watch: '2m',
},
app: profile,
perSecond: 5,
stable: 'production',
frontOf: state => frontOf(profile, state),
shareIn: state => shareOf(profile, 'green', state),
ends: 'passed',
};
const badOnFrontDoor = {
step: 'canary-shift',
title: 'A bad release',
story: `The same of orders, whose new version fails for ${errorRate * 100} % of what users ask for. Going back is written at once, and users are on the bad version until the edges know of it.`,
inputs: {
target: 'front-door',
'resource-group': 'rg-prod',
profile: bad,
'origin-group': 'payments',
candidate: 'idle',
ladder: '10%/10m, 100%',
},
app: bad,
perSecond: 8,
stable: 'production',
frontOf: state => frontOf(bad, state),
shareIn: state => shareOf(bad, 'green', state),
ends: 'rolled-back',
};
const bugOnFrontDoor = {
name: 'bug-that-only-users-meet',
about: 'As soon as users come to it, the new version of orders fails for some of them.',
events: [
{
on: { method: 'PATCH', path: `/profiles/${bad}/originGroups/payments/origins/`, nth: 2 },
do: { kind: 'world', value: { sites: { orders: { staging: { errorRate } } } } },
},
],
};
function frontDoorWorld() {
const world = (0,default_world .K)();
const [first] = world.frontDoors ?? [];
if (first === undefined)
return world;
const hosts = {
blue: 'orders.azurewebsites.net',
green: 'orders-staging.azurewebsites.net',
};
const own = (text) => text.replaceAll(profile, bad);
const second = {
...first,
name: bad,
distances: {},
endpoints: first.endpoints.map(endpoint => ({
...endpoint,
hostName: endpoint.hostName.replace('payments', 'orders'),
routes: endpoint.routes.map(route => ({
...route,
properties: JSON.parse(own(JSON.stringify(route.properties))),
})),
})),
originGroups: first.originGroups.map(group => ({
...group,
origins: group.origins.map(origin => {
const hostName = hosts[origin.name] ?? (0,front_door_live .w4)(origin);
return { ...origin, properties: { ...origin.properties, hostName, originHostHeader: hostName } };
}),
})),
};
return { ...world, frontDoors: [first, second] };
}
var lookup = __webpack_require__(94143);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/promotion.js
const policy = `version: 1
service: payments
artifact: { image: contoso.azurecr.io/payments }
defaults: { sign: key, signing-key: { secret: RECORD_KEY } }
environments:
  test:
    target: { kind: container-apps, resource-group: rg-prod, app: payments-test }
    ladder: instant
  staging:
    after: { test: 30m }
    target: { kind: container-apps, resource-group: rg-prod, app: payments-staging }
    ladder: [50%/2m, 100%]
    watch: 0s
    on-undecided: accept # users come only while a release plays: the hour before says nothing
  production:
    after: { staging: 2h }
    target: { kind: container-apps, resource-group: rg-prod, app: payments }
    ladder: [10%/2m, 50%/2m, 100%]
    watch: 2m
    on-undecided: accept
    on-no-data: roll-back
    ask-when: { rolled-back-within: 1h }
    windows: { deny: [{ from: 2030-12-24, to: 2030-12-26, why: holidays }] }
`;
const digests = { good: `sha256:${'a3'.repeat(32)}`, bad: `sha256:${'b7'.repeat(32)}` };
const perSecond = { test: 1, staging: 4, production: 8 };
const appOf = (environment) => environment === 'production' ? 'payments' : `payments-${environment}`;
const revisionOf = (environment, version) => `${appOf(environment)}--d${digests[version].slice('sha256:'.length, 19)}`;
function release(environment, version, told) {
const app = appOf(environment);
const own = revisionOf(environment, version);
return {
step: 'promote',
inputs: { environment, artifact: digests[version], 'wait-for': '3h' },
app,
perSecond: perSecond[environment],
stable: version === 'good' ? `${app}--v1` : revisionOf(environment, 'good'),
frontOf: ({ containerApps }) => {
const found = containerApps.apps.find(({ name }) => name === app);
return found && (0,lookup .gM)(found);
},
shareIn: state => promotion_shareOf(app, own, state),
...told,
};
}
function promotion_shareOf(app, revision, { containerApps }) {
const entries = containerApps.apps.find(({ name }) => name === app)?.split.entries ?? [];
return entries.find(entry => entry.revision === revision)?.weight ?? 0;
}
const promotion_errorRate = 0.2;
const promotions = [
release('test', 'good', {
title: 'A good release, into test',
story: 'payments has a new image. In test it gets everything at once.',
ends: 'passed',
isBrief: true,
}),
release('staging', 'good', {
title: 'On to staging',
story: 'First it soaks in test for 30 minutes; the clock jumps over them. Then half of the users of staging come to it.',
ends: 'passed',
isBrief: true,
}),
release('production', 'good', {
title: 'And into production',
story: 'After two hours in staging, 10 % and 50 % of the users, and then all of them; who comes next is judged as well.',
ends: 'passed',
}),
release('production', 'bad', {
title: 'Somebody skips staging',
story: 'The next image, straight into production.',
ends: 'refused',
isBrief: true,
}),
release('test', 'bad', {
title: 'The right way, then: test',
story: 'Nothing is wrong with it there.',
ends: 'passed',
isBrief: true,
}),
release('staging', 'bad', {
title: 'Staging',
story: 'Nor here.',
ends: 'passed',
isBrief: true,
}),
release('production', 'bad', {
title: 'A bad release, in production',
story: `Probes find it well, and ${promotion_errorRate * 100} % of what the users of production ask for fails.`,
bug: { containerApps: { payments: { [revisionOf('production', 'bad')]: { errorRate: promotion_errorRate } } } },
ends: 'rolled-back',
}),
];
function promotionWorld() {
const world = (0,default_world .K)();
const { containers } = world;
const [model] = containers?.apps ?? [];
if (containers === undefined || model === undefined)
throw new Error('the default world has no container app');
const named = (name) => {
return JSON.parse(JSON.stringify(model).replaceAll(model.name, name));
};
const apps = ['test', 'staging', 'production'].map(environment => named(appOf(environment)));
return { ...world, sites: [], containers: { ...containers, apps } };
}
var admission_words = __webpack_require__(66180);
var verifying = __webpack_require__(12437);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/records.js
async function recordsHold(folder, kept, stage) {
const { screen } = stage;
screen.say('What happened was signed, each record on top of the one of the environment before:\n');
const right = [];
for (const digest of kept.digests) {
const name = `${(0,admission_words .VK)(digest).slice('sha256:'.length)}.pack.jsonl`;
screen.say(`   azure-promote record verify ${name} --public-key records.pem`);
const path = (0,external_node_path_.join)(folder, name);
await packed(path, digest, { kept, stage });
const { rows } = await (0,verifying .p)({
path,
publicKey: kept.publicKey,
allowUnsigned: false,
now: jumpingClock(stage.playground).now(),
});
const failed = rows.filter(({ why }) => why !== undefined).length;
screen.say(`   ${'records'.padEnd(26)}${rows.length - failed} held, ${failed} failed\n`);
right.push(failed === 0 && rows.length > 0);
}
return right.every(each => each);
}
async function packed(path, digest, { kept, stage }) {
const { narrator, environment, runtime } = stage;
const step = await (0,loading .$)('record-promotion');
if (step === undefined)
throw new Error('there is no step record-promotion');
const inputs = {
service: kept.service,
environment: kept.environment,
ledger: kept.ledger,
'signing-key': kept.privateKey,
digest,
pack: path,
};
const host = {
...narrator,
raw: (name) => inputs[name],
log: { ...narrator.log, info: () => undefined, notice: () => undefined },
output: () => undefined,
summary: () => Promise.resolve(),
finish: () => Promise.resolve(),
};
await (0,run .e)(step, { host, clock: wiring_clock .dQ, environment, runtime });
}
;// CONCATENATED MODULE: ./lib/shared/cli/demo/stories.js
const about = `on a local Azure whose time runs ${speed} times faster than yours.
Visitors send requests over sockets, and the platform's own metrics judge, as they
do on Azure. Nothing leaves this machine. Ctrl-C cancels: see how it goes back.
`;
const usualStory = {
world: promotionWorld,
releases: promotions,
preface: () => `One service, three environments and one policy, ${about}
promotion.yml:

${policy.replace(/^/gm, '   ').trimEnd()}
`,
prepare: async (folder) => {
const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', {
namedCurve: 'P-256',
publicKeyEncoding: { type: 'spki', format: 'pem' },
privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const ledger = `file:${(0,external_node_path_.join)(folder, 'ledger')}`;
const keyPath = (0,external_node_path_.join)(folder, 'records.pem');
await (0,promises_.writeFile)(keyPath, publicKey);
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'promotion.yml'), `${policy}ledger: ${ledger}\n`);
const kept = { service: 'payments', environment: 'production', digests: Object.values(digests), ledger };
return {
inputs: { policy: (0,external_node_path_.join)(folder, 'promotion.yml') },
environment: { RECORD_KEY: privateKey },
finish: stage => recordsHold(folder, { ...kept, privateKey, publicKey: keyPath }, stage),
};
},
farewell: 'one release in production, one refused on its way past staging, one taken back',
};
const stories = {
'front-door': {
world: frontDoorWorld,
scenario: bugOnFrontDoor,
releases: [goodOnFrontDoor, badOnFrontDoor],
preface: page => `Two releases ${about}The clock of the propagation runs on the live page: ${page}/\n`,
prepare: async (folder) => ({ inputs: { ledger: `file:${(0,external_node_path_.join)(folder, 'ledger')}` }, environment: {} }),
farewell: 'one release at 100 %, one taken back',
},
};
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/shared/cli/demo/temporary-folder.js
async function inTemporaryFolder(work) {
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-promote-'));
try {
return await work(folder);
}
finally {
await (0,promises_.rm)(folder, { recursive: true, force: true });
}
}
;// CONCATENATED MODULE: ./lib/shared/cli/demo/demo.js
async function demo(words, io) {
if (words.some(cli_arguments .n))
return void io.stdout.write(usage);
const story = storyIn(words);
const beganAt = wiring_clock .dQ.now();
const narrator = (0,terminal.terminal)(io, { flags: {}, json: false });
const isWatched = io.stdout.isTTY === true && io.env['TERM'] !== 'dumb';
const screen = screenOn(narrator.log, isWatched ? narrator.progress : undefined);
const { world, scenario, farewell } = story;
const playground = await (0,playground_playground .K)({ seed: seed, speed: speed, world: world(), ...(scenario && { scenario }) });
try {
await inTemporaryFolder(async (folder) => {
const { inputs, environment: further, finish } = await story.prepare(folder);
const environment = { ...environmentOf(io, playground.environment), ...further };
const stage = {
playground,
narrator,
screen,
environment,
runtime: io.version,
inputs,
noted: new Set(),
};
const isPlayed = await show(story, stage);
const isRight = isPlayed && ((await finish?.(stage)) ?? true);
const seconds = Math.round((wiring_clock .dQ.now() - beganAt) / 1_000);
screen.say(lastWords(isRight ? farewell : undefined, seconds, narrator.cancelled.aborted));
io.exitCode = isRight ? 0 : 1;
});
}
finally {
await playground.stop();
await (0,host_process .zd)(io);
}
}
const usage = `Watch good and bad releases on a local Azure.

Usage: azure-promote demo [--target front-door]
`;
function storyIn([flag, name = '', ...rest]) {
if (flag === undefined)
return usualStory;
const [word, value = name] = flag.split('=');
const strange = word === '--target' ? rest[0] : flag;
const hint = `run azure-promote demo, or azure-promote demo --target ${Object.keys(stories).join(' or ')}`;
if (strange !== undefined) {
throw new fault .v('INPUT_INVALID', `demo does not take ${JSON.stringify(strange.slice(0, 60))}`, { hint });
}
const story = stories[value];
if (story !== undefined)
return story;
const got = value === '' ? 'nothing' : JSON.stringify(value.slice(0, 60));
throw new fault .v('INPUT_INVALID', 'the demo has no such target', {
facts: { '--target': `expected ${Object.keys(stories).join(', ')}, got ${got}` },
hint,
});
}
function environmentOf({ env }, ofPlayground) {
const kept = Object.entries(env).filter(([name]) => !name.startsWith('AZURE_PROMOTE_'));
return { ...Object.fromEntries(kept), ...ofPlayground };
}
async function show({ releases, preface }, stage) {
const { screen, narrator, playground } = stage;
screen.say(preface(playground.url));
const right = [];
for (const [at, release] of releases.entries()) {
if (narrator.cancelled.aborted)
return false;
screen.say(introduction(at + 1, release));
const played = await play(release, stage);
right.push(await tellResult(release, played, stage));
}
return right.every(each => each);
}
function introduction(at, { title, story, step, inputs, perSecond }) {
const flags = Object.entries(inputs).map(([name, value]) => `--${name} ${/[ ,%]/.test(value) ? `'${value}'` : value}`);
return [
`${at}. ${title}`,
'',
...wrapped(`${story} ${usersWords(perSecond)}`, columns - 3).map(line => `   ${line}`),
'',
`   azure-promote ${step} \\\n     ${flags.join(' \\\n     ')}`,
'',
].join('\n');
}
function usersWords(perSecond) {
return perSecond === 1 ? 'One user comes in a second.' : `${perSecond} users come in a second.`;
}
function lastWords(farewell, seconds, isCancelled) {
if (isCancelled)
return 'Cancelled. What users were sent to was taken back first, as told above.';
if (farewell === undefined)
return `Not as it should be, after ${seconds} s. A busy machine? Otherwise please report it.`;
return `All went as it should, in ${seconds} s: ${farewell}.
To try your own: node dist/cli.js playground keeps such an Azure running.`;
}
}),
49297:
(shared45[49297]),
15372:
(shared45[15372]),
51337:
(shared45[51337]),
26642:
(shared57[26642]),
66180:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sh: () => (  durationWords),
VK: () => (  shortDigest),
rr: () => (  timeWords)
});
function shortDigest(digest) {
const match = /^(sha256:)?([0-9a-f]{12})[0-9a-f]*$/.exec(digest);
return match === null ? digest.slice(0, 40) : `${match[1] ?? ''}${match[2]}`;
}
function timeWords(milliseconds) {
return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function durationWords(milliseconds) {
const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
const words = parts.filter(part => part !== '').join(' ');
return words === '' ? '0 min' : words;
}
}),
6238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jr: () => (  spanBetween),
Ln: () => (  span),
U9: () => (  count),
n$: () => (  moment),
uM: () => (  share)
});
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
function span(milliseconds) {
const whole = Math.max(0, Math.round(milliseconds / second)) * second;
if (whole === 0)
return milliseconds > 0 ? `${Math.ceil(milliseconds)} ms` : '0 s';
const [hours, minutes, seconds] = [
Math.floor(whole / hour),
Math.floor((whole % hour) / minute),
Math.floor((whole % minute) / second),
];
const parts = [
...(hours > 0 ? [`${hours} h`] : []),
...(minutes > 0 ? [`${minutes} min`] : []),
...(seconds > 0 ? [`${seconds} s`] : []),
];
return parts.join(' ');
}
function spanBetween({ best, worst }) {
return span(best) === span(worst) ? span(best) : `${span(best)} to ${span(worst)}`;
}
const share = _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__  .l;
function count(amount, one, many = `${one}s`) {
return `${amount} ${amount === 1 ? one : many}`;
}
function moment(milliseconds) {
const inRange = Math.abs(milliseconds) <= 8.64e15;
return inRange ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : 'an unknown time';
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
