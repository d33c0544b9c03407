export const shared = {
54802:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  contentOf)
});
var _details_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45935);
var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20746);
function contentOf(signed, text) {
const payload = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__  .q3)(signed);
if (payload === undefined)
return { why: 'it is no signed statement' };
const read = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .cO)(payload);
if ('why' in read)
return read;
const told = (0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(text);
if ('why' in told)
return told;
const why = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__  .J4)(read.statement, told.details, text);
if (why !== undefined)
return { why };
return { details: told.details, statement: read.statement, digest: `sha256:${(0,_details_text_js__WEBPACK_IMPORTED_MODULE_0__  .sc)(payload)}` };
}
},
60454:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L1: () => (  bytesAt),
Qt: () => (  proveRecord),
_M: () => (  repositoryOf),
q7: () => (  keysIn)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _record_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
var _record_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20746);
async function proveRecord(signed, { details, statement }, trust) {
const signers = await signersFor(signed, details.environment, trust);
if ('why' in signers)
return signers;
const expected = details.outcome === 'passed' ? (0,_record_details_js__WEBPACK_IMPORTED_MODULE_3__  .V)(details.environment) : _record_details_js__WEBPACK_IMPORTED_MODULE_3__  .b;
const requirements = signers.map((signer, at) => ({
name: `signer ${at + 1}`,
signer,
claim: { kind: 'statement', predicateTypes: [_record_statement_js__WEBPACK_IMPORTED_MODULE_2__  .YZ], rules: [{ kind: 'property', expected }] },
}));
const { createVerifier } = await Promise.all( [__webpack_require__.e(3789), __webpack_require__.e(1330)]).then(__webpack_require__.bind(__webpack_require__, 43789));
const { verdicts, unreadable } = await createVerifier().verify({
subjects: [
{
name: details.digest,
digests: [{ algorithm: 'sha256', hex: statement.subject.slice('sha256:'.length) }],
},
],
candidates: [{ source: details.promotion, bytes: Buffer.from(signed) }],
requirements,
now: trust.now,
});
const proof = verdicts.find(({ kind }) => kind === 'proven')?.proof;
if (proof !== undefined)
return { proof };
const wrong = verdicts.flatMap(({ checks }) => checks).find(({ fine }) => !fine);
if (wrong === undefined)
return { why: unreadable[0]?.why ?? 'its signature does not hold' };
return { why: `its ${wrong.name} does not hold: expected ${wrong.expected}, got ${wrong.got}` };
}
async function signersFor(signed, environment, trust) {
const material = Object(JSON.parse(signed)).verificationMaterial;
const { certificate, x509CertificateChain: chain, publicKey } = Object(material);
const isCertified = typeof certificate === 'object' || typeof chain === 'object';
if (!isCertified) {
const keys = await trust.keys(String(Object(publicKey).hint ?? ''));
return keys.length > 0
? [{ kind: 'key', keys, trust: [] }]
: { why: 'a key signed it, and no key is trusted: name it with record-key' };
}
const { identities } = trust;
if (identities === undefined || identities.repositories.length === 0) {
return { why: 'a job on GitHub signed it, and none is trusted: name its workflow with record-workflow' };
}
const [{ identityRules }, roots] = await Promise.all([
__webpack_require__.e(  1977).then(__webpack_require__.bind(__webpack_require__, 41977)),
trust.roots(),
]);
return identities.repositories.map(repository => ({
kind: 'identity',
trust: roots,
identity: identityRules({
fields: {
'source-repository': repository,
'deployment-environment': environment,
...(identities.workflow !== undefined && { 'signer-workflow': identities.workflow }),
},
}),
}));
}
function repositoryOf(workflow) {
return workflow
.replace(/^https:\/\/[^/]+\//, '')
.split('/')
.slice(0, 2)
.join('/');
}
function keysIn(given) {
if (given.includes('-----BEGIN'))
return [{ pem: given }];
return given
.split('\n')
.map(line => line.trim())
.filter(line => line !== '')
.map(path => ({ pem: Buffer.from(bytesAt(path)).toString('utf8') }));
}
const largest = 4 * 1_048_576;
function bytesAt(path) {
const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
const why = !known?.isFile() ? 'it is no file' : known.size > largest ? 'it is too large' : undefined;
if (why === undefined)
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('TRUST_UNUSABLE', `${path} cannot be used: ${why}`, { facts: { path } });
}
}
};
