export const shared = {
42292:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  ageFindings)
});
var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48889);
const tolerance = 300_000;
function ageFindings({ maximumAgeMilliseconds: maximum, notBefore }, times, now) {
const [time] = [...times].sort((one, other) => one - other);
const findings = [];
if (maximum !== undefined) {
const age = time === undefined ? undefined : now - time;
const held = age !== undefined && age <= maximum && age >= -tolerance;
findings.push((held ? _looked_js__WEBPACK_IMPORTED_MODULE_0__  .B : _looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)('max-age', `signed in the last ${spanOf(maximum)}`, agoOf(age)));
}
if (notBefore !== undefined) {
const held = time !== undefined && time >= notBefore;
const got = time === undefined ? nobody : isoOf(time);
findings.push((held ? _looked_js__WEBPACK_IMPORTED_MODULE_0__  .B : _looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)('not-before', `signed at or after ${isoOf(notBefore)}`, got));
}
return findings;
}
const nobody = 'nobody vouches for a time';
function agoOf(age) {
if (age === undefined)
return nobody;
return age < 0 ? `${spanOf(-age)} in the future` : `${spanOf(age)} ago`;
}
function isoOf(time) {
return new Date(time).toISOString();
}
function spanOf(milliseconds) {
const minutes = Math.round(milliseconds / 60_000);
if (minutes < 1)
return `${Math.round(milliseconds / 1000)} s`;
if (minutes < 120)
return `${minutes} min`;
const hours = Math.round(minutes / 60);
return hours < 72 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}
},
69854:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  fromBase64),
t: () => (  fromBase64Url)
});
function fromBase64(text) {
const bytes = Buffer.from(text, 'base64');
return bytes.toString('base64') === text ? bytes : undefined;
}
function fromBase64Url(text) {
const bytes = Buffer.from(text, 'base64url');
return bytes.toString('base64url') === text ? bytes : undefined;
}
},
25862:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
As: () => (  utf8),
CI: () => (  partsOf),
Tz: () => (  derOf),
_A: () => (  tags),
_O: () => (  context),
_f: () => (  oidOf),
b6: () => (  textOf),
nR: () => (  timeOf),
yi: () => (  expectTag)
});
var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91284);
const tags = {
boolean: 0x01,
integer: 0x02,
bitString: 0x03,
octetString: 0x04,
null: 0x05,
oid: 0x06,
utf8String: 0x0c,
printableString: 0x13,
ia5String: 0x16,
utcTime: 0x17,
generalizedTime: 0x18,
sequence: 0x30,
set: 0x31,
};
function context(number) {
return 0xa0 | number;
}
function derOf(bytes) {
const { der, next } = readAt(bytes, 0);
if (next !== bytes.length)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with trailing bytes');
return der;
}
function partsOf(der) {
if ((der.tag & 0x20) === 0)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that is not constructed where it must be');
const parts = [];
for (let at = 0; at < der.content.length;) {
const read = readAt(der.content, at);
parts.push(read.der);
at = read.next;
}
return parts;
}
function expectTag(der, tag) {
if (der === undefined || der.tag !== tag) {
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s(`DER with tag ${der?.tag ?? 'missing'} where ${tag} must be`);
}
return der;
}
function oidOf(der) {
const { content } = expectTag(der, tags.oid);
if (content.length === 0 || content.length > 64 || ((content.at(-1) ?? 0) & 0x80) !== 0) {
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('an object identifier that does not end');
}
const arcs = [];
let arc = 0n;
for (const byte of content) {
arc = (arc << 7n) | BigInt(byte & 0x7f);
if ((byte & 0x80) !== 0)
continue;
arcs.push(arc);
arc = 0n;
}
const [first = 0n, ...rest] = arcs;
const head = first < 40n ? 0n : first < 80n ? 1n : 2n;
return [head, first - head * 40n, ...rest].join('.');
}
function textOf(der) {
if (der === undefined || !textTags.includes(der.tag))
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that is no text');
return utf8(der.content);
}
const textTags = [tags.utf8String, tags.printableString, tags.ia5String];
function utf8(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
catch {
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('text that is not UTF-8');
}
}
function timeOf(der) {
const text = der === undefined ? '' : utf8(der.content);
const pattern = der?.tag === tags.utcTime
? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
: der?.tag === tags.generalizedTime
? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/
: undefined;
const match = pattern?.exec(text);
if (!match)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('a time that cannot be read');
const [, year = '', month, day, hour, minute, second, fraction = '0'] = match;
const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
const time = Date.parse(`${full}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
if (Number.isNaN(time))
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('a time that does not exist');
return time;
}
function readAt(bytes, at) {
const tag = byteAt(bytes, at);
if ((tag & 0x1f) === 0x1f)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with a tag above 30');
const { length, start } = lengthAt(bytes, at + 1);
const next = start + length;
if (next > bytes.length)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that ends too early');
return { der: { tag, content: bytes.subarray(start, next), whole: bytes.subarray(at, next) }, next };
}
function lengthAt(bytes, at) {
const first = byteAt(bytes, at);
if (first < 0x80)
return { length: first, start: at + 1 };
const count = first & 0x7f;
if (count === 0 || count > 4)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with an indefinite or absurd length');
let length = 0;
for (let offset = 1; offset <= count; offset += 1)
length = length * 256 + byteAt(bytes, at + offset);
if (length < 0x80 || length < 256 ** (count - 1))
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER with a length that is not the shortest');
return { length, start: at + 1 + count };
}
function byteAt(bytes, at) {
const byte = bytes[at];
if (byte === undefined)
throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__  .s('DER that ends too early');
return byte;
}
},
91284:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => (  Malformed)
});
class Malformed extends Error {
name = 'Malformed';
}
},
56530:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fi: () => (  curveOf),
g_: () => (  weakness),
kl: () => (  streamedCheck),
x8: () => (  signed)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const curves = {
prime256v1: { name: 'P-256', hash: 'sha256', bytes: 32 },
secp384r1: { name: 'P-384', hash: 'sha384', bytes: 48 },
secp521r1: { name: 'P-521', hash: 'sha512', bytes: 66 },
};
function weakness(key) {
const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
if (type === 'ed25519')
return undefined;
if (type === 'ec')
return curveOf(key) === undefined ? `the curve ${details?.namedCurve} is not used` : undefined;
if (type !== 'rsa' && type !== 'rsa-pss')
return `keys of the type ${type} are not used`;
const bits = details?.modulusLength ?? 0;
return bits < 2048 ? `an RSA key of ${bits} bits is too short` : undefined;
}
function curveOf(key) {
return curves[key.asymmetricKeyDetails?.namedCurve ?? ''];
}
function signed(data, key, signature) {
if (weakness(key) !== undefined)
return false;
if (key.asymmetricKeyType === 'ed25519')
return attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(undefined, data, key, signature));
return formsOf(key, signature).some(form => hashesOf(key).some(hash => attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, { key, ...form }, signature))));
}
function streamedCheck(hash, key, signature) {
const attempts = formsOf(key, signature).map(form => ({ form, stream: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(hash) }));
return {
update: chunk => {
for (const { stream } of attempts)
stream.update(chunk);
},
holds: () => weakness(key) === undefined &&
attempts.some(({ form, stream }) => attempt(() => stream.verify({ key, ...form }, signature))),
};
}
function hashesOf(key) {
const own = curveOf(key)?.hash;
if (own === undefined)
return ['sha256', 'sha384', 'sha512'];
return own === 'sha256' ? ['sha256'] : [own, 'sha256'];
}
function formsOf(key, signature) {
const curve = curveOf(key);
if (curve !== undefined) {
const bare = signature.length === 2 * curve.bytes ? [{ dsaEncoding: 'ieee-p1363' }] : [];
return [{ dsaEncoding: 'der' }, ...bare];
}
const pss = { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO };
return key.asymmetricKeyType === 'rsa' ? [{ padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, pss] : [pss];
}
function attempt(check) {
try {
return check();
}
catch {
return false;
}
}
}
};
