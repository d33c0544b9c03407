export const shared = {
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
}
};
