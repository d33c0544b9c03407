export const id = 7375;
export const ids = [7375];
export const modules = {
67375:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pemSigner: () => (  pemSigner),
publicHalf: () => (  publicHalf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45935);
function pemSigner(pem) {
const key = keyOf(pem);
const making = makingOf(key);
const hint = fingerprintOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key));
return {
by: 'key',
words: `the key sha256:${hint}`,
sign: payload => Promise.resolve((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .G$)({ publicKey: { hint } }, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Ge)(payload, [making((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Sq)(payload))]))),
};
}
function publicHalf(pem) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(keyOf(pem)).export({ format: 'pem', type: 'spki' }).toString();
}
function fingerprintOf(key) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
.update(key.export({ format: 'der', type: 'spki' }))
.digest('hex');
}
function keyOf(pem) {
try {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
}
catch {
throw unusable('it is no private key in PEM, or a passphrase protects it');
}
}
function unusable(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('RECORD_KEY_UNUSABLE', `the signing key cannot be used: ${why}`);
}
const curves = { prime256v1: 'sha256', secp384r1: 'sha384' };
function makingOf(key) {
const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
switch (type) {
case 'ed25519':
return data => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(undefined, data, key);
case 'ec': {
const hash = curves[details?.namedCurve ?? ''];
if (hash === undefined)
throw unusable(`the curve ${details?.namedCurve} is not used: take P-256 or P-384`);
return data => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, data, key);
}
case 'rsa':
case 'rsa-pss': {
const bits = details?.modulusLength ?? 0;
if (bits < 2048)
throw unusable(`an RSA key of ${bits} bits is too short`);
if (type === 'rsa')
return data => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', data, key);
const padding = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING;
const saltLength = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST;
return data => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(details?.hashAlgorithm ?? 'sha256', data, { key, padding, saltLength });
}
default:
throw unusable(`keys of the type ${type} are not used`);
}
}
})
};
