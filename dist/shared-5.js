export const shared = {
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
}
};
