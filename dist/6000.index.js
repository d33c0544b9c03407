export const id = 6000;
export const ids = [6000];
export const modules = {
96000:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
trusted: () => (  trusted)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
var _network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40033);
async function trusted(wiring, wanted, values) {
const kinds = new Set(wanted.map(({ signer }) => signer.kind));
const needsRoots = kinds.has('identity') || (kinds.has('key') && values['trusted-root'] !== undefined);
const { roots, remarks } = needsRoots ? await rootsFor(wiring, values) : { roots: [], remarks: [] };
const signers = { roots, keys: kinds.has('key') ? await keysFor(values) : [], values };
const requirements = [];
for (const { signer, ...rest } of wanted)
requirements.push({ ...rest, signer: await signerFor(signer, signers) });
return { requirements, remarks };
}
async function signerFor(signer, { roots, keys, values }) {
switch (signer.kind) {
case 'identity': {
const { identityRules } = await __webpack_require__.e(  1977).then(__webpack_require__.bind(__webpack_require__, 41977));
const { kind, ...wanted } = signer;
return { kind, identity: identityRules(wanted), trust: roots };
}
case 'key':
return { kind: 'key', keys, trust: roots };
case 'notary':
return { kind: 'notary', notary: await notaryTrust(values) };
default:
return signer;
}
}
async function rootsFor(wiring, values) {
const { loadTrust } = await __webpack_require__.e(  2914).then(__webpack_require__.bind(__webpack_require__, 40533));
const transport = async () => {
(0,_network_js__WEBPACK_IMPORTED_MODULE_4__.refuseOffline)(values);
const { openTransport } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(5958)]).then(__webpack_require__.bind(__webpack_require__, 94489));
return openTransport(wiring);
};
const path = values['trusted-root'];
if (path !== undefined) {
const sha256 = values['trusted-root-sha256'];
const file = {
kind: 'file',
bytes: bytesAt(path),
name: path,
...(sha256 !== undefined && { sha256 }),
};
return loadTrust([file], transport);
}
const refresh = values['trust-refresh'];
return loadTrust(instancesIn(values).map(kind => ({ kind, refresh })), transport);
}
function instancesIn(values) {
return values['trust-instances'].map(name => {
if (name === 'public-good' || name === 'github')
return name;
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('INPUT_INVALID', `trust-instances knows no ${name}`, {
hint: 'write public-good or github',
});
});
}
async function keysFor(values) {
const given = values['public-key'] ?? '';
const id = values['key-id'];
const pems = given.includes('-----BEGIN')
? [given]
: linesIn(given).map(path => Buffer.from(bytesAt(path)).toString('utf8'));
return pems.map(pem => ({ pem, ...(id !== undefined && { id }) }));
}
function linesIn(text) {
return text
.split('\n')
.map(line => line.trim())
.filter(line => line !== '');
}
async function notaryTrust(values) {
const timestampRoots = await storeAt(values['timestamp-trust-store'] ?? []);
return {
roots: await storeAt(values['trust-store'] ?? []),
identities: values['trusted-identities'] ?? [],
level: values['notation-level'],
...(timestampRoots.length > 0 && { timestampRoots }),
};
}
async function storeAt(paths) {
const files = [];
for (const path of paths) {
const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
const names = isFolder ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter(name => /\.(pem|crt|cer|der)$/i.test(name)) : [];
if (isFolder && names.length === 0)
throw unusable(path, 'it holds no certificate');
files.push(...(isFolder ? names.map(name => bytesAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name))) : [bytesAt(path)]));
}
return files;
}
const largest = 4 * 1_048_576;
function bytesAt(path) {
const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
if (known === undefined)
throw unusable(path, 'it is not there');
if (!known.isFile())
throw unusable(path, 'it is no file');
if (known.size > largest)
throw unusable(path, `it is larger than ${largest} bytes`);
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
}
function unusable(path, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__  .v('TRUST_UNUSABLE', `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} cannot be used: ${why}`, { facts: { path } });
}
})
};
