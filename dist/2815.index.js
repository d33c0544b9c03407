import { several } from './several.js';
export const id = 2815;
export const ids = [2815];
export const modules = {
54802:
(several[54802]),
64630:
(several[64630]),
86341:
(several[86341]),
62815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writePack: () => (  writePack)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
var _record_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54802);
var _record_details_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32257);
var _record_pack_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64630);
var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60454);
var _trusting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23528);
async function writePack(shelf, { stream, packing, values }) {
const { digest, path, evidence } = packing;
const found = new Map();
for (const record of await recordsIn(shelf, stream)) {
if (record.content.details.digest === digest)
await gather(shelf, record, found);
}
const records = [...found.values()];
if (records.length === 0)
throw impossible(`no record of ${stream.environment} is about ${digest}`, digest);
const trustedRoot = await rootFor(shelf, records, values);
const header = { kind: 'pack', version: 1, service: stream.service, digest };
const text = (0,_record_pack_lines_js__WEBPACK_IMPORTED_MODULE_5__  .$j)({
header: { ...header, ...(trustedRoot !== undefined && { trustedRoot }) },
records,
evidence: evidence === undefined ? [] : evidenceAt(evidence),
});
const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text);
return { path: place, records: records.length, ...(trustedRoot !== undefined && { trustedRoot }) };
}
async function recordsIn({ books }, stream) {
const { promotions } = await (await books(stream)).read();
return promotions.flatMap(({ records }) => records.flatMap(record => {
const content = (0,_record_content_js__WEBPACK_IMPORTED_MODULE_3__  .$)(record.signed, record.details);
return 'why' in content ? [] : [{ record, content }];
}));
}
async function gather(shelf, { record, content }, found) {
const { details, digest } = content;
if (found.has(digest))
return;
for (const named of details.predecessors) {
const stream = { service: details.service, environment: named.environment };
const before = (await recordsIn(shelf, stream)).find(each => each.content.digest === named.digest);
if (before === undefined)
throw impossible(`the record ${named.digest} of ${named.environment} is not in the ledger`, details.digest);
await gather(shelf, before, found);
}
const { environment, promotion } = details;
found.set(digest, {
kind: 'record',
environment,
promotion,
record: digest,
bundle: JSON.parse(record.signed),
details: record.details,
});
}
async function rootFor({ wiring }, records, values) {
const isCertified = records.some(({ bundle }) => Object(Object(bundle).verificationMaterial).certificate);
if (!isCertified)
return undefined;
const roots = await (0,_trusting_js__WEBPACK_IMPORTED_MODULE_7__  .b)(wiring, values).roots();
const [only, ...others] = new Set(roots.map(({ sha256: hex }) => hex));
return others.length === 0 ? only : undefined;
}
function evidenceAt(path) {
const lines = Buffer.from((0,_trust_js__WEBPACK_IMPORTED_MODULE_6__  .L1)(path)).toString('utf8').split('\n');
return lines
.filter(line => line !== '')
.map(text => ({ kind: 'evidence', digest: `sha256:${(0,_record_details_text_js__WEBPACK_IMPORTED_MODULE_4__  .sc)(text)}`, text }));
}
function impossible(why, digest) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__  .v('RECORD_IMPOSSIBLE', `there is no pack to write: ${why}`, { facts: { digest } });
}
}),
60454:
(several[60454]),
23528:
(several[23528])
};
