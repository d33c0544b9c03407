export const id = 9939;
export const ids = [9939];
export const modules = {

/***/ 41330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   Kx: () => (/* binding */ isAlgorithm),
/* harmony export */   MO: () => (/* binding */ formatDigest),
/* harmony export */   VB: () => (/* binding */ sameDigest),
/* harmony export */   d5: () => (/* binding */ agree),
/* harmony export */   kg: () => (/* binding */ isStrong),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export algorithms */
// The word for what bytes are: an algorithm and a hex value. Two algorithms are broken and are refused unless named.
// Nothing is guessed: a value of the wrong length, in another alphabet or without its algorithm is no digest.
const hexLengths = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, md5: 32 };
const algorithms = (/* unused pure expression or super */ null && (['sha256', 'sha384', 'sha512', 'sha1', 'md5']));
function isAlgorithm(name) {
    return Object.hasOwn(hexLengths, name);
}
function isWeak(algorithm) {
    return algorithm === 'sha1' || algorithm === 'md5';
}
function isStrong(name) {
    return isAlgorithm(name) && !isWeak(name);
}
/** `sha256:<hex>` and its siblings. Weak algorithms pass only where the caller names them. */
function parseDigest(text, allowed = []) {
    const at = text.indexOf(':');
    if (at < 1)
        return { why: 'it has the form algorithm:hex, for example sha256:<64 hex digits>' };
    return digestOf(text.slice(0, at).toLowerCase(), text.slice(at + 1), allowed);
}
/** From the two halves, as checksum files, statements and bundles hold them. */
function digestOf(name, value, allowed = []) {
    if (!isAlgorithm(name))
        return { why: `${quoted(name)} is no algorithm that is known here` };
    if (isWeak(name) && !allowed.includes(name))
        return { why: `${name} is broken; name it to allow it` };
    const hex = value.toLowerCase();
    const length = hexLengths[name];
    if (hex.length !== length)
        return { why: `${name} has ${length} hex digits, not ${hex.length}` };
    return /^[0-9a-f]+$/.test(hex)
        ? { digest: { algorithm: name, hex } }
        : { why: 'it is written in hex digits only' };
}
function formatDigest({ algorithm, hex }) {
    return `${algorithm}:${hex}`;
}
function sameDigest(one, other) {
    return one.algorithm === other.algorithm && one.hex === other.hex;
}
/**
 * Two sets that speak of the same bytes share an algorithm and agree on every algorithm that they share.
 * A set that agrees on one and differs on another is about other bytes, or was tampered with.
 */
function agree(ours, theirs) {
    const shared = ours.flatMap(our => theirs.filter(({ algorithm }) => algorithm === our.algorithm).map(their => sameDigest(our, their)));
    return shared.length > 0 && shared.every(same => same);
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 40));
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isCode),
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
// Every code that a user can meet: stable, public, documented in docs/reference/errors.md (generated from here).
const entry = (kind, title, hint, more) => ({
    class: kind,
    title,
    hint,
    more,
});
const catalogue = {
    INPUT_INVALID: entry('yours', 'One or more inputs are missing or cannot be read.', 'correct the inputs listed above; every one of them is named as you write it', 'All inputs are read before anything else happens, and all problems are shown together. Nothing was sent to Azure.'),
    COMMAND_UNKNOWN: entry('yours', 'The terminal does not know this command.', 'run azure-promote --help for the list of commands', 'The first word after azure-promote names a step or a command. A near miss is suggested.'),
    HOST_UNKNOWN: entry('yours', 'A step was started outside GitHub Actions and Azure Pipelines.', 'on a terminal, run node dist/cli.js followed by the name of the step', 'The files dist/<step>.js are started by a runner, which sets GITHUB_ACTIONS or TF_BUILD. Neither is set here.'),
    PLAYGROUND_REFUSED: entry('yours', 'AZURE_PROMOTE_PLAYGROUND does not name a playground on this machine.', 'unset AZURE_PROMOTE_PLAYGROUND, or set it to the loopback address that the playground printed', 'The variable sends every request meant for Azure to a local playground. Only loopback addresses are accepted, so that it can never lead a real token elsewhere.'),
    IDENTITY_MISSING: entry('yours', 'No identity was given and none could be found.', 'give client-id and tenant-id, or sign in first', 'Each host has its own way to sign in: OIDC on GitHub, a service connection on Azure Pipelines, az login on a terminal.'),
    IDENTITY_NO_TOKEN: entry('world', 'A token could not be had.', 'check the identity and the service that issues its tokens', 'The host or Microsoft Entra did not issue a token. The message holds their own words.'),
    IDENTITY_REFUSED: entry('world', 'Microsoft Entra refused the sign-in.', 'compare the federated credential, tenant and client with the facts above', 'Entra answered with an AADSTS code. The facts hold the code, and for a federated credential the subject that was sent.'),
    IDENTITY_FORBIDDEN: entry('world', 'The identity may not do this.', 'assign the role named above, at the scope named above, and try again after a few minutes', 'Azure answered 403. The facts name the action, the scope and the least role that has it.'),
    TARGET_NOT_FOUND: entry('world', 'A resource does not exist.', 'choose one of those that exist; they are listed above where the identity may list them', 'Azure answered 404 for the resource named. Names are compared without case.'),
    TARGET_UNSUITABLE: entry('refused', 'The resource exists, but it cannot be used this way.', 'choose another resource, or another target', 'For example a resource id of another type, or a site that cannot have slots.'),
    TRAFFIC_CONFLICT: entry('world', 'Somebody else changed the traffic between our reading and our writing.', 'find out who changed it, then start again from what is there now', 'There is no conditional write on these resources: the split is read before and after each write. Nothing was written after the difference was seen.'),
    TRAFFIC_UNCLEAR: entry('world', 'Whether a change was applied is not known.', 'run the step again: it looks first, and never sends the change twice', 'The connection broke or the service failed after the request may have arrived. A swap is a toggle, so that it is never sent again blindly.'),
    TRAFFIC_NOT_SETTLED: entry('world', 'The split that was asked for did not become visible in time.', 'look at asked and seen above; check whether another pipeline changes the same target', 'Asked is not done. The change was accepted, but what can be seen still differs after the longest time that this target is known to take.'),
    TRAFFIC_DRIFTED: entry('world', 'The traffic was changed by somebody else after our write.', 'find out who changed it; the activity log names them when it can be read', 'What is seen is neither what was there before nor what was asked.'),
    HTTP_REFUSED: entry('world', 'A service refused a request.', 'read the words of the service above; the request id finds the call in its logs', 'The service answered with a status that trying again does not change.'),
    HTTP_GAVE_UP: entry('world', 'A service did not answer as it should, and trying again did not help.', 'try again later; if it lasts, look at the status page of the service', 'The request was repeated within its deadline as often as its kind allows. The facts hold the last answer and the number of tries.'),
    HTTP_UNREADABLE: entry('world', 'A service answered a read with something that is not an answer.', 'try again; if a proxy stands between, check what it returns', 'An empty or non-JSON success is never taken for "nothing there": it would read as 0 %.'),
    LEDGER_UNREADABLE: entry('world', 'The ledger cannot be read or written.', 'check the path, its permissions and the space on its disk; restore a damaged file from a copy', 'Absent means no entries. Anything else that cannot be read is this fault: a ledger is never treated as empty. A damaged line is named in the message. A write that failed has left the ledger as it was.'),
    LEDGER_BUSY: entry('world', 'Other processes kept the ledger locked.', 'try again; if it lasts, fewer processes should write at once, or to a faster disk', 'The file ledger holds a lock while it writes, for milliseconds. The lock of a process that died is taken over after ten seconds. This one kept changing hands for half a minute.'),
    CANCELLED: entry('world', 'The run was cancelled.', 'run it again when it suits', 'The host or a person sent a signal. What was under way is named in the message.'),
    IDENTITY_UNSUITABLE: entry('yours', 'The identity that was given cannot be used here.', 'give another identity, or repair this one as the message says', 'For example a certificate that has expired or has no private key, a service connection of another cloud or of an unknown kind, or an Azure CLI that is signed in elsewhere. Nothing was sent to Azure.'),
    ARTIFACT_REFUSED: entry('refused', 'Evidence was found, and it does not hold.', 'look at the rows of the table that are not fine: each says what was expected, what was got, and from which bundle', 'A signature, the identity of its signer, the log or time that stands behind it, or what the statement claims is not what the policy asks for. Nothing was promoted. It is the answer to a question, not a failure of this step: do not run it again in the hope of another one.'),
    ARTIFACT_NO_EVIDENCE: entry('refused', 'No evidence was found where the policy asks for some.', 'check that the build attests these very bytes, and that the place where its evidence lies is named', 'No bundle, attestation or signature speaks of this digest in the way that is asked for. Nothing found is never taken for nothing wrong. The table lists every place that was looked at, and what could not be read.'),
    ARTIFACT_POLICY_UNUSABLE: entry('yours', 'The policy for artifacts asks for nothing, names nobody, or cannot be read.', 'name who must have signed and what must have been claimed; see docs/understand/verification.md', 'A policy that everything passes is no policy. A pattern has to be one that RE2 knows, and is matched against the whole value.'),
    TRUST_UNUSABLE: entry('yours', 'A trusted root, a public key or a trust store cannot be used.', 'give a trusted root, key or root certificate that can be read and is the one that was pinned', 'What decides whom to trust has to be sound before anything is verified with it. A file that does not parse, has another hash than the pinned one, or holds a key that is too weak ends the step here: nothing was said about the artifact.'),
    TRUST_NOT_REFRESHED: entry('world', 'The trusted root could not be brought up to date.', 'check the way to the repository above, or set trust-refresh to try or off', 'With trust-refresh: required the root has to come from its repository in this very run, signed and unexpired. With try the root at hand is used instead, and the summary says so.'),
    ARTIFACT_NOT_FOUND: entry('yours', 'There is nothing to verify where the artifact should be.', 'check the path, the pattern or the reference, and that the build put the artifact there', 'A pattern that matches nothing, an empty folder, an image or a tag that the registry does not have. Nothing found is never taken for nothing wrong.'),
    ARTIFACT_UNUSABLE: entry('yours', 'The artifact cannot be verified as it is given.', 'give regular files below artifact-root, or an image by its digest', 'A symbolic link, a path that leads out of artifact-root, a file that cannot be read, something that is no zip package where one is asked for, or a tag where only a digest names bytes.'),
    ARTIFACT_CHANGED: entry('refused', 'The artifact changed while it was read.', 'find out what still writes to it; verify only when the build is done', 'Size or time of the file, or its place on the disk, were not the same after the last byte as before the first. What was verified would not be what is used.'),
    CHECKSUMS_UNUSABLE: entry('yours', 'A list of checksums or of artifacts cannot be used.', 'write the list anew with sha256sum in the folder of the files', 'Every line has to be a checksum and a name below the folder of the list. A line that cannot be read, a name that leads elsewhere, a file that stands twice, and an algorithm that is broken end the step: half a list proves nothing.'),
    REGISTRY_REFUSED: entry('world', 'A registry does not let us read.', 'give registry-username and registry-password, or log in with docker login in an earlier step', 'The registry wants other credentials than those that were tried. The message says which were, and from where.'),
    REGISTRY_UNTRUSTED: entry('world', 'A registry answered with something that must not be believed or followed.', 'ask who runs the registry or the proxy in front of it; do not promote what came from there', 'Bytes with another digest than the one that was asked for, a digest in the headers that is not that of the bytes, or a redirect to a place where no image lies, such as an address of this network.'),
    ATTESTATIONS_REFUSED: entry('world', 'GitHub does not let us read attestations.', 'give the job permissions: attestations: read, and a token that may read the repository', 'The attestations of a private repository need a token with attestations: read, and GitHub Enterprise Cloud. An answer of 404 without a token may mean the same.'),
    ATTESTATIONS_TOO_MANY: entry('world', 'There are more attestations than are looked at.', 'raise max-attestations, or set initiator or predicate-type to narrow them down', 'The right one could be among those that would be cut off, so that none of them is used.'),
    UNEXPECTED: entry('ours', 'Something failed in a way nobody foresaw.', 'please report it with the lines above; they hold no secrets', 'A bug of azure-promote. The stack is in the debug log.'),
};
function isCode(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 97331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
// The nearest of the names that exist, for a name that does not.
function didYouMean(given, known) {
    const wanted = given.slice(0, 64).toLowerCase();
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const name of known) {
        const distance = editDistance(wanted, name.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other. */
function editDistance(from, to) {
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
            const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            if (swapped && before.length > 0)
                edits.push((before[j - 2] ?? 0) + 1);
            next.push(Math.min(...edits));
        }
        before = row;
        row = next;
    }
    return row[to.length] ?? from.length;
}


/***/ }),

/***/ 70657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ explainCode),
/* harmony export */   Kp: () => (/* binding */ factLines),
/* harmony export */   Oy: () => (/* binding */ explainFault)
/* harmony export */ });
/* unused harmony exports errorsPage, anchorOf */
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9575);
// A fault as lines for people: what, hint, facts, and where to read on.

const errorsPage = 'docs/reference/errors.md';
function anchorOf(code) {
    return code.toLowerCase();
}
function factLines(facts) {
    return Object.entries(facts).map(([name, value]) => `${name}=${value}`);
}
/** The whole of a fault. Its first line can stand alone; hints speak of the facts above them. */
function explainFault(fault) {
    const facts = factLines(fault.facts);
    return [
        `${fault.code}  ${fault.message}`,
        ...facts.map((line, at) => `  ${at === 0 ? 'facts' : '     '}  ${line}`),
        `  hint   ${fault.hint}`,
        `  more   ${errorsPage}#${anchorOf(fault.code)}`,
    ];
}
/** What `azure-promote explain CODE` prints. */
function explainCode(code) {
    const { class: kind, title, hint, more } = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s[code];
    return [`${code} (${kind})`, '', title, '', more, '', `What to do: ${hint}.`];
}


/***/ }),

/***/ 88538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asFault),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9575);
// The one error class. A fault is thrown; a refusal is a value and is returned.

class Fault extends Error {
    name = 'Fault';
    code;
    class;
    hint;
    facts;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        const entry = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s[code];
        this.code = code;
        this.class = entry.class;
        this.hint = details.hint ?? entry.hint;
        this.facts = details.facts ?? {};
    }
}
/** Whatever was thrown, as a fault. What is not one of ours is a bug of ours until shown otherwise. */
function asFault(thrown) {
    let at = thrown;
    for (let depth = 0; isObject(at) && depth < 8; depth += 1) {
        if (at instanceof Fault)
            return at;
        at = 'cause' in at ? at.cause : undefined;
    }
    return new Fault('UNEXPECTED', wordsOf(thrown) || 'something failed without a message', { cause: thrown });
}
/** By its looks: an error may come from another realm, and anything at all can be thrown. */
function wordsOf(thrown) {
    if (!isObject(thrown))
        return String(thrown);
    return 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 26316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Rk: () => (/* binding */ offeredOn),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
function required(kind, describe, task) {
    const take = (text, { parsers }) => text === undefined ? { expected: kind.expected, note: 'it is required' } : kind.parse(text, parsers);
    return { kind, describe, presence: 'required', take, ...(task && { task }) };
}
function optional(kind, describe, task) {
    const take = (text, { parsers }) => text === undefined ? { value: undefined } : kind.parse(text, parsers);
    return { kind, describe, presence: 'optional', take, ...(task && { task }) };
}
function withDefault(kind, fallback, describe, task) {
    const take = (text, { parsers }) => kind.parse(text ?? fallback, parsers);
    return { kind, describe, presence: 'default', fallback, take, ...(task && { task }) };
}
/** An input that only some hosts offer. Elsewhere it is absent, whatever its presence says. */
function only(hosts, input) {
    const take = (text, reading) => hosts.includes(reading.host) ? input.take(text, reading) : { value: undefined };
    return { ...input, on: hosts, take };
}
function offeredOn(input, host) {
    return input.on === undefined || input.on.includes(host);
}


/***/ }),

/***/ 46971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   K7: () => (/* binding */ keyValues),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qt: () => (/* binding */ serviceConnection),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   uv: () => (/* binding */ structured)
/* harmony export */ });
/* unused harmony export percent */
/* harmony import */ var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
// The kinds of input. Each turns text into a value, or says what it expected instead. Nothing is guessed.


/** ASCII blanks only: other spaces may be part of a name, and names are never changed in silence. */
function trimBlanks(text) {
    // By hand: a pattern that is anchored at the end looks at every run of blanks again and again.
    let [from, to] = [0, text.length];
    while (from < to && blanks.includes(text.charAt(from)))
        from += 1;
    while (to > from && blanks.includes(text.charAt(to - 1)))
        to -= 1;
    return text.slice(from, to);
}
const blanks = ' \t\r\n';
// A control character inside a name is a mistake or an attack, never a name.
const controlCharacter = /\p{Cc}/u;
const controlNote = 'it contains a line break or control character';
function text(shape) {
    const expected = shape?.expected ?? 'one line of text';
    const parse = (given) => {
        const value = trimBlanks(given);
        if (value.trim() === '')
            return { expected };
        if (controlCharacter.test(value))
            return { expected, note: controlNote };
        return shape === undefined || shape.pattern.test(value) ? { value } : { expected };
    };
    return { name: 'text', expected, parse };
}
function choice(choices) {
    const expected = `one of ${choices.join(', ')}`;
    const parse = (given) => {
        const value = trimBlanks(given);
        const found = choices.find(known => known === value);
        if (found !== undefined)
            return { value: found };
        const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, choices);
        return near === undefined ? { expected } : { expected, note: `did you mean ${near}?` };
    };
    return { name: 'choice', expected, choices, parse };
}
function flag() {
    const expected = 'true or false';
    const parse = (given) => {
        const value = trimBlanks(given);
        if (value === 'true')
            return { value: true };
        if (value === 'false')
            return { value: false };
        return /^(true|false)$/i.test(value) ? { expected, note: 'write it in small letters' } : { expected };
    };
    return { name: 'flag', expected, parse };
}
function number(bounds) {
    const expected = `${bounds.whole === true ? 'a whole number' : 'a number'} from ${bounds.from} to ${bounds.to}`;
    const parse = (given) => {
        const value = trimBlanks(given);
        if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(value))
            return { expected };
        if (bounds.whole === true && /\.\d*[1-9]/.test(value))
            return { expected };
        // Adding nothing turns -0 into 0.
        const read = Number(value) + 0;
        return read >= bounds.from && read <= bounds.to ? { value: read } : { expected };
    };
    return { name: 'number', expected, parse };
}
/** A share in percent. Below 1 the sign is required: 0.5 may mean half a percent or a half. */
function percent() {
    const expected = 'a percentage from 0% to 100%';
    const parse = (given) => {
        // Between number and sign people write a blank, typesetters one that does not break.
        const match = /^(\d{1,3}(?:\.\d{1,10})?)(?:[ \u00a0\u202f]?(%))?$/.exec(trimBlanks(given));
        if (match === null)
            return { expected };
        const value = Number(match[1]);
        if (value > 100)
            return { expected };
        if (value > 0 && value < 1 && match[2] === undefined) {
            const hundredfold = Number((value * 100).toFixed(8));
            return { expected, note: `write ${match[1]}% if it is less than one percent, or ${hundredfold}%` };
        }
        return { value };
    };
    return { name: 'percent', expected, parse };
}
const unitMilliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
function duration() {
    const expected = 'a duration such as 90s, 10m, 1h30m or 2d';
    const parse = (given) => {
        const match = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(trimBlanks(given));
        if (match === null || match[0] === '')
            return { expected };
        const [days, hours, minutes, seconds] = [match[1], match[2], match[3], match[4]].map(part => Number(part ?? 0));
        const milliseconds = (days ?? 0) * unitMilliseconds.d +
            (hours ?? 0) * unitMilliseconds.h +
            (minutes ?? 0) * unitMilliseconds.m +
            (seconds ?? 0) * unitMilliseconds.s;
        return { value: { milliseconds } };
    };
    return { name: 'duration', expected, parse };
}
/** Entries parted by commas or lines. Empty entries are dropped, a doubled one is a mistake. */
function list() {
    const expected = 'entries parted by commas or lines, each once';
    const parse = (given) => {
        const entries = given
            .split(/[,\n]/)
            .map(trimBlanks)
            .filter(entry => entry !== '');
        if (entries.some(entry => controlCharacter.test(entry)))
            return { expected, note: controlNote };
        const seen = new Set();
        for (const entry of entries) {
            if (seen.has(entry))
                return { expected, note: `${JSON.stringify(entry.slice(0, 60))} stands twice` };
            seen.add(entry);
        }
        return entries.length === 0 ? { expected } : { value: entries };
    };
    return { name: 'list', expected, parse };
}
function keyValues() {
    const expected = 'lines of the form name=value, each name once';
    const parse = (given) => {
        const pairs = new Map();
        for (const line of given.split('\n').map(trimBlanks)) {
            if (line === '')
                continue;
            const at = line.indexOf('=');
            const name = trimBlanks(line.slice(0, Math.max(at, 0)));
            if (at < 1 || name === '' || pairs.has(name) || controlCharacter.test(line)) {
                return { expected, note: `see the line ${JSON.stringify(line.slice(0, 60))}` };
            }
            pairs.set(name, trimBlanks(line.slice(at + 1)));
        }
        return pairs.size === 0 ? { expected } : { value: Object.fromEntries(pairs) };
    };
    return { name: 'key-values', expected, parse };
}
function file() {
    const expected = 'the path of a file';
    const parse = (given) => {
        const value = trimBlanks(given);
        if (value === '' || value.length > 4096 || controlCharacter.test(value))
            return { expected };
        return { value };
    };
    return { name: 'file', expected, parse };
}
/** JSON or YAML. The parser comes from outside, so that nobody pays for it who does not use it. */
function structured() {
    const expected = 'JSON or YAML';
    const parse = (given, parsers) => {
        if (parsers.yaml === undefined)
            throw new Error('a structured input was read without its parser');
        try {
            const value = parsers.yaml(given);
            return value === null || value === undefined ? { expected, note: 'it holds nothing' } : { value };
        }
        catch (thrown) {
            // The parser throws for a text that is not YAML or is nested too deep; its first line names the place.
            const first = thrown instanceof Error ? thrown.message.split('\n')[0] : undefined;
            return first === undefined ? { expected } : { expected, note: first };
        }
    };
    return { name: 'structured', expected, parse };
}
/** Kept as it came: blanks may belong to a password. One trailing line break is the shell's, not the secret's. */
function secret() {
    const expected = 'a secret value';
    const parse = (given) => {
        const value = given.replace(/\r?\n$/, '');
        return value.trim() === '' ? { expected } : { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value) };
    };
    return { name: 'secret', expected, parse };
}
/** The id of an Azure Resource Manager service connection, as the agent hands it over. */
function serviceConnection() {
    const named = text({ pattern: /./, expected: 'an Azure Resource Manager service connection' });
    return { ...named, name: 'service-connection' };
}


/***/ }),

/***/ 62600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   jJ: () => (/* binding */ terminalVariable),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* unused harmony exports hostNames, isCanonicalName, pascalCase, collisions */
// One canonical name per input and output (kebab-case), and how each host spells it.
const hostNames = (/* unused pure expression or super */ null && (['github', 'azure-pipelines', 'terminal']));
const canonical = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
function isCanonicalName(name) {
    return canonical.test(name);
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function pascalCase(name) {
    return camelCase(name).replace(/^[a-z]/, letter => letter.toUpperCase());
}
/** How a user of this host writes the name. */
function spell(name, host) {
    switch (host) {
        case 'github':
            return name;
        case 'azure-pipelines':
            return camelCase(name);
        case 'terminal':
            return `--${name}`;
        default:
            return unreachable(host);
    }
}
/** The variable that a terminal reads the input from when no flag is given; the only way for a secret. */
function terminalVariable(name) {
    return `AZURE_PROMOTE_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * Pairs of names that some host could not tell apart. Azure looks names up in upper case without
 * hyphens, so that `ab-c` and `a-bc` would be one input there.
 */
function collisions(names) {
    const seen = new Map();
    const pairs = [];
    for (const name of names) {
        const key = camelCase(name).toUpperCase();
        const other = seen.get(key);
        if (other === undefined)
            seen.set(key, name);
        else
            pairs.push([other, name]);
    }
    return pairs;
}
/** Makes the compiler prove that a switch covers every case. */
function unreachable(value) {
    throw new Error(`unreachable: ${String(value)}`);
}


/***/ }),

/***/ 41604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony exports outcomes, isGreen */
const outcomes = (/* unused pure expression or super */ null && ([
    'passed',
    'refused',
    'rolled-back',
    'held',
    'waiting',
    'stranded',
    'broken',
]));
/** `waiting` only ever goes forward, so that it is no failure. */
function isGreen(outcome) {
    return outcome === 'passed' || outcome === 'waiting';
}
const exitCodes = {
    passed: 0,
    waiting: 0,
    refused: 1,
    'rolled-back': 1,
    held: 4,
    stranded: 5,
    broken: 70,
};
const faultExitCodes = { refused: 1, yours: 2, world: 3, ours: 70 };
/** The exit code on a terminal. A fault says more than the outcome it led to. */
function exitCode(outcome, fault) {
    return fault === undefined || outcome === 'stranded' ? exitCodes[outcome] : faultExitCodes[fault];
}
/** The outcome of a step that a fault ended. */
function outcomeOf(fault) {
    return fault === 'ours' || fault === 'world' ? 'broken' : 'refused';
}


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
// Raw text to typed values, or one fault that lists every problem in the words of the host.



function readInputs(inputs, rules, raw) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const given = raw.get(name);
        const parsed = unexpanded(raw.host, given) ?? input.take(given, raw);
        if ('expected' in parsed)
            problems.push({ name, text: problemText(input, given, parsed) });
        else
            values[name] = parsed.value;
    }
    const isPresent = (name) => raw.get(name) !== undefined;
    const spelled = (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, raw.host);
    for (const rule of rules) {
        if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleHolds */ .Bv)(rule, isPresent))
            continue;
        const name = rule.kind === 'needs' ? rule.name : (rule.names[0] ?? '');
        const text = `expected ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleText */ .Y3)(rule, spelled)}, got ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleBreach */ .g4)(rule, isPresent, spelled)}`;
        problems.push({ name, text });
    }
    if (problems.length > 0)
        throw inputFault(problems, raw.host);
    // Every name of I was either read by its own input or is a problem, so the record is complete.
    return values;
}
function inputFault(problems, host) {
    const texts = new Map();
    for (const { name, text } of problems) {
        const before = texts.get((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, host));
        texts.set((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, host), before === undefined ? text : `${before}; ${text}`);
    }
    const message = texts.size === 1 ? 'one input needs attention' : `${texts.size} inputs need attention`;
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('INPUT_INVALID', message, { facts: Object.fromEntries(texts) });
}
/** A macro that names no variable, and `$[…]` anywhere, reach a task as written. No value of ours looks so. */
function unexpanded(host, given) {
    if (host !== 'azure-pipelines' || given === undefined)
        return undefined;
    const expected = 'a value';
    if (/^\$\([^()\s]+\)$/.test(given)) {
        return { expected, note: 'this macro was not expanded: no variable of that name exists here' };
    }
    if (/^\$\[.*\]$/.test(given))
        return { expected, note: 'inputs know no $[ ]: write $(name) instead' };
    return undefined;
}
function problemText(input, given, refused) {
    const note = refused.note === undefined ? '' : `; ${refused.note}`;
    return `expected ${refused.expected}, got ${show(input, given)}${note}`;
}
/** What came, cut short. Never a secret, not even its length. */
function show(input, given) {
    if (given === undefined)
        return 'nothing';
    if (given === '')
        return 'an empty value';
    if (input.kind.name === 'secret')
        return 'a value that is not shown';
    const shown = JSON.stringify(given.slice(0, 60)).replace(unseen, spelledOut);
    return given.length <= 60 ? shown : `${shown}… (${given.length} characters)`;
}
// Blanks other than the usual one, and what formats text: nobody sees them, and they are why a name is refused.
const unseen = /(?! )[\p{Z}\p{Cf}]/gu;
function spelledOut(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 92299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ ruleHolds),
/* harmony export */   CQ: () => (/* binding */ atMostOneOf),
/* harmony export */   Og: () => (/* binding */ exactlyOneOf),
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   g4: () => (/* binding */ ruleBreach)
/* harmony export */ });
function exactlyOneOf(...names) {
    return { kind: 'exactly-one-of', names };
}
function atMostOneOf(...names) {
    return { kind: 'at-most-one-of', names };
}
function needs(name, other) {
    return { kind: 'needs', name, other };
}
/** The rule in words, with the names as the reader writes them. */
function ruleText(rule, spelled) {
    switch (rule.kind) {
        case 'exactly-one-of':
            return `exactly one of ${rule.names.map(spelled).join(', ')}`;
        case 'at-most-one-of':
            return `at most one of ${rule.names.map(spelled).join(', ')}`;
        case 'needs':
            return `${spelled(rule.name)} only together with ${spelled(rule.other)}`;
        default:
            return rule;
    }
}
/** What came instead of what the rule asks for. */
function ruleBreach(rule, isPresent, spelled) {
    if (rule.kind === 'needs')
        return `${spelled(rule.name)} alone`;
    const present = rule.names.filter(isPresent).map(spelled);
    return present.length === 0 ? 'none of them' : present.join(' and ');
}
/** Whether the rule holds, given which inputs are present. */
function ruleHolds(rule, isPresent) {
    switch (rule.kind) {
        case 'exactly-one-of':
            return rule.names.filter(isPresent).length === 1;
        case 'at-most-one-of':
            return rule.names.filter(isPresent).length <= 1;
        case 'needs':
            return !isPresent(rule.name) || isPresent(rule.other);
        default:
            return rule;
    }
}


/***/ }),

/***/ 85062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// A value that can be used but not shown: it is no string, so that it fits into no message, fact or output.
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for the one request or mask that needs it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
}


/***/ }),

/***/ 68264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
/* unused harmony export standingOutputs */
// What a step is: data. Manifests, tables, help, flags and the types of its values are derived from it.
/** Outputs that every step has; the runner of steps sets them, not the step. */
const standingOutputs = {
    outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
    'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
/** Gives the ports first, so that the compiler can derive the rest from the definition. */
function defineStep() {
    return (step) => step;
}


/***/ }),

/***/ 65555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ allSteps)
});

// EXTERNAL MODULE: ./lib/shared/steps/status.js + 1 modules
var steps_status = __webpack_require__(83399);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault_fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/step/step.js
var step = __webpack_require__(68264);
// EXTERNAL MODULE: ./lib/shared/step/input.js
var input = __webpack_require__(26316);
// EXTERNAL MODULE: ./lib/shared/step/kinds.js
var kinds = __webpack_require__(46971);
// EXTERNAL MODULE: ./lib/shared/step/rules.js
var rules = __webpack_require__(92299);
// EXTERNAL MODULE: ./lib/shared/traffic/kinds.js
var traffic_kinds = __webpack_require__(21404);
// EXTERNAL MODULE: ./lib/shared/steps/groups.js
var groups = __webpack_require__(88457);
// EXTERNAL MODULE: ./lib/shared/artifact/digest.js
var artifact_digest = __webpack_require__(41330);
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/kinds.js
// Kinds of input that only verify-artifact has: lines that may hold commas, documents, times, and digests.


const controlCharacter = /\p{Cc}/u;
/** One entry per line. Patterns and subjects hold commas, so that those part nothing here. */
function lines(expected) {
    const parse = (given) => {
        const entries = given
            .split('\n')
            .map(kinds/* trimBlanks */.I6)
            .filter(entry => entry !== '');
        if (entries.some(entry => controlCharacter.test(entry)))
            return { expected, note: 'a line holds a control character' };
        return entries.length === 0 ? { expected } : { value: entries };
    };
    return { name: 'list', expected, parse };
}
/** A path, several, or the document itself. */
function documentOrPaths(expected) {
    const parse = (given) => {
        const value = given.trim();
        return value === '' || value.includes('\0') ? { expected } : { value };
    };
    return { name: 'list', expected, parse };
}
const known = ['sha256', 'sha384', 'sha512'];
function algorithmList() {
    const expected = `one or several of ${known.join(', ')}`;
    const parse = (given) => {
        const names = given
            .split(/[,\n]/)
            .map(kinds/* trimBlanks */.I6)
            .filter(name => name !== '');
        const found = known.filter(each => names.includes(each));
        return names.length > 0 && found.length === names.length ? { value: found } : { expected };
    };
    return { name: 'list', expected, parse };
}
/** Some statements name their subject by something that is no digest, such as the id of a machine image. */
const opaque = /^(?!(?:sha|md)\d)[A-Za-z][A-Za-z0-9_]{1,40}:[A-Za-z0-9._+/=-]{1,256}$/;
/** `sha256:<hex>`, and behind it the name of what it belongs to where there are several. */
function digestLines(names) {
    const expected = 'lines of algorithm:hex, each with a name behind it if there are several artifacts';
    const parse = (given) => {
        const found = [];
        for (const line of given.split('\n').map(kinds/* trimBlanks */.I6)) {
            if (line === '')
                continue;
            const [digest = '', ...rest] = line.split(/[ \t]+/);
            const isOpaque = names === 'any-name' && opaque.test(digest);
            const read = isOpaque ? { text: digest } : (0,artifact_digest/* parseDigest */.m)(digest, ['sha1', 'md5']);
            if ('why' in read)
                return { expected, note: `${JSON.stringify(digest.slice(0, 80))}: ${read.why}` };
            const name = rest.join(' ');
            const text = 'text' in read ? read.text : `${read.digest.algorithm}:${read.digest.hex}`;
            found.push({ digest: text, ...(name !== '' && { name }) });
        }
        return found.length === 0 ? { expected } : { value: found };
    };
    return { name: 'list', expected, parse };
}
/** Milliseconds since 1970. */
function instant() {
    const expected = 'a time such as 2026-11-20T13:00:00Z';
    const parse = (given) => {
        const value = (0,kinds/* trimBlanks */.I6)(given);
        const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
            ? Date.parse(value)
            : Number.NaN;
        return Number.isNaN(time) ? { expected } : { value: time };
    };
    return { name: 'text', expected, parse };
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/policy-inputs.js
// The inputs of verify-artifact that make its policy: whom to trust, who must have signed, and what.



const trustInputs = {
    'trusted-root': (0,input/* optional */.lq)((0,kinds/* file */.NJ)(), 'A trusted root of Sigstore, as JSON or JSON Lines. Default: the public root that ships with us.'),
    'trusted-root-sha256': (0,input/* optional */.lq)((0,kinds/* text */.Qq)({ pattern: /^[0-9a-fA-F]{64}$/, expected: '64 hex digits' }), 'What the SHA-256 of `trusted-root` has to be.'),
    'trust-instances': (0,input/* withDefault */.IQ)((0,kinds/* list */.p_)(), 'public-good', 'Whose roots count when no `trusted-root` is given: `public-good`, `github`.'),
    'trust-refresh': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['off', 'try', 'required']), 'off', 'Whether those roots are brought up to date over TUF first.'),
    'public-key': (0,input/* optional */.lq)(documentOrPaths('paths of public keys, or a key in PEM'), 'Managed keys that must have signed: paths, one per line, or PEM.'),
    'key-id': (0,input/* optional */.lq)((0,kinds/* text */.Qq)(), 'The hint that a bundle must carry for `public-key`.'),
    'trust-store': (0,input/* optional */.lq)(lines('paths of root certificates, one per line'), 'Root certificates for signatures of the Notary Project: files or folders, one per line.'),
    'timestamp-trust-store': (0,input/* optional */.lq)(lines('paths of root certificates, one per line'), 'Roots of those who may countersign the time of such signatures.'),
    'trusted-identities': (0,input/* optional */.lq)(lines('lines of x509.subject, or *'), 'Who may sign under these roots: `x509.subject: C=…, O=…`, one per line, or `*`.'),
    'notation-level': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['strict', 'permissive', 'audit']), 'strict', 'How strictly such signatures are looked at.'),
};
const wanted = (words) => (0,input/* optional */.lq)((0,kinds/* text */.Qq)(), words);
const signerInputs = {
    'signer-san': wanted('The name in the signer’s certificate, whole: the address of a workflow, or an e-mail address.'),
    'signer-san-pattern': wanted('A pattern (RE2) for the whole name in the signer’s certificate.'),
    'signer-issuer': wanted('Who vouched for the signer. Default: GitHub Actions. `none`: the certificate must name nobody.'),
    'signer-workflow': wanted('The workflow that signed: `owner/repo/.github/workflows/file.yml`, with or without `@ref`.'),
    'signer-ref': wanted('The ref of that workflow.'),
    'signer-digest': wanted('The commit of that workflow.'),
    'source-repository': wanted('The repository that was built: `owner/name`.'),
    'source-repository-id': wanted('Its id, which a new repository of the same name does not have.'),
    'source-owner': wanted('The owner of the repository.'),
    'source-owner-id': wanted('The id of the owner.'),
    'source-ref': wanted('The ref that was built: `refs/heads/main`.'),
    'source-digest': wanted('The commit that was built.'),
    'build-config': wanted('The workflow that was started.'),
    'build-trigger': wanted('What started it: `push`.'),
    'runner-environment': wanted('`github-hosted` or `self-hosted`.'),
    visibility: wanted('`public`, `private` or `internal`: of the repository when it signed.'),
    'deployment-environment': wanted('The environment that let the signing job run.'),
    'token-subject': wanted('The subject of the token that the signer showed.'),
    'certificate-extensions': (0,input/* optional */.lq)((0,kinds/* keyValues */.K7)(), 'Extensions of the certificate by OID: `1.3.6.1.4.1.57264.1.20=push`, one per line.'),
};
const claimInputs = {
    'predicate-type': (0,input/* optional */.lq)((0,kinds/* list */.p_)(), 'What has to be claimed, by its type. `any`: any statement, or a bare signature. Default: SLSA provenance v1; for keys and the Notary Project any.'),
    'builder-id': wanted('The builder that the provenance has to name.'),
    'build-type': wanted('The type of build that the provenance has to name.'),
    'external-parameters': (0,input/* optional */.lq)((0,kinds/* keyValues */.K7)(), 'Parameters of the build: `workflow.ref=refs/heads/main`, one per line.'),
    'other-parameters': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['allowed', 'refused']), 'allowed', 'Whether the build may have had others.'),
    require: (0,input/* optional */.lq)((0,kinds/* structured */.uv)(), 'Several demands that must all hold, as a list in YAML or JSON: each has a `name` and any of the inputs on signer and claim.'),
    'max-age': (0,input/* optional */.lq)((0,kinds/* duration */.p0)(), 'How old the signature may be, by the time that somebody trusted saw it.'),
    'not-before': (0,input/* optional */.lq)(instant(), 'When the signature may have been made at the earliest.'),
    predecessors: (0,input/* optional */.lq)((0,kinds/* list */.p_)(), 'Environments that the artifact must have passed, in their order: `dev, staging`.'),
    'record-workflow': wanted('The workflow that signs the records of these environments. Default: `signer-workflow`.'),
    'record-max-age': (0,input/* optional */.lq)((0,kinds/* duration */.p0)(), 'How old such a record may be.'),
};

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/inputs.js







const bytesInputs = {
    'artifact-path': (0,input/* optional */.lq)(lines('paths, folders or patterns, one per line'), 'Files to verify: paths, folders and patterns, one per line; `!` before a pattern leaves files out.'),
    'artifact-root': (0,input/* optional */.lq)((0,kinds/* file */.NJ)(), 'The folder that no path may lead out of. Default: the current one.'),
    'artifact-kind': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['auto', 'file', 'directory', 'zip']), 'auto', 'What the paths have to be. A zip package is verified as it is, never unpacked.'),
    digest: (0,input/* optional */.lq)(digestLines(), 'Instead of files: digests, as `sha256:` and 64 hex digits, one per line.'),
    image: (0,input/* optional */.lq)(lines('images, one per line'), 'Images as `registry/name@sha256:…`, one per line; a tag needs `image-tag-policy`.'),
    'artifacts-list': (0,input/* optional */.lq)((0,kinds/* file */.NJ)(), 'The list of what earlier steps of this job declared; on GitHub `$GITHUB_ARTIFACTS_LIST`. Write `env` to take that variable.'),
    checksums: (0,input/* optional */.lq)(lines('paths of checksum files, one per line'), 'Checksum files in the form of sha256sum, BSD or OpenSSL, one per line.'),
    'checksums-mode': (0,input/* optional */.lq)((0,kinds/* choice */.Yq)(['named', 'listed', 'exact']), '`named`: every artifact has to be listed. `listed`: everything listed has to be there, and nothing else is verified. `exact`: both. Default: `exact` for folders, else `named`.'),
    'digest-algorithms': (0,input/* withDefault */.IQ)(algorithmList(), 'sha256', 'The digests to compute: `sha256`, `sha384`, `sha512`.'),
    'weak-digests': (0,input/* optional */.lq)((0,kinds/* list */.p_)(), 'Broken algorithms that are accepted all the same: `sha1`, `md5`. Default: none.'),
    'expected-digest': (0,input/* optional */.lq)(digestLines(), 'What the artifacts have to be: `sha256:…`, one per line, with a name behind it where there are several.'),
};
const imageInputs = {
    'image-tag-policy': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['forbid', 'must-equal-expected', 'resolve']), 'forbid', 'What a tag in `image` means: refused, equal to `expected-digest`, or looked up once and from then on known by its digest.'),
    'image-subject': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['exact', 'index-of-platform', 'all-platforms']), 'exact', 'What has to be attested: the image as named, the index that lists it, or every platform that it lists.'),
    'image-index': (0,input/* optional */.lq)((0,kinds/* text */.Qq)(), 'For `index-of-platform`: the tag or the digest of that index.'),
    'registry-auth': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['auto', 'anonymous', 'inputs', 'docker', 'azure']), 'auto', 'How to sign in to the registry. `auto`: the inputs, then what docker login left, then nobody.'),
    'registry-username': (0,input/* optional */.lq)((0,kinds/* text */.Qq)(), 'The user of the registry.'),
    'registry-password': (0,input/* optional */.lq)((0,kinds/* secret */.rJ)(), 'The password or token of the registry.'),
};
const evidenceInputs = {
    evidence: (0,input/* optional */.lq)((0,kinds/* list */.p_)(), 'Where to look for evidence: `bundle`, `oci`, `github`, or `none`. Default: wherever the other inputs lead.'),
    bundle: (0,input/* optional */.lq)(documentOrPaths('paths, folders or patterns, one per line, or a document in JSON'), 'Bundles, attestations or signatures: paths, folders, patterns, or the JSON itself.'),
    'oci-fallback': (0,input/* withDefault */.IQ)((0,kinds/* list */.p_)(), 'referrers,tag,legacy', 'Where a registry keeps evidence: `referrers`, `tag` (sha256-…), `legacy` (.att).'),
    'github-repository': (0,input/* optional */.lq)((0,kinds/* text */.Qq)({ pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'owner/name' }), 'The repository whose attestations on GitHub are looked at.'),
    'github-owner': (0,input/* optional */.lq)((0,kinds/* text */.Qq)({ pattern: /^[\w.-]+$/, expected: 'an owner' }), 'Instead of a repository: the organisation or user.'),
    'github-token': (0,input/* optional */.lq)((0,kinds/* secret */.rJ)(), 'A token that may read attestations.'),
    initiator: (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['any', 'user', 'github']), 'any', 'Whose attestations: those of workflows (`user`), or the releases of GitHub itself.'),
    'max-attestations': (0,input/* withDefault */.IQ)((0,kinds/* number */.ai)({ from: 1, to: 4000, whole: true }), '1000', 'More than so many for one artifact is a failure.'),
};
const endInputs = {
    'compare-running': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['off', 'report', 'must-be-same']), 'off', 'Whether to compare with what `target` runs now: not at all, to tell, or as a demand.'),
    'on-failure': (0,input/* withDefault */.IQ)((0,kinds/* choice */.Yq)(['fail', 'warn']), 'fail', '`warn` lets the job go on. What was not proven is called unverified everywhere.'),
    'evidence-file': (0,input/* optional */.lq)((0,kinds/* file */.NJ)(), 'Where the evidence that was used is kept, as JSON Lines. Default: the temporary folder of the runner.'),
    offline: (0,input/* withDefault */.IQ)((0,kinds/* flag */.Jt)(), 'false', 'Refuses whatever would need the network.'),
};
const { target: _, 'resource-group': group, ...place } = traffic_kinds/* targetInputs */.lY;
const verifyInputs = {
    ...bytesInputs,
    ...imageInputs,
    ...evidenceInputs,
    ...trustInputs,
    ...signerInputs,
    ...claimInputs,
    target: (0,input/* optional */.lq)((0,kinds/* choice */.Yq)(traffic_kinds/* targetKinds */.xV), 'What runs the artifact now, for `compare-running`.', {
        label: 'Target',
    }),
    'resource-group': group,
    ...place,
    ...endInputs,
    ...groups/* identityInputs */.g_,
    ...groups/* ledgerInputs */.hE,
    ...groups/* streamInputs */.oV,
};
const verifyRules = [
    (0,rules/* exactlyOneOf */.Og)('artifact-path', 'image', 'digest', 'artifacts-list'),
    (0,rules/* atMostOneOf */.CQ)('public-key', 'trust-store', 'signer-san', 'signer-san-pattern'),
    (0,rules/* atMostOneOf */.CQ)('github-repository', 'github-owner'),
    (0,rules/* atMostOneOf */.CQ)('app', 'profile', 'resource-id'),
    (0,rules/* needs */.eN)('artifact-root', 'artifact-path'),
    (0,rules/* needs */.eN)('checksums-mode', 'checksums'),
    (0,rules/* needs */.eN)('trusted-root-sha256', 'trusted-root'),
    (0,rules/* needs */.eN)('registry-username', 'registry-password'),
    (0,rules/* needs */.eN)('registry-password', 'registry-username'),
    (0,rules/* needs */.eN)('trusted-identities', 'trust-store'),
    (0,rules/* needs */.eN)('key-id', 'public-key'),
    (0,rules/* needs */.eN)('app', 'target'),
    (0,rules/* needs */.eN)('profile', 'target'),
    (0,rules/* needs */.eN)('resource-id', 'target'),
];

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/fixes.js

function withFix(check) {
    if (check.fine || check.fix !== undefined)
        return check;
    return { ...check, fix: fixFor(check) };
}
const fixes = {
    'predicate-type': 'attest what is asked for in the build, or name the other type in predicate-type',
    'builder-id': 'build with the builder that the policy names, or name the other one in builder-id',
    'build-type': 'build in the way that the policy names, or name the other one in build-type',
    'external-parameters': 'find out who started the build with these parameters',
    'max-age': 'build and attest again, or allow more time in max-age',
    'not-before': 'build and attest again; this evidence is from before',
    certificate: 'give the trusted root of the instance that issued this certificate, in trusted-root or trust-instances',
    'transparency log': 'attest again; this evidence has no entry in a log that fits',
    'signed time': 'attest again; nobody who is trusted saw when this was signed',
    signature: 'do not use it: the evidence or the bytes were changed after signing',
    subject: 'take the artifact from the build again; the evidence is about other bytes',
};
function fixFor({ name }) {
    // The certificate's fields stand with their number behind them: `source-ref (1.14)`.
    const plain = name.replace(/ \(.*\)$/, '');
    if (Object.hasOwn(signerInputs, plain)) {
        return `somebody else signed this; only if you trust what was got, write it into ${plain}`;
    }
    return fixes[plain] ?? 'do not use the artifact before you know why';
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/places.js
// Where evidence is looked for: as the user says, or wherever the other inputs lead.

function placesOf(values, signs) {
    const { evidence, bundle, image } = values;
    const isAtGitHub = values['github-repository'] !== undefined || values['github-owner'] !== undefined;
    if (evidence !== undefined)
        return namedPlaces(evidence, {
            bundle: bundle !== undefined,
            oci: image !== undefined,
            github: isAtGitHub,
        });
    const places = [
        ...(bundle === undefined ? [] : ['bundle']),
        ...(image === undefined ? [] : ['oci']),
        ...(isAtGitHub ? ['github'] : []),
    ];
    if (signs && places.length === 0)
        throw unusable('no place is named where evidence could lie: give bundle, image or github-repository');
    return places;
}
function namedPlaces(evidence, given) {
    if (evidence.includes('none')) {
        if (evidence.length > 1)
            throw unusable('evidence names none beside other places');
        return [];
    }
    return evidence.map(name => {
        if (name !== 'bundle' && name !== 'oci' && name !== 'github')
            throw unusable(`evidence knows no ${name}: bundle, oci, github or none`);
        if (!given[name])
            throw unusable(`evidence names ${name}, and the input that leads there is missing`);
        return name;
    });
}
function unusable(why) {
    return new fault_fault/* Fault */.v('ARTIFACT_POLICY_UNUSABLE', `the policy cannot be used: ${why}`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/policy.js

const provenanceType = 'https://slsa.dev/provenance/v1';
const summaryType = 'https://slsa.dev/verification_summary/v1';
const resultType = 'https://in-toto.io/attestation/svr/v0.2';
/** The certificate's fields that have an input of their own. */
const fieldNames = [
    'signer-workflow',
    'signer-ref',
    'signer-digest',
    'source-repository',
    'source-repository-id',
    'source-owner',
    'source-owner-id',
    'source-ref',
    'source-digest',
    'build-config',
    'build-trigger',
    'runner-environment',
    'visibility',
    'deployment-environment',
    'token-subject',
];
const demandNames = [
    ...fieldNames,
    'signer-san',
    'signer-san-pattern',
    'signer-issuer',
    'predicate-type',
    'builder-id',
    'build-type',
];
/** No demands at all is a policy too, as long as the bytes are compared with something. */
function policyOf(values) {
    const words = wordsOf(values);
    const entries = values.require === undefined ? [] : requireEntries(values.require);
    const signs = signsSomething(values, words) || entries.length > 0;
    const places = placesOf(values, signs);
    if (!signs) {
        refuseNothing(values, places);
        return { wanted: [], places: [] };
    }
    const demands = entries.length === 0
        ? [wantedOf('provenance', words, values)]
        : entries.map(entry => wantedOf(entry.name, { ...words, ...entry.words }, values));
    const records = (values.predecessors ?? []).map(environment => recordOf(environment, words, values));
    return { wanted: [...demands, ...records], places };
}
function wordsOf(values) {
    const list = values['predicate-type']?.join('\n');
    return Object.fromEntries(demandNames.map(name => [name, name === 'predicate-type' ? list : textOf(values[name])]));
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function signsSomething(values, words) {
    const given = [values['public-key'], values['trust-store'], values['certificate-extensions']];
    const identity = demandNames.filter(name => name !== 'predicate-type').map(name => words[name]);
    return [...given, ...identity].some(each => each !== undefined);
}
function requireEntries(given) {
    if (!Array.isArray(given) || given.length === 0)
        throw unusable('require is no list of demands');
    return given.map((each, at) => {
        if (typeof each !== 'object' || each === null)
            throw unusable(`demand ${at + 1} of require has no fields`);
        const { name = `demand ${at + 1}`, ...rest } = { ...each }; // JSON or YAML, checked field by field below.
        const words = {};
        for (const [field, value] of Object.entries(rest)) {
            if (!demandNames.some(known => known === field))
                throw unusable(`require knows no ${field}`);
            if (typeof value !== 'string' && typeof value !== 'number')
                throw unusable(`${field} of require is no text`);
            words[field] = String(value);
        }
        if (typeof name !== 'string' || name === '')
            throw unusable(`demand ${at + 1} of require has no name`);
        return { name, words };
    });
}
function wantedOf(name, words, values) {
    const signer = signerOf(words, values);
    return {
        name,
        signer,
        claim: claimOf(words, values, signer),
        ...timesOf(values['max-age'], values['not-before']),
    };
}
function timesOf(maximum, notBefore) {
    return {
        ...(maximum && { maximumAgeMilliseconds: maximum.milliseconds }),
        ...(notBefore !== undefined && { notBefore }),
    };
}
function signerOf(words, values) {
    if (values['public-key'] !== undefined)
        return { kind: 'key' };
    if (values['trust-store'] !== undefined)
        return { kind: 'notary' };
    const [san, sanPattern, issuer] = [
        words['signer-san'],
        words['signer-san-pattern'],
        words['signer-issuer'],
    ];
    const extensions = values['certificate-extensions'];
    return {
        kind: 'identity',
        fields: fieldsIn(words),
        ...(san !== undefined && { san }),
        ...(sanPattern !== undefined && { sanPattern }),
        ...(issuer !== undefined && { issuer }),
        ...(extensions && { extensions }),
    };
}
function fieldsIn(words) {
    return Object.fromEntries(fieldNames.flatMap(name => {
        const value = words[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function claimOf(words, values, signer) {
    const rules = rulesOf(words, values);
    const types = words['predicate-type']?.split('\n');
    if (types?.includes('any') === true) {
        if (types.length > 1)
            throw unusable('predicate-type names any beside other types');
        return rules.length === 0 ? { kind: 'either' } : { kind: 'statement', predicateTypes: [], rules };
    }
    if (types !== undefined)
        return { kind: 'statement', predicateTypes: types, rules };
    if (signer.kind === 'identity' || rules.length > 0)
        return { kind: 'statement', predicateTypes: [provenanceType], rules };
    return signer.kind === 'notary' ? { kind: 'signature' } : { kind: 'either' };
}
function rulesOf(words, values) {
    const [builder, type] = [words['builder-id'], words['build-type']];
    const parameters = values['external-parameters'];
    const others = values['other-parameters'];
    return [
        ...(builder === undefined ? [] : [{ kind: 'builder-id', expected: builder }]),
        ...(type === undefined ? [] : [{ kind: 'build-type', expected: type }]),
        ...(parameters === undefined && others === 'allowed'
            ? []
            : [{ kind: 'external-parameters', expected: parameters ?? {}, others }]),
    ];
}
/** The name of the demand that speaks for an environment. */
function recordName(environment) {
    return `record of ${environment}`;
}
/**
 * A record is bound to its environment by the certificate of the job that signed it, which ran by that environment's
 * rules. A key has no certificate, so that the statement itself has to name the environment.
 */
function recordOf(environment, words, values) {
    const age = timesOf(values['record-max-age'], undefined);
    const name = recordName(environment);
    const signer = signerOf(words, values);
    if (signer.kind === 'notary')
        throw unusable('signatures of the Notary Project make no statements, so that no record can be one');
    if (signer.kind === 'key') {
        const property = `PROMOTION_ENVIRONMENT_${environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
        const rules = [{ kind: 'property', expected: property }];
        return { name, signer, claim: { kind: 'statement', predicateTypes: [resultType], rules }, ...age };
    }
    const { 'signer-ref': _, 'signer-digest': __, 'source-digest': ___, ...kept } = signer.fields;
    const workflow = values['record-workflow'];
    const fields = {
        ...kept,
        ...(workflow !== undefined && { 'signer-workflow': workflow }),
        'deployment-environment': environment,
    };
    const { san, sanPattern, ...rest } = signer;
    const own = workflow === undefined
        ? { ...(san !== undefined && { san }), ...(sanPattern !== undefined && { sanPattern }) }
        : {};
    return {
        name,
        signer: { ...rest, ...own, fields },
        claim: { kind: 'statement', predicateTypes: [summaryType, resultType], rules: [] },
        ...age,
    };
}
/** Without a signature there has to be something else that the bytes are compared with. */
function refuseNothing(values, places) {
    const named = values.evidence !== undefined && places.length > 0;
    if (named || values.bundle !== undefined || values['predicate-type'] !== undefined) {
        throw unusable('it names no signer: give signer-workflow, signer-san, public-key or trust-store');
    }
    const isListed = values.checksums !== undefined || values['expected-digest'] !== undefined;
    if (isListed || (values.predecessors !== undefined && values.ledger !== undefined))
        return;
    throw unusable('it asks for nothing: give a signer and evidence, or at least checksums or expected-digest');
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/judgement.js



/** Ordered: each says everything that the ones before it say. */
const levels = (/* unused pure expression or super */ null && (['none', 'bytes', 'bytes-and-record', 'signed', 'signed-and-promoted']));
function judge({ values, gathered, verification, others }) {
    const verdicts = verification?.verdicts ?? [];
    const checks = [
        ...gathered.checks,
        ...expectedChecks(values, gathered),
        ...verdicts.flatMap(verdict => verdict.checks.map(withFix)),
        ...orderChecks(values.predecessors ?? [], verdicts),
        ...others,
    ];
    const proofs = verdicts.flatMap(({ proof }) => (proof === undefined ? [] : [proof]));
    const isProven = verification === undefined || verification.proven;
    const verified = isProven && checks.length > 0 && checks.every(({ fine }) => fine);
    if (verified)
        return { verified, reason: '', level: levelOf(values, verification), checks, proofs };
    const absent = verdicts.some(({ kind }) => kind === 'no-evidence');
    const isRefused = verdicts.some(({ kind }) => kind === 'refused') ||
        [...gathered.checks, ...others].some(({ fine }) => !fine) ||
        !absent;
    return {
        verified,
        reason: isRefused ? 'ARTIFACT_REFUSED' : 'ARTIFACT_NO_EVIDENCE',
        level: 'none',
        checks,
        proofs,
    };
}
function levelOf({ predecessors }, verification) {
    if (verification === undefined)
        return predecessors === undefined ? 'bytes' : 'bytes-and-record';
    return predecessors === undefined ? 'signed' : 'signed-and-promoted';
}
const raises = {
    none: 'Make the rows above hold first.',
    bytes: 'These bytes are the listed ones. Who listed them, nobody has signed: attest the build (actions/attest, or notation with a key of Key Vault), and name signer-workflow or a key.',
    'bytes-and-record': 'These bytes are the listed ones, and the ledger says where they were. Nobody has signed either: attest the build, and let every environment sign its record.',
    signed: 'The named signer vouches for these bytes. Where they ran before is not asked: name predecessors, once the environments before sign records.',
    'signed-and-promoted': 'The named signer vouches for these bytes, and every environment before for their stay there.',
};
/** Images were compared when they were resolved. */
function expectedChecks(values, { subjects, image }) {
    const expected = values['expected-digest'];
    if (expected === undefined || image !== undefined)
        return [];
    const base = { requirement: 'bytes', name: 'expected-digest' };
    const used = new Set();
    const rows = subjects.map((subject) => {
        const own = subject.digests.map(artifact_digest/* formatDigest */.MO);
        const mine = [...expected.entries()].filter(([, { name }]) => name === undefined || name === subject.name);
        const hits = mine.filter(([, { digest }]) => own.includes(digest));
        for (const [at] of hits)
            used.add(at);
        const named = mine.filter(([, { name }]) => name !== undefined);
        const fine = named.length > 0 ? named.every(each => hits.includes(each)) : hits.length > 0;
        const row = {
            ...base,
            subject: subject.name,
            expected: shown(mine.map(([, { digest }]) => digest)),
            got: own.join(', '),
            looked: 'checked',
        };
        return fine
            ? { ...row, fine }
            : { ...row, fine, fix: 'these are other bytes: take the artifact from the build again' };
    });
    const missing = expected.flatMap(({ digest, name }, at) => used.has(at) || rows.length === 1
        ? []
        : [
            {
                ...base,
                subject: name ?? digest,
                expected: digest,
                got: 'no artifact has it',
                looked: 'checked',
                fine: false,
                fix: 'name the file in artifact-path',
            },
        ]);
    return [...rows, ...missing];
}
function shown(digests) {
    if (digests.length === 0)
        return 'a digest for this artifact';
    return digests.length > 3 ? `one of ${digests.length} digests` : digests.join(' or ');
}
/** Each environment's record was signed after the one before it. */
function orderChecks(predecessors, verdicts) {
    return predecessors.slice(1).flatMap((environment, at) => {
        const before = predecessors[at] ?? '';
        return verdicts
            .filter(({ requirement, proof }) => requirement === recordName(environment) && proof !== undefined)
            .map(({ subject, proof }) => {
            const earlier = verdicts.find(each => each.requirement === recordName(before) && each.subject === subject);
            const [mine, theirs] = [firstTime(proof), firstTime(earlier?.proof)];
            const fine = mine !== undefined && theirs !== undefined && theirs <= mine;
            const row = {
                subject,
                requirement: recordName(environment),
                name: 'order',
                expected: `after ${before}`,
                looked: 'checked',
            };
            const got = mine === undefined || theirs === undefined
                ? 'nobody vouches for the times'
                : new Date(mine).toISOString();
            return fine ? { ...row, got, fine } : { ...row, got, fine, fix: `promote through ${before} first` };
        });
    });
}
function firstTime(proof) {
    return proof === undefined || proof.times.length === 0 ? undefined : Math.min(...proof.times);
}
const good = ['promoted'];
const bad = ['rolled-back', 'revoked', 'stranded'];
/** What an unsigned ledger says of these bytes in an environment: the last word about them counts. */
function ledgerChecks(environment, entries, { subjects }) {
    return subjects.map(subject => {
        const own = subject.digests.map(artifact_digest/* formatDigest */.MO);
        const last = entries.findLast(({ kind, body }) => [...good, ...bad].includes(kind) &&
            typeof body['digest'] === 'string' &&
            own.includes(body['digest']));
        const row = {
            subject: subject.name,
            requirement: recordName(environment),
            name: 'ledger',
            expected: 'promoted',
            looked: 'checked',
        };
        if (last === undefined) {
            return {
                ...row,
                got: 'no entry about these bytes',
                fine: false,
                fix: `promote them into ${environment} first`,
            };
        }
        const got = `${last.kind}, entry ${last.number} of ${last.at} by ${last.by}`;
        return good.includes(last.kind)
            ? { ...row, got, fine: true }
            : { ...row, got, fine: false, fix: `find out why ${environment} went back` };
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/report.js


function headlineOf({ judgement, gathered, isWarning }) {
    const { verified, checks, level } = judgement;
    const count = gathered.subjects.length;
    const what = count === 1 ? (gathered.subjects[0]?.name ?? 'the artifact') : `${count} artifacts`;
    if (verified)
        return `${what} verified: ${words[level]}`;
    const wrong = checks.filter(({ fine }) => !fine);
    const [first] = wrong;
    const why = first === undefined
        ? 'nothing was checked'
        : `${first.name}: expected ${first.expected}, got ${first.got}`;
    const others = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
    return `${isWarning ? 'UNVERIFIED, and let through by on-failure: warn' : 'not verified'}: ${what}: ${why}${others}`;
}
const words = {
    none: 'nothing',
    bytes: 'the bytes are those that are listed; nobody signed the list',
    'bytes-and-record': 'the bytes, and the ledger’s record of the environments before',
    signed: 'signed by whom the policy names',
    'signed-and-promoted': 'signed, and recorded by every environment before',
};
const mostRows = 400;
function documentOf(told) {
    const { judgement, searched, remarks, unreadable } = told;
    const { level, verified } = judgement;
    const sorted = sortedChecks(judgement);
    const hidden = sorted.length - mostRows;
    const notes = [
        ...searched.looked.map(({ place, got }) => `Looked at ${place}: ${got}.`),
        ...unreadable.slice(0, 20).map(({ source, why }) => `Could not read ${source}: ${why}.`),
        ...remarks.map(remark => `Trust: ${remark}.`),
        ...(hidden > 0 ? [`${hidden} more rows are not shown; the output checks-file has them all.`] : []),
        `Level: ${level}. ${raises[level]}`,
    ];
    const blocks = [
        { kind: 'heading', text: verified ? 'Verified' : 'Not verified' },
        { kind: 'paragraph', text: headlineOf(told) },
        {
            kind: 'table',
            columns: ['', 'Subject', 'Demand', 'Check', 'Expected', 'Got', 'Where', 'What to do'],
            rows: sorted.slice(0, mostRows).map(rowOf),
        },
        { kind: 'list', entries: notes },
    ];
    return blocks;
}
/** What does not hold stands first. */
function sortedChecks({ checks }) {
    return [...checks.filter(({ fine }) => !fine), ...checks.filter(({ fine }) => fine)];
}
function rowOf(check) {
    const mark = check.fine ? 'ok' : check.looked === 'checked' ? 'NO' : 'UNKNOWN';
    const { subject, requirement, name, expected, got, evidence, fix } = check;
    return [mark, cut(subject), requirement, name, cut(expected), cut(got), evidence ?? '', fix ?? ''];
}
/** A digest is known by its beginning; the outputs have it whole. */
function cut(text) {
    return text.replace(/\b(sha(?:256|384|512):[0-9a-f]{12})[0-9a-f]{28,}/g, '$1…');
}
function findingsOf({ judgement }) {
    return sortedChecks(judgement)
        .slice(0, mostRows)
        .map(({ subject, requirement, evidence, ...finding }) => ({
        ...finding,
        name: `${subject}: ${requirement}: ${finding.name}`,
    }));
}
function outputsOf(told, kept) {
    const { judgement, gathered, running } = told;
    const { proofs, verified, reason, level } = judgement;
    const [first] = gathered.subjects;
    const [proof] = proofs;
    const digest = gathered.image?.digest ?? (first?.digests[0] && (0,artifact_digest/* formatDigest */.MO)(first.digests[0])) ?? '';
    const failed = judgement.checks.filter(({ fine }) => !fine);
    return {
        verified: String(verified),
        reason,
        level,
        digest: gathered.subjects.length === 1 || gathered.image !== undefined ? digest : '',
        reference: gathered.image?.reference ?? '',
        'media-type': gathered.image?.mediaType ?? '',
        signer: proof === undefined ? '' : JSON.stringify(report_signerOf(proof.signer)),
        'predicate-type': proof?.predicateType ?? '',
        predicate: proof?.predicate === undefined ? '' : bounded(JSON.stringify(proof.predicate)),
        trust: proof?.trust === undefined ? '' : JSON.stringify(proof.trust),
        'failed-checks': bounded(JSON.stringify(failed.slice(0, 50))),
        running,
        'evidence-file': kept.evidence ?? '',
        'digests-file': kept.digests ?? '',
        'checks-file': kept.checks ?? '',
    };
}
/** Outputs travel through the host's own limits; the files hold everything. */
function bounded(text) {
    return text.length <= 262_144 ? text : '';
}
function report_signerOf(signer) {
    return { ...signer };
}
/** The evidence that was used, one document per line, to be verified again where nothing can be fetched. */
function evidenceLines(proofs) {
    const lines = proofs.map(({ bytes }) => {
        const text = new TextDecoder().decode(bytes);
        return isJsonText(text) ? JSON.stringify(JSON.parse(text)) : undefined;
    });
    return [...new Set(lines.filter(line => line !== undefined))].map(line => `${line}\n`).join('');
}
function isJsonText(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        // COSE: it has no line of text, and is left to the file it came from.
        return false;
    }
}
/** In the form of sha256sum, with what its escapes are for. */
function report_digestLines({ subjects }) {
    return subjects.flatMap(({ name, digests }) => digests.map(({ hex }) => line(hex, name))).join('');
}
function line(hex, name) {
    if (!/[\\\n\r]/.test(name))
        return `${hex}  ${name}\n`;
    const escaped = name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
    return `\\${hex}  ${escaped}\n`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/running.js

/** The arm that was named, or the one that users come to by default. */
function runningIn(live, candidate, gathered) {
    const arm = candidate === undefined || candidate === 'idle'
        ? live.arms.find(({ isDefault }) => isDefault)
        : armCalled(live, candidate);
    if (arm === undefined)
        return { arm: candidate ?? 'default', answer: 'unknowable', got: 'there is no such arm' };
    if (arm.contradiction)
        return { arm: arm.name, answer: 'unknowable', got: 'two digests that differ' };
    if (arm.digest === undefined)
        return { arm: arm.name, answer: 'unknowable', got: whyUnknown(arm) };
    const known = [
        ...gathered.subjects.flatMap(({ digests }) => digests.map(artifact_digest/* formatDigest */.MO)),
        gathered.image?.digest,
    ];
    return { arm: arm.name, answer: known.includes(arm.digest) ? 'same' : 'different', got: arm.digest };
}
function armCalled({ arms }, name) {
    return arms.find(each => each.name.toLowerCase() === name.toLowerCase());
}
function whyUnknown({ builds, unknown }) {
    const texts = builds.map(({ text }) => text);
    if (texts.length > 0)
        return `${texts.join(', ')}: a tag or an address, which names no bytes`;
    return unknown[0] ?? 'nothing that names a build';
}
function runningCheck({ arm, answer, got }, isDemand, gathered) {
    const [first] = gathered.subjects;
    const expected = gathered.image?.digest ?? (first?.digests[0] ? (0,artifact_digest/* formatDigest */.MO)(first.digests[0]) : 'a digest');
    const row = {
        subject: first?.name ?? '',
        requirement: 'what runs',
        name: arm,
        expected,
        got: `${answer}: ${got}`,
    };
    if (answer === 'same')
        return { ...row, looked: 'checked', fine: true };
    if (!isDemand)
        return { ...row, looked: 'checked', fine: true, expected: 'told, not demanded' };
    const fix = 'place the verified artifact there, by digest';
    return answer === 'different'
        ? { ...row, looked: 'checked', fine: false, fix }
        : { ...row, looked: 'could-not-look', fine: false, fix };
}

;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact.js







const outputs = {
    verified: '`true` only when every check of every subject held.',
    reason: 'Why it was not verified: `ARTIFACT_REFUSED`, `ARTIFACT_NO_EVIDENCE`, or the code of the fault that `on-failure: warn` let pass; empty when it was.',
    level: 'What was proven: `bytes`, `bytes-and-record`, `signed`, `signed-and-promoted`, or `none`.',
    digest: 'The digest of the artifact when there is one, `sha256:…`; of an image, the one that was named.',
    reference: 'The image by its digest, as the next step should use it.',
    'media-type': 'The media type of the image.',
    signer: 'Who signed, as JSON.',
    'predicate-type': 'The type of the claim that was used.',
    predicate: 'That claim, as JSON.',
    trust: 'Which trusted root decided, with its SHA-256, as JSON.',
    'failed-checks': 'The rows of the table that did not hold, as JSON.',
    running: 'What the target runs now: `same`, `different` or `unknowable`; empty when not asked.',
    'evidence-file': 'The bundles that were used, as JSON Lines, for the next environment.',
    'digests-file': 'Every digest, in the form of sha256sum.',
    'checks-file': 'Every row of the table, as JSON.',
};
const verifyArtifact = (0,step/* defineStep */.o)()({
    name: 'verify-artifact',
    title: 'Verify artifact',
    summary: 'Prove that these bytes are the ones that were built by whom you trust, and passed the environments before.',
    about: [
        'Takes files, images or digests, finds the evidence about them (bundles of Sigstore, attestations on GitHub, referrers in a registry, signatures of the Notary Project), and checks it against your policy: whose signature, over which claim, by when. It compares checksum files and expected digests, asks for the records of the environments before, and shows every check of every artifact in one table.',
        'Nothing found is a failure: no match, no evidence, an unreadable bundle and a network error never pass. It works without a network when bundle and trusted root are at hand, and it changes nothing.',
    ],
    inputs: verifyInputs,
    rules: verifyRules,
    outputs,
    needs: ['artifact', 'running', 'ledger'],
    examples: [
        {
            title: 'Is this package the one that our release workflow built?',
            values: {
                'artifact-path': 'app.zip',
                'github-repository': 'octo/app',
                'signer-workflow': 'octo/app/.github/workflows/release.yml',
                'source-ref': 'refs/heads/main',
            },
        },
        {
            title: 'Was this image built by us, and did it pass staging?',
            values: {
                image: `registry.example.com/octo/app@sha256:${'0'.repeat(64)}`,
                'signer-workflow': 'octo/app/.github/workflows/release.yml',
                predecessors: 'staging',
            },
        },
        {
            title: 'Nothing is signed yet: are these at least the bytes that the build listed?',
            values: { 'artifact-path': 'dist', checksums: 'dist/SHA256SUMS', 'checksums-mode': 'exact' },
        },
    ],
    async look(ports, values) {
        try {
            return await lookAt(ports, values);
        }
        catch (thrown) {
            const fault = (0,fault_fault/* asFault */.P)(thrown);
            const mayPass = fault.class === 'refused' || (fault.class === 'world' && fault.code !== 'CANCELLED');
            if (values['on-failure'] === 'fail' || !mayPass)
                throw fault;
            // Asked for: the job goes on, and everything that is said says that nothing was proven.
            const row = {
                subject: 'the artifact',
                requirement: 'look',
                name: fault.code,
                expected: 'an answer',
                got: fault.message,
                fix: fault.hint,
                looked: 'could-not-look',
                fine: false,
            };
            const judgement = {
                verified: false,
                reason: 'ARTIFACT_REFUSED',
                level: 'none',
                checks: [row],
                proofs: [],
            };
            const told = { ...nothing, judgement, isWarning: true };
            const none = { evidence: undefined, digests: undefined, checks: undefined };
            return sightOf(told, { ...outputsOf(told, none), reason: fault.code });
        }
    },
});
const nothing = {
    gathered: { subjects: [], checks: [], candidates: [] },
    searched: { candidates: [], looked: [] },
    remarks: [],
    unreadable: [],
    running: '',
};
async function lookAt(ports, values) {
    const desk = ports.artifact;
    const { wanted, places } = policyOf(values);
    const gathered = await desk.gather(values);
    const searched = await desk.search(places, values, gathered);
    const isSigned = wanted.length > 0;
    const trusted = isSigned ? await desk.requirements(wanted, values) : { requirements: [], remarks: [] };
    const verification = isSigned
        ? await desk.verify({
            subjects: gathered.subjects,
            candidates: searched.candidates,
            requirements: trusted.requirements,
            now: desk.now(),
        })
        : undefined;
    const recorded = isSigned ? [] : await ledgerRows(ports, values, gathered);
    const running = await whatRuns(ports, values, gathered);
    const judgement = judge({ values, gathered, verification, others: [...recorded, ...running.checks] });
    const told = {
        judgement,
        gathered,
        searched,
        remarks: trusted.remarks,
        unreadable: verification?.unreadable ?? [],
        isWarning: values['on-failure'] === 'warn',
        running: running.answer,
    };
    return sightOf(told, outputsOf(told, await keepAll(desk, told, values)));
}
function sightOf(told, given) {
    const passes = told.judgement.verified || told.isWarning;
    return {
        outcome: passes ? 'passed' : 'refused',
        ...(!passes && {
            code: told.judgement.reason === 'ARTIFACT_NO_EVIDENCE' ? told.judgement.reason : 'ARTIFACT_REFUSED',
        }),
        headline: headlineOf(told),
        findings: findingsOf(told),
        outputs: given,
        document: documentOf(told),
    };
}
async function ledgerRows({ ledger }, values, gathered) {
    const rows = [];
    for (const environment of values.predecessors ?? []) {
        const service = values.service ?? '';
        const entries = ledger === undefined || service === '' ? [] : await ledger.read({ service, environment });
        rows.push(...ledgerChecks(environment, entries, gathered));
    }
    return rows;
}
async function whatRuns({ running }, values, gathered) {
    const mode = values['compare-running'];
    if (mode === 'off')
        return { checks: [], answer: '' };
    if (running === undefined) {
        const row = {
            subject: '',
            requirement: 'what runs',
            name: 'target',
            expected: 'a target',
            got: 'none was named',
            fix: 'set target and its coordinates',
            looked: 'could-not-look',
            fine: false,
        };
        return { checks: [row], answer: 'unknowable' };
    }
    const seen = runningIn(await running.read(), values.candidate, gathered);
    return { checks: [runningCheck(seen, mode === 'must-be-same', gathered)], answer: seen.answer };
}
async function keepAll(desk, { judgement, gathered }, values) {
    const lines = evidenceLines(judgement.proofs);
    return {
        evidence: lines === '' ? undefined : await desk.keep('evidence.jsonl', () => lines, values['evidence-file']),
        digests: await desk.keep('digests.txt', () => report_digestLines(gathered)),
        checks: await desk.keep('checks.json', () => JSON.stringify(judgement.checks)),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/all.js
// Every step, in the order of the documentation.


const allSteps = [steps_status/* status */.h, verifyArtifact];


/***/ }),

/***/ 88457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ identityInputs),
/* harmony export */   hE: () => (/* binding */ ledgerInputs),
/* harmony export */   oV: () => (/* binding */ streamInputs)
/* harmony export */ });
/* unused harmony exports authKinds, cloudNames */
/* harmony import */ var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
// Inputs that several steps share, declared once. Identity differs by host: each host offers its own part.


const guid = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
    expected: 'an id of the form 00000000-0000-0000-0000-000000000000',
});
const tenantName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/,
    expected: 'the id or the domain of a tenant',
});
const plainName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
    expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const ownHosts = ['github', 'terminal'];
const authKinds = ['oidc', 'azure-cli', 'managed-identity', 'secret', 'service-connection'];
const cloudNames = ['public', 'us-government', 'china'];
const identityInputs = {
    'azure-subscription': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceConnection */ .Qt)(), 'The service connection that signs in to Azure.', {
        label: 'Azure service connection',
    })),
    'client-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(guid, 'The application (client) id of the identity that signs in.')),
    'tenant-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(tenantName, 'The tenant of the identity.')),
    'subscription-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(guid, 'The subscription of the resources. Default: that of the service connection, of the resource id, or of the Azure CLI.'),
    'client-secret': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)(), 'A client secret, where nothing better is possible. OIDC needs none.')),
    auth: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(authKinds), 'How to sign in. Default: `oidc` on GitHub when `client-id` is given, the service connection on Azure Pipelines, else the Azure CLI.'),
    cloud: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(cloudNames), 'public', 'The Azure cloud.'),
};
const streamInputs = {
    service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(plainName, 'The service, as the ledger knows it. Default: the name of the app.'),
    environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(plainName, 'production', 'The environment, as the ledger knows it.'),
};
const ledgerInputs = {
    ledger: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(
    // No shell expands a tilde behind `file:`, and a host behind two slashes is no folder.
    (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /^file:(?!~|\/\/[^/]).+$/, expected: '`file:` and the path of a folder, without `~`' }), 'Where what happened is kept: `file:` and the path of a folder, without `~`. Absent: nothing is read.'),
};


/***/ }),

/***/ 83399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/step/step.js
var step = __webpack_require__(68264);
// EXTERNAL MODULE: ./lib/shared/traffic/kinds.js
var kinds = __webpack_require__(21404);
// EXTERNAL MODULE: ./lib/shared/steps/groups.js
var groups = __webpack_require__(88457);
// EXTERNAL MODULE: ./lib/shared/traffic/split.js
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/steps/status-report.js

function statusHeadline({ live, candidate }) {
    const shares = live.arms
        .filter(({ share, isDefault }) => isDefault || share !== 0)
        .map(({ name, share }) => `${name} ${(0,split/* formatPercent */.l)(share)}`);
    const next = candidate === undefined ? '' : `; candidate ${candidate}`;
    return `${shares.join(', ')}${next}${live.busy === undefined ? '' : `; ${live.busy}`}`;
}
function statusFindings({ live, candidate, ledger }) {
    return [
        ...live.arms.flatMap(armFindings),
        ...live.remarks.map(remark => checked('split', 'rules that say what they do', remark)),
        ...(live.busy === undefined ? [] : [checked('busy', 'nothing under way', live.busy)]),
        ...(candidate === undefined && live.idle.length !== 1 ? [idleFinding(live)] : []),
        ...(ledger === undefined ? [noLedger] : []),
    ];
}
const noLedger = {
    name: 'ledger',
    looked: 'could-not-look',
    fine: false,
    expected: 'a ledger',
    got: 'none was given',
    fix: 'set the input ledger',
};
function checked(name, expected, got, fix) {
    return { name, looked: 'checked', fine: false, expected, got, ...(fix !== undefined && { fix }) };
}
function armFindings(arm) {
    const unknown = arm.unknown.map((got) => ({
        name: arm.name,
        looked: 'could-not-look',
        fine: false,
        expected: 'a readable arm',
        got,
    }));
    if (arm.contradiction) {
        const fix = 'find out who changed it, and place the artifact again';
        return [...unknown, checked(arm.name, 'one digest', 'image and setting name different digests', fix)];
    }
    if (arm.digest !== undefined)
        return unknown;
    const got = arm.builds.length === 0 ? 'nothing that names a build' : arm.builds.map(({ text }) => text).join(', ');
    const fix = 'place artifacts by digest; a tag does not identify bytes';
    return [...unknown, checked(arm.name, 'a build known by its digest', got, fix)];
}
function idleFinding({ arms, idle }) {
    const expected = 'exactly one idle arm';
    if (arms.length === 1)
        return checked('candidate', expected, 'there is only one arm', 'create a second one');
    const got = idle.length === 0 ? 'no arm is idle' : `${idle.length} arms are idle: ${idle.join(', ')}`;
    return checked('candidate', expected, got, 'name the candidate');
}
function statusDocument(seen) {
    const { live } = seen;
    const blocks = [
        { kind: 'heading', text: `${seen.stream.service} in ${seen.stream.environment}` },
        { kind: 'paragraph', text: statusHeadline(seen) },
        {
            kind: 'table',
            columns: ['Arm', 'Share', 'State', 'Build', 'Address'],
            rows: live.arms.map(arm => [
                roleOf(arm, seen),
                (0,split/* formatPercent */.l)(arm.share),
                arm.state,
                arm.builds.map(buildText).join('\n') || 'unknown',
                arm.address?.host ?? '',
            ]),
        },
        ledgerBlock(seen),
    ];
    // That no ledger was given stands above already.
    const findings = statusFindings(seen).filter(finding => finding !== noLedger);
    if (findings.length > 0) {
        blocks.push({
            kind: 'list',
            entries: findings.map(({ name, got, fix }) => `${name}: ${got}${fix === undefined ? '' : ` (${fix})`}`),
        });
    }
    return blocks;
}
function roleOf({ name }, { live, candidate }) {
    if (name === candidate)
        return `${name} (candidate)`;
    return live.idle.includes(name) ? `${name} (idle)` : name;
}
function buildText({ source, text }) {
    // Whole digests stand in the outputs; a table is for eyes.
    const short = text.replace(/[0-9a-f]{32,}/g, hex => `${hex.slice(0, 12)}…`);
    return source === 'digest-setting' ? `placed ${short}` : short;
}
function ledgerBlock({ ledger, last, stream }) {
    if (ledger === undefined)
        return { kind: 'paragraph', text: 'Ledger: none was given.' };
    if (last === undefined) {
        return {
            kind: 'paragraph',
            text: `Ledger: no entry for ${stream.service}/${stream.environment} in ${ledger}.`,
        };
    }
    const { number, kind, at, by, body } = last;
    return {
        kind: 'table',
        columns: ['Last ledger entry', 'When', 'By', 'What'],
        rows: [
            [
                `${number} ${kind}`,
                at,
                by,
                Object.entries(body)
                    .map(([name, value]) => `${name}=${value}`)
                    .join('\n'),
            ],
        ],
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/status.js
// status: what runs where, who gets how much of it, and what the ledger says. It changes nothing.





const inputs = { ...kinds/* targetInputs */.lY, ...groups/* identityInputs */.g_, ...groups/* ledgerInputs */.hE, ...groups/* streamInputs */.oV };
const outputs = {
    split: 'The share of each arm in percent, as JSON: `{"production":90,"staging":10}`.',
    arms: 'What is known of each arm, as JSON: name, share, state, address, builds, digest.',
    candidate: 'The candidate arm: the one named, or the idle one when there is exactly one.',
    idle: 'The arms without traffic, parted by commas.',
    'stable-digest': 'The digest that production runs; empty when that cannot be told for certain.',
    'candidate-digest': 'The digest in the candidate arm; empty when that cannot be told for certain.',
    busy: 'What is under way that forbids changes, in words; empty when nothing is.',
    'last-entry': 'The last entry of the ledger for this service and environment, as JSON; empty when there is none.',
};
const status_status = (0,step/* defineStep */.o)()({
    name: 'status',
    title: 'Status',
    summary: 'Show the live split of an app, what runs in each arm, and the last ledger entry.',
    about: [
        'Reads the live split of the target, the build in each arm and the last entry of the ledger, and shows them side by side in the log, the summary and the outputs. Use it before a promotion, in a schedule, or when somebody asks what is running.',
        'It is read-only: it sends no request that changes anything.',
    ],
    inputs,
    rules: kinds/* targetRules */.ZF,
    outputs,
    needs: ['target', 'ledger'],
    examples: [
        {
            title: 'What runs in production?',
            values: { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' },
        },
        {
            title: 'Which slot would take the next version, and what did the last promotion do?',
            values: {
                target: 'app-service',
                'resource-group': 'rg-prod',
                app: 'payments',
                candidate: 'idle',
                ledger: 'file:ledger',
            },
        },
    ],
    async look({ target, ledger }, values) {
        const live = await target.read();
        const candidate = candidateOf(live, values.candidate);
        const stream = { service: values.service ?? appName(live), environment: values.environment };
        const entries = await ledger?.read(stream);
        const seen = { live, candidate, stream, ledger: ledger?.name, last: entries?.at(-1) };
        return {
            outcome: 'passed',
            headline: statusHeadline(seen),
            findings: statusFindings(seen),
            outputs: outputsOf(seen),
            document: statusDocument(seen),
        };
    },
});
/** An arm by name must exist. `idle` is only an answer when there is exactly one. */
function candidateOf(live, wanted) {
    if (wanted === undefined || wanted === 'idle')
        return live.idle.length === 1 ? live.idle[0] : undefined;
    // Where rules name every arm a candidate may have become the default one; production of App Service has none.
    const others = live.arms.filter(({ isDefault, hasRule }) => !isDefault || hasRule).map(({ name }) => name);
    const found = others.find(name => name.toLowerCase() === wanted.toLowerCase());
    if (found !== undefined)
        return found;
    throw new fault/* Fault */.v('TARGET_NOT_FOUND', `the candidate ${wanted} does not exist`, {
        facts: { existing: others.join(', ') || 'none', resource: live.resource },
        hint: others.length === 0 ? 'create a slot first' : 'name one of the slots that exist, or idle',
    });
}
function appName(live) {
    return live.resource.split('/').at(-1) ?? live.resource;
}
function outputsOf({ live, candidate, last }) {
    const digestOf = (name) => live.arms.find(arm => arm.name === name)?.digest ?? '';
    return {
        split: JSON.stringify(live.split),
        arms: JSON.stringify(live.arms.map(({ address, ...arm }) => ({ ...arm, address: address?.href ?? '' }))),
        candidate: candidate ?? '',
        idle: live.idle.join(','),
        'stable-digest': digestOf(live.arms.find(({ isDefault }) => isDefault)?.name),
        'candidate-digest': digestOf(candidate),
        busy: live.busy ?? '',
        'last-entry': last === undefined ? '' : JSON.stringify(last),
    };
}


/***/ }),

/***/ 21404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ coordinates),
/* harmony export */   ZF: () => (/* binding */ targetRules),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   w1: () => (/* binding */ namingInputs),
/* harmony export */   xV: () => (/* binding */ targetKinds)
/* harmony export */ });
/* unused harmony export usualAppServiceOptions */
/* harmony import */ var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
/* harmony import */ var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
// The kinds of target and the coordinates that name one: once, for the steps' inputs and for the policy.



const targetKinds = ['app-service', 'container-apps', 'traffic-manager'];
const resourceGroupName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u,
    expected: 'the name of a resource group',
});
const appName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
    expected: 'the name of an app, 2 to 60 letters, digits or hyphens',
});
const profileName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
    expected: 'the name of a profile, 1 to 63 letters, digits or hyphens',
});
const resourceId = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^\/subscriptions\/[^/\s]+\/./i,
    expected: 'a resource id that starts with /subscriptions/',
});
const armName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[^/\\<>*%&:?#\p{Z}\p{Cf}]([^/\\<>*%&:?#\p{Zl}\p{Zp}\p{Cf}]{0,258}[^/\\<>*%&:?#\p{Z}\p{Cf}])?$/u,
    expected: '`idle`, or the name of a slot, a revision or an endpoint',
});
const targetInputs = {
    target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(targetKinds), 'What splits the traffic.', { label: 'Target' }),
    'resource-group': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(resourceGroupName, 'The resource group of the app or profile.', {
        label: 'Resource group',
        pick: { dataSource: 'AzureResourceGroups' },
    }),
    app: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(appName, 'The name of the app: of App Service, or of Container Apps.', {
        label: 'App',
        visibleWhen: 'target != traffic-manager',
        pick: { dataSource: 'AzureRMWebAppNames' },
    }),
    profile: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(profileName, 'The name of the Traffic Manager profile.', {
        label: 'Profile',
        visibleWhen: 'target = traffic-manager',
    }),
    'resource-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(resourceId, 'The full resource id of the app or profile, instead of `resource-group` and `app` or `profile`.'),
    candidate: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(armName, 'The slot, revision or endpoint that holds, or will hold, the new version: its name, or `idle` for the only one without traffic.', {
        label: 'Candidate',
        pick: {
            dataSource: 'AzureRMWebAppSlotsId',
            parameters: { WebAppName: '$(app)', ResourceGroupName: '$(resourceGroup)' },
            resultTemplate: '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}',
        },
    }),
};
const targetRules = [
    (0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .exactlyOneOf */ .Og)('app', 'profile', 'resource-id'),
    (0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .needs */ .eN)('app', 'resource-group'),
    (0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .needs */ .eN)('profile', 'resource-group'),
];
/** The inputs that name a resource of one kind only. */
const namingInputs = ['app', 'profile'];
const coordinates = {
    'app-service': {
        namedBy: 'app',
        resourceType: 'Microsoft.Web/sites',
        candidate: (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}$/,
            expected: '`idle` or the name of a slot',
        }),
    },
    'container-apps': {
        namedBy: 'app',
        resourceType: 'Microsoft.App/containerApps',
        candidate: (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            pattern: /^(idle|[a-z][a-z0-9-]{0,31}--[a-z0-9-]{1,51})$/i,
            expected: '`idle` or the name of a revision, such as `payments--v2`',
        }),
    },
    'traffic-manager': {
        namedBy: 'profile',
        resourceType: 'Microsoft.Network/trafficManagerProfiles',
        candidate: (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /^.{1,260}$/u, expected: '`idle` or the name of an endpoint' }),
    },
};
const usualAppServiceOptions = { allowDifferent: [], nonHttp: 'refuse' };


/***/ }),

/***/ 44515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ formatPercent),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
// Shares of traffic. A split is whole when its shares sum to 100.
/** Percentages come from services as floating point numbers; a thousandth is noise. */
const noise = 0.001;
function isWhole(split) {
    const shares = Object.values(split);
    const sum = shares.reduce((total, share) => total + share, 0);
    return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}
function formatPercent(share) {
    return `${Number(share.toFixed(3))} %`;
}


/***/ }),

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ paceFrom),
/* harmony export */   TN: () => (/* binding */ clockFrom),
/* harmony export */   dQ: () => (/* binding */ realClock)
/* harmony export */ });
/* unused harmony export speedVariable */
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
// The real clock, and the same one run faster against a playground. Everything that tells the time or waits is given
// one of them, or a stepped one in the tests.

/** Timers of Node fire at once when asked for more than this. */
const longestTimer = 2_147_483_647;
const realClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        signal?.throwIfAborted();
        for (let left = milliseconds; left > 0; left -= longestTimer) {
            await timer(Math.min(left, longestTimer), signal);
        }
    },
};
const speedVariable = 'AZURE_PROMOTE_SPEED';
/** Real, unless the environment asks for a faster one; whether it may is asked when the time is. */
function clockFrom(environment) {
    if (!isAsked(environment))
        return realClock;
    const startedAt = Date.now();
    let known;
    const pace = () => {
        known ??= paceFrom(environment, startedAt) ?? { speed: 1, anchor: startedAt };
        return known;
    };
    return {
        now() {
            const { speed, anchor } = pace();
            return Math.round(anchor + (Date.now() - anchor) * speed);
        },
        async sleep(milliseconds, signal) {
            await realClock.sleep(Math.ceil(milliseconds / pace().speed), signal);
        },
    };
}
/** Undefined for real time. Refuses a pace that cannot be read, and any pace without a playground on this machine. */
function paceFrom(environment, startedAt = Date.now()) {
    if (!isAsked(environment))
        return undefined;
    const given = environment[speedVariable] ?? '';
    const [, speed = '', since] = /^(\d{1,4}(?:\.\d{1,3})?)(?:@(.+))?$/.exec(given) ?? [];
    const pace = { speed: Number(speed), anchor: since === undefined ? startedAt : Date.parse(since) };
    if (!(pace.speed >= 1 && pace.speed <= fastest) || Number.isNaN(pace.anchor)) {
        throw refused(`${JSON.stringify(given.slice(0, 60))} is not a speed from 1 to ${fastest}`);
    }
    if (!loopback.test(environment['AZURE_PROMOTE_PLAYGROUND'] ?? '')) {
        throw refused('time runs faster against a playground on this machine only');
    }
    return pace;
}
const fastest = 1_000;
/** The transport looks closer at the whole address; this is about what must never be hurried. */
const loopback = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?\/?$/i;
function isAsked(environment) {
    const given = environment[speedVariable];
    return given !== undefined && given !== '';
}
function refused(why) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('PLAYGROUND_REFUSED', `${speedVariable} is refused: ${why}`, {
        facts: { expected: '60, or 60@2026-01-05T09:00:00.000Z as the playground prints it' },
        hint: `unset ${speedVariable}, or export all that the playground printed`,
    });
}
function timer(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const wake = () => {
            signal?.removeEventListener('abort', stop);
            resolve();
        };
        const stop = () => {
            clearTimeout(timeout);
            reject(signal?.reason);
        };
        const timeout = setTimeout(wake, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 63934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/report/markdown.js
function toMarkdown(document) {
    return `${document.map(blockMarkdown).join('\n\n')}\n`;
}
function blockMarkdown(block) {
    switch (block.kind) {
        case 'heading':
            return `### ${inline(block.text)}`;
        case 'paragraph':
            return inline(block.text);
        case 'list':
            return block.entries.map(entry => `- ${inline(entry)}`).join('\n');
        case 'code':
            return fenced(block.text);
        case 'table':
            return [row(block.columns), delimiter(block.columns.length), ...block.rows.map(row)].join('\n');
        default:
            return block;
    }
}
function row(cells) {
    return `| ${cells.map(inline).join(' | ')} |`;
}
function delimiter(columns) {
    return `|${' --- |'.repeat(columns)}`;
}
// In this order: what comes first must not change what a later one puts in.
const replacements = [
    [/[\\`*_[\]~#]/g, '\\$&'],
    [/&/g, '&amp;'],
    [/</g, '&lt;'],
    [/>/g, '&gt;'],
    [/\|/g, '&#124;'],
    // GitHub takes what stands between dollars for a formula.
    [/\$/g, '&#36;'],
    // A blank of no width keeps mentions, addresses and links from being found; a reader sees no difference.
    [/@/g, '@&#8203;'],
    [/:(?=\/\/)/g, ':&#8203;'],
    [/www(?=\.)/gi, '$&&#8203;'],
    // What begins a list or underlines a heading; four blanks would begin a block of code.
    [/^\s+/, ''],
    [/^[+=-]/, '\\$&'],
    [/^(\d{1,9})(?=[.)])/, '$1\\'],
    [/\r\n|\r|\n/g, '<br>'],
];
/** Nothing in it opens a link, a mention, a tag, emphasis or another cell. Line breaks stay visible. */
function inline(text) {
    return replacements.reduce((safe, [pattern, replacement]) => safe.replace(pattern, replacement), text);
}
/** A fence longer than any run of backticks inside. */
function fenced(text) {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/shared/report/text.js
function toText(document) {
    return document.flatMap((block, at) => (at === 0 ? blockLines(block) : ['', ...blockLines(block)]));
}
function blockLines(block) {
    switch (block.kind) {
        case 'heading':
            return [block.text, '-'.repeat(width(block.text))];
        case 'paragraph':
            return block.text.split('\n');
        case 'list':
            return block.entries.flatMap(entry => `- ${entry.replaceAll('\n', '\n  ')}`.split('\n'));
        case 'code':
            return block.text.split('\n').map(line => `    ${line}`);
        case 'table':
            return tableLines(block);
        default:
            return block;
    }
}
/** Columns as wide as their widest line; a cell may have several lines. */
function tableLines({ columns, rows }) {
    const cells = [columns, ...rows].map(row => row.map(cell => cell.split('\n')));
    const widths = columns.map((_, at) => widest(cells.flatMap(row => row[at] ?? [])));
    const lines = cells.map(row => rowLines(row, widths));
    return [...(lines[0] ?? []), widths.map(wide => '-'.repeat(wide)).join('  '), ...lines.slice(1).flat()];
}
function rowLines(row, widths) {
    const height = Math.max(...row.map(cell => cell.length));
    return Array.from({ length: height }, (_, line) => widths
        .map((wide, at) => {
        const text = row[at]?.[line] ?? '';
        return text + ' '.repeat(wide - width(text));
    })
        .join('  ')
        .trimEnd());
}
/** One by one: a call takes only so many values at once. */
function widest(lines) {
    return lines.reduce((most, line) => Math.max(most, width(line)), 0);
}
/** Code points, so that most letters and signs count as one. */
function width(text) {
    return [...text].length;
}

// EXTERNAL MODULE: ./lib/shared/step/input.js
var step_input = __webpack_require__(26316);
// EXTERNAL MODULE: ./lib/shared/step/outcome.js
var outcome = __webpack_require__(41604);
// EXTERNAL MODULE: ./lib/shared/step/read.js
var read = __webpack_require__(4290);
// EXTERNAL MODULE: ./lib/shared/step/secret.js
var secret = __webpack_require__(85062);
;// CONCATENATED MODULE: ./lib/shared/wiring/run.js
// Runs a step on a host, from raw inputs to its result. The only catch that ends a run.







async function runStep(step, surroundings) {
    const { host } = surroundings;
    host.save('step', step.name);
    const ending = await look(step, surroundings).catch(thrown => endingOf(step, (0,fault/* asFault */.P)(thrown), host));
    host.save('outcome', ending.outcome);
    await host.finish(ending);
    return ending;
}
async function look(step, surroundings) {
    const { host } = surroundings;
    maskSecrets(step, host);
    const raw = { host: host.name, get: offered(step, host), parsers: await parsersFor(step, host) };
    const values = (0,read/* readInputs */.K)(step.inputs, step.rules, raw);
    // Everything heavy comes after this line: a typing mistake is answered at once.
    const { makePorts } = await __webpack_require__.e(/* import() */ 8675).then(__webpack_require__.bind(__webpack_require__, 88675));
    const ports = await makePorts(step.needs, { ...surroundings, raw });
    const sight = await step.look(ports, values);
    await show(sight, host);
    const { outcome, headline, code } = sight;
    return { step: step.name, outcome, headline, ...(code !== undefined && { code }) };
}
/** An input that this host does not offer is absent there, whatever its variable holds. */
function offered(step, host) {
    return name => {
        const input = step.inputs[name];
        return input !== undefined && (0,step_input/* offeredOn */.Rk)(input, host.name) ? host.raw(name) : undefined;
    };
}
function maskSecrets(step, host) {
    for (const [name, input] of Object.entries(step.inputs)) {
        const given = input.kind.name === 'secret' ? host.raw(name) : undefined;
        if (given !== undefined && given !== '')
            host.mask(new secret/* Secret */.z(given));
    }
}
async function parsersFor(step, host) {
    const present = Object.entries(step.inputs).some(([name, input]) => input.kind.name === 'structured' && host.raw(name) !== undefined);
    if (!present)
        return {};
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return {
        yaml: text => {
            const document = parseDocument(text, { prettyErrors: true });
            // A warning, such as a tag that nobody knows, would be printed by the parser past the host.
            const problem = document.errors[0] ?? document.warnings[0];
            if (problem !== undefined)
                throw problem;
            return document.toJS({ maxAliasCount: 100 });
        },
    };
}
async function show(sight, host) {
    for (const line of toText(sight.document))
        host.log.info(line);
    for (const [name, value] of Object.entries(sight.outputs))
        host.output(name, value);
    await host.summary(toMarkdown(sight.document));
}
function endingOf(step, fault, host) {
    if (fault.class === 'ours' && fault.cause instanceof Error)
        host.log.debug(fault.cause.stack ?? fault.cause.message);
    return { step: step.name, outcome: (0,outcome/* outcomeOf */.sG)(fault.class), headline: fault.message, fault };
}


/***/ })

};
