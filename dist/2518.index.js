export const id = 2518;
export const ids = [2518,1,9073];
export const modules = {

  19073:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    createDns: () => (  createDns),
    playgroundDnsVariable: () => (  playgroundDnsVariable),
    recordTypeFor: () => (  recordTypeFor)
  });
  var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
  var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10001);




const playgroundDnsVariable = 'AZURE_PROMOTE_PLAYGROUND_DNS';
const patience = { timeout: 1_500, tries: 2, maxTimeout: 1_500 };
function createDns(environment) {
    const playground = playgroundServer(environment[playgroundDnsVariable]);
    const isLost = playground === undefined && (environment[_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_3__  .ED] ?? '') !== '';
    const resolvers = new Map();
    const at = (server) => {
        const known = resolvers.get(server) ?? resolverAt(server);
        resolvers.set(server, known);
        return known;
    };
    return {
        async nameServers(zone) {
            if (playground !== undefined)
                return { kind: 'found', values: [playground] };
            if (isLost)
                return { kind: 'silent', why: `${playgroundDnsVariable} does not say where the playground answers` };
            const own = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver(patience);
            const named = await told(() => own.resolveNs(zone));
            if (named.kind !== 'found')
                return named;
            const addresses = await Promise.all(named.values.map(name => told(() => own.resolve4(name))));
            const values = addresses.flatMap(each => (each.kind === 'found' ? each.values : []));
            return values.length > 0 ? { kind: 'found', values } : (addresses[0] ?? { kind: 'nothing' });
        },
        ask: (server, name, type) => told(() => question(at(server), name, type)),
    };
}
function recordTypeFor(target) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(target);
    if (family === 0)
        return 'CNAME';
    return family === 4 ? 'A' : 'AAAA';
}
function resolverAt(server) {
    const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver(patience);
    resolver.setServers([server]);
    return resolver;
}
function question(resolver, name, type) {
    switch (type) {
        case 'CNAME':
            return resolver.resolveCname(name);
        case 'A':
            return resolver.resolve4(name);
        case 'AAAA':
            return resolver.resolve6(name);
        default:
            return type;
    }
}
async function told(request) {
    try {
        return { kind: 'found', values: (await request()).map(value => value.toLowerCase().replace(/\.$/, '')) };
    }
    catch (thrown) {
        const code = codeOf(thrown);
        if (code === 'ENODATA' || code === 'ENOTFOUND')
            return { kind: 'nothing' };
        if (code === undefined)
            throw thrown;
        return { kind: 'silent', why: reasons[code] ?? code };
    }
}
const reasons = {
    ECONNREFUSED: 'nothing answers there',
    ETIMEOUT: 'no answer came in time',
    EREFUSED: 'the server refused the question',
    ESERVFAIL: 'the server failed',
};
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}
function playgroundServer(given) {
    if (given === undefined || given === '')
        return undefined;
    const [, bracketed, plain, port = ''] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(given) ?? [];
    const address = bracketed ?? plain ?? '';
    const isLoopback = address === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 && address.startsWith('127.'));
    if (isLoopback && Number(port) > 0 && Number(port) < 65_536)
        return given;
    throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('PLAYGROUND_REFUSED', `${playgroundDnsVariable} is refused: it is no loopback address`, {
        hint: `unset ${playgroundDnsVariable}, or set it to the address that the playground printed`,
        facts: { expected: '127.0.0.1:PORT or [::1]:PORT', got: given.slice(0, 100) },
    });
}


  }),

  10001:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ED: () => (  playgroundVariable),
    U9: () => (  isLoopback),
    Um: () => (  routesBy)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);


const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';
function routesBy(environment) {
    const given = environment[playgroundVariable];
    if (given === undefined || given === '')
        return url => ({ url });
    const gateway = gatewayAt(given);
    return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}
function isLoopback(url) {
    const { hostname } = url;
    if (hostname === 'localhost' || hostname === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
function through(gateway, url) {
    const target = new URL(gateway);
    target.pathname = url.pathname;
    target.search = url.search;
    const name = gateway.hostname.replace(/^\[|\]$/g, '');
    return { url: target, host: url.host, serverName: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name : '' };
}
function gatewayAt(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined)
        throw refused('it is not a URL');
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refused('it is neither http nor https');
    if (!isLoopback(url))
        throw refused(`${url.hostname} is not a loopback address`);
    if (url.username !== '' || url.password !== '')
        throw refused('it holds a user or a password');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw refused('it has a path, a query or a fragment');
    }
    return url;
}
function refused(why) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
        facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
    });
}


  }),

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

  14704:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G9: () => (  settle),
    NZ: () => (  unsettled),
    Us: () => (  untilKnown),
    wZ: () => (  printSplit)
  });
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);

const shortestWaitMilliseconds = 500;
const longestWaitMilliseconds = 30_000;
const longestPauseMilliseconds = 60_000;
async function settle(target, receipt, watch) {
    const { clock } = watch;
    const { expectedMilliseconds, worstMilliseconds: declared } = target.abilities.settling;
    const startedAt = clock.now();
    const endsAt = startedAt + (watch.worstMilliseconds ?? declared);
    let wait = Math.max(shortestWaitMilliseconds, expectedMilliseconds / 4);
    let before;
    for (let looks = 1;; looks += 1) {
        const sight = await look(target, receipt);
        const told = { looks, tookMilliseconds: clock.now() - startedAt };
        const verdict = verdictOf(sight, before);
        if (verdict !== undefined)
            return { ...verdict, ...told };
        if (clock.now() >= endsAt)
            return { kind: 'not-settled', ...lastOf(sight, before), ...told };
        await clock.sleep(Math.min(wait, endsAt - clock.now()), watch.signal);
        wait = Math.min(longestWaitMilliseconds, wait * 1.5);
        before = sight;
    }
}
async function look(target, receipt) {
    try {
        return await target.seen(receipt);
    }
    catch (thrown) {
        if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code)) {
            return { kind: 'no-look', why: thrown.message };
        }
        throw thrown;
    }
}
function verdictOf(sight, before) {
    switch (sight.kind) {
        case 'seen':
            return { kind: 'seen', seen: sight };
        case 'drifted':
            return before?.kind === 'drifted' ? { kind: 'drifted', seen: sight } : undefined;
        case 'cannot-know':
            return { kind: 'cannot-know', why: sight.why };
        case 'not-yet':
        case 'no-look':
            return undefined;
        default: {
            const unreachable = sight;
            return unreachable;
        }
    }
}
function lastOf(sight, before) {
    const last = [sight, before].flatMap(each => each !== undefined && 'split' in each ? [each.split] : [])[0];
    return { last, ...(sight.kind === 'no-look' && { why: sight.why }) };
}
function unsettled(receipt, settled) {
    const asked = printSplit(receipt.asked);
    switch (settled.kind) {
        case 'seen':
            return undefined;
        case 'drifted': {
            const { split, by, at } = settled.seen;
            const seen = printSplit(split);
            const who = by === undefined ? 'somebody' : by;
            return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_DRIFTED', `${who} changed the traffic after our write: asked ${asked}, seen ${seen}`, {
                facts: {
                    asked,
                    seen,
                    ...(by !== undefined && { 'changed-by': by }),
                    ...(at !== undefined && { 'changed-at': at }),
                },
            });
        }
        case 'cannot-know':
            return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `whether ${asked} is in force cannot be known: ${settled.why}`, {
                facts: { asked },
            });
        case 'not-settled': {
            const seen = settled.last === undefined ? 'nothing' : printSplit(settled.last);
            const seconds = Math.round(settled.tookMilliseconds / 1_000);
            return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `asked ${asked}, seen ${seen} after ${seconds} s`, {
                facts: {
                    asked,
                    seen,
                    seconds,
                    looks: settled.looks,
                    ...(settled.why !== undefined && { 'last-look': settled.why }),
                },
            });
        }
        default: {
            const unreachable = settled;
            return unreachable;
        }
    }
}
async function untilKnown(target, intent, watch) {
    const { clock, signal } = watch;
    const endsAt = clock.now() + watch.worstMilliseconds;
    for (let wait = 2_000;; wait = Math.min(longestPauseMilliseconds, wait * 2)) {
        const found = await target.reconcile(intent);
        if (found !== 'cannot-know' || clock.now() >= endsAt)
            return found;
        await clock.sleep(Math.min(wait, endsAt - clock.now()), signal);
    }
}
function printSplit(split) {
    return Object.entries(split)
        .filter(([, share]) => share !== 0)
        .map(([name, share]) => `${name} ${Number(share.toFixed(3))} %`)
        .join(', ');
}


  }),

  5078:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  refuseSplit)
  });
  var _abilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13005);
  var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);


function refuseSplit(split, live, abilities) {
    const names = live.arms.map(({ name }) => name);
    const stranger = Object.keys(split).find(name => !names.includes(name));
    if (stranger !== undefined)
        return `there is no arm ${stranger}; there are ${names.join(', ')}`;
    const forgotten = live.arms.find(({ name, share }) => share !== 0 && split[name] === undefined);
    if (forgotten !== undefined) {
        return `${forgotten.name} has ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .l)(forgotten.share)}, and the split does not say what becomes of it`;
    }
    const standard = live.arms.find(({ isDefault }) => isDefault)?.name;
    for (const [name, share] of Object.entries(split)) {
        const isKept = Number.isFinite(share) && share === live.split[name];
        const why = name === standard || isKept ? undefined : (0,_abilities_js__WEBPACK_IMPORTED_MODULE_1__  .M)(abilities, share);
        if (why !== undefined)
            return `${name} cannot get ${share} %: ${why}`;
    }
    if ((0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .w)(split))
        return undefined;
    const sum = Object.values(split).reduce((total, share) => total + share, 0);
    return `the shares sum to ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .l)(sum)} and not to 100 %`;
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


  }),

  92518:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  trafficManagerTarget: () => (  trafficManagerTarget)
});

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/abilities.js
const second = 1_000;
const propagationMilliseconds = 60 * second;
const marginMilliseconds = 30 * second;
const patienceMilliseconds = 600 * second;
const usualTtlSeconds = 60;
function settledAfter(ttlSeconds) {
    return propagationMilliseconds + ttlSeconds * second + marginMilliseconds;
}
function trafficManagerAbilities(ttlSeconds) {
    const expectedMilliseconds = settledAfter(ttlSeconds);
    return {
        grainPercent: 0.1,
        rangePercent: { from: 0.1, to: 99.9 },
        zero: 'by-switching-off',
        hundred: 'by-switching-off',
        atomic: false,
        verifiable: 'statistically',
        settling: { expectedMilliseconds, worstMilliseconds: expectedMilliseconds + patienceMilliseconds },
        stickyMilliseconds: ttlSeconds * second,
        pinnedAtRollback: 'Clients stay with the endpoint of their last answer until its time to live is over, those behind a resolver that keeps answers longer stay longer, and open connections stay as long as they are open.',
        promotion: 'weights',
        leastRoles: [
            {
                role: 'Traffic Manager Contributor',
                scope: 'the Traffic Manager profile',
                why: 'reads the profile, sets weight and status of its endpoints',
            },
            {
                role: 'Reader',
                scope: 'the resource group',
                why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
            },
        ],
    };
}

var fault = __webpack_require__(88538);
var blame = __webpack_require__(42384);
var settle = __webpack_require__(14704);
var split_check = __webpack_require__(5078);
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/live-split.js

function liveSplit(picture) {
    const { id, shares, stable, guard, endpoints } = picture;
    const rank = ({ name }) => (name === stable ? 101 : (shares[name] ?? 0));
    return {
        resource: id,
        arms: [...endpoints].sort((one, other) => rank(other) - rank(one)).map(each => armOf(each, picture)),
        split: shares,
        idle: endpoints.filter(({ name, isOn }) => !isOn && name !== stable).map(({ name }) => name),
        guard,
        remarks: remarksOn(picture),
    };
}
function armOf(endpoint, picture) {
    const { name, isOn, weight, health } = endpoint;
    const share = picture.shares[name] ?? 0;
    const address = addressOf(endpoint, picture);
    return {
        name,
        isDefault: name === picture.stable,
        share,
        state: isOn ? `${health}, weight ${weight}` : 'Disabled',
        builds: [],
        contradiction: false,
        hasRule: isOn,
        unknown: [],
        ...(address !== undefined && { address }),
    };
}
function addressOf({ target }, { isPlain }) {
    if (target === '')
        return undefined;
    return new URL(`${isPlain ? 'http' : 'https'}://${target.includes(':') ? `[${target}]` : target}`);
}
const longTtlSeconds = 300;
function remarksOn({ isOn, endpoints, shares, ttlSeconds }) {
    const serving = endpoints.filter(endpoint => endpoint.isOn);
    return [
        ...(isOn ? [] : ['the profile is disabled: DNS does not answer for it']),
        ...(serving.length > 0 ? [] : ['no endpoint is enabled: nobody gets an answer']),
        ...(ttlSeconds > longTtlSeconds
            ? [`answers live for ${ttlSeconds} s: clients follow a change only after that`]
            : []),
        ...serving
            .filter(({ health }) => ['Degraded', 'Stopped', 'Inactive'].includes(health))
            .map(({ name, health }) => `${name} is ${health}: answers leave it out, and its ${(0,split .l)(shares[name] ?? 0)} goes to the others`),
        ...endpoints
            .filter(({ kind }) => kind === 'NestedEndpoints')
            .map(({ name }) => `${name} is a nested profile: what it does with its share is neither seen nor moved here`),
    ];
}

var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/profile.js



async function lookAt({ client, at, candidate }) {
    const profile = await client.profile(at).catch(thrown => suggestProfiles(thrown, client, at));
    const { id, dnsConfig, monitorConfig } = profile;
    if (id === undefined || profile.endpoints === undefined) {
        throw new fault .v('HTTP_UNREADABLE', `the answer for Traffic Manager profile ${at.profile} is not a resource`);
    }
    refuseOtherMethods(profile, at);
    const endpoints = profile.endpoints.map(endpointOf);
    refuseTwins(endpoints);
    const shares = sharesOf(endpoints);
    const fqdn = (dnsConfig?.fqdn ?? '').toLowerCase();
    const named = endpoints.find(({ name }) => isSame(name, candidate ?? ''))?.name;
    return {
        id,
        fqdn,
        zone: fqdn
            .split('.')
            .slice((dnsConfig?.relativeName ?? '').split('.').length)
            .join('.'),
        ttlSeconds: dnsConfig?.ttl ?? usualTtlSeconds,
        isOn: isEnabled(profile.profileStatus),
        isPlain: monitorConfig?.protocol?.toUpperCase() === 'HTTP',
        endpoints,
        shares,
        stable: stableOf(shares, named),
        candidate: named,
        guard: guardOf(profile, endpoints),
    };
}
function endpointOf({ name = '', type = '', target, weight, ...endpoint }) {
    const kind = kinds.find(each => isSame(each, type.split('/').at(-1) ?? ''));
    if (kind === undefined) {
        throw new fault .v('HTTP_UNREADABLE', `the endpoint ${name} is of a kind that is not known: ${type.slice(0, 100)}`);
    }
    return {
        kind,
        name,
        isOn: isEnabled(endpoint.endpointStatus),
        weight: weight ?? 1,
        target: (target ?? '').toLowerCase().replace(/\.$/, ''),
        health: endpoint.endpointMonitorStatus ?? 'unknown',
    };
}
function refuseTwins(endpoints) {
    const twin = endpoints.find(({ name }, at) => endpoints.findIndex(each => isSame(each.name, name)) !== at);
    if (twin === undefined)
        return;
    throw new fault .v('TARGET_UNSUITABLE', `two endpoints are called ${twin.name}: one of them needs another name`);
}
const kinds = ['AzureEndpoints', 'ExternalEndpoints', 'NestedEndpoints'];
function isEnabled(status) {
    return status === undefined || isSame(status, 'Enabled');
}
function sharesOf(endpoints) {
    const sum = endpoints.reduce((total, { isOn, weight }) => total + (isOn ? weight : 0), 0);
    return Object.fromEntries(endpoints.map(({ name, isOn, weight }) => [name, isOn ? (weight / sum) * 100 : 0]));
}
function stableOf(shares, candidate) {
    const busiest = Object.entries(shares)
        .filter(([, share]) => share > 0)
        .sort(([, one], [, other]) => other - one)
        .map(([name]) => name);
    return busiest.find(name => name !== candidate) ?? busiest[0];
}
function guardOf({ profileStatus }, endpoints) {
    const makings = endpoints
        .map(({ kind, name, target, isOn, weight }) => [kind, name, target, isOn ? weight : 0])
        .sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([profileStatus, makings]))
        .digest('hex')
        .slice(0, 32);
}
function refuseOtherMethods({ trafficRoutingMethod: method = 'none' }, at) {
    if (isSame(method, 'Weighted'))
        return;
    const { subscription, resourceGroup, profile } = at;
    const where = `--subscription ${subscription} --resource-group ${resourceGroup} --name ${profile}`;
    throw new fault .v('TARGET_UNSUITABLE', `profile ${profile} routes by ${method}: only Weighted has shares to move`, {
        hint: `run: az network traffic-manager profile update ${where} --routing-method Weighted`,
        facts: { expected: 'Weighted', got: method },
    });
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
async function suggestProfiles(thrown, client, at) {
    if (!(thrown instanceof fault .v) || thrown.code !== 'TARGET_NOT_FOUND')
        throw thrown;
    const names = await client.profileNames(at).catch(() => []);
    const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
    throw new fault .v('TARGET_NOT_FOUND', thrown.message, {
        facts: { ...existing, ...thrown.facts },
        cause: thrown,
    });
}

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/snapshot.js

function toWire(endpoints) {
    return { endpoints: endpoints.map(({ kind, name, isOn, weight }) => ({ kind, name, isOn, weight })) };
}
function fromWire({ endpoints }) {
    if (!Array.isArray(endpoints))
        throw unreadable();
    const read = endpoints.map(standingIn);
    if (!read.some(({ isOn }) => isOn))
        throw unreadable();
    return read;
}
const snapshot_kinds = ['AzureEndpoints', 'ExternalEndpoints', 'NestedEndpoints'];
function standingIn(value) {
    if (typeof value !== 'object' || value === null || !('name' in value))
        throw unreadable();
    const { name, isOn, weight } = value;
    const kind = snapshot_kinds.find(each => each === value['kind']);
    if (kind === undefined || typeof name !== 'string')
        throw unreadable();
    if (typeof isOn !== 'boolean' || typeof weight !== 'number')
        throw unreadable();
    return { kind, name, isOn, weight };
}
function unreadable() {
    return new fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
        hint: 'give the weights to go back to by hand: az network traffic-manager endpoint update',
    });
}

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/weights.js

const most = 1_000;
const largestErrorPercent = 0.05;
function render(endpoints, split) {
    const shared = endpoints.filter(({ name }) => (split[name] ?? 0) > 0);
    if (shared.length === 0)
        return { kind: 'refused', why: 'somebody has to get the traffic' };
    const attempts = scales(shared, split).flatMap(scale => attempt(endpoints, split, scale) ?? []);
    const [first, ...others] = attempts;
    if (first === undefined) {
        return { kind: 'refused', why: `weights from 1 to ${most} cannot show these shares side by side` };
    }
    const best = others.reduce((chosen, each) => (isBetter(each, chosen) ? each : chosen), first);
    if (best.errorPercent <= largestErrorPercent + 1e-9)
        return { kind: 'weights', ...best };
    return {
        kind: 'refused',
        why: `weights from 1 to ${most} miss these shares by ${best.errorPercent.toFixed(3)} %, and at most ${largestErrorPercent} % is allowed`,
    };
}
function scales(shared, split) {
    const largest = Math.max(...shared.map(({ name }) => split[name] ?? 0));
    const kept = shared.map(({ name, weight }) => (weight * 100) / (split[name] ?? 100));
    const highest = Math.floor((most * 100) / largest);
    return [...kept, most, ...Array.from({ length: 50 }, (_, at) => highest - at)];
}
function attempt(endpoints, split, scale) {
    const rendered = endpoints.map((endpoint) => {
        const share = split[endpoint.name] ?? 0;
        if (share === 0)
            return { ...endpoint, isOn: false };
        return { ...endpoint, isOn: true, weight: Math.round((share * scale) / 100) };
    });
    if (rendered.some(({ isOn, weight }) => isOn && (weight < 1 || weight > most)))
        return undefined;
    const shares = sharesOf(rendered);
    const errors = rendered.map(({ name }) => Math.abs((shares[name] ?? 0) - (split[name] ?? 0)));
    return {
        endpoints: rendered,
        errorPercent: Math.max(...errors),
        changes: changesBetween(endpoints, rendered).length,
        sum: rendered.reduce((sum, { isOn, weight }) => sum + (isOn ? weight : 0), 0),
    };
}
function isBetter(one, other) {
    const [near, otherNear] = [one, other].map(each => each.errorPercent <= largestErrorPercent + 1e-9);
    if (near !== otherNear)
        return near === true;
    if (near === true && one.changes !== other.changes)
        return one.changes < other.changes;
    if (near === true && Math.abs(one.sum - other.sum) > 1)
        return one.sum > other.sum;
    return one.errorPercent < other.errorPercent - 1e-9;
}
function changesBetween(from, to) {
    return to.flatMap(({ kind, name, isOn, weight }) => {
        const now = from.find(each => each.kind === kind && each.name === name);
        if (now !== undefined && now.isOn === isOn && (!isOn || now.weight === weight))
            return [];
        return isOn ? [{ kind, name, weight, status: 'Enabled' }] : [{ kind, name, status: 'Disabled' }];
    });
}
function inOrder(from, to) {
    const [before, after] = [sharesOf(from), sharesOf(to)];
    const ordered = [];
    let left = changesBetween(from, to);
    let now = from;
    while (left.length > 0) {
        const steps = left.map(change => {
            const next = applied(now, change);
            return {
                change,
                next,
                cost: costOf(next, before, after),
                gain: (after[change.name] ?? 0) - (before[change.name] ?? 0),
            };
        });
        const [first, ...others] = steps;
        if (first === undefined)
            break;
        const step = others.reduce((best, each) => each.cost < best.cost - 1e-9 || (Math.abs(each.cost - best.cost) <= 1e-9 && each.gain > best.gain)
            ? each
            : best, first);
        ordered.push(step.change);
        now = step.next;
        left = left.filter(change => change !== step.change);
    }
    return ordered;
}
function applied(endpoints, change) {
    return endpoints.map(endpoint => endpoint.kind === change.kind && endpoint.name === change.name
        ? { ...endpoint, isOn: change.status === 'Enabled', weight: change.weight ?? endpoint.weight }
        : endpoint);
}
function costOf(next, before, after) {
    if (next.every(({ isOn }) => !isOn))
        return Number.MAX_VALUE;
    const shares = Object.entries(sharesOf(next));
    return Math.max(0, ...shares.map(([name, share]) => share - Math.max(before[name] ?? 0, after[name] ?? 0)));
}

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/change.js









async function writeSplit(workshop, split, guard) {
    const picture = await guarded(workshop, guard);
    const why = (0,split_check .v)(split, liveSplit(picture), trafficManagerAbilities(picture.ttlSeconds));
    if (why !== undefined)
        throw unsuitable(why);
    return changeTo(workshop, picture, { asked: split, to: rendered(picture, split) });
}
async function promoteEndpoint(workshop, candidate, guard) {
    const picture = await guarded(workshop, guard);
    const { endpoints, stable, shares } = picture;
    const name = endpoints.find(each => isSame(each.name, candidate))?.name;
    if (name === undefined) {
        throw unsuitable(`there is no endpoint ${candidate} to promote; there are ${endpoints.map(each => each.name).join(', ')}`);
    }
    if (name === stable && name !== picture.candidate) {
        throw unsuitable(`${name} is the stable endpoint already: it has ${shares[name] ?? 0} % of the traffic`);
    }
    const asked = { ...Object.fromEntries(endpoints.map(each => [each.name, 0])), [name]: 100 };
    return changeTo(workshop, picture, { asked, to: rendered(picture, asked) });
}
async function restoreEndpoints(workshop, before, guard) {
    const kept = fromWire(before);
    const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
    const gone = kept.filter(({ isOn, ...each }) => isOn && find(picture.endpoints, each) === undefined);
    if (gone.length > 0) {
        throw new fault .v('TARGET_NOT_FOUND', `${gone.map(({ name }) => name).join(', ')} had traffic before and no longer exists`, {
            hint: 'make the endpoint again, or give its traffic to one of those that exist',
            facts: { existing: picture.endpoints.map(({ name }) => name).join(', ') },
        });
    }
    const to = picture.endpoints.map(endpoint => find(kept, endpoint) ?? { ...endpoint, isOn: false });
    return changeTo(workshop, picture, { asked: sharesOf(to), to });
}
function find(among, { kind, name }) {
    return among.find(each => each.kind === kind && isSame(each.name, name));
}
function rendered(picture, split) {
    const rendering = render(picture.endpoints, split);
    if (rendering.kind === 'refused')
        throw unsuitable(rendering.why);
    return rendering.endpoints;
}
async function changeTo(workshop, picture, { asked, to }) {
    const changes = inOrder(picture.endpoints, to);
    let made = 0;
    for (const change of changes) {
        await workshop.client.setEndpoint(workshop.at, change).catch(thrown => {
            throw halfWay(thrown, made, changes.length);
        });
        made += 1;
    }
    return {
        asked,
        before: toWire(picture.endpoints),
        unchanged: changesBetween(picture.endpoints, to).length === 0,
        askedAt: workshop.clock.now(),
    };
}
function halfWay(thrown, made, of) {
    if (!(thrown instanceof fault .v))
        return thrown;
    if (made === 0 && thrown.facts['may-have-applied'] !== true)
        return thrown;
    const how = of === 1 ? 'whether it was made is not known' : `${made} of ${of} endpoints were changed for certain`;
    return new fault .v('TRAFFIC_UNCLEAR', `the change broke off: ${how}; ${thrown.message}`, {
        facts: { ...thrown.facts, changed: made, of },
        cause: thrown,
    });
}
async function guarded(workshop, guard) {
    const picture = await lookAt(workshop);
    if (picture.guard === guard)
        return picture;
    throw await (0,blame .h)((0,settle .wZ)(picture.shares), blameIn(workshop, picture));
}
function blameIn({ client, log, at, clock }, { id }, since) {
    const { subscription, resourceGroup } = at;
    const place = { subscription, resourceGroup, resource: id, except: client.correlation };
    return { log, place, now: clock.now(), ...(since !== undefined && { since }) };
}
function unsuitable(message) {
    return new fault .v('TARGET_UNSUITABLE', message);
}

var dns = __webpack_require__(19073);
;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/count.js

const sideBySide = 32;
const mostSilentShare = 0.1;
async function countAnswers(dns, picture, questions) {
    const { fqdn, zone, endpoints } = picture;
    const type = recordTypeOf(endpoints);
    if (type === undefined)
        return unknown('some endpoints are addresses and some are names');
    const twin = twinOf(endpoints);
    if (twin !== undefined)
        return unknown(`two endpoints lead to ${twin}, so that an answer does not tell them apart`);
    const servers = await dns.nameServers(zone);
    if (servers.kind !== 'found')
        return unknown(`the name servers of ${zone} cannot be found: ${wordsFor(servers)}`);
    const answers = await askAll(dns, servers.values, { fqdn, type, questions });
    return tally(answers, endpoints, fqdn);
}
async function askAll(dns, servers, asking) {
    const { fqdn, type, questions } = asking;
    const answers = [];
    let next = 0;
    const askOn = async () => {
        while (next < questions) {
            const server = servers[next % servers.length] ?? '';
            next += 1;
            answers.push(await dns.ask(server, fqdn, type));
            if (isHopeless(answers))
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.min(sideBySide, questions) }, askOn));
    return answers;
}
function isHopeless(answers) {
    return answers.length === sideBySide && answers.every(({ kind }) => kind !== 'found');
}
function tally(answers, endpoints, fqdn) {
    const found = answers.flatMap(answer => (answer.kind === 'found' ? [answer.values] : []));
    const silent = answers.filter(({ kind }) => kind === 'silent');
    if (found.length === 0 || silent.length > answers.length * mostSilentShare) {
        const [first] = silent.length > 0 ? silent : answers;
        return unknown(`${fqdn}: ${first === undefined ? 'nobody was asked' : wordsFor(first)}`);
    }
    const hits = {};
    for (const values of found) {
        const arm = count_armOf(values, endpoints);
        if (arm === undefined)
            return unknown(`an answer leads to ${values.join(', ')}, which is no endpoint of the profile`);
        hits[arm] = (hits[arm] ?? 0) + 1;
    }
    return { kind: 'counted', answers: found.length, hits };
}
function count_armOf(values, endpoints) {
    const direct = endpoints.find(({ target }) => target !== '' && values.includes(target));
    if (direct !== undefined)
        return direct.name;
    const nested = endpoints.filter(({ kind, isOn }) => kind === 'NestedEndpoints' && isOn);
    return nested.length === 1 ? nested[0]?.name : undefined;
}
function recordTypeOf(endpoints) {
    const targets = endpoints.flatMap(({ target }) => (target === '' ? [] : [target]));
    const types = new Set(targets.map(dns.recordTypeFor));
    return types.size > 1 ? undefined : ([...types][0] ?? 'CNAME');
}
function twinOf(endpoints) {
    const targets = endpoints.flatMap(({ target }) => (target === '' ? [] : [target]));
    return targets.find((target, at) => targets.indexOf(target) !== at);
}
function wordsFor(answer) {
    switch (answer.kind) {
        case 'silent':
            return answer.why;
        case 'nothing':
            return 'DNS knows no such name';
        case 'found':
            return answer.values.join(', ');
        default:
            return answer;
    }
}
function unknown(why) {
    return { kind: 'unknown', why };
}

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/interval.js
const deviations = 3.29;
const confidencePercent = 99.9;
function intervalOf(hits, answers) {
    if (answers === 0)
        return { fromPercent: 0, toPercent: 100 };
    const share = hits / answers;
    const square = deviations ** 2;
    const centre = share + square / (2 * answers);
    const half = deviations * Math.sqrt((share * (1 - share)) / answers + square / (4 * answers ** 2));
    const whole = 1 + square / answers;
    return {
        fromPercent: hits === 0 ? 0 : Math.max(0, (centre - half) / whole) * 100,
        toPercent: hits === answers ? 100 : Math.min(1, (centre + half) / whole) * 100,
    };
}
function holds({ fromPercent, toPercent }, percent) {
    return percent >= fromPercent - 1e-9 && percent <= toPercent + 1e-9;
}
function answersToTell(onePercent, otherPercent) {
    const [one, other] = [onePercent / 100, otherPercent / 100];
    const distance = Math.abs(one - other);
    if (distance === 0)
        return 0;
    const spread = Math.max(one * (1 - one), other * (1 - other));
    return Math.ceil(((2 * deviations) ** 2 * spread) / distance ** 2);
}

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/seen.js








const fewestAnswers = 200;
const mostAnswers = 2_000;
async function seenOf(workshop, receipt) {
    const picture = await lookAt(workshop);
    const { shares: split } = picture;
    const before = sharesOf(fromWire(receipt.before));
    if (!isNear(split, receipt.asked)) {
        if (isNear(split, before))
            return { kind: 'not-yet', split };
        return { kind: 'drifted', split, ...(await (0,blame .i)(blameIn(workshop, picture, receipt.askedAt))) };
    }
    if (workshop.clock.now() < receipt.askedAt + settledAfter(picture.ttlSeconds)) {
        return { kind: 'not-yet', split: before };
    }
    const count = await countAnswers(workshop.dns, picture, questionsFor(before, split));
    return verdict(count, { asked: receipt.asked, set: split, before });
}
function verdict(count, { asked, set, before }) {
    if (count.kind === 'unknown') {
        const why = `weights are as asked and their time is over, but answers cannot be counted: ${count.why}`;
        return { kind: 'cannot-know', why };
    }
    const counted = countedOf(count, asked, set);
    const split = Object.fromEntries(Object.entries(counted.arms).map(([name, { seenPercent }]) => [name, seenPercent]));
    const isFitting = (shares) => Object.entries(counted.arms).every(([name, arm]) => holds(arm, shares[name] ?? 0));
    if (!isFitting(set))
        return { kind: 'not-yet', split, counted };
    const by = isFitting(before) && !isNear(before, set) ? 'budget' : 'statistics';
    return { kind: 'seen', by, split, counted };
}
function countedOf({ answers, hits }, asked, set) {
    const arms = Object.keys(set).map((name) => {
        const own = hits[name] ?? 0;
        return [
            name,
            {
                askedPercent: asked[name] ?? 0,
                setPercent: set[name] ?? 0,
                seenPercent: (own / answers) * 100,
                ...intervalOf(own, answers),
            },
        ];
    });
    return { answers, confidencePercent: confidencePercent, arms: Object.fromEntries(arms) };
}
function questionsFor(before, asked) {
    const needed = Object.keys(asked).map(name => answersToTell(before[name] ?? 0, asked[name] ?? 0));
    return Math.min(mostAnswers, Math.max(fewestAnswers, ...needed));
}
async function reconciled(workshop, { asked, before }) {
    const picture = await lookAt(workshop);
    if (isNear(picture.shares, asked))
        return 'applied';
    return isOnTheWay(picture, fromWire(before), asked) ? 'not-applied' : 'cannot-know';
}
function isOnTheWay({ endpoints }, before, asked) {
    const rendering = render(before, asked);
    const after = rendering.kind === 'weights' ? rendering.endpoints : [];
    return endpoints.every(endpoint => [before, after].some(side => {
        const then = find(side, endpoint);
        return (then !== undefined && then.isOn === endpoint.isOn && (!then.isOn || then.weight === endpoint.weight));
    }));
}
function isNear(one, other) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= largestErrorPercent + 1e-6);
}

;// CONCATENATED MODULE: ./lib/shared/traffic/traffic-manager/target.js





function trafficManagerTarget(given) {
    let abilities = trafficManagerAbilities(usualTtlSeconds);
    const client = {
        ...given.client,
        profile: async (at) => {
            const profile = await given.client.profile(at);
            abilities = trafficManagerAbilities(profile.dnsConfig?.ttl ?? usualTtlSeconds);
            return profile;
        },
    };
    const workshop = { ...given, client };
    return {
        get abilities() {
            return abilities;
        },
        read: async () => liveSplit(await lookAt(workshop)),
        write: (split, guard) => writeSplit(workshop, split, guard),
        seen: receipt => seenOf(workshop, receipt),
        promote: (candidate, guard) => promoteEndpoint(workshop, candidate, guard),
        reconcile: intent => reconciled(workshop, intent),
        restore: (before, guard) => restoreEndpoints(workshop, before, guard),
        clean: async () => undefined,
        addressOf: async (arm) => addressIn(await lookAt(workshop), arm),
    };
}
function addressIn(picture, arm) {
    const endpoint = picture.endpoints.find(({ name }) => isSame(name, arm));
    return endpoint === undefined ? undefined : addressOf(endpoint, picture);
}


  })

};
