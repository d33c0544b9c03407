import { shared as shared55 } from './shared-55.js';
import { shared as shared56 } from './shared-56.js';
export const id = 637;
export const ids = [637];
export const modules = {
5781:
(shared55[5781]),
55032:
(shared56[55032]),
30637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
pushReferrer: () => (  pushReferrer)
});
var fault = __webpack_require__(88538);
var artifact_digest = __webpack_require__(41330);
var manifest = __webpack_require__(5781);
var reader = __webpack_require__(54727);
var reference = __webpack_require__(72715);
var external_node_crypto_ = __webpack_require__(77598);
var statement = __webpack_require__(3253);
var credentials = __webpack_require__(180);
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/referrer.js
const imageType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const emptyConfig = '{}';
function referrerOf({ bundle, predicateType, created }, subject) {
const annotations = {
'org.opencontainers.image.created': created,
'dev.sigstore.bundle.content': 'dsse-envelope',
'dev.sigstore.bundle.predicateType': predicateType,
};
const text = JSON.stringify({
schemaVersion: 2,
mediaType: imageType,
artifactType: bundleType,
config: described('application/vnd.oci.empty.v1+json', emptyConfig),
layers: [described(bundleType, bundle)],
subject,
annotations,
});
return { text, entry: { ...described(imageType, text), artifactType: bundleType, annotations } };
}
function described(mediaType, text) {
return { mediaType, digest: digestOfText(text), size: Buffer.byteLength(text) };
}
function digestOfText(text) {
return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
function indexWith(before, entry) {
const document = before === undefined ? { manifests: [] } : (0,credentials .F)(new TextDecoder().decode(before));
const manifests = (0,statement .Fh)(document) ? document['manifests'] : undefined;
if (!(0,statement .Fh)(document) || !Array.isArray(manifests)) {
throw new fault .v('REGISTRY_UNTRUSTED', 'the tag of the digest holds no index of referrers');
}
if (manifests.some(each => (0,statement .Fh)(each) && each['digest'] === entry.digest))
return undefined;
return JSON.stringify({
...document,
schemaVersion: 2,
mediaType: indexType,
manifests: [...manifests, entry],
});
}
var referrers = __webpack_require__(55032);
var session = __webpack_require__(86810);
;// CONCATENATED MODULE: ./lib/shared/artifact/registry/writer.js
async function pushReferrer(place, image, evidence) {
const base = new URL(`/v2/${place.repository}/`, (0,reference .yv)(place));
const desk = { ask: (0,session .f)(place, 'pull,push'), base, reader: (0,reader .WF)(place) };
const { text, entry } = referrerOf(evidence, await subjectIn(desk, image));
await putBlob(desk, emptyConfig);
await putBlob(desk, evidence.bundle);
const answer = await putManifest(desk, entry.digest, { mediaType: imageType, text });
if (answer.header('oci-subject')?.trim() === (0,artifact_digest .MO)(image))
return { digest: entry.digest, listed: 'by the registry' };
await listUnder(desk, (0,referrers.fallbackTag)(image), entry);
return { digest: entry.digest, listed: 'under the tag' };
}
async function subjectIn({ reader, base }, image) {
const digest = (0,artifact_digest .MO)(image);
const found = await reader.manifest(image);
if (found === undefined) {
throw new fault .v('ARTIFACT_NOT_FOUND', `${base.host} does not have ${digest}`, { facts: { digest } });
}
const { bytes, mediaType } = found;
const read = (0,manifest .W)(bytes, mediaType);
if (!('manifest' in read)) {
throw new fault .v('ARTIFACT_UNUSABLE', `what the registry has under ${digest} is no image: ${read.why}`, {
facts: { digest },
});
}
return { mediaType: read.manifest.mediaType || mediaType, digest, size: bytes.length };
}
const longestAnswer = 1_048_576;
async function putBlob({ ask, base }, text) {
const digest = digestOfText(text);
const url = new URL(`blobs/${digest}`, base);
const { status } = await ask({ url, method: 'HEAD', maximumBytes: longestAnswer });
if (status === 200)
return;
const uploads = new URL('blobs/uploads/', base);
const begun = await ask({ url: uploads, method: 'POST', maximumBytes: longestAnswer });
demandTaken(uploads, begun);
const to = uploadAt(uploads, begun.header('location'), digest);
const headers = { 'content-type': 'application/octet-stream' };
demandTaken(to, await ask({ url: to, method: 'PUT', headers, body: text, maximumBytes: longestAnswer }));
}
function uploadAt(from, location, digest) {
const text = location ?? '';
const whole = `${text}${text.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
const to = URL.canParse(whole, from.href) ? new URL(whole, from) : undefined;
if (text !== '' && to !== undefined && to.origin === from.origin)
return to;
throw new fault .v('REGISTRY_UNTRUSTED', `${from.host} wants the bytes somewhere else`, {
facts: { from: from.href, to: to?.origin ?? 'nowhere' },
});
}
async function putManifest({ ask, base }, name, { mediaType, text }) {
const url = new URL(`manifests/${name}`, base);
const headers = { 'content-type': mediaType };
const answer = await ask({ url, method: 'PUT', headers, body: text, maximumBytes: longestAnswer });
demandTaken(url, answer);
return answer;
}
const mostRounds = 5;
async function listUnder(desk, tag, entry) {
for (let round = 1; round <= mostRounds; round += 1) {
const before = await desk.reader.manifest(tag);
const text = indexWith(before?.bytes, entry);
if (text === undefined)
return;
await putManifest(desk, tag, { mediaType: indexType, text });
}
throw new fault .v('REGISTRY_REFUSED', `the entry under the tag ${tag} does not stay: others write it too`, {
facts: { tag, digest: entry.digest },
});
}
function demandTaken({ host, pathname }, { status }) {
if (status >= 200 && status < 300)
return;
throw new fault .v('REGISTRY_REFUSED', `${host} answered ${status} for ${pathname}`, {
hint: 'let the identity push to this repository: AcrPush at Azure Container Registry',
facts: { registry: host, place: pathname, status },
});
}
})
};
