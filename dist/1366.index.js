export const id = 1366;
export const ids = [1366];
export const modules = {

  60213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  stateShape)
  });
  var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72337);

const nothing = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({});
const causes = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('worse', 'undecided', 'no-data', 'probe-failed', 'interrupted', 'aborted', 'ordered', 'job-failed', 'drifted', 'overdue', 'not-settled', 'promotion-failed', 'not-ready');
const heldReasons = [
    'undecided',
    'no-data',
    'unreadable',
    'stable-fails',
    'both-fail',
    'paused',
    'interrupted',
    'drifted',
];
const byName = {
    opened: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({}, { claimed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true) }),
    queued: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ behind: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
    verified: nothing,
    placed: nothing,
    ready: nothing,
    probing: nothing,
    settling: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, step: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('raising', 'asked', 'unclear'), since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }, { reclaims: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true) }),
    observing: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
    armed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
    held: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(...heldReasons) }),
    promoting: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ step: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('asked', 'unclear', 'done'), since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
    watching: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
    'standing-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
    'rolling-back': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ cause: causes, step: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('asked', 'unclear', 'proving'), tries: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj }),
    promoted: nothing,
    'rolled-back': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ cause: causes, proof: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('probe', 'telemetry', 'control-plane', 'pending') }),
    refused: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ why: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }, { code: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
    superseded: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ by: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
    abandoned: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ why: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
    stranded: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ why: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
};
const keptShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({
    promotion: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
    openedAt: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
    asked: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN,
    windows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ percent: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN, from: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }, { to: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai })),
    failed: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
    builds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq),
}, {
    seen: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN,
    paused: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ by: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
    wakeAt: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
    failingSince: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
    turnedAt: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
    accepted: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq),
    onlyBack: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('interrupted', 'unable'),
    exchanged: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true),
});
const stateShape = (value) => {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value) || !isStateName(value['name']))
        return false;
    return byName[value['name']](value) && keptShape(value);
};
function isStateName(name) {
    return typeof name === 'string' && Object.hasOwn(byName, name);
}
const stateNames = Object.keys(byName).filter(isStateName);


  }),

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
};
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

  41186:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bc: () => (  isDigest),
    F9: () => (  armToSee),
    T4: () => (  chooseWay),
    Yy: () => (  buildOf)
  });
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
  var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74735);


function chooseWay(to, surveyed) {
    const { standing } = surveyed;
    if (standing?.holder !== undefined)
        return { kind: 'open', promotion: standing.holder };
    if (to !== undefined)
        return named(to, surveyed);
    if (standing === undefined) {
        throw unknown(surveyed, { why: 'the ledger cannot be read', expected: surveyed.away ?? 'a ledger' });
    }
    const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .s5)(standing);
    if (release === undefined) {
        const why = 'the ledger knows of no promotion that has moved this traffic';
        throw unknown(surveyed, { why, expected: `a promotion in ${surveyed.ledger.name}` });
    }
    return known(release, surveyed);
}
function armToSee(to, standing) {
    if (to !== undefined)
        return isDigest(to) ? undefined : to;
    const release = standing === undefined ? undefined : (0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .s5)(standing);
    return release === undefined || release.plan.exchanges ? undefined : release.old.arm;
}
function known(release, surveyed) {
    const { live } = surveyed;
    const { promotion: of } = release;
    const { point, isOld } = goodOf(release, live);
    const arm = armWith(point, release, live);
    if (arm === undefined)
        throw gone(point, release, surveyed);
    if (isWhole(arm)) {
        const because = `${arm.name} has all of the traffic, and is what was good before`;
        return { kind: 'already', arm: arm.name, because, of };
    }
    const unproven = whyUnproven(point, arm, release, surveyed);
    if (unproven !== undefined)
        throw unknown(surveyed, { why: unproven, expected: point.build || point.arm, arm: arm.name });
    const told = `${of.id} ${release.hasPassed ? 'replaced it' : 'had found it there'}`;
    if (isOld && isInPlace(arm, release, live)) {
        return { kind: 'restore', of, arm: arm.name, because: `${arm.name} is what was good before: ${told}` };
    }
    const digest = isDigest(point.build) ? point.build : undefined;
    const because = `${arm.name} holds what was good: ${point.build}`;
    return { kind: 'bring', arm: arm.name, digest, stable: stableBeside(arm, live), because };
}
function goodOf({ hasPassed, isRollback, old, result, plan }, live) {
    if (!hasPassed)
        return { point: old, isOld: true };
    if (isRollback)
        return { point: result, isOld: false };
    const release = { plan };
    const isThere = (point) => (armWith(point, release, live)?.share ?? 0) > 0;
    return isThere(result) || isThere(old) ? { point: old, isOld: true } : { point: result, isOld: false };
}
function armWith({ arm, build }, { plan }, { arms }) {
    const own = arms.find(({ name }) => isSame(name, arm));
    if (plan.exchanges) {
        if (build === '')
            return own?.isDefault === true ? own : undefined;
        return arms.find(one => !one.contradiction && buildOf(one) === build);
    }
    const isOther = own !== undefined && build !== '' && buildOf(own) !== '' && buildOf(own) !== build;
    return isOther ? undefined : own;
}
function isInPlace(arm, { plan, result }, { arms }) {
    if (!plan.exchanges)
        return isSame(arm.name, plan.stable);
    if (arm.isDefault)
        return true;
    const front = arms.find(({ isDefault }) => isDefault);
    return (isSame(arm.name, plan.candidate) &&
        front !== undefined &&
        result.build !== '' &&
        buildOf(front) === result.build);
}
function whyUnproven({ build }, arm, { hasPassed, plan }, { kind }) {
    if (plan.exchanges && !arm.isDefault && !isDigest(build)) {
        return `what lies in ${arm.name} has no digest, so that nothing proves what a swap would bring`;
    }
    if (kind === 'traffic-manager' && hasPassed) {
        return `nothing tells what runs behind the endpoint ${arm.name} by now`;
    }
    return undefined;
}
function named(to, surveyed) {
    const { live } = surveyed;
    const { arms } = live;
    const arm = arms.find(({ name, digest }) => (isDigest(to) ? digest === to : isSame(name, to)));
    if (arm === undefined) {
        throw unknown(surveyed, { why: `there is no ${to} on ${nameOf(live.resource)}`, expected: to });
    }
    if (isWhole(arm)) {
        return { kind: 'already', arm: arm.name, because: `${arm.name} has all of the traffic already` };
    }
    const stable = stableBeside(arm, live);
    return { kind: 'bring', arm: arm.name, digest: arm.digest, stable, because: `somebody named ${to}` };
}
function stableBeside(arm, { arms }) {
    const others = arms.filter(({ name }) => name !== arm.name);
    const front = others.find(({ isDefault, share }) => isDefault && share > 0);
    const [first = arm, ...more] = others;
    return (front ?? more.reduce((most, one) => (one.share > most.share ? one : most), first)).name;
}
function gone(point, { promotion }, surveyed) {
    const expected = point.build === '' ? point.arm : `${point.build} in ${point.arm}`;
    const why = `what was good before ${promotion.id} does not lie in place any more`;
    return unknown(surveyed, { why, expected });
}
function unknown({ live }, { why, expected, arm }) {
    const got = live.arms.map(one => `${one.name}: ${buildOf(one) || 'nothing that names a build'}`).join('; ');
    const hint = arm === undefined
        ? 'name it by the input to, one of the arms above or a digest in one; or place it again and promote it with canary-shift'
        : `look at what runs in ${arm}; if it is right, set the input to to ${arm}`;
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ROLLBACK_UNKNOWN', `nothing was changed: ${why}`, { hint, facts: { expected, got } });
}
function buildOf({ digest, builds }) {
    return digest ?? builds.map(({ text }) => text).join(', ');
}
function isWhole({ share }) {
    return share > 99.999;
}
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function nameOf(resource) {
    return resource.split('/').at(-1) ?? resource;
}


  }),

  74735:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ID: () => (  rollbackOf),
    s5: () => (  newestRelease)
  });
  var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86175);
  var _rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35305);
  var _rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60213);



const moving = ['passed', 'rolled-back', 'stranded'];
function newestRelease(standing) {
    const moved = standing.promotions.filter(({ finished }) => moving.includes(finished?.outcome ?? ''));
    const promotion = moved.at(-1);
    return promotion === undefined ? undefined : releaseOf(promotion, standing);
}
function releaseOf(promotion, standing) {
    const told = rollbackOf(promotion);
    const hasPassed = promotion.finished?.outcome === 'passed';
    const undone = told?.undoes === undefined ? undefined : (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__  .b)(standing, told.undoes);
    if (undone !== undefined && undone.openedAt < promotion.openedAt) {
        const release = releaseOf(undone, standing);
        return release && { ...release, promotion, hasPassed, isRollback: true };
    }
    const points = pointsOf(promotion);
    return points && { ...points, promotion, hasPassed, isRollback: told !== undefined };
}
function rollbackOf({ order }) {
    const { rollback } = order;
    if (typeof rollback !== 'object')
        return undefined;
    const undoes = 'undoes' in rollback ? rollback['undoes'] : undefined;
    return typeof undoes === 'string' ? { undoes } : {};
}
function pointsOf({ order, state, finished, }) {
    const { plan } = order;
    if (!(0,_rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__  .x)(plan) || !(0,_rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__  .z)(state))
        return undefined;
    const { builds } = state;
    const { candidate, stable } = plan;
    const isExchanged = state.exchanged === true;
    const at = (arm) => builds[arm] ?? '';
    const brought = finished?.digest ?? plan.digest;
    return {
        plan,
        old: isExchanged ? { arm: candidate, build: at(candidate) } : { arm: stable, build: at(stable) },
        result: isExchanged
            ? { arm: stable, build: brought ?? at(stable) }
            : { arm: candidate, build: brought ?? at(candidate) },
    };
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
    const shares = readers[kind](before);
    return Object.keys(shares).length === 0 ? { [stable]: 100 } : shares;
}
const readers = {
    'app-service': ({ split }) => Object.fromEntries(Object.entries(recordIn(split)).flatMap(([name, share]) => typeof share === 'number' ? [[name, share]] : [])),
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




function byHand({ plan, before, given }, state) {
    const kind = kinds .xV.find(each => each === given['target']);
    const resource = given['resource-id'];
    if (kind === undefined || resource === undefined)
        return [];
    const { stable, candidate } = plan;
    return (0,by_hand .W)({
        kind,
        resource,
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
  var _rollout_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39761);
  var _rollout_evidence_collector_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57161);
  var _rollout_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78528);
  var _rollout_ports_connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20096);
  var _rollout_ports_smoking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77537);
  var _rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67526);







async function reach({ ground, books, order, goesOn }) {
    const { reins, common, place, own } = ground;
    const wiring = { ...ground.wiring, raw: rawFor(order, ground.wiring.raw) };
    const { host, environment } = wiring;
    const connected = await (0,_rollout_ports_connect_js__WEBPACK_IMPORTED_MODULE_3__  .u)(wiring, reins);
    await connected.arm.credential.getToken(connected.arm.cloud.resourceManagerScope);
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
    const named = Object.entries(_rollout_afterwork_saved_run_js__WEBPACK_IMPORTED_MODULE_1__  ._Q).flatMap(([name, { kind }]) => kind.name === 'secret' ? [] : [name]);
    return { ...raw, get: name => (named.includes(name) ? given[name] : raw.get(name)) };
}
async function evidenceFor({ wiring, connected, order, ground }) {
    const { plan, setup, arms, given } = order;
    const { clock } = ground.common;
    if (!plan.judged)
        return {};
    if (setup === undefined || arms === undefined)
        return { lacked: 'the order does not say what is judged' };
    try {
        const resource = given['resource-id'] ?? '';
        const telemetry = await (0,_rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_5__  .G)({ wiring, connected, clock }, resource);
        if (telemetry === undefined)
            return { lacked: 'nobody counts requests' };
        const silence = await unreadable(telemetry, { setup, arms, ground });
        if (silence !== undefined)
            return { lacked: silence };
        const spread = await (0,_rollout_ports_telemetry_js__WEBPACK_IMPORTED_MODULE_5__  .j)(telemetry, arms, clock.now());
        return { collector: (0,_rollout_evidence_collector_js__WEBPACK_IMPORTED_MODULE_6__  .S)({ telemetry, setup, arms, ...(spread && { spread }) }) };
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


  }),

  1366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  makeRollbackDesk: () => (  makeRollbackDesk)
});

var fault = __webpack_require__(88538);
var promotion_history = __webpack_require__(9743);
var release = __webpack_require__(74735);
var clock = __webpack_require__(76114);
var by_hand = __webpack_require__(79795);
var resume_ground = __webpack_require__(96931);
var books = __webpack_require__(22588);
var connect = __webpack_require__(20096);
var this_run = __webpack_require__(36889);
var rollout_reins = __webpack_require__(31909);
var standing_order = __webpack_require__(40653);
var reach = __webpack_require__(61517);
var saved_run = __webpack_require__(39761);
var rollout_open = __webpack_require__(9024);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/alone.js
function alone(kind, words) {
    return writers[kind](words);
}
const writers = {
    'app-service': ({ now, arm, live }) => ({
        ...now,
        split: Object.fromEntries(live.arms.map(({ name }) => [name, name === arm ? 100 : 0])),
    }),
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

var happened = __webpack_require__(5526);
var lease_terms = __webpack_require__(27903);
var moment = __webpack_require__(75251);
var decide = __webpack_require__(34522);
var drive = __webpack_require__(80129);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/endings.js



function endedBy({ finished, state, order, openedAt }) {
    if (finished === undefined)
        return undefined;
    const last = state === undefined ? (0,decide .X0)((0,standing_order .Rx)(order).plan, openedAt) : (0,standing_order .un)(state);
    const { outcome, because } = finished;
    return { outcome, because, state: last, verdict: undefined, history: [], warnings: [] };
}
function busy(id, who) {
    return new fault .v('ROLLOUT_BUSY', `${id}: the order to go back is written, and ${who} still drives it`, {
        hint: 'look at the run of that driver; when it ends, or after three minutes without a sign of it, run this again',
    });
}

;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/restoring.js










async function restoreBy({ ground, books }, order, reason) {
    const { means } = await (0,reach .g)({ ground, books, order, goesOn: false });
    const at = means.clock.now();
    const event = { kind: 'rollback-ordered', by: ground.own.run, reason, at };
    const fence = await openedBack(order, means, event);
    means.journal.open({ plan: order.plan, openedAt: at });
    const session = (0,rollout_open .MC)(order, means, (0,decide .X0)(order.plan, at));
    session.kept.fence = fence;
    return (0,drive .r)(session, event);
}
function backwardPlan(plan, promotion) {
    const { until, maxDurationMilliseconds, digest, ...rest } = plan;
    return { ...rest, promotion, rungs: [], waits: 'inline', places: false, judged: false };
}
async function openedBack(order, means, event) {
    const { books, clock, thisRun, host } = means;
    let holder;
    let fence = 0;
    const entries = (standing) => {
        holder = standing.holder?.id;
        if (holder !== undefined)
            return [];
        fence = standing.fence + 1;
        const at = clock.now();
        return restoring_happened(order, { fence, event, means, at }).map(each => (0,happened .M)(each, { at, by: thisRun.driver }));
    };
    try {
        await books.add(entries);
    }
    catch (thrown) {
        host.log.warning(`the ledger was not told: ${(0,fault .P)(thrown).message}; the traffic goes back all the same`);
        return 0;
    }
    if (holder !== undefined)
        throw busy(order.plan.promotion, `${holder} has begun meanwhile, and`);
    return fence;
}
function restoring_happened(order, { fence, event, means, at }) {
    const { plan } = order;
    const { promotion } = plan;
    const { driver, run } = means.thisRun;
    const { state } = (0,decide .LD)(plan, (0,decide .X0)(plan, at), event);
    const until = (0,moment .L)(at + lease_terms .LG);
    return [
        { kind: 'rollout-opened', promotion, run, order: (0,standing_order .Iv)(order) },
        { kind: 'lease-taken', promotion, driver, fence, until },
        { kind: 'state-reached', promotion, fence, state: (0,standing_order .BY)(state) },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/bringing.js





const minute = 60_000;
async function bring(site, what, reason) {
    const { ground, books, surveyed } = site;
    const order = await orderFor(site, what);
    const isFront = surveyed.live.arms.some(({ name, isDefault }) => isDefault && name === what.arm);
    if (!order.plan.exchanges || isFront)
        return restoreBy(site, back(order, what, surveyed), reason);
    const { skew } = ground.common;
    if (skew !== undefined)
        throw skew;
    const { means } = await (0,reach .g)({ ground, books, order, goesOn: true });
    return (0,rollout_open .qN)(await (0,rollout_open .WV)(order, { ...means, targets: keepingAll(means.targets) }));
}
async function orderFor({ ground, books, surveyed }, what) {
    const { resource } = surveyed.live;
    const given = (0,saved_run .yg)(ground.wiring, { resource, candidate: what.arm });
    const draft = {
        version: 1,
        plan: planFor(what, surveyed, ground.wiring.raw.get('probe-path') !== undefined),
        before: {},
        given,
        rollback: {},
    };
    const { means } = await (0,reach .g)({ ground, books, order: draft, goesOn: false });
    const { forward } = means.targets;
    const live = await forward.read();
    const { before } = await forward.write(live.split, live.guard);
    return { ...draft, before };
}
function planFor({ arm, digest, stable }, { promotion, abilities }, probes) {
    return {
        version: 1,
        promotion,
        candidate: arm,
        stable,
        ...(digest !== undefined && { digest }),
        places: false,
        probes,
        ...(abilities.promotion === 'swap' && { exchanges: true }),
        rungs: [],
        watchMilliseconds: 0,
        standbyMilliseconds: 0,
        onUndecided: 'hold',
        onNoData: 'hold',
        onInterrupt: 'hold',
        holdForMilliseconds: 120 * minute,
        maxDurationMilliseconds: 60 * minute,
        waits: 'inline',
        judged: false,
        checkMilliseconds: minute / 2,
        lagMilliseconds: 0,
        settlingMilliseconds: abilities.settling.worstMilliseconds,
    };
}
function back(order, { arm, stable }, { kind, live }) {
    const before = alone(kind, { now: order.before, arm, live });
    return { ...order, before, plan: { ...order.plan, candidate: stable, stable: arm } };
}
function keepingAll({ forward, back }) {
    const kept = {
        ...forward,
        get abilities() {
            return forward.abilities;
        },
        clean: async () => undefined,
    };
    return { forward: kept, back };
}

var compensating = __webpack_require__(15506);
var standing = __webpack_require__(86175);
var choosing = __webpack_require__(41186);
var resume_point = __webpack_require__(77668);
var telling = __webpack_require__(40423);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/open-rollout.js











const patienceMilliseconds = 10 * 60_000;
const lookEveryMilliseconds = 5_000;
async function endOpen(site, open, reason) {
    const { ground, books, surveyed } = site;
    const order = (0,standing_order .Rx)(open.order);
    refuseOther(order, surveyed);
    refuseUnknownBuild(order, open, surveyed);
    const { means } = await (0,reach .g)({ ground, books, order, goesOn: false });
    const { log } = ground.wiring.host;
    const holder = livingDriver(open, ground);
    if (holder !== undefined) {
        log.info(`${open.id} is driven by ${holder}: it is ordered to go back`);
        await leaveWord(site, open, reason);
    }
    await atOnce(means, order);
    const ended = holder === undefined ? undefined : await untilFree(site, open.id);
    if (ended !== undefined)
        return ended;
    const event = { kind: 'rollback-ordered', by: ground.own.run, reason, at: means.clock.now() };
    const taken = await (0,rollout_open .w9)(open.id, means, false).catch(thrown => withoutLease(thrown, means, open));
    if (taken.kind === 'left') {
        const now = (0,standing .b)(await books.read(), open.id);
        const found = now && endedBy(now);
        if (found !== undefined)
            return found;
        throw busy(open.id, taken.because);
    }
    return (0,drive .r)(taken.session, event);
}
function withoutLease(thrown, means, open) {
    if (means.reins.last.aborted)
        throw thrown;
    means.host.log.warning(`no lease could be taken: ${(0,fault .P)(thrown).message}; the traffic goes back all the same`);
    const { order, state } = (0,resume_point ._)(open);
    return { kind: 'taken', session: (0,rollout_open .MC)(order, means, state) };
}
function livingDriver({ lease }, { common, own }) {
    const isLiving = lease !== undefined && lease.driver !== own.driver && common.clock.now() < lease.until;
    return isLiving ? lease.driver : undefined;
}
async function leaveWord({ ground, books }, { id, fence, order }, reason) {
    const { common, own, wiring } = ground;
    const before = (0,standing_order .v7)((0,standing_order .Rx)(order).before);
    const words = [
        { kind: 'abort-ordered', promotion: id, reason },
        { kind: 'going-back-intended', promotion: id, fence, cause: 'ordered', before },
    ];
    try {
        await books.add(() => words.map(word => (0,happened .M)(word, { at: common.clock.now(), by: own.run })));
    }
    catch (thrown) {
        wiring.host.log.warning(`the order could not be written down: ${(0,fault .P)(thrown).message}`);
    }
}
async function atOnce({ targets, reins, host }, { before }) {
    try {
        const { unchanged } = await (0,telling .RN)(targets.back.restore(before), reins.last);
        if (!unchanged)
            host.log.info('the traffic was sent back');
    }
    catch (thrown) {
        if (reins.last.aborted)
            throw thrown;
        host.log.warning(`the traffic could not be sent back at once: ${(0,fault .P)(thrown).message}`);
    }
}
async function untilFree({ ground, books }, id) {
    const { clock } = ground.common;
    const endsAt = clock.now() + patienceMilliseconds;
    for (;;) {
        const promotion = (0,standing .b)(await books.read(), id);
        if (promotion === undefined)
            return undefined;
        const holder = livingDriver(promotion, ground);
        if (promotion.finished !== undefined || holder === undefined)
            return endedBy(promotion);
        if (clock.now() >= endsAt)
            throw busy(id, holder);
        await clock.sleep(lookEveryMilliseconds, ground.reins.forward);
    }
}
function refuseOther({ given, plan }, { live, stream }) {
    const own = given['resource-id'] ?? '';
    if (own.toLowerCase() === live.resource.toLowerCase())
        return;
    throw new fault .v('TARGET_UNSUITABLE', `${plan.promotion} is a rollout of something else`, {
        hint: `correct the inputs: the stream ${stream.service}/${stream.environment} belongs to the resource above`,
        facts: { expected: live.resource, got: own },
    });
}
function refuseUnknownBuild({ plan }, { state }, { live }) {
    if (plan.exchanges !== true || state === undefined)
        return;
    const { exchanged, builds } = (0,standing_order .un)(state);
    const expected = builds[plan.candidate] ?? '';
    const slot = live.arms.find(({ name }) => name.toLowerCase() === plan.candidate.toLowerCase());
    const got = slot === undefined ? '' : (0,choosing .Yy)(slot);
    if (exchanged !== true || !(0,choosing .Bc)(expected) || !(0,choosing .Bc)(got) || got === expected)
        return;
    const front = live.arms.find(({ isDefault }) => isDefault);
    if (front !== undefined && (0,choosing .Yy)(front) === expected)
        return;
    throw new fault .v('ROLLBACK_UNKNOWN', `nothing was changed: ${plan.candidate} holds something else by now`, {
        hint: `place the expected build in ${plan.candidate} again, and run this again; or name another arm by the input to`,
        facts: { expected, got },
    });
}

var smoking = __webpack_require__(77537);
var ports_telemetry = __webpack_require__(67526);
;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/proving.js



async function provenByProbe({ ground, connected }, arm) {
    const { wiring, common, reins } = ground;
    const { forward } = await connected.targets(common.clock, arm);
    const address = await forward.addressOf(arm);
    if (address === undefined)
        return { fine: false, words: `${arm} has no address that could be probed` };
    const smoke = (0,smoking .p)(wiring, 'rollback');
    if (smoke === undefined)
        return { fine: false, words: 'no probes were asked for' };
    const { fine, words } = await smoke.look(address, reins.forward);
    const note = fine || !isHosted(ground) ? '' : '; a hosted runner reaches no private endpoint';
    return { fine, words: `${address.host}: ${words}${note}` };
}
function isHosted({ wiring: { environment } }) {
    return environment['RUNNER_ENVIRONMENT'] === 'github-hosted' || environment['AGENT_ISSELFHOSTED'] === '0';
}
async function provenByTelemetry({ ground, connected }, order, { live }) {
    if (order?.setup === undefined || order.arms === undefined) {
        return {
            fine: false,
            words: 'nobody counted the requests of what went back, so that nobody can be asked',
        };
    }
    const wiring = { ...ground.wiring, raw: (0,reach .m)(order, ground.wiring.raw) };
    const { clock } = ground.common;
    const telemetry = await (0,ports_telemetry .G)({ wiring, connected, clock }, live.resource);
    if (telemetry === undefined)
        return { fine: false, words: 'nobody counts requests' };
    return counted(telemetry, { ground, setup: order.setup, arms: order.arms });
}
const mostIntervals = 4;
async function counted(telemetry, { setup, arms, ground }) {
    const { stepMilliseconds: step, lagMilliseconds: lag } = setup;
    const { clock } = ground.common;
    let words = 'nothing was counted';
    const start = Math.ceil(clock.now() / step) * step;
    for (let at = 0; at < mostIntervals; at += 1) {
        const grid = { from: start + at * step, to: start + (at + 1) * step, stepMilliseconds: step };
        await clock.sleep(Math.max(0, grid.to + lag - clock.now()), ground.reins.forward);
        const answer = await telemetry.counts({ metric: 'requests', arms, grid, latency: false });
        if (answer.kind !== 'told') {
            words = answer.why;
            continue;
        }
        const [sum] = answer.value.intervals;
        const [candidate, stable] = [sum?.candidate?.total ?? 0, sum?.stable?.total ?? 0];
        words = `${telemetry.name}: ${candidate} requests of the candidate and ${stable} of stable since ${new Date(grid.from).toISOString()}`;
        if (candidate === 0 && stable > 0)
            return { fine: true, words };
    }
    return { fine: false, words };
}

;// CONCATENATED MODULE: ./lib/shared/wiring/rollback/desk.js
















function makeRollbackDesk(wiring) {
    let looked;
    const site = () => {
        if (looked === undefined)
            throw new Error('nothing was looked at before');
        return looked;
    };
    const { host } = wiring;
    const reins = (0,rollout_reins .t)(host.cancelled, clock .dQ);
    return {
        host: host.name,
        warn: host.log.warning,
        survey: async (values, armOf) => {
            looked = await survey(wiring, reins, { values, armOf });
            return looked.surveyed;
        },
        endOpen: (open, reason) => endOpen(site(), open, reason),
        restore: (of, surveyed, reason) => restoreBy(site(), orderUndoing(of, surveyed.promotion), reason),
        bring: (what, _, reason) => bring(site(), what, reason),
        prove: (how, arm, of) => {
            const known = site();
            if (how === 'probe')
                return provenByProbe(known, arm);
            return provenByTelemetry(known, of && orderIn(of), known.surveyed);
        },
        compensate: promotion => {
            const { ground, books, values } = site();
            return (0,compensating .G)({ ground, books, promotion, runsCommands: values['run-commands'] });
        },
        byHand: of => (of === undefined ? [] : (0,by_hand .X)((0,standing_order .Rx)(of.order), of.state && (0,standing_order .un)(of.state))),
        end: () => reins.drop(),
    };
}
async function survey(wiring, reins, { values, armOf }) {
    const connected = await (0,connect .u)(wiring, reins);
    const stream = { service: values.service ?? connected.named.name, environment: values.environment };
    const read = await ledgerRead(wiring, reins, async ({ ledger }) => (0,promotion_history .Y)(await ledger.read(stream)));
    const { ground, standing, away } = read;
    const { ledger, common, chosen } = ground;
    const targets = await connected.targets(common.clock, armOf(standing));
    const surveyed = {
        kind: connected.kind,
        live: await targets.forward.read(),
        abilities: targets.forward.abilities,
        stream,
        ledger: { name: ledger.name, lasting: ledger.lasting, ...(chosen !== undefined && { chosen }) },
        standing,
        ...(away !== undefined && { away: away.message }),
        promotion: (0,this_run .a)(common.clock.now()),
    };
    return { ground, books: (0,books .F)(ledger, stream), surveyed, connected, values };
}
async function ledgerRead(wiring, reins, read) {
    try {
        const ground = await (0,resume_ground .l)(wiring, reins);
        return { ground, standing: await read(ground) };
    }
    catch (thrown) {
        const away = (0,fault .P)(thrown);
        if (away.class === 'yours' || away.code === 'CANCELLED')
            throw thrown;
        wiring.host.log.warning(`the ledger cannot be read: ${away.message}`);
        return { ground: await (0,resume_ground .u)(wiring, reins), standing: undefined, away };
    }
}
function orderUndoing(of, promotion) {
    const { plan, ...order } = (0,standing_order .Rx)(of.order);
    const undoes = (0,release .ID)(of)?.undoes ?? of.id;
    return { ...order, plan: backwardPlan(plan, promotion), rollback: { undoes } };
}
function orderIn({ order }) {
    return (0,standing_order .Rx)(order);
}


  })

};
