export const shared = {
40533:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
loadTrust: () => (  loadTrust)
});
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/instances.js
const publicGoodMirror = 'https://tuf-repo-cdn.sigstore.dev';
async function publicGood(mirror = publicGoodMirror) {
const { default: seeds } = await __webpack_require__.e(  8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
const { 'root.json': metadata, targets } = seeds[publicGoodMirror];
return {
root: Buffer.from(targets['trusted_root.json'], 'base64'),
repository: {
mirror,
target: 'trusted_root.json',
start: { kind: 'metadata', bytes: Buffer.from(metadata, 'base64') },
},
};
}
const gitHub = {
mirror: 'https://tuf-repo.github.com',
target: 'trusted_root.json',
start: {
kind: 'pinned',
version: 9,
sha256: 'eb303461e0109458144b6ebcbfd62aaa6f6d7481e9ca77504b85f17761661462',
},
};
function gitHubTenant(domain) {
return { ...gitHub, target: `${domain}.trusted_root.json` };
}
var trusted_root = __webpack_require__(82347);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/tuf.js
async function tufTarget(repository, transport) {
const mirror = repository.mirror.replace(/\/$/, '');
if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${mirror}/`)) {
throw notRefreshed(mirror, 'a mirror is reached by https only');
}
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-promote-tuf-'));
try {
const get = fetcher(mirror, transport);
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), await startOf(repository.start, mirror, get));
return await download({ ...repository, mirror }, { folder, get });
}
catch (thrown) {
if (thrown instanceof fault .v)
throw thrown;
throw notRefreshed(mirror, thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
finally {
await (0,promises_.rm)(folder, { recursive: true, force: true });
}
}
function fetcher(mirror, transport) {
return async (url, longest) => {
try {
const { text } = await transport.send({ method: 'GET', url: new URL(url), expect: 'text' });
const bytes = Buffer.from(text);
if (bytes.length > longest)
throw notRefreshed(mirror, `${url} is larger than ${longest} bytes`);
return { bytes };
}
catch (thrown) {
const status = thrown instanceof fault .v && thrown.code === 'HTTP_REFUSED' ? thrown.facts['status'] : undefined;
if (typeof status === 'number')
return { status };
throw thrown;
}
};
}
async function startOf(start, mirror, get) {
if (start.kind === 'metadata')
return start.bytes;
const url = `${mirror}/${start.version}.root.json`;
const fetched = await get(url, 512_000);
if (!('bytes' in fetched))
throw notRefreshed(mirror, `${url} was answered with ${fetched.status}`);
const got = (0,external_node_crypto_.createHash)('sha256').update(fetched.bytes).digest('hex');
if (got === start.sha256.toLowerCase())
return fetched.bytes;
throw new fault .v('TRUST_UNUSABLE', `${url} is not the root that was pinned`, {
facts: { mirror, expected: start.sha256, got },
hint: 'find out who changed it; a published version of a root never changes',
});
}
async function download({ mirror, target }, { folder, get }) {
const [{ Updater }, { DownloadHTTPError }] = await Promise.all([
Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(4706)]).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19)),
__webpack_require__.e(  6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19)),
]);
const downloadBytes = async (url, longest) => {
const fetched = await get(url, longest);
if ('bytes' in fetched)
return fetched.bytes;
throw new DownloadHTTPError(`${url} was answered with ${fetched.status}`, fetched.status);
};
const updater = new Updater({
metadataDir: folder,
metadataBaseUrl: mirror,
targetDir: folder,
targetBaseUrl: `${mirror}/targets`,
fetcher: {
downloadBytes,
downloadFile: async (url, longest, use) => {
const file = (0,external_node_path_.join)(folder, 'download');
await (0,promises_.writeFile)(file, await downloadBytes(url, longest));
return use(file);
},
},
});
const info = await updater.getTargetInfo(target);
if (info === undefined)
throw notRefreshed(mirror, `it has no target ${target}`);
return (0,promises_.readFile)(await updater.downloadTarget(info));
}
function notRefreshed(mirror, why, cause) {
return new fault .v('TRUST_NOT_REFRESHED', `the trusted root could not be fetched from ${mirror}: ${why}`, {
facts: { mirror },
...(cause === undefined ? {} : { cause }),
});
}
;// CONCATENATED MODULE: ./lib/shared/artifact/trust/load.js
async function loadTrust(choices, transport) {
const roots = [];
const remarks = [];
for (const choice of choices) {
const loaded = await load(choice, transport);
roots.push(...loaded.roots);
remarks.push(...loaded.remarks);
}
if (roots.length > 0)
return { roots, remarks };
throw new fault .v('TRUST_UNUSABLE', `there is no trusted root to verify with${remarks.map(each => `; ${each}`).join('')}`);
}
async function load(choice, transport) {
switch (choice.kind) {
case 'file': {
const { bytes, name, sha256, demands } = choice;
const pin = sha256 === undefined ? {} : { pinnedSha256: sha256 };
return {
roots: (0,trusted_root .V)({ bytes, origin: name, ...pin, ...(demands && { demands }) }),
remarks: [],
};
}
case 'public-good':
return loadPublicGood(choice, transport);
case 'github':
return loadGitHub(choice, transport);
default:
return choice;
}
}
async function loadPublicGood({ refresh, mirror }, transport) {
const shipped = await publicGood(mirror);
const own = () => (0,trusted_root .V)({ bytes: shipped.root, origin: 'public-good root as shipped' });
if (refresh === 'off')
return { roots: own(), remarks: [] };
try {
return { roots: await refreshed(shipped.repository, transport), remarks: [] };
}
catch (thrown) {
if (refresh === 'required' || !isPassing(thrown))
throw thrown;
return { roots: own(), remarks: [`the public-good root as shipped was used: ${thrown.message}`] };
}
}
async function loadGitHub({ refresh, repository = gitHub }, transport) {
if (refresh === 'off') {
return {
roots: [],
remarks: [`GitHub's root is not shipped: allow trust-refresh, or give it as a file`],
};
}
try {
return { roots: await refreshed(repository, transport), remarks: [] };
}
catch (thrown) {
if (refresh === 'required' || !isPassing(thrown))
throw thrown;
return { roots: [], remarks: [`GitHub's root could not be fetched: ${thrown.message}`] };
}
}
async function refreshed(repository, transport) {
const bytes = await tufTarget(repository, await transport());
return (0,trusted_root .V)({ bytes, origin: `TUF root of ${repository.mirror}` });
}
function isPassing(thrown) {
return thrown instanceof fault .v && thrown.class === 'world' && thrown.code !== 'CANCELLED';
}
}
};
