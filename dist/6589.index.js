import { shared as shared3 } from './shared-3.js';
import { shared as shared30 } from './shared-30.js';
import { shared as shared31 } from './shared-31.js';
export const id = 6589;
export const ids = [6589,6808];
export const modules = {
56808:
(shared3[56808]),
13005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  refuseShare)
});
function refuseShare(abilities, percent) {
const { grainPercent, rangePercent, zero, hundred } = abilities;
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return 'a share lies between 0 % and 100 %';
if (percent === 0)
return zero === 'never' ? 'this target cannot show 0 %' : undefined;
if (percent === 100)
return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
const steps = percent / grainPercent;
if (Math.abs(steps - Math.round(steps)) > 1e-9) {
return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
}
if (percent < rangePercent.from || percent > rangePercent.to) {
return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
}
return undefined;
}
}),
14704:
(shared30[14704]),
5078:
(shared31[5078]),
44515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  formatPercent),
w: () => (  isWhole)
});
const noise = 0.001;
function isWhole(split) {
const shares = Object.values(split);
const sum = shares.reduce((total, share) => total + share, 0);
return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}
function formatPercent(share) {
return `${Number(share.toFixed(3))} %`;
}
}),
16589:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
var process = __webpack_require__(56808);
var fault = __webpack_require__(88538);
var settle = __webpack_require__(14704);
var split_check = __webpack_require__(5078);
var split = __webpack_require__(44515);
;// CONCATENATED MODULE: ./lib/shared/traffic/command/shapes.js
class Misshapen extends Error {
name = 'Misshapen';
}
const longestText = 300;
const longestName = 260;
const deepest = 12;
function fieldsIn(value, where) {
if (isFields(value))
return value;
throw new Misshapen(`${where} is no JSON object`);
}
function isFields(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(value, where) {
if (typeof value === 'string')
return tidy(value);
throw new Misshapen(`${where} is no text`);
}
function tidy(text, most = longestText) {
const line = text
.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
.replace(/ {2,}/g, ' ')
.trim();
return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
function nameIn(value, where) {
const fits = typeof value === 'string' &&
value.length <= longestName &&
/^[^\p{C}\p{Zl}\p{Zp}\s]([^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Zl}\p{Zp}\s])?$/u.test(value);
if (fits)
return value;
throw new Misshapen(`${where} is no name of 1 to ${longestName} characters on one line`);
}
function flagIn(value, where) {
if (typeof value === 'boolean')
return value;
throw new Misshapen(`${where} is neither true nor false`);
}
function numberIn(value, where, { from, to }) {
if (typeof value === 'number' && value >= from && value <= to)
return value;
throw new Misshapen(`${where} is no number from ${from} to ${to}`);
}
function choiceIn(value, where, choices) {
const found = choices.find(each => each === value);
if (found !== undefined)
return found;
throw new Misshapen(`${where} is none of ${choices.join(', ')}`);
}
function listIn(value, where, { most, each }) {
if (!Array.isArray(value))
throw new Misshapen(`${where} is no list`);
if (value.length > most)
throw new Misshapen(`${where} holds ${value.length}, and ${most} are the most`);
return value.map((entry, at) => each(entry, `${where}[${at}]`));
}
function maybe(value, read) {
return value === undefined || value === null ? undefined : read(value);
}
function wireIn(value, where, mostBytes) {
const fields = fieldsIn(value, where);
const bytes = new TextEncoder().encode(JSON.stringify(fields)).length;
if (bytes > mostBytes) {
throw new Misshapen(`${where} has ${bytes} bytes, and ${mostBytes} are the most`);
}
return copyOf(fields, where, 0);
}
function copyOf(fields, where, depth) {
return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, wireValueIn(value, `${where}.${name}`, depth + 1)]));
}
function wireValueIn(value, where, depth) {
if (depth > deepest)
throw new Misshapen(`${tidy(where)} lies deeper than ${deepest} levels`);
if (value === null || typeof value === 'string' || typeof value === 'boolean')
return value;
if (typeof value === 'number')
return value;
if (Array.isArray(value))
return value.map((each, at) => wireValueIn(each, `${where}[${at}]`, depth + 1));
return copyOf(fieldsIn(value, where), where, depth);
}
;// CONCATENATED MODULE: ./lib/shared/traffic/command/answers.js
const mostArms = 50;
const mostRemarks = 20;
const mostSnapshotBytes = 16_384;
function splitIn(value) {
const { arms: given, guard, busy, remarks, snapshot, changed } = fieldsIn(value, 'ok');
const arms = listIn(given, 'ok.arms', { most: mostArms, each: armIn });
const twin = arms.find(({ name }, at) => arms.findIndex(each => isSame(each.name, name)) !== at);
if (twin !== undefined)
throw new Misshapen(`two arms are called ${twin.name}`);
if (arms.length < 2)
throw new Misshapen(`ok.arms names ${arms.length}, and traffic is split between two`);
if (!(0,split .w)(Object.fromEntries(arms.map(({ name, share }) => [name, share])))) {
const sum = arms.reduce((total, { share }) => total + share, 0);
throw new Misshapen(`the shares of ok.arms sum to ${Number(sum.toFixed(3))} and not to 100`);
}
if (arms.filter(({ isDefault }) => isDefault).length > 1) {
throw new Misshapen('more than one of ok.arms is the default');
}
const told = {
guard: maybe(guard, each => nameIn(each, 'ok.guard')),
busy: maybe(busy, each => textIn(each, 'ok.busy')),
snapshot: maybe(snapshot, each => wireIn(each, 'ok.snapshot', mostSnapshotBytes)),
changed: maybe(changed, changeIn),
};
return {
arms,
remarks: maybe(remarks, each => listIn(each, 'ok.remarks', { most: mostRemarks, each: textIn })) ?? [],
...(told.guard !== undefined && { guard: told.guard }),
...(told.busy !== undefined && { busy: told.busy }),
...(told.snapshot !== undefined && { snapshot: told.snapshot }),
...(told.changed !== undefined && { changed: told.changed }),
};
}
function changeIn(value) {
const found = fieldsIn(value, 'ok.changed');
const at = maybe(found['at'], each => textIn(each, 'ok.changed.at'));
return { by: textIn(found['by'], 'ok.changed.by'), ...(at !== undefined && { at }) };
}
function armIn(value, where) {
const found = fieldsIn(value, where);
const address = maybe(found['address'], each => addressIn(each, `${where}.address`));
const build = maybe(found['build'], each => textIn(each, `${where}.build`));
const digest = maybe(found['digest'], each => digestIn(each, `${where}.digest`));
return {
name: nameIn(found['name'], `${where}.name`),
share: numberIn(found['share'], `${where}.share`, { from: 0, to: 100 }),
isDefault: maybe(found['default'], each => flagIn(each, `${where}.default`)) ?? false,
state: maybe(found['state'], each => textIn(each, `${where}.state`)) ?? '',
...(address !== undefined && { address }),
...(build !== undefined && { build }),
...(digest !== undefined && { digest }),
};
}
function addressIn(value, where) {
const text = textIn(value, where);
const url = URL.canParse(text) ? new URL(text) : undefined;
const fits = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '';
if (fits && url.password === '')
return url;
throw new Misshapen(`${where} is no address with http:// or https://, without a user`);
}
function digestIn(value, where) {
const text = textIn(value, where);
if (/^sha256:[0-9a-f]{64}$/.test(text))
return text;
throw new Misshapen(`${where} is no digest such as sha256: and 64 digits`);
}
function sharesIn(value, where) {
const entries = Object.entries(fieldsIn(value, where));
if (entries.length > mostArms)
throw new Misshapen(`${where} names more than ${mostArms} arms`);
return Object.fromEntries(entries.map(([name, share]) => [
nameIn(name, where),
numberIn(share, `${where}.${tidy(name, 60)}`, { from: 0, to: 100 }),
]));
}
const proofs = ['read', 'telemetry', 'statistics', 'budget'];
function seenIn(value) {
const found = fieldsIn(value, 'ok');
const kind = choiceIn(found['state'], 'ok.state', ['seen', 'not-yet', 'drifted', 'cannot-know']);
if (kind === 'cannot-know')
return { kind, why: textIn(found['why'], 'ok.why') };
const split = sharesIn(found['split'], 'ok.split');
if (kind === 'not-yet')
return { kind, split };
if (kind === 'seen')
return { kind, split, by: choiceIn(found['by'], 'ok.by', proofs) };
const by = maybe(found['by'], each => textIn(each, 'ok.by'));
const at = maybe(found['at'], each => textIn(each, 'ok.at'));
return { kind, split, ...(by !== undefined && { by }), ...(at !== undefined && { at }) };
}
function reconciledIn(value) {
const { found } = fieldsIn(value, 'ok');
return choiceIn(found, 'ok.found', ['applied', 'not-applied', 'cannot-know']);
}
function doneIn(value) {
fieldsIn(value, 'ok');
}
const refusalKinds = [
'conflict',
'unsuitable',
'not-found',
'forbidden',
'unavailable',
'failed',
];
function refusalIn(value) {
const found = fieldsIn(value, 'error');
const text = (name) => maybe(found[name], each => textIn(each, `error.${name}`));
const [hint, by, at] = [text('hint'), text('by'), text('at')];
return {
kind: choiceIn(found['kind'], 'error.kind', refusalKinds),
message: textIn(found['message'], 'error.message'),
...(hint !== undefined && { hint }),
...(by !== undefined && { by }),
...(at !== undefined && { at }),
};
}
function isSame(one, other) {
return one.toLowerCase() === other.toLowerCase();
}
var external_node_crypto_ = __webpack_require__(77598);
var abilities = __webpack_require__(13005);
;// CONCATENATED MODULE: ./lib/shared/traffic/command/abilities.js
const commandAbilities = {
grainPercent: 1,
rangePercent: { from: 1, to: 99 },
zero: 'exact',
hundred: 'exact',
atomic: true,
verifiable: 'exactly',
settling: { expectedMilliseconds: 10_000, worstMilliseconds: 120_000 },
stickyMilliseconds: 0,
pinnedAtRollback: 'What clients with open connections or sessions see after going back is known to the program, and not to us.',
promotion: 'weights',
leastRoles: [
{
role: 'whatever the program needs',
scope: 'what the program speaks to',
why: 'nobody signs in to Azure for it; it has the environment of the job and nothing else',
},
],
};
;// CONCATENATED MODULE: ./lib/shared/traffic/command/hello.js
const protocolVersion = 1;
const neededVerbs = (  null && (['hello', 'read', 'write']));
const possibleVerbs = ['seen', 'promote', 'reconcile', 'restore', 'clean', 'place'];
const day = 86_400_000;
function helloIn(value) {
const { protocol, abilities, verbs } = fieldsIn(value, 'ok');
if (protocol !== protocolVersion) {
throw new Misshapen(`ok.protocol is ${tidy(JSON.stringify(protocol) ?? 'missing', 20)}, and ${protocolVersion} is spoken here`);
}
const each = (verb, where) => choiceIn(verb, where, possibleVerbs);
return {
abilities: maybe(abilities, abilitiesIn) ?? commandAbilities,
verbs: maybe(verbs, found => listIn(found, 'ok.verbs', { most: possibleVerbs.length, each })) ?? [],
};
}
const extremes = ['exact', 'by-switching-off', 'never'];
const verifications = ['exactly', 'by-data', 'statistically', 'not-at-all'];
function abilitiesIn(value) {
const where = 'ok.abilities';
const found = fieldsIn(value, where);
const usual = commandAbilities;
const percent = (name, given) => numberIn(given, `${where}.${name}`, { from: 0.001, to: 99.999 });
const told = {
...usual,
grainPercent: maybe(found['grainPercent'], each => percent('grainPercent', each)) ?? usual.grainPercent,
rangePercent: maybe(found['rangePercent'], each => rangeIn(each, percent)) ?? usual.rangePercent,
zero: maybe(found['zero'], each => choiceIn(each, `${where}.zero`, extremes)) ?? usual.zero,
hundred: maybe(found['hundred'], each => choiceIn(each, `${where}.hundred`, extremes)) ?? usual.hundred,
atomic: maybe(found['atomic'], each => flagIn(each, `${where}.atomic`)) ?? usual.atomic,
verifiable: maybe(found['verifiable'], each => choiceIn(each, `${where}.verifiable`, verifications)) ??
usual.verifiable,
settling: maybe(found['settling'], settlingIn) ?? usual.settling,
stickyMilliseconds: maybe(found['stickyMilliseconds'], each => numberIn(each, `${where}.stickyMilliseconds`, { from: 0, to: 30 * day })) ?? usual.stickyMilliseconds,
pinnedAtRollback: maybe(found['pinnedAtRollback'], each => textIn(each, `${where}.pinnedAtRollback`)) ??
usual.pinnedAtRollback,
leastRoles: maybe(found['leastRoles'], each => listIn(each, `${where}.leastRoles`, { most: 10, each: roleIn })) ??
usual.leastRoles,
};
const why = (0,abilities .M)(told, told.rangePercent.from);
if (why !== undefined)
throw new Misshapen(`${where}.rangePercent.from is no share: ${why}`);
return told;
}
function rangeIn(value, percent) {
const found = fieldsIn(value, 'ok.abilities.rangePercent');
const [from, to] = [percent('rangePercent.from', found['from']), percent('rangePercent.to', found['to'])];
if (from > to)
throw new Misshapen('ok.abilities.rangePercent begins after its end');
return { from, to };
}
function settlingIn(value) {
const where = 'ok.abilities.settling';
const found = fieldsIn(value, where);
const time = (name) => numberIn(found[name], `${where}.${name}`, { from: 0, to: day });
const [expectedMilliseconds, worstMilliseconds] = [time('expectedMilliseconds'), time('worstMilliseconds')];
if (expectedMilliseconds > worstMilliseconds)
throw new Misshapen(`${where} expects more than its worst`);
return { expectedMilliseconds, worstMilliseconds };
}
function roleIn(value, where) {
const found = fieldsIn(value, where);
const text = (name) => textIn(found[name], `${where}.${name}`);
return { role: text('role'), scope: text('scope'), why: text('why') };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/command/program.js
const second = 1_000;
const deadlines = {
hello: 10 * second,
read: 30 * second,
seen: 30 * second,
reconcile: 30 * second,
write: 60 * second,
promote: 300 * second,
restore: 60 * second,
clean: 60 * second,
place: 900 * second,
};
const mostBytes = 262_144;
const mostLines = 200;
const lastLines = 3;
async function question(program, verb, words) {
const id = (0,external_node_crypto_.randomUUID)();
const ended = await program.run({
command: program.command,
args: program.arguments,
env: program.environment,
input: `${JSON.stringify({ protocol: protocolVersion, id, verb, ...words })}\n`,
deadlineMilliseconds: deadlines[verb],
maxOutputBytes: mostBytes,
clock: program.stopwatch,
signal: program.signal,
});
const said = 'stderr' in ended ? linesOf(ended.stderr) : [];
for (const line of said)
program.debug(`${verb}: ${line}`);
return replyIn(ended, { id, verb, said: said.slice(-lastLines), command: program.command });
}
function linesOf(text) {
const lines = text.split('\n').map(line => tidy(line));
return lines.filter(line => line !== '').slice(-mostLines);
}
function replyIn(ended, asked) {
const { verb, said, command } = asked;
const silent = (why) => ({ kind: 'silent', why, said });
switch (ended.kind) {
case 'not-found':
throw cannotStart(command, 'there is no such program');
case 'not-started':
throw cannotStart(command, `the system says ${ended.error}`);
case 'timed-out':
return {
...silent(`it did not answer within ${deadlines[verb] / second} s, and was ended`),
forGood: true,
};
case 'ended': {
if (ended.exitCode !== 0)
return silent(`it ended with ${ended.exitCode ?? ended.signal}`);
if (ended.truncated)
return silent(`it printed more than ${mostBytes} bytes`);
return answerIn(ended.stdout, asked);
}
default:
return ended;
}
}
function answerIn(stdout, { id, said }) {
const silent = (why) => ({ kind: 'silent', why, said });
const lines = stdout.split('\n').filter(line => line.trim() !== '');
const [line] = lines;
if (line === undefined)
return silent('it printed no answer');
if (lines.length > 1)
return silent(`it printed ${lines.length} lines, and one is the answer`);
try {
const answer = fieldsIn(JSON.parse(line), 'the answer');
if (answer['id'] !== id)
return silent('its answer does not carry the id of the question');
if (answer['error'] !== undefined)
return { kind: 'refused', refusal: refusalIn(answer['error']) };
if (answer['ok'] === undefined)
return silent('its answer holds neither ok nor error');
return { kind: 'ok', ok: answer['ok'] };
}
catch (thrown) {
if (thrown instanceof Misshapen)
return silent(thrown.message);
return silent(`it printed what is no JSON: ${tidy(line, 80)}`);
}
}
function cannotStart(command, why) {
return new fault .v('INPUT_INVALID', `the program ${tidy(command)} cannot be started: ${why}`, {
hint: 'give its path or its name on the path, and make it executable; it is started without a shell',
facts: { program: tidy(command) },
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/command/asking.js
const changes = ['write', 'promote', 'restore', 'clean', 'place'];
const mostTries = 6;
const firstPause = 1_000;
async function ask(workshop, asking) {
const { program, clock } = workshop;
let mayHaveApplied = false;
for (let tries = 1;; tries += 1) {
const reply = understood(await question(program, asking.verb, asking.words ?? {}), asking.read);
if (reply.kind === 'understood')
return reply.value;
mayHaveApplied ||= reply.kind === 'silent' || reply.refusal.kind === 'failed';
if (!mayRepeat(reply, asking) || tries === mostTries)
throw faultOf(reply, asking, mayHaveApplied, tries);
program.debug(`${asking.verb}: ${wordsOf(reply)}; it is asked again`);
await clock.sleep(firstPause * 2 ** (tries - 1), program.signal);
}
}
function understood(reply, read) {
if (reply.kind !== 'ok')
return reply;
try {
return { kind: 'understood', value: read(reply.ok) };
}
catch (thrown) {
if (thrown instanceof Misshapen)
return { kind: 'silent', why: thrown.message, said: [], forGood: true };
throw thrown;
}
}
function mayRepeat(reply, { verb, once }) {
if (reply.kind === 'refused')
return reply.refusal.kind === 'unavailable';
return once !== true && verb !== 'hello' && reply.forGood !== true;
}
function wordsOf(reply) {
return reply.kind === 'refused' ? reply.refusal.message : reply.why;
}
function faultOf(reply, { verb }, mayHaveApplied, tries) {
const isChange = changes.includes(verb);
const facts = { verb, tries };
if (isChange && mayHaveApplied) {
return new fault .v('TRAFFIC_UNCLEAR', `whether ${verb} was done is not known: ${wordsOf(reply)}`, {
hint: 'look at what the program speaks to; its last lines are among the facts',
facts: { ...facts, ...saidIn(reply), 'may-have-applied': true },
});
}
if (reply.kind === 'refused')
return refused(reply.refusal, facts);
if (verb === 'hello') {
return new fault .v('TARGET_UNSUITABLE', `the program does not speak our protocol: ${reply.why}`, {
hint: 'see docs/reference/command-protocol.md for what it has to print',
facts: { ...facts, ...saidIn(reply) },
});
}
return new fault .v('HTTP_UNREADABLE', `what the program says to ${verb} is no answer: ${reply.why}`, {
hint: 'start the program by hand with the same line; docs/reference/command-protocol.md shows how',
facts: { ...facts, ...saidIn(reply) },
});
}
function saidIn(reply) {
return reply.kind === 'silent' && reply.said.length > 0 ? { 'last-lines': reply.said.join(' | ') } : {};
}
const codes = {
conflict: 'TRAFFIC_CONFLICT',
unsuitable: 'TARGET_UNSUITABLE',
'not-found': 'TARGET_NOT_FOUND',
forbidden: 'IDENTITY_FORBIDDEN',
unavailable: 'HTTP_GAVE_UP',
failed: 'HTTP_UNREADABLE',
};
function refused({ kind, message, hint, by, at }, facts) {
return new fault .v(codes[kind], `the program says: ${message}`, {
...(hint !== undefined && { hint }),
facts: {
...facts,
...(by !== undefined && { 'changed-by': tidy(by) }),
...(at !== undefined && { 'changed-at': tidy(at) }),
},
});
}
;// CONCATENATED MODULE: ./lib/shared/traffic/command/picture.js
async function lookAt(workshop, candidate) {
const told = await ask(workshop, { verb: 'read', read: splitIn });
const shares = Object.fromEntries(told.arms.map(({ name, share }) => [name, share]));
return { told, shares, stable: stableIn(told.arms, candidate), guard: told.guard ?? guardOf(told) };
}
function stableIn(arms, candidate) {
const said = arms.find(({ isDefault }) => isDefault);
if (said !== undefined)
return said.name;
const busiest = arms.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share);
return (busiest.find(({ name }) => !isSame(name, candidate ?? '')) ?? busiest[0])?.name;
}
function guardOf({ arms, snapshot }) {
const makings = arms.map(({ name, share }) => [name, share]).sort();
return (0,external_node_crypto_.createHash)('sha256')
.update(JSON.stringify([makings, snapshot ?? {}]))
.digest('hex')
.slice(0, 32);
}
function liveSplit({ told, shares, stable, guard }, resource) {
const rank = ({ name, share }) => (name === stable ? 101 : share);
const arms = [...told.arms].sort((one, other) => rank(other) - rank(one));
return {
resource,
arms: arms.map(arm => armOf(arm, stable)),
split: shares,
idle: arms.filter(({ name, share }) => share === 0 && name !== stable).map(({ name }) => name),
guard,
remarks: told.remarks,
...(told.busy !== undefined && { busy: told.busy }),
};
}
function armOf({ name, share, state, address, build, digest }, stable) {
return {
name,
isDefault: name === stable,
share,
state,
builds: build === undefined ? [] : [{ source: 'digest-setting', text: build, ...(digest && { digest }) }],
contradiction: false,
hasRule: share > 0,
unknown: [],
...(digest !== undefined && { digest }),
...(address !== undefined && { address }),
};
}
function keptOf({ told, shares }) {
return { split: { ...shares }, ...(told.snapshot !== undefined && { snapshot: told.snapshot }) };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/command/target.js
async function commandTarget(given) {
const hello = await ask(given, { verb: 'hello', read: helloIn });
const subject = { ...given, hello };
return {
abilities: hello.abilities,
read: async () => liveSplit(await look(subject), subject.resource),
write: (split, guard) => write(subject, split, guard),
seen: receipt => seen(subject, receipt),
promote: (candidate, guard) => promote(subject, candidate, guard),
reconcile: intent => reconcile(subject, intent),
restore: (before, guard) => restore(subject, before, guard),
clean: before => clean(subject, before),
addressOf: async (arm) => (await look(subject)).told.arms.find(({ name }) => isSame(name, arm))?.address,
...(has(subject, 'place') && { place: (arm, artifact) => place(subject, arm, artifact) }),
};
}
function has({ hello }, verb) {
return hello.verbs.includes(verb);
}
function look(subject) {
return lookAt(subject, subject.candidate);
}
async function write(subject, split, guard) {
const picture = await guarded(subject, guard);
const why = (0,split_check .v)(split, liveSplit(picture, subject.resource), subject.hello.abilities);
if (why !== undefined)
throw unsuitable(why);
return change(subject, picture, { verb: 'write', asked: split, words: { split, guard } });
}
async function promote(subject, candidate, guard) {
const picture = await guarded(subject, guard);
const name = picture.told.arms.find(each => isSame(each.name, candidate))?.name;
if (name === undefined)
throw unsuitable(`there is no arm ${candidate} to promote`);
if (name === picture.stable && !isSame(name, subject.candidate ?? '')) {
throw unsuitable(`${name} is the stable arm already: it has ${picture.shares[name] ?? 0} % of the traffic`);
}
const asked = { ...Object.fromEntries(picture.told.arms.map(each => [each.name, 0])), [name]: 100 };
const own = { verb: 'promote', asked, words: { candidate: name, guard }, once: true };
const plain = { verb: 'write', asked, words: { split: asked, guard } };
return change(subject, picture, has(subject, 'promote') ? own : plain);
}
async function restore(subject, before, guard) {
const { split: kept, snapshot } = keptIn(before);
const picture = guard === undefined ? await look(subject) : await guarded(subject, guard);
const names = picture.told.arms.map(({ name }) => name);
const gone = Object.entries(kept).find(([name, share]) => share > 0 && !names.includes(name));
if (gone !== undefined) {
throw new fault .v('TARGET_NOT_FOUND', `${gone[0]} had traffic before and no longer exists`, {
hint: 'make the arm again, or give its traffic to one of those that exist',
facts: { existing: names.join(', ') },
});
}
const asked = Object.fromEntries(names.map(name => [name, kept[name] ?? 0]));
const words = { split: asked, ...(guard !== undefined && { guard }) };
if (!has(subject, 'restore'))
return change(subject, picture, { verb: 'write', asked, words });
const more = { ...words, ...(snapshot !== undefined && { snapshot }) };
return change(subject, picture, { verb: 'restore', asked, words: more });
}
async function change(subject, picture, wanted) {
const { asked, ...asking } = wanted;
const unchanged = isNear(picture.shares, asked, subject.hello);
if (!unchanged)
await ask(subject, { ...asking, read: doneIn });
return { asked, before: keptOf(picture), unchanged, askedAt: subject.clock.now() };
}
async function seen(subject, { asked, before, askedAt }) {
const words = { asked, before: keptIn(before), askedAt: new Date(askedAt).toISOString() };
if (has(subject, 'seen'))
return ask(subject, { verb: 'seen', words, read: seenIn });
const { shares: split, told } = await look(subject);
if (isNear(split, asked, subject.hello))
return { kind: 'seen', by: 'read', split };
if (isNear(split, words.before.split, subject.hello))
return { kind: 'not-yet', split };
return { kind: 'drifted', split, ...told.changed };
}
async function reconcile(subject, { asked, before }) {
const words = { asked, before: keptIn(before) };
if (has(subject, 'reconcile'))
return ask(subject, { verb: 'reconcile', words, read: reconciledIn });
const { shares } = await look(subject);
if (isNear(shares, asked, subject.hello))
return 'applied';
return isNear(shares, words.before.split, subject.hello) ? 'not-applied' : 'cannot-know';
}
async function clean(subject, before) {
if (!has(subject, 'clean'))
return;
await ask(subject, { verb: 'clean', words: { before: keptIn(before) }, read: doneIn });
}
async function place(subject, arm, artifact) {
const picture = await look(subject);
if (!/^sha256:[0-9a-f]{64}$/.test(artifact.digest)) {
throw unsuitable(`only a digest is placed, and ${artifact.digest.slice(0, 80)} is none`);
}
const found = picture.told.arms.find(({ name }) => isSame(name, arm));
if (found !== undefined && (found.share > 0 || found.name === picture.stable)) {
throw unsuitable(`${found.name} is where users are: nothing is placed there`);
}
const unchanged = found?.digest === artifact.digest;
if (!unchanged)
await ask(subject, { verb: 'place', words: { arm, artifact }, read: doneIn });
return { asked: picture.shares, before: keptOf(picture), unchanged, askedAt: subject.clock.now() };
}
async function guarded(subject, guard) {
const picture = await look(subject);
if (picture.guard === guard)
return picture;
const { changed } = picture.told;
throw new fault .v('TRAFFIC_CONFLICT', 'the traffic is no longer what was read before', {
hint: 'find out who else changes it, then start again from what is there now',
facts: {
found: (0,settle .wZ)(picture.shares),
...(changed && { 'changed-by': changed.by }),
...(changed?.at !== undefined && { 'changed-at': changed.at }),
},
});
}
function isNear(one, other, { abilities }) {
const names = new Set([...Object.keys(one), ...Object.keys(other)]);
return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= abilities.grainPercent / 2 + 1e-9);
}
function keptIn({ split, snapshot }) {
if (!isWire(split))
throw unreadable();
const shares = Object.entries(split).map(([name, share]) => {
if (typeof share !== 'number')
throw unreadable();
return [name, share];
});
return { split: Object.fromEntries(shares), ...(isWire(snapshot) && { snapshot }) };
}
function isWire(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unreadable() {
return new fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
hint: 'send the program a line with the verb write and the shares to go back to',
});
}
function unsuitable(message) {
return new fault .v('TARGET_UNSUITABLE', message);
}
var wiring_clock = __webpack_require__(76114);
;// CONCATENATED MODULE: ./lib/shared/wiring/targets/command.js
function make({ surroundings, named, signal }) {
const { clock, environment, host } = surroundings;
const list = named.further.arguments ?? [];
return commandTarget({
program: {
command: named.name,
arguments: list,
environment: withoutOurs(environment),
run: process.runProcess,
stopwatch: wiring_clock .dQ,
signal,
debug: host.log.debug,
},
clock,
resource: [named.name, ...list].map(word).join(' '),
candidate: named.candidate,
});
}
const ours = [
'INPUT_',
'STATE_',
'SECRET_',
'ENDPOINT_',
'SECUREFILE_',
'ACTIONS_RUNTIME_',
'AZURE_PROMOTE_',
];
function withoutOurs(environment) {
const isOurs = (name) => ours.some(prefix => name.toUpperCase().startsWith(prefix));
return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name) && name !== 'SYSTEM_ACCESSTOKEN'));
}
function word(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
})
};
