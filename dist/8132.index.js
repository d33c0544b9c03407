import { shared as shared30 } from './shared-30.js';
import { shared as shared31 } from './shared-31.js';
export const id = 8132;
export const ids = [8132];
export const modules = {
13005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  refuseShare)
});
function refuseShare(abilities, percent) {
const { grainPercent, rangePercent, zero, hundred } = abilities;
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return 'a share lies between 0 % and 100 %';
if (percent === 0)
return zero === 'never' ? 'this target cannot show 0 %' : undefined;
if (percent === 100)
return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
const steps = percent / grainPercent;
if (Math.abs(steps - Math.round(steps)) > 1e-9) {
return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
}
if (percent < rangePercent.from || percent > rangePercent.to) {
return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
}
return undefined;
}
}),
42384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  conflict),
i: () => (  culprit)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const lookBackMilliseconds = 2 * 3_600_000;
async function conflict(found, blame) {
const { words, facts } = await who(blame);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_CONFLICT', `the traffic is no longer what was read before: ${words}`, {
facts: { found, ...facts },
});
}
async function culprit(blame) {
const change = await lastChange(blame);
return change === undefined || 'why' in change ? {} : { by: change.by, at: change.at };
}
async function who(blame) {
const change = await lastChange(blame);
if (change === undefined) {
return {
words: 'the activity log does not tell yet who changed it; it is up to 20 minutes late',
facts: {},
};
}
if ('why' in change) {
return {
words: 'who changed it cannot be read from the activity log',
facts: { 'activity-log': change.why },
};
}
const { by, at, operation } = change;
return {
words: `the activity log names ${by}, at ${at}`,
facts: { 'changed-by': by, 'changed-at': at, operation },
};
}
async function lastChange({ log, place, now, since }) {
const found = await log.changes({ ...place, since: since ?? now - lookBackMilliseconds });
return found.kind === 'known' ? found.changes[0] : { why: found.why };
}
}),
88132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
containerAppsTarget: () => (  containerAppsTarget)
});
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/abilities.js
const seconds = 1_000;
const propagationMilliseconds = 15 * seconds;
const containerAppsAbilities = {
grainPercent: 1,
rangePercent: { from: 1, to: 99 },
zero: 'exact',
hundred: 'exact',
atomic: true,
verifiable: 'exactly',
settling: { expectedMilliseconds: propagationMilliseconds + 5 * seconds, worstMilliseconds: 300 * seconds },
stickyMilliseconds: 0,
independent: true,
pinnedAtRollback: 'Nobody is pinned: every request is split anew, and session affinity does not exist while several revisions are active.',
promotion: 'weights',
leastRoles: [
{
role: 'Container Apps Contributor',
scope: 'the container app',
why: 'reads revisions and replicas, sets weights and labels, makes a revision, activates and deactivates revisions',
},
{
role: 'Reader',
scope: 'the resource group',
why: "names who made somebody else's change, and follows a change by its operation; without it the name is missing, and the app itself is watched",
},
],
};
var fault = __webpack_require__(88538);
var blame = __webpack_require__(42384);
var settle = __webpack_require__(14704);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/live/ingress.js
function ingressOf(app) {
const { ingress, activeRevisionsMode } = app.configuration ?? {};
if (!ingress)
return undefined;
const mode = activeRevisionsMode ?? 'Single';
const given = ingress.traffic ?? [];
const told = given.length === 0 || isSingle(mode) ? [{ latestRevision: true, weight: 100 }] : given;
const latest = app.latestReadyRevisionName ?? app.latestRevisionName ?? '';
const entries = told.map(each => entryOf(each, latest));
const following = told.filter(({ latestRevision }) => latestRevision === true);
return { mode, entries, latestWeight: following.reduce((sum, { weight }) => sum + (weight ?? 0), 0) };
}
function isSingle(mode) {
return mode.toLowerCase() === 'single';
}
function isMultiple({ mode }) {
return mode.toLowerCase() === 'multiple';
}
function isSplittable(ingress) {
return isMultiple(ingress) && ingress.latestWeight === 0;
}
function entryOf({ revisionName, latestRevision, weight, label }, latest) {
const revision = latestRevision === true ? latest : (revisionName ?? '');
return { revision, weight: weight ?? 0, ...(label && { label }) };
}
function shareIn(entries, revision) {
const own = entries.filter(entry => isSame(entry.revision, revision));
return own.reduce((sum, { weight }) => sum + weight, 0);
}
function entriesFor(entries, split) {
const placed = new Set();
const kept = entries.map(({ revision, ...entry }) => {
const weight = placed.has(revision) ? 0 : (split[revision] ?? 0);
placed.add(revision);
return { ...entry, revision, weight };
});
const added = Object.entries(split).flatMap(([revision, weight]) => placed.has(revision) ? [] : [{ revision, weight }]);
return [...kept, ...added].filter(({ weight, label }) => weight > 0 || label !== undefined);
}
function labelled(entries, revision, label) {
const freed = entries.map(entry => (entry.label === label ? withoutLabel(entry) : entry));
const own = freed.findIndex(entry => isSame(entry.revision, revision) && entry.label === undefined);
const marked = own < 0
? [...freed, { revision, weight: 0, label }]
: freed.map((entry, index) => (index === own ? { ...entry, label } : entry));
return marked.filter(entry => entry.weight > 0 || entry.label !== undefined);
}
function withoutLabel({ revision, weight }) {
return { revision, weight };
}
function trafficOf(entries) {
return entries.map(({ revision, weight, label }) => ({
revisionName: revision,
weight,
...(label !== undefined && { label }),
}));
}
function sameEntries(one, other) {
return canonical(one) === canonical(other);
}
function canonical(entries) {
const telling = entries.filter(({ weight, label }) => weight > 0 || label !== undefined);
return JSON.stringify(telling.map(({ revision, weight, label = '' }) => [revision.toLowerCase(), weight, label]).sort());
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/live/picture.js
async function lookAt({ client, at, candidate }) {
const read = Promise.all([client.app(at), client.revisions(at)]);
const [app, listed] = await read.catch(thrown => suggestApps(thrown, client, at));
const { id, location } = app;
if (id === undefined || !location) {
throw new fault .v('HTTP_UNREADABLE', `the answer for container app ${at.app} is not a resource`);
}
const told = ingressOf(app);
if (told === undefined)
throw withoutIngress(at);
const revisions = newestFirst(listed.flatMap(each => (each.name === undefined ? [] : { ...each, name: each.name })));
const entries = told.entries.map(entry => ({ ...entry, revision: nameIn(revisions, entry.revision) }));
const ingress = { ...told, entries };
if (revisions.length === 0) {
throw new fault .v('HTTP_UNREADABLE', `Azure lists no revision of container app ${at.app}, not even one that stopped`);
}
const named = revisions.find(({ name }) => isSame(name, candidate ?? ''))?.name;
const arms = revisions.filter(({ name, active }) => active === true || shareIn(entries, name) > 0 || name === named);
const shares = Object.fromEntries(
arms.map(({ name, active }) => [name, active === true ? shareIn(entries, name) : 0]));
return {
id,
location,
app,
ingress,
arms,
revisions,
shares,
stable: stableOf(arms, shares, named),
candidate: named,
guard: guardOf(ingress, revisions),
};
}
function nameIn(revisions, name) {
return revisions.find(each => isSame(each.name, name))?.name ?? name;
}
function revisionIn({ revisions }, name) {
return revisions.find(each => isSame(each.name, name));
}
function isActive(picture, name) {
return revisionIn(picture, name)?.active === true;
}
function isUnderWay({ app }) {
return app.provisioningState === 'InProgress';
}
function newestFirst(revisions) {
const madeAt = ({ createdTime }) => createdTime?.getTime() ?? 0;
return [...revisions].sort((one, other) => madeAt(other) - madeAt(one));
}
function stableOf(arms, shares, candidate) {
const busiest = [...arms]
.reverse()
.sort((one, other) => (shares[other.name] ?? 0) - (shares[one.name] ?? 0));
const withTraffic = busiest.filter(({ name }) => (shares[name] ?? 0) > 0);
const others = withTraffic.filter(({ name }) => name !== candidate);
return (others[0] ?? withTraffic[0])?.name;
}
function guardOf({ mode, entries, latestWeight }, revisions) {
const active = revisions.filter(({ name, active: is }) => is === true && shareIn(entries, name) > 0);
const makings = [
mode.toLowerCase(),
canonical(entries),
latestWeight,
active.map(({ name }) => name).sort(),
];
return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(makings)).digest('hex').slice(0, 32);
}
function weighted(entries) {
return entries.filter(({ weight }) => weight > 0);
}
function withoutIngress({ app }) {
return new fault .v('TARGET_UNSUITABLE', `container app ${app} has no ingress: there are no requests to split`, {
hint: 'enable ingress for the app, or choose another target',
});
}
async function suggestApps(thrown, client, at) {
if (!(thrown instanceof fault .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const names = await client.appNames(at).catch(() => []);
const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
throw new fault .v('TARGET_NOT_FOUND', thrown.message, {
facts: { ...existing, ...thrown.facts },
cause: thrown,
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/change.js
const longestMilliseconds = 15 * 60_000;
const lookEveryMilliseconds = 5_000;
const mostTries = 5;
const knockMilliseconds = 500;
async function carryOut(workshop, picture, wish) {
for (let tries = 1;; tries += 1) {
const outcome = await send(workshop, picture, wish);
if (outcome.kind === 'done')
return;
if (workshop.haste?.isOn() === true) {
if (!wish.isGoingBack)
throw occupied(outcome.fault);
await workshop.clock.sleep(knockMilliseconds, workshop.signal);
continue;
}
if (tries >= mostTries || (!outcome.mayBeOurs && !wish.isGoingBack))
throw occupied(outcome.fault);
const now = await untilQuiet(workshop);
if (wish.isDone(now))
return;
if (!wish.isGoingBack && now.guard !== picture.guard) {
throw await (0,blame .h)((0,settle .wZ)(now.shares), blameIn(workshop, picture));
}
}
}
async function send(workshop, { location }, { change, isGoingBack }) {
const { client, at, haste } = workshop;
try {
if (isGoingBack)
haste?.isMoving();
const operation = await client.change(at, location, change);
const isLeft = isGoingBack && haste?.isOn() === true;
if (operation !== undefined && !isLeft)
await untilOver(workshop, operation);
return { kind: 'done' };
}
catch (thrown) {
if (!(thrown instanceof fault .v))
throw thrown;
if (isOccupied(thrown)) {
return { kind: 'occupied', mayBeOurs: thrown.facts['may-have-applied'] === true, fault: thrown };
}
if (thrown.facts['may-have-applied'] === true)
throw unclear(thrown);
throw thrown;
}
}
async function whenQuiet(workshop, act) {
for (let tries = 1;; tries += 1) {
try {
return await act();
}
catch (thrown) {
if (!(thrown instanceof fault .v) || !isOccupied(thrown) || tries >= mostTries)
throw thrown;
await untilQuiet(workshop);
}
}
}
async function untilQuiet(workshop) {
const { clock, signal } = workshop;
const endsAt = clock.now() + longestMilliseconds;
for (;;) {
const picture = await lookAt(workshop);
if (!isUnderWay(picture) || clock.now() >= endsAt)
return picture;
await clock.sleep(lookEveryMilliseconds, signal);
}
}
function isOccupied({ facts }) {
return (facts['status'] === 409 && /OperationInProgress|LockConflict/i.test(String(facts['service-code'] ?? '')));
}
async function untilOver(workshop, operation) {
const followed = await follow(workshop, operation);
switch (followed.kind) {
case 'succeeded':
return;
case 'failed':
throw new fault .v('HTTP_REFUSED', `Azure took the change of container app ${workshop.at.app} and then failed at it: ${followed.words || followed.code}`, { facts: { 'service-code': followed.code, 'after-acceptance': true } });
case 'forgotten':
case 'timed-out':
throw new fault .v('TRAFFIC_UNCLEAR', `what became of the change of ${workshop.at.app} cannot be told`, {
facts: { operation: followed.kind },
});
default:
followed;
}
}
async function follow(workshop, operation) {
const { client, clock, at, signal } = workshop;
const following = { clock, resource: `container app ${at.app}`, deadlineMilliseconds: longestMilliseconds };
try {
return await client.follow(operation, { ...following, ...(signal && { signal }) });
}
catch (thrown) {
if (!(thrown instanceof fault .v))
throw thrown;
if (thrown.code !== 'IDENTITY_FORBIDDEN')
throw unclear(thrown, { accepted: true });
const { app } = await untilQuiet(workshop);
if (app.provisioningState === 'InProgress')
return { kind: 'timed-out' };
if (app.provisioningState !== 'Failed')
return { kind: 'succeeded' };
return { kind: 'failed', code: 'Failed', words: `its words cannot be read: ${thrown.message}` };
}
}
function occupied(cause) {
return new fault .v('TRAFFIC_CONFLICT', 'another change of the app is under way', {
hint: 'wait until it is over, then start again from what is there',
facts: cause.facts,
cause,
});
}
function unclear(cause, more = {}) {
return new fault .v('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${cause.message}`, {
facts: { ...cause.facts, ...more },
cause,
});
}
function blameIn({ client, log, at, clock }, { id }, since) {
const { subscription, resourceGroup } = at;
const place = { subscription, resourceGroup, resource: id, except: client.correlation };
return { log, place, now: clock.now(), ...(since !== undefined && { since }) };
}
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/live/readiness.js
const mostLoad = 3;
async function readiness(subject, split) {
return readinessIn(await lookAt(subject), subject, split);
}
async function readinessIn(picture, subject, split) {
const { shares, stable } = picture;
const raised = Object.entries(split).filter(([name, share]) => share > (shares[name] ?? 0) && name !== stable);
for (const [name, share] of raised) {
const revision = revisionIn(picture, name);
const answer = revision === undefined ? unknown(name) : await ofRevision(revision, { picture, subject, share });
if (answer.kind !== 'ready')
return answer;
}
return { kind: 'ready' };
}
function unknown(arm) {
return { kind: 'never', arm, why: `the revision ${arm} does not exist` };
}
async function ofRevision(revision, { picture, subject, share }) {
const { name } = revision;
const broken = whyNever(revision);
if (broken !== undefined)
return { kind: 'never', arm: name, why: `the revision ${name} ${broken}` };
const [replicas, fleet] = await Promise.all([
readyReplicas(subject, name),
fleetFor(picture, subject, name),
]);
const all = Math.ceil((fleet * share) / 100);
const most = mostReplicas(revision.template?.scale);
if (most < all) {
return {
kind: 'never',
arm: name,
why: `the revision ${name} may have at most ${most} replicas, and ${(0,split .l)(share)} of the traffic needs ${all}`,
};
}
const needed = Math.max(1, followsTraffic(revision.template?.scale) ? Math.ceil(all / mostLoad) : all);
if (replicas >= needed)
return { kind: 'ready' };
return {
kind: 'not-yet',
arm: name,
replicas,
needed,
why: whyNotYet(revision, { share, replicas, needed }),
};
}
function whyNever({ active, provisioningState, provisioningError, runningState, }) {
if (active !== true)
return 'is not active';
const failed = provisioningState === 'Failed' || ['Failed', 'ActivationFailed'].includes(runningState ?? '');
if (!failed && !provisioningError)
return undefined;
return `never became ready: ${provisioningError || `Azure calls it ${runningState ?? 'Failed'}`}`;
}
async function awakeness(picture, subject, name) {
const revision = revisionIn(picture, name);
const why = revision === undefined ? 'no longer exists' : whyNever(revision);
if (why !== undefined)
return { kind: 'broken', why: `the revision ${name} ${why}` };
return (await readyReplicas(subject, name)) > 0 ? { kind: 'awake' } : { kind: 'starting' };
}
function whyNotYet({ name, runningState }, { share, replicas, needed }) {
const state = runningState === undefined ? '' : ` (${runningState})`;
return `the revision ${name} has ${replicas} ready replicas${state}, and ${(0,split .l)(share)} of the traffic needs ${needed}`;
}
async function readyReplicas({ client, at }, revision) {
return (await client.replicas(at, revision)).filter(isReady).length;
}
function isReady({ containers = [] }) {
return containers.length > 0 && containers.every(({ ready }) => ready === true);
}
async function fleetFor(picture, subject, raised) {
const shareOf = ({ name }) => picture.shares[name] ?? 0;
const others = picture.arms.filter(({ name }) => !isSame(name, raised));
const own = picture.arms.filter(({ name }) => isSame(name, raised));
const [busiest] = [...others, ...own].sort((one, other) => shareOf(other) - shareOf(one));
if (busiest === undefined || shareOf(busiest) === 0)
return 0;
return ((await readyReplicas(subject, busiest.name)) * 100) / shareOf(busiest);
}
function mostReplicas(scale) {
return scale?.maxReplicas ?? 10;
}
function followsTraffic(scale) {
const rules = scale?.rules ?? [];
const isHttp = rules.some(({ http, custom }) => Boolean(http) || custom?.type?.toLowerCase() === 'http');
return (isHttp || rules.length === 0) && mostReplicas(scale) > (scale?.minReplicas ?? 0);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/snapshot.js
function toWire({ entries, placed }) {
return { entries: entries.map(entry => ({ ...entry })), ...(placed !== undefined && { placed }) };
}
function fromWire({ entries, placed }) {
const read = listOf(entries).map(entryIn);
if (read.reduce((sum, { weight }) => sum + weight, 0) !== 100)
throw unreadable();
return { entries: read, ...(typeof placed === 'string' && { placed }) };
}
function listOf(value) {
if (Array.isArray(value))
return value;
throw unreadable();
}
function entryIn(value) {
if (typeof value !== 'object' || value === null || !('revision' in value))
throw unreadable();
const { revision, weight, label } = value;
if (typeof revision !== 'string' || typeof weight !== 'number')
throw unreadable();
return { revision, weight, ...(typeof label === 'string' && { label }) };
}
function unreadable() {
return new fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
hint: 'give the weights to go back to by hand: az containerapp ingress traffic set',
});
}
var proportion = __webpack_require__(86969);
var split_check = __webpack_require__(5078);
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/live/commands.js
function setMode(at) {
return `az containerapp revision set-mode ${where(at)} --mode multiple`;
}
function pin(at, weights) {
const pairs = Object.entries(weights).map(([revision, weight]) => `${revision}=${weight}`);
return `az containerapp ingress traffic set ${where(at)} --revision-weight ${pairs.join(' ')}`;
}
function activate(at, revision) {
return `az containerapp revision activate ${where(at)} --revision ${revision}`;
}
function where({ subscription, resourceGroup, app }) {
return `--subscription ${subscription} --resource-group ${quoted(resourceGroup)} --name ${app}`;
}
function quoted(text) {
return /^[\w.-]+$/.test(text) ? text : `'${text}'`;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/live/remarks.js
function remarksOn(picture, at) {
const { app, ingress, arms, shares } = picture;
const sum = Object.values(shares).reduce((total, share) => total + share, 0);
const lost = weighted(ingress.entries).filter(({ revision }) => !isActive(picture, revision));
return [
...(isSplittable(ingress) ? [] : [unsplittable(picture, at)]),
...lost.map(({ revision, weight }) => `${revision} has ${(0,split .l)(weight)} but is not active: that share is lost (${activate(at, revision)})`),
...(sum === 100 ? [] : [`the weights sum to ${(0,split .l)(sum)}`]),
...(app.configuration?.ingress?.external === true
? []
: ['the ingress is internal: outside the environment nobody reaches it']),
...arms.flatMap(arm => standing(arm, picture)),
...workBesides(app, arms),
];
}
function unsplittable(picture, at) {
const { ingress } = picture;
const why = isMultiple(ingress)
? `${(0,split .l)(ingress.latestWeight)} follows the latest revision: a new one gets it as soon as it is ready`
: `the mode is ${ingress.mode}: a new revision takes all traffic as soon as it is ready`;
return `${why}; run: ${waysOut(picture, at).join(' && ')}`;
}
function waysOut(picture, at) {
const keep = keptBy(picture);
if (keep === undefined)
return [setMode(at)];
const others = weighted(picture.ingress.entries).filter(({ revision }) => revision !== keep);
const weights = Object.fromEntries(others.map(({ revision }) => [revision, 0]));
return [
setMode(at),
...(isActive(picture, keep) ? [] : [activate(at, keep)]),
pin(at, { [keep]: 100, ...weights }),
];
}
function keptBy({ stable, candidate, revisions }) {
if (stable !== undefined && stable !== candidate)
return stable;
return revisions.find(({ name }) => name !== candidate)?.name;
}
function standing(arm, { stable }) {
const least = arm.template?.scale?.minReplicas ?? 0;
const error = arm.provisioningError;
return [
...(error ? [`${arm.name} is not well: ${error}`] : []),
...(arm.name === stable && least < 1
? [
`${arm.name} scales to zero when nothing comes (minReplicas 0): going back to it waits for its start`,
]
: []),
];
}
function workBesides(app, arms) {
const named = arms
.filter(({ active }) => active === true)
.flatMap(({ name = '', template }) => sources(template).map(source => `${name} takes work from ${source}`));
const dapr = app.configuration?.dapr?.enabled === true ? [daprRemark(app)] : [];
return [...named.map(each => `${each} as long as it is active: weights do not move that`), ...dapr];
}
function daprRemark({ configuration }) {
const id = configuration?.dapr?.appId;
const who = id ? ` as ${id}` : '';
return `Dapr is on${who}: subscriptions, bindings and calls by app id reach every active revision, whatever its weight`;
}
function sources(template) {
return (template?.scale?.rules ?? []).flatMap(rule => sourceOf(rule) ?? []);
}
const measures = ['http', 'tcp', 'cpu', 'memory', 'cron'];
function sourceOf({ name = 'unnamed', azureQueue, custom }) {
if (azureQueue)
return `the queue ${azureQueue.queueName ?? '?'} (scale rule ${name})`;
const kind = custom?.type;
return kind && !measures.includes(kind.toLowerCase()) ? `${kind} (scale rule ${name})` : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/live/live-split.js
function liveSplit(picture, at) {
const { id, arms, shares, stable, guard } = picture;
return {
resource: id,
arms: inOrder(arms, picture).map(arm => armOf(arm, picture)),
split: shares,
idle: arms
.filter(({ name, active }) => active === true && shares[name] === 0 && name !== stable)
.map(({ name }) => name),
guard,
remarks: remarksOn(picture, at),
...(isUnderWay(picture) && { busy: 'a change of the app is under way' }),
};
}
function inOrder(arms, { shares, stable }) {
const rank = ({ name }) => (name === stable ? 101 : (shares[name] ?? 0));
return [...arms].sort((one, other) => rank(other) - rank(one));
}
function armOf(revision, { shares, stable, ingress }) {
const { name, fqdn, template } = revision;
const images = (template?.containers ?? [])
.slice(0, 1)
.flatMap(({ image }) => (image ? [buildOf(image)] : []));
const digest = images[0]?.digest;
return {
name,
isDefault: name === stable,
share: shares[name] ?? 0,
state: stateOf(revision),
builds: images,
contradiction: false,
hasRule: ingress.entries.some(entry => isSame(entry.revision, name) && entry.weight > 0),
unknown: [],
...(digest !== undefined && { digest }),
...(fqdn && { address: new URL(`https://${fqdn}`) }),
};
}
function buildOf(image) {
const digest = /sha256:[0-9a-f]{64}/.exec(image)?.[0];
return { source: 'image', text: image.slice(0, 400), ...(digest !== undefined && { digest }) };
}
function stateOf({ active, runningState, healthState, replicas = 0 }) {
if (active !== true)
return 'inactive';
const health = healthState && healthState !== 'None' && healthState !== 'Healthy' ? [healthState] : [];
return [
runningState ?? 'unknown',
...health,
`${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
].join(', ');
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/weights.js
const candidateLabel = 'candidate';
const stableLabel = 'stable';
async function writeSplit(workshop, split, guard) {
const picture = await guarded(workshop, guard);
refuseUnshowable(picture, workshop, split);
const entries = entriesFor(picture.ingress.entries, split);
if (isSplittable(picture.ingress) && sameShares(picture, split))
return receiptOf(workshop, picture, split, true);
refuseUnfit(picture, workshop, split);
await refuseUnready(picture, workshop, split);
await setEntries(workshop, picture, entries, false);
return receiptOf(workshop, picture, split, false);
}
async function promoteRevision(workshop, candidate, guard) {
const picture = await guarded(workshop, guard);
const name = revisionIn(picture, candidate)?.name;
if (name === undefined)
throw unsuitable(`there is no revision ${candidate} to promote`, { existing: namesIn(picture) });
const split = { ...allZero(picture), [name]: 100 };
if (name === picture.stable && name !== picture.candidate) {
throw unsuitable(`${name} is the stable revision already: it has ${picture.shares[name] ?? 0} % of the traffic`);
}
refuseUnfit(picture, workshop, split);
const entries = relabelled(entriesFor(picture.ingress.entries, split), name);
if (sameEntries(entries, picture.ingress.entries))
return receiptOf(workshop, picture, split, true);
await refuseUnready(picture, workshop, split);
await setEntries(workshop, picture, entries, false);
return receiptOf(workshop, picture, split, false);
}
async function guarded(workshop, guard) {
const picture = await lookAt(workshop);
if (picture.guard === guard)
return picture;
throw await (0,blame .h)((0,settle .wZ)(picture.shares), blameIn(workshop, picture));
}
async function setEntries(workshop, picture, entries, isGoingBack) {
const mode = isGoingBack && !isMultiple(picture.ingress) ? { activeRevisionsMode: 'Multiple' } : {};
await carryOut(workshop, picture, {
change: { configuration: { ...mode, ingress: { traffic: trafficOf(entries) } } },
isDone: ({ ingress }) => isSplittable(ingress) && sameEntries(ingress.entries, entries),
isGoingBack,
});
}
function receiptOf({ clock }, picture, asked, unchanged) {
return { asked, before: toWire({ entries: keptEntries(picture) }), unchanged, askedAt: clock.now() };
}
function keptEntries(picture) {
const { ingress, shares } = picture;
const entries = ingress.entries.filter(({ revision }) => revisionIn(picture, revision) !== undefined);
const sum = Object.values(shares).reduce((total, share) => total + share, 0);
return sum === 100 || sum === 0 ? entries : entriesFor(entries, (0,proportion .f)(shares, 100));
}
function sameShares({ shares }, split) {
const names = new Set([...Object.keys(shares), ...Object.keys(split)]);
return [...names].every(name => (shares[name] ?? 0) === (split[name] ?? 0));
}
function refuseUnshowable(picture, { at }, split) {
const why = (0,split_check .v)(split, liveSplit(picture, at), containerAppsAbilities) ?? whySplinters(split);
if (why !== undefined)
throw unsuitable(why);
}
function whySplinters(split) {
const [splinter] = Object.entries(split).filter(([, share]) => !Number.isInteger(share));
if (splinter === undefined)
return undefined;
return `${splinter[0]} cannot get ${splinter[1]} %: weights are whole numbers`;
}
function refuseUnfit(picture, { at }, split) {
if (!isSplittable(picture.ingress))
throw refusalToSplit(picture, at);
const asleep = Object.entries(split).find(([name, share]) => share > 0 && !isActive(picture, name));
if (asleep === undefined)
return;
throw new fault .v('TARGET_UNSUITABLE', `the revision ${asleep[0]} is not active: its share would be lost`, {
hint: `run: ${activate(at, asleep[0])}`,
});
}
function refusalToSplit(picture, at) {
const [mode = '', ...names] = waysOut(picture, at);
return new fault .v('TARGET_UNSUITABLE', unsplittable(picture, at), {
hint: 'run both commands, wait until they are done, and start again',
facts: { 'set-mode': mode, 'pin-by-name': names.join(' && ') },
});
}
async function refuseUnready(picture, workshop, split) {
const readiness = await readinessIn(picture, workshop, split);
switch (readiness.kind) {
case 'ready':
return;
case 'never':
throw new fault .v('TARGET_UNSUITABLE', readiness.why, {
hint: 'look at the logs of the revision; place another build, or one that may have more replicas',
facts: { arm: readiness.arm },
});
case 'not-yet':
throw new fault .v('TARGET_UNSUITABLE', readiness.why, {
hint: 'wait until it has them, climb in smaller steps, or give it a higher minReplicas',
facts: {
arm: readiness.arm,
'ready-replicas': readiness.replicas,
'needed-replicas': readiness.needed,
},
});
default:
readiness;
}
}
function relabelled(entries, name) {
const isUsed = entries.some(({ label }) => label === stableLabel);
const freed = entries.map(entry => isSame(entry.revision, name) && entry.label === candidateLabel ? withoutLabel(entry) : entry);
return isUsed ? labelled(freed, name, stableLabel) : freed;
}
function allZero({ shares }) {
return Object.fromEntries(Object.keys(shares).map(name => [name, 0]));
}
function namesIn({ revisions }) {
return revisions
.slice(0, 20)
.map(({ name }) => name)
.join(', ');
}
function unsuitable(message, facts = {}) {
return new fault .v('TARGET_UNSUITABLE', message, { facts });
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/going-back.js
async function restoreEntries(workshop, before, guard) {
const { entries } = fromWire(before);
const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
const split = Object.fromEntries(weighted(entries).map(({ revision }) => [revision, shareIn(entries, revision)]));
refuseGone(picture, split);
const wanted = entries.filter(({ revision }) => revisionIn(picture, revision) !== undefined);
const asleep = Object.keys(split).filter(name => !isActive(picture, name));
const isBack = asleep.length === 0 && isSplittable(picture.ingress) && sameEntries(wanted, picture.ingress.entries);
const isMoving = workshop.haste?.isMoving() === true;
if (isBack && !isUnderWay(picture) && !isMoving)
return receiptOf(workshop, picture, split, true);
if (asleep.length > 0)
await wake(workshop, picture, asleep);
await setEntries(workshop, picture, wanted, true);
return receiptOf(workshop, picture, split, false);
}
function refuseGone(picture, split) {
const gone = Object.keys(split).filter(name => revisionIn(picture, name) === undefined);
if (gone.length === 0)
return;
throw new fault .v('TARGET_NOT_FOUND', `${gone.join(', ')} had traffic before and no longer exists`, {
hint: 'place the build that ran there again, then give it the traffic by name',
facts: { existing: namesIn(picture) },
});
}
const longestStartMilliseconds = 5 * 60_000;
const going_back_lookEveryMilliseconds = 3_000;
async function wake(workshop, start, names) {
const { clock, signal } = workshop;
if (!isMultiple(start.ingress))
await setEntries(workshop, start, keptEntries(start), true);
const endsAt = clock.now() + longestStartMilliseconds;
for (let picture = start;; picture = await lookAt(workshop)) {
const asleep = names.filter(name => !isActive(picture, name));
for (const name of asleep)
await whenQuiet(workshop, () => workshop.client.activate(workshop.at, name));
if (asleep.length === 0 && (await areAwake(workshop, picture, names)))
return;
if (clock.now() >= endsAt)
throw notStarted(`${names.join(', ')} has no ready replica yet`);
await clock.sleep(going_back_lookEveryMilliseconds, signal);
}
}
async function areAwake(workshop, picture, names) {
const states = await Promise.all(names.map(name => awakeness(picture, workshop, name)));
const broken = states.find(state => state.kind === 'broken');
if (broken !== undefined)
throw notStarted(broken.why);
return states.every(({ kind }) => kind === 'awake');
}
function notStarted(why) {
return new fault .v('TARGET_UNSUITABLE', `what ran before was started again and is not ready: ${why}`, {
hint: 'the traffic was left where it is; look at the logs of the revision, or place its build anew',
});
}
async function stopRevision(workshop, name) {
const picture = await untilQuiet(workshop);
const revision = revisionIn(picture, name);
if (revision === undefined)
return 'absent';
if ((picture.shares[revision.name] ?? 0) > 0)
return 'serving';
if (revision.active)
await whenQuiet(workshop, () => workshop.client.deactivate(workshop.at, revision.name));
return 'stopped';
}
async function stopIdle(workshop, before) {
const { entries, placed = '' } = fromWire(before);
const picture = await untilQuiet(workshop);
const took = new Set([...weighted(entries).map(({ revision }) => revision), placed]);
for (const name of took) {
const revision = revisionIn(picture, name);
if (revision?.active !== true || (picture.shares[revision.name] ?? 0) > 0)
continue;
await whenQuiet(workshop, () => workshop.client.deactivate(workshop.at, revision.name));
}
}
var target = __webpack_require__(47622);
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/revision-name.js
const longestName = 54;
const suffixForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;
function revisionFor(app, promotion) {
const id = promotion.toLowerCase().replace(/[^a-z0-9]/g, '');
return `${app}--${`prm-${id.slice(-16)}`}`.slice(0, longestName);
}
function suffixOf(app, revision) {
const start = `${app.toLowerCase()}--`;
const suffix = revision.toLowerCase().startsWith(start) ? revision.slice(start.length) : '';
if (suffixForm.test(suffix) && !suffix.includes('--') && revision.length <= longestName)
return suffix;
throw new fault .v('TARGET_UNSUITABLE', `${revision} is no name for a new revision of ${app}`, {
hint: `name it ${app}--SUFFIX: small letters, digits and single hyphens, a letter first, at most ${longestName} characters in all`,
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/place.js
const place_occupied = 'another change of the app is under way';
async function placeRevision(workshop, arm, artifact) {
const suffix = suffixOf(workshop.at.app, arm);
const plan = { arm, suffix, image: imageOf(artifact), artifact };
const start = await lookAt(workshop);
if (!isMultiple(start.ingress))
throw refusalToSplit(start, workshop.at);
if (isUnderWay(start))
throw new fault .v('TRAFFIC_CONFLICT', place_occupied, { hint: 'wait until it is over' });
const isMade = alreadyMade(start, plan);
const pinned = await place_pin(workshop, start);
const placed = isMade ? await awake(workshop, pinned, arm) : await make(workshop, pinned, plan);
const isMarked = await mark(workshop, placed, arm);
return {
asked: { ...start.shares, [arm]: 0 },
before: toWire({ entries: keptEntries(start), placed: arm }),
unchanged: placed === start && !isMarked,
askedAt: workshop.clock.now(),
};
}
function imageOf({ kind, reference, digest }) {
if (kind !== 'image')
throw unsuitable(`a ${kind} cannot be placed in Container Apps; an image can`);
if (!/^sha256:[0-9a-f]{64}$/.test(digest))
throw unsuitable(`${digest.slice(0, 100)} is no digest of an image`);
return `${reference}@${digest}`;
}
function alreadyMade(picture, { arm, image }) {
const found = revisionIn(picture, arm);
if (found === undefined)
return false;
const images = (found.template?.containers ?? []).map(container => container.image ?? '');
if (images.includes(image))
return true;
throw unsuitable(`the revision ${arm} exists already and runs ${images.join(', ')}`, { expected: image });
}
async function place_pin(workshop, start) {
if (start.ingress.latestWeight === 0)
return start;
await setEntries(workshop, start, keptEntries(start), false);
const pinned = await lookAt(workshop);
if (pinned.ingress.latestWeight === 0 && sameShares(pinned, start.shares))
return pinned;
throw await (0,blame .h)((0,settle .wZ)(pinned.shares), blameIn(workshop, pinned));
}
async function awake(workshop, picture, arm) {
if (isActive(picture, arm))
return picture;
await whenQuiet(workshop, () => workshop.client.activate(workshop.at, arm));
return lookAt(workshop);
}
async function make(workshop, pinned, plan) {
const { template } = pinned.app;
const containers = containersWith(template?.containers ?? [], plan);
const scale = { minReplicas: Math.max(1, template?.scale?.minReplicas ?? 0) };
await carryOut(workshop, pinned, {
change: { template: { revisionSuffix: plan.suffix, containers, scale } },
isDone: picture => revisionIn(picture, plan.arm) !== undefined,
isGoingBack: false,
}).catch(thrown => {
throw notProvisioned(thrown, plan);
});
const made = await lookAt(workshop);
if (!alreadyMade(made, plan))
throw unsuitable(`Azure made no revision ${plan.arm}, and does not say why`);
if (made.guard === pinned.guard)
return made;
throw await (0,blame .h)((0,settle .wZ)(made.shares), blameIn(workshop, made));
}
function notProvisioned(thrown, { arm, image }) {
if (!(thrown instanceof fault .v) || thrown.facts['after-acceptance'] !== true)
return thrown;
return new fault .v('TARGET_UNSUITABLE', `the revision ${arm} could not be made: ${thrown.message}`, {
hint: 'check that the image exists and that the app may pull it; the traffic was not touched',
facts: { ...thrown.facts, image },
cause: thrown,
});
}
function containersWith(containers, { image, artifact }) {
const of = (container) => (container.image ?? '').replace(/@.*$|:[^/:]*$/, '').toLowerCase();
const same = containers.filter(container => of(container) === artifact.reference.toLowerCase());
const [main, ...rivals] = same.length > 0 ? same : containers;
if (main === undefined || rivals.length > 0) {
const names = containers.map(({ name = '?', image: own = '?' }) => `${name} runs ${own}`).join('; ');
throw unsuitable(`which container is to run ${artifact.reference} cannot be told: ${names || 'there is none'}`);
}
return containers.map(container => writable(container === main ? { ...promotedBy(container, artifact), image } : container));
}
function promotedBy(container, { promotion }) {
if (promotion === undefined)
return container;
const others = (container.env ?? []).filter(({ name }) => name !== target .O);
return { ...container, env: [...others, { name: target .O, value: promotion }] };
}
function writable({ resources, ...container }) {
if (!resources)
return container;
const { ephemeralStorage: _, ...own } = resources;
return { ...container, resources: own };
}
async function mark(workshop, picture, arm) {
const entries = labelled(picture.ingress.entries, arm, candidateLabel);
if (sameEntries(entries, picture.ingress.entries))
return false;
await setEntries(workshop, picture, entries, false);
return true;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/verdicts.js
async function seenOf(workshop, receipt, bustle) {
const picture = await lookAt(workshop);
const { shares: split } = picture;
const isAsked = showsAsked(picture, receipt);
const now = workshop.clock.now();
if (isUnderWay(picture))
bustle.lastSeenAt = now;
const isFresh = now < Math.max(receipt.askedAt, bustle.lastSeenAt) + propagationMilliseconds;
if (isUnderWay(picture) || (isAsked && isFresh)) {
return { kind: 'not-yet', split: isAsked ? sharesBefore(receipt) : split };
}
if (isAsked && isDoubtful(picture, receipt)) {
return {
kind: 'cannot-know',
why: 'the last change of the app failed, so that what it shows need not be in force',
};
}
if (isAsked)
return { kind: 'seen', by: 'read', split };
if (sameShares(picture, sharesBefore(receipt)))
return { kind: 'not-yet', split };
return { kind: 'drifted', split, ...(await (0,blame .i)(blameIn(workshop, picture, receipt.askedAt))) };
}
async function reconciled(workshop, intent) {
const picture = await untilQuiet(workshop);
if (isUnderWay(picture) || isDoubtful(picture, intent))
return 'cannot-know';
if (showsAsked(picture, intent))
return 'applied';
return sameShares(picture, sharesBefore(intent)) ? 'not-applied' : 'cannot-know';
}
function isDoubtful(picture, intent) {
return picture.app.provisioningState === 'Failed' && !sameShares(picture, sharesBefore(intent));
}
function showsAsked(picture, { asked }) {
return isSplittable(picture.ingress) && sameShares(picture, asked);
}
function sharesBefore({ before }) {
const { entries } = fromWire(before);
return Object.fromEntries(entries.map(({ revision }) => [revision, shareIn(entries, revision)]));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/container-apps/target.js
function containerAppsTarget(workshop) {
const bustle = { lastSeenAt: 0 };
return {
abilities: containerAppsAbilities,
read: async () => liveSplit(await lookAt(workshop), workshop.at),
ready: split => readiness(workshop, split),
retire: arm => stopRevision(workshop, arm),
place: (arm, artifact) => placeRevision(workshop, arm, artifact),
write: (split, guard) => writeSplit(workshop, split, guard),
seen: receipt => seenOf(workshop, receipt, bustle),
promote: (candidate, guard) => promoteRevision(workshop, candidate, guard),
reconcile: intent => reconciled(workshop, intent),
restore: (before, guard) => restoreEntries(workshop, before, guard),
clean: before => stopIdle(workshop, before),
addressOf: async (arm) => addressIn(await lookAt(workshop), arm),
};
}
function addressIn({ app, ingress, ...picture }, arm) {
const revision = picture.revisions.find(({ name }) => isSame(name, arm));
const host = app.configuration?.ingress?.fqdn;
const label = ingress.entries.find(entry => isSame(entry.revision, arm) && entry.label !== undefined)?.label;
if (label !== undefined && host)
return new URL(`https://${host.replace(/^[^.]+/, `$&---${label}`)}`);
return revision?.fqdn ? new URL(`https://${revision.fqdn}`) : undefined;
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
5078:
(shared31[5078]),
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
}),
47622:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  promotionSetting)
});
const promotionSetting = 'AZURE_PROMOTE_PROMOTION';
})
};
