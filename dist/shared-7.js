export const shared = {
87433:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => (  sigstoreSigner),
Py: () => (  gitHubs),
Q8: () => (  notSigned),
xe: () => (  publicGood)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45935);
const publicGood = {
authority: new URL('https://fulcio.sigstore.dev'),
log: new URL('https://rekor.sigstore.dev'),
};
const gitHubs = {
authority: new URL('https://fulcio.githubapp.com'),
timestamp: new URL('https://timestamp.githubapp.com'),
};
function sigstoreSigner(endpoints, identity, post) {
return {
by: 'sigstore',
words: `keyless, as ${identity.words}`,
sign: async (payload) => {
const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
const proof = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(identity.subject), privateKey);
const certificate = await certify({ endpoints, identity, post }, publicKey, proof);
const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Sq)(payload), privateKey);
const envelope = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Ge)(payload, [signature]);
const witnessed = await witness(endpoints, { envelope, signature, certificate }, post);
const material = { certificate: { rawBytes: certificate.raw.toString('base64') }, ...witnessed };
return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .G$)(material, envelope);
},
};
}
async function certify({ endpoints, identity, post }, key, proof) {
const answer = await post(new URL('/api/v2/signingCert', endpoints.authority), {
credentials: { oidcIdentityToken: identity.token.reveal() },
publicKeyRequest: {
publicKey: { algorithm: 'ECDSA', content: key.export({ format: 'pem', type: 'spki' }) },
proofOfPossession: Buffer.from(proof).toString('base64'),
},
});
const read = jsonIn(answer);
const { chain } = Object(read['signedCertificateEmbeddedSct'] ?? read['signedCertificateDetachedSct']);
const [pem] = Object(chain).certificates ?? [];
const certificate = certificateIn(pem);
if (certificate?.publicKey.equals(key) !== true)
throw notSigned('the authority answered without a certificate for our key');
return certificate;
}
function certificateIn(pem) {
try {
return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(String(pem));
}
catch {
return undefined;
}
}
async function witness({ log, timestamp }, signed, post) {
const { envelope, signature, certificate } = signed;
const entries = log === undefined
? []
: [
entryIn(await post(new URL('/api/v1/log/entries', log), {
apiVersion: '0.0.1',
kind: 'dsse',
spec: {
proposedContent: {
envelope: JSON.stringify(envelope),
verifiers: [Buffer.from(certificate.toString()).toString('base64')],
},
},
})),
];
const times = timestamp === undefined
? []
: [
await post(new URL('/api/v1/timestamp', timestamp), {
artifactHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest('base64'),
hashAlgorithm: 'sha256',
}),
];
const rfc3161Timestamps = times.map(token => ({ signedTimestamp: Buffer.from(token).toString('base64') }));
return {
tlogEntries: entries,
...(times.length > 0 && { timestampVerificationData: { rfc3161Timestamps } }),
};
}
function entryIn(answer) {
const [entry] = Object.values(jsonIn(answer));
const { body, logID, logIndex, integratedTime, verification } = Object(entry);
const { signedEntryTimestamp, inclusionProof: proof } = Object(verification);
const { kind, apiVersion: version } = Object(jsonIn(Buffer.from(String(body), 'base64')));
if (kind !== 'dsse')
throw notSigned('the log answered with an entry that is not about this record');
return {
logIndex: String(logIndex),
logId: { keyId: base64Of(logID) },
kindVersion: { kind, version },
integratedTime: String(integratedTime),
...(signedEntryTimestamp && { inclusionPromise: { signedEntryTimestamp } }),
...(proof && {
inclusionProof: {
logIndex: String(proof.logIndex),
rootHash: base64Of(proof.rootHash),
treeSize: String(proof.treeSize),
hashes: [...(proof.hashes ?? [])].map(base64Of),
checkpoint: { envelope: proof.checkpoint },
},
}),
canonicalizedBody: body,
};
}
function base64Of(hex) {
return Buffer.from(String(hex), 'hex').toString('base64');
}
function jsonIn(bytes) {
try {
return Object(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
catch {
throw notSigned('a service of Sigstore answered with what is no JSON');
}
}
function notSigned(why, facts = {}) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('RECORD_NOT_SIGNED', `the record could not be signed: ${why}`, { facts });
}
}
};
