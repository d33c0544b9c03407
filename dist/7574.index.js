import { shared as shared1 } from './shared-1.js';
import { shared as shared42 } from './shared-42.js';
export const id = 7574;
export const ids = [7574,1];
export const modules = {
37574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
findAttestations: () => (  findAttestations)
});
var fault = __webpack_require__(88538);
var redirect = __webpack_require__(70992);
var artifact_digest = __webpack_require__(41330);
var statement = __webpack_require__(3253);
;// CONCATENATED MODULE: ./lib/shared/artifact/attestations/snappy.js
function unpackSnappy(packed, most) {
const head = lengthOf(packed);
if (head === undefined)
return { why: 'it does not begin with a length' };
if (head.length > most)
return { why: `it would be larger than ${most} bytes` };
const bytes = new Uint8Array(head.length);
let from = head.next;
let to = 0;
while (from < packed.length) {
const tag = packed[from] ?? 0;
const step = (tag & 3) === 0 ? literal(packed, from) : copy(packed, from);
if (step === undefined || to + step.length > bytes.length)
return { why: 'an element leads past its end' };
if ('start' in step) {
if (step.start + step.length > packed.length)
return { why: 'it breaks off' };
bytes.set(packed.subarray(step.start, step.start + step.length), to);
}
else {
if (step.offset === 0 || step.offset > to)
return { why: 'an element leads before its beginning' };
for (let at = 0; at < step.length; at += 1)
bytes[to + at] = bytes[to + at - step.offset] ?? 0;
}
to += step.length;
from = step.next;
}
return to === bytes.length ? { bytes } : { why: 'it is shorter than it says' };
}
function lengthOf(packed) {
let length = 0;
for (let at = 0; at < 5; at += 1) {
const byte = packed[at];
if (byte === undefined)
return undefined;
length += (byte & 0x7f) * 2 ** (7 * at);
if (byte < 0x80)
return { length, next: at + 1 };
}
return undefined;
}
function literal(packed, at) {
const size = (packed[at] ?? 0) >> 2;
const extra = size < 60 ? 0 : size - 59;
const length = (extra === 0 ? size : number(packed, at + 1, extra)) + 1;
const start = at + 1 + extra;
return start > packed.length ? undefined : { start, length, next: start + length };
}
function copy(packed, at) {
const tag = packed[at] ?? 0;
const extra = [0, 1, 2, 4][tag & 3] ?? 0;
if (at + extra >= packed.length)
return undefined;
const next = at + 1 + extra;
if ((tag & 3) === 1) {
return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | (packed[at + 1] ?? 0), next };
}
return { length: (tag >> 2) + 1, offset: number(packed, at + 1, extra), next };
}
function number(packed, at, count) {
let value = 0;
for (let index = 0; index < count; index += 1)
value += (packed[at + index] ?? 0) * 2 ** (8 * index);
return value;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/attestations/github.js
const largestPage = 64 * 1_048_576;
const largestBundle = 32 * 1_048_576;
const perPage = 100;
async function findAttestations(search) {
const { place, digest } = search;
const found = [];
let url = firstPage(search, place.kind === 'repository' ? 'repos' : 'orgs');
let listed = 0;
for (let page = 1; url !== undefined; page += 1) {
const here = url;
const answer = await ask(search, here);
if (answer.status === 404 && page === 1 && place.kind === 'owner' && here.pathname.includes('/orgs/')) {
url = firstPage(search, 'users');
page = 0;
continue;
}
if (answer.status === 404 && page === 1)
break;
const entries = entriesIn(answer, search);
listed += entries.length;
if (listed > search.most)
throw tooMany(search);
for (const entry of entries)
found.push(...(await bundleOf(entry, search, found.length + 1)));
url = nextPage(answer.header('link'), here);
}
const anonymous = search.token === undefined ? ', asked without a token' : '';
return {
found,
got: listed === 0 ? `none for ${(0,artifact_digest .MO)(digest)}${anonymous}` : `${listed} attestations`,
};
}
function firstPage({ api, place, digest }, kind) {
const base = api.pathname.replace(/\/$/, '');
const name = place.name.split('/').map(encodeURIComponent).join('/');
const url = new URL(`${base}/${kind}/${name}/attestations/${(0,artifact_digest .MO)(digest)}`, api);
url.searchParams.set('per_page', String(perPage));
return url;
}
function ask({ download, token }, url) {
return download({
url,
maximumBytes: largestPage,
headers: {
accept: 'application/vnd.github+json',
'x-github-api-version': '2022-11-28',
...(token && { authorization: `Bearer ${token.reveal()}` }),
},
});
}
function entriesIn(answer, { place, token }) {
const { status } = answer;
if (status === 401 || status === 403) {
const spent = answer.header('x-ratelimit-remaining') === '0';
const why = spent
? 'the limit of requests is reached'
: `it wants ${token === undefined ? 'a token' : 'another token'}`;
throw new fault .v('ATTESTATIONS_REFUSED', `GitHub does not show the attestations of ${place.name} (${status}): ${why}`, {
facts: { place: place.name, status, 'github-token': token === undefined ? 'none' : 'given' },
...(spent && {
hint: 'give github-token: anonymous callers share a small limit; or try again in an hour',
}),
});
}
if (status !== 200) {
throw new fault .v('HTTP_REFUSED', `GitHub answered ${status} for the attestations of ${place.name}`, {
facts: { place: place.name, status },
});
}
const body = jsonIn(answer.bytes);
const list = (0,statement .Fh)(body) ? body['attestations'] : undefined;
if (Array.isArray(list) && list.every(statement .Fh))
return list;
throw new fault .v('HTTP_UNREADABLE', 'GitHub answered with something that is no list of attestations', {
facts: { place: place.name },
});
}
function nextPage(link, from) {
const target = /<([^>]{1,4096})>\s*;[^,]*\brel\s*=\s*"?next"?/i.exec(link ?? '')?.[1];
if (target === undefined)
return undefined;
const url = URL.canParse(target, from.href) ? new URL(target, from) : undefined;
if (url !== undefined && url.origin === from.origin)
return url;
throw new fault .v('HTTP_UNREADABLE', 'the next page of attestations lies on another server', {
facts: { from: from.host, to: url?.host ?? 'nowhere' },
});
}
async function bundleOf(entry, search, number) {
const { bundle, initiator } = entry;
if (search.initiator !== 'any' && initiator !== undefined && initiator !== search.initiator)
return [];
const source = `GitHub attestation ${number} of ${search.place.name}`;
if ((0,statement .Fh)(bundle))
return [{ source, bytes: Buffer.from(JSON.stringify(bundle)) }];
const address = entry['bundle_url'];
if (typeof address === 'string' && address !== '') {
return [{ source, bytes: await bundleElsewhere(address, search) }];
}
throw new fault .v('HTTP_UNREADABLE', `${source} has neither a bundle nor a place where it lies`);
}
async function bundleElsewhere(address, { download, api, place }) {
const url = URL.canParse(address) ? new URL(address) : undefined;
const problem = url === undefined ? 'it is no address' : (0,redirect .u)(api, url);
if (url === undefined || problem !== undefined) {
throw new fault .v('REGISTRY_UNTRUSTED', `a bundle of ${place.name} lies at a place that is not used: ${problem ?? ''}`);
}
const { status, bytes } = await download({ url, maximumBytes: largestBundle });
if (status !== 200) {
throw new fault .v('HTTP_REFUSED', `${url.host} answered ${status} for a bundle of ${place.name}`, {
facts: { host: url.host, status },
});
}
if (bytes[0] === 0x7b && (0,statement .Fh)(jsonIn(bytes)))
return bytes;
const unpacked = unpackSnappy(bytes, largestBundle);
if ('bytes' in unpacked)
return unpacked.bytes;
throw new fault .v('HTTP_UNREADABLE', `${url.host} served a bundle that cannot be unpacked: ${unpacked.why}`, {
facts: { host: url.host },
});
}
function jsonIn(bytes) {
try {
return JSON.parse(new TextDecoder().decode(bytes));
}
catch {
return undefined;
}
}
function tooMany({ digest, most, place }) {
return new fault .v('ATTESTATIONS_TOO_MANY', `${place.name} has more than ${most} attestations of ${(0,artifact_digest .MO)(digest)}`, {
facts: { digest: (0,artifact_digest .MO)(digest), 'max-attestations': most },
});
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
