export const id = 4569;
export const ids = [4569,2647];
export const modules = {

/***/ 24569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransport: () => (/* binding */ createTransport)
});

;// CONCATENATED MODULE: ./lib/shared/http/cancellation.js
// Carries the end of the run to every call, by one listener: a signal that hundreds listen to is slow and warned of.
function createCancellation(run) {
    const branches = new Set();
    run.addEventListener('abort', () => {
        for (const branch of branches)
            branch.abort(run.reason);
    });
    return {
        branch(callers) {
            const branch = new AbortController();
            const follow = () => branch.abort(abortError());
            branches.add(branch);
            callers?.addEventListener('abort', follow);
            if (run.aborted)
                branch.abort(run.reason);
            else if (callers?.aborted)
                follow();
            const release = () => {
                branches.delete(branch);
                callers?.removeEventListener('abort', follow);
            };
            return { signal: branch.signal, release };
        },
    };
}
/** The SDKs and their callers know an abort by this name. */
function abortError() {
    const error = new Error('The request was aborted.');
    error.name = 'AbortError';
    return error;
}

;// CONCATENATED MODULE: ./lib/shared/http/retry/limiter.js
/** As documented for 2024 and later: so many at once, and so many more each second. */
const budgets = {
    reads: { size: 250, perSecond: 25 },
    writes: { size: 200, perSecond: 10 },
};
function createLimiter(now) {
    const buckets = new Map();
    const bucketOf = (key, kind) => refill(buckets.get(key) ?? { left: budgets[kind].size, at: now() }, kind, now());
    return {
        reserve(call, longestMilliseconds) {
            if (!isResourceManager(call.url))
                return 0;
            const kind = kindOf(call.method);
            const key = `${call.url.host} ${kind}`;
            const bucket = bucketOf(key, kind);
            const left = bucket.left - 1;
            const wait = left >= 0 ? 0 : Math.ceil((-left * 1_000) / budgets[kind].perSecond);
            if (wait > longestMilliseconds)
                return undefined;
            buckets.set(key, { ...bucket, left });
            return wait;
        },
        learn(call, status, header) {
            if (!isResourceManager(call.url))
                return;
            const kind = kindOf(call.method);
            const key = `${call.url.host} ${kind}`;
            const bucket = bucketOf(key, kind);
            const left = status === 429 ? 0 : remaining(call.method, header);
            if (left !== undefined && left < bucket.left)
                buckets.set(key, { ...bucket, left });
        },
    };
}
function refill(bucket, kind, at) {
    const { size, perSecond } = budgets[kind];
    const gained = (Math.max(0, at - bucket.at) * perSecond) / 1_000;
    return { left: Math.min(size, bucket.left + gained), at };
}
/** Azure counts deletes apart; here they share with the other writes, which errs on the careful side. */
function kindOf(method) {
    return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}
function isResourceManager({ hostname }) {
    return hostname.startsWith('management.');
}
function remaining(method, header) {
    const counted = method === 'DELETE' ? 'deletes' : kindOf(method);
    const scopes = ['subscription', 'subscription-global', 'tenant'];
    const told = scopes
        .map(scope => header(`x-ms-ratelimit-remaining-${scope}-${counted}`))
        .filter(text => text !== undefined && /^\d+$/.test(text))
        .map(Number);
    return told.length === 0 ? undefined : Math.min(...told);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 37 modules
var esm = __webpack_require__(1818);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/http/answer/claims-challenge.js
// A 401 that asks for another token, in exactly the form that the SDKs understand. Pure.
/** Anything else would come back out of an SDK as a TypeError without a status. */
function isClaimsChallenge(status, wwwAuthenticate) {
    if (status !== 401 || wwwAuthenticate === undefined)
        return false;
    const claims = /\bclaims="([^"]+)"/.exec(wwwAuthenticate)?.[1] ?? '';
    return (/\bBearer\s/.test(wwwAuthenticate) &&
        /\berror="insufficient_claims"/.test(wwwAuthenticate) &&
        /^[A-Za-z0-9+/]+={0,2}$/.test(claims));
}

// EXTERNAL MODULE: ./lib/shared/http/answer/words.js
var words = __webpack_require__(66032);
;// CONCATENATED MODULE: ./lib/shared/http/answer/readable.js

/** Every API that we read answers with an object or a list. `null` is how an empty one looks when it is wrong. */
function readJson({ text, cut }) {
    if (cut)
        return { kind: 'unreadable', why: 'more than is read of one answer' };
    if (text.trim() === '')
        return { kind: 'empty' };
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return { kind: 'json', value };
    }
    catch {
        // Not JSON. Its words stay unsaid: half an answer to a read may be half a list of secrets.
        const page = (0,words/* saidBy */.T)(text).thing;
        return { kind: 'unreadable', why: page ?? 'text that is not JSON' };
    }
    return { kind: 'unreadable', why: 'JSON that is neither an object nor a list' };
}

// EXTERNAL MODULE: ./lib/shared/http/answer/refusal.js
var refusal = __webpack_require__(11253);
// EXTERNAL MODULE: ./lib/shared/http/call.js
var http_call = __webpack_require__(54720);
;// CONCATENATED MODULE: ./lib/shared/http/operations.js
/** Of a run that starts more operations than this, the oldest have ended long ago. */
const most = 1_000;
function createOperations() {
    const known = new Set();
    return {
        remember(from, { status, headers }) {
            for (const name of ['azure-asyncoperation', 'operation-location', 'location']) {
                // Elsewhere a location is that of the resource itself, which is never empty.
                if (name === 'location' && status !== 202)
                    continue;
                const value = headers.get(name);
                if (value !== undefined && URL.canParse(value, from.href))
                    known.add(placeOf(new URL(value, from)));
            }
            for (const oldest of known) {
                if (known.size <= most)
                    break;
                known.delete(oldest);
            }
        },
        isPoll: url => known.has(placeOf(url)),
    };
}
/** Without the query: SDKs add an api-version to it. */
function placeOf(url) {
    return `${url.origin}${url.pathname}`.toLowerCase();
}

// EXTERNAL MODULE: ./lib/shared/http/transport.js
var transport = __webpack_require__(42647);
// EXTERNAL MODULE: ./lib/shared/http/wire/playground-route.js
var playground_route = __webpack_require__(10001);
;// CONCATENATED MODULE: ./lib/shared/http/sdk-client.js
// The face for SDK clients and MSAL: an `httpClient` whose answers are already what the deserialisers expect.










function sdkClient(perform, cancellation, defaults) {
    const operations = createOperations();
    const challenged = new WeakSet();
    return {
        async sendRequest(request) {
            const { signal, release } = cancellation.branch(request.abortSignal);
            const call = callOf(request, signal, defaults);
            // The second challenge to the same request is a refusal: an SDK would hand it to a deserialiser.
            const accepts = ({ status, headers }) => !challenged.has(request) && isClaimsChallenge(status, headers.get('www-authenticate'));
            try {
                const ended = await perform(call, accepts);
                if (ended.reply.status === 401)
                    challenged.add(request);
                else
                    demandReadable(call, ended, operations.isPoll(call.url));
                operations.remember(call.url, ended.reply);
                return responseOf(request, ended.reply);
            }
            finally {
                release();
            }
        },
    };
}
function callOf(request, signal, defaults) {
    const url = new URL(request.url);
    const headers = new Map(Object.entries(request.headers.toJSON({ preserveCase: true })));
    for (const name of headers.keys()) {
        if ([transport/* retryClassHeader */.W, 'user-agent'].includes(name.toLowerCase()))
            headers.delete(name);
    }
    const agents = [defaults.userAgent, request.headers.get('user-agent') ?? ''];
    headers.set('User-Agent', agents.join(' ').trim());
    return {
        method: request.method,
        url,
        headers: [...headers],
        body: request.body,
        retry: classOf(request),
        deadlineMilliseconds: defaults.deadlineMilliseconds,
        tryMilliseconds: request.timeout > 0 ? request.timeout : defaults.tryMilliseconds,
        signal,
        mayBeOverheard: (0,playground_route/* isLoopback */.U9)(url) || request.allowInsecureConnection === true,
    };
}
function classOf(request) {
    const given = request.headers.get(transport/* retryClassHeader */.W);
    switch (given) {
        case undefined:
            return (0,http_call/* classByMethod */.jI)(request.method);
        case 'safe':
        case 'idempotent':
        case 'once':
            return given;
        default:
            throw new fault/* Fault */.v('UNEXPECTED', `${transport/* retryClassHeader */.W} is ${given}, which is no class`);
    }
}
/** Four SDKs turn an empty answer to a read into "no rules, 0 %". A poll of an operation may well be empty. */
function demandReadable(call, { reply, history }, isPoll) {
    if (!(0,http_call/* isRead */.H9)(call) || call.method === 'HEAD' || reply.status === 304)
        return;
    const reading = readJson(reply);
    if (reading.kind === 'json' || (reading.kind === 'empty' && isPoll))
        return;
    throw (0,refusal/* unreadable */.O$)(call, reply, reading.kind === 'empty' ? 'an empty body' : reading.why, history);
}
function responseOf(request, reply) {
    const headers = (0,esm/* createHttpHeaders */.Nc)(Object.fromEntries(reply.headers));
    const streamed = request.streamResponseStatusCodes;
    const asStream = streamed?.has(reply.status) || streamed?.has(Number.POSITIVE_INFINITY);
    return {
        request,
        status: reply.status,
        headers,
        ...(asStream ? { readableStreamBody: external_node_stream_.Readable.from([reply.text]) } : { bodyAsText: reply.text }),
    };
}

;// CONCATENATED MODULE: ./lib/shared/http/sending.js
// The face for our own REST calls: a request in, an answer out, or a Fault.




function sending_callOf(request, signal, defaults) {
    const headers = { ...standingHeaders(request, defaults.userAgent), ...lowerCase(request.headers ?? {}) };
    return {
        method: request.method,
        url: request.url,
        headers: Object.entries(headers),
        body: request.body,
        retry: request.retry ?? (0,http_call/* classByMethod */.jI)(request.method),
        deadlineMilliseconds: request.deadlineMilliseconds ?? defaults.deadlineMilliseconds,
        tryMilliseconds: request.tryMilliseconds ?? defaults.tryMilliseconds,
        signal,
        mayBeOverheard: (0,playground_route/* isLoopback */.U9)(request.url) || headers['authorization'] === undefined,
    };
}
function answerOf(request, call, { reply, history }) {
    const header = (name) => reply.headers.get(name.toLowerCase());
    const json = jsonOf(request, call, { reply, history });
    return { status: reply.status, header, text: reply.text, json };
}
function jsonOf(request, call, { reply, history }) {
    const expect = request.method === 'HEAD' || reply.status === 304 ? 'none' : (request.expect ?? 'json');
    if (expect === 'none')
        return undefined;
    const unclear = { ...history, mayHaveApplied: !(0,http_call/* isRead */.H9)(call) };
    const reading = readJson(reply);
    if (expect === 'text') {
        if (reply.cut)
            throw (0,refusal/* unreadable */.O$)(call, reply, 'more than is read of one answer', unclear);
        return undefined;
    }
    if (reading.kind === 'json')
        return reading.value;
    if (reading.kind === 'empty' && !(0,http_call/* isRead */.H9)(call) && (reply.status === 202 || reply.status === 204))
        return undefined;
    throw (0,refusal/* unreadable */.O$)(call, reply, reading.kind === 'empty' ? 'an empty body' : reading.why, unclear);
}
function standingHeaders(request, userAgent) {
    return {
        'user-agent': userAgent,
        ...((request.expect ?? 'json') === 'json' ? { accept: 'application/json' } : {}),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// EXTERNAL MODULE: ./lib/shared/http/answer/redact.js
var redact = __webpack_require__(28888);
// EXTERNAL MODULE: ./lib/shared/http/retry/retry.js
var retry = __webpack_require__(30601);
;// CONCATENATED MODULE: ./lib/shared/http/tries.js
// A request over all its tries: takes its place in the budget, sends, judges what came, waits, and sends again.





/** A try is of no use without a little time for its answer. */
const longestReserveMilliseconds = 2_000;
/** `accepts` lets a refusal through that its receiver knows how to answer. */
async function perform(parts, call, accepts = () => false) {
    const { clock } = parts;
    const endsAt = clock.now() + call.deadlineMilliseconds;
    let applied = false;
    let last;
    for (let tries = 1;; tries += 1) {
        const place = { endsAt, history: { tries: tries - 1, mayHaveApplied: applied }, last };
        await takePlace(parts, call, place);
        const startedAt = clock.now();
        const heard = await parts.exchange(call, Math.min(call.tryMilliseconds, endsAt - startedAt));
        if (heard.kind === 'reply')
            parts.limiter.learn(call, heard.reply.status, headerOf(heard.reply));
        const setback = setbackOf(heard, accepts);
        applied ||= !(0,http_call/* isRead */.H9)(call) && setback !== undefined && (0,retry/* mayHaveApplied */.PH)(setback);
        const decision = setback && next(parts, call, { setback, tries, endsAt });
        parts.trace(traceLine(call, heard, { took: clock.now() - startedAt, decision }));
        const history = { tries, mayHaveApplied: applied };
        if (setback !== undefined)
            last = faultOf(call, heard, { ...history, passing: (0,retry/* isPassing */.WG)(setback) });
        if (decision?.kind === 'wait')
            await clock.sleep(decision.milliseconds, call.signal);
        else if (last !== undefined && setback !== undefined)
            throw last;
        else if (heard.kind === 'reply')
            return { reply: heard.reply, history };
    }
}
async function takePlace({ limiter, clock }, call, place) {
    call.signal.throwIfAborted();
    // A timer may ring late: a place that costs no wait is still worth taking.
    const affordable = Math.max(0, place.endsAt - clock.now() - reserveOf(call));
    const wait = limiter.reserve(call, affordable);
    if (wait === undefined)
        throw place.last ?? (0,refusal/* crowdedOut */.N6)(call, place.history);
    if (wait > 0)
        await clock.sleep(wait, call.signal);
}
function setbackOf(heard, accepts) {
    if (heard.kind === 'silence')
        return { kind: 'silence', error: heard.silence.error };
    const { reply } = heard;
    if (reply.status < 400 && !(0,refusal/* isRedirect */.es)(reply.status))
        return undefined;
    if (accepts(reply))
        return undefined;
    return { kind: 'status', status: reply.status, code: (0,words/* saidBy */.T)(reply.text).code, asked: reply.asked };
}
function reserveOf(call) {
    return Math.min(longestReserveMilliseconds, call.deadlineMilliseconds / 4);
}
function next({ clock, random }, call, { setback, tries, endsAt }) {
    if (!(0,http_call/* canRepeatBody */.mL)(call.body))
        return { kind: 'give-up' };
    const attempt = {
        retry: call.retry,
        tries,
        remainingMilliseconds: endsAt - clock.now(),
        reserveMilliseconds: reserveOf(call),
        random: random(),
    };
    return (0,retry/* decide */.LD)(attempt, setback);
}
function faultOf(call, heard, history) {
    return heard.kind === 'reply'
        ? (0,refusal/* refused */.J5)(call, heard.reply, history)
        : (0,refusal/* unanswered */.bj)(call, heard.silence, history);
}
/** One line for each try. Never a header, never a body, never the value of a query parameter. */
function traceLine(call, heard, { took, decision }) {
    const result = heard.kind === 'reply' ? String(heard.reply.status) : heard.silence.error;
    const id = heard.kind === 'reply' ? (0,http_call/* requestIdOf */.Gb)(headerOf(heard.reply)) : heard.silence.requestId;
    return [
        `${call.method} ${(0,redact/* traceUrl */.r)(call.url)} ${result} ${took} ms`,
        id === undefined ? '' : ` request-id=${id}`,
        decision?.kind === 'wait' ? `, again in ${decision.milliseconds} ms` : '',
    ].join('');
}
function headerOf(reply) {
    return name => reply.headers.get(name);
}

// EXTERNAL MODULE: ./lib/shared/http/wire/connection.js + 1 modules
var connection = __webpack_require__(24373);
// EXTERNAL MODULE: ./lib/shared/http/retry/retry-after.js
var retry_after = __webpack_require__(58110);
// EXTERNAL MODULE: ./lib/shared/http/wire/bounded.js
var bounded = __webpack_require__(59591);
;// CONCATENATED MODULE: ./lib/shared/http/wire/exchange.js




function createExchange(ear) {
    return async (call, milliseconds) => {
        const incoming = { head: undefined, chunks: [], cut: false };
        const bound = { clock: ear.stopwatch, milliseconds, signal: call.signal };
        try {
            await (0,bounded/* bounded */.M)(bound, async (signal) => {
                await listen(await ear.connect(call, signal), incoming, ear.maximumBodyBytes);
            });
            return replyOf(incoming, ear.clock.now());
        }
        catch (thrown) {
            // The run was cancelled, the time is over, or the connection failed on the way.
            if (call.signal.aborted)
                throw call.signal.reason;
            if (isMistake(thrown))
                throw thrown;
            const refused = (incoming.head?.status ?? 0) >= 400;
            return refused ? replyOf(incoming, ear.clock.now()) : silenceOf(incoming, thrown, milliseconds);
        }
    };
}
async function listen(response, incoming, most) {
    incoming.head = { status: response.status, headers: new Map(response.headers) };
    let bytes = 0;
    for await (const chunk of response.readableStreamBody ?? []) {
        const read = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        incoming.chunks.push(read.subarray(0, most - bytes));
        bytes += read.byteLength;
        if (bytes <= most)
            continue;
        incoming.cut = true;
        return;
    }
}
function replyOf({ head, chunks, cut }, now) {
    if (head === undefined)
        throw new Error('an answer without a head');
    const asked = (0,retry_after/* askedWait */.Uy)(reader(head.headers), now);
    const text = new TextDecoder().decode(Buffer.concat(chunks));
    const headers = withCappedWait(head.headers, asked);
    return { kind: 'reply', reply: { status: head.status, headers, asked, text, cut } };
}
/** Pollers of the SDKs obey this header without a limit of their own. */
function withCappedWait(headers, asked) {
    const capped = new Map(headers);
    for (const name of retry_after/* retryAfterHeaders */.l8)
        capped.delete(name);
    if (asked !== undefined)
        capped.set('retry-after', String((0,retry_after/* cappedSeconds */.F)(asked)));
    return capped;
}
function silenceOf({ head }, thrown, milliseconds) {
    const requestId = head && (0,http_call/* requestIdOf */.Gb)(reader(head.headers));
    const seen = { status: head?.status, requestId, proxy: property(thrown, 'proxy') };
    if (thrown === bounded/* outOfTime */.p) {
        const words = `no ${head ? 'end of its answer' : 'answer'} within ${milliseconds / 1_000} s`;
        return { kind: 'silence', silence: { ...seen, error: 'TIMED_OUT', words } };
    }
    // The network and TLS give every failure a code; what has none is no failure of the connection.
    const error = property(thrown, 'code');
    if (error === undefined)
        throw thrown;
    return { kind: 'silence', silence: { ...seen, error, words: property(thrown, 'message') ?? '' } };
}
/** Ours, not the network's: a request that cannot be sent as it is, such as one with a line break in a header. */
function isMistake(thrown) {
    return thrown instanceof fault/* Fault */.v || ['TypeError', 'RangeError'].includes(property(thrown, 'name') ?? '');
}
/** By its looks: an error that Node makes is of another realm wherever modules run in a context of their own. */
function property(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return undefined;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : undefined;
}
function reader(headers) {
    return name => headers.get(name);
}

// EXTERNAL MODULE: ./lib/shared/http/wire/proxy.js
var proxy = __webpack_require__(4622);
;// CONCATENATED MODULE: ./lib/shared/http/pipeline.js
// Makes the transport: two faces over one pipeline of budget, tries and connections.
// Costs the import of the official client; the port in transport.ts costs nothing.









const mebibyte = 1_048_576;
function createTransport(options) {
    const defaults = {
        userAgent: options.userAgent,
        deadlineMilliseconds: options.deadlineMilliseconds ?? 60_000,
        tryMilliseconds: options.tryMilliseconds ?? 30_000,
    };
    const cancellation = createCancellation(options.signal);
    const parts = partsOf(options);
    return {
        async send(request) {
            const { signal, release } = cancellation.branch();
            try {
                const call = sending_callOf(request, signal, defaults);
                return answerOf(request, call, await perform(parts, call));
            }
            finally {
                release();
            }
        },
        client: sdkClient((call, accepts) => perform(parts, call, accepts), cancellation, defaults),
    };
}
function partsOf(options) {
    const { clock, environment } = options;
    const exchange = createExchange({
        connect: (0,connection/* createConnect */.N)({ route: (0,playground_route/* routesBy */.Um)(environment), proxy: url => (0,proxy/* proxyFor */.i)(url, environment) }),
        clock,
        stopwatch: options.stopwatch ?? clock,
        maximumBodyBytes: options.maximumBodyBytes ?? 16 * mebibyte,
    });
    return {
        exchange,
        limiter: createLimiter(() => clock.now()),
        clock,
        random: options.random ?? Math.random,
        trace: options.trace,
    };
}


/***/ }),

/***/ 42647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ retryClassHeader)
/* harmony export */ });
const retryClassHeader = 'x-azure-promote-retry';


/***/ })

};
