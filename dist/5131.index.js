export const id = 5131;
export const ids = [5131];
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
65131:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
resolveImage: () => (  resolveImage)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41330);
var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5781);
var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72715);
async function resolveImage(request) {
const { reference, text, expected } = request;
refuseTag(request);
const found = await find(request, reference.digest ?? reference.tag ?? '');
const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__  .dp)(reference, found.digest);
const manifest = manifestIn(found, text);
const checks = [
...(await tagChecks(request, found)),
...expectedChecks({ name, found, manifest, expected }),
];
const { subjects, checks: more } = await subjectsOf(request, { found, manifest, name });
return {
subjects,
checks: [...checks, ...more],
digest: found.digest,
mediaType: manifest.mediaType || found.mediaType,
reference: name,
};
}
function refuseTag({ text, reference, tagPolicy, expected }) {
if (reference.digest !== undefined)
return;
if (tagPolicy === 'forbid') {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_UNUSABLE', `${text} names a tag, and a tag can be moved`, {
hint: 'name the image by its digest, or set image-tag-policy to must-equal-expected with expected-digest',
facts: { image: text },
});
}
if (tagPolicy === 'must-equal-expected' && expected.length === 0) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_UNUSABLE', `${text} has to equal an expected digest, and none is given`, {
hint: 'give expected-digest',
facts: { image: text },
});
}
}
async function find({ reader, text }, name) {
const found = await reader.manifest(name);
if (found !== undefined)
return found;
const shown = typeof name === 'string' ? `the tag ${name}` : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(name);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_NOT_FOUND', `the registry does not have ${shown} of ${text}`, {
facts: { image: text },
});
}
function manifestIn({ bytes, mediaType }, text) {
const read = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__  .W)(bytes, mediaType);
if ('manifest' in read)
return read.manifest;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_UNUSABLE', `what the registry has under ${text} is no image: ${read.why}`, {
facts: { image: text },
});
}
const requirement = 'image';
async function tagChecks({ reader, reference, text }, found) {
const { tag, digest } = reference;
if (tag === undefined || digest === undefined)
return [];
const now = await reader.manifest(tag);
const fine = now !== undefined && ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .VB)(now.digest, digest) || now.digest.hex === found.digest.hex);
const got = now === undefined ? 'the tag is gone' : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(now.digest);
const row = {
subject: text,
requirement,
name: `tag ${tag}`,
expected: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(digest),
got,
};
return [
fine
? { ...row, looked: 'checked', fine }
: {
...row,
looked: 'checked',
fine,
fix: 'the tag was moved: find out by whom, and promote by digest',
},
];
}
function expectedChecks({ name, found, manifest, expected }) {
const [first] = expected;
if (first === undefined)
return [];
const fine = expected.some(each => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .VB)(each, found.digest));
const wanted = expected.map(_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO).join(' or ');
const row = { subject: name, requirement, name: 'expected-digest', expected: wanted };
if (fine)
return [{ ...row, got: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(found.digest), looked: 'checked', fine }];
const listed = manifest.kind === 'index' ? manifest.manifests : [];
const wrapped = listed.find(each => expected.some(one => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .VB)(one, each.digest)));
if (wrapped === undefined) {
const fix = 'find out what was built and what was pushed: these are other bytes';
return [{ ...row, got: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(found.digest), looked: 'checked', fine, fix }];
}
const got = `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(found.digest)}, an index that wraps it (${wrapped.platform ?? 'no platform'})`;
const fix = 'copy images without a new index (docker buildx imagetools create --prefer-index=false), or expect the index';
return [{ ...row, got, looked: 'checked', fine, fix }];
}
async function subjectsOf(request, { found, manifest, name }) {
const itself = { name, digests: [found.digest], content: contentOf(found.bytes) };
switch (request.subject) {
case 'exact':
return { subjects: [itself], checks: [] };
case 'index-of-platform':
return indexOfPlatform(request, found, name);
case 'all-platforms':
return allPlatforms(request, { found, manifest, name });
default:
return request.subject;
}
}
async function indexOfPlatform(request, { digest }, name) {
const { index, text, reference } = request;
if (index === undefined) {
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_UNUSABLE', `which index lists ${text} is not said`, {
hint: 'give image-index: a tag or a digest of the same repository',
facts: { image: text },
});
}
const whole = await find(request, index.includes(':') ? digestIn(index, text) : index);
const manifest = manifestIn(whole, text);
const listed = manifest.kind === 'index' && manifest.manifests.some(each => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .VB)(each.digest, digest));
const got = manifest.kind !== 'index' ? 'it is no index' : listed ? 'it does' : 'it does not';
const row = {
subject: name,
requirement,
name: 'index-of-platform',
expected: `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__  .MO)(whole.digest)} lists this platform`,
got,
};
const fix = 'name the index that this platform was built into';
const check = listed
? { ...row, looked: 'checked', fine: true }
: { ...row, looked: 'checked', fine: false, fix };
const subject = {
name: (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__  .dp)(reference, whole.digest),
digests: [whole.digest],
content: contentOf(whole.bytes),
};
return { subjects: [subject], checks: [check] };
}
function digestIn(text, image) {
const [algorithm, hex] = text.split(':');
if (algorithm === 'sha256' && hex !== undefined && /^[0-9a-f]{64}$/.test(hex))
return { algorithm, hex };
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_UNUSABLE', `image-index of ${image} is neither a tag nor a digest`);
}
async function allPlatforms(request, { found, manifest, name }) {
const { reader, reference } = request;
if (manifest.kind !== 'index') {
return { subjects: [{ name, digests: [found.digest], content: contentOf(found.bytes) }], checks: [] };
}
const subjects = [];
const checks = [];
for (const entry of manifest.manifests.filter(each => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__  .s)(each))) {
const child = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__  .dp)(reference, entry.digest);
const there = await reader.manifest(entry.digest);
const row = {
subject: child,
requirement,
name: `platform ${entry.platform ?? 'unnamed'}`,
expected: 'the registry has it',
};
if (there !== undefined) {
subjects.push({ name: child, digests: [entry.digest], content: contentOf(there.bytes) });
checks.push({ ...row, got: 'it has', looked: 'checked', fine: true });
}
else {
const fix = 'push the platform again, or make an index without it';
checks.push({ ...row, got: 'it was deleted', looked: 'checked', fine: false, fix });
}
}
if (subjects.length > 0)
return { subjects, checks };
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('ARTIFACT_NOT_FOUND', `${name} lists no platform that is there`, {
facts: { image: name },
});
}
function contentOf(bytes) {
return async function* whole() {
yield bytes;
};
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
})
};
