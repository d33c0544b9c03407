export const id = 9526;
export const ids = [9526];
export const modules = {

  26455:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AG: () => (  heartbeatAge),
    Hu: () => (  isHeartbeatDue),
    S7: () => (  heartbeatService),
    Se: () => (  handOffProblem),
    x6: () => (  heartbeatEntry),
    z6: () => (  heartbeatStream)
  });
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
  var _happened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
  var _reading_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67805);
  var _skew_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71581);




const hour = 3_600_000;
const heartbeatRenewalMilliseconds = 6 * hour;
const heartbeatLimitMilliseconds = 24 * hour;
const heartbeatService = 'azure-promote';
function heartbeatStream(environment) {
    return { service: heartbeatService, environment };
}
function heartbeatEntry(written) {
    return (0,_happened_js__WEBPACK_IMPORTED_MODULE_3__  .M)({ kind: 'heartbeat' }, written);
}
function heartbeatAge(entries, now) {
    const times = entries.flatMap(entry => {
        const read = (0,_reading_told_js__WEBPACK_IMPORTED_MODULE_1__  .h)(entry);
        const isBeat = read?.kind === 'told' && read.told.happened.kind === 'heartbeat';
        return isBeat && read.told.at <= now + _skew_js__WEBPACK_IMPORTED_MODULE_2__  .i ? [read.told.at] : [];
    });
    return times.length === 0
        ? undefined
        : Math.max(0, now - times.reduce((one, other) => Math.max(one, other)));
}
function isHeartbeatDue(age) {
    return age === undefined || age > heartbeatRenewalMilliseconds;
}
function handOffProblem(age) {
    if (age !== undefined && age < heartbeatLimitMilliseconds)
        return undefined;
    const seen = age === undefined ? 'it never ran' : `it ran last ${Math.floor(age / hour)} hours ago`;
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('RESUME_NOT_SEEN', `nobody would finish what this run leaves open: resume is not alive, ${seen}`, {
        facts: { expected: `younger than ${heartbeatLimitMilliseconds / hour} hours` },
    });
}


  }),

  47566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  unfinished)
  });
  var _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27903);
  var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75251);


function unfinished(standing, now) {
    return standing.promotions
        .filter(({ finished }) => !finished)
        .map(promotion => ({ promotion, ...judged(standing, promotion, now) }));
}
function judged({ holder }, promotion, now) {
    const { id, lease, rested } = promotion;
    if (holder && holder.id !== id)
        return leave(`it is queued behind ${holder.id}`);
    if (lease && now < lease.until)
        return leave(`${lease.driver} drives it until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`);
    if (rested)
        return resting(promotion, rested, now);
    return lease
        ? take(`its driver ${lease.driver} is gone since ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`)
        : undriven(promotion, now);
}
function resting({ orders }, { outcome, wakeAt }, now) {
    const [order] = orders.slice(-1);
    if (order)
        return take(`${order.kind} by ${order.by}`);
    if (wakeAt === undefined)
        return leave(`it rests until somebody says how to go on: ${outcome}`);
    return wakeAt <= now
        ? take(`it rested until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}`)
        : leave(`it rests until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}: ${outcome}`);
}
function undriven({ fence, openedAt, claimedAt = openedAt }, now) {
    const begins = claimedAt + _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__  .LG;
    if (fence === 0 && now < begins)
        return leave(`its own run has until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(begins)} to begin`);
    return take(fence === 0 ? 'nobody began to drive it' : 'its driver gave it back');
}
function take(because) {
    return { take: true, because };
}
function leave(because) {
    return { take: false, because };
}


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

  59526:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  makeResumeDesk: () => (  makeResumeDesk)
});

var fault_fault = __webpack_require__(88538);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var unfinished = __webpack_require__(47566);
var clock = __webpack_require__(76114);
var rollout_reins = __webpack_require__(31909);
var sign_in = __webpack_require__(94299);
var ground = __webpack_require__(96931);
var ledger_ledger = __webpack_require__(57938);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/heartbeat.js


async function leaveHeartbeat({ ledger, common, own }, environment) {
    const stream = (0,heartbeat .z6)(environment);
    const entries = await ledger.read(stream);
    const now = common.clock.now();
    if (!(0,heartbeat .Hu)((0,heartbeat .AG)(entries, now)))
        return;
    await append(ledger, entries, { stream, entry: (0,heartbeat .x6)({ at: now, by: own.driver }) });
}
async function append(ledger, before, { stream, entry }) {
    await ledger.append(stream, [entry], (0,ledger_ledger .E)(before));
}

;// CONCATENATED MODULE: ./lib/shared/wiring/resume/named-log.js
function namedLog({ log }, name) {
    const told = (say) => (text) => say(`${name}: ${text}`);
    return {
        debug: told(log.debug),
        info: told(log.info),
        notice: told(log.notice),
        warning: told(log.warning),
        error: told(log.error),
        group: (title, lines) => log.group(`${name}: ${title}`, lines),
    };
}

var compensating = __webpack_require__(15506);
var rollout_books = __webpack_require__(22588);
var drive = __webpack_require__(80129);
var rollout_open = __webpack_require__(9024);
var standing_order = __webpack_require__(40653);
var by_hand = __webpack_require__(79795);
var reach = __webpack_require__(61517);
;// CONCATENATED MODULE: ./lib/shared/wiring/resume/take.js








async function take(ground, stream, found, terms) {
    let order;
    const promotion = found.promotion.id;
    try {
        order = (0,standing_order .Rx)(found.promotion.order);
        const books = (0,rollout_books .F)(ground.ledger, stream);
        return await driven({ ground, stream, books, order, found }, terms);
    }
    catch (thrown) {
        const commands = order === undefined ? [] : (0,by_hand .X)(order, undefined);
        const notTaken = { stream, promotion, fault: (0,fault_fault .P)(thrown), byHand: commands };
        return { kind: 'not-taken', notTaken };
    }
}
async function driven(work, { until, goesOn, runsCommands }) {
    const { ground, stream, books, order, found } = work;
    const { id: promotion } = found.promotion;
    const { means, lacked } = await (0,reach .g)({ ground, books, order, goesOn });
    const { log } = ground.wiring.host;
    log.info(`${promotion} is taken: ${found.because}`);
    if (lacked !== undefined)
        log.warning(`${promotion} can only go back: ${lacked}`);
    const taken = await (0,rollout_open .w9)(promotion, { ...means, restsAfter: until }, lacked === undefined);
    if (taken.kind === 'left')
        return { kind: 'left', left: { stream, promotion, because: taken.because } };
    const { session, event } = taken;
    const ended = await (0,drive .r)(session, event);
    const isBack = ended.outcome === 'rolled-back';
    const compensated = isBack ? await (0,compensating .G)({ ground, books, promotion, runsCommands }) : [];
    return {
        kind: 'taken',
        taken: {
            stream,
            promotion,
            candidate: order.plan.candidate,
            because: found.because,
            ...(lacked !== undefined && { lacked }),
            ended,
            byHand: (0,by_hand .X)(order, ended.state),
            compensated,
        },
    };
}

;// CONCATENATED MODULE: ./lib/shared/wiring/resume/desk.js











function makeResumeDesk(wiring) {
    return {
        round: async (values) => {
            const reins = (0,rollout_reins .t)(wiring.host.cancelled, clock .dQ);
            try {
                return await round(await (0,ground .l)(wiring, reins), values);
            }
            finally {
                reins.drop();
            }
        },
    };
}
async function round(ground, values) {
    const { ledger, chosen, common, wiring } = ground;
    if (!ledger.lasting)
        throw nothingKept(chosen);
    await signedIn(ground);
    const { environment, service } = values;
    await leaveHeartbeat(ground, environment);
    if (common.skew !== undefined)
        wiring.host.log.warning(common.skew.message);
    const streams = await ledger.streams({ environment, ...(service !== undefined && { service }) });
    const terms = {
        until: common.clock.now() + values.for.milliseconds,
        goesOn: values['go-on'],
        runsCommands: values['run-commands'],
    };
    const own = streams.filter(stream => stream.service !== heartbeat .S7);
    const took = (await Promise.all(own.map(stream => lookAfter(ground, stream, terms)))).flat();
    return {
        environment,
        ledger: ledger.name,
        taken: took.flatMap(each => (each.kind === 'taken' ? [each.taken] : [])),
        left: took.flatMap(each => (each.kind === 'left' ? [each.left] : [])),
        notTaken: took.flatMap(each => (each.kind === 'not-taken' ? [each.notTaken] : [])),
    };
}
async function signedIn({ wiring, reins }) {
    const { arm } = await (0,sign_in.signIn)(wiring, '', reins.forward);
    await arm.credential.getToken(arm.cloud.resourceManagerScope);
}
async function lookAfter(ground, stream, terms) {
    const { ledger, common, wiring } = ground;
    try {
        const standing = (0,promotion_history .Y)(await ledger.read(stream));
        const log = namedLog(wiring.host, stream.service);
        const named = { ...ground, wiring: { ...wiring, host: { ...wiring.host, log } } };
        return await Promise.all((0,unfinished .M)(standing, common.clock.now()).map(async (found) => {
            const { promotion, because } = found;
            if (found.take)
                return take(named, stream, found, terms);
            return { kind: 'left', left: { stream, promotion: promotion.id, because } };
        }));
    }
    catch (thrown) {
        const fault = (0,fault_fault .P)(thrown);
        if (fault.code === 'CANCELLED')
            throw thrown;
        return [{ kind: 'not-taken', notTaken: { stream, fault, byHand: [] } }];
    }
}
function nothingKept(chosen) {
    return new fault_fault .v('INPUT_INVALID', 'resume needs a ledger that lasts: in none there is nothing to take', {
        hint: 'set the input ledger to the one that the rollouts are kept in',
        ...(chosen !== undefined && { facts: { ledger: chosen } }),
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


  })

};
