export const id = 1398;
export const ids = [1398,4804];
export const modules = {

  65067:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  sendToArm)
  });
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
  var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90963);


async function sendToArm(arm, { resource, url, headers, ...request }) {
    const target = addressOf(arm, url);
    const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
    try {
        return await arm.transport.send({
            ...request,
            url: target,
            headers: { ...headers, authorization: `Bearer ${token}` },
        });
    }
    catch (thrown) {
        throw (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__  .z)(thrown, resource);
    }
}
function addressOf({ cloud }, url) {
    const home = new URL(cloud.resourceManager);
    const target = URL.canParse(url, home.href) ? new URL(url, home) : undefined;
    if (target?.origin === home.origin)
        return target;
    throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'an answer of Azure leads to another host, which is not followed', {
        facts: { expected: home.host, got: target?.host ?? 'no address' },
    });
}


  }),

  90963:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  armFault)
  });
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);

const leastRoles = [
    [/\/read$/i, 'Reader'],
    [/^microsoft\.web\/sites\//i, 'Website Contributor'],
    [/^microsoft\.app\/containerapps\//i, 'Container Apps Contributor'],
    [/^microsoft\.network\/trafficmanagerprofiles\//i, 'Traffic Manager Contributor'],
];
const missing = {
    ResourceGroupNotFound: 'the resource group of ',
    SubscriptionNotFound: 'the subscription of ',
};
function armFault(thrown, resource) {
    if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'HTTP_REFUSED')
        return thrown;
    if (thrown.facts['service-code'] === undefined)
        return thrown;
    if (thrown.facts['status'] === 403)
        return forbidden(thrown);
    if (thrown.facts['status'] === 404) {
        const what = `${missing[String(thrown.facts['service-code'])] ?? ''}${resource}`;
        return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_NOT_FOUND', `${what} does not exist, or this identity cannot see it`, {
            facts: thrown.facts,
            cause: thrown,
        });
    }
    return thrown;
}
function forbidden(thrown) {
    const action = /perform action '([^']+)'/.exec(thrown.message)?.[1];
    const scope = /over scope '([^']+)'/.exec(thrown.message)?.[1];
    if (action === undefined || scope === undefined) {
        return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', thrown.message, {
            hint: 'no role is named here: a policy, a lock or a firewall may forbid it; the words of Azure say which',
            facts: thrown.facts,
            cause: thrown,
        });
    }
    const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
        hint: `assign the role ${role}, or a custom role with this action, at ${scope} or higher`,
        facts: { action, scope, role, ...thrown.facts },
        cause: thrown,
    });
}


  }),

  24804:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  aggregations: () => (  aggregations),
  createMetrics: () => (  createMetrics),
  grains: () => (  grains)
});

var arm_request = __webpack_require__(65067);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/azure/telemetry/metrics-answer.js

function readMetrics(json, { aggregation, resource }) {
    const read = { aggregation, resource };
    const answer = fields(json, 'the answer', read);
    const [from, to, ...rest] = metrics_answer_text(answer['timespan'], 'timespan', read).split('/');
    if (rest.length > 0)
        throw odd('timespan', 'two times', read);
    return {
        from: time(from, 'timespan', read),
        to: time(to, 'timespan', read),
        grain: metrics_answer_text(answer['interval'], 'interval', read),
        metrics: list(answer['value'], 'value', read).map((each, at) => metricOf(each, `value[${at}]`, read)),
    };
}
function metricOf(given, place, read) {
    const metric = fields(given, place, read);
    const code = metric['errorCode'] ?? 'Success';
    const words = typeof metric['errorMessage'] === 'string' ? `: ${metric['errorMessage']}` : '';
    return {
        name: metrics_answer_text(fields(metric['name'], `${place}.name`, read)['value'], `${place}.name.value`, read),
        unit: metrics_answer_text(metric['unit'], `${place}.unit`, read),
        ...(code === 'Success' ? {} : { problem: `${String(code)}${words}` }),
        series: list(metric['timeseries'], `${place}.timeseries`, read).map((each, at) => seriesOf(each, `${place}.timeseries[${at}]`, read)),
    };
}
function seriesOf(given, place, read) {
    const series = fields(given, place, read);
    const values = list(series['metadatavalues'] ?? [], `${place}.metadatavalues`, read);
    const dimensions = values.map((each, at) => {
        const where = `${place}.metadatavalues[${at}]`;
        const { name, value } = fields(each, where, read);
        const called = metrics_answer_text(fields(name, `${where}.name`, read)['value'], `${where}.name.value`, read);
        return [called.toLowerCase(), metrics_answer_text(value, `${where}.value`, read)];
    });
    const points = list(series['data'] ?? [], `${place}.data`, read).map((each, at) => pointOf(each, `${place}.data[${at}]`, read));
    return { dimensions: Object.fromEntries(dimensions), points };
}
function pointOf(given, place, read) {
    const point = fields(given, place, read);
    const at = time(point['timeStamp'], `${place}.timeStamp`, read);
    const number = (name) => {
        const value = point[name];
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        throw odd(`${place}.${name}`, 'a number', read);
    };
    const [value, average] = [number(read.aggregation), number('average')];
    return { at, ...(value !== undefined && { value }), ...(average !== undefined && { average }) };
}
function fields(value, place, read) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw odd(place, 'an object', read);
}
function list(value, place, read) {
    if (Array.isArray(value))
        return value;
    throw odd(place, 'a list', read);
}
function metrics_answer_text(value, place, read) {
    if (typeof value === 'string')
        return value;
    throw odd(place, 'a text', read);
}
function time(value, place, read) {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(at))
        return at;
    throw odd(place, 'a time', read);
}
function odd(place, expected, { resource }) {
    return new fault .v('HTTP_UNREADABLE', `in the metrics of ${resource}, ${place} is not what it should be: ${expected}`);
}

;// CONCATENATED MODULE: ./lib/shared/azure/telemetry/metrics.js


const apiVersion = '2024-02-01';
const grains = ['PT1M', 'PT5M', 'PT15M', 'PT30M', 'PT1H', 'PT6H', 'PT12H', 'P1D'];
const aggregations = ['total', 'average', 'minimum', 'maximum', 'count'];
function createMetrics(arm) {
    return {
        async list(query) {
            const { json } = await (0,arm_request .O)(arm, {
                method: 'GET',
                url: addressOf(query),
                resource: query.resource,
            });
            return readMetrics(json, query);
        },
    };
}
function addressOf({ resource, metrics, from, to, filter, top, ...query }) {
    const parameters = new URLSearchParams({
        'api-version': apiVersion,
        metricnames: metrics.join(','),
        timespan: `${stamp(from)}/${stamp(to)}`,
        interval: query.grain,
        aggregation: query.withAverage === true ? `${query.aggregation},average` : query.aggregation,
        ...(filter === undefined ? {} : { $filter: filter }),
        ...(top === undefined ? {} : { top: String(top) }),
    });
    return `${resource}/providers/Microsoft.Insights/metrics?${parameters}`;
}
function stamp(time) {
    return new Date(time).toISOString();
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

  57161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  startCollector)
  });
  var _joining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60158);

const patienceMilliseconds = 5 * 60_000;
function startCollector({ telemetry, setup, arms, spread }) {
    const names = namesOf(setup.objectives);
    const counts = new Map();
    const series = new Map();
    let unreadableSince;
    let hasBegunExchanged;
    return {
        collect: async (reached, now) => {
            hasBegunExchanged ??= reached.exchanged === true;
            const state = hasBegunExchanged ? sinceExchange(reached) : reached;
            const grid = (to) => gridOf(state, { now, setup, to });
            const sides = armsFor(state, arms);
            const fresh = {};
            let isReadable = true;
            for (const metric of names.counts) {
                const asked = grid(counts.get(metric)?.to);
                if (asked === undefined)
                    continue;
                const latency = telemetry.abilities.latency === 'histogram';
                const answer = await telemetry.counts({ metric, arms: sides, grid: asked, latency });
                fresh[metric] = answer;
                isReadable = grow(counts, metric, { answer, join: _joining_js__WEBPACK_IMPORTED_MODULE_0__  .y }) && isReadable;
            }
            for (const metric of names.series) {
                const asked = grid(series.get(metric)?.to);
                if (asked === undefined)
                    continue;
                const answer = await seriesOf(telemetry, { metric, arm: sides.candidate, grid: asked });
                fresh[metric] = answer;
                isReadable = grow(series, metric, { answer, join: _joining_js__WEBPACK_IMPORTED_MODULE_0__  .C }) && isReadable;
            }
            unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
            const isPatient = unreadableSince !== undefined && now - unreadableSince < patienceMilliseconds;
            const evidence = {
                now,
                windows: state.windows,
                counts: told(names.counts, counts, isPatient),
                series: told(names.series, series, isPatient),
                ...(spread !== undefined && { spread }),
                ...(unreadableSince !== undefined && { unreadableSince }),
            };
            return { evidence, fresh };
        },
    };
}
function namesOf(objectives) {
    const of = (isSeries) => [
        ...new Set(objectives.filter(({ kind }) => (kind === 'sustained') === isSeries).map(({ metric }) => metric)),
    ];
    return { counts: of(false), series: of(true) };
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
    return exchanged === true && arms.stable !== undefined ? { candidate: arms.stable } : arms;
}
async function seriesOf(telemetry, question) {
    if (telemetry.series !== undefined)
        return telemetry.series(question);
    return { kind: 'unreadable', why: `${telemetry.name} knows no series such as ${question.metric}` };
}
function grow(known, name, { answer, join }) {
    const before = known.get(name);
    switch (answer.kind) {
        case 'told': {
            const value = before?.value === undefined ? answer.value : join(before.value, answer.value);
            known.set(name, { value, to: value.grid.to, why: undefined });
            return true;
        }
        case 'no-data':
            known.set(name, { value: before?.value, to: before?.to, why: answer });
            return true;
        case 'unreadable':
            known.set(name, { value: before?.value, to: before?.to, why: answer });
            return false;
        default: {
            const unreachable = answer;
            return unreachable;
        }
    }
}
function told(names, known, isPatient) {
    return Object.fromEntries(names.map(name => {
        const { value, why } = known.get(name) ?? { value: undefined, why: undefined };
        const isSpent = why?.kind === 'unreadable' && !isPatient;
        if (value !== undefined && !isSpent)
            return [name, { kind: 'told', value }];
        return [name, why ?? { kind: 'no-data', why: 'no interval is complete yet' }];
    }));
}


  }),

  60158:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  joinSeries),
    y: () => (  joinReadings)
  });
function joinReadings(before, more) {
    const edges = more.edges ?? before.edges;
    return {
        grid: { ...before.grid, to: more.grid.to },
        intervals: [...before.intervals, ...more.intervals.filter(({ from }) => from >= before.grid.to)],
        ...(edges !== undefined && { edges }),
        lastSeen: { ...before.lastSeen, ...more.lastSeen },
        remarks: [...new Set([...before.remarks, ...more.remarks])],
    };
}
function joinSeries(before, more) {
    return {
        grid: { ...before.grid, to: more.grid.to },
        points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
        remarks: [...new Set([...before.remarks, ...more.remarks])],
    };
}


  }),

  77537:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => (  smokeBy)
});

var fault = __webpack_require__(88538);
var http_cancellation = __webpack_require__(56911);
var connection = __webpack_require__(24373);
var wire_exchange = __webpack_require__(25581);
var playground_route = __webpack_require__(10001);
var proxy = __webpack_require__(4622);
;// CONCATENATED MODULE: ./lib/shared/http/probe.js





const mostBytes = 65_536;
function createProber({ stopwatch, environment, userAgent, signal: run }) {
    const cancellation = (0,http_cancellation .M)(run);
    const exchange = (0,wire_exchange .C)({
        connect: (0,connection .N)({ route: (0,playground_route .Um)(environment), proxy: url => (0,proxy .i)(url, environment) }),
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
        mayBeOverheard: (0,playground_route .U9)(url),
    };
}

var names = __webpack_require__(62600);
var read = __webpack_require__(4290);
var secret = __webpack_require__(85062);
var inputs = __webpack_require__(37524);
var path = __webpack_require__(77612);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/visit.js

const markHeader = 'x-azure-promote-probe';
function headersOf({ promotion, header }) {
    return { [markHeader]: promotion, ...(header && { [header.name]: header.value.reveal() }) };
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
    const reading = (0,path .G7)(place.path);
    const value = reading.kind === 'path' ? (0,path .fK)(jsonIn(probed.text), reading.path) : undefined;
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
        const probed = await prober({ url, headers: headersOf(means), deadlineMilliseconds });
        probes.push(probed);
        inRow = isBad(probed, wish.expectStatus ?? [200]) ? 0 : inRow + 1;
        if (inRow >= times)
            return { fine: true, probes: probes.slice(-times) };
        if (clock.now() + pauseMilliseconds > endsAt)
            return { fine: false, probes };
        await clock.sleep(pauseMilliseconds, cancelled);
    }
}
function answerFinding(name, expected, { fine, probes }) {
    const got = inShort(probes);
    if (probes.every(({ kind }) => kind === 'silent')) {
        const fix = 'check that the app is started, and that this machine may reach it';
        return { name, expected, looked: 'could-not-look', fine: false, got, fix };
    }
    const fix = 'look at the log of the app; nobody was sent to it yet';
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
        ...new Set(probes.flatMap(each => (each.kind === 'silent' ? [] : [versionIn(each, version)]))),
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
    return url.origin === address.origin ? addressProblem(url) : 'it leads to another host';
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
        const prober = createProber({ stopwatch: wiring_clock .dQ, environment, userAgent, signal: cancelled });
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
    G: () => (  openTelemetry),
    j: () => (  spreadOf)
  });
  var _azure_telemetry_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24804);
  var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
  var _step_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62600);
  var _step_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4290);
  var _steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37524);





async function openTelemetry({ wiring, connected, clock }, resource) {
    const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_2__  .K)(_steps_canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .dG, [], wiring.raw);
    const { arm, kind } = connected;
    switch (values.source) {
        case 'none':
            return undefined;
        case 'platform': {
            const { platformMetrics } = await __webpack_require__.e(  1320).then(__webpack_require__.bind(__webpack_require__, 18939));
            return platformMetrics({ kind, client: (0,_azure_telemetry_metrics_js__WEBPACK_IMPORTED_MODULE_0__.createMetrics)(arm), resource, now: clock.now });
        }
        case 'log-analytics': {
            const workspace = values['workspace-id'];
            if (workspace === undefined)
                throw missing('workspace-id', wiring);
            const { logAnalytics } = await __webpack_require__.e(  110).then(__webpack_require__.bind(__webpack_require__, 90110));
            const { transport, credential, cloud } = arm;
            return logAnalytics({
                transport,
                credential,
                cloud,
                clock,
                scope: { kind: 'workspace', id: workspace },
            });
        }
        case 'prometheus': {
            const { openPrometheus } = await __webpack_require__.e(  8886).then(__webpack_require__.bind(__webpack_require__, 68886));
            const { transport, credential } = arm;
            return openPrometheus({ wiring, transport, clock, credential: async () => credential });
        }
        default: {
            const unreachable = values.source;
            return unreachable;
        }
    }
}
function missing(name, { raw }) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', 'one input needs attention', {
        facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_4__  .lO)(name, raw.host)]: 'it is needed by this source, and missing' },
    });
}
const minute = 60_000;
async function spreadOf(telemetry, { stable }, now) {
    if (telemetry.spread === undefined || stable === undefined)
        return undefined;
    const { stepMilliseconds, lagMilliseconds } = telemetry.abilities;
    const step = Math.ceil(minute / stepMilliseconds) * stepMilliseconds;
    const to = Math.floor((now - lagMilliseconds) / step) * step;
    try {
        const answer = await telemetry.spread({
            stable,
            grid: { from: to - 60 * step, to, stepMilliseconds: step },
        });
        return answer.kind === 'told' ? answer.value : undefined;
    }
    catch (thrown) {
        if ((0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .P)(thrown).code === 'CANCELLED')
            throw thrown;
        return undefined;
    }
}


  }),

  36889:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  newPromotion),
    o: () => (  thisRun)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


function thisRun(host, environment) {
    const of = (name) => environment[name] ?? '';
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
    switch (host.name) {
        case 'github': {
            const run = `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}/attempts/${of('GITHUB_RUN_ATTEMPT')}`;
            return {
                run,
                driver: `github ${of('GITHUB_RUN_ID')}.${of('GITHUB_RUN_ATTEMPT')} ${of('GITHUB_JOB')} ${own}`,
            };
        }
        case 'azure-pipelines': {
            const run = `${of('SYSTEM_COLLECTIONURI')}${of('SYSTEM_TEAMPROJECT')}/_build/results?buildId=${of('BUILD_BUILDID')}`;
            return { run, driver: `azure-pipelines ${of('BUILD_BUILDID')} ${of('SYSTEM_JOBNAME')} ${own}` };
        }
        case 'terminal': {
            const driver = `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username}@${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${own}`;
            return { run: driver, driver };
        }
        default: {
            const unreachable = host.name;
            return unreachable;
        }
    }
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function newPromotion(now) {
    let [time, left] = ['', now];
    for (let digit = 0; digit < 10; digit += 1) {
        time = `${alphabet[left % 32]}${time}`;
        left = Math.floor(left / 32);
    }
    const chance = [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16)].map(byte => alphabet[byte % 32]).join('');
    return `prm_${time}${chance}`;
}


  })

};
