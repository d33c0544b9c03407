export const several = {
180:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  parsed),
Y: () => (  dockerCredential)
});
var _step_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);
const refreshUser = '<token>';
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
async function dockerCredential(registry, config, helper) {
const keys = registry === 'docker.io' ? dockerHubKeys : [registry, `https://${registry}`, `https://${registry}/v2/`];
const name = helperFor(keys, config);
if (name !== undefined) {
const printed = await helper(name, registry === 'docker.io' ? (dockerHubKeys[0] ?? '') : registry);
const found = printed === undefined ? undefined : helperAnswer(printed, name);
if (found !== undefined)
return found;
}
const auths = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(config['auths']) ? config['auths'] : {};
for (const key of keys) {
const entry = auths[key];
const found = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(entry) ? entryOf(entry) : undefined;
if (found !== undefined)
return found;
}
return undefined;
}
function helperFor(keys, config) {
const helpers = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(config['credHelpers']) ? config['credHelpers'] : {};
const own = keys.map(key => helpers[key]).find(each => typeof each === 'string');
const name = own ?? config['credsStore'];
return typeof name === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(name) ? name : undefined;
}
function helperAnswer(printed, name) {
const answer = parsed(printed);
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(answer))
return undefined;
const { Username: username, Secret: secret } = answer;
if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
return undefined;
const from = `docker-credential-${name}`;
return username === refreshUser
? { kind: 'refresh-token', token: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(secret), from }
: { kind: 'password', username, password: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(secret), from };
}
const configFile = "docker login's config file";
function entryOf(entry) {
const { identitytoken: identity, auth, username, password } = entry;
if (typeof identity === 'string' && identity !== '') {
return { kind: 'refresh-token', token: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(identity), from: configFile };
}
if (typeof auth === 'string' && auth !== '') {
const text = Buffer.from(auth, 'base64').toString('utf8');
const colon = text.indexOf(':');
if (colon < 1)
return undefined;
const secret = text.slice(colon + 1).replace(/\0+$/, '');
return {
kind: 'password',
username: text.slice(0, colon),
password: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(secret),
from: configFile,
};
}
if (typeof username !== 'string' || typeof password !== 'string' || password === '')
return undefined;
return { kind: 'password', username, password: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(password), from: configFile };
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
},
3053:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  environmentProperty),
b: () => (  rolledBackProperty)
});
function environmentProperty(environment) {
return `PROMOTION_ENVIRONMENT_${environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
const rolledBackProperty = 'PROMOTION_ROLLED_BACK';
},
3353:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AB: () => (  limit),
TL: () => (  quoted),
X1: () => (  percentage),
e0: () => (  exact),
p0: () => (  duration),
vH: () => (  durationInUnits)
});
const unitMilliseconds = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const durationParts = /^(?:(\d{1,3})w)?(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8}(?:\.\d{1,3})?)s)?(?:(\d{1,9})ms)?$/;
function durationOf(text) {
const parts = text === '' ? undefined : durationParts.exec(text)?.slice(1);
if (parts === undefined)
return undefined;
const units = Object.values(unitMilliseconds);
return Math.round(parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (units[at] ?? 0), 0));
}
function duration(text, { least, most, such }) {
const value = durationOf(text);
if (value === undefined)
return { misfit: `expected a duration such as ${such}, got ${quoted(text)}${unitHint(text)}` };
if (value >= least && value <= most)
return { value };
return {
misfit: `expected a duration from ${durationInUnits(least)} to ${durationInUnits(most)}, got ${quoted(text)}`,
};
}
function unitHint(text) {
if (/^\d+(?:\.\d+)?$/.test(text))
return ': right behind the number stands a unit, ms, s, m, h, d or w';
const long = /^(\d+) ?(millisecond|msec|sec|second|min|minute|hour|hr|day|week)s?$/i.exec(text);
if (long !== null)
return `; did you mean ${long[1]}${shortUnit(long[2] ?? '')}?`;
return /^\d+M$/.test(text) ? '; a month is no fixed duration: write "per month", or 30d' : '';
}
function shortUnit(long) {
return long.startsWith('mil') || long.startsWith('ms') ? 'ms' : long.charAt(0).toLowerCase();
}
function durationInUnits(milliseconds) {
let rest = Math.round(milliseconds);
if (rest <= 0)
return '0s';
const parts = [];
for (const [unit, size] of Object.entries(unitMilliseconds)) {
if (unit === 'w')
continue;
const count = Math.floor(rest / size);
if (count > 0)
parts.push(`${count}${unit}`);
rest -= count * size;
}
return parts.join('');
}
function percentage(text, such) {
const match = /^(\d{1,3}(?:\.\d{1,10})?)[ \u00a0\u202f]?(%)?$/.exec(text);
if (match === null)
return { misfit: `expected a percentage such as ${such}, got ${quoted(text)}` };
const value = Number(match[1]);
if (match[2] === undefined)
return { misfit: `expected a percentage such as ${such}, got ${unsigned(text, value)}` };
if (value > 100)
return { misfit: `expected a percentage from 0% to 100%, got ${quoted(text)}` };
return { value };
}
function unsigned(text, value) {
const meant = value <= 1 ? exact(value * 100) : value;
return `${quoted(text)} without a percent sign: ${meant}% was probably meant`;
}
function limit(text) {
const match = /^(-?\d{1,15}(?:\.\d{1,10})?)[ \u00a0\u202f]?%?$/.exec(text);
if (match !== null)
return { value: Number(match[1]) + 0 };
const hint = durationOf(text) === undefined
? ''
: ': a metric is compared in its own unit, which nobody told us; write the number alone';
return { misfit: `expected a number such as 90 or 90%, got ${quoted(text)}${hint}` };
}
function quoted(text) {
return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
function exact(value) {
return Number(value.toFixed(12));
}
},
4622:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (  proxyFor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _playground_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10001);
function proxyFor(url, environment) {
if ((0,_playground_route_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(url) || isLinkLocal(url) || isExempt(url, variable(environment, 'no_proxy') ?? ''))
return undefined;
const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
const given = variable(environment, scheme) ?? variable(environment, 'all_proxy');
if (given === undefined)
return undefined;
const spelled = given.includes('://') ? given : `http://${given}`;
const proxy = URL.canParse(spelled) ? new URL(spelled) : undefined;
if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
return proxy;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', `the proxy in ${scheme.toUpperCase()} or ALL_PROXY is not an http or https URL`, {
hint: 'write it as http://host:port, or take the variable away',
});
}
function isLinkLocal({ hostname }) {
return hostname.startsWith('169.254.');
}
function isExempt(url, list) {
const host = url.hostname.toLowerCase();
const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
return list
.toLowerCase()
.split(/[\s,]+/)
.filter(pattern => pattern !== '')
.some(pattern => {
if (pattern === '*')
return true;
const [, name = pattern, only] = /^(.*?)(?::(\d+))?$/.exec(pattern) ?? [];
const bare = name.replace(/^\*?\./, '');
return (only === undefined || only === port) && (host === bare || host.endsWith(`.${bare}`));
});
}
function variable(environment, name) {
const value = environment[name] ?? environment[name.toUpperCase()];
return value === undefined || value.trim() === '' ? undefined : value.trim();
}
},
5085:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openKey: () => (  openKey),
vaultSigner: () => (  vaultSigner),
versionOf: () => (  versionOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34214);
var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45935);
var _sigstore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87433);
async function openKey(vault) {
const key = await vault.read();
const { id, publicKey, operations, isEnabled } = key;
const algorithm = algorithmOf(publicKey);
if (algorithm === undefined)
throw (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__  ._)('take EC on P-256 or P-384, or RSA of at least 2048 bits', { key: id });
if (!isEnabled)
throw (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__  ._)('it is disabled', { key: id });
if (!operations.includes('sign'))
throw (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__  ._)('it may not sign', { key: id });
return {
id,
key: publicKey,
publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
algorithm,
sign: digest => vault.sign(key, algorithm.name, digest),
};
}
function versionOf(address, hint) {
const version = hint.startsWith(`${address}/`) ? hint.slice(address.length + 1) : '';
return /^[0-9a-f]{32}$/.test(version) ? hint : address;
}
function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
const curve = type === 'ec' ? details?.namedCurve : undefined;
if (curve === 'prime256v1')
return { name: 'ES256', hash: 'sha256' };
if (curve === 'secp384r1')
return { name: 'ES384', hash: 'sha384' };
const isLong = type === 'rsa' && (details?.modulusLength ?? 0) >= 2048;
return isLong ? { name: 'RS256', hash: 'sha256' } : undefined;
}
function vaultSigner({ id, key, algorithm, sign }) {
const { name, hash } = algorithm;
return {
by: 'key',
words: `the key ${id}`,
sign: async (payload) => {
const bytes = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Sq)(payload);
const given = await sign((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(bytes).digest());
const signature = name === 'RS256' ? given : derOf(given);
if (!holds(hash, bytes, { key, signature }))
throw (0,_sigstore_js__WEBPACK_IMPORTED_MODULE_3__  .Q8)(`the signature of ${id} does not hold`);
return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .G$)({ publicKey: { hint: id } }, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Ge)(payload, [signature]));
},
};
}
function holds(hash, bytes, { key, signature }) {
try {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, key, signature);
}
catch {
return false;
}
}
function derOf(bare) {
const half = bare.length / 2;
const parts = Buffer.concat([integer(bare.subarray(0, half)), integer(bare.subarray(half))]);
return Buffer.concat([header(0x30, parts.length), parts]);
}
function integer(bytes) {
const from = bytes.findIndex(byte => byte !== 0);
const digits = Buffer.from(bytes.subarray(from === -1 ? bytes.length - 1 : from));
const positive = (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits;
return Buffer.concat([header(0x02, positive.length), positive]);
}
function header(tag, length) {
return Buffer.from([tag, length]);
}
},
5157:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  loadStep)
});
const loaders = {
promote: async () => (await Promise.all( [__webpack_require__.e(6965), __webpack_require__.e(5895)]).then(__webpack_require__.bind(__webpack_require__, 86965))).promote,
status: async () => (await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(1487), __webpack_require__.e(3174)]).then(__webpack_require__.bind(__webpack_require__, 41487))).status,
'verify-artifact': async () => (await Promise.all( [__webpack_require__.e(8397), __webpack_require__.e(8276)]).then(__webpack_require__.bind(__webpack_require__, 38397))).verifyArtifact,
'canary-shift': async () => (await Promise.all( [__webpack_require__.e(8316), __webpack_require__.e(4421), __webpack_require__.e(7274), __webpack_require__.e(5911)]).then(__webpack_require__.bind(__webpack_require__, 97274))).canaryShift,
rollback: async () => (await Promise.all( [__webpack_require__.e(2537), __webpack_require__.e(1973)]).then(__webpack_require__.bind(__webpack_require__, 92537))).rollback,
resume: async () => (await __webpack_require__.e(  6815).then(__webpack_require__.bind(__webpack_require__, 86815))).resume,
'slo-gate': async () => (await Promise.all( [__webpack_require__.e(8535), __webpack_require__.e(4421), __webpack_require__.e(6664), __webpack_require__.e(951)]).then(__webpack_require__.bind(__webpack_require__, 16664))).sloGate,
'record-promotion': async () => (await __webpack_require__.e(  7915).then(__webpack_require__.bind(__webpack_require__, 27915))).recordPromotion,
};
async function loadStep(name) {
return isStep(name) ? loaders[name]() : undefined;
}
function isStep(name) {
return Object.hasOwn(loaders, name);
}
},
5781:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  readManifest),
s: () => (  isAttachment)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3253);
var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(180);
const mostDescriptors = 10_000;
function readManifest(bytes, header) {
const document = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__  .F)(new TextDecoder().decode(bytes));
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(document))
return { why: 'it is no JSON object' };
const own = document['mediaType'];
const mediaType = typeof own === 'string' ? own : header;
const { manifests, layers } = document;
if (Array.isArray(manifests) && Array.isArray(layers))
return { why: 'it is an index and an image at once' };
const list = Array.isArray(manifests) ? manifests : layers;
if (!Array.isArray(list) || list.length > mostDescriptors)
return { why: 'it lists neither manifests nor layers' };
const descriptors = list.map(descriptorOf);
const good = descriptors.filter(each => each !== undefined);
if (good.length !== descriptors.length)
return { why: 'an entry of it has no digest or no media type' };
if (Array.isArray(manifests))
return { manifest: { kind: 'index', mediaType, manifests: good } };
const config = (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(document['config']) ? document['config']['mediaType'] : undefined;
const type = document['artifactType'] ?? config;
return {
manifest: {
kind: 'image',
mediaType,
layers: good,
artifactType: typeof type === 'string' ? type : undefined,
subject: descriptorOf(document['subject']),
},
};
}
function descriptorOf(value) {
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(value))
return undefined;
const { mediaType, digest, size, artifactType, annotations, platform } = value;
const read = typeof digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digest) : undefined;
if (read === undefined || !('digest' in read) || typeof mediaType !== 'string')
return undefined;
return {
mediaType,
digest: read.digest,
size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : 0,
artifactType: typeof artifactType === 'string' ? artifactType : undefined,
annotations: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(annotations) ? textsIn(annotations) : {},
platform: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(platform) ? platformOf(platform) : undefined,
};
}
function textsIn(record) {
return Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
function platformOf({ os, architecture, variant }) {
return [os, architecture, variant].filter(part => typeof part === 'string' && part !== '').join('/');
}
function isAttachment({ platform, annotations }) {
return platform === 'unknown/unknown' || 'vnd.docker.reference.type' in annotations;
}
},
6238:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jr: () => (  spanBetween),
Ln: () => (  span),
U9: () => (  count),
n$: () => (  moment),
uM: () => (  share)
});
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
function span(milliseconds) {
const whole = Math.max(0, Math.round(milliseconds / second)) * second;
if (whole === 0)
return milliseconds > 0 ? `${Math.ceil(milliseconds)} ms` : '0 s';
const [hours, minutes, seconds] = [
Math.floor(whole / hour),
Math.floor((whole % hour) / minute),
Math.floor((whole % minute) / second),
];
const parts = [
...(hours > 0 ? [`${hours} h`] : []),
...(minutes > 0 ? [`${minutes} min`] : []),
...(seconds > 0 ? [`${seconds} s`] : []),
];
return parts.join(' ');
}
function spanBetween({ best, worst }) {
return span(best) === span(worst) ? span(best) : `${span(best)} to ${span(worst)}`;
}
const share = _traffic_split_js__WEBPACK_IMPORTED_MODULE_0__  .l;
function count(amount, one, many = `${one}s`) {
return `${amount} ${amount === 1 ? one : many}`;
}
function moment(milliseconds) {
const inRange = Math.abs(milliseconds) <= 8.64e15;
return inRange ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : 'an unknown time';
}
},
6656:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openLoad: () => (  openLoad),
unreachable: () => (  unreachable)
});
var probe = __webpack_require__(96676);
var read = __webpack_require__(4290);
var load_inputs = __webpack_require__(52201);
var traffic = __webpack_require__(16539);
var path = __webpack_require__(77612);
var fault = __webpack_require__(88538);
var unreadable = __webpack_require__(31598);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/tally.js
const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000];
const bucketMilliseconds = 10_000;
function startTally() {
const buckets = new Map();
const underWay = new Map();
const lastSeen = {};
const leave = (sentAt) => {
const left = (underWay.get(sentAt) ?? 1) - 1;
if (left > 0)
underWay.set(sentAt, left);
else
underWay.delete(sentAt);
};
return {
sent: sentAt => {
underWay.set(sentAt, (underWay.get(sentAt) ?? 0) + 1);
},
dropped: leave,
settled: probe => {
leave(probe.sentAt);
lastSeen[probe.side] = Math.max(lastSeen[probe.side] ?? 0, probe.sentAt);
const from = probe.sentAt - (probe.sentAt % bucketMilliseconds);
buckets.set(from, withProbe(buckets.get(from) ?? {}, probe));
},
reading: (grid, now) => {
const until = Math.min(now, ...underWay.keys());
const { from, stepMilliseconds: step } = grid;
const to = Math.min(grid.to, Math.floor(until / step) * step);
const intervals = intervalsOf(buckets, { from, to, stepMilliseconds: step });
if (intervals.length === 0)
return undefined;
return { grid: { from, to, stepMilliseconds: step }, intervals, lastSeen: { ...lastSeen } };
},
};
}
function withProbe(bucket, { side, bad, milliseconds }) {
const count = bucket[side] ?? emptyCount();
count.total += 1;
count.bad += bad ? 1 : 0;
const beyond = edges.findIndex(edge => milliseconds <= edge);
const at = beyond < 0 ? edges.length : beyond;
count.histogram[at] = (count.histogram[at] ?? 0) + 1;
return { ...bucket, [side]: count };
}
function intervalsOf(buckets, grid) {
const found = new Map();
for (const [at, bucket] of buckets) {
if (at < grid.from || at >= grid.to)
continue;
const from = at - (at % grid.stepMilliseconds);
const before = found.get(from) ?? {};
found.set(from, joined(before, bucket));
}
return [...found]
.sort(([one], [other]) => one - other)
.map(([from, { candidate, stable }]) => ({
from,
...(candidate && { candidate: cellOf(candidate) }),
...(stable && { stable: cellOf(stable) }),
}));
}
function joined(one, other) {
const candidate = added(one.candidate, other.candidate);
const stable = added(one.stable, other.stable);
return { ...(candidate && { candidate }), ...(stable && { stable }) };
}
function added(one, other) {
if (one === undefined || other === undefined)
return one ?? other;
return {
total: one.total + other.total,
bad: one.bad + other.bad,
histogram: one.histogram.map((count, at) => count + (other.histogram[at] ?? 0)),
};
}
function cellOf({ total, bad, histogram }) {
return { total, bad, histogram: [...histogram] };
}
function emptyCount() {
return { total: 0, bad: 0, histogram: Array.from({ length: edges.length + 1 }, () => 0) };
}
var visit = __webpack_require__(98667);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/generator.js
const mostUnderWay = 100;
const usualDeadlineMilliseconds = 10_000;
const longestDelay = 5_000;
function probeGenerator(options) {
refuseWrong(options);
let { arms } = options;
const tally = startTally();
const versions = new Map();
const unsent = { candidate: 0, stable: 0 };
const parts = { options, tally, versions, unsent };
return {
name: `probes of ${linesOf(arms)
.map(({ address }) => address.host)
.join(' and ')}`,
run: async (signal) => {
await Promise.all(linesOf(arms).map(line => drive(parts, line, signal)));
},
versions: () => [...versions.values()],
move: moved => {
refuseWrong({ ...options, arms: moved });
arms = moved;
},
counted: async (grid) => {
if (grid.stepMilliseconds % bucketMilliseconds !== 0) {
return (0,unreadable .O)(`probes are counted in steps of ${bucketMilliseconds / 1_000} s, which do not fill this grid`);
}
const reading = tally.reading(grid, options.clock.now());
if (reading === undefined)
return { kind: 'no-data', why: 'no probe was answered in this time' };
return { kind: 'told', value: { ...reading, edges: edges, remarks: remarksOf(unsent, versions) } };
},
};
}
function linesOf({ candidate, stable }) {
const first = { side: 'candidate', address: candidate };
return stable === undefined ? [first] : [first, { side: 'stable', address: stable }];
}
async function drive(parts, line, signal) {
const { clock, perSecond, paths = ['/'], cancelled } = parts.options;
const gap = 1_000 / perSecond;
const underWay = new Set();
const over = AbortSignal.any([signal, cancelled]);
for (let due = clock.now(), turn = 0; !over.aborted; turn += 1, due += gap) {
await patience(clock, due - clock.now(), over);
if (over.aborted)
break;
const late = clock.now() - due;
if (late > longestDelay) {
parts.unsent[line.side] += Math.floor(late / gap);
due += late;
}
if (underWay.size >= mostUnderWay) {
parts.unsent[line.side] += 1;
continue;
}
const url = new URL(paths[turn % paths.length] ?? '/', line.address);
const probe = send(parts, { ...line, address: url }).finally(() => underWay.delete(probe));
underWay.add(probe);
}
await Promise.all(underWay);
}
async function patience(clock, milliseconds, over) {
try {
if (milliseconds > 0)
await clock.sleep(milliseconds, over);
}
catch (thrown) {
if (!over.aborted)
throw thrown;
}
}
async function send({ options, tally, versions }, { side, address }) {
const { prober, clock, cancelled, deadlineMilliseconds = usualDeadlineMilliseconds } = options;
const sentAt = clock.now();
tally.sent(sentAt);
try {
const probed = await prober({ url: address, headers: (0,visit .Yl)(options), deadlineMilliseconds });
const bad = (0,visit .e2)(probed, options.expectStatus);
tally.settled({ side, sentAt, bad, milliseconds: probed.milliseconds });
noteVersion(versions, { side, probed, sentAt, place: options.version });
}
catch (thrown) {
tally.dropped(sentAt);
if (!cancelled.aborted)
throw thrown;
}
}
function noteVersion(versions, { side, probed, sentAt, place }) {
const version = place && (0,visit .It)(probed, place);
if (version === undefined)
return;
const key = `${side}/${version}`;
const total = (versions.get(key)?.total ?? 0) + 1;
versions.set(key, { side, version, total, lastSeen: sentAt });
}
function remarksOf(unsent, versions) {
const silent = Object.entries(unsent).filter(([, count]) => count > 0);
return [
...silent.map(([side, count]) => `${side}: ${count} probes were not sent, since too many were under way or late`),
...[...versions.values()].map(({ side, version, total }) => `${side}: ${total} probes were answered by ${version}`),
];
}
function refuseWrong({ arms, perSecond }) {
if (!(perSecond > 0))
throw new fault .v('UNEXPECTED', `${perSecond} probes a second are none`);
for (const [side, address] of Object.entries(arms)) {
const problem = (0,visit .cg)(address);
if (problem === undefined)
continue;
throw new fault .v('PROBE_UNUSABLE', `the ${side} cannot be probed at ${address.host}: ${problem}`);
}
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/load.js
const deadlineMilliseconds = 10_000;
const marked = 'every request was synthetic: a GET of our own, marked, and none of a visitor';
function probeLoad(options) {
const lines = new Map();
let running;
const rest = async () => {
const last = running;
running = undefined;
last?.stop.abort();
await last?.done;
};
const begin = (arms, by) => {
const key = keyOf(arms);
if (running?.key === key)
return;
void rest();
const line = lines.get(key) ?? {};
lines.set(key, line);
const stop = new AbortController();
const done = load_send(options, { line, arms, by }, stop.signal).then(() => {
if (running?.stop === stop)
running = undefined;
});
running = { key, stop, done };
};
const lineOf = (arms) => lines.get(keyOf(arms));
return {
traffic: { begin, rest },
name: `synthetic requests, ${options.rate} to each arm`,
abilities: {
stepMilliseconds: bucketMilliseconds,
lagMilliseconds: deadlineMilliseconds,
latency: 'histogram',
questions: ['counts', 'versions'],
leastRoles: [],
},
counts: async ({ metric, arms, grid }) => {
if (metric !== 'requests')
return (0,unreadable .O)(`our own requests tell nothing of ${metric}`);
const { generator, why } = lineOf(arms) ?? {};
if (why !== undefined)
return (0,unreadable .O)(why);
if (generator === undefined)
return { kind: 'no-data', why: 'no request was sent yet' };
const stray = strayAnswer(generator, arms);
return stray === undefined ? told(await generator.counted(grid)) : (0,unreadable .O)(stray);
},
versions: async () => versionsSeen([...lines.values()]),
};
}
async function load_send(options, { line, arms, by }, signal) {
try {
delete line.why;
const addresses = await addressesOf(options, arms);
line.generator ??= probeGenerator({ deadlineMilliseconds, ...options, promotion: by, arms: addresses });
line.generator.move(addresses);
await line.generator.run(signal);
}
catch (thrown) {
if (!options.cancelled.aborted)
line.why = (0,fault .P)(thrown).message;
}
}
async function addressesOf({ addressOf }, { candidate, stable }) {
const of = async (arm, side) => {
const address = await addressOf(arm);
if (address !== undefined)
return address;
throw new fault .v('PROBE_UNUSABLE', `the ${side} has no address of its own to be asked at`);
};
const first = await of(candidate, 'candidate');
return stable === undefined
? { candidate: first }
: { candidate: first, stable: await of(stable, 'stable') };
}
function keyOf({ candidate, stable }) {
return JSON.stringify([candidate.arm, stable?.arm]);
}
function told(answer) {
if (answer.kind !== 'told')
return answer;
const { value } = answer;
return { kind: 'told', value: { ...value, remarks: [marked, ...value.remarks] } };
}
function strayAnswer(generator, arms) {
const strays = generator.versions().flatMap(({ side, version }) => {
const expected = arms[side]?.version;
if (expected === undefined || version === expected)
return [];
return [`at the address of the ${side} ${version} answered, and ${expected} was expected`];
});
return strays[0];
}
function versionsSeen(lines) {
const value = lines.flatMap(({ generator }) => generator?.versions() ?? []);
return value.length === 0 ? { kind: 'no-data', why: 'no answer said a version' } : { kind: 'told', value };
}
var wiring_clock = __webpack_require__(76114);
var own_header = __webpack_require__(88616);
var version = __webpack_require__(3848);
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/generators/load.js
const usualPerSecond = 5;
function openLoad({ wiring, clock, addressOf }) {
const { raw, host, environment } = wiring;
const values = (0,read .K)({ ...load_inputs .hx, ...load_inputs .IV }, [], raw);
const perSecond = values.load ?? usualPerSecond;
const header = (0,own_header .N)('probe-header', values['probe-header'], wiring);
const place = placeIn(values['probe-version'], wiring);
return probeLoad({
...{ clock, addressOf, perSecond, rate: (0,traffic .c5)(perSecond) },
prober: (0,probe .X)({
...{ stopwatch: wiring_clock .dQ, environment, signal: host.cancelled },
userAgent: `azure-promote-probe/${version.version}`,
}),
cancelled: host.cancelled,
paths: [values['probe-path']],
expectStatus: statusesIn(values['probe-status'], wiring),
...(header && { header }),
...(place && { version: place }),
});
}
function unreachable(address) {
return address === undefined ? 'it has no address of its own' : (0,visit .cg)(address);
}
function statusesIn(given, { raw }) {
const statuses = given.map(Number);
if (statuses.every(status => status >= 100 && status <= 599))
return statuses;
throw (0,refusal ._)(raw, 'probe-status', `expected statuses such as 200, got ${given.join(', ')}`);
}
function placeIn(given, { raw }) {
if (given === undefined)
return undefined;
const at = given.indexOf(':');
const rest = given.slice(at + 1);
if (given.slice(0, at) === 'header')
return { kind: 'header', name: rest };
const reading = (0,path .G7)(rest);
if (reading.kind === 'path')
return { kind: 'json', path: rest };
throw (0,refusal ._)(raw, 'probe-version', `no path in a JSON answer: ${reading.why}`);
}
},
10539:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  startPatience)
});
const patienceMilliseconds = 10_000;
const lastMilliseconds = 1_500;
function startPatience({ cancelled }, stopwatch) {
const [controller, ended] = [new AbortController(), new AbortController()];
const endAfter = (milliseconds, why) => void stopwatch.sleep(milliseconds, ended.signal).then(() => controller.abort(new Error(why)), () => undefined);
const hurry = () => endAfter(lastMilliseconds, 'the run was cancelled, and there was no time left for it');
endAfter(patienceMilliseconds, `it took longer than ${patienceMilliseconds / 1_000} s`);
if (cancelled.aborted)
hurry();
else
cancelled.addEventListener('abort', hurry, { once: true });
const over = new Promise((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }));
over.catch(() => undefined);
return {
signal: controller.signal,
over,
end: () => {
cancelled.removeEventListener('abort', hurry);
ended.abort();
},
};
}
},
13411:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mn: () => (  lines),
aI: () => (  digestLines),
q7: () => (  algorithmList),
uR: () => (  instant),
zW: () => (  documentOrPaths)
});
var _artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46971);
const controlCharacter = /\p{Cc}/u;
function lines(expected) {
const parse = (given) => {
const entries = given
.split('\n')
.map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: 'a line holds a control character' };
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
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
.map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)
.filter(name => name !== '');
const found = known.filter(each => names.includes(each));
return names.length > 0 && found.length === names.length ? { value: found } : { expected };
};
return { name: 'list', expected, parse };
}
const opaque = /^(?!(?:sha|md)\d)[A-Za-z][A-Za-z0-9_]{1,40}:[A-Za-z0-9._+/=-]{1,256}$/;
function digestLines(names) {
const expected = 'lines of algorithm:hex, each with a name behind it if there are several artifacts';
const parse = (given) => {
const found = [];
for (const line of given.split('\n').map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)) {
if (line === '')
continue;
const [digest = '', ...rest] = line.split(/[ \t]+/);
const isOpaque = names === 'any-name' && opaque.test(digest);
const read = isOpaque ? { text: digest } : (0,_artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digest, ['sha1', 'md5']);
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
function instant() {
const expected = 'a time such as 2026-11-20T13:00:00Z';
const parse = (given) => {
const value = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)(given);
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
? Date.parse(value)
: Number.NaN;
return Number.isNaN(time) ? { expected } : { value: time };
};
return { name: 'text', expected, parse };
}
},
14868:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
serverTime: () => (  serverTime)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
async function serverTime(cloud, transport, deadlineMilliseconds) {
const url = new URL('/metadata/endpoints?api-version=2022-09-01', cloud.resourceManager);
const { header } = await transport.send({
method: 'GET',
url,
...(deadlineMilliseconds !== undefined && { deadlineMilliseconds }),
});
const time = Date.parse(header('date') ?? '');
if (Number.isNaN(time))
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', 'Azure answered without a date', { facts: { host: url.host } });
return time;
}
},
15226:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  historyOf),
o: () => (  digestOf)
});
function historyOf({ promotions, revoked }) {
const ended = [];
const underWay = [];
for (const promotion of promotions) {
const { id, run: by, openedAt: since } = promotion;
const digest = digestOf(promotion);
if (!isOver(promotion))
underWay.push({ promotion: id, by, since, ...(digest !== undefined && { digest }) });
else
ended.push(...endsOf(promotion, promotions, ended));
}
return { ended: ended.toSorted((one, other) => one.at - other.at), revoked, underWay };
}
function isOver({ finished, state }) {
return finished !== undefined || state?.['name'] === 'standing-by';
}
function endsOf(promotion, all, before) {
const { finished, rested, openedAt } = promotion;
const at = finished?.at ?? rested?.at ?? openedAt;
const digest = digestOf(promotion) ?? unknownDigest;
switch (finished?.outcome ?? 'passed') {
case 'passed':
return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
case 'rolled-back':
case 'stranded':
if (finished?.restored !== true)
return [{ digest, outcome: 'rolled-back', at }];
return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
default:
return [];
}
}
const unknownDigest = 'unknown';
function takenAway({ order }, { all, before, at }) {
const { rollback } = order;
if (!isBody(rollback))
return [];
const undone = all.find(({ id }) => id === rollback['undoes']);
const digest = (undone && digestOf(undone)) ?? before.findLast(({ outcome }) => outcome === 'passed')?.digest;
return digest === undefined ? [] : [{ digest, outcome: 'rolled-back', at }];
}
function digestOf({ finished, order, state }) {
if (finished?.digest !== undefined)
return finished.digest;
const { plan } = order;
if (!isBody(plan))
return undefined;
const { digest, candidate } = plan;
if (typeof digest === 'string')
return digest;
const builds = state?.['builds'];
const built = isBody(builds) && typeof candidate === 'string' ? builds[candidate] : undefined;
return typeof built === 'string' && built.startsWith('sha256:') ? built : undefined;
}
function isBody(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
},
15339:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  cloudOf),
i: () => (  cloudOfEnvironment)
});
const storageScope = 'https://storage.azure.com/.default';
const clouds = {
public: {
name: 'public',
environment: 'AzureCloud',
authority: 'https://login.microsoftonline.com',
resourceManager: 'https://management.azure.com',
resourceManagerScope: 'https://management.azure.com/.default',
federationAudience: 'api://AzureADTokenExchange',
logAnalytics: 'https://api.loganalytics.io',
logAnalyticsScope: 'https://api.loganalytics.io/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.com/.default',
},
'us-government': {
name: 'us-government',
environment: 'AzureUSGovernment',
authority: 'https://login.microsoftonline.us',
resourceManager: 'https://management.usgovcloudapi.net',
resourceManagerScope: 'https://management.usgovcloudapi.net/.default',
federationAudience: 'api://AzureADTokenExchangeUSGov',
logAnalytics: 'https://api.loganalytics.us',
logAnalyticsScope: 'https://api.loganalytics.us/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.us/.default',
},
china: {
name: 'china',
environment: 'AzureChinaCloud',
authority: 'https://login.chinacloudapi.cn',
resourceManager: 'https://management.chinacloudapi.cn',
resourceManagerScope: 'https://management.chinacloudapi.cn/.default',
federationAudience: 'api://AzureADTokenExchangeChina',
logAnalytics: 'https://api.loganalytics.azure.cn',
logAnalyticsScope: 'https://api.loganalytics.azure.cn/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.cn/.default',
},
};
function cloudOf(name) {
return clouds[name];
}
function cloudOfEnvironment(environment) {
return Object.values(clouds).find(cloud => cloud.environment.toLowerCase() === environment.toLowerCase());
}
},
15372:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  maskedLines),
I: () => (  startRedaction)
});
const shortest = 4;
function startRedaction() {
const hidden = new Set();
let longestFirst = [];
const hide = (value) => {
for (const spelling of spellings(value))
hidden.add(spelling);
longestFirst = [...hidden].sort((one, other) => other.length - one.length);
};
const redact = (text) => longestFirst.reduce((rest, spelling) => rest.replaceAll(spelling, '***'), text);
return { hide, redact };
}
function maskedLines(value) {
const lines = value.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
return lines.length <= 1 ? lines : lines.filter(line => line.trim().length >= shortest);
}
function spellings(value) {
const whole = [value, ...maskedLines(value)];
const all = whole.flatMap(text => {
const readable = Buffer.from(text, 'utf8').toString('utf8');
const inUrl = encodeURIComponent(readable);
return [text, JSON.stringify(text).slice(1, -1), inUrl, inUrl.replaceAll('%20', '+')];
});
return all.filter(spelling => spelling.trim().length >= shortest);
}
},
16254:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
makeTarget: () => (  makeTarget)
});
function makeTarget(kind, wanted) {
return makers[kind](wanted);
}
const makers = {
'app-service': inSubscription(() => __webpack_require__.e(  1920).then(__webpack_require__.bind(__webpack_require__, 61920))),
'container-apps': inSubscription(() => __webpack_require__.e(  6303).then(__webpack_require__.bind(__webpack_require__, 46303))),
'traffic-manager': inSubscription(() => __webpack_require__.e(  818).then(__webpack_require__.bind(__webpack_require__, 818))),
'front-door': inSubscription(() => __webpack_require__.e(  2403).then(__webpack_require__.bind(__webpack_require__, 22403))),
'front-door-classic': inSubscription(() => __webpack_require__.e(  3366).then(__webpack_require__.bind(__webpack_require__, 83366))),
'feature-flag': signedIn(() => __webpack_require__.e(  8149).then(__webpack_require__.bind(__webpack_require__, 78149))),
'gateway-api': withoutAzure(() => Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 38646))),
command: withoutAzure(() => __webpack_require__.e(  6589).then(__webpack_require__.bind(__webpack_require__, 16589))),
};
function inSubscription(load) {
return async ({ entrance, named, ...rest }) => {
const { subscription, transport } = entrance;
if (subscription === undefined)
throw new Error('coordinates.ts asks for no subscription here');
const { make } = await load();
return make({ ...rest, transport, arm: await entrance.arm(), named: { ...named, subscription } });
};
}
function signedIn(load) {
return async ({ entrance, surroundings, named, signal }) => {
const { make } = await load();
const { transport } = entrance;
return make({ surroundings, named, signal, transport, arm: await entrance.arm() });
};
}
function withoutAzure(load) {
return async ({ entrance, surroundings, named, signal }) => {
const { make } = await load();
return make({ surroundings, named, signal, transport: entrance.transport });
};
}
},
16539:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LJ: () => (  rateKind),
TM: () => (  stretchesOf),
bq: () => (  dayKind),
c5: () => (  rateWords)
});
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52201);
function rateKind() {
const expected = 'a rate such as 120/s, 30/m or 500/h';
const parse = (text) => {
const value = (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(text);
return value === undefined ? { expected } : { value };
};
return { name: 'text', expected, parse };
}
function dayKind() {
const expected = 'hours in UTC, each with the rate from then on, such as `00=5/s, 08=120/s, 20=30/s`';
const parse = (text) => {
const entries = text.split(/[,\n]/).map(entry => entry.trim());
const hours = entries.filter(entry => entry !== '').map(hourIn);
const known = hours.filter(each => each !== undefined);
const isRising = known.every(({ hour }, at) => hour > (known[at - 1]?.hour ?? -1));
if (known.length === 0 || known.length < hours.length || !isRising)
return { expected };
return { value: known };
};
return { name: 'list', expected, parse };
}
function hourIn(entry) {
const [, given, rate] = /^(\d{1,2})(?::00)?\s*=\s*(.+)$/.exec(entry) ?? [];
const [hour, perSecond] = [Number(given), (0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(rate ?? '')];
return given === undefined || hour > 23 || perSecond === undefined ? undefined : { hour, perSecond };
}
function stretchesOf(day) {
return day.map((each, at) => ({ ...each, until: day[at + 1]?.hour ?? day[0]?.hour ?? 24 }));
}
function rateWords(perSecond) {
const digits = (value) => String(Number(value.toPrecision(3)));
if (perSecond >= 1)
return `${digits(perSecond)}/s`;
return perSecond * 60 >= 1 ? `${digits(perSecond * 60)}/m` : `${digits(perSecond * 3_600)}/h`;
}
},
18062:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ec: () => (  readByPost),
O$: () => (  unreadable),
Sr: () => (  siteInWords),
jx: () => (  appServiceVersion),
pB: () => (  openAppService)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42647);
const appServiceVersion = '2023-12-01';
async function openAppService(arm) {
const [{ createWebSiteManagement }, sdk] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8084), __webpack_require__.e(1711)]).then(__webpack_require__.bind(__webpack_require__, 61711)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8084), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 62224)),
]);
const context = ({ subscription }) => createWebSiteManagement(arm.credential, subscription, {
apiVersion: appServiceVersion,
endpoint: arm.cloud.resourceManager,
credentials: { scopes: [arm.cloud.resourceManagerScope] },
httpClient: arm.transport.client,
retryOptions: { maxRetries: 0 },
});
return { sdk, context };
}
const readByPost = { requestOptions: { headers: { [_http_transport_js__WEBPACK_IMPORTED_MODULE_1__  .W]: 'safe' } } };
function siteInWords(at, slot) {
return `${slot === undefined ? '' : `slot ${slot} of `}app ${at.app} in ${at.resourceGroup}`;
}
function unreadable(resource, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `the answer for ${resource} has not the shape that Azure documents`, {
cause,
});
}
},
19073:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
19374:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jy: () => (  compensationTable),
ay: () => (  commandLine),
pi: () => (  compensationsOf)
});
function compensationsOf({ compensations, }) {
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
function readTraffic({ given, before, resource }) {
const texts = textsIn(given);
const wire = bodyIn(before);
const named = typeof resource === 'string' ? { resource } : {};
if (texts !== undefined && wire !== undefined)
return { kind: 'traffic', given: texts, before: wire, ...named };
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
function compensationTable(compensated) {
const rows = compensated.map(({ name, result, words: told }) => [name, result, told]);
return { kind: 'table', columns: ['Also to be undone', 'Result', 'How'], rows };
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
},
20746:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J4: () => (  mismatch),
YZ: () => (  resultType),
cO: () => (  readStatement),
jH: () => (  printStatement),
qB: () => (  statementType)
});
var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
var _details_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
const statementType = 'application/vnd.in-toto+json';
const resultType = 'https://in-toto.io/attestation/svr/v0.2';
const passedProperty = 'PROMOTION_PASSED';
const detailsProperty = 'PROMOTION_DETAILS_SHA256_';
const verifier = 'urn:azure-promote:record-promotion';
function printStatement(details, timeCreated) {
const { artifact, digest, policy, environment, outcome } = details;
const hex = digest.slice('sha256:'.length);
return JSON.stringify({
_type: 'https://in-toto.io/Statement/v1',
subject: [{ name: artifact ?? digest, digest: { sha256: hex } }],
predicateType: resultType,
predicate: {
verifier: { id: verifier, policies: policy === undefined ? [] : [policyOf(policy)] },
timeCreated,
properties: [
...(outcome === 'passed' ? [(0,_details_js__WEBPACK_IMPORTED_MODULE_1__  .V)(environment), passedProperty] : [_details_js__WEBPACK_IMPORTED_MODULE_1__  .b]),
`${detailsProperty}${(0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .sc)((0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .WF)(details))}`,
],
},
});
}
function policyOf({ uri, digest }) {
const at = digest.indexOf(':');
return { uri, digest: { [digest.slice(0, at)]: digest.slice(at + 1) } };
}
function readStatement(payload) {
let read;
try {
read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
}
catch {
return { why: 'what was signed is not JSON' };
}
const { subject, predicateType, predicate } = Object(read);
const [only, ...others] = Array.isArray(subject) ? subject : [];
const hex = Object(Object(only).digest).sha256;
const { timeCreated, properties } = Object(predicate);
if (predicateType !== resultType)
return { why: 'what was signed is no verification result' };
if (typeof hex !== 'string' || others.length > 0)
return { why: 'what was signed is not about one digest' };
if (typeof timeCreated !== 'string' || !isTexts(properties))
return { why: 'what was signed has no time or no properties' };
return { statement: { subject: `sha256:${hex}`, timeCreated, properties } };
}
function isTexts(value) {
return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function mismatch({ subject, properties }, details, text) {
if (subject !== details.digest)
return `it was signed for ${subject}, and tells of ${details.digest}`;
if (!properties.includes(`${detailsProperty}${(0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .sc)(text)}`))
return 'its details are not those that were signed';
const wanted = details.outcome === 'passed'
? [(0,_details_js__WEBPACK_IMPORTED_MODULE_1__  .V)(details.environment), passedProperty]
: [_details_js__WEBPACK_IMPORTED_MODULE_1__  .b];
const missing = wanted.find(property => !properties.includes(property));
if (missing !== undefined)
return `it was signed without ${missing}`;
const isBack = properties.includes(_details_js__WEBPACK_IMPORTED_MODULE_1__  .b);
return isBack && details.outcome === 'passed' ? 'it was signed as rolled back' : undefined;
}
},
20770:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  createConnect)
});
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var esm = __webpack_require__(1818);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/http/wire/peer.js
function tlsOptions({ authority, certificate, serverName }) {
return {
...(authority !== undefined && { ca: authority }),
...(certificate && { cert: certificate.chain, key: certificate.key }),
...(serverName !== undefined && { servername: serverName }),
};
}
var playground_route = __webpack_require__(10001);
var external_node_net_ = __webpack_require__(77030);
var external_node_tls_ = __webpack_require__(41692);
var retry = __webpack_require__(30601);
;// CONCATENATED MODULE: ./lib/shared/http/wire/tunnel.js
function openTunnel(proxy, target, signal) {
const place = `${target.hostname}:${portOf(target)}`;
const request = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
const ask = request(proxy.origin, {
method: 'CONNECT',
path: place,
headers: { Host: place, ...proxyCredentials(proxy) },
agent: false,
signal,
});
return new Promise((resolve, reject) => {
ask.once('error', (cause) => {
const code = cause.code ?? '';
reject(failure(proxy, (0,retry .FJ)(code) ? code : 'PROXY_UNAVAILABLE', cause.message));
});
ask.once('connect', (answer, socket, head) => {
const { statusCode = 0 } = answer;
signal.addEventListener('abort', () => socket.destroy(), { once: true });
if (statusCode >= 200 && statusCode < 300) {
if (head.length > 0)
socket.unshift(head);
resolve(socket);
return;
}
socket.destroy();
reject(refusal(proxy, answer));
});
ask.end();
});
}
function secured(socket, target, peer = {}) {
const host = target.hostname.replace(/^\[|\]$/g, '');
const servername = (0,external_node_net_.isIP)(host) === 0 ? host : '';
return (0,external_node_tls_.connect)({ socket, host, servername, ...tlsOptions(peer), ALPNProtocols: ['http/1.1'] });
}
function proxyCredentials({ username, password }) {
if (username === '' && password === '')
return {};
const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
function portOf({ port, protocol }) {
if (port !== '')
return port;
return protocol === 'https:' ? '443' : '80';
}
function refusal(proxy, { statusCode = 0, statusMessage = '' }) {
const forNow = [408, 429, 500, 502, 503, 504].includes(statusCode);
return failure(proxy, forNow ? 'PROXY_UNAVAILABLE' : 'PROXY_REFUSED', `the proxy answered ${statusCode} ${statusMessage}`.trim());
}
function failure(proxy, code, message) {
return Object.assign(new Error(message), { code, proxy: proxy.host });
}
;// CONCATENATED MODULE: ./lib/shared/http/wire/connection.js
function createConnect({ route, proxy, peer = {} }) {
const client = (0,esm .fl)();
const tls = tlsOptions(peer);
const own = Object.keys(tls).length > 0 ? new external_node_https_.Agent({ keepAlive: true, ...tls }) : undefined;
const fresh = {
http: new external_node_http_.Agent({ keepAlive: false }),
https: new external_node_https_.Agent({ keepAlive: false, ...tls }),
};
return async (call, signal) => {
const way = route(call.url);
const request = requestOf(call, way, signal);
if (own !== undefined && way.url.protocol === 'https:')
request.agent = own;
if (call.retry === 'once')
request.agent = way.url.protocol === 'https:' ? fresh.https : fresh.http;
const through = proxy(way.url);
if (through !== undefined)
await detour(request, through, { url: way.url, signal, peer });
return client.sendRequest(request);
};
}
function requestOf(call, way, signal) {
const headers = (0,esm .Nc)();
for (const [name, value] of call.headers)
headers.set(name, value);
headers.set('Accept-Encoding', 'identity');
if (way.host !== undefined)
headers.set('Host', way.host);
return (0,esm .G6)({
url: way.url.href,
method: call.method,
headers,
abortSignal: signal,
allowInsecureConnection: allowInsecure(call, way),
streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
...(call.body === undefined ? {} : { body: call.body }),
...(way.host === undefined ? {} : { requestOverrides: { servername: way.serverName ?? '' } }),
});
}
function allowInsecure(call, { url }) {
if (url.protocol === 'https:' || (0,playground_route .U9)(url) || call.mayBeOverheard)
return true;
throw new fault .v('UNEXPECTED', `a request with credentials would travel unencrypted to ${url.host}`);
}
async function detour(request, proxy, { url, signal, peer }) {
if (url.protocol === 'http:' && proxy.protocol === 'http:') {
const credentials = Object.entries({ Host: url.host, ...proxyCredentials(proxy) });
for (const [name, value] of credentials)
request.headers.set(name, value);
const path = `${url.origin}${url.pathname}${url.search}`;
request.requestOverrides = { hostname: proxy.hostname, port: proxy.port, path };
return;
}
const socket = await openTunnel(proxy, url, signal);
const connection = url.protocol === 'https:' ? secured(socket, url, peer) : socket;
request.requestOverrides = { agent: undefined, createConnection: () => connection };
}
},
22403:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
brakeFor: () => (  brakeFor),
make: () => (  make)
});
async function make(making) {
const { surroundings, arm, named, signal, frontDoor } = making;
const [{ createFrontDoor }, { createActivityLog }, { createMetrics }, { frontDoorTarget }, abilities] = await Promise.all([
__webpack_require__.e(  2078).then(__webpack_require__.bind(__webpack_require__, 39697)),
__webpack_require__.e(  8275).then(__webpack_require__.bind(__webpack_require__, 48275)),
__webpack_require__.e(  2423).then(__webpack_require__.bind(__webpack_require__, 24804)),
Promise.all( [__webpack_require__.e(3686), __webpack_require__.e(3070), __webpack_require__.e(2125)]).then(__webpack_require__.bind(__webpack_require__, 22125)),
__webpack_require__.e(  4036).then(__webpack_require__.bind(__webpack_require__, 34036)),
]);
const { clock, host } = surroundings;
const { subscription, resourceGroup, name, candidate, further } = named;
return frontDoorTarget({
client: createFrontDoor(arm, clock.now),
at: { subscription, resourceGroup, profile: name, originGroup: further.originGroup ?? '' },
candidate,
clock,
log: createActivityLog(arm),
metrics: createMetrics(arm),
budgetMilliseconds: frontDoor?.budgetMilliseconds ?? abilities.usualBudgetMilliseconds,
brake: await brakeFor(making),
switches: frontDoor?.switches ?? new Map(),
purges: frontDoor?.purges ?? false,
warn: host.log.warning,
signal,
});
}
async function brakeFor(making) {
const { surroundings, signal, frontDoor } = making;
const { brake } = frontDoor ?? {};
if (brake === undefined)
return undefined;
if (brake.kind === 'stop-origin')
return stopping(making, brake.resources);
const [{ commandBrake }, { runProcess }] = await Promise.all([
__webpack_require__.e(  4225).then(__webpack_require__.bind(__webpack_require__, 84225)),
__webpack_require__.e(  6808).then(__webpack_require__.bind(__webpack_require__, 56808)),
]);
const { clock, environment, host } = surroundings;
const { warning } = host.log;
return commandBrake({ ...brake, environment, processes: runProcess, clock, signal, warn: warning });
}
async function stopping({ surroundings, arm, named }, ids) {
const [{ openOriginResource, parseOriginResource }, { createMetrics }, { stoppingBrake }] = await Promise.all([
__webpack_require__.e(  5177).then(__webpack_require__.bind(__webpack_require__, 45177)),
__webpack_require__.e(  2423).then(__webpack_require__.bind(__webpack_require__, 24804)),
__webpack_require__.e(  8236).then(__webpack_require__.bind(__webpack_require__, 98236)),
]);
const { subscription, resourceGroup, name } = named;
return stoppingBrake({
resources: ids.flatMap(id => {
const parsed = parseOriginResource(id);
return 'value' in parsed ? [openOriginResource(arm, parsed.value)] : [];
}),
profile: `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Cdn/profiles/${name}`,
metrics: createMetrics(arm),
clock: surroundings.clock,
});
}
},
23328:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => (  placeOf),
HX: () => (  checkLayout),
M8: () => (  parseRemote),
Mg: () => (  streamOfFile),
Mi: () => (  branchRef),
rf: () => (  streamOfRef),
uo: () => (  refPattern)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _stream_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20159);
const root = 'refs/azure-promote/';
const ending = '.jsonl';
function parseRemote(text) {
if (text === '' || hasControls(text))
throw oddRemote('it is empty or holds control characters');
if (/^https?:\/\//i.test(text))
return webRemote(text);
if (/^(ssh|file):\/\//i.test(text)) {
if (URL.parse(text)?.password !== '')
throw oddRemote('it is no address, or holds a password');
return { address: text, web: undefined };
}
if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || !text.includes(':'))
return { address: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(text), web: undefined };
if (/^[\w.-]+@[\w.-]+:[^:]+$/.test(text))
return { address: text, web: undefined };
throw oddRemote('it is neither a path nor an address of https, http, ssh or file');
}
function webRemote(text) {
const web = URL.parse(text);
if (web === null || web.password !== '')
throw oddRemote('it is no address, or holds a password');
web.username = '';
return { address: web.href, web };
}
function oddRemote(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', `the repository of the ledger cannot be used: ${why}`, {
hint: 'give the path of a repository or its address, and the token apart from it',
});
}
function checkLayout(layout) {
if (layout === 'refs')
return layout;
const { branch } = layout;
const isPlain = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(branch);
if (isPlain && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/i.test(branch))
return layout;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', 'the branch of the ledger needs a plain name', {
hint: 'use letters, digits, dots, hyphens, underscores and single slashes',
facts: { got: branch.slice(0, 60) },
});
}
function placeOf(layout, stream) {
const path = (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_2__  .CX)(stream);
return layout === 'refs'
? { ref: `${root}${path}`, file: `entries${ending}` }
: { ref: branchRef(layout.branch), file: `${path}${ending}` };
}
function branchRef(branch) {
return `refs/heads/${branch}`;
}
function refPattern({ service }) {
return `${root}${service ?? '*'}/*`;
}
function streamOfRef(ref) {
return ref.startsWith(root) ? (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_2__  .kD)(ref.slice(root.length)) : undefined;
}
function streamOfFile(file) {
return file.endsWith(ending) ? (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_2__  .kD)(file.slice(0, -ending.length)) : undefined;
}
function hasControls(text) {
return [...text].some(sign => sign < ' ' || sign === '\u007f');
}
},
23528:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  trustFrom)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86341);
var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60454);
function trustFrom(wiring, values) {
const identities = identitiesIn(wiring, values);
return {
...(identities && { identities }),
roots: once(() => rootsFor(wiring, values)),
keys: hint => keysFor(wiring, values, hint),
now: wiring.clock.now(),
};
}
function identitiesIn({ host, environment }, values) {
const own = host.name === 'github' ? environment['GITHUB_REPOSITORY'] : undefined;
const workflow = values['record-workflow'];
const repositories = [...(own ? [own] : []), ...(workflow === undefined ? [] : [(0,_trust_js__WEBPACK_IMPORTED_MODULE_2__  ._M)(workflow)])];
if (repositories.length === 0)
return undefined;
return { repositories: [...new Set(repositories)], ...(workflow !== undefined && { workflow }) };
}
async function rootsFor(wiring, values) {
const { loadTrust } = await __webpack_require__.e(  533).then(__webpack_require__.bind(__webpack_require__, 40533));
const transport = async () => (await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489))).openTransport(wiring);
const path = values['trusted-root'];
if (path !== undefined) {
const sha256 = values['trusted-root-sha256'];
const file = { kind: 'file', bytes: (0,_trust_js__WEBPACK_IMPORTED_MODULE_2__  .L1)(path), name: path, ...(sha256 && { sha256 }) };
return (await loadTrust([file], transport)).roots;
}
return (await loadTrust(shippedFor(wiring, values), transport)).roots;
}
function shippedFor(wiring, values) {
const isKnown = values.sigstore !== undefined || wiring.host.name === 'github';
const name = isKnown ? (0,_instance_js__WEBPACK_IMPORTED_MODULE_1__  .X)(wiring, values) : undefined;
const own = { kind: 'public-good', refresh: 'off' };
switch (name) {
case 'public-good':
return [own];
case 'github':
return [{ kind: 'github', refresh: 'required' }];
case 'custom':
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRUST_UNUSABLE', 'a Sigstore of your own has a root of its own, and it is not named', {
hint: 'give it as trusted-root',
});
case undefined:
return [own, { kind: 'github', refresh: 'try' }];
default:
return name;
}
}
async function keysFor(wiring, values, hint) {
const { 'record-key': given, 'signing-key': pem, 'key-vault-key': address } = values;
if (given !== undefined)
return (0,_trust_js__WEBPACK_IMPORTED_MODULE_2__  .q7)(given);
if (pem !== undefined) {
const { publicHalf } = await __webpack_require__.e(  7375).then(__webpack_require__.bind(__webpack_require__, 67375));
return [{ pem: publicHalf(pem.reveal()) }];
}
if (address === undefined)
return [];
const { publicKeyIn } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 17172));
return [{ pem: await publicKeyIn(wiring, address, hint) }];
}
function once(make) {
let made;
return () => {
made ??= make();
return made;
};
}
},
24804:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
25581:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  createExchange)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54720);
var _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58110);
var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59591);
function createExchange(ear) {
return async (call, milliseconds) => {
const incoming = { head: undefined, chunks: [], cut: false };
const bound = { clock: ear.stopwatch, milliseconds, signal: call.signal };
try {
await (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .M)(bound, async (signal) => {
await listen(await ear.connect(call, signal), incoming, ear.maximumBodyBytes);
});
return replyOf(incoming, ear.clock.now());
}
catch (thrown) {
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
const asked = (0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__  .Uy)(reader(head.headers), now);
const text = new TextDecoder().decode(Buffer.concat(chunks));
const headers = withCappedWait(head.headers, asked);
return { kind: 'reply', reply: { status: head.status, headers, asked, text, cut } };
}
function withCappedWait(headers, asked) {
const capped = new Map(headers);
for (const name of _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__  .l8)
capped.delete(name);
if (asked !== undefined)
capped.set('retry-after', String((0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_2__  .F)(asked)));
return capped;
}
function silenceOf({ head }, thrown, milliseconds) {
const requestId = head && (0,_call_js__WEBPACK_IMPORTED_MODULE_3__  .Gb)(reader(head.headers));
const seen = { status: head?.status, requestId, proxy: property(thrown, 'proxy') };
if (thrown === _bounded_js__WEBPACK_IMPORTED_MODULE_1__  .p) {
const words = `no ${head ? 'end of its answer' : 'answer'} within ${milliseconds / 1_000} s`;
return { kind: 'silence', silence: { ...seen, error: 'TIMED_OUT', words } };
}
const error = property(thrown, 'code');
if (error === undefined)
throw thrown;
return { kind: 'silence', silence: { ...seen, error, words: property(thrown, 'message') ?? '' } };
}
function isMistake(thrown) {
return thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v || ['TypeError', 'RangeError'].includes(property(thrown, 'name') ?? '');
}
function property(thrown, name) {
if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
return undefined;
const value = Reflect.get(thrown, name);
return typeof value === 'string' ? value : undefined;
}
function reader(headers) {
return name => headers.get(name);
}
},
25862:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
As: () => (  utf8),
CI: () => (  partsOf),
Tz: () => (  derOf),
_A: () => (  tags),
_O: () => (  context),
_f: () => (  oidOf),
b6: () => (  textOf),
nR: () => (  timeOf),
yi: () => (  expectTag)
});
var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91284);
const tags = {
boolean: 0x01,
integer: 0x02,
bitString: 0x03,
octetString: 0x04,
null: 0x05,
oid: 0x06,
utf8String: 0x0c,
printableString: 0x13,
ia5String: 0x16,
utcTime: 0x17,
generalizedTime: 0x18,
sequence: 0x30,
set: 0x31,
};
function context(number) {
return 0xa0 | number;
}
function derOf(bytes) {
const { der, next } = readAt(bytes, 0);
if (next !== bytes.length)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with trailing bytes');
return der;
}
function partsOf(der) {
if ((der.tag & 0x20) === 0)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that is not constructed where it must be');
const parts = [];
for (let at = 0; at < der.content.length;) {
const read = readAt(der.content, at);
parts.push(read.der);
at = read.next;
}
return parts;
}
function expectTag(der, tag) {
if (der === undefined || der.tag !== tag) {
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s(`DER with tag ${der?.tag ?? 'missing'} where ${tag} must be`);
}
return der;
}
function oidOf(der) {
const { content } = expectTag(der, tags.oid);
if (content.length === 0 || content.length > 64 || ((content.at(-1) ?? 0) & 0x80) !== 0) {
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('an object identifier that does not end');
}
const arcs = [];
let arc = 0n;
for (const byte of content) {
arc = (arc << 7n) | BigInt(byte & 0x7f);
if ((byte & 0x80) !== 0)
continue;
arcs.push(arc);
arc = 0n;
}
const [first = 0n, ...rest] = arcs;
const head = first < 40n ? 0n : first < 80n ? 1n : 2n;
return [head, first - head * 40n, ...rest].join('.');
}
function textOf(der) {
if (der === undefined || !textTags.includes(der.tag))
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that is no text');
return utf8(der.content);
}
const textTags = [tags.utf8String, tags.printableString, tags.ia5String];
function utf8(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
catch {
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('text that is not UTF-8');
}
}
function timeOf(der) {
const text = der === undefined ? '' : utf8(der.content);
const pattern = der?.tag === tags.utcTime
? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
: der?.tag === tags.generalizedTime
? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/
: undefined;
const match = pattern?.exec(text);
if (!match)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('a time that cannot be read');
const [, year = '', month, day, hour, minute, second, fraction = '0'] = match;
const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
const time = Date.parse(`${full}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
if (Number.isNaN(time))
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('a time that does not exist');
return time;
}
function readAt(bytes, at) {
const tag = byteAt(bytes, at);
if ((tag & 0x1f) === 0x1f)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with a tag above 30');
const { length, start } = lengthAt(bytes, at + 1);
const next = start + length;
if (next > bytes.length)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that ends too early');
return { der: { tag, content: bytes.subarray(start, next), whole: bytes.subarray(at, next) }, next };
}
function lengthAt(bytes, at) {
const first = byteAt(bytes, at);
if (first < 0x80)
return { length: first, start: at + 1 };
const count = first & 0x7f;
if (count === 0 || count > 4)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with an indefinite or absurd length');
let length = 0;
for (let offset = 1; offset <= count; offset += 1)
length = length * 256 + byteAt(bytes, at + offset);
if (length < 0x80 || length < 256 ** (count - 1))
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with a length that is not the shortest');
return { length, start: at + 1 + count };
}
function byteAt(bytes, at) {
const byte = bytes[at];
if (byte === undefined)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that ends too early');
return byte;
}
},
26455:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AG: () => (  heartbeatAge),
QX: () => (  isHeartbeatWanted),
S7: () => (  heartbeatService),
Se: () => (  handOffProblem),
gA: () => (  heartbeatInterval),
x6: () => (  heartbeatEntry),
z6: () => (  heartbeatStream)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _happened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
var _reading_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67805);
var _skew_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71581);
const minute = 60_000;
const hour = 60 * minute;
const heartbeatRenewalMilliseconds = 6 * hour;
const heartbeatLimitMilliseconds = 24 * hour;
const heartbeatService = 'azure-promote';
function heartbeatStream(environment) {
return { service: heartbeatService, environment };
}
function heartbeatEntry(written, scheduled) {
return (0,_happened_js__WEBPACK_IMPORTED_MODULE_3__  .M)({ kind: 'heartbeat', ...(scheduled !== undefined && { scheduled }) }, written);
}
function beatsIn(entries, now) {
return entries
.flatMap(entry => {
const read = (0,_reading_told_js__WEBPACK_IMPORTED_MODULE_1__  .h)(entry);
if (read?.kind !== 'told' || read.told.happened.kind !== 'heartbeat')
return [];
const { at, happened } = read.told;
return at <= now + _skew_js__WEBPACK_IMPORTED_MODULE_2__  .i ? [{ at, isTimely: happened.scheduled !== false }] : [];
})
.toSorted((one, other) => one.at - other.at);
}
function heartbeatAge(entries, now) {
const newest = beatsIn(entries, now).at(-1);
return newest === undefined ? undefined : Math.max(0, now - newest.at);
}
function isHeartbeatDue(age) {
return age === undefined || age > heartbeatRenewalMilliseconds;
}
const closestMilliseconds = minute;
const memoryMilliseconds = 3 * 24 * hour;
const shortestMilliseconds = 5 * minute;
function isHeartbeatWanted(entries, now, scheduled) {
if (isHeartbeatDue(heartbeatAge(entries, now)))
return true;
if (scheduled === false)
return false;
const newest = gapsIn(entries, now).at(-1);
const isSeen = newest !== undefined && isClose(newest) && now - newest.to <= heartbeatRenewalMilliseconds;
const last = beatsIn(entries, now).findLast(({ isTimely }) => isTimely);
return !isSeen && (last === undefined || now - last.at >= closestMilliseconds);
}
function heartbeatInterval(entries, now) {
const gaps = gapsIn(entries, now).filter(({ to }) => now - to <= memoryMilliseconds);
const close = gaps.filter(isClose);
const lengths = (close.length > 0 ? close : gaps).map(({ from, to }) => to - from);
return lengths.length === 0 ? undefined : Math.max(shortestMilliseconds, ...lengths);
}
function gapsIn(entries, now) {
const times = beatsIn(entries, now).flatMap(({ at, isTimely }) => (isTimely ? [at] : []));
return times.slice(1).map((to, before) => ({ from: times[before] ?? to, to }));
}
function isClose({ from, to }) {
return to - from <= heartbeatRenewalMilliseconds;
}
function handOffProblem(age) {
if (age !== undefined && age < heartbeatLimitMilliseconds)
return undefined;
const seen = age === undefined ? 'it never ran' : `it ran last ${Math.floor(age / hour)} hours ago`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('RESUME_NOT_SEEN', `nobody would finish what this run leaves open: resume is not alive, ${seen}`, {
facts: { expected: `younger than ${heartbeatLimitMilliseconds / hour} hours` },
});
}
},
26994:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hf: () => (  authorizationProblem),
NP: () => (  isOwn),
azureAudience: () => (  azureAudience),
iY: () => (  headersFor)
});
const azureHosts = [
'prometheus.monitor.azure.com',
'prometheus.monitor.azure.us',
'prometheus.monitor.azure.cn',
];
function azureAudience({ hostname }) {
const host = azureHosts.find(each => hostname.endsWith(`.${each}`));
return host === undefined ? undefined : `https://${host}`;
}
function authorizationProblem(address, authorization) {
if (authorization === undefined)
return undefined;
if (address.protocol !== 'https:' && !isOwn(address)) {
return 'a secret may be sent by https:// only, except on this machine';
}
if (authorization.kind === 'azure' && azureAudience(address) === undefined) {
return `an identity of Azure may ask Azure alone: an address that ends in .${azureHosts.join(', .')}`;
}
return undefined;
}
function isOwn({ hostname }) {
return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function headersFor(address, authorization) {
switch (authorization?.kind) {
case undefined:
return {};
case 'bearer':
return { authorization: `Bearer ${authorization.token.reveal()}` };
case 'basic': {
const pair = `${authorization.user}:${authorization.password.reveal()}`;
return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
}
case 'azure': {
const { token } = await authorization.credential.getToken(`${azureAudience(address)}/.default`);
return { authorization: `Bearer ${token}` };
}
default:
return authorization;
}
}
},
27368:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bd: () => (  outliveReaders),
Zr: () => (  takeVariables),
zd: () => (  printed)
});
function takeVariables(environment, prefixes) {
const taken = new Map();
for (const [name, value] of Object.entries(environment)) {
if (!prefixes.some(prefix => name.startsWith(prefix)))
continue;
if (value !== undefined)
taken.set(name, value);
delete environment[name];
}
return taken;
}
function outliveReaders(io) {
for (const printer of [io.stdout, io.stderr])
printer.on('error', () => undefined);
}
async function printed(io) {
for (const printer of [io.stdout, io.stderr]) {
await new Promise(resolve => {
printer.write('', () => resolve());
});
}
}
},
27915:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
recordPromotion: () => (  recordPromotion)
});
var step = __webpack_require__(68264);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var rules = __webpack_require__(92299);
var groups = __webpack_require__(88457);
var sign_inputs = __webpack_require__(99974);
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion/inputs.js
const recordInputs = {
service: (0,input .mw)((0,kinds .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
}), 'The service, as the ledger knows it.'),
environment: groups .oV.environment,
promotion: (0,input .lq)((0,kinds .Qq)({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }), 'Only this promotion. Default: every one that has ended and has no record.'),
digest: (0,input .lq)((0,kinds .Qq)({ pattern: /^sha256:[0-9a-f]{64}$/, expected: 'a digest `sha256:` and 64 hex digits' }), 'The digest that `revoke`, `pack` and a mere check of `predecessors` are about. Default: that of the newest record.'),
predecessors: (0,input .lq)((0,kinds .p_)(), 'Environments before that must have let the same bytes pass, by their own record: `staging`. Where one does not hold, nothing is signed.'),
revoke: (0,input .lq)((0,kinds .Qq)(), 'Why nothing counts any more that was said of `digest` in this environment. It is kept, nothing is recorded in this run, and no promotion rests on it from then on.'),
pack: (0,input .lq)((0,kinds .NJ)(), 'Where to write a pack: one file with the records about the digest and all that they rest on, for `azure-promote record verify`.'),
'evidence-file': (0,input .lq)((0,kinds .NJ)(), 'Bundles that go into the pack, one per line: the output `evidence-file` of verify-artifact.'),
...sign_inputs .l,
...groups .g_,
...groups .hE,
};
const recordRules = [
(0,rules .eN)('revoke', 'digest'),
(0,rules .eN)('evidence-file', 'pack'),
(0,rules .eN)('trusted-root-sha256', 'trusted-root'),
];
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion/report.js
function headlineOf({ rows, stream }) {
const place = `${stream.service} in ${stream.environment}`;
const refused = rows.find(row => row.refused !== undefined)?.refused;
if (refused !== undefined)
return `${place}: ${refused.why}`;
const recorded = rows.filter(row => row.recorded !== undefined);
if (recorded.length > 0) {
const count = recorded.length === 1 ? 'one promotion is' : `${recorded.length} promotions are`;
return `${place}: ${count} recorded, signed by ${recorded[0]?.recorded?.signing.words ?? ''}`;
}
const held = rows.filter(({ outcome }) => outcome === 'checked').flatMap(({ notes }) => notes);
return held.length > 0 ? `${place}: ${held.join('; ')}` : `${place}: there is nothing to record`;
}
function findingsOf({ rows }) {
return rows.flatMap(({ promotion, digest, refused }) => refused === undefined
? []
: [
{
name: 'predecessor',
looked: 'checked',
fine: false,
expected: `a record of the environment before for ${digest}`,
got: `${refused.why}${promotion === '' ? '' : ` (${promotion})`}`,
fix: refused.hint,
},
]);
}
function documentOf(told) {
const { rows, packed, stream } = told;
return [
{ kind: 'heading', text: `Records of ${stream.service} in ${stream.environment}` },
{ kind: 'paragraph', text: headlineOf(told) },
...tableOf(rows),
...hintsOf(rows),
...(packed === undefined ? [] : [paragraphOf(packed)]),
];
}
function tableOf(rows) {
if (rows.length === 0)
return [];
return [
{
kind: 'table',
columns: ['Promotion', 'Digest', 'Outcome', 'Record', 'Signed by', 'Notes'],
rows: rows.map(({ promotion, digest, outcome, recorded, refused, notes }) => [
promotion,
digest,
outcome,
refused === undefined ? (recorded?.digest ?? '') : 'none',
recorded?.signing.words ?? '',
refused?.why ?? notes.join('; '),
]),
},
];
}
function hintsOf(rows) {
const entries = rows.flatMap(({ refused }) => (refused === undefined ? [] : [refused.hint]));
return entries.length === 0 ? [] : [{ kind: 'list', entries: [...new Set(entries)] }];
}
function paragraphOf({ path, records, trustedRoot }) {
const root = trustedRoot === undefined
? ''
: `; its signatures are checked with the trusted root sha256:${trustedRoot}`;
const count = records === 1 ? 'one record' : `${records} records`;
return { kind: 'paragraph', text: `The pack ${path} holds ${count}${root}.` };
}
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion/writing.js
async function recordAll(desk, stream, values) {
const { owed, newest } = await desk.survey(stream);
const wanted = owed.filter(each => values.promotion === undefined || idOf(each) === values.promotion);
refuseUnknown(wanted, values, newest?.recorded.promotion);
const digest = values.digest ?? newest?.digest;
if (wanted.every(({ kind }) => kind === 'unknown')) {
const checked = digest === undefined ? [] : await checkOnly(desk, { stream, digest, values });
return { rows: [...wanted.flatMap(unknownRow), ...checked] };
}
const signing = await desk.ready(values);
const rows = [];
for (const each of wanted) {
if (each.kind === 'unknown')
rows.push(...unknownRow(each));
else
rows.push(await recordOne(desk, { stream, details: each.details, values }));
}
return { rows, signing };
}
function idOf(owed) {
return owed.kind === 'owed' ? owed.details.promotion : owed.promotion;
}
function refuseUnknown(wanted, values, newest) {
const { promotion } = values;
if (promotion === undefined || promotion === newest)
return;
const [only] = wanted;
if (only?.kind === 'owed')
return;
const why = only?.why ?? 'it has not ended here, or has its record';
throw new fault .v('RECORD_IMPOSSIBLE', `${promotion} cannot be recorded: ${why}`, { facts: { promotion } });
}
function unknownRow(owed) {
if (owed.kind === 'owed')
return [];
return [{ promotion: owed.promotion, digest: '', outcome: 'not recorded', notes: [owed.why] }];
}
async function recordOne(desk, { stream, details, values }) {
const { promotion, digest, outcome } = details;
const row = { promotion, digest, outcome };
const checks = await checked(desk, { stream, digest, values });
const refused = checks.find(({ kind }) => kind === 'refused');
if (refused?.kind === 'refused' && outcome === 'passed')
return { ...row, refused, notes: [] };
const found = checks.flatMap(each => (each.kind === 'holds' ? [each] : []));
const predecessors = merged(details.predecessors, found.map(({ predecessor }) => predecessor));
const recorded = await desk.write(stream, { ...details, predecessors }, values);
return { ...row, recorded, notes: found.map(({ words }) => words) };
}
function merged(prepared, found) {
const names = found.map(({ environment }) => environment);
return [...prepared.filter(({ environment }) => !names.includes(environment)), ...found];
}
async function checkOnly(desk, asked) {
if (asked.values.predecessors === undefined)
return [];
const checks = await checked(desk, asked);
const refused = checks.find(({ kind }) => kind === 'refused');
const row = { promotion: '', digest: asked.digest, outcome: 'checked' };
if (refused?.kind === 'refused')
return [{ ...row, refused, notes: [] }];
return [{ ...row, notes: checks.flatMap(each => (each.kind === 'holds' ? [each.words] : [])) }];
}
function checked(desk, { stream: { service }, digest, values }) {
const environments = values.predecessors ?? [];
return Promise.all(environments.map(environment => desk.predecessor({ service, environment }, digest, values)));
}
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion.js
const outputs = {
record: 'The newest record: `sha256:` of what was signed, by which the next environment names it. Empty when there is none.',
promotion: 'The promotion that the newest record is about.',
digest: 'What was promoted, by that record.',
'signed-by': '`sigstore`, `key` or `nobody`: who signed it.',
records: 'What was recorded by this run, as JSON: `[{"promotion":…,"digest":…,"outcome":…,"record":…,"signedBy":…}]`.',
pack: 'The path of the pack; empty when none was asked for.',
};
const recordPromotion = (0,step .o)()({
name: 'record-promotion',
title: 'Record promotion',
summary: 'Sign and keep a record of what was promoted into an environment, and check those before it.',
about: [
'Every promotion that has ended in this environment and has no record yet gets one: an in-toto statement about its digest that names the environment, what it was promoted into, when, by whom, on which evidence and after which records. On GitHub the job signs it by its own identity, without a key; elsewhere a key signs it, in PEM or in Key Vault. It is kept in the ledger. The same promotion twice is one record.',
'With `predecessors`, the environments before must have let the same bytes pass: their newest record about them is checked by its signature, by the environment in which the signing job ran, by its digest and its outcome. A rollback, a revocation or a signature by somebody else ends it as refused, and nothing is signed.',
'With `revoke` it takes back what was said of a digest. With `pack` it writes one file that anybody can verify without a network.',
],
inputs: recordInputs,
rules: recordRules,
outputs,
needs: ['record'],
examples: [
{
title: 'Record what has just been promoted, after staging',
values: { service: 'payments', environment: 'production', predecessors: 'staging' },
},
{
title: 'Signed by a key of Key Vault, with a pack for the auditor',
values: {
service: 'payments',
environment: 'production',
'key-vault-key': 'https://contoso.vault.azure.net/keys/records',
pack: 'payments.pack.jsonl',
},
},
],
async look({ record: desk }, values) {
const { service, environment } = values;
const stream = { service, environment };
if (values.revoke !== undefined && values.digest !== undefined) {
await desk.revoke(stream, values.digest, values.revoke);
return takenBack(values.digest, values.revoke, { stream, rows: [] });
}
const round = await recordAll(desk, stream, values);
const newest = (await desk.survey(stream)).newest;
const isRefused = round.rows.some(({ refused }) => refused !== undefined);
const packed = isRefused
? undefined
: await pack(desk, { values, digest: values.digest ?? newest?.digest });
const told = { ...round, stream, ...(packed && { packed }) };
return {
outcome: isRefused ? 'refused' : 'passed',
...(isRefused && { code: 'RECORD_REFUSED' }),
headline: headlineOf(told),
findings: findingsOf(told),
outputs: {
record: newest?.recorded.digest ?? '',
promotion: newest?.recorded.promotion ?? '',
digest: newest?.digest ?? '',
'signed-by': newest?.recorded.signing.by ?? '',
records: JSON.stringify(told.rows.flatMap(summed)),
pack: packed?.path ?? '',
},
document: documentOf(told),
};
},
});
function summed({ promotion, digest, outcome, recorded }) {
return recorded === undefined
? []
: [{ promotion, digest, outcome, record: recorded.digest, signedBy: recorded.signing.by }];
}
async function pack(desk, { values, digest }) {
const { pack: path, 'evidence-file': evidence, service, environment } = values;
if (path === undefined || digest === undefined)
return undefined;
return desk.pack({ service, environment }, { digest, path, ...(evidence !== undefined && { evidence }) }, values);
}
function takenBack(digest, why, told) {
const headline = `what was said of ${digest} in ${told.stream.environment} counts no more: ${why}`;
return {
outcome: 'passed',
headline,
findings: [],
outputs: { record: '', promotion: '', digest, 'signed-by': '', records: '[]', pack: '' },
document: [
{ kind: 'heading', text: `Records of ${told.stream.service} in ${told.stream.environment}` },
{ kind: 'paragraph', text: headline },
],
};
}
},
28888:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  withoutSecrets),
r: () => (  traceUrl)
});
const hidden = '***';
const namesOfSecrets = /authorization|cookie|identity-header|password|secret|(assertion|code|credentials?|key|passwd|pwd|sig|signature|token)$/i;
const shortestSecret = 8;
const shapesOfSecrets = [
/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
/(?<=\b(?:Bearer|Basic|SharedKey|SharedAccessSignature)\s)[^\s"',;]{8,}/gi,
/(?<=[?&](?:code|key|sig|token)=)[^\s"'&,;<>]+/gi,
/(?<=\b(?:accesskey|accountkey|assertion|client_assertion|client_secret|password|pwd|secret|sharedaccesskey|\w+_token)["']?\s?[=:]\s?["']?)[^\s"'&,;<>]{8,}/gi,
];
function traceUrl(url) {
const parts = [...url.searchParams].map(([name, value]) => name.toLowerCase() === 'api-version' ? `${name}=${encodeURIComponent(value)}` : `${name}=…`);
const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
return `${url.protocol}//${url.host}${url.pathname}${query}`;
}
function withoutSecrets(text, sent) {
let clean = text;
for (const secret of secretsOf(sent))
clean = clean.replaceAll(secret, hidden);
for (const shape of shapesOfSecrets)
clean = clean.replace(shape, hidden);
return clean;
}
function secretsOf({ url, headers, body }) {
const named = [...headers, ...url.searchParams, ...fieldsOf(body)]
.filter(([name]) => namesOfSecrets.test(name))
.flatMap(([, value]) => spellings(value));
const long = [...named, url.password].filter(value => value.length >= shortestSecret);
return [...new Set(long)].sort((one, other) => other.length - one.length);
}
function spellings(value) {
const credential = /^\w+ (\S+)$/.exec(value)?.[1] ?? value;
const opened = /^basic /i.test(value) ? Buffer.from(credential, 'base64').toString('utf8') : '';
const password = opened.slice(opened.indexOf(':') + 1);
return [value, credential, encodeURIComponent(credential), password];
}
function fieldsOf(body) {
if (typeof body !== 'string')
return [];
if (!/^\s*[[{]/.test(body))
return [...new URLSearchParams(body)];
try {
return leaves('', JSON.parse(body));
}
catch {
return [];
}
}
function leaves(name, value) {
if (typeof value === 'string')
return [[name, value]];
if (typeof value !== 'object' || value === null)
return [];
return Object.entries(value).flatMap(([key, inner]) => leaves(Array.isArray(value) ? name : key, inner));
}
},
29885:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FF: () => (  without),
TN: () => (  keyOf),
Z9: () => (  wordsOf),
yQ: () => (  readMatrix)
});
var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31598);
const partialHint = 'ask again later; if it lasts, look at what stands behind the server: its stores, and what it reads from elsewhere';
function readMatrix(json) {
const { status, data, error, errorType, isPartial, ...beside } = fields(json);
if (status === 'error')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the server answered ${brief(text(errorType))}: ${brief(text(error))}`);
if (status !== 'success')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)('the answer is none of Prometheus: it does not say whether it succeeded');
const remarks = remarksIn(beside);
if (remarks.kind === 'unreadable')
return remarks;
if (isPartial === true)
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)('the answer is only a part of what was asked for', partialHint);
const { resultType, result } = fields(data);
if (resultType !== 'matrix' || !Array.isArray(result)) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the answer is a ${brief(text(resultType))}, where a matrix was expected`);
}
const series = [];
const seen = new Set();
for (const each of result) {
const read = seriesIn(each);
if (read.kind === 'unreadable')
return read;
const key = keyOf(read.series.labels);
if (seen.has(key))
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the answer tells ${wordsOf(read.series.labels)} twice`);
seen.add(key);
series.push(read.series);
}
return { kind: 'matrix', series, remarks: remarks.remarks };
}
function remarksIn(beside) {
const warnings = list(beside['warnings']).map(text);
const missing = warnings.find(warning => !/^PromQL (?:warning|info): /.test(warning));
if (missing !== undefined) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the answer is only a part of what was asked for: ${brief(missing)}`, partialHint);
}
return { kind: 'remarks', remarks: [...warnings, ...list(beside['infos']).map(text)].map(brief) };
}
function seriesIn(given) {
const { metric, values, histograms } = fields(given);
const labels = fields(metric);
if (!isLabels(labels))
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)('the answer has labels that are no texts');
if (histograms !== undefined) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`${wordsOf(labels)} is a native histogram, which is not read here`, 'let the classic buckets be scraped as well (always_scrape_classic_histograms), and name them');
}
if (!Array.isArray(values))
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`${wordsOf(labels)} has no samples, not even none`);
const samples = [];
for (const pair of values) {
const sample = sampleIn(pair);
if (sample === undefined) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`a sample of ${wordsOf(labels)} is ${brief(JSON.stringify(pair) ?? '')}, where a time and a number in a text were expected`);
}
if (sample.at <= (samples.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) {
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .O)(`the samples of ${wordsOf(labels)} are not in order of time`);
}
samples.push(sample);
}
return { kind: 'series', series: { labels, samples } };
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const beyond = {
...{ NaN: Number.NaN, '+Inf': Number.POSITIVE_INFINITY, Inf: Number.POSITIVE_INFINITY },
'-Inf': Number.NEGATIVE_INFINITY,
};
function sampleIn(given) {
const [seconds, written, ...more] = Array.isArray(given) ? given : [];
if (typeof seconds !== 'number' || typeof written !== 'string' || more.length > 0)
return undefined;
const at = Math.round(seconds * 1_000);
const value = decimal.test(written) ? Number(written) : beyond[written];
return value === undefined || !Number.isSafeInteger(at) ? undefined : { at, value };
}
function isLabels(value) {
return Object.values(value).every(each => typeof each === 'string');
}
function keyOf(labels) {
return JSON.stringify(Object.entries(labels).sort(([one], [other]) => (one < other ? -1 : 1)));
}
function without(labels, names) {
return Object.fromEntries(Object.entries(labels).filter(([name]) => !names.includes(name)));
}
function wordsOf({ __name__: name = '', ...labels }) {
const conditions = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
return brief(`${name}{${conditions.join(',')}}`);
}
function brief(words) {
return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
function fields(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
return Array.isArray(value) ? value : [];
}
function text(value) {
return typeof value === 'string' ? value : String(JSON.stringify(value));
}
},
30601:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FJ: () => (  isNeverSent),
LD: () => (  decide),
PH: () => (  mayHaveApplied),
WG: () => (  isPassing),
fb: () => (  isUntrusted)
});
var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58110);
const firstBackoffMilliseconds = 500;
const longestBackoffMilliseconds = 16_000;
const triesOfUnknownName = 4;
const passingStatuses = [408, 429, 500, 502, 503, 504];
const passingConflicts = [
'AnotherOperationInProgress',
'RetryableError',
'RetryableErrorDueToAnotherOperation',
];
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'PROXY_UNAVAILABLE'];
const lostOnTheWay = [
'ECONNABORTED',
'ECONNRESET',
'EHOSTUNREACH',
'ENETUNREACH',
'EPIPE',
'ETIMEDOUT',
'TIMED_OUT',
];
function decide(attempt, setback) {
const { remainingMilliseconds, reserveMilliseconds, tries, random } = attempt;
const affordable = remainingMilliseconds - reserveMilliseconds;
if (affordable <= 0 || !mayRepeat(attempt, setback))
return { kind: 'give-up' };
const asked = setback.kind === 'status' ? (setback.asked ?? 0) : 0;
const wait = Math.max(backoff(tries, random), Math.min(asked, _retry_after_js__WEBPACK_IMPORTED_MODULE_0__  .eT));
return { kind: 'wait', milliseconds: Math.min(wait, affordable) };
}
function isPassing(setback) {
if (setback.kind === 'silence')
return true;
return passingStatuses.includes(setback.status) || isPassingConflict(setback);
}
function mayHaveApplied(setback) {
if (setback.kind === 'silence')
return !isNeverSent(setback.error);
return setback.status === 408 || setback.status >= 500;
}
function isNeverSent(error) {
return neverConnected.includes(error) || error === 'PROXY_REFUSED' || isUntrusted(error);
}
function isUntrusted(error) {
return /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(error);
}
function mayRepeat({ retry, tries }, setback) {
if (setback.kind === 'silence') {
if (setback.error === 'ENOTFOUND' && tries >= triesOfUnknownName)
return false;
if (neverConnected.includes(setback.error))
return true;
return retry !== 'once' && lostOnTheWay.includes(setback.error);
}
if (retry === 'once')
return setback.status === 429;
return passingStatuses.includes(setback.status) || (retry === 'idempotent' && isPassingConflict(setback));
}
function isPassingConflict({ status, code }) {
return status === 409 && passingConflicts.includes(code);
}
function backoff(tries, random) {
const whole = Math.min(longestBackoffMilliseconds, firstBackoffMilliseconds * 2 ** (tries - 1));
return Math.round(whole * (0.5 + random / 2));
}
},
31061:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openImage: () => (  openImage),
ownCredential: () => (  ownCredential)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _artifact_registry_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(180);
var _artifact_registry_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54727);
var _artifact_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72715);
var _artifact_registry_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4451);
var _artifact_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3253);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88538);
var _process_process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56808);
var _clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76114);
var _network_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40033);
async function openImage(wiring, values, text) {
const read = (0,_artifact_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__  .F2)(text);
if ('why' in read) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_8__  .v('ARTIFACT_UNUSABLE', `${text} names no image: ${read.why}`, { facts: { image: text } });
}
const { reference } = read;
const reader = (0,_artifact_registry_reader_js__WEBPACK_IMPORTED_MODULE_4__  .WF)({
registry: reference.registry,
repository: reference.repository,
download: await (0,_network_js__WEBPACK_IMPORTED_MODULE_11__.openDownload)(wiring, values),
credentials: registry => credentialFor(wiring, values, registry),
});
return { reference, reader };
}
async function credentialFor(wiring, values, registry) {
switch (values['registry-auth']) {
case 'anonymous':
return undefined;
case 'inputs':
return fromInputs(values) ?? missing(registry, 'registry-username and registry-password');
case 'docker':
return (await fromDocker(wiring, registry)) ?? missing(registry, 'an earlier docker login');
case 'azure':
return fromAzure(wiring);
case 'auto':
return fromInputs(values) ?? (await fromDocker(wiring, registry));
default:
return values['registry-auth'];
}
}
async function ownCredential(wiring, registry) {
const kept = await fromDocker(wiring, registry);
return kept ?? ((0,_artifact_registry_token_js__WEBPACK_IMPORTED_MODULE_6__  .j)(registry) ? fromAzure(wiring) : undefined);
}
function missing(registry, what) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_8__  .v('REGISTRY_REFUSED', `there are no credentials for ${registry}`, {
hint: `give ${what}`,
facts: { registry },
});
}
function fromInputs(values) {
const { 'registry-username': username, 'registry-password': password } = values;
if (username === undefined || password === undefined)
return undefined;
return { kind: 'password', username, password, from: 'the inputs' };
}
async function fromDocker(wiring, registry) {
const { environment, host } = wiring;
const folder = environment['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker');
const config = (0,_artifact_registry_credentials_js__WEBPACK_IMPORTED_MODULE_3__  .F)(await textOrNothing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json')));
if (!(0,_artifact_statement_js__WEBPACK_IMPORTED_MODULE_7__  .Fh)(config))
return undefined;
const credential = await (0,_artifact_registry_credentials_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(registry, config, helperIn(wiring));
if (credential?.kind === 'password')
host.mask(credential.password);
if (credential?.kind === 'refresh-token')
host.mask(credential.token);
return credential;
}
async function textOrNothing(path) {
try {
return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
catch {
return '';
}
}
function helperIn({ host, environment }) {
return async (name, registry) => {
const result = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_9__.runProcess)({
command: `docker-credential-${name}`,
args: ['get'],
input: registry,
env: environment,
deadlineMilliseconds: 15_000,
maxOutputBytes: 65_536,
clock: _clock_js__WEBPACK_IMPORTED_MODULE_10__  .dQ,
signal: host.cancelled,
});
return result.kind === 'ended' && result.exitCode === 0 ? result.stdout : undefined;
};
}
const registryScope = 'https://containerregistry.azure.net/.default';
async function fromAzure(wiring) {
const [{ connect }, { chooseIdentity }, { credentialFor: credentialOf }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6680)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
__webpack_require__.e(  6356).then(__webpack_require__.bind(__webpack_require__, 36356)),
Promise.all( [__webpack_require__.e(9861), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 29861)),
]);
const { values, cloud, transport } = connect(wiring);
const { host, clock, environment } = wiring;
const { identity } = chooseIdentity(values, host);
const processes = request => (0,_process_process_js__WEBPACK_IMPORTED_MODULE_9__.runProcess)({ ...request, clock: _clock_js__WEBPACK_IMPORTED_MODULE_10__  .dQ });
const credential = credentialOf(identity, { cloud, transport, clock, host, processes, environment });
return {
kind: 'azure',
from: `the Azure identity (${identity.kind})`,
token: async () => (await credential.getToken(registryScope)).token,
};
}
},
31635:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  byHand)
});
var _steps_canary_shift_by_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16482);
var _steps_rollback_shares_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98414);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21404);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40653);
function byHand(order, state) {
const { plan, before, given } = order;
const kind = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .xV.find(each => each === given['target']);
const resource = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .KU)(order);
if (kind === undefined || resource === '')
return [];
const { stable, candidate } = plan;
const part = given['origin-group'];
return (0,_steps_canary_shift_by_hand_js__WEBPACK_IMPORTED_MODULE_0__  .W)({
kind,
resource,
...(part !== undefined && { part }),
split: (0,_steps_rollback_shares_before_js__WEBPACK_IMPORTED_MODULE_1__  .c)(kind, (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_3__  .v7)(before), stable),
stable,
candidate,
isExchanged: state?.exchanged === true,
});
}
},
32257:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HE: () => (  preparedIn),
LF: () => (  readDetails),
WF: () => (  printDetails),
sc: () => (  sha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _promotion_happened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
var _promotion_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75251);
function printDetails(details) {
return canonical(details);
}
function readDetails(text) {
const read = jsonOf(text);
if (!isRecord(read))
return { why: 'its details are no JSON object' };
if (read['version'] !== 1)
return { why: 'its details are of a version that is not known here' };
const problem = Object.entries(shape).find(([name, fits]) => !fits(read[name]))?.[0];
if (problem !== undefined)
return { why: `its details have no ${problem} that can be used` };
if (canonical(read) !== text)
return { why: 'its details are not written as we write them' };
return { details: read };
}
function preparedIn(value) {
if (!isRecord(value))
return {};
const usable = preparedNames.filter(name => value[name] !== undefined && shape[name](value[name]));
return Object.fromEntries(usable.map(name => [name, value[name]]));
}
function sha256(data) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
const isText = value => typeof value === 'string';
const isTime = value => (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_1__  .n)(value) !== undefined;
const isDigest = value => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
const isSigning = value => _promotion_happened_js__WEBPACK_IMPORTED_MODULE_2__  .$.some(each => each === value);
const optional = (fits) => value => value === undefined || fits(value);
const listOf = (fits) => value => Array.isArray(value) && value.every(fits);
const holds = (members) => value => isRecord(value) && Object.entries(members).every(([name, fits]) => fits(value[name]));
const isEvidence = holds({ uri: isText, digest: isText });
const isPredecessor = holds({
environment: isText,
promotion: isText,
digest: isDigest,
signedBy: isSigning,
});
const shape = {
version: value => value === 1,
promotion: isText,
service: isText,
environment: isText,
digest: isDigest,
artifact: optional(isText),
target: isText,
outcome: value => value === 'passed' || value === 'rolled-back',
because: isText,
openedAt: isTime,
endedAt: isTime,
run: isText,
requestedBy: optional(isText),
approvedBy: listOf(isText),
policy: optional(isEvidence),
evidence: listOf(isEvidence),
predecessors: listOf(isPredecessor),
notes: listOf(isText),
};
const preparedNames = [
'artifact',
'requestedBy',
'approvedBy',
'policy',
'evidence',
'predecessors',
'notes',
];
function canonical(value) {
if (Array.isArray(value))
return `[${value.map(canonical).join(',')}]`;
if (!isRecord(value))
return JSON.stringify(value);
const members = Object.entries(value).filter(([, each]) => each !== undefined);
const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
return `{${sorted.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}
function jsonOf(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
function isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
},
33155:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => (  isOver),
Yw: () => (  lastVerdict),
lk: () => (  endingFor)
});
var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38985);
function isOver(plan, look) {
if (look.verdict.kind === 'fail')
return true;
if ((look.answeredUntil ?? 0) >= plan.until)
return true;
const lag = plan.setup.lagMilliseconds;
const patience = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__  .RI)(lag);
const isBlind = look.answeredUntil === undefined && look.unreadableSince !== undefined;
if (isBlind && look.now - (look.unreadableSince ?? look.now) >= patience)
return true;
const last = plan.kind === 'past' ? look.now : plan.until + lag + patience;
return look.now >= last;
}
function lastVerdict(plan, verdict, evidence) {
if (verdict.kind !== 'pass' && verdict.kind !== 'undecided')
return verdict;
const doubts = plan.counts.flatMap(metric => {
const told = evidence.counts[metric];
return told?.kind === 'told' ? doubtOf(told.value, plan) : [];
});
const [doubt] = doubts;
if (doubt === undefined)
return verdict;
return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: doubt };
}
function doubtOf({ grid, intervals }, plan) {
if (grid.to < plan.until) {
return [`the counts end at ${timeOf(grid.to)}, and were asked for until ${timeOf(plan.until)}`];
}
const first = intervals.find(interval => isCounted(interval, plan))?.from;
const who = plan.arms.stable === undefined ? 'a request' : 'requests of both arms';
if (first === undefined)
return [];
if (first - plan.from <= (plan.until - plan.from) / 2)
return [];
return [
`${who} were counted only from ${timeOf(first)} on, and the time that is judged begins at ${timeOf(plan.from)}: judge a shorter time, or later`,
];
}
function isCounted({ candidate, stable }, { arms }) {
return candidate !== undefined && (arms.stable === undefined || stable !== undefined);
}
function timeOf(at) {
return new Date(at).toISOString().replace('.000Z', 'Z');
}
const endings = {
pass: { outcome: 'passed' },
fail: { outcome: 'refused', code: 'GATE_FAILED' },
undecided: { outcome: 'held', code: 'GATE_UNDECIDED' },
'no-data': { outcome: 'held', code: 'GATE_NO_DATA' },
unreadable: { outcome: 'held', code: 'TELEMETRY_UNREADABLE' },
};
function endingFor({ kind }) {
return endings[kind];
}
},
33717:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openHerald: () => (  openHerald)
});
var fault_fault = __webpack_require__(88538);
var clock = __webpack_require__(76114);
var announce_patience = __webpack_require__(10539);
var happened = __webpack_require__(5526);
var promotion_standing = __webpack_require__(86175);
var ledgers = __webpack_require__(84134);
var books = __webpack_require__(22588);
var this_run = __webpack_require__(36889);
;// CONCATENATED MODULE: ./lib/shared/wiring/announce/references.js
function openReferences(wiring, given) {
const remembered = new Map();
const kept = new Map();
return signal => {
let opened;
const books = (news) => {
opened ??= openFor(news, given ?? (0,ledgers.openLedger)((0,ledgers .bC)(wiring).place, wiring, signal));
return opened;
};
return {
of: async (news) => {
const { promotion: id } = news;
if (!kept.has(id)) {
const standing = await (await books(news))?.read();
const announced = (standing && (0,promotion_standing .b)(standing, id)?.announced) ?? {};
kept.set(id, announced);
remembered.set(id, { ...announced, ...remembered.get(id) });
}
return remembered.get(id) ?? {};
},
keep: async (news, found) => {
const { promotion: id } = news;
const before = kept.get(id) ?? {};
remembered.set(id, { ...remembered.get(id), ...found });
const fresh = Object.entries(found).filter(([herald, reference]) => before[herald] !== reference);
if (fresh.length > 0 && (await writtenBy(wiring, news, { fresh, books: await books(news) }))) {
kept.set(id, { ...before, ...found });
}
},
};
};
}
async function writtenBy(wiring, news, { fresh, books }) {
let isWritten = false;
await books?.add(standing => {
const announced = (0,promotion_standing .b)(standing, news.promotion)?.announced;
isWritten = announced !== undefined || news.phase !== 'waiting';
return fresh
.filter(([herald, reference]) => isWritten && announced?.[herald] !== reference)
.map(each => announcedEntry(wiring, news.promotion, each));
});
return isWritten;
}
async function openFor({ stream }, opening) {
const ledger = await opening;
return ledger.lasting ? (0,books .F)(ledger, stream) : undefined;
}
function announcedEntry({ clock, host, environment }, promotion, [herald, reference]) {
const written = { at: clock.now(), by: (0,this_run .o)(host, environment).driver };
return (0,happened .M)({ kind: 'announced', promotion, herald, reference }, written);
}
var tellers = __webpack_require__(53059);
;// CONCATENATED MODULE: ./lib/shared/wiring/announce/herald.js
async function openHerald(wiring, ledger) {
const referencesWith = openReferences(wiring, ledger);
let turn = Promise.resolve();
const telling = async (news, values) => {
const patience = (0,announce_patience .e)(wiring.host, wiring.stopwatch ?? clock .dQ);
try {
const references = referencesWith(patience.signal);
await tellAll({ wiring, patience, references, news: withoutSecrets(wiring, news), values });
}
catch (thrown) {
warn(wiring, 'the announcement was not made', thrown);
}
finally {
patience.end();
}
};
return {
tell: (news, values) => {
if ((0,tellers.wantedBy)(values).length === 0)
return Promise.resolve();
turn = turn.then(() => telling(news, values));
return turn;
},
};
}
async function tellAll(telling) {
const { wiring, patience, references, news, values } = telling;
const names = (0,tellers.wantedBy)(values);
const isKept = names.some(name => tellers.remembering.includes(name));
const before = isKept ? await referencesOf(telling) : {};
const told = await Promise.all(names.map(name => tellOne(telling, name, before[name])));
const found = Object.fromEntries(told.flatMap(each => (each === undefined ? [] : [each])));
try {
await Promise.race([references.keep(news, found), patience.over]);
}
catch (thrown) {
warn(wiring, 'where the announcements lie is not kept in the ledger', thrown);
}
}
async function referencesOf({ wiring, patience, references, news }) {
try {
return await Promise.race([references.of(news), patience.over]);
}
catch (thrown) {
warn(wiring, 'the ledger does not tell where earlier announcements lie', thrown);
return {};
}
}
async function tellOne({ wiring, patience, news, values }, name, reference) {
try {
const means = { wiring, values, signal: patience.signal };
const telling = (0,tellers.tellerFor)(name, means).then(teller => teller.tell(news, reference));
const found = await Promise.race([telling, patience.over]);
return found === undefined ? undefined : [name, found];
}
catch (thrown) {
warn(wiring, `${name} was not told`, thrown);
return undefined;
}
}
function warn({ host }, what, thrown) {
const fault = (0,fault_fault .P)(thrown);
const hint = fault.code === 'UNEXPECTED' ? '' : ` (${fault.hint})`;
host.log.warning(`${what}: ${fault.message}${hint}`);
}
function withoutSecrets({ host }, news) {
return { ...news, headline: host.redact?.(news.headline) ?? news.headline };
}
},
34036:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
frontDoorAbilities: () => (  frontDoorAbilities),
usualBudgetMilliseconds: () => (  usualBudgetMilliseconds)
});
const minute = 60_000;
const usualBudgetMilliseconds = 20 * minute;
const mostChanges = 2;
const marginMilliseconds = 5 * minute;
const brakeRoles = { site: 'Website Contributor', revision: 'Container Apps Contributor' };
function frontDoorAbilities(budgetMilliseconds, stopped = []) {
return {
grainPercent: 0.1,
rangePercent: { from: 0.1, to: 99.9 },
zero: 'by-switching-off',
hundred: 'by-switching-off',
atomic: false,
verifiable: 'by-data',
settling: {
expectedMilliseconds: budgetMilliseconds,
worstMilliseconds: mostChanges * budgetMilliseconds + marginMilliseconds,
},
stickyMilliseconds: 0,
pinnedAtRollback: 'With session affinity clients stay with their origin for as long as their browser is open, unless it is switched off. Answers in the caches of the edge stay until they are old or purged.',
promotion: 'weights',
leastRoles: [
{
role: 'CDN Profile Contributor',
scope: 'the Front Door profile',
why: 'reads origin group, origins and routes, sets weight and state of the origins',
},
{
role: 'Monitoring Reader',
scope: 'the Front Door profile',
why: 'counts requests by origin, which shows when a change is in force; without it every change takes its whole budget',
},
{
role: 'Reader',
scope: 'the resource group',
why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
},
...[...new Set(stopped)].map(kind => ({
role: brakeRoles[kind],
scope: `every ${kind} that brake-origin names`,
why: 'stops the candidate when a rollout goes back, and sees whether it runs',
})),
],
};
}
},
34214:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  createVault),
_: () => (  unusable)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const apiVersion = '7.4';
const vaults = {
public: 'vault.azure.net',
'us-government': 'vault.usgovcloudapi.net',
china: 'vault.azure.cn',
};
function createVault(arm, address) {
const home = keyAt(arm, address);
const send = async (url, request) => {
const { token } = await arm.credential.getToken(`https://${vaults[arm.cloud.name]}/.default`);
url.searchParams.set('api-version', apiVersion);
try {
return await arm.transport.send({ ...request, url, headers: { authorization: `Bearer ${token}` } });
}
catch (thrown) {
throw refusal(thrown, url);
}
};
return {
read: async () => keyIn((await send(new URL(home), { method: 'GET' })).json, home),
sign: async ({ id }, alg, digest) => {
const body = JSON.stringify({ alg, value: Buffer.from(digest).toString('base64url') });
const { json } = await send(new URL(`${id}/sign`), { method: 'POST', body, retry: 'safe' });
const { kid, value } = Object(json);
if (kid !== id || typeof value !== 'string')
throw odd(home, 'it signed with another key, or not at all');
return Buffer.from(value, 'base64url');
},
};
}
function keyAt({ cloud }, address) {
const url = new URL(address);
const suffix = `.${vaults[cloud.name]}`;
if (url.protocol === 'https:' && url.hostname.endsWith(suffix) && url.port === '')
return url;
throw unusable(`${url.host} is no vault of this cloud`, {
expected: `https://NAME${suffix}`,
got: url.host,
});
}
function keyIn(json, home) {
const { key, attributes } = Object(json);
const { kid, kty, crv, x, y, n, e, key_ops: operations } = Object(key);
const isOwn = typeof kid === 'string' && (kid === home.href || kid.startsWith(`${home.href}/`));
if (!isOwn || typeof kty !== 'string')
throw odd(home, 'it answered about something else');
const plain = { kty: kty.replace('-HSM', ''), crv, x, y, n, e };
return {
id: kid,
isEnabled: Object(attributes).enabled === true,
operations: Array.isArray(operations) ? operations.map(String) : [],
publicKey: publicKeyOf(plain, home),
};
}
function publicKeyOf(key, home) {
try {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'jwk' });
}
catch (cause) {
throw unusable('it is no key that others can verify with', { key: home.href }, cause);
}
}
function refusal(thrown, { host, pathname }) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
const { facts } = thrown;
if (facts['status'] === 404)
return unusable(`${host}${pathname} does not exist`, facts, thrown);
if (facts['status'] !== 403)
return thrown;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: `assign the role Key Vault Crypto User at the key or the vault ${host}, or let its firewall and its access policy (get, sign) let this identity in`,
facts,
cause: thrown,
});
}
function unusable(why, facts, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('RECORD_KEY_UNUSABLE', `the key of Key Vault cannot be used: ${why}`, {
facts,
...(cause !== undefined && { cause }),
});
}
function odd({ host, pathname }, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('HTTP_UNREADABLE', `${host} cannot be understood: ${why}`, {
facts: { host, path: pathname },
});
}
},
34621:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  gateRules),
l: () => (  gateInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92299);
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21404);
var _canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52201);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
var _prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25687);
var _telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74246);
const demandInputs = {
objectives: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ge)('objectives such as `error-rate < 2%`, by lines or commas'), 'What is demanded, one objective per line or comma. Default with both arms: no more errors than stable, and not more than 5 %.'),
'slo-file': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'A file of OpenSLO v1 whose SLOs are demanded too.'),
alerts: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none-firing']), 'Fail before the watch when an alert is firing already: of Azure Monitor at the target or the component, or of the Prometheus that is the source.'),
'alerts-of': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ge)('a full id of Azure, or conditions on labels'), 'Whose alerts count: the full id of a resource or a resource group, or for Prometheus conditions on the labels of alerts, such as `service="shop", alertname!="Watchdog"`.'),
for: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'Watch for so long, and end earlier when it fails. Without it one look is taken at the time that `window` names.'),
every: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'How often it looks, and how long one interval is. Default: 30s, more for a long watch, and no less than the source can tell.'),
window: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'The time that one look is about, up to now. Default: 30m.'),
sensitive: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Find smaller regressions sooner; up to 5 of 100 healthy releases fail for it instead of 1.'),
alpha: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .KN)(), 'So many of 100 healthy releases may fail by chance, over all looks: from 0.1% to 20%. Default: 1%.'),
cluster: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .ai)({ from: 1, to: 1000 }), 'How many failures come together, where clients stay with their arm. Default: measured from the instances of stable.'),
'evidence-folder': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'Where the evidence and the page are written. Default: the temporary folder of the runner.'),
};
const madeInputs = {
..._canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .IV,
'candidate-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Zu)(), '`probe`: where the candidate answers and nobody else. Default: the address of `candidate` at the target.'),
'stable-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Zu)(), '`probe`: where stable answers. Default: its address at the target.'),
..._canary_shift_load_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .hx,
'load-test-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]+\.loadtesting\.azure\.com\/?$/i,
expected: 'the data plane URI of the resource, which ends in .loadtesting.azure.com',
}), '`load-test`: the data plane URI of the resource of Azure Load Testing, from its overview page.'),
'load-test-run': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z0-9_-]{2,50}$/, expected: 'the id of a test run' }), '`load-test`: the id of the test run. It is waited for, and its own time is judged.'),
};
const { target: _, 'resource-group': group, candidate, ...place } = _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .lY;
const placeInputs = {
target: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(_traffic_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .xV), 'What splits the traffic: for the metrics of the platform, and to know the share of the candidate.', { label: 'Target' }),
'resource-group': group,
...place,
candidate,
stable: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The slot or revision that the candidate is compared with. Default: production, or the revision with the most traffic.'),
promotion: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_6__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }), 'Judge the arms of this rollout: target, source and versions come from its entry in the ledger, unless they are given.'),
};
const gateInputs = {
..._telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .ZU,
..._telemetry_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .__,
...madeInputs,
...demandInputs,
...placeInputs,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .hE,
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .oV,
};
const gateRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('workspace-id', 'app-insights-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('for', 'window'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('candidate-version', 'candidate-role', 'candidate-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('stable-version', 'stable-role', 'stable-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-version', 'candidate-version'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-role', 'candidate-role'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-where', 'candidate-where'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable-url', 'candidate-url'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .CQ)('candidate-url', 'candidate'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('load-test-run', 'load-test-url'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('load-test-url', 'load-test-run'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('stable', 'candidate'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('alerts-of', 'alerts'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('candidate', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('app', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('app', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('profile', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('profile', 'resource-group'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('resource-id', 'target'),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_7__  .eN)('promotion', 'ledger'),
..._prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .o,
];
},
35305:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  planShape)
});
var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72337);
const lasting = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('time'), milliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj }), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('count'), requests: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj, atMostMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj }));
const whole = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({
version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(1),
promotion: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
candidate: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
stable: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
places: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
probes: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
rungs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ percent: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN, lasts: lasting })),
watchMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
standbyMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
onUndecided: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('hold', 'roll-back', 'accept'),
onNoData: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('hold', 'roll-back'),
onInterrupt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('roll-back', 'hold'),
holdForMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
waits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('inline', 'hand-off'),
judged: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
checkMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
lagMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
settlingMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
}, {
digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
said: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true),
exchanges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true),
until: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ percent: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN, holdForMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj, onJobFailure: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('roll-back', 'hold') }),
maxDurationMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
});
const planShape = (value) => whole(value) &&
value.rungs.every((rung, at) => rung.percent > (value.rungs[at - 1]?.percent ?? 0) && rung.percent < 100);
},
37524:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KK: () => (  canaryInputs),
OE: () => (  canaryRules),
dG: () => (  judgeInputs),
q$: () => (  leavingInputs),
sR: () => (  probeInputs)
});
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var rules = __webpack_require__(92299);
var traffic_kinds = __webpack_require__(21404);
var groups = __webpack_require__(88457);
var prometheus_inputs = __webpack_require__(25687);
var registering = __webpack_require__(72877);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/kinds.js
function severalLines(expected) {
const parse = (given) => {
const value = given.trim();
if (/[^\P{Cc}\n\r\t]/u.test(value))
return { expected, note: 'it contains a control character' };
return value === '' ? { expected } : { value };
};
return { name: 'list', expected, parse };
}
var load_inputs = __webpack_require__(52201);
;// CONCATENATED MODULE: ./lib/shared/steps/canary-shift/inputs.js
const digest = 'sha256:[0-9a-f]{64}';
const releaseInputs = {
expect: (0,input .lq)((0,kinds .Qq)({
pattern: new RegExp(`^([^\\s@]+@)?${digest}$`),
expected: 'a digest, `sha256:…`, or an image with its digest',
}), 'What has to lie in the candidate, by its digest. The step refuses when something else lies there.'),
'said-digest': (0,input .lq)((0,kinds .Qq)({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }), 'What lies in the candidate, where nobody can read it: Front Door, Traffic Manager, feature flags. Kept in the ledger on your word; where it can be read it is compared.'),
artifact: (0,input .lq)((0,kinds .Qq)({
pattern: new RegExp(`^([^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
expected: 'an image as `registry/name@sha256:…`, or a package as `https://…#sha256:…`',
}), 'What is placed in the candidate first, at 0 %. On Container Apps this creates the revision.'),
};
const climbInputs = {
ladder: (0,input .lq)(severalLines('rungs such as `5%/10m, 50%/10m, 100%`, or the name of a ladder'), 'The shares, and how long each is judged: `cautious`, `standard`, `half-hour`, `blue-green`, `instant`, or rungs such as `5%/10m, 50%/10m, 100%`. Default: by the target.'),
until: (0,input .lq)((0,kinds .KN)(), 'Rest at this share, armed: what goes wrong later in the job brings it back.'),
'hold-for': (0,input .IQ)((0,kinds .p0)(), '2h', 'How long it may rest, or be held, before it goes back by itself.'),
'on-job-failure': (0,input .IQ)((0,kinds .Yq)(['roll-back', 'hold']), 'roll-back', 'While it rests at `until`: what a failure later in the job does.'),
watch: (0,input .lq)((0,kinds .p0)(), 'How long the candidate is judged after it has all traffic. Default: by the ladder.'),
'hold-back': (0,input .lq)((0,kinds .KN)(), 'Leave this share with stable during the watch, so that there is somebody to compare with: `5%`. The candidate gets the rest when the watch has passed. For targets that promote by weights.'),
standby: (0,input .IQ)((0,kinds .p0)(), '0s', 'How long the version before is kept ready for going back, after the watch.'),
wait: (0,input .IQ)((0,kinds .Yq)(['inline', 'hand-off']), 'inline', '`hand-off` ends the step as soon as the candidate has all traffic; `resume` watches on, and must be alive.'),
'max-duration': (0,input .lq)((0,kinds .p0)(), 'Longer than this it does not take: then it goes back.'),
};
const judgeInputs = {
objectives: (0,input .lq)(severalLines('objectives such as `error-rate < 1%`, by lines or commas'), 'What is demanded of the candidate. Default: no more errors than stable, and not more than 5 %.'),
source: (0,input .lq)((0,kinds .Yq)(['platform', 'log-analytics', 'prometheus', 'probe', 'none']), 'Who counts requests: the platform’s own metrics, which need no configuration, a Log Analytics workspace, a Prometheus, or `probe`, our own requests to each arm. `none`: the probes before the first share alone decide. Default: `probe` when `load` is given, else `platform`.'),
...load_inputs .IV,
'workspace-id': (0,input .lq)((0,kinds .Qq)({ pattern: /^[0-9a-fA-F-]{36}$/, expected: 'the id of a workspace' }), 'The Log Analytics workspace of `source: log-analytics`.'),
...prometheus_inputs .U,
'candidate-version': (0,input .lq)((0,kinds .Qq)(), 'How telemetry names the version of the candidate.'),
'stable-version': (0,input .lq)((0,kinds .Qq)(), 'How telemetry names the version of stable.'),
};
const doubtInputs = {
'traffic-share': (0,input .IQ)((0,kinds .Yq)(['hold', 'tell']), 'hold', 'When the candidate gets another share of the requests than its weights allow: do not raise it, or only say so.'),
'on-undecided': (0,input .IQ)((0,kinds .Yq)(['hold', 'roll-back', 'accept']), 'hold', 'When twice the time of a rung does not tell: hold and then go back, go back at once, or go on.'),
'on-no-data': (0,input .IQ)((0,kinds .Yq)(['hold', 'roll-back']), 'hold', 'When nobody counts: hold and then go back, or go back at once. It never goes on.'),
'on-interrupt': (0,input .IQ)((0,kinds .Yq)(['roll-back', 'hold']), 'roll-back', 'When the run is cancelled before the candidate has all traffic.'),
};
const probeInputs = {
probes: (0,input .IQ)((0,kinds .ai)({ from: 0, to: 100, whole: true }), '3', 'So many answers of the candidate in a row must be right before the first percent. 0 asks for none.'),
...load_inputs .hx,
};
const endInputs = {
'dry-run': (0,input .IQ)((0,kinds .Jt)(), 'false', 'Print the whole plan, and change nothing.'),
'job-timeout': (0,input .lq)((0,kinds .p0)(), 'How long the job may last. Default: 6 h on GitHub, 60 min on Azure Pipelines. A plan that does not fit is told.'),
journal: (0,input .lq)((0,kinds .NJ)(), 'Where every decision is written, line by line. Default: the temporary folder of the runner.'),
};
const leavingInputs = {
'evict-pinned': (0,input .IQ)((0,kinds .Jt)(), 'false', 'App Service: after going back, place the build of production in the slot of the candidate as well, for clients that a cookie still sends there. The slot restarts, and the candidate is gone from it.', { visibleWhen: 'target = app-service' }),
};
const canaryInputs = {
...traffic_kinds .lY,
...releaseInputs,
...climbInputs,
...leavingInputs,
...registering .aD,
...judgeInputs,
...doubtInputs,
...probeInputs,
...groups .IA,
...groups .Pf,
...groups .tQ,
...endInputs,
...groups .g_,
...groups .hE,
...groups .oV,
};
const canaryRules = [
...traffic_kinds .ZF,
(0,rules .CQ)('artifact', 'expect', 'said-digest'),
(0,rules .eN)('workspace-id', 'source'),
...prometheus_inputs .o,
];
},
38985:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RI: () => (  patienceFor),
b4: () => (  offsetOf),
hd: () => (  scheduleFor),
t5: () => (  lookAt)
});
var _judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3353);
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const usualWindow = 30 * minute;
const longest = 7 * day;
const mostIntervals = { watch: 720, past: 240 };
const steps = [30 * second, minute, 5 * minute, 15 * minute];
function scheduleFor(wish, { stepMilliseconds: finest, lagMilliseconds: lag, }, now) {
const length = wish.for ?? wish.window ?? usualWindow;
const most = wish.for === undefined ? mostIntervals.past : mostIntervals.watch;
const step = wish.every ?? usualStep(length, { finest, most });
const named = wish.for === undefined ? 'window' : 'for';
const problems = {
...everyProblem(wish.every, finest),
...(length > longest && {
[named]: `expected at most ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(longest)}, got ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(length)}`,
}),
...(length < step && {
[named]: `expected at least one interval of ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(step)}, got ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(length)}`,
}),
};
if (Object.keys(problems).length > 0)
return { problems };
const whole = Math.ceil(length / step) * step;
if (wish.for !== undefined) {
const from = Math.ceil(now / step) * step;
return { kind: 'watch', from, until: from + whole, stepMilliseconds: step };
}
const until = Math.floor((now - lag) / step) * step;
return { kind: 'past', from: until - whole, until, stepMilliseconds: step };
}
function usualStep(length, { finest, most }) {
const fitting = steps.filter(step => step % finest === 0 && day % step === 0);
return fitting.find(step => length / step <= most) ?? fitting.at(-1) ?? finest;
}
function everyProblem(every, finest) {
if (every === undefined)
return {};
const got = (0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(every);
if (every < finest || every % finest !== 0) {
return {
every: `expected a multiple of ${(0,_judge_objectives_quantities_js__WEBPACK_IMPORTED_MODULE_0__  .vH)(finest)}, which the source counts by, got ${got}`,
};
}
const isWhole = every >= 10 * second && day % every === 0;
return isWhole
? {}
: { every: `expected at least 10s, and a part of a day such as 30s, 1m or 5m, got ${got}` };
}
function lookAt(end, { lag, offset }) {
return end + lag + offset;
}
function offsetOf(name, step) {
let hash = 0x811c9dc5;
for (const character of name)
hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
return Math.floor((hash / 2 ** 32) * (step / 2));
}
function patienceFor(lag) {
return Math.max(2 * lag, 5 * minute);
}
},
39678:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DI: () => (  inverse),
KH: () => (  isText),
hS: () => (  matchersText),
nM: () => (  selectorText),
yL: () => (  oneOf)
});
function isText(value) {
return !/\p{Cs}/u.test(value);
}
const inverses = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' };
function inverse({ label, operator, value }) {
return { label, operator: inverses[operator], value };
}
function oneOf(label, values) {
const [only = '', ...others] = values;
if (others.length === 0)
return { label, operator: '=', value: only };
return { label, operator: '=~', value: values.map(patternOf).join('|') };
}
function patternOf(text) {
return text.replace(/[\\.+*?()|[\]{}^$]/g, mark => `\\${mark}`);
}
const plainMetric = /^[A-Za-z_:][A-Za-z0-9_:]*$/;
const plainLabel = /^[A-Za-z_][A-Za-z0-9_]*$/;
const taken = /^(and|atan2|avg|bool|bottomk|by|count|count_values|group|group_left|group_right|ignoring|inf|max|min|nan|offset|on|or|quantile|stddev|stdvar|sum|topk|unless|without)$/i;
function selectorText({ metric, matchers }) {
if (plainMetric.test(metric) && !taken.test(metric))
return `${metric}{${matchersText(matchers)}}`;
const named = { label: '__name__', operator: '=', value: metric };
return `{${matchersText([named, ...matchers])}}`;
}
function matchersText(matchers) {
return matchers
.map(({ label, operator, value }) => `${labelText(label)}${operator}${textLiteral(value)}`)
.join(',');
}
function labelText(label) {
return plainLabel.test(label) ? label : textLiteral(label);
}
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function textLiteral(value) {
if (!isText(value))
throw new RangeError('half a character is no text');
return `"${value.replace(/[\\"]/g, mark => `\\${mark}`).replace(unsafe, hex)}"`;
}
function hex(mark) {
const digits = (mark.codePointAt(0) ?? 0).toString(16);
return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
},
40033:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openDownload: () => (  openDownload),
refuseOffline: () => (  refuseOffline)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
async function openDownload(wiring, values) {
refuseOffline(values);
const { createDownload } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(7380)]).then(__webpack_require__.bind(__webpack_require__, 47380));
const { clock, environment, host } = wiring;
return createDownload({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal: host.cancelled,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
random: Math.random,
});
}
function refuseOffline({ offline }) {
if (!offline)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'offline is true, and another input needs the network', {
hint: 'give bundle and trusted-root as files, and leave image, github-repository and trust-refresh out',
});
}
},
40533:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
loadTrust: () => (  loadTrust)
});
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/instances.js
const publicGoodMirror = 'https://tuf-repo-cdn.sigstore.dev';
async function publicGood(mirror = publicGoodMirror) {
const { default: seeds } = await __webpack_require__.e(  8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
const { 'root.json': metadata, targets } = seeds[publicGoodMirror];
return {
root: Buffer.from(targets['trusted_root.json'], 'base64'),
repository: {
mirror,
target: 'trusted_root.json',
start: { kind: 'metadata', bytes: Buffer.from(metadata, 'base64') },
},
};
}
const gitHub = {
mirror: 'https://tuf-repo.github.com',
target: 'trusted_root.json',
start: {
kind: 'pinned',
version: 9,
sha256: 'eb303461e0109458144b6ebcbfd62aaa6f6d7481e9ca77504b85f17761661462',
},
};
function gitHubTenant(domain) {
return { ...gitHub, target: `${domain}.trusted_root.json` };
}
var trusted_root = __webpack_require__(82347);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/tuf.js
async function tufTarget(repository, transport) {
const mirror = repository.mirror.replace(/\/$/, '');
if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${mirror}/`)) {
throw notRefreshed(mirror, 'a mirror is reached by https only');
}
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-promote-tuf-'));
try {
const get = fetcher(mirror, transport);
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), await startOf(repository.start, mirror, get));
return await download({ ...repository, mirror }, { folder, get });
}
catch (thrown) {
if (thrown instanceof fault .v)
throw thrown;
throw notRefreshed(mirror, thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
finally {
await (0,promises_.rm)(folder, { recursive: true, force: true });
}
}
function fetcher(mirror, transport) {
return async (url, longest) => {
try {
const { text } = await transport.send({ method: 'GET', url: new URL(url), expect: 'text' });
const bytes = Buffer.from(text);
if (bytes.length > longest)
throw notRefreshed(mirror, `${url} is larger than ${longest} bytes`);
return { bytes };
}
catch (thrown) {
const status = thrown instanceof fault .v && thrown.code === 'HTTP_REFUSED' ? thrown.facts['status'] : undefined;
if (typeof status === 'number')
return { status };
throw thrown;
}
};
}
async function startOf(start, mirror, get) {
if (start.kind === 'metadata')
return start.bytes;
const url = `${mirror}/${start.version}.root.json`;
const fetched = await get(url, 512_000);
if (!('bytes' in fetched))
throw notRefreshed(mirror, `${url} was answered with ${fetched.status}`);
const got = (0,external_node_crypto_.createHash)('sha256').update(fetched.bytes).digest('hex');
if (got === start.sha256.toLowerCase())
return fetched.bytes;
throw new fault .v('TRUST_UNUSABLE', `${url} is not the root that was pinned`, {
facts: { mirror, expected: start.sha256, got },
hint: 'find out who changed it; a published version of a root never changes',
});
}
async function download({ mirror, target }, { folder, get }) {
const [{ Updater }, { DownloadHTTPError }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(4706)]).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19)),
__webpack_require__.e(  6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19)),
]);
const downloadBytes = async (url, longest) => {
const fetched = await get(url, longest);
if ('bytes' in fetched)
return fetched.bytes;
throw new DownloadHTTPError(`${url} was answered with ${fetched.status}`, fetched.status);
};
const updater = new Updater({
metadataDir: folder,
metadataBaseUrl: mirror,
targetDir: folder,
targetBaseUrl: `${mirror}/targets`,
fetcher: {
downloadBytes,
downloadFile: async (url, longest, use) => {
const file = (0,external_node_path_.join)(folder, 'download');
await (0,promises_.writeFile)(file, await downloadBytes(url, longest));
return use(file);
},
},
});
const info = await updater.getTargetInfo(target);
if (info === undefined)
throw notRefreshed(mirror, `it has no target ${target}`);
return (0,promises_.readFile)(await updater.downloadTarget(info));
}
function notRefreshed(mirror, why, cause) {
return new fault .v('TRUST_NOT_REFRESHED', `the trusted root could not be fetched from ${mirror}: ${why}`, {
facts: { mirror },
...(cause === undefined ? {} : { cause }),
});
}
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/load.js
async function loadTrust(choices, transport) {
const roots = [];
const remarks = [];
for (const choice of choices) {
const loaded = await load(choice, transport);
roots.push(...loaded.roots);
remarks.push(...loaded.remarks);
}
if (roots.length > 0)
return { roots, remarks };
throw new fault .v('TRUST_UNUSABLE', `there is no trusted root to verify with${remarks.map(each => `; ${each}`).join('')}`);
}
async function load(choice, transport) {
switch (choice.kind) {
case 'file': {
const { bytes, name, sha256, demands } = choice;
const pin = sha256 === undefined ? {} : { pinnedSha256: sha256 };
return {
roots: (0,trusted_root .V)({ bytes, origin: name, ...pin, ...(demands && { demands }) }),
remarks: [],
};
}
case 'public-good':
return loadPublicGood(choice, transport);
case 'github':
return loadGitHub(choice, transport);
default:
return choice;
}
}
async function loadPublicGood({ refresh, mirror }, transport) {
const shipped = await publicGood(mirror);
const own = () => (0,trusted_root .V)({ bytes: shipped.root, origin: 'public-good root as shipped' });
if (refresh === 'off')
return { roots: own(), remarks: [] };
try {
return { roots: await refreshed(shipped.repository, transport), remarks: [] };
}
catch (thrown) {
if (refresh === 'required' || !isPassing(thrown))
throw thrown;
return { roots: own(), remarks: [`the public-good root as shipped was used: ${thrown.message}`] };
}
}
async function loadGitHub({ refresh, repository = gitHub }, transport) {
if (refresh === 'off') {
return {
roots: [],
remarks: [`GitHub's root is not shipped: allow trust-refresh, or give it as a file`],
};
}
try {
return { roots: await refreshed(repository, transport), remarks: [] };
}
catch (thrown) {
if (refresh === 'required' || !isPassing(thrown))
throw thrown;
return { roots: [], remarks: [`GitHub's root could not be fetched: ${thrown.message}`] };
}
}
async function refreshed(repository, transport) {
const bytes = await tufTarget(repository, await transport());
return (0,trusted_root .V)({ bytes, origin: `TUF root of ${repository.mirror}` });
}
function isPassing(thrown) {
return thrown instanceof fault .v && thrown.class === 'world' && thrown.code !== 'CANCELLED';
}
},
40653:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BY: () => (  printState),
Iv: () => (  printOrder),
KU: () => (  resourceOf),
Rx: () => (  readOrder),
un: () => (  readState),
v7: () => (  printWire)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function resourceOf({ given, resource }) {
return given['resource-id'] ?? resource ?? '';
}
function printOrder(order) {
return plain(order);
}
function readOrder(body) {
const { version, plan, before, given } = body;
if (version !== 1 || !isObject(plan) || !isObject(before) || !isObject(given)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the entry that opened this rollout cannot be read', {
hint: 'go back by hand, or by a version of this tool that knows the form of the entry',
facts: { version: String(version ?? 'none') },
});
}
return body;
}
function printState(state) {
return plain(state);
}
function readState(body) {
if (typeof body['name'] === 'string' && typeof body['openedAt'] === 'number') {
return body;
}
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', 'the state of this rollout cannot be read from its ledger', {
hint: 'go back by hand: the entry that opened it holds the shares from before',
});
}
function printWire(wire) {
return plain(wire);
}
function plain(value) {
const text = JSON.stringify(value, (_, each) => (isNull(each) ? undefined : each));
const body = JSON.parse(text);
return body;
}
function isNull(value) {
return typeof value === 'object' && !value;
}
function isObject(value) {
return typeof value === 'object' && Boolean(value);
}
},
41186:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
41691:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
enter: () => (  enter),
signInNow: () => (  signInNow),
through: () => (  through)
});
var _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82448);
var _sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94299);
var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94489);
async function enter(kind, { subscription: named }, wiring, signal) {
switch (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn) {
case 'subscription': {
const { arm, subscription } = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_1__.signIn)(wiring, named, signal);
return { transport: arm.transport, arm: async () => arm, subscription };
}
case 'identity': {
const { arm } = await withoutSubscription(wiring, signal);
return { transport: arm.transport, arm: async () => arm, subscription: undefined };
}
case 'none':
return unsigned(wiring, (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.openTransport)(wiring, signal), signal);
default:
return _traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn;
}
}
function through(transport, entrance) {
return { ...entrance, transport, arm: async () => ({ ...(await entrance.arm()), transport }) };
}
async function signInNow(kind, { arm }) {
if (_traffic_coordinates_js__WEBPACK_IMPORTED_MODULE_0__  .G8[kind].signIn === 'none')
return;
const { credential, cloud } = await arm();
await credential.getToken(cloud.resourceManagerScope);
}
function unsigned(wiring, transport, signal) {
let signedIn;
const arm = async () => ({ ...(await withoutSubscription(wiring, signal)).arm, transport });
return {
transport,
arm: () => {
signedIn ??= arm();
return signedIn;
},
subscription: undefined,
};
}
function withoutSubscription(wiring, signal) {
return (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_1__.signIn)(wiring, '', signal);
}
},
41977:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gitHubActionsIssuer: () => (  gitHubActionsIssuer),
identityFields: () => (  identityFields),
identityFindings: () => (  identityFindings),
identityProblems: () => (  identityProblems),
identityRules: () => (  identityRules),
splitWorkflow: () => (  splitWorkflow)
});
var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48889);
const fulcio = '1.3.6.1.4.1.57264.1.';
const identityFields = {
'signer-workflow': 9,
'signer-ref': 9,
'signer-digest': 10,
'runner-environment': 11,
'source-repository': 12,
'source-digest': 13,
'source-ref': 14,
'source-repository-id': 15,
'source-owner': 16,
'source-owner-id': 17,
'build-config': 18,
'build-config-digest': 19,
'build-trigger': 20,
'run-invocation': 21,
visibility: 22,
'deployment-environment': 23,
'token-subject': 24,
};
const gitHubActionsIssuer = 'https://token.actions.githubusercontent.com';
function identityRules(wanted) {
const issuer = wanted.issuer ?? gitHubActionsIssuer;
const named = Object.entries(identityFields).flatMap(([name, arc]) => {
const expected = isField(name) ? wanted.fields?.[name] : undefined;
return expected === undefined ? [] : [ruleOf(name, `${fulcio}${arc}`, expected, serverOf(issuer))];
});
const others = Object.entries(wanted.extensions ?? {}).map(([oid, expected]) => ({ name: oid, oid, expected }));
const san = sanOf(wanted);
return {
...(san && { san }),
issuer: issuer === 'none' ? 'absent' : { exact: issuer },
rules: [...named, ...others],
};
}
function isField(name) {
return Object.hasOwn(identityFields, name);
}
function sanOf({ san, sanPattern }) {
if (san !== undefined)
return { exact: san };
return sanPattern === undefined ? undefined : { pattern: sanPattern };
}
function ruleOf(name, oid, expected, server) {
const url = expected.includes('://') ? expected : `${server}/${expected}`;
switch (name) {
case 'source-repository':
case 'source-owner':
case 'build-config':
case 'run-invocation':
return { name, oid, expected: url };
case 'signer-workflow':
return { name, oid, expected: url, part: splitWorkflow(url).ref === undefined ? 'workflow' : 'whole' };
case 'signer-ref':
return { name, oid, expected, part: 'workflow-ref' };
default:
return { name, oid, expected };
}
}
function serverOf(issuer) {
if (issuer === gitHubActionsIssuer || issuer === 'none')
return 'https://github.com';
const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(issuer)?.[1];
if (tenant !== undefined)
return `https://${tenant}`;
return issuer.replace(/\/_services\/token$/, '');
}
function splitWorkflow(text) {
const byRef = text.indexOf('@refs/');
if (byRef !== -1)
return { path: text.slice(0, byRef), ref: text.slice(byRef + 1) };
const byCommit = /^(.*)@([0-9a-f]{40}|[0-9a-f]{64})$/s.exec(text);
const [, path, ref] = byCommit ?? [];
return path === undefined || ref === undefined ? { path: text } : { path, ref };
}
const naming = [
'signer-workflow',
'source-repository',
'source-repository-id',
'source-owner',
'source-owner-id',
'build-config',
'token-subject',
];
function identityProblems({ san, issuer, rules }, patterns) {
const problems = [];
if (san === undefined && !rules.some(({ name }) => naming.includes(name))) {
problems.push('it names no signer: give signer-san, signer-san-pattern, signer-workflow or source-repository');
}
if (san !== undefined && 'exact' in san && san.exact === '')
problems.push('signer-san is empty');
if (san !== undefined && 'pattern' in san) {
const pattern = patterns.get(san.pattern) ?? { why: 'it was not compiled' };
if ('why' in pattern)
problems.push(`signer-san-pattern cannot be used: ${pattern.why}`);
}
if (issuer === undefined || (issuer !== 'absent' && issuer.exact === ''))
problems.push('it names no issuer');
problems.push(...rules.filter(({ expected }) => expected === '').map(({ name }) => `${name} is empty`));
return problems;
}
function identityFindings(rules, identity, patterns) {
return [
sanFinding(rules.san, identity.sans, patterns),
issuerFinding(rules.issuer, identity.issuer),
...rules.rules.map(rule => ruleFinding(rule, identity.extensions[rule.oid])),
];
}
function sanFinding(wanted, sans, patterns) {
const [san, ...others] = sans;
const name = 'signer-san';
if (san === undefined || others.length > 0) {
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, 'exactly one name in the certificate', sans.join(', ') || 'none');
}
if (wanted === undefined)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, 'any: other fields name the signer', san);
if ('exact' in wanted)
return compared(name, wanted.exact, san);
const pattern = patterns.get(wanted.pattern);
const expected = `a whole match of ${wanted.pattern}`;
return pattern !== undefined && 'matches' in pattern && pattern.matches(san)
? (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, expected, san)
: (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, expected, san);
}
function issuerFinding(wanted, issuer) {
const name = 'signer-issuer';
if (wanted === 'absent') {
return issuer === undefined ? (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, 'no issuer', 'none') : (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, 'no issuer', issuer);
}
if (wanted === undefined)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, 'an issuer in the policy', 'the policy names none');
return compared(name, wanted.exact, issuer);
}
function ruleFinding({ name, oid, expected, part = 'whole' }, value) {
const label = name === oid ? name : `${name} (${oid.slice(oid.lastIndexOf('.1.') + 1)})`;
if (value === undefined)
return compared(label, expected, undefined);
const halves = splitWorkflow(value);
const got = part === 'whole' ? value : part === 'workflow' ? halves.path : halves.ref;
return compared(label, expected, got);
}
function compared(name, expected, got) {
if (got === undefined)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, expected, 'the certificate does not say');
if (got === expected)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, expected, got);
const near = got.toLowerCase() === expected.toLowerCase() ? 'only the case of letters differs' : undefined;
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, expected, got, near);
}
},
42292:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  ageFindings)
});
var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48889);
const tolerance = 300_000;
function ageFindings({ maximumAgeMilliseconds: maximum, notBefore }, times, now) {
const [time] = [...times].sort((one, other) => one - other);
const findings = [];
if (maximum !== undefined) {
const age = time === undefined ? undefined : now - time;
const held = age !== undefined && age <= maximum && age >= -tolerance;
findings.push((held ? _looked_js__WEBPACK_IMPORTED_MODULE_0__  .B : _looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)('max-age', `signed in the last ${spanOf(maximum)}`, agoOf(age)));
}
if (notBefore !== undefined) {
const held = time !== undefined && time >= notBefore;
const got = time === undefined ? nobody : isoOf(time);
findings.push((held ? _looked_js__WEBPACK_IMPORTED_MODULE_0__  .B : _looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)('not-before', `signed at or after ${isoOf(notBefore)}`, got));
}
return findings;
}
const nobody = 'nobody vouches for a time';
function agoOf(age) {
if (age === undefined)
return nobody;
return age < 0 ? `${spanOf(-age)} in the future` : `${spanOf(age)} ago`;
}
function isoOf(time) {
return new Date(time).toISOString();
}
function spanOf(milliseconds) {
const minutes = Math.round(milliseconds / 60_000);
if (minutes < 1)
return `${Math.round(milliseconds / 1000)} s`;
if (minutes < 120)
return `${minutes} min`;
const hours = Math.round(minutes / 60);
return hours < 72 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}
},
42384:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
42530:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yu: () => (  formatDecided),
WS: () => (  formatDecision),
RX: () => (  formatHeader),
A: () => (  parseLine),
I$: () => (  quickEvent)
});
var shape = __webpack_require__(72337);
;// CONCATENATED MODULE: ./lib/shared/rollout/reading/event-shape.js
const nothing = (0,shape .Ik)({});
const why = (0,shape .Ik)({ why: shape .Qq });
const refusal = (0,shape .Ik)({ why: shape .Qq }, { code: shape .Qq });
const mayHeal = (0,shape .Ik)({ why: shape .Qq, mayHeal: shape .Jt }, { code: shape .Qq });
const order = (0,shape .Ik)({ by: shape .Qq, reason: shape .Qq }, { number: shape .vj });
const atShare = (0,shape .Ik)({ percent: shape .KN });
const measured = {
askedPercent: shape .ai,
measuredPercent: shape .ai,
fromPercent: shape .ai,
toPercent: shape .ai,
};
const verdict = (0,shape .Ik)({
kind: (0,shape .yL)('pass', 'fail', 'undecided', 'no-data', 'unreadable'),
hold: shape .Jt,
sufficient: shape .Jt,
because: shape .Qq,
candidateRequests: shape .vj,
}, {
against: (0,shape .yL)('candidate', 'stable', 'both'),
judgedUntil: shape .ai,
failingSince: shape .ai,
share: (0,shape .Ik)(measured),
});
const byKind = {
begun: nothing,
'claim-granted': nothing,
'claim-queued': (0,shape .Ik)({ behind: shape .Qq }),
'candidate-accepted': (0,shape .Ik)({ builds: (0,shape .g1)(shape .Qq) }),
'candidate-refused': refusal,
placed: nothing,
'place-failed': refusal,
'arm-ready': nothing,
'arm-not-ready': why,
'probe-passed': nothing,
'probe-failed': why,
'raise-asked': atShare,
'raise-refused': mayHeal,
'raise-unclear': why,
settled: atShare,
drifted: (0,shape .Ik)({ percent: shape .KN }, { by: shape .Qq }),
unseen: why,
judged: (0,shape .Ik)({ verdict }),
'promotion-done': nothing,
'promotion-refused': mayHeal,
'promotion-unclear': why,
reconciled: (0,shape .Ik)({ found: (0,shape .yL)('applied', 'not-applied', 'cannot-know') }),
'went-back': (0,shape .Ik)({ proof: (0,shape .yL)('probe', 'telemetry', 'control-plane', 'pending') }),
'back-asked': (0,shape .Ik)({}, { braked: shape .Qq }),
'back-failed': (0,shape .Ik)({ why: shape .Qq }, { braked: shape .Qq }),
cleaned: nothing,
'clean-failed': why,
woken: nothing,
resumed: (0,shape .Ik)({ canRaise: shape .Jt }, { intent: (0,shape .yL)('raise', 'promotion', 'going-back') }),
'goal-moved': nothing,
'pause-ordered': order,
'continue-ordered': order,
'abort-ordered': order,
'rollback-ordered': order,
superseded: (0,shape .Ik)({ by: shape .Qq }),
'job-failed': nothing,
'run-cancelled': nothing,
'lease-lost': why,
};
const eventShape = (value) => {
if (!(0,shape .Gv)(value) || !(0,shape .ai)(value['at']))
return false;
const { kind } = value;
return typeof kind === 'string' && isEventKind(kind) && byKind[kind](value);
};
function isEventKind(kind) {
return Object.hasOwn(byKind, kind);
}
const eventKinds = Object.keys(byKind).filter(isEventKind);
var plan_shape = __webpack_require__(35305);
var state_shape = __webpack_require__(60213);
;// CONCATENATED MODULE: ./lib/shared/rollout/journal.js
const journalVersion = 1;
function formatHeader({ plan, openedAt, state }) {
return JSON.stringify({ journal: journalVersion, openedAt, plan, state });
}
function formatDecision({ event, decision, plan, evidence }) {
const parts = [
`{"journal":${journalVersion},"event":${JSON.stringify(event)}`,
...(plan === undefined ? [] : [`"plan":${JSON.stringify(plan)}`]),
formatDecided(decision),
`"because":${JSON.stringify(decision.because)}`,
...(evidence === undefined ? [] : [`"evidence":${JSON.stringify(evidence)}`]),
];
return `${parts.join(',')}}`;
}
function formatDecided({ state, effect }) {
return `"state":${JSON.stringify(state)},"effect":${JSON.stringify(effect)}`;
}
const beginning = `{"journal":${journalVersion},"event":`;
function quickEvent(text) {
if (!text.startsWith(beginning) || text.length > mostCharacters || text.includes(',"evidence":')) {
return undefined;
}
const end = text.indexOf(',"state":{', beginning.length);
try {
const event = end < 0 ? undefined : JSON.parse(text.slice(beginning.length, end));
return eventShape(event) ? { event, end } : undefined;
}
catch {
return undefined;
}
}
const mostCharacters = 2_000_000;
function parseLine(text) {
if (text.trim() === '')
return { kind: 'empty' };
if (text.length > mostCharacters)
return problem(`it is longer than ${mostCharacters} characters`);
let read;
try {
read = JSON.parse(text);
}
catch {
return problem('it is not JSON');
}
if (!(0,shape .Gv)(read))
return problem('it is not an object');
const version = read['journal'];
if (version === undefined)
return problem('it is no line of a journal: it has no version');
if (version !== journalVersion) {
return problem(`its version is ${JSON.stringify(version)?.slice(0, 20)}, known is ${journalVersion}`);
}
return 'event' in read ? decided(read) : header(read);
}
function header({ openedAt, plan, state }) {
if (!(0,shape .ai)(openedAt))
return problem('it has no time at which the rollout was opened');
if (!(0,plan_shape .x)(plan))
return problem('its plan is incomplete, or not a plan');
if (state === undefined)
return { kind: 'opened', header: { plan, openedAt } };
if (!(0,state_shape .z)(state))
return problem('the state that it goes on from is not one');
return { kind: 'opened', header: { plan, openedAt, state } };
}
function decided(read) {
const { event, state, effect, because, plan, evidence } = read;
if (!eventShape(event))
return problem('its event is unknown or incomplete');
if (!(0,shape .Gv)(state) || !(0,shape .Gv)(effect))
return problem('its state or its effect is missing');
if (typeof because !== 'string')
return problem('it does not say why');
if (plan !== undefined && !(0,plan_shape .x)(plan))
return problem('its plan is incomplete, or not a plan');
return {
kind: 'decided',
event,
state,
effect,
because,
...(plan !== undefined && { plan }),
...(evidence !== undefined && { evidence }),
};
}
function problem(text) {
return { kind: 'problem', problem: text };
}
},
43929:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  matchersIn),
u: () => (  matcherIn)
});
var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39678);
const longest = 4_000;
const operators = ['=~', '!~', '!=', '='];
const one = /^\s*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\\n]|\\.)+)")\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)\s*(,\s*|$)/;
function matchersIn(text) {
const trimmed = text.trim();
if (trimmed.length > longest)
return wrong(`it has more than ${longest} characters`);
const braced = /^\{([\s\S]*)\}$/.exec(trimmed)?.[1];
const matchers = [];
for (let rest = (braced ?? trimmed).trim(); rest !== '';) {
const found = one.exec(rest);
const read = found === null ? undefined : matcherOf(found);
if (found === null || read === undefined) {
return wrong(`label="value" was expected at ${JSON.stringify(rest.slice(0, 40))}`);
}
if (read.label === '__name__')
return wrong('the name of the metric is chosen elsewhere');
matchers.push(read);
rest = rest.slice(found[0].length);
}
return matchers.length === 0 ? wrong('it is empty') : { kind: 'matchers', matchers };
}
function matcherIn(text) {
const reading = matchersIn(text);
if (reading.kind === 'wrong')
return reading;
const [matcher, ...others] = reading.matchers;
return matcher === undefined || others.length > 0
? wrong('one condition was expected, on one label')
: { kind: 'matcher', matcher };
}
function matcherOf([, plain, quoted, sign, literal = '']) {
const label = plain ?? unescaped(quoted ?? '');
const inner = literal.slice(1, -1);
const value = literal.startsWith('`') ? inner : unescaped(inner);
const operator = operators.find(each => each === sign);
if (label === undefined || value === undefined || operator === undefined)
return undefined;
return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(label) && (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(value) ? { label, operator, value } : undefined;
}
const short = {
...{ a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
...{ '\\': '\\', '"': '"', "'": "'" },
};
const escaped = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g;
function unescaped(text) {
const marks = [...text.matchAll(escaped)].map(([written]) => markOf(written.slice(1)));
if (marks.includes(undefined))
return undefined;
return text.replace(escaped, () => marks.shift() ?? '');
}
function markOf(written) {
if (written.length === 1)
return short[written];
const isByte = written.startsWith('x') || /^\d/.test(written);
const code = /^\d/.test(written) ? Number.parseInt(written, 8) : Number.parseInt(written.slice(1), 16);
return code > (isByte ? 0x7f : 0x10ffff) ? undefined : String.fromCodePoint(code);
}
function wrong(why) {
return { kind: 'wrong', why };
}
},
45177:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openOriginResource: () => (  openOriginResource),
originResources: () => (  originResources),
parseOriginResource: () => (  parseOriginResource)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99759);
const kinds = {
'microsoft.web/sites': { version: '2023-12-01', verb: 'stop' },
'microsoft.web/sites/slots': { version: '2023-12-01', verb: 'stop' },
'microsoft.app/containerapps/revisions': { version: '2024-03-01', verb: 'deactivate' },
};
const originResources = 'the resource id of an App Service site (…/Microsoft.Web/sites/APP), of one of its slots (…/sites/APP/slots/SLOT), or of a Container Apps revision (…/Microsoft.App/containerApps/APP/revisions/REVISION)';
function parseOriginResource(text) {
const parsed = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__  .RQ)(text);
if (!('value' in parsed))
return { ...parsed, expected: originResources };
const { type } = parsed.value;
return kindOf(type) === undefined
? { expected: originResources, note: `nothing is stopped by the id of a ${type}` }
: parsed;
}
function openOriginResource(arm, at) {
const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__  .Tb)(at);
const { version, verb } = kindOf(at.type) ?? unknown(at);
const get = async (url) => (await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: `${url}?api-version=${version}`, resource: id })).json;
return {
kind: verb === 'stop' ? 'site' : 'revision',
id,
startByHand: startByHand(at, verb),
read: async () => {
const properties = fieldIn(await get(id), 'properties');
if (verb === 'stop')
return siteStanding(properties);
return revisionStanding(properties, await get(id.split('/').slice(0, -2).join('/')));
},
stop: async () => {
const url = `${id}/${verb}?api-version=${version}`;
await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'POST', url, resource: id, retry: 'idempotent', expect: 'none' });
},
};
}
function kindOf(type) {
const known = type.toLowerCase();
return Object.hasOwn(kinds, known) ? kinds[known] : undefined;
}
function unknown({ type }) {
throw new Error(`parseOriginResource lets no ${type} through`);
}
function startByHand({ subscription, resourceGroup, names }, verb) {
const [app = '', child] = names;
const where = `--subscription ${subscription} --resource-group ${resourceGroup} --name ${app}`;
if (verb === 'deactivate')
return `az containerapp revision activate ${where} --revision ${child ?? ''}`;
return `az webapp start ${where}${child === undefined ? '' : ` --slot ${child}`}`;
}
function siteStanding(site) {
const state = fieldIn(site, 'state');
if (typeof state !== 'string')
throw odd('a site without a state');
const hosts = textsIn(fieldIn(site, 'hostNames'));
return {
isRunning: state.toLowerCase() === 'running',
hosts: [...hosts, ...textsIn([fieldIn(site, 'defaultHostName')])],
};
}
function revisionStanding(revision, app) {
const active = fieldIn(revision, 'active');
if (typeof active !== 'boolean')
throw odd('a revision of which nobody knows whether it is active');
const ingress = fieldIn(fieldIn(fieldIn(app, 'properties'), 'configuration'), 'ingress');
const domains = listIn(fieldIn(ingress, 'customDomains')).map(each => fieldIn(each, 'name'));
const ofTheApp = fieldIn(revision, 'trafficWeight') === 100 ? [fieldIn(ingress, 'fqdn'), ...domains] : [];
return { isRunning: active, hosts: textsIn([fieldIn(revision, 'fqdn'), ...ofTheApp]) };
}
function fieldIn(value, name) {
if (typeof value !== 'object' || value === null || Array.isArray(value))
return undefined;
const fields = { ...value };
return fields[name];
}
function listIn(value) {
return Array.isArray(value) ? value : [];
}
function textsIn(value) {
return listIn(value).flatMap(each => (typeof each === 'string' && each !== '' ? [each.toLowerCase()] : []));
}
function odd(what) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `the answer of Azure has not the shape that it documents: ${what}`);
}
},
45259:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EL: () => (  harmlessJson),
Kw: () => (  harmlessLine),
vL: () => (  harmlessLines)
});
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const joiners = new Set(['\u200d', '\ufe0e', '\ufe0f']);
const bracketCommand = [/#(?=#\[)/g, '#\\'];
const agentCommand = [/#(?=#vso)/gi, '#\\'];
const runnerCommand = [/^((?:\s|\u200d|\ufe0e|\ufe0f)*)(?=::)/, '$1\\'];
const rules = {
github: [bracketCommand, runnerCommand],
'azure-pipelines': [bracketCommand, agentCommand],
terminal: [bracketCommand, agentCommand, runnerCommand],
};
function harmlessLines(text, host) {
return text.split(/\r\n|\r|\n/).map(line => harmlessLine(line, host));
}
function harmlessLine(line, host) {
const seen = line.replace(unseen, show);
return rules[host].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), seen);
}
function harmlessJson(document) {
return document.replace(unseen, asUtf16Escapes).replace(/#(?=#)/g, '\\u0023');
}
function show(character, at, line) {
if (character === '\t')
return character;
if (joiners.has(character) && at > 0 && line.charCodeAt(at - 1) > 0x7f)
return character;
const code = character.codePointAt(0) ?? 0;
return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function asUtf16Escapes(character) {
return character
.split('')
.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
.join('');
}
},
45433:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CW: () => (  NoJson),
S3: () => (  itemsOf),
at: () => (  at),
b6: () => (  textOf),
mi: () => (  replacing),
oh: () => (  edited),
r4: () => (  parseText),
rl: () => (  numberOf)
});
class NoJson extends Error {
name = 'NoJson';
}
const deepest = 64;
function parseText(text) {
const [node, at] = valueAt(text, blanks(text, 0), 0);
if (blanks(text, at) !== text.length)
throw new NoJson(`something stands behind its end, at ${at}`);
return node;
}
function valueAt(text, at, depth) {
if (depth > deepest)
throw new NoJson(`it is deeper than ${deepest} levels`);
if (text[at] === '{')
return objectAt(text, at, depth);
if (text[at] === '[')
return arrayAt(text, at, depth);
const end = plainEnd(text, at);
const value = parsed(text.slice(at, end), at);
const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
return [{ kind: 'plain', start: at, end, value: isPlain ? value : undefined }, end];
}
function objectAt(text, start, depth) {
const members = [];
let at = blanks(text, start + 1);
while (text[at] !== '}') {
if (members.length > 0)
at = expected(text, at, ',');
const end = plainEnd(text, at);
const name = parsed(text.slice(at, end), at);
if (typeof name !== 'string')
throw new NoJson(`a name was expected at ${at}`);
const [value, after] = valueAt(text, expected(text, blanks(text, end), ':'), depth + 1);
members.push({ name, value });
at = blanks(text, after);
}
return [{ kind: 'object', start, end: at + 1, members }, at + 1];
}
function arrayAt(text, start, depth) {
const items = [];
let at = blanks(text, start + 1);
while (text[at] !== ']') {
if (items.length > 0)
at = expected(text, at, ',');
const [value, after] = valueAt(text, at, depth + 1);
items.push(value);
at = blanks(text, after);
}
return [{ kind: 'array', start, end: at + 1, items }, at + 1];
}
function expected(text, at, character) {
if (text[at] !== character)
throw new NoJson(`${character} was expected at ${at}`);
return blanks(text, at + 1);
}
function blanks(text, from) {
let at = from;
while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r')
at += 1;
return at;
}
const plain = /"(?:[^"\\]|\\.)*"|[-+.\w]+/y;
function plainEnd(text, at) {
plain.lastIndex = at;
const [found] = plain.exec(text) ?? [];
if (found === undefined)
throw new NoJson(`a value was expected at ${at}`);
return at + found.length;
}
function parsed(text, at) {
try {
return JSON.parse(text);
}
catch {
throw new NoJson(`what stands at ${at} is no JSON`);
}
}
function at(node, ...names) {
return names.reduce((found, name) => found?.kind === 'object' ? found.members.findLast(member => member.name === name)?.value : undefined, node);
}
function itemsOf(node) {
return node?.kind === 'array' ? node.items : [];
}
function textOf(node) {
return node?.kind === 'plain' && typeof node.value === 'string' ? node.value : undefined;
}
function numberOf(node) {
return node?.kind === 'plain' && typeof node.value === 'number' ? node.value : undefined;
}
function edited(text, edits) {
return [...edits]
.sort((one, other) => other.start - one.start)
.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}
function replacing({ start, end }, text) {
return { start, end, text };
}
},
45935:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G$: () => (  bundleText),
Ge: () => (  envelopeOf),
Sq: () => (  signedBytes),
q3: () => (  payloadIn)
});
var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20746);
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
function signedBytes(payload) {
const head = `DSSEv1 ${_statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB.length} ${_statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB} ${payload.length} `;
return Buffer.concat([Buffer.from(head), payload]);
}
function envelopeOf(payload, signatures) {
return {
payload: Buffer.from(payload).toString('base64'),
payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB,
signatures: signatures.map(each => ({ sig: Buffer.from(each).toString('base64'), keyid: '' })),
};
}
function bundleText(verificationMaterial, envelope) {
return JSON.stringify({ mediaType: bundleType, verificationMaterial, dsseEnvelope: envelope });
}
function payloadIn(signed) {
let read;
try {
read = JSON.parse(signed);
}
catch {
return undefined;
}
const { payload, payloadType } = Object(Object(read).dsseEnvelope ?? read);
if (typeof payload !== 'string' || payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_0__  .qB)
return undefined;
const bytes = Buffer.from(payload, 'base64');
return bytes.toString('base64') === payload ? bytes : undefined;
}
},
47566:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
47622:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  promotionSetting)
});
const promotionSetting = 'AZURE_PROMOTE_PROMOTION';
},
48275:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createActivityLog: () => (  createActivityLog)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const apiVersion = '2015-04-01';
const mostPages = 3;
function createActivityLog(arm) {
return {
async changes(query) {
try {
return { kind: 'known', changes: await gather(arm, query) };
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v)
return { kind: 'unreadable', why: thrown.message };
throw thrown;
}
},
};
}
async function gather(arm, query) {
const found = [];
let next = firstPage(query);
for (let page = 0; next !== undefined && page < mostPages; page += 1) {
const { json } = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, {
method: 'GET',
url: next,
resource: `the activity log of ${query.resourceGroup}`,
deadlineMilliseconds: 15_000,
});
found.push(...entriesOf(json).flatMap(entry => changeIn(entry, query)));
const { nextLink } = fieldsOf(json);
next = typeof nextLink === 'string' && nextLink !== '' ? nextLink : undefined;
}
return found.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
function firstPage({ subscription, resourceGroup, since }) {
const from = new Date(since).toISOString();
const filter = `eventTimestamp ge '${from}' and resourceGroupName eq '${resourceGroup.replaceAll("'", "''")}'`;
const select = 'caller,eventTimestamp,operationName,resourceId,status,correlationId';
const path = `/subscriptions/${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const query = new URLSearchParams({ 'api-version': apiVersion, $filter: filter, $select: select });
return `${path}?${query}`;
}
function changeIn(entry, { resource, except }) {
const id = textOf(entry['resourceId']);
const operation = textOf(fieldsOf(entry['operationName'])['value']);
const status = textOf(fieldsOf(entry['status'])['value']);
const [own, asked] = [id.toLowerCase(), resource.toLowerCase()];
const concerns = own === asked || own.startsWith(`${asked}/`);
const correlation = textOf(entry['correlationId']);
const isOurs = except !== undefined && correlation.toLowerCase() === except.toLowerCase();
if (!concerns || isOurs || status.toLowerCase() === 'failed' || isReading(operation))
return [];
const at = textOf(entry['eventTimestamp']);
if (Number.isNaN(Date.parse(at)))
return [];
return [{ by: textOf(entry['caller']) || 'somebody unnamed', at, operation, resource: id, correlation }];
}
function isReading(operation) {
return /\/(list\w*|slotsdiffs)\/action$/i.test(operation);
}
function fieldsOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function entriesOf(page) {
const { value } = fieldsOf(page);
return Array.isArray(value) ? value.map(fieldsOf) : [];
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
},
48889:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  fine),
Q: () => (  wrong)
});
function fine(name, expected, got) {
return { name, expected, got, looked: 'checked', fine: true };
}
function wrong(name, expected, got, fix) {
return { name, expected, got, looked: 'checked', fine: false, ...(fix === undefined ? {} : { fix }) };
}
},
49297:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  ignoreSignals),
Z: () => (  watchCancellation)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
function signalsFor(io) {
return io.stdout.isTTY === true ? [...stopSignals, 'SIGHUP'] : stopSignals;
}
function watchCancellation(io, again) {
const controller = new AbortController();
const listeners = signalsFor(io).map(signal => {
const listener = () => {
if (again === 'end')
for (const [name, old] of listeners)
io.off(name, old);
controller.abort(new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CANCELLED', `the run was cancelled by ${signal}`, { facts: { signal } }));
};
return [signal, listener];
});
for (const [signal, listener] of listeners)
io.on(signal, listener);
return controller.signal;
}
function ignoreSignals(io) {
for (const signal of signalsFor(io))
io.on(signal, () => undefined);
}
},
50025:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
fieldManager: () => (  fieldManager),
openCluster: () => (  openCluster)
});
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/kubernetes/refusals.js
function clusterFault(thrown, what) {
if (!(thrown instanceof fault .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
if (thrown.facts['service-code'] === undefined)
return thrown;
switch (thrown.facts['status']) {
case 401:
return new fault .v('IDENTITY_REFUSED', 'the cluster does not know who asks', {
hint: 'sign in again: the token has ended, or belongs to another cluster (on AKS: az aks get-credentials, kubelogin)',
facts: thrown.facts,
cause: thrown,
});
case 403:
return forbidden(thrown);
case 404:
return notFound(thrown, what);
default:
return thrown;
}
}
const wording = /User "([^"]*)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)"| at the cluster scope)?/;
function forbidden(thrown) {
const [, user, verb, resource, group, namespace] = wording.exec(thrown.message) ?? [];
if (verb === undefined || resource === undefined) {
return new fault .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: 'no right is named here: an admission policy or Azure RBAC may forbid it; the words of the cluster say which',
facts: thrown.facts,
cause: thrown,
});
}
const kind = group === undefined || group === '' ? resource : `${resource}.${group}`;
const action = `${verb} ${kind}`;
const scope = namespace === undefined ? 'the whole cluster' : `namespace ${namespace}`;
const role = `a Role with ${action}`;
return new fault .v('IDENTITY_FORBIDDEN', `${user ?? 'this identity'} may not ${action}`, {
hint: `bind ${role} in ${scope} to it; the page of the target gateway-api holds the whole Role`,
facts: { action, scope, role, ...thrown.facts },
cause: thrown,
});
}
function notFound(thrown, what) {
const isUnknownKind = /could not find the requested resource|no matches for kind/.test(thrown.message);
const { facts } = thrown;
return isUnknownKind
? new fault .v('TARGET_NOT_FOUND', `the cluster does not know what ${what} is`, {
hint: 'Gateway API is not installed there in its version v1, or this is another cluster: kubectl api-resources --api-group=gateway.networking.k8s.io',
facts,
cause: thrown,
})
: new fault .v('TARGET_NOT_FOUND', `${what} does not exist`, { facts, cause: thrown });
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/cluster.js
const fieldManager = 'azure-promote';
function openCluster(access, ports) {
const { server, namespace } = access;
const { keeper, signal } = ports;
const transports = transportsFor(access, ports);
const send = (request) => sent({ server, keeper, signal, transports }, request);
return {
server,
namespace,
get: async (path, what) => (await send({ path, what })).json,
patch: async (path, operations, what) => {
const query = new URLSearchParams({ fieldManager, fieldValidation: 'Strict' });
const body = JSON.stringify(operations);
return (await send({ path: `${path}?${query.toString()}`, what, body })).json;
},
};
}
async function sent(way, request) {
try {
return await attempt(way, request);
}
catch (thrown) {
const isUnknown = thrown instanceof fault .v && thrown.facts['status'] === 401;
if (!isUnknown || !way.keeper.drop())
throw clusterFault(thrown, request.what);
}
return attempt(way, request).catch(thrown => {
throw clusterFault(thrown, request.what);
});
}
async function attempt({ server, keeper, signal, transports }, { path, body }) {
const credentials = await keeper.credentials(signal);
const url = new URL(`${server.pathname.replace(/\/$/, '')}${path}`, server);
const { token } = credentials;
const bearer = token && { authorization: `Bearer ${token.reveal()}` };
const patch = body !== undefined && { 'content-type': 'application/json-patch+json' };
return transports(credentials).send({
method: body === undefined ? 'GET' : 'PATCH',
url,
headers: { ...bearer, ...patch },
...(body !== undefined && { body }),
});
}
function transportsFor(access, { open }) {
const { authority, serverName, proxy } = access;
let last;
return ({ certificate }) => {
if (last !== undefined && last.chain === certificate?.chain)
return last.transport;
const peer = {
...(authority !== undefined && { authority }),
...(serverName !== undefined && { serverName }),
...(proxy !== undefined && { proxy }),
...(certificate && { certificate: { chain: certificate.chain, key: certificate.key.reveal() } }),
};
last = { chain: certificate?.chain, transport: open(peer) };
return last.transport;
};
}
},
51337:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FO: () => (  exitCodeOf),
LX: () => (  tellEnding),
WN: () => (  hasFailed),
ps: () => (  causes),
u8: () => (  endingOutputs)
});
var _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
var _fault_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70657);
var _step_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41604);
function endingOutputs(ending) {
return [
['outcome', ending.outcome],
['error-code', ending.fault?.code ?? ending.code ?? ''],
];
}
function exitCodeOf({ outcome, fault, code }) {
const told = outcome === 'broken' && code !== undefined ? _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s[code].class : undefined;
return (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .I$)(outcome, fault?.class ?? told);
}
function hasFailed(ending) {
return exitCodeOf(ending) !== 0;
}
function tellEnding(ending, log) {
const { step, outcome, headline, fault, code } = ending;
if (fault !== undefined) {
log.last({ kind: 'error', title: fault.code, text: annotationOf(fault) });
log.info((0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_1__  .Oy)(fault).join('\n'));
log.debug(causes(fault).join('\n'));
}
else if (hasFailed(ending)) {
log.last({ kind: 'error', title: code ?? step, text: `${outcome}: ${headline}` });
}
else {
log.info(`${outcome}: ${headline}`);
}
log.close();
}
function annotationOf(fault) {
return [fault.message, ...(0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_1__  .Kp)(fault.facts), `hint: ${fault.hint}`].join('\n');
}
function causes(fault) {
const stacks = [];
for (let at = fault, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
stacks.push(at.stack ?? `${at.name}: ${at.message}`);
}
return stacks;
}
},
53059:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
githubOf: () => (  githubOf),
remembering: () => (  remembering),
tellerFor: () => (  tellerFor),
wantedBy: () => (  wantedBy)
});
var _step_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4290);
var _step_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85062);
var _steps_announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33369);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88457);
var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76114);
var _rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36889);
var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94489);
const makers = {
'github-deployments': { isWanted: values => values['github-deployments'] === true, make: deployments },
'deployment-records': { isWanted: values => values['deployment-records'] !== undefined, make: records },
'build-tags': { isWanted: values => values['build-tags'] === true, make: tags },
'annotate-app-insights': {
isWanted: values => values['annotate-app-insights'] !== undefined,
make: annotations,
},
webhook: { isWanted: values => values['webhook-url'] !== undefined, make: webhook },
};
function wantedBy(values) {
return Object.entries(makers).flatMap(([name, { isWanted }]) => (isWanted(values) ? [name] : []));
}
const remembering = ['github-deployments', 'webhook'];
async function tellerFor(name, means) {
const making = makers[name];
if (making === undefined)
throw new Error(`there is no herald ${name}`);
return making.make(means);
}
async function deployments({ wiring, signal }) {
const [{ tellDeployments }, { createDeployments }] = await Promise.all([
__webpack_require__.e(  7673).then(__webpack_require__.bind(__webpack_require__, 77673)),
__webpack_require__.e(  749).then(__webpack_require__.bind(__webpack_require__, 30749)),
]);
const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_RUN_ID = '' } = wiring.environment;
return tellDeployments({
deployments: createDeployments(githubOf(wiring, signal), GITHUB_REPOSITORY),
sha: GITHUB_SHA,
run: GITHUB_RUN_ID,
logUrl: runOf(wiring),
info: wiring.host.log.info,
});
}
async function records({ wiring, values, signal }) {
const [{ tellRecords }, { recordDeployment }] = await Promise.all([
__webpack_require__.e(  1941).then(__webpack_require__.bind(__webpack_require__, 11941)),
__webpack_require__.e(  5997).then(__webpack_require__.bind(__webpack_require__, 5997)),
]);
const organisation = values['deployment-records'] ?? '';
const github = githubOf(wiring, signal);
const [owner, repository] = (wiring.environment['GITHUB_REPOSITORY'] ?? '').split('/');
const isOurs = owner?.toLowerCase() === organisation.toLowerCase() && repository !== undefined;
return tellRecords({
organisation,
record: record => recordDeployment(github, organisation, record),
...(isOurs && { repository }),
});
}
async function tags({ wiring }) {
const { tagsOf } = await __webpack_require__.e(  1880).then(__webpack_require__.bind(__webpack_require__, 61880));
const { host } = wiring;
return {
name: 'build-tags',
tell: async (news) => {
for (const tag of tagsOf(news))
host.tag?.(tag);
return undefined;
},
};
}
async function annotations({ wiring, values, signal }) {
const [{ tellAppInsights }, { createAnnotation }, { signIn }] = await Promise.all([
__webpack_require__.e(  8412).then(__webpack_require__.bind(__webpack_require__, 88412)),
__webpack_require__.e(  607).then(__webpack_require__.bind(__webpack_require__, 50607)),
Promise.all( [__webpack_require__.e(9861), __webpack_require__.e(4299)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const component = values['annotate-app-insights'] ?? '';
const subscription = component.split('/')[2];
return tellAppInsights({
create: async (annotation) => {
const { arm } = await signIn(wiring, subscription, signal);
await createAnnotation(arm, component, annotation);
},
component,
clock: wiring.clock,
run: runOf(wiring),
});
}
async function webhook({ wiring, values, signal }) {
const { tellWebhook } = await __webpack_require__.e(  952).then(__webpack_require__.bind(__webpack_require__, 30952));
const url = values['webhook-url'] ?? new _step_secret_js__WEBPACK_IMPORTED_MODULE_6__  .z('');
return tellWebhook({
transport: untraced(wiring, url, signal),
clock: wiring.clock,
url,
kind: values['webhook-kind'],
run: runOf(wiring),
});
}
function untraced({ host, ...wiring }, url, signal) {
host.mask(url);
const address = url.reveal().trim();
if (URL.canParse(address)) {
const { pathname, search } = new URL(address);
for (const part of [pathname, search])
if (part.length > 1)
host.mask(new _step_secret_js__WEBPACK_IMPORTED_MODULE_6__  .z(part));
}
const quiet = { ...host, log: { ...host.log, debug: () => undefined } };
return inRealTime({ ...wiring, host: quiet }, signal);
}
function inRealTime(wiring, signal) {
return (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__.openTransport)({ ...wiring, clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__  .dQ }, signal);
}
function githubOf(wiring, signal) {
const given = wiring.environment['GITHUB_API_URL'] ?? '';
return {
transport: inRealTime(wiring, signal),
api: new URL(URL.canParse(given) ? given : 'https://api.github.com'),
token: tokenIn(wiring),
};
}
function tokenIn({ raw }) {
const values = (0,_step_read_js__WEBPACK_IMPORTED_MODULE_0__  .K)({ ..._steps_announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .v, 'ledger-token': _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .hE['ledger-token'] }, [], raw);
return [values['github-token'], values['ledger-token']].find(token => token?.reveal().includes('{{') === false);
}
function runOf({ host, environment }) {
return (0,_rollout_ports_this_run_js__WEBPACK_IMPORTED_MODULE_4__  .o)(host, environment).run;
}
},
54720:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gb: () => (  requestIdOf),
H9: () => (  isRead),
jI: () => (  classByMethod),
mL: () => (  canRepeatBody)
});
function classByMethod(method) {
switch (method) {
case 'GET':
case 'HEAD':
case 'OPTIONS':
return 'safe';
case 'PUT':
case 'PATCH':
case 'DELETE':
return 'idempotent';
default:
return 'once';
}
}
function isRead(call) {
return call.retry === 'safe' || classByMethod(call.method) === 'safe';
}
function canRepeatBody(body) {
return body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array;
}
const requestIdHeaders = [
'x-ms-request-id',
'x-ms-correlation-request-id',
'x-github-request-id',
'request-id',
'x-request-id',
];
function requestIdOf(header) {
return requestIdHeaders.map(header).find(value => value !== undefined && value !== '');
}
},
54802:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  contentOf)
});
var _details_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45935);
var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20746);
function contentOf(signed, text) {
const payload = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__  .q3)(signed);
if (payload === undefined)
return { why: 'it is no signed statement' };
const read = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .cO)(payload);
if ('why' in read)
return read;
const told = (0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(text);
if ('why' in told)
return told;
const why = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .J4)(read.statement, told.details, text);
if (why !== undefined)
return { why };
return { details: told.details, statement: read.statement, digest: `sha256:${(0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .sc)(payload)}` };
}
},
54815:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openSource: () => (  openSource),
u: () => (  sourceKind)
});
var fault = __webpack_require__(88538);
var step_names = __webpack_require__(62600);
var own_header = __webpack_require__(88616);
var front_door = __webpack_require__(73579);
var did_you_mean = __webpack_require__(97331);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/metrics.js
const logForms = {
requests: { needs: [], may: ['where'], own: ['bad'] },
aggregate: { needs: ['kql'], may: ['where'] },
query: { needs: ['kql'], may: [] },
};
const jsonForms = {
counts: { needs: ['url', 'total', 'bad'], may: ['points', 'at', 'time'], own: ['histogram'] },
series: { needs: ['url', 'value'], may: ['points', 'at', 'time'] },
};
const prometheusForms = {
requests: { needs: [], may: ['metric', 'where', 'bad', 'latency'] },
query: { needs: ['promql'], may: [] },
};
function prometheusMetrics(given, raw) {
return read(given, raw, { forms: prometheusForms, entry: prometheusMetric });
}
function prometheusMetric(kind, fields) {
if (kind === 'query')
return { kind, promql: textIn(fields, 'promql') ?? '' };
const [metric, where, bad, latency] = ['metric', 'where', 'bad', 'latency'].map(name => textIn(fields, name));
return {
kind: 'requests',
...(metric !== undefined && { metric }),
...(where !== undefined && { where }),
...(bad !== undefined && { bad }),
...(latency !== undefined && {
latency: latency === 'none' ? latency : { metric: latency, unit: 'seconds' },
}),
};
}
function logMetrics(given, raw) {
return read(given, raw, { forms: logForms, entry: logMetric });
}
function describedMetrics(given, raw) {
const metrics = read(given, raw, { forms: jsonForms, entry: describedMetric });
if (Object.hasOwn(metrics, 'requests'))
return metrics;
throw refused(raw, ['http-json needs requests among them, with kind: counts, url, total and bad']);
}
function namesOf(metrics, isWanted) {
return Object.entries(metrics).flatMap(([name, { kind }]) => (isWanted(kind) ? [name] : []));
}
function read(given, raw, { forms, entry }) {
if (given === undefined)
return {};
const problems = [];
const metrics = [];
if (!isFields(given))
throw refused(raw, ['expected names, each with what it is']);
for (const [name, fields] of Object.entries(given)) {
const tell = (problem) => problems.push(`${name}: ${problem}`);
const kind = checked(fields, forms, tell);
const metric = kind === undefined || !isFields(fields) ? undefined : entry(kind, fields, tell);
if (metric !== undefined)
metrics.push([name, metric]);
}
if (problems.length > 0)
throw refused(raw, problems);
return Object.fromEntries(metrics);
}
function checked(fields, forms, tell) {
const kinds = Object.keys(forms).join(' or ');
if (!isFields(fields)) {
tell(`expected fields, among them kind: ${kinds}`);
return undefined;
}
const kind = fields['kind'];
const form = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
if (form === undefined || typeof kind !== 'string') {
tell(`expected kind: ${kinds}, got ${shown(kind)}`);
return undefined;
}
const known = ['kind', ...form.needs, ...form.may, ...(form.own ?? [])];
for (const field of Object.keys(fields).filter(each => !known.includes(each))) {
const near = (0,did_you_mean .a)(field, known);
tell(`${field} is no field of ${kind}${near === undefined ? '' : `; did you mean ${near}?`}`);
}
for (const field of [...form.needs, ...form.may]) {
const value = fields[field];
const isMissing = value === undefined && form.needs.includes(field);
const isOdd = value !== undefined && (typeof value !== 'string' || value.trim() === '');
if (isMissing || isOdd)
tell(`${field}: expected a text, got ${shown(value)}`);
}
return kind;
}
function logMetric(kind, fields, tell) {
const [kql, where] = [textIn(fields, 'kql') ?? '', textIn(fields, 'where')];
const ifWhere = where === undefined ? {} : { where };
if (kind === 'query')
return { kind, kql };
if (kind === 'aggregate')
return { kind, kql, ...ifWhere };
const bad = badIn(fields['bad'], tell);
return { kind: 'requests', ...ifWhere, ...(bad && { bad }) };
}
function badIn(given, tell) {
if (given === undefined)
return undefined;
if (given === 'success')
return { kind: 'success' };
if (typeof given === 'number')
return { kind: 'status', from: given };
if (typeof given === 'string' && given.trim() !== '')
return { kind: 'expression', kql: given };
tell(`bad: expected a status such as 500, success, or a condition in KQL, got ${shown(given)}`);
return undefined;
}
const timeForms = ['iso', 'seconds', 'milliseconds'];
function describedMetric(kind, fields, tell) {
const text = (name) => textIn(fields, name) ?? '';
const [points, at, given] = [textIn(fields, 'points'), textIn(fields, 'at'), textIn(fields, 'time')];
const time = timeForms.find(form => form === given);
if (given !== undefined && time === undefined)
tell(`time: expected ${timeForms.join(', ')}, got ${shown(given)}`);
const described = {
url: text('url'),
...(points !== undefined && { points }),
...(at !== undefined && { at }),
...(time !== undefined && { time }),
};
if (kind === 'series')
return { kind, ...described, value: text('value') };
const histogram = histogramIn(fields['histogram'], tell);
return {
...{ kind: 'counts', ...described, total: text('total'), bad: text('bad') },
...(histogram && { histogram }),
};
}
function histogramIn(given, tell) {
if (given === undefined)
return undefined;
const counts = isFields(given) ? given['counts'] : undefined;
const edges = isFields(given) ? given['edges'] : undefined;
if (typeof counts === 'string' && typeof edges === 'string')
return { counts, edges };
if (typeof counts === 'string' && isNumbers(edges))
return { counts, edges };
tell('histogram: expected counts as a path, and edges as a path or a list of milliseconds');
return undefined;
}
function isNumbers(given) {
return Array.isArray(given) && given.length > 0 && given.every(each => typeof each === 'number');
}
function isFields(given) {
return typeof given === 'object' && Boolean(given) && !Array.isArray(given);
}
function textIn(fields, name) {
const value = fields[name];
return typeof value === 'string' ? value : undefined;
}
function shown(given) {
return given === undefined ? 'nothing' : JSON.stringify(given).slice(0, 80);
}
function refused({ host }, problems) {
return new fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,step_names .lO)('metrics', host)]: problems.join('; ') },
});
}
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/source.js
function sourceKind(values, hasTarget, { raw }) {
const { source, load, 'workspace-id': workspace, 'app-insights-id': component } = values;
const named = source ?? (load === undefined ? undefined : 'probe');
if (load !== undefined && named !== 'probe') {
throw (0,refusal ._)(raw, 'load', `it is judged alone: leave ${(0,step_names .lO)('source', raw.host)} out, or say probe`);
}
if (named !== undefined)
return named;
if (values['load-test-run'] !== undefined)
return 'load-test';
if (workspace !== undefined || component !== undefined)
return 'log-analytics';
if (hasTarget)
return 'platform';
const names = ['workspace-id', 'app-insights-id', 'target'].map(name => (0,step_names .lO)(name, raw.host));
throw (0,refusal ._)(raw, 'source', `nobody was named who counts requests: give ${names.join(', ')}, or this`);
}
async function openSource(kind, opening) {
switch (kind) {
case 'platform':
return openPlatform(opening);
case 'log-analytics':
return openLogAnalytics(opening);
case 'prometheus':
return openPrometheusSource(opening);
case 'http-json':
return openHttpJson(opening);
case 'probe':
return openProbes(opening);
case 'load-test': {
const { openLoadTest } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(8924)]).then(__webpack_require__.bind(__webpack_require__, 59036));
return openLoadTest(opening);
}
default:
return kind;
}
}
async function openPlatform({ wiring, clock, place }) {
const { raw } = wiring;
if (place === undefined) {
throw (0,refusal ._)(raw, 'target', 'the platform counts the requests of a target; name it');
}
const [{ createMetrics }, { countsRequests, platformMetrics }] = await Promise.all([
__webpack_require__.e(  4804).then(__webpack_require__.bind(__webpack_require__, 24804)),
__webpack_require__.e(  6335).then(__webpack_require__.bind(__webpack_require__, 16335)),
]);
const { kind, entrance, live } = place;
if (!countsRequests(kind)) {
const why = `${kind} sees no request; name a source that does, such as ${(0,step_names .lO)('workspace-id', raw.host)}`;
throw (0,refusal ._)(raw, 'source', why);
}
const client = createMetrics(await entrance.arm());
const telemetry = platformMetrics({
kind,
client,
resource: live.resource,
now: clock.now,
hosts: (0,front_door .TE)(live.arms),
});
return { telemetry, metrics: { counts: ['requests'] } };
}
async function openLogAnalytics({ wiring, clock, values, place, mark, declared }) {
const { raw } = wiring;
const { 'workspace-id': workspace, 'app-insights-id': component, role } = values;
const scope = workspace !== undefined
? { kind: 'workspace', id: workspace }
: component !== undefined
? { kind: 'resource', resourceId: component }
: undefined;
if (scope === undefined) {
const why = `log-analytics needs it, or ${(0,step_names .lO)('app-insights-id', raw.host)}`;
throw (0,refusal ._)(raw, 'workspace-id', why);
}
const metrics = { ...declared?.log, ...logMetrics(values.metrics, raw) };
const [{ logAnalytics }, { signIn }] = await Promise.all([
__webpack_require__.e(  110).then(__webpack_require__.bind(__webpack_require__, 90110)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const { transport, credential, cloud } = (await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm;
const telemetry = logAnalytics({
...{ transport, credential, cloud, clock, scope, mark, metrics },
...(role !== undefined && { role }),
});
const counts = namesOf(metrics, kind => kind === 'requests');
return {
telemetry,
metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind !== 'requests') },
};
}
async function openPrometheusSource({ wiring, clock, values, place, declared }) {
const metrics = { ...declared?.prometheus, ...prometheusMetrics(values.metrics, wiring.raw) };
const [{ openPrometheus }, { openTransport }, { signIn }] = await Promise.all([
__webpack_require__.e(  1760).then(__webpack_require__.bind(__webpack_require__, 91760)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
]);
const telemetry = await openPrometheus({
...{ wiring, clock, metrics },
transport: place?.entrance.transport ?? openTransport(wiring),
credential: async () => ((await place?.entrance.arm()) ?? (await signIn(wiring, '')).arm).credential,
});
const counts = namesOf(metrics, kind => kind === 'requests');
return {
telemetry,
metrics: { counts: ['requests', ...counts], series: namesOf(metrics, kind => kind === 'query') },
};
}
async function openHttpJson({ wiring, clock, values }) {
const { raw } = wiring;
const metrics = describedMetrics(values.metrics, raw);
const [{ httpJson }, { openTransport }] = await Promise.all([
__webpack_require__.e(  4216).then(__webpack_require__.bind(__webpack_require__, 64216)),
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(3577)]).then(__webpack_require__.bind(__webpack_require__, 94489)),
]);
const header = (0,own_header .N)('source-header', values['source-header'], wiring);
const transport = openTransport(wiring);
const telemetry = httpJson({ transport, now: clock.now, metrics, ...(header && { header }) });
return {
telemetry,
metrics: {
counts: namesOf(metrics, kind => kind === 'counts'),
series: namesOf(metrics, kind => kind === 'series'),
},
};
}
async function openProbes({ wiring, clock, values, place, arms }) {
const { 'candidate-url': candidate, 'stable-url': stable } = values;
if (place === undefined && candidate === undefined) {
const why = `our own requests need an address: name it, or ${(0,step_names .lO)('target', wiring.raw.host)}`;
throw (0,refusal ._)(wiring.raw, 'candidate-url', why);
}
const { openLoad, unreachable } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(6656)]).then(__webpack_require__.bind(__webpack_require__, 6656));
const given = [candidate, stable].flatMap(each => each ?? []);
const addressOf = ({ arm }) => given.find(({ host }) => host === arm) ?? place?.live.arms.find(({ name }) => name === arm)?.address;
for (const arm of [arms.candidate, arms.stable]) {
const problem = arm && unreachable(addressOf(arm));
if (problem === undefined)
continue;
throw new fault .v('PROBE_UNUSABLE', `${arm?.arm ?? 'the candidate'} cannot be asked: ${problem}`);
}
const telemetry = openLoad({ wiring, clock, addressOf: async (arm) => addressOf(arm) });
return { telemetry, metrics: { counts: ['requests'] } };
}
},
55032:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
fallbackTag: () => (  fallbackTag),
findReferrers: () => (  findReferrers)
});
var fault = __webpack_require__(88538);
var artifact_digest = __webpack_require__(41330);
var external_node_crypto_ = __webpack_require__(77598);
var statement = __webpack_require__(3253);
var credentials = __webpack_require__(180);
var manifest = __webpack_require__(5781);
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/legacy.js
const largestEnvelope = 32 * 1_048_576;
const mostLayers = 1_000;
const bundleType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
async function legacyBundles(reader, digest) {
const tag = `${digest.algorithm}-${digest.hex}`;
const attestations = await layersOf(reader, `${tag}.att`);
const signatures = await layersOf(reader, `${tag}.sig`);
const found = [];
for (const [at, layer] of (attestations ?? []).slice(0, mostLayers).entries()) {
const bytes = await reader.blob(layer.digest, largestEnvelope);
const bundle = bundleOf(bytes, layer.annotations);
found.push({
source: `tag ${tag.slice(0, 19)}….att#${at + 1}`,
bytes: bundle === undefined ? bytes : Buffer.from(JSON.stringify(bundle)),
mediaType: bundle === undefined ? layer.mediaType : bundleType,
});
}
const looked = [{ place: `tag ${tag}.att`, got: shown(attestations) }];
if (signatures !== undefined) {
const got = `${shown(signatures)}: simple signing, which makes no statement and is not used; sign with attestations`;
looked.push({ place: `tag ${tag}.sig`, got });
}
return { found, looked };
}
function shown(layers) {
return layers === undefined ? 'not there' : `${layers.length} entries`;
}
async function layersOf(reader, tag) {
const there = await reader.manifest(tag);
if (there === undefined)
return undefined;
const read = (0,manifest .W)(there.bytes, there.mediaType);
return 'manifest' in read && read.manifest.kind === 'image' ? read.manifest.layers : [];
}
function bundleOf(bytes, annotations) {
const envelope = (0,credentials .F)(new TextDecoder().decode(bytes));
const certificate = derOf(annotations['dev.sigstore.cosign/certificate']);
const entry = entryOf((0,credentials .F)(annotations['dev.sigstore.cosign/bundle'] ?? ''));
if (!(0,statement .Fh)(envelope) || certificate === undefined || entry === undefined)
return undefined;
return {
mediaType: bundleType,
verificationMaterial: {
x509CertificateChain: { certificates: [{ rawBytes: certificate }] },
tlogEntries: [entry],
},
dsseEnvelope: envelope,
};
}
function derOf(pem) {
if (pem === undefined)
return undefined;
try {
return new external_node_crypto_.X509Certificate(pem).raw.toString('base64');
}
catch {
return undefined;
}
}
function entryOf(bundle) {
if (!(0,statement .Fh)(bundle) || !(0,statement .Fh)(bundle['Payload']))
return undefined;
const { SignedEntryTimestamp: promise, Payload: payload } = bundle;
const { body, integratedTime, logIndex, logID } = payload;
if (typeof body !== 'string' || typeof logID !== 'string' || typeof promise !== 'string')
return undefined;
const content = (0,credentials .F)(Buffer.from(body, 'base64').toString('utf8'));
if (!(0,statement .Fh)(content))
return undefined;
return {
logIndex: String(logIndex),
logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
kindVersion: { kind: content['kind'], version: content['apiVersion'] },
integratedTime: String(integratedTime),
inclusionPromise: { signedEntryTimestamp: promise },
canonicalizedBody: body,
};
}
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/referrers.js
const indexType = 'application/vnd.oci.image.index.v1+json';
const mostPages = 100;
const largestEvidence = 32 * 1_048_576;
async function findReferrers(search) {
const { reader, digest, places } = search;
const listed = [];
const looked = [];
if (places.includes('referrers')) {
const { descriptors, got } = await byApi(search);
listed.push(...descriptors);
looked.push({ place: 'referrers API', got });
}
if (places.includes('tag')) {
const tag = fallbackTag(digest);
const descriptors = await byTag(reader, tag);
listed.push(...(descriptors ?? []));
looked.push({
place: `tag ${tag}`,
got: descriptors === undefined ? 'not there' : `${descriptors.length} entries`,
});
}
const unique = [...new Map(listed.map(each => [(0,artifact_digest .MO)(each.digest), each])).values()];
if (unique.length > search.most)
throw tooMany(digest, search.most);
const found = [];
for (const descriptor of unique)
found.push(...(await evidenceIn(search, descriptor)));
if (!places.includes('legacy'))
return { found, looked };
const legacy = await legacyBundles(reader, digest);
return { found: [...found, ...legacy.found], looked: [...looked, ...legacy.looked] };
}
function fallbackTag({ algorithm, hex }) {
return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}
async function byApi({ reader, digest, most }) {
const descriptors = [];
let place = `referrers/${(0,artifact_digest .MO)(digest)}`;
for (let page = 1; page <= mostPages; page += 1) {
const { status, header, bytes } = await reader.raw(place, indexType);
if (status === 403)
throw new fault .v('REGISTRY_REFUSED', `the registry does not let us list referrers (403)`);
if (status !== 200)
return notOffered(page, status);
const read = (0,manifest .W)(bytes, header('content-type') ?? '');
if (!('manifest' in read) || read.manifest.kind !== 'index')
return notOffered(page, 'something that is no index');
descriptors.push(...read.manifest.manifests);
if (descriptors.length > most)
throw tooMany(digest, most);
const next = nextPage(header('link'), place);
if (next === undefined)
return { descriptors, got: `${descriptors.length} entries` };
place = next;
}
throw tooMany(digest, most);
}
function notOffered(page, got) {
if (page === 1)
return { descriptors: [], got: `not offered (${got})` };
throw new fault .v('REGISTRY_UNTRUSTED', `the list of referrers breaks off at page ${page} (${got})`);
}
function nextPage(link, place) {
const target = /<([^>]{1,2048})>\s*;[^,]*\brel\s*=\s*"?next"?/i.exec(link ?? '')?.[1];
if (target === undefined)
return undefined;
const base = new URL(`https://registry.invalid/v2/x/${place}`);
const url = URL.canParse(target, base.href) ? new URL(target, base) : undefined;
if (url === undefined || !url.pathname.startsWith('/v2/')) {
throw new fault .v('REGISTRY_UNTRUSTED', 'the next page of referrers lies outside the registry');
}
return target.startsWith('?') ? `${place.split('?')[0]}${target}` : `${url.pathname}${url.search}`;
}
async function byTag(reader, tag) {
const found = await reader.manifest(tag);
if (found === undefined)
return undefined;
const read = (0,manifest .W)(found.bytes, found.mediaType);
if ('manifest' in read && read.manifest.kind === 'index')
return read.manifest.manifests;
throw new fault .v('REGISTRY_UNTRUSTED', `the tag ${tag} holds no index of referrers`);
}
const evidenceTypes = [
'application/vnd.dev.sigstore.bundle',
'application/vnd.cncf.notary.signature',
'application/vnd.in-toto',
'application/vnd.dsse.envelope',
];
function mayBeEvidence(type) {
return type === undefined || type === '' || evidenceTypes.some(each => type.startsWith(each));
}
async function evidenceIn({ reader, digest }, descriptor) {
if (!mayBeEvidence(descriptor.artifactType))
return [];
const shown = `referrer ${(0,artifact_digest .MO)(descriptor.digest)}`;
const there = await reader.manifest(descriptor.digest);
if (there === undefined)
return [];
const read = (0,manifest .W)(there.bytes, there.mediaType);
if (!('manifest' in read) || read.manifest.kind !== 'image')
return [];
const { subject, layers, artifactType } = read.manifest;
if (!mayBeEvidence(artifactType) || (subject !== undefined && !(0,artifact_digest .VB)(subject.digest, digest)))
return [];
const found = [];
for (const layer of layers.slice(0, 16)) {
const bytes = await reader.blob(layer.digest, largestEvidence);
found.push({ source: shown, bytes, mediaType: layer.mediaType });
}
return found;
}
function tooMany(digest, most) {
return new fault .v('ATTESTATIONS_TOO_MANY', `${(0,artifact_digest .MO)(digest)} has more than ${most} referrers`, {
facts: { digest: (0,artifact_digest .MO)(digest), 'max-attestations': most },
});
}
},
56530:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fi: () => (  curveOf),
g_: () => (  weakness),
kl: () => (  streamedCheck),
x8: () => (  signed)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const curves = {
prime256v1: { name: 'P-256', hash: 'sha256', bytes: 32 },
secp384r1: { name: 'P-384', hash: 'sha384', bytes: 48 },
secp521r1: { name: 'P-521', hash: 'sha512', bytes: 66 },
};
function weakness(key) {
const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
if (type === 'ed25519')
return undefined;
if (type === 'ec')
return curveOf(key) === undefined ? `the curve ${details?.namedCurve} is not used` : undefined;
if (type !== 'rsa' && type !== 'rsa-pss')
return `keys of the type ${type} are not used`;
const bits = details?.modulusLength ?? 0;
return bits < 2048 ? `an RSA key of ${bits} bits is too short` : undefined;
}
function curveOf(key) {
return curves[key.asymmetricKeyDetails?.namedCurve ?? ''];
}
function signed(data, key, signature) {
if (weakness(key) !== undefined)
return false;
if (key.asymmetricKeyType === 'ed25519')
return attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(undefined, data, key, signature));
return formsOf(key, signature).some(form => hashesOf(key).some(hash => attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, { key, ...form }, signature))));
}
function streamedCheck(hash, key, signature) {
const attempts = formsOf(key, signature).map(form => ({ form, stream: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(hash) }));
return {
update: chunk => {
for (const { stream } of attempts)
stream.update(chunk);
},
holds: () => weakness(key) === undefined &&
attempts.some(({ form, stream }) => attempt(() => stream.verify({ key, ...form }, signature))),
};
}
function hashesOf(key) {
const own = curveOf(key)?.hash;
if (own === undefined)
return ['sha256', 'sha384', 'sha512'];
return own === 'sha256' ? ['sha256'] : [own, 'sha256'];
}
function formsOf(key, signature) {
const curve = curveOf(key);
if (curve !== undefined) {
const bare = signature.length === 2 * curve.bytes ? [{ dsaEncoding: 'ieee-p1363' }] : [];
return [{ dsaEncoding: 'der' }, ...bare];
}
const pss = { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO };
return key.asymmetricKeyType === 'rsa' ? [{ padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, pss] : [pss];
}
function attempt(check) {
try {
return check();
}
catch {
return false;
}
}
},
56911:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  createCancellation)
});
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
function abortError() {
const error = new Error('The request was aborted.');
error.name = 'AbortError';
return error;
}
},
57485:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  promoteInputs),
o: () => (  ownInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33369);
var _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
const digest = 'sha256:[0-9a-f]{64}';
const name = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const reason = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,300}$/u, expected: 'a sentence of at most 300 characters' });
const ownInputs = {
..._groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_,
'ledger-token': _groups_js__WEBPACK_IMPORTED_MODULE_3__  .hE['ledger-token'],
..._announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .v,
};
const promoteInputs = {
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .mw)(name, 'The environment of the policy that it is promoted into.'),
artifact: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .mw)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: new RegExp(`^(${digest}|[^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
expected: 'a digest `sha256:…`, an image `registry/name@sha256:…`, or a package `https://…#sha256:…`',
}), 'What is promoted. A digest is enough where the policy names the image or the package.'),
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)(name, 'The service, where the policy has several.'),
policy: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'promotion.yml', 'The path of the policy in the repository.'),
'policy-from': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(default-branch|checkout|[0-9a-f]{40})$/,
expected: '`default-branch`, the 40 digits of a commit, or `checkout`',
}), 'Where the policy is read: `default-branch`, a commit, or `checkout`, the file as it lies here. Default: the default branch on a runner, the file on a terminal.'),
'policy-digest': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }), 'The policy that a plan was made by, as its output `policy-digest` says. Another one is refused.'),
retry: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)(reason, 'Why something that was rolled back here is tried again.'),
'approved-by': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Who approved it, where no protection of the environment asks. Kept in the record.'),
'configuration-only': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(), 'false', 'Only settings differ from what runs there. The policy may have a ladder for that.'),
'wait-for': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_4__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '0s', 'How long it may wait here for its soak, its window or an approval. After that it ends as `waiting`, and the same command goes on.'),
'dry-run': _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK['dry-run'],
'job-timeout': _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK['job-timeout'],
journal: _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK.journal,
...ownInputs,
};
},
58110:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  cappedSeconds),
Uy: () => (  askedWait),
eT: () => (  longestWaitMilliseconds),
l8: () => (  retryAfterHeaders)
});
const longestWaitMilliseconds = 60_000;
const retryAfterHeaders = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'];
function askedWait(header, now) {
const [exact, older, standard] = retryAfterHeaders.map(name => header(name)?.trim());
const seconds = amount(standard);
return (amount(exact) ??
amount(older) ??
(seconds === undefined ? untilDate(standard, header('date'), now) : seconds * 1_000));
}
function cappedSeconds(milliseconds) {
return Math.ceil(Math.min(milliseconds, longestWaitMilliseconds) / 1_000);
}
function amount(text) {
return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
function untilDate(text, sentAt, now) {
const until = date(text);
return until === undefined ? undefined : Math.max(0, until - (date(sentAt) ?? now));
}
function date(text) {
if (text === undefined || !/[a-z]{3}/i.test(text))
return undefined;
const parsed = Date.parse(text);
return Number.isNaN(parsed) ? undefined : parsed;
}
},
59591:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  bounded),
p: () => (  outOfTime)
});
const outOfTime = new Error('out of time');
async function bounded(bound, work) {
const ended = new AbortController();
const settled = new AbortController();
const follow = () => ended.abort(bound.signal.reason);
bound.signal.addEventListener('abort', follow, { once: true });
if (bound.signal.aborted)
follow();
watch(bound, settled.signal, () => ended.abort(outOfTime));
try {
return await Promise.race([work(ended.signal), rejection(ended.signal)]);
}
finally {
settled.abort();
bound.signal.removeEventListener('abort', follow);
}
}
function watch(bound, settled, tooLate) {
bound.clock.sleep(bound.milliseconds, settled).then(tooLate, () => {
});
}
function rejection(signal) {
return new Promise((_, reject) => {
if (signal.aborted)
reject(signal.reason);
else
signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
}
},
60085:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$6: () => (  calendarDay),
B7: () => (  timeZoneHint),
B9: () => (  instantOf),
KG: () => (  zoneOffset),
kQ: () => (  isTimeZone),
u7: () => (  localDay)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
const day = 86_400_000;
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;
function isTimeZone(name) {
if (name.length > 64 || !zoneName.test(name))
return false;
try {
formatOf(name);
return true;
}
catch {
return false;
}
}
function timeZoneHint(name) {
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(name, Intl.supportedValuesOf('timeZone'));
return near === undefined ? '' : `; did you mean ${near}?`;
}
function zoneOffset(timeZone) {
if (timeZone === 'UTC')
return () => 0;
const format = formatOf(timeZone);
return instant => {
const second = Math.floor(instant / 1_000) * 1_000;
const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
const part = (name) => parts.get(name) ?? 0;
const time = (part('hour') * 60 + part('minute')) * 60 + part('second');
return localDay(part('year'), part('month'), part('day')) + time * 1_000 - second;
};
}
function formatOf(timeZone) {
return new Intl.DateTimeFormat('en-US', {
timeZone,
calendar: 'gregory',
numberingSystem: 'latn',
hourCycle: 'h23',
year: 'numeric',
month: 'numeric',
day: 'numeric',
hour: 'numeric',
minute: 'numeric',
second: 'numeric',
});
}
function instantOf(local, offset) {
const [before, after] = [offset(local - day), offset(local + day)];
const instants = [local - before, local - after].filter(instant => instant + offset(instant) === local);
return instants.length > 0 ? Math.min(...instants) : local - before;
}
function localDay(year, month, dayOfMonth) {
const shifted = month <= 2 ? year - 1 : year;
const era = Math.floor(shifted / 400);
const yearOfEra = shifted - era * 400;
const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
return (era * 146_097 + dayOfEra - 719_468) * day;
}
function calendarDay(local) {
const days = Math.floor(local / day) + 719_468;
const era = Math.floor(days / 146_097);
const dayOfEra = days - era * 146_097;
const yearOfEra = Math.floor((dayOfEra -
Math.floor(dayOfEra / 1_460) +
Math.floor(dayOfEra / 36_524) -
Math.floor(dayOfEra / 146_096)) /
365);
const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
},
60158:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
60213:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
60454:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L1: () => (  bytesAt),
Qt: () => (  proveRecord),
_M: () => (  repositoryOf),
q7: () => (  keysIn)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _record_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
var _record_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20746);
async function proveRecord(signed, { details, statement }, trust) {
const signers = await signersFor(signed, details.environment, trust);
if ('why' in signers)
return signers;
const expected = details.outcome === 'passed' ? (0,_record_details_js__WEBPACK_IMPORTED_MODULE_3__  .V)(details.environment) : _record_details_js__WEBPACK_IMPORTED_MODULE_3__  .b;
const requirements = signers.map((signer, at) => ({
name: `signer ${at + 1}`,
signer,
claim: { kind: 'statement', predicateTypes: [_record_statement_js__WEBPACK_IMPORTED_MODULE_2__  .YZ], rules: [{ kind: 'property', expected }] },
}));
const { createVerifier } = await Promise.all( [__webpack_require__.e(3789), __webpack_require__.e(1330)]).then(__webpack_require__.bind(__webpack_require__, 43789));
const { verdicts, unreadable } = await createVerifier().verify({
subjects: [
{
name: details.digest,
digests: [{ algorithm: 'sha256', hex: statement.subject.slice('sha256:'.length) }],
},
],
candidates: [{ source: details.promotion, bytes: Buffer.from(signed) }],
requirements,
now: trust.now,
});
const proof = verdicts.find(({ kind }) => kind === 'proven')?.proof;
if (proof !== undefined)
return { proof };
const wrong = verdicts.flatMap(({ checks }) => checks).find(({ fine }) => !fine);
if (wrong === undefined)
return { why: unreadable[0]?.why ?? 'its signature does not hold' };
return { why: `its ${wrong.name} does not hold: expected ${wrong.expected}, got ${wrong.got}` };
}
async function signersFor(signed, environment, trust) {
const material = Object(JSON.parse(signed)).verificationMaterial;
const { certificate, x509CertificateChain: chain, publicKey } = Object(material);
const isCertified = typeof certificate === 'object' || typeof chain === 'object';
if (!isCertified) {
const keys = await trust.keys(String(Object(publicKey).hint ?? ''));
return keys.length > 0
? [{ kind: 'key', keys, trust: [] }]
: { why: 'a key signed it, and no key is trusted: name it with record-key' };
}
const { identities } = trust;
if (identities === undefined || identities.repositories.length === 0) {
return { why: 'a job on GitHub signed it, and none is trusted: name its workflow with record-workflow' };
}
const [{ identityRules }, roots] = await Promise.all([
__webpack_require__.e(  1977).then(__webpack_require__.bind(__webpack_require__, 41977)),
trust.roots(),
]);
return identities.repositories.map(repository => ({
kind: 'identity',
trust: roots,
identity: identityRules({
fields: {
'source-repository': repository,
'deployment-environment': environment,
...(identities.workflow !== undefined && { 'signer-workflow': identities.workflow }),
},
}),
}));
}
function repositoryOf(workflow) {
return workflow
.replace(/^https:\/\/[^/]+\//, '')
.split('/')
.slice(0, 2)
.join('/');
}
function keysIn(given) {
if (given.includes('-----BEGIN'))
return [{ pem: given }];
return given
.split('\n')
.map(line => line.trim())
.filter(line => line !== '')
.map(path => ({ pem: Buffer.from(bytesAt(path)).toString('utf8') }));
}
const largest = 4 * 1_048_576;
function bytesAt(path) {
const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
const why = !known?.isFile() ? 'it is no file' : known.size > largest ? 'it is too large' : undefined;
if (why === undefined)
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TRUST_UNUSABLE', `${path} cannot be used: ${why}`, { facts: { path } });
}
},
61989:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
conditionsProblem: () => (  conditionsProblem),
prometheusAlerts: () => (  prometheusAlerts)
});
var _prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77972);
var _prometheus_promql_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39678);
var _prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43929);
var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31598);
const firing = { label: 'alertstate', operator: '=', value: 'firing' };
function conditionsProblem(where) {
const reading = (0,_prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__  .P)(where);
return reading.kind === 'wrong' ? reading.why : undefined;
}
function prometheusAlerts({ clock, where, ...connection }) {
const ask = (0,_prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__  .cY)(connection);
const reading = where === undefined ? undefined : (0,_prometheus_promql_matchers_in_js__WEBPACK_IMPORTED_MODULE_2__  .P)(where);
const own = reading?.kind === 'matchers' ? reading.matchers : [];
const query = (0,_prometheus_promql_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .nM)({ metric: 'ALERTS', matchers: [firing, ...own] });
return {
name: `alerts of prometheus ${connection.address.host}`,
firing: () => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__  .o)(async () => {
const at = String(clock.now() / 1_000);
const answer = await ask('query_range', { query, start: at, end: at, step: '1' });
if (answer.kind === 'unreadable')
return answer;
if (answer.kind === 'too-much')
return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__  .O)(answer.why);
return { kind: 'told', value: answer.series.map(alertOf) };
}, fault => (0,_prometheus_http_asking_js__WEBPACK_IMPORTED_MODULE_0__  .JR)(fault, connection)),
};
}
function alertOf({ labels }) {
const { alertname = 'an alert without a name', severity } = labels;
return { name: alertname, ...(severity !== undefined && { severity }) };
}
},
62804:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$$: () => (  bytesOf),
$N: () => (  codeOf),
_P: () => (  unusable),
createDigester: () => (  createDigester)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
const block = 1_048_576;
const piece = block / 4;
const breath = 128 * block;
function createDigester(algorithms) {
const buffer = Buffer.allocUnsafe(block);
return async (path) => {
const descriptor = openFile(path);
try {
return await digest({ descriptor, path, buffer, algorithms });
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
}
};
}
async function* bytesOf(path) {
const descriptor = openFile(path);
try {
for (let read = 0;;) {
const fresh = Buffer.allocUnsafe(piece);
const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, fresh, 0, piece, -1);
if (count === 0)
return;
read += count;
if (read % breath === 0)
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
yield fresh.subarray(0, count);
}
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
}
}
async function digest(work) {
const { descriptor, path, buffer, algorithms } = work;
const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
if (!before.isFile())
throw unusable(path, 'it is no regular file');
const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, block, -1);
if (count < before.size || count === block)
return digestBig(work, { before, count });
if (count > before.size)
throw changed(path);
const bytes = buffer.subarray(0, count);
return { digests: algorithms.map(algorithm => ({ algorithm, hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, bytes) })), size: count };
}
async function digestBig({ descriptor, path, buffer, algorithms }, begun) {
const hashes = algorithms.map(algorithm => ({ algorithm, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm) }));
let size = 0;
for (let { count } = begun; count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, block, -1)) {
const bytes = buffer.subarray(0, count);
for (const each of hashes)
each.hash.update(bytes);
size += count;
if (size % breath === 0)
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
}
const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
if (size !== begun.before.size || isOther(begun.before, after))
throw changed(path);
return {
digests: hashes.map(({ algorithm, hash: each }) => ({ algorithm, hex: each.digest('hex') })),
size,
};
}
function isOther(before, after) {
return before.size !== after.size || before.mtimeMs !== after.mtimeMs || before.ino !== after.ino;
}
function openFile(path) {
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
if (noFollow === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
throw unusable(path, 'it is a symbolic link');
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (noFollow ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
}
catch (thrown) {
const code = codeOf(thrown);
if (code === 'ELOOP' || code === 'EMLINK')
throw unusable(path, 'it is a symbolic link');
if (code === undefined)
throw thrown;
throw unusable(path, `it cannot be read (${code})`);
}
}
function unusable(path, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('ARTIFACT_UNUSABLE', `${path} cannot be verified: ${why}`, { facts: { path } });
}
function changed(path) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('ARTIFACT_CHANGED', `${path} changed while it was read`, { facts: { path } });
}
function codeOf(thrown) {
if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
return undefined;
return typeof thrown.code === 'string' ? thrown.code : undefined;
}
},
64630:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$j: () => (  printPack),
KX: () => (  mostPackBytes),
O$: () => (  unreadable),
wh: () => (  readPack)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _details_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32257);
const mostPackBytes = 64 * 1_048_576;
function printPack({ header, records, evidence }) {
const lines = [header, ...records, ...evidence].map(line => `${JSON.stringify(line)}\n`);
const text = lines.join('');
return `${text}${JSON.stringify({ kind: 'end', lines: lines.length, sha256: (0,_details_text_js__WEBPACK_IMPORTED_MODULE_1__  .sc)(text) })}\n`;
}
function readPack(bytes) {
if (bytes.length > mostPackBytes)
throw unreadable(`it is larger than ${mostPackBytes} bytes`);
const text = textOf(bytes);
const cut = text.lastIndexOf('\n', text.length - 2) + 1;
const lines = text.slice(0, cut).split('\n').slice(0, -1);
const end = Object(parsed(text.slice(cut), lines.length + 1));
if (end.kind !== 'end' || !text.endsWith('\n'))
throw unreadable('its last line is missing: it was cut off');
if (end.lines !== lines.length)
throw unreadable(`it has ${lines.length} lines, and was written with ${String(end.lines)}`);
if (end.sha256 !== (0,_details_text_js__WEBPACK_IMPORTED_MODULE_1__  .sc)(text.slice(0, cut)))
throw unreadable('its lines are not those that it was written with, or not in that order');
return packOf(lines.map((line, at) => parsed(line, at + 1)));
}
function packOf([first, ...rest]) {
const header = Object(first);
if (header.kind !== 'pack')
throw unreadable('its first line is not that of a pack');
if (header.version !== 1)
throw unreadable(`it is of the version ${String(header.version)}, and 1 is known`);
if (!isHeader(header))
throw unreadable('line 1 lacks a field');
const records = [];
const evidence = [];
for (const [at, line] of rest.entries()) {
if (isRecord(line))
records.push(line);
else if (isEvidence(line))
evidence.push(line);
else
throw unreadable(`line ${at + 2} is neither a record nor evidence`);
}
if (records.length === 0)
throw unreadable('it holds no record');
return { header, records, evidence };
}
function isHeader(value) {
const { service, digest, trustedRoot } = Object(value);
return areTexts(service, digest) && (trustedRoot === undefined || areTexts(trustedRoot));
}
function isRecord(value) {
const { kind, environment, promotion, record, bundle, details } = Object(value);
return kind === 'record' && areTexts(environment, promotion, record, details) && typeof bundle === 'object';
}
function isEvidence(value) {
const { kind, digest, text } = Object(value);
return kind === 'evidence' && areTexts(digest, text);
}
function areTexts(...values) {
return values.every(value => typeof value === 'string');
}
function textOf(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
throw unreadable('it is not text in UTF-8');
}
}
function parsed(line, number) {
try {
return JSON.parse(line);
}
catch {
throw unreadable(`line ${number} is not JSON: it is torn, or no pack`);
}
}
function unreadable(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('PACK_UNREADABLE', `the pack cannot be read: ${why}`);
}
},
66180:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sh: () => (  durationWords),
VK: () => (  shortDigest),
rr: () => (  timeWords)
});
function shortDigest(digest) {
const match = /^(sha256:)?([0-9a-f]{12})[0-9a-f]*$/.exec(digest);
return match === null ? digest.slice(0, 40) : `${match[1] ?? ''}${match[2]}`;
}
function timeWords(milliseconds) {
return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function durationWords(milliseconds) {
const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
const words = parts.filter(part => part !== '').join(' ');
return words === '' ? '0 min' : words;
}
},
69854:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  fromBase64),
t: () => (  fromBase64Url)
});
function fromBase64(text) {
const bytes = Buffer.from(text, 'base64');
return bytes.toString('base64') === text ? bytes : undefined;
}
function fromBase64Url(text) {
const bytes = Buffer.from(text, 'base64url');
return bytes.toString('base64url') === text ? bytes : undefined;
}
},
69903:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v5: () => (  startSpeech)
});
var _codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15372);
var _codec_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45259);
const annotationKinds = ['notice', 'warning', 'error'];
const mostAnnotations = 10;
const longestAnnotation = 4096;
function startSpeech(io, host, commands) {
const { hide, redact } = (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__  .I)();
const print = (line) => void io.stdout.write(`${line}\n`);
const lines = (text) => (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .vL)(redact(text), host);
const mask = (secret) => {
hide(secret.reveal());
for (const line of (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__  .F)(secret.reveal()))
print(commands.mask(line));
};
return { print, redact, lines, mask, log: pipelineLog({ print, lines }, commands) };
}
function pipelineLog({ print, lines }, commands) {
const given = { notice: 0, warning: 0, error: 0 };
const missed = { notice: 0, warning: 0, error: 0 };
const plain = (text) => {
for (const line of lines(text))
print(line);
};
const annotate = (annotation, places) => {
const { kind } = annotation;
const shown = fitted(annotation, lines);
const command = commands.annotation(shown);
const fits = command !== undefined && given[kind] < places;
if (command !== undefined)
(fits ? given : missed)[kind] += 1;
if (fits)
print(command);
if (!fits || shown.text.endsWith(cutMark))
plain(`${kind}: ${annotation.text}`);
};
return {
debug: text => {
for (const line of lines(text))
print(commands.debug(line));
},
info: plain,
notice: text => annotate({ kind: 'notice', text }, mostAnnotations),
warning: text => annotate({ kind: 'warning', text }, mostAnnotations),
error: text => annotate({ kind: 'error', text }, mostAnnotations - 1),
group: (title, content) => {
print(commands.openGroup(lines(title).join(' ')));
for (const text of content)
plain(text);
print(commands.closeGroup);
},
last: annotation => annotate(annotation, mostAnnotations),
close: () => {
for (const kind of annotationKinds) {
const count = missed[kind];
if (count > 0)
print(`${count} more ${count === 1 ? kind : `${kind}s`} above, only in this log`);
}
},
};
}
const cutMark = '… (the whole of it stands in the log)';
function fitted({ kind, text, title }, lines) {
const whole = lines(text).join('\n');
const start = whole.slice(0, longestAnnotation - cutMark.length).replace(/[\ud800-\udbff]$/, '');
const shown = whole.length <= longestAnnotation ? whole : `${start}${cutMark}`;
return { kind, text: shown, ...(title !== undefined && { title: lines(title).join(' ') }) };
}
},
69943:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e6: () => (  follow),
zI: () => (  operationOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const usualWaitMilliseconds = 10_000;
const shortestWaitMilliseconds = 1_000;
const longestWaitMilliseconds = 60_000;
function operationOf(answer, startedAt) {
if (answer.status !== 201 && answer.status !== 202)
return undefined;
const monitor = answer.header('azure-asyncoperation') ?? answer.header('operation-location');
if (monitor !== undefined)
return { kind: 'azure-async-operation', url: monitor, startedAt };
const location = answer.header('location');
return location === undefined ? undefined : { kind: 'location', url: location, startedAt };
}
async function lookAt(arm, operation, resource) {
try {
const answer = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: operation.url, resource, expect: 'text' });
return operation.kind === 'location' ? byStatus(answer) : byBody(answer);
}
catch (thrown) {
return endTold(thrown, operation);
}
}
async function follow(arm, operation, following) {
const { clock, signal, deadlineMilliseconds, resource } = following;
const endsAt = operation.startedAt + deadlineMilliseconds;
for (;;) {
const look = await lookPatiently(arm, operation, resource);
if (look.kind !== 'running')
return look;
const left = endsAt - clock.now();
if (left <= 0)
return { kind: 'timed-out' };
await clock.sleep(Math.min(look.waitMilliseconds, left), signal);
}
}
async function lookPatiently(arm, operation, resource) {
try {
return await lookAt(arm, operation, resource);
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
throw thrown;
return { kind: 'running', waitMilliseconds: usualWaitMilliseconds };
}
}
function byStatus(answer) {
return answer.status === 202 ? running(answer) : { kind: 'succeeded' };
}
function byBody(answer) {
const body = parsed(answer.text);
const status = typeof body['status'] === 'string' ? body['status'].toLowerCase() : '';
if (status === 'succeeded')
return { kind: 'succeeded' };
if (status === 'failed' || status === 'canceled' || status === 'cancelled') {
const { code, message } = fieldsOf(body['error']);
return { kind: 'failed', code: textOf(code) || status, words: textOf(message) };
}
return status === '' && answer.status === 204 ? { kind: 'succeeded' } : running(answer);
}
function running({ header }) {
const asked = Number(header('retry-after') ?? Number.NaN) * 1_000;
const wait = Number.isFinite(asked) && asked > 0 ? asked : usualWaitMilliseconds;
return {
kind: 'running',
waitMilliseconds: Math.min(longestWaitMilliseconds, Math.max(shortestWaitMilliseconds, wait)),
};
}
function endTold(thrown, { kind }) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
throw thrown;
const { status, 'service-code': code } = thrown.facts;
if (thrown.code === 'TARGET_NOT_FOUND' || status === 404 || status === 410)
return { kind: 'forgotten' };
if (kind !== 'location' || thrown.code !== 'HTTP_REFUSED' || code === undefined || status === 401)
throw thrown;
return { kind: 'failed', code: String(code), words: thrown.message };
}
function parsed(text) {
try {
return fieldsOf(JSON.parse(text));
}
catch {
return {};
}
}
function fieldsOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
},
70992:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  redirectProblem)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10001);
function redirectProblem(from, to) {
if (to.username !== '' || to.password !== '')
return 'it holds a user or a password';
if (to.origin === from.origin)
return undefined;
if ((0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(from) && (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(to))
return to.protocol.startsWith('http') ? undefined : 'it is no web address';
if (to.protocol !== 'https:')
return `it leads to ${to.protocol}//, and not to https://`;
if ((0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(to) || isInner(to.hostname))
return 'it leads to an address that is not public';
return undefined;
}
function isInner(hostname) {
const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4)
return isInnerFour(host);
if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6)
return isInnerSix(host);
return !host.includes('.') || /\.(internal|local|localhost|localdomain|home\.arpa)\.?$/.test(host);
}
const exact = ['168.63.129.16', '100.100.100.200', '255.255.255.255'];
function isInnerFour(host) {
const [a = 0, b = 0] = host.split('.').map(Number);
if (exact.includes(host) || a === 0 || a === 10 || a === 127 || a >= 224)
return true;
if (a === 100)
return b >= 64 && b <= 127;
if (a === 172)
return b >= 16 && b <= 31;
return ((a === 169 && b === 254) || (a === 192 && (b === 168 || b === 0)) || (a === 198 && (b === 18 || b === 19)));
}
function isInnerSix(host) {
return /^(::|64:ff9b:|f[cd]|fe[89a-f]|ff|2002:|2001:0?:)/.test(host);
}
},
71222:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  alone)
});
function alone(kind, words) {
return (writers[kind] ?? bySplit)(words);
}
function bySplit({ now, arm, live }) {
return { ...now, split: Object.fromEntries(live.arms.map(({ name }) => [name, name === arm ? 100 : 0])) };
}
const writers = {
'feature-flag': words => {
const { raw: _, ...others } = bySplit(words);
return others;
},
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
},
71581:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  skewProblem),
i: () => (  mostSkewMilliseconds)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75251);
const mostSkewMilliseconds = 5 * 60_000;
function skewProblem(own, common) {
const skew = Math.abs(own - common);
if (skew <= mostSkewMilliseconds)
return undefined;
const minutes = Math.round(skew / 60_000);
const direction = own > common ? 'ahead' : 'behind';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CLOCK_SKEWED', `the clock of this machine is ${minutes} minutes ${direction}`, {
facts: { here: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(own), common: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(common) },
});
}
},
72337:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gv: () => (  isObject),
Ik: () => (  object),
Jt: () => (  flag),
KN: () => (  percent),
Qq: () => (  text),
ai: () => (  number),
g1: () => (  record),
gP: () => (  either),
p_: () => (  list),
vj: () => (  amount),
yL: () => (  oneOf)
});
const text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const number = (value) => typeof value === 'number' && Number.isFinite(value);
const amount = (value) => number(value) && value >= 0;
const percent = (value) => amount(value) && value <= 100;
function oneOf(...choices) {
return (value) => choices.some(choice => choice === value);
}
function list(of) {
return (value) => Array.isArray(value) && value.every(of);
}
function record(of) {
return (value) => isObject(value) && Object.values(value).every(of);
}
function object(fields, optional) {
const needed = Object.entries(fields);
const possible = Object.entries(optional ?? {});
return (value) => {
if (!isObject(value))
return false;
for (const [name, shape] of needed)
if (!shape(value[name]))
return false;
for (const [name, shape] of possible)
if (value[name] !== undefined && !shape(value[name]))
return false;
return true;
};
}
function either(one, other) {
return (value) => one(value) || other(value);
}
function isObject(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
},
72715:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F2: () => (  parseReference),
dp: () => (  pinned),
yv: () => (  originOf)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryPattern = new RegExp(`^${part}(?:/${part})*$`);
const registryPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const dockerHub = 'docker.io';
function parseReference(text) {
if (text.includes('://'))
return { why: 'it is a URL; write registry/name@sha256:…' };
const [name = '', digestText, ...rest] = text.split('@');
if (rest.length > 0)
return { why: 'it has two digests' };
const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digestText);
if (digest !== undefined && 'why' in digest)
return { why: `its digest cannot be used: ${digest.why}` };
const { registry, path } = splitRegistry(name);
const colon = path.lastIndexOf(':');
const tag = colon === -1 ? undefined : path.slice(colon + 1);
const plain = colon === -1 ? path : path.slice(0, colon);
const repository = registry === dockerHub && !plain.includes('/') ? `library/${plain}` : plain;
if (!registryPattern.test(registry))
return { why: 'its registry is no host' };
if (!repositoryPattern.test(repository) || repository.length > 255) {
return { why: 'its repository is not written in small letters, digits and single separators' };
}
if (tag !== undefined && !tagPattern.test(tag))
return { why: 'its tag is none' };
if (tag === undefined && digest === undefined)
return { why: 'it has neither a tag nor a digest' };
return {
reference: {
registry,
repository,
...(tag !== undefined && { tag }),
...(digest !== undefined && { digest: digest.digest }),
},
};
}
function splitRegistry(name) {
const slash = name.indexOf('/');
const first = slash === -1 ? '' : name.slice(0, slash);
const isHost = first === 'localhost' || /[.:]/.test(first);
if (!isHost)
return { registry: dockerHub, path: name };
const registry = first === 'index.docker.io' ? dockerHub : first;
return { registry, path: name.slice(slash + 1) };
}
function pinned({ registry, repository }, digest) {
return `${registry}/${repository}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .MO)(digest)}`;
}
function originOf({ registry }) {
if (registry === dockerHub)
return new URL('https://registry-1.docker.io');
const host = registry.replace(/:\d+$/, '');
const isLocal = host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
return new URL(`${isLocal ? 'http' : 'https'}://${registry}`);
}
},
72877:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NA: () => (  flagUndo),
aD: () => (  compensationInputs),
sT: () => (  asItIs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const form = {
pattern: /^feature-flag https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/[^\s/?#]{1,600}(\?label=[^\s&#]{1,600})? \S.{0,99}$/i,
expected: 'lines such as `feature-flag https://contoso.azconfig.io/new-checkout off`',
};
const compensationInputs = {
compensations: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Mn)(form), 'What is undone too when the traffic goes back, the last line first: `feature-flag STORE/FLAG VALUE`, with `?label=` behind the flag where it has one. `off`, `on` or a variant: who is to have it then. `as-it-is`: whoever has it when the rollout begins.'),
};
const asItIs = 'as-it-is';
function flagUndo(line) {
const [, place = '', to = ''] = /^\S+ (\S+) (.+)$/.exec(line) ?? [];
const { origin, pathname, searchParams } = new URL(place);
const label = searchParams.get('label');
const given = { target: 'feature-flag', store: origin, flag: decoded(pathname.slice(1)) };
return {
name: `feature-flag ${place}`,
given: label === null ? given : { ...given, 'flag-label': label },
to,
};
}
function decoded(text) {
try {
return decodeURIComponent(text);
}
catch {
return text;
}
}
},
73433:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ML: () => (  byBackend),
MO: () => (  isOriginOf),
_H: () => (  byOrigin)
});
const byOrigin = { metric: 'OriginRequestCount', dimension: 'Origin' };
const byBackend = { metric: 'BackendRequestCount', dimension: 'Backend' };
function isOriginOf(value, { hostName, hostHeader }) {
const host = value?.toLowerCase().replace(/:\d+$/, '');
return host !== undefined && host !== '' && (host === hostName || host === hostHeader);
}
},
73579:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kv: () => (  frontDoorOptions),
Oc: () => (  frontDoorOptionInputs),
TE: () => (  hostsIn)
});
var _azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45177);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88457);
const frontDoorOptionInputs = { ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .tQ };
function frontDoorOptions(values, host) {
const brake = brakeIn(values, host);
return {
budgetMilliseconds: values['propagation-budget'].milliseconds,
purges: values.purge === 'on-rollback',
...(brake !== undefined && { brake }),
switches: new Map(),
};
}
function brakeIn(values, host) {
const { brake, 'brake-command': command, 'brake-arguments': given, 'brake-origin': resources } = values;
const invalid = (name, problem) => new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_3__  .lO)(name, host)]: problem } });
if (brake !== 'stop-origin' && resources !== undefined) {
throw invalid('brake-origin', `it belongs to brake: stop-origin, and brake is ${brake}`);
}
switch (brake) {
case 'none':
return undefined;
case 'command':
if (command === undefined)
throw invalid('brake-command', 'it is needed by brake: command, and missing');
return { kind: 'command', command, arguments: given ?? [] };
case 'stop-origin': {
const problem = problemIn(resources);
if (resources === undefined || problem !== undefined)
throw invalid('brake-origin', problem ?? '');
return { kind: 'stop-origin', resources };
}
default: {
const unreachable = brake;
return unreachable;
}
}
}
function problemIn(resources) {
if (resources === undefined)
return `it is needed by brake: stop-origin, and missing; it is ${_azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__.originResources}`;
for (const text of resources) {
const parsed = (0,_azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__.parseOriginResource)(text);
if ('value' in parsed)
continue;
const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
return `expected ${_azure_front_door_origin_resource_js__WEBPACK_IMPORTED_MODULE_0__.originResources}, got ${JSON.stringify(text.slice(0, 200))}${note}`;
}
return undefined;
}
function hostsIn(arms) {
return Object.fromEntries(arms.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address.hostname]])));
}
},
74246:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZU: () => (  sourceInputs),
__: () => (  armInputs),
ge: () => (  severalLines)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25687);
const sourceKinds = [
'platform',
'log-analytics',
'prometheus',
'http-json',
'probe',
'load-test',
];
const telemetryName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^.{1,200}$/u, expected: 'a name of up to 200 characters' });
const sourceInputs = {
source: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(sourceKinds), 'Who counts requests: the metrics of the platform, which need no configuration, Log Analytics, Prometheus, a service of your own that answers in JSON, our own requests to each arm (`probe`), or a run of Azure Load Testing. Default: `probe` when `load` is given, `load-test` with `load-test-run`, Log Analytics when `workspace-id` or `app-insights-id` is given, else the platform of `target`.'),
'workspace-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
expected: 'the id of a workspace, a GUID from its overview page',
}), 'Log Analytics: the id of the workspace that the app reports to.'),
'app-insights-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^\/subscriptions\/[^/\s]+\/resourceGroups\/[^/\s]+\/providers\/Microsoft\.Insights\/components\/[^/\s]+$/i,
expected: 'a resource id that ends in /providers/Microsoft.Insights/components/NAME',
}), 'Log Analytics: the full id of the Application Insights component instead of a workspace.'),
role: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role that the service reports as (`cloud_RoleName`). A workspace holds many services.'),
metrics: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .uv)(), 'Metrics that objectives name beside requests, as YAML. `http-json` needs `requests` among them.'),
..._prometheus_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .U,
'source-header': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '`http-json`: a header that lets the questions in, as `name: value`.'),
};
const armInputs = {
'candidate-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'How telemetry names the version of the candidate (`service.version`).'),
'stable-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'How telemetry names the version of stable.'),
'candidate-role': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role of the candidate, where each arm reports as a role of its own.'),
'stable-role': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'Log Analytics: the role of stable.'),
'candidate-where': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'The requests of the candidate by an expression in KQL, such as `Url has "canary"`, or by conditions of Prometheus, such as `slot="staging"`.'),
'stable-where': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(telemetryName, 'The requests of stable, the same way.'),
};
function severalLines(expected) {
const parse = (given) => {
const value = given.trim();
if (/[^\P{Cc}\n\r\t]/u.test(value))
return { expected, note: 'it contains a control character' };
return value === '' ? { expected } : { value };
};
return { name: 'list', expected, parse };
}
},
74735:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ID: () => (  rollbackOf),
l7: () => (  releaseOf),
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
},
76781:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createHttpRoutes: () => (  createHttpRoutes),
pathOf: () => (  pathOf),
whatIs: () => (  whatIs)
});
var fault = __webpack_require__(88538);
var json = __webpack_require__(86378);
;// CONCATENATED MODULE: ./lib/shared/kubernetes/managed-fields.js
function holdersOf(managedFields, path) {
return (0,json .Of)(managedFields)
.filter(entry => entry['subresource'] !== 'status' && holds(entry['fieldsV1'], path))
.map(entry => ({
manager: (0,json .r7)(entry['manager']) ?? 'unknown',
operation: (0,json .r7)(entry['operation']) ?? 'Update',
at: (0,json .r7)(entry['time']) ?? '',
}))
.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
function holds(fields, [first, ...rest]) {
if (first === undefined)
return true;
const inner = (0,json .t5)(fields)?.[first];
return inner !== undefined && holds(inner, rest);
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/http-routes.js
function createHttpRoutes(cluster) {
return {
get: async (at) => routeIn(await cluster.get(pathOf(at), whatIs(at)), at),
patch: async (at, operations) => {
await cluster.patch(pathOf(at), operations, whatIs(at));
},
names: async (namespace) => {
const list = (0,json .t5)(await cluster.get(`${folderOf(namespace)}?limit=20`, 'HTTPRoute'));
return (0,json .Of)(list?.['items']).flatMap(each => (0,json .r7)((0,json .t5)(each['metadata'])?.['name']) ?? []);
},
};
}
function folderOf(namespace) {
return `/apis/gateway.networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/httproutes`;
}
function pathOf({ namespace, name }) {
return `${folderOf(namespace)}/${encodeURIComponent(name)}`;
}
function whatIs({ namespace, name }) {
return `HTTPRoute ${name} in namespace ${namespace}`;
}
function routeIn(value, at) {
const route = (0,json .t5)(value);
const metadata = (0,json .t5)(route?.['metadata']);
const uid = (0,json .r7)(metadata?.['uid']);
const resourceVersion = (0,json .r7)(metadata?.['resourceVersion']);
if (route?.['kind'] !== 'HTTPRoute' || uid === undefined || resourceVersion === undefined) {
throw new fault .v('HTTP_UNREADABLE', `the answer for ${whatIs(at)} is no HTTPRoute`);
}
const spec = (0,json .t5)(route['spec']) ?? {};
const status = (0,json .t5)(route['status']) ?? {};
return {
uid,
resourceVersion,
generation: (0,json .Po)(metadata?.['generation']) ?? 0,
hostnames: Array.isArray(spec['hostnames']) ? spec['hostnames'].map(String) : [],
rules: (0,json .Of)(spec['rules']).map(rule => ruleIn(rule, at.namespace)),
gateways: (0,json .Of)(spec['parentRefs']).map(parentName),
parents: (0,json .Of)(status['parents']).map(parentIn),
holders: holdersOf(metadata?.['managedFields'], ['f:spec', 'f:rules']),
};
}
function ruleIn(rule, namespace) {
return {
name: (0,json .r7)(rule['name']),
backends: (0,json .Of)(rule['backendRefs']).map(each => ({
name: (0,json .r7)(each['name']) ?? '',
namespace: (0,json .r7)(each['namespace']) ?? namespace,
isService: ((0,json .r7)(each['kind']) ?? 'Service') === 'Service' && (0,json .r7)(each['group']) === undefined,
port: (0,json .Po)(each['port']),
weight: (0,json .Po)(each['weight']) ?? 1,
})),
};
}
function parentIn(parent) {
return {
name: parentName((0,json .t5)(parent['parentRef']) ?? {}),
conditions: (0,json .Of)(parent['conditions']).map(each => ({
type: (0,json .r7)(each['type']) ?? '',
status: (0,json .r7)(each['status']) ?? 'Unknown',
reason: (0,json .r7)(each['reason']) ?? '',
message: (0,json .r7)(each['message']) ?? '',
observedGeneration: (0,json .Po)(each['observedGeneration']) ?? 0,
})),
};
}
function parentName(reference) {
const [name, section] = [(0,json .r7)(reference['name']) ?? '', (0,json .r7)(reference['sectionName'])];
return section === undefined ? name : `${name}/${section}`;
}
},
77612:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
77750:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ce: () => (  isFields),
Of: () => (  listIn),
ZC: () => (  nameIn),
fP: () => (  askGithub)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const deadlineMilliseconds = 8_000;
async function askGithub(github, request) {
const { transport, api, token } = github;
const { method, path, body, retry } = request;
const url = new URL(`${api.pathname.replace(/\/$/, '')}/${path}`, api);
try {
return await transport.send({
method,
url,
headers: {
accept: 'application/vnd.github+json',
'x-github-api-version': '2022-11-28',
...(token && { authorization: `Bearer ${token.reveal()}` }),
},
...(body !== undefined && { body: JSON.stringify(body) }),
...(retry !== undefined && { retry }),
deadlineMilliseconds,
tryMilliseconds: deadlineMilliseconds,
});
}
catch (thrown) {
throw refusal(thrown, request, token);
}
}
function refusal(thrown, { permission }, token) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
const { status } = thrown.facts;
if (status !== 401 && status !== 403 && status !== 404)
return thrown;
const hint = token === undefined
? 'give it a token'
: `give the job \`permissions: { ${permission} }\`, or another token that may do so`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_REFUSED', thrown.message, { hint, facts: thrown.facts, cause: thrown });
}
function nameIn(text) {
return text.split('/').map(encodeURIComponent).join('/');
}
function isFields(value) {
return typeof value === 'object' && Boolean(value) && !Array.isArray(value);
}
function listIn(json, what) {
if (Array.isArray(json) && json.every(isFields))
return json;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `GitHub answered with something that is no list of ${what}`);
}
},
77972:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JR: () => (  hintFor),
cY: () => (  createAsk),
gx: () => (  azureRole)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29885);
var _authorization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26994);
const serverSeconds = 25;
function createAsk(connection) {
const { transport, address, authorization, deadlineMilliseconds } = connection;
const extras = (0,_authorization_js__WEBPACK_IMPORTED_MODULE_2__.azureAudience)(address) === undefined ? ofThanos : {};
return async (path, form) => {
const headers = await (0,_authorization_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(address, authorization);
try {
const { json } = await transport.send({
method: 'POST',
retry: 'safe',
url: addressOf(address, path),
headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
body: String(new URLSearchParams({ ...form, timeout: `${serverSeconds}s`, ...extras })),
deadlineMilliseconds,
});
return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__  .yQ)(json);
}
catch (thrown) {
return refusal(thrown);
}
};
}
const ofThanos = { partial_response: 'false', max_source_resolution: '0s' };
function addressOf(address, path) {
const url = new URL(address);
url.pathname = `${address.pathname.replace(/\/+$/, '')}/api/v1/${path}`;
return url;
}
function refusal(thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
throw thrown;
const { message } = thrown;
if (/too many (?:samples|points|chunks|series)/i.test(message) ||
message.includes('more than is read of one')) {
return { kind: 'too-much', why: message };
}
throw thrown;
}
function hintFor({ code, facts }, { address, authorization }) {
const isAzure = authorization?.kind === 'azure';
switch (facts['status']) {
case 400:
case 422:
return 'the server does not take the question: look at the conditions and expressions that you gave, and try them in its own page';
case 401:
return isAzure
? 'the address and the identity have to belong to the same cloud and tenant'
: 'give a token or a password that is valid there';
case 403:
return isAzure
? `assign the role ${azureRole} on the Azure Monitor workspace of ${address.host}; it may take up to half an hour`
: 'let whoever owns the token query there';
case 404:
case 405:
return 'give the address in front of /api/v1, such as https://metrics.example.com/prometheus';
default:
return code === 'HTTP_UNREADABLE' || isRedirect(facts['status'])
? 'something else answers there, such as a page to sign in: give the address of the API itself'
: undefined;
}
}
const azureRole = 'Monitoring Data Reader';
function isRedirect(status) {
return typeof status === 'number' && status >= 300 && status < 400;
}
},
80062:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  jobStatusOf)
});
const words = {
success: 'succeeded',
succeeded: 'succeeded',
succeededwithissues: 'succeeded',
failure: 'failed',
failed: 'failed',
cancelled: 'cancelled',
canceled: 'cancelled',
};
function jobStatusOf(word) {
return words[word?.toLowerCase() ?? ''] ?? 'unknown';
}
},
82347:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  trustedRoots),
_: () => (  unusable)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3253);
const mediaType = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.\d|\.v0\.\d\+json)$/;
const configurationType = 'application/vnd.dev.sigstore.clienttrustconfig.';
const longest = 4 * 1_048_576;
function trustedRoots(file) {
const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file.bytes).digest('hex');
checkPin(file, sha256);
const documents = documentsIn(file).map(rootIn);
return documents.map((document, at) => {
const origin = documents.length === 1 ? file.origin : `${file.origin}#${at + 1}`;
const problem = problemOf(document);
if (problem !== undefined)
throw unusable(origin, problem);
return { origin, sha256, document, ...(file.demands && { demands: file.demands }) };
});
}
function unusable(origin, why, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TRUST_UNUSABLE', `the trusted root ${origin} cannot be used: ${why}`, {
facts: { root: origin },
...(cause === undefined ? {} : { cause }),
});
}
function checkPin({ pinnedSha256, origin }, sha256) {
if (pinnedSha256 === undefined || pinnedSha256.toLowerCase() === sha256)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TRUST_UNUSABLE', `the trusted root ${origin} is not the one that was pinned`, {
facts: { root: origin, expected: pinnedSha256.toLowerCase(), got: sha256 },
hint: 'find out who changed the file; pin the new hash only when you know why it is new',
});
}
function documentsIn({ bytes, origin }) {
if (bytes.length > longest)
throw unusable(origin, `it is larger than ${longest} bytes`);
const text = new TextDecoder('utf-8').decode(bytes).trim();
const whole = parsed(text);
if ((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .Fh)(whole))
return [whole];
const lines = text.split('\n').filter(line => line.trim() !== '');
const documents = lines.map(parsed).filter(_statement_js__WEBPACK_IMPORTED_MODULE_2__  .Fh);
if (lines.length === 0 || documents.length !== lines.length) {
throw unusable(origin, 'it is neither JSON nor JSON Lines');
}
return documents;
}
function rootIn(document) {
const { mediaType: type, trustedRoot } = document;
const isConfiguration = typeof type === 'string' && type.startsWith(configurationType);
return isConfiguration && (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .Fh)(trustedRoot) ? trustedRoot : document;
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
const lists = ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities'];
function problemOf(document) {
const type = document['mediaType'];
if (typeof type !== 'string' || !mediaType.test(type))
return 'its media type is not that of a trusted root';
for (const name of lists) {
const list = document[name] ?? [];
if (!Array.isArray(list) || !list.every(_statement_js__WEBPACK_IMPORTED_MODULE_2__  .Fh))
return `its ${name} are not a list of objects`;
}
const isEmpty = lists.every(name => {
const list = document[name];
return !Array.isArray(list) || list.length === 0;
});
return isEmpty ? 'it names neither an authority nor a log' : undefined;
}
},
84775:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => (  take)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _rollback_compensating_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96067);
var _rollout_books_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22588);
var _rollout_drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1114);
var _rollout_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9024);
var _rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40653);
var _by_hand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31635);
var _reach_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61517);
async function take(ground, stream, found, terms) {
let order;
const promotion = found.promotion.id;
try {
order = (0,_rollout_standing_order_js__WEBPACK_IMPORTED_MODULE_5__  .Rx)(found.promotion.order);
const books = (0,_rollout_books_js__WEBPACK_IMPORTED_MODULE_2__  .F)(ground.ledger, stream);
return await driven({ ground, stream, books, order, found }, terms);
}
catch (thrown) {
const commands = order === undefined ? [] : (0,_by_hand_js__WEBPACK_IMPORTED_MODULE_6__  .X)(order, undefined);
const notTaken = { stream, promotion, fault: (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown), byHand: commands };
return { kind: 'not-taken', notTaken };
}
}
async function driven(work, { until, goesOn, runsCommands }) {
const { ground, stream, books, order, found } = work;
const { id: promotion } = found.promotion;
const { means, lacked } = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_7__  .g)({ ground, books, order, goesOn });
const { log } = ground.wiring.host;
log.info(`${promotion} is taken: ${found.because}`);
if (lacked !== undefined)
log.warning(`${promotion} can only go back: ${lacked}`);
const taken = await (0,_rollout_open_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(promotion, { ...means, restsAfter: until }, lacked === undefined);
if (taken.kind === 'left')
return { kind: 'left', left: { stream, promotion, because: taken.because } };
const { session, event } = taken;
const ended = await (0,_rollout_drive_js__WEBPACK_IMPORTED_MODULE_3__  .r)(session, event);
const isBack = ended.outcome === 'rolled-back';
const compensated = isBack ? await (0,_rollback_compensating_js__WEBPACK_IMPORTED_MODULE_1__  .G)({ ground, books, promotion, runsCommands }) : [];
return {
kind: 'taken',
taken: {
stream,
promotion,
candidate: order.plan.candidate,
because: found.because,
...(lacked !== undefined && { lacked }),
ended,
byHand: (0,_by_hand_js__WEBPACK_IMPORTED_MODULE_6__  .X)(order, ended.state),
compensated,
},
};
}
},
86341:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  instanceFor)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
function instanceFor({ environment }, values) {
if (values.sigstore !== undefined)
return values.sigstore;
if (values['fulcio-url'] !== undefined)
return 'custom';
return isPublic(environment['GITHUB_EVENT_PATH']) ? 'public-good' : 'github';
}
function isPublic(path) {
if (path === undefined || path === '')
return false;
try {
const { repository } = Object(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
return Object(repository).visibility === 'public';
}
catch {
return false;
}
}
},
86376:
(__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DownloadHTTPError = exports.DownloadLengthMismatchError = exports.DownloadError = exports.ExpiredMetadataError = exports.EqualVersionError = exports.BadVersionError = exports.RepositoryError = exports.PersistError = exports.RuntimeError = exports.ValueError = void 0;
class ValueError extends Error {
}
exports.ValueError = ValueError;
class RuntimeError extends Error {
}
exports.RuntimeError = RuntimeError;
class PersistError extends Error {
}
exports.PersistError = PersistError;
class RepositoryError extends Error {
}
exports.RepositoryError = RepositoryError;
class BadVersionError extends RepositoryError {
}
exports.BadVersionError = BadVersionError;
class EqualVersionError extends BadVersionError {
}
exports.EqualVersionError = EqualVersionError;
class ExpiredMetadataError extends RepositoryError {
}
exports.ExpiredMetadataError = ExpiredMetadataError;
class DownloadError extends Error {
}
exports.DownloadError = DownloadError;
class DownloadLengthMismatchError extends DownloadError {
}
exports.DownloadLengthMismatchError = DownloadLengthMismatchError;
class DownloadHTTPError extends DownloadError {
statusCode;
constructor(message, statusCode) {
super(message);
this.statusCode = statusCode;
}
}
exports.DownloadHTTPError = DownloadHTTPError;
},
86815:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
resume: () => (  resume)
});
var step = __webpack_require__(68264);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var groups = __webpack_require__(88457);
;// CONCATENATED MODULE: ./lib/shared/steps/resume/inputs.js
const resumeInputs = {
environment: {
...groups .oV.environment,
describe: 'The environment to look after, as the ledger knows it. No other one is touched.',
},
service: {
...groups .oV.service,
describe: 'One service of the environment. Default: all of them.',
},
for: (0,input .IQ)((0,kinds .p0)(), '4m', 'How long one run waits for data and deadlines; what takes longer is left to the next run. Going back is always finished.'),
'go-on': (0,input .IQ)((0,kinds .Jt)(), 'true', 'Whether it may give a candidate more traffic. With `false` it watches what has all of the traffic, and takes everything else back.'),
'run-commands': (0,input .IQ)((0,kinds .Jt)(), 'false', 'Whether programs that other steps registered to undo their work may be run here. With `false` they are printed.'),
'probe-header': (0,input .lq)((0,kinds .rJ)(), 'A header that lets probes in, as `name: value`; no ledger keeps it.'),
...groups .g_,
...groups .hE,
};
var split = __webpack_require__(44515);
var ending = __webpack_require__(96848);
var outcome = __webpack_require__(41604);
;// CONCATENATED MODULE: ./lib/shared/steps/resume/worst.js
const ranks = {
passed: 0,
waiting: 1,
refused: 2,
held: 3,
'rolled-back': 4,
broken: 5,
stranded: 6,
};
function worstOf({ taken, notTaken }) {
const ends = [...taken.map(endOf), ...notTaken.map(failureOf)];
const best = { outcome: 'passed', code: undefined };
return ends.reduce((worst, end) => (ranks[end.outcome] > ranks[worst.outcome] ? end : worst), best);
}
function endOf({ ended, compensated }) {
const isLeft = compensated.some(({ result }) => result !== 'undone');
if (isLeft && ended.outcome !== 'broken')
return { outcome: 'stranded', code: 'ROLLOUT_STRANDED' };
return { outcome: ended.outcome, code: (0,ending .$N)(ended) };
}
function failureOf({ fault }) {
return { outcome: (0,outcome .sG)(fault.class), code: fault.code };
}
function areAllPromoted({ taken, notTaken }) {
return taken.length > 0 && notTaken.length === 0 && taken.every(({ ended }) => (0,ending .d_)(ended.state));
}
function nextLook({ taken }) {
const times = taken.flatMap(({ ended }) => (ended.wakeAt === undefined ? [] : [ended.wakeAt]));
return times.length === 0 ? undefined : Math.min(...times);
}
;// CONCATENATED MODULE: ./lib/shared/steps/resume/report.js
function roundHeadline(round) {
const { taken, left, notTaken, environment } = round;
const told = [
...taken.map(each => `${each.stream.service}: ${(0,ending .gD)(each.ended, each.candidate)}`),
...notTaken.map(({ stream, fault }) => `${stream.service}: ${fault.message}`),
];
if (told.length > 0)
return told.join('; ');
if (left.length === 0)
return `nothing is open in ${environment}`;
return `nothing to do in ${environment}: ${left.map(({ stream, because }) => `${stream.service}: ${because}`).join('; ')}`;
}
function roundFindings({ notTaken }) {
return notTaken.map(({ stream, fault }) => ({
name: stream.service,
looked: 'could-not-look',
fine: false,
expected: 'a rollout that can be taken',
got: `${fault.code}: ${fault.message}`,
fix: fault.hint,
}));
}
function roundReport(round) {
const { taken, left, notTaken, environment, ledger } = round;
return [
{ kind: 'heading', text: `resume in ${environment}: ${worstOf(round).outcome}` },
paragraph(roundHeadline(round)),
paragraph(`It read ${ledger}, and left a sign there that it is alive.`),
...takenTable(taken),
...leftTable(round),
...taken.flatMap(detail),
...notTaken.flatMap(failure),
...(left.length + taken.length + notTaken.length === 0
? [paragraph('No rollout is open: there was nothing to do.')]
: []),
];
}
function takenTable(taken) {
if (taken.length === 0)
return [];
const rows = taken.map(each => {
const { stream, promotion, because, ended } = each;
const { state, wakeAt } = ended;
return [
stream.service,
promotion,
because,
endOf(each).outcome,
`${state.name}, ${(0,split .l)(state.seen ?? 0)}`,
wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
];
});
return [
{
kind: 'table',
columns: ['Service', 'Promotion', 'Taken since', 'Outcome', 'Stands at', 'Again at'],
rows,
},
];
}
function leftTable({ left }) {
if (left.length === 0)
return [];
const rows = left.map(({ stream, promotion, because }) => [stream.service, promotion, because]);
return [{ kind: 'table', columns: ['Left alone', 'Promotion', 'Because'], rows }];
}
function detail(each) {
const { stream, ended, lacked, byHand, compensated, candidate } = each;
const { outcome } = endOf(each);
const entries = [
...(lacked === undefined ? [] : [`it could not go on: ${lacked}`]),
...ended.history.map(({ at, because }) => `${new Date(at).toISOString()} ${because}`),
...compensated.map(({ name, result, words }) => `${name}: ${result}, ${words}`),
...(ended.leftOver ?? []),
...ended.warnings,
...(ended.journal === undefined ? [] : [`journal: ${ended.journal}`]),
];
const isOpen = outcome === 'stranded' || outcome === 'broken' || outcome === 'held';
const commands = [
...(isOpen && (ended.state.name !== 'rolled-back' || outcome === 'held') ? byHand : []),
...compensated.flatMap(one => one.byHand),
];
return [
{ kind: 'heading', text: `${stream.service}: ${outcome}` },
paragraph((0,ending .gD)(ended, candidate)),
...(entries.length === 0 ? [] : [{ kind: 'list', entries }]),
...handBlocks(commands),
];
}
function failure({ stream, promotion, fault, byHand }) {
const facts = Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`);
return [
{ kind: 'heading', text: `${stream.service}: not taken` },
paragraph(`${fault.code}: ${fault.message}`),
{
kind: 'list',
entries: [
`hint: ${fault.hint}`,
...facts,
...(promotion === undefined ? [] : [`promotion: ${promotion}`]),
],
},
...handBlocks(byHand),
];
}
function handBlocks(commands) {
return commands.length === 0
? []
: [paragraph('To finish by hand:'), { kind: 'code', text: commands.join('\n') }];
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
;// CONCATENATED MODULE: ./lib/shared/steps/resume.js
const outputs = {
promoted: '`true` when it took something, and all that it took has its traffic on the candidate; otherwise `false`.',
'resume-at': 'When the first of them has to be looked at again, in UTC; empty when none has to.',
taken: 'What it took, as JSON: `[{"service":…,"promotion":…,"because":…,"outcome":…,"state":…,"weight":…,"resumeAt":…}]`.',
skipped: 'What it left alone, as JSON: `[{"service":…,"promotion":…,"because":…}]`.',
};
const resume = (0,step .o)()({
name: 'resume',
title: 'Resume',
summary: 'Finish or take back every rollout that nobody drives.',
about: [
'Looks through the ledger for rollouts of one environment that nobody drives: their runner was killed, or they rest until a time that has come, or somebody gave them an order. It goes on with them, finishes them, or takes them back, by the plan that was stored when they began. Run it on a schedule, behind the job that promotes, and behind its workflow.',
'It needs an identity of its own and an environment without reviewers: a run that waits for an approval takes nothing back. It signs in before it takes anything. What it lacks for going on, such as the right to read telemetry, makes it go back.',
'It is red when it had to take something back, also when that went well: somebody has to know.',
],
inputs: resumeInputs,
rules: [],
outputs,
needs: ['resume'],
examples: [
{
title: 'Look after production',
values: { environment: 'production' },
},
{
title: 'One service, with a ledger in a blob container, waiting for longer',
values: {
environment: 'production',
service: 'payments',
ledger: 'https://stpromote.blob.core.windows.net/ledger',
for: '10m',
},
},
],
async look({ resume: desk }, values) {
const round = await desk.round(values);
const { outcome, code } = worstOf(round);
return {
outcome,
...(code !== undefined && { code }),
headline: roundHeadline(round),
findings: roundFindings(round),
outputs: outputsOf(round),
document: roundReport(round),
};
},
});
function outputsOf(round) {
const next = nextLook(round);
return {
promoted: String(areAllPromoted(round)),
'resume-at': next === undefined ? '' : new Date(next).toISOString(),
taken: JSON.stringify(round.taken.map(summed)),
skipped: JSON.stringify(round.left.map(({ stream, promotion, because }) => ({ service: stream.service, promotion, because }))),
};
}
function summed(each) {
const { stream, promotion, because, ended } = each;
const { state, wakeAt } = ended;
return {
service: stream.service,
promotion,
because,
outcome: endOf(each).outcome,
state: state.name,
weight: state.seen ?? 0,
resumeAt: wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
};
}
},
86969:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
87433:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => (  sigstoreSigner),
Py: () => (  gitHubs),
Q8: () => (  notSigned),
xe: () => (  publicGood)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45935);
const publicGood = {
authority: new URL('https://fulcio.sigstore.dev'),
log: new URL('https://rekor.sigstore.dev'),
};
const gitHubs = {
authority: new URL('https://fulcio.githubapp.com'),
timestamp: new URL('https://timestamp.githubapp.com'),
};
function sigstoreSigner(endpoints, identity, post) {
return {
by: 'sigstore',
words: `keyless, as ${identity.words}`,
sign: async (payload) => {
const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
const proof = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(identity.subject), privateKey);
const certificate = await certify({ endpoints, identity, post }, publicKey, proof);
const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Sq)(payload), privateKey);
const envelope = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Ge)(payload, [signature]);
const witnessed = await witness(endpoints, { envelope, signature, certificate }, post);
const material = { certificate: { rawBytes: certificate.raw.toString('base64') }, ...witnessed };
return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .G$)(material, envelope);
},
};
}
async function certify({ endpoints, identity, post }, key, proof) {
const answer = await post(new URL('/api/v2/signingCert', endpoints.authority), {
credentials: { oidcIdentityToken: identity.token.reveal() },
publicKeyRequest: {
publicKey: { algorithm: 'ECDSA', content: key.export({ format: 'pem', type: 'spki' }) },
proofOfPossession: Buffer.from(proof).toString('base64'),
},
});
const read = jsonIn(answer);
const { chain } = Object(read['signedCertificateEmbeddedSct'] ?? read['signedCertificateDetachedSct']);
const [pem] = Object(chain).certificates ?? [];
const certificate = certificateIn(pem);
if (certificate?.publicKey.equals(key) !== true)
throw notSigned('the authority answered without a certificate for our key');
return certificate;
}
function certificateIn(pem) {
try {
return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(String(pem));
}
catch {
return undefined;
}
}
async function witness({ log, timestamp }, signed, post) {
const { envelope, signature, certificate } = signed;
const entries = log === undefined
? []
: [
entryIn(await post(new URL('/api/v1/log/entries', log), {
apiVersion: '0.0.1',
kind: 'dsse',
spec: {
proposedContent: {
envelope: JSON.stringify(envelope),
verifiers: [Buffer.from(certificate.toString()).toString('base64')],
},
},
})),
];
const times = timestamp === undefined
? []
: [
await post(new URL('/api/v1/timestamp', timestamp), {
artifactHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest('base64'),
hashAlgorithm: 'sha256',
}),
];
const rfc3161Timestamps = times.map(token => ({ signedTimestamp: Buffer.from(token).toString('base64') }));
return {
tlogEntries: entries,
...(times.length > 0 && { timestampVerificationData: { rfc3161Timestamps } }),
};
}
function entryIn(answer) {
const [entry] = Object.values(jsonIn(answer));
const { body, logID, logIndex, integratedTime, verification } = Object(entry);
const { signedEntryTimestamp, inclusionProof: proof } = Object(verification);
const { kind, apiVersion: version } = Object(jsonIn(Buffer.from(String(body), 'base64')));
if (kind !== 'dsse')
throw notSigned('the log answered with an entry that is not about this record');
return {
logIndex: String(logIndex),
logId: { keyId: base64Of(logID) },
kindVersion: { kind, version },
integratedTime: String(integratedTime),
...(signedEntryTimestamp && { inclusionPromise: { signedEntryTimestamp } }),
...(proof && {
inclusionProof: {
logIndex: String(proof.logIndex),
rootHash: base64Of(proof.rootHash),
treeSize: String(proof.treeSize),
hashes: [...(proof.hashes ?? [])].map(base64Of),
checkpoint: { envelope: proof.checkpoint },
},
}),
canonicalizedBody: body,
};
}
function base64Of(hex) {
return Buffer.from(String(hex), 'hex').toString('base64');
}
function jsonIn(bytes) {
try {
return Object(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
catch {
throw notSigned('a service of Sigstore answered with what is no JSON');
}
}
function notSigned(why, facts = {}) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('RECORD_NOT_SIGNED', `the record could not be signed: ${why}`, { facts });
}
},
88616:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  headerIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
var _step_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85062);
function headerIn(input, given, { raw, host }) {
if (given === undefined)
return undefined;
const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
if (name === undefined || value === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', {
facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(input, raw.host)]: 'expected `name: value`' },
});
}
const secret = new _step_secret_js__WEBPACK_IMPORTED_MODULE_2__  .z(value);
host.mask(secret);
return { name, value: secret };
}
},
90755:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C_: () => (  optionalFields),
Cy: () => (  originIn),
Fc: () => (  originGroupIn),
Pf: () => (  fieldsOf),
ZC: () => (  nameIn),
b6: () => (  textOf),
n9: () => (  pageIn),
p_: () => (  routeIn)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const usualWeight = 50;
const usualPriority = 1;
function originIn(json) {
const { name, properties, systemData } = fieldsOf(json, 'an origin');
const origin = fieldsOf(properties, 'the properties of an origin');
const { hostName, originHostHeader, enabledState, weight, priority, provisioningState } = origin;
if (typeof name !== 'string' || typeof hostName !== 'string')
throw odd('an origin without name or host');
const changedAt = changeIn(systemData);
return {
name,
hostName: hostName.toLowerCase(),
hostHeader: (textOf(originHostHeader) || hostName).toLowerCase(),
isOn: isEnabled(enabledState, `origin ${name}`),
weight: numberOf(weight, usualWeight, `the weight of origin ${name}`),
priority: numberOf(priority, usualPriority, `the priority of origin ${name}`),
state: textOf(provisioningState),
...(changedAt !== undefined && { changedAt }),
};
}
function originGroupIn(json) {
const { id, name, properties } = fieldsOf(json, 'an origin group');
if (typeof id !== 'string' || typeof name !== 'string')
throw odd('an origin group without id or name');
const group = fieldsOf(properties, 'the properties of an origin group');
const { loadBalancingSettings, healthProbeSettings, sessionAffinityState } = group;
const balancing = optionalFields(loadBalancingSettings);
return {
id,
name,
latencyMilliseconds: numberOf(balancing['additionalLatencyInMilliseconds'], 0, 'the latency window'),
hasAffinity: textOf(sessionAffinityState).toLowerCase() === 'enabled',
isProbed: textOf(optionalFields(healthProbeSettings)['probeProtocol']) !== '',
};
}
function routeIn(json, endpoint) {
const { name, properties } = fieldsOf(json, 'a route');
const { originGroup, cacheConfiguration, enabledState } = fieldsOf(properties, 'the properties of a route');
return {
endpoint,
name: textOf(name),
originGroup: textOf(optionalFields(originGroup)['id']).toLowerCase(),
isOn: textOf(enabledState).toLowerCase() !== 'disabled',
isCached: typeof cacheConfiguration === 'object' && cacheConfiguration !== null,
};
}
function nameIn(json) {
return textOf(fieldsOf(json, 'a resource')['name']);
}
function pageIn(json) {
const { value, nextLink } = fieldsOf(json, 'a list');
if (!Array.isArray(value))
throw odd('a list without entries');
const next = textOf(nextLink);
return { entries: value, ...(next !== '' && { next }) };
}
function fieldsOf(value, what) {
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return { ...value };
throw odd(`${what} that is none`);
}
function optionalFields(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
function numberOf(value, usual, what) {
if (value === undefined || value === null)
return usual;
if (typeof value === 'number' && Number.isFinite(value))
return value;
throw odd(`${what} is no number`);
}
function isEnabled(value, what) {
if (value === undefined || value === null)
return true;
const state = textOf(value).toLowerCase();
if (state === 'enabled' || state === 'disabled')
return state === 'enabled';
throw odd(`${what} that is neither enabled nor disabled`);
}
function changeIn(systemData) {
const at = Date.parse(textOf(optionalFields(systemData)['lastModifiedAt']));
return Number.isNaN(at) ? undefined : at;
}
function odd(what) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('HTTP_UNREADABLE', `the answer of Front Door has not the shape that Azure documents: ${what}`);
}
},
91284:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => (  Malformed)
});
class Malformed extends Error {
name = 'Malformed';
}
},
95288:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  findFiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _digesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62804);
async function findFiles({ lines, root, kind }) {
const base = realRoot(root ?? '.');
const excluded = lines.filter(line => line.startsWith('!')).map(line => line.slice(1));
const files = new Map();
let hasDirectory = false;
for (const line of lines.filter(each => !each.startsWith('!'))) {
const own = root === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line) ? ownBase(line) : { base, place: withinRoot(base, line) };
const found = await namesAt({ ...own, line, kind, excluded });
hasDirectory ||= found.isDirectory;
for (const name of found.names) {
const path = own.base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? `${own.base}${name}` : `${own.base}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${name}`;
files.set(path, { name: own.base === base ? name : path, path });
}
}
const sorted = [...files.values()].sort((one, other) => byCode(one.name, other.name));
refuseLinkedFolders(base, sorted);
return { files: sorted, hasDirectory };
}
async function namesAt({ base, place, line, kind, excluded }) {
const known = lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, place));
const isDirectory = known?.isDirectory() === true;
if (known !== undefined)
refuseKind(line, kind, isDirectory ? 'directory' : 'file');
const names = isDirectory
? filesBelow(base, place).filter(await without(base, excluded))
: known === undefined
? await matches(base, place, excluded)
: [place];
if (names.length > 0)
return { names, isDirectory };
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('ARTIFACT_NOT_FOUND', `nothing matches ${line}`, { facts: { pattern: line } });
}
function ownBase(line) {
const given = line.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
const beforePattern = /^[^*?{}[\]()!]*\//.exec(given)?.[0] ?? '/';
return { base: realRoot(beforePattern), place: given.slice(beforePattern.length) };
}
function realRoot(root) {
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
}
catch (thrown) {
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(root, `the root cannot be entered (${(0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(thrown) ?? 'unknown'})`);
}
}
function withinRoot(base, line) {
const given = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? line.replaceAll('\\', '/') : line;
if (given.includes('\0'))
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(line, 'its name holds a control character');
const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, given) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, given));
if (place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place)) {
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(line, 'it leads out of artifact-root');
}
return place.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function lookAt(path) {
let known;
try {
known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
}
catch (thrown) {
const code = (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(thrown);
if (code === 'ENOENT' || code === 'ENOTDIR')
return undefined;
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(path, `it cannot be looked at (${code ?? 'unknown'})`);
}
if (known.isSymbolicLink())
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(path, 'it is a symbolic link');
return known;
}
async function matches(base, pattern, ignore) {
const options = { cwd: base, dot: true, followSymbolicLinks: false, expandDirectories: false, ignore };
const found = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__  .AZ)(pattern, { ...options, fs: { readdirSync: entriesWithLinks } });
return found.filter(name => lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, name))?.isFile() === true);
}
function listed(folder) {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map(entry => entry.isSymbolicLink() ? shownAsFile(entry.name) : entry);
}
function shownAsFile(name) {
return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
const entriesWithLinks = listed;
async function without(base, excluded) {
if (excluded.length === 0)
return () => true;
const out = new Set(await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__  .TI)(excluded, { cwd: base, dot: true, followSymbolicLinks: false }));
return name => !out.has(name);
}
function filesBelow(base, place) {
const names = [];
const folders = [place];
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, folder), { withFileTypes: true })) {
const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
if (entry.isFile())
names.push(name);
else if (entry.isDirectory())
folders.push(name);
else
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(name, entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file');
}
}
return names;
}
function refuseKind(line, wanted, got) {
if (wanted === 'auto' || wanted === got || (wanted === 'zip' && got === 'file'))
return;
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)(line, `it is a ${got}, and artifact-kind is ${wanted}`);
}
function refuseLinkedFolders(base, files) {
for (const folder of new Set(files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))) {
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder) {
throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__  ._P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, folder), 'a symbolic link is part of its path');
}
}
}
function byCode(one, other) {
return one < other ? -1 : one > other ? 1 : 0;
}
},
95736:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sy: () => (  writeSummary),
fe: () => (  appendSummary)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
const summaryLimit = 1024 * 1024;
const cutNote = '\n\nThe rest of this page is left out: it would be longer than the host accepts.\n';
function fittedSummary(markdown, room) {
const bytes = Buffer.from(markdown, 'utf8');
if (bytes.length <= room)
return markdown;
const fence = '\n```';
const budget = room - Buffer.byteLength(fence + cutNote);
if (budget <= 0)
return '';
const lineEnd = bytes.subarray(0, budget).lastIndexOf('\n');
const kept = bytes.subarray(0, lineEnd > 0 ? lineEnd : wholeCharacters(bytes, budget)).toString('utf8');
return `${kept}${endsInsideFence(kept) ? fence : ''}${cutNote}`;
}
async function appendSummary(path, markdown) {
const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
const text = fittedSummary(`${markdown}\n`, summaryLimit - before.size);
if (text !== '')
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text, 'utf8');
}
async function writeSummary(directory, page, markdown) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, page === 1 ? 'azure-promote.md' : `azure-promote-${page}.md`);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, fittedSummary(`${markdown}\n`, summaryLimit), 'utf8');
return path;
}
function wholeCharacters(bytes, end) {
let at = end;
while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
at -= 1;
return at;
}
function endsInsideFence(markdown) {
return (markdown.match(/^```/gm)?.length ?? 0) % 2 === 1;
}
},
96676:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  createProber)
});
var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56911);
var _wire_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20770);
var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25581);
var _wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10001);
var _wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
const mostBytes = 65_536;
function createProber({ stopwatch, environment, userAgent, signal: run }) {
const cancellation = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__  .M)(run);
const exchange = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .C)({
connect: (0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_0__  .N)({ route: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .Um)(environment), proxy: url => (0,_wire_proxy_js__WEBPACK_IMPORTED_MODULE_3__  .i)(url, environment) }),
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
mayBeOverheard: (0,_wire_playground_route_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(url),
};
}
},
96848:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => (  codeOf),
d_: () => (  isPromoted),
gD: () => (  headlineOf),
sk: () => (  nextStep)
});
var _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
var _step_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41604);
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44515);
const codeOfCause = {
worse: 'CANDIDATE_WORSE',
undecided: 'CANDIDATE_UNPROVEN',
'no-data': 'CANDIDATE_UNPROVEN',
overdue: 'CANDIDATE_UNPROVEN',
'probe-failed': 'CANDIDATE_NOT_READY',
'not-ready': 'CANDIDATE_NOT_READY',
interrupted: 'CANCELLED',
aborted: 'ROLLOUT_ABORTED',
ordered: 'ROLLOUT_ABORTED',
'job-failed': 'ROLLOUT_ABORTED',
drifted: 'TRAFFIC_DRIFTED',
'not-settled': 'TRAFFIC_NOT_SETTLED',
'promotion-failed': 'PROMOTION_FAILED',
};
function codeOf({ outcome, state, fault }) {
if ((0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .gf)(outcome))
return undefined;
if (fault !== undefined)
return fault.code;
switch (state.name) {
case 'rolled-back':
case 'rolling-back':
return codeOfCause[state.cause];
case 'refused':
return known(state.code) ?? 'CANDIDATE_NOT_READY';
case 'stranded':
return 'ROLLOUT_STRANDED';
case 'superseded':
case 'abandoned':
return 'ROLLOUT_ABORTED';
case 'held':
return 'ROLLOUT_HELD';
default:
return 'ROLLOUT_LEFT';
}
}
function known(code) {
return code !== undefined && isCode(code) ? code : undefined;
}
function isCode(code) {
return Object.hasOwn(_fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s, code);
}
function isPromoted({ name, seen }) {
const after = ['watching', 'standing-by', 'promoted'].includes(name);
return name === 'promoted' || (after && seen === 100);
}
function headlineOf(ended, candidate) {
const { state, because, outcome } = ended;
switch (state.name) {
case 'promoted':
return `${candidate} has all of the traffic: ${because}`;
case 'rolled-back':
return `${withReason(ended, because)}${leftAsItWas(ended)}`;
case 'stranded':
return withReason(ended, state.why);
case 'rolling-back': {
const told = 'going back was begun, and is not proven';
return withReason(ended, turnOf(ended) === because ? told : `${told}: ${because}`);
}
case 'promoting':
return `${candidate} is on its way to all of the traffic: ${because}`;
default:
return outcome === 'waiting'
? `${candidate} rests at ${(0,_traffic_split_js__WEBPACK_IMPORTED_MODULE_2__  .l)(state.seen ?? 0)}: ${because}`
: because;
}
}
function withReason(ended, end) {
const turn = turnOf(ended);
return turn === undefined || turn === end ? end : `${turn}; ${end}`;
}
function leftAsItWas({ compensated = [] }) {
const left = compensated.filter(({ result }) => result !== 'undone').map(({ name }) => name);
return left.length === 0 ? '' : `; not undone: ${left.join(', ')}`;
}
function turnOf({ history }) {
const last = history.findLastIndex(({ state }) => !['rolling-back', 'rolled-back', 'stranded'].includes(state.name));
return history[last + 1]?.because;
}
function nextStep(ended) {
const { outcome, state } = ended;
switch (outcome) {
case 'passed':
case 'refused':
return undefined;
case 'rolled-back': {
const next = 'cause' in state ? nextAfter[state.cause] : nextAfter.worse;
return leftAsItWas(ended) === ''
? next
: `run rollback, which undoes what is left, or do it by hand; then ${next}`;
}
case 'waiting':
return state.name === 'armed'
? 'call canary-shift again without until to go on; by itself it goes back at the time below'
: 'resume watches on; run it on a schedule';
case 'held':
return `decide: azure-promote continue or abort, with the id of the promotion; ${whatComes(state)}`;
case 'stranded':
return 'finish by hand: the commands are below';
case 'broken':
return 'the order to go back stands in the ledger: run resume, or finish by hand with the commands below';
default: {
const unreachable = outcome;
return unreachable;
}
}
}
function whatComes(state) {
const stays = state.name === 'held' && state.reason === 'stable-fails';
return stays ? 'the share stays until somebody does' : 'by itself it goes back at the time below';
}
const correct = 'read the verdict below, correct the candidate, and promote it again';
const seeWhy = 'read what the service said below; promote it again when that is settled';
const askThem = 'ask whoever ordered it; promote it again when that is settled';
const moreData = 'let more requests reach the candidate and the telemetry, or give the rungs more time';
const lookAtIt = 'look at the log of the candidate, correct it, and promote it again';
const nextAfter = {
worse: correct,
undecided: moreData,
'no-data': moreData,
overdue: 'find out what held it up, or give it more time',
'probe-failed': lookAtIt,
'not-ready': lookAtIt,
interrupted: 'promote it again when it suits',
aborted: askThem,
ordered: askThem,
'job-failed': 'correct what failed in the job, and promote it again',
drifted: 'find out who changed the traffic, and promote it again when that is settled',
'not-settled': seeWhy,
'promotion-failed': seeWhy,
};
},
96931:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
const { place, chosen } = (0,_ledgers_js__WEBPACK_IMPORTED_MODULE_1__  .bC)(wiring);
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
},
97854:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  unusable)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
function unusable({ host }, name, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'one input needs attention', { facts: { [(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host)]: why } });
}
},
98667:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
It: () => (  versionIn),
Yl: () => (  headersOf),
cg: () => (  addressProblem),
e2: () => (  isBad)
});
var _http_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77612);
const markHeader = 'x-azure-promote-probe';
const staying = 'x-ms-routing-name=self';
function headersOf({ promotion, header }) {
const marked = { [markHeader]: promotion, cookie: staying };
if (header === undefined)
return marked;
const value = header.value.reveal();
if (header.name.toLowerCase() === 'cookie')
return { ...marked, cookie: `${staying}; ${value}` };
return { ...marked, [header.name]: value };
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
const reading = (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .G7)(place.path);
const value = reading.kind === 'path' ? (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(jsonIn(probed.text), reading.path) : undefined;
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
},
99974:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  signInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _verify_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
const address = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(https:\/\/[^\s/]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)\/?$/,
expected: 'an address, `https://HOST`',
});
const signInputs = {
sign: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['sigstore', 'key', 'none']), 'Who signs records: `sigstore`, keyless by the identity of the job; `key`; or `none`, and then the ledger alone vouches. Default: `key` where one is given, else `sigstore` on GitHub; elsewhere it has to be said.'),
'signing-key': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A private key in PEM that signs records.'),
'key-vault-key': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]+\/keys\/[A-Za-z0-9-]+(\/[0-9a-f]{32})?$/,
expected: 'the address of a key, `https://VAULT.vault.azure.net/keys/NAME`',
}), 'A key of Azure Key Vault that signs records, by its address. Without a version the newest one signs.'),
sigstore: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['public-good', 'github', 'custom']), 'Whose Sigstore signs: the public one, GitHub’s own, or that of the three addresses. Default: as GitHub’s own attestations do it, `public-good` for a public repository, else `github`.'),
'fulcio-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(address, 'For `sigstore: custom`: the authority that certifies the identity.'),
'rekor-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(address, 'For `sigstore: custom`: the transparency log.'),
'timestamp-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(address, 'For `sigstore: custom`: the timestamp authority.'),
store: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['ledger', 'github', 'oci']), 'ledger', 'Where records are kept: in the `ledger`; with `github` as attestations of this repository too, which needs `attestations: write`; with `oci` beside the image in its registry too, which needs the right to push there, such as `AcrPush`.'),
'record-workflow': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The workflow that signs the records of the environments before: `owner/repo/.github/workflows/file.yml`. Default: any workflow of this repository.'),
'record-key': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_verify_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .zW)('paths of public keys, or a key in PEM'), 'Public keys that sign the records of the environments before: paths, one per line, or PEM. Default: the key that signs here.'),
'trusted-root': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'A trusted root of Sigstore, as JSON or JSON Lines. Default: the public root that ships with us, or GitHub’s by TUF.'),
'trusted-root-sha256': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[0-9a-fA-F]{64}$/, expected: '64 hex digits' }), 'What the SHA-256 of `trusted-root` has to be.'),
};
}
};
