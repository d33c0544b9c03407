import { shared as shared15 } from './shared-15.js';
export const id = 8397;
export const ids = [8397,1330,3053];
export const modules = {
41330:
(shared15[41330]),
3053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  environmentProperty),
b: () => (  rolledBackProperty)
});
function environmentProperty(environment) {
return `PROMOTION_ENVIRONMENT_${environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
const rolledBackProperty = 'PROMOTION_ROLLED_BACK';
}),
38397:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
verifyArtifact: () => (  verifyArtifact)
});
var fault_fault = __webpack_require__(88538);
var step = __webpack_require__(68264);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var rules = __webpack_require__(92299);
var traffic_kinds = __webpack_require__(21404);
var groups = __webpack_require__(88457);
var verify_artifact_kinds = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/policy-inputs.js
const trustInputs = {
'trusted-root': (0,input .lq)((0,kinds .NJ)(), 'A trusted root of Sigstore, as JSON or JSON Lines. Default: the public root that ships with us.'),
'trusted-root-sha256': (0,input .lq)((0,kinds .Qq)({ pattern: /^[0-9a-fA-F]{64}$/, expected: '64 hex digits' }), 'What the SHA-256 of `trusted-root` has to be.'),
'trust-instances': (0,input .IQ)((0,kinds .p_)(), 'public-good', 'Whose roots count when no `trusted-root` is given: `public-good`, `github`.'),
'trust-refresh': (0,input .IQ)((0,kinds .Yq)(['off', 'try', 'required']), 'off', 'Whether those roots are brought up to date over TUF first.'),
'public-key': (0,input .lq)((0,verify_artifact_kinds .zW)('paths of public keys, or a key in PEM'), 'Managed keys that must have signed: paths, one per line, or PEM.'),
'key-id': (0,input .lq)((0,kinds .Qq)(), 'The hint that a bundle must carry for `public-key`.'),
'trust-store': (0,input .lq)((0,verify_artifact_kinds .Mn)('paths of root certificates, one per line'), 'Root certificates for signatures of the Notary Project: files or folders, one per line.'),
'timestamp-trust-store': (0,input .lq)((0,verify_artifact_kinds .Mn)('paths of root certificates, one per line'), 'Roots of those who may countersign the time of such signatures.'),
'trusted-identities': (0,input .lq)((0,verify_artifact_kinds .Mn)('lines of x509.subject, or *'), 'Who may sign under these roots: `x509.subject: C=…, O=…`, one per line, or `*`.'),
'notation-level': (0,input .IQ)((0,kinds .Yq)(['strict', 'permissive', 'audit']), 'strict', 'How strictly such signatures are looked at.'),
};
const wanted = (words) => (0,input .lq)((0,kinds .Qq)(), words);
const signerInputs = {
'signer-san': wanted('The name in the signer’s certificate, whole: the address of a workflow, or an e-mail address.'),
'signer-san-pattern': wanted('A pattern (RE2) for the whole name in the signer’s certificate.'),
'signer-issuer': wanted('Who vouched for the signer. Default: GitHub Actions. `none`: the certificate must name nobody.'),
'signer-workflow': wanted('The workflow that signed: `owner/repo/.github/workflows/file.yml`, with or without `@ref`.'),
'signer-ref': wanted('The ref of that workflow.'),
'signer-digest': wanted('The commit of that workflow.'),
'source-repository': wanted('The repository that was built: `owner/name`.'),
'source-repository-id': wanted('Its id, which a new repository of the same name does not have.'),
'source-owner': wanted('The owner of the repository.'),
'source-owner-id': wanted('The id of the owner.'),
'source-ref': wanted('The ref that was built: `refs/heads/main`.'),
'source-digest': wanted('The commit that was built.'),
'build-config': wanted('The workflow that was started.'),
'build-trigger': wanted('What started it: `push`.'),
'runner-environment': wanted('`github-hosted` or `self-hosted`.'),
visibility: wanted('`public`, `private` or `internal`: of the repository when it signed.'),
'deployment-environment': wanted('The environment that let the signing job run.'),
'token-subject': wanted('The subject of the token that the signer showed.'),
'certificate-extensions': (0,input .lq)((0,kinds .K7)(), 'Extensions of the certificate by OID: `1.3.6.1.4.1.57264.1.20=push`, one per line.'),
};
const claimInputs = {
'predicate-type': (0,input .lq)((0,kinds .p_)(), 'What has to be claimed, by its type. `any`: any statement, or a bare signature. Default: SLSA provenance v1; for keys and the Notary Project any.'),
'builder-id': wanted('The builder that the provenance has to name.'),
'build-type': wanted('The type of build that the provenance has to name.'),
'external-parameters': (0,input .lq)((0,kinds .K7)(), 'Parameters of the build: `workflow.ref=refs/heads/main`, one per line.'),
'other-parameters': (0,input .IQ)((0,kinds .Yq)(['allowed', 'refused']), 'allowed', 'Whether the build may have had others.'),
require: (0,input .lq)((0,kinds .uv)(), 'Several demands that must all hold, as a list in YAML or JSON: each has a `name` and any of the inputs on signer and claim.'),
'max-age': (0,input .lq)((0,kinds .p0)(), 'How old the signature may be, by the time that somebody trusted saw it.'),
'not-before': (0,input .lq)((0,verify_artifact_kinds .uR)(), 'When the signature may have been made at the earliest.'),
predecessors: (0,input .lq)((0,kinds .p_)(), 'Environments that the artifact must have passed, in their order: `dev, staging`.'),
'record-workflow': wanted('The workflow that signs the records of these environments. Default: `signer-workflow`.'),
'record-max-age': (0,input .lq)((0,kinds .p0)(), 'How old such a record may be.'),
};
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/inputs.js
const bytesInputs = {
'artifact-path': (0,input .lq)((0,verify_artifact_kinds .Mn)('paths, folders or patterns, one per line'), 'Files to verify: paths, folders and patterns, one per line; `!` before a pattern leaves files out.'),
'artifact-root': (0,input .lq)((0,kinds .NJ)(), 'The folder that no path may lead out of. Default: the current one.'),
'artifact-kind': (0,input .IQ)((0,kinds .Yq)(['auto', 'file', 'directory', 'zip']), 'auto', 'What the paths have to be. A zip package is verified as it is, never unpacked.'),
digest: (0,input .lq)((0,verify_artifact_kinds .aI)(), 'Instead of files: digests, as `sha256:` and 64 hex digits, one per line.'),
image: (0,input .lq)((0,verify_artifact_kinds .Mn)('images, one per line'), 'Images as `registry/name@sha256:…`, one per line; a tag needs `image-tag-policy`.'),
'artifacts-list': (0,input .lq)((0,kinds .NJ)(), 'The list of what earlier steps of this job declared; on GitHub `$GITHUB_ARTIFACTS_LIST`. Write `env` to take that variable.'),
checksums: (0,input .lq)((0,verify_artifact_kinds .Mn)('paths of checksum files, one per line'), 'Checksum files in the form of sha256sum, BSD or OpenSSL, one per line.'),
'checksums-mode': (0,input .lq)((0,kinds .Yq)(['named', 'listed', 'exact']), '`named`: every artifact has to be listed. `listed`: everything listed has to be there, and nothing else is verified. `exact`: both. Default: `exact` for folders, else `named`.'),
'digest-algorithms': (0,input .IQ)((0,verify_artifact_kinds .q7)(), 'sha256', 'The digests to compute: `sha256`, `sha384`, `sha512`.'),
'weak-digests': (0,input .lq)((0,kinds .p_)(), 'Broken algorithms that are accepted all the same: `sha1`, `md5`. Default: none.'),
'expected-digest': (0,input .lq)((0,verify_artifact_kinds .aI)(), 'What the artifacts have to be: `sha256:…`, one per line, with a name behind it where there are several.'),
};
const imageInputs = {
'image-tag-policy': (0,input .IQ)((0,kinds .Yq)(['forbid', 'must-equal-expected', 'resolve']), 'forbid', 'What a tag in `image` means: refused, equal to `expected-digest`, or looked up once and from then on known by its digest.'),
'image-subject': (0,input .IQ)((0,kinds .Yq)(['exact', 'index-of-platform', 'all-platforms']), 'exact', 'What has to be attested: the image as named, the index that lists it, or every platform that it lists.'),
'image-index': (0,input .lq)((0,kinds .Qq)(), 'For `index-of-platform`: the tag or the digest of that index.'),
'registry-auth': (0,input .IQ)((0,kinds .Yq)(['auto', 'anonymous', 'inputs', 'docker', 'azure']), 'auto', 'How to sign in to the registry. `auto`: the inputs, then what docker login left, then nobody.'),
'registry-username': (0,input .lq)((0,kinds .Qq)(), 'The user of the registry.'),
'registry-password': (0,input .lq)((0,kinds .rJ)(), 'The password or token of the registry.'),
};
const evidenceInputs = {
evidence: (0,input .lq)((0,kinds .p_)(), 'Where to look for evidence: `bundle`, `oci`, `github`, or `none`. Default: wherever the other inputs lead.'),
bundle: (0,input .lq)((0,verify_artifact_kinds .zW)('paths, folders or patterns, one per line, or a document in JSON'), 'Bundles, attestations or signatures: paths, folders, patterns, or the JSON itself.'),
'oci-fallback': (0,input .IQ)((0,kinds .p_)(), 'referrers,tag,legacy', 'Where a registry keeps evidence: `referrers`, `tag` (sha256-…), `legacy` (.att).'),
'github-repository': (0,input .lq)((0,kinds .Qq)({ pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'owner/name' }), 'The repository whose attestations on GitHub are looked at.'),
'github-owner': (0,input .lq)((0,kinds .Qq)({ pattern: /^[\w.-]+$/, expected: 'an owner' }), 'Instead of a repository: the organisation or user.'),
'github-token': (0,input .lq)((0,kinds .rJ)(), 'A token that may read attestations.'),
initiator: (0,input .IQ)((0,kinds .Yq)(['any', 'user', 'github']), 'any', 'Whose attestations: those of workflows (`user`), or the releases of GitHub itself.'),
'max-attestations': (0,input .IQ)((0,kinds .ai)({ from: 1, to: 4000, whole: true }), '1000', 'More than so many for one artifact is a failure.'),
};
const endInputs = {
'compare-running': (0,input .IQ)((0,kinds .Yq)(['off', 'report', 'must-be-same']), 'off', 'Whether to compare with what `target` runs now: not at all, to tell, or as a demand.'),
'on-failure': (0,input .IQ)((0,kinds .Yq)(['fail', 'warn']), 'fail', '`warn` lets the job go on. What was not proven is called unverified everywhere.'),
'evidence-file': (0,input .lq)((0,kinds .NJ)(), 'Where the evidence that was used is kept, as JSON Lines. Default: the temporary folder of the runner.'),
offline: (0,input .IQ)((0,kinds .Jt)(), 'false', 'Refuses whatever would need the network.'),
};
const { target: _, 'resource-group': group, ...place } = traffic_kinds .lY;
const verifyInputs = {
...bytesInputs,
...imageInputs,
...evidenceInputs,
...trustInputs,
...signerInputs,
...claimInputs,
target: (0,input .lq)((0,kinds .Yq)(traffic_kinds .xV), 'What runs the artifact now, for `compare-running`.', {
label: 'Target',
}),
'resource-group': group,
...place,
...endInputs,
...groups .g_,
...groups .hE,
...groups .oV,
};
const verifyRules = [
(0,rules .Og)('artifact-path', 'image', 'digest', 'artifacts-list'),
(0,rules .CQ)('public-key', 'trust-store', 'signer-san', 'signer-san-pattern'),
(0,rules .CQ)('github-repository', 'github-owner'),
(0,rules .CQ)('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
(0,rules .eN)('artifact-root', 'artifact-path'),
(0,rules .eN)('checksums-mode', 'checksums'),
(0,rules .eN)('trusted-root-sha256', 'trusted-root'),
(0,rules .eN)('registry-username', 'registry-password'),
(0,rules .eN)('registry-password', 'registry-username'),
(0,rules .eN)('trusted-identities', 'trust-store'),
(0,rules .eN)('key-id', 'public-key'),
(0,rules .eN)('app', 'target'),
(0,rules .eN)('profile', 'target'),
(0,rules .eN)('resource-id', 'target'),
];
var artifact_digest = __webpack_require__(41330);
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/fixes.js
function withFix(check) {
if (check.fine || check.fix !== undefined)
return check;
return { ...check, fix: fixFor(check) };
}
const fixes = {
'predicate-type': 'attest what is asked for in the build, or name the other type in predicate-type',
'builder-id': 'build with the builder that the policy names, or name the other one in builder-id',
'build-type': 'build in the way that the policy names, or name the other one in build-type',
'external-parameters': 'find out who started the build with these parameters',
'max-age': 'build and attest again, or allow more time in max-age',
'not-before': 'build and attest again; this evidence is from before',
certificate: 'give the trusted root of the instance that issued this certificate, in trusted-root or trust-instances',
'transparency log': 'attest again; this evidence has no entry in a log that fits',
'signed time': 'attest again; nobody who is trusted saw when this was signed',
signature: 'do not use it: the evidence or the bytes were changed after signing',
subject: 'take the artifact from the build again; the evidence is about other bytes',
};
function fixFor({ name }) {
const plain = name.replace(/ \(.*\)$/, '');
if (Object.hasOwn(signerInputs, plain)) {
return `somebody else signed this; only if you trust what was got, write it into ${plain}`;
}
return fixes[plain] ?? 'do not use the artifact before you know why';
}
var details = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/places.js
function placesOf(values, signs) {
const { evidence, bundle, image } = values;
const isAtGitHub = values['github-repository'] !== undefined || values['github-owner'] !== undefined;
if (evidence !== undefined)
return namedPlaces(evidence, {
bundle: bundle !== undefined,
oci: image !== undefined,
github: isAtGitHub,
});
const places = [
...(bundle === undefined ? [] : ['bundle']),
...(image === undefined ? [] : ['oci']),
...(isAtGitHub ? ['github'] : []),
];
if (signs && places.length === 0)
throw unusable('no place is named where evidence could lie: give bundle, image or github-repository');
return places;
}
function namedPlaces(evidence, given) {
if (evidence.includes('none')) {
if (evidence.length > 1)
throw unusable('evidence names none beside other places');
return [];
}
return evidence.map(name => {
if (name !== 'bundle' && name !== 'oci' && name !== 'github')
throw unusable(`evidence knows no ${name}: bundle, oci, github or none`);
if (!given[name])
throw unusable(`evidence names ${name}, and the input that leads there is missing`);
return name;
});
}
function unusable(why) {
return new fault_fault .v('ARTIFACT_POLICY_UNUSABLE', `the policy cannot be used: ${why}`);
}
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/policy.js
const provenanceType = 'https://slsa.dev/provenance/v1';
const summaryType = 'https://slsa.dev/verification_summary/v1';
const resultType = 'https://in-toto.io/attestation/svr/v0.2';
const fieldNames = [
'signer-workflow',
'signer-ref',
'signer-digest',
'source-repository',
'source-repository-id',
'source-owner',
'source-owner-id',
'source-ref',
'source-digest',
'build-config',
'build-trigger',
'runner-environment',
'visibility',
'deployment-environment',
'token-subject',
];
const demandNames = [
...fieldNames,
'signer-san',
'signer-san-pattern',
'signer-issuer',
'predicate-type',
'builder-id',
'build-type',
];
function policyOf(values) {
const words = wordsOf(values);
const entries = values.require === undefined ? [] : requireEntries(values.require);
const signs = signsSomething(values, words) || entries.length > 0;
const places = placesOf(values, signs);
if (!signs) {
refuseNothing(values, places);
return { wanted: [], places: [] };
}
const demands = entries.length === 0
? [wantedOf('provenance', words, values)]
: entries.map(entry => wantedOf(entry.name, { ...words, ...entry.words }, values));
const records = (values.predecessors ?? []).map(environment => recordOf(environment, words, values));
return { wanted: [...demands, ...records], places };
}
function wordsOf(values) {
const list = values['predicate-type']?.join('\n');
return Object.fromEntries(demandNames.map(name => [name, name === 'predicate-type' ? list : textOf(values[name])]));
}
function textOf(value) {
return typeof value === 'string' ? value : undefined;
}
function signsSomething(values, words) {
const given = [values['public-key'], values['trust-store'], values['certificate-extensions']];
const identity = demandNames.filter(name => name !== 'predicate-type').map(name => words[name]);
return [...given, ...identity].some(each => each !== undefined);
}
function requireEntries(given) {
if (!Array.isArray(given) || given.length === 0)
throw unusable('require is no list of demands');
return given.map((each, at) => {
if (typeof each !== 'object' || each === null)
throw unusable(`demand ${at + 1} of require has no fields`);
const { name = `demand ${at + 1}`, ...rest } = { ...each }; 
const words = {};
for (const [field, value] of Object.entries(rest)) {
if (!demandNames.some(known => known === field))
throw unusable(`require knows no ${field}`);
if (typeof value !== 'string' && typeof value !== 'number')
throw unusable(`${field} of require is no text`);
words[field] = String(value);
}
if (typeof name !== 'string' || name === '')
throw unusable(`demand ${at + 1} of require has no name`);
return { name, words };
});
}
function wantedOf(name, words, values) {
const signer = signerOf(words, values);
return {
name,
signer,
claim: claimOf(words, values, signer),
...timesOf(values['max-age'], values['not-before']),
};
}
function timesOf(maximum, notBefore) {
return {
...(maximum && { maximumAgeMilliseconds: maximum.milliseconds }),
...(notBefore !== undefined && { notBefore }),
};
}
function signerOf(words, values) {
if (values['public-key'] !== undefined)
return { kind: 'key' };
if (values['trust-store'] !== undefined)
return { kind: 'notary' };
const [san, sanPattern, issuer] = [
words['signer-san'],
words['signer-san-pattern'],
words['signer-issuer'],
];
const extensions = values['certificate-extensions'];
return {
kind: 'identity',
fields: fieldsIn(words),
...(san !== undefined && { san }),
...(sanPattern !== undefined && { sanPattern }),
...(issuer !== undefined && { issuer }),
...(extensions && { extensions }),
};
}
function fieldsIn(words) {
return Object.fromEntries(fieldNames.flatMap(name => {
const value = words[name];
return value === undefined ? [] : [[name, value]];
}));
}
function claimOf(words, values, signer) {
const rules = rulesOf(words, values);
const types = words['predicate-type']?.split('\n');
if (types?.includes('any') === true) {
if (types.length > 1)
throw unusable('predicate-type names any beside other types');
return rules.length === 0 ? { kind: 'either' } : { kind: 'statement', predicateTypes: [], rules };
}
if (types !== undefined)
return { kind: 'statement', predicateTypes: types, rules };
if (signer.kind === 'identity' || rules.length > 0)
return { kind: 'statement', predicateTypes: [provenanceType], rules };
return signer.kind === 'notary' ? { kind: 'signature' } : { kind: 'either' };
}
function rulesOf(words, values) {
const [builder, type] = [words['builder-id'], words['build-type']];
const parameters = values['external-parameters'];
const others = values['other-parameters'];
return [
...(builder === undefined ? [] : [{ kind: 'builder-id', expected: builder }]),
...(type === undefined ? [] : [{ kind: 'build-type', expected: type }]),
...(parameters === undefined && others === 'allowed'
? []
: [{ kind: 'external-parameters', expected: parameters ?? {}, others }]),
];
}
function recordName(environment) {
return `record of ${environment}`;
}
function recordOf(environment, words, values) {
const age = timesOf(values['record-max-age'], undefined);
const name = recordName(environment);
const signer = signerOf(words, values);
if (signer.kind === 'notary')
throw unusable('signatures of the Notary Project make no statements, so that no record can be one');
if (signer.kind === 'key') {
const rules = [{ kind: 'property', expected: (0,details .V)(environment) }];
return { name, signer, claim: { kind: 'statement', predicateTypes: [resultType], rules }, ...age };
}
const { 'signer-ref': _, 'signer-digest': __, 'source-digest': ___, ...kept } = signer.fields;
const workflow = values['record-workflow'];
const fields = {
...kept,
...(workflow !== undefined && { 'signer-workflow': workflow }),
'deployment-environment': environment,
};
const { san, sanPattern, ...rest } = signer;
const own = workflow === undefined
? { ...(san !== undefined && { san }), ...(sanPattern !== undefined && { sanPattern }) }
: {};
return {
name,
signer: { ...rest, ...own, fields },
claim: {
kind: 'statement',
predicateTypes: [summaryType, resultType],
rules: [{ kind: 'stay', expected: (0,details .V)(environment) }],
},
...age,
};
}
function refuseNothing(values, places) {
const named = values.evidence !== undefined && places.length > 0;
if (named || values.bundle !== undefined || values['predicate-type'] !== undefined) {
throw unusable('it names no signer: give signer-workflow, signer-san, public-key or trust-store');
}
const isListed = values.checksums !== undefined || values['expected-digest'] !== undefined;
if (isListed || (values.predecessors !== undefined && values.ledger !== undefined))
return;
throw unusable('it asks for nothing: give a signer and evidence, or at least checksums or expected-digest');
}
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/judgement.js
const levels = (  null && (['none', 'bytes', 'bytes-and-record', 'signed', 'signed-and-promoted']));
function judge({ values, gathered, verification, others }) {
const verdicts = verification?.verdicts ?? [];
const checks = [
...gathered.checks,
...expectedChecks(values, gathered),
...verdicts.flatMap(verdict => verdict.checks.map(withFix)),
...orderChecks(values.predecessors ?? [], verdicts),
...others,
];
const proofs = verdicts.flatMap(({ proof }) => (proof === undefined ? [] : [proof]));
const isProven = verification === undefined || verification.proven;
const verified = isProven && checks.length > 0 && checks.every(({ fine }) => fine);
if (verified)
return { verified, reason: '', level: levelOf(values, verification), checks, proofs };
const absent = verdicts.some(({ kind }) => kind === 'no-evidence');
const isRefused = verdicts.some(({ kind }) => kind === 'refused') ||
[...gathered.checks, ...others].some(({ fine }) => !fine) ||
!absent;
return {
verified,
reason: isRefused ? 'ARTIFACT_REFUSED' : 'ARTIFACT_NO_EVIDENCE',
level: 'none',
checks,
proofs,
};
}
function levelOf({ predecessors }, verification) {
if (verification === undefined)
return predecessors === undefined ? 'bytes' : 'bytes-and-record';
return predecessors === undefined ? 'signed' : 'signed-and-promoted';
}
const raises = {
none: 'Make the rows above hold first.',
bytes: 'These bytes are the listed ones. Who listed them, nobody has signed: attest the build (actions/attest, or notation with a key of Key Vault), and name signer-workflow or a key.',
'bytes-and-record': 'These bytes are the listed ones, and the ledger says where they were. Nobody has signed either: attest the build, and let every environment sign its record.',
signed: 'The named signer vouches for these bytes. Where they ran before is not asked: name predecessors, once the environments before sign records.',
'signed-and-promoted': 'The named signer vouches for these bytes, and every environment before for their stay there.',
};
function expectedChecks(values, { subjects, image }) {
const expected = values['expected-digest'];
if (expected === undefined || image !== undefined)
return [];
const base = { requirement: 'bytes', name: 'expected-digest' };
const used = new Set();
const rows = subjects.map((subject) => {
const own = subject.digests.map(artifact_digest .MO);
const mine = [...expected.entries()].filter(([, { name }]) => name === undefined || name === subject.name);
const hits = mine.filter(([, { digest }]) => own.includes(digest));
for (const [at] of hits)
used.add(at);
const named = mine.filter(([, { name }]) => name !== undefined);
const fine = named.length > 0 ? named.every(each => hits.includes(each)) : hits.length > 0;
const row = {
...base,
subject: subject.name,
expected: shown(mine.map(([, { digest }]) => digest)),
got: own.join(', '),
looked: 'checked',
};
return fine
? { ...row, fine }
: { ...row, fine, fix: 'these are other bytes: take the artifact from the build again' };
});
const missing = expected.flatMap(({ digest, name }, at) => used.has(at) || rows.length === 1
? []
: [
{
...base,
subject: name ?? digest,
expected: digest,
got: 'no artifact has it',
looked: 'checked',
fine: false,
fix: 'name the file in artifact-path',
},
]);
return [...rows, ...missing];
}
function shown(digests) {
if (digests.length === 0)
return 'a digest for this artifact';
return digests.length > 3 ? `one of ${digests.length} digests` : digests.join(' or ');
}
function orderChecks(predecessors, verdicts) {
return predecessors.slice(1).flatMap((environment, at) => {
const before = predecessors[at] ?? '';
return verdicts
.filter(({ requirement, proof }) => requirement === recordName(environment) && proof !== undefined)
.map(({ subject, proof }) => {
const earlier = verdicts.find(each => each.requirement === recordName(before) && each.subject === subject);
const [mine, theirs] = [firstTime(proof), firstTime(earlier?.proof)];
const fine = mine !== undefined && theirs !== undefined && theirs <= mine;
const row = {
subject,
requirement: recordName(environment),
name: 'order',
expected: `after ${before}`,
looked: 'checked',
};
const got = mine === undefined || theirs === undefined
? 'nobody vouches for the times'
: new Date(mine).toISOString();
return fine ? { ...row, got, fine } : { ...row, got, fine, fix: `promote through ${before} first` };
});
});
}
function firstTime(proof) {
return proof === undefined || proof.times.length === 0 ? undefined : Math.min(...proof.times);
}
const good = ['promoted'];
const bad = ['rolled-back', 'revoked', 'stranded'];
function ledgerChecks(environment, entries, { subjects }) {
return subjects.map(subject => {
const own = subject.digests.map(artifact_digest .MO);
const last = entries.findLast(({ kind, body }) => [...good, ...bad].includes(kind) &&
typeof body['digest'] === 'string' &&
own.includes(body['digest']));
const row = {
subject: subject.name,
requirement: recordName(environment),
name: 'ledger',
expected: 'promoted',
looked: 'checked',
};
if (last === undefined) {
return {
...row,
got: 'no entry about these bytes',
fine: false,
fix: `promote them into ${environment} first`,
};
}
const got = `${last.kind}, entry ${last.number} of ${last.at} by ${last.by}`;
return good.includes(last.kind)
? { ...row, got, fine: true }
: { ...row, got, fine: false, fix: `find out why ${environment} went back` };
});
}
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/report.js
function headlineOf({ judgement, gathered, isWarning }) {
const { verified, checks, level } = judgement;
const count = gathered.subjects.length;
const what = count === 1 ? (gathered.subjects[0]?.name ?? 'the artifact') : `${count} artifacts`;
if (verified)
return `${what} verified: ${words[level]}`;
const wrong = checks.filter(({ fine }) => !fine);
const [first] = wrong;
const why = first === undefined
? 'nothing was checked'
: `${first.name}: expected ${first.expected}, got ${first.got}`;
const others = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
return `${isWarning ? 'UNVERIFIED, and let through by on-failure: warn' : 'not verified'}: ${what}: ${why}${others}`;
}
const words = {
none: 'nothing',
bytes: 'the bytes are those that are listed; nobody signed the list',
'bytes-and-record': 'the bytes, and the ledger’s record of the environments before',
signed: 'signed by whom the policy names',
'signed-and-promoted': 'signed, and recorded by every environment before',
};
const mostRows = 400;
function documentOf(told) {
const { judgement, searched, remarks, unreadable } = told;
const { level, verified } = judgement;
const sorted = sortedChecks(judgement);
const hidden = sorted.length - mostRows;
const notes = [
...searched.looked.map(({ place, got }) => `Looked at ${place}: ${got}.`),
...unreadable.slice(0, 20).map(({ source, why }) => `Could not read ${source}: ${why}.`),
...remarks.map(remark => `Trust: ${remark}.`),
...(hidden > 0 ? [`${hidden} more rows are not shown; the output checks-file has them all.`] : []),
`Level: ${level}. ${raises[level]}`,
];
const blocks = [
{ kind: 'heading', text: verified ? 'Verified' : 'Not verified' },
{ kind: 'paragraph', text: headlineOf(told) },
{
kind: 'table',
columns: ['', 'Subject', 'Demand', 'Check', 'Expected', 'Got', 'Where', 'What to do'],
rows: sorted.slice(0, mostRows).map(rowOf),
},
{ kind: 'list', entries: notes },
];
return blocks;
}
function sortedChecks({ checks }) {
return [...checks.filter(({ fine }) => !fine), ...checks.filter(({ fine }) => fine)];
}
function rowOf(check) {
const mark = check.fine ? 'ok' : check.looked === 'checked' ? 'NO' : 'UNKNOWN';
const { subject, requirement, name, expected, got, evidence, fix } = check;
return [mark, cut(subject), requirement, name, cut(expected), cut(got), evidence ?? '', fix ?? ''];
}
function cut(text) {
return text.replace(/\b(sha(?:256|384|512):[0-9a-f]{12})[0-9a-f]{28,}/g, '$1…');
}
function findingsOf({ judgement }) {
return sortedChecks(judgement)
.slice(0, mostRows)
.map(({ subject, requirement, evidence, ...finding }) => ({
...finding,
name: `${subject}: ${requirement}: ${finding.name}`,
}));
}
function outputsOf(told, kept) {
const { judgement, gathered, running } = told;
const { proofs, verified, reason, level } = judgement;
const [first] = gathered.subjects;
const [proof] = proofs;
const digest = gathered.image?.digest ?? (first?.digests[0] && (0,artifact_digest .MO)(first.digests[0])) ?? '';
const failed = judgement.checks.filter(({ fine }) => !fine);
return {
verified: String(verified),
reason,
level,
digest: gathered.subjects.length === 1 || gathered.image !== undefined ? digest : '',
reference: gathered.image?.reference ?? '',
'media-type': gathered.image?.mediaType ?? '',
signer: proof === undefined ? '' : JSON.stringify(report_signerOf(proof.signer)),
'predicate-type': proof?.predicateType ?? '',
predicate: proof?.predicate === undefined ? '' : bounded(JSON.stringify(proof.predicate)),
trust: proof?.trust === undefined ? '' : JSON.stringify(proof.trust),
'failed-checks': bounded(JSON.stringify(failed.slice(0, 50))),
running,
'evidence-file': kept.evidence ?? '',
'digests-file': kept.digests ?? '',
'checks-file': kept.checks ?? '',
};
}
function bounded(text) {
return text.length <= 262_144 ? text : '';
}
function report_signerOf(signer) {
return { ...signer };
}
function evidenceLines(proofs) {
const lines = proofs.map(({ bytes }) => {
const text = new TextDecoder().decode(bytes);
return isJsonText(text) ? JSON.stringify(JSON.parse(text)) : undefined;
});
return [...new Set(lines.filter(line => line !== undefined))].map(line => `${line}\n`).join('');
}
function isJsonText(text) {
try {
JSON.parse(text);
return true;
}
catch {
return false;
}
}
function digestLines({ subjects }) {
return subjects.flatMap(({ name, digests }) => digests.map(({ hex }) => line(hex, name))).join('');
}
function line(hex, name) {
if (!/[\\\n\r]/.test(name))
return `${hex}  ${name}\n`;
const escaped = name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
return `\\${hex}  ${escaped}\n`;
}
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact/running.js
function runningIn(live, candidate, gathered) {
const arm = candidate === undefined || candidate === 'idle'
? live.arms.find(({ isDefault }) => isDefault)
: armCalled(live, candidate);
if (arm === undefined)
return { arm: candidate ?? 'default', answer: 'unknowable', got: 'there is no such arm' };
if (arm.contradiction)
return { arm: arm.name, answer: 'unknowable', got: 'two digests that differ' };
if (arm.digest === undefined)
return { arm: arm.name, answer: 'unknowable', got: whyUnknown(arm) };
const known = [
...gathered.subjects.flatMap(({ digests }) => digests.map(artifact_digest .MO)),
gathered.image?.digest,
];
return { arm: arm.name, answer: known.includes(arm.digest) ? 'same' : 'different', got: arm.digest };
}
function armCalled({ arms }, name) {
return arms.find(each => each.name.toLowerCase() === name.toLowerCase());
}
function whyUnknown({ builds, unknown }) {
const texts = builds.map(({ text }) => text);
if (texts.length > 0)
return `${texts.join(', ')}: a tag or an address, which names no bytes`;
return unknown[0] ?? 'nothing that names a build';
}
function runningCheck({ arm, answer, got }, isDemand, gathered) {
const [first] = gathered.subjects;
const expected = gathered.image?.digest ?? (first?.digests[0] ? (0,artifact_digest .MO)(first.digests[0]) : 'a digest');
const row = {
subject: first?.name ?? '',
requirement: 'what runs',
name: arm,
expected,
got: `${answer}: ${got}`,
};
if (answer === 'same')
return { ...row, looked: 'checked', fine: true };
if (!isDemand)
return { ...row, looked: 'checked', fine: true, expected: 'told, not demanded' };
const fix = 'place the verified artifact there, by digest';
return answer === 'different'
? { ...row, looked: 'checked', fine: false, fix }
: { ...row, looked: 'could-not-look', fine: false, fix };
}
;// CONCATENATED MODULE: ./lib/shared/steps/verify-artifact.js
const outputs = {
verified: '`true` only when every check of every subject held.',
reason: 'Why it was not verified: `ARTIFACT_REFUSED`, `ARTIFACT_NO_EVIDENCE`, or the code of the fault that `on-failure: warn` let pass; empty when it was.',
level: 'What was proven: `bytes`, `bytes-and-record`, `signed`, `signed-and-promoted`, or `none`.',
digest: 'The digest of the artifact when there is one, `sha256:…`; of an image, the one that was named.',
reference: 'The image by its digest, as the next step should use it.',
'media-type': 'The media type of the image.',
signer: 'Who signed, as JSON.',
'predicate-type': 'The type of the claim that was used.',
predicate: 'That claim, as JSON.',
trust: 'Which trusted root decided, with its SHA-256, as JSON.',
'failed-checks': 'The rows of the table that did not hold, as JSON.',
running: 'What the target runs now: `same`, `different` or `unknowable`; empty when not asked.',
'evidence-file': 'The bundles that were used, as JSON Lines, for the next environment.',
'digests-file': 'Every digest, in the form of sha256sum.',
'checks-file': 'Every row of the table, as JSON.',
};
const verifyArtifact = (0,step .o)()({
name: 'verify-artifact',
title: 'Verify artifact',
summary: 'Prove that these bytes are the ones that were built by whom you trust, and passed the environments before.',
about: [
'Takes files, images or digests, finds the evidence about them (bundles of Sigstore, attestations on GitHub, referrers in a registry, signatures of the Notary Project), and checks it against your policy: whose signature, over which claim, by when. It compares checksum files and expected digests, asks for the records of the environments before, and shows every check of every artifact in one table.',
'Nothing found is a failure: no match, no evidence, an unreadable bundle and a network error never pass. It works without a network when bundle and trusted root are at hand, and it changes nothing.',
],
inputs: verifyInputs,
rules: verifyRules,
outputs,
needs: ['artifact', 'running', 'ledger'],
examples: [
{
title: 'Is this package the one that our release workflow built?',
values: {
'artifact-path': 'app.zip',
'github-repository': 'octo/app',
'signer-workflow': 'octo/app/.github/workflows/release.yml',
'source-ref': 'refs/heads/main',
},
},
{
title: 'Was this image built by us, and did it pass staging?',
values: {
image: `registry.example.com/octo/app@sha256:${'0'.repeat(64)}`,
'signer-workflow': 'octo/app/.github/workflows/release.yml',
predecessors: 'staging',
},
},
{
title: 'Nothing is signed yet: are these at least the bytes that the build listed?',
values: { 'artifact-path': 'dist', checksums: 'dist/SHA256SUMS', 'checksums-mode': 'exact' },
},
],
async look(ports, values) {
try {
return await lookAt(ports, values);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
const mayPass = fault.class === 'refused' || (fault.class === 'world' && fault.code !== 'CANCELLED');
if (values['on-failure'] === 'fail' || !mayPass)
throw fault;
const row = {
subject: 'the artifact',
requirement: 'look',
name: fault.code,
expected: 'an answer',
got: fault.message,
fix: fault.hint,
looked: 'could-not-look',
fine: false,
};
const judgement = {
verified: false,
reason: 'ARTIFACT_REFUSED',
level: 'none',
checks: [row],
proofs: [],
};
const told = { ...nothing, judgement, isWarning: true };
const none = { evidence: undefined, digests: undefined, checks: undefined };
return sightOf(told, { ...outputsOf(told, none), reason: fault.code });
}
},
});
const nothing = {
gathered: { subjects: [], checks: [], candidates: [] },
searched: { candidates: [], looked: [] },
remarks: [],
unreadable: [],
running: '',
};
async function lookAt(ports, values) {
const desk = ports.artifact;
const { wanted, places } = policyOf(values);
const gathered = await desk.gather(values);
const searched = await desk.search(places, values, gathered);
const isSigned = wanted.length > 0;
const trusted = isSigned ? await desk.requirements(wanted, values) : { requirements: [], remarks: [] };
const verification = isSigned
? await desk.verify({
subjects: gathered.subjects,
candidates: searched.candidates,
requirements: trusted.requirements,
now: desk.now(),
})
: undefined;
const recorded = isSigned ? [] : await ledgerRows(ports, values, gathered);
const running = await whatRuns(ports, values, gathered);
const judgement = judge({ values, gathered, verification, others: [...recorded, ...running.checks] });
const told = {
judgement,
gathered,
searched,
remarks: trusted.remarks,
unreadable: verification?.unreadable ?? [],
isWarning: values['on-failure'] === 'warn',
running: running.answer,
};
return sightOf(told, outputsOf(told, await keepAll(desk, told, values)));
}
function sightOf(told, given) {
const passes = told.judgement.verified || told.isWarning;
return {
outcome: passes ? 'passed' : 'refused',
...(!passes && {
code: told.judgement.reason === 'ARTIFACT_NO_EVIDENCE' ? told.judgement.reason : 'ARTIFACT_REFUSED',
}),
headline: headlineOf(told),
findings: findingsOf(told),
outputs: given,
document: documentOf(told),
};
}
async function ledgerRows({ ledger }, values, gathered) {
const rows = [];
for (const environment of values.predecessors ?? []) {
const service = values.service ?? '';
const entries = ledger === undefined || service === '' ? [] : await ledger.read({ service, environment });
rows.push(...ledgerChecks(environment, entries, gathered));
}
return rows;
}
async function whatRuns({ running }, values, gathered) {
const mode = values['compare-running'];
if (mode === 'off')
return { checks: [], answer: '' };
if (running === undefined) {
const row = {
subject: '',
requirement: 'what runs',
name: 'target',
expected: 'a target',
got: 'none was named',
fix: 'set target and its coordinates',
looked: 'could-not-look',
fine: false,
};
return { checks: [row], answer: 'unknowable' };
}
const seen = runningIn(await running.read(), values.candidate, gathered);
return { checks: [runningCheck(seen, mode === 'must-be-same', gathered)], answer: seen.answer };
}
async function keepAll(desk, { judgement, gathered }, values) {
const lines = evidenceLines(judgement.proofs);
return {
evidence: lines === '' ? undefined : await desk.keep('evidence.jsonl', () => lines, values['evidence-file']),
digests: await desk.keep('digests.txt', () => digestLines(gathered)),
checks: await desk.keep('checks.json', () => JSON.stringify(judgement.checks)),
};
}
}),
13411:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mn: () => (  lines),
aI: () => (  digestLines),
q7: () => (  algorithmList),
uR: () => (  instant),
zW: () => (  documentOrPaths)
});
var _artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46971);
const controlCharacter = /\p{Cc}/u;
function lines(expected) {
const parse = (given) => {
const entries = given
.split('\n')
.map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: 'a line holds a control character' };
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
function documentOrPaths(expected) {
const parse = (given) => {
const value = given.trim();
return value === '' || value.includes('\0') ? { expected } : { value };
};
return { name: 'list', expected, parse };
}
const known = ['sha256', 'sha384', 'sha512'];
function algorithmList() {
const expected = `one or several of ${known.join(', ')}`;
const parse = (given) => {
const names = given
.split(/[,\n]/)
.map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)
.filter(name => name !== '');
const found = known.filter(each => names.includes(each));
return names.length > 0 && found.length === names.length ? { value: found } : { expected };
};
return { name: 'list', expected, parse };
}
const opaque = /^(?!(?:sha|md)\d)[A-Za-z][A-Za-z0-9_]{1,40}:[A-Za-z0-9._+/=-]{1,256}$/;
function digestLines(names) {
const expected = 'lines of algorithm:hex, each with a name behind it if there are several artifacts';
const parse = (given) => {
const found = [];
for (const line of given.split('\n').map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)) {
if (line === '')
continue;
const [digest = '', ...rest] = line.split(/[ \t]+/);
const isOpaque = names === 'any-name' && opaque.test(digest);
const read = isOpaque ? { text: digest } : (0,_artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digest, ['sha1', 'md5']);
if ('why' in read)
return { expected, note: `${JSON.stringify(digest.slice(0, 80))}: ${read.why}` };
const name = rest.join(' ');
const text = 'text' in read ? read.text : `${read.digest.algorithm}:${read.digest.hex}`;
found.push({ digest: text, ...(name !== '' && { name }) });
}
return found.length === 0 ? { expected } : { value: found };
};
return { name: 'list', expected, parse };
}
function instant() {
const expected = 'a time such as 2026-11-20T13:00:00Z';
const parse = (given) => {
const value = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)(given);
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
? Date.parse(value)
: Number.NaN;
return Number.isNaN(time) ? { expected } : { value: time };
};
return { name: 'text', expected, parse };
}
})
};
