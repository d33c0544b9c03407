import { shared as shared42 } from './shared-42.js';
export const id = 6344;
export const ids = [6344];
export const modules = {
86344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readArtifactsList: () => (  readArtifactsList)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3253);
const most = 1024;
function readArtifactsList(text) {
let document;
try {
document = JSON.parse(text);
}
catch {
return { why: 'it is not JSON' };
}
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(document) || document['version'] !== 1)
return { why: 'its version is not 1' };
const subjects = document['subjects'];
if (!Array.isArray(subjects) || subjects.length > most)
return { why: 'it has no list of subjects' };
const entries = [];
for (const [at, subject] of subjects.entries()) {
const read = declaredOf(subject);
if ('why' in read)
return { why: `its subject ${at} ${read.why}` };
entries.push(read);
}
const names = new Map();
for (const { kind, name, digest } of entries) {
const before = names.get(`${kind} ${name}`);
if (before !== undefined && before !== digest.hex)
return { why: `${name} has two different digests` };
names.set(`${kind} ${name}`, digest.hex);
}
return entries.length === 0 ? { why: 'no step has declared anything' } : { entries };
}
function declaredOf(value) {
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__  .Fh)(value))
return { why: 'is no object' };
const { kind, name, digest } = value;
if (kind !== 'file' && kind !== 'oci')
return { why: 'is neither a file nor an image' };
if (typeof name !== 'string' || name.trim() === '')
return { why: 'has no name' };
if (typeof digest !== 'string')
return { why: 'has no digest' };
const [algorithm = '', hex = ''] = digest.split(':');
if (algorithm !== 'sha256')
return { why: 'has another digest than SHA-256' };
const parsed = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(algorithm, hex);
return 'why' in parsed
? { why: `has no good digest: ${parsed.why}` }
: { kind, name, digest: parsed.digest };
}
}),
3253:
(shared42[3253])
};
