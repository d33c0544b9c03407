import { shared as shared15 } from './shared-15.js';
export const id = 936;
export const ids = [936,3848,1330,33];
export const modules = {
41330:
(shared15[41330]),
90936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makeArtifactDesk: () => (  makeArtifactDesk)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var artifact_digest = __webpack_require__(41330);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/wiring/artifact/gathering.js
async function gather(wiring, values) {
const { candidates, paths } = await bundles(values);
const given = { wiring, values, candidates, beside: paths };
if (values.image !== undefined)
return gathering_images(given, values.image);
if (values.digest !== undefined)
return byDigest(given, values.digest);
if (values['artifacts-list'] !== undefined)
return declared(given, values['artifacts-list']);
return files(given);
}
async function bundles({ bundle }) {
if (bundle === undefined)
return { candidates: [], paths: [] };
const { bundleFiles } = await Promise.all( [__webpack_require__.e(1001), __webpack_require__.e(9296)]).then(__webpack_require__.bind(__webpack_require__, 99296));
return bundleFiles(bundle);
}
async function files({ values, candidates, beside }) {
const { fileSubjects } = await Promise.all( [__webpack_require__.e(1001), __webpack_require__.e(5506)]).then(__webpack_require__.bind(__webpack_require__, 35506));
const wanted = expectedOf(values).map(({ algorithm }) => algorithm);
const { subjects, checks } = await fileSubjects({
lines: values['artifact-path'] ?? [],
root: values['artifact-root'],
kind: values['artifact-kind'],
algorithms: [...new Set([...values['digest-algorithms'], ...wanted])],
checksums: values.checksums ?? [],
mode: values['checksums-mode'],
allowed: allowedWeak(values),
beside,
});
return { subjects, checks, candidates };
}
function expectedOf(values) {
return (values['expected-digest'] ?? []).flatMap(({ digest }) => digestsIn(digest, values));
}
function digestsIn(text, values) {
const read = (0,artifact_digest .m)(text, allowedWeak(values));
if ('digest' in read)
return [read.digest];
throw new fault .v('INPUT_INVALID', `the digest ${text.slice(0, 80)} cannot be used: ${read.why}`, {
hint: 'give SHA-256; to accept a broken algorithm all the same, name it in weak-digests',
});
}
function namedIn(text, values) {
const at = text.indexOf(':');
const algorithm = text.slice(0, at);
return (0,artifact_digest .Kx)(algorithm) ? digestsIn(text, values) : [{ algorithm, hex: text.slice(at + 1) }];
}
function allowedWeak(values) {
const named = values['weak-digests'] ?? [];
const strange = named.find(each => !(0,artifact_digest .FI)(each));
if (strange === undefined)
return named.filter(artifact_digest .FI);
throw new fault .v('INPUT_INVALID', `weak-digests knows no ${strange}`, { hint: 'write sha1 or md5' });
}
async function byDigest({ values, candidates }, given) {
const subjects = given.map(({ digest, name }) => ({ name: name ?? digest, digests: namedIn(digest, values) }));
const checks = [];
const { readList } = await Promise.all( [__webpack_require__.e(1001), __webpack_require__.e(5506)]).then(__webpack_require__.bind(__webpack_require__, 35506));
for (const path of values.checksums ?? []) {
const { entries } = readList(path, '.', allowedWeak(values));
const listed = new Set(entries.map(({ digest }) => (0,artifact_digest .MO)(digest)));
checks.push(...subjects.map(subject => listedCheck(subject, path, listed)));
}
return { subjects, checks, candidates };
}
function listedCheck({ name, digests }, path, listed) {
const fine = digests.some(digest => listed.has((0,artifact_digest .MO)(digest)));
const row = {
subject: name,
requirement: 'checksums',
name: 'checksum',
evidence: path,
expected: 'a line with this digest',
};
return fine
? { ...row, got: 'there is one', looked: 'checked', fine }
: {
...row,
got: 'there is none',
looked: 'checked',
fine,
fix: 'take the artifact from the build again',
};
}
async function declared({ wiring, values, candidates }, given) {
const variable = wiring.environment['GITHUB_ARTIFACTS_LIST'];
const path = given === 'env' ? variable : given;
if (path === undefined) {
throw new fault .v('CHECKSUMS_UNUSABLE', 'GITHUB_ARTIFACTS_LIST is not set here', {
hint: 'give the path of a list; the variable exists on GitHub runners from 2026 on',
});
}
const { readArtifactsList } = await __webpack_require__.e(  6344).then(__webpack_require__.bind(__webpack_require__, 86344));
const list = readArtifactsList(await textAt(path));
if ('why' in list)
throw new fault .v('CHECKSUMS_UNUSABLE', `${path} cannot be used: ${list.why}`, { facts: { list: path } });
const subjects = list.entries.map(({ name, digest }) => ({ name, digests: [digest] }));
const files = list.entries.filter(({ kind }) => kind === 'file');
return { subjects, checks: await onDisk(files, values), candidates };
}
async function onDisk(entries, values) {
const { createDigester } = await __webpack_require__.e(  2804).then(__webpack_require__.bind(__webpack_require__, 62804));
const digest = createDigester(['sha256']);
const { existsSync } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
const checks = [];
for (const { name, digest: expected } of entries) {
const path = `${values['artifact-root'] ?? '.'}/${name}`;
if (!existsSync(path))
continue;
const { digests } = await digest(path);
const got = digests.map(artifact_digest .MO).join();
const row = {
subject: name,
requirement: 'artifacts-list',
name: 'bytes',
expected: (0,artifact_digest .MO)(expected),
got,
};
const fine = got === (0,artifact_digest .MO)(expected);
checks.push(fine
? { ...row, looked: 'checked', fine }
: { ...row, looked: 'checked', fine, fix: 'something changed the file after it was declared' });
}
return checks;
}
async function textAt(path) {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (cause) {
throw new fault .v('CHECKSUMS_UNUSABLE', `${path} cannot be read`, { facts: { list: path }, cause });
}
}
async function gathering_images({ wiring, values, candidates }, texts) {
const [{ resolveImage }, { openImage }] = await Promise.all([
__webpack_require__.e(  5131).then(__webpack_require__.bind(__webpack_require__, 65131)),
Promise.all( [__webpack_require__.e(4727), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 31061)),
]);
const expected = expectedOf(values);
const resolved = [];
for (const text of texts) {
const { reference, reader } = await openImage(wiring, values, text);
const index = values['image-index'];
resolved.push(await resolveImage({
text,
reference,
reader,
expected,
tagPolicy: values['image-tag-policy'],
subject: values['image-subject'],
...(index !== undefined && { index }),
}));
}
const [first] = resolved;
const image = first && {
reference: first.reference,
digest: (0,artifact_digest .MO)(first.digest),
mediaType: first.mediaType,
};
return {
subjects: resolved.flatMap(each => each.subjects),
checks: resolved.flatMap(each => each.checks),
candidates,
...(image && resolved.length === 1 && { image }),
};
}
var network = __webpack_require__(40033);
;// CONCATENATED MODULE: ./lib/shared/wiring/artifact/search.js
async function search(wiring, asked) {
const candidates = [];
const looked = [];
for (const place of new Set(asked.places)) {
const found = await searchers[place](wiring, asked);
candidates.push(...found.candidates);
looked.push(...found.looked);
}
return { candidates, looked };
}
const searchers = {
bundle: (_, { gathered }) => {
const got = `${gathered.candidates.length} documents`;
return Promise.resolve({ candidates: gathered.candidates, looked: [{ place: 'the input bundle', got }] });
},
oci: inRegistries,
github: onGitHub,
};
async function inRegistries(wiring, { values, gathered }) {
const [{ findReferrers }, { openImage }] = await Promise.all([
__webpack_require__.e(  5032).then(__webpack_require__.bind(__webpack_require__, 55032)),
Promise.all( [__webpack_require__.e(4727), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 31061)),
]);
const places = fallbacks(values['oci-fallback']);
const candidates = [];
const looked = [];
for (const { name, digests } of gathered.subjects) {
const { reader } = await openImage(wiring, values, name);
for (const digest of digests.filter(isDigest)) {
const found = await findReferrers({ reader, digest, places, most: values['max-attestations'] });
candidates.push(...found.found);
looked.push(...found.looked.map(({ place, got }) => ({ place: `${place} of ${name.split('@')[0]}`, got })));
}
}
return { candidates, looked };
}
const known = ['referrers', 'tag', 'legacy'];
function fallbacks(given) {
const found = known.filter(each => given.includes(each));
if (found.length === given.length)
return found;
throw new fault .v('INPUT_INVALID', `oci-fallback is one or several of ${known.join(', ')}`);
}
async function onGitHub(wiring, { values, gathered }) {
const { findAttestations } = await __webpack_require__.e(  7574).then(__webpack_require__.bind(__webpack_require__, 37574));
const download = await (0,network.openDownload)(wiring, values);
const { 'github-repository': repository, 'github-owner': owner = '' } = values;
const place = repository === undefined
? { kind: 'owner', name: owner }
: { kind: 'repository', name: repository };
const candidates = [];
const looked = [];
for (const { digests } of gathered.subjects) {
const digest = sha256In(digests);
const found = await findAttestations({
download,
api: apiOf(wiring),
token: values['github-token'],
place,
digest,
initiator: values.initiator,
most: values['max-attestations'],
});
candidates.push(...found.found);
looked.push({ place: `GitHub attestations of ${place.name}`, got: found.got });
}
return { candidates, looked };
}
function isDigest(digest) {
return (0,artifact_digest .Kx)(digest.algorithm);
}
function sha256In(digests) {
const found = digests.filter(isDigest).find(({ algorithm }) => algorithm === 'sha256');
if (found !== undefined)
return found;
throw new fault .v('INPUT_INVALID', 'GitHub knows attestations by SHA-256 only', {
hint: 'give digest-algorithms: sha256',
});
}
function apiOf({ environment }) {
const given = environment['GITHUB_API_URL'];
return new URL(given !== undefined && URL.canParse(given) ? given : 'https://api.github.com');
}
;// CONCATENATED MODULE: ./lib/shared/wiring/artifact.js
function makeArtifactDesk(wiring) {
return {
now: () => wiring.clock.now(),
gather: values => gather(wiring, values),
search: (places, values, gathered) => search(wiring, { places, values, gathered }),
requirements: async (wanted, values) => {
const { trusted } = await __webpack_require__.e(  6000).then(__webpack_require__.bind(__webpack_require__, 96000));
return trusted(wiring, wanted, values);
},
verify: async (request) => {
const { createVerifier } = await Promise.all( [__webpack_require__.e(3789), __webpack_require__.e(3053)]).then(__webpack_require__.bind(__webpack_require__, 43789));
return createVerifier().verify(request);
},
keep: (name, text, path) => keep(wiring, { name, text, path }),
};
}
async function keep({ environment }, { name, text, path }) {
const folder = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
const base = environment['GITHUB_ACTION'] ?? environment['SYSTEM_TASKINSTANCEID'] ?? 'step';
const own = folder === undefined
? undefined
: (0,external_node_path_.join)(folder, 'azure-promote', `${base.replace(/[^\w.-]/g, '_')}-${name}`);
const place = path === undefined ? own : (0,external_node_path_.resolve)(path);
if (place === undefined)
return undefined;
await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
await (0,promises_.writeFile)(place, text());
return place;
}
}),
40033:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openDownload: () => (  openDownload),
refuseOffline: () => (  refuseOffline)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76114);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
async function openDownload(wiring, values) {
refuseOffline(values);
const { createDownload } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(7380)]).then(__webpack_require__.bind(__webpack_require__, 47380));
const { clock, environment, host } = wiring;
return createDownload({
clock,
stopwatch: _clock_js__WEBPACK_IMPORTED_MODULE_1__  .dQ,
environment,
signal: host.cancelled,
trace: host.log.debug,
userAgent: `azure-promote/${_version_js__WEBPACK_IMPORTED_MODULE_2__.version}`,
random: Math.random,
});
}
function refuseOffline({ offline }) {
if (!offline)
return;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', 'offline is true, and another input needs the network', {
hint: 'give bundle and trusted-root as files, and leave image, github-repository and trust-refresh out',
});
}
}),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
