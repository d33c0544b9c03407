import { shared as shared4 } from './shared-4.js';
export const id = 6963;
export const ids = [6963];
export const modules = {
26963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openNotary: () => (  openNotary)
});
var age = __webpack_require__(42292);
var malformed = __webpack_require__(91284);
var cborg = __webpack_require__(36288);
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/envelope.js
const attributeNames = {
scheme: 'io.cncf.notary.signingScheme',
signingTime: 'io.cncf.notary.signingTime',
authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
expiry: 'io.cncf.notary.expiry',
plugin: 'io.cncf.notary.verificationPlugin',
timestamp: 'io.cncf.notary.timestampSignature',
};
const payloadType = 'application/vnd.cncf.notary.payload.v1+json';
const longestEnvelope = 4 * 1_048_576;
const longestChain = 16;
const algorithms = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];
function isNotaryAlgorithm(name) {
return typeof name === 'string' && algorithms.includes(name);
}
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/cose.js
const labels = { algorithm: 1, critical: 2, contentType: 3, chain: 33 };
const cose_algorithms = {
[-37]: 'PS256',
[-38]: 'PS384',
[-39]: 'PS512',
[-7]: 'ES256',
[-35]: 'ES384',
[-36]: 'ES512',
};
const strict = {
useMaps: true,
rejectDuplicateMapKeys: true,
allowIndefinite: false,
tags: { 18: inner => inner(), 1: inner => inner() },
};
function readCose(bytes) {
if (bytes.length > longestEnvelope)
throw new malformed .s('a COSE signature of absurd size');
const [head, loose, payload, signature, ...others] = listOf(decoded(bytes));
if (!isBytes(head) ||
!isBytes(payload) ||
!isBytes(signature) ||
!(loose instanceof Map) ||
others.length > 0) {
throw new malformed .s('a COSE signature that has not its four parts');
}
const signed = head.length === 0 ? new Map() : decoded(head);
if (!(signed instanceof Map))
throw new malformed .s('a COSE signature whose protected header is no map');
const algorithm = cose_algorithms[Number(signed.get(labels.algorithm))];
if (!isNotaryAlgorithm(algorithm))
throw new malformed .s('a COSE signature with another algorithm');
const contentType = signed.get(labels.contentType);
const timestamp = loose.get(attributeNames.timestamp);
return {
form: 'COSE',
algorithm,
contentType: typeof contentType === 'string' ? contentType : '',
payload,
signedBytes: (0,cborg .lF)(['Signature1', head, new Uint8Array(0), payload]),
signature,
chain: chainIn(loose.get(labels.chain)),
attributes: attributesOf(signed),
...(isBytes(timestamp) && { timestamp }),
};
}
function decoded(bytes) {
try {
return (0,cborg .D4)(bytes, strict);
}
catch {
throw new malformed .s('a COSE signature that is not strict CBOR');
}
}
function listOf(value) {
if (!Array.isArray(value))
throw new malformed .s('a COSE signature that is no list');
return value;
}
function isBytes(value) {
return ArrayBuffer.isView(value);
}
function chainIn(value) {
const chain = isBytes(value) ? [value] : value;
if (!Array.isArray(chain) || chain.length === 0 || chain.length > longestChain || !chain.every(isBytes)) {
throw new malformed .s(`a COSE signature without 1 to ${longestChain} certificates`);
}
return chain;
}
function attributesOf(signed) {
const scheme = signed.get(attributeNames.scheme);
const critical = listOf(signed.get(labels.critical));
return {
scheme: typeof scheme === 'string' ? scheme : '',
critical: critical.map(String),
names: [...signed.keys()].map(String),
...timeOf(signed, 'authenticSigningTime'),
...timeOf(signed, 'expiry'),
};
}
function timeOf(signed, name) {
const seconds = signed.get(attributeNames[name]);
if (seconds === undefined)
return {};
if (typeof seconds !== 'number' || !(Math.abs(seconds) < 1e11)) {
throw new malformed .s(`a COSE signature whose ${name} is no time`);
}
return { [name]: seconds * 1000 };
}
var statement = __webpack_require__(3253);
var base64 = __webpack_require__(69854);
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/jws.js
function readJws(document) {
const { payload, protected: head, signature, header } = document;
if (typeof payload !== 'string' || typeof head !== 'string' || typeof signature !== 'string') {
throw new malformed .s('a JWS whose payload, protected header and signature are not all text');
}
if (payload.length + head.length > longestEnvelope)
throw new malformed .s('a JWS of absurd size');
const signed = jsonOf(bytesOf(head, 'protected header'));
const { alg, cty } = signed;
if (!isNotaryAlgorithm(alg))
throw new malformed .s(`a JWS with the algorithm ${shown(alg)}`);
const loose = (0,statement .Fh)(header) ? header : {};
const timestamp = loose[attributeNames.timestamp];
return {
form: 'JWS',
algorithm: alg,
contentType: typeof cty === 'string' ? cty : '',
payload: bytesOf(payload, 'payload'),
signedBytes: Buffer.from(`${head}.${payload}`),
signature: bytesOf(signature, 'signature'),
chain: jws_chainIn(loose['x5c']),
attributes: jws_attributesOf(signed),
...(timestamp !== undefined && { timestamp: standardBytes(timestamp, 'timestamp') }),
};
}
function bytesOf(text, what) {
const bytes = text === '' ? undefined : (0,base64 .t)(text);
if (bytes === undefined)
throw new malformed .s(`a JWS whose ${what} is not base64url`);
return bytes;
}
function jsonOf(bytes) {
let document;
try {
document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
catch {
throw new malformed .s('a JWS whose protected header is not JSON');
}
if (!(0,statement .Fh)(document))
throw new malformed .s('a JWS whose protected header is no object');
return document;
}
function standardBytes(text, what) {
const bytes = typeof text === 'string' ? (0,base64 .E)(text) : undefined;
if (bytes === undefined)
throw new malformed .s(`a JWS with a ${what} that is not base64`);
return bytes;
}
function jws_chainIn(x5c) {
if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > longestChain) {
throw new malformed .s(`a JWS without 1 to ${longestChain} certificates`);
}
return x5c.map((each) => standardBytes(each, 'certificate'));
}
function jws_attributesOf(signed) {
const scheme = signed[attributeNames.scheme];
const critical = signed['crit'];
if (!Array.isArray(critical) || !critical.every(each => typeof each === 'string')) {
throw new malformed .s('a JWS without its list of critical attributes');
}
return {
scheme: typeof scheme === 'string' ? scheme : '',
critical,
names: Object.keys(signed),
...jws_timeOf(signed, 'authenticSigningTime'),
...jws_timeOf(signed, 'expiry'),
};
}
function jws_timeOf(signed, name) {
const text = signed[attributeNames[name]];
if (text === undefined)
return {};
const isTime = typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
const time = isTime ? Date.parse(text) : Number.NaN;
if (Number.isNaN(time))
throw new malformed .s(`a JWS whose ${name} is no time`);
return { [name]: time };
}
function shown(value) {
return typeof value === 'string' ? JSON.stringify(value.slice(0, 20)) : 'missing';
}
var external_node_crypto_ = __webpack_require__(77598);
var artifact_digest = __webpack_require__(41330);
var looked = __webpack_require__(48889);
var der = __webpack_require__(25862);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/chain.js
const longestPath = 10;
const patience = 200;
function chainOf(question) {
const { leaf, others, roots, at } = question;
const unfinished = [[leaf]];
let why = `nobody trusted issued ${nameOf(leaf)}`;
for (let looked = 0; looked < patience; looked += 1) {
const path = unfinished.pop();
const last = path?.at(-1);
if (path === undefined || last === undefined)
return { why };
for (const root of roots.filter(each => isSame(each, last) || issued(each, last))) {
const whole = isSame(root, last) ? path : [...path, root];
const problem = problemOf(whole, at);
if (problem === undefined)
return { path: whole };
why = problem;
}
if (path.length >= longestPath)
continue;
const next = others.filter(each => !path.some(one => isSame(one, each)) && issued(each, last));
unfinished.push(...next.map(each => [...path, each]));
}
return { why: 'its certificates issue each other in too many ways' };
}
function isSame(one, other) {
return one.raw.equals(other.raw);
}
function nameOf({ subject }) {
return subject === undefined || subject === ''
? 'a certificate without a name'
: subject.replaceAll('\n', ', ');
}
function certificateOf(bytes) {
try {
const certificate = new external_node_crypto_.X509Certificate(bytes);
certificate.publicKey.type;
return certificate;
}
catch {
throw new malformed .s('bytes that are no certificate');
}
}
function embeddedCertificate(bytes) {
const certificate = certificateOf(bytes);
if (!certificate.raw.equals(bytes))
throw new malformed .s('a certificate with something behind it');
return certificate;
}
function validAt(certificate, at) {
return Date.parse(certificate.validFrom) <= at && at <= Date.parse(certificate.validTo);
}
function issued(issuer, certificate) {
try {
return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
catch {
return false;
}
}
function problemOf(path, at) {
for (const [position, certificate] of path.entries()) {
const name = nameOf(certificate);
if (at !== undefined && !validAt(certificate, at)) {
return `${name} is valid from ${certificate.validFrom} to ${certificate.validTo}`;
}
if (position > 0 && !certificate.ca)
return `${name} is no authority`;
if (position < path.length - 1 && isWeaklySigned(certificate))
return `${name} was signed with SHA-1 or MD5`;
}
return undefined;
}
const weakAlgorithms = [
'1.2.840.113549.1.1.2',
'1.2.840.113549.1.1.4',
'1.2.840.113549.1.1.5',
'1.2.840.10045.4.1',
];
function isWeaklySigned({ raw }) {
const algorithm = (0,der .CI)((0,der .Tz)(raw))[1];
return algorithm !== undefined && weakAlgorithms.includes((0,der ._f)((0,der .CI)(algorithm)[0]));
}
var signature_check = __webpack_require__(56530);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/timestamp.js
const oids = {
signedData: '1.2.840.113549.1.7.2',
timestamp: '1.2.840.113549.1.9.16.1.4',
contentType: '1.2.840.113549.1.9.3',
messageDigest: '1.2.840.113549.1.9.4',
certificateV1: '1.2.840.113549.1.9.16.2.12',
certificateV2: '1.2.840.113549.1.9.16.2.47',
forTimestamps: '1.3.6.1.5.5.7.3.8',
};
const hashes = {
'2.16.840.1.101.3.4.2.1': 'sha256',
'2.16.840.1.101.3.4.2.2': 'sha384',
'2.16.840.1.101.3.4.2.3': 'sha512',
};
function timestampOf(token, data, roots) {
try {
return verified(token, data, roots);
}
catch (thrown) {
return {
why: thrown instanceof malformed .s ? thrown.message : 'it holds a certificate or key that cannot be read',
};
}
}
function verified(token, data, roots) {
const { content, certificates, signer } = signedDataIn(token);
const { imprint, time } = infoIn(content);
if (!equal(imprint.digest, hashed(imprint.hash, data)))
return { why: 'it is over other bytes' };
const certificate = certificates.find(each => equal(idOf(each), signer.id));
if (certificate === undefined)
return { why: 'it does not hold the certificate of its signer' };
const why = signerProblem(signer, content, certificate);
if (why !== undefined)
return { why };
const chain = chainOf({ leaf: certificate, others: certificates, roots, at: time });
return 'why' in chain ? chain : { time, by: nameOf(certificate) };
}
function signerProblem(signer, content, certificate) {
if ((0,der ._f)(attribute(signer, oids.contentType)) !== oids.timestamp)
return 'it signs something that is no time';
const digest = (0,der .yi)(attribute(signer, oids.messageDigest), der ._A.octetString).content;
if (!equal(digest, hashed(signer.hash, content)))
return 'its signer signed another time';
if (!namesCertificate(signer, certificate))
return 'it does not name the certificate of its signer';
const usages = certificate.keyUsage ?? [];
if (usages.length !== 1 || usages[0] !== oids.forTimestamps)
return 'its certificate is not for timestamps alone';
const check = (0,signature_check .kl)(signer.hash, certificate.publicKey, signer.signature);
check.update(signer.signedBytes);
return check.holds() ? undefined : 'its signature does not hold';
}
function signedDataIn(token) {
const [type, holder] = (0,der .CI)((0,der .yi)((0,der .Tz)(token), der ._A.sequence));
if ((0,der ._f)(type) !== oids.signedData)
throw new malformed .s('a timestamp that is no signed data');
const data = (0,der .CI)((0,der .yi)((0,der .CI)((0,der .yi)(holder, (0,der ._O)(0)))[0], der ._A.sequence));
const [contentType, contentHolder] = (0,der .CI)((0,der .yi)(data[2], der ._A.sequence));
if ((0,der ._f)(contentType) !== oids.timestamp)
throw new malformed .s('a timestamp that holds no time');
const content = (0,der .yi)((0,der .CI)((0,der .yi)(contentHolder, (0,der ._O)(0)))[0], der ._A.octetString).content;
const certificates = data.find(({ tag }) => tag === (0,der ._O)(0));
const signers = (0,der .CI)((0,der .yi)(data.at(-1), der ._A.set));
if (signers.length !== 1)
throw new malformed .s('a timestamp without exactly one signer');
return {
content,
certificates: certificates === undefined ? [] : (0,der .CI)(certificates).map(({ whole }) => embeddedCertificate(whole)),
signer: signerIn((0,der .yi)(signers[0], der ._A.sequence)),
};
}
function signerIn(info) {
const [, id, digest, signed, , signature] = (0,der .CI)(info);
const attributes = (0,der .yi)(signed, (0,der ._O)(0));
const values = new Map();
for (const each of (0,der .CI)(attributes)) {
const [name, set] = (0,der .CI)((0,der .yi)(each, der ._A.sequence));
const [value, ...others] = (0,der .CI)((0,der .yi)(set, der ._A.set));
const oid = (0,der ._f)(name);
if (value === undefined || others.length > 0 || values.has(oid)) {
throw new malformed .s('a timestamp with a doubled or empty attribute');
}
values.set(oid, value);
}
const signedBytes = Uint8Array.from(attributes.whole);
signedBytes[0] = der ._A.set;
return {
id: (0,der .yi)(id, der ._A.sequence).whole,
hash: hashIn(digest),
attributes: values,
signedBytes,
signature: (0,der .yi)(signature, der ._A.octetString).content,
};
}
function infoIn(content) {
const [, , imprint, , time] = (0,der .CI)((0,der .yi)((0,der .Tz)(content), der ._A.sequence));
const [algorithm, digest] = (0,der .CI)((0,der .yi)(imprint, der ._A.sequence));
return {
imprint: { hash: hashIn(algorithm), digest: (0,der .yi)(digest, der ._A.octetString).content },
time: (0,der .nR)((0,der .yi)(time, der ._A.generalizedTime)),
};
}
function hashIn(algorithm) {
const oid = (0,der ._f)((0,der .CI)((0,der .yi)(algorithm, der ._A.sequence))[0]);
const hash = hashes[oid];
if (hash === undefined)
throw new malformed .s(`a timestamp with the hash ${oid}`);
return hash;
}
function attribute({ attributes }, oid) {
return attributes.get(oid);
}
function namesCertificate(signer, { raw }) {
const [v2, v1] = [attribute(signer, oids.certificateV2), attribute(signer, oids.certificateV1)];
const first = (0,der .CI)((0,der .yi)((0,der .CI)((0,der .yi)(v2 ?? v1, der ._A.sequence))[0], der ._A.sequence))[0];
const parts = (0,der .CI)((0,der .yi)(first, der ._A.sequence));
const named = parts[0]?.tag === der ._A.sequence ? hashIn(parts[0]) : undefined;
const hash = v2 === undefined ? 'sha1' : (named ?? 'sha256');
const digest = (0,der .yi)(parts[named === undefined ? 0 : 1], der ._A.octetString).content;
return equal(digest, (0,external_node_crypto_.createHash)(hash).update(raw).digest());
}
function idOf({ raw }) {
const body = (0,der .CI)((0,der .yi)((0,der .CI)((0,der .Tz)(raw))[0], der ._A.sequence));
const from = body[0]?.tag === (0,der ._O)(0) ? 1 : 0;
const [serial, issuer] = [body[from], body[from + 2]];
if (serial === undefined || issuer === undefined)
throw new malformed .s('a certificate without issuer or number');
const content = Buffer.concat([issuer.whole, serial.whole]);
return Buffer.concat([Buffer.from([der ._A.sequence]), lengthOf(content.length), content]);
}
function lengthOf(length) {
if (length < 0x80)
return Buffer.from([length]);
return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}
function hashed(hash, data) {
return (0,external_node_crypto_.createHash)(hash).update(data).digest();
}
function equal(one, other) {
return Buffer.compare(one, other) === 0;
}
var notation_identities = __webpack_require__(11293);
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/signer-problem.js
const codeSigning = '1.3.6.1.5.5.7.3.3';
const signer_problem_algorithms = {
PS256: { hash: 'sha256', key: 'RSA 2048' },
PS384: { hash: 'sha384', key: 'RSA 3072' },
PS512: { hash: 'sha512', key: 'RSA 4096' },
ES256: { hash: 'sha256', key: 'P-256' },
ES384: { hash: 'sha384', key: 'P-384' },
ES512: { hash: 'sha512', key: 'P-521' },
};
function signer_problem_signerProblem(certificate, algorithm) {
const usages = certificate.keyUsage;
if (usages !== undefined && !usages.includes(codeSigning))
return 'its certificate is not for code signing';
const weak = (0,signature_check .g_)(certificate.publicKey);
if (weak !== undefined)
return weak;
const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
const key = type === 'rsa' ? `RSA ${details?.modulusLength}` : ((0,signature_check .Fi)(certificate.publicKey)?.name ?? `${type}`);
const wanted = signer_problem_algorithms[algorithm].key;
return key === wanted ? undefined : `${algorithm} belongs to a key of ${wanted}, not of ${key}`;
}
function isSignedBy(certificate, envelope) {
const { hash } = signer_problem_algorithms[envelope.algorithm];
const key = certificate.publicKey;
const form = envelope.algorithm.startsWith('ES')
? { dsaEncoding: 'ieee-p1363' }
: { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST };
try {
return (0,external_node_crypto_.verify)(hash, envelope.signedBytes, { key, ...form }, envelope.signature);
}
catch {
return false;
}
}
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/trust-store.js
const pemBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
function trustStore(files, name) {
const certificates = files.flatMap(file => certificatesIn(file, name));
if (certificates.length === 0)
throw unusable(name, 'it holds no certificate');
for (const certificate of certificates) {
if (!certificate.ca && !isSelfSigned(certificate)) {
throw unusable(name, `${nameOf(certificate)} is neither an authority nor self-signed`);
}
}
return certificates;
}
function certificatesIn(file, name) {
const text = Buffer.from(file).toString('latin1');
const blocks = text.match(pemBlock)?.map(block => Buffer.from(block)) ?? [file];
try {
return blocks.map(certificateOf);
}
catch (cause) {
throw unusable(name, 'it holds something that is no certificate', cause);
}
}
function isSelfSigned(certificate) {
try {
return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
}
catch {
return false;
}
}
function unusable(name, why, cause) {
return new fault .v('TRUST_UNUSABLE', `the trust store ${name} cannot be used: ${why}`, {
facts: { store: name },
hint: 'put root certificates into the trust store, those of authorities or self-signed ones',
...(cause === undefined ? {} : { cause }),
});
}
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/verify-notary.js
function notaryStores({ roots, authorityRoots, timestampRoots }) {
const own = trustStore(roots, 'ca');
return {
roots: own,
authorityRoots: authorityRoots === undefined ? own : trustStore(authorityRoots, 'signingAuthority'),
timestampRoots: timestampRoots === undefined ? [] : trustStore(timestampRoots, 'tsa'),
};
}
const schemes = { plain: 'notary.x509', authority: 'notary.x509.signingAuthority' };
function verifyNotary(envelope, trust, { stores, now }) {
const certificates = verify_notary_certificatesIn(envelope);
const [leaf, ...others] = certificates ?? [];
if (leaf === undefined)
return { findings: [(0,looked .Q)('certificate', 'certificates that can be read', 'something else')] };
const parts = { envelope, stores, leaf, others, now };
const target = targetOf(envelope);
const time = timeFinding(parts);
const { level, identities } = trust;
const enforced = [
attributesFinding(envelope),
integrityFinding(parts),
...('why' in target ? [(0,looked .Q)('payload', 'an artifact with its digest', target.why)] : []),
...unless(level === 'audit', [chainFinding(parts), identityFinding(leaf, identities)]),
...unless(level !== 'strict', [time.finding, expiryFinding(parts)]),
];
const logged = [
...unless(level !== 'audit', [chainFinding(parts), identityFinding(leaf, identities)]),
...unless(level === 'strict', [time.finding, expiryFinding(parts)]),
].map(finding => notEnforced(finding, level));
const findings = [...enforced, ...logged];
if ('why' in target || enforced.some(finding => !finding.fine))
return { findings };
const { scheme } = envelope.attributes;
const held = { ...target, subject: leaf.subject.replaceAll('\n', ', '), scheme, times: time.times };
return { findings, held: { ...held, fingerprint: (0,external_node_crypto_.createHash)('sha256').update(leaf.raw).digest('hex') } };
}
function verify_notary_certificatesIn({ chain }) {
try {
return chain.map(embeddedCertificate);
}
catch (thrown) {
if (!(thrown instanceof malformed .s))
throw thrown;
return undefined;
}
}
function unless(skip, list) {
return skip ? [] : list;
}
function notEnforced(finding, level) {
if (finding.fine)
return finding;
return (0,looked .B)(finding.name, `${finding.expected} (not enforced at level ${level})`, finding.got);
}
function attributesFinding({ attributes, contentType }) {
const { critical, names, scheme } = attributes;
const expected = 'signed attributes that are all understood';
const must = [attributeNames.scheme];
if (scheme === schemes.authority)
must.push(attributeNames.authenticSigningTime);
if (attributes.expiry !== undefined)
must.push(attributeNames.expiry);
const missing = must.find(name => !critical.includes(name) || !names.includes(name));
const strange = critical.find(name => !must.includes(name));
if (strange !== undefined)
return (0,looked .Q)('attributes', expected, `the critical attribute ${verify_notary_shown(strange)}`);
if (missing !== undefined)
return (0,looked .Q)('attributes', expected, `${missing} is not there, or not critical`);
if (names.includes(attributeNames.plugin))
return (0,looked .Q)('attributes', expected, 'it asks for a plug-in');
if (scheme !== schemes.plain && scheme !== schemes.authority) {
return (0,looked .Q)('attributes', expected, `the signing scheme ${verify_notary_shown(scheme)}`);
}
return contentType === payloadType
? (0,looked .B)('attributes', expected, scheme)
: (0,looked .Q)('attributes', expected, `the content type ${verify_notary_shown(contentType)}`);
}
function integrityFinding({ envelope, leaf }) {
const expected = 'a signature by the key of the first certificate';
const why = signer_problem_signerProblem(leaf, envelope.algorithm);
if (why !== undefined)
return (0,looked .Q)('signature', expected, why);
return isSignedBy(leaf, envelope)
? (0,looked .B)('signature', expected, `it is, ${envelope.form} with ${envelope.algorithm}`)
: (0,looked .Q)('signature', expected, 'the signature does not hold');
}
function chainTo({ envelope, stores, leaf, others }) {
const isAuthority = envelope.attributes.scheme === schemes.authority;
return chainOf({ leaf, others, roots: isAuthority ? stores.authorityRoots : stores.roots, at: undefined });
}
function chainFinding(parts) {
const expected = 'a chain to a root of the trust store';
const chain = chainTo(parts);
return 'why' in chain
? (0,looked .Q)('certificate', expected, chain.why, 'put the root certificate of the signer into the trust store')
: (0,looked .B)('certificate', expected, chain.path.map(nameOf).join(' ← '));
}
function identityFinding(leaf, identities) {
const expected = identities.join(' or ');
const got = leaf.subject.replaceAll('\n', ', ');
return ((0,notation_identities .W)(leaf.subject, identities) ? looked .B : looked .Q)('trusted-identity', expected, got);
}
function timeFinding(parts) {
const { envelope, stores, now } = parts;
const { scheme, authenticSigningTime } = envelope.attributes;
if (scheme === schemes.authority && authenticSigningTime !== undefined) {
return validFinding(parts, authenticSigningTime, 'the signing authority says');
}
if (stores.timestampRoots.length === 0) {
return { ...validFinding(parts, now, 'today is'), times: [] };
}
const expected = 'a timestamp by somebody of the trust store tsa';
if (envelope.timestamp === undefined)
return { finding: (0,looked .Q)('signed time', expected, 'none'), times: [] };
const stamped = timestampOf(envelope.timestamp, envelope.signature, stores.timestampRoots);
if ('why' in stamped)
return { finding: (0,looked .Q)('signed time', expected, stamped.why), times: [] };
return validFinding(parts, stamped.time, `${stamped.by} says`);
}
function validFinding(parts, at, source) {
const expected = 'certificates that were valid when it was signed';
const chain = chainTo(parts);
const path = 'why' in chain ? [parts.leaf, ...parts.others] : chain.path;
const time = new Date(at).toISOString();
const invalid = path.find(certificate => !validAt(certificate, at));
if (invalid !== undefined) {
const got = `${source} ${time}; ${nameOf(invalid)} is valid from ${invalid.validFrom} to ${invalid.validTo}`;
const fix = 'sign with a timestamp, and give the trust store of its authority';
return { finding: (0,looked .Q)('signed time', expected, got, fix), times: [] };
}
return { finding: (0,looked .B)('signed time', expected, `${source} ${time}`), times: [at] };
}
function expiryFinding({ envelope: { attributes }, now }) {
const { expiry } = attributes;
if (expiry === undefined)
return (0,looked .B)('expiry', 'not passed', 'it has none');
return (now < expiry ? looked .B : looked .Q)('expiry', 'not passed', new Date(expiry).toISOString());
}
function targetOf({ payload, }) {
let document;
try {
document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
}
catch {
return { why: 'it is not JSON' };
}
const target = (0,statement .Fh)(document) ? document['targetArtifact'] : undefined;
const digest = (0,statement .Fh)(target) ? target['digest'] : undefined;
return typeof digest === 'string' ? (0,artifact_digest .m)(digest) : { why: 'it names no digest' };
}
function verify_notary_shown(text) {
return JSON.stringify(text.slice(0, 60));
}
;// CONCATENATED MODULE: ./lib/shared/artifact/notation/notary-testimony.js
function openNotary(evidence) {
let envelope;
try {
envelope = evidence.kind === 'cose' ? readCose(evidence.bytes) : readJws(evidence.document);
}
catch (thrown) {
if (!(thrown instanceof malformed .s))
throw thrown;
return { why: `it is ${thrown.message}` };
}
const target = targetOf(envelope);
if ('why' in target)
return { why: `its payload cannot be read: ${target.why}` };
return {
evidence,
about: [[target.digest]],
appraise: ({ requirement, now }) => {
const { signer } = requirement;
if (signer.kind !== 'notary')
return undefined;
const { findings, held } = verifyNotary(envelope, signer.notary, {
stores: storesOf(signer.notary),
now,
});
if (held === undefined)
return { findings };
const { subject, scheme, fingerprint, times } = held;
return {
findings: [...findings, ...(0,age ._)(requirement, times, now)],
held: { signer: { kind: 'notary', subject, scheme, fingerprint }, times },
};
},
};
}
const known = new WeakMap();
function storesOf(trust) {
const before = known.get(trust);
if (before !== undefined)
return before;
const stores = notaryStores(trust);
known.set(trust, stores);
return stores;
}
}),
42292:
(shared4[42292]),
69854:
(shared4[69854]),
25862:
(shared4[25862]),
91284:
(shared4[91284]),
56530:
(shared4[56530])
};
