export const id = 4372;
export const ids = [4372];
export const modules = {
4372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
selfSigned: () => (  selfSigned)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const der = (tag, ...parts) => {
const content = Buffer.concat(parts);
const { length } = content;
const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts) => der(0x30, ...parts);
const octets = (...parts) => der(0x04, ...parts);
const bits = (content) => der(0x03, Buffer.from([0]), content);
const yes = Buffer.from([0x01, 0x01, 0xff]);
const identifiers = {
signedByCurve: '06082a8648ce3d040302',
commonName: '0603550403',
basicConstraints: '0603551d13',
otherNames: '0603551d11',
};
const identifier = (name) => Buffer.from(identifiers[name], 'hex');
const named = (name) => sequence(der(0x31, sequence(identifier('commonName'), der(0x0c, Buffer.from(name)))));
const time = (at) => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));
const day = 86_400_000;
const selfSigned = (name) => {
const { publicKey, privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
const now = Date.now();
const algorithm = sequence(identifier('signedByCurve'));
const constraints = sequence(identifier('basicConstraints'), yes, octets(sequence(yes)));
const names = sequence(...[name, 'localhost'].map(each => der(0x82, Buffer.from(each))), der(0x87, Buffer.from([127, 0, 0, 1])));
const body = sequence(der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.concat([Buffer.from([1]), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8)])), algorithm, named(name), sequence(time(new Date(now - day)), time(new Date(now + 365 * day))), named(name), publicKey.export({ type: 'spki', format: 'der' }), der(0xa3, sequence(constraints, sequence(identifier('otherNames'), octets(names)))));
const whole = sequence(body, algorithm, bits((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', body, privateKey)));
const lines = whole.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
return {
cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
};
})
};
