export const shared = {
3253:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
