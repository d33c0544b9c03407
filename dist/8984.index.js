export const id = 8984;
export const ids = [8984,6808,1];
export const modules = {
180:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
72715:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
3253:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fh: () => (  isJson),
Q7: () => (  statementPayloadType),
T8: () => (  statementOf)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
const statementPayloadType = 'application/vnd.in-toto+json';
const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
function statementOf(document) {
if (!isJson(document))
return { why: 'it is not a JSON object' };
const { _type: type, predicateType, predicate = {}, subject } = document;
if (typeof type !== 'string' || !statementTypes.includes(type)) {
return { why: `its _type is ${shown(type)}, not that of an in-toto statement` };
}
if (typeof predicateType !== 'string' || predicateType === '')
return { why: 'it has no predicateType' };
if (!isJson(predicate))
return { why: 'its predicate is not a JSON object' };
if (!Array.isArray(subject) || subject.length === 0)
return { why: 'it has no subject' };
const subjects = [];
for (const [at, each] of subject.entries()) {
const read = subjectOf(each);
if (read === undefined)
return { why: `its subject ${at} has no digest set` };
subjects.push(read);
}
return { statement: { type, predicateType, subjects, predicate } };
}
function subjectOf(value) {
if (!isJson(value) || !isJson(value['digest']))
return undefined;
const { name, uri } = value;
const digests = Object.entries(value['digest']).flatMap(([algorithm, hex]) => {
if (typeof hex !== 'string' || hex === '')
return [];
if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Kx)(algorithm))
return [{ algorithm, hex }];
const parsed = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(algorithm, hex, ['sha1', 'md5']);
return 'digest' in parsed ? [parsed.digest] : [];
});
return { name: typeof name === 'string' ? name : typeof uri === 'string' ? uri : '', digests };
}
function isJson(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(value) {
return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'missing';
}
}),
70992:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
56808:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/process/capped-output.js
function collect(stream, most) {
const chunks = [];
let room = most;
let truncated = false;
stream.on('data', (chunk) => {
if (chunk.length > room)
truncated = true;
if (room > 0)
chunks.push(chunk.subarray(0, room));
room = Math.max(0, room - chunk.length);
});
return {
text: () => new TextDecoder().decode(Buffer.concat(chunks)),
truncated: () => truncated,
release: () => stream.destroy(),
};
}
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
function leadsGroup() {
return external_node_process_.platform !== 'win32';
}
function signalTree(child, signal) {
const { pid } = child;
if (pid === undefined)
return;
if (!leadsGroup()) {
endTreeOnWindows(pid);
return;
}
try {
(0,external_node_process_.kill)(-pid, signal);
}
catch (thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
const gone = code === 'ESRCH' || code === 'EPERM';
if (!gone)
throw thrown;
}
}
function endTreeOnWindows(pid) {
const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
killer.on('error', () => {
(0,external_node_process_.kill)(pid);
});
}
;// CONCATENATED MODULE: ./lib/shared/process/process.js
const graceMilliseconds = 2_000;
const pipesMilliseconds = 500;
async function runProcess(request) {
request.signal.throwIfAborted();
const child = start(request);
const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
const failure = await started(child);
if (failure !== undefined)
return failure;
const over = new AbortController();
const stopped = stopOnTime(child, request, over.signal);
const end = await ended(child, request.clock);
over.abort();
const why = await stopped;
if (why !== undefined)
signalTree(child, 'SIGKILL');
for (const output of outputs)
output.release();
if (why === 'aborted')
throw request.signal.reason;
return why === 'timed-out'
? { kind: why, ...printed(outputs) }
: { kind: 'ended', ...end, ...printed(outputs) };
}
function start({ command, args, env, folder, input }) {
const child = (0,external_node_child_process_.spawn)(command, args, {
detached: leadsGroup(),
windowsHide: true,
...(env === undefined ? {} : { env: { ...env } }),
...(folder === undefined ? {} : { cwd: folder }),
});
child.stdin.on('error', () => {
});
child.stdin.end(input ?? '');
return child;
}
function started(child) {
return new Promise(resolve => {
child.once('spawn', () => resolve(undefined));
child.on('error', (error) => {
resolve(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' });
});
});
}
function ended(child, clock) {
return new Promise(resolve => {
const closed = new AbortController();
child.once('exit', (code, signal) => {
const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
child.once('close', () => {
closed.abort();
resolve(end);
});
clock.sleep(pipesMilliseconds, closed.signal).then(() => resolve(end), () => {
});
});
});
}
async function stopOnTime(child, { clock, deadlineMilliseconds, signal }, over) {
const why = await firstOf(clock, deadlineMilliseconds, signal, over);
if (why === undefined)
return undefined;
signalTree(child, 'SIGTERM');
try {
await clock.sleep(graceMilliseconds, over);
signalTree(child, 'SIGKILL');
}
catch {
}
return why;
}
async function firstOf(clock, milliseconds, signal, over) {
const either = AbortSignal.any([signal, over]);
try {
await clock.sleep(milliseconds, either);
return 'timed-out';
}
catch {
return over.aborted ? undefined : 'aborted';
}
}
function printed(outputs) {
const [stdout, stderr] = outputs.map(output => output.text());
return {
stdout: stdout ?? '',
stderr: stderr ?? '',
truncated: outputs.some(output => output.truncated()),
};
}
}),
48984:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openImage: () => (  openImage)
});
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var credentials = __webpack_require__(180);
var external_node_crypto_ = __webpack_require__(77598);
var fault = __webpack_require__(88538);
var redirect = __webpack_require__(70992);
var artifact_digest = __webpack_require__(41330);
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/challenge.js
function readChallenge(header) {
const text = (header ?? '').slice(0, 4096);
const bearer = /(?:^|,)\s*bearer\s+(.*)$/is.exec(text)?.[1];
if (bearer !== undefined) {
const parameters = parametersIn(bearer);
const realm = parameters.get('realm');
if (realm === undefined)
return undefined;
return { kind: 'bearer', realm, service: parameters.get('service'), scope: parameters.get('scope') };
}
return /(?:^|,)\s*basic(?:\s|$)/i.test(text) ? { kind: 'basic' } : undefined;
}
function parametersIn(text) {
const parameters = new Map();
for (const [, name = '', quoted, plain = ''] of text.matchAll(/([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)) {
const key = name.toLowerCase();
if (!parameters.has(key))
parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain);
}
return parameters;
}
var registry_reference = __webpack_require__(72715);
var statement = __webpack_require__(3253);
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/token.js
async function answerChallenge(request) {
const { challenge, credential } = request;
if (challenge.kind === 'basic') {
return credential?.kind === 'password'
? basic(credential.username, credential.password.reveal())
: undefined;
}
return `Bearer ${await bearerToken(request, challenge)}`;
}
const longestToken = 1_048_576;
const client = 'azure-promote';
async function bearerToken(request, challenge) {
const { repository, credential, origin } = request;
const realm = realmOf(challenge.realm, origin);
const service = challenge.service;
const scope = `repository:${repository}:pull`;
const asked = { ...(service !== undefined && { service }), scope };
if (credential === undefined || credential.kind === 'password') {
const url = new URL(realm);
for (const [name, value] of Object.entries(asked))
url.searchParams.set(name, value);
const headers = credential && {
authorization: basic(credential.username, credential.password.reveal()),
};
const answer = await request.download({ url, maximumBytes: longestToken, ...(headers && { headers }) });
return tokenIn(answer, realm, credential);
}
const refresh = credential.kind === 'azure' ? await exchange(request, credential, service) : credential.token.reveal();
const form = { grant_type: 'refresh_token', client_id: client, ...asked, refresh_token: refresh };
return tokenIn(await post(request.download, realm, form), realm, credential);
}
const azureRegistry = /^[a-z0-9-]+(\.[a-z0-9]+)?\.azurecr\.(io|us|cn)$/;
async function exchange({ download, origin }, credential, service) {
if (!azureRegistry.test(origin.hostname)) {
throw new fault .v('REGISTRY_REFUSED', `${origin.host} is no Azure Container Registry`, {
hint: 'give registry-username and registry-password; an Azure identity is for *.azurecr.io',
facts: { registry: origin.host },
});
}
const url = new URL('/oauth2/exchange', origin);
const token = await credential.token();
const form = { grant_type: 'access_token', service: service ?? origin.hostname, access_token: token };
const answer = await post(download, url, form);
const body = (0,credentials .F)(textOf(answer));
const refresh = (0,statement .Fh)(body) ? body['refresh_token'] : undefined;
if (answer.status === 200 && typeof refresh === 'string' && refresh !== '')
return refresh;
throw refusedBy(url, answer, credential);
}
function post(download, url, form) {
return download({
url,
method: 'POST',
headers: { 'content-type': 'application/x-www-form-urlencoded' },
body: new URLSearchParams(form).toString(),
maximumBytes: longestToken,
});
}
function realmOf(text, origin) {
const realm = URL.canParse(text) ? new URL(text) : undefined;
const problem = realm === undefined ? 'it is no address' : (0,redirect .u)(origin, realm);
if (realm !== undefined &&
problem === undefined &&
(realm.protocol === 'https:' || realm.protocol === 'http:'))
return realm;
throw new fault .v('REGISTRY_UNTRUSTED', `${origin.host} sends credentials to a place that is not used: ${problem ?? 'it is not https'}`, {
facts: { registry: origin.host, realm: text.slice(0, 200) },
});
}
function tokenIn(answer, realm, credential) {
const body = (0,credentials .F)(textOf(answer));
if (answer.status === 200 && (0,statement .Fh)(body)) {
const token = [body['token'], body['access_token']].find(each => typeof each === 'string' && each !== '');
if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))
return token;
}
throw refusedBy(realm, answer, credential);
}
function refusedBy(url, { status }, credential) {
const who = credential === undefined ? 'anonymously' : `with what came from ${credential.from}`;
return new fault .v('REGISTRY_REFUSED', `${url.host} gave no token (${status}), asked ${who}`, {
facts: { host: url.host, status, credentials: credential?.from ?? 'none' },
});
}
function basic(username, password) {
return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function textOf({ bytes }) {
return new TextDecoder().decode(bytes);
}
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/reader.js
const manifestTypes = [
'application/vnd.oci.image.index.v1+json',
'application/vnd.oci.image.manifest.v1+json',
'application/vnd.docker.distribution.manifest.list.v2+json',
'application/vnd.docker.distribution.manifest.v2+json',
];
const largestManifest = 4 * 1_048_576;
const mostRedirects = 5;
function createReader(options) {
const origin = (0,registry_reference .yv)(options);
const base = `/v2/${options.repository}`;
const signedIn = signing(options, origin);
const obtain = async (place, accept, maximumBytes) => {
let url = new URL(place.startsWith('/') ? place : `${base}/${place}`, origin);
let answer = await signedIn(url, accept, maximumBytes);
for (let hops = 0; isRedirect(answer.status); hops += 1) {
url = nextOf(url, answer, hops);
answer =
url.origin === origin.origin
? await signedIn(url, accept, maximumBytes)
: 
await options.download({ url, headers: { accept }, maximumBytes });
}
return answer;
};
return {
async manifest(name) {
const wanted = typeof name === 'string' ? name : (0,artifact_digest .MO)(name);
const answer = await obtain(`manifests/${wanted}`, manifestTypes.join(', '), largestManifest);
if (answer.status === 404)
return undefined;
demandFine(origin, `manifests/${wanted}`, answer);
return manifestOf(origin, typeof name === 'string' ? undefined : name, answer);
},
async blob(digest, maximumBytes) {
const place = `blobs/${(0,artifact_digest .MO)(digest)}`;
const answer = await obtain(place, '*/*', maximumBytes);
demandFine(origin, place, answer);
if (digestLike(digest, answer.bytes) !== digest.hex)
throw lied(origin, (0,artifact_digest .MO)(digest), answer.bytes);
return answer.bytes;
},
raw: (place, accept) => signedIn(new URL(place.startsWith('/') ? place : `${base}/${place}`, origin), accept, largestManifest),
};
}
function signing({ download, repository, credentials, registry }, origin) {
let authorization;
return async (url, accept, maximumBytes) => {
const send = () => download({ url, maximumBytes, headers: { accept, ...(authorization && { authorization }) } });
const first = await send();
if (first.status !== 401)
return first;
const challenge = readChallenge(first.header('www-authenticate'));
const credential = await credentials(registry);
authorization =
challenge && (await answerChallenge({ download, origin, repository, challenge, credential }));
const second = authorization === undefined ? first : await send();
if (second.status !== 401)
return second;
const who = credential === undefined ? 'anonymously' : `with what came from ${credential.from}`;
throw new fault .v('REGISTRY_REFUSED', `${origin.host} does not let us read ${repository} (401), asked ${who}`, {
facts: { registry: origin.host, repository, status: 401, credentials: credential?.from ?? 'none' },
});
};
}
function nextOf(from, answer, hops) {
const location = answer.header('location') ?? '';
const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
const problem = to === undefined ? 'it leads nowhere' : (0,redirect .u)(from, to);
if (to !== undefined && problem === undefined && hops < mostRedirects)
return to;
throw new fault .v('REGISTRY_UNTRUSTED', `${from.host} sends us elsewhere: ${problem ?? 'too many redirects'}`, {
facts: {
from: `${from.origin}${from.pathname}`,
to: to === undefined ? location.slice(0, 200) : to.origin,
},
});
}
function isRedirect(status) {
return [301, 302, 303, 307, 308].includes(status);
}
function demandFine(origin, place, { status }) {
if (status === 200)
return;
const code = status === 404 ? 'ARTIFACT_NOT_FOUND' : 'REGISTRY_REFUSED';
throw new fault .v(code, `${origin.host} answered ${status} for ${place}`, {
facts: { registry: origin.host, place, status },
});
}
function manifestOf(origin, wanted, { bytes, header }) {
const claimed = header('docker-content-digest');
const said = claimed === undefined ? undefined : (0,artifact_digest .m)(claimed.trim());
if (said !== undefined && 'digest' in said && digestLike(said.digest, bytes) !== said.digest.hex) {
throw lied(origin, claimed ?? '', bytes);
}
if (wanted !== undefined && digestLike(wanted, bytes) !== wanted.hex) {
throw lied(origin, (0,artifact_digest .MO)(wanted), bytes);
}
const digest = wanted ?? { algorithm: 'sha256', hex: digestLike({ algorithm: 'sha256' }, bytes) };
return { digest, bytes, mediaType: (header('content-type') ?? '').split(';')[0]?.trim() ?? '' };
}
function digestLike({ algorithm }, bytes) {
return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}
function lied(origin, expected, bytes) {
const got = `sha256:${digestLike({ algorithm: 'sha256' }, bytes)}`;
return new fault .v('REGISTRY_UNTRUSTED', `${origin.host} sent other bytes than those of ${expected}`, {
facts: { registry: origin.host, expected, got, length: bytes.length },
});
}
var process = __webpack_require__(56808);
var wiring_clock = __webpack_require__(76114);
var network = __webpack_require__(40033);
;// CONCATENATED MODULE: ./lib/shared/wiring/artifact/images.js
async function openImage(wiring, values, text) {
const read = (0,registry_reference .F2)(text);
if ('why' in read) {
throw new fault .v('ARTIFACT_UNUSABLE', `${text} names no image: ${read.why}`, { facts: { image: text } });
}
const { reference } = read;
const reader = createReader({
registry: reference.registry,
repository: reference.repository,
download: await (0,network .p)(wiring, values),
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
function missing(registry, what) {
throw new fault .v('REGISTRY_REFUSED', `there are no credentials for ${registry}`, {
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
const folder = environment['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.docker');
const config = (0,credentials .F)(await textOrNothing((0,external_node_path_.join)(folder, 'config.json')));
if (!(0,statement .Fh)(config))
return undefined;
const credential = await (0,credentials .Y)(registry, config, helperIn(wiring));
if (credential?.kind === 'password')
host.mask(credential.password);
if (credential?.kind === 'refresh-token')
host.mask(credential.token);
return credential;
}
async function textOrNothing(path) {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch {
return '';
}
}
function helperIn({ host, environment }) {
return async (name, registry) => {
const result = await (0,process.runProcess)({
command: `docker-credential-${name}`,
args: ['get'],
input: registry,
env: environment,
deadlineMilliseconds: 15_000,
maxOutputBytes: 65_536,
clock: wiring_clock .dQ,
signal: host.cancelled,
});
return result.kind === 'ended' && result.exitCode === 0 ? result.stdout : undefined;
};
}
const registryScope = 'https://containerregistry.azure.net/.default';
async function fromAzure(wiring) {
const [{ connect }, { chooseIdentity }, { credentialFor: credentialOf }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(9861), __webpack_require__.e(4299)]).then(__webpack_require__.bind(__webpack_require__, 94299)),
__webpack_require__.e(  6356).then(__webpack_require__.bind(__webpack_require__, 36356)),
Promise.all( [__webpack_require__.e(9861), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 29861)),
]);
const { values, cloud, transport } = connect(wiring);
const { host, clock, environment } = wiring;
const { identity } = chooseIdentity(values, host);
const processes = request => (0,process.runProcess)({ ...request, clock: wiring_clock .dQ });
const credential = credentialOf(identity, { cloud, transport, clock, host, processes, environment });
return {
kind: 'azure',
from: `the Azure identity (${identity.kind})`,
token: async () => (await credential.getToken(registryScope)).token,
};
}
})
};
