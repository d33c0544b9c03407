import { several } from './several.js';
import { common } from './common.js';
export const id = 5128;
export const ids = [5128,1330];
export const modules = {
41330:
(common[41330]),
72715:
(several[72715]),
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
