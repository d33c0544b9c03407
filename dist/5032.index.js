export const id = 5032;
export const ids = [5032];
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
5781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
55032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
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
})
};
