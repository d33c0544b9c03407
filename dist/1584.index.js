export const id = 1584;
export const ids = [1584];
export const modules = {
51584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openEnvelope: () => (  openEnvelope)
});
var _policy_looked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48889);
var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);
var _trust_base64_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69854);
var _trust_managed_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65718);
var _trust_signature_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56530);
var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
var _bundle_testimony_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31101);
var _content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45102);
const mostSignatures = 32;
const expected = 'a signature by one of the given keys';
function openEnvelope(evidence) {
const envelope = envelopeIn(evidence);
if ('why' in envelope)
return envelope;
const { statement } = envelope;
return {
evidence,
about: statement.subjects.map(({ digests }) => digests),
predicateType: statement.predicateType,
appraise: asked => {
const { signer } = asked.requirement;
if (signer.kind !== 'key' || signer.trust.length > 0)
return undefined;
const usable = signer.keys.map(_trust_managed_key_js__WEBPACK_IMPORTED_MODULE_1__  .S).find(each => isSignedBy(envelope, each));
return usable === undefined
? refused(envelope)
: (0,_bundle_testimony_js__WEBPACK_IMPORTED_MODULE_4__  .U)({ ...asked, statement }, [(0,_policy_looked_js__WEBPACK_IMPORTED_MODULE_6__  .B)('signature', expected, 'it is')], (0,_bundle_testimony_js__WEBPACK_IMPORTED_MODULE_4__  .p)(usable, []));
},
};
}
function envelopeIn({ document }) {
const { payload, payloadType, signatures } = document;
if (typeof payload !== 'string' || typeof payloadType !== 'string' || !Array.isArray(signatures)) {
return { why: 'it is an envelope without payload, type and signatures' };
}
if (signatures.length === 0 || signatures.length > mostSignatures) {
return { why: `it is an envelope without 1 to ${mostSignatures} signatures` };
}
const bytes = bytesOf(payload);
if (bytes === undefined)
return { why: 'it is an envelope whose payload is not base64' };
const content = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__  .h)(payloadType, bytes);
if ('why' in content)
return content;
if (content.kind !== 'statement')
return { why: 'it holds no statement' };
const read = signatures.flatMap((each) => {
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(each) || typeof each['sig'] !== 'string')
return [];
const keyid = typeof each['keyid'] === 'string' ? each['keyid'] : '';
const sig = bytesOf(each['sig']);
return sig === undefined ? [] : [{ keyid, bytes: sig }];
});
return {
statement: content.statement,
signedBytes: (0,_content_js__WEBPACK_IMPORTED_MODULE_5__  .C)(payloadType, bytes),
signatures: read,
};
}
function bytesOf(text) {
return (0,_trust_base64_js__WEBPACK_IMPORTED_MODULE_7__  .E)(text) ?? (0,_trust_base64_js__WEBPACK_IMPORTED_MODULE_7__  .t)(text);
}
function isSignedBy({ signedBytes, signatures }, { id, key }) {
return signatures.some(({ keyid, bytes }) => (id === undefined || id === keyid) && (0,_trust_signature_check_js__WEBPACK_IMPORTED_MODULE_2__  .x8)(signedBytes, key, bytes));
}
function refused({ signatures }) {
const ids = signatures.map(({ keyid }) => keyid || 'without a key id').join(', ');
return { findings: [(0,_policy_looked_js__WEBPACK_IMPORTED_MODULE_6__  .Q)('signature', expected, `${signatures.length} that do not hold (${ids})`)] };
}
})
};
