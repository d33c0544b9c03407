import { shared as shared4 } from './shared-4.js';
import { shared as shared5 } from './shared-5.js';
export const id = 1101;
export const ids = [1101];
export const modules = {
42292:
(shared4[42292]),
31101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  appraisal),
p: () => (  heldKey),
openBundle: () => (  openBundle)
});
var age = __webpack_require__(42292);
var policy_claim = __webpack_require__(28690);
var policy_identity = __webpack_require__(41977);
var looked = __webpack_require__(48889);
var managed_key = __webpack_require__(65718);
var sigstore_bundle = __webpack_require__(99155);
var sigstore_content = __webpack_require__(45102);
var external_node_crypto_ = __webpack_require__(77598);
var artifact_digest = __webpack_require__(41330);
var der = __webpack_require__(25862);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/elliptic.js
const curveNumbers = {
'P-256': {
p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
generator: {
x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
},
},
'P-384': {
p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
generator: {
x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
},
},
'P-521': {
p: (1n << 521n) - 1n,
b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
n: 0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
generator: {
x: 0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
y: 0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
},
},
};
function sumOf(numbers, first, second, point) {
const { p, b, generator } = numbers;
if (modulo(point.y * point.y - (point.x ** 3n - 3n * point.x + b), p) !== 0n)
return undefined;
const sum = plus(times(first, generator, p), times(second, point, p), p);
if (sum.z === 0n)
return undefined;
const inverse = inverted(sum.z, p);
return modulo(sum.x * inverse * inverse, p);
}
function times(scalar, point, p) {
const start = { ...point, z: 1n };
let sum = { x: 1n, y: 1n, z: 0n };
for (const bit of scalar.toString(2)) {
sum = doubled(sum, p);
if (bit === '1')
sum = plus(sum, start, p);
}
return sum;
}
function doubled({ x, y, z }, p) {
if (z === 0n || y === 0n)
return { x: 1n, y: 1n, z: 0n };
const ySquared = modulo(y * y, p);
const zSquared = modulo(z * z, p);
const slope = modulo(3n * (x - zSquared) * (x + zSquared), p);
const quarter = modulo(4n * x * ySquared, p);
const newX = modulo(slope * slope - 2n * quarter, p);
return {
x: newX,
y: modulo(slope * (quarter - newX) - 8n * ySquared * ySquared, p),
z: modulo(2n * y * z, p),
};
}
function plus(one, two, p) {
if (one.z === 0n)
return two;
if (two.z === 0n)
return one;
const oneZ = modulo(one.z * one.z, p);
const twoZ = modulo(two.z * two.z, p);
const u1 = modulo(one.x * twoZ, p);
const s1 = modulo(one.y * twoZ * two.z, p);
const width = modulo(two.x * oneZ - u1, p);
const height = modulo(two.y * oneZ * one.z - s1, p);
if (width === 0n)
return height === 0n ? doubled(one, p) : { x: 1n, y: 1n, z: 0n };
const square = modulo(width * width, p);
const cube = modulo(square * width, p);
const middle = modulo(u1 * square, p);
const x = modulo(height * height - cube - 2n * middle, p);
return { x, y: modulo(height * (middle - x) - s1 * cube, p), z: modulo(one.z * two.z * width, p) };
}
function inverted(value, modulus) {
let [rest, next] = [modulus, modulo(value, modulus)];
let [before, factor] = [0n, 1n];
while (next > 1n) {
const quotient = rest / next;
[rest, next] = [next, rest % next];
[before, factor] = [factor, before - quotient * factor];
}
return modulo(factor, modulus);
}
function modulo(value, modulus) {
const rest = value % modulus;
return rest < 0n ? rest + modulus : rest;
}
var signature_check = __webpack_require__(56530);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/prehashed.js
function signedDigest(hash, digest, key, signature) {
if ((0,signature_check .g_)(key) !== undefined)
return false;
try {
const curve = (0,signature_check .Fi)(key);
if (curve !== undefined)
return signedOnCurve(curve, digest, key, signature);
return key.asymmetricKeyType === 'rsa' && signedWithRsa(hash, digest, key, signature);
}
catch {
return false;
}
}
function knowsPrehashed(key) {
return (0,signature_check .Fi)(key) !== undefined || key.asymmetricKeyType === 'rsa';
}
const digestInfoHeads = {
sha256: '3031300d060960864801650304020105000420',
sha384: '3041300d060960864801650304020205000430',
sha512: '3051300d060960864801650304020305000440',
};
function signedWithRsa(hash, digest, key, signature) {
const wanted = Buffer.concat([Buffer.from(digestInfoHeads[hash], 'hex'), digest]);
return (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature).equals(wanted);
}
function signedOnCurve(curve, digest, key, signature) {
const numbers = curveNumbers[curve.name];
const { n } = numbers;
const { r, s } = readSignature(curve, signature);
if (r <= 0n || r >= n || s <= 0n || s >= n)
return false;
const inverse = inverted(s, n);
const first = modulo(leftmost(digest, n) * inverse, n);
const x = sumOf(numbers, first, modulo(r * inverse, n), pointOf(key));
return x !== undefined && modulo(x, n) === r;
}
function readSignature(curve, signature) {
if (signature.length === 2 * curve.bytes && !isDer(signature)) {
return { r: numberOf(signature.subarray(0, curve.bytes)), s: numberOf(signature.subarray(curve.bytes)) };
}
const [r, s, ...others] = (0,der .CI)((0,der .yi)((0,der .Tz)(signature), der ._A.sequence));
if (others.length > 0)
return { r: 0n, s: 0n };
return { r: positive((0,der .yi)(r, der ._A.integer).content), s: positive((0,der .yi)(s, der ._A.integer).content) };
}
function isDer(signature) {
return signature[0] === der ._A.sequence && signature[1] === signature.length - 2;
}
function positive(content) {
return ((content[0] ?? 0x80) & 0x80) === 0 ? numberOf(content) : 0n;
}
function pointOf(key) {
const { x = '', y = '' } = key.export({ format: 'jwk' });
return { x: numberOf(Buffer.from(x, 'base64url')), y: numberOf(Buffer.from(y, 'base64url')) };
}
function leftmost(digest, n) {
const excess = digest.length * 8 - n.toString(2).length;
return excess > 0 ? numberOf(digest) >> BigInt(excess) : numberOf(digest);
}
function numberOf(bytes) {
return BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
}
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/message.js
const longestWhole = 512 * 1_048_576;
const expectedSignature = 'a signature by the key of the signer over these bytes';
async function checkMessage(message, subject) {
const named = compareNamed(message.digest, subject);
if (named !== undefined && !named.fine)
return [named];
if (subject.content !== undefined)
return checkContent(message, subject, subject.content);
return named === undefined ? [cannotCompare(message.digest)] : [named, checkDigest(message)];
}
function compareNamed(digest, { digests }) {
const ours = digests.find(({ algorithm }) => algorithm === digest.algorithm);
if (ours === undefined)
return undefined;
return subjectFinding(ours, digest);
}
function subjectFinding(ours, theirs) {
const [expected, got] = [(0,artifact_digest .MO)(ours), (0,artifact_digest .MO)(theirs)];
return expected === got ? (0,looked .B)('subject', expected, got) : (0,looked .Q)('subject', expected, got);
}
function cannotCompare(digest) {
const fix = `give the bytes themselves, or their ${digest.algorithm} digest`;
return (0,looked .Q)('subject', `a digest by ${digest.algorithm}`, 'only other digests of these bytes are known', fix);
}
function checkDigest({ digest, key, signature }) {
if (!knowsPrehashed(key)) {
const fix = 'give the bytes themselves: this kind of key signs more than their digest';
return (0,looked .Q)('signature', expectedSignature, `a signature of the kind ${key.asymmetricKeyType}`, fix);
}
const held = signedDigest(digest.algorithm, Buffer.from(digest.hex, 'hex'), key, signature);
return held
? (0,looked .B)('signature', expectedSignature, 'it is, by their digest')
: (0,looked .Q)('signature', expectedSignature, 'it is not by this key, or over other bytes');
}
async function checkContent({ digest, key, signature }, subject, content) {
const whole = key.asymmetricKeyType === 'ed25519' ? [] : undefined;
const check = whole === undefined ? (0,signature_check .kl)(digest.algorithm, key, signature) : undefined;
const strong = subject.digests.filter(({ algorithm }) => (0,artifact_digest .kg)(algorithm));
const names = new Set([digest.algorithm, ...strong.map(({ algorithm }) => algorithm)]);
const hashes = [...names].map(algorithm => ({ algorithm, hash: (0,external_node_crypto_.createHash)(algorithm) }));
let length = 0;
for await (const chunk of content()) {
for (const { hash } of hashes)
hash.update(chunk);
check?.update(chunk);
length += chunk.length;
if (whole !== undefined && length <= longestWhole)
whole.push(chunk);
}
const read = hashes.map(({ algorithm, hash }) => ({ algorithm, hex: hash.digest('hex') }));
const subjects = [...strong, digest].flatMap(wanted => read.filter(({ algorithm }) => algorithm === wanted.algorithm).map(got => subjectFinding(got, wanted)));
const other = subjects.find(finding => !finding.fine);
if (other !== undefined)
return [other];
if (whole !== undefined && length > longestWhole) {
return [(0,looked .Q)('signature', `at most ${longestWhole} bytes under an Ed25519 key`, `${length} bytes`)];
}
const held = whole === undefined ? check?.holds() === true : (0,signature_check .x8)(Buffer.concat(whole), key, signature);
return [
...subjects.slice(0, 1),
held
? (0,looked .B)('signature', expectedSignature, 'it is')
: (0,looked .Q)('signature', expectedSignature, 'it is not by this key, or over other bytes'),
];
}
var dist = __webpack_require__(19654);
var verify_dist = __webpack_require__(54187);
var trusted_root = __webpack_require__(82347);
var sigstore_words = __webpack_require__(54610);
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/trust-material.js
const known = new WeakMap();
function materialOf(root) {
const before = known.get(root);
if (before !== undefined)
return before;
const material = readMaterial(root);
known.set(root, material);
return material;
}
function readMaterial(root) {
try {
const message = dist.TrustedRoot.fromJSON(root.document);
const timed = (log) => isDate(log.publicKey?.validFor?.start);
const untimed = [...message.tlogs, ...message.ctlogs].filter(log => !timed(log));
const kept = { ...message, tlogs: message.tlogs.filter(timed), ctlogs: message.ctlogs.filter(timed) };
const library = (0,verify_dist .jO)(kept);
for (const authority of [...library.certificateAuthorities, ...library.timestampAuthorities]) {
for (const certificate of authority.certChain)
remember(certificate);
}
return {
root,
library,
issuers: message.certificateAuthorities.flatMap(authority => authority.certChain?.certificates.map(({ rawBytes }) => new external_node_crypto_.X509Certificate(rawBytes)) ?? []),
unused: untimed.map(log => `the key of the log ${log.baseUrl} has no validFor.start`),
};
}
catch (thrown) {
throw (0,trusted_root ._)(root.origin, (0,sigstore_words .Z)(thrown), thrown);
}
}
function remember(certificate) {
const encoded = certificate.root.toDER();
certificate.root.toDER = () => encoded;
const verify = certificate.verify.bind(certificate);
const answers = new Map();
certificate.verify = issuer => {
const holds = answers.get(issuer) ?? verify(issuer);
if (holds)
answers.set(issuer, holds);
return holds;
};
}
function isDate(value) {
return value !== undefined && !Number.isNaN(value.getTime());
}
var malformed = __webpack_require__(91284);
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/certificate.js
const fulcio = '1.3.6.1.4.1.57264.1.';
const otherNameForm = `${fulcio}7`;
const rawForms = [1, 2, 3, 4, 5, 6].map(number => `${fulcio}${number}`);
const subjectAlternativeName = '2.5.29.17';
const keyUsage = '2.5.29.15';
const codeSigning = '1.3.6.1.5.5.7.3.3';
const issuerOids = { der: `${fulcio}8`, raw: `${fulcio}1` };
function leafCertificate(der) {
const x509 = new external_node_crypto_.X509Certificate(der);
const values = extensionValues(der);
const extensions = {};
for (const [oid, value] of values) {
const text = extensionText(oid, value);
if (text !== undefined)
extensions[oid] = text;
}
const names = values.get(subjectAlternativeName);
return {
sans: names === undefined ? [] : alternativeNames(names),
extensions,
issuer: extensions[issuerOids.der] ?? extensions[issuerOids.raw],
key: x509.publicKey,
x509,
unfit: unfitness(x509, values.get(keyUsage)),
};
}
function extensionValues(certificate) {
const body = (0,der .CI)((0,der .yi)((0,der .Tz)(certificate), der ._A.sequence))[0];
const holder = (0,der .CI)((0,der .yi)(body, der ._A.sequence)).find(({ tag }) => tag === 0xa3);
const values = new Map();
if (holder === undefined)
return values;
for (const extension of (0,der .CI)((0,der .yi)((0,der .CI)(holder)[0], der ._A.sequence))) {
const parts = (0,der .CI)((0,der .yi)(extension, der ._A.sequence));
const oid = (0,der ._f)(parts[0]);
if (values.has(oid))
throw new malformed .s(`a certificate with the extension ${oid} twice`);
values.set(oid, (0,der .yi)(parts.at(-1), der ._A.octetString).content);
}
return values;
}
function extensionText(oid, value) {
try {
return rawForms.includes(oid) ? (0,der .As)(value) : (0,der .b6)((0,der .Tz)(value));
}
catch (thrown) {
if (thrown instanceof malformed .s)
return undefined;
throw thrown;
}
}
function alternativeNames(value) {
return (0,der .CI)((0,der .yi)((0,der .Tz)(value), der ._A.sequence)).map(name => {
if (name.tag === 0x81 || name.tag === 0x86)
return (0,der .As)(name.content);
if (name.tag === 0xa0)
return otherName(name);
throw new malformed .s('a certificate with a name that is neither an address, nor a URI, nor a user name');
});
}
function otherName(name) {
const [form, holder] = (0,der .CI)(name);
if ((0,der ._f)(form) !== otherNameForm || holder === undefined) {
throw new malformed .s('a certificate with a name of a form that is not known');
}
return (0,der .b6)((0,der .CI)(holder)[0]);
}
function unfitness(x509, usage) {
if (x509.ca)
return 'it is the certificate of an authority';
if (!(x509.keyUsage ?? []).includes(codeSigning))
return 'it is not for code signing';
const bits = usage === undefined ? undefined : (0,der .yi)((0,der .Tz)(usage), der ._A.bitString).content[1];
return bits !== undefined && (bits & 0x80) === 0 ? 'its key is not for digital signatures' : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/instance.js
const publicGood = { logEntries: 1, certificateTimestamps: 1, times: 1 };
const github = { logEntries: 0, certificateTimestamps: 0, times: 1 };
function instancesOf(leaf, materials) {
return materials
.filter(({ issuers }) => issuers.some(issuer => leaf.checkIssued(issuer)))
.map(material => instanceOf(leaf, material));
}
function instanceOf(leaf, material) {
switch (organizationOf(leaf.issuer)) {
case 'sigstore.dev':
return { name: 'public-good', demands: publicGood, material };
case 'GitHub, Inc.':
return { name: 'github', demands: github, material };
default:
return { name: 'custom', demands: demandsOf(material), material };
}
}
function demandsOf({ root }) {
const demands = root.demands ?? publicGood;
return { ...demands, times: Math.max(1, demands.times) };
}
function organizationOf(name) {
const line = name.split('\n').find(each => each.startsWith('O='));
return line?.slice(2).replace(/\\(.)/g, '$1');
}
var statement = __webpack_require__(3253);
var base64 = __webpack_require__(69854);
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/checkpoint.js
const signatureLine = /^\u2014 \S+ (\S+)$/;
function checkpointProblem({ checkpoint, rootHash, treeSize }) {
const text = checkpoint?.envelope ?? '';
const split = text.indexOf('\n\n');
const [note, signatures] = [text.slice(0, Math.max(split, 0)).split('\n'), text.slice(split + 2)];
const lines = signatures.split('\n');
if (split === -1 || lines.pop() !== '')
return 'its checkpoint does not end as one';
for (const line of lines) {
const signature = signatureLine.exec(line)?.[1];
if (signature === undefined || (0,base64 .E)(signature) === undefined) {
return 'its checkpoint has something else among its signatures';
}
}
const [, size, root = ''] = note;
if (treeSize !== '0' && treeSize !== size)
return 'its proof is for a tree of another size than its checkpoint';
const isOther = rootHash.length > 0 && rootHash.toString('base64') !== root;
return isOther ? 'its proof is for another tree than its checkpoint' : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/log-entry.js
function entryProblem(entries, key, logs, times) {
for (const entry of entries) {
const named = keyIn(entry.canonicalizedBody);
if (named === undefined)
return 'an entry names no key that can be read';
if (!named.equals(key))
return 'an entry names another key than the one that signed';
const checkpoint = entry.inclusionProof && checkpointProblem(entry.inclusionProof);
if (checkpoint !== undefined)
return checkpoint;
if (!isTimely(entry, logs, times))
return 'the key of the log was not valid when this was signed';
}
return undefined;
}
function isTimely({ logId, inclusionPromise }, logs, times) {
if (inclusionPromise !== undefined)
return true;
return logs.some(({ logID, validFor }) => logId !== undefined &&
logID.equals(logId.keyId) &&
times.some(time => validFor.start.getTime() <= time && time <= validFor.end.getTime()));
}
const places = [
['spec', 'signature', 'publicKey', 'content'],
['spec', 'signatures', '0', 'verifier'],
['spec', 'content', 'envelope', 'signatures', '0', 'publicKey'],
['spec', 'hashedRekordV002', 'signature', 'verifier'],
['spec', 'dsseV002', 'signatures', '0', 'verifier'],
];
function keyIn(body) {
try {
const document = JSON.parse(Buffer.from(body).toString('utf8'));
for (const place of places) {
const found = place.reduce(memberOf, document);
if (typeof found === 'string')
return keyOfText(found);
if ((0,statement .Fh)(found))
return keyOfVerifier(found);
}
}
catch {
}
return undefined;
}
function memberOf(value, name) {
if (Array.isArray(value))
return value[Number(name)];
return (0,statement .Fh)(value) ? value[name] : undefined;
}
function keyOfText(text) {
const decoded = Buffer.from(text, 'base64');
const pem = decoded.toString('latin1');
if (pem.startsWith('-----BEGIN CERTIFICATE'))
return new external_node_crypto_.X509Certificate(decoded).publicKey;
if (pem.startsWith('-----BEGIN'))
return (0,external_node_crypto_.createPublicKey)(decoded);
return (0,external_node_crypto_.createPublicKey)({ key: decoded, format: 'der', type: 'spki' });
}
function keyOfVerifier(verifier) {
const certificate = memberOf(verifier['x509Certificate'], 'rawBytes');
if (typeof certificate === 'string')
return new external_node_crypto_.X509Certificate(Buffer.from(certificate, 'base64')).publicKey;
const key = memberOf(verifier['publicKey'], 'rawBytes');
return typeof key === 'string'
? (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
: undefined;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/refusal.js
function expectedLog({ logEntries }) {
return logEntries === 0
? 'no entry is asked of this instance'
: counted(logEntries, 'entry that fits', 'entries that fit');
}
function expectedTime({ times }) {
return counted(times, 'verified time', 'verified times');
}
function expectedCertificate({ certificateTimestamps }) {
const scts = certificateTimestamps === 0 ? '' : `, with ${counted(certificateTimestamps, 'SCT', 'SCTs')}`;
return `a certificate from an authority of the trusted root, valid at the signed time${scts}`;
}
function refusalOf(thrown, demands) {
const words = (0,sigstore_words .Z)(thrown);
const code = (0,sigstore_words .$)(thrown) ?? '';
if (code === 'TIMESTAMP_ERROR')
return (0,looked .Q)('signed time', expectedTime(demands), words);
if (code === 'CERTIFICATE_ERROR')
return (0,looked .Q)('certificate', expectedCertificate(demands), words);
if (code === 'PUBLIC_KEY_ERROR')
return (0,looked .Q)('key', 'a key that is trusted', words);
if (code === 'SIGNATURE_ERROR')
return (0,looked .Q)('signature', 'a signature by the key of the signer', words);
if (code.startsWith('TLOG_'))
return (0,looked .Q)('transparency log', expectedLog(demands), words);
return (0,looked .Q)('bundle', 'a bundle whose parts can be read', words);
}
function counted(count, one, many) {
return `${count} ${count === 1 ? one : many}`;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/verify-bundle.js
function verifyCertified(bundle, materials) {
const leaf = leafIn(bundle);
if ('finding' in leaf)
return { findings: [leaf.finding] };
const instances = instancesOf(leaf.x509, materials);
let refused = [noAuthority(leaf, materials)];
for (const instance of instances) {
const { findings, times } = verifyAt(bundle, leaf.key, instance);
if (times !== undefined)
return { findings, held: { leaf, instance, times } };
refused = findings;
}
return { findings: refused };
}
function verifyKeyed(bundle, key, material) {
if (material === undefined)
return verifyBare(bundle, key);
const logEntries = material.library.tlogs.length === 0 ? 0 : 1;
const demands = { logEntries, certificateTimestamps: 0, times: 1 };
const library = { ...material.library, publicKey: () => ({ publicKey: key, validFor: () => true }) };
const { findings, times } = verifyAt(bundle, key, {
name: 'custom',
demands,
material: { ...material, library },
});
return times === undefined ? { findings } : { findings, held: { times } };
}
function verifyBare(bundle, key) {
const held = { times: [] };
if (bundle.content.kind === 'message')
return { findings: [], held };
const expected = 'a signature by the given key';
return (0,sigstore_content .y)(bundle).verifySignature(key)
? { findings: [(0,looked .B)('signature', expected, 'it is')], held }
: {
findings: [(0,looked .Q)('signature', expected, 'the signature is not by this key, or is over other bytes')],
};
}
function leafIn({ certificate }) {
const expected = 'a certificate for code signing';
if (certificate === undefined) {
const fix = 'give the public key, or evidence that was signed with an identity';
return { finding: (0,looked .Q)('certificate', expected, 'the bundle was signed with a managed key', fix) };
}
try {
const leaf = leafCertificate(certificate);
const unfit = leaf.unfit ?? (0,signature_check .g_)(leaf.key);
return unfit === undefined ? leaf : { finding: (0,looked .Q)('certificate', expected, unfit) };
}
catch (thrown) {
const got = thrown instanceof malformed .s ? thrown.message : (0,sigstore_words .Z)(thrown);
return { finding: (0,looked .Q)('certificate', expected, got) };
}
}
function noAuthority({ x509 }, materials) {
const roots = materials.map(({ root }) => root.origin).join(', ');
const issuer = x509.issuer.replaceAll('\n', ', ');
const fix = 'check which Sigstore signed this, and give its trusted root';
return (0,looked .Q)('certificate', `one that an authority of ${roots || 'a trusted root'} issued`, `issued by ${issuer}`, fix);
}
function verifyAt(bundle, key, { demands, material }) {
let entity;
try {
entity = { ...(0,verify_dist .DC)(bundle.library), signature: (0,sigstore_content .y)(bundle) };
const verifier = new verify_dist .BL(material.library, {
tlogThreshold: demands.logEntries,
ctlogThreshold: demands.certificateTimestamps,
timestampThreshold: demands.times,
});
verifier.verify(entity);
}
catch (thrown) {
const refusal = refusalOf(thrown, demands);
const unused = material.unused.length === 0 ? '' : ` (not used: ${material.unused.join('; ')})`;
return { findings: [{ ...refusal, got: `${refusal.got}${unused}` }] };
}
const times = timesOf(entity);
const problem = entryProblem(entity.tlogEntries, key, material.library.tlogs, times);
if (problem !== undefined)
return { findings: [(0,looked .Q)('transparency log', expectedLog(demands), problem)] };
return { times, findings: heldFindings(entity, { demands, material, times, content: bundle.content }) };
}
function heldFindings(entity, { demands, material, times, content }) {
const certificate = entity.key.$case === 'certificate';
return [
...(certificate
? [(0,looked .B)('certificate', expectedCertificate(demands), `verified with ${material.root.origin}`)]
: []),
(0,looked .B)('transparency log', expectedLog(demands), `${entity.tlogEntries.length} verified`),
(0,looked .B)('signed time', expectedTime(demands), times.map(time => new Date(time).toISOString()).join(', ')),
...(content.kind === 'message'
? []
: [(0,looked .B)('signature', 'a signature by the key of the signer', 'it is')]),
];
}
function timesOf({ timestamps }) {
return timestamps
.flatMap(timestamp => {
if (timestamp.$case === 'timestamp-authority')
return [timestamp.timestamp.signingTime.getTime()];
const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
})
.sort((one, other) => one - other);
}
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/bundle-testimony.js
function openBundle(evidence) {
const bundle = (0,sigstore_bundle .B)(evidence.document);
if ('why' in bundle)
return bundle;
const { content } = bundle;
const statement = content.kind === 'statement' ? content.statement : undefined;
const verified = new Map();
return {
evidence,
about: content.kind === 'statement'
? content.statement.subjects.map(({ digests }) => digests)
: [[content.digest]],
...(statement && { predicateType: statement.predicateType }),
appraise: asked => {
const { signer } = asked.requirement;
if (signer.kind === 'notary')
return undefined;
if (signer.kind === 'key')
return keyed(bundle, signer, { ...asked, statement });
const outcome = verified.get(signer.trust) ?? verifyCertified(bundle, signer.trust.map(materialOf));
verified.set(signer.trust, outcome);
return certified(bundle, outcome, signer, { ...asked, statement });
},
};
}
function certified(bundle, { findings, held }, { identity }, asked) {
if (held === undefined)
return { findings };
const { leaf, instance, times } = held;
const { origin, sha256 } = instance.material.root;
const signer = {
kind: 'identity',
san: leaf.sans.join(', '),
...(leaf.issuer !== undefined && { issuer: leaf.issuer }),
extensions: leaf.extensions,
instance: instance.name,
};
const whose = (0,policy_identity.identityFindings)(identity, leaf, asked.patterns);
return appraisal(asked, [...findings, ...whose], {
signer,
times,
trust: { origin, sha256 },
...bytesOf(bundle, leaf.key),
});
}
function keyed(bundle, { keys, trust }, asked) {
if (bundle.certificate !== undefined)
return undefined;
const [material] = trust.map(materialOf);
let closest = {
findings: [(0,looked .Q)('key', 'a key with the hint of the bundle', bundle.hint || 'no hint')],
};
for (const usable of keys.map(managed_key .S)) {
if (usable.id !== undefined && usable.id !== bundle.hint)
continue;
const { findings, held } = verifyKeyed(bundle, usable.key, material);
if (held === undefined)
closest = { findings };
else
return appraisal(asked, findings, {
...heldKey(usable, held.times),
...rootOf(material),
...bytesOf(bundle, usable.key),
});
}
return closest;
}
function heldKey({ id, fingerprint }, times) {
return { signer: { kind: 'key', fingerprint, ...(id !== undefined && { id }) }, times };
}
function rootOf(material) {
if (material === undefined)
return {};
const { origin, sha256 } = material.root;
return { trust: { origin, sha256 } };
}
function bytesOf(bundle, key) {
const { content } = bundle;
if (content.kind === 'statement')
return {};
const message = { digest: content.digest, key, signature: (0,sigstore_content .y)(bundle).signature };
return { checkBytes: (subject) => checkMessage(message, subject) };
}
function appraisal({ requirement, statement, now }, findings, held) {
const claim = (0,policy_claim .xC)(requirement.claim, statement, now);
return {
findings: [...findings, ...claim.findings, ...(0,age ._)(requirement, held.times, now)],
...(claim.result && { result: claim.result }),
held: { ...held, ...(statement && { predicate: statement.predicate }) },
};
}
}),
99155:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  readBundle),
h: () => (  statementIn)
});
var dist = __webpack_require__(61040);
var artifact_digest = __webpack_require__(41330);
var statement = __webpack_require__(3253);
var base64 = __webpack_require__(69854);
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/shape.js
const certificate = { members: { rawBytes: 'bytes' } };
const logEntry = {
logIndex: 'count',
logId: { members: { keyId: 'bytes' } },
kindVersion: { members: { kind: 'text', version: 'text' } },
integratedTime: 'count',
inclusionPromise: { members: { signedEntryTimestamp: 'bytes' } },
inclusionProof: {
members: {
logIndex: 'count',
rootHash: 'bytes',
treeSize: 'count',
hashes: { list: 'bytes' },
checkpoint: { members: { envelope: 'text' } },
},
},
canonicalizedBody: 'bytes',
};
const bundle = {
members: {
mediaType: 'text',
verificationMaterial: {
members: {
certificate,
x509CertificateChain: { members: { certificates: { list: certificate } } },
publicKey: { members: { hint: 'text' } },
tlogEntries: { list: { members: logEntry } },
timestampVerificationData: {
members: { rfc3161Timestamps: { list: { members: { signedTimestamp: 'bytes' } } } },
},
},
},
messageSignature: {
members: { messageDigest: { members: { algorithm: 'text', digest: 'bytes' } }, signature: 'bytes' },
},
dsseEnvelope: {
members: {
payload: 'bytes',
payloadType: 'text',
signatures: { list: { members: { sig: 'bytes', keyid: 'text' } } },
},
},
},
};
function shapeProblem(document) {
return problemOf(document, bundle, 'it');
}
function problemOf(value, shape, place) {
if (value === undefined || value === null)
return undefined;
if (shape === 'text')
return typeof value === 'string' ? undefined : `${place} is no text`;
if (shape === 'bytes') {
return typeof value === 'string' && (0,base64 .E)(value) !== undefined
? undefined
: `${place} is not base64`;
}
if (shape === 'count')
return isCount(value) ? undefined : `${place} is no whole number`;
if ('list' in shape) {
if (!Array.isArray(value))
return `${place} is no list`;
return firstOf(value.entries(), ([at, each]) => problemOf(each, shape.list, `${place}[${at}]`));
}
if (!(0,statement .Fh)(value))
return `${place} is no object`;
return firstOf(Object.entries(shape.members), ([name, inner]) => problemOf(value[name], inner, place === 'it' ? name : `${place}.${name}`));
}
function firstOf(list, look) {
for (const each of list) {
const found = look(each);
if (found !== undefined)
return found;
}
return undefined;
}
function isCount(value) {
if (typeof value === 'number')
return Number.isSafeInteger(value) && value >= 0;
return typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);
}
var words = __webpack_require__(54610);
;// CONCATENATED MODULE: ./lib/shared/artifact/sigstore/bundle.js
const mediaType = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.[123]\+json)$/;
const countLimit = 32;
function readBundle(document) {
const type = document['mediaType'];
if (typeof type !== 'string' || !mediaType.test(type)) {
const shown = typeof type === 'string' ? JSON.stringify(type.slice(0, 80)) : 'missing';
return { why: `its media type is ${shown}; bundles of version 0.1, 0.2 and 0.3 are known` };
}
const shape = shapeProblem(document);
if (shape !== undefined)
return { why: `it is no valid bundle: ${shape}` };
let library;
try {
library = (0,dist .vw)(document);
}
catch (thrown) {
return { why: `it is no valid bundle: ${(0,words .Z)(thrown)}` };
}
const { tlogEntries, timestampVerificationData, content: material } = library.verificationMaterial;
if (tlogEntries.length > countLimit)
return { why: `it has more than ${countLimit} log entries` };
if ((timestampVerificationData?.rfc3161Timestamps.length ?? 0) > countLimit) {
return { why: `it has more than ${countLimit} timestamps` };
}
if (tlogEntries.some(({ inclusionProof }) => inclusionProof !== undefined && !inclusionProof.checkpoint)) {
return { why: 'it has an inclusion proof without the checkpoint that would make it one' };
}
const content = contentOf(library);
if ('why' in content)
return content;
switch (material.$case) {
case 'publicKey':
return { library, content, hint: material.publicKey.hint };
case 'certificate':
return { library, content, certificate: material.certificate.rawBytes };
case 'x509CertificateChain': {
const [leaf] = material.x509CertificateChain.certificates;
return leaf === undefined
? { why: 'it has no certificate' }
: { library, content, certificate: leaf.rawBytes };
}
default:
return material;
}
}
function contentOf({ content }) {
if (content.$case === 'dsseEnvelope') {
return statementIn(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload);
}
const { algorithm, digest } = content.messageSignature.messageDigest;
const name = hashNames[algorithm];
const parsed = name === undefined ? undefined : (0,artifact_digest .ol)(name, digest.toString('hex'));
if (name === undefined || parsed === undefined || !('digest' in parsed)) {
return { why: 'it signs a digest that is not SHA-256, SHA-384 or SHA-512' };
}
return { kind: 'message', digest: { algorithm: name, hex: parsed.digest.hex } };
}
const hashNames = { 0: 'sha256', 1: 'sha256', 2: 'sha384', 3: 'sha512' };
function statementIn(type, payload) {
if (type !== statement .Q7) {
return {
why: `its payload type is ${JSON.stringify(type.slice(0, 80))}, not that of an in-toto statement`,
};
}
let document;
try {
document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
}
catch {
return { why: 'its payload is not JSON' };
}
const read = (0,statement .T8)(document);
return 'why' in read
? { why: `its statement cannot be read: ${read.why}` }
: { kind: 'statement', ...read };
}
}),
45102:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  preAuthentication),
y: () => (  signedContent)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _trust_signature_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56530);
function preAuthentication(type, payload) {
const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
return Buffer.concat([Buffer.from(head), payload]);
}
function signedContent({ library: { content } }) {
if (content.$case === 'messageSignature') {
const { messageDigest, signature } = content.messageSignature;
return {
signature,
compareSignature: other => other.equals(signature),
compareDigest: digest => digest.equals(messageDigest.digest),
compareSignedDigest: digest => digest.equals(messageDigest.digest),
verifySignature: () => true,
};
}
const { payload, payloadType, signatures } = content.dsseEnvelope;
const signature = signatures[0]?.sig ?? Buffer.alloc(0);
const encoded = preAuthentication(payloadType, payload);
return {
signature,
compareSignature: other => other.equals(signature),
compareDigest: digest => isDigestOf(digest, payload),
compareSignedDigest: digest => isDigestOf(digest, encoded),
verifySignature: (key) => (0,_trust_signature_check_js__WEBPACK_IMPORTED_MODULE_1__  .x8)(encoded, key, signature),
};
}
const hashes = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };
function isDigestOf(digest, data) {
const hash = hashes[digest.length];
return hash !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(data).digest().equals(digest);
}
}),
54610:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  codeOf),
Z: () => (  wordsOf)
});
const longest = 160;
function wordsOf(thrown) {
if (isAccident(thrown))
return 'a part of it is missing, or is not what it should be';
const message = messageOf(thrown);
const plain = message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
if (plain === '')
return 'it cannot be read';
return plain.length <= longest ? plain : `${plain.slice(0, longest)}…`;
}
function codeOf(thrown) {
const code = isRecord(thrown) ? thrown['code'] : undefined;
return typeof code === 'string' ? code : undefined;
}
function isAccident(thrown) {
return isRecord(thrown) && (thrown['name'] === 'TypeError' || thrown['name'] === 'RangeError');
}
function messageOf(thrown) {
if (!isRecord(thrown))
return String(thrown);
const { message, cause, fields } = thrown;
const own = typeof message === 'string' ? message : '';
const reason = isRecord(cause) && typeof cause['message'] === 'string' ? cause['message'] : '';
const places = Array.isArray(fields) ? fields.slice(0, 3).join(', ') : '';
return [own, reason === own ? '' : reason, places].filter(text => text !== '').join(': ');
}
function isRecord(value) {
return typeof value === 'object' && value !== null;
}
}),
69854:
(shared4[69854]),
25862:
(shared4[25862]),
91284:
(shared4[91284]),
65718:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  usableKey)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _signature_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56530);
function usableKey({ id, pem }) {
if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
throw unusable('a private key was given where a public one belongs', 'give the public key, and guard the private one');
}
const key = keyOf(pem);
const weak = (0,_signature_check_js__WEBPACK_IMPORTED_MODULE_2__  .g_)(key);
if (weak !== undefined)
throw unusable(weak);
const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
.update(key.export({ format: 'der', type: 'spki' }))
.digest('hex');
return { key, fingerprint, ...(id !== undefined && { id }) };
}
function keyOf(pem) {
try {
return pem.includes('-----BEGIN CERTIFICATE-----')
? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey
: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
}
catch (cause) {
throw unusable('it is no public key in PEM', undefined, cause);
}
}
function unusable(why, hint, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TRUST_UNUSABLE', `the public key cannot be used: ${why}`, {
...(hint === undefined ? {} : { hint }),
...(cause === undefined ? {} : { cause }),
});
}
}),
56530:
(shared4[56530]),
82347:
(shared5[82347])
};
