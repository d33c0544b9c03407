import { shared as shared42 } from './shared-42.js';
import { shared as shared52 } from './shared-52.js';
import { shared as shared55 } from './shared-55.js';
export const id = 5131;
export const ids = [5131];
export const modules = {
180:
(shared52[180]),
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
(shared55[5781]),
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
(shared42[3253])
};
