export const shared = {
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
}
};
