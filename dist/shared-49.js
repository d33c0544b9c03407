export const shared = {
27915:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
recordPromotion: () => (  recordPromotion)
});
var step = __webpack_require__(68264);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var rules = __webpack_require__(92299);
var groups = __webpack_require__(88457);
var sign_inputs = __webpack_require__(99974);
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion/inputs.js
const recordInputs = {
service: (0,input .mw)((0,kinds .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
}), 'The service, as the ledger knows it.'),
environment: groups .oV.environment,
promotion: (0,input .lq)((0,kinds .Qq)({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }), 'Only this promotion. Default: every one that has ended and has no record.'),
digest: (0,input .lq)((0,kinds .Qq)({ pattern: /^sha256:[0-9a-f]{64}$/, expected: 'a digest `sha256:` and 64 hex digits' }), 'The digest that `revoke`, `pack` and a mere check of `predecessors` are about. Default: that of the newest record.'),
predecessors: (0,input .lq)((0,kinds .p_)(), 'Environments before that must have let the same bytes pass, by their own record: `staging`. Where one does not hold, nothing is signed.'),
revoke: (0,input .lq)((0,kinds .Qq)(), 'Why nothing counts any more that was said of `digest` in this environment. It is kept, nothing is recorded in this run, and no promotion rests on it from then on.'),
pack: (0,input .lq)((0,kinds .NJ)(), 'Where to write a pack: one file with the records about the digest and all that they rest on, for `azure-promote record verify`.'),
'evidence-file': (0,input .lq)((0,kinds .NJ)(), 'Bundles that go into the pack, one per line: the output `evidence-file` of verify-artifact.'),
...sign_inputs .l,
...groups .g_,
...groups .hE,
};
const recordRules = [
(0,rules .eN)('revoke', 'digest'),
(0,rules .eN)('evidence-file', 'pack'),
(0,rules .eN)('trusted-root-sha256', 'trusted-root'),
];
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion/report.js
function headlineOf({ rows, stream }) {
const place = `${stream.service} in ${stream.environment}`;
const refused = rows.find(row => row.refused !== undefined)?.refused;
if (refused !== undefined)
return `${place}: ${refused.why}`;
const recorded = rows.filter(row => row.recorded !== undefined);
if (recorded.length > 0) {
const count = recorded.length === 1 ? 'one promotion is' : `${recorded.length} promotions are`;
return `${place}: ${count} recorded, signed by ${recorded[0]?.recorded?.signing.words ?? ''}`;
}
const held = rows.filter(({ outcome }) => outcome === 'checked').flatMap(({ notes }) => notes);
return held.length > 0 ? `${place}: ${held.join('; ')}` : `${place}: there is nothing to record`;
}
function findingsOf({ rows }) {
return rows.flatMap(({ promotion, digest, refused }) => refused === undefined
? []
: [
{
name: 'predecessor',
looked: 'checked',
fine: false,
expected: `a record of the environment before for ${digest}`,
got: `${refused.why}${promotion === '' ? '' : ` (${promotion})`}`,
fix: refused.hint,
},
]);
}
function documentOf(told) {
const { rows, packed, stream } = told;
return [
{ kind: 'heading', text: `Records of ${stream.service} in ${stream.environment}` },
{ kind: 'paragraph', text: headlineOf(told) },
...tableOf(rows),
...hintsOf(rows),
...(packed === undefined ? [] : [paragraphOf(packed)]),
];
}
function tableOf(rows) {
if (rows.length === 0)
return [];
return [
{
kind: 'table',
columns: ['Promotion', 'Digest', 'Outcome', 'Record', 'Signed by', 'Notes'],
rows: rows.map(({ promotion, digest, outcome, recorded, refused, notes }) => [
promotion,
digest,
outcome,
refused === undefined ? (recorded?.digest ?? '') : 'none',
recorded?.signing.words ?? '',
refused?.why ?? notes.join('; '),
]),
},
];
}
function hintsOf(rows) {
const entries = rows.flatMap(({ refused }) => (refused === undefined ? [] : [refused.hint]));
return entries.length === 0 ? [] : [{ kind: 'list', entries: [...new Set(entries)] }];
}
function paragraphOf({ path, records, trustedRoot }) {
const root = trustedRoot === undefined
? ''
: `; its signatures are checked with the trusted root sha256:${trustedRoot}`;
const count = records === 1 ? 'one record' : `${records} records`;
return { kind: 'paragraph', text: `The pack ${path} holds ${count}${root}.` };
}
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion/writing.js
async function recordAll(desk, stream, values) {
const { owed, newest } = await desk.survey(stream);
const wanted = owed.filter(each => values.promotion === undefined || idOf(each) === values.promotion);
refuseUnknown(wanted, values, newest?.recorded.promotion);
const digest = values.digest ?? newest?.digest;
if (wanted.every(({ kind }) => kind === 'unknown')) {
const checked = digest === undefined ? [] : await checkOnly(desk, { stream, digest, values });
return { rows: [...wanted.flatMap(unknownRow), ...checked] };
}
const signing = await desk.ready(values);
const rows = [];
for (const each of wanted) {
if (each.kind === 'unknown')
rows.push(...unknownRow(each));
else
rows.push(await recordOne(desk, { stream, details: each.details, values }));
}
return { rows, signing };
}
function idOf(owed) {
return owed.kind === 'owed' ? owed.details.promotion : owed.promotion;
}
function refuseUnknown(wanted, values, newest) {
const { promotion } = values;
if (promotion === undefined || promotion === newest)
return;
const [only] = wanted;
if (only?.kind === 'owed')
return;
const why = only?.why ?? 'it has not ended here, or has its record';
throw new fault .v('RECORD_IMPOSSIBLE', `${promotion} cannot be recorded: ${why}`, { facts: { promotion } });
}
function unknownRow(owed) {
if (owed.kind === 'owed')
return [];
return [{ promotion: owed.promotion, digest: '', outcome: 'not recorded', notes: [owed.why] }];
}
async function recordOne(desk, { stream, details, values }) {
const { promotion, digest, outcome } = details;
const row = { promotion, digest, outcome };
const checks = await checked(desk, { stream, digest, values });
const refused = checks.find(({ kind }) => kind === 'refused');
if (refused?.kind === 'refused' && outcome === 'passed')
return { ...row, refused, notes: [] };
const found = checks.flatMap(each => (each.kind === 'holds' ? [each] : []));
const predecessors = merged(details.predecessors, found.map(({ predecessor }) => predecessor));
const recorded = await desk.write(stream, { ...details, predecessors }, values);
return { ...row, recorded, notes: found.map(({ words }) => words) };
}
function merged(prepared, found) {
const names = found.map(({ environment }) => environment);
return [...prepared.filter(({ environment }) => !names.includes(environment)), ...found];
}
async function checkOnly(desk, asked) {
if (asked.values.predecessors === undefined)
return [];
const checks = await checked(desk, asked);
const refused = checks.find(({ kind }) => kind === 'refused');
const row = { promotion: '', digest: asked.digest, outcome: 'checked' };
if (refused?.kind === 'refused')
return [{ ...row, refused, notes: [] }];
return [{ ...row, notes: checks.flatMap(each => (each.kind === 'holds' ? [each.words] : [])) }];
}
function checked(desk, { stream: { service }, digest, values }) {
const environments = values.predecessors ?? [];
return Promise.all(environments.map(environment => desk.predecessor({ service, environment }, digest, values)));
}
;// CONCATENATED MODULE: ./lib/shared/steps/record-promotion.js
const outputs = {
record: 'The newest record: `sha256:` of what was signed, by which the next environment names it. Empty when there is none.',
promotion: 'The promotion that the newest record is about.',
digest: 'What was promoted, by that record.',
'signed-by': '`sigstore`, `key` or `nobody`: who signed it.',
records: 'What was recorded by this run, as JSON: `[{"promotion":…,"digest":…,"outcome":…,"record":…,"signedBy":…}]`.',
pack: 'The path of the pack; empty when none was asked for.',
};
const recordPromotion = (0,step .o)()({
name: 'record-promotion',
title: 'Record promotion',
summary: 'Sign and keep a record of what was promoted into an environment, and check those before it.',
about: [
'Every promotion that has ended in this environment and has no record yet gets one: an in-toto statement about its digest that names the environment, what it was promoted into, when, by whom, on which evidence and after which records. On GitHub the job signs it by its own identity, without a key; elsewhere a key signs it, in PEM or in Key Vault. It is kept in the ledger. The same promotion twice is one record.',
'With `predecessors`, the environments before must have let the same bytes pass: their newest record about them is checked by its signature, by the environment in which the signing job ran, by its digest and its outcome. A rollback, a revocation or a signature by somebody else ends it as refused, and nothing is signed.',
'With `revoke` it takes back what was said of a digest. With `pack` it writes one file that anybody can verify without a network.',
],
inputs: recordInputs,
rules: recordRules,
outputs,
needs: ['record'],
examples: [
{
title: 'Record what has just been promoted, after staging',
values: { service: 'payments', environment: 'production', predecessors: 'staging' },
},
{
title: 'Signed by a key of Key Vault, with a pack for the auditor',
values: {
service: 'payments',
environment: 'production',
'key-vault-key': 'https://contoso.vault.azure.net/keys/records',
pack: 'payments.pack.jsonl',
},
},
],
async look({ record: desk }, values) {
const { service, environment } = values;
const stream = { service, environment };
if (values.revoke !== undefined && values.digest !== undefined) {
await desk.revoke(stream, values.digest, values.revoke);
return takenBack(values.digest, values.revoke, { stream, rows: [] });
}
const round = await recordAll(desk, stream, values);
const newest = (await desk.survey(stream)).newest;
const isRefused = round.rows.some(({ refused }) => refused !== undefined);
const packed = isRefused
? undefined
: await pack(desk, { values, digest: values.digest ?? newest?.digest });
const told = { ...round, stream, ...(packed && { packed }) };
return {
outcome: isRefused ? 'refused' : 'passed',
...(isRefused && { code: 'RECORD_REFUSED' }),
headline: headlineOf(told),
findings: findingsOf(told),
outputs: {
record: newest?.recorded.digest ?? '',
promotion: newest?.recorded.promotion ?? '',
digest: newest?.digest ?? '',
'signed-by': newest?.recorded.signing.by ?? '',
records: JSON.stringify(told.rows.flatMap(summed)),
pack: packed?.path ?? '',
},
document: documentOf(told),
};
},
});
function summed({ promotion, digest, outcome, recorded }) {
return recorded === undefined
? []
: [{ promotion, digest, outcome, record: recorded.digest, signedBy: recorded.signing.by }];
}
async function pack(desk, { values, digest }) {
const { pack: path, 'evidence-file': evidence, service, environment } = values;
if (path === undefined || digest === undefined)
return undefined;
return desk.pack({ service, environment }, { digest, path, ...(evidence !== undefined && { evidence }) }, values);
}
function takenBack(digest, why, told) {
const headline = `what was said of ${digest} in ${told.stream.environment} counts no more: ${why}`;
return {
outcome: 'passed',
headline,
findings: [],
outputs: { record: '', promotion: '', digest, 'signed-by': '', records: '[]', pack: '' },
document: [
{ kind: 'heading', text: `Records of ${told.stream.service} in ${told.stream.environment}` },
{ kind: 'paragraph', text: headline },
],
};
}
}
};
