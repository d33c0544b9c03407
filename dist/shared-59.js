export const shared = {
16482:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
const profile = `--profile-name ${word(at.name)} ${inGroup(at)}`;
return enabledFirst(split).map(([name, share]) => {
const state = share > 0
? `--endpoint-status Enabled --weight ${Math.max(1, Math.round(share * 10))}`
: '--endpoint-status Disabled';
const query = word(`[?name==${rawText(name)}].type|[0]`);
const type = `"$(az network traffic-manager endpoint list ${profile} --query ${query} --output tsv | sed 's|.*/||')"`;
return `az network traffic-manager endpoint update ${profile} --type ${type} --name ${word(name)} ${state}`;
});
},
'front-door': ({ split, part = 'ORIGIN_GROUP' }, at) => {
const where = `--profile-name ${word(at.name)} --origin-group-name ${word(part)} ${inGroup(at)}`;
return enabledFirst(split).map(([name, share]) => {
const state = share > 0
? `--enabled-state Enabled --weight ${Math.max(1, Math.round(share * 10))}`
: '--enabled-state Disabled';
return `az afd origin update ${where} --origin-name ${word(name)} ${state}`;
});
},
'front-door-classic': classicByHand,
'feature-flag': flagByHand,
'gateway-api': routeByHand,
command: ({ resource, split }) => {
const line = JSON.stringify({ protocol: 1, id: 'by-hand', verb: 'write', split });
return [`printf '%s\\n' ${word(line)} | ${resource}`];
},
};
const readOnly = [
'resourceState',
'provisioningState',
'cname',
'frontdoorId',
'rulesEngines',
'extendedProperties',
'privateEndpointStatus',
'customHttpsConfiguration',
'customHttpsProvisioningState',
'customHttpsProvisioningSubstate',
];
function classicByHand({ resource, split, part = 'BACKEND_POOL' }) {
const url = `--url ${word(`${resource}?api-version=2021-06-01`)}`;
const backends = `.properties.backendPools[]|select(.name==${JSON.stringify(part)}).properties.backends[]`;
const changes = Object.entries(split).map(([name, share]) => {
const weight = share > 0 ? `|.weight=${Math.max(1, Math.round(share * 10))}` : '';
const state = `.enabledState="${share > 0 ? 'Enabled' : 'Disabled'}"`;
return `(${backends}|select(.address==${JSON.stringify(name)}))|=(${state}${weight})`;
});
const bare = `del(..|objects|${readOnly.map(name => `.${name}`).join(',')})|del(.id,.name,.type)`;
return [
`az rest --method get ${url} | jq ${word([...changes, bare].join('|'))} > front-door.json`,
`az rest --method put ${url} --body @front-door.json`,
];
}
const flagType = 'application/vnd.microsoft.appconfig.ff+json;charset=utf-8';
function flagByHand({ resource, split, stable, candidate }) {
const url = new URL(resource);
const key = decodeURIComponent(url.pathname.replace(/^\/kv\//, ''));
const label = url.searchParams.get('label');
const named = `--key ${word(key)}${label === null ? '' : ` --label ${word(label)}`}`;
const where = `--endpoint ${url.origin} --auth-mode login ${named}`;
const filter = `.conditions.client_filters[]|select(.name=="Microsoft.Targeting").parameters.Audience.DefaultRolloutPercentage`;
const isTargeting = [stable, candidate].sort().join() === 'off,on';
const change = isTargeting
? `(${filter})=${split['on'] ?? 0}`
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
function enabledFirst(split) {
return Object.entries(split).sort(([, one], [, other]) => other - one);
}
function rawText(text) {
return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function shares(split) {
return Object.entries(split).filter(([, share]) => share > 0);
}
function word(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
},
51637:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  isSame),
S: () => (  choose)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function choose(asked, surveyed) {
const { live, standing } = surveyed;
const stable = stableIn(live);
const begun = begunBefore(asked, surveyed);
if (begun !== undefined)
return begun;
const served = standing.holder === undefined ? servedBy(asked, surveyed) : undefined;
if (served !== undefined) {
const because = `${served.name} runs it already, and has all of the traffic`;
return { kind: 'there', arm: served.name, because };
}
const inFront = candidateOf(standing.holder);
const candidate = candidateName(asked, surveyed, { stable, inFront });
const isInFront = inFront !== undefined && isSame(candidate, inFront) && !isSame(candidate, stable);
if (!isInFront)
refuseTaken(candidate, stable, live);
refuseReplaced(asked, candidate, surveyed);
return { kind: 'shift', candidate, stable };
}
function servedBy({ digest, candidate, said }, { live, abilities, standing }) {
const whole = live.arms.find(({ share }) => share === 100);
if (said === true && whole?.digest === undefined)
return standing.lastGood === digest ? whole : undefined;
if (whole === undefined || digest !== undefined)
return whole?.digest === digest ? whole : undefined;
const isNamed = candidate !== undefined && isSame(whole.name, candidate);
return isNamed && abilities.promotion === 'weights' ? whole : undefined;
}
function stableIn({ arms, resource }) {
const [first, ...others] = arms;
if (first === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_UNSUITABLE', `${nameOf(resource)} has nothing that could get traffic`);
}
const named = arms.find(({ isDefault, share }) => isDefault && share > 0);
return (named ?? others.reduce((most, arm) => (arm.share > most.share ? arm : most), first)).name;
}
function begunBefore(asked, { standing }) {
const { holder: promotion } = standing;
const plan = promotion?.order['plan'];
if (promotion === undefined || typeof plan !== 'object' || !('candidate' in plan))
return undefined;
const { candidate, stable, digest } = plan;
if (typeof candidate !== 'string' || typeof stable !== 'string')
return undefined;
const isSameArm = asked.candidate === undefined || asked.candidate === 'idle' || isSame(asked.candidate, candidate);
const isSameBuild = asked.digest === undefined || asked.digest === digest;
return isSameArm && isSameBuild ? { kind: 'go-on', candidate, stable, promotion } : undefined;
}
function candidateOf(holder) {
const plan = holder?.order['plan'];
if (typeof plan !== 'object' || !('candidate' in plan))
return undefined;
const { candidate } = plan;
return typeof candidate === 'string' ? candidate : undefined;
}
function candidateName({ candidate, artifact }, { kind, live }, { stable, inFront }) {
if (candidate !== undefined && candidate !== 'idle') {
return live.arms.find(({ name }) => isSame(name, candidate))?.name ?? newName(candidate, artifact, live);
}
if (kind === 'container-apps' && artifact !== undefined) {
return `${nameOf(live.resource)}--d${artifact.digest.slice('sha256:'.length, 19)}`;
}
const [idle, ...rivals] = live.idle.filter(name => !isSame(name, stable));
if (idle !== undefined && rivals.length === 0)
return idle;
if (idle === undefined && inFront !== undefined)
return inFront;
const got = idle === undefined ? 'no arm is idle' : `${rivals.length + 1} are idle: ${[idle, ...rivals].join(', ')}`;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_UNSUITABLE', `which arm is the candidate cannot be told: ${got}`, {
hint: 'name it by the input candidate',
facts: { arms: live.arms.map(({ name }) => name).join(', ') },
});
}
function newName(candidate, artifact, { arms, resource }) {
if (artifact !== undefined)
return candidate;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_NOT_FOUND', `the candidate ${candidate} does not exist`, {
hint: 'name one that exists, or idle',
facts: { existing: arms.map(({ name }) => name).join(', ') || 'none', resource },
});
}
function refuseTaken(candidate, stable, { arms }) {
if (isSame(candidate, stable)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_UNSUITABLE', `${candidate} is where users are already`, {
hint: 'name the arm that holds the new version',
});
}
const { share } = arms.find(({ name }) => isSame(name, candidate)) ?? { share: 0 };
if (share === 0)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_CONFLICT', `${candidate} gets ${share} % already, and no promotion says why`, {
hint: 'take its traffic away first, or find out who gave it',
facts: { arm: candidate, share },
});
}
function refuseReplaced({ digest }, candidate, { live, standing, abilities }) {
if (abilities.promotion !== 'swap' || digest !== undefined)
return;
const stable = live.arms.find(({ isDefault }) => isDefault)?.digest;
if (stable === undefined || standing.lastGood !== stable)
return;
const held = live.arms.find(({ name }) => isSame(name, candidate))?.digest;
const last = standing.promotions
.filter(({ finished }) => finished?.outcome === 'passed' || finished?.restored === true)
.at(-1);
if (last?.finished?.restored === true)
return;
const builds = last?.state?.['builds'];
const replaced = typeof builds === 'object' ? Object.values(builds) : [];
if (held === undefined || !replaced.includes(held))
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CANDIDATE_UNEXPECTED', `${candidate} holds the version that ${last?.id} has replaced`, {
hint: 'to bring it back on purpose, name it by the input expect, or use rollback',
facts: { candidate, digest: held },
});
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
function nameOf(resource) {
return resource.split('/').at(-1) ?? resource;
}
}
};
