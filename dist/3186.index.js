import { shared as shared46 } from './shared-46.js';
export const id = 3186;
export const ids = [3186];
export const modules = {
91900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => (  demandsOf)
});
var _promotion_calendar_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48283);
function demandsOf(environment, { freezes, neededMilliseconds }) {
const { after, windows, closures, askWhen, ladderWhen } = environment;
const { 'budget-left-below': budget, 'artifact-older-than': age, 'rolled-back-within': lately } = askWhen;
const { 'configuration-only': configurationOnly, 'first-promotion': firstPromotion } = ladderWhen;
const forbidden = [...closures.map(({ closure }) => closure), ...freezes];
return {
after: after.map(({ environment: name, soakMilliseconds }) => ({ environment: name, soakMilliseconds })),
calendar: (0,_promotion_calendar_calendar_js__WEBPACK_IMPORTED_MODULE_0__  .Y)(windows.map(({ window }) => window), forbidden),
neededMilliseconds,
askWhen: {
...(budget !== undefined && { budgetLeftBelow: budget.amount }),
...(age !== undefined && { artifactOlderThan: age.amount }),
...(lately !== undefined && { rolledBackWithin: lately.amount }),
},
ladderWhen: {
...(configurationOnly !== undefined && { configurationOnly: configurationOnly.text }),
...(firstPromotion !== undefined && { firstPromotion: firstPromotion.text }),
},
};
}
}),
80285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  policyFault)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_document_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13995);
function policyFault(name, problems) {
const count = problems.length === 1 ? 'one place needs' : `${problems.length} places need`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('POLICY_INVALID', [`${name}: ${count} attention`, ...problems.map(_step_document_problem_js__WEBPACK_IMPORTED_MODULE_1__  .$)].join('\n'));
}
}),
39876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  askRules),
s: () => (  ladderRules)
});
const askRules = ['budget-left-below', 'artifact-older-than', 'rolled-back-within'];
const ladderRules = ['configuration-only', 'first-promotion'];
}),
24892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  presetTexts),
g: () => (  presetNames)
});
const presetNames = ['light', 'standard', 'regulated'];
const presetTexts = {
light: `
ladder: blue-green
watch: 5m
on-undecided: accept
`,
standard: `
ladder: standard
watch: 30m
on-undecided: hold
hold-for: 2h
on-no-data: roll-back
on-interrupt: roll-back
ask-when: { rolled-back-within: 1h }
`,
regulated: `
ladder: cautious
watch: 1h
standby: 24h
on-undecided: hold
hold-for: 1h
on-no-data: roll-back
on-interrupt: roll-back
overrun: hold
ask-when: { budget-left-below: 20%, artifact-older-than: 30d, rolled-back-within: 24h }
ladder-when: { first-promotion: cautious }
`,
};
}),
10145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  readPolicy)
});
var document_document = __webpack_require__(95420);
var kinds = __webpack_require__(46971);
var input = __webpack_require__(26316);
var presets = __webpack_require__(24892);
var environment = __webpack_require__(76734);
var reading_layers = __webpack_require__(40729);
var settings = __webpack_require__(7266);
;// CONCATENATED MODULE: ./lib/shared/policy/reading/promoted.js
const serviceFields = [
'artifact',
'signed-by',
'ledger',
'telemetry',
'preset',
'defaults',
'environments',
];
const line = (0,kinds .Qq)({ pattern: /^[^\p{C}]{1,1000}$/u, expected: 'one line of text' });
const artifactInputs = {
image: (0,input .lq)(line, 'The image, without its tag or digest.'),
package: (0,input .lq)(line, 'The address of the package; `{digest}` stands for its digest.'),
};
const signerInputs = {
workflow: (0,input .lq)(line, 'The workflow that builds it.'),
ref: (0,input .lq)(line, 'The reference it is built from.'),
issuer: (0,input .lq)(line, 'Who vouches for the workflow. Default: GitHub.'),
key: (0,input .lq)(line, 'Instead of a workflow: the path of a public key in PEM.'),
evidence: (0,input .lq)(line, 'Where the signature lies: `oci`, `github`, `bundle`, as verify-artifact takes it. Default: beside the image, and on a runner of GitHub also there.'),
bundle: (0,input .lq)(line, 'The path of a bundle that holds it.'),
'trusted-root': (0,input .lq)(line, 'The path of the trusted root of a Sigstore of your own.'),
};
const presetInput = (0,input .lq)((0,kinds .Yq)(presets .g), 'A set of usual settings.');
const ledgerInput = (0,input .lq)(line, 'Where what happened is kept.');
function serviceIn(name, { own, root, vocabulary }) {
const layers = own === undefined ? [root] : [own, root];
const preset = settingOf(layers, 'preset', presetInput);
const ledger = settingOf(layers, 'ledger', ledgerInput);
const defaults = (0,reading_layers .t)(layers, 'defaults').filter(each => each.isMapOf((0,environment .pf)(vocabulary)));
return {
name,
artifact: mapped(layers, 'artifact', artifactInputs),
signedBy: mapped(layers, 'signed-by', signerInputs),
...(ledger !== undefined && { ledger }),
...(preset !== undefined && { preset }),
environments: environmentsIn(layers, {
behind: [...defaults, ...telemetryIn(layers), ...presetLayer(preset?.text)],
vocabulary,
}),
};
}
function settingOf(layers, name, input) {
const place = (0,reading_layers .C)(layers, name);
return place === undefined ? undefined : (0,settings .O)(place, input);
}
function mapped(layers, name, inputs) {
return (0,settings .R)((0,reading_layers .t)(layers, name).filter(place => place.isMapOf(Object.keys(inputs))), inputs);
}
function telemetryIn(layers) {
return layers.filter(layer => layer.field('telemetry') !== undefined);
}
function presetLayer(name) {
const known = presets .g.find(each => each === name);
if (known === undefined)
return [];
const read = (0,document_document .u)(`preset ${known}`, presets .I[known]);
return read.kind === 'read' ? [read.root] : [];
}
function environmentsIn(layers, { behind, vocabulary }) {
const known = (0,environment .S$)(vocabulary);
const byName = new Map();
for (const environments of (0,reading_layers .t)(layers, 'environments')) {
for (const [name, place] of environments.fields()) {
if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) {
place.problem('expected a name of letters, digits, dots, hyphens and underscores');
}
else if (place.isMapOf(known)) {
const before = byName.get(name);
byName.set(name, before === undefined ? [place] : [...before, place]);
}
}
}
return [...byName].map(([name, own]) => (0,environment .XD)(name, { own, all: [...own, ...behind], vocabulary }));
}
var calendar_calendar = __webpack_require__(48283);
;// CONCATENATED MODULE: ./lib/shared/policy/soundness.js
function unsoundIn(environments, now) {
return [
...environments.flatMap(each => strangers(each, environments)),
...cycles(environments),
...sharedTargets(environments),
...environments.flatMap(each => neverOpen(each, now)),
];
}
function strangers({ name, after }, all) {
const known = all.map(each => each.name);
return after
.filter(({ environment }) => !known.includes(environment))
.map(({ environment }) => ({
environment: name,
problem: `it comes after ${environment}, which is no environment here; there are ${known.join(', ')}`,
}));
}
function cycles(all) {
const told = new Set();
return all.flatMap(({ name }) => {
const way = wayBack(name, all);
if (way === undefined || way.some(each => told.has(each)))
return [];
for (const each of way)
told.add(each);
const circle = [...way, name].join(' after ');
return [{ environment: name, problem: `no way leads in: ${circle}` }];
});
}
function wayBack(start, all) {
const seen = new Set();
const open = [[start]];
for (let way = open.shift(); way !== undefined; way = open.shift()) {
const last = way.at(-1);
for (const { environment } of all.find(({ name }) => name === last)?.after ?? []) {
if (environment === start)
return way;
if (seen.has(environment))
continue;
seen.add(environment);
open.push([...way, environment]);
}
}
return undefined;
}
function sharedTargets(all) {
const first = new Map();
return all.flatMap(environment => {
const key = addressOf(environment);
const other = first.get(key);
if (key === '')
return [];
if (other === undefined) {
first.set(key, environment.name);
return [];
}
const problem = `it has the same target as ${other}: what one promotes the other would judge`;
return [{ environment: environment.name, problem }];
});
}
function addressOf({ target, azure }) {
const { candidate: _, ...named } = target;
const words = Object.entries({ ...named, subscription: azure['subscription-id'] }).flatMap(([name, setting]) => (setting === undefined ? [] : [`${name}=${setting.text.toLowerCase()}`]));
return words.toSorted().join('\n');
}
function neverOpen({ name, windows, closures }, now) {
if (windows.length === 0)
return [];
const calendar = (0,calendar_calendar .Y)(windows.map(({ window }) => window), closures.map(({ closure }) => closure));
const opening = calendar.at(now, 0);
if (opening.kind === 'open' || opening.opensAt !== undefined)
return [];
return [{ environment: name, problem: 'no window opens in the next 400 days' }];
}
;// CONCATENATED MODULE: ./lib/shared/policy/read-policy.js
const topFields = ['version', 'service', 'services', 'freezes'];
const mostProblems = 20;
function readPolicy({ name, text: given }, reading) {
const document = (0,document_document .u)(name, given);
if (document.kind === 'unreadable')
return { kind: 'wrong', problems: document.problems };
const { root, source } = document;
const policy = policyAt(root, reading);
if (source.problems.length === 0 && policy !== undefined)
return { kind: 'read', policy };
const ordered = distinct(source.problems).toSorted((one, other) => one.line - other.line || one.column - other.column);
return { kind: 'wrong', problems: ordered.slice(0, mostProblems) };
}
function distinct(problems) {
const keyOf = ({ line, column, problem }) => `${line}:${column}:${problem}`;
return [...new Map(problems.map(problem => [keyOf(problem), problem])).values()];
}
function policyAt(root, reading) {
if (!root.isMapOf([...topFields, ...serviceFields]))
return undefined;
if (!isVersionKnown(root))
return undefined;
const services = servicesAt(root, reading);
for (const service of services)
complain(service, root, reading.now);
const freezes = freezesAt(root.field('freezes'));
return { services, ...(freezes !== undefined && { freezes }) };
}
function isVersionKnown(root) {
const version = root.field('version');
if (version === undefined)
root.problem('expected `version: 1`, got none');
else if (version.written() === '1')
return true;
else
version.problem(`expected version 1, got ${version.shape()}; a newer one needs a newer azure-promote`);
return false;
}
const serviceName = (0,kinds .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
function servicesAt(root, { vocabulary }) {
const [one, several] = [root.field('service'), root.field('services')];
if (one !== undefined && several !== undefined) {
several.problem('expected either service or services, got both');
return [];
}
if (one !== undefined) {
const name = one.of(serviceName);
return name === undefined ? [] : [serviceIn(name, { own: undefined, root, vocabulary })];
}
if (several === undefined) {
root.problem('expected `service: NAME`, or `services` with their names, got none');
return [];
}
return several.fields().flatMap(([name, own]) => {
const parsed = serviceName.parse(name, {});
if (!('value' in parsed))
own.problem(`expected ${parsed.expected}, got ${JSON.stringify(name.slice(0, 60))}`);
else if (own.isMapOf(serviceFields))
return [serviceIn(name, { own, root, vocabulary })];
return [];
});
}
function complain({ name, environments }, root, now) {
if (environments.length === 0)
root.problem(`${name} has no environments: expected at least one`);
for (const { environment, problem } of unsoundIn(environments, now)) {
const place = root.field('services')?.field(name)?.field('environments')?.field(environment);
(place ?? root.field('environments')?.field(environment) ?? root).problem(problem);
}
}
function freezesAt(place) {
if (place === undefined || !place.isMapOf(['from']))
return undefined;
const from = place.field('from');
const path = from?.of((0,kinds .Qq)({ pattern: /^[^\p{C}]{1,500}$/u, expected: 'the path of a file of freezes' }));
if (from === undefined)
return place.problem('expected from, the path of a file of freezes, got nothing');
return path === undefined ? undefined : { text: path, from: from.spot };
}
}),
11285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sz: () => (  closuresAt),
Uu: () => (  zoneAt),
f0: () => (  windowsAt)
});
var _promotion_calendar_closure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14147);
var _promotion_calendar_local_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91859);
var _promotion_calendar_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45072);
const windowFields = ['allow', 'deny', 'zone'];
const closureFields = ['from', 'to', 'why', 'zone'];
function windowsAt(place) {
if (!place.isMapOf(windowFields))
return { windows: [], closures: [] };
const zone = zoneAt(place.field('zone'));
const windows = entriesOf(place.field('allow')).flatMap(entry => windowAt(entry, zone));
const zones = new Set(windows.map(({ window }) => window.zone));
const [onlyZone] = zones.size === 1 ? zones : [];
return { windows, closures: closuresAt(place.field('deny'), zone ?? onlyZone) };
}
function entriesOf(place) {
if (place === undefined)
return [];
return place.isList() ? (place.items() ?? []) : [place];
}
function windowAt(place, zone) {
const text = place.written();
const read = text === undefined ? { problem: `expected a window, got ${place.shape()}` } : (0,_promotion_calendar_window_js__WEBPACK_IMPORTED_MODULE_0__  .tw)(text, zone);
if ('value' in read)
return [{ window: read.value, from: place.spot }];
place.problem(read.problem);
return [];
}
function zoneAt(place) {
const name = place?.written();
if (place === undefined || (name !== undefined && (0,_promotion_calendar_local_time_js__WEBPACK_IMPORTED_MODULE_1__  .D)(name)))
return name;
return place.problem(`expected a time zone such as Europe/Berlin, got ${place.shape()}`);
}
function closuresAt(place, zone) {
return entriesOf(place).flatMap(entry => {
if (!entry.isMapOf(closureFields))
return [];
const [from, to] = [timeAt(entry, 'from'), timeAt(entry, 'to')];
const own = zoneAt(entry.field('zone')) ?? zone ?? 'UTC';
if (from === undefined || to === undefined)
return [];
const why = entry.field('why')?.written() ?? `closed from ${from} to ${to}`;
const closure = { from, to, zone: own, why };
if ((0,_promotion_calendar_closure_js__WEBPACK_IMPORTED_MODULE_2__  .ee)(closure) !== undefined)
return [{ closure, from: entry.spot }];
entry.problem(`it ends at ${to}, before it begins at ${from}`);
return [];
});
}
function timeAt(entry, name) {
const place = entry.field(name);
if (place === undefined)
return entry.problem(`expected ${name}, ${_promotion_calendar_closure_js__WEBPACK_IMPORTED_MODULE_2__  .Br}, got nothing`);
const text = place.written() ?? '';
if ((0,_promotion_calendar_closure_js__WEBPACK_IMPORTED_MODULE_2__  .P5)(text, name === 'to') !== undefined)
return text;
return place.problem(`expected ${_promotion_calendar_closure_js__WEBPACK_IMPORTED_MODULE_2__  .Br}, got ${place.shape()}`);
}
}),
76734:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XD: () => (  environmentIn),
pf: () => (  fieldsOfDefaults),
S$: () => (  fieldsOfEnvironment),
vC: () => (  overrunRules)
});
var kinds = __webpack_require__(46971);
;// CONCATENATED MODULE: ./lib/shared/policy/reading/after.js
function afterAt(place) {
if (place.isList())
return (place.items() ?? []).flatMap(item => afterAt(item));
if (place.isMap()) {
return place.fields().flatMap(([environment, value]) => {
const soak = value.of((0,kinds .p0)());
if (soak === undefined)
return [];
return [{ environment, soakMilliseconds: soak.milliseconds, from: value.spot }];
});
}
const environment = place.written();
if (environment !== undefined)
return [{ environment, soakMilliseconds: 0, from: place.spot }];
place.problem(`expected an environment, or environments with how long to soak there, got ${place.shape()}`);
return [];
}
var calendar = __webpack_require__(11285);
var reading_layers = __webpack_require__(40729);
var policy = __webpack_require__(39876);
var reading_settings = __webpack_require__(7266);
;// CONCATENATED MODULE: ./lib/shared/policy/reading/risk.js
const share = (0,kinds .KN)();
const age = (0,kinds .p0)();
function askRulesIn(layers) {
const places = mapsIn(layers, 'ask-when', policy .r);
return Object.fromEntries(policy .r.flatMap(rule => {
const place = (0,reading_layers .C)(places, rule);
const amount = place === undefined ? undefined : amountAt(place, rule);
return place === undefined || amount === undefined
? []
: [[rule, { amount, text: place.written() ?? '', from: place.spot }]];
}));
}
function amountAt(place, rule) {
if (rule === 'budget-left-below') {
const value = place.of(share);
return value === undefined ? undefined : value / 100;
}
return place.of(age)?.milliseconds;
}
function ladderRulesIn(layers, { settings }) {
const places = mapsIn(layers, 'ladder-when', policy .s);
const { ladder } = settings;
return Object.fromEntries(policy .s.flatMap(rule => {
const place = (0,reading_layers .C)(places, rule);
const setting = place === undefined || ladder === undefined ? undefined : (0,reading_settings .O)(place, ladder);
return setting === undefined ? [] : [[rule, setting]];
}));
}
function mapsIn(layers, name, known) {
return (0,reading_layers .t)(layers, name).filter(place => place.isMapOf(known));
}
;// CONCATENATED MODULE: ./lib/shared/policy/reading/environment.js
const ownFields = ['after', 'target', 'azure', 'windows'];
const sharedFields = ['telemetry', 'overrun', 'ask-when', 'ladder-when'];
const overrunRules = ['finish', 'hold', 'roll-back'];
function fieldsOfDefaults({ settings }) {
return [...sharedFields, ...Object.keys(settings)];
}
function fieldsOfEnvironment(vocabulary) {
return [...ownFields, ...fieldsOfDefaults(vocabulary)];
}
function environmentIn(name, { own, all, vocabulary, }) {
const after = (0,reading_layers .C)(own, 'after');
const windows = (0,reading_layers .C)(own, 'windows');
const overrun = (0,reading_layers .C)(all, 'overrun');
const rule = overrun?.of((0,kinds .Yq)(overrunRules));
return {
name,
from: own[0].spot,
after: after === undefined ? [] : afterAt(after),
target: targetIn(own, vocabulary),
azure: mapIn(own, 'azure', vocabulary.azure),
telemetry: mapIn(all, 'telemetry', vocabulary.telemetry),
settings: (0,reading_settings .R)(all, vocabulary.settings),
...(windows === undefined ? { windows: [], closures: [] } : (0,calendar .f0)(windows)),
overrun: { rule: rule ?? 'finish', ...(overrun !== undefined && { from: overrun.spot }) },
askWhen: askRulesIn(all),
ladderWhen: ladderRulesIn(all, vocabulary),
};
}
function targetIn(own, { target }) {
const { target: kind, ...others } = target;
const inputs = { ...(kind !== undefined && { kind }), ...others };
const found = mapIn(own, 'target', inputs);
const { kind: told, ...rest } = found;
if (told === undefined) {
own[0].problem('expected target with its kind, such as `target: { kind: app-service, … }`, got none');
return rest;
}
return { target: told, ...rest };
}
function mapIn(layers, name, inputs) {
const places = (0,reading_layers .t)(layers, name).filter(place => place.isMapOf(Object.keys(inputs)));
return (0,reading_settings .R)(places, inputs);
}
}),
40729:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  fieldIn),
t: () => (  fieldsIn)
});
function fieldIn(layers, name) {
for (const layer of layers) {
const found = layer.field(name);
if (found !== undefined)
return found;
}
return undefined;
}
function fieldsIn(layers, name) {
return layers.flatMap(layer => layer.field(name) ?? []);
}
}),
7266:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  settingAt),
R: () => (  settingsIn)
});
var _layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40729);
function settingsIn(layers, inputs) {
return Object.fromEntries(Object.entries(inputs).flatMap(([name, input]) => {
const place = (0,_layers_js__WEBPACK_IMPORTED_MODULE_0__  .C)(layers, name);
const setting = place === undefined ? undefined : settingAt(place, input);
return setting === undefined ? [] : [[name, setting]];
}));
}
function settingAt(place, input) {
if (input.kind.name === 'secret')
return secretAt(place);
const text = textAt(place);
if (text === undefined)
return undefined;
const parsed = input.kind.parse(text, {});
if ('value' in parsed)
return { text, from: place.spot };
const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
return place.problem(`expected ${parsed.expected}, got ${place.shape()}${note}`);
}
function secretAt(place) {
const name = place.field('secret')?.written();
if (name !== undefined && /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) {
return { text: name, from: place.spot, isSecret: true };
}
return place.problem('a secret has no place in a file: write `{ secret: NAME }`, and give NAME in the environment of the step');
}
function textAt(place) {
if (!place.isList())
return entryAt(place);
const entries = place.items()?.map(entryAt) ?? [];
return entries.includes(undefined) ? undefined : entries.join('\n');
}
function entryAt(place) {
const text = place.written();
if (text !== undefined)
return text;
const [only, ...more] = place.fields();
const value = only?.[1].written();
if (only !== undefined && more.length === 0 && value !== undefined)
return `${only[0]}: ${value}`;
return place.problem(`expected one value, got ${place.shape()}`);
}
}),
98527:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => (  admit)
});
var asking = __webpack_require__(84298);
var admission_facts = __webpack_require__(74698);
var words = __webpack_require__(66180);
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/order.js
function orderObjections(facts, { after }) {
return after.flatMap(({ environment, soakMilliseconds }) => {
const history = facts.elsewhere[environment];
if (history === undefined || !(0,admission_facts .h)(history)) {
return unknown(environment, history?.unreadable ?? 'nobody has read it');
}
return before(history, { environment, soakMilliseconds, digest: facts.digest, now: facts.now });
});
}
function unknown(environment, why) {
return {
rule: 'ledger',
effect: 'refuse',
why: `what ${environment} has seen cannot be read: ${why}`,
hint: 'what nobody can read counts for nothing: repair the ledger, and start again',
};
}
function before(history, asked) {
const { environment, soakMilliseconds, digest, now } = asked;
const stays = staysOf(history, digest, now);
const last = stays.at(-1);
if (last === undefined)
return [neverThere(history, asked)];
if (isTakenBack(history, digest, now)) {
return [
{ rule: 'order', effect: 'refuse', why: `${environment} has rolled ${(0,words .VK)(digest)} back` },
];
}
const longest = Math.max(...stays.map(({ from, to }) => to - from));
if (longest >= soakMilliseconds)
return [];
if (last.isThere) {
const until = last.from + soakMilliseconds;
const why = `${(0,words .VK)(digest)} is to soak in ${environment} for ${(0,words .Sh)(soakMilliseconds)}, until ${(0,words .rr)(until)}`;
return [{ rule: 'soak', effect: 'wait', why, until }];
}
return [
{
rule: 'soak',
effect: 'refuse',
why: `${(0,words .VK)(digest)} ran in ${environment} for ${(0,words .Sh)(longest)} only, and ${(0,words .Sh)(soakMilliseconds)} are demanded; since then another one is there`,
hint: `promote what is in ${environment} now, or promote this one there again`,
},
];
}
function neverThere(history, { environment, digest }) {
const open = history.underWay.find(each => each.digest === digest);
if (open !== undefined) {
const why = `${(0,words .VK)(digest)} is on its way into ${environment}: ${open.promotion} by ${open.by}`;
return { rule: 'order', effect: 'wait', why };
}
const failed = history.ended.findLast(each => each.digest === digest);
const so = failed === undefined ? 'has not seen' : 'has rolled back';
return {
rule: 'order',
effect: 'refuse',
why: `${environment} ${so} ${(0,words .VK)(digest)}`,
hint: `promote it into ${environment} first`,
};
}
function staysOf({ ended }, digest, now) {
const stays = [];
let since;
for (const each of ended) {
const isIt = each.digest === digest;
if (!isIt && each.outcome === 'rolled-back')
continue;
if (isIt && each.outcome === 'passed')
since ??= each.at;
else if (since !== undefined) {
stays.push({ from: since, to: each.at, isThere: false });
since = undefined;
}
}
return since === undefined ? stays : [...stays, { from: since, to: now, isThere: true }];
}
function isTakenBack({ ended }, digest, now) {
const last = ended.findLast(each => each.digest === digest && each.at <= now);
return last?.outcome === 'rolled-back';
}
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/standing-here.js
const mostSkew = 300_000;
function objectionsHere(facts) {
const { here, environment } = facts;
if (!(0,admission_facts .h)(here)) {
const why = `what ${environment} has seen cannot be read: ${here.unreadable}`;
return [{ rule: 'ledger', effect: 'refuse', why, hint: 'repair the ledger, and start again' }];
}
return [clockProblem(facts, here), rolledBack(facts, here), inLine(facts, here)].filter(each => each !== undefined);
}
function clockProblem({ now }, { ended, underWay }) {
const newest = Math.max(...ended.map(({ at }) => at), ...underWay.map(({ since }) => since), 0);
if (newest - now <= mostSkew)
return undefined;
return {
rule: 'clock',
effect: 'refuse',
why: `the ledger knows of ${(0,words .rr)(newest)}, and this clock says ${(0,words .rr)(now)}`,
hint: 'set the clock of the runner: soak and windows would be measured wrongly',
};
}
function rolledBack({ digest, environment, retry }, { ended }) {
const last = ended.findLast(each => each.digest === digest);
if (last?.outcome !== 'rolled-back' || retry !== undefined)
return undefined;
return {
rule: 'retry',
effect: 'refuse',
why: `${(0,words .VK)(digest)} was rolled back in ${environment} at ${(0,words .rr)(last.at)}`,
hint: 'build a better one, or say with `retry` why this one is tried again',
};
}
function inLine({ now, promotion }, { underWay }) {
const place = underWay.findIndex(each => each.promotion === promotion);
const ahead = place < 0 ? underWay : underWay.slice(0, place);
const first = ahead[0];
if (first === undefined)
return undefined;
const others = ahead.length === 1 ? '' : `, and ${ahead.length - 1} more`;
const since = (0,words .Sh)(now - first.since);
return {
rule: 'queue',
effect: 'wait',
why: `${first.promotion} by ${first.by} is first, for ${since}${others}`,
};
}
function doneSince({ here, digest, strayed }) {
if (strayed || !(0,admission_facts .h)(here) || here.underWay.length > 0)
return undefined;
const last = here.ended.findLast(each => each.outcome === 'passed' || each.digest === digest);
return last?.digest === digest && last.outcome === 'passed' ? last.at : undefined;
}
function isRevoked(facts, environments) {
const places = [facts.here, ...environments.map(name => facts.elsewhere[name])];
for (const place of places) {
if (place === undefined || !(0,admission_facts .h)(place))
continue;
const found = place.revoked.findLast(({ digest }) => digest === facts.digest);
if (found === undefined)
continue;
const why = `the evidence of ${(0,words .VK)(facts.digest)} was taken back at ${(0,words .rr)(found.at)}: ${found.why}`;
return { rule: 'revoked', effect: 'refuse', why, hint: 'build and prove it anew' };
}
return undefined;
}
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/admit.js
function admit(facts, demands) {
const revoked = isRevoked(facts, demands.after.map(({ environment }) => environment));
const since = doneSince(facts);
if (since !== undefined && revoked === undefined)
return { kind: 'done', since };
const objections = [
revoked,
...objectionsHere(facts),
...orderObjections(facts, demands),
freezeObjection(facts),
windowObjection(facts, demands),
(0,asking .Z)(facts, demands),
].filter(each => each !== undefined);
if (objections.length > 0)
return against(objections);
const ladder = (0,asking .A)(facts, demands);
const notes = facts.retry === undefined ? [] : [`tried again: ${facts.retry}`];
return { kind: 'start', notes, ...(ladder !== undefined && { ladder }) };
}
function against(objections) {
const refusing = objections.filter(({ effect }) => effect === 'refuse');
if (refusing.length > 0)
return { kind: 'refuse', reasons: refusing.map(reasonOf) };
const reasons = objections.map(reasonOf);
const times = reasons.flatMap(({ until }) => until ?? []);
const until = times.length === reasons.length ? Math.max(...times) : undefined;
return { kind: 'wait', reasons, ...(until !== undefined && { until }) };
}
function reasonOf({ effect: _, ...reason }) {
return reason;
}
function freezeObjection({ freezes }) {
if (freezes === 'none' || freezes === 'read')
return undefined;
return {
rule: 'freeze',
effect: 'refuse',
why: `the freezes cannot be read: ${freezes.unreadable}`,
hint: 'repair the file of the freezes: without it nobody knows whether one is on',
};
}
function windowObjection({ now }, { calendar, neededMilliseconds }) {
const opening = calendar.at(now, neededMilliseconds);
if (opening.kind === 'open')
return undefined;
const { why, opensAt } = opening;
if (opensAt === undefined) {
const hint = 'no window of the next 400 days is long enough: shorten the ladder, or open a longer window';
return { rule: 'window', effect: 'refuse', why, hint };
}
return { rule: 'window', effect: 'wait', why: `${why}; it opens at ${(0,words .rr)(opensAt)}`, until: opensAt };
}
}),
84298:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  ladderFor),
Z: () => (  approvalObjection)
});
var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74698);
var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66180);
function approvalObjection(facts, demands) {
const why = whyAsked(facts, demands);
if (why.length === 0)
return undefined;
const others = facts.approvedBy.filter(name => !isSame(name, facts.requestedBy));
if (others.length > 0)
return undefined;
const own = facts.approvedBy.length > 0 ? '; whoever asked for it cannot approve it' : '';
return {
rule: 'approval',
effect: 'wait',
why: `a person is asked first: ${why.join('; ')}${own}`,
hint: 'have somebody else approve it: by the protection of the environment, or by `approved-by`',
};
}
function whyAsked(facts, { askWhen }) {
const { now, here, budgetLeft, builtAt } = facts;
const { budgetLeftBelow, artifactOlderThan, rolledBackWithin } = askWhen;
const reasons = [];
if (budgetLeftBelow !== undefined && (budgetLeft === undefined || budgetLeft < budgetLeftBelow)) {
const left = budgetLeft === undefined ? 'nobody knows how much' : percentWords(budgetLeft);
reasons.push(`${left} of the error budget is left, and ${percentWords(budgetLeftBelow)} are demanded`);
}
if (artifactOlderThan !== undefined && (builtAt === undefined || now - builtAt > artifactOlderThan)) {
const age = builtAt === undefined ? 'nobody knows when it was built' : `it is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Sh)(now - builtAt)} old`;
reasons.push(age);
}
const lately = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .h)(here)
? here.ended.findLast(({ outcome }) => outcome === 'rolled-back')
: undefined;
if (rolledBackWithin !== undefined && lately !== undefined && now - lately.at < rolledBackWithin) {
reasons.push(`something was rolled back here ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Sh)(now - lately.at)} ago`);
}
return reasons;
}
function ladderFor({ here, configurationOnly }, { ladderWhen }) {
const isFirst = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .h)(here) && !here.ended.some(({ outcome }) => outcome === 'passed');
if (isFirst && ladderWhen.firstPromotion !== undefined)
return ladderWhen.firstPromotion;
return configurationOnly === true ? ladderWhen.configurationOnly : undefined;
}
function percentWords(share) {
return `${Number((share * 100).toFixed(1))} %`;
}
function isSame(one, other) {
return one.trim().toLowerCase() === other?.trim().toLowerCase();
}
}),
74698:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  isReadable)
});
function isReadable(history) {
return !('unreadable' in history);
}
}),
74094:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  overrun)
});
function overrun(calendar, now, { rule, isPromoted }) {
const opening = calendar.at(now, 0);
if (opening.kind === 'open')
return { kind: 'within' };
return { kind: isPromoted ? 'finish' : rule, because: `its window has closed: ${opening.why}` };
}
}),
66180:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sh: () => (  durationWords),
VK: () => (  shortDigest),
rr: () => (  timeWords)
});
function shortDigest(digest) {
const match = /^(sha256:)?([0-9a-f]{12})[0-9a-f]*$/.exec(digest);
return match === null ? digest.slice(0, 40) : `${match[1] ?? ''}${match[2]}`;
}
function timeWords(milliseconds) {
return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function durationWords(milliseconds) {
const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
const words = parts.filter(part => part !== '').join(' ');
return words === '' ? '0 min' : words;
}
}),
48283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => (  calendarOf)
});
var temporal_polyfill = __webpack_require__(48599);
var calendar_closure = __webpack_require__(14147);
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/span.js
function joined(spans) {
const ordered = spans.filter(({ from, to }) => from < to).toSorted((one, other) => one.from - other.from);
const result = [];
for (const span of ordered) {
const last = result.at(-1);
if (last === undefined || span.from > last.to)
result.push(span);
else
result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
}
return result;
}
function without(spans, taken) {
return spans.flatMap(span => {
const left = [];
let from = span.from;
for (const hole of taken) {
if (hole.to <= from || hole.from >= span.to)
continue;
if (hole.from > from)
left.push({ from, to: hole.from });
from = Math.max(from, hole.to);
}
if (from < span.to)
left.push({ from, to: span.to });
return left;
});
}
var calendar_window = __webpack_require__(45072);
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/calendar.js
const day = 86_400_000;
const [nearDays, farDays] = [40, 400];
function calendarOf(windows, closures) {
const closed = closures.flatMap(closure => {
const span = (0,calendar_closure .ee)(closure);
return span === undefined ? [] : [{ ...span, why: closure.why }];
});
const holes = joined(closed);
const beginningOn = remembered((number) => {
const date = temporal_polyfill .fE.PlainDate.from('1970-01-01').add({ days: number });
return windows.flatMap(window => (0,calendar_window .uK)(window, date) ?? []);
});
const openFrom = (sight) => remembered((first) => {
if (windows.length === 0)
return without([always], holes);
const numbers = Array.from({ length: sight }, (_, at) => first + at);
return without(joined(numbers.flatMap(beginningOn)), holes);
});
const [near, far] = [openFrom(nearDays), openFrom(farDays)];
const whyAt = (now) => {
const hole = closed.find(({ from, to }) => from <= now && now < to);
return hole?.why ?? `outside of ${windows.map(({ text }) => text).join(', ')}`;
};
return {
at: (now, needed) => {
const first = Math.floor(now / day) - 2;
const soon = openingAt({ stretches: near(first), end: (first + nearDays) * day, whyAt }, now, needed);
if (soon.kind === 'open' || soon.opensAt !== undefined)
return soon;
return openingAt({ stretches: far(first), end: (first + farDays) * day, whyAt }, now, needed);
},
};
}
const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
function remembered(make) {
const known = new Map();
return number => {
const before = known.get(number);
if (before !== undefined)
return before;
const made = make(number);
known.set(number, made);
return made;
};
}
function openingAt({ stretches, end, whyAt }, now, needed) {
let current;
for (const span of stretches) {
if (span.to <= now)
continue;
const isNow = span.from <= now;
if (isNow)
current = span;
if (span.to - Math.max(span.from, now) < needed)
continue;
if (isNow)
return { kind: 'open', ...(span.to < end && { until: span.to }) };
return { ...closedNow(current, { now, needed, whyAt }), opensAt: span.from };
}
return closedNow(current, { now, needed, whyAt });
}
function closedNow(current, { now, needed, whyAt }) {
if (current === undefined)
return { kind: 'closed', why: whyAt(now) };
const left = Math.round((current.to - now) / 60_000);
const why = `it would take ${Math.ceil(needed / 60_000)} min, and the window closes in ${left} min`;
return { kind: 'short', why, until: current.to };
}
}),
14147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Br: () => (  closureTimeExpected),
P5: () => (  wallTimeOf),
ee: () => (  spanOf)
});
var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
var _edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13300);
const closureTimeExpected = 'a day such as 2026-12-18, or a time such as 2026-12-18T17:00';
const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;
function wallTimeOf(text, isEnd) {
const match = shape.exec(text);
if (match === null)
return undefined;
const [, date = '', hours, minutes] = match;
const isWhole = hours === undefined || minutes === undefined;
const after = isWhole ? (isEnd ? 24 * 60 : 0) : Number(hours) * 60 + Number(minutes);
if (after > 24 * 60 || Number(minutes ?? 0) > 59)
return undefined;
try {
return { day: temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__  .fE.PlainDate.from(date, { overflow: 'reject' }), minutes: after };
}
catch {
return undefined;
}
}
function spanOf({ from, to, zone }) {
const [begin, end] = [wallTimeOf(from, false), wallTimeOf(to, true)];
if (begin === undefined || end === undefined)
return undefined;
const span = (0,_edges_js__WEBPACK_IMPORTED_MODULE_1__  .q)({ zone, from: begin, to: end, rather: 'longer' });
return span.from < span.to ? span : undefined;
}
}),
13300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => (  edgesOf)
});
var _local_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91859);
function edgesOf({ zone, from, to, rather }) {
const [begin, end] = [(0,_local_time_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(from, zone), (0,_local_time_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(to, zone)];
if (rather === 'longer')
return { from: begin.first, to: end.second };
const shorter = { from: begin.second, to: end.first };
return shorter.from < shorter.to ? shorter : { from: begin.first, to: end.first };
}
}),
91859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  isZone),
Z: () => (  momentsOf)
});
var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
function isZone(name) {
try {
temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__  .fE.Now.zonedDateTimeISO(name);
return true;
}
catch {
return false;
}
}
function momentsOf({ day, minutes }, zone) {
const wall = day.toPlainDateTime().add({ minutes });
const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
const [first, second] = [earlier.epochMilliseconds, later.epochMilliseconds];
const isGap = !later.toPlainDateTime().equals(wall);
if (!isGap)
return { first, second, isGap };
const jump = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? second;
return { first: jump, second: jump, isGap };
}
}),
45072:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
tw: () => (  readWindow),
uK: () => (  openOn)
});
var _edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13300);
var _local_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91859);
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const shape = /^(?:(?<days>[A-Za-z]{3}(?:\s*[-,]\s*[A-Za-z]{3})*|daily)\s+)?(?<from>\d{1,2}:\d{2})\s*-\s*(?<to>\d{1,2}:\d{2})(?:\s+(?<zone>[A-Za-z][A-Za-z0-9_+/-]{1,60}))?$/;
const windowExpected = 'days, hours and a zone, such as `Mon-Thu 08:00-16:00 Europe/Berlin`';
function readWindow(given, usualZone) {
const text = given.trim().replaceAll(/\s+/g, ' ');
const groups = text.length > 200 ? undefined : shape.exec(text)?.groups;
if (groups === undefined)
return { problem: `expected ${windowExpected}` };
const days = daysIn(groups['days'] ?? 'daily');
const [from, to] = [minutesIn(groups['from'] ?? ''), minutesIn(groups['to'] ?? '')];
const zone = groups['zone'] ?? usualZone;
if (days === undefined)
return { problem: `expected days such as Mon-Fri or Sat,Sun, got ${groups['days']}` };
if (from === undefined || to === undefined || from === 24 * 60) {
return { problem: 'expected hours from 00:00 to 24:00' };
}
if (from === to)
return { problem: 'it begins and ends at the same minute: for a whole day write 00:00-24:00' };
if (zone === undefined)
return { problem: 'it names no time zone: write one behind it, such as Europe/Berlin' };
if (!(0,_local_time_js__WEBPACK_IMPORTED_MODULE_0__  .D)(zone))
return { problem: `there is no time zone ${zone}: write one such as Europe/Berlin, or UTC` };
return { value: { text, days, from, to, zone } };
}
function minutesIn(text) {
const [hours = Number.NaN, minutes = Number.NaN] = text.split(':').map(Number);
const all = hours * 60 + minutes;
return minutes < 60 && all <= 24 * 60 ? all : undefined;
}
function daysIn(text) {
if (text === 'daily')
return [1, 2, 3, 4, 5, 6, 7];
const days = new Set();
for (const part of text.split(',')) {
const [first, last = first, ...more] = part.split('-').map(each => dayIn(each.trim()));
if (first === undefined || last === undefined || more.length > 0)
return undefined;
for (let day = first;; day = (day % 7) + 1) {
days.add(day);
if (day === last)
break;
}
}
return [...days].toSorted((one, other) => one - other);
}
function dayIn(text) {
const at = weekdays.findIndex(day => day.toLowerCase() === text.toLowerCase());
return at < 0 ? undefined : at + 1;
}
function openOn(window, day) {
if (!window.days.includes(day.dayOfWeek))
return undefined;
const isOvernight = window.to <= window.from;
const span = (0,_edges_js__WEBPACK_IMPORTED_MODULE_1__  .q)({
zone: window.zone,
from: { day, minutes: window.from },
to: { day: isOvernight ? day.add({ days: 1 }) : day, minutes: window.to },
rather: 'shorter',
});
return span.from < span.to ? span : undefined;
}
}),
95420:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  readDocument)
});
var dist = __webpack_require__(38815);
var did_you_mean = __webpack_require__(97331);
var problem = __webpack_require__(13995);
;// CONCATENATED MODULE: ./lib/shared/step/document/place.js
var _a;
class Place {
#source;
#find;
#node;
#where;
constructor(source, find, node, where) {
this.#source = source;
this.#find = find;
this.#node = find(node);
this.#where = where;
}
get spot() {
const { line } = this.#source.lines.linePos(this.#where.at);
return { of: this.#source.name, path: this.#where.path, line };
}
problem(text) {
this.#source.problems.push((0,problem .l)(this.#source, this.#where, text));
return undefined;
}
isMapOf(known) {
if (!(0,dist .jh)(this.#node)) {
this.problem(`expected fields such as ${known.slice(0, 3).join(', ')}, got ${this.shape()}`);
return false;
}
for (const { key } of this.#node.items) {
const name = (0,dist .jn)(key) ? String(key.value).slice(0, 60) : 'a key that is no text';
if (known.includes(name))
continue;
const near = (0,did_you_mean .a)(name, known);
const question = near === undefined ? `; here are ${known.join(', ')}` : `; did you mean ${near}?`;
this.#child(key, name).problem(`there is no field ${name} here${question}`);
}
return true;
}
field(name) {
const found = this.fields().find(([key]) => key === name)?.[1];
return found === undefined || found.isEmpty() ? undefined : found;
}
fields() {
if (!(0,dist .jh)(this.#node))
return [];
return this.#node.items.map(({ key, value }) => {
const name = (0,dist .jn)(key) ? String(key.value) : '';
const place = this.#child(value, name);
return [name, value === null || value === undefined ? this.#child(key, name) : place];
});
}
items() {
if (!(0,dist .oP)(this.#node))
return this.problem(`expected a list, got ${this.shape()}`);
return this.#node.items.map((item, at) => this.#child(item, `[${at}]`));
}
isEmpty() {
return this.#node === undefined || ((0,dist .jn)(this.#node) && this.#node.value === null);
}
isList() {
return (0,dist .oP)(this.#node);
}
isMap() {
return (0,dist .jh)(this.#node);
}
written() {
if (!(0,dist .jn)(this.#node) || this.isEmpty())
return undefined;
const { source, value, type } = this.#node;
return type === 'PLAIN' && source !== undefined ? source : String(value);
}
of(kind) {
const text = this.written();
if (text === undefined)
return this.problem(`expected ${kind.expected}, got ${this.shape()}`);
const parsed = kind.parse(text, {});
if ('value' in parsed)
return parsed.value;
const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
return this.problem(`expected ${parsed.expected}, got ${this.shape()}${note}`);
}
shape() {
if ((0,dist .jh)(this.#node))
return 'fields';
if ((0,dist .oP)(this.#node))
return 'a list';
const text = this.written();
return text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 80));
}
#child(node, name) {
const parent = this.#where.path;
const path = parent === '' || name.startsWith('[') ? `${parent}${name}` : `${parent}.${name}`;
const at = this.#find(node)?.range?.[0] ?? this.#where.at;
return new _a(this.#source, this.#find, node, { path, at });
}
}
_a = Place;
;// CONCATENATED MODULE: ./lib/shared/step/document/document.js
const longestText = 262_144;
function readDocument(name, text) {
const source = { name, text, lines: new dist.LineCounter(), problems: [] };
const refused = (problem) => ({
kind: 'unreadable',
problems: [{ of: name, path: '', line: 1, column: 1, problem, picture: '' }],
});
if (text.length > longestText)
return refused(`expected at most ${longestText} characters, got ${text.length}`);
try {
const document = (0,dist.parseDocument)(text, {
lineCounter: source.lines,
prettyErrors: false,
uniqueKeys: true,
});
for (const { message, pos } of document.errors) {
source.problems.push((0,problem .l)(source, { path: '', at: pos[0] }, message));
}
if (source.problems.length > 0)
return { kind: 'unreadable', problems: source.problems };
const find = (node) => {
const found = (0,dist .Vj)(node) ? node.resolve(document) : node;
return (0,dist .jn)(found) || (0,dist .jh)(found) || (0,dist .oP)(found) ? found : undefined;
};
return { kind: 'read', root: new Place(source, find, document.contents, { path: '', at: 0 }), source };
}
catch {
return refused('the text is nested too deep to be read');
}
}
}),
13995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  problemWords),
l: () => (  problemAt)
});
function problemAt(source, { path, at }, problem) {
const { line, col: column } = source.lines.linePos(at);
return { of: source.name, path, line, column, problem, picture: pictureOf(source.text, line, column) };
}
const widest = 100;
function pictureOf(text, line, column) {
const whole = (text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ').replace(/\r$/, '');
const from = Math.max(0, Math.min(column - 1 - widest / 2, whole.length - widest));
const shown = whole.slice(from, from + widest).replaceAll(/\p{Cc}/gu, '·');
const number = String(line);
const mark = `${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, column - 1 - from))}^`;
return `${number} | ${shown}\n${mark}`;
}
function problemWords({ of, path, line, column, problem, picture }) {
const where = path === '' ? '' : `${path}: `;
const shown = picture === '' ? '' : `\n${picture}`;
return `${of}:${line}:${column}: ${where}${problem}${shown}`;
}
}),
11013:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
WA: () => (  placings),
q7: () => (  promoteSettings),
zG: () => (  usualPlacing)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const placings = ['place', 'expect', 'said'];
const promoteSettings = {
placing: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(placings), 'Whether the artifact is placed in the candidate (`place`), has to lie there already (`expect`), or is taken to lie there, where nobody can read what runs (`said`). Default: by the target.'),
};
const usual = {
'app-service': 'place',
'container-apps': 'place',
'gateway-api': 'expect',
command: 'expect',
};
function usualPlacing(kind) {
return usual[kind] ?? 'said';
}
}),
23036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  vocabulary)
});
var _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21404);
var _announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33369);
var _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37524);
var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88457);
var _record_promotion_sign_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99974);
var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11013);
const notSettings = [
...Object.keys(_traffic_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .lY),
...Object.keys(_groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_),
'expect',
'said-digest',
'artifact',
'until',
'on-job-failure',
'dry-run',
'job-timeout',
'journal',
'ledger',
'ledger-token',
'service',
'environment',
'candidate-version',
'stable-version',
];
const sourceNames = /^(source|workspace-id|app-insights-id|role|prometheus.*|metrics|queries|.*-version)$/;
const known = _canary_shift_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .KK;
const vocabulary = {
target: _traffic_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .lY,
azure: {
tenant: _groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_['tenant-id'],
subscription: _groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_['subscription-id'],
client: _groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_['client-id'],
'service-connection': _groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_['azure-subscription'],
auth: _groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_.auth,
cloud: _groups_js__WEBPACK_IMPORTED_MODULE_3__  .g_.cloud,
},
telemetry: chosen(name => sourceNames.test(name)),
settings: {
...chosen(name => !notSettings.includes(name) && !sourceNames.test(name)),
..._settings_js__WEBPACK_IMPORTED_MODULE_5__  .q7,
..._record_promotion_sign_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .l,
..._announcing_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .c,
},
};
function chosen(isWanted) {
return Object.fromEntries(Object.entries(known).filter(([name]) => isWanted(name)));
}
}),
99974:
(shared46[99974])
};
