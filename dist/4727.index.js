import { shared as shared1 } from './shared-1.js';
import { shared as shared42 } from './shared-42.js';
import { shared as shared52 } from './shared-52.js';
export const id = 4727;
export const ids = [4727,1];
export const modules = {
180:
(shared52[180]),
54727:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
WF: () => (  createReader)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _http_redirect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70992);
var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41330);
var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72715);
var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86810);
const manifestTypes = [
'application/vnd.oci.image.index.v1+json',
'application/vnd.oci.image.manifest.v1+json',
'application/vnd.docker.distribution.manifest.list.v2+json',
'application/vnd.docker.distribution.manifest.v2+json',
];
const largestManifest = 4 * 1_048_576;
const mostRedirects = 5;
function createReader(options) {
const origin = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__  .yv)(options);
const base = `/v2/${options.repository}`;
const ask = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__  .f)(options, 'pull');
const signedIn = (url, accept, maximumBytes) => ask({ url, maximumBytes, headers: { accept } });
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
const wanted = typeof name === 'string' ? name : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__  .MO)(name);
const answer = await obtain(`manifests/${wanted}`, manifestTypes.join(', '), largestManifest);
if (answer.status === 404)
return undefined;
demandFine(origin, `manifests/${wanted}`, answer);
return manifestOf(origin, typeof name === 'string' ? undefined : name, answer);
},
async blob(digest, maximumBytes) {
const place = `blobs/${(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__  .MO)(digest)}`;
const answer = await obtain(place, '*/*', maximumBytes);
demandFine(origin, place, answer);
if (digestLike(digest, answer.bytes) !== digest.hex)
throw lied(origin, (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__  .MO)(digest), answer.bytes);
return answer.bytes;
},
raw: (place, accept) => signedIn(new URL(place.startsWith('/') ? place : `${base}/${place}`, origin), accept, largestManifest),
};
}
function nextOf(from, answer, hops) {
const location = answer.header('location') ?? '';
const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
const problem = to === undefined ? 'it leads nowhere' : (0,_http_redirect_js__WEBPACK_IMPORTED_MODULE_2__  .u)(from, to);
if (to !== undefined && problem === undefined && hops < mostRedirects)
return to;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('REGISTRY_UNTRUSTED', `${from.host} sends us elsewhere: ${problem ?? 'too many redirects'}`, {
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
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v(code, `${origin.host} answered ${status} for ${place}`, {
facts: { registry: origin.host, place, status },
});
}
function manifestOf(origin, wanted, { bytes, header }) {
const claimed = header('docker-content-digest');
const said = claimed === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__  .m)(claimed.trim());
if (said !== undefined && 'digest' in said && digestLike(said.digest, bytes) !== said.digest.hex) {
throw lied(origin, claimed ?? '', bytes);
}
if (wanted !== undefined && digestLike(wanted, bytes) !== wanted.hex) {
throw lied(origin, (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__  .MO)(wanted), bytes);
}
const digest = wanted ?? { algorithm: 'sha256', hex: digestLike({ algorithm: 'sha256' }, bytes) };
return { digest, bytes, mediaType: (header('content-type') ?? '').split(';')[0]?.trim() ?? '' };
}
function digestLike({ algorithm }, bytes) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
}
function lied(origin, expected, bytes) {
const got = `sha256:${digestLike({ algorithm: 'sha256' }, bytes)}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('REGISTRY_UNTRUSTED', `${origin.host} sent other bytes than those of ${expected}`, {
facts: { registry: origin.host, expected, got, length: bytes.length },
});
}
}),
86810:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => (  openSession)
});
var fault = __webpack_require__(88538);
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
var reference = __webpack_require__(72715);
var token = __webpack_require__(4451);
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/session.js
function openSession(place, actions) {
const { download, repository, credentials, registry } = place;
const origin = (0,reference .yv)(place);
let authorization;
return async (request) => {
const send = () => download({ ...request, headers: { ...request.headers, ...(authorization && { authorization }) } });
const first = await send();
if (first.status !== 401)
return first;
const challenge = readChallenge(first.header('www-authenticate'));
const credential = await credentials(registry);
authorization =
challenge && (await (0,token .I)({ download, origin, repository, actions, challenge, credential }));
const second = authorization === undefined ? first : await send();
if (second.status !== 401)
return second;
const who = credential === undefined ? 'anonymously' : `with what came from ${credential.from}`;
const what = actions === 'pull' ? 'read' : 'write to';
throw new fault .v('REGISTRY_REFUSED', `${origin.host} does not let us ${what} ${repository} (401), asked ${who}`, {
facts: { registry: origin.host, repository, status: 401, credentials: credential?.from ?? 'none' },
});
};
}
}),
4451:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  answerChallenge),
j: () => (  isAzureRegistry)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _http_redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70992);
var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3253);
var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(180);
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
const { repository, actions, credential, origin } = request;
const realm = realmOf(challenge.realm, origin);
const service = challenge.service;
const scope = `repository:${repository}:${actions}`;
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
function isAzureRegistry(host) {
return /^[a-z0-9-]+(\.[a-z0-9]+)?\.azurecr\.(io|us|cn)$/.test(host);
}
async function exchange({ download, origin }, credential, service) {
if (!isAzureRegistry(origin.hostname)) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('REGISTRY_REFUSED', `${origin.host} is no Azure Container Registry`, {
hint: 'give registry-username and registry-password; an Azure identity is for *.azurecr.io',
facts: { registry: origin.host },
});
}
const url = new URL('/oauth2/exchange', origin);
const token = await credential.token();
const form = { grant_type: 'access_token', service: service ?? origin.hostname, access_token: token };
const answer = await post(download, url, form);
const body = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__  .F)(textOf(answer));
const refresh = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .Fh)(body) ? body['refresh_token'] : undefined;
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
const problem = realm === undefined ? 'it is no address' : (0,_http_redirect_js__WEBPACK_IMPORTED_MODULE_1__  .u)(origin, realm);
if (realm !== undefined &&
problem === undefined &&
(realm.protocol === 'https:' || realm.protocol === 'http:'))
return realm;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('REGISTRY_UNTRUSTED', `${origin.host} sends credentials to a place that is not used: ${problem ?? 'it is not https'}`, {
facts: { registry: origin.host, realm: text.slice(0, 200) },
});
}
function tokenIn(answer, realm, credential) {
const body = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__  .F)(textOf(answer));
if (answer.status === 200 && (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .Fh)(body)) {
const token = [body['token'], body['access_token']].find(each => typeof each === 'string' && each !== '');
if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))
return token;
}
throw refusedBy(realm, answer, credential);
}
function refusedBy(url, { status }, credential) {
const who = credential === undefined ? 'anonymously' : `with what came from ${credential.from}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('REGISTRY_REFUSED', `${url.host} gave no token (${status}), asked ${who}`, {
facts: { host: url.host, status, credentials: credential?.from ?? 'none' },
});
}
function basic(username, password) {
return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function textOf({ bytes }) {
return new TextDecoder().decode(bytes);
}
}),
3253:
(shared42[3253]),
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
(shared1[10001])
};
