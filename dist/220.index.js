export const id = 220;
export const ids = [220];
export const modules = {
20220:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
policy: () => (  policy)
});
var external_node_util_ = __webpack_require__(57975);
var fault = __webpack_require__(88538);
var untrusted = __webpack_require__(45259);
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/words.js
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
;// CONCATENATED MODULE: ./lib/shared/policy/policy.js
const askRules = ['budget-left-below', 'artifact-older-than', 'rolled-back-within'];
const ladderRules = ['configuration-only', 'first-promotion'];
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
value: soakMilliseconds === 0 ? 'passed' : `passed, ${durationWords(soakMilliseconds)} ago`,
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
...askRules.flatMap(rule => {
const amount = askWhen[rule];
return amount === undefined
? []
: [{ name: `ask-when.${rule}`, value: amount.text, from: originOf(amount.from) }];
}),
...ladderRules.flatMap(rule => {
const setting = ladderWhen[rule];
return setting === undefined ? [] : [row(`ladder-when.${rule}`, setting)];
}),
];
}
;// CONCATENATED MODULE: ./lib/shared/policy/presets.js
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
on-no-data: hold
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
var temporal_polyfill = __webpack_require__(48599);
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/local-time.js
function isZone(name) {
try {
temporal_polyfill .fE.Now.zonedDateTimeISO(name);
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
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/edges.js
function edgesOf({ zone, from, to, rather }) {
const [begin, end] = [momentsOf(from, zone), momentsOf(to, zone)];
if (rather === 'longer')
return { from: begin.first, to: end.second };
const shorter = { from: begin.second, to: end.first };
return shorter.from < shorter.to ? shorter : { from: begin.first, to: end.first };
}
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/closure.js
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
return { day: temporal_polyfill .fE.PlainDate.from(date, { overflow: 'reject' }), minutes: after };
}
catch {
return undefined;
}
}
function spanOf({ from, to, zone }) {
const [begin, end] = [wallTimeOf(from, false), wallTimeOf(to, true)];
if (begin === undefined || end === undefined)
return undefined;
const span = edgesOf({ zone, from: begin, to: end, rather: 'longer' });
return span.from < span.to ? span : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/window.js
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const window_shape = /^(?:(?<days>[A-Za-z]{3}(?:\s*[-,]\s*[A-Za-z]{3})*|daily)\s+)?(?<from>\d{1,2}:\d{2})\s*-\s*(?<to>\d{1,2}:\d{2})(?:\s+(?<zone>[A-Za-z][A-Za-z0-9_+/-]{1,60}))?$/;
const windowExpected = 'days, hours and a zone, such as `Mon-Thu 08:00-16:00 Europe/Berlin`';
function readWindow(given, usualZone) {
const text = given.trim().replaceAll(/\s+/g, ' ');
const groups = text.length > 200 ? undefined : window_shape.exec(text)?.groups;
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
if (!isZone(zone))
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
const span = edgesOf({
zone: window.zone,
from: { day, minutes: window.from },
to: { day: isOvernight ? day.add({ days: 1 }) : day, minutes: window.to },
rather: 'shorter',
});
return span.from < span.to ? span : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/policy/reading/calendar.js
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
const read = text === undefined ? { problem: `expected a window, got ${place.shape()}` } : readWindow(text, zone);
if ('value' in read)
return [{ window: read.value, from: place.spot }];
place.problem(read.problem);
return [];
}
function zoneAt(place) {
const name = place?.written();
if (place === undefined || (name !== undefined && isZone(name)))
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
if (spanOf(closure) !== undefined)
return [{ closure, from: entry.spot }];
entry.problem(`it ends at ${to}, before it begins at ${from}`);
return [];
});
}
function timeAt(entry, name) {
const place = entry.field(name);
if (place === undefined)
return entry.problem(`expected ${name}, ${closureTimeExpected}, got nothing`);
const text = place.written() ?? '';
if (wallTimeOf(text, name === 'to') !== undefined)
return text;
return place.problem(`expected ${closureTimeExpected}, got ${place.shape()}`);
}
;// CONCATENATED MODULE: ./lib/shared/policy/reading/layers.js
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
;// CONCATENATED MODULE: ./lib/shared/policy/reading/settings.js
function settingsIn(layers, inputs) {
return Object.fromEntries(Object.entries(inputs).flatMap(([name, input]) => {
const place = fieldIn(layers, name);
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
;// CONCATENATED MODULE: ./lib/shared/policy/reading/risk.js
const share = (0,kinds .KN)();
const age = (0,kinds .p0)();
function askRulesIn(layers) {
const places = mapsIn(layers, 'ask-when', askRules);
return Object.fromEntries(askRules.flatMap(rule => {
const place = fieldIn(places, rule);
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
const places = mapsIn(layers, 'ladder-when', ladderRules);
const { ladder } = settings;
return Object.fromEntries(ladderRules.flatMap(rule => {
const place = fieldIn(places, rule);
const setting = place === undefined || ladder === undefined ? undefined : settingAt(place, ladder);
return setting === undefined ? [] : [[rule, setting]];
}));
}
function mapsIn(layers, name, known) {
return fieldsIn(layers, name).filter(place => place.isMapOf(known));
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
const after = fieldIn(own, 'after');
const windows = fieldIn(own, 'windows');
const overrun = fieldIn(all, 'overrun');
const rule = overrun?.of((0,kinds .Yq)(overrunRules));
return {
name,
from: own[0].spot,
after: after === undefined ? [] : afterAt(after),
target: targetIn(own, vocabulary),
azure: mapIn(own, 'azure', vocabulary.azure),
telemetry: mapIn(all, 'telemetry', vocabulary.telemetry),
settings: settingsIn(all, vocabulary.settings),
...(windows === undefined ? { windows: [], closures: [] } : windowsAt(windows)),
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
const places = fieldsIn(layers, name).filter(place => place.isMapOf(Object.keys(inputs)));
return settingsIn(places, inputs);
}
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
}),
ledger: string('Where what happened is kept.'),
telemetry: { $ref: '#/$defs/telemetry' },
preset: {
enum: presetNames,
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
const amounts = Object.fromEntries(askRules.map(rule => [rule, string('An amount such as `20%` or `24h`.')]));
const ladders = Object.fromEntries(ladderRules.map(rule => [rule, string('A ladder.')]));
return {
telemetry: { $ref: '#/$defs/telemetry' },
overrun: {
enum: overrunRules,
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
var traffic_kinds = __webpack_require__(21404);
var inputs = __webpack_require__(37524);
var groups = __webpack_require__(88457);
;// CONCATENATED MODULE: ./lib/shared/steps/promote/vocabulary.js
const notSettings = [
...Object.keys(traffic_kinds .lY),
...Object.keys(groups .g_),
'expect',
'artifact',
'until',
'on-job-failure',
'wait',
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
const sourceNames = /^(source|workspace-id|prometheus.*|metrics|queries|.*-version)$/;
const known = inputs .KK;
const vocabulary = {
target: traffic_kinds .lY,
azure: {
tenant: groups .g_['tenant-id'],
subscription: groups .g_['subscription-id'],
client: groups .g_['client-id'],
'service-connection': groups .g_['azure-subscription'],
auth: groups .g_.auth,
cloud: groups .g_.cloud,
},
telemetry: chosen(name => sourceNames.test(name)),
settings: chosen(name => !notSettings.includes(name) && !sourceNames.test(name)),
};
function chosen(isWanted) {
return Object.fromEntries(Object.entries(known).filter(([name]) => isWanted(name)));
}
var clock = __webpack_require__(76114);
var promises_ = __webpack_require__(51455);
var dist = __webpack_require__(38815);
var did_you_mean = __webpack_require__(97331);
;// CONCATENATED MODULE: ./lib/shared/step/document/problem.js
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
this.#source.problems.push(problemAt(this.#source, this.#where, text));
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
source.problems.push(problemAt(source, { path: '', at: pos[0] }, message));
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
var input = __webpack_require__(26316);
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
};
const presetInput = (0,input .lq)((0,kinds .Yq)(presetNames), 'A set of usual settings.');
const ledgerInput = (0,input .lq)(line, 'Where what happened is kept.');
function serviceIn(name, { own, root, vocabulary }) {
const layers = own === undefined ? [root] : [own, root];
const preset = settingOf(layers, 'preset', presetInput);
const ledger = settingOf(layers, 'ledger', ledgerInput);
const defaults = fieldsIn(layers, 'defaults').filter(each => each.isMapOf(fieldsOfDefaults(vocabulary)));
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
const place = fieldIn(layers, name);
return place === undefined ? undefined : settingAt(place, input);
}
function mapped(layers, name, inputs) {
return settingsIn(fieldsIn(layers, name).filter(place => place.isMapOf(Object.keys(inputs))), inputs);
}
function telemetryIn(layers) {
return layers.filter(layer => layer.field('telemetry') !== undefined);
}
function presetLayer(name) {
const known = presetNames.find(each => each === name);
if (known === undefined)
return [];
const read = readDocument(`preset ${known}`, presetTexts[known]);
return read.kind === 'read' ? [read.root] : [];
}
function environmentsIn(layers, { behind, vocabulary }) {
const known = fieldsOfEnvironment(vocabulary);
const byName = new Map();
for (const environments of fieldsIn(layers, 'environments')) {
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
return [...byName].map(([name, own]) => environmentIn(name, { own, all: [...own, ...behind], vocabulary }));
}
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
;// CONCATENATED MODULE: ./lib/shared/promotion/calendar/calendar.js
const day = 86_400_000;
const [nearDays, farDays] = [40, 400];
function calendarOf(windows, closures) {
const closed = closures.flatMap(closure => {
const span = spanOf(closure);
return span === undefined ? [] : [{ ...span, why: closure.why }];
});
const holes = joined(closed);
const beginningOn = remembered((number) => {
const date = temporal_polyfill .fE.PlainDate.from('1970-01-01').add({ days: number });
return windows.flatMap(window => openOn(window, date) ?? []);
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
const calendar = calendarOf(windows.map(({ window }) => window), closures.map(({ closure }) => closure));
const opening = calendar.at(now, 0);
if (opening.kind === 'open' || opening.opensAt !== undefined)
return [];
return [{ environment: name, problem: 'no window opens in the next 400 days' }];
}
;// CONCATENATED MODULE: ./lib/shared/policy/read-policy.js
const topFields = ['version', 'service', 'services', 'freezes'];
const mostProblems = 20;
function readPolicy({ name, text: given }, reading) {
const document = readDocument(name, given);
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
;// CONCATENATED MODULE: ./lib/shared/cli/policy/policy-file.js
async function policyFrom(path, now) {
const read = readPolicy({ name: path, text: await textOf(path) }, { vocabulary: vocabulary, now });
if (read.kind === 'read')
return read.policy;
throw wrong(path, read.problems);
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
function wrong(path, problems) {
const count = problems.length === 1 ? 'one place needs' : `${problems.length} places need`;
return new fault .v('POLICY_INVALID', [`${path}: ${count} attention`, ...problems.map(problemWords)].join('\n'));
}
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/facts.js
function isReadable(history) {
return !('unreadable' in history);
}
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/asking.js
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
const age = builtAt === undefined ? 'nobody knows when it was built' : `it is ${durationWords(now - builtAt)} old`;
reasons.push(age);
}
const lately = isReadable(here)
? here.ended.findLast(({ outcome }) => outcome === 'rolled-back')
: undefined;
if (rolledBackWithin !== undefined && lately !== undefined && now - lately.at < rolledBackWithin) {
reasons.push(`something was rolled back here ${durationWords(now - lately.at)} ago`);
}
return reasons;
}
function ladderFor({ here, configurationOnly }, { ladderWhen }) {
const isFirst = isReadable(here) && !here.ended.some(({ outcome }) => outcome === 'passed');
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
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/order.js
function orderObjections(facts, { after }) {
return after.flatMap(({ environment, soakMilliseconds }) => {
const history = facts.elsewhere[environment];
if (history === undefined || !isReadable(history)) {
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
{ rule: 'order', effect: 'refuse', why: `${environment} has rolled ${shortDigest(digest)} back` },
];
}
const longest = Math.max(...stays.map(({ from, to }) => to - from));
if (longest >= soakMilliseconds)
return [];
if (last.isThere) {
const until = last.from + soakMilliseconds;
const why = `${shortDigest(digest)} is to soak in ${environment} for ${durationWords(soakMilliseconds)}, until ${timeWords(until)}`;
return [{ rule: 'soak', effect: 'wait', why, until }];
}
return [
{
rule: 'soak',
effect: 'refuse',
why: `${shortDigest(digest)} ran in ${environment} for ${durationWords(longest)} only, and ${durationWords(soakMilliseconds)} are demanded; since then another one is there`,
hint: `promote what is in ${environment} now, or promote this one there again`,
},
];
}
function neverThere(history, { environment, digest }) {
const open = history.underWay.find(each => each.digest === digest);
if (open !== undefined) {
const why = `${shortDigest(digest)} is on its way into ${environment}: ${open.promotion} by ${open.by}`;
return { rule: 'order', effect: 'wait', why };
}
const failed = history.ended.findLast(each => each.digest === digest);
const so = failed === undefined ? 'has not seen' : 'has rolled back';
return {
rule: 'order',
effect: 'refuse',
why: `${environment} ${so} ${shortDigest(digest)}`,
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
if (!isReadable(here)) {
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
why: `the ledger knows of ${timeWords(newest)}, and this clock says ${timeWords(now)}`,
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
why: `${shortDigest(digest)} was rolled back in ${environment} at ${timeWords(last.at)}`,
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
const since = durationWords(now - first.since);
return {
rule: 'queue',
effect: 'wait',
why: `${first.promotion} by ${first.by} is first, for ${since}${others}`,
};
}
function doneSince({ here, digest }) {
if (!isReadable(here) || here.underWay.length > 0)
return undefined;
const last = here.ended.findLast(each => each.outcome === 'passed' || each.digest === digest);
return last?.digest === digest && last.outcome === 'passed' ? last.at : undefined;
}
function isRevoked(facts, environments) {
const places = [facts.here, ...environments.map(name => facts.elsewhere[name])];
for (const place of places) {
if (place === undefined || !isReadable(place))
continue;
const found = place.revoked.findLast(({ digest }) => digest === facts.digest);
if (found === undefined)
continue;
const why = `the evidence of ${shortDigest(facts.digest)} was taken back at ${timeWords(found.at)}: ${found.why}`;
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
approvalObjection(facts, demands),
].filter(each => each !== undefined);
if (objections.length > 0)
return against(objections);
const ladder = ladderFor(facts, demands);
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
return { rule: 'window', effect: 'wait', why: `${why}; it opens at ${timeWords(opensAt)}`, until: opensAt };
}
;// CONCATENATED MODULE: ./lib/shared/promotion/admission/overrun.js
function overrun(calendar, now, { rule, isPromoted }) {
const opening = calendar.at(now, 0);
if (opening.kind === 'open')
return { kind: 'within' };
return { kind: isPromoted ? 'finish' : rule, because: `its window has closed: ${opening.why}` };
}
;// CONCATENATED MODULE: ./lib/shared/policy/demands.js
function demandsOf(environment, { freezes, neededMilliseconds }) {
const { after, windows, closures, askWhen, ladderWhen } = environment;
const { 'budget-left-below': budget, 'artifact-older-than': age, 'rolled-back-within': lately } = askWhen;
const { 'configuration-only': configurationOnly, 'first-promotion': firstPromotion } = ladderWhen;
const forbidden = [...closures.map(({ closure }) => closure), ...freezes];
return {
after: after.map(({ environment: name, soakMilliseconds }) => ({ environment: name, soakMilliseconds })),
calendar: calendarOf(windows.map(({ window }) => window), forbidden),
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
const admission = admit(facts, demandsOf(environment, { freezes, neededMilliseconds: takesMilliseconds }));
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
problems.push(`expected until ${timeWords(expect.until)}, got ${until === undefined ? 'no time' : timeWords(until)}`);
}
const ladder = admission.kind === 'start' ? admission.ladder : undefined;
if (expect.ladder !== undefined && ladder !== expect.ladder) {
problems.push(`expected the ladder ${expect.ladder}, got ${ladder ?? 'the usual one'}`);
}
return { decision: inWords(admission), problems };
}
function running(environment, { facts, freezes, expect }, isPromoted) {
const { calendar } = demandsOf(environment, { freezes, neededMilliseconds: 0 });
const found = overrun(calendar, facts.now, { rule: environment.overrun.rule, isPromoted });
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
return `done since ${timeWords(admission.since)}`;
case 'wait':
case 'refuse':
return `${admission.kind}: ${admission.reasons.map(({ rule, why }) => `${rule}: ${why}`).join('; ')}`;
default:
return admission;
}
}
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
freezes: case_freezesAt(place.field('freezes')),
takesMilliseconds: place.field('takes')?.of((0,kinds .p0)())?.milliseconds ?? 0,
...(service !== undefined && { service }),
...(started !== undefined && {
underWay: { isPromoted: started.of((0,kinds .Yq)(['half-way', 'promoted'])) === 'promoted' },
}),
expect: {
decision,
because: becauseAt(place.field('because')),
...(until !== undefined && { until: case_timeAt(until) ?? Number.NaN }),
...(ladder !== undefined && { ladder }),
},
};
}
const nothing = { ended: [], revoked: [], underWay: [] };
function stated(place) {
const budget = place.field('budget-left')?.of((0,kinds .KN)());
const built = place.field('built');
const builtAt = built === undefined ? undefined : case_timeAt(built);
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
function case_freezesAt(place) {
return place?.isList() === true ? closuresAt(place, undefined).map(({ closure }) => closure) : [];
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
return field === undefined ? place.problem(`expected ${name}, a time, got nothing`) : case_timeAt(field);
}
function case_timeAt(place) {
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
const document = readDocument(name, text);
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
throw wrong(path, read.problems);
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
async function policy(words, io) {
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
io.stdout.write(`${JSON.stringify(policySchema(vocabulary), undefined, 2)}\n`);
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
const service = policy_serviceIn(read, wanted);
const shown = policy_environmentsIn(service, only).map(environment => ({
environment: environment.name,
settings: effectiveOf(service, environment, vocabulary),
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
function policy_serviceIn({ services }, wanted) {
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
function policy_environmentsIn({ environments }, only) {
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
})
};
