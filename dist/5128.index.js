import { shared as shared15 } from './shared-15.js';
export const id = 5128;
export const ids = [5128,1330];
export const modules = {
41330:
(shared15[41330]),
72715:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F2: () => (  parseReference),
dp: () => (  pinned),
yv: () => (  originOf)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryPattern = new RegExp(`^${part}(?:/${part})*$`);
const registryPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const dockerHub = 'docker.io';
function parseReference(text) {
if (text.includes('://'))
return { why: 'it is a URL; write registry/name@sha256:…' };
const [name = '', digestText, ...rest] = text.split('@');
if (rest.length > 0)
return { why: 'it has two digests' };
const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digestText);
if (digest !== undefined && 'why' in digest)
return { why: `its digest cannot be used: ${digest.why}` };
const { registry, path } = splitRegistry(name);
const colon = path.lastIndexOf(':');
const tag = colon === -1 ? undefined : path.slice(colon + 1);
const plain = colon === -1 ? path : path.slice(0, colon);
const repository = registry === dockerHub && !plain.includes('/') ? `library/${plain}` : plain;
if (!registryPattern.test(registry))
return { why: 'its registry is no host' };
if (!repositoryPattern.test(repository) || repository.length > 255) {
return { why: 'its repository is not written in small letters, digits and single separators' };
}
if (tag !== undefined && !tagPattern.test(tag))
return { why: 'its tag is none' };
if (tag === undefined && digest === undefined)
return { why: 'it has neither a tag nor a digest' };
return {
reference: {
registry,
repository,
...(tag !== undefined && { tag }),
...(digest !== undefined && { digest: digest.digest }),
},
};
}
function splitRegistry(name) {
const slash = name.indexOf('/');
const first = slash === -1 ? '' : name.slice(0, slash);
const isHost = first === 'localhost' || /[.:]/.test(first);
if (!isHost)
return { registry: dockerHub, path: name };
const registry = first === 'index.docker.io' ? dockerHub : first;
return { registry, path: name.slice(slash + 1) };
}
function pinned({ registry, repository }, digest) {
return `${registry}/${repository}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .MO)(digest)}`;
}
function originOf({ registry }) {
if (registry === dockerHub)
return new URL('https://registry-1.docker.io');
const host = registry.replace(/:\d+$/, '');
const isLocal = host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
return new URL(`${isLocal ? 'http' : 'https'}://${registry}`);
}
}),
85128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
push: () => (  push)
});
var _artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
var _artifact_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72715);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _record_envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45935);
var _record_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20746);
async function push(wiring, signed, details) {
const { log } = wiring.host;
const ready = pushable(signed, details);
if ('why' in ready) {
log.warning(`the record is in the ledger alone, and not beside an image: ${ready.why}`);
return;
}
const { registry, repository, image, evidence } = ready;
try {
const [{ pushReferrer }, { ownCredential }, { openDownload }] = await Promise.all([
Promise.all( [__webpack_require__.e(4727), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 30637)),
Promise.all( [__webpack_require__.e(4727), __webpack_require__.e(1061)]).then(__webpack_require__.bind(__webpack_require__, 31061)),
__webpack_require__.e(  33).then(__webpack_require__.bind(__webpack_require__, 40033)),
]);
const download = await openDownload(wiring, { offline: false });
const credentials = (at) => ownCredential(wiring, at);
await pushReferrer({ registry, repository, download, credentials }, image, evidence);
}
catch (thrown) {
const fault = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
log.warning(`the record is in the ledger, and the registry did not take it (it needs the right to push, such as AcrPush): ${fault.message}`);
}
}
function pushable(signed, { artifact, digest }) {
const isBundle = Object(JSON.parse(signed)).dsseEnvelope !== undefined;
if (!isBundle)
return { why: 'nobody signed it' };
if (artifact === undefined)
return { why: 'the promotion names no image, only a digest' };
const named = (0,_artifact_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__  .F2)(artifact);
if ('why' in named)
return { why: `${artifact} names no image: ${named.why}` };
const image = (0,_artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digest);
if ('why' in image)
return { why: `${digest} cannot be used: ${image.why}` };
const statement = (0,_record_statement_js__WEBPACK_IMPORTED_MODULE_4__  .cO)((0,_record_envelope_js__WEBPACK_IMPORTED_MODULE_3__  .q3)(signed) ?? new Uint8Array());
if ('why' in statement)
return statement;
const { registry, repository } = named.reference;
const created = statement.statement.timeCreated;
const evidence = { bundle: signed, predicateType: _record_statement_js__WEBPACK_IMPORTED_MODULE_4__  .YZ, created };
return { registry, repository, image: image.digest, evidence };
}
})
};
