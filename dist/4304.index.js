import { shared as shared30 } from './shared-30.js';
import { shared as shared31 } from './shared-31.js';
export const id = 4304;
export const ids = [4304];
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
14304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
appServiceTarget: () => (  appServiceTarget)
});
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/abilities.js
const second = 1_000;
const minute = 60 * second;
const longestSwapMilliseconds = 30 * minute;
const quietMilliseconds = 15 * minute;
const appServiceAbilities = {
grainPercent: 0.1,
rangePercent: { from: 0.1, to: 99.9 },
zero: 'exact',
hundred: 'exact',
atomic: true,
verifiable: 'exactly',
settling: { expectedMilliseconds: 5 * second, worstMilliseconds: 2 * minute },
stickyMilliseconds: 60 * minute,
pinnedAtRollback: 'A client with the cookie x-ms-routing-name may stay with its slot for an hour, also when the rule is gone. Where it ends up is measured by a request with that cookie.',
promotion: 'swap',
leastRoles: [
{
role: 'Website Contributor',
scope: 'the app',
why: 'reads rules, slots and settings, writes the rules, places builds, swaps slots',
},
{
role: 'Reader',
scope: 'the resource group',
why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
},
],
};
var traffic_split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/means.js
const production = 'production';
function blameFor({ changes, at, clock }, resource, since) {
const { subscription, resourceGroup } = at;
return {
log: changes.log,
place: { subscription, resourceGroup, resource, except: changes.correlation },
now: clock.now(),
...(since !== undefined && { since }),
};
}
function isUnclear(thrown) {
if (!(thrown instanceof fault .v))
return false;
return thrown.facts['may-have-applied'] === true || thrown.code === 'HTTP_UNREADABLE';
}
function unclear(what, cause) {
return new fault .v('TRAFFIC_UNCLEAR', `whether ${what} was made is not known: ${cause.message}`, {
facts: cause.facts,
cause,
});
}
function isLocked(thrown) {
return thrown instanceof fault .v && thrown.code === 'HTTP_REFUSED' && thrown.facts['status'] === 409;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service-builds.js
const digestSetting = 'AZURE_PROMOTE_DIGEST';
const digest = 'sha256:[0-9a-f]{64}';
const digestOf = { image: new RegExp(`@(${digest})$`), setting: new RegExp(`^(${digest})$`) };
function buildsOf(configured) {
const { linuxFxVersion, windowsFxVersion, mainContainerImage, settings } = configured;
const builds = [];
for (const fxVersion of [linuxFxVersion, windowsFxVersion]) {
const image = /^DOCKER\|(.+)$/i.exec(fxVersion ?? '')?.[1];
if (image !== undefined)
builds.push(build('image', image, digestOf.image));
if (/^COMPOSE\|/i.test(fxVersion ?? ''))
builds.push({ source: 'image', text: 'the images of a Compose file' });
}
if (mainContainerImage !== undefined)
builds.push(build('site-container', mainContainerImage, digestOf.image));
const runFrom = settings?.['WEBSITE_RUN_FROM_PACKAGE'] ?? '';
if (runFrom !== '' && runFrom !== '0')
builds.push({ source: 'package', text: packageText(runFrom) });
const placed = settings?.[digestSetting] ?? '';
if (placed !== '')
builds.push(build('digest-setting', placed.slice(0, 200), digestOf.setting));
return builds;
}
const longestReference = 400;
function build(source, text, pattern) {
const found = pattern.exec(text)?.[1];
const shown = text.slice(0, longestReference);
return found === undefined ? { source, text: shown } : { source, text: shown, digest: found };
}
function packageText(value) {
if (value === '1')
return 'a package in the app itself (WEBSITE_RUN_FROM_PACKAGE=1)';
if (/^@Microsoft\.KeyVault\(/i.test(value))
return 'a package whose address is kept in Key Vault';
const address = URL.canParse(value) ? new URL(value) : undefined;
return address?.protocol === 'https:' || address?.protocol === 'http:'
? `${address.origin}${address.pathname}`
: 'a package whose address cannot be read';
}
function agreedDigest(builds) {
const images = builds.filter(({ source }) => source === 'image' || source === 'site-container');
if (images.some(image => image.digest === undefined))
return undefined;
const digests = new Set(builds.flatMap(({ digest: one }) => one ?? []));
return digests.size === 1 ? [...digests][0] : undefined;
}
function contradicts(builds) {
return new Set(builds.flatMap(({ digest: one }) => one ?? [])).size > 1;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/rules.js
function sameName(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function rulesNamed(rules, slot) {
return rules.filter(({ name = '' }) => sameName(name, slot));
}
function shareIn(rules, slot) {
return rulesNamed(rules, slot).reduce((sum, { reroutePercentage = 0 }) => sum + reroutePercentage, 0);
}
function sameShare(one, other) {
return Math.abs(one - other) < 1e-6;
}
function isInForce(rules, slot, wish) {
const own = rulesNamed(rules, slot);
if (!sameShare(shareIn(rules, slot), wish.share))
return false;
return wish.share === 0 || own.every(({ actionHostName = '' }) => sameName(actionHostName, wish.host));
}
function rulesFor(rules, split, hosts) {
const changed = Object.entries(hosts).filter(([slot, host]) => {
const share = split[slot];
return share !== undefined && !isInForce(rules, slot, { share, host });
});
const kept = rules.filter(({ name = '' }) => !changed.some(([slot]) => sameName(slot, name)));
const added = changed.flatMap(([slot, actionHostName]) => {
const reroutePercentage = split[slot] ?? 0;
return reroutePercentage === 0 ? [] : [{ name: slot, actionHostName, reroutePercentage }];
});
return { rules: [...kept, ...added], changes: changed.length > 0 };
}
function rulesWithout(rules, slot) {
const kept = rules.filter(({ name = '' }) => !sameName(name, slot));
return { rules: kept, changes: kept.length < rules.length };
}
function splitBy(rules, slots, production) {
const shares = slots.map(slot => [slot, shareIn(rules, slot)]);
const rerouted = rules.reduce((sum, { reroutePercentage = 0 }) => sum + reroutePercentage, 0);
return { [production]: Number((100 - rerouted).toFixed(9)), ...Object.fromEntries(shares) };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/arm.js
async function readArm({ client, at }, parts) {
const { site, slot } = parts;
const unknown = [];
const denied = [];
const attempt = async (what, request) => {
try {
return await request();
}
catch (thrown) {
if (!(thrown instanceof fault .v) || thrown.code !== 'IDENTITY_FORBIDDEN')
throw thrown;
unknown.push(`${what}: ${thrown.message}; ${thrown.hint}`);
denied.push(thrown);
return undefined;
}
};
const [configuration, settings] = await Promise.all([
parts.configuration ?? attempt('configuration', () => client.configuration(at, slot)),
attempt('app settings', () => client.settings(at, slot)),
]);
if (configuration !== undefined && !saysAnything(configuration)) {
throw new fault .v('HTTP_UNREADABLE', `the configuration of ${slot ?? production} of ${at.app} says nothing`);
}
const configured = { ...configuration, settings };
const mainContainerImage = await mainImage(configured, () => attempt('site containers', () => client.containers(at, slot)));
const builds = buildsOf({ ...configured, mainContainerImage });
const arm = { ...standing(parts), builds, contradiction: contradicts(builds), unknown };
const hidden = configuration === undefined || (hasContainers(configured) && mainContainerImage === undefined);
const digest = hidden ? undefined : agreedDigest(builds);
return {
arm: digest === undefined ? arm : { ...arm, digest },
inFlight: inFlightOn(slot ?? production, site),
autoSwap: autoSwapOn(slot ?? production, configuration),
configuration,
settings,
denied,
};
}
const envelope = ['id', 'name', 'type', 'kind', 'systemData'];
function saysAnything(configuration) {
return Object.entries(configuration).some(([name, value]) => !envelope.includes(name) && value !== undefined && value !== null);
}
function standing({ site, slot, rules, split }) {
const name = slot ?? production;
const address = `https://${site.defaultHostName ?? ''}`;
return {
name,
isDefault: slot === undefined,
share: split[name] ?? 0,
hasRule: slot !== undefined && rulesNamed(rules, slot).length > 0,
state: site.state ?? 'unknown',
...(URL.canParse(address) && { address: new URL(address) }),
};
}
async function mainImage(configured, list) {
if (!hasContainers(configured))
return undefined;
return (await list())?.find(container => container.isMain === true)?.image;
}
function hasContainers({ linuxFxVersion }) {
return linuxFxVersion?.toLowerCase() === 'sitecontainers';
}
function inFlightOn(name, { targetSwapSlot, inProgressOperationId }) {
return [
...(targetSwapSlot ? [`a swap of ${name} with ${targetSwapSlot} is prepared or under way`] : []),
...(inProgressOperationId ? [`the operation ${inProgressOperationId} is under way on ${name}`] : []),
];
}
function autoSwapOn(name, configuration) {
const auto = configuration?.autoSwapSlotName;
return auto ? [`auto swap of ${name} into ${auto} is on`] : [];
}
function slotName(slot) {
return slot.name?.split('/').at(-1) ?? 'unknown';
}
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/guard.js
const format = 'v1';
function guardOf({ rules, arms, busy }) {
const parts = [
['rules', rules.map(ruleText).sort().join('\n')],
['busy', busy ?? ''],
...arms.map(({ name, builds }) => [armPart(name), builds.map(buildText).sort().join('\n')]),
];
return [format, ...parts.map(([name, text = '']) => `${name}=${hash(text)}`)].join(' ');
}
function differences(guard, now, arms) {
const [then, current] = [partsOf(guard), partsOf(now)];
const names = ['rules', 'busy', ...arms.map(armPart)];
return names.filter(name => then.get(name) !== current.get(name)).map(inWords);
}
function inWords(part) {
if (part === 'rules')
return 'the rules for traffic';
if (part === 'busy')
return 'what is under way';
return `the build in ${part.slice('arm:'.length)}`;
}
function partsOf(guard) {
const [version, ...parts] = guard.split(' ');
if (version !== format)
return new Map();
return new Map(parts.map(part => {
const at = part.lastIndexOf('=');
return [part.slice(0, at), part.slice(at + 1)];
}));
}
function armPart(name) {
return `arm:${name.toLowerCase()}`;
}
function ruleText(rule) {
const { name = '', actionHostName = '', reroutePercentage = 0 } = rule;
return `${name.toLowerCase()} ${actionHostName.toLowerCase()} ${reroutePercentage}`;
}
function buildText({ source, text, digest = '' }) {
return `${source} ${text} ${digest}`;
}
function hash(text) {
return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/reading.js
async function look({ client, at }) {
const site = await client.site(at).catch(thrown => suggestSites(thrown, { client, at }));
const [slots, configuration] = await Promise.all([client.slots(at), client.configuration(at)]);
for (const one of [site, ...slots])
refuseUnreadable(one, one.state, `app ${at.app} or one of its slots`);
const rules = rulesOf(configuration, slots.length, at.app);
const split = splitBy(rules, slots.map(slotName), production);
const seen = await Promise.all([
readArm({ client, at }, { site, configuration, rules, split }),
...slots.map(slot => readArm({ client, at }, { site: slot, slot: slotName(slot), rules, split })),
]);
const inFlight = seen.flatMap(each => each.inFlight).join('; ');
return {
live: liveSplit(site.id ?? at.app, { rules, split, seen }),
rules,
hosts: hostsOf(slots),
seen,
kind: site.kind ?? '',
isFlex: site.functionAppConfig !== undefined,
inFlight: inFlight === '' ? undefined : inFlight,
swap: swapOf(site),
};
}
async function swapUnderWay({ client, at }) {
const [site, slots] = await Promise.all([client.site(at), client.slots(at)]);
for (const one of [site, ...slots])
refuseUnreadable(one, one.state, `app ${at.app} or one of its slots`);
const found = [...inFlightOn(production, site), ...slots.flatMap(slot => inFlightOn(slotName(slot), slot))];
return found.length === 0 ? undefined : found.join('; ');
}
async function lookAtRules({ client, at }) {
return rulesOf(await client.configuration(at), 1, at.app);
}
function rulesOf(configuration, slots, app) {
const rules = configuration.experiments?.rampUpRules;
if (typeof configuration.id !== 'string' || (slots > 0 && !Array.isArray(rules))) {
throw new fault .v('HTTP_UNREADABLE', `the configuration of ${app} says nothing of rules for traffic`);
}
const shareless = rules?.find(({ reroutePercentage }) => typeof reroutePercentage !== 'number');
if (shareless === undefined)
return rules ?? [];
throw new fault .v('HTTP_UNREADABLE', `the rule ${shareless.name ?? ''} of ${app} names no share`);
}
function hostsOf(slots) {
return Object.fromEntries(slots.map(slot => [slotName(slot), slot.defaultHostName ?? '']));
}
function swapOf({ slotSwapStatus }) {
const at = slotSwapStatus?.timestampUtc?.getTime() ?? Number.NaN;
const names = [slotSwapStatus?.sourceSlotName, slotSwapStatus?.destinationSlotName];
const slot = names.find(name => name !== undefined && !sameName(name, production));
return { at: Number.isNaN(at) ? 0 : at, slot };
}
function liveSplit(resource, { rules, split, seen }) {
const arms = seen.map(({ arm }) => arm);
const busy = seen.flatMap(one => [...one.inFlight, ...one.autoSwap]).join('; ') || undefined;
const remarks = rules.flatMap(rule => remarkOn(rule, arms) ?? []);
if (!(0,traffic_split .w)(split))
remarks.push('the shares of the slots that exist do not sum to 100 %');
return {
resource,
arms,
split,
idle: arms
.filter(({ isDefault, share, hasRule }) => !isDefault && share === 0 && !hasRule)
.map(({ name }) => name),
guard: guardOf({ rules, arms, busy }),
remarks,
...(busy !== undefined && { busy }),
};
}
function remarkOn(rule, arms) {
const { name = '', reroutePercentage: share = 0, actionHostName: host = '', changeStep } = rule;
const arm = arms.find(one => !one.isDefault && sameName(one.name, name));
if (arm === undefined)
return `a rule names ${name || 'nothing'}, but no slot of that name exists`;
if (arm.address !== undefined && !sameName(arm.address.host, host)) {
return `the rule for ${arm.name} sends to ${host || 'nowhere'}, which is not the address of that slot`;
}
if (changeStep)
return `the rule for ${arm.name} changes by itself, ${(0,traffic_split .l)(changeStep)} at a time`;
if (share > 0)
return undefined;
return `${arm.name} has a rule at ${(0,traffic_split .l)(share)}: clients with its cookie are still sent there`;
}
function refuseUnreadable(resource, telling, what) {
if (typeof resource.id === 'string' && typeof telling === 'string')
return;
throw new fault .v('HTTP_UNREADABLE', `the answer for ${what} is not a resource`);
}
async function suggestSites(thrown, { client, at }) {
if (!(thrown instanceof fault .v) || thrown.code !== 'TARGET_NOT_FOUND')
throw thrown;
const names = await client.siteNames(at).catch(other => {
if (other instanceof fault .v && other.class === 'world' && other.code !== 'CANCELLED')
return undefined;
throw other;
});
const existing = names && { existing: names.slice(0, 20).join(', ') || 'none' };
throw new fault .v('TARGET_NOT_FOUND', thrown.message, {
facts: { ...existing, ...thrown.facts },
cause: thrown,
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/position.js
function buildName({ digest, builds }) {
return digest ?? builds.map(({ source, text }) => `${source} ${text}`).join(', ');
}
function buildNames({ live }) {
return Object.fromEntries(live.arms.map(arm => [arm.name, buildName(arm)]));
}
function positionOf(before, reading) {
const now = buildNames(reading);
const [old, running] = [before.builds[production] ?? '', now[production] ?? ''];
if (running === old && (old !== '' || isAllAs(before.builds, now)))
return { kind: 'as-before' };
const slot = Object.keys(now).find(name => name !== production && running !== '' && before.builds[name] === running && now[name] === old);
if (slot !== undefined)
return { kind: 'exchanged', slot, proven: true };
if (reading.swap.at > before.swappedAt && reading.swap.slot !== undefined)
return bySwapStatus(before, reading);
return running === old ? { kind: 'as-before' } : { kind: 'elsewhere' };
}
function isAllAs(before, now) {
return Object.entries(before).every(([name, build]) => now[name] === undefined || now[name] === build);
}
function bySwapStatus(before, { swap, live }) {
const arm = live.arms.find(({ name }) => name.toLowerCase() === swap.slot?.toLowerCase());
if (arm === undefined || before.builds[arm.name] === undefined)
return { kind: 'elsewhere' };
if (isOther(before.builds[production] ?? '', arm))
return { kind: 'elsewhere' };
return { kind: 'exchanged', slot: arm.name, proven: false };
}
function isOther(old, { digest }) {
return old.startsWith('sha256:') && digest !== undefined && digest !== old;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/reasons/sticky.js
const meantToDiffer = /^AzureWebJobs\..+\.Disabled$|^WEBSITE_SWAP_WARMUP_PING_/i;
const alwaysSticks = /_EXTENSION_VERSION$/i;
async function stickyReasons(ground, pair) {
const { stable, candidate, sticky } = pair;
const settings = different(stable.settings ?? {}, candidate.settings ?? {}, sticky.appSettingNames ?? []);
const connections = await connectionDifferences(ground, pair);
const allowed = (name) => ground.options.allowDifferent.some(each => sameName(each, name));
const names = [...settings, ...connections].filter(name => !allowed(name));
if (names.length === 0)
return [];
const slot = candidate.arm.name;
return [
{
about: 'sticky-settings',
why: `${names.join(', ')} ${names.length === 1 ? 'sticks' : 'stick'} to production and ${slot} with different values: ${slot} is tried with other settings than it will have in production`,
fix: `give both slots the same values, or allow the difference by name in allow-different`,
},
];
}
async function connectionDifferences({ changes, at }, { candidate, sticky }) {
const names = sticky.connectionStringNames ?? [];
if (names.length === 0)
return [];
const [one, other] = await Promise.all([
changes.connectionStrings(at),
changes.connectionStrings(at, candidate.arm.name),
]);
return different(one, other, names);
}
function different(one, other, stickyNames) {
const [mine, theirs] = [folded(one), folded(other)];
const present = new Map([...mine.keys(), ...theirs.keys()].map(key => [key, true]));
const named = stickyNames.filter(name => present.has(name.toLowerCase()));
const always = [...Object.keys(one), ...Object.keys(other)].filter(name => alwaysSticks.test(name));
return [...new Map([...named, ...always].map(name => [name.toLowerCase(), name]))]
.filter(([key, name]) => !meantToDiffer.test(name) && mine.get(key) !== theirs.get(key))
.map(([, name]) => name)
.sort();
}
function folded(texts) {
return new Map(Object.entries(texts).map(([name, value]) => [
name.toLowerCase(),
(0,external_node_crypto_.createHash)('sha256').update(value).digest('hex'),
]));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/reasons/triggers.js
async function triggerReasons(ground, { kind }, pair) {
if (!/functionapp/i.test(kind) || ground.options.nonHttp === 'accept')
return [];
const { candidate } = pair;
const found = await ground.changes.functions({ ...ground.at, slot: candidate.arm.name });
const others = found.filter(({ triggers }) => triggers.some(type => !/^httpTrigger$/i.test(type)));
const running = others.filter(each => !isDisabled(each, candidate));
const leaving = others.filter(each => travels(each, pair));
return [
...(running.length === 0 ? [] : [runningReason(running, candidate.arm.name)]),
...(leaving.length === 0 ? [] : [travellingReason(leaving, candidate.arm.name)]),
];
}
function runningReason(functions, slot) {
const names = functions.map(({ name, triggers }) => `${name} (${triggers.join(', ')})`).join(', ');
return {
about: 'non-http',
why: `${names} in ${slot} runs beside production, whatever share of the traffic ${slot} has`,
fix: `disable it there with the slot setting AzureWebJobs.NAME.Disabled=true, or say non-http: accept`,
};
}
function travellingReason(functions, slot) {
const names = functions.map(({ name }) => name).join(', ');
return {
about: 'disabled-functions',
why: `${names} is disabled in ${slot} by something that travels with a swap: it would be disabled in production afterwards`,
fix: 'make AzureWebJobs.NAME.Disabled a slot setting',
};
}
function settingOf(name, { settings = {} }) {
const wanted = `AzureWebJobs.${name}.Disabled`;
return Object.entries(settings).find(([key]) => sameName(key, wanted))?.[1];
}
function isOn(setting) {
return /^(1|true)$/i.test(setting ?? '');
}
function isDisabled(each, candidate) {
return each.isDisabled || isOn(settingOf(each.name, candidate));
}
function travels(each, { stable, candidate, sticky }) {
if (!isDisabled(each, candidate) || isOn(settingOf(each.name, stable)))
return false;
const sticks = (sticky.appSettingNames ?? []).some(name => sameName(name, `AzureWebJobs.${each.name}.Disabled`));
return !(sticks && isOn(settingOf(each.name, candidate)));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/reasons/reasons.js
async function demandReady(ground, reading, candidate, isPlaced = false) {
const standing = standingReasons(reading, candidate, isPlaced);
if (standing.length > 0)
throw refusal(standing);
const [stable, next] = [seenArm(reading, production), seenArm(reading, candidate)];
const denied = [...stable.denied, ...next.denied][0];
if (denied !== undefined)
throw denied;
const sticky = await ground.changes.stickyNames(ground.at);
const pair = { stable, candidate: next, sticky };
const reasons = [
...(await stickyReasons(ground, pair)),
...(isPlaced && ground.options.warmUpStatuses !== undefined ? [] : coldReasons(ground, pair)),
...(await triggerReasons(ground, reading, pair)),
];
if (reasons.length > 0)
throw refusal(reasons);
}
function seenArm({ seen, live }, name) {
const found = seen.find(({ arm }) => sameName(arm.name, name));
if (found !== undefined)
return found;
const existing = live.arms.filter(({ isDefault }) => !isDefault).map(arm => arm.name);
throw new fault .v('TARGET_NOT_FOUND', `there is no slot ${name}`, {
hint: existing.length === 0 ? 'create a slot first' : 'name one of the slots that exist',
facts: { existing: existing.join(', ') || 'none', resource: live.resource },
});
}
function demandSlots({ isFlex, live }) {
if (!isFlex)
return;
throw new fault .v('TARGET_UNSUITABLE', 'a function app on Flex Consumption has no slots', {
hint: 'move it to a plan that has slots, or promote it by means of its own',
facts: { resource: live.resource },
});
}
function refusal(reasons) {
const facts = Object.fromEntries(reasons.map(({ about, why }) => [about, why]));
const fixes = [...new Set(reasons.map(({ fix }) => fix))];
return new fault .v('TARGET_UNSUITABLE', reasons.map(({ why }) => why).join('; '), {
facts,
hint: fixes.join('; '),
});
}
function standingReasons(reading, name, isPlaced) {
const candidate = seenArm(reading, name);
if (candidate.arm.isDefault) {
return [{ about: 'candidate', why: 'production cannot be its own candidate', fix: 'name a slot' }];
}
return [
...swapReasons(reading),
...(candidate.arm.state.toLowerCase() === 'running'
? []
: [{ about: 'state', why: `${name} is ${candidate.arm.state.toLowerCase()}`, fix: `start ${name}` }]),
...(isPlaced ? [] : buildReasons(seenArm(reading, production), candidate)),
];
}
function swapReasons({ inFlight, seen }) {
const auto = seen.flatMap(({ autoSwap }) => autoSwap);
return [
...(inFlight === undefined
? []
: [{ about: 'busy', why: inFlight, fix: 'wait for its end, or cancel a swap that was only prepared' }]),
...(auto.length === 0
? []
: [
{
about: 'auto-swap',
why: auto.join('; '),
fix: 'turn auto swap off: it swaps before anybody has judged',
},
]),
];
}
function buildReasons(stable, candidate) {
const [old, next] = [buildName(stable.arm), buildName(candidate.arm)];
const fix = 'place the artifact by digest, or set AZURE_PROMOTE_DIGEST in each slot as a setting that does not stick to it';
const { name } = candidate.arm;
if (candidate.denied.length > 0)
return [];
if (candidate.arm.contradiction) {
return [{ about: 'build', why: `image and setting of ${name} name different digests`, fix }];
}
if (next === '')
return [{ about: 'build', why: `nothing tells which build runs in ${name}`, fix }];
if (next === old)
return [{ about: 'build', why: `${name} and production run the same build, ${next}`, fix }];
return [];
}
const statusesSetting = 'WEBSITE_SWAP_WARMUP_PING_STATUSES';
function warmUpStatuses({ stable, candidate, sticky, }) {
const sticks = (sticky.appSettingNames ?? []).some(name => sameName(name, statusesSetting));
return ((sticks ? stable : candidate).settings?.[statusesSetting] ?? '').trim();
}
function coldReasons({ options, warn }, pair) {
const reasons = warmUpReasons(pair);
if (options.coldSwap === 'refuse')
return reasons;
for (const { why, fix } of reasons)
warn?.(`${why}; ${fix}`);
return [];
}
function warmUpReasons(pair) {
if (/^[1-5]\d\d(\s*,\s*[1-5]\d\d)*$/.test(warmUpStatuses(pair)))
return [];
const { name } = pair.candidate.arm;
return [
{
about: 'warm-up',
why: `${statusesSetting} is not set for ${name}, so that any answer counts as warm, also 500 and 503`,
fix: `set ${statusesSetting}=200 in ${name}, and WEBSITE_SWAP_WARMUP_PING_PATH to a path that tells health`,
},
];
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/pinned.js
const pinCookie = 'x-ms-routing-name';
async function pinnedClients(ground, question) {
const reading = await look(ground);
const [stable, slot] = [seenArm(reading, production).arm, seenArm(reading, question.slot).arm];
const [bound, unbound, own] = await Promise.all([
ask(ground, stable, question, slot.name),
ask(ground, stable, question, 'self'),
ask(ground, slot, question),
]);
const arm = answerer({ bound, unbound, own }, stable, slot);
return {
slot: slot.name,
answeredBy: arm?.name,
build: arm === undefined ? undefined : buildName(arm) || undefined,
version: bound?.version,
because: because(arm, slot, { bound, unbound, own }),
};
}
function answerer({ bound, unbound, own }, stable, slot) {
if (bound === undefined || unbound === undefined || unbound.print === own?.print)
return undefined;
if (bound.print === unbound.print)
return stable;
return bound.print === own?.print ? slot : undefined;
}
function because(arm, slot, { bound, unbound, own }) {
if (arm !== undefined)
return `with the cookie for ${slot.name}, production answered as ${arm.name} does`;
if (bound === undefined)
return 'production did not answer with the cookie';
if (unbound === undefined)
return 'production did not answer without the cookie';
if (unbound.print === own?.print)
return `production and ${slot.name} give the same answer: name a path or a header that tells them apart`;
return own === undefined
? `with the cookie production answered as somebody else, and ${slot.name} could not be asked itself`
: 'no two answers are alike: name a path or a header that is the same for everybody';
}
async function ask({ transport }, { address }, { path = '/', header }, cookie) {
if (address === undefined)
return undefined;
try {
const answer = await transport.send({
method: 'GET',
url: new URL(path, address),
headers: cookie === undefined ? {} : { cookie: `${pinCookie}=${cookie}` },
expect: 'text',
deadlineMilliseconds: 10_000,
});
const version = header === undefined ? undefined : answer.header(header);
return { print: version ?? (0,external_node_crypto_.createHash)('sha256').update(answer.text).digest('hex'), version };
}
catch (thrown) {
if (thrown instanceof fault .v && thrown.code !== 'CANCELLED')
return undefined;
throw thrown;
}
}
var target = __webpack_require__(47622);
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/snapshot.js
const snapshot_target = 'app-service';
const version = 1;
function printSnapshot({ resource, at, split, hosts, builds, swappedAt }) {
return { target: snapshot_target, version, resource, at, split, hosts, builds, swappedAt };
}
function readSnapshot(before, resource) {
const { resource: own, at, swappedAt } = before;
const [split, hosts, builds] = [numbers(before['split']), texts(before['hosts']), texts(before['builds'])];
const isOurs = before['target'] === snapshot_target && before['version'] === version;
if (!isOurs || typeof own !== 'string' || typeof at !== 'number' || typeof swappedAt !== 'number')
throw strange();
if (split === undefined || hosts === undefined || builds === undefined)
throw strange();
if (!sameName(own, resource)) {
throw new fault .v('TARGET_UNSUITABLE', 'what is to be gone back to belongs to another app', {
facts: { expected: resource, got: own },
});
}
return { resource: own, at, split, hosts, builds, swappedAt };
}
function strange() {
return new fault .v('TARGET_UNSUITABLE', 'what was kept to go back to was not written by this target', {
hint: 'name the target that the rollout was begun with',
});
}
function numbers(value) {
const entries = entriesOf(value);
const fine = entries?.flatMap(([name, each]) => (typeof each === 'number' ? [[name, each]] : []));
return fine === undefined || fine.length !== entries?.length ? undefined : Object.fromEntries(fine);
}
function texts(value) {
const entries = entriesOf(value);
const fine = entries?.flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : []));
return fine === undefined || fine.length !== entries?.length ? undefined : Object.fromEntries(fine);
}
function entriesOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value)
? Object.entries(value)
: undefined;
}
var blame = __webpack_require__(42384);
var settle = __webpack_require__(14704);
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/live/taking.js
function snapshotOf(reading, now) {
return {
resource: reading.live.resource,
at: now,
split: reading.live.split,
hosts: reading.hosts,
builds: buildNames(reading),
swappedAt: reading.swap.at,
};
}
async function staleness(ground, reading, { guard, arms }) {
const changed = differences(guard, reading.live.guard, arms);
if (changed.length === 0)
return undefined;
const { resource, split } = reading.live;
return (0,blame .h)(`other than before: ${changed.join(', ')}; now ${(0,settle .wZ)(split)}`, blameFor(ground, resource));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/placing.js
const packageSetting = 'WEBSITE_RUN_FROM_PACKAGE';
const placing_statusesSetting = 'WEBSITE_SWAP_WARMUP_PING_STATUSES';
async function place(ground, name, artifact) {
const reading = await look(ground);
demandSlots(reading);
const slot = seenArm(reading, name);
refuseBadArtifact(artifact);
refuseUsed(reading, slot);
const denied = slot.denied[0];
if (denied !== undefined)
throw denied;
await refuseSticky(ground, artifact);
const askedAt = ground.clock.now();
const at = { ...ground.at, slot: slot.arm.name };
const settings = wantedSettings(ground, slot.settings ?? {}, artifact);
try {
const changed = [
artifact.kind === 'image' &&
(await putImage(ground, at, { slot, image: `${artifact.reference}@${artifact.digest}` })),
await putSettings(ground, at, settings),
];
const before = printSnapshot(snapshotOf(reading, askedAt));
return { asked: reading.live.split, before, unchanged: !changed.includes(true), askedAt };
}
catch (thrown) {
throw isUnclear(thrown) ? unclear(`all of the change of ${at.slot}`, thrown) : thrown;
}
}
function refuseBadArtifact({ kind, reference, digest }) {
const isDigest = /^sha256:[0-9a-f]{64}$/.test(digest);
const isReference = kind === 'image' ? /^[^\s@|]+$/.test(reference) : URL.canParse(reference);
if (isDigest && isReference)
return;
throw new fault .v('TARGET_UNSUITABLE', 'what is to be placed has no digest, or an address that cannot be used', {
hint: 'an image is REGISTRY/NAME and a digest, a package an address and a digest',
facts: { kind, digest },
});
}
function refuseUsed({ inFlight }, { arm }) {
const why = arm.isDefault
? 'production is where users are'
: arm.share > 0 || arm.hasRule
? `${arm.name} has a rule for traffic`
: inFlight;
if (why === undefined)
return;
throw new fault .v('TARGET_UNSUITABLE', `nothing is placed in ${arm.name}: ${why}`, {
hint: 'choose a slot that nobody is sent to, or clear its rule first',
});
}
async function refuseSticky({ changes, at }, { kind, promotion }) {
const { appSettingNames = [] } = await changes.stickyNames(at);
const named = promotion === undefined ? [digestSetting] : [digestSetting, target .O];
const needed = kind === 'package' ? [...named, packageSetting] : named;
const stuck = needed.filter(name => appSettingNames.some(each => sameName(each, name)));
if (stuck.length === 0)
return;
throw new fault .v('TARGET_UNSUITABLE', `${stuck.join(' and ')} would stay behind when slots are swapped`, {
hint: `take ${stuck.join(' and ')} off the list of slot settings`,
});
}
function wantedSettings({ options }, present, { kind, reference, digest, promotion }) {
const isNew = present[digestSetting] !== digest;
const isWarmUpSet = Object.keys(present).some(name => sameName(name, placing_statusesSetting));
return {
[digestSetting]: digest,
...(promotion !== undefined && isNew && { [target .O]: promotion }),
...(kind === 'package' && { [packageSetting]: reference }),
...(options.warmUpStatuses !== undefined &&
!isWarmUpSet && { [placing_statusesSetting]: options.warmUpStatuses }),
};
}
async function putSettings({ client, changes }, at, wanted) {
const present = await client.settings(at, at.slot);
const others = Object.entries(present).filter(([name]) => !Object.keys(wanted).some(each => sameName(each, name)));
const merged = { ...Object.fromEntries(others), ...wanted };
if (hashed(merged) === hashed(present))
return false;
await changes.setSettings(at, merged);
const after = await client.settings(at, at.slot);
const wrong = Object.keys({ ...merged, ...after }).filter(name => after[name] !== merged[name]);
if (wrong.length === 0)
return true;
throw new fault .v('TRAFFIC_CONFLICT', `the settings of ${at.slot} are not what was written`, {
hint: 'find out who else writes settings of this slot, then place again',
facts: { settings: wrong.sort().join(', ') },
});
}
function hashed(settings) {
return (0,external_node_crypto_.createHash)('sha256')
.update(JSON.stringify(Object.entries(settings).sort()))
.digest('hex');
}
async function putImage(ground, at, { slot, image }) {
const { linuxFxVersion = '', windowsFxVersion = '' } = slot.configuration ?? {};
if (hasContainers({ linuxFxVersion }))
return putMainContainer(ground, at, image);
const versions = [
['linuxFxVersion', linuxFxVersion],
['windowsFxVersion', windowsFxVersion],
];
const [kind, present] = versions.find(([, text]) => /^DOCKER\|/i.test(text)) ?? [];
if (kind === undefined) {
throw new fault .v('TARGET_UNSUITABLE', `${at.slot} does not run a container of its own`, {
hint: 'place a package, or make it an app for containers',
facts: { 'linux-fx-version': linuxFxVersion || 'none' },
});
}
if (present === `DOCKER|${image}`)
return false;
await ground.changes.setImage(at, { [kind]: `DOCKER|${image}` });
return true;
}
async function putMainContainer({ client, changes }, at, image) {
const main = (await client.containers(at, at.slot)).find(({ isMain }) => isMain === true);
if (main === undefined) {
throw new fault .v('TARGET_UNSUITABLE', `${at.slot} has no main container`, {
hint: 'mark one container as main',
});
}
if (main.image === image)
return false;
const { createdTime, lastModifiedTime, id, type, systemData, ...kept } = main;
await changes.setContainer(at, { ...kept, image });
return true;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/evicting.js
const longestMilliseconds = 5 * 60_000;
const lookEveryMilliseconds = 5_000;
const neededAlike = 3;
async function evict(ground, question) {
const reading = await look(ground);
const [stable, slot] = [seenArm(reading, production), seenArm(reading, question.slot).arm];
const artifact = artifactOf(stable, slot.name);
const client = { ground, stable: stable.arm, question: { ...question, slot: slot.name } };
const before = await steadyAnswer(client);
const { unchanged } = await place(ground, slot.name, artifact);
await proveBuild(ground, slot.name, artifact.digest);
const placed = `${slot.name} runs ${artifact.digest} as production does`;
if (unchanged)
return { kind: 'placed', because: `${placed}, and did so before` };
if (before === undefined) {
return { kind: 'placed', because: `${placed}; what the cookie leads to cannot be told by this page` };
}
const isSeen = await untilOther(client, before);
return isSeen
? { kind: 'seen', because: `${placed}, and with the cookie the answer of the candidate comes no more` }
: { kind: 'not-seen', because: `${placed}, and with the cookie no other answer came in 5 min` };
}
function artifactOf({ arm, settings = {} }, slot) {
const { digest, builds } = arm;
const image = builds.find(({ source }) => source === 'image' || source === 'site-container');
if (digest === undefined) {
throw new fault .v('TARGET_UNSUITABLE', `what production runs has no digest, so that ${slot} cannot get it`, {
hint: `place the good build in ${slot} by hand`,
});
}
if (image !== undefined)
return { kind: 'image', reference: image.text.replace(/@.*$/, ''), digest };
return { kind: 'package', reference: settings['WEBSITE_RUN_FROM_PACKAGE'] ?? '', digest };
}
async function proveBuild(ground, slot, expected) {
const got = seenArm(await look(ground), slot).arm.digest;
if (got === expected)
return;
throw new fault .v('TRAFFIC_CONFLICT', `${slot} does not hold what was placed there`, {
hint: `find out who else places builds in ${slot}`,
facts: { expected, got: got ?? 'nothing that names a digest' },
});
}
async function steadyAnswer(client) {
const [first, second] = [await boundAnswer(client), await boundAnswer(client)];
const { ground, stable, question } = client;
const unbound = await ask(ground, stable, question, 'self');
return first === second && first !== unbound?.print ? (first ?? '') : undefined;
}
const mostFailures = 4;
async function boundAnswer({ ground, stable, question }) {
for (let failures = 0; failures < mostFailures; failures += 1) {
const answer = await ask(ground, stable, question, question.slot);
if (answer !== undefined)
return answer.print;
}
return undefined;
}
async function untilOther(client, before) {
const { clock, signal } = client.ground;
const endsAt = clock.now() + longestMilliseconds;
for (let others = 0;;) {
const answer = await boundAnswer(client);
others = answer === undefined || answer === before ? 0 : others + 1;
if (others === neededAlike)
return true;
if (clock.now() >= endsAt)
return false;
await clock.sleep(lookEveryMilliseconds, signal);
}
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/calm.js
const betweenLooksMilliseconds = 10_000;
async function tryCalm(ground) {
try {
const inFlight = await swapUnderWay(ground);
if (inFlight !== undefined)
return { reading: undefined, why: inFlight };
const reading = await look(ground);
return reading.inFlight === undefined ? { reading } : { reading: undefined, why: reading.inFlight };
}
catch (thrown) {
if (!(thrown instanceof fault .v) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
throw thrown;
return { reading: undefined, why: thrown.message };
}
}
async function whenCalm(ground) {
const endsAt = ground.clock.now() + longestSwapMilliseconds;
for (;;) {
const calm = await tryCalm(ground);
if (calm.reading !== undefined)
return calm.reading;
if (ground.clock.now() >= endsAt)
throw restless(calm.why);
await pause(ground);
}
}
function restless(why) {
return new fault .v('TRAFFIC_UNCLEAR', `${why}; that has not ended in 30 minutes`, {
hint: 'a swap that was only prepared is cancelled in the portal, or by az webapp deployment slot swap --action reset',
});
}
function pause({ clock, signal }) {
return clock.sleep(betweenLooksMilliseconds, signal);
}
var split_check = __webpack_require__(5078);
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/shift.js
async function write(ground, split, guard) {
const reading = await look(ground);
if (Object.keys(split).some(name => name !== production))
demandSlots(reading);
const why = (0,split_check .v)(split, reading.live, appServiceAbilities);
if (why !== undefined)
throw unshowable(why, split, reading);
const stale = await staleness(ground, reading, { guard, arms: concerned(split, reading) });
if (stale !== undefined)
throw stale;
const askedAt = ground.clock.now();
const snapshot = snapshotOf(reading, askedAt);
const before = printSnapshot(snapshot);
const { rules, changes } = rulesFor(reading.rules, split, reading.hosts);
if (!changes)
return { asked: split, before, unchanged: true, askedAt };
for (const candidate of begun(split, reading))
await demandReady(ground, reading, candidate);
await setRules(ground, rules);
await demandUncontested(ground, split, snapshot);
return { asked: split, before, unchanged: false, askedAt };
}
async function demandFit(ground, candidate, isPlaced) {
const reading = await look(ground);
demandSlots(reading);
await demandReady(ground, reading, candidate, isPlaced);
}
const secondLookMilliseconds = 3_000;
async function demandUncontested(ground, asked, before) {
if ((await glance(ground, asked, before))?.kind !== 'other')
return;
await ground.clock.sleep(secondLookMilliseconds, ground.signal);
const again = await glance(ground, asked, before);
if (again?.kind !== 'other')
return;
const seen = await seenByRules(ground, before, again);
if (seen.kind !== 'drifted')
return;
const fault = (0,settle .NZ)({ asked }, { kind: 'drifted', seen, looks: 2, tookMilliseconds: secondLookMilliseconds });
if (fault !== undefined)
throw fault;
}
async function glance(ground, asked, before) {
try {
return await seeRules(ground, asked, before);
}
catch (thrown) {
if (thrown instanceof fault .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE', 'CANCELLED'].includes(thrown.code))
return undefined;
throw thrown;
}
}
async function setRules(ground, rules) {
try {
await ground.changes.setRules(ground.at, rules);
}
catch (thrown) {
throw isUnclear(thrown) ? unclear('the change of the rules for traffic', thrown) : thrown;
}
}
function unshowable(why, split, { live }) {
return new fault .v('TARGET_UNSUITABLE', `this split cannot be asked of ${live.resource.split('/').at(-1)}: ${why}`, {
hint: 'choose shares that the target can show; `plan` checks a ladder before anything moves',
facts: { asked: JSON.stringify(split), now: JSON.stringify(live.split) },
});
}
function concerned(split, { live }) {
const names = live.arms
.filter(({ name, share }) => share > 0 || (split[name] ?? 0) > 0)
.map(({ name }) => name);
return [...new Set([production, ...names])];
}
function begun(split, { live }) {
return live.arms
.filter(({ name, isDefault, share }) => !isDefault && share === 0 && (split[name] ?? 0) > 0)
.map(({ name }) => name);
}
async function seeRules(ground, asked, before) {
return judgeRules(await lookAtRules(ground), asked, before);
}
function judgeRules(rules, asked, before) {
const slots = Object.keys(before.hosts);
const split = splitBy(rules, slots, production);
const holds = (wish) => sameShare(split[production] ?? 0, wish[production] ?? 0) &&
slots.every(slot => isInForce(rules, slot, { share: wish[slot] ?? 0, host: before.hosts[slot] ?? '' }));
if (holds(asked))
return { kind: 'as-asked', split };
return { kind: holds(before.split) ? 'as-before' : 'other', split };
}
async function seenByRules(ground, before, { kind, split }) {
switch (kind) {
case 'as-asked':
return { kind: 'seen', by: 'read', split };
case 'as-before':
return { kind: 'not-yet', split };
case 'other':
return { kind: 'drifted', split, ...(await (0,blame .i)(blameFor(ground, before.resource, before.at))) };
default: {
const unreachable = kind;
return unreachable;
}
}
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/swap.js
const proofMilliseconds = 3 * 60_000;
async function swapOnce(ground, swapping) {
const { changes, at, clock } = ground;
const { slot } = swapping;
const startedAt = clock.now();
const sending = changes.swapIntoProduction({ ...at, slot }, startedAt);
const operation = await sending.catch(thrown => {
throw isUnclear(thrown) ? unclear(`the swap of ${slot} with production`, thrown) : thrown;
});
const ended = operation === undefined ? untold : await endOf(ground, operation);
switch (ended.kind) {
case 'succeeded':
return proven(ground, swapping, clock.now() + proofMilliseconds);
case 'forgotten':
case 'timed-out':
return proven(ground, swapping, startedAt + longestSwapMilliseconds);
case 'failed': {
const { reading } = await tryCalm(ground);
if (reading !== undefined && swapping.isProof(reading))
return reading;
throw undone(slot, ended);
}
default: {
const unreachable = ended;
return unreachable;
}
}
}
const untold = { kind: 'forgotten' };
async function endOf({ changes, clock, signal }, operation) {
try {
return await changes.follow(operation, {
clock,
deadlineMilliseconds: longestSwapMilliseconds,
...(signal && { signal }),
});
}
catch (thrown) {
if (thrown instanceof fault .v && thrown.code !== 'CANCELLED')
return untold;
throw thrown;
}
}
function undone(slot, { code, words }) {
return new fault .v('HTTP_REFUSED', `App Service ended the swap of ${slot} without making it: ${words}`, {
hint: `look at the logs of ${slot}: it has to start with production's settings and answer at WEBSITE_SWAP_WARMUP_PING_PATH`,
facts: { 'service-code': code },
});
}
async function proven(ground, swapping, endsAt) {
for (;;) {
const calm = await tryCalm(ground);
if (calm.reading !== undefined && swapping.isProof(calm.reading))
return calm.reading;
if (ground.clock.now() >= endsAt)
throw unproven(swapping, calm);
await pause(ground);
}
}
function unproven({ slot, expected }, calm) {
const arms = calm.reading?.live.arms ?? [];
const why = calm.reading === undefined ? calm.why : 'production does not run what it should';
return new fault .v('TRAFFIC_UNCLEAR', `the swap of ${slot} was taken, but is not seen to be made: ${why}`, {
hint: `compare the builds above; to swap by hand: az webapp deployment slot swap --slot ${slot} --target-slot production`,
facts: {
'expected-in-production': expected || 'unknown',
...Object.fromEntries(arms.map(arm => [`in-${arm.name}`, buildName(arm) || 'unknown'])),
},
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/promotion.js
async function promote(ground, candidate, guard) {
const reading = await look(ground);
demandSlots(reading);
const { name } = seenArm(reading, candidate).arm;
const stale = await staleness(ground, reading, { guard, arms: [production, name] });
if (stale !== undefined)
throw stale;
await demandReady(ground, reading, name);
const askedAt = ground.clock.now();
const before = snapshotOf(reading, askedAt);
const kept = await clearRule(ground, reading, name);
await swapOnce(ground, {
slot: name,
expected: before.builds[name] ?? '',
isProof: each => isExchanged(positionOf(before, each), name),
});
await keepRules(ground, kept, name).catch(thrown => {
throw isPassing(thrown) ? unclear('the promotion with its rules', thrown) : thrown;
});
return {
asked: promotedSplit(before.split, name),
before: printSnapshot(before),
unchanged: false,
askedAt,
};
}
function isPassing(thrown) {
return thrown instanceof fault .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code);
}
function promotedSplit(split, candidate) {
const whole = (split[production] ?? 0) + (split[candidate] ?? 0);
return { ...split, [production]: 0, [candidate]: Number(whole.toFixed(9)) };
}
async function clearRule(ground, { rules }, slot) {
const { rules: kept, changes } = rulesWithout(rules, slot);
if (!changes)
return kept;
try {
await ground.changes.setRules(ground.at, kept);
}
catch (thrown) {
if (!isUnclear(thrown))
throw thrown;
const left = rulesNamed(await lookAtRules(ground), slot);
if (left.length > 0)
throw unclear(`the change of the rule for ${slot}`, thrown);
}
return kept;
}
async function keepRules(ground, kept, slot) {
const now = await lookAtRules(ground);
const isMissing = kept.some(({ name = '' }) => rulesNamed(now, name).length === 0);
if (!isMissing && rulesNamed(now, slot).length === 0)
return;
await ground.changes.setRules(ground.at, kept);
const left = rulesNamed(await lookAtRules(ground), slot);
if (left.length === 0)
return;
throw new fault .v('TRAFFIC_NOT_SETTLED', `${slot} holds the old build after the swap, and still has a rule for traffic`, {
hint: `clear it: az webapp traffic-routing clear`,
facts: { asked: `no rule for ${slot}`, seen: `${slot} ${left[0]?.reroutePercentage ?? 0} %` },
});
}
function promoted(asked) {
if ((asked[production] ?? 0) !== 0)
return undefined;
const [most] = Object.entries(asked)
.filter(([name]) => name !== production)
.sort(([, one], [, other]) => other - one);
return most?.[0];
}
async function seen(ground, { asked, before: wire }) {
const before = readSnapshot(wire, resourceIn(wire));
const byRules = await seeRules(ground, asked, before);
const candidate = promoted(asked);
if (byRules.kind === 'as-asked' || candidate === undefined)
return seenByRules(ground, before, byRules);
const reading = await look(ground);
const { split } = reading.live;
const position = positionOf(before, reading);
if (isExchanged(position, candidate)) {
const isClear = rulesNamed(reading.rules, candidate).length === 0;
return isClear && reading.inFlight === undefined
? { kind: 'seen', by: 'read', split }
: { kind: 'not-yet', split };
}
if (position.kind === 'as-before' || reading.inFlight !== undefined)
return { kind: 'not-yet', split };
return { kind: 'drifted', split, ...(await (0,blame .i)(blameFor(ground, before.resource, before.at))) };
}
function isExchanged(position, slot) {
return position.kind === 'exchanged' && position.proven && sameName(position.slot, slot);
}
function resourceIn({ resource }) {
return typeof resource === 'string' ? resource : '';
}
async function reconcile(ground, { asked, before: wire }, waiting) {
const reading = await look(ground);
const before = readSnapshot(wire, reading.live.resource);
const byRules = judgeRules(reading.rules, asked, before);
const candidate = promoted(asked);
if (candidate === undefined)
return reconciledWrite(byRules.kind);
const position = positionOf(before, reading);
if (reading.inFlight !== undefined)
return 'cannot-know';
if (position.kind === 'exchanged')
return position.proven ? 'applied' : 'cannot-know';
if (byRules.kind === 'as-asked' && !isAlready(before, asked))
return 'applied';
if (position.kind !== 'as-before')
return 'cannot-know';
const now = ground.clock.now();
waiting.quietSince ??= now;
return now - waiting.quietSince >= quietMilliseconds ? 'not-applied' : 'cannot-know';
}
function reconciledWrite(kind) {
if (kind === 'as-asked')
return 'applied';
return kind === 'as-before' ? 'not-applied' : 'cannot-know';
}
function isAlready({ split }, asked) {
return Object.entries(asked).every(([name, share]) => Math.abs((split[name] ?? 0) - share) < 1e-6);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/short-way.js
async function shortWay(ground, wire) {
const { client, at, clock } = ground;
const id = `/subscriptions/${at.subscription}/resourceGroups/${at.resourceGroup}/providers/Microsoft.Web/sites/${at.app}`;
if (typeof wire['resource'] !== 'string' || !sameName(wire['resource'], id))
return undefined;
const before = readSnapshot(wire, id);
const [configuration, slots] = await Promise.all([client.configuration(at), client.slots(at)]);
const askedAt = clock.now();
const rules = rulesOf(configuration, slots.length, at.app);
const wanted = rulesFor(rules, before.split, hostsOf(slots));
const isQuiet = slots.every(slot => inFlightOn(slotName(slot), slot).length === 0);
const changes = wanted.changes || ground.haste?.isMoving() === true;
if (!isQuiet || !changes || !runsAsBefore(configuration, before))
return undefined;
try {
ground.haste?.isMoving();
await ground.changes.setRules(at, wanted.rules);
}
catch (thrown) {
if (isLocked(thrown) || isUnclear(thrown))
return undefined;
throw thrown;
}
if (inFlightOn(production, await client.site(at)).length > 0)
return undefined;
const split = splitBy(rules, slots.map(slotName), production);
const start = printSnapshot({ ...before, at: askedAt, split });
return { asked: before.split, before: start, unchanged: false, askedAt };
}
function runsAsBefore({ linuxFxVersion, windowsFxVersion }, { builds }) {
const digest = agreedDigest(buildsOf({ linuxFxVersion, windowsFxVersion }));
return digest !== undefined && digest === builds[production];
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service/going-back.js
const mostLocks = 60;
async function restore(ground, wire, guard) {
const short = guard === undefined ? await shortWay(ground, wire) : undefined;
if (short !== undefined)
return short;
const first = await look(ground);
const before = readSnapshot(wire, first.live.resource);
const arms = [production, ...first.live.arms.filter(({ share }) => share > 0).map(({ name }) => name)];
const stale = guard === undefined ? undefined : await staleness(ground, first, { guard, arms });
if (stale !== undefined)
throw stale;
const askedAt = ground.clock.now();
const start = printSnapshot(snapshotOf(first, askedAt));
const changed = await unlocked(ground, async (isFirst) => {
const reading = isFirst && first.inFlight === undefined ? first : await whenCalm(ground);
const swapped = await swapBack(ground, before, reading);
return (await putRules(ground, before, swapped ?? reading)) || swapped !== undefined;
});
return { asked: before.split, before: start, unchanged: !changed, askedAt };
}
async function unlocked(ground, attempt) {
for (let locks = 0;; locks += 1) {
try {
return await attempt(locks === 0);
}
catch (thrown) {
if (!isLocked(thrown) || locks >= mostLocks)
throw thrown;
await pause(ground);
}
}
}
async function swapBack(ground, before, reading) {
const position = positionOf(before, reading);
switch (position.kind) {
case 'as-before':
return undefined;
case 'elsewhere':
throw nowhere(before, reading);
case 'exchanged': {
const { slot } = position;
await clearRule(ground, reading, slot);
return swapOnce(ground, {
slot,
expected: before.builds[production] ?? '',
isProof: each => positionOf(before, each).kind === 'as-before',
});
}
default: {
const unreachable = position;
return unreachable;
}
}
}
function nowhere(before, reading) {
const now = buildNames(reading);
return new fault .v('TRAFFIC_CONFLICT', 'production runs neither the build from before nor the one that was promoted', {
hint: 'somebody placed another build: bring back the expected one by hand, or begin a promotion of it',
facts: {
expected: before.builds[production] || 'unknown',
...Object.fromEntries(Object.entries(now).map(([name, build]) => [`in-${name}`, build || 'unknown'])),
},
});
}
async function putRules(ground, before, { rules: read, hosts }) {
const { rules, changes } = rulesFor(read, before.split, hosts);
const isMoving = ground.haste?.isMoving() === true;
if (!changes && !isMoving)
return false;
try {
await ground.changes.setRules(ground.at, rules);
}
catch (thrown) {
if (!isUnclear(thrown))
throw thrown;
if (rulesFor(await lookAtRules(ground), before.split, hosts).changes)
throw unclear('the way back', thrown);
}
return true;
}
async function clean(ground, wire) {
const reading = await look(ground);
const before = readSnapshot(wire, reading.live.resource);
const position = positionOf(before, reading);
if (position.kind !== 'exchanged')
return;
const isOurs = Object.keys(before.builds).some(name => sameName(name, position.slot));
if (isOurs)
await clearRule(ground, reading, position.slot);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/app-service.js
function appServiceTarget(client, at, means) {
const waiting = { quietSince: undefined };
const able = async () => {
if (means !== undefined)
return { client, at, ...means };
throw new fault .v('UNEXPECTED', 'this target was made for reading, and was told to change something');
};
const read = async () => (await look({ client, at })).live;
return {
abilities: appServiceAbilities,
read,
place: async (arm, artifact) => place(await able(), arm, artifact),
write: async (split, guard) => write(await able(), split, guard),
seen: async (receipt) => seen(await able(), receipt),
promote: async (candidate, guard) => {
waiting.quietSince = undefined;
return promote(await able(), candidate, guard);
},
reconcile: async (receipt) => reconcile(await able(), receipt, waiting),
restore: async (before, guard) => restore(await able(), before, guard),
clean: async (before) => clean(await able(), before),
addressOf: async (arm) => (await read()).arms.find(({ name }) => sameName(name, arm))?.address,
demandFit: async (candidate, isPlaced) => demandFit(await able(), candidate, isPlaced),
pinnedClients: async (question) => pinnedClients(await able(), question),
evict: async (question) => evict(await able(), question),
};
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
