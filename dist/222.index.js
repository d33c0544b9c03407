export const id = 222;
export const ids = [222];
export const modules = {
15226:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  historyOf),
o: () => (  digestOf)
});
function historyOf({ promotions, revoked }) {
const ended = [];
const underWay = [];
for (const promotion of promotions) {
const { id, run: by, openedAt: since } = promotion;
const digest = digestOf(promotion);
if (!isOver(promotion))
underWay.push({ promotion: id, by, since, ...(digest !== undefined && { digest }) });
else
ended.push(...endsOf(promotion, promotions, ended));
}
return { ended: ended.toSorted((one, other) => one.at - other.at), revoked, underWay };
}
function isOver({ finished, state }) {
return finished !== undefined || state?.['name'] === 'standing-by';
}
function endsOf(promotion, all, before) {
const { finished, rested, openedAt } = promotion;
const at = finished?.at ?? rested?.at ?? openedAt;
const digest = digestOf(promotion) ?? unknownDigest;
switch (finished?.outcome ?? 'passed') {
case 'passed':
return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
case 'rolled-back':
case 'stranded':
if (finished?.restored !== true)
return [{ digest, outcome: 'rolled-back', at }];
return [...takenAway(promotion, { all, before, at }), { digest, outcome: 'passed', at }];
default:
return [];
}
}
const unknownDigest = 'unknown';
function takenAway({ order }, { all, before, at }) {
const { rollback } = order;
if (!isBody(rollback))
return [];
const undone = all.find(({ id }) => id === rollback['undoes']);
const digest = (undone && digestOf(undone)) ?? before.findLast(({ outcome }) => outcome === 'passed')?.digest;
return digest === undefined ? [] : [{ digest, outcome: 'rolled-back', at }];
}
function digestOf({ finished, order, state }) {
if (finished?.digest !== undefined)
return finished.digest;
const { plan } = order;
if (!isBody(plan))
return undefined;
const { digest, candidate } = plan;
if (typeof digest === 'string')
return digest;
const builds = state?.['builds'];
const built = isBody(builds) && typeof candidate === 'string' ? builds[candidate] : undefined;
return typeof built === 'string' && built.startsWith('sha256:') ? built : undefined;
}
function isBody(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
}),
86175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  promotionOf),
n: () => (  queueOf)
});
function promotionOf({ promotions }, id) {
return promotions.find(promotion => promotion.id === id);
}
function queueOf({ promotions, holder }) {
return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
}),
222:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
promoteBy: () => (  promoteBy)
});
var seen = __webpack_require__(15226);
var words = __webpack_require__(66180);
var canary_shift = __webpack_require__(89167);
var inputs = __webpack_require__(33369);
var verify_artifact = __webpack_require__(38397);
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/verifying.js
async function verify(desk, given) {
const { ports, values } = await desk.enter(verify_artifact.verifyArtifact, given);
const { artifact } = ports;
let evidence = [];
const keeping = {
...artifact,
keep: (name, text, path) => {
if (name === 'evidence.jsonl')
evidence = text()
.split('\n')
.filter(line => line !== '');
return artifact.keep(name, text, path);
},
};
const sight = await verify_artifact.verifyArtifact.look({ ...ports, artifact: keeping }, values);
return { sight, evidence };
}
function builtAt({ sight }) {
const { predicate } = sight.outputs;
if (predicate === '')
return undefined;
const found = /"finishedOn":"([^"]{1,40})"/.exec(predicate) ?? /"startedOn":"([^"]{1,40})"/.exec(predicate);
const time = Date.parse(found?.[1] ?? '');
return Number.isNaN(time) ? undefined : time;
}
function isDisproven({ sight }) {
return sight.outcome === 'refused' && sight.outputs.reason === 'ARTIFACT_REFUSED';
}
var sign_inputs = __webpack_require__(99974);
var fault_fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/steps/promote/artifact.js
function promotedOf(given, { image, package: address }) {
const digest = given.slice(-71);
const named = given.slice(0, -72);
if (named === '')
return ofPolicy(digest, image?.text, address?.text);
const kind = given.includes('#') ? 'package' : 'image';
if (kind === 'image' && image !== undefined)
refuseOther(withoutTag(named), image.text);
if (kind === 'package' && address !== undefined)
refuseOther(named, packageAt(address.text, digest));
return { digest, reference: given, kind };
}
function ofPolicy(digest, image, address) {
if (image !== undefined)
return { digest, reference: `${image}@${digest}`, kind: 'image' };
if (address === undefined)
return { digest };
return { digest, reference: `${packageAt(address, digest)}#${digest}`, kind: 'package' };
}
function packageAt(address, digest) {
return address.replaceAll('{digest}', digest.slice('sha256:'.length));
}
function withoutTag(name) {
return name.replace(/:[^:/]*$/, '');
}
function refuseOther(got, expected) {
if (got.toLowerCase() === withoutTag(expected).toLowerCase() || got === expected)
return;
throw new fault_fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { artifact: `expected ${expected} by the policy, got ${got}` },
hint: 'promote what the policy is about, or change the policy',
});
}
var kinds = __webpack_require__(21404);
var objectives_entries = __webpack_require__(65934);
var short_forms = __webpack_require__(88373);
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/objectives.js
function partedObjectives(text) {
const entries = text.split('\n').map(line => (0,objectives_entries .M)(asWords(line)));
const all = entries.flatMap(line => ('misread' in line ? [] : line));
if (entries.some(line => 'misread' in line))
return { climbing: text, budgets: [] };
const each = all.map(({ name, role }) => {
const words = role === undefined ? name : `${name} (${role.text})`;
const read = (0,short_forms .ov)(words);
return { words, budgets: 'value' in read ? read.value.filter(({ kind }) => kind === 'budget') : [] };
});
const climbing = each.filter(({ budgets }) => budgets.length === 0).map(({ words }) => words);
return {
...(climbing.length > 0 && { climbing: climbing.join('\n') }),
budgets: each.flatMap(({ budgets }) => budgets),
};
}
function asWords(line) {
return line.replace(/: *(must|should|watch)$/, ' ($1)');
}
var settings = __webpack_require__(11013);
;// CONCATENATED MODULE: ./lib/shared/steps/promote/given.js
function environmentGiven(service, environment, secret) {
const { target, azure, telemetry, settings } = environment;
const { objectives, ...others } = settings;
const { climbing } = partedObjectives(objectives?.text ?? '');
return {
...textsOf({ ...others, ...telemetry, ...target }, secret),
...(climbing !== undefined && { objectives: climbing }),
...renamed(textsOf(azure, secret), azureNames),
...(service.ledger !== undefined && textsOf({ ledger: service.ledger }, secret)),
service: service.name,
environment: environment.name,
};
}
function releaseGiven(given, { digest, reference }) {
switch (placingOf(given)) {
case 'place':
if (reference !== undefined)
return { artifact: reference };
throw new fault_fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { artifact: 'expected an image or a package with its digest, got a digest alone' },
hint: 'name the image in the policy (artifact: { image: … }), or promote it by its whole name; or say `placing: expect` where another step places it',
});
case 'expect':
return { expect: digest };
case 'said':
return { 'said-digest': digest };
}
}
function versionsGiven(given, values) {
const own = {};
for (const name of ['candidate-version', 'stable-version']) {
const [said, run] = [given[name], values[name]];
if (run === undefined)
continue;
if (said !== undefined && said !== run) {
throw new fault_fault .v('INPUT_INVALID', 'one input needs attention', {
facts: { [name]: `expected ${said} by the policy, got ${run}` },
hint: 'leave it out of the policy, or promote by what the policy says',
});
}
own[name] = run;
}
return own;
}
function placingOf({ placing, target }) {
const kind = kinds .xV.find(each => each === target) ?? 'command';
return settings .WA.find(each => each === placing) ?? (0,settings .zG)(kind);
}
function verifyGiven({ signedBy }, { digest, reference, kind }, { secret, host }) {
if (Object.keys(signedBy).length === 0)
return undefined;
const about = kind === 'image' && reference !== undefined ? { image: reference } : { digest };
const { evidence, workflow } = signedBy;
const asksGitHub = evidence === undefined ? host === 'github' : /\bgithub\b/.test(evidence.text);
const repository = asksGitHub ? /^[^/]+\/[^/]+/.exec(workflow?.text ?? '')?.[0] : undefined;
return {
...about,
...(repository !== undefined && { 'github-repository': repository }),
...renamed(textsOf(signedBy, secret), signerNames),
};
}
const azureNames = {
tenant: 'tenant-id',
subscription: 'subscription-id',
client: 'client-id',
'service-connection': 'azure-subscription',
};
const signerNames = {
workflow: 'signer-workflow',
ref: 'source-ref',
issuer: 'signer-issuer',
key: 'public-key',
};
function renamed(given, names) {
return Object.fromEntries(Object.entries(given).map(([name, text]) => [names[name] ?? name, text]));
}
function textsOf(settings, secret) {
return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, textOf(name, setting, secret)]));
}
function textOf(name, { text, from, isSecret }, secret) {
if (isSecret !== true)
return text;
const value = secret(text);
if (value !== undefined && value !== '')
return value;
throw new fault_fault .v('INPUT_INVALID', `the policy takes ${name} from the variable ${text}, which is not set`, {
facts: {
[text]: `expected a value in the environment of the step, got nothing (${from.of}:${from.line})`,
},
hint: `give ${text} to the step by env, from a secret`,
});
}
var document_document = __webpack_require__(95420);
var problem = __webpack_require__(13995);
var calendar = __webpack_require__(11285);
;// CONCATENATED MODULE: ./lib/shared/policy/freezes.js
function readFreezes(name, text) {
const document = (0,document_document .u)(name, text);
if (document.kind === 'unreadable')
return { kind: 'wrong', problems: document.problems };
const { root, source } = document;
if (!root.isMapOf(['freezes', 'zone']))
return { kind: 'wrong', problems: source.problems };
const freezes = (0,calendar .Sz)(root.field('freezes'), (0,calendar .Uu)(root.field('zone'))).map(({ closure }) => closure);
if (source.problems.length > 0)
return { kind: 'wrong', problems: source.problems };
return { kind: 'read', freezes };
}
function freezeProblem(problems) {
const [first] = problems;
return first === undefined ? 'it cannot be read' : ((0,problem .$)(first).split('\n')[0] ?? '');
}
var policy_fault = __webpack_require__(80285);
var read_policy = __webpack_require__(10145);
var vocabulary = __webpack_require__(23036);
;// CONCATENATED MODULE: ./lib/shared/steps/promote/policy-of.js
async function chosenBy(desk, values) {
const library = await desk.open(values);
const { policy: document } = library;
const wanted = values['policy-digest'];
if (wanted !== undefined && wanted !== document.digest)
throw changed(document, wanted);
const read = (0,read_policy .T)(document, { vocabulary: vocabulary .v, now: desk.now() });
if (read.kind === 'wrong')
throw (0,policy_fault .V)(document.name, read.problems);
const service = serviceIn(read.policy, values.service);
const environment = service.environments.find(({ name }) => name === values.environment);
if (environment === undefined) {
const known = service.environments.map(({ name }) => name).join(', ');
throw unknown('environment', `expected one of ${known}, got ${values.environment}`);
}
return { document, service, environment, freezes: await freezesOf(library, read.policy) };
}
function serviceIn({ services }, wanted) {
const [only, ...more] = services;
const found = wanted === undefined && more.length === 0 ? only : services.find(({ name }) => name === wanted);
if (found !== undefined)
return found;
const known = services.map(({ name }) => name).join(', ');
throw unknown('service', `expected one of ${known}, got ${wanted ?? 'nothing'}`);
}
function unknown(name, words) {
return new fault_fault .v('INPUT_INVALID', 'one input needs attention', { facts: { [name]: words } });
}
function changed({ name, digest }, wanted) {
return new fault_fault .v('POLICY_CHANGED', `${name} is not the policy that was planned by`, {
facts: { planned: wanted, got: digest },
});
}
async function freezesOf({ beside }, { freezes }) {
if (freezes === undefined)
return { state: 'none', closures: [] };
try {
const { name, text } = await beside(freezes.text);
const read = readFreezes(name, text);
if (read.kind === 'read')
return { state: 'read', closures: read.freezes };
return { state: { unreadable: freezeProblem(read.problems) }, closures: [] };
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return { state: { unreadable: fault.message }, closures: [] };
}
}
;// CONCATENATED MODULE: ./lib/shared/steps/promote/course.js
const recordPart = { inputs: sign_inputs .l, rules: [], needs: ['record'] };
const heraldPart = { inputs: inputs .c, rules: [], needs: ['herald'] };
async function courseOf({ desk, people, values }, before) {
const chosen = await chosenBy(desk, values);
const { service, environment } = chosen;
const promoted = promotedOf(values.artifact, service.artifact);
const policyGiven = environmentGiven(service, environment, desk.secret);
const given = {
...policyGiven,
...releaseGiven(policyGiven, promoted),
...versionsGiven(policyGiven, values),
};
const [canary, record, herald] = [
await desk.enter(canary_shift.canaryShift, given),
await desk.enter(recordPart, given),
await desk.enter(heraldPart, given),
];
const signing = await record.ports.record.ready(record.values);
const stream = { service: service.name, environment: environment.name };
const about = {
stream,
digest: promoted.digest,
...(promoted.reference !== undefined && { artifact: promoted.reference }),
};
const course = {
desk,
people,
values,
chosen,
promoted,
given,
rollout: canary.ports.rollout,
canary: canary.values,
record: { desk: record.ports.record, values: record.values, signing },
tell: before?.tell ?? teller(herald, about, values['dry-run']),
};
return { ...course, predecessors: await predecessorsOf(course), verified: await verifiedBy(course) };
}
function teller({ ports, values }, about, isDry) {
return news => (isDry ? Promise.resolve() : ports.herald.tell({ ...news, ...about }, values));
}
async function predecessorsOf({ chosen, record, promoted }) {
const { service, environment } = chosen;
if (record.signing.by === 'nobody')
return [];
const all = [];
for (const { environment: name } of environment.after) {
const stream = { service: service.name, environment: name };
const checked = await record.desk.predecessor(stream, promoted.digest, record.values);
all.push({ environment: name, checked });
}
return all;
}
async function verifiedBy({ desk, chosen, promoted, record, values }) {
const { service, environment } = chosen;
const given = verifyGiven(service, promoted, desk);
if (given === undefined)
return undefined;
const verified = await verify(desk, given);
if (isDisproven(verified) && !values['dry-run']) {
const stream = { service: service.name, environment: environment.name };
await record.desk.revoke(stream, promoted.digest, verified.sight.headline);
}
return verified;
}
;// CONCATENATED MODULE: ./lib/shared/steps/promote/report.js
function heading({ chosen, promoted }, how) {
const { service, environment } = chosen;
return {
kind: 'heading',
text: `${service.name} ${(0,words .VK)(promoted.digest)} to ${environment.name}: ${how}`,
};
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
function checksTable(course, asked) {
const { chosen, promoted, values } = course;
const { document, environment } = chosen;
const { requestedBy } = course.people;
const approvers = asked?.facts.approvedBy ?? [];
return {
kind: 'table',
columns: ['What', ''],
rows: [
['Artifact', promoted.reference ?? promoted.digest],
['Policy', `${document.name}, ${(0,words .VK)(document.digest)}`],
['Signature', signatureWords(course)],
...environment.after.map(({ environment: name, soakMilliseconds }) => [
'Comes after',
soakMilliseconds === 0 ? name : `${name}, and ${(0,words .Sh)(soakMilliseconds)} there`,
]),
...course.predecessors.map(({ environment: name, checked }) => [
`Record of ${name}`,
checked.kind === 'holds' ? checked.words : checked.why,
]),
['May it begin', admissionWords(asked)],
...(requestedBy === undefined ? [] : [['Asked for by', requestedBy]]),
...(approvers.length === 0 ? [] : [['Approved by', approvers.join(', ')]]),
...(values.retry === undefined ? [] : [['Tried again', values.retry]]),
['Records are signed by', course.record.signing.words],
],
};
}
function signatureWords({ verified }) {
if (verified === undefined)
return 'not asked for: the policy names no signer, the digest alone counts';
return verified.sight.headline;
}
function admissionWords(asked) {
if (asked === undefined)
return 'not asked';
const { admission } = asked;
switch (admission.kind) {
case 'start':
return admission.ladder === undefined ? 'yes' : `yes, by the ladder ${admission.ladder}`;
case 'done':
return `it is there since ${(0,words .rr)(admission.since)}`;
case 'wait':
return admission.until === undefined ? 'not yet' : `not before ${(0,words .rr)(admission.until)}`;
case 'refuse':
return 'no';
}
}
function reasonBlocks(reasons) {
return [
{
kind: 'table',
columns: ['Rule', 'Why', 'What to do'],
rows: reasons.map(({ rule, why, hint, until }) => [
rule,
why,
hint ?? (until === undefined ? '' : `wait until ${(0,words .rr)(until)}`),
]),
},
];
}
function recordWords(recording) {
switch (recording.kind) {
case 'recorded': {
const { digest, signing, known } = recording.recorded;
return `${known ? 'Recorded before' : 'Recorded'} as ${(0,words .VK)(digest)}, signed by ${signing.words}.`;
}
case 'later':
return `Not recorded: ${recording.why}.`;
case 'failed':
return `NOT RECORDED: ${recording.fault.message}. What comes after asks for the record: run the same command again, or record-promotion.`;
}
}
var promotion_standing = __webpack_require__(86175);
var outputs = __webpack_require__(22944);
var policy_demands = __webpack_require__(91900);
var admit = __webpack_require__(98527);
var admission_asking = __webpack_require__(84298);
var outlook = __webpack_require__(54002);
;// CONCATENATED MODULE: ./lib/shared/steps/promote/asking.js
async function ask(asking) {
const { rollout, chosen, promotion } = asking;
const usual = { ...asking.canary, 'dry-run': asking.values['dry-run'] };
const first = await (0,canary_shift.prepare)(rollout, usual, promotion);
const facts = await factsOf(asking, first);
const { closures } = chosen.freezes;
const ladder = (0,admission_asking .A)(facts, (0,policy_demands .w)(chosen.environment, { freezes: closures, neededMilliseconds: 0 }));
const canary = ladder === undefined ? usual : { ...usual, ladder };
const prepared = ladder === undefined ? first : await (0,canary_shift.prepare)(rollout, canary, promotion);
const demands = (0,policy_demands .w)(chosen.environment, {
freezes: closures,
neededMilliseconds: neededBy(prepared),
});
const admission = (0,admit .w)(facts, demands);
const isNow = prepared.kind === 'ready' && admission.kind === 'start';
const ready = isNow ? { ...prepared, outlined: await (0,outlook .W)(rollout, prepared, canary) } : prepared;
return { admission, demands, facts, prepared: ready, canary };
}
function neededBy(prepared) {
if (prepared.kind === 'there')
return 0;
const { rungs, promotion } = prepared.outlined.forecast;
return [...rungs.map(({ wall }) => wall.best), promotion?.best ?? 0].reduce((sum, each) => sum + each, 0);
}
async function factsOf(asking, prepared) {
const { values, chosen, digest, people, verified, budgetLeft } = asking;
const { environment, freezes } = chosen;
const { surveyed } = prepared;
const here = (0,seen .X)(surveyed.standing);
const goesOn = prepared.kind === 'ready' && prepared.goesOn;
const own = goesOn ? prepared.outlined.plan.promotion : undefined;
const strayed = prepared.kind === 'ready' && !goesOn;
const built = verified && builtAt(verified);
const { requestedBy } = people;
const approvers = [...(values['approved-by'] ?? []), ...(await people.approvedBy(environment.name))];
return {
now: surveyed.now,
environment: environment.name,
digest,
...(own !== undefined && { promotion: own }),
here,
...(strayed && { strayed }),
elsewhere: await elsewhere(asking),
freezes: freezes.state,
...(budgetLeft !== undefined && { budgetLeft }),
...(built !== undefined && { builtAt: built }),
configurationOnly: values['configuration-only'],
...(requestedBy !== undefined && { requestedBy }),
approvedBy: [...new Set(approvers)],
...(values.retry !== undefined && { retry: values.retry }),
};
}
async function elsewhere({ desk, given, chosen }) {
const { service, environment } = chosen;
const histories = [];
for (const { environment: name } of environment.after) {
histories.push([name, await historyIn(desk, given, { service: service.name, environment: name })]);
}
return Object.fromEntries(histories);
}
async function historyIn(desk, given, stream) {
try {
return (0,seen .X)(await desk.standing(given, stream));
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return { unreadable: fault.message };
}
}
var plan_of = __webpack_require__(96653);
var slo_gate = __webpack_require__(84824);
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/budget.js
async function budgetLeft(course) {
const { askWhen, settings } = course.chosen.environment;
const { budgets } = partedObjectives(settings['objectives']?.text ?? '');
if (askWhen['budget-left-below'] === undefined) {
for (const { name } of budgets)
course.desk.warn(`${name} ${heldToNothing}`);
return undefined;
}
if (budgets.length === 0) {
course.desk.warn('the policy asks how much of an error budget is left, and has no objective with one');
return undefined;
}
try {
const left = (await judged(course, budgets)).map(leftOf);
return left.every(each => each !== undefined) ? Math.min(...left) : undefined;
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
course.desk.warn(`how much of the error budget is left is not known: ${fault.message}`);
return undefined;
}
}
const heldToNothing = 'counts over longer than a release, and judges no candidate: say by `ask-when: { budget-left-below: … }` when a person is asked first';
async function judged({ desk, given }, budgets) {
const { candidate: _, load: __, ...service } = given;
const about = service;
const { ports, values } = await desk.enter(slo_gate.sloGate, about);
const { gate } = ports;
const opened = await gate.open(values);
const wish = { objectives: budgets, remarks: [] };
const { verdict } = await gate.watch((0,plan_of .X)({ values, wish, opened, host: gate.host }));
return verdict.judged;
}
function leftOf({ kind, numbers }) {
return kind === 'pass' || kind === 'fail' ? numbers['left'] : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/waiting.js
const lookAgainMilliseconds = 60_000;
async function askUntilItMay(course, patience) {
const { desk, values } = course;
let asked = await askOnce(course, patience.promotion);
patience.promotion ??= idOf(asked);
patience.endsAt ??= asked.facts.now + values['wait-for'].milliseconds;
let waited = false;
while (asked.admission.kind === 'wait' && !mayBegin(asked) && !values['dry-run']) {
const { now } = asked.facts;
const { until = now + lookAgainMilliseconds } = asked.admission;
if (until > patience.endsAt)
return { asked, waited };
await tellWaiting(course, asked, patience);
await desk.sleep(until - now);
waited = true;
asked = await askOnce(course, patience.promotion);
}
return { asked, waited };
}
async function askOnce(course, promotion) {
return ask({ ...course, digest: course.promoted.digest, budgetLeft: await budgetLeft(course), promotion });
}
function mayBegin({ admission, prepared }) {
return hasBegun(prepared) || admission.kind === 'start' || isOnlyQueued(admission);
}
function hasBegun(prepared) {
if (prepared.kind !== 'ready' || !prepared.goesOn)
return false;
return (prepared.surveyed.standing.holder?.fence ?? 0) > 0;
}
async function tellWaiting(course, asked, patience) {
const { admission } = asked;
if (admission.kind !== 'wait')
return;
const { until, reasons } = admission;
const words = waitWords(reasons, until);
if (words === patience.said)
return;
patience.said = words;
course.desk.info(words);
await course.tell({
phase: 'waiting',
promotion: idOf(asked),
headline: words,
...(until !== undefined && { until }),
});
}
function isOnlyQueued(admission) {
return admission.kind === 'wait' && admission.reasons.every(({ rule }) => rule === 'queue');
}
function waitWords(reasons, until) {
const why = reasons.map(reason => reason.why).join('; ');
return until === undefined ? `it waits: ${why}` : `it waits until ${(0,words .rr)(until)}: ${why}`;
}
function idOf({ prepared }) {
return prepared.kind === 'ready' ? prepared.outlined.plan.promotion : prepared.surveyed.promotion;
}
function waitedLongEnough(milliseconds) {
return milliseconds === 0
? 'this run waits for nothing; `wait-for` lets it'
: `this run waits for at most ${(0,words .Sh)(milliseconds)}`;
}
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/unbegun.js
function whyUnproven(course) {
const { verified, predecessors, chosen } = course;
if (verified !== undefined && verified.sight.outcome !== 'passed') {
const { sight } = verified;
return {
...refusal(course, sight.code ?? 'ARTIFACT_REFUSED', sight.headline),
findings: sight.findings,
document: [heading(course, 'refused'), paragraph(sight.headline), ...sight.document],
};
}
const soaking = chosen.environment.after.map(({ environment }) => environment);
const missing = predecessors.filter(({ environment, checked }) => checked.kind === 'refused' && soaking.includes(environment));
const [first] = missing;
if (first?.checked.kind !== 'refused')
return undefined;
const headline = `the record of ${first.environment} does not count: ${first.checked.why}`;
return {
...refusal(course, 'RECORD_REFUSED', headline),
document: [
heading(course, 'refused'),
paragraph(headline),
paragraph(`What to do: ${first.checked.hint}.`),
checksTable(course, undefined),
],
};
}
function refusal(course, code, headline) {
return {
outcome: 'refused',
code,
headline,
findings: [],
outputs: { ...nothing(course), decision: 'refuse' },
document: [],
};
}
function nothing({ chosen }) {
const empty = Object.fromEntries(Object.keys(outputs .z).map(name => [name, '']));
return { ...empty, promoted: 'false', 'policy-digest': chosen.document.digest };
}
function reasonsJson(admission) {
if (!('reasons' in admission))
return '';
return JSON.stringify(admission.reasons.map(({ until, ...rest }) => ({
...rest,
...(until !== undefined && { until: new Date(until).toISOString() }),
})));
}
async function notNow(course, asked) {
const { admission } = asked;
if (admission.kind !== 'wait' && admission.kind !== 'refuse')
throw new Error('it may begin');
const isRefused = admission.kind === 'refuse';
const until = admission.kind === 'wait' ? admission.until : undefined;
const headline = isRefused
? admission.reasons.map(({ why }) => why).join('; ')
: waitWords(admission.reasons, until);
if (!isRefused) {
await course.tell({
phase: 'waiting',
promotion: idOf(asked),
headline,
...(until !== undefined && { until }),
});
}
return {
outcome: isRefused ? 'refused' : 'waiting',
...(isRefused && { code: 'PROMOTION_REFUSED' }),
headline,
findings: [],
outputs: {
...nothing(course),
decision: admission.kind,
reasons: reasonsJson(admission),
'resume-at': until === undefined ? '' : new Date(until).toISOString(),
},
document: [
heading(course, isRefused ? 'refused' : 'waiting'),
...reasonBlocks(admission.reasons),
...(isRefused
? [paragraph('Nothing was changed.')]
: [
paragraph(`Nothing was changed; ${waitedLongEnough(course.values['wait-for'].milliseconds)}. The same command goes on later.`),
]),
checksTable(course, asked),
],
};
}
async function plannedSight(course, asked) {
const { admission, prepared } = asked;
const how = mayBegin(asked) ? 'may begin' : admission.kind === 'done' ? 'is there' : 'may not begin now';
const plan = prepared.kind === 'ready'
? await (0,canary_shift.planned)(mayBegin(asked) ? course.rollout : undefined, prepared, asked.canary)
: undefined;
return {
outcome: plan?.outcome ?? 'passed',
...(plan?.fault !== undefined && { fault: plan.fault }),
headline: plan?.fault?.message ?? `${how}; nothing was changed`,
findings: [],
outputs: {
...nothing(course),
decision: admission.kind,
reasons: reasonsJson(admission),
plan: plan?.outputs.plan ?? '',
},
document: [
heading(course, how),
checksTable(course, asked),
...('reasons' in admission ? reasonBlocks(admission.reasons) : []),
...(plan?.document ?? []),
],
};
}
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/again.js
async function whyNoMore(begun) {
try {
const course = await courseOf(begun, begun);
const unproven = whyUnproven(course);
if (unproven !== undefined)
return unproven.headline;
const { admission } = await askOnce(course);
if (admission.kind === 'start')
return undefined;
if (admission.kind === 'done')
return 'it is there already';
return admission.kind === 'wait'
? waitWords(admission.reasons, admission.until)
: admission.reasons.map(({ why }) => why).join('; ');
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
throw thrown;
return `whether it may begin cannot be asked: ${fault.message}`;
}
}
async function isToAskAnew({ desk, given, chosen }, promotion) {
const stream = { service: chosen.service.name, environment: chosen.environment.name };
const found = (0,promotion_standing .b)(await desk.standing(given, stream), promotion);
if (found?.finished?.outcome !== 'refused')
return false;
return found.claimedAt !== found.openedAt;
}
async function takeBack({ desk, given, chosen, promoted }, why) {
const stream = { service: chosen.service.name, environment: chosen.environment.name };
const { holder } = await desk.standing(given, stream);
if (holder === undefined || holder.fence === 0 || (0,seen .o)(holder) !== promoted.digest)
return false;
await desk.order(given, stream, { kind: 'abort-ordered', promotion: holder.id, reason: why });
return true;
}
function whyTakenBack({ admission }) {
if (admission.kind !== 'refuse')
return undefined;
return admission.reasons.find(({ rule }) => rule === 'revoked')?.why;
}
var overrun = __webpack_require__(74094);
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/closing-time.js
async function mindClosingTime(course, asked, minded) {
const { rule } = course.chosen.environment.overrun;
if (rule === 'finish')
return;
try {
await mind(course, asked, minded);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code !== 'CANCELLED')
course.desk.warn(`whether its window has closed could not be minded: ${fault.message}`);
}
}
async function mind(course, { demands, facts }, { promotion, isOver }) {
const { desk } = course;
for (let { now } = facts;;) {
const opening = demands.calendar.at(now, 0);
const isOpen = opening.kind === 'open';
if (!isOpen && (await isSettled(course, { asked: { demands, now }, promotion })))
return;
const next = isOpen ? opening.until : opening.opensAt;
if (next === undefined)
return;
await desk.sleep(next - now, isOver);
if (isOver.aborted)
return;
now = Math.max(next, desk.now());
}
}
async function isSettled({ desk, chosen, given }, { asked, promotion }) {
const { rule } = chosen.environment.overrun;
const stream = { service: chosen.service.name, environment: chosen.environment.name };
const found = (0,promotion_standing .b)(await desk.standing(given, stream), promotion);
if (found === undefined || found.fence === 0)
return false;
const state = found.state?.['name'];
const isPromoted = state === 'watching' || state === 'standing-by' || state === 'promoted';
const decided = (0,overrun .K)(asked.demands.calendar, asked.now, { rule, isPromoted });
if (decided.kind === 'within' || decided.kind === 'finish')
return true;
const { kind, because: reason } = decided;
await desk.order(given, stream, {
kind: kind === 'hold' ? 'pause-ordered' : 'abort-ordered',
promotion,
reason,
});
desk.warn(`${promotion}: ${reason}; by the policy it is told to ${kind === 'hold' ? 'hold' : 'go back'}`);
return true;
}
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/recording.js
async function recordIt(course, about) {
const { desk, given, chosen, record } = course;
const stream = { service: chosen.service.name, environment: chosen.environment.name };
try {
const standing = await desk.standing(given, stream);
const promotion = (0,promotion_standing .b)(standing, about.promotion);
if (promotion === undefined)
return { kind: 'later', why: 'the ledger keeps nothing of it' };
const end = (0,seen .X)({ ...standing, promotions: [promotion] }).ended.at(-1);
if (end === undefined)
return { kind: 'later', why: 'it has not ended yet' };
const details = detailsOf(course, about, { promotion, outcome: end.outcome, endedAt: end.at });
return { kind: 'recorded', recorded: await record.desk.write(stream, details, record.values) };
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
if (fault.code === 'CANCELLED')
return { kind: 'later', why: 'the run was cancelled' };
return { kind: 'failed', fault };
}
}
function detailsOf(course, about, { promotion, outcome, endedAt }) {
const { chosen, promoted, people } = course;
return {
approvedBy: [],
predecessors: [],
notes: [],
...preparedBy(course, about.approvedBy),
evidence: evidenceOf(course, about),
version: 1,
promotion: promotion.id,
service: chosen.service.name,
environment: chosen.environment.name,
digest: promoted.digest,
target: about.target,
outcome,
because: promotion.finished?.because ?? 'it has all of the traffic',
openedAt: isoTime(promotion.openedAt),
endedAt: isoTime(endedAt),
run: people.run,
};
}
function preparedBy(course, approvedBy) {
const { chosen, promoted, people, values, predecessors } = course;
const { requestedBy } = people;
const { uri, digest } = chosen.document;
return {
...(promoted.reference !== undefined && { artifact: promoted.reference }),
...(requestedBy !== undefined && { requestedBy }),
approvedBy,
policy: { uri, digest },
evidence: evidenceOf(course, {}),
predecessors: predecessors.flatMap(({ checked }) => checked.kind === 'holds' ? [checked.predecessor] : []),
notes: values.retry === undefined ? [] : [`tried again: ${values.retry}`],
};
}
function evidenceOf({ desk, verified }, { verdict }) {
const bundles = (verified?.evidence ?? []).map((line, at) => ({
uri: `evidence ${at + 1} of the artifact`,
digest: desk.digestOf(line),
}));
const judged = verdict === undefined || verdict === '' ? [] : [{ uri: 'verdict', digest: desk.digestOf(verdict) }];
return [...bundles, ...judged];
}
function isoTime(milliseconds) {
return new Date(milliseconds).toISOString();
}
;// CONCATENATED MODULE: ./lib/shared/steps/promoting/promote-by.js
async function promoteBy({ promotion: desk, people }, values) {
const patience = { endsAt: undefined, said: '', promotion: undefined };
let course;
for (let begun = 0;;) {
course = await courseOf({ desk, people, values }, course);
const unproven = whyUnproven(course);
if (unproven !== undefined) {
const isHalfWay = !values['dry-run'] && (await takeBack(course, unproven.headline));
if (!isHalfWay)
return unproven;
}
const { asked, waited } = await askUntilItMay(course, patience);
const { admission } = asked;
if (values['dry-run'])
return plannedSight(course, asked);
if (!mayBegin(asked)) {
return admission.kind === 'done' ? done(course, asked, admission.since) : notNow(course, asked);
}
if (waited)
continue;
begun += 1;
const against = whyTakenBack(asked);
if (against !== undefined)
await takeBack(course, against);
const sight = await promoteIt(course, asked, begun < mostBeginnings);
if (sight !== undefined)
return sight;
patience.promotion = undefined;
}
}
const mostBeginnings = 10;
async function done(course, asked, since) {
const { standing, live } = asked.prepared.surveyed;
const last = standing.promotions.findLast(promotion => (0,seen .X)({ ...standing, promotions: [promotion] }).ended.some(({ at }) => at === since));
const recording = last === undefined
? { kind: 'later', why: 'the ledger does not name its promotion' }
: await recordIt(course, {
promotion: last.id,
target: live.resource,
approvedBy: asked.facts.approvedBy,
});
if (last !== undefined)
course.desk.publish(last.id);
const headline = `it has all of the traffic since ${(0,words .rr)(since)}`;
return ending(recording, {
outcome: 'passed',
headline,
findings: [],
outputs: {
...nothing(course),
promoted: 'true',
weight: '100',
decision: 'done',
promotion: last?.id ?? '',
},
document: [
heading(course, 'done'),
paragraph(`Nothing was to be done: ${headline}.`),
checksTable(course, asked),
],
});
}
function thereBefore(course, asked, because) {
const recording = {
kind: 'later',
why: 'the ledger knows of no promotion that brought it there',
};
return ending(recording, {
outcome: 'passed',
headline: because,
findings: [],
outputs: { ...nothing(course), promoted: 'true', weight: '100', decision: 'done' },
document: [heading(course, 'done'), paragraph(because), checksTable(course, asked)],
});
}
async function promoteIt(course, asked, mayAskAnew) {
const { prepared, facts, canary } = asked;
const { live } = prepared.surveyed;
if (prepared.kind === 'there')
return thereBefore(course, asked, prepared.because);
const promotion = idOf(asked);
course.desk.publish(promotion);
await course.tell({ phase: 'started', promotion, target: live.resource, headline: 'it begins' });
const over = new AbortController();
const minding = mindClosingTime(course, asked, { promotion, isOver: over.signal });
const shifted = await (0,canary_shift.climb)(course.rollout, prepared, canary, {
whyNoMore: () => whyNoMore(course),
record: preparedBy(course, facts.approvedBy),
}).finally(() => over.abort());
await minding;
const { outcome, headline } = shifted;
const cameTooLate = shifted.code === 'TRAFFIC_CONFLICT' || shifted.code === 'PROMOTION_REFUSED';
if (mayAskAnew && cameTooLate && (await isToAskAnew(course, promotion))) {
course.desk.info(`${headline}; everything is asked anew`);
return undefined;
}
const recording = await recordIt(course, {
promotion,
target: live.resource,
approvedBy: facts.approvedBy,
verdict: shifted.outputs.verdict,
});
if (outcome !== 'waiting') {
await course.tell({ phase: 'ended', promotion, target: live.resource, outcome, headline });
}
return ending(recording, {
...shifted,
outputs: { ...nothing(course), ...shifted.outputs, promotion, decision: 'start' },
document: [heading(course, outcome), checksTable(course, asked), ...shifted.document],
});
}
function ending(recording, sight) {
const words = recordWords(recording);
const isBad = recording.kind === 'failed' && sight.outcome === 'passed';
const outcome = isBad ? 'broken' : sight.outcome;
const digest = recording.kind === 'recorded' ? recording.recorded.digest : '';
return {
...sight,
outcome,
...(isBad && { code: recording.fault.code }),
headline: isBad ? `${sight.headline}; ${words}` : sight.headline,
outputs: { ...sight.outputs, record: digest },
document: [...sight.document, paragraph(words)],
};
}
})
};
