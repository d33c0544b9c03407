import { shared as shared13 } from './shared-13.js';
import { shared as shared15 } from './shared-15.js';
import { shared as shared16 } from './shared-16.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared23 } from './shared-23.js';
import { shared as shared24 } from './shared-24.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared26 } from './shared-26.js';
import { shared as shared38 } from './shared-38.js';
export const id = 6039;
export const ids = [6039,1330,8457];
export const modules = {
41330:
(shared15[41330]),
74566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
policy: () => (  policy_policy)
});
var external_node_util_ = __webpack_require__(57975);
var fault = __webpack_require__(88538);
var untrusted = __webpack_require__(45259);
var words = __webpack_require__(66180);
var policy = __webpack_require__(39876);
;// CONCATENATED MODULE: ./lib/shared/policy/effective.js
function effectiveOf(service, environment, vocabulary) {
return [
...rows('artifact', service.artifact),
...rows('signed-by', service.signedBy),
...(service.ledger === undefined ? [] : [row('ledger', service.ledger)]),
...orderRows(environment),
...targetRows(environment),
...rows('azure', environment.azure),
...rows('telemetry', environment.telemetry),
...rows('', environment.settings),
...usual(vocabulary.settings, environment.settings),
...windowRows(environment),
...riskRows(environment),
];
}
function row(name, { text, from, isSecret }) {
const value = text.split('\n').join(', ');
return { name, value: isSecret === true ? `the secret ${value}` : value, from: originOf(from) };
}
function rows(prefix, settings) {
return Object.entries(settings).map(([name, setting]) => row(prefix === '' ? name : `${prefix}.${name}`, setting));
}
function usual(inputs, said) {
return Object.entries(inputs).flatMap(([name, { fallback }]) => fallback === undefined || said[name] !== undefined ? [] : [{ name, value: fallback, from: 'usual' }]);
}
function originOf({ of, line }) {
return of.startsWith('preset ') ? of : `${of}:${line}`;
}
function orderRows({ after }) {
return after.map(({ environment, soakMilliseconds, from }) => ({
name: `after.${environment}`,
value: soakMilliseconds === 0 ? 'passed' : `passed, ${(0,words .Sh)(soakMilliseconds)} ago`,
from: originOf(from),
}));
}
function targetRows({ target: { target: kind, ...named } }) {
return [...(kind === undefined ? [] : [row('target.kind', kind)]), ...rows('target', named)];
}
function windowRows({ windows, closures, overrun }) {
return [
...windows.map(({ window, from }) => ({
name: 'windows.allow',
value: `${window.text} (${window.zone})`,
from: originOf(from),
})),
...closures.map(({ closure, from }) => ({
name: 'windows.deny',
value: `${closure.from} to ${closure.to} (${closure.zone}): ${closure.why}`,
from: originOf(from),
})),
{
name: 'overrun',
value: overrun.rule,
from: overrun.from === undefined ? 'usual' : originOf(overrun.from),
},
];
}
function riskRows({ askWhen, ladderWhen }) {
return [
...policy .r.flatMap(rule => {
const amount = askWhen[rule];
return amount === undefined
? []
: [{ name: `ask-when.${rule}`, value: amount.text, from: originOf(amount.from) }];
}),
...policy .s.flatMap(rule => {
const setting = ladderWhen[rule];
return setting === undefined ? [] : [row(`ladder-when.${rule}`, setting)];
}),
];
}
var presets = __webpack_require__(24892);
var environment = __webpack_require__(76734);
;// CONCATENATED MODULE: ./lib/shared/policy/json-schema.js
function policySchema(vocabulary) {
const ofService = serviceSchema();
return {
$schema: 'https://json-schema.org/draft/2020-12/schema',
title: 'promotion.yml of azure-promote',
type: 'object',
additionalProperties: false,
required: ['version'],
properties: {
version: { const: 1, description: 'The version of this format.' },
service: { type: 'string', description: 'The name of the service, where the file has one.' },
services: {
type: 'object',
description: 'Several services by name. What one of them says goes before what stands beside this field.',
additionalProperties: { type: 'object', additionalProperties: false, properties: ofService },
},
freezes: record('A file that only forbids; when it cannot be read, nothing begins.', {
from: string('Its path.'),
}),
...ofService,
},
$defs: {
environment: environmentSchema(vocabulary),
defaults: { type: 'object', additionalProperties: false, properties: sharedSchema(vocabulary) },
telemetry: record('Who counts requests.', propertiesOf(vocabulary.telemetry)),
},
};
}
function serviceSchema() {
return {
artifact: record('What is promoted.', {
image: string('The image, without its tag or digest.'),
package: string('The address of the package; `{digest}` stands for its digest.'),
}),
'signed-by': record('Who has to have signed it.', {
workflow: string('The workflow that builds it.'),
ref: string('The reference it is built from.'),
issuer: string('Who vouches for the workflow. Default: GitHub.'),
key: string('Instead of a workflow: the path of a public key in PEM.'),
evidence: string('Where the signature lies: oci, github, bundle. Default: beside the image, and on a runner of GitHub also there.'),
bundle: string('The path of a bundle that holds it.'),
'trusted-root': string('The path of the trusted root of a Sigstore of your own.'),
}),
ledger: string('Where what happened is kept.'),
telemetry: { $ref: '#/$defs/telemetry' },
preset: {
enum: presets .g,
description: 'A set of usual settings; whatever is written here goes before it.',
},
defaults: { $ref: '#/$defs/defaults' },
environments: {
type: 'object',
description: 'By name.',
additionalProperties: { $ref: '#/$defs/environment' },
},
};
}
function environmentSchema(vocabulary) {
const { target: kind, ...named } = vocabulary.target;
return {
type: 'object',
additionalProperties: false,
properties: {
after: {
description: 'Where it has to have passed before, and for how long it has to have run there.',
anyOf: [
{ type: 'string' },
{ type: 'array', items: { type: 'string' } },
{ type: 'object', additionalProperties: { type: 'string' } },
],
},
target: {
...record('What splits the traffic.', {
...(kind !== undefined && { kind: schemaOf(kind) }),
...propertiesOf(named),
}),
required: ['kind'],
},
azure: record('Who signs in, and where.', propertiesOf(vocabulary.azure)),
windows: windowsSchema(),
...sharedSchema(vocabulary),
},
};
}
function windowsSchema() {
const window = { type: 'string', description: 'Such as `Mon-Thu 08:00-16:00 Europe/Berlin`.' };
const closure = {
...record('A time in which nothing may begin.', {
from: string('A day, or a time such as 2026-12-18T17:00.'),
to: string('A day, which belongs to it, or a time.'),
why: string('What is said to whoever waits.'),
zone: string('The time zone. Default: that of the windows, else UTC.'),
}),
required: ['from', 'to'],
};
return record('When a promotion may begin. What forbids wins.', {
allow: { anyOf: [window, { type: 'array', items: window }] },
deny: { type: 'array', items: closure },
zone: string('The time zone of those that name none.'),
});
}
function sharedSchema(vocabulary) {
const amounts = Object.fromEntries(policy .r.map(rule => [rule, string('An amount such as `20%` or `24h`.')]));
const ladders = Object.fromEntries(policy .s.map(rule => [rule, string('A ladder.')]));
return {
telemetry: { $ref: '#/$defs/telemetry' },
overrun: {
enum: environment .vC,
description: 'What happens to one that is under way when its window closes.',
},
'ask-when': record('When a person is asked first.', amounts),
'ladder-when': record('When what changes chooses the ladder.', ladders),
...propertiesOf(vocabulary.settings),
};
}
function propertiesOf(inputs) {
return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, schemaOf(input)]));
}
function schemaOf({ kind, describe }) {
const description = describe;
if (kind.choices !== undefined)
return { enum: kind.choices, description };
switch (kind.name) {
case 'flag':
return { type: 'boolean', description };
case 'number':
return { type: 'number', description };
case 'percent':
return { anyOf: [{ type: 'string' }, { type: 'number' }], description };
case 'secret':
return record(`${description} The name of the environment variable that holds it.`, {
secret: string(''),
});
case 'list':
case 'lines':
return { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'array' }], description };
default:
return { type: 'string', description };
}
}
function string(description) {
return { type: 'string', description };
}
function record(description, properties) {
return { type: 'object', description, additionalProperties: false, properties };
}
var vocabulary = __webpack_require__(23036);
var clock = __webpack_require__(76114);
var promises_ = __webpack_require__(51455);
var policy_fault = __webpack_require__(80285);
var read_policy = __webpack_require__(10145);
;// CONCATENATED MODULE: ./lib/shared/cli/policy/policy-file.js
async function policyFrom(path, now) {
const read = (0,read_policy .T)({ name: path, text: await textOf(path) }, { vocabulary: vocabulary .v, now });
if (read.kind === 'read')
return read.policy;
throw (0,policy_fault .V)(path, read.problems);
}
async function textOf(path) {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (thrown) {
throw new fault .v('POLICY_INVALID', `${path} cannot be read: ${(0,fault .P)(thrown).message}`, {
hint: 'run the command where the file is, or name it with --file',
});
}
}
var external_node_path_ = __webpack_require__(76760);
var admit = __webpack_require__(98527);
var overrun = __webpack_require__(74094);
var demands = __webpack_require__(91900);
;// CONCATENATED MODULE: ./lib/shared/policy/cases/play.js
function play(policy, bare) {
const environment = environmentOf(policy, bare);
if (typeof environment === 'string')
return { decision: 'none', problems: [environment] };
const given = withSilence(bare, environment);
return given.underWay === undefined
? begun(environment, given)
: running(environment, given, given.underWay.isPromoted);
}
function withSilence(given, { after }) {
const silent = after.map(({ environment }) => [environment, { ended: [], revoked: [], underWay: [] }]);
const elsewhere = { ...Object.fromEntries(silent), ...given.facts.elsewhere };
return { ...given, facts: { ...given.facts, elsewhere } };
}
function environmentOf({ services }, { service: name, facts }) {
const service = services.length === 1 && name === undefined ? services[0] : services.find(each => each.name === name);
if (service === undefined) {
const known = services.map(each => each.name).join(', ');
return `expected service, one of ${known}, got ${name ?? 'nothing'}`;
}
const found = service.environments.find(each => each.name === facts.environment);
const known = service.environments.map(each => each.name).join(', ');
return found ?? `there is no environment ${facts.environment}; there are ${known}`;
}
function begun(environment, { facts, freezes, takesMilliseconds, expect }) {
const admission = (0,admit .w)(facts, (0,demands .w)(environment, { freezes, neededMilliseconds: takesMilliseconds }));
const rules = 'reasons' in admission ? admission.reasons.map(({ rule }) => rule) : [];
const problems = [];
if (admission.kind !== expect.decision)
problems.push(`expected ${expect.decision}, got ${inWords(admission)}`);
const missing = expect.because.filter(rule => !rules.includes(rule));
const surplus = expect.because.length === 0 ? [] : rules.filter(rule => !expect.because.includes(rule));
if (missing.length > 0 || surplus.length > 0) {
problems.push(`expected because of ${expect.because.join(', ')}, got ${rules.join(', ') || 'no reason'}`);
}
const until = admission.kind === 'wait' ? admission.until : undefined;
if (expect.until !== undefined && until !== expect.until) {
problems.push(`expected until ${(0,words .rr)(expect.until)}, got ${until === undefined ? 'no time' : (0,words .rr)(until)}`);
}
const ladder = admission.kind === 'start' ? admission.ladder : undefined;
if (expect.ladder !== undefined && ladder !== expect.ladder) {
problems.push(`expected the ladder ${expect.ladder}, got ${ladder ?? 'the usual one'}`);
}
return { decision: inWords(admission), problems };
}
function running(environment, { facts, freezes, expect }, isPromoted) {
const { calendar } = (0,demands .w)(environment, { freezes, neededMilliseconds: 0 });
const found = (0,overrun .K)(calendar, facts.now, { rule: environment.overrun.rule, isPromoted });
const decision = found.kind === 'within' ? 'finish' : found.kind;
return {
decision,
problems: decision === expect.decision ? [] : [`expected ${expect.decision}, got ${decision}`],
};
}
function inWords(admission) {
switch (admission.kind) {
case 'start':
return 'start';
case 'done':
return `done since ${(0,words .rr)(admission.since)}`;
case 'wait':
case 'refuse':
return `${admission.kind}: ${admission.reasons.map(({ rule, why }) => `${rule}: ${why}`).join('; ')}`;
default:
return admission;
}
}
var document_document = __webpack_require__(95420);
var temporal_polyfill = __webpack_require__(48599);
var kinds = __webpack_require__(46971);
var calendar = __webpack_require__(11285);
;// CONCATENATED MODULE: ./lib/shared/policy/cases/case.js
const decisions = ['start', 'wait', 'refuse', 'done', 'finish', 'hold', 'roll-back'];
const rules = [
'clock',
'ledger',
'order',
'soak',
'revoked',
'retry',
'freeze',
'window',
'queue',
'approval',
];
const fields = [
'name',
'service',
'environment',
'now',
'digest',
'takes',
'records',
'freezes',
'budget-left',
'built',
'configuration-only',
'requested-by',
'approved-by',
'retry',
'started',
'expect',
'because',
'until',
'ladder',
];
function caseAt(place) {
if (!place.isMapOf(fields))
return undefined;
const environment = neededText(place, 'environment');
const now = neededTime(place, 'now');
const decision = (place.field('expect') ?? place.problem(`expected expect, one of ${decisions.join(', ')}`))?.of((0,kinds .Yq)(decisions));
if (environment === undefined || now === undefined || decision === undefined)
return undefined;
const records = recordsAt(place.field('records'));
const facts = {
now,
environment,
digest: place.field('digest')?.written() ?? 'v1',
here: records[environment] ?? nothing,
elsewhere: records,
...stated(place),
};
const until = place.field('until');
const ladder = place.field('ladder')?.written();
const service = place.field('service')?.written();
const started = place.field('started');
return {
name: place.field('name')?.written() ?? `${environment}: ${decision}`,
from: place.spot,
facts,
freezes: freezesAt(place.field('freezes')),
takesMilliseconds: place.field('takes')?.of((0,kinds .p0)())?.milliseconds ?? 0,
...(service !== undefined && { service }),
...(started !== undefined && {
underWay: { isPromoted: started.of((0,kinds .Yq)(['half-way', 'promoted'])) === 'promoted' },
}),
expect: {
decision,
because: becauseAt(place.field('because')),
...(until !== undefined && { until: timeAt(until) ?? Number.NaN }),
...(ladder !== undefined && { ladder }),
},
};
}
const nothing = { ended: [], revoked: [], underWay: [] };
function stated(place) {
const budget = place.field('budget-left')?.of((0,kinds .KN)());
const built = place.field('built');
const builtAt = built === undefined ? undefined : timeAt(built);
const configurationOnly = place.field('configuration-only')?.of((0,kinds .Jt)());
const [requestedBy, retry] = [place.field('requested-by')?.written(), place.field('retry')?.written()];
const freezes = place.field('freezes');
return {
freezes: freezes?.written() === 'unreadable'
? { unreadable: 'as the case says' }
: freezes === undefined
? 'none'
: 'read',
approvedBy: textsAt(place.field('approved-by')),
...(budget !== undefined && { budgetLeft: budget / 100 }),
...(builtAt !== undefined && { builtAt }),
...(configurationOnly !== undefined && { configurationOnly }),
...(requestedBy !== undefined && { requestedBy }),
...(retry !== undefined && { retry }),
};
}
function freezesAt(place) {
return place?.isList() === true ? (0,calendar .Sz)(place, undefined).map(({ closure }) => closure) : [];
}
function becauseAt(place) {
const places = place?.isList() === true ? (place.items() ?? []) : place === undefined ? [] : [place];
return places.flatMap(each => each.of((0,kinds .Yq)(rules)) ?? []);
}
function recordsAt(place) {
if (place === undefined)
return {};
return Object.fromEntries(place.fields().map(([environment, entries]) => {
if (entries.written() === 'unreadable')
return [environment, { unreadable: 'as the case says' }];
return [environment, historyAt(entries)];
}));
}
const recordFields = ['passed', 'rolled-back', 'revoked', 'under-way', 'at', 'why', 'by', 'digest'];
function historyAt(place) {
const [ended, revoked, underWay] = [[], [], []];
for (const entry of place.items() ?? []) {
if (!entry.isMapOf(recordFields))
continue;
const at = neededTime(entry, 'at');
if (at === undefined)
continue;
const [passed, back] = [entry.field('passed')?.written(), entry.field('rolled-back')?.written()];
const [gone, open] = [entry.field('revoked')?.written(), entry.field('under-way')?.written()];
const digest = entry.field('digest')?.written();
const by = entry.field('by')?.written() ?? 'somebody';
if (passed !== undefined)
ended.push({ digest: passed, outcome: 'passed', at });
else if (back !== undefined)
ended.push({ digest: back, outcome: 'rolled-back', at });
else if (gone !== undefined)
revoked.push({ digest: gone, at, why: entry.field('why')?.written() ?? 'no reason' });
else if (open !== undefined)
underWay.push({ promotion: open, by, since: at, ...(digest !== undefined && { digest }) });
else
entry.problem('expected one of passed, rolled-back, revoked, under-way');
}
return { ended, revoked, underWay };
}
function textsAt(place) {
const places = place?.isList() === true ? (place.items() ?? []) : place === undefined ? [] : [place];
return places.flatMap(each => each.written() ?? []);
}
function neededText(place, name) {
return place.field(name)?.written() ?? place.problem(`expected ${name}, got nothing`);
}
function neededTime(place, name) {
const field = place.field(name);
return field === undefined ? place.problem(`expected ${name}, a time, got nothing`) : timeAt(field);
}
function timeAt(place) {
const text = place.written() ?? '';
const [local = '', zone] = text.split(' ');
try {
if (zone === undefined)
return temporal_polyfill .fE.Instant.from(local.length === 10 ? `${local}T00:00Z` : local).epochMilliseconds;
return temporal_polyfill .fE.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'reject' })
.epochMilliseconds;
}
catch {
return place.problem(`expected a time such as 2026-11-23T10:00Z or 2026-11-23T10:00 Europe/Berlin, got ${place.shape()}`);
}
}
;// CONCATENATED MODULE: ./lib/shared/policy/cases/read-cases.js
function readCases(name, text) {
const document = (0,document_document .u)(name, text);
if (document.kind === 'unreadable')
return { kind: 'wrong', problems: document.problems };
const { root, source } = document;
if (!root.isMapOf(['policy', 'cases']))
return { kind: 'wrong', problems: source.problems };
const policy = root.field('policy')?.written() ?? 'promotion.yml';
const list = root.field('cases') ?? root.problem('expected cases, a list, got nothing');
const cases = (list?.items() ?? []).flatMap(place => caseAt(place) ?? []);
if (list?.items()?.length === 0)
list.problem('expected at least one case: a file without any would always pass');
return source.problems.length > 0
? { kind: 'wrong', problems: source.problems }
: { kind: 'read', policy, cases };
}
;// CONCATENATED MODULE: ./lib/shared/cli/policy/testing.js
async function testPolicies(paths, io) {
const flag = paths.find(path => path.startsWith('-'));
if (flag !== undefined || paths.length === 0) {
throw new fault .v('INPUT_INVALID', `expected files of cases, got ${flag ?? 'none'}`, {
hint: 'run azure-promote policy test FILE...',
});
}
const count = { passed: 0, failed: 0 };
for (const path of paths)
await testFile(path, count, io);
const closing = `${count.passed} passed, ${count.failed} failed`;
io.stdout.write(`${closing}\n`);
if (count.failed > 0)
throw new fault .v('POLICY_DECIDES_OTHERWISE', `the policy decides otherwise than expected: ${closing}`);
}
async function testFile(path, count, io) {
const read = readCases(path, await textOf(path));
if (read.kind === 'wrong')
throw (0,policy_fault .V)(path, read.problems);
const policy = await policyFrom((0,external_node_path_.join)((0,external_node_path_.dirname)(path), read.policy), (0,clock .TN)(io.env).now());
for (const given of read.cases) {
const { decision, problems } = play(policy, given);
if (problems.length === 0) {
count.passed += 1;
continue;
}
count.failed += 1;
const lines = [
`${path}:${given.from.line}: ${given.name}`,
...problems.map(problem => `  ${problem}`),
`  it was ${decision}`,
];
io.stdout.write(`${lines.map(line => (0,untrusted .Kw)(line, 'terminal')).join('\n')}\n`);
}
}
;// CONCATENATED MODULE: ./lib/shared/cli/policy/policy.js
const help = `azure-promote policy show [--file FILE] [--service NAME] [--environment NAME] [--json]
  Prints the policy as it takes effect: every value, and where it was said.
azure-promote policy test FILE...
  Decides the cases of each file by its policy, and says where that is not what was expected.
azure-promote policy schema
  Prints the JSON Schema of a policy, for editors.

  --file FILE           The policy. Default: promotion.yml
  --service NAME        One of several services.
  --environment NAME    Only this environment.
  --json                Print JSON.
`;
async function policy_policy(words, io) {
const [name, ...rest] = words;
if (name === undefined || words.some(word => word === '--help' || word === '-h')) {
io.stdout.write(help);
return;
}
switch (name) {
case 'show':
return show(rest, io);
case 'test':
return testPolicies(rest, io);
case 'schema':
io.stdout.write(`${JSON.stringify(policySchema(vocabulary .v), undefined, 2)}\n`);
return;
default:
throw new fault .v('INPUT_INVALID', `expected policy show, policy test or policy schema, got ${JSON.stringify(name.slice(0, 60))}`);
}
}
const options = {
file: { type: 'string', default: 'promotion.yml' },
service: { type: 'string' },
environment: { type: 'string' },
json: { type: 'boolean', default: false },
};
async function show(words, io) {
const { file, service: wanted, environment: only, json } = flagsIn(words);
const read = await policyFrom(file, (0,clock .TN)(io.env).now());
const service = serviceIn(read, wanted);
const shown = environmentsIn(service, only).map(environment => ({
environment: environment.name,
settings: effectiveOf(service, environment, vocabulary .v),
}));
if (json) {
io.stdout.write(`${JSON.stringify({ service: service.name, environments: shown }, undefined, 2)}\n`);
return;
}
for (const { environment, settings } of shown) {
io.stdout.write(`${service.name} in ${environment}\n`);
const [names, values] = [
widthOf(settings.map(each => each.name)),
widthOf(settings.map(each => each.value)),
];
for (const { name, value, from } of settings) {
const line = `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${from}`;
io.stdout.write(`${(0,untrusted .Kw)(line.trimEnd(), 'terminal')}\n`);
}
}
}
function flagsIn(words) {
try {
return (0,external_node_util_.parseArgs)({ args: [...words], options, strict: true }).values;
}
catch (thrown) {
throw new fault .v('INPUT_INVALID', (0,fault .P)(thrown).message, {
hint: 'run azure-promote policy --help for its flags',
});
}
}
function widthOf(texts) {
return Math.min(60, Math.max(0, ...texts.map(({ length }) => length)));
}
function serviceIn({ services }, wanted) {
const found = wanted === undefined && services.length === 1
? services[0]
: services.find(({ name }) => name === wanted);
if (found !== undefined)
return found;
const known = services.map(({ name }) => name).join(', ');
throw new fault .v('INPUT_INVALID', 'the policy has several services: say which', {
facts: { service: `expected one of ${known}, got ${wanted ?? 'nothing'}` },
});
}
function environmentsIn({ environments }, only) {
if (only === undefined)
return environments;
const found = environments.filter(({ name }) => name === only);
if (found.length > 0)
return found;
const known = environments.map(({ name }) => name).join(', ');
throw new fault .v('INPUT_INVALID', `there is no environment ${only}`, {
facts: { environment: `expected one of ${known}, got ${only}` },
});
}
}),
45259:
(shared16[45259]),
46971:
(shared13[46971]),
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
33369:
(shared38[33369]),
37524:
(shared23[37524]),
52201:
(shared24[52201]),
88457:
(shared25[88457]),
25687:
(shared24[25687]),
72877:
(shared23[72877]),
74246:
(shared24[74246]),
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
}),
21404:
(shared26[21404]),
76114:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mo: () => (  paceFrom),
TN: () => (  clockFrom),
dQ: () => (  realClock)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const longestTimer = 2_147_483_647;
const realClock = {
now: () => Date.now(),
async sleep(milliseconds, signal) {
signal?.throwIfAborted();
for (let left = milliseconds; left > 0; left -= longestTimer) {
await timer(Math.min(left, longestTimer), signal);
}
},
};
const speedVariable = 'AZURE_PROMOTE_SPEED';
function clockFrom(environment) {
if (!isAsked(environment))
return realClock;
const startedAt = Date.now();
let known;
const pace = () => {
known ??= paceFrom(environment, startedAt) ?? { speed: 1, anchor: startedAt };
return known;
};
return {
now() {
const { speed, anchor } = pace();
return Math.round(anchor + (Date.now() - anchor) * speed);
},
async sleep(milliseconds, signal) {
await realClock.sleep(Math.ceil(milliseconds / pace().speed), signal);
},
};
}
function paceFrom(environment, startedAt = Date.now()) {
if (!isAsked(environment))
return undefined;
const given = environment[speedVariable] ?? '';
const [, speed = '', since] = /^(\d{1,4}(?:\.\d{1,3})?)(?:@(.+))?$/.exec(given) ?? [];
const pace = { speed: Number(speed), anchor: since === undefined ? startedAt : Date.parse(since) };
if (!(pace.speed >= 1 && pace.speed <= fastest) || Number.isNaN(pace.anchor)) {
throw refused(`${JSON.stringify(given.slice(0, 60))} is not a speed from 1 to ${fastest}`);
}
if (!loopback.test(environment['AZURE_PROMOTE_PLAYGROUND'] ?? '')) {
throw refused('time runs faster against a playground on this machine only');
}
return pace;
}
const fastest = 1_000;
const loopback = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?\/?$/i;
function isAsked(environment) {
const given = environment[speedVariable];
return given !== undefined && given !== '';
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('PLAYGROUND_REFUSED', `${speedVariable} is refused: ${why}`, {
facts: { expected: '60, or 60@2026-01-05T09:00:00.000Z as the playground prints it' },
hint: `unset ${speedVariable}, or export all that the playground printed`,
});
}
function timer(milliseconds, signal) {
return new Promise((resolve, reject) => {
const wake = () => {
signal?.removeEventListener('abort', stop);
resolve();
};
const stop = () => {
clearTimeout(timeout);
reject(signal?.reason);
};
const timeout = setTimeout(wake, milliseconds);
signal?.addEventListener('abort', stop, { once: true });
});
}
})
};
