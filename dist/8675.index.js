export const id = 8675;
export const ids = [8675];
export const modules = {

/***/ 57938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   q: () => (/* binding */ emptyStream)
/* harmony export */ });
const emptyStream = '';
function versionOf(entries) {
    return entries.at(-1)?.hash ?? emptyStream;
}


/***/ }),

/***/ 88675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePorts: () => (/* binding */ makePorts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/ledger/entry.js
// What the ledger keeps: small, versioned, chained by hash, readable by jq, and never a secret.
/** The bytes that the hash covers: every field but the hash, in a fixed order. */
function hashedText(entry) {
    const { version, number, previous, kind, at, by, body } = entry;
    const sorted = Object.fromEntries(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)));
    return JSON.stringify({ version, number, previous, kind, at, by, body: sorted });
}
function formatLine(entry) {
    return `${hashedText(entry).slice(0, -1)},"hash":${JSON.stringify(entry.hash)}}`;
}
function parseLine(line) {
    let read;
    try {
        read = JSON.parse(line);
    }
    catch {
        // JSON.parse throws for nothing else: the line was torn or edited.
        return { problem: 'it is not JSON' };
    }
    if (!isRecord(read))
        return { problem: 'it is not an object' };
    if (read['version'] !== 1)
        return { problem: `its version is ${JSON.stringify(read['version'])}, known is 1` };
    const { number, previous, hash, kind, at, by, body } = read;
    const complete = typeof number === 'number' &&
        typeof previous === 'string' &&
        typeof hash === 'string' &&
        typeof kind === 'string' &&
        typeof at === 'string' &&
        typeof by === 'string' &&
        isBody(body);
    return complete
        ? { entry: { version: 1, number, previous, hash, kind, at, by, body } }
        : { problem: 'a field is missing or of another type' };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isBody(value) {
    return (isRecord(value) && Object.values(value).every(one => ['string', 'number', 'boolean'].includes(typeof one)));
}

;// CONCATENATED MODULE: ./lib/shared/ledger/chain.js
// The hash chain of a stream: made when entries are appended, checked whenever they are read.


function chainOnto(before, added) {
    const entries = [...before];
    for (const { kind, at, by, body } of added) {
        const tip = entries.at(-1);
        const unhashed = {
            version: 1,
            number: entries.length + 1,
            previous: tip?.hash ?? '',
            kind,
            at,
            by,
            body,
        };
        const entry = { ...unhashed, hash: hashOf(unhashed) };
        refuseUnreadable(entry);
        entries.push(entry);
    }
    return entries;
}
/** What is written must be read again. NaN, for one, would be written as null, and the stream were lost. */
function refuseUnreadable(entry) {
    const parsed = parseLine(formatLine(entry));
    if ('problem' in parsed)
        throw new Error(`an entry of the kind ${entry.kind} cannot be kept: ${parsed.problem}`);
}
function parseChain(text) {
    // Nobody writes an empty file: it is what a crash of the disk leaves.
    if (text === '')
        return { line: 1, problem: 'the file is empty' };
    const lines = text.split(/\r?\n/);
    if (lines.pop() !== '')
        return { line: lines.length + 1, problem: 'the last line is torn' };
    const entries = [];
    for (const [at, content] of lines.entries()) {
        const parsed = parseLine(content);
        if ('problem' in parsed)
            return { line: at + 1, problem: parsed.problem };
        const { entry } = parsed;
        if (entry.number !== at + 1 || entry.previous !== (entries.at(-1)?.hash ?? '')) {
            return { line: at + 1, problem: 'it does not follow the line before' };
        }
        if (entry.hash !== hashOf(entry))
            return { line: at + 1, problem: 'its content does not fit its hash' };
        // The hash covers values only: a field that we do not know would go unseen.
        if (formatLine(entry) !== content)
            return { line: at + 1, problem: 'it is not written as we write it' };
        entries.push(entry);
    }
    return { entries };
}
function hashOf(entry) {
    return (0,external_node_crypto_.createHash)('sha256').update(hashedText(entry)).digest('hex');
}

;// CONCATENATED MODULE: ./lib/shared/ledger/file-lock.js
// The lock on a file: a folder that holds nothing but the file which its owner is about to put in place.
// Whoever takes over from a dead owner deletes that file first. An owner that was only slow then has nothing left to
// put in place, so that no write is lost, whoever was right. Neither process ids nor clocks of machines are compared.




const pollMilliseconds = 20;
/** An owner holds it for milliseconds. One that shows no change for ten seconds of looking is dead. */
const looksUntilDead = 500;
const looksUntilBusy = 1_500;
/** Its folder must exist. */
async function takeLock(path, clock) {
    const folder = `${path}.lock`;
    let [owner, unchanged] = ['', 0];
    for (let look = 0; look < looksUntilBusy; look += 1) {
        const seen = await ownerOf(folder);
        if (seen === '') {
            const token = (0,external_node_crypto_.randomUUID)();
            if (await claim(path, folder, token))
                return lockOn(path, folder, token);
        }
        unchanged = seen === owner ? unchanged + 1 : 0;
        owner = seen;
        if (owner !== '' && unchanged >= looksUntilDead)
            await give(folder, owner);
        else
            await clock.sleep(pollMilliseconds);
    }
    throw new fault/* Fault */.v('LEDGER_BUSY', 'the ledger is written to by others all the time', {
        facts: { lock: folder },
    });
}
/** The name of the file inside, which names its owner; empty when nobody holds the lock. */
async function ownerOf(folder) {
    try {
        return (await (0,promises_.readdir)(folder))[0] ?? '';
    }
    catch (cause) {
        // No such folder: free. Anything else lies in the way.
        if (errorCode(cause) === 'ENOENT')
            return '';
        throw ledgerFault(folder, `its lock cannot be read (${errorCode(cause)})`, cause);
    }
}
/** A folder that is not empty is in place of another one at once, or not at all: only one claim can win. */
async function claim(path, folder, token) {
    const own = `${path}.${token}`;
    try {
        await (0,promises_.mkdir)(own);
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, token), '');
        await removeEmpty(folder);
        return await moved(own, folder);
    }
    catch (cause) {
        // Read-only, full or gone: nobody could write here.
        throw ledgerFault(path, `it cannot be locked (${errorCode(cause)})`, cause);
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
async function moved(own, folder) {
    try {
        await (0,promises_.rename)(own, folder);
        return true;
    }
    catch (cause) {
        // Somebody was faster.
        if (isTaken(cause))
            return false;
        throw cause;
    }
}
function lockOn(path, folder, token) {
    return {
        replace: async (text) => {
            try {
                await fill((0,external_node_path_.join)(folder, token), text);
                await (0,promises_.rename)((0,external_node_path_.join)(folder, token), path);
            }
            catch (cause) {
                // Gone: taken over. Disk full, read-only and so on: the old file still stands, since renaming comes last.
                if (errorCode(cause) === 'ENOENT')
                    return false;
                throw ledgerFault(path, `it cannot be written (${errorCode(cause)})`, cause);
            }
            await syncFolder((0,external_node_path_.dirname)(path));
            return true;
        },
        release: () => give(folder, token),
    };
}
/** On disk before it has its name. It must exist: it is never made anew. */
async function fill(fresh, text) {
    const file = await (0,promises_.open)(fresh, 'r+');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Makes the new name last. Windows has no such thing and says so. */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await (0,promises_.open)(folder, 'r');
        await handle.sync();
    }
    catch (cause) {
        // The file is in place already. Where folders cannot be synced nothing more can be done.
        const why = errorCode(cause);
        if (['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'].includes(why))
            return;
        throw ledgerFault(folder, `what was written may not last (${why})`, cause);
    }
    finally {
        await handle?.close();
    }
}
async function give(folder, owner) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, owner), { force: true });
    await removeEmpty(folder);
}
/** An empty lock is nobody's. One with a file in it stays: its owner has just come. */
async function removeEmpty(folder) {
    try {
        await (0,promises_.rmdir)(folder);
    }
    catch (cause) {
        // Gone already, or not empty.
        if (errorCode(cause) !== 'ENOENT' && !isTaken(cause))
            throw cause;
    }
}
function isTaken(cause) {
    return ['EEXIST', 'ENOTEMPTY', 'EPERM', 'EBUSY'].includes(errorCode(cause));
}
function ledgerFault(path, why, cause) {
    return new fault/* Fault */.v('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, { facts: { path }, cause });
}
/** By its looks: an error that Node makes may be of another realm. */
function errorCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' ? code : 'unknown';
}

// EXTERNAL MODULE: ./lib/shared/ledger/ledger.js
var ledger = __webpack_require__(57938);
;// CONCATENATED MODULE: ./lib/shared/ledger/file.js
// A ledger in a folder: one file of JSON lines per stream, locked while written, renamed into place.







const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function fileLedger(folder, clock) {
    const root = (0,external_node_path_.resolve)(folder);
    return {
        name: `file:${root}`,
        read: async (stream) => readStream(pathOf(root, stream)),
        append: async (stream, entries, expected) => {
            const path = pathOf(root, stream);
            await makeFolder((0,external_node_path_.dirname)(path));
            for (;;) {
                const lock = await takeLock(path, clock);
                try {
                    const appended = await appendTo(path, { entries, expected, lock });
                    if (appended !== 'taken-over')
                        return appended;
                }
                finally {
                    await lock.release();
                }
            }
        },
    };
}
/** `taken-over` when this process was stopped for so long that another one took the lock: nothing was written. */
async function appendTo(path, { entries, expected, lock }) {
    const before = await readStream(path);
    if ((0,ledger/* versionOf */.E)(before) !== expected)
        return { kind: 'conflict' };
    if (entries.length === 0)
        return { kind: 'appended', version: expected };
    const after = chainOnto(before, entries);
    const inPlace = await lock.replace(after.map(entry => `${formatLine(entry)}\n`).join(''));
    return inPlace ? { kind: 'appended', version: (0,ledger/* versionOf */.E)(after) } : 'taken-over';
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        // A file in the way, or no permission.
        throw ledgerFault(folder, `its folder cannot be made (${errorCode(cause)})`, cause);
    }
}
function pathOf(root, { service, environment }) {
    for (const name of [service, environment]) {
        if (!plainName.test(name)) {
            throw new fault/* Fault */.v('INPUT_INVALID', 'a ledger stream needs plain names', {
                hint: 'use letters, digits, dots, hyphens and underscores for the service and the environment',
                facts: { got: name.slice(0, 60) },
            });
        }
    }
    return (0,external_node_path_.join)(root, service, `${environment}.jsonl`);
}
async function readStream(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        // No such file is the one meaning of "absent": nobody has written to this stream.
        if (errorCode(cause) === 'ENOENT')
            return [];
        throw ledgerFault(path, `it cannot be read (${errorCode(cause)})`, cause);
    }
    const chain = parseChain(text);
    if ('problem' in chain)
        throw ledgerFault(path, `line ${chain.line}: ${chain.problem}`);
    return chain.entries;
}

// EXTERNAL MODULE: ./lib/shared/step/read.js
var read = __webpack_require__(4290);
// EXTERNAL MODULE: ./lib/shared/steps/groups.js
var groups = __webpack_require__(88457);
// EXTERNAL MODULE: ./lib/shared/traffic/kinds.js
var traffic_kinds = __webpack_require__(21404);
// EXTERNAL MODULE: ./lib/shared/step/kinds.js
var kinds = __webpack_require__(46971);
;// CONCATENATED MODULE: ./lib/shared/azure/resource-id.js
// Ids of Azure resources: read, print, compare, and say what an id is when another type was expected.

const subscriptionShape = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
// A name that ends in a dot, or holds one of these, is refused by Azure and may lead a URL elsewhere.
const nameShape = /^[^<>*%&:\\?#/+\s\p{Cc}]{1,260}$/u;
const prefix = '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers';
/** The id of a resource; of that type only, when one is given. */
function parseResourceId(text, type) {
    const given = (0,kinds/* trimBlanks */.I6)(text);
    const expected = `a resource id such as ${printShape(type ?? 'Microsoft.Web/sites')}`;
    const found = split(given);
    if (found === undefined)
        return { expected, ...noteOn(given) };
    if (type === undefined || sameText(found.type, type))
        return { value: found };
    return { expected, note: `it is the id of a ${found.type}, not of a ${type}` };
}
function printResourceId({ subscription, resourceGroup, type, names }) {
    const [provider = '', ...kinds] = type.split('/');
    const pairs = kinds.map((kind, at) => `${kind}/${names[at] ?? ''}`);
    const path = ['subscriptions', subscription, 'resourceGroups', resourceGroup, 'providers', provider];
    return `/${[...path, ...pairs].join('/')}`;
}
/** Azure compares ids without case. */
function sameResource(one, other) {
    return sameText(printResourceId(one), printResourceId(other));
}
function sameText(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function split(given) {
    const [root, subscriptions, subscription = '', groups, resourceGroup = '', providers, provider = '', ...rest] = given.replace(/\/$/, '').split('/');
    if (root !== '' || !isWord(subscriptions, 'subscriptions') || !subscriptionShape.test(subscription)) {
        return undefined;
    }
    if (!isWord(groups, 'resourceGroups') || !isWord(providers, 'providers'))
        return undefined;
    if (rest.length < 2 || rest.length % 2 !== 0)
        return undefined;
    if (![resourceGroup, provider, ...rest].every(part => nameShape.test(part) && !part.endsWith('.'))) {
        return undefined;
    }
    const kinds = rest.filter((_, at) => at % 2 === 0);
    // An extension resource (`…/providers/…` a second time) is another kind of id.
    if (kinds.some(kind => isWord(kind, 'providers')))
        return undefined;
    const names = rest.filter((_, at) => at % 2 === 1);
    return { subscription, resourceGroup, type: [provider, ...kinds].join('/'), names };
}
function isWord(part, word) {
    return part?.toLowerCase() === word.toLowerCase();
}
function printShape(type) {
    const [provider = '', ...kinds] = type.split('/');
    const pairs = kinds.map((kind, at) => `${kind}/${at === 0 ? 'NAME' : 'CHILD'}`);
    return [prefix, provider, ...pairs].join('/');
}
function noteOn(given) {
    if (/^https:\/\/portal\./i.test(given)) {
        return { note: 'it is an address of the portal; the id is shown there under Properties' };
    }
    if (/^https?:/i.test(given))
        return { note: 'it is an address; the id begins with /subscriptions/' };
    if (/^subscriptions\//i.test(given))
        return { note: 'the slash at its beginning is missing' };
    return {};
}

// EXTERNAL MODULE: ./lib/shared/step/names.js
var names = __webpack_require__(62600);
;// CONCATENATED MODULE: ./lib/shared/wiring/coordinates.js
// Which resource the inputs name: by group and name, or by its full id. Each kind of target has inputs of its own.




function namedBy(values, host) {
    const strange = strangersIn(values, host);
    const wrong = candidateProblem(values, host);
    const place = placeOf(values, host);
    const problems = { ...strange, ...wrong, ...('problem' in place ? place.problem : {}) };
    const count = Object.keys(problems).length;
    if (count > 0 || 'problem' in place) {
        const message = count === 1 ? 'one input needs attention' : `${count} inputs need attention`;
        throw new fault/* Fault */.v('INPUT_INVALID', message, { facts: problems });
    }
    const { candidate } = values;
    return { ...place, candidate: candidate === 'idle' ? undefined : candidate };
}
/** An input of another target is refused by name: ignored, it would look as if it had been heard. */
function strangersIn(values, host) {
    const { namedBy: own } = traffic_kinds/* coordinates */.G8[values.target];
    const strangers = traffic_kinds/* namingInputs */.w1.filter(name => name !== own && values[name] !== undefined);
    return Object.fromEntries(strangers.map(name => {
        const kinds = traffic_kinds/* targetKinds */.xV.filter(kind => traffic_kinds/* coordinates */.G8[kind].namedBy === name).join(', ');
        return [(0,names/* spell */.lO)(name, host), `it belongs to ${kinds}; ${values.target} is named by ${(0,names/* spell */.lO)(own, host)}`];
    }));
}
function candidateProblem({ target, candidate }, host) {
    if (candidate === undefined)
        return {};
    const parsed = traffic_kinds/* coordinates */.G8[target].candidate.parse(candidate, {});
    if ('value' in parsed)
        return {};
    return {
        [(0,names/* spell */.lO)('candidate', host)]: `expected ${parsed.expected}, got ${JSON.stringify(candidate.slice(0, 60))}`,
    };
}
function placeOf(values, host) {
    const { namedBy: own, resourceType } = traffic_kinds/* coordinates */.G8[values.target];
    const { 'resource-id': id, 'resource-group': resourceGroup = '' } = values;
    if (id === undefined)
        return { resourceGroup, name: values[own] ?? '' };
    const parsed = parseResourceId(id, resourceType);
    if ('value' in parsed) {
        const { subscription, resourceGroup: group, names } = parsed.value;
        return { subscription, resourceGroup: group, name: names[0] ?? '' };
    }
    const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
    const got = JSON.stringify(id.slice(0, 200));
    return { problem: { [(0,names/* spell */.lO)('resource-id', host)]: `expected ${parsed.expected}, got ${got}${note}` } };
}

;// CONCATENATED MODULE: ./lib/shared/wiring/adapters.js
// The one place that knows every adapter: from raw inputs to the ports that a step needs.





/** The ports named, and no others. Each maker reads the inputs that it declares itself. */
async function makePorts(needs, wiring) {
    const ports = {
        ...(needs.includes('azure') && { azure: await makeReach(wiring) }),
        ...(needs.includes('target') && { target: await makeTarget(wiring) }),
        ...(needs.includes('ledger') && { ledger: makeLedger(wiring) }),
        ...(needs.includes('artifact') && { artifact: await makeArtifact(wiring) }),
        ...(needs.includes('running') && { running: await makeRunning(wiring) }),
    };
    // Complete for this step: its definition lets it see no port but those that it needs.
    return ports;
}
async function makeArtifact(wiring) {
    const { makeArtifactDesk } = await __webpack_require__.e(/* import() */ 936).then(__webpack_require__.bind(__webpack_require__, 90936));
    return makeArtifactDesk(wiring);
}
/** Only to compare with: nobody has to name one. */
async function makeRunning(wiring) {
    return wiring.raw.get('target') === undefined ? undefined : makeTarget(wiring);
}
async function makeReach(wiring) {
    const [{ connect, signIn }, { serverTime }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8032), __webpack_require__.e(4569), __webpack_require__.e(9861), __webpack_require__.e(4043)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
        __webpack_require__.e(/* import() */ 4868).then(__webpack_require__.bind(__webpack_require__, 14868)),
    ]);
    return {
        ownTime: () => wiring.clock.now(),
        runtime: wiring.runtime,
        serverTime: () => {
            const { cloud, transport } = connect(wiring);
            return serverTime(cloud, transport);
        },
        signIn: async () => {
            const { arm, identity, subscription } = await signIn(wiring, undefined);
            await arm.credential.getToken(arm.cloud.resourceManagerScope);
            return { by: identity.kind, subscription };
        },
    };
}
/** Of the adapters and the SDKs only those of this target are loaded, once the inputs are known to fit. */
async function makeTarget(wiring) {
    const values = (0,read/* readInputs */.K)(traffic_kinds/* targetInputs */.lY, traffic_kinds/* targetRules */.ZF, wiring.raw);
    const named = namedBy(values, wiring.raw.host);
    const { signIn } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8032), __webpack_require__.e(4569), __webpack_require__.e(9861), __webpack_require__.e(4043)]).then(__webpack_require__.bind(__webpack_require__, 94299));
    const { arm, subscription } = await signIn(wiring, named.subscription);
    return targetMakers[values.target]({ wiring, arm, named: { ...named, subscription } });
}
const targetMakers = {
    'app-service': async ({ arm, named: { subscription, resourceGroup, name } }) => {
        const [{ createAppService }, { appServiceTarget }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4395).then(__webpack_require__.bind(__webpack_require__, 14395)),
            __webpack_require__.e(/* import() */ 8980).then(__webpack_require__.bind(__webpack_require__, 28980)),
        ]);
        return appServiceTarget(await createAppService(arm), { subscription, resourceGroup, app: name });
    },
    'container-apps': async ({ wiring: { clock, host }, arm, named }) => {
        const [{ createContainerApps }, { createActivityLog }, { containerAppsTarget }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2974).then(__webpack_require__.bind(__webpack_require__, 12974)),
            __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
            __webpack_require__.e(/* import() */ 8766).then(__webpack_require__.bind(__webpack_require__, 68766)),
        ]);
        const { subscription, resourceGroup, name, candidate } = named;
        return containerAppsTarget({
            client: await createContainerApps(arm, clock.now),
            at: { subscription, resourceGroup, app: name },
            candidate,
            clock,
            log: createActivityLog(arm),
            signal: host.cancelled,
        });
    },
    'traffic-manager': async ({ wiring: { clock, environment }, arm, named }) => {
        const [{ createTrafficManager }, { createActivityLog }, { createDns }, { trafficManagerTarget }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1286).then(__webpack_require__.bind(__webpack_require__, 31286)),
            __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
            __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 19073)),
            __webpack_require__.e(/* import() */ 2518).then(__webpack_require__.bind(__webpack_require__, 92518)),
        ]);
        const { subscription, resourceGroup, name, candidate } = named;
        return trafficManagerTarget({
            client: await createTrafficManager(arm),
            at: { subscription, resourceGroup, profile: name },
            candidate,
            clock,
            log: createActivityLog(arm),
            dns: createDns(environment),
        });
    },
};
function makeLedger({ clock, raw }) {
    const { ledger } = (0,read/* readInputs */.K)(groups/* ledgerInputs */.hE, [], raw);
    return ledger === undefined ? undefined : fileLedger(ledger.slice('file:'.length), clock);
}


/***/ })

};
